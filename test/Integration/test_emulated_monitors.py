# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Times of collectives of GPUs are printed as those of CPUs are."""

import pytest

import harness
from test_monitors import (  # noqa: F401
    test_comms_logger,
    test_comms_logger_of_some_kinds,
    test_wall_clock_breakdown,
    train,
)
from test_trajectories import exported  # noqa: F401, a fixture


@pytest.fixture(autouse=True)
def emulated(monkeypatch):
    monkeypatch.setattr(harness, "DEVICE", "emulated")
