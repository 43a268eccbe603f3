// RUN: ds-opt %s --split-input-file --verify-diagnostics

// stablehlo.dynamic_broadcast_in_dim C7
func.func @f(%x: tensor<4xf32>, %s: tensor<3xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_broadcast_in_dim' op output_dimensions has 3 elements, but needs 2 (C7)}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [1] : (tensor<4xf32>, tensor<3xi64>) -> tensor<?x4xf32>
  return
}

// -----

// stablehlo.dynamic_broadcast_in_dim C5
func.func @f(%x: tensor<4xf32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_broadcast_in_dim' op operand dimension 0 of size 4 does not fit result dimension 1 of size 5 (C5)}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [1] : (tensor<4xf32>, tensor<2xi64>) -> tensor<?x5xf32>
  return
}

// -----

// stablehlo.dynamic_broadcast_in_dim C8
func.func @f(%x: tensor<4xf32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_broadcast_in_dim' op known dimension names dimension 0 twice (C8)}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [1] {known_expanding_dimensions = array<i64: 0>, known_nonexpanding_dimensions = array<i64: 0>} : (tensor<4xf32>, tensor<2xi64>) -> tensor<?x4xf32>
  return
}

// -----

// stablehlo.dynamic_reshape C2
func.func @f(%x: tensor<4xf32>, %s: tensor<1xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_reshape' op operand and result must have as many elements (C2)}}
  %0 = stablehlo.dynamic_reshape %x, %s : (tensor<4xf32>, tensor<1xi64>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.dynamic_reshape C1
func.func @f(%x: tensor<4xf32>, %s: tensor<1xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_reshape' op result must have the operand's element type (C1)}}
  %0 = stablehlo.dynamic_reshape %x, %s : (tensor<4xf32>, tensor<1xi64>) -> tensor<?xf64>
  return
}

// -----

// stablehlo.dynamic_pad C2
func.func @f(%x: tensor<4xf32>, %v: tensor<f32>, %s: tensor<1xi64>, %t: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_pad' op interior_padding has 2 elements, but needs 1 (C2)}}
  %0 = stablehlo.dynamic_pad %x, %v, %s, %s, %t : (tensor<4xf32>, tensor<f32>, tensor<1xi64>, tensor<1xi64>, tensor<2xi64>) -> tensor<?xf32>
  return
}

// -----

// stablehlo.real_dynamic_slice C2
func.func @f(%x: tensor<4xf32>, %s: tensor<1xi64>) {
  // expected-error @+1 {{'stablehlo.real_dynamic_slice' op operand and result must have the same rank (C2)}}
  %0 = stablehlo.real_dynamic_slice %x, %s, %s, %s : (tensor<4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x?xf32>
  return
}

// -----

// stablehlo.dynamic_gather C13
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_gather' op result must have the shape of the indices and the slices (C13)}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<8x16xf32>, tensor<3x1xi32>, tensor<2xi64>) -> tensor<3x?x1xf32>
  return
}

// -----

// stablehlo.dynamic_conv C4
func.func @f(%x: tensor<1x8x8x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x3xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op padding must have shape 2x2: low and high of each dimension (C4)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x8x8x2xf32>, tensor<3x3x2x4xf32>, tensor<2x3xi64>) -> tensor<1x?x?x4xf32>
  return
}

// -----

// stablehlo.get_dimension_size C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.get_dimension_size' op dimension 1 is not a dimension of rank 1 (C1)}}
  // expected-error @+1 {{failed to infer returned types}}
  %0 = stablehlo.get_dimension_size %x, dim = 1 : (tensor<4xf32>) -> tensor<i32>
  return
}

// -----

// stablehlo.set_dimension_size C1
func.func @f(%x: tensor<4xf32>, %s: tensor<i32>) {
  // expected-error @+2 {{'stablehlo.set_dimension_size' op dimension 1 is not a dimension of rank 1 (C1)}}
  // expected-error @+1 {{failed to infer returned types}}
  %0 = stablehlo.set_dimension_size %x, %s, dim = 1 : (tensor<4xf32>, tensor<i32>) -> tensor<?xf32>
  return
}

// -----

// stablehlo.dynamic_broadcast_in_dim C1
func.func @f(%x: tensor<4xf32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_broadcast_in_dim' op result must have the operand's element type (C1)}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [1] : (tensor<4xf32>, tensor<2xi64>) -> tensor<?x4xf64>
  return
}

// -----

