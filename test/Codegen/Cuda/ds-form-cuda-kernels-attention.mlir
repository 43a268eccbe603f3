// RUN: ds-opt --ds-form-cuda-kernels --canonicalize --split-input-file %s | FileCheck %s

// Four warps have 32 queries each. Their fragments are read once; keys and values
// take turns in a ring of three tiles of 64 rows. 8 fragments of 16 keys by 16
// make 4 products each.
// CHECK-LABEL: func.func @forward
func.func @forward(%q: tensor<8x256x16x64xbf16>, %k: tensor<8x256x4x64xbf16>, %v: tensor<8x256x4x64xbf16>)
    -> (tensor<8x256x16x64xbf16>, tensor<8x16x256xf32>) {
  // CHECK: ds.kernel "attention"
  // CHECK-SAME: range 256 grain 1 block <threads = 128, shared_bytes = 40960> inplace []
  // CHECK: gpu.dynamic_shared_memory
  // CHECK: nvgpu.device_async_copy {{.*}} {bypassL1} : memref<2097152xbf16> to memref<20480xbf16, #gpu.address_space<workgroup>>
  // CHECK: nvgpu.device_async_wait %{{.*}} {numGroups = 1 : i32}
  // CHECK-COUNT-8: nvgpu.ldmatrix {{.*}} {numTiles = 4 : i32, transpose = false} : {{.*}} -> vector<4x2xbf16>
  // CHECK: scf.for
  // CHECK: nvgpu.device_async_wait
  // CHECK-NEXT: gpu.barrier
  // CHECK: nvgpu.device_async_copy
  // CHECK-NOT: scf.if
  // CHECK: nvgpu.ldmatrix {{.*}}transpose = false
  // CHECK-COUNT-64: nvgpu.mma.sync({{.*}}) {mmaShape = [16, 8, 16]} : (vector<4x2xbf16>, vector<2x2xbf16>, vector<2x2xf32>) -> vector<2x2xf32>
  // CHECK-NOT: nvgpu
  // CHECK: arith.maxnumf
  // CHECK: gpu.shuffle
  // CHECK: nvgpu.device_async_wait
  // CHECK-NEXT: gpu.barrier
  // CHECK: math.exp2 %{{.*}} fastmath<afn>
  // CHECK: arith.truncf %{{.*}} : vector<2xf32> to vector<2xbf16>
  // CHECK: nvgpu.ldmatrix {{.*}}transpose = true
  // CHECK-COUNT-64: nvgpu.mma.sync
  // CHECK: scf.yield
  // CHECK: gpu.barrier
  // CHECK: vector.store {{.*}} vector<2xbf16>
  // CHECK: gpu.barrier
  // CHECK: vector.store {{.*}} {alignment = 16 : i64} : memref<2097152xbf16>, vector<8xbf16>
  // CHECK: math.log
  // CHECK: memref.store {{.*}} : memref<32768xf32>
  %o, %l = ds.attention %q, %k, %v scale 0.125
      : (tensor<8x256x16x64xbf16>, tensor<8x256x4x64xbf16>, tensor<8x256x4x64xbf16>) -> (tensor<8x256x16x64xbf16>, tensor<8x16x256xf32>)
  return %o, %l : tensor<8x256x16x64xbf16>, tensor<8x16x256xf32>
}

// -----

