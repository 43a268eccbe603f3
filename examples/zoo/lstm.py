# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A language model of LSTM layers, each one `lax.scan` over the positions."""

import dataclasses

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from layers import cross_entropy, dense, init_dense, normal, sequences


def lstm(p, xs):
    """Hidden states [T,B,D] of inputs [T,B,D]."""

    def cell(state, x):
        hidden, memory = state
        y = x + hidden @ p["recurrent"]
        enter, forget, candidate, leave = jnp.split(y, 4, -1)
        memory = jax.nn.sigmoid(forget + 1) * memory
        memory = memory + jax.nn.sigmoid(enter) * jnp.tanh(candidate)
        hidden = jax.nn.sigmoid(leave) * jnp.tanh(memory)
        return (hidden, memory), hidden

    start = jnp.zeros((xs.shape[1], len(p["recurrent"])), xs.dtype)
    return lax.scan(cell, (start, start), dense(p["input"], xs))[1]


@dataclasses.dataclass(frozen=True)
class Lstm:
    vocabulary: int = 31
    width: int = 32
    layers: int = 2
    positions: int = 16

    def init(self, seed=0):
        rng = np.random.default_rng(seed)
        d = self.width
        return {
            "embed": normal(rng, self.vocabulary, d, scale=0.5),
            "layers": [
                {
                    "input": init_dense(rng, d, 4 * d),
                    "recurrent": normal(rng, d, 4 * d),
                }
                for _ in range(self.layers)
            ],
            "head": init_dense(rng, d, self.vocabulary),
        }

    def loss(self, params, tokens):
        """Of the next token; tokens: i32[B, positions + 1]."""
        x = params["embed"][tokens[:, :-1].T]
        for p in params["layers"]:
            x = lstm(p, x)
        return cross_entropy(dense(params["head"], x), tokens[:, 1:].T)

    def data(self, rows, seed=1):
        return sequences(rows, self.positions, self.vocabulary, seed)
