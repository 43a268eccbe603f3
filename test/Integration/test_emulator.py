# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The CUDA target on the emulated GPU: generated kernels compute what XLA does.

Tests of other files, run again with harness.DEVICE == "emulated": a part of them
with all ways to form a kernel. `scripts/test-gpu --emulate` runs them all.
"""

import re

import pytest

import harness
import matrix
import test_functions
import test_ops
from test_trajectories import assert_near, expected, exported  # noqa: F401

# Rows in registers, reductions along and across memory, products of each type,
# bools, bits, 64 bits, loops, gathers and scatters, libdevice's functions.
FUNCTIONS = (
    "attention_grads batched_transposed_matmul booleans concatenates "
    "cross_entropy cross_entropy_grads gamma_functions layer_norm long_rows "
    "matmul_bf16 narrow_columns random_permutation reduce_bf16 scan scatter_rows "
    "sine_cosine softmax transposed_maps transposes wide wide_columns"
).split()

# Of the pairs of an operation and a type, one in so many; not a divisor of the
# types' number, so that all types come.
STRIDE = 3
# Decide on the host, which GPUs do not run.
CONTROL = {"stablehlo.case", "stablehlo.if", "stablehlo.while"}


@pytest.fixture(autouse=True)
def emulated(monkeypatch):
    monkeypatch.setattr(harness, "DEVICE", "emulated")


@pytest.mark.parametrize("name", FUNCTIONS)
def test_function(name, tmp_path):
    test_functions.test_small_function(name, tmp_path)


@pytest.mark.parametrize("name", ["jax/gpt_grad", "jax/t_gpt_bf16"])
def test_model(name, tmp_path):
    test_functions.test_model(name, "some invalid", tmp_path)


@pytest.mark.parametrize("part", range(4))
def test_operations(part, tmp_path):
    pairs = [pair for pair in test_ops.pairs() if pair[0] not in CONTROL]
    chosen = list(enumerate(pairs))[:: STRIDE]
    cases = [test_ops.make_case(*pair, [0, i]) for i, pair in chosen[part::4]]
    test_ops.compare(cases, tmp_path, 0)


TRAININGS = {
    "alone": {
        "ranks": 1,
        "model": "mlp",
        "stage": 0,
        "accumulation": 2,
        "optimizer": "nesterov",
    },
    "shared": {
        "ranks": 2,
        "model": "gpt",
        "stage": 2,
        "accumulation": 1,
        "optimizer": "adamw",
    },
}


@pytest.mark.parametrize("name", TRAININGS)
def test_training(name, exported, tmp_path):  # noqa: F811
    """Two ranks share the GPU and send through host memory."""
    combination = {
        "scheduler": "WarmupCosineLR",
        "clipping": 0.9,
        **TRAININGS[name],
    }
    model, config = exported[combination["model"]], matrix.config(combination)
    ranks, steps = combination["ranks"], 6
    run = harness.train(model.prefix, config, model.tokens, steps, ranks, tmp_path)
    assert_near(run, expected(model, config, ranks, steps))
    for rank in run.report["ranks"]:
        assert rank["device"] == "Emulated GPU"
        assert rank["bytes_sent_per_step"] == rank["bound_bytes_per_step"]
        assert rank["planned_peak_bytes"] == rank["measured_peak_bytes"]
        # Memory is given in pieces of 2 MiB.
        growth = rank["device_memory_growth_bytes"] - rank["arena_bytes"]
        assert 0 <= growth < 2 << 20


def test_faults_name_the_kernel(tmp_path):
    """A kernel that writes behind the arena ends the job with a message."""
    path = tmp_path / "wrong.mlir"
    path.write_text(
        """
        func.func private @wrong(%x: memref<4xf32>, %lo: index, %hi: index)
            attributes {ds.kernel} {
          %c = arith.constant 1.0 : f32
          %far = arith.constant 1000000 : index
          %i = arith.addi %lo, %far : index
          memref.store %c, %x[%i] : memref<4xf32>
          return
        }
        ds.program @p arena 64 persistent 64 inputs [] outputs [] {
          %x = ds.buffer 0 : memref<4xf32>
          ds.launch @wrong on #ds.queue<compute> (%x : memref<4xf32>) range 4 grain 1
        }
        """
    )
    process = harness.run(
        [harness.tool("ds-run"), "--function=p", *harness.device_options(), path]
    )
    assert process.returncode == 1, harness.status(process)
    assert re.search(
        r"CUDA_ERROR_ILLEGAL_ADDRESS \(kernel wrong_4: thread \(0, 0, 0\) of block "
        r"\(0, 0, 0\) writes 4 bytes at 0x[0-9a-f]+, outside all allocations",
        process.stderr,
    ), process.stderr
