# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes a loss and its parameters as DeepStep's level 0."""

from __future__ import annotations

import dataclasses
import os
from typing import Any, Callable, Sequence

import numpy as np

from deepstep.export import checks, lowering
from deepstep.export.errors import ExportError
from deepstep.export.names import check_unique, named_leaves, positional_names


@dataclasses.dataclass(frozen=True)
class Exported:
    """What an exporter wrote.

    Attributes:
      mlir_path: the StableHLO text.
      params_path: the safetensors file of the initial parameters and buffers.
      param_names: names of the `param` arguments of `main`, in order.
      batch_names: names of the `batch` arguments, which come last.
      buffer_names: names of the `buffer` arguments, which follow the parameters.
    """

    mlir_path: str
    params_path: str
    param_names: tuple[str, ...]
    batch_names: tuple[str, ...]
    buffer_names: tuple[str, ...] = ()


@dataclasses.dataclass
class _Arguments:
    """Named leaves by role, in the order of the arguments of `main`."""

    params: list[tuple[str, Any]]
    buffers: list[tuple[str, Any]]
    batch: list[tuple[str, Any]]

    @classmethod
    def collect(cls, function, params, buffers, batch, batch_names):
        given = 1 + (buffers is not None)
        positional = positional_names(function, given + len(batch))
        if not batch:
            raise ExportError(
                "the arguments of one micro-batch must follow `params`"
            )
        if batch_names is not None:
            if len(batch_names) != len(batch):
                raise ExportError(
                    f"batch_names has {len(batch_names)} names for {len(batch)} "
                    "batch arguments; give one per positional argument"
                )
            positional[given:] = [str(name) for name in batch_names]
        arguments = cls(
            named_leaves(params, positional[0], root=False),
            named_leaves(buffers, positional[1], root=False),
            [
                leaf
                for name, tree in zip(positional[given:], batch)
                for leaf in named_leaves(tree, name, root=len(batch) > 1)
            ],
        )
        checks.check_params(params, arguments.params)
        checks.check_buffers(arguments.buffers)
        checks.check_batch(arguments.batch)
        check_unique([name for name, _ in arguments.all()])
        return arguments

    def all(self):
        return self.params + self.buffers + self.batch

    def roles(self):
        roles = [("param", name) for name, _ in self.params]
        roles += [("buffer", name) for name, _ in self.buffers]
        return roles + [("batch", name) for name, _ in self.batch]


def export_jax(
    function: Callable[..., Any],
    params: Any,
    *batch: Any,
    prefix: str | os.PathLike,
    buffers: Any = None,
    batch_names: Sequence[str] | None = None,
    locations: bool = True,
) -> Exported:
    """Writes PREFIX.mlir and PREFIX.safetensors.

    Args:
      function: `(params, *batch) -> loss`, or `-> (loss, grads)`, what
        `jax.value_and_grad(loss)` returns. `loss` is a floating-point scalar,
        the mean over the samples of the batch; `grads` has the tree structure,
        shapes and dtypes of `params`. Without gradients the compiler computes
        them; what `jax.checkpoint` wraps is computed again in the backward pass,
        and a `jax.custom_vjp` or `jax.custom_jvp` gives its own derivative. It
        must be traceable by `jax.jit`.
      params: a pytree of floating-point arrays, the initial parameters: nested
        dicts (Flax), dataclasses or other registered classes (Equinox), lists.
        Names are tree paths joined by "/", e.g. "params/Block_0/Dense_0/kernel".
      *batch: example arrays (or pytrees of arrays, or `jax.ShapeDtypeStruct`s)
        of one micro-batch of one rank. Only shapes and dtypes matter; dimension
        0 of each array is the micro-batch size.
      prefix: path of the two files without their extensions; its directory is
        made when missing.
      buffers: a pytree of floating-point arrays that are kept but not trained,
        such as running averages of batch normalization. The function is then
        `(params, buffers, *batch) -> (loss, new buffers)`, or with gradients
        what `jax.value_and_grad(..., has_aux=True)` makes of it. Each rank
        computes new values; their mean is kept.
      batch_names: one name per positional batch argument. The default is the
        name of the function's own parameter, e.g. "tokens". A leaf of a dict,
        tuple, list or dataclass is named by its path, below the argument's name
        when there are several batch arguments.
      locations: whether the text says which source line an operation is from,
        so that the compiler's errors can name it.

    Returns:
      An `Exported` with the paths and the names in argument order.

    Raises:
      ExportError: wrong results (with the name of the first parameter whose
        gradient does not match), names that are not unique, leaves that are
        not arrays, or no parameters or batch at all.
    """
    return _export(function, params, batch, prefix, buffers, batch_names, locations)


