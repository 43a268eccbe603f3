// RUN: ds-opt --ds-lower-to-cuda="format=llvm chips=sm_80" %s | FileCheck %s

// A number that overflows in f16 is infinite there, although it is finite in f32:
// rounding to f16 and back is no contraction.
// CHECK: define ptx_kernel void @overflows({{.*}}fmul {{.*}}contract{{.*}}fptrunc float {{.*}} to half{{.*}}fpext half {{.*}} to float{{.*}}fcmp
func.func private @overflows(%x: memref<128xf32>, %y: memref<128xi1>, %lo: index, %hi: index)
    attributes {ds.kernel, ds.block = #ds.block<threads = 32, shared_bytes = 0>} {
  %infinity = arith.constant 0x7F800000 : f32
  %a = memref.load %x[%lo] : memref<128xf32>
  %c = arith.mulf %a, %a : f32
  %d = arith.truncf %c : f32 to f16
  %e = arith.extf %d : f16 to f32
  %f = math.absf %e : f32
  %g = arith.cmpf olt, %f, %infinity : f32
  memref.store %g, %y[%lo] : memref<128xi1>
  return
}
ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %x = ds.buffer 0 : memref<128xf32>
  %y = ds.buffer 512 : memref<128xi1>
  ds.launch @overflows on #ds.queue<compute> (%x, %y : memref<128xf32>, memref<128xi1>) range 128 grain 1
}
