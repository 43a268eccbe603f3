#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map15 = affine_map<(d0, d1) -> (d0)>
#map16 = affine_map<(d0) -> ()>
#map17 = affine_map<() -> ()>
module {
  func.func @main(%arg0: tensor<4x9xi64>) -> tensor<f32> {
    %c-100_i64 = arith.constant -100 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<8x8xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_32_16_torch.float32_1> : tensor<32x16xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_16_torch.float32_4> : tensor<16xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_16_24_torch.float32_1> : tensor<16x24xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_24_16_torch.float32_3> : tensor<24x16xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_24_16_torch.float32_2> : tensor<24x16xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_3> : tensor<16x16xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_8_16_torch.float32_3> : tensor<8x16xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_8_16_torch.float32_2> : tensor<8x16xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_2> : tensor<16x16xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_16_24_torch.float32> : tensor<16x24xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_24_16_torch.float32_1> : tensor<24x16xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_24_16_torch.float32> : tensor<24x16xf32>
    %cst_18 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_19 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_1> : tensor<16x16xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_8_16_torch.float32_1> : tensor<8x16xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_8_16_torch.float32> : tensor<8x16xf32>
    %cst_22 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %cst_23 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_24 = arith.constant 1.000000e-05 : f64
    %cst_25 = arith.constant dense_resource<torch_tensor_8_4_torch.float32_1> : tensor<8x4xf32>
    %cst_26 = arith.constant dense_resource<torch_tensor_8_4_torch.float32> : tensor<8x4xf32>
    %cst_27 = arith.constant dense_resource<torch_tensor_32_16_torch.float32> : tensor<32x16xf32>
    %cst_28 = arith.constant 1.600000e+01 : f32
    %cst_29 = arith.constant 2.000000e+00 : f32
    %cst_30 = arith.constant dense<0> : tensor<i64>
    %extracted_slice = tensor.extract_slice %arg0[0, 0] [4, 8] [1, 1] : tensor<4x9xi64> to tensor<4x8xi64>
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %168 = linalg.index 0 : index
      %169 = arith.index_cast %168 : index to i64
      linalg.yield %169 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %expanded_31 = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %2 = tensor.empty() : tensor<8x8xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_31 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_110: i64, %out: i64):
      %168 = arith.subi %in, %in_110 : i64
      linalg.yield %168 : i64
    } -> tensor<8x8xi64>
    %4 = tensor.empty() : tensor<8x8xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8x8xi64>) outs(%4 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %168 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %168 : i1
    } -> tensor<8x8xi1>
    %6 = tensor.empty() : tensor<8x8xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %cst_3, %cst_2 : tensor<8x8xi1>, tensor<8x8xf32>, tensor<f32>) outs(%6 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_110: f32, %in_111: f32, %out: f32):
      %168 = arith.select %in, %in_110, %in_111 : f32
      linalg.yield %168 : f32
    } -> tensor<8x8xf32>
    %8 = tensor.empty() : tensor<4x8x16xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<4x8xi64>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %168 = arith.index_cast %in : i64 to index
      %169 = linalg.index 2 : index
      %170 = arith.cmpi slt, %168, %c32 : index
      cf.assert %170, "index must be smaller than dim size"
      %171 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %171, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_27[%168, %169] : tensor<32x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<4x8x16xf32>
    %10 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<4x8x16xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %11 = tensor.empty() : tensor<4x8x1xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<4x8x1xf32>) -> tensor<4x8x1xf32>
    %13 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<4x8x16xf32>) outs(%12 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<4x8x1xf32>) outs(%11 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_28 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<4x8x1xf32>) outs(%11 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_24 : f64 to f32
      %169 = arith.addf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<4x8x1xf32>) outs(%11 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.rsqrt %in : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %16 : tensor<4x8x16xf32>, tensor<4x8x1xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_23, %17 : tensor<16xf32>, tensor<4x8x16xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %19 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%cst_22 : tensor<16x16xf32>) outs(%19 : tensor<16x16xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %18 [[0, 1], [2]] : tensor<4x8x16xf32> into tensor<32x16xf32>
    %20 = tensor.empty() : tensor<32x16xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %22 = linalg.matmul ins(%collapsed, %transposed : tensor<32x16xf32>, tensor<16x16xf32>) outs(%21 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %expanded_32 = tensor.expand_shape %22 [[0, 1], [2, 3]] output_shape [4, 8, 4, 4] : tensor<32x16xf32> into tensor<4x8x4x4xf32>
    %23 = tensor.empty() : tensor<4x4x8x4xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<4x8x4x4xf32>) outs(%23 : tensor<4x4x8x4xf32>) permutation = [0, 2, 1, 3] 
    %24 = tensor.empty() : tensor<16x8xf32>
    %transposed_34 = linalg.transpose ins(%cst_21 : tensor<8x16xf32>) outs(%24 : tensor<16x8xf32>) permutation = [1, 0] 
    %25 = tensor.empty() : tensor<32x8xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<32x8xf32>) -> tensor<32x8xf32>
    %27 = linalg.matmul ins(%collapsed, %transposed_34 : tensor<32x16xf32>, tensor<16x8xf32>) outs(%26 : tensor<32x8xf32>) -> tensor<32x8xf32>
    %expanded_35 = tensor.expand_shape %27 [[0, 1], [2, 3]] output_shape [4, 8, 2, 4] : tensor<32x8xf32> into tensor<4x8x2x4xf32>
    %28 = tensor.empty() : tensor<4x2x8x4xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<4x8x2x4xf32>) outs(%28 : tensor<4x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_37 = linalg.transpose ins(%cst_20 : tensor<8x16xf32>) outs(%24 : tensor<16x8xf32>) permutation = [1, 0] 
    %29 = linalg.matmul ins(%collapsed, %transposed_37 : tensor<32x16xf32>, tensor<16x8xf32>) outs(%26 : tensor<32x8xf32>) -> tensor<32x8xf32>
    %expanded_38 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [4, 8, 2, 4] : tensor<32x8xf32> into tensor<4x8x2x4xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<4x8x2x4xf32>) outs(%28 : tensor<4x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_40 = tensor.extract_slice %transposed_33[0, 0, 0, 0] [4, 4, 8, 2] [1, 1, 1, 1] : tensor<4x4x8x4xf32> to tensor<4x4x8x2xf32>
    %extracted_slice_41 = tensor.extract_slice %transposed_33[0, 0, 0, 2] [4, 4, 8, 2] [1, 1, 1, 1] : tensor<4x4x8x4xf32> to tensor<4x4x8x2xf32>
    %30 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_33, %cst_26 : tensor<4x4x8x4xf32>, tensor<8x4xf32>) outs(%23 : tensor<4x4x8x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x4xf32>
    %31 = tensor.empty() : tensor<4x4x8x2xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_41 : tensor<4x4x8x2xf32>) outs(%31 : tensor<4x4x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.negf %in : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x2xf32>
    %concat = tensor.concat dim(3) %32, %extracted_slice_40 : (tensor<4x4x8x2xf32>, tensor<4x4x8x2xf32>) -> tensor<4x4x8x4xf32>
    %33 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %cst_25 : tensor<4x4x8x4xf32>, tensor<8x4xf32>) outs(%23 : tensor<4x4x8x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x4xf32>
    %34 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<4x4x8x4xf32>, tensor<4x4x8x4xf32>) outs(%23 : tensor<4x4x8x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x4xf32>
    %extracted_slice_42 = tensor.extract_slice %transposed_36[0, 0, 0, 0] [4, 2, 8, 2] [1, 1, 1, 1] : tensor<4x2x8x4xf32> to tensor<4x2x8x2xf32>
    %extracted_slice_43 = tensor.extract_slice %transposed_36[0, 0, 0, 2] [4, 2, 8, 2] [1, 1, 1, 1] : tensor<4x2x8x4xf32> to tensor<4x2x8x2xf32>
    %35 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_36, %cst_26 : tensor<4x2x8x4xf32>, tensor<8x4xf32>) outs(%28 : tensor<4x2x8x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x2x8x4xf32>
    %36 = tensor.empty() : tensor<4x2x8x2xf32>
    %37 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_43 : tensor<4x2x8x2xf32>) outs(%36 : tensor<4x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.negf %in : f32
      linalg.yield %168 : f32
    } -> tensor<4x2x8x2xf32>
    %concat_44 = tensor.concat dim(3) %37, %extracted_slice_42 : (tensor<4x2x8x2xf32>, tensor<4x2x8x2xf32>) -> tensor<4x2x8x4xf32>
    %38 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_44, %cst_25 : tensor<4x2x8x4xf32>, tensor<8x4xf32>) outs(%28 : tensor<4x2x8x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x2x8x4xf32>
    %39 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<4x2x8x4xf32>, tensor<4x2x8x4xf32>) outs(%28 : tensor<4x2x8x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x2x8x4xf32>
    %40 = tensor.empty() : tensor<4x2x2x8x4xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<4x2x8x4xf32>) outs(%40 : tensor<4x2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x2x8x4xf32>
    %collapsed_45 = tensor.collapse_shape %41 [[0], [1, 2], [3], [4]] : tensor<4x2x2x8x4xf32> into tensor<4x4x8x4xf32>
    %42 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<4x2x8x4xf32>) outs(%40 : tensor<4x2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x2x8x4xf32>
    %43 = tensor.empty() : tensor<4x4x4x8xf32>
    %transposed_46 = linalg.transpose ins(%collapsed_45 : tensor<4x4x8x4xf32>) outs(%43 : tensor<4x4x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_47 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<4x4x8x4xf32> into tensor<16x8x4xf32>
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<4x4x4x8xf32> into tensor<16x4x8xf32>
    %44 = tensor.empty() : tensor<16x8x8xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<16x8x8xf32>) -> tensor<16x8x8xf32>
    %46 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<16x8x4xf32>, tensor<16x4x8xf32>) outs(%45 : tensor<16x8x8xf32>) -> tensor<16x8x8xf32>
    %expanded_49 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [4, 4, 8, 8] : tensor<16x8x8xf32> into tensor<4x4x8x8xf32>
    %47 = tensor.empty() : tensor<4x4x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<4x4x8x8xf32>) outs(%47 : tensor<4x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_29 : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %7 : tensor<4x4x8x8xf32>, tensor<8x8xf32>) outs(%47 : tensor<4x4x8x8xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x8xf32>
    %50 = tensor.empty() : tensor<4x4x8xi64>
    %51 = linalg.fill ins(%c0_i64 : i64) outs(%50 : tensor<4x4x8xi64>) -> tensor<4x4x8xi64>
    %52 = tensor.empty() : tensor<4x4x8xf32>
    %53 = linalg.fill ins(%cst_0 : f32) outs(%52 : tensor<4x4x8xf32>) -> tensor<4x4x8xf32>
    %54:2 = linalg.generic {indexing_maps = [#map9, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<4x4x8x8xf32>) outs(%53, %51 : tensor<4x4x8xf32>, tensor<4x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_110: i64):
      %168 = linalg.index 3 : index
      %169 = arith.index_cast %168 : index to i64
      %170 = arith.maximumf %in, %out : f32
      %171 = arith.cmpf ogt, %in, %out : f32
      %172 = arith.select %171, %169, %out_110 : i64
      linalg.yield %170, %172 : f32, i64
    } -> (tensor<4x4x8xf32>, tensor<4x4x8xi64>)
    %expanded_50 = tensor.expand_shape %54#0 [[0], [1], [2, 3]] output_shape [4, 4, 8, 1] : tensor<4x4x8xf32> into tensor<4x4x8x1xf32>
    %55 = linalg.generic {indexing_maps = [#map9, #map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %expanded_50 : tensor<4x4x8x8xf32>, tensor<4x4x8x1xf32>) outs(%47 : tensor<4x4x8x8xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.subf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<4x4x8x8xf32>) outs(%47 : tensor<4x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.exp %in : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x8xf32>
    %57 = tensor.empty() : tensor<4x4x8x1xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<4x4x8x1xf32>) -> tensor<4x4x8x1xf32>
    %59 = linalg.generic {indexing_maps = [#map9, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<4x4x8x8xf32>) outs(%58 : tensor<4x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x1xf32>
    %60 = linalg.generic {indexing_maps = [#map9, #map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %59 : tensor<4x4x8x8xf32>, tensor<4x4x8x1xf32>) outs(%47 : tensor<4x4x8x8xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.divf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x8xf32>
    %collapsed_51 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<4x4x8x8xf32> into tensor<16x8x8xf32>
    %collapsed_52 = tensor.collapse_shape %42 [[0, 1, 2], [3], [4]] : tensor<4x2x2x8x4xf32> into tensor<16x8x4xf32>
    %61 = tensor.empty() : tensor<16x8x4xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<16x8x4xf32>) -> tensor<16x8x4xf32>
    %63 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<16x8x8xf32>, tensor<16x8x4xf32>) outs(%62 : tensor<16x8x4xf32>) -> tensor<16x8x4xf32>
    %expanded_53 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [4, 4, 8, 4] : tensor<16x8x4xf32> into tensor<4x4x8x4xf32>
    %64 = tensor.empty() : tensor<4x8x4x4xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<4x4x8x4xf32>) outs(%64 : tensor<4x8x4x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_55 = linalg.transpose ins(%cst_19 : tensor<16x16xf32>) outs(%19 : tensor<16x16xf32>) permutation = [1, 0] 
    %collapsed_56 = tensor.collapse_shape %transposed_54 [[0, 1], [2, 3]] : tensor<4x8x4x4xf32> into tensor<32x16xf32>
    %65 = linalg.matmul ins(%collapsed_56, %transposed_55 : tensor<32x16xf32>, tensor<16x16xf32>) outs(%21 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %expanded_57 = tensor.expand_shape %65 [[0, 1], [2]] output_shape [4, 8, 16] : tensor<32x16xf32> into tensor<4x8x16xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %expanded_57 : tensor<4x8x16xf32>, tensor<4x8x16xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<4x8x16xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<4x8x16xf32>) outs(%12 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x1xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<4x8x1xf32>) outs(%11 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_28 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x1xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<4x8x1xf32>) outs(%11 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_24 : f64 to f32
      %169 = arith.addf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<4x8x1xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<4x8x1xf32>) outs(%11 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.rsqrt %in : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %71 : tensor<4x8x16xf32>, tensor<4x8x1xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %73 = linalg.generic {indexing_maps = [#map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_18, %72 : tensor<16xf32>, tensor<4x8x16xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %74 = tensor.empty() : tensor<16x24xf32>
    %transposed_58 = linalg.transpose ins(%cst_17 : tensor<24x16xf32>) outs(%74 : tensor<16x24xf32>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %73 [[0, 1], [2]] : tensor<4x8x16xf32> into tensor<32x16xf32>
    %75 = tensor.empty() : tensor<32x24xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<32x24xf32>) -> tensor<32x24xf32>
    %77 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<32x16xf32>, tensor<16x24xf32>) outs(%76 : tensor<32x24xf32>) -> tensor<32x24xf32>
    %expanded_60 = tensor.expand_shape %77 [[0, 1], [2]] output_shape [4, 8, 24] : tensor<32x24xf32> into tensor<4x8x24xf32>
    %78 = tensor.empty() : tensor<4x8x24xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<4x8x24xf32>) outs(%78 : tensor<4x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.negf %in : f32
      %169 = math.exp %168 : f32
      %170 = arith.addf %169, %cst_1 : f32
      %171 = arith.divf %cst_1, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<4x8x24xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60, %79 : tensor<4x8x24xf32>, tensor<4x8x24xf32>) outs(%78 : tensor<4x8x24xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x24xf32>
    %transposed_61 = linalg.transpose ins(%cst_16 : tensor<24x16xf32>) outs(%74 : tensor<16x24xf32>) permutation = [1, 0] 
    %81 = linalg.matmul ins(%collapsed_59, %transposed_61 : tensor<32x16xf32>, tensor<16x24xf32>) outs(%76 : tensor<32x24xf32>) -> tensor<32x24xf32>
    %expanded_62 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [4, 8, 24] : tensor<32x24xf32> into tensor<4x8x24xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %expanded_62 : tensor<4x8x24xf32>, tensor<4x8x24xf32>) outs(%78 : tensor<4x8x24xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x24xf32>
    %83 = tensor.empty() : tensor<24x16xf32>
    %transposed_63 = linalg.transpose ins(%cst_15 : tensor<16x24xf32>) outs(%83 : tensor<24x16xf32>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %82 [[0, 1], [2]] : tensor<4x8x24xf32> into tensor<32x24xf32>
    %84 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<32x24xf32>, tensor<24x16xf32>) outs(%21 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %expanded_65 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [4, 8, 16] : tensor<32x16xf32> into tensor<4x8x16xf32>
    %85 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %expanded_65 : tensor<4x8x16xf32>, tensor<4x8x16xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %86 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<4x8x16xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %87 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<4x8x16xf32>) outs(%12 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x1xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<4x8x1xf32>) outs(%11 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_28 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x1xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<4x8x1xf32>) outs(%11 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_24 : f64 to f32
      %169 = arith.addf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<4x8x1xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<4x8x1xf32>) outs(%11 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.rsqrt %in : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x1xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %90 : tensor<4x8x16xf32>, tensor<4x8x1xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %92 = linalg.generic {indexing_maps = [#map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14, %91 : tensor<16xf32>, tensor<4x8x16xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %transposed_66 = linalg.transpose ins(%cst_13 : tensor<16x16xf32>) outs(%19 : tensor<16x16xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %92 [[0, 1], [2]] : tensor<4x8x16xf32> into tensor<32x16xf32>
    %93 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<32x16xf32>, tensor<16x16xf32>) outs(%21 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %expanded_68 = tensor.expand_shape %93 [[0, 1], [2, 3]] output_shape [4, 8, 4, 4] : tensor<32x16xf32> into tensor<4x8x4x4xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<4x8x4x4xf32>) outs(%23 : tensor<4x4x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_70 = linalg.transpose ins(%cst_12 : tensor<8x16xf32>) outs(%24 : tensor<16x8xf32>) permutation = [1, 0] 
    %94 = linalg.matmul ins(%collapsed_67, %transposed_70 : tensor<32x16xf32>, tensor<16x8xf32>) outs(%26 : tensor<32x8xf32>) -> tensor<32x8xf32>
    %expanded_71 = tensor.expand_shape %94 [[0, 1], [2, 3]] output_shape [4, 8, 2, 4] : tensor<32x8xf32> into tensor<4x8x2x4xf32>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<4x8x2x4xf32>) outs(%28 : tensor<4x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_73 = linalg.transpose ins(%cst_11 : tensor<8x16xf32>) outs(%24 : tensor<16x8xf32>) permutation = [1, 0] 
    %95 = linalg.matmul ins(%collapsed_67, %transposed_73 : tensor<32x16xf32>, tensor<16x8xf32>) outs(%26 : tensor<32x8xf32>) -> tensor<32x8xf32>
    %expanded_74 = tensor.expand_shape %95 [[0, 1], [2, 3]] output_shape [4, 8, 2, 4] : tensor<32x8xf32> into tensor<4x8x2x4xf32>
    %transposed_75 = linalg.transpose ins(%expanded_74 : tensor<4x8x2x4xf32>) outs(%28 : tensor<4x2x8x4xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_76 = tensor.extract_slice %transposed_69[0, 0, 0, 0] [4, 4, 8, 2] [1, 1, 1, 1] : tensor<4x4x8x4xf32> to tensor<4x4x8x2xf32>
    %extracted_slice_77 = tensor.extract_slice %transposed_69[0, 0, 0, 2] [4, 4, 8, 2] [1, 1, 1, 1] : tensor<4x4x8x4xf32> to tensor<4x4x8x2xf32>
    %96 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_69, %cst_26 : tensor<4x4x8x4xf32>, tensor<8x4xf32>) outs(%23 : tensor<4x4x8x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x4xf32>
    %97 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_77 : tensor<4x4x8x2xf32>) outs(%31 : tensor<4x4x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.negf %in : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x2xf32>
    %concat_78 = tensor.concat dim(3) %97, %extracted_slice_76 : (tensor<4x4x8x2xf32>, tensor<4x4x8x2xf32>) -> tensor<4x4x8x4xf32>
    %98 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_78, %cst_25 : tensor<4x4x8x4xf32>, tensor<8x4xf32>) outs(%23 : tensor<4x4x8x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x4xf32>
    %99 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %98 : tensor<4x4x8x4xf32>, tensor<4x4x8x4xf32>) outs(%23 : tensor<4x4x8x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x4xf32>
    %extracted_slice_79 = tensor.extract_slice %transposed_72[0, 0, 0, 0] [4, 2, 8, 2] [1, 1, 1, 1] : tensor<4x2x8x4xf32> to tensor<4x2x8x2xf32>
    %extracted_slice_80 = tensor.extract_slice %transposed_72[0, 0, 0, 2] [4, 2, 8, 2] [1, 1, 1, 1] : tensor<4x2x8x4xf32> to tensor<4x2x8x2xf32>
    %100 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_72, %cst_26 : tensor<4x2x8x4xf32>, tensor<8x4xf32>) outs(%28 : tensor<4x2x8x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x2x8x4xf32>
    %101 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_80 : tensor<4x2x8x2xf32>) outs(%36 : tensor<4x2x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.negf %in : f32
      linalg.yield %168 : f32
    } -> tensor<4x2x8x2xf32>
    %concat_81 = tensor.concat dim(3) %101, %extracted_slice_79 : (tensor<4x2x8x2xf32>, tensor<4x2x8x2xf32>) -> tensor<4x2x8x4xf32>
    %102 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_81, %cst_25 : tensor<4x2x8x4xf32>, tensor<8x4xf32>) outs(%28 : tensor<4x2x8x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x2x8x4xf32>
    %103 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %102 : tensor<4x2x8x4xf32>, tensor<4x2x8x4xf32>) outs(%28 : tensor<4x2x8x4xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x2x8x4xf32>
    %104 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<4x2x8x4xf32>) outs(%40 : tensor<4x2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x2x8x4xf32>
    %collapsed_82 = tensor.collapse_shape %104 [[0], [1, 2], [3], [4]] : tensor<4x2x2x8x4xf32> into tensor<4x4x8x4xf32>
    %105 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_75 : tensor<4x2x8x4xf32>) outs(%40 : tensor<4x2x2x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x2x8x4xf32>
    %transposed_83 = linalg.transpose ins(%collapsed_82 : tensor<4x4x8x4xf32>) outs(%43 : tensor<4x4x4x8xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_84 = tensor.collapse_shape %99 [[0, 1], [2], [3]] : tensor<4x4x8x4xf32> into tensor<16x8x4xf32>
    %collapsed_85 = tensor.collapse_shape %transposed_83 [[0, 1], [2], [3]] : tensor<4x4x4x8xf32> into tensor<16x4x8xf32>
    %106 = linalg.batch_matmul ins(%collapsed_84, %collapsed_85 : tensor<16x8x4xf32>, tensor<16x4x8xf32>) outs(%45 : tensor<16x8x8xf32>) -> tensor<16x8x8xf32>
    %expanded_86 = tensor.expand_shape %106 [[0, 1], [2], [3]] output_shape [4, 4, 8, 8] : tensor<16x8x8xf32> into tensor<4x4x8x8xf32>
    %107 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_86 : tensor<4x4x8x8xf32>) outs(%47 : tensor<4x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_29 : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x8xf32>
    %108 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %7 : tensor<4x4x8x8xf32>, tensor<8x8xf32>) outs(%47 : tensor<4x4x8x8xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x8xf32>
    %109:2 = linalg.generic {indexing_maps = [#map9, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%108 : tensor<4x4x8x8xf32>) outs(%53, %51 : tensor<4x4x8xf32>, tensor<4x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_110: i64):
      %168 = linalg.index 3 : index
      %169 = arith.index_cast %168 : index to i64
      %170 = arith.maximumf %in, %out : f32
      %171 = arith.cmpf ogt, %in, %out : f32
      %172 = arith.select %171, %169, %out_110 : i64
      linalg.yield %170, %172 : f32, i64
    } -> (tensor<4x4x8xf32>, tensor<4x4x8xi64>)
    %expanded_87 = tensor.expand_shape %109#0 [[0], [1], [2, 3]] output_shape [4, 4, 8, 1] : tensor<4x4x8xf32> into tensor<4x4x8x1xf32>
    %110 = linalg.generic {indexing_maps = [#map9, #map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %expanded_87 : tensor<4x4x8x8xf32>, tensor<4x4x8x1xf32>) outs(%47 : tensor<4x4x8x8xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.subf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x8xf32>
    %111 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<4x4x8x8xf32>) outs(%47 : tensor<4x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.exp %in : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x8xf32>
    %112 = linalg.generic {indexing_maps = [#map9, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%111 : tensor<4x4x8x8xf32>) outs(%58 : tensor<4x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x1xf32>
    %113 = linalg.generic {indexing_maps = [#map9, #map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %112 : tensor<4x4x8x8xf32>, tensor<4x4x8x1xf32>) outs(%47 : tensor<4x4x8x8xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.divf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x4x8x8xf32>
    %collapsed_88 = tensor.collapse_shape %113 [[0, 1], [2], [3]] : tensor<4x4x8x8xf32> into tensor<16x8x8xf32>
    %collapsed_89 = tensor.collapse_shape %105 [[0, 1, 2], [3], [4]] : tensor<4x2x2x8x4xf32> into tensor<16x8x4xf32>
    %114 = linalg.batch_matmul ins(%collapsed_88, %collapsed_89 : tensor<16x8x8xf32>, tensor<16x8x4xf32>) outs(%62 : tensor<16x8x4xf32>) -> tensor<16x8x4xf32>
    %expanded_90 = tensor.expand_shape %114 [[0, 1], [2], [3]] output_shape [4, 4, 8, 4] : tensor<16x8x4xf32> into tensor<4x4x8x4xf32>
    %transposed_91 = linalg.transpose ins(%expanded_90 : tensor<4x4x8x4xf32>) outs(%64 : tensor<4x8x4x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_92 = linalg.transpose ins(%cst_10 : tensor<16x16xf32>) outs(%19 : tensor<16x16xf32>) permutation = [1, 0] 
    %collapsed_93 = tensor.collapse_shape %transposed_91 [[0, 1], [2, 3]] : tensor<4x8x4x4xf32> into tensor<32x16xf32>
    %115 = linalg.matmul ins(%collapsed_93, %transposed_92 : tensor<32x16xf32>, tensor<16x16xf32>) outs(%21 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %expanded_94 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [4, 8, 16] : tensor<32x16xf32> into tensor<4x8x16xf32>
    %116 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %expanded_94 : tensor<4x8x16xf32>, tensor<4x8x16xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<4x8x16xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %118 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<4x8x16xf32>) outs(%12 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x1xf32>
    %119 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<4x8x1xf32>) outs(%11 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_28 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x1xf32>
    %120 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<4x8x1xf32>) outs(%11 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_24 : f64 to f32
      %169 = arith.addf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<4x8x1xf32>
    %121 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<4x8x1xf32>) outs(%11 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.rsqrt %in : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x1xf32>
    %122 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %121 : tensor<4x8x16xf32>, tensor<4x8x1xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %123 = linalg.generic {indexing_maps = [#map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9, %122 : tensor<16xf32>, tensor<4x8x16xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %transposed_95 = linalg.transpose ins(%cst_8 : tensor<24x16xf32>) outs(%74 : tensor<16x24xf32>) permutation = [1, 0] 
    %collapsed_96 = tensor.collapse_shape %123 [[0, 1], [2]] : tensor<4x8x16xf32> into tensor<32x16xf32>
    %124 = linalg.matmul ins(%collapsed_96, %transposed_95 : tensor<32x16xf32>, tensor<16x24xf32>) outs(%76 : tensor<32x24xf32>) -> tensor<32x24xf32>
    %expanded_97 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [4, 8, 24] : tensor<32x24xf32> into tensor<4x8x24xf32>
    %125 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97 : tensor<4x8x24xf32>) outs(%78 : tensor<4x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.negf %in : f32
      %169 = math.exp %168 : f32
      %170 = arith.addf %169, %cst_1 : f32
      %171 = arith.divf %cst_1, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<4x8x24xf32>
    %126 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97, %125 : tensor<4x8x24xf32>, tensor<4x8x24xf32>) outs(%78 : tensor<4x8x24xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x24xf32>
    %transposed_98 = linalg.transpose ins(%cst_7 : tensor<24x16xf32>) outs(%74 : tensor<16x24xf32>) permutation = [1, 0] 
    %127 = linalg.matmul ins(%collapsed_96, %transposed_98 : tensor<32x16xf32>, tensor<16x24xf32>) outs(%76 : tensor<32x24xf32>) -> tensor<32x24xf32>
    %expanded_99 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [4, 8, 24] : tensor<32x24xf32> into tensor<4x8x24xf32>
    %128 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %expanded_99 : tensor<4x8x24xf32>, tensor<4x8x24xf32>) outs(%78 : tensor<4x8x24xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x24xf32>
    %transposed_100 = linalg.transpose ins(%cst_6 : tensor<16x24xf32>) outs(%83 : tensor<24x16xf32>) permutation = [1, 0] 
    %collapsed_101 = tensor.collapse_shape %128 [[0, 1], [2]] : tensor<4x8x24xf32> into tensor<32x24xf32>
    %129 = linalg.matmul ins(%collapsed_101, %transposed_100 : tensor<32x24xf32>, tensor<24x16xf32>) outs(%21 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %expanded_102 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [4, 8, 16] : tensor<32x16xf32> into tensor<4x8x16xf32>
    %130 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %expanded_102 : tensor<4x8x16xf32>, tensor<4x8x16xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.addf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %131 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<4x8x16xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %132 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<4x8x16xf32>) outs(%12 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x1xf32>
    %133 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<4x8x1xf32>) outs(%11 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_28 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x1xf32>
    %134 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<4x8x1xf32>) outs(%11 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_24 : f64 to f32
      %169 = arith.addf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<4x8x1xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<4x8x1xf32>) outs(%11 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.rsqrt %in : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x1xf32>
    %136 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %135 : tensor<4x8x16xf32>, tensor<4x8x1xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %137 = linalg.generic {indexing_maps = [#map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %136 : tensor<16xf32>, tensor<4x8x16xf32>) outs(%8 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.mulf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<4x8x16xf32>
    %138 = tensor.empty() : tensor<16x32xf32>
    %transposed_103 = linalg.transpose ins(%cst_4 : tensor<32x16xf32>) outs(%138 : tensor<16x32xf32>) permutation = [1, 0] 
    %collapsed_104 = tensor.collapse_shape %137 [[0, 1], [2]] : tensor<4x8x16xf32> into tensor<32x16xf32>
    %139 = tensor.empty() : tensor<32x32xf32>
    %140 = linalg.fill ins(%cst : f32) outs(%139 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %141 = linalg.matmul ins(%collapsed_104, %transposed_103 : tensor<32x16xf32>, tensor<16x32xf32>) outs(%140 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %extracted_slice_105 = tensor.extract_slice %arg0[0, 1] [4, 8] [1, 1] : tensor<4x9xi64> to tensor<4x8xi64>
    %collapsed_106 = tensor.collapse_shape %extracted_slice_105 [[0, 1]] : tensor<4x8xi64> into tensor<32xi64>
    %142 = tensor.empty() : tensor<32xi64>
    %143 = linalg.fill ins(%c0_i64 : i64) outs(%142 : tensor<32xi64>) -> tensor<32xi64>
    %144 = tensor.empty() : tensor<32xf32>
    %145 = linalg.fill ins(%cst_0 : f32) outs(%144 : tensor<32xf32>) -> tensor<32xf32>
    %146:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "reduction"]} ins(%141 : tensor<32x32xf32>) outs(%145, %143 : tensor<32xf32>, tensor<32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_110: i64):
      %168 = linalg.index 1 : index
      %169 = arith.index_cast %168 : index to i64
      %170 = arith.maximumf %in, %out : f32
      %171 = arith.cmpf ogt, %in, %out : f32
      %172 = arith.select %171, %169, %out_110 : i64
      linalg.yield %170, %172 : f32, i64
    } -> (tensor<32xf32>, tensor<32xi64>)
    %expanded_107 = tensor.expand_shape %146#0 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %147 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%141, %expanded_107 : tensor<32x32xf32>, tensor<32x1xf32>) outs(%139 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.subf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<32x32xf32>
    %148 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%147 : tensor<32x32xf32>) outs(%139 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.exp %in : f32
      linalg.yield %168 : f32
    } -> tensor<32x32xf32>
    %149 = tensor.empty() : tensor<32x1xf32>
    %150 = linalg.fill ins(%cst : f32) outs(%149 : tensor<32x1xf32>) -> tensor<32x1xf32>
    %151 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "reduction"]} ins(%148 : tensor<32x32xf32>) outs(%150 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<32x1xf32>
    %152 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%151 : tensor<32x1xf32>) outs(%149 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.log %in : f32
      linalg.yield %168 : f32
    } -> tensor<32x1xf32>
    %153 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%147, %152 : tensor<32x32xf32>, tensor<32x1xf32>) outs(%139 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.subf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<32x32xf32>
    %154 = tensor.empty() : tensor<32xi1>
    %155 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%collapsed_106 : tensor<32xi64>) outs(%154 : tensor<32xi1>) {
    ^bb0(%in: i64, %out: i1):
      %168 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %168 : i1
    } -> tensor<32xi1>
    %156 = linalg.generic {indexing_maps = [#map, #map, #map16, #map], iterator_types = ["parallel"]} ins(%155, %collapsed_106, %cst_30 : tensor<32xi1>, tensor<32xi64>, tensor<i64>) outs(%142 : tensor<32xi64>) {
    ^bb0(%in: i1, %in_110: i64, %in_111: i64, %out: i64):
      %168 = arith.select %in, %in_110, %in_111 : i64
      linalg.yield %168 : i64
    } -> tensor<32xi64>
    %expanded_108 = tensor.expand_shape %156 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %157 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_108 : tensor<32x1xi64>) outs(%150 : tensor<32x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %168 = linalg.index 0 : index
      %169 = arith.index_cast %in : i64 to index
      %170 = arith.cmpi slt, %169, %c32 : index
      cf.assert %170, "index must be smaller than dim size"
      %171 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %171, "index must be larger or equal to 0"
      %extracted = tensor.extract %153[%168, %169] : tensor<32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<32x1xf32>
    %collapsed_109 = tensor.collapse_shape %157 [[0, 1]] : tensor<32x1xf32> into tensor<32xf32>
    %158 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%collapsed_109 : tensor<32xf32>) outs(%144 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.negf %in : f32
      linalg.yield %168 : f32
    } -> tensor<32xf32>
    %159 = linalg.generic {indexing_maps = [#map, #map, #map16, #map], iterator_types = ["parallel"]} ins(%155, %158, %cst_2 : tensor<32xi1>, tensor<32xf32>, tensor<f32>) outs(%144 : tensor<32xf32>) {
    ^bb0(%in: i1, %in_110: f32, %in_111: f32, %out: f32):
      %168 = arith.select %in, %in_110, %in_111 : f32
      linalg.yield %168 : f32
    } -> tensor<32xf32>
    %160 = tensor.empty() : tensor<i64>
    %161 = linalg.fill ins(%c0_i64 : i64) outs(%160 : tensor<i64>) -> tensor<i64>
    %162 = linalg.generic {indexing_maps = [#map, #map16], iterator_types = ["reduction"]} ins(%155 : tensor<32xi1>) outs(%161 : tensor<i64>) {
    ^bb0(%in: i1, %out: i64):
      %168 = arith.extui %in : i1 to i64
      %169 = arith.addi %168, %out : i64
      linalg.yield %169 : i64
    } -> tensor<i64>
    %163 = tensor.empty() : tensor<f32>
    %164 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%162 : tensor<i64>) outs(%163 : tensor<f32>) {
    ^bb0(%in: i64, %out: f32):
      %168 = arith.sitofp %in : i64 to f32
      linalg.yield %168 : f32
    } -> tensor<f32>
    %165 = linalg.fill ins(%cst : f32) outs(%163 : tensor<f32>) -> tensor<f32>
    %166 = linalg.generic {indexing_maps = [#map, #map16], iterator_types = ["reduction"]} ins(%159 : tensor<32xf32>) outs(%165 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<f32>
    %167 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = []} ins(%166, %164 : tensor<f32>, tensor<f32>) outs(%163 : tensor<f32>) {
    ^bb0(%in: f32, %in_110: f32, %out: f32):
      %168 = arith.divf %in, %in_110 : f32
      linalg.yield %168 : f32
    } -> tensor<f32>
    return %167 : tensor<f32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_16_torch.float32_1: "0x04000000144601BED0DB323DAA966B3E5898283DF4B7FDBD4022093CBAD06ABEA43F24BEB8343EBDDE861FBEDEC8583ED8C4463D6C48463E882C69BDB8690EBD4C26813DE43C98BDE486AEBD36217BBE56DB403EFCAF673EA8787DBE4866A9BDA4A241BE78D5CFBD42E5423E94F0083E90E89EBC14ADDA3D70E7983D5CCE0B3EC0B84DBE4C439E3DB27472BEC45C28BE84CCBEBD1089C7BCA29671BE40E0CB3B007D233D0832CBBDA011A63DE2B25F3E08EA2EBD125708BEA6C562BE92EE3ABE24970DBE14413DBE004BC9BDCA060D3E5437A03D2CBD663E362B7E3EEC5FB8BD4C82C8BD18210C3D26D94BBE463E0B3E204C38BD305B56BE7A4641BEC86630BE6CB98C3DF63D443E12D14A3E54FB8CBDFAB214BE543EE3BDEAE02EBE340184BD543467BED4D4083E2CF270BEF83E1FBE3ACD2B3E887D3FBE60CD743D04C03F3EBC577C3E8A88013E446789BD9849123EE02D07BCC4DE9DBD0070553A48B1653D30A72B3E54EBD63DA079F43D1830193D80284EBCB8FCD63D804B763DC2F674BE308E253D0460E3BD9AC107BE8401C63D7865513D58682D3D64E2F2BDF894EC3D103D703EE08BFA3C0C72D23D929860BED630183ED8DCB13D9CABE63DA482D53D28AB86BDE0DC75BCDA9E773E0C533B3E727F37BED01D4B3E7EC77E3EE8AA063D04BA47BE287E463DD0CE4EBD860F383EF2F575BEC805833D802A40BB7039A13CB019303E80FC933BC6194EBE9A5515BEBC01CDBD806BDA3CAC94C53DF8223FBD4013CABD38ABE03D2CE978BE54E3323E0013EEBCDE21323EEA6F413E10C8DA3CA8F5A13D96CB10BE806B373EE6D5153E08D420BDE090C73D206E65BCA002483E20C3D23DD2A23A3ED8B268BE7A6D793EFCC2BE3DD8ECF83D582D643D3223283E0001713E5078AEBC9E0D52BE4E136B3EF0F357BDE8ECF6BD06971D3E3CDE0E3E6818093DC08E80BC60E443BD96BA6A3E16FA1B3E0A75183EE03E233EE0FA05BE68CE553D84765DBE10BB143ECABF7DBEF4D87FBE280D7DBEECDD1D3EA022D53C0008153A40DF223D5CC4C1BDC4799BBD88702CBE00147ABDB2861DBE4089D73B0C24493E1AA253BE74C9FB3D8C693EBE4422D4BDC83C483D6032303D80F0513E0020C4B83001C3BD38BFD3BD402CF03BC8F43FBE0CB848BEE410DBBD4070D23B28E32CBE202212BE64C8363E0E936C3E6060A0BDCCA15BBE6005C4BDF4A4CE3DC02AA63D48B89EBDD47661BEC8F399BD08F664BDBE6B133EACE2FDBD68A4193E380C0E3DE09E2BBD602464BE8CBD7C3EB09836BD2813213EB46B04BEF84C79BEE00E4CBE3C3203BE440EA3BD409A10BDF681553E22196CBE388CFF3DDE67573E00E7D23A02A71FBEE001033CC0EE723D388AE23DD8A19BBD28B4AFBDF08BF1BD589B77BEA4D1B33D308A41BE30F7F5BD809A28BBF859453E6A9E633E46343ABE86065E3EE851653E58CE4E3EA04DB23CF89A4D3E6CC3F83DFCB137BE88EE06BE80109A3B066C35BEA497A8BDDA654E3E7060EE3DF2F15E3E0035FB3ADC8802BEDE6E293EB0FB963C08722C3DF0EED8BD9050D23D5E113DBE30484C3EB2F55F3EACBDB83D985A473E44621B3EAC8AC3BD90095EBE90BF063D7EBC203E7083D1BC4052AC3CD6BE3D3EA466D33D0C623F3E885C163DF091E53C30F074BD70CC2CBD220E08BED8272B3E0C7C693EC802BE3D00C4E83B8803A9BDC8C17CBE089C3DBD6ABC35BEC0FE3CBED0C44ABD387149BD30914E3DC68D39BE04FA373E5A1369BED07AF2BDB861C2BD00887C3CA4A6D33DA8ED86BD88D01F3DB06A72BDF05FC9BDE03B0FBD902C4E3D76AA78BEE42F32BE1400483EC884E73DC008DBBB605A013C10590D3D18006E3DF0C72EBE98908BBD5CF36ABE784349BEC8AB40BDB03407BDBA3A483E1861303D880926BD80F4E2BB5AF90E3EF4189BBD306E3FBDE86B4DBD746E4EBEF01D0FBD36A86CBED09A09BE92F222BE76B33E3EBAD26BBE06AA763E1CF9BF3DCA002DBEE417543EF0A561BD04D458BE80340EBD1C09FD3DECE778BE307999BCFC52D03D148AC7BD0087BA3C1CAAC8BDF6BF2BBEE87B483EB0C535BE001540BBD086AA3DAA100FBE0437F73DF49854BE387E743E1406E43DC0F810BD6CF354BEC0A1FC3B749CB53D38090BBE70F500BDA21F7FBE88EC7FBE106CDEBCF634563EC0C740BCA484A03D8CA7CCBD802EA7BDF01CE1BC886A01BE68A61C3E32A41F3EB80347BE4C0A9D3D8082D3BD163613BE50DAF9BC98CD9EBD90C311BEC0E9163D381E123E98021EBD90428FBC201D9A3CEC0BDCBD8287073EAA346C3EE02DBBBC10388B3CBA444E3EDAAD513E3C703EBEC81BEDBD2C1E7BBE3CCC1C3E12CF473E2859BABD6C3CA43D380C783D68405CBE7475CC3D903AFB3D8029B43BC005D23C88F36D3DAA6C383EAE31623E282D133D503EDA3DCCF385BDDAA0183E6065C9BD9C0453BEA437F03DD8E4BD3DF063613D04D7D93D80B4F33CE840AE3D9CA1D03D28190ABEE0765BBC88511A3D78771BBD9E3D57BE9045C23CAE731C3E8EE808BED0577B3EC887693DCCC1D93DD8B4C5BD4C6951BECC8BBEBDC047FA3B104EE9BD2AFC633E3ED923BE266C2CBEFC9BB5BDC0AB653E541DEABD6ED56C3E180DF63DF0961BBDBC67043EB868F33D4C4D02BED0D052BDC8F7773E22C5123E4012FABDD0AB89BD687C0F3E5EF6013E4057A23CB2B824BE20D13CBE802258BDDC3EBC3D7056DABC800956BE20F67ABDCC877F3EC49653BE2EAE46BEDEED203EC8B87E3E344376BE488967BE5818A0BDAE3D7F3E624B11BE601AAF3CCCFA503EA840B5BD40039DBDF2D52BBEA0441D3CE4F16E3E085DD13D9AF0333EC0AE87BC90A622BD18F136BD4002123E604606BD92AC5ABEB4C9B3BDB05FC83DD897793E40323ABD",
      torch_tensor_16_torch.float32_4: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_24_torch.float32_1: "0x04000000F47152BD2F58D53DA1D7373DA4D0FFBC120912BED50602BE0C4A343ECC78EFBD661F143E39ED8BBD36B7053B6C8B4BBE51E487BDC333303E30A93BBE4F58D23D1EE92FBE87E4F33C0A823DBE4A7825BE6EBE28BE29F590BD2CAEE33CFB3F19BE68E5533DF2C8FB3D39652A3E2614393E599E093EE13276BD621B9ABC39F0383EF7F5CF3DBFB95DBDF1CF1D3EA7AB36BE6EE5323E3DE6E93D744F19BE647B2ABE2476233E37344E3E89EB913C7158A3BD790AEE3D5599BC3D36B1D0BCF558273EC57B073E4670503DBC0FD93D8DCA43BE07D1C3BD634DB73C905E633D029BE4BC59D99D3DC4B27E3D152E41BE03DC833D1BF587BC9BD60FBE58BBE13BC3A04DBDD0FFDDBD39783EBE68DC2E3EC6E0FDBDDB97E03CCB72273E85AAD2BC27FF08BE95384ABE74EB0A3D82C2D1BD2BE4733C6788853DCDE46CBD56BA0D3E259AD9BC39D6A6BDA4340ABE02AC7D3DC73A01BEF8C02F3DD60BD3BCF6A60F3EC3F1CCBD5BF0CDBDB31AD8BCC255FFBDAB609F3D472199BD9A83AB3D659FF23D9F1CF43DAB7D19BD9A24E43D025EDDBD934250BE46249FBC438E17BEA3EF21BE1188543D839D323EE183A4BD022F3DBCA46F17BE4621123D135E6E3D355800BDED071F3E413A28BED25AE0BC8C0BE8BDED88373EAD0B313E3E9B4D3E7E4F403EEC91A53D530D20BEA1C80DBE4E6E483DD49D3ABE3F54043E18BEB53DB37C473DA47036BEAF0D183E05FAB0BC926DAFBD1E44DA3D234F8D3CBEF6B9BDA2B0433D84630BBEDF44423E4D35373E9DCBC03D7628DD3DEAC74FBEFD62E8BDD72249BE60E3D9BDB04B2DBE20DB193E858AE13D6331F63DD895B9BD93501F3E60A1F1BC409F58BDF616E13DF46B0A3E373B16BE06FF463ED6C5A8BC5CAF5E3DCA2150BE2728BA3CDBE5CEBDBEE002BE958BAEBD364179BAE42F6EBD24E605BE47A8153EA2BC783DB78642BE96622F3DA8624D3D0CC8F53B52064B3DAE008CBC57D4B63DE52513BE4E3FB2BD9D941C3E917F01BE4D1BCD3D4067413E0C223FBEE425B7BDFD5F323E5B394ABC560E253D11FCED3CC946AC3D903FACBD3B16D93CF1610E3EE6118DBC02C53FBEFB7F903D557155BDA16330BDA006DA3D3587123DE1E5FCBD7DEAC0BD2D30FEBCC1914EBD250031BD83DE0EBEFE6B173ED3CED83DDFFF243D284F3D3D78C2C33C314B1C3E20313D3D37BAFE3CFCCDE5BDE8748B3D078D43BED2D8833DD42D35BE7E04ADBDE8B3DC3D4FFEF8BD8570263EA5FAE6BD1CFC453ECED8803D7E29B5BD25F5FE3DFF1B39BE0B6A04BE7FF402BE5A20DC3CCD47A43C45C833BEF9B2493ED48E4CB93E3CDFBDC4C49F3BA072B3BDD7AB663D2D56973DBD2A6DBD70F8423CAABDF83D87F407BE49703ABD3DB0F6BCDA4A0ABEE331883C17D4F53B7FD528BE70832B3D6D81473E2F5BDE3DA2C3E2BD33553F3E67AE0FBEC98DD4BDB765B83D5C49263EC677473E00F4333E0532E6BDFC513F3DA23F03BE97B5933B3C2D2D3EAFD7CD3DA90141BE68EAB3BD855C30BEFCEDC43D8B46D4BCFBCC18BE8B9585BD1930893D6BCF9A3CC020443E069B31BBD37F833D67467DBDDD89C73C259DEF3B058C333E712AAF3DC23DEEBDA4BA39BE6CDF46BE23D197BDC327D83C52A4443EC04CA4BCC473A33D3276D43D9F1C20BE3DE82CBE89679E3DF1DAC23D34A8C2BDC205033D27A84CBE8B9E283B01F24C3D4840FD3A80B604BDD400AE3D5BD065BD73981B3EAC0934BE81E9EEBDD87F2EBE820A3DBEC3F51A3E05E94EBD7B3124BEE4692D3DB3481EBEB0E12C3C51BBC63D1ECC30BD55E8D63D819A2B3D84BA27BEDD8E243DB6BE063EA0D241BD75099E3CD653D53C72CB8F3C5F57593D912148BECC961E3E2A54B63DC47FCE3CAF22183D099228BECEB86EBD1B7811BC39BF463DB152E5BD186DB13C5CBD81BDC724183ED86A33BE5ACCAE3CAF9C0D3E335822BE5EB5BFBB152DC13D35B1A83D39A6C43C42FDA83D99B511BEA0172E3E332E953B371D073ED6F5383DBA06BABC9C10B33DFF6C463E162F4E3EC6F12FBE83D54A3C422816BEF192F33D7A0E163E89C612BE3F4A41BCB8A3103E793A0A3E7B281DBE2E580C3E7B0514BDB4C431BE828C263D7FC0C23D0BB6FA3DA01E0EBE4E6417BED9700CBE75E9EC3DA9AE36BE859CE1BADFB175BD5C85B63DF631243D",
      torch_tensor_24_16_torch.float32_3: "0x0400000094B447BE5C8958BED0FD633D6A757BBEE464D23D300A7DBD30AFB33D98B77ABD200FB13D00C6DFBB487C963DBC4DD0BDAC1630BE6069023D3C6623BE6AB21EBE522976BEE832A3BD640E2BBE5C5C473E6C7C383E90F5723D5600503E0489F63D642871BEB0E9CCBCD03726BD0E6F1BBEBCD2913D50CD9FBDDCD3F4BD80FE3EBBEE342ABEF6E0533EE8FD213EF653723EF05E35BD7837A73DE0BF24BCB4D553BE38A3E73D60D032BE88D2B8BD3849E5BDE6BE79BEC0EA123C70C1273DD04198BCAE463C3EA064443C18853ABD26A20BBE2C0A18BE309511BD5C3F16BE54E028BED06F07BDB0CD34BDAA441CBE0294153E921B593E4C8C2EBEC042E03DC492EDBDF0A6D4BC26FA6E3EF007033DDA1674BE82566B3EA04C2DBC1A3000BE383207BE46875B3E40428A3BD2650D3E1A40283E2CB9C6BD60D4AD3C509825BE14C6553E0E5F07BE560A2A3E94B9813D0AEB1D3EB05E34BE00C3FEBB1EA6043E407E23BC80156BBB0080F93DBA553FBEF84C4DBD3836E93D181CFB3DB0C46D3E50904ABD18A0723DF0EAFBBDD8DC2BBD308400BEBEB63D3E009BC73AC849D03DD2CF0C3E18D23E3D20F2D93C70E595BCE6D958BEF8FB243D78DC62BDDE2C57BED4826E3E8055DABC4C88FFBD6C3879BEB4C96BBEA8F8C23DF4BAE9BD942BDDBD882014BE1EA54E3E702876BD44EF253EC83B4B3E2C7A46BECEFC3E3E708A43BD5830753EA8C2023E98FB77BEC83C3E3D2CFBB33D50BDB9BDA220423E020054BEEC75A2BDA6EC733E8E057A3EFCC3FF3D78D118BE42435CBE462550BEB0FC7FBDE405113E6C19A23D00B6F8BCD63B663E5207493EB84CEFBD8CB9DDBD803940BB907F543D0094EABA24AAC53D6CA0303EC0A338BD6470FB3D08450B3D4488C43DC4C7D23D44D988BDC047E4BDC4D8DA3D84E723BE8E66063E444124BEFC9F2F3E406FCD3D50DD7ABDF653123E6C9DA8BD48285A3DB8BE963DC028D13CC0A24D3DC0A0A2BB2CEA93BD2CD30E3EE0F2C93D38F9BE3D5AD42C3EBEF105BE10EA6DBD007FE9BB8A964E3E06DB4BBE68D712BEB8EA73BDE8AC5ABE00424ABE8A5D2F3EC0123F3C2EF24DBEF81429BDE0A906BC3406B6BD7E2156BE14530B3EA0F3FCBCF4F0793EE00F44BE728A0CBEA0CC54BCB44532BED6903A3EA8F8453E52EB673E5C9A21BEE624363ED4BF313EE8B8CBBD60BAE03C88FAF33DE230373E6C1A6FBEFEDD7E3E64BA80BDA09CD03DB0FF1EBECA0045BE445F2DBEF6DF163E708DFCBDC4D0143EECC89A3D64A9CB3D28C363BD20F5A1BD048EEFBD8C180FBE3E0A6C3E009A5EBC5490DBBD042F6EBE6030323C801D7EBE80ED40BBEEA3213EB27213BE18A80C3EB052A3BD6AE444BE688D7DBEE059FE3D1CDD43BE6CFFF93D789D123D72220B3ED66E40BED8DE5F3EE8FB7EBE225042BE2285193EE0340B3CC2C00FBE88CC56BDC6D263BE92CC5EBEF8B15BBD4A4A433E00E8983DB818413DCCB187BD1001693E00EA1C3BD4E0AC3D8034823B80CA1F3D34BCAA3D1073443E0C5B133ED80C033D94B2CC3D74F999BD50FC2E3E68BA8F3DBC32413EA0E11FBD8E0451BE68494A3D403DD03D74DA4E3E5C72C63DF82BBD3DE4B94B3E58F4AFBD9007623EEE3F033EECF72A3EA093363E162651BEFA56053E246C6E3E6CD833BE1087AFBC343C1CBE184477BDC09A183DC8EF083E44A494BD806972BE063B0A3EB49F0F3E60A339BDDE275B3E5E59453E10B261BD202C1E3CC060343D70A948BDC0467CBDDC1DE7BD709511BE1CB3FF3D900898BD44A0F5BD5282613E98B8233DACB5383E864A693E484010BD70BE183DFE586D3E122330BEF88299BDB8B6113D50F18ABC6050883DA89C063E74A5D2BDA0779F3C5C9B673EC0DB10BEBC992DBEAC5344BEB806193EB6CF6ABE70FCF8BDA4E62C3E927719BED42E503E7457EFBD38FF213D180B063DC0EFC8BBBA721F3E286D593E36D61FBEC6920F3EB8CC883D80A798BB4AFF32BEF8E0973D7CD0393E1EBC5BBE0A6E6CBE64AB7BBE509B6C3D881D93BD940A9FBD66606E3EF09782BD789222BE6038B83C2E820CBE5C0396BD063A073E38556C3D28AC2FBEC8B8733E36332D3EE6822EBEB004DF3D0064D23D6CB137BE46EA33BE64F953BE0012E43D0068323D8061D83D30E2E0BD167E403EE8C0023DF6444CBE",
      torch_tensor_24_16_torch.float32_2: "0x0400000010D6C4BDE8C3B5BD00307DBDF24F63BECE0A34BED07BC2BC28C61BBD106268BEA0CB5A3DFE630B3E4833553E5873573E56E232BE3C16A4BD28E4F2BDF8CF3B3D2033893D78D3633D4C99153E540F073E3E6809BE48BD2F3E88B02C3ED882073DE6B95EBEE6021DBEA4AE8E3D2005B13D0CB56E3EBC4A023E3092B93DC0B30BBC068F2E3E605CBABD4078D03DECDBF3BD00EC18BB6E4B173E74EEEA3D58CA65BD00754FBB361D0EBE5C28ED3DF6412C3EE83DB03DB8B877BE2A4237BE76612B3EF09E12BD8C371D3E0CB33C3EA0FA95BD683316BEDED770BE7CD9C33D604C033ED88631BD008878BE6CE424BEE0B15CBCB0ADE93DF08FABBD424325BE883832BEFE0C653E2868B93DC6D94FBE3E191EBE2E5159BE8027143DCCE7CFBD00DA5DBAB8FE21BD681660BEA8C464BE9A8F46BE546ED6BD80441F3D20C8F0BD400012BCE050F5BC4A1F6A3EC867E9BD4885703E1C8744BEF89655BEC87FA63DA2FD14BE004F033E9EA10DBE4A97493EFCE1773EB01C833C60D95A3D8AAC6E3ED0C2173E247C5FBE001E03BCE01567BE148E433ED88F3BBD0069E4BAA2481DBE7A330BBE30E5043DE037533EDCAD00BEE085C13CA0BB673E3E6E653EB03248BD5EF06F3E5474BA3DC227693EC00DF33B6CF558BE505E8BBD7C90993DA684083E7C077FBE2621473EC2A665BEE4FE153E26967C3E38597C3DC84241BD7AF40C3E7CF697BDA8A03DBE18AE35BEB0BBF03D6C83433EC0DB253C0C3778BE328C7BBE103A67BD98310A3EE0982ABE40018A3D04EC0BBE0C49503EF02886BD986655BD588860BE0C4C65BEE0698A3C6092253DF64E0A3E96DA5FBE086D333D30ED13BD242B163EE8CDE8BDE089983D0852CE3D3499003E489CAFBD64C4A43D98AF48BDFCDE893D4A6A1DBE846B4BBE8E6751BEB6ED20BE4CB1D8BDA86C183DA8FC5FBD10BC11BE80A2093B1CB0A1BD62CE1D3ECED752BED0FBBCBD988324BE60B4FC3CE0755F3C60A06BBC92007E3ED851C3BDC02D13BD6847843D20A9553EBE0A423EE0F5E93C08B4C1BD9433A83D4C12213E00D4AEBB788D0C3E0C84513E202809BED06162BD127B66BE08106B3DDE72363E08DA46BD0866233DF499A33DC0BAAEBB5C06473E0038153D54A27BBEB86653BECCA27DBE80D2283CA8620A3EC81807BD442C663E783838BD705B513D7AD8663E3C8F013EA0AC02BCC895763E6EF318BE20B5BE3D68AC213E58831EBED27870BEF8C4A33D403FC2BD323001BED8AD4B3DAAB539BE543F663E30D7B7BC20F8A3BDDE02563EE48F8E3D4818433D94CDF4BDB4FC733E6CF09BBD44EC543EA08B96BC526B003EDAFF333EB6973EBEF49F2ABE8C257DBEAAA4383E06285C3ED41EBBBD58C4FABD58682B3D3AD3093E70C27C3D686955BDCCD522BED6F25A3E02CA25BE605F77BE746DCCBDA0314C3D444EBE3D40F9C53DEC4C14BE1C80C4BD10ADE3BDDCF0F7BD3A9F57BEC89C513D04E694BDCC6676BE9A7B15BE62BD19BE94DBDCBDF82E1EBED09431BD547BB73D322F4FBEF070AFBC2C5993BDD2E102BEA06063BD6800D9BD60AD033C2ACB38BEB030423DB80A6B3EDC1F543E548FE5BD18D09D3DE6F871BE9A89573EDE1E7FBEB0C464BE06CB65BE44BC6DBE20AE0A3DB86387BD8017753DC06F7DBC40F9AFBBE0F9B8BD2AE217BE625656BE662C013E52FE03BE884250BDFCACF83D109B7DBDCC1781BD48A92ABEA4085BBE38BEF53D700867BD5CF9203ED0CA863C007CA6B9F81D67BE00DDB43BB06B67BD181512BE08FE6CBD4022563C38E440BE40462A3DEE20323ED0494A3D925D743EB8EBEE3DE6E449BED087C9BD186B76BD3829993D00A6E9BB9A004E3E90E8ED3CA42022BE10B5BBBD68FB54BE6C2C8DBD74BAFB3D80361E3B6A1F74BE28845DBEA49FB93D1EB160BED0304CBE8AA118BE90FF733EC49591BD2819D3BDC0DA2CBED8C3233E105825BD8076453D909F743DCC65903DD8DC233E408E543C10D7D33C50FF84BCE2ED46BE38576ABD2AA6733ED46E35BE5E9021BE48087EBE405F783C4A716FBE281F03BE90E36B3E6C0DD43DB863083E38572F3D2A8B59BE643EEEBD3A3F4FBEC44C1EBED05BAE3D5C018EBDEC2D7A3EEE9C3ABE14795ABE68C67C3EAA255DBEA2D6593EC8DE893DE05469BE80F85E3E98638BBDE41DD3BD",
      torch_tensor_16_torch.float32_3: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_16_torch.float32_3: "0x0400000010FC7EBDE09EF1BD9628523E84A1AB3DC8CCCFBD60E2B63CA8975EBD6023AFBCEC8D0F3E4EC14BBE40B0673E644D2C3E00406139E86CD1BDF0C8503DD47229BEF648263E6A6307BE18A9433D58DC7BBE102FF53D7E4C2D3E0826403E102BA73CE826173E7492AE3D7EAD2B3E7A76103E4AFB5FBEF0E6D73CB48CAEBD607AF4BDB430333E308F12BD48121F3D642F213EBE512C3EBC9E083E78C732BD723264BE90C175BECCEFA03D806E42BB6EBE21BE709BDF3D5E5E683E6010143E487410BD385E0A3D164B23BE0CA9F13D0A6346BE8EBD303E08DBE9BDE010CBBDB66D56BED89F77BDF019C6BC24FFEBBDB83B363E5CEB123EB4EF61BEF0DCCCBC2024AC3DF4FC763EF8D974BD842A1D3E407865BCC05FC4BD7AA91C3E7C1E64BE167A563E3EB37F3ED8C98BBD5040CA3DC8487F3E385C9A3DE039C83DD000BC3DE478D1BDE8F4793DF67008BE1C9A5A3E3866DBBD70176A3DC45094BD6606003E0008873B2EC30C3E1CA48ABD4A3916BE184CC43D6E1210BE102F52BE04D1C53D6AF719BEA472C0BD20B07FBD606C913C6053B1BD1045B8BD70AF80BD1867333E8C4E993D087FF6BD76F430BE80CFBD3BE806A43D006DABBB24DC153E0053573E0410963D50DBA83D9A85143E9866AFBD80A3353DD6F84E3EAC2DF5BDE0649F3CCC2BC8BD30D844BE8698073ED28E4C3EDE4C0ABE14E4BF3D68009D3DFCEAC73D36EB0C3ED6FF6E3EDA4D423EAE0060BECCB7C8BD5AF6073EA02412BEC011493D187FDBBD88604B3D58D3F93D7CEDA03DB2F7393E4072F6BC9AF90A3E1C86A53D985BA1BDDECD34BE88356A3E54A798BD5ED3403EBC5D213E60F024BC487553BE90DFA43CE082F7BDE83A853D9483CBBD0C50453EF2F866BE2CD589BDB87B213D805FC33C3450523E14C6A1BD6A5A4CBE4A7E293E74118F3D62A3283ED88317BE465C16BE24D2CEBD809B913CF47EAD3D921C13BE40D2C0BC48FB30BD7295693EDCA5B8BD0015783E34031DBEB4F9D2BD728C40BE64983C3EB40B30BE0CEFD33D1024BCBD3C1B7F3E2871103D90505EBEF03B303D90FEF83CF69A77BED8814D3DA03F743E6857933D0043AEBA084754BD180F883D9C1AE4BD96197C3E224D5D3E7C30EF3D84B5BEBD585F70BE4C5F13BE4EE8783E16FA6ABE9C6E74BE609B93BC98E4A23D78CB7EBE0AAD6DBE0027B23A04BEABBD9E59323E3400933DBA365EBE34BC66BEF6CE2F3EA89335BD64FADFBD2C45A13D804049BDD8DCF43D90D6813DB8AEDDBD6A2E4DBE66950A3EBCCE19BE6084E2BC80020C3DC8FB14BE12730B3E361134BE40807B3D1009DB3CC0DBBB3D283E7BBE809B6C3C649AF93D44E523BED8637D3D0065803A762D593E28D458BD00DEDF3A1CB0DEBD285E7CBDE892923DDCE576BE1834423E0217383E6CD4D83D14A43F3EF4609FBDE83D693D0062503CCA0531BE",
      torch_tensor_8_16_torch.float32_3: "0x0400000064C365BEF69039BE80D3FE3B785D1EBD2EB600BEDC00063E4059B7BC7810B43DC49E573EF463EBBD00FEFBBD18C54DBD406DADBCA80A00BEA0D875BD4020ECBBCCA9E53D7AD76C3EFC913D3E00C0D83CF00E81BC7426833DA03427BCF06206BDC80FB03D1A4850BE38B659BE00BB843AAC2F9BBD043FFDBD44526EBEF07B2B3E603323BCDE8A09BE688FD0BD3C9B863DFEA839BEF088833C800B4ABB586BAE3DB41BCB3DDE4327BEB013DD3D6A4F413E60D9833C9A6B023E38D6C1BD78654B3D089B953DD47BECBD120F1E3E1C0C72BE6053C0BD94A016BE9AF817BEA21F1BBEF83971BE50BC2F3D78904ABD048E57BE00A0D7B850942ABDB036D33D708548BEE00990BD40C6523DB007D93D50EE9A3C48C08A3D04E87F3EEC5CB1BDBA792E3EF2835C3E367662BE20B3773DD402113E18BB1FBD36490D3E20520B3C74E3423EC062B03B9EE523BE906A423E6045983D06CC593E80337E3D16F0073E729E1F3E906D2C3D880B6EBDC87D533DFA7E32BEC0EE0B3C7090A4BDC07B813CB2B04ABEFC6B1C3E56306CBE7442DB3D6A97283E7A9F6ABE704C673E6A4E3EBE481449BD9EA8043E4C5BA2BDB424643EC4DEE1BDF81809BDEA5727BE2488EDBD0AD1793E3C87403EA0CB963C4064A83C8A3D59BE4044413ED88619BD548DD5BD06BB4BBE787A523EB4C8F23D3A321A3EA00FD43CCAB62DBE9CBBD13DB031EC3C74D0AB3D",
      torch_tensor_8_16_torch.float32_2: "0x0400000070D7BE3D90776FBD1C82783E00A0503A3A8402BEFC06843DEA22053E003402BA56005B3ECA0622BE9875DA3DAE5D113E504EFE3D0050C0B85C28923DBCD548BEC0E548BEE0977EBC505700BD2A163E3E72E3393E88942D3E4C83EABD30F848BEB22070BE604CB93D54AD66BEDE8D7FBE986001BE4C2458BEE0C5C9BDF62921BE3E5603BEAC62733E30F840BDA45C543E80C2B53B10AE03BD8CE795BDEAFE36BEC4AE4DBE8E42313E18C79DBD449879BE54F06A3E40F5973B724D2BBECE3A49BE28FC56BE947960BEECA8673EA682303E9081A73CA62E5ABE1CEA85BD2C7C70BE0C72B03D30F287BD60215BBD3CC09FBD4C0DF03DF2910A3E2851603DF83A00BD4064CABC00258FBB4EA23EBE0ECC793E10D1DCBD4AF1143E58830FBE00FADB3A8845AF3DE00D6BBEB4DAEA3D30F443BE38E50E3DF80E4BBDC2BE123E82CE783E48C6663D40EAE9BBF0AAFDBD60E4BE3DE86FF6BD847DD33D38EADDBDFEA52D3E785C443EB0F91C3E801E243BD06FED3D8A4669BEEE9B4F3E1C0685BD28A7BA3D18672DBD44ECABBD2070F0BD3820253ED0460BBEE89334BDA423013E5069CE3CF46557BE588F7EBEACEBF8BDEE1C6C3ECA0536BE34170D3EB23F373E0039D4BD481AE2BDFA2C38BEA8B91F3DD8260FBDE000473CE015DE3D40F5D63DD488A1BDB0A88C3C603F733D8060AE3BB0E94C3DEC67CFBD22D6513E6010D2BC180403BD",
      torch_tensor_16_16_torch.float32_2: "0x0400000080B256BC1619073ED052783E4833553EFC9E683E3CCDACBDD0C0AEBDF082E2BC7C53973D283FCF3D008DB6BC6C5B25BEEA2641BEBA74763E78A789BDB0690ABD68E41CBE3CD4FDBD38E9603DC0A5D73DD867CABDF873BCBDF2CA4A3E22D803BE6AFF3EBE90C21FBD6698733EA0CF5E3D487D0D3D6000FFBCB6F81F3EF4C5FDBD20922D3EF8E9713D00B4E33C68F80C3DB4E11DBE08223E3E0674063EDA3848BE5E5B6EBEC0CD83BDFC122A3EE412FCBD30456D3EEAB500BED43E67BEF038E13D4AB61ABEF06B21BDE0B19FBD80BBA2BC4E125FBEB4CD6ABED018DC3DF011E8BC506D1ABE40B0D0BBD6A869BE10E8873D7C26F33DE645783E6A8E50BEB055F8BC0EEE0A3E2C9D6A3E082336BEA894D93DEC62D33DBE551A3E947D30BE92AF363E3402DFBD9A941DBE90524B3D2EDE583E5A8729BE32AE083E708CEABC1473A33DB2B2473EB4048B3D228554BEA0269ABD983D4B3D8AF557BE603D2A3DCC7609BE408C4BBDD429B73DAA084EBE0E5B24BE8086E93DC4317DBE1C2D303E726545BE00E883BBE835523D0408CA3D14E41EBE78CD093DF075DC3DDA925B3E14A740BE548DFEBD6827953D207E03BC78C12CBE6C7657BE564F63BEB22233BE58FED9BD2AC431BE449360BE60DD9F3C0022163EBC66F1BDA0CBCC3C00FA49BB6C53EF3DAA8931BEC076423CFAF26E3E5EC3363ED4B97DBE08271ABD00BA183B780FA9BD3C3028BEAC2132BE881A2A3E18C2A5BD20CC83BC903C963D5A211DBEC08AB63CA245183E20AE15BEBCF5943D40E70BBC0CC20C3E601B2A3E24D6873D0087F73B665F5CBEE0DACB3D12131C3EACF8B9BD7C317EBE12744F3E905C70BDC0DF4C3D70ED8FBD3842233EE8AB793E8078203ED8F0A2BDF866333E34D2F93DB0CEC73CFC334EBE6CD9DBBD72487DBEAE382B3EBC0D7D3EA21F153E0C98A33D7803723DC46F763E60C901BE34E4ABBD5CDB65BEE0CCCABCD07B8C3CA8278C3D5C1832BE40FEECBCBAF152BE963D50BED078053D1EE579BE9C55883DACD36BBEA42132BED87954BDC84B74BEFEC04E3E56C1513E5AB705BEF081563D94F6023E28B3A23DB82B09BD4A7671BEC6253A3E6A8960BE00A53DBDC0147E3C849FA8BD3444BBBDD4405DBEC0AF613C508AE8BC722E5F3EAC8FA8BDC2DD453EA0E7413C5008E6BDB88673BDD068E8BC80B5293BE8B428BDA4F2973DF4D1523EB8F4203DF473B93DD0151E3EA0B95C3D5C04EC3DF448063E909E6F3EAEA369BEB433AF3D809839BC88E637BDC465C5BD48E8193E822F6A3E44EB50BECA4F0A3E5486303EF0F7323D0000413BA6FF443E80E1F23B18697FBDD03B97BC7C44A43D742C803D00FE5CBC0C9FA13D68E4893D06604FBE30287F3DD2A11C3E50DEEA3C50EFBABCA21A443E92A95FBE0CB2E9BD546BE7BD86325D3ED89B77BEB01DCB3C02FC77BE20B106BC",
      torch_tensor_16_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_24_torch.float32: "0x04000000E578DABDA07371BDE74807BE33BFB33D2AD79E3C2A078FBD9DC3A9BC909F84BB0B39333E82963A3E81EA20BE6E36993D756DA13DECD89F3DBAF8E3BCC718513D3364523D24714B3E655548BE6EA39EBD95A10CBE24C8CABD2928243DA8F5FE3DF4101EBE7DF3073EF3982E3ED60ECEBD31EE113D969DD6BD7314333DD7D0C1BD1ADAA2BD6DEC0BBEEE4D2EBEAFCD263E6D2BD3BC5D8FB9BB850CD0BD94B0113E5047EFBD7815A9BDA12A23BE73C32FBEC291393E226821BEF7DBE6BCF80372BD0E20993DFEA05F3D393C20BEE4B73B3EF73650BE9663A53C6BB38BBCAFC141BD3C710E3E527B303E18D3D93C4DA793BDEE651B3EA952033E432B163D4CAE64BD95FF0C3C134D3A3EE256B53CC1C324BD75F830BE1206E0BDBBF6163ED988EBBB39B65EBC51C5A23DA08509BED3EB61BC9B276BBD05BBDA3DA81B2A3E4A3F033EA0D61B3EEBCD3ABED56994BD6D03C63CE88831BE1DCF623DC60209BE5623B33D612C293E03CF32BE3B262F3E9B0FC33D5BF009BE8012483E520835BEEFB70CBE90F4CFBD8B5A29BC2623163D5C5E75BD3B1F46BEDD05C1BCD5961E3E49EF203E4745D13D63C8F23C6DBF4F3D4F2321BE9148A93DFD0650BEF7A3ACBD03B95BBD0F7E193E17FBC2BB896CBEBD9A12123DF2702DBE975C5DBDC08E673D047E5DBCC39CAFBCDF7FFF3DA3C71EBE0F15D3BD14544A3E865F263D625F07BDCD8AD83D797DFB3D47B60BBD3022AEBD6CAA08BDCECB973DDA79D5BC9D4DF33D8D742ABE541BCDBDBD581F3E4D5FDB3C875D283D547E893D1F9045BD0F2EA7BD9ADC6F3D26975DBDABB1ACBDD5ECDC3C373C4A3DFBFB96BC825C0DBE8BD6FCBC17EBECBD5606DC3DA87F0ABE66A9263EBF80A63D75FD32BEC41D1B3EE6B54EBE207242BC4D8102BE43D133BE17AEA53C82B1CABDE316173EAD5024BE757E2D3EC034FC3D3113373EB3D574BD2C1F00BE1FDE0ABE46D12D3E13EDCFBD54E4CDBC56DF00BDE6D60F3D22852BBE278B283E0DAA1ABE2F964D3E2D93A3BD09A0BABD93D8E5BC5C72773D49EA1ABD7E9D50BE0206133EF3084F3E97EAD23DDD884C3E97E0633D2E0883BC677C26BEF0AF36BE6BE90FBECC2254BD676EF33DAB7AACBD8AE401BC1CCC3CBB4EA208BEB710B5BBB3D2493E0C10273E2F321F3EEBEBA4BCEB3F6D3B528AE43DA50D8BBD0F6CA9BD7DD6323E43EF3E3C41220DBEBD1F303EB7C50A3DC6ADDF3DE98935BEB4271B3DBDB2FF3DE53CF1BC919EEDBD2A3B273E2E71C23DB71F6E3DBABB453D96A1933B53BCEF3DBEC636BDAB14F6BD53A19F3DDB105F3DA92B9F3D40BBB9BC02E8DDBC50E784BC91765C3D4D6520BE6DD242BE646E9C3DC3E1E4BD3AAB8CBCECC9673D268AEA3CD1BF063E2332DB3CF0FE4E3DC7AD95BCB9D4F63C9449993D3F990E3E4B0D46BE8624AEBD82903BBE33ACA6BD1CD5FE3DC10C46BEDC493BBEF40EF23D2FDFF6BD96C4183E3842823D7EDF513DF30C263EFB9D41BE0E11193E4992873D84110CBE6D6E4B3DC20469BDBBCCA7BD771AB5BC1C18C5BD0BC7363E1BE8333E8162B2BC5A5B39BEE9974CBCC8F65C3C28B70B3E4B34D73B6657733D44D85D3D3933EDBD7EA701BE91D13ABEE619D2BA337B813DF7CC6DBC45E44A3EC07E1FBDAB6408BE87590B3DF3736BBD223DE5BC6F884A3EA4EABFBB2697363E1550DF3CB7859BBD4C3F193E9721EEBD454FDD3B8FEE3B3D2AA2BB3D70DB40BE770F243C187B58BD0886073E2CA68C3D3C8DA73DBC5AFB3D6C2F3BBDAC4556BC87B0273E6B7828BE1D7B10BE55A8743C8399A5BD12893F3C87A4383E85D8C1BC683832BED208BEBDBCF53F3E3EAE37BDD54DB7BD792CBC3D9C02CF3C9A4A38BE5A122E3E8769EB3D07AE353ECFEFB63D29F28CBD557888BD2F98CA3D6B1422BD3BEB233D7B8A4ABE4CA6CEBD43489B3DABDF24BCDDF9C8BDF75236BEC3D8043E941A28BD435F4DBE89A9493EB56ECB3DBF0CFABD388D18BE52FB493E966B5F3A226CFBBD3890F03D43282EBD7619653C3CC6D9BDA00A31BE27D10ABE629CB7BC625217BEDA034E3E46C9103B9A0AA0BD6638A53D3A5039BECFD3D5BDC4049D3D629931BE025BD03D4B8E8C3CF6482EBEF9704FBEB11F843DE398C53DE42327BD70D438BE80F0F0BDBEB9B13CD557F33B3805563D88D6133D",
      torch_tensor_24_16_torch.float32_1: "0x04000000B07CA4BDB491F73D488B1EBE9AF9743E4A69363E78CD3F3DF4C8E33D9C41B23D9C1017BE00DE0EBBB887883DA02167BD727D753E2472C5BD36A064BE40C0F3BDF8966DBED2F4523E70D7E5BD601D34BEE062DDBCB67E2CBE44BA05BEEA82023E243440BE8C74F13D60AF3A3E000013BAC458E33D8E660FBE12A2473E64B0783E0857733D6049693E1E407EBE40DFE0BC30764B3D08835EBECC27F93D7021C3BD742EB9BD341D4BBE9050D13DC4453ABE704C59BD4C72E33D4CDB403E608D673D74FFBEBDC8B3DEBD3AB00F3E98FD3D3D7880573EE0CFC03DA23A4E3E7A494EBE3ACE4D3E943DEBBDF40D89BD0021C43A580840BD988D4A3DEC1E643ECAF418BE90339E3D90BF4DBEA8C8203D4EE5523ED49D2C3E943A5B3E3A940A3EF070A9BC74AE853D0CF1D5BD744C593E302E003E1C5F3BBE205A5D3E002073BB801336BC78208CBD141687BDA0014D3CFCF3F9BD0A226EBEFCDD03BEF0C54BBD2651413EE8533C3E0C6219BE80461DBC88C593BDB2F308BE581134BDCCA6B1BD62170F3E98EBFDBD988B1D3DE87610BE3CCC9FBD8087493EFC5BFBBD804B76BC147E743EA83DAF3DC04D02BE04B419BE908BB3BD1855A0BD08EBDE3D20A963BD82E8573E66760CBEB41AA0BDBC68BA3DA2744C3E48E3743E38E6233DA0A62C3CE864E5BD12A5103EE26314BEB89386BDC6F655BE961A76BE78170F3EA0228B3CA4134C3E04B54B3E3A56063E44E6CC3D74DF84BDF0F6073E4C34F63D403EB13D407AECBB60F4183D0063913A26C939BEC0B56D3D7C323CBE506CF83DFA8618BEBC3EA7BD50D1F2BD4C104A3EAC4734BE94B7023E4A64003ED402353EA048803DDE8E0B3E365E4A3E20B4493DCC16AE3DD42C48BE6C5589BD30B2B93CE021F83CE4E3B4BD50C87DBEA02685BDBC03C43D1E6F5C3EEC2C67BE4C72F43D66E972BE32D074BE905120BED84007BD9CFF8E3DDCB042BE8E3B453E7880673E00037C3C4061503E50CAE7BD648BCABD602404BD80C6DF3C049532BE22FD4CBED041CA3D909F933DD46F7A3EC0BFD0BDD0CEB43D989CCEBDA0BFFC3D00E662BC5CC63D3EC0390E3EBC14553EA88E033EE0E2193C1E9D5C3EA85E16BEA674713EEE287A3E6E8C743E782AEFBDCAA407BED092813C886F9F3DA26A003E5C3BD03D36FB593ECC4680BD40F9A7BD5C9FAB3D78AD8E3DF65415BE9017C63C325E42BE7C3496BD3CF2C8BDC467603EC87166BE182617BE7E877ABE1021813D560A45BE20A7A53D08D231BE1CFD23BEBEC802BEB0AB193DC63B6B3E60CC6F3ED0B99ABC4EC07ABEEC26A9BDFC20C3BDE8CC59BD1CA1C33D02D4003E0402E33D1C43923D9C45CFBD00CE2DBB6852023D28C302BEE034B7BC50A6FFBC40DF71BE568C2D3ED00ECFBC3C4D5DBE5A8A4A3E38BF09BE4045B53DE0E07D3E409D3D3CE44D933DAC6ECB3D867B413EE0179DBD5A0E10BE2045A0BC8034483E4017B03C28DF313E00A0F3BA88179D3D606D0E3C4061DE3B569D73BED0CD5FBE2040AA3CF467FD3DFAF72B3EE0B8313CB0D1D73D2C23D63D1AFE5CBEC80161BE147D46BEC0D78C3B7EDF21BEC0D8A3BD703419BD48C3C73D706C6D3D2A7C6D3EDEE8663E225123BE00764EBA0819293DD47C5F3EF8AD9EBD9437C9BD302A22BEEEA23C3EB40D91BDC4C1BFBD8E262D3ED88F6B3E609C2CBCBA7434BEC295503E401BAFBD3CF1EBBD60F933BE203DF6BD827D48BE50C413BE8C3469BED8634EBDCCDCCD3D0C5642BE000CB7B958CEBCBD4CA7F73D22BA5D3E98BE07BD40D800BE84B344BED46716BE84D3933D30F36A3D12DD093ED82718BD988A033E861364BEA8A2893DEE85783EE05C7DBE8AE504BE22E2233EE01920BD887508BE322D1C3EE048893CA06D203C0C839BBD6AE1403EA2000E3EE870373D30461C3D3860043E947D1F3EEC05D2BDC061E0BC90C7E03DB01AF8BD6E5F6F3E1C5C2FBEC842EC3D54E337BED462A43D14CE323EB0E2F63C5044CDBC3CCB223E8AD137BEE4B62CBE1A305ABEA0941DBE009ED43B0C2AE8BDC021643D20380A3CD00E553EE401DEBDEC108CBD1E51293E247681BDD217753E305BCBBD007033BB489D72BD38DFEE3D882EC43DC65308BE66B0283E702282BC2C7981BD003FA5BB8029323EF61E7B3E6822F93DA02E333D0A13273E181AD6BD",
      torch_tensor_24_16_torch.float32: "0x04000000A03B3FBE9033EDBC7887153DD82A853DC0A4033E70BACBBDB8629ABDAE34563EAC6989BD04D431BE04942D3E105A2D3ED88BA0BDD8B74CBDB4E53CBEB4C855BE9089C03DFCB8DABDEACC4B3E8AFB4CBEE08A0DBD40E1B03B0A92033E4C304F3E465D2D3E6061E13D3C01EBBD62D236BE580565BE402E4B3C124A783E488042BD806F2CBC9E083ABE60309D3DBC4C223EFC647CBE5A4134BE069F3D3E6872723DA05E7FBC680C373DE0B01BBD5EEF32BECC366FBE8C5F283E1095F3BC7826BEBDAC2784BDD8A00BBE58A597BD0CC15BBE72933F3E4412D13D361B01BE9CC0AEBDD0B3E53DAC98BDBDDC02873D90F98C3D782621BEBC41803D409C7A3C16965F3E7840B9BD7C9E83BDDC915C3EDA0C51BE00F7933C16A8763E7C90E5BD326C753EC228633EBE2A6E3E306DC3BC0C96673E9C16DFBDA042AFBDB4A7C13D3051583D66200D3E2048733ED24020BEB4DD073E0C4CAB3DB40E073EB8C6F23D1886BFBDC6544ABE04E64C3EF6FA11BEF2AA233E72E073BE882731BD00A72D3B182D313D408BA53C9C55A13DA008E4BC38C87A3D66557D3E34A525BEE0A05FBC3471C3BD3A9F603E6E255B3EC063DFBBD479B1BD7A2C1EBE9A2D373E60088DBC6E1A713EB0FC113EF613603EF8794A3E105C26BE10DD953D2C4ED4BDE672003EA022B8BC904BB13C460D31BE34CB64BE2CCEC03D70F66D3D20E5B13CB2DF2D3E50CCD5BD0CC0B53DB6FE0CBE382C543D18C769BD9C48333E16DE5F3E92575E3E6041383C20F6163E88C77FBE0A2B16BE3803373D00BFB63A8AFA48BEFC9DE2BDB821EFBD96A27DBEC051C33C80832E3E54CDCF3DA044F3BD6E136BBEF0884EBE80F4973B161B303E9058CFBD164D0BBE9A9008BEF04AB1BC921C73BEE2E761BE06017C3E582EF4BD40B138BDACFC88BDC8E560BE308634BD54BB9C3DC8E6CFBD20922EBC00BF9CBA68D97EBE160A3A3E32CA4E3ECE8A2E3ED423A8BDB4C6053E26DA6FBEF0527DBDF84350BD08D0B4BD400AD73DFC4BE9BD005FEDBC7CD793BDBE6770BEA01A29BD34F458BE5046153E90D2083E9AD16F3E58EEABBD604A503C9097483D408B7F3E2EA76A3E787D04BEC2D459BED4BA66BE008FF6BDCA3D573E7CF4AB3D9E00773EA6C03D3E80876D3B9AA91EBEF2FB793E185B4D3EB4AADD3DECD70BBEE8AB493E9066BA3CA046293E18B1D53D2AF0073E44A260BE7AF20DBEA08A193E005655BDFEB65EBE64CE683E0028B1BBD6824E3E0A1848BE4847B03DB8DAC0BD1C75D7BD509355BDC483BDBD1E470C3E208F42BD8E1A423ED8A8693D40391EBD8EDD13BE8C696ABEA05C95BD68106DBE98B73DBD80E4853B20FB83BCC880FBBD28AE313E8E2C103E484A7CBD504BCABDD6F1203EEAB95E3E4A676ABEA03E5DBD100FBEBC0C60B9BDAE8C5A3EA84117BD9A0C593E00FEA13A3026DEBC425315BE483EAABD48FBA43D107AE23D80BC11BC82ED733E9E2F31BEC44EC43DAE92663E380E32BDA03D4B3E400A873B4CB43FBE20720CBE0893BE3D4491DDBD8848763D28F87B3E98EAAD3D00ACBFBC30F47F3D287E13BED41A57BE626F40BE6CCF56BE1025523D4075473D6895D9BD14687ABE2AAD0A3EBC4111BE58F42ABDC0A656BEAC6C10BEFC95D53DA8856EBE3AFB11BE52EE3F3E0E4A03BE6412D5BD94C18FBDECDBDA3DA0ED27BEF057CD3C281AD13DC0AB94BC8828393DFA4943BE9479E73D7859BF3D487100BDC6AD53BE98C9CC3DF60C273E101B33BD2C53F13D08C7BD3D8CC8CCBD402C8EBC0ED57E3E00B39A3A18CE4BBE705B95BC5CB7FE3D0021A7BD201006BE22E3523E506D073E68F82DBDA042513C209AD8BCD0BC6D3DE091113C20EA1ABE88B83D3D8042D63B1069843CF41DC3BD9C2F833D6E034FBE740C993D86B90A3E9063E1BC60DC46BE003C6EBA0010BA39863C5DBE4C1135BEC8C86C3E0C713F3E40E00D3EA258313EDC19C53DEC12103EEA8D293ED8366FBD482C02BD368A363E00D0BCB8649326BE8A8046BEAC2C0F3EBE0C543E10D0463EC0692A3D3AB6303EC80A6BBE427038BEBC5476BE74414E3E804014BB08C2EBBD443FAD3D90A8BFBD222F24BE407AC53D407E3B3D8A5337BE129E28BEB00FF03D0EA8423EC0B8A63CC09500BE503BF73D5897323D6A1F60BE46E625BE4021603D00681E3E",
      torch_tensor_16_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_16_torch.float32_1: "0x04000000C07E8FBCAACA71BE149B13BE00A2CF3D70A8ADBDDAB2303ED2604A3E10F6143DF0F1A1BCD085A2BD201E4FBCB0633A3DBE8B43BE48BB74BDE8F054BE0A1F1D3EB40723BE02DE693ED8FB83BDF4A712BEF4FDF53D30A8183DCC44313E98BED53D6A9D76BEE4EA213E58D540BD084AE2BDE492223E64B53A3E9A0161BEE02FB9BC983A523E744AC63D12AC573E3476AFBD70380DBE0A235C3ED069D53D6AC1753E54DCD5BD7E5E24BE500DF0BC620B71BEF8B0C83D98D23C3E78D1753D405BCABC54DAFD3D107F22BE246E7A3E4E8D7EBEE63B75BE10F971BDB81C513EC00ECD3CA4A1C43D56A63BBE18B8BA3DC0D9E4BCC038CD3D50CC343E688EDE3D2036AEBC604F7CBCE28E20BE0431B9BDCA5B263E6C4FCDBD76FC1E3E3C06CBBD087D6EBD0058AE3B20EC6ABE009823BB006ECEBC20FCB7BCB0B34CBD18D3493EBAEC3C3E80812DBE74D6ED3D4CCD48BE32F059BE58829C3D80C9703BECD9EEBDB8E976BEB436C6BDFC01AB3D38F46CBEF6B178BEE0EA013D686C38BECC4660BE3C44C5BD68DD24BDE8A068BE34F02ABE7048863C986671BE80ED0FBDC64C25BE007831BE5C3BC93D620A45BE6C0142BEF8FD113E18743F3D7A24693EF4DA88BDC04DF7BD0089BDBC00C9A53AA83C433E18FF7EBEB0D191BCFC7BE23D90F90CBE841502BEE06EF73DA04B75BE88A4723D163146BEE47EFE3DEEE35ABED8631D3E845672BE622F57BE0073713B9CB9493EBE3C5BBEF061E4BD20D7603EE0B82BBD1C1DD43D844576BEA403A1BD4A0102BEDCD2573E1C80D43D06CC3ABEB018253D004F3CBB885DD2BD143212BEC0E6A9BD36C9493EA28337BE225C36BE38F69DBDC0828E3B5C5F8B3D80D3F53BC88076BDC4391BBE30BD37BD781BCEBD6CD44E3E5E3179BEBA4A23BE724750BE98243BBD767E473EE064603EB6DC5EBE807731BC6A43163E34B0E13DCAB0513E403BE3BB2A012CBE105A293E8092AFBDA28D043ED8597CBDF0A5D93DC840663E020B6E3E06FA68BEC65629BEECB1D3BD604023BECCA1753E80E0B4BCB0D029BEA8D5E3BDC4670DBEFCE3D03DDA4B5FBEF8B16EBED85A7CBEA86DDC3D2829FD3D0AFF1EBE18EE7D3DACF93C3EE0C9143DD8A858BDA04F973C309ADBBC52E5003EB0D32DBE78D1013EA249103E9A1A1BBE500A513E76707B3E58D8C9BD88688FBD7428FF3D3E8E48BE7879CA3D70E76E3D4A5D213E045D5EBE50AE54BE40F4E53D8C6DB83DB2466EBEC6C20EBE083C6ABE7E6737BEA403E7BD90D9533E00D44BBDAE08133E4A1E733EBC55E93D822C65BE34D3003E644BC33DB26A463EF4867CBEB0711D3EEE8B513E622C6EBE5046D63C528A5A3EDE303ABE40FFA73DC03DE23DAC30863DDC887E3E8A9B513EECA25B3ED046FFBCDEB5563ED4916EBE26250ABEA8035BBDD41798BD42776C3E1C7EF13DEED0243E34222E3E",
      torch_tensor_8_16_torch.float32_1: "0x04000000DCF062BEF00982BC38C7AA3DC48B993D0E39563E6A8F7B3ED6E5683E5CE02B3EE0FB333E602004BD02AB46BE7C11BEBDF0EAE5BCC6560ABE18DC023ED8B9B33D7039253DB05B773D40E2603E887CBA3D1A7F60BE52D339BEF0A9E13DC88C0B3DB8B2F93D1CAC7FBE2A416CBE68FC1C3ED2BF233E249B67BE0059C23D68E547BEECDE413E24A9A03D24217D3EF8697CBEF27176BE06152D3E6048633E98D81C3E4A322A3E189F57BEDA4B393EA0B371BE68C3643D5CB027BE345DCBBD8851353DE44EC9BD300522BD9EA472BE246071BE7454C63DF4B7D8BD6CBF1BBEB006CABD2C4C51BE7EA54CBEEE2E193E281C023E8066083DACD70BBEC857AA3D8003383CCCF436BEB85A5C3D6819693EA0CD7BBE7C907EBE3033033D12C6403EFCC51BBEA06B613DD8F6333EA4DB9D3DC89A5D3DF86A7F3EEAC6263E38FB0FBEA005B13C88C8023ED2C4613EECB37EBE18A00A3E60A694BD3EAE7ABE284D633DB25E0BBE001D113D0C3526BEBEA540BE60C6ADBC74FEABBDB2B9153E2093B03CB0D2473E90E63F3DB0A3A4BDBC652D3E80D35F3C4032403DB8ABA4BD00326B3A40E344BD901DAEBC2CA647BE0085C9BAC87D54BE404B5CBD245D143E7A0232BEA88E2CBE68097ABD4C5B8CBDB0592D3D00002A3D14D1013E7A5A30BEA08790BCB62D0F3EC66E5D3E706495BC742014BE4C2E933D44C9113E9CEF1FBE1C8E14BE984DE23D",
      torch_tensor_8_16_torch.float32: "0x040000007E6944BE5CA595BD08EDA73D1C4760BEB8560C3E9C42053ECAC51E3E4A3623BEECF97E3E38BF17BE3E937F3E46AE75BE9C1664BEF83B1D3EE00AD63CA04B6C3C1CC30DBE7CC5D6BDD0B395BD406279BE20DD543C801A353D00F05DB92057A53DE6E7723EF421883DD86DBBBD40B6D2BD4CCA23BECA7631BE40EA24BD401C35BD04C5E33D00D9DABD8A154C3E50A133BE00443A3A9E1F663E06907E3E884A14BE7067363D50EAF13C540DF0BDB4E4B0BD60AD8A3D740332BEA0F4283D188EDD3D90C3C9BDE6A4543EA0C786BC084DE83DB8847D3E90809CBDCC1C0B3E6C7292BD289415BDD8892DBD0093CBBADC6AC1BD2003703DC0561A3C9A46223E58434FBDB05FCD3C8475BEBD5E6356BE8C30CF3D6807033D340CCDBD181CADBD20E6853D102839BD324A273EA002683CB466C13D9413DF3D50417BBD4086DD3D32E93C3EC07D3C3CB863483DA0D4143CFE3E313EFC29D8BDF61408BE181BDF3DE8CC5EBE8056833BD876EBBDF6F7283E94586EBE9C381B3E7C467D3E40324F3D907388BC5AFE7B3EECCDDABD101DA4BC1435E0BDB05A0DBD188E5E3D50C4083D706841BD8EF57FBE60BB513CC0A9F2BB180C1A3DFA28443E9CD5783E5CE117BE60677FBC1825CDBDF8F06BBEDE473ABE8A45703E7E43153EBC82093E30450E3EFA624BBE5014D73C50436E3EB8DE0EBE74BC633EC492863D6E1B343EA055DBBD840AEC3D",
      torch_tensor_16_16_torch.float32: "0x04000000880E8EBD14DFBEBD40E5803D689AB53D1026FABD300AB53C745C143EF0C4CBBCA8D19B3DB8F976BDB074B33DE67139BE0E8916BE74F101BE4C446B3E64C589BD00F032BACC0FF8BDF08F7F3E0E077A3E601241BE10884FBED40B42BE00089EBAC48282BD4E9027BEE0A3B7BD1877413DF4C105BE88E6623DC8D16ABDB018F8BDC8AE0C3D847F523E88132DBE00323E3C20CFBCBDE4367B3E26E272BED26A75BE30427C3EF8F721BE2053443D40C1B0BC78B657BD48B564BD3CAC223EC0C6433CCE3E79BED82117BE7C8AAEBDCAD2003E8EAA25BE2E63713E281364BD18DF37BD4297483EE6AA003E6A1E593EEE14143E34519BBD54D929BEA06098BC0EE0533E5CD6ABBD1E686DBE24E2D13D6C35793E00C291BD5AF953BE103568BE904E803DF0129BBCD84601BEA8FB4E3DC06FC23D069A4B3EFCC0463EB04619BD7EBB61BED85367BE48066F3E1055E23D402FDF3D207F5DBE5E0F6D3E1485723EDA21673E30F557BE8830C1BD4A1130BE566C723E04FFDBBD84C1E9BD281F063EE8D8ECBDDC2BFCBD4024B3BC50DAC4BC226B47BE466B553EB4DAE1BD309DB53D24AA5E3EE21A013E50FA103DC4D1593E08A7093D54E1ECBD062D723E605C723D38C679BE18C391BDFE602EBEE272603E001C29BDB25969BE80BE80BC74C5203E9004853D8CE5A13D5034BE3C18E2BE3DE87F79BD78ACCBBD0E496FBEB0DA40BEF0E6DD3DBE9417BEE0E8123D106DA33DA001913C40FA25BEF0D1743E26DD14BE668F523E6EA64BBE585276BD8A410B3E7C31D1BD0E0D573E062B30BE44FB56BEE0DEE6BDB087253DA8B66B3EE46DF4BD0C1BB73DAC5C80BD28115EBDD83C3C3E7A6546BE6086D93CA8BE703EC8B50CBDA6C4463E84AC9DBD00124E3EF6A277BE289513BDA8DC33BD78EEA53D24DFC83DA68F443EC88F18BD606D22BCCA4F2F3E90888ABD106B603EAA722ABE209DDDBC00005CBCA075E43D66052F3ED04E22BD4E1754BE28B1FD3DCC27993D88ABCD3D0AEB1DBEAEC2243EC078723E30B5B13CCC1D6FBE9CB5333EC0CF3DBE98636B3D30CE143D7CA2EFBDB046B23D8AF964BEC839693D9C4A22BE3075DDBC48B7033D08195A3E1C49F4BDBA00243E281502BDBC29F3BDBAEC5EBE7CE26ABE28037A3E98627FBD20974C3C3CCF8A3DEE022E3E487D5A3ED29E4F3E84AA3DBEE00F24BD1E7C17BE1C4412BE68E6723D3C4B703E26154DBEAEEE1A3E3CBA04BEE87247BD92344B3E309967BD707BBA3CCCF332BEECEA593E505F04BD683C3BBE3CEB953D3C0536BE4C234BBE6086793CCCF74A3E48E390BD40FBF03D7AFC5B3E78CB293EA24906BE6080E0BC601EA1BD00DB4DBE00A0D838969F403E1AAF573E7014BF3CF092683DE8A7DDBD5A3D413E2C0CD5BDC4D431BE78B01D3D5271193EB4CE66BE6A6A673EAC2EB83D5C5B33BEC8935CBDB8195E3E",
      torch_tensor_16_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_4_torch.float32_1: "0x0400000000000000000000000000000000000000A46A573F57D6233CA46A573F57D6233CB7C7683F3ED4A33CB7C7683F3ED4A33CC381103E1FB9F53CC381103E1FB9F53CCFBD41BFDBCB233DCFBD41BFDBCB233D107C75BFF4B64C3D107C75BFF4B64C3D8C0F8FBED19C753D8C0F8FBED19C753D4630283F323E8F3D4630283F323E8F3D",
      torch_tensor_8_4_torch.float32: "0x040000000000803F0000803F0000803F0000803F41510A3FB9FC7F3F41510A3FB9FC7F3F3311D5BEE5F27F3F3311D5BEE5F27F3F26707DBF83E27F3F26707DBF83E27F3F305527BF94CB7F3F305527BF94CB7F3F2C3C913E19AE7F3F2C3C913E19AE7F3FB8CD753F128A7F3FB8CD753F128A7F3FBDFF403F815F7F3FBDFF403F815F7F3F",
      torch_tensor_32_16_torch.float32: "0x04000000851B90BF8A8093BFD64B80BE5D25DEBE1545593F8327313F6DCCA1BEC15F07C03801A53EF4B4A1BFFF30B33EBBC39D3E776FF53D936B9E3F8EF28E3F7C367DBEC223ADBF4614D9BF0410113F5D234B3F8B4D193F5B0DC7BFCAC6AEBE4E2FED3F6B0C403F2BE315BFEB8E31BEA4E13B3EC0D6B13F000DCB3F9C40723F33FB57BFC8131DBF6467013D2840FCBE70607E3ED01FE13ED637E63DF80A243F3CDFE13EB987D1BD9CDD4A3F534F94BE1712573D2FDA053F55571340B704BCBF9E18CBBF9F4F2CBFDE715F3FF415873FAA1C363E10DD6BBE0894C8BE5D150B3F1752CABE9476E4BE24783E3F75AFC23FAD455A40D9FDC3BF23F89DBFC2ECE83FFC300DBF3EBA11BF3F836B3F392F8E3F981AA53FCE34BDBF8B4D2440C23CF2BE4FCDAB3EC18DD0BF00BC0CBFD6ACF5BE42D6FFBED09288BF57B68E3F2C0C10BEDE454E3F5C2DBFBD86E22F3FD69B56BF25C9693A5F86573F47D1CCBE170D853FD85FB73EACE77BBE6E5C134031DBF0BF90AE4BBDDCC185BF3DDD74BFB458093D3CC8353FC5ABD23F041AAEBFE16AB03E0D16053FAD4027C01326D9BF37B869BE43568F3E46DA7C3EEF769D3D190FAD3E59A7E83E0FF4E93EFA885DBFCC03483F12426DBFF01560BE1CD81BC0555495BD55350BBD9967763F2EC6B23EEFE46BBF812C66BD2B691FBFFE6CEDBEF7FCF53F731ACEBE95C0FD3DA017953F35626C3FE492B13FEA2462BFD47BD6BE1C094EBFCBCB103FDB401C3F5C0BEF3E22AFF93F9D1388BFF75C9EBD6A62EE3DC80F18BF0A399FBFF115D1BD504B84BF3212A0BE30AF7B3EBDEF84BEB25AF23D74D0793EA211953F41C0933E24F0C53EB3E34DBEB483F1BDD4CF443E13AC45BF843EF3BF4FD0053E9C4C34BF1B23A13E9A2B213E434EC53EDC96773F99B77DBF076C9A3EFAC8DBBDDA9A7F3F8B57FFBE2AD8423FF7481E3FF9CAA03EF7735A3E36DDF5BD2D8EB83E32C9A0BE1B138ABF0897763E93B7B2BF887687BD517AB7BE41E1C7BFCE93B5BE96608A3F2FA2063EB469C93FCB0B483F77118ABF8C8D38BFEF42BC3F08208D3E2AB22A3F52907EBF143D98BFDF1499BFEB430FBF9C91083F7153D03E3F07CA3E92A02F3E7844603F1FFD92BE1AC5823F5D5C98BDFCCD8BBFB0B7C83EDD32183FCB8A293F1E689ABF2B811B3F78120CBF3EE6953F0EACC73DB79F763F6C1F573FC277A0BF4AA17C3F6D43FDBEC13AA4BF6B89743F464CA43FE0752ABF9AAC103FDC4D933EFFB308BDF6EB87BF4558EABDB6C9AFBE351FC93FB136443EBD87C23E303B14BEEC3A233F460590BE5939AABF476B11BEC7BD08BF2BFC05BF8B8B5C3F051063BFF0B9563F1192933FAA6BE1BFAD26BDBFD5B9E0BFF8FC9B3DAD0F8ABF225DB83F357FE2BD1DAD133FF93B2DBE791F83BD21EB843F9625683F8D76F3BE0DE95EBF7B37143ECD90F33FF5E1C73E1A4521BD482D4DBFFCB7FDBE5F18B9BEFBC9153F06F893BF3ECE12BE146A47BEDE3BAFBDA17FB23F71CE183FE637F7BE4771BBBEDBDCA9BFECFED83F253104409A926FBED012353F087E143FE45E893EA7C503C094B5083FA40F09BF26195DBF5777C0BC47F9953FBA20CC3E157C4BBEDEF593BF8222A2BE60B7703F68CF92BFBC0D0F3FAFB04A3FA51B3DBE71553BBFD52CA5BD43E57ABFE7C5773D4258FABEB15050BF2EEB513FA71722BF86BAA53FFD3DBB3FBDD41EBF14077D3F7446DDBE468B1FBF6B6F5DBEAB33FABEF275493F8758DC3D2E2689BF06E5EEBD192C82BF5B5799BFCBF5F43E0E619DBF5A5DAFBFC792C53F100408BD3256D6BE93DD82BEFB5404BEC09E5FBDD312D13EC22C903FF6AFF73FD3FB803F1998803F4EF6DDBE710D9FBF236CA43F719F793E3DC6073F4C126EBC02160FC0E0A6BB3F190A9CBF43EC243F2F857B402AD2FEBD0737973E40EBC33E8ABA0CBF20797EBFA947AC3FA80BF93FA52AA5BFD15D16C03C6804C0D2CF683F9FD231BF7ECFFA3F3B4A8DBF45880A3F96FCC43FA8038B3F338A9F3F79ACEB3D7845CF3F3D69ED3E807EA63F098C5F3F2661853D21F3453FFE5A78BFCB3E63BF5AFAA2BEF636ABBEDE97E83EC676FF3E71C4603F4065C73EC633BB3FD381F53EE78C08BF92EE0DBD9D44283FCB589FBE77DF0FBF598CF7BE96D4A2BFD53132BE98DA0D3FD5033ABECB1970BE8EA1963E521D4C3FCFD1A13F6D7C6F3F80A30B3F28C9C4BFF5F79F3E8D743D3FD6A0B93F6F3F834006228F3F748EC8BF09F032BFFC0A133FDB789E3F70FA23BF7EB443BFEA9E763E826B2A3E0DD60EC0ADD1B13FDE9800BF2C00D73FE41083BF5ECCD73F55DD9BBFA3D4433F2B3B993F277936BF774C86BD3C1E0D407B80E43F82FD41BC77CB7A3F607488BFB4CFE23F31FB8EBE06C68DBE94B93F3F7AB924BF80A673BFD6048B3E98EC2B3F38CCEC3F0D71983FD60017BF2CF6763F6C32C1BFE45D10402D499D3F528EF8BE803AE83E24FCAC3FAC2BDE3E7C6403BFD27D3EBE11238D3E7DA5E03D7006B83E02F540BFBAE76A3E7B4682BEE23DCA3FA73A7ABE697C99BFCC6BD2BC3AB4E63FB7A287BFE8C759405B9411BF4E73F3BEF81FDF3F305051BE1101A2BE6599A53F8E31AC3F3299463EA42CC93FDBF5C3BE1892B23F587CAF3E0360CDBFA45916BF0FB3193FC827E03E088AC5BDFF18A93EF40440BE0EAAB6BFA1B1173F9D3F94BF0C7A123D67325D3E38846ABF35A9C73F9FD649C06AA40FBFE74FDCBE7E9CAABE58F0C5BF2E1F71BC77D09C3F5CFCCB3FE7D4D0BFD2F768BD5531213FA8D68A3E969C2FBFEABF8BBF54FFD63FA97D61BF087D143F597CBA3EA17FB43DDD48A7BF93D434BF4A2828BE24B278BFB2F283BF17B4253F903043BE7076373F1A0300C0D6371AC063B0603E4374D9BF359BA73F4FA5D4BF"
    }
  }
#-}
