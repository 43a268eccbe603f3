//===- Ops.td - Products of tensors ------------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_CONTRACTION_OPS_TD
#define DIALECTS_STABLEHLO_CONTRACTION_OPS_TD

include "dialects/stablehlo/Attributes.td"

def StableHLO_DotGeneralOp : StableHLO_Op<"dot_general", [Pure]> {
  let summary = "Product over contracting dimensions, per batch";
  let description = [{
    The result's dimensions are the batching dimensions, then the operands' free
    dimensions, left before right, each in the operand's order:

    ```mlir
    %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0],
        contracting_dims = [2] x [1]
        : (tensor<8x4x16xf32>, tensor<8x16x5xf32>) -> tensor<8x4x5xf32>
    ```

    The element types of the operands and the result may differ: the result's
    is the type to accumulate in or to round to.

    Constraints:
    - C1: `lhs` and `rhs` have as many batching dimensions.
    - C2: `lhs` and `rhs` have as many contracting dimensions.
    - C3: Dimensions of `lhs` have one role.
    - C4: Dimensions of `rhs` have one role.
    - C5: Batching dimensions of `lhs` are in its rank.
    - C6: Contracting dimensions of `lhs` are in its rank.
    - C7: Batching dimensions of `rhs` are in its rank.
    - C8: Contracting dimensions of `rhs` are in its rank.
    - C9: Batching dimensions are of equal sizes.
    - C10: Contracting dimensions are of equal sizes.
    - C11: `precision_config` is empty or has 2 elements.
    - C12: The shape of `result` is that of the batching dimensions and of the
      free dimensions of `lhs`, then `rhs`.
    - C13 (unchecked): that `lhs` and `rhs` have the same element type:
      exporters print products of different ones.
    - C14 to C20 (unchecked): of quantized tensors, which the op does not take.
    - C21: With an `algorithm`, `precision_config` has only DEFAULT.
    - C22: `lhs_component_count` is positive.
    - C23: `rhs_component_count` is positive.
    - C24: `num_primitive_operations` is positive.
  }];
  let arguments = (ins
    HLO_Tensor:$lhs, HLO_Tensor:$rhs,
    StableHLO_DotDimensionNumbersAttr:$dot_dimension_numbers,
    OptionalAttr<StableHLO_PrecisionConfigAttr>:$precision_config,
    OptionalAttr<StableHLO_DotAlgorithmAttr>:$algorithm);
  let results = (outs HLO_Tensor:$result);
  let hasCanonicalizer = 1;
  let extraClassDeclaration = [{
    /// The dimensions of an operand that are neither batching nor contracting,
    /// in increasing order.
    ::llvm::SmallVector<int64_t> getLhsFreeDimensions();
    ::llvm::SmallVector<int64_t> getRhsFreeDimensions();
  }];
  let hasVerifier = 1;
  let assemblyFormat = [{
    $lhs `,` $rhs `,` custom<DotDimensionNumbers>($dot_dimension_numbers)
    `` custom<PrecisionConfigAndAlgorithm>($precision_config, $algorithm)
    attr-dict `:` functional-type(operands, results)
  }];
}

def StableHLO_DotOp : StableHLO_Op<"dot", [Pure]> {
  let summary = "Product of vectors and matrices, of older exporters";
  let description = [{
    Contracts the last dimension of `lhs` with the first of `rhs`; operands have
    rank 1 or 2. Canonicalization turns it into `stablehlo.dot_general`.

    Constraints:
    - C1: Operands have rank 1 or 2.
    - C2: The contracted dimensions are of equal sizes.
    - C3: `precision_config` is empty or has 2 elements.
    - C4: `result` has the shape of the free dimensions.
  }];
  let arguments = (ins
    HLO_Tensor:$lhs, HLO_Tensor:$rhs,
    OptionalAttr<StableHLO_PrecisionConfigAttr>:$precision_config);
  let results = (outs HLO_Tensor:$result);
  let hasCanonicalizer = 1;
  let hasVerifier = 1;
  let assemblyFormat = [{
    $lhs `,` $rhs `` custom<PrecisionConfig>($precision_config) attr-dict `:`
    functional-type(operands, results)
  }];
}

