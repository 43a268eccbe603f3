# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The matrix of training configurations, and a covering set of it."""

import itertools

ADAM = {"lr": 5e-3, "betas": [0.9, 0.99], "eps": 1e-8}
SGD = {"lr": 0.1, "momentum": 0.9, "weight_decay": 1e-2}

OPTIMIZERS = {
    "adam": {"type": "Adam", "params": {**ADAM, "weight_decay": 0.05}},
    "adam_l2": {
        "type": "Adam",
        "params": {**ADAM, "weight_decay": 0.02, "adam_w_mode": False},
    },
    "adamw": {"type": "AdamW", "params": {**ADAM, "weight_decay": 0.1}},
    "momentum": {"type": "SGD", "params": SGD},
    "nesterov": {"type": "SGD", "params": {**SGD, "nesterov": True}},
}


def scheduler(name, lr):
    """A `scheduler` section, scaled to the optimizer's lr; none for "none".

    All turning points are within 50 steps.
    """
    params = {
        "WarmupLR": {
            "warmup_min_lr": 0.1 * lr,
            "warmup_max_lr": lr,
            "warmup_num_steps": 10,
        },
        "WarmupDecayLR": {
            "warmup_max_lr": lr,
            "warmup_num_steps": 8,
            "warmup_type": "linear",
            "total_num_steps": 40,
        },
        "WarmupCosineLR": {
            "warmup_num_steps": 5,
            "total_num_steps": 45,
            "cos_min_ratio": 0.1,
        },
        "OneCycle": {
            "cycle_min_lr": 0.1 * lr,
            "cycle_max_lr": lr,
            "cycle_first_step_size": 12,
            "cycle_second_step_size": 20,
            "decay_step_size": 5,
            "decay_lr_rate": 0.5,
            "decay_mom_rate": 0.01,
        },
        "LRRangeTest": {
            "lr_range_test_min_lr": 0.1 * lr,
            "lr_range_test_step_size": 7,
            "lr_range_test_step_rate": 0.5,
            "lr_range_test_staircase": True,
        },
    }
    if name == "none":
        return None
    return {"type": name, "params": params[name]}


FACTORS = {
    "optimizer": list(OPTIMIZERS),
    "scheduler": [
        "none",
        "WarmupLR",
        "WarmupDecayLR",
        "WarmupCosineLR",
        "OneCycle",
        "LRRangeTest",
    ],
    "clipping": [0.0, 0.9],
    "accumulation": [1, 3],
    "stage": [0, 1, 2],
    "ranks": [1, 2, 3, 4],
    "model": ["mlp", "gpt"],
}

# A schedule gives every rank one number, whatever is trained.
INDEPENDENT = {("optimizer", "scheduler"), ("scheduler", "ranks")}


def whole():
    """All combinations, dicts of a value per factor."""
    names = list(FACTORS)
    return [
        dict(zip(names, values))
        for values in itertools.product(*FACTORS.values())
    ]


def covering():
    """Few combinations in which each pair of values of two factors occurs.

    Greedy: the next one is the first that has most pairs which are still
    missing. Pairs of INDEPENDENT factors need not occur.
    """
    pairs = [
        pair
        for pair in itertools.combinations(FACTORS, 2)
        if pair not in INDEPENDENT
    ]

    def covered(run):
        return {(a, run[a], b, run[b]) for a, b in pairs}

    runs = [(run, covered(run)) for run in whole()]
    missing = set().union(*(have for _, have in runs))
    chosen = []
    while missing:
        run, have = max(runs, key=lambda item: len(item[1] & missing))
        chosen.append(run)
        missing -= have
    return chosen


def config(run):
    """The DeepSpeed configuration of a combination."""
    optimizer = OPTIMIZERS[run["optimizer"]]
    result = {
        "train_micro_batch_size_per_gpu": 2,
        "gradient_accumulation_steps": run["accumulation"],
        "optimizer": optimizer,
        "gradient_clipping": run["clipping"],
        "zero_optimization": {"stage": run["stage"]},
    }
    section = scheduler(run["scheduler"], optimizer["params"]["lr"])
    if section:
        result["scheduler"] = section
    return result


def name(run):
    """E.g. "adamw-WarmupLR-clip0.9-acc3-stage2-ranks4-mlp"."""
    return (
        f"{run['optimizer']}-{run['scheduler']}-clip{run['clipping']}"
        f"-acc{run['accumulation']}-stage{run['stage']}-ranks{run['ranks']}"
        f"-{run['model']}"
    )