def _export(
    function, params, batch, prefix, buffers, batch_names, locations, **options
) -> Exported:
    """`options` are those of the lowering."""
    import jax

    arguments = _Arguments.collect(function, params, buffers, batch, batch_names)
    inputs = (params, *(() if buffers is None else (buffers,)), *batch)
    checks.check_results(
        jax.eval_shape(function, *inputs),
        params,
        arguments.params,
        buffers,
        arguments.buffers,
    )
    module = lowering.lower(function, inputs, **options)
    return _write(module, arguments, prefix, locations)


def export_artifact(
    artifact: str | os.PathLike,
    params: Any,
    *batch: Any,
    prefix: str | os.PathLike,
    batch_names: Sequence[str],
    buffers: Any = None,
    locations: bool = True,
) -> Exported:
    """Like `export_jax`, from a file instead of a function.

    Args:
      artifact: path of what `jax.export.Exported.serialize` gives, or of a
        portable StableHLO artifact, whose arguments are the leaves of `params`,
        `buffers` and the batch in this order.
    """
    import jax

    with open(artifact, "rb") as file:
        data = file.read()
    if not data.startswith(b"ML\xefR"):  # The magic of MLIR's bytecode.
        try:
            exported = jax.export.deserialize(bytearray(data))
        except ImportError as error:
            raise ExportError(str(error)) from None
        except Exception as error:  # A damaged file can raise anything.
            raise ExportError(
                f"'{os.fspath(artifact)}' is neither MLIR bytecode nor what "
                f"jax.export writes: {error}"
            ) from None
        # What serializes without its derivative still has a rule, which fails.
        return _export(
            exported.call,
            params,
            batch,
            prefix,
            buffers,
            batch_names,
            locations,
            given_derivatives=exported.has_vjp(),
        )
    arguments = _Arguments.collect(None, params, buffers, batch, batch_names)
    try:
        module = lowering.read_portable(data)
        lowering.check_types(module, arguments.all())
    except ExportError as error:
        raise ExportError(f"'{os.fspath(artifact)}': {error}") from None
    return _write(module, arguments, prefix, locations)


def _write(module, arguments, prefix, locations) -> Exported:
    text = lowering.annotated_text(module, arguments.roles(), locations)
    prefix = os.fspath(prefix)
    os.makedirs(os.path.dirname(prefix) or ".", exist_ok=True)
    mlir_path, params_path = prefix + ".mlir", prefix + ".safetensors"
    with open(mlir_path, "w", encoding="utf-8") as file:
        file.write(text)
    save_arrays(params_path, arguments.params + arguments.buffers)
    return Exported(
        mlir_path,
        params_path,
        tuple(name for name, _ in arguments.params),
        tuple(name for name, _ in arguments.batch),
        tuple(name for name, _ in arguments.buffers),
    )


def save_arrays(path: str, named: list[tuple[str, Any]]) -> None:
    """Writes a safetensors file."""
    from safetensors.numpy import save

    arrays = {name: np.asarray(leaf, order="C") for name, leaf in named}
    # Not save_file: it makes files that only their owner may read.
    with open(path, "wb") as file:
        file.write(save(arrays))
