#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4xf32>) {
    %c-1_i64 = arith.constant -1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<4x4xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<4xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %19 = linalg.index 0 : index
      %20 = arith.index_cast %19 : index to i64
      linalg.yield %20 : i64
    } -> tensor<4xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 4] : tensor<4xi64> into tensor<1x4xi64>
    %expanded_3 = tensor.expand_shape %1 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
    %2 = tensor.empty() : tensor<4x4xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_3 : tensor<1x4xi64>, tensor<4x1xi64>) outs(%2 : tensor<4x4xi64>) {
    ^bb0(%in: i64, %in_4: i64, %out: i64):
      %19 = arith.subi %in, %in_4 : i64
      linalg.yield %19 : i64
    } -> tensor<4x4xi64>
    %4 = tensor.empty() : tensor<4x4xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<4x4xi64>) outs(%4 : tensor<4x4xi1>) {
    ^bb0(%in: i64, %out: i1):
      %19 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %19 : i1
    } -> tensor<4x4xi1>
    %6 = tensor.empty() : tensor<4x4xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %arg0, %cst_2 : tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>) outs(%6 : tensor<4x4xf32>) {
    ^bb0(%in: i1, %in_4: f32, %in_5: f32, %out: f32):
      %19 = arith.select %in, %in_4, %in_5 : f32
      linalg.yield %19 : f32
    } -> tensor<4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<4x4xi64>) outs(%4 : tensor<4x4xi1>) {
    ^bb0(%in: i64, %out: i1):
      %19 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %19 : i1
    } -> tensor<4x4xi1>
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%8, %arg0, %cst_2 : tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>) outs(%6 : tensor<4x4xf32>) {
    ^bb0(%in: i1, %in_4: f32, %in_5: f32, %out: f32):
      %19 = arith.select %in, %in_4, %in_5 : f32
      linalg.yield %19 : f32
    } -> tensor<4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<4x4xi64>) outs(%4 : tensor<4x4xi1>) {
    ^bb0(%in: i64, %out: i1):
      %19 = arith.cmpi sle, %in, %c-1_i64 : i64
      linalg.yield %19 : i1
    } -> tensor<4x4xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%10, %arg0, %cst_2 : tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>) outs(%6 : tensor<4x4xf32>) {
    ^bb0(%in: i1, %in_4: f32, %in_5: f32, %out: f32):
      %19 = arith.select %in, %in_4, %in_5 : f32
      linalg.yield %19 : f32
    } -> tensor<4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %cst_1, %cst_2 : tensor<4x4xi1>, tensor<4x4xf32>, tensor<f32>) outs(%6 : tensor<4x4xf32>) {
    ^bb0(%in: i1, %in_4: f32, %in_5: f32, %out: f32):
      %19 = arith.select %in, %in_4, %in_5 : f32
      linalg.yield %19 : f32
    } -> tensor<4x4xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<4x4xf32>) outs(%4 : tensor<4x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %19 = arith.cmpf une, %in, %cst : f32
      linalg.yield %19 : i1
    } -> tensor<4x4xi1>
    %14 = linalg.generic {indexing_maps = [#map2, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_3, %1 : tensor<4x1xi64>, tensor<4xi64>) outs(%4 : tensor<4x4xi1>) {
    ^bb0(%in: i64, %in_4: i64, %out: i1):
      %19 = arith.cmpi eq, %in, %in_4 : i64
      linalg.yield %19 : i1
    } -> tensor<4x4xi1>
    %15 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_0, %cst_2 : tensor<4x4xi1>, tensor<f32>, tensor<f32>) outs(%6 : tensor<4x4xf32>) {
    ^bb0(%in: i1, %in_4: f32, %in_5: f32, %out: f32):
      %19 = arith.select %in, %in_4, %in_5 : f32
      linalg.yield %19 : f32
    } -> tensor<4x4xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%15, %arg0 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %19 = arith.addf %in, %in_4 : f32
      linalg.yield %19 : f32
    } -> tensor<4x4xf32>
    %17 = tensor.empty() : tensor<4xf32>
    %18 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%17 : tensor<4xf32>) {
    ^bb0(%out: f32):
      %19 = linalg.index 0 : index
      %extracted = tensor.extract %arg0[%19, %19] : tensor<4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<4xf32>
    return %7, %9, %11, %13, %16, %18 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xi1>, tensor<4x4xf32>, tensor<4xf32>
  }
}
