# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The kernels of ds.attention and of its gradients, on the emulated GPU, against
the definition in f64 on the same numbers.

Sizes go to the ends of tiles and past them; more than 132 blocks of 128 rows let
a warp have 32 rows instead of 16.
"""

import ml_dtypes
import numpy as np
import pytest

import harness

DTYPES = {"bf16": ml_dtypes.bfloat16, "f16": np.float16}

# (batch, queries, keys, heads, key heads, width, type, causal)
CASES = [
    (1, 40, 50, 2, 2, 16, "bf16", False),
    (1, 70, 70, 2, 1, 32, "f16", True),
    (2, 64, 128, 2, 1, 48, "bf16", False),
    (1, 129, 129, 4, 2, 64, "bf16", True),
    (1, 90, 33, 1, 1, 80, "bf16", False),
    (1, 65, 129, 1, 1, 96, "f16", False),
    (1, 65, 65, 1, 1, 112, "bf16", True),
    (1, 66, 66, 2, 1, 128, "bf16", True),
    (8, 150, 150, 9, 9, 16, "bf16", True),
    (8, 150, 130, 9, 9, 32, "f16", False),
    (8, 150, 140, 9, 3, 64, "bf16", False),
    (8, 150, 150, 9, 3, 64, "f16", True),
    (6, 150, 150, 11, 11, 128, "bf16", True),
]


pytestmark = pytest.mark.usefixtures("on_gpu")


def program(batch, queries, keys, heads, key_heads, width, dtype, causal):
    """One function with the three operations on its arguments."""
    q = f"tensor<{batch}x{queries}x{heads}x{width}x{dtype}>"
    k = f"tensor<{batch}x{keys}x{key_heads}x{width}x{dtype}>"
    rows = f"tensor<{batch}x{heads}x{queries}xf32>"
    how = f"scale {width**-0.5:e}" + (" causal" if causal else "")
    operands = "%q, %k, %v, %go, %lse, %delta"
    types = f"({q}, {k}, {k}, {q}, {rows}, {rows})"
    return f"""
      func.func @main(%q: {q}, %k: {k}, %v: {k}, %go: {q}, %lse: {rows}, %delta: {rows})
          -> ({q}, {rows}, {q}, {k}, {k}) {{
        %out:2 = ds.attention %q, %k, %v {how} : ({q}, {k}, {k}) -> ({q}, {rows})
        %gq = ds.attention_query_grad {operands} {how} : {types} -> {q}
        %g:2 = ds.attention_key_grad {operands} {how} : {types} -> ({k}, {k})
        return %out#0, %out#1, %gq, %g#0, %g#1 : {q}, {rows}, {q}, {k}, {k}
      }}"""


def reference(q, k, v, go, causal):
    """Result, log-sum-exp, delta and the gradients by query, key and value."""
    group, scale = q.shape[2] // k.shape[2], q.shape[3] ** -0.5
    k, v = (np.repeat(x, group, 2) for x in (k, v))
    scores = np.einsum("bqhd,bkhd->bhqk", q, k) * scale
    if causal:
        scores = np.where(np.tril(np.ones(scores.shape[2:], bool)), scores, -np.inf)
    largest = scores.max(-1, keepdims=True)
    p = np.exp(scores - largest)
    total = p.sum(-1, keepdims=True)
    p /= total
    out = np.einsum("bhqk,bkhd->bqhd", p, v)
    delta = np.einsum("bqhd,bqhd->bhq", out, go)
    ds = p * (np.einsum("bqhd,bkhd->bhqk", go, v) - delta[..., None]) * scale

    def by_key(x):
        return x.reshape(*x.shape[:2], -1, group, x.shape[3]).sum(3)

    gq = np.einsum("bhqk,bkhd->bqhd", ds, k)
    gk = by_key(np.einsum("bhqk,bqhd->bkhd", ds, q))
    gv = by_key(np.einsum("bhqk,bqhd->bkhd", p, go))
    return out, (largest + np.log(total))[..., 0], delta, gq, gk, gv


@pytest.mark.parametrize("case", CASES, ids=lambda case: "x".join(map(str, case)))
def test_kernels(case, tmp_path):
    batch, queries, keys, heads, key_heads, width, dtype, causal = case
    rng = np.random.default_rng(0)
    q, k, v, go = (
        rng.standard_normal((batch, length, count, width)).astype(DTYPES[dtype])
        for length, count in [
            (queries, heads), (keys, key_heads), (keys, key_heads), (queries, heads)
        ]
    )  # fmt: skip
    out, lse, delta, gq, gk, gv = reference(
        *(x.astype(np.float64) for x in (q, k, v, go)), causal
    )
    path = tmp_path / "attention.mlir"
    path.write_text(program(*case))
    numbers = [np.ascontiguousarray(x, np.float32) for x in (lse, delta)]
    results = harness.run_function(path, [q, k, v, go, *numbers], tmp_path)
    # Probabilities are rounded to 8 or 11 bits before products.
    tolerance = 2**-7 if dtype == "bf16" else 2**-10
    for name, got, wanted, within in [
        ("out", results[0], out, tolerance),
        ("logsumexp", results[1], lse, 1e-6),
        ("query_gradient", results[2], gq, tolerance),
        ("key_gradient", results[3], gk, tolerance),
        ("value_gradient", results[4], gv, tolerance),
    ]:
        error = np.abs(got.astype(np.float64) - wanted).max() / np.abs(wanted).max()
        assert error < within, f"{name}: {error} of the largest element"
