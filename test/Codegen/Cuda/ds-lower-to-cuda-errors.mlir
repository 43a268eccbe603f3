// RUN: ds-opt --ds-lower-to-cuda="format=ptx" --split-input-file --verify-diagnostics %s

memref.global "private" constant @c : memref<4xf32> = dense<[1.0, 2.0, 3.0, 4.0]>
func.func private @copy(%x: memref<4xf32>, %y: memref<4xf32>, %lo: index, %hi: index) attributes {ds.kernel} {
  return
}
ds.program @p arena 64 persistent 0 inputs [] outputs [] {
  %x = memref.get_global @c : memref<4xf32>
  %y = ds.buffer 0 : memref<4xf32>
  // expected-error@+1 {{'ds.launch' op reads a constant of the host's program, which GPUs do not see; plan memory with constants-in-arena}}
  ds.launch @copy on #ds.queue<compute> (%x, %y : memref<4xf32>, memref<4xf32>) range 4 grain 1
}

// -----

memref.global "private" constant @c : memref<4xf32> = dense<[1.0, 2.0, 3.0, 4.0]>
ds.program @p arena 64 persistent 0 inputs [] outputs [] {
  %x = memref.get_global @c : memref<4xf32>
  %y = ds.buffer 0 : memref<4xf32>
  // expected-error@+1 {{'ds.copy' op reads a constant of the host's program}}
  ds.copy %x to %y : memref<4xf32>
}

// -----

ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %l = ds.buffer 0 : memref<1x4x2xi32>
  %r = ds.buffer 64 : memref<1x2x8xi32>
  %o = ds.buffer 128 : memref<1x4x8xi32>
  // expected-error@+1 {{of 'i32' is not supported on GPUs; use f64, f32, bf16 or f16}}
  ds.matmul %l, %r into %o : memref<1x4x2xi32>, memref<1x2x8xi32>, memref<1x4x8xi32>
}
