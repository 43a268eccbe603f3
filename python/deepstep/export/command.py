# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The command line of the exporter."""

from __future__ import annotations

import argparse
import os
import re
import sys
from typing import Any, Sequence

import numpy as np

from deepstep.export.errors import ExportError
from deepstep.export.expressions import Scope
from deepstep.export.write import Exported, export_artifact, export_jax

DESCRIPTION = """\
Writes a JAX loss and its initial parameters as PREFIX.mlir and
PREFIX.safetensors, which ds-run trains and ds-opt compiles.

  python -m deepstep.export model.py:loss --params :init --batch x=float32[4,16] \\
      --batch y=int32[4] --prefix out/model
  python -m deepstep.export 'llama.py:Llama(layers=4).loss' --params '.init(seed=1)' \\
      --batch tokens=tokens.npy --micro-batch 8 --prefix out/llama
"""

EXPRESSIONS = """\
An EXPRESSION is MODULE:NAME, where MODULE is a file (model.py) or a module that
Python can import (package.model), and NAME may have attributes and calls with
literal arguments: model.py:Llama(layers=4).loss. After the first one, ":NAME" is
of the same module and ".NAME" of the object that the loss belongs to.
"""

# Short names of types, as MLIR has them.
SHORT = {
    "f64": "float64",
    "f32": "float32",
    "f16": "float16",
    "bf16": "bfloat16",
    "i64": "int64",
    "i32": "int32",
    "i16": "int16",
    "i8": "int8",
    "ui8": "uint8",
    "ui32": "uint32",
    "i1": "bool",
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m deepstep.export",
        description=DESCRIPTION,
        epilog=EXPRESSIONS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "loss",
        metavar="LOSS",
        help="EXPRESSION of a function (params, *batch) -> loss; or the path of "
        "what jax.export serialized, or of a portable StableHLO artifact",
    )
    parser.add_argument(
        "--params",
        required=True,
        metavar="PARAMS",
        help="EXPRESSION of the initial parameters, or of a function that returns "
        "them; or a safetensors file, whose names are paths in nested dicts",
    )
    parser.add_argument(
        "--batch",
        action="append",
        required=True,
        metavar="NAME=SPEC",
        help="one argument of the loss, in order: its type, such as "
        "tokens=int32[4,129], whose first dimension is the micro-batch; or the "
        "file of the data, tokens=tokens.npy. A name with slashes is a key of a "
        "dict: batch/x=...",
    )
    parser.add_argument(
        "--micro-batch",
        type=int,
        metavar="N",
        help="samples of a micro-batch, where --batch names files",
    )
    parser.add_argument(
        "--prefix", required=True, help="path of the two files, less the extensions"
    )
    parser.add_argument(
        "--buffers",
        metavar="BUFFERS",
        help="like --params, of what is kept but not trained, such as running "
        "averages; the loss is then (params, buffers, *batch) -> (loss, new "
        "buffers)",
    )
    parser.add_argument(
        "--gradients",
        action="store_true",
        help="let JAX differentiate, not the compiler",
    )
    parser.add_argument(
        "--no-locations",
        action="store_true",
        help="leave out which source line an operation is from",
    )
    parser.add_argument(
        "--x64", action="store_true", help="keep types of 64 bits (jax_enable_x64)"
    )
    return parser


def _read_tree(path: str) -> dict[str, Any]:
    """A safetensors file as nested dicts."""
    from safetensors.numpy import load_file

    if not os.path.isfile(path):
        raise ExportError(f"there is no file '{path}'")
    tree: dict[str, Any] = {}
    for name, array in load_file(path).items():
        *folders, key = name.split("/")
        place = tree
        for folder in folders:
            place = place.setdefault(folder, {})
        place[key] = array
    return tree


def _read_values(text: str, scope: Scope) -> Any:
    """Parameters or buffers: a file, a tree, or a function that makes it."""
    if text.endswith(".safetensors"):
        return _read_tree(text)
    value = scope.evaluate(text)
    is_function = callable(value) and not hasattr(value, "__dataclass_fields__")
    return value() if is_function else value


