// RUN: ds-opt --ds-form-cuda-kernels --split-input-file %s | FileCheck %s
// RUN: ds-opt --ds-form-cuda-kernels=row-sums=false --split-input-file %s | FileCheck %s --check-prefix=ALONE

#all = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (d1)>

// Two warps have a row, which is loaded while they compute the one before, and
// meet at a barrier of their own. Of 16 columns, a thread has sums of two kinds
// from row to row. In the end six lines of threads put them together, and a
// second kernel those of 132 blocks.
// CHECK-LABEL: func.func @wide
// CHECK: %[[K:.*]]:3 = ds.kernel "rows_map_mulf_subf_sums"(%arg0, %arg1 : {{.*}}) init({{.*}} : tensor<2112x1024xf32>, tensor<132x1024xf32>, tensor<132x1024xf32>)
// CHECK-SAME: range 132 grain 1 block <threads = 384, shared_bytes = 27744> inplace [0, 0, 1, 0]
// CHECK: %[[LINE:.*]] = arith.divui %{{.*}}, %c64
// CHECK-COUNT-8: vector.load
// CHECK-NOT: vector.load
// CHECK: scf.for %[[ROW:.*]] = %{{.*}} to %c2112{{.*}} step %c792{{.*}} iter_args(
// CHECK: %[[NEXT:.*]] = arith.addi %[[ROW]], %c792
// CHECK: %[[INSIDE:.*]] = arith.cmpi ult, %[[NEXT]], %c2112
// CHECK: arith.select %[[INSIDE]], %[[NEXT]], %[[ROW]]
// CHECK-COUNT-8: vector.load
// CHECK-NOT: vector.load
// CHECK: gpu.shuffle
// CHECK: nvvm.barrier id = %{{.*}} number_of_threads = %c64_i32
// CHECK-NOT: gpu.barrier
// CHECK: vector.store
// CHECK: scf.yield
// CHECK-COUNT-4: gpu.barrier
// CHECK-NOT: gpu.barrier
// CHECK: %[[S:.*]]:2 = ds.kernel "reduce_addf_addf"(%[[K]]#1, %[[K]]#2 : tensor<132x1024xf32>, tensor<132x1024xf32>)
// CHECK: return %[[K]]#0, %[[S]]#0, %[[S]]#1
// ALONE-LABEL: func.func @wide
// ALONE: ds.kernel "reduce_mulf_addf_addf"
// ALONE: ds.kernel "reduce_addf_addf"
// ALONE: ds.kernel "rows_map_mulf_subf"(
// ALONE-NOT: _sums
func.func @wide(%x: tensor<2112x1024xf32>, %dy: tensor<2112x1024xf32>) -> (tensor<2112x1024xf32>, tensor<1024xf32>, tensor<1024xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2112x1024xf32>
  %r = tensor.empty() : tensor<2112xf32>
  %c = tensor.empty() : tensor<1024xf32>
  %zr = linalg.fill ins(%zero : f32) outs(%r : tensor<2112xf32>) -> tensor<2112xf32>
  %zc = linalg.fill ins(%zero : f32) outs(%c : tensor<1024xf32>) -> tensor<1024xf32>
  %sums:2 = linalg.generic {indexing_maps = [#all, #all, #column, #column], iterator_types = ["reduction", "parallel"]}
      ins(%x, %dy : tensor<2112x1024xf32>, tensor<2112x1024xf32>) outs(%zc, %zc : tensor<1024xf32>, tensor<1024xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32, %p: f32):
    %m = arith.mulf %a, %b : f32
    %s = arith.addf %o, %m : f32
    %t = arith.addf %p, %b : f32
    linalg.yield %s, %t : f32, f32
  } -> (tensor<1024xf32>, tensor<1024xf32>)
  %dot = linalg.generic {indexing_maps = [#all, #all, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x, %dy : tensor<2112x1024xf32>, tensor<2112x1024xf32>) outs(%zr : tensor<2112xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    %s = arith.addf %o, %m : f32
    linalg.yield %s : f32
  } -> tensor<2112xf32>
  %dx = linalg.generic {indexing_maps = [#all, #all, #row, #all], iterator_types = ["parallel", "parallel"]}
      ins(%x, %dy, %dot : tensor<2112x1024xf32>, tensor<2112x1024xf32>, tensor<2112xf32>) outs(%e : tensor<2112x1024xf32>) {
  ^bb0(%a: f32, %b: f32, %d: f32, %o: f32):
    %m = arith.mulf %a, %d : f32
    %s = arith.subf %b, %m : f32
    linalg.yield %s : f32
  } -> tensor<2112x1024xf32>
  return %dx, %sums#0, %sums#1 : tensor<2112x1024xf32>, tensor<1024xf32>, tensor<1024xf32>
}

// -----

#all = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (d1)>

// A warp that has a row for itself waits for no other until the end. A block has
// eight of them.
// CHECK-LABEL: func.func @narrow
// CHECK: ds.kernel "rows_map_mulf_subf_sums"
// CHECK-SAME: range 132 grain 1 block <threads = 256, shared_bytes = 12288>
// CHECK: scf.for
// CHECK-NOT: barrier
// CHECK: scf.yield
// CHECK: gpu.barrier
// CHECK: ds.kernel "reduce_addf_addf"
func.func @narrow(%x: tensor<2120x64xf32>, %dy: tensor<2120x64xf32>) -> (tensor<2120x64xf32>, tensor<64xf32>, tensor<64xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2120x64xf32>
  %r = tensor.empty() : tensor<2120xf32>
  %c = tensor.empty() : tensor<64xf32>
  %zr = linalg.fill ins(%zero : f32) outs(%r : tensor<2120xf32>) -> tensor<2120xf32>
  %zc = linalg.fill ins(%zero : f32) outs(%c : tensor<64xf32>) -> tensor<64xf32>
  %sums:2 = linalg.generic {indexing_maps = [#all, #all, #column, #column], iterator_types = ["reduction", "parallel"]}
      ins(%x, %dy : tensor<2120x64xf32>, tensor<2120x64xf32>) outs(%zc, %zc : tensor<64xf32>, tensor<64xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32, %p: f32):
    %m = arith.mulf %a, %b : f32
    %s = arith.addf %o, %m : f32
    %t = arith.addf %p, %b : f32
    linalg.yield %s, %t : f32, f32
  } -> (tensor<64xf32>, tensor<64xf32>)
  %dot = linalg.generic {indexing_maps = [#all, #all, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x, %dy : tensor<2120x64xf32>, tensor<2120x64xf32>) outs(%zr : tensor<2120xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    %s = arith.addf %o, %m : f32
    linalg.yield %s : f32
  } -> tensor<2120xf32>
  %dx = linalg.generic {indexing_maps = [#all, #all, #row, #all], iterator_types = ["parallel", "parallel"]}
      ins(%x, %dy, %dot : tensor<2120x64xf32>, tensor<2120x64xf32>, tensor<2120xf32>) outs(%e : tensor<2120x64xf32>) {
  ^bb0(%a: f32, %b: f32, %d: f32, %o: f32):
    %m = arith.mulf %a, %d : f32
    %s = arith.subf %b, %m : f32
    linalg.yield %s : f32
  } -> tensor<2120x64xf32>
  return %dx, %sums#0, %sums#1 : tensor<2120x64xf32>, tensor<64xf32>, tensor<64xf32>
}

// -----

#all = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (d1)>

// Blocks that have few rows would store about as much as is read again.
// CHECK-LABEL: func.func @few
// CHECK: ds.kernel "reduce_mulf_addf_addf"
// CHECK: ds.kernel "rows_map_mulf_subf"(
func.func @few(%x: tensor<1024x128xf32>, %dy: tensor<1024x128xf32>) -> (tensor<1024x128xf32>, tensor<128xf32>, tensor<128xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1024x128xf32>
  %r = tensor.empty() : tensor<1024xf32>
  %c = tensor.empty() : tensor<128xf32>
  %zr = linalg.fill ins(%zero : f32) outs(%r : tensor<1024xf32>) -> tensor<1024xf32>
  %zc = linalg.fill ins(%zero : f32) outs(%c : tensor<128xf32>) -> tensor<128xf32>
  %sums:2 = linalg.generic {indexing_maps = [#all, #all, #column, #column], iterator_types = ["reduction", "parallel"]}
      ins(%x, %dy : tensor<1024x128xf32>, tensor<1024x128xf32>) outs(%zc, %zc : tensor<128xf32>, tensor<128xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32, %p: f32):
    %m = arith.mulf %a, %b : f32
    %s = arith.addf %o, %m : f32
    %t = arith.addf %p, %b : f32
    linalg.yield %s, %t : f32, f32
  } -> (tensor<128xf32>, tensor<128xf32>)
  %dot = linalg.generic {indexing_maps = [#all, #all, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x, %dy : tensor<1024x128xf32>, tensor<1024x128xf32>) outs(%zr : tensor<1024xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %m = arith.mulf %a, %b : f32
    %s = arith.addf %o, %m : f32
    linalg.yield %s : f32
  } -> tensor<1024xf32>
  %dx = linalg.generic {indexing_maps = [#all, #all, #row, #all], iterator_types = ["parallel", "parallel"]}
      ins(%x, %dy, %dot : tensor<1024x128xf32>, tensor<1024x128xf32>, tensor<1024xf32>) outs(%e : tensor<1024x128xf32>) {
  ^bb0(%a: f32, %b: f32, %d: f32, %o: f32):
    %m = arith.mulf %a, %d : f32
    %s = arith.subf %b, %m : f32
    linalg.yield %s : f32
  } -> tensor<1024x128xf32>
  return %dx, %sums#0, %sums#1 : tensor<1024x128xf32>, tensor<128xf32>, tensor<128xf32>
}

// -----

#all = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (d1)>

// A sum of what the rows compute, of which nothing else is stored; and one that
// rows need, which comes first.
// CHECK-LABEL: func.func @needed
// CHECK: %[[FIRST:.*]] = ds.kernel "reduce_addf"(%arg0
// CHECK: %[[MEAN:.*]] = ds.kernel "reduce_addf"(%[[FIRST]]
// CHECK: %[[K:.*]] = ds.kernel "rows_map_divf_sums"(%arg0, %[[MEAN]] : {{.*}}) init(%{{.*}} : tensor<132x256xf32>)
// CHECK: ds.kernel "reduce_addf"(%[[K]] : tensor<132x256xf32>)
func.func @needed(%x: tensor<4096x256xf32>) -> tensor<256xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4096x256xf32>
  %r = tensor.empty() : tensor<4096xf32>
  %c = tensor.empty() : tensor<256xf32>
  %zr = linalg.fill ins(%zero : f32) outs(%r : tensor<4096xf32>) -> tensor<4096xf32>
  %zc = linalg.fill ins(%zero : f32) outs(%c : tensor<256xf32>) -> tensor<256xf32>
  %mean = linalg.generic {indexing_maps = [#all, #column], iterator_types = ["reduction", "parallel"]}
      ins(%x : tensor<4096x256xf32>) outs(%zc : tensor<256xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.addf %o, %a : f32
    linalg.yield %s : f32
  } -> tensor<256xf32>
  %sum = linalg.generic {indexing_maps = [#all, #column, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x, %mean : tensor<4096x256xf32>, tensor<256xf32>) outs(%zr : tensor<4096xf32>) {
  ^bb0(%a: f32, %m: f32, %o: f32):
    %d = arith.subf %a, %m : f32
    %s = arith.addf %o, %d : f32
    linalg.yield %s : f32
  } -> tensor<4096xf32>
  %y = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<4096x256xf32>, tensor<4096xf32>) outs(%e : tensor<4096x256xf32>) {
  ^bb0(%a: f32, %d: f32, %o: f32):
    %q = arith.divf %a, %d : f32
    linalg.yield %q : f32
  } -> tensor<4096x256xf32>
  %all = linalg.generic {indexing_maps = [#all, #column], iterator_types = ["reduction", "parallel"]}
      ins(%y : tensor<4096x256xf32>) outs(%zc : tensor<256xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.addf %o, %a : f32
    linalg.yield %s : f32
  } -> tensor<256xf32>
  return %all : tensor<256xf32>
}
