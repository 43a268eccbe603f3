// RUN: ds-opt %s --split-input-file --canonicalize | FileCheck %s

// A reshape that puts in dimensions of size 1 disappears into a broadcast, on
// either side of it.
// CHECK-LABEL: func @units
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>, %[[Y:.*]]: tensor<4x1xf32>
// CHECK-DAG: %[[A:.*]] = stablehlo.broadcast_in_dim %[[X]], dims = [1] : (tensor<4xf32>) -> tensor<8x4xf32>
// CHECK-DAG: %[[B:.*]] = stablehlo.broadcast_in_dim %[[X]], dims = [2] : (tensor<4xf32>) -> tensor<8x1x4xf32>
// CHECK-DAG: %[[C:.*]] = stablehlo.broadcast_in_dim %[[Y]], dims = [1, 3] : (tensor<4x1xf32>) -> tensor<2x4x1x8xf32>
// CHECK: return %[[A]], %[[B]], %[[C]]
func.func @units(%x: tensor<4xf32>, %y: tensor<4x1xf32>) -> (tensor<8x4xf32>, tensor<8x1x4xf32>, tensor<2x4x1x8xf32>) {
  %r = stablehlo.reshape %x : (tensor<4xf32>) -> tensor<1x4xf32>
  %0 = stablehlo.broadcast_in_dim %r, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<8x4xf32>
  %1 = stablehlo.reshape %0 : (tensor<8x4xf32>) -> tensor<8x1x4xf32>
  %b = stablehlo.broadcast_in_dim %y, dims = [1, 2] : (tensor<4x1xf32>) -> tensor<2x4x8xf32>
  %2 = stablehlo.reshape %b : (tensor<2x4x8xf32>) -> tensor<2x4x1x8xf32>
  return %0, %1, %2 : tensor<8x4xf32>, tensor<8x1x4xf32>, tensor<2x4x1x8xf32>
}

// -----

// A reshape that moves elements stays.
// CHECK-LABEL: func @no_units
// CHECK: stablehlo.reshape
// CHECK: stablehlo.broadcast_in_dim
// CHECK: stablehlo.broadcast_in_dim
// CHECK: stablehlo.reshape
func.func @no_units(%x: tensor<4xf32>) -> (tensor<8x2x2xf32>, tensor<16x2xf32>) {
  %r = stablehlo.reshape %x : (tensor<4xf32>) -> tensor<2x2xf32>
  %0 = stablehlo.broadcast_in_dim %r, dims = [1, 2] : (tensor<2x2xf32>) -> tensor<8x2x2xf32>
  %b = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<4xf32>) -> tensor<8x4xf32>
  %1 = stablehlo.reshape %b : (tensor<8x4xf32>) -> tensor<16x2xf32>
  return %0, %1 : tensor<8x2x2xf32>, tensor<16x2xf32>
}

// -----

// A broadcast that repeats nothing is seen through by a reshape, unless it
// transposes.
// CHECK-LABEL: func @expansions
// CHECK-SAME: %[[X:.*]]: tensor<4x2xf32>
// CHECK-DAG: %[[A:.*]] = stablehlo.reshape %[[X]] : (tensor<4x2xf32>) -> tensor<8xf32>
// CHECK-DAG: %[[T:.*]] = stablehlo.broadcast_in_dim %[[X]], dims = [2, 0]
// CHECK-DAG: %[[B:.*]] = stablehlo.reshape %[[T]] : (tensor<2x1x4xf32>) -> tensor<8xf32>
// CHECK: return %[[A]], %[[B]]
func.func @expansions(%x: tensor<4x2xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = stablehlo.broadcast_in_dim %x, dims = [0, 2] : (tensor<4x2xf32>) -> tensor<4x1x2xf32>
  %1 = stablehlo.reshape %0 : (tensor<4x1x2xf32>) -> tensor<8xf32>
  %2 = stablehlo.broadcast_in_dim %x, dims = [2, 0] : (tensor<4x2xf32>) -> tensor<2x1x4xf32>
  %3 = stablehlo.reshape %2 : (tensor<2x1x4xf32>) -> tensor<8xf32>
  return %1, %3 : tensor<8xf32>, tensor<8xf32>
}

// -----

// CHECK-LABEL: func @transposed
// CHECK-SAME: %[[X:.*]]: tensor<4x2xf32>
// CHECK-NEXT: %[[B:.*]] = stablehlo.broadcast_in_dim %[[X]], dims = [2, 0] : (tensor<4x2xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[B]]
func.func @transposed(%x: tensor<4x2xf32>) -> tensor<2x3x4xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [1, 2] : (tensor<4x2xf32>) -> tensor<3x4x2xf32>
  %1 = stablehlo.transpose %0, dims = [2, 0, 1] : (tensor<3x4x2xf32>) -> tensor<2x3x4xf32>
  return %1 : tensor<2x3x4xf32>
}

// -----

// iota stays iota through all of them.
// CHECK-LABEL: func @iotas
// CHECK-DAG: %[[A:.*]] = stablehlo.iota dim = 1 : tensor<8x4xi32>
// CHECK-DAG: %[[B:.*]] = stablehlo.iota dim = 2 : tensor<1x1x4xi32>
// CHECK-DAG: %[[C:.*]] = stablehlo.iota dim = 0 : tensor<4x8xi32>
// CHECK-DAG: %[[D:.*]] = stablehlo.iota dim = 0 : tensor<4xf32>
// CHECK-DAG: %[[Z:.*]] = stablehlo.constant dense<0> : tensor<1x4xi32>
// CHECK: return %[[A]], %[[B]], %[[C]], %[[D]], %[[Z]]
func.func @iotas() -> (tensor<8x4xi32>, tensor<1x1x4xi32>, tensor<4x8xi32>, tensor<4xf32>, tensor<1x4xi32>) {
  %i = stablehlo.iota dim = 0 : tensor<4xi32>
  %0 = stablehlo.broadcast_in_dim %i, dims = [1] : (tensor<4xi32>) -> tensor<8x4xi32>
  %1 = stablehlo.reshape %i : (tensor<4xi32>) -> tensor<1x1x4xi32>
  %2 = stablehlo.transpose %0, dims = [1, 0] : (tensor<8x4xi32>) -> tensor<4x8xi32>
  %3 = stablehlo.convert %i : (tensor<4xi32>) -> tensor<4xf32>
  %4 = stablehlo.iota dim = 0 : tensor<1x4xi32>
  return %0, %1, %2, %3, %4 : tensor<8x4xi32>, tensor<1x1x4xi32>, tensor<4x8xi32>, tensor<4xf32>, tensor<1x4xi32>
}

// -----

// 300 does not fit into i8, where iota wraps; elements that a reshape regroups
// count otherwise.
// CHECK-LABEL: func @no_iotas
// CHECK: stablehlo.convert
// CHECK: stablehlo.reshape
func.func @no_iotas() -> (tensor<300xf32>, tensor<2x2xi32>) {
  %i = stablehlo.iota dim = 0 : tensor<300xui8>
  %0 = stablehlo.convert %i : (tensor<300xui8>) -> tensor<300xf32>
  %j = stablehlo.iota dim = 0 : tensor<4xi32>
  %1 = stablehlo.reshape %j : (tensor<4xi32>) -> tensor<2x2xi32>
  return %0, %1 : tensor<300xf32>, tensor<2x2xi32>
}
