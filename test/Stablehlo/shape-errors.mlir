// RUN: ds-opt %s --split-input-file --verify-diagnostics

// stablehlo.iota C1
func.func @f() {
  // expected-error @+1 {{'stablehlo.iota' op iota_dimension 1 is not a dimension of rank 1 (C1)}}
  %0 = stablehlo.iota dim = 1 : tensor<4xi32>
  return
}

// -----

func.func @f() {
  // expected-error @+1 {{'stablehlo.iota' op result shape must be static}}
  %0 = stablehlo.iota dim = 0 : tensor<?xi32>
  return
}

// -----

// stablehlo.dynamic_iota C2
func.func @f(%n: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_iota' op output_shape must have one element per result dimension (C2)}}
  %0 = stablehlo.dynamic_iota %n, dim = 0 : (tensor<2xi64>) -> tensor<?xi64>
  return
}

// -----

// stablehlo.broadcast_in_dim C2
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.broadcast_in_dim' op broadcast_dimensions has 0 elements, but needs 1 (C2)}}
  %0 = stablehlo.broadcast_in_dim %x, dims = [] : (tensor<4xf32>) -> tensor<4x4xf32>
  return
}

// -----

// stablehlo.broadcast_in_dim C3
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.broadcast_in_dim' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = stablehlo.broadcast_in_dim %x, dims = [2] : (tensor<4xf32>) -> tensor<4x4xf32>
  return
}

// -----

// stablehlo.broadcast_in_dim C4
func.func @f(%x: tensor<4x4xf32>) {
  // expected-error @+1 {{'stablehlo.broadcast_in_dim' op broadcast dimension names dimension 0 twice (C4)}}
  %0 = stablehlo.broadcast_in_dim %x, dims = [0, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
  return
}

// -----

// stablehlo.broadcast_in_dim C5
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.broadcast_in_dim' op operand dimension 0 of size 4 does not fit result dimension 0 of size 5 (C5)}}
  %0 = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.broadcast_in_dim' op requires the same element type for all operands and results}}
  %0 = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<4xf32>) -> tensor<4xf16>
  return
}

// -----

// stablehlo.reshape C2
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.reshape' op operand has 4 elements, but the result has 6 (C2)}}
  %0 = stablehlo.reshape %x : (tensor<4xf32>) -> tensor<2x3xf32>
  return
}

// -----

// stablehlo.transpose C2
func.func @f(%x: tensor<4x8xf32>) {
  // expected-error @+2 {{'stablehlo.transpose' op permutation names dimension 1 twice (C2)}}
  // expected-error @+1 {{'stablehlo.transpose' op failed to infer returned types}}
  %0 = stablehlo.transpose %x, dims = [1, 1] : (tensor<4x8xf32>) -> tensor<8x8xf32>
  return
}

// -----

func.func @f(%x: tensor<4x8xf32>) {
  // expected-error @+2 {{'stablehlo.transpose' op inferred type(s) 'tensor<8x4xf32>' are incompatible with return type(s) of operation 'tensor<4x8xf32>'}}
  // expected-error @+1 {{'stablehlo.transpose' op failed to infer returned types}}
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.reverse C3
func.func @f(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{'stablehlo.reverse' op dimension -1 is not a dimension of rank 2 (C3)}}
  %0 = stablehlo.reverse %x, dims = [-1] : tensor<4x8xf32>
  return
}

// -----

// stablehlo.slice C3
func.func @f(%x: tensor<4x8xf32>) {
  // expected-error @+2 {{'stablehlo.slice' op dimension 0 needs 0 <= start <= limit <= size, got 0, 5, 4 (C3)}}
  // expected-error @+1 {{'stablehlo.slice' op failed to infer returned types}}
  %0 = stablehlo.slice %x [0:5, 0:8] : (tensor<4x8xf32>) -> tensor<5x8xf32>
  return
}

// -----

