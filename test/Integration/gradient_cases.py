# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Functions to differentiate, in families of ops, with random shapes.

A case is a function of a numpy generator that returns a JAX function and its
arguments. Gradients are taken by all floating-point arguments.
"""

import jax
import jax.numpy as jnp
import ml_dtypes
import numpy as np
from jax import lax

FAMILIES = {}


def case(family):
    """Registers a case under its own name."""

    def register(make):
        FAMILIES.setdefault(family, {})[make.__name__] = make
        return make

    return register


def normal(rng, *shape, dtype=np.float32):
    return np.asarray(rng.standard_normal(shape)).astype(dtype)


def ties(rng, *shape):
    """Few different values, so that many are equal."""
    return rng.integers(-2, 3, shape).astype(np.float32)


def shape_of(rng, rank=None, low=1, high=5):
    rank = int(rng.integers(1, 4)) if rank is None else rank
    return tuple(int(n) for n in rng.integers(low, high + 1, rank))


def some(rng, sequence):
    return sequence[int(rng.integers(len(sequence)))]


def constant(value, like):
    return np.array(value, like.dtype)


# Elementwise. Each function with the inputs that it is smooth for.

UNARY = {
    "abs": (jnp.abs, lambda x: x),
    "cbrt": (lax.cbrt, lambda x: np.abs(x) + 0.5),
    "cos": (jnp.cos, lambda x: x),
    "exp": (jnp.exp, lambda x: x),
    "expm1": (jnp.expm1, lambda x: x),
    "log": (jnp.log, lambda x: np.abs(x) + 0.1),
    "log1p": (jnp.log1p, lambda x: np.abs(x)),
    "logistic": (lax.logistic, lambda x: x),
    "neg": (jnp.negative, lambda x: x),
    "rsqrt": (lax.rsqrt, lambda x: np.abs(x) + 0.5),
    "sin": (jnp.sin, lambda x: x),
    "sqrt": (jnp.sqrt, lambda x: np.abs(x) + 0.5),
    "tan": (jnp.tan, lambda x: 0.3 * x),
    "tanh": (jnp.tanh, lambda x: x),
    "asin": (lax.asin, lambda x: np.tanh(0.5 * x)),
    "acos": (lax.acos, lambda x: np.tanh(0.5 * x)),
    "atan": (lax.atan, lambda x: x),
    "sinh": (lax.sinh, lambda x: x),
    "cosh": (lax.cosh, lambda x: x),
    "asinh": (lax.asinh, lambda x: x),
    "acosh": (lax.acosh, lambda x: np.abs(x) + 1.5),
    "atanh": (lax.atanh, lambda x: np.tanh(0.5 * x)),
    "erf": (lax.erf, lambda x: x),
    "erfc": (lax.erfc, lambda x: x),
    "erf_inv": (lax.erf_inv, lambda x: 0.9 * np.tanh(x)),
    "square": (jnp.square, lambda x: x),
    "integer_pow": (lambda x: x**3 + x**-2, lambda x: np.abs(x) + 0.5),
    "floor_sum": (lambda x: jnp.floor(x) * x + jnp.round(x) + jnp.sign(x), lambda x: x),
    "gelu": (jax.nn.gelu, lambda x: x),
    "silu": (jax.nn.silu, lambda x: x),
    "reduce_precision": (lambda x: lax.reduce_precision(x * x, 5, 10), lambda x: x),
    "narrow": (lambda x: x.astype(jnp.bfloat16).astype(jnp.float32) ** 2, lambda x: x),
}
for _name, (_function, _domain) in UNARY.items():

    def _make(rng, function=_function, domain=_domain):
        return function, [domain(normal(rng, *shape_of(rng))).astype(np.float32)]

    FAMILIES.setdefault("elementwise", {})[_name] = _make


BINARY = {
    "add": (lambda x, y: x + y, normal),
    "subtract": (lambda x, y: x - y, normal),
    "multiply": (lambda x, y: x * y, normal),
    "divide": (lambda x, y: x / (jnp.abs(y) + 0.5), normal),
    "maximum": (jnp.maximum, ties),
    "minimum": (jnp.minimum, ties),
    "power": (lambda x, y: jnp.abs(x) ** y, normal),
    "power_of_zero": (lambda x, y: lax.pow(jnp.abs(x), y + 4.0), ties),
    "power_to_zero": (lambda x, y: lax.pow(jnp.abs(x) + 1.0, y), ties),
    "remainder": (lambda x, y: lax.rem(3.3 * x, jnp.abs(y) + 0.7), normal),
    "atan2": (jnp.arctan2, normal),
    "where": (lambda x, y: jnp.where(x > y, x * y, y), normal),
    "clamp": (lambda x, y: lax.clamp(-1.0 + 0 * y, x, 1.0 + 0.5 * y), ties),
    "clip": (lambda x, y: jnp.clip(x, -1.0, 1.0) * y, ties),
    "unused": (lambda x, y: x * 2.0 + lax.stop_gradient(jnp.floor(y)), normal),
    "twice": (lambda x, y: x * y + jnp.tanh(x) * x, normal),
    "select_n": (
        lambda x, y: lax.select_n(jnp.int32(x > 0) + jnp.int32(y > 0), x, y, x * y),
        normal,
    ),
    "half": (lambda x, y: (x.astype(jnp.float16) * 2).astype(x.dtype) * y, normal),
    "logaddexp": (jnp.logaddexp, normal),
}
for _name, (_function, _random) in BINARY.items():

    def _make(rng, function=_function, random=_random):
        shape = shape_of(rng)
        return function, [random(rng, *shape), random(rng, *shape)]

    FAMILIES["elementwise"][_name] = _make


@case("elementwise")
def clamp_scalar_bounds(rng):
    """JAX itself has no gradient of a bound that is a scalar."""

    def function(low, x, high):
        return lax.clamp(low, x, high)

    def reference(low, x, high):
        low, high = (jnp.broadcast_to(bound, x.shape) for bound in (low, high))
        return lax.clamp(low, x, high)

    function.reference = reference
    x = ties(rng, *shape_of(rng))
    return function, [np.array(-1.25, "f"), x, np.array(1.0, "f")]


# Contractions.


def _random_dot(rng, dtype, preferred=None):
    batch, contracting = int(rng.integers(0, 3)), int(rng.integers(0, 3))
    sizes = [int(n) for n in rng.integers(1, 5, batch + contracting)]
    sides = []
    for _ in range(2):
        free = [int(n) for n in rng.integers(1, 5, int(rng.integers(0, 3)))]
        order = rng.permutation(len(sizes) + len(free))
        all_sizes = sizes + free
        shape = tuple(all_sizes[i] for i in order)
        place = {int(i): int(p) for p, i in enumerate(order)}
        sides.append((shape, place))
    numbers = (
        tuple(tuple(p[batch + i] for i in range(contracting)) for _, p in sides),
        tuple(tuple(p[i] for i in range(batch)) for _, p in sides),
    )

    def function(x, y):
        return lax.dot_general(x, y, numbers, preferred_element_type=preferred)

    return function, [normal(rng, *shape, dtype=dtype) for shape, _ in sides]


for _i in range(6):
    FAMILIES.setdefault("contraction", {})[f"dot_general_{_i}"] = (
        lambda rng: _random_dot(rng, np.float32)
    )


@case("contraction")
def dot_general_bf16(rng):
    return _random_dot(rng, ml_dtypes.bfloat16, jnp.float32)


@case("contraction")
def dot_of_itself(rng):
    return lambda x: x @ x.T, [normal(rng, *shape_of(rng, 2))]


@case("contraction")
def precision(rng):
    precision = (lax.Precision.HIGHEST, lax.Precision.DEFAULT)
    return (
        lambda x, y: lax.dot_general(x, y, (((1,), (0,)), ((), ())), precision),
        [normal(rng, 3, 4), normal(rng, 4, 2)],
    )


@case("contraction")
def dots(rng):
    return (
        lambda a, x, v: (x @ v) @ a @ v + jnp.vdot(v, v),
        [normal(rng, 3, 4), normal(rng, 3, 4), normal(rng, 4)],
    )


# Shapes.


@case("shape")
def broadcast_in_dim(rng):
    shape = shape_of(rng, 4)
    dims = sorted(int(d) for d in rng.permutation(4)[: int(rng.integers(0, 4))])
    operand = [shape[d] if rng.random() < 0.6 else 1 for d in dims]
    return (
        lambda x: lax.broadcast_in_dim(x, shape, dims),
        [normal(rng, *operand)],
    )


@case("shape")
def reshape_transpose_reverse(rng):
    a, b, c = shape_of(rng, 3)
    perm = tuple(int(d) for d in rng.permutation(3))

    def function(x):
        y = jnp.reshape(x, (a, b, c)).transpose(perm)
        return y * lax.rev(y, (0, 2))

    return function, [normal(rng, a * b, c)]


@case("shape")
def slices(rng):
    shape = shape_of(rng, 3, 2, 9)
    start = [int(rng.integers(0, n)) for n in shape]
    limit = [int(rng.integers(s, n + 1)) for s, n in zip(start, shape)]
    limit = [max(s + 1, l) for s, l in zip(start, limit)]
    strides = [int(n) for n in rng.integers(1, 4, 3)]
    return lambda x: lax.slice(x, start, limit, strides), [normal(rng, *shape)]


@case("shape")
def split(rng):
    n = int(rng.integers(2, 5))

    def function(x):
        q, k, v = jnp.split(x, 3, axis=1)
        return q * k + v

    return function, [normal(rng, 4, 3 * n, 2)]


@case("shape")
def overlapping_slices(rng):
    return (
        lambda x: x[:, :4] * x[:, 2:6] + x[:, 1:5] - x[:, 4:0:-1],
        [normal(rng, 3, 8)],
    )


@case("shape")
def concatenate(rng):
    a, b = shape_of(rng, 2)
    parts = [normal(rng, a, int(n), b) for n in rng.integers(1, 4, 3)]
    return lambda *x: jnp.concatenate([*x, x[0]], axis=1), parts


@case("shape")
def pad(rng):
    shape = shape_of(rng, 2, 3, 7)
    config = [
        (int(rng.integers(-2, 3)), int(rng.integers(-1, 3)), int(rng.integers(0, 3)))
        for _ in shape
    ]
    return (
        lambda x, value: lax.pad(x, value, config),
        [normal(rng, *shape), np.array(rng.standard_normal(), np.float32)],
    )


# Reductions.


def _axes(rng, rank):
    count = int(rng.integers(1, rank + 1))
    return tuple(sorted(int(d) for d in rng.permutation(rank)[:count]))


def _reduction(name, function, random):
    def make(rng):
        shape = shape_of(rng, 3)
        axes = _axes(rng, 3)
        return lambda x: function(x, axis=axes), [random(rng, *shape)]

    FAMILIES.setdefault("reduction", {})[name] = make


_reduction("sum", jnp.sum, normal)
_reduction("mean", jnp.mean, normal)
_reduction("var", jnp.var, normal)
_reduction("max", jnp.max, normal)
_reduction("max_ties", jnp.max, ties)
_reduction("min_ties", jnp.min, ties)
_reduction("prod", jnp.prod, lambda rng, *s: normal(rng, *s) + 2)
_reduction("prod_zeros", jnp.prod, ties)
_reduction("logsumexp", jax.nn.logsumexp, normal)
_reduction("softmax", jax.nn.softmax, normal)
_reduction("log_softmax", jax.nn.log_softmax, normal)


@case("reduction")
def max_used_twice(rng):
    """No shift of a softmax: this maximum has a gradient."""

    def function(x):
        m = jnp.max(x, axis=1, keepdims=True)
        return jnp.exp(x - m) * jnp.tanh(m)

    return function, [normal(rng, 4, 5)]


@case("reduction")
def row_shift_of_columns(rng):
    """Looks like a softmax, but divides by sums over the other axis."""

    def function(x):
        e = jnp.exp(x - jnp.max(x, axis=1, keepdims=True))
        return e / jnp.sum(e, axis=0, keepdims=True)

    return function, [normal(rng, 4, 4)]


@case("reduction")
def argmax_and_value(rng):
    """A reduction to values and indices; JAX itself has no gradient of it."""

    def combine(a, b):
        better = (a[0] > b[0]) | ((a[0] == b[0]) & (a[1] < b[1]))
        return jnp.where(better, a[0], b[0]), jnp.where(better, a[1], b[1])

    def function(x):
        places = lax.broadcasted_iota(jnp.int32, x.shape, 1)
        start = constant(-np.inf, x), np.int32(0)
        value, place = lax.reduce((x, places), start, combine, (1,))
        return value * place

    def reference(x):
        place = jnp.argmax(x, axis=1)
        return jnp.take_along_axis(x, place[:, None], axis=1)[:, 0] * place

    function.reference = reference
    return function, [ties(rng, 4, 6)]


# Windows.


def _window(rng):
    return (
        tuple(int(n) for n in rng.integers(1, 4, 2)),
        tuple(int(n) for n in rng.integers(1, 3, 2)),
        tuple((int(rng.integers(0, 2)), int(rng.integers(0, 2))) for _ in range(2)),
        tuple(int(n) for n in rng.integers(1, 3, 2)),
    )


@case("windows")
def window_sum(rng):
    size, strides, padding, dilation = _window(rng)
    base = tuple(int(n) for n in rng.integers(1, 3, 2))
    return (
        lambda x: lax.reduce_window(
            x, constant(0, x), lax.add, size, strides, padding, base, dilation
        ),
        [normal(rng, *shape_of(rng, 2, 6, 9))],
    )


@case("windows")
def window_max(rng):
    size, strides, padding, base = _window(rng)
    return (
        lambda x: jnp.where(
            jnp.isfinite(
                y := lax.reduce_window(
                    x, constant(-np.inf, x), lax.max, size, strides, padding, base
                )
            ),
            y,
            0,
        ),
        [normal(rng, *shape_of(rng, 2, 6, 9))],
    )


@case("windows")
def window_min_ties(rng):
    size, strides, _, _ = _window(rng)
    return (
        lambda x: lax.reduce_window(
            x, constant(np.inf, x), lax.min, size, strides, "VALID"
        ),
        [ties(rng, *shape_of(rng, 2, 6, 9))],
    )


@case("windows")
def window_gradient(rng):
    """The gradient of a pooling, by the gradient that it spreads."""
    size, strides, _, _ = _window(rng)

    def pool(x):
        least = constant(-np.inf, x)
        return lax.reduce_window(x, least, lax.max, size, strides, "VALID")

    x = normal(rng, *shape_of(rng, 2, 6, 9))
    y = normal(rng, *jax.eval_shape(pool, x).shape)
    return lambda y: jax.vjp(pool, x.astype(y.dtype))[1](y)[0] ** 2, [y]


for _name in ("cummax", "cummin"):

    def _make(rng, function=getattr(lax, _name)):
        reverse = bool(rng.integers(2))
        shape = shape_of(rng, 2, 2, 9)
        return lambda x: function(x, axis=1, reverse=reverse), [normal(rng, *shape)]

    FAMILIES["windows"][_name] = _make


@case("windows")
def associative_scan(rng):
    def combine(a, b):
        return a[0] * b[0], a[1] * b[0] + b[1]

    shape = shape_of(rng, 2, 2, 9)
    return (
        lambda x, y: lax.associative_scan(combine, (x, y))[1],
        [normal(rng, *shape), normal(rng, *shape)],
    )


@case("windows")
def cumsum(rng):
    reverse = bool(rng.integers(2))
    return (
        lambda x: lax.cumsum(x, axis=1, reverse=reverse),
        [normal(rng, *shape_of(rng, 2, 2, 9))],
    )


# Convolutions.


def _convolution(rng, groups, batch_groups, dtype=np.float32):
    spatial = int(rng.integers(1, 3))
    n, i, o = (int(v) for v in rng.integers(1, 4, 3))
    lhs = (n * batch_groups, i * groups, *shape_of(rng, spatial, 5, 8))
    rhs = (o * groups * batch_groups, i, *shape_of(rng, spatial, 1, 3))
    orders = ["NC", "OI", "NC"]
    specs, permutations = [], []
    for order in orders:
        letters = order + "HW"[:spatial]
        permutation = rng.permutation(len(letters))
        specs.append("".join(letters[p] for p in permutation))
        permutations.append(permutation)
    strides = [int(v) for v in rng.integers(1, 3, spatial)]
    lhs_dilation = [int(v) for v in rng.integers(1, 3, spatial)]
    rhs_dilation = [int(v) for v in rng.integers(1, 3, spatial)]
    padding = [(int(rng.integers(0, 3)), int(rng.integers(-1, 3))) for _ in strides]

    def function(x, y):
        return lax.conv_general_dilated(
            x,
            y,
            strides,
            padding,
            lhs_dilation,
            rhs_dilation,
            tuple(specs),
            feature_group_count=groups,
            batch_group_count=batch_groups,
        )

    arrays = [
        normal(rng, *shape).transpose(permutation).astype(dtype)
        for shape, permutation in zip((lhs, rhs), permutations)
    ]
    return function, [np.ascontiguousarray(array) for array in arrays]


for _i in range(2):
    FAMILIES.setdefault("convolution", {}).update(
        {
            f"plain_{_i}": lambda rng: _convolution(rng, 1, 1),
            f"groups_{_i}": lambda rng: _convolution(rng, 2, 1),
            f"batch_groups_{_i}": lambda rng: _convolution(rng, 1, 2),
        }
    )


# Indexing. Some indices are out of bounds or equal.


@case("indexing")
def dynamic_slice(rng):
    shape = shape_of(rng, 2, 4, 7)
    sizes = [int(rng.integers(1, n + 1)) for n in shape]
    start = rng.integers(-2, 8, 2).astype(np.int32)

    def function(x, start):
        y = lax.dynamic_slice(x, (start[0], start[1]), sizes)
        z = lax.dynamic_slice(x, (start[1], start[0]), sizes)
        return y * z

    return function, [normal(rng, *shape), start]


@case("indexing")
def dynamic_update_slice(rng):
    shape = shape_of(rng, 2, 4, 7)
    sizes = [int(rng.integers(1, n + 1)) for n in shape]
    start = rng.integers(-2, 8, 2).astype(np.int32)
    return (
        lambda x, y, s: lax.dynamic_update_slice(x, y, (s[0], s[1])) * 3.0,
        [normal(rng, *shape), normal(rng, *sizes), start],
    )


def _indices(rng, n, *shape):
    return rng.integers(-n - 2, n + 3, shape).astype(np.int32)


for _mode in ("fill", "clip", "wrap"):

    def _make(rng, mode=_mode):
        x = normal(rng, *shape_of(rng, 3, 3, 6))
        i = _indices(rng, x.shape[1], 4, 3)
        return (
            lambda x, i: jnp.nan_to_num(jnp.take(x, i, axis=1, mode=mode)),
            [x, i],
        )

    FAMILIES["indexing"][f"take_{_mode}"] = _make


@case("indexing")
def take_along_axis(rng):
    x = normal(rng, *shape_of(rng, 3, 3, 6))
    i = rng.integers(0, x.shape[1], (x.shape[0], 2, x.shape[2])).astype(np.int32)
    return lambda x, i: jnp.take_along_axis(x, i, axis=1), [x, i]


@case("indexing")
def points(rng):
    x = normal(rng, *shape_of(rng, 3, 3, 6))
    i, j = (rng.integers(0, n, (4,)).astype(np.int32) for n in x.shape[:2])
    return lambda x, i, j: x[i, j] * x[j % x.shape[0], i % x.shape[1]], [x, i, j]


@case("indexing")
def windows_at(rng):
    """A gather of windows with several index components, clamped."""
    x = normal(rng, 6, 7)
    i = rng.integers(-2, 9, (5, 2)).astype(np.int32)
    numbers = lax.GatherDimensionNumbers((1, 2), (), (0, 1))
    return (
        lambda x, i: lax.gather(
            x, i, numbers, (2, 3), mode=lax.GatherScatterMode.CLIP
        ),
        [x, i],
    )


def _scatter(name, update, unique=False):
    def make(rng):
        n, m = shape_of(rng, 2, 3, 7)
        i = _indices(rng, n, 5)
        if unique:
            i = rng.permutation(n)[: max(1, n - 1)].astype(np.int32)
        return update, [normal(rng, n, m), i, normal(rng, len(i), m)]

    FAMILIES["indexing"][name] = make


_scatter("scatter_add", lambda x, i, y: x.at[i].add(y) * 2.0)
_scatter("scatter_subtract", lambda x, i, y: x.at[i].subtract(y) * 2.0)
_scatter("scatter_set", lambda x, i, y: x.at[i].set(y) * 2.0)
_scatter(
    "scatter_set_unique",
    lambda x, i, y: x.at[i].set(y, unique_indices=True) * 2.0,
    unique=True,
)
_scatter(
    "scatter_multiply",
    lambda x, i, y: x.at[i].multiply(y, unique_indices=True) * 2.0,
    unique=True,
)
_scatter("set_one", lambda x, i, y: x.at[1].set(y[0]) * x)


# Order.


@case("order")
def sort(rng):
    return (
        lambda x: jnp.sort(x, axis=0) * jnp.arange(1.0, 1.0 + x.shape[1]),
        [normal(rng, *shape_of(rng, 2, 2, 7))],
    )


@case("order")
def sort_by_key(rng):
    shape = shape_of(rng, 2, 2, 7)

    def function(x, y):
        keys, values = lax.sort((x, jnp.tanh(y)), dimension=1, num_keys=1)
        return keys * keys + 3.0 * values

    return function, [normal(rng, *shape), normal(rng, *shape)]


@case("order")
def top_k(rng):
    return (
        lambda x: lax.top_k(x, 2)[0] * jnp.array([1.0, -2.0]),
        [normal(rng, *shape_of(rng, 2, 2, 7))],
    )


@case("order")
def argsort(rng):
    return (
        lambda x: jnp.take_along_axis(x * x, jnp.argsort(x, axis=1), axis=1),
        [normal(rng, *shape_of(rng, 2, 2, 7))],
    )


# Control.


@case("control")
def cond(rng):
    return (
        lambda p, x, y: lax.cond(
            p[0] > 0, lambda: jnp.tanh(x) * y, lambda: jnp.sin(jnp.exp(x))
        ),
        [rng.integers(0, 2, (1,)).astype(np.int32), normal(rng, 4), normal(rng, 4)],
    )


@case("control")
def switch(rng):
    branches = [
        lambda x, y: jnp.tanh(x * y),
        lambda x, y: x,
        lambda x, y: jnp.sum(jnp.exp(y)) + 0 * x,
    ]
    return (
        lambda i, x, y: lax.switch(i[0], branches, x, y) * x,
        [rng.integers(-1, 4, (1,)).astype(np.int32), normal(rng, 4), normal(rng, 4)],
    )


@case("control")
def scan(rng):
    length = int(rng.integers(1, 6))

    def function(w, xs, c):
        def body(c, x):
            c = jnp.tanh(c @ w + x)
            return c, c * x

        c, ys = lax.scan(body, c, xs)
        return jnp.sum(c) + ys

    return function, [normal(rng, 3, 3), normal(rng, length, 2, 3), normal(rng, 2, 3)]


@case("control")
def scan_over_layers(rng):
    def function(layers, x):
        def body(x, layer):
            w, b = layer
            return jax.nn.gelu(x @ w + b), None

        return lax.scan(body, x, layers)[0]

    return function, [(normal(rng, 3, 4, 4), normal(rng, 3, 4)), normal(rng, 2, 4)]


@case("control")
def fori_loop(rng):
    return (
        lambda x, y: lax.fori_loop(2, 7, lambda i, x: jnp.sin(x) * y + i, x),
        [normal(rng, 4), normal(rng, 4)],
    )


@case("control")
def nested_loops(rng):
    def function(x, i):
        def inner(j, x):
            return lax.cond(i[0] > j, lambda x: jnp.sin(x), lambda x: x * x, x)

        def body(k, c):
            x, sums = c
            x = lax.fori_loop(0, 3, inner, x)
            return x, sums.at[k].set(jnp.sum(x))

        x, sums = lax.fori_loop(0, 4, body, (x, jnp.zeros(4)))
        return jnp.sum(x) + sums

    return function, [0.5 * normal(rng, 4), rng.integers(0, 3, (1,)).astype(np.int32)]


@case("control")
def checkpoint(rng):
    layer = jax.checkpoint(lambda w, x: jnp.sin(jnp.tanh(x @ w)))
    return (
        lambda w, x: layer(w, layer(w, x)),
        [normal(rng, 3, 3), normal(rng, 2, 3)],
    )


@case("control")
def barrier(rng):
    def function(x, y):
        x, y = lax.optimization_barrier((x * y, y))
        return x * x + y

    return function, [normal(rng, 4), normal(rng, 4)]


@case("control")
def composite(rng):
    """JAX itself has no gradient of a composite."""

    def swish(x):
        return x * lax.logistic(x)

    named = lax.composite(swish, "my.swish")

    def function(x):
        return named(named(x))

    function.reference = lambda x: swish(swish(x))
    return function, [normal(rng, 4)]


@case("control")
def calls(rng):
    inner = jax.jit(lambda x: jnp.tanh(x) * x)
    outer = jax.jit(lambda x, y: inner(x) * inner(y))
    return lambda x, y: outer(x, y) + outer(y, x), [normal(rng, 4), normal(rng, 4)]
