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

    Constraints:
    - C1: `inputs` have the same shape.
    - C2: An init value has the element type of its input.
    - C3: There is an input, and an init value and a result for each.
    - C4: `dimensions` are dimensions of inputs.
    - C5: `dimensions` are distinct.
    - C6: `body` combines scalars of the element types, or of wider ones.
    - C7 (ODS): Results have the shape of inputs without `dimensions`.
    - C8 (ODS): Results have the element types of `body`.
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
  let description = [{
    Constraints:
    - C1: There is an input, and an init value and a result for each.
    - C2: `inputs` have the same shape.
    - C3: An init value has the element type of its input.
    - C4: `window_dimensions` has one element per dimension.
    - C5: `window_dimensions` are positive.
    - C6: `window_strides` has one element per dimension.
    - C7: `window_strides` are positive.
    - C8: `base_dilations` has one element per dimension.
    - C9: `base_dilations` are positive.
    - C10: `window_dilations` has one element per dimension.
    - C11: `window_dilations` are positive.
    - C12: `padding` has a low and a high one per dimension.
    - C13: `body` combines scalars of the element types, or of wider ones.
    - C14: Results have the same shape.
    - C15: Results have one element per window.
    - C16: Results have the element types of `body`.
  }];
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
  let description = [{
    Constraints:
    - C1: `source` has the element type of `operand`.
    - C2: `source` has one element per window.
    - C3: `init_value` has the element type of `operand`.
    - C4: `window_dimensions` has one element per dimension.
    - C5: `window_dimensions` are positive.
    - C6: `window_strides` has one element per dimension.
    - C7: `window_strides` are positive.
    - C8: `padding` has a low and a high one per dimension.
    - C9: `select` compares two scalars of the element type.
    - C10: `scatter` combines two scalars of the element type, or of a wider
      one.
    - C11: `result` has the shape of `operand`.
    - C12: `result` has the element type of `scatter`.
  }];
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
  let description = [{
    Constraints:
    - C1 (ODS): There is an input.
    - C2 (ODS): Results have the types of `inputs`.
    - C3 (ODS): `inputs` have the same shape.
    - C4: `dimension` is a dimension of inputs, or one counted from the last,
      which is -1.
    - C5: `comparator` compares two scalars of the element type of each input.
  }];
  let arguments = (ins
    Variadic<HLO_Tensor>:$inputs,
    DefaultValuedOptionalAttr<I64Attr, "-1">:$dimension,
    DefaultValuedOptionalAttr<BoolAttr, "false">:$is_stable);
  let regions = (region SizedRegion<1>:$comparator);
  let results = (outs Variadic<HLO_Tensor>);
  let hasVerifier = 1;
}

#endif // DIALECTS_STABLEHLO_REDUCTION_OPS_TD
