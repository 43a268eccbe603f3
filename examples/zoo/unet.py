# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A U-Net that removes noise from images."""

import dataclasses

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from layers import conv, normal, pictures, zeros


def init_pair(rng, n, m):
    """Two 3x3 convolutions."""
    return {
        "a": {"kernel": normal(rng, 3, 3, n, m), "bias": zeros(m)},
        "b": {"kernel": normal(rng, 3, 3, m, m), "bias": zeros(m)},
    }


def pair(p, x):
    for layer in (p["a"], p["b"]):
        x = jax.nn.silu(conv(layer["kernel"], x) + layer["bias"])
    return x


def halve(x):
    """The greatest of each 2x2 pixels."""
    window = (1, 2, 2, 1)
    least = np.array(-np.inf, x.dtype)
    return lax.reduce_window(x, least, lax.max, window, window, "VALID")


def double(kernel, x):
    """A transposed convolution by a 2x2 kernel."""
    return lax.conv_transpose(
        x, kernel, (2, 2), "VALID", dimension_numbers=("NHWC", "HWIO", "NHWC")
    )


@dataclasses.dataclass(frozen=True)
class UNet:
    """Halves the image once for each of `channels` but the first."""

    size: int = 8
    channels: tuple = (8, 12, 16)

    def init(self, seed=0):
        rng = np.random.default_rng(seed)
        c = self.channels
        return {
            "down": [init_pair(rng, n, m) for n, m in zip((1, *c), c)],
            "up": [
                {"kernel": normal(rng, 2, 2, m, n), "pair": init_pair(rng, 2 * n, n)}
                for n, m in zip(c, c[1:])
            ],
            "out": normal(rng, 1, 1, c[0], 1),
        }

    def loss(self, params, noisy, clean):
        """Mean squared error; noisy and clean: f32[B,S,S,1]."""
        x, skipped = noisy, []
        for i, p in enumerate(params["down"]):
            x = pair(p, halve(x) if i else x)
            skipped.append(x)
        skipped.pop()
        for p in reversed(params["up"]):
            x = jnp.concatenate([double(p["kernel"], x), skipped.pop()], -1)
            x = pair(p["pair"], x)
        return jnp.mean((noisy - conv(params["out"], x) - clean) ** 2)

    def data(self, rows, seed=1):
        clean = pictures(rows, self.size, 1, 4, seed, noise=0)["images"]
        noise = np.random.default_rng(seed + 1).standard_normal(clean.shape)
        return {"noisy": (clean + noise).astype(np.float32), "clean": clean}
