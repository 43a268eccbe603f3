// RUN: ds-opt --ds-lower-to-linalg --canonicalize --split-input-file %s | FileCheck %s

// A layer's product: batch and sequence are one dimension; nothing moves.
// CHECK-LABEL: func @forward
// CHECK-NOT: linalg
// CHECK: ds.dot %{{.*}}, %{{.*}} : (tensor<1x128x64xf32>, tensor<1x64x192xf32>) -> tensor<1x128x192xf32>
// CHECK-NOT: linalg
func.func @forward(%x: tensor<4x32x64xf32>, %w: tensor<64x192xf32>) -> tensor<4x32x192xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [2] x [0] : (tensor<4x32x64xf32>, tensor<64x192xf32>) -> tensor<4x32x192xf32>
  return %0 : tensor<4x32x192xf32>
}

// Its gradients contract rows or read the weight as it lies.
// CHECK-LABEL: func @backward
// CHECK-NOT: linalg
// CHECK: ds.dot %{{.*}}, %{{.*}} {trans_lhs} : (tensor<1x128x192xf32>, tensor<1x128x64xf32>) -> tensor<1x192x64xf32>
// CHECK: ds.dot %{{.*}}, %{{.*}} {trans_rhs} : (tensor<1x128x192xf32>, tensor<1x64x192xf32>) -> tensor<1x128x64xf32>
// CHECK-NOT: linalg
func.func @backward(%g: tensor<4x32x192xf32>, %x: tensor<4x32x64xf32>, %w: tensor<64x192xf32>) -> (tensor<192x64xf32>, tensor<4x32x64xf32>) {
  %0 = stablehlo.dot_general %g, %x, contracting_dims = [0, 1] x [0, 1] : (tensor<4x32x192xf32>, tensor<4x32x64xf32>) -> tensor<192x64xf32>
  %1 = stablehlo.dot_general %g, %w, contracting_dims = [2] x [1] : (tensor<4x32x192xf32>, tensor<64x192xf32>) -> tensor<4x32x64xf32>
  return %0, %1 : tensor<192x64xf32>, tensor<4x32x64xf32>
}

// A transpose before the product becomes a flag.
// CHECK-LABEL: func @transposed
// CHECK-NOT: linalg
// CHECK: ds.dot %{{.*}}, %{{.*}} {trans_lhs, trans_rhs} : (tensor<1x40x33xf32>, tensor<1x17x40xf32>) -> tensor<1x33x17xf32>
func.func @transposed(%a: tensor<40x33xf32>, %b: tensor<17x40xf32>) -> tensor<33x17xf32> {
  %0 = stablehlo.transpose %a, dims = [1, 0] : (tensor<40x33xf32>) -> tensor<33x40xf32>
  %1 = stablehlo.transpose %b, dims = [1, 0] : (tensor<17x40xf32>) -> tensor<40x17xf32>
  %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0] : (tensor<33x40xf32>, tensor<40x17xf32>) -> tensor<33x17xf32>
  return %2 : tensor<33x17xf32>
}

// Contracting dimensions are counted in the order in which they lie.
// CHECK-LABEL: func @contracting_order
// CHECK-NOT: linalg
// CHECK: ds.dot %{{.*}}, %{{.*}} {trans_lhs} : (tensor<1x270x8xf32>, tensor<1x270x9xf32>) -> tensor<1x8x9xf32>
func.func @contracting_order(%a: tensor<9x30x8xf32>, %b: tensor<9x30x9xf32>) -> tensor<8x9xf32> {
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1, 0] x [1, 0] : (tensor<9x30x8xf32>, tensor<9x30x9xf32>) -> tensor<8x9xf32>
  return %0 : tensor<8x9xf32>
}

// -----

// Heads between sequence and features must be moved first.
// CHECK: #[[IN:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
// CHECK-LABEL: func @heads
// CHECK-COUNT-2: linalg.generic {indexing_maps = [#[[IN]],
// CHECK: ds.dot %{{.*}}, %{{.*}} {trans_rhs} : (tensor<8x16x32xf32>, tensor<8x16x32xf32>) -> tensor<8x16x16xf32>
func.func @heads(%q: tensor<2x16x4x32xf32>, %k: tensor<2x16x4x32xf32>) -> tensor<2x4x16x16xf32> {
  %0 = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x16x4x32xf32>, tensor<2x16x4x32xf32>) -> tensor<2x4x16x16xf32>
  return %0 : tensor<2x4x16x16xf32>
}

// -----

// 16-bit operands are widened, the result is rounded once.
// CHECK-LABEL: func @bf16
// CHECK-COUNT-2: arith.extf
// CHECK: ds.dot {{.*}} -> tensor<1x40x30xf32>
// CHECK: arith.truncf
func.func @bf16(%a: tensor<40x50xbf16>, %b: tensor<50x30xbf16>) -> tensor<40x30xbf16> {
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<40x50xbf16>, tensor<50x30xbf16>) -> tensor<40x30xbf16>
  return %0 : tensor<40x30xbf16>
}

// Integers are exact.
// CHECK-LABEL: func @integers
// CHECK-NOT: ds.dot
// CHECK: linalg.generic {{.*}}iterator_types = ["parallel", "parallel", "reduction"]
// CHECK: arith.extsi %{{.*}} : i8 to i32
// CHECK: arith.muli
// CHECK: arith.addi
func.func @integers(%a: tensor<40x50xi8>, %b: tensor<50x30xi8>) -> tensor<40x30xi32> {
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<40x50xi8>, tensor<50x30xi8>) -> tensor<40x30xi32>
  return %0 : tensor<40x30xi32>
}

// CHECK-LABEL: func @outer
// CHECK: linalg.generic {{.*}}iterator_types = ["parallel", "parallel"]
// CHECK: arith.mulf
func.func @outer(%a: tensor<40xf32>, %b: tensor<50xf32>) -> tensor<40x50xf32> {
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [] x [] : (tensor<40xf32>, tensor<50xf32>) -> tensor<40x50xf32>
  return %0 : tensor<40x50xf32>
}