// stablehlo.slice C4
func.func @f(%x: tensor<4x8xf32>) {
  // expected-error @+2 {{'stablehlo.slice' op strides must be positive (C4)}}
  // expected-error @+1 {{'stablehlo.slice' op failed to infer returned types}}
  %0 = stablehlo.slice %x [0:4:0, 0:8] : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.slice C2
func.func @f(%x: tensor<4x8xf32>) {
  // expected-error @+2 {{'stablehlo.slice' op start_indices has 1 elements, but needs 2 (C2)}}
  // expected-error @+1 {{'stablehlo.slice' op failed to infer returned types}}
  %0 = stablehlo.slice %x [0:4] : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.concatenate C2
func.func @f(%x: tensor<4x8xf32>, %y: tensor<3x8xf32>) {
  // expected-error @+2 {{'stablehlo.concatenate' op inputs must agree in dimension 0 (C2)}}
  // expected-error @+1 {{'stablehlo.concatenate' op failed to infer returned types}}
  %0 = stablehlo.concatenate %x, %y, dim = 1 : (tensor<4x8xf32>, tensor<3x8xf32>) -> tensor<4x16xf32>
  return
}

// -----

// stablehlo.concatenate C2
func.func @f(%x: tensor<4x8xf32>, %y: tensor<8xf32>) {
  // expected-error @+2 {{'stablehlo.concatenate' op inputs must have the same rank (C2)}}
  // expected-error @+1 {{'stablehlo.concatenate' op failed to infer returned types}}
  %0 = stablehlo.concatenate %x, %y, dim = 1 : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x16xf32>
  return
}

// -----

func.func @f() {
  // expected-error @+1 {{'stablehlo.concatenate' op expected 1 or more operands, but found 0}}
  %0 = "stablehlo.concatenate"() <{dimension = 0 : i64}> : () -> tensor<4xf32>
  return
}

// -----

// stablehlo.pad C4
func.func @f(%x: tensor<4xf32>, %s: tensor<f32>) {
  // expected-error @+2 {{'stablehlo.pad' op padding makes dimension 0 of size -1 (C4)}}
  // expected-error @+1 {{'stablehlo.pad' op failed to infer returned types}}
  %0 = stablehlo.pad %x, %s, low = [-5], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<0xf32>
  return
}

// -----

// stablehlo.pad C3
func.func @f(%x: tensor<4xf32>, %s: tensor<f32>) {
  // expected-error @+2 {{'stablehlo.pad' op interior_padding must not be negative (C3)}}
  // expected-error @+1 {{'stablehlo.pad' op failed to infer returned types}}
  %0 = stablehlo.pad %x, %s, low = [0], high = [0], interior = [-1] : (tensor<4xf32>, tensor<f32>) -> tensor<1xf32>
  return
}

// -----

func.func @f(%x: tensor<4xf32>) {
  // expected-error @+2 {{op inferred type(s) 'tensor<2x4xf32>' are incompatible with return type(s) of operation 'tensor<3x4xf32>'}}
  // expected-error @+1 {{failed to infer returned types}}
  %0 = stablehlo.broadcast %x, sizes = [2] : (tensor<4xf32>) -> tensor<3x4xf32>
  return
}

// -----

// stablehlo.constant C1
func.func @f() {
  // expected-error @+1 {{'stablehlo.constant' op failed to verify that all of {value, output} have same type}}
  %0 = "stablehlo.constant"() <{value = dense<1.0> : tensor<4xf32>}> : () -> tensor<5xf32>
  return
}

// -----

// stablehlo.dynamic_iota C1
func.func @f(%n: tensor<1xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_iota' op iota_dimension 1 is not a dimension of rank 1 (C1)}}
  %0 = stablehlo.dynamic_iota %n, dim = 1 : (tensor<1xi64>) -> tensor<?xi64>
  return
}

// -----

// stablehlo.broadcast C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.broadcast' op broadcast_sizes must not be negative (C1)}}
  // expected-error @+1 {{'stablehlo.broadcast' op failed to infer returned types}}
  %0 = stablehlo.broadcast %x, sizes = [-1] : (tensor<4xf32>) -> tensor<2x4xf32>
  return
}

// -----

// stablehlo.broadcast C2
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.broadcast' op inferred type(s) 'tensor<2x4xf32>' are incompatible with return type(s) of operation 'tensor<3x4xf32>'}}
  // expected-error @+1 {{'stablehlo.broadcast' op failed to infer returned types}}
  %0 = stablehlo.broadcast %x, sizes = [2] : (tensor<4xf32>) -> tensor<3x4xf32>
  return
}

// -----

// stablehlo.reshape C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.reshape' op requires the same element type for all operands and results}}
  %0 = stablehlo.reshape %x : (tensor<4xf32>) -> tensor<2x2xf64>
  return
}

// -----

// stablehlo.transpose C1
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.transpose' op requires the same element type for all operands and results}}
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<8x16xf32>) -> tensor<16x8xf64>
  return
}

// -----

// stablehlo.transpose C3
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+2 {{'stablehlo.transpose' op inferred type(s) 'tensor<16x8xf32>' are incompatible with return type(s) of operation 'tensor<8x16xf32>'}}
  // expected-error @+1 {{'stablehlo.transpose' op failed to infer returned types}}
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.reverse C1
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.reverse' op requires the same type for all operands and results}}
  %0 = "stablehlo.reverse"(%x) <{dimensions = array<i64: 0>}> : (tensor<8x16xf32>) -> tensor<8x17xf32>
  return
}

// -----

// stablehlo.reverse C2
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.reverse' op dimension names dimension 0 twice (C2)}}
  %0 = stablehlo.reverse %x, dims = [0, 0] : tensor<8x16xf32>
  return
}

// -----

// stablehlo.reverse C3
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.reverse' op dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = stablehlo.reverse %x, dims = [2] : tensor<8x16xf32>
  return
}

