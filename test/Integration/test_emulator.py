# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The CUDA target on the emulated GPU: its kernels compute what XLA computes.

Tests of other files, run again with harness.DEVICE == "emulated". A covering part
of them by default; all with --emulate-all, as `scripts/test-gpu --emulate` does.
"""

import pytest

import harness
import matrix
import test_ops
import test_trajectories
from small_functions import CASES
from test_functions import test_model, test_small_function  # noqa: F401
from test_ops import test_operations  # noqa: F401
from test_trajectories import exported  # noqa: F401, a fixture


@pytest.fixture(autouse=True)
def emulated(monkeypatch):
    monkeypatch.setattr(harness, "DEVICE", "emulated")
