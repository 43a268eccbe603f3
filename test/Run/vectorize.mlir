// The loops of a softmax and of a layer norm, reductions and exponentials
// included, become vector code, and so do sines.
// RUN: rm -rf %t && mkdir -p %t
// RUN: %python %S/Inputs/tensors.py write %t/in.safetensors "arg0=linspace(-90, 9, 65536, dtype=float32).reshape(64, 1024)"
// RUN: ds-run --threads=1 --inputs=%t/in.safetensors --outputs=%t/out.safetensors --dump-ir=%t/ir %s
// RUN: cat %t/ir/*-code.kernels*.ll > %t/all.ll
// RUN: FileCheck %s --check-prefix=SOFTMAX --input-file=%t/all.ll
// RUN: FileCheck %s --check-prefix=NORM --input-file=%t/all.ll
// RUN: FileCheck %s --check-prefix=SINE --input-file=%t/all.ll
// RUN: %python %S/Inputs/check-vectorize.py %t/in.safetensors %t/out.safetensors

// SOFTMAX-LABEL: define internal fastcc void @softmax(
// SOFTMAX: call {{.*}}<[[N:[0-9]+]] x float> @llvm.maximum.v[[N]]f32
// SOFTMAX: call {{.*}}<[[N]] x float> @llvm.fma.v[[N]]f32
// SOFTMAX: fadd reassoc nsz contract <[[N]] x float>
// SOFTMAX: fdiv nsz contract <[[N]] x float>
// SOFTMAX: ret void

// NORM-LABEL: define internal fastcc void @norm(
// NORM: fadd reassoc nsz contract <[[N:[0-9]+]] x float>
// NORM: call {{.*}}float @llvm.sqrt.f32
// NORM: fsub nsz contract <[[N]] x float>
// NORM: ret void

// SINE-LABEL: define internal fastcc void @sine(
// SINE: call {{.*}}<{{[0-9]+}} x float> @_ZGV{{.*}}_sinf(

func.func private @softmax(%x: memref<64x1024xf32>, %y: memref<64x1024xf32>, %lo: index, %hi: index) attributes {ds.kernel} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 1024 : index
  %least = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.0 : f32
  scf.for %i = %lo to %hi step %c1 {
    %m = scf.for %j = %c0 to %n step %c1 iter_args(%a = %least) -> f32 {
      %v = memref.load %x[%i, %j] : memref<64x1024xf32>
      %b = arith.maximumf %a, %v : f32
      scf.yield %b : f32
    }
    %s = scf.for %j = %c0 to %n step %c1 iter_args(%a = %zero) -> f32 {
      %v = memref.load %x[%i, %j] : memref<64x1024xf32>
      %d = arith.subf %v, %m : f32
      %e = math.exp %d : f32
      memref.store %e, %y[%i, %j] : memref<64x1024xf32>
      %b = arith.addf %a, %e : f32
      scf.yield %b : f32
    }
    scf.for %j = %c0 to %n step %c1 {
      %v = memref.load %y[%i, %j] : memref<64x1024xf32>
      %q = arith.divf %v, %s : f32
      memref.store %q, %y[%i, %j] : memref<64x1024xf32>
    }
  }
  return
}
func.func private @norm(%x: memref<64x1024xf32>, %y: memref<64x1024xf32>, %lo: index, %hi: index) attributes {ds.kernel} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 1024 : index
  %count = arith.constant 1024.0 : f32
  %eps = arith.constant 1.0e-5 : f32
  %zero = arith.constant 0.0 : f32
  scf.for %i = %lo to %hi step %c1 {
    %sum = scf.for %j = %c0 to %n step %c1 iter_args(%a = %zero) -> f32 {
      %v = memref.load %x[%i, %j] : memref<64x1024xf32>
      %b = arith.addf %a, %v : f32
      scf.yield %b : f32
    }
    %mean = arith.divf %sum, %count : f32
    %squares = scf.for %j = %c0 to %n step %c1 iter_args(%a = %zero) -> f32 {
      %v = memref.load %x[%i, %j] : memref<64x1024xf32>
      %d = arith.subf %v, %mean : f32
      %d2 = arith.mulf %d, %d : f32
      %b = arith.addf %a, %d2 : f32
      scf.yield %b : f32
    }
    %variance = arith.divf %squares, %count : f32
    %more = arith.addf %variance, %eps : f32
    %r = math.rsqrt %more : f32
    scf.for %j = %c0 to %n step %c1 {
      %v = memref.load %x[%i, %j] : memref<64x1024xf32>
      %d = arith.subf %v, %mean : f32
      %o = arith.mulf %d, %r : f32
      memref.store %o, %y[%i, %j] : memref<64x1024xf32>
    }
  }
  return
}
func.func private @sine(%x: memref<64x1024xf32>, %y: memref<64x1024xf32>, %lo: index, %hi: index) attributes {ds.kernel} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n = arith.constant 1024 : index
  scf.for %i = %lo to %hi step %c1 {
    scf.for %j = %c0 to %n step %c1 {
      %v = memref.load %x[%i, %j] : memref<64x1024xf32>
      %s = math.sin %v : f32
      memref.store %s, %y[%i, %j] : memref<64x1024xf32>
    }
  }
  return
}
ds.program @all arena 1048576 persistent 1048576
    inputs [#ds.binding<"x" : tensor<64x1024xf32> at 0>]
    outputs [#ds.binding<"s" : tensor<64x1024xf32> at 262144>, #ds.binding<"n" : tensor<64x1024xf32> at 524288>, #ds.binding<"w" : tensor<64x1024xf32> at 786432>] {
  %x = ds.buffer 0 : memref<64x1024xf32>
  %s = ds.buffer 262144 : memref<64x1024xf32>
  %n = ds.buffer 524288 : memref<64x1024xf32>
  %w = ds.buffer 786432 : memref<64x1024xf32>
  ds.launch @softmax on #ds.queue<compute>(%x, %s : memref<64x1024xf32>, memref<64x1024xf32>) range 64 grain 8
  ds.launch @norm on #ds.queue<compute>(%x, %n : memref<64x1024xf32>, memref<64x1024xf32>) range 64 grain 8
  ds.launch @sine on #ds.queue<compute>(%x, %w : memref<64x1024xf32>, memref<64x1024xf32>) range 64 grain 8
}
