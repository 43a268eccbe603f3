# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Small PyTorch functions, one feature each, for the importers' tests.

`CASES` maps a name to a pair of functions: one that makes the example inputs
and the one to export. make-inputs.py runs them.
"""

import torch
import torch.nn.functional as F
from torch import nn

CASES = {}


def case(*make_inputs):
    """Registers a function with the makers of its inputs."""

    def register(function):
        CASES[function.__name__] = (make_inputs, function)
        return function

    return register


def f(*shape):
    return lambda: torch.randn(shape)


def positive(*shape):
    return lambda: torch.rand(shape) + 0.5


def unit(*shape):
    return lambda: torch.rand(shape) * 1.8 - 0.9


def i(limit, *shape):
    return lambda: torch.randint(limit, shape)


def b(*shape):
    return lambda: torch.rand(shape) > 0.5


# Elementwise


@case(f(3, 4), f(3, 4), f(4))
def arithmetic(x, y, z):
    return x + y, x - 2 * y, x * y, x / y, x + z, torch.add(x, y, alpha=0.5), x + 1, 3 - x, x * 2.5, -x, torch.rsub(x, y, alpha=2)


@case(i(9, 3, 4), i(9, 4))
def integers(x, y):
    return x + y, x - y, x * y, x // 2, x % 3, x + 1, -x, x.abs(), torch.maximum(x, y), torch.bitwise_and(x, y), torch.bitwise_or(x, y), torch.bitwise_xor(x, y), torch.bitwise_not(x), x / 2


@case(f(3, 4), f(3, 4))
def division(x, y):
    return torch.floor_divide(x, y), torch.div(x, y, rounding_mode="trunc"), torch.div(x, y, rounding_mode="floor"), torch.remainder(x, y), torch.fmod(x, y), torch.div(x, 2.0, rounding_mode="floor")


@case(unit(3, 4))
def functions(x):
    return x.exp(), x.expm1(), x.sin(), x.cos(), x.tan(), x.tanh(), x.sigmoid(), x.erf(), x.abs(), x.sign(), x.floor(), x.ceil(), x.round(), x.trunc(), x.atan(), x.asin(), x.acos(), x.sinh(), x.cosh(), x.square(), x.erfinv()


@case(positive(3, 4))
def positive_functions(x):
    return x.log(), x.log1p(), x.log2(), x.log10(), x.sqrt(), x.rsqrt(), x.reciprocal(), x.exp2(), x.asinh(), torch.acosh(x + 1)


@case(f(3, 4), positive(3, 4))
def powers(x, y):
    return x**2, x**3, y**0.5, y**-1.0, y**-0.5, y**x, 2.0**x, y**1.7


@case(f(3, 4), f(3, 4))
def comparisons(x, y):
    return x < y, x <= y, x > y, x >= y, x == y, x != y, x < 0.5, x > 0, x == 1.0, x != 1.0, x >= 0.1, x <= 0.1, torch.isnan(x), torch.isinf(x)


@case(b(3, 4), b(4))
def booleans(x, y):
    return x & y, x | y, x ^ y, ~x, torch.logical_and(x, y), torch.logical_or(x, y), torch.logical_not(x), torch.logical_xor(x, y), x.to(torch.float32), x.any(), x.all(), x.any(1), x.all(0, keepdim=True), x.sum(), x.float().mean()


@case(b(3, 4), f(3, 4), f(4))
def selections(p, x, y):
    return torch.where(p, x, y), torch.where(p, x, 0.0), x.masked_fill(p, -1e9), torch.where(p, 1.0, x), torch.maximum(x, y), torch.minimum(x, y), x.clamp(-0.5, 0.5), x.clamp(min=0.0), x.clamp(max=0.3), torch.clamp(x, min=y), x.masked_fill(p, float("-inf"))


@case(f(3, 4))
def activations(x):
    return (
        F.relu(x), F.relu6(x), F.leaky_relu(x, 0.1), F.elu(x), F.selu(x), F.gelu(x),
        F.gelu(x, approximate="tanh"), F.silu(x), F.mish(x), F.softplus(x), F.hardtanh(x),
        F.hardswish(x), F.hardsigmoid(x), F.logsigmoid(x), F.celu(x), F.tanhshrink(x), F.softsign(x), F.threshold(x, 0.1, 20.0),
    )


@case(f(3, 8))
def gated(x):
    return F.glu(x), F.softmax(x, -1), F.log_softmax(x, -1), F.softmax(x, 0), F.softmin(x, 1), torch.logsumexp(x, 1), F.normalize(x, dim=1)


@case(f(3, 4), i(5, 3, 4))
def conversions(x, y):
    return x.to(torch.bfloat16), x.to(torch.float16), x.double(), x.to(torch.int32), y.float(), y.to(torch.int32), y.bool(), x.bool(), x.to(torch.bfloat16).float(), y.to(torch.uint8), y.type_as(x)


# Shapes


@case(f(2, 3, 4))
def shapes(x):
    return x.reshape(6, 4), x.view(2, 12), x.flatten(1), x.permute(2, 0, 1), x.transpose(1, 2), x.mT, x.unsqueeze(1), x.unsqueeze(-1).squeeze(-1), x[:, None].expand(2, 5, 3, 4), x.contiguous().clone(), x.movedim(0, -1), x.unflatten(2, (2, 2)), x.swapaxes(0, 2), x.ravel(), x.detach()


@case(f(1, 3, 1))
def units(x):
    return x.squeeze(), x.squeeze(0), x.expand(2, 3, 4), x.repeat(2, 1, 3), x.broadcast_to(5, 3, 2), x.repeat_interleave(2, dim=1), x.tile(2, 2)


@case(f(4, 6))
def slices(x):
    return x[1:3], x[:, ::2], x[-2:], x[1], x[:, -1], x.narrow(1, 2, 3), x.select(0, 2), x[1, 2], x.chunk(2, 1)[1], x.split(4, 1)[1], x.split([1, 2, 3], 1)[2], x.unbind(0)[3], x[..., 1:4], x.tensor_split(3, 1)[0]


@case(f(2, 3), f(2, 3))
def joins(x, y):
    return torch.cat((x, y)), torch.cat((x, y), -1), torch.stack((x, y)), torch.stack((x, y), 2), torch.hstack((x, y)), torch.vstack((x, y))


@case(f(2, 3))
def pads(x):
    return F.pad(x, (1, 2)), F.pad(x, (1, 0, 2, 1), value=3.0), F.pad(x, (-1, 1)), x.flip(0), x.flip(0, 1), torch.roll(x, 1, 1), F.pad(x[None], (1, 1), mode="reflect"), F.pad(x[None], (1, 1), mode="replicate")


@case(f(4, 4))
def triangles(x):
    return x.tril(), x.triu(1), torch.tril(x, -1), torch.ones(4, 4).tril().bool(), torch.eye(4) + x, x.diagonal()


@case(f(2, 3))
def creations(x):
    n = x.shape[1]
    return (
        torch.zeros(2, 3) + x, torch.ones_like(x), torch.zeros_like(x), torch.full((2, 3), 2.0) * x, torch.full_like(x, 7),
        torch.arange(n), torch.arange(1, 7, 2), torch.arange(n, dtype=torch.float32), torch.arange(0.5, 2.0, 0.5), x.new_zeros(2), x.new_full((2,), 1.5), x.new_ones(3),
        torch.tensor(2.0) * x, torch.tensor([1.0, 2.0, 3.0]) + x, torch.linspace(0, 1, 5), torch.empty_like(x).fill_(2.0),
    )


# Products


@case(f(3, 4), f(4, 5), f(4), f(5))
def products(x, y, v, w):
    return x @ y, torch.mm(x, y), x @ v, v @ y, torch.dot(v, v), torch.addmm(w, x, y), torch.addmm(w, x, y, beta=0.5, alpha=2.0), torch.outer(v, w), F.linear(x, y.t(), w), F.linear(x, y.t()), torch.mv(x, v)


@case(f(2, 3, 4), f(2, 4, 5), f(4, 5), f(2, 1, 4, 3))
def batched_products(x, y, z, u):
    return torch.bmm(x, y), x @ y, x @ z, z.t() @ x.transpose(1, 2), u @ x[:, :, None].transpose(1, 2)[..., :3, :], torch.baddbmm(torch.ones(2, 3, 5), x, y), torch.einsum("bij,bjk->bik", x, y), torch.einsum("bij,jk->bik", x, z), torch.einsum("bij,bkj->bik", x, x), torch.einsum("ij,ij->i", z, z)


@case(f(2, 4, 6, 8), f(2, 2, 6, 8))
def attention(q, k):
    kv = k.repeat_interleave(2, 1)
    return (
        F.scaled_dot_product_attention(q, kv, kv),
        F.scaled_dot_product_attention(q, kv, kv, is_causal=True),
        F.scaled_dot_product_attention(q, kv, kv, attn_mask=torch.ones(6, 6, dtype=torch.bool).tril()),
        F.scaled_dot_product_attention(q, kv, kv, attn_mask=torch.zeros(6, 6), scale=0.3),
    )


# Reductions


@case(f(3, 4, 5))
def reductions(x):
    return (
        x.sum(), x.sum(1), x.sum((0, 2), keepdim=True), x.mean(), x.mean(-1), x.mean((1, 2), keepdim=True), x.amax(1), x.amin((0, 1)), x.max(), x.min(),
        x.prod(), x.prod(1), x.norm(), x.norm(dim=1), x.var(), x.var(1), x.var(1, unbiased=False), x.std(1), x.var((0, 2), keepdim=True), *torch.var_mean(x, 1), x.abs().sum(0), x.std(), torch.linalg.vector_norm(x, dim=2), x.norm(p=1, dim=0),
    )


@case(f(3, 7))
def extremes(x):
    return x.max(1).values, x.max(1).indices, x.min(0).values, x.min(0, keepdim=True).indices, x.argmax(1), x.argmin(0), x.argmax(), x.argmax(1, keepdim=True)


@case(f(3, 7))
def orders(x):
    return x.cumsum(1), x.topk(3, 1).values, x.topk(3, 1).indices, x.sort(1).values, x.sort(1, descending=True).indices, x.argsort(1), x.topk(2, 0, largest=False).values


# Indices


@case(f(6, 4), i(6, 2, 3), i(4, 6, 2), i(6, 3))
def indices(x, rows, columns, r):
    return F.embedding(rows, x), x[r], x.index_select(0, r), torch.gather(x, 1, columns), torch.take_along_dim(x, columns, 1), x[r, :2], x[:, r % 4], x[rows], x[r, r % 4], x[[0, 2]], x[:, torch.tensor([1, 3])]


@case(f(4, 5), i(5, 4, 2), f(4, 2), i(4, 3), f(3, 5))
def scatters(x, columns, values, r, rows):
    return (
        x.scatter(1, columns[:, :1], values[:, :1]), x.scatter(1, columns[:, :1], 2.0), x.scatter_add(1, columns, values), x.index_add(0, r, rows),
        torch.zeros(4, 5).index_put((r,), rows, accumulate=True), F.one_hot(columns[:, 0], 5), x.index_fill(0, torch.tensor([1]), 0.0), x.index_put((r, r), values[0, 0], accumulate=True),
    )


@case(f(4, 6))
def updates(x):
    y = x.clone()
    y[1:3, ::2] = 0.0
    z = x.clone()
    z[:, 2] = x[:, 3] * 2
    return y, z, torch.slice_scatter(x, torch.ones(2, 6), 0, 1, 3), torch.select_scatter(x, torch.ones(6), 0, 1)


# Networks


@case(f(2, 3, 8, 8), f(4, 3, 3, 3), f(4), f(3, 1, 3, 3), f(3, 4, 2, 2))
def convolutions(x, w, bias, depth, up):
    return (
        F.conv2d(x, w), F.conv2d(x, w, bias, stride=2, padding=1), F.conv2d(x, w, padding=2, dilation=2), F.conv2d(x, depth, groups=3, padding=1), F.conv2d(x, w, padding="same"),
        F.conv_transpose2d(x, up, stride=2), F.conv_transpose2d(x, up, bias, stride=2, padding=1, output_padding=1), F.conv1d(x[:, :, 0], w[:, :, 0], bias), F.conv_transpose2d(x[:, :2], up[:2], stride=1),
    )


@case(f(1, 2, 4, 5, 6), f(3, 2, 2, 3, 3))
def convolution3d(x, w):
    return F.conv3d(x, w, padding=1)


@case(f(2, 3, 8, 8))
def pools(x):
    return F.max_pool2d(x, 2), F.max_pool2d(x, 3, 2, 1), F.avg_pool2d(x, 2), F.avg_pool2d(x, 3, 2, 1), F.avg_pool2d(x, 3, 2, 1, count_include_pad=False), F.adaptive_avg_pool2d(x, 1), F.adaptive_avg_pool2d(x, 4), F.adaptive_max_pool2d(x, 1), F.max_pool1d(x[:, 0], 2), F.avg_pool1d(x[:, 0], 2), F.max_pool2d(x, 2, ceil_mode=True)


@case(f(2, 3, 4, 4))
def resizes(x):
    return F.interpolate(x, scale_factor=2, mode="nearest"), F.interpolate(x, scale_factor=2, mode="bilinear", align_corners=False), F.interpolate(x, size=(8, 8), mode="bilinear", align_corners=True), F.pixel_shuffle(x.repeat(1, 4, 1, 1), 2)


@case(f(2, 6, 4), f(6), f(6), f(4), f(4))
def norms(x, a, c, d, e):
    return F.layer_norm(x, (4,), d, e), F.layer_norm(x, (6, 4)), F.group_norm(x, 3, a, c), F.instance_norm(x), F.rms_norm(x, (4,), d), F.batch_norm(x, a, a.abs() + 1, a, c), F.batch_norm(x, None, None, a, c, training=True)


# Losses


@case(f(5, 4), i(4, 5), f(5, 4))
def losses(x, labels, y):
    return (
        F.cross_entropy(x, labels), F.cross_entropy(x, labels, reduction="sum"), F.cross_entropy(x, labels, reduction="none"), F.cross_entropy(x, labels, label_smoothing=0.1), F.cross_entropy(x, F.softmax(y, -1)),
        F.nll_loss(F.log_softmax(x, 1), labels), F.mse_loss(x, y), F.l1_loss(x, y), F.smooth_l1_loss(x, y), F.huber_loss(x, y, delta=0.7), F.binary_cross_entropy_with_logits(x, y.sigmoid()),
        F.binary_cross_entropy(x.sigmoid(), y.sigmoid()), F.kl_div(F.log_softmax(x, 1), F.softmax(y, 1), reduction="batchmean"), F.cosine_similarity(x, y).mean(), F.cross_entropy(x, labels, ignore_index=1), F.hinge_embedding_loss(x, torch.ones(5, 4)), F.cross_entropy(x, labels, weight=torch.tensor([1.0, 2.0, 0.5, 1.5])),
    )


@case(f(2, 4, 5, 5), i(4, 2, 5, 5))
def pixel_loss(x, labels):
    return F.cross_entropy(x, labels)


@case(f(3, 2, 4), f(16, 4), f(16, 4), f(16), f(16))
def lstm(x, wi, wh, bi, bh):
    h = c = x.new_zeros(2, 4)
    for t in range(3):
        gates = F.linear(x[t], wi, bi) + F.linear(h, wh, bh)
        a, g, o, s = gates.chunk(4, 1)
        c = g.sigmoid() * c + a.sigmoid() * o.tanh()
        h = s.sigmoid() * c.tanh()
    return h, c
