# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Rows that do not fit in registers, on the emulated GPU: a cross entropy and its
gradient are one kernel that loads the logits again."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import harness
import oracle

ROWS, COLUMNS = 264, 16400  # more than 16 for each of 1024 threads


pytestmark = pytest.mark.usefixtures("on_gpu")


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_cross_entropy(dtype, tmp_path):
    def loss(logits, bias, labels):
        scores = (logits + bias).astype(jnp.float32)
        picked = jnp.take_along_axis(scores, labels[:, None], axis=1)
        return jnp.mean(jax.nn.logsumexp(scores, axis=1) - picked[:, 0])

    rng = np.random.default_rng(0)
    logits = 3 * rng.standard_normal((ROWS, COLUMNS), np.float32)
    bias = rng.standard_normal(COLUMNS, np.float32)
    labels = rng.integers(0, COLUMNS, ROWS, np.int32)
    labels[:2] = [0, COLUMNS - 1]
    arguments = [jnp.asarray(logits, dtype), jnp.asarray(bias, dtype), labels]
    function = jax.value_and_grad(loss, (0, 1))
    program = tmp_path / "program.mlir"
    program.write_text(jax.jit(function).lower(*arguments).as_text())
    results = harness.run_function(program, [np.asarray(a) for a in arguments], tmp_path)
    expected = jax.tree.leaves(function(*arguments))
    tolerance = 2e-5 if dtype == "float32" else 3e-2
    for index, (a, e) in enumerate(zip(results, expected, strict=True)):
        oracle.assert_close(a, np.asarray(e), f"result{index}", tolerance)
