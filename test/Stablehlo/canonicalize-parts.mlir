// RUN: ds-opt %s --split-input-file --canonicalize | FileCheck %s

// A slice of a slice is one: element i is 1 + 2 * (1 + 2i).
// CHECK-LABEL: func @slices
// CHECK-SAME: %[[X:.*]]: tensor<16x8xf32>
// CHECK-NEXT: %[[S:.*]] = stablehlo.slice %[[X]] [3:14:4, 2:6] : (tensor<16x8xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[S]]
func.func @slices(%x: tensor<16x8xf32>) -> tensor<3x4xf32> {
  %0 = stablehlo.slice %x [1:16:2, 1:8] : (tensor<16x8xf32>) -> tensor<8x7xf32>
  %1 = stablehlo.slice %0 [1:7:2, 1:5] : (tensor<8x7xf32>) -> tensor<3x4xf32>
  return %1 : tensor<3x4xf32>
}

// -----

// Of a concatenate, only the inputs that a slice reaches.
// CHECK-LABEL: func @slice_of_concatenate
// CHECK-SAME: %[[A:.*]]: tensor<4x2xf32>, %[[B:.*]]: tensor<4x3xf32>, %[[C:.*]]: tensor<4x5xf32>
// CHECK-DAG: %[[P:.*]] = stablehlo.slice %[[C]] [0:4, 1:3]
// CHECK-DAG: %[[J:.*]] = stablehlo.concatenate %[[A]], %[[B]], dim = 1
// CHECK-DAG: %[[Q:.*]] = stablehlo.slice %[[J]] [0:4, 1:4]
// CHECK: return %[[B]], %[[P]], %[[Q]]
func.func @slice_of_concatenate(%a: tensor<4x2xf32>, %b: tensor<4x3xf32>, %c: tensor<4x5xf32>) -> (tensor<4x3xf32>, tensor<4x2xf32>, tensor<4x3xf32>) {
  %0 = stablehlo.concatenate %a, %b, %c, dim = 1 : (tensor<4x2xf32>, tensor<4x3xf32>, tensor<4x5xf32>) -> tensor<4x10xf32>
  %1 = stablehlo.slice %0 [0:4, 2:5] : (tensor<4x10xf32>) -> tensor<4x3xf32>
  %2 = stablehlo.slice %0 [0:4, 6:8] : (tensor<4x10xf32>) -> tensor<4x2xf32>
  %3 = stablehlo.slice %0 [0:4, 1:4] : (tensor<4x10xf32>) -> tensor<4x3xf32>
  return %1, %2, %3 : tensor<4x3xf32>, tensor<4x2xf32>, tensor<4x3xf32>
}

// -----

// One that reaches all inputs needs them all.
// CHECK-LABEL: func @slice_of_all
// CHECK: stablehlo.concatenate
// CHECK: stablehlo.slice
func.func @slice_of_all(%a: tensor<2xf32>, %b: tensor<3xf32>) -> tensor<3xf32> {
  %0 = stablehlo.concatenate %a, %b, dim = 0 : (tensor<2xf32>, tensor<3xf32>) -> tensor<5xf32>
  %1 = stablehlo.slice %0 [1:4] : (tensor<5xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// -----

// A broadcast is sliced where it repeats, not where the operand differs.
// CHECK-LABEL: func @slice_of_broadcast
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>
// CHECK-DAG: %[[S:.*]] = stablehlo.broadcast_in_dim %[[X]], dims = [1] : (tensor<4xf32>) -> tensor<2x4xf32>
// CHECK-DAG: %[[W:.*]] = stablehlo.broadcast_in_dim %[[X]], dims = [1] : (tensor<4xf32>) -> tensor<8x4xf32>
// CHECK-DAG: %[[T:.*]] = stablehlo.slice %[[W]] [0:8, 0:2]
// CHECK: return %[[S]], %[[T]]
func.func @slice_of_broadcast(%x: tensor<4xf32>) -> (tensor<2x4xf32>, tensor<8x2xf32>) {
  %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<4xf32>) -> tensor<8x4xf32>
  %1 = stablehlo.slice %0 [3:5, 0:4] : (tensor<8x4xf32>) -> tensor<2x4xf32>
  %2 = stablehlo.slice %0 [0:8, 0:2] : (tensor<8x4xf32>) -> tensor<8x2xf32>
  return %1, %2 : tensor<2x4xf32>, tensor<8x2xf32>
}

// -----

// CHECK-LABEL: func @concatenates
// CHECK-SAME: %[[X:.*]]: tensor<8xf32>, %[[E:.*]]: tensor<0xf32>
// CHECK-DAG: %[[J:.*]] = stablehlo.concatenate %[[X]], %[[X]], %[[X]], dim = 0 : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<24xf32>
// CHECK: return %[[J]], %[[X]]
func.func @concatenates(%x: tensor<8xf32>, %e: tensor<0xf32>) -> (tensor<24xf32>, tensor<8xf32>) {
  %0 = stablehlo.concatenate %x, %x, dim = 0 : (tensor<8xf32>, tensor<8xf32>) -> tensor<16xf32>
  %1 = stablehlo.concatenate %e, %0, %x, dim = 0 : (tensor<0xf32>, tensor<16xf32>, tensor<8xf32>) -> tensor<24xf32>
  %2 = stablehlo.slice %x [0:3] : (tensor<8xf32>) -> tensor<3xf32>
  %3 = stablehlo.slice %x [3:5] : (tensor<8xf32>) -> tensor<2xf32>
  %4 = stablehlo.slice %x [5:8] : (tensor<8xf32>) -> tensor<3xf32>
  %5 = stablehlo.concatenate %2, %3, %4, dim = 0 : (tensor<3xf32>, tensor<2xf32>, tensor<3xf32>) -> tensor<8xf32>
  return %1, %5 : tensor<24xf32>, tensor<8xf32>
}

// -----

// Slices in another order, or with a gap, are not one.
// CHECK-LABEL: func @rotated
// CHECK: stablehlo.concatenate
func.func @rotated(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = stablehlo.slice %x [3:8] : (tensor<8xf32>) -> tensor<5xf32>
  %1 = stablehlo.slice %x [0:3] : (tensor<8xf32>) -> tensor<3xf32>
  %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<5xf32>, tensor<3xf32>) -> tensor<8xf32>
  return %2 : tensor<8xf32>
}

