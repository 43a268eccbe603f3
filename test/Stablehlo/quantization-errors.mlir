// RUN: ds-opt %s --split-input-file --verify-diagnostics

// stablehlo.uniform_quantize C2
func.func @f(%x: tensor<4xf64>) {
  // expected-error @+1 {{'stablehlo.uniform_quantize' op the result must express the operand's type (C2)}}
  %0 = stablehlo.uniform_quantize %x : (tensor<4xf64>) -> tensor<4x!quant.uniform<i8:f32, 34.0:16>>
  return
}

// -----

// stablehlo.uniform_quantize C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.uniform_quantize' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.uniform_quantize"(%x) : (tensor<4xf32>) -> tensor<5x!quant.uniform<i8:f32, 34.0:16>>
  return
}

// -----

// stablehlo.uniform_dequantize C1
func.func @f(%x: tensor<4x!quant.uniform<i8:f32, 34.0:16>>) {
  // expected-error @+1 {{'stablehlo.uniform_dequantize' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.uniform_dequantize"(%x) : (tensor<4x!quant.uniform<i8:f32, 34.0:16>>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.uniform_dequantize C2
func.func @f(%x: tensor<4x!quant.uniform<i8:f32, 34.0:16>>) {
  // expected-error @+2 {{'stablehlo.uniform_dequantize' op inferred type(s) 'tensor<4xf32>' are incompatible with return type(s) of operation 'tensor<4xf64>'}}
  // expected-error @+1 {{'stablehlo.uniform_dequantize' op failed to infer returned types}}
  %0 = "stablehlo.uniform_dequantize"(%x) : (tensor<4x!quant.uniform<i8:f32, 34.0:16>>) -> tensor<4xf64>
  return
}