// stablehlo.dynamic_broadcast_in_dim C2
func.func @f(%x: tensor<4xf32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_broadcast_in_dim' op broadcast_dimensions has 2 elements, but needs 1 (C2)}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [0, 1] : (tensor<4xf32>, tensor<2xi64>) -> tensor<?x4xf32>
  return
}

// -----

// stablehlo.dynamic_broadcast_in_dim C3
func.func @f(%x: tensor<4xf32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_broadcast_in_dim' op broadcast dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [2] : (tensor<4xf32>, tensor<2xi64>) -> tensor<?x4xf32>
  return
}

// -----

// stablehlo.dynamic_broadcast_in_dim C4
func.func @f(%x: tensor<4x4xf32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_broadcast_in_dim' op broadcast dimension names dimension 1 twice (C4)}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [1, 1] : (tensor<4x4xf32>, tensor<2xi64>) -> tensor<?x4xf32>
  return
}

// -----

// stablehlo.dynamic_broadcast_in_dim C9
func.func @f(%x: tensor<4xf32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_broadcast_in_dim' op known expanding dimension 1 is not a dimension of rank 1 (C9)}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [1] {known_expanding_dimensions = array<i64: 1>} : (tensor<4xf32>, tensor<2xi64>) -> tensor<?x4xf32>
  return
}

// -----

// stablehlo.dynamic_broadcast_in_dim C10
func.func @f(%x: tensor<4xf32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_broadcast_in_dim' op known nonexpanding dimension 1 is not a dimension of rank 1 (C10)}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [1] {known_nonexpanding_dimensions = array<i64: 1>} : (tensor<4xf32>, tensor<2xi64>) -> tensor<?x4xf32>
  return
}

// -----

// stablehlo.dynamic_reshape C4
func.func @f(%x: tensor<4xf32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_reshape' op output_shape has 2 elements, but needs 1 (C4)}}
  %0 = stablehlo.dynamic_reshape %x, %s : (tensor<4xf32>, tensor<2xi64>) -> tensor<?xf32>
  return
}

// -----

// stablehlo.dynamic_pad C1
func.func @f(%x: tensor<4xf32>, %v: tensor<f64>, %s: tensor<1xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_pad' op result must have the operand's element type (C1)}}
  %0 = stablehlo.dynamic_pad %x, %v, %s, %s, %s : (tensor<4xf32>, tensor<f64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?xf32>
  return
}

// -----

// stablehlo.dynamic_pad C4
func.func @f(%x: tensor<4xf32>, %v: tensor<f32>, %s: tensor<1xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_pad' op operand and result must have the same rank (C4)}}
  %0 = stablehlo.dynamic_pad %x, %v, %s, %s, %s : (tensor<4xf32>, tensor<f32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x?xf32>
  return
}

// -----

// stablehlo.real_dynamic_slice C1
func.func @f(%x: tensor<4xf32>, %s: tensor<1xi64>) {
  // expected-error @+1 {{'stablehlo.real_dynamic_slice' op result must have the operand's element type (C1)}}
  %0 = stablehlo.real_dynamic_slice %x, %s, %s, %s : (tensor<4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?xf64>
  return
}

// -----

// stablehlo.real_dynamic_slice C3
func.func @f(%x: tensor<4xf32>, %s: tensor<1xi64>, %t: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.real_dynamic_slice' op limit_indices has 2 elements, but needs 1 (C3)}}
  %0 = stablehlo.real_dynamic_slice %x, %s, %t, %s : (tensor<4xf32>, tensor<1xi64>, tensor<2xi64>, tensor<1xi64>) -> tensor<?xf32>
  return
}

// -----

// stablehlo.set_dimension_size C2
func.func @f(%x: tensor<4xf32>, %s: tensor<i32>) {
  // expected-error @+2 {{'stablehlo.set_dimension_size' op inferred type(s) 'tensor<?xf32>' are incompatible with return type(s) of operation 'tensor<?xf64>'}}
  // expected-error @+1 {{'stablehlo.set_dimension_size' op failed to infer returned types}}
  %0 = stablehlo.set_dimension_size %x, %s, dim = 0 : (tensor<4xf32>, tensor<i32>) -> tensor<?xf64>
  return
}

// -----

// stablehlo.dynamic_gather C1
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_gather' op window, dropped and batching dimensions has 1 elements, but needs 2 (C1)}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], start_index_map = [0], index_vector_dim = 1>}> : (tensor<8x16xf32>, tensor<3x1xi32>, tensor<2xi64>) -> tensor<3x?xf32>
  return
}

// -----

// stablehlo.dynamic_gather C2
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_gather' op index_vector_dim must be in [0, rank of indices] (C2)}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 3>}> : (tensor<8x16xf32>, tensor<3x1xi32>, tensor<2xi64>) -> tensor<3x?xf32>
  return
}

