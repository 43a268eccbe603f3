# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Bad input and failing ranks end a job with a message and exit code 1."""

import json
import struct

import numpy as np
import pytest

import harness
from test_trajectories import exported  # noqa: F401, a fixture

CONFIG = {
    "train_micro_batch_size_per_gpu": 2,
    "optimizer": {"type": "AdamW", "params": {"lr": 1e-3}},
    "zero_optimization": {"stage": 1},
}


@pytest.fixture
def job(exported, tmp_path):  # noqa: F811
    """A function that gives a short job's command line, with files replaced."""
    model = exported["mlp"]

    def command(
        params=None, data=None, config=CONFIG, mlir=None, steps=2, name="job"
    ):
        line = harness.training_command(
            model.prefix,
            config,
            data or model.tokens,
            steps,
            tmp_path / name,
        )
        if params:
            line = [a for a in line if not a.startswith("--params=")]
            line.insert(1, f"--params={params}")
        if mlir:
            line[-1] = mlir
        return [str(part) for part in line]

    command.model = model
    return command


def assert_diagnosed(process, *words):
    """Exit code 1, one line with "error:", and every one of `words` in it."""
    assert process.returncode == 1, harness.status(process) + process.stderr
    errors = [line for line in process.stderr.splitlines() if "error:" in line]
    assert errors, process.stderr
    for word in words:
        assert any(word in line for line in errors), (word, process.stderr)


# Bad data files.
def npy(header, payload=b"", version=b"\x01\x00", magic=b"\x93NUMPY"):
    text = header.encode() if isinstance(header, str) else header
    return magic + version + struct.pack("<H", len(text)) + text + payload


GOOD = "{'descr': '<f4', 'fortran_order': False, 'shape': (4, 14), }"
BAD_DATA = {
    "empty": b"",
    "magic": npy(GOOD, b"\0" * 224, magic=b"\x93NUMPX"),
    "version": npy(GOOD, b"\0" * 224, version=b"\x09\x00"),
    "header_length": npy(GOOD)[:8] + b"\xff\xff" + GOOD.encode(),
    "header_text": npy("not a dict", b"\0" * 224),
    "unclosed": npy(GOOD[:-20], b"\0" * 224),
    "truncated": npy(GOOD, b"\0" * 223),
    "no_payload": npy(GOOD),
    "no_rows": npy(GOOD.replace("(4, 14)", "(0, 14)")),
    "few_rows": npy(GOOD.replace("(4, 14)", "(1, 14)"), b"\0" * 56),
    "wrong_shape": npy(GOOD.replace("(4, 14)", "(4, 15)"), b"\0" * 240),
    "wrong_rank": npy(GOOD.replace("(4, 14)", "(56,)"), b"\0" * 224),
    "overflow": npy(GOOD.replace("(4, 14)", "(4611686018427387904, 14)")),
    "negative": npy(GOOD.replace("(4, 14)", "(-4, 14)"), b"\0" * 224),
    "fortran": npy(GOOD.replace("False", "True"), b"\0" * 224),
    "objects": npy(GOOD.replace("<f4", "|O"), b"\0" * 224),
    "big_endian": npy(GOOD.replace("<f4", ">f4"), b"\0" * 224),
    "wrong_dtype": npy(GOOD.replace("<f4", "<i4"), b"\0" * 224),
    "complex": npy(GOOD.replace("<f4", "<c8"), b"\0" * 448),
    "repeated_key": npy(GOOD.replace("}", "'shape': (4, 14), }"), b"\0" * 224),
    "long_header": npy("", version=b"\x02\x00")[:8] + b"\xff\xff\xff\xff{}",
    "nested_header": npy("(" * 60000),
    "product": npy(GOOD.replace("(4, 14)", "(4294967296, 4294967296)")),
    "hidden_product": npy(GOOD.replace("(4, 14)", "(0, 9223372036854775807)")),
}
# A job may read fewer rows than a batch again and again.
MAY_WORK = {"few_rows"}


@pytest.mark.parametrize("name", BAD_DATA)
def test_bad_data(name, job, tmp_path):
    path = tmp_path / "bad.npy"
    path.write_bytes(BAD_DATA[name])
    process = harness.run(job(data=path))
    if name in MAY_WORK and process.returncode == 0:
        return
    assert_diagnosed(process, "bad.npy")


def test_missing_data(job, tmp_path):
    process = harness.run(job(data=tmp_path / "absent.npy"))
    assert_diagnosed(process, "absent.npy")


# Bad parameter files.
def safetensors(header, payload):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + payload


def parts(path):
    data = path.read_bytes()
    (size,) = struct.unpack("<Q", data[:8])
    return json.loads(data[8 : 8 + size]), data[8 + size :]


