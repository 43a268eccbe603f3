// RUN: ds-opt --ds-shard-states="stage=1" %s | FileCheck %s
// RUN: ds-opt --ds-shard-states="stage=0" %s | FileCheck %s --check-prefix=ZERO

// Moments are divided along the dimension that needs no padding; the gradient
// becomes sharded in one reshard, the updated parameter whole again.

// CHECK: ds.state @w : tensor<3x8xf32> {init = "w", role = #ds.role<param>}
// CHECK: ds.state @w.m {{.*}}sharding = #sdy.sharding<@mesh, [{}, {"data"}]>
// CHECK: %[[G:.*]] = ds.reshard mean %{{.*}} from #sdy.sharding<@mesh, [{}, {}], unreduced={"data"}> to #sdy.sharding<@mesh, [{}, {"data"}]> for gradient
// CHECK: %[[P:.*]] = ds.reshard sum %{{.*}} from #sdy.sharding<@mesh, [{}, {}]> to #sdy.sharding<@mesh, [{}, {"data"}]>
// CHECK: ds.update {{.*}} %[[P]], %[[G]] moments(
// CHECK: ds.reshard sum %{{.*}} from #sdy.sharding<@mesh, [{}, {"data"}]> to #sdy.sharding<@mesh, [{}, {}]> for parameter

// ZERO-NOT: sharding =
// ZERO: ds.combine mean
sdy.mesh @mesh = <["data"=2]>
ds.state @w : tensor<3x8xf32> {role = #ds.role<param>, init = "w"}
ds.state @w.m : tensor<3x8xf32> {role = #ds.role<moment>, of = @w, init = 0.0 : f32}
ds.state @w.v : tensor<3x8xf32> {role = #ds.role<moment>, of = @w, init = 0.0 : f32}
ds.step @train(%g: tensor<3x8xf32> {ds.arg = #ds.arg<batch, "g">}) {
  %w = ds.read @w : tensor<3x8xf32>
  %m = ds.read @w.m : tensor<3x8xf32>
  %v = ds.read @w.v : tensor<3x8xf32>
  %lr = stablehlo.constant dense<0.5> : tensor<f32>
  %t = stablehlo.constant dense<1> : tensor<i32>
  %mean = ds.combine mean %g over @mesh ["data"] for gradient : tensor<3x8xf32>
  %w1, %m1, %v1 = ds.update #ds.adam<beta1 = 9.0e-01, beta2 = 9.99e-01, eps = 1.0e-08, weight_decay = 0.0, decoupled = true, bias_correction = true> %w, %mean moments(%m, %v) lr(%lr) step(%t) : tensor<3x8xf32>, tensor<3x8xf32>
  ds.write @w, %w1 : tensor<3x8xf32>
  ds.write @w.m, %m1 : tensor<3x8xf32>
  ds.write @w.v, %v1 : tensor<3x8xf32>
  ds.return
}
