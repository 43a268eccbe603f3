// A program of level 3 runs as it is, and so does what it is lowered to.
// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/Inputs/tensors.py write %t/in.safetensors "arg0=arange(8, dtype=float32)" "arg1=array([True, False] * 4)"
// RUN: ds-run --inputs=%t/in.safetensors --outputs=%t/out.safetensors %s
// RUN: %python %S/Inputs/tensors.py show %t/out.safetensors | FileCheck %s
// RUN: ds-opt --ds-lower-to-cpu %s -o %t/level4.mlir
// RUN: ds-run --inputs=%t/in.safetensors --outputs=%t/out4.safetensors %t/level4.mlir
// RUN: cmp %t/out.safetensors %t/out4.safetensors

// CHECK: result0 float32 [8] [0 2 4 6 8 10 12 14]
// CHECK: result1 bool [8] [0 1 0 1 0 1 0 1]
// CHECK: result2 float32 [] [0.5]

// Every argument is checked.
// RUN: not ds-run --outputs=%t/o %s 2>&1 | FileCheck %s --check-prefix=NONE
// NONE: ds-run: error: @double takes 2 arguments; give them with --inputs=FILE.safetensors
// RUN: not ds-run --inputs=%t/absent --outputs=%t/o %s 2>&1 | FileCheck %s --check-prefix=ABSENT
// ABSENT: ds-run: error: {{.*}}absent
// RUN: %python %S/Inputs/tensors.py write %t/a.safetensors "arg0=arange(8, dtype=float32)"
// RUN: not ds-run --inputs=%t/a.safetensors --outputs=%t/o %s 2>&1 | FileCheck %s --check-prefix=MISSING
// MISSING: ds-run: error: '{{.*}}a.safetensors' has no tensor 'arg1'; @double takes 2 arguments
// RUN: %python %S/Inputs/tensors.py write %t/b.safetensors "arg0=arange(9, dtype=float32)" "arg1=array([True, False] * 4)"
// RUN: not ds-run --inputs=%t/b.safetensors --outputs=%t/o %s 2>&1 | FileCheck %s --check-prefix=SHAPE
// SHAPE: ds-run: error: '{{.*}}': tensor 'arg0' is tensor<9xf32>, but @double takes tensor<8xf32>
// RUN: %python %S/Inputs/tensors.py write %t/c.safetensors "arg0=arange(8, dtype=int32)" "arg1=array([True, False] * 4)"
// RUN: not ds-run --inputs=%t/c.safetensors --outputs=%t/o %s 2>&1 | FileCheck %s --check-prefix=DTYPE
// DTYPE: ds-run: error: '{{.*}}': tensor 'arg0' is tensor<8xi32>, but @double takes tensor<8xf32>
// RUN: %python %S/Inputs/tensors.py write %t/d.safetensors "arg0=arange(8, dtype=float32)" "arg1=array([True, False] * 4)" "arg2=zeros(1)"
// RUN: ds-run --inputs=%t/d.safetensors --outputs=%t/out.safetensors %s 2>&1 | FileCheck %s --check-prefix=MORE
// MORE: ds-run: warning: '{{.*}}d.safetensors' holds more than the 2 arguments of @double
// RUN: not ds-run --inputs=%t/in.safetensors --outputs=%t/no/folder/o %s 2>&1 | FileCheck %s --check-prefix=FOLDER
// FOLDER: ds-run: error: {{.*}}no/folder/o
// RUN: not ds-run --function=main %t/absent.mlir 2>&1 | FileCheck %s --check-prefix=MODEL
// MODEL: ds-run: error: cannot open '{{.*}}absent.mlir': No such file or directory

memref.global "private" constant @half : memref<1xf32> = dense<0.5>

func.func private @twice(%x: memref<8xf32>, %b: memref<8xi1>, %y: memref<8xf32>, %n: memref<8xi1>, %h: memref<1xf32>, %z: memref<f32>, %lo: index, %hi: index) attributes {ds.kernel} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %true = arith.constant true
  scf.for %i = %lo to %hi step %c1 {
    %v = memref.load %x[%i] : memref<8xf32>
    %d = arith.addf %v, %v : f32
    memref.store %d, %y[%i] : memref<8xf32>
    %c = memref.load %b[%i] : memref<8xi1>
    %e = arith.xori %c, %true : i1
    memref.store %e, %n[%i] : memref<8xi1>
  }
  %c = memref.load %h[%c0] : memref<1xf32>
  memref.store %c, %z[] : memref<f32>
  return
}
ds.program @double arena 320 persistent 320
    inputs [#ds.binding<"x" : tensor<8xf32> at 0>, #ds.binding<"b" : tensor<8xi1> at 64>]
    outputs [#ds.binding<"y" : tensor<8xf32> at 128>, #ds.binding<"n" : tensor<8xi1> at 192>, #ds.binding<"h" : tensor<f32> at 256>] {
  %x = ds.buffer 0 : memref<8xf32>
  %b = ds.buffer 64 : memref<8xi1>
  %y = ds.buffer 128 : memref<8xf32>
  %n = ds.buffer 192 : memref<8xi1>
  %z = ds.buffer 256 : memref<f32>
  %h = memref.get_global @half : memref<1xf32>
  ds.launch @twice on #ds.queue<compute>(%x, %b, %y, %n, %h, %z : memref<8xf32>, memref<8xi1>, memref<8xf32>, memref<8xi1>, memref<1xf32>, memref<f32>) range 8 grain 8
}
