// RUN: ds-opt --ds-decompose-attention --split-input-file %s | FileCheck %s

// Scores and softmax are f32; probabilities are rounded before they meet the values.

!q = tensor<2x8x4x16xbf16>
!k = tensor<2x8x2x16xbf16>
!rows = tensor<2x4x8xf32>

// CHECK-LABEL: func @attention(
// CHECK-SAME: %[[Q:[^:]*]]: tensor<2x8x4x16xbf16>, %[[K:[^:]*]]: tensor<2x8x2x16xbf16>, %[[V:[^:]*]]: tensor<2x8x2x16xbf16>)
// CHECK: %[[GROUPS:.*]] = stablehlo.reshape %[[Q]] : (tensor<2x8x4x16xbf16>) -> tensor<2x8x2x2x16xbf16>
// CHECK: %[[S:.*]] = stablehlo.dot_general %[[GROUPS]], %[[K]], batching_dims = [0, 2] x [0, 2], contracting_dims = [4] x [3] : {{.*}} -> tensor<2x2x8x2x8xf32>
// CHECK: %[[SCALED:.*]] = stablehlo.multiply %[[S]],
// CHECK: %[[ROW:.*]] = stablehlo.iota dim = 0 : tensor<8x8xi32>
// CHECK: %[[COLUMN:.*]] = stablehlo.iota dim = 1 : tensor<8x8xi32>
// CHECK: %[[LOWER:.*]] = stablehlo.compare GE, %[[ROW]], %[[COLUMN]]
// CHECK: %[[KEPT:.*]] = stablehlo.broadcast_in_dim %[[LOWER]], dims = [2, 4]
// CHECK: %[[MASKED:.*]] = stablehlo.select %[[KEPT]], %[[SCALED]], %{{.*}} : tensor<2x2x8x2x8xi1>, tensor<2x2x8x2x8xf32>
// CHECK: %[[MAX:.*]] = stablehlo.reduce(%[[MASKED]] init: %{{.*}}) applies stablehlo.maximum across dimensions = [4]
// CHECK: %[[E:.*]] = stablehlo.exponential %{{.*}} : tensor<2x2x8x2x8xf32>
// CHECK: %[[SUM:.*]] = stablehlo.reduce(%[[E]] init: %{{.*}}) applies stablehlo.add across dimensions = [4]
// CHECK: %[[P:.*]] = stablehlo.divide %[[E]],
// CHECK: %[[ROUNDED:.*]] = stablehlo.convert %[[P]] : (tensor<2x2x8x2x8xf32>) -> tensor<2x2x8x2x8xbf16>
// CHECK: %[[O:.*]] = stablehlo.dot_general %[[ROUNDED]], %[[V]], batching_dims = [0, 1] x [0, 2], contracting_dims = [4] x [1] : {{.*}} -> tensor<2x2x8x2x16xf32>
// CHECK: stablehlo.transpose %[[O]], dims = [0, 2, 1, 3, 4]
// CHECK: %[[OUT:.*]] = stablehlo.convert %{{.*}} : (tensor<2x8x4x16xf32>) -> tensor<2x8x4x16xbf16>
// CHECK: %[[LOG:.*]] = stablehlo.log %[[SUM]]
// CHECK: %[[L:.*]] = stablehlo.add %[[MAX]], %[[LOG]]
// CHECK: %[[LT:.*]] = stablehlo.transpose %[[L]], dims = [0, 1, 3, 2]
// CHECK: %[[ROWS:.*]] = stablehlo.reshape %[[LT]] : (tensor<2x2x2x8xf32>) -> tensor<2x4x8xf32>
// CHECK: return %[[OUT]], %[[ROWS]]
func.func @attention(%q: !q, %k: !k, %v: !k) -> (!q, !rows) {
  %o, %l = ds.attention %q, %k, %v scale 0.25 causal : (!q, !k, !k) -> (!q, !rows)
  return %o, %l : !q, !rows
}

// -----

// Probabilities come from the logsumexp; sums go over the heads of a group too.

!q = tensor<2x8x4x16xbf16>
!k = tensor<2x5x2x16xbf16>
!rows = tensor<2x4x8xf32>

// CHECK-LABEL: func @gradients(
// CHECK-SAME: %[[Q:[^:]*]]: tensor<2x8x4x16xbf16>, %[[K:[^:]*]]: tensor<2x5x2x16xbf16>, %[[V:[^:]*]]: tensor<2x5x2x16xbf16>, %[[G:[^:]*]]: tensor<2x8x4x16xbf16>, %[[L:[^:]*]]: {{[^,]*}}, %[[D:[^:]*]]: {{[^)]*}})
// CHECK-NOT: stablehlo.select
// CHECK: stablehlo.reshape %[[L]] : (tensor<2x4x8xf32>) -> tensor<2x2x2x8xf32>
// CHECK: %[[P:.*]] = stablehlo.exponential %{{.*}} : tensor<2x2x8x2x5xf32>
// CHECK: %[[DP:.*]] = stablehlo.dot_general %{{.*}}, %[[V]], batching_dims = [0, 2] x [0, 2], contracting_dims = [4] x [3] : {{.*}} -> tensor<2x2x8x2x5xf32>
// CHECK: %[[LESS:.*]] = stablehlo.subtract %[[DP]],
// CHECK: %[[DS:.*]] = stablehlo.multiply %[[P]], %[[LESS]]
// CHECK: %[[DSB:.*]] = stablehlo.convert %[[DS]] : {{.*}} -> tensor<2x2x8x2x5xbf16>
// CHECK: stablehlo.dot_general %[[DSB]], %[[K]], batching_dims = [0, 1] x [0, 2], contracting_dims = [4] x [1] : {{.*}} -> tensor<2x2x8x2x16xf32>
// CHECK: stablehlo.dot_general %{{.*}}, %{{.*}}, batching_dims = [0, 1] x [0, 2], contracting_dims = [2, 3] x [1, 3] : {{.*}} -> tensor<2x2x5x16xf32>
// CHECK: stablehlo.dot_general %{{.*}}, %{{.*}}, batching_dims = [0, 1] x [0, 2], contracting_dims = [2, 3] x [1, 3] : {{.*}} -> tensor<2x2x5x16xf32>
// CHECK-NOT: ds.attention
// CHECK: return
func.func @gradients(%q: !q, %k: !k, %v: !k, %g: !q, %l: !rows, %d: !rows) -> (!q, !k, !k) {
  %dq = ds.attention_query_grad %q, %k, %v, %g, %l, %d scale 0.25 : (!q, !k, !k, !q, !rows, !rows) -> !q
  %dk, %dv = ds.attention_key_grad %q, %k, %v, %g, %l, %d scale 0.25 : (!q, !k, !k, !q, !rows, !rows) -> (!k, !k)
  return %dq, %dk, %dv : !q, !k, !k
}
