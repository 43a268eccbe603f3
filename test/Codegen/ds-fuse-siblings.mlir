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

// Maps that share nothing, and those with a product between them, stay apart.
// CHECK-LABEL: ds.step @apart
// CHECK: linalg.generic
// CHECK: linalg.generic
// CHECK: ds.dot
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
  %p = ds.dot %l, %w : (tensor<1x1x64xf32>, tensor<1x64x64xf32>) -> tensor<1x1x64xf32>
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
