// RUN: ds-opt %s --split-input-file --verify-diagnostics

// stablehlo.gather C1
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op window, dropped and batching dimensions has 1 elements, but needs 2 (C1)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5x16xf32>
  return
}

// -----

// stablehlo.gather C2
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op index_vector_dim must be in [0, rank of indices] (C2)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 3>, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5x16xf32>
  return
}

// -----

// stablehlo.gather C3
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op index map has 2 elements, but needs 1 (C3)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0, 1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5x16xf32>
  return
}

// -----

// stablehlo.gather C5
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op window dimension 2 is not a dimension of rank 2 (C5)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5x16xf32>
  return
}

// -----

// stablehlo.gather C20
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op slice_sizes has 1 elements, but needs 2 (C20)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>}> : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5x16xf32>
  return
}

// -----

// stablehlo.gather C21
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op slice size 17 of dimension 1 exceeds its size (C21)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 17>}> : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5x17xf32>
  return
}

// -----

// stablehlo.gather C9
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op slice size of collapsed or batching dimension 0 must be at most 1 (C9)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 2, 16>}> : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5x16xf32>
  return
}

// -----

func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op inferred type(s) 'tensor<5x16xf32>' are incompatible with return type(s) of operation 'tensor<5x15xf32>'}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5x15xf32>
  return
}

// -----

