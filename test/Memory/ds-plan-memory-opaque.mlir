// RUN: ds-opt --ds-plan-memory %s | FileCheck %s

// A ds.opaque is its operand's memory, which lives as long as it is used.

// CHECK: ds.program @s arena 2496 persistent 512
// CHECK-NOT: ds.copy
// CHECK: %[[X:.*]] = ds.buffer 0 : memref<1x8x8xf32>
// CHECK: ds.matmul %[[X]], %[[X]] into %[[T:[0-9]+]]
// CHECK-NOT: ds.copy
// CHECK: ds.matmul %[[T]], %[[X]] into
// CHECK-NOT: ds.copy
ds.step @s(%x: tensor<1x8x8xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<1x8x8xf32> {ds.metric = "y"}) {
  %0 = ds.dot %x, %x : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %1 = ds.opaque %0 : tensor<1x8x8xf32>
  %2 = ds.opaque %x : tensor<1x8x8xf32>
  %3 = ds.dot %1, %2 : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  ds.return %3 : tensor<1x8x8xf32>
}
