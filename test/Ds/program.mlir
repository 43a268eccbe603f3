// Round trip of kernels and of level 3.
// RUN: ds-opt %s | ds-opt | FileCheck %s

sdy.mesh @mesh = <["data"=2]>
ds.state @w : tensor<16xf32> {role = #ds.role<param>, init = "w", address = 0}

func.func @local(%x: tensor<8x4xf32>, %a: tensor<1x2x3xf32>, %b: tensor<5x4x3xf32>) -> tensor<8x4xf32> {
  %e = tensor.empty() : tensor<8x4xf32>
  // CHECK: ds.kernel "relu"(%{{.*}} : tensor<8x4xf32>) init(%{{.*}} : tensor<8x4xf32>) range 8 grain 1 inplace [0, 0] {
  %r = ds.kernel "relu" (%x : tensor<8x4xf32>) init(%e : tensor<8x4xf32>)
      range 8 grain 1 inplace [0, 0] {
  ^bb0(%i: memref<8x4xf32>, %o: memref<8x4xf32>, %lo: index, %hi: index):
    ds.yield
  } : tensor<8x4xf32>
  // CHECK: ds.dot %{{.*}}, %{{.*}} {trans_rhs} : (tensor<1x2x3xf32>, tensor<5x4x3xf32>) -> tensor<5x2x4xf32>
  %d = ds.dot %a, %b {trans_rhs} : (tensor<1x2x3xf32>, tensor<5x4x3xf32>) -> tensor<5x2x4xf32>
  return %r : tensor<8x4xf32>
}

func.func private @kernel(%a: memref<16xf32>, %lo: index, %hi: index) attributes {ds.kernel} {
  return
}

// CHECK: ds.program @train arena 1024 persistent 192 inputs [#ds.binding<"x" : tensor<4xf32> at 64>] outputs [#ds.binding<"loss" : tensor<f32> at 128>] {
ds.program @train arena 1024 persistent 192
    inputs [#ds.binding<"x" : tensor<4xf32> at 64>]
    outputs [#ds.binding<"loss" : tensor<f32> at 128>] {
  %c1 = arith.constant 1 : index
  // CHECK: ds.buffer 0 : memref<16xf32>
  %w = ds.buffer 0 : memref<16xf32>
  // CHECK: ds.buffer 64 + %{{.*}} * 16 : memref<4xf32>
  %x = ds.buffer 64 + %c1 * 16 : memref<4xf32>
  %p = ds.buffer 256 : memref<8xf32>
  %s = ds.buffer 512 : memref<64xi8>
  %done = ds.buffer 576 : memref<i1>
  // CHECK: ds.load_scalar %{{.*}} : memref<i1>
  %flag = ds.load_scalar %done : memref<i1>
  %m = ds.buffer 640 : memref<1x4x4xf32>
  %n = ds.buffer 704 : memref<1x4x4xf32>
  // CHECK: ds.launch @kernel on #ds.queue<compute>(%{{.*}} : memref<16xf32>) range 16 grain 4
  ds.launch @kernel on #ds.queue<compute> (%w : memref<16xf32>) range 16 grain 4
  // CHECK: ds.matmul %{{.*}}, %{{.*}} into %{{.*}} {accumulate, trans_lhs} : memref<1x4x4xf32>, memref<1x4x4xf32>, memref<1x4x4xf32>
  ds.matmul %m, %m into %n {accumulate, trans_lhs} : memref<1x4x4xf32>, memref<1x4x4xf32>, memref<1x4x4xf32>
  // CHECK: ds.matmul %{{.*}}, %{{.*}} into %{{.*}} scratch %{{.*}} : memref<64xi8> : memref<1x4x4xbf16>, memref<1x4x4xbf16>, memref<1x4x4xf32>
  %h = ds.buffer 768 : memref<1x4x4xbf16>
  ds.matmul %h, %h into %n scratch %s : memref<64xi8> : memref<1x4x4xbf16>, memref<1x4x4xbf16>, memref<1x4x4xf32>
  // CHECK: ds.copy %{{.*}} to %{{.*}} : memref<1x4x4xf32>
  ds.copy %m to %n : memref<1x4x4xf32>
  // CHECK: ds.shard %{{.*}}, %{{.*}} dim 0 index -1 : memref<16xf32>, memref<8xf32>
  ds.shard %w, %p dim 0 index -1 : memref<16xf32>, memref<8xf32>
  %f = ds.async on #ds.queue<comm> {
    // CHECK: ds.collective all_reduce mean %[[W:.*]] to %[[W]] scratch %{{.*}} : memref<64xi8> over @mesh ["data"] count 8 for gradient : memref<16xf32>, memref<16xf32>
    ds.collective all_reduce mean %w to %w scratch %s : memref<64xi8> over @mesh ["data"] count 8 for gradient : memref<16xf32>, memref<16xf32>
    ds.yield
  } : !ds.future<none>
  // CHECK: ds.await %{{.*}} : !ds.future<none>
  ds.await %f : !ds.future<none>
  // CHECK: ds.collective reduce_scatter sum
  ds.collective reduce_scatter sum %w to %p over @mesh ["data"] count 8 for gradient : memref<16xf32>, memref<8xf32>
}
