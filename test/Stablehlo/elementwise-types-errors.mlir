// RUN: ds-opt %s --split-input-file --verify-diagnostics

// stablehlo.cbrt C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.cbrt' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.cbrt"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.ceil C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.ceil' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.ceil"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.cosine C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.cosine' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.cosine"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.exponential C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.exponential' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.exponential"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.exponential_minus_one C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.exponential_minus_one' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.exponential_minus_one"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.floor C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.floor' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.floor"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.log C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.log' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.log"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.log_plus_one C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.log_plus_one' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.log_plus_one"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.logistic C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.logistic' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.logistic"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.negate C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.negate' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.negate"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.round_nearest_afz C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.round_nearest_afz' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.round_nearest_afz"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.round_nearest_even C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.round_nearest_even' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.round_nearest_even"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.rsqrt C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.rsqrt' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.rsqrt"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.sign C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.sign' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.sign"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.sine C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.sine' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.sine"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.sqrt C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.sqrt' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.sqrt"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.tan C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.tan' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.tan"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.tanh C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.tanh' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.tanh"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.count_leading_zeros C1
func.func @f(%x: tensor<4xi32>) {
  // expected-error @+1 {{'stablehlo.count_leading_zeros' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.count_leading_zeros"(%x) : (tensor<4xi32>) -> tensor<5xi32>
  return
}

// -----

// stablehlo.not C1
func.func @f(%x: tensor<4xi32>) {
  // expected-error @+1 {{'stablehlo.not' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.not"(%x) : (tensor<4xi32>) -> tensor<5xi32>
  return
}

// -----

// stablehlo.popcnt C1
func.func @f(%x: tensor<4xi32>) {
  // expected-error @+1 {{'stablehlo.popcnt' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.popcnt"(%x) : (tensor<4xi32>) -> tensor<5xi32>
  return
}

// -----

