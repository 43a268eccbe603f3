// RUN: ds-opt %s | FileCheck %s
// RUN: ds-opt %s --mlir-print-op-generic | ds-opt | FileCheck %s
// RUN: ds-opt %s --emit-bytecode | ds-opt | FileCheck %s

// Files of before 2024 have elements where arrays are now, and all attributes
// behind the regions.

// CHECK-LABEL: func @shapes
func.func @shapes(%x: tensor<4x8xf32>, %v: tensor<f32>, %i: tensor<i32>, %s: tensor<2xi64>) {
  // CHECK: stablehlo.broadcast_in_dim %arg0, dims = [1, 2]
  %0 = "stablehlo.broadcast_in_dim"(%x) {broadcast_dimensions = dense<[1, 2]> : tensor<2xi64>} : (tensor<4x8xf32>) -> tensor<3x4x8xf32>
  // CHECK: stablehlo.broadcast %arg1, sizes = [2, 3]
  %1 = "stablehlo.broadcast"(%v) {broadcast_sizes = dense<[2, 3]> : tensor<2xi64>} : (tensor<f32>) -> tensor<2x3xf32>
  // CHECK: stablehlo.broadcast_in_dim %arg1, dims = []
  %2 = "stablehlo.broadcast_in_dim"(%v) {broadcast_dimensions = dense<> : tensor<0xi64>} : (tensor<f32>) -> tensor<3xf32>
  // CHECK: stablehlo.transpose %arg0, dims = [1, 0]
  %3 = "stablehlo.transpose"(%x) {permutation = dense<[1, 0]> : tensor<2xi64>} : (tensor<4x8xf32>) -> tensor<8x4xf32>
  // CHECK: stablehlo.transpose %arg0, dims = [1, 0]
  %4 = "stablehlo.transpose"(%x) <{permutation = dense<[1, 0]> : tensor<2xi64>}> : (tensor<4x8xf32>) -> tensor<8x4xf32>
  // CHECK: stablehlo.reverse %arg0, dims = [0]
  %5 = "stablehlo.reverse"(%x) {dimensions = dense<0> : tensor<1xi64>} : (tensor<4x8xf32>) -> tensor<4x8xf32>
  // CHECK: stablehlo.slice %arg0 [1:3, 0:8:2]
  %6 = "stablehlo.slice"(%x) {start_indices = dense<[1, 0]> : tensor<2xi64>, limit_indices = dense<[3, 8]> : tensor<2xi64>, strides = dense<[1, 2]> : tensor<2xi64>} : (tensor<4x8xf32>) -> tensor<2x4xf32>
  // CHECK: stablehlo.pad %arg0, %arg1, low = [0, 0], high = [1, 0], interior = [0, 0]
  %7 = "stablehlo.pad"(%x, %v) {edge_padding_low = dense<0> : tensor<2xi64>, edge_padding_high = dense<[1, 0]> : tensor<2xi64>, interior_padding = dense<0> : tensor<2xi64>} : (tensor<4x8xf32>, tensor<f32>) -> tensor<5x8xf32>
  // CHECK: stablehlo.dynamic_slice %arg0, %arg2, %arg2, sizes = [2, 8]
  %8 = "stablehlo.dynamic_slice"(%x, %i, %i) {slice_sizes = dense<[2, 8]> : tensor<2xi64>} : (tensor<4x8xf32>, tensor<i32>, tensor<i32>) -> tensor<2x8xf32>
  // CHECK: stablehlo.dynamic_broadcast_in_dim %arg1, %arg3, dims = [] {known_expanding_dimensions = array<i64>}
  %9 = "stablehlo.dynamic_broadcast_in_dim"(%v, %s) {broadcast_dimensions = dense<> : tensor<0xi64>, known_expanding_dimensions = dense<> : tensor<0xi64>} : (tensor<f32>, tensor<2xi64>) -> tensor<?x?xf32>
  // A constant keeps its elements, and an op what is not its own.
  // CHECK: stablehlo.constant {note = dense<1> : tensor<2xi64>} dense<[1, 2]> : tensor<2xi64>
  %10 = "stablehlo.constant"() {note = dense<1> : tensor<2xi64>, value = dense<[1, 2]> : tensor<2xi64>} : () -> tensor<2xi64>
  // CHECK: stablehlo.negate %arg1 {note = dense<1> : tensor<2xi64>}
  %11 = "stablehlo.negate"(%v) {note = dense<1> : tensor<2xi64>} : (tensor<f32>) -> tensor<f32>
  return
}

// CHECK-LABEL: func @indexing
func.func @indexing(%x: tensor<8x16xf32>, %i: tensor<5x1xi32>, %u: tensor<5x16xf32>, %s: tensor<2xi64>) {
  // CHECK: "stablehlo.gather"(%arg0, %arg1) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}>
  %0 = "stablehlo.gather"(%x, %i) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = dense<[1, 16]> : tensor<2xi64>} : (tensor<8x16xf32>, tensor<5x1xi32>) -> tensor<5x16xf32>
  // CHECK: "stablehlo.scatter"(%arg0, %arg1, %arg2) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = true}>
  %1 = "stablehlo.scatter"(%x, %i, %u) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    "stablehlo.return"(%b) : (tensor<f32>) -> ()
  }) {indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = true} : (tensor<8x16xf32>, tensor<5x1xi32>, tensor<5x16xf32>) -> tensor<8x16xf32>
  // CHECK: stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT]
  %2 = "stablehlo.dot_general"(%x, %u) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<8x16xf32>, tensor<5x16xf32>) -> tensor<8x5xf32>
  return
}

