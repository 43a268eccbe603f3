// RUN: ds-opt %s | ds-opt | FileCheck %s
// RUN: ds-opt --mlir-print-op-generic %s | ds-opt | FileCheck %s

!q = tensor<2x8x4x16xbf16>
!k = tensor<2x8x2x16xbf16>
!rows = tensor<2x4x8xf32>

// CHECK-LABEL: func @attention
func.func @attention(%q: !q, %k: !k, %v: !k, %g: !q, %d: !rows) -> (!q, !k, !k) {
  // CHECK: %[[O:.*]], %[[L:.*]] = ds.attention %{{.*}}, %{{.*}}, %{{.*}} scale 2.500000e-01 causal : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
  %o, %l = ds.attention %q, %k, %v scale 0.25 causal : (!q, !k, !k) -> (!q, !rows)
  // CHECK: ds.attention_query_grad %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %[[L]], %{{.*}} scale 2.500000e-01 causal : ({{.*}}) -> tensor<2x8x4x16xbf16>
  %dq = ds.attention_query_grad %q, %k, %v, %g, %l, %d scale 0.25 causal : (!q, !k, !k, !q, !rows, !rows) -> !q
  // CHECK: ds.attention_key_grad %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %[[L]], %{{.*}} scale 2.500000e-01 causal : ({{.*}}) -> (tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>)
  %dk, %dv = ds.attention_key_grad %q, %k, %v, %g, %l, %d scale 0.25 causal : (!q, !k, !k, !q, !rows, !rows) -> (!k, !k)
  return %dq, %dk, %dv : !q, !k, !k
}

// Other numbers of keys, and no mask.

// CHECK-LABEL: func @cross
func.func @cross(%q: tensor<1x3x2x5xf16>, %k: tensor<1x7x2x5xf16>) -> tensor<1x3x2x5xf16> {
  // CHECK: ds.attention %{{.*}}, %{{.*}}, %{{.*}} scale 1.000000e+00 : (tensor<1x3x2x5xf16>
  %o, %l = ds.attention %q, %k, %k scale 1.0 : (tensor<1x3x2x5xf16>, tensor<1x7x2x5xf16>, tensor<1x7x2x5xf16>) -> (tensor<1x3x2x5xf16>, tensor<1x2x3xf32>)
  return %o : tensor<1x3x2x5xf16>
}
