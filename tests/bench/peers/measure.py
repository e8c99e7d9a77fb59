# SPDX-License-Identifier: GPL-3.0-or-later
"""What a command costs: wall, CPU of it and of all its children, the resident size of the largest of them."""
import dataclasses
import os
import pathlib
import subprocess
import time


@dataclasses.dataclass
class Cost:
    wall: float = 0.0  # seconds
    cpu: float = 0.0   # seconds, user and system
    peak: int = 0      # bytes

    def __add__(self, other):
        return Cost(self.wall + other.wall, self.cpu + other.cpu, max(self.peak, other.peak))


def cost_of(command, accepted=(0,), **options):
    """Runs to the end; fails loudly, with what the command said."""
    began = time.monotonic()
    child = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=options.pop("stdout", subprocess.DEVNULL), **options)
    said = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.monotonic() - began
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in accepted:
        raise RuntimeError(f"{command[0]} ended with {child.returncode}: {said.decode(errors='replace')[-500:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def cpu_of(pid):
    """Seconds on a processor of one (single-threaded) process, to the nanosecond."""
    with open(f"/proc/{pid}/schedstat", encoding="ascii") as stat:
        return int(stat.read().split()[0]) / 1e9


def bytes_in(path):
    path = pathlib.Path(path)
    if path.is_file():
        return path.stat().st_size
    return sum(p.stat().st_size for p in path.rglob("*") if p.is_file())


class Stopwatch:
    """Lowest cost of a query over the passes that count; `cpu` says how much processor time was used so far."""

    def __init__(self, cpu):
        self.cpu = cpu

    def ask_all(self, queries, passes, answer):
        answers = [None] * len(queries)
        for number in range(passes + 1):
            for i, query in enumerate(queries):
                cpu, wall = self.cpu(), time.monotonic()
                found = answer(query)
                wall, cpu = time.monotonic() - wall, self.cpu() - cpu
                if number == 0:
                    answers[i] = {**found, "cpu_us": float("inf"), "wall_us": float("inf")}
                else:
                    answers[i]["cpu_us"] = min(answers[i]["cpu_us"], cpu * 1e6)
                    answers[i]["wall_us"] = min(answers[i]["wall_us"], wall * 1e6)
        return answers
