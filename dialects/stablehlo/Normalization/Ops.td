//===- Ops.td - Batch normalization ---------------------------- -*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_NORMALIZATION_OPS_TD
#define DIALECTS_STABLEHLO_NORMALIZATION_OPS_TD

include "dialects/stablehlo/Attributes.td"

class StableHLO_BatchNormOp<string mnemonic>
    : StableHLO_InferredOp<mnemonic, [Pure]>;

def StableHLO_BatchNormTrainingOp
    : StableHLO_BatchNormOp<"batch_norm_training"> {
  let summary = "Normalize by the batch's own mean and variance";
  let description = [{
    Normalizes the elements of each index of `feature_index` together; operands
    and results of rank 1 have one element per such index.

    Constraints:
    - C1: `feature_index` is a dimension of `operand`.
    - C2: All tensors have the same element type.
    - C3: `scale` has one element per feature.
    - C4: `offset` has one element per feature.
    - C5 (ODS): `batch_mean` has one element per feature.
    - C6 (ODS): `batch_var` has one element per feature.
    - C7 (ODS): `output` has the type of `operand`.
  }];
  let arguments = (ins
    RankedTensorOf<[HLO_Float]>:$operand, 1DTensorOf<[HLO_Float]>:$scale,
    1DTensorOf<[HLO_Float]>:$offset, F32Attr:$epsilon, I64Attr:$feature_index);
  let results = (outs
    HLO_FpTensor:$output, HLO_FpTensor:$batch_mean, HLO_FpTensor:$batch_var);
}

def StableHLO_BatchNormInferenceOp
    : StableHLO_BatchNormOp<"batch_norm_inference"> {
  let summary = "Normalize by a given mean and variance";
  let description = [{
    Normalizes the elements of each index of `feature_index` together; operands
    and results of rank 1 have one element per such index.

    Constraints:
    - C1: `feature_index` is a dimension of `operand`.
    - C2: All tensors have the same element type.
    - C3: `scale` has one element per feature.
    - C4: `offset` has one element per feature.
    - C5: `mean` has one element per feature.
    - C6: `variance` has one element per feature.
    - C7 (ODS): `result` has the type of `operand`.
  }];
  let arguments = (ins
    RankedTensorOf<[HLO_Float]>:$operand, 1DTensorOf<[HLO_Float]>:$scale,
    1DTensorOf<[HLO_Float]>:$offset, 1DTensorOf<[HLO_Float]>:$mean,
    1DTensorOf<[HLO_Float]>:$variance, F32Attr:$epsilon,
    I64Attr:$feature_index);
  let results = (outs HLO_FpTensor:$result);
}

def StableHLO_BatchNormGradOp : StableHLO_BatchNormOp<"batch_norm_grad"> {
  let summary = "Gradients of batch_norm_training";
  let description = [{
    Normalizes the elements of each index of `feature_index` together; operands
    and results of rank 1 have one element per such index.

    Constraints:
    - C1: `feature_index` is a dimension of `operand`.
    - C2: All tensors have the same element type.
    - C3: `operand`, `grad_output` and `grad_operand` have the same shape.
    - C4: All tensors of rank 1 have the same shape.
    - C5: `scale` has one element per feature.
  }];
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
