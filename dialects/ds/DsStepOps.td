//===- DsStepOps.td - States and steps (level 1) --------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DS_STEP_OPS
#define DS_STEP_OPS

include "dialects/ds/DsAttrs.td"
include "dialects/ds/DsTypes.td"
include "dialects/TensorSizes.td"
include "dialects/sdy/Attributes.td"
include "mlir/Interfaces/CallInterfaces.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/FunctionInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/IR/SymbolInterfaces.td"

// The values of states; awaits and collectives, whose order must be kept.
def Ds_StateResource : Resource<"::deepstep::ds::StateResource">;
def Ds_OrderResource : Resource<"::deepstep::ds::OrderResource">;
def Ds_ReadsState : MemoryEffects<[MemRead<Ds_StateResource>]>;
def Ds_WritesState : MemoryEffects<[MemWrite<Ds_StateResource>]>;
def Ds_KeepsOrder : MemoryEffects<[MemRead<Ds_OrderResource>,
                                   MemWrite<Ds_OrderResource>]>;

class Ds_Op<string mnemonic, list<Trait> traits = []>
    : Op<Ds_Dialect, mnemonic, traits # [TensorSizesFit]>;

def Ds_ScalarF32 : 0DTensorOf<[F32]>, BuildableType<
    "::mlir::RankedTensorType::get({}, $_builder.getF32Type())">;
def Ds_ScalarI32 : 0DTensorOf<[I32]>, BuildableType<
    "::mlir::RankedTensorType::get({}, $_builder.getI32Type())">;

