// RUN: ds-opt --ds-plan-memory --split-input-file %s | FileCheck %s

// The library's scratch memory is planned while a call runs: the gradients' lies
// where the forward call's was.

!q = tensor<2x8x4x16xbf16>
!k = tensor<2x8x2x16xbf16>
!rows = tensor<2x4x8xf32>

// CHECK: ds.program @s arena [[#ARENA:]] persistent [[#]]
// CHECK: %[[OUT:.*]] = ds.buffer {{.*}} : memref<2x8x4x16xbf16>
// CHECK: ds.attention_forward %[[Q:.*]], %[[K:.*]], %[[V:.*]] into %[[OUT:.*]], %[[LSE:.*]] scratch %[[S:.*]] : memref<1000xi8> scale 2.500000e-01 causal
// CHECK: ds.attention_backward %[[Q]], %[[K]], %[[V]], %[[OUT]], %[[OUT]], %[[LSE]] into %{{.*}}, %{{.*}}, %{{.*}} scratch %{{.*}} : memref<2000xi8> scale 2.500000e-01 causal
ds.step @s(%q: !q {ds.arg = #ds.arg<batch, "q">}, %k: !k {ds.arg = #ds.arg<batch, "k">}, %v: !k {ds.arg = #ds.arg<batch, "v">})
    -> (!q {ds.metric = "dq"}, !k {ds.metric = "dk"}, !k {ds.metric = "dv"}) {
  %o, %l = ds.library_attention %q, %k, %v scale 0.25 causal scratch 1000 : (!q, !k, !k) -> (!q, !rows)
  %dq, %dk, %dv = ds.library_attention_grad %q, %k, %v, %o, %o, %l scale 0.25 causal scratch 2000 : (!q, !k, !k, !q, !q, !rows) -> (!q, !k, !k)
  ds.return %dq, %dk, %dv : !q, !k, !k
}

// -----

// Query, key and value are heads of one buffer: 128 bytes for the query, 64 for
// each of the others. So are their gradients.

!all = tensor<2x8x8x16xbf16>
!q = tensor<2x8x4x16xbf16>
!rows = tensor<2x4x8xf32>

// CHECK-LABEL: ds.program @packed
// CHECK-DAG: %[[PQ:.*]] = ds.buffer [[#FROM:]] : memref<2x8x4x16xbf16, strided<[1024, 128, 16, 1]>>
// CHECK-DAG: %[[PK:.*]] = ds.buffer [[#FROM + 128]] : memref<2x8x2x16xbf16, strided<[1024, 128, 16, 1]>>
// CHECK-DAG: %[[PV:.*]] = ds.buffer [[#FROM + 192]] : memref<2x8x2x16xbf16, strided<[1024, 128, 16, 1]>>
// CHECK: ds.attention_forward %[[PQ]], %[[PK]], %[[PV]] into
// CHECK: ds.attention_backward %[[PQ]], %[[PK]], %[[PV]], {{.*}} into %[[DQ:.*]], %[[DK:.*]], %[[DV:.*]] scale
ds.step @packed(%all: !all {ds.arg = #ds.arg<batch, "x">}) -> (!all {ds.metric = "d"}) {
  %o, %l = ds.library_attention %all, %all, %all packed scale 0.25 causal scratch 0 : (!all, !all, !all) -> (!q, !rows)
  %d = ds.library_attention_grad %all, %all, %all, %o, %o, %l packed scale 0.25 causal scratch 0 : (!all, !all, !all, !q, !q, !rows) -> !all
  ds.return %d : !all
}
