# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Small JAX functions, a few operations each, for comparison with XLA.

CASES maps a name to (function, arguments). An argument is a numpy array, or a
tuple (dtype, shape) that is filled with random values.
"""

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

F, I = "f32", "i32"
CASES = {}


def case(*arguments):
    """Registers the function below under its name with these arguments."""

    def register(function):
        name = function.__name__.strip("_")
        assert name not in CASES
        CASES[name] = (function, arguments)
        return function

    return register


def each(functions, *arguments):
    """Registers each of `functions` (name -> function) with `arguments`."""
    for name, function in functions.items():
        assert name not in CASES
        CASES[name] = (function, arguments)


# Elementwise. Positive arguments are made inside where the domain needs it.
each(
    {
        "exp": jnp.exp,
        "expm1": jnp.expm1,
        "log": lambda x: jnp.log(jnp.abs(x) + 0.1),
        "log1p": lambda x: jnp.log1p(jnp.abs(x)),
        "sqrt": lambda x: jnp.sqrt(jnp.abs(x)),
        "rsqrt": lambda x: lax.rsqrt(jnp.abs(x) + 0.1),
        "cbrt": jnp.cbrt,
        "tanh": jnp.tanh,
        "logistic": jax.nn.sigmoid,
        "sine_cosine": lambda x: (jnp.sin(x), jnp.cos(x)),
        "tan": jnp.tan,
        "erf": jax.scipy.special.erf,
        "floor_ceil": lambda x: (jnp.floor(3 * x), jnp.ceil(3 * x)),
        "round": lambda x: (jnp.round(3 * x), lax.round(3 * x)),
        "sign_abs_neg": lambda x: (jnp.sign(x), jnp.abs(x), -x),
        "is_finite": lambda x: jnp.isfinite(1 / jnp.floor(x)),
        "gelu": jax.nn.gelu,
        "gelu_exact": lambda x: jax.nn.gelu(x, approximate=False),
        "silu": jax.nn.silu,
        "softplus": jax.nn.softplus,
        "elu_relu": lambda x: (jax.nn.elu(x), jax.nn.relu(x)),
        "integer_pow": lambda x: (x**3, x**-2),
        "asinh_atan": lambda x: (jnp.arcsinh(x), jnp.arctan(x)),
        "log_softmax": jax.nn.log_softmax,
        "softmax": jax.nn.softmax,
        "logsumexp": lambda x: jax.nn.logsumexp(10 * x, axis=-1),
    },
    (F, (5, 19)),
)
each(
    {
        "arithmetic": lambda x, y: (x + y, x - y, x * y, x / y),
        "minmax": lambda x, y: (jnp.minimum(x, y), jnp.maximum(x, y)),
        "power": lambda x, y: jnp.abs(x) ** y,
        "remainder": lambda x, y: (lax.rem(x, y), jnp.mod(x, y)),
        "atan2": jnp.arctan2,
        "compare": lambda x, y: (x < y, x <= y, x > y, x >= y, x == y, x != y),
        "where": lambda x, y: jnp.where(x > y, x, 2.0),
        "clamp": lambda x, y: jnp.clip(x, -0.5, jnp.abs(y)),
        "nextafter_free_hypot": jnp.hypot,
    },
    (F, (4, 17)),
    (F, (4, 17)),
)


@case((F, (6, 5)))
def nan_and_inf(x):
    big = jnp.exp(200 * x)
    return big, big - big, jnp.maximum(big - big, x), jnp.max(big, axis=0)


@case((I, (4, 9)), (I, (4, 9)))
def integers(x, y):
    d = jnp.abs(y) + 1
    return x + y, x * y, x // d, lax.div(x, d), lax.rem(x, d), -x, jnp.abs(x)


@case((I, (4, 9)), (I, (4, 9)))
def bits(x, y):
    s = jnp.abs(y) % 31
    return x & y, x | y, x ^ y, ~x, x << s, x >> s, lax.population_count(x)


@case(("ui32", (8,)), ("ui32", (8,)))
def unsigned(x, y):
    return x - y, x // (y + 1), lax.shift_right_logical(x - y, 3 * x), x - y > y


@case((I, (6,)), (F, (6,)), ("i1", (6,)))
def conversions(i, f, b):
    return (
        i.astype(jnp.float32),
        (10 * f).astype(jnp.int32),
        b.astype(jnp.int32),
        f.astype(jnp.bfloat16),
        i.astype(jnp.bool_),
        i.astype(jnp.int8),
    )


@case(("f64", (3, 7)), ("i64", (3, 7)))
def wide(x, i):
    return jnp.sin(x) * i, jnp.sum(i), jnp.cumsum(x, axis=1)


@case((F, (4, 8)))
def bitcast(x):
    i = lax.bitcast_convert_type(x, jnp.int32)
    return i, lax.bitcast_convert_type(i ^ 1, jnp.float32)


@case(("i1", (5, 4)), ("i1", (5, 4)))
def booleans(a, b):
    return a & b, a | b, a ^ b, ~a, jnp.any(a, axis=0), jnp.all(a | b)


# Contractions.
each(
    {
        "matmul": lambda a, b: a @ b,
        "matmul_high": lambda a, b: jnp.matmul(a, b, precision="highest"),
        "matmul_grads": jax.grad(lambda a, b: jnp.sum((a @ b) ** 2), (0, 1)),
    },
    (F, (13, 21)),
    (F, (21, 34)),
)


@case((F, (3, 11, 6)), (F, (3, 9, 6)))
def batched_transposed_matmul(a, b):
    return jnp.einsum("bik,bjk->bij", a, b)


@case((F, (2, 5, 3, 4)), (F, (2, 7, 3, 4)))
def attention_scores(q, k):
    return jnp.einsum("bqhd,bkhd->bhqk", q, k)


# Not one number everywhere: on GPUs they are in the arena before the step.
@case((F, (3, 5)), (F, (3, 5)))
def constant_tables(x, y):
    table = np.arange(15, dtype=np.float32).reshape(3, 5) ** 2
    mask = np.array([True, False, True, True, False])
    bytes_ = np.array([[1], [-2], [3]], np.int8)
    return jnp.where(mask, x + table, y), x @ table.T, bytes_ * jnp.floor(y), table, mask


@case((F, (4, 6)), (F, (6,)))
def matrix_vector(a, x):
    return a @ x, x @ a.T, jnp.dot(x, x), jnp.outer(x, x)


@case((F, (3, 4, 5)), (F, (4, 5, 6)))
def contract_two(a, b):
    return jnp.tensordot(a, b, axes=2)


@case(("bf16", (8, 32)), ("bf16", (32, 8)))
def matmul_bf16(a, b):
    return a @ b, jnp.matmul(a, b, preferred_element_type=jnp.float32)


@case((I, (3, 5)), (I, (5, 4)))
def matmul_integer(a, b):
    return a @ b


# Reductions.
each(
    {
        "sums": lambda x: (jnp.sum(x), jnp.sum(x, 0), jnp.sum(x, (0, 2))),
        "means": lambda x: (jnp.mean(x, -1), jnp.var(x, -1), jnp.std(x)),
        "extrema": lambda x: (jnp.max(x, 1), jnp.min(x, (1, 2))),
        "product": lambda x: jnp.prod(x, 2),
        "argmax": lambda x: (jnp.argmax(x, 1), jnp.argmin(x, 2), jnp.argmax(x)),
        "cumulative": lambda x: (jnp.cumsum(x, 1), jnp.cumprod(x, 2)),
        "norms": lambda x: jnp.linalg.norm(x, axis=1),
    },
    (F, (3, 10, 7)),
)


@case((F, (4, 6)), (F, (4, 6)))
def reduce_two_values(x, y):
    def add(a, b):
        return a[0] + b[0], jnp.maximum(a[1], b[1])

    return lax.reduce((x, y), (np.float32(0), np.float32(-9)), add, (1,))


@case((I, (5, 5)))
def reduce_integer(x):
    return jnp.sum(x, 0), jnp.max(x), jnp.prod(x, 1)


@case(("bf16", (6, 40)))
def reduce_bf16(x):
    return jnp.sum(x, 1), jnp.max(x, 0), jnp.mean(x.astype(jnp.float32), 1)


@case(("bf16", (20, 33800)), (F, (9, 4, 17000)), ("bf16", (2150, 1096)))
def wide_columns(x, y, z):
    """Sums across memory with several columns to a thread, one cut into parts."""
    return (
        jnp.sum(x, 0, dtype=jnp.float32),
        jnp.max(y, (0, 1)),
        jnp.sum(z, 0, dtype=jnp.float32),
    )


@case(("bf16", (5, 40008)), (F, (300, 1028)), (F, (40, 333)))
def long_rows(x, y, z):
    return jnp.max(x, 1), jnp.sum(y * y, 1), jnp.sum(z, 1), jnp.sum(y)


@case((F, (300, 45)), (F, (300, 1)), ("i32", (40, 3, 6)), ("bf16", (70, 64, 72)))
def narrow_columns(x, m, i, y):
    return jnp.sum((x - m) * x, 0), jnp.sum(i, (0, 1)), jnp.sum(y, (0, 1))


@case((F, (40, 50)), (F, (50, 40)), ("bf16", (2, 36, 5, 6)), ("bf16", (2, 24, 3, 16)))
def transposed_maps(x, y, image, heads):
    return (
        x * 2 + y.T,
        jnp.tanh(jnp.transpose(image, (0, 2, 3, 1))),
        jnp.transpose(heads, (0, 2, 3, 1)).astype(jnp.float32),
    )


@case((F, (2, 7, 3)), (F, (2, 3, 4)))
def shifted_windows(x, y):
    """Padding that shifts, but leaves the shape as it was."""
    numbers = ("NHC", "HIO", "NHC")
    z = lax.conv_general_dilated(x, y, (1,), [(1, -1)], dimension_numbers=numbers)
    window = (1, 2, 1)
    padding = ((0, 0), (2, -2), (0, 0))
    w = lax.reduce_window(x, np.float32(0), lax.add, window, (1, 1, 1), padding)
    return z, w


# Shapes.
@case((F, (2, 3, 4)))
def transposes(x):
    return x.T, jnp.transpose(x, (1, 0, 2)), jnp.swapaxes(x, 1, 2)


@case((F, (2, 3, 4)))
def reshapes(x):
    return x.reshape(6, 4), x.reshape(-1), x[:, None], x.reshape(1, 4, 6, 1)


@case((F, (3, 4)))
def broadcasts(x):
    return jnp.broadcast_to(x, (2, 3, 4)), x[:, :, None] * jnp.ones((4, 5))


@case((F, (5, 8)))
def slices(x):
    return x[1:4], x[:, ::3], x[::-1, 2:7:2], x[-2:, :-1], x[0, 0]


@case((F, (2, 3)), (F, (2, 5)), (F, (2, 1)))
def concatenates(a, b, c):
    wide = jnp.tile(a, (1, 4)), jnp.tile(c, (1, 8))
    return (
        jnp.concatenate([a, b, c], 1),
        jnp.stack([c, c], 0),
        jnp.concatenate(wide, 1),
        jnp.concatenate([t.astype(jnp.bfloat16) for t in wide], 1).astype(jnp.float32),
    )


@case((F, (3, 4)))
def pads(x):
    return (
        jnp.pad(x, ((1, 2), (0, 3))),
        lax.pad(x, np.float32(7), ((0, 1, 2), (-1, -1, 0))),
        jnp.pad(x, 1, mode="edge"),
    )


@case((F, (4, 6)))
def reverses_and_rolls(x):
    return jnp.flip(x, 0), jnp.flip(x), jnp.roll(x, 2, 1)


@case((F, (5, 5)))
def triangles(x):
    mask = jnp.tril(jnp.ones((5, 5), bool))
    return jnp.where(mask, x, -1e9), jnp.triu(x, 1), jnp.eye(5) * x


@case((F, (3,)))
def iotas(x):
    return x[:, None] + jnp.arange(4), lax.broadcasted_iota(jnp.int32, (3, 4), 1)


# Indexing: some of these indices are out of bounds on purpose.
INDICES = np.array([[0, 3, -1], [9, 10, 2], [5, -11, 40]], np.int32)
each(
    {
        "take_rows": lambda x, i: jnp.take(x, i, axis=0),
        "take_clip": lambda x, i: jnp.take(x, i, axis=0, mode="clip"),
        "take_wrap": lambda x, i: jnp.take(x, i, axis=0, mode="wrap"),
        "index_rows": lambda x, i: x[i],
        "index_pairs": lambda x, i: x[i, i % 4],
        "index_columns": lambda x, i: x[:, i % 4],
        "embedding_grad": lambda x, i: jax.grad(
            lambda x: jnp.sum(jnp.take(x, i, axis=0, mode="clip") ** 2)
        )(x),
        "scatter_set": lambda x, i: x.at[i[:, 0]].set(7.0),
        "scatter_add": lambda x, i: x.at[i].add(1.5),
        "scatter_max": lambda x, i: x.at[i].max(0.0),
        "scatter_multiply": lambda x, i: x.at[i, 1].multiply(3.0),
        "scatter_drop": lambda x, i: x.at[i].add(1.0, mode="drop"),
    },
    (F, (10, 4)),
    INDICES,
)


# Updates that meet, in every order, and that leave the operand.
REPEATS = np.array([[7, 3, 7, 7], [-1, 3, 9, 12], [3, 7, 0, -30]], np.int32)


@case((F, (10, 8)), (F, (3, 4, 8)), REPEATS)
def scatter_rows(x, u, i):
    narrow = x.astype(jnp.bfloat16), u.astype(jnp.bfloat16)
    return (
        x.at[i].add(u),
        x.at[i].multiply(u, mode="drop"),
        narrow[0].at[i].add(narrow[1]).astype(jnp.float32),
        jnp.zeros((10, 2, 4)).at[i].add(u.reshape(3, 4, 2, 4)),
    )


@case((F, (3, 5, 6)), np.array([[0, 5, 6, -1, 2], [3, 3, -7, 4, 1], [5, 0, 9, 2, 1]], np.int32))
def cross_entropy_grads(x, labels):
    def loss(x, mode):
        picked = jnp.take_along_axis(x, labels[..., None], axis=-1, mode=mode)
        return jnp.sum(jax.nn.logsumexp(x, axis=-1) - picked[..., 0])

    return jax.grad(loss)(x, "clip"), jax.grad(loss)(x, "fill")


@case((F, (4, 6)), np.array([[1], [5], [0], [2]], np.int32))
def take_along(x, i):
    return jnp.take_along_axis(x, i, axis=1)


@case((F, (4, 6)), np.array([2, 0, 5, 9], np.int32))
def cross_entropy(x, labels):
    picked = jnp.take_along_axis(x, labels[:, None] % 6, axis=1)
    return jnp.mean(jax.nn.logsumexp(x, axis=1) - picked[:, 0])


@case((F, (4, 6)), np.array([2, 0, 5, 9], np.int32))
def one_hot(x, labels):
    return jnp.sum(x * jax.nn.one_hot(labels, 6), axis=1)


@case((F, (7, 9)), np.array(3, np.int32), np.array(8, np.int32))
def dynamic_slices(x, i, j):
    return (
        lax.dynamic_slice(x, (i, j), (3, 4)),
        lax.dynamic_update_slice(x, x[:2, :2] * 2, (i, j)),
        lax.dynamic_slice(x, (-j, j), (2, 2)),
    )


# Control flow and calls.
@case((F, (4,)), np.array(5, np.int32))
def while_loop(x, n):
    return lax.while_loop(
        lambda s: s[0] < n, lambda s: (s[0] + 1, s[1] * 1.5), (0, x)
    )


@case((F, (4,)))
def fori_loop(x):
    return lax.fori_loop(0, 6, lambda i, y: y + i * x, x)


@case((F, (6, 3)), (F, (3,)))
def scan(xs, x):
    return lax.scan(lambda c, x: (jnp.tanh(c + x), c * x), x, xs)


@case((F, (6, 3)), (F, (3,)))
def scan_grad(xs, x):
    def total(x):
        return jnp.sum(lax.scan(lambda c, y: (jnp.tanh(c * y), c), x, xs)[1])

    return jax.grad(total)(x)


@case((F, (4,)))
def cond(x):
    return lax.cond(x[0] > 0, jnp.sin, lambda y: y * 2, x)


@case((F, (4,)), np.array(7, np.int32))
def switch(x, i):
    return lax.switch(i, [jnp.sin, jnp.cos, lambda y: y - 1], x)


@case((F, (4,)), np.array(3, np.int32), np.array(9, np.int32))
def loop_bounds(x, start, stop):
    """The number of iterations is known at run time only; it may be zero."""
    body = lambda i, y: y * 0.5 + i
    return lax.fori_loop(start, stop, body, x), lax.fori_loop(stop, start, body, x)


@case((F, (3, 4)), (F, (3, 4)))
def carried_swap(x, y):
    """Carried tensors that change places, copies and constants among them."""
    swap = lambda i, s: (s[1], s[0], s[2] + s[0], s[1])
    counted = lax.fori_loop(0, 5, swap, (x, y, x, jnp.zeros((3, 4))))
    return counted, lax.while_loop(
        lambda s: jnp.sum(jnp.abs(s[2])) < 100, lambda s: swap(0, s), (x, y, x, x)
    )


@case((F, (4, 4)))
def nested_loops(x):
    def outer(i, y):
        inner = lambda s: (s[0] + 1, s[1] + jnp.tanh(s[1] @ x))
        y = lax.while_loop(lambda s: s[0] < i, inner, (0, y))[1]
        return lax.cond(y[0, 0] > 1, lambda z: z * 0.5, lambda z: z - i, y)

    return lax.fori_loop(0, 4, outer, x)


@case((F, (5,)), ("i1", ()))
def cond_results(x, flag):
    """Branches that pass values through, and one value twice."""
    y = jnp.exp(x)
    a, b, c = lax.cond(flag, lambda: (x, y, y), lambda: (y, x, x * 2))
    return a, b, c, lax.cond(~flag, lambda: x, lambda: x), lax.cond(
        jnp.all(x < 99) & flag, lambda: jnp.sum(y), lambda: jnp.float32(3)
    )


@case((I, (6,)), np.array(-2, np.int32), np.array(1, np.int32))
def switch_bounds(x, low, i):
    branches = [lambda y: y + 1, lambda y: y * y, lambda y: -y]
    return [lax.switch(j, branches, x) for j in (low, i, i + 40)]


@case(("ui8", (4,)), np.array(7, np.uint32))
def unsigned_loop(x, n):
    return lax.while_loop(
        lambda s: s[0] < n, lambda s: (s[0] + np.uint32(2), s[1] * np.uint8(3)),
        (np.uint32(0), x),
    )


@case((F, (8,)))
def random_permutation(x):
    key = jax.random.key(3)
    return jax.random.permutation(key, x), jax.random.normal(key, (5,))


@case((F, (3, 8)))
def checkpointed_grad(x):
    block = jax.checkpoint(lambda x: jnp.tanh(x @ x.T) @ x)
    return jax.grad(lambda x: jnp.sum(block(block(x))))(x)


@case((F, (3, 8)))
def nested_calls(x):
    inner = jax.jit(lambda y: jax.nn.relu(y) + 1)
    return inner(inner(x)) * inner(-x)


@case((F, (2,)))
def constants(x):
    table = np.arange(24, dtype=np.float32).reshape(2, 3, 4) ** 2
    return x[:, None, None] * table, jnp.float32(3.5), np.array([True, False])


# Layers.
@case((F, (4, 24)), (F, (24,)), (F, (24,)))
def layer_norm(x, scale, bias):
    mean = jnp.mean(x, -1, keepdims=True)
    var = jnp.mean(x**2, -1, keepdims=True) - mean**2
    return (x - mean) * lax.rsqrt(var + 1e-6) * scale + bias


@case((F, (2, 6, 8)), (F, (8, 8)), (F, (8, 8)), (F, (8, 8)))
def attention_grads(x, wq, wk, wv):
    def total(*w):
        q, k, v = (x @ m for m in w)
        scores = q @ k.transpose(0, 2, 1) / 8**0.5
        mask = jnp.tril(jnp.ones((6, 6), bool))
        weights = jax.nn.softmax(jnp.where(mask, scores, -1e9))
        return jnp.sum((weights @ v) ** 2)

    return jax.value_and_grad(total, (0, 1, 2))(wq, wk, wv)


@case((F, ()), (I, ()))
def scalars(x, i):
    return x * 2, i + 1, x + i


@case((F, (0, 3)), (F, (2, 3)))
def empty(x, y):
    return jnp.sum(x, 0) + y


@case((F, (4,)))
def gamma_functions(x):
    y = 3 * jnp.abs(x) + 0.1
    return jax.scipy.special.gammaln(y), jax.scipy.special.digamma(y)
