# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How fast a device copies, and multiplies large square matrices, by ds-run itself:
a program of these two alone, whose trace tells the times."""

import dataclasses
import json
import os
import subprocess

import ml_dtypes
import numpy as np
from safetensors.numpy import save_file

import kernels

REPETITIONS = 20  # so that the first, at low clocks, do not count
SIZE_HELP = "rows of the square product (default: 8192 on GPUs, else 2048)"


@dataclasses.dataclass
class Peaks:
    """Bytes (read and written) and operations in a second."""

    bandwidth: float
    flops: float


class Device:
    """Where to run, and with which of ds-run's flags."""

    def __init__(self, name, ds_run):
        self.name, self.ds_run = name, ds_run
        self.flags, self.environment = [f"--device={name}"], {}
        if name == "emulated":
            self.flags = ["--device=cuda", "--kernel-format=llvm"]
            libraries = [str(ds_run.parent.parent / "lib/emulator")]
            libraries += filter(None, [os.environ.get("LD_LIBRARY_PATH")])
            self.environment["LD_LIBRARY_PATH"] = os.pathsep.join(libraries)

    @property
    def is_gpu(self):
        return self.name != "cpu"

    def run(self, arguments, folder):
        """The trace's events of a run, which must succeed."""
        trace = folder / "trace.json"
        command = [self.ds_run, *self.flags, f"--trace={trace}", *arguments]
        environment = kernels.toolkit_environment() | self.environment
        process = subprocess.run(
            list(map(str, command)), capture_output=True, text=True, env=environment, check=False
        )
        if process.returncode:
            raise SystemExit(f"{' '.join(map(str, command))}:\n{process.stderr[-4000:]}")
        events = json.loads(trace.read_text())["traceEvents"]
        return [event for event in events if event["ph"] == "X" and event["pid"] == 0]


def peak_program(copy_bytes, size, dtype):
    """A scheduled program of copies of `copy_bytes` and squares of size x size."""
    shape = f"1x{size}x{size}x{dtype}"
    matrix = f"memref<{shape}>"
    half = max(copy_bytes, size * size * (2 if dtype == "bf16" else 4)) + 255 & ~255
    scratch = 64 << 20
    copied = f"memref<{copy_bytes}xi8>"
    lines = [
        f"ds.program @main arena {2 * half + scratch} persistent {half}",
        f'    inputs [#ds.binding<"x" : tensor<{shape}> at 0>] outputs [] {{',
        f"  %a = ds.buffer 0 : {copied}",
        f"  %b = ds.buffer {half} : {copied}",
        f"  %x = ds.buffer 0 : {matrix}",
        f"  %z = ds.buffer {half} : {matrix}",
        f"  %s = ds.buffer {2 * half} : memref<{scratch}xi8>",
    ]
    lines += [f"  ds.copy %a to %b : {copied}"] * REPETITIONS
    product = f"  ds.matmul %x, %x into %z scratch %s : memref<{scratch}xi8>"
    lines += [f"{product} : {matrix}, {matrix}, {matrix}"] * REPETITIONS
    return "\n".join([*lines, "}", ""])


def measure(device, copy_bytes, size, folder):
    """The best of some repetitions of each; `size` may be None, see SIZE_HELP."""
    size = size or (8192 if device.is_gpu else 2048)
    program = folder / "peaks.mlir"
    dtype = "bf16" if device.is_gpu else "f32"  # CPUs have no products of bf16
    program.write_text(peak_program(copy_bytes, size, dtype))
    # Products of zeros draw less power, and are faster than others.
    values = np.random.default_rng(0).standard_normal((1, size, size), np.float32)
    inputs, outputs = folder / "peaks.safetensors", folder / "none.safetensors"
    save_file({"arg0": values.astype(ml_dtypes.bfloat16) if device.is_gpu else values}, inputs)
    arguments = ["--function=main", f"--inputs={inputs}", f"--outputs={outputs}", program]
    events = device.run(arguments, folder)

    def best(kind):
        times = [e["dur"] for e in events if e["name"].split()[0] == kind]
        assert len(times) == REPETITIONS, f"{len(times)} times of {kind}"
        return 1e-6 * min(times)

    return Peaks(2 * copy_bytes / best("copy"), 2 * size**3 / best("matmul"))
