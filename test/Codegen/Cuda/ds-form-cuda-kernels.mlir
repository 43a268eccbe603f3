// RUN: ds-opt --ds-form-cuda-kernels --split-input-file %s | FileCheck %s

#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#last = affine_map<(d0, d1, d2) -> (d2)>

// Both operands of %0 move through all dimensions as through one: four
// neighbours per thread, in accesses of 16 bytes, and no division. The second
// map reads a vector at each row's elements.
// CHECK-LABEL: func.func @map
func.func @map(%x: tensor<64x64x256xf32>, %y: tensor<64x64x256xf32>, %v: tensor<256xf32>) -> (tensor<64x64x256xf32>, tensor<64x64x256xf32>) {
  %e = tensor.empty() : tensor<64x64x256xf32>
  // CHECK: ds.kernel "map_addf"
  // CHECK-SAME: range 1024 grain 1 block <threads = 256, shared_bytes = 0> inplace [0, 0, 1, 0]
  // CHECK-NOT: arith.remui
  // CHECK: vector.load {{.*}} {alignment = 16 : i64} : memref<1048576xf32>, vector<4xf32>
  // CHECK: vector.load {{.*}} {alignment = 16 : i64} : memref<1048576xf32>, vector<4xf32>
  // CHECK-COUNT-4: arith.addf
  // CHECK: vector.store {{.*}} {alignment = 16 : i64} : memref<1048576xf32>, vector<4xf32>
  %0 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %y : tensor<64x64x256xf32>, tensor<64x64x256xf32>) outs(%e : tensor<64x64x256xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<64x64x256xf32>
  // CHECK: ds.kernel "map_mulf"
  // CHECK: arith.remui
  // CHECK-NOT: arith.remui
  // CHECK: vector.load {{.*}} : memref<1048576xf32>, vector<4xf32>
  // CHECK: vector.load {{.*}} : memref<256xf32>, vector<4xf32>
  %1 = linalg.generic {indexing_maps = [#id, #last, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %v : tensor<64x64x256xf32>, tensor<256xf32>) outs(%e : tensor<64x64x256xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.mulf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<64x64x256xf32>
  return %0, %1 : tensor<64x64x256xf32>, tensor<64x64x256xf32>
}

// -----

// A block has threads behind the last element.
// CHECK-LABEL: func.func @guard
func.func @guard(%x: tensor<100xi1>) -> tensor<100xi1> {
  %e = tensor.empty() : tensor<100xi1>
  // CHECK: %[[INSIDE:.*]] = arith.cmpi ult, %{{.*}}, %c100
  // CHECK: scf.if %[[INSIDE]]
  // CHECK: memref.load %{{.*}} : memref<100xi1>
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
      ins(%x : tensor<100xi1>) outs(%e : tensor<100xi1>) {
  ^bb0(%a: i1, %o: i1):
    %true = arith.constant true
    %n = arith.xori %a, %true : i1
    linalg.yield %n : i1
  } -> tensor<100xi1>
  return %0 : tensor<100xi1>
}

// -----

// 4096 rows of 512: a warp each, eight to a block. A lane loads all that it adds
// up before it starts.
// CHECK-LABEL: func.func @rows
func.func @rows(%x: tensor<4096x512xf32>) -> tensor<4096xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4096xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<4096xf32>) -> tensor<4096xf32>
  // CHECK: ds.kernel "reduce_addf"
  // CHECK-SAME: range 512 grain 1 block <threads = 256, shared_bytes = 0>
  // CHECK: scf.for %{{.*}} step %c512
  // CHECK-COUNT-4: vector.load {{.*}} {alignment = 16 : i64}
  // CHECK-COUNT-16: arith.addf
  // CHECK: scf.yield
  // CHECK-COUNT-5: gpu.shuffle xor
  // CHECK-NOT: gpu.barrier
  %0 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4096x512xf32>) outs(%f : tensor<4096xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.addf %o, %a : f32
    linalg.yield %s : f32
  } -> tensor<4096xf32>
  return %0 : tensor<4096xf32>
}

// -----

