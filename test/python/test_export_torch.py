# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""deepstep.export_torch: names, roles, values and errors."""

import pathlib
import re
import sys

import numpy as np
import pytest
from safetensors.numpy import load_file

from deepstep import ExportError, export_torch

torch = pytest.importorskip("torch", reason="PyTorch is not installed")
pytest.importorskip("torch_mlir", reason="torch-mlir is not installed")

import torch.nn.functional as F
from torch import nn

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "examples" / "torch"))

import models


def arguments(path):
    """(type, role, name) of each argument of main, read from the text."""
    line = re.search(r"func\.func @main\((.*?)\) -> ", path.read_text())
    return re.findall(
        r"%arg\d+: !torch\.vtensor<([^>]*)> "
        r'\{ds\.arg = #ds\.arg<(param|batch), "([^"]*)">\}',
        line[1],
    )


class Linear(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(3, 2)

    def forward(self, x):
        return self.layer(x)


def loss(module, x):
    return module(x).square().mean()


X = torch.zeros(4, 3)


def test_names_roles_and_values(tmp_path):
    module = Linear()
    exported = export_torch(module, X, loss, prefix=tmp_path / "sub" / "m")
    assert arguments(tmp_path / "sub" / "m.mlir") == [
        ("[2,3],f32", "param", "layer.weight"),
        ("[2],f32", "param", "layer.bias"),
        ("[4,3],f32", "batch", "x"),
    ]
    assert exported.param_names == ("layer.weight", "layer.bias")
    assert exported.batch_names == ("x",)
    saved = load_file(exported.params_path)
    assert sorted(saved) == ["layer.bias", "layer.weight"]
    np.testing.assert_array_equal(
        saved["layer.weight"], module.layer.weight.detach().numpy()
    )


def test_batch_as_dict_and_loss_of_the_module(tmp_path):
    class WithLoss(Linear):
        def forward(self, x, labels):
            return F.cross_entropy(self.layer(x), labels)

    batch = {"x": X, "labels": torch.zeros(4, dtype=torch.int64)}
    export_torch(WithLoss(), batch, prefix=tmp_path / "m")
    assert arguments(tmp_path / "m.mlir")[2:] == [
        ("[4,3],f32", "batch", "x"),
        ("[4],si64", "batch", "labels"),
    ]


def test_tied_parameters_are_one(tmp_path):
    module, batch, predict = models.build("gpt")
    exported = export_torch(module, batch, predict, prefix=tmp_path / "m")
    assert "wte.weight" in exported.param_names
    assert "head.weight" not in exported.param_names
    assert "head.weight" not in load_file(exported.params_path)


def test_frozen_parameters_and_buffers_are_constants(tmp_path):
    module = Linear()
    module.layer.bias.requires_grad = False
    module.register_buffer("shift", torch.full((2,), 3.0))
    exported = export_torch(
        module,
        X,
        lambda module, x: (module(x) + module.shift).mean(),
        prefix=tmp_path / "m",
    )
    assert exported.param_names == ("layer.weight",)
    assert "dense_resource" in (tmp_path / "m.mlir").read_text()


def test_running_statistics_warn(tmp_path):
    module, batch, classify = models.build("cnn")
    with pytest.warns(UserWarning, match="updates its buffers.*update_bn"):
        export_torch(module, batch, classify, prefix=tmp_path / "m")
    before = module.norm.running_mean.clone()
    assert torch.equal(before, torch.zeros_like(before))


def test_dropout(tmp_path):
    module = nn.Sequential(nn.Linear(3, 2), nn.Dropout(0.1))
    with pytest.raises(ExportError, match="'1' is Dropout.*p to 0.*eval"):
        export_torch(module, X, loss, prefix=tmp_path / "m")
    module.eval()
    export_torch(module, X, loss, prefix=tmp_path / "m")


def detached(module, x):
    y = module(x)
    return (y * y.detach()).mean()


def without_gradient(module, x):
    with torch.no_grad():
        y = module(x)
    return (y * module(x)).mean()


@pytest.mark.parametrize("function", [detached, without_gradient])
def test_stopped_gradients_are_refused(function, tmp_path):
    with pytest.raises(ExportError, match="stops gradients"):
        export_torch(Linear(), X, function, prefix=tmp_path / "m")


def choose(module, x):
    return module(x).mean() if x.sum() > 0 else module(x).sum()


@pytest.mark.parametrize(
    "module, batch, function, message",
    [
        (lambda x: x, X, loss, "is a function, not a torch.nn.Module"),
        (Linear(), 3, loss, "the batch is a int"),
        (Linear(), (), loss, "the batch has no tensors"),
        (Linear(), (X, torch.tensor(1.0)), loss, "'arg1' .* is a scalar"),
        (Linear(), (X, X[:2]), loss, "'x' and 'arg1' have 4 and 2 samples"),
        (nn.ReLU(), X, loss, "there is nothing to train"),
        (Linear(), X, lambda m, x: m(x), r"must be a floating-point scalar.*\[4, 2\]"),
        (Linear(), X, lambda m, x: 1.0, "the loss is a float, not a tensor"),
        (Linear(), X, nn.MSELoss(), "is called as loss\\(module, \\*batch\\)"),
        (Linear(), X, choose, "cannot be exported"),
    ],
)
def test_errors(module, batch, function, message, tmp_path):
    with pytest.raises(ExportError, match=message):
        export_torch(module, batch, function, prefix=tmp_path / "m")
