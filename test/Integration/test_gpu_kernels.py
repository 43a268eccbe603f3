# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Every kernel of the models compiles for every chip, and keeps to registers."""

import sys

import pytest

import harness

sys.path[:0] = [str(harness.ROOT / folder) for folder in ("bench", "examples/zoo", "python")]
import kernels
import train

INPUTS = harness.ROOT / "test" / "Stablehlo" / "Inputs"
GPT = harness.ROOT / "examples" / "gpt"

PROGRAMS = {
    **{path.stem: (path, "") for path in sorted((INPUTS / "jax").glob("*.mlir"))},
    "torch": (INPUTS / "torch" / "gpt_loss_stablehlo.mlir", ""),
    "gpt_step": (
        GPT / "gpt.mlir",
        f"config={GPT / 'ds_config.json'} mesh=data=2",
    ),
}

# Computes a cosine, for which libdevice keeps the bits of a large argument in
# an array: the learning rate's schedule.
WITH_COSINE = {"t_gpt_adamw_clip_sched": 1, "gpt_step": 1}


def check(path, options, with_local_memory=0):
    found = kernels.measure(path, harness.tool("ds-opt"), options=options)
    by_chip = {
        chip: [kernel for kernel in found if kernel.chip == chip]
        for chip in {kernel.chip for kernel in found}
    }
    assert set(by_chip) == {80, 90, 100}
    for mine in by_chip.values():
        assert len(mine) == len(by_chip[80]) > 0
        spilling = [kernel for kernel in mine if kernel.local_bytes]
        assert len(spilling) <= with_local_memory, spilling
        assert all(kernel.occupancy >= 50 for kernel in mine), mine


@pytest.mark.parametrize("name", PROGRAMS)
def test_kernels(name):
    check(*PROGRAMS[name], WITH_COSINE.get(name, 0))


@pytest.mark.parametrize("name", train.MODELS)
def test_zoo(name, tmp_path):
    train.export(name, {}, tmp_path, micro_batch=4, rows=8)
    config = harness.ROOT / "examples" / "zoo" / "ds_config.json"
    check(tmp_path / f"{name}.mlir", f"config={config} mesh=data=2")
