# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Exports the loss of a PyTorch module as DeepStep's level 0.

The text is torch-mlir's (the Torch dialect, which `ds-import-torch` converts),
with `ds.arg` on the arguments of `main`, as `deepstep.export` describes them.
Only the loss is exported: the compiler differentiates.
"""

from __future__ import annotations

import os
import warnings
from typing import Any, Callable, Sequence

from deepstep.export import Exported, ExportError
from deepstep.export.names import positional_names, quoted


def export_torch(
    module: Any,
    example_batch: Any,
    loss: Callable[..., Any] | None = None,
    *,
    prefix: str | os.PathLike,
    batch_names: Sequence[str] | None = None,
) -> Exported:
    """Writes PREFIX.mlir and PREFIX.safetensors.

    Args:
      module: a `torch.nn.Module`. Its parameters with `requires_grad` are
        trained and are named by their paths, e.g. "blocks.0.norm1.weight".
        Tied parameters are one, under the first of their names. Frozen
        parameters and buffers become constants of the program. The module is
        exported in the mode that it is in: in training mode, batch normalization
        normalizes by the batch (its running statistics are not updated, which a
        warning says) and dropout is refused unless its probability is 0.
      example_batch: the tensors of one micro-batch of one rank, in a tuple; a
        single tensor; or a dict, whose keys name them. Only shapes and dtypes
        matter; dimension 0 of each is the micro-batch size.
      loss: `loss(module, *batch)`, or `loss(module, **batch)` for a dict, returns
        a floating-point scalar, the mean over the samples, e.g.
        `lambda module, x, y: F.cross_entropy(module(x), y)`. The default is what
        the module itself returns for the batch: a scalar, or an object whose
        attribute `loss` is one.
      prefix: path of the two files without their extensions; its directory is
        made when missing.
      batch_names: one name per tensor of the batch. The default is the keys of
        the dict, or the names of the parameters of `loss`, or of
        `module.forward`.

    Returns:
      An `Exported` with the paths and the names in argument order.

    Raises:
      ExportError: torch or torch-mlir is missing, the loss is no scalar, the
        batch is not one of tensors, or torch.export or torch-mlir cannot export
        the module (dynamic shapes, control flow by values, unknown operations).
    """
    torch, fx = _import_torch()
    if not isinstance(module, torch.nn.Module):
        raise ExportError(
            f"`module` is a {type(module).__name__}, not a torch.nn.Module"
        )
    batch = _batch_list(torch, example_batch)
    keys = list(example_batch) if isinstance(example_batch, dict) else None
    names = _batch_names(module, loss, len(batch), keys, batch_names)
    _check_batch(torch, names, batch)
    params = _trained_parameters(module)
    if not params:
        raise ExportError(
            "the module has no floating-point parameter with requires_grad; "
            "there is nothing to train"
        )
    _check_unique([name for name, _ in params] + names)
    _check_dropout(torch, module)

    whole = _LossOf(module, loss, keys)
    if len(list(whole.parameters())) != len(list(module.parameters())):
        raise ExportError(
            "`loss` is a module with parameters of its own; make it a part of "
            "`module`"
        )
    _try_out(torch, whole, batch)
    text = _module_text(torch, fx, whole, params, batch)
    roles = [("param", name) for name, _ in params]
    roles += [("batch", name) for name in names]
    text = _annotated_text(text, roles)

    prefix = os.fspath(prefix)
    os.makedirs(os.path.dirname(prefix) or ".", exist_ok=True)
    mlir_path, params_path = prefix + ".mlir", prefix + ".safetensors"
    with open(mlir_path, "w", encoding="utf-8") as file:
        file.write(text)
    _save_params(torch, params_path, params)
    return Exported(
        mlir_path,
        params_path,
        tuple(name for name, _ in params),
        tuple(names),
    )


def _import_torch() -> tuple[Any, Any]:
    try:
        import torch
    except ImportError as error:
        raise ExportError(
            f"export_torch needs PyTorch: {error}; pip install torch torch-mlir"
        ) from error
    try:
        from torch_mlir import fx
    except ImportError as error:
        raise ExportError(
            f"export_torch needs torch-mlir: {error}; pip install torch-mlir"
        ) from error
    return torch, fx


def _batch_list(torch: Any, batch: Any) -> list[Any]:
    if isinstance(batch, torch.Tensor):
        return [batch]
    if isinstance(batch, dict):
        return list(batch.values())
    if isinstance(batch, (tuple, list)):
        return list(batch)
    raise ExportError(
        f"the batch is a {type(batch).__name__}; give a tensor, a tuple of "
        "tensors or a dict of tensors"
    )


def _batch_names(
    module: Any,
    loss: Any,
    count: int,
    keys: list[str] | None,
    given: Sequence[str] | None,
) -> list[str]:
    if given is not None:
        if len(given) != count:
            raise ExportError(
                f"batch_names has {len(given)} names for {count} tensors of the "
                "batch; give one each"
            )
        return [str(name) for name in given]
    if keys is not None:
        return [str(key) for key in keys]
    if loss is None:
        return positional_names(module.forward, count)
    return positional_names(loss, count, skip=1)


def _check_batch(torch: Any, names: list[str], batch: list[Any]) -> None:
    if not batch:
        raise ExportError("the batch has no tensors")
    for name, tensor in zip(names, batch):
        if not isinstance(tensor, torch.Tensor):
            raise ExportError(
                f"'{name}' of the batch is a {type(tensor).__name__}, not a "
                "tensor"
            )
        if tensor.ndim == 0:
            raise ExportError(
                f"'{name}' of the batch is a scalar; dimension 0 is the "
                "micro-batch"
            )
        if tensor.shape[0] != batch[0].shape[0]:
            raise ExportError(
                f"'{names[0]}' and '{name}' have {batch[0].shape[0]} and "
                f"{tensor.shape[0]} samples in dimension 0"
            )


def _check_unique(names: list[str]) -> None:
    seen = set()
    for name in names:
        if name in seen:
            raise ExportError(
                f"two arguments are named '{name}'; pass batch_names"
            )
        seen.add(name)


def _trained_parameters(module: Any) -> list[tuple[str, Any]]:
    """(name, parameter); a tied one comes once."""
    return [
        (name, parameter)
        for name, parameter in module.named_parameters()
        if parameter.requires_grad
    ]


def _check_dropout(torch: Any, module: Any) -> None:
    kinds = tuple(
        getattr(torch.nn.modules.dropout, kind)
        for kind in torch.nn.modules.dropout.__all__
    )
    for name, part in module.named_modules():
        if isinstance(part, kinds) and part.training and part.p:
            raise ExportError(
                f"'{name}' is {part} in training mode; a step has no random "
                "numbers: set its p to 0, or export after module.eval()"
            )


def _LossOf(module: Any, loss: Any, keys: list[str] | None) -> Any:
    """The loss as a module, whose only child is `module`."""
    import torch

    class LossOf(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.module = module

        def forward(self, *batch):
            named = {} if keys is None else dict(zip(keys, batch))
            rest = batch if keys is None else ()
            if loss is not None:
                return loss(self.module, *rest, **named)
            result = self.module(*rest, **named)
            return getattr(result, "loss", result)

    whole = LossOf()
    whole.training = module.training  # Its children keep their own modes.
    return whole


def _copies(whole: Any) -> dict[str, Any]:
    """Buffers that the forward pass may write to."""
    return {name: value.clone() for name, value in whole.named_buffers()}


def _try_out(torch: Any, whole: Any, batch: list[Any]) -> None:
    """Runs the loss once: is it a scalar, and what does it write to?"""
    buffers = _copies(whole)
    before = {name: value._version for name, value in buffers.items()}
    try:
        with torch.no_grad():
            result = torch.func.functional_call(whole, buffers, tuple(batch))
    except Exception as error:
        raise ExportError(
            f"the loss cannot be computed: {error}; it is called as "
            "loss(module, *batch), or as loss(module, **batch) for a dict"
        ) from error
    if not isinstance(result, torch.Tensor):
        raise ExportError(
            f"the loss is a {type(result).__name__}, not a tensor; without a "
            "`loss`, the module must return it"
        )
    if result.ndim or not result.is_floating_point():
        raise ExportError(
            "the loss must be a floating-point scalar; it is "
            f"{str(result.dtype).removeprefix('torch.')}{list(result.shape)}"
        )
    written = [
        name.removeprefix("module.")
        for name, value in buffers.items()
        if value._version != before[name]
    ]
    if written:
        warnings.warn(
            f"the module updates its buffers ({', '.join(written[:4])}"
            f"{', ...' if len(written) > 4 else ''}) in training mode, but steps "
            "update parameters only: the buffers stay as they are. Recompute "
            "running statistics after the training, e.g. by "
            "torch.optim.swa_utils.update_bn",
            stacklevel=3,
        )


def _module_text(
    torch: Any,
    fx: Any,
    whole: Any,
    params: list[tuple[str, Any]],
    batch: list[Any],
) -> str:
    """The Torch dialect's text of loss(params..., batch...)."""
    from torch.nn.attention import SDPBackend, sdpa_kernel

    names = ["module." + name for name, _ in params]
    hidden = [whole]  # Not a child: its parameters are arguments.

    class Function(torch.nn.Module):
        def forward(self, values, inputs):
            state = {**_copies(hidden[0]), **dict(zip(names, values))}
            return torch.func.functional_call(hidden[0], state, inputs)

    arguments = (
        tuple(value.detach() for _, value in params),
        tuple(batch),
    )
    try:
        # The attention that has a decomposition.
        with sdpa_kernel(SDPBackend.MATH):
            program = torch.export.export(Function(), arguments, strict=False)
            _check_stopped_gradients(torch, program, len(params))
            result = fx.export_and_import(program, output_type="torch")
    except ExportError:
        raise
    except Exception as error:
        raise ExportError(
            f"the module cannot be exported: {_first_lines(error)}"
        ) from error
    return result.operation.get_asm(large_elements_limit=None)


