# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Two small models whose dimensions neither 3 nor 4 ranks divide evenly.

Each has `init()` -> parameters, `loss(params, rows)` and `data()` -> rows.
"""

import dataclasses
from typing import Any, Callable

import jax
import jax.numpy as jnp
import numpy as np

MICRO_BATCH = 2


@dataclasses.dataclass(frozen=True)
class Model:
    """A model and its data; rows are what one batch argument holds."""

    name: str
    init: Callable[[], Any]
    loss: Callable[[Any, Any], Any]
    data: Callable[[], np.ndarray]

    @property
    def example(self):
        """One micro-batch."""
        return self.data()[:MICRO_BATCH]


def _normal(rng, *shape):
    scale = 1 / np.sqrt(shape[0]) if len(shape) > 1 else 0.1
    return (scale * rng.standard_normal(shape)).astype(np.float32)


def _mlp_init():
    rng = np.random.default_rng(1)
    return {
        "hidden": {"kernel": _normal(rng, 13, 10), "bias": _normal(rng, 10)},
        "head": {"kernel": _normal(rng, 10, 7), "bias": _normal(rng, 7)},
        "scale": np.float32(1.5),
    }


def _mlp_loss(params, rows):
    """Cross entropy over 7 classes; a row is 13 features and the class."""
    x, labels = rows[:, :13], rows[:, 13].astype(jnp.int32)
    x = jnp.tanh(x @ params["hidden"]["kernel"] + params["hidden"]["bias"])
    x = x @ params["head"]["kernel"] + params["head"]["bias"]
    logs = jax.nn.log_softmax(params["scale"] * x)
    picked = jnp.take_along_axis(logs, labels[:, None], axis=1)
    return -jnp.mean(picked)


def _mlp_data():
    rng = np.random.default_rng(2)
    x = rng.standard_normal((97, 13))
    labels = np.argmax(x[:, :7] + 0.3 * rng.standard_normal((97, 7)), axis=1)
    return np.concatenate([x, labels[:, None]], 1).astype(np.float32)


VOCABULARY, WIDTH, HEADS, POSITIONS = 31, 20, 2, 11


def _gpt_init():
    rng = np.random.default_rng(3)
    d = WIDTH
    params = {
        "embed": 0.3 * _normal(rng, VOCABULARY, d),
        "positions": 0.3 * _normal(rng, POSITIONS, d),
        "head": _normal(rng, d, VOCABULARY),
        "expand": _normal(rng, d, 4 * d),
        "contract": _normal(rng, 4 * d, d),
    }
    for name in ("query", "key", "value", "output"):
        params[name] = _normal(rng, d, d)
    for name in ("attention", "mlp", "final"):
        params[f"norm_{name}"] = {
            "scale": np.ones(d, np.float32),
            "bias": np.zeros(d, np.float32),
        }
    return params


def _norm(params, x):
    mean = jnp.mean(x, -1, keepdims=True)
    var = jnp.var(x, -1, keepdims=True)
    x = (x - mean) * jax.lax.rsqrt(var + 1e-6)
    return x * params["scale"] + params["bias"]


def _gpt_loss(params, tokens):
    """Next-token cross entropy of a one-layer GPT, int32[B, POSITIONS + 1]."""
    batch = tokens.shape[0]
    x = params["embed"][tokens[:, :-1]] + params["positions"]

    def heads(name, y):
        y = y @ params[name]
        return y.reshape(batch, POSITIONS, HEADS, -1).transpose(0, 2, 1, 3)

    y = _norm(params["norm_attention"], x)
    q, k, v = (heads(name, y) for name in ("query", "key", "value"))
    scores = q @ k.transpose(0, 1, 3, 2) / (WIDTH // HEADS) ** 0.5
    mask = jnp.tril(jnp.ones((POSITIONS, POSITIONS), bool))
    weights = jax.nn.softmax(jnp.where(mask, scores, -1e9))
    y = (weights @ v).transpose(0, 2, 1, 3).reshape(batch, POSITIONS, WIDTH)
    x = x + y @ params["output"]
    y = _norm(params["norm_mlp"], x)
    x = x + jax.nn.gelu(y @ params["expand"]) @ params["contract"]
    logits = _norm(params["norm_final"], x) @ params["head"]
    logs = jax.nn.log_softmax(logits)
    labels = tokens[:, 1:, None]
    return -jnp.mean(jnp.take_along_axis(logs, labels, axis=-1))


def _gpt_data():
    rng = np.random.default_rng(4)
    start = rng.integers(0, VOCABULARY, (61, 1))
    step = rng.integers(1, 4, (61, 1))
    tokens = (start + step * np.arange(POSITIONS + 1)) % VOCABULARY
    return tokens.astype(np.int32)


MODELS = {
    "mlp": Model("mlp", _mlp_init, _mlp_loss, _mlp_data),
    "gpt": Model("gpt", _gpt_init, _gpt_loss, _gpt_data),
}
