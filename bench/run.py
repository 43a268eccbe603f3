#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measures DeepStep beside its peers, in one run on one machine.

    build/venv/bin/python bench/run.py [--quick] [--rounds 3] [--steps 10]
    build/venv/bin/python bench/run.py --device=cuda --size=124m
    build/venv/bin/python bench/run.py --device=cuda --size=1b

Trains a 27M-parameter GPT (6 layers, width 512, 8 heads, 256 positions,
vocabulary 8192, batch 8, f32, AdamW): on one process with all cores against JAX,
PyTorch eager and torch.compile, and on two ranks of one thread with ZeRO 0, 1
and 2 against DeepSpeed's. PyTorch and DeepSpeed are measured if
bench/setup-peers has installed them.

Contestants take turns, round after round, each run in fresh processes; a ratio
compares two runs of the same round, and the table shows the ratios' median. It
prints the table as Markdown and writes all measurements as JSON.

With --device=cuda everything runs on one GPU, and only on one process. JAX and
PyTorch must be installed with GPU support. Peers' gradients of attention differ in
last bits from run to run; DeepStep's do as "any order" only. As "fp8" operands of
products are rounded to 8 bits, which the peers do not do here. JAX is measured with
attention as the model writes it and with cuDNN's. The sizes for that are GPT-2's 124m and
a Llama of 1.1 thousand million parameters (22 layers, width 2048, 4 samples of 2048
tokens), both with products of bf16.

Operations in a second are those that the model needs (models/sizes.py); their share
is of what DeepStep's library reaches on a large square product of the same device,
bf16 on GPUs.
"""

import argparse
import dataclasses
import json
import re
import sys
from pathlib import Path

import contestants
import harness
import peaks
import table
from models import sizes

ROOT = contestants.ROOT


def groups(args, size_name, directory):
    """Lists of contestants to compare; the first of each is DeepStep."""
    size, steps = sizes.SIZES[size_name], args.steps + args.warm_up + 1
    common = (size_name, directory, steps)
    peers = args.torch_python or args.peers / "bin/python"
    single = [
        contestants.deepstep(args.ds_run, directory, size, steps, device=args.device),
        contestants.jax(*common, args.device),
    ]
    if args.device == "cuda":
        own = (args.ds_run, directory, size, steps)
        single[1:1] = [
            contestants.deepstep(*own, device="cuda", variant=variant)
            for variant in filter(None, contestants.VARIANTS)
        ]
        single.append(contestants.jax(*common, args.device, "cudnn"))
    if peers.exists():
        single += [
            contestants.torch(peers, *common, mode, args.device)
            for mode in ("eager", "compile")
        ]
    yield single
    if args.device == "cuda":
        return
    for stage in contestants.STAGES:
        group = [contestants.deepstep(args.ds_run, directory, size, steps, stage)]
        if peers.exists():
            group.append(contestants.deepspeed(peers, *common, stage))
        yield group


def measure(group, rounds, directory, warm_up):
    """Measurements by contestant, taken in alternation."""
    results = {contestant.name: [] for contestant in group}
    for index in range(rounds):
        for contestant in group:
            folder = directory / contestant.name.replace(" ", "_")
            result = harness.run(contestant, folder, warm_up)
            results[contestant.name].append(result)
            print(
                f"round {index + 1}: {contestant.name}: step "
                f"{result.median:.4f} s, first step after "
                f"{result.first_step:.2f} s, loss {result.loss:.4f}",
                file=sys.stderr,
                flush=True,
            )
    return results


def check_losses(results):
    """DeepStep and JAX start from the same parameters and see the same data:
    if they do not end at the same loss, they did not do the same work."""
    ours, theirs = results.get("DeepStep"), results.get("JAX")
    if ours and theirs and abs(ours[0].loss / theirs[0].loss - 1) > 1e-3:
        raise harness.RunFailed(
            f"DeepStep ends at loss {ours[0].loss}, JAX at {theirs[0].loss}"
        )


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="a small model")
    parser.add_argument("--size", choices=sizes.SIZES, default="27m")
    parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--steps", type=int, default=10, help="timed steps of a run")
    parser.add_argument("--warm-up", type=int, default=2)
    parser.add_argument("--product-size", type=int, help=peaks.SIZE_HELP)
    parser.add_argument("--only", help="contestants whose name matches this (a regular expression)")
    parser.add_argument("--ds-run", type=Path, default=ROOT / "build/bin/ds-run")
    parser.add_argument("--peers", type=Path, default=ROOT / "build/peers")
    parser.add_argument("--torch-python", type=Path, help="a Python with PyTorch")
    parser.add_argument("--output", type=Path, default=ROOT / "build/bench")
    return parser.parse_args()


def main():
    args = arguments()
    size_name = "quick" if args.quick else args.size
    directory = (args.output / size_name).resolve()
    on_gpu = args.device == "cuda"
    contestants.prepare(size_name, directory, 1 if on_gpu else contestants.RANKS)
    device = peaks.Device(args.device, args.ds_run.resolve())
    peak = peaks.measure(device, 1 << 20, args.product_size, directory)
    measured = []
    for group in groups(args, size_name, directory):
        if args.only:
            group = [c for c in group if re.search(args.only, c.name)]
        if group:
            measured.append(measure(group, args.rounds, directory, args.warm_up))
            check_losses(measured[-1])
    result = {
        "machine": table.machine(),
        "model": dataclasses.asdict(sizes.SIZES[size_name]),
        "peaks": dataclasses.asdict(peak),
        "groups": [
            {name: [dataclasses.asdict(m) for m in runs] for name, runs in g.items()}
            for g in measured
        ],
    }
    file = directory / "results.json"
    file.write_text(json.dumps(result, indent=1))
    print(table.markdown(measured, sizes.SIZES[size_name].step_flops, peak.flops))
    print(
        f"\n{table.machine()}; {peak.flops / 1e12:.3f} TFLOP/s of products. "
        f"Every measurement: {file}"
    )


if __name__ == "__main__":
    try:
        main()
    except harness.RunFailed as error:
        sys.exit(f"bench/run.py: {error}")
