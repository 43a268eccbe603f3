// RUN: ds-opt --ds-form-kernels --split-input-file %s | FileCheck %s

// An elementwise operation on 3-D data: the leading loops are distributed
// together, the last one stays whole. Its result may take x's buffer, not b's,
// which is read along one dimension only.

#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#last = affine_map<(d0, d1, d2) -> (d2)>
// CHECK-LABEL: func @elementwise
// CHECK: ds.kernel "map_addf"(%{{.*}}, %{{.*}} : tensor<4x8x32xf32>, tensor<32xf32>)
// CHECK-SAME: range 32 grain 256 inplace [0, 0]
// CHECK: ^bb0(%[[X:.*]]: memref<4x8x32xf32>, %[[B:.*]]: memref<32xf32>, %[[O:.*]]: memref<4x8x32xf32>, %[[LO:.*]]: index, %[[HI:.*]]: index):
// CHECK: scf.for %[[IV:.*]] = %[[LO]] to %[[HI]]
// CHECK: %[[J:.*]] = arith.remui %[[IV]]
// CHECK: %[[I:.*]] = arith.divui %[[IV]]
// CHECK: scf.for %[[K:.*]] =
// CHECK-DAG: memref.load %[[X]][%[[I]], %[[J]], %[[K]]]
// CHECK-DAG: memref.load %[[B]][%[[K]]]
// CHECK: memref.store %{{.*}}, %[[O]][%[[I]], %[[J]], %[[K]]]
func.func @elementwise(%x: tensor<4x8x32xf32>, %b: tensor<32xf32>) -> tensor<4x8x32xf32> {
  %e = tensor.empty() : tensor<4x8x32xf32>
  %r = linalg.generic {indexing_maps = [#id, #last, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %b : tensor<4x8x32xf32>, tensor<32xf32>) outs(%e : tensor<4x8x32xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %s = arith.addf %a, %c : f32
    linalg.yield %s : f32
  } -> tensor<4x8x32xf32>
  return %r : tensor<4x8x32xf32>
}

// -----

// A row reduction keeps its sum in a register; the fill vanishes.

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
// CHECK-LABEL: func @rows
// CHECK-NOT: linalg.fill
// CHECK: ds.kernel "reduce_addf"
// CHECK-SAME: range 8 grain
// CHECK-SAME: inplace []
// CHECK: scf.for %[[I:.*]] =
// CHECK: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK: %[[SUM:.*]] = scf.for {{.*}} iter_args(%{{.*}} = %[[ZERO]])
// CHECK: memref.store %[[SUM]], %{{.*}}[%[[I]]]
func.func @rows(%x: tensor<8x64xf32>) -> tensor<8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %r = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8x64xf32>) outs(%f : tensor<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.addf %o, %a : f32
    linalg.yield %s : f32
  } -> tensor<8xf32>
  return %r : tensor<8xf32>
}

// -----

// A column reduction walks rows, adding each to the results in memory; threads
// share the columns.

#id = affine_map<(d0, d1) -> (d0, d1)>
#col = affine_map<(d0, d1) -> (d1)>
// CHECK-LABEL: func @columns
// CHECK: ds.kernel "reduce_addf"
// CHECK-SAME: range 512 grain 16
// CHECK: ^bb0(%[[X:.*]]: memref<2048x512xf32>, %[[O:.*]]: memref<512xf32>, %[[LO:.*]]: index, %[[HI:.*]]: index):
// CHECK: scf.for %{{.*}} = %[[LO]] to %[[HI]]
// CHECK: memref.store %{{.*}}, %[[O]]
// CHECK: scf.for %[[R:.*]] =
// CHECK: scf.for %[[C:.*]] = %[[LO]] to %[[HI]]
// CHECK-DAG: memref.load %[[O]][%[[C]]]
// CHECK-DAG: memref.load %[[X]][%[[R]], %[[C]]]
func.func @columns(%x: tensor<2048x512xf32>) -> tensor<512xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<512xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<512xf32>) -> tensor<512xf32>
  %r = linalg.generic {indexing_maps = [#id, #col], iterator_types = ["reduction", "parallel"]}
      ins(%x : tensor<2048x512xf32>) outs(%f : tensor<512xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.addf %o, %a : f32
    linalg.yield %s : f32
  } -> tensor<512xf32>
  return %r : tensor<512xf32>
}

// -----

// A tensor that the body extracts from is an input, but gives up no buffer.

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
// CHECK-LABEL: func @gather
// CHECK: ds.kernel "map_extract"(%{{.*}}, %{{.*}} : tensor<4xindex>, tensor<9x64xf32>)
// CHECK-SAME: inplace []
// CHECK: memref.load %{{.*}}[%{{.*}}, %{{.*}}] : memref<9x64xf32>
func.func @gather(%i: tensor<4xindex>, %t: tensor<9x64xf32>) -> tensor<4x64xf32> {
  %e = tensor.empty() : tensor<4x64xf32>
  %r = linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%i : tensor<4xindex>) outs(%e : tensor<4x64xf32>) {
  ^bb0(%a: index, %o: f32):
    %c = linalg.index 1 : index
    %v = tensor.extract %t[%a, %c] : tensor<9x64xf32>
    linalg.yield %v : f32
  } -> tensor<4x64xf32>
  return %r : tensor<4x64xf32>
}

// -----

// A scalar operation has no loops; a slice's offset becomes index arithmetic.

#shift = affine_map<(d0) -> (d0 + 64)>
#id = affine_map<(d0) -> (d0)>
#none = affine_map<() -> ()>
// CHECK-LABEL: func @scalar_and_slice
// CHECK: ds.kernel "map_sqrt"
// CHECK-SAME: range 1
// CHECK-NOT: scf.for
// CHECK: memref.load %{{.*}}[] : memref<f32>
// CHECK: ds.kernel "map"
// CHECK-SAME: range 32
// CHECK: affine.apply
// CHECK: memref.load %{{.*}} : memref<128xf32>
func.func @scalar_and_slice(%s: tensor<f32>, %x: tensor<128xf32>) -> (tensor<f32>, tensor<32xf32>) {
  %e0 = tensor.empty() : tensor<f32>
  %r0 = linalg.generic {indexing_maps = [#none, #none], iterator_types = []}
      ins(%s : tensor<f32>) outs(%e0 : tensor<f32>) {
  ^bb0(%a: f32, %o: f32):
    %q = math.sqrt %a : f32
    linalg.yield %q : f32
  } -> tensor<f32>
  %e1 = tensor.empty() : tensor<32xf32>
  %r1 = linalg.generic {indexing_maps = [#shift, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<128xf32>) outs(%e1 : tensor<32xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<32xf32>
  return %r0, %r1 : tensor<f32>, tensor<32xf32>
}
