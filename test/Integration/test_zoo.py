# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The models of examples/zoo: gradients, and training from their losses."""

import sys

import jax
import numpy as np
import pytest

import harness
import oracle
import reference

sys.path[:0] = [
    str(harness.ROOT / "examples" / "zoo"),
    str(harness.ROOT / "python"),
]
import deepstep
from gpt2 import Gpt2
from llama import Llama
from lstm import Lstm
from mlp import Mlp
from moe import Moe
from resnet import ResNet
from unet import UNet
from vit import ViT

MODELS = {
    "mlp": Mlp(),
    "resnet": ResNet(),
    "vit": ViT(),
    "gpt2": Gpt2(),
    "gpt2_recomputed": Gpt2(recompute=True),
    "llama": Llama(),
    "moe": Moe(),
    "lstm": Lstm(),
    "unet": UNet(),
}
STEPS, MICRO, ROWS = 20, 2, 90

CONFIG = {
    "train_micro_batch_size_per_gpu": MICRO,
    "gradient_accumulation_steps": 2,
    "gradient_clipping": 1.0,
    "optimizer": {
        "type": "AdamW",
        "params": {"lr": 3e-3, "betas": [0.9, 0.99], "weight_decay": 0.01},
    },
    "zero_optimization": {"stage": 2},
}


class Case:
    """A model with its files; functions take flat lists of arrays."""

    def __init__(self, name, folder, dtype=np.float32):
        self.model = MODELS[name]
        self.prefix = folder / name

        def cast(array):
            return array.astype(dtype) if array.dtype.kind == "f" else array

        self.params = jax.tree.map(cast, self.model.init())
        self.data = {k: cast(v) for k, v in self.model.data(ROWS).items()}
        self.buffers = None
        if hasattr(self.model, "states"):
            self.buffers = jax.tree.map(cast, self.model.states())
        self.inputs = [
            self.params,
            *([] if self.buffers is None else [self.buffers]),
            *(array[:MICRO] for array in self.data.values()),
        ]
        self.arguments, self.tree = jax.tree.flatten(self.inputs)
        self.wrt = range(len(jax.tree.leaves(self.params)))
        with jax.enable_x64(dtype == np.float64):
            deepstep.export_jax(
                self.model.loss,
                self.params,
                *self.inputs[len(self.inputs) - len(self.data) :],
                prefix=self.prefix,
                buffers=self.buffers,
            )

    def gradient_of_inputs(self, *inputs):
        """What JAX computes: ((loss, new buffers) or loss, gradients)."""
        return jax.value_and_grad(
            self.model.loss, has_aux=self.buffers is not None
        )(*inputs)

    def loss(self, *arguments):
        result = self.model.loss(*self.tree.unflatten(arguments))
        return result if self.buffers is None else result[0]

    def run_gradient(self, folder):
        """All results of the program that ds-differentiate makes."""
        path = folder / "gradient.mlir"
        options = f"function=main wrt=0-{len(self.wrt) - 1}"
        command = [harness.tool("ds-opt"), f"--ds-differentiate={options}"]
        harness.check(
            harness.run([*command, f"{self.prefix}.mlir", "-o", path])
        )
        return harness.run_function(path, self.arguments, folder)


@pytest.mark.parametrize("name", MODELS)
def test_gradients(name, tmp_path):
    case = Case(name, tmp_path)
    with jax.enable_x64(False):
        expected = jax.jit(case.gradient_of_inputs)(*case.inputs)
    actual = case.run_gradient(tmp_path)
    expected = jax.tree.leaves(expected)
    assert len(actual) == len(expected)
    for i, (a, e) in enumerate(zip(actual, expected)):
        oracle.assert_close(a, np.asarray(e), f"result {i}", 1e-4)


@pytest.mark.parametrize("name", MODELS)
def test_finite_differences(name, tmp_path):
    """A second opinion, which knows no rules, along random directions in f64."""
    case = Case(name, tmp_path, np.float64)
    gradients = case.run_gradient(tmp_path)[-len(case.wrt) :]
    loss = jax.jit(case.loss)
    rng = np.random.default_rng(5)
    for _ in range(3):
        direction = [rng.standard_normal(case.arguments[i].shape) for i in case.wrt]
        ahead, behind = (
            [
                a + h * direction[i] if i in case.wrt else a
                for i, a in enumerate(case.arguments)
            ]
            for h in (1e-6, -1e-6)
        )
        difference = float(loss(*ahead) - loss(*behind)) / 2e-6
        terms = [np.sum(g * d) for g, d in zip(gradients, direction)]
        scale = np.sum(np.abs(terms))
        assert abs(difference - sum(terms)) < 1e-6 * scale


