// RUN: ds-opt --ds-lower-to-cuda="format=ptx chips=sm_80,sm_90" --split-input-file %s | FileCheck %s
// RUN: ds-opt --ds-lower-to-cuda="chips=sm_80,sm_90,sm_100" --split-input-file %s | FileCheck %s --check-prefix=FATBIN
// RUN: ds-opt --ds-lower-to-cuda="format=llvm chips=sm_90,sm_80" --split-input-file %s | FileCheck %s --check-prefix=LLVM

// A block for each iteration; a thread for each iteration of a kernel that knows
// no blocks. The kernels' handles point to one module.
// CHECK-NOT: ds.launch
// CHECK: llvm.func @p(%[[CTX:.*]]: !llvm.ptr, %[[MEMORY:.*]]: !llvm.ptr) attributes {ds.interface = {arena_bytes = 4096
// CHECK-DAG: %[[NEG:.*]] = llvm.mlir.addressof @neg_handle
// CHECK-DAG: %[[COPY:.*]] = llvm.mlir.addressof @copy_100_handle
// CHECK-DAG: %[[C1:.*]] = llvm.mlir.constant(1 : i64)
// CHECK-DAG: %[[C2:.*]] = llvm.mlir.constant(2 : i64)
// CHECK-DAG: %[[C4:.*]] = llvm.mlir.constant(4 : i64)
// CHECK-DAG: %[[C32:.*]] = llvm.mlir.constant(32 : i64)
// CHECK-DAG: %[[C128:.*]] = llvm.mlir.constant(128 : i64)
// CHECK-DAG: %[[SHARED:.*]] = llvm.mlir.constant(256 : i64)
// CHECK-DAG: %[[NONE:.*]] = llvm.mlir.constant(0 : i64)
// CHECK: llvm.call @ds_rt_launch_gpu(%[[CTX]], %[[NEG]], %[[TABLE:.*]], %[[C2]], %[[C4]], %[[C32]], %[[SHARED]],
// CHECK: llvm.call @ds_rt_launch_gpu(%[[CTX]], %[[COPY]], %[[TABLE]], %[[C2]], %[[C1]], %[[C128]], %[[NONE]],
// CHECK-DAG: llvm.mlir.global internal @ds_kernels()
// CHECK-DAG: llvm.mlir.global internal constant @ds_kernels_ptx_80(
// CHECK-DAG: llvm.mlir.global internal constant @ds_kernel_images() {{.*}} !llvm.array<1 x struct<(i32, i32, i64, ptr)>>
// CHECK-DAG: llvm.mlir.global internal @neg_handle() {{.*}} !llvm.struct<(ptr, ptr, ptr)>
// CHECK-DAG: llvm.mlir.global internal @copy_100_handle()

// Machine code for each chip, PTX for the newest.
// FATBIN-DAG: @ds_kernels_sm_80("\7FELF
// FATBIN-DAG: @ds_kernels_sm_90("\7FELF
// FATBIN-DAG: @ds_kernels_sm_100("\7FELF
// FATBIN-DAG: @ds_kernels_ptx_100("//

// The text of LLVM IR, with NVVM's intrinsics, optimized.
// LLVM-DAG: @ds_kernels_llvm_80("; ModuleID = {{.*}}define ptx_kernel void @neg({{.*}}@llvm.nvvm.read.ptx.sreg.ctaid.x(){{.*}}fneg{{.*}}\00")
// LLVM-DAG: @ds_kernel_images() {{.*}} !llvm.array<1 x struct<(i32, i32, i64, ptr)>>
// LLVM-DAG: %[[KIND:.*]] = llvm.mlir.constant(2 : i32)
// LLVM-NOT: ds_kernels_ptx
func.func private @neg(%x: memref<128xf32>, %y: memref<128xf32>, %lo: index, %hi: index)
    attributes {ds.kernel, ds.block = #ds.block<threads = 32, shared_bytes = 256>} {
  %c32 = arith.constant 32 : index
  %thread = gpu.thread_id x
  %first = arith.muli %lo, %c32 : index
  %i = arith.addi %first, %thread : index
  %a = memref.load %x[%i] : memref<128xf32>
  %b = arith.negf %a : f32
  memref.store %b, %y[%i] : memref<128xf32>
  return
}
func.func private @copy(%x: memref<100xi1>, %y: memref<100xi1>, %lo: index, %hi: index) attributes {ds.kernel} {
  %c1 = arith.constant 1 : index
  scf.for %i = %lo to %hi step %c1 {
    %a = memref.load %x[%i] : memref<100xi1>
    memref.store %a, %y[%i] : memref<100xi1>
  }
  return
}
ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %x = ds.buffer 0 : memref<128xf32>
  %y = ds.buffer 512 : memref<128xf32>
  %u = ds.buffer 1024 : memref<100xi1>
  %v = ds.buffer 1152 : memref<100xi1>
  ds.launch @neg on #ds.queue<compute> (%x, %y : memref<128xf32>, memref<128xf32>) range 4 grain 1
  ds.launch @copy on #ds.queue<compute> (%u, %v : memref<100xi1>, memref<100xi1>) range 100 grain 16
}

