# SPDX-License-Identifier: GPL-3.0-or-later
"""pressdex: built by its indexer (with all metadata, copies and facets), asked through its library and as CGI."""
import json
import os
import shutil
import subprocess
import urllib.parse

from measure import bytes_in, cost_of


class Pressdex:
    name = "pressdex"

    def __init__(self, binaries, folder):
        self.binaries, self.archive = binaries, folder / "pressdex"
        self.queries = None

    def missing(self):
        tools = ("indexer/pressdex-index", "web/pressdex-cgi", "tests/bench/peers/ask_pressdex")
        return "" if all((self.binaries / t).exists() for t in tools) else "build all in a release build first"

    def clear(self):
        shutil.rmtree(self.archive, ignore_errors=True)

    def prepare(self, documents):
        self.documents = documents

    def build(self):
        command = [self.binaries / "indexer/pressdex-index", "add", "-q", "--archive", self.archive, self.documents]
        return cost_of(command)

    def parts(self):
        generation = sorted(self.archive.glob("gen-*"))[-1]
        return {p.name.removesuffix(".glass"): bytes_in(p) for p in sorted(generation.iterdir()) if p.is_file()}

    def bytes(self):
        return bytes_in(self.archive)

    def tool(self, name, *arguments, **options):
        run = subprocess.run([self.binaries / "tests/bench/peers" / name, *map(str, arguments)], check=True,
                             stdout=subprocess.PIPE, encoding="utf-8", **options)
        return run.stdout.splitlines()

    def ask(self, queries, queries_file, passes):
        return [json.loads(line) for line in self.tool("ask_pressdex", self.archive, queries_file, passes)]

    def scan(self, queries_file):
        """What the queries must find, told by reading every story."""
        return [json.loads(line) for line in self.tool("scan_pressdex", self.archive, queries_file)]

    def plain(self, words):
        """Those that are looked up in no other spelling."""
        return self.tool("scan_pressdex", self.archive, "--plain", input="\n".join(words) + "\n")

    def stems(self, words):
        lines = self.tool("scan_pressdex", self.archive, "--stems", input="\n".join(words) + "\n")
        return {word: line.split("\t") for word, line in zip(words, lines)}

    def as_cgi(self, queries):
        """Costs of whole processes, one a request: what a web server starts."""
        return [self.one_page(query) for query in queries]

    def one_page(self, query):
        typed = {"phrase": '"{}"', "or": "{}", "and": "{}", "": "{}"}[query["join"]].format(
            {"or": " OR ", "and": " AND "}.get(query["join"], " ").join(query["words"]))
        asked = [("q", typed), ("since", query["first"]), ("until", query["last"]), ("sector", query["sector"])]
        environment = {**os.environ, "GATEWAY_INTERFACE": "CGI/1.1", "REQUEST_METHOD": "GET", "SERVER_NAME": "localhost",
                       "SERVER_PORT": "80", "SERVER_PROTOCOL": "HTTP/1.1", "SCRIPT_NAME": "/pressdex", "PATH_INFO": "/search",
                       "QUERY_STRING": urllib.parse.urlencode([a for a in asked if a[1]]),
                       "PRESSDEX_ARCHIVE": str(self.archive)}
        return cost_of([self.binaries / "web/pressdex-cgi"], env=environment)
