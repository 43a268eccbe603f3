// RUN: ds-opt %s | ds-opt | FileCheck %s

// CHECK-LABEL: func.func @quantize
// CHECK: stablehlo.uniform_quantize %arg0 : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 3.400000e+01:16>>
// CHECK: stablehlo.uniform_dequantize %0 : (tensor<4x!quant.uniform<i8:f32, 3.400000e+01:16>>) -> tensor<4xf32>
func.func @quantize(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.uniform_quantize %x : (tensor<4xf32>) -> tensor<4x!quant.uniform<i8:f32, 34.0:16>>
  %1 = stablehlo.uniform_dequantize %0 : (tensor<4x!quant.uniform<i8:f32, 34.0:16>>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
