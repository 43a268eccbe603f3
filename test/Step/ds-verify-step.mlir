// Updates and states belong together, also through reshards.
// RUN: ds-opt %s --ds-verify-step | FileCheck %s
// RUN: ds-opt %s --ds-shard-states=stage=1 --ds-verify-step | FileCheck %s

// CHECK: ds.update
#sgd = #ds.sgd<momentum = 0.9, dampening = 0.0, weight_decay = 0.0, nesterov = false>
sdy.mesh @mesh = <["data"=2]>
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.state @w.momentum : tensor<4xf32> {role = #ds.role<moment>, of = @w, init = 0.0 : f32}
ds.step @train(%g: tensor<4xf32> {ds.arg = #ds.arg<batch, "g">}, %lr: tensor<f32> {ds.arg = #ds.arg<batch, "lr">}, %t: tensor<i32> {ds.arg = #ds.arg<batch, "t">}) {
  %w = ds.read @w : tensor<4xf32>
  %m = ds.read @w.momentum : tensor<4xf32>
  %mean = ds.combine mean %g over @mesh ["data"] for gradient : tensor<4xf32>
  %w1, %m1 = ds.update #sgd %w, %mean moments(%m) lr(%lr) step(%t) : tensor<4xf32>, tensor<4xf32>
  ds.write @w, %w1 : tensor<4xf32>
  ds.write @w.momentum, %m1 : tensor<4xf32>
  ds.return
}
