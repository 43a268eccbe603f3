// Products, kernels, and level 3: everything has its place.
// RUN: ds-opt %s -split-input-file -verify-diagnostics

func.func @f(%a: tensor<1x2x3xf32>, %b: tensor<1x4x5xf32>) {
  // expected-error@+1 {{'ds.dot' op multiplies 2 x 3 by 4 x 5}}
  %0 = ds.dot %a, %b : (tensor<1x2x3xf32>, tensor<1x4x5xf32>) -> tensor<1x2x5xf32>
  return
}

// -----

func.func @f(%a: tensor<2x3xf32>, %b: tensor<1x3x5xf32>) {
  // expected-error@+1 {{'ds.dot' op needs tensors [batch, rows, columns], got 'tensor<2x3xf32>'}}
  %0 = ds.dot %a, %b : (tensor<2x3xf32>, tensor<1x3x5xf32>) -> tensor<1x2x5xf32>
  return
}

// -----

func.func @f(%a: tensor<2x2x3xf32>, %b: tensor<3x3x5xf32>) {
  // expected-error@+1 {{'ds.dot' op has batch sizes 2 and 3; they must be equal or one of them 1}}
  %0 = ds.dot %a, %b : (tensor<2x2x3xf32>, tensor<3x3x5xf32>) -> tensor<3x2x5xf32>
  return
}

// -----

func.func @f(%a: tensor<1x2x3xf32>, %b: tensor<4x5x3xf32>) {
  // expected-error@+1 {{'ds.dot' op gives 4 x 2 x 5, not the shape of 'tensor<1x2x5xf32>'}}
  %0 = ds.dot %a, %b {trans_rhs} : (tensor<1x2x3xf32>, tensor<4x5x3xf32>) -> tensor<1x2x5xf32>
  return
}

// -----

func.func @f(%a: tensor<1x2x3xf32>, %b: tensor<1x3x5xf64>) {
  // expected-error@+1 {{'ds.dot' op needs operands of one element type, got 'tensor<1x2x3xf32>' and 'tensor<1x3x5xf64>'}}
  %0 = ds.dot %a, %b : (tensor<1x2x3xf32>, tensor<1x3x5xf64>) -> tensor<1x2x5xf32>
  return
}

// -----

func.func @f(%a: tensor<1x2x3xbf16>, %b: tensor<1x3x5xbf16>) {
  // expected-error@+1 {{'ds.dot' op of 'bf16' cannot have a result of 'f64'; it may be the operands' element type, or f32 for bf16 and f16}}
  %0 = ds.dot %a, %b : (tensor<1x2x3xbf16>, tensor<1x3x5xbf16>) -> tensor<1x2x5xf64>
  return
}

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error@+1 {{'ds.kernel' op needs block arguments ('memref<8xf32>', 'memref<8xf32>', 'index', 'index'), got ('memref<8xf32>', 'index', 'index')}}
  %r = ds.kernel "k" (%x : tensor<8xf32>) init(%x : tensor<8xf32>) range 8 grain 1 inplace [] {
  ^bb0(%a: memref<8xf32>, %lo: index, %hi: index):
    ds.yield
  } : tensor<8xf32>
  return
}

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error@+1 {{'ds.kernel' op must give the types of its inits}}
  %r = ds.kernel "k" () init(%x : tensor<8xf32>) range 8 grain 1 inplace [] {
  ^bb0(%a: memref<8xf32>, %lo: index, %hi: index):
    ds.yield
  } : tensor<4xf32>
  return
}

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error@+1 {{'ds.kernel' op 'inplace' names input 0 and init 0, but there are 0 and 1}}
  %r = ds.kernel "k" () init(%x : tensor<8xf32>) range 8 grain 1 inplace [0, 0] {
  ^bb0(%a: memref<8xf32>, %lo: index, %hi: index):
    ds.yield
  } : tensor<8xf32>
  return
}

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error@+1 {{'ds.kernel' op needs a range and a grain of at least 1}}
  %r = ds.kernel "k" () init(%x : tensor<8xf32>) range 8 grain 0 inplace [] {
  ^bb0(%a: memref<8xf32>, %lo: index, %hi: index):
    ds.yield
  } : tensor<8xf32>
  return
}

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error@+1 {{'ds.kernel' op leaves its results in its inits: it yields nothing}}
  %r = ds.kernel "k" () init(%x : tensor<8xf32>) range 8 grain 1 inplace [] {
  ^bb0(%a: memref<8xf32>, %lo: index, %hi: index):
    ds.yield %lo : index
  } : tensor<8xf32>
  return
}

// -----

// expected-error@+1 {{'ds.program' op has 2048 persistent bytes in an arena of 1024}}
ds.program @p arena 1024 persistent 2048 inputs [] outputs [] {
}

// -----

// expected-error@+1 {{'ds.program' op input 'x' lies at [64, 80), outside the 64 persistent bytes}}
ds.program @p arena 1024 persistent 64 inputs [#ds.binding<"x" : tensor<4xf32> at 64>] outputs [] {
}

// -----

// expected-error@+1 {{'ds.program' op output 'x' lies at 32, which is not a multiple of 64}}
ds.program @p arena 1024 persistent 64 inputs [] outputs [#ds.binding<"x" : tensor<4xf32> at 32>] {
}

// -----

