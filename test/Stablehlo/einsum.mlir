// RUN: ds-opt %s --canonicalize | FileCheck %s

// CHECK-LABEL: func @product
// CHECK: stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return
func.func @product(%x: tensor<2x3xf32>, %y: tensor<3x4xf32>) -> tensor<2x4xf32> {
  %0 = stablehlo.einsum %x, %y, config = "ab,bc->ac" : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// Dimensions under the dots are batching ones; the other order of the result is
// that of the operands in turn.
// CHECK-LABEL: func @batched
// CHECK: stablehlo.dot_general %arg1, %arg0, batching_dims = [0] x [0], contracting_dims = [1] x [2]
// CHECK-SAME: -> tensor<5x4x2xf32>
// CHECK-NEXT: return
func.func @batched(%x: tensor<5x2x3xf32>, %y: tensor<5x3x4xf32>) -> tensor<5x4x2xf32> {
  %0 = stablehlo.einsum %x, %y, config = "...ab,...bc->...ca" : (tensor<5x2x3xf32>, tensor<5x3x4xf32>) -> tensor<5x4x2xf32>
  return %0 : tensor<5x4x2xf32>
}

// What only one operand has is summed before.
// CHECK-LABEL: func @sums
// CHECK: %[[S:.*]] = stablehlo.reduce(%arg0 {{.*}} across dimensions = [1]
// CHECK: stablehlo.dot_general %[[S]], %arg1, contracting_dims = [0] x [0]
func.func @sums(%x: tensor<2x3xf32>, %y: tensor<2x4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.einsum %x, %y, config = "ab,ac->c" : (tensor<2x3xf32>, tensor<2x4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func @diagonal
// CHECK-DAG: %[[I:.*]] = stablehlo.iota dim = 0 : tensor<3x3xi32>
// CHECK-DAG: %[[J:.*]] = stablehlo.iota dim = 1 : tensor<3x3xi32>
// CHECK: %[[D:.*]] = stablehlo.compare EQ, %[[I]], %[[J]]
// CHECK: %[[X:.*]] = stablehlo.select %[[D]], %arg0
// CHECK: stablehlo.reduce(%[[X]] {{.*}} across dimensions = [1]
func.func @diagonal(%x: tensor<3x3xf32>) -> tensor<3xf32> {
  %0 = stablehlo.unary_einsum %x, config = "aa->a" : (tensor<3x3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// Not a sum of products: a letter of the result stands twice.
// CHECK-LABEL: func @repeated
// CHECK: stablehlo.unary_einsum
func.func @repeated(%x: tensor<3xf32>) -> tensor<3x3xf32> {
  %0 = stablehlo.unary_einsum %x, config = "a->aa" : (tensor<3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}
