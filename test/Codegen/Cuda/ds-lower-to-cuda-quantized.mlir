// RUN: ds-opt %s --ds-lower-to-cuda="format=llvm chips=sm_90" | FileCheck %s
// RUN: ds-opt %s --ds-lower-to-cuda="format=llvm chips=sm_90" | FileCheck %s --check-prefix=KERNEL
// RUN: ds-opt %s --ds-lower-to-cuda="format=ptx chips=sm_90" | FileCheck %s --check-prefix=PTX
// RUN: not ds-opt %s --ds-lower-to-cuda="chips=sm_90,sm_80" 2>&1 | FileCheck %s --check-prefix=OLD
// OLD: ds-lower-to-cuda-quantized.mlir:[[@LINE+14]]:{{.*}} error: 'arith.truncf' op rounds to f8E4M3FN, for which sm_80 has no instruction; compile for sm_89 or later, or without fp8

// The instruction makes 448 of what is larger, and IR NaN (127) of what rounds to
// more than that: the numbers whose bits come behind those of 464.
// KERNEL: define ptx_kernel void @round
// KERNEL-SAME: call i16 @llvm.nvvm.ff.to.e4m3x2.rn(float 0.000000e+00, float %
// KERNEL-SAME: trunc i16 %{{[^ ]*}} to i8
// KERNEL-SAME: icmp {{[a-z ]*}}ult i32 %{{[^ ]*}}, 1139277825
// KERNEL-SAME: select i1 %{{[^ ]*}}, i8 %{{[^ ]*}}, i8 127
// PTX: cvt.rn.satfinite.e4m3x2.f32
module {
func.func private @round(%x: memref<256xf32>, %q: memref<256xf8E4M3FN>, %lo: index, %hi: index)
    attributes {ds.kernel, ds.block = #ds.block<threads = 32, shared_bytes = 0>} {
  %a = memref.load %x[%lo] : memref<256xf32>
  %b = arith.truncf %a : f32 to f8E4M3FN
  memref.store %b, %q[%lo] : memref<256xf8E4M3FN>
  return
}
// The scales come behind the operands; 13 is their type.
// CHECK: llvm.call @ds_rt_matmul_epilogue(%{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %[[Q:[^,]*]], %{{[^,]*}}, %[[S:[^,]*]], %[[T:[^,]*]], %[[NULL:[^,]*]], %[[NULL]], %[[NULL]],
// CHECK: llvm.mlir.global internal constant @{{.*}}([1, 16, 16, 16, 0, 0, 0, 0 : i32, 1 : i32, 13 : i32, 2 : i32, 0 : i32, 0 : i32])
// CHECK: llvm.mlir.global internal constant @{{.*}}("matmul 1x16x16x16 fp8\00")
ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %x = ds.buffer 0 : memref<256xf32>
  %q = ds.buffer 1280 : memref<256xf8E4M3FN>
  ds.launch @round on #ds.queue<compute> (%x, %q : memref<256xf32>, memref<256xf8E4M3FN>) range 256 grain 1
  %l = ds.buffer 1280 : memref<1x16x16xf8E4M3FN>
  %s = ds.buffer 1024 : memref<f32>
  %o = ds.buffer 2048 : memref<1x16x16xbf16>
  ds.matmul %l, %l into %o scaled %s : memref<f32>, %s : memref<f32> {trans_rhs} : memref<1x16x16xf8E4M3FN>, memref<1x16x16xf8E4M3FN>, memref<1x16x16xbf16>
}
}
