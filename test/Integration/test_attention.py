# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Attention as models write it, recognized and differentiated by the compiler,
against JAX in f32 on the same numbers.

On the CPU this runs what ds-decompose-attention makes of ds.attention and its
gradients, on a GPU the kernels.
"""

import jax
import jax.numpy as jnp
import ml_dtypes
import numpy as np
import pytest

import harness
import oracle


def pytest_generate_tests(metafunc):
    if "seed" in metafunc.fixturenames:
        metafunc.parametrize("seed", range(metafunc.config.getoption("--cases") or 1))


DTYPES = {"bf16": ml_dtypes.bfloat16, "f16": np.float16}
CLEAN_UP = ["--inline", "--symbol-dce", "--ds-decompose-chlo", "--canonicalize", "--cse"]


def library(q, k, v, causal):
    """[B,S,H,D]; JAX groups the queries."""
    return jax.nn.dot_product_attention(q, k, v, is_causal=causal)


def repeated(q, k, v, causal):
    """Heads in front, keys and values repeated, a mask that is chosen."""
    q, k, v = (x.transpose(0, 2, 1, 3) for x in (q, k, v))
    k, v = (jnp.repeat(x, q.shape[1] // k.shape[1], axis=1) for x in (k, v))
    scores = jnp.einsum("bhqd,bhkd->bhqk", q, k) * (q.shape[-1] ** -0.5)
    if causal:
        mask = jnp.tril(jnp.ones(scores.shape[-2:], bool))
        scores = jnp.where(mask, scores, -jnp.inf)
    y = jnp.einsum("bhqk,bhkd->bhqd", jax.nn.softmax(scores), v)
    return y.transpose(0, 2, 1, 3)


def grouped(q, k, v, causal):
    """A scaled query in groups, a mask that is added, a softmax in f32."""
    b, s, h, d = q.shape
    q = (q * (d**-0.5)).reshape(b, s, k.shape[2], -1, d)
    scores = jnp.einsum("bqkgd,btkd->bkgqt", q, k)
    if causal:
        i = jnp.arange(s)
        scores += jnp.where(i[:, None] >= i, 0, jnp.finfo(scores.dtype).min)
    p = jax.nn.softmax(scores.astype(jnp.float32)).astype(v.dtype)
    return jnp.einsum("bkgqt,btkd->bqkgd", p, v).reshape(b, s, h, d)


def make_case(rng, causal, dtype):
    """Random [B,S,H,D], [B,T,K,D], [B,T,K,D] and weights of the result."""
    batch, queries, keys = rng.integers(1, 4), rng.integers(2, 40), rng.integers(2, 40)
    kv_heads, group, width = rng.integers(1, 4), rng.integers(1, 4), rng.choice([2, 16, 24])
    if causal:
        keys = queries
    shapes = [
        (batch, queries, kv_heads * group, width),
        (batch, keys, kv_heads, width),
        (batch, keys, kv_heads, width),
    ]
    arrays = [rng.standard_normal(shape).astype(DTYPES[dtype]) for shape in shapes]
    return [*arrays, rng.standard_normal(shapes[0]).astype(np.float32)]


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("causal", [False, True], ids=["full", "causal"])
@pytest.mark.parametrize("form", [library, repeated, grouped], ids=lambda f: f.__name__)
def test_attention(form, causal, dtype, seed, tmp_path):
    rng = np.random.default_rng([len(form.__name__), causal, len(dtype), seed])
    arguments = make_case(rng, causal, dtype)

    def loss(q, k, v, weights):
        out = form(q, k, v, causal)
        return jnp.sum(out.astype(jnp.float32) * weights), out

    def in_f32(*values):
        return jax.value_and_grad(loss, argnums=(0, 1, 2), has_aux=True)(*values)

    with jax.enable_x64(False):
        # JAX prints products of f16 with sums in f32 for GPUs only.
        text = jax.jit(loss).trace(*arguments).lower(lowering_platforms=("cuda",)).as_text()
        wide = [a.astype(np.float32) for a in arguments]
        (_, out), gradients = jax.jit(in_f32)(*wide)
    source, path = tmp_path / "loss.mlir", tmp_path / "gradient.mlir"
    source.write_text(text)
    harness.check(
        harness.run(
            [
                harness.tool("ds-opt"),
                *CLEAN_UP,
                "--ds-recognize-attention",
                "--ds-differentiate=function=main wrt=0+1+2",
                source,
                "-o",
                path,
            ]
        )
    )
    fused = path.read_text()
    for op in ("ds.attention ", "ds.attention_query_grad ", "ds.attention_key_grad "):
        assert fused.count(op) == 1, fused
    assert "stablehlo.exponential" not in fused
    _, *actual = harness.run_function(path, arguments, tmp_path)
    names = ["result", "query", "key", "value"]
    for name, a, e in zip(names, actual, [out, *gradients], strict=True):
        assert a.dtype == DTYPES[dtype]
        a, e = a.astype(np.float32), np.asarray(e)
        oracle.assert_close(a, e, f"{form.__name__}, {name}", oracle.TOLERANCE[dtype])
