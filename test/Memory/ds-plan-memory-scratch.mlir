// RUN: ds-opt --ds-plan-memory=matmul-scratch-bytes=1000 %s | FileCheck %s

// Every product gets the scratch space of the target's library while it runs:
// here both share 1000 bytes, in front of the product that is kept.

// CHECK: ds.program @s arena 1792 persistent 512
// CHECK: %[[SCRATCH:.*]] = ds.buffer 512 : memref<1000xi8>
// CHECK: ds.matmul {{.*}} into %[[T:.*]] scratch %[[SCRATCH]] : memref<1000xi8>
// CHECK-NOT: ds.buffer {{.*}} : memref<1000xi8>
// CHECK: ds.matmul %[[T]], {{.*}} scratch %[[SCRATCH]] : memref<1000xi8>
ds.step @s(%x: tensor<1x8x8xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<1x8x8xf32> {ds.metric = "y"}) {
  %0 = ds.dot %x, %x : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %1 = ds.dot %0, %x : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  ds.return %1 : tensor<1x8x8xf32>
}
