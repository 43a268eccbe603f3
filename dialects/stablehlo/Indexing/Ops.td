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
  let arguments = (ins
    HLO_Tensor:$operand, HLO_IntTensor:$start_indices,
    StableHLO_GatherDimensionNumbersAttr:$dimension_numbers,
    DenseI64ArrayAttr:$slice_sizes,
    DefaultValuedOptionalAttr<BoolAttr, "false">:$indices_are_sorted);
  let results = (outs HLO_Tensor:$result);
}

def StableHLO_TorchIndexSelectOp : StableHLO_Op<"torch_index_select", [Pure]> {
  let summary = "Slices along one dimension at indices, per batch";
  let description = [{
    Of older exporters: `gather` says the same.
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
