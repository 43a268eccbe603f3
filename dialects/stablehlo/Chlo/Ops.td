//===- Ops.td - Composite ops that clients print -----------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_CHLO_OPS_TD
#define DIALECTS_STABLEHLO_CHLO_OPS_TD

include "dialects/stablehlo/Chlo/Attributes.td"

class CHLO_UnaryOp<string mnemonic, Type type>
    : CHLO_Op<mnemonic, [
        Pure, Elementwise, SameOperandsAndResultType]> {
  let description = [{
    Constraints:
    - C1 (ODS): `operand` and `result` have the same type.
  }];
  let arguments = (ins type:$operand);
  let results = (outs type:$result);
  let extraClassDeclaration = HLO_CompatibleReturnTypes;
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
}

def CHLO_AcosOp : CHLO_UnaryOp<"acos", HLO_FpOrComplexTensor>;
def CHLO_AcoshOp : CHLO_UnaryOp<"acosh", HLO_FpOrComplexTensor>;
def CHLO_AsinOp : CHLO_UnaryOp<"asin", HLO_FpOrComplexTensor>;
def CHLO_AsinhOp : CHLO_UnaryOp<"asinh", HLO_FpOrComplexTensor>;
def CHLO_AtanOp : CHLO_UnaryOp<"atan", HLO_FpOrComplexTensor>;
def CHLO_AtanhOp : CHLO_UnaryOp<"atanh", HLO_FpOrComplexTensor>;
def CHLO_BesselI1eOp : CHLO_UnaryOp<"bessel_i1e", HLO_FpTensor>;
def CHLO_CoshOp : CHLO_UnaryOp<"cosh", HLO_FpOrComplexTensor>;
def CHLO_DigammaOp : CHLO_UnaryOp<"digamma", HLO_FpTensor>;
def CHLO_ErfInvOp : CHLO_UnaryOp<"erf_inv", HLO_FpTensor>;
def CHLO_ErfOp : CHLO_UnaryOp<"erf", HLO_FpTensor>;
def CHLO_ErfcOp : CHLO_UnaryOp<"erfc", HLO_FpTensor>;
def CHLO_LgammaOp : CHLO_UnaryOp<"lgamma", HLO_FpTensor>;
def CHLO_SinhOp : CHLO_UnaryOp<"sinh", HLO_FpOrComplexTensor>;
def CHLO_SquareOp : CHLO_UnaryOp<"square", HLO_Tensor>;
def CHLO_TanOp : CHLO_UnaryOp<"tan", HLO_FpOrComplexTensor>;

def CHLO_AsinAcosKernelOp
    : CHLO_UnaryOp<"_asin_acos_kernel", HLO_ComplexTensor>;
def CHLO_ConjOp : CHLO_UnaryOp<"conj", HLO_Tensor>;

class CHLO_PredicateOp<string mnemonic> : CHLO_Op<mnemonic, [
    Pure, Elementwise, SameOperandsAndResultShape]> {
  let description = [{
    Constraints:
    - C1 (ODS): `operand` and `result` have the same shape.
  }];
  let arguments = (ins HLO_FpTensor:$operand);
  let results = (outs HLO_PredTensor:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
}

def CHLO_IsInfOp : CHLO_PredicateOp<"is_inf">;
def CHLO_IsNegInfOp : CHLO_PredicateOp<"is_neg_inf">;
def CHLO_IsPosInfOp : CHLO_PredicateOp<"is_pos_inf">;

class CHLO_BinaryOp<string mnemonic, Type type>
    : CHLO_Op<mnemonic, [
        Pure, Elementwise, SameOperandsAndResultType]> {
  let description = [{
    Constraints:
    - C1 (ODS): `lhs`, `rhs` and `result` have the same type.
  }];
  let arguments = (ins type:$lhs, type:$rhs);
  let results = (outs type:$result);
  let extraClassDeclaration = HLO_CompatibleReturnTypes;
  let assemblyFormat = [{
    $lhs `,` $rhs attr-dict `:` type($lhs) `,` type($rhs) `->` type($result)
  }];
}

def CHLO_MulhiOp : CHLO_BinaryOp<"mulhi", HLO_IntTensor> {
  let summary = "The upper half of a product of integers";
}
def CHLO_NextAfterOp : CHLO_BinaryOp<"next_after", HLO_FpTensor>;
def CHLO_PolygammaOp : CHLO_BinaryOp<"polygamma", HLO_FpTensor>;
def CHLO_ZetaOp : CHLO_BinaryOp<"zeta", HLO_FpTensor>;

//===----------------------------------------------------------------------===//
// Ops that broadcast their operands to each other
//===----------------------------------------------------------------------===//

class CHLO_BroadcastOp<string mnemonic, list<Trait> traits = []>
    : CHLO_Op<mnemonic, traits # [Pure]> {
  let description = [{
    Operands are broadcast to each other as in NumPy, from the last dimension
    on. `broadcast_dimensions` places the one of smaller rank otherwise.

    Constraints:
    - C1: `lhs` and `rhs` have the same element type.
    - C2: `result` has the greater rank.
    - C3: `broadcast_dimensions` are distinct dimensions of `result`, one per
      dimension of the operand of smaller rank.
    - C4: An operand dimension has size 1 or that of its result dimension.
  }];
  let hasVerifier = 1;
}

