// RUN: ds-opt --ds-lower-to-linalg="many-threads narrow-products" --split-input-file %s | FileCheck %s

// An iteration for each element of the result.
// CHECK-LABEL: @concatenate
// CHECK: ds.kernel "concatenate"{{.*}} range 40
// CHECK-COUNT-2: scf.if
func.func @concatenate(%a: tensor<4x3xf32>, %b: tensor<4x7xf32>) -> tensor<4x10xf32> {
  %0 = stablehlo.concatenate %a, %b, dim = 1 : (tensor<4x3xf32>, tensor<4x7xf32>) -> tensor<4x10xf32>
  return %0 : tensor<4x10xf32>
}

// -----

// As many elements at once as 16 bytes hold and all parts of a row allow.
// CHECK-LABEL: @concatenate_wide
// CHECK: ds.kernel "concatenate"{{.*}} range 20
// CHECK-COUNT-2: vector.load {{.*}} {alignment = 8 : i64} : {{.*}}, vector<4xbf16>
func.func @concatenate_wide(%a: tensor<4x8xbf16>, %b: tensor<4x12xbf16>) -> tensor<4x20xbf16> {
  %0 = stablehlo.concatenate %a, %b, dim = 1 : (tensor<4x8xbf16>, tensor<4x12xbf16>) -> tensor<4x20xbf16>
  return %0 : tensor<4x20xbf16>
}

// -----

// CHECK-LABEL: @pad
// CHECK: ds.kernel "pad"{{.*}} range 12
func.func @pad(%a: tensor<4x3xf32>, %v: tensor<f32>) -> tensor<4x10xf32> {
  %0 = stablehlo.pad %a, %v, low = [0, 2], high = [0, 5], interior = [0, 0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4x10xf32>
  return %0 : tensor<4x10xf32>
}

// -----

// All pairs of updates are compared, in segments; then each element of a row's
// first update follows the row's others.
// CHECK-LABEL: @scatter
// CHECK: %[[C:.*]]:2 = ds.kernel "scatter_compare"{{.*}} range 256
// CHECK: %[[L:.*]]:2 = ds.kernel "scatter_link"(%[[C]]#0, %[[C]]#1 {{.*}} range 16
// CHECK: ds.kernel "scatter"(%arg1, %[[L]]#0, %[[L]]#1, %arg2 {{.*}} init(%arg0 {{.*}} range 128
// CHECK: scf.while
func.func @scatter(%t: tensor<128x8xf32>, %i: tensor<16x1xi32>, %u: tensor<16x8xf32>) -> tensor<128x8xf32> {
  %0 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<128x8xf32>, tensor<16x1xi32>, tensor<16x8xf32>) -> tensor<128x8xf32>
  return %0 : tensor<128x8xf32>
}

// -----

// Too many to compare: 64 parts of two rows each, times eight columns; a part takes
// the updates that meet its rows.
// CHECK-LABEL: @scatter_many
// CHECK: ds.kernel "scatter"{{.*}} range 512
// CHECK: arith.cmpi ult, %{{.*}}, %c2
func.func @scatter_many(%t: tensor<128x8xf32>, %i: tensor<70000x1xi32>, %u: tensor<70000x8xf32>) -> tensor<128x8xf32> {
  %0 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<128x8xf32>, tensor<70000x1xi32>, tensor<70000x8xf32>) -> tensor<128x8xf32>
  return %0 : tensor<128x8xf32>
}

// -----

// Operands stay narrow; the result may be wider.
// CHECK-LABEL: @narrow
// CHECK: ds.dot %{{.*}} : (tensor<1x32x16xbf16>, tensor<1x16x32xbf16>) -> tensor<1x32x32xf32>
// CHECK: ds.dot %{{.*}} : (tensor<1x32x16xbf16>, tensor<1x16x32xbf16>) -> tensor<1x32x32xbf16>
func.func @narrow(%a: tensor<32x16xbf16>, %b: tensor<16x32xbf16>) -> (tensor<32x32xf32>, tensor<32x32xbf16>) {
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<32x16xbf16>, tensor<16x32xbf16>) -> tensor<32x32xf32>
  %1 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<32x16xbf16>, tensor<16x32xbf16>) -> tensor<32x32xbf16>
  return %0, %1 : tensor<32x32xf32>, tensor<32x32xbf16>
}