// Few blocks: a warp has 16 queries. The last blocks have most keys and come
// first; only tiles that the diagonal or the end cuts are masked. Zeros stand for
// rows that do not exist.
// CHECK-LABEL: func.func @causal
func.func @causal(%q: tensor<1x100x2x32xf16>) -> tensor<1x100x2x32xf16> {
  // CHECK: ds.kernel "attention"
  // CHECK-SAME: range 4 grain 1 block <threads = 128, shared_bytes = 16384>
  // CHECK: arith.subi %c1, %{{.*}} : index
  // CHECK: %[[COUNT:.*]] = arith.select %{{.*}}, %c8, %c0 : index
  // CHECK: nvgpu.device_async_copy {{.*}}, 8, %[[COUNT]] {bypassL1}
  // CHECK: scf.for
  // CHECK-COUNT-16: nvgpu.mma.sync
  // CHECK: %[[CUT:.*]] = arith.cmpi ugt
  // CHECK: scf.if %[[CUT]] -> (f32
  // CHECK: arith.minsi
  // CHECK: arith.select %{{.*}}, %{{.*}}, %cst{{.*}} : f32
  // CHECK: } else {
  %o, %l = ds.attention %q, %q, %q scale 0.5 causal
      : (tensor<1x100x2x32xf16>, tensor<1x100x2x32xf16>, tensor<1x100x2x32xf16>) -> (tensor<1x100x2x32xf16>, tensor<1x2x100xf32>)
  return %o : tensor<1x100x2x32xf16>
}

// -----

// Two products of rows with columns, then the sum over keys. Keys and values are
// in one of two stages.
// CHECK-LABEL: func.func @query_grad
func.func @query_grad(%q: tensor<1x64x2x16xbf16>, %l: tensor<1x2x64xf32>) -> tensor<1x64x2x16xbf16> {
  // CHECK: ds.kernel "attention_query_grad"
  // CHECK-SAME: range 2 grain 1 block <threads = 128, shared_bytes = 8192>
  // CHECK: scf.for
  // CHECK: nvgpu.device_async_wait %{{.*}} {numGroups = 0 : i32}
  // CHECK: nvgpu.device_async_create_group
  // CHECK-COUNT-4: nvgpu.mma.sync
  // CHECK: math.exp2
  // CHECK-COUNT-4: nvgpu.mma.sync
  // CHECK: arith.subf
  // CHECK: arith.truncf
  // CHECK: nvgpu.ldmatrix {{.*}}transpose = true
  // CHECK-COUNT-4: nvgpu.mma.sync
  // CHECK-NOT: nvgpu.mma.sync
  %g = ds.attention_query_grad %q, %q, %q, %q, %l, %l scale 0.25
      : (tensor<1x64x2x16xbf16>, tensor<1x64x2x16xbf16>, tensor<1x64x2x16xbf16>, tensor<1x64x2x16xbf16>, tensor<1x2x64xf32>, tensor<1x2x64xf32>) -> tensor<1x64x2x16xbf16>
  return %g : tensor<1x64x2x16xbf16>
}

// -----

// A block for each head of keys: its loop goes through the queries of all heads
// that share it, from the diagonal on.
// CHECK-LABEL: func.func @key_grad
func.func @key_grad(%q: tensor<1x64x4x16xbf16>, %k: tensor<1x64x2x16xbf16>, %l: tensor<1x4x64xf32>)
    -> (tensor<1x64x2x16xbf16>, tensor<1x64x2x16xbf16>) {
  // CHECK: ds.kernel "attention_key_grad"
  // CHECK-SAME: range 2 grain 1 block <threads = 128, shared_bytes = 8704>
  // CHECK: nvgpu.device_async_copy {{.*}}, 1 : memref<256xf32> to memref<128xf32, #gpu.address_space<workgroup>>
  // CHECK: scf.for
  // CHECK-COUNT-4: nvgpu.mma.sync
  // CHECK: scf.if
  // CHECK: vector.load {{.*}} : memref<128xf32, #gpu.address_space<workgroup>>, vector<2xf32>
  // CHECK: math.exp2
  // CHECK-COUNT-12: nvgpu.mma.sync
  // CHECK-NOT: nvgpu.mma.sync
  %gk, %gv = ds.attention_key_grad %q, %k, %k, %q, %l, %l scale 0.25 causal
      : (tensor<1x64x4x16xbf16>, tensor<1x64x2x16xbf16>, tensor<1x64x2x16xbf16>, tensor<1x64x4x16xbf16>, tensor<1x4x64xf32>, tensor<1x4x64xf32>) -> (tensor<1x64x2x16xbf16>, tensor<1x64x2x16xbf16>)
  return %gk, %gv : tensor<1x64x2x16xbf16>, tensor<1x64x2x16xbf16>
}
