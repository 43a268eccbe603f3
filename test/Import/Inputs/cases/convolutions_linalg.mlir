#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x3x8x8xf32>, %arg1: tensor<4x3x3x3xf32>, %arg2: tensor<4xf32>, %arg3: tensor<3x1x3x3xf32>, %arg4: tensor<3x4x2x2xf32>) -> (tensor<2x4x6x6xf32>, tensor<2x4x4x4xf32>, tensor<2x4x8x8xf32>, tensor<2x3x8x8xf32>, tensor<2x4x8x8xf32>, tensor<2x4x16x16xf32>, tensor<2x4x15x15xf32>, tensor<2x4x6xf32>, tensor<2x4x9x9xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %0 = tensor.empty() : tensor<2x4x6x6xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x6x6xf32>) -> tensor<2x4x6x6xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<2x3x8x8xf32>, tensor<4x3x3x3xf32>) outs(%1 : tensor<2x4x6x6xf32>) -> tensor<2x4x6x6xf32>
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg5: index, %arg6: index, %arg7: index, %arg8: index):
      tensor.yield %cst : f32
    } : tensor<2x3x8x8xf32> to tensor<2x3x10x10xf32>
    %3 = tensor.empty() : tensor<2x4x4x4xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<4xf32>) outs(%3 : tensor<2x4x4x4xf32>) dimensions = [0, 2, 3] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg1 : tensor<2x3x10x10xf32>, tensor<4x3x3x3xf32>) outs(%broadcasted : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32>
    %padded_0 = tensor.pad %arg0 low[0, 0, 2, 2] high[0, 0, 2, 2] {
    ^bb0(%arg5: index, %arg6: index, %arg7: index, %arg8: index):
      tensor.yield %cst : f32
    } : tensor<2x3x8x8xf32> to tensor<2x3x12x12xf32>
    %5 = tensor.empty() : tensor<2x4x8x8xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<2> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_0, %arg1 : tensor<2x3x12x12xf32>, tensor<4x3x3x3xf32>) outs(%6 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %8 = tensor.empty() : tensor<2x3x8x8xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %collapsed = tensor.collapse_shape %arg3 [[0, 1], [2], [3]] : tensor<3x1x3x3xf32> into tensor<3x3x3xf32>
    %10 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %collapsed : tensor<2x3x10x10xf32>, tensor<3x3x3xf32>) outs(%9 : tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %arg1 : tensor<2x3x10x10xf32>, tensor<4x3x3x3xf32>) outs(%6 : tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
    %12 = tensor.empty() : tensor<4x3x2x2xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<4x3x2x2xf32>) -> tensor<4x3x2x2xf32>
    %14 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%13 : tensor<4x3x2x2xf32>) {
    ^bb0(%out: f32):
      %34 = linalg.index 0 : index
      %35 = linalg.index 1 : index
      %36 = linalg.index 2 : index
      %37 = linalg.index 3 : index
      %38 = arith.subi %c1, %36 : index
      %39 = arith.subi %c1, %37 : index
      %extracted = tensor.extract %arg4[%35, %34, %38, %39] : tensor<3x4x2x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<4x3x2x2xf32>
    %15 = tensor.empty() : tensor<2x3x17x17xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x3x17x17xf32>) -> tensor<2x3x17x17xf32>
    %inserted_slice = tensor.insert_slice %arg0 into %16[0, 0, 1, 1] [2, 3, 8, 8] [1, 1, 2, 2] : tensor<2x3x8x8xf32> into tensor<2x3x17x17xf32>
    %17 = tensor.empty() : tensor<2x4x16x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %19 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice, %14 : tensor<2x3x17x17xf32>, tensor<4x3x2x2xf32>) outs(%18 : tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xf32>
    %20 = tensor.empty() : tensor<2x3x16x16xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x3x16x16xf32>) -> tensor<2x3x16x16xf32>
    %inserted_slice_1 = tensor.insert_slice %arg0 into %21[0, 0, 0, 0] [2, 3, 8, 8] [1, 1, 2, 2] : tensor<2x3x8x8xf32> into tensor<2x3x16x16xf32>
    %22 = tensor.empty() : tensor<2x4x15x15xf32>
    %broadcasted_2 = linalg.broadcast ins(%arg2 : tensor<4xf32>) outs(%22 : tensor<2x4x15x15xf32>) dimensions = [0, 2, 3] 
    %23 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_1, %14 : tensor<2x3x16x16xf32>, tensor<4x3x2x2xf32>) outs(%broadcasted_2 : tensor<2x4x15x15xf32>) -> tensor<2x4x15x15xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 3, 1, 8] [1, 1, 1, 1] : tensor<2x3x8x8xf32> to tensor<2x3x1x8xf32>
    %collapsed_3 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3]] : tensor<2x3x1x8xf32> into tensor<2x3x8xf32>
    %extracted_slice_4 = tensor.extract_slice %arg1[0, 0, 0, 0] [4, 3, 1, 3] [1, 1, 1, 1] : tensor<4x3x3x3xf32> to tensor<4x3x1x3xf32>
    %collapsed_5 = tensor.collapse_shape %extracted_slice_4 [[0], [1, 2], [3]] : tensor<4x3x1x3xf32> into tensor<4x3x3xf32>
    %24 = tensor.empty() : tensor<2x4x6xf32>
    %broadcasted_6 = linalg.broadcast ins(%arg2 : tensor<4xf32>) outs(%24 : tensor<2x4x6xf32>) dimensions = [0, 2] 
    %25 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%collapsed_3, %collapsed_5 : tensor<2x3x8xf32>, tensor<4x3x3xf32>) outs(%broadcasted_6 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %extracted_slice_7 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 2, 8, 8] [1, 1, 1, 1] : tensor<2x3x8x8xf32> to tensor<2x2x8x8xf32>
    %extracted_slice_8 = tensor.extract_slice %arg4[0, 0, 0, 0] [2, 4, 2, 2] [1, 1, 1, 1] : tensor<3x4x2x2xf32> to tensor<2x4x2x2xf32>
    %26 = tensor.empty() : tensor<4x2x2x2xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<4x2x2x2xf32>) -> tensor<4x2x2x2xf32>
    %28 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%27 : tensor<4x2x2x2xf32>) {
    ^bb0(%out: f32):
      %34 = linalg.index 0 : index
      %35 = linalg.index 1 : index
      %36 = linalg.index 2 : index
      %37 = linalg.index 3 : index
      %38 = arith.subi %c1, %36 : index
      %39 = arith.subi %c1, %37 : index
      %extracted = tensor.extract %extracted_slice_8[%35, %34, %38, %39] : tensor<2x4x2x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<4x2x2x2xf32>
    %29 = tensor.empty() : tensor<2x2x10x10xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x2x10x10xf32>) -> tensor<2x2x10x10xf32>
    %inserted_slice_9 = tensor.insert_slice %extracted_slice_7 into %30[0, 0, 1, 1] [2, 2, 8, 8] [1, 1, 1, 1] : tensor<2x2x8x8xf32> into tensor<2x2x10x10xf32>
    %31 = tensor.empty() : tensor<2x4x9x9xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x4x9x9xf32>) -> tensor<2x4x9x9xf32>
    %33 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_9, %28 : tensor<2x2x10x10xf32>, tensor<4x2x2x2xf32>) outs(%32 : tensor<2x4x9x9xf32>) -> tensor<2x4x9x9xf32>
    return %2, %4, %7, %10, %11, %19, %23, %25, %33 : tensor<2x4x6x6xf32>, tensor<2x4x4x4xf32>, tensor<2x4x8x8xf32>, tensor<2x3x8x8xf32>, tensor<2x4x8x8xf32>, tensor<2x4x16x16xf32>, tensor<2x4x15x15xf32>, tensor<2x4x6xf32>, tensor<2x4x9x9xf32>
  }
}
