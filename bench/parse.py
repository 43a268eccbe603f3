#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measures how long ds-opt takes to parse and verify.

    build/venv/bin/python bench/parse.py [--rounds 5] [--sizes 12500 25000 ...]

Reads two steps as JAX exports them, and generated modules of 12,500 to 100,000
ops: one function of layers as a model has them, and one step of a rank with its
states and collectives. The time in the table is the least of all rounds, as
ds-opt's own timer gives it (reading, parsing, verifying; not printing, not the
start of the process). Beside it the CPU time of the whole process, which other
processes disturb less. Prints the table as Markdown.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import table

ROOT = Path(__file__).resolve().parent.parent
EXPORTED = ROOT / "test/Stablehlo/Inputs/jax"
SIZES = [12_500, 25_000, 50_000, 100_000]

# One layer, from %x{i} to %x{i + 1}; {v} is unique. Attention and a multilayer
# perceptron with the reductions, broadcasts and conversions around them.
LAYER = """\
    %w{v} = stablehlo.constant dense<0.02> : tensor<64x64xf32>
    %z{v} = stablehlo.constant dense<0.0> : tensor<f32>
    %i{v} = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %h{v} = stablehlo.convert %x{v} : (tensor<8x32x64xf32>) -> tensor<8x32x64xbf16>
    %g{v} = stablehlo.convert %h{v} : (tensor<8x32x64xbf16>) -> tensor<8x32x64xf32>
    %m{v} = stablehlo.reduce(%g{v} init: %z{v}) applies stablehlo.add across \
dimensions = [2] : (tensor<8x32x64xf32>, tensor<f32>) -> tensor<8x32xf32>
    %b{v} = stablehlo.broadcast_in_dim %m{v}, dims = [0, 1] : \
(tensor<8x32xf32>) -> tensor<8x32x64xf32>
    %s{v} = stablehlo.subtract %g{v}, %b{v} : tensor<8x32x64xf32>
    %q{v} = stablehlo.dot_general %s{v}, %w{v}, contracting_dims = [2] x [0], \
precision = [DEFAULT, DEFAULT] : (tensor<8x32x64xf32>, tensor<64x64xf32>) -> \
tensor<8x32x64xf32>
    %r{v} = stablehlo.reshape %q{v} : (tensor<8x32x64xf32>) -> tensor<8x32x4x16xf32>
    %t{v} = stablehlo.transpose %r{v}, dims = [0, 2, 1, 3] : \
(tensor<8x32x4x16xf32>) -> tensor<8x4x32x16xf32>
    %a{v} = stablehlo.dot_general %t{v}, %t{v}, batching_dims = [0, 1] x [0, 1], \
contracting_dims = [3] x [3] : (tensor<8x4x32x16xf32>, tensor<8x4x32x16xf32>) -> \
tensor<8x4x32x32xf32>
    %n{v} = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %o{v} = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %c{v} = stablehlo.compare GE, %n{v}, %o{v}, SIGNED : \
(tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %d{v} = stablehlo.broadcast_in_dim %c{v}, dims = [2, 3] : \
(tensor<32x32xi1>) -> tensor<8x4x32x32xi1>
    %f{v} = stablehlo.broadcast_in_dim %i{v}, dims = [] : \
(tensor<f32>) -> tensor<8x4x32x32xf32>
    %k{v} = stablehlo.select %d{v}, %a{v}, %f{v} : \
tensor<8x4x32x32xi1>, tensor<8x4x32x32xf32>
    %e{v} = stablehlo.exponential %k{v} : tensor<8x4x32x32xf32>
    %p{v} = stablehlo.slice %e{v} [0:8, 0:4, 0:32, 0:16] : \
(tensor<8x4x32x32xf32>) -> tensor<8x4x32x16xf32>
    %u{v} = stablehlo.concatenate %p{v}, %t{v}, dim = 3 : \
(tensor<8x4x32x16xf32>, tensor<8x4x32x16xf32>) -> tensor<8x4x32x32xf32>
    %l{v} = stablehlo.pad %p{v}, %z{v}, low = [0, 0, 0, 0], high = [0, 0, 0, 0], \
interior = [0, 0, 0, 0] : (tensor<8x4x32x16xf32>, tensor<f32>) -> \
tensor<8x4x32x16xf32>
    %y{v} = stablehlo.reshape %l{v} : (tensor<8x4x32x16xf32>) -> tensor<8x32x64xf32>
    %x{next} = stablehlo.add %x{v}, %y{v} : tensor<8x32x64xf32>
"""


def function(ops):
    """A model of about `ops` ops in one function."""
    per_layer = LAYER.count(" = stablehlo.") - LAYER.count("applies stablehlo.")
    per_layer += 2  # the body of the reduction
    layers = ops // per_layer
    body = "".join(LAYER.format(v=i, next=i + 1) for i in range(layers))
    signature = "tensor<8x32x64xf32>"
    return (
        f"func.func @main(%x0: {signature}) -> {signature} {{\n{body}"
        f"    return %x{layers} : {signature}\n}}\n"
    )


