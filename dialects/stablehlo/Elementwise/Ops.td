//===- Ops.td - Elementwise ops ----------------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_ELEMENTWISE_OPS_TD
#define DIALECTS_STABLEHLO_ELEMENTWISE_OPS_TD

include "dialects/stablehlo/Attributes.td"

//===----------------------------------------------------------------------===//
// One operand, result of its type
//===----------------------------------------------------------------------===//

// Functions that are rounded; `result_accuracy` says how much error is allowed.
class StableHLO_AccurateOp<string mnemonic>
    : StableHLO_UnaryOp<mnemonic, HLO_FpOrComplexTensor> {
  let arguments = (ins
    HLO_FpOrComplexTensor:$operand,
    DefaultValuedOptionalAttr<StableHLO_ResultAccuracyAttr,
        "::mlir::stablehlo::ResultAccuracyAttr::getDefault($_builder.getContext())">
      :$result_accuracy);
  let results = (outs HLO_FpOrComplexTensor:$result);
}

def StableHLO_CbrtOp : StableHLO_AccurateOp<"cbrt">;
def StableHLO_CeilOp : StableHLO_UnaryOp<"ceil", HLO_FpTensor>;
def StableHLO_ClzOp : StableHLO_UnaryOp<"count_leading_zeros", HLO_IntTensor>;
def StableHLO_CosineOp : StableHLO_AccurateOp<"cosine">;
def StableHLO_ExpOp : StableHLO_AccurateOp<"exponential">;
def StableHLO_Expm1Op : StableHLO_AccurateOp<"exponential_minus_one">;
def StableHLO_FloorOp : StableHLO_UnaryOp<"floor", HLO_FpTensor>;
def StableHLO_LogOp : StableHLO_AccurateOp<"log">;
def StableHLO_Log1pOp : StableHLO_AccurateOp<"log_plus_one">;
def StableHLO_LogisticOp : StableHLO_AccurateOp<"logistic">;
def StableHLO_NegOp : StableHLO_UnaryOp<"negate", HLO_Tensor>;
def StableHLO_NotOp : StableHLO_UnaryOp<"not", HLO_IntTensor> {
  let hasCanonicalizer = 1;
}
def StableHLO_PopulationCountOp : StableHLO_UnaryOp<"popcnt", HLO_IntTensor>;
def StableHLO_RoundOp : StableHLO_UnaryOp<"round_nearest_afz", HLO_FpTensor>;
def StableHLO_RoundNearestEvenOp
    : StableHLO_UnaryOp<"round_nearest_even", HLO_FpTensor>;
def StableHLO_RsqrtOp : StableHLO_AccurateOp<"rsqrt">;
def StableHLO_SignOp : StableHLO_UnaryOp<"sign", HLO_Tensor>;
def StableHLO_SineOp : StableHLO_AccurateOp<"sine">;
def StableHLO_SqrtOp : StableHLO_AccurateOp<"sqrt">;
def StableHLO_TanOp : StableHLO_AccurateOp<"tan">;
def StableHLO_TanhOp : StableHLO_AccurateOp<"tanh">;

//===----------------------------------------------------------------------===//
// One operand, result of another element type
//===----------------------------------------------------------------------===//

class StableHLO_ConversionOp<string mnemonic, Type from, Type to,
                      list<Trait> traits = []>
    : StableHLO_Op<mnemonic, traits # [
        Pure, Elementwise, SameOperandsAndResultShape]> {
  let arguments = (ins from:$operand);
  let results = (outs to:$result);
  let assemblyFormat = [{
    $operand attr-dict `:`
    custom<SameOperandsAndResultType>(type($operand), type($result))
  }];
}

def StableHLO_AbsOp : StableHLO_ConversionOp<"abs", HLO_Tensor, HLO_Tensor,
                                      [HLO_InferType]> {
  let description = [{
    Constraints:
    - C1 (ODS): `result` has the shape of `operand`.
    - C2 (ODS): `result` has the element type of `operand`, or of its real part.
  }];
  let summary = "Absolute value; that of a complex number is real";
  let hasFolder = 1;
}
def StableHLO_ConvertOp : StableHLO_ConversionOp<"convert", HLO_Tensor, HLO_Tensor> {
  let summary = "Convert each element to the result's element type";
  let description = [{
    Constraints:
    - C1 (ODS): `operand` and `result` have the same shape.
  }];
  let builders = [OpBuilder<(ins "Value":$operand, "Type":$elementType)>];
  let hasFolder = 1;
  let hasCanonicalizer = 1;
}
def StableHLO_ImagOp : StableHLO_ConversionOp<"imag", HLO_FpOrComplexTensor,
                                       HLO_FpTensor,
                                       [HLO_InferType]> {
  let description = [{
    Constraints:
    - C1 (ODS): `result` has the shape of `operand`.
    - C2 (ODS): `result` has the element type of `operand`, or of its real part.
  }];
}
def StableHLO_IsFiniteOp : StableHLO_ConversionOp<"is_finite", HLO_FpTensor,
                                           HLO_PredTensor, [HLO_InferType]> {
  let description = [{
    Constraints:
    - C1 (ODS): `operand` and `result` have the same shape.
  }];
  let hasFolder = 1;
}
def StableHLO_RealOp : StableHLO_ConversionOp<"real", HLO_FpOrComplexTensor,
                                       HLO_FpTensor,
                                       [HLO_InferType]> {
  let description = [{
    Constraints:
    - C1 (ODS): `result` has the shape of `operand`.
    - C2 (ODS): `result` has the element type of `operand`, or of its real part.
  }];
}

