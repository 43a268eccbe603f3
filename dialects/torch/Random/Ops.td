//===- Ops.td - Random numbers ---------------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_TORCH_RANDOM_OPS_TD
#define DIALECTS_TORCH_RANDOM_OPS_TD

include "dialects/torch/Torch.td"

// Steps have no random numbers yet. These are here to be refused with advice.

def Torch_AtenDropoutOp : Torch_Op<"aten.dropout",
    (ins Torch_T:$input, Torch_F:$p, Torch_B:$train)>;
def Torch_AtenNativeDropoutOp : Torch_Op<"aten.native_dropout",
    (ins Torch_T:$input, Torch_F:$p, Torch_OptB:$train),
    (outs Torch_T:$result, Torch_T:$mask)>;
def Torch_AtenRandLikeOp : Torch_Op<"aten.rand_like",
    (ins Torch_T:$self, Torch_OptI:$dtype, Torch_OptI:$layout,
         Torch_Any:$device, Torch_OptB:$pin_memory, Torch_OptI:$memory_format)>;
def Torch_AtenRandnLikeOp : Torch_Op<"aten.randn_like",
    (ins Torch_T:$self, Torch_OptI:$dtype, Torch_OptI:$layout,
         Torch_Any:$device, Torch_OptB:$pin_memory, Torch_OptI:$memory_format)>;
def Torch_AtenRandOp : Torch_Op<"aten.rand",
    (ins Torch_Ints:$size, Torch_OptI:$dtype, Torch_OptI:$layout,
         Torch_Any:$device, Torch_OptB:$pin_memory)>;
def Torch_AtenRandnOp : Torch_Op<"aten.randn",
    (ins Torch_Ints:$size, Torch_OptI:$dtype, Torch_OptI:$layout,
         Torch_Any:$device, Torch_OptB:$pin_memory)>;
def Torch_AtenBernoulliOp : Torch_Op<"aten.bernoulli",
    (ins Torch_T:$self, Torch_Any:$generator)>;
def Torch_AtenBernoulliPOp : Torch_Op<"aten.bernoulli.p",
    (ins Torch_T:$self, Torch_F:$p, Torch_Any:$generator)>;
def Torch_AtenBernoulliTensorOp : Torch_Op<"aten.bernoulli.Tensor",
    (ins Torch_T:$self, Torch_T:$p, Torch_Any:$generator)>;
def Torch_AtenUniformOp : Torch_Op<"aten.uniform",
    (ins Torch_T:$self, Torch_F:$from, Torch_F:$to, Torch_Any:$generator)>;
def Torch_AtenMultinomialOp : Torch_Op<"aten.multinomial",
    (ins Torch_T:$self, Torch_I:$num_samples, Torch_B:$replacement,
         Torch_Any:$generator)>;

#endif // DIALECTS_TORCH_RANDOM_OPS_TD
