// RUN: ds-opt %s --split-input-file --verify-diagnostics

// stablehlo.fft C2
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.fft' op FFT does not fit the element types (C2)}}
  %0 = stablehlo.fft %x, type = FFT, length = [16] : (tensor<8x16xf32>) -> tensor<8x16xcomplex<f32>>
  return
}

// -----

// stablehlo.fft C4
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.fft' op length does not fit the last dimensions (C4)}}
  %0 = stablehlo.fft %x, type = RFFT, length = [15] : (tensor<8x16xf32>) -> tensor<8x8xcomplex<f32>>
  return
}

// -----

// stablehlo.fft C1
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.fft' op transforms no more dimensions than the operand has (C1)}}
  %0 = stablehlo.fft %x, type = RFFT, length = [1, 8, 16] : (tensor<8x16xf32>) -> tensor<8x9xcomplex<f32>>
  return
}

// -----

// stablehlo.cholesky C3
func.func @f(%a: tensor<4x5xf32>) {
  // expected-error @+1 {{'stablehlo.cholesky' op the last two dimensions of `a` must be equal (C3)}}
  %0 = stablehlo.cholesky %a, lower = true : tensor<4x5xf32>
  return
}

// -----

// stablehlo.triangular_solve C3
func.func @f(%a: tensor<4x4xf32>, %b: tensor<3x4xf32>) {
  // expected-error @+1 {{'stablehlo.triangular_solve' op `b` must have as many rows (or columns, for a right side) as `a` (C3)}}
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
  return
}

// -----

// stablehlo.unary_einsum C1
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+2 {{'stablehlo.unary_einsum' op einsum_config must have an arrow, as in ab,bc->ac (C1)}}
  // expected-error @+1 {{failed to infer returned types}}
  %0 = stablehlo.unary_einsum %x, config = "ab" : (tensor<2x3xf32>) -> tensor<2xf32>
  return
}

// -----

// stablehlo.unary_einsum C2
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+2 {{'stablehlo.unary_einsum' op einsum_config gives 1 letters to an operand of rank 2 (C2)}}
  // expected-error @+1 {{failed to infer returned types}}
  %0 = stablehlo.unary_einsum %x, config = "a->a" : (tensor<2x3xf32>) -> tensor<2xf32>
  return
}

// -----

// stablehlo.einsum C3
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+2 {{'stablehlo.einsum' op einsum_config gives the letter a dimensions of different sizes (C3)}}
  // expected-error @+1 {{failed to infer returned types}}
  %0 = stablehlo.einsum %x, %x, config = "ba,ac->bc" : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

// stablehlo.einsum C4
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+2 {{'stablehlo.einsum' op einsum_config has the letter d in the result only (C4)}}
  // expected-error @+1 {{failed to infer returned types}}
  %0 = stablehlo.einsum %x, %x, config = "ab,ab->d" : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2xf32>
  return
}

// -----

// stablehlo.fft C3
func.func @f(%x: tensor<1x2x3x4xf32>) {
  // expected-error @+1 {{'stablehlo.fft' op transforms 1 to 3 dimensions (C3)}}
  %0 = stablehlo.fft %x, type = RFFT, length = [1, 2, 3, 4] : (tensor<1x2x3x4xf32>) -> tensor<1x2x3x3xcomplex<f32>>
  return
}

// -----

// stablehlo.fft C5
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.fft' op operand and result shapes do not agree (C5)}}
  %0 = stablehlo.fft %x, type = RFFT, length = [16] : (tensor<8x16xf32>) -> tensor<8x16xcomplex<f32>>
  return
}

// -----

// stablehlo.fft C4
func.func @f(%x: tensor<8x9xcomplex<f32>>) {
  // expected-error @+1 {{'stablehlo.fft' op length does not fit the last dimensions (C4)}}
  %0 = stablehlo.fft %x, type = IRFFT, length = [16] : (tensor<8x9xcomplex<f32>>) -> tensor<8x17xf32>
  return
}

// -----

// stablehlo.cholesky C1
func.func @f(%x: tensor<4x4xf32>) {
  // expected-error @+1 {{'stablehlo.cholesky' op requires the same type for all operands and results}}
  %0 = "stablehlo.cholesky"(%x) : (tensor<4x4xf32>) -> tensor<4x4xf64>
  return
}

// -----

// stablehlo.cholesky C2
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.cholesky' op `a` must have rank 2 or more (C2)}}
  %0 = stablehlo.cholesky %x : tensor<4xf32>
  return
}

// -----

// stablehlo.triangular_solve C1
func.func @f(%a: tensor<4x4xf32>, %b: tensor<4x3xf64>) {
  // expected-error @+1 {{'stablehlo.triangular_solve' op requires the same element type for all operands and results}}
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xf32>, tensor<4x3xf64>) -> tensor<4x3xf64>
  return
}

// -----

