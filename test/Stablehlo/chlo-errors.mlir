// RUN: ds-opt %s --split-input-file --verify-diagnostics

// chlo.broadcast_add C4
func.func @f(%x: tensor<2x4xf32>, %y: tensor<3xf32>) {
  // expected-error @+1 {{'chlo.broadcast_add' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_add %x, %y : (tensor<2x4xf32>, tensor<3xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_add C2
func.func @f(%x: tensor<2x4xf32>, %y: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.broadcast_add' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_add %x, %y : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_divide C3
func.func @f(%x: tensor<2x4xf32>, %y: tensor<2xf32>) {
  // expected-error @+1 {{'chlo.broadcast_divide' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_divide %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xf32>, tensor<2xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_compare C1
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'chlo.broadcast_compare' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_compare %x, %y {comparison_direction = #chlo<comparison_direction EQ>} : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xi1>
  return
}

// -----

// chlo.constant_like C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.constant_like' op value must have the operand's element type (C1)}}
  %0 = "chlo.constant_like"(%x) <{value = 1 : i32}> : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// chlo.ragged_dot C5
func.func @f(%x: tensor<11x5xf32>, %y: tensor<3x6x7xf32>, %g: tensor<3xi64>) {
  // expected-error @+1 {{'chlo.ragged_dot' op lhs dimension 1 and rhs dimension 1 must have the same size (C5)}}
  %0 = "chlo.ragged_dot"(%x, %y, %g) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<11x5xf32>, tensor<3x6x7xf32>, tensor<3xi64>) -> tensor<11x7xf32>
  return
}

// -----

// chlo.scan C3
func.func @f(%x: tensor<4xf32>, %y: tensor<f32>) {
  // expected-error @+1 {{'chlo.scan' op body must take a slice of each input, then the inits (C3)}}
  %0:2 = chlo.scan(%x) inits (%y) dimension=0 {
  ^bb0(%a: tensor<4xf32>, %c: tensor<f32>):
    stablehlo.return %c, %c : tensor<f32>, tensor<f32>
  } : (tensor<4xf32>, tensor<f32>) -> (tensor<4xf32>, tensor<f32>)
  return
}

// -----

// chlo.scan C4
func.func @f(%x: tensor<4xf32>, %y: tensor<f32>) {
  // expected-error @+1 {{'chlo.scan' op body must return one value of the type of each result (C4)}}
  %0:2 = chlo.scan(%x) inits (%y) dimension=0 {
  ^bb0(%a: tensor<f32>, %c: tensor<f32>):
    stablehlo.return %c : tensor<f32>
  } : (tensor<4xf32>, tensor<f32>) -> (tensor<4xf32>, tensor<f32>)
  return
}

// -----

// chlo.constant C1
func.func @f() {
  // expected-error @+1 {{'chlo.constant' op failed to verify that all of {value, output} have same type}}
  %0 = "chlo.constant"() <{value = dense<1.0> : tensor<4xf32>}> : () -> tensor<5xf32>
  return
}

// -----

// chlo.constant_like C2
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.constant_like' op requires the same type for all operands and results}}
  %0 = "chlo.constant_like"(%x) <{value = 1.0 : f32}> : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// chlo.ragged_dot C1
func.func @f(%x: tensor<11x5xf32>, %y: tensor<3x5x7xf32>, %g: tensor<3xi64>) {
  // expected-error @+1 {{'chlo.ragged_dot' op lhs_ragged_dimensions has 2 elements, but needs 1 (C1)}}
  %0 = "chlo.ragged_dot"(%x, %y, %g) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0, 1], rhs_group_dimensions = [0]>}> : (tensor<11x5xf32>, tensor<3x5x7xf32>, tensor<3xi64>) -> tensor<11x7xf32>
  return
}

// -----

// chlo.ragged_dot C2
func.func @f(%x: tensor<11x5xf32>, %y: tensor<3x5x7xf32>, %g: tensor<3xi64>) {
  // expected-error @+1 {{'chlo.ragged_dot' op lhs and rhs must have as many batching and contracting dimensions (C2)}}
  %0 = "chlo.ragged_dot"(%x, %y, %g) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1, 2], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<11x5xf32>, tensor<3x5x7xf32>, tensor<3xi64>) -> tensor<11x7xf32>
  return
}

// -----

// chlo.ragged_dot C3
func.func @f(%x: tensor<11x5xf32>, %y: tensor<3x5x7xf32>, %g: tensor<3xi64>) {
  // expected-error @+1 {{'chlo.ragged_dot' op lhs dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = "chlo.ragged_dot"(%x, %y, %g) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<11x5xf32>, tensor<3x5x7xf32>, tensor<3xi64>) -> tensor<11x7xf32>
  return
}

// -----

// chlo.ragged_dot C4
func.func @f(%x: tensor<11x5xf32>, %y: tensor<3x5x7xf32>, %g: tensor<3xi64>) {
  // expected-error @+1 {{'chlo.ragged_dot' op lhs dimension names dimension 1 twice (C4)}}
  %0 = "chlo.ragged_dot"(%x, %y, %g) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1, 1], rhs_contracting_dimensions = [1, 2], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<11x5xf32>, tensor<3x5x7xf32>, tensor<3xi64>) -> tensor<11x7xf32>
  return
}

// -----

// chlo.scan C1
func.func @f(%x: tensor<f32>) {
  // expected-error @+1 {{'chlo.scan' op dimension 0 is not a dimension of rank 0 (C1)}}
  %0:2 = chlo.scan(%x) inits (%x) dimension=0 {
  ^bb0(%a: tensor<f32>, %c: tensor<f32>):
    stablehlo.return %a, %c : tensor<f32>, tensor<f32>
  } : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
  return
}

// -----

// chlo.scan C2
func.func @f(%x: tensor<4xf32>, %y: tensor<f32>) {
  // expected-error @+1 {{'chlo.scan' op carries has 0 elements, but needs 1 (C2)}}
  %0 = "chlo.scan"(%x, %y) <{dimension = 0 : i64, operandSegmentSizes = array<i32: 1, 1>, resultSegmentSizes = array<i32: 1, 0>}> ({
  ^bb0(%a: tensor<f32>, %c: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

// chlo.top_k C1
func.func @f(%x: tensor<f32>) {
  // expected-error @+1 {{'chlo.top_k' op operand must have a dimension (C1)}}
  %0, %1 = chlo.top_k(%x, k = 1) : tensor<f32> -> (tensor<f32>, tensor<i32>)
  return
}

// -----

// chlo.top_k C4
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.top_k' op result type 'tensor<2xi64>' must be 'tensor<2xi32>' (C4)}}
  %0, %1 = chlo.top_k(%x, k = 2) : tensor<4xf32> -> (tensor<2xf32>, tensor<2xi64>)
  return
}
