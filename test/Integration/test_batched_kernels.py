# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Small kernels that become one launch compute what each computes alone, bit by
bit. On the emulated GPU.
"""

import json

import pytest

import harness
import matrix
from test_trajectories import exported  # noqa: F401, a fixture

STEPS = 3

COMBINATIONS = {
    "alone": {
        "ranks": 1,
        "model": "gpt",
        "stage": 0,
        "accumulation": 1,
        "optimizer": "adamw",
        "clipping": 0.9,
    },
    "accumulated": {
        "ranks": 1,
        "model": "mlp",
        "stage": 0,
        "accumulation": 2,
        "optimizer": "nesterov",
        "clipping": 0.0,
    },
    "zero1": {
        "ranks": 2,
        "model": "mlp",
        "stage": 1,
        "accumulation": 1,
        "optimizer": "adam_l2",
        "clipping": 0.0,
    },
    "zero2": {
        "ranks": 2,
        "model": "gpt",
        "stage": 2,
        "accumulation": 1,
        "optimizer": "adamw",
        "clipping": 0.9,
    },
}


@pytest.fixture(autouse=True)
def emulated(monkeypatch):
    monkeypatch.setattr(harness, "DEVICE", "emulated")


def train(model, config, ranks, batches, folder):
    """A harness.TrainingRun of the step with or without batches of kernels."""
    folder.mkdir()
    file, program = folder / "config.json", folder / "program"
    file.write_text(json.dumps(config))
    options = f"config={file} mesh=data={ranks} target=cuda stop-after=ds-plan-memory"
    harness.check(
        harness.run(
            [
                harness.tool("ds-opt"),
                f"--ds-compile={options} batch-kernels={str(batches).lower()}",
                f"{model.prefix}.mlir",
                "-o",
                f"{program}.mlir",
            ]
        )
    )
    command = harness.training_command(model.prefix, config, model.tokens, STEPS, folder)
    command[-1] = f"{program}.mlir"
    harness.check(harness.run(harness.mpirun(ranks, command)))
    return harness.TrainingRun(folder)


def work(run, key):
    return sum(kernel[key] for kernel in run.report["kernels"])


@pytest.mark.parametrize("name", COMBINATIONS)
def test_same_bits(name, exported, tmp_path):  # noqa: F811
    combination = {"scheduler": "WarmupLR", **COMBINATIONS[name]}
    model, config = exported[combination["model"]], matrix.config(combination)
    alone, batched = (
        train(model, config, combination["ranks"], batches, tmp_path / str(batches))
        for batches in (False, True)
    )
    for column in ("loss", "lr", "grad_norm"):
        assert batched.column(column) == alone.column(column)
    assert batched.saved_bytes == alone.saved_bytes

    # The updates are one launch, but for that of a single number, whose kernel has
    # no index, and one that became part of another kernel.
    names = [kernel["name"] for kernel in batched.report["kernels"]]
    most = max(int(name.split(" x")[1].split("_")[0]) for name in names if " x" in name)
    assert most >= len(alone.params) - 1, names
    assert work(batched, "calls") < work(alone, "calls") - most + 1
    # They do what they did. A number that all read counts once.
    assert work(batched, "flops") == work(alone, "flops")
    shared = 10 * 4 * len(alone.params)
    assert 0 <= work(alone, "bytes") - work(batched, "bytes") <= shared
