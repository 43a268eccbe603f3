# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From JAX functions and artifacts to StableHLO with roles."""

from __future__ import annotations

from typing import Any, Callable

from deepstep.export.errors import ExportError
from deepstep.export.names import quoted

# What DeepStep calls regions whose values are computed again.
CHECKPOINT = "deepstep.checkpoint"
# Functions with a derivative of their own, and the attribute that names it.
CUSTOM = "deepstep.custom_derivative"
ADJOINT = "deepstep.adjoint"


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


def _is_floating(aval: Any) -> bool:
    import jax

    return jax.numpy.issubdtype(aval.dtype, jax.numpy.floating)


class _CustomDerivatives:
    """The lowering of functions with a derivative of their own.

    JAX itself lowers their value only, which is enough where it has
    differentiated. Here they become composites that name their adjoint: what
    `jax.vjp` makes of the rule, from the inputs and the gradients of the
    floating-point results to the gradients of the floating-point inputs.
    """

    def __init__(self):
        # An adjoint itself is not differentiated, and may call its function.
        self.inside_adjoint = False

    def rule(self, primitive: Any) -> Callable[..., Any]:
        from jax.extend import core
        from jax.interpreters import mlir

        def lower_call(ctx, *args, **params):
            jaxpr = params["call_jaxpr"]
            value = core.jaxpr_as_fun(jaxpr)
            inputs = [i for i, aval in enumerate(ctx.avals_in) if _is_floating(aval)]
            outputs = [
                i for i, aval in enumerate(ctx.avals_out) if _is_floating(aval)
            ]
            # JAX gives its softmax a rule to keep less, not for another gradient;
            # in the open it can become a part of fused attention.
            is_softmax = jaxpr.jaxpr.debug_info.func_name == "_softmax"
            if self.inside_adjoint or is_softmax or not inputs or not outputs:
                return mlir.lower_fun(value, multiple_results=True)(ctx, *args)

            def call(*values):
                bound = primitive.get_bind_params(params)
                return primitive.bind(*values, **bound)

            return self._lower_composite(ctx, args, value, call, inputs, outputs)

        return lower_call

    def _lower_composite(self, ctx, args, value, call, inputs, outputs):
        import jax
        from jax.interpreters import mlir

        composite = jax.lax.composite(lambda *values: tuple(value(*values)), CUSTOM)
        results = mlir.lower_fun(composite, multiple_results=True)(ctx, *args)

        def adjoint(*values):
            values, gradients = list(values[: len(args)]), values[len(args) :]

            def of_floats(*chosen):
                for index, new in zip(inputs, chosen):
                    values[index] = new
                found = call(*values)
                return [found[i] for i in outputs]

            _, pull_back = jax.vjp(of_floats, *(values[i] for i in inputs))
            return pull_back(list(gradients))

        # A call of the adjoint brings its function into the module; the results
        # stand for their gradients, which have the same types.
        self.inside_adjoint = True
        try:
            (first, *_) = mlir.lower_fun(jax.jit(adjoint), multiple_results=True)(
                ctx.replace(
                    avals_in=[*ctx.avals_in, *(ctx.avals_out[i] for i in outputs)],
                    avals_out=[ctx.avals_in[i] for i in inputs],
                    tokens_out=None,
                ),
                *args,
                *(results[i] for i in outputs),
            )
        finally:
            self.inside_adjoint = False
        caller = first.owner
        operation = results[0].owner
        operation.attributes["composite_attributes"] = mlir.ir.DictAttr.get(
            {ADJOINT: caller.attributes["callee"]}
        )
        caller.erase()
        return results


def lower(
    function: Callable[..., Any], arguments: tuple, given_derivatives: bool = True
) -> Any:
    """The StableHLO module of a function, with checkpoints and given derivatives.

    Unused arguments stay: a parameter that the loss ignores is still a state
    with a (zero) gradient, and the argument order is the contract. Donation is
    left out: a step updates its states in place. Without `given_derivatives`
    functions that have one of their own are lowered by their value.
    """
    import jax
    from jax.extend.core import primitives
    from jax.interpreters import mlir

    rules = [(primitives.remat_p, _lower_checkpoint)]
    if given_derivatives:
        custom = _CustomDerivatives()
        for primitive in primitives.custom_jvp_call_p, primitives.custom_vjp_call_p:
            rules.append((primitive, custom.rule(primitive)))
    traced = jax.jit(function, keep_unused=True).trace(*arguments)
    lowered = traced.lower(
        _private_parameters=mlir.LoweringParameters(
            override_lowering_rules=tuple(rules)
        )
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
