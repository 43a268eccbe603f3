#map = affine_map<(d0, d1, d2) -> (d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2)>
module {
  func.func @main(%arg0: tensor<1x3x1xf32>) -> (tensor<3xf32>, tensor<3x1xf32>, tensor<2x3x4xf32>, tensor<2x3x3xf32>, tensor<5x3x2xf32>, tensor<1x6x1xf32>, tensor<1x6x2xf32>) {
    %collapsed = tensor.collapse_shape %arg0 [[0, 1, 2]] : tensor<1x3x1xf32> into tensor<3xf32>
    %collapsed_0 = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x3x1xf32> into tensor<3x1xf32>
    %0 = tensor.empty() : tensor<2x3x4xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<3xf32>) outs(%0 : tensor<2x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x4xf32>
    %2 = tensor.empty() : tensor<2x3x3xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<3xf32>) outs(%2 : tensor<2x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x3xf32>
    %4 = tensor.empty() : tensor<5x3x2xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<3xf32>) outs(%4 : tensor<5x3x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x3x2xf32>
    %6 = tensor.empty() : tensor<1x3x2x1xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x3x1xf32>) outs(%6 : tensor<1x3x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x2x1xf32>
    %collapsed_1 = tensor.collapse_shape %7 [[0], [1, 2], [3]] : tensor<1x3x2x1xf32> into tensor<1x6x1xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3]] output_shape [1, 1, 3, 1] : tensor<1x3x1xf32> into tensor<1x1x3x1xf32>
    %8 = tensor.empty() : tensor<1x2x3x2xf32>
    %collapsed_2 = tensor.collapse_shape %expanded [[0, 1], [2, 3]] : tensor<1x1x3x1xf32> into tensor<1x3xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_2 : tensor<1x3xf32>) outs(%8 : tensor<1x2x3x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x3x2xf32>
    %collapsed_3 = tensor.collapse_shape %9 [[0], [1, 2], [3]] : tensor<1x2x3x2xf32> into tensor<1x6x2xf32>
    return %collapsed, %collapsed_0, %1, %3, %5, %collapsed_1, %collapsed_3 : tensor<3xf32>, tensor<3x1xf32>, tensor<2x3x4xf32>, tensor<2x3x3xf32>, tensor<5x3x2xf32>, tensor<1x6x1xf32>, tensor<1x6x2xf32>
  }
}
