// RUN: ds-opt --ds-lower-to-linalg --split-input-file %s | FileCheck %s

// CHECK: #[[ROW:.*]] = affine_map<(d0, d1) -> (0, d1)>
// CHECK-LABEL: func @broadcast
// CHECK: linalg.generic {indexing_maps = [#[[ROW]],
func.func @broadcast(%x: tensor<1x8xf32>) -> tensor<4x8xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [0, 1] : (tensor<1x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// A broadcast that only adds unit dimensions moves nothing.
// CHECK-LABEL: func @unit_dimensions
// CHECK-NEXT: tensor.expand_shape
// CHECK-NEXT: return
func.func @unit_dimensions(%x: tensor<4x8xf32>) -> tensor<4x1x8xf32> {
  %0 = stablehlo.broadcast_in_dim %x, dims = [0, 2] : (tensor<4x8xf32>) -> tensor<4x1x8xf32>
  return %0 : tensor<4x1x8xf32>
}

// -----

// CHECK: #[[SWAP:.*]] = affine_map<(d0, d1) -> (d1, d0)>
// CHECK-LABEL: func @transpose
// CHECK: linalg.generic {indexing_maps = [#[[SWAP]],
func.func @transpose(%x: tensor<4x8xf32>) -> tensor<8x4xf32> {
  %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<4x8xf32>) -> tensor<8x4xf32>
  return %0 : tensor<8x4xf32>
}

// -----

// CHECK-DAG: #[[INNER:.*]] = affine_map<(d0, d1) -> (d0 * 2 + 1, d1 + 64)>
// CHECK-DAG: #[[PREFIX:.*]] = affine_map<(d0, d1) -> (d0, d1 mod 192)>
// CHECK-LABEL: func @slices
// CHECK: linalg.generic {indexing_maps = [#[[INNER]],
// CHECK: linalg.generic {indexing_maps = [#[[PREFIX]],
func.func @slices(%x: tensor<4x192xf32>) -> (tensor<2x64xf32>, tensor<4x64xf32>) {
  %0 = stablehlo.slice %x [1:4:2, 64:128] : (tensor<4x192xf32>) -> tensor<2x64xf32>
  %1 = stablehlo.slice %x [0:4, 0:64] : (tensor<4x192xf32>) -> tensor<4x64xf32>
  return %0, %1 : tensor<2x64xf32>, tensor<4x64xf32>
}

// -----

// CHECK: #[[REVERSE:.*]] = affine_map<(d0, d1) -> (d0, -d1 + 7)>
// CHECK-LABEL: func @reverse
// CHECK: linalg.generic {indexing_maps = [#[[REVERSE]],
func.func @reverse(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = stablehlo.reverse %x, dims = [1] : tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// Shapes without a direct step between them meet in a common one.
// CHECK-LABEL: func @reshape
// CHECK: %[[C:.*]] = tensor.collapse_shape %{{.*}} {{\[\[}}0, 1]] : tensor<4x6xf32> into tensor<24xf32>
// CHECK: tensor.expand_shape %[[C]] {{\[\[}}0, 1]] output_shape [8, 3] : tensor<24xf32> into tensor<8x3xf32>
func.func @reshape(%x: tensor<4x6xf32>) -> tensor<8x3xf32> {
  %0 = stablehlo.reshape %x : (tensor<4x6xf32>) -> tensor<8x3xf32>
  return %0 : tensor<8x3xf32>
}

// CHECK-LABEL: func @iota
// CHECK: %[[I:.*]] = linalg.index 1
// CHECK: arith.index_cast %[[I]] : index to i32
func.func @iota() -> tensor<4x8xi32> {
  %0 = stablehlo.iota dim = 1 : tensor<4x8xi32>
  return %0 : tensor<4x8xi32>
}

// Rows are copied from the rows of the operands.
// CHECK-LABEL: func @concatenate
// CHECK: ds.kernel "concatenate"(%{{.*}} : tensor<128x64xf32>, tensor<128x32xf32>) init(%{{.*}} : tensor<128x96xf32>) range 128
// CHECK: scf.for
// CHECK: scf.for
// CHECK: memref.store
// CHECK: scf.for
// CHECK: memref.store
func.func @concatenate(%x: tensor<4x32x64xf32>, %y: tensor<4x32x32xf32>) -> tensor<4x32x96xf32> {
  %0 = stablehlo.concatenate %x, %y, dim = 2 : (tensor<4x32x64xf32>, tensor<4x32x32xf32>) -> tensor<4x32x96xf32>
  return %0 : tensor<4x32x96xf32>
}

// Along the first dimension there is one row, which threads share.
// CHECK-LABEL: func @concatenate_first
// CHECK: ds.kernel "concatenate"({{.*}} : tensor<32xf32>, tensor<16xf32>) init({{.*}} : tensor<48xf32>) range 48
// CHECK: arith.maxsi
// CHECK: arith.minsi
func.func @concatenate_first(%x: tensor<4x8xf32>, %y: tensor<2x8xf32>) -> tensor<6x8xf32> {
  %0 = stablehlo.concatenate %x, %y, dim = 0 : (tensor<4x8xf32>, tensor<2x8xf32>) -> tensor<6x8xf32>
  return %0 : tensor<6x8xf32>
}

// An empty operand has nothing to copy.
// CHECK-LABEL: func @concatenate_empty
// CHECK: ds.kernel "concatenate"(%{{[a-z0-9_]*}} : tensor<32xf32>)
func.func @concatenate_empty(%x: tensor<4x8xf32>, %y: tensor<0x8xf32>) -> tensor<4x8xf32> {
  %0 = stablehlo.concatenate %x, %y, dim = 0 : (tensor<4x8xf32>, tensor<0x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// The first element falls off; the other seven land one apart.
// CHECK-LABEL: func @pad
// CHECK: %[[FILL:.*]] = linalg.generic
// CHECK: ds.kernel "pad"(%{{.*}} : tensor<8xf32>) init(%[[FILL]] : tensor<16xf32>) range 7
func.func @pad(%x: tensor<8xf32>, %v: tensor<f32>) -> tensor<16xf32> {
  %0 = stablehlo.pad %x, %v, low = [-1], high = [2], interior = [1] : (tensor<8xf32>, tensor<f32>) -> tensor<16xf32>
  return %0 : tensor<16xf32>
}

// CHECK-LABEL: func @empty_result
// CHECK-NEXT: tensor.empty() : tensor<0x8xf32>
// CHECK-NEXT: return
func.func @empty_result(%x: tensor<4x8xf32>) -> tensor<0x8xf32> {
  %0 = stablehlo.slice %x [0:0, 0:8] : (tensor<4x8xf32>) -> tensor<0x8xf32>
  return %0 : tensor<0x8xf32>
}

// CHECK-LABEL: @empty_function
// CHECK-NEXT: tensor.empty() : tensor<0xf16>
// CHECK-NEXT: return
func.func @empty_function(%x: tensor<0xf16>) -> tensor<0xf16> {
  %0 = chlo.asin %x : tensor<0xf16> -> tensor<0xf16>
  return %0 : tensor<0xf16>
}
