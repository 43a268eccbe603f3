module {
  func.func @main(%arg0: tensor<4x6xf32>) -> (tensor<2x6xf32>, tensor<4x3xf32>, tensor<2x6xf32>, tensor<6xf32>, tensor<4xf32>, tensor<4x3xf32>, tensor<6xf32>, tensor<f32>, tensor<4x3xf32>, tensor<4x2xf32>, tensor<4x3xf32>, tensor<6xf32>, tensor<4x3xf32>, tensor<4x2xf32>) {
    %extracted_slice = tensor.extract_slice %arg0[1, 0] [2, 6] [1, 1] : tensor<4x6xf32> to tensor<2x6xf32>
    %extracted_slice_0 = tensor.extract_slice %arg0[0, 0] [4, 3] [1, 2] : tensor<4x6xf32> to tensor<4x3xf32>
    %extracted_slice_1 = tensor.extract_slice %arg0[2, 0] [2, 6] [1, 1] : tensor<4x6xf32> to tensor<2x6xf32>
    %extracted_slice_2 = tensor.extract_slice %arg0[1, 0] [1, 6] [1, 1] : tensor<4x6xf32> to tensor<1x6xf32>
    %collapsed = tensor.collapse_shape %extracted_slice_2 [[0, 1]] : tensor<1x6xf32> into tensor<6xf32>
    %extracted_slice_3 = tensor.extract_slice %arg0[0, 5] [4, 1] [1, 1] : tensor<4x6xf32> to tensor<4x1xf32>
    %collapsed_4 = tensor.collapse_shape %extracted_slice_3 [[0, 1]] : tensor<4x1xf32> into tensor<4xf32>
    %extracted_slice_5 = tensor.extract_slice %arg0[0, 2] [4, 3] [1, 1] : tensor<4x6xf32> to tensor<4x3xf32>
    %extracted_slice_6 = tensor.extract_slice %arg0[2, 0] [1, 6] [1, 1] : tensor<4x6xf32> to tensor<1x6xf32>
    %collapsed_7 = tensor.collapse_shape %extracted_slice_6 [[0, 1]] : tensor<1x6xf32> into tensor<6xf32>
    %extracted_slice_8 = tensor.extract_slice %collapsed[2] [1] [1] : tensor<6xf32> to tensor<1xf32>
    %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [] : tensor<1xf32> into tensor<f32>
    %extracted_slice_10 = tensor.extract_slice %arg0[0, 3] [4, 3] [1, 1] : tensor<4x6xf32> to tensor<4x3xf32>
    %extracted_slice_11 = tensor.extract_slice %arg0[0, 4] [4, 2] [1, 1] : tensor<4x6xf32> to tensor<4x2xf32>
    %extracted_slice_12 = tensor.extract_slice %arg0[3, 0] [1, 6] [1, 1] : tensor<4x6xf32> to tensor<1x6xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice_12 [[0, 1]] : tensor<1x6xf32> into tensor<6xf32>
    %extracted_slice_14 = tensor.extract_slice %arg0[0, 1] [4, 3] [1, 1] : tensor<4x6xf32> to tensor<4x3xf32>
    %extracted_slice_15 = tensor.extract_slice %arg0[0, 0] [4, 2] [1, 1] : tensor<4x6xf32> to tensor<4x2xf32>
    return %extracted_slice, %extracted_slice_0, %extracted_slice_1, %collapsed, %collapsed_4, %extracted_slice_5, %collapsed_7, %collapsed_9, %extracted_slice_10, %extracted_slice_11, %extracted_slice_10, %collapsed_13, %extracted_slice_14, %extracted_slice_15 : tensor<2x6xf32>, tensor<4x3xf32>, tensor<2x6xf32>, tensor<6xf32>, tensor<4xf32>, tensor<4x3xf32>, tensor<6xf32>, tensor<f32>, tensor<4x3xf32>, tensor<4x2xf32>, tensor<4x3xf32>, tensor<6xf32>, tensor<4x3xf32>, tensor<4x2xf32>
  }
}
