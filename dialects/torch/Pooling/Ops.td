//===- Ops.td - Windows over images ----------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_TORCH_POOLING_OPS_TD
#define DIALECTS_TORCH_POOLING_OPS_TD

include "dialects/torch/Torch.td"

//===----------------------------------------------------------------------===//
// Maxima
//===----------------------------------------------------------------------===//

def Torch_AtenMaxPool1dOp : Torch_Op<"aten.max_pool1d",
    (ins Torch_T:$self, Torch_Ints:$kernel_size, Torch_Ints:$stride,
         Torch_Ints:$padding, Torch_Ints:$dilation, Torch_B:$ceil_mode)>;
def Torch_AtenMaxPool2dOp : Torch_Op<"aten.max_pool2d",
    (ins Torch_T:$self, Torch_Ints:$kernel_size, Torch_Ints:$stride,
         Torch_Ints:$padding, Torch_Ints:$dilation, Torch_B:$ceil_mode)>;
def Torch_AtenMaxPool3dOp : Torch_Op<"aten.max_pool3d",
    (ins Torch_T:$self, Torch_Ints:$kernel_size, Torch_Ints:$stride,
         Torch_Ints:$padding, Torch_Ints:$dilation, Torch_B:$ceil_mode)>;
def Torch_AtenMaxPool2dWithIndicesOp : Torch_Op<"aten.max_pool2d_with_indices",
    (ins Torch_T:$self, Torch_Ints:$kernel_size, Torch_Ints:$stride,
         Torch_Ints:$padding, Torch_Ints:$dilation, Torch_B:$ceil_mode),
    (outs Torch_T:$result, Torch_T:$indices)>;
def Torch_AtenMaxPool2dWithIndicesBackwardOp : Torch_Op<"aten.max_pool2d_with_indices_backward",
    (ins Torch_T:$grad_output, Torch_T:$self, Torch_Ints:$kernel_size,
         Torch_Ints:$stride, Torch_Ints:$padding, Torch_Ints:$dilation,
         Torch_B:$ceil_mode, Torch_T:$indices)>;
def Torch_AtenAdaptiveMaxPool2dOp : Torch_Op<"aten.adaptive_max_pool2d",
    (ins Torch_T:$self, Torch_Ints:$output_size),
    (outs Torch_T:$result, Torch_T:$indices)>;

//===----------------------------------------------------------------------===//
// Means
//===----------------------------------------------------------------------===//

def Torch_AtenAvgPool1dOp : Torch_Op<"aten.avg_pool1d",
    (ins Torch_T:$self, Torch_Ints:$kernel_size, Torch_Ints:$stride,
         Torch_Ints:$padding, Torch_B:$ceil_mode, Torch_B:$count_include_pad)>;
def Torch_AtenAvgPool2dOp : Torch_Op<"aten.avg_pool2d",
    (ins Torch_T:$self, Torch_Ints:$kernel_size, Torch_Ints:$stride,
         Torch_Ints:$padding, Torch_B:$ceil_mode, Torch_B:$count_include_pad,
         Torch_OptI:$divisor_override)>;
def Torch_AtenAvgPool3dOp : Torch_Op<"aten.avg_pool3d",
    (ins Torch_T:$self, Torch_Ints:$kernel_size, Torch_Ints:$stride,
         Torch_Ints:$padding, Torch_B:$ceil_mode, Torch_B:$count_include_pad,
         Torch_OptI:$divisor_override)>;
def Torch_AtenAdaptiveAvgPool1dOp : Torch_Op<"aten.adaptive_avg_pool1d",
    (ins Torch_T:$self, Torch_Ints:$output_size)>;
def Torch_AtenAdaptiveAvgPool2dOp : Torch_Op<"aten.adaptive_avg_pool2d",
    (ins Torch_T:$self, Torch_Ints:$output_size)>;
def Torch_Aten_AdaptiveAvgPool2dOp : Torch_Op<"aten._adaptive_avg_pool2d",
    (ins Torch_T:$self, Torch_Ints:$output_size)>;

//===----------------------------------------------------------------------===//
// Enlargement
//===----------------------------------------------------------------------===//

def Torch_AtenUpsampleNearest2dOp : Torch_Op<"aten.upsample_nearest2d",
    (ins Torch_T:$self, Torch_Ints:$output_size, Torch_OptF:$scales_h,
         Torch_OptF:$scales_w)>;
def Torch_AtenUpsampleNearest2dVecOp : Torch_Op<"aten.upsample_nearest2d.vec",
    (ins Torch_T:$input, Torch_OptInts:$output_size,
         Torch_OptFloats:$scale_factors)>;
def Torch_AtenInterpolateSizeListScaleListOp : Torch_Op<"aten.__interpolate.size_list_scale_list",
    (ins Torch_T:$input, Torch_OptInts:$size, Torch_OptFloats:$scale_factor,
         Torch_Str:$mode, Torch_OptB:$align_corners,
         Torch_OptB:$recompute_scale_factor, Torch_B:$antialias)>;

#endif // DIALECTS_TORCH_POOLING_OPS_TD