// One sum of everything is cut into parts; a second kernel adds them up.
// CHECK-LABEL: func.func @cut
func.func @cut(%x: tensor<1048576xf32>) -> tensor<f32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<f32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<f32>) -> tensor<f32>
  // CHECK: %[[PARTS:.*]] = ds.kernel "reduce_addf"
  // CHECK-SAME: init({{.*}} : tensor<256x1xf32>) range 256 grain 1 block <threads = 512, shared_bytes = 64>
  // CHECK: gpu.barrier
  // CHECK: ds.kernel "reduce_addf"(%[[PARTS]] : tensor<256x1xf32>)
  // CHECK-NOT: linalg.
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>], iterator_types = ["reduction"]}
      ins(%x : tensor<1048576xf32>) outs(%f : tensor<f32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.addf %o, %a : f32
    linalg.yield %s : f32
  } -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

// Sums across rows: 32 lanes of two columns to a block, since four would leave
// too few blocks, and eight threads to a column, which load eight rows before
// they add any. The results start from memory.
// CHECK-LABEL: func.func @columns
func.func @columns(%x: tensor<64x16384xf32>, %init: tensor<16384xf32>) -> tensor<16384xf32> {
  // CHECK: ds.kernel "reduce_maximumf"
  // CHECK-SAME: range 256 grain 1 block <threads = 256, shared_bytes = 3072>
  // CHECK: scf.for {{.*}} step %c64
  // CHECK-NOT: arith.select
  // CHECK-COUNT-8: vector.load {{.*}} {alignment = 8 : i64}
  // CHECK-NOT: vector.load
  // CHECK-COUNT-16: arith.maximumf
  // CHECK: gpu.dynamic_shared_memory
  // CHECK: gpu.barrier
  // CHECK-COUNT-8: arith.maximumf
  %0 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>], iterator_types = ["reduction", "parallel"]}
      ins(%x : tensor<64x16384xf32>) outs(%init : tensor<16384xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.maximumf %o, %a : f32
    linalg.yield %s : f32
  } -> tensor<16384xf32>
  return %0 : tensor<16384xf32>
}

// -----

// The gradient of a bias: eight columns to a thread, by 16 bytes, and parts of 64
// rows, one for each of a thread's loads. Though its result is read by a map of as
// many elements, these are no rows that registers could keep.
// CHECK-LABEL: func.func @bias
func.func @bias(%x: tensor<8192x768xbf16>) -> tensor<768xbf16> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<768xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<768xf32>) -> tensor<768xf32>
  // CHECK: %[[PARTS:.*]] = ds.kernel "reduce_extf_addf"
  // CHECK-SAME: init({{.*}} : tensor<128x768xf32>) range 384 grain 1 block <threads = 256, shared_bytes = 9216>
  // CHECK-COUNT-8: vector.load {{.*}} {alignment = 16 : i64} : memref<6291456xbf16>, vector<8xbf16>
  // CHECK-COUNT-64: arith.addf
  // CHECK: gpu.barrier
  // CHECK: %[[SUM:.*]] = ds.kernel "reduce_addf"(%[[PARTS]] : tensor<128x768xf32>)
  // CHECK-SAME: range 24 grain 1 block <threads = 1024, shared_bytes = 4096>
  // CHECK: ds.kernel "map_truncf"(%[[SUM]] : tensor<768xf32>)
  %0 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8192x768xbf16>) outs(%f : tensor<768xf32>) {
  ^bb0(%a: bf16, %o: f32):
    %w = arith.extf %a : bf16 to f32
    %s = arith.addf %o, %w : f32
    linalg.yield %s : f32
  } -> tensor<768xf32>
  %b = tensor.empty() : tensor<768xbf16>
  %1 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
      ins(%0 : tensor<768xf32>) outs(%b : tensor<768xbf16>) {
  ^bb0(%a: f32, %o: bf16):
    %s = arith.truncf %a : f32 to bf16
    linalg.yield %s : bf16
  } -> tensor<768xbf16>
  return %1 : tensor<768xbf16>
}

// -----

