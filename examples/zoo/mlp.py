# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A multi-layer perceptron that classifies vectors."""

import dataclasses

import jax
import numpy as np

from layers import cross_entropy, dense, init_dense


@dataclasses.dataclass(frozen=True)
class Mlp:
    features: int = 16
    width: int = 32
    layers: int = 2
    classes: int = 5

    def init(self, seed=0):
        rng = np.random.default_rng(seed)
        sizes = [self.features] + self.layers * [self.width] + [self.classes]
        return [init_dense(rng, n, m) for n, m in zip(sizes, sizes[1:])]

    def loss(self, params, x, labels):
        """x: f32[B, features], labels: i32[B]."""
        *hidden, last = params
        for p in hidden:
            x = jax.nn.relu(dense(p, x))
        return cross_entropy(dense(last, x), labels)

    def data(self, rows, seed=1):
        rng = np.random.default_rng(seed)
        x = rng.standard_normal((rows, self.features))
        labels = np.argmax(np.abs(x[:, : self.classes]), axis=1)
        return {"x": x.astype(np.float32), "labels": labels.astype(np.int32)}
