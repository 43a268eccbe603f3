# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Training on 1 to 4 ranks follows DeepSpeed's definition, step by step."""

import json
import sys

import jax
import numpy as np
import pytest

import harness
import matrix
import reference
from models import MODELS

sys.path.insert(0, str(harness.ROOT / "python"))
import deepstep

STEPS = 50


def pytest_generate_tests(metafunc):
    if "combination" in metafunc.fixturenames:
        whole = metafunc.config.getoption("--matrix")
        runs = matrix.whole() if whole else matrix.covering()
        metafunc.parametrize("combination", runs, ids=matrix.name)


class Exported:
    """A model's files, and its jitted function for the reference."""

    def __init__(self, model, folder):
        self.model = model
        self.params = model.init()
        self.prefix = folder / model.name
        self.tokens = folder / f"{model.name}.npy"
        self.data = model.data()
        function = jax.value_and_grad(model.loss)
        with jax.enable_x64(False):
            deepstep.export_jax(
                function, self.params, model.example, prefix=self.prefix
            )
        np.save(self.tokens, self.data)
        self.loss_and_grad = jax.jit(function)


@pytest.fixture(scope="session")
def exported(tmp_path_factory):
    folder = tmp_path_factory.mktemp("exported")
    return {name: Exported(model, folder) for name, model in MODELS.items()}


_HISTORIES = {}


def expected(model, config, ranks, steps=STEPS, exact=False):
    """The reference's trajectory; ZeRO changes nothing in it. In f64 if exact."""
    mathematics = {k: v for k, v in config.items() if k != "zero_optimization"}
    key = (id(model), json.dumps(mathematics), ranks, steps, exact)
    if key not in _HISTORIES:
        params = model.params
        if exact:
            params = jax.tree.map(lambda a: np.asarray(a, np.float64), params)
        with jax.enable_x64(exact):
            _HISTORIES[key] = reference.trajectory(
                model.loss_and_grad, params, model.data, config, ranks, steps
            )
    return _HISTORIES[key]


def assert_near(run, history, spread=lambda step, column: 0.0):
    """Each step is the history's, up to rounding and `spread`, both relative."""
    assert run.column("step") == list(range(len(history)))
    for step, ((loss, lr, norm), line) in enumerate(zip(history, run.metrics)):
        where = f"step {step}"
        assert line["loss"] == pytest.approx(loss, rel=2e-5 + spread(step, 0)), where
        assert line["lr"] == pytest.approx(lr, rel=1e-6, abs=1e-12), where
        assert line["grad_norm"] == pytest.approx(norm, rel=1e-4 + spread(step, 2)), where


def assert_follows(run, model, config, ranks):
    """The run is the reference's in f32, within 1e-6 of f64 as a rule.

    Some trainings amplify roundings (nesterov without clipping: 1,000 times in 30
    steps). Then the run must be as near to f64 as the reference in f32 is, up to
    an order of magnitude: both drift alike, but from other roundings.
    """
    history = expected(model, config, ranks)
    try:
        assert_near(run, history)
    except AssertionError:
        exact = expected(model, config, ranks, exact=True)

        def spread(step, column):
            drift = max(
                abs(a[column] / b[column] - 1)
                for a, b in zip(history[: step + 1], exact)
            )
            assert drift < 1e-3, "the reference itself is not exact enough"
            return 10 * drift

        assert_near(run, exact, spread)


def test_trajectory(combination, exported, tmp_path):
    model = exported[combination["model"]]
    config = matrix.config(combination)
    ranks = combination["ranks"]
    history = expected(model, config, ranks)
    clip = config["gradient_clipping"]
    assert not clip or max(norm for _, _, norm in history) > clip
    # LRRangeTest's rates grow until some models diverge.
    if combination["scheduler"] != "LRRangeTest":
        assert history[-1][0] < history[0][0]
    assert min(loss for loss, _, _ in history) < history[0][0]
    run = harness.train(
        model.prefix, config, model.tokens, STEPS, ranks, tmp_path
    )
    assert_follows(run, model, config, ranks)


COMBINATION = {
    "optimizer": "adamw",
    "scheduler": "WarmupCosineLR",
    "clipping": 0.9,
    "accumulation": 3,
    "stage": 2,
    "ranks": 3,
    "model": "gpt",
}


