# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The benchmark's GPT in PyTorch, with its own fused attention."""

import torch
import torch.nn as nn
import torch.nn.functional as F


class Block(nn.Module):
    """Causal self-attention and a 4x wide GELU layer, [B,T,D] -> [B,T,D]."""

    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.norm1 = nn.LayerNorm(width, eps=1e-6)
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-6)
        self.expand = nn.Linear(width, 4 * width)
        self.contract = nn.Linear(4 * width, width)

    def forward(self, x):
        batch, positions, width = x.shape
        qkv = self.qkv(self.norm1(x))
        qkv = qkv.view(batch, positions, 3, self.heads, width // self.heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.out(y.transpose(1, 2).reshape(x.shape))
        y = F.gelu(self.expand(self.norm2(x)), approximate="tanh")
        return x + self.contract(y)


class GPT(nn.Module):
    """Mean cross entropy of tokens int64[B,T+1]."""

    def __init__(self, size):
        super().__init__()
        self.embed = nn.Embedding(size.vocabulary, size.width)
        self.pos = nn.Parameter(torch.randn(size.positions, size.width) * 0.02)
        self.blocks = nn.ModuleList(
            Block(size.width, size.heads) for _ in range(size.layers)
        )
        self.norm = nn.LayerNorm(size.width, eps=1e-6)
        self.head = nn.Linear(size.width, size.vocabulary)

    def forward(self, tokens):
        x = self.embed(tokens[:, :-1]) + self.pos
        for block in self.blocks:
            x = block(x)
        logits = self.head(self.norm(x))
        return F.cross_entropy(logits.flatten(0, 1), tokens[:, 1:].flatten())
