// RUN: ds-opt --ds-differentiate --split-input-file %s | FileCheck %s
// RUN: ds-opt --ds-differentiate --split-input-file --mlir-print-debuginfo %s | FileCheck %s --check-prefix=LOC

// Nothing of the function stays; a product with one is none; the argument x,
// by which nobody differentiates, gets no gradient.

// CHECK-NOT: @loss
// CHECK-LABEL: func @train(
// CHECK-SAME: %[[W:.*]]: tensor<8xf32>, %[[X:.*]]: tensor<8xf32>
// CHECK: %[[Y:.*]] = stablehlo.multiply %[[W]], %[[X]]
// CHECK: %[[L:.*]] = stablehlo.reduce(%[[Y]]
// CHECK-NOT: stablehlo.multiply
// CHECK: return %[[L]], %[[X]]
// LOC: stablehlo.multiply {{.*}} loc(#[[FORWARD:.*]])
// LOC: #[[FORWARD]] = loc("forward"(
func.func private @loss(%w: tensor<8xf32>, %x: tensor<8xf32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %y = stablehlo.multiply %w, %x : tensor<8xf32>
  %l = stablehlo.reduce(%y init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
  return %l : tensor<f32>
}
func.func @train(%w: tensor<8xf32>, %x: tensor<8xf32>) -> (tensor<f32>, tensor<8xf32>) {
  %l, %g = ds.gradient @loss(%w, %x) wrt [0] : (tensor<8xf32>, tensor<8xf32>) -> (tensor<f32>, tensor<8xf32>)
  return %l, %g : tensor<f32>, tensor<8xf32>
}

// -----

// The gradient of a square is one product. It is emitted where the op is visited,
// and says so.

// CHECK-LABEL: func @square(
// CHECK-SAME: %[[X:.*]]: tensor<f32>
// CHECK: %[[Y:.*]] = stablehlo.multiply %[[X]], %[[X]]
// CHECK: %[[TWO:.*]] = stablehlo.constant dense<2.0{{.*}}>
// CHECK: %[[G:.*]] = stablehlo.multiply %[[X]], %[[TWO]]
// CHECK: return %[[Y]], %[[G]]
// LOC-LABEL: func @square(
// LOC: stablehlo.multiply {{.*}} loc(#[[FORWARD:.*]])
// LOC: stablehlo.multiply {{.*}} loc(#[[BACKWARD:.*]])
// LOC-DAG: #[[FORWARD]] = loc("forward"(#[[ORIGIN:.*]]))
// LOC-DAG: #[[BACKWARD]] = loc("backward"(#[[ORIGIN]]))
func.func private @loss(%x: tensor<f32>) -> tensor<f32> {
  %y = stablehlo.multiply %x, %x : tensor<f32>
  return %y : tensor<f32>
}
func.func @square(%x: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
  %l, %g = ds.gradient @loss(%x) wrt [0] : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
  return %l, %g : tensor<f32>, tensor<f32>
}

// -----

// What the loss does not depend on, or only through integers, has a gradient of
// zero, which is a constant.

// CHECK-LABEL: func @unused(
// CHECK-SAME: %[[X:.*]]: tensor<f32>
// CHECK-NEXT: %[[L:.*]] = stablehlo.floor %[[X]]
// CHECK-NEXT: %[[ZERO:.*]] = stablehlo.constant dense<0.0{{.*}}> : tensor<f32>
// CHECK-NEXT: %[[OTHER:.*]] = stablehlo.constant dense<0.0{{.*}}> : tensor<4xf32>
// CHECK-NEXT: return %[[L]], %[[ZERO]], %[[OTHER]]
func.func private @loss(%x: tensor<f32>, %y: tensor<4xf32>) -> tensor<f32> {
  %l = stablehlo.floor %x : tensor<f32>
  return %l : tensor<f32>
}
func.func @unused(%x: tensor<f32>, %y: tensor<4xf32>) -> (tensor<f32>, tensor<f32>, tensor<4xf32>) {
  %l, %g:2 = ds.gradient @loss(%x, %y) wrt [0, 1] : (tensor<f32>, tensor<4xf32>) -> (tensor<f32>, tensor<f32>, tensor<4xf32>)
  return %l, %g#0, %g#1 : tensor<f32>, tensor<f32>, tensor<4xf32>
}

// -----

// A gradient of a gradient: 3 x^2, then 6 x. Calls are inlined.

// CHECK-LABEL: func @second(
// CHECK-SAME: %[[X:.*]]: tensor<f32>
// CHECK-NOT: call
// CHECK-NOT: ds.gradient
// CHECK: return
func.func private @cube(%x: tensor<f32>) -> tensor<f32> {
  %y = call @times(%x, %x) : (tensor<f32>, tensor<f32>) -> tensor<f32>
  %z = call @times(%y, %x) : (tensor<f32>, tensor<f32>) -> tensor<f32>
  return %z : tensor<f32>
}
func.func private @times(%x: tensor<f32>, %y: tensor<f32>) -> tensor<f32> {
  %z = stablehlo.multiply %x, %y : tensor<f32>
  return %z : tensor<f32>
}
func.func private @first(%x: tensor<f32>) -> tensor<f32> {
  %l, %g = ds.gradient @cube(%x) wrt [0] : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
  return %g : tensor<f32>
}
func.func @second(%x: tensor<f32>) -> tensor<f32> {
  %l, %g = ds.gradient @first(%x) wrt [0] : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
  return %g : tensor<f32>
}

// -----

// In a step, gradients are combined in the order in which the backward pass
// makes them ready: that of the last layer first.

// CHECK-LABEL: ds.step @train
// CHECK: %[[W0:.*]] = ds.read @w0
// CHECK: %[[W1:.*]] = ds.read @w1
// CHECK: stablehlo.exponential
// CHECK: %[[G1:.*]] = stablehlo.multiply
// CHECK: stablehlo.multiply
// CHECK: %[[G0:.*]] = stablehlo.multiply
// CHECK: %[[M1:.*]] = ds.combine mean %[[G1]]
// CHECK: %[[M0:.*]] = ds.combine mean %[[G0]]
// CHECK: ds.global_norm %[[M1]], %[[M0]]
sdy.mesh @mesh = <["data"=2]>
ds.state @w0 : tensor<f32> {role = #ds.role<param>, init = "w0"}
ds.state @w1 : tensor<f32> {role = #ds.role<param>, init = "w1"}
func.func private @loss(%w0: tensor<f32>, %w1: tensor<f32>, %x: tensor<f32>) -> tensor<f32> {
  %h = stablehlo.multiply %w0, %x : tensor<f32>
  %y = stablehlo.multiply %w1, %h : tensor<f32>
  %l = stablehlo.exponential %y : tensor<f32>
  return %l : tensor<f32>
}
ds.step @train(%x: tensor<f32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<f32> {ds.metric = "loss"}, tensor<f32> {ds.metric = "norm"}) {
  %w0 = ds.read @w0 : tensor<f32>
  %w1 = ds.read @w1 : tensor<f32>
  %l, %g:2 = ds.gradient @loss(%w0, %w1, %x) wrt [0, 1] : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
  %m0 = ds.combine mean %g#0 over @mesh ["data"] for gradient : tensor<f32>
  %m1 = ds.combine mean %g#1 over @mesh ["data"] for gradient : tensor<f32>
  %norm = ds.global_norm %m0, %m1 : tensor<f32>, tensor<f32>
  ds.return %l, %norm : tensor<f32>, tensor<f32>
}