ds.state @w : tensor<32xf32> {role = #ds.role<param>, init = "w", address = 0}
// expected-error@+1 {{'ds.program' op state @w and input 'x' overlap}}
ds.program @p arena 1024 persistent 512 inputs [#ds.binding<"x" : tensor<4xf32> at 64>] outputs [] {
}

// -----

// expected-error@+1 {{'ds.program' op input 'x' needs a static shape and elements that are numbers}}
ds.program @p arena 1024 persistent 512 inputs [#ds.binding<"x" : tensor<?xf32> at 64>] outputs [] {
}

// -----

ds.program @p arena 1024 persistent 0 inputs [] outputs [] {
  // expected-error@+1 {{'ds.buffer' op has 128 bytes at byte 960, but the arena has 1024}}
  %0 = ds.buffer 960 : memref<32xf32>
}

// -----

ds.program @p arena 1024 persistent 0 inputs [] outputs [] {
  // expected-error@+1 {{'ds.buffer' op has a stride but no index}}
  %0 = "ds.buffer"() <{offset = 0 : i64, stride = 64 : i64}> : () -> memref<32xf32>
}

// -----

func.func private @k(memref<8xf32>, index, index)
func.func @f(%a: memref<8xf32>) {
  // expected-error@+1 {{'ds.launch' op names @k, which is not a func.func with ds.kernel}}
  ds.launch @k on #ds.queue<compute>(%a : memref<8xf32>) range 8 grain 1
  return
}

// -----

func.func private @k(memref<4xf32>, index, index) attributes {ds.kernel}
func.func @f(%a: memref<8xf32>) {
  // expected-error@+1 {{'ds.launch' op needs a kernel of type ('memref<8xf32>', 'index', 'index') -> (), got '(memref<4xf32>, index, index) -> ()'}}
  ds.launch @k on #ds.queue<compute>(%a : memref<8xf32>) range 8 grain 1
  return
}

// -----

func.func @f(%a: memref<1x2x3xf32>, %b: memref<1x4x5xf32>, %c: memref<1x2x5xf32>) {
  // expected-error@+1 {{'ds.matmul' op multiplies 2 x 3 by 4 x 5}}
  ds.matmul %a, %b into %c : memref<1x2x3xf32>, memref<1x4x5xf32>, memref<1x2x5xf32>
  return
}

// -----

func.func @f(%a: memref<1x2x2xf32>, %b: memref<1x2x2xbf16>, %c: memref<1x2x2xf32>) {
  // expected-error@+1 {{'ds.matmul' op needs operands of one element type}}
  ds.matmul %a, %b into %c : memref<1x2x2xf32>, memref<1x2x2xbf16>, memref<1x2x2xf32>
  return
}

// -----

func.func @f(%a: memref<1x2x2xf32>, %c: memref<1x2x2xf64>) {
  // expected-error@+1 {{'ds.matmul' op of 'f32' cannot have a result of 'f64'; it may be the operands' element type, or f32 for bf16 and f16}}
  ds.matmul %a, %a into %c : memref<1x2x2xf32>, memref<1x2x2xf32>, memref<1x2x2xf64>
  return
}

// -----

func.func @f(%a: memref<1x2x2xf32>, %s: memref<64xf32>) {
  // expected-error@+1 {{'ds.matmul' op needs a scratch buffer of i8}}
  ds.matmul %a, %a into %a scratch %s : memref<64xf32> : memref<1x2x2xf32>, memref<1x2x2xf32>, memref<1x2x2xf32>
  return
}

// -----

func.func @f(%a: memref<8x4xf32>, %b: memref<2x2xf32>) {
  // expected-error@+1 {{'ds.shard' op has a piece of type 'memref<2x2xf32>', which differs from 'memref<8x4xf32>' in more than dimension 0}}
  ds.shard %a, %b dim 0 index 0 : memref<8x4xf32>, memref<2x2xf32>
  return
}

// -----

func.func @f(%a: memref<8x4xf32>, %b: memref<2x4xf32>) {
  // expected-error@+1 {{'ds.shard' op needs the index of a piece, or -1}}
  ds.shard %a, %b dim 0 index -2 : memref<8x4xf32>, memref<2x4xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%a: memref<8xf32>, %b: memref<8xf32>) {
  // expected-error@+1 {{'ds.collective' op source needs 16 elements for 4 ranks, got 8}}
  ds.collective reduce_scatter sum %a to %b over @mesh ["data"] count 4 for gradient : memref<8xf32>, memref<8xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%a: memref<16xf32>, %b: memref<16xf32>) {
  // expected-error@+1 {{'ds.collective' op all_reduce works in place: source and target must be the same buffer}}
  ds.collective all_reduce sum %a to %b over @mesh ["data"] count 4 for gradient : memref<16xf32>, memref<16xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%a: memref<16xf32>, %s: memref<16xf32>) {
  // expected-error@+1 {{'ds.collective' op needs a scratch buffer of i8}}
  ds.collective all_reduce sum %a to %a scratch %s : memref<16xf32> over @mesh ["data"] count 4 for gradient : memref<16xf32>, memref<16xf32>
  return
}

// -----

sdy.mesh @mesh = <["data"=4]>
func.func @f(%a: memref<16xf32>, %c: i1) {
  scf.if %c {
    // expected-error@+1 {{'ds.collective' op needs all ranks}}
    ds.collective all_reduce sum %a to %a over @mesh ["data"] count 4 for gradient : memref<16xf32>, memref<16xf32>
  }
  return
}

// -----

func.func @f(%a: memref<1xi1>) {
  // expected-error@+1 {{'ds.load_scalar' op reads one element, but the buffer is a 'memref<1xi1>'}}
  %0 = ds.load_scalar %a : memref<1xi1>
  return
}
