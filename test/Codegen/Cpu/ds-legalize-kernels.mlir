// RUN: ds-opt --ds-legalize-kernels --split-input-file %s | FileCheck %s

// A reduction may be reassociated, other arithmetic may only be contracted.
// Nothing may assume that there are no infinities or NaNs.

// CHECK-LABEL: @flags
// CHECK-NOT: nnan
// CHECK-NOT: ninf
// CHECK: scf.for
// CHECK: arith.subf {{.*}} fastmath<nsz,contract> : f32
// CHECK: arith.addf {{.*}} fastmath<reassoc,nsz,contract> : f32
// CHECK: arith.maximumf {{.*}} fastmath<reassoc,nsz,contract> : f32
func.func private @flags(%x: memref<8xf32>, %y: memref<2xf32>, %lo: index, %hi: index) attributes {ds.kernel} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %least = arith.constant 0xFF800000 : f32
  %r:2 = scf.for %i = %lo to %hi step %c1 iter_args(%s = %zero, %m = %least) -> (f32, f32) {
    %v = memref.load %x[%i] : memref<8xf32>
    %d = arith.subf %v, %m : f32
    %a = arith.addf %s, %d : f32
    %b = arith.maximumf %m, %v : f32
    scf.yield %a, %b : f32, f32
  }
  memref.store %r#0, %y[%c0] : memref<2xf32>
  memref.store %r#1, %y[%c1] : memref<2xf32>
  return
}

// -----

// A sum that is also used in the iteration is no reduction.

// CHECK-LABEL: @no_reduction
// CHECK: scf.for
// CHECK: arith.addf {{.*}} fastmath<nsz,contract> : f32
func.func private @no_reduction(%x: memref<8xf32>, %y: memref<8xf32>, %lo: index, %hi: index) attributes {ds.kernel} {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %r = scf.for %i = %lo to %hi step %c1 iter_args(%s = %zero) -> (f32) {
    %v = memref.load %x[%i] : memref<8xf32>
    %a = arith.addf %s, %v : f32
    memref.store %a, %y[%i] : memref<8xf32>
    scf.yield %a : f32
  }
  memref.store %r, %y[%lo] : memref<8xf32>
  return
}

// -----

// Polynomials where they are good, an exact square root, products for small
// powers; the C library for the rest and for f64.

// CHECK-LABEL: @functions
// CHECK-NOT: math.exp %
// CHECK-NOT: math.tanh
// CHECK-NOT: math.rsqrt
// CHECK: math.sqrt
// CHECK: arith.divf
// CHECK: math.sin
// CHECK: %[[V:.*]] = math.powf
// CHECK: arith.mulf
// CHECK: math.exp {{.*}} : f64
func.func private @functions(%x: memref<8xf32>, %y: memref<8xf64>, %lo: index, %hi: index) attributes {ds.kernel} {
  %c25 = arith.constant 2.5 : f32
  %c2 = arith.constant 2.0 : f32
  %v = memref.load %x[%lo] : memref<8xf32>
  %0 = math.exp %v : f32
  %1 = math.tanh %0 : f32
  %2 = math.rsqrt %1 : f32
  %3 = math.sin %2 : f32
  %4 = math.powf %3, %c25 : f32
  %5 = math.powf %4, %c2 : f32
  memref.store %5, %x[%lo] : memref<8xf32>
  %w = memref.load %y[%lo] : memref<8xf64>
  %6 = math.exp %w : f64
  memref.store %6, %y[%lo] : memref<8xf64>
  return
}

// -----

// bf16 is added up in f32; its conversions are integer operations.

// CHECK-LABEL: @narrow
// CHECK-NOT: arith.truncf {{.*}} to bf16
// CHECK-NOT: arith.sitofp {{.*}} to bf16
// CHECK: arith.bitcast {{.*}} : bf16 to i16
// CHECK: arith.addf {{.*}} : f32
// CHECK: arith.sitofp {{.*}} : i32 to f32
// CHECK: arith.extf {{.*}} : f16 to f32
// CHECK: arith.mulf {{.*}} : f32
// CHECK: arith.truncf {{.*}} : f32 to f16
func.func private @narrow(%x: memref<8xbf16>, %y: memref<8xi32>, %z: memref<8xf16>, %lo: index, %hi: index) attributes {ds.kernel} {
  %a = memref.load %x[%lo] : memref<8xbf16>
  %b = memref.load %x[%hi] : memref<8xbf16>
  %c = arith.addf %a, %b : bf16
  memref.store %c, %x[%hi] : memref<8xbf16>
  %i = memref.load %y[%lo] : memref<8xi32>
  %d = arith.sitofp %i : i32 to bf16
  memref.store %d, %x[%lo] : memref<8xbf16>
  %e = memref.load %z[%lo] : memref<8xf16>
  %f = arith.mulf %e, %e : f16
  memref.store %f, %z[%lo] : memref<8xf16>
  return
}

// -----

// Other functions are left alone.

// CHECK-LABEL: @no_kernel
// CHECK: math.exp %{{.*}} : f32
func.func @no_kernel(%x: f32) -> f32 {
  %0 = math.exp %x : f32
  return %0 : f32
}
