#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Exports a model of the zoo and trains it on made-up data.

    examples/zoo/train.py llama --set layers=4 --set width=64 --ranks 2

Needs JAX to export, then ds-run and mpirun to train. Sizes are the fields of
the model's class; OUTPUT/NAME gets the exported files, the data, the metrics,
the report and the trained parameters.
"""

import argparse
import ast
import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT / "python")]

MODELS = {
    "mlp": "Mlp",
    "resnet": "ResNet",
    "vit": "ViT",
    "gpt2": "Gpt2",
    "llama": "Llama",
    "moe": "Moe",
    "lstm": "Lstm",
    "unet": "UNet",
}


def export(name, sizes, folder, micro_batch, rows):
    """Writes the program, its parameters and the data; the paths of the data."""
    import deepstep

    model = getattr(importlib.import_module(name), MODELS[name])(**sizes)
    data = model.data(rows)
    deepstep.export_jax(
        model.loss,
        model.init(),
        *(array[:micro_batch] for array in data.values()),
        prefix=folder / name,
        buffers=model.states() if hasattr(model, "states") else None,
    )
    paths = {key: folder / f"{key}.npy" for key in data}
    for key, array in data.items():
        np.save(paths[key], array)
    return paths


def main():
    os.environ.setdefault("JAX_PLATFORMS", "cpu")
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model", choices=MODELS)
    parser.add_argument("--set", action="append", default=[], metavar="SIZE=VALUE")
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--ranks", type=int, default=2)
    parser.add_argument("--rows", type=int, default=2000, help="samples to make up")
    parser.add_argument("--config", type=Path, default=HERE / "ds_config.json")
    parser.add_argument("--ds-run", type=Path, default=ROOT / "build/bin/ds-run")
    parser.add_argument("--output", type=Path, default=ROOT / "out" / "zoo")
    args = parser.parse_args()
    sizes = {}
    for text in args.set:
        key, _, value = text.partition("=")
        sizes[key] = ast.literal_eval(value)
    folder = args.output / args.model
    folder.mkdir(parents=True, exist_ok=True)
    config = json.loads(args.config.read_text())
    micro_batch = config["train_micro_batch_size_per_gpu"]
    data = export(args.model, sizes, folder, micro_batch, args.rows)
    command = ["mpirun", "-np", str(args.ranks), "--oversubscribe", "--bind-to", "none"]
    if os.geteuid() == 0:
        command.append("--allow-run-as-root")
    command += [
        args.ds_run,
        f"--config={args.config}",
        f"--params={folder / args.model}.safetensors",
        *(f"--data={key}={path}" for key, path in data.items()),
        f"--steps={args.steps}",
        f"--metrics={folder / 'metrics.jsonl'}",
        f"--report={folder / 'report.json'}",
        f"--save={folder / 'trained.safetensors'}",
        f"{folder / args.model}.mlir",
    ]
    subprocess.run([str(word) for word in command], check=True)
    lines = (folder / "metrics.jsonl").read_text().splitlines()
    first, last = json.loads(lines[0]), json.loads(lines[-1])
    print(f"{args.model}: loss {first['loss']:.4f} -> {last['loss']:.4f}")


if __name__ == "__main__":
    main()
