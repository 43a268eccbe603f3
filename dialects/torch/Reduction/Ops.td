//===- Ops.td - Sums, extremes, orders -------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_TORCH_REDUCTION_OPS_TD
#define DIALECTS_TORCH_REDUCTION_OPS_TD

include "dialects/torch/Torch.td"

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

def Torch_AtenSumOp : Torch_Op<"aten.sum",
    (ins Torch_T:$self, Torch_OptI:$dtype)>;
def Torch_AtenSumDimIntListOp : Torch_Op<"aten.sum.dim_IntList",
    (ins Torch_T:$self, Torch_OptInts:$dim, Torch_B:$keepdim,
         Torch_OptI:$dtype)>;
def Torch_AtenMeanOp : Torch_Op<"aten.mean",
    (ins Torch_T:$self, Torch_OptI:$dtype)>;
def Torch_AtenMeanDimOp : Torch_Op<"aten.mean.dim",
    (ins Torch_T:$self, Torch_OptInts:$dim, Torch_B:$keepdim,
         Torch_OptI:$dtype)>;
def Torch_AtenProdOp : Torch_Op<"aten.prod",
    (ins Torch_T:$self, Torch_OptI:$dtype)>;
def Torch_AtenProdDimIntOp : Torch_Op<"aten.prod.dim_int",
    (ins Torch_T:$self, Torch_I:$dim, Torch_B:$keepdim, Torch_OptI:$dtype)>;
def Torch_AtenCumsumOp : Torch_Op<"aten.cumsum",
    (ins Torch_T:$self, Torch_I:$dim, Torch_OptI:$dtype)>;

//===----------------------------------------------------------------------===//
// Variances and norms
//===----------------------------------------------------------------------===//

def Torch_AtenVarOp : Torch_Op<"aten.var",
    (ins Torch_T:$self, Torch_B:$unbiased)>;
def Torch_AtenVarDimOp : Torch_Op<"aten.var.dim",
    (ins Torch_T:$self, Torch_OptInts:$dim, Torch_B:$unbiased,
         Torch_B:$keepdim)>;
def Torch_AtenVarCorrectionOp : Torch_Op<"aten.var.correction",
    (ins Torch_T:$self, Torch_OptInts:$dim, Torch_OptS:$correction,
         Torch_B:$keepdim)>;
def Torch_AtenStdOp : Torch_Op<"aten.std",
    (ins Torch_T:$self, Torch_B:$unbiased)>;
def Torch_AtenStdDimOp : Torch_Op<"aten.std.dim",
    (ins Torch_T:$self, Torch_OptInts:$dim, Torch_B:$unbiased,
         Torch_B:$keepdim)>;
def Torch_AtenStdCorrectionOp : Torch_Op<"aten.std.correction",
    (ins Torch_T:$self, Torch_OptInts:$dim, Torch_OptS:$correction,
         Torch_B:$keepdim)>;
def Torch_AtenVarMeanOp : Torch_Op<"aten.var_mean",
    (ins Torch_T:$self, Torch_B:$unbiased),
    (outs Torch_T:$variance, Torch_T:$mean)>;
def Torch_AtenVarMeanDimOp : Torch_Op<"aten.var_mean.dim",
    (ins Torch_T:$self, Torch_OptInts:$dim, Torch_B:$unbiased,
         Torch_B:$keepdim), (outs Torch_T:$variance, Torch_T:$mean)>;
def Torch_AtenVarMeanCorrectionOp : Torch_Op<"aten.var_mean.correction",
    (ins Torch_T:$self, Torch_OptInts:$dim, Torch_OptS:$correction,
         Torch_B:$keepdim), (outs Torch_T:$variance, Torch_T:$mean)>;
def Torch_AtenLinalgVectorNormOp : Torch_Op<"aten.linalg_vector_norm",
    (ins Torch_T:$self, Torch_S:$ord, Torch_OptInts:$dim, Torch_B:$keepdim,
         Torch_OptI:$dtype)>;
def Torch_AtenNormScalarOp : Torch_Op<"aten.norm.Scalar",
    (ins Torch_T:$self, Torch_S:$p)>;
def Torch_AtenNormScalarOptDimOp : Torch_Op<"aten.norm.ScalarOpt_dim",
    (ins Torch_T:$self, Torch_OptS:$p, Torch_Ints:$dim, Torch_B:$keepdim)>;

//===----------------------------------------------------------------------===//
// Extremes
//===----------------------------------------------------------------------===//