// 20 rows are no multiple of what a thread loads at a time: behind the last, it
// loads a row again and does not add it.
// CHECK-LABEL: func.func @ragged_columns
func.func @ragged_columns(%x: tensor<20x33800xbf16>) -> tensor<33800xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<33800xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<33800xf32>) -> tensor<33800xf32>
  // CHECK: ds.kernel "reduce_extf_addf"
  // CHECK-SAME: range 133 grain 1
  // CHECK: arith.minui %{{.*}}, %c33792
  // CHECK: scf.for {{.*}} step %c32
  // CHECK: vector.load {{.*}} vector<8xbf16>
  // CHECK: %[[INSIDE:.*]] = arith.cmpi ult
  // CHECK: arith.select %[[INSIDE]]
  // CHECK: vector.load {{.*}} vector<8xbf16>
  // CHECK: %[[OLD:.*]] = arith.addf
  // CHECK-COUNT-7: arith.addf
  // CHECK: %[[NEXT:.*]] = arith.addf %[[OLD]],
  // CHECK-COUNT-7: arith.addf
  // CHECK-NEXT: arith.select %[[INSIDE]], %[[NEXT]], %[[OLD]] : f32
  %0 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d1, d0)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<20x33800xbf16>) outs(%f : tensor<33800xf32>) {
  ^bb0(%a: bf16, %o: f32):
    %w = arith.extf %a : bf16 to f32
    %s = arith.addf %o, %w : f32
    linalg.yield %s : f32
  } -> tensor<33800xf32>
  return %0 : tensor<33800xf32>
}

// -----

// A large map with one operand: two accesses of 16 bytes per thread before the
// first store. The last block has less.
// CHECK-LABEL: func.func @large_map
func.func @large_map(%x: tensor<4000004xf32>) -> tensor<4000004xf32> {
  %e = tensor.empty() : tensor<4000004xf32>
  // CHECK: ds.kernel "map_negf"
  // CHECK-SAME: range 1954 grain 1 block <threads = 256, shared_bytes = 0>
  // CHECK: %[[FIRST:.*]] = arith.minui %[[I:.*]], %c4000000
  // CHECK: vector.load %{{.*}}[%[[FIRST]]] {alignment = 16 : i64}
  // CHECK: %[[J:.*]] = arith.addi %[[I]], %c1024
  // CHECK: %[[SECOND:.*]] = arith.minui %[[J]], %c4000000
  // CHECK: vector.load %{{.*}}[%[[SECOND]]] {alignment = 16 : i64}
  // CHECK: arith.cmpi ult, %[[I]], %c4000004
  // CHECK: vector.store
  // CHECK: arith.cmpi ult, %[[J]], %c4000004
  // CHECK: vector.store
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
      ins(%x : tensor<4000004xf32>) outs(%e : tensor<4000004xf32>) {
  ^bb0(%a: f32, %o: f32):
    %n = arith.negf %a : f32
    linalg.yield %n : f32
  } -> tensor<4000004xf32>
  return %0 : tensor<4000004xf32>
}

// -----

// The index of the greatest element cannot be put together from parts: a thread
// for each row.
// CHECK-LABEL: func.func @argmax
func.func @argmax(%x: tensor<512x64xf32>, %v: tensor<512xf32>, %i: tensor<512xi32>) -> (tensor<512xf32>, tensor<512xi32>) {
  // CHECK: ds.kernel
  // CHECK-SAME: range 2 grain 1 block <threads = 256, shared_bytes = 0>
  // CHECK: scf.for {{.*}} iter_args
  // CHECK-NOT: gpu.shuffle
  %0:2 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<512x64xf32>) outs(%v, %i : tensor<512xf32>, tensor<512xi32>) {
  ^bb0(%a: f32, %o: f32, %p: i32):
    %d = linalg.index 1 : index
    %n = arith.index_cast %d : index to i32
    %g = arith.cmpf ogt, %a, %o : f32
    %s = arith.select %g, %a, %o : f32
    %t = arith.select %g, %n, %p : i32
    linalg.yield %s, %t : f32, i32
  } -> (tensor<512xf32>, tensor<512xi32>)
  return %0#0, %0#1 : tensor<512xf32>, tensor<512xi32>
}

// -----

// A constant that is one number everywhere is written by a kernel.
// CHECK-LABEL: func.func @splat
func.func @splat() -> tensor<4096xf32> {
  // CHECK-NOT: arith.constant dense
  // CHECK: ds.kernel "map"
  %c = arith.constant dense<1.0> : tensor<4096xf32>
  return %c : tensor<4096xf32>
}
