# SPDX-License-Identifier: GPL-3.0-or-later
"""PostgreSQL full text: GIN over a stored tsvector, a cluster of its own in the work folder, never as root. One
process a query (no parallel workers), no fsync, no JIT."""
import glob
import os
import shutil
import subprocess
import time

from documents import documents_in
from labels import FACETS, labels_of
from measure import Cost, Stopwatch, bytes_in, cpu_of

SETTINGS = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off", "wal_level": "minimal",
            "max_wal_senders": "0", "shared_buffers": "1GB", "work_mem": "256MB", "maintenance_work_mem": "1GB",
            "max_wal_size": "8GB", "max_parallel_workers_per_gather": "0", "max_parallel_maintenance_workers": "0",
            "jit": "off", "autovacuum": "off", "listen_addresses": "", "gin_pending_list_limit": "64MB"}
LOAD = """CREATE TABLE docs(doc int PRIMARY KEY, id text, date date, title text, text text, words tsvector GENERATED ALWAYS AS
(setweight(to_tsvector('english', title), 'A') || to_tsvector('english', text)) STORED);
CREATE TABLE label(number int PRIMARY KEY, facet text, label text);
CREATE TABLE labels(doc int, number int);
\\copy docs(doc, id, date, title, text) FROM 'docs.tsv'
\\copy label FROM 'label.tsv'
\\copy labels FROM 'labels.tsv'
CREATE INDEX ON docs USING gin(words) WITH (fastupdate = off);
CREATE INDEX ON docs(date);
CREATE INDEX ON labels(doc) INCLUDE (number);
CREATE INDEX ON labels(number) INCLUDE (doc);
VACUUM ANALYZE;
"""
ASK = """WITH found AS MATERIALIZED (SELECT doc, {score} AS score FROM docs{where}),
best AS (SELECT doc, score FROM found ORDER BY score DESC LIMIT 10),
counted AS (SELECT number, count(*) AS stories FROM labels JOIN found USING (doc) GROUP BY number),
placed AS (SELECT facet, label, stories, row_number() OVER (PARTITION BY facet ORDER BY stories DESC) AS place
FROM counted JOIN label USING (number))
SELECT 'total', '', count(*)::text FROM found
UNION ALL SELECT 'hit', id, {snippet} FROM best JOIN docs USING (doc)
UNION ALL SELECT facet, label, stories::text FROM placed WHERE place <= 10;
\\echo end of answer
"""


def escaped(text):
    return text.replace("\\", "\\\\").replace("\t", " ").replace("\r", " ").replace("\n", "\\n")


class Postgres:
    name = "PostgreSQL"

    def __init__(self, folder):
        self.folder, self.data = folder / "postgres", folder / "postgres/data"
        found = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
        self.bin = found[-1] if found else None
        self.as_nobody = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] if os.geteuid() == 0 else []

    def missing(self):
        return "" if self.bin and shutil.which("psql") else "apt-get install postgresql"

    def clear(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def prepare(self, documents):
        self.folder.mkdir()
        numbers = {}
        with open(self.folder / "docs.tsv", "w", encoding="utf-8") as docs, \
                open(self.folder / "labels.tsv", "w", encoding="utf-8") as labels:
            for doc, d in enumerate(documents_in(documents), 1):
                row = (str(doc), d["id"], d["date"], d["title"], d["text"])
                docs.write("\t".join(map(escaped, row)) + "\n")
                for label in sorted(labels_of(d)):
                    labels.write(f"{doc}\t{numbers.setdefault(label, len(numbers) + 1)}\n")
        with open(self.folder / "label.tsv", "w", encoding="utf-8") as out:
            out.writelines(f"{number}\t{facet}\t{escaped(label)}\n" for (facet, label), number in numbers.items())
        if self.as_nobody:
            shutil.chown(self.folder, "nobody", "nogroup")
        subprocess.run([*self.as_nobody, f"{self.bin}/initdb", "-D", self.data, "-A", "trust", "-E", "UTF8", "--locale=C",
                        "-U", "bench"], check=True, stdout=subprocess.DEVNULL, cwd=self.folder)

    def start(self):
        options = [word for name, value in SETTINGS.items() for word in ("-c", f"{name}={value}")]
        server = subprocess.Popen([*self.as_nobody, f"{self.bin}/postgres", "-D", self.data, "-k", self.data, *options],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.folder)
        while subprocess.run([f"{self.bin}/pg_isready", "-q", "-h", self.data]).returncode:
            if server.poll() is not None:
                raise RuntimeError("PostgreSQL did not start")
            time.sleep(0.05)
        return server

    @staticmethod
    def stop(server):
        server.send_signal(2)  # the postmaster's fast shutdown
        _, _, usage = os.wait4(server.pid, 0)
        server.returncode = 0
        return usage

    def psql(self):
        return ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", str(self.data), "-U", "bench", "postgres"]

    def build(self):
        server = self.start()
        began = time.monotonic()
        client = subprocess.Popen(self.psql(), stdin=subprocess.PIPE, cwd=self.folder)
        client.stdin.write(LOAD.encode())
        client.stdin.close()
        _, status, asking = os.wait4(client.pid, 0)
        client.returncode = status
        wall = time.monotonic() - began
        usage = self.stop(server)
        if status:
            raise RuntimeError("PostgreSQL could not be loaded")
        cpu = sum(u.ru_utime + u.ru_stime for u in (usage, asking))
        return Cost(wall, cpu, usage.ru_maxrss * 1024)

    def bytes(self):
        return bytes_in(self.data / "base")

    def ask(self, queries, queries_file, passes):
        server = self.start()
        client = subprocess.Popen(self.psql() + ["-F", "\t"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                  encoding="utf-8", cwd=self.folder)

        def rows(text):
            client.stdin.write(text)
            client.stdin.flush()
            found = []
            while (line := client.stdout.readline()) not in ("end of answer\n", ""):
                found.append(line.rstrip("\n").split("\t"))
            return found
        try:
            backend = int(rows("SELECT pg_backend_pid();\n\\echo end of answer\n")[0][0])
            return Stopwatch(lambda: cpu_of(backend)).ask_all(queries, passes, lambda q: self.answered(rows(self.sql(q))))
        finally:
            client.stdin.close()
            client.wait()
            self.stop(server)

    @staticmethod
    def sql(query):
        conditions = []
        score, snippet = "extract(epoch FROM date)", "replace(left(text, 300), E'\\n', ' ')"
        if query["words"]:
            join = {"phrase": " <-> ", "or": " | "}.get(query["join"], " & ")
            words = f"to_tsquery('english', '{join.join(query['words'])}')"
            conditions.append(f"words @@ {words}")
            score = f"ts_rank(words, {words})"
            snippet = f"replace(ts_headline('english', text, {words}), E'\\n', ' ')"
        if query["first"]:
            conditions.append(f"date BETWEEN '{query['first']}' AND '{query['last']}'")
        if query["sector"]:
            conditions.append("doc IN (SELECT doc FROM labels WHERE number = (SELECT number FROM label WHERE facet = "
                              f"'sector' AND label = '{query['sector']}'))")
        where = " WHERE " + " AND ".join(conditions) if conditions else ""
        return ASK.format(score=score, where=where, snippet=snippet)

    @staticmethod
    def answered(rows):
        answer = {"total": 0, "hits": [], "facets": {facet: {} for facet in FACETS}}
        for kind, value, count in rows:
            if kind == "total":
                answer["total"] = int(count)
            elif kind == "hit":
                answer["hits"].append(value)
            else:
                answer["facets"][kind][value] = int(count)
        return answer
