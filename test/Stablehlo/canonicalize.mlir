// RUN: ds-opt %s --split-input-file --canonicalize | FileCheck %s

// CHECK-LABEL: func @identities
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>, %[[S:.*]]: tensor<f32>, %[[O:.*]]: tensor<1x8xf32>
// CHECK-NEXT: return %[[X]], %[[X]], %[[X]], %[[X]], %[[X]], %[[X]], %[[O]]
func.func @identities(%x: tensor<4x8xf32>, %s: tensor<f32>, %o: tensor<1x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<1x8xf32>) {
  %0 = stablehlo.broadcast_in_dim %x, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = stablehlo.reshape %x : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %2 = stablehlo.transpose %x, dims = [0, 1] : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %3 = stablehlo.slice %x [0:4, 0:8] : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %4 = stablehlo.concatenate %x, dim = 1 : (tensor<4x8xf32>) -> tensor<4x8xf32>
  %5 = stablehlo.pad %x, %s, low = [0, 0], high = [0, 0], interior = [0, 0] : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
  %6 = stablehlo.reverse %o, dims = [0] : tensor<1x8xf32>
  return %0, %1, %2, %3, %4, %5, %6 : tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<1x8xf32>
}

// -----

// Dimensions that only look as before are another matter.
// CHECK-LABEL: func @no_identities
func.func @no_identities(%x: tensor<8x8xf32>) -> (tensor<8x8xf32>, tensor<8x8xf32>) {
  // CHECK: stablehlo.broadcast_in_dim
  %0 = stablehlo.broadcast_in_dim %x, dims = [1, 0] : (tensor<8x8xf32>) -> tensor<8x8xf32>
  // CHECK: stablehlo.transpose
  %1 = stablehlo.transpose %x, dims = [1, 0] : (tensor<8x8xf32>) -> tensor<8x8xf32>
  return %0, %1 : tensor<8x8xf32>, tensor<8x8xf32>
}

// -----

// CHECK-LABEL: func @constants
func.func @constants() -> (tensor<4x8xf32>, tensor<4x2xi32>, tensor<3x2xi32>, tensor<2xi32>, tensor<4xi32>) {
  // CHECK-DAG: %[[SPLAT:.*]] = stablehlo.constant dense<1.000000e+00> : tensor<4x8xf32>
  // CHECK-DAG: %[[RESHAPED:.*]] = stablehlo.constant dense<{{\[}}[1, 2], [3, 4], [5, 6], [7, 8]]> : tensor<4x2xi32>
  // CHECK-DAG: %[[TRANSPOSED:.*]] = stablehlo.constant dense<{{\[}}[1, 4], [2, 5], [3, 6]]> : tensor<3x2xi32>
  // CHECK-DAG: %[[SLICED:.*]] = stablehlo.constant dense<[2, 4]> : tensor<2xi32>
  // CHECK-DAG: %[[JOINED:.*]] = stablehlo.constant dense<[2, 4, 2, 4]> : tensor<4xi32>
  // CHECK: return %[[SPLAT]], %[[RESHAPED]], %[[TRANSPOSED]], %[[SLICED]], %[[JOINED]]
  %one = stablehlo.constant dense<1.0> : tensor<f32>
  %0 = stablehlo.broadcast_in_dim %one, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
  %eight = stablehlo.constant dense<[[1, 2, 3, 4], [5, 6, 7, 8]]> : tensor<2x4xi32>
  %1 = stablehlo.reshape %eight : (tensor<2x4xi32>) -> tensor<4x2xi32>
  %six = stablehlo.constant dense<[[1, 2, 3], [4, 5, 6]]> : tensor<2x3xi32>
  %2 = stablehlo.transpose %six, dims = [1, 0] : (tensor<2x3xi32>) -> tensor<3x2xi32>
  %five = stablehlo.constant dense<[1, 2, 3, 4, 5]> : tensor<5xi32>
  %3 = stablehlo.slice %five [1:4:2] : (tensor<5xi32>) -> tensor<2xi32>
  %4 = stablehlo.concatenate %3, %3, dim = 0 : (tensor<2xi32>, tensor<2xi32>) -> tensor<4xi32>
  return %0, %1, %2, %3, %4 : tensor<4x8xf32>, tensor<4x2xi32>, tensor<3x2xi32>, tensor<2xi32>, tensor<4xi32>
}

