# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Exports a JAX function of a loss as DeepStep's level 0.

Level 0 is one `func.func @main` of StableHLO whose arguments say what they are:

    func.func public @main(
        %arg0: tensor<64xf32> {ds.arg = #ds.arg<param, "params/Dense_0/bias">},
        %arg1: tensor<4x33xi32> {ds.arg = #ds.arg<batch, "tokens">})
        -> (tensor<f32>, tensor<64xf32>)

The first result is the loss, the others are the gradients of the `param`
arguments in the order of these; with the loss alone, the compiler
differentiates. Initial parameters go to a safetensors file
under the same names.
"""

from __future__ import annotations

import dataclasses
import inspect
import json
import os
from typing import Any, Callable, Sequence

import numpy as np


class ExportError(ValueError):
    """The function or its arguments cannot become a DeepStep program."""


@dataclasses.dataclass(frozen=True)
class Exported:
    """What `export_jax` wrote.

    Attributes:
      mlir_path: the StableHLO text.
      params_path: the safetensors file of the initial parameters.
      param_names: names of the `param` arguments of `main`, in order.
      batch_names: names of the `batch` arguments, which follow them.
    """

    mlir_path: str
    params_path: str
    param_names: tuple[str, ...]
    batch_names: tuple[str, ...]


def export_jax(
    function: Callable[..., Any],
    params: Any,
    *batch: Any,
    prefix: str | os.PathLike,
    batch_names: Sequence[str] | None = None,
) -> Exported:
    """Writes PREFIX.mlir and PREFIX.safetensors.

    Args:
      function: `(params, *batch) -> loss`, or `-> (loss, grads)`, what
        `jax.value_and_grad(loss)` returns. `loss` is a floating-point scalar,
        the mean over the samples of the batch; `grads` has the tree structure,
        shapes and dtypes of `params`. Without gradients the compiler computes
        them; functions with a `jax.custom_vjp` need JAX's. It must be traceable
        by `jax.jit`.
      params: a pytree of floating-point arrays, the initial parameters. Names
        are tree paths joined by "/", e.g. "params/Block_0/Dense_0/kernel".
      *batch: example arrays (or pytrees of arrays, or `jax.ShapeDtypeStruct`s)
        of one micro-batch of one rank. Only shapes and dtypes matter; dimension
        0 of each array is the micro-batch size.
      prefix: path of the two files without their extensions; its directory is
        made when missing.
      batch_names: one name per positional batch argument. The default is the
        name of the function's own parameter, e.g. "tokens". A leaf of a dict,
        tuple, list or dataclass is named by its path, below the argument's name
        when there are several batch arguments.

    Returns:
      An `Exported` with the paths and the names in argument order.

    Raises:
      ExportError: wrong results (with the name of the first parameter whose
        gradient does not match), names that are not unique, leaves that are
        not arrays, or no parameters or batch at all.
    """
    import jax
    from jaxlib.mlir import ir

    positional = _positional_names(function, 1 + len(batch))
    if not batch:
        raise ExportError(
            "export_jax needs the arguments of one micro-batch after `params`"
        )
    if batch_names is not None:
        if len(batch_names) != len(batch):
            raise ExportError(
                f"batch_names has {len(batch_names)} names for {len(batch)} "
                "batch arguments; give one per positional argument"
            )
        positional[1:] = [str(name) for name in batch_names]

    named_params = _named_leaves(jax, params, positional[0], root=False)
    named_batch = [
        leaf
        for name, tree in zip(positional[1:], batch)
        for leaf in _named_leaves(jax, tree, name, root=len(batch) > 1)
    ]
    _check_params(jax, named_params)
    _check_batch(named_batch)
    _check_unique([name for name, _ in named_params + named_batch])
    _check_results(
        jax, jax.eval_shape(function, params, *batch), params, named_params
    )

    # Unused arguments stay: a parameter that the loss ignores is still a state
    # with a (zero) gradient, and the argument order is the contract.
    lowered = jax.jit(function, keep_unused=True).lower(params, *batch)
    module = lowered.compiler_ir("stablehlo")
    roles = [("param", name) for name, _ in named_params]
    roles += [("batch", name) for name, _ in named_batch]
    text = _annotated_text(ir, module, roles)

    prefix = os.fspath(prefix)
    os.makedirs(os.path.dirname(prefix) or ".", exist_ok=True)
    mlir_path, params_path = prefix + ".mlir", prefix + ".safetensors"
    with open(mlir_path, "w", encoding="utf-8") as file:
        file.write(text)
    _save_params(params_path, named_params)
    return Exported(
        mlir_path,
        params_path,
        tuple(name for name, _ in named_params),
        tuple(name for name, _ in named_batch),
    )


def _positional_names(function: Callable[..., Any], count: int) -> list[str]:
    """Names of the first `count` parameters of `function`; `*args` gives argN."""
    names = []
    try:
        for parameter in inspect.signature(function).parameters.values():
            if parameter.kind in (
                parameter.POSITIONAL_ONLY,
                parameter.POSITIONAL_OR_KEYWORD,
            ):
                names.append(parameter.name)
    except (TypeError, ValueError):
        pass  # No signature, e.g. a C function: positions name the arguments.
    names = names[:count]
    return names + [f"arg{i}" for i in range(len(names), count)]


def _key_name(key: Any) -> str:
    """The text of one step of a tree path: dict key, attribute or index."""
    for attribute in ("key", "name", "idx"):
        if hasattr(key, attribute):
            return str(getattr(key, attribute))
    return str(key)


def _named_leaves(
    jax: Any, tree: Any, name: str, root: bool
) -> list[tuple[str, Any]]:
    """(name, leaf) in flattening order, `name` first in the path if `root`."""
    leaves = []
    for path, leaf in jax.tree_util.tree_flatten_with_path(tree)[0]:
        keys = [_key_name(key) for key in path]
        if root or not keys:
            keys.insert(0, name)
        leaves.append(("/".join(keys), leaf))
    return leaves


def _check_params(jax: Any, named: list[tuple[str, Any]]) -> None:
    if not named:
        raise ExportError("`params` has no arrays; there is nothing to train")
    for name, leaf in named:
        if not (hasattr(leaf, "shape") and hasattr(leaf, "dtype")):
            raise ExportError(
                f"parameter '{name}' is a {type(leaf).__name__}, not an array"
            )
        if isinstance(leaf, jax.ShapeDtypeStruct):
            raise ExportError(
                f"parameter '{name}' has no value; initial parameters are "
                "exported, so give arrays"
            )
        if not jax.numpy.issubdtype(leaf.dtype, jax.numpy.floating):
            raise ExportError(
                f"parameter '{name}' has dtype {leaf.dtype}; parameters are "
                "floating-point, pass other values as constants or batch"
            )


def _check_batch(named: list[tuple[str, Any]]) -> None:
    if not named:
        raise ExportError("the batch has no arrays")
    samples = None
    for name, leaf in named:
        if not (hasattr(leaf, "shape") and hasattr(leaf, "dtype")):
            raise ExportError(
                f"batch argument '{name}' is a {type(leaf).__name__}, not an "
                "array"
            )
        if not leaf.shape:
            raise ExportError(
                f"batch argument '{name}' is a scalar; dimension 0 of a batch "
                "argument is the micro-batch"
            )
        if samples is None:
            samples = (name, leaf.shape[0])
        elif samples[1] != leaf.shape[0]:
            raise ExportError(
                f"batch arguments '{samples[0]}' and '{name}' have "
                f"{samples[1]} and {leaf.shape[0]} samples in dimension 0"
            )


def _check_unique(names: list[str]) -> None:
    seen = set()
    for name in names:
        if name in seen:
            raise ExportError(
                f"two arguments are named '{name}'; rename a key or pass "
                "batch_names"
            )
        seen.add(name)


def _check_loss(jax: Any, loss: Any) -> None:
    if loss.shape or not jax.numpy.issubdtype(loss.dtype, jax.numpy.floating):
        raise ExportError(
            "the loss must be a floating-point scalar; it is "
            f"{_describe(loss)}"
        )


def _check_results(
    jax: Any, results: Any, params: Any, named: list[tuple[str, Any]]
) -> None:
    """Checks abstract results, `loss` or `(loss, grads)`, and their types."""
    if hasattr(results, "shape"):
        _check_loss(jax, results)
        return
    if not isinstance(results, (tuple, list)) or len(results) != 2:
        raise ExportError(
            "the function must return the loss, or (loss, grads) as "
            f"jax.value_and_grad(loss) does; it returned {_describe(results)}"
        )
    loss, grads = results
    if not hasattr(loss, "shape"):
        raise ExportError(
            f"the first result must be the loss; it is {_describe(loss)} "
            "(with has_aux=True, drop the auxiliary value)"
        )
    _check_loss(jax, loss)
    wanted = jax.tree_util.tree_structure(params)
    actual = jax.tree_util.tree_structure(grads)
    if wanted != actual:
        grad_names = {name for name, _ in _named_leaves(jax, grads, "", False)}
        param_names = [name for name, _ in named]
        missing = [name for name in param_names if name not in grad_names]
        extra = sorted(grad_names.difference(param_names))
        detail = "the containers differ"
        if missing:
            detail = f"no gradient for '{missing[0]}'"
        elif extra:
            detail = f"no parameter for gradient '{extra[0]}'"
        raise ExportError(
            f"the gradients' tree does not match the parameters': {detail}; "
            "differentiate with respect to all of `params` (argnums=0)"
        )
    for (name, param), grad in zip(named, jax.tree_util.tree_leaves(grads)):
        if tuple(grad.shape) != tuple(param.shape) or grad.dtype != param.dtype:
            raise ExportError(
                f"the gradient of '{name}' is {_describe(grad)}, the parameter "
                f"is {_describe(param)}"
            )


def _describe(value: Any) -> str:
    if hasattr(value, "shape") and hasattr(value, "dtype"):
        return f"{value.dtype}{list(value.shape)}"
    if isinstance(value, (tuple, list)):
        return f"a {type(value).__name__} of {len(value)}"
    return f"a {type(value).__name__}"


def _annotated_text(ir: Any, module: Any, roles: list[tuple[str, str]]) -> str:
    """The module's text with `ds.arg` on every argument of `main`."""
    with module.context as context:
        # `ds` is not registered in JAX's context. An opaque dialect attribute
        # keeps its text, so it prints as DeepStep's parser wants to read it.
        context.allow_unregistered_dialects = True
        functions = ir.SymbolTable(module.operation)
        main = functions["main"]
        old = list(main.arg_attrs)
        if len(old) != len(roles):
            raise ExportError(
                f"JAX lowered the function to {len(old)} arguments instead of "
                f"{len(roles)}; arrays that it closes over must be constants "
                "or part of `params` or the batch"
            )
        attributes = []
        for dictionary, (role, name) in zip(old, roles):
            entries = {entry.name: entry.attr for entry in dictionary}
            entries["ds.arg"] = ir.Attribute.parse(
                f"#ds.arg<{role}, {_quoted(name)}>"
            )
            attributes.append(ir.DictAttr.get(entries))
        main.attributes["arg_attrs"] = ir.ArrayAttr.get(attributes)
        module.operation.verify()
        # No elision: a large constant is part of the program.
        return module.operation.get_asm(large_elements_limit=None)


def _quoted(name: str) -> str:
    """`name` as an MLIR string literal."""
    if not name.isprintable() or not name.isascii():
        raise ExportError(
            f"the name {name!r} has characters outside printable ASCII"
        )
    return json.dumps(name)


def _save_params(path: str, named: list[tuple[str, Any]]) -> None:
    from safetensors.numpy import save

    # Not save_file: it makes files that only their owner may read.
    with open(path, "wb") as file:
        file.write(
            save(
                {
                    name: np.asarray(leaf, order="C")
                    for name, leaf in named
                }
            )
        )
