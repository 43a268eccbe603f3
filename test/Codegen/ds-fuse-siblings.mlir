// RUN: ds-opt --ds-fuse --cse --split-input-file %s | FileCheck %s

#id = affine_map<(d0) -> (d0)>

// A parameter and its moment are updated by one operation, in which the moment
// is computed once.
// CHECK-LABEL: ds.step @update
// CHECK: %[[NEW:.*]]:2 = linalg.generic
// CHECK-SAME: ins(%{{.*}}, %{{.*}}, %{{.*}} : tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
// CHECK: arith.mulf
// CHECK-NOT: arith.mulf
// CHECK: linalg.yield %{{.*}}, %{{.*}} : f32, f32
// CHECK-NOT: linalg.generic
// CHECK: return
ds.step @update(%p: tensor<64xf32> {ds.arg = #ds.arg<batch, "p">}, %m: tensor<64xf32> {ds.arg = #ds.arg<batch, "m">}, %g: tensor<64xf32> {ds.arg = #ds.arg<batch, "g">})
    -> (tensor<64xf32> {ds.metric = "m"}, tensor<64xf32> {ds.metric = "p"}) {
  %half = arith.constant 0.5 : f32
  %e = tensor.empty() : tensor<64xf32>
  %0 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel"]}
      ins(%m, %g : tensor<64xf32>, tensor<64xf32>) outs(%e : tensor<64xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.mulf %a, %half : f32
    %t = arith.addf %s, %b : f32
    linalg.yield %t : f32
  } -> tensor<64xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel"]}
      ins(%p, %0 : tensor<64xf32>, tensor<64xf32>) outs(%e : tensor<64xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %t = arith.subf %a, %b : f32
    linalg.yield %t : f32
  } -> tensor<64xf32>
  ds.return %0, %1 : tensor<64xf32>, tensor<64xf32>
}

// -----

#id = affine_map<(d0) -> (d0)>

// Maps that share nothing, and those with more than two products between them, stay
// apart.
// CHECK-LABEL: ds.step @apart
// CHECK: linalg.generic
// CHECK: linalg.generic
// CHECK-COUNT-3: ds.dot
// CHECK: linalg.generic
ds.step @apart(%x: tensor<64xf32> {ds.arg = #ds.arg<batch, "x">}, %y: tensor<64xf32> {ds.arg = #ds.arg<batch, "y">}, %w: tensor<1x64x64xf32> {ds.arg = #ds.arg<batch, "w">})
    -> (tensor<64xf32> {ds.metric = "a"}, tensor<64xf32> {ds.metric = "b"}, tensor<1x1x64xf32> {ds.metric = "c"}, tensor<64xf32> {ds.metric = "d"}) {
  %e = tensor.empty() : tensor<64xf32>
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<64xf32>) outs(%e : tensor<64xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = math.exp %a : f32
    linalg.yield %t : f32
  } -> tensor<64xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%y : tensor<64xf32>) outs(%e : tensor<64xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = math.exp %a : f32
    linalg.yield %t : f32
  } -> tensor<64xf32>
  %l = tensor.expand_shape %0 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
  %n = ds.dot %l, %w : (tensor<1x1x64xf32>, tensor<1x64x64xf32>) -> tensor<1x1x64xf32>
  %m = ds.dot %n, %w : (tensor<1x1x64xf32>, tensor<1x64x64xf32>) -> tensor<1x1x64xf32>
  %p = ds.dot %m, %w : (tensor<1x1x64xf32>, tensor<1x64x64xf32>) -> tensor<1x1x64xf32>
  %2 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<64xf32>) outs(%e : tensor<64xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = math.tanh %a : f32
    linalg.yield %t : f32
  } -> tensor<64xf32>
  ds.return %0, %1, %p, %2 : tensor<64xf32>, tensor<64xf32>, tensor<1x1x64xf32>, tensor<64xf32>
}

// A body that takes elements from the first one's result needs it, though it is
// no operand.
// CHECK-LABEL: ds.step @taken
// CHECK: %[[FIRST:.*]] = linalg.generic
// CHECK: linalg.generic
// CHECK: tensor.extract %[[FIRST]]
ds.step @taken(%x: tensor<64xf32> {ds.arg = #ds.arg<batch, "x">}, %n: tensor<64xindex> {ds.arg = #ds.arg<batch, "n">})
    -> (tensor<64xf32> {ds.metric = "a"}, tensor<64xf32> {ds.metric = "b"}) {
  %e = tensor.empty() : tensor<64xf32>
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<64xf32>) outs(%e : tensor<64xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = math.exp %a : f32
    linalg.yield %t : f32
  } -> tensor<64xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel"]}
      ins(%x, %n : tensor<64xf32>, tensor<64xindex>) outs(%e : tensor<64xf32>) {
  ^bb0(%a: f32, %i: index, %o: f32):
    %t = tensor.extract %0[%i] : tensor<64xf32>
    %s = arith.addf %a, %t : f32
    linalg.yield %s : f32
  } -> tensor<64xf32>
  ds.return %0, %1 : tensor<64xf32>, tensor<64xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#col = affine_map<(d0, d1) -> (d1)>

// Sums along the same loops of one tensor are taken at once.
// CHECK-LABEL: ds.step @sums
// CHECK: %[[R:.*]]:2 = linalg.generic
// CHECK-SAME: iterator_types = ["reduction", "parallel"]
// CHECK-SAME: ins(%{{.*}}, %{{.*}} : tensor<64x8xf32>, tensor<64x8xf32>)
// CHECK: linalg.yield %{{.*}}, %{{.*}} : f32, f32
// CHECK-NOT: linalg.generic
// CHECK: return
ds.step @sums(%x: tensor<64x8xf32> {ds.arg = #ds.arg<batch, "x">}, %y: tensor<64x8xf32> {ds.arg = #ds.arg<batch, "y">})
    -> (tensor<8xf32> {ds.metric = "a"}, tensor<8xf32> {ds.metric = "b"}) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %0 = linalg.generic {indexing_maps = [#id, #col], iterator_types = ["reduction", "parallel"]}
      ins(%x : tensor<64x8xf32>) outs(%f : tensor<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.addf %o, %a : f32
    linalg.yield %s : f32
  } -> tensor<8xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id, #col], iterator_types = ["reduction", "parallel"]}
      ins(%x, %y : tensor<64x8xf32>, tensor<64x8xf32>) outs(%f : tensor<8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %o, %p : f32
    linalg.yield %s : f32
  } -> tensor<8xf32>
  ds.return %0, %1 : tensor<8xf32>, tensor<8xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#left = affine_map<(d0, d1) -> (d0, d1 mod 16)>
#right = affine_map<(d0, d1) -> (d0, d1 + 8)>

// Parts of one tensor are taken at once.
// CHECK-LABEL: ds.step @parts
// CHECK: %[[R:.*]]:2 = linalg.generic
// CHECK: linalg.yield %{{.*}}, %{{.*}} : f32, f32
// CHECK-NOT: linalg.generic
// CHECK: return
ds.step @parts(%x: tensor<64x16xf32> {ds.arg = #ds.arg<batch, "x">})
    -> (tensor<64x8xf32> {ds.metric = "a"}, tensor<64x8xf32> {ds.metric = "b"}) {
  %e = tensor.empty() : tensor<64x8xf32>
  %0 = linalg.generic {indexing_maps = [#left, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<64x16xf32>) outs(%e : tensor<64x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.negf %a : f32
    linalg.yield %s : f32
  } -> tensor<64x8xf32>
  %1 = linalg.generic {indexing_maps = [#right, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<64x16xf32>) outs(%e : tensor<64x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.addf %a, %a : f32
    linalg.yield %s : f32
  } -> tensor<64x8xf32>
  ds.return %0, %1 : tensor<64x8xf32>, tensor<64x8xf32>
}
