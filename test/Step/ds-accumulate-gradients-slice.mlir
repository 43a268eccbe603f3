// The loop takes what depends on the batch, with copies of what it shares with
// the rest of the step; reads and the rest stay outside.
// RUN: ds-opt --ds-accumulate-gradients=steps=4 %s | FileCheck %s

// CHECK: ds.step @train(%[[X:.*]]: tensor<4x2xf32> {{.*}}, %[[Y:.*]]: tensor<4xf32> {{.*}}) -> (tensor<f32> {ds.metric = "loss"})
// The second read moves in front of the loop.
// CHECK-DAG: %[[V:.*]] = ds.read @v
// CHECK-DAG: %[[W:.*]] = ds.read @w
// CHECK-DAG: %[[TWO:.*]] = stablehlo.constant dense<2.000000e+00>
// CHECK: %[[R:.*]]:2 = scf.for %[[I:.*]] = %{{.*}} to %{{.*}} step %{{.*}} iter_args(%[[A:.*]] = %{{.*}}, %[[B:.*]] = %{{.*}}) -> (tensor<f32>, tensor<2xf32>) {
// CHECK: %[[XI:.*]] = ds.micro_batch %[[X]][%[[I]]] : tensor<4x2xf32> -> tensor<2xf32>
// CHECK: %[[YI:.*]] = ds.micro_batch %[[Y]][%[[I]]] : tensor<4xf32> -> tensor<f32>
// CHECK: %[[TWOS:.*]] = stablehlo.constant dense<2.000000e+00>
// CHECK: %[[G:.*]] = stablehlo.multiply %[[XI]], %[[TWOS]]
// CHECK: %[[H:.*]] = stablehlo.add %[[G]], %[[V]]
// CHECK: %[[A1:.*]] = ds.accumulate %[[A]], %[[YI]] scale 2.500000e-01 : tensor<f32>
// CHECK: %[[B1:.*]] = ds.accumulate %[[B]], %[[H]] scale 2.500000e-01 : tensor<2xf32>
// CHECK: scf.yield %[[A1]], %[[B1]]
// CHECK: %[[L:.*]] = ds.combine mean %[[R]]#0
// CHECK: %[[S:.*]] = stablehlo.multiply %[[W]], %[[TWO]]
// CHECK: %[[M:.*]] = ds.combine mean %[[R]]#1
// CHECK: stablehlo.subtract %[[S]], %[[M]]
// CHECK: ds.return %[[L]]
sdy.mesh @mesh = <["data"=2]>
ds.state @w : tensor<2xf32> {role = #ds.role<param>, init = "w"}
ds.state @v : tensor<2xf32> {role = #ds.role<param>, init = "v"}
ds.step @train(%x: tensor<2xf32> {ds.arg = #ds.arg<batch, "x">}, %y: tensor<f32> {ds.arg = #ds.arg<batch, "y">}) -> (tensor<f32> {ds.metric = "loss"}) {
  %w = ds.read @w : tensor<2xf32>
  %two = stablehlo.constant dense<2.0> : tensor<2xf32>
  %g = stablehlo.multiply %x, %two : tensor<2xf32>
  %loss = ds.combine mean %y over @mesh ["data"] for metric : tensor<f32>
  %v = ds.read @v : tensor<2xf32>
  %h = stablehlo.add %g, %v : tensor<2xf32>
  %s = stablehlo.multiply %w, %two : tensor<2xf32>
  %m = ds.combine mean %h over @mesh ["data"] for gradient : tensor<2xf32>
  %w1 = stablehlo.subtract %s, %m : tensor<2xf32>
  ds.write @w, %w1 : tensor<2xf32>
  ds.return %loss : tensor<f32>
}
