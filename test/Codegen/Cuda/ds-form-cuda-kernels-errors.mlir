// RUN: ds-opt --ds-form-cuda-kernels --split-input-file --verify-diagnostics %s

func.func @dynamic(%x: tensor<?xf32>, %e: tensor<?xf32>) -> tensor<?xf32> {
  // expected-error@+1 {{has a dynamic dimension; export the model with static shapes}}
  %0 = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
      ins(%x : tensor<?xf32>) outs(%e : tensor<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// -----

func.func @memref(%x: memref<4xf32>, %e: memref<4xf32>) {
  // expected-error@+1 {{must be on tensors to become a kernel}}
  linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
      ins(%x : memref<4xf32>) outs(%e : memref<4xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  }
  return
}

// -----

// expected-error@+1 {{a block has 1 to 1024 threads, got 2048}}
func.func private @kernel(%x: memref<4xf32>, %lo: index, %hi: index) attributes {ds.kernel, ds.block = #ds.block<threads = 2048, shared_bytes = 0>}

// -----

// expected-error@+1 {{has 'ds.block', which must be a #ds.block of a kernel's function}}
func.func private @kernel(%x: memref<4xf32>, %lo: index, %hi: index) attributes {ds.block = #ds.block<threads = 32, shared_bytes = 0>}

// -----

func.func @width(%x: tensor<1x8x2x20xbf16>) -> tensor<1x8x2x20xbf16> {
  // expected-error@+1 {{'ds.attention' op cannot be a kernel: heads of 20 elements have no kernel: tensor cores take multiples of 16; run ds-decompose-attention before}}
  %o, %l = ds.attention %x, %x, %x scale 1.0 : (tensor<1x8x2x20xbf16>, tensor<1x8x2x20xbf16>, tensor<1x8x2x20xbf16>) -> (tensor<1x8x2x20xbf16>, tensor<1x2x8xf32>)
  return %o : tensor<1x8x2x20xbf16>
}

// -----

func.func @scale(%x: tensor<1x8x2x16xbf16>, %l: tensor<1x2x8xf32>) -> tensor<1x8x2x16xbf16> {
  // expected-error@+1 {{'ds.attention_query_grad' op cannot be a kernel: its scale is not positive; run ds-decompose-attention before}}
  %g = ds.attention_query_grad %x, %x, %x, %x, %l, %l scale -1.0 : (tensor<1x8x2x16xbf16>, tensor<1x8x2x16xbf16>, tensor<1x8x2x16xbf16>, tensor<1x8x2x16xbf16>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x8x2x16xbf16>
  return %g : tensor<1x8x2x16xbf16>
}
