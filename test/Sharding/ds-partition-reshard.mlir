// Each kind of reshard, with padding, over several axes, and over one rank.
// RUN: ds-opt --ds-partition -split-input-file %s | FileCheck %s

// 5 elements over 4 ranks: pieces of 2; the whole has 5 again.
// CHECK-LABEL: ds.step @padding
sdy.mesh @mesh = <["data"=4]>
ds.state @w : tensor<5x3xf32> {role = #ds.role<param>, init = "w"}
ds.step @padding(%x: tensor<5x3xf32> {ds.arg = #ds.arg<batch, "x">}) {
  // CHECK: %[[S:.*]] = ds.reduce_scatter max %arg0 over @mesh ["data"] dims [0] for gradient : (tensor<5x3xf32>) -> tensor<2x3xf32>
  %0 = ds.reshard max %x from #sdy.sharding<@mesh, [{}, {}], unreduced={"data"}> to #sdy.sharding<@mesh, [{"data"}, {}]> for gradient : tensor<5x3xf32>
  // Elementwise operations work on pieces.
  // CHECK: %[[A:.*]] = stablehlo.add %[[S]], %[[S]] : tensor<2x3xf32>
  %1 = stablehlo.add %0, %0 : tensor<5x3xf32>
  // CHECK: %[[W:.*]] = ds.all_gather %[[A]] over @mesh ["data"] dims [0] for parameter : (tensor<2x3xf32>) -> tensor<5x3xf32>
  %2 = ds.reshard sum %1 from #sdy.sharding<@mesh, [{"data"}, {}]> to #sdy.sharding<@mesh, [{}, {}]> for parameter : tensor<5x3xf32>
  // CHECK: ds.write @w, %[[W]]
  ds.write @w, %2 : tensor<5x3xf32>
  ds.return
}

// -----

// Unreduced over two axes, sharded over one: a reduce_scatter, then an
// all_reduce of the piece. Moving a dimension to other axes gathers first.
// CHECK-LABEL: ds.step @axes
sdy.mesh @mesh = <["a"=2, "b"=3]>
ds.state @w : tensor<6x12xf32> {role = #ds.role<param>, init = "w", sharding = #sdy.sharding<@mesh, [{}, {"b", "a"}]>}
ds.step @axes(%x: tensor<6x12xf32> {ds.arg = #ds.arg<batch, "x">}) {
  // CHECK: %[[S:.*]] = ds.reduce_scatter sum %arg0 over @mesh ["a"] dims [0] for gradient : (tensor<6x12xf32>) -> tensor<3x12xf32>
  // CHECK: %[[R:.*]] = ds.all_reduce sum %[[S]] over @mesh ["b"] for gradient : (tensor<3x12xf32>) -> tensor<3x12xf32>
  %0 = ds.reshard sum %x from #sdy.sharding<@mesh, [{}, {}], unreduced={"a", "b"}> to #sdy.sharding<@mesh, [{"a"}, {}]> for gradient : tensor<6x12xf32>
  // CHECK: %[[G:.*]] = ds.all_gather %[[R]] over @mesh ["a"] dims [0] for parameter : (tensor<3x12xf32>) -> tensor<6x12xf32>
  // CHECK: %[[L:.*]] = ds.all_slice %[[G]] over @mesh ["b"] dim 0 : tensor<6x12xf32> -> tensor<2x12xf32>
  %1 = ds.reshard sum %0 from #sdy.sharding<@mesh, [{"a"}, {}]> to #sdy.sharding<@mesh, [{"b"}, {}]> for parameter : tensor<6x12xf32>
  // One gather, of one dimension, while the other is cut first.
  // CHECK: %[[C:.*]] = ds.all_slice %[[L]] over @mesh ["a"] dim 1 : tensor<2x12xf32> -> tensor<2x6xf32>
  // CHECK: ds.all_gather %[[C]] over @mesh ["b"] dims [0] for parameter : (tensor<2x6xf32>) -> tensor<6x6xf32>
  %2 = ds.reshard sum %1 from #sdy.sharding<@mesh, [{"b"}, {}]> to #sdy.sharding<@mesh, [{}, {"a"}]> for parameter : tensor<6x12xf32>
  // CHECK: ds.read @w : tensor<6x2xf32>
  %3 = ds.read @w : tensor<6x12xf32>
  // CHECK: ds.global_norm %{{.*}} over @mesh ["b", "a"] sharded [true] : tensor<6x2xf32>
  %4 = ds.global_norm %3 : tensor<6x12xf32>
  ds.write @w, %3 : tensor<6x12xf32>
  ds.return
}

// -----

// A splat needs no slice, unless its padding must be zero.
// CHECK-LABEL: ds.step @splat
sdy.mesh @mesh = <["data"=2]>
ds.step @splat() {
  // CHECK: stablehlo.constant dense<1.000000e+00> : tensor<2xf32>
  %0 = stablehlo.constant dense<1.0> : tensor<4xf32>
  %1 = ds.reshard sum %0 from #sdy.sharding<@mesh, [{}]> to #sdy.sharding<@mesh, [{"data"}]> for parameter : tensor<4xf32>
  // CHECK: ds.all_slice %{{.*}} : tensor<3xf32> -> tensor<2xf32>
  %2 = stablehlo.constant dense<1.0> : tensor<3xf32>
  %3 = ds.reshard sum %2 from #sdy.sharding<@mesh, [{}]> to #sdy.sharding<@mesh, [{"data"}]> for parameter : tensor<3xf32>
  // CHECK: stablehlo.constant dense<0.000000e+00> : tensor<2xf32>
  %4 = stablehlo.constant dense<0.0> : tensor<3xf32>
  %5 = ds.reshard sum %4 from #sdy.sharding<@mesh, [{}]> to #sdy.sharding<@mesh, [{"data"}]> for parameter : tensor<3xf32>
  ds.return
}

// -----

// Over one rank nothing is sent, and a mean or a sum is the value itself.
// CHECK-LABEL: ds.step @one
sdy.mesh @mesh = <["data"=1]>
ds.step @one(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<4xf32> {ds.metric = "y"}) {
  // CHECK-NOT: ds.{{all|reduce}}
  %0 = ds.combine mean %x over @mesh ["data"] for gradient : tensor<4xf32>
  %1 = ds.reshard sum %0 from #sdy.sharding<@mesh, [{}], unreduced={"data"}> to #sdy.sharding<@mesh, [{"data"}]> for gradient : tensor<4xf32>
  %2 = ds.reshard sum %1 from #sdy.sharding<@mesh, [{"data"}]> to #sdy.sharding<@mesh, [{}]> for parameter : tensor<4xf32>
  // CHECK: ds.return %arg0
  ds.return %2 : tensor<4xf32>
}