class Replicas:
    """The gradient function of a model with buffers, for the reference.

    Its calls are micro-batches: of all ranks, then the next ones of all ranks.
    After a step each rank's buffers are the mean.
    """

    def __init__(self, function, buffers, ranks, accumulation):
        self.function, self.ranks = function, ranks
        self.parts = ranks * accumulation
        self.calls = 0
        self.buffers = [buffers] * ranks

    def __call__(self, params, *rows):
        rank = self.calls % self.ranks
        self.calls += 1
        (loss, self.buffers[rank]), gradients = self.function(
            params, self.buffers[rank], *rows
        )
        if self.calls % self.parts == 0:
            mean = jax.tree.map(lambda *b: sum(b) / self.ranks, *self.buffers)
            self.buffers = [mean] * self.ranks
        return loss, gradients


@pytest.fixture(scope="module", params=MODELS)
def trained(request, tmp_path_factory):
    """A case, its jitted gradient and the paths of its data."""
    folder = tmp_path_factory.mktemp(request.param)
    case = Case(request.param, folder)
    paths = {}
    for name, array in case.data.items():
        paths[name] = folder / f"{name}.npy"
        np.save(paths[name], array)
    return case, jax.jit(case.gradient_of_inputs), paths


@pytest.mark.parametrize("ranks", [1, 2])
def test_trajectory(trained, ranks, tmp_path):
    case, function, paths = trained
    if case.buffers is not None:
        accumulation = CONFIG["gradient_accumulation_steps"]
        function = Replicas(function, case.buffers, ranks, accumulation)
    with jax.enable_x64(False):
        history = reference.trajectory(
            function, case.params, list(case.data.values()), CONFIG, ranks, STEPS
        )
    losses = [loss for loss, _, _ in history]
    assert np.mean(losses[-5:]) < np.mean(losses[:5])
    run = harness.train(case.prefix, CONFIG, paths, STEPS, ranks, tmp_path)
    for step, ((loss, _, norm), line) in enumerate(zip(history, run.metrics)):
        assert line["loss"] == pytest.approx(loss, rel=1e-4), f"step {step}"
        assert line["grad_norm"] == pytest.approx(norm, rel=1e-3), f"step {step}"
    if case.buffers is None:
        return
    expected = jax.tree_util.tree_flatten_with_path(function.buffers[0])[0]
    for path, array in expected:
        name = "/".join(key.key for key in path)
        oracle.assert_close(run.params[name], np.asarray(array), name, 1e-3)


def test_recomputation_saves_memory(tmp_path):
    """Checkpoints keep of each block its input only."""
    planned = []
    for recompute in (False, True):
        model = Gpt2(layers=4, positions=64, recompute=recompute)
        prefix = tmp_path / f"gpt_{recompute}"
        rows = model.data(4)["tokens"]
        deepstep.export_jax(model.loss, model.init(), rows, prefix=prefix)
        np.save(tmp_path / "rows.npy", rows)
        config = {
            "train_micro_batch_size_per_gpu": 4,
            "optimizer": {"type": "SGD", "params": {"lr": 0.1}},
        }
        run = harness.train(
            prefix, config, tmp_path / "rows.npy", 2, 1, tmp_path / str(recompute)
        )
        planned.append(run.report["ranks"][0]["planned_peak_bytes"])
        assert run.column("loss")[1] < run.column("loss")[0]
    # GPUs have scratch space for products beside that, of one size.
    scratch = 0 if harness.DEVICE == "cpu" else 32 << 20
    assert planned[1] - scratch < 0.6 * (planned[0] - scratch)


def test_recipe(tmp_path):
    script = harness.ROOT / "examples" / "zoo" / "train.py"
    options = ["--set", "width=8", "--steps", "5", "--rows", "40"]
    command = [sys.executable, script, "mlp", *options, "--output", tmp_path]
    run = harness.check(
        harness.run([*command, f"--ds-run={harness.tool('ds-run')}"])
    )
    assert "mlp: loss" in run.stdout
    assert (tmp_path / "mlp" / "trained.safetensors").exists()
