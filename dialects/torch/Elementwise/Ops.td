//===- Ops.td - Functions of each element ----------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_TORCH_ELEMENTWISE_OPS_TD
#define DIALECTS_TORCH_ELEMENTWISE_OPS_TD

include "dialects/torch/Torch.td"

//===----------------------------------------------------------------------===//
// Functions of one tensor
//===----------------------------------------------------------------------===//

def Torch_AtenAbsOp : Torch_UnaryOp<"aten.abs">;
def Torch_AtenAcosOp : Torch_UnaryOp<"aten.acos">;
def Torch_AtenAcoshOp : Torch_UnaryOp<"aten.acosh">;
def Torch_AtenAsinOp : Torch_UnaryOp<"aten.asin">;
def Torch_AtenAsinhOp : Torch_UnaryOp<"aten.asinh">;
def Torch_AtenAtanOp : Torch_UnaryOp<"aten.atan">;
def Torch_AtenAtanhOp : Torch_UnaryOp<"aten.atanh">;
def Torch_AtenBitwiseNotOp : Torch_UnaryOp<"aten.bitwise_not">;
def Torch_AtenCeilOp : Torch_UnaryOp<"aten.ceil">;
def Torch_AtenCosOp : Torch_UnaryOp<"aten.cos">;
def Torch_AtenCoshOp : Torch_UnaryOp<"aten.cosh">;
def Torch_AtenErfOp : Torch_UnaryOp<"aten.erf">;
def Torch_AtenErfinvOp : Torch_UnaryOp<"aten.erfinv">;
def Torch_AtenExpOp : Torch_UnaryOp<"aten.exp">;
def Torch_AtenExp2Op : Torch_UnaryOp<"aten.exp2">;
def Torch_AtenExpm1Op : Torch_UnaryOp<"aten.expm1">;
def Torch_AtenFloorOp : Torch_UnaryOp<"aten.floor">;
def Torch_AtenIsfiniteOp : Torch_UnaryOp<"aten.isfinite">;
def Torch_AtenIsinfOp : Torch_UnaryOp<"aten.isinf">;
def Torch_AtenIsnanOp : Torch_UnaryOp<"aten.isnan">;
def Torch_AtenLogOp : Torch_UnaryOp<"aten.log">;
def Torch_AtenLog10Op : Torch_UnaryOp<"aten.log10">;
def Torch_AtenLog1pOp : Torch_UnaryOp<"aten.log1p">;
def Torch_AtenLog2Op : Torch_UnaryOp<"aten.log2">;
def Torch_AtenLogSigmoidOp : Torch_UnaryOp<"aten.log_sigmoid">;
def Torch_AtenLogicalNotOp : Torch_UnaryOp<"aten.logical_not">;
def Torch_AtenMishOp : Torch_UnaryOp<"aten.mish">;
def Torch_AtenNegOp : Torch_UnaryOp<"aten.neg">;
def Torch_AtenReciprocalOp : Torch_UnaryOp<"aten.reciprocal">;
def Torch_AtenReluOp : Torch_UnaryOp<"aten.relu">;
def Torch_AtenRelu6Op : Torch_UnaryOp<"aten.relu6">;
def Torch_AtenRoundOp : Torch_UnaryOp<"aten.round">;
def Torch_AtenRsqrtOp : Torch_UnaryOp<"aten.rsqrt">;
def Torch_AtenSeluOp : Torch_UnaryOp<"aten.selu">;
def Torch_AtenSgnOp : Torch_UnaryOp<"aten.sgn">;
def Torch_AtenSigmoidOp : Torch_UnaryOp<"aten.sigmoid">;
def Torch_AtenSignOp : Torch_UnaryOp<"aten.sign">;
def Torch_AtenSiluOp : Torch_UnaryOp<"aten.silu">;
def Torch_AtenSinOp : Torch_UnaryOp<"aten.sin">;
def Torch_AtenSinhOp : Torch_UnaryOp<"aten.sinh">;
def Torch_AtenSqrtOp : Torch_UnaryOp<"aten.sqrt">;
def Torch_AtenSquareOp : Torch_UnaryOp<"aten.square">;
def Torch_AtenTanOp : Torch_UnaryOp<"aten.tan">;
def Torch_AtenTanhOp : Torch_UnaryOp<"aten.tanh">;
def Torch_AtenTruncOp : Torch_UnaryOp<"aten.trunc">;
def Torch_AtenHardsigmoidOp : Torch_UnaryOp<"aten.hardsigmoid">;
def Torch_AtenHardswishOp : Torch_UnaryOp<"aten.hardswish">;
def Torch_AtenCeluOp : Torch_Op<"aten.celu",
    (ins Torch_T:$self, Torch_S:$alpha)>;
