# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Maps whose operands lie along different dimensions, on the emulated GPU, against
numpy on the same numbers.

Sizes go to the ends of tiles and past them, and to those that no wide access
divides; more than 264 tiles of 64 x 64 elements let a block have one of these
instead of 32 x 32.
"""

import ml_dtypes
import numpy as np
import pytest

import harness

DTYPES = {
    "bf16": ml_dtypes.bfloat16,
    "f16": np.float16,
    "f32": np.float32,
    "f64": np.float64,
    "i1": np.bool_,
    "i8": np.int8,
    "i16": np.int16,
    "i32": np.int32,
}

# (sizes of dimensions, inputs, results): an operand is its dimensions, from
# slowest to fastest, and its type. Every result is the sum of all inputs, of
# bools whether it is odd.
CASES = [
    ({"i": 32, "j": 32}, "ji:f32", "ij:f32"),
    ({"i": 40, "j": 50}, "ij:f32 ji:f32", "ij:f32"),
    ({"i": 33, "j": 65}, "ij:f32 ji:f32 j:f32", "ij:f32"),
    ({"i": 96, "j": 64}, "ji:bf16", "ij:bf16"),
    ({"i": 17, "j": 35}, "ji:bf16 i:bf16", "ij:bf16"),
    ({"i": 34, "j": 38}, "ji:f16 ij:f16", "ij:f16"),
    ({"i": 40, "j": 72}, "ji:f64 ij:f64", "ij:f64"),
    ({"i": 36, "j": 44}, "ji:i8", "ij:i8"),
    ({"i": 31, "j": 45}, "ji:i1 ij:i1", "ij:i1"),
    ({"i": 40, "j": 56}, "ji:bf16 ij:f32", "ij:f32"),
    ({"i": 40, "j": 56}, "ij:f32", "ij:bf16 ji:bf16"),
    ({"i": 41, "j": 57}, "ji:f32", "ij:f32 ji:f32"),
    ({"n": 3, "c": 48, "h": 5, "w": 7}, "nchw:f32", "nhwc:f32"),
    ({"n": 3, "c": 48, "h": 6, "w": 8}, "nhwc:bf16", "nchw:bf16"),
    ({"b": 2, "t": 40, "h": 3, "d": 16}, "bthd:bf16", "bhdt:bf16"),
    ({"a": 40, "b": 3, "c": 36}, "abc:f32 cb:f32", "cba:f32"),
    ({"b": 265, "i": 33, "j": 36}, "bji:bf16", "bij:bf16"),
    ({"b": 68, "i": 65, "j": 68}, "bji:f32 bij:f32", "bij:f32"),
    ({"b": 67, "i": 72, "j": 72}, "bij:f32", "bij:bf16 bji:bf16"),
    ({"b": 265, "i": 34, "j": 35}, "bji:i8", "bij:i8"),
    ({"b": 265, "i": 40, "j": 48}, "bji:i8", "bij:i8"),
]


pytestmark = pytest.mark.usefixtures("on_gpu")


def operands(text):
    return [operand.split(":") for operand in text.split()]


def tensor(sizes, dims, dtype):
    return f"tensor<{''.join(f'{sizes[d]}x' for d in dims)}{dtype}>"


def combine(values, result):
    """The body's operations: a sum in f32 or f64, or in integers of one type."""
    lines, total = [], None
    wide = "f64" if "f64" in (result, *(t for _, t in values)) else "f32"
    for number, (value, dtype) in enumerate(values):
        if result[0] != "i" and dtype != wide:
            lines.append(f"%w{result}{number} = arith.extf {value} : {dtype} to {wide}")
            value = f"%w{result}{number}"
        if total:
            kind = {"i1": "xori"}.get(result, "addi" if result[0] == "i" else "addf")
            of = result if result[0] == "i" else wide
            lines.append(f"%t{result}{number} = arith.{kind} {total}, {value} : {of}")
            value = f"%t{result}{number}"
        total = value
    if result[0] != "i" and result != wide:
        lines.append(f"%r{result} = arith.truncf {total} : {wide} to {result}")
        total = f"%r{result}"
    return lines, total


def program(sizes, inputs, results):
    dims = ", ".join(sizes)
    maps = [f"affine_map<({dims}) -> ({', '.join(d)})>" for d, _ in inputs + results]
    types = [tensor(sizes, *operand) for operand in inputs + results]
    count = len(inputs)
    lines, yielded = [], []
    values = [(f"%x{i}", dtype) for i, (_, dtype) in enumerate(inputs)]
    done = {}
    for _, dtype in results:
        if dtype not in done:
            more, done[dtype] = combine(values, dtype)
            lines += more
        yielded.append(done[dtype])
    arguments = ", ".join(f"%a{i}: {t}" for i, t in enumerate(types[:count]))
    outs = ", ".join(types[count:])
    empties = [f"%e{i} = tensor.empty() : {t}" for i, t in enumerate(types[count:])]
    block = [f"%x{i}: {t}" for i, (_, t) in enumerate(inputs)]
    block += [f"%o{i}: {t}" for i, (_, t) in enumerate(results)]
    iterators = ", ".join(['"parallel"'] * len(sizes))
    newline = "\n"
    return f"""
      func.func @main({arguments}) -> ({outs}) {{
        {newline.join(empties)}
        %r:{len(results)} = linalg.generic {{indexing_maps = [{', '.join(maps)}],
            iterator_types = [{iterators}]}}
            ins({', '.join(f'%a{i}' for i in range(count))} : {', '.join(types[:count])})
            outs({', '.join(f'%e{i}' for i in range(len(results)))} : {outs}) {{
        ^bb0({', '.join(block)}):
          {newline.join(lines)}
          linalg.yield {', '.join(yielded)} : {', '.join(t for _, t in results)}
        }} -> ({outs})
        return {', '.join(f'%r#{i}' for i in range(len(results)))} : {outs}
      }}"""


def make(rng, sizes, dims, dtype):
    shape = [sizes[d] for d in dims]
    if dtype == "i1":
        return rng.integers(0, 2, shape).astype(np.bool_)
    # Small numbers, whose sums are exact in every type.
    return rng.integers(-30, 30, shape).astype(DTYPES[dtype])


def reference(sizes, inputs, arrays, dims, dtype):
    total = 0
    for (letters, _), array in zip(inputs, arrays, strict=True):
        order = [letters.index(d) for d in dims if d in letters]
        shape = [sizes[d] if d in letters else 1 for d in dims]
        term = array.astype(np.int64).transpose(order).reshape(shape)
        total = total + term
    total = np.broadcast_to(total, [sizes[d] for d in dims])
    return (total % 2 if dtype == "i1" else total).astype(DTYPES[dtype])


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c[1]}->{c[2]}-{c[0]}")
def test_map(case, tmp_path):
    sizes, inputs, results = case[0], operands(case[1]), operands(case[2])
    rng = np.random.default_rng(0)
    arrays = [make(rng, sizes, *operand) for operand in inputs]
    path = tmp_path / "map.mlir"
    path.write_text(program(sizes, inputs, results))
    actual = harness.run_function(path, arrays, tmp_path)
    for found, (dims, dtype) in zip(actual, results, strict=True):
        expected = reference(sizes, inputs, arrays, dims, dtype)
        assert found.dtype == expected.dtype
        np.testing.assert_array_equal(
            found.astype(np.float64), expected.astype(np.float64)
        )