class CHLO_BroadcastBinaryOp<string mnemonic, Type from, Type to = from>
    : CHLO_BroadcastOp<mnemonic> {
  let arguments = (ins from:$lhs, from:$rhs,
                       OptionalAttr<DenseI64ArrayAttr>:$broadcast_dimensions);
  let results = (outs to:$result);
  let assemblyFormat = [{
    $lhs `,` $rhs attr-dict `:`
    `(` type($lhs) `,` type($rhs) `)` `->` type($result)
  }];
}

def CHLO_BroadcastAddOp : CHLO_BroadcastBinaryOp<"broadcast_add", HLO_Tensor>;
def CHLO_BroadcastAndOp
    : CHLO_BroadcastBinaryOp<"broadcast_and", HLO_IntTensor>;
def CHLO_BroadcastAtan2Op
    : CHLO_BroadcastBinaryOp<"broadcast_atan2", HLO_FpOrComplexTensor>;
def CHLO_BroadcastComplexOp
    : CHLO_BroadcastBinaryOp<"broadcast_complex", HLO_TensorOf<[F32, F64]>,
                             HLO_ComplexTensor>;
def CHLO_BroadcastDivOp
    : CHLO_BroadcastBinaryOp<"broadcast_divide", HLO_Tensor>;
def CHLO_BroadcastMaxOp
    : CHLO_BroadcastBinaryOp<"broadcast_maximum", HLO_Tensor>;
def CHLO_BroadcastMinOp
    : CHLO_BroadcastBinaryOp<"broadcast_minimum", HLO_Tensor>;
def CHLO_BroadcastMulOp
    : CHLO_BroadcastBinaryOp<"broadcast_multiply", HLO_Tensor>;
def CHLO_BroadcastNextAfterOp
    : CHLO_BroadcastBinaryOp<"broadcast_next_after", HLO_FpTensor>;
def CHLO_BroadcastOrOp : CHLO_BroadcastBinaryOp<"broadcast_or", HLO_IntTensor>;
def CHLO_BroadcastPolygammaOp
    : CHLO_BroadcastBinaryOp<"broadcast_polygamma", HLO_FpTensor>;
def CHLO_BroadcastPowOp : CHLO_BroadcastBinaryOp<"broadcast_power", HLO_Tensor>;
def CHLO_BroadcastRemOp
    : CHLO_BroadcastBinaryOp<"broadcast_remainder", HLO_Tensor>;
def CHLO_BroadcastShiftLeftOp
    : CHLO_BroadcastBinaryOp<"broadcast_shift_left", HLO_IntTensor>;
def CHLO_BroadcastShiftRightArithmeticOp
    : CHLO_BroadcastBinaryOp<"broadcast_shift_right_arithmetic", HLO_IntTensor>;
def CHLO_BroadcastShiftRightLogicalOp
    : CHLO_BroadcastBinaryOp<"broadcast_shift_right_logical", HLO_IntTensor>;
def CHLO_BroadcastSubOp
    : CHLO_BroadcastBinaryOp<"broadcast_subtract", HLO_Tensor>;
def CHLO_BroadcastXorOp
    : CHLO_BroadcastBinaryOp<"broadcast_xor", HLO_IntTensor>;
def CHLO_BroadcastZetaOp
    : CHLO_BroadcastBinaryOp<"broadcast_zeta", HLO_FpTensor>;

def CHLO_BroadcastCompareOp : CHLO_BroadcastOp<"broadcast_compare"> {
  let arguments = (ins
    HLO_Tensor:$lhs, HLO_Tensor:$rhs,
    OptionalAttr<DenseI64ArrayAttr>:$broadcast_dimensions,
    CHLO_ComparisonDirectionAttr:$comparison_direction,
    OptionalAttr<CHLO_ComparisonTypeAttr>:$compare_type);
  let results = (outs HLO_PredTensor:$result);
  let assemblyFormat = [{
    $lhs `,` $rhs attr-dict `:`
    `(` type($lhs) `,` type($rhs) `)` `->` type($result)
  }];
}

