//===- Ops.td - Products and convolutions ----------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_TORCH_CONTRACTION_OPS_TD
#define DIALECTS_TORCH_CONTRACTION_OPS_TD

include "dialects/torch/Torch.td"

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

def Torch_AtenMmOp : Torch_Op<"aten.mm", (ins Torch_T:$self, Torch_T:$mat2)>;
def Torch_AtenBmmOp : Torch_Op<"aten.bmm", (ins Torch_T:$self, Torch_T:$mat2)>;
def Torch_AtenMatmulOp : Torch_Op<"aten.matmul",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenMvOp : Torch_Op<"aten.mv", (ins Torch_T:$self, Torch_T:$vec)>;
def Torch_AtenDotOp : Torch_Op<"aten.dot",
    (ins Torch_T:$self, Torch_T:$tensor)>;
def Torch_AtenOuterOp : Torch_Op<"aten.outer",
    (ins Torch_T:$self, Torch_T:$vec2)>;
def Torch_AtenAddmmOp : Torch_Op<"aten.addmm",
    (ins Torch_T:$self, Torch_T:$mat1, Torch_T:$mat2, Torch_S:$beta,
         Torch_S:$alpha)>;
def Torch_AtenBaddbmmOp : Torch_Op<"aten.baddbmm",
    (ins Torch_T:$self, Torch_T:$batch1, Torch_T:$batch2, Torch_S:$beta,
         Torch_S:$alpha)>;
def Torch_AtenLinearOp : Torch_Op<"aten.linear",
    (ins Torch_T:$input, Torch_T:$weight, Torch_OptT:$bias)>;
def Torch_AtenScaledDotProductAttentionOp : Torch_Op<"aten.scaled_dot_product_attention",
    (ins Torch_T:$query, Torch_T:$key, Torch_T:$value, Torch_OptT:$attn_mask,
         Torch_F:$dropout_p, Torch_B:$is_causal, Torch_OptF:$scale,
         Torch_B:$enable_gqa)>;

//===----------------------------------------------------------------------===//
// Convolutions
//===----------------------------------------------------------------------===//

def Torch_AtenConvolutionOp : Torch_Op<"aten.convolution",
    (ins Torch_T:$input, Torch_T:$weight, Torch_OptT:$bias, Torch_Ints:$stride,
         Torch_Ints:$padding, Torch_Ints:$dilation, Torch_B:$transposed,
         Torch_Ints:$output_padding, Torch_I:$groups)>;
def Torch_AtenConv1dOp : Torch_Op<"aten.conv1d",
    (ins Torch_T:$input, Torch_T:$weight, Torch_OptT:$bias, Torch_Ints:$stride,
         Torch_Ints:$padding, Torch_Ints:$dilation, Torch_I:$groups)>;
def Torch_AtenConv2dOp : Torch_Op<"aten.conv2d",
    (ins Torch_T:$input, Torch_T:$weight, Torch_OptT:$bias, Torch_Ints:$stride,
         Torch_Ints:$padding, Torch_Ints:$dilation, Torch_I:$groups)>;
def Torch_AtenConv3dOp : Torch_Op<"aten.conv3d",
    (ins Torch_T:$input, Torch_T:$weight, Torch_OptT:$bias, Torch_Ints:$stride,
         Torch_Ints:$padding, Torch_Ints:$dilation, Torch_I:$groups)>;

#endif // DIALECTS_TORCH_CONTRACTION_OPS_TD
