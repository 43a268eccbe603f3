// A large constant that kernels of several parts and the program itself use is
// one object; small ones are copied. Buffers may be empty.
// RUN: rm -rf %t && mkdir -p %t
// RUN: ds-run --function=p --outputs=%t/out.safetensors --dump-ir=%t/ir %s
// RUN: %python %S/Inputs/tensors.py show %t/out.safetensors | FileCheck %s
// CHECK: result0 float32 [2] [3 3]
// CHECK: result1 float32 [2] [6 3]
// CHECK: result2 float32 [0] []

memref.global "private" constant @large : memref<4096xf32> = dense<3.0>
memref.global "private" constant @small : memref<2xf32> = dense<[2.0, 1.0]>

func.func private @copy(%x: memref<4096xf32>, %y: memref<2xf32>, %lo: index, %hi: index) attributes {ds.kernel} {
  %c1 = arith.constant 1 : index
  scf.for %i = %lo to %hi step %c1 {
    %v = memref.load %x[%i] : memref<4096xf32>
    memref.store %v, %y[%i] : memref<2xf32>
  }
  return
}
func.func private @multiply(%y: memref<2xf32>, %e: memref<0xf32>, %lo: index, %hi: index) attributes {ds.kernel} {
  %c1 = arith.constant 1 : index
  %large = memref.get_global @large : memref<4096xf32>
  %small = memref.get_global @small : memref<2xf32>
  scf.for %i = %lo to %hi step %c1 {
    %v = memref.load %large[%i] : memref<4096xf32>
    %f = memref.load %small[%i] : memref<2xf32>
    %p = arith.mulf %v, %f : f32
    memref.store %p, %y[%i] : memref<2xf32>
  }
  return
}
func.func private @square(%y: memref<2xf32>, %lo: index, %hi: index) attributes {ds.kernel} {
  %c1 = arith.constant 1 : index
  %large = memref.get_global @large : memref<4096xf32>
  scf.for %i = %lo to %hi step %c1 {
    %v = memref.load %large[%i] : memref<4096xf32>
    %p = arith.mulf %v, %v : f32
    memref.store %p, %y[%i] : memref<2xf32>
  }
  return
}
ds.program @p arena 192 persistent 192 inputs [] outputs [#ds.binding<"a" : tensor<2xf32> at 0>, #ds.binding<"b" : tensor<2xf32> at 64>, #ds.binding<"e" : tensor<0xf32> at 128>] {
  %large = memref.get_global @large : memref<4096xf32>
  %a = ds.buffer 0 : memref<2xf32>
  %b = ds.buffer 64 : memref<2xf32>
  %e = ds.buffer 64 : memref<0xf32>
  ds.launch @square on #ds.queue<compute>(%a : memref<2xf32>) range 2 grain 2
  ds.launch @copy on #ds.queue<compute>(%large, %a : memref<4096xf32>, memref<2xf32>) range 2 grain 2
  ds.launch @multiply on #ds.queue<compute>(%b, %e : memref<2xf32>, memref<0xf32>) range 2 grain 2
}
