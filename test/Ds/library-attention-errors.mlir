// RUN: ds-opt %s --split-input-file --verify-diagnostics

// ds.library_attention C1
func.func @f(%q: tensor<2x8x4x16xf32>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>) {
  // expected-error @+1 {{'ds.library_attention' op operand #0 must be statically shaped 4D tensor of bf16 or f16 values, but got 'tensor<2x8x4x16xf32>'}}
  %0:2 = ds.library_attention %q, %k, %v scale 0.25 causal scratch 0 : (tensor<2x8x4x16xf32>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>) -> (tensor<2x8x4x16xf32>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.library_attention_grad C1
func.func @f(%q: tensor<2x8x4x16xf32>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>, %o: tensor<2x8x4x16xf32>, %g: tensor<2x8x4x16xf32>, %l: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.library_attention_grad' op operand #0 must be statically shaped 4D tensor of bf16 or f16 values, but got 'tensor<2x8x4x16xf32>'}}
  %0:3 = ds.library_attention_grad %q, %k, %v, %o, %g, %l scale 0.25 causal scratch 0 : (tensor<2x8x4x16xf32>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x4x8xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>)
  return
}

// -----

// ds.library_attention C2
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x1x16xbf16>) {
  // expected-error @+1 {{'ds.library_attention' op has keys of 'tensor<2x8x2x16xbf16>', but values of 'tensor<2x8x1x16xbf16>' (C2)}}
  %0:2 = ds.library_attention %q, %k, %v scale 0.25 causal scratch 0 : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x1x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.library_attention_grad C2
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x1x16xbf16>, %o: tensor<2x8x4x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.library_attention_grad' op has keys of 'tensor<2x8x2x16xbf16>', but values of 'tensor<2x8x1x16xbf16>' (C2)}}
  %0:3 = ds.library_attention_grad %q, %k, %v, %o, %g, %l scale 0.25 causal scratch 0 : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x1x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>) -> (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x1x16xbf16>)
  return
}

// -----

// ds.library_attention C3
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x8xbf16>, %v: tensor<2x8x2x8xbf16>) {
  // expected-error @+1 {{'ds.library_attention' op has a query of 'tensor<2x8x4x16xbf16>' and a key of 'tensor<2x8x2x8xbf16>', which differ in batch, width or element type (C3)}}
  %0:2 = ds.library_attention %q, %k, %v scale 0.25 causal scratch 0 : (tensor<2x8x4x16xbf16>, tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.library_attention_grad C3
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x8xbf16>, %v: tensor<2x8x2x8xbf16>, %o: tensor<2x8x4x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.library_attention_grad' op has a query of 'tensor<2x8x4x16xbf16>' and a key of 'tensor<2x8x2x8xbf16>', which differ in batch, width or element type (C3)}}
  %0:3 = ds.library_attention_grad %q, %k, %v, %o, %g, %l scale 0.25 causal scratch 0 : (tensor<2x8x4x16xbf16>, tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>, tensor<2x8x4x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>) -> (tensor<2x8x4x16xbf16>, tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>)
  return
}

// -----

// ds.library_attention C4
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x3x16xbf16>, %v: tensor<2x8x3x16xbf16>) {
  // expected-error @+1 {{'ds.library_attention' op has 4 query heads, which cannot share 3 key heads evenly (C4)}}
  %0:2 = ds.library_attention %q, %k, %v scale 0.25 causal scratch 0 : (tensor<2x8x4x16xbf16>, tensor<2x8x3x16xbf16>, tensor<2x8x3x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.library_attention_grad C4
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x3x16xbf16>, %v: tensor<2x8x3x16xbf16>, %o: tensor<2x8x4x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.library_attention_grad' op has 4 query heads, which cannot share 3 key heads evenly (C4)}}
  %0:3 = ds.library_attention_grad %q, %k, %v, %o, %g, %l scale 0.25 causal scratch 0 : (tensor<2x8x4x16xbf16>, tensor<2x8x3x16xbf16>, tensor<2x8x3x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>) -> (tensor<2x8x4x16xbf16>, tensor<2x8x3x16xbf16>, tensor<2x8x3x16xbf16>)
  return
}

// -----

// ds.library_attention C5
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x9x2x16xbf16>, %v: tensor<2x9x2x16xbf16>) {
  // expected-error @+1 {{'ds.library_attention' op is causal with 8 queries and 9 keys (C5)}}
  %0:2 = ds.library_attention %q, %k, %v scale 0.25 causal scratch 0 : (tensor<2x8x4x16xbf16>, tensor<2x9x2x16xbf16>, tensor<2x9x2x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.library_attention_grad C5
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x9x2x16xbf16>, %v: tensor<2x9x2x16xbf16>, %o: tensor<2x8x4x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.library_attention_grad' op is causal with 8 queries and 9 keys (C5)}}
  %0:3 = ds.library_attention_grad %q, %k, %v, %o, %g, %l scale 0.25 causal scratch 0 : (tensor<2x8x4x16xbf16>, tensor<2x9x2x16xbf16>, tensor<2x9x2x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>) -> (tensor<2x8x4x16xbf16>, tensor<2x9x2x16xbf16>, tensor<2x9x2x16xbf16>)
  return
}

// -----

// ds.library_attention C6
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x0x2x16xbf16>, %v: tensor<2x0x2x16xbf16>) {
  // expected-error @+1 {{'ds.library_attention' op has an operand without elements (C6)}}
  %0:2 = ds.library_attention %q, %k, %v scale 0.25 scratch 0 : (tensor<2x8x4x16xbf16>, tensor<2x0x2x16xbf16>, tensor<2x0x2x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.library_attention_grad C6
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x0x2x16xbf16>, %v: tensor<2x0x2x16xbf16>, %o: tensor<2x8x4x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.library_attention_grad' op has an operand without elements (C6)}}
  %0:3 = ds.library_attention_grad %q, %k, %v, %o, %g, %l scale 0.25 scratch 0 : (tensor<2x8x4x16xbf16>, tensor<2x0x2x16xbf16>, tensor<2x0x2x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>) -> (tensor<2x8x4x16xbf16>, tensor<2x0x2x16xbf16>, tensor<2x0x2x16xbf16>)
  return
}

// -----

// ds.library_attention C7
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>) {
  // expected-error @+1 {{'ds.library_attention' op has a scale that is not finite (C7)}}
  %0:2 = ds.library_attention %q, %k, %v scale 0x7F800000 causal scratch 0 : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.library_attention_grad C7
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>, %o: tensor<2x8x4x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.library_attention_grad' op has a scale that is not finite (C7)}}
  %0:3 = ds.library_attention_grad %q, %k, %v, %o, %g, %l scale 0x7F800000 causal scratch 0 : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>) -> (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>)
  return
}

