# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The benchmark's GPT in Flax. Shapes: B samples, T positions, D width, H heads."""

import jax
import jax.numpy as jnp
from flax import linen as nn

from models.sizes import Size


def attend(q, k, v, fused):
    """Causal attention of [B,H,T,D/H] -> [B,H,T,D/H], softmax in float32: written
    out, or cuDNN's if `fused`."""
    if fused:
        q, k, v = (t.transpose(0, 2, 1, 3) for t in (q, k, v))
        y = jax.nn.dot_product_attention(q, k, v, is_causal=True, implementation="cudnn")
        return y.transpose(0, 2, 1, 3)
    positions, each = q.shape[2:]
    scores = q @ k.transpose(0, 1, 3, 2) * (each**-0.5)
    causal = jnp.tril(jnp.ones((positions, positions), bool))
    scores = jnp.where(causal, scores.astype(jnp.float32), -1e9)
    return jax.nn.softmax(scores).astype(q.dtype) @ v


class Block(nn.Module):
    """Causal self-attention and a 4x wide GELU layer, [B,T,D] -> [B,T,D]."""

    heads: int
    dtype: str
    fused: bool

    @nn.compact
    def __call__(self, x):
        batch, positions, width = x.shape

        def dense(features):
            return nn.Dense(features, dtype=self.dtype)

        def norm():
            return nn.LayerNorm(dtype=self.dtype)

        def split(t):  # [B,T,D] -> [B,H,T,D/H]
            t = t.reshape(batch, positions, self.heads, -1)
            return t.transpose(0, 2, 1, 3)

        qkv = dense(3 * width)(norm()(x))
        q, k, v = map(split, jnp.split(qkv, 3, -1))
        y = attend(q, k, v, self.fused)
        y = y.transpose(0, 2, 1, 3).reshape(batch, positions, width)
        x = x + dense(width)(y)
        y = nn.gelu(dense(4 * width)(norm()(x)))
        return x + dense(width)(y)


class GPT(nn.Module):
    """Logits [B,T,V] of the next token for tokens int32[B,T]."""

    size: Size
    fused: bool = False

    @nn.compact
    def __call__(self, tokens):
        size = self.size
        x = nn.Embed(size.vocabulary, size.width, dtype=size.dtype)(tokens)
        x = x + self.param(
            "pos", nn.initializers.normal(0.02), (size.positions, size.width)
        ).astype(size.dtype)
        for _ in range(size.layers):
            x = Block(size.heads, size.dtype, self.fused)(x)
        x = nn.LayerNorm(dtype=size.dtype)(x)
        return nn.Dense(size.vocabulary, dtype=size.dtype)(x)
