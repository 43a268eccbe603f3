//===- Ops.td - Constants and rearrangements ---------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_SHAPE_OPS_TD
#define DIALECTS_STABLEHLO_SHAPE_OPS_TD

include "dialects/stablehlo/Attributes.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

//===----------------------------------------------------------------------===//
// Sources
//===----------------------------------------------------------------------===//

def StableHLO_ConstantOp : StableHLO_Op<"constant", [
    Pure, ConstantLike, AllTypesMatch<["value", "output"]>,
    DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmResultNames"]>]> {
  let summary = "A constant tensor";
  let description = [{
    Constraints:
    - C1 (ODS): `output` has the type of `value`.
  }];
  let arguments = (ins ElementsAttr:$value);
  let results = (outs HLO_Tensor:$output);
  let hasFolder = 1;
  let assemblyFormat = "attr-dict $value";
}

def StableHLO_IotaOp : StableHLO_Op<"iota", [Pure]> {
  let summary = "Each element's index in one dimension";
  let description = [{
    Constraints:
    - C1: `iota_dimension` is a dimension of `output`.
  }];
  let arguments = (ins I64Attr:$iota_dimension);
  let results = (outs HLO_Tensor:$output);
  let hasFolder = 1;
  let hasVerifier = 1;
  let assemblyFormat =
      "`dim` `=` $iota_dimension attr-dict `:` type($output)";
}

def StableHLO_DynamicIotaOp : StableHLO_Op<"dynamic_iota", [Pure]> {
  let summary = "iota of a shape that is an operand";
  let description = [{
    Constraints:
    - C1: `iota_dimension` is a dimension of `result`.
    - C2: `output_shape` has one element per result dimension.
  }];
  let arguments = (ins HLO_DimensionTensor:$output_shape,
                       I64Attr:$iota_dimension);
  let results = (outs HLO_Tensor:$result);
  let hasVerifier = 1;
  let hasCanonicalizer = 1;
  let assemblyFormat = [{
    $output_shape `,` `dim` `=` $iota_dimension attr-dict `:`
    functional-type(operands, results)
  }];
}

//===----------------------------------------------------------------------===//
// Same elements, other shape
//===----------------------------------------------------------------------===//

def StableHLO_BroadcastInDimOp : StableHLO_Op<"broadcast_in_dim", [
    Pure, SameOperandsAndResultElementType]> {
  let summary = "Repeat the operand along new or unit dimensions";
  let description = [{
    Operand dimension i becomes result dimension `broadcast_dimensions[i]`,
    whose size is the same or, for a size of 1, any.

    Constraints:
    - C1 (ODS): `operand` and `result` have the same element type.
    - C2: `broadcast_dimensions` has one element per operand dimension.
    - C3: They are dimensions of `result`.
    - C4: They are distinct.
    - C5: An operand dimension has size 1 or that of its result dimension.
    - C6 (unchecked): of quantized tensors, which the op does not take.
  }];
  let arguments = (ins HLO_Tensor:$operand,
                       DenseI64ArrayAttr:$broadcast_dimensions);
  let results = (outs HLO_Tensor:$result);
  let hasVerifier = 1;
  let hasFolder = 1;
  let hasCanonicalizer = 1;
  let assemblyFormat = [{
    $operand `,` `dims` `=` $broadcast_dimensions attr-dict `:`
    functional-type(operands, results)
  }];
}

def StableHLO_BroadcastOp : StableHLO_InferredOp<"broadcast", [
    Pure, SameOperandsAndResultElementType]> {
  let summary = "Repeat the operand along new leading dimensions";
  let description = [{
    Of older exporters. Canonicalization turns it into
    `stablehlo.broadcast_in_dim`.

    Constraints:
    - C1: `broadcast_sizes` are not negative.
    - C2 (ODS): `result` has these sizes before those of `operand`.
  }];
  let arguments = (ins HLO_Tensor:$operand, DenseI64ArrayAttr:$broadcast_sizes);
  let results = (outs HLO_Tensor:$result);
  let hasCanonicalizer = 1;
  let assemblyFormat = [{
    $operand `,` `sizes` `=` $broadcast_sizes attr-dict `:`
    functional-type(operands, results)
  }];
}

def StableHLO_ReshapeOp : StableHLO_Op<"reshape", [
    Pure, SameOperandsAndResultElementType]> {
  let summary = "The same elements in row-major order, in another shape";
  let description = [{
    Constraints:
    - C1 (ODS): `operand` and `result` have the same element type.
    - C2: `operand` and `result` have as many elements.
    - C3 (unchecked): of quantized tensors, which the op does not take.
  }];
  let arguments = (ins HLO_Tensor:$operand);
  let results = (outs HLO_Tensor:$result);
  let hasVerifier = 1;
  let hasFolder = 1;
  let hasCanonicalizer = 1;
  let assemblyFormat =
      "operands attr-dict `:` functional-type(operands, results)";
}

