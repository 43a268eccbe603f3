#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x3x4xf32>) -> (tensor<6x4xf32>, tensor<2x12xf32>, tensor<2x12xf32>, tensor<4x2x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x1x3x4xf32>, tensor<2x3x4xf32>, tensor<2x5x3x4xf32>, tensor<2x3x4xf32>, tensor<3x4x2xf32>, tensor<2x3x2x2xf32>, tensor<4x3x2xf32>, tensor<24xf32>, tensor<2x3x4xf32>) {
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x4xf32> into tensor<6x4xf32>
    %collapsed_0 = tensor.collapse_shape %arg0 [[0], [1, 2]] : tensor<2x3x4xf32> into tensor<2x12xf32>
    %0 = tensor.empty() : tensor<4x2x3xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x3x4xf32>) outs(%0 : tensor<4x2x3xf32>) permutation = [2, 0, 1] 
    %1 = tensor.empty() : tensor<2x4x3xf32>
    %transposed_1 = linalg.transpose ins(%arg0 : tensor<2x3x4xf32>) outs(%1 : tensor<2x4x3xf32>) permutation = [0, 2, 1] 
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3]] output_shape [2, 1, 3, 4] : tensor<2x3x4xf32> into tensor<2x1x3x4xf32>
    %2 = tensor.empty() : tensor<2x5x3x4xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x3x4xf32>) outs(%2 : tensor<2x5x3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x3x4xf32>
    %4 = tensor.empty() : tensor<3x4x2xf32>
    %transposed_2 = linalg.transpose ins(%arg0 : tensor<2x3x4xf32>) outs(%4 : tensor<3x4x2xf32>) permutation = [1, 2, 0] 
    %expanded_3 = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [2, 3, 2, 2] : tensor<2x3x4xf32> into tensor<2x3x2x2xf32>
    %5 = tensor.empty() : tensor<4x3x2xf32>
    %transposed_4 = linalg.transpose ins(%arg0 : tensor<2x3x4xf32>) outs(%5 : tensor<4x3x2xf32>) permutation = [2, 1, 0] 
    %collapsed_5 = tensor.collapse_shape %arg0 [[0, 1, 2]] : tensor<2x3x4xf32> into tensor<24xf32>
    return %collapsed, %collapsed_0, %collapsed_0, %transposed, %transposed_1, %transposed_1, %expanded, %arg0, %3, %arg0, %transposed_2, %expanded_3, %transposed_4, %collapsed_5, %arg0 : tensor<6x4xf32>, tensor<2x12xf32>, tensor<2x12xf32>, tensor<4x2x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x1x3x4xf32>, tensor<2x3x4xf32>, tensor<2x5x3x4xf32>, tensor<2x3x4xf32>, tensor<3x4x2xf32>, tensor<2x3x2x2xf32>, tensor<4x3x2xf32>, tensor<24xf32>, tensor<2x3x4xf32>
  }
}
