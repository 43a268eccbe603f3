// RUN: ds-opt %s --split-input-file --verify-diagnostics

func.func @f(%x: tensor<4xf32>, %y: tensor<5xf32>) {
  // expected-error @+1 {{'stablehlo.add' op all non-scalar operands/results must have the same shape and base type}}
  %0 = "stablehlo.add"(%x, %y) : (tensor<4xf32>, tensor<5xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.and' op operand #0 must be ranked tensor of integer values}}
  %0 = stablehlo.and %x, %x : tensor<4xf32>
  return
}

// -----

func.func @f(%x: tensor<*xf32>) {
  // expected-error @+1 {{'stablehlo.tanh' op operand #0 must be ranked tensor of floating-point or complex values}}
  %0 = stablehlo.tanh %x : tensor<*xf32>
  return
}

// -----

func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{expected 2 operand types and one result type}}
  %0 = stablehlo.add %x, %x : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @f(%x: tensor<4xcomplex<f32>>) {
  // expected-error @+2 {{'stablehlo.abs' op inferred type(s) 'tensor<4xf32>' are incompatible with return type(s) of operation 'tensor<4xcomplex<f32>>'}}
  // expected-error @+1 {{'stablehlo.abs' op failed to infer returned types}}
  %0 = stablehlo.abs %x : tensor<4xcomplex<f32>>
  return
}

// -----

func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{expected a tensor of complex elements}}
  %0 = stablehlo.complex %x, %x : tensor<4xf32>
  return
}

// -----

// stablehlo.compare C3
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.compare' op compare_type SIGNED does not fit the elements (C3)}}
  %0 = stablehlo.compare LT, %x, %x, SIGNED : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  return
}

// -----

func.func @f(%x: tensor<4xcomplex<f32>>) {
  // expected-error @+1 {{'stablehlo.compare' op complex elements have no order; compare EQ or NE}}
  %0 = stablehlo.compare LT, %x, %x : (tensor<4xcomplex<f32>>, tensor<4xcomplex<f32>>) -> tensor<4xi1>
  return
}

// -----

// stablehlo.clamp C1
func.func @f(%x: tensor<4xf32>, %lo: tensor<3xf32>) {
  // expected-error @+2 {{'stablehlo.clamp' op min must be a scalar or have the operand's shape (C1)}}
  // expected-error @+1 {{'stablehlo.clamp' op failed to infer returned types}}
  %0 = stablehlo.clamp %lo, %x, %x : (tensor<3xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.clamp C2
func.func @f(%x: tensor<4xf32>, %hi: tensor<3xf32>) {
  // expected-error @+2 {{'stablehlo.clamp' op max must be a scalar or have the operand's shape (C2)}}
  // expected-error @+1 {{'stablehlo.clamp' op failed to infer returned types}}
  %0 = stablehlo.clamp %x, %x, %hi : (tensor<4xf32>, tensor<4xf32>, tensor<3xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.select C1
func.func @f(%p: tensor<3xi1>, %x: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.select' op pred must be a scalar or have the operands' shape (C1)}}
  // expected-error @+1 {{'stablehlo.select' op failed to infer returned types}}
  %0 = stablehlo.select %p, %x, %x : tensor<3xi1>, tensor<4xf32>
  return
}

// -----

// stablehlo.select C2
func.func @f(%p: tensor<i1>, %x: tensor<4xf32>, %y: tensor<4xf16>) {
  // expected-error @+2 {{'stablehlo.select' op on_true and on_false must have the same type (C2)}}
  // expected-error @+1 {{'stablehlo.select' op failed to infer returned types}}
  %0 = stablehlo.select %p, %x, %y : (tensor<i1>, tensor<4xf32>, tensor<4xf16>) -> tensor<4xf32>
  return
}

// -----

func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{expected a format such as e8m7, got f32}}
  %0 = stablehlo.reduce_precision %x, format = f32 : tensor<4xf32>
  return
}

// -----

// stablehlo.reduce_precision C2
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.reduce_precision' op exponent_bits must be at least 1 (C2)}}
  %0 = stablehlo.reduce_precision %x, format = e0m7 : tensor<4xf32>
  return
}

// -----

// stablehlo.bitcast_convert C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.bitcast_convert' op the side of 16-bit elements must have one more, last dimension of size 32 / 16 (C1)}}
  %0 = stablehlo.bitcast_convert %x : (tensor<4xf32>) -> tensor<8xbf16>
  return
}

// -----

// stablehlo.bitcast_convert C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.bitcast_convert' op operand and result shapes must agree (C1)}}
  %0 = stablehlo.bitcast_convert %x : (tensor<4xf32>) -> tensor<5xi32>
  return
}

// -----

// stablehlo.bitcast_convert C2
func.func @f(%x: tensor<2xcomplex<f32>>) {
  // expected-error @+1 {{'stablehlo.bitcast_convert' op does not convert between complex and other elements (C2)}}
  %0 = stablehlo.bitcast_convert %x : (tensor<2xcomplex<f32>>) -> tensor<2xf64>
  return
}

// -----

// chlo.top_k C2
func.func @f(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{'chlo.top_k' op k must be between 0 and the last dimension's size (C2)}}
  %0, %1 = chlo.top_k(%x, k = 9) : tensor<4x8xf32> -> (tensor<4x9xf32>, tensor<4x9xi32>)
  return
}

// -----

// chlo.top_k C3
func.func @f(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{'chlo.top_k' op result type 'tensor<4x3xf32>' must be 'tensor<4x2xf32>' (C3)}}
  %0, %1 = chlo.top_k(%x, k = 2) : tensor<4x8xf32> -> (tensor<4x3xf32>, tensor<4x2xi32>)
  return
}

// -----

// stablehlo.map C3
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.map' op dimensions must be all dimensions, in order (C3)}}
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.map C4
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.map' op computation argument 0 must be a scalar of its input's element type (C4)}}
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<i32>):
    stablehlo.return %a : tensor<i32>
  }) : (tensor<4xf32>) -> tensor<4xi32>
  return
}

// -----

// stablehlo.reduce_precision C3
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.reduce_precision' op mantissa_bits must not be negative (C3)}}
  %0 = "stablehlo.reduce_precision"(%x) <{exponent_bits = 8 : i32, mantissa_bits = -1 : i32}> : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.map C1
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.map' op requires the same shape for all operands and results}}
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.map C2
func.func @f() {
  // expected-error @+1 {{'stablehlo.map' op expected 1 or more operands, but found 0}}
  %0 = "stablehlo.map"() <{dimensions = array<i64>}> ({
  ^bb0(%a: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) : () -> tensor<f32>
  return
}

// -----

// stablehlo.map C4
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.map' op computation must return one value of the type of each result (C4)}}
  %0 = "stablehlo.map"(%x) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) : (tensor<4xf32>) -> tensor<4xf64>
  return
}
