# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The benchmark's models in Flax, and their export for DeepStep.

    python -m models.jax_models SIZE MICRO_BATCH PREFIX

writes PREFIX.mlir and PREFIX.safetensors.
"""

import sys

import jax
import jax.numpy as jnp
import optax

from models.gpt_jax import GPT
from models.llama_jax import Llama
from models.sizes import SIZES


def model(size, fused=False):
    """The module that takes tokens int32[B,T] to logits [B,T,V]; with cuDNN's
    attention if `fused`."""
    return (Llama if size.is_llama else GPT)(size, fused)


def init(size):
    """Initial parameters; the same from call to call."""
    tokens = jnp.zeros((1, size.positions), jnp.int32)
    return model(size).init(jax.random.key(0), tokens)


def loss_function(size, fused=False):
    """`(params, tokens int32[B,T+1]) -> mean cross entropy`."""

    def loss(params, tokens):
        logits = model(size, fused).apply(params, tokens[:, :-1])
        return optax.softmax_cross_entropy_with_integer_labels(
            logits.astype(jnp.float32), tokens[:, 1:]
        ).mean()

    return loss


def export(name, micro_batch, prefix):
    """Writes the loss of `micro_batch` samples, which DeepStep differentiates."""
    import deepstep

    size = SIZES[name]
    tokens = jnp.zeros((micro_batch, size.positions + 1), jnp.int32)
    deepstep.export_jax(loss_function(size), init(size), tokens, prefix=prefix)


if __name__ == "__main__":
    export(sys.argv[1], int(sys.argv[2]), sys.argv[3])
