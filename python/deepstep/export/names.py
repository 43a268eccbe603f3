# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Names of arguments: paths in trees, joined by "/"."""

from __future__ import annotations

import inspect
import json
from typing import Any, Callable

from deepstep.export.errors import ExportError


def positional_names(
    function: Callable[..., Any], count: int, skip: int = 0
) -> list[str]:
    """Names of `count` parameters of `function`, behind the first `skip`.

    Those of `*args` are arg0, arg1, ..., by their place.
    """
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
    names = names[skip:][:count]
    return names + [f"arg{i}" for i in range(len(names), count)]


def _key_name(key: Any) -> str:
    """The text of one step of a tree path: dict key, attribute or index."""
    for attribute in ("key", "name", "idx"):
        if hasattr(key, attribute):
            return str(getattr(key, attribute))
    return str(key)


def named_leaves(tree: Any, name: str, root: bool) -> list[tuple[str, Any]]:
    """(name, leaf) in flattening order, `name` first in the path if `root`."""
    import jax

    leaves = []
    for path, leaf in jax.tree_util.tree_flatten_with_path(tree)[0]:
        keys = [_key_name(key) for key in path]
        if root or not keys:
            keys.insert(0, name)
        leaves.append(("/".join(keys), leaf))
    return leaves


def check_unique(names: list[str]) -> None:
    seen = set()
    for name in names:
        if name in seen:
            raise ExportError(
                f"two arguments are named '{name}'; rename a key or pass "
                "batch_names"
            )
        seen.add(name)


def quoted(name: str) -> str:
    """`name` as an MLIR string literal."""
    if not name.isprintable() or not name.isascii():
        raise ExportError(
            f"the name {name!r} has characters outside printable ASCII"
        )
    return json.dumps(name)
