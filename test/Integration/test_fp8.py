# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Products of operands of 8 bits (--fp8), on a GPU or on the emulated one, against the
same roundings in JAX, and trainings with them against trainings without.
"""

import sys

import jax
import jax.numpy as jnp
import ml_dtypes
import numpy as np
import pytest

import harness
import oracle
from test_epilogues import export

sys.path.insert(0, str(harness.ROOT / "python"))
import deepstep

DTYPES = {"bf16": ml_dtypes.bfloat16, "f16": np.float16}


pytestmark = pytest.mark.usefixtures("on_gpu")


def rounded(x):
    """What is multiplied instead of x: 8 bits times the scale, in f32."""
    x = x.astype(np.float32)
    scale = np.maximum(np.abs(x).max() * np.float32(1 / 448), np.float32(1e-30))
    narrow = (x * (np.float32(1) / scale)).astype(ml_dtypes.float8_e4m3fn)
    return narrow.astype(np.float32) * scale


def run_fp8(function, arguments, tmp_path):
    path = tmp_path / "f.mlir"
    path.write_text(export(function, arguments))
    return harness.run_function(path, arguments, tmp_path, extra=["--fp8"])


def check(actual, expected, dtype):
    """Sums are not all of f32: Hopper's tensor cores add products of 8 bits up in fewer
    bits of mantissa."""
    oracle.assert_close(
        np.asarray(actual, np.float64),
        np.asarray(expected, np.float64),
        "result",
        max(oracle.TOLERANCE[dtype], 5e-4),
    )


def draw(*shape, dtype="bf16", scale=1.0):
    rng = np.random.default_rng(sum(shape))
    return (rng.standard_normal(shape, np.float32) * scale).astype(DTYPES[dtype])


@pytest.mark.parametrize("dtype", DTYPES)
def test_product_and_gradients(dtype, tmp_path):
    """x w, and what gives x' and w': all four ways to lie in memory."""
    x, w = draw(96, 64, dtype=dtype), draw(64, 80, dtype=dtype, scale=0.1)
    dy = draw(96, 80, dtype=dtype, scale=1e-3)

    def function(x, w, dy):
        return x @ w, dy @ w.T, x.T @ dy

    qx, qw, qdy = rounded(x), rounded(w), rounded(dy)
    actual = run_fp8(function, [x, w, dy], tmp_path)
    for result, expected in zip(actual, [qx @ qw, qdy @ qw.T, qx.T @ qdy], strict=True):
        assert result.dtype == DTYPES[dtype]
        check(result, expected, dtype)
    # The test sees the roundings: without them results are not as near.
    with pytest.raises(AssertionError):
        check(actual[0], x.astype(np.float32) @ w.astype(np.float32), "f16")


def test_bias_and_residual(tmp_path):
    x, w, b, r = draw(32, 64), draw(64, 48), draw(48), draw(32, 48)
    actual = run_fp8(lambda x, w, b, r: x @ w + b + r, [x, w, b, r], tmp_path)
    expected = rounded(x) @ rounded(w) + b.astype(np.float32) + r.astype(np.float32)
    check(actual[0], expected, "bf16")


def test_result_of_f32(tmp_path):
    x, w, b = draw(32, 64), draw(64, 48), draw(48).astype(np.float32)

    def function(x, w, b):
        return jnp.matmul(x, w, preferred_element_type=jnp.float32) + b

    actual = run_fp8(function, [x, w, b], tmp_path)
    assert actual[0].dtype == np.float32
    check(actual[0], rounded(x) @ rounded(w) + b, "f32")


def test_zeros_are_zero(tmp_path):
    x, w = draw(32, 64) * 0, draw(64, 48)
    assert not run_fp8(jnp.matmul, [x, w], tmp_path)[0].any()


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_what_is_not_finite_stays_so(value, tmp_path):
    x, w = draw(32, 64), draw(64, 48)
    x[3, 5] = value
    assert np.isnan(run_fp8(jnp.matmul, [x, w], tmp_path)[0].astype(np.float32)).all()


def test_training_follows_that_without(tmp_path):
    """Losses of a network of four layers, in bf16 and in 8 bits, step by step."""
    rng = np.random.default_rng(5)
    width, batch, steps = 64, 64, 30
    params = {
        f"w{i}": rng.standard_normal((width, width), np.float32) / 8 for i in range(4)
    }
    teacher = rng.standard_normal((width, width), np.float32) / 8
    x = rng.standard_normal((batch * 4, width), np.float32)
    y = np.tanh(x @ teacher)

    def loss(params, x, y):
        h = x.astype(jnp.bfloat16)
        for i in range(4):
            h = h + jax.nn.gelu(h @ params[f"w{i}"].astype(jnp.bfloat16))
        return jnp.mean((h.astype(jnp.float32) - y) ** 2)

    with jax.enable_x64(False):
        deepstep.export_jax(loss, params, x[:batch], y[:batch], prefix=tmp_path / "model")
    np.save(tmp_path / "x.npy", x)
    np.save(tmp_path / "y.npy", y)
    config = {
        "train_micro_batch_size_per_gpu": batch,
        "optimizer": {"type": "Adam", "params": {"lr": 2e-3}},
        "gradient_clipping": 0.0,
    }
    data = {"x": tmp_path / "x.npy", "y": tmp_path / "y.npy"}

    def train(name, *extra):
        run = harness.train(
            tmp_path / "model", config, data, steps, 1, tmp_path / name, extra
        )
        return np.array(run.column("loss"))

    plain, narrow = train("plain"), train("fp8", "--fp8")
    assert plain[-1] < plain[0] / 3
    assert np.abs(narrow / plain - 1).max() < 0.02
    assert not np.array_equal(plain, narrow)
