# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Products that compute what follows them, against JAX: on a GPU, or on the emulated
one, whose cuBLASLt computes epilogues as the library's documentation has them.
"""

import jax
import jax.numpy as jnp
import ml_dtypes
import numpy as np
import pytest

import harness
import oracle

DTYPES = {"f32": np.float32, "bf16": ml_dtypes.bfloat16, "f16": np.float16}


pytestmark = pytest.mark.usefixtures("on_gpu")


def dense(x, w, b):
    """Parameters are f32, products of x's type, as in Flax."""
    return x @ w.astype(x.dtype) + b.astype(x.dtype)


def layer(x, w1, b1, w2, b2):
    """A GPT's, [B,T,D] -> [B,T,D]."""
    return x + dense(jax.nn.gelu(dense(x, w1, b1)), w2, b2)


def make_arguments(dtype):
    rng = np.random.default_rng(7)

    def draw(*shape):
        return rng.standard_normal(shape, np.float32)

    x = draw(3, 10, 24).astype(DTYPES[dtype])
    return [x, draw(24, 40) / 4, draw(40), draw(40, 24) / 4, draw(24)]


def in_f32(function, arguments):
    """What JAX computes from the same numbers, all in f32."""
    with jax.enable_x64(False):
        return jax.jit(function)(*(a.astype(np.float32) for a in arguments))


def export(function, arguments):
    """StableHLO; JAX prints products of f16 with sums in f32 for GPUs only."""
    with jax.enable_x64(any(a.dtype == np.float64 for a in arguments)):
        traced = jax.jit(function).trace(*arguments)
        return traced.lower(lowering_platforms=("cuda",)).as_text()


def compile_and_run(function, arguments, tmp_path):
    """The results, and the products of the program."""
    path, fused = tmp_path / "f.mlir", tmp_path / "fused.mlir"
    path.write_text(export(function, arguments))
    pipeline = "--ds-compile=target=cuda stop-after=ds-fuse-epilogues"
    harness.check(harness.run([harness.tool("ds-opt"), pipeline, path, "-o", fused]))
    products = [line for line in fused.read_text().splitlines() if " ds.dot " in line]
    return harness.run_function(path, arguments, tmp_path), products


def assert_near(actual, expected, dtype):
    for number, (a, e) in enumerate(zip(actual, expected, strict=True)):
        a, e = a.astype(np.float64), np.asarray(e, np.float64)
        oracle.assert_close(a, e, f"result{number}", oracle.TOLERANCE[dtype])


@pytest.mark.parametrize("dtype", DTYPES)
def test_forward(dtype, tmp_path):
    arguments = make_arguments(dtype)
    actual, products = compile_and_run(layer, arguments, tmp_path)
    first, second = products
    assert " bias " in first and "then <gelu>" in first and ", %extra" not in first
    assert " plus " in second and " bias " in second
    assert actual[0].dtype == DTYPES[dtype]
    assert_near(actual, [in_f32(layer, arguments)], dtype)


@pytest.mark.parametrize("dtype", DTYPES)
def test_gradient(dtype, tmp_path):
    arguments = make_arguments(dtype)
    weights = np.random.default_rng(8).standard_normal((3, 10, 24), np.float32)

    def loss(*values):
        return jnp.sum(layer(*values).astype(jnp.float32) * weights)

    gradients = jax.value_and_grad(loss, argnums=tuple(range(5)))

    def flat(*values):
        value, rest = gradients(*values)
        return value, *rest

    actual, products = compile_and_run(flat, arguments, tmp_path)
    text = "\n".join(products)
    assert text.count("then <gelu>") == text.count("then <gelu_gradient>") == 1, text
    assert text.count("%extra") == 2, text  # saved and read
    assert_near(actual, in_f32(flat, arguments), dtype)


def test_differentiated_by_the_compiler(tmp_path):
    """As it is in a step, and not by JAX."""
    arguments = make_arguments("bf16")

    def loss(*values):
        return jnp.sum(layer(*values).astype(jnp.float32))

    source, path = tmp_path / "loss.mlir", tmp_path / "gradient.mlir"
    source.write_text(export(loss, arguments))
    clean_up = ["--inline", "--symbol-dce", "--ds-decompose-chlo", "--canonicalize"]
    differentiate = "--ds-differentiate=function=main wrt=0+1+2+3+4"
    command = [harness.tool("ds-opt"), *clean_up, "--cse", differentiate]
    harness.check(harness.run([*command, source, "-o", path]))
    actual = harness.run_function(path, arguments, tmp_path)
    gradients = jax.value_and_grad(loss, argnums=tuple(range(5)))
    value, expected = in_f32(gradients, arguments)
    assert_near(actual, [value, *expected], "bf16")


@pytest.mark.parametrize("dtype", ["f32", "bf16", "f64"])
def test_sums(dtype, tmp_path):
    """Factors, a residual, a bias; a ReLU, which products of f64 do not have."""
    rng = np.random.default_rng(9)
    shapes = [(16, 24), (24, 32), (16, 32), (32,)]
    numpy_type = oracle.DTYPES[dtype]
    arguments = [rng.standard_normal(shape).astype(numpy_type) for shape in shapes]

    def function(x, w, r, b):
        return 0.5 * (x @ w) - 2 * r + b, jax.nn.relu((x + 1) @ w + b)

    actual, (first, second) = compile_and_run(function, arguments, tmp_path)
    assert " plus " in first and " bias " in first
    assert "{alpha = 5.000000e-01 : f64, beta = -2.000000e+00 : f64" in first
    assert ("then <relu>" in second) == (dtype != "f64")
    with jax.enable_x64(dtype == "f64"):
        assert_near(actual, jax.jit(function)(*arguments), dtype)
