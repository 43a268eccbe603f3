# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the configuration asks a run to tell of itself."""

import csv
import json
import re

import pytest

import event_file
import harness
from test_trajectories import exported  # noqa: F401, a fixture

STEPS, RANKS, MICRO = 4, 2, 2


@pytest.fixture
def train(exported, tmp_path):  # noqa: F811
    """Trains the small model with extra keys; its process and metrics."""

    def run(keys, ranks=RANKS, steps=STEPS, stage=2):
        config = {
            "train_micro_batch_size_per_gpu": MICRO,
            "optimizer": {"type": "AdamW", "params": {"lr": 1e-3}},
            "zero_optimization": {"stage": stage},
            "steps_per_print": 2,
            **keys,
        }
        model = exported["mlp"]
        command = harness.training_command(
            model.prefix, config, model.tokens, steps, tmp_path
        )
        process = harness.run(harness.mpirun(ranks, command))
        lines = (tmp_path / "metrics.jsonl").read_text().splitlines()
        return process, [json.loads(line) for line in lines]

    return run


def column(metrics, name):
    return [pytest.approx(line[name], rel=1e-6) for line in metrics]


NAMES = {"train_loss": "loss", "lr": "lr", "grad_norm": "grad_norm"}
SAMPLES = [(step + 1) * MICRO * RANKS for step in range(STEPS)]


def test_csv_monitor(train, tmp_path):
    process, metrics = train(
        {"csv_monitor": {"enabled": True, "output_path": str(tmp_path)}}
    )
    harness.check(process)
    folder = tmp_path / "DeepSpeedJobName"
    names = {path.name for path in folder.iterdir()}
    assert names == {f"Train_Samples_{name}.csv" for name in NAMES}
    for name, metric in NAMES.items():
        with open(folder / f"Train_Samples_{name}.csv") as file:
            header, *rows = csv.reader(file)
        assert header == ["step", name]
        assert [int(step) for step, _ in rows] == SAMPLES
        assert [float(value) for _, value in rows] == column(metrics, metric)


def test_tensorboard(train, tmp_path):
    keys = {"enabled": True, "output_path": str(tmp_path), "job_name": "a/b"}
    process, metrics = train(
        {"tensorboard": keys, "wall_clock_breakdown": True}
    )
    harness.check(process)
    (path,) = (tmp_path / "a" / "b").iterdir()
    assert path.name.startswith("events.out.tfevents.")
    events = event_file.scalars(path)
    times = ("batch", "step", "comm", "comm_exposed")
    assert set(events) == {f"Train/Samples/{name}" for name in NAMES} | {
        f"Train/Samples/elapsed_time_ms_{name}" for name in times
    }
    for name, metric in NAMES.items():
        steps, values = zip(*events[f"Train/Samples/{name}"])
        assert list(steps) == SAMPLES
        assert list(values) == column(metrics, metric)


@pytest.mark.parametrize("monitor", ["tensorboard", "csv_monitor"])
def test_folder_that_cannot_be_made(monitor, train, tmp_path):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file")
    process, _ = train(
        {monitor: {"enabled": True, "output_path": str(blocked)}}
    )
    assert process.returncode == 1
    assert "blocked/DeepSpeedJobName" in process.stderr


def test_wall_clock_breakdown(train):
    process, metrics = train({"wall_clock_breakdown": True})
    lines = re.findall(
        r"^time \(ms\) \| batch: (\S+) \| step: (\S+) \| comm: (\S+) "
        r"\| comm_exposed: (\S+)$",
        harness.check(process).stdout,
        re.MULTILINE,
    )
    assert len(lines) == STEPS // 2
    for line, pair in zip(lines, (metrics[:2], metrics[2:])):
        batch, step, comm, exposed = map(float, line)
        whole = sum(1e3 * one["step_seconds"] for one in pair) / 2
        assert batch + step == pytest.approx(whole, abs=0.02)
        assert 0 < comm and 0 < exposed <= step


