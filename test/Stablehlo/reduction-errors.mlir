// RUN: ds-opt %s --split-input-file --verify-diagnostics

// stablehlo.reduce C4
func.func @f(%x: tensor<8x16xf32>, %zero: tensor<f32>) {
  // expected-error @+2 {{'stablehlo.reduce' op dimension 2 is not a dimension of rank 2 (C4)}}
  // expected-error @+1 {{'stablehlo.reduce' op failed to infer returned types}}
  %0 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [2] : (tensor<8x16xf32>, tensor<f32>) -> tensor<8xf32>
  return
}

// -----

func.func @f(%x: tensor<8x16xf32>, %zero: tensor<f32>) {
  // expected-error @+2 {{'stablehlo.reduce' op inferred type(s) 'tensor<8xf32>' are incompatible with return type(s) of operation 'tensor<16xf32>'}}
  // expected-error @+1 {{'stablehlo.reduce' op failed to infer returned types}}
  %0 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<8x16xf32>, tensor<f32>) -> tensor<16xf32>
  return
}

// -----

// stablehlo.reduce C6
func.func @f(%x: tensor<8x16xf32>, %zero: tensor<f16>) {
  // expected-error @+1 {{'stablehlo.reduce' op body argument 0 must be a scalar tensor of the element type, or of a wider one (C6)}}
  %0 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<8x16xf32>, tensor<f16>) -> tensor<8xf32>
  return
}

// -----

func.func @f(%x: tensor<8x16xf32>, %zero: tensor<f32>) {
  // expected-error @+1 {{expected an op of stablehlo that combines two values}}
  %0 = stablehlo.reduce(%x init: %zero) applies arith.addf across dimensions = [1] : (tensor<8x16xf32>, tensor<f32>) -> tensor<8xf32>
  return
}

// -----

// stablehlo.reduce C6
func.func @f(%x: tensor<8x16xf32>, %zero: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce' op body has 1 arguments, but needs 2 (C6)}}
  %0 = "stablehlo.reduce"(%x, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<f32>) -> tensor<8xf32>
  return
}

// -----

// stablehlo.reduce C6
func.func @f(%x: tensor<8x16xf32>, %zero: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce' op body must return one value of the type of each result (C6)}}
  %0 = "stablehlo.reduce"(%x, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }) : (tensor<8x16xf32>, tensor<f32>) -> tensor<8xf32>
  return
}

// -----

// stablehlo.reduce C1
func.func @f(%x: tensor<8x16xf32>, %y: tensor<8x15xf32>, %zero: tensor<f32>) {
  // expected-error @+2 {{'stablehlo.reduce' op inputs must have the same shape (C1)}}
  // expected-error @+1 {{'stablehlo.reduce' op failed to infer returned types}}
  %0:2 = "stablehlo.reduce"(%x, %y, %zero, %zero) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>, %d: tensor<f32>):
    stablehlo.return %a, %b : tensor<f32>, tensor<f32>
  }) : (tensor<8x16xf32>, tensor<8x15xf32>, tensor<f32>, tensor<f32>) -> (tensor<8xf32>, tensor<8xf32>)
  return
}

// -----