def StableHLO_TransposeOp : StableHLO_InferredOp<"transpose", [
    Pure, SameOperandsAndResultElementType]> {
  let summary = "Result dimension i is operand dimension permutation[i]";
  let description = [{
    Constraints:
    - C1 (ODS): `operand` and `result` have the same element type.
    - C2: `permutation` has each dimension of `operand` once.
    - C3 (ODS): `result` has the sizes of `operand`, permuted.
    - C4 (unchecked): of quantized tensors, which the op does not take.
  }];
  let arguments = (ins HLO_Tensor:$operand, DenseI64ArrayAttr:$permutation);
  let results = (outs HLO_Tensor:$result);
  let hasFolder = 1;
  let hasCanonicalizer = 1;
  let assemblyFormat = [{
    $operand `,` `dims` `=` $permutation attr-dict `:`
    functional-type(operands, results)
  }];
}

def StableHLO_ReverseOp : StableHLO_Op<"reverse", [
    Pure, SameOperandsAndResultType]> {
  let summary = "Reverse the order of elements along dimensions";
  let description = [{
    Constraints:
    - C1 (ODS): `operand` and `result` have the same type.
    - C2: `dimensions` are distinct.
    - C3: `dimensions` are dimensions of `result`.
  }];
  let arguments = (ins HLO_Tensor:$operand, DenseI64ArrayAttr:$dimensions);
  let results = (outs HLO_Tensor:$result);
  let extraClassDeclaration = HLO_CompatibleReturnTypes;
  let hasVerifier = 1;
  let hasFolder = 1;
  let assemblyFormat = [{
    $operand `,` `dims` `=` $dimensions attr-dict `:`
    custom<SameOperandsAndResultType>(type($operand), type($result))
  }];
}

//===----------------------------------------------------------------------===//
// Parts and joins
//===----------------------------------------------------------------------===//

def StableHLO_SliceOp : StableHLO_InferredOp<"slice", [
    Pure, SameOperandsAndResultElementType]> {
  let summary = "Elements start, start + stride, ... below limit";
  let description = [{
    Constraints:
    - C1 (ODS): `operand` and `result` have the same element type.
    - C2: There is a start, a limit and a stride per dimension.
    - C3: Starts are not negative, limits no less than starts and no greater
      than sizes.
    - C4: Strides are positive.
    - C5 (ODS): `result` has `ceil((limit - start) / stride)` elements per
      dimension.
  }];
  let arguments = (ins
    HLO_Tensor:$operand, DenseI64ArrayAttr:$start_indices,
    DenseI64ArrayAttr:$limit_indices, DenseI64ArrayAttr:$strides);
  let results = (outs HLO_Tensor:$result);
  let hasCanonicalizer = 1;
  let hasFolder = 1;
  let assemblyFormat = [{
    $operand custom<SliceRanges>($start_indices, $limit_indices, $strides)
    attr-dict `:` functional-type(operands, results)
  }];
}

def StableHLO_ConcatenateOp : StableHLO_InferredOp<"concatenate", [
    Pure, SameOperandsAndResultElementType]> {
  let summary = "Join tensors along one dimension";
  let description = [{
    Constraints:
    - C1 (ODS): `inputs` have the same element type.
    - C2: `inputs` have the same shape but for `dimension`.
    - C3 (ODS): There is an input.
    - C4: `dimension` is a dimension of inputs.
    - C5 (ODS): `result` has the element type of inputs.
    - C6 (ODS): `result` has the shape of inputs, in `dimension` their sum.
  }];
  let arguments = (ins Variadic<HLO_Tensor>:$inputs, I64Attr:$dimension);
  let results = (outs HLO_Tensor:$result);
  let hasCanonicalizer = 1;
  let hasFolder = 1;
  let assemblyFormat = [{
    custom<VariadicOperandWithAttribute>($inputs) `dim` `=` $dimension
    attr-dict `:` functional-type(operands, results)
  }];
}

def StableHLO_PadOp : StableHLO_InferredOp<"pad", [
    Pure, SameOperandsAndResultElementType]> {
  let description = [{
    Constraints:
    - C1 (ODS): `operand`, `padding_value` and `result` have the same element
      type.
    - C2: Each padding has one element per dimension.
    - C3: `interior_padding` is not negative.
    - C4: `result` has the size of `operand` and of all padding, which is not
      negative.
  }];
  let summary = "Add elements around and between; negative sizes remove some";
  let arguments = (ins
    HLO_Tensor:$operand, HLO_ScalarTensor:$padding_value,
    DenseI64ArrayAttr:$edge_padding_low, DenseI64ArrayAttr:$edge_padding_high,
    DenseI64ArrayAttr:$interior_padding);
  let results = (outs HLO_Tensor:$result);
  let hasCanonicalizer = 1;
  let hasFolder = 1;
  let assemblyFormat = [{
    $operand `,` $padding_value `,` `low` `=` $edge_padding_low `,`
    `high` `=` $edge_padding_high `,` `interior` `=` $interior_padding
    attr-dict `:` functional-type(operands, results)
  }];
}

#endif // DIALECTS_STABLEHLO_SHAPE_OPS_TD
