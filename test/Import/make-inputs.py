#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes Inputs/: what torch-mlir prints, and what PyTorch computes.

    test/Import/make-inputs.py [models] [joint] [cases]      (default: all)

Needs torch, torch-mlir, numpy and safetensors; the tests themselves do not.

models  each model of examples/torch as its exporter writes it, its loss in the
        other dialects, a data set, and the losses of PyTorch's own training
joint   loss and gradients by PyTorch (aot_export_module), with values
cases   the functions of torch_cases.py in the Torch dialect and as linalg on
        tensors, with values
"""

import json
import pathlib
import sys
import warnings

import numpy as np
import torch
from safetensors.torch import save
from torch._functorch.aot_autograd import aot_export_module
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch_mlir import fx

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT / "python"), str(ROOT / "examples" / "torch"), str(HERE)]

import models
from torch_cases import CASES

import deepstep

INPUTS = HERE / "Inputs"
LEVELS = {"torch": "torch", "stablehlo": "stablehlo", "linalg": "linalg-on-tensors"}
STEPS = 20
ROWS = 40
CONFIG = {
    "train_micro_batch_size_per_gpu": 4,
    "gradient_clipping": 0,  # DeepSpeed's default is 1.
    "optimizer": {
        "type": "AdamW",
        "params": {
            "lr": 3e-3,
            "betas": [0.9, 0.99],
            "eps": 1e-8,
            "weight_decay": 0.05,
        },
    },
}


class Function(torch.nn.Module):
    """A plain function as a module."""

    def __init__(self, function):
        super().__init__()
        self.function = function

    def forward(self, *arguments):
        return self.function(*arguments)


class Loss(torch.nn.Module):
    """A loss of a module."""

    def __init__(self, module, loss):
        super().__init__()
        self.module, self.loss = module, loss

    def forward(self, *batch):
        return self.loss(self.module, *batch)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text if text.endswith("\n") else text + "\n")


def write_tensors(path, tensors):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(
        save({k: v.detach().contiguous().clone() for k, v in tensors.items()})
    )


def text_of(module, arguments, level):
    with sdpa_kernel(SDPBackend.MATH):
        program = torch.export.export(module, arguments, strict=False)
        result = fx.export_and_import(program, output_type=level)
    return result.operation.get_asm(large_elements_limit=None)


# Models


def trajectory(name, data, ranks):
    """Losses of PyTorch's AdamW. The gradient of a step is the mean of those of
    the ranks' batches."""
    module, _, loss = models.build(name)
    module.train()
    settings = CONFIG["optimizer"]["params"]
    optimizer = torch.optim.AdamW(
        module.parameters(),
        lr=settings["lr"],
        betas=settings["betas"],
        eps=settings["eps"],
        weight_decay=settings["weight_decay"],
    )
    micro = CONFIG["train_micro_batch_size_per_gpu"]
    losses = []
    for step in range(STEPS):
        optimizer.zero_grad()
        total = 0.0
        for rank in range(ranks):
            first = (step * ranks + rank) * micro
            rows = np.arange(first, first + micro) % ROWS
            value = loss(module, *(tensor[rows] for tensor in data)) / ranks
            value.backward()
            total += value.item()
        optimizer.step()
        losses.append(total)
    return losses


def make_models():
    for name in models.MODELS:
        folder = INPUTS / "models"
        module, batch, loss = models.build(name)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Batch normalization's statistics.
            exported = deepstep.export_torch(
                module, batch, loss, prefix=folder / name
            )
        _, data, _ = models.build(name, samples=ROWS, seed=1)
        write_tensors(
            folder / f"{name}-data.safetensors",
            dict(zip(exported.batch_names, data)),
        )
        reference = {
            "config": CONFIG,
            "batch": exported.batch_names,
            "losses": {
                str(ranks): trajectory(name, data, ranks) for ranks in (1, 2)
            },
        }
        write(folder / f"{name}-reference.json", json.dumps(reference, indent=1))
        # The loss with weights in the text, after eval().
        module.eval()
        for level in ("stablehlo", "linalg"):
            text = text_of(Loss(module, loss), batch, LEVELS[level])
            write(INPUTS / "frozen" / f"{name}_{level}.mlir", text)
        values = {f"arg{i}": each for i, each in enumerate(batch)}
        values["result0"] = loss(module, *batch)
        write_tensors(INPUTS / "frozen" / f"{name}.safetensors", values)


# Joint graphs


def squeeze_one_by_one(graph_module):
    """torch-mlir's backend contract has squeeze of one dimension only."""
    graph = graph_module.graph
    for node in list(graph.nodes):
        if node.target is not torch.ops.aten.squeeze.dims:
            continue
        value, dims = node.args
        rank = value.meta["val"].dim()
        with graph.inserting_before(node):
            for dim in sorted((d % rank for d in dims), reverse=True):
                call = (value, dim)
                value = graph.call_function(torch.ops.aten.squeeze.dim, call)
                value.meta["val"] = call[0].meta["val"].squeeze(dim)
        node.replace_all_uses_with(value)
        graph.erase_node(node)
    graph_module.recompile()


class LossTuple(Loss):
    def forward(self, *batch):
        return (super().forward(*batch),)


def make_joint():
    for name in models.MODELS:
        module, batch, loss = models.build(name)
        if name == "cnn":
            module.eval()  # Without updates of running statistics.
        whole = LossTuple(module, loss)
        with sdpa_kernel(SDPBackend.MATH):
            joint, signature = aot_export_module(
                whole,
                batch,
                trace_joint=True,
                output_loss_index=0,
                decompositions=fx.get_decomposition_table(),
            )
        squeeze_one_by_one(joint)
        state = {**dict(whole.named_parameters()), **dict(whole.named_buffers())}
        # Parameters that are tied come twice.
        state = {**dict(whole.named_parameters(remove_duplicate=False)), **state}
        arguments = [
            *(state[each] for each in signature.parameters),
            *(state[each] for each in signature.buffers),
            *batch,
        ]
        values = {f"arg{i}": each for i, each in enumerate(arguments)}
        for i, each in enumerate(joint(*arguments)):
            values[f"result{i}"] = each
        write_tensors(INPUTS / "joint" / f"{name}.safetensors", values)
        # Their linalg has tm_tensor.scatter, which is torch-mlir's alone.
        for level in ("torch", "stablehlo"):
            try:
                text = fx.stateless_fx_import(joint, output_type=level)
            except Exception:  # torch-mlir cannot.
                print(f"joint {name}: torch-mlir has no {level}")
                continue
            text = text.operation.get_asm(large_elements_limit=None)
            write(INPUTS / "joint" / f"{name}_{level}.mlir", text)


# Cases


def make_cases():
    values = {}
    for name, (makers, function) in CASES.items():
        torch.manual_seed(0)
        arguments = tuple(make() for make in makers)
        results = function(*arguments)
        if not isinstance(results, tuple):
            results = (results,)
        for i, each in enumerate(arguments):
            values[f"{name}/arg{i}"] = each
        for i, each in enumerate(results):
            values[f"{name}/result{i}"] = each
        for level in ("torch", "linalg"):
            try:
                text = text_of(Function(function), arguments, LEVELS[level])
            except Exception:  # torch-mlir cannot.
                print(f"case {name}: torch-mlir has no {level}")
                continue
            write(INPUTS / "cases" / f"{name}_{level}.mlir", text)
    write_tensors(INPUTS / "cases.safetensors", values)


if __name__ == "__main__":
    makers = {"models": make_models, "joint": make_joint, "cases": make_cases}
    for name in sys.argv[1:] or makers:
        makers[name]()
