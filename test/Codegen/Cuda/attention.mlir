// Attention's kernels leave no value in local memory, of whatever chip.
// RUN: ds-opt --ds-compile="target=cuda chips=sm_80,sm_90,sm_100" --split-input-file --remark-format=emitRemark --remarks-filter=ds-lower-to-cuda %s -o /dev/null 2>&1 | FileCheck %s
// CHECK-NOT: LocalBytes={{[1-9]}}
// CHECK-COUNT-18: Function=attention{{.*}} LocalBytes=0,
// CHECK-NOT: LocalBytes={{[1-9]}}

func.func @main(%q: tensor<8x1024x16x64xbf16>, %k: tensor<8x1024x4x64xbf16>, %l: tensor<8x16x1024xf32>)
    -> (tensor<8x1024x16x64xbf16>, tensor<8x16x1024xf32>, tensor<8x1024x16x64xbf16>, tensor<8x1024x4x64xbf16>, tensor<8x1024x4x64xbf16>) {
  %o:2 = ds.attention %q, %k, %k scale 0.125
      : (tensor<8x1024x16x64xbf16>, tensor<8x1024x4x64xbf16>, tensor<8x1024x4x64xbf16>) -> (tensor<8x1024x16x64xbf16>, tensor<8x16x1024xf32>)
  %gq = ds.attention_query_grad %q, %k, %k, %q, %l, %l scale 0.125
      : (tensor<8x1024x16x64xbf16>, tensor<8x1024x4x64xbf16>, tensor<8x1024x4x64xbf16>, tensor<8x1024x16x64xbf16>, tensor<8x16x1024xf32>, tensor<8x16x1024xf32>) -> tensor<8x1024x16x64xbf16>
  %g:2 = ds.attention_key_grad %q, %k, %k, %q, %l, %l scale 0.125
      : (tensor<8x1024x16x64xbf16>, tensor<8x1024x4x64xbf16>, tensor<8x1024x4x64xbf16>, tensor<8x1024x16x64xbf16>, tensor<8x16x1024xf32>, tensor<8x16x1024xf32>) -> (tensor<8x1024x4x64xbf16>, tensor<8x1024x4x64xbf16>)
  return %o#0, %o#1, %gq, %g#0, %g#1 : tensor<8x1024x16x64xbf16>, tensor<8x16x1024xf32>, tensor<8x1024x16x64xbf16>, tensor<8x1024x4x64xbf16>, tensor<8x1024x4x64xbf16>
}

// -----

func.func @main(%q: tensor<4x1000x16x128xbf16>, %l: tensor<4x16x1000xf32>)
    -> (tensor<4x1000x16x128xbf16>, tensor<4x16x1000xf32>, tensor<4x1000x16x128xbf16>, tensor<4x1000x16x128xbf16>, tensor<4x1000x16x128xbf16>) {
  %o:2 = ds.attention %q, %q, %q scale 0.09 causal
      : (tensor<4x1000x16x128xbf16>, tensor<4x1000x16x128xbf16>, tensor<4x1000x16x128xbf16>) -> (tensor<4x1000x16x128xbf16>, tensor<4x16x1000xf32>)
  %gq = ds.attention_query_grad %q, %q, %q, %q, %l, %l scale 0.09 causal
      : (tensor<4x1000x16x128xbf16>, tensor<4x1000x16x128xbf16>, tensor<4x1000x16x128xbf16>, tensor<4x1000x16x128xbf16>, tensor<4x16x1000xf32>, tensor<4x16x1000xf32>) -> tensor<4x1000x16x128xbf16>
  %g:2 = ds.attention_key_grad %q, %q, %q, %q, %l, %l scale 0.09 causal
      : (tensor<4x1000x16x128xbf16>, tensor<4x1000x16x128xbf16>, tensor<4x1000x16x128xbf16>, tensor<4x1000x16x128xbf16>, tensor<4x16x1000xf32>, tensor<4x16x1000xf32>) -> (tensor<4x1000x16x128xbf16>, tensor<4x1000x16x128xbf16>)
  return %o#0, %o#1, %gq, %g#0, %g#1 : tensor<4x1000x16x128xbf16>, tensor<4x16x1000xf32>, tensor<4x1000x16x128xbf16>, tensor<4x1000x16x128xbf16>, tensor<4x1000x16x128xbf16>
}
