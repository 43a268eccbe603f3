# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Random StableHLO operations through `ds-run --function` agree with XLA.

Many operations share one function, so that thousands take minutes:
`pytest test/Integration/test_ops.py --cases 10000`. Run as a program, it compares
each operation of each type once and writes what agreed to docs/op-coverage.md.
"""

import pathlib
import re
import sys
import tempfile

import numpy as np
import pytest
from jaxlib.mlir.dialects import chlo, stablehlo

import harness
import op_cases
import oracle

PAGE = harness.ROOT / "docs" / "op-coverage.md"
BATCH = 60

# Operation and type: what the diagnostic must contain.
REFUSED = {}

# Where arithmetic is less exact than the type: series and long polynomials.
TOLERANCE = {}

# Rewritten as operations of the table: broadcasts, constants, tests for infinity.
CHLO_REWRITTEN = {
    *(
        f"chlo.broadcast_{name}"
        for name in "add and atan2 compare divide maximum minimum multiply or power "
        "remainder select shift_left shift_right_arithmetic shift_right_logical "
        "subtract xor".split()
    ),
    "chlo.constant_like",
    "chlo.is_inf",
    "chlo.is_neg_inf",
    "chlo.is_pos_inf",
}

# Operations that run and are tested elsewhere.
ELSEWHERE = {
    "stablehlo.constant": "test_functions.py",
    "stablehlo.optimization_barrier": "test_functions.py",
    "stablehlo.composite": "test_functions.py",
    "stablehlo.return": "ends the regions of others",
    "stablehlo.dynamic_iota": "where its result is static",
    "stablehlo.dynamic_broadcast_in_dim": "where its result is static",
    "stablehlo.dynamic_reshape": "where its result is static",
    "stablehlo.dynamic_pad": "where its operands are constants",
    "stablehlo.real_dynamic_slice": "where its operands are constants",
    "stablehlo.dynamic_gather": "where its operands are constants",
    "stablehlo.get_dimension_size": "where the size is static",
    "stablehlo.tuple": "where its elements are taken",
    "stablehlo.get_tuple_element": "of a tuple of the same function",
    "stablehlo.unary_einsum": "test_functions.py",
    "stablehlo.all_gather": "test_collectives.py",
    "stablehlo.all_reduce": "test_collectives.py",
    "stablehlo.all_to_all": "test_collectives.py",
    "stablehlo.collective_broadcast": "test_collectives.py",
    "stablehlo.collective_permute": "test_collectives.py",
    "stablehlo.cross-replica-sum": "test_collectives.py",
    "stablehlo.partition_id": "test_collectives.py",
    "stablehlo.reduce_scatter": "test_collectives.py",
    "stablehlo.replica_id": "test_collectives.py",
    "chlo.constant": "test_functions.py",
}

# Operations that no target runs, each refused by name.
NOT_RUN = {
    "complex numbers": "complex real imag fft",
    "linear algebra": "cholesky triangular_solve",
    "random numbers of a hidden state": "rng",
    "calls of the target's functions": "custom_call",
    "sizes known at run time only": "dynamic_conv set_dimension_size",
    "the host": "create_token after_all infeed outfeed send recv async_start async_done",
    "quantized types": "uniform_quantize uniform_dequantize",
}


def pairs():
    return [(name, dtype) for name, (dtypes, _) in op_cases.OPS.items() for dtype in dtypes]


def make_case(name, dtype, seed):
    case = op_cases.Case(np.random.default_rng(seed), name, dtype)
    op_cases.OPS[name][1](case)
    return case


def module(cases):
    """The text of one function that evaluates all cases."""
    arguments, types, values, body = [], [], [], []
    for index, case in enumerate(cases):

        def rename(text):
            return re.sub(r"%([av]\d)", rf"%c{index}_\1", text)

        for number, (shape, dtype, _, _) in enumerate(case.args):
            arguments.append(f"%c{index}_a{number}: {op_cases.tensor(shape, dtype)}")
        body += [rename(line) for line in case.lines]
        for value, type_ in case.results:
            values.append(rename(value)), types.append(type_)
    return (
        f"func.func public @main({', '.join(arguments)}) -> ({', '.join(types)}) {{\n"
        + "\n".join(body)
        + f"\nreturn {', '.join(values)} : {', '.join(types)}\n}}\n"
    )


def arguments(cases, rng):
    return [
        oracle.random_array(rng, shape, oracle.DTYPES[dtype], low, high)
        for case in cases
        for shape, dtype, low, high in case.args
    ]


def compare(cases, folder, seed):
    """Fails with the text of the first case that differs from XLA."""
    text, inputs = module(cases), arguments(cases, np.random.default_rng(seed))
    path = folder / "ops.mlir"
    path.write_text(text)
    expected = oracle.Program(text)(inputs)
    process = harness.try_function(path, inputs, folder)
    if process.returncode != 0 and len(cases) > 1:
        for case in cases:
            compare([case], folder, seed)
    harness.check(process)
    results = harness.load_file(folder / "out.safetensors")
    number = 0
    for case in cases:
        for _ in case.results:
            oracle.assert_close(
                results[f"result{number}"], expected[number],
                f"{case.name} of {case.dtype}:\n{module([case])}", TOLERANCE.get(case.name),
            )
            number += 1


def pytest_generate_tests(metafunc):
    if "batch" not in metafunc.fixturenames:
        return
    runs = [pair for pair in pairs() if pair not in REFUSED]
    count = metafunc.config.getoption("--cases") or len(runs)
    chosen = [runs[i % len(runs)] + (i,) for i in range(count)]
    batches = [chosen[i : i + BATCH] for i in range(0, count, BATCH)]
    metafunc.parametrize("batch", batches, ids=range(len(batches)))


def test_operations(batch, tmp_path, request):
    seed = request.config.getoption("--seed")
    cases = [make_case(name, dtype, [seed, number]) for name, dtype, number in batch]
    compare(cases, tmp_path, seed)


@pytest.mark.parametrize("name, dtype", REFUSED)
def test_refused(name, dtype, tmp_path):
    case = make_case(name, dtype, 0)
    path = tmp_path / "op.mlir"
    path.write_text(module([case]))
    process = harness.try_function(path, arguments([case], np.random.default_rng(0)), tmp_path)
    assert process.returncode == 1, harness.status(process)
    assert REFUSED[name, dtype] in process.stderr


def public_operations():
    """All operations of both dialects, as the public Python package has them."""
    return {
        value.OPERATION_NAME
        for dialect in (stablehlo, chlo)
        for value in vars(dialect).values()
        if hasattr(value, "OPERATION_NAME")
    }


def test_every_operation_is_listed():
    known = set(op_cases.OPS) | set(ELSEWHERE)
    for names in NOT_RUN.values():
        known |= {f"stablehlo.{name}" for name in names.split()}
    missing = {name for name in public_operations() - known if name.startswith("stablehlo.")}
    assert not missing


def measure(folder):
    """What each operation of each type does: "✓", "refused" or "differs"."""
    outcomes = {pair: "refused" for pair in REFUSED}
    runs = [pair for pair in pairs() if pair not in REFUSED]
    for start in range(0, len(runs), BATCH):
        batch = runs[start : start + BATCH]
        numbered = [(pair, make_case(*pair, [0, start + i])) for i, pair in enumerate(batch)]
        try:
            compare([case for _, case in numbered], folder, 0)
            outcomes.update(dict.fromkeys(batch, "✓"))
        except AssertionError:
            for pair, case in numbered:
                try:
                    compare([case], folder, 0)
                    outcomes[pair] = "✓"
                except AssertionError as difference:
                    print(difference, file=sys.stderr)
                    outcomes[pair] = "differs"
    return outcomes


def page(outcomes):
    dtypes = op_cases.ALL
    lines = [
        "# Operations that run",
        "",
        "Written by `test/Integration/test_ops.py`, which compares each operation with XLA",
        "for random shapes, attributes and values. ✓: agrees; refused: a diagnostic names",
        "the operation; empty: the operation does not take the type.",
        "",
        f"| operation | {' | '.join(dtypes)} |",
        f"|---|{'---|' * len(dtypes)}",
    ]
    for name in sorted(op_cases.OPS):
        cells = [outcomes.get((name, dtype), "") for dtype in dtypes]
        lines.append(f"| `{name}` | {' | '.join(cells)} |")
    lines += ["", "These run too, tested elsewhere or as parts of others:", ""]
    lines += [f"- `{name}`: {why}" for name, why in sorted(ELSEWHERE.items())]
    lines += [
        "",
        "## Operations that do not run",
        "",
        "They are refused by name and location, as are dynamic shapes, complex numbers and",
        "floats of 8 bits.",
        "",
    ]
    lines += [
        f"- {why}: {', '.join(f'`{name}`' for name in names.split())}"
        for why, names in NOT_RUN.items()
    ]
    rest = sorted(public_operations() - set(op_cases.OPS) - set(ELSEWHERE))
    rest = [name for name in rest if name.startswith("chlo.") and name not in CHLO_REWRITTEN]
    lines.append(f"- of CHLO: {', '.join(f'`{name}`' for name in rest)}")
    lines += ["", "Other ops of CHLO are rewritten as the ones above.", ""]
    return "\n".join(lines)


def test_page_is_current():
    """It says what the tests above find out."""
    outcomes = {pair: "refused" if pair in REFUSED else "✓" for pair in pairs()}
    assert PAGE.read_text() == page(outcomes), "run test/Integration/test_ops.py"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        found = measure(pathlib.Path(folder))
    PAGE.write_text(page(found))
    sys.exit("differs" in found.values())
