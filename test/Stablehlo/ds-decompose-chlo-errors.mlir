// RUN: ds-opt %s --ds-decompose-chlo --split-input-file --verify-diagnostics

func.func @f(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{'chlo.bessel_i1e' op has no decomposition for 'tensor<8xf32>'; compute it from stablehlo ops in the exported function}}
  %0 = chlo.bessel_i1e %x : tensor<8xf32> -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

func.func @f(%x: tensor<8xf64>) -> tensor<8xf64> {
  // expected-error @+1 {{'chlo.erf_inv' op has no decomposition for 'tensor<8xf64>'}}
  %0 = chlo.erf_inv %x : tensor<8xf64> -> tensor<8xf64>
  return %0 : tensor<8xf64>
}

// -----

func.func @f(%x: tensor<4x?xf32>) -> tensor<4x2xf32> {
  // expected-error @+1 {{'chlo.top_k' op has no decomposition}}
  %0, %1 = chlo.top_k(%x, k = 2) : tensor<4x?xf32> -> (tensor<4x2xf32>, tensor<4x2xi32>)
  return %0 : tensor<4x2xf32>
}
