# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Llama: RMSNorm, rotary positions, grouped-query attention, SwiGLU."""

import dataclasses

import jax
import jax.numpy as jnp
import numpy as np

from layers import (
    attention,
    cross_entropy,
    merge_heads,
    normal,
    ones,
    rms_norm,
    sequences,
    split_heads,
)


def rotate(x):
    """Turns pairs of x[B,H,T,K] by angles that grow with the position."""
    half, positions = x.shape[-1] // 2, x.shape[-2]
    rates = 10000.0 ** (-np.arange(half) / half)
    angles = (np.arange(positions)[:, None] * rates).astype(x.dtype)
    cos, sin = np.cos(angles), np.sin(angles)
    a, b = x[..., :half], x[..., half:]
    return jnp.concatenate([a * cos - b * sin, b * cos + a * sin], -1)


def init_attention(rng, d, heads, kv_heads):
    kv = d // heads * kv_heads
    return {
        "norm": ones(d),
        "query": normal(rng, d, d),
        "key": normal(rng, d, kv),
        "value": normal(rng, d, kv),
        "output": normal(rng, d, d),
    }


def grouped_attention(p, x, heads, kv_heads):
    """Each of the fewer key-value heads serves several queries; [B,T,D]."""
    y = rms_norm(p["norm"], x)
    q = rotate(split_heads(y @ p["query"], heads))
    k = rotate(split_heads(y @ p["key"], kv_heads))
    v = split_heads(y @ p["value"], kv_heads)
    k, v = (jnp.repeat(t, heads // kv_heads, axis=1) for t in (k, v))
    return x + merge_heads(attention(q, k, v, causal=True)) @ p["output"]


def init_swiglu(rng, d, hidden):
    return {
        "norm": ones(d),
        "gate": normal(rng, d, hidden),
        "up": normal(rng, d, hidden),
        "down": normal(rng, hidden, d),
    }


def swiglu(p, x):
    y = rms_norm(p["norm"], x)
    return x + (jax.nn.silu(y @ p["gate"]) * (y @ p["up"])) @ p["down"]


@dataclasses.dataclass(frozen=True)
class Llama:
    vocabulary: int = 31
    width: int = 32
    hidden: int = 80
    heads: int = 4
    kv_heads: int = 2
    layers: int = 2
    positions: int = 16

    def init(self, seed=0):
        rng = np.random.default_rng(seed)
        d = self.width
        return {
            "embed": normal(rng, self.vocabulary, d, scale=0.5),
            "blocks": [
                {
                    "attention": init_attention(rng, d, self.heads, self.kv_heads),
                    "mlp": init_swiglu(rng, d, self.hidden),
                }
                for _ in range(self.layers)
            ],
            "norm": ones(d),
            "head": normal(rng, d, self.vocabulary),
        }

    def loss(self, params, tokens):
        """Of the next token; tokens: i32[B, positions + 1]."""
        x = params["embed"][tokens[:, :-1]]
        for i, p in enumerate(params["blocks"]):
            with jax.named_scope(f"block_{i}"):
                x = grouped_attention(p["attention"], x, self.heads, self.kv_heads)
                x = swiglu(p["mlp"], x)
        logits = rms_norm(params["norm"], x) @ params["head"]
        return cross_entropy(logits, tokens[:, 1:])

    def data(self, rows, seed=1):
        return sequences(rows, self.positions, self.vocabulary, seed)
