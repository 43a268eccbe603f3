// Results that are lost or go to the wrong state.
// RUN: ds-opt %s --ds-verify-step -split-input-file -verify-diagnostics

#sgd = #ds.sgd<momentum = 0.9, dampening = 0.0, weight_decay = 0.0, nesterov = false>
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.state @u : tensor<4xf32> {role = #ds.role<param>, init = "u"}
ds.state @w.momentum : tensor<4xf32> {role = #ds.role<moment>, of = @w, init = 0.0 : f32}
ds.state @u.momentum : tensor<4xf32> {role = #ds.role<moment>, of = @u, init = 0.0 : f32}
ds.step @train(%g: tensor<4xf32> {ds.arg = #ds.arg<batch, "g">}, %lr: tensor<f32> {ds.arg = #ds.arg<batch, "lr">}, %t: tensor<i32> {ds.arg = #ds.arg<batch, "t">}) {
  %m = ds.read @w.momentum : tensor<4xf32>
  // expected-error@+1 {{'ds.update' op updates a value that is not read from a state}}
  %w1, %m1 = ds.update #sgd %g, %g moments(%m) lr(%lr) step(%t) : tensor<4xf32>, tensor<4xf32>
  ds.write @w, %w1 : tensor<4xf32>
  ds.write @w.momentum, %m1 : tensor<4xf32>
  ds.return
}

// -----

#sgd = #ds.sgd<momentum = 0.9, dampening = 0.0, weight_decay = 0.0, nesterov = false>
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.state @u : tensor<4xf32> {role = #ds.role<param>, init = "u"}
ds.state @w.momentum : tensor<4xf32> {role = #ds.role<moment>, of = @w, init = 0.0 : f32}
ds.state @u.momentum : tensor<4xf32> {role = #ds.role<moment>, of = @u, init = 0.0 : f32}
ds.step @train(%g: tensor<4xf32> {ds.arg = #ds.arg<batch, "g">}, %lr: tensor<f32> {ds.arg = #ds.arg<batch, "lr">}, %t: tensor<i32> {ds.arg = #ds.arg<batch, "t">}) {
  %p = ds.read @w : tensor<4xf32>
  %m = ds.read @w.momentum : tensor<4xf32>
  // expected-error@+1 {{'ds.update' op updates @w, but the result is not written to it}}
  %w1, %m1 = ds.update #sgd %p, %g moments(%m) lr(%lr) step(%t) : tensor<4xf32>, tensor<4xf32>
  ds.write @w.momentum, %m1 : tensor<4xf32>
  ds.return
}

// -----

#sgd = #ds.sgd<momentum = 0.9, dampening = 0.0, weight_decay = 0.0, nesterov = false>
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.state @u : tensor<4xf32> {role = #ds.role<param>, init = "u"}
ds.state @w.momentum : tensor<4xf32> {role = #ds.role<moment>, of = @w, init = 0.0 : f32}
ds.state @u.momentum : tensor<4xf32> {role = #ds.role<moment>, of = @u, init = 0.0 : f32}
ds.step @train(%g: tensor<4xf32> {ds.arg = #ds.arg<batch, "g">}, %lr: tensor<f32> {ds.arg = #ds.arg<batch, "lr">}, %t: tensor<i32> {ds.arg = #ds.arg<batch, "t">}) {
  %p = ds.read @w : tensor<4xf32>
  %m = ds.read @w.momentum : tensor<4xf32>
  // expected-error@+1 {{'ds.update' op updates @w, but the result is not written to it}}
  %w1, %m1 = ds.update #sgd %p, %g moments(%m) lr(%lr) step(%t) : tensor<4xf32>, tensor<4xf32>
  ds.write @u, %w1 : tensor<4xf32>
  ds.write @w.momentum, %m1 : tensor<4xf32>
  ds.return
}

// -----

#sgd = #ds.sgd<momentum = 0.9, dampening = 0.0, weight_decay = 0.0, nesterov = false>
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.state @u : tensor<4xf32> {role = #ds.role<param>, init = "u"}
ds.state @w.momentum : tensor<4xf32> {role = #ds.role<moment>, of = @w, init = 0.0 : f32}
ds.state @u.momentum : tensor<4xf32> {role = #ds.role<moment>, of = @u, init = 0.0 : f32}
ds.step @train(%g: tensor<4xf32> {ds.arg = #ds.arg<batch, "g">}, %lr: tensor<f32> {ds.arg = #ds.arg<batch, "lr">}, %t: tensor<i32> {ds.arg = #ds.arg<batch, "t">}) {
  %p = ds.read @w : tensor<4xf32>
  // expected-error@+1 {{'ds.update' op moment 'momentum' is not read from a state}}
  %w1, %m1 = ds.update #sgd %p, %g moments(%g) lr(%lr) step(%t) : tensor<4xf32>, tensor<4xf32>
  ds.write @w, %w1 : tensor<4xf32>
  ds.write @w.momentum, %m1 : tensor<4xf32>
  ds.return
}

// -----

#sgd = #ds.sgd<momentum = 0.9, dampening = 0.0, weight_decay = 0.0, nesterov = false>
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.state @u : tensor<4xf32> {role = #ds.role<param>, init = "u"}
ds.state @w.momentum : tensor<4xf32> {role = #ds.role<moment>, of = @w, init = 0.0 : f32}
ds.state @u.momentum : tensor<4xf32> {role = #ds.role<moment>, of = @u, init = 0.0 : f32}
ds.step @train(%g: tensor<4xf32> {ds.arg = #ds.arg<batch, "g">}, %lr: tensor<f32> {ds.arg = #ds.arg<batch, "lr">}, %t: tensor<i32> {ds.arg = #ds.arg<batch, "t">}) {
  %p = ds.read @w : tensor<4xf32>
  %m = ds.read @u.momentum : tensor<4xf32>
  // expected-error@+1 {{'ds.update' op updates @w, but moment 'momentum' is read from @u.momentum, which is no moment of it}}
  %w1, %m1 = ds.update #sgd %p, %g moments(%m) lr(%lr) step(%t) : tensor<4xf32>, tensor<4xf32>
  ds.write @w, %w1 : tensor<4xf32>
  ds.write @u.momentum, %m1 : tensor<4xf32>
  ds.return
}

// -----

#sgd = #ds.sgd<momentum = 0.9, dampening = 0.0, weight_decay = 0.0, nesterov = false>
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.state @u : tensor<4xf32> {role = #ds.role<param>, init = "u"}
ds.state @w.momentum : tensor<4xf32> {role = #ds.role<moment>, of = @w, init = 0.0 : f32}
ds.state @u.momentum : tensor<4xf32> {role = #ds.role<moment>, of = @u, init = 0.0 : f32}
ds.step @train(%g: tensor<4xf32> {ds.arg = #ds.arg<batch, "g">}, %lr: tensor<f32> {ds.arg = #ds.arg<batch, "lr">}, %t: tensor<i32> {ds.arg = #ds.arg<batch, "t">}) {
  %p = ds.read @w : tensor<4xf32>
  %m = ds.read @w.momentum : tensor<4xf32>
  // expected-error@+1 {{'ds.update' op moment 'momentum' is read from @w.momentum, but the result is not written to it}}
  %w1, %m1 = ds.update #sgd %p, %g moments(%m) lr(%lr) step(%t) : tensor<4xf32>, tensor<4xf32>
  ds.write @w, %w1 : tensor<4xf32>
  ds.return
}
