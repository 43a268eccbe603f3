//===- Ops.td - The same elements in other places --------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_TORCH_SHAPE_OPS_TD
#define DIALECTS_TORCH_SHAPE_OPS_TD

include "dialects/torch/Torch.td"

//===----------------------------------------------------------------------===//
// Reshapes
//===----------------------------------------------------------------------===//

def Torch_AtenViewOp : Torch_Op<"aten.view",
    (ins Torch_T:$self, Torch_Ints:$size)>;
def Torch_AtenReshapeOp : Torch_Op<"aten.reshape",
    (ins Torch_T:$self, Torch_Ints:$size)>;
def Torch_Aten_UnsafeViewOp : Torch_Op<"aten._unsafe_view",
    (ins Torch_T:$self, Torch_Ints:$size)>;
def Torch_AtenFlattenUsingIntsOp : Torch_Op<"aten.flatten.using_ints",
    (ins Torch_T:$self, Torch_I:$start_dim, Torch_I:$end_dim)>;
def Torch_AtenUnflattenIntOp : Torch_Op<"aten.unflatten.int",
    (ins Torch_T:$self, Torch_I:$dim, Torch_Ints:$sizes)>;
def Torch_AtenUnsqueezeOp : Torch_Op<"aten.unsqueeze",
    (ins Torch_T:$self, Torch_I:$dim)>;
def Torch_AtenSqueezeOp : Torch_UnaryOp<"aten.squeeze">;
def Torch_AtenSqueezeDimOp : Torch_Op<"aten.squeeze.dim",
    (ins Torch_T:$self, Torch_I:$dim)>;
def Torch_PrimsSqueezeOp : Torch_Op<"prims.squeeze",
    (ins Torch_T:$a, Torch_Ints:$dimensions)>;
def Torch_AtenPixelShuffleOp : Torch_Op<"aten.pixel_shuffle",
    (ins Torch_T:$self, Torch_I:$upscale_factor)>;

//===----------------------------------------------------------------------===//
// Permutations
//===----------------------------------------------------------------------===//

def Torch_AtenPermuteOp : Torch_Op<"aten.permute",
    (ins Torch_T:$self, Torch_Ints:$dims)>;
def Torch_AtenTransposeIntOp : Torch_Op<"aten.transpose.int",
    (ins Torch_T:$self, Torch_I:$dim0, Torch_I:$dim1)>;
def Torch_AtenTOp : Torch_UnaryOp<"aten.t">;
def Torch_AtenFlipOp : Torch_Op<"aten.flip",
    (ins Torch_T:$self, Torch_Ints:$dims)>;
def Torch_AtenRollOp : Torch_Op<"aten.roll",
    (ins Torch_T:$self, Torch_Ints:$shifts, Torch_Ints:$dims)>;

//===----------------------------------------------------------------------===//
// Broadcasts
//===----------------------------------------------------------------------===//

def Torch_AtenExpandOp : Torch_Op<"aten.expand",
    (ins Torch_T:$self, Torch_Ints:$size, Torch_B:$implicit)>;
def Torch_AtenBroadcastToOp : Torch_Op<"aten.broadcast_to",
    (ins Torch_T:$self, Torch_Ints:$size)>;
def Torch_AtenExpandAsOp : Torch_Op<"aten.expand_as",
    (ins Torch_T:$self, Torch_T:$other)>;
def Torch_AtenRepeatOp : Torch_Op<"aten.repeat",
    (ins Torch_T:$self, Torch_Ints:$repeats)>;
def Torch_AtenTileOp : Torch_Op<"aten.tile",
    (ins Torch_T:$self, Torch_Ints:$dims)>;

//===----------------------------------------------------------------------===//
// Slices
//===----------------------------------------------------------------------===//

def Torch_AtenSliceTensorOp : Torch_Op<"aten.slice.Tensor",
    (ins Torch_T:$self, Torch_I:$dim, Torch_OptI:$start, Torch_OptI:$end,
         Torch_I:$step)>;
def Torch_AtenSelectIntOp : Torch_Op<"aten.select.int",
    (ins Torch_T:$self, Torch_I:$dim, Torch_I:$index)>;
def Torch_AtenNarrowOp : Torch_Op<"aten.narrow",
    (ins Torch_T:$self, Torch_I:$dim, Torch_I:$start, Torch_I:$length)>;
def Torch_AtenSliceScatterOp : Torch_Op<"aten.slice_scatter",
    (ins Torch_T:$self, Torch_T:$src, Torch_I:$dim, Torch_OptI:$start,
         Torch_OptI:$end, Torch_I:$step)>;
def Torch_AtenSelectScatterOp : Torch_Op<"aten.select_scatter",
    (ins Torch_T:$self, Torch_T:$src, Torch_I:$dim, Torch_I:$index)>;
def Torch_AtenDiagonalOp : Torch_Op<"aten.diagonal",
    (ins Torch_T:$self, Torch_I:$offset, Torch_I:$dim1, Torch_I:$dim2)>;
def Torch_AtenTrilOp : Torch_Op<"aten.tril",
    (ins Torch_T:$self, Torch_I:$diagonal)>;
def Torch_AtenTriuOp : Torch_Op<"aten.triu",
    (ins Torch_T:$self, Torch_I:$diagonal)>;
def Torch_AtenSplitWithSizesOp : Torch_Op<"aten.split_with_sizes",
    (ins Torch_T:$self, Torch_Ints:$split_sizes, Torch_I:$dim),
    (outs Torch_Any:$result)>;
def Torch_AtenSplitTensorOp : Torch_Op<"aten.split.Tensor",
    (ins Torch_T:$self, Torch_I:$split_size, Torch_I:$dim),
    (outs Torch_Any:$result)>;
def Torch_AtenChunkOp : Torch_Op<"aten.chunk",
    (ins Torch_T:$self, Torch_I:$chunks, Torch_I:$dim),
    (outs Torch_Any:$result)>;
def Torch_AtenUnbindIntOp : Torch_Op<"aten.unbind.int",
    (ins Torch_T:$self, Torch_I:$dim), (outs Torch_Any:$result)>;

//===----------------------------------------------------------------------===//
// Joins
//===----------------------------------------------------------------------===//

def Torch_AtenCatOp : Torch_Op<"aten.cat",
    (ins Torch_Tensors:$tensors, Torch_I:$dim)>;
def Torch_AtenStackOp : Torch_Op<"aten.stack",
    (ins Torch_Tensors:$tensors, Torch_I:$dim)>;
def Torch_AtenConstantPadNdOp : Torch_Op<"aten.constant_pad_nd",
    (ins Torch_T:$self, Torch_Ints:$pad, Torch_S:$value)>;

#endif // DIALECTS_TORCH_SHAPE_OPS_TD