// -----

// Padding that takes away is a slice; a splat padded by its number is a splat.
// CHECK-LABEL: func @pads
// CHECK-SAME: %[[X:.*]]: tensor<8xf32>, %[[V:.*]]: tensor<f32>
// CHECK-DAG: %[[S:.*]] = stablehlo.slice %[[X]] [1:6] : (tensor<8xf32>) -> tensor<5xf32>
// CHECK-DAG: %[[Z:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<10xf32>
// CHECK-DAG: %[[P:.*]] = stablehlo.pad %[[X]], %[[V]], low = [-1], high = [1], interior = [0]
// CHECK: return %[[S]], %[[Z]], %[[P]]
func.func @pads(%x: tensor<8xf32>, %v: tensor<f32>) -> (tensor<5xf32>, tensor<10xf32>, tensor<8xf32>) {
  %0 = stablehlo.pad %x, %v, low = [-1], high = [-2], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<5xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %zeros = stablehlo.constant dense<0.0> : tensor<8xf32>
  %1 = stablehlo.pad %zeros, %zero, low = [1], high = [1], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<10xf32>
  %2 = stablehlo.pad %x, %v, low = [-1], high = [1], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<8xf32>
  return %0, %1, %2 : tensor<5xf32>, tensor<10xf32>, tensor<8xf32>
}

// -----

