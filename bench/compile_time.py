#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Times the passes before code generation on deeper and deeper GPTs.

    build/venv/bin/python bench/compile_time.py [--layers 12 24 48 96]

The loss of an unrolled GPT-2 (width 768, 12 heads, 1024 positions, vocabulary
50257) is differentiated and compiled for AdamW with clipping and ZeRO stage 2 on
four ranks, up to the memory plan, by one thread. Prints a Markdown table of
seconds by phase, of the fastest of --repeat runs, and how fast time grows with
depth. Seconds are of the processor: the passes' shares of the elapsed time, of
the time that the process ran, so that what else runs on the machine does not
count. --instructions counts instead what valgrind's callgrind counts: unlike
seconds, these do not depend on caches, and are the same in each run.
"""

import argparse
import json
import os
import re
import resource
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("JAX_PLATFORMS", "cpu")
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "examples" / "zoo"), str(ROOT / "python")]

CONFIG = {
    "train_micro_batch_size_per_gpu": 1,
    "gradient_clipping": 1.0,
    "optimizer": {"type": "AdamW", "params": {"lr": 1e-4}},
    "zero_optimization": {"stage": 2},
}

# What the table's columns sum up, by what -mlir-timing calls the passes.
PHASES = {
    "parse": {"Parser"},
    "clean up": {"Canonicalizer", "CSE", "Inliner", "SymbolDCE", "DsDecomposeChlo"},
    "differentiate": {"DsBuildStep", "DsDifferentiate"},
    "shard, schedule": {
        "DsShardStates",
        "DsPartition",
        "DsExpandUpdates",
        "DsBucketCollectives",
        "DsOverlap",
    },
    "to linalg, fuse": {"DsLowerToLinalg", "DsFuse"},
    "form kernels": {"DsFormKernels"},
    "plan memory": {"DsPlanMemory"},
}


def export(layers, folder):
    """The loss as text, without parameters' values; its number of parameters."""
    import jax
    import numpy as np
    from gpt2 import Gpt2

    model = Gpt2(50257, 768, 12, layers, 1024)
    shapes = jax.eval_shape(lambda: jax.tree.map(jax.numpy.asarray, model.init()))
    tokens = jax.ShapeDtypeStruct((1, 1025), np.int32)
    lowered = jax.jit(model.loss, keep_unused=True).lower(shapes, tokens)
    path = folder / f"gpt_{layers}.mlir"
    path.write_text(lowered.as_text())
    return path, len(jax.tree.leaves(shapes))


def compile_command(ds_opt, path, parameters, folder):
    config = folder / "ds_config.json"
    config.write_text(json.dumps(CONFIG))
    options = f"config={config} mesh=data=4 params=0-{parameters - 1}"
    return [
        ds_opt,
        path,
        f"--ds-compile={options}",
        "--ds-stop-after=ds-plan-memory",
        "--mlir-disable-threading",
        "-o",
        os.devnull,
    ]


def run_checked(command):
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"bench/compile_time.py: {run.stderr[-2000:]}")
    return run


def count_instructions(command, folder):
    """In billions, of the whole process."""
    profile = folder / "callgrind.out"
    run = run_checked(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}", *command]
    )
    count = re.search(r"Collected : (\d+)", run.stderr)
    if not count:
        sys.exit(f"bench/compile_time.py: no count in {run.stderr[-2000:]}")
    return int(count[1]) / 1e9


def time_once(command):
    """Seconds by pass, and "Total", as ds-opt reports them."""
    before = processor_seconds()
    run = run_checked([*command, "--mlir-timing", "--mlir-timing-display=list"])
    seconds = processor_seconds() - before
    lines = re.findall(r"^\s*([\d.]+) \([\s\d.]+%\)\s+(.+)$", run.stderr, re.M)
    elapsed = {name.strip(): float(value) for value, name in lines}
    scale = seconds / elapsed["Total"]
    return {name: value * scale for name, value in elapsed.items()}


def processor_seconds():
    """What child processes have used until now."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def by_phase(times):
    phases = {
        phase: sum(times.get(name, 0.0) for name in names)
        for phase, names in PHASES.items()
    }
    # Printing the text is not compiling.
    total = times["Total"] - times.get("Output", 0.0)
    return {**phases, "other": total - sum(phases.values()), "total": total}


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--layers", type=int, nargs="+", default=[12, 24, 48, 96])
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--ds-opt", type=Path, default=ROOT / "build/bin/ds-opt")
    parser.add_argument("--output", type=Path, default=ROOT / "build/bench/compile")
    parser.add_argument("--passes", action="store_true", help="a row per pass too")
    parser.add_argument(
        "--instructions",
        action="store_true",
        help="count instructions (needs valgrind; 96 layers take ten minutes)",
    )
    args = parser.parse_args()
    args.output.mkdir(parents=True, exist_ok=True)
    rows = []
    for layers in args.layers:
        path, parameters = export(layers, args.output)
        command = compile_command(args.ds_opt, path, parameters, args.output)
        if args.instructions:
            billions = count_instructions(command, args.output)
            rows.append((layers, {"10^9 instructions": billions}))
            continue
        runs = [time_once(command) for _ in range(args.repeat)]
        best = min(runs, key=lambda times: times["Total"])
        rows.append((layers, by_phase(best)))
        if args.passes:
            for name, seconds in sorted(best.items(), key=lambda t: -t[1]):
                print(f"{layers} {seconds:8.3f} {name}", file=sys.stderr)
    names = list(rows[0][1])
    print("| layers | " + " | ".join(names) + " |")
    print("| ---: |" + " ---: |" * len(names))
    for layers, phases in rows:
        cells = (f"{phases[name]:.2f}" for name in names)
        print(f"| {layers} | " + " | ".join(cells) + " |")
    (first, least), (last, most) = rows[0], rows[-1]
    growth = most[names[-1]] / least[names[-1]]
    print(f"\n{last / first:.3g} times the layers: {growth:.3g} times the {names[-1]}.")


if __name__ == "__main__":
    main()
