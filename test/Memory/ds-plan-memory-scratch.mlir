// RUN: ds-opt --ds-plan-memory=matmul-scratch-bytes=1000 %s | FileCheck %s --check-prefix=FIXED
// RUN: ds-opt --ds-plan-memory %s | FileCheck %s --check-prefix=ONE
// RUN: ds-opt --ds-plan-memory=threads=2 %s | FileCheck %s --check-prefix=TWO

// Every product gets scratch space while it runs, so that both have the same:
// of a fixed size, or what the CPU's threads pack their operands into.

// FIXED: ds.program @s arena 50176 persistent 32768
// FIXED: %[[SCRATCH:.*]] = ds.buffer 49152 : memref<1000xi8>
// FIXED: ds.matmul {{.*}} into %[[T:.*]] scratch %[[SCRATCH]] : memref<1000xi8>
// FIXED-NOT: ds.buffer {{.*}} : memref<1000xi8>
// FIXED: ds.matmul %[[T]], {{.*}} scratch %[[SCRATCH]] : memref<1000xi8>

// ONE: ds.program @s arena 85248 persistent 32768
// ONE: ds.matmul {{.*}} scratch %[[SCRATCH:.*]] : memref<36096xi8>
// ONE: ds.matmul {{.*}} scratch %[[SCRATCH]] : memref<36096xi8>

// TWO: ds.program @s arena 104960 persistent 32768
// TWO: ds.matmul {{.*}} scratch %[[SCRATCH:.*]] : memref<55808xi8>
// TWO: ds.matmul {{.*}} scratch %[[SCRATCH]] : memref<55808xi8>
ds.step @s(%x: tensor<1x64x64xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<1x64x64xf32> {ds.metric = "y"}) {
  %0 = ds.dot %x, %x : (tensor<1x64x64xf32>, tensor<1x64x64xf32>) -> tensor<1x64x64xf32>
  %1 = ds.dot %0, %x : (tensor<1x64x64xf32>, tensor<1x64x64xf32>) -> tensor<1x64x64xf32>
  ds.return %1 : tensor<1x64x64xf32>
}
