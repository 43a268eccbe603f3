// RUN: ds-opt %s --split-input-file --verify-diagnostics

func.func @f(%x: tensor<2x4xf32>, %c: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_training' op feature_index 2 is not a dimension of rank 2}}
  // expected-error @+1 {{failed to infer returned types}}
  %0:3 = "stablehlo.batch_norm_training"(%x, %c, %c) <{epsilon = 0.0 : f32, feature_index = 2 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

func.func @f(%x: tensor<2x4xf32>, %c: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_training' op operands of rank 1 must have one element of the operand's type per feature, 2}}
  // expected-error @+1 {{failed to infer returned types}}
  %0:3 = "stablehlo.batch_norm_training"(%x, %c, %c) <{epsilon = 0.0 : f32, feature_index = 0 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

func.func @f(%x: tensor<2x4xf32>, %c: tensor<4xf32>, %d: tensor<4xf64>) {
  // expected-error @+2 {{'stablehlo.batch_norm_inference' op operands of rank 1 must have one element of the operand's type per feature, 4}}
  // expected-error @+1 {{failed to infer returned types}}
  %0 = "stablehlo.batch_norm_inference"(%x, %c, %c, %c, %d) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf64>) -> tensor<2x4xf32>
  return
}

// -----

func.func @f(%x: tensor<2x4xf32>, %c: tensor<4xf32>, %y: tensor<3x4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_grad' op grad_output must have the operand's type}}
  // expected-error @+1 {{failed to infer returned types}}
  %0:3 = "stablehlo.batch_norm_grad"(%x, %c, %c, %c, %y) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<3x4xf32>) -> (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>)
  return
}
