// RUN: ds-opt %s | ds-opt | FileCheck %s
// RUN: ds-opt --mlir-print-op-generic %s | ds-opt | FileCheck %s

sdy.mesh @mesh = <["a"=2, "b"=2]>

// CHECK-LABEL: func @rank
func.func @rank(%x: tensor<2x3xf32>) {
  // CHECK: ds.all_to_all %{{.*}} over @mesh ["b"] for model : tensor<2x3xf32>
  %0 = ds.all_to_all %x over @mesh ["b"] for model : tensor<2x3xf32>
  // CHECK: ds.broadcast %{{.*}} over @mesh ["a", "b"] for model : tensor<2x3xf32>
  %1 = ds.broadcast %x over @mesh ["a", "b"] for model : tensor<2x3xf32>
  // CHECK: ds.permute %{{.*}} over @mesh ["a", "b"] pairs [0, 1, 1, 3] for model : tensor<2x3xf32>
  %2 = ds.permute %x over @mesh ["a", "b"] pairs [0, 1, 1, 3] for model : tensor<2x3xf32>
  return
}

// CHECK-LABEL: ds.program @scheduled
ds.program @scheduled arena 256 persistent 256 inputs [] outputs [] {
  %a = ds.buffer 0 : memref<6xf32>
  %b = ds.buffer 64 : memref<6xf32>
  // CHECK: ds.collective all_to_all sum %{{.*}} to %{{.*}} over @mesh ["b"] count 3 for model : memref<6xf32>, memref<6xf32>
  ds.collective all_to_all sum %a to %b over @mesh ["b"] count 3 for model : memref<6xf32>, memref<6xf32>
  // CHECK: ds.collective broadcast sum %{{.*}} to %{{.*}} over @mesh ["b"] count 6 for model
  ds.collective broadcast sum %a to %b over @mesh ["b"] count 6 for model : memref<6xf32>, memref<6xf32>
  // CHECK: ds.collective permute sum %{{.*}} to %{{.*}} over @mesh ["b"] count 6 pairs [1, 0] for model
  ds.collective permute sum %a to %b over @mesh ["b"] count 6 pairs [1, 0] for model : memref<6xf32>, memref<6xf32>
  // CHECK: ds.shard %{{.*}}, %{{.*}} dim 0 index -1 over @mesh ["b"] : memref<6xf32>, memref<3xf32>
  %c = ds.buffer 128 : memref<3xf32>
  ds.shard %a, %c dim 0 index -1 over @mesh ["b"] : memref<6xf32>, memref<3xf32>
}