def CHLO_BroadcastSelectOp : CHLO_BroadcastOp<"broadcast_select"> {
  let description = [{
    Operands are broadcast to each other as in NumPy, from the last dimension
    on.

    Constraints:
    - C2: `result` has the greatest rank.
    - C4: An operand dimension has size 1 or that of its result dimension.
  }];
  let arguments = (ins HLO_PredTensor:$pred, HLO_Tensor:$on_true,
                       HLO_Tensor:$on_false);
  let results = (outs HLO_Tensor:$result);
  let assemblyFormat = [{
    $pred `,` $on_true `,` $on_false attr-dict `:`
    `(` type($pred) `,` type($on_true) `,` type($on_false) `)` `->`
    type($result)
  }];
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

def CHLO_ConstantOp : CHLO_Op<"constant", [
    Pure, ConstantLike, AllTypesMatch<["value", "output"]>]> {
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

def CHLO_ConstantLikeOp : CHLO_Op<"constant_like", [
    Pure, SameOperandsAndResultType]> {
  let summary = "A tensor of the operand's type filled with one value";
  let description = [{
    Constraints:
    - C1: `value` has the element type of `operand`.
    - C2 (ODS): `operand` and `result` have the same type.
  }];
  let arguments = (ins TypedAttrInterface:$value, HLO_Tensor:$operand);
  let results = (outs HLO_Tensor:$result);
  let extraClassDeclaration = HLO_CompatibleReturnTypes;
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Products and scans
//===----------------------------------------------------------------------===//

def CHLO_RaggedDotOp : CHLO_Op<"ragged_dot", [Pure]> {
  let summary = "dot_general per group of rows, of sizes from a tensor";
  let description = [{
    Constraints:
    - C1: `lhs` has one ragged dimension.
    - C2: `lhs` and `rhs` have as many batching and contracting dimensions.
    - C3: All dimensions are in the rank of their operand.
    - C4: Batching and contracting dimensions are distinct.
    - C5: Batching and contracting dimensions are of equal sizes.
  }];
  let arguments = (ins
    HLO_Tensor:$lhs, HLO_Tensor:$rhs, HLO_IntTensor:$group_sizes,
    CHLO_RaggedDotDimensionNumbersAttr:$ragged_dot_dimension_numbers,
    OptionalAttr<CHLO_PrecisionConfigAttr>:$precision_config);
  let results = (outs HLO_Tensor:$result);
  let hasVerifier = 1;
}

def CHLO_ScanOp : CHLO_Op<"scan", [
    RecursiveMemoryEffects, AttrSizedOperandSegments, AttrSizedResultSegments,
    SingleBlock]> {
  let summary = "Carry values along a dimension";
  let description = [{
    The body takes one slice of each input, then what is carried, and returns
    one slice of each output, then what is carried on.

    Constraints:
    - C1: `dimension` is a dimension of inputs and outputs.
    - C2: There is a result for each init.
    - C3: `body` takes a slice of each input, then the inits.
    - C4: `body` returns a slice of each output, then what is carried.
  }];
  let arguments = (ins
    Variadic<HLO_Tensor>:$inputs, Variadic<HLO_Tensor>:$inits,
    I64Attr:$dimension, OptionalAttr<I64Attr>:$scan_dim_size,
    OptionalAttr<BoolAttr>:$is_reverse, OptionalAttr<BoolAttr>:$is_associative);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs Variadic<HLO_Tensor>:$outputs,
                      Variadic<HLO_Tensor>:$carries);
  let hasVerifier = 1;
  let hasCustomAssemblyFormat = 1;
}

def CHLO_TopKOp : CHLO_Op<"top_k", [Pure]> {
  let summary = "The k largest elements of each row and their indices";
  let description = [{
    Constraints:
    - C1: `operand` has a dimension.
    - C2: `k` is at least 0 and at most the size of the last one.
    - C3: `values` has the type of `operand` with `k` as its last size.
    - C4: `indices` has that shape and i32 elements.
  }];
  let arguments = (ins HLO_TensorOf<[HLO_Float, HLO_Int]>:$operand, I64Attr:$k);
  let results = (outs HLO_Tensor:$values, HLO_IntTensor:$indices);
  let hasVerifier = 1;
  let assemblyFormat = [{
    `(` $operand `,` `k` `=` $k `)` attr-dict `:` type($operand) `->`
    `(` type($values) `,` type($indices) `)`
  }];
}

#endif // DIALECTS_STABLEHLO_CHLO_OPS_TD
