// RUN: ds-opt --ds-lower-to-cuda="tf32" %s | FileCheck %s

// CHECK: llvm.mlir.global internal constant @{{.*}}([1, 4, 8, 2, 0, 0, 0, 0 : i32, 0 : i32, 1 : i32, 1 : i32, 0 : i32, 1 : i32])
ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %l = ds.buffer 0 : memref<1x4x2xf32>
  %r = ds.buffer 64 : memref<1x2x8xf32>
  %o = ds.buffer 128 : memref<1x4x8xf32>
  ds.matmul %l, %r into %o : memref<1x4x2xf32>, memref<1x2x8xf32>, memref<1x4x8xf32>
}
