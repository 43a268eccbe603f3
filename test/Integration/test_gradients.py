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
from deepstep.export import lowering
from jax import lax

import gradient_cases
import harness
import models
import oracle


def pytest_generate_tests(metafunc):
    if "seed" in metafunc.fixturenames:
        metafunc.parametrize("seed", range(metafunc.config.getoption("--cases") or 1))


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
    actual = harness.run_function(path, total.arguments, tmp_path)
    assert len(actual) == 1 + len(total.wrt)
    for index, a, e in zip(total.wrt, actual[1:], expected):
        oracle.assert_close(a, np.asarray(e), f"{total.names[index]}, argument {index}")


def smooth(x, w):
    """Many ops in a row; its second derivatives are no zeros."""
    y = jnp.tanh(x @ w)
    y = jnp.concatenate([y, lax.rev(y, (1,))], axis=1)
    y = lax.reduce_window(y, np.float32(-np.inf), lax.max, (1, 2), (1, 2), "VALID")
    y = jax.nn.softmax(y * jnp.max(x, axis=1, keepdims=True))
    y = lax.fori_loop(0, 3, lambda i, y: jnp.sin(y) * w[0, 0], y)
    return jnp.sum(y[:, 1:] ** 3) + jnp.sum(jnp.sort(x, axis=0)[0] ** 2)


def test_gradient_of_a_gradient(tmp_path):
    """ds.gradient of a function that has a ds.gradient in it."""
    rng = np.random.default_rng(7)
    arguments = [rng.standard_normal(s).astype(np.float32) for s in ((3, 4), (4, 3))]
    with jax.enable_x64(False):
        text = lower(smooth, arguments)
        norm = jax.jit(lambda x, w: jnp.sum(jax.grad(smooth)(x, w) ** 2))
        expected = jax.jit(jax.grad(norm, argnums=(0, 1)))(*arguments)
    text = text[: text.rindex("}")].replace("@main(", "@inner(")
    text += """
      func.func @main(%x: tensor<3x4xf32>, %w: tensor<4x3xf32>) -> tensor<f32> {
        %l, %g = ds.gradient @inner(%x, %w) wrt [0]
            : (tensor<3x4xf32>, tensor<4x3xf32>) -> (tensor<f32>, tensor<3x4xf32>)
        %0 = stablehlo.multiply %g, %g : tensor<3x4xf32>
        %zero = stablehlo.constant dense<0.0> : tensor<f32>
        %1 = stablehlo.reduce(%0 init: %zero) applies stablehlo.add
            across dimensions = [0, 1]
            : (tensor<3x4xf32>, tensor<f32>) -> tensor<f32>
        return %1 : tensor<f32>
      }
    }"""
    path = differentiate(text, [0, 1], tmp_path)
    actual = oracle.Program(path.read_text())(arguments)
    for i, (a, e) in enumerate(zip(actual[1:], expected)):
        oracle.assert_close(a, np.asarray(e), f"argument {i}", 1e-4)


BATCH_NORMS = """
func.func public @main(%x: tensor<4x3x5xf32>, %scale: tensor<3xf32>, %offset: tensor<3xf32>,
    %mean: tensor<3xf32>, %variance: tensor<3xf32>, %w: tensor<4x3x5xf32>) -> tensor<f32> {
  %0:3 = "stablehlo.batch_norm_training"(%x, %scale, %offset)
      <{epsilon = 1.0e-2 : f32, feature_index = 1 : i64}>
      : (tensor<4x3x5xf32>, tensor<3xf32>, tensor<3xf32>)
      -> (tensor<4x3x5xf32>, tensor<3xf32>, tensor<3xf32>)
  %1 = "stablehlo.batch_norm_inference"(%x, %scale, %offset, %mean, %variance)
      <{epsilon = 1.0e-2 : f32, feature_index = 1 : i64}>
      : (tensor<4x3x5xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
      -> tensor<4x3x5xf32>
  %2 = stablehlo.sine %0#0 : tensor<4x3x5xf32>
  %3 = stablehlo.add %2, %1 : tensor<4x3x5xf32>
  %4 = stablehlo.multiply %3, %w : tensor<4x3x5xf32>
  %5 = stablehlo.multiply %0#1, %0#2 : tensor<3xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %6 = stablehlo.reduce(%4 init: %zero) applies stablehlo.add across dimensions = [0, 1, 2]
      : (tensor<4x3x5xf32>, tensor<f32>) -> tensor<f32>
  %7 = stablehlo.reduce(%5 init: %zero) applies stablehlo.add across dimensions = [0]
      : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
  %8 = stablehlo.add %6, %7 : tensor<f32>
  return %8 : tensor<f32>
}
"""


def test_batch_norms(tmp_path):
    """By all inputs, through the output, the mean and the variance. JAX prints
    none of these ops, and differentiates what they mean."""

    def loss(x, scale, offset, mean, variance, w):
        def normalize(mean, variance):
            a, b, c, d = (v[:, None] for v in (scale, offset, mean, variance))
            return (x - c) * lax.rsqrt(d + 1e-2) * a + b

        batch = jnp.mean(x, (0, 2)), jnp.var(x, (0, 2))
        y = jnp.sin(normalize(*batch)) + normalize(mean, variance)
        return jnp.sum(y * w) + jnp.sum(batch[0] * batch[1])

    rng = np.random.default_rng(5)
    shapes = [(4, 3, 5)] + [(3,)] * 4 + [(4, 3, 5)]
    arguments = [rng.standard_normal(shape).astype(np.float32) for shape in shapes]
    arguments[4] = np.abs(arguments[4])
    with jax.enable_x64(False):
        expected = jax.jit(jax.grad(loss, argnums=range(5)))(*arguments)
    path = differentiate(BATCH_NORMS, range(5), tmp_path)
    _, *actual = harness.run_function(path, arguments, tmp_path)
    for i, (a, e) in enumerate(zip(actual, expected, strict=True)):
        oracle.assert_close(a, np.asarray(e), f"argument {i}")


