//===- Ops.td - Quantization ----------------------------------- -*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_QUANTIZATION_OPS_TD
#define DIALECTS_STABLEHLO_QUANTIZATION_OPS_TD

include "dialects/stablehlo/Stablehlo.td"

def HLO_Quantized : Type<
    CPred<"::llvm::isa<::mlir::quant::QuantizedType>($_self)">, "quantized">;
def HLO_FpOrQuantizedTensor : HLO_TensorOf<[HLO_Float, HLO_Quantized]>;
def HLO_QuantizedTensor : HLO_TensorOf<[HLO_Quantized]>;

def StableHLO_UniformQuantizeOp : StableHLO_Op<"uniform_quantize", [
    Pure, Elementwise, SameOperandsAndResultShape]> {
  let summary = "The nearest integers in a quantized type";
  let description = [{
    Constraints:
    - C1 (ODS): `operand` and `result` have the same shape.
    - C2: `result` expresses the type of `operand`.
  }];
  let arguments = (ins HLO_FpOrQuantizedTensor:$operand);
  let results = (outs HLO_QuantizedTensor:$result);
  let hasVerifier = 1;
  let assemblyFormat = [{
    $operand attr-dict `:`
    custom<SameOperandsAndResultType>(type($operand), type($result))
  }];
}

def StableHLO_UniformDequantizeOp
    : StableHLO_InferredOp<"uniform_dequantize", [
        Pure, Elementwise, SameOperandsAndResultShape]> {
  let summary = "The numbers that quantized elements stand for";
  let description = [{
    Constraints:
    - C1 (ODS): `operand` and `result` have the same shape.
    - C2 (ODS): `result` has the type that `operand` expresses.
  }];
  let arguments = (ins HLO_QuantizedTensor:$operand);
  let results = (outs HLO_FpTensor:$result);
  let assemblyFormat = [{
    $operand attr-dict `:`
    custom<SameOperandsAndResultType>(type($operand), type($result))
  }];
}

#endif // DIALECTS_STABLEHLO_QUANTIZATION_OPS_TD
