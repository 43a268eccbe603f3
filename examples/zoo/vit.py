# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A vision transformer: an image is a sequence of patches and a class token."""

import dataclasses

import jax
import jax.numpy as jnp
import numpy as np

from layers import (
    block,
    cross_entropy,
    dense,
    init_block,
    init_dense,
    init_norm,
    layer_norm,
    normal,
    pictures,
)


@dataclasses.dataclass(frozen=True)
class ViT:
    size: int = 8
    patch: int = 4
    width: int = 32
    heads: int = 4
    layers: int = 2
    classes: int = 5

    def init(self, seed=0):
        rng = np.random.default_rng(seed)
        d, tokens = self.width, (self.size // self.patch) ** 2 + 1
        return {
            "patches": init_dense(rng, 3 * self.patch**2, d),
            "class": normal(rng, d, scale=0.02),
            "positions": normal(rng, tokens, d, scale=0.02),
            "blocks": [init_block(rng, d) for _ in range(self.layers)],
            "norm": init_norm(d),
            "head": init_dense(rng, d, self.classes),
        }

    def loss(self, params, images, labels):
        """images: f32[B,S,S,3], labels: i32[B]."""
        b, n, p = len(images), self.size // self.patch, self.patch
        x = images.reshape(b, n, p, n, p, 3).transpose(0, 1, 3, 2, 4, 5)
        x = dense(params["patches"], x.reshape(b, n * n, 3 * p * p))
        first = jnp.broadcast_to(params["class"], (b, 1, self.width))
        x = jnp.concatenate([first, x], axis=1) + params["positions"]
        for i, block_params in enumerate(params["blocks"]):
            with jax.named_scope(f"block_{i}"):
                x = block(block_params, x, self.heads, causal=False)
        x = layer_norm(params["norm"], x[:, 0])
        return cross_entropy(dense(params["head"], x), labels)

    def data(self, rows, seed=1):
        return pictures(rows, self.size, 3, self.classes, seed)