def test_comms_logger(train):
    """A collective of each kind per step, in DeepSpeed's columns."""
    process, _ = train({"comms_logger": {"enabled": True, "debug": True}})
    table = harness.check(process).stdout.split("Comm. Op", 1)[1]
    header, *rows = table.splitlines()
    assert header.split("  ")[-1].strip() == "" and "Message Size" in header
    counts, name = {}, None
    for row in rows:
        if row.startswith(" "):
            size, unit, count, *times = row.split()
            counts[name] = counts.get(name, 0) + int(count)
            assert len(times) == 4 and all(float(t) >= 0 for t in times)
        else:
            name = row
    assert counts["reduce_scatter | gradient"] == STEPS
    assert counts["all_gather | parameter"] == STEPS
    assert counts["all_reduce | metric"] >= STEPS


def test_comms_logger_of_some_kinds(train):
    process, _ = train(
        {
            "comms_logger": {
                "enabled": True,
                "prof_all": False,
                "prof_ops": ["all_reduce"],
                "verbose": True,
            }
        },
        stage=0,
    )
    text = harness.check(process).stdout
    lines = [one for one in text.splitlines() if one.startswith("comm op: ")]
    assert len(lines) >= STEPS
    pattern = (
        r"comm op: all_reduce \| time \(ms\): [\d.]+ \| msg size: [\d.]+ K?B "
        r"\| algbw \(Gbps\): [\d.]+ \| busbw \(Gbps\): [\d.]+"
    )
    for line in lines:
        assert re.fullmatch(pattern, line), line


def test_flops_profiler(train, tmp_path):
    """About what one counts by hand for the small model."""
    path = tmp_path / "flops.txt"
    process, metrics = train(
        {
            "flops_profiler": {
                "enabled": True,
                "profile_step": 3,
                "output_file": str(path),
            }
        },
        ranks=1,
    )
    harness.check(process)
    text = path.read_text()
    assert "Profile of step 3 on rank 0:" in text
    assert re.search(r"^params of model: +218$", text, re.MULTILINE)
    # Forward x @ 13x10 @ 10x7; backward two weights' and one input's gradient.
    products = 2 * (MICRO * 13 * 10 * 2 + MICRO * 10 * 7 * 3)
    # Adam's m, v and step take some 10 operations for each of 218 parameters.
    rows = re.findall(r"^ +\S+ % +(\S+)( K)? flops", text, re.MULTILINE)
    total = sum(float(n) * (1000 if unit else 1) for n, unit in rows)
    assert products + 10 * 218 < total < products + 50 * 218
    (latency,) = re.findall(r"^step latency: +(\S+) ms$", text, re.MULTILINE)
    expected = 1e3 * metrics[2]["step_seconds"]
    assert float(latency) == pytest.approx(expected, rel=1e-3)


def test_flops_profiler_of_a_step_that_never_comes(train):
    process, _ = train(
        {"flops_profiler": {"enabled": True, "profile_step": 9}}, ranks=1
    )
    assert "ended before step 9" in harness.check(process).stdout


def test_memory_breakdown(train, tmp_path):
    process, _ = train({"memory_breakdown": True})
    first, last = (
        line
        for line in harness.check(process).stdout.splitlines()
        if line.startswith("memory of rank 0 | ")
    )
    report = json.loads((tmp_path / "report.json").read_text())["ranks"][0]
    kilobytes = round(report["planned_peak_bytes"] / 1024, 2)
    assert f"planned peak: {kilobytes:g} KB" in first
    assert f" peak: {kilobytes:g} KB" in last


def test_dump_state(train):
    process, _ = train({"dump_state": True}, steps=1)
    text = harness.check(process).stdout
    dumped, _ = json.JSONDecoder().raw_decode(text)
    assert dumped["train_batch_size"] == MICRO * RANKS
    assert dumped["gradient_clipping"] == 1.0
