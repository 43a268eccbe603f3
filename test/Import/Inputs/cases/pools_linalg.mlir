#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x3x8x8xf32>) -> (tensor<2x3x4x4xf32>, tensor<2x3x4x4xf32>, tensor<2x3x4x4xf32>, tensor<2x3x4x4xf32>, tensor<2x3x4x4xf32>, tensor<2x3x1x1xf32>, tensor<2x3x4x4xf32>, tensor<2x3x1x1xf32>, tensor<2x8x4xf32>, tensor<2x8x4xf32>, tensor<2x3x4x4xf32>) {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0xFF800000 : f32
    %c8_i64 = arith.constant 8 : i64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c9_i64 = arith.constant 9 : i64
    %cst_1 = arith.constant 4.000000e+00 : f32
    %cst_2 = arith.constant 9.000000e+00 : f32
    %cst_3 = arith.constant 6.400000e+01 : f32
    %cst_4 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x3x4x4xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x3x4x4xf32>) -> tensor<2x3x4x4xf32>
    %2 = tensor.empty() : tensor<2x2xf32>
    %3 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %2 : tensor<2x3x8x8xf32>, tensor<2x2xf32>) outs(%1 : tensor<2x3x4x4xf32>) -> tensor<2x3x4x4xf32>
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x3x8x8xf32> to tensor<2x3x10x10xf32>
    %4 = tensor.empty() : tensor<3x3xf32>
    %5 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %4 : tensor<2x3x10x10xf32>, tensor<3x3xf32>) outs(%1 : tensor<2x3x4x4xf32>) -> tensor<2x3x4x4xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x3x4x4xf32>) -> tensor<2x3x4x4xf32>
    %7 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %2 : tensor<2x3x8x8xf32>, tensor<2x2xf32>) outs(%6 : tensor<2x3x4x4xf32>) -> tensor<2x3x4x4xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x3x4x4xf32>) outs(%0 : tensor<2x3x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_1 : f32
      linalg.yield %27 : f32
    } -> tensor<2x3x4x4xf32>
    %padded_5 = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_0 : f32
    } : tensor<2x3x8x8xf32> to tensor<2x3x10x10xf32>
    %9 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_5, %4 : tensor<2x3x10x10xf32>, tensor<3x3xf32>) outs(%6 : tensor<2x3x4x4xf32>) -> tensor<2x3x4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x3x4x4xf32>) outs(%0 : tensor<2x3x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_2 : f32
      linalg.yield %27 : f32
    } -> tensor<2x3x4x4xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x3x4x4xf32>) outs(%0 : tensor<2x3x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = linalg.index 2 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.muli %28, %c2_i64 : i64
      %30 = arith.subi %29, %c1_i64 : i64
      %31 = arith.addi %29, %c2_i64 : i64
      %32 = arith.minsi %31, %c9_i64 : i64
      %33 = arith.minsi %32, %c8_i64 : i64
      %34 = arith.subi %c1_i64, %29 : i64
      %35 = arith.maxsi %34, %c0_i64 : i64
      %36 = arith.subi %33, %30 : i64
      %37 = arith.subi %36, %35 : i64
      %38 = arith.maxsi %37, %c0_i64 : i64
      %39 = linalg.index 3 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.muli %40, %c2_i64 : i64
      %42 = arith.subi %41, %c1_i64 : i64
      %43 = arith.addi %41, %c2_i64 : i64
      %44 = arith.minsi %43, %c9_i64 : i64
      %45 = arith.minsi %44, %c8_i64 : i64
      %46 = arith.subi %c1_i64, %41 : i64
      %47 = arith.maxsi %46, %c0_i64 : i64
      %48 = arith.subi %45, %42 : i64
      %49 = arith.subi %48, %47 : i64
      %50 = arith.maxsi %49, %c0_i64 : i64
      %51 = arith.muli %38, %50 : i64
      %52 = arith.sitofp %51 : i64 to f32
      %53 = arith.divf %in, %52 : f32
      linalg.yield %53 : f32
    } -> tensor<2x3x4x4xf32>
    %12 = tensor.empty() : tensor<2x3x1x1xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x3x1x1xf32>) -> tensor<2x3x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x3x8x8xf32>) outs(%13 : tensor<2x3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x3x1x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x3x1x1xf32>) outs(%12 : tensor<2x3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_3 : f32
      linalg.yield %27 : f32
    } -> tensor<2x3x1x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x3x1x1xf32>) -> tensor<2x3x1x1xf32>
    %17 = tensor.empty() : tensor<8x8xf32>
    %18 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %17 : tensor<2x3x8x8xf32>, tensor<8x8xf32>) outs(%16 : tensor<2x3x1x1xf32>) -> tensor<2x3x1x1xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 1, 8, 8] [1, 1, 1, 1] : tensor<2x3x8x8xf32> to tensor<2x1x8x8xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<2x1x8x8xf32> into tensor<2x8x8xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1], [2, 3]] output_shape [2, 8, 1, 8] : tensor<2x8x8xf32> into tensor<2x8x1x8xf32>
    %19 = tensor.empty() : tensor<2x8x1x4xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x1x4xf32>) -> tensor<2x8x1x4xf32>
    %21 = tensor.empty() : tensor<1x2xf32>
    %22 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<[1, 2]> : vector<2xi64>} ins(%expanded, %21 : tensor<2x8x1x8xf32>, tensor<1x2xf32>) outs(%20 : tensor<2x8x1x4xf32>) -> tensor<2x8x1x4xf32>
    %collapsed_6 = tensor.collapse_shape %22 [[0], [1, 2], [3]] : tensor<2x8x1x4xf32> into tensor<2x8x4xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x8x1x4xf32>) -> tensor<2x8x1x4xf32>
    %24 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<[1, 2]> : vector<2xi64>} ins(%expanded, %21 : tensor<2x8x1x8xf32>, tensor<1x2xf32>) outs(%23 : tensor<2x8x1x4xf32>) -> tensor<2x8x1x4xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x8x1x4xf32>) outs(%19 : tensor<2x8x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_4 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x1x4xf32>
    %collapsed_7 = tensor.collapse_shape %25 [[0], [1, 2], [3]] : tensor<2x8x1x4xf32> into tensor<2x8x4xf32>
    %padded_8 = tensor.pad %arg0 low[0, 0, 0, 0] high[0, 0, 2, 2] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x3x8x8xf32> to tensor<2x3x10x10xf32>
    %26 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_8, %2 : tensor<2x3x10x10xf32>, tensor<2x2xf32>) outs(%1 : tensor<2x3x4x4xf32>) -> tensor<2x3x4x4xf32>
    return %3, %5, %8, %10, %11, %15, %8, %18, %collapsed_6, %collapsed_7, %26 : tensor<2x3x4x4xf32>, tensor<2x3x4x4xf32>, tensor<2x3x4x4xf32>, tensor<2x3x4x4xf32>, tensor<2x3x4x4xf32>, tensor<2x3x1x1xf32>, tensor<2x3x4x4xf32>, tensor<2x3x1x1xf32>, tensor<2x8x4xf32>, tensor<2x8x4xf32>, tensor<2x3x4x4xf32>
  }
}
