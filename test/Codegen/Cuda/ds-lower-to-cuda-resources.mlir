// RUN: ds-opt --ds-lower-to-cuda="chips=sm_80,sm_90" --remark-format=emitRemark --remarks-filter=ds-lower-to-cuda %s -o /dev/null 2>&1 | FileCheck %s
// RUN: ds-opt --ds-lower-to-cuda="chips=sm_90" %s -o /dev/null 2>&1 | FileCheck %s --check-prefix=SILENT --allow-empty

// What each kernel uses of each chip; nothing unless asked for.
// SILENT-NOT: remark
// CHECK-DAG: [[#@LINE+1]]:1: remark: [Analysis] KernelResources | Category:ds-lower-to-cuda | Function=neg | Chip=80, LocalBytes=0, Occupancy=50, Registers={{[1-9][0-9]*}}, SharedBytes=256, Threads=32
func.func private @neg(%x: memref<128xf32>, %lo: index, %hi: index)
    attributes {ds.kernel, ds.block = #ds.block<threads = 32, shared_bytes = 256>} {
  %c32 = arith.constant 32 : index
  %thread = gpu.thread_id x
  %first = arith.muli %lo, %c32 : index
  %i = arith.addi %first, %thread : index
  %a = memref.load %x[%i] : memref<128xf32>
  %b = arith.negf %a : f32
  memref.store %b, %x[%i] : memref<128xf32>
  return
}

// An array that is indexed by data cannot be in registers.
// CHECK-DAG: [[#@LINE+1]]:1: remark: [Missed] KernelResources | Category:ds-lower-to-cuda | Function=permute_128 | Remark="keeps 256 bytes of each thread in local memory on sm_90"
func.func private @permute(%x: memref<128xi32>, %lo: index, %hi: index)
    attributes {ds.kernel} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  %array = memref.alloca() : memref<64xi32>
  scf.for %i = %c0 to %c64 step %c1 {
    %place = memref.load %x[%i] : memref<128xi32>
    %to = arith.index_cast %place : i32 to index
    memref.store %place, %array[%to] : memref<64xi32>
  }
  %last = memref.load %x[%lo] : memref<128xi32>
  %from = arith.index_cast %last : i32 to index
  %value = memref.load %array[%from] : memref<64xi32>
  memref.store %value, %x[%lo] : memref<128xi32>
  return
}

ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %x = ds.buffer 0 : memref<128xf32>
  %y = ds.buffer 512 : memref<128xi32>
  ds.launch @neg on #ds.queue<compute> (%x : memref<128xf32>) range 4 grain 1
  ds.launch @permute on #ds.queue<compute> (%y : memref<128xi32>) range 128 grain 16
}
