#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Tells where the time of a training step goes, kernel by kernel.

    build/venv/bin/python bench/step_profile.py [--size quick] [--steps 5]
    build/venv/bin/python bench/step_profile.py --device=cuda --size=124m

Trains the benchmark's model on one process with `ds-run --trace` and prints a
Markdown table: how often a kernel runs in a step and for how long, the bytes that
it must move (each buffer that it reads once, and each that it writes), and what
share that is of the bandwidth of a copy on the same device; for matrix products
the operations in a second, and their share of what a large square product reaches.
The copy and the square product are measured first, by a program of these two. A
GPU's step is not replayed as a graph while it is traced, and so a little slower.

--device=emulated runs on the emulated GPU of the tests: the table is complete, and
its times say nothing about a GPU.
"""

import argparse
import collections
import dataclasses
import json
from pathlib import Path

import contestants
import peaks
import table
from models import sizes

ROOT = contestants.ROOT
COPY, PRODUCTS = "copy", ("matmul ", "attention ")

HEADER = ["kernel", "calls", "ms", "share", "MB", "GB/s", "of a copy", "TFLOP/s", "of a product"]


@dataclasses.dataclass
class Row:
    """A kernel in one step. Seconds; bytes and flops are None if unknown."""

    name: str
    calls: float
    seconds: float
    bytes: float | None = None
    flops: float | None = None


def own_times(events):
    """(event, microseconds without those of events inside it); queues apart."""
    by_queue = collections.defaultdict(list)
    for event in events:
        by_queue[event["tid"]].append(event)
    for queue in by_queue.values():
        queue.sort(key=lambda event: (event["ts"], -event["dur"]))
        own = [event["dur"] for event in queue]
        open_events = []
        for index, event in enumerate(queue):
            while open_events and ends(queue[open_events[-1]]) <= event["ts"]:
                open_events.pop()
            if open_events and ends(event) <= ends(queue[open_events[-1]]):
                own[open_events[-1]] -= event["dur"]
            open_events.append(index)
        yield from zip(queue, own)


def ends(event):
    # Times are printed to the nanosecond, which rounding must not outdo.
    return event["ts"] + event["dur"] + 5e-4


def rows_of(events, report, steps, warm_up):
    """A Row for each name in the trace, the longest first; warm-up steps, which
    load code, are left out."""
    by_name = collections.defaultdict(list)
    for event, own in own_times(events):
        by_name[event["name"]].append((event["ts"], own, event.get("args", {}).get("bytes")))
    work = {kernel["name"]: kernel for kernel in report["kernels"]}
    rows = []
    for name, found in by_name.items():
        found.sort()
        timed = found[len(found) * warm_up // steps :]
        count = len(timed) / (steps - warm_up)
        row = Row(name, count, 1e-6 * sum(own for _, own, _ in timed) / (steps - warm_up))
        if name in work:
            share = count / work[name]["calls"]
            row.bytes = share * work[name]["bytes"]
            row.flops = share * work[name]["flops"]
        elif timed[0][2] is not None:
            # A copy reads and writes what it moves; a collective sends it.
            row.bytes = sum(size for _, _, size in timed) / (steps - warm_up)
            row.bytes *= 2 if name in (COPY, "shard", "unshard") else 1
        rows.append(row)
    return sorted(rows, key=lambda row: -row.seconds)


def cells(row, step_seconds, best):
    """A Row as the table shows it, beside the Peaks of the device."""
    moved = ["", "", ""]
    if row.bytes:
        rate = row.bytes / row.seconds if row.seconds > 0 else 0
        moved = [f"{row.bytes / 1e6:.3f}", f"{rate / 1e9:.2f}", f"{rate / best.bandwidth:.1%}"]
    computed = ["", ""]
    if row.flops and row.name.startswith(PRODUCTS):
        rate = row.flops / row.seconds if row.seconds > 0 else 0
        computed = [f"{rate / 1e12:.3f}", f"{rate / best.flops:.1%}"]
    share = f"{row.seconds / step_seconds:.1%}"
    return [f"`{row.name}`", f"{row.calls:g}", f"{1e3 * row.seconds:.3f}", share, *moved, *computed]


def markdown(rows, step_seconds, best, most=None):
    """The table: `most` rows, the others together, and the step as a whole."""
    lines = [cells(row, step_seconds, best) for row in rows[:most]]
    if most and len(rows) > most:
        rest = rows[most:]
        other = Row("", sum(r.calls for r in rest), sum(r.seconds for r in rest))
        lines.append([f"{len(rest)} others", *cells(other, step_seconds, best)[1:]])
    empty = [""] * (len(HEADER) - 4)
    busy = sum(row.seconds for row in rows)
    lines.append(["all", f"{sum(r.calls for r in rows):g}", f"{1e3 * busy:.3f}",
                  f"{busy / step_seconds:.1%}", *empty])
    lines.append(["step", "1", f"{1e3 * step_seconds:.3f}", "100.0%", *empty])
    return table.lines(HEADER, lines)


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--size", choices=sizes.SIZES, default="quick")
    parser.add_argument("--device", choices=["cpu", "cuda", "emulated"], default="cpu")
    parser.add_argument("--steps", type=int, default=5, help="timed steps")
    parser.add_argument("--warm-up", type=int, default=2)
    parser.add_argument("--rows", type=int, help="the longest only (default: all)")
    parser.add_argument("--copy-bytes", type=int, default=1 << 30)
    parser.add_argument("--product-size", type=int, help=peaks.SIZE_HELP)
    parser.add_argument("--ds-run", type=Path, default=ROOT / "build/bin/ds-run")
    parser.add_argument("--output", type=Path, default=ROOT / "build/bench")
    return parser.parse_args()


def main():
    args = arguments()
    device = peaks.Device(args.device, args.ds_run.resolve())
    folder = (args.output / args.size).resolve()
    contestants.prepare(args.size, folder, most_ranks=1)
    best = peaks.measure(device, args.copy_bytes, args.product_size, folder)

    steps = args.steps + args.warm_up
    (command,) = contestants.deepstep(
        args.ds_run, folder, sizes.SIZES[args.size], steps, device=args.device
    ).commands
    files = {name: folder / f"profile-{name}.json" for name in ("metrics", "report")}
    words = [word.format(**files) for word in command[1:] if "--device" not in word]
    events = device.run(words, folder)
    report = json.loads(files["report"].read_text())
    rows = rows_of(events, report, steps, args.warm_up)
    metrics = [json.loads(line) for line in files["metrics"].read_text().splitlines()]
    seconds = sum(line["step_seconds"] for line in metrics[args.warm_up :]) / args.steps
    print(markdown(rows, seconds, best, args.rows))
    print(
        f"\n{args.size} on {report['ranks'][0]['device']}. A copy of {args.copy_bytes} bytes "
        f"moves {best.bandwidth / 1e9:.1f} GB/s, a large square product does "
        f"{best.flops / 1e12:.3f} TFLOP/s."
    )


if __name__ == "__main__":
    main()