// 0.0 and -0.0 are two numbers.
// CHECK-LABEL: func @signed_zeros
// CHECK: stablehlo.pad
// CHECK: stablehlo.concatenate
func.func @signed_zeros() -> (tensor<10x2xf32>, tensor<16x2xf32>) {
  %zero = stablehlo.constant dense<-0.0> : tensor<f32>
  %zeros = stablehlo.constant dense<0.0> : tensor<8x2xf32>
  %others = stablehlo.constant dense<-0.0> : tensor<8x2xf32>
  %0 = stablehlo.pad %zeros, %zero, low = [1, 0], high = [1, 0], interior = [0, 0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<10x2xf32>
  %1 = stablehlo.concatenate %zeros, %others, dim = 0 : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<16x2xf32>
  return %0, %1 : tensor<10x2xf32>, tensor<16x2xf32>
}

// -----

// CHECK-LABEL: func @splats
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<1.000000e+00> : tensor<16x2xf32>
// CHECK-NEXT: return %[[C]]
func.func @splats() -> tensor<16x2xf32> {
  %ones = stablehlo.constant dense<1.0> : tensor<8x2xf32>
  %0 = stablehlo.concatenate %ones, %ones, dim = 0 : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<16x2xf32>
  return %0 : tensor<16x2xf32>
}

// -----

// CHECK-LABEL: func @reverses
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-DAG: %[[C:.*]] = stablehlo.constant dense<{{\[}}[3, 2, 1], [6, 5, 4]]> : tensor<2x3xi32>
// CHECK-DAG: %[[A:.*]] = stablehlo.reverse %[[X]], dims = [0]
// CHECK-DAG: %[[B:.*]] = stablehlo.reverse %[[A]], dims = [1]
// CHECK: return %[[X]], %[[C]], %[[B]]
func.func @reverses(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<2x3xi32>, tensor<4x8xf32>) {
  %0 = stablehlo.reverse %x, dims = [0, 1] : tensor<4x8xf32>
  %1 = stablehlo.reverse %0, dims = [1, 0] : tensor<4x8xf32>
  %six = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %2 = stablehlo.reverse %six, dims = [1] : tensor<2x3xi32>
  %3 = stablehlo.reverse %x, dims = [0] : tensor<4x8xf32>
  %4 = stablehlo.reverse %3, dims = [1] : tensor<4x8xf32>
  return %1, %2, %4 : tensor<4x8xf32>, tensor<2x3xi32>, tensor<4x8xf32>
}

// -----

// No element is taken behind the operand, and strides do not wrap around.
// CHECK-LABEL: func @slices_at_the_edge
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>
// CHECK-DAG: stablehlo.slice %[[X]] [0:0] : (tensor<4xf32>) -> tensor<0xf32>
// CHECK-DAG: stablehlo.slice %[[X]] [2:3:9223372036854775807] : (tensor<4xf32>) -> tensor<1xf32>
func.func @slices_at_the_edge(%x: tensor<4xf32>) -> (tensor<0xf32>, tensor<1xf32>) {
  %0 = stablehlo.slice %x [0:4:3] : (tensor<4xf32>) -> tensor<2xf32>
  %1 = stablehlo.slice %0 [2:2] : (tensor<2xf32>) -> tensor<0xf32>
  %2 = stablehlo.slice %x [0:4:2] : (tensor<4xf32>) -> tensor<2xf32>
  %3 = stablehlo.slice %2 [1:2:9223372036854775807] : (tensor<2xf32>) -> tensor<1xf32>
  return %1, %3 : tensor<0xf32>, tensor<1xf32>
}

// Elements that become smaller do so before they are put together.
// CHECK-LABEL: func @narrow_before_concatenate
// CHECK-DAG: %[[A:.*]] = stablehlo.convert %arg0 : (tensor<4x2xf32>) -> tensor<4x2xbf16>
// CHECK-DAG: %[[B:.*]] = stablehlo.convert %arg1 : (tensor<4x3xf32>) -> tensor<4x3xbf16>
// CHECK-DAG: %[[N:.*]] = stablehlo.concatenate %[[A]], %[[B]], dim = 1
// CHECK-DAG: %[[W:.*]] = stablehlo.concatenate %arg0, %arg1, dim = 1
// CHECK-DAG: %[[D:.*]] = stablehlo.convert %[[W]] : (tensor<4x5xf32>) -> tensor<4x5xf64>
// CHECK: return %[[N]], %[[D]]
func.func @narrow_before_concatenate(%a: tensor<4x2xf32>, %b: tensor<4x3xf32>) -> (tensor<4x5xbf16>, tensor<4x5xf64>) {
  %0 = stablehlo.concatenate %a, %b, dim = 1 : (tensor<4x2xf32>, tensor<4x3xf32>) -> tensor<4x5xf32>
  %1 = stablehlo.convert %0 : (tensor<4x5xf32>) -> tensor<4x5xbf16>
  %2 = stablehlo.concatenate %a, %b, dim = 1 : (tensor<4x2xf32>, tensor<4x3xf32>) -> tensor<4x5xf32>
  %3 = stablehlo.convert %2 : (tensor<4x5xf32>) -> tensor<4x5xf64>
  return %1, %3 : tensor<4x5xbf16>, tensor<4x5xf64>
}

// Parts are transposed before they are put together.
// CHECK-LABEL: func @transpose_before_concatenate
// CHECK-DAG: %[[A:.*]] = stablehlo.transpose %arg0, dims = [1, 2, 0] : (tensor<4x2x5xf32>) -> tensor<2x5x4xf32>
// CHECK-DAG: %[[B:.*]] = stablehlo.transpose %arg1, dims = [1, 2, 0] : (tensor<4x3x5xf32>) -> tensor<3x5x4xf32>
// CHECK: %[[C:.*]] = stablehlo.concatenate %[[A]], %[[B]], dim = 0 {{.*}} -> tensor<5x5x4xf32>
// CHECK: return %[[C]]
func.func @transpose_before_concatenate(%a: tensor<4x2x5xf32>, %b: tensor<4x3x5xf32>) -> tensor<5x5x4xf32> {
  %0 = stablehlo.concatenate %a, %b, dim = 1 : (tensor<4x2x5xf32>, tensor<4x3x5xf32>) -> tensor<4x5x5xf32>
  %1 = stablehlo.transpose %0, dims = [1, 2, 0] : (tensor<4x5x5xf32>) -> tensor<5x5x4xf32>
  return %1 : tensor<5x5x4xf32>
}
