# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Training as DeepSpeed defines it, in JAX and Optax on one device.

`trajectory` gives loss, learning rate and gradient norm of every step, whatever
the number of ranks: the gradient of a step is the mean over its micro-batches.
"""

import functools
import json
import math

import jax
import jax.numpy as jnp
import numpy as np
import optax


def _warmup(i, count, kind):
    if kind == "linear":
        return i / count
    return math.log(i + 1) / math.log(count)


def warmup_lr(p, i, lr):
    low, high = p.get("warmup_min_lr", 0.0), p.get("warmup_max_lr") or lr
    count = max(2, p["warmup_num_steps"])
    if i < 0:
        return low
    factor = _warmup(i, count, p.get("warmup_type", "log")) if i < count else 1
    return low + (high - low) * factor


def warmup_decay_lr(p, i, lr):
    count, total = max(2, p["warmup_num_steps"]), p["total_num_steps"]
    if i < count:
        return warmup_lr(p, i, lr)
    low, high = p.get("warmup_min_lr", 0.0), p.get("warmup_max_lr", 1e-3)
    factor = max(0.0, (total - i) / max(1, total - count))
    return low + (high - low) * factor


def warmup_cosine_lr(p, i, lr):
    count, total = max(2, p["warmup_num_steps"]), p["total_num_steps"]
    least = p.get("warmup_min_ratio", 0.0)
    if i < 0:
        return 0.0
    if i < count:
        factor = _warmup(i, count, p.get("warmup_type", "log"))
        return lr * (least + (1 - least) * factor)
    least = p.get("cos_min_ratio", 1e-4)
    done = min(1.0, (i - count + 1) / max(1, total - count))
    return lr * (least + (1 - least) * (1 + math.cos(math.pi * done)) / 2)


def one_cycle(p, i, lr):
    low, high = p["cycle_min_lr"], p["cycle_max_lr"]
    first = p["cycle_first_step_size"]
    second = p.get("cycle_second_step_size") or first
    s = i + 1  # At build DeepSpeed sets the minimum: the cycle's start.
    if s <= first + second:
        height = s / first if s <= first else (first + second - s) / second
        return low + (high - low) * height
    size, rate = p.get("decay_step_size", 0), p.get("decay_lr_rate", 0.0)
    if not size:
        return low
    return low / (1 + rate * (s - first - second) / size)


def lr_range_test(p, i, lr):
    if i < 0:
        return p["lr_range_test_min_lr"]
    done = (i + 1) / p["lr_range_test_step_size"]
    if p.get("lr_range_test_staircase", False):
        done = math.floor(done)
    return p["lr_range_test_min_lr"] * (
        1 + p["lr_range_test_step_rate"] * done
    )


SCHEDULERS = {
    "WarmupLR": warmup_lr,
    "WarmupDecayLR": warmup_decay_lr,
    "WarmupCosineLR": warmup_cosine_lr,
    "OneCycle": one_cycle,
    "LRRangeTest": lr_range_test,
}


def learning_rate(config, step):
    """Of optimizer step 0, 1, ...: DeepSpeed's scheduler is one step behind."""
    lr = config["optimizer"]["params"]["lr"]
    scheduler = config.get("scheduler")
    if not scheduler:
        return lr
    return SCHEDULERS[scheduler["type"]](scheduler["params"], step - 1, lr)


def betas(config, step):
    """Adam's betas of optimizer step 0, 1, ...: OneCycle moves them."""
    scheduler = config.get("scheduler") or {"type": "none"}
    p = scheduler.get("params", {})
    if scheduler["type"] != "OneCycle" or not p.get("cycle_momentum", True):
        return tuple(config["optimizer"]["params"].get("betas", (0.9, 0.999)))
    low, high = p.get("cycle_min_mom", 0.8), p.get("cycle_max_mom", 0.9)
    first = p["cycle_first_step_size"]
    total = first + (p.get("cycle_second_step_size") or first)
    if step == 0:
        return low, 0.99
    if step <= total:
        fall = step / first
        if step > first:
            fall = (total - step) / (total - first)
        return high - (high - low) * fall, 0.99
    size, rate = p.get("decay_step_size", 0), p.get("decay_mom_rate", 0.0)
    if not size:
        return high, 0.99
    return high * (1 + rate * (step - total) / size), 0.99


def _direction(optimizer, b1, b2):
    """An Optax transformation from gradients to what lr multiplies, and moves
    weights against. The betas may be traced."""
    p = optimizer["params"]
    decay = optax.add_decayed_weights(p.get("weight_decay", 0.0))
    if optimizer["type"] == "SGD":
        parts = [decay]
        if p.get("momentum"):
            parts.append(optax.trace(p["momentum"], p.get("nesterov", False)))
        return optax.chain(*parts)
    adam = optax.scale_by_adam(b1, b2, p.get("eps", 1e-8))
    decoupled = optimizer["type"] == "AdamW" or p.get("adam_w_mode", True)
    return optax.chain(adam, decay) if decoupled else optax.chain(decay, adam)


@functools.partial(jax.jit, static_argnums=0)
def _update(optimizer, state, params, grads, factor, lr, b1, b2):
    direction = _direction(json.loads(optimizer), b1, b2)
    grads = jax.tree.map(lambda g: g * factor, grads)
    moves, state = direction.update(grads, state, params)
    return state, jax.tree.map(lambda p, m: p - lr * m, params, moves)


_norm = jax.jit(optax.tree.norm)


def trajectory(loss_and_grad, params, data, config, world, steps):
    """Trains; a list of (loss, lr, gradient norm before clipping) per step.

    Args:
      loss_and_grad: jitted, of one micro-batch.
      data: an array, or a list of one per batch argument; samples in dimension
        0, read in file order and again from the start.
    """
    arrays = data if isinstance(data, list) else [data]
    micro = config["train_micro_batch_size_per_gpu"]
    parts = config["gradient_accumulation_steps"] * world
    clip = config["gradient_clipping"]
    optimizer = json.dumps(config["optimizer"])
    params = jax.tree.map(jnp.asarray, params)
    state = _direction(config["optimizer"], 0.9, 0.999).init(params)
    history = []
    for step in range(steps):
        losses, total = [], None
        for part in range(parts):
            first = (step * parts + part) * micro
            rows = np.arange(first, first + micro) % len(arrays[0])
            value, grads = loss_and_grad(params, *(a[rows] for a in arrays))
            losses.append(float(value))
            total = grads if total is None else _add(total, grads)
        grads = _scale(total, 1 / parts)
        norm = float(_norm(grads))
        factor = 1 / max(1.0, (norm + 1e-6) / clip) if clip else 1.0
        lr = learning_rate(config, step)
        state, params = _update(
            optimizer, state, params, grads, factor, lr, *betas(config, step)
        )
        history.append((float(np.mean(losses)), lr, norm))
    return history


_add = jax.jit(lambda a, b: jax.tree.map(jnp.add, a, b))
_scale = jax.jit(lambda a, s: jax.tree.map(lambda x: x * s, a))
