# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Random StableHLO operations for comparison with XLA.

`OPS` maps an operation's name to (dtypes, generator). A generator writes one
evaluation of the operation with random shapes and attributes to a `Case`.
"""

import math

FLOATS = ("f64", "f32", "bf16", "f16")
SIGNED = ("i8", "i16", "i32", "i64")
UNSIGNED = ("ui8", "ui16", "ui32", "ui64")
INTS = SIGNED + UNSIGNED
NUMBERS = FLOATS + INTS
ALL = NUMBERS + ("i1",)
BITS = INTS + ("i1",)

OPS = {}


def tensor(shape, dtype):
    """The type of a tensor as text."""
    return f"tensor<{''.join(f'{d}x' for d in shape)}{dtype}>"


def listed(values):
    return f"[{', '.join(map(str, values))}]"


def array(values):
    return f"array<i64{': ' if values else ''}{', '.join(map(str, values))}>"


class Case:
    """One evaluation of one operation.

    Attributes:
      name, dtype: what is tested.
      args: (shape, dtype, low, high) of each argument.
      lines: the text of the body; %0_... are values of the case.
      results: (value, type) of each result.
    """

    def __init__(self, rng, name, dtype):
        self.rng, self.name, self.dtype = rng, name, dtype
        self.args, self.lines, self.results = [], [], []

    # Choices.
    def integer(self, low, high):
        return int(self.rng.integers(low, high + 1))

    def choice(self, options):
        return options[self.integer(0, len(options) - 1)]

    def shape(self, least=0, most=4, small=1, large=7):
        """A random shape; one in thirty has no elements."""
        shape = [self.integer(small, large) for _ in range(self.integer(least, most))]
        if shape and small == 1 and self.integer(0, 29) == 0:
            shape[self.integer(0, len(shape) - 1)] = 0
        return shape

    def subset(self, values, least=0):
        count = self.integer(least, len(values))
        return sorted(map(int, self.rng.choice(values, count, replace=False))) if count else []

    def subset_of(self, values):
        """Some of the values, in any order."""
        return [values[i] for i in self.permutation(len(values))][: self.integer(0, len(values))]

    def permutation(self, rank):
        return [int(d) for d in self.rng.permutation(rank)]

    # Text.
    def arg(self, shape, dtype=None, low=-3, high=9):
        """A new argument, with integers in [low, high)."""
        self.args.append((tuple(shape), dtype or self.dtype, low, high))
        return f"%a{len(self.args) - 1}"

    def value(self, text):
        """The value that a new line of the body defines."""
        self.lines.append(f"%v{len(self.lines)} = {text}")
        return f"%v{len(self.lines) - 1}"

    def constant(self, literal, shape, dtype=None):
        return self.value(f"stablehlo.constant dense<{literal}> : "
                          f"{tensor(shape, dtype or self.dtype)}")

    def result(self, text, *types):
        """Ends the case: the results of `text`, of these types."""
        index = len(self.lines)
        if len(types) == 1:
            self.results = [(f"%v{index}", types[0])]
            self.lines.append(f"%v{index} = {text}")
        else:
            self.results = [(f"%v{index}#{i}", t) for i, t in enumerate(types)]
            self.lines.append(f"%v{index}:{len(types)} = {text}")

    def scalar_block(self, op, dtype=None, returned=None):
        """A region that combines two scalars by `op`."""
        scalar = tensor((), dtype or self.dtype)
        return (f"({{\n^bb0(%x: {scalar}, %y: {scalar}):\n"
                f"%z = {op} : {returned or scalar}\n"
                f"stablehlo.return %z : {scalar if returned is None else returned.split('-> ')[-1]}\n}})")


def op(name, dtypes):
    """Registers the generator below."""

    def register(generator):
        assert name not in OPS
        OPS[name] = (dtypes, generator)
        return generator

    return register


# Elementwise.


def _unary(name, dtypes, shape=None):
    @op(name, dtypes)
    def generate(case):
        type_ = tensor(shape := case.shape(), case.dtype)
        text = f"{name} {case.arg(shape)} : {type_}"
        case.result(text + (f" -> {type_}" if name.startswith("chlo.") else ""), type_)


for _name in (
    "cbrt ceil cosine exponential exponential_minus_one floor log log_plus_one "
    "logistic round_nearest_afz round_nearest_even rsqrt sine sqrt tan tanh"
).split():
    _unary(f"stablehlo.{_name}", FLOATS)
for _name in "acos acosh asin asinh atan atanh cosh erf erfc sinh lgamma digamma".split():
    _unary(f"chlo.{_name}", FLOATS)
_unary("chlo.erf_inv", ("f32", "bf16", "f16"))
_unary("chlo.square", FLOATS)
_unary("stablehlo.abs", FLOATS + SIGNED)
_unary("stablehlo.sign", FLOATS + SIGNED)
_unary("stablehlo.negate", NUMBERS)
_unary("stablehlo.not", BITS)
_unary("stablehlo.popcnt", INTS)
_unary("stablehlo.count_leading_zeros", INTS)


def _binary(name, dtypes, low=-3, high=9):
    @op(name, dtypes)
    def generate(case):
        shape = case.shape()
        type_ = tensor(shape, case.dtype)
        lhs = case.arg(shape)
        rhs = case.arg(shape, None, low, high)
        case.result(f"{name} {lhs}, {rhs} : {type_}", type_)


for _name in "add multiply maximum minimum".split():
    _binary(f"stablehlo.{_name}", ALL)
_binary("stablehlo.subtract", NUMBERS)
# Divisors are not zero: what a division by it gives is for each target to say.
_binary("stablehlo.divide", NUMBERS, 1, 9)
_binary("stablehlo.remainder", NUMBERS, 1, 9)
_binary("stablehlo.power", NUMBERS, 0, 5)
_binary("stablehlo.atan2", FLOATS)
for _name in "and or xor".split():
    _binary(f"stablehlo.{_name}", BITS)
for _name in "shift_left shift_right_arithmetic shift_right_logical".split():
    _binary(f"stablehlo.{_name}", INTS, 0, 70)


@op("stablehlo.is_finite", FLOATS)
def _is_finite(case):
    shape = case.shape()
    big = case.value(f"stablehlo.exponential {case.arg(shape)} : {tensor(shape, case.dtype)}")
    for _ in range(3):
        big = case.value(f"stablehlo.exponential {big} : {tensor(shape, case.dtype)}")
    to = tensor(shape, "i1")
    case.result(f"stablehlo.is_finite {big} : ({tensor(shape, case.dtype)}) -> {to}", to)


@op("stablehlo.compare", ALL)
def _compare(case):
    shape = case.shape()
    from_, to = tensor(shape, case.dtype), tensor(shape, "i1")
    direction = case.choice(["EQ", "NE", "GE", "GT", "LE", "LT"])
    kind = ""
    if case.dtype in FLOATS and case.integer(0, 2) == 0:
        kind = ", TOTALORDER"
    case.result(
        f"stablehlo.compare {direction}, {case.arg(shape)}, {case.arg(shape)}{kind} : "
        f"({from_}, {from_}) -> {to}", to)


@op("stablehlo.select", ALL)
def _select(case):
    shape = case.shape()
    pred = case.choice([shape, []])
    type_ = tensor(shape, case.dtype)
    case.result(
        f"stablehlo.select {case.arg(pred, 'i1')}, {case.arg(shape)}, {case.arg(shape)} : "
        f"{tensor(pred, 'i1')}, {type_}", type_)


@op("stablehlo.clamp", NUMBERS)
def _clamp(case):
    shape = case.shape()
    low, high = case.choice([shape, []]), case.choice([shape, []])
    type_ = tensor(shape, case.dtype)
    case.result(
        f"stablehlo.clamp {case.arg(low, None, 0, 3)}, {case.arg(shape)}, "
        f"{case.arg(high, None, 3, 6)} : ({tensor(low, case.dtype)}, {type_}, "
        f"{tensor(high, case.dtype)}) -> {type_}", type_)


@op("stablehlo.convert", ALL)
def _convert(case):
    shape, to = case.shape(), case.choice(ALL)
    # Floats of a few units: what does not fit is for each target to say.
    value = case.arg(shape, None, 0, 9)
    if case.dtype in FLOATS and to in UNSIGNED:
        value = case.value(f"stablehlo.abs {value} : {tensor(shape, case.dtype)}")
    case.result(f"stablehlo.convert {value} : ({tensor(shape, case.dtype)}) -> "
                f"{tensor(shape, to)}", tensor(shape, to))


WIDTH = {"f64": 64, "f32": 32, "bf16": 16, "f16": 16, "i1": 1}
WIDTH.update({t: int(t.lstrip("ui")) for t in INTS})


@op("stablehlo.bitcast_convert", NUMBERS)
def _bitcast(case):
    shape = case.shape()
    width = WIDTH[case.dtype]
    # Integers, so that every bit pattern compares.
    to = case.choice([t for t in INTS if width // 4 <= WIDTH[t] <= width * 4])
    if WIDTH[to] == width:
        source, target = shape, shape
    elif WIDTH[to] < width:
        source, target = shape, shape + [width // WIDTH[to]]
    else:
        source, target = shape + [WIDTH[to] // width], shape
    case.result(
        f"stablehlo.bitcast_convert {case.arg(source)} : "
        f"({tensor(source, case.dtype)}) -> {tensor(target, to)}", tensor(target, to))


@op("stablehlo.reduce_precision", FLOATS)
def _reduce_precision(case):
    shape = case.shape()
    type_ = tensor(shape, case.dtype)
    case.result(
        f"stablehlo.reduce_precision {case.arg(shape)}, format = "
        f"e{case.integer(3, 8)}m{case.integer(1, 12)} : {type_}", type_)


@op("stablehlo.map", NUMBERS)
def _map(case):
    shape = case.shape()
    type_ = tensor(shape, case.dtype)
    scalar = tensor((), case.dtype)
    body = case.scalar_block("stablehlo.subtract %y, %x")
    case.result(
        f'"stablehlo.map"({case.arg(shape)}, {case.arg(shape)}) '
        f"<{{dimensions = {array(range(len(shape)))}}}> {body} : "
        f"({type_}, {type_}) -> {type_}", type_)


# Shapes.


@op("stablehlo.iota", NUMBERS)
def _iota(case):
    shape = case.shape(least=1)
    type_ = tensor(shape, case.dtype)
    case.result(f"stablehlo.iota dim = {case.integer(0, len(shape) - 1)} : {type_}", type_)


@op("stablehlo.broadcast_in_dim", ALL)
def _broadcast(case):
    target = case.shape()
    dims = [int(d) for d in case.rng.permutation(len(target))][: case.integer(0, len(target))]
    source = [case.choice([target[d], 1]) for d in dims]
    case.result(
        f"stablehlo.broadcast_in_dim {case.arg(source)}, dims = {listed(dims)} : "
        f"({tensor(source, case.dtype)}) -> {tensor(target, case.dtype)}",
        tensor(target, case.dtype))


@op("stablehlo.broadcast", ALL)
def _old_broadcast(case):
    source, sizes = case.shape(most=2), case.shape(most=2)
    type_ = tensor(sizes + source, case.dtype)
    case.result(
        f"stablehlo.broadcast {case.arg(source)}, sizes = {listed(sizes)} : "
        f"({tensor(source, case.dtype)}) -> {type_}", type_)


@op("stablehlo.reshape", ALL)
def _reshape(case):
    factors = [case.integer(1, 4) for _ in range(case.integer(0, 5))]

    def grouped():
        shape, size = [], 1
        for factor in factors:
            size *= factor
            if case.integer(0, 1):
                shape.append(size)
                size = 1
        if size > 1:
            shape.append(size)
        if case.integer(0, 1):
            shape.insert(case.integer(0, len(shape)), 1)
        return shape

    source, target = grouped(), grouped()
    case.result(
        f"stablehlo.reshape {case.arg(source)} : ({tensor(source, case.dtype)}) -> "
        f"{tensor(target, case.dtype)}", tensor(target, case.dtype))


@op("stablehlo.transpose", ALL)
def _transpose(case):
    shape = case.shape()
    dims = case.permutation(len(shape))
    type_ = tensor([shape[d] for d in dims], case.dtype)
    case.result(
        f"stablehlo.transpose {case.arg(shape)}, dims = {listed(dims)} : "
        f"({tensor(shape, case.dtype)}) -> {type_}", type_)


@op("stablehlo.reverse", ALL)
def _reverse(case):
    shape = case.shape()
    type_ = tensor(shape, case.dtype)
    dims = case.subset(range(len(shape)))
    case.result(f"stablehlo.reverse {case.arg(shape)}, dims = {listed(dims)} : {type_}", type_)


@op("stablehlo.slice", ALL)
def _slice(case):
    shape = case.shape()
    ranges, target = [], []
    for size in shape:
        start = case.integer(0, size)
        limit, stride = case.integer(start, size), case.integer(1, 3)
        ranges.append(f"{start}:{limit}:{stride}")
        target.append(math.ceil((limit - start) / stride))
    case.result(
        f"stablehlo.slice {case.arg(shape)} [{', '.join(ranges)}] : "
        f"({tensor(shape, case.dtype)}) -> {tensor(target, case.dtype)}",
        tensor(target, case.dtype))


@op("stablehlo.concatenate", ALL)
def _concatenate(case):
    shape = case.shape(least=1)
    dim = case.integer(0, len(shape) - 1)
    shapes = [list(shape) for _ in range(case.integer(1, 4))]
    for other in shapes:
        other[dim] = case.integer(1, 5)
    target = list(shape)
    target[dim] = sum(other[dim] for other in shapes)
    names = ", ".join(case.arg(other) for other in shapes)
    types = ", ".join(tensor(other, case.dtype) for other in shapes)
    case.result(f"stablehlo.concatenate {names}, dim = {dim} : ({types}) -> "
                f"{tensor(target, case.dtype)}", tensor(target, case.dtype))


@op("stablehlo.pad", ALL)
def _pad(case):
    shape = case.shape()
    low, high, interior, target = [], [], [], []
    for size in shape:
        between = case.integer(0, 2)
        inner = size + max(size - 1, 0) * between
        first = case.integer(-min(2, inner), 3)
        last = case.integer(-min(2, inner + first), 3)
        low.append(first), high.append(last), interior.append(between)
        target.append(inner + first + last)
    case.result(
        f"stablehlo.pad {case.arg(shape)}, {case.arg([])}, low = {listed(low)}, "
        f"high = {listed(high)}, interior = {listed(interior)} : "
        f"({tensor(shape, case.dtype)}, {tensor([], case.dtype)}) -> "
        f"{tensor(target, case.dtype)}", tensor(target, case.dtype))


# Indexing: indices may lie outside.


@op("stablehlo.dynamic_slice", ALL)
def _dynamic_slice(case):
    shape = case.shape()
    sizes = [case.integer(min(1, size), size) for size in shape]
    index = case.choice(["i32", "i64", "ui32"])
    starts = "".join(f", {case.arg([], index, -2, 8)}" for _ in shape)
    types = ", ".join([tensor(shape, case.dtype)] + [tensor([], index)] * len(shape))
    case.result(
        f"stablehlo.dynamic_slice {case.arg(shape)}{starts}, sizes = {listed(sizes)} : "
        f"({types}) -> {tensor(sizes, case.dtype)}", tensor(sizes, case.dtype))


@op("stablehlo.dynamic_update_slice", ALL)
def _dynamic_update_slice(case):
    shape = case.shape()
    sizes = [case.integer(min(1, size), size) for size in shape]
    index = case.choice(["i32", "i64", "ui32"])
    operand, update = case.arg(shape), case.arg(sizes)
    starts = "".join(f", {case.arg([], index, -2, 8)}" for _ in shape)
    types = ", ".join([tensor(shape, case.dtype), tensor(sizes, case.dtype)]
                      + [tensor([], index)] * len(shape))
    case.result(f"stablehlo.dynamic_update_slice {operand}, {update}{starts} : "
                f"({types}) -> {tensor(shape, case.dtype)}", tensor(shape, case.dtype))


@op("stablehlo.gather", ALL)
def _gather(case):
    shape = case.shape(least=1, small=2)
    mapped = case.permutation(len(shape))[: case.integer(1, len(shape))]
    collapsed = case.subset(mapped)
    sizes = [1 if d in collapsed else case.integer(1, size) for d, size in enumerate(shape)]
    batch = case.shape(most=2, small=2)
    vector = case.integer(0, len(batch))
    indices = batch[:vector] + [len(mapped)] + batch[vector:]
    windows = [sizes[d] for d in range(len(shape)) if d not in collapsed]
    rank = len(batch) + len(windows)
    offsets = case.subset(range(rank), len(windows))[: len(windows)]
    while len(offsets) != len(windows):
        offsets = case.subset(range(rank))
    rest, window, target = iter(batch), iter(windows), []
    for d in range(rank):
        target.append(next(window if d in offsets else rest))
    index = case.choice(["i32", "i64", "ui32"])
    case.result(
        f'"stablehlo.gather"({case.arg(shape)}, {case.arg(indices, index, -2, 8)}) '
        f"<{{dimension_numbers = #stablehlo.gather<offset_dims = {listed(offsets)}, "
        f"collapsed_slice_dims = {listed(collapsed)}, start_index_map = {listed(mapped)}, "
        f"index_vector_dim = {vector}>, slice_sizes = {array(sizes)}}}> : "
        f"({tensor(shape, case.dtype)}, {tensor(indices, index)}) -> "
        f"{tensor(target, case.dtype)}", tensor(target, case.dtype))


@op("stablehlo.scatter", ALL)
def _scatter(case):
    """Rows of updates, combined in an order that does not matter."""
    shape = case.shape(least=1, most=3, small=2)
    count = case.integer(1, 5)
    update = [count] + shape[1:]
    index = case.choice(["i32", "i64"])
    combine = case.choice(["add", "maximum", "minimum"])
    case.result(
        f'"stablehlo.scatter"({case.arg(shape)}, {case.arg([count, 1], index, -2, 8)}, '
        f"{case.arg(update)}) <{{scatter_dimension_numbers = #stablehlo.scatter<"
        f"update_window_dims = {listed(range(1, len(shape)))}, inserted_window_dims = [0], "
        f"scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}}> "
        f"{case.scalar_block(f'stablehlo.{combine} %x, %y')} : "
        f"({tensor(shape, case.dtype)}, {tensor([count, 1], index)}, "
        f"{tensor(update, case.dtype)}) -> {tensor(shape, case.dtype)}",
        tensor(shape, case.dtype))


@op("stablehlo.torch_index_select", ALL)
def _index_select(case):
    shape = case.shape(least=1, most=3, small=2)
    dim, index = case.integer(0, len(shape) - 1), [case.integer(1, 5)]
    target = shape[:dim] + index + shape[dim + 1:]
    case.result(
        f'"stablehlo.torch_index_select"({case.arg(shape)}, {case.arg(index, "i32", 0, 2)}) '
        f"<{{batch_dims = 0 : i64, dim = {dim} : i64}}> : "
        f"({tensor(shape, case.dtype)}, {tensor(index, 'i32')}) -> "
        f"{tensor(target, case.dtype)}", tensor(target, case.dtype))


# Reductions.

def _combination(case):
    """An operation and its init value; a sum's is neutral, since how often it is
    added is for each target to say."""
    names = ["add", "maximum", "minimum"]
    if case.dtype == "i1":
        names = ["and", "or"]
    elif case.dtype in INTS:
        names += ["and", "or", "multiply"]
    name = case.choice(names)
    neutral = {"add": "0", "multiply": "1"}
    if case.dtype in FLOATS:
        neutral = {"add": "0.0"}
    return name, case.constant(neutral[name], []) if name in neutral else case.arg([])


@op("stablehlo.reduce", ALL)
def _reduce(case):
    shape = case.shape(least=1)
    # More than one element each: XLA leaves other reductions out, with their init.
    dims = case.subset(range(len(shape)), 1)
    if math.prod(shape[d] for d in dims) == 1:
        shape[dims[0]] = 2
    target = [size for d, size in enumerate(shape) if d not in dims]
    type_, scalar = tensor(target, case.dtype), tensor([], case.dtype)
    combine, init = _combination(case)
    case.result(
        f"stablehlo.reduce({case.arg(shape)} init: {init}) applies "
        f"stablehlo.{combine} across dimensions = {listed(dims)} : "
        f"({tensor(shape, case.dtype)}, {scalar}) -> {type_}", type_)


@op("stablehlo.reduce_window", ALL)
def _reduce_window(case):
    shape = case.shape(least=1, most=3)
    window, strides, base, dilation, padding, target = [], [], [], [], [], []
    for size in shape:
        width, between, apart = case.integer(1, 3), case.integer(1, 2), case.integer(1, 2)
        reach = (width - 1) * apart + 1
        inner = (size - 1) * between + 1 if size else 0
        low, high, stride = case.integer(0, 2), case.integer(0, 2), case.integer(1, 3)
        window.append(width), strides.append(stride), base.append(between)
        dilation.append(apart), padding.append([low, high])
        padded = low + inner + high
        target.append(0 if padded < reach else (padded - reach) // stride + 1)
    type_ = tensor(target, case.dtype)
    combine, init = _combination(case)
    case.result(
        f'"stablehlo.reduce_window"({case.arg(shape)}, {init}) '
        f"<{{base_dilations = {array(base)}, padding = dense<{padding}> : "
        f"tensor<{len(shape)}x2xi64>, window_dilations = {array(dilation)}, "
        f"window_dimensions = {array(window)}, window_strides = {array(strides)}}}> "
        f"{case.scalar_block(f'stablehlo.{combine} %x, %y')} : "
        f"({tensor(shape, case.dtype)}, {tensor([], case.dtype)}) -> {type_}", type_)


@op("stablehlo.select_and_scatter", NUMBERS)
def _select_and_scatter(case):
    """Windows do not overlap, so that sums have one term."""
    sizes = [case.integer(1, 3) for _ in range(case.integer(1, 3))]
    counts = [case.integer(1, 4) for _ in sizes]
    shape = [size * count for size, count in zip(sizes, counts)]
    scalar, type_ = tensor([], case.dtype), tensor(shape, case.dtype)
    pred = f"({scalar}, {scalar}) -> {tensor([], 'i1')}"
    case.result(
        f'"stablehlo.select_and_scatter"({case.arg(shape)}, {case.arg(counts)}, '
        f"{case.arg([])}) <{{window_dimensions = {array(sizes)}, "
        f"window_strides = {array(sizes)}}}> "
        + case.scalar_block("stablehlo.compare GE, %x, %y", None, pred)[:-1] + ", "
        + case.scalar_block("stablehlo.add %x, %y")[1:] + " : "
        f"({type_}, {tensor(counts, case.dtype)}, {scalar}) -> {type_}", type_)


@op("stablehlo.sort", ALL)
def _sort(case):
    shape = case.shape(least=1)
    type_, scalar = tensor(shape, case.dtype), tensor([], case.dtype)
    order = ", TOTALORDER" if case.dtype in FLOATS else ""
    pred = f"({scalar}, {scalar}) -> {tensor([], 'i1')}"
    direction = case.choice(["LT", "GT"])
    case.result(
        f'"stablehlo.sort"({case.arg(shape)}) <{{dimension = '
        f"{case.integer(0, len(shape) - 1)} : i64, is_stable = true}}> "
        + case.scalar_block(f"stablehlo.compare {direction}, %x, %y{order}", None, pred)
        + f" : ({type_}) -> {type_}", type_)


@op("chlo.top_k", NUMBERS)
def _top_k(case):
    shape = case.shape(least=1, small=2)
    k = case.integer(1, shape[-1])
    values, indices = tensor(shape[:-1] + [k], case.dtype), tensor(shape[:-1] + [k], "i32")
    case.result(f"chlo.top_k({case.arg(shape)}, k = {k}) : {tensor(shape, case.dtype)} -> "
                f"({values}, {indices})", values, indices)


# Products.


@op("stablehlo.dot_general", NUMBERS)
def _dot_general(case):
    batch, contracted = case.shape(most=2, small=2, large=4), case.shape(most=2, small=2, large=9)
    left, right = case.shape(most=2, small=2), case.shape(most=2, small=2)

    def operand(free):
        """The order of dimensions, and the places of batch and contracted ones."""
        sizes = batch + contracted + free
        order = case.permutation(len(sizes))
        places = [order.index(i) for i in range(len(batch) + len(contracted))]
        return [sizes[i] for i in order], places[: len(batch)], places[len(batch):], order

    lhs, lhs_batch, lhs_contract, lhs_order = operand(left)
    rhs, rhs_batch, rhs_contract, rhs_order = operand(right)
    skip = len(batch) + len(contracted)
    target = (batch + [left[i - skip] for i in lhs_order if i >= skip]
              + [right[i - skip] for i in rhs_order if i >= skip])
    type_ = tensor(target, case.dtype)
    case.result(
        f"stablehlo.dot_general {case.arg(lhs)}, {case.arg(rhs)}, "
        f"batching_dims = {listed(lhs_batch)} x {listed(rhs_batch)}, "
        f"contracting_dims = {listed(lhs_contract)} x {listed(rhs_contract)} : "
        f"({tensor(lhs, case.dtype)}, {tensor(rhs, case.dtype)}) -> {type_}", type_)


@op("stablehlo.dot", NUMBERS)
def _dot(case):
    k = case.integer(1, 20)
    lhs = case.choice([[k], [case.integer(1, 9), k]])
    rhs = case.choice([[k], [k, case.integer(1, 9)]])
    type_ = tensor(lhs[:-1] + rhs[1:], case.dtype)
    case.result(f"stablehlo.dot {case.arg(lhs)}, {case.arg(rhs)} : "
                f"({tensor(lhs, case.dtype)}, {tensor(rhs, case.dtype)}) -> {type_}", type_)


@op("stablehlo.convolution", FLOATS)
def _convolution(case):
    rank = case.integer(1, 2)
    groups = case.choice([1, 1, 2])
    batch, inputs, outputs = case.integer(1, 3), groups * case.integer(1, 3), groups * case.integer(1, 3)
    spatial, kernel, target = [], [], []
    strides, pads, lhs_dilation, rhs_dilation = [], [], [], []
    for _ in range(rank):
        size, width = case.integer(3, 8), case.integer(1, 3)
        low, high, stride = case.integer(0, 2), case.integer(0, 2), case.integer(1, 2)
        spread, apart = case.integer(1, 2), case.integer(1, 2)
        spatial.append(size), kernel.append(width), strides.append(stride)
        pads.append([low, high]), lhs_dilation.append(spread), rhs_dilation.append(apart)
        padded = low + (size - 1) * spread + 1 + high
        reach = (width - 1) * apart + 1
        target.append(0 if padded < reach else (padded - reach) // stride + 1)
    numbers = ", ".join(map(str, range(rank)))
    lhs, rhs = [batch, *spatial, inputs], [*kernel, inputs // groups, outputs]
    type_ = tensor([batch, *target, outputs], case.dtype)
    case.result(
        f"stablehlo.convolution({case.arg(lhs)}, {case.arg(rhs)}) dim_numbers = "
        f"[b, {numbers}, f]x[{numbers}, i, o]->[b, {numbers}, f], window = {{stride = "
        f"{strides}, pad = {pads}, lhs_dilate = {lhs_dilation}, rhs_dilate = {rhs_dilation}}} "
        f"{{batch_group_count = 1 : i64, feature_group_count = {groups} : i64}} : "
        f"({tensor(lhs, case.dtype)}, {tensor(rhs, case.dtype)}) -> {type_}", type_)


@op("stablehlo.einsum", NUMBERS)
def _einsum(case):
    """Each letter of the first operands' may be summed; some dimensions hide."""
    sizes = {letter: case.integer(2, 5) for letter in "abcd"}
    hidden = case.choice([None, [], case.shape(least=1, most=2, small=2)])

    def letters():
        return [*case.rng.permutation(list(sizes))][: case.integer(1, 3)]

    lhs, rhs = letters(), letters()
    result = case.subset_of([*dict.fromkeys(lhs + rhs)])

    def text(part):
        return ("..." if hidden is not None else "") + "".join(part)

    def shape(part):
        return (hidden or []) + [sizes[letter] for letter in part]

    type_ = tensor(shape(result), case.dtype)
    case.result(
        f"stablehlo.einsum {case.arg(shape(lhs))}, {case.arg(shape(rhs))}, config = "
        f'"{text(lhs)},{text(rhs)}->{text(result)}" : ({tensor(shape(lhs), case.dtype)}, '
        f"{tensor(shape(rhs), case.dtype)}) -> {type_}", type_)


