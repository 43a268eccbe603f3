//===- Ops.td - Reductions and windows ---------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_REDUCTION_OPS_TD
#define DIALECTS_STABLEHLO_REDUCTION_OPS_TD

include "dialects/stablehlo/Attributes.td"

def StableHLO_ReduceOp : StableHLO_InferredOp<"reduce", [
    RecursiveMemoryEffects, SameVariadicOperandSize,
    SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "Combine the elements along dimensions";
  let description = [{
    The body is associative; the order of combination is free. A body of one op
    on its two arguments prints short:

    ```mlir
    %0 = stablehlo.reduce(%a init: %c) applies stablehlo.add
        across dimensions = [1] : (tensor<8x16xf32>, tensor<f32>) -> tensor<8xf32>
    ```
  }];
  let arguments = (ins
    Variadic<HLO_Tensor>:$inputs, Variadic<HLO_ScalarTensor>:$init_values,
    DenseI64ArrayAttr:$dimensions);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs Variadic<HLO_Tensor>);
  let hasVerifier = 1;
  let hasCustomAssemblyFormat = 1;
}

def StableHLO_ReduceWindowOp : StableHLO_Op<"reduce_window", [
    RecursiveMemoryEffects, SameVariadicOperandSize,
    SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "Combine the elements of each window";
  let arguments = (ins
    Variadic<HLO_Tensor>:$inputs, Variadic<HLO_ScalarTensor>:$init_values,
    DenseI64ArrayAttr:$window_dimensions,
    OptionalAttr<DenseI64ArrayAttr>:$window_strides,
    OptionalAttr<DenseI64ArrayAttr>:$base_dilations,
    OptionalAttr<DenseI64ArrayAttr>:$window_dilations,
    OptionalAttr<I64ElementsAttr>:$padding);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs Variadic<HLO_Tensor>);
  let hasVerifier = 1;
}

def StableHLO_SelectAndScatterOp : StableHLO_Op<"select_and_scatter", [
    RecursiveMemoryEffects]> {
  let summary = "Scatter source to the selected element of each window";
  let arguments = (ins
    HLO_Tensor:$operand, HLO_Tensor:$source, HLO_ScalarTensor:$init_value,
    OptionalAttr<DenseI64ArrayAttr>:$window_dimensions,
    OptionalAttr<DenseI64ArrayAttr>:$window_strides,
    OptionalAttr<I64ElementsAttr>:$padding);
  let regions = (region SizedRegion<1>:$select, SizedRegion<1>:$scatter);
  let results = (outs HLO_Tensor:$result);
  let hasVerifier = 1;
}

def StableHLO_SortOp : StableHLO_InferredOp<"sort", [
    RecursiveMemoryEffects, SameOperandsAndResultShape]> {
  let summary = "Sort slices along one dimension by a comparator";
  let arguments = (ins
    Variadic<HLO_Tensor>:$inputs,
    DefaultValuedOptionalAttr<I64Attr, "-1">:$dimension,
    DefaultValuedOptionalAttr<BoolAttr, "false">:$is_stable);
  let regions = (region SizedRegion<1>:$comparator);
  let results = (outs Variadic<HLO_Tensor>);
  let hasVerifier = 1;
}

#endif // DIALECTS_STABLEHLO_REDUCTION_OPS_TD
