# SPDX-License-Identifier: GPL-3.0-or-later
"""The four facets of the comparison, as the documents give them."""
FACETS = ("sector", "year", "location", "organization")
KEYS = {"sector": "topics", "location": "places", "organization": "orgs"}


def labels_of(document):
    """The facets and values of a document, each once."""
    found = {(facet, value) for facet, key in KEYS.items() for value in document.get(key) or []}
    found.add(("year", document["date"][:4]))
    return found


def values_of(document, facet):
    return sorted(value for name, value in labels_of(document) if name == facet)
