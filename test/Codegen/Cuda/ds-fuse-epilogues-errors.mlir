// What stays as it is, and why.
// RUN: ds-opt --ds-fuse-epilogues --remarks-filter=ds-fuse-epilogues --remark-format=emitRemark --split-input-file %s -o %t 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAME --input-file=%t

// SAME-COUNT-10: ds.dot %{{[^ ]*}}, %{{[^ ]*}} :
// SAME-NOT: ds.dot

// CHECK: [Missed] Epilogue | Category:ds-fuse-epilogues | Remark="the product of 1 x 8 x 16 sums of 4 terms has no epilogue: it is read by several operations"
#id = affine_map<(i, j, k) -> (i, j, k)>
func.func @two_readers(%x: tensor<1x8x4xf32>, %w: tensor<1x4x16xf32>, %r: tensor<1x8x16xf32>) -> (tensor<1x8x16xf32>, tensor<1x8x16xf32>) {
  %p = ds.dot %x, %w : (tensor<1x8x4xf32>, tensor<1x4x16xf32>) -> tensor<1x8x16xf32>
  %e = tensor.empty() : tensor<1x8x16xf32>
  %y = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p, %r : tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%e : tensor<1x8x16xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<1x8x16xf32>
  return %y, %p : tensor<1x8x16xf32>, tensor<1x8x16xf32>
}

// -----

// CHECK: it is read in parts"
#id = affine_map<(i, j, k) -> (i, j, k)>
#part = affine_map<(i, j, k) -> (i, j, k + 8)>
#bias = affine_map<(i, j, k) -> (k + 8)>
func.func @part(%x: tensor<1x8x4xf32>, %w: tensor<1x4x16xf32>, %b: tensor<16xf32>) -> tensor<1x8x8xf32> {
  %p = ds.dot %x, %w : (tensor<1x8x4xf32>, tensor<1x4x16xf32>) -> tensor<1x8x16xf32>
  %e = tensor.empty() : tensor<1x8x8xf32>
  %y = linalg.generic {indexing_maps = [#part, #bias, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p, %b : tensor<1x8x16xf32>, tensor<16xf32>) outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %s = arith.addf %a, %c : f32
    linalg.yield %s : f32
  } -> tensor<1x8x8xf32>
  return %y : tensor<1x8x8xf32>
}

// -----

// CHECK: it is in a formula that is no sum of it and others"
#id = affine_map<(i, j, k) -> (i, j, k)>
func.func @square(%x: tensor<1x8x4xf32>, %w: tensor<1x4x16xf32>) -> tensor<1x8x16xf32> {
  %p = ds.dot %x, %w : (tensor<1x8x4xf32>, tensor<1x4x16xf32>) -> tensor<1x8x16xf32>
  %e = tensor.empty() : tensor<1x8x16xf32>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p : tensor<1x8x16xf32>) outs(%e : tensor<1x8x16xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.mulf %a, %a : f32
    linalg.yield %s : f32
  } -> tensor<1x8x16xf32>
  return %y : tensor<1x8x16xf32>
}

// -----

// A bias for each row is neither a tensor of the result's size nor a bias that
// the library adds.
// CHECK: it is in a formula that is no sum of it and others"
#id = affine_map<(i, j, k) -> (i, j, k)>
#row = affine_map<(i, j, k) -> (j)>
func.func @rows(%x: tensor<1x8x4xf32>, %w: tensor<1x4x16xf32>, %b: tensor<8xf32>) -> tensor<1x8x16xf32> {
  %p = ds.dot %x, %w : (tensor<1x8x4xf32>, tensor<1x4x16xf32>) -> tensor<1x8x16xf32>
  %e = tensor.empty() : tensor<1x8x16xf32>
  %y = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p, %b : tensor<1x8x16xf32>, tensor<8xf32>) outs(%e : tensor<1x8x16xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %s = arith.addf %a, %c : f32
    linalg.yield %s : f32
  } -> tensor<1x8x16xf32>
  return %y : tensor<1x8x16xf32>
}

