// RUN: ds-opt --ds-form-cuda-kernels --split-input-file %s | FileCheck %s

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// A softmax reads and writes its rows once.
// CHECK-LABEL: func.func @softmax
func.func @softmax(%x: tensor<1024x256xf32>) -> tensor<1024x256xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1024x256xf32>
  %r = tensor.empty() : tensor<1024xf32>
  %f = linalg.fill ins(%ninf : f32) outs(%r : tensor<1024xf32>) -> tensor<1024xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1024xf32>) -> tensor<1024xf32>
  // CHECK: ds.kernel "rows_map_divf"(%arg0 : tensor<1024x256xf32>) init(%{{.*}} : tensor<1024x256xf32>)
  // CHECK-SAME: range 128 grain 1 block <threads = 256, shared_bytes = 0> inplace [0, 0]
  // CHECK: arith.maximumf
  // CHECK: gpu.shuffle
  // CHECK: math.exp
  // CHECK: gpu.shuffle
  // CHECK: arith.divf
  // CHECK: vector.store
  // CHECK-NOT: ds.kernel
  %max = linalg.generic {indexing_maps = [#full, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<1024x256xf32>) outs(%f : tensor<1024xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.maximumf %o, %a : f32
    linalg.yield %m : f32
  } -> tensor<1024xf32>
  // As JAX keeps the reduced dimension.
  %kept = tensor.expand_shape %max [[0, 1]] output_shape [1024, 1] : tensor<1024xf32> into tensor<1024x1xf32>
  %exp = linalg.generic {indexing_maps = [#full, affine_map<(d0, d1) -> (d0, 0)>, #full], iterator_types = ["parallel", "parallel"]}
      ins(%x, %kept : tensor<1024x256xf32>, tensor<1024x1xf32>) outs(%e : tensor<1024x256xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.subf %a, %b : f32
    %p = math.exp %s : f32
    linalg.yield %p : f32
  } -> tensor<1024x256xf32>
  %sum = linalg.generic {indexing_maps = [#full, #row], iterator_types = ["parallel", "reduction"]}
      ins(%exp : tensor<1024x256xf32>) outs(%z : tensor<1024xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.addf %o, %a : f32
    linalg.yield %m : f32
  } -> tensor<1024xf32>
  %y = linalg.generic {indexing_maps = [#full, #row, #full], iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<1024x256xf32>, tensor<1024xf32>) outs(%e : tensor<1024x256xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %p = arith.divf %a, %b : f32
    linalg.yield %p : f32
  } -> tensor<1024x256xf32>
  return %y : tensor<1024x256xf32>
}

// -----

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// What reads a member between others ends the cluster: the product needs %a
// before %c can be computed. 1024 columns take four warps, which meet in shared
// memory.
// CHECK-LABEL: func.func @between
func.func @between(%x: tensor<8x1024xf32>, %w: tensor<1x1024x8xf32>) -> tensor<8x1024xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x1024xf32>
  %r = tensor.empty() : tensor<8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<8xf32>) -> tensor<8xf32>
  // CHECK: %[[A:.*]] = ds.kernel "rows_map_mulf"
  // CHECK-SAME: range 8 grain 1 block <threads = 128, shared_bytes = 16>
  // CHECK: gpu.barrier
  // CHECK: ds.dot
  // CHECK: ds.kernel "map_addf"
  %sum = linalg.generic {indexing_maps = [#full, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8x1024xf32>) outs(%z : tensor<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.addf %o, %a : f32
    linalg.yield %m : f32
  } -> tensor<8xf32>
  %a = linalg.generic {indexing_maps = [#full, #row, #full], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<8x1024xf32>, tensor<8xf32>) outs(%e : tensor<8x1024xf32>) {
  ^bb0(%b: f32, %c: f32, %o: f32):
    %m = arith.mulf %b, %c : f32
    linalg.yield %m : f32
  } -> tensor<8x1024xf32>
  %l = tensor.expand_shape %a [[0, 1], [2]] output_shape [1, 8, 1024] : tensor<8x1024xf32> into tensor<1x8x1024xf32>
  %p = ds.dot %l, %w : (tensor<1x8x1024xf32>, tensor<1x1024x8xf32>) -> tensor<1x8x8xf32>
  %d = ds.dot %p, %w {trans_rhs} : (tensor<1x8x8xf32>, tensor<1x1024x8xf32>) -> tensor<1x8x1024xf32>
  %q = tensor.collapse_shape %d [[0, 1], [2]] : tensor<1x8x1024xf32> into tensor<8x1024xf32>
  %c = linalg.generic {indexing_maps = [#full, #full, #full], iterator_types = ["parallel", "parallel"]}
      ins(%a, %q : tensor<8x1024xf32>, tensor<8x1024xf32>) outs(%e : tensor<8x1024xf32>) {
  ^bb0(%b: f32, %v: f32, %o: f32):
    %m = arith.addf %b, %v : f32
    linalg.yield %m : f32
  } -> tensor<8x1024xf32>
  return %c : tensor<8x1024xf32>
}

// -----

#full = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// Rows that are too long for registers are read twice.
// CHECK-LABEL: func.func @long
// CHECK: ds.kernel "reduce_addf"
// CHECK: ds.kernel "map_mulf"
func.func @long(%x: tensor<8x131072xf32>) -> tensor<8x131072xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x131072xf32>
  %r = tensor.empty() : tensor<8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<8xf32>) -> tensor<8xf32>
  %sum = linalg.generic {indexing_maps = [#full, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8x131072xf32>) outs(%z : tensor<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.addf %o, %a : f32
    linalg.yield %m : f32
  } -> tensor<8xf32>
  %a = linalg.generic {indexing_maps = [#full, #row, #full], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<8x131072xf32>, tensor<8xf32>) outs(%e : tensor<8x131072xf32>) {
  ^bb0(%b: f32, %c: f32, %o: f32):
    %m = arith.mulf %b, %c : f32
    linalg.yield %m : f32
  } -> tensor<8x131072xf32>
  return %a : tensor<8x131072xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// Rows too long for registers are loaded again by each reduction and by the map,
// two accesses at a time, and may be overwritten by the last that reads them.
// CHECK-LABEL: func @long_rows
// CHECK: ds.kernel "rows_map_subf_exp_divf"(%arg0 {{.*}} range 264 grain 1 block <threads = 512, shared_bytes = 128> inplace [0, 0]
// CHECK: scf.for {{.*}} to %c16384{{.*}} step %c4096
// CHECK-COUNT-2: vector.load {{.*}} vector<4xf32>
// CHECK: scf.for {{.*}} to %c16400{{.*}} step %c2048
// CHECK: vector.load {{.*}} vector<4xf32>
// CHECK: gpu.shuffle
// CHECK: gpu.barrier
// CHECK: scf.for {{.*}} to %c16384{{.*}} step %c4096
// CHECK-COUNT-2: vector.load
// CHECK: math.exp
// CHECK: gpu.barrier
// CHECK: scf.for {{.*}} to %c16384{{.*}} step %c4096
// CHECK-COUNT-2: vector.load
// CHECK-COUNT-2: vector.store
// CHECK: scf.for {{.*}} to %c16400{{.*}} step %c2048
// CHECK: vector.store
// CHECK-NOT: ds.kernel
func.func @long_rows(%x: tensor<264x16400xf32>) -> tensor<264x16400xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<264xf32>
  %f = tensor.empty() : tensor<264x16400xf32>
  %lows = linalg.fill ins(%low : f32) outs(%e : tensor<264xf32>) -> tensor<264xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%e : tensor<264xf32>) -> tensor<264xf32>
  %max = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<264x16400xf32>) outs(%lows : tensor<264xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.maximumf %o, %a : f32
    linalg.yield %m : f32
  } -> tensor<264xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x, %max : tensor<264x16400xf32>, tensor<264xf32>) outs(%zeros : tensor<264xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %d = arith.subf %a, %b : f32
    %p = math.exp %d : f32
    %s = arith.addf %o, %p : f32
    linalg.yield %s : f32
  } -> tensor<264xf32>
  %r = linalg.generic {indexing_maps = [#id, #row, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %max, %sum : tensor<264x16400xf32>, tensor<264xf32>, tensor<264xf32>) outs(%f : tensor<264x16400xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %o: f32):
    %d = arith.subf %a, %b : f32
    %p = math.exp %d : f32
    %q = arith.divf %p, %c : f32
    linalg.yield %q : f32
  } -> tensor<264x16400xf32>
  return %r : tensor<264x16400xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (d1)>

// All that a row needs is loaded once, before anything is computed, also what
// only the map behind the barrier reads.
// CHECK-LABEL: func.func @loads
// CHECK: ds.kernel "rows_map_mulf_mulf_addf"(%arg0, %arg1, %arg2, %arg3 :
// CHECK-SAME: range 8 grain 1 block <threads = 128
// CHECK: gpu.thread_id
// CHECK-COUNT-2: vector.load {{.*}} memref<8192xf32>, vector<4xf32>
// CHECK: memref.load {{.*}} memref<8xf32>
// CHECK: vector.load {{.*}} memref<1024xf32>, vector<4xf32>
// CHECK: vector.load {{.*}} memref<8192xf32>, vector<4xf32>
// CHECK: gpu.barrier
// CHECK-NOT: vector.load
// CHECK-NOT: memref.load {{.*}} memref<8xf32>
// CHECK: vector.store
func.func @loads(%x: tensor<8x1024xf32>, %m: tensor<8xf32>, %s: tensor<1024xf32>, %y: tensor<8x1024xf32>) -> tensor<8x1024xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x1024xf32>
  %r = tensor.empty() : tensor<8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<8xf32>) -> tensor<8xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row, #column, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x, %m, %s : tensor<8x1024xf32>, tensor<8xf32>, tensor<1024xf32>) outs(%z : tensor<8xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %o: f32):
    %d = arith.subf %a, %b : f32
    %p = arith.mulf %d, %c : f32
    %t = arith.addf %o, %p : f32
    linalg.yield %t : f32
  } -> tensor<8xf32>
  %a = linalg.generic {indexing_maps = [#id, #id, #row, #row, #column, #id], iterator_types = ["parallel", "parallel"]}
      ins(%y, %x, %sum, %m, %s : tensor<8x1024xf32>, tensor<8x1024xf32>, tensor<8xf32>, tensor<8xf32>, tensor<1024xf32>)
      outs(%e : tensor<8x1024xf32>) {
  ^bb0(%r1: f32, %b: f32, %c: f32, %d: f32, %w: f32, %o: f32):
    %p = arith.subf %b, %d : f32
    %q = arith.mulf %p, %c : f32
    %u = arith.mulf %q, %w : f32
    %v = arith.addf %u, %r1 : f32
    linalg.yield %v : f32
  } -> tensor<8x1024xf32>
  return %a : tensor<8x1024xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// Where there are many rows, a warp has one for itself, in blocks of four.
// CHECK-LABEL: func.func @many
// CHECK: ds.kernel "rows_map_mulf"
// CHECK-SAME: range 2048 grain 1 block <threads = 128, shared_bytes = 0>
// CHECK-COUNT-3: vector.load {{.*}} vector<8xbf16>
// CHECK-NOT: gpu.barrier
// CHECK-COUNT-3: vector.store {{.*}} vector<8xbf16>
func.func @many(%x: tensor<8192x768xbf16>) -> tensor<8192x768xbf16> {
  %zero = arith.constant 0.0 : bf16
  %e = tensor.empty() : tensor<8192x768xbf16>
  %r = tensor.empty() : tensor<8192xbf16>
  %z = linalg.fill ins(%zero : bf16) outs(%r : tensor<8192xbf16>) -> tensor<8192xbf16>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8192x768xbf16>) outs(%z : tensor<8192xbf16>) {
  ^bb0(%a: bf16, %o: bf16):
    %t = arith.addf %o, %a : bf16
    linalg.yield %t : bf16
  } -> tensor<8192xbf16>
  %a = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<8192x768xbf16>, tensor<8192xbf16>) outs(%e : tensor<8192x768xbf16>) {
  ^bb0(%b: bf16, %c: bf16, %o: bf16):
    %p = arith.mulf %b, %c : bf16
    linalg.yield %p : bf16
  } -> tensor<8192x768xbf16>
  return %a : tensor<8192x768xbf16>
}
