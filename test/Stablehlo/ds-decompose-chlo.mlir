// RUN: ds-opt %s --ds-decompose-chlo | FileCheck %s

// CHECK-LABEL: func @square
// CHECK-SAME: %[[X:.*]]: tensor<8xf32>
func.func @square(%x: tensor<8xf32>) -> tensor<8xf32> {
  // CHECK-NEXT: stablehlo.multiply %[[X]], %[[X]] : tensor<8xf32>
  %0 = chlo.square %x : tensor<8xf32> -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// Every target computes erf.
// CHECK-LABEL: func @erf
func.func @erf(%x: tensor<8xf32>) -> tensor<8xf32> {
  // CHECK-NEXT: chlo.erf
  %0 = chlo.erf %x : tensor<8xf32> -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// Polynomials are evaluated in single precision.
// CHECK-LABEL: func @erf_inv
func.func @erf_inv(%x: tensor<8xbf16>) -> tensor<8xbf16> {
  // CHECK: stablehlo.convert %{{.*}} : (tensor<8xbf16>) -> tensor<8xf32>
  // CHECK: stablehlo.log_plus_one %{{.*}} : tensor<8xf32>
  // CHECK: stablehlo.select
  // CHECK: stablehlo.convert %{{.*}} : (tensor<8xf32>) -> tensor<8xbf16>
  // CHECK-NOT: chlo
  %0 = chlo.erf_inv %x : tensor<8xbf16> -> tensor<8xbf16>
  return %0 : tensor<8xbf16>
}

// The values and their indices are sorted together, largest first.
// CHECK-LABEL: func @top_k
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
func.func @top_k(%x: tensor<4x8xf32>) -> (tensor<4x2xf32>, tensor<4x2xi32>) {
  // CHECK: %[[I:.*]] = stablehlo.iota dim = 1 : tensor<4x8xi32>
  // CHECK: %[[S:.*]]:2 = "stablehlo.sort"(%[[X]], %[[I]])
  // CHECK-SAME: dimension = 1 : i64, is_stable = true
  // CHECK: stablehlo.compare GT, %{{.*}}, TOTALORDER
  // CHECK: stablehlo.slice %[[S]]#0 [0:4, 0:2]
  // CHECK: stablehlo.slice %[[S]]#1 [0:4, 0:2]
  %0, %1 = chlo.top_k(%x, k = 2) : tensor<4x8xf32> -> (tensor<4x2xf32>, tensor<4x2xi32>)
  return %0, %1 : tensor<4x2xf32>, tensor<4x2xi32>
}

// Inside regions, too.
// CHECK-LABEL: func @region
func.func @region(%x: tensor<4xf32>, %p: tensor<i1>) -> tensor<4xf32> {
  // CHECK: stablehlo.multiply
  %0 = "stablehlo.if"(%p) ({
    %1 = chlo.square %x : tensor<4xf32> -> tensor<4xf32>
    stablehlo.return %1 : tensor<4xf32>
  }, {
    stablehlo.return %x : tensor<4xf32>
  }) : (tensor<i1>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// Operands are broadcast first, from the last dimension on or as told.
// CHECK-LABEL: func @broadcasts
func.func @broadcasts(%x: tensor<2x4xf32>, %y: tensor<4xf32>, %z: tensor<2xf32>) -> (tensor<2x4xf32>, tensor<2x4xi1>, tensor<2x4xi1>) {
  // CHECK: %[[Y:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1]
  // CHECK: stablehlo.subtract %arg0, %[[Y]]
  %0 = chlo.broadcast_subtract %x, %y : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  // CHECK: %[[Z:.*]] = stablehlo.broadcast_in_dim %arg2, dims = [0]
  // CHECK: stablehlo.compare LT, %arg0, %[[Z]]
  %1 = chlo.broadcast_compare %x, %z {broadcast_dimensions = array<i64: 0>, comparison_direction = #chlo<comparison_direction LT>} : (tensor<2x4xf32>, tensor<2xf32>) -> tensor<2x4xi1>
  // CHECK: %[[INF:.*]] = stablehlo.constant dense<0xFF800000> : tensor<2x4xf32>
  // CHECK: stablehlo.compare EQ, %{{.*}}, %[[INF]]
  %2 = chlo.is_neg_inf %0 : tensor<2x4xf32> -> tensor<2x4xi1>
  return %0, %1, %2 : tensor<2x4xf32>, tensor<2x4xi1>, tensor<2x4xi1>
}

// Narrow floats are computed in f32.
// CHECK-LABEL: func @lgamma
func.func @lgamma(%x: tensor<4xbf16>) -> tensor<4xbf16> {
  // CHECK: stablehlo.convert %arg0 : (tensor<4xbf16>) -> tensor<4xf32>
  // CHECK: stablehlo.log_plus_one
  // CHECK: stablehlo.convert %{{.*}} : (tensor<4xf32>) -> tensor<4xbf16>
  %0 = chlo.lgamma %x : tensor<4xbf16> -> tensor<4xbf16>
  return %0 : tensor<4xbf16>
}