// -----

// CHECK: it is added to more than one tensor and one bias"
#id = affine_map<(i, j, k) -> (i, j, k)>
func.func @two(%x: tensor<1x8x4xf32>, %w: tensor<1x4x16xf32>, %r: tensor<1x8x16xf32>, %s: tensor<1x8x16xf32>) -> tensor<1x8x16xf32> {
  %p = ds.dot %x, %w : (tensor<1x8x4xf32>, tensor<1x4x16xf32>) -> tensor<1x8x16xf32>
  %e = tensor.empty() : tensor<1x8x16xf32>
  %y = linalg.generic {indexing_maps = [#id, #id, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p, %r, %s : tensor<1x8x16xf32>, tensor<1x8x16xf32>, tensor<1x8x16xf32>) outs(%e : tensor<1x8x16xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %o: f32):
    %t = arith.addf %a, %b : f32
    %u = arith.addf %t, %c : f32
    linalg.yield %u : f32
  } -> tensor<1x8x16xf32>
  return %y : tensor<1x8x16xf32>
}

// -----

// CHECK: it is added to a tensor of bf16 and wanted as f32"
#id = affine_map<(i, j, k) -> (i, j, k)>
func.func @types(%x: tensor<1x8x4xbf16>, %w: tensor<1x4x16xbf16>, %r: tensor<1x8x16xbf16>) -> tensor<1x8x16xf32> {
  %p = ds.dot %x, %w : (tensor<1x8x4xbf16>, tensor<1x4x16xbf16>) -> tensor<1x8x16xbf16>
  %e = tensor.empty() : tensor<1x8x16xf32>
  %y = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p, %r : tensor<1x8x16xbf16>, tensor<1x8x16xbf16>) outs(%e : tensor<1x8x16xf32>) {
  ^bb0(%a: bf16, %b: bf16, %o: f32):
    %1 = arith.extf %a : bf16 to f32
    %2 = arith.extf %b : bf16 to f32
    %s = arith.addf %1, %2 : f32
    linalg.yield %s : f32
  } -> tensor<1x8x16xf32>
  return %y : tensor<1x8x16xf32>
}

// -----

// CHECK: it is one of a batch"
#id = affine_map<(i, j, k) -> (i, j, k)>
#column = affine_map<(i, j, k) -> (k)>
func.func @batch(%x: tensor<2x8x4xf32>, %w: tensor<2x4x16xf32>, %b: tensor<16xf32>) -> tensor<2x8x16xf32> {
  %p = ds.dot %x, %w : (tensor<2x8x4xf32>, tensor<2x4x16xf32>) -> tensor<2x8x16xf32>
  %e = tensor.empty() : tensor<2x8x16xf32>
  %y = linalg.generic {indexing_maps = [#id, #column, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p, %b : tensor<2x8x16xf32>, tensor<16xf32>) outs(%e : tensor<2x8x16xf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %s = arith.addf %a, %c : f32
    linalg.yield %s : f32
  } -> tensor<2x8x16xf32>
  return %y : tensor<2x8x16xf32>
}

// -----

// GELU, but its tanh has another reader.
// CHECK: it is read by more than GELU and its gradient"
#id = affine_map<(i, j, k) -> (i, j, k)>
func.func @tanh(%x: tensor<1x8x4xf32>, %w: tensor<1x4x16xf32>) -> (tensor<1x8x16xf32>, tensor<1x8x16xf32>) {
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %cubes = arith.constant 0.044715 : f32
  %slope = arith.constant 0.797884583 : f32
  %e = tensor.empty() : tensor<1x8x16xf32>
  %p = ds.dot %x, %w : (tensor<1x8x4xf32>, tensor<1x4x16xf32>) -> tensor<1x8x16xf32>
  %y:2 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p : tensor<1x8x16xf32>) outs(%e, %e : tensor<1x8x16xf32>, tensor<1x8x16xf32>) {
  ^bb0(%h: f32, %o: f32, %o2: f32):
    %hh = arith.mulf %h, %h : f32
    %hhh = arith.mulf %hh, %h : f32
    %3 = arith.mulf %hhh, %cubes : f32
    %4 = arith.addf %h, %3 : f32
    %5 = arith.mulf %4, %slope : f32
    %t = math.tanh %5 : f32
    %6 = arith.addf %t, %one : f32
    %7 = arith.mulf %6, %h : f32
    %8 = arith.mulf %7, %half : f32
    linalg.yield %t, %8 : f32, f32
  } -> (tensor<1x8x16xf32>, tensor<1x8x16xf32>)
  return %y#0, %y#1 : tensor<1x8x16xf32>, tensor<1x8x16xf32>
}