def _check_stopped_gradients(torch: Any, program: Any, count: int) -> None:
    """torch-mlir drops what stops gradients, and DeepStep would compute them."""
    nodes = list(program.graph_module.graph.nodes)
    varied = set()
    inputs = {
        spec.arg.name: index
        for index, spec in enumerate(program.graph_signature.input_specs)
        if spec.kind is torch.export.graph_signature.InputKind.USER_INPUT
    }
    first = min(inputs.values(), default=0)
    for node in nodes:
        if node.op == "placeholder":
            if first <= inputs.get(node.name, -1) < first + count:
                varied.add(node)
            continue
        if not any(each in varied for each in node.all_input_nodes):
            stops = False
        else:
            varied.add(node)
            stops = node.target is torch.ops.aten.detach.default
        name = str(node.target)
        if stops or "set_grad_enabled" in name:
            where = node.meta.get("stack_trace") or ""
            lines = [line for line in where.splitlines() if "File" in line]
            raise ExportError(
                "the loss stops gradients (detach or no_grad), which torch-mlir "
                "does not keep; write it without, or pass the value with the "
                "batch" + (f":\n{lines[-1]}" if lines else "")
            )


def _first_lines(error: Exception, count: int = 12) -> str:
    lines = [line for line in str(error).splitlines() if line.strip()]
    return "\n".join(lines[:count])


