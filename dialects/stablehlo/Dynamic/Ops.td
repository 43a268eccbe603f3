//===- Ops.td - Shapes that operands give ---------------------- -*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_DYNAMIC_OPS_TD
#define DIALECTS_STABLEHLO_DYNAMIC_OPS_TD

include "dialects/stablehlo/Attributes.td"

def StableHLO_DynamicBroadcastInDimOp
    : StableHLO_Op<"dynamic_broadcast_in_dim", [Pure]> {
  let summary = "broadcast_in_dim to a shape that is an operand";
  let description = [{
    Constraints:
    - C1: `operand` and `result` have the same element type.
    - C2: `broadcast_dimensions` has one element per operand dimension.
    - C3: They are dimensions of `result`.
    - C4: They are distinct.
    - C5: An operand dimension has size 1 or that of its result dimension.
    - C6 (unchecked): of quantized tensors, which the op does not take.
    - C7: `output_dimensions` has one element per result dimension.
    - C8: Known dimensions are distinct.
    - C9: `known_expanding_dimensions` are dimensions of `operand`.
    - C10: `known_nonexpanding_dimensions` are dimensions of `operand`.
  }];
  let arguments = (ins
    HLO_Tensor:$operand, HLO_DimensionTensor:$output_dimensions,
    DenseI64ArrayAttr:$broadcast_dimensions,
    OptionalAttr<DenseI64ArrayAttr>:$known_expanding_dimensions,
    OptionalAttr<DenseI64ArrayAttr>:$known_nonexpanding_dimensions);
  let results = (outs HLO_Tensor:$result);
  let hasCanonicalizer = 1;
  let hasVerifier = 1;
  let assemblyFormat = [{
    $operand `,` $output_dimensions `,` `dims` `=` $broadcast_dimensions
    attr-dict `:` functional-type(operands, results)
  }];
}

def StableHLO_DynamicReshapeOp : StableHLO_Op<"dynamic_reshape", [Pure]> {
  let summary = "reshape to a shape that is an operand";
  let description = [{
    Constraints:
    - C1: `operand` and `result` have the same element type.
    - C2: `operand` and `result` have as many elements.
    - C3 (unchecked): of quantized tensors, which the op does not take.
    - C4: `output_shape` has one element per result dimension.
  }];
  let arguments = (ins HLO_Tensor:$operand, HLO_DimensionTensor:$output_shape);
  let results = (outs HLO_Tensor:$result);
  let hasCanonicalizer = 1;
  let hasVerifier = 1;
  let assemblyFormat =
      "operands attr-dict `:` functional-type(operands, results)";
}

def StableHLO_DynamicPadOp : StableHLO_Op<"dynamic_pad", [Pure]> {
  let summary = "pad by sizes that are operands";
  let description = [{
    Constraints:
    - C1: `operand`, `padding_value` and `result` have the same element type.
    - C2: Each padding has one element per operand dimension.
    - C3 (unchecked): that interior padding is not negative: known at run time.
    - C4: `operand` and `result` have the same rank. Sizes are known at run time
      only.
  }];
  let arguments = (ins
    HLO_Tensor:$operand, HLO_ScalarTensor:$padding_value,
    HLO_DimensionTensor:$edge_padding_low,
    HLO_DimensionTensor:$edge_padding_high,
    HLO_DimensionTensor:$interior_padding);
  let results = (outs HLO_Tensor:$result);
  let hasCanonicalizer = 1;
  let hasVerifier = 1;
  let assemblyFormat =
      "operands attr-dict `:` functional-type(operands, results)";
}

def StableHLO_RealDynamicSliceOp
    : StableHLO_Op<"real_dynamic_slice", [Pure]> {
  let summary = "slice between places that are operands";
  let description = [{
    Constraints:
    - C1: `operand` and `result` have the same element type.
    - C2: `operand` and `result` have the same rank.
    - C3: Starts, limits and strides have one element per dimension.
  }];
  let arguments = (ins
    HLO_Tensor:$operand, HLO_DimensionTensor:$start_indices,
    HLO_DimensionTensor:$limit_indices, HLO_DimensionTensor:$strides);
  let results = (outs HLO_Tensor:$result);
  let hasCanonicalizer = 1;
  let hasVerifier = 1;
  let assemblyFormat =
      "operands attr-dict `:` functional-type(operands, results)";
}

