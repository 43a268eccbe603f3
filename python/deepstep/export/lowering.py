# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From JAX functions and artifacts to StableHLO with roles."""

from __future__ import annotations

from typing import Any, Callable

from deepstep.export.errors import ExportError
from deepstep.export.names import quoted

# What DeepStep calls regions whose values are computed again.
CHECKPOINT = "deepstep.checkpoint"


def _lower_checkpoint(
    ctx, *args, jaxpr, prevent_cse, differentiated, policy
):
    """A `jax.checkpoint` region as a composite, which names its boundaries.

    JAX itself forgets them unless it differentiates; then the values that it
    computes again from come out of a barrier.
    """
    import jax
    from jax.extend import core
    from jax.interpreters import mlir

    region = core.jaxpr_as_fun(core.ClosedJaxpr(jaxpr, ()))
    policies = jax.checkpoint_policies
    if differentiated:

        def body(*values):
            chosen = prevent_cse
            if isinstance(chosen, bool):
                chosen = [chosen] * len(values)
            held = [value for value, flag in zip(values, chosen) if flag]
            held = iter(jax.lax.optimization_barrier(held) if held else ())
            return region(
                *(next(held) if f else v for v, f in zip(values, chosen))
            )

    elif policy is policies.everything_saveable:
        body = region
    elif policy in (None, policies.nothing_saveable):
        body = jax.lax.composite(lambda *values: tuple(region(*values)), CHECKPOINT)
    else:
        raise ExportError(
            "jax.checkpoint has a policy, "
            f"'{getattr(policy, '__name__', type(policy).__name__)}', which a "
            "plain loss cannot express: leave it out, or let JAX differentiate "
            "(jax.value_and_grad)"
        )
    return mlir.lower_fun(lambda *values: body(*values), multiple_results=True)(
        ctx, *args
    )


def lower(function: Callable[..., Any], arguments: tuple) -> Any:
    """The StableHLO module of a function, checkpoints included.

    Unused arguments stay: a parameter that the loss ignores is still a state
    with a (zero) gradient, and the argument order is the contract. Donation is
    left out: a step updates its states in place.
    """
    import jax
    from jax.extend.core.primitives import remat_p
    from jax.interpreters import mlir

    rules = ((remat_p, _lower_checkpoint),)
    traced = jax.jit(function, keep_unused=True).trace(*arguments)
    lowered = traced.lower(
        _private_parameters=mlir.LoweringParameters(override_lowering_rules=rules)
    )
    return lowered.compiler_ir("stablehlo")


def read_portable(data: bytes) -> Any:
    """The module of a portable StableHLO artifact (VHLO bytecode)."""
    from jax.interpreters import mlir
    from jaxlib.mlir.dialects import stablehlo

    context = mlir.make_ir_context()
    try:
        return stablehlo.deserialize_portable_artifact(context, data)
    except Exception as error:  # jaxlib has no type of its own for this.
        raise ExportError(f"is no portable StableHLO artifact: {error}") from None


def check_types(module: Any, named: list[tuple[str, Any]]) -> None:
    """An artifact's `main` must take the arguments that are given."""
    from jaxlib.mlir import ir

    with module.context:
        types = ir.SymbolTable(module.operation)["main"].type.inputs
        if len(types) != len(named):
            raise ExportError(
                f"the artifact takes {len(types)} arguments; parameters, buffers "
                f"and batch have {len(named)} arrays together"
            )
        for (name, leaf), type_ in zip(named, types):
            shape = [*ir.RankedTensorType(type_).shape]
            element = str(ir.RankedTensorType(type_).element_type)
            given = _element_name(leaf.dtype)
            if shape != [*leaf.shape] or element != given:
                raise ExportError(
                    f"'{name}' is {given}{[*leaf.shape]}, the artifact takes "
                    f"{element}{shape}"
                )


def _element_name(dtype: Any) -> str:
    """MLIR's name of an element type."""
    import numpy as np

    dtype = np.dtype(dtype)
    if dtype == np.bool_:
        return "i1"
    if dtype.name == "bfloat16":
        return "bf16"
    return {"f": "f", "i": "i", "u": "ui"}.get(dtype.kind, dtype.name) + str(
        8 * dtype.itemsize
    )


def annotated_text(
    module: Any, roles: list[tuple[str, str]], locations: bool
) -> str:
    """The module's text with `ds.arg` on every argument of `main`.

    With `locations` it says which source line each operation is from.
    """
    from jaxlib.mlir import ir

    with module.context as context:
        # `ds` is not registered in JAX's context. An opaque dialect attribute
        # keeps its text, so it prints as DeepStep's parser wants to read it.
        context.allow_unregistered_dialects = True
        functions = ir.SymbolTable(module.operation)
        main = functions["main"]
        old = list(main.arg_attrs)
        if len(old) != len(roles):
            raise ExportError(
                f"JAX lowered the function to {len(old)} arguments instead of "
                f"{len(roles)}; arrays that it closes over must be constants "
                "or part of `params` or the batch"
            )
        attributes = []
        for dictionary, (role, name) in zip(old, roles):
            entries = {
                entry.name: entry.attr
                for entry in dictionary
                if entry.name not in ("jax.buffer_donor", "tf.aliasing_output")
            }
            entries["ds.arg"] = ir.Attribute.parse(
                f"#ds.arg<{role}, {quoted(name)}>"
            )
            attributes.append(ir.DictAttr.get(entries))
        main.attributes["arg_attrs"] = ir.ArrayAttr.get(attributes)
        module.operation.verify()
        # No elision: a large constant is part of the program.
        return module.operation.get_asm(
            large_elements_limit=None, enable_debug_info=locations
        )
