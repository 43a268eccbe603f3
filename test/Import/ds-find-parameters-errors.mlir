// RUN: ds-opt --ds-find-parameters --verify-diagnostics %s

// Torch-mlir writes every tensor under one name if it elides them.
func.func @main(%x: tensor<2xf32>) -> tensor<f32> {
  %w = stablehlo.constant dense_resource<__elided__> : tensor<2xf32>
  // expected-error @below {{the resource '__elided__' has several types, so it was elided; print the text with all elements (large_elements_limit=None)}}
  %b = stablehlo.constant dense_resource<__elided__> : tensor<f32>
  %0 = stablehlo.multiply %x, %w : tensor<2xf32>
  %1 = stablehlo.reduce(%0 init: %b) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
  return %1 : tensor<f32>
}
