// RUN: ds-opt --ds-build-step="mesh=data=2" %s | FileCheck %s

// Of a loss alone, the step asks for the gradients by the parameters, in the
// order of arguments.

// CHECK: ds.step @train(%[[X:.*]]: tensor<8xf32>
// CHECK: %[[V:.*]] = ds.read @v : tensor<f32>
// CHECK: %[[W:.*]] = ds.read @w : tensor<8xf32>
// CHECK: %[[G:.*]]:3 = ds.gradient @main(%[[V]], %[[X]], %[[W]]) wrt [0, 2]
// CHECK-SAME: -> (tensor<f32>, tensor<f32>, tensor<8xf32>)
// CHECK-DAG: ds.combine mean %[[G]]#0 {{.*}} for metric
// CHECK-DAG: ds.combine mean %[[G]]#1 {{.*}} for gradient
// CHECK-DAG: ds.combine mean %[[G]]#2 {{.*}} for gradient
// CHECK: func.func private @main(
func.func @main(%v: tensor<f32> {ds.arg = #ds.arg<param, "v">},
                %x: tensor<8xf32> {ds.arg = #ds.arg<batch, "x">},
                %w: tensor<8xf32> {ds.arg = #ds.arg<param, "w">}) -> tensor<f32> {
  %y = stablehlo.multiply %w, %x : tensor<8xf32>
  %l = stablehlo.reduce(%y init: %v) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
  return %l : tensor<f32>
}
