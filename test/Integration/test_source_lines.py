# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Errors of the compiler name the user's own source line."""

import subprocess
import sys

import numpy as np
import pytest

import harness

USER = '''\
import jax
import jax.numpy as jnp
import numpy as np


def init():
    return {"w": np.eye(3, dtype=np.float32)}


def whiten(w, x):
    return x @ jnp.linalg.cholesky(w)  # No such operation in DeepStep.


def loss(params, x):
    return jnp.mean(whiten(params["w"], x) ** 2)


def until(params, x):
    y = x @ params["w"]
    y = jax.lax.while_loop(lambda y: jnp.sum(y) < 9, lambda y: y * 2, y)  # How often?
    return jnp.mean(y)
'''


def line_of(text):
    return next(i for i, line in enumerate(USER.splitlines(), 1) if text in line)


@pytest.fixture
def export(tmp_path):
    """Exports a loss of the user's file by the command line."""
    user = tmp_path / "user_model.py"
    user.write_text(USER)

    def run(loss):
        command = [sys.executable, "-m", "deepstep.export", f"{user}:{loss}"]
        command += ["--params", ":init", "--batch", "x=float32[4,3]"]
        command += ["--prefix", tmp_path / "model"]
        environment = harness.ENVIRONMENT | {"PYTHONPATH": str(harness.ROOT / "python")}
        subprocess.run([str(word) for word in command], env=environment, check=True)
        return tmp_path / "model"

    return run


CASES = {"loss": "jnp.linalg.cholesky", "until": "jax.lax.while_loop"}


@pytest.mark.parametrize("loss", CASES)
def test_ds_opt_names_the_line(loss, export, tmp_path):
    prefix = export(loss)
    command = [harness.tool("ds-opt"), f"{prefix}.mlir"]
    run = harness.run([*command, "--ds-differentiate=function=main wrt=0"])
    assert run.returncode == 1
    expected = f"{tmp_path / 'user_model.py'}:{line_of(CASES[loss])}:"
    assert f"{expected}" in run.stderr
    # The line itself, below the message.
    assert CASES[loss] in run.stderr


@pytest.mark.parametrize("loss", CASES)
def test_ds_run_names_the_line(loss, export, tmp_path):
    prefix = export(loss)
    config = {
        "train_micro_batch_size_per_gpu": 4,
        "optimizer": {"type": "SGD", "params": {"lr": 0.1}},
    }
    np.save(tmp_path / "x.npy", np.zeros((4, 3), np.float32))
    command = harness.training_command(
        prefix, config, tmp_path / "x.npy", 1, tmp_path / "run"
    )
    run = harness.run(command)
    assert run.returncode == 1
    assert f"{tmp_path / 'user_model.py'}:{line_of(CASES[loss])}:" in run.stderr