def Torch_AtenEluOp : Torch_Op<"aten.elu",
    (ins Torch_T:$self, Torch_S:$alpha, Torch_S:$scale, Torch_S:$input_scale)>;
def Torch_AtenGeluOp : Torch_Op<"aten.gelu",
    (ins Torch_T:$self, Torch_Str:$approximate)>;
def Torch_AtenHardtanhOp : Torch_Op<"aten.hardtanh",
    (ins Torch_T:$self, Torch_S:$min_val, Torch_S:$max_val)>;
def Torch_AtenLeakyReluOp : Torch_Op<"aten.leaky_relu",
    (ins Torch_T:$self, Torch_S:$negative_slope)>;
def Torch_AtenSoftplusOp : Torch_Op<"aten.softplus",
    (ins Torch_T:$self, Torch_S:$beta, Torch_S:$threshold)>;
def Torch_AtenThresholdOp : Torch_Op<"aten.threshold",
    (ins Torch_T:$self, Torch_S:$threshold, Torch_S:$value)>;

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

def Torch_AtenAddTensorOp : Torch_Op<"aten.add.Tensor",
    (ins Torch_T:$self, Torch_T:$other, Torch_S:$alpha)>;
def Torch_AtenAddScalarOp : Torch_Op<"aten.add.Scalar",
    (ins Torch_T:$self, Torch_S:$other, Torch_S:$alpha)>;
def Torch_AtenSubTensorOp : Torch_Op<"aten.sub.Tensor",
    (ins Torch_T:$self, Torch_T:$other, Torch_S:$alpha)>;
def Torch_AtenSubScalarOp : Torch_Op<"aten.sub.Scalar",
    (ins Torch_T:$self, Torch_S:$other, Torch_S:$alpha)>;
def Torch_AtenRsubScalarOp : Torch_Op<"aten.rsub.Scalar",
    (ins Torch_T:$self, Torch_S:$other, Torch_S:$alpha)>;
def Torch_AtenMulTensorOp : Torch_Op<"aten.mul.Tensor",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenMulScalarOp : Torch_Op<"aten.mul.Scalar",
    (ins Torch_T:$self, Torch_S:$other)>;
def Torch_AtenDivTensorOp : Torch_Op<"aten.div.Tensor",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenDivScalarOp : Torch_Op<"aten.div.Scalar",
    (ins Torch_T:$self, Torch_S:$other)>;
def Torch_AtenRemainderTensorOp : Torch_Op<"aten.remainder.Tensor",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenRemainderScalarOp : Torch_Op<"aten.remainder.Scalar",
    (ins Torch_T:$self, Torch_S:$other)>;
def Torch_AtenFmodTensorOp : Torch_Op<"aten.fmod.Tensor",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenFmodScalarOp : Torch_Op<"aten.fmod.Scalar",
    (ins Torch_T:$self, Torch_S:$other)>;
def Torch_AtenFloorDivideOp : Torch_Op<"aten.floor_divide",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenFloorDivideScalarOp : Torch_Op<"aten.floor_divide.Scalar",
    (ins Torch_T:$self, Torch_S:$other)>;
def Torch_AtenDivTensorModeOp : Torch_Op<"aten.div.Tensor_mode",
    (ins Torch_T:$self, Torch_T:$other, Torch_OptStr:$rounding_mode)>;
def Torch_AtenDivScalarModeOp : Torch_Op<"aten.div.Scalar_mode",
    (ins Torch_T:$self, Torch_S:$other, Torch_OptStr:$rounding_mode)>;
def Torch_AtenPowTensorScalarOp : Torch_Op<"aten.pow.Tensor_Scalar",
    (ins Torch_T:$self, Torch_S:$exponent)>;
def Torch_AtenPowTensorTensorOp : Torch_Op<"aten.pow.Tensor_Tensor",
    (ins Torch_T:$self, Torch_T:$exponent)>;
