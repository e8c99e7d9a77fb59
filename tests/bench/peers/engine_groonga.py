# SPDX-License-Identifier: GPL-3.0-or-later
"""Groonga: TokenBigram (whole words for Latin letters), NormalizerAuto, English stems, facets as columns that refer to
tables; no query cache."""
import json
import shutil
import subprocess

from documents import documents_in
from labels import values_of
from measure import Stopwatch, bytes_in, cost_of, cpu_of

SCHEMA = """plugin_register token_filters/stem
table_create Sectors TABLE_PAT_KEY ShortText
table_create Locations TABLE_PAT_KEY ShortText
table_create Organizations TABLE_PAT_KEY ShortText
table_create Years TABLE_PAT_KEY UInt16
table_create Docs TABLE_NO_KEY
column_create Docs id COLUMN_SCALAR ShortText
column_create Docs title COLUMN_SCALAR ShortText
column_create Docs text COLUMN_SCALAR Text
column_create Docs date COLUMN_SCALAR UInt32
column_create Docs year COLUMN_SCALAR Years
column_create Docs sector COLUMN_VECTOR Sectors
column_create Docs location COLUMN_VECTOR Locations
column_create Docs organization COLUMN_VECTOR Organizations
"""
# Made after the documents are in: Groonga then builds its indexes in one go, which is its fast way.
INDEXES = """table_create Terms TABLE_PAT_KEY ShortText --default_tokenizer TokenBigram --normalizer NormalizerAuto \
--token_filters TokenFilterStem
column_create Terms words COLUMN_INDEX|WITH_POSITION|WITH_SECTION Docs title,text
table_create Days TABLE_PAT_KEY UInt32
column_create Days docs COLUMN_INDEX Docs date
column_create Sectors docs COLUMN_INDEX Docs sector
"""


class Groonga:
    name = "Groonga"

    def __init__(self, folder):
        self.folder = folder / "groonga"

    def missing(self):
        tool = shutil.which("groonga")
        return "" if tool else "apt-get install groonga-bin groonga-token-filter-stem"

    def clear(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def prepare(self, documents):
        self.folder.mkdir(exist_ok=True)
        with open(self.folder / "commands", "w", encoding="utf-8") as out:
            out.write(SCHEMA + "load --table Docs\n[\n")
            for i, d in enumerate(documents_in(documents)):
                row = {"id": d["id"], "title": d["title"], "text": d["text"], "date": int(d["date"].replace("-", "")),
                       "year": int(d["date"][:4])}
                row |= {facet: values_of(d, facet) for facet in ("sector", "location", "organization")}
                out.write((",\n" if i else "") + json.dumps(row, ensure_ascii=False))
            out.write("\n]\n" + INDEXES)

    def build(self):
        (self.folder / "db").mkdir(exist_ok=True)
        with open(self.folder / "commands", encoding="utf-8") as commands:
            return cost_of(["groonga", "--log-level", "error", "--log-path", self.folder / "log", "-n",
                            self.folder / "db/db"], stdin=commands)

    def bytes(self):
        return bytes_in(self.folder / "db")

    def ask(self, queries, queries_file, passes):
        server = subprocess.Popen(["groonga", "--log-level", "error", "--log-path", self.folder / "log",
                                   self.folder / "db/db"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                  encoding="utf-8")

        def answer(query):
            server.stdin.write(self.command(query))
            server.stdin.flush()
            return self.answered(server.stdout.readline())
        answers = Stopwatch(lambda: cpu_of(server.pid)).ask_all(queries, passes, answer)
        server.stdin.close()
        server.wait()
        return answers

    @staticmethod
    def command(query):
        words = {"phrase": '"{}"'.format(" ".join(query["words"])), "or": " OR ".join(query["words"])}.get(
            query["join"], " ".join(query["words"]))
        line = "select Docs --cache no --limit 10"
        if words:
            line += " --match_columns 'title * 5 || text' --query '" + words + "' --sort_keys -_score"
            line += " --output_columns 'id,title,snippet_html(text)'"
        else:
            line += " --sort_keys -date --output_columns 'id,title'"
        filters = []
        if query["first"]:
            days = [query[end].replace("-", "") for end in ("first", "last")]
            filters.append(f'between(date, {days[0]}, "include", {days[1]}, "include")')
        if query["sector"]:
            filters.append('sector @ "' + query["sector"] + '"')
        if filters:
            line += " --filter '" + " && ".join(filters) + "'"
        for facet in ("sector", "year", "location", "organization"):
            line += (f" --drilldowns[{facet}].keys {facet} --drilldowns[{facet}].sort_keys -_nsubrecs"
                     f" --drilldowns[{facet}].limit 10 --drilldowns[{facet}].output_columns _key,_nsubrecs")
        return line + "\n"

    @staticmethod
    def answered(line):
        body = json.loads(line)[1]
        hits, facets = body[0], body[1] if len(body) > 1 else {}
        return {"total": hits[0][0], "hits": [row[0] for row in hits[2:]],
                "facets": {facet: {str(row[0]): row[1] for row in rows[2:]} for facet, rows in facets.items()}}
