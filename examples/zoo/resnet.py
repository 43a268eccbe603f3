# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A residual convolutional network with batch normalization.

Training normalizes by the statistics of the micro-batch. Their running
averages, which only evaluation uses, are the second argument and result.
"""

import dataclasses

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from layers import (
    conv,
    cross_entropy,
    dense,
    init_dense,
    init_norm,
    normal,
    ones,
    pictures,
    zeros,
)

MOMENTUM = 0.9


def init_conv(rng, size, n, m):
    """A convolution and the normalization behind it."""
    return {"kernel": normal(rng, size, size, n, m), "norm": init_norm(m)}


def init_stats(m):
    return {"mean": zeros(m), "var": ones(m)}


class Normalizer:
    """Convolves and normalizes; gathers new running averages by name."""

    def __init__(self, params, stats):
        self.params, self.old, self.new = params, stats, {}

    def __call__(self, name, x, stride=1):
        p, old = self.params[name], self.old[name]
        x = conv(p["kernel"], x, stride)
        mean, var = jnp.mean(x, (0, 1, 2)), jnp.var(x, (0, 1, 2))
        self.new[name] = jax.tree.map(
            lambda a, b: MOMENTUM * a + (1 - MOMENTUM) * lax.stop_gradient(b),
            old,
            {"mean": mean, "var": var},
        )
        x = (x - mean) * lax.rsqrt(var + 1e-5)
        return x * p["norm"]["scale"] + p["norm"]["bias"]


@dataclasses.dataclass(frozen=True)
class ResNet:
    """`blocks` residual blocks for each of `channels`; each but the first halves
    the image."""

    size: int = 8
    channels: tuple = (8, 16)
    blocks: int = 1
    classes: int = 5

    def _convolutions(self):
        """(name, kernel size, channels in, channels out) in order."""
        yield "stem", 3, 3, self.channels[0]
        n = self.channels[0]
        for i, m in enumerate(self.channels):
            for j in range(self.blocks):
                yield f"block_{i}_{j}/a", 3, n, m
                yield f"block_{i}_{j}/b", 3, m, m
                if n != m:
                    yield f"block_{i}_{j}/shortcut", 1, n, m
                n = m

    def init(self, seed=0):
        rng = np.random.default_rng(seed)
        params = {c[0]: init_conv(rng, *c[1:]) for c in self._convolutions()}
        params["head"] = init_dense(rng, self.channels[-1], self.classes)
        return params

    def states(self):
        """Running averages to start from."""
        return {name: init_stats(m) for name, _, _, m in self._convolutions()}

    def loss(self, params, stats, images, labels):
        """(loss, new running averages); images: f32[B,S,S,3], labels: i32[B]."""
        normalize = Normalizer(params, stats)
        x = jax.nn.relu(normalize("stem", images))
        for i in range(len(self.channels)):
            for j in range(self.blocks):
                name, stride = f"block_{i}_{j}", 1 + (i > 0 and j == 0)
                y = jax.nn.relu(normalize(f"{name}/a", x, stride))
                y = normalize(f"{name}/b", y)
                if f"{name}/shortcut" in params:
                    x = normalize(f"{name}/shortcut", x, stride)
                x = jax.nn.relu(x + y)
        logits = dense(params["head"], jnp.mean(x, (1, 2)))
        return cross_entropy(logits, labels), normalize.new

    def data(self, rows, seed=1):
        return pictures(rows, self.size, 3, self.classes, seed)
