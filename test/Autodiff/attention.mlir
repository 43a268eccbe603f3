// RUN: ds-opt --ds-differentiate="function=main wrt=0+1+2" --split-input-file %s | FileCheck %s
// RUN: ds-opt --ds-differentiate="function=main wrt=2" --split-input-file %s | FileCheck %s --check-prefix=VALUE

// The gradients need of each row the logsumexp, and the sum of output times its
// gradient; that of the query is an operation of its own, which a gradient by the
// value does not have.

!q = tensor<2x8x4x16xbf16>
!k = tensor<2x8x2x16xbf16>
!rows = tensor<2x4x8xf32>

// CHECK-LABEL: func @main(
// CHECK-SAME: %[[Q:[^:]*]]: tensor<2x8x4x16xbf16>, %[[K:[^:]*]]: tensor<2x8x2x16xbf16>, %[[V:[^:]*]]: tensor<2x8x2x16xbf16>, %[[W:[^:]*]]: tensor<2x8x4x16xbf16>)
// CHECK: %[[O:.*]], %[[L:.*]] = ds.attention %[[Q]], %[[K]], %[[V]] scale 2.500000e-01 causal
// CHECK-DAG: %[[G:.*]] = stablehlo.convert %[[W]] : (tensor<2x8x4x16xbf16>) -> tensor<2x8x4x16xf32>
// CHECK-DAG: %[[O32:.*]] = stablehlo.convert %[[O]] : (tensor<2x8x4x16xbf16>) -> tensor<2x8x4x16xf32>
// CHECK: %[[P:.*]] = stablehlo.multiply %[[G]], %[[O32]]
// CHECK: %[[S:.*]] = stablehlo.reduce(%[[P]] init: %{{.*}}) applies stablehlo.add across dimensions = [3]
// CHECK: %[[D:.*]] = stablehlo.transpose %[[S]], dims = [0, 2, 1] : (tensor<2x8x4xf32>) -> tensor<2x4x8xf32>
// CHECK: %[[DQ:.*]] = ds.attention_query_grad %[[Q]], %[[K]], %[[V]], %[[W]], %[[L]], %[[D]] scale 2.500000e-01 causal
// CHECK: %[[DK:.*]], %[[DV:.*]] = ds.attention_key_grad %[[Q]], %[[K]], %[[V]], %[[W]], %[[L]], %[[D]] scale 2.500000e-01 causal
// CHECK: return %{{.*}}, %[[DQ]], %[[DK]], %[[DV]]

// VALUE-LABEL: func @main(
// VALUE-NOT: ds.attention_query_grad
// VALUE: %{{.*}}, %[[DV:.*]] = ds.attention_key_grad
// VALUE-NOT: ds.attention_query_grad
// VALUE: return %{{.*}}, %[[DV]]
func.func @main(%q: !q, %k: !k, %v: !k, %w: !q) -> tensor<bf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %o, %l = ds.attention %q, %k, %v scale 0.25 causal : (!q, !k, !k) -> (!q, !rows)
  %p = stablehlo.multiply %o, %w : !q
  %loss = stablehlo.reduce(%p init: %zero) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (!q, tensor<bf16>) -> tensor<bf16>
  return %loss : tensor<bf16>
}

// -----

// A gradient of the logsumexp is subtracted from these sums.

!q = tensor<1x3x2x4xf16>
!rows = tensor<1x2x3xf32>

// CHECK-LABEL: func @main(
// CHECK-SAME: %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %[[W:[^:]*]]: tensor<1x2x3xf32>)
// CHECK: %[[D:.*]] = stablehlo.subtract %{{.*}}, %[[W]] : tensor<1x2x3xf32>
// CHECK: ds.attention_query_grad %{{.*}}, %{{.*}}, %{{.*}}, %[[ZERO:.*]], %{{.*}}, %[[D]] scale
// CHECK: ds.attention_key_grad %{{.*}}, %{{.*}}, %{{.*}}, %[[ZERO]], %{{.*}}, %[[D]] scale
// VALUE: ds.attention_key_grad
func.func @main(%q: !q, %k: !q, %v: !q, %w: !rows) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %o, %l = ds.attention %q, %k, %v scale 0.5 : (!q, !q, !q) -> (!q, !rows)
  %p = stablehlo.multiply %l, %w : !rows
  %loss = stablehlo.reduce(%p init: %zero) applies stablehlo.add across dimensions = [0, 1, 2] : (!rows, tensor<f32>) -> tensor<f32>
  return %loss : tensor<f32>
}
