// RUN: ds-opt --ds-lower-to-linalg --split-input-file %s | FileCheck %s

// The embedding: the index is an input, one row is contiguous.
// CHECK: #[[INDEX:.*]] = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
// CHECK-LABEL: func @embedding
// CHECK-SAME: %[[TABLE:.*]]: tensor<256x64xf32>
// CHECK: linalg.generic {indexing_maps = [#[[INDEX]],
// CHECK: ^bb0(%[[I:.*]]: i32, %{{.*}}: f32):
// CHECK: %[[ROW:.*]] = arith.index_cast %[[I]]
// CHECK: %[[LOW:.*]] = arith.maxsi %[[ROW]]
// CHECK: %[[CLAMPED:.*]] = arith.minsi %[[LOW]]
// CHECK: %[[COLUMN:.*]] = linalg.index 2
// CHECK: tensor.extract %[[TABLE]][%[[CLAMPED]], %[[COLUMN]]]
func.func @embedding(%t: tensor<256x64xf32>, %i: tensor<4x32x1xi32>) -> tensor<4x32x64xf32> {
  %0 = "stablehlo.gather"(%t, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 64>}> : (tensor<256x64xf32>, tensor<4x32x1xi32>) -> tensor<4x32x64xf32>
  return %0 : tensor<4x32x64xf32>
}

// -----

// CHECK-LABEL: func @batched
// CHECK-DAG: %[[A:.*]] = linalg.index 0
// CHECK-DAG: %[[B:.*]] = linalg.index 1
// CHECK: tensor.extract %{{.*}}[%[[A]], %[[B]], %{{.*}}]
func.func @batched(%x: tensor<4x32x256xf32>, %i: tensor<4x32x1x1xi32>) -> tensor<4x32x1xf32> {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x32x256xf32>, tensor<4x32x1x1xi32>) -> tensor<4x32x1xf32>
  return %0 : tensor<4x32x1xf32>
}

// A slice as large as the operand cannot move.
// CHECK-LABEL: func @static_gather
// CHECK-NOT: tensor.extract
// CHECK: return
func.func @static_gather(%x: tensor<4x32x1xf32>, %i: tensor<1xi32>) -> tensor<4x32xf32> {
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], collapsed_slice_dims = [2], start_index_map = [2]>, slice_sizes = array<i64: 4, 32, 1>}> : (tensor<4x32x1xf32>, tensor<1xi32>) -> tensor<4x32xf32>
  return %0 : tensor<4x32xf32>
}

// -----

// The embedding's gradient: threads share the columns, so that no two meet.
// CHECK-LABEL: func @scatter_rows
// CHECK: ds.kernel "scatter"(%{{.*}}, %{{.*}} : tensor<4x32x1xi32>, tensor<4x32x64xf32>) init(%{{.*}} : tensor<256x64xf32>) range 64 grain 128
// CHECK: ^bb0({{.*}}, %[[LO:.*]]: index, %[[HI:.*]]: index):
// CHECK: scf.for
// CHECK: scf.for
// CHECK: %[[FITS:.*]] = arith.cmpi ule
// CHECK: scf.if %[[FITS]]
// CHECK: scf.for %[[J:.*]] = %[[LO]] to %[[HI]]
// CHECK: arith.addf
// CHECK: memref.store {{.*}}[%{{.*}}, %[[J]]] : memref<256x64xf32>
func.func @scatter_rows(%t: tensor<256x64xf32>, %i: tensor<4x32x1xi32>, %u: tensor<4x32x64xf32>) -> tensor<256x64xf32> {
  %0 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) : (tensor<256x64xf32>, tensor<4x32x1xi32>, tensor<4x32x64xf32>) -> tensor<256x64xf32>
  return %0 : tensor<256x64xf32>
}

// A batching dimension separates the updates, too.
// CHECK-LABEL: func @scatter_batched
// CHECK: ds.kernel "scatter"({{.*}}) init({{.*}}) range 32
func.func @scatter_batched(%t: tensor<4x32x256xf32>, %i: tensor<4x32x1x1xi32>, %u: tensor<4x32x1xf32>) -> tensor<4x32x256xf32> {
  %0 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %b : tensor<f32>
  }) : (tensor<4x32x256xf32>, tensor<4x32x1x1xi32>, tensor<4x32x1xf32>) -> tensor<4x32x256xf32>
  return %0 : tensor<4x32x256xf32>
}

// Without either, one thread applies the updates.
// CHECK-LABEL: func @scatter_elements
// CHECK: ds.kernel "scatter"({{.*}}) init({{.*}}) range 1
func.func @scatter_elements(%t: tensor<8xf32>, %i: tensor<20x1xi32>, %u: tensor<20xf32>) -> tensor<8xf32> {
  %0 = "stablehlo.scatter"(%t, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = stablehlo.multiply %a, %b : tensor<f32>
    stablehlo.return %1 : tensor<f32>
  }) : (tensor<8xf32>, tensor<20x1xi32>, tensor<20xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// CHECK-LABEL: func @dynamic_slice
// CHECK: linalg.generic
// CHECK: arith.maxsi
// CHECK: arith.minsi
// CHECK: tensor.extract
func.func @dynamic_slice(%x: tensor<8x4xf32>, %i: tensor<i32>, %j: tensor<i32>) -> tensor<2x4xf32> {
  %0 = stablehlo.dynamic_slice %x, %i, %j, sizes = [2, 4] : (tensor<8x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func @dynamic_update_slice
// CHECK-SAME: %[[X:.*]]: tensor<8x4xf32>, %[[U:.*]]: tensor<2x4xf32>
// CHECK: ds.kernel "dynamic_update_slice"(%[[U]], {{.*}}) init(%[[X]] : tensor<8x4xf32>) range 2
func.func @dynamic_update_slice(%x: tensor<8x4xf32>, %u: tensor<2x4xf32>, %i: tensor<i32>, %j: tensor<i32>) -> tensor<8x4xf32> {
  %0 = stablehlo.dynamic_update_slice %x, %u, %i, %j : (tensor<8x4xf32>, tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<8x4xf32>
  return %0 : tensor<8x4xf32>
}

// -----

// One update for each row of a constant is a comparison for each element.
// CHECK: #[[ROW:.*]] = affine_map<(d0, d1) -> (d1)>
// CHECK-LABEL: func @scatter_one_per_row
// CHECK-NOT: ds.kernel
// CHECK: linalg.generic {indexing_maps = [#[[ROW]], #[[ROW]], #{{.*}}]
// CHECK: %[[I:.*]] = arith.index_cast
// CHECK: %[[J:.*]] = linalg.index 0
// CHECK: %[[H:.*]] = arith.cmpi eq, %[[I]], %[[J]]
// CHECK: %[[S:.*]] = arith.addf %[[Z:.*]], %
// CHECK: arith.select %[[H]], %[[S]], %[[Z]]
func.func @scatter_one_per_row(%i: tensor<4x1xi32>, %u: tensor<4x1xf32>) -> tensor<256x4xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<256x4xf32>
  %0 = "stablehlo.scatter"(%zero, %i, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], input_batching_dims = [1], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<256x4xf32>, tensor<4x1xi32>, tensor<4x1xf32>) -> tensor<256x4xf32>
  return %0 : tensor<256x4xf32>
}
