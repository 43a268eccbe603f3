// RUN: ds-opt --ds-lower-to-cuda="chips=sm_90 format=llvm" %s | FileCheck %s
// RUN: not ds-opt --ds-lower-to-cpu %s 2>&1 | FileCheck %s --check-prefix=CPU

// Calls tell the runtime sizes and, of each tensor, the strides of batch, head and
// row in elements; query, key and value are slices of one buffer. Then come the
// scratch bytes, the scale's bits, causal, the type and the pass.

// CPU: error: 'ds.attention_forward' op is a call of a GPU's library; CPUs have none

// CHECK: llvm.func @p(%[[CTX:.*]]: !llvm.ptr, %[[Q:.*]]: !llvm.ptr)
// CHECK-DAG: %[[NONE:.*]] = llvm.mlir.zero : !llvm.ptr
// CHECK-DAG: %[[FORWARD:.*]] = llvm.mlir.addressof @ds_desc : !llvm.ptr
// CHECK-DAG: %[[BACKWARD:.*]] = llvm.mlir.addressof @ds_desc_0 : !llvm.ptr
// CHECK-DAG: %[[K:.*]] = llvm.getelementptr %[[Q]][128]
// CHECK-DAG: %[[V:.*]] = llvm.getelementptr %[[Q]][256]
// CHECK-DAG: %[[O:.*]] = llvm.getelementptr %[[Q]][6144]
// CHECK-DAG: %[[L:.*]] = llvm.getelementptr %[[Q]][8192]
// CHECK-DAG: %[[S:.*]] = llvm.getelementptr %[[Q]][8448]
// CHECK-DAG: %[[G:.*]] = llvm.getelementptr %[[Q]][10240]
// CHECK-DAG: %[[DQ:.*]] = llvm.getelementptr %[[Q]][12288]
// CHECK-DAG: %[[DK:.*]] = llvm.getelementptr %[[Q]][14336]
// CHECK-DAG: %[[DV:.*]] = llvm.getelementptr %[[Q]][16384]
// CHECK: llvm.call @ds_rt_attention(%[[CTX]], %[[FORWARD]], %[[Q]], %[[K]], %[[V]], %[[O]], %[[L]], %[[S]], %{{.*}}) :
// CHECK: llvm.call @ds_rt_attention_gradients(%[[CTX]], %[[BACKWARD]], %[[Q]], %[[K]], %[[V]], %[[O]], %[[G]], %[[L]], %[[DQ]], %[[DK]], %[[DV]], %[[NONE]], %{{.*}}) :
// CHECK: llvm.mlir.global internal constant @ds_desc([2, 4, 4, 8, 8, 16, 1536, 16, 192, 1536, 16, 192, 1536, 16, 192, 512, 16, 64,
// CHECK-SAME: 256, 1048576000 : i32, 1 : i32, 2 : i32, 0 : i32])
// CHECK: "attention forward 2x4x8x8x16\00"
// CHECK: llvm.mlir.global internal constant @ds_desc_0([2, 4, 4, 8, 8, 16, 1536, 16, 192, 1536, 16, 192, 1536, 16, 192, 512, 16, 64, 512, 16, 64, 512, 16, 64, 512, 16, 64, 512, 16, 64, 0, 1048576000 : i32, 1 : i32, 2 : i32, 2 : i32])
// CHECK: "attention backward 2x4x8x8x16\00"
!view = memref<2x8x4x16xbf16, strided<[1536, 192, 16, 1]>>
!dense = memref<2x8x4x16xbf16>
!numbers = memref<2x4x8xf32>

ds.program @p arena 65536 persistent 0 inputs [] outputs [] {
  %q = ds.buffer 0 : !view
  %k = ds.buffer 128 : !view
  %v = ds.buffer 256 : !view
  %o = ds.buffer 6144 : !dense
  %l = ds.buffer 8192 : !numbers
  %s = ds.buffer 8448 : memref<256xi8>
  %g = ds.buffer 10240 : !dense
  %dq = ds.buffer 12288 : !dense
  %dk = ds.buffer 14336 : !dense
  %dv = ds.buffer 16384 : !dense
  ds.attention_forward %q, %k, %v into %o, %l scratch %s : memref<256xi8> scale 0.25 causal : !view, !view, !view, !dense, !numbers
  ds.attention_backward %q, %k, %v, %o, %g, %l into %dq, %dk, %dv scale 0.25 causal any_order : !view, !view, !view, !dense, !dense, !numbers, !dense, !dense, !dense
}
