// RUN: ds-opt %s | ds-opt | FileCheck %s
// RUN: ds-opt --mlir-print-op-generic %s | ds-opt | FileCheck %s
// RUN: ds-opt --mlir-print-op-generic %s | FileCheck %s --check-prefix=GENERIC

// CHECK-LABEL: func @dot_general
func.func @dot_general(%a: tensor<8x4x16xf32>, %b: tensor<8x16x5xf32>) {
  // CHECK: stablehlo.dot_general %{{.*}}, %{{.*}}, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x4x16xf32>, tensor<8x16x5xf32>) -> tensor<8x4x5xf32>
  // GENERIC: "stablehlo.dot_general"(%{{.*}}, %{{.*}}) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>}>
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x4x16xf32>, tensor<8x16x5xf32>) -> tensor<8x4x5xf32>
  // CHECK: contracting_dims = [0, 2] x [0, 1], precision = [DEFAULT, HIGHEST] : {{.*}} -> tensor<4x5xf64>
  // GENERIC: precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision HIGHEST>]
  %1 = stablehlo.dot_general %a, %b, contracting_dims = [0, 2] x [0, 1], precision = [DEFAULT, HIGHEST] : (tensor<8x4x16xf32>, tensor<8x16x5xf32>) -> tensor<4x5xf64>
  // CHECK: contracting_dims = [] x [] : {{.*}} -> tensor<8x4x16x8x16x5xf32>
  %2 = stablehlo.dot_general %a, %b, contracting_dims = [] x [] : (tensor<8x4x16xf32>, tensor<8x16x5xf32>) -> tensor<8x4x16x8x16x5xf32>
  // CHECK: contracting_dims = [2] x [1], algorithm = <lhs_precision_type = bf16, rhs_precision_type = bf16, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> {ds.name = "d"} :
  %3 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1], algorithm = <lhs_precision_type = bf16, rhs_precision_type = bf16, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> {ds.name = "d"} : (tensor<8x4x16xf32>, tensor<8x16x5xf32>) -> tensor<8x4x5xf32>
  return
}

// CHECK-LABEL: func @dot
func.func @dot(%a: tensor<4x16xf32>, %b: tensor<16xf32>) {
  // CHECK: stablehlo.dot %{{.*}}, %{{.*}}, precision = [HIGH, DEFAULT] : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4xf32>
  %0 = stablehlo.dot %a, %b, precision = [HIGH, DEFAULT] : (tensor<4x16xf32>, tensor<16xf32>) -> tensor<4xf32>
  return
}

// CHECK-LABEL: func @convolution
func.func @convolution(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // CHECK: stablehlo.convolution(%{{.*}}, %{{.*}}) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = {{\[}}[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} :
  // GENERIC: dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 2], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x4x4x8xf32>
  // CHECK: window = {} {
  %1 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}