// -----

// x * tanh(...), where the cubes of GELU are four times as many.
// CHECK: it is in a formula that is no sum of it and others"
#id = affine_map<(i, j, k) -> (i, j, k)>
func.func @other(%x: tensor<1x8x4xf32>, %w: tensor<1x4x16xf32>) -> tensor<1x8x16xf32> {
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %cubes = arith.constant 0.17886 : f32
  %slope = arith.constant 0.797884583 : f32
  %e = tensor.empty() : tensor<1x8x16xf32>
  %p = ds.dot %x, %w : (tensor<1x8x4xf32>, tensor<1x4x16xf32>) -> tensor<1x8x16xf32>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p : tensor<1x8x16xf32>) outs(%e : tensor<1x8x16xf32>) {
  ^bb0(%h: f32, %o: f32):
    %hh = arith.mulf %h, %h : f32
    %hhh = arith.mulf %hh, %h : f32
    %3 = arith.mulf %hhh, %cubes : f32
    %4 = arith.addf %h, %3 : f32
    %5 = arith.mulf %4, %slope : f32
    %t = math.tanh %5 : f32
    %6 = arith.addf %t, %one : f32
    %7 = arith.mulf %6, %h : f32
    %8 = arith.mulf %7, %half : f32
    linalg.yield %8 : f32
  } -> tensor<1x8x16xf32>
  return %y : tensor<1x8x16xf32>
}

// -----

// GELU, of rows of 12 elements.
// CHECK: it has rows of 12 elements, where activations need multiples of 16 bytes"
#id = affine_map<(i, j, k) -> (i, j, k)>
func.func @unaligned(%x: tensor<1x8x8xbf16>, %w: tensor<1x8x12xbf16>) -> tensor<1x8x12xbf16> {
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %cubes = arith.constant 0.044715 : f32
  %slope = arith.constant 0.797884583 : f32
  %e = tensor.empty() : tensor<1x8x12xbf16>
  %p = ds.dot %x, %w : (tensor<1x8x8xbf16>, tensor<1x8x12xbf16>) -> tensor<1x8x12xbf16>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p : tensor<1x8x12xbf16>) outs(%e : tensor<1x8x12xbf16>) {
  ^bb0(%in: bf16, %o: bf16):
    %h = arith.extf %in : bf16 to f32
    %hh = arith.mulf %h, %h : f32
    %hhh = arith.mulf %hh, %h : f32
    %3 = arith.mulf %hhh, %cubes : f32
    %4 = arith.addf %h, %3 : f32
    %5 = arith.mulf %4, %slope : f32
    %t = math.tanh %5 : f32
    %6 = arith.addf %t, %one : f32
    %7 = arith.mulf %6, %h : f32
    %8 = arith.mulf %7, %half : f32
    %9 = arith.truncf %8 : f32 to bf16
    linalg.yield %9 : bf16
  } -> tensor<1x8x12xbf16>
  return %y : tensor<1x8x12xbf16>
}
