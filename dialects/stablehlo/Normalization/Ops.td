//===- Ops.td - Batch normalization ---------------------------- -*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_NORMALIZATION_OPS_TD
#define DIALECTS_STABLEHLO_NORMALIZATION_OPS_TD

include "dialects/stablehlo/Attributes.td"

class StableHLO_BatchNormOp<string mnemonic>
    : StableHLO_InferredOp<mnemonic, [Pure]> {
  let description = [{
    Normalizes the elements of each index of `feature_index` together; operands
    and results of rank 1 have one element per such index.
  }];
}

def StableHLO_BatchNormTrainingOp
    : StableHLO_BatchNormOp<"batch_norm_training"> {
  let summary = "Normalize by the batch's own mean and variance";
  let arguments = (ins
    RankedTensorOf<[HLO_Float]>:$operand, 1DTensorOf<[HLO_Float]>:$scale,
    1DTensorOf<[HLO_Float]>:$offset, F32Attr:$epsilon, I64Attr:$feature_index);
  let results = (outs
    HLO_FpTensor:$output, HLO_FpTensor:$batch_mean, HLO_FpTensor:$batch_var);
}

def StableHLO_BatchNormInferenceOp
    : StableHLO_BatchNormOp<"batch_norm_inference"> {
  let summary = "Normalize by a given mean and variance";
  let arguments = (ins
    RankedTensorOf<[HLO_Float]>:$operand, 1DTensorOf<[HLO_Float]>:$scale,
    1DTensorOf<[HLO_Float]>:$offset, 1DTensorOf<[HLO_Float]>:$mean,
    1DTensorOf<[HLO_Float]>:$variance, F32Attr:$epsilon,
    I64Attr:$feature_index);
  let results = (outs HLO_FpTensor:$result);
}

def StableHLO_BatchNormGradOp : StableHLO_BatchNormOp<"batch_norm_grad"> {
  let summary = "Gradients of batch_norm_training";
  let arguments = (ins
    RankedTensorOf<[HLO_Float]>:$operand, 1DTensorOf<[HLO_Float]>:$scale,
    1DTensorOf<[HLO_Float]>:$mean, 1DTensorOf<[HLO_Float]>:$variance,
    RankedTensorOf<[HLO_Float]>:$grad_output, F32Attr:$epsilon,
    I64Attr:$feature_index);
  let results = (outs
    HLO_FpTensor:$grad_operand, HLO_FpTensor:$grad_scale,
    HLO_FpTensor:$grad_offset);
}

#endif // DIALECTS_STABLEHLO_NORMALIZATION_OPS_TD
