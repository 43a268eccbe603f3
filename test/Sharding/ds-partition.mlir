// RUN: ds-opt --ds-shard-states="stage=2" --ds-partition %s | FileCheck %s
// RUN: ds-opt --ds-partition %s | FileCheck %s --check-prefix=ZERO

// Unreduced to sharded is one reduce_scatter, never an all_reduce and a slice.

// CHECK: ds.read @w : tensor<3x8xf32>
// CHECK: ds.read @w.m : tensor<3x4xf32>
// CHECK-NOT: ds.all_reduce
// CHECK: ds.reduce_scatter mean %{{.*}} over @mesh ["data"] dims [1] for gradient : (tensor<3x8xf32>) -> tensor<3x4xf32>
// CHECK: ds.all_slice %{{.*}} over @mesh ["data"] dim 1 : tensor<3x8xf32> -> tensor<3x4xf32>
// CHECK: ds.update {{.*}} : tensor<3x4xf32>, tensor<3x4xf32>
// CHECK: ds.all_gather %{{.*}} over @mesh ["data"] dims [1] for parameter : (tensor<3x4xf32>) -> tensor<3x8xf32>

// ZERO: ds.all_reduce mean %{{.*}} over @mesh ["data"] for gradient : (tensor<3x8xf32>) -> tensor<3x8xf32>
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
