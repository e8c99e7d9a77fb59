# SPDX-License-Identifier: GPL-3.0-or-later
"""Eight kinds of query in equal share, drawn from the documents, and what they must find at least and at most.

The bounds come from the documents alone: `least` counts what every tokeniser and every stemmer finds (the words as
runs of letters between blanks and plain punctuation, forms that all languages stem alike), `most` what any might find
(runs of letters anywhere, forms that any language stems alike)."""
import collections
import random
import re
import unicodedata

from documents import documents_in

KINDS = ("common", "rare", "and", "or", "phrase", "date + word", "facet + word", "browse")

LOOSE = re.compile(r"[a-z]+")
STRICT = re.compile(r"(?:(?<=\s)|(?<=^))[\"“(]?([a-z]+)(?=[,.;:!?)\"”]*(?:\s|$))")
# Words that some peer leaves out as too frequent (PostgreSQL's list) or reads as an operator.
NO_WORDS = set("""about above after again against because been before being below between both does doing down during each
further from have having hers herself here himself into itself just more most myself near once only other ours ourselves
over same should some such than that their theirs them themselves then there these they this those through under until
very were what when where which while whom will with your yours yourself yourselves""".split())


def words_of(document, form="NFKD"):
    """Lower case without accents: "général" may be found as "general"."""
    text = document["title"] + "\n" + document["text"]
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize(form, text) if not unicodedata.combining(c))
    return text.lower()


def shares(path):
    """In how many documents each word stands."""
    counts, total = collections.Counter(), 0
    for document in documents_in(path):
        counts.update(set(LOOSE.findall(words_of(document))))
        total += 1
    return counts, total


def neighbours(path, wanted, dice, most=3000):
    """Pairs of words side by side, both of `wanted`."""
    pairs = collections.Counter()
    for document in documents_in(path, most):
        found = LOOSE.findall(words_of(document))
        pairs.update({(a, b) for a, b in zip(found, found[1:]) if a in wanted and b in wanted and a != b})
    common = sorted(pair for pair, count in pairs.items() if count >= 5)
    dice.shuffle(common)
    return common


def query(kind, words=(), join="", first="", last="", sector=""):
    return {"kind": kind, "words": list(words), "join": join, "first": first, "last": last, "sector": sector}


def queries_for(path, each, plain, seed=7):
    """`plain` leaves of a list of words those that every engine takes as they stand. Also returns all words there are."""
    dice = random.Random(seed)
    counts, total = shares(path)
    usable = sorted(w for w in counts if 4 <= len(w) <= 12 and w not in NO_WORDS)
    common = plain([w for w in usable if 0.05 <= counts[w] / total <= 0.3])
    middle = plain([w for w in usable if 0.01 <= counts[w] / total <= 0.05])
    rare = [w for w in usable if 5 <= counts[w] <= max(50, total // 2000)]
    rare = plain(dice.sample(rare, min(len(rare), 20 * each)))
    side_by_side = neighbours(path, set(common + middle), dice)
    topics = sorted({t for d in documents_in(path, 2000) for t in d.get("topics", [])})
    if min(len(common), len(middle), len(rare), len(side_by_side)) < 2 * each or not topics:
        raise RuntimeError(f"{path}: too few words or labels for {each} queries a kind")
    years = [(f"{y}-01-01", f"{y + 4}-12-31") for y in range(2000, 2022)]
    queries = []
    for i in range(each):
        queries += [
            query("common", [dice.choice(common)]),
            query("rare", [dice.choice(rare)]),
            query("and", dice.sample(common + middle, 2), "and"),
            query("or", dice.sample(middle, 2), "or"),
            query("phrase", side_by_side[i], "phrase"),
            query("date + word", [dice.choice(common)], "", *dice.choice(years)),
            query("facet + word", [dice.choice(common)], sector=dice.choice(topics)),
            query("browse", sector=dice.choice(topics) if i % 2 else ""),
        ]
    return queries, sorted(counts)


def forms_of(words, vocabulary, stems):
    """word -> (forms that all languages stem alike, forms that any language stems alike). `stems`: a list of stems,
    one a language, for each word of the vocabulary. What has no stem in a language is looked up as it stands."""
    wanted = collections.defaultdict(set)
    for word in words:
        for stem in {word, *stems[word]}:
            wanted[stem].add(word)
    least, most = {w: {w} for w in words}, {w: {w} for w in words}
    for form in vocabulary:
        for word in set().union(*(wanted.get(stem, ()) for stem in stems[form])):
            most[word].add(form)
            if stems[form] == stems[word]:
                least[word].add(form)
    return least, most


class Bounds:
    """Counts for each query how many documents it finds at least and at most."""

    def __init__(self, queries, least, most):
        self.queries, self.least, self.most = queries, least, most
        self.counts = [[0, 0] for _ in queries]

    def read(self, document):
        text = words_of(document)
        # "Platform™" is "platformtm" to who takes signs apart into letters, "platform" to who does not.
        loose = set(LOOSE.findall(text)) | set(LOOSE.findall(words_of(document, "NFD")))
        in_order = [[m for m in STRICT.findall(part)] for part in (document["title"].lower(), *document["text"].lower().split("\n"))]
        strict = {word for part in in_order for word in part}
        for count, query in zip(self.counts, self.queries):
            if query["first"] and not query["first"] <= document["date"] <= query["last"]:
                continue
            if query["sector"] and query["sector"] not in document.get("topics", []):
                continue
            count[1] += self.holds(query, loose, self.most)
            if query["join"] == "phrase":
                count[0] += any(self.has_phrase(query["words"], part.lower()) for part in text.split("\n"))
            else:
                count[0] += self.holds(query, strict, self.least)

    @staticmethod
    def holds(query, found, forms):
        there = (not found.isdisjoint(forms[word]) for word in query["words"])
        return any(there) if query["join"] == "or" else all(there)

    @staticmethod
    def has_phrase(words, part):
        return f" {' '.join(words)} " in part