@pytest.mark.parametrize("name", MODELS)
def test_plain_loss_trains_alike(name, exported, tmp_path):
    """The compiler's gradients, instead of JAX's, give the same trajectory."""
    model = exported[name]
    prefix = tmp_path / "loss"
    with jax.enable_x64(False):
        deepstep.export_jax(
            model.model.loss, model.params, model.model.example, prefix=prefix
        )
    config = matrix.config({**COMBINATION, "model": name})
    run = harness.train(prefix, config, model.tokens, STEPS, 3, tmp_path)
    assert_follows(run, model, config, 3)


def test_two_runs_are_equal_bit_by_bit(exported, tmp_path):
    model, config = exported["gpt"], matrix.config(COMBINATION)
    first, second = (
        harness.train(
            model.prefix, config, model.tokens, 20, 3, tmp_path / name
        )
        for name in ("first", "second")
    )
    assert first.column("loss") == second.column("loss")
    assert first.column("grad_norm") == second.column("grad_norm")
    assert first.saved_bytes == second.saved_bytes


def test_seed_permutes_the_samples(exported, tmp_path):
    """The same seed gives the same samples, another seed others."""
    model, config = exported["mlp"], matrix.config(COMBINATION)
    losses = [
        harness.train(
            model.prefix,
            config,
            model.tokens,
            5,
            2,
            tmp_path / str(i),
            extra=extra,
        ).column("loss")
        for i, extra in enumerate(
            ([], ["--seed=1"], ["--seed=1"], ["--seed=2"])
        )
    ]
    assert losses[1] == losses[2]
    assert losses[0] != losses[1] != losses[3]


def test_saved_parameters_are_what_training_gave(exported, tmp_path):
    """Training on from the saved file starts at the loss that it had reached.

    Without moments (plain SGD) a second job is the first one continued.
    """
    model = exported["mlp"]
    config = {
        "train_micro_batch_size_per_gpu": 2,
        "optimizer": {"type": "SGD", "params": {"lr": 0.1}},
        "gradient_clipping": 0.0,
        "zero_optimization": {"stage": 1},
    }
    # All samples in each step: where a job starts in the data does not matter.
    everything = tmp_path / "everything.npy"
    np.save(everything, model.data[:6])
    whole = harness.train(
        model.prefix, config, everything, 8, 3, tmp_path / "whole"
    )
    half = harness.train(
        model.prefix, config, everything, 4, 3, tmp_path / "half"
    )
    saved = tmp_path / "half" / "saved.safetensors"
    assert set(half.params) >= set(whole.params)
    rest = harness.train(
        model.prefix,
        config,
        everything,
        4,
        3,
        tmp_path / "rest",
        extra=[f"--params={saved}"],
    )
    assert half.column("loss") + rest.column("loss") == whole.column("loss")


@pytest.mark.parametrize("stage", [0, 2])
def test_sum_of_gradients(stage, exported, tmp_path):
    """Without clipping, a sum over ranks is a mean with as many times the lr."""
    ranks = 3
    losses = []
    for op, lr in (("sum", 0.1), ("mean", 0.1 * ranks)):
        config = {
            "train_micro_batch_size_per_gpu": 2,
            "gradient_accumulation_steps": 2,
            "gradient_allreduce_op": op,
            "gradient_clipping": 0.0,
            "optimizer": {"type": "SGD", "params": {"lr": lr}},
            "zero_optimization": {"stage": stage},
        }
        model = exported["mlp"]
        run = harness.train(
            model.prefix, config, model.tokens, 5, ranks, tmp_path / op
        )
        losses.append(run.column("loss"))
    assert losses[0] == pytest.approx(losses[1], rel=1e-5)
    assert losses[0][-1] != losses[0][0]


def test_reference_schedules_by_hand():
    """The oracle's own quirks: the minimum twice, then the rise."""
    config = {
        "optimizer": {"params": {"lr": 1.0}},
        "scheduler": {
            "type": "WarmupDecayLR",
            "params": {
                "warmup_max_lr": 1.0,
                "warmup_num_steps": 4,
                "warmup_type": "linear",
                "total_num_steps": 8,
            },
        },
    }
    rates = [reference.learning_rate(config, step) for step in range(10)]
    assert rates == [0, 0, 0.25, 0.5, 0.75, 1, 0.75, 0.5, 0.25, 0]


def test_covering_set_covers():
    runs = matrix.covering()
    assert len(runs) <= 24
    for factor, values in matrix.FACTORS.items():
        assert {run[factor] for run in runs} == set(values)
    optimizers_by_ranks = {(run["optimizer"], run["ranks"]) for run in runs}
    assert len(optimizers_by_ranks) == 5 * 4
