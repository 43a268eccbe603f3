// RUN: ds-opt %s --ds-call-attention-library="mode=cudnn scratch-bytes=256" --split-input-file --verify-diagnostics
// RUN: not ds-opt %s --split-input-file --ds-call-attention-library="mode=cudnn" 2>&1 | FileCheck %s
// RUN: not ds-opt %s --split-input-file --ds-call-attention-library="mode=fast" 2>&1 | FileCheck %s --check-prefix=MODE

// CHECK: error: 'ds.attention' op cannot be a call of cuDNN: there is no library to ask
// MODE: error: unknown mode of ds-call-attention-library: 'fast'; there are auto, kernels, cudnn and cudnn-any-order

!q = tensor<2x8x4x16xbf16>
!rows = tensor<2x4x8xf32>

func.func @forward(%q: !q) -> !q {
  %o, %l = ds.attention %q, %q, %q scale 0.25 : (!q, !q, !q) -> (!q, !rows)
  return %o : !q
}

// -----

// A logsumexp with a gradient of its own makes delta something else.

!q = tensor<2x8x4x16xbf16>
!rows = tensor<2x4x8xf32>

func.func @delta(%q: !q, %g: !q, %l: !rows, %delta: !rows) -> (!q, !q, !q) {
  %dq = ds.attention_query_grad %q, %q, %q, %g, %l, %delta scale 0.25 : (!q, !q, !q, !q, !rows, !rows) -> !q
  // expected-error @+1 {{'ds.attention_key_grad' op cannot be a call of cuDNN: 'delta' is not the sum of output times gradient}}
  %dk, %dv = ds.attention_key_grad %q, %q, %q, %g, %l, %delta scale 0.25 : (!q, !q, !q, !q, !rows, !rows) -> (!q, !q)
  return %dq, %dk, %dv : !q, !q, !q
}

// -----

!q = tensor<2x8x4x16xbf16>
!rows = tensor<2x4x8xf32>

func.func @query_only(%q: !q, %g: !q, %l: !rows, %delta: !rows) -> !q {
  // expected-error @+1 {{'ds.attention_query_grad' op cannot be a call of cuDNN: the gradients of keys and values are not needed}}
  %dq = ds.attention_query_grad %q, %q, %q, %g, %l, %delta scale 0.25 : (!q, !q, !q, !q, !rows, !rows) -> !q
  return %dq : !q
}

// -----

!q = tensor<2x8x4x16xbf16>
!rows = tensor<2x4x8xf32>

func.func @key_only(%q: !q, %g: !q, %l: !rows, %delta: !rows) -> (!q, !q) {
  // expected-error @+1 {{'ds.attention_key_grad' op cannot be a call of cuDNN: the gradient of the query is not needed}}
  %dk, %dv = ds.attention_key_grad %q, %q, %q, %g, %l, %delta scale 0.25 : (!q, !q, !q, !q, !rows, !rows) -> (!q, !q)
  return %dk, %dv : !q, !q
}
