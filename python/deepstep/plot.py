# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Plots the loss of training runs: `python -m deepstep.plot a.jsonl -o loss.png`.

Reads metrics files of ds-run, one JSON object a line with at least "step" and
"loss". Several files are drawn into one figure, each named by its path.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from typing import Any, Sequence


class MetricsError(ValueError):
    """A metrics file that cannot be read; the message has file and line."""


def read_metrics(path: str | os.PathLike) -> list[dict[str, Any]]:
    """The lines of a metrics file as dicts, in file order.

    Raises:
      MetricsError: no lines, or a line that is not a JSON object with numbers
        "step" and "loss" (a loss of null or NaN is a number here).
      OSError: the file cannot be opened.
    """
    lines = []
    with open(path, encoding="utf-8") as file:
        for number, text in enumerate(file, 1):
            where = f"{os.fspath(path)}:{number}"
            if not text.strip():
                continue
            try:
                line = json.loads(text)
            except json.JSONDecodeError as error:
                raise MetricsError(f"{where}: not JSON: {error.msg}") from None
            if not isinstance(line, dict):
                raise MetricsError(f"{where}: not a JSON object")
            for key in ("step", "loss"):
                if key not in line:
                    raise MetricsError(f"{where}: no '{key}'")
            if line["loss"] is None:
                line["loss"] = float("nan")
            for key in ("step", "loss"):
                if isinstance(line[key], bool) or not isinstance(
                    line[key], (int, float)
                ):
                    raise MetricsError(f"{where}: '{key}' is not a number")
            lines.append(line)
    if not lines:
        raise MetricsError(f"{os.fspath(path)}: no metrics")
    return lines


def plot_loss(
    runs: dict[str, list[dict[str, Any]]],
    output: str | os.PathLike,
    baseline: float | None = None,
    baseline_name: str = "unigram entropy",
) -> None:
    """Writes the loss over the steps of `runs` (name -> metrics lines).

    Args:
      output: path of the image; its extension gives the format.
      baseline: a loss in nats that is drawn as a dashed line.

    Raises:
      ImportError: matplotlib is not installed.
    """
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7, 4), layout="constrained")
    for name, lines in runs.items():
        axes.plot(
            [line["step"] for line in lines],
            [line["loss"] for line in lines],
            label=name,
            linewidth=1,
        )
    if baseline is not None:
        axes.axhline(
            baseline,
            color="gray",
            linestyle="--",
            linewidth=1,
            label=f"{baseline_name} {baseline:.2f}",
        )
    axes.set_xlabel("optimizer step")
    axes.set_ylabel("loss (nats)")
    if len(runs) > 1 or baseline is not None:
        axes.legend()
    axes.grid(alpha=0.3)
    figure.savefig(output, dpi=150)
    pyplot.close(figure)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m deepstep.plot", description=__doc__.splitlines()[0]
    )
    parser.add_argument("metrics", nargs="+", help="metrics files of ds-run")
    parser.add_argument("-o", "--output", default="loss.png")
    parser.add_argument(
        "--baseline", type=float, help="a loss in nats to draw as a line"
    )
    options = parser.parse_args(arguments)
    try:
        runs = {path: read_metrics(path) for path in options.metrics}
        if len(runs) == 1:
            runs = {"training": lines for lines in runs.values()}
        plot_loss(runs, options.output, options.baseline)
    except (MetricsError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except ImportError:
        print(
            "error: plots need matplotlib: pip install matplotlib",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
