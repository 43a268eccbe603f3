// RUN: ds-opt --ds-lower-to-cpu --split-input-file --verify-diagnostics %s

func.func private @copy(%x: memref<16xf32>, %y: memref<16xf32>, %lo: index, %hi: index) attributes {ds.kernel} {
  return
}
ds.program @p arena 128 persistent 0 inputs [] outputs [] {
  %x = ds.buffer 0 : memref<16xf32>
  %y = ds.buffer 32 : memref<16xf32>
  // expected-error@+1 {{buffers #0 and #1 overlap without being the same}}
  ds.launch @copy on #ds.queue<compute> (%x, %y : memref<16xf32>, memref<16xf32>) range 16 grain 16
}

// -----

ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %l = ds.buffer 0 : memref<1x4x2xbf16>
  %r = ds.buffer 64 : memref<1x2x8xbf16>
  %o = ds.buffer 128 : memref<1x4x8xbf16>
  // expected-error@+1 {{of 'bf16' is not supported on CPUs; use f32 or f64}}
  ds.matmul %l, %r into %o : memref<1x4x2xbf16>, memref<1x2x8xbf16>, memref<1x4x8xbf16>
}

// -----

ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %l = ds.buffer 0 : memref<1x4x2xf32>
  %r = ds.buffer 64 : memref<1x2x8xf32>
  %o = ds.buffer 128 : memref<1x4x8xf32>
  %s = ds.buffer 256 : memref<64xi8>
  // expected-error@+1 {{has 64 bytes of scratch space, of which CPUs need at least 448; plan the memory with ds-plan-memory}}
  ds.matmul %l, %r into %o scratch %s : memref<64xi8> : memref<1x4x2xf32>, memref<1x2x8xf32>, memref<1x4x8xf32>
}

// -----

ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %l = ds.buffer 0 : memref<1x4x2xf32>
  %r = ds.buffer 64 : memref<1x2x8xf32>
  %o = ds.buffer 128 : memref<1x4x8xf32>
  %b = ds.buffer 256 : memref<8xf32>
  %s = ds.buffer 512 : memref<512xi8>
  // expected-error@+1 {{has an epilogue, which CPUs do not compute; ds-fuse-epilogues is for target=cuda}}
  ds.matmul %l, %r into %o bias %b : memref<8xf32> scratch %s : memref<512xi8> : memref<1x4x2xf32>, memref<1x2x8xf32>, memref<1x4x8xf32>
}

// -----

// The index of a loop is not known on another queue.
ds.program @p arena 4096 persistent 0 inputs [] outputs [] {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %y = ds.buffer 1024 : memref<4xf32>
  // expected-note@+1 {{the value is defined here}}
  scf.for %i = %c0 to %c3 step %c1 {
    %x = ds.buffer 64 + %i * 64 : memref<4xf32>
    %f = ds.async on #ds.queue<h2d> {
      // expected-error@+1 {{on another queue uses a value that is not known when the step is compiled}}
      ds.copy %x to %y : memref<4xf32>
      ds.yield
    } : !ds.future<none>
    ds.await %f : !ds.future<none>
  }
}

// -----

// A kernel may only hold what a CPU's code has.
func.func private @bad(%x: memref<4x4xf32>, %lo: index, %hi: index) attributes {ds.kernel} {
  // expected-error@+1 {{failed to legalize operation}}
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      outs(%x : memref<4x4xf32>) {
  ^bb0(%a: f32):
    linalg.yield %a : f32
  }
  return
}
ds.program @p arena 64 persistent 0 inputs [] outputs [] {
  %x = ds.buffer 0 : memref<4x4xf32>
  ds.launch @bad on #ds.queue<compute> (%x : memref<4x4xf32>) range 4 grain 4
}

// -----

sdy.mesh @two = <["x"=2]>
sdy.mesh @four = <["x"=4]>
ds.program @p arena 128 persistent 128 inputs [] outputs [] {
  %x = ds.buffer 0 : memref<6xf32>
  %y = ds.buffer 64 : memref<6xf32>
  ds.collective broadcast sum %x to %y over @two ["x"] count 6 for model : memref<6xf32>, memref<6xf32>
  // expected-error@+1 {{'ds.collective' op over the 4 ranks of @four is in a program whose other collectives are over 2}}
  ds.collective broadcast sum %x to %y over @four ["x"] count 6 for model : memref<6xf32>, memref<6xf32>
}