def StableHLO_DynamicGatherOp : StableHLO_Op<"dynamic_gather", [Pure]> {
  let summary = "gather of slices whose sizes are an operand";
  let description = [{
    Constraints:
    - C1: `offset_dims`, `collapsed_slice_dims` and batching dimensions are as
      many as operand dimensions.
    - C2: `index_vector_dim` is a dimension of `start_indices`, or behind its
      last.
    - C3: `start_index_map` has one element per element of an index vector.
    - C4: `offset_dims` are distinct and increase.
    - C5: `offset_dims` are dimensions of `result`.
    - C6: `collapsed_slice_dims` are distinct and increase.
    - C7: `collapsed_slice_dims` are dimensions of `operand`.
    - C8: Slices have at most 1 element along them.
    - C9: `start_index_map` has distinct elements.
    - C10: `start_index_map` has dimensions of `operand`.
    - C11: `slice_sizes` has one element per operand dimension.
    - C12: Slices are no larger than `operand`, where `slice_sizes` is constant.
    - C13: `result` has the shape of the indices and of the slices.
    - C14: `operand` and `result` have the same element type.
  }];
  let arguments = (ins
    HLO_Tensor:$operand, HLO_IntTensor:$start_indices,
    HLO_DimensionTensor:$slice_sizes,
    StableHLO_GatherDimensionNumbersAttr:$dimension_numbers,
    DefaultValuedOptionalAttr<BoolAttr, "false">:$indices_are_sorted);
  let results = (outs HLO_Tensor:$result);
  let hasCanonicalizer = 1;
  let hasVerifier = 1;
}

def StableHLO_DynamicConvOp : StableHLO_Op<"dynamic_conv", [Pure]> {
  let summary = "convolution whose padding is an operand";
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
    - C25: `result` has the batch and the output features. Its spatial sizes are
      known at run time only.
    - C26: `result` has the rank of `lhs`.
    - C27 (unchecked): that element types are equal: exporters accumulate in
      wider ones.
    - C28 to C34 (unchecked): of quantized tensors, which the op does not take.
  }];
  let arguments = (ins
    HLO_Tensor:$lhs, HLO_Tensor:$rhs, HLO_IntTensor:$padding,
    OptionalAttr<DenseI64ArrayAttr>:$window_strides,
    OptionalAttr<DenseI64ArrayAttr>:$lhs_dilation,
    OptionalAttr<DenseI64ArrayAttr>:$rhs_dilation,
    OptionalAttr<DenseBoolArrayAttr>:$window_reversal,
    StableHLO_ConvDimensionNumbersAttr:$dimension_numbers,
    I64Attr:$feature_group_count,
    I64Attr:$batch_group_count,
    OptionalAttr<StableHLO_PrecisionConfigAttr>:$precision_config);
  let results = (outs HLO_Tensor:$result);
  let hasVerifier = 1;
}

def StableHLO_GetDimensionSizeOp
    : StableHLO_InferredOp<"get_dimension_size", [Pure]> {
  let summary = "The size of one dimension";
  let description = [{
    Constraints:
    - C1: `dimension` is a dimension of `operand`.
  }];
  let arguments = (ins HLO_Tensor:$operand, I64Attr:$dimension);
  let results = (outs 0DTensorOf<[I32]>:$result);
  let hasFolder = 1;
  let assemblyFormat = [{
    $operand `,` `dim` `=` $dimension attr-dict `:`
    functional-type(operands, results)
  }];
}

def StableHLO_SetDimensionSizeOp
    : StableHLO_InferredOp<"set_dimension_size", [Pure]> {
  let summary = "The operand with fewer valid elements in one dimension";
  let description = [{
    Constraints:
    - C1: `dimension` is a dimension of `operand`.
    - C2 (ODS): `result` has the type of `operand`, dynamic in that dimension.
  }];
  let arguments = (ins
    HLO_Tensor:$operand, 0DTensorOf<[I32]>:$size, I64Attr:$dimension);
  let results = (outs HLO_Tensor:$result);
  let assemblyFormat = [{
    $operand `,` $size `,` `dim` `=` $dimension attr-dict `:`
    functional-type(operands, results)
  }];
}

#endif // DIALECTS_STABLEHLO_DYNAMIC_OPS_TD
