# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Typical configurations that are accepted train; the others compile nothing.

test/unit/Config/ExamplesTest.cpp checks the messages.
"""

import json
import math

import pytest

import harness
from test_trajectories import exported  # noqa: F401, a fixture

FOLDER = harness.ROOT / "test" / "unit" / "Config" / "Inputs"
STEPS = 5  # the profiled step of monitors.json


def read(path):
    """The configuration without its comments, and whether it is refused."""
    lines = path.read_text().splitlines()
    text = "\n".join(line for line in lines if not line.startswith("//"))
    refused = any(line.startswith("// expect: error") for line in lines)
    return json.loads(text), refused


@pytest.mark.parametrize("path", sorted(FOLDER.iterdir()), ids=lambda p: p.stem)
def test_configuration(path, exported, tmp_path):  # noqa: F811
    config, refused = read(path)
    # The small model has two samples a micro-batch.
    config.pop("train_batch_size", None)
    config["train_micro_batch_size_per_gpu"] = 2
    model = exported["mlp"]
    command = harness.training_command(
        model.prefix, config, model.tokens, STEPS, tmp_path
    )
    process = harness.run(harness.mpirun(2, command), cwd=tmp_path)
    if refused:
        assert process.returncode == 1
        assert "error:" in process.stderr
        assert not (tmp_path / "metrics.jsonl").exists()
        return
    harness.check(process)
    losses = harness.TrainingRun(tmp_path).column("loss")
    assert len(losses) == STEPS and all(map(math.isfinite, losses))
    if path.stem == "monitors":
        assert "Profile of step 5" in (tmp_path / "flops.txt").read_text()
        names = {file.name for file in (tmp_path / "runs" / "gpt").iterdir()}
        assert "Train_Samples_train_loss.csv" in names
        assert any(name.startswith("events.out.tfevents.") for name in names)
