# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The sizes of the GPT that every contestant trains."""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Size:
    """A GPT and its global batch: `layers` blocks of `width`, `batch` samples
    of `positions` tokens from a vocabulary of `vocabulary`. `dtype` is that of
    products and activations; parameters, softmax and loss are float32."""

    layers: int
    width: int
    heads: int
    positions: int
    vocabulary: int
    batch: int
    dtype: str = "float32"


SIZES = {
    "124m": Size(12, 768, 12, 1024, 50304, 8, "bfloat16"),
    "27m": Size(6, 512, 8, 256, 8192, 8),
    "quick": Size(2, 64, 4, 32, 256, 4),
}

# AdamW's settings, the same for all: learning rate, betas, epsilon, decay.
LEARNING_RATE = 1e-3
BETAS = (0.9, 0.999)
EPSILON = 1e-8
WEIGHT_DECAY = 0.01
