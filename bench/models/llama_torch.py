# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The benchmark's Llama in PyTorch, with its own fused attention."""

import torch
import torch.nn as nn
import torch.nn.functional as F

from models.sizes import NORM_EPSILON, ROTATION


def rotate(x, cos, sin):
    """Turns halves of each head [B,H,T,D/H] by angles of [T,D/H/2]."""
    low, high = x.float().chunk(2, -1)
    turned = torch.cat([low * cos - high * sin, high * cos + low * sin], -1)
    return turned.to(x.dtype)


class Block(nn.Module):
    """Causal attention of shared keys and values and a gated layer, [B,T,D] -> [B,T,D]."""

    def __init__(self, size):
        super().__init__()
        self.size = size
        each = size.width // size.heads
        shared = size.groups * each

        def linear(inputs, outputs):
            return nn.Linear(inputs, outputs, bias=False)

        self.norm1 = nn.RMSNorm(size.width, NORM_EPSILON)
        self.query = linear(size.width, size.width)
        self.key = linear(size.width, shared)
        self.value = linear(size.width, shared)
        self.out = linear(size.width, size.width)
        self.norm2 = nn.RMSNorm(size.width, NORM_EPSILON)
        self.gate = linear(size.width, size.hidden)
        self.expand = linear(size.width, size.hidden)
        self.contract = linear(size.hidden, size.width)

    def forward(self, x, cos, sin):
        batch, positions, width = x.shape
        size = self.size

        def split(t, heads):
            return t.view(batch, positions, heads, -1).transpose(1, 2)

        y = self.norm1(x)
        q = rotate(split(self.query(y), size.heads), cos, sin)
        k = rotate(split(self.key(y), size.groups), cos, sin)
        v = split(self.value(y), size.groups)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=True)
        x = x + self.out(y.transpose(1, 2).reshape(x.shape))
        y = self.norm2(x)
        return x + self.contract(F.silu(self.gate(y)) * self.expand(y))


class Llama(nn.Module):
    """Mean cross entropy of tokens int64[B,T+1]."""

    def __init__(self, size):
        super().__init__()
        self.embed = nn.Embedding(size.vocabulary, size.width)
        self.blocks = nn.ModuleList(Block(size) for _ in range(size.layers))
        self.norm = nn.RMSNorm(size.width, NORM_EPSILON)
        self.head = nn.Linear(size.width, size.vocabulary, bias=False)
        half = size.width // size.heads // 2
        frequencies = ROTATION ** (-torch.arange(half) / half)
        angles = torch.outer(torch.arange(size.positions), frequencies)
        self.register_buffer("cos", angles.cos())
        self.register_buffer("sin", angles.sin())

    def forward(self, tokens):
        x = self.embed(tokens[:, :-1])
        for block in self.blocks:
            x = block(x, self.cos, self.sin)
        logits = self.head(self.norm(x))
        return F.cross_entropy(logits.flatten(0, 1), tokens[:, 1:].flatten())