// CHECK-LABEL: func @windows
func.func @windows(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %z: tensor<f32>, %s: tensor<2x4x4x4xf32>, %p: tensor<2x2xi64>) {
  // CHECK: stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = {{\[}}[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]}
  %0 = "stablehlo.convolution"(%x, %k) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = dense<1> : tensor<2xi64>, padding = dense<1> : tensor<2x2xi64>, rhs_dilation = dense<1> : tensor<2xi64>, window_reversal = dense<false> : tensor<2xi1>, window_strides = dense<1> : tensor<2xi64>} : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x8x8x8xf32>
  // CHECK: "stablehlo.dynamic_conv"(%arg0, %arg1, %arg4) <{{{.*}}window_strides = array<i64: 1, 1>}>
  %1 = "stablehlo.dynamic_conv"(%x, %k, %p) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<raw input_batch_dimension = 0, input_feature_dimension = 3, kernel_input_feature_dimension = 2, kernel_output_feature_dimension = 3, output_batch_dimension = 0, output_feature_dimension = 3, input_spatial_dimensions = [1, 2], kernel_spatial_dimensions = [0, 1], output_spatial_dimensions = [1, 2]>, feature_group_count = 1 : i64, window_strides = dense<1> : tensor<2xi64>} : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x?x?x8xf32>
  // CHECK: "stablehlo.reduce_window"(%arg0, %arg2) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 2, 2, 1>}>
  %2 = "stablehlo.reduce_window"(%x, %z) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %m = "stablehlo.maximum"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%m) : (tensor<f32>) -> ()
  }) {base_dilations = dense<1> : tensor<4xi64>, padding = dense<0> : tensor<4x2xi64>, window_dilations = dense<1> : tensor<4xi64>, window_dimensions = dense<[1, 2, 2, 1]> : tensor<4xi64>, window_strides = dense<[1, 2, 2, 1]> : tensor<4xi64>} : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<2x4x4x4xf32>
  // CHECK: "stablehlo.select_and_scatter"(%arg0, %arg3, %arg2) <{padding = dense<0> : tensor<4x2xi64>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 2, 2, 1>}>
  %3 = "stablehlo.select_and_scatter"(%x, %s, %z) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %g = "stablehlo.compare"(%a, %b) {comparison_direction = #stablehlo<comparison_direction GE>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
    "stablehlo.return"(%g) : (tensor<i1>) -> ()
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%t) : (tensor<f32>) -> ()
  }) {padding = dense<0> : tensor<4x2xi64>, window_dimensions = dense<[1, 2, 2, 1]> : tensor<4xi64>, window_strides = dense<[1, 2, 2, 1]> : tensor<4xi64>} : (tensor<2x8x8x4xf32>, tensor<2x4x4x4xf32>, tensor<f32>) -> tensor<2x8x8x4xf32>
  return
}

// CHECK-LABEL: func @regions
func.func @regions(%x: tensor<8x16xf32>, %z: tensor<f32>, %c: tensor<8x16xcomplex<f32>>) {
  // CHECK: stablehlo.reduce(%arg0 init: %arg1) applies stablehlo.add across dimensions = [1]
  %0 = "stablehlo.reduce"(%x, %z) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%s) : (tensor<f32>) -> ()
  }) {dimensions = dense<1> : tensor<1xi64>} : (tensor<8x16xf32>, tensor<f32>) -> tensor<8xf32>
  // CHECK: "stablehlo.map"(%arg0) <{dimensions = array<i64: 0, 1>}>
  %1 = "stablehlo.map"(%x) ({
  ^bb0(%a: tensor<f32>):
    "stablehlo.return"(%a) : (tensor<f32>) -> ()
  }) {dimensions = dense<[0, 1]> : tensor<2xi64>} : (tensor<8x16xf32>) -> tensor<8x16xf32>
  // CHECK: "stablehlo.sort"(%arg0) <{dimension = 1 : i64, is_stable = true}>
  %2 = "stablehlo.sort"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %l = "stablehlo.compare"(%a, %b) {comparison_direction = #stablehlo<comparison_direction LT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
    "stablehlo.return"(%l) : (tensor<i1>) -> ()
  }) {dimension = 1 : i64, is_stable = true} : (tensor<8x16xf32>) -> tensor<8x16xf32>
  // CHECK: stablehlo.fft %arg2, type = FFT, length = [16]
  %3 = "stablehlo.fft"(%c) {fft_length = dense<16> : tensor<1xi64>, fft_type = #stablehlo<fft_type FFT>} : (tensor<8x16xcomplex<f32>>) -> tensor<8x16xcomplex<f32>>
  // CHECK: "stablehlo.all_reduce"(%arg0) <{replica_groups = dense<{{\[}}[0, 1]]> : tensor<1x2xi64>}>
  %4 = "stablehlo.all_reduce"(%x) ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = "stablehlo.add"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    "stablehlo.return"(%s) : (tensor<f32>) -> ()
  }) {replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>} : (tensor<8x16xf32>) -> tensor<8x16xf32>
  // CHECK: chlo.broadcast_add %arg0, %arg1 {broadcast_dimensions = array<i64>}
  %5 = "chlo.broadcast_add"(%x, %z) {broadcast_dimensions = dense<> : tensor<0xi64>} : (tensor<8x16xf32>, tensor<f32>) -> tensor<8x16xf32>
  return
}