// stablehlo.gather C15
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op index_vector_dim cannot be a batching dimension (C15)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [1], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1>}> : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.gather C17
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op batching dimensions 0 and 0 differ in size (C17)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1>}> : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.scatter C4
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>, %u: tensor<6x16xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op update dimension 0 differs from the indices' size (C4)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<5x1xi32>, tensor<6x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C4
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>, %u: tensor<5x17xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op update window exceeds the input in update dimension 1 (C4)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<5x1xi32>, tensor<5x17xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C4
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>, %u: tensor<5xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op update's shape has 1 elements, but needs 2 (C4)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<5x1xi32>, tensor<5xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C6
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>, %u: tensor<5x16xf16>) {
  // expected-error @+2 {{'stablehlo.scatter' op input and update must have the same element type (C6)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<5x1xi32>, tensor<5x16xf16>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C23
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>, %u: tensor<5x16xf32>) {
  // expected-error @+1 {{'stablehlo.scatter' op body argument 0 must be a scalar tensor of the element type, or of a wider one (C23)}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f16>, %b: tensor<f16>):
    stablehlo.return %b : tensor<f16>
  }) : (tensor<8x16xf32>, tensor<5x1xi32>, tensor<5x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.dynamic_slice C2
func.func @f(%x: tensor<8x16xf32>, %i: tensor<i32>) {
  // expected-error @+2 {{'stablehlo.dynamic_slice' op start_indices has 1 elements, but needs 2 (C2)}}
  // expected-error @+1 {{'stablehlo.dynamic_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_slice %x, %i, sizes = [2, 16] : (tensor<8x16xf32>, tensor<i32>) -> tensor<2x16xf32>
  return
}

// -----

// stablehlo.dynamic_slice C3
func.func @f(%x: tensor<8x16xf32>, %i: tensor<i32>, %j: tensor<i64>) {
  // expected-error @+2 {{'stablehlo.dynamic_slice' op start_indices must have the same type (C3)}}
  // expected-error @+1 {{'stablehlo.dynamic_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [2, 16] : (tensor<8x16xf32>, tensor<i32>, tensor<i64>) -> tensor<2x16xf32>
  return
}

// -----

// stablehlo.dynamic_slice C4
func.func @f(%x: tensor<8x16xf32>, %i: tensor<i32>) {
  // expected-error @+2 {{'stablehlo.dynamic_slice' op slice size 9 of dimension 0 exceeds its size (C4)}}
  // expected-error @+1 {{'stablehlo.dynamic_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_slice %x, %i, %i, sizes = [9, 16] : (tensor<8x16xf32>, tensor<i32>, tensor<i32>) -> tensor<9x16xf32>
  return
}

// -----

// stablehlo.dynamic_update_slice C6
func.func @f(%x: tensor<8x16xf32>, %u: tensor<9x16xf32>, %i: tensor<i32>) {
  // expected-error @+2 {{'stablehlo.dynamic_update_slice' op update exceeds the operand in dimension 0 (C6)}}
  // expected-error @+1 {{'stablehlo.dynamic_update_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_update_slice %x, %u, %i, %i : (tensor<8x16xf32>, tensor<9x16xf32>, tensor<i32>, tensor<i32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.dynamic_update_slice C3
func.func @f(%x: tensor<8x16xf32>, %u: tensor<2xf32>, %i: tensor<i32>) {
  // expected-error @+2 {{'stablehlo.dynamic_update_slice' op operand and update must have the same rank (C3)}}
  // expected-error @+1 {{'stablehlo.dynamic_update_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_update_slice %x, %u, %i, %i : (tensor<8x16xf32>, tensor<2xf32>, tensor<i32>, tensor<i32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.torch_index_select C4
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3xi32>) {
  // expected-error @+1 {{'stablehlo.torch_index_select' op result type 'tensor<3x8xf32>' must be 'tensor<3x16xf32>' (C4)}}
  %0 = "stablehlo.torch_index_select"(%x, %i) <{batch_dims = 0 : i64, dim = 0 : i64}> : (tensor<8x16xf32>, tensor<3xi32>) -> tensor<3x8xf32>
  return
}

// -----

// stablehlo.torch_index_select C2
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3xi32>) {
  // expected-error @+1 {{'stablehlo.torch_index_select' op batch_dims must not exceed dim and the index's rank (C2)}}
  %0 = "stablehlo.torch_index_select"(%x, %i) <{batch_dims = 1 : i64, dim = 0 : i64}> : (tensor<8x16xf32>, tensor<3xi32>) -> tensor<3x16xf32>
  return
}

// -----

// stablehlo.dynamic_slice C1
func.func @f(%x: tensor<8x16xf32>, %i: tensor<i32>) {
  // expected-error @+2 {{'stablehlo.dynamic_slice' op inferred type(s) 'tensor<2x16xf32>' are incompatible with return type(s) of operation 'tensor<2x16xf64>'}}
  // expected-error @+1 {{'stablehlo.dynamic_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_slice %x, %i, %i, sizes = [2, 16] : (tensor<8x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf64>
  return
}

// -----

// stablehlo.dynamic_slice C5
func.func @f(%x: tensor<8x16xf32>, %i: tensor<i32>) {
  // expected-error @+2 {{'stablehlo.dynamic_slice' op inferred type(s) 'tensor<2x16xf32>' are incompatible with return type(s) of operation 'tensor<3x16xf32>'}}
  // expected-error @+1 {{'stablehlo.dynamic_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_slice %x, %i, %i, sizes = [2, 16] : (tensor<8x16xf32>, tensor<i32>, tensor<i32>) -> tensor<3x16xf32>
  return
}

// -----

// stablehlo.dynamic_update_slice C1
func.func @f(%x: tensor<8x16xf32>, %u: tensor<2x16xf32>, %i: tensor<i32>, %j: tensor<i64>) {
  // expected-error @+2 {{'stablehlo.dynamic_update_slice' op inferred type(s) 'tensor<8x16xf32>' are incompatible with return type(s) of operation 'tensor<8x17xf32>'}}
  // expected-error @+1 {{'stablehlo.dynamic_update_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_update_slice %x, %u, %i, %i : (tensor<8x16xf32>, tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<8x17xf32>
  return
}

// -----

// stablehlo.dynamic_update_slice C2
func.func @f(%x: tensor<8x16xf32>, %u: tensor<2x16xf64>, %i: tensor<i32>, %j: tensor<i64>) {
  // expected-error @+2 {{'stablehlo.dynamic_update_slice' op operand and update must have the same element type (C2)}}
  // expected-error @+1 {{'stablehlo.dynamic_update_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_update_slice %x, %u, %i, %i : (tensor<8x16xf32>, tensor<2x16xf64>, tensor<i32>, tensor<i32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.dynamic_update_slice C3
func.func @f(%x: tensor<8x16xf32>, %u: tensor<2xf32>, %i: tensor<i32>, %j: tensor<i64>) {
  // expected-error @+2 {{'stablehlo.dynamic_update_slice' op operand and update must have the same rank (C3)}}
  // expected-error @+1 {{'stablehlo.dynamic_update_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_update_slice %x, %u, %i, %i : (tensor<8x16xf32>, tensor<2xf32>, tensor<i32>, tensor<i32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.dynamic_update_slice C4
func.func @f(%x: tensor<8x16xf32>, %u: tensor<2x16xf32>, %i: tensor<i32>, %j: tensor<i64>) {
  // expected-error @+2 {{'stablehlo.dynamic_update_slice' op start_indices has 1 elements, but needs 2 (C4)}}
  // expected-error @+1 {{'stablehlo.dynamic_update_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_update_slice %x, %u, %i : (tensor<8x16xf32>, tensor<2x16xf32>, tensor<i32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.dynamic_update_slice C5
func.func @f(%x: tensor<8x16xf32>, %u: tensor<2x16xf32>, %i: tensor<i32>, %j: tensor<i64>) {
  // expected-error @+2 {{'stablehlo.dynamic_update_slice' op start_indices must have the same type (C5)}}
  // expected-error @+1 {{'stablehlo.dynamic_update_slice' op failed to infer returned types}}
  %0 = stablehlo.dynamic_update_slice %x, %u, %i, %j : (tensor<8x16xf32>, tensor<2x16xf32>, tensor<i32>, tensor<i64>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.torch_index_select C1
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3xi32>) {
  // expected-error @+1 {{'stablehlo.torch_index_select' op dim 2 is not a dimension of rank 2 (C1)}}
  %0 = "stablehlo.torch_index_select"(%x, %i) <{batch_dims = 0 : i64, dim = 2 : i64}> : (tensor<8x16xf32>, tensor<3xi32>) -> tensor<3x16xf32>
  return
}

// -----

// stablehlo.torch_index_select C3
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x2xi32>) {
  // expected-error @+1 {{'stablehlo.torch_index_select' op operand and index must have the same batch (C3)}}
  %0 = "stablehlo.torch_index_select"(%x, %i) <{batch_dims = 1 : i64, dim = 1 : i64}> : (tensor<8x16xf32>, tensor<3x2xi32>) -> tensor<8x2xf32>
  return
}
