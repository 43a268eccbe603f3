// What ds-build-step asks of a function's arguments and results.
// RUN: ds-opt --ds-build-step="mesh=data=2" --split-input-file --verify-diagnostics %s

// expected-error@+1 {{'func.func' op argument 1 has no ds.arg, but others have; mark each as #ds.arg<param, "name">, #ds.arg<batch, "name"> or #ds.arg<buffer, "name">}}
func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<param, "w">}, %x: tensor<8xf32>) -> (tensor<f32>, tensor<8xf32>) {
  %l = stablehlo.constant dense<0.0> : tensor<f32>
  return %l, %w : tensor<f32>, tensor<8xf32>
}

// -----

// expected-error@+1 {{'func.func' op has two arguments named 'w'}}
func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<param, "w">}, %x: tensor<8xf32> {ds.arg = #ds.arg<param, "w">}) -> (tensor<f32>, tensor<8xf32>, tensor<8xf32>) {
  %l = stablehlo.constant dense<0.0> : tensor<f32>
  return %l, %w, %w : tensor<f32>, tensor<8xf32>, tensor<8xf32>
}

// -----

// expected-error@+1 {{'func.func' op result 1 has type 'tensor<4xf32>', but it is the gradient of 'w' (argument 0), whose type is 'tensor<8xf32>'}}
func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<param, "w">}) -> (tensor<f32>, tensor<4xf32>) {
  %l = stablehlo.constant dense<0.0> : tensor<f32>
  %g = stablehlo.constant dense<0.0> : tensor<4xf32>
  return %l, %g : tensor<f32>, tensor<4xf32>
}

// -----

// expected-error@+1 {{'func.func' op must return a scalar floating-point loss first, got 'tensor<8xf32>'}}
func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<param, "w">}) -> tensor<8xf32> {
  return %w : tensor<8xf32>
}

// -----

// expected-error@+1 {{'func.func' op must return a scalar floating-point loss, but returns nothing}}
func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<param, "w">}) {
  return
}

// -----

// expected-error@+1 {{'func.func' op must return a scalar floating-point loss first, got 'tensor<i32>'}}
func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<param, "w">}) -> (tensor<i32>, tensor<8xf32>) {
  %l = stablehlo.constant dense<0> : tensor<i32>
  return %l, %w : tensor<i32>, tensor<8xf32>
}

// -----

// expected-error@+1 {{'func.func' op parameter 'w' (argument 0) has type 'tensor<8xi32>'; only floating-point tensors can be trained}}
func.func @main(%w: tensor<8xi32> {ds.arg = #ds.arg<param, "w">}) -> (tensor<f32>, tensor<8xi32>) {
  %l = stablehlo.constant dense<0.0> : tensor<f32>
  return %l, %w : tensor<f32>, tensor<8xi32>
}

// -----

// expected-error@+1 {{'func.func' op has no parameter to train}}
func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<batch, "w">}) -> tensor<f32> {
  %l = stablehlo.constant dense<0.0> : tensor<f32>
  return %l : tensor<f32>
}

// -----

// expected-error@+1 {{'func.func' op argument 1 has type 'tensor<?xf32>'; every shape must be static}}
func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<param, "w">}, %x: tensor<?xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<f32>, tensor<8xf32>) {
  %l = stablehlo.constant dense<0.0> : tensor<f32>
  return %l, %w : tensor<f32>, tensor<8xf32>
}

// -----

// expected-error@+1 {{'func.func' op has no body}}
func.func private @main(tensor<8xf32> {ds.arg = #ds.arg<param, "w">}) -> (tensor<f32>, tensor<8xf32>)

// -----

// expected-error@+1 {{there is no function @main; the module has @loss, @other}}
module {
  func.func private @loss()
  func.func private @other()
}

// -----

// expected-error@+1 {{'func.func' op must return the loss and the new values of 1 buffers, and no gradients or 1 gradients, one per parameter, but has 1 results}}
func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<param, "w">}, %m: tensor<8xf32> {ds.arg = #ds.arg<buffer, "mean">}) -> tensor<f32> {
  %l = stablehlo.constant dense<0.0> : tensor<f32>
  return %l : tensor<f32>
}

// -----

// expected-error@+1 {{'func.func' op result 1 has type 'tensor<8xf32>', but it is the new value of 'mean' (argument 1), whose type is 'tensor<4xf32>'}}
func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<param, "w">}, %m: tensor<4xf32> {ds.arg = #ds.arg<buffer, "mean">}) -> (tensor<f32>, tensor<8xf32>) {
  %l = stablehlo.constant dense<0.0> : tensor<f32>
  return %l, %w : tensor<f32>, tensor<8xf32>
}

// -----

// expected-error@+1 {{'func.func' op buffer 'count' (argument 1) has type 'tensor<i32>'; only floating-point tensors can be averaged over ranks}}
func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<param, "w">}, %n: tensor<i32> {ds.arg = #ds.arg<buffer, "count">}) -> (tensor<f32>, tensor<i32>) {
  %l = stablehlo.constant dense<0.0> : tensor<f32>
  return %l, %n : tensor<f32>, tensor<i32>
}
