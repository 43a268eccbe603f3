// RUN: ds-opt --ds-lower-to-linalg --split-input-file %s | FileCheck %s

// Loops: group, batch, rows, columns, window, channels.
// CHECK: #[[WINDOWS:.*]] = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d1, d2 * 2 + d4, d3 * 2 + d5, d6)>
// CHECK-LABEL: func @strided
// CHECK: ds.kernel "pad"({{.*}} : tensor<2x8x8x4xf32>) init({{.*}} : tensor<2x9x9x4xf32>)
// CHECK: linalg.generic {indexing_maps = [#[[WINDOWS]],
// CHECK: ds.dot {{.*}} : (tensor<1x32x36xf32>, tensor<1x36x8xf32>) -> tensor<1x32x8xf32>
func.func @strided(%x: tensor<2x8x8x4xf32>, %w: tensor<3x3x4x8xf32>) -> tensor<2x4x4x8xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[0, 1], [0, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x4x4x8xf32>
  return %0 : tensor<2x4x4x8xf32>
}

// -----

// A window of one element is a plain product.
// CHECK-LABEL: func @pointwise
// CHECK-NOT: linalg.generic
// CHECK: ds.dot {{.*}} : (tensor<1x128x4xf32>, tensor<1x4x8xf32>) -> tensor<1x128x8xf32>
// CHECK-NOT: linalg.generic
func.func @pointwise(%x: tensor<2x8x8x4xf32>, %w: tensor<1x1x4x8xf32>) -> tensor<2x8x8x8xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x4xf32>, tensor<1x1x4x8xf32>) -> tensor<2x8x8x8xf32>
  return %0 : tensor<2x8x8x8xf32>
}

// -----

// Groups are the product's batch.
// CHECK-LABEL: func @groups
// CHECK: ds.dot {{.*}} : (tensor<2x72x18xf32>, tensor<2x18x4xf32>) -> tensor<2x72x4xf32>
func.func @groups(%x: tensor<2x8x8x4xf32>, %w: tensor<3x3x2x8xf32>) -> tensor<2x6x6x8xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 2 : i64} : (tensor<2x8x8x4xf32>, tensor<3x3x2x8xf32>) -> tensor<2x6x6x8xf32>
  return %0 : tensor<2x6x6x8xf32>
}
