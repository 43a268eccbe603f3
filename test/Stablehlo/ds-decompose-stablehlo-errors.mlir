// RUN: ds-opt %s --ds-decompose-stablehlo --split-input-file --verify-diagnostics

func.func @f(%s: tensor<2xui64>) -> tensor<3xf32> {
  // expected-error @+1 {{'stablehlo.rng_bit_generator' op has no decomposition for 'tensor<2xui64>' -> 'tensor<2xui64>', 'tensor<3xf32>'; take integers of 8 to 64 bits, and bitcast_convert them}}
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3xf32>)
  return %1 : tensor<3xf32>
}

// -----

func.func @f(%x: tensor<?x4xf32>, %c: tensor<4xf32>) -> tensor<?x4xf32> {
  // expected-error @+1 {{'stablehlo.batch_norm_inference' op has no decomposition for 'tensor<?x4xf32>'}}
  %0 = "stablehlo.batch_norm_inference"(%x, %c, %c, %c, %c) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<?x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<?x4xf32>
  return %0 : tensor<?x4xf32>
}
