// RUN: ds-opt %s --split-input-file --verify-diagnostics

// stablehlo.batch_norm_training C1
func.func @f(%x: tensor<2x4xf32>, %c: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_training' op feature_index 2 is not a dimension of rank 2 (C1)}}
  // expected-error @+1 {{failed to infer returned types}}
  %0:3 = "stablehlo.batch_norm_training"(%x, %c, %c) <{epsilon = 0.0 : f32, feature_index = 2 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

// stablehlo.batch_norm_training C3
func.func @f(%x: tensor<2x4xf32>, %c: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_training' op scale must have one element per feature, 2 (C3)}}
  // expected-error @+1 {{failed to infer returned types}}
  %0:3 = "stablehlo.batch_norm_training"(%x, %c, %c) <{epsilon = 0.0 : f32, feature_index = 0 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

// stablehlo.batch_norm_inference C2
func.func @f(%x: tensor<2x4xf32>, %c: tensor<4xf32>, %d: tensor<4xf64>) {
  // expected-error @+2 {{'stablehlo.batch_norm_inference' op variance must have the operand's element type (C2)}}
  // expected-error @+1 {{failed to infer returned types}}
  %0 = "stablehlo.batch_norm_inference"(%x, %c, %c, %c, %d) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf64>) -> tensor<2x4xf32>
  return
}

// -----

// stablehlo.batch_norm_grad C3
func.func @f(%x: tensor<2x4xf32>, %c: tensor<4xf32>, %y: tensor<3x4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_grad' op grad_output must have the operand's shape (C3)}}
  // expected-error @+1 {{failed to infer returned types}}
  %0:3 = "stablehlo.batch_norm_grad"(%x, %c, %c, %c, %y) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<3x4xf32>) -> (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

// stablehlo.batch_norm_training C2
func.func @f(%x: tensor<2x4xf32>, %s: tensor<4xf64>, %o: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_training' op scale must have the operand's element type (C2)}}
  // expected-error @+1 {{'stablehlo.batch_norm_training' op failed to infer returned types}}
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x4xf32>, tensor<4xf64>, tensor<4xf32>) -> (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

// stablehlo.batch_norm_training C3
func.func @f(%x: tensor<2x4xf32>, %s: tensor<2xf32>, %o: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_training' op scale must have one element per feature, 4 (C3)}}
  // expected-error @+1 {{'stablehlo.batch_norm_training' op failed to infer returned types}}
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x4xf32>, tensor<2xf32>, tensor<4xf32>) -> (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

// stablehlo.batch_norm_training C4
func.func @f(%x: tensor<2x4xf32>, %s: tensor<4xf32>, %o: tensor<2xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_training' op offset must have one element per feature, 4 (C4)}}
  // expected-error @+1 {{'stablehlo.batch_norm_training' op failed to infer returned types}}
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<2xf32>) -> (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

// stablehlo.batch_norm_training C5
func.func @f(%x: tensor<2x4xf32>, %s: tensor<4xf32>, %o: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_training' op inferred type(s) 'tensor<2x4xf32>', 'tensor<4xf32>', 'tensor<4xf32>' are incompatible with return type(s) of operation 'tensor<2x4xf32>', 'tensor<2xf32>', 'tensor<4xf32>'}}
  // expected-error @+1 {{'stablehlo.batch_norm_training' op failed to infer returned types}}
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<2x4xf32>, tensor<2xf32>, tensor<4xf32>)
  return
}

// -----

// stablehlo.batch_norm_training C6
func.func @f(%x: tensor<2x4xf32>, %s: tensor<4xf32>, %o: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_training' op inferred type(s) 'tensor<2x4xf32>', 'tensor<4xf32>', 'tensor<4xf32>' are incompatible with return type(s) of operation 'tensor<2x4xf32>', 'tensor<4xf32>', 'tensor<2xf32>'}}
  // expected-error @+1 {{'stablehlo.batch_norm_training' op failed to infer returned types}}
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<2x4xf32>, tensor<4xf32>, tensor<2xf32>)
  return
}

// -----

// stablehlo.batch_norm_training C7
func.func @f(%x: tensor<2x4xf32>, %s: tensor<4xf32>, %o: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_training' op inferred type(s) 'tensor<2x4xf32>', 'tensor<4xf32>', 'tensor<4xf32>' are incompatible with return type(s) of operation 'tensor<3x4xf32>', 'tensor<4xf32>', 'tensor<4xf32>'}}
  // expected-error @+1 {{'stablehlo.batch_norm_training' op failed to infer returned types}}
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<3x4xf32>, tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

// stablehlo.batch_norm_inference C1
func.func @f(%x: tensor<2x4xf32>, %s: tensor<4xf32>, %o: tensor<4xf32>, %m: tensor<4xf32>, %v: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_inference' op feature_index 2 is not a dimension of rank 2 (C1)}}
  // expected-error @+1 {{'stablehlo.batch_norm_inference' op failed to infer returned types}}
  %0 = "stablehlo.batch_norm_inference"(%x, %s, %o, %m, %v) <{epsilon = 0.0 : f32, feature_index = 2 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return
}

// -----

// stablehlo.batch_norm_inference C3
func.func @f(%x: tensor<2x4xf32>, %s: tensor<2xf32>, %o: tensor<4xf32>, %m: tensor<4xf32>, %v: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_inference' op scale must have one element per feature, 4 (C3)}}
  // expected-error @+1 {{'stablehlo.batch_norm_inference' op failed to infer returned types}}
  %0 = "stablehlo.batch_norm_inference"(%x, %s, %o, %m, %v) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x4xf32>, tensor<2xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return
}

// -----

// stablehlo.batch_norm_inference C4
func.func @f(%x: tensor<2x4xf32>, %s: tensor<4xf32>, %o: tensor<2xf32>, %m: tensor<4xf32>, %v: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_inference' op offset must have one element per feature, 4 (C4)}}
  // expected-error @+1 {{'stablehlo.batch_norm_inference' op failed to infer returned types}}
  %0 = "stablehlo.batch_norm_inference"(%x, %s, %o, %m, %v) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<2xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return
}

// -----

// stablehlo.batch_norm_inference C5
func.func @f(%x: tensor<2x4xf32>, %s: tensor<4xf32>, %o: tensor<4xf32>, %m: tensor<2xf32>, %v: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_inference' op mean must have one element per feature, 4 (C5)}}
  // expected-error @+1 {{'stablehlo.batch_norm_inference' op failed to infer returned types}}
  %0 = "stablehlo.batch_norm_inference"(%x, %s, %o, %m, %v) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<2xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return
}

// -----

// stablehlo.batch_norm_inference C6
func.func @f(%x: tensor<2x4xf32>, %s: tensor<4xf32>, %o: tensor<4xf32>, %m: tensor<4xf32>, %v: tensor<2xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_inference' op variance must have one element per feature, 4 (C6)}}
  // expected-error @+1 {{'stablehlo.batch_norm_inference' op failed to infer returned types}}
  %0 = "stablehlo.batch_norm_inference"(%x, %s, %o, %m, %v) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<2xf32>) -> tensor<2x4xf32>
  return
}

// -----

// stablehlo.batch_norm_inference C7
func.func @f(%x: tensor<2x4xf32>, %s: tensor<4xf32>, %o: tensor<4xf32>, %m: tensor<4xf32>, %v: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_inference' op inferred type(s) 'tensor<2x4xf32>' are incompatible with return type(s) of operation 'tensor<3x4xf32>'}}
  // expected-error @+1 {{'stablehlo.batch_norm_inference' op failed to infer returned types}}
  %0 = "stablehlo.batch_norm_inference"(%x, %s, %o, %m, %v) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  return
}

// -----

// stablehlo.batch_norm_grad C1
func.func @f(%x: tensor<2x4xf32>, %s: tensor<4xf32>, %m: tensor<4xf32>, %v: tensor<4xf32>, %y: tensor<2x4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_grad' op feature_index 2 is not a dimension of rank 2 (C1)}}
  // expected-error @+1 {{'stablehlo.batch_norm_grad' op failed to infer returned types}}
  %0:3 = "stablehlo.batch_norm_grad"(%x, %s, %m, %v, %y) <{epsilon = 0.0 : f32, feature_index = 2 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

// stablehlo.batch_norm_grad C2
func.func @f(%x: tensor<2x4xf32>, %s: tensor<4xf32>, %m: tensor<4xf32>, %v: tensor<4xf32>, %y: tensor<2x4xf64>) {
  // expected-error @+2 {{'stablehlo.batch_norm_grad' op grad_output must have the operand's element type (C2)}}
  // expected-error @+1 {{'stablehlo.batch_norm_grad' op failed to infer returned types}}
  %0:3 = "stablehlo.batch_norm_grad"(%x, %s, %m, %v, %y) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<2x4xf64>) -> (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

// stablehlo.batch_norm_grad C4
func.func @f(%x: tensor<2x4xf32>, %s: tensor<4xf32>, %m: tensor<2xf32>, %v: tensor<4xf32>, %y: tensor<2x4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_grad' op mean must have one element per feature, 4 (C4)}}
  // expected-error @+1 {{'stablehlo.batch_norm_grad' op failed to infer returned types}}
  %0:3 = "stablehlo.batch_norm_grad"(%x, %s, %m, %v, %y) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x4xf32>, tensor<4xf32>, tensor<2xf32>, tensor<4xf32>, tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

// stablehlo.batch_norm_grad C5
func.func @f(%x: tensor<2x4xf32>, %s: tensor<2xf32>, %m: tensor<4xf32>, %v: tensor<4xf32>, %y: tensor<2x4xf32>) {
  // expected-error @+2 {{'stablehlo.batch_norm_grad' op scale must have one element per feature, 4 (C5)}}
  // expected-error @+1 {{'stablehlo.batch_norm_grad' op failed to infer returned types}}
  %0:3 = "stablehlo.batch_norm_grad"(%x, %s, %m, %v, %y) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<2x4xf32>, tensor<2xf32>, tensor<4xf32>, tensor<4xf32>, tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>)
  return
}
