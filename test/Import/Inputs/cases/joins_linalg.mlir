module {
  func.func @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> (tensor<4x3xf32>, tensor<2x6xf32>, tensor<2x2x3xf32>, tensor<2x3x2xf32>, tensor<2x6xf32>, tensor<4x3xf32>) {
    %concat = tensor.concat dim(0) %arg0, %arg1 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>
    %concat_0 = tensor.concat dim(1) %arg0, %arg1 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x6xf32>
    %expanded = tensor.expand_shape %concat [[0, 1], [2]] output_shape [2, 2, 3] : tensor<4x3xf32> into tensor<2x2x3xf32>
    %expanded_1 = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [2, 3, 1] : tensor<2x3xf32> into tensor<2x3x1xf32>
    %expanded_2 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 3, 1] : tensor<2x3xf32> into tensor<2x3x1xf32>
    %concat_3 = tensor.concat dim(2) %expanded_1, %expanded_2 : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x2xf32>
    return %concat, %concat_0, %expanded, %concat_3, %concat_0, %concat : tensor<4x3xf32>, tensor<2x6xf32>, tensor<2x2x3xf32>, tensor<2x3x2xf32>, tensor<2x6xf32>, tensor<4x3xf32>
  }
}
