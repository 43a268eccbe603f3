// RUN: ds-opt --ds-batch-kernels --split-input-file %s | FileCheck %s
// RUN: ds-opt --ds-batch-kernels --split-input-file %s --remark-format=emitRemark --remarks-filter=ds-batch-kernels -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: ds-opt --ds-batch-kernels="max-bytes=2000" --split-input-file %s | FileCheck %s --check-prefix=SMALL
// RUN: ds-opt --ds-compile="target=cuda chips=sm_90 config=%root/examples/gpt/ds_config.json mesh=data=2" %root/examples/gpt/gpt.mlir --remark-format=emitRemark --remarks-filter-analyse=ds-lower-to-cuda -o /dev/null 2>&1 | FileCheck %s --check-prefix=RESOURCES
// RUN: %python %S/Inputs/many-kernels.py 300 | ds-opt --ds-batch-kernels | FileCheck %s --check-prefix=MANY

// Pointers are loaded where a member is chosen, and not all at once.
// RESOURCES: Function=map_subf_mulf_subf$x54 | Chip=90, LocalBytes=0, Occupancy=100,

// 512 buffers: the scalar that all read, and two of each member.
// MANY: ds.kernel "map_mulf x45"
// MANY: ds.kernel "map_mulf x255"
// MANY-NOT: ds.kernel