def Ds_StateOp : Ds_Op<"state", [Symbol, HasParent<"::mlir::ModuleOp">,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "A named persistent tensor";
  let description = [{
    Holds a value from step to step: a parameter, an optimizer moment, a step
    count. `init` is a string (the tensor of that name in the parameter file),
    a number that fills it, or all elements. `of` names the parameter that a moment belongs
    to. A `constant` is of the program and not of the model: it has all elements
    in `init`, is never written, and is in no checkpoint.
    The type is the global one; `sharding` tells how ranks divide it.
    `address` is its offset in the planned arena (level 3).

    ```mlir
    ds.state @wte : tensor<256x64xf32> {role = #ds.role<param>, init = "params/wte"}
    ds.state @wte.m : tensor<256x64xf32>
        {role = #ds.role<moment>, of = @wte, init = 0.0 : f32,
         sharding = #sdy.sharding<@mesh, [{"data"}, {} ]>}
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name,
                       TypeAttrOf<AnyStaticShapeTensor>:$type,
                       Ds_RoleAttr:$role, AnyAttr:$init,
                       OptionalAttr<FlatSymbolRefAttr>:$of,
                       OptionalAttr<Sdy_TensorShardingAttr>:$sharding,
                       OptionalAttr<I64Attr>:$address);
  let assemblyFormat = "$sym_name `:` $type attr-dict";
  let extraClassDeclaration = [{
    ::mlir::RankedTensorType getGlobalType() {
      return ::llvm::cast<::mlir::RankedTensorType>(getType());
    }
    /// The tensor that one rank holds: the global type divided by the sharding,
    /// rounded up. Null if the mesh cannot be found or does not fit.
    ::mlir::RankedTensorType getLocalType();
  }];
  let builders = [OpBuilder<(ins "::llvm::StringRef":$name,
                                 "::mlir::RankedTensorType":$type, "Role":$role,
                                 "::mlir::Attribute":$init,
                                 CArg<"::llvm::StringRef", "{}">:$of)>];
  let hasVerifier = 1;
}

def Ds_StepOp : Ds_Op<"step", [
    FunctionOpInterface, IsolatedFromAbove, HasParent<"::mlir::ModuleOp">,
    SingleBlockImplicitTerminator<"::deepstep::ds::ReturnOp">]> {
  let summary = "One optimizer step";
  let description = [{
    Arguments are the batch of one rank, results are metrics, named by the
    result attribute `ds.metric`. The body reads states first, computes, and
    writes states last. It runs once per optimizer step on every rank.

    ```mlir
    ds.step @train(%tokens: tensor<4x33xi32> {ds.arg = #ds.arg<batch, "tokens">})
        -> (tensor<f32> {ds.metric = "loss"}) {
      ...
      ds.return %loss : tensor<f32>
    }
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name,
                       TypeAttrOf<FunctionType>:$function_type,
                       OptionalAttr<StrAttr>:$sym_visibility,
                       OptionalAttr<DictArrayAttr>:$arg_attrs,
                       OptionalAttr<DictArrayAttr>:$res_attrs);
  let regions = (region SizedRegion<1>:$body);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
  let extraClassDeclaration = [{
    ::llvm::ArrayRef<::mlir::Type> getArgumentTypes() {
      return getFunctionType().getInputs();
    }
    ::llvm::ArrayRef<::mlir::Type> getResultTypes() {
      return getFunctionType().getResults();
    }
    ::mlir::Region *getCallableRegion() { return &getBody(); }
  }];
}

def Ds_ReturnOp : Ds_Op<"return", [Pure, Terminator, ReturnLike,
                                   HasParent<"::deepstep::ds::StepOp">]> {
  let summary = "Ends a step with its metrics";
  let arguments = (ins Variadic<AnyType>:$operands);
  let builders = [OpBuilder<(ins)>];
  let assemblyFormat = "attr-dict ($operands^ `:` type($operands))?";
  let hasVerifier = 1;
}

def Ds_ReadOp : Ds_Op<"read", [Ds_ReadsState,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "The value of a state when the step began";
  let description = [{
    The type is the state's global type, or after partitioning its local one.
    No read may follow a write of the same state.
  }];
  let arguments = (ins FlatSymbolRefAttr:$state);
  let results = (outs AnyStaticShapeTensor:$result);
  let assemblyFormat = "$state attr-dict `:` type($result)";
  let hasVerifier = 1;
}

def Ds_WriteOp : Ds_Op<"write", [Ds_WritesState, HasParent<"::deepstep::ds::StepOp">,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "The value of a state for the next step";
  let description = [{A state is written at most once in a step.}];
  let arguments = (ins FlatSymbolRefAttr:$state, AnyStaticShapeTensor:$value);
  let assemblyFormat = "$state `,` $value attr-dict `:` type($value)";
}

def Ds_GradientOp : Ds_Op<"gradient", [
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "A function's value and its gradients";
  let description = [{
    Calls `callee`, whose first result is a scalar loss, and yields all of its
    results, then the gradient of the loss with respect to each argument that
    `wrt` lists, in that order.

    ```mlir
    %loss, %g = ds.gradient @loss(%w, %x) wrt [0]
        : (tensor<8xf32>, tensor<4xf32>) -> (tensor<f32>, tensor<8xf32>)
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$callee, Variadic<AnyTensor>:$operands,
                       DenseI64ArrayAttr:$wrt);
  let results = (outs Variadic<AnyTensor>:$results);
  let hasVerifier = 1;
  let assemblyFormat = [{
    $callee `(` $operands `)` `wrt` $wrt attr-dict
    `:` functional-type($operands, $results)
  }];
}

def Ds_CombineOp : Ds_Op<"combine", [Pure, SameOperandsAndResultType,
    Ds_CollectiveOpInterface,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "Sum, mean or max of the replicas' values";
  let description = [{
    The one op of level 1 that crosses replicas: each replica along `axes`
    brings its own value, all get the combination.
  }];
  let arguments = (ins Ds_ReductionAttr:$reduction, AnyStaticShapeTensor:$operand,
                       FlatSymbolRefAttr:$mesh, StrArrayAttr:$axes,
                       Ds_PurposeAttr:$purpose);
  let results = (outs AnyStaticShapeTensor:$result);
  let assemblyFormat = [{
    custom<Keyword>($reduction) $operand `over` $mesh $axes
    `for` custom<Keyword>($purpose) attr-dict `:` type($result)
  }];
  let hasVerifier = 1;
}

def Ds_AccumulateOp : Ds_Op<"accumulate", [Pure, SameOperandsAndResultType]> {
  let summary = "Adds a scaled value to a running sum: sum + scale * value";
  let arguments = (ins AnyStaticShapeTensor:$sum, AnyStaticShapeTensor:$value,
                       F64Attr:$scale);
  let results = (outs AnyStaticShapeTensor:$result);
  let assemblyFormat = "$sum `,` $value `scale` $scale attr-dict `:` type($result)";
}

def Ds_MicroBatchOp : Ds_Op<"micro_batch", [Pure]> {
  let summary = "One micro-batch of a step's batch";
  let description = [{
    Takes `index` of the leading dimension, which is the number of gradient
    accumulation steps.
  }];
  let arguments = (ins AnyStaticShapeTensor:$batch, Index:$index);
  let results = (outs AnyStaticShapeTensor:$result);
  let assemblyFormat = [{
    $batch `[` $index `]` attr-dict `:` type($batch) `->` type($result)
  }];
  let hasVerifier = 1;
}

def Ds_UpdateOp : Ds_Op<"update", [Pure, AttrSizedOperandSegments]> {
  let summary = "An optimizer's update of one parameter";
  let description = [{
    Operands have equal shapes (the whole tensors, or one rank's shards).
    `lr` is the learning rate, `step` the 1-based count of updates. The
    gradient is multiplied by `scale` first. `momentum` overrides the
    optimizer's first momentum coefficient (OneCycle).

    ```mlir
    %w1, %m1, %v1 = ds.update #ds.adam<...> %w, %g moments(%m, %v)
        lr(%lr) step(%t) scale(%clip) : tensor<8xf32>, tensor<8xf32>
    ```
  }];
  let arguments = (ins AnyAttr:$optimizer, AnyStaticShapeTensor:$param,
                       AnyStaticShapeTensor:$grad,
                       Variadic<AnyStaticShapeTensor>:$moments,
                       Ds_ScalarF32:$lr, Ds_ScalarI32:$step,
                       Optional<Ds_ScalarF32>:$scale,
                       Optional<Ds_ScalarF32>:$momentum);
  let results = (outs AnyStaticShapeTensor:$newParam,
                      Variadic<AnyStaticShapeTensor>:$newMoments);
  let hasCustomAssemblyFormat = 1;
  let builders = [OpBuilder<(ins "OptimizerAttrInterface":$optimizer,
      "::mlir::Value":$param, "::mlir::Value":$grad,
      "::mlir::ValueRange":$moments, "::mlir::Value":$lr, "::mlir::Value":$step,
      "::mlir::Value":$scale, "::mlir::Value":$momentum)>];
  let hasVerifier = 1;
}

def Ds_GlobalNormOp : Ds_Op<"global_norm", [Pure,
    Ds_CollectiveOpInterface,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "L2 norm over many tensors, in f32";
  let description = [{
    The square root of the sum of squares of all elements of all operands.
    After partitioning, `axes` names the mesh axes over which the operands
    marked in `sharded` are divided: their sum of squares is summed over these.
  }];
  let arguments = (ins Variadic<AnyStaticShapeTensor>:$operands,
                       OptionalAttr<FlatSymbolRefAttr>:$mesh,
                       OptionalAttr<StrArrayAttr>:$axes,
                       OptionalAttr<DenseBoolArrayAttr>:$sharded);
  let results = (outs Ds_ScalarF32:$result);
  let assemblyFormat = [{
    $operands (`over` $mesh^ $axes `sharded` $sharded)? attr-dict
    `:` type($operands)
  }];
  let extraClassDeclaration = [{
    PurposeAttr getPurposeAttr() {
      return PurposeAttr::get(getContext(), Purpose::Metric);
    }
  }];
  let hasVerifier = 1;
}

def Ds_ReshardOp : Ds_Op<"reshard", [Pure, SameOperandsAndResultType,
    Ds_CollectiveOpInterface,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "The same tensor under another sharding";
  let description = [{
    Types are global. An `unreduced` axis in `from` holds partial values that
    `reduction` combines. Partitioning turns it into the fewest bytes of
    collectives: unreduced to sharded is one reduce_scatter, sharded to
    replicated one all_gather, unreduced to replicated one all_reduce,
    replicated to sharded a local slice.

    ```mlir
    %s = ds.reshard mean %g
        from #sdy.sharding<@mesh, [{}, {} ], unreduced={"data"}>
        to #sdy.sharding<@mesh, [{"data"}, {} ]> for gradient
        : tensor<256x64xf32>
    ```
  }];
  let arguments = (ins Ds_ReductionAttr:$reduction, AnyStaticShapeTensor:$operand,
                       Sdy_TensorShardingAttr:$source, Sdy_TensorShardingAttr:$target,
                       Ds_PurposeAttr:$purpose);
  let results = (outs AnyStaticShapeTensor:$result);
  let assemblyFormat = [{
    custom<Keyword>($reduction) $operand `from` qualified($source)
    `to` qualified($target) `for` custom<Keyword>($purpose) attr-dict
    `:` type($result)
  }];
  let extraClassDeclaration = [{
    ::mlir::FlatSymbolRefAttr getMeshAttr() {
      return getSource().getMeshSymName();
    }
    /// The axes along which the ranks' values meet.
    ::mlir::ArrayAttr getAxesAttr();
  }];
  let hasVerifier = 1;
}

#endif // DS_STEP_OPS
