// Stage 1 reduces once, behind the loop; stage 2 in each micro-batch, and sums
// up shards.
// RUN: ds-opt --ds-accumulate-gradients=steps=3 --ds-shard-states=stage=1 --ds-partition %s | FileCheck %s --check-prefix=ONE
// RUN: ds-opt --ds-accumulate-gradients=steps=3 --ds-shard-states=stage=2 --ds-partition %s | FileCheck %s --check-prefix=TWO

// ONE: scf.for {{.*}} -> (tensor<4xf32>, tensor<3xf32>)
// ONE-NOT: ds.reduce_scatter
// ONE: scf.yield
// ONE-NOT: scf.for
// ONE: ds.reduce_scatter mean %{{.*}} for gradient : (tensor<4xf32>) -> tensor<1xf32>

// TWO: %[[ZERO:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<1xf32>
// TWO: scf.for {{.*}} -> (tensor<1xf32>, tensor<3xf32>)
// TWO: %[[S:.*]] = ds.reduce_scatter mean %{{.*}} for gradient : (tensor<4xf32>) -> tensor<1xf32>
// TWO-NEXT: ds.accumulate %{{.*}}, %[[S]] scale {{.*}} : tensor<1xf32>
// TWO: scf.yield
// TWO-NOT: ds.reduce_scatter
// TWO: ds.global_norm %{{.*}}, %{{.*}} over @mesh ["data"] sharded [true, false]
// TWO: ds.update {{.*}} : tensor<1xf32>, tensor<1xf32>
// TWO: ds.all_gather

// Shorter than the number of ranks: stays whole in either stage.
// ONE: ds.all_reduce mean %{{.*}} for gradient : (tensor<3xf32>) -> tensor<3xf32>
sdy.mesh @mesh = <["data"=4]>
#sgd = #ds.sgd<momentum = 0.9, dampening = 0.0, weight_decay = 0.0, nesterov = false>
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.state @w.b : tensor<4xf32> {role = #ds.role<moment>, of = @w, init = 0.0 : f32}
ds.state @v : tensor<3xf32> {role = #ds.role<param>, init = "v"}
ds.state @v.b : tensor<3xf32> {role = #ds.role<moment>, of = @v, init = 0.0 : f32}
ds.step @train(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}, %y: tensor<3xf32> {ds.arg = #ds.arg<batch, "y">}) -> (tensor<f32> {ds.metric = "norm"}) {
  %w = ds.read @w : tensor<4xf32>
  %wb = ds.read @w.b : tensor<4xf32>
  %v = ds.read @v : tensor<3xf32>
  %vb = ds.read @v.b : tensor<3xf32>
  %lr = stablehlo.constant dense<0.5> : tensor<f32>
  %t = stablehlo.constant dense<1> : tensor<i32>
  %gw = stablehlo.multiply %w, %x : tensor<4xf32>
  %gv = stablehlo.multiply %v, %y : tensor<3xf32>
  %mw = ds.combine mean %gw over @mesh ["data"] for gradient : tensor<4xf32>
  %mv = ds.combine mean %gv over @mesh ["data"] for gradient : tensor<3xf32>
  %n = ds.global_norm %mw, %mv : tensor<4xf32>, tensor<3xf32>
  %w1, %wb1 = ds.update #sgd %w, %mw moments(%wb) lr(%lr) step(%t) : tensor<4xf32>, tensor<4xf32>
  %v1, %vb1 = ds.update #sgd %v, %mv moments(%vb) lr(%lr) step(%t) : tensor<3xf32>, tensor<3xf32>
  ds.write @w, %w1 : tensor<4xf32>
  ds.write @w.b, %wb1 : tensor<4xf32>
  ds.write @v, %v1 : tensor<3xf32>
  ds.write @v.b, %vb1 : tensor<3xf32>
  ds.return %n : tensor<f32>
}
