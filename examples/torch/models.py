# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Small PyTorch models of the usual kinds, each with a loss and a batch.

    module, batch, loss = build("llama")

`loss(module, *batch)` is what `deepstep.export_torch` takes. The sizes are those
of the tests; the definitions scale.
"""

import math

import torch
import torch.nn.functional as F
from torch import nn

VOCABULARY = 32
SEQUENCE = 8


class Mlp(nn.Module):
    """Two linear layers and a GELU."""

    def __init__(self, inputs=16, hidden=32, classes=4):
        super().__init__()
        self.up = nn.Linear(inputs, hidden)
        self.down = nn.Linear(hidden, classes)

    def forward(self, x):
        return self.down(F.gelu(self.up(x)))


class ConvBlock(nn.Module):
    """Two convolutions around a residual connection, with batch normalization."""

    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.norm1 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.norm2 = nn.BatchNorm2d(outputs)
        self.shortcut = nn.Conv2d(inputs, outputs, 1, stride)

    def forward(self, x):
        y = F.relu(self.norm1(self.conv1(x)))
        return F.relu(self.norm2(self.conv2(y)) + self.shortcut(x))


class Cnn(nn.Module):
    """A small residual network: stem, max pooling, blocks, mean pooling."""

    def __init__(self, channels=4, classes=4):
        super().__init__()
        self.stem = nn.Conv2d(3, channels, 3, padding=1)
        self.norm = nn.BatchNorm2d(channels)
        self.blocks = nn.Sequential(
            ConvBlock(channels, channels, 1), ConvBlock(channels, 2 * channels, 2)
        )
        self.head = nn.Linear(2 * channels, classes)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.norm(self.stem(x))), 3, 2, 1)
        x = F.adaptive_avg_pool2d(self.blocks(x), 1).flatten(1)
        return self.head(x)


class GptBlock(nn.Module):
    """Pre-norm causal attention and a feed-forward layer."""

    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.norm1 = nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)
        self.norm2 = nn.LayerNorm(width)
        self.up = nn.Linear(width, 4 * width)
        self.down = nn.Linear(4 * width, width)

    def forward(self, x):
        batch, length, width = x.shape
        qkv = self.qkv(self.norm1(x))
        qkv = qkv.view(batch, length, 3, self.heads, width // self.heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4).unbind(0)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.proj(y.transpose(1, 2).reshape(batch, length, width))
        return x + self.down(F.gelu(self.up(self.norm2(x)), approximate="tanh"))


class Gpt(nn.Module):
    """GPT-2's architecture: learned positions, tied embeddings."""

    def __init__(self, vocabulary=VOCABULARY, length=SEQUENCE, width=16, heads=2, layers=2):
        super().__init__()
        self.wte = nn.Embedding(vocabulary, width)
        self.wpe = nn.Embedding(length, width)
        self.blocks = nn.ModuleList(GptBlock(width, heads) for _ in range(layers))
        self.norm = nn.LayerNorm(width)
        self.head = nn.Linear(width, vocabulary, bias=False)
        self.head.weight = self.wte.weight

    def forward(self, tokens):
        positions = torch.arange(tokens.shape[1], device=tokens.device)
        x = self.wte(tokens) + self.wpe(positions)
        for block in self.blocks:
            x = block(x)
        return self.head(self.norm(x))


class RmsNorm(nn.Module):
    """x / sqrt(mean(x^2) + eps) * weight, computed in f32."""

    def __init__(self, width, eps=1e-5):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.eps = eps

    def forward(self, x):
        y = x.float()
        y = y * torch.rsqrt(y.pow(2).mean(-1, keepdim=True) + self.eps)
        return self.weight * y.type_as(x)


def rotate(x, cos, sin):
    """Rotary embedding of x[batch, head, position, 2 * pairs]."""
    first, second = x.chunk(2, dim=-1)
    return x * cos + torch.cat((-second, first), dim=-1) * sin


