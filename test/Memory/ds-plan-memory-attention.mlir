// RUN: ds-opt --ds-plan-memory %s | FileCheck %s

// The library's scratch memory is planned while a call runs: the gradients' lies
// where the forward call's was.

!q = tensor<2x8x4x16xbf16>
!k = tensor<2x8x2x16xbf16>
!rows = tensor<2x4x8xf32>

// CHECK: ds.program @s arena [[#ARENA:]] persistent [[#]]
// CHECK: %[[OUT:.*]] = ds.buffer {{.*}} : memref<2x8x4x16xbf16>
// CHECK: ds.attention_forward %[[Q:.*]], %[[K:.*]], %[[V:.*]] into %[[OUT:.*]], %[[LSE:.*]] scratch %[[S:.*]] : memref<1000xi8> scale 2.500000e-01 causal
// CHECK: ds.attention_backward %[[Q]], %[[K]], %[[V]], %[[OUT]], %[[OUT]], %[[LSE]] into %{{.*}}, %{{.*}}, %{{.*}} scratch %{{.*}} : memref<2000xi8> scale 2.500000e-01 causal
// CHECK-NOT: scratch
ds.step @s(%q: !q {ds.arg = #ds.arg<batch, "q">}, %k: !k {ds.arg = #ds.arg<batch, "k">}, %v: !k {ds.arg = #ds.arg<batch, "v">})
    -> (!q {ds.metric = "dq"}, !k {ds.metric = "dk"}, !k {ds.metric = "dv"}) {
  %o, %l = ds.library_attention %q, %k, %v scale 0.25 causal scratch 1000 : (!q, !k, !k) -> (!q, !rows)
  %dq, %dk, %dv = ds.library_attention_grad %q, %k, %v, %o, %o, %l scale 0.25 causal scratch 2000 : (!q, !k, !k, !q, !q, !rows) -> (!q, !k, !k)
  ds.return %dq, %dk, %dv : !q, !k, !k
}
