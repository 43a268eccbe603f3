#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @main(%arg0: tensor<4x6xf32>) -> (tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant dense<1.000000e+00> : tensor<4x6xf32>
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<2x6xf32>
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x3xf32>
    %cst_2 = arith.constant 2.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg0[1, 0] [2, 6] [1, 1] : tensor<4x6xf32> to tensor<2x6xf32>
    %inserted_slice = tensor.insert_slice %cst_1 into %extracted_slice[0, 0] [2, 3] [1, 2] : tensor<2x3xf32> into tensor<2x6xf32>
    %inserted_slice_3 = tensor.insert_slice %inserted_slice into %arg0[1, 0] [2, 6] [1, 1] : tensor<2x6xf32> into tensor<4x6xf32>
    %extracted_slice_4 = tensor.extract_slice %arg0[0, 3] [4, 1] [1, 1] : tensor<4x6xf32> to tensor<4x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice_4 [[0, 1]] : tensor<4x1xf32> into tensor<4xf32>
    %0 = tensor.empty() : tensor<4xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%collapsed : tensor<4xf32>) outs(%0 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.mulf %in, %cst_2 : f32
      linalg.yield %14 : f32
    } -> tensor<4xf32>
    %2 = tensor.empty() : tensor<6xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %14 = linalg.index 0 : index
      %15 = arith.index_cast %14 : index to i64
      linalg.yield %15 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 6] : tensor<6xi64> into tensor<1x6xi64>
    %4 = tensor.empty() : tensor<1x6xi1>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<1x6xi64>) outs(%4 : tensor<1x6xi1>) {
    ^bb0(%in: i64, %out: i1):
      %14 = arith.cmpi eq, %in, %c2_i64 : i64
      linalg.yield %14 : i1
    } -> tensor<1x6xi1>
    %6 = tensor.empty() : tensor<4x6xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<4xf32>) outs(%6 : tensor<4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x6xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5, %7, %arg0 : tensor<1x6xi1>, tensor<4x6xf32>, tensor<4x6xf32>) outs(%6 : tensor<4x6xf32>) {
    ^bb0(%in: i1, %in_7: f32, %in_8: f32, %out: f32):
      %14 = arith.select %in, %in_7, %in_8 : f32
      linalg.yield %14 : f32
    } -> tensor<4x6xf32>
    %inserted_slice_5 = tensor.insert_slice %cst_0 into %arg0[1, 0] [2, 6] [1, 1] : tensor<2x6xf32> into tensor<4x6xf32>
    %9 = tensor.empty() : tensor<4xi64>
    %10 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%9 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %14 = linalg.index 0 : index
      %15 = arith.index_cast %14 : index to i64
      linalg.yield %15 : i64
    } -> tensor<4xi64>
    %expanded_6 = tensor.expand_shape %10 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
    %11 = tensor.empty() : tensor<4x1xi1>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_6 : tensor<4x1xi64>) outs(%11 : tensor<4x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %14 = arith.cmpi eq, %in, %c1_i64 : i64
      linalg.yield %14 : i1
    } -> tensor<4x1xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %cst, %arg0 : tensor<4x1xi1>, tensor<4x6xf32>, tensor<4x6xf32>) outs(%6 : tensor<4x6xf32>) {
    ^bb0(%in: i1, %in_7: f32, %in_8: f32, %out: f32):
      %14 = arith.select %in, %in_7, %in_8 : f32
      linalg.yield %14 : f32
    } -> tensor<4x6xf32>
    return %inserted_slice_3, %8, %inserted_slice_5, %13 : tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xf32>
  }
}
