// Scales and epilogues of products.
// RUN: ds-opt %s -split-input-file -verify-diagnostics

// ds.dot C1
func.func @f(%x: tensor<1x4x4xf32>, %r: tensor<1x4x4xf32>) {
  // expected-error@+1 {{'ds.dot' op gives 1 x 4 x 4, not the shape of 'tensor<1x4x8xf32>' (C1)}}
  %0 = ds.dot %x, %x plus %r : (tensor<1x4x4xf32>, tensor<1x4x4xf32>, tensor<1x4x4xf32>) -> tensor<1x4x8xf32>
  return
}

// -----

// ds.dot C2
func.func @f(%x: tensor<1x4x4xf32>, %r: tensor<1x4x4xf64>) {
  // expected-error@+1 {{'ds.dot' op adds 'tensor<1x4x4xf64>' to a result of 'tensor<1x4x4xf32>' (C2)}}
  %0 = ds.dot %x, %x plus %r : (tensor<1x4x4xf32>, tensor<1x4x4xf32>, tensor<1x4x4xf64>) -> tensor<1x4x4xf32>
  return
}

// -----

// ds.dot C2
func.func @f(%x: tensor<1x4x4xf32>) {
  // expected-error@+1 {{'ds.dot' op has a 'beta' but nothing to add (C2)}}
  %0 = ds.dot %x, %x {beta = 2.0 : f64} : (tensor<1x4x4xf32>, tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
  return
}

// -----

// ds.dot C8
func.func @f(%x: tensor<1x4x4xf32>) {
  // expected-error@+1 {{'ds.dot' op needs finite factors (C8)}}
  %0 = ds.dot %x, %x {alpha = 0x7FF0000000000000 : f64} : (tensor<1x4x4xf32>, tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
  return
}

// -----

// ds.dot C3
func.func @f(%x: tensor<1x4x4xbf16>, %b: tensor<4xf32>) {
  // expected-error@+1 {{'ds.dot' op needs a bias of 4 elements of 'bf16', got 'tensor<4xf32>' (C3)}}
  %0 = ds.dot %x, %x bias %b : (tensor<1x4x4xbf16>, tensor<1x4x4xbf16>, tensor<4xf32>) -> tensor<1x4x4xbf16>
  return
}

// -----

// ds.dot C4
func.func @f(%x: tensor<2x4x4xf32>, %b: tensor<4xf32>) {
  // expected-error@+1 {{'ds.dot' op of 2 products cannot have a bias or an activation (C4)}}
  %0 = ds.dot %x, %x bias %b : (tensor<2x4x4xf32>, tensor<2x4x4xf32>, tensor<4xf32>) -> tensor<2x4x4xf32>
  return
}

// -----

// ds.dot C5
func.func @f(%x: tensor<1x4x4xbf16>) {
  // expected-error@+1 {{'ds.dot' op cannot have an activation of 'f32' for operands of 'bf16'; both must be f32, bf16 or f16, and the same (C5)}}
  %0 = ds.dot %x, %x then <gelu> : (tensor<1x4x4xbf16>, tensor<1x4x4xbf16>) -> tensor<1x4x4xf32>
  return
}

// -----

// ds.dot C5
func.func @f(%x: tensor<1x4x4xf64>) {
  // expected-error@+1 {{'ds.dot' op cannot have an activation of 'f64' for operands of 'f64'; both must be f32, bf16 or f16, and the same (C5)}}
  %0 = ds.dot %x, %x then <relu> : (tensor<1x4x4xf64>, tensor<1x4x4xf64>) -> tensor<1x4x4xf64>
  return
}

// -----

// ds.dot C6
func.func @f(%x: tensor<1x4x4xf32>) {
  // expected-error@+1 {{'ds.dot' op needs a preactivation and the activation gelu_gradient, or none of both (C6)}}
  %0 = ds.dot %x, %x then <gelu_gradient> : (tensor<1x4x4xf32>, tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
  return
}

// -----

// ds.dot C6
func.func @f(%x: tensor<1x4x4xf32>, %h: tensor<1x4x4xbf16>) {
  // expected-error@+1 {{'ds.dot' op has a preactivation of 'tensor<1x4x4xbf16>' for a result of 'tensor<1x4x4xf32>' (C6)}}
  %0 = ds.dot %x, %x at %h then <gelu_gradient> : (tensor<1x4x4xf32>, tensor<1x4x4xf32>, tensor<1x4x4xbf16>) -> tensor<1x4x4xf32>
  return
}

// -----

// ds.dot C6
func.func @f(%x: tensor<1x4x4xf32>, %b: tensor<4xf32>) {
  // expected-error@+1 {{'ds.dot' op can neither add a tensor nor a bias to what gelu_gradient multiplies (C6)}}
  %0 = ds.dot %x, %x bias %b at %x then <gelu_gradient> : (tensor<1x4x4xf32>, tensor<1x4x4xf32>, tensor<4xf32>, tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
  return
}

// -----

// ds.dot C7
func.func @f(%x: tensor<1x4x4xf32>) {
  // expected-error@+1 {{'ds.dot' op has a second result only with gelu and gelu_gradient (C7)}}
  %0:2 = ds.dot %x, %x then <relu> : (tensor<1x4x4xf32>, tensor<1x4x4xf32>) -> (tensor<1x4x4xf32>, tensor<1x4x4xf32>)
  return
}

// -----

// ds.dot C7
func.func @f(%x: tensor<1x4x4xf32>) {
  // expected-error@+1 {{'ds.dot' op needs a second result of 'tensor<1x4x4xf32>', got 'tensor<4xf32>' (C7)}}
  %0:2 = ds.dot %x, %x then <gelu> : (tensor<1x4x4xf32>, tensor<1x4x4xf32>) -> (tensor<1x4x4xf32>, tensor<4xf32>)
  return
}

// -----

// ds.dot C7
func.func @f(%x: tensor<1x4x4xf32>) {
  // expected-error@+1 {{'ds.dot' op needs sums of 4 columns of 'f32', got 'tensor<1x4x4xf32>' (C7)}}
  %0:2 = ds.dot %x, %x at %x then <gelu_gradient> : (tensor<1x4x4xf32>, tensor<1x4x4xf32>, tensor<1x4x4xf32>) -> (tensor<1x4x4xf32>, tensor<1x4x4xf32>)
  return
}

// -----

ds.program @p arena 64 persistent 64 inputs [] outputs [] {
  %x = ds.buffer 0 : memref<1x2x2xf32>
  // expected-error@+1 {{'ds.matmul' op accumulates, and can have no epilogue then}}
  ds.matmul %x, %x into %x {accumulate, alpha = 2.0 : f64} : memref<1x2x2xf32>, memref<1x2x2xf32>, memref<1x2x2xf32>
}

// -----

// Only without our syntax.
func.func @f(%x: tensor<1x4x4xf32>) {
  // expected-error@+1 {{'ds.dot' op needs one of each of its first 2 operands}}
  %0 = "ds.dot"(%x, %x) <{operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0, 0>}> : (tensor<1x4x4xf32>, tensor<1x4x4xf32>) -> tensor<1x4x4xf32>
  return
}

// -----

ds.program @p arena 64 persistent 64 inputs [] outputs [] {
  %x = ds.buffer 0 : memref<1x2x2xf32>
  // expected-error@+1 {{'ds.matmul' op needs one of each of its first 3 operands}}
  "ds.matmul"(%x, %x, %x) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 1, 0, 0, 0, 0>}> : (memref<1x2x2xf32>, memref<1x2x2xf32>, memref<1x2x2xf32>) -> ()
}

// -----

// ds.dot C1
func.func @f(%x: tensor<1x4x4xf8E4M3FN>, %s: tensor<f32>) {
  // expected-error@+1 {{'ds.dot' op of 'f8E4M3FN' cannot have a result of 'f8E4M3FN'; it may be the operands' element type, or f32 for bf16 and f16; for f8E4M3FN it is bf16, f16 or f32 (C1)}}
  %0 = ds.dot %x, %x scaled %s, %s : (tensor<1x4x4xf8E4M3FN>, tensor<1x4x4xf8E4M3FN>, tensor<f32>, tensor<f32>) -> tensor<1x4x4xf8E4M3FN>
  return
}

// -----

// ds.dot C5
func.func @f(%x: tensor<1x4x4xf8E4M3FN>, %s: tensor<f32>) {
  // expected-error@+1 {{'ds.dot' op cannot have an activation of 'bf16' for operands of 'f8E4M3FN'; both must be f32, bf16 or f16, and the same (C5)}}
  %0 = ds.dot %x, %x scaled %s, %s then <relu> : (tensor<1x4x4xf8E4M3FN>, tensor<1x4x4xf8E4M3FN>, tensor<f32>, tensor<f32>) -> tensor<1x4x4xbf16>
  return
}

// -----

// ds.dot C9
func.func @f(%x: tensor<1x4x4xf8E4M3FN>) {
  // expected-error@+1 {{'ds.dot' op of 'f8E4M3FN' needs a scale for each operand (C9)}}
  %0 = ds.dot %x, %x : (tensor<1x4x4xf8E4M3FN>, tensor<1x4x4xf8E4M3FN>) -> tensor<1x4x4xbf16>
  return
}

// -----

// ds.dot C9
func.func @f(%x: tensor<1x4x4xbf16>, %s: tensor<f32>) {
  // expected-error@+1 {{'ds.dot' op of 'bf16' has scales, which only f8E4M3FN has (C9)}}
  %0 = ds.dot %x, %x scaled %s, %s : (tensor<1x4x4xbf16>, tensor<1x4x4xbf16>, tensor<f32>, tensor<f32>) -> tensor<1x4x4xbf16>
  return
}

// -----

// ds.dot C9
func.func @f(%x: tensor<1x4x4xf8E4M3FN>, %s: tensor<f32>, %t: tensor<4xf32>) {
  // expected-error@+1 {{'ds.dot' op has a scale of 'tensor<4xf32>', not one f32 (C9)}}
  %0 = ds.dot %x, %x scaled %s, %t : (tensor<1x4x4xf8E4M3FN>, tensor<1x4x4xf8E4M3FN>, tensor<f32>, tensor<4xf32>) -> tensor<1x4x4xbf16>
  return
}