// -----

// CHECK-LABEL: func @compose
// CHECK-SAME: %[[X:.*]]: tensor<2x3x4xf32>, %[[V:.*]]: tensor<3xf32>, %[[S:.*]]: tensor<f32>
func.func @compose(%x: tensor<2x3x4xf32>, %v: tensor<3xf32>, %s: tensor<f32>) -> (tensor<3x4x2xf32>, tensor<24xf32>, tensor<5x2x3xf32>, tensor<6xf32>) {
  // CHECK-DAG: %[[T:.*]] = stablehlo.transpose %[[X]], dims = [1, 2, 0] : (tensor<2x3x4xf32>) -> tensor<3x4x2xf32>
  // CHECK-DAG: %[[R:.*]] = stablehlo.reshape %[[X]] : (tensor<2x3x4xf32>) -> tensor<24xf32>
  // CHECK-DAG: %[[B:.*]] = stablehlo.broadcast_in_dim %[[V]], dims = [2] : (tensor<3xf32>) -> tensor<5x2x3xf32>
  // CHECK-DAG: %[[C:.*]] = stablehlo.broadcast_in_dim %[[S]], dims = [] : (tensor<f32>) -> tensor<6xf32>
  // CHECK: return %[[T]], %[[R]], %[[B]], %[[C]]
  %t = stablehlo.transpose %x, dims = [2, 0, 1] : (tensor<2x3x4xf32>) -> tensor<4x2x3xf32>
  %0 = stablehlo.transpose %t, dims = [2, 0, 1] : (tensor<4x2x3xf32>) -> tensor<3x4x2xf32>
  %r = stablehlo.reshape %x : (tensor<2x3x4xf32>) -> tensor<6x4xf32>
  %1 = stablehlo.reshape %r : (tensor<6x4xf32>) -> tensor<24xf32>
  %b = stablehlo.broadcast_in_dim %v, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
  %2 = stablehlo.broadcast_in_dim %b, dims = [1, 2] : (tensor<2x3xf32>) -> tensor<5x2x3xf32>
  %c = stablehlo.broadcast_in_dim %s, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
  %3 = stablehlo.reshape %c : (tensor<2x3xf32>) -> tensor<6xf32>
  return %0, %1, %2, %3 : tensor<3x4x2xf32>, tensor<24xf32>, tensor<5x2x3xf32>, tensor<6xf32>
}

// -----

// The transpose of a product is the product of the exchanged operands.
// CHECK-LABEL: func @transposed_dot
// CHECK-SAME: %[[A:.*]]: tensor<8x4x16xf32>, %[[B:.*]]: tensor<8x16x5xf32>
func.func @transposed_dot(%a: tensor<8x4x16xf32>, %b: tensor<8x16x5xf32>) -> tensor<8x5x4xf32> {
  // CHECK-NEXT: %[[D:.*]] = stablehlo.dot_general %[[B]], %[[A]], batching_dims = [0] x [0], contracting_dims = [1] x [2], precision = [HIGH, DEFAULT] : (tensor<8x16x5xf32>, tensor<8x4x16xf32>) -> tensor<8x5x4xf32>
  // CHECK-NEXT: return %[[D]]
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, HIGH] : (tensor<8x4x16xf32>, tensor<8x16x5xf32>) -> tensor<8x4x5xf32>
  %1 = stablehlo.transpose %0, dims = [0, 2, 1] : (tensor<8x4x5xf32>) -> tensor<8x5x4xf32>
  return %1 : tensor<8x5x4xf32>
}

// -----

