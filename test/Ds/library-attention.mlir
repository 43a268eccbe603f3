// RUN: ds-opt %s | ds-opt | FileCheck %s
// RUN: ds-opt --mlir-print-op-generic %s | ds-opt | FileCheck %s

!q = tensor<2x8x4x16xbf16>
!k = tensor<2x8x2x16xbf16>
!rows = tensor<2x4x8xf32>

// CHECK-LABEL: func @tensors
func.func @tensors(%q: !q, %k: !k, %v: !k, %g: !q) -> (!q, !k, !k) {
  // CHECK: %[[O:.*]], %[[L:.*]] = ds.library_attention %{{.*}}, %{{.*}}, %{{.*}} scale 2.500000e-01 causal scratch 256 : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  %o, %l = ds.library_attention %q, %k, %v scale 0.25 causal scratch 256 : (!q, !k, !k) -> (!q, !rows)
  // CHECK: ds.library_attention_grad %{{.*}}, %{{.*}}, %{{.*}}, %[[O]], %{{.*}}, %[[L]] scale 2.500000e-01 causal any_order scratch 0 : ({{.*}}) -> (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>)
  %dq, %dk, %dv = ds.library_attention_grad %q, %k, %v, %o, %g, %l scale 0.25 causal any_order scratch 0 : (!q, !k, !k, !q, !q, !rows) -> (!q, !k, !k)
  return %dq, %dk, %dv : !q, !k, !k
}

!all = tensor<2x8x8x16xbf16>

// CHECK-LABEL: func @packed
func.func @packed(%all: !all, %g: !q) -> !all {
  // CHECK: %[[O:.*]], %[[L:.*]] = ds.library_attention %[[A:.*]], %[[A]], %[[A]] packed scale 2.500000e-01 causal scratch 256 : ({{.*}}) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  %o, %l = ds.library_attention %all, %all, %all packed scale 0.25 causal scratch 256 : (!all, !all, !all) -> (!q, !rows)
  // CHECK: ds.library_attention_grad %[[A]], %[[A]], %[[A]], %[[O]], %{{.*}}, %[[L]] packed scale 2.500000e-01 causal scratch 0 : ({{.*}}) -> tensor<2x8x8x16xbf16>
  %d = ds.library_attention_grad %all, %all, %all, %o, %g, %l packed scale 0.25 causal scratch 0 : (!all, !all, !all, !q, !q, !rows) -> !all
  return %d : !all
}

// Buffers may be views: here query, key and value are slices of one.

!view = memref<2x8x4x16xbf16, strided<[1536, 192, 16, 1]>>
!dense = memref<2x8x4x16xbf16>
!numbers = memref<2x4x8xf32>

// CHECK-LABEL: func @buffers
func.func @buffers(%q: !view, %k: !view, %v: !view, %o: !dense, %l: !numbers, %s: memref<256xi8>, %g: !dense) {
  // CHECK: ds.attention_forward %{{.*}}, %{{.*}}, %{{.*}} into %{{.*}}, %{{.*}} scratch %{{.*}} : memref<256xi8> scale 2.500000e-01 causal : memref<2x8x4x16xbf16, strided<[1536, 192, 16, 1]>>
  ds.attention_forward %q, %k, %v into %o, %l scratch %s : memref<256xi8> scale 0.25 causal : !view, !view, !view, !dense, !numbers
  // CHECK: ds.attention_backward %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} into %{{.*}}, %{{.*}}, %{{.*}} scale 2.500000e-01 any_order : memref<2x8x4x16xbf16, strided<[1536, 192, 16, 1]>>
  ds.attention_backward %q, %k, %v, %o, %g, %l into %o, %g, %o scale 0.25 any_order : !view, !view, !view, !dense, !dense, !numbers, !dense, !dense, !dense
  return
}
