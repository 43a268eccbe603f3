# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A byte-level GPT in Flax: 256 symbols, pre-norm blocks, learned positions.

Shapes: B samples, T positions, D width, H heads.
"""

import jax
import jax.numpy as jnp
import numpy as np
import optax
from flax import linen as nn

VOCABULARY = 256
WIDTH = 128
HEADS = 4
LAYERS = 4
POSITIONS = 128


def sinusoids(key, shape):
    """Positions to start from, [T,D]: sines and cosines of wavelengths from 6
    to 6000. Attention to near bytes is learned much sooner than from noise."""
    positions, width = shape
    rates = np.exp(-np.log(1000) * np.arange(width // 2) / (width // 2))
    angles = np.arange(positions)[:, None] * rates
    table = np.concatenate([np.sin(angles), np.cos(angles)], axis=1)
    return jnp.asarray(0.1 * table, jnp.float32)


class Block(nn.Module):
    """Causal self-attention and a 4x wide GELU layer, [B,T,D] -> [B,T,D]."""

    @nn.compact
    def __call__(self, x):
        batch, positions, width = x.shape
        y = nn.LayerNorm(name="norm_attention")(x)
        q, k, v = jnp.split(nn.Dense(3 * width, name="qkv")(y), 3, -1)

        def heads(t):  # [B,T,D] -> [B,H,T,D/H]
            return t.reshape(batch, positions, HEADS, -1).transpose(0, 2, 1, 3)

        q, k, v = heads(q), heads(k), heads(v)
        scores = q @ k.transpose(0, 1, 3, 2) / jnp.sqrt(q.shape[-1])
        causal = jnp.tril(jnp.ones((positions, positions), bool))
        weights = jax.nn.softmax(jnp.where(causal, scores, -1e9))
        y = (weights @ v).transpose(0, 2, 1, 3).reshape(batch, positions, width)
        x = x + nn.Dense(width, name="projection")(y)
        y = nn.LayerNorm(name="norm_mlp")(x)
        y = nn.gelu(nn.Dense(4 * width, name="expand")(y))
        return x + nn.Dense(width, name="contract")(y)


class GPT(nn.Module):
    """Logits [B,T,256] of the next byte for tokens int32[B,T]."""

    @nn.compact
    def __call__(self, tokens):
        x = nn.Embed(VOCABULARY, WIDTH, name="embed")(tokens)
        x = x + self.param("positions", sinusoids, (POSITIONS, WIDTH))
        for layer in range(LAYERS):
            x = Block(name=f"block_{layer}")(x)
        x = nn.LayerNorm(name="norm")(x)
        return nn.Dense(VOCABULARY, name="head")(x)


def init(seed=0):
    """Initial parameters, a nested dict under "params"."""
    tokens = jnp.zeros((1, POSITIONS), jnp.int32)
    return GPT().init(jax.random.key(seed), tokens)


def loss(params, tokens):
    """Mean cross entropy in nats of bytes 1..T given those before; int32[B,T+1]."""
    logits = GPT().apply(params, tokens[:, :-1])
    return optax.softmax_cross_entropy_with_integer_labels(
        logits, tokens[:, 1:]
    ).mean()
