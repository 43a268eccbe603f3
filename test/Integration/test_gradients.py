# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Gradients of ds-differentiate against JAX's, and against finite differences.

Each family of ops is one program: the sum of the cases' results, weighted at
random, so that the gradients are those of jax.vjp with random cotangents.
"""

import re
import zlib

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import gradient_cases
import harness
import models
import oracle


def pytest_generate_tests(metafunc):
    if "seed" in metafunc.fixturenames:
        metafunc.parametrize("seed", range(metafunc.config.getoption("--cases")))


# What ds-run does not lower yet runs on XLA: the gradients are StableHLO.
RUN_BY_XLA = {"control"}


def is_float(array):
    return jnp.issubdtype(array.dtype, jnp.floating)


class Sum:
    """A scalar function of many arrays: the sum of all cases of a family.

    Attributes:
      arguments: flat list of arrays.
      names: the case that each argument belongs to.
      wrt: indices of the arguments to differentiate by.
    """

    def __init__(self, cases, seed):
        self.arguments, self.names, self.parts = [], [], []
        for name, make in cases.items():
            rng = np.random.default_rng([zlib.crc32(name.encode()), seed])
            function, arguments = make(rng)
            leaves, tree = jax.tree_util.tree_flatten(arguments)
            result = jax.eval_shape(function, *arguments)
            weights = rng.standard_normal(result.shape)
            weights = np.asarray(weights).astype(result.dtype)
            place = len(self.arguments)
            part = slice(place, place + len(leaves))
            self.parts.append((function, tree, part))
            self.arguments += [*leaves, weights]
            self.names += [name] * (len(leaves) + 1)
        self.wrt = [
            i
            for _, _, part in self.parts
            for i in range(part.start, part.stop)
            if is_float(self.arguments[i])
        ]

    def reference(self, *arguments):
        """What JAX differentiates."""
        return self(*arguments, choose=lambda f: getattr(f, "reference", f))

    def __call__(self, *arguments, choose=lambda f: f):
        total = jnp.float32(0)
        for function, tree, part in self.parts:
            function = choose(function)
            inputs = jax.tree_util.tree_unflatten(tree, arguments[part])
            total += jnp.sum(function(*inputs) * arguments[part.stop])
        return total


def lower(function, arguments):
    return jax.jit(function, keep_unused=True).lower(*arguments).as_text()


def differentiate(text, wrt, folder):
    """The path of the program with gradients, without ours in its text."""
    source, path = folder / "loss.mlir", folder / "gradient.mlir"
    source.write_text(text)
    indices = "+".join(map(str, wrt))
    harness.check(
        harness.run(
            [
                harness.tool("ds-opt"),
                f"--ds-differentiate=function=main wrt={indices}",
                source,
                "-o",
                path,
            ]
        )
    )
    return path


@pytest.mark.parametrize("family", gradient_cases.FAMILIES)
def test_family(family, seed, tmp_path):
    with jax.enable_x64(False):
        total = Sum(gradient_cases.FAMILIES[family], seed)
        text = lower(total, total.arguments)
        expected = jax.jit(jax.grad(total.reference, argnums=total.wrt))(*total.arguments)
    path = differentiate(text, total.wrt, tmp_path)
    if family in RUN_BY_XLA:
        actual = oracle.Program(path.read_text())(total.arguments)
    else:
        actual = harness.run_function(path, total.arguments, tmp_path)
    assert len(actual) == 1 + len(total.wrt)
    for index, a, e in zip(total.wrt, actual[1:], expected):
        oracle.assert_close(a, np.asarray(e), f"{total.names[index]}, argument {index}")