def Torch_AtenPowScalarOp : Torch_Op<"aten.pow.Scalar",
    (ins Torch_S:$self, Torch_T:$exponent)>;
def Torch_AtenAtan2Op : Torch_Op<"aten.atan2",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenMaximumOp : Torch_Op<"aten.maximum",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenMinimumOp : Torch_Op<"aten.minimum",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenAddcmulOp : Torch_Op<"aten.addcmul",
    (ins Torch_T:$self, Torch_T:$tensor1, Torch_T:$tensor2, Torch_S:$value)>;
def Torch_AtenAddcdivOp : Torch_Op<"aten.addcdiv",
    (ins Torch_T:$self, Torch_T:$tensor1, Torch_T:$tensor2, Torch_S:$value)>;
def Torch_AtenLerpScalarOp : Torch_Op<"aten.lerp.Scalar",
    (ins Torch_T:$self, Torch_T:$end, Torch_S:$weight)>;
def Torch_AtenLerpTensorOp : Torch_Op<"aten.lerp.Tensor",
    (ins Torch_T:$self, Torch_T:$end, Torch_T:$weight)>;

//===----------------------------------------------------------------------===//
// Comparisons and logic
//===----------------------------------------------------------------------===//

def Torch_AtenEqTensorOp : Torch_Op<"aten.eq.Tensor",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenEqScalarOp : Torch_Op<"aten.eq.Scalar",
    (ins Torch_T:$self, Torch_S:$other)>;
def Torch_AtenNeTensorOp : Torch_Op<"aten.ne.Tensor",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenNeScalarOp : Torch_Op<"aten.ne.Scalar",
    (ins Torch_T:$self, Torch_S:$other)>;
def Torch_AtenLtTensorOp : Torch_Op<"aten.lt.Tensor",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenLtScalarOp : Torch_Op<"aten.lt.Scalar",
    (ins Torch_T:$self, Torch_S:$other)>;
def Torch_AtenLeTensorOp : Torch_Op<"aten.le.Tensor",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenLeScalarOp : Torch_Op<"aten.le.Scalar",
    (ins Torch_T:$self, Torch_S:$other)>;
def Torch_AtenGtTensorOp : Torch_Op<"aten.gt.Tensor",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenGtScalarOp : Torch_Op<"aten.gt.Scalar",
    (ins Torch_T:$self, Torch_S:$other)>;
def Torch_AtenGeTensorOp : Torch_Op<"aten.ge.Tensor",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenGeScalarOp : Torch_Op<"aten.ge.Scalar",
    (ins Torch_T:$self, Torch_S:$other)>;
def Torch_AtenBitwiseAndTensorOp : Torch_Op<"aten.bitwise_and.Tensor",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenBitwiseAndScalarOp : Torch_Op<"aten.bitwise_and.Scalar",
    (ins Torch_T:$self, Torch_S:$other)>;
def Torch_AtenBitwiseOrTensorOp : Torch_Op<"aten.bitwise_or.Tensor",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenBitwiseXorTensorOp : Torch_Op<"aten.bitwise_xor.Tensor",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenLogicalAndOp : Torch_Op<"aten.logical_and",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenLogicalOrOp : Torch_Op<"aten.logical_or",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenLogicalXorOp : Torch_Op<"aten.logical_xor",
    (ins Torch_T:$self, Torch_T:$other)>;

//===----------------------------------------------------------------------===//
// Choices
//===----------------------------------------------------------------------===//

def Torch_AtenWhereSelfOp : Torch_Op<"aten.where.self",
    (ins Torch_T:$condition, Torch_T:$self, Torch_T:$other)>;
def Torch_AtenWhereScalarOp : Torch_Op<"aten.where.Scalar",
    (ins Torch_T:$condition, Torch_S:$self, Torch_S:$other)>;
def Torch_AtenWhereScalarOtherOp : Torch_Op<"aten.where.ScalarOther",
    (ins Torch_T:$condition, Torch_T:$self, Torch_S:$other)>;
def Torch_AtenWhereScalarSelfOp : Torch_Op<"aten.where.ScalarSelf",
    (ins Torch_T:$condition, Torch_S:$self, Torch_T:$other)>;
