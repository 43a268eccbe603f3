# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""scripts/python_reference.py: signatures and docstrings as Markdown."""

import sys

import pytest

from conftest import ROOT

sys.path.insert(0, str(ROOT / "scripts"))
import python_reference

MODULE = '''
def export(model: str, *batch, prefix: str = "m") -> int:
    """Writes a model.

    Args:
      model: what to write,
        in two lines.
      *batch: its inputs.

    Returns:
      How many bytes
      it wrote.
    """
'''


def page(folder, module):
    (folder / "__init__.py").write_text('__all__ = ["export"]')
    (folder / "module.py").write_text(module)
    return python_reference.page(folder, "Python", "A package.")


def test_page(tmp_path):
    assert page(tmp_path, MODULE) == """\
# Python

A package.

## `export(model, *batch, prefix='m')`

Writes a model.

**Args**

- `model`: what to write,
  in two lines.
- `*batch`: its inputs.

**Returns** How many bytes it wrote."""


def test_name_without_a_docstring(tmp_path):
    with pytest.raises(ValueError, match="export of .* has no docstring"):
        page(tmp_path, "def export(): pass")
