// RUN: ds-opt %s --split-input-file --verify-diagnostics

func.func @f(%x: tensor<4xf64>) {
  // expected-error @+1 {{'stablehlo.uniform_quantize' op the result must express the operand's type}}
  %0 = stablehlo.uniform_quantize %x : (tensor<4xf64>) -> tensor<4x!quant.uniform<i8:f32, 34.0:16>>
  return
}