// -----

// Wide accesses need buffers at multiples of 16 bytes; other buffers get a
// kernel without them.
// CHECK: llvm.func @p(
// CHECK-DAG: @wide_handle()
// CHECK-DAG: @wide_unaligned_handle()
// CHECK: @ds_kernels_ptx_80("{{.*}}.entry wide({{.*}}ld.global.v4.b32{{.*}}.entry wide_unaligned(
func.func private @wide(%x: memref<4xf32>, %y: memref<4xf32>, %lo: index, %hi: index)
    attributes {ds.kernel, ds.block = #ds.block<threads = 1, shared_bytes = 0>} {
  %c0 = arith.constant 0 : index
  %a = vector.load %x[%c0] {alignment = 16 : i64} : memref<4xf32>, vector<4xf32>
  %b = arith.negf %a : vector<4xf32>
  vector.store %b, %y[%c0] {alignment = 16 : i64} : memref<4xf32>, vector<4xf32>
  return
}
ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %x = ds.buffer 0 : memref<4xf32>
  %y = ds.buffer 64 : memref<4xf32>
  %z = ds.buffer 132 : memref<4xf32>
  ds.launch @wide on #ds.queue<compute> (%x, %y : memref<4xf32>, memref<4xf32>) range 1 grain 1
  ds.launch @wide on #ds.queue<compute> (%x, %z : memref<4xf32>, memref<4xf32>) range 1 grain 1
}

// -----

// ptxas is told about blocks that could not run with all registers that a thread
// may have.
// CHECK: llvm.func @blocks(
// CHECK: @ds_kernels_ptx_80("{{.*}}.entry large({{.*}}.maxntid 512{{.*}}.entry small(
// CHECK-NOT: .maxntid
func.func private @small(%x: memref<1024xf32>, %lo: index, %hi: index)
    attributes {ds.kernel, ds.block = #ds.block<threads = 256, shared_bytes = 0>} {
  %i = gpu.thread_id x
  %a = memref.load %x[%i] : memref<1024xf32>
  %b = arith.negf %a : f32
  memref.store %b, %x[%i] : memref<1024xf32>
  return
}
func.func private @large(%x: memref<1024xf32>, %lo: index, %hi: index)
    attributes {ds.kernel, ds.block = #ds.block<threads = 512, shared_bytes = 0>} {
  %i = gpu.thread_id x
  %a = memref.load %x[%i] : memref<1024xf32>
  %b = arith.negf %a : f32
  memref.store %b, %x[%i] : memref<1024xf32>
  return
}
ds.program @blocks arena 8192 persistent 0 inputs [] outputs [] {
  %x = ds.buffer 0 : memref<1024xf32>
  ds.launch @large on #ds.queue<compute> (%x : memref<1024xf32>) range 1 grain 1
  ds.launch @small on #ds.queue<compute> (%x : memref<1024xf32>) range 1 grain 1
}

// -----

