#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x3x4xf32>, %arg1: tensor<2x4x5xf32>, %arg2: tensor<4x5xf32>, %arg3: tensor<2x1x4x3xf32>) -> (tensor<2x3x5xf32>, tensor<2x3x5xf32>, tensor<2x3x5xf32>, tensor<2x5x3xf32>, tensor<2x1x4x4xf32>, tensor<2x3x5xf32>, tensor<2x3x5xf32>, tensor<2x3x5xf32>, tensor<2x3x3xf32>, tensor<4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<2x3x5xf32>
    %0 = tensor.empty() : tensor<2x3x5xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
    %2 = linalg.batch_matmul ins(%arg0, %arg1 : tensor<2x3x4xf32>, tensor<2x4x5xf32>) outs(%1 : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x3x4xf32> into tensor<6x4xf32>
    %3 = tensor.empty() : tensor<6x5xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<6x5xf32>) -> tensor<6x5xf32>
    %5 = linalg.matmul ins(%collapsed, %arg2 : tensor<6x4xf32>, tensor<4x5xf32>) outs(%4 : tensor<6x5xf32>) -> tensor<6x5xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2]] output_shape [2, 3, 5] : tensor<6x5xf32> into tensor<2x3x5xf32>
    %6 = tensor.empty() : tensor<5x4xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<4x5xf32>) outs(%6 : tensor<5x4xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<2x4x3xf32>
    %transposed_1 = linalg.transpose ins(%arg0 : tensor<2x3x4xf32>) outs(%7 : tensor<2x4x3xf32>) permutation = [0, 2, 1] 
    %8 = tensor.empty() : tensor<2x5x4xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<5x4xf32>) outs(%8 : tensor<2x5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x4xf32>
    %10 = tensor.empty() : tensor<2x5x3xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
    %12 = linalg.batch_matmul ins(%9, %transposed_1 : tensor<2x5x4xf32>, tensor<2x4x3xf32>) outs(%11 : tensor<2x5x3xf32>) -> tensor<2x5x3xf32>
    %expanded_2 = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [2, 3, 1, 4] : tensor<2x3x4xf32> into tensor<2x3x1x4xf32>
    %13 = tensor.empty() : tensor<2x1x3x4xf32>
    %transposed_3 = linalg.transpose ins(%expanded_2 : tensor<2x3x1x4xf32>) outs(%13 : tensor<2x1x3x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_4 = tensor.collapse_shape %arg3 [[0], [1, 2], [3]] : tensor<2x1x4x3xf32> into tensor<2x4x3xf32>
    %collapsed_5 = tensor.collapse_shape %transposed_3 [[0], [1, 2], [3]] : tensor<2x1x3x4xf32> into tensor<2x3x4xf32>
    %14 = tensor.empty() : tensor<2x4x4xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %16 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<2x4x3xf32>, tensor<2x3x4xf32>) outs(%15 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %expanded_6 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [2, 1, 4, 4] : tensor<2x4x4xf32> into tensor<2x1x4x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_0, %2 : tensor<2x3x5xf32>, tensor<2x3x5xf32>) outs(%0 : tensor<2x3x5xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %30 = arith.addf %in, %in_25 : f32
      linalg.yield %30 : f32
    } -> tensor<2x3x5xf32>
    %expanded_7 = tensor.expand_shape %2 [[0], [1], [2, 3]] output_shape [2, 3, 1, 5] : tensor<2x3x5xf32> into tensor<2x3x1x5xf32>
    %18 = tensor.empty() : tensor<2x3x5x1xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x3x1x5xf32>) outs(%18 : tensor<2x3x5x1xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0], [1], [2, 3]] : tensor<2x3x5x1xf32> into tensor<2x3x5xf32>
    %expanded_10 = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, 6, 4] : tensor<6x4xf32> into tensor<1x6x4xf32>
    %expanded_11 = tensor.expand_shape %arg2 [[0, 1], [2]] output_shape [1, 4, 5] : tensor<4x5xf32> into tensor<1x4x5xf32>
    %19 = tensor.empty() : tensor<1x6x5xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<1x6x5xf32>) -> tensor<1x6x5xf32>
    %21 = linalg.batch_matmul ins(%expanded_10, %expanded_11 : tensor<1x6x4xf32>, tensor<1x4x5xf32>) outs(%20 : tensor<1x6x5xf32>) -> tensor<1x6x5xf32>
    %collapsed_12 = tensor.collapse_shape %21 [[0, 1], [2]] : tensor<1x6x5xf32> into tensor<6x5xf32>
    %expanded_13 = tensor.expand_shape %collapsed_12 [[0, 1], [2, 3]] output_shape [2, 3, 1, 5] : tensor<6x5xf32> into tensor<2x3x1x5xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x3x1x5xf32>) outs(%18 : tensor<2x3x5x1xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0], [1], [2, 3]] : tensor<2x3x5x1xf32> into tensor<2x3x5xf32>
    %expanded_16 = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %22 = tensor.empty() : tensor<2x4x3x1xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x3x4x1xf32>) outs(%22 : tensor<2x4x3x1xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0], [1], [2, 3]] : tensor<2x4x3x1xf32> into tensor<2x4x3xf32>
    %23 = tensor.empty() : tensor<2x3x3xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
    %25 = linalg.batch_matmul ins(%arg0, %collapsed_18 : tensor<2x3x4xf32>, tensor<2x4x3xf32>) outs(%24 : tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
    %expanded_19 = tensor.expand_shape %25 [[0], [1], [2, 3]] output_shape [2, 3, 1, 3] : tensor<2x3x3xf32> into tensor<2x3x1x3xf32>
    %26 = tensor.empty() : tensor<2x3x3x1xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x3x1x3xf32>) outs(%26 : tensor<2x3x3x1xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_21 = tensor.collapse_shape %transposed_20 [[0], [1], [2, 3]] : tensor<2x3x3x1xf32> into tensor<2x3x3xf32>
    %expanded_22 = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [4, 1, 5] : tensor<4x5xf32> into tensor<4x1x5xf32>
    %expanded_23 = tensor.expand_shape %arg2 [[0], [1, 2]] output_shape [4, 5, 1] : tensor<4x5xf32> into tensor<4x5x1xf32>
    %27 = tensor.empty() : tensor<4x1x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<4x1x1xf32>) -> tensor<4x1x1xf32>
    %29 = linalg.batch_matmul ins(%expanded_22, %expanded_23 : tensor<4x1x5xf32>, tensor<4x5x1xf32>) outs(%28 : tensor<4x1x1xf32>) -> tensor<4x1x1xf32>
    %collapsed_24 = tensor.collapse_shape %29 [[0, 1, 2]] : tensor<4x1x1xf32> into tensor<4xf32>
    return %2, %2, %expanded, %12, %expanded_6, %17, %collapsed_9, %collapsed_15, %collapsed_21, %collapsed_24 : tensor<2x3x5xf32>, tensor<2x3x5xf32>, tensor<2x3x5xf32>, tensor<2x5x3xf32>, tensor<2x1x4x4xf32>, tensor<2x3x5xf32>, tensor<2x3x5xf32>, tensor<2x3x5xf32>, tensor<2x3x3xf32>, tensor<4xf32>
  }
}