class LlamaBlock(nn.Module):
    """Grouped-query attention with rotary positions, and SwiGLU."""

    def __init__(self, width, heads, groups, hidden):
        super().__init__()
        self.heads, self.groups, self.size = heads, groups, width // heads
        self.norm1 = RmsNorm(width)
        self.wq = nn.Linear(width, heads * self.size, bias=False)
        self.wk = nn.Linear(width, groups * self.size, bias=False)
        self.wv = nn.Linear(width, groups * self.size, bias=False)
        self.wo = nn.Linear(width, width, bias=False)
        self.norm2 = RmsNorm(width)
        self.gate = nn.Linear(width, hidden, bias=False)
        self.up = nn.Linear(width, hidden, bias=False)
        self.down = nn.Linear(hidden, width, bias=False)

    def forward(self, x, cos, sin, mask):
        batch, length, width = x.shape
        y = self.norm1(x)
        q = self.wq(y).view(batch, length, self.heads, self.size).transpose(1, 2)
        k = self.wk(y).view(batch, length, self.groups, self.size).transpose(1, 2)
        v = self.wv(y).view(batch, length, self.groups, self.size).transpose(1, 2)
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        repeats = self.heads // self.groups
        k = k.repeat_interleave(repeats, dim=1)
        v = v.repeat_interleave(repeats, dim=1)
        scores = q @ k.transpose(2, 3) / math.sqrt(self.size) + mask
        y = F.softmax(scores, dim=-1, dtype=torch.float32).to(q.dtype) @ v
        x = x + self.wo(y.transpose(1, 2).reshape(batch, length, width))
        y = self.norm2(x)
        return x + self.down(F.silu(self.gate(y)) * self.up(y))


class Llama(nn.Module):
    """Llama's architecture, with the rotary table as a buffer."""

    def __init__(
        self,
        vocabulary=VOCABULARY,
        length=SEQUENCE,
        width=16,
        heads=4,
        groups=2,
        hidden=24,
        layers=2,
    ):
        super().__init__()
        self.embed = nn.Embedding(vocabulary, width)
        self.blocks = nn.ModuleList(
            LlamaBlock(width, heads, groups, hidden) for _ in range(layers)
        )
        self.norm = RmsNorm(width)
        self.head = nn.Linear(width, vocabulary, bias=False)
        size = width // heads
        rates = 10000.0 ** (-torch.arange(0, size, 2).float() / size)
        angles = torch.outer(torch.arange(length).float(), rates)
        angles = torch.cat((angles, angles), dim=-1)
        self.register_buffer("cos", angles.cos())
        self.register_buffer("sin", angles.sin())

    def forward(self, tokens):
        length = tokens.shape[1]
        mask = torch.full((length, length), float("-inf"), device=tokens.device)
        mask = torch.triu(mask, diagonal=1)
        x = self.embed(tokens)
        for block in self.blocks:
            x = block(x, self.cos[:length], self.sin[:length], mask)
        return self.head(self.norm(x))


def classify(module, x, labels):
    """Mean cross-entropy of a classifier."""
    return F.cross_entropy(module(x), labels)


def predict_next(module, tokens):
    """Mean cross-entropy of the next token."""
    logits = module(tokens[:, :-1])
    return F.cross_entropy(logits.flatten(0, 1), tokens[:, 1:].flatten())


def _tokens(samples):
    return torch.randint(VOCABULARY, (samples, SEQUENCE + 1))


MODELS = {
    "mlp": (Mlp, classify, lambda n: (torch.randn(n, 16), torch.randint(4, (n,)))),
    "cnn": (
        Cnn,
        classify,
        lambda n: (torch.randn(n, 3, 8, 8), torch.randint(4, (n,))),
    ),
    "gpt": (Gpt, predict_next, lambda n: (_tokens(n),)),
    "llama": (Llama, predict_next, lambda n: (_tokens(n),)),
}


def build(name, samples=4, seed=0):
    """(module, batch, loss) of that name, the same for the same seed."""
    torch.manual_seed(seed)
    model, loss, make_batch = MODELS[name]
    return model(), make_batch(samples), loss
