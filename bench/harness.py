# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs one contestant as processes of its own and measures it from outside."""

import dataclasses
import json
import os
import statistics
import subprocess
import threading
import time
from pathlib import Path


class RunFailed(RuntimeError):
    """A contestant ended with an error; the message ends with its output."""


@dataclasses.dataclass(frozen=True)
class Contestant:
    """One way to train the model.

    Attributes:
      name: unique, as the table shows it.
      commands: one per process, each ending in the arguments that the harness
        does not know; `{metrics}` and `{report}` in them become file names.
      environment: what each process gets beside the harness's own environment.
    """

    name: str
    commands: list[list[str]]
    environments: list[dict[str, str]]


@dataclasses.dataclass
class Measurement:
    """What one run showed. Seconds and bytes.

    `first_step` is from the start of the processes to the end of the first
    step; `steps` are the later steps, without `warm_up` ones; `resident` is the
    largest resident set of any of its processes.
    """

    first_step: float
    steps: list[float]
    loss: float
    resident: int
    report: dict | None = None

    @property
    def median(self):
        return statistics.median(self.steps)


def run(contestant, directory, warm_up):
    """Runs `contestant` once in `directory` and returns a Measurement."""
    directory = Path(directory)
    directory.mkdir(parents=True, exist_ok=True)
    metrics, report = directory / "metrics.jsonl", directory / "report.json"
    for file in (metrics, report):
        file.unlink(missing_ok=True)
    log = directory / "log.txt"
    names = {"{metrics}": str(metrics), "{report}": str(report)}
    start = time.perf_counter()
    with open(log, "w") as output:
        processes = [
            subprocess.Popen(
                [_fill(word, names) for word in command],
                env=os.environ | environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
            for command, environment in zip(
                contestant.commands, contestant.environments
            )
        ]
        resident, first_step = _watch(processes, metrics, start)
    lines = [json.loads(line) for line in metrics.read_text().splitlines()]
    steps = [line["step_seconds"] for line in lines[1 + warm_up :]]
    return Measurement(
        first_step,
        steps,
        lines[-1]["loss"],
        resident,
        json.loads(report.read_text()) if report.exists() else None,
    )


def _fill(word, names):
    for name, value in names.items():
        word = word.replace(name, value)
    return word


def _watch(processes, metrics, start):
    """Waits for the processes; (largest resident set, time to first line).

    The first failing process takes the others down.
    """
    first_step = None
    residents = {}
    failed = False

    def wait(process):
        nonlocal failed
        # wait4 knows the resident set of this process and of those that it
        # waited for, such as the ranks below mpirun. KiB on Linux.
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        residents[process.pid] = usage.ru_maxrss * 1024
        if process.returncode:
            failed = True
            for other in processes:
                if other.returncode is None:
                    other.terminate()

    threads = [threading.Thread(target=wait, args=(p,)) for p in processes]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        if first_step is None and metrics.exists() and metrics.stat().st_size:
            first_step = time.perf_counter() - start
        time.sleep(0.005 if first_step is None else 0.05)
    if failed or first_step is None:
        log = metrics.with_name("log.txt")
        raise RunFailed(f"{log}:\n" + log.read_text()[-2000:])
    return max(residents.values()), first_step
