// RUN: ds-opt %s --split-input-file --canonicalize | FileCheck %s

// Transposes of both operands become other dimension numbers.
// CHECK-LABEL: func @transposed_operands
// CHECK-SAME: %[[A:.*]]: tensor<16x4xf32>, %[[B:.*]]: tensor<5x16xf32>
// CHECK-NEXT: %[[D:.*]] = stablehlo.dot_general %[[A]], %[[B]], contracting_dims = [0] x [1], precision = [HIGH, DEFAULT] : (tensor<16x4xf32>, tensor<5x16xf32>) -> tensor<4x5xf32>
// CHECK-NEXT: return %[[D]]
func.func @transposed_operands(%a: tensor<16x4xf32>, %b: tensor<5x16xf32>) -> tensor<4x5xf32> {
  %0 = stablehlo.transpose %a, dims = [1, 0] : (tensor<16x4xf32>) -> tensor<4x16xf32>
  %1 = stablehlo.transpose %b, dims = [1, 0] : (tensor<5x16xf32>) -> tensor<16x5xf32>
  %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [HIGH, DEFAULT] : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<4x5xf32>
  return %2 : tensor<4x5xf32>
}

// -----

// Attention's heads: batch 2 and 4, of dimensions 0 and 2.
// CHECK-LABEL: func @heads
// CHECK-SAME: %[[A:.*]]: tensor<2x8x4x16xf32>
// CHECK: stablehlo.dot_general %[[A]], %[[A]], batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3]
func.func @heads(%a: tensor<2x8x4x16xf32>) -> tensor<2x4x8x8xf32> {
  %0 = stablehlo.transpose %a, dims = [0, 2, 1, 3] : (tensor<2x8x4x16xf32>) -> tensor<2x4x8x16xf32>
  %1 = stablehlo.transpose %a, dims = [0, 2, 3, 1] : (tensor<2x8x4x16xf32>) -> tensor<2x4x16x8xf32>
  %2 = stablehlo.dot_general %0, %1, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<2x4x8x16xf32>, tensor<2x4x16x8xf32>) -> tensor<2x4x8x8xf32>
  return %2 : tensor<2x4x8x8xf32>
}

// -----

// Free dimensions that a transpose exchanges are the result's, in its order.
// CHECK-LABEL: func @free_dimensions
// CHECK: stablehlo.transpose
// CHECK: stablehlo.dot_general
func.func @free_dimensions(%a: tensor<8x4x16xf32>, %b: tensor<16x5xf32>) -> tensor<4x8x5xf32> {
  %0 = stablehlo.transpose %a, dims = [1, 0, 2] : (tensor<8x4x16xf32>) -> tensor<4x8x16xf32>
  %1 = stablehlo.dot_general %0, %b, contracting_dims = [2] x [0] : (tensor<4x8x16xf32>, tensor<16x5xf32>) -> tensor<4x8x5xf32>
  return %1 : tensor<4x8x5xf32>
}

// -----

// A transpose that two products need, and that no product does without, is
// made once.
// CHECK-LABEL: func @shared
// CHECK-COUNT-1: stablehlo.transpose
// CHECK-NOT: stablehlo.transpose
func.func @shared(%a: tensor<8x2x16xf32>, %b: tensor<16x5xf32>) -> (tensor<2x8x5xf32>, tensor<2x16x16xf32>) {
  %0 = stablehlo.transpose %a, dims = [1, 0, 2] : (tensor<8x2x16xf32>) -> tensor<2x8x16xf32>
  %1 = stablehlo.dot_general %0, %b, contracting_dims = [2] x [0] : (tensor<2x8x16xf32>, tensor<16x5xf32>) -> tensor<2x8x5xf32>
  %2 = stablehlo.dot_general %0, %0, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<2x8x16xf32>, tensor<2x8x16xf32>) -> tensor<2x16x16xf32>
  return %1, %2 : tensor<2x8x5xf32>, tensor<2x16x16xf32>
}
