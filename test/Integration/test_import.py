# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What torch-mlir prints gives what PyTorch computes, and trains as PyTorch does.

Texts and values were written by test/Import/make-inputs.py; PyTorch itself is not
needed here.
"""

import json
import re

import numpy as np
import pytest
from safetensors.numpy import load_file

import harness
import oracle

INPUTS = harness.ROOT / "test" / "Import" / "Inputs"
CASES = sorted((INPUTS / "cases").glob("*.mlir"))
JOINT = sorted((INPUTS / "joint").glob("*.mlir"))
FROZEN = sorted((INPUTS / "frozen").glob("*.mlir"))
MODELS = ["mlp", "cnn", "gpt", "llama"]

# Functions of f32 as PyTorch approximates them, and long sums.
TOLERANCE = 2e-5


def stem(path):
    return path.stem


def numbered(values, kind, prefix=""):
    """values["prefix/kind0"], values["prefix/kind1"], ..."""
    found = []
    while (name := f"{prefix}{kind}{len(found)}") in values:
        found.append(values[name])
    return found


@pytest.fixture(scope="session")
def case_values():
    return load_file(INPUTS / "cases.safetensors")


# What raising linalg refuses, by what the diagnostic must name. What else stands
# in the same text is tried by the other cases.
REFUSED = {
    "extremes_linalg": "linalg.generic",
    "orders_linalg": "tm_tensor.scan",
    "pads_linalg": "tensor.cast",
    "scatters_linalg": "tm_tensor.scatter",
}

# torch-mlir's own formulas in linalg.
LOOSE = {"activations_linalg": 1e-3}


def assert_same(actual, expected, tolerance=TOLERANCE):
    assert len(actual) == len(expected)
    for i, (a, e) in enumerate(zip(actual, expected)):
        oracle.assert_close(a, e, f"result{i}", tolerance)


def test_there_are_inputs():
    assert len(CASES) > 60 and len(JOINT) >= 7 and len(FROZEN) >= 8


def assert_agrees(path, actual, case_values):
    """With PyTorch's values; half precision has its own tolerance."""
    expected = numbered(case_values, "result", path.stem.rsplit("_", 1)[0] + "/")
    assert len(actual) == len(expected)
    for i, (a, e) in enumerate(zip(actual, expected)):
        wide = e.dtype in (np.float32, np.float64)
        if path.stem.endswith("linalg") and e.dtype == np.uint8:
            a = a.view(np.uint8)  # linalg's integers have no signs.
        tolerance = LOOSE.get(path.stem, TOLERANCE)
        oracle.assert_close(a, e, f"result{i}", tolerance if wide else None)


def case_arguments(path, case_values):
    return numbered(case_values, "arg", path.stem.rsplit("_", 1)[0] + "/")


@pytest.mark.parametrize(
    "path", [p for p in CASES if p.stem not in REFUSED], ids=stem
)
def test_case(path, case_values, tmp_path):
    """Each function of torch_cases.py agrees with PyTorch."""
    arguments = case_arguments(path, case_values)
    assert_agrees(
        path, harness.run_function(path, arguments, tmp_path), case_values
    )


@pytest.mark.parametrize("name", REFUSED)
def test_refused_case(name, case_values, tmp_path):
    path = INPUTS / "cases" / f"{name}.mlir"
    process = harness.try_function(
        path, case_arguments(path, case_values), tmp_path
    )
    assert process.returncode == 1, harness.status(process)
    assert re.search(f"{name}.mlir:.* error: .*{REFUSED[name]}", process.stderr)


@pytest.mark.parametrize("path", JOINT + FROZEN, ids=stem)
def test_graph(path, tmp_path):
    """Whole losses, and losses with gradients by PyTorch."""
    values = load_file(path.with_name(path.stem.rsplit("_", 1)[0] + ".safetensors"))
    actual = harness.run_function(path, numbered(values, "arg"), tmp_path)
    assert_same(actual, numbered(values, "result"), 1e-4)


@pytest.mark.parametrize(
    "path", [p for p in CASES if p.stem.endswith("_torch")], ids=stem
)
def test_imported_text(path, case_values, tmp_path):
    """XLA computes from the StableHLO of an import what PyTorch computes."""
    process = harness.check(
        harness.run(
            [
                harness.tool("ds-opt"),
                "--ds-import-torch",
                "--ds-decompose-chlo",
                path,
            ]
        )
    )
    if "chlo." in process.stdout:
        pytest.skip("XLA's client does not take chlo functions")
    program = oracle.Program(process.stdout)
    assert_agrees(path, program(case_arguments(path, case_values)), case_values)