def edit(name, header, payload):
    """(header, payload) with one defect, or the file's bytes."""
    kernel = header["hidden/kernel"]
    if name == "header_json":
        return safetensors(json.dumps(header).encode()[:-9], payload)
    if name == "header_length":
        return struct.pack("<Q", 2**62) + b"{}"
    if name == "header_array":
        return safetensors([], payload)
    if name == "short_file":
        return b"\x10\0\0"
    if name == "truncated":
        return safetensors(header, payload[:-4])
    if name == "missing":
        header["hidden/other"] = header.pop("hidden/kernel")
    if name == "shape":
        kernel["shape"] = [10, 13]
    if name == "size":
        kernel["shape"] = [13, 11]
    if name == "dtype":
        kernel["dtype"] = "I32"
    if name == "unknown_dtype":
        kernel["dtype"] = "F99"
    if name == "beyond_end":
        kernel["data_offsets"] = [10**9, 10**9 + 520]
    if name == "backwards":
        kernel["data_offsets"] = kernel["data_offsets"][::-1]
    if name == "negative":
        kernel["data_offsets"] = [-520, 0]
    if name == "huge":
        kernel["shape"] = [2**62, 2**62]
    if name == "entry_type":
        header["hidden/kernel"] = 5
    if name == "no_offsets":
        del kernel["data_offsets"]
    if name == "longest_length":
        return b"\xff" * 8 + b"{}"
    if name == "no_header":
        return struct.pack("<Q", 0) + payload
    if name == "nested":
        return safetensors(b'{"a":' + b"[" * 100000, payload)
    if name == "repeated_name":
        text = json.dumps(header)
        return safetensors((text[:-1] + ", " + text[1:]).encode(), payload)
    if name == "name_not_utf8":
        text = json.dumps(header).replace("hidden/kernel", "hidden/\xff")
        return safetensors(text.encode("latin-1"), payload)
    if name == "negative_size":
        kernel["shape"] = [-10, -13]
    if name == "fraction":
        kernel["shape"] = [13.5, 10]
    if name == "hidden_product":
        kernel["shape"] = [0, 2**63 - 1, 2**63 - 1]
    if name == "hole":
        payload += b"\0" * 8
        header["last"] = {
            "dtype": "F32",
            "shape": [1],
            "data_offsets": [len(payload) - 4, len(payload)],
        }
    if name == "overlap":
        header["last"] = {"dtype": "U8", "shape": [4], "data_offsets": [0, 4]}
    if name == "trailing":
        payload += b"\0"
    return safetensors(header, payload)


BAD_PARAMS = [
    "header_json",
    "header_length",
    "header_array",
    "short_file",
    "truncated",
    "missing",
    "shape",
    "size",
    "dtype",
    "unknown_dtype",
    "beyond_end",
    "backwards",
    "negative",
    "huge",
    "entry_type",
    "no_offsets",
    "longest_length",
    "no_header",
    "nested",
    "repeated_name",
    "name_not_utf8",
    "negative_size",
    "fraction",
    "hidden_product",
    "hole",
    "overlap",
    "trailing",
]
NAMES_THE_TENSOR = {"missing", "shape", "size", "dtype"}


@pytest.mark.parametrize("name", BAD_PARAMS)
def test_bad_parameters(name, job, tmp_path):
    path = tmp_path / "bad.safetensors"
    good = harness.pathlib.Path(f"{job.model.prefix}.safetensors")
    path.write_bytes(edit(name, *parts(good)))
    process = harness.run(job(params=path))
    assert_diagnosed(process, "bad.safetensors")
    if name in NAMES_THE_TENSOR:
        assert_diagnosed(process, "hidden/kernel")


# Bad configurations.
BAD_CONFIGS = {
    "empty": "",
    "nested": '{"a":' * 100000,
    "list": "[" * 65 + "]" * 65,
    "repeated_key": '{"train_batch_size": 4, "train_batch_size": 4}',
    "not_utf8": b'{"\xff": 1}',
    "huge_number": '{"train_batch_size": 1e999}',
    "huge_integer": '{"train_batch_size": 9223372036854775808}',
    "overflow": '{"train_micro_batch_size_per_gpu": 9223372036854775807, '
    '"gradient_accumulation_steps": 3, "optimizer": {"type": "Adam"}}',
    "negative": '{"train_batch_size": -4, "optimizer": {"type": "Adam"}}',
}


@pytest.mark.parametrize("name", BAD_CONFIGS)
def test_bad_config(name, job, tmp_path):
    path = tmp_path / "bad.json"
    text = BAD_CONFIGS[name]
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    command = [
        f"--config={path}" if part.startswith("--config=") else part
        for part in job()
    ]
    assert_diagnosed(harness.run(command), "bad.json:1:")


