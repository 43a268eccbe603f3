#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Tells what the GPU kernels of programs use of each chip, without a GPU.

    build/venv/bin/python bench/kernels.py [--chips sm_80,sm_90] [--each] FILE...

Compiles each file (with --config and --mesh, as one training step) and prints a
row of a Markdown table for each chip: kernels, the most registers of a thread, the
least occupancy (resident warps, of what a multiprocessor can hold) and the
kernels that keep something in local memory. --each prints a row per kernel.
"""

import argparse
import collections
import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PASS = "ds-lower-to-cuda"
CHIPS = "sm_80,sm_90,sm_100"

Kernel = collections.namedtuple(
    "Kernel", "name chip threads registers local_bytes shared_bytes occupancy"
)


def toolkit_environment():
    """The environment with CUDA_HOME; ptxas of build/venv if none is set."""
    found = sorted((ROOT / "build/venv/lib").glob("python3*/site-packages/nvidia/cu13"))
    return {**({"CUDA_HOME": str(found[0])} if found else {}), **os.environ}


def measure(path, ds_opt, chips=CHIPS, options=""):
    """The Kernels of all chips, in the order of the program."""
    command = [
        ds_opt,
        f"--ds-compile=target=cuda chips={chips} {options}",
        "--remark-format=emitRemark",
        f"--remarks-filter-analyse={PASS}",
        "-o",
        os.devnull,
        path,
    ]
    process = subprocess.run(
        list(map(str, command)),
        capture_output=True,
        text=True,
        env=toolkit_environment(),
        check=False,
    )
    if process.returncode != 0:
        raise SystemExit(f"{path}:\n{process.stderr[-4000:]}")
    kernels = []
    for line in process.stderr.splitlines():
        if "KernelResources" not in line:
            continue
        values = dict(re.findall(r"(\w+)=(\w+)", line))
        kernels.append(
            Kernel(
                values["Function"],
                *(
                    int(values[key])
                    for key in (
                        "Chip Threads Registers LocalBytes SharedBytes Occupancy".split()
                    )
                ),
            )
        )
    return kernels


def summary_rows(name, kernels):
    """One row per chip."""
    for chip in sorted({kernel.chip for kernel in kernels}):
        mine = [kernel for kernel in kernels if kernel.chip == chip]
        spilling = sum(kernel.local_bytes > 0 for kernel in mine)
        yield [
            name,
            f"sm_{chip}",
            len(mine),
            max(kernel.registers for kernel in mine),
            f"{min(kernel.occupancy for kernel in mine)} %",
            spilling,
        ]


def kernel_rows(kernels):
    """One row per kernel and chip."""
    for kernel in kernels:
        yield [
            f"`{kernel.name}`",
            f"sm_{kernel.chip}",
            kernel.threads,
            kernel.registers,
            kernel.local_bytes,
            kernel.shared_bytes,
            f"{kernel.occupancy} %",
        ]


def markdown(header, rows):
    lines = [header, ["---"] * 2 + ["---:"] * (len(header) - 2), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path, help="level-0 programs")
    parser.add_argument("--chips", default=CHIPS, help=f"default: {CHIPS}")
    parser.add_argument("--config", type=Path, help="DeepSpeed configuration")
    parser.add_argument("--mesh", help='such as "data=2"; with --config')
    parser.add_argument("--each", action="store_true", help="a row per kernel")
    parser.add_argument(
        "--ds-opt", type=Path, default=ROOT / "build/bin/ds-opt", help="the compiler"
    )
    args = parser.parse_args()
    options = f"config={args.config} mesh={args.mesh}" if args.config else ""
    rows = []
    for path in args.files:
        kernels = measure(path, args.ds_opt, args.chips, options)
        rows += kernel_rows(kernels) if args.each else summary_rows(path.stem, kernels)
    if args.each:
        header = "kernel chip threads registers local shared occupancy".split()
    else:
        header = ["model", "chip", "kernels", "registers", "occupancy", "in local memory"]
    print(markdown(header, rows))


if __name__ == "__main__":
    main()
