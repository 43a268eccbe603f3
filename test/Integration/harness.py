# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs ds-run, alone or on several ranks, and reads what it writes.

The tools are found in $DS_BIN, or in build/bin. A missing tool fails the test
that needs it. $DS_DEVICE=cuda computes on a GPU instead of the CPU, and
DS_DEVICE=emulated on one that test/emulator makes of the host's memory.
$DS_COMM=nccl lets ranks with GPUs, also with one GPU, use NCCL or fail (--comm).
"""

import json
import os
import pathlib
import signal
import subprocess
import sysconfig

from safetensors.numpy import load_file, save_file

ROOT = pathlib.Path(__file__).resolve().parents[2]
DEVICE = os.environ.get("DS_DEVICE", "cpu")
COMM = os.environ.get("DS_COMM", "auto")
BIN = pathlib.Path(os.environ.get("DS_BIN", ROOT / "build" / "bin"))
# Where the emulated GPU's driver and cuBLASLt are.
EMULATOR = BIN.parent / "lib" / "emulator"

ENVIRONMENT = dict(
    os.environ,
    # As root and with more ranks than cores, where tests usually run.
    OMPI_ALLOW_RUN_AS_ROOT="1",
    OMPI_ALLOW_RUN_AS_ROOT_CONFIRM="1",
    OMPI_MCA_rmaps_base_oversubscribe="1",
    # Ranks share this machine's cores; threads are asked for by option.
    OMPI_MCA_hwloc_base_binding_policy="none",
)


def environment():
    """The environment of ds-run."""
    if DEVICE != "emulated":
        return ENVIRONMENT
    assert (EMULATOR / "libcuda.so.1").is_file(), f"build {EMULATOR}: target emulated_cuda"
    libraries = [str(EMULATOR), *filter(None, [os.environ.get("LD_LIBRARY_PATH")])]
    toolkit = pathlib.Path(sysconfig.get_paths()["purelib"], "nvidia", "cu13")
    return {
        **({"CUDA_HOME": str(toolkit)} if toolkit.is_dir() else {}),
        **ENVIRONMENT,
        "LD_LIBRARY_PATH": os.pathsep.join(libraries),
    }


def device_options():
    """The flags of ds-run that say where to compute, and how ranks talk there."""
    if DEVICE == "emulated":
        return ["--device=cuda", f"--comm={COMM}", "--kernel-format=llvm"]
    return [f"--device={DEVICE}"] + ([f"--comm={COMM}"] if DEVICE == "cuda" else [])


def tool(name):
    """Path of a tool; an assertion that says what to do when it is missing."""
    path = BIN / name
    assert path.is_file(), (
        f"{path} does not exist: build it, or set DS_BIN to the folder it is in"
    )
    return str(path)


def mpirun(ranks, command):
    """The command line that starts `command` on `ranks` ranks."""
    return ["mpirun", "-np", str(ranks), *command]


def run(command, timeout=120, cwd=None):
    """Runs to the end; a subprocess.CompletedProcess with text streams."""
    return subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        errors="replace",
        timeout=timeout,
        cwd=cwd,
        env=environment(),
    )


def check(process):
    """Fails with the messages of a process that did not end with 0."""
    assert process.returncode == 0, (
        f"{' '.join(map(str, process.args))}\nended with {status(process)}:\n"
        f"{process.stdout[-2000:]}{process.stderr[-4000:]}"
    )
    return process


def status(process):
    """The exit code, or the signal's name."""
    if process.returncode < 0:
        return signal.Signals(-process.returncode).name
    return f"exit code {process.returncode}"


def try_function(path, arguments, folder, name="main", timeout=180, extra=()):
    """The ended process of `ds-run --function` on numpy `arguments`."""
    inputs, outputs = folder / "in.safetensors", folder / "out.safetensors"
    save_file({f"arg{i}": a for i, a in enumerate(arguments)}, inputs)
    command = [
        tool("ds-run"),
        f"--function={name}",
        *device_options(),
        f"--inputs={inputs}",
        f"--outputs={outputs}",
        *extra,
        path,
    ]
    return run(command, timeout)


def run_function(path, arguments, folder, name="main", timeout=180, extra=()):
    """Results (numpy arrays) of `ds-run --function` on numpy `arguments`."""
    check(try_function(path, arguments, folder, name, timeout, extra))
    results = load_file(folder / "out.safetensors")
    return [results[f"result{i}"] for i in range(len(results))]


class TrainingRun:
    """What one `ds-run` job wrote.

    Attributes:
      metrics: the lines of the metrics file, dicts.
      report: the report, a dict.
      params: name -> array, the saved parameters.
      saved_bytes: the saved file as it is.
    """

    def __init__(self, folder):
        lines = (folder / "metrics.jsonl").read_text().splitlines()
        self.metrics = [json.loads(line) for line in lines]
        self.report = json.loads((folder / "report.json").read_text())
        self.saved_bytes = (folder / "saved.safetensors").read_bytes()
        self.params = load_file(folder / "saved.safetensors")

    def column(self, name):
        """One value per step."""
        return [line[name] for line in self.metrics]


def training_command(model, config, data, steps, folder, extra=()):
    """The ds-run command line of a job that writes into `folder`.

    `model` is the path prefix of an exported program, `config` a dict, `data`
    the path of an array, or a dict of one per input.
    """
    if not isinstance(data, dict):
        data = {"": data}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "ds_config.json").write_text(json.dumps(config))
    return [
        tool("ds-run"),
        f"--config={folder / 'ds_config.json'}",
        f"--params={model}.safetensors",
        *(f"--data={name}={path}" if name else f"--data={path}"
          for name, path in data.items()),
        f"--steps={steps}",
        f"--metrics={folder / 'metrics.jsonl'}",
        f"--report={folder / 'report.json'}",
        f"--save={folder / 'saved.safetensors'}",
        "--threads=1",
        *device_options(),
        *extra,
        f"{model}.mlir",
    ]


def train(model, config, data, steps, ranks, folder, extra=(), timeout=180):
    """Runs a job on `ranks` ranks to its end; a TrainingRun."""
    command = training_command(model, config, data, steps, folder, extra)
    check(run(mpirun(ranks, command), timeout))
    return TrainingRun(folder)
