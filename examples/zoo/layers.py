# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The layers that the models share: functions of parameters and arrays.

Parameters are nested dicts of float32 arrays. Shapes: B samples, T positions,
D width, H heads, K width of a head; images are [B, rows, columns, channels].
"""

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax


def normal(rng, *shape, scale=None):
    """Initial weights of variance 1/fan-in: all dimensions but the last."""
    scale = scale or 1 / np.sqrt(np.prod(shape[:-1]))
    return (scale * rng.standard_normal(shape)).astype(np.float32)


def ones(n):
    return np.ones(n, np.float32)


def zeros(n):
    return np.zeros(n, np.float32)


def init_dense(rng, n, m):
    return {"kernel": normal(rng, n, m), "bias": zeros(m)}


def dense(p, x):
    return x @ p["kernel"] + p["bias"]


def init_norm(n):
    return {"scale": ones(n), "bias": zeros(n)}


def layer_norm(p, x):
    mean = jnp.mean(x, -1, keepdims=True)
    variance = jnp.var(x, -1, keepdims=True)
    return (x - mean) * lax.rsqrt(variance + 1e-5) * p["scale"] + p["bias"]


def rms_norm(scale, x):
    square = jnp.mean(x * x, -1, keepdims=True)
    return x * lax.rsqrt(square + 1e-5) * scale


def conv(kernel, x, stride=1):
    """A convolution, zero-padded so that stride 1 keeps the image's size."""
    return lax.conv_general_dilated(
        x, kernel, (stride, stride), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")
    )


def attention(q, k, v, causal):
    """Softmax attention; q, k, v, result: [B,H,T,K]."""
    scores = jnp.einsum("bhqk,bhsk->bhqs", q, k) / np.sqrt(q.shape[-1])
    if causal:
        mask = jnp.tril(jnp.ones(scores.shape[-2:], bool))
        scores = jnp.where(mask, scores, -1e9)
    return jnp.einsum("bhqs,bhsk->bhqk", jax.nn.softmax(scores), v)


def split_heads(x, heads):
    """[B,T,H*K] -> [B,H,T,K]."""
    return x.reshape(*x.shape[:2], heads, -1).transpose(0, 2, 1, 3)


def merge_heads(x):
    """[B,H,T,K] -> [B,T,H*K]."""
    return x.transpose(0, 2, 1, 3).reshape(x.shape[0], x.shape[2], -1)


def init_block(rng, d):
    """Parameters of `block`."""
    return {
        "norm_attention": init_norm(d),
        "qkv": init_dense(rng, d, 3 * d),
        "projection": init_dense(rng, d, d),
        "norm_mlp": init_norm(d),
        "expand": init_dense(rng, d, 4 * d),
        "contract": init_dense(rng, 4 * d, d),
    }


def block(p, x, heads, causal):
    """The pre-norm transformer block of GPT-2 and of ViT, [B,T,D] -> [B,T,D]."""
    with jax.named_scope("attention"):
        y = dense(p["qkv"], layer_norm(p["norm_attention"], x))
        q, k, v = (split_heads(t, heads) for t in jnp.split(y, 3, -1))
        x = x + dense(p["projection"], merge_heads(attention(q, k, v, causal)))
    with jax.named_scope("mlp"):
        y = dense(p["expand"], layer_norm(p["norm_mlp"], x))
        return x + dense(p["contract"], jax.nn.gelu(y))


def cross_entropy(logits, labels):
    """Mean over all labels, in nats; labels are int32 and lack the last axis."""
    logs = jax.nn.log_softmax(logits)
    return -jnp.mean(jnp.take_along_axis(logs, labels[..., None], axis=-1))


def sequences(rows, positions, vocabulary, seed):
    """Arithmetic progressions modulo the vocabulary, int32[rows, positions+1]:
    whoever sees two tokens can know all that follow."""
    rng = np.random.default_rng(seed)
    start = rng.integers(0, vocabulary, (rows, 1))
    step = rng.integers(1, 4, (rows, 1))
    tokens = (start + step * np.arange(positions + 1)) % vocabulary
    return {"tokens": tokens.astype(np.int32)}


def pictures(rows, size, channels, classes, seed, noise=0.5):
    """Waves, whose direction and frequency are the label, and noise."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, classes, rows)
    angle = np.pi * labels / classes
    y, x = np.mgrid[:size, :size]
    waves = np.cos(angle)[:, None, None] * x + np.sin(angle)[:, None, None] * y
    clean = np.sin(waves * (1 + labels % 2)[:, None, None])[..., None]
    images = clean + noise * rng.standard_normal((rows, size, size, channels))
    return {
        "images": images.astype(np.float32),
        "labels": labels.astype(np.int32),
    }
