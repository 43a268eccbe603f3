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
  // expected-error@+1 {{of 'i32' is not supported on GPUs; use f64, f32, bf16, f16 or f8E4M3FN}}
  ds.matmul %l, %r into %o : memref<1x4x2xi32>, memref<1x2x8xi32>, memref<1x4x8xi32>
}

// -----

ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %l = ds.buffer 0 : memref<1x4x2xbf16>
  %r = ds.buffer 64 : memref<1x2x12xbf16>
  %o = ds.buffer 128 : memref<1x4x12xbf16>
  %h = ds.buffer 256 : memref<1x4x12xbf16>
  // expected-error@+1 {{has an epilogue that cuBLASLt does not have: rows of 12 elements, where what GELU is of needs multiples of 8}}
  ds.matmul %l, %r into %o then <gelu> extra %h : memref<1x4x12xbf16> : memref<1x4x2xbf16>, memref<1x2x12xbf16>, memref<1x4x12xbf16>
}

// -----

ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %l = ds.buffer 0 : memref<1x4x1xbf16>
  %r = ds.buffer 64 : memref<1x1x8xbf16>
  %o = ds.buffer 128 : memref<1x4x8xbf16>
  %h = ds.buffer 256 : memref<1x4x8xbf16>
  // expected-error@+1 {{has an epilogue that cuBLASLt does not have: sums of one term, or one column}}
  ds.matmul %l, %r into %o at %h : memref<1x4x8xbf16> then <gelu_gradient> : memref<1x4x1xbf16>, memref<1x1x8xbf16>, memref<1x4x8xbf16>
}

// -----

ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %l = ds.buffer 0 : memref<1x4x4xbf16>
  %r = ds.buffer 64 : memref<1x4x8xbf16>
  %o = ds.buffer 128 : memref<1x4x8xbf16>
  // expected-error@+1 {{has an epilogue that cuBLASLt does not have: rows of 4 elements, where activations need multiples of 16 bytes}}
  ds.matmul %l, %r into %o then <relu> : memref<1x4x4xbf16>, memref<1x4x8xbf16>, memref<1x4x8xbf16>
}

// -----

func.func private @wide(%x: memref<64xbf16>, %lo: index, %hi: index)
    attributes {ds.kernel, ds.block = #ds.block<threads = 32, shared_bytes = 64>} {
  %c0 = arith.constant 0 : index
  %memory = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
  %shared = memref.view %memory[%c0][] : memref<?xi8, #gpu.address_space<workgroup>> to memref<32xbf16, #gpu.address_space<workgroup>>
  %copy = nvgpu.device_async_copy %x[%c0], %shared[%c0], 8 {bypassL1} : memref<64xbf16> to memref<32xbf16, #gpu.address_space<workgroup>>
  return
}
ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %x = ds.buffer 8 : memref<64xbf16>
  // expected-error@+1 {{has a buffer that does not start at a multiple of 16 bytes, which asynchronous copies need}}
  ds.launch @wide on #ds.queue<compute> (%x : memref<64xbf16>) range 1 grain 1
}

// -----

ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %l = ds.buffer 0 : memref<1x16x16xf8E4M3FN>
  %s = ds.buffer 256 : memref<f32>
  %o = ds.buffer 512 : memref<1x16x16xbf16>
  // expected-error@+1 {{of 'f8E4M3FN' needs a batch of 1, 'trans_rhs' and no 'trans_lhs', and sizes that are multiples of 16; let ds-quantize-products make such products}}
  ds.matmul %l, %l into %o scaled %s : memref<f32>, %s : memref<f32> : memref<1x16x16xf8E4M3FN>, memref<1x16x16xf8E4M3FN>, memref<1x16x16xbf16>
}

// -----

ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %l = ds.buffer 0 : memref<1x16x16xf8E4M3FN>
  %s = ds.buffer 256 : memref<f32>
  %b = ds.buffer 320 : memref<16xf32>
  %o = ds.buffer 512 : memref<1x16x16xf32>
  // expected-error@+1 {{has an epilogue that cuBLASLt does not have: a bias of f32, where operands of 8 bits take one of 16 bits}}
  ds.matmul %l, %l into %o scaled %s : memref<f32>, %s : memref<f32> bias %b : memref<16xf32> {trans_rhs} : memref<1x16x16xf8E4M3FN>, memref<1x16x16xf8E4M3FN>, memref<1x16x16xf32>
}
