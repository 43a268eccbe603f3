# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""python -m deepstep.export"""

import re
import subprocess
import sys

import jax
import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from conftest import ROOT
from deepstep.export.command import main
from deepstep.export.expressions import Scope

USER = """
import dataclasses
import jax.numpy as jnp
import numpy as np

def init():
    return {"w": np.ones((3, 2), np.float32)}

def loss(params, x):
    return jnp.mean(x @ params["w"])

def dict_loss(params, batch):
    return jnp.mean(batch["x"] @ params["w"]) + jnp.mean(batch["y"])

def with_average(params, average, x):
    y = x @ params["w"]
    return jnp.mean(y), {"mean": 0.9 * average["mean"] + 0.1 * jnp.mean(y, 0)}

AVERAGE = {"mean": np.zeros(2, np.float32)}

@dataclasses.dataclass
class Model:
    width: int = 2

    def init(self, scale=1.0):
        return {"w": np.full((3, self.width), scale, np.float32)}

    def loss(self, params, x):
        return jnp.mean(x @ params["w"])
"""


@pytest.fixture
def user(tmp_path, monkeypatch):
    """A user's folder, with a module whose name no other test has."""
    name = f"user_{tmp_path.name}".replace("-", "_")
    path = tmp_path / f"{name}.py"
    path.write_text(USER)
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    return path.name


def export(*arguments):
    assert main([*map(str, arguments), "--prefix", "out"]) == 0
    with open("out.mlir") as file:
        text = file.read()
    main_line = re.search(r"func\.func public @main\((.*?)\) -> (.*?) {\n", text)
    found = re.findall(
        r'tensor<(\w+)> {ds\.arg = #ds\.arg<(\w+), "([^"]*)">', main_line[1]
    )
    return found, main_line[2], text


def test_function_and_init(user, capsys):
    found, _, text = export(
        f"{user}:loss", "--params", ":init", "--batch", "x=float32[4,3]"
    )
    assert found == [("3x2xf32", "param", "w"), ("4x3xf32", "batch", "x")]
    assert user in text
    assert "out.mlir: 1 parameters, batch x" in capsys.readouterr().out
    assert load_file("out.safetensors")["w"].shape == (3, 2)


def test_module_by_name(user):
    name = user.removesuffix(".py")
    found, *_ = export(f"{name}:loss", "--params", ":init()", "--batch", "x=f32[4,3]")
    assert len(found) == 2


def test_object_with_arguments(user):
    found, *_ = export(
        f"{user}:Model(width=5).loss",
        "--params",
        ".init(scale=2.0)",
        "--batch",
        "x=bf16[4,3]",
    )
    assert found == [("3x5xf32", "param", "w"), ("4x3xbf16", "batch", "x")]
    assert load_file("out.safetensors")["w"][0, 0] == 2


def test_files_of_values_and_data(user):
    save_file({"w": np.full((3, 2), 7, np.float32)}, "start.safetensors")
    np.save("data.npy", np.zeros((100, 3), np.float32))
    found, *_ = export(
        f"{user}:loss",
        *("--params", "start.safetensors", "--batch", "x=data.npy"),
        *("--micro-batch", 8),
    )
    assert found[1] == ("8x3xf32", "batch", "x")
    assert load_file("out.safetensors")["w"][0, 0] == 7


def test_dict_batch(user):
    found, *_ = export(
        f"{user}:dict_loss",
        *("--params", ":init", "--batch", "batch/x=f32[4,3]"),
        *("--batch", "batch/y=f32[4]"),
    )
    assert [name for _, _, name in found] == ["w", "x", "y"]


def test_buffers_and_gradients(user):
    common = ["--params", ":init", "--batch", "x=f32[4,3]", "--buffers", ":AVERAGE"]
    found, results, _ = export(f"{user}:with_average", *common)
    assert found[1] == ("2xf32", "buffer", "mean")
    assert re.findall(r"tensor<(\w+)>", results) == ["f32", "2xf32"]
    _, results, _ = export(f"{user}:with_average", *common, "--gradients")
    assert re.findall(r"tensor<(\w+)>", results) == ["f32", "2xf32", "3x2xf32"]


def test_no_locations(user):
    _, _, text = export(
        f"{user}:loss", "--params", ":init", "--batch", "x=f32[4,3]", "--no-locations"
    )
    assert "loc(" not in text


def test_artifact(user):
    def loss(params, x):
        return (x @ params["w"]).mean()

    params = {"w": np.ones((3, 2), np.float32)}
    save_file(params, "w.safetensors")
    exported = jax.export.export(jax.jit(loss))(params, np.ones((4, 3), np.float32))
    for data in exported.serialize(), exported.mlir_module_serialized:
        with open("loss.bin", "wb") as file:
            file.write(data)
        found, *_ = export(
            "loss.bin", "--params", "w.safetensors", "--batch", "x=f32[4,3]"
        )
        assert found == [("3x2xf32", "param", "w"), ("4x3xf32", "batch", "x")]


@pytest.mark.parametrize(
    "loss, params, batch, message",
    [
        ("absent.py:loss", ":init", "x=f32[4,3]", "no file 'absent.py'"),
        ("absent:loss", ":init", "x=f32[4,3]", "no module 'absent'"),
        ("{}", ":init", "x=f32[4,3]", "no MODULE:EXPRESSION"),
        ("{}:lost", ":init", "x=f32[4,3]", "there is no 'lost'"),
        ("{}:Model().lost", ":init", "x=f32[4,3]", "a Model has no 'lost'"),
        ("{}:Model(width=len('a')).loss", ":init", "x=f32[4,3]", "must be literals"),
        ("{}:init + 1", ":init", "x=f32[4,3]", "only names, attributes and calls"),
        ("{}:AVERAGE", ":init", "x=f32[4,3]", "is a dict, no function"),
        ("{}:loss", ".init()", "x=f32[4,3]", "belongs to no object"),
        ("{}:loss", "absent.safetensors", "x=f32[4,3]", "no file 'absent.safetensors'"),
        ("{}:loss", ":init", "x", "give NAME=TYPE or NAME=FILE.npy"),
        ("{}:loss", ":init", "x=f32", "'f32' is neither a type"),
        ("{}:loss", ":init", "x=float33[4,3]", "there is no type 'float33'"),
        ("{}:loss", ":init", "x=absent.npy", "no file 'absent.npy'"),
    ],
)
def test_errors(loss, params, batch, message, user, capsys):
    arguments = [loss.format(user), "--params", params, "--batch", batch]
    assert main([*arguments, "--prefix", "out"]) == 1
    assert message in capsys.readouterr().err


def test_npy_needs_a_micro_batch(user, capsys):
    np.save("data.npy", np.zeros((100, 3), np.float32))
    arguments = [f"{user}:loss", "--params", ":init", "--batch", "x=data.npy"]
    assert main([*arguments, "--prefix", "out"]) == 1
    assert "--micro-batch" in capsys.readouterr().err


def test_help_and_usage(tmp_path):
    command = [sys.executable, "-m", "deepstep.export"]
    environment = {"PYTHONPATH": str(ROOT / "python")}
    run = subprocess.run(
        [*command, "--help"], env=environment, capture_output=True, text=True
    )
    assert run.returncode == 0 and not run.stderr
    assert "ds-run trains and ds-opt compiles" in run.stdout
    run = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert run.returncode == 2 and "LOSS" in run.stderr


def test_imports_of_the_users_module_fail_as_they_are(tmp_path, monkeypatch):
    (tmp_path / "broken_user.py").write_text("import no_such_package\n")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ModuleNotFoundError, match="no_such_package"):
        Scope().evaluate("broken_user:loss")
