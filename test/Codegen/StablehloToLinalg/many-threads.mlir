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

// CHECK-LABEL: @pad
// CHECK: ds.kernel "pad"{{.*}} range 12
func.func @pad(%a: tensor<4x3xf32>, %v: tensor<f32>) -> tensor<4x10xf32> {
  %0 = stablehlo.pad %a, %v, low = [0, 2], high = [0, 5], interior = [0, 0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4x10xf32>
  return %0 : tensor<4x10xf32>
}

// -----

// 64 parts of two rows each, times eight columns; a part takes the updates that
// meet its rows.
// CHECK-LABEL: @scatter
// CHECK: ds.kernel "scatter"{{.*}} range 512
// CHECK: arith.cmpi ult, %{{.*}}, %c2
func.func @scatter(%t: tensor<128x8xf32>, %i: tensor<16x1xi32>, %u: tensor<16x8xf32>) -> tensor<128x8xf32> {
  %0 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<128x8xf32>, tensor<16x1xi32>, tensor<16x8xf32>) -> tensor<128x8xf32>
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
