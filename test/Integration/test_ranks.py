# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Ranks that divide a batch train as one rank does with all of it.

Short, and without JAX's trajectories: what tries a transport (DS_COMM) first.
"""

import pytest

import harness
from test_trajectories import exported  # noqa: F401, a fixture

STEPS = 8


def train(model, stage, ranks, accumulation, folder):
    config = {
        "train_micro_batch_size_per_gpu": 2,
        "gradient_accumulation_steps": accumulation,
        "optimizer": {"type": "AdamW", "params": {"lr": 1e-3}},
        "gradient_clipping": 1.0,
        "zero_optimization": {"stage": stage},
    }
    return harness.train(model.prefix, config, model.tokens, STEPS, ranks, folder)


@pytest.fixture(scope="module", params=[2, 4])
def ranks(request):
    return request.param


@pytest.fixture(scope="module")
def alone(ranks, exported, tmp_path_factory):  # noqa: F811
    """One rank, one micro-batch after the other."""
    return train(exported["gpt"], 0, 1, ranks, tmp_path_factory.mktemp("alone"))


@pytest.mark.parametrize("stage", [0, 1, 2])
def test_ranks_train_as_one(stage, ranks, alone, exported, tmp_path):  # noqa: F811
    run = train(exported["gpt"], stage, ranks, 1, tmp_path)
    for column in "loss", "grad_norm":
        expected = alone.column(column)
        assert run.column(column) == pytest.approx(expected, rel=2e-5), column
        assert expected[0] != expected[-1]
    for rank in run.report["ranks"]:
        assert 0 < rank["bytes_sent_per_step"] == rank["bound_bytes_per_step"]
