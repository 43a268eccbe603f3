# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The report's bytes are the theory's, and its memory plan is what is used."""

import math

import numpy as np
import pytest

import harness
from models import MICRO_BATCH
from test_trajectories import exported  # noqa: F401, a fixture

EXAMPLE = harness.ROOT / "examples" / "gpt" / "gpt"
STEPS = 3
F32 = 4


def config(stage, micro=2, accumulation=1):
    return {
        "train_micro_batch_size_per_gpu": micro,
        "gradient_accumulation_steps": accumulation,
        "optimizer": {"type": "AdamW", "params": {"lr": 1e-3}},
        "gradient_clipping": 1.0,
        "zero_optimization": {"stage": stage},
    }


def model_bytes(rank_report, steps=STEPS):
    """Bytes sent per step for gradients and parameters."""
    total = sum(
        collective["bytes_sent"]
        for collective in rank_report["collectives"]
        if collective["purpose"] in ("gradient", "parameter")
    )
    assert total % steps == 0
    return total // steps


def kinds(rank_report, purpose):
    return {
        collective["kind"]
        for collective in rank_report["collectives"]
        if collective["purpose"] == purpose and collective["count"]
    }


@pytest.fixture(scope="module")
def short_job(exported, tmp_path_factory):  # noqa: F811
    """A function that trains a model for a few steps; tests share its runs."""
    runs = {}

    def train(name, stage, ranks, accumulation=1):
        key = name, stage, ranks, accumulation
        if key not in runs:
            model = exported[name]
            runs[key] = harness.train(
                model.prefix,
                config(stage, accumulation=accumulation),
                model.tokens,
                STEPS,
                ranks,
                tmp_path_factory.mktemp("job"),
            )
        return runs[key]

    return train


@pytest.fixture(scope="module")
def tokens(tmp_path_factory):
    path = tmp_path_factory.mktemp("tokens") / "tokens.npy"
    rng = np.random.default_rng(0)
    np.save(path, rng.integers(0, 256, (32, 129)).astype(np.int32))
    return path


@pytest.mark.parametrize("stage", [0, 1, 2])
def test_bytes_equal_the_bound(stage, tokens, tmp_path):
    """Two ranks divide every tensor of the example: 2 psi (N-1)/N exactly."""
    run = harness.train(
        EXAMPLE, config(stage, 4), tokens, STEPS, 2, tmp_path, timeout=300
    )
    psi = sum(array.size for array in run.params.values())
    bound = 2 * psi * (2 - 1) // 2 * F32
    assert [rank["rank"] for rank in run.report["ranks"]] == [0, 1]
    for rank in run.report["ranks"]:
        assert model_bytes(rank) == bound
        # The step's other traffic is the loss and the norm: a few numbers.
        assert 0 <= rank["bytes_sent_per_step"] - bound <= 256
        assert rank["bytes_sent_per_step"] == rank["bound_bytes_per_step"]
        gradients = kinds(rank, "gradient")
        assert gradients == ({"reduce_scatter"} if stage else {"all_reduce"})
        assert kinds(rank, "parameter") == ({"all_gather"} if stage else set())
    for line in run.metrics:
        assert line["bytes_sent"] in (
            run.report["ranks"][0]["bytes_sent_per_step"],
            sum(r["bytes_sent_per_step"] for r in run.report["ranks"]),
        )


def padded(array, ranks):
    """The most elements that cutting one dimension of `array` evenly needs."""
    shape = array.shape or (1,)
    return max(
        math.ceil(dim / ranks) * ranks * (array.size // dim) for dim in shape
    )


@pytest.mark.parametrize(
    "model, stage, ranks",
    [
        ("mlp", 0, 3),
        ("mlp", 1, 3),
        ("mlp", 2, 3),
        ("mlp", 2, 4),
        ("gpt", 0, 3),
        ("gpt", 2, 3),
    ],
)
def test_bytes_up_to_padding(model, stage, ranks, short_job):
    """Tensors that do not divide cost their padding, and no more."""
    run = short_job(model, stage, ranks)
    psi = sum(array.size for array in run.params.values())
    most = sum(padded(array, ranks) for array in run.params.values())
    low = 2 * psi * (ranks - 1) / ranks * F32
    high = 2 * most * (ranks - 1) / ranks * F32
    sent = [model_bytes(rank) for rank in run.report["ranks"]]
    # A ring's pieces may be uneven by one element per tensor and rank.
    assert sum(sent) >= ranks * low * 0.999
    assert max(sent) <= high + len(run.params) * ranks * F32


def test_one_rank_sends_nothing(short_job):
    run = short_job("mlp", 2, 1)
    (rank,) = run.report["ranks"]
    assert rank["bytes_sent_per_step"] == 0
    assert run.column("bytes_sent") == [0] * STEPS


@pytest.mark.parametrize("accumulation", [1, 3])
@pytest.mark.parametrize("stage", [0, 1, 2])
def test_memory_is_what_was_planned(stage, accumulation, short_job):
    run = short_job("gpt", stage, 2, accumulation)
    for rank in run.report["ranks"]:
        assert rank["planned_peak_bytes"] == rank["measured_peak_bytes"]
        states = rank["state_bytes"]
        assert sum(states.values()) <= rank["planned_peak_bytes"]
        assert rank["planned_peak_bytes"] <= rank["arena_bytes"]


@pytest.mark.parametrize("model, ranks", [("gpt", 2), ("mlp", 3)])
def test_optimizer_states_shrink_with_the_ranks(model, ranks, short_job):
    """Stage 0 keeps two moments of every parameter, stages 1 and 2 a share."""
    moments = {}
    for stage in (0, 1, 2):
        run = short_job(model, stage, ranks)
        psi = sum(array.size for array in run.params.values())
        padding = sum(
            padded(array, ranks) - array.size for array in run.params.values()
        )
        for rank in run.report["ranks"]:
            # Places in the arena are aligned; the shares are counted, padded.
            assert rank["state_bytes"]["param"] >= psi * F32
            moments[stage] = rank["state_bytes"]["moment"]
    assert moments[0] == 2 * psi * F32
    assert moments[1] == moments[2]
    assert moments[0] / ranks <= moments[2]
    assert moments[2] <= 2 * (psi + padding) * F32 / ranks


def test_phases_are_timed(short_job):
    run = short_job("mlp", 1, 3)
    seconds = run.report["ranks"][0]["compile_seconds"]
    assert seconds and all(value >= 0 for value in seconds.values())
    for line in run.metrics:
        assert line["step_seconds"] > 0
        assert line["samples_per_second"] == pytest.approx(
            3 * MICRO_BATCH / line["step_seconds"], rel=0.05
        )
