//===- Ops.td - Elements at computed places --------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_TORCH_INDEXING_OPS_TD
#define DIALECTS_TORCH_INDEXING_OPS_TD

include "dialects/torch/Torch.td"

//===----------------------------------------------------------------------===//
// Reads
//===----------------------------------------------------------------------===//

def Torch_AtenEmbeddingOp : Torch_Op<"aten.embedding",
    (ins Torch_T:$weight, Torch_T:$indices, Torch_I:$padding_idx,
         Torch_B:$scale_grad_by_freq, Torch_B:$sparse)>;
def Torch_AtenGatherOp : Torch_Op<"aten.gather",
    (ins Torch_T:$self, Torch_I:$dim, Torch_T:$index, Torch_B:$sparse_grad)>;
def Torch_AtenIndexSelectOp : Torch_Op<"aten.index_select",
    (ins Torch_T:$self, Torch_I:$dim, Torch_T:$index)>;
def Torch_AtenIndexTensorOp : Torch_Op<"aten.index.Tensor",
    (ins Torch_T:$self, Torch_Tensors:$indices)>;
def Torch_AtenIndexTensorHackedTwinOp : Torch_Op<"aten.index.Tensor_hacked_twin",
    (ins Torch_T:$self, Torch_Tensors:$indices)>;

//===----------------------------------------------------------------------===//
// Writes
//===----------------------------------------------------------------------===//

def Torch_AtenScatterSrcOp : Torch_Op<"aten.scatter.src",
    (ins Torch_T:$self, Torch_I:$dim, Torch_T:$index, Torch_T:$src)>;
def Torch_AtenScatterValueOp : Torch_Op<"aten.scatter.value",
    (ins Torch_T:$self, Torch_I:$dim, Torch_T:$index, Torch_S:$value)>;
def Torch_AtenScatterAddOp : Torch_Op<"aten.scatter_add",
    (ins Torch_T:$self, Torch_I:$dim, Torch_T:$index, Torch_T:$src)>;
def Torch_AtenIndexPutOp : Torch_Op<"aten.index_put",
    (ins Torch_T:$self, Torch_Tensors:$indices, Torch_T:$values,
         Torch_B:$accumulate)>;
def Torch_AtenIndexPutHackedTwinOp : Torch_Op<"aten.index_put.hacked_twin",
    (ins Torch_T:$self, Torch_Tensors:$indices, Torch_T:$values,
         Torch_B:$accumulate)>;
def Torch_AtenEmbeddingDenseBackwardOp : Torch_Op<"aten.embedding_dense_backward",
    (ins Torch_T:$grad_output, Torch_T:$indices, Torch_I:$num_weights,
         Torch_I:$padding_idx, Torch_B:$scale_grad_by_freq)>;

#endif // DIALECTS_TORCH_INDEXING_OPS_TD
