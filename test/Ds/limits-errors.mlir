// Places and counts that do not fit in 64 bits, and elements without a size.
// RUN: ds-opt %s -split-input-file -verify-diagnostics

// expected-error@+1 {{'ds.state' op holds numbers, fewer than 2^56 bytes of them, got 'tensor<4294967296x4294967296xf32>'}}
ds.state @w : tensor<4294967296x4294967296xf32> {role = #ds.role<param>, init = "w"}

// -----

// expected-error@+1 {{'ds.state' op holds numbers, fewer than 2^56 bytes of them, got 'tensor<4xvector<2xf32>>'}}
ds.state @w : tensor<4xvector<2xf32>> {role = #ds.role<param>, init = "w"}

// -----

// expected-error@+1 {{'ds.program' op input 'x' needs a static shape and elements that are numbers}}
ds.program @p arena 1024 persistent 512 inputs [#ds.binding<"x" : tensor<4xvector<2xf32>> at 64>] outputs [] {
}

// -----

// expected-error@+1 {{'ds.program' op input 'x' lies at [9223372036854775744, 9223372036854775807), outside the 512 persistent bytes}}
ds.program @p arena 1024 persistent 512 inputs [#ds.binding<"x" : tensor<1024xf32> at 9223372036854775744>] outputs [] {
}

// -----

ds.state @w : tensor<1024xf32> {role = #ds.role<param>, init = "w", address = 9223372036854775744}
// expected-error@+1 {{'ds.program' op state @w lies at [9223372036854775744, 9223372036854775807), outside the 512 persistent bytes}}
ds.program @p arena 1024 persistent 512 inputs [] outputs [] {
}

// -----

ds.program @p arena 1024 persistent 0 inputs [] outputs [] {
  // expected-error@+1 {{'ds.buffer' op has 128 bytes at byte 9223372036854775744, but the arena has 1024}}
  %0 = ds.buffer 9223372036854775744 : memref<32xf32>
}

// -----

func.func @f() {
  // expected-error@+1 {{'ds.buffer' op result of type 'memref<4294967296x4294967296xf32>' has 2^56 bytes or more}}
  %0 = ds.buffer 0 : memref<4294967296x4294967296xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%a: memref<8xf32>, %b: memref<8xf32>) {
  // expected-error@+1 {{'ds.collective' op cannot move 4611686018427387904 elements for each of 4 ranks}}
  ds.collective reduce_scatter sum %a to %b over @mesh ["data"] count 4611686018427387904 for gradient : memref<8xf32>, memref<8xf32>
  return
}
