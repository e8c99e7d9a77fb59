# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the answers are right. A query for which pressdex finds another set than a scan of all stories voids a run."""
from documents import documents_in
from query_list import Bounds, forms_of


def bounds_of(documents, queries, vocabulary, stems):
    """(least, most) a query, told from the documents without any engine."""
    words = sorted({word for query in queries for word in query["words"]})
    least, most = forms_of(words, vocabulary, stems)
    bounds = Bounds(queries, least, most)
    for document in documents_in(documents):
        bounds.read(document)
    return bounds.counts


def outside(answers, bounds):
    return [i for i, (answer, (least, most)) in enumerate(zip(answers, bounds)) if not least <= answer["total"] <= most]


def faults_of(ours, queries, queries_file, answers):
    """Where our totals or the facet counts that we show differ from those of the scan."""
    faults = []
    for query, answer, truth in zip(queries, answers, ours.scan(queries_file)):
        if answer["total"] != truth["total"]:
            faults.append(f"{query}: {answer['total']} found, {truth['total']} by the scan")
            continue
        for facet, counts in answer["facets"].items():
            true_counts = truth["facets"].get(facet) or {}
            # Without its own choice a facet counts more than the stories found; only the chosen value's count is told.
            if facet == "sector" and query["sector"]:
                counts = {label: count for label, count in counts.items() if label.lower() == query["sector"]}
            faults += [f"{query}: {facet} {label} is counted {count}, by the scan {true_counts.get(label, 0)}"
                       for label, count in counts.items() if true_counts.get(label, 0) != count]
    return faults