# Bad models.
FUNCTION = "func.func @main(%x: {0}) -> {0} {{ return %x : {0} }}"
BAD_MODELS = {
    "empty": "",
    "nested": "module {" * 10000,
    "nested_type": FUNCTION.format("tuple<" * 10000 + "i1" + ">" * 10000),
    "huge_shape": FUNCTION.format("tensor<4294967296x4294967296xf32>"),
    "huge_size": FUNCTION.format("tensor<9223372036854775808xf32>"),
    "truncated": "func.func @main(",
    "bytecode": b"ML\xefR\x0dMLIR\x00\x0f",
}


@pytest.mark.parametrize("name", BAD_MODELS)
def test_bad_model(name, job, tmp_path):
    path = tmp_path / "bad.mlir"
    text = BAD_MODELS[name]
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    assert_diagnosed(harness.run(job(mlir=path)), "bad.mlir")


def mutate(data, rng, limit):
    """`data` with a few bytes of its first `limit` replaced, or a part lost."""
    data = bytearray(data)
    for _ in range(rng.integers(1, 4)):
        position = int(rng.integers(0, min(limit, len(data))))
        kind = rng.integers(0, 3)
        if kind == 0:
            data[position] = rng.integers(0, 256)
        elif kind == 1:
            del data[position : position + int(rng.integers(1, 9))]
        else:
            data[position:position] = rng.bytes(int(rng.integers(1, 9)))
    return bytes(data)


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("which", ["params", "data", "mlir", "config"])
def test_mutated_file(which, seed, job, tmp_path):
    """Whatever a file holds, the job works or says what is wrong."""
    rng = np.random.default_rng([seed, len(which)])
    suffix = {"params": ".safetensors", "data": ".npy", "mlir": ".mlir"}
    bad = tmp_path / f"bad{suffix.get(which, '.json')}"
    command = job()
    if which == "config":
        good = tmp_path / "job" / "ds_config.json"
        bad.write_bytes(mutate(good.read_bytes(), rng, 10**6))
        command = [
            f"--config={bad}" if part.startswith("--config=") else part
            for part in command
        ]
    else:
        good = harness.pathlib.Path(f"{job.model.prefix}{suffix[which]}")
        limit = 10**6 if which == "mlir" else 600
        bad.write_bytes(mutate(good.read_bytes(), rng, limit))
        command = job(**{which: bad})
    process = harness.run(command, timeout=60)
    assert process.returncode in (0, 1), (
        harness.status(process) + "\n" + process.stderr[-3000:]
    )
    if process.returncode == 1:
        assert "error:" in process.stderr


# Failing ranks.
def jobs(*commands):
    """One MPI job whose ranks have different command lines."""
    line = ["mpirun"]
    for command in commands:
        line += ["-np", "1", *command, ":"]
    return line[:-1]


def test_one_failing_rank_ends_the_job(job, tmp_path):
    """The other ranks wait for it in a collective: they must not for ever."""
    good, bad = job(), job(data=tmp_path / "absent.npy", name="bad")
    process = harness.run(jobs(good, bad, good), timeout=60)
    assert process.returncode != 0
    assert "absent.npy" in process.stderr
    assert "rank 1" in process.stderr


def test_programs_that_differ(job):
    """Rank 2 has another learning rate; the message names it."""
    other = json.loads(json.dumps(CONFIG))
    other["optimizer"]["params"]["lr"] = 2e-3
    process = harness.run(
        jobs(job(), job(), job(config=other, name="other")), timeout=60
    )
    assert process.returncode != 0
    errors = [line for line in process.stderr.splitlines() if "error" in line]
    assert any("rank" in line and "2" in line for line in errors)


def test_steps_that_differ(job):
    process = harness.run(
        jobs(job(), job(steps=3, name="other")), timeout=60
    )
    assert process.returncode != 0
    assert "rank" in process.stderr


def test_model_without_roles(job, tmp_path):
    """Text without ds.arg is a model that nobody said how to train."""
    path = tmp_path / "plain.mlir"
    path.write_text(
        "func.func @main(%x: tensor<2x14xf32>) -> tensor<f32> {\n"
        "  %0 = stablehlo.constant dense<0.0> : tensor<f32>\n"
        "  return %0 : tensor<f32>\n"
        "}\n"
    )
    assert_diagnosed(harness.run(job(mlir=path)), "plain.mlir", "ds.arg")


def test_micro_batch_that_the_model_does_not_have(job):
    """The exported program has 2 samples a micro-batch; say so."""
    config = dict(CONFIG, train_micro_batch_size_per_gpu=4)
    process = harness.run(job(config=config))
    assert_diagnosed(process, "train_micro_batch_size_per_gpu")


def test_unknown_option(job):
    process = harness.run([*job(), "--no-such-option=1"])
    assert process.returncode == 1
    assert "no-such-option" in process.stderr


def test_missing_model(job, tmp_path):
    process = harness.run(job(mlir=tmp_path / "absent.mlir"))
    assert_diagnosed(process, "absent.mlir")
