// RUN: ds-opt --ds-lower-to-cpu --split-input-file %s | FileCheck %s

// States and the interface stay; buffers are addresses in the arena; the kernel
// has an entry that unpacks the table of buffers.

// CHECK: ds.state @w : tensor<16xf32>
// CHECK: llvm.func internal @relu(
// CHECK-SAME: %{{[a-z0-9]+}}: !llvm.ptr {llvm.dereferenceable = 64 : i64, llvm.noalias, llvm.noundef},
// CHECK-SAME: %{{[a-z0-9]+}}: !llvm.ptr {llvm.dereferenceable = 64 : i64, llvm.noalias, llvm.noundef},
// CHECK-SAME: %{{[a-z0-9]+}}: i64, %{{[a-z0-9]+}}: i64)
// CHECK: llvm.func @relu_entry(%[[TABLE:.*]]: !llvm.ptr, %[[LO:.*]]: i64, %[[HI:.*]]: i64) attributes {ds.kernel_entry}
// CHECK: %[[A:.*]] = llvm.load
// CHECK: %[[B:.*]] = llvm.load
// CHECK: llvm.call @relu(%[[A]], %[[B]], %[[LO]], %[[HI]])
// CHECK: llvm.func @p(%[[CTX:.*]]: !llvm.ptr, %[[MEM:.*]]: !llvm.ptr)
// CHECK-SAME: ds.interface = {arena_bytes = 192 : i64, inputs = [#ds.binding<"x" : tensor<16xf32> at 64>]
// CHECK: %[[BUFFERS:.*]] = llvm.alloca
// CHECK: llvm.getelementptr
// CHECK: llvm.store
// CHECK: llvm.call @ds_rt_launch(%[[CTX]], %{{.*}}, %[[BUFFERS]],
// CHECK: llvm.call @ds_rt_copy(%[[CTX]],
ds.state @w : tensor<16xf32> {role = #ds.role<param>, init = "w", address = 0}
func.func private @relu(%x: memref<16xf32>, %y: memref<16xf32>, %lo: index, %hi: index) attributes {ds.kernel} {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  scf.for %i = %lo to %hi step %c1 {
    %v = memref.load %x[%i] : memref<16xf32>
    %m = arith.maximumf %v, %zero : f32
    memref.store %m, %y[%i] : memref<16xf32>
  }
  return
}
ds.program @p arena 192 persistent 128 inputs [#ds.binding<"x" : tensor<16xf32> at 64>] outputs [] {
  %w = ds.buffer 0 : memref<16xf32>
  %x = ds.buffer 64 : memref<16xf32>
  %y = ds.buffer 128 : memref<16xf32>
  ds.launch @relu on #ds.queue<compute> (%x, %y : memref<16xf32>, memref<16xf32>) range 16 grain 16
  ds.copy %y to %w : memref<16xf32>
}

// -----

// The same buffer twice, or two at the same offset, is one pointer of a body of
// its own: noalias must hold. A kernel that nobody launches is dropped.

// CHECK: llvm.func internal @add(
// CHECK-SAME: noalias
// CHECK-SAME: noalias
// CHECK-SAME: noalias
// CHECK: llvm.func @add_entry
// CHECK: llvm.func internal @add_0(
// CHECK-SAME: noalias
// CHECK-SAME: noalias
// CHECK-SAME: %[[C:[a-z0-9]+]]: !llvm.ptr, %{{[a-z0-9]+}}: i64
// CHECK-NOT: %[[C]]
// CHECK: llvm.store %{{.*}}, %{{.*}} : f32, !llvm.ptr
// CHECK: llvm.func @add_0is2_entry
// CHECK-NOT: @unused
func.func private @add(%x: memref<16xf32>, %y: memref<16xf32>, %z: memref<16xf32>, %lo: index, %hi: index) attributes {ds.kernel} {
  %a = memref.load %x[%lo] : memref<16xf32>
  %b = memref.load %y[%lo] : memref<16xf32>
  %c = arith.addf %a, %b : f32
  memref.store %c, %z[%lo] : memref<16xf32>
  return
}
func.func private @unused(%x: memref<16xf32>, %lo: index, %hi: index) attributes {ds.kernel} {
  return
}
ds.program @p arena 192 persistent 0 inputs [] outputs [] {
  %x = ds.buffer 0 : memref<16xf32>
  %y = ds.buffer 64 : memref<16xf32>
  %z = ds.buffer 128 : memref<16xf32>
  %again = ds.buffer 0 : memref<16xf32>
  ds.launch @add on #ds.queue<compute> (%x, %y, %z : memref<16xf32>, memref<16xf32>, memref<16xf32>) range 1 grain 1
  ds.launch @add on #ds.queue<compute> (%x, %y, %x : memref<16xf32>, memref<16xf32>, memref<16xf32>) range 1 grain 1
  ds.launch @add on #ds.queue<compute> (%x, %y, %again : memref<16xf32>, memref<16xf32>, memref<16xf32>) range 1 grain 1
}

// -----

// Work on a queue is a function of its own. A product's shape is a constant.

// CHECK: llvm.func @p(%[[CTX:.*]]: !llvm.ptr, %[[MEM:.*]]: !llvm.ptr)
// CHECK: %[[EVENT:.*]] = llvm.call @ds_rt_async(%[[CTX]], %{{.*}}, %{{.*}}, %[[MEM]],
// CHECK: %[[WORK:.*]] = llvm.getelementptr %[[MEM]][3072]
// CHECK: llvm.call @ds_rt_matmul(%[[CTX]], %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %[[WORK]],
// CHECK: llvm.call @ds_rt_shard(%[[CTX]],
// CHECK: llvm.call @ds_rt_await(%[[CTX]], %[[EVENT]])
// CHECK: llvm.func @p_async(%[[C2:.*]]: !llvm.ptr, %{{.*}}: !llvm.ptr)
// CHECK: llvm.call @ds_rt_reduce_scatter(%[[C2]],
// CHECK: llvm.call @ds_rt_all_gather(%[[C2]],
// CHECK: llvm.call @ds_rt_all_reduce(%[[C2]],
// batch, m, n, k; strides (a shared operand has 0), scratch; transposed, f32,
// accumulate, exact
// CHECK: llvm.mlir.global internal constant @{{.*}}([3, 4, 8, 2, 8, 0, 448, 0 : i32, 1 : i32, 1 : i32, 1 : i32, 1 : i32, 0 : i32])
// outer, dim, inner, chunk; bytes of an element
// CHECK: llvm.mlir.global internal constant @{{.*}}([4, 6, 8, 3, 4 : i32, 0 : i32])
sdy.mesh @mesh = <["data"=2]>
ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %whole = ds.buffer 0 : memref<4xf32>
  %part = ds.buffer 64 : memref<2xf32>
  %scratch = ds.buffer 128 : memref<64xi8>
  %f = ds.async on #ds.queue<comm> {
    ds.collective reduce_scatter mean %whole to %part scratch %scratch : memref<64xi8>
        over @mesh ["data"] count 2 for gradient : memref<4xf32>, memref<2xf32>
    ds.collective all_gather sum %part to %whole
        over @mesh ["data"] count 2 for parameter : memref<2xf32>, memref<4xf32>
    ds.collective all_reduce sum %whole to %whole scratch %scratch : memref<64xi8>
        over @mesh ["data"] count 2 for metric : memref<4xf32>, memref<4xf32>
    ds.yield
  } : !ds.future<none>
  %l = ds.buffer 192 : memref<3x4x2xf32>
  %r = ds.buffer 320 : memref<1x8x2xf32>
  %o = ds.buffer 384 : memref<3x4x8xf32>
  %work = ds.buffer 3072 : memref<448xi8>
  ds.matmul %l, %r into %o scratch %work : memref<448xi8> {trans_rhs, accumulate} : memref<3x4x2xf32>, memref<1x8x2xf32>, memref<3x4x8xf32>
  %t = ds.buffer 1024 : memref<4x6x8xf32>
  %s = ds.buffer 2048 : memref<4x3x8xf32>
  ds.shard %t, %s dim 1 index -1 : memref<4x6x8xf32>, memref<4x3x8xf32>
  ds.await %f : !ds.future<none>
}

