# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""PyTorch on CPUs or a GPU: eager, torch.compile, or DeepSpeed with a ZeRO stage.

Under DeepSpeed each rank takes an equal share of the batch; RANK, WORLD_SIZE,
MASTER_ADDR and MASTER_PORT say which.
"""

import os

import torch

import contestants
from models import sizes
from models.gpt_torch import GPT
from models.llama_torch import Llama
from peers import common


def plain_step(model, compiled, size, device):
    """An AdamW step of `model`, by torch.compile if `compiled`."""
    dtype = getattr(torch, size.dtype)
    narrow = dtype != torch.float32
    model.to(device)
    optimizer = torch.optim.AdamW(
        model.parameters(),
        sizes.LEARNING_RATE,
        betas=sizes.BETAS,
        eps=sizes.EPSILON,
        weight_decay=sizes.WEIGHT_DECAY,
        fused=device == "cuda" or None,
    )
    loss_of = torch.compile(model) if compiled else model

    def step(tokens):
        batch = torch.from_numpy(tokens).to(device).long()
        with torch.autocast(device, dtype, enabled=narrow):
            loss = loss_of(batch)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        if device == "cuda":
            torch.cuda.synchronize()
        return loss

    return step


def deepspeed_step(model, stage, micro_batch):
    """An AdamW step of `model` under DeepSpeed's ZeRO `stage`, over gloo."""
    import deepspeed

    optimizer = {
        "lr": sizes.LEARNING_RATE,
        "betas": sizes.BETAS,
        "eps": sizes.EPSILON,
        "weight_decay": sizes.WEIGHT_DECAY,
        "torch_adam": True,
    }
    config = {
        "train_micro_batch_size_per_gpu": micro_batch,
        "gradient_accumulation_steps": 1,
        "optimizer": {"type": "AdamW", "params": optimizer},
        "gradient_clipping": 0.0,
        "zero_optimization": {"stage": stage, **contestants.no_norm(stage)},
        "steps_per_print": 1000000,
    }
    deepspeed.init_distributed(dist_backend="gloo")
    engine, *_ = deepspeed.initialize(
        model=model, config=config, model_parameters=model.parameters()
    )

    def step(tokens):
        loss = engine(torch.from_numpy(tokens).long())
        engine.backward(loss)
        engine.step()
        return loss

    return step


def main():
    args = common.arguments(__doc__, mode=str, threads=int)
    torch.set_num_threads(args.threads)
    torch.manual_seed(0)
    size = sizes.SIZES[args.size]
    model = (Llama if size.is_llama else GPT)(size)
    rank, world = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
    micro_batch = size.batch // world
    if args.mode.startswith("zero"):
        step = deepspeed_step(model, int(args.mode[4:]), micro_batch)
        # DeepSpeed sets the number of threads too; ours holds.
        torch.set_num_threads(args.threads)
    else:
        step = plain_step(model, args.mode == "compile", size, args.device)
    common.train(args, step, micro_batch, rank, world)


if __name__ == "__main__":
    main()