// -----

// ds.library_attention C8
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>) {
  // expected-error @+1 {{'ds.library_attention' op has a query of 'tensor<2x8x4x16xbf16>', but 'out' is 'tensor<2x8x2x16xbf16>' (C8)}}
  %0:2 = ds.library_attention %q, %k, %v scale 0.25 causal scratch 0 : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>) -> (tensor<2x8x2x16xbf16>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.library_attention_grad C8
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>, %o: tensor<2x8x4x16xbf16>, %g: tensor<2x8x2x16xbf16>, %l: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.library_attention_grad' op has a query of 'tensor<2x8x4x16xbf16>', but 'out_gradient' is 'tensor<2x8x2x16xbf16>' (C8)}}
  %0:3 = ds.library_attention_grad %q, %k, %v, %o, %g, %l scale 0.25 causal scratch 0 : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x4x8xf32>) -> (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>)
  return
}

// -----

// ds.library_attention C9
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>) {
  // expected-error @+1 {{'ds.library_attention' op needs 'logsumexp' to be 'tensor<2x4x8xf32>', got 'tensor<2x8x4xf32>' (C9)}}
  %0:2 = ds.library_attention %q, %k, %v scale 0.25 causal scratch 0 : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x8x4xf32>)
  return
}

// -----

// ds.library_attention_grad C9
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>, %o: tensor<2x8x4x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x8x4xf32>) {
  // expected-error @+1 {{'ds.library_attention_grad' op needs 'logsumexp' to be 'tensor<2x4x8xf32>', got 'tensor<2x8x4xf32>' (C9)}}
  %0:3 = ds.library_attention_grad %q, %k, %v, %o, %g, %l scale 0.25 causal scratch 0 : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x8x4xf32>) -> (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>)
  return
}

// -----

// ds.library_attention C10
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>) {
  // expected-error @+1 {{'ds.library_attention' op needs a scratch size of at least 0, got -1 (C10)}}
  %0:2 = ds.library_attention %q, %k, %v scale 0.25 causal scratch -1 : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.library_attention_grad C10
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>, %o: tensor<2x8x4x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.library_attention_grad' op needs a scratch size of at least 0, got -1 (C10)}}
  %0:3 = ds.library_attention_grad %q, %k, %v, %o, %g, %l scale 0.25 causal scratch -1 : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>) -> (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>)
  return
}

// -----

// ds.library_attention_grad C12
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>, %o: tensor<2x8x4x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.library_attention_grad' op has a key of 'tensor<2x8x2x16xbf16>', but a gradient of 'tensor<2x8x4x16xbf16>' (C12)}}
  %0:3 = ds.library_attention_grad %q, %k, %v, %o, %g, %l scale 0.25 causal scratch 0 : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>) -> (tensor<2x8x4x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>)
  return
}

// -----

func.func @rows(%q: memref<2x8x4x16xbf16>, %l: memref<2x8x4xf32>) {
  // expected-error @+1 {{'ds.attention_forward' op needs 'logsumexp' to be a dense buffer of 'tensor<2x4x8xf32>'}}
  ds.attention_forward %q, %q, %q into %q, %l scale 0.25 : memref<2x8x4x16xbf16>, memref<2x8x4x16xbf16>, memref<2x8x4x16xbf16>, memref<2x8x4x16xbf16>, memref<2x8x4xf32>
  return
}

// -----

