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