# Normalization.


def _features(case):
    """A shape, the size of its features, and the attributes."""
    shape = case.shape(least=1, small=2)
    feature = case.integer(0, len(shape) - 1)
    # Not small: where elements are almost equal, it is what divides.
    epsilon = case.choice(["0.1", "0.5", "1.0"])
    return shape, [shape[feature]], (
        f"<{{epsilon = {epsilon} : f32, feature_index = {feature} : i64}}>")


def _variance(case, shape):
    return case.value(f"stablehlo.abs {case.arg(shape)} : {tensor(shape, case.dtype)}")


@op("stablehlo.batch_norm_training", FLOATS)
def _batch_norm_training(case):
    shape, features, attributes = _features(case)
    whole, part = tensor(shape, case.dtype), tensor(features, case.dtype)
    case.result(
        f'"stablehlo.batch_norm_training"({case.arg(shape)}, {case.arg(features)}, '
        f"{case.arg(features)}) {attributes} : ({whole}, {part}, {part}) -> "
        f"({whole}, {part}, {part})", whole, part, part)


@op("stablehlo.batch_norm_inference", FLOATS)
def _batch_norm_inference(case):
    shape, features, attributes = _features(case)
    whole, part = tensor(shape, case.dtype), tensor(features, case.dtype)
    variance = _variance(case, features)
    case.result(
        f'"stablehlo.batch_norm_inference"({case.arg(shape)}, {case.arg(features)}, '
        f"{case.arg(features)}, {case.arg(features)}, {variance}) {attributes} : "
        f"({whole}, {part}, {part}, {part}, {part}) -> {whole}", whole)


