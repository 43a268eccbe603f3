# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The benchmark's GPT in Flax, and its export for DeepStep.

    python -m models.gpt_jax SIZE MICRO_BATCH PREFIX

writes PREFIX.mlir and PREFIX.safetensors. Shapes: B samples, T positions,
D width, H heads.
"""

import sys

import jax
import jax.numpy as jnp
import optax
from flax import linen as nn

from models.sizes import SIZES, Size


class Block(nn.Module):
    """Causal self-attention and a 4x wide GELU layer, [B,T,D] -> [B,T,D]."""

    heads: int
    dtype: str

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
        scores = q @ k.transpose(0, 1, 3, 2) * (q.shape[-1] ** -0.5)
        causal = jnp.tril(jnp.ones((positions, positions), bool))
        scores = jnp.where(causal, scores.astype(jnp.float32), -1e9)
        weights = jax.nn.softmax(scores).astype(self.dtype)
        y = (weights @ v).transpose(0, 2, 1, 3).reshape(batch, positions, width)
        x = x + dense(width)(y)
        y = nn.gelu(dense(4 * width)(norm()(x)))
        return x + dense(width)(y)


class GPT(nn.Module):
    """Logits [B,T,V] of the next token for tokens int32[B,T]."""

    size: Size

    @nn.compact
    def __call__(self, tokens):
        size = self.size
        x = nn.Embed(size.vocabulary, size.width, dtype=size.dtype)(tokens)
        x = x + self.param(
            "pos", nn.initializers.normal(0.02), (size.positions, size.width)
        ).astype(size.dtype)
        for _ in range(size.layers):
            x = Block(size.heads, size.dtype)(x)
        x = nn.LayerNorm(dtype=size.dtype)(x)
        return nn.Dense(size.vocabulary, dtype=size.dtype)(x)


def init(size):
    """Initial parameters; the same from call to call."""
    tokens = jnp.zeros((1, size.positions), jnp.int32)
    return GPT(size).init(jax.random.key(0), tokens)


def loss_function(size):
    """`(params, tokens int32[B,T+1]) -> mean cross entropy`."""

    def loss(params, tokens):
        logits = GPT(size).apply(params, tokens[:, :-1])
        return optax.softmax_cross_entropy_with_integer_labels(
            logits.astype(jnp.float32), tokens[:, 1:]
        ).mean()

    return loss


def export(name, micro_batch, prefix):
    """Writes the step's loss and gradients on `micro_batch` samples."""
    import deepstep

    size = SIZES[name]
    tokens = jnp.zeros((micro_batch, size.positions + 1), jnp.int32)
    deepstep.export_jax(loss_function(size), init(size), tokens, prefix=prefix)


if __name__ == "__main__":
    export(sys.argv[1], int(sys.argv[2]), sys.argv[3])