func.func @scratch(%q: memref<2x8x4x16xbf16>, %l: memref<2x4x8xf32>, %s: memref<8xf32>) {
  // expected-error @+1 {{'ds.attention_forward' op needs a scratch buffer of i8}}
  ds.attention_forward %q, %q, %q into %q, %l scratch %s : memref<8xf32> scale 0.25 : memref<2x8x4x16xbf16>, memref<2x8x4x16xbf16>, memref<2x8x4x16xbf16>, memref<2x8x4x16xbf16>, memref<2x4x8xf32>
  return
}

// -----

func.func @columns(%q: memref<2x8x4x16xbf16, strided<[512, 64, 1, 4]>>, %l: memref<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_forward' op needs buffers of bf16 or f16 with the shape of query [batch, queries, heads, width] or key, whose innermost elements are neighbours}}
  ds.attention_forward %q, %q, %q into %q, %l scale 0.25 : memref<2x8x4x16xbf16, strided<[512, 64, 1, 4]>>, memref<2x8x4x16xbf16, strided<[512, 64, 1, 4]>>, memref<2x8x4x16xbf16, strided<[512, 64, 1, 4]>>, memref<2x8x4x16xbf16, strided<[512, 64, 1, 4]>>, memref<2x4x8xf32>
  return
}

// -----

func.func @heads(%q: memref<2x8x4x16xbf16>, %k: memref<2x8x3x16xbf16>, %l: memref<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_backward' op has a query of 'tensor<2x8x4x16xbf16>' that cannot attend to a key of 'tensor<2x8x3x16xbf16>'}}
  ds.attention_backward %q, %k, %k, %q, %q, %l into %q, %k, %k scale 0.25 : memref<2x8x4x16xbf16>, memref<2x8x3x16xbf16>, memref<2x8x3x16xbf16>, memref<2x8x4x16xbf16>, memref<2x8x4x16xbf16>, memref<2x4x8xf32>, memref<2x8x4x16xbf16>, memref<2x8x3x16xbf16>, memref<2x8x3x16xbf16>
  return
}

// -----

// ds.library_attention C11
func.func @f(%q: tensor<2x8x8x16xbf16>, %k: tensor<2x8x8x16xbf16>) {
  // expected-error @+1 {{'ds.library_attention' op is packed, but query, key and value are not one tensor (C11)}}
  %0:2 = ds.library_attention %q, %k, %q packed scale 0.25 causal scratch 0 : (tensor<2x8x8x16xbf16>, tensor<2x8x8x16xbf16>, tensor<2x8x8x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.library_attention C11
func.func @f(%q: tensor<2x8x7x16xbf16>) {
  // expected-error @+1 {{'ds.library_attention' op has a packed tensor of 'tensor<2x8x7x16xbf16>', which leaves key and value no heads beside those of 'tensor<2x8x4x16xbf16>' (C11)}}
  %0:2 = ds.library_attention %q, %q, %q packed scale 0.25 causal scratch 0 : (tensor<2x8x7x16xbf16>, tensor<2x8x7x16xbf16>, tensor<2x8x7x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.library_attention C4
func.func @f(%q: tensor<2x8x10x16xbf16>) {
  // expected-error @+1 {{'ds.library_attention' op has 4 query heads, which cannot share 3 key heads evenly (C4)}}
  %0:2 = ds.library_attention %q, %q, %q packed scale 0.25 causal scratch 0 : (tensor<2x8x10x16xbf16>, tensor<2x8x10x16xbf16>, tensor<2x8x10x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.library_attention_grad C11
func.func @f(%q: tensor<2x8x8x16xbf16>, %k: tensor<2x8x8x16xbf16>, %o: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.library_attention_grad' op is packed, but query, key and value are not one tensor (C11)}}
  %0 = ds.library_attention_grad %q, %k, %k, %o, %o, %l packed scale 0.25 causal scratch 0 : (tensor<2x8x8x16xbf16>, tensor<2x8x8x16xbf16>, tensor<2x8x8x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>) -> tensor<2x8x8x16xbf16>
  return
}

// -----

// ds.library_attention_grad C12
func.func @f(%q: tensor<2x8x8x16xbf16>, %o: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.library_attention_grad' op is packed, and has not just one gradient, of the packed tensor's type (C12)}}
  %0 = ds.library_attention_grad %q, %q, %q, %o, %o, %l packed scale 0.25 causal scratch 0 : (tensor<2x8x8x16xbf16>, tensor<2x8x8x16xbf16>, tensor<2x8x8x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>) -> tensor<2x8x4x16xbf16>
  return
}

// -----

// ds.library_attention_grad C12
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %o: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.library_attention_grad' op is not packed, but has not a gradient of the key and one of the value (C12)}}
  %0 = ds.library_attention_grad %q, %k, %k, %o, %o, %l scale 0.25 causal scratch 0 : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>) -> tensor<2x8x4x16xbf16>
  return
}

// -----

ds.program @view arena 4000 persistent 0 inputs [] outputs [] {
  // expected-error @+1 {{'ds.buffer' op has 3856 bytes at byte 256, but the arena has 4000}}
  %0 = ds.buffer 256 : memref<2x8x2x16xbf16, strided<[1000, 128, 16, 1]>>
}
