// RUN: ds-opt --ds-build-step="mesh=data=2" --split-input-file --verify-diagnostics %s

// expected-error @below {{ds.arg}}
func.func @main(%w: tensor<8xf32>) -> (tensor<f32>, tensor<8xf32>) {
  %l = stablehlo.constant dense<0.0> : tensor<f32>
  return %l, %w : tensor<f32>, tensor<8xf32>
}

// -----

// expected-error @below {{gradient}}
func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<param, "w">}) -> (tensor<f32>, tensor<8xf32>, tensor<8xf32>) {
  %l = stablehlo.constant dense<0.0> : tensor<f32>
  return %l, %w, %w : tensor<f32>, tensor<8xf32>, tensor<8xf32>
}

// -----

// expected-error @below {{loss}}
func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<param, "w">}) -> (tensor<8xf32>, tensor<8xf32>) {
  return %w, %w : tensor<8xf32>, tensor<8xf32>
}
