// RUN: ds-opt --ds-expand-updates %s | FileCheck %s

// SGD without momentum is one multiply and one subtract; a sum is scaled.

// CHECK-LABEL: ds.step @train
// CHECK-NOT: ds.update
// CHECK-NOT: ds.accumulate
// CHECK: stablehlo.multiply
// CHECK: stablehlo.subtract
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.step @train(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) {
  %w = ds.read @w : tensor<4xf32>
  %lr = stablehlo.constant dense<0.5> : tensor<f32>
  %t = stablehlo.constant dense<1> : tensor<i32>
  %s = ds.accumulate %w, %x scale 5.0e-01 : tensor<4xf32>
  %w1 = ds.update #ds.sgd<momentum = 0.0, dampening = 0.0, weight_decay = 0.0, nesterov = false> %w, %s lr(%lr) step(%t) : tensor<4xf32>, tensor<4xf32>
  ds.write @w, %w1 : tensor<4xf32>
  ds.return
}
