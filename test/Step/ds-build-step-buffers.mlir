// RUN: ds-opt --ds-build-step="mesh=data=2" --split-input-file %s | FileCheck %s

// A buffer is a state that is not trained. Its new value is a result of the
// function, and the mean of the replicas' is kept.

// CHECK-DAG: ds.state @w : tensor<8xf32> {init = "w", role = #ds.role<param>}
// CHECK-DAG: ds.state @mean : tensor<8xf32> {init = "mean", role = #ds.role<buffer>}
// CHECK-NOT: @mean.m
// CHECK: ds.step @train(%[[X:.*]]: tensor<8xf32>
// CHECK: %[[W:.*]] = ds.read @w
// CHECK: %[[OLD:.*]] = ds.read @mean
// CHECK: %[[G:.*]]:3 = ds.gradient @main(%[[W]], %[[OLD]], %[[X]]) wrt [0]
// CHECK-DAG: ds.combine mean %[[G]]#0 {{.*}} for metric
// CHECK-DAG: %[[NEW:.*]] = ds.combine mean %[[G]]#1 {{.*}} for metric : tensor<8xf32>
// CHECK-DAG: ds.combine mean %[[G]]#2 {{.*}} for gradient
// CHECK: ds.write @mean, %[[NEW]]
func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<param, "w">},
                %m: tensor<8xf32> {ds.arg = #ds.arg<buffer, "mean">},
                %x: tensor<8xf32> {ds.arg = #ds.arg<batch, "x">})
    -> (tensor<f32>, tensor<8xf32>) {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %y = stablehlo.multiply %w, %x : tensor<8xf32>
  %new = stablehlo.add %m, %y : tensor<8xf32>
  %l = stablehlo.reduce(%y init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
  return %l, %new : tensor<f32>, tensor<8xf32>
}

// -----

// With gradients, these come last.

// CHECK: ds.step @train
// CHECK: %[[NEW:.*]] = stablehlo.add
// CHECK: %[[G:.*]] = stablehlo.negate
// CHECK-DAG: %[[MEAN:.*]] = ds.combine mean %[[NEW]] {{.*}} for metric : tensor<8xf32>
// CHECK-DAG: ds.combine mean %[[G]] {{.*}} for gradient
// CHECK: ds.write @mean, %[[MEAN]]
func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<param, "w">},
                %m: tensor<8xf32> {ds.arg = #ds.arg<buffer, "mean">})
    -> (tensor<f32>, tensor<8xf32>, tensor<8xf32>) {
  %l = stablehlo.constant dense<0.0> : tensor<f32>
  %new = stablehlo.add %m, %w : tensor<8xf32>
  %g = stablehlo.negate %w : tensor<8xf32>
  return %l, %new, %g : tensor<f32>, tensor<8xf32>, tensor<8xf32>
}
