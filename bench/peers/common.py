# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What every peer's runner does alike: arguments, batches and metrics.

A runner takes --size, --tokens, --steps and --metrics, trains, and appends one
JSON line per step to the metrics file, as `ds-run --metrics` does.
"""

import argparse
import json
import time

import numpy as np

from models.sizes import SIZES


def arguments(description, **extra):
    """Parses a runner's arguments; `extra` maps a name to its type."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--size", choices=SIZES, required=True)
    parser.add_argument("--tokens", required=True)
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--metrics", required=True)
    parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu")
    for name, kind in extra.items():
        parser.add_argument(f"--{name}", type=kind, required=True)
    return parser.parse_args()


def train(args, step, micro_batch, rank=0, world=1):
    """Runs `step(tokens int32[micro_batch, T+1]) -> loss` `args.steps` times.

    Rank r takes its slice of every global batch, in file order. Rank 0 writes
    the metrics. `step` returns when the parameters are updated.
    """
    tokens = np.load(args.tokens, mmap_mode="r")
    with open(args.metrics if rank == 0 else "/dev/null", "w") as metrics:
        for index in range(args.steps):
            first = (index * world + rank) * micro_batch
            rows = np.arange(first, first + micro_batch) % len(tokens)
            start = time.perf_counter()
            loss = float(step(np.ascontiguousarray(tokens[rows])))
            seconds = time.perf_counter() - start
            line = {"step": index, "loss": loss, "step_seconds": seconds}
            print(json.dumps(line), file=metrics, flush=True)
