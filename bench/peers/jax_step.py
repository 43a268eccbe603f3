# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""JAX on CPUs or a GPU, as JAX_PLATFORMS says: one jitted AdamW step with donated
state. --attention is "written" out, as DeepStep reads it, or "cudnn"."""

import functools

import jax
import optax

from models import jax_models, sizes
from peers import common


def main():
    args = common.arguments(__doc__, attention=str)
    size = sizes.SIZES[args.size]
    optimizer = optax.adamw(
        sizes.LEARNING_RATE,
        b1=sizes.BETAS[0],
        b2=sizes.BETAS[1],
        eps=sizes.EPSILON,
        weight_decay=sizes.WEIGHT_DECAY,
    )
    params = jax_models.init(size)
    state = (params, optimizer.init(params))
    loss_and_grad = jax.value_and_grad(jax_models.loss_function(size, args.attention == "cudnn"))

    @functools.partial(jax.jit, donate_argnums=0)
    def update(state, tokens):
        params, moments = state
        loss, grads = loss_and_grad(params, tokens)
        updates, moments = optimizer.update(grads, moments, params)
        return (optax.apply_updates(params, updates), moments), loss

    def step(tokens):
        nonlocal state
        state, loss = jax.block_until_ready(update(state, tokens))
        return loss

    common.train(args, step, size.batch)


if __name__ == "__main__":
    main()
