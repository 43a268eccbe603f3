//===- Ops.td - Normalizations and losses ----------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_TORCH_NORMALIZATION_OPS_TD
#define DIALECTS_TORCH_NORMALIZATION_OPS_TD

include "dialects/torch/Torch.td"

//===----------------------------------------------------------------------===//
// Over the last dimensions
//===----------------------------------------------------------------------===//

def Torch_AtenLayerNormOp : Torch_Op<"aten.layer_norm",
    (ins Torch_T:$input, Torch_Ints:$normalized_shape, Torch_OptT:$weight,
         Torch_OptT:$bias, Torch_F:$eps, Torch_B:$cudnn_enable)>;
def Torch_AtenNativeLayerNormOp : Torch_Op<"aten.native_layer_norm",
    (ins Torch_T:$input, Torch_Ints:$normalized_shape, Torch_OptT:$weight,
         Torch_OptT:$bias, Torch_F:$eps),
    (outs Torch_T:$result, Torch_T:$mean, Torch_T:$rstd)>;
def Torch_AtenRmsNormOp : Torch_Op<"aten.rms_norm",
    (ins Torch_T:$input, Torch_Ints:$normalized_shape, Torch_OptT:$weight,
         Torch_OptF:$eps)>;

//===----------------------------------------------------------------------===//
// Over batches and groups
//===----------------------------------------------------------------------===//

def Torch_AtenBatchNormOp : Torch_Op<"aten.batch_norm",
    (ins Torch_T:$input, Torch_OptT:$weight, Torch_OptT:$bias,
         Torch_OptT:$running_mean, Torch_OptT:$running_var, Torch_B:$training,
         Torch_F:$momentum, Torch_F:$eps, Torch_B:$cudnn_enabled)>;
def Torch_AtenNativeBatchNormOp : Torch_Op<"aten.native_batch_norm",
    (ins Torch_T:$input, Torch_OptT:$weight, Torch_OptT:$bias,
         Torch_OptT:$running_mean, Torch_OptT:$running_var, Torch_B:$training,
         Torch_F:$momentum, Torch_F:$eps),
    (outs Torch_T:$result, Torch_T:$mean, Torch_T:$rstd)>;
def Torch_AtenGroupNormOp : Torch_Op<"aten.group_norm",
    (ins Torch_T:$input, Torch_I:$num_groups, Torch_OptT:$weight,
         Torch_OptT:$bias, Torch_F:$eps, Torch_B:$cudnn_enabled)>;
def Torch_AtenNativeGroupNormOp : Torch_Op<"aten.native_group_norm",
    (ins Torch_T:$input, Torch_OptT:$weight, Torch_OptT:$bias, Torch_I:$N,
         Torch_I:$C, Torch_I:$HxW, Torch_I:$group, Torch_F:$eps),
    (outs Torch_T:$result, Torch_T:$mean, Torch_T:$rstd)>;

//===----------------------------------------------------------------------===//
// Losses
//===----------------------------------------------------------------------===//

def Torch_AtenMseLossOp : Torch_Op<"aten.mse_loss",
    (ins Torch_T:$self, Torch_T:$target, Torch_I:$reduction)>;
def Torch_AtenNllLossForwardOp : Torch_Op<"aten.nll_loss_forward",
    (ins Torch_T:$self, Torch_T:$target, Torch_OptT:$weight,
         Torch_I:$reduction, Torch_I:$ignore_index),
    (outs Torch_T:$result, Torch_T:$total_weight)>;
def Torch_AtenCrossEntropyLossOp : Torch_Op<"aten.cross_entropy_loss",
    (ins Torch_T:$self, Torch_T:$target, Torch_OptT:$weight,
         Torch_I:$reduction, Torch_I:$ignore_index, Torch_F:$label_smoothing)>;

#endif // DIALECTS_TORCH_NORMALIZATION_OPS_TD