# One parameter of a step: its moments, its gradient's collective, its update.
STATE = """\
ds.state @w{v} : tensor<64x64xf32> {{role = #ds.role<param>, init = "w{v}"}}
ds.state @m{v} : tensor<64x64xf32> {{role = #ds.role<moment>, init = 0.0 : f32, \
of = @w{v}}}
"""
READ = """\
  %w{v} = ds.read @w{v} : tensor<64x64xf32>
  %m{v} = ds.read @m{v} : tensor<64x64xf32>
"""
UPDATE = """\
  %y{v} = stablehlo.dot_general %x{v}, %w{v}, contracting_dims = [1] x [0] : \
(tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
  %x{next} = stablehlo.tanh %y{v} : tensor<64x64xf32>
  %f{v} = ds.async on #ds.queue<comm> {{
    %g{v} = ds.all_reduce mean %y{v} over @mesh ["data"] for gradient : \
(tensor<64x64xf32>) -> tensor<64x64xf32>
    ds.yield %g{v} : tensor<64x64xf32>
  }} : !ds.future<tensor<64x64xf32>>
  %a{v} = ds.await %f{v} : !ds.future<tensor<64x64xf32>>
  %n{v} = stablehlo.add %m{v}, %a{v} : tensor<64x64xf32>
  %u{v} = stablehlo.subtract %w{v}, %n{v} : tensor<64x64xf32>
"""
WRITE = """\
  ds.write @w{v}, %u{v} : tensor<64x64xf32>
  ds.write @m{v}, %n{v} : tensor<64x64xf32>
"""
OPS_PER_PARAMETER = 14


def step(ops):
    """A step of one rank of about `ops` ops, its states among them."""
    count = ops // OPS_PER_PARAMETER

    def each(text):
        return "".join(text.format(v=i, next=i + 1) for i in range(count))

    return (
        'sdy.mesh @mesh = <["data"=8]>\n'
        + each(STATE)
        + 'ds.step @train(%x0: tensor<64x64xf32> {ds.arg = #ds.arg<batch, "x">}) '
        + '-> (tensor<f32> {ds.metric = "y"}) {\n'
        + each(READ)
        + each(UPDATE)
        + each(WRITE)
        + "  %z = stablehlo.constant dense<0.0> : tensor<f32>\n"
        + f"  %y = stablehlo.reduce(%x{count} init: %z) applies stablehlo.add across "
        + "dimensions = [0, 1] : (tensor<64x64xf32>, tensor<f32>) -> tensor<f32>\n"
        + "  ds.return %y : tensor<f32>\n}\n"
    )


def count_ops(text):
    """Ops of a module as MLIR prints it: lines that begin with a value or a name
    of an op, and the two in the body of a reduction that is one op's name."""
    op = re.compile(r'^\s*(%[^=]*= )?"?([a-z_]+\.[a-z_]+|return|call)\b', re.M)
    return len(op.findall(text)) + 2 * text.count(" applies ")


def parse_once(ds_opt, path):
    """Seconds that parsing takes, and CPU seconds of the whole process."""
    command = [ds_opt, path, "--mlir-timing", "--mlir-timing-display=list"]
    with tempfile.TemporaryFile("w+") as report:
        process = subprocess.Popen([*command, "-o", "/dev/null"], stderr=report)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        report.seek(0)
        text = report.read()
    found = re.search(r"^\s*([\d.]+) \(.*\)\s+Parser$", text, re.M)
    if process.returncode or not found:
        sys.exit(f"bench/parse.py: {path}:\n{text[-2000:]}")
    return float(found.group(1)), usage.ru_utime + usage.ru_stime


def measure(ds_opt, path, rounds):
    """The least of each time over all rounds."""
    runs = [parse_once(ds_opt, path) for _ in range(rounds)]
    return [min(times) for times in zip(*runs)]


def inputs(directory, sizes):
    """(name, path) of every file that is measured."""
    for name in ("t_gpt_adamw_clip_sched", "gpt_grad"):
        yield name, EXPORTED / f"{name}.mlir"
    for make in (function, step):
        for size in sizes:
            path = Path(directory) / f"{make.__name__}-{size}.mlir"
            path.write_text(make(size))
            yield f"a {make.__name__}, generated", path


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="ops")
    parser.add_argument("--ds-opt", type=Path, default=ROOT / "build/bin/ds-opt")
    args = parser.parse_args()
    columns = "module, lines, ops, parse and verify (ms), per op (µs), process (CPU ms)"
    print("| " + " | ".join(columns.split(", ")) + " |")
    print("| --- |" + " ---: |" * 5)
    with tempfile.TemporaryDirectory() as directory:
        for name, path in inputs(directory, args.sizes):
            text = path.read_text()
            ops = count_ops(text)
            parse, process = measure(args.ds_opt, path, args.rounds)
            print(
                f"| {name} | {text.count(chr(10)):,} | {ops:,} | {parse * 1e3:.1f} "
                f"| {parse * 1e6 / ops:.2f} | {process * 1e3:.0f} |",
                flush=True,
            )
    print(f"\n{table.machine()}.")


if __name__ == "__main__":
    main()
