// RUN: ds-opt --ds-raise-linalg --canonicalize --split-input-file %s | FileCheck %s

// A product, a bias, a function of each element.

// CHECK-LABEL: func.func @linear(%arg0: tensor<8x16xf32>, %arg1: tensor<16x32xf32>, %arg2: tensor<32xf32>)
// CHECK:         %[[P:.*]] = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0]
// CHECK:         %[[B:.*]] = stablehlo.broadcast_in_dim %arg2, dims = [1]
// CHECK:         %[[S:.*]] = stablehlo.add %[[P]], %[[B]]
// CHECK:         %[[T:.*]] = stablehlo.tanh %[[S]]
// CHECK:         return %[[T]]
#rows = affine_map<(d0, d1) -> (d0, d1)>
#column = affine_map<(d0, d1) -> (d1)>
func.func @linear(%x: tensor<8x16xf32>, %w: tensor<16x32xf32>, %b: tensor<32xf32>) -> tensor<8x32xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x32xf32>
  %0 = linalg.fill ins(%zero : f32) outs(%e : tensor<8x32xf32>) -> tensor<8x32xf32>
  %1 = linalg.matmul ins(%x, %w : tensor<8x16xf32>, tensor<16x32xf32>) outs(%0 : tensor<8x32xf32>) -> tensor<8x32xf32>
  %2 = linalg.generic {indexing_maps = [#rows, #column, #rows], iterator_types = ["parallel", "parallel"]} ins(%1, %b : tensor<8x32xf32>, tensor<32xf32>) outs(%e : tensor<8x32xf32>) {
  ^bb0(%in: f32, %in_0: f32, %out: f32):
    %3 = arith.addf %in, %in_0 : f32
    %4 = math.tanh %3 : f32
    linalg.yield %4 : f32
  } -> tensor<8x32xf32>
  return %2 : tensor<8x32xf32>
}

// -----

// A sum in place of dimension 1, and its use over that dimension.

// CHECK-LABEL: func.func @sum
// CHECK:         %[[S:.*]] = stablehlo.reduce(%arg0 init: %{{.*}}) applies stablehlo.add across dimensions = [1]
// CHECK:         %[[B:.*]] = stablehlo.broadcast_in_dim %[[S]], dims = [0]
// CHECK:         stablehlo.divide %arg0, %[[B]]
#whole = affine_map<(d0, d1) -> (d0, d1)>
#kept = affine_map<(d0, d1) -> (d0, 0)>
func.func @sum(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x1xf32>
  %0 = linalg.fill ins(%zero : f32) outs(%e : tensor<4x1xf32>) -> tensor<4x1xf32>
  %1 = linalg.generic {indexing_maps = [#whole, #kept], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<4x8xf32>) outs(%0 : tensor<4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %3 = arith.addf %in, %out : f32
    linalg.yield %3 : f32
  } -> tensor<4x1xf32>
  %f = tensor.empty() : tensor<4x8xf32>
  %2 = linalg.generic {indexing_maps = [#whole, #kept, #whole], iterator_types = ["parallel", "parallel"]} ins(%x, %1 : tensor<4x8xf32>, tensor<4x1xf32>) outs(%f : tensor<4x8xf32>) {
  ^bb0(%in: f32, %in_0: f32, %out: f32):
    %3 = arith.divf %in, %in_0 : f32
    linalg.yield %3 : f32
  } -> tensor<4x8xf32>
  return %2 : tensor<4x8xf32>
}

// -----

// An element at computed indices, without the check that it exists.

// CHECK-LABEL: func.func @rows
// CHECK-NOT:     cf.assert
// CHECK:         "stablehlo.gather"(%arg0, %{{.*}}) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>
// CHECK-SAME:      : (tensor<6x4xf32>, tensor<3x4x2xi64>) -> tensor<3x4xf32>
func.func @rows(%w: tensor<6x4xf32>, %i: tensor<3xi64>) -> tensor<3x4xf32> {
  %limit = arith.constant 6 : index
  %e = tensor.empty() : tensor<3x4xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%i : tensor<3xi64>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%in: i64, %out: f32):
    %1 = arith.index_cast %in : i64 to index
    %2 = linalg.index 1 : index
    %3 = arith.cmpi slt, %1, %limit : index
    cf.assert %3, "index must be smaller than dim size"
    %4 = tensor.extract %w[%1, %2] : tensor<6x4xf32>
    linalg.yield %4 : f32
  } -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// -----

// Images.

// CHECK-LABEL: func.func @image
// CHECK:         %[[P:.*]] = stablehlo.pad %arg0, %{{.*}}, low = [0, 0, 1, 1], high = [0, 0, 1, 1], interior = [0, 0, 0, 0]
// CHECK:         %[[C:.*]] = stablehlo.convolution(%[[P]], %arg1) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1]
// CHECK:         "stablehlo.reduce_window"(%[[C]]
// CHECK-SAME:      window_dimensions = array<i64: 1, 1, 2, 2>
func.func @image(%x: tensor<1x3x4x4xf32>, %k: tensor<2x3x3x3xf32>) -> tensor<1x2x2x2xf32> {
  %zero = arith.constant 0.0 : f32
  %least = arith.constant 0xFF800000 : f32
  %padded = tensor.pad %x low[0, 0, 1, 1] high[0, 0, 1, 1] {
  ^bb0(%a: index, %b: index, %c: index, %d: index):
    tensor.yield %zero : f32
  } : tensor<1x3x4x4xf32> to tensor<1x3x6x6xf32>
  %e = tensor.empty() : tensor<1x2x4x4xf32>
  %0 = linalg.fill ins(%zero : f32) outs(%e : tensor<1x2x4x4xf32>) -> tensor<1x2x4x4xf32>
  %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %k : tensor<1x3x6x6xf32>, tensor<2x3x3x3xf32>) outs(%0 : tensor<1x2x4x4xf32>) -> tensor<1x2x4x4xf32>
  %f = tensor.empty() : tensor<1x2x2x2xf32>
  %2 = linalg.fill ins(%least : f32) outs(%f : tensor<1x2x2x2xf32>) -> tensor<1x2x2x2xf32>
  %w = tensor.empty() : tensor<2x2xf32>
  %3 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%1, %w : tensor<1x2x4x4xf32>, tensor<2x2xf32>) outs(%2 : tensor<1x2x2x2xf32>) -> tensor<1x2x2x2xf32>
  return %3 : tensor<1x2x2x2xf32>
}

// -----

// Slices and shapes.

// CHECK-LABEL: func.func @shapes
// CHECK:         stablehlo.slice %arg0 [0:4, 1:6:2]
// CHECK:         stablehlo.broadcast_in_dim %{{.*}}, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
// CHECK:         stablehlo.reshape
func.func @shapes(%x: tensor<4x6xf32>) -> tensor<12xf32> {
  %0 = tensor.extract_slice %x[0, 1] [4, 3] [1, 2] : tensor<4x6xf32> to tensor<4x3xf32>
  %e = tensor.empty() : tensor<3x4xf32>
  %1 = linalg.transpose ins(%0 : tensor<4x3xf32>) outs(%e : tensor<3x4xf32>) permutation = [1, 0]
  %2 = tensor.collapse_shape %1 [[0, 1]] : tensor<3x4xf32> into tensor<12xf32>
  return %2 : tensor<12xf32>
}