def StableHLO_ReducePrecisionOp : StableHLO_Op<"reduce_precision", [
    Pure, Elementwise, SameOperandsAndResultType]> {
  let summary = "Round to a format with fewer exponent and mantissa bits";
  let description = [{
    Constraints:
    - C1 (ODS): `operand` and `output` have the same type.
    - C2: `exponent_bits` is at least 1.
    - C3: `mantissa_bits` is not negative.
  }];
  let arguments = (ins
    HLO_FpTensor:$operand, I32Attr:$exponent_bits, I32Attr:$mantissa_bits);
  let results = (outs HLO_FpTensor:$output);
  let extraClassDeclaration = HLO_CompatibleReturnTypes;
  let hasVerifier = 1;
  let assemblyFormat = [{
    $operand `,` `format` `=`
    custom<ExponentMantissa>($exponent_bits, $mantissa_bits) attr-dict `:`
    custom<SameOperandsAndResultType>(type($operand), type($output))
  }];
}

def StableHLO_BitcastConvertOp : StableHLO_Op<"bitcast_convert", [Pure]> {
  let summary = "Reinterpret the bits of each element";
  let description = [{
    If the element types differ in width, the narrower side has one more, minor
    dimension, which holds the pieces of one wider element.

    Constraints:
    - C1: The shapes are equal, or the side of narrower elements has one more,
      last dimension, whose elements together have the width of a wider one.
    - C2: Both element types are complex, or none is.
  }];
  let arguments = (ins HLO_Tensor:$operand);
  let results = (outs HLO_Tensor:$result);
  let hasVerifier = 1;
  let assemblyFormat = "operands attr-dict `:` functional-type(operands, results)";
}

//===----------------------------------------------------------------------===//
// Two operands
//===----------------------------------------------------------------------===//

def StableHLO_AddOp : StableHLO_BinaryOp<"add", HLO_Tensor, [Commutative]> {
  let description = [{
    Constraints:
    - C1 (ODS): `lhs`, `rhs` and `result` have the same type.
    - C2 to C7 (unchecked): of quantized tensors, which the op does not take.
  }];
  let hasCanonicalizer = 1;
}
def StableHLO_AndOp : StableHLO_BinaryOp<"and", HLO_IntTensor, [Commutative]>;
def StableHLO_Atan2Op : StableHLO_BinaryOp<"atan2", HLO_FpOrComplexTensor>;
def StableHLO_DivOp : StableHLO_BinaryOp<"divide", HLO_Tensor>;
def StableHLO_MaxOp : StableHLO_BinaryOp<"maximum", HLO_Tensor, [Commutative]>;
def StableHLO_MinOp : StableHLO_BinaryOp<"minimum", HLO_Tensor, [Commutative]>;
def StableHLO_MulOp : StableHLO_BinaryOp<"multiply", HLO_Tensor, [Commutative]>;
def StableHLO_OrOp : StableHLO_BinaryOp<"or", HLO_IntTensor, [Commutative]>;
def StableHLO_PowOp : StableHLO_BinaryOp<"power", HLO_Tensor> {
  let hasCanonicalizer = 1;
}
def StableHLO_RemOp : StableHLO_BinaryOp<"remainder", HLO_Tensor>;
def StableHLO_ShiftLeftOp : StableHLO_BinaryOp<"shift_left", HLO_IntTensor>;
def StableHLO_ShiftRightArithmeticOp
    : StableHLO_BinaryOp<"shift_right_arithmetic", HLO_IntTensor>;
def StableHLO_ShiftRightLogicalOp
    : StableHLO_BinaryOp<"shift_right_logical", HLO_IntTensor>;
def StableHLO_SubtractOp : StableHLO_BinaryOp<"subtract", HLO_Tensor> {
  let hasCanonicalizer = 1;
}
def StableHLO_XorOp : StableHLO_BinaryOp<"xor", HLO_IntTensor, [Commutative]>;

