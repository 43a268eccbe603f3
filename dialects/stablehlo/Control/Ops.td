//===- Ops.td - Regions, barriers and calls ----------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_CONTROL_OPS_TD
#define DIALECTS_STABLEHLO_CONTROL_OPS_TD

include "dialects/stablehlo/Attributes.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/CallInterfaces.td"

def StableHLO_ReturnOp : StableHLO_Op<"return", [Pure, Terminator]> {
  let summary = "The values of a region";
  let arguments = (ins Variadic<HLO_Tensor>:$results);
  let assemblyFormat = "$results attr-dict (`:` type($results)^)?";
}

def StableHLO_OptimizationBarrierOp
    : StableHLO_InferredOp<"optimization_barrier", [Pure]> {
  let summary = "Values that no pass may move computations across";
  let description = [{
    `jax.checkpoint` prints it around values to recompute from.

    Constraints:
    - C1 (ODS): Results have the types of operands.
  }];
  let arguments = (ins Variadic<HLO_Tensor>:$operand);
  let results = (outs Variadic<HLO_Tensor>:$result);
  let assemblyFormat = [{
    attr-dict ($operand^ `:`
      custom<PairwiseOpType>(type($operand), type($result))):(`(` `)`)?
  }];
}

def StableHLO_WhileOp : StableHLO_InferredOp<"while", [
    RecursiveMemoryEffects, SingleBlockImplicitTerminator<"ReturnOp">,
    DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmBlockArgumentNames"]>]> {
  let summary = "Repeat the body as long as the condition holds";
  let description = [{
    Constraints:
    - C1: `cond` takes the operands' types and returns one boolean.
    - C2: `body` takes and returns the operands' types.
    - C3 (ODS): Results have the types of operands.
  }];
  let arguments = (ins Variadic<HLO_Tensor>:$operand);
  let regions = (region SizedRegion<1>:$cond, SizedRegion<1>:$body);
  let results = (outs Variadic<HLO_Tensor>);
  let hasVerifier = 1;
  let hasCustomAssemblyFormat = 1;
}

def StableHLO_IfOp : StableHLO_Op<"if", [
    RecursiveMemoryEffects, NoRegionArguments,
    SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "The values of one of two regions";
  let description = [{
    Constraints:
    - C1 (ODS): Branches take no arguments.
    - C2: Both branches return the same types.
    - C3: Results have the types that `true_branch` returns.
  }];
  let arguments = (ins 0DTensorOf<[HLO_Pred]>:$pred);
  let regions = (region SizedRegion<1>:$true_branch,
                        SizedRegion<1>:$false_branch);
  let results = (outs Variadic<HLO_Tensor>);
  let hasCanonicalizer = 1;
  let hasVerifier = 1;
}

def StableHLO_CaseOp : StableHLO_Op<"case", [
    RecursiveMemoryEffects, NoRegionArguments,
    SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "The values of one of several regions";
  let description = [{
    An index out of bounds selects the last region.

    Constraints:
    - C1: There is a branch.
    - C2 (ODS): Branches take no arguments.
    - C3: All branches return the same types.
    - C4: Results have the types that the first branch returns.
  }];
  let arguments = (ins 0DTensorOf<[I32]>:$index);
  let regions = (region VariadicRegion<SizedRegion<1>>:$branches);
  let results = (outs Variadic<HLO_Tensor>);
  let hasCanonicalizer = 1;
  let hasVerifier = 1;
}

def StableHLO_CustomCallOp : StableHLO_Op<"custom_call", [
    DeclareOpInterfaceMethods<MemoryEffectsOpInterface>]> {
  let summary = "A call of something that the dialect does not define";
  let arguments = (ins
    Variadic<AnyType>:$inputs,
    StrAttr:$call_target_name,
    DefaultValuedOptionalAttr<BoolAttr, "false">:$has_side_effect,
    OptionalAttr<AnyAttr>:$backend_config,
    DefaultValuedOptionalAttr<I32Attr, "1">:$api_version,
    OptionalAttr<FlatSymbolRefArrayAttr>:$called_computations,
    OptionalAttr<ArrayAttr>:$operand_layouts,
    OptionalAttr<ArrayAttr>:$result_layouts,
    OptionalAttr<TypedArrayAttrBase<StableHLO_OutputOperandAliasAttr, "aliases">>
      :$output_operand_aliases);
  let results = (outs Variadic<AnyType>);
  let hasVerifier = 1;
  let assemblyFormat = [{
    custom<CustomCallTarget>($call_target_name) `(` $inputs `)` attr-dict `:`
    functional-type(operands, results)
  }];
}

def StableHLO_CompositeOp : StableHLO_Op<"composite", [
    CallOpInterface, DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "A named operation with a function that decomposes it";
  let description = [{
    A call of its decomposition, which inlining puts in its place.

    If `composite_attributes` name a function as `deepstep.adjoint`, then
    differentiation calls it instead of differentiating the decomposition.

    Constraints:
    - C1: `name` is a namespace and a name, joined by a dot.
    - C2: `decomposition` is a function of the module.
    - C3: It takes the types of `inputs`.
    - C4: It returns the types of the results.
    - C5: `deepstep.adjoint` is a function of the module.
    - C6: It takes the types of `inputs`, then those of the floating-point
      results.
    - C7: It returns the types of the floating-point `inputs`.
  }];
  let arguments = (ins
    Variadic<AnyType>:$inputs,
    StrAttr:$name,
    OptionalAttr<DictionaryAttr>:$composite_attributes,
    FlatSymbolRefAttr:$decomposition,
    DefaultValuedOptionalAttr<I32Attr, "0">:$version);
  let regions = (region VariadicRegion<AnyRegion>:$composite_regions);
  let results = (outs Variadic<AnyType>);
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    ::mlir::CallInterfaceCallable getCallableForCallee() {
      return getDecompositionAttr();
    }
    void setCalleeFromCallable(::mlir::CallInterfaceCallable callee) {
      setDecompositionAttr(::llvm::cast<::mlir::FlatSymbolRefAttr>(
          ::llvm::cast<::mlir::SymbolRefAttr>(callee)));
    }
    ::mlir::Operation::operand_range getArgOperands() { return getInputs(); }
    ::mlir::MutableOperandRange getArgOperandsMutable() {
      return getInputsMutable();
    }
    // The text has no place for attributes of arguments and results.
    ::mlir::ArrayAttr getArgAttrsAttr() { return {}; }
    ::mlir::ArrayAttr getResAttrsAttr() { return {}; }
    void setArgAttrsAttr(::mlir::ArrayAttr) {}
    void setResAttrsAttr(::mlir::ArrayAttr) {}
    ::mlir::Attribute removeArgAttrsAttr() { return {}; }
    ::mlir::Attribute removeResAttrsAttr() { return {}; }
  }];
  let assemblyFormat = [{
    $name $inputs (` ` `(` $composite_regions^ `)`)? attr-dict `:`
    functional-type(operands, results)
  }];
}

#endif // DIALECTS_STABLEHLO_CONTROL_OPS_TD
