# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The benchmark's Llama in Flax. Shapes: B samples, T positions, D width, H heads,
G pairs of keys and values."""

import jax
import jax.numpy as jnp
from flax import linen as nn

from models.gpt_jax import attend
from models.sizes import NORM_EPSILON, ROTATION, Size


def rotate(x):
    """Turns halves of each head [B,H,T,D/H] by angles that grow with the position."""
    positions, half = x.shape[2], x.shape[3] // 2
    frequencies = ROTATION ** (-jnp.arange(half) / half)
    angles = jnp.outer(jnp.arange(positions), frequencies)
    cos, sin = jnp.cos(angles), jnp.sin(angles)
    low, high = jnp.split(x.astype(jnp.float32), 2, -1)
    turned = jnp.concatenate([low * cos - high * sin, high * cos + low * sin], -1)
    return turned.astype(x.dtype)


class Block(nn.Module):
    """Causal attention of shared keys and values and a gated layer, [B,T,D] -> [B,T,D]."""

    size: Size
    fused: bool

    @nn.compact
    def __call__(self, x):
        size = self.size
        batch, positions, width = x.shape
        each = width // size.heads

        def dense(features):
            return nn.Dense(features, use_bias=False, dtype=size.dtype)

        def norm():
            return nn.RMSNorm(NORM_EPSILON, dtype=size.dtype)

        def split(t, heads):  # [B,T,H*D/H] -> [B,H,T,D/H]
            return t.reshape(batch, positions, heads, each).transpose(0, 2, 1, 3)

        y = norm()(x)
        q = rotate(split(dense(width)(y), size.heads))
        k = rotate(split(dense(size.groups * each)(y), size.groups))
        v = split(dense(size.groups * each)(y), size.groups)
        if not self.fused:  # cuDNN shares keys and values itself
            k, v = (jnp.repeat(t, size.heads // size.groups, 1) for t in (k, v))
        y = attend(q, k, v, self.fused)
        y = y.transpose(0, 2, 1, 3).reshape(batch, positions, width)
        x = x + dense(width)(y)
        y = norm()(x)
        y = nn.silu(dense(size.hidden)(y)) * dense(size.hidden)(y)
        return x + dense(width)(y)


class Llama(nn.Module):
    """Logits [B,T,V] of the next token for tokens int32[B,T]."""

    size: Size
    fused: bool = False

    @nn.compact
    def __call__(self, tokens):
        size = self.size
        x = nn.Embed(size.vocabulary, size.width, dtype=size.dtype)(tokens)
        for _ in range(size.layers):
            x = Block(size, self.fused)(x)
        x = nn.RMSNorm(NORM_EPSILON, dtype=size.dtype)(x)
        return nn.Dense(size.vocabulary, use_bias=False, dtype=size.dtype)(x)
