# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures -> tables of text, Markdown enough to be pasted into a document."""


def table(head, rows):
    cells = [[str(cell) for cell in row] for row in [head, *rows]]
    widths = [max(len(row[i]) for row in cells) for i in range(len(head))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |" for row in cells]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def quantile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def short(number):
    if number == 0:
        return "0"
    return f"{number:.0f}" if number >= 100 else f"{number:.1f}" if number >= 10 else f"{number:.2f}"


def build_table(builds, text):
    """`builds`: name -> wall, cpu (seconds), peak, bytes; ratios are those to the first row."""
    own = next(iter(builds.values()))
    rows = []
    for name, b in builds.items():
        rows.append([name, short(b["wall"]), short(b["cpu"]), short(b["wall"] / own["wall"]), short(b["cpu"] / own["cpu"]),
                     short(b["peak"] / 2**20), short(b["bytes"] / 2**20), short(b["bytes"] / text)])
    return table(["build", "wall s", "CPU s", "wall, times ours", "CPU, times ours", "peak MiB", "MiB", "of the text"], rows)


def parts_table(parts, text):
    rows = [[name, short(size / 2**20), short(size / text)] for name, size in
            sorted(parts.items(), key=lambda part: -part[1]) if size > 4096]
    return table(["part of our archive", "MiB", "of the text"], rows)


def figures(answers):
    cpu = [a["cpu_us"] / 1000 for a in answers]
    wall = [a["wall_us"] / 1000 for a in answers]
    return {"p50": quantile(cpu, 0.5), "p95": quantile(cpu, 0.95), "mean": sum(cpu) / len(cpu),
            "wall p50": quantile(wall, 0.5), "wall p95": quantile(wall, 0.95), "rate": 1000 * len(cpu) / sum(cpu)}


def query_table(asked):
    """`asked`: name -> answers; ratios are those of the first row's queries a CPU second to the others'."""
    own = figures(next(iter(asked.values())))["rate"]
    rows = []
    for name, answers in asked.items():
        f = figures(answers)
        rows.append([name, *(short(f[key]) for key in ("p50", "p95", "mean", "wall p50", "wall p95", "rate")),
                     short(own / f["rate"])])
    head = ["queries", "p50 CPU ms", "p95 CPU ms", "mean CPU ms", "p50 wall ms", "p95 wall ms", "queries a CPU s", "ours, times"]
    return table(head, rows)


def kind_table(asked, kinds, queries):
    """p95 of CPU by kind of query."""
    rows = []
    for name, answers in asked.items():
        cells = []
        for kind in kinds:
            cpu = [a["cpu_us"] / 1000 for a, q in zip(answers, queries) if q["kind"] == kind]
            cells.append(f"{short(quantile(cpu, 0.5))} / {short(quantile(cpu, 0.95))}")
        rows.append([name, *cells])
    return table(["p50 / p95 CPU ms", *kinds], rows)