// stablehlo.reduce_window C4
func.func @f(%x: tensor<4x8xf32>, %zero: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce_window' op window_dimensions has 1 elements, but needs 2 (C4)}}
  %0 = "stablehlo.reduce_window"(%x, %zero) <{window_dimensions = array<i64: 8>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.reduce_window C12
func.func @f(%x: tensor<4x8xf32>, %zero: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce_window' op padding must have shape 2x2: low and high of each dimension (C12)}}
  %0 = "stablehlo.reduce_window"(%x, %zero) <{window_dimensions = array<i64: 1, 8>, padding = dense<0> : tensor<1x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.reduce_window C7
func.func @f(%x: tensor<4x8xf32>, %zero: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce_window' op window_strides must be positive (C7)}}
  %0 = "stablehlo.reduce_window"(%x, %zero) <{window_dimensions = array<i64: 1, 8>, window_strides = array<i64: 1, 0>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.reduce_window C15
func.func @f(%x: tensor<4x8xf32>, %zero: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce_window' op result type 'tensor<4x8xf32>' must be 'tensor<4x1xf32>' (C15)}}
  %0 = "stablehlo.reduce_window"(%x, %zero) <{window_dimensions = array<i64: 1, 8>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.select_and_scatter C2
func.func @f(%x: tensor<4x8xf32>, %s: tensor<2x3xf32>, %zero: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.select_and_scatter' op source must have one element per window (C2)}}
  %0 = "stablehlo.select_and_scatter"(%x, %s, %zero) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<2x3xf32>, tensor<f32>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.sort C4
func.func @f(%x: tensor<4x8xf32>) {
  // expected-error @+2 {{'stablehlo.sort' op dimension 2 is not a dimension of rank 2 (C4)}}
  // expected-error @+1 {{'stablehlo.sort' op failed to infer returned types}}
  %0 = "stablehlo.sort"(%x) <{dimension = 2 : i64}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.sort C5
func.func @f(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{'stablehlo.sort' op comparator must return one value of the type of each result (C5)}}
  %0 = "stablehlo.sort"(%x) <{dimension = 1 : i64}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.reduce C3
func.func @f() {
  // expected-error @+2 {{'stablehlo.reduce' op needs at least one input (C3)}}
  // expected-error @+1 {{'stablehlo.reduce' op failed to infer returned types}}
  "stablehlo.reduce"() <{dimensions = array<i64>}> ({
    stablehlo.return
  }) : () -> ()
  return
}

// -----

// stablehlo.reduce C2
func.func @f(%x: tensor<8x16xf32>, %z: tensor<f64>) {
  // expected-error @+2 {{'stablehlo.reduce' op an init value must have its input's element type (C2)}}
  // expected-error @+1 {{'stablehlo.reduce' op failed to infer returned types}}
  %0 = "stablehlo.reduce"(%x, %z) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
    %t = stablehlo.add %a, %b : tensor<f64>
    stablehlo.return %t : tensor<f64>
  }) : (tensor<8x16xf32>, tensor<f64>) -> tensor<8xf64>
  return
}

// -----

// stablehlo.reduce C5
func.func @f(%x: tensor<8x16xf32>, %z: tensor<f32>) {
  // expected-error @+2 {{'stablehlo.reduce' op dimension names dimension 1 twice (C5)}}
  // expected-error @+1 {{'stablehlo.reduce' op failed to infer returned types}}
  %0 = "stablehlo.reduce"(%x, %z) <{dimensions = array<i64: 1, 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<f32>) -> tensor<8xf32>
  return
}

// -----

// stablehlo.reduce C6
func.func @f(%x: tensor<8x16xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce' op body argument 0 must be a scalar tensor of the element type, or of a wider one (C6)}}
  %0 = "stablehlo.reduce"(%x, %z) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<f16>, %b: tensor<f16>):
    %t = stablehlo.add %a, %b : tensor<f16>
    stablehlo.return %t : tensor<f16>
  }) : (tensor<8x16xf32>, tensor<f32>) -> tensor<8xf16>
  return
}

// -----

// stablehlo.reduce C8
func.func @f(%x: tensor<8x16xf32>, %z: tensor<f32>) {
  // expected-error @+2 {{'stablehlo.reduce' op inferred type(s) 'tensor<8xf64>' are incompatible with return type(s) of operation 'tensor<8xf32>'}}
  // expected-error @+1 {{'stablehlo.reduce' op failed to infer returned types}}
  %0 = "stablehlo.reduce"(%x, %z) <{dimensions = array<i64: 1>}> ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
    %t = stablehlo.add %a, %b : tensor<f64>
    stablehlo.return %t : tensor<f64>
  }) : (tensor<8x16xf32>, tensor<f32>) -> tensor<8xf32>
  return
}

// -----

// stablehlo.sort C1
func.func @f() {
  // expected-error @+1 {{'stablehlo.sort' op expected 1 or more operands, but found 0}}
  "stablehlo.sort"() <{dimension = 0 : i64}> ({
    stablehlo.return
  }) : () -> ()
  return
}

// -----

// stablehlo.sort C2
func.func @f(%x: tensor<4x8xf32>) {
  // expected-error @+2 {{'stablehlo.sort' op inferred type(s) 'tensor<4x8xf32>' are incompatible with return type(s) of operation 'tensor<4x8xf64>'}}
  // expected-error @+1 {{'stablehlo.sort' op failed to infer returned types}}
  %0 = "stablehlo.sort"(%x) <{dimension = 1 : i64}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }) : (tensor<4x8xf32>) -> tensor<4x8xf64>
  return
}

// -----

// stablehlo.sort C3
func.func @f(%x: tensor<4x8xf32>, %y: tensor<4x9xf32>) {
  // expected-error @+1 {{'stablehlo.sort' op requires the same shape for all operands and results}}
  %0:2 = "stablehlo.sort"(%x, %y) <{dimension = 1 : i64}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>, %d: tensor<f32>):
    %p = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }) : (tensor<4x8xf32>, tensor<4x9xf32>) -> (tensor<4x8xf32>, tensor<4x9xf32>)
  return
}

// -----

// stablehlo.reduce C7
func.func @f(%x: tensor<8x16xf32>, %z: tensor<f32>) {
  // expected-error @+2 {{'stablehlo.reduce' op inferred type(s) 'tensor<8xf32>' are incompatible with return type(s) of operation 'tensor<7xf32>'}}
  // expected-error @+1 {{'stablehlo.reduce' op failed to infer returned types}}
  %0 = stablehlo.reduce(%x init: %z) applies stablehlo.add across dimensions = [1] : (tensor<8x16xf32>, tensor<f32>) -> tensor<7xf32>
  return
}
