// RUN: ds-opt --ds-plan-memory %s | FileCheck %s

// Messages go from where the operand is to where the result is wanted: nothing
// is packed, and the operand, which is used again, stays.

// CHECK: ds.program @s
// CHECK: %[[X:.*]] = ds.buffer 0 : memref<8xf32>
// CHECK: %[[Y:.*]] = ds.buffer [[PLACE:[0-9]+]] : memref<8xf32>
// CHECK: ds.collective all_to_all sum %[[X]] to %[[Y]] over @mesh ["b"] count 4 for model : memref<8xf32>, memref<8xf32>
// CHECK: ds.collective broadcast sum %{{.*}} to %{{.*}} over @mesh ["a"] count 8 for model
// CHECK: ds.collective permute sum %{{.*}} to %{{.*}} over @mesh ["a", "b"] count 8 pairs [0, 3] for model
// CHECK: ds.shard %{{.*}}, %{{.*}} dim 1 index -1 over @mesh ["b"] : memref<2x4xf32>, memref<2x2xf32>
sdy.mesh @mesh = <["a"=2, "b"=2]>
ds.step @s(%x: tensor<2x4xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<2x4xf32> {ds.metric = "y"}, tensor<2x2xf32> {ds.metric = "z"}) {
  %0 = ds.all_to_all %x over @mesh ["b"] for model : tensor<2x4xf32>
  %1 = ds.broadcast %0 over @mesh ["a"] for model : tensor<2x4xf32>
  %2 = ds.permute %1 over @mesh ["a", "b"] pairs [0, 3] for model : tensor<2x4xf32>
  %3 = ds.all_slice %x over @mesh ["b"] dim 1 : tensor<2x4xf32> -> tensor<2x2xf32>
  ds.return %2, %3 : tensor<2x4xf32>, tensor<2x2xf32>
}
