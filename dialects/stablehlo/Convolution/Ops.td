//===- Ops.td - Convolutions -------------------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_CONVOLUTION_OPS_TD
#define DIALECTS_STABLEHLO_CONVOLUTION_OPS_TD

include "dialects/stablehlo/Attributes.td"

def StableHLO_ConvolutionOp : StableHLO_Op<"convolution", [Pure]> {
  let summary = "Products of windows of lhs with a kernel rhs";
  let description = [{
    Constraints:
    - C1: `lhs` and `rhs` have the same rank.
    - C2: `window_strides` has one element per spatial dimension.
    - C3: `window_strides` are positive.
    - C4: `padding` has a low and a high one per spatial dimension.
    - C5: `lhs_dilation` has one element per spatial dimension.
    - C6: `lhs_dilation` are positive.
    - C7: `rhs_dilation` has one element per spatial dimension.
    - C8: `rhs_dilation` are positive.
    - C9: `window_reversal` has one element per spatial dimension.
    - C10: `batch_group_count` divides the batch of `lhs`.
    - C11: `feature_group_count` divides the features of `lhs`.
    - C12: All other dimensions of `lhs` are spatial.
    - C13: Dimensions of `lhs` have one role and are in its rank.
    - C14: The input features of `rhs` are those of `lhs` divided by
      `feature_group_count`.
    - C15: `batch_group_count` divides the output features of `rhs`.
    - C16: `feature_group_count` divides the output features of `rhs`.
    - C17: All other dimensions of `rhs` are spatial.
    - C18: Dimensions of `rhs` have one role and are in its rank.
    - C19: All other dimensions of `result` are spatial.
    - C20: Dimensions of `result` have one role and are in its rank.
    - C21: `feature_group_count` is positive.
    - C22: `batch_group_count` is positive.
    - C23: One of the group counts is 1.
    - C24: `precision_config` is empty or has 2 elements.
    - C25: `result` has the batch, the output features and one element per
      window.
    - C26: `result` has the rank of `lhs`.
    - C27 (unchecked): that element types are equal: exporters accumulate in
      wider ones.
    - C28 to C34 (unchecked): of quantized tensors, which the op does not take.
  }];
  let arguments = (ins
    HLO_Tensor:$lhs, HLO_Tensor:$rhs,
    OptionalAttr<DenseI64ArrayAttr>:$window_strides,
    OptionalAttr<I64ElementsAttr>:$padding,
    OptionalAttr<DenseI64ArrayAttr>:$lhs_dilation,
    OptionalAttr<DenseI64ArrayAttr>:$rhs_dilation,
    OptionalAttr<DenseBoolArrayAttr>:$window_reversal,
    StableHLO_ConvDimensionNumbersAttr:$dimension_numbers,
    I64Attr:$feature_group_count,
    I64Attr:$batch_group_count,
    OptionalAttr<StableHLO_PrecisionConfigAttr>:$precision_config);
  let results = (outs HLO_Tensor:$result);
  let hasVerifier = 1;
  let assemblyFormat = [{
    `(` operands `)`
    `dim_numbers` `=` custom<ConvolutionDimensions>($dimension_numbers) `,`
    `window` `=` `{` custom<WindowAttributes>(
      $window_strides, $padding, $lhs_dilation, $rhs_dilation,
      $window_reversal) `}`
    attr-dict `:` functional-type(operands, results)
  }];
}

#endif // DIALECTS_STABLEHLO_CONVOLUTION_OPS_TD
