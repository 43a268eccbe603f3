// RUN: ds-opt --ds-form-cuda-kernels %s | FileCheck %s
// RUN: ds-opt --ds-compile="target=cuda chips=sm_90" --remark-format=emitRemark --remarks-filter=ds-lower-to-cuda %s -o /dev/null 2>&1 | FileCheck %s --check-prefix=CHIP --implicit-check-not=Missed

// Nothing is in local memory, and at least half of the warps are resident.
// CHIP-COUNT-8: LocalBytes=0, Occupancy={{100|[5-9].}},

#ij = affine_map<(d0, d1) -> (d0, d1)>
#ji = affine_map<(d0, d1) -> (d1, d0)>

// A block takes 64 x 64 elements, whose rows are whole lines on both sides. A
// thread reads eight elements of each of two rows and stores pairs of them, each
// in its bank, and takes four pairs back.
// CHECK-LABEL: func.func private @transpose
// CHECK: ds.kernel "map"
// CHECK-SAME: range 1024 grain 1 block <threads = 256, shared_bytes = 8832>
// CHECK-COUNT-2: vector.load {{.*}} {alignment = 16 : i64} : memref<4194304xbf16>, vector<8xbf16>
// CHECK: arith.muli %{{.*}}, %c69
// CHECK-COUNT-8: vector.store {{.*}} {alignment = 4 : i64} : memref<4416xbf16, #gpu.address_space<workgroup>>, vector<2xbf16>
// CHECK: gpu.barrier
// CHECK-COUNT-8: vector.load {{.*}} {alignment = 4 : i64} : memref<4416xbf16, #gpu.address_space<workgroup>>, vector<2xbf16>
// CHECK-COUNT-2: vector.store {{.*}} {alignment = 16 : i64} : memref<4194304xbf16>, vector<8xbf16>
// CHECK-NOT: gpu.barrier
func.func private @transpose(%x: tensor<2048x2048xbf16>) -> tensor<2048x2048xbf16> {
  %e = tensor.empty() : tensor<2048x2048xbf16>
  %0 = linalg.generic {indexing_maps = [#ji, #ij], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<2048x2048xbf16>) outs(%e : tensor<2048x2048xbf16>) {
  ^bb0(%a: bf16, %o: bf16):
    linalg.yield %a : bf16
  } -> tensor<2048x2048xbf16>
  return %0 : tensor<2048x2048xbf16>
}

// Only the second operand goes through shared memory, and the first, which is
// loaded while threads wait for each other, may give its place to the result. Few elements make tiles of 32 x 32. Behind the last row,
// what is loaded are the last ones again; the barrier is for all threads.
// CHECK-LABEL: func.func private @ragged
// CHECK: ds.kernel "map_addf"
// CHECK-SAME: range 16 grain 1 block <threads = 128, shared_bytes = 4224> inplace [0, 0]
// CHECK: arith.minui %{{.*}}, %c97
// CHECK: arith.minui %{{.*}}, %c112
// CHECK: vector.load {{.*}} : memref<11368xf32>, vector<4xf32>
// CHECK-NOT: scf.if
// CHECK-COUNT-8: memref.store {{.*}} : memref<1056xf32, #gpu.address_space<workgroup>>
// CHECK-COUNT-4: vector.load {{.*}} : memref<11368xf32>, vector<2xf32>
// CHECK: gpu.barrier
// CHECK-COUNT-8: memref.load {{.*}} : memref<1056xf32, #gpu.address_space<workgroup>>
// CHECK: scf.if
// CHECK: arith.addf
// CHECK: vector.store {{.*}} : memref<11368xf32>, vector<2xf32>
func.func private @ragged(%x: tensor<116x98xf32>, %y: tensor<98x116xf32>) -> tensor<116x98xf32> {
  %e = tensor.empty() : tensor<116x98xf32>
  %0 = linalg.generic {indexing_maps = [#ij, #ji, #ij], iterator_types = ["parallel", "parallel"]}
      ins(%x, %y : tensor<116x98xf32>, tensor<98x116xf32>) outs(%e : tensor<116x98xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<116x98xf32>
  return %0 : tensor<116x98xf32>
}

// Images to channels last: rows and columns are one loop of 196.
// CHECK-LABEL: func.func private @channels_last
// CHECK: ds.kernel "map"
// CHECK-SAME: range 512 grain 1 block <threads = 256, shared_bytes = 8576>
// CHECK: vector.load {{.*}} {alignment = 8 : i64} : memref<1605632xbf16>, vector<4xbf16>
// CHECK: gpu.barrier
// CHECK: vector.store {{.*}} {alignment = 16 : i64} : memref<1605632xbf16>, vector<8xbf16>
func.func private @channels_last(%x: tensor<16x512x14x14xbf16>) -> tensor<16x14x14x512xbf16> {
  %e = tensor.empty() : tensor<16x14x14x512xbf16>
  %0 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>],
                       iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x : tensor<16x512x14x14xbf16>) outs(%e : tensor<16x14x14x512xbf16>) {
  ^bb0(%a: bf16, %o: bf16):
    linalg.yield %a : bf16
  } -> tensor<16x14x14x512xbf16>
  return %0 : tensor<16x14x14x512xbf16>
}

// A second result lies the other way: it goes through shared memory on its way
// out.
// CHECK-LABEL: func.func private @both
// CHECK: ds.kernel "map_truncf"
// CHECK-SAME: shared_bytes = 8832
// CHECK-NOT: gpu.barrier
// CHECK: vector.load {{.*}} : memref<4194304xf32>, vector<4xf32>
// CHECK: vector.store {{.*}} {alignment = 8 : i64} : memref<4194304xbf16>, vector<4xbf16>
// CHECK: vector.store {{.*}} : memref<4416xbf16, #gpu.address_space<workgroup>>
// CHECK: gpu.barrier
// CHECK: vector.load {{.*}} : memref<4416xbf16, #gpu.address_space<workgroup>>
// CHECK-COUNT-2: vector.store {{.*}} {alignment = 16 : i64} : memref<4194304xbf16>, vector<8xbf16>
func.func private @both(%x: tensor<2048x2048xf32>) -> (tensor<2048x2048xbf16>, tensor<2048x2048xbf16>) {
  %e = tensor.empty() : tensor<2048x2048xbf16>
  %0:2 = linalg.generic {indexing_maps = [#ij, #ij, #ji], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<2048x2048xf32>) outs(%e, %e : tensor<2048x2048xbf16>, tensor<2048x2048xbf16>) {
  ^bb0(%a: f32, %o: bf16, %p: bf16):
    %s = arith.truncf %a : f32 to bf16
    linalg.yield %s, %s : bf16, bf16
  } -> (tensor<2048x2048xbf16>, tensor<2048x2048xbf16>)
  return %0#0, %0#1 : tensor<2048x2048xbf16>, tensor<2048x2048xbf16>
}

// Three channels are no rows worth a tile.
// CHECK-LABEL: func.func private @colors
// CHECK: ds.kernel "map"
// CHECK-SAME: shared_bytes = 0
func.func private @colors(%x: tensor<16x3x64x64xf32>) -> tensor<16x64x64x3xf32> {
  %e = tensor.empty() : tensor<16x64x64x3xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>],
                       iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x : tensor<16x3x64x64xf32>) outs(%e : tensor<16x64x64x3xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<16x64x64x3xf32>
  return %0 : tensor<16x64x64x3xf32>
}

// A kernel that keeps rows would read the transposed operand element by element.
// CHECK-LABEL: func.func private @rows
// CHECK: ds.kernel "map_addf"
// CHECK-SAME: shared_bytes = 17168
// CHECK: ds.kernel "rows_
func.func private @rows(%x: tensor<2048x2048xf32>, %y: tensor<2048x2048xf32>) -> tensor<2048x2048xf32> {
  %e = tensor.empty() : tensor<2048x2048xf32>
  %zero = arith.constant 0.0 : f32
  %v = tensor.empty() : tensor<2048xf32>
  %f = linalg.fill ins(%zero : f32) outs(%v : tensor<2048xf32>) -> tensor<2048xf32>
  %0 = linalg.generic {indexing_maps = [#ij, #ji, #ij], iterator_types = ["parallel", "parallel"]}
      ins(%x, %y : tensor<2048x2048xf32>, tensor<2048x2048xf32>) outs(%e : tensor<2048x2048xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<2048x2048xf32>
  %1 = linalg.generic {indexing_maps = [#ij, affine_map<(d0, d1) -> (d0)>], iterator_types = ["parallel", "reduction"]}
      ins(%0 : tensor<2048x2048xf32>) outs(%f : tensor<2048xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.addf %o, %a : f32
    linalg.yield %s : f32
  } -> tensor<2048xf32>
  %2 = linalg.generic {indexing_maps = [#ij, affine_map<(d0, d1) -> (d0)>, #ij], iterator_types = ["parallel", "parallel"]}
      ins(%0, %1 : tensor<2048x2048xf32>, tensor<2048xf32>) outs(%e : tensor<2048x2048xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.subf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<2048x2048xf32>
  return %2 : tensor<2048x2048xf32>
}

func.func @main(%x: tensor<2048x2048xf32>, %h: tensor<2048x2048xbf16>, %y: tensor<116x98xf32>, %z: tensor<98x116xf32>, %i: tensor<16x512x14x14xbf16>, %c: tensor<16x3x64x64xf32>)
    -> (tensor<2048x2048xbf16>, tensor<116x98xf32>, tensor<16x14x14x512xbf16>, tensor<2048x2048xbf16>, tensor<2048x2048xbf16>, tensor<16x64x64x3xf32>, tensor<2048x2048xf32>) {
  %0 = call @transpose(%h) : (tensor<2048x2048xbf16>) -> tensor<2048x2048xbf16>
  %1 = call @ragged(%y, %z) : (tensor<116x98xf32>, tensor<98x116xf32>) -> tensor<116x98xf32>
  %2 = call @channels_last(%i) : (tensor<16x512x14x14xbf16>) -> tensor<16x14x14x512xbf16>
  %3:2 = call @both(%x) : (tensor<2048x2048xf32>) -> (tensor<2048x2048xbf16>, tensor<2048x2048xbf16>)
  %4 = call @colors(%c) : (tensor<16x3x64x64xf32>) -> tensor<16x64x64x3xf32>
  %5 = call @rows(%x, %x) : (tensor<2048x2048xf32>, tensor<2048x2048xf32>) -> tensor<2048x2048xf32>
  return %0, %1, %2, %3#0, %3#1, %4, %5 : tensor<2048x2048xbf16>, tensor<116x98xf32>, tensor<16x14x14x512xbf16>, tensor<2048x2048xbf16>, tensor<2048x2048xbf16>, tensor<16x64x64x3xf32>, tensor<2048x2048xf32>
}
