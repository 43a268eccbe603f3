// RUN: ds-opt %s --split-input-file --verify-diagnostics

// stablehlo.gather C1
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op window, dropped and batching dimensions has 1 elements, but needs 2 (C1)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5x16xf32>
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

// stablehlo.gather C4
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op window dimension names dimension 1 twice (C4)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 1], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5x1x16xf32>
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

// stablehlo.gather C6
func.func @f(%x: tensor<8x16xf32>, %i: tensor<8x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op dropped or batching dimension names dimension 0 twice (C6)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1>}> : (tensor<8x16xf32>, tensor<8x1xi32>) -> tensor<8xf32>
  return
}

// -----

// stablehlo.gather C7
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op dropped dimensions must increase (C7)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1, 0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1>}> : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.gather C8
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op dropped dimension 2 is not a dimension of rank 2 (C8)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [2], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5x16xf32>
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

// stablehlo.gather C10
func.func @f(%x: tensor<8x8x16xf32>, %i: tensor<8x8x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op batching dimensions must increase (C10)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [1, 0], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<8x8x16xf32>, tensor<8x8x1xi32>) -> tensor<8x8xf32>
  return
}

// -----

// stablehlo.gather C11
func.func @f(%x: tensor<8x16xf32>, %i: tensor<8x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op batching dimension 2 is not a dimension of rank 2 (C11)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [2], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1>}> : (tensor<8x16xf32>, tensor<8x1xi32>) -> tensor<8xf32>
  return
}

// -----

// stablehlo.gather C12
func.func @f(%x: tensor<8x16xf32>, %i: tensor<8x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op slice size of collapsed or batching dimension 0 must be at most 1 (C12)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 2, 1>}> : (tensor<8x16xf32>, tensor<8x1xi32>) -> tensor<8xf32>
  return
}

// -----

// stablehlo.gather C13
func.func @f(%x: tensor<8x8x16xf32>, %i: tensor<8x8x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op batching dimension of indices names dimension 0 twice (C13)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 0], start_index_map = [2], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<8x8x16xf32>, tensor<8x8x1xi32>) -> tensor<8x8xf32>
  return
}

// -----

// stablehlo.gather C14
func.func @f(%x: tensor<8x16xf32>, %i: tensor<8x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op batching dimension of indices 2 is not a dimension of rank 2 (C14)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [2], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1>}> : (tensor<8x16xf32>, tensor<8x1xi32>) -> tensor<8xf32>
  return
}

// -----

// stablehlo.gather C15
func.func @f(%x: tensor<8x16xf32>, %i: tensor<8x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op index_vector_dim cannot be a batching dimension (C15)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [1], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1>}> : (tensor<8x16xf32>, tensor<8x1xi32>) -> tensor<8xf32>
  return
}

// -----

// stablehlo.gather C16
func.func @f(%x: tensor<8x16xf32>, %i: tensor<8x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op batching dimensions of indices has 0 elements, but needs 1 (C16)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1>}> : (tensor<8x16xf32>, tensor<8x1xi32>) -> tensor<8xf32>
  return
}

// -----

// stablehlo.gather C17
func.func @f(%x: tensor<8x16xf32>, %i: tensor<7x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op batching dimensions 0 and 0 differ in size (C17)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1>}> : (tensor<8x16xf32>, tensor<7x1xi32>) -> tensor<7xf32>
  return
}

// -----

// stablehlo.gather C18
func.func @f(%x: tensor<8x16xf32>, %i: tensor<8x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op indexed or batching dimension names dimension 0 twice (C18)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 1>}> : (tensor<8x16xf32>, tensor<8x1xi32>) -> tensor<8xf32>
  return
}

// -----

// stablehlo.gather C19
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op indexed dimension 2 is not a dimension of rank 2 (C19)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [2], index_vector_dim = 1>, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5x16xf32>
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
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 17>}> : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5x16xf32>
  return
}

// -----

// stablehlo.gather C22
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op inferred type(s) 'tensor<5x16xf32>' are incompatible with return type(s) of operation 'tensor<5x15xf32>'}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5x15xf32>
  return
}

// -----

// stablehlo.gather C23
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op inferred type(s) 'tensor<5x16xf32>' are incompatible with return type(s) of operation 'tensor<5x16xf64>'}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5x16xf64>
  return
}