def StableHLO_ComplexOp : StableHLO_Op<"complex", [
    Pure, Elementwise, SameOperandsElementType, SameOperandsAndResultShape,
    HLO_InferType]> {
  let summary = "Complex numbers from real and imaginary parts";
  let description = [{
    Constraints:
    - C1 (ODS): `lhs` and `rhs` have the same type.
    - C2 (ODS): `result` has the shape of `lhs`.
    - C3 (ODS): `result` has complex elements of the type of the elements of
      `lhs`.
  }];
  let arguments = (ins HLO_TensorOf<[F32, F64]>:$lhs,
                       HLO_TensorOf<[F32, F64]>:$rhs);
  let results = (outs HLO_ComplexTensor:$result);
  let assemblyFormat = [{
    operands attr-dict `:`
    custom<ComplexOpType>(type($lhs), type($rhs), type($result))
  }];
}

def StableHLO_CompareOp : StableHLO_InferredOp<"compare", [
    Pure, Elementwise, SameOperandsElementType, SameOperandsAndResultShape]> {
  let summary = "Compare element by element";
  let description = [{
    `compare_type` may be absent: then it follows from the element type
    (`getComparisonType`). A comparison with NaN is false, except NE.

    Constraints:
    - C1 (ODS): `lhs` and `rhs` have the same element type.
    - C2 (ODS): `lhs`, `rhs` and `result` have the same shape.
    - C3: `compare_type` fits the element type.
  }];
  let arguments = (ins
    HLO_Tensor:$lhs, HLO_Tensor:$rhs,
    StableHLO_ComparisonDirectionAttr:$comparison_direction,
    OptionalAttr<StableHLO_ComparisonTypeAttr>:$compare_type);
  let results = (outs HLO_PredTensor:$result);
  let hasCanonicalizer = 1;
  let builders = [OpBuilder<(ins "Value":$lhs, "Value":$rhs,
    "::mlir::stablehlo::ComparisonDirection":$comparison_direction,
    CArg<"::mlir::stablehlo::ComparisonType",
         "::mlir::stablehlo::ComparisonType::NOTYPE">:$compare_type)>];
  let extraClassDeclaration = [{
    /// The comparison type, from the element type where none is written.
    ::mlir::stablehlo::ComparisonType getComparisonType();
  }];
  let hasVerifier = 1;
  let hasFolder = 1;
  let assemblyFormat = [{
    custom<EnumName>($comparison_direction) `,` $lhs `,` $rhs
    (`,` custom<EnumName>($compare_type)^)? attr-dict `:`
    functional-type(operands, results)
  }];
}

//===----------------------------------------------------------------------===//
// Three operands
//===----------------------------------------------------------------------===//

def StableHLO_ClampOp : StableHLO_InferredOp<"clamp", [
    Pure, SameOperandsAndResultElementType]> {
  let description = [{
    Constraints:
    - C1: `min` is a scalar or has the shape of `operand`.
    - C2: `max` is a scalar or has the shape of `operand`.
    - C3 (ODS): `min`, `operand` and `max` have the same element type.
    - C4 (ODS): `result` has the type of `operand`.
  }];
  let summary = "min(max(operand, min), max); the bounds may be scalars";
  let arguments = (ins HLO_Tensor:$min, HLO_Tensor:$operand, HLO_Tensor:$max);
  let results = (outs HLO_Tensor:$result);
  let hasFolder = 1;
  let assemblyFormat = [{
    $min `,` $operand `,` $max attr-dict `:`
    custom<SameOperandsAndResultType>(type($min), type($operand), type($max),
                                      type($result))
  }];
}

def StableHLO_SelectOp : StableHLO_InferredOp<"select", [Pure]> {
  let description = [{
    Constraints:
    - C1: `pred` is a scalar or has the shape of `on_true`.
    - C2: `on_true`, `on_false` and `result` have the same type.
  }];
  let summary = "on_true where pred, else on_false; pred may be a scalar";
  let arguments = (ins
    HLO_PredTensor:$pred, HLO_Tensor:$on_true, HLO_Tensor:$on_false);
  let results = (outs HLO_Tensor:$result);
  let hasCanonicalizer = 1;
  let hasFolder = 1;
  let assemblyFormat = [{
    operands attr-dict `:`
    custom<SelectOpType>(type($pred), type($on_true), type($on_false),
                         type($result))
  }];
}

//===----------------------------------------------------------------------===//
// Any operands
//===----------------------------------------------------------------------===//

def StableHLO_MapOp : StableHLO_Op<"map", [
    RecursiveMemoryEffects, SameOperandsAndResultShape,
    SingleBlockImplicitTerminator<"ReturnOp">]> {
  let summary = "A function of scalars for each element";
  let description = [{
    Constraints:
    - C1 (ODS): `inputs` and `result` have the same shape.
    - C2 (ODS): There is an input.
    - C3: `dimensions` are all dimensions, in order.
    - C4: `computation` takes a scalar of the element type of each input and
      returns one of that of `result`.
  }];
  let arguments = (ins Variadic<HLO_Tensor>:$inputs,
                       DenseI64ArrayAttr:$dimensions);
  let regions = (region SizedRegion<1>:$computation);
  let results = (outs HLO_Tensor:$result);
  let hasVerifier = 1;
}

#endif // DIALECTS_STABLEHLO_ELEMENTWISE_OPS_TD
