# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Attention by cuDNN, which the emulated GPU interprets as the graph that it is
given: from JAX's text to the calls, against the definition in f64.
"""

import jax
import jax.numpy as jnp
import ml_dtypes
import numpy as np
import pytest

import harness
from test_attention_kernels import reference

DTYPES = {"bf16": ml_dtypes.bfloat16, "f16": np.float16}
TOLERANCE = {"bf16": 2**-6, "f16": 2**-9}

# (batch, queries, keys, heads, key heads, width, type, causal, --attention); a width
# of 24 has no kernels of ours.
CASES = [
    (2, 16, 16, 4, 4, 16, "bf16", True, "cudnn"),
    (1, 21, 21, 4, 2, 24, "f16", True, "cudnn"),
    (2, 13, 24, 6, 2, 8, "bf16", False, "cudnn-any-order"),
]


pytestmark = pytest.mark.usefixtures("on_gpu")


def export(case, folder):
    """A file with a function of query, key, value and the result's weights that
    returns the result and the gradients of the sum of both's products."""
    *sizes, causal, _ = case
    batch, queries, keys, heads, key_heads, width, dtype = sizes

    def loss(q, k, v, weights):
        out = jax.nn.dot_product_attention(q, k, v, is_causal=causal)
        return jnp.sum(out.astype(jnp.float32) * weights.astype(jnp.float32)), out

    shapes = [
        (batch, queries, heads, width),
        (batch, keys, key_heads, width),
        (batch, keys, key_heads, width),
        (batch, queries, heads, width),
    ]
    rng = np.random.default_rng(0)
    arguments = [rng.standard_normal(shape).astype(DTYPES[dtype]) for shape in shapes]
    return differentiate(loss, arguments, "0+1+2", folder), arguments


def differentiate(loss, arguments, wrt, folder):
    """A file with `loss`, whose attention is one operation, and its gradients."""
    with jax.enable_x64(False):
        text = jax.jit(loss).trace(*arguments).lower(lowering_platforms=("cuda",)).as_text()
    source, path = folder / "loss.mlir", folder / "gradient.mlir"
    source.write_text(text)
    passes = ["--inline", "--symbol-dce", "--canonicalize", "--cse"]
    passes += ["--ds-recognize-attention", f"--ds-differentiate=function=main wrt={wrt}"]
    harness.check(harness.run([harness.tool("ds-opt"), *passes, source, "-o", path]))
    return path


@pytest.mark.parametrize("case", CASES, ids=lambda case: "x".join(map(str, case)))
def test_library(case, tmp_path):
    *_, dtype, causal, mode = case
    path, arguments = export(case, tmp_path)
    out, _, _, gq, gk, gv = reference(*(x.astype(np.float64) for x in arguments), causal)
    dump = tmp_path / "ir"
    flags = [f"--attention={mode}", f"--dump-ir={dump}"]
    results = harness.run_function(path, arguments, tmp_path, extra=flags)
    program = next(dump.glob("*ds-plan-memory.mlir")).read_text()
    assert program.count("ds.attention_forward") == 1
    assert program.count("ds.attention_backward") == 1
    assert program.count("any_order") == (mode == "cudnn-any-order")
    # Nothing is left of the sums that only kernels of ours take.
    assert "@attention" not in program
    names = ["out", "query_gradient", "key_gradient", "value_gradient"]
    for name, got, wanted in zip(names, results[1:], [out, gq, gk, gv], strict=True):
        error = np.abs(got.astype(np.float64) - wanted).max() / np.abs(wanted).max()
        assert error < TOLERANCE[dtype], f"{name}: {error} of the largest element"


@pytest.mark.parametrize("key_heads", [4, 2])
def test_packed(key_heads, tmp_path):
    """Query, key and value that a model slices from one tensor stay there."""
    batch, rows, heads, width = 2, 24, 4, 16
    ends = np.cumsum([heads, key_heads, key_heads]) * width

    def loss(x, weights):
        parts = jnp.split(2 * x, ends[:2], -1)
        q, k, v = (part.reshape(batch, rows, -1, width) for part in parts)
        out = jax.nn.dot_product_attention(q, k, v, is_causal=True)
        return jnp.sum(out.astype(jnp.float32) * weights.astype(jnp.float32)), out

    rng = np.random.default_rng(0)
    shapes = (batch, rows, ends[2]), (batch, rows, heads, width)
    arguments = [rng.standard_normal(shape).astype(DTYPES["bf16"]) for shape in shapes]
    path = differentiate(loss, arguments, "0", tmp_path)
    dump = tmp_path / "ir"
    flags = ["--attention=cudnn", f"--dump-ir={dump}"]
    _, out, gradient = harness.run_function(path, arguments, tmp_path, extra=flags)
    program = next(dump.glob("*ds-plan-memory.mlir")).read_text()
    assert "strided<" in program and "concatenate" not in program

    x, weights = (array.astype(np.float64) for array in arguments)
    parts = (part.reshape(batch, rows, -1, width) for part in np.split(2 * x, ends[:2], -1))
    wanted, _, _, *gradients = reference(*parts, weights, True)
    joined = 2 * np.concatenate([g.reshape(batch, rows, -1) for g in gradients], -1)
    for got, expected in (out, wanted), (gradient, joined):
        error = np.abs(got.astype(np.float64) - expected).max() / np.abs(expected).max()
        assert error < TOLERANCE["bf16"]


def test_kernels_are_chosen(tmp_path):
    """An emulated GPU gets kernels unless the library is asked for."""
    path, arguments = export(CASES[0], tmp_path)
    dump = tmp_path / "ir"
    harness.run_function(path, arguments, tmp_path, extra=[f"--dump-ir={dump}"])
    program = next(dump.glob("*ds-plan-memory.mlir")).read_text()
    assert "ds.attention_forward" not in program
    assert "ds.launch @attention" in program


def test_refusal(tmp_path):
    """What the library has not is an error if there must be a call."""
    path, arguments = export((1, 8, 8, 1, 1, 12, "bf16", False, ""), tmp_path)
    process = harness.try_function(
        path, arguments, tmp_path, extra=["--attention=cudnn"]
    )
    assert process.returncode == 1
    assert (
        "cannot be a call of cuDNN: heads of 12 elements are not a multiple of 8 up to 128"
        in process.stderr
    )
