# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The contestants of bench/run.py and the files that they read."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np

from harness import Contestant
from models import sizes

ROOT = Path(__file__).resolve().parent.parent
STAGES = (0, 1, 2)
RANKS = 2


def prepare(name, directory, most_ranks=RANKS):
    """Writes the exported models, the tokens and DeepStep's configurations."""
    size = sizes.SIZES[name]
    directory.mkdir(parents=True, exist_ok=True)
    for micro_batch in sorted({size.batch, size.batch // most_ranks}):
        prefix = directory / f"model_{micro_batch}"
        if not prefix.with_suffix(".safetensors").exists():
            command = [sys.executable, "-m", "models.jax_models", name]
            command += [str(micro_batch), str(prefix)]
            subprocess.run(command, check=True, env=os.environ | python_path())
    rows = np.random.default_rng(0).integers(
        0, size.vocabulary, (64 * size.batch, size.positions + 1), np.int32
    )
    np.save(directory / "tokens.npy", rows)
    for stage in STAGES:
        config = deepstep_config(stage)
        (directory / f"zero{stage}.json").write_text(json.dumps(config, indent=2))


def deepstep_config(stage):
    """The same training in DeepSpeed's JSON; the batch comes from the model."""
    return {
        "gradient_accumulation_steps": 1,
        "optimizer": {
            "type": "AdamW",
            "params": {
                "lr": sizes.LEARNING_RATE,
                "betas": sizes.BETAS,
                "eps": sizes.EPSILON,
                "weight_decay": sizes.WEIGHT_DECAY,
            },
        },
        "gradient_clipping": 0.0,
        "zero_optimization": {"stage": stage, **no_norm(stage)},
        "steps_per_print": 1000000,
    }


def no_norm(stage):
    """Not to compute the norm of gradients, which JAX and PyTorch do not either;
    DeepSpeed lets it be left out in stages 1 and 2."""
    return {"compute_grad_norm": False} if stage else {}


def python_path():
    """Where the runners find this folder's modules and the exporter."""
    return {"PYTHONPATH": f"{ROOT / 'bench'}:{ROOT / 'python'}"}


# Flags of ds-run on a GPU: gradients of attention that differ in last bits from run
# to run, as the peers' do; operands of products rounded to 8 bits, which they have not.
VARIANTS = {
    "": [],
    "any order": ["--attention=cudnn-any-order"],
    "any order, fp8": ["--attention=cudnn-any-order", "--fp8"],
}


def deepstep(ds_run, directory, size, steps, stage=None, device="cpu", variant=""):
    """DeepStep on one process, or on RANKS ranks of one thread with ZeRO. On a GPU it
    times candidates of products, as XLA does."""
    ranks = 1 if stage is None else RANKS
    micro_batch = size.batch // ranks
    # On one process, stage 1 shards nothing.
    chosen = 1 if stage is None else stage
    config = json.loads((directory / f"zero{chosen}.json").read_text())
    config["train_micro_batch_size_per_gpu"] = micro_batch
    path = directory / f"zero{chosen}_{micro_batch}.json"
    path.write_text(json.dumps(config, indent=2))
    prefix = directory / f"model_{micro_batch}"
    command = [str(ds_run), f"--config={path}", f"--steps={steps}"]
    command += [f"--params={prefix}.safetensors"]
    command += [f"--data={directory / 'tokens.npy'}"]
    command += ["--metrics={metrics}", "--report={report}"]
    command += [f"--threads={os.cpu_count() if ranks == 1 else 1}"]
    if device == "cuda":
        command.append("--tune-matmul")
    command += VARIANTS[variant]
    command += [f"--device={device}", f"{prefix}.mlir"]
    environment = {
        "OMPI_ALLOW_RUN_AS_ROOT": "1",
        "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1",
    }
    if ranks > 1:
        command = ["mpirun", "--oversubscribe", "-np", str(ranks), *command]
    name = "DeepStep" if stage is None else f"DeepStep ZeRO-{stage}"
    if variant:
        name += f", {variant}"
    return Contestant(name, [command], [environment])


def jax(size_name, directory, steps, device="cpu", attention="written"):
    """JAX on one process: XLA:CPU with all cores, or one GPU, where `attention` may
    be "cudnn"."""
    command = [sys.executable, "-m", "peers.jax_step"]
    command += _runner_arguments(size_name, directory, steps)
    command += [f"--attention={attention}"]
    environment = python_path() | {"JAX_PLATFORMS": device}
    name = "JAX" if attention == "written" else "JAX, cuDNN attention"
    return Contestant(name, [command], [environment])


def torch(python, size_name, directory, steps, mode, device="cpu"):
    """PyTorch: mode "eager" or "compile", one process with all cores or a GPU.

    As DeepStep and JAX do, torch.compile compiles in every run.
    """
    command = _torch_command(python, size_name, directory, steps, mode)
    command += [f"--threads={os.cpu_count()}", f"--device={device}"]
    name = "PyTorch eager" if mode == "eager" else "torch.compile"
    environment = python_path()
    if device == "cpu":
        environment |= _cuda_libraries()
    environment["TORCHINDUCTOR_FORCE_DISABLE_CACHES"] = "1"
    return Contestant(name, [command], [environment])


def deepspeed(python, size_name, directory, steps, stage):
    """DeepSpeed's ZeRO `stage` on RANKS ranks of one thread, over gloo."""
    command = _torch_command(python, size_name, directory, steps, f"zero{stage}")
    command.append("--threads=1")
    environments = [
        python_path()
        | _cuda_libraries()
        | {
            "DS_ACCELERATOR": "cpu",
            "OMP_NUM_THREADS": "1",
            "RANK": str(rank),
            "LOCAL_RANK": str(rank),
            "LOCAL_SIZE": str(RANKS),
            "WORLD_SIZE": str(RANKS),
            "MASTER_ADDR": "127.0.0.1",
            "MASTER_PORT": "29517",
        }
        for rank in range(RANKS)
    ]
    return Contestant(f"DeepSpeed ZeRO-{stage}", [command] * RANKS, environments)


def _runner_arguments(size_name, directory, steps):
    return [
        f"--size={size_name}",
        f"--tokens={directory / 'tokens.npy'}",
        f"--steps={steps}",
        "--metrics={metrics}",
    ]


def _torch_command(python, size_name, directory, steps, mode):
    command = [str(python), "-m", "peers.torch_step", f"--mode={mode}"]
    return command + _runner_arguments(size_name, directory, steps)


def _cuda_libraries():
    """PyTorch's wheel loads CUDA's libraries, even to run on the CPU."""
    return {"LD_LIBRARY_PATH": "/usr/local/cuda/lib64"}
