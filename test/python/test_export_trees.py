# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What users' models look like: modules, buffers, checkpoints, artifacts."""

import dataclasses
import re
import subprocess
import sys
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from flax import linen as nn
from safetensors.numpy import load_file

from conftest import ROOT
from deepstep import ExportError, export_artifact, export_jax

X = np.ones((4, 3), np.float32)


def roles(exported):
    """(role, name) of each argument of main, read from the text."""
    with open(exported.mlir_path) as file:
        main = re.search(r"func\.func public @main\((.*?)\) -> ", file.read())
    return re.findall(r'#ds\.arg<(\w+), "([^"]*)">', main[1])


def text(exported):
    with open(exported.mlir_path) as file:
        return file.read()


# Modules.


class Flax(nn.Module):
    @nn.compact
    def __call__(self, x, train):
        x = nn.Dense(2)(x)
        return nn.BatchNorm(use_running_average=not train)(x)


def test_flax_module_with_batch_normalization(tmp_path):
    module = Flax()
    variables = module.init(jax.random.key(0), X, train=False)
    stats = {"batch_stats": variables["batch_stats"]}

    def loss(params, stats, x):
        y, new = module.apply({**params, **stats}, x, True, mutable=["batch_stats"])
        return jnp.mean(y**2), new

    params = {"params": variables["params"]}
    exported = export_jax(loss, params, X, prefix=tmp_path / "m", buffers=stats)
    assert roles(exported) == [
        ("param", "params/BatchNorm_0/bias"),
        ("param", "params/BatchNorm_0/scale"),
        ("param", "params/Dense_0/bias"),
        ("param", "params/Dense_0/kernel"),
        ("buffer", "batch_stats/BatchNorm_0/mean"),
        ("buffer", "batch_stats/BatchNorm_0/var"),
        ("batch", "x"),
    ]
    assert exported.buffer_names == tuple(name for _, name in roles(exported)[4:6])
    saved = load_file(exported.params_path)
    assert sorted(saved) == sorted(name for _, name in roles(exported)[:-1])
    function = jax.value_and_grad(loss, has_aux=True)
    with_gradients = export_jax(
        function, params, X, prefix=tmp_path / "g", buffers=stats
    )
    assert roles(with_gradients) == roles(exported)


def test_statistics_among_parameters():
    variables = Flax().init(jax.random.key(0), X, train=False)
    with pytest.raises(ExportError, match="'batch_stats' beside 'params'.*buffers="):
        export_jax(lambda p, x: 0.0, variables, X, prefix="unwritten")


@dataclasses.dataclass
class Linear:
    weight: Any
    bias: Any
    activation: Any  # Static.

    def __call__(self, x):
        return self.activation(x @ self.weight + self.bias)


jax.tree_util.register_dataclass(Linear, ["weight", "bias"], ["activation"])


def test_dataclass_modules_with_static_fields(tmp_path):
    model = [Linear(np.ones((3, 3), "f"), np.zeros(3, "f"), jnp.tanh)] * 2

    def loss(model, x):
        for layer in model:
            x = layer(x)
        return jnp.mean(x)

    exported = export_jax(loss, model, X, prefix=tmp_path / "m")
    assert exported.param_names == ("0/weight", "0/bias", "1/weight", "1/bias")
    assert "stablehlo.tanh" in text(exported)


def test_leaf_that_is_a_function():
    params = {"weight": np.ones(3, "f"), "activation": jnp.tanh}
    with pytest.raises(ExportError, match="'activation' is a .*static field"):
        export_jax(lambda p, x: 0.0, params, X, prefix="unwritten")


# Buffers.


def rejected(loss, message, buffers):
    with pytest.raises(ExportError, match=message):
        export_jax(loss, {"w": np.ones(3, "f")}, X, prefix="unwritten", buffers=buffers)


def test_wrong_buffers():
    buffers = {"mean": np.zeros(3, "f"), "count": np.zeros(2, "f")}
    rejected(lambda p, b, x: jnp.sum(x), r"must return \(loss, new buffers\)", buffers)
    rejected(
        lambda p, b, x: (jnp.sum(x), {"mean": b["mean"]}),
        "no new value for 'count'",
        buffers,
    )
    rejected(
        lambda p, b, x: (jnp.sum(x), {**b, "mean": jnp.zeros(7)}),
        r"new value of 'mean' is float32\[7\], the buffer is float32\[3\]",
        buffers,
    )
    rejected(
        lambda p, b, x: (jnp.sum(x), b),
        "buffer 'steps' has dtype int32",
        {"steps": np.zeros((), np.int32)},
    )


# Checkpoints.


def chain(params, x, policy=None):
    step = jax.checkpoint(lambda w, x: jnp.tanh(x @ w), policy=policy)
    return jnp.sum(step(params["a"], step(params["b"], x)))


SQUARES = {"a": np.eye(3, dtype="f"), "b": np.eye(3, dtype="f")}


def test_checkpoints_are_kept(tmp_path):
    out = text(export_jax(chain, SQUARES, X, prefix=tmp_path / "m"))
    assert len(re.findall(r'stablehlo\.composite "deepstep\.checkpoint"', out)) == 2


def test_checkpoints_of_jax_gradients_are_barriers(tmp_path):
    out = text(
        export_jax(jax.value_and_grad(chain), SQUARES, X, prefix=tmp_path / "m")
    )
    assert "stablehlo.optimization_barrier" in out


