# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents for the comparison: one JSON object a line with id, title, date, text, topics, places, orgs.

Either somebody's file, or made here of the paragraphs of corpus/: SYNTHETIC, for speed only, seeded, so that the same
count gives the same bytes. Results on them say nothing about quality."""
import bisect
import datetime
import itertools
import json
import pathlib
import random
import re


def documents_in(path, most=None):
    with open(path, encoding="utf-8") as lines:
        for line in itertools.islice(lines, most):
            if line.strip():
                yield json.loads(line)


def text_bytes(path):
    return sum(len(d["title"].encode()) + len(d["text"].encode()) for d in documents_in(path))


def first_documents(source, count, target):
    """The first `count` lines of `source`; all of them are `source` itself."""
    if not count:
        return pathlib.Path(source)
    with open(source, "rb") as lines, open(target, "wb") as out:
        out.writelines(itertools.islice(lines, count))
    return pathlib.Path(target)


def first_words(source, words, target):
    """The same documents, cut to their first words: many documents in little room."""
    with open(target, "w", encoding="utf-8") as out:
        for document in documents_in(source):
            document["text"] = " ".join(document["text"].split()[:words])
            out.write(json.dumps(document, ensure_ascii=False) + "\n")
    return pathlib.Path(target)


def skewed(dice, values):
    """Draws the n-th value 1/n as often as the first."""
    weights = list(itertools.accumulate(1 / (i + 1) for i in range(len(values))))
    return lambda: values[bisect.bisect(weights, dice.random() * weights[-1])]


def make_from_corpus(corpus, count, target):
    """`count` documents of 3 to 7 paragraphs each, from those of the corpus."""
    dice = random.Random(42)
    titles, paragraphs = [], []
    for path in sorted(pathlib.Path(corpus).glob("*.txt")):
        lines = [line.strip() for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
        titles += [line for line in lines[1:2] if len(line) < 200]
        paragraphs += [line for line in lines[2:] if len(line) >= 120]
    names = sorted({name for p in paragraphs for name in re.findall(r"\b[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,})+\b", p)})
    dice.shuffle(names)
    half = len(names) // 2
    topic = skewed(dice, [f"sector-{i:02d}" for i in range(25)])
    place = skewed(dice, [f"{name}, Country {i % 21}" for i, name in enumerate(names[:min(half, 300)])])
    org = skewed(dice, names[half:half + 2000])
    first = datetime.date(2000, 1, 1)
    days = (datetime.date(2025, 12, 31) - first).days
    with open(target, "w", encoding="utf-8") as out:
        for i in range(count):
            out.write(json.dumps({
                "id": f"s{i:07d}", "title": dice.choice(titles),
                "date": str(first + datetime.timedelta(dice.randrange(days + 1))),
                "text": "\n\n".join(dice.choice(paragraphs) for _ in range(dice.randint(3, 7))),
                "topics": sorted({topic() for _ in range(dice.randint(1, 2))}),
                "places": sorted({place() for _ in range(dice.randint(1, 3))}),
                "orgs": sorted({org() for _ in range(dice.randint(1, 4))})}, ensure_ascii=False) + "\n")
    return pathlib.Path(target)
