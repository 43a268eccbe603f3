# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The example's data preparation and summary."""

import importlib.util
import json
import sys

import numpy as np
import pytest

from conftest import ROOT

EXAMPLE = ROOT / "examples" / "gpt"


def load(name):
    spec = importlib.util.spec_from_file_location(name, EXAMPLE / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(name, monkeypatch, *arguments):
    monkeypatch.setattr(sys, "argv", [name, *map(str, arguments)])
    return load(name).main()


def test_unigram_entropy():
    prepare_data = load("prepare_data")
    entropy = prepare_data.unigram_entropy(np.array([1, 1, 2, 2], np.uint8))
    assert entropy == pytest.approx(np.log(2))
    assert prepare_data.unigram_entropy(np.zeros(5, np.uint8)) == 0


def test_rows_predict_each_byte_once():
    data = np.arange(21, dtype=np.uint8)
    rows = load("prepare_data").rows(data, 5, seed=0)
    assert rows.shape == (4, 6) and rows.dtype == np.int32
    assert sorted(rows[:, 1:].ravel()) == list(range(1, 21))
    assert np.all(np.diff(rows) == 1)


def test_text_shorter_than_a_row():
    with pytest.raises(SystemExit, match="the text has 5 bytes"):
        load("prepare_data").rows(np.zeros(5, np.uint8), 5, seed=0)


def test_shipped_text(tmp_path, monkeypatch, capsys):
    run("prepare_data", monkeypatch, "-o", tmp_path / "tokens.npy")
    tokens = np.load(tmp_path / "tokens.npy")
    assert tokens.shape[1] == 129 and tokens.dtype == np.int32
    assert tokens.size > 200_000
    assert 0 <= tokens.min() and tokens.max() < 128
    assert "unigram entropy 3.012 nats" in capsys.readouterr().out


@pytest.mark.parametrize("final, code", [(2.0, 0), (3.5, 1)])
def test_summary(final, code, tmp_path, monkeypatch, capsys):
    path = tmp_path / "metrics.jsonl"
    lines = [
        {"step": i, "loss": loss, "step_seconds": 0.5}
        for i, loss in enumerate([5.0, final, final])
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert (
        run("summary", monkeypatch, path, "--entropy", 3.0, "--last", 2) == code
    )
    assert f"loss 5.000 -> {final:.3f} nats" in capsys.readouterr().out