// A product with another use would be computed twice.
// CHECK-LABEL: func @used_dot
func.func @used_dot(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) -> (tensor<4x5xf32>, tensor<5x4xf32>) {
  // CHECK: stablehlo.dot_general
  // CHECK: stablehlo.transpose
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<4x5xf32>
  %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<4x5xf32>) -> tensor<5x4xf32>
  return %0, %1 : tensor<4x5xf32>, tensor<5x4xf32>
}

// -----

// CHECK-LABEL: func @static
// CHECK-SAME: %[[X:.*]]: tensor<8x16xf32>, %[[U:.*]]: tensor<8x16xf32>, %[[I:.*]]: tensor<i32>
func.func @static(%x: tensor<8x16xf32>, %u: tensor<8x16xf32>, %i: tensor<i32>, %v: tensor<16xf32>) -> (tensor<2x16xf32>, tensor<8x16xf32>, tensor<32xi64>, tensor<8xf32>) {
  // Indices are clamped: 7 becomes 6, -1 becomes 0.
  // CHECK-DAG: %[[S:.*]] = stablehlo.slice %[[X]] [6:8, 0:16] : (tensor<8x16xf32>) -> tensor<2x16xf32>
  // CHECK-DAG: %[[N:.*]] = stablehlo.iota dim = 0 : tensor<32xi64>
  // CHECK-DAG: %[[D:.*]] = stablehlo.dot_general %[[X]], %{{.*}}, contracting_dims = [1] x [0] : (tensor<8x16xf32>, tensor<16xf32>) -> tensor<8xf32>
  // CHECK: return %[[S]], %[[U]], %[[N]], %[[D]]
  %seven = stablehlo.constant dense<7> : tensor<i32>
  %minus = stablehlo.constant dense<-1> : tensor<i32>
  %0 = stablehlo.dynamic_slice %x, %seven, %minus, sizes = [2, 16] : (tensor<8x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
  %1 = stablehlo.dynamic_update_slice %x, %u, %i, %i : (tensor<8x16xf32>, tensor<8x16xf32>, tensor<i32>, tensor<i32>) -> tensor<8x16xf32>
  %n = arith.constant dense<32> : tensor<1xi64>
  %2 = stablehlo.dynamic_iota %n, dim = 0 : (tensor<1xi64>) -> tensor<32xi64>
  %3 = stablehlo.dot %x, %v : (tensor<8x16xf32>, tensor<16xf32>) -> tensor<8xf32>
  return %0, %1, %2, %3 : tensor<2x16xf32>, tensor<8x16xf32>, tensor<32xi64>, tensor<8xf32>
}

// -----

// A barrier is there to keep computations apart.
// CHECK-LABEL: func @barrier
func.func @barrier(%x: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: stablehlo.optimization_barrier
  %one = stablehlo.constant dense<1.0> : tensor<4xf32>
  %0 = stablehlo.optimization_barrier %one : tensor<4xf32>
  // CHECK: stablehlo.multiply
  %1 = stablehlo.multiply %x, %0 : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -----

// Older forms, and dynamic ones whose shapes are known after all.
// CHECK-LABEL: func @forms
// CHECK-DAG: stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<4xf32>) -> tensor<2x4xf32>
// CHECK-DAG: stablehlo.reshape %arg0 : (tensor<4xf32>) -> tensor<2x2xf32>
// CHECK-DAG: stablehlo.pad %arg0, %arg2, low = [1], high = [1], interior = [1]
// CHECK-DAG: stablehlo.slice %arg0 [1:3]
// CHECK-DAG: "stablehlo.gather"(%arg0, %arg3)
// CHECK-DAG: stablehlo.constant dense<4> : tensor<i32>
// CHECK: return
func.func @forms(%x: tensor<4xf32>, %s: tensor<2xi64>, %p: tensor<f32>, %i: tensor<3xi32>) -> (tensor<2x4xf32>, tensor<2x2xf32>, tensor<9xf32>, tensor<2xf32>, tensor<3xf32>, tensor<i32>, tensor<4xf32>) {
  %one = stablehlo.constant dense<1> : tensor<1xi64>
  %three = stablehlo.constant dense<3> : tensor<1xi64>
  %0 = stablehlo.broadcast %x, sizes = [2] : (tensor<4xf32>) -> tensor<2x4xf32>
  %1 = stablehlo.dynamic_reshape %x, %s : (tensor<4xf32>, tensor<2xi64>) -> tensor<2x2xf32>
  %2 = stablehlo.dynamic_pad %x, %p, %one, %one, %one : (tensor<4xf32>, tensor<f32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<9xf32>
  %3 = stablehlo.real_dynamic_slice %x, %one, %three, %one : (tensor<4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2xf32>
  %4 = "stablehlo.torch_index_select"(%x, %i) <{batch_dims = 0 : i64, dim = 0 : i64}> : (tensor<4xf32>, tensor<3xi32>) -> tensor<3xf32>
  %5 = stablehlo.get_dimension_size %x, dim = 0 : (tensor<4xf32>) -> tensor<i32>
  %6 = stablehlo.tuple %x, %p : tuple<tensor<4xf32>, tensor<f32>>
  %7 = stablehlo.get_tuple_element %6[0] : (tuple<tensor<4xf32>, tensor<f32>>) -> tensor<4xf32>
  return %0, %1, %2, %3, %4, %5, %7 : tensor<2x4xf32>, tensor<2x2xf32>, tensor<9xf32>, tensor<2xf32>, tensor<3xf32>, tensor<i32>, tensor<4xf32>
}

// -----

// Constants that do not give the written shape: the op would fail when it runs,
// and stays as it is. Indices wider than 64 bits are clamped like others.
// CHECK-LABEL: func @impossible
// CHECK-DAG: stablehlo.dynamic_pad
// CHECK-DAG: stablehlo.real_dynamic_slice
// CHECK-DAG: stablehlo.slice %arg0 [2:4]
// CHECK: return
func.func @impossible(%x: tensor<4xf32>, %p: tensor<f32>) -> (tensor<5xf32>, tensor<3xf32>, tensor<2xf32>) {
  %one = stablehlo.constant dense<1> : tensor<1xi64>
  %three = stablehlo.constant dense<3> : tensor<1xi64>
  %wide = stablehlo.constant dense<36893488147419103232> : tensor<i128>
  %0 = stablehlo.dynamic_pad %x, %p, %one, %one, %one : (tensor<4xf32>, tensor<f32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<5xf32>
  %1 = stablehlo.real_dynamic_slice %x, %one, %three, %one : (tensor<4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<3xf32>
  %2 = stablehlo.dynamic_slice %x, %wide, sizes = [2] : (tensor<4xf32>, tensor<i128>) -> tensor<2xf32>
  return %0, %1, %2 : tensor<5xf32>, tensor<3xf32>, tensor<2xf32>
}

// -----

// Of numbers wider than 64 bits, those below iota and those beyond it.
// CHECK-LABEL: func @wide
// CHECK-SAME: %[[X:.*]]: tensor<8x16xf32>
// CHECK-DAG: stablehlo.constant dense<true> : tensor<4xi1>
// CHECK-DAG: stablehlo.slice %[[X]] [7:8, 0:16]
func.func @wide(%x: tensor<8x16xf32>) -> (tensor<4xi1>, tensor<16xf32>) {
  %iota = stablehlo.iota dim = 0 : tensor<4xi128>
  %bound = stablehlo.constant dense<36893488147419103232> : tensor<4xi128>
  %0 = stablehlo.compare LT, %iota, %bound : (tensor<4xi128>, tensor<4xi128>) -> tensor<4xi1>
  %place = stablehlo.constant dense<36893488147419103232> : tensor<1xi128>
  %1 = "stablehlo.gather"(%x, %place) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<1xi128>) -> tensor<16xf32>
  return %0, %1 : tensor<4xi1>, tensor<16xf32>
}
