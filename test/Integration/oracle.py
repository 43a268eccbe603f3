# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""XLA on the CPU as the oracle for StableHLO programs of any origin.

`Program` parses StableHLO text (also with `dense_resource` constants, which XLA
does not take), tells its signature in numpy's terms and runs it.
"""

import os
import re

os.environ.setdefault("JAX_PLATFORMS", "cpu")

import jax
import ml_dtypes
import numpy as np
from jax._src.interpreters import mlir as jax_mlir
from jax._src.lib import xla_client
from jax._src.lib.mlir import ir

# i64 and f64 arguments stay what they are.
jax.config.update("jax_enable_x64", True)

DTYPES = {
    "f64": np.dtype(np.float64),
    "f32": np.dtype(np.float32),
    "f16": np.dtype(np.float16),
    "bf16": np.dtype(ml_dtypes.bfloat16),
    "i1": np.dtype(np.bool_),
    "i8": np.dtype(np.int8),
    "i16": np.dtype(np.int16),
    "i32": np.dtype(np.int32),
    "i64": np.dtype(np.int64),
    "ui8": np.dtype(np.uint8),
    "ui16": np.dtype(np.uint16),
    "ui32": np.dtype(np.uint32),
    "ui64": np.dtype(np.uint64),
}

# Greatest |actual - expected| over |expected| + the array's largest magnitude.
# Twice that for a chain of a few hundred operations is still far below what a
# wrong formula gives.
TOLERANCE = {"f64": 1e-10, "f32": 2e-5, "f16": 4e-3, "bf16": 3e-2}


def _inline_resources(text):
    """`dense_resource<name>` as `dense<"0x...">`, without the data section.

    Each resource is a hexadecimal blob that starts with its alignment in four
    bytes; the rest is the tensor, as a dense literal's string has it.
    """
    blobs = {
        name: data
        for name, data in re.findall(
            r'^\s*([\w.$-]+): "0x[0-9A-Fa-f]{8}([0-9A-Fa-f]*)"', text, re.M
        )
    }
    if not blobs:
        return text
    text = text[: text.index("{-#")]
    return re.sub(
        r"dense_resource<([\w.$-]+)>",
        lambda match: f'dense<"0x{blobs[match[1]]}">',
        text,
    )


def _tensor(type_):
    ranked = ir.RankedTensorType(type_)
    return tuple(ranked.shape), DTYPES[str(ranked.element_type)]


class Program:
    """A StableHLO module with an entry function, compiled by XLA.

    Attributes:
      inputs, results: lists of (shape, numpy dtype).
    """

    def __init__(self, text, function="main"):
        with jax_mlir.make_ir_context() as context:
            # Attributes of ours (ds.arg) mean nothing to XLA.
            context.allow_unregistered_dialects = True
            module = ir.Module.parse(_inline_resources(text))
            entry = ir.SymbolTable(module.operation)[function]
            self.inputs = [_tensor(t) for t in entry.type.inputs]
            self.results = [_tensor(t) for t in entry.type.results]
            if "arg_attrs" in entry.attributes:
                del entry.attributes["arg_attrs"]
            devices = jax.devices("cpu")[:1]
            self._executable = devices[0].client.compile_and_load(
                module,
                xla_client.DeviceList(tuple(devices)),
                xla_client.CompileOptions(),
            )

    def __call__(self, arguments):
        """Runs on numpy arrays of `inputs`; returns arrays of `results`."""
        assert len(arguments) == len(self.inputs)
        for array, (shape, dtype) in zip(arguments, self.inputs):
            assert array.shape == shape and array.dtype == dtype
        buffers = [jax.device_put(array) for array in arguments]
        outputs = self._executable.execute(buffers)
        return [np.asarray(output) for output in outputs]


class Replicas:
    """A StableHLO module that XLA runs on several CPU devices, as replicas.

    Attributes:
      inputs, results: lists of (shape, numpy dtype), none a scalar.
    """

    def __init__(self, text, count):
        self._devices = jax.devices("cpu")[:count]
        assert len(self._devices) == count, "XLA_FLAGS gives too few devices"
        with jax_mlir.make_ir_context():
            module = ir.Module.parse(text)
            entry = ir.SymbolTable(module.operation)["main"]
            self.inputs = [_tensor(t) for t in entry.type.inputs]
            self.results = [_tensor(t) for t in entry.type.results]
            options = xla_client.CompileOptions()
            options.num_replicas = count
            options.device_assignment = xla_client.DeviceAssignment.create(
                np.arange(count).reshape(count, 1)
            )
            self._executable = self._devices[0].client.compile_and_load(
                module, xla_client.DeviceList(tuple(self._devices)), options
            )

    def __call__(self, arguments):
        """Each replica's results, of each replica's numpy arguments."""
        mesh = jax.sharding.Mesh(np.array(self._devices), ("replica",))
        sharding = jax.sharding.NamedSharding(mesh, jax.sharding.PartitionSpec("replica"))
        buffers = []
        for place, (shape, _) in enumerate(self.inputs):
            parts = [
                jax.device_put(own[place], device)
                for own, device in zip(arguments, self._devices)
            ]
            whole = (shape[0] * len(parts), *shape[1:])
            buffers.append(jax.make_array_from_single_device_arrays(whole, sharding, parts))
        outputs = self._executable.execute_sharded(buffers)
        by_result = outputs.disassemble_into_single_device_arrays()
        return [list(map(np.asarray, row)) for row in zip(*by_result)]


def random_array(rng, shape, dtype, low=-3, high=9):
    """Normal floats, small integers in [low, high), fair booleans."""
    if dtype == np.bool_:
        return rng.integers(0, 2, shape).astype(np.bool_)
    if dtype.kind in "iu":
        low = max(low, 0) if dtype.kind == "u" else low
        return rng.integers(low, high, shape).astype(dtype)
    return rng.standard_normal(shape).astype(dtype)


def _dtype_name(dtype):
    return next(name for name, other in DTYPES.items() if other == dtype)


def assert_close(actual, expected, what, tolerance=None):
    """Shapes and dtypes equal, values by the dtype's tolerance; NaN equals NaN."""
    assert actual.dtype == expected.dtype, (
        f"{what}: dtype {actual.dtype}, XLA has {expected.dtype}"
    )
    assert actual.shape == expected.shape, (
        f"{what}: shape {actual.shape}, XLA has {expected.shape}"
    )
    if expected.dtype == np.bool_ or expected.dtype.kind in "iu":
        wrong = np.argwhere(actual != expected)
        assert not wrong.size, (
            f"{what}: {len(wrong)} of {expected.size} differ, first at "
            f"{wrong[0].tolist()}: {actual[tuple(wrong[0])]}, XLA has "
            f"{expected[tuple(wrong[0])]}"
        )
        return
    bound = tolerance or TOLERANCE[_dtype_name(expected.dtype)]
    a, e = actual.astype(np.float64), expected.astype(np.float64)
    finite = np.isfinite(e)
    scale = np.abs(e[finite]).max(initial=0.0)
    with np.errstate(invalid="ignore"):
        equal = (a == e) | (np.isnan(a) & np.isnan(e))
        close = finite & (np.abs(a - e) <= bound * (np.abs(e) + scale))
    wrong = np.argwhere(~(equal | close))
    assert not wrong.size, (
        f"{what}: {len(wrong)} of {expected.size} differ by more than {bound}, "
        f"first at {wrong[0].tolist()}: {a[tuple(wrong[0])]}, XLA has "
        f"{e[tuple(wrong[0])]}"
    )