def Torch_AtenMaxOp : Torch_UnaryOp<"aten.max">;
def Torch_AtenMaxDimOp : Torch_Op<"aten.max.dim",
    (ins Torch_T:$self, Torch_I:$dim, Torch_B:$keepdim),
    (outs Torch_T:$values, Torch_T:$indices)>;
def Torch_AtenMinOp : Torch_UnaryOp<"aten.min">;
def Torch_AtenMinDimOp : Torch_Op<"aten.min.dim",
    (ins Torch_T:$self, Torch_I:$dim, Torch_B:$keepdim),
    (outs Torch_T:$values, Torch_T:$indices)>;
def Torch_AtenAmaxOp : Torch_Op<"aten.amax",
    (ins Torch_T:$self, Torch_Ints:$dim, Torch_B:$keepdim)>;
def Torch_AtenAminOp : Torch_Op<"aten.amin",
    (ins Torch_T:$self, Torch_Ints:$dim, Torch_B:$keepdim)>;
def Torch_AtenArgmaxOp : Torch_Op<"aten.argmax",
    (ins Torch_T:$self, Torch_OptI:$dim, Torch_B:$keepdim)>;
def Torch_AtenArgminOp : Torch_Op<"aten.argmin",
    (ins Torch_T:$self, Torch_OptI:$dim, Torch_B:$keepdim)>;
def Torch_AtenAnyOp : Torch_UnaryOp<"aten.any">;
def Torch_AtenAnyDimOp : Torch_Op<"aten.any.dim",
    (ins Torch_T:$self, Torch_I:$dim, Torch_B:$keepdim)>;
def Torch_AtenAnyDimsOp : Torch_Op<"aten.any.dims",
    (ins Torch_T:$self, Torch_OptInts:$dim, Torch_B:$keepdim)>;
def Torch_AtenAllOp : Torch_UnaryOp<"aten.all">;
def Torch_AtenAllDimOp : Torch_Op<"aten.all.dim",
    (ins Torch_T:$self, Torch_I:$dim, Torch_B:$keepdim)>;

//===----------------------------------------------------------------------===//
// Orders
//===----------------------------------------------------------------------===//

def Torch_AtenSortOp : Torch_Op<"aten.sort",
    (ins Torch_T:$self, Torch_I:$dim, Torch_B:$descending),
    (outs Torch_T:$values, Torch_T:$indices)>;
def Torch_AtenArgsortOp : Torch_Op<"aten.argsort",
    (ins Torch_T:$self, Torch_I:$dim, Torch_B:$descending)>;
def Torch_AtenTopkOp : Torch_Op<"aten.topk",
    (ins Torch_T:$self, Torch_I:$k, Torch_I:$dim, Torch_B:$largest,
         Torch_B:$sorted), (outs Torch_T:$values, Torch_T:$indices)>;

//===----------------------------------------------------------------------===//
// Softmax
//===----------------------------------------------------------------------===//

def Torch_AtenSoftmaxIntOp : Torch_Op<"aten.softmax.int",
    (ins Torch_T:$self, Torch_I:$dim, Torch_OptI:$dtype)>;
def Torch_AtenLogSoftmaxIntOp : Torch_Op<"aten.log_softmax.int",
    (ins Torch_T:$self, Torch_I:$dim, Torch_OptI:$dtype)>;
def Torch_Aten_SoftmaxOp : Torch_Op<"aten._softmax",
    (ins Torch_T:$self, Torch_I:$dim, Torch_B:$half_to_float)>;
def Torch_Aten_LogSoftmaxOp : Torch_Op<"aten._log_softmax",
    (ins Torch_T:$self, Torch_I:$dim, Torch_B:$half_to_float)>;
def Torch_AtenLogsumexpOp : Torch_Op<"aten.logsumexp",
    (ins Torch_T:$self, Torch_Ints:$dim, Torch_B:$keepdim)>;
def Torch_Aten_SoftmaxBackwardDataOp : Torch_Op<"aten._softmax_backward_data",
    (ins Torch_T:$grad_output, Torch_T:$output, Torch_I:$dim,
         Torch_I:$input_dtype)>;
def Torch_Aten_LogSoftmaxBackwardDataOp : Torch_Op<"aten._log_softmax_backward_data",
    (ins Torch_T:$grad_output, Torch_T:$output, Torch_I:$dim,
         Torch_I:$input_dtype)>;

#endif // DIALECTS_TORCH_REDUCTION_OPS_TD
