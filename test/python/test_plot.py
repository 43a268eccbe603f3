# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""deepstep.plot: reading metrics and the command line."""

import math

import pytest

from deepstep import plot


def write(path, *lines):
    path.write_text("\n".join(lines) + "\n")
    return str(path)


def test_reads_metrics(tmp_path):
    path = write(
        tmp_path / "m.jsonl",
        '{"step": 0, "loss": 2.5, "lr": 0.1}',
        "",
        '{"step": 1, "loss": null}',
    )
    first, second = plot.read_metrics(path)
    assert first == {"step": 0, "loss": 2.5, "lr": 0.1}
    assert math.isnan(second["loss"])


@pytest.mark.parametrize(
    "line, message",
    [
        ("{", r"m\.jsonl:2: not JSON"),
        ("[]", "2: not a JSON object"),
        ('{"step": 1}', "2: no 'loss'"),
        ('{"step": "x", "loss": 1}', "2: 'step' is not a number"),
        ('{"step": 1, "loss": true}', "2: 'loss' is not a number"),
    ],
)
def test_bad_lines(tmp_path, line, message):
    path = write(tmp_path / "m.jsonl", '{"step": 0, "loss": 1}', line)
    with pytest.raises(plot.MetricsError, match=message):
        plot.read_metrics(path)


def test_command_line(tmp_path):
    path = write(
        tmp_path / "m.jsonl", '{"step":0,"loss":3}', '{"step":1,"loss":2}'
    )
    output = tmp_path / "loss.png"
    assert plot.main([path, path, "-o", str(output), "--baseline", "2.5"]) == 0
    assert output.read_bytes().startswith(b"\x89PNG")


def test_command_line_errors(tmp_path, capsys):
    assert plot.main([str(tmp_path / "absent.jsonl")]) == 1
    assert "absent.jsonl" in capsys.readouterr().err
    empty = write(tmp_path / "empty.jsonl", "")
    assert plot.main([empty]) == 1
    assert "empty.jsonl: no metrics" in capsys.readouterr().err
