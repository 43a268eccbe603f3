// RUN: ds-opt "--ds-differentiate=function=main wrt=0" --split-input-file %s | FileCheck %s

// What the backward pass needs of each iteration, here the value that enters
// it, is kept in one tensor; the index, which is cheap, is not. The weight is
// used from outside: its gradients sum up in the loop that goes back.

// CHECK: %[[STACK:.*]] = stablehlo.constant dense<0.0{{.*}}> : tensor<10xf32>
// CHECK: %[[F:.*]]:3 = stablehlo.while({{.*}}%{{.*}} = %[[STACK]])
// CHECK: stablehlo.dynamic_update_slice
// CHECK: stablehlo.while
// CHECK-SAME: : tensor<i32>, tensor<f32>, tensor<f32>
// CHECK: cond {
// CHECK: dense<10>
// CHECK: do {
// CHECK: stablehlo.subtract
// CHECK: stablehlo.dynamic_slice %[[F]]#2
// CHECK-NOT: stablehlo.dynamic_slice
// CHECK: return
func.func @main(%w: tensor<f32>, %x: tensor<f32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %ten = stablehlo.constant dense<10> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %r:2 = stablehlo.while(%i = %zero, %y = %x) : tensor<i32>, tensor<f32>
  cond {
    %c = stablehlo.compare LT, %i, %ten : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %next = stablehlo.add %i, %one : tensor<i32>
    %f = stablehlo.convert %i : (tensor<i32>) -> tensor<f32>
    %z = stablehlo.multiply %y, %w : tensor<f32>
    %s = stablehlo.multiply %z, %f : tensor<f32>
    stablehlo.return %next, %s : tensor<i32>, tensor<f32>
  }
  return %r#1 : tensor<f32>
}

// -----

// A branch keeps what its backward pass needs as a further result of the
// forward op, unless it is one already; the other branch gives zero in its
// place.

// CHECK: %[[F:.*]]:2 = "stablehlo.if"(%[[P:.*]]) ({
// CHECK: %[[T:.*]] = stablehlo.tanh
// CHECK: %[[E:.*]] = stablehlo.exponential %[[T]]
// CHECK: stablehlo.return %[[E]], %[[T]]
// CHECK: }, {
// CHECK: %[[N:.*]] = stablehlo.negate
// CHECK: %[[Z:.*]] = stablehlo.constant dense<0.0
// CHECK: stablehlo.return %[[N]], %[[Z]]
// CHECK: %[[G:.*]] = "stablehlo.if"(%[[P]]) ({
// CHECK: stablehlo.multiply %[[F]]#0, %[[F]]#1
// CHECK: return %{{.*}}, %[[G]]
func.func @main(%x: tensor<4xf32>, %p: tensor<i1>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %r = "stablehlo.if"(%p) ({
    %t = stablehlo.tanh %x : tensor<4xf32>
    %e = stablehlo.exponential %t : tensor<4xf32>
    stablehlo.return %e : tensor<4xf32>
  }, {
    %n = stablehlo.negate %x : tensor<4xf32>
    stablehlo.return %n : tensor<4xf32>
  }) : (tensor<i1>) -> tensor<4xf32>
  %l = stablehlo.reduce(%r init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  return %l : tensor<f32>
}

// -----

// A barrier stays one, for gradients.

// CHECK: %[[B:.*]]:2 = stablehlo.optimization_barrier %arg0, %arg1
// CHECK: stablehlo.multiply %[[B]]#0, %[[B]]#1
// CHECK: %[[G:.*]] = stablehlo.optimization_barrier %[[B]]#1 : tensor<f32>
// CHECK: return %{{.*}}, %[[G]]
func.func @main(%x: tensor<f32>, %y: tensor<f32>) -> tensor<f32> {
  %b:2 = stablehlo.optimization_barrier %x, %y : tensor<f32>, tensor<f32>
  %z = stablehlo.multiply %b#0, %b#1 : tensor<f32>
  return %z : tensor<f32>
}

// -----

// A composite is differentiated by its decomposition.

// CHECK: %[[E:.*]] = stablehlo.exponential
// CHECK-NOT: composite
// CHECK: return %[[E]], %[[E]]
func.func @main(%x: tensor<f32>) -> tensor<f32> {
  %y = stablehlo.composite "my.exp" %x {decomposition = @impl} : (tensor<f32>) -> tensor<f32>
  return %y : tensor<f32>
}
func.func private @impl(%x: tensor<f32>) -> tensor<f32> {
  %y = stablehlo.exponential %x : tensor<f32>
  return %y : tensor<f32>
}