@jax.custom_vjp
def rounded(x, steps):
    """A straight-through estimator: its own derivative would be zero."""
    return jnp.round(x * steps) / steps, jnp.int32(1)


rounded.defvjp(
    # Its forward pass calls the function itself, as many do.
    lambda x, steps: (rounded(x, steps), x),
    lambda x, gradients: (gradients[0] * (jnp.abs(x) < 1), None),
)


@jax.custom_jvp
def clipped(x, y):
    return jnp.minimum(x, y)


clipped.defjvps(lambda t, _, x, y: 3 * t, lambda t, _, x, y: t * x)


def test_given_derivatives(tmp_path):
    """What functions give as their derivative, and not what their bodies have:
    in the open, in a loop, in a checkpoint; relu at zero, where maximum's
    gradient is a half."""

    def loss(x, y, steps):
        total = jnp.sum(rounded(x, steps)[0] ** 2) + jnp.sum(jax.nn.relu(y) * x)

        def body(carry, row):
            return clipped(carry, row) * 0.5, jnp.sum(rounded(row, steps)[0])

        carry, sums = lax.scan(body, y[0], x)
        again = jax.checkpoint(lambda x: jax.nn.relu(clipped(x, jnp.sin(y))))
        return total + jnp.sum(carry) + jnp.sum(sums**2) + jnp.sum(again(x))

    rng = np.random.default_rng(11)
    x = rng.standard_normal((3, 4)).astype(np.float32)
    y = rng.integers(-1, 2, (3, 4)).astype(np.float32)
    arguments = [x, y, np.array(4, np.int32)]
    with jax.enable_x64(False):
        text = str(lowering.lower(loss, tuple(arguments)))
        expected = jax.jit(jax.grad(loss, argnums=(0, 1)))(*arguments)
    path = differentiate(text, [0, 1], tmp_path)
    _, *actual = harness.run_function(path, arguments, tmp_path)
    for i, (a, e) in enumerate(zip(actual, expected, strict=True)):
        oracle.assert_close(a, np.asarray(e), f"argument {i}")


# Where values tie or are rounded, or types are narrow, differences say nothing;
# chlo.erf_inv has no decomposition of 64 bits.
NOT_SMOOTH = {
    "clamp",
    "clamp_scalar_bounds",
    "clip",
    "dot_general_bf16",
    "erf_inv",
    "half",
    "max_ties",
    "maximum",
    "min_ties",
    "minimum",
    "argmax_and_value",
    "narrow",
    "power_of_zero",
    "power_to_zero",
    "reduce_precision",
    "window_min_ties",
}


@pytest.mark.parametrize("family", gradient_cases.FAMILIES)
def test_finite_differences(family, seed, tmp_path):
    """A second opinion, which knows no rules, along a random direction in f64."""
    cases = gradient_cases.FAMILIES[family]
    total = Sum({k: v for k, v in cases.items() if k not in NOT_SMOOTH}, seed)
    rng = np.random.default_rng([3, seed])
    wide = [a.astype(np.float64) if is_float(a) else a for a in total.arguments]
    path = differentiate(lower(total, wide), total.wrt, tmp_path)
    _, *gradients = harness.run_function(path, wide, tmp_path)
    loss = jax.jit(total)
    for index, gradient in zip(total.wrt, gradients):
        direction = rng.standard_normal(gradient.shape)

        def difference(h):
            ahead, behind = (
                [a + h * direction if i == index else a for i, a in enumerate(wide)]
                for h in (h, -h)
            )
            return (loss(*ahead) - loss(*behind)) / (2 * h)

        slope = np.sum(gradient * direction)
        scale = np.sum(np.abs(gradient * direction)) + 1
        # A difference is less exact where the loss is bent, which two steps tell,
        # or so large that it is rounded.
        bend = abs(difference(1e-5) - difference(2e-5))
        rounding = np.finfo(np.float64).eps * abs(loss(*wide)) / 1e-5
        tolerance = 1e-6 * scale + 2 * bend + 4 * rounding
        assert abs(difference(1e-5) - slope) < tolerance, (
            f"{total.names[index]}, argument {index}"
        )


@pytest.mark.parametrize("name", models.MODELS)
def test_model(name, tmp_path):
    """A whole model; the backward pass has as many products as JAX's."""
    model = models.MODELS[name]
    leaves, tree = jax.tree_util.tree_flatten(model.init())
    arguments = [np.asarray(leaf) for leaf in leaves] + [model.example]

    def loss(*arguments):
        return model.loss(tree.unflatten(arguments[:-1]), arguments[-1])

    wrt = list(range(len(leaves)))
    with jax.enable_x64(False):
        text = lower(loss, arguments)
        function = jax.value_and_grad(loss, argnums=wrt)
        by_jax = lower(function, arguments)
        value, expected = jax.jit(function)(*arguments)
    path = differentiate(text, wrt, tmp_path)
    products = re.compile(r"= stablehlo\.dot_general")
    assert len(products.findall(path.read_text())) == len(products.findall(by_jax))
    actual = harness.run_function(path, arguments, tmp_path)
    for i, (a, e) in enumerate(zip(actual, [value, *expected])):
        oracle.assert_close(a, np.asarray(e), f"result {i}", 1e-4)
