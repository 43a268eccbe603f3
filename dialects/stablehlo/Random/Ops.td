//===- Ops.td - Random numbers -----------------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_RANDOM_OPS_TD
#define DIALECTS_STABLEHLO_RANDOM_OPS_TD

include "dialects/stablehlo/Attributes.td"

def StableHLO_RngOp : StableHLO_Op<"rng"> {
  let summary = "Random numbers of a hidden state";
  let description = [{
    Constraints:
    - C1: `a`, `b` and `result` have the same element type.
    - C2: NORMAL numbers are floating-point.
    - C3: `result` has the shape `shape`, as far as it is constant.
  }];
  let arguments = (ins
    HLO_ScalarTensor:$a, HLO_ScalarTensor:$b, HLO_DimensionTensor:$shape,
    StableHLO_RngDistributionAttr:$rng_distribution);
  let results = (outs HLO_Tensor:$result);
  let hasVerifier = 1;
  let assemblyFormat = [{
    $a `,` $b `,` $shape `,` `distribution` `=` custom<EnumName>($rng_distribution)
    attr-dict `:`
    functional-type(operands, results)
  }];
}

def StableHLO_RngBitGeneratorOp : StableHLO_Op<"rng_bit_generator", [Pure]> {
  let summary = "Random bits and the next state of a counter-based generator";
  let description = [{
    Constraints:
    - C1: `initial_state` and `output_state` have the same type.
    - C2: The state has 2 elements for THREE_FRY, 2 or 3 for PHILOX.
  }];
  let arguments = (ins
    StableHLO_RngAlgorithmAttr:$rng_algorithm, HLO_Tensor:$initial_state);
  let results = (outs HLO_Tensor:$output_state, HLO_Tensor:$output);
  let hasVerifier = 1;
  let assemblyFormat = [{
    $initial_state `,` `algorithm` `=`
    custom<EnumName>($rng_algorithm) attr-dict `:`
    functional-type(operands, results)
  }];
}

#endif // DIALECTS_STABLEHLO_RANDOM_OPS_TD
