// RUN: ds-opt %s --split-input-file --verify-diagnostics

// ds.attention C1
func.func @f(%q: tensor<2x8x4x16xf32>, %k: tensor<2x8x2x16xf32>, %v: tensor<2x8x2x16xf32>) {
  // expected-error @+1 {{'ds.attention' op operand #0 must be statically shaped 4D tensor of bf16 or f16 values, but got 'tensor<2x8x4x16xf32>'}}
  %0:2 = ds.attention %q, %k, %v scale 0.25 causal : (tensor<2x8x4x16xf32>, tensor<2x8x2x16xf32>, tensor<2x8x2x16xf32>) -> (tensor<2x8x4x16xf32>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.attention C2
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x1x16xbf16>) {
  // expected-error @+1 {{'ds.attention' op has keys of 'tensor<2x8x2x16xbf16>', but values of 'tensor<2x8x1x16xbf16>' (C2)}}
  %0:2 = ds.attention %q, %k, %v scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x1x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.attention C3
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x8xbf16>, %v: tensor<2x8x2x8xbf16>) {
  // expected-error @+1 {{'ds.attention' op has a query of 'tensor<2x8x4x16xbf16>' and a key of 'tensor<2x8x2x8xbf16>', which differ in batch, width or element type (C3)}}
  %0:2 = ds.attention %q, %k, %v scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.attention C4
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x3x16xbf16>, %v: tensor<2x8x3x16xbf16>) {
  // expected-error @+1 {{'ds.attention' op has 4 query heads, which cannot share 3 key heads evenly (C4)}}
  %0:2 = ds.attention %q, %k, %v scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x3x16xbf16>, tensor<2x8x3x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.attention C5
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x9x2x16xbf16>, %v: tensor<2x9x2x16xbf16>) {
  // expected-error @+1 {{'ds.attention' op is causal with 8 queries and 9 keys (C5)}}
  %0:2 = ds.attention %q, %k, %v scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x9x2x16xbf16>, tensor<2x9x2x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.attention C6
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x0x2x16xbf16>, %v: tensor<2x0x2x16xbf16>) {
  // expected-error @+1 {{'ds.attention' op has an operand without elements (C6)}}
  %0:2 = ds.attention %q, %k, %v scale 0.25 : (tensor<2x8x4x16xbf16>, tensor<2x0x2x16xbf16>, tensor<2x0x2x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.attention C7
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>) {
  // expected-error @+1 {{'ds.attention' op has a scale that is not finite (C7)}}
  %0:2 = ds.attention %q, %k, %v scale 0x7F800000 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.attention_query_grad C1
func.func @f(%q: tensor<2x8x4x16xf32>, %k: tensor<2x8x2x16xf32>, %v: tensor<2x8x2x16xf32>, %g: tensor<2x8x4x16xf32>, %l: tensor<2x4x8xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_query_grad' op operand #0 must be statically shaped 4D tensor of bf16 or f16 values, but got 'tensor<2x8x4x16xf32>'}}
  %0 = ds.attention_query_grad %q, %k, %v, %g, %l, %d scale 0.25 causal : (tensor<2x8x4x16xf32>, tensor<2x8x2x16xf32>, tensor<2x8x2x16xf32>, tensor<2x8x4x16xf32>, tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x8x4x16xf32>
  return
}

// -----

// ds.attention_query_grad C2
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x1x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_query_grad' op has keys of 'tensor<2x8x2x16xbf16>', but values of 'tensor<2x8x1x16xbf16>' (C2)}}
  %0 = ds.attention_query_grad %q, %k, %v, %g, %l, %d scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x1x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x8x4x16xbf16>
  return
}

// -----

// ds.attention_query_grad C3
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x8xbf16>, %v: tensor<2x8x2x8xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_query_grad' op has a query of 'tensor<2x8x4x16xbf16>' and a key of 'tensor<2x8x2x8xbf16>', which differ in batch, width or element type (C3)}}
  %0 = ds.attention_query_grad %q, %k, %v, %g, %l, %d scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x8x4x16xbf16>
  return
}

// -----

// ds.attention_query_grad C4
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x3x16xbf16>, %v: tensor<2x8x3x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_query_grad' op has 4 query heads, which cannot share 3 key heads evenly (C4)}}
  %0 = ds.attention_query_grad %q, %k, %v, %g, %l, %d scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x3x16xbf16>, tensor<2x8x3x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x8x4x16xbf16>
  return
}

// -----

// ds.attention_query_grad C5
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x9x2x16xbf16>, %v: tensor<2x9x2x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_query_grad' op is causal with 8 queries and 9 keys (C5)}}
  %0 = ds.attention_query_grad %q, %k, %v, %g, %l, %d scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x9x2x16xbf16>, tensor<2x9x2x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x8x4x16xbf16>
  return
}

