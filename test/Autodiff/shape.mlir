// RUN: ds-opt "--ds-differentiate=function=main wrt=0" --split-input-file %s | FileCheck %s

// A tensor that is split gets its gradient by one concatenation.

// CHECK-LABEL: func.func @main(
// CHECK: %[[A:.*]] = stablehlo.slice %arg0 [0:2]
// CHECK: %[[B:.*]] = stablehlo.slice %arg0 [2:4]
// CHECK: %[[C:.*]] = stablehlo.slice %arg0 [4:6]
// CHECK-NOT: stablehlo.pad
// CHECK: %[[G:.*]] = stablehlo.concatenate %{{.*}}, %{{.*}}, %{{.*}}, dim = 0 : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<6xf32>
// CHECK-NEXT: return %{{.*}}, %[[G]]
func.func @main(%x: tensor<6xf32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %a = stablehlo.slice %x [0:2] : (tensor<6xf32>) -> tensor<2xf32>
  %b = stablehlo.slice %x [2:4] : (tensor<6xf32>) -> tensor<2xf32>
  %c = stablehlo.slice %x [4:6] : (tensor<6xf32>) -> tensor<2xf32>
  %ab = stablehlo.multiply %a, %b : tensor<2xf32>
  %abc = stablehlo.multiply %ab, %c : tensor<2xf32>
  %l = stablehlo.reduce(%abc init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
  return %l : tensor<f32>
}

// -----

// What was repeated sums up: by one reduction, whatever the dimensions.

// CHECK-LABEL: func.func @main(
// CHECK: %[[S:.*]] = stablehlo.reduce(%arg1 {{.*}} across dimensions = [0, 2]
// CHECK-SAME: -> tensor<4xf32>
// CHECK: %[[G:.*]] = stablehlo.reshape %[[S]] : (tensor<4xf32>) -> tensor<4x1xf32>
// CHECK: return %{{.*}}, %[[G]]
func.func @main(%x: tensor<4x1xf32>, %w: tensor<2x4x8xf32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %b = stablehlo.broadcast_in_dim %x, dims = [1, 2] : (tensor<4x1xf32>) -> tensor<2x4x8xf32>
  %y = stablehlo.multiply %b, %w : tensor<2x4x8xf32>
  %l = stablehlo.reduce(%y init: %zero) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x8xf32>, tensor<f32>) -> tensor<f32>
  return %l : tensor<f32>
}

// -----

// The gradient of a gather is a scatter at the indices that the gather clamps.

// CHECK-LABEL: func.func @main(
// CHECK: %[[I:.*]] = stablehlo.clamp %{{.*}}, %arg1, %{{.*}}
// CHECK: "stablehlo.scatter"(%{{.*}}, %[[I]], %{{.*}})
// CHECK: stablehlo.add
func.func @main(%x: tensor<5x3xf32>, %i: tensor<2x1xi32>, %w: tensor<2x3xf32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %y = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : (tensor<5x3xf32>, tensor<2x1xi32>) -> tensor<2x3xf32>
  %z = stablehlo.multiply %y, %w : tensor<2x3xf32>
  %l = stablehlo.reduce(%z init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<f32>
  return %l : tensor<f32>
}
