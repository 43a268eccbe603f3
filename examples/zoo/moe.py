# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A decoder whose MLPs are mixtures: each token goes to two of the experts.

As in GShard: an expert takes at most `capacity` tokens of a sample, in their
order; what comes too late passes by on the residual path. A second loss keeps
the experts evenly loaded.
"""

import dataclasses

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from layers import cross_entropy, normal, ones, rms_norm, sequences
from llama import grouped_attention, init_attention


def route(logits, capacity):
    """Where tokens go: (dispatch bool[B,T,E,C], weights f32[B,T,E,C], balance).

    logits: f32[B,T,E] of E experts with C places each. `balance` is 1 if the
    experts get equal shares.
    """
    experts = logits.shape[-1]
    probabilities = jax.nn.softmax(logits)
    top, chosen = lax.top_k(probabilities, 2)
    top = top / jnp.sum(top, -1, keepdims=True)
    choice = jax.nn.one_hot(chosen, experts, dtype=logits.dtype)  # [B,T,2,E]
    first = choice[:, :, 0]
    balance = experts * jnp.mean(
        jnp.sum(jnp.mean(first, 1) * jnp.mean(probabilities, 1), -1)
    )
    # All first choices are seated before the second ones.
    order = choice.transpose(0, 2, 1, 3).reshape(len(logits), -1, experts)
    seat = jnp.cumsum(order, 1) - 1
    seat = seat.reshape(len(logits), 2, -1, experts).transpose(0, 2, 1, 3)
    seated = choice * (seat < capacity)
    seat = jnp.sum(seat * choice, -1).astype(jnp.int32)  # [B,T,2]
    place = jax.nn.one_hot(seat, capacity, dtype=logits.dtype)
    weights = jnp.einsum("btk,btke,btkc->btec", top, seated, place)
    return weights > 0, weights, balance


def mixture(p, x, capacity):
    """SiLU experts with two layers; x: f32[B,T,D]. Returns (x, balance)."""
    y = rms_norm(p["norm"], x)
    dispatch, weights, balance = route(y @ p["router"], capacity)
    inputs = jnp.einsum("btec,btd->ebcd", dispatch.astype(x.dtype), y)
    hidden = jax.nn.silu(jnp.einsum("ebcd,edh->ebch", inputs, p["up"]))
    outputs = jnp.einsum("ebch,ehd->ebcd", hidden, p["down"])
    return x + jnp.einsum("btec,ebcd->btd", weights, outputs), balance


@dataclasses.dataclass(frozen=True)
class Moe:
    vocabulary: int = 31
    width: int = 32
    hidden: int = 48
    heads: int = 4
    experts: int = 4
    capacity: int = 8
    layers: int = 2
    positions: int = 16

    def init(self, seed=0):
        rng = np.random.default_rng(seed)
        d, e = self.width, self.experts
        return {
            "embed": normal(rng, self.vocabulary, d, scale=0.5),
            "blocks": [
                {
                    "attention": init_attention(rng, d, self.heads, self.heads),
                    "mixture": {
                        "norm": ones(d),
                        "router": normal(rng, d, e),
                        "up": normal(rng, e, d, self.hidden, scale=d**-0.5),
                        "down": normal(
                            rng, e, self.hidden, d, scale=self.hidden**-0.5
                        ),
                    },
                }
                for _ in range(self.layers)
            ],
            "norm": ones(d),
            "head": normal(rng, d, self.vocabulary),
        }

    def loss(self, params, tokens):
        """Of the next token, and of the balance; tokens: i32[B, positions + 1]."""
        x, balances = params["embed"][tokens[:, :-1]], []
        for i, p in enumerate(params["blocks"]):
            with jax.named_scope(f"block_{i}"):
                x = grouped_attention(p["attention"], x, self.heads, self.heads)
                x, balance = mixture(p["mixture"], x, self.capacity)
            balances.append(balance)
        logits = rms_norm(params["norm"], x) @ params["head"]
        return cross_entropy(logits, tokens[:, 1:]) + 0.01 * sum(balances)

    def data(self, rows, seed=1):
        return sequences(rows, self.positions, self.vocabulary, seed)
