# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Options of the integration tests, and the devices of XLA."""

import os

import pytest

import harness

# Collectives need several; read when JAX first asks for a device.
os.environ["XLA_FLAGS"] = (
    os.environ.get("XLA_FLAGS", "") + " --xla_force_host_platform_device_count=4"
)


def pytest_addoption(parser):
    parser.addoption(
        "--matrix",
        action="store_true",
        help="run the whole matrix of training configurations (about an hour), "
        "not a covering set",
    )
    parser.addoption(
        "--cases",
        type=int,
        help="random cases: of each op whose gradients to test (default: 1), or "
        "operations to compare with XLA (default: each with each of its types "
        "once)",
    )
    parser.addoption(
        "--seed", type=int, default=0, help="of the random operations"
    )


@pytest.fixture
def on_gpu(monkeypatch):
    """Computes on the emulated GPU where tests would be run on CPUs."""
    if harness.DEVICE == "cpu":
        monkeypatch.setattr(harness, "DEVICE", "emulated")
