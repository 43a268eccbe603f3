//===- Ops.td - New tensors ------------------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_TORCH_CREATION_OPS_TD
#define DIALECTS_TORCH_CREATION_OPS_TD

include "dialects/torch/Torch.td"

//===----------------------------------------------------------------------===//
// Fills
//===----------------------------------------------------------------------===//

def Torch_AtenFullOp : Torch_Op<"aten.full",
    (ins Torch_Ints:$size, Torch_S:$fill_value, Torch_OptI:$dtype,
         Torch_OptI:$layout, Torch_Any:$device, Torch_OptB:$pin_memory)>;
def Torch_AtenZerosOp : Torch_Op<"aten.zeros",
    (ins Torch_Ints:$size, Torch_OptI:$dtype, Torch_OptI:$layout,
         Torch_Any:$device, Torch_OptB:$pin_memory)>;
def Torch_AtenOnesOp : Torch_Op<"aten.ones",
    (ins Torch_Ints:$size, Torch_OptI:$dtype, Torch_OptI:$layout,
         Torch_Any:$device, Torch_OptB:$pin_memory)>;
def Torch_AtenEmptyMemoryFormatOp : Torch_Op<"aten.empty.memory_format",
    (ins Torch_Ints:$size, Torch_OptI:$dtype, Torch_OptI:$layout,
         Torch_Any:$device, Torch_OptB:$pin_memory, Torch_OptI:$memory_format)>;
def Torch_AtenEmptyStridedOp : Torch_Op<"aten.empty_strided",
    (ins Torch_Ints:$size, Torch_Ints:$stride, Torch_OptI:$dtype,
         Torch_OptI:$layout, Torch_Any:$device, Torch_OptB:$pin_memory)>;
def Torch_AtenFullLikeOp : Torch_Op<"aten.full_like",
    (ins Torch_T:$self, Torch_S:$fill_value, Torch_OptI:$dtype,
         Torch_OptI:$layout, Torch_Any:$device, Torch_OptB:$pin_memory,
         Torch_OptI:$memory_format)>;
def Torch_AtenZerosLikeOp : Torch_Op<"aten.zeros_like",
    (ins Torch_T:$self, Torch_OptI:$dtype, Torch_OptI:$layout,
         Torch_Any:$device, Torch_OptB:$pin_memory, Torch_OptI:$memory_format)>;
def Torch_AtenOnesLikeOp : Torch_Op<"aten.ones_like",
    (ins Torch_T:$self, Torch_OptI:$dtype, Torch_OptI:$layout,
         Torch_Any:$device, Torch_OptB:$pin_memory, Torch_OptI:$memory_format)>;
def Torch_AtenEmptyLikeOp : Torch_Op<"aten.empty_like",
    (ins Torch_T:$self, Torch_OptI:$dtype, Torch_OptI:$layout,
         Torch_Any:$device, Torch_OptB:$pin_memory, Torch_OptI:$memory_format)>;
def Torch_AtenNewFullOp : Torch_Op<"aten.new_full",
    (ins Torch_T:$self, Torch_Ints:$size, Torch_S:$fill_value,
         Torch_OptI:$dtype, Torch_OptI:$layout, Torch_Any:$device,
         Torch_OptB:$pin_memory)>;
def Torch_AtenNewZerosOp : Torch_Op<"aten.new_zeros",
    (ins Torch_T:$self, Torch_Ints:$size, Torch_OptI:$dtype,
         Torch_OptI:$layout, Torch_Any:$device, Torch_OptB:$pin_memory)>;
def Torch_AtenNewOnesOp : Torch_Op<"aten.new_ones",
    (ins Torch_T:$self, Torch_Ints:$size, Torch_OptI:$dtype,
         Torch_OptI:$layout, Torch_Any:$device, Torch_OptB:$pin_memory)>;
def Torch_AtenNewEmptyOp : Torch_Op<"aten.new_empty",
    (ins Torch_T:$self, Torch_Ints:$size, Torch_OptI:$dtype,
         Torch_OptI:$layout, Torch_Any:$device, Torch_OptB:$pin_memory)>;
def Torch_AtenScalarTensorOp : Torch_Op<"aten.scalar_tensor",
    (ins Torch_S:$s, Torch_OptI:$dtype, Torch_OptI:$layout, Torch_Any:$device,
         Torch_OptB:$pin_memory)>;
def Torch_PrimNumToTensorScalarOp : Torch_Op<"prim.NumToTensor.Scalar",
    (ins Torch_S:$a)>;
def Torch_AtenFillScalarOp : Torch_Op<"aten.fill.Scalar",
    (ins Torch_T:$self, Torch_S:$value)>;
def Torch_AtenFillTensorOp : Torch_Op<"aten.fill.Tensor",
    (ins Torch_T:$self, Torch_T:$value)>;

//===----------------------------------------------------------------------===//
// Numbers in order
//===----------------------------------------------------------------------===//

def Torch_AtenArangeOp : Torch_Op<"aten.arange",
    (ins Torch_S:$end, Torch_OptI:$dtype, Torch_OptI:$layout,
         Torch_Any:$device, Torch_OptB:$pin_memory)>;
def Torch_AtenArangeStartOp : Torch_Op<"aten.arange.start",
    (ins Torch_S:$start, Torch_S:$end, Torch_OptI:$dtype, Torch_OptI:$layout,
         Torch_Any:$device, Torch_OptB:$pin_memory)>;
def Torch_AtenArangeStartStepOp : Torch_Op<"aten.arange.start_step",
    (ins Torch_S:$start, Torch_S:$end, Torch_S:$step, Torch_OptI:$dtype,
         Torch_OptI:$layout, Torch_Any:$device, Torch_OptB:$pin_memory)>;
def Torch_AtenLinspaceOp : Torch_Op<"aten.linspace",
    (ins Torch_S:$start, Torch_S:$end, Torch_I:$steps, Torch_OptI:$dtype,
         Torch_OptI:$layout, Torch_Any:$device, Torch_OptB:$pin_memory)>;
def Torch_AtenEyeOp : Torch_Op<"aten.eye",
    (ins Torch_I:$n, Torch_OptI:$dtype, Torch_OptI:$layout, Torch_Any:$device,
         Torch_OptB:$pin_memory)>;
def Torch_AtenEyeMOp : Torch_Op<"aten.eye.m",
    (ins Torch_I:$n, Torch_I:$m, Torch_OptI:$dtype, Torch_OptI:$layout,
         Torch_Any:$device, Torch_OptB:$pin_memory)>;
def Torch_AtenOneHotOp : Torch_Op<"aten.one_hot",
    (ins Torch_T:$self, Torch_I:$num_classes)>;

#endif // DIALECTS_TORCH_CREATION_OPS_TD
