// Steps whose updates cannot be divided.
// RUN: ds-opt --ds-shard-states=stage=1 -split-input-file -verify-diagnostics %s

sdy.mesh @mesh = <["data"=2]>
#sgd = #ds.sgd<momentum = 0.9, dampening = 0.0, weight_decay = 0.0, nesterov = false>
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.state @w.b : tensor<4xf32> {role = #ds.role<moment>, of = @w, init = 0.0 : f32}
ds.step @train(%g: tensor<4xf32> {ds.arg = #ds.arg<batch, "g">}, %lr: tensor<f32> {ds.arg = #ds.arg<batch, "lr">}, %t: tensor<i32> {ds.arg = #ds.arg<batch, "t">}) {
  %w = ds.read @w : tensor<4xf32>
  %b = ds.read @w.b : tensor<4xf32>
  // expected-error@+1 {{'ds.update' op cannot be sharded: its gradient must come from a ds.combine}}
  %w1, %b1 = ds.update #sgd %w, %g moments(%b) lr(%lr) step(%t) : tensor<4xf32>, tensor<4xf32>
  ds.return
}

// -----

sdy.mesh @mesh = <["data"=2]>
#sgd = #ds.sgd<momentum = 0.9, dampening = 0.0, weight_decay = 0.0, nesterov = false>
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.state @w.b : tensor<4xf32> {role = #ds.role<moment>, of = @w, init = 0.0 : f32}
ds.step @train(%g: tensor<4xf32> {ds.arg = #ds.arg<batch, "g">}, %lr: tensor<f32> {ds.arg = #ds.arg<batch, "lr">}, %t: tensor<i32> {ds.arg = #ds.arg<batch, "t">}) {
  %w = ds.read @w : tensor<4xf32>
  %b = ds.read @w.b : tensor<4xf32>
  // expected-note@+1 {{combined here}}
  %m = ds.combine mean %g over @mesh ["data"] for gradient : tensor<4xf32>
  // expected-error@+1 {{'stablehlo.add' op uses a combined gradient, of which ZeRO leaves each rank a shard; combine the gradient once more for it}}
  %s = stablehlo.add %m, %m : tensor<4xf32>
  %w1, %b1 = ds.update #sgd %w, %m moments(%b) lr(%lr) step(%t) : tensor<4xf32>, tensor<4xf32>
  ds.return
}

// -----

sdy.mesh @mesh = <["data"=2]>
#sgd = #ds.sgd<momentum = 0.9, dampening = 0.0, weight_decay = 0.0, nesterov = false>
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.state @w.b : tensor<4xf32> {role = #ds.role<moment>, of = @w, init = 0.0 : f32}
ds.step @train(%g: tensor<4xf32> {ds.arg = #ds.arg<batch, "g">}, %lr: tensor<f32> {ds.arg = #ds.arg<batch, "lr">}, %t: tensor<i32> {ds.arg = #ds.arg<batch, "t">}) {
  %w = ds.read @w : tensor<4xf32>
  %b = ds.read @w.b : tensor<4xf32>
  %m = ds.combine mean %g over @mesh ["data"] for gradient : tensor<4xf32>
  // expected-error@+1 {{'ds.update' op cannot be sharded: its moments must be read from states and used by nothing else}}
  %w1, %b1 = ds.update #sgd %w, %m moments(%g) lr(%lr) step(%t) : tensor<4xf32>, tensor<4xf32>
  ds.return
}

// -----

sdy.mesh @mesh = <["data"=2]>
#sgd = #ds.sgd<momentum = 0.9, dampening = 0.0, weight_decay = 0.0, nesterov = false>
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.state @w.b : tensor<4xf32> {role = #ds.role<moment>, of = @w, init = 0.0 : f32}
ds.step @train(%g: tensor<4xf32> {ds.arg = #ds.arg<batch, "g">}, %lr: tensor<f32> {ds.arg = #ds.arg<batch, "lr">}, %t: tensor<i32> {ds.arg = #ds.arg<batch, "t">}) {
  %w = ds.read @w : tensor<4xf32>
  %b = ds.read @w.b : tensor<4xf32>
  %m = ds.combine mean %g over @mesh ["data"] for gradient : tensor<4xf32>
  %w1, %b1 = ds.update #sgd %w, %m moments(%b) lr(%lr) step(%t) : tensor<4xf32>, tensor<4xf32>
  // expected-error@+1 {{'stablehlo.add' op uses a moment that ZeRO shards}}
  %s = stablehlo.add %b1, %b1 : tensor<4xf32>
  ds.return
}
