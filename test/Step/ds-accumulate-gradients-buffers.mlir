// RUN: ds-opt --ds-accumulate-gradients="steps=2" %s | FileCheck %s

// A buffer goes through the micro-batches: each starts from what the one before
// made of it. The last value is combined.

// CHECK: %[[OLD:.*]] = ds.read @mean
// CHECK: %[[L:.*]]:2 = scf.for {{.*}} iter_args(%[[S:.*]] = %{{.*}}, %[[M:.*]] = %[[OLD]])
// CHECK: %[[B:.*]] = ds.micro_batch
// CHECK: %[[G:.*]] = stablehlo.multiply %{{.*}}, %[[B]]
// CHECK: %[[NEW:.*]] = stablehlo.add %[[M]], %[[B]]
// CHECK: %[[SUM:.*]] = ds.accumulate %[[S]], %[[G]]
// CHECK: scf.yield %[[SUM]], %[[NEW]]
// CHECK: ds.combine mean %[[L]]#0
// CHECK: %[[MEAN:.*]] = ds.combine mean %[[L]]#1
// CHECK: ds.write @mean, %[[MEAN]]
sdy.mesh @mesh = <["data"=2]>
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.state @mean : tensor<4xf32> {role = #ds.role<buffer>, init = "mean"}
ds.step @train(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) {
  %w = ds.read @w : tensor<4xf32>
  %old = ds.read @mean : tensor<4xf32>
  %g = stablehlo.multiply %w, %x : tensor<4xf32>
  %new = stablehlo.add %old, %x : tensor<4xf32>
  %sum = ds.combine mean %g over @mesh ["data"] for gradient : tensor<4xf32>
  %mean = ds.combine mean %new over @mesh ["data"] for metric : tensor<4xf32>
  ds.write @w, %sum : tensor<4xf32>
  ds.write @mean, %mean : tensor<4xf32>
  ds.return
}