// Maps over tensors of any shape, one of which fills its blocks. Each keeps what
// it may compute in place; the scalar is one parameter; a reshape moves.
// CHECK-LABEL: func.func @sizes
// CHECK-SAME: (%[[P:.*]]: tensor<768xf32>, %[[Q:.*]]: tensor<100xf32>, %[[W:.*]]: tensor<64x3xf32>, %[[LR:.*]]: tensor<f32>)
// CHECK: %[[R:.*]]:3 = ds.kernel "map_mulf x3"(%[[P]], %[[LR]], %[[W]], %[[Q]] :
// CHECK-SAME: range 5 grain 1 block <threads = 256, shared_bytes = 0> inplace [0, 0, 2, 1, 3, 2]
// CHECK-NEXT: ^bb0(%[[BP:.*]]: memref<768xf32>, %[[BLR:.*]]: memref<f32>, %[[BW:.*]]: memref<64x3xf32>, %[[BQ:.*]]: memref<100xf32>, %[[O0:.*]]: memref<768xf32>, %[[O1:.*]]: memref<64x3xf32>, %[[O2:.*]]: memref<100xf32>, %[[LO:.*]]: index, %{{.*}}: index)
// CHECK-DAG: %[[P1:.*]] = memref.cast %[[BP]] : memref<768xf32> to memref<?xf32>
// CHECK-DAG: %[[WF:.*]] = memref.reinterpret_cast %[[BW]] to offset: [0], sizes: [192], strides: [1]
// CHECK-DAG: %[[W1:.*]] = memref.cast %[[WF]]
// CHECK-DAG: %[[NONE:.*]] = arith.constant 2147483647 : index
// CHECK-DAG: %[[N1:.*]] = arith.constant 100 : index
// CHECK-DAG: %[[N2:.*]] = arith.constant 192 : index
// CHECK: %[[FIRST:.*]] = arith.cmpi ult, %[[LO]], %c3
// CHECK: %[[ALL:.*]]:4 = scf.if %[[FIRST]] -> (memref<?xf32>, memref<?xf32>, index, index) {
// CHECK:   llvm.intr.assume %{{.*}} {member = 0 : index}
// CHECK:   scf.yield %[[P1]], %{{.*}}, %[[NONE]], %c0{{.*}} :
// CHECK: } else {
// CHECK:   %[[SECOND:.*]] = arith.cmpi ult, %[[LO]], %c4
// CHECK:   scf.if %[[SECOND]]
// CHECK:     scf.yield %[[W1]], %{{.*}}, %[[N2]], %c3
// CHECK:     scf.yield %{{.*}}, %{{.*}}, %[[N1]], %c4
// CHECK: %[[X:.*]] = memref.memory_space_cast %[[ALL]]#0 : memref<?xf32> to memref<?xf32, #gpu.address_space<global>>
// CHECK: %[[Y:.*]] = memref.memory_space_cast %[[ALL]]#1
// CHECK: %[[OWN:.*]] = arith.subi %[[LO]], %[[ALL]]#3
// CHECK: arith.muli %[[OWN]], %c256
// CHECK: %[[IN:.*]] = arith.cmpi ult, %[[I:.*]], %[[ALL]]#2
// CHECK: scf.if %[[IN]] {
// CHECK:   memref.load %[[X]][%[[I]]]
// CHECK:   arith.mulf
// CHECK:   memref.store %{{.*}}, %[[Y]][%[[I]]]
// CHECK: %[[C:.*]] = tensor.collapse_shape %[[R]]#1
// CHECK: return %[[R]]#0, %[[R]]#2, %[[C]]
// REMARK: remark: [Passed] Batch | Category:ds-batch-kernels | Remark="3 kernels 'map_mulf' on 8492 bytes become one"
// REMARK: remark: [Analysis] Launches | Category:ds-batch-kernels | After=1, Before=3, Remark="3 kernels become 1"
// SMALL-LABEL: func.func @sizes
// SMALL: ds.kernel "map_mulf"
// SMALL: ds.kernel "map_mulf x2"
func.func @sizes(%p: tensor<768xf32>, %q: tensor<100xf32>, %w: tensor<64x3xf32>, %lr: tensor<f32>) -> (tensor<768xf32>, tensor<100xf32>, tensor<192xf32>) {
  %e0 = tensor.empty() : tensor<768xf32>
  %e1 = tensor.empty() : tensor<100xf32>
  %e2 = tensor.empty() : tensor<64x3xf32>
  %0 = ds.kernel "map_mulf" (%p, %lr : tensor<768xf32>, tensor<f32>) init(%e0 : tensor<768xf32>) range 3 grain 1
      block <threads = 256, shared_bytes = 0> inplace [0, 0] {
  ^bb0(%x: memref<768xf32>, %l: memref<f32>, %o: memref<768xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [768], strides: [1] : memref<768xf32> to memref<768xf32>
    %lv = memref.reinterpret_cast %l to offset: [0], sizes: [1], strides: [1] : memref<f32> to memref<1xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [768], strides: [1] : memref<768xf32> to memref<768xf32>
    %thread = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %first = arith.muli %lo, %c256 : index
    %i = arith.addi %first, %thread : index
    %a = memref.load %xv[%i] : memref<768xf32>
    %s = memref.load %lv[%c0] : memref<1xf32>
    %b = arith.mulf %a, %s : f32
    memref.store %b, %ov[%i] : memref<768xf32>
  } : tensor<768xf32>
  %2 = ds.kernel "map_mulf" (%w, %lr : tensor<64x3xf32>, tensor<f32>) init(%e2 : tensor<64x3xf32>) range 1 grain 1
      block <threads = 256, shared_bytes = 0> inplace [0, 0] {
  ^bb0(%x: memref<64x3xf32>, %l: memref<f32>, %o: memref<64x3xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [192], strides: [1] : memref<64x3xf32> to memref<192xf32>
    %lv = memref.reinterpret_cast %l to offset: [0], sizes: [1], strides: [1] : memref<f32> to memref<1xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [192], strides: [1] : memref<64x3xf32> to memref<192xf32>
    %thread = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %first = arith.muli %lo, %c256 : index
    %i = arith.addi %first, %thread : index
    %n = arith.constant 192 : index
    %in = arith.cmpi ult, %i, %n : index
    scf.if %in {
      %a = memref.load %xv[%i] : memref<192xf32>
      %s = memref.load %lv[%c0] : memref<1xf32>
      %b = arith.mulf %a, %s : f32
      memref.store %b, %ov[%i] : memref<192xf32>
    }
  } : tensor<64x3xf32>
  %3 = tensor.collapse_shape %2 [[0, 1]] : tensor<64x3xf32> into tensor<192xf32>
  %1 = ds.kernel "map_mulf" (%q, %lr : tensor<100xf32>, tensor<f32>) init(%e1 : tensor<100xf32>) range 1 grain 1
      block <threads = 256, shared_bytes = 0> inplace [0, 0] {
  ^bb0(%x: memref<100xf32>, %l: memref<f32>, %o: memref<100xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [100], strides: [1] : memref<100xf32> to memref<100xf32>
    %lv = memref.reinterpret_cast %l to offset: [0], sizes: [1], strides: [1] : memref<f32> to memref<1xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [100], strides: [1] : memref<100xf32> to memref<100xf32>
    %thread = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %first = arith.muli %lo, %c256 : index
    %i = arith.addi %first, %thread : index
    %n = arith.constant 100 : index
    %in = arith.cmpi ult, %i, %n : index
    scf.if %in {
      %a = memref.load %xv[%i] : memref<100xf32>
      %s = memref.load %lv[%c0] : memref<1xf32>
      %b = arith.mulf %a, %s : f32
      memref.store %b, %ov[%i] : memref<100xf32>
    }
  } : tensor<100xf32>
  return %0, %1, %3 : tensor<768xf32>, tensor<100xf32>, tensor<192xf32>
}

// -----

// Other bodies, of equal kernels: loops, barriers, shared memory.
// CHECK-LABEL: func.func @rows
// CHECK: ds.kernel "reduce_addf x2"(%arg0, %arg1 : tensor<32xf32>, tensor<32xf32>)
// CHECK-SAME: range 2 grain 1 block <threads = 32, shared_bytes = 128> inplace []
// CHECK: %[[ALL:.*]]:3 = scf.if
// CHECK: gpu.dynamic_shared_memory
// CHECK: gpu.barrier
// CHECK: scf.for
// CHECK-NOT: ds.kernel
func.func @rows(%p: tensor<32xf32>, %q: tensor<32xf32>) -> (tensor<1xf32>, tensor<1xf32>) {
  %e = tensor.empty() : tensor<1xf32>
  %0 = ds.kernel "reduce_addf" (%p : tensor<32xf32>) init(%e : tensor<1xf32>) range 1 grain 1 block <threads = 32, shared_bytes = 128> inplace [] {
  ^bb0(%x: memref<32xf32>, %o: memref<1xf32>, %lo: index, %hi: index):
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %zero = arith.constant 0.0 : f32
    %i = gpu.thread_id x
    %bytes = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
    %s = memref.view %bytes[%c0][] : memref<?xi8, #gpu.address_space<workgroup>> to memref<32xf32, #gpu.address_space<workgroup>>
    %a = memref.load %x[%i] : memref<32xf32>
    memref.store %a, %s[%i] : memref<32xf32, #gpu.address_space<workgroup>>
    gpu.barrier
    %is = arith.cmpi eq, %i, %c0 : index
    scf.if %is {
      %t = scf.for %j = %c0 to %c32 step %c1 iter_args(%u = %zero) -> f32 {
        %b = memref.load %s[%j] : memref<32xf32, #gpu.address_space<workgroup>>
        %c = arith.addf %u, %b : f32
        scf.yield %c : f32
      }
      memref.store %t, %o[%lo] : memref<1xf32>
    }
  } : tensor<1xf32>
  %1 = ds.kernel "reduce_addf" (%q : tensor<32xf32>) init(%e : tensor<1xf32>) range 1 grain 1 block <threads = 32, shared_bytes = 128> inplace [] {
  ^bb0(%x: memref<32xf32>, %o: memref<1xf32>, %lo: index, %hi: index):
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %zero = arith.constant 0.0 : f32
    %i = gpu.thread_id x
    %bytes = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
    %s = memref.view %bytes[%c0][] : memref<?xi8, #gpu.address_space<workgroup>> to memref<32xf32, #gpu.address_space<workgroup>>
    %a = memref.load %x[%i] : memref<32xf32>
    memref.store %a, %s[%i] : memref<32xf32, #gpu.address_space<workgroup>>
    gpu.barrier
    %is = arith.cmpi eq, %i, %c0 : index
    scf.if %is {
      %t = scf.for %j = %c0 to %c32 step %c1 iter_args(%u = %zero) -> f32 {
        %b = memref.load %s[%j] : memref<32xf32, #gpu.address_space<workgroup>>
        %c = arith.addf %u, %b : f32
        scf.yield %c : f32
      }
      memref.store %t, %o[%lo] : memref<1xf32>
    }
  } : tensor<1xf32>
  return %0, %1 : tensor<1xf32>, tensor<1xf32>
}

// -----

// What needs a member's result, here through a reshape, stands before the next;
// so do what the other operation or constant computes. An input that two members
// read is overwritten by neither.
// CHECK-LABEL: func.func @apart
// CHECK: %[[A:.*]]:2 = ds.kernel "map_mulf x2"(%arg0, %arg1 : tensor<8xf32>, tensor<f32>)
// CHECK-SAME: inplace []
// CHECK: ds.kernel "map_mulf x2"(%{{.*}}, %arg1, %[[A]]#1 :
// CHECK-SAME: inplace [0, 0, 2, 1]
// CHECK: ds.kernel "map_addf"(
// CHECK-NOT: ds.kernel
func.func @apart(%p: tensor<8xf32>, %lr: tensor<f32>) -> (tensor<2x4xf32>, tensor<8xf32>, tensor<8xf32>) {
  %e = tensor.empty() : tensor<8xf32>
  %f = tensor.empty() : tensor<2x4xf32>
  %0 = ds.kernel "map_mulf" (%p, %lr : tensor<8xf32>, tensor<f32>) init(%e : tensor<8xf32>) range 1 grain 1
      block <threads = 256, shared_bytes = 0> inplace [0, 0] {
  ^bb0(%x: memref<8xf32>, %l: memref<f32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %lv = memref.reinterpret_cast %l to offset: [0], sizes: [1], strides: [1] : memref<f32> to memref<1xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %thread = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %first = arith.muli %lo, %c256 : index
    %i = arith.addi %first, %thread : index
    %n = arith.constant 8 : index
    %in = arith.cmpi ult, %i, %n : index
    scf.if %in {
      %a = memref.load %xv[%i] : memref<8xf32>
      %s = memref.load %lv[%c0] : memref<1xf32>
      %b = arith.mulf %a, %s : f32
      memref.store %b, %ov[%i] : memref<8xf32>
    }
  } : tensor<8xf32>
  %1 = ds.kernel "map_mulf" (%p, %lr : tensor<8xf32>, tensor<f32>) init(%e : tensor<8xf32>) range 1 grain 1
      block <threads = 256, shared_bytes = 0> inplace [] {
  ^bb0(%x: memref<8xf32>, %l: memref<f32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %lv = memref.reinterpret_cast %l to offset: [0], sizes: [1], strides: [1] : memref<f32> to memref<1xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %thread = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %first = arith.muli %lo, %c256 : index
    %i = arith.addi %first, %thread : index
    %n = arith.constant 8 : index
    %in = arith.cmpi ult, %i, %n : index
    scf.if %in {
      %a = memref.load %xv[%i] : memref<8xf32>
      %s = memref.load %lv[%c0] : memref<1xf32>
      %b = arith.mulf %a, %s : f32
      memref.store %b, %ov[%i] : memref<8xf32>
    }
  } : tensor<8xf32>
  %2 = tensor.expand_shape %0 [[0, 1]] output_shape [2, 4] : tensor<8xf32> into tensor<2x4xf32>
  %3 = ds.kernel "map_mulf" (%2, %lr : tensor<2x4xf32>, tensor<f32>) init(%f : tensor<2x4xf32>) range 1 grain 1
      block <threads = 256, shared_bytes = 0> inplace [0, 0] {
  ^bb0(%x: memref<2x4xf32>, %l: memref<f32>, %o: memref<2x4xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [8], strides: [1] : memref<2x4xf32> to memref<8xf32>
    %lv = memref.reinterpret_cast %l to offset: [0], sizes: [1], strides: [1] : memref<f32> to memref<1xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [8], strides: [1] : memref<2x4xf32> to memref<8xf32>
    %thread = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %first = arith.muli %lo, %c256 : index
    %i = arith.addi %first, %thread : index
    %n = arith.constant 8 : index
    %in = arith.cmpi ult, %i, %n : index
    scf.if %in {
      %a = memref.load %xv[%i] : memref<8xf32>
      %s = memref.load %lv[%c0] : memref<1xf32>
      %b = arith.mulf %a, %s : f32
      memref.store %b, %ov[%i] : memref<8xf32>
    }
  } : tensor<2x4xf32>
  %4 = ds.kernel "map_mulf" (%1, %lr : tensor<8xf32>, tensor<f32>) init(%e : tensor<8xf32>) range 1 grain 1
      block <threads = 256, shared_bytes = 0> inplace [0, 0] {
  ^bb0(%x: memref<8xf32>, %l: memref<f32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %lv = memref.reinterpret_cast %l to offset: [0], sizes: [1], strides: [1] : memref<f32> to memref<1xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %thread = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %first = arith.muli %lo, %c256 : index
    %i = arith.addi %first, %thread : index
    %n = arith.constant 8 : index
    %in = arith.cmpi ult, %i, %n : index
    scf.if %in {
      %a = memref.load %xv[%i] : memref<8xf32>
      %s = memref.load %lv[%c0] : memref<1xf32>
      %b = arith.mulf %a, %s : f32
      memref.store %b, %ov[%i] : memref<8xf32>
    }
  } : tensor<8xf32>
  %5 = ds.kernel "map_addf" (%1, %lr : tensor<8xf32>, tensor<f32>) init(%e : tensor<8xf32>) range 1 grain 1
      block <threads = 256, shared_bytes = 0> inplace [] {
  ^bb0(%x: memref<8xf32>, %l: memref<f32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %lv = memref.reinterpret_cast %l to offset: [0], sizes: [1], strides: [1] : memref<f32> to memref<1xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %thread = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %first = arith.muli %lo, %c256 : index
    %i = arith.addi %first, %thread : index
    %n = arith.constant 8 : index
    %in = arith.cmpi ult, %i, %n : index
    scf.if %in {
      %a = memref.load %xv[%i] : memref<8xf32>
      %s = memref.load %lv[%c0] : memref<1xf32>
      %b = arith.addf %a, %s : f32
      memref.store %b, %ov[%i] : memref<8xf32>
    }
  } : tensor<8xf32>
  return %3, %4, %5 : tensor<2x4xf32>, tensor<8xf32>, tensor<8xf32>
}

// -----

// Each product feeds a sum, which waits for the last sum: so can the products.
// CHECK-LABEL: func.func @chains
// CHECK: %[[A:.*]]:2 = ds.kernel "map_mulf x2"(%arg0, %arg2, %arg1 :
// CHECK: %[[B:.*]]:2 = ds.kernel "map_addf x2"(%[[A]]#0, %arg2, %[[A]]#1 :
// CHECK-NOT: ds.kernel
// CHECK: return %[[B]]#0, %[[B]]#1
func.func @chains(%p: tensor<8xf32>, %q: tensor<8xf32>, %lr: tensor<f32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %e = tensor.empty() : tensor<8xf32>
  %0 = ds.kernel "map_mulf" (%p, %lr : tensor<8xf32>, tensor<f32>) init(%e : tensor<8xf32>) range 1 grain 1
      block <threads = 256, shared_bytes = 0> inplace [0, 0] {
  ^bb0(%x: memref<8xf32>, %l: memref<f32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %lv = memref.reinterpret_cast %l to offset: [0], sizes: [1], strides: [1] : memref<f32> to memref<1xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %thread = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %first = arith.muli %lo, %c256 : index
    %i = arith.addi %first, %thread : index
    %n = arith.constant 8 : index
    %in = arith.cmpi ult, %i, %n : index
    scf.if %in {
      %a = memref.load %xv[%i] : memref<8xf32>
      %s = memref.load %lv[%c0] : memref<1xf32>
      %b = arith.mulf %a, %s : f32
      memref.store %b, %ov[%i] : memref<8xf32>
    }
  } : tensor<8xf32>
  %1 = ds.kernel "map_addf" (%0, %lr : tensor<8xf32>, tensor<f32>) init(%e : tensor<8xf32>) range 1 grain 1
      block <threads = 256, shared_bytes = 0> inplace [0, 0] {
  ^bb0(%x: memref<8xf32>, %l: memref<f32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %lv = memref.reinterpret_cast %l to offset: [0], sizes: [1], strides: [1] : memref<f32> to memref<1xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %thread = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %first = arith.muli %lo, %c256 : index
    %i = arith.addi %first, %thread : index
    %n = arith.constant 8 : index
    %in = arith.cmpi ult, %i, %n : index
    scf.if %in {
      %a = memref.load %xv[%i] : memref<8xf32>
      %s = memref.load %lv[%c0] : memref<1xf32>
      %b = arith.addf %a, %s : f32
      memref.store %b, %ov[%i] : memref<8xf32>
    }
  } : tensor<8xf32>
  %2 = ds.kernel "map_mulf" (%q, %lr : tensor<8xf32>, tensor<f32>) init(%e : tensor<8xf32>) range 1 grain 1
      block <threads = 256, shared_bytes = 0> inplace [0, 0] {
  ^bb0(%x: memref<8xf32>, %l: memref<f32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %lv = memref.reinterpret_cast %l to offset: [0], sizes: [1], strides: [1] : memref<f32> to memref<1xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %thread = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %first = arith.muli %lo, %c256 : index
    %i = arith.addi %first, %thread : index
    %n = arith.constant 8 : index
    %in = arith.cmpi ult, %i, %n : index
    scf.if %in {
      %a = memref.load %xv[%i] : memref<8xf32>
      %s = memref.load %lv[%c0] : memref<1xf32>
      %b = arith.mulf %a, %s : f32
      memref.store %b, %ov[%i] : memref<8xf32>
    }
  } : tensor<8xf32>
  %3 = ds.kernel "map_addf" (%2, %lr : tensor<8xf32>, tensor<f32>) init(%e : tensor<8xf32>) range 1 grain 1
      block <threads = 256, shared_bytes = 0> inplace [0, 0] {
  ^bb0(%x: memref<8xf32>, %l: memref<f32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %lv = memref.reinterpret_cast %l to offset: [0], sizes: [1], strides: [1] : memref<f32> to memref<1xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %thread = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %first = arith.muli %lo, %c256 : index
    %i = arith.addi %first, %thread : index
    %n = arith.constant 8 : index
    %in = arith.cmpi ult, %i, %n : index
    scf.if %in {
      %a = memref.load %xv[%i] : memref<8xf32>
      %s = memref.load %lv[%c0] : memref<1xf32>
      %b = arith.addf %a, %s : f32
      memref.store %b, %ov[%i] : memref<8xf32>
    }
  } : tensor<8xf32>
  return %1, %3 : tensor<8xf32>, tensor<8xf32>
}

// -----

// The sum is the last to read %arg0, and may take its memory: the product does
// not move behind it.
// CHECK-LABEL: func.func @overwritten
// CHECK: ds.kernel "map_mulf"(%arg0
// CHECK: ds.kernel "map_addf"(%arg0
// CHECK: ds.kernel "map_mulf"(%arg1
func.func @overwritten(%p: tensor<8xf32>, %q: tensor<8xf32>, %lr: tensor<f32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
  %e = tensor.empty() : tensor<8xf32>
  %0 = ds.kernel "map_mulf" (%p, %lr : tensor<8xf32>, tensor<f32>) init(%e : tensor<8xf32>) range 1 grain 1
      block <threads = 256, shared_bytes = 0> inplace [0, 0] {
  ^bb0(%x: memref<8xf32>, %l: memref<f32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %lv = memref.reinterpret_cast %l to offset: [0], sizes: [1], strides: [1] : memref<f32> to memref<1xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %thread = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %first = arith.muli %lo, %c256 : index
    %i = arith.addi %first, %thread : index
    %n = arith.constant 8 : index
    %in = arith.cmpi ult, %i, %n : index
    scf.if %in {
      %a = memref.load %xv[%i] : memref<8xf32>
      %s = memref.load %lv[%c0] : memref<1xf32>
      %b = arith.mulf %a, %s : f32
      memref.store %b, %ov[%i] : memref<8xf32>
    }
  } : tensor<8xf32>
  %1 = ds.kernel "map_addf" (%p, %lr : tensor<8xf32>, tensor<f32>) init(%e : tensor<8xf32>) range 1 grain 1
      block <threads = 256, shared_bytes = 0> inplace [0, 0] {
  ^bb0(%x: memref<8xf32>, %l: memref<f32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %lv = memref.reinterpret_cast %l to offset: [0], sizes: [1], strides: [1] : memref<f32> to memref<1xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %thread = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %first = arith.muli %lo, %c256 : index
    %i = arith.addi %first, %thread : index
    %n = arith.constant 8 : index
    %in = arith.cmpi ult, %i, %n : index
    scf.if %in {
      %a = memref.load %xv[%i] : memref<8xf32>
      %s = memref.load %lv[%c0] : memref<1xf32>
      %b = arith.addf %a, %s : f32
      memref.store %b, %ov[%i] : memref<8xf32>
    }
  } : tensor<8xf32>
  %2 = ds.kernel "map_mulf" (%q, %lr : tensor<8xf32>, tensor<f32>) init(%e : tensor<8xf32>) range 1 grain 1
      block <threads = 256, shared_bytes = 0> inplace [0, 0] {
  ^bb0(%x: memref<8xf32>, %l: memref<f32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %lv = memref.reinterpret_cast %l to offset: [0], sizes: [1], strides: [1] : memref<f32> to memref<1xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %thread = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %first = arith.muli %lo, %c256 : index
    %i = arith.addi %first, %thread : index
    %n = arith.constant 8 : index
    %in = arith.cmpi ult, %i, %n : index
    scf.if %in {
      %a = memref.load %xv[%i] : memref<8xf32>
      %s = memref.load %lv[%c0] : memref<1xf32>
      %b = arith.mulf %a, %s : f32
      memref.store %b, %ov[%i] : memref<8xf32>
    }
  } : tensor<8xf32>
  return %0, %1, %2 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}

// -----

// Nothing moves behind a write of a state.
// CHECK-LABEL: ds.step @train
// CHECK: ds.kernel "map_mulf"
// CHECK: ds.write @p
// CHECK: ds.kernel "map_mulf"
// CHECK: ds.write @q
ds.state @p : tensor<8xf32> {role = #ds.role<param>, init = "p"}
ds.state @q : tensor<8xf32> {role = #ds.role<param>, init = "q"}
ds.step @train(%lr: tensor<f32> {ds.arg = #ds.arg<batch, "x">}) {
  %p = ds.read @p : tensor<8xf32>
  %q = ds.read @q : tensor<8xf32>
  %e = tensor.empty() : tensor<8xf32>
  %0 = ds.kernel "map_mulf" (%p, %lr : tensor<8xf32>, tensor<f32>) init(%e : tensor<8xf32>) range 1 grain 1
      block <threads = 256, shared_bytes = 0> inplace [0, 0] {
  ^bb0(%x: memref<8xf32>, %l: memref<f32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %lv = memref.reinterpret_cast %l to offset: [0], sizes: [1], strides: [1] : memref<f32> to memref<1xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %thread = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %first = arith.muli %lo, %c256 : index
    %i = arith.addi %first, %thread : index
    %n = arith.constant 8 : index
    %in = arith.cmpi ult, %i, %n : index
    scf.if %in {
      %a = memref.load %xv[%i] : memref<8xf32>
      %s = memref.load %lv[%c0] : memref<1xf32>
      %b = arith.mulf %a, %s : f32
      memref.store %b, %ov[%i] : memref<8xf32>
    }
  } : tensor<8xf32>
  ds.write @p, %0 : tensor<8xf32>
  %1 = ds.kernel "map_mulf" (%q, %lr : tensor<8xf32>, tensor<f32>) init(%e : tensor<8xf32>) range 1 grain 1
      block <threads = 256, shared_bytes = 0> inplace [0, 0] {
  ^bb0(%x: memref<8xf32>, %l: memref<f32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %lv = memref.reinterpret_cast %l to offset: [0], sizes: [1], strides: [1] : memref<f32> to memref<1xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %thread = gpu.thread_id x
    %c0 = arith.constant 0 : index
    %c256 = arith.constant 256 : index
    %first = arith.muli %lo, %c256 : index
    %i = arith.addi %first, %thread : index
    %n = arith.constant 8 : index
    %in = arith.cmpi ult, %i, %n : index
    scf.if %in {
      %a = memref.load %xv[%i] : memref<8xf32>
      %s = memref.load %lv[%c0] : memref<1xf32>
      %b = arith.mulf %a, %s : f32
      memref.store %b, %ov[%i] : memref<8xf32>
    }
  } : tensor<8xf32>
  ds.write @q, %1 : tensor<8xf32>
  ds.return
}

// -----

// A size that is multiplied, or a start from old contents, or iterations without
// a block, make a kernel that stays alone.
// CHECK-LABEL: func.func @others
// CHECK-COUNT-6: ds.kernel "{{[a-z]+}}"(
func.func @others(%p: tensor<8xf32>, %q: tensor<4xf32>) -> (tensor<8xf32>, tensor<4xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
  %e8 = tensor.empty() : tensor<8xf32>
  %e4 = tensor.empty() : tensor<4xf32>
  %0 = ds.kernel "scaled" (%p : tensor<8xf32>) init(%e8 : tensor<8xf32>) range 1 grain 1 block <threads = 8, shared_bytes = 0> inplace [] {
  ^bb0(%x: memref<8xf32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [8], strides: [1] : memref<8xf32> to memref<8xf32>
    %n = arith.constant 8 : index
    %i = arith.muli %lo, %n : index
    %a = memref.load %xv[%i] : memref<8xf32>
    memref.store %a, %ov[%i] : memref<8xf32>
  } : tensor<8xf32>
  %1 = ds.kernel "scaled" (%q : tensor<4xf32>) init(%e4 : tensor<4xf32>) range 1 grain 1 block <threads = 8, shared_bytes = 0> inplace [] {
  ^bb0(%x: memref<4xf32>, %o: memref<4xf32>, %lo: index, %hi: index):
    %xv = memref.reinterpret_cast %x to offset: [0], sizes: [4], strides: [1] : memref<4xf32> to memref<4xf32>
    %ov = memref.reinterpret_cast %o to offset: [0], sizes: [4], strides: [1] : memref<4xf32> to memref<4xf32>
    %n = arith.constant 4 : index
    %i = arith.muli %lo, %n : index
    %a = memref.load %xv[%i] : memref<4xf32>
    memref.store %a, %ov[%i] : memref<4xf32>
  } : tensor<4xf32>
  %2 = ds.kernel "adds" (%p : tensor<8xf32>) init(%p : tensor<8xf32>) range 1 grain 1 block <threads = 8, shared_bytes = 0> inplace [] {
  ^bb0(%x: memref<8xf32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %i = gpu.thread_id x
    %a = memref.load %x[%i] : memref<8xf32>
    %b = memref.load %o[%i] : memref<8xf32>
    %s = arith.addf %a, %b : f32
    memref.store %s, %o[%i] : memref<8xf32>
  } : tensor<8xf32>
  %3 = ds.kernel "adds" (%p : tensor<8xf32>) init(%p : tensor<8xf32>) range 1 grain 1 block <threads = 8, shared_bytes = 0> inplace [] {
  ^bb0(%x: memref<8xf32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %i = gpu.thread_id x
    %a = memref.load %x[%i] : memref<8xf32>
    %b = memref.load %o[%i] : memref<8xf32>
    %s = arith.addf %a, %b : f32
    memref.store %s, %o[%i] : memref<8xf32>
  } : tensor<8xf32>
  %4 = ds.kernel "plain" (%p : tensor<8xf32>) init(%e8 : tensor<8xf32>) range 8 grain 1 inplace [] {
  ^bb0(%x: memref<8xf32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %a = memref.load %x[%lo] : memref<8xf32>
    memref.store %a, %o[%lo] : memref<8xf32>
  } : tensor<8xf32>
  %5 = ds.kernel "plain" (%p : tensor<8xf32>) init(%e8 : tensor<8xf32>) range 8 grain 1 inplace [] {
  ^bb0(%x: memref<8xf32>, %o: memref<8xf32>, %lo: index, %hi: index):
    %a = memref.load %x[%lo] : memref<8xf32>
    memref.store %a, %o[%lo] : memref<8xf32>
  } : tensor<8xf32>
  return %0, %1, %2, %3, %4, %5 : tensor<8xf32>, tensor<4xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}
