# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Collectives of GPUs that ranks share, on the emulated one, agree with XLA's."""

import pytest

import harness
import test_collectives
from test_collectives import shard_map, test_numbers, test_shard_map  # noqa: F401


@pytest.fixture(autouse=True)
def emulated(monkeypatch):
    monkeypatch.setattr(harness, "DEVICE", "emulated")


@pytest.mark.parametrize("dtype", ["bf16", "i1"])
def test_replicas(dtype, tmp_path):
    test_collectives.test_replicas(dtype, tmp_path)