@op("stablehlo.batch_norm_grad", FLOATS)
def _batch_norm_grad(case):
    shape, features, attributes = _features(case)
    whole, part = tensor(shape, case.dtype), tensor(features, case.dtype)
    variance = _variance(case, features)
    case.result(
        f'"stablehlo.batch_norm_grad"({case.arg(shape)}, {case.arg(features)}, '
        f"{case.arg(features)}, {variance}, {case.arg(shape)}) {attributes} : "
        f"({whole}, {part}, {part}, {part}, {whole}) -> ({whole}, {part}, {part})",
        whole, part, part)


# Random bits.


@op("stablehlo.rng_bit_generator", INTS)
def _rng_bit_generator(case):
    algorithm = case.choice(["DEFAULT", "PHILOX", "THREE_FRY"])
    size = 2 if algorithm == "THREE_FRY" else case.integer(2, 3)
    # XLA takes no state of i64.
    type_ = tensor([size], "ui64")
    state = case.arg([size], "ui64", 0, case.choice([5, 2**62]))
    if case.integer(0, 1):
        # Close to the greatest number, beyond which the counter carries.
        state = case.value(f"stablehlo.not {state} : {type_}")
    shape = case.shape()
    to, bits = tensor(shape, case.dtype), tensor(shape, f"ui{WIDTH[case.dtype]}")
    place = len(case.lines)
    case.lines.append(f"%v{place}:2 = stablehlo.rng_bit_generator {state}, algorithm = "
                      f"{algorithm} : ({type_}) -> ({type_}, {to})")
    # XLA's narrow signed numbers are unsigned in the end.
    output = case.value(f"stablehlo.bitcast_convert %v{place}#1 : ({to}) -> {bits}")
    case.results = [(f"%v{place}#0", type_), (output, bits)]


