// RUN: ds-opt %s --split-input-file --verify-diagnostics

// chlo.broadcast_add C1
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'chlo.broadcast_add' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_add %x, %y : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xf32>
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

// chlo.broadcast_add C3
func.func @f(%x: tensor<2x4xf32>, %y: tensor<2xf32>) {
  // expected-error @+1 {{'chlo.broadcast_add' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_add %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xf32>, tensor<2xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_add C4
func.func @f(%x: tensor<2x4xf32>, %y: tensor<3xf32>) {
  // expected-error @+1 {{'chlo.broadcast_add' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_add %x, %y : (tensor<2x4xf32>, tensor<3xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_atan2 C1
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'chlo.broadcast_atan2' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_atan2 %x, %y : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_atan2 C2
func.func @f(%x: tensor<2x4xf32>, %y: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.broadcast_atan2' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_atan2 %x, %y : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_atan2 C3
func.func @f(%x: tensor<2x4xf32>, %y: tensor<2xf32>) {
  // expected-error @+1 {{'chlo.broadcast_atan2' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_atan2 %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xf32>, tensor<2xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_atan2 C4
func.func @f(%x: tensor<2x4xf32>, %y: tensor<3xf32>) {
  // expected-error @+1 {{'chlo.broadcast_atan2' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_atan2 %x, %y : (tensor<2x4xf32>, tensor<3xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_complex C1
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'chlo.broadcast_complex' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_complex %x, %y : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xcomplex<f32>>
  return
}

// -----

// chlo.broadcast_complex C2
func.func @f(%x: tensor<2x4xf32>, %y: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.broadcast_complex' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_complex %x, %y : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<4xcomplex<f32>>
  return
}

// -----

// chlo.broadcast_complex C3
func.func @f(%x: tensor<2x4xf32>, %y: tensor<2xf32>) {
  // expected-error @+1 {{'chlo.broadcast_complex' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_complex %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xf32>, tensor<2xf32>) -> tensor<2x4xcomplex<f32>>
  return
}

// -----

// chlo.broadcast_complex C4
func.func @f(%x: tensor<2x4xf32>, %y: tensor<3xf32>) {
  // expected-error @+1 {{'chlo.broadcast_complex' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_complex %x, %y : (tensor<2x4xf32>, tensor<3xf32>) -> tensor<2x4xcomplex<f32>>
  return
}

// -----

// chlo.broadcast_divide C1
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'chlo.broadcast_divide' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_divide %x, %y : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_divide C2
func.func @f(%x: tensor<2x4xf32>, %y: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.broadcast_divide' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_divide %x, %y : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<4xf32>
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

// chlo.broadcast_divide C4
func.func @f(%x: tensor<2x4xf32>, %y: tensor<3xf32>) {
  // expected-error @+1 {{'chlo.broadcast_divide' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_divide %x, %y : (tensor<2x4xf32>, tensor<3xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_maximum C1
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'chlo.broadcast_maximum' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_maximum %x, %y : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_maximum C2
func.func @f(%x: tensor<2x4xf32>, %y: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.broadcast_maximum' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_maximum %x, %y : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_maximum C3
func.func @f(%x: tensor<2x4xf32>, %y: tensor<2xf32>) {
  // expected-error @+1 {{'chlo.broadcast_maximum' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_maximum %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xf32>, tensor<2xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_maximum C4
func.func @f(%x: tensor<2x4xf32>, %y: tensor<3xf32>) {
  // expected-error @+1 {{'chlo.broadcast_maximum' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_maximum %x, %y : (tensor<2x4xf32>, tensor<3xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_minimum C1
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'chlo.broadcast_minimum' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_minimum %x, %y : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_minimum C2
func.func @f(%x: tensor<2x4xf32>, %y: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.broadcast_minimum' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_minimum %x, %y : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_minimum C3
func.func @f(%x: tensor<2x4xf32>, %y: tensor<2xf32>) {
  // expected-error @+1 {{'chlo.broadcast_minimum' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_minimum %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xf32>, tensor<2xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_minimum C4
func.func @f(%x: tensor<2x4xf32>, %y: tensor<3xf32>) {
  // expected-error @+1 {{'chlo.broadcast_minimum' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_minimum %x, %y : (tensor<2x4xf32>, tensor<3xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_multiply C1
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'chlo.broadcast_multiply' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_multiply %x, %y : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_multiply C2
func.func @f(%x: tensor<2x4xf32>, %y: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.broadcast_multiply' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_multiply %x, %y : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_multiply C3
func.func @f(%x: tensor<2x4xf32>, %y: tensor<2xf32>) {
  // expected-error @+1 {{'chlo.broadcast_multiply' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_multiply %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xf32>, tensor<2xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_multiply C4
func.func @f(%x: tensor<2x4xf32>, %y: tensor<3xf32>) {
  // expected-error @+1 {{'chlo.broadcast_multiply' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_multiply %x, %y : (tensor<2x4xf32>, tensor<3xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_next_after C1
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'chlo.broadcast_next_after' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_next_after %x, %y : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_next_after C2
func.func @f(%x: tensor<2x4xf32>, %y: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.broadcast_next_after' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_next_after %x, %y : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_next_after C3
func.func @f(%x: tensor<2x4xf32>, %y: tensor<2xf32>) {
  // expected-error @+1 {{'chlo.broadcast_next_after' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_next_after %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xf32>, tensor<2xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_next_after C4
func.func @f(%x: tensor<2x4xf32>, %y: tensor<3xf32>) {
  // expected-error @+1 {{'chlo.broadcast_next_after' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_next_after %x, %y : (tensor<2x4xf32>, tensor<3xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_polygamma C1
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'chlo.broadcast_polygamma' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_polygamma %x, %y : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_polygamma C2
func.func @f(%x: tensor<2x4xf32>, %y: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.broadcast_polygamma' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_polygamma %x, %y : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_polygamma C3
func.func @f(%x: tensor<2x4xf32>, %y: tensor<2xf32>) {
  // expected-error @+1 {{'chlo.broadcast_polygamma' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_polygamma %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xf32>, tensor<2xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_polygamma C4
func.func @f(%x: tensor<2x4xf32>, %y: tensor<3xf32>) {
  // expected-error @+1 {{'chlo.broadcast_polygamma' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_polygamma %x, %y : (tensor<2x4xf32>, tensor<3xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_power C1
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'chlo.broadcast_power' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_power %x, %y : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_power C2
func.func @f(%x: tensor<2x4xf32>, %y: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.broadcast_power' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_power %x, %y : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_power C3
func.func @f(%x: tensor<2x4xf32>, %y: tensor<2xf32>) {
  // expected-error @+1 {{'chlo.broadcast_power' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_power %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xf32>, tensor<2xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_power C4
func.func @f(%x: tensor<2x4xf32>, %y: tensor<3xf32>) {
  // expected-error @+1 {{'chlo.broadcast_power' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_power %x, %y : (tensor<2x4xf32>, tensor<3xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_remainder C1
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'chlo.broadcast_remainder' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_remainder %x, %y : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_remainder C2
func.func @f(%x: tensor<2x4xf32>, %y: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.broadcast_remainder' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_remainder %x, %y : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_remainder C3
func.func @f(%x: tensor<2x4xf32>, %y: tensor<2xf32>) {
  // expected-error @+1 {{'chlo.broadcast_remainder' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_remainder %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xf32>, tensor<2xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_remainder C4
func.func @f(%x: tensor<2x4xf32>, %y: tensor<3xf32>) {
  // expected-error @+1 {{'chlo.broadcast_remainder' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_remainder %x, %y : (tensor<2x4xf32>, tensor<3xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_subtract C1
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'chlo.broadcast_subtract' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_subtract %x, %y : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_subtract C2
func.func @f(%x: tensor<2x4xf32>, %y: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.broadcast_subtract' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_subtract %x, %y : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_subtract C3
func.func @f(%x: tensor<2x4xf32>, %y: tensor<2xf32>) {
  // expected-error @+1 {{'chlo.broadcast_subtract' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_subtract %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xf32>, tensor<2xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_subtract C4
func.func @f(%x: tensor<2x4xf32>, %y: tensor<3xf32>) {
  // expected-error @+1 {{'chlo.broadcast_subtract' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_subtract %x, %y : (tensor<2x4xf32>, tensor<3xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_zeta C1
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'chlo.broadcast_zeta' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_zeta %x, %y : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_zeta C2
func.func @f(%x: tensor<2x4xf32>, %y: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.broadcast_zeta' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_zeta %x, %y : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_zeta C3
func.func @f(%x: tensor<2x4xf32>, %y: tensor<2xf32>) {
  // expected-error @+1 {{'chlo.broadcast_zeta' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_zeta %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xf32>, tensor<2xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_zeta C4
func.func @f(%x: tensor<2x4xf32>, %y: tensor<3xf32>) {
  // expected-error @+1 {{'chlo.broadcast_zeta' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_zeta %x, %y : (tensor<2x4xf32>, tensor<3xf32>) -> tensor<2x4xf32>
  return
}

// -----

// chlo.broadcast_and C1
func.func @f(%x: tensor<4xi32>, %y: tensor<4xi64>) {
  // expected-error @+1 {{'chlo.broadcast_and' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_and %x, %y : (tensor<4xi32>, tensor<4xi64>) -> tensor<4xi32>
  return
}

// -----

// chlo.broadcast_and C2
func.func @f(%x: tensor<2x4xi32>, %y: tensor<4xi32>) {
  // expected-error @+1 {{'chlo.broadcast_and' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_and %x, %y : (tensor<2x4xi32>, tensor<4xi32>) -> tensor<4xi32>
  return
}

// -----

// chlo.broadcast_and C3
func.func @f(%x: tensor<2x4xi32>, %y: tensor<2xi32>) {
  // expected-error @+1 {{'chlo.broadcast_and' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_and %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xi32>, tensor<2xi32>) -> tensor<2x4xi32>
  return
}

// -----

// chlo.broadcast_and C4
func.func @f(%x: tensor<2x4xi32>, %y: tensor<3xi32>) {
  // expected-error @+1 {{'chlo.broadcast_and' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_and %x, %y : (tensor<2x4xi32>, tensor<3xi32>) -> tensor<2x4xi32>
  return
}

// -----

// chlo.broadcast_or C1
func.func @f(%x: tensor<4xi32>, %y: tensor<4xi64>) {
  // expected-error @+1 {{'chlo.broadcast_or' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_or %x, %y : (tensor<4xi32>, tensor<4xi64>) -> tensor<4xi32>
  return
}

// -----

// chlo.broadcast_or C2
func.func @f(%x: tensor<2x4xi32>, %y: tensor<4xi32>) {
  // expected-error @+1 {{'chlo.broadcast_or' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_or %x, %y : (tensor<2x4xi32>, tensor<4xi32>) -> tensor<4xi32>
  return
}

// -----

// chlo.broadcast_or C3
func.func @f(%x: tensor<2x4xi32>, %y: tensor<2xi32>) {
  // expected-error @+1 {{'chlo.broadcast_or' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_or %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xi32>, tensor<2xi32>) -> tensor<2x4xi32>
  return
}

// -----

// chlo.broadcast_or C4
func.func @f(%x: tensor<2x4xi32>, %y: tensor<3xi32>) {
  // expected-error @+1 {{'chlo.broadcast_or' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_or %x, %y : (tensor<2x4xi32>, tensor<3xi32>) -> tensor<2x4xi32>
  return
}

// -----

// chlo.broadcast_shift_left C1
func.func @f(%x: tensor<4xi32>, %y: tensor<4xi64>) {
  // expected-error @+1 {{'chlo.broadcast_shift_left' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_shift_left %x, %y : (tensor<4xi32>, tensor<4xi64>) -> tensor<4xi32>
  return
}

// -----

// chlo.broadcast_shift_left C2
func.func @f(%x: tensor<2x4xi32>, %y: tensor<4xi32>) {
  // expected-error @+1 {{'chlo.broadcast_shift_left' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_shift_left %x, %y : (tensor<2x4xi32>, tensor<4xi32>) -> tensor<4xi32>
  return
}

// -----

// chlo.broadcast_shift_left C3
func.func @f(%x: tensor<2x4xi32>, %y: tensor<2xi32>) {
  // expected-error @+1 {{'chlo.broadcast_shift_left' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_shift_left %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xi32>, tensor<2xi32>) -> tensor<2x4xi32>
  return
}

// -----

// chlo.broadcast_shift_left C4
func.func @f(%x: tensor<2x4xi32>, %y: tensor<3xi32>) {
  // expected-error @+1 {{'chlo.broadcast_shift_left' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_shift_left %x, %y : (tensor<2x4xi32>, tensor<3xi32>) -> tensor<2x4xi32>
  return
}

// -----

// chlo.broadcast_shift_right_arithmetic C1
func.func @f(%x: tensor<4xi32>, %y: tensor<4xi64>) {
  // expected-error @+1 {{'chlo.broadcast_shift_right_arithmetic' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_shift_right_arithmetic %x, %y : (tensor<4xi32>, tensor<4xi64>) -> tensor<4xi32>
  return
}

// -----

// chlo.broadcast_shift_right_arithmetic C2
func.func @f(%x: tensor<2x4xi32>, %y: tensor<4xi32>) {
  // expected-error @+1 {{'chlo.broadcast_shift_right_arithmetic' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_shift_right_arithmetic %x, %y : (tensor<2x4xi32>, tensor<4xi32>) -> tensor<4xi32>
  return
}

// -----

// chlo.broadcast_shift_right_arithmetic C3
func.func @f(%x: tensor<2x4xi32>, %y: tensor<2xi32>) {
  // expected-error @+1 {{'chlo.broadcast_shift_right_arithmetic' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_shift_right_arithmetic %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xi32>, tensor<2xi32>) -> tensor<2x4xi32>
  return
}

// -----

// chlo.broadcast_shift_right_arithmetic C4
func.func @f(%x: tensor<2x4xi32>, %y: tensor<3xi32>) {
  // expected-error @+1 {{'chlo.broadcast_shift_right_arithmetic' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_shift_right_arithmetic %x, %y : (tensor<2x4xi32>, tensor<3xi32>) -> tensor<2x4xi32>
  return
}

// -----

// chlo.broadcast_shift_right_logical C1
func.func @f(%x: tensor<4xi32>, %y: tensor<4xi64>) {
  // expected-error @+1 {{'chlo.broadcast_shift_right_logical' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_shift_right_logical %x, %y : (tensor<4xi32>, tensor<4xi64>) -> tensor<4xi32>
  return
}

// -----

// chlo.broadcast_shift_right_logical C2
func.func @f(%x: tensor<2x4xi32>, %y: tensor<4xi32>) {
  // expected-error @+1 {{'chlo.broadcast_shift_right_logical' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_shift_right_logical %x, %y : (tensor<2x4xi32>, tensor<4xi32>) -> tensor<4xi32>
  return
}

// -----

// chlo.broadcast_shift_right_logical C3
func.func @f(%x: tensor<2x4xi32>, %y: tensor<2xi32>) {
  // expected-error @+1 {{'chlo.broadcast_shift_right_logical' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_shift_right_logical %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xi32>, tensor<2xi32>) -> tensor<2x4xi32>
  return
}

// -----

// chlo.broadcast_shift_right_logical C4
func.func @f(%x: tensor<2x4xi32>, %y: tensor<3xi32>) {
  // expected-error @+1 {{'chlo.broadcast_shift_right_logical' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_shift_right_logical %x, %y : (tensor<2x4xi32>, tensor<3xi32>) -> tensor<2x4xi32>
  return
}

// -----

// chlo.broadcast_xor C1
func.func @f(%x: tensor<4xi32>, %y: tensor<4xi64>) {
  // expected-error @+1 {{'chlo.broadcast_xor' op operands must have the same element type (C1)}}
  %0 = chlo.broadcast_xor %x, %y : (tensor<4xi32>, tensor<4xi64>) -> tensor<4xi32>
  return
}

// -----

// chlo.broadcast_xor C2
func.func @f(%x: tensor<2x4xi32>, %y: tensor<4xi32>) {
  // expected-error @+1 {{'chlo.broadcast_xor' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_xor %x, %y : (tensor<2x4xi32>, tensor<4xi32>) -> tensor<4xi32>
  return
}

// -----

// chlo.broadcast_xor C3
func.func @f(%x: tensor<2x4xi32>, %y: tensor<2xi32>) {
  // expected-error @+1 {{'chlo.broadcast_xor' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_xor %x, %y {broadcast_dimensions = array<i64: 2>} : (tensor<2x4xi32>, tensor<2xi32>) -> tensor<2x4xi32>
  return
}

// -----

// chlo.broadcast_xor C4
func.func @f(%x: tensor<2x4xi32>, %y: tensor<3xi32>) {
  // expected-error @+1 {{'chlo.broadcast_xor' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_xor %x, %y : (tensor<2x4xi32>, tensor<3xi32>) -> tensor<2x4xi32>
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

// chlo.broadcast_compare C2
func.func @f(%x: tensor<2x4xf32>, %y: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.broadcast_compare' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_compare %x, %y {comparison_direction = #chlo<comparison_direction EQ>} : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<4xi1>
  return
}

// -----

// chlo.broadcast_compare C3
func.func @f(%x: tensor<2x4xf32>, %y: tensor<2xf32>) {
  // expected-error @+1 {{'chlo.broadcast_compare' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = chlo.broadcast_compare %x, %y {broadcast_dimensions = array<i64: 2>, comparison_direction = #chlo<comparison_direction EQ>} : (tensor<2x4xf32>, tensor<2xf32>) -> tensor<2x4xi1>
  return
}

// -----

// chlo.broadcast_compare C4
func.func @f(%x: tensor<2x4xf32>, %y: tensor<3xf32>) {
  // expected-error @+1 {{'chlo.broadcast_compare' op operand dimension 0 of size 3 does not fit result dimension 1 of size 4 (C4)}}
  %0 = chlo.broadcast_compare %x, %y {comparison_direction = #chlo<comparison_direction EQ>} : (tensor<2x4xf32>, tensor<3xf32>) -> tensor<2x4xi1>
  return
}

// -----

// chlo.broadcast_select C2
func.func @f(%p: tensor<2x4xi1>, %x: tensor<4xf32>, %y: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.broadcast_select' op result must have the operands' greatest rank, 2 (C2)}}
  %0 = chlo.broadcast_select %p, %x, %y : (tensor<2x4xi1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// chlo.broadcast_select C4
func.func @f(%p: tensor<3xi1>, %x: tensor<4xf32>, %y: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.broadcast_select' op operand dimension 0 of size 3 does not fit result dimension 0 of size 4 (C4)}}
  %0 = chlo.broadcast_select %p, %x, %y : (tensor<3xi1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}
