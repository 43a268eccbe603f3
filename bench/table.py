# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Turns the measurements of bench/run.py into a Markdown table."""

import os
import statistics

HEADER = [
    "contestant",
    "step, median (s)",
    "step, min (s)",
    "step, ratio to DeepStep",
    "model TFLOP/s",
    "of a product's",
    "start to first step (s)",
    "peak resident (MiB)",
    "planned (MiB)",
    "resident beyond plan",
    "last loss",
]


def markdown(groups, step_flops, peak_flops):
    """One table of all groups; each is {name: [Measurement, ...]}. A step needs
    `step_flops` operations, and the device does `peak_flops` in a second."""
    rows = []
    for group in groups:
        base = next(iter(group.values()))
        rows += [
            _row(name, runs, base, step_flops, peak_flops) for name, runs in group.items()
        ]
    return lines(HEADER, rows)


def lines(header, rows):
    """A table of cells, the first of a row to the left."""
    all_rows = [header, ["---"] + ["---:"] * (len(header) - 1), *rows]
    return "\n".join("| " + " | ".join(row) + " |" for row in all_rows)


def _row(name, runs, base, step_flops, peak_flops):
    ratios = [run.median / other.median for run, other in zip(runs, base)]
    spread = "" if runs is base else f" ({min(ratios):.2f}–{max(ratios):.2f})"
    median = statistics.median(run.median for run in runs)
    return [
        name,
        f"{median:.4f}",
        f"{min(min(run.steps) for run in runs):.4f}",
        f"{statistics.median(ratios):.2f}{spread}",
        f"{step_flops / median / 1e12:.3f}",
        f"{step_flops / median / peak_flops:.1%}",
        f"{statistics.median(run.first_step for run in runs):.2f}",
        f"{max(run.resident for run in runs) / 2**20:.0f}",
        planned(runs[0].report),
        beyond_plan(runs[0].report),
        f"{runs[0].loss:.3f}",
    ]


def planned(report):
    """The planned peak of the largest rank in MiB, if there is a report."""
    if not report:
        return ""
    peak = max(rank["planned_peak_bytes"] for rank in report["ranks"])
    return f"{peak / 2**20:.0f}"


def beyond_plan(report):
    """By how much training grew the resident set of a rank above its planned
    peak, as a share of the plan: the largest over the ranks."""
    if not report:
        return ""
    shares = [
        (rank["resident_bytes"] - rank["resident_bytes_before_arena"])
        / rank["planned_peak_bytes"]
        for rank in report["ranks"]
    ]
    return f"{max(shares) - 1:+.1%}"


def machine():
    """Processor and cores, in words."""
    with open("/proc/cpuinfo") as file:
        names = [line.split(":")[1] for line in file if "model name" in line]
    return f"{os.cpu_count()} cores of {names[0].strip()}"
