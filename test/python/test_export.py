# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""deepstep.export_jax: names, roles, order, values and errors."""

import re

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from safetensors.numpy import load_file

import deepstep
from deepstep import ExportError, export_jax

PARAMS = {
    "layer": {"kernel": np.ones((3, 2), np.float32), "bias": np.zeros(2, "f")},
    "head": [np.full(2, 2.0, np.float32)],
}
X = np.zeros((4, 3), np.float32)


def loss(params, x):
    y = x @ params["layer"]["kernel"] + params["layer"]["bias"]
    return jnp.mean(y * params["head"][0])


def arguments(path):
    """(type, role, name) of each argument of main, read from the text."""
    line = re.search(r"func\.func public @main\((.*?)\) -> \(", path.read_text())
    return re.findall(
        r"%arg\d+: tensor<([\w]+)> "
        r'\{ds\.arg = #ds\.arg<(param|batch), "([^"]*)">[^}]*\}',
        line[1],
    )


def results(path):
    line = re.search(r"@main\(.*?\) -> \((.*?)\) \{\n", path.read_text())
    return re.findall(r"tensor<([\w]+)>", line[1])


def test_names_roles_and_order(tmp_path):
    exported = export_jax(
        jax.value_and_grad(loss), PARAMS, X, prefix=tmp_path / "sub" / "m"
    )
    assert arguments(tmp_path / "sub" / "m.mlir") == [
        ("2xf32", "param", "head/0"),
        ("2xf32", "param", "layer/bias"),
        ("3x2xf32", "param", "layer/kernel"),
        ("4x3xf32", "batch", "x"),
    ]
    assert results(tmp_path / "sub" / "m.mlir") == [
        "f32",
        "2xf32",
        "2xf32",
        "3x2xf32",
    ]
    assert exported.param_names == ("head/0", "layer/bias", "layer/kernel")
    assert exported.batch_names == ("x",)
    assert exported.mlir_path.endswith("m.mlir")


def test_loss_without_gradients(tmp_path):
    """The compiler differentiates; roles tell by which arguments."""
    export_jax(loss, PARAMS, X, prefix=tmp_path / "m")
    assert results(tmp_path / "m.mlir") == ["f32"]
    assert [role for _, role, _ in arguments(tmp_path / "m.mlir")] == [
        "param",
        "param",
        "param",
        "batch",
    ]


def test_parameters_are_saved(tmp_path):
    exported = export_jax(
        jax.value_and_grad(loss), PARAMS, X, prefix=tmp_path / "m"
    )
    saved = load_file(exported.params_path)
    assert sorted(saved) == sorted(exported.param_names)
    np.testing.assert_array_equal(saved["head/0"], [2, 2])
    assert saved["layer/kernel"].shape == (3, 2)


def test_bfloat16_and_noncontiguous_parameters(tmp_path):
    params = {
        "a": jnp.arange(3, dtype=jnp.bfloat16),
        "b": np.arange(6, dtype=np.float32).reshape(2, 3).T,
    }

    def total(params, x):
        a = params["a"].astype(jnp.float32)
        return jnp.sum(x @ params["b"]) + jnp.sum(a)

    exported = export_jax(
        jax.value_and_grad(total), params, X, prefix=tmp_path / "m"
    )
    saved = load_file(exported.params_path)
    assert saved["a"].dtype == jnp.bfloat16
    np.testing.assert_array_equal(saved["b"], params["b"])
    assert arguments(tmp_path / "m.mlir")[0][0] == "3xbf16"


def test_scalar_parameter_stays_a_scalar(tmp_path):
    exported = export_jax(
        jax.value_and_grad(lambda p, x: p["s"] * jnp.sum(x)),
        {"s": np.float32(3)},
        X,
        prefix=tmp_path / "m",
    )
    saved = load_file(exported.params_path)
    assert saved["s"].shape == () and saved["s"] == 3


def test_unused_parameter_has_a_zero_gradient(tmp_path):
    params = {"used": np.ones(3, "f"), "unused": np.ones(5, "f")}
    export_jax(
        jax.value_and_grad(lambda p, x: jnp.sum(x * p["used"])),
        params,
        X,
        prefix=tmp_path / "m",
    )
    names = [name for _, _, name in arguments(tmp_path / "m.mlir")]
    assert names == ["unused", "used", "x"]
    assert results(tmp_path / "m.mlir") == ["f32", "5xf32", "3xf32"]
    assert "dense<0.000000e+00>" in (tmp_path / "m.mlir").read_text()


def test_unused_batch_argument_stays(tmp_path):
    def total(params, x, y):
        return jnp.sum(x * params["w"])

    export_jax(
        jax.value_and_grad(total),
        {"w": np.ones(3, "f")},
        X,
        np.zeros((4, 2), np.int32),
        prefix=tmp_path / "m",
    )
    assert [a[2] for a in arguments(tmp_path / "m.mlir")] == ["w", "x", "y"]


def test_dict_batch(tmp_path):
    def total(params, batch):
        return jnp.sum(batch["x"] * params["w"]) + jnp.sum(batch["mask"])

    batch = {"x": X, "mask": np.zeros((4, 1), np.float32)}
    exported = export_jax(
        jax.value_and_grad(total),
        {"w": np.ones(3, "f")},
        batch,
        prefix=tmp_path / "m",
    )
    assert exported.batch_names == ("mask", "x")


