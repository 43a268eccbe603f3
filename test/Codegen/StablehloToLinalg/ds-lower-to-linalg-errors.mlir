// RUN: ds-opt --ds-lower-to-linalg --split-input-file --verify-diagnostics %s

func.func @unknown(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{no CPU lowering for 'stablehlo.custom_call'}}
  %0 = stablehlo.custom_call @f(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// All of them are reported.
func.func @calls(%x: tensor<4xf32>, %a: tensor<f32>, %s: tensor<1xi64>) -> tensor<4xf32> {
  // expected-error @below {{no CPU lowering for 'stablehlo.custom_call'}}
  %0 = stablehlo.custom_call @f(%x) : (tensor<4xf32>) -> tensor<4xf32>
  // expected-error @below {{no CPU lowering for 'stablehlo.rng'}}
  %1 = stablehlo.rng %a, %a, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -----

func.func @dynamic(%x: tensor<?xf32>) -> tensor<?xf32> {
  // expected-error @below {{no CPU lowering for 'stablehlo.exponential'}}
  // expected-note @below {{a shape is dynamic; export the model with static shapes}}
  %0 = stablehlo.exponential %x : tensor<?xf32>
  return %0 : tensor<?xf32>
}

// -----

func.func @body(%x: tensor<4x8xf32>, %y: tensor<f32>) -> tensor<4xf32> {
  %c = stablehlo.constant dense<0.0> : tensor<f32>
  // expected-error @below {{no CPU lowering for 'stablehlo.reduce'}}
  %0 = stablehlo.reduce(%x init: %c) across dimensions = [1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<4xf32>
   reducer(%a: tensor<f32>, %b: tensor<f32>) {
    // expected-error @below {{uses a value from outside its region, for which there is no CPU lowering}}
    %1 = stablehlo.multiply %b, %y : tensor<f32>
    %2 = stablehlo.add %a, %1 : tensor<f32>
    stablehlo.return %2 : tensor<f32>
  }
  return %0 : tensor<4xf32>
}

// -----

func.func @sort_body(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{no CPU lowering for 'stablehlo.sort'}}
  %0 = "stablehlo.sort"(%x) <{dimension = 0 : i64}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    // expected-error @below {{no CPU lowering for 'stablehlo.custom_call' in a region on scalars}}
    %1 = stablehlo.custom_call @less(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %1 : tensor<i1>
  }) : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
