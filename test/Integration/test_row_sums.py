# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Gradients of norms' scales and shifts, which the kernel of the norm's gradient adds
up beside its rows. On the emulated GPU."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import harness
import oracle


pytestmark = pytest.mark.usefixtures("on_gpu")


def layer_norm(x, scale, shift):
    wide = x.astype(jnp.float32)
    mean = wide.mean(-1, keepdims=True)
    variance = (wide * wide).mean(-1, keepdims=True) - mean * mean
    return ((wide - mean) * jax.lax.rsqrt(variance + 1e-5) * scale + shift).astype(x.dtype)


def rms_norm(x, scale):
    wide = x.astype(jnp.float32)
    square = (wide * wide).mean(-1, keepdims=True)
    return (wide * jax.lax.rsqrt(square + 1e-5) * scale).astype(x.dtype)


CASES = {
    # Two warps have a row, and blocks eight lines, of which some have one row more.
    "layer-768": (layer_norm, (2, 1600, 768), "bfloat16"),
    # A warp has a row.
    "layer-f32": (layer_norm, (1, 2120, 128), "float32"),
    # Four warps have a row, and blocks four lines.
    "rms-2048": (rms_norm, (3, 709, 2048), "float32"),
}


def compare(function, arguments, tolerance, folder):
    """Runs a function of JAX as a program and by XLA."""
    program = folder / "program.mlir"
    program.write_text(jax.jit(function).lower(*arguments).as_text())
    flat = [np.asarray(a) for a in jax.tree.leaves(arguments)]
    results = harness.run_function(program, flat, folder)
    expected = jax.tree.leaves(function(*arguments))
    for index, (a, e) in enumerate(zip(results, expected, strict=True)):
        oracle.assert_close(a, np.asarray(e), f"result{index}", tolerance)


def test_norm_of_many_rows(tmp_path):
    # A warp has a row, of 12 elements for each lane; the last block is not full.
    rng = np.random.default_rng(0)
    x = jnp.asarray(rng.standard_normal((2, 2731, 384), np.float32), "bfloat16")
    scale, shift = rng.standard_normal((2, 384), np.float32)
    compare(layer_norm, [x, scale, shift], 2e-2, tmp_path)


@pytest.mark.parametrize("case", CASES)
def test_gradients_of_norms(case, tmp_path):
    norm, (batch, rows, columns), dtype = CASES[case]

    def loss(x, bias, parameters, target):
        # The bias's gradient is a sum of columns of what the norm's gradient is.
        y = norm(x + bias, *parameters)
        return jnp.sum(y.astype(jnp.float32) * target) / rows

    rng = np.random.default_rng(0)
    x = jnp.asarray(rng.standard_normal((batch, rows, columns), np.float32), dtype)
    bias = jnp.asarray(rng.standard_normal(columns, np.float32), dtype)
    parameters = [
        jnp.asarray(1 + 0.1 * rng.standard_normal(columns, np.float32))
        for _ in range(2 if norm is layer_norm else 1)
    ]
    target = rng.standard_normal((batch, rows, columns), np.float32)
    arguments = [x, bias, parameters, target]
    tolerance = 2e-5 if dtype == "float32" else 3e-2
    compare(jax.value_and_grad(loss, (0, 1, 2)), arguments, tolerance, tmp_path)
