// RUN: ds-opt %s --split-input-file --verify-diagnostics

// stablehlo.reduce_window C1
func.func @f() {
  // expected-error @+1 {{'stablehlo.reduce_window' op needs at least one input (C1)}}
  "stablehlo.reduce_window"() <{window_dimensions = array<i64: 1, 8>}> ({
    stablehlo.return
  }) : () -> ()
  return
}

// -----

// stablehlo.reduce_window C2
func.func @f(%x: tensor<4x8xf32>, %y: tensor<4x9xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce_window' op inputs must have the same shape (C2)}}
  %0:2 = "stablehlo.reduce_window"(%x, %y, %z, %z) <{window_dimensions = array<i64: 1, 8>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>, %d: tensor<f32>):
    stablehlo.return %c, %d : tensor<f32>, tensor<f32>
  }) : (tensor<4x8xf32>, tensor<4x9xf32>, tensor<f32>, tensor<f32>) -> (tensor<4x1xf32>, tensor<4x1xf32>)
  return
}

// -----

// stablehlo.reduce_window C3
func.func @f(%x: tensor<4x8xf32>, %z: tensor<f64>) {
  // expected-error @+1 {{'stablehlo.reduce_window' op an init value must have its input's element type (C3)}}
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 1, 8>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<f64>) -> tensor<4x1xf32>
  return
}

// -----

// stablehlo.reduce_window C5
func.func @f(%x: tensor<4x8xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce_window' op window_dimensions must be positive (C5)}}
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 1, 0>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x1xf32>
  return
}

// -----

// stablehlo.reduce_window C6
func.func @f(%x: tensor<4x8xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce_window' op window_strides has 1 elements, but needs 2 (C6)}}
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 1, 8>, window_strides = array<i64: 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x1xf32>
  return
}

// -----

// stablehlo.reduce_window C8
func.func @f(%x: tensor<4x8xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce_window' op base dilation has 1 elements, but needs 2 (C8)}}
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 1, 8>, base_dilations = array<i64: 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x1xf32>
  return
}

// -----

// stablehlo.reduce_window C9
func.func @f(%x: tensor<4x8xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce_window' op base dilation must be positive (C9)}}
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 1, 8>, base_dilations = array<i64: 1, 0>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x1xf32>
  return
}

// -----

// stablehlo.reduce_window C10
func.func @f(%x: tensor<4x8xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce_window' op window dilation has 1 elements, but needs 2 (C10)}}
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 1, 8>, window_dilations = array<i64: 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x1xf32>
  return
}

// -----

// stablehlo.reduce_window C11
func.func @f(%x: tensor<4x8xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce_window' op window dilation must be positive (C11)}}
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 1, 8>, window_dilations = array<i64: 1, 0>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x1xf32>
  return
}

// -----

// stablehlo.reduce_window C13
func.func @f(%x: tensor<4x8xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce_window' op body argument 0 must be a scalar tensor of the element type, or of a wider one (C13)}}
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 1, 8>}> ({
  ^bb0(%a: tensor<f16>, %b: tensor<f16>):
    %t = stablehlo.add %a, %b : tensor<f16>
    stablehlo.return %t : tensor<f16>
  }) : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x1xf32>
  return
}

// -----

// stablehlo.reduce_window C14
func.func @f(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce_window' op results must have the same shape (C14)}}
  %0:2 = "stablehlo.reduce_window"(%x, %y, %z, %z) <{window_dimensions = array<i64: 1, 8>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<f32>, %d: tensor<f32>):
    stablehlo.return %c, %d : tensor<f32>, tensor<f32>
  }) : (tensor<4x8xf32>, tensor<4x8xf32>, tensor<f32>, tensor<f32>) -> (tensor<4x1xf32>, tensor<4x2xf32>)
  return
}

// -----

// stablehlo.reduce_window C16
func.func @f(%x: tensor<4x8xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce_window' op a result must have the element type that the body returns (C16)}}
  %0 = "stablehlo.reduce_window"(%x, %z) <{window_dimensions = array<i64: 1, 8>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x1xf64>
  return
}

// -----

// stablehlo.select_and_scatter C1
func.func @f(%x: tensor<4x8xf32>, %s: tensor<2x4xf64>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.select_and_scatter' op source must have the operand's element type (C1)}}
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<2x4xf64>, tensor<f32>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.select_and_scatter C3
func.func @f(%x: tensor<4x8xf32>, %s: tensor<2x4xf32>, %z: tensor<f64>) {
  // expected-error @+1 {{'stablehlo.select_and_scatter' op init_value must have the operand's element type (C3)}}
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<2x4xf32>, tensor<f64>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.select_and_scatter C4
func.func @f(%x: tensor<4x8xf32>, %s: tensor<2x4xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.select_and_scatter' op window_dimensions has 1 elements, but needs 2 (C4)}}
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<2x4xf32>, tensor<f32>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.select_and_scatter C5
func.func @f(%x: tensor<4x8xf32>, %s: tensor<2x4xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.select_and_scatter' op window_dimensions must be positive (C5)}}
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 0>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<2x4xf32>, tensor<f32>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.select_and_scatter C6
func.func @f(%x: tensor<4x8xf32>, %s: tensor<2x4xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.select_and_scatter' op window_strides has 1 elements, but needs 2 (C6)}}
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_strides = array<i64: 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<2x4xf32>, tensor<f32>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.select_and_scatter C7
func.func @f(%x: tensor<4x8xf32>, %s: tensor<2x4xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.select_and_scatter' op window_strides must be positive (C7)}}
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_strides = array<i64: 2, 0>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<2x4xf32>, tensor<f32>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.select_and_scatter C8
func.func @f(%x: tensor<4x8xf32>, %s: tensor<2x4xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.select_and_scatter' op padding must have shape 2x2: low and high of each dimension (C8)}}
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{padding = dense<0> : tensor<1x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<2x4xf32>, tensor<f32>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.select_and_scatter C9
func.func @f(%x: tensor<4x8xf32>, %s: tensor<2x4xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.select_and_scatter' op select must return one value of the type of each result (C9)}}
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %a : tensor<f32>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<2x4xf32>, tensor<f32>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.select_and_scatter C10
func.func @f(%x: tensor<4x8xf32>, %s: tensor<2x4xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.select_and_scatter' op body argument 0 must be a scalar tensor of the element type, or of a wider one (C10)}}
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%a: tensor<f16>, %b: tensor<f16>):
    %t = stablehlo.add %a, %b : tensor<f16>
    stablehlo.return %t : tensor<f16>
  }) : (tensor<4x8xf32>, tensor<2x4xf32>, tensor<f32>) -> tensor<4x8xf32>
  return
}

// -----

// stablehlo.select_and_scatter C11
func.func @f(%x: tensor<4x8xf32>, %s: tensor<2x4xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.select_and_scatter' op result must have the operand's shape (C11)}}
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<2x4xf32>, tensor<f32>) -> tensor<4x9xf32>
  return
}

// -----

// stablehlo.select_and_scatter C12
func.func @f(%x: tensor<4x8xf32>, %s: tensor<2x4xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.select_and_scatter' op result must have the element type that scatter returns (C12)}}
  %0 = "stablehlo.select_and_scatter"(%x, %s, %z) <{window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %p = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<2x4xf32>, tensor<f32>) -> tensor<4x8xf64>
  return
}