// -----

// Ranks along some axes of a mesh are a group, which the launcher defines. Groups
// of one division have one number; all ranks in order are group 0.

// CHECK: llvm.func @p
// CHECK-SAME: groups = [dense<{{\[\[}}0, 3], [2, 1]]> : tensor<2x2xi64>, dense<{{\[\[}}0, 2], [3, 1]]> : tensor<2x2xi64>]
// CHECK-SAME: ranks = 4 : i64
// CHECK: llvm.call @ds_rt_all_to_all
// CHECK: llvm.call @ds_rt_broadcast
// CHECK: llvm.call @ds_rt_permute
// CHECK: llvm.call @ds_rt_shard
sdy.mesh @mesh = <["a"=2, "b"=2], device_ids=[0, 3, 2, 1]>
sdy.mesh @world = <["all"=4]>
ds.program @p arena 256 persistent 256 inputs [] outputs [] {
  %x = ds.buffer 0 : memref<6xf32>
  %y = ds.buffer 64 : memref<6xf32>
  %z = ds.buffer 128 : memref<3xf32>
  ds.collective all_to_all sum %x to %y over @mesh ["b"] count 3 for model : memref<6xf32>, memref<6xf32>
  ds.collective broadcast sum %x to %y over @mesh ["a"] count 6 for model : memref<6xf32>, memref<6xf32>
  ds.collective permute sum %x to %y over @world ["all"] count 6 pairs [1, 0] for model : memref<6xf32>, memref<6xf32>
  ds.shard %x, %z dim 0 index -1 over @mesh ["b"] : memref<6xf32>, memref<3xf32>
}

