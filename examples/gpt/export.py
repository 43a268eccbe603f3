# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes gpt.mlir and gpt.safetensors, which are kept in this folder.

Needs JAX, Flax and Optax; training from the written files does not.
"""

import argparse
import pathlib

import jax
import jax.numpy as jnp

import deepstep
import gpt


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--micro-batch", type=int, default=4)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--prefix", default=pathlib.Path(__file__).parent / "gpt")
    args = parser.parse_args()
    params = gpt.init(args.seed)
    tokens = jnp.zeros((args.micro_batch, gpt.POSITIONS + 1), jnp.int32)
    # Source lines are paths on this machine.
    files = deepstep.export_jax(
        jax.value_and_grad(gpt.loss),
        params,
        tokens,
        prefix=args.prefix,
        locations=False,
    )
    count = sum(leaf.size for leaf in jax.tree.leaves(params))
    print(f"{files.mlir_path}: {len(files.param_names)} parameters, "
          f"{count} elements, batch {', '.join(files.batch_names)}")


if __name__ == "__main__":
    main()