// -----

// ds.attention_query_grad C6
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x0x2x16xbf16>, %v: tensor<2x0x2x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_query_grad' op has an operand without elements (C6)}}
  %0 = ds.attention_query_grad %q, %k, %v, %g, %l, %d scale 0.25 : (tensor<2x8x4x16xbf16>, tensor<2x0x2x16xbf16>, tensor<2x0x2x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x8x4x16xbf16>
  return
}

// -----

// ds.attention_query_grad C7
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_query_grad' op has a scale that is not finite (C7)}}
  %0 = ds.attention_query_grad %q, %k, %v, %g, %l, %d scale 0x7F800000 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x8x4x16xbf16>
  return
}

// -----

// ds.attention_key_grad C1
func.func @f(%q: tensor<2x8x4x16xf32>, %k: tensor<2x8x2x16xf32>, %v: tensor<2x8x2x16xf32>, %g: tensor<2x8x4x16xf32>, %l: tensor<2x4x8xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_key_grad' op operand #0 must be statically shaped 4D tensor of bf16 or f16 values, but got 'tensor<2x8x4x16xf32>'}}
  %0:2 = ds.attention_key_grad %q, %k, %v, %g, %l, %d scale 0.25 causal : (tensor<2x8x4x16xf32>, tensor<2x8x2x16xf32>, tensor<2x8x2x16xf32>, tensor<2x8x4x16xf32>, tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> (tensor<2x8x2x16xf32>, tensor<2x8x2x16xf32>)
  return
}

// -----

// ds.attention_key_grad C2
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x1x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_key_grad' op has keys of 'tensor<2x8x2x16xbf16>', but values of 'tensor<2x8x1x16xbf16>' (C2)}}
  %0:2 = ds.attention_key_grad %q, %k, %v, %g, %l, %d scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x1x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> (tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>)
  return
}

// -----

// ds.attention_key_grad C3
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x8xbf16>, %v: tensor<2x8x2x8xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_key_grad' op has a query of 'tensor<2x8x4x16xbf16>' and a key of 'tensor<2x8x2x8xbf16>', which differ in batch, width or element type (C3)}}
  %0:2 = ds.attention_key_grad %q, %k, %v, %g, %l, %d scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> (tensor<2x8x2x8xbf16>, tensor<2x8x2x8xbf16>)
  return
}

// -----

// ds.attention_key_grad C4
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x3x16xbf16>, %v: tensor<2x8x3x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_key_grad' op has 4 query heads, which cannot share 3 key heads evenly (C4)}}
  %0:2 = ds.attention_key_grad %q, %k, %v, %g, %l, %d scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x3x16xbf16>, tensor<2x8x3x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> (tensor<2x8x3x16xbf16>, tensor<2x8x3x16xbf16>)
  return
}

// -----

// ds.attention_key_grad C5
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x9x2x16xbf16>, %v: tensor<2x9x2x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_key_grad' op is causal with 8 queries and 9 keys (C5)}}
  %0:2 = ds.attention_key_grad %q, %k, %v, %g, %l, %d scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x9x2x16xbf16>, tensor<2x9x2x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> (tensor<2x9x2x16xbf16>, tensor<2x9x2x16xbf16>)
  return
}

// -----

// ds.attention_key_grad C6
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x0x2x16xbf16>, %v: tensor<2x0x2x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_key_grad' op has an operand without elements (C6)}}
  %0:2 = ds.attention_key_grad %q, %k, %v, %g, %l, %d scale 0.25 : (tensor<2x8x4x16xbf16>, tensor<2x0x2x16xbf16>, tensor<2x0x2x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> (tensor<2x0x2x16xbf16>, tensor<2x0x2x16xbf16>)
  return
}

