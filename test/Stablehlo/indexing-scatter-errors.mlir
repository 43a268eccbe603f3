// RUN: ds-opt %s --split-input-file --verify-diagnostics

// stablehlo.scatter C1
func.func @f(%x: tensor<8x16xf32>, %y: tensor<8x15xf32>, %i: tensor<5x1xi32>, %u: tensor<5x16xf32>, %v: tensor<5x16xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op inputs must have the same shape (C1)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0:2 = "stablehlo.scatter"(%x, %y, %i, %u, %v) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>, %d: tensor<f32>):
    stablehlo.return %c, %d : tensor<f32>, tensor<f32>
  }) : (tensor<8x16xf32>, tensor<8x15xf32>, tensor<5x1xi32>, tensor<5x16xf32>, tensor<5x16xf32>) -> (tensor<8x16xf32>, tensor<8x15xf32>)
  return
}

// -----

// stablehlo.scatter C2
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>, %u: tensor<5x16xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op window, dropped and batching dimensions has 1 elements, but needs 2 (C2)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<5x1xi32>, tensor<5x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C3
func.func @f(%x: tensor<8x16xf32>, %y: tensor<8x16xf32>, %i: tensor<5x1xi32>, %u: tensor<5x16xf32>, %v: tensor<5x15xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op updates must have the same shape (C3)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0:2 = "stablehlo.scatter"(%x, %y, %i, %u, %v) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>, %d: tensor<f32>):
    stablehlo.return %c, %d : tensor<f32>, tensor<f32>
  }) : (tensor<8x16xf32>, tensor<8x16xf32>, tensor<5x1xi32>, tensor<5x16xf32>, tensor<5x15xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>)
  return
}

// -----

// stablehlo.scatter C5
func.func @f(%i: tensor<5x1xi32>) {
  // expected-error @+2 {{'stablehlo.scatter' op needs at least one input (C5)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  "stablehlo.scatter"(%i) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
    stablehlo.return
  }) : (tensor<5x1xi32>) -> ()
  return
}

// -----

// stablehlo.scatter C7
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>, %u: tensor<5x8x16xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op window dimension names dimension 1 twice (C7)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 1], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<5x1xi32>, tensor<5x8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C8
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>, %u: tensor<5x16xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op window dimension 2 is not a dimension of rank 2 (C8)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<5x1xi32>, tensor<5x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C9
func.func @f(%x: tensor<8x16xf32>, %i: tensor<8x1xi32>, %u: tensor<8xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op dropped or batching dimension names dimension 0 twice (C9)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<8x1xi32>, tensor<8xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C10
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>, %u: tensor<5xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op dropped dimensions must increase (C10)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1, 0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<5x1xi32>, tensor<5xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C11
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>, %u: tensor<5x16xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op dropped dimension 2 is not a dimension of rank 2 (C11)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<5x1xi32>, tensor<5x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C12
func.func @f(%x: tensor<8x8x16xf32>, %i: tensor<8x8x1xi32>, %u: tensor<8x8xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op batching dimensions must increase (C12)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [1, 0], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x8x16xf32>, tensor<8x8x1xi32>, tensor<8x8xf32>) -> tensor<8x8x16xf32>
  return
}

// -----

// stablehlo.scatter C13
func.func @f(%x: tensor<8x16xf32>, %i: tensor<8x1xi32>, %u: tensor<8xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op batching dimension 2 is not a dimension of rank 2 (C13)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [2], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<8x1xi32>, tensor<8xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C14
func.func @f(%x: tensor<8x8x16xf32>, %i: tensor<8x8x1xi32>, %u: tensor<8x8xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op batching dimension of indices names dimension 0 twice (C14)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 0], scatter_dims_to_operand_dims = [2], index_vector_dim = 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x8x16xf32>, tensor<8x8x1xi32>, tensor<8x8xf32>) -> tensor<8x8x16xf32>
  return
}

// -----

// stablehlo.scatter C15
func.func @f(%x: tensor<8x16xf32>, %i: tensor<8x1xi32>, %u: tensor<8xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op batching dimension of indices 2 is not a dimension of rank 2 (C15)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [2], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<8x1xi32>, tensor<8xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C16
func.func @f(%x: tensor<8x16xf32>, %i: tensor<8x1xi32>, %u: tensor<8xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op index_vector_dim cannot be a batching dimension (C16)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [1], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<8x1xi32>, tensor<8xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C17
func.func @f(%x: tensor<8x16xf32>, %i: tensor<8x1xi32>, %u: tensor<8xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op batching dimensions of indices has 0 elements, but needs 1 (C17)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<8x1xi32>, tensor<8xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C18
func.func @f(%x: tensor<8x16xf32>, %i: tensor<7x1xi32>, %u: tensor<7xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op batching dimensions 0 and 0 differ in size (C18)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<7x1xi32>, tensor<7xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C19
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>, %u: tensor<5x16xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op index map has 2 elements, but needs 1 (C19)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<5x1xi32>, tensor<5x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C20
func.func @f(%x: tensor<8x16xf32>, %i: tensor<8x1xi32>, %u: tensor<8xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op indexed or batching dimension names dimension 0 twice (C20)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<8x1xi32>, tensor<8xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C21
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>, %u: tensor<5x16xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op indexed dimension 2 is not a dimension of rank 2 (C21)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [2], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<5x1xi32>, tensor<5x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C22
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>, %u: tensor<5x16xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op index_vector_dim must be in [0, rank of indices] (C22)}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 3>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<5x1xi32>, tensor<5x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.scatter C24
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>, %u: tensor<5x16xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op inferred type(s) 'tensor<8x16xf32>' are incompatible with return type(s) of operation 'tensor<8x15xf32>'}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<5x1xi32>, tensor<5x16xf32>) -> tensor<8x15xf32>
  return
}

// -----

// stablehlo.scatter C25
func.func @f(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>, %u: tensor<5x16xf32>) {
  // expected-error @+2 {{'stablehlo.scatter' op inferred type(s) 'tensor<8x16xf32>' are incompatible with return type(s) of operation 'tensor<8x16xf64>'}}
  // expected-error @+1 {{'stablehlo.scatter' op failed to infer returned types}}
  %0 = "stablehlo.scatter"(%x, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<5x1xi32>, tensor<5x16xf32>) -> tensor<8x16xf64>
  return
}
