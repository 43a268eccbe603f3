#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d0)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0) -> ()>
#map9 = affine_map<() -> ()>
module {
  func.func @main(%arg0: tensor<4x3x8x8xf32>, %arg1: tensor<4xi64>) -> tensor<f32> {
    %c-100_i64 = arith.constant -100 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4 = arith.constant 4 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense_resource<torch_tensor_4_torch.float32_14> : tensor<4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_8_torch.float32_8> : tensor<8xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_8_4_1_1_torch.float32> : tensor<8x4x1x1xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.float32_7> : tensor<8xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.float32_6> : tensor<8xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_8_torch.float32_5> : tensor<8xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_8_torch.float32_4> : tensor<8xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.float32> : tensor<8x8x3x3xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_8_torch.float32_3> : tensor<8xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_8_torch.float32_2> : tensor<8xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_8_torch.float32_1> : tensor<8xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_8_4_3_3_torch.float32> : tensor<8x4x3x3xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_4_torch.float32_13> : tensor<4xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_4_4_1_1_torch.float32> : tensor<4x4x1x1xf32>
    %cst_18 = arith.constant dense_resource<torch_tensor_4_torch.float32_12> : tensor<4xf32>
    %cst_19 = arith.constant dense_resource<torch_tensor_4_torch.float32_11> : tensor<4xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_4_torch.float32_10> : tensor<4xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_4_torch.float32_9> : tensor<4xf32>
    %cst_22 = arith.constant dense_resource<torch_tensor_4_4_3_3_torch.float32_1> : tensor<4x4x3x3xf32>
    %cst_23 = arith.constant dense_resource<torch_tensor_4_torch.float32_8> : tensor<4xf32>
    %cst_24 = arith.constant dense_resource<torch_tensor_4_torch.float32_7> : tensor<4xf32>
    %cst_25 = arith.constant dense_resource<torch_tensor_4_torch.float32_6> : tensor<4xf32>
    %cst_26 = arith.constant dense_resource<torch_tensor_4_torch.float32_5> : tensor<4xf32>
    %cst_27 = arith.constant dense_resource<torch_tensor_4_4_3_3_torch.float32> : tensor<4x4x3x3xf32>
    %cst_28 = arith.constant dense_resource<torch_tensor_4_torch.float32_4> : tensor<4xf32>
    %cst_29 = arith.constant dense_resource<torch_tensor_4_torch.float32_3> : tensor<4xf32>
    %cst_30 = arith.constant 1.000000e-05 : f64
    %cst_31 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_32 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_33 = arith.constant dense_resource<torch_tensor_4_3_3_3_torch.float32> : tensor<4x3x3x3xf32>
    %cst_34 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_35 = arith.constant 4.000000e+00 : f32
    %cst_36 = arith.constant dense<0> : tensor<i64>
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : f32
    } : tensor<4x3x8x8xf32> to tensor<4x3x10x10xf32>
    %0 = tensor.empty() : tensor<4x4x8x8xf32>
    %broadcasted = linalg.broadcast ins(%cst_34 : tensor<4xf32>) outs(%0 : tensor<4x4x8x8xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %cst_33 : tensor<4x3x10x10xf32>, tensor<4x3x3x3xf32>) outs(%broadcasted : tensor<4x4x8x8xf32>) -> tensor<4x4x8x8xf32>
    %2 = tensor.empty() : tensor<4xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_31 : tensor<4xf32>) outs(%2 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.truncf %cst_30 : f64 to f32
      %90 = arith.addf %in, %89 : f32
      linalg.yield %90 : f32
    } -> tensor<4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%3 : tensor<4xf32>) outs(%2 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = math.rsqrt %in : f32
      linalg.yield %89 : f32
    } -> tensor<4xf32>
    %expanded = tensor.expand_shape %cst_32 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %expanded_37 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %expanded : tensor<4x4x8x8xf32>, tensor<4x1x1xf32>) outs(%0 : tensor<4x4x8x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.subf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x4x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_37 : tensor<4x4x8x8xf32>, tensor<4x1x1xf32>) outs(%0 : tensor<4x4x8x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.mulf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x4x8x8xf32>
    %expanded_38 = tensor.expand_shape %cst_29 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_38 : tensor<4x4x8x8xf32>, tensor<4x1x1xf32>) outs(%0 : tensor<4x4x8x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.mulf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x4x8x8xf32>
    %expanded_39 = tensor.expand_shape %cst_28 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_39 : tensor<4x4x8x8xf32>, tensor<4x1x1xf32>) outs(%0 : tensor<4x4x8x8xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.addf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x4x8x8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<4x4x8x8xf32>) outs(%0 : tensor<4x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.cmpf ugt, %in, %cst : f32
      %90 = arith.select %89, %in, %cst : f32
      linalg.yield %90 : f32
    } -> tensor<4x4x8x8xf32>
    %padded_40 = tensor.pad %9 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst_0 : f32
    } : tensor<4x4x8x8xf32> to tensor<4x4x10x10xf32>
    %10 = tensor.empty() : tensor<4x4x4x4xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<4x4x4x4xf32>) -> tensor<4x4x4x4xf32>
    %12 = tensor.empty() : tensor<3x3xf32>
    %13 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_40, %12 : tensor<4x4x10x10xf32>, tensor<3x3xf32>) outs(%11 : tensor<4x4x4x4xf32>) -> tensor<4x4x4x4xf32>
    %padded_41 = tensor.pad %13 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : f32
    } : tensor<4x4x4x4xf32> to tensor<4x4x6x6xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%10 : tensor<4x4x4x4xf32>) -> tensor<4x4x4x4xf32>
    %15 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_41, %cst_27 : tensor<4x4x6x6xf32>, tensor<4x4x3x3xf32>) outs(%14 : tensor<4x4x4x4xf32>) -> tensor<4x4x4x4xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_25 : tensor<4xf32>) outs(%2 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.truncf %cst_30 : f64 to f32
      %90 = arith.addf %in, %89 : f32
      linalg.yield %90 : f32
    } -> tensor<4xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%16 : tensor<4xf32>) outs(%2 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = math.rsqrt %in : f32
      linalg.yield %89 : f32
    } -> tensor<4xf32>
    %expanded_42 = tensor.expand_shape %cst_26 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %expanded_43 = tensor.expand_shape %17 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded_42 : tensor<4x4x4x4xf32>, tensor<4x1x1xf32>) outs(%10 : tensor<4x4x4x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.subf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x4x4x4xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_43 : tensor<4x4x4x4xf32>, tensor<4x1x1xf32>) outs(%10 : tensor<4x4x4x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.mulf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x4x4x4xf32>
    %expanded_44 = tensor.expand_shape %cst_24 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_44 : tensor<4x4x4x4xf32>, tensor<4x1x1xf32>) outs(%10 : tensor<4x4x4x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.mulf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x4x4x4xf32>
    %expanded_45 = tensor.expand_shape %cst_23 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_45 : tensor<4x4x4x4xf32>, tensor<4x1x1xf32>) outs(%10 : tensor<4x4x4x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.addf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x4x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<4x4x4x4xf32>) outs(%10 : tensor<4x4x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.cmpf ugt, %in, %cst : f32
      %90 = arith.select %89, %in, %cst : f32
      linalg.yield %90 : f32
    } -> tensor<4x4x4x4xf32>
    %padded_46 = tensor.pad %22 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : f32
    } : tensor<4x4x4x4xf32> to tensor<4x4x6x6xf32>
    %23 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_46, %cst_22 : tensor<4x4x6x6xf32>, tensor<4x4x3x3xf32>) outs(%14 : tensor<4x4x4x4xf32>) -> tensor<4x4x4x4xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_20 : tensor<4xf32>) outs(%2 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.truncf %cst_30 : f64 to f32
      %90 = arith.addf %in, %89 : f32
      linalg.yield %90 : f32
    } -> tensor<4xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%24 : tensor<4xf32>) outs(%2 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = math.rsqrt %in : f32
      linalg.yield %89 : f32
    } -> tensor<4xf32>
    %expanded_47 = tensor.expand_shape %cst_21 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %expanded_48 = tensor.expand_shape %25 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_47 : tensor<4x4x4x4xf32>, tensor<4x1x1xf32>) outs(%10 : tensor<4x4x4x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.subf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x4x4x4xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_48 : tensor<4x4x4x4xf32>, tensor<4x1x1xf32>) outs(%10 : tensor<4x4x4x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.mulf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x4x4x4xf32>
    %expanded_49 = tensor.expand_shape %cst_19 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %expanded_49 : tensor<4x4x4x4xf32>, tensor<4x1x1xf32>) outs(%10 : tensor<4x4x4x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.mulf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x4x4x4xf32>
    %expanded_50 = tensor.expand_shape %cst_18 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_50 : tensor<4x4x4x4xf32>, tensor<4x1x1xf32>) outs(%10 : tensor<4x4x4x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.addf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x4x4x4xf32>
    %broadcasted_51 = linalg.broadcast ins(%cst_16 : tensor<4xf32>) outs(%10 : tensor<4x4x4x4xf32>) dimensions = [0, 2, 3] 
    %30 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%13, %cst_17 : tensor<4x4x4x4xf32>, tensor<4x4x1x1xf32>) outs(%broadcasted_51 : tensor<4x4x4x4xf32>) -> tensor<4x4x4x4xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %30 : tensor<4x4x4x4xf32>, tensor<4x4x4x4xf32>) outs(%10 : tensor<4x4x4x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.addf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x4x4x4xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<4x4x4x4xf32>) outs(%10 : tensor<4x4x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.cmpf ugt, %in, %cst : f32
      %90 = arith.select %89, %in, %cst : f32
      linalg.yield %90 : f32
    } -> tensor<4x4x4x4xf32>
    %padded_52 = tensor.pad %32 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : f32
    } : tensor<4x4x4x4xf32> to tensor<4x4x6x6xf32>
    %33 = tensor.empty() : tensor<4x8x2x2xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<4x8x2x2xf32>) -> tensor<4x8x2x2xf32>
    %35 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_52, %cst_15 : tensor<4x4x6x6xf32>, tensor<8x4x3x3xf32>) outs(%34 : tensor<4x8x2x2xf32>) -> tensor<4x8x2x2xf32>
    %36 = tensor.empty() : tensor<8xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_13 : tensor<8xf32>) outs(%36 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.truncf %cst_30 : f64 to f32
      %90 = arith.addf %in, %89 : f32
      linalg.yield %90 : f32
    } -> tensor<8xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%37 : tensor<8xf32>) outs(%36 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = math.rsqrt %in : f32
      linalg.yield %89 : f32
    } -> tensor<8xf32>
    %expanded_53 = tensor.expand_shape %cst_14 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_54 = tensor.expand_shape %38 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %expanded_53 : tensor<4x8x2x2xf32>, tensor<8x1x1xf32>) outs(%33 : tensor<4x8x2x2xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.subf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x8x2x2xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_54 : tensor<4x8x2x2xf32>, tensor<8x1x1xf32>) outs(%33 : tensor<4x8x2x2xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.mulf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x8x2x2xf32>
    %expanded_55 = tensor.expand_shape %cst_12 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %expanded_55 : tensor<4x8x2x2xf32>, tensor<8x1x1xf32>) outs(%33 : tensor<4x8x2x2xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.mulf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x8x2x2xf32>
    %expanded_56 = tensor.expand_shape %cst_11 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %expanded_56 : tensor<4x8x2x2xf32>, tensor<8x1x1xf32>) outs(%33 : tensor<4x8x2x2xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.addf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x8x2x2xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<4x8x2x2xf32>) outs(%33 : tensor<4x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.cmpf ugt, %in, %cst : f32
      %90 = arith.select %89, %in, %cst : f32
      linalg.yield %90 : f32
    } -> tensor<4x8x2x2xf32>
    %padded_57 = tensor.pad %43 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg2: index, %arg3: index, %arg4: index, %arg5: index):
      tensor.yield %cst : f32
    } : tensor<4x8x2x2xf32> to tensor<4x8x4x4xf32>
    %44 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_57, %cst_10 : tensor<4x8x4x4xf32>, tensor<8x8x3x3xf32>) outs(%34 : tensor<4x8x2x2xf32>) -> tensor<4x8x2x2xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_8 : tensor<8xf32>) outs(%36 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.truncf %cst_30 : f64 to f32
      %90 = arith.addf %in, %89 : f32
      linalg.yield %90 : f32
    } -> tensor<8xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%45 : tensor<8xf32>) outs(%36 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = math.rsqrt %in : f32
      linalg.yield %89 : f32
    } -> tensor<8xf32>
    %expanded_58 = tensor.expand_shape %cst_9 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_59 = tensor.expand_shape %46 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %expanded_58 : tensor<4x8x2x2xf32>, tensor<8x1x1xf32>) outs(%33 : tensor<4x8x2x2xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.subf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x8x2x2xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %expanded_59 : tensor<4x8x2x2xf32>, tensor<8x1x1xf32>) outs(%33 : tensor<4x8x2x2xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.mulf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x8x2x2xf32>
    %expanded_60 = tensor.expand_shape %cst_7 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %expanded_60 : tensor<4x8x2x2xf32>, tensor<8x1x1xf32>) outs(%33 : tensor<4x8x2x2xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.mulf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x8x2x2xf32>
    %expanded_61 = tensor.expand_shape %cst_6 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %expanded_61 : tensor<4x8x2x2xf32>, tensor<8x1x1xf32>) outs(%33 : tensor<4x8x2x2xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.addf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x8x2x2xf32>
    %broadcasted_62 = linalg.broadcast ins(%cst_4 : tensor<8xf32>) outs(%33 : tensor<4x8x2x2xf32>) dimensions = [0, 2, 3] 
    %51 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%32, %cst_5 : tensor<4x4x4x4xf32>, tensor<8x4x1x1xf32>) outs(%broadcasted_62 : tensor<4x8x2x2xf32>) -> tensor<4x8x2x2xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %51 : tensor<4x8x2x2xf32>, tensor<4x8x2x2xf32>) outs(%33 : tensor<4x8x2x2xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.addf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x8x2x2xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<4x8x2x2xf32>) outs(%33 : tensor<4x8x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.cmpf ugt, %in, %cst : f32
      %90 = arith.select %89, %in, %cst : f32
      linalg.yield %90 : f32
    } -> tensor<4x8x2x2xf32>
    %54 = tensor.empty() : tensor<4x8x1x1xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<4x8x1x1xf32>) -> tensor<4x8x1x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%53 : tensor<4x8x2x2xf32>) outs(%55 : tensor<4x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.addf %in, %out : f32
      linalg.yield %89 : f32
    } -> tensor<4x8x1x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<4x8x1x1xf32>) outs(%54 : tensor<4x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.divf %in, %cst_35 : f32
      linalg.yield %89 : f32
    } -> tensor<4x8x1x1xf32>
    %collapsed = tensor.collapse_shape %57 [[0], [1, 2, 3]] : tensor<4x8x1x1xf32> into tensor<4x8xf32>
    %58 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_3 : tensor<4x8xf32>) outs(%58 : tensor<8x4xf32>) permutation = [1, 0] 
    %59 = tensor.empty() : tensor<4x4xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<4x4xf32>) -> tensor<4x4xf32>
    %61 = linalg.matmul ins(%collapsed, %transposed : tensor<4x8xf32>, tensor<8x4xf32>) outs(%60 : tensor<4x4xf32>) -> tensor<4x4xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<4xf32>) outs(%59 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x4xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%61, %62 : tensor<4x4xf32>, tensor<4x4xf32>) outs(%59 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.addf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x4xf32>
    %64 = tensor.empty() : tensor<4xi64>
    %65 = linalg.fill ins(%c0_i64 : i64) outs(%64 : tensor<4xi64>) -> tensor<4xi64>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<4xf32>) -> tensor<4xf32>
    %67:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "reduction"]} ins(%63 : tensor<4x4xf32>) outs(%66, %65 : tensor<4xf32>, tensor<4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_66: i64):
      %89 = linalg.index 1 : index
      %90 = arith.index_cast %89 : index to i64
      %91 = arith.maximumf %in, %out : f32
      %92 = arith.cmpf ogt, %in, %out : f32
      %93 = arith.select %92, %90, %out_66 : i64
      linalg.yield %91, %93 : f32, i64
    } -> (tensor<4xf32>, tensor<4xi64>)
    %expanded_63 = tensor.expand_shape %67#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%63, %expanded_63 : tensor<4x4xf32>, tensor<4x1xf32>) outs(%59 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.subf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x4xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%68 : tensor<4x4xf32>) outs(%59 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = math.exp %in : f32
      linalg.yield %89 : f32
    } -> tensor<4x4xf32>
    %70 = tensor.empty() : tensor<4x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<4x1xf32>) -> tensor<4x1xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "reduction"]} ins(%69 : tensor<4x4xf32>) outs(%71 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.addf %in, %out : f32
      linalg.yield %89 : f32
    } -> tensor<4x1xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%72 : tensor<4x1xf32>) outs(%70 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = math.log %in : f32
      linalg.yield %89 : f32
    } -> tensor<4x1xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%68, %73 : tensor<4x4xf32>, tensor<4x1xf32>) outs(%59 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.subf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<4x4xf32>
    %75 = tensor.empty() : tensor<4xi1>
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg1 : tensor<4xi64>) outs(%75 : tensor<4xi1>) {
    ^bb0(%in: i64, %out: i1):
      %89 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %89 : i1
    } -> tensor<4xi1>
    %77 = linalg.generic {indexing_maps = [#map, #map, #map8, #map], iterator_types = ["parallel"]} ins(%76, %arg1, %cst_36 : tensor<4xi1>, tensor<4xi64>, tensor<i64>) outs(%64 : tensor<4xi64>) {
    ^bb0(%in: i1, %in_66: i64, %in_67: i64, %out: i64):
      %89 = arith.select %in, %in_66, %in_67 : i64
      linalg.yield %89 : i64
    } -> tensor<4xi64>
    %expanded_64 = tensor.expand_shape %77 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
    %78 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_64 : tensor<4x1xi64>) outs(%71 : tensor<4x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %89 = linalg.index 0 : index
      %90 = arith.index_cast %in : i64 to index
      %91 = arith.cmpi slt, %90, %c4 : index
      cf.assert %91, "index must be smaller than dim size"
      %92 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %92, "index must be larger or equal to 0"
      %extracted = tensor.extract %74[%89, %90] : tensor<4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<4x1xf32>
    %collapsed_65 = tensor.collapse_shape %78 [[0, 1]] : tensor<4x1xf32> into tensor<4xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%collapsed_65 : tensor<4xf32>) outs(%2 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.negf %in : f32
      linalg.yield %89 : f32
    } -> tensor<4xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map, #map8, #map], iterator_types = ["parallel"]} ins(%76, %79, %cst_1 : tensor<4xi1>, tensor<4xf32>, tensor<f32>) outs(%2 : tensor<4xf32>) {
    ^bb0(%in: i1, %in_66: f32, %in_67: f32, %out: f32):
      %89 = arith.select %in, %in_66, %in_67 : f32
      linalg.yield %89 : f32
    } -> tensor<4xf32>
    %81 = tensor.empty() : tensor<i64>
    %82 = linalg.fill ins(%c0_i64 : i64) outs(%81 : tensor<i64>) -> tensor<i64>
    %83 = linalg.generic {indexing_maps = [#map, #map8], iterator_types = ["reduction"]} ins(%76 : tensor<4xi1>) outs(%82 : tensor<i64>) {
    ^bb0(%in: i1, %out: i64):
      %89 = arith.extui %in : i1 to i64
      %90 = arith.addi %89, %out : i64
      linalg.yield %90 : i64
    } -> tensor<i64>
    %84 = tensor.empty() : tensor<f32>
    %85 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%83 : tensor<i64>) outs(%84 : tensor<f32>) {
    ^bb0(%in: i64, %out: f32):
      %89 = arith.sitofp %in : i64 to f32
      linalg.yield %89 : f32
    } -> tensor<f32>
    %86 = linalg.fill ins(%cst : f32) outs(%84 : tensor<f32>) -> tensor<f32>
    %87 = linalg.generic {indexing_maps = [#map, #map8], iterator_types = ["reduction"]} ins(%80 : tensor<4xf32>) outs(%86 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.addf %in, %out : f32
      linalg.yield %89 : f32
    } -> tensor<f32>
    %88 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = []} ins(%87, %85 : tensor<f32>, tensor<f32>) outs(%84 : tensor<f32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %89 = arith.divf %in, %in_66 : f32
      linalg.yield %89 : f32
    } -> tensor<f32>
    return %88 : tensor<f32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_14: "0x040000004CBF1DBEFDDAF7BD51EF083E96F5983D",
      torch_tensor_4_8_torch.float32: "0x040000005E26A9BE9F1D6E3E1A3D2CBDE07406BE35E5BABDD87645BEAB75D6BDBD639BBEF476873EF5D5133E789536BE1E23F7BD936C223E9C1006BE43EFBE3D595EC73DA1E663BEE961B53D5235B13C70199E3E2AFE02BE3223BABD64F79B3E21D293BEFF40D13C9C69AE3E985322BE3E8AAD3E35A0A03ED368A83EFA2F0ABD91C1A33E",
      torch_tensor_8_torch.float32_8: "0x04000000FC64FCBE5A41B4BE069FBD3E6872F23DA05EFFBC680CB73DE0B09BBD5EEFB2BE",
      torch_tensor_8_4_1_1_torch.float32: "0x04000000C0A4833E70BA4BBEB8621ABEAE34D63EAC6909BE04D4B1BE0494AD3E105AAD3ED88B20BED8B7CCBDB4E5BCBEB4C8D5BE9089403EFCB85ABEEACCCB3E8AFBCCBEE08A8DBD40E1303C0A92833E4C30CF3E465DAD3E6061613E3C016BBE62D2B6BE5805E5BE402ECB3C124AF83E4880C2BD806FACBC9E08BABE60301D3EBC4CA23E",
      torch_tensor_8_torch.float32_7: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_4: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_8_3_3_torch.float32: "0x040000008D5066BD949F9A3D434975BC9D4165BDE92CD2BD9173DDBDC1B6EB3D88C7F0BCBEE3C03BF1DE023D400FA43D67FECD3D13BFC33DA3D1B2BDDDAD9ABC3FD28EBDA5E689BD2302E53C1F8DE23D8F5AC1BD5512923DF9457ABDCC0ABCBC7795BF3D625ADABC2CD12F3CC7B7A8BD6A74CD3D889A79BC1B87B0BD4A580D3D4B9CABBD2E85BFBD1C41EB3B2B5CBF3DFF9908BD1233633DAF67CF3D8615A03D16377DBD7AA953BC75E717BD1815C2BD6B3C4C38699BB53D4C59CB3DDC26343CD945DB3CABFA50BD2730B63DF8DC48BD29A9A7BDC2AB943CC9AA903D7A9BD9BD492EDA3D14A62D3D6B19A9BD56F6CFBCF965D13DD82DB9BD69160DBD73521E3D7C73D3BD0950843D20477B3D38B1953DB8E099BDD864F03D82118FBD65F5F03D4AA1E7BD320BD7BDEC3D943D1BCD493C0DC8DE3B96A785BD0A7D4ABD09240DBD0D1FEBBD9CB0C83BFCBEAA3CA43ED1B865E21B3D8B03E53DDA58003DB7B530BD3EA946BD436C9ABD8F50A7BDBF7B9BBCA2C0AABC44BE563DE0544EBD9169C03D5E5BA9BDE89CAF3968F6D83D0101F03D6BCF8BBDE1F8AB3C7514643CC15262BDD4C626BD04BF023D2ED5A7BDF74A9F3C55E2503D8F393EBD9A7BC83DA924FEBBF1035B3DFC04EF3D3B8D13BD1128833D4F120ABD31068DBC169DA3BC7EEE3FBA0F5B36BD2249E23C1883913BBEFE983DD468C3BCD5A0413C079133BD8920CABD1B57433D0E12773C205241BD9D3523BD747BFC3C3591AEBCEDB89D3DCABDDA3B2457363D8B51523DB7E2ECBCF0DA503D5F1BB23D12B6B13BD7EDBC3C9D518C3BF41BA73D27CD4BBD9A4C80BDA158523DE90ED2BD32A7F73A70FF5DBD1C4E9F3DFBB6E0BD0958923D4FCAEE3DB758C33CCBA500BCF194ED3D6F4A4EBD4CBA1ABC7C6253BD234585BCB1D3D13CEDF1803CC658B6BC1652F1BDB7BCC53BF3C864BBB53C913C05F1B83D749AEA3DB3318FBD0ACCF0BB976941BD9472DEBD8DA0AFBDC087E23D24BA8C3D75A5813D3A22863D37C1BFBD5CC74A3CEFA2E03DFAB286BD32B6D63DFDC0FD3C80CEA93D60CA4EBDAA8A5E3D3FF6D5BD1C34F5BBE002213DB8C3103DA4F8C93D5A2CED3D0294DB3DF00BA23DC0B0A93DDA2379BC554EBBBDB73233BDBDC458BC5E6D82BD62C0763D7F72293D68C69B3C2536E93CC105D43D34D22F3D46A8D3BDAC32AFBD05C2543DA691833CEB6A6B3DD70CF1BD30BEDEBDFE01943D63629A3D395CDABD943B373DC076BCBD7BC8B63DED78173D1AA7EE3D68FAEDBDC559E8BDF32EA33DC148D63D3BE0933D7676A03D344ACBBDF3B2AE3DE6E0E3BD1CAED73C3F199EBDC6BB3FBDDEF2AA3C90CB3DBD11C198BC1CC4E4BD3092E3BDBAFC3A3D00534CBD23D792BDD9783EBDDF53C5BD4AF1C0BD316C903D7656753D7A99803C41D883BDD099203D617DAD3B287EACBD89C0CF3CA1C4DB3D0167EDBD7001F0BD9C64773CB1BFB53D53DD92BD4587D43C02ACA93D76D4143D4BEED03C6DCFF03D273D9D3D34BF87BDDEE5263C7F9B763D5DDBD43DD922F0BD7FB2823D02260CBD0E58ECBD434DD63C326683BD6AD0883CA0B39CBD37A1B5BD28D623BC4F2822BD95298D3DEA79263C1A65BC3DF8ECB43C39391BBD0B7BA33D7D06D33B5434B53CCB401BBD88BEDD39A4A0B9BC5C2824BC223BBCBD93FE3DBAB856C8BDF4B1CFBCF7E08B3D42D4A7BD44B0A2BDA6BCEBBC5A5404BDAF6FA33C0D47A03CE5C8743D8244A6BD954308BC73FD863DCEC4D03D34D90CBCBFA78BBD70C30A3DD472893D01CA96BD220F8CBD515C553DDB4907BC9FF6E3BD002A8BBD12C2433DEEB923BDD497A63DD3CDBE3D24718C3CEBAE18BC563A19BDBD45C3BBC8BAAF3CC75CB8BD32BCE6BC43C3C8BDA522943DCCB499BDFC7DDC3DF8DEF8BCC7448ABD6AEC673D27ED8F3C6D21A73D2F85493DC182E8BD46A8983D18CEB5BCF55855BDAB46993DD007B03D5023D4BD93982EBCA834C63D4DF33A3D7056CB3D4A6D25BDD82485BD0A8CCF3D4135493D56B3E73D38A149BDFCF79ABDBD5262BC4742E3BDAC363D3D1006B23D79C2E73C93C83EBCB3556F3DF93399BD9F1BEC3D70FEEFBD7535E7BD5E22E4BC2227C53D8654413CC862393DFAEAB0BD5C0A303D2DC357BC207C413D4575AA3DFCD3513D843F24BC55E1EDBB2B6097BDA6992EBD27D89C3D809141BDC3E4953DC7693FBD5AD9E0BC745F243BA77CDDBDD83C9ABAB09F42BC6D762DBCACFEC0BC3448BE3DB41EB23D3995A3BD4C3C603D6151BDBD6379CDBDE98E133D2A04E33AEE3061BDB2CAE8BDAEE03ABD483A213D0167DFBDD878EABD89F9743C49E0ADBD3173D3BD14FC39BDA46F9BBC0553DBBD8429A1BDD534FD3B4698E3BD45B287BCA3D89BBDB351A7BD26B93D3D89C5B9BD02E9B6BD84A4893D0C81B43C10CFDB3D450701BD012969BD0AB232BCC24D1C3A3712B83DB869F0BDC47A09BC0E88553D91E984BDF14975BD3C48693D4944E7BD07C4E43C62DBBABDD9F06F3D2E5FCEBD8463943D797AE4BDE2E0CABDF8A3E33A2D30BE3DEAB2CEBD375257BD44FBD33DB6E6A1BC94FB473DE22FE8BD40CE17BDCD2375BD037BCB3DEA58483D271DB0BD88A79B3CFF89B1BA995546BDA5D589BD3E2F20BDE33EBE3DD304ADBD39EEABBD85ED14BD445C063BD366033D63C4673BC267E8BC205992BD163BADBCE05142BD4000C33DF7F0EABDFDF399BD0E5EC4BDA870B0BCB115BC3D8C8FD33DD01DD2BD3B51A7BB6DAB8D3DEDC7543DBCB2C53D613C56BBDE2AA2BD9AAA9F3DF78725BDDFF1793D34EBEDBC60334D3DAC15D93DD96DE03D0AA7DBBD80A79FBD859647BD3BEA99BD8795E73D4D882ABC711AA0BDF5CD56BD775185BDA4F1443D9986D2BD430BE1BD25ECEDBD64D24F3DA9AE6E3D32E795BD5568EF3CE82AB23D7B478C3CC244CCBC4CA80E3C040B4FBC580C733DB5E2A3BDA1C9743D2209883DBE3B92BDC715C53D2B0FED3D274D3EBDE83407BDB790703DEE15BDBD10E53E3DAC3DE13CC522983D6BA5D1BD7A84C8BD85CD583D5CE12D3D1FA6E0BDA19886BDA2D6DCBD4BEAACBD63CD59BDE5BBC73DC72BC0BCF99F8A3DD236E53D81FD5B3D3311D8BD2FEA723D1B20383DB311BB3DBB15EEBD9170943DFB8FC53D508DE0BD24054A3CB20ACE3DDE8AAFBDA0631E3D614D553D0508FD3C3FFAEF3DB39EC53D4013CF3D56AD70BC516ECA3DF5ECE0BD953E82BD187DCEBC0D650FBD30F1DE3D72AE633DE0639B3DBC2CA43DCE4BB4BDB9A25FBC3BFA8C3C501AFB3C",
      torch_tensor_8_torch.float32_3: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_4_3_3_torch.float32: "0x040000006B33123CBBC0D2BD56F50B3C3BAAA33DA850A93D96FA1BBEEB50F4BCF6A8FDBD5BA491BDD6F5753D2064F2BDFBC37D3DAFDB103E9619333C967EE3BDD69674BDE611153D2F1A02BEF393A93D6EF11ABE8C0F24BE80D425BEF07C0ABD1686E53D4C8821BE1FDB0D3E888A88BD36F1473D800DF93BB6E419BEF0890D3EE8C9B73D56A4293E1E72AC3DB64DE1BD866F0E3E16C2123CABDDA13D73D808BE605A44BDE39227BE60F284BDC045133D3E0006BE169C593DE63AB73D2034BE3C6661E4BD3C5204BE309D52BDC0D4953D5258283ECE46C43DCBBF99BCAB5A6F3D4B6F27BE42C411BED3449F3D1E56C1BDC836A43D4BF5F0BDEE10A9BD86930CBE231FB23DEB1E8BBC6358033EE03DD33DD0DFBC3D809DAF3BC61053BDF06E14BD2074B53CC333A93D7B22EFBD9C3C0F3EEB7394BC67020FBE5BAEB8BD4702173E4E141C3EC7151EBEE8BDF03DF60FAB3DA00ACA3D6E79103E33F6B7BDD091573D58AF8B3D36B949BDE074643D906944BD8008D33DB6683DBDC67E7EBD56DC2B3D3623723D0BC4A6BDEB62713C9BD0C53DA0D887BC36C24F3D7BA624BD40466F3D8842F7BDBEB6C8BDF041ADBD33D81C3EDBB137BD5695EEB9DE5FA5BDF65F2A3E5FAF263EEBB600BEB65A0ABE385D01BE56B552BAB0032EBD136BDFBD80DA74BD10FA003DF057B2BD5B44173DDB8B1CBDCB65A5BDB693BB3C03550C3EB6C4E6BD0098FD3BD6BE7BBDEE79273E1AEC21BE8C9C23BE202C283E4BF5D7BD16E2023D56AC6BBCFBCE0FBDDB7818BDA6E5D83D8084023CDF2926BE7682C9BDA6B868BDB8C3AB3D68E3DCBDCAEC203EC60C18BD7629F5BC2CBA053E888EAB3DF2BE103E3E71C53DF0164FBD1B77E2BD802B4BBC0A400D3ED01D65BD6A451EBE18EC8B3D9E23263E005842BDE7500DBE0BCE1ABE6B132B3DEBC34EBC765EACBD1BFD093DD69F813D04BC073EA880043E405ECCBCFF7C16BEE6371ABE86591F3E60E3963D2BCA943D16AA13BE3F0A1E3E0EAE213E92161A3ECBF80FBE06CB80BDB8C1EABD8F9D213E03AA92BD58D69BBD36D4B23DF0E59DBD3E1DA8BD00DB6EBC363C83BC17F204BE84470E3ECE9196BDEB26723D6E71143ED823AC3DC04DC13C8336113E6089B73C8EEB9DBD5A73213EEB92213D268426BE765942BD5381E8BDECA1153EAB7AE1BC22911BBEABA82BBC9B5CD63D6B5B313DBBDC573D169B7D3CCB827E3D465526BD50C887BD0A861FBECB9100BE4BEF933DA81BCABD2BE1C33CC0E6593D8057413CAB4DDDBDA036233E337CC6BD9A5F0C3E4AC407BEE63624BDB8ACB93D53768BBD0A5E0F3E08E4EABD2E520FBEEBE999BDEBB4DC3C70241D3EEEF3A2BD1024743D3B262BBD700B14BDCBFBFA3DA74304BE4004913C1B7F203E0B9DBBBC1A83043E5B3B52BD5661093E4F1725BEE0C6C4BCE0D0EFBCF63D5D3D18EA853D6F0A033E606ACBBCD691D8BBB8BFE93D16B638BDB69C153E8E43E3BD16BE93BCABAA12BC6B4E983D885CE93D1669D8BCDF640DBEC620A93D10354C3D061D893DB88ED2BD3EAEDB3DD6A5213E96F16C3C33691FBED09CEF3D0015FDBD10ED1C3D4068C63CA8C19FBD96B36D3D5CA618BEDB7B1B3D7B63D8BD76A393BC0B9FAF3C0666113E",
      torch_tensor_4_torch.float32_13: "0x04000000DCFA0ABE208FC5BDB0FE433DA2C1EC3E",
      torch_tensor_4_4_1_1_torch.float32: "0x040000008CB5A33E703C183DB8BB71BEB846EB3EAC60513E5A57C2BE6203F53E5266C23E8C9E3ABE5CE98F3ED67491BEB879A0BDB25ED93E403EA93C400CB5BE94202BBE",
      torch_tensor_4_torch.float32_12: "0x0400000000000000000000000000000000000000",
      torch_tensor_4_torch.float32_11: "0x040000000000803F0000803F0000803F0000803F",
      torch_tensor_4_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F",
      torch_tensor_4_torch.float32_9: "0x0400000000000000000000000000000000000000",
      torch_tensor_4_4_3_3_torch.float32_1: "0x04000000EF2729BE68139A3D16EEA3BD16C9E3BD83A4C4BD6E40C43DDBC2B43D8BFD023E769E773DB0FB63BD1BC53EBD20AE493D3F4B0C3E9B9C393D1380A1BDFE73A0BD2C5C21BE207D133DE08CBFBD8B2918BE52A7153E6BAADDBD8B529BBC6094433D2BFDAD3B4EADE5BD1EF409BE1009083E4054DE3CDA960D3E8BDB64BD4B15493D101C1CBD2BDFF2BB18E3CFBDE6E0663D00D6573DAB5161BB808819BD7668D2BD1B0CEC3DC618FEBD1ED58B3D908C65BDB3AEA4BD8046F53CD84EB1BD2B4A1D3D0B10063DB86FFDBD7653E33C4362913D3E1C873DCBDDABBC12E90BBEC078D2BC6B186D3DE61679BD4E90813DB350E33D4E3AB2BD566FD73A18248D3D1606563CC018643CA07BAA3C522B06BE2B99563CF05CEC3D43CA193E769EC83D76F5B63C53689F3D3E0DA6BDF36D0DBE87C212BE3C422A3EBEACD83DEEF0EBBD4E8B853DC7E1003ED7992A3EE63A153E8339043EF6811CBD80936FBD2C200C3EB846BF3D4068CDBDAA6E193E0BEBA43DAB12BA3D8EF0D5BD60DB433D3B516FBDFE59053ECBADF5BCA6E2843D5683F23CFB39913D2BFD67BDA36CA63D5369EEBD062F1A3D80F1E6BD7C5E28BE0B0E09BE7ABC063E6BACB83D461F203E86B9083EC06918BEBEEFE8BD369DDCBC43ACDDBD4B05ED3D7C0601BE7B89A6BD2EE124BE5ECAC1BD975E0C3E2CBC0B3EDB56F43DC2C6033E27C1173E40CE2EBDF82F963D580D183EC6D6613D879C2A3E7609B13D7630D43D90ED6EBDF8C7A33DC0E29C3C5B0823BDB869C0BD1E87BFBD225303BEBE25E53D1EAAF23D6B649BBC5B86C5BDC2E8033E",
      torch_tensor_4_torch.float32_8: "0x0400000000000000000000000000000000000000",
      torch_tensor_4_torch.float32_7: "0x040000000000803F0000803F0000803F0000803F",
      torch_tensor_4_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F",
      torch_tensor_4_torch.float32_5: "0x0400000000000000000000000000000000000000",
      torch_tensor_4_4_3_3_torch.float32: "0x04000000F6B6CFBD9BDB1A3E6BEAE93D98EB0FBEB0E729BD006EF63B2034C73C36E9213DE8F2853D4091233CDE8BA6BDE383A13D3AB623BE804FCABD50E42ABD9E44A6BDD0D16EBDD2E10BBEAB3611BDA6EC113DF35DDEBDD6220CBC0058F43D4B5B8CBC56C8973B56926BBCB6280A3D8008D93DD2A9213E08C4D83D8308223E807C45BC445019BE80D1A1BD686AE83DAB9C8DBA93A8A9BDACC802BE00B81FBE480B10BE4B780ABD7330BB3DF089B83DAC9824BEE8EAD43D5C8C05BEA05210BDBE668ABDF67D03BD600906BDD22519BE2E5C13BE8BA5D5BC00410D3B260F9BBD7B94803D279C19BE004938BC6C16163E263A8BBDCF1C1A3EF63A773D1F051ABEF0F5D73D4B8D9DBCA05F98BD6379083E38EA09BECB81923CD6ED0EBD1EC0F33D0B903E3D3303A43D0017713D002A24BD8B910FBDABA40CBE10F3B83D6F81073E7B8CE93DE6C4F0BD2B93F33B169EF0BD0BE6BBBD96E5C6BD464C693DB067CBBD564D6EBB80BFE53B0608DC3DA70201BE5B54EABDFB32C6BD1EE9EE3D106575BD96F40F3E80DB763D00E3AC3C009EA2BA5BF306BDAB4DAB3C20E21BBDAB7E99BA0035AE3C107F05BE4EE7B2BDE6CF093E04810ABE2B1444BC80D4283EC09A763D80A09A3BC4E613BEC816A93D0B20F3BDE0C841BDBB0B65BD4B30CABC56F3EE3A64C40C3E5672AA3C6BDD183E40CCD03DB3CBD7BDE316993D8649F1BD68AA90BDABC9483D4069613DF709003EE0C25BBDABE28B39F8B9AF3DE70C25BE03C7F63DCB200DBEAB8A163B2B21E8BC63C5B3BD2075B43CA2200D3E8B8E47BDC8A5CABD067A7CBD",
      torch_tensor_4_torch.float32_4: "0x0400000000000000000000000000000000000000",
      torch_tensor_4_torch.float32_3: "0x040000000000803F0000803F0000803F0000803F",
      torch_tensor_4_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F",
      torch_tensor_4_torch.float32_1: "0x0400000000000000000000000000000000000000",
      torch_tensor_4_3_3_3_torch.float32: "0x040000008BDABCBAC56ED33D543222BEDB0711BECCCD97BDC461533D56E479BBFC401C3ED7E88BBC6E96503D293A6EBD9CF21ABDFC443CBEE48302BE0379A2BDB69AE93B09D19B3DDD7DEC3DE29905BEE2A1ABBD58288F3DC5A4233E2D3A22BD0E78133E221DFEBC43D2A63CF270323EA2D036BEEC1FF8BD619047BD88A299BD87442A3EDB78FFBD416FB5BD28AE09BE299138BEFD12E6BD6966293E1CDFAF3D1C07BF3D9AD3253C6511CABD395D053D8F0038BE34650EBE9A30CBBD2EADF83D6317E73D54CCAEBDFC8AE3BB3613FC3DA8E9433E206D9C3D15FBD43CCB21043EBA11E8BDF4E3123DE2C918BEF29508BEE89ACBBD3456B23DB1819E3DF077E9BDC6246E3DE15ED83DF6FCC6BCD7C7F03BADA5363D8C83F43D72393D3EAEDD17BE887090BD6AE69A3D0448233EA57D2B3E94E22D3ED9E01C3D215E2BBEE807913C2093F6BDC0A837BE1F182F3EE0D7153EEC9444BE0C8B133DFCCA04BD34B801BD566BB4BD7091973DFF72E9BDCD7C903D9451C73D76130D3E5D5F933DC90B43BE0CADFFBD86CCC43DB5FC243DF5BA19BEC5F3E2BD7664393EDEC9043E9FDAABBDA06546BD3ABA3BBE7BB262BB8C6714BEAA0218BE",
      torch_tensor_4_torch.float32: "0x0400000015BC2DBC1BB6EC3C4F69A1BD5EDFE93D"
    }
  }
#-}
