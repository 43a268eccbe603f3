// RUN: ds-opt %s --split-input-file --verify-diagnostics

// stablehlo.rng C1
func.func @f(%a: tensor<f32>, %b: tensor<f64>, %s: tensor<1xi64>) {
  // expected-error @+1 {{'stablehlo.rng' op `a` and `b` must have the result's element type (C1)}}
  %0 = stablehlo.rng %a, %b, %s, distribution = UNIFORM : (tensor<f32>, tensor<f64>, tensor<1xi64>) -> tensor<?xf32>
  return
}

// -----

// stablehlo.rng C2
func.func @f(%a: tensor<i32>, %s: tensor<1xi64>) {
  // expected-error @+1 {{'stablehlo.rng' op NORMAL numbers must be floating-point (C2)}}
  %0 = stablehlo.rng %a, %a, %s, distribution = NORMAL : (tensor<i32>, tensor<i32>, tensor<1xi64>) -> tensor<?xi32>
  return
}

// -----

// stablehlo.rng C3
func.func @f(%a: tensor<f32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.rng' op shape must have one element per result dimension (C3)}}
  %0 = stablehlo.rng %a, %a, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<?xf32>
  return
}

// -----

// stablehlo.rng C3
func.func @f(%a: tensor<f32>) {
  %s = stablehlo.constant dense<5> : tensor<1xi64>
  // expected-error @+1 {{'stablehlo.rng' op result must have the shape that `shape` gives (C3)}}
  %0 = stablehlo.rng %a, %a, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.rng_bit_generator C1
func.func @f(%s: tensor<2xui64>) {
  // expected-error @+1 {{'stablehlo.rng_bit_generator' op result type 'tensor<3xui64>' must be 'tensor<2xui64>' (C1)}}
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<3xui64>, tensor<4xui32>)
  return
}

// -----

// stablehlo.rng_bit_generator C2
func.func @f(%s: tensor<4xui64>) {
  // expected-error @+1 {{'stablehlo.rng_bit_generator' op PHILOX needs a state of 2 or 3 elements (C2)}}
  %0, %1 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : (tensor<4xui64>) -> (tensor<4xui64>, tensor<4xui32>)
  return
}