def Torch_AtenMaskedFillScalarOp : Torch_Op<"aten.masked_fill.Scalar",
    (ins Torch_T:$self, Torch_T:$mask, Torch_S:$value)>;
def Torch_AtenMaskedFillTensorOp : Torch_Op<"aten.masked_fill.Tensor",
    (ins Torch_T:$self, Torch_T:$mask, Torch_T:$value)>;
def Torch_AtenClampOp : Torch_Op<"aten.clamp",
    (ins Torch_T:$self, Torch_OptS:$min, Torch_OptS:$max)>;
def Torch_AtenClampTensorOp : Torch_Op<"aten.clamp.Tensor",
    (ins Torch_T:$self, Torch_OptT:$min, Torch_OptT:$max)>;
def Torch_AtenClampMinOp : Torch_Op<"aten.clamp_min",
    (ins Torch_T:$self, Torch_S:$min)>;
def Torch_AtenClampMaxOp : Torch_Op<"aten.clamp_max",
    (ins Torch_T:$self, Torch_S:$max)>;

//===----------------------------------------------------------------------===//
// Conversions and copies
//===----------------------------------------------------------------------===//

def Torch_AtenToDtypeOp : Torch_Op<"aten.to.dtype",
    (ins Torch_T:$self, Torch_I:$dtype, Torch_B:$non_blocking, Torch_B:$copy,
         Torch_OptI:$memory_format)>;
def Torch_AtenToDtypeLayoutOp : Torch_Op<"aten.to.dtype_layout",
    (ins Torch_T:$self, Torch_OptI:$dtype, Torch_OptI:$layout,
         Torch_Any:$device, Torch_OptB:$pin_memory, Torch_B:$non_blocking,
         Torch_B:$copy, Torch_OptI:$memory_format)>;
def Torch_AtenToOtherOp : Torch_Op<"aten.to.other",
    (ins Torch_T:$self, Torch_T:$other, Torch_B:$non_blocking, Torch_B:$copy,
         Torch_OptI:$memory_format)>;
def Torch_Aten_ToCopyOp : Torch_Op<"aten._to_copy",
    (ins Torch_T:$self, Torch_OptI:$dtype, Torch_OptI:$layout,
         Torch_Any:$device, Torch_OptB:$pin_memory, Torch_B:$non_blocking,
         Torch_OptI:$memory_format)>;
def Torch_AtenTypeAsOp : Torch_Op<"aten.type_as",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_PrimsConvertElementTypeOp : Torch_Op<"prims.convert_element_type",
    (ins Torch_T:$a, Torch_I:$dtype)>;
def Torch_AtenAliasOp : Torch_UnaryOp<"aten.alias">;
def Torch_AtenDetachOp : Torch_UnaryOp<"aten.detach">;
def Torch_AtenLiftFreshCopyOp : Torch_UnaryOp<"aten.lift_fresh_copy">;
def Torch_AtenCloneOp : Torch_Op<"aten.clone",
    (ins Torch_T:$self, Torch_OptI:$memory_format)>;
def Torch_AtenContiguousOp : Torch_Op<"aten.contiguous",
    (ins Torch_T:$self, Torch_I:$memory_format)>;
def Torch_AtenCopyOp : Torch_Op<"aten.copy",
    (ins Torch_T:$self, Torch_T:$src, Torch_B:$non_blocking)>;

//===----------------------------------------------------------------------===//
// Gradients of functions
//===----------------------------------------------------------------------===//

def Torch_AtenGeluBackwardOp : Torch_Op<"aten.gelu_backward",
    (ins Torch_T:$grad_output, Torch_T:$self, Torch_Str:$approximate)>;
def Torch_AtenSigmoidBackwardOp : Torch_Op<"aten.sigmoid_backward",
    (ins Torch_T:$grad_output, Torch_T:$output)>;
def Torch_AtenTanhBackwardOp : Torch_Op<"aten.tanh_backward",
    (ins Torch_T:$grad_output, Torch_T:$output)>;
def Torch_AtenThresholdBackwardOp : Torch_Op<"aten.threshold_backward",
    (ins Torch_T:$grad_output, Torch_T:$self, Torch_S:$threshold)>;

#endif // DIALECTS_TORCH_ELEMENTWISE_OPS_TD
