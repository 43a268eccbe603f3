//===- Ops.td - Slices and updates at computed places ------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_INDEXING_OPS_TD
#define DIALECTS_STABLEHLO_INDEXING_OPS_TD

include "dialects/stablehlo/Attributes.td"

def StableHLO_DynamicSliceOp : StableHLO_InferredOp<"dynamic_slice", [Pure]> {
  let summary = "A slice of static size at a computed place";
  let description = [{
    Start indices are clamped so that the slice lies inside the operand.

    Constraints:
    - C1 (ODS): `operand` and `result` have the same element type.
    - C2: There is one start index and one slice size per dimension.
    - C3: `start_indices` have the same type.
    - C4: Slices are no larger than `operand`.
    - C5 (ODS): `result` has the shape `slice_sizes`.
  }];
  let arguments = (ins
    HLO_Tensor:$operand, Variadic<HLO_ScalarIntTensor>:$start_indices,
    DenseI64ArrayAttr:$slice_sizes);
  let results = (outs HLO_Tensor:$result);
  let hasCanonicalizer = 1;
  let assemblyFormat = [{
    $operand `,` custom<VariadicOperandWithAttribute>($start_indices)
    `sizes` `=` $slice_sizes attr-dict `:` functional-type(operands, results)
  }];
}

def StableHLO_DynamicUpdateSliceOp
    : StableHLO_InferredOp<"dynamic_update_slice", [Pure]> {
  let summary = "The operand with a slice replaced at a computed place";
  let description = [{
    Constraints:
    - C1 (ODS): `operand` and `result` have the same type.
    - C2: `update` has the element type of `operand`.
    - C3: `update` has the rank of `operand`.
    - C4: There is one start index per dimension.
    - C5: `start_indices` have the same type.
    - C6: `update` is no larger than `operand`.
  }];
  let arguments = (ins
    HLO_Tensor:$operand, HLO_Tensor:$update,
    Variadic<HLO_ScalarIntTensor>:$start_indices);
  let results = (outs HLO_Tensor:$result);
  let hasFolder = 1;
  let assemblyFormat =
      "operands attr-dict `:` functional-type(operands, results)";
}

def StableHLO_GatherOp : StableHLO_InferredOp<"gather", [Pure]> {
  let summary = "Slices of the operand at indices from a tensor";
  let description = [{
    Constraints:
    - C1: `offset_dims`, `collapsed_slice_dims` and `operand_batching_dims` are
      as many as operand dimensions.
    - C2: `index_vector_dim` is a dimension of `start_indices`, or behind its
      last.
    - C3: `start_index_map` has one element per element of an index vector.
    - C4: `offset_dims` are distinct and increase.
    - C5: `offset_dims` are dimensions of `result`.
    - C6: `collapsed_slice_dims` and `operand_batching_dims` are distinct.
    - C7: `collapsed_slice_dims` increase.
    - C8: `collapsed_slice_dims` are dimensions of `operand`.
    - C9: Slices have at most 1 element along them.
    - C10: `operand_batching_dims` increase.
    - C11: `operand_batching_dims` are dimensions of `operand`.
    - C12: Slices have at most 1 element along them.
    - C13: `start_indices_batching_dims` are distinct.
    - C14: `start_indices_batching_dims` are dimensions of `start_indices`.
    - C15: `index_vector_dim` is none of them.
    - C16: There are as many of them as `operand_batching_dims`.
    - C17: Batching dimensions are of equal sizes.
    - C18: `start_index_map` and `operand_batching_dims` are distinct.
    - C19: `start_index_map` has dimensions of `operand`.
    - C20: `slice_sizes` has one element per operand dimension.
    - C21: Slices are no larger than `operand`.
    - C22 (ODS): `result` has the shape of the indices and of the slices.
    - C23 (ODS): `operand` and `result` have the same element type.
  }];
  let arguments = (ins
    HLO_Tensor:$operand, HLO_IntTensor:$start_indices,
    StableHLO_GatherDimensionNumbersAttr:$dimension_numbers,
    DenseI64ArrayAttr:$slice_sizes,
    DefaultValuedOptionalAttr<BoolAttr, "false">:$indices_are_sorted);
  let results = (outs HLO_Tensor:$result);
  let hasCanonicalizer = 1;
}

def StableHLO_TorchIndexSelectOp : StableHLO_Op<"torch_index_select", [Pure]> {
  let summary = "Slices along one dimension at indices, per batch";
  let description = [{
    Of older exporters: `gather` says the same.

    Constraints:
    - C1: `dim` is a dimension of `operand`.
    - C2: `batch_dims` is not greater than `dim` and the rank of `index`.
    - C3: Batch dimensions are of equal sizes.
    - C4: `result` has the batch, the index and the rest of the operand.
  }];
  let arguments = (ins HLO_Tensor:$operand, HLO_IntTensor:$index,
                       I64Attr:$dim, I64Attr:$batch_dims);
  let results = (outs HLO_Tensor:$result);
  let hasCanonicalizer = 1;
  let hasVerifier = 1;
}

def StableHLO_ScatterOp : StableHLO_InferredOp<"scatter", [
    RecursiveMemoryEffects, SameVariadicOperandSize,
    SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "Inputs with updates combined in at indices from a tensor";
  let description = [{
    Constraints:
    - C1: `inputs` have the same shape.
    - C2: `update_window_dims`, `inserted_window_dims` and `input_batching_dims`
      are as many as input dimensions.
    - C3: `updates` have the same shape.
    - C4: `updates` have the shape of the indices and of windows that are no
      larger than an input.
    - C5: There is an input, and an update for each.
    - C6: An update has the element type of its input.
    - C7: `update_window_dims` are distinct and increase.
    - C8: `update_window_dims` are dimensions of updates.
    - C9: `inserted_window_dims` and `input_batching_dims` are distinct.
    - C10: `inserted_window_dims` increase.
    - C11: `inserted_window_dims` are dimensions of inputs.
    - C12: `input_batching_dims` increase.
    - C13: `input_batching_dims` are dimensions of inputs.
    - C14: `scatter_indices_batching_dims` are distinct.
    - C15: `scatter_indices_batching_dims` are dimensions of `scatter_indices`.
    - C16: `index_vector_dim` is none of them.
    - C17: There are as many of them as `input_batching_dims`.
    - C18: Batching dimensions are of equal sizes.
    - C19: `scatter_dims_to_operand_dims` has one element per element of an
      index vector.
    - C20: `scatter_dims_to_operand_dims` and `input_batching_dims` are
      distinct.
    - C21: `scatter_dims_to_operand_dims` has dimensions of inputs.
    - C22: `index_vector_dim` is a dimension of `scatter_indices`, or behind its
      last.
    - C23: `update_computation` combines scalars of the element types, or of
      wider ones.
    - C24 (ODS): Results have the shapes of inputs.
    - C25 (ODS): Results have the element types of `update_computation`.
  }];
  let arguments = (ins
    Variadic<HLO_Tensor>:$inputs, HLO_IntTensor:$scatter_indices,
    Variadic<HLO_Tensor>:$updates,
    StableHLO_ScatterDimensionNumbersAttr:$scatter_dimension_numbers,
    DefaultValuedOptionalAttr<BoolAttr, "false">:$indices_are_sorted,
    DefaultValuedOptionalAttr<BoolAttr, "false">:$unique_indices);
  let regions = (region SizedRegion<1>:$update_computation);
  let results = (outs Variadic<HLO_Tensor>);
  let hasVerifier = 1;
}

#endif // DIALECTS_STABLEHLO_INDEXING_OPS_TD