def _read_spec(name: str, spec: str, micro_batch: int | None) -> Any:
    """The shape and type of one array of the batch."""
    import jax

    if spec.endswith(".npy"):
        if not os.path.isfile(spec):
            raise ExportError(f"batch '{name}': there is no file '{spec}'")
        if micro_batch is None:
            raise ExportError(
                f"batch '{name}': '{spec}' has the samples of all steps; say by "
                "--micro-batch how many one micro-batch takes"
            )
        array = np.load(spec, mmap_mode="r")
        return jax.ShapeDtypeStruct((micro_batch, *array.shape[1:]), array.dtype)
    match = re.fullmatch(r"(\w+)\[([\d,\s]*)\]", spec)
    if not match:
        raise ExportError(
            f"batch '{name}': '{spec}' is neither a type, such as int32[4,129], "
            "nor a .npy file"
        )
    try:
        dtype = jax.numpy.dtype(SHORT.get(match[1], match[1]))
    except TypeError:
        raise ExportError(f"batch '{name}': there is no type '{match[1]}'") from None
    sizes = [int(size) for size in match[2].split(",") if size.strip()]
    return jax.ShapeDtypeStruct(tuple(sizes), dtype)


def _read_batch(
    arguments: Sequence[str], micro_batch: int | None
) -> dict[str, Any]:
    """Positional arguments by name; names with slashes make dicts."""
    batch: dict[str, Any] = {}
    for argument in arguments:
        name, equals, spec = argument.partition("=")
        if not equals or not name:
            raise ExportError(f"--batch {argument}: give NAME=TYPE or NAME=FILE.npy")
        *folders, key = name.split("/")
        place = batch
        for folder in folders:
            place = place.setdefault(folder, {})
            if not isinstance(place, dict):
                raise ExportError(f"batch '{name}': '{folder}' is an array already")
        if key in place:
            raise ExportError(f"batch '{name}' is given twice")
        place[key] = _read_spec(name, spec, micro_batch)
    return batch


def _export(args: argparse.Namespace) -> Exported:
    import jax

    if args.x64:
        jax.config.update("jax_enable_x64", True)
    scope = Scope()
    is_artifact = os.path.isfile(args.loss) and not args.loss.endswith(".py")
    if is_artifact and args.gradients:
        raise ExportError(
            "--gradients needs a function; export jax.value_and_grad(loss) by "
            "jax.export instead"
        )
    loss = None if is_artifact else scope.evaluate(args.loss)
    if loss is not None and not callable(loss):
        raise ExportError(f"'{args.loss}' is a {type(loss).__name__}, no function")
    params = _read_values(args.params, scope)
    buffers = _read_values(args.buffers, scope) if args.buffers else None
    batch = _read_batch(args.batch, args.micro_batch)
    options = dict(
        prefix=args.prefix,
        buffers=buffers,
        batch_names=list(batch),
        locations=not args.no_locations,
    )
    if is_artifact:
        return export_artifact(args.loss, params, *batch.values(), **options)
    if args.gradients:
        loss = jax.value_and_grad(loss, has_aux=buffers is not None)
    return export_jax(loss, params, *batch.values(), **options)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command; its exit code."""
    args = _parser().parse_args(arguments)
    # The text is the same for every device, and CPUs are always there.
    os.environ.setdefault("JAX_PLATFORMS", "cpu")
    try:
        exported = _export(args)
    except ExportError as error:
        print(f"deepstep.export: error: {error}", file=sys.stderr)
        return 1
    print(
        f"{exported.mlir_path}: {len(exported.param_names)} parameters, "
        + (
            f"{len(exported.buffer_names)} buffers, "
            if exported.buffer_names
            else ""
        )
        + f"batch {', '.join(exported.batch_names)}\n"
        f"{exported.params_path}: initial values"
    )
    return 0
