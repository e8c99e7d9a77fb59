# SPDX-License-Identifier: GPL-3.0-or-later
"""Xapian as one gets it: a TermGenerator writer after its manual, and Omega's scriptindex."""
import json
import shutil
import subprocess

from documents import documents_in
from measure import bytes_in, cost_of


class StockXapian:
    name = "stock Xapian"

    def __init__(self, binaries, folder):
        self.tool, self.database = binaries / "tests/bench/peers/stock_xapian", folder / "stock_xapian"

    def missing(self):
        return "" if self.tool.exists() else "build the target stock_xapian first"

    def clear(self):
        shutil.rmtree(self.database, ignore_errors=True)

    def prepare(self, documents):
        self.documents = documents

    def build(self):
        return cost_of([self.tool, "build", self.documents, self.database])

    def bytes(self):
        return bytes_in(self.database)

    def ask(self, queries, queries_file, passes):
        run = subprocess.run([self.tool, "ask", self.database, queries_file, str(passes)], check=True,
                             stdout=subprocess.PIPE, encoding="utf-8")
        return [json.loads(line) for line in run.stdout.splitlines()]


SCRIPT = """id : field=id truncate=240 boolean=Q
title : index=S index field=title
text : index field=text
date : value=0 field=date
year : value=1 boolean=Y
topic : boolean=XSEC field=topic
place : boolean=XLOC field=place
org : boolean=XORG field=org
"""


class Omega:
    """Only built: its pages know no facets."""
    name = "Omega scriptindex"

    def __init__(self, folder):
        self.folder = folder / "omega"

    def missing(self):
        return "" if shutil.which("scriptindex") else "apt-get install xapian-omega"

    def clear(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def prepare(self, documents):
        self.folder.mkdir(exist_ok=True)
        (self.folder / "script").write_text(SCRIPT, encoding="utf-8")
        with open(self.folder / "dump", "w", encoding="utf-8") as out:
            for document in documents_in(documents):
                pairs = [("id", document["id"]), ("title", document["title"]), ("text", document["text"]),
                         ("date", document["date"].replace("-", "")), ("year", document["date"][:4])]
                for field, key in (("topic", "topics"), ("place", "places"), ("org", "orgs")):
                    pairs += [(field, value) for value in document.get(key) or []]
                for field, value in pairs:
                    out.write(f"{field}=" + value.replace("\r", "").replace("\n", "\n=") + "\n")
                out.write("\n")

    def build(self):
        return cost_of(["scriptindex", self.folder / "db", self.folder / "script", self.folder / "dump"])

    def bytes(self):
        return bytes_in(self.folder / "db")