def data_of(name, reference):
    """The batch's names and arrays, in the order of the arguments."""
    data = load_file(INPUTS / "models" / f"{name}-data.safetensors")
    return {each: data[each] for each in reference["batch"]}


def train(model, params, reference, data, ranks, folder, extra=()):
    """Metrics of a job on the reference's data."""
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / "ds_config.json"
    config.write_text(json.dumps(reference["config"]))
    command = [
        harness.tool("ds-run"),
        f"--config={config}",
        f"--steps={len(reference['losses'][str(ranks)])}",
        f"--metrics={folder / 'metrics.jsonl'}",
        "--threads=1",
        *harness.device_options(),
        *extra,
    ]
    if params:
        command.append(f"--params={params}")
    for name, array in data.items():
        np.save(folder / f"{name}.npy", array)
        command.append(f"--data={name}={folder / f'{name}.npy'}")
    process = harness.run(harness.mpirun(ranks, [*command, model]))
    harness.check(process)
    lines = (folder / "metrics.jsonl").read_text().splitlines()
    return [json.loads(line) for line in lines], process.stderr


@pytest.mark.parametrize("ranks", [1, 2])
@pytest.mark.parametrize("name", MODELS)
def test_training(name, ranks, tmp_path):
    """20 steps from the exported loss follow PyTorch's own AdamW."""
    folder = INPUTS / "models"
    reference = json.loads((folder / f"{name}-reference.json").read_text())
    metrics, _ = train(
        folder / f"{name}.mlir",
        folder / f"{name}.safetensors",
        reference,
        data_of(name, reference),
        ranks,
        tmp_path,
    )
    expected = reference["losses"][str(ranks)]
    assert [line["loss"] for line in metrics] == pytest.approx(expected, rel=1e-4)
    # Each step has other samples.
    assert min(expected) < expected[0]


def test_joint_graph_trains(tmp_path):
    """Parameters of a loss with gradients are found by its signature."""
    folder = INPUTS / "models"
    reference = json.loads((folder / "mlp-reference.json").read_text())
    data = data_of("mlp", reference)
    params = tmp_path / "params.safetensors"
    values = load_file(folder / "mlp.safetensors")
    order = ["up.weight", "up.bias", "down.weight", "down.bias"]
    harness.save_file({f"arg{i}": values[n] for i, n in enumerate(order)}, params)
    batch = {f"arg{4 + i}": each for i, each in enumerate(data.values())}
    for level in ("torch", "stablehlo"):
        metrics, messages = train(
            INPUTS / "joint" / f"mlp_{level}.mlir",
            params,
            reference,
            batch,
            1,
            tmp_path / level,
        )
        assert "remark: " in messages and "arguments 0 to 3" in messages
        assert [line["loss"] for line in metrics] == pytest.approx(
            reference["losses"]["1"], rel=1e-4
        )


@pytest.mark.parametrize("stage", [0, 2])
@pytest.mark.parametrize("ranks", [1, 2])
def test_weights_in_the_text_train(ranks, stage, tmp_path):
    """A module as torch-mlir prints it, with its weights: they are the states."""
    folder = INPUTS / "models"
    reference = json.loads((folder / "mlp-reference.json").read_text())
    reference["config"]["zero_optimization"] = {"stage": stage}
    data = data_of("mlp", reference)
    saved = tmp_path / "saved.safetensors"
    metrics, messages = train(
        INPUTS / "frozen" / "mlp_stablehlo.mlir",
        None,
        reference,
        {f"arg{i}": each for i, each in enumerate(data.values())},
        ranks,
        tmp_path / "run",
        [f"--save={saved}"],
    )
    assert "remark: " in messages and "4 tensors" in messages
    expected = reference["losses"][str(ranks)]
    assert [line["loss"] for line in metrics] == pytest.approx(expected, rel=1e-4)
    assert sorted(load_file(saved)) == sorted(
        set(
            re.findall(
                r"dense_resource<(.*?)>",
                (INPUTS / "frozen" / "mlp_stablehlo.mlir").read_text(),
            )
        )
    )
