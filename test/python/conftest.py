# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Finds the package in this tree, whether or not it is installed."""

import os
import pathlib
import sys

os.environ.setdefault("JAX_PLATFORMS", "cpu")
ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "python"))
