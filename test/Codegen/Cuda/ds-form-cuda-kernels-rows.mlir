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
