# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Finds objects of the user's modules by name.

    package.module:loss            an attribute of a module
    model.py:Llama(layers=4).loss  of a file; calls take literal arguments
    :init                          of the module that was named before
    .init(seed=1)                  of the object that the one before belongs to
"""

from __future__ import annotations

import ast
import importlib
import importlib.util
import os
import sys
from typing import Any

from deepstep.export.errors import ExportError


def _load_module(name: str) -> Any:
    """Imports a module, by name from the current folder or by its file."""
    if not name.endswith(".py"):
        if os.getcwd() not in sys.path:
            sys.path.insert(0, os.getcwd())
        try:
            return importlib.import_module(name)
        except ModuleNotFoundError as error:
            if error.name != name.split(".")[0] and error.name != name:
                raise  # Of the module's own imports.
            raise ExportError(
                f"there is no module '{name}' in the current folder or among the "
                "installed ones; a file is named by its path, such as model.py"
            ) from None
    if not os.path.isfile(name):
        raise ExportError(f"there is no file '{name}'")
    folder, file = os.path.split(os.path.abspath(name))
    if folder not in sys.path:
        sys.path.insert(0, folder)
    return importlib.import_module(file[: -len(".py")])


class Scope:
    """Evaluates expressions; remembers the last module and object."""

    def __init__(self) -> None:
        self._module: Any = None
        self._owner: Any = None

    def evaluate(self, text: str) -> Any:
        """The object that `text` names.

        Raises:
          ExportError: it names nothing, or is no such expression.
        """
        if text.startswith("."):
            if self._owner is None:
                raise ExportError(f"'{text}' belongs to no object before it")
            return self._follow(text, "owner" + text, {"owner": self._owner})
        module, colon, expression = text.partition(":")
        if not colon or not expression:
            raise ExportError(
                f"'{text}' is no MODULE:EXPRESSION, such as model.py:loss"
            )
        if module:
            self._module = _load_module(module)
        elif self._module is None:
            raise ExportError(f"'{text}' names no module, and none was named before")
        return self._follow(text, expression, vars(self._module))

    def _follow(self, text: str, expression: str, names: dict[str, Any]) -> Any:
        try:
            tree = ast.parse(expression.strip(), mode="eval").body
        except SyntaxError as error:
            raise ExportError(f"'{text}': {error.msg}") from None
        value = self._value(text, tree, names)
        if isinstance(tree, ast.Attribute):
            self._owner = self._value(text, tree.value, names)
        return value

    def _value(self, text: str, tree: ast.expr, names: dict[str, Any]) -> Any:
        if isinstance(tree, ast.Name):
            if tree.id not in names:
                raise ExportError(f"'{text}': there is no '{tree.id}'")
            return names[tree.id]
        if isinstance(tree, ast.Attribute):
            value = self._value(text, tree.value, names)
            if not hasattr(value, tree.attr):
                raise ExportError(
                    f"'{text}': a {type(value).__name__} has no '{tree.attr}'"
                )
            return getattr(value, tree.attr)
        if isinstance(tree, ast.Call):
            function = self._value(text, tree.func, names)
            try:
                arguments = [ast.literal_eval(value) for value in tree.args]
                options = {
                    keyword.arg: ast.literal_eval(keyword.value)
                    for keyword in tree.keywords
                    if keyword.arg
                }
            except ValueError:
                raise ExportError(
                    f"'{text}': arguments must be literals, such as 4 or 'silu'"
                ) from None
            return function(*arguments, **options)
        raise ExportError(
            f"'{text}': only names, attributes and calls can follow the colon"
        )