// stablehlo.atan2 C1
func.func @f(%x: tensor<4xf32>, %y: tensor<5xf32>) {
  // expected-error @+1 {{'stablehlo.atan2' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.atan2"(%x, %y) : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.divide C1
func.func @f(%x: tensor<4xf32>, %y: tensor<5xf32>) {
  // expected-error @+1 {{'stablehlo.divide' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.divide"(%x, %y) : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.maximum C1
func.func @f(%x: tensor<4xf32>, %y: tensor<5xf32>) {
  // expected-error @+1 {{'stablehlo.maximum' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.maximum"(%x, %y) : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.minimum C1
func.func @f(%x: tensor<4xf32>, %y: tensor<5xf32>) {
  // expected-error @+1 {{'stablehlo.minimum' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.minimum"(%x, %y) : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.multiply C1
func.func @f(%x: tensor<4xf32>, %y: tensor<5xf32>) {
  // expected-error @+1 {{'stablehlo.multiply' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.multiply"(%x, %y) : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.power C1
func.func @f(%x: tensor<4xf32>, %y: tensor<5xf32>) {
  // expected-error @+1 {{'stablehlo.power' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.power"(%x, %y) : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.remainder C1
func.func @f(%x: tensor<4xf32>, %y: tensor<5xf32>) {
  // expected-error @+1 {{'stablehlo.remainder' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.remainder"(%x, %y) : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.subtract C1
func.func @f(%x: tensor<4xf32>, %y: tensor<5xf32>) {
  // expected-error @+1 {{'stablehlo.subtract' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.subtract"(%x, %y) : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.add C1
func.func @f(%x: tensor<4xf32>, %y: tensor<5xf32>) {
  // expected-error @+1 {{'stablehlo.add' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.add"(%x, %y) : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.and C1
func.func @f(%x: tensor<4xi32>, %y: tensor<5xi32>) {
  // expected-error @+1 {{'stablehlo.and' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.and"(%x, %y) : (tensor<4xi32>, tensor<5xi32>) -> tensor<4xi32>
  return
}

// -----

// stablehlo.or C1
func.func @f(%x: tensor<4xi32>, %y: tensor<5xi32>) {
  // expected-error @+1 {{'stablehlo.or' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.or"(%x, %y) : (tensor<4xi32>, tensor<5xi32>) -> tensor<4xi32>
  return
}

// -----

// stablehlo.shift_left C1
func.func @f(%x: tensor<4xi32>, %y: tensor<5xi32>) {
  // expected-error @+1 {{'stablehlo.shift_left' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.shift_left"(%x, %y) : (tensor<4xi32>, tensor<5xi32>) -> tensor<4xi32>
  return
}

// -----

// stablehlo.shift_right_arithmetic C1
func.func @f(%x: tensor<4xi32>, %y: tensor<5xi32>) {
  // expected-error @+1 {{'stablehlo.shift_right_arithmetic' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.shift_right_arithmetic"(%x, %y) : (tensor<4xi32>, tensor<5xi32>) -> tensor<4xi32>
  return
}

// -----

// stablehlo.shift_right_logical C1
func.func @f(%x: tensor<4xi32>, %y: tensor<5xi32>) {
  // expected-error @+1 {{'stablehlo.shift_right_logical' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.shift_right_logical"(%x, %y) : (tensor<4xi32>, tensor<5xi32>) -> tensor<4xi32>
  return
}

// -----

// stablehlo.xor C1
func.func @f(%x: tensor<4xi32>, %y: tensor<5xi32>) {
  // expected-error @+1 {{'stablehlo.xor' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.xor"(%x, %y) : (tensor<4xi32>, tensor<5xi32>) -> tensor<4xi32>
  return
}

// -----

// stablehlo.abs C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.abs' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.abs"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.convert C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.convert' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.convert"(%x) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.is_finite C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.is_finite' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.is_finite"(%x) : (tensor<4xf32>) -> tensor<5xi1>
  return
}

// -----

// stablehlo.imag C1
func.func @f(%x: tensor<4xcomplex<f32>>) {
  // expected-error @+1 {{'stablehlo.imag' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.imag"(%x) : (tensor<4xcomplex<f32>>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.imag C2
func.func @f(%x: tensor<4xcomplex<f32>>) {
  // expected-error @+2 {{'stablehlo.imag' op inferred type(s) 'tensor<4xf32>' are incompatible with return type(s) of operation 'tensor<4xf64>'}}
  // expected-error @+1 {{'stablehlo.imag' op failed to infer returned types}}
  %0 = "stablehlo.imag"(%x) : (tensor<4xcomplex<f32>>) -> tensor<4xf64>
  return
}

// -----

// stablehlo.real C1
func.func @f(%x: tensor<4xcomplex<f32>>) {
  // expected-error @+1 {{'stablehlo.real' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.real"(%x) : (tensor<4xcomplex<f32>>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.real C2
func.func @f(%x: tensor<4xcomplex<f32>>) {
  // expected-error @+2 {{'stablehlo.real' op inferred type(s) 'tensor<4xf32>' are incompatible with return type(s) of operation 'tensor<4xf64>'}}
  // expected-error @+1 {{'stablehlo.real' op failed to infer returned types}}
  %0 = "stablehlo.real"(%x) : (tensor<4xcomplex<f32>>) -> tensor<4xf64>
  return
}

// -----

// stablehlo.reduce_precision C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.reduce_precision' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.reduce_precision"(%x) <{exponent_bits = 8 : i32, mantissa_bits = 7 : i32}> : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.complex C1
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'stablehlo.complex' op requires the same element type for all operands}}
  %0 = "stablehlo.complex"(%x, %y) : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xcomplex<f32>>
  return
}

// -----

// stablehlo.complex C2
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.complex' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.complex"(%x, %x) : (tensor<4xf32>, tensor<4xf32>) -> tensor<5xcomplex<f32>>
  return
}

// -----

// stablehlo.complex C3
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.complex' op inferred type(s) 'tensor<4xcomplex<f32>>' are incompatible with return type(s) of operation 'tensor<4xcomplex<f64>>'}}
  // expected-error @+1 {{'stablehlo.complex' op failed to infer returned types}}
  %0 = "stablehlo.complex"(%x, %x) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xcomplex<f64>>
  return
}

// -----

// stablehlo.compare C1
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'stablehlo.compare' op requires the same element type for all operands}}
  %0 = stablehlo.compare LT, %x, %y : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xi1>
  return
}

// -----

// stablehlo.compare C2
func.func @f(%x: tensor<4xf32>, %y: tensor<5xf32>) {
  // expected-error @+1 {{'stablehlo.compare' op all non-scalar operands/results must have the same shape and base type}}
  %0 = stablehlo.compare LT, %x, %y : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xi1>
  return
}

// -----

// stablehlo.clamp C3
func.func @f(%x: tensor<4xf32>, %y: tensor<4xf64>) {
  // expected-error @+1 {{'stablehlo.clamp' op requires the same element type for all operands and results}}
  %0 = stablehlo.clamp %x, %x, %y : (tensor<4xf32>, tensor<4xf32>, tensor<4xf64>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.clamp C4
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.clamp' op inferred type(s) 'tensor<4xf32>' are incompatible with return type(s) of operation 'tensor<5xf32>'}}
  // expected-error @+1 {{'stablehlo.clamp' op failed to infer returned types}}
  %0 = stablehlo.clamp %x, %x, %x : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.abs C2
func.func @f(%x: tensor<4xcomplex<f32>>) {
  // expected-error @+2 {{'stablehlo.abs' op inferred type(s) 'tensor<4xf32>' are incompatible with return type(s) of operation 'tensor<4xf64>'}}
  // expected-error @+1 {{'stablehlo.abs' op failed to infer returned types}}
  %0 = "stablehlo.abs"(%x) : (tensor<4xcomplex<f32>>) -> tensor<4xf64>
  return
}
