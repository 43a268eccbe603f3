// RUN: ds-opt --ds-shard-states="stage=2" %s | FileCheck %s

// Two biases that are added to the same tensor have the same gradient. It is
// reduced once, for both.

// CHECK: ds.state @a.momentum {{.*}}sharding = #sdy.sharding<@mesh, [{"data"}]>
// CHECK: ds.state @b.momentum {{.*}}sharding = #sdy.sharding<@mesh, [{"data"}]>
// CHECK: %[[G:.*]] = ds.reshard mean %{{.*}} for gradient
// CHECK-NOT: for gradient
// CHECK: %[[A:.*]] = ds.reshard sum %{{.*}} for parameter
// CHECK: ds.update {{.*}} %[[A]], %[[G]] moments(
// CHECK: ds.reshard sum %{{.*}} for parameter
// CHECK: %[[B:.*]] = ds.reshard sum %{{.*}} for parameter
// CHECK: ds.update {{.*}} %[[B]], %[[G]] moments(
sdy.mesh @mesh = <["data"=2]>
#sgd = #ds.sgd<momentum = 0.9, dampening = 0.0, weight_decay = 0.0, nesterov = false>
ds.state @a : tensor<8xf32> {role = #ds.role<param>, init = "a"}
ds.state @b : tensor<8xf32> {role = #ds.role<param>, init = "b"}
ds.state @a.momentum : tensor<8xf32> {role = #ds.role<moment>, of = @a, init = 0.0 : f32}
ds.state @b.momentum : tensor<8xf32> {role = #ds.role<moment>, of = @b, init = 0.0 : f32}
ds.step @train(%g: tensor<8xf32> {ds.arg = #ds.arg<batch, "g">}) {
  %a = ds.read @a : tensor<8xf32>
  %b = ds.read @b : tensor<8xf32>
  %ma = ds.read @a.momentum : tensor<8xf32>
  %mb = ds.read @b.momentum : tensor<8xf32>
  %lr = stablehlo.constant dense<0.5> : tensor<f32>
  %t = stablehlo.constant dense<1> : tensor<i32>
  %mean = ds.combine mean %g over @mesh ["data"] for gradient : tensor<8xf32>
  %a1, %ma1 = ds.update #sgd %a, %mean moments(%ma) lr(%lr) step(%t) : tensor<8xf32>, tensor<8xf32>
  %b1, %mb1 = ds.update #sgd %b, %mean moments(%mb) lr(%lr) step(%t) : tensor<8xf32>, tensor<8xf32>
  ds.write @a, %a1 : tensor<8xf32>
  ds.write @b, %b1 : tensor<8xf32>
  ds.write @a.momentum, %ma1 : tensor<8xf32>
  ds.write @b.momentum, %mb1 : tensor<8xf32>
  ds.return
}