// -----

// stablehlo.dynamic_gather C3
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_gather' op index map has 2 elements, but needs 1 (C3)}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>}> : (tensor<8x16xf32>, tensor<3x1xi32>, tensor<2xi64>) -> tensor<3x?xf32>
  return
}

// -----

// stablehlo.dynamic_gather C4
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_gather' op window dimension names dimension 1 twice (C4)}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 1], start_index_map = [0], index_vector_dim = 1>}> : (tensor<8x16xf32>, tensor<3x1xi32>, tensor<2xi64>) -> tensor<3x?x?xf32>
  return
}

// -----

// stablehlo.dynamic_gather C5
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_gather' op window dimension 2 is not a dimension of rank 2 (C5)}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<8x16xf32>, tensor<3x1xi32>, tensor<2xi64>) -> tensor<3x?xf32>
  return
}

// -----

// stablehlo.dynamic_gather C6
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_gather' op dropped dimensions must increase (C6)}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1, 0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<8x16xf32>, tensor<3x1xi32>, tensor<2xi64>) -> tensor<3xf32>
  return
}

// -----

// stablehlo.dynamic_gather C7
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_gather' op dropped dimension 2 is not a dimension of rank 2 (C7)}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [2], start_index_map = [0], index_vector_dim = 1>}> : (tensor<8x16xf32>, tensor<3x1xi32>, tensor<2xi64>) -> tensor<3x?xf32>
  return
}

// -----

// stablehlo.dynamic_gather C8
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x1xi32>) {
  %s = stablehlo.constant dense<[2, 16]> : tensor<2xi64>
  // expected-error @+1 {{'stablehlo.dynamic_gather' op slice size of collapsed or batching dimension 0 must be at most 1 (C8)}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<8x16xf32>, tensor<3x1xi32>, tensor<2xi64>) -> tensor<3x?xf32>
  return
}

// -----

// stablehlo.dynamic_gather C9
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x2xi32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_gather' op indexed or batching dimension names dimension 0 twice (C9)}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0, 0], index_vector_dim = 1>}> : (tensor<8x16xf32>, tensor<3x2xi32>, tensor<2xi64>) -> tensor<3x?xf32>
  return
}

// -----

// stablehlo.dynamic_gather C10
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_gather' op indexed dimension 2 is not a dimension of rank 2 (C10)}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [2], index_vector_dim = 1>}> : (tensor<8x16xf32>, tensor<3x1xi32>, tensor<2xi64>) -> tensor<3x?xf32>
  return
}

// -----

// stablehlo.dynamic_gather C11
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x1xi32>, %s: tensor<3xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_gather' op slice_sizes has 3 elements, but needs 2 (C11)}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<8x16xf32>, tensor<3x1xi32>, tensor<3xi64>) -> tensor<3x?xf32>
  return
}

// -----

// stablehlo.dynamic_gather C12
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x1xi32>) {
  %s = stablehlo.constant dense<[1, 17]> : tensor<2xi64>
  // expected-error @+1 {{'stablehlo.dynamic_gather' op slice size 17 of dimension 1 exceeds its size (C12)}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<8x16xf32>, tensor<3x1xi32>, tensor<2xi64>) -> tensor<3x?xf32>
  return
}

// -----

// stablehlo.dynamic_gather C13
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_gather' op result must have the shape of the indices and the slices (C13)}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<8x16xf32>, tensor<3x1xi32>, tensor<2xi64>) -> tensor<4x?xf32>
  return
}

// -----

// stablehlo.dynamic_gather C14
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_gather' op result must have the operand's element type (C14)}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<8x16xf32>, tensor<3x1xi32>, tensor<2xi64>) -> tensor<3x?xf64>
  return
}

// -----

// stablehlo.dynamic_iota C1
func.func @f(%s: tensor<1xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_iota' op iota_dimension 1 is not a dimension of rank 1 (C1)}}
  %0 = stablehlo.dynamic_iota %s, dim = 1 : (tensor<1xi64>) -> tensor<?xi64>
  return
}
