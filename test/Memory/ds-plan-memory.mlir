// RUN: ds-opt --ds-plan-memory --split-input-file %s | FileCheck %s

// An update is computed in the state's own place: %0 is both read and written,
// no copy is made. The metric is a constant.

// CHECK: ds.state @w : tensor<4xf32> {address = 0 : i64
// CHECK: ds.program @s arena 192 persistent 192
// CHECK-SAME: inputs [#ds.binding<"x" : tensor<4xf32> at 64>]
// CHECK-SAME: outputs [#ds.binding<"y" : tensor<f32> at 128>]
// CHECK: %[[W:.*]] = ds.buffer 0 : memref<4xf32>
// CHECK: %[[X:.*]] = ds.buffer 64 : memref<4xf32>
// CHECK: ds.launch @add on #ds.queue<compute>(%[[W]], %[[X]], %[[W]] :
// CHECK-NOT: ds.copy {{.*}} : memref<4xf32>
// CHECK: func.func private @add({{.*}}) attributes {ds.kernel}
ds.state @w : tensor<4xf32> {role = #ds.role<param>, init = "w"}
ds.step @s(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<f32> {ds.metric = "y"}) {
  %w = ds.read @w : tensor<4xf32>
  %e = tensor.empty() : tensor<4xf32>
  %y = ds.kernel "add"(%w, %x : tensor<4xf32>, tensor<4xf32>) init(%e : tensor<4xf32>) range 4 grain 16 inplace [0, 0, 1, 0] {
  ^bb0(%a: memref<4xf32>, %b: memref<4xf32>, %o: memref<4xf32>, %lo: index, %hi: index):
    %c1 = arith.constant 1 : index
    scf.for %i = %lo to %hi step %c1 {
      %p = memref.load %a[%i] : memref<4xf32>
      %q = memref.load %b[%i] : memref<4xf32>
      %r = arith.addf %p, %q : f32
      memref.store %r, %o[%i] : memref<4xf32>
    }
    ds.yield
  } : tensor<4xf32>
  ds.write @w, %y : tensor<4xf32>
  %z = arith.constant dense<1.0> : tensor<f32>
  ds.return %z : tensor<f32>
}

// -----

// Temporaries that are never alive together share bytes; products of products
// of the same shape need two places, and the last is the output itself. All pack
// their operands into the same 1728 bytes. Equal kernels would be outlined once,
// and there are none here.

// CHECK: ds.program @chain arena 2752 persistent 512
// CHECK: ds.matmul {{.*}} into %[[T1:[0-9]+]]
// CHECK: ds.matmul %[[T1]], {{.*}} into %[[T2:[0-9]+]]
// CHECK: ds.matmul %[[T2]], {{.*}} into
ds.step @chain(%x: tensor<1x8x8xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<1x8x8xf32> {ds.metric = "y"}) {
  %0 = ds.dot %x, %x : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %1 = ds.dot %0, %x : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %2 = ds.dot %1, %x : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  ds.return %2 : tensor<1x8x8xf32>
}

// -----

// Asynchronous work reduces a tensor in place if nothing else reads it from its
// start on; what it touches stays alive until its await. The ring's scratch is
// in the plan.

// CHECK: ds.program @async arena 2880 persistent 768
// CHECK: %[[REDUCED:.*]] = ds.buffer 2496 : memref<1x8x8xf32>
// CHECK: ds.matmul {{.*}} into %[[REDUCED]]
// CHECK-NOT: ds.copy
// CHECK: %[[TOKEN:.*]] = ds.async on #ds.queue<comm> {
// CHECK-DAG: %[[FLAT:.*]] = ds.buffer 2496 : memref<64xf32>
// CHECK-DAG: %[[SCRATCH:.*]] = ds.buffer 2752 : memref<128xi8>
// CHECK: ds.collective all_reduce mean %[[FLAT]] to %[[FLAT]] scratch %[[SCRATCH]]
// CHECK-SAME: count 32
// CHECK: } : !ds.future<none>
// CHECK: ds.matmul
// CHECK: ds.await %[[TOKEN]] : !ds.future<none>
// CHECK: ds.copy %[[REDUCED]] to
sdy.mesh @mesh = <["data"=2]>
ds.step @async(%x: tensor<1x8x8xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<1x8x8xf32> {ds.metric = "y"}, tensor<1x8x8xf32> {ds.metric = "z"}) {
  %0 = ds.dot %x, %x : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %f = ds.async on #ds.queue<comm> {
    %r = ds.all_reduce mean %0 over @mesh ["data"] for gradient : (tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    ds.yield %r : tensor<1x8x8xf32>
  } : !ds.future<tensor<1x8x8xf32>>
  %1 = ds.dot %x, %x {trans_lhs} : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %2 = ds.await %f : !ds.future<tensor<1x8x8xf32>>
  ds.return %2, %1 : tensor<1x8x8xf32>, tensor<1x8x8xf32>
}

// -----

// A product that reads the tensor while it is reduced needs the old values: the
// ring reduces a copy, which is not given to the product.

// CHECK: ds.program @async_copy arena 3136 persistent 768
// CHECK: ds.matmul
// CHECK: %[[COPY:.*]] = ds.buffer 2752 : memref<1x8x8xf32>
// CHECK: ds.copy %{{.*}} to %[[COPY]]
// CHECK: %[[TOKEN:.*]] = ds.async on #ds.queue<comm> {
// CHECK: ds.buffer 2752 : memref<64xf32>
// CHECK: ds.matmul
// CHECK: ds.await %[[TOKEN]] : !ds.future<none>
// CHECK: ds.copy %[[COPY]] to
sdy.mesh @mesh = <["data"=2]>
ds.step @async_copy(%x: tensor<1x8x8xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<1x8x8xf32> {ds.metric = "y"}, tensor<1x8x8xf32> {ds.metric = "z"}) {
  %0 = ds.dot %x, %x : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %f = ds.async on #ds.queue<comm> {
    %r = ds.all_reduce mean %0 over @mesh ["data"] for gradient : (tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    ds.yield %r : tensor<1x8x8xf32>
  } : !ds.future<tensor<1x8x8xf32>>
  %1 = ds.dot %0, %x {trans_lhs} : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %2 = ds.await %f : !ds.future<tensor<1x8x8xf32>>
  ds.return %2, %1 : tensor<1x8x8xf32>, tensor<1x8x8xf32>
}

// -----

// A reduce_scatter of two tensors packs the pieces of each rank together, and
// its results are parts of one buffer.

// CHECK: ds.program @packed
// CHECK: ds.shard {{.*}} dim 0 index 0 : memref<4x8xf32>, memref<2x8xf32>
// CHECK: ds.shard {{.*}} dim 0 index 0 : memref<6xf32>, memref<3xf32>
// CHECK: ds.shard {{.*}} dim 0 index 1 : memref<4x8xf32>, memref<2x8xf32>
// CHECK: ds.shard {{.*}} dim 0 index 1 : memref<6xf32>, memref<3xf32>
// CHECK: ds.collective reduce_scatter sum
// CHECK-SAME: count 19
sdy.mesh @mesh = <["data"=2]>
ds.step @packed(%x: tensor<4x8xf32> {ds.arg = #ds.arg<batch, "x">}, %y: tensor<6xf32> {ds.arg = #ds.arg<batch, "y">}) -> (tensor<2x8xf32> {ds.metric = "a"}, tensor<3xf32> {ds.metric = "b"}) {
  %0:2 = ds.reduce_scatter sum %x, %y over @mesh ["data"] dims [0, 0] for gradient : (tensor<4x8xf32>, tensor<6xf32>) -> (tensor<2x8xf32>, tensor<3xf32>)
  ds.return %0#0, %0#1 : tensor<2x8xf32>, tensor<3xf32>
}
