# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Any StableHLO function through `ds-run --function` agrees with XLA."""

import re
import zlib

import jax
import numpy as np
import pytest

import harness
import oracle
import small_functions

INPUTS = harness.ROOT / "test" / "Stablehlo" / "Inputs"


def _compare(text, arguments, program, tmp_path, tolerance=None):
    path = tmp_path / "f.mlir"
    path.write_text(text)
    expected = program(arguments)
    actual = harness.run_function(path, arguments, tmp_path)
    assert len(actual) == len(expected)
    for i, (a, e) in enumerate(zip(actual, expected)):
        oracle.assert_close(a, e, f"result{i}", tolerance)


def _random_arguments(name, specs):
    rng = np.random.default_rng(zlib.crc32(name.encode()))
    return [
        spec
        if isinstance(spec, np.ndarray)
        else oracle.random_array(rng, spec[1], oracle.DTYPES[spec[0]])
        for spec in specs
    ]


@pytest.mark.parametrize("name", small_functions.CASES)
def test_small_function(name, tmp_path):
    function, specs = small_functions.CASES[name]
    arguments = _random_arguments(name, specs)
    # Small functions are written for 32 bits; only `wide` asks for 64.
    with jax.enable_x64(name == "wide"):
        text = jax.jit(function, keep_unused=True).lower(*arguments).as_text()
    _compare(text, arguments, oracle.Program(text), tmp_path)


SAMPLES = INPUTS / "jax-ops"

# Samples that ds-run refuses, by what the diagnostic must name.
REFUSED_SAMPLES = {
    "j_approx_topk": "stablehlo.custom_call",
    "j_callback": "stablehlo.custom_call",
    "j_chol": "stablehlo.custom_call",
    "j_complex": "complex<f32>",
    "j_f8": "f8E4M3FN",
    "j_rng_unif": "stablehlo.rng",
    "j_trisolve": "stablehlo.custom_call",
    "s_memkind": "stablehlo.custom_call",
    "s_memkind_in": "stablehlo.custom_call",
}


@pytest.mark.parametrize(
    "name",
    sorted({path.stem for path in SAMPLES.glob("*.mlir")} - {*REFUSED_SAMPLES}),
)
def test_sample(name, tmp_path):
    """What JAX itself prints for one feature each."""
    text = (SAMPLES / f"{name}.mlir").read_text()
    program = oracle.Program(text)
    rng = np.random.default_rng(0)
    arguments = [oracle.random_array(rng, *t) for t in program.inputs]
    _compare(text, arguments, program, tmp_path)


@pytest.mark.parametrize("name", REFUSED_SAMPLES)
def test_refused_sample(name, tmp_path):
    path = SAMPLES / f"{name}.mlir"
    process = harness.try_function(path, [], tmp_path)
    assert process.returncode == 1, harness.status(process)
    assert "error:" in process.stderr
    assert REFUSED_SAMPLES[name] in process.stderr


@pytest.mark.parametrize("config", ["ab->ba", "aab->ab", "ab->a", "ab->", "...a->a..."])
def test_unary_einsum(config, tmp_path):
    """XLA has no unary_einsum; numpy says what the letters mean."""
    sizes = {"a": 3, "b": 4}
    operand, result = config.split("->")

    def type_of(text):
        dims = [2, 5] if "..." in text else []
        place = 0 if text.startswith("...") else 1
        named = [sizes[letter] for letter in text.replace("...", "")]
        dims = dims + named if place == 0 else named + dims
        return dims, f"tensor<{''.join(f'{d}x' for d in dims)}f32>"

    shape, from_ = type_of(operand)
    _, to = type_of(result)
    path = tmp_path / "f.mlir"
    path.write_text(
        f"func.func public @main(%x: {from_}) -> {to} {{\n"
        f'%0 = stablehlo.unary_einsum %x, config = "{config}" : ({from_}) -> {to}\n'
        f"return %0 : {to}\n}}\n"
    )
    x = oracle.random_array(np.random.default_rng(0), shape, oracle.DTYPES["f32"])
    (actual,) = harness.run_function(path, [x], tmp_path)
    oracle.assert_close(actual, np.einsum(config, x), config)


# Greatest token plus one, and the index of the argument from which on floats
# are second moments and cannot be negative.
MODELS = {
    "jax/gpt_loss": (256, None),
    "jax/gpt_grad": (256, None),
    "jax/t_gpt_adamw_clip_sched": (256, 61),
    "jax/t_gpt_bf16": (256, None),
    "torch/gpt_loss_stablehlo": (256, None),
}


def _model_arguments(program, seed, tokens, moments):
    rng = np.random.default_rng(seed)
    arguments = []
    for i, (shape, dtype) in enumerate(program.inputs):
        array = oracle.random_array(rng, shape, dtype, 0, tokens)
        if dtype.kind not in "iu":
            array = (array * 0.1).astype(dtype)
            if moments is not None and i >= moments:
                array = np.abs(array) + dtype.type(1e-3)
        elif not shape:
            array = np.array(3, dtype)  # A count of steps.
        arguments.append(array)
    return arguments


@pytest.mark.parametrize("tokens", ["valid", "some invalid"])
@pytest.mark.parametrize("name", MODELS)
def test_model(name, tokens, tmp_path):
    text = (INPUTS / f"{name}.mlir").read_text()
    program = _program(name, text)
    limit, moments = MODELS[name]
    arguments = _model_arguments(program, 1, limit, moments)
    if tokens == "some invalid":
        # JAX fills with NaN or drops, PyTorch's programs clamp: whatever the
        # text says, we say the same.
        arguments[-1].flat[[0, 7, 21]] = [-1, limit, 2**31 - 1]
    # Through two layers and back, in a type of 8 bits, each of some hundred
    # roundings may fall the other way: XLA leaves out some conversions.
    tolerance = 1e-1 if "bf16" in name else 1e-4
    _compare(text, arguments, program, tmp_path, tolerance)


_programs = {}


def _program(name, text):
    """XLA takes seconds for a model; its program serves several tests."""
    if name not in _programs:
        _programs[name] = oracle.Program(text)
    return _programs[name]


def test_entry_by_name(tmp_path):
    """--function takes any public function, not only main."""
    text = """
      func.func @other(%x: tensor<3xf32>) -> tensor<3xf32> {
        return %x : tensor<3xf32>
      }
      func.func @twice(%x: tensor<3xf32>) -> tensor<3xf32> {
        %0 = stablehlo.add %x, %x : tensor<3xf32>
        return %0 : tensor<3xf32>
      }
    """
    path = tmp_path / "f.mlir"
    path.write_text(text)
    x = np.array([1, 2, 4], np.float32)
    (result,) = harness.run_function(path, [x], tmp_path, name="twice")
    assert result.tolist() == [2, 4, 8]


def test_unknown_entry(tmp_path):
    path = tmp_path / "f.mlir"
    path.write_text("func.func @main() { return }")
    process = harness.run(
        [harness.tool("ds-run"), "--function=absent", path]
    )
    assert process.returncode == 1
    assert re.search(r"error: .*absent", process.stderr)