// stablehlo.triangular_solve C2
func.func @f(%a: tensor<4x4xf32>, %b: tensor<1x4x3xf32>) {
  // expected-error @+1 {{'stablehlo.triangular_solve' op `a` and `b` must have the same rank, 2 or more (C2)}}
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xf32>, tensor<1x4x3xf32>) -> tensor<1x4x3xf32>
  return
}

// -----

// stablehlo.triangular_solve C2
func.func @f(%a: tensor<4xf32>, %b: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.triangular_solve' op `a` and `b` must have the same rank, 2 or more (C2)}}
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.triangular_solve C3
func.func @f(%a: tensor<2x4x4xf32>, %b: tensor<3x4x3xf32>) {
  // expected-error @+1 {{'stablehlo.triangular_solve' op `a` and `b` must have the same batch dimensions (C3)}}
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x4x4xf32>, tensor<3x4x3xf32>) -> tensor<3x4x3xf32>
  return
}

// -----

// stablehlo.triangular_solve C3
func.func @f(%a: tensor<4x5xf32>, %b: tensor<4x3xf32>) {
  // expected-error @+1 {{'stablehlo.triangular_solve' op the last two dimensions of `a` must be equal (C3)}}
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x5xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
  return
}

// -----

// stablehlo.triangular_solve C4
func.func @f(%a: tensor<4x4xf32>, %b: tensor<4x3xf32>) {
  // expected-error @+1 {{'stablehlo.triangular_solve' op result type 'tensor<4x4xf32>' must be 'tensor<4x3xf32>' (C4)}}
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xf32>, tensor<4x3xf32>) -> tensor<4x4xf32>
  return
}

// -----

// stablehlo.einsum C1
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+2 {{'stablehlo.einsum' op einsum_config's operands has 1 elements, but needs 2 (C1)}}
  // expected-error @+1 {{'stablehlo.einsum' op failed to infer returned types}}
  %0 = stablehlo.einsum %x, %x, config = "ab->ab" : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

// stablehlo.einsum C2
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+2 {{'stablehlo.einsum' op einsum_config gives 1 letters to an operand of rank 2 (C2)}}
  // expected-error @+1 {{'stablehlo.einsum' op failed to infer returned types}}
  %0 = stablehlo.einsum %x, %x, config = "ab,a->ab" : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

// stablehlo.einsum C5
func.func @f(%x: tensor<2x3xf32>, %y: tensor<2x3xf64>) {
  // expected-error @+2 {{'stablehlo.einsum' op operands must have the same element type (C5)}}
  // expected-error @+1 {{'stablehlo.einsum' op failed to infer returned types}}
  %0 = stablehlo.einsum %x, %y, config = "ab,ab->ab" : (tensor<2x3xf32>, tensor<2x3xf64>) -> tensor<2x3xf32>
  return
}

// -----

// stablehlo.einsum C6
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+2 {{'stablehlo.einsum' op inferred type(s) 'tensor<2x3xf32>' are incompatible with return type(s) of operation 'tensor<3x2xf32>'}}
  // expected-error @+1 {{'stablehlo.einsum' op failed to infer returned types}}
  %0 = stablehlo.einsum %x, %x, config = "ab,ab->ab" : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<3x2xf32>
  return
}

// -----

// stablehlo.unary_einsum C3
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+2 {{'stablehlo.unary_einsum' op einsum_config gives the letter a dimensions of different sizes (C3)}}
  // expected-error @+1 {{'stablehlo.unary_einsum' op failed to infer returned types}}
  %0 = stablehlo.unary_einsum %x, config = "aa->a" : (tensor<2x3xf32>) -> tensor<2xf32>
  return
}

// -----

// stablehlo.unary_einsum C4
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+2 {{'stablehlo.unary_einsum' op einsum_config has the letter c in the result only (C4)}}
  // expected-error @+1 {{'stablehlo.unary_einsum' op failed to infer returned types}}
  %0 = stablehlo.unary_einsum %x, config = "ab->c" : (tensor<2x3xf32>) -> tensor<2xf32>
  return
}

// -----

// stablehlo.unary_einsum C5
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+2 {{'stablehlo.unary_einsum' op inferred type(s) 'tensor<3x2xf32>' are incompatible with return type(s) of operation 'tensor<2x3xf32>'}}
  // expected-error @+1 {{'stablehlo.unary_einsum' op failed to infer returned types}}
  %0 = stablehlo.unary_einsum %x, config = "ab->ba" : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

// stablehlo.einsum C2
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+2 {{'stablehlo.einsum' op einsum_config names dimensions by letters (C2)}}
  // expected-error @+1 {{'stablehlo.einsum' op failed to infer returned types}}
  %0 = stablehlo.einsum %x, %x, config = "a\FF,ab->ab" : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

// stablehlo.unary_einsum C4
func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+2 {{in the result only (C4)}}
  // expected-error @+1 {{failed to infer returned types}}
  %0 = stablehlo.unary_einsum %x, config = "ab->a\FF" : (tensor<2x3xf32>) -> tensor<2xf32>
  return
}
