# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The sizes of the models that every contestant trains."""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Size:
    """A decoder and its global batch: `layers` blocks of `width`, `batch` samples
    of `positions` tokens from a vocabulary of `vocabulary`. `dtype` is that of
    products and activations; parameters, softmax and loss are float32.

    With `hidden`, it is a Llama, whose gated layers have that width and whose
    `heads` share `groups` pairs of keys and values; without, a GPT.
    """

    layers: int
    width: int
    heads: int
    positions: int
    vocabulary: int
    batch: int
    dtype: str = "float32"
    hidden: int = 0
    groups: int = 0

    @property
    def is_llama(self):
        return self.hidden > 0

    @property
    def matrix_elements(self):
        """Elements of all matrices that tokens are multiplied with."""
        if self.is_llama:
            keys = self.width // self.heads * self.groups
            block = 2 * self.width * (self.width + keys) + 3 * self.width * self.hidden
        else:
            block = 12 * self.width**2
        return self.layers * block + self.width * self.vocabulary

    @property
    def step_flops(self):
        """Operations that a step needs, forward and backward (twice the forward's),
        as they are usually counted: of products only, of attention as if it were
        not causal, nothing for what is computed again."""
        attention = 2 * self.layers * self.positions * self.width
        forward = 2 * (self.matrix_elements + attention)
        return 3 * forward * self.batch * self.positions


SIZES = {
    "1b": Size(22, 2048, 32, 2048, 32000, 4, "bfloat16", hidden=5632, groups=4),
    "124m": Size(12, 768, 12, 1024, 50304, 8, "bfloat16"),
    "27m": Size(6, 512, 8, 256, 8192, 8),
    "quick": Size(2, 64, 4, 32, 256, 4),
    "quick-llama": Size(2, 64, 4, 32, 256, 4, hidden=96, groups=2),
}

# AdamW's settings, the same for all: learning rate, betas, epsilon, decay.
LEARNING_RATE = 1e-3
BETAS = (0.9, 0.999)
EPSILON = 1e-8
WEIGHT_DECAY = 0.01
# Llama's: of positions and of its norms.
ROTATION = 10000.0
NORM_EPSILON = 1e-5