# Control flow.


@op("stablehlo.while", ALL)
def _while(case):
    """As often as an argument says, or a constant: two lowerings."""
    shape = case.shape()
    type_, count = tensor(shape, case.dtype), tensor([], "i32")
    zero = case.constant(0, [], "i32")
    limit = case.choice([case.constant(case.integer(0, 4), [], "i32"), case.arg([], "i32", 0, 5)])
    x, y = case.arg(shape), case.arg(shape)
    case.result(
        f"stablehlo.while(%i = {zero}, %s = {x}, %t = {y}) : {count}, {type_}, {type_} cond {{\n"
        f"%p = stablehlo.compare LT, %i, {limit} : ({count}, {count}) -> tensor<i1>\n"
        f"stablehlo.return %p : tensor<i1>\n}} do {{\n"
        f"%one = stablehlo.constant dense<1> : {count}\n"
        f"%n = stablehlo.add %i, %one : {count}\n"
        f"%u = stablehlo.maximum %s, %t : {type_}\n"
        f"stablehlo.return %n, %t, %u : {count}, {type_}, {type_}\n}}", count, type_, type_)


@op("stablehlo.if", ALL)
def _if(case):
    shape = case.shape()
    type_ = tensor(shape, case.dtype)
    x, y = case.arg(shape), case.arg(shape)
    case.result(
        f'"stablehlo.if"({case.arg([], "i1")}) ({{\n'
        f"%p = stablehlo.maximum {x}, {y} : {type_}\n"
        f"stablehlo.return %p, {x} : {type_}, {type_}\n}}, {{\n"
        f"stablehlo.return {y}, {y} : {type_}, {type_}\n}}) : "
        f"(tensor<i1>) -> ({type_}, {type_})", type_, type_)


@op("stablehlo.case", ALL)
def _case(case):
    shape = case.shape()
    type_ = tensor(shape, case.dtype)
    x, y = case.arg(shape), case.arg(shape)
    branches = [f"stablehlo.return {x} : {type_}", f"stablehlo.return {y} : {type_}",
                f"%p = stablehlo.minimum {x}, {y} : {type_}\nstablehlo.return %p : {type_}"]
    text = ", ".join("{\n" + branch + "\n}" for branch in branches[: case.integer(1, 3)])
    case.result(f'"stablehlo.case"({case.arg([], "i32", -1, 4)}) ({text}) : '
                f"(tensor<i32>) -> {type_}", type_)
