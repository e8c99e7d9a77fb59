# SPDX-License-Identifier: GPL-3.0-or-later
"""SQLite FTS5: porter stems over the documents' own table, labels in a table of numbers clustered by document."""
import shutil
import sqlite3
import time

from documents import documents_in
from labels import FACETS, labels_of
from measure import Stopwatch, bytes_in, cost_of

SETTINGS = "PRAGMA journal_mode=off; PRAGMA synchronous=off; PRAGMA cache_size=-262144; PRAGMA temp_store=memory;"
TABLES = SETTINGS + """
CREATE TABLE docs(doc INTEGER PRIMARY KEY, id TEXT, date TEXT, title TEXT, text TEXT);
CREATE TABLE label(number INTEGER PRIMARY KEY, facet TEXT, label TEXT);
CREATE TABLE labels(doc INTEGER, number INTEGER, PRIMARY KEY(doc, number)) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5(title, text, content='docs', content_rowid='doc', tokenize='porter unicode61');
.mode ascii
.import docs.ascii docs
.import label.ascii label
.import labels.ascii labels
CREATE INDEX by_label ON labels(number, doc);
CREATE INDEX by_date ON docs(date);
INSERT INTO words(words) VALUES('rebuild');
INSERT INTO words(words) VALUES('optimize');
ANALYZE;
"""
COUNT = """SELECT facet, label, stories FROM (SELECT facet, label, stories, row_number() OVER
           (PARTITION BY facet ORDER BY stories DESC) AS place FROM (SELECT number, count(*) AS stories
           FROM {} GROUP BY number) JOIN label USING (number)) WHERE place <= 10"""
COUNT_FOUND = COUNT.format("found CROSS JOIN labels USING (doc)")
COUNT_ALL = COUNT.format("labels")


class Sqlite:
    name = "SQLite FTS5"

    def __init__(self, folder):
        self.folder = folder / "sqlite"
        self.database = self.folder / "db"

    def missing(self):
        return "" if shutil.which("sqlite3") else "apt-get install sqlite3"

    def clear(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def prepare(self, documents):
        self.folder.mkdir(exist_ok=True)
        numbers = {}
        with open(self.folder / "docs.ascii", "w", encoding="utf-8", newline="") as docs, \
                open(self.folder / "labels.ascii", "w", encoding="utf-8") as labels:
            for doc, document in enumerate(documents_in(documents), 1):
                docs.write("\x1f".join((str(doc), document["id"], document["date"], document["title"],
                                        document["text"])) + "\x1e")
                for label in sorted(labels_of(document)):
                    labels.write(f"{doc}\x1f{numbers.setdefault(label, len(numbers) + 1)}\x1e")
        with open(self.folder / "label.ascii", "w", encoding="utf-8") as out:
            out.writelines(f"{number}\x1f{facet}\x1f{label}\x1e" for (facet, label), number in numbers.items())

    def build(self):
        script = self.folder / "script"
        script.write_text(TABLES, encoding="utf-8")
        with open(script, encoding="utf-8") as lines:
            return cost_of(["sqlite3", "db"], cwd=self.folder, stdin=lines)

    def bytes(self):
        return bytes_in(self.database)

    def ask(self, queries, queries_file, passes):
        self.open = sqlite3.connect(self.database)
        self.open.executescript("PRAGMA cache_size=-262144; PRAGMA mmap_size=4294967296; PRAGMA temp_store=memory;"
                                "CREATE TEMP TABLE found(doc INTEGER PRIMARY KEY, score REAL)")
        answers = Stopwatch(time.thread_time).ask_all(queries, passes, self.answer)
        self.open.close()
        return answers

    def answer(self, query):
        if not query["words"] and not query["first"] and not query["sector"]:
            return self.answer_of("SELECT count(*) FROM label CROSS JOIN labels USING (number) WHERE facet = 'year'",
                                  "SELECT doc, substr(text, 1, 300) FROM docs ORDER BY date DESC LIMIT 10", COUNT_ALL)
        self.open.execute("DELETE FROM found")
        typed = {"phrase": '"{}"'.format(" ".join(query["words"])), "or": " OR ".join(query["words"])}.get(
            query["join"], " AND ".join(query["words"]))
        self.find(query, typed)
        shown = "SELECT doc, substr(text, 1, 300) FROM found CROSS JOIN docs USING (doc) ORDER BY date DESC LIMIT 10"
        if typed:
            best = [doc for doc, in self.open.execute("SELECT doc FROM found ORDER BY score LIMIT 10")]
            shown = ("SELECT rowid, snippet(words, 1, '<b>', '</b>', '...', 40) FROM words WHERE words MATCH "
                     f"'{typed}' AND rowid IN ({','.join(map(str, best))})")
        return self.answer_of("SELECT count(*) FROM found", shown, COUNT_FOUND)

    def answer_of(self, total, shown, counts):
        facets = {facet: {} for facet in FACETS}
        for facet, label, count in self.open.execute(counts):
            facets[facet][label] = count
        return {"total": self.open.execute(total).fetchone()[0],
                "hits": [hit[0] for hit in self.open.execute(shown)], "facets": facets}

    def find(self, query, typed):
        conditions, values = [], []
        if query["first"]:
            conditions.append("doc IN (SELECT doc FROM docs WHERE date BETWEEN ? AND ?)")
            values += [query["first"], query["last"]]
        if query["sector"]:
            conditions.append("doc IN (SELECT doc FROM labels WHERE number = (SELECT number FROM label WHERE facet = "
                              "'sector' AND label = ?))")
            values.append(query["sector"])
        source, score = "docs", "0"
        if typed:
            source, score = "words", "bm25(words)"
            # "+": matches are filtered, instead of asking for the words in each row of the filter.
            conditions = ["words MATCH ?"] + [c.replace("doc IN", "+rowid IN", 1) for c in conditions]
            values = [typed] + values
        where = " WHERE " + " AND ".join(conditions) if conditions else ""
        key = "rowid" if typed else "doc"
        self.open.execute(f"INSERT INTO found SELECT {key}, {score} FROM {source}{where}", values)