// -----

// stablehlo.slice C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.slice' op requires the same element type for all operands and results}}
  %0 = stablehlo.slice %x [0:2] : (tensor<4xf32>) -> tensor<2xf64>
  return
}

// -----

// stablehlo.slice C2
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.slice' op start_indices has 2 elements, but needs 1 (C2)}}
  // expected-error @+1 {{'stablehlo.slice' op failed to infer returned types}}
  %0 = stablehlo.slice %x [0:2, 0:2] : (tensor<4xf32>) -> tensor<2xf32>
  return
}

// -----

// stablehlo.slice C3
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.slice' op dimension 0 needs 0 <= start <= limit <= size, got 0, 5, 4 (C3)}}
  // expected-error @+1 {{'stablehlo.slice' op failed to infer returned types}}
  %0 = stablehlo.slice %x [0:5] : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.slice C4
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.slice' op strides must be positive (C4)}}
  // expected-error @+1 {{'stablehlo.slice' op failed to infer returned types}}
  %0 = "stablehlo.slice"(%x) <{limit_indices = array<i64: 4>, start_indices = array<i64: 0>, strides = array<i64: 0>}> : (tensor<4xf32>) -> tensor<2xf32>
  return
}

// -----

// stablehlo.slice C5
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.slice' op inferred type(s) 'tensor<2xf32>' are incompatible with return type(s) of operation 'tensor<3xf32>'}}
  // expected-error @+1 {{'stablehlo.slice' op failed to infer returned types}}
  %0 = stablehlo.slice %x [0:4:2] : (tensor<4xf32>) -> tensor<3xf32>
  return
}

// -----

// stablehlo.concatenate C1
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'stablehlo.concatenate' op requires the same element type for all operands and results}}
  %0 = stablehlo.concatenate %x, %y, dim = 0 : (tensor<4xf32>, tensor<4xf64>) -> tensor<8xf32>
  return
}

// -----

// stablehlo.concatenate C3
func.func @f() {
  // expected-error @+1 {{'stablehlo.concatenate' op expected 1 or more operands, but found 0}}
  %0 = "stablehlo.concatenate"() <{dimension = 0 : i64}> : () -> tensor<8xf32>
  return
}

// -----

// stablehlo.concatenate C4
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.concatenate' op dimension 1 is not a dimension of rank 1 (C4)}}
  // expected-error @+1 {{'stablehlo.concatenate' op failed to infer returned types}}
  %0 = stablehlo.concatenate %x, %x, dim = 1 : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
  return
}

// -----

// stablehlo.concatenate C5
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.concatenate' op requires the same element type for all operands and results}}
  %0 = stablehlo.concatenate %x, %x, dim = 0 : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf64>
  return
}

// -----

// stablehlo.concatenate C6
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.concatenate' op inferred type(s) 'tensor<8xf32>' are incompatible with return type(s) of operation 'tensor<9xf32>'}}
  // expected-error @+1 {{'stablehlo.concatenate' op failed to infer returned types}}
  %0 = stablehlo.concatenate %x, %x, dim = 0 : (tensor<4xf32>, tensor<4xf32>) -> tensor<9xf32>
  return
}

// -----

// stablehlo.pad C1
func.func @f(%x: tensor<4xf32>, %v: tensor<f64>) {
  // expected-error @+1 {{'stablehlo.pad' op requires the same element type for all operands and results}}
  %0 = stablehlo.pad %x, %v, low = [0], high = [0], interior = [0] : (tensor<4xf32>, tensor<f64>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.pad C2
func.func @f(%x: tensor<4xf32>, %v: tensor<f32>) {
  // expected-error @+2 {{'stablehlo.pad' op edge_padding_low has 2 elements, but needs 1 (C2)}}
  // expected-error @+1 {{'stablehlo.pad' op failed to infer returned types}}
  %0 = stablehlo.pad %x, %v, low = [0, 0], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.pad C3
func.func @f(%x: tensor<4xf32>, %v: tensor<f32>) {
  // expected-error @+2 {{'stablehlo.pad' op interior_padding must not be negative (C3)}}
  // expected-error @+1 {{'stablehlo.pad' op failed to infer returned types}}
  %0 = stablehlo.pad %x, %v, low = [0], high = [0], interior = [-1] : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.pad C4
func.func @f(%x: tensor<4xf32>, %v: tensor<f32>) {
  // expected-error @+2 {{'stablehlo.pad' op padding makes dimension 0 of size -1 (C4)}}
  // expected-error @+1 {{'stablehlo.pad' op failed to infer returned types}}
  %0 = stablehlo.pad %x, %v, low = [-5], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.broadcast_in_dim C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.broadcast_in_dim' op requires the same element type for all operands and results}}
  %0 = stablehlo.broadcast_in_dim %x, dims = [0] : (tensor<4xf32>) -> tensor<4xf16>
  return
}