def StableHLO_EinsumOp : StableHLO_InferredOp<"einsum", [Pure]> {
  let summary = "Product of two tensors whose dimensions have letters";
  let description = [{
    `ab,bc->ac` sums over the letters that the result does not have; `...`
    stands for dimensions that operands and result share. Canonicalization turns
    it into `stablehlo.dot_general`.

    Constraints:
    - C1: `einsum_config` has an arrow and as many operands as the op.
    - C2: It has a letter for each dimension of an operand.
    - C3: A letter has one size.
    - C4: Letters of the result are letters of operands.
    - C5: Operands have the same element type.
    - C6 (ODS): `result` has the type that the letters give.
  }];
  let hasCanonicalizer = 1;
  let arguments = (ins HLO_Tensor:$lhs, HLO_Tensor:$rhs, StrAttr:$einsum_config);
  let results = (outs HLO_Tensor:$result);
  let assemblyFormat = [{
    $lhs `,` $rhs `,` `config` `=` $einsum_config attr-dict `:`
    functional-type(operands, results)
  }];
}

def StableHLO_UnaryEinsumOp : StableHLO_InferredOp<"unary_einsum", [Pure]> {
  let summary = "Transpose, diagonal or sum of a tensor by letters";
  let hasCanonicalizer = 1;
  let description = [{
    Constraints:
    - C1: `einsum_config` has an arrow and as many operands as the op.
    - C2: It has a letter for each dimension of an operand.
    - C3: A letter has one size.
    - C4: Letters of the result are letters of operands.
    - C5 (ODS): `result` has the type that the letters give.
  }];
  let arguments = (ins HLO_Tensor:$operand, StrAttr:$einsum_config);
  let results = (outs HLO_Tensor:$result);
  let assemblyFormat = [{
    $operand `,` `config` `=` $einsum_config attr-dict `:`
    functional-type(operands, results)
  }];
}

//===----------------------------------------------------------------------===//
// Transforms and solvers
//===----------------------------------------------------------------------===//

def StableHLO_FftOp : StableHLO_Op<"fft", [Pure]> {
  let summary = "Fourier transform of the last dimensions";
  let description = [{
    Constraints:
    - C1: `fft_length` has no more elements than `operand` has dimensions.
    - C2: Element types fit `fft_type`: complex ones, or a real one and its
      complex one.
    - C3: `fft_length` has 1 to 3 elements.
    - C4: The last dimensions of the real tensor (of `operand`, if both are
      complex) have the sizes `fft_length`.
    - C5: Shapes are equal, but for the last dimension of a complex side next to
      a real one: it has `size / 2 + 1` elements, or none.
  }];
  let arguments = (ins
    HLO_FpOrComplexTensor:$operand, StableHLO_FftTypeAttr:$fft_type,
    DenseI64ArrayAttr:$fft_length);
  let results = (outs HLO_FpOrComplexTensor:$result);
  let hasVerifier = 1;
  let assemblyFormat = [{
    $operand `,` `type` `=` custom<EnumName>($fft_type) `,`
    `length` `=` $fft_length attr-dict `:` functional-type(operands, results)
  }];
}

def StableHLO_CholeskyOp : StableHLO_Op<"cholesky", [
    Pure, SameOperandsAndResultType]> {
  let summary = "Cholesky decomposition of the last two dimensions";
  let description = [{
    Constraints:
    - C1 (ODS): `a` and `result` have the same type.
    - C2: `a` has rank 2 or more.
    - C3: The last two dimensions of `a` are of equal sizes.
  }];
  let arguments = (ins
    HLO_FpOrComplexTensor:$a,
    DefaultValuedOptionalAttr<BoolAttr, "false">:$lower);
  let results = (outs HLO_FpOrComplexTensor:$result);
  let extraClassDeclaration = HLO_CompatibleReturnTypes;
  let hasVerifier = 1;
  let assemblyFormat = [{
    $a (`,` `lower` `=` $lower^)? attr-dict `:`
    custom<SameOperandsAndResultType>(type($a), type($result))
  }];
}

def StableHLO_TriangularSolveOp : StableHLO_Op<"triangular_solve", [
    Pure, SameOperandsAndResultElementType]> {
  let summary = "Solve linear systems with triangular coefficients";
  let description = [{
    Constraints:
    - C1 (ODS): `a` and `b` have the same element type.
    - C2: `a` and `b` have the same rank, 2 or more.
    - C3: Batch dimensions are equal, matrices of `a` are square, and those of
      `b` have as many rows, or columns for a right side.
    - C4: `result` has the type of `b`.
  }];
  let arguments = (ins
    HLO_FpOrComplexTensor:$a, HLO_FpOrComplexTensor:$b,
    BoolAttr:$left_side, BoolAttr:$lower, BoolAttr:$unit_diagonal,
    StableHLO_TransposeAttr:$transpose_a);
  let results = (outs HLO_FpOrComplexTensor:$result);
  let hasVerifier = 1;
}

#endif // DIALECTS_STABLEHLO_CONTRACTION_OPS_TD