// -----

// A bool takes a byte, in constants too; a loop's buffer moves with its index.

// CHECK: llvm.mlir.global private constant @mask(dense<[1, 0, 0, 1]> : tensor<4xi8>)
// CHECK: llvm.func internal @select
// CHECK: llvm.load {{.*}} -> i8
// CHECK: llvm.icmp "ne" {{.*}} : i8
// CHECK: llvm.zext {{.*}} : i1 to i8
// CHECK: llvm.store {{.*}} : i8
// CHECK: llvm.func @p
// CHECK: llvm.mlir.addressof @mask
// CHECK: llvm.cond_br
// CHECK: llvm.mul %{{.*}}, %{{.*}} : i64
// CHECK: llvm.call @ds_rt_launch
memref.global "private" constant @mask : memref<4xi1> = dense<[true, false, false, true]>
func.func private @select(%m: memref<4xi1>, %x: memref<4xi1>, %lo: index, %hi: index) attributes {ds.kernel} {
  %a = memref.load %m[%lo] : memref<4xi1>
  %b = memref.load %x[%lo] : memref<4xi1>
  %c = arith.andi %a, %b : i1
  memref.store %c, %x[%lo] : memref<4xi1>
  return
}
ds.program @p arena 256 persistent 0 inputs [] outputs [] {
  %m = memref.get_global @mask : memref<4xi1>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  scf.for %i = %c0 to %c3 step %c1 {
    %x = ds.buffer 64 + %i * 64 : memref<4xi1>
    ds.launch @select on #ds.queue<compute> (%m, %x : memref<4xi1>, memref<4xi1>) range 4 grain 4
  }
}

// -----

// What the host decides by comes through the runtime, which waits for it.

// CHECK: llvm.func @p(%[[CTX:.*]]: !llvm.ptr, %[[ARENA:.*]]: !llvm.ptr)
// CHECK: %[[BITS:.*]] = llvm.call @ds_rt_read_scalar(%[[CTX]], %{{.*}}, %{{.*}}) : (!llvm.ptr, !llvm.ptr, i64) -> i64
// CHECK: %[[FLAG:.*]] = llvm.trunc %[[BITS]] : i64 to i1
// CHECK: llvm.cond_br %[[FLAG]]
ds.program @p arena 64 persistent 64 inputs [] outputs [] {
  %a = ds.buffer 0 : memref<i1>
  %x = ds.buffer 16 : memref<4xf32>
  %y = ds.buffer 32 : memref<4xf32>
  %0 = ds.load_scalar %a : memref<i1>
  scf.if %0 {
    ds.copy %x to %y : memref<4xf32>
  }
}
