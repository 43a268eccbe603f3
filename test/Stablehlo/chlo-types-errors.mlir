// RUN: ds-opt %s --split-input-file --verify-diagnostics

// chlo.acos C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.acos' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.acos %x : tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.acosh C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.acosh' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.acosh %x : tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.asin C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.asin' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.asin %x : tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.asinh C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.asinh' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.asinh %x : tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.atan C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.atan' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.atan %x : tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.atanh C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.atanh' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.atanh %x : tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.bessel_i1e C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.bessel_i1e' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.bessel_i1e %x : tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.cosh C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.cosh' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.cosh %x : tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.digamma C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.digamma' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.digamma %x : tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.erf_inv C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.erf_inv' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.erf_inv %x : tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.erf C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.erf' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.erf %x : tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.erfc C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.erfc' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.erfc %x : tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.lgamma C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.lgamma' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.lgamma %x : tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.sinh C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.sinh' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.sinh %x : tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.square C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.square' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.square %x : tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.tan C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.tan' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.tan %x : tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.conj C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.conj' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.conj %x : tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo._asin_acos_kernel C1
func.func @f(%x: tensor<4xcomplex<f32>>) {
  // expected-error @+1 {{'chlo._asin_acos_kernel' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo._asin_acos_kernel %x : tensor<4xcomplex<f32>> -> tensor<5xcomplex<f32>>
  return
}

// -----

// chlo.is_inf C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.is_inf' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.is_inf %x : tensor<4xf32> -> tensor<5xi1>
  return
}

// -----

// chlo.is_neg_inf C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.is_neg_inf' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.is_neg_inf %x : tensor<4xf32> -> tensor<5xi1>
  return
}

// -----

// chlo.is_pos_inf C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.is_pos_inf' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.is_pos_inf %x : tensor<4xf32> -> tensor<5xi1>
  return
}

// -----

// chlo.next_after C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.next_after' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.next_after %x, %x : tensor<4xf32>, tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.polygamma C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.polygamma' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.polygamma %x, %x : tensor<4xf32>, tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.zeta C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'chlo.zeta' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.zeta %x, %x : tensor<4xf32>, tensor<4xf32> -> tensor<5xf32>
  return
}

// -----

// chlo.mulhi C1
func.func @f(%x: tensor<4xi32>) {
  // expected-error @+1 {{'chlo.mulhi' op all non-scalar operands/results must have the same shape and base type}}
  %0 = chlo.mulhi %x, %x : tensor<4xi32>, tensor<4xi32> -> tensor<5xi32>
  return
}
