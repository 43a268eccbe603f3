#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares the backward pass of ds-differentiate with JAX's, model by model.

    build/venv/bin/python bench/backward.py

For each model of examples/zoo, in sizes at which tensors outweigh scalars,
measures the function of loss and gradients that ds-differentiate makes and the
one that jax.value_and_grad makes. XLA measures both alike: operations by its
cost analysis of the program as it is written, and again after its optimizations;
temporary memory by what it allocates for the compiled program. What is saved
from forward for backward is counted in our IR, and by JAX for its own. No
recomputation is asked for on either side. Prints a Markdown table.
"""

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("JAX_PLATFORMS", "cpu")
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "examples" / "zoo"), str(ROOT / "python")]

import jax
import numpy as np
from jax._src.ad_checkpoint import saved_residuals
from jax._src.interpreters import mlir as jax_mlir
from jax._src.lib import _jax, xla_client
from jax._src.lib.mlir import ir

import deepstep

MICRO = 8


def models():
    from gpt2 import Gpt2
    from llama import Llama
    from lstm import Lstm
    from mlp import Mlp
    from moe import Moe
    from resnet import ResNet
    from unet import UNet
    from vit import ViT

    text = dict(vocabulary=256, width=128, positions=128)
    return {
        "MLP": Mlp(64, 256, 4, 10),
        "ResNet": ResNet(32, (16, 32, 64), 2, 10),
        "ViT": ViT(32, 4, 128, 4, 4, 10),
        "GPT-2": Gpt2(layers=4, **text),
        "Llama": Llama(layers=4, hidden=344, **text),
        "MoE": Moe(layers=4, hidden=256, capacity=64, **text),
        "LSTM": Lstm(layers=2, **text),
        "U-Net": UNet(32, (16, 32, 64)),
    }


class Case:
    """A model's two programs and the arrays that they take."""

    def __init__(self, model, name, ds_opt, folder):
        batch = [a[:MICRO] for a in model.data(MICRO).values()]
        buffers = model.states() if hasattr(model, "states") else None
        self.inputs = [model.init(), *([buffers] if buffers else []), *batch]
        self.has_aux = buffers is not None
        self.loss = model.loss
        prefix = folder / name
        exported = deepstep.export_jax(
            model.loss, self.inputs[0], *batch, prefix=prefix, buffers=buffers
        )
        wrt = f"0-{len(exported.param_names) - 1}"
        command = [
            ds_opt,
            exported.mlir_path,
            f"--ds-differentiate=function=main wrt={wrt}",
            "--canonicalize",
            "--cse",
            "--mlir-print-debuginfo",
        ]
        self.ours = subprocess.run(
            command, check=True, capture_output=True, text=True
        ).stdout

    def by_jax(self):
        function = jax.value_and_grad(self.loss, has_aux=self.has_aux)
        return jax.jit(function).lower(*self.inputs).as_text()

    def residuals(self):
        """Bytes that jax.vjp saves, its arguments aside."""

        def loss(*inputs):
            result = self.loss(*inputs)
            return result[0] if self.has_aux else result

        return sum(
            int(np.prod(aval.shape)) * aval.dtype.itemsize
            for aval, source in saved_residuals(loss, *self.inputs)
            if not source.startswith("from the argument")
        )


def measure(text):
    """XLA's opinion: (operations as written, optimized, temporary bytes)."""
    device = jax.devices("cpu")[0]
    with jax_mlir.make_ir_context() as context:
        context.allow_unregistered_dialects = True
        module = ir.Module.parse(text)
        main = ir.SymbolTable(module.operation)["main"]
        if "arg_attrs" in main.attributes:
            del main.attributes["arg_attrs"]
        computation = _jax.mlir.mlir_module_to_xla_computation(
            module.operation.get_asm(), use_tuple_args=False, return_tuple=False
        )
        written = _jax.hlo_module_cost_analysis(
            device.client, computation.get_hlo_module()
        )
        executable = device.client.compile_and_load(
            module, xla_client.DeviceList((device,)), xla_client.CompileOptions()
        )
    optimized = executable.cost_analysis()
    stats = executable.get_compiled_memory_stats()
    return written["flops"], optimized["flops"], stats.temp_size_in_bytes


def phase(op):
    """The label that ds-differentiate gave: forward, backward or recompute."""
    match = re.match(r'loc\("(\w+)"\(', str(op.location))
    return match[1] if match else ""


def stored(value):
    """What memory holds of a value: broadcasts and reshapes are part of whatever
    reads them."""
    owner = value.owner
    while not isinstance(owner, ir.Block) and owner.name in (
        "stablehlo.broadcast_in_dim",
        "stablehlo.reshape",
    ):
        value = owner.operands[0]
        owner = value.owner
    return value


def saved_bytes(text):
    """Bytes of values that forward ops make and backward ops use."""
    saved = {}

    def visit(op, own_phase):
        for operand in map(stored, op.operands):
            owner = operand.owner
            if isinstance(owner, ir.Block) or own_phase != "backward":
                continue
            if phase(owner) == "forward" and owner.name != "stablehlo.constant":
                result = ir.OpResult(operand)
                key = hash(owner), result.result_number
                saved[key] = size(operand.type)
        for region in op.regions:
            for block in region:
                for inner in block:
                    visit(inner.operation, own_phase)

    with jax_mlir.make_ir_context() as context:
        context.allow_unregistered_dialects = True
        module = ir.Module.parse(text)
        main = ir.SymbolTable(module.operation)["main"]
        for op in main.regions[0].blocks[0]:
            visit(op.operation, phase(op.operation))
    return sum(saved.values())


def size(type_):
    tensor = ir.RankedTensorType(type_)
    element = str(tensor.element_type)
    bits = int(re.search(r"\d+", element)[0])
    return int(np.prod(tensor.shape)) * max(1, bits // 8)


def row(name, case):
    ours, theirs = measure(case.ours), measure(case.by_jax())
    saved, residuals = saved_bytes(case.ours), case.residuals()
    cells = [name]
    for mine, other, unit, digits in (
        (ours[0], theirs[0], 1e6, 1),
        (ours[1], theirs[1], 1e6, 1),
        (saved, residuals, 2**20, 2),
        (ours[2], theirs[2], 2**20, 2),
    ):
        cells += [f"{mine / unit:.{digits}f}", f"{other / unit:.{digits}f}"]
    return "| " + " | ".join(cells) + " |"


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", help="the models whose name contains this")
    parser.add_argument("--ds-opt", type=Path, default=ROOT / "build/bin/ds-opt")
    parser.add_argument("--output", type=Path, default=ROOT / "build/bench/backward")
    args = parser.parse_args()
    args.output.mkdir(parents=True, exist_ok=True)
    kinds = "Mflop written", "Mflop optimized", "MiB saved", "MiB temporary"
    header = ["model"] + [f"{k}, {w}" for k in kinds for w in ("DeepStep", "JAX")]
    print("| " + " | ".join(header) + " |")
    print("| --- |" + " ---: |" * (len(header) - 1))
    for name, model in models().items():
        if args.only and args.only not in name:
            continue
        case = Case(model, name, args.ds_opt, args.output)
        print(row(name, case), flush=True)


if __name__ == "__main__":
    main()
