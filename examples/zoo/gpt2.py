# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""GPT-2: pre-norm blocks, learned positions, tied embeddings."""

import dataclasses

import jax
import numpy as np

from layers import (
    block,
    cross_entropy,
    init_block,
    init_norm,
    layer_norm,
    normal,
    sequences,
)


@dataclasses.dataclass(frozen=True)
class Gpt2:
    """`recompute` keeps of each block only its input for the backward pass."""

    vocabulary: int = 31
    width: int = 32
    heads: int = 4
    layers: int = 2
    positions: int = 16
    recompute: bool = False

    def init(self, seed=0):
        rng = np.random.default_rng(seed)
        return {
            "embed": normal(rng, self.vocabulary, self.width, scale=0.1),
            "positions": normal(rng, self.positions, self.width, scale=0.1),
            "blocks": [init_block(rng, self.width) for _ in range(self.layers)],
            "norm": init_norm(self.width),
        }

    def loss(self, params, tokens):
        """Of the next token; tokens: i32[B, positions + 1]."""

        def one(p, x):
            return block(p, x, self.heads, causal=True)

        if self.recompute:
            one = jax.checkpoint(one)
        x = params["embed"][tokens[:, :-1]] + params["positions"]
        for i, p in enumerate(params["blocks"]):
            with jax.named_scope(f"block_{i}"):
                x = one(p, x)
        logits = layer_norm(params["norm"], x) @ params["embed"].T
        return cross_entropy(logits, tokens[:, 1:])

    def data(self, rows, seed=1):
        return sequences(rows, self.positions, self.vocabulary, seed)