def test_policies(tmp_path):
    def loss(params, x):
        return chain(params, x, jax.checkpoint_policies.dots_saveable)

    with pytest.raises(ExportError, match=r"policy, '\w+', .*value_and_grad"):
        export_jax(loss, SQUARES, X, prefix=tmp_path / "m")

    def all_saved(params, x):
        return chain(params, x, jax.checkpoint_policies.everything_saveable)

    out = text(export_jax(all_saved, SQUARES, X, prefix=tmp_path / "m"))
    assert "composite" not in out


# Attributes of arguments.


def test_donation_leaves_no_trace(tmp_path):
    loss = jax.jit(lambda p, x: jnp.sum(x * p["w"]), donate_argnums=0)
    exported = export_jax(loss, {"w": np.ones(3, "f")}, X, prefix=tmp_path / "m")
    assert roles(exported) == [("param", "w"), ("batch", "x")]
    assert not re.search(r"donor|aliasing", text(exported))


SHARDED = """
import sys, jax, jax.numpy as jnp, numpy as np
from jax.sharding import NamedSharding, PartitionSpec as P
from deepstep import export_jax
mesh = jax.make_mesh((2,), ("tensor",), axis_types=(jax.sharding.AxisType.Auto,))
w = jax.device_put(np.ones((3, 4), "f"), NamedSharding(mesh, P(None, "tensor")))
def loss(p, x):
    y = jax.lax.with_sharding_constraint(x @ p["w"], NamedSharding(mesh, P(None, "tensor")))
    return jnp.sum(y)
export_jax(loss, {"w": w}, np.ones((4, 3), "f"), prefix=sys.argv[1])
"""


def test_shardings_are_kept(tmp_path):
    environment = {
        "JAX_PLATFORMS": "cpu",
        "XLA_FLAGS": "--xla_force_host_platform_device_count=2",
        "PYTHONPATH": str(ROOT / "python"),
    }
    command = [sys.executable, "-c", SHARDED, str(tmp_path / "m")]
    subprocess.run(command, env=environment, check=True)
    out = (tmp_path / "m.mlir").read_text()
    assert 'sdy.mesh @mesh = <["tensor"=2]>' in out
    assert re.search(r'%arg0: .*sdy\.sharding = #sdy.sharding<@mesh, \[{}, {"tensor"}\]>', out)
    assert "sdy.sharding_constraint" in out


def test_locations_name_source_lines(tmp_path):
    def loss(params, x):
        return jnp.sum(jnp.tanh(x * params["w"]))  # This line.

    params = {"w": np.ones(3, "f")}
    here = loss.__code__.co_firstlineno + 1
    out = text(export_jax(loss, params, X, prefix=tmp_path / "m"))
    assert re.search(rf'loc\("{re.escape(__file__)}":{here}:', out)
    out = text(
        export_jax(loss, params, X, prefix=tmp_path / "m", locations=False)
    )
    assert "loc(" not in out


# Artifacts.


def tower(params, x):
    return jnp.mean(jnp.tanh(x @ params["w"]) * params["scale"])


PARAMS = {"w": np.ones((3, 2), "f"), "scale": np.float32(2)}


def test_artifact_of_jax_export(tmp_path):
    (tmp_path / "m.bin").write_bytes(jax.export.export(jax.jit(tower))(PARAMS, X).serialize())
    exported = export_artifact(
        tmp_path / "m.bin", PARAMS, X, prefix=tmp_path / "m", batch_names=["x"]
    )
    assert roles(exported) == [("param", "scale"), ("param", "w"), ("batch", "x")]
    assert "stablehlo.tanh" in text(exported)


def test_portable_artifact(tmp_path):
    data = jax.export.export(jax.jit(tower))(PARAMS, X).mlir_module_serialized
    (tmp_path / "m.mlirbc").write_bytes(data)
    exported = export_artifact(
        tmp_path / "m.mlirbc", PARAMS, X, prefix=tmp_path / "m", batch_names=["x"]
    )
    assert roles(exported) == [("param", "scale"), ("param", "w"), ("batch", "x")]
    assert "stablehlo.tanh" in text(exported)


def test_artifact_with_other_arguments(tmp_path):
    data = jax.export.export(jax.jit(tower))(PARAMS, X).mlir_module_serialized
    path = tmp_path / "m.mlirbc"
    path.write_bytes(data)

    def export(params, *batch):
        names = [f"x{i}" for i in range(len(batch))]
        export_artifact(path, params, *batch, prefix=tmp_path / "m", batch_names=names)

    with pytest.raises(ExportError, match="takes 3 arguments; .* have 4 arrays"):
        export(PARAMS, X, X)
    wrong = {**PARAMS, "w": np.ones((3, 5), "f")}
    with pytest.raises(ExportError, match=r"'w' is f32\[3, 5\].* takes f32\[3, 2\]"):
        export(wrong, X)


@pytest.mark.parametrize("data", [b"", b"ML\xefRnonsense", b"nonsense" * 20])
def test_damaged_artifact(data, tmp_path):
    path = tmp_path / "m.bin"
    path.write_bytes(data)
    with pytest.raises(ExportError, match="m.bin"):
        export_artifact(path, PARAMS, X, prefix=tmp_path / "m", batch_names=["x"])