def _annotated_text(text: str, roles: list[tuple[str, str]]) -> str:
    """The text with `ds.arg` on every argument of `main`."""
    from torch_mlir import ir
    from torch_mlir.dialects import torch as torch_dialect

    with ir.Context() as context:
        torch_dialect.register_dialect(context)
        # `ds` is not registered here. An opaque dialect attribute keeps its
        # text, so it prints as DeepStep's parser wants to read it.
        context.allow_unregistered_dialects = True
        module = ir.Module.parse(text)
        main = ir.SymbolTable(module.operation)["main"]
        if len(main.arguments) != len(roles):
            raise ExportError(
                f"torch-mlir made {len(main.arguments)} arguments instead of "
                f"{len(roles)}"
            )
        main.attributes["arg_attrs"] = ir.ArrayAttr.get(
            [
                ir.DictAttr.get(
                    {
                        "ds.arg": ir.Attribute.parse(
                            f"#ds.arg<{role}, {quoted(name)}>"
                        )
                    }
                )
                for role, name in roles
            ]
        )
        module.operation.verify()
        return module.operation.get_asm(large_elements_limit=None)


def _save_params(torch: Any, path: str, params: list[tuple[str, Any]]) -> None:
    from safetensors.torch import save

    tensors = {
        name: value.detach().cpu().contiguous().clone() for name, value in params
    }
    with open(path, "wb") as file:
        file.write(save(tensors))