// -----

// ds.attention_key_grad C7
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_key_grad' op has a scale that is not finite (C7)}}
  %0:2 = ds.attention_key_grad %q, %k, %v, %g, %l, %d scale 0x7F800000 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> (tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>)
  return
}

// -----

// ds.attention C8
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>) {
  // expected-error @+1 {{'ds.attention' op has a query of 'tensor<2x8x4x16xbf16>', but 'out' is 'tensor<2x8x4x8xbf16>' (C8)}}
  %0:2 = ds.attention %q, %k, %v scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>) -> (tensor<2x8x4x8xbf16>, tensor<2x4x8xf32>)
  return
}

// -----

// ds.attention C9
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>) {
  // expected-error @+1 {{'ds.attention' op needs 'logsumexp' to be 'tensor<2x4x8xf32>', got 'tensor<2x8x4xf32>' (C9)}}
  %0:2 = ds.attention %q, %k, %v scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x8x4xf32>)
  return
}

// -----

// ds.attention_query_grad C8
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>, %g: tensor<2x8x4x8xbf16>, %l: tensor<2x4x8xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_query_grad' op has a query of 'tensor<2x8x4x16xbf16>', but 'out_gradient' is 'tensor<2x8x4x8xbf16>' (C8)}}
  %0 = ds.attention_query_grad %q, %k, %v, %g, %l, %d scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x4x8xbf16>, tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x8x4x16xbf16>
  return
}

// -----

// ds.attention_query_grad C8
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_query_grad' op has a query of 'tensor<2x8x4x16xbf16>', but 'query_gradient' is 'tensor<2x8x4x8xbf16>' (C8)}}
  %0 = ds.attention_query_grad %q, %k, %v, %g, %l, %d scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> tensor<2x8x4x8xbf16>
  return
}

// -----

// ds.attention_query_grad C9
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>, %d: tensor<2x8x4xf32>) {
  // expected-error @+1 {{'ds.attention_query_grad' op needs 'delta' to be 'tensor<2x4x8xf32>', got 'tensor<2x8x4xf32>' (C9)}}
  %0 = ds.attention_query_grad %q, %k, %v, %g, %l, %d scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>, tensor<2x8x4xf32>) -> tensor<2x8x4x16xbf16>
  return
}

// -----

// ds.attention_key_grad C8
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>, %g: tensor<2x8x4x8xbf16>, %l: tensor<2x4x8xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_key_grad' op has a query of 'tensor<2x8x4x16xbf16>', but 'out_gradient' is 'tensor<2x8x4x8xbf16>' (C8)}}
  %0:2 = ds.attention_key_grad %q, %k, %v, %g, %l, %d scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x4x8xbf16>, tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> (tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>)
  return
}

// -----

// ds.attention_key_grad C9
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x8x4xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_key_grad' op needs 'logsumexp' to be 'tensor<2x4x8xf32>', got 'tensor<2x8x4xf32>' (C9)}}
  %0:2 = ds.attention_key_grad %q, %k, %v, %g, %l, %d scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x8x4xf32>, tensor<2x4x8xf32>) -> (tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>)
  return
}

// -----

// ds.attention_key_grad C10
func.func @f(%q: tensor<2x8x4x16xbf16>, %k: tensor<2x8x2x16xbf16>, %v: tensor<2x8x2x16xbf16>, %g: tensor<2x8x4x16xbf16>, %l: tensor<2x4x8xf32>, %d: tensor<2x4x8xf32>) {
  // expected-error @+1 {{'ds.attention_key_grad' op has a key of 'tensor<2x8x2x16xbf16>', but a gradient of 'tensor<2x8x4x16xbf16>' (C10)}}
  %0:2 = ds.attention_key_grad %q, %k, %v, %g, %l, %d scale 0.25 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>, tensor<2x4x8xf32>) -> (tensor<2x8x2x16xbf16>, tensor<2x8x4x16xbf16>)
  return
}
