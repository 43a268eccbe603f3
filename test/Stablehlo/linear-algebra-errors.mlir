// RUN: ds-opt %s --split-input-file --verify-diagnostics

func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.fft' op FFT does not fit the element types}}
  %0 = stablehlo.fft %x, type = FFT, length = [16] : (tensor<8x16xf32>) -> tensor<8x16xcomplex<f32>>
  return
}

// -----

func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.fft' op length does not fit the operand's last dimensions}}
  %0 = stablehlo.fft %x, type = RFFT, length = [15] : (tensor<8x16xf32>) -> tensor<8x8xcomplex<f32>>
  return
}

// -----

func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.fft' op transforms 1 to 3 dimensions, no more than the operand has}}
  %0 = stablehlo.fft %x, type = RFFT, length = [1, 8, 16] : (tensor<8x16xf32>) -> tensor<8x9xcomplex<f32>>
  return
}

// -----

func.func @f(%a: tensor<4x5xf32>) {
  // expected-error @+1 {{'stablehlo.cholesky' op the last two dimensions of `a` must be equal}}
  %0 = stablehlo.cholesky %a, lower = true : tensor<4x5xf32>
  return
}

// -----

func.func @f(%a: tensor<4x4xf32>, %b: tensor<3x4xf32>) {
  // expected-error @+1 {{'stablehlo.triangular_solve' op `b` must have as many rows (or columns, for a right side) as `a`}}
  %0 = "stablehlo.triangular_solve"(%a, %b) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
  return
}

// -----

func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+2 {{'stablehlo.unary_einsum' op einsum_config must have an arrow, as in ab,bc->ac}}
  // expected-error @+1 {{failed to infer returned types}}
  %0 = stablehlo.unary_einsum %x, config = "ab" : (tensor<2x3xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+2 {{'stablehlo.unary_einsum' op einsum_config gives 1 letters to an operand of rank 2}}
  // expected-error @+1 {{failed to infer returned types}}
  %0 = stablehlo.unary_einsum %x, config = "a->a" : (tensor<2x3xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+2 {{'stablehlo.einsum' op einsum_config gives the letter a dimensions of different sizes}}
  // expected-error @+1 {{failed to infer returned types}}
  %0 = stablehlo.einsum %x, %x, config = "ba,ac->bc" : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @f(%x: tensor<2x3xf32>) {
  // expected-error @+2 {{'stablehlo.einsum' op einsum_config has the letter d in the result only}}
  // expected-error @+1 {{failed to infer returned types}}
  %0 = stablehlo.einsum %x, %x, config = "ab,ab->d" : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2xf32>
  return
}
