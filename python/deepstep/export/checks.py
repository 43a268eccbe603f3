# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks of a loss function's arguments and results; errors name the leaf."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from deepstep.export.errors import ExportError
from deepstep.export.names import named_leaves

Named = list[tuple[str, Any]]


def describe(value: Any) -> str:
    if hasattr(value, "shape") and hasattr(value, "dtype"):
        return f"{value.dtype}{list(value.shape)}"
    if isinstance(value, (tuple, list)):
        return f"a {type(value).__name__} of {len(value)}"
    return f"a {type(value).__name__}"


def _is_floating(dtype: Any) -> bool:
    import jax

    return jax.numpy.issubdtype(dtype, np.floating)


def _check_values(named: Named, what: str, advice: str) -> None:
    """Leaves that have an initial value, of a floating-point type."""
    import jax

    for name, leaf in named:
        if not (hasattr(leaf, "shape") and hasattr(leaf, "dtype")):
            raise ExportError(
                f"{what} '{name}' is a {type(leaf).__name__}, not an array; "
                "what is no array belongs into a static field, or is left out "
                "of the tree"
            )
        if isinstance(leaf, jax.ShapeDtypeStruct):
            raise ExportError(
                f"{what} '{name}' has no value; initial values are exported, so "
                "give arrays"
            )
        if not _is_floating(leaf.dtype):
            raise ExportError(f"{what} '{name}' has dtype {leaf.dtype}; {advice}")


def check_params(params: Any, named: Named) -> None:
    if isinstance(params, Mapping) and "params" in params and len(params) > 1:
        other = next(key for key in params if key != "params")
        raise ExportError(
            f"`params` has the collection '{other}' beside 'params', which would "
            f"be trained too; pass it as buffers={{'{other}': ...}}"
        )
    if not named:
        raise ExportError("`params` has no arrays; there is nothing to train")
    _check_values(
        named,
        "parameter",
        "parameters are floating-point, pass other values as constants or batch",
    )


def check_buffers(named: Named) -> None:
    _check_values(
        named,
        "buffer",
        "buffers are averaged over ranks and therefore floating-point",
    )


def check_batch(named: Named) -> None:
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


def _check_loss(loss: Any) -> None:
    if not hasattr(loss, "shape"):
        raise ExportError(
            f"the first result must be the loss; it is {describe(loss)} "
            "(with has_aux=True, drop the auxiliary value, or pass what it is "
            "the new value of as `buffers`)"
        )
    if loss.shape or not _is_floating(loss.dtype):
        raise ExportError(
            f"the loss must be a floating-point scalar; it is {describe(loss)}"
        )


def _check_tree(
    what: str, of: str, wanted: Any, actual: Any, named: Named, advice: str
) -> None:
    """`actual` must be like the argument `wanted`, whose leaves are `named`."""
    import jax

    structure = jax.tree_util.tree_structure
    if structure(wanted) != structure(actual):
        names = [name for name, _ in named]
        others = {name for name, _ in named_leaves(actual, "", False)}
        detail = "the containers differ"
        missing = [name for name in names if name not in others]
        extra = sorted(others.difference(names))
        if missing:
            detail = f"no {what} for '{missing[0]}'"
        elif extra:
            detail = f"no {of} for {what} '{extra[0]}'"
        raise ExportError(
            f"the {what}s' tree does not match the {of}s': {detail}; {advice}"
        )
    for (name, old), new in zip(named, jax.tree_util.tree_leaves(actual)):
        if tuple(new.shape) != tuple(old.shape) or new.dtype != old.dtype:
            raise ExportError(
                f"the {what} of '{name}' is {describe(new)}, the {of} is "
                f"{describe(old)}"
            )


def _check_buffer_results(results: Any, buffers: Any, named: Named) -> Any:
    """Checks `(loss, new buffers)` and returns the loss."""
    if not isinstance(results, (tuple, list)) or len(results) != 2:
        raise ExportError(
            "a function with buffers must return (loss, new buffers); it "
            f"returned {describe(results)}"
        )
    _check_tree(
        "new value",
        "buffer",
        buffers,
        results[1],
        named,
        "return a new value for each buffer",
    )
    return results[0]


def check_results(
    results: Any,
    params: Any,
    named: Named,
    buffers: Any,
    named_buffers: Named,
) -> None:
    """Checks abstract results and their types.

    They are `loss` or `(loss, grads)`, with `(loss, new buffers)` in the place
    of the loss if `buffers` is not None.
    """
    alone = hasattr(results, "shape")
    if buffers is not None:
        pair = isinstance(results, (tuple, list)) and len(results) == 2
        alone = not (pair and isinstance(results[0], (tuple, list)))
    if alone:
        loss, grads = results, None
    elif isinstance(results, (tuple, list)) and len(results) == 2:
        loss, grads = results
    else:
        raise ExportError(
            "the function must return the loss, or (loss, grads) as "
            f"jax.value_and_grad(loss) does; it returned {describe(results)}"
        )
    if buffers is not None:
        loss = _check_buffer_results(loss, buffers, named_buffers)
    _check_loss(loss)
    if not alone:
        _check_tree(
            "gradient",
            "parameter",
            params,
            grads,
            named,
            "differentiate with respect to all of `params` (argnums=0)",
        )