// batch, m, n, k; strides, scratch; transposed, bf16 into f32.
// CHECK: llvm.call @ds_rt_matmul
// CHECK: llvm.mlir.global internal constant @{{.*}}([1, 4, 8, 2, 0, 0, 256, 0 : i32, 0 : i32, 2 : i32, 1 : i32, 0 : i32, 0 : i32])
ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %l = ds.buffer 0 : memref<1x4x2xbf16>
  %r = ds.buffer 64 : memref<1x2x8xbf16>
  %o = ds.buffer 128 : memref<1x4x8xf32>
  %s = ds.buffer 1024 : memref<256xi8>
  ds.matmul %l, %r into %o scratch %s : memref<256xi8> : memref<1x4x2xbf16>, memref<1x2x8xbf16>, memref<1x4x8xf32>
}

// -----

// An epilogue: the bits of its factors, the activation. What it has not is null.
// CHECK-LABEL: llvm.func @epilogues
// CHECK: %[[NULL:.*]] = llvm.mlir.zero : !llvm.ptr
// CHECK: llvm.call @ds_rt_matmul_epilogue(%{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %[[NULL]], %[[NULL]], %[[P:[^,]*]], %{{[^,]*}}, %{{[^,]*}}, %[[P]], %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}})
// CHECK: llvm.call @ds_rt_matmul_epilogue(
// CHECK-DAG: llvm.mlir.global internal constant @{{.*}}([4602678819172646912, 4611686018427387904, 2 : i32])
// CHECK-DAG: llvm.mlir.global internal constant @{{.*}}([4607182418800017408, 0, 3 : i32])
// CHECK-DAG: llvm.mlir.global internal constant @{{.*}}("matmul 1x4x8x8 scaled plus bias gelu saved\00")
// CHECK-DAG: llvm.mlir.global internal constant @{{.*}}("matmul 1x4x8x8 gelu_gradient sums\00")
ds.program @epilogues arena 4096 persistent 0 inputs [] outputs [] {
  %l = ds.buffer 2048 : memref<1x4x8xbf16>
  %r = ds.buffer 0 : memref<1x8x8xbf16>
  %o = ds.buffer 128 : memref<1x4x8xbf16>
  %b = ds.buffer 256 : memref<8xbf16>
  %h = ds.buffer 320 : memref<1x4x8xbf16>
  %g = ds.buffer 448 : memref<1x4x8xbf16>
  %s = ds.buffer 1024 : memref<256xi8>
  ds.matmul %l, %r into %o plus %o : memref<1x4x8xbf16> bias %b : memref<8xbf16> then <gelu> extra %h : memref<1x4x8xbf16> scratch %s : memref<256xi8> {alpha = 0.5 : f64, beta = 2.0 : f64} : memref<1x4x8xbf16>, memref<1x8x8xbf16>, memref<1x4x8xbf16>
  ds.matmul %l, %r into %g at %h : memref<1x4x8xbf16> then <gelu_gradient> extra %b : memref<8xbf16> : memref<1x4x8xbf16>, memref<1x8x8xbf16>, memref<1x4x8xbf16>
}

// -----

// All collectives are the runtime's.

// CHECK-LABEL: llvm.func @collectives
// CHECK: llvm.call @ds_rt_all_to_all
// CHECK: llvm.call @ds_rt_broadcast
// CHECK: llvm.call @ds_rt_permute
// CHECK: llvm.call @ds_rt_all_reduce
sdy.mesh @mesh = <["x"=2]>
ds.program @collectives arena 128 persistent 128 inputs [] outputs [] {
  %x = ds.buffer 0 : memref<6xf32>
  %y = ds.buffer 64 : memref<6xf32>
  %b = ds.buffer 96 : memref<2xi16>
  %s = ds.buffer 112 : memref<16xi8>
  ds.collective all_to_all sum %x to %y over @mesh ["x"] count 3 for model : memref<6xf32>, memref<6xf32>
  ds.collective broadcast sum %x to %y over @mesh ["x"] count 6 for model : memref<6xf32>, memref<6xf32>
  ds.collective permute sum %x to %y over @mesh ["x"] count 6 pairs [0, 1, 1, 0] for model : memref<6xf32>, memref<6xf32>
  ds.collective all_reduce or %b to %b scratch %s : memref<16xi8> over @mesh ["x"] count 1 for model : memref<2xi16>, memref<2xi16>
}