def test_several_batch_trees(tmp_path):
    def total(params, inputs, labels):
        return jnp.sum(inputs["x"] * params) + jnp.sum(labels)

    w = np.ones(3, "f")
    shapes = jax.ShapeDtypeStruct((4,), np.float32)
    exported = export_jax(
        jax.value_and_grad(total), w, {"x": X}, shapes, prefix=tmp_path / "m"
    )
    assert exported.param_names == ("params",)
    assert exported.batch_names == ("inputs/x", "labels")
    renamed = export_jax(
        jax.value_and_grad(total),
        w,
        {"x": X},
        shapes,
        prefix=tmp_path / "m",
        batch_names=["in", "out"],
    )
    assert renamed.batch_names == ("in/x", "out")


def test_large_constants_are_written_in_full(tmp_path):
    table = np.random.default_rng(0).standard_normal((40, 3)).astype(np.float32)
    export_jax(
        jax.value_and_grad(lambda p, x: jnp.sum(x * p["w"]) + jnp.sum(table @ p["w"])),
        {"w": np.ones(3, "f")},
        X,
        prefix=tmp_path / "m",
    )
    text = (tmp_path / "m.mlir").read_text()
    assert "__elided__" not in text and "dense_resource" not in text


def test_text_reads_back(tmp_path):
    """MLIR itself reads what we wrote, ds.arg as an opaque attribute."""
    from jax._src.interpreters import mlir
    from jaxlib.mlir import ir

    export_jax(jax.value_and_grad(loss), PARAMS, X, prefix=tmp_path / "m")
    with mlir.make_ir_context() as context:
        context.allow_unregistered_dialects = True
        module = ir.Module.parse((tmp_path / "m.mlir").read_text())
        main = ir.SymbolTable(module.operation)["main"]
        assert str(main.arg_attrs[3]["ds.arg"]) == '#ds.arg<batch, "x">'


def test_example_is_what_the_repository_holds():
    from conftest import ROOT

    text = ROOT / "examples" / "gpt" / "gpt.mlir"
    params = load_file(ROOT / "examples" / "gpt" / "gpt.safetensors")
    roles = arguments(text)
    assert [name for _, role, name in roles if role == "param"] == list(
        sorted(params)
    )
    assert roles[-1] == ("4x129xi32", "batch", "tokens")
    assert results(text) == ["f32"] + [shape for shape, _, _ in roles[:-1]]
    for shape, role, name in roles[:-1]:
        expected = "x".join([*map(str, params[name].shape), "f32"])
        assert shape == expected


def rejected(function, message, *, params=PARAMS, batch=(X,), **options):
    with pytest.raises(ExportError, match=message):
        export_jax(function, params, *batch, prefix="unwritten", **options)


def test_three_results():
    rejected(lambda p, x: (loss(p, x), p, p), r"must return the loss, or")


def test_loss_that_is_not_a_scalar():
    rejected(lambda p, x: jnp.zeros(4), r"scalar; it is float32\[4\]")
    rejected(
        lambda p, x: (jnp.zeros(4), p), r"floating-point scalar; it is float32\[4\]"
    )


def test_auxiliary_value():
    function = jax.value_and_grad(lambda p, x: (loss(p, x), 1.0), has_aux=True)
    rejected(function, "has_aux=True, drop the auxiliary value")


def test_gradient_tree_that_does_not_match():
    def function(params, x):
        value, grads = jax.value_and_grad(loss)(params, x)
        return value, {"layer": grads["layer"]}

    rejected(function, "no gradient for 'head/0'")


def test_gradient_of_something_else():
    function = jax.value_and_grad(loss, argnums=1)
    rejected(function, r"tree does not match .*argnums=0")


def test_gradient_shape_that_does_not_match():
    def function(params, x):
        value, grads = jax.value_and_grad(loss)(params, x)
        grads["layer"]["bias"] = jnp.zeros(7)
        return value, grads

    rejected(
        function,
        r"gradient of 'layer/bias' is float32\[7\], the parameter is "
        r"float32\[2\]",
    )


def test_integer_parameter():
    params = {"w": np.ones(3, np.int32)}
    rejected(jax.value_and_grad(loss), "'w' has dtype int32", params=params)


def test_parameter_that_is_not_an_array():
    rejected(jax.value_and_grad(loss), "'w' is a float", params={"w": 1.0})


def test_parameter_without_a_value():
    params = {"w": jax.ShapeDtypeStruct((3,), np.float32)}
    rejected(jax.value_and_grad(loss), "'w' has no value", params=params)


def test_no_parameters():
    rejected(jax.value_and_grad(loss), "nothing to train", params={})


def test_no_batch():
    rejected(jax.value_and_grad(loss), "arguments of one micro-batch", batch=())


def test_scalar_batch():
    rejected(
        jax.value_and_grad(loss), "'x' is a scalar", batch=(np.float32(1),)
    )


def test_batch_sizes_that_differ():
    rejected(
        jax.value_and_grad(lambda p, x, y: 0.0),
        "'x' and 'y' have 4 and 5 samples",
        batch=(X, np.zeros((5, 1))),
    )


def test_names_that_collide():
    params = {"a": {"b": np.ones(1, "f")}, "a/b": np.ones(1, "f")}
    rejected(jax.value_and_grad(loss), "two arguments are named 'a/b'", params=params)
    rejected(
        jax.value_and_grad(loss),
        "two arguments are named 'w'",
        params={"w": np.ones(1, "f")},
        batch_names=["w"],
    )


def test_batch_names_of_wrong_length():
    rejected(
        jax.value_and_grad(loss), "2 names for 1 batch", batch_names=["a", "b"]
    )


def test_name_outside_ascii():
    def total(params, x):
        return jnp.sum(x) * params["\u03b2"]

    rejected(
        jax.value_and_grad(total),
        "characters outside printable ASCII",
        params={"\u03b2": np.float32(1)},
    )


def test_public_names():
    names = {"ExportError", "Exported", "export_artifact", "export_jax"}
    assert names <= set(deepstep.__all__)
