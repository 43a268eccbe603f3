// Gradients are combined in the order in which the function computes them, and
// names of arguments come from the option `params` where nothing else tells.
// RUN: ds-opt %s --ds-build-step="params=0+1 mesh=data=2" | FileCheck %s

// CHECK: ds.state @arg0 : tensor<4xf32> {init = "arg0"
// CHECK: ds.state @arg1 : tensor<2xf32> {init = "arg1"
// CHECK: ds.state @arg0.m
// CHECK: ds.step @train(%[[X:.*]]: tensor<4xf32> {ds.arg = #ds.arg<batch, "arg2">})
// CHECK-SAME: tensor<f32> {ds.metric = "lr"}, tensor<f32> {ds.metric = "grad_norm"}
// CHECK: %[[SECOND:.*]] = stablehlo.negate %{{.*}} : tensor<2xf32>
// CHECK: %[[FIRST:.*]] = stablehlo.multiply %{{.*}}, %[[X]] : tensor<4xf32>
// CHECK: %[[A:.*]] = ds.combine mean %[[SECOND]] {{.*}} for gradient
// CHECK-NEXT: %[[B:.*]] = ds.combine mean %[[FIRST]] {{.*}} for gradient
// CHECK: ds.global_norm %[[A]], %[[B]]
// CHECK: ds.update {{.*}}, %[[B]] moments
// CHECK: ds.update {{.*}}, %[[A]] moments
// CHECK-NOT: ds.update
// CHECK: ds.write @arg0
func.func @main(%w: tensor<4xf32>, %v: tensor<2xf32>, %x: tensor<4xf32>)
    -> (tensor<f32>, tensor<4xf32>, tensor<2xf32>) {
  %l = stablehlo.constant dense<0.0> : tensor<f32>
  %gv = stablehlo.negate %v : tensor<2xf32>
  %gw = stablehlo.multiply %w, %x : tensor<4xf32>
  return %l, %gw, %gv : tensor<f32>, tensor<4xf32>, tensor<2xf32>
}
