#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1) -> (0, d1)>
#map11 = affine_map<(d0, d1) -> (d0, 0)>
#map12 = affine_map<(d0, d1) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0) -> ()>
#map17 = affine_map<() -> ()>
module {
  func.func @main(%arg0: tensor<4x9xi64>) -> tensor<f32> {
    %c-100_i64 = arith.constant -100 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8 = arith.constant 8 : index
    %c32 = arith.constant 32 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 4.471500e-02 : f32
    %cst_3 = arith.constant 7.977240e-01 : f32
    %cst_4 = arith.constant 1.000000e+00 : f32
    %cst_5 = arith.constant 5.000000e-01 : f32
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<4x2x8x8xf32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_9 = arith.constant dense<true> : tensor<8x8xi1>
    %cst_10 = arith.constant dense_resource<torch_tensor_16_torch.float32_13> : tensor<16xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_16_torch.float32_12> : tensor<16xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_16_torch.float32_11> : tensor<16xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_16_64_torch.float32_1> : tensor<16x64xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_64_torch.float32_1> : tensor<64xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_64_16_torch.float32_1> : tensor<64x16xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_16_torch.float32_10> : tensor<16xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_16_torch.float32_9> : tensor<16xf32>
    %cst_18 = arith.constant dense_resource<torch_tensor_16_torch.float32_8> : tensor<16xf32>
    %cst_19 = arith.constant dense_resource<torch_tensor_16_16_torch.float32_1> : tensor<16x16xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_48_torch.float32_1> : tensor<48xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_48_16_torch.float32_1> : tensor<48x16xf32>
    %cst_22 = arith.constant dense_resource<torch_tensor_16_torch.float32_7> : tensor<16xf32>
    %cst_23 = arith.constant dense_resource<torch_tensor_16_torch.float32_6> : tensor<16xf32>
    %cst_24 = arith.constant dense_resource<torch_tensor_16_torch.float32_5> : tensor<16xf32>
    %cst_25 = arith.constant dense_resource<torch_tensor_16_64_torch.float32> : tensor<16x64xf32>
    %cst_26 = arith.constant dense_resource<torch_tensor_64_torch.float32> : tensor<64xf32>
    %cst_27 = arith.constant dense_resource<torch_tensor_64_16_torch.float32> : tensor<64x16xf32>
    %cst_28 = arith.constant dense_resource<torch_tensor_16_torch.float32_4> : tensor<16xf32>
    %cst_29 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_30 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_31 = arith.constant dense_resource<torch_tensor_16_16_torch.float32> : tensor<16x16xf32>
    %cst_32 = arith.constant 0xFFF0000000000000 : f64
    %cst_33 = arith.constant 0.59460355750136051 : f64
    %cst_34 = arith.constant dense_resource<torch_tensor_48_torch.float32> : tensor<48xf32>
    %cst_35 = arith.constant dense_resource<torch_tensor_48_16_torch.float32> : tensor<48x16xf32>
    %cst_36 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_37 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_38 = arith.constant 1.000000e-05 : f64
    %cst_39 = arith.constant dense_resource<torch_tensor_8_16_torch.float32> : tensor<8x16xf32>
    %cst_40 = arith.constant dense_resource<torch_tensor_32_16_torch.float32> : tensor<32x16xf32>
    %cst_41 = arith.constant 1.600000e+01 : f64
    %cst_42 = arith.constant 1.600000e+01 : f32
    %cst_43 = arith.constant dense<0> : tensor<i64>
    %extracted_slice = tensor.extract_slice %arg0[0, 0] [4, 8] [1, 1] : tensor<4x9xi64> to tensor<4x8xi64>
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %210 = linalg.index 0 : index
      %211 = arith.index_cast %210 : index to i64
      linalg.yield %211 : i64
    } -> tensor<8xi64>
    %2 = tensor.empty() : tensor<4x8x16xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<4x8xi64>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %210 = arith.index_cast %in : i64 to index
      %211 = linalg.index 2 : index
      %212 = arith.cmpi slt, %210, %c32 : index
      cf.assert %212, "index must be smaller than dim size"
      %213 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %213, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_40[%210, %211] : tensor<32x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<4x8x16xf32>
    %4 = tensor.empty() : tensor<8x16xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<8xi64>) outs(%4 : tensor<8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %210 = arith.index_cast %in : i64 to index
      %211 = linalg.index 1 : index
      %212 = arith.cmpi slt, %210, %c8 : index
      cf.assert %212, "index must be smaller than dim size"
      %213 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %213, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_39[%210, %211] : tensor<8x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x16xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %5 : tensor<4x8x16xf32>, tensor<8x16xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %7 = tensor.empty() : tensor<4x8x16xf64>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<4x8x16xf32>) outs(%7 : tensor<4x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<4x8x16xf64>
    %9 = tensor.empty() : tensor<4x8x1xf64>
    %10 = linalg.fill ins(%cst : f64) outs(%9 : tensor<4x8x1xf64>) -> tensor<4x8x1xf64>
    %11 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<4x8x16xf64>) outs(%10 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<4x8x1xf64>) outs(%9 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_41 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %12 : tensor<4x8x16xf64>, tensor<4x8x1xf64>) outs(%7 : tensor<4x8x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %210 = arith.subf %in, %in_104 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x16xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %13 : tensor<4x8x16xf64>, tensor<4x8x16xf64>) outs(%7 : tensor<4x8x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %210 = arith.mulf %in, %in_104 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x16xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<4x8x16xf64>) outs(%10 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<4x8x1xf64>) outs(%9 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_41 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %17 = tensor.empty() : tensor<4x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<4x8x1xf64>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<4x8x1xf32>) -> tensor<4x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<4x8x16xf32>) outs(%19 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<4x8x1xf32>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_42 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<4x8x1xf32>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_38 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<4x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<4x8x1xf32>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %21 : tensor<4x8x16xf32>, tensor<4x8x1xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.subf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %23 : tensor<4x8x16xf32>, tensor<4x8x1xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.mulf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %cst_37 : tensor<4x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.mulf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %cst_36 : tensor<4x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %collapsed = tensor.collapse_shape %27 [[0, 1], [2]] : tensor<4x8x16xf32> into tensor<32x16xf32>
    %28 = tensor.empty() : tensor<16x48xf32>
    %transposed = linalg.transpose ins(%cst_35 : tensor<48x16xf32>) outs(%28 : tensor<16x48xf32>) permutation = [1, 0] 
    %29 = tensor.empty() : tensor<32x48xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<32x48xf32>) -> tensor<32x48xf32>
    %31 = linalg.matmul ins(%collapsed, %transposed : tensor<32x16xf32>, tensor<16x48xf32>) outs(%30 : tensor<32x48xf32>) -> tensor<32x48xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_34 : tensor<48xf32>) outs(%29 : tensor<32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x48xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%31, %32 : tensor<32x48xf32>, tensor<32x48xf32>) outs(%29 : tensor<32x48xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<32x48xf32>
    %expanded = tensor.expand_shape %33 [[0, 1], [2, 3, 4]] output_shape [4, 8, 3, 2, 8] : tensor<32x48xf32> into tensor<4x8x3x2x8xf32>
    %34 = tensor.empty() : tensor<3x4x2x8x8xf32>
    %transposed_44 = linalg.transpose ins(%expanded : tensor<4x8x3x2x8xf32>) outs(%34 : tensor<3x4x2x8x8xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_45 = tensor.extract_slice %transposed_44[0, 0, 0, 0, 0] [1, 4, 2, 8, 8] [1, 1, 1, 1, 1] : tensor<3x4x2x8x8xf32> to tensor<1x4x2x8x8xf32>
    %extracted_slice_46 = tensor.extract_slice %transposed_44[1, 0, 0, 0, 0] [1, 4, 2, 8, 8] [1, 1, 1, 1, 1] : tensor<3x4x2x8x8xf32> to tensor<1x4x2x8x8xf32>
    %extracted_slice_47 = tensor.extract_slice %transposed_44[2, 0, 0, 0, 0] [1, 4, 2, 8, 8] [1, 1, 1, 1, 1] : tensor<3x4x2x8x8xf32> to tensor<1x4x2x8x8xf32>
    %collapsed_48 = tensor.collapse_shape %extracted_slice_45 [[0, 1], [2], [3], [4]] : tensor<1x4x2x8x8xf32> into tensor<4x2x8x8xf32>
    %collapsed_49 = tensor.collapse_shape %extracted_slice_46 [[0, 1], [2], [3], [4]] : tensor<1x4x2x8x8xf32> into tensor<4x2x8x8xf32>
    %35 = tensor.empty() : tensor<4x2x8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_48 : tensor<4x2x8x8xf32>) outs(%35 : tensor<4x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_33 : f64 to f32
      %211 = arith.mulf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<4x2x8x8xf32>
    %expanded_50 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %expanded_51 = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %37 = tensor.empty() : tensor<8x8xi64>
    %38 = linalg.generic {indexing_maps = [#map10, #map11, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_50, %expanded_51 : tensor<1x8xi64>, tensor<8x1xi64>) outs(%37 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_104: i64, %out: i64):
      %210 = arith.subi %in, %in_104 : i64
      linalg.yield %210 : i64
    } -> tensor<8x8xi64>
    %39 = tensor.empty() : tensor<8x8xi1>
    %40 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<8x8xi64>) outs(%39 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %210 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %210 : i1
    } -> tensor<8x8xi1>
    %41 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%40, %cst_9 : tensor<8x8xi1>, tensor<8x8xi1>) outs(%39 : tensor<8x8xi1>) {
    ^bb0(%in: i1, %in_104: i1, %out: i1):
      %210 = arith.andi %in, %in_104 : i1
      linalg.yield %210 : i1
    } -> tensor<8x8xi1>
    %42 = tensor.empty() : tensor<8x8xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map12, #map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%41, %cst_7, %cst_8 : tensor<8x8xi1>, tensor<f32>, tensor<f32>) outs(%42 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_104: f32, %in_105: f32, %out: f32):
      %210 = arith.select %in, %in_104, %in_105 : f32
      linalg.yield %210 : f32
    } -> tensor<8x8xf32>
    %transposed_52 = linalg.transpose ins(%collapsed_49 : tensor<4x2x8x8xf32>) outs(%35 : tensor<4x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %44 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<4x2x8x8xf32>) outs(%35 : tensor<4x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_33 : f64 to f32
      %211 = arith.mulf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<4x2x8x8xf32>
    %collapsed_53 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<4x2x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_54 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<4x2x8x8xf32> into tensor<8x8x8xf32>
    %45 = tensor.empty() : tensor<8x8x8xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %47 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<8x8x8xf32>, tensor<8x8x8xf32>) outs(%46 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_55 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [4, 2, 8, 8] : tensor<8x8x8xf32> into tensor<4x2x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55, %43 : tensor<4x2x8x8xf32>, tensor<8x8xf32>) outs(%35 : tensor<4x2x8x8xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x8x8xf32>
    %49 = tensor.empty() : tensor<4x2x8xi64>
    %50 = linalg.fill ins(%c0_i64 : i64) outs(%49 : tensor<4x2x8xi64>) -> tensor<4x2x8xi64>
    %51 = tensor.empty() : tensor<4x2x8xf32>
    %52 = linalg.fill ins(%cst_1 : f32) outs(%51 : tensor<4x2x8xf32>) -> tensor<4x2x8xf32>
    %53:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<4x2x8x8xf32>) outs(%52, %50 : tensor<4x2x8xf32>, tensor<4x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_104: i64):
      %210 = linalg.index 3 : index
      %211 = arith.index_cast %210 : index to i64
      %212 = arith.maximumf %in, %out : f32
      %213 = arith.cmpf ogt, %in, %out : f32
      %214 = arith.select %213, %211, %out_104 : i64
      linalg.yield %212, %214 : f32, i64
    } -> (tensor<4x2x8xf32>, tensor<4x2x8xi64>)
    %expanded_56 = tensor.expand_shape %53#0 [[0], [1], [2, 3]] output_shape [4, 2, 8, 1] : tensor<4x2x8xf32> into tensor<4x2x8x1xf32>
    %54 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %expanded_56 : tensor<4x2x8x8xf32>, tensor<4x2x8x1xf32>) outs(%35 : tensor<4x2x8x8xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.subf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<4x2x8x8xf32>) outs(%35 : tensor<4x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.exp %in : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x8x8xf32>
    %56 = tensor.empty() : tensor<4x2x8x1xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<4x2x8x1xf32>) -> tensor<4x2x8x1xf32>
    %58 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<4x2x8x8xf32>) outs(%57 : tensor<4x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x8x1xf32>
    %59 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %58 : tensor<4x2x8x8xf32>, tensor<4x2x8x1xf32>) outs(%35 : tensor<4x2x8x8xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.divf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x8x8xf32>
    %60 = tensor.empty() : tensor<4x2x8x8xi1>
    %61 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<4x2x8x8xf32>) outs(%60 : tensor<4x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %210 = arith.extf %in : f32 to f64
      %211 = arith.cmpf oeq, %210, %cst_32 : f64
      linalg.yield %211 : i1
    } -> tensor<4x2x8x8xi1>
    %62 = tensor.empty() : tensor<4x2x8x1xi1>
    %63 = linalg.fill ins(%true : i1) outs(%62 : tensor<4x2x8x1xi1>) -> tensor<4x2x8x1xi1>
    %64 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<4x2x8x8xi1>) outs(%63 : tensor<4x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %210 = arith.andi %in, %out : i1
      linalg.yield %210 : i1
    } -> tensor<4x2x8x1xi1>
    %65 = linalg.generic {indexing_maps = [#map15, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %cst_6, %59 : tensor<4x2x8x1xi1>, tensor<4x2x8x8xf32>, tensor<4x2x8x8xf32>) outs(%35 : tensor<4x2x8x8xf32>) {
    ^bb0(%in: i1, %in_104: f32, %in_105: f32, %out: f32):
      %210 = arith.select %in, %in_104, %in_105 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x8x8xf32>
    %collapsed_57 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<4x2x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_58 = tensor.collapse_shape %extracted_slice_47 [[0, 1, 2], [3], [4]] : tensor<1x4x2x8x8xf32> into tensor<8x8x8xf32>
    %66 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<8x8x8xf32>, tensor<8x8x8xf32>) outs(%46 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_59 = tensor.expand_shape %66 [[0, 1], [2], [3]] output_shape [4, 2, 8, 8] : tensor<8x8x8xf32> into tensor<4x2x8x8xf32>
    %67 = tensor.empty() : tensor<4x8x2x8xf32>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<4x2x8x8xf32>) outs(%67 : tensor<4x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_61 = tensor.collapse_shape %transposed_60 [[0, 1], [2, 3]] : tensor<4x8x2x8xf32> into tensor<32x16xf32>
    %68 = tensor.empty() : tensor<16x16xf32>
    %transposed_62 = linalg.transpose ins(%cst_31 : tensor<16x16xf32>) outs(%68 : tensor<16x16xf32>) permutation = [1, 0] 
    %69 = tensor.empty() : tensor<32x16xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %71 = linalg.matmul ins(%collapsed_61, %transposed_62 : tensor<32x16xf32>, tensor<16x16xf32>) outs(%70 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %72 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_30 : tensor<16xf32>) outs(%69 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x16xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%71, %72 : tensor<32x16xf32>, tensor<32x16xf32>) outs(%69 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<32x16xf32>
    %expanded_63 = tensor.expand_shape %73 [[0, 1], [2]] output_shape [4, 8, 16] : tensor<32x16xf32> into tensor<4x8x16xf32>
    %74 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_63 : tensor<4x8x16xf32>, tensor<4x8x16xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %75 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<4x8x16xf32>) outs(%7 : tensor<4x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<4x8x16xf64>
    %76 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<4x8x16xf64>) outs(%10 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %77 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<4x8x1xf64>) outs(%9 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_41 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %78 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %77 : tensor<4x8x16xf64>, tensor<4x8x1xf64>) outs(%7 : tensor<4x8x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %210 = arith.subf %in, %in_104 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x16xf64>
    %79 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %78 : tensor<4x8x16xf64>, tensor<4x8x16xf64>) outs(%7 : tensor<4x8x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %210 = arith.mulf %in, %in_104 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x16xf64>
    %80 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<4x8x16xf64>) outs(%10 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %81 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<4x8x1xf64>) outs(%9 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_41 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %82 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<4x8x1xf64>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %83 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<4x8x16xf32>) outs(%19 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %84 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<4x8x1xf32>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_42 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<4x8x1xf32>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_38 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<4x8x1xf32>
    %86 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<4x8x1xf32>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %84 : tensor<4x8x16xf32>, tensor<4x8x1xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.subf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %86 : tensor<4x8x16xf32>, tensor<4x8x1xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.mulf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %cst_29 : tensor<4x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.mulf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %90 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %cst_28 : tensor<4x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %collapsed_64 = tensor.collapse_shape %90 [[0, 1], [2]] : tensor<4x8x16xf32> into tensor<32x16xf32>
    %91 = tensor.empty() : tensor<16x64xf32>
    %transposed_65 = linalg.transpose ins(%cst_27 : tensor<64x16xf32>) outs(%91 : tensor<16x64xf32>) permutation = [1, 0] 
    %92 = tensor.empty() : tensor<32x64xf32>
    %93 = linalg.fill ins(%cst_0 : f32) outs(%92 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %94 = linalg.matmul ins(%collapsed_64, %transposed_65 : tensor<32x16xf32>, tensor<16x64xf32>) outs(%93 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %95 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_26 : tensor<64xf32>) outs(%92 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %96 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%94, %95 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%92 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<32x64xf32>
    %expanded_66 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [4, 8, 64] : tensor<32x64xf32> into tensor<4x8x64xf32>
    %97 = tensor.empty() : tensor<4x8x64xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<4x8x64xf32>) outs(%97 : tensor<4x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.fpowi %in, %c3_i64 : f32, i64
      %211 = arith.mulf %210, %cst_2 : f32
      %212 = arith.addf %in, %211 : f32
      %213 = arith.mulf %212, %cst_3 : f32
      %214 = math.tanh %213 : f32
      %215 = arith.addf %214, %cst_4 : f32
      %216 = arith.mulf %215, %cst_5 : f32
      %217 = arith.mulf %in, %216 : f32
      linalg.yield %217 : f32
    } -> tensor<4x8x64xf32>
    %collapsed_67 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<4x8x64xf32> into tensor<32x64xf32>
    %99 = tensor.empty() : tensor<64x16xf32>
    %transposed_68 = linalg.transpose ins(%cst_25 : tensor<16x64xf32>) outs(%99 : tensor<64x16xf32>) permutation = [1, 0] 
    %100 = linalg.matmul ins(%collapsed_67, %transposed_68 : tensor<32x64xf32>, tensor<64x16xf32>) outs(%70 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %101 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_24 : tensor<16xf32>) outs(%69 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x16xf32>
    %102 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%100, %101 : tensor<32x16xf32>, tensor<32x16xf32>) outs(%69 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<32x16xf32>
    %expanded_69 = tensor.expand_shape %102 [[0, 1], [2]] output_shape [4, 8, 16] : tensor<32x16xf32> into tensor<4x8x16xf32>
    %103 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %expanded_69 : tensor<4x8x16xf32>, tensor<4x8x16xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<4x8x16xf32>) outs(%7 : tensor<4x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<4x8x16xf64>
    %105 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<4x8x16xf64>) outs(%10 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %106 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<4x8x1xf64>) outs(%9 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_41 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %107 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %106 : tensor<4x8x16xf64>, tensor<4x8x1xf64>) outs(%7 : tensor<4x8x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %210 = arith.subf %in, %in_104 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x16xf64>
    %108 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %107 : tensor<4x8x16xf64>, tensor<4x8x16xf64>) outs(%7 : tensor<4x8x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %210 = arith.mulf %in, %in_104 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x16xf64>
    %109 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<4x8x16xf64>) outs(%10 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %110 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<4x8x1xf64>) outs(%9 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_41 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %111 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<4x8x1xf64>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %112 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<4x8x16xf32>) outs(%19 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<4x8x1xf32>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_42 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<4x8x1xf32>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_38 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<4x8x1xf32>
    %115 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<4x8x1xf32>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %116 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %113 : tensor<4x8x16xf32>, tensor<4x8x1xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.subf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %115 : tensor<4x8x16xf32>, tensor<4x8x1xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.mulf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %118 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %cst_23 : tensor<4x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.mulf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %cst_22 : tensor<4x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %collapsed_70 = tensor.collapse_shape %119 [[0, 1], [2]] : tensor<4x8x16xf32> into tensor<32x16xf32>
    %transposed_71 = linalg.transpose ins(%cst_21 : tensor<48x16xf32>) outs(%28 : tensor<16x48xf32>) permutation = [1, 0] 
    %120 = linalg.matmul ins(%collapsed_70, %transposed_71 : tensor<32x16xf32>, tensor<16x48xf32>) outs(%30 : tensor<32x48xf32>) -> tensor<32x48xf32>
    %121 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_20 : tensor<48xf32>) outs(%29 : tensor<32x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x48xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%120, %121 : tensor<32x48xf32>, tensor<32x48xf32>) outs(%29 : tensor<32x48xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<32x48xf32>
    %expanded_72 = tensor.expand_shape %122 [[0, 1], [2, 3, 4]] output_shape [4, 8, 3, 2, 8] : tensor<32x48xf32> into tensor<4x8x3x2x8xf32>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<4x8x3x2x8xf32>) outs(%34 : tensor<3x4x2x8x8xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_74 = tensor.extract_slice %transposed_73[0, 0, 0, 0, 0] [1, 4, 2, 8, 8] [1, 1, 1, 1, 1] : tensor<3x4x2x8x8xf32> to tensor<1x4x2x8x8xf32>
    %extracted_slice_75 = tensor.extract_slice %transposed_73[1, 0, 0, 0, 0] [1, 4, 2, 8, 8] [1, 1, 1, 1, 1] : tensor<3x4x2x8x8xf32> to tensor<1x4x2x8x8xf32>
    %extracted_slice_76 = tensor.extract_slice %transposed_73[2, 0, 0, 0, 0] [1, 4, 2, 8, 8] [1, 1, 1, 1, 1] : tensor<3x4x2x8x8xf32> to tensor<1x4x2x8x8xf32>
    %collapsed_77 = tensor.collapse_shape %extracted_slice_74 [[0, 1], [2], [3], [4]] : tensor<1x4x2x8x8xf32> into tensor<4x2x8x8xf32>
    %collapsed_78 = tensor.collapse_shape %extracted_slice_75 [[0, 1], [2], [3], [4]] : tensor<1x4x2x8x8xf32> into tensor<4x2x8x8xf32>
    %123 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_77 : tensor<4x2x8x8xf32>) outs(%35 : tensor<4x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_33 : f64 to f32
      %211 = arith.mulf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<4x2x8x8xf32>
    %transposed_79 = linalg.transpose ins(%collapsed_78 : tensor<4x2x8x8xf32>) outs(%35 : tensor<4x2x8x8xf32>) permutation = [0, 1, 3, 2] 
    %124 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_79 : tensor<4x2x8x8xf32>) outs(%35 : tensor<4x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_33 : f64 to f32
      %211 = arith.mulf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<4x2x8x8xf32>
    %collapsed_80 = tensor.collapse_shape %123 [[0, 1], [2], [3]] : tensor<4x2x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_81 = tensor.collapse_shape %124 [[0, 1], [2], [3]] : tensor<4x2x8x8xf32> into tensor<8x8x8xf32>
    %125 = linalg.batch_matmul ins(%collapsed_80, %collapsed_81 : tensor<8x8x8xf32>, tensor<8x8x8xf32>) outs(%46 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_82 = tensor.expand_shape %125 [[0, 1], [2], [3]] output_shape [4, 2, 8, 8] : tensor<8x8x8xf32> into tensor<4x2x8x8xf32>
    %126 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_82, %43 : tensor<4x2x8x8xf32>, tensor<8x8xf32>) outs(%35 : tensor<4x2x8x8xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x8x8xf32>
    %127:2 = linalg.generic {indexing_maps = [#map9, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%126 : tensor<4x2x8x8xf32>) outs(%52, %50 : tensor<4x2x8xf32>, tensor<4x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_104: i64):
      %210 = linalg.index 3 : index
      %211 = arith.index_cast %210 : index to i64
      %212 = arith.maximumf %in, %out : f32
      %213 = arith.cmpf ogt, %in, %out : f32
      %214 = arith.select %213, %211, %out_104 : i64
      linalg.yield %212, %214 : f32, i64
    } -> (tensor<4x2x8xf32>, tensor<4x2x8xi64>)
    %expanded_83 = tensor.expand_shape %127#0 [[0], [1], [2, 3]] output_shape [4, 2, 8, 1] : tensor<4x2x8xf32> into tensor<4x2x8x1xf32>
    %128 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %expanded_83 : tensor<4x2x8x8xf32>, tensor<4x2x8x1xf32>) outs(%35 : tensor<4x2x8x8xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.subf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x8x8xf32>
    %129 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128 : tensor<4x2x8x8xf32>) outs(%35 : tensor<4x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.exp %in : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x8x8xf32>
    %130 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%129 : tensor<4x2x8x8xf32>) outs(%57 : tensor<4x2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x8x1xf32>
    %131 = linalg.generic {indexing_maps = [#map9, #map15, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %130 : tensor<4x2x8x8xf32>, tensor<4x2x8x1xf32>) outs(%35 : tensor<4x2x8x8xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.divf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x8x8xf32>
    %132 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126 : tensor<4x2x8x8xf32>) outs(%60 : tensor<4x2x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %210 = arith.extf %in : f32 to f64
      %211 = arith.cmpf oeq, %210, %cst_32 : f64
      linalg.yield %211 : i1
    } -> tensor<4x2x8x8xi1>
    %133 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%132 : tensor<4x2x8x8xi1>) outs(%63 : tensor<4x2x8x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %210 = arith.andi %in, %out : i1
      linalg.yield %210 : i1
    } -> tensor<4x2x8x1xi1>
    %134 = linalg.generic {indexing_maps = [#map15, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %cst_6, %131 : tensor<4x2x8x1xi1>, tensor<4x2x8x8xf32>, tensor<4x2x8x8xf32>) outs(%35 : tensor<4x2x8x8xf32>) {
    ^bb0(%in: i1, %in_104: f32, %in_105: f32, %out: f32):
      %210 = arith.select %in, %in_104, %in_105 : f32
      linalg.yield %210 : f32
    } -> tensor<4x2x8x8xf32>
    %collapsed_84 = tensor.collapse_shape %134 [[0, 1], [2], [3]] : tensor<4x2x8x8xf32> into tensor<8x8x8xf32>
    %collapsed_85 = tensor.collapse_shape %extracted_slice_76 [[0, 1, 2], [3], [4]] : tensor<1x4x2x8x8xf32> into tensor<8x8x8xf32>
    %135 = linalg.batch_matmul ins(%collapsed_84, %collapsed_85 : tensor<8x8x8xf32>, tensor<8x8x8xf32>) outs(%46 : tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %expanded_86 = tensor.expand_shape %135 [[0, 1], [2], [3]] output_shape [4, 2, 8, 8] : tensor<8x8x8xf32> into tensor<4x2x8x8xf32>
    %transposed_87 = linalg.transpose ins(%expanded_86 : tensor<4x2x8x8xf32>) outs(%67 : tensor<4x8x2x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_88 = tensor.collapse_shape %transposed_87 [[0, 1], [2, 3]] : tensor<4x8x2x8xf32> into tensor<32x16xf32>
    %transposed_89 = linalg.transpose ins(%cst_19 : tensor<16x16xf32>) outs(%68 : tensor<16x16xf32>) permutation = [1, 0] 
    %136 = linalg.matmul ins(%collapsed_88, %transposed_89 : tensor<32x16xf32>, tensor<16x16xf32>) outs(%70 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %137 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_18 : tensor<16xf32>) outs(%69 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x16xf32>
    %138 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%136, %137 : tensor<32x16xf32>, tensor<32x16xf32>) outs(%69 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<32x16xf32>
    %expanded_90 = tensor.expand_shape %138 [[0, 1], [2]] output_shape [4, 8, 16] : tensor<32x16xf32> into tensor<4x8x16xf32>
    %139 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %expanded_90 : tensor<4x8x16xf32>, tensor<4x8x16xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %140 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<4x8x16xf32>) outs(%7 : tensor<4x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<4x8x16xf64>
    %141 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<4x8x16xf64>) outs(%10 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %142 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<4x8x1xf64>) outs(%9 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_41 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %143 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %142 : tensor<4x8x16xf64>, tensor<4x8x1xf64>) outs(%7 : tensor<4x8x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %210 = arith.subf %in, %in_104 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x16xf64>
    %144 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %143 : tensor<4x8x16xf64>, tensor<4x8x16xf64>) outs(%7 : tensor<4x8x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %210 = arith.mulf %in, %in_104 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x16xf64>
    %145 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<4x8x16xf64>) outs(%10 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %146 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<4x8x1xf64>) outs(%9 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_41 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %147 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<4x8x1xf64>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %148 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<4x8x16xf32>) outs(%19 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %149 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<4x8x1xf32>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_42 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %150 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<4x8x1xf32>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_38 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<4x8x1xf32>
    %151 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<4x8x1xf32>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %152 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %149 : tensor<4x8x16xf32>, tensor<4x8x1xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.subf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %153 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %151 : tensor<4x8x16xf32>, tensor<4x8x1xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.mulf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %154 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %cst_17 : tensor<4x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.mulf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %155 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %cst_16 : tensor<4x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %collapsed_91 = tensor.collapse_shape %155 [[0, 1], [2]] : tensor<4x8x16xf32> into tensor<32x16xf32>
    %transposed_92 = linalg.transpose ins(%cst_15 : tensor<64x16xf32>) outs(%91 : tensor<16x64xf32>) permutation = [1, 0] 
    %156 = linalg.matmul ins(%collapsed_91, %transposed_92 : tensor<32x16xf32>, tensor<16x64xf32>) outs(%93 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %157 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<64xf32>) outs(%92 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %158 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%156, %157 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%92 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<32x64xf32>
    %expanded_93 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [4, 8, 64] : tensor<32x64xf32> into tensor<4x8x64xf32>
    %159 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_93 : tensor<4x8x64xf32>) outs(%97 : tensor<4x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.fpowi %in, %c3_i64 : f32, i64
      %211 = arith.mulf %210, %cst_2 : f32
      %212 = arith.addf %in, %211 : f32
      %213 = arith.mulf %212, %cst_3 : f32
      %214 = math.tanh %213 : f32
      %215 = arith.addf %214, %cst_4 : f32
      %216 = arith.mulf %215, %cst_5 : f32
      %217 = arith.mulf %in, %216 : f32
      linalg.yield %217 : f32
    } -> tensor<4x8x64xf32>
    %collapsed_94 = tensor.collapse_shape %159 [[0, 1], [2]] : tensor<4x8x64xf32> into tensor<32x64xf32>
    %transposed_95 = linalg.transpose ins(%cst_13 : tensor<16x64xf32>) outs(%99 : tensor<64x16xf32>) permutation = [1, 0] 
    %160 = linalg.matmul ins(%collapsed_94, %transposed_95 : tensor<32x64xf32>, tensor<64x16xf32>) outs(%70 : tensor<32x16xf32>) -> tensor<32x16xf32>
    %161 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<16xf32>) outs(%69 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x16xf32>
    %162 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%160, %161 : tensor<32x16xf32>, tensor<32x16xf32>) outs(%69 : tensor<32x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<32x16xf32>
    %expanded_96 = tensor.expand_shape %162 [[0, 1], [2]] output_shape [4, 8, 16] : tensor<32x16xf32> into tensor<4x8x16xf32>
    %163 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %expanded_96 : tensor<4x8x16xf32>, tensor<4x8x16xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %164 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<4x8x16xf32>) outs(%7 : tensor<4x8x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<4x8x16xf64>
    %165 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%164 : tensor<4x8x16xf64>) outs(%10 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %166 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<4x8x1xf64>) outs(%9 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_41 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %167 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %166 : tensor<4x8x16xf64>, tensor<4x8x1xf64>) outs(%7 : tensor<4x8x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %210 = arith.subf %in, %in_104 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x16xf64>
    %168 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %167 : tensor<4x8x16xf64>, tensor<4x8x16xf64>) outs(%7 : tensor<4x8x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %210 = arith.mulf %in, %in_104 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x16xf64>
    %169 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168 : tensor<4x8x16xf64>) outs(%10 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %170 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<4x8x1xf64>) outs(%9 : tensor<4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_41 : f64
      linalg.yield %210 : f64
    } -> tensor<4x8x1xf64>
    %171 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<4x8x1xf64>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %172 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<4x8x16xf32>) outs(%19 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %173 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<4x8x1xf32>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_42 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %174 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<4x8x1xf32>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_38 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<4x8x1xf32>
    %175 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<4x8x1xf32>) outs(%17 : tensor<4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x1xf32>
    %176 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %173 : tensor<4x8x16xf32>, tensor<4x8x1xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.subf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %177 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %175 : tensor<4x8x16xf32>, tensor<4x8x1xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.mulf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %178 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %cst_11 : tensor<4x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.mulf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %179 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %cst_10 : tensor<4x8x16xf32>, tensor<16xf32>) outs(%2 : tensor<4x8x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.addf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<4x8x16xf32>
    %180 = tensor.empty() : tensor<16x32xf32>
    %transposed_97 = linalg.transpose ins(%cst_40 : tensor<32x16xf32>) outs(%180 : tensor<16x32xf32>) permutation = [1, 0] 
    %collapsed_98 = tensor.collapse_shape %179 [[0, 1], [2]] : tensor<4x8x16xf32> into tensor<32x16xf32>
    %181 = tensor.empty() : tensor<32x32xf32>
    %182 = linalg.fill ins(%cst_0 : f32) outs(%181 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %183 = linalg.matmul ins(%collapsed_98, %transposed_97 : tensor<32x16xf32>, tensor<16x32xf32>) outs(%182 : tensor<32x32xf32>) -> tensor<32x32xf32>
    %extracted_slice_99 = tensor.extract_slice %arg0[0, 1] [4, 8] [1, 1] : tensor<4x9xi64> to tensor<4x8xi64>
    %collapsed_100 = tensor.collapse_shape %extracted_slice_99 [[0, 1]] : tensor<4x8xi64> into tensor<32xi64>
    %184 = tensor.empty() : tensor<32xi64>
    %185 = linalg.fill ins(%c0_i64 : i64) outs(%184 : tensor<32xi64>) -> tensor<32xi64>
    %186 = tensor.empty() : tensor<32xf32>
    %187 = linalg.fill ins(%cst_1 : f32) outs(%186 : tensor<32xf32>) -> tensor<32xf32>
    %188:2 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "reduction"]} ins(%183 : tensor<32x32xf32>) outs(%187, %185 : tensor<32xf32>, tensor<32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_104: i64):
      %210 = linalg.index 1 : index
      %211 = arith.index_cast %210 : index to i64
      %212 = arith.maximumf %in, %out : f32
      %213 = arith.cmpf ogt, %in, %out : f32
      %214 = arith.select %213, %211, %out_104 : i64
      linalg.yield %212, %214 : f32, i64
    } -> (tensor<32xf32>, tensor<32xi64>)
    %expanded_101 = tensor.expand_shape %188#0 [[0, 1]] output_shape [32, 1] : tensor<32xf32> into tensor<32x1xf32>
    %189 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel"]} ins(%183, %expanded_101 : tensor<32x32xf32>, tensor<32x1xf32>) outs(%181 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.subf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<32x32xf32>
    %190 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%189 : tensor<32x32xf32>) outs(%181 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.exp %in : f32
      linalg.yield %210 : f32
    } -> tensor<32x32xf32>
    %191 = tensor.empty() : tensor<32x1xf32>
    %192 = linalg.fill ins(%cst_0 : f32) outs(%191 : tensor<32x1xf32>) -> tensor<32x1xf32>
    %193 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "reduction"]} ins(%190 : tensor<32x32xf32>) outs(%192 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<32x1xf32>
    %194 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%193 : tensor<32x1xf32>) outs(%191 : tensor<32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.log %in : f32
      linalg.yield %210 : f32
    } -> tensor<32x1xf32>
    %195 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel"]} ins(%189, %194 : tensor<32x32xf32>, tensor<32x1xf32>) outs(%181 : tensor<32x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.subf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<32x32xf32>
    %196 = tensor.empty() : tensor<32xi1>
    %197 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%collapsed_100 : tensor<32xi64>) outs(%196 : tensor<32xi1>) {
    ^bb0(%in: i64, %out: i1):
      %210 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %210 : i1
    } -> tensor<32xi1>
    %198 = linalg.generic {indexing_maps = [#map, #map, #map16, #map], iterator_types = ["parallel"]} ins(%197, %collapsed_100, %cst_43 : tensor<32xi1>, tensor<32xi64>, tensor<i64>) outs(%184 : tensor<32xi64>) {
    ^bb0(%in: i1, %in_104: i64, %in_105: i64, %out: i64):
      %210 = arith.select %in, %in_104, %in_105 : i64
      linalg.yield %210 : i64
    } -> tensor<32xi64>
    %expanded_102 = tensor.expand_shape %198 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %199 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_102 : tensor<32x1xi64>) outs(%192 : tensor<32x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %210 = linalg.index 0 : index
      %211 = arith.index_cast %in : i64 to index
      %212 = arith.cmpi slt, %211, %c32 : index
      cf.assert %212, "index must be smaller than dim size"
      %213 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %213, "index must be larger or equal to 0"
      %extracted = tensor.extract %195[%210, %211] : tensor<32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<32x1xf32>
    %collapsed_103 = tensor.collapse_shape %199 [[0, 1]] : tensor<32x1xf32> into tensor<32xf32>
    %200 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%collapsed_103 : tensor<32xf32>) outs(%186 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.negf %in : f32
      linalg.yield %210 : f32
    } -> tensor<32xf32>
    %201 = linalg.generic {indexing_maps = [#map, #map, #map16, #map], iterator_types = ["parallel"]} ins(%197, %200, %cst_7 : tensor<32xi1>, tensor<32xf32>, tensor<f32>) outs(%186 : tensor<32xf32>) {
    ^bb0(%in: i1, %in_104: f32, %in_105: f32, %out: f32):
      %210 = arith.select %in, %in_104, %in_105 : f32
      linalg.yield %210 : f32
    } -> tensor<32xf32>
    %202 = tensor.empty() : tensor<i64>
    %203 = linalg.fill ins(%c0_i64 : i64) outs(%202 : tensor<i64>) -> tensor<i64>
    %204 = linalg.generic {indexing_maps = [#map, #map16], iterator_types = ["reduction"]} ins(%197 : tensor<32xi1>) outs(%203 : tensor<i64>) {
    ^bb0(%in: i1, %out: i64):
      %210 = arith.extui %in : i1 to i64
      %211 = arith.addi %210, %out : i64
      linalg.yield %211 : i64
    } -> tensor<i64>
    %205 = tensor.empty() : tensor<f32>
    %206 = linalg.generic {indexing_maps = [#map17, #map17], iterator_types = []} ins(%204 : tensor<i64>) outs(%205 : tensor<f32>) {
    ^bb0(%in: i64, %out: f32):
      %210 = arith.sitofp %in : i64 to f32
      linalg.yield %210 : f32
    } -> tensor<f32>
    %207 = linalg.fill ins(%cst_0 : f32) outs(%205 : tensor<f32>) -> tensor<f32>
    %208 = linalg.generic {indexing_maps = [#map, #map16], iterator_types = ["reduction"]} ins(%201 : tensor<32xf32>) outs(%207 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<f32>
    %209 = linalg.generic {indexing_maps = [#map17, #map17, #map17], iterator_types = []} ins(%208, %206 : tensor<f32>, tensor<f32>) outs(%205 : tensor<f32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %210 = arith.divf %in, %in_104 : f32
      linalg.yield %210 : f32
    } -> tensor<f32>
    return %209 : tensor<f32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_torch.float32_13: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_12: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_11: "0x04000000082C8CBDACDE28BDBEFDA43D9827293DE0E23CBC4A9BCDBD06D28DBDB463913DA42B6FBD7266C5BDE6688CBDB0332BBD888863BD467A873D001BC4BA46A3F13D",
      torch_tensor_16_64_torch.float32_1: "0x04000000648C9CBD8AE1C43D24D0393D4AC0EA3D30ABEE3C2C5E393D32C79D3D20CEA63DA6788C3D86C1C8BDE835143DD230AFBD902D843CF2248C3D40222BBD121CDE3D54EEE33DA466133D2E32B9BDC0F92A3B3430C73DB8EBB73CEC04DF3DA032143C081F6DBD160EA73D1C6F293DB6578D3DC0F698BD061BC2BD3C76AB3D581D333D3A4ABB3DC06FD5BDF8986BBD40CD81BBA2F684BD50F09F3DDE51CB3D30E3DD3DB0CB8F3C1A78E8BDC8A537BD1090ED3CF42C0ABD84A85A3D58D308BD488AD33D00C1DD3D30A7FD3DC890293DB44DADBD248304BDE89D88BDF449663D10AF33BC68004D3D5C9E143D20251DBDE8DE8D3C80479DBC904AB13CA678A9BD40A8173BEC21C33D0673843D8C039FBDCC96D53DE4BE43BD72D0E43D60CBD0BCE0F2F63DB08B963DE04B29BCFC7BAC3D7870D93DEC3BC8BD9811B83CC43EAF3D801254BC000AA23D8CB0C73DE609CBBDCC958B3DCE37EBBDB648A03DA28D8DBDEC5A1FBD686FFA3C0670DCBDE0328DBBA41F33BDCCFE213D40C9F2BBD0A5E8BD98D1FCBCA8B89F3C1A2C8C3D7C2792BD10A49BBDA4AA663DFEAA99BD185F4ABD26E0FFBD60AEF6BC0021CCBDC86DA03CFC4ECF3DF05F633DE46BD5BDC87AE53DF2C6E4BD407344BD92A08F3DB0F1723D62148D3DE0AFF3BCE02FE0BDE0A6FABD90CF273C82A9F7BDE0C0A8BD864BA73DC0A49DBCD8B2323DFC65C9BD0051A23C72ADE63D302ABA3CA89EB43CC8FA9DBDD419B9BD363D953D0E31E5BDE0E9FABB0421CDBD40F00F3CF8D9FABD7C7F293D00085F394E56A8BD88A43EBDD49A4CBDD8D465BDF059FFBC58AABC3C684B93BD5037013DEEF2D2BDF415F13DBA6F99BDCCB6593DF43AAFBD04BCAEBD084F96BCCAD591BDD83F0FBD40B55EBDE0300FBD4EE6C5BDCAACF93D9E62903D98E736BD8AE6B93DB81C64BD8020D1BD90FE233D802F30BD4A88C03DB8C609BD666FD0BDA6DDD73D10DAE53CBC631B3D701046BCB08ECBBDA4D3243D0000B139B47EA9BD80E2913DEEB8EFBD84E19EBD78C2EEBCFAF3EFBDF676E6BDBCD219BD2008C1BC24CABB3DB4EC6E3D9605EE3D00091F3DA8F3883CD056C5BC50FE57BDAE56E5BDDED3E9BDB0DA593DDC0AA2BD040952BD18466F3D62409EBDD84C3D3D80A8E2BB384DD33C003A69BD4AAABA3DB863D1BDF2FEEEBD5ABCC73D02F4ACBD16BFF53D106A633D189B453DA09D7DBCE09BC03CA04C033D08C370BD8C6EBC3DA0579D3D40D4F03B40CD123D009278BC20F038BDC854C5BD70B044BDC028F5BD3C0321BDE0EF853D1062F83DD641EABD9CCFD4BD304BD33DC0B934BD0054313914A2A03D40C1E23D20E6413DD8A5FD3CC08645BB80714E3B68974E3D2CCFF0BD4AD2F7BDF49DAC3DA697FABDB287863D284DB93DA8C3A93D342B1C3D208A633C10746C3D608C983DC0F9803BD033B8BD82459F3D7026643C56369A3D668EABBDE0F8FFBC3E74A4BD8099EA3B208CD93DC8A1C23C0A9CD93DC217BC3D0A15B0BDBEBDF53D0081E33B4258D63DB049C63C00D6AEBC4053D93D426CBDBD80C0373BB0708FBC6013B93BC0E412BDAE40CB3DC017D6BB1C8F533D947B5C3D5A40E93D501A383D8032FFBDF23AD4BD4EDCF1BDD0F9FABD7EFED4BD80CEEEBA7C4AF23D44AFA5BD8866573D909C69BDC451C63D2A7FA63D5CE56D3D2287E13D7615C1BD0261D9BDFAC982BDC88ACF3C2A51E23D7605A93D180A203D18CAB5BC5A5A91BD2C98FE3DD213E0BD5697B0BD98A8963D2CB5C73DF090063D801D0FBB205373BC605F853C8ECE80BD5218FD3D8AACFF3D642546BDEABDB13D6864F3BC6CB4B9BDE8CDAF3C30B5C3BC34E3D43D30ED0D3C909AE0BC185BCBBD2079A73D02DDAA3D9806903C206B33BCDC872BBDF859ED3CD8ABF53D08B6A8BCC0DB3A3CBAE6F3BD8CB5023DE05D5BBD30C9F2BC90C387BDE612ED3DD052AE3D4C7D5CBD9825FBBCF4F21B3D64AB403D500B71BDD0EE4F3D70D0A23CE01B933DE6568ABD8C4BA5BD180E6E3DA0D29FBB101C5FBD90ECC83DA0D163BC9AF7AABD902792BC48366DBD90D330BDC6BED2BDBE59CC3DBC40E13DF0F5D7BDD624A03D08A7153D209F4FBDC42A16BDC08DAE3CC03DD93CB857D93DC49EF43DA064EC3B54CDF03D346797BD80B28A3A506ED3BD1444753D703CCC3C90129BBD3C56C3BDA853CBBCC06141BD84A550BD1CF6DEBD681BA3BD7479D43D14D17BBD0067503DD07B0B3CF0C48BBCE47F273D80C4C03DE0891F3D90035E3C20CDCF3DF077293C2014E13CC89AF93DFA53B9BD0AFBB93D88F475BDA060D2BB9C2794BDFEEAA83DACE6CDBDB0D462BD80EDB03C4CF343BDF0105C3CCA11EB3D2E6EE2BD1657A6BD4812C7BDB6CCF43DB885F83C8AF6B8BD0AA4DEBDDABBBD3D6E19EB3D06E99ABD840A033DA837FEBCFED4973D4A408FBD44D6AE3DB09BFF3D1A0A9B3DC833AFBCC0EC853C04EB5C3D3A9793BDB8866EBD246DFABD50D2B43D24E56DBD82F4DB3DB0D8C8BC942B3DBD1E57823D103747BCAE8DADBDD0FC5B3CE8676EBD0443B9BD0C86A1BD80B3313DC05D2C3C20834FBDD0C2363DE84520BD6495C5BD7CD62F3DE8592EBD7CB717BDFE02B83D7459BF3D0C92FABDFC8EDB3D5CF0E43D029BB8BDCC3BFFBD9AD7C7BD80ED07BD8028B8BBEC1B0D3D7039F43CF862C63CF2DAC7BD6265F63D4E86DC3D0473793D28A8DF3C36F38EBDB0A9153CB4B0B6BD5A4CEB3DD25AE3BD18E2D93D1205F13D8CDD77BDC66EE4BD34A0343D527BC4BDD031ECBDEE3A9ABD88F8B43DB674A0BD20E94CBDD4A44FBDACF2B53DF062463D30BD923DD84CBFBC305F97BDA087383DD0924E3D6AE4D33D3CE1EFBDA4D8BBBD42F5A73DE86F043D1AF5A93D7C7801BD8E43FF3D3018483DDC2C46BD485977BD7484063D00BD49BB242578BDA03789BDD8832C3D8CBC7C3D44D0F33D180F58BD882297BDFE62A1BDDE6AADBD56E1FC3D40647ABD24D970BD12D0BB3D6E93CB3D0E4AEABD30C061BC40DA193D189A9C3CAE8A91BD544CCEBDA2B9B8BD508B2A3DA05E6EBD3EC6E8BDF663FC3DE89C6A3DB0C018BDA866A33C70F335BD28C2A8BDE885ECBD34E0A63DFC67ECBD0C18C1BDF49DD53DD439A1BD48E72BBD0053173A0ECEFCBDDC6FE8BDBCA7CFBD085D9ABCF44C39BD0020BE3D36ADA43D6010F93D2484DDBDA8F473BDE863AE3D0C7E313D08C2A6BDC0EFBF3DEABF82BDE014F33D5052CCBD38B1843D00DBE8BB6E96DDBD0476843DC8E83BBDC08E0E3B30501CBDB0E7E4BCF00903BD24DB653D306925BCFEE8AE3D68D14E3D009541BAF4434D3DE03B2CBDB645C5BD30A0A8BD3C4EAFBD28A8CEBDB0D7A33CA03936BC4A31E6BDE0D5843D74A39E3D7477D93D20F6A73BB0F015BC2692963DBA01DEBD8034FD3BF884A73D942AB13D1053713CE0D629BC10F4363DC0AED93C208689BB62C6CA3DBC87DA3DE66D91BD6663E63DC0A905BDB84DDC3CD000E43D4CF071BD2CFB6E3D189E8BBC3CDD90BDE05DF9BB8CD5DA3D30DC8E3D466384BDBAB9E73D1052D03C9681DA3DF47FF33D480F15BD5061CC3D78C997BC38A5A13CE03F853B8084E13A50E91EBCCCA5EABD4031323C72E7EA3D10EF273D2C8BECBD102ABF3C60DEA5BC9CEC163D5A19EBBDF82DAB3C18F5B6BD38B4913C3E149A3DC038B33DE039A9BCE867E33DA0ECF0BBD05693BDA84F6F3DE066B13BF0FAC9BD58C4A23D6AB6F63DB42D8C3DD00EA3BCCAC6D6BDC451DB3DAA5788BD603E9A3C22A2E7BD10EC9D3D4095CD3CF0B4F33DB477783DC07DF4BD804BCA3D22E0CEBDBCB474BD982D843DE0538BBDD441063D80EF523CB014113C620B8BBDB829B33D9831933C00173E3DE0766E3C90B47EBD707140BD7868AA3DDCA3DFBDBCF430BDCE56EABDB00B99BDC89C893CE047E9BC289E2A3DC210C33DB062D73CC221F33D0024ADB9A4F9F63D1835A53C004452BB50190F3DF6D8C9BD74C2D03DC63CEA3DA224E1BD665C98BDD053CA3D9CB1003D881939BDD4197FBDC09FEABC38BCC0BC3428EC3D30A79BBDF802903C681F113D38F77DBD6063FFBB681FB9BC6E53C33DF829B73D209CC5BB743083BD9AF892BD6CFB59BD1615DE3D9E1AD03D609DCB3C9685EEBD1082233DE850BEBCE4218F3D220F853DD8C3D63D9021153C60BB1C3C007A6D3A98DCB03D004EC13D803D713DD0C1CCBC74A414BD523BED3D306D84BD9822B03CECF9203DC690843D46459BBDB0B0C5BC404A6FBB70CE3ABC58B6DBBDECED5C3DA8BCC3BDE04A01BD98F01C3DAC4BC93DC818B2BC9CBD8DBD2C5064BD80B896BA02F48BBD20FCFC3C2C7B673D349AF13D9648D73D3047D1BC309F593DE058863C00BE723DECBA68BD7270F03D00E6593A1A24A23D2CDEBD3D28E8D8BCF629C43DA08004BDF4B47E3D30ED9EBC8473CABDEC8502BD486D423D587ECC3D24E5D0BD488E94BD866C853DD2C782BD2071D53B9A94B2BD5060013C98BC77BD08B1E43C04E2493DF861C43C4054C9BDA8F0BF3DF27BD73D868AE5BDDEABD13D4AA5DCBDA8AB703D80E6F1BB10AE23BC4C4C79BDB69BC93DD07DA53CD0670EBCA0E190BBA88CB93D14ABFD3D9AD691BD6E0FE3BD7630ADBDE6FE8ABD8825D1BD60C638BDBC1246BD00466ABAB404123D3271A43DFAE8A8BD806CB7BD28045FBD64AABCBD809EDC3BE421C2BD20E5BCBBD0218CBCE23DC6BDEC2767BDD8CC5F3D00C812BD32F2E1BD8E45D03D0CA11FBD10D5763C40DECD3DE8F07E3DC6EBCEBD3E1FE23DC4B80EBD2C9B023DACEF633D7CB6323D24FAAE3D540E67BDCC40BE3DACBBA23D7285E0BD30E43EBDC63BDD3D8402BEBDDAA3E7BD8A1A9E3DC46A343D008C603CD623CC3D20B0C93B649EF93D96E2A9BD8803DCBD30AEDEBC9CDFF83D18E1DABDE43A533D481A033D5CCD58BDF4F1D1BD9063563DAC02403DC04356BB804E4A3D96FE8B3D524EB4BD0A4BDDBD4047AABC705E93BCE0A944BDD4C1063D5A73C4BD04C2F83D7010CEBCC8FF8EBDD09EA3BC10B6CABDA484DDBDAC2C143D7C820CBD18A18ABD34206C3D5AFAC73D10A2653CD8237FBDE64E8B3DA45230BD0C026DBD98A5C7BC68D4F8BCDC23F73D10C7B7BC807FE6BD549A22BD1CD33B3D0C655D3D04BBABBD2455B4BD00AE11BDF0F5023CF0ACD2BD0CB56B3DA82FC0BC2EEB943D5098183DF867A3BCA0D338BCB8631D3D080885BDF0BA04BDA8526A3D3A7DE4BD20DCCBBC7827D53CD40584BD7862723D98A07D3DA87594BC308324BD88CD773DE0BEE63B7AF2C5BDE28A933DD403FC3D8019DB3DF4378DBD42ACED3D086055BDC6FDC1BDAA52B73DE487B4BD684EEB3DACE4FA3D4A0FACBD8689A93D7844C3BC042005BDF05A9B3C9C61413DA43CAEBDAE0AFB3D3060B33D2AE693BD34C6713D00CDB53C40B08C3D80C33EBBD8352D3DC4170F3D323EEF3D485A903CCAAAD03D606BA93C44EA243D901664BCD06D5EBC0A68C0BDF212F63DBA818ABD44FD853DA042EC3C8A03A63DD849F2BDA00F3FBCF058F5BD0082C9BDF4CC343DA0E8F1BCB2FCAA3DCCFABE3D008EA039DC0818BDF492B13D0C16F43DD08D773C76A4D5BD900E563D18EBAABC329FBCBD9870DC3CC08B3F3B00CBF23A86B0FE3D0EF1813D709CA13D802E883A6079CABC20FD3F3DDC8ABFBD2CEBF13D60897E3C56F4EDBDA4D393BD9CE4763DC051EC3C88E27C3D8873FCBD009E21BAFE87983DA06B8D3DA071DE3BC81BFDBDF0B9DF3DECA8443D3400483D424B9A3DF44C973D605667BC9A90A93D72F7AD3DE8A3FD3C6C43C5BDF4DBB23DA4D67ABDAA51DA3D4A739FBD30210DBC24F745BD",
      torch_tensor_64_torch.float32_1: "0x040000002613753E006B673E22D3323E52FC1DBEDC9C643E506FD03DD001363D386814BEB80208BE3016843D4095B5BC70A490BD626943BE4A335A3ED8819E3DC08C063DD06AC03C68C1093E58611ABEC09023BC78F5613EC8F31EBD24315BBED2B718BE28B61E3E8AD0063E0EB2303E70F3B4BD440EEEBDEE5262BE504C8D3C38575DBD42E4723EB0A8E6BD80AB22BE84A2CF3DB4CEBABD7023BEBC04627F3E20AC1F3E04277FBEE08A453CA0E7003C745E7A3E1C535DBE32981D3E0C5F7BBEACA87BBE603A03BEDED874BE00FB7BBC78BA4E3EBC0A8EBD0C2442BE3030B0BC1E5C50BECAAD2D3E480D143D4C0B633E3033D93D1813B73DBC85AC3D30CA6D3EBE2520BE",
      torch_tensor_64_16_torch.float32_1: "0x04000000C002F8BBEE955D3E1A45453EEA3F21BEA472CBBD34D52FBED888A53D402DCF3BA86D0CBD50123E3E2C20C8BD421B0CBEFAFB35BE123C02BE7ABD763EF8EDF8BDE4E08CBD08C4E63DCE9D44BEA4611BBE0A6B3C3EC05FC4BD1CD704BEC07B04BD78E911BDC0233B3DC8B5BB3D486345BE9CA4683E906473BE1868AD3DCC7690BD2037D8BDB8776F3EFAB176BEC0DE8B3C760A243ECCDC643E226D58BE40C0F63C00487D3E6AC27ABE301D7A3DF46620BE983B263DD89267BEE0E7FB3DD02963BD20FF183E006076BBE8F511BD289C78BD76676ABE447AD9BDA007083CB20D46BE76AA603E607E26BE9C78C7BD38F008BD44604FBE807201BBD48CF6BD304856BE00F0C83B42A2623EC8287C3D6825533E003920BB40B5B2BD44534E3E185308BEB0D36CBE901D603DF82AFF3D1C0719BEAC34B43D24A6B5BDA07DF8BC68BB62BDB0065BBD3C4C50BE30F77A3DACAD86BD28BF433ED0EA2A3DBA5C51BECAC042BEFA6A05BE642FF53D084925BEE439EABD20E8393DF87B31BE2C1FFCBD1223683E785807BE7C95AABD6217373E5076653D2EEF483E8E8861BEC0EBFF3D00A11CBD660124BEAC49DBBD489F77BE2E18313E807C44BDF6047BBE7AEF5A3E04D0253E00B4D33D128E7A3E8E2E673E3A3F6F3E2A41653EA00B503E3809863DD082ABBCA0C41B3C98C6D4BD3091F03DC053ED3B9896713DDCE624BE58C8C0BD84EC3F3E0031C73CE0AFB03D6A7D5FBE7440DBBDC07DD0BB70E8D6BC926A233E88839ABD2CA8553EB00C46BD5024C73D2E3B34BE98CE2D3D789579BE24A55BBE62D723BE84568F3D00BC9E3CF036C63C1007E0BC9A1A573E12C77A3EC470D93DD4954B3EC06E4ABC3C3ABCBD3813473D4454283EC8421EBDA09044BEB014A93D508482BD5876F6BD02B2213E00070BBC005612BEEA2E19BE3417713EBC83263E2A9137BE00A0FA38403BB1BB540DF43D22415BBE8080733BE897AA3D7847023E2025D63C90C8FDBD84C375BE165F0A3EF6B7693E3C959ABD82C664BED0CD953D327B33BEEE4227BE60908B3DC07BC2BC604E8BBC689E653EA89C33BD6CD41B3EAC589FBD9C7D3E3E74329C3D021F643E3893B23D005CB5BD3C28DF3D421B5A3E0015423DF40BEC3D1A1A34BECAB50A3E76FE71BE3C4F623ED877D33D90C6863CA29A6FBEE4CB683E743C233E92FF6B3ED445C93D1C6EAC3D08A084BD88D1D1BD54F5CA3D7890B13DE0CA04BC40E0223D04E1AF3D266377BE566462BEE04B88BDF2592E3EB4CBF93D9E5774BE30BA99BD007CD8BC6C29A83D6470513E002CB33B4E4447BEA0537B3CE4B6C5BDCC731CBEBECB0D3E909309BDE4EDF13D2656473EE047C93C1031103E64CFF1BD3AE70E3EE0A2233C9A1E2A3E50C0743EFEA641BEB206733EB06B433EC4394EBEA416963D606950BEF015A63DF0591E3D6A6174BE9CDDB93DE4A28CBDCC2C7F3EAADB793E60BFB03D4ACA493EACECB83D7633723EC015BDBC00157D3DB82529BDC0438FBB04749ABD60A0CABD2017143E8CB6DB3D2404E2BDFA9C61BE9C58FA3DB67C6BBEC04035BCFA455CBE505B563E7474503E3A6452BEFE026EBEFA5B17BE2C488D3DFA0400BE90DC73BD08C881BDD8D53B3DD02DF2BD80DDE83DB23037BEE04CB6BC0096563E945B0DBE6C68443EDE3C053EA462A5BD1C8BB13D8AF22CBE10D4A43C8807913D1A6E5D3E90400FBEC49711BEAC8AFFBD5E6379BEB8144F3DBAE853BE7C7189BDE871E4BD0003653C88509B3D12083ABE602697BD70E4C4BC34FD13BE488E6C3D608ABD3D467236BE0A4C493EE0E9353E40D199BDC85C183D405CF93C90480DBDB4CF2BBE00F3523EECF4FB3D64EE55BE6E6746BEC871733E786F233D70426BBD38802D3E3C16933D08CBB73D48184B3E90D79FBCA2EF733EC2D233BEAAC61BBE48812D3D10A3F8BC3816123E083A8BBDB005213D60C654BDEC30403E605586BC007C7B3B3E8B3B3EACE0783E72F4743E1C4C7ABED2A710BE205C5EBDE06553BD8014143E443EE73DA073A8BC0011C23B58665B3DC0AF5C3EA0A9043EFC2001BE0C2403BE28EBA13D9025CFBC043C24BEB4C677BEB0AD123D108495BD32F314BEE89F403DEE49793E00A1543E12F6113E6A1341BE581B123E6868043E44D3AA3DE0147FBDC0A58EBBA2DA0ABED8A966BDB89028BD800E11BDB4C47EBE90A0B43DF87451BE0A723FBEC40FD03D6A8E51BE4E38743EBA21753E54B4A2BD107A30BDA6DA43BE60397D3C50393B3DC06E0CBE048EA03D80A21DBC44ED96BD00BC62BAAC2578BEAC5534BE608B073D9439773EACBC17BEF81D243E806EBB3C4847DCBD009C8F393C77F53DD0A6F33CB49D623EB8CC41BDB0F32ABED854673E403A92BDA06E223E56DB283EE05A353D801C52BE82537BBEB010F33DE85B7A3D04F5143ED4A361BE20140DBD302F5D3E587F063EA6BE543EBCFD483E98417BBDF2542EBE5AA618BE8CE3AD3D2C3BCBBD00F5813AF069233D3AEB1E3EA8C50E3E101C123E4079263C5286103E78B1EFBD48EDCCBD182222BD6AAA14BEFA59643EC0E91CBDD4D9943D40B2FEBB801560BB187208BEC05B96BCA2FD64BEE4D7F4BDF001453E901D70BEA882283DB022233D740575BE9800483DACBAED3D8C6A393E00AB3F3DF61B483EA02C1A3C5815C33DA425973DD6C13CBE60C860BDEA4634BE56E9463E0C41F43D8024D9BD18633BBD54AE883D5E365FBE4051E73BBC3BF43DD84E003DF06FBCBC4295243EA0B6DE3D2A9563BECEA8163E0EEA49BE56CD0F3E6690573E50BEBC3C880AADBD5C3C04BE2859E3BD88C13CBD1044D4BD66227E3E4CD9DCBDA093D43D46656DBE08C1013E70D5593EA08437BE20A282BD500F743DD80C75BEE0F921BED410B23DAA0F713EF8F498BD003615BB262077BE90B875BE30A35E3E563E593EB00A9CBD4C74CABD109484BC3C90ED3D3E6577BED0CD0DBEA0CAA8BD60DADEBD4069D8BB7ABA3A3E18945F3DDAAC67BE18C56C3EE4204E3EB034A13D289DFA3D2466BF3D7ED5513E483876BE165D1FBE900A02BD08C942BD52042ABEE68075BE768343BE980A1FBDD04F593E0EB9293EA494933D243B1DBEC0F9CDBD204BC53CB2496DBEA0FB3ABC503B503D3872673E2C6686BDA2487B3E50829A3CFE9B31BEA2F3713E3CF25D3EBC474ABE188114BE0CD0F43DBE841DBE56112E3E9C4AF4BDFCE79EBD78FA92BD703B743E3C23ADBDC81C47BD50E61A3E5C272FBE00D79DBA94BD45BE56486CBE88CA69BDC065E23CFE4E5A3E7E8075BE5C5393BD98BC863D3056C13D9E91153EC8D84DBE38577ABDD8C76C3D1C364DBE6A00013E544474BE7EBD1F3E6C75A63DCC6E91BD841AA63D9CD3583EEA523C3E10471B3E780615BEB820933DEC1C403EA89A343D5A7D293E48C41EBE2CEE333E40DE07BC00AE65BE38B984BDCA43623E28DDB2BD705A31BDDCD1CCBDBE310BBEA067313D504C1B3E802AF23CA0A17CBCE0F06C3CCCF83FBEC6E206BE40F64C3C8E9E4CBE4498FD3DF0131C3D00852C3B506D83BC7C37583EC2A1693E04FFF93D984BFE3D0C42F8BD4C4CD13D46262DBE1846DD3DF6C735BE003CB3BA848B393EEEFD293E505B623EA0A7AE3D40BFC63D1C4D893D50EF3A3E3056063E5C13973D30A5B2BD18CAF7BD502B7DBDA458F43DF4590BBEE0E18B3D9CF95F3E66C4583EB27A3CBEFCEF913D3064273EC28768BE289D233EDC821FBEBA1939BE8008D9BDB094C0BDA0AED3BD8067933D6C59C63DB0FCC63DF4BF303E38F921BE5C1473BED45E4DBE3CB40CBE8431EABDC8FAE03DDC4139BE082C3BBE9C18093EF2E322BE5810403D823243BE285BC33D72F71F3E8C5557BE9828AE3DAE3606BEAC77223E803F663EBCF757BE4483BF3D54E32C3E68BF683E8C58413E1864493D00756F3CD8FB523D4A9F18BEA0A148BD80AC7CBB56FE21BEE09C35BC000808BD543EB3BD78419DBD06F57EBE82F7733EC05DFC3D5614393EB6EA59BE24A07ABED6603E3E38D133BDB89E1F3D545E003E30DF823C80A707BC681D183E8E834C3E8CAE8EBDFE8F5ABED25F0CBEAEF1363E8015B23CB2325B3EEC1AB3BDD49072BEC4FF9E3DC02EDABD420D19BEE0991F3E006C8E3CE0E0AEBC864F793EC2025F3EC22151BE74546BBE302FFDBD80C346BEF09106BE30B62C3E74572ABE96CA6A3E10BF9F3DC0E7313CA8272F3D2823583D1CBDA43D123450BEC0798EBB66D3293E54567E3E60AF58BCB6E036BE104EEB3D083A6ABEFE2D643E7C571D3EA89CE63DC8DF0B3D18183A3EC0D3CEBD8E8655BE76830DBE1A803E3ED4E3FFBD54204CBE504B603DB2051FBE00602DBCD07C22BE805B583D282B27BDB81B073D78AAEC3D50D624BE9090AEBDD0B42ABEFE2D553E0852B7BD78D1C03DC8536C3D98907CBE24BD35BE809583BD844044BE7ABE073EDCEB203E0074F0B960C5FA3CBCEC863D204AAA3DE80F46BD7076C9BD984A1EBEC019233C786E4A3EC091FEBC76465C3E4417B33D8AB803BE4CDFC63D6015CD3DA0DEE3BDE87C33BDE0B0D4BC04BDB43D98C1473E603561BD0E78263EAC080A3EA8D15DBEF0253B3E20E625BC4098453E4268473E66E577BEFE3255BED01FE9BC9C86A43D40F822BD847476BE7C400B3E386312BE986FE83D36D2343E18B1ACBDC42C1A3E682B083D68BCA0BDF0DA843C641EB83DA00A033E20E612BEE4583F3E0428F2BD6E865CBE9C55DDBD80A462BE3C5C8F3D50DF893C007647BC2C422DBEFAF3063E20B3273DE47F80BDB86C353DC493B43DB0CD19BE687793BD4C82E8BD4A94623E88337D3D363341BE88CB343EF09822BD60F58C3CE07D043D6030EFBC625A723E78C8DD3DD8775C3D7C24BABDD8AE6B3D72653ABECC04B1BDB2CD013EB6F47BBE4018CEBB70B4BCBDF4C9023E9EE81FBE783D313D2C9B93BDCEC4563EC0CB18BDDCF13ABEB0109FBD3278343E9C06C43DE83E5B3D04A21F3EA0B7C53D704A03BD5E9607BE30FB74BE9C39F63DC2A4473EF4AFC3BD981FE6BDA88D303D1039BDBCB08F443E40D08DBB40C0F6BB02006EBEC4459C3D00BC633A9893713D72831C3E04D1D93D00A8F939E0CA9DBC724D01BE562D673E8A14553E00C684BA50B37F3ECACC603E262D133E4498033E54B3CA3DE0A033BD8085CB3CBC44503EF8892CBD00CA9F3DA03CA5BD680B283D5EAE143EF0361F3E1088FA3D00A1F33DE0D275BD781C693E64DD333E6E59723E58FC4EBEF002E8BDF69154BED06BB53C9C9B433ED4F72EBE3CFF853D40EBA3BB68596EBE60D820BC9075F0BC8053F8BD8EC21FBE3C58173EC02AD2BC60F34ABD18598EBDD8ED02BDD8388DBD505D19BE2C73DA3D803572BB08EE64BE748D00BEF8E950BD3049C3BD6890713D9E7E6F3E22C338BE806A70BBAA6F5E3E7A3915BE46CE47BE2490883D00E53EBB005456BB6ED5203E380C5BBE082819BEF4AC313E92B933BE407A09BDC4B4ED3DD8CD0BBEB68446BE96E018BE86813EBE24605BBE68D127BDB0A16DBE04B51BBE3024973C4A626E3E066D7C3EA8FB553E60BAE23CBC651F3E7C13A0BD4E9724BE5279003EB0FBC93DDC37B43D5840EE3D6CA880BD84523C3E72840B3E94C5DEBDDC233C3ECC83B83DA09C0B3C001D763BF0085C3E8013053CF00EB43DC6D13A3EE0655D3C42EA673ECE8817BEA018C8BCA09CA53CE01C5E3C70143ABEA24B743E4EA60FBE0EC6383E3441CCBD7494CB3DB20E0DBE5CF9DEBD50FC863D420A303EF098A4BCE001C03D08360DBE28D8A13D401BE6BC884E69BD0816FC3D80F4A9BD50581CBE2C3B91BD1455FF3D",
      torch_tensor_16_torch.float32_10: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_9: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_8: "0x040000001464AE3DACFF4A3E243AD73D144F71BEFCBA8FBD3054FEBCD621063EECBDC1BD5047133DF0BCB3BDC8AB22BD8012A3BBDAFF12BE1CB031BE6656533E4C17573E",
      torch_tensor_16_16_torch.float32_1: "0x04000000902C4E3D76AA78BEE42F32BE1400483EC884E73DC008DBBB605A013C10590D3D18006E3DF0C72EBE98908BBD5CF36ABE784349BEC8AB40BDB03407BDBA3A483E1861303D880926BD80F4E2BB5AF90E3EF4189BBD306E3FBDE86B4DBD746E4EBEF01D0FBD36A86CBED09A09BE92F222BE76B33E3EBAD26BBE06AA763E1CF9BF3DCA002DBEE417543EF0A561BD04D458BE80340EBD1C09FD3DECE778BE307999BCFC52D03D148AC7BD0087BA3C1CAAC8BDF6BF2BBEE87B483EB0C535BE001540BBD086AA3DAA100FBE0437F73DF49854BE387E743E1406E43DC0F810BD6CF354BEC0A1FC3B749CB53D38090BBE70F500BDA21F7FBE88EC7FBE106CDEBCF634563EC0C740BCA484A03D8CA7CCBD802EA7BDF01CE1BC886A01BE68A61C3E32A41F3EB80347BE4C0A9D3D8082D3BD163613BE50DAF9BC98CD9EBD90C311BEC0E9163D381E123E98021EBD90428FBC201D9A3CEC0BDCBD8287073EAA346C3EE02DBBBC10388B3CBA444E3EDAAD513E3C703EBEC81BEDBD2C1E7BBE3CCC1C3E12CF473E2859BABD6C3CA43D380C783D68405CBE7475CC3D903AFB3D8029B43BC005D23C88F36D3DAA6C383EAE31623E282D133D503EDA3DCCF385BDDAA0183E6065C9BD9C0453BEA437F03DD8E4BD3DF063613D04D7D93D80B4F33CE840AE3D9CA1D03D28190ABEE0765BBC88511A3D78771BBD9E3D57BE9045C23CAE731C3E8EE808BED0577B3EC887693DCCC1D93DD8B4C5BD4C6951BECC8BBEBDC047FA3B104EE9BD2AFC633E3ED923BE266C2CBEFC9BB5BDC0AB653E541DEABD6ED56C3E180DF63DF0961BBDBC67043EB868F33D4C4D02BED0D052BDC8F7773E22C5123E4012FABDD0AB89BD687C0F3E5EF6013E4057A23CB2B824BE20D13CBE802258BDDC3EBC3D7056DABC800956BE20F67ABDCC877F3EC49653BE2EAE46BEDEED203EC8B87E3E344376BE488967BE5818A0BDAE3D7F3E624B11BE601AAF3CCCFA503EA840B5BD40039DBDF2D52BBEA0441D3CE4F16E3E085DD13D9AF0333EC0AE87BC90A622BD18F136BD4002123E604606BD92AC5ABEB4C9B3BDB05FC83DD897793E40323ABDD4E35EBE547F3CBE286C49BE9463CE3D78B43C3E886A973DF488B03D6CC7263E4C082F3EAADD183EB8270F3EC08A8A3D4423043E86A82FBE7EB225BED8B2893D685B1F3D240E61BEDE7E3ABE98CB4BBE44524B3E565F273EE6BE06BE88801A3D08876BBD2A8C5E3E3CDE67BE26C33ABEFE2255BE8AFC143E44F1FFBDE479183E9812AD3D0443FABD84ED89BD9032CFBD98E1E13D1854CDBDC8C1AD3D004F923C78714CBEB6EC20BEF28031BE8624063EB0E15D3DC0FACDBBD66E18BE8EA57DBE9830B5BD7CED43BE48A27EBEA22974BEC03727BE36DE78BE849A9F3D8C93BF3DE85ECE3DC0D87EBECE4C1E3E88A4473D12E7023EE8AC7BBDB0DEF53D54CB72BE",
      torch_tensor_48_torch.float32_1: "0x04000000B0FB963C08722C3DF0EED8BD9050D23D5E113DBE30484C3EB2F55F3EACBDB83D985A473E44621B3EAC8AC3BD90095EBE90BF063D7EBC203E7083D1BC4052AC3CD6BE3D3EA466D33D0C623F3E885C163DF091E53C30F074BD70CC2CBD220E08BED8272B3E0C7C693EC802BE3D00C4E83B8803A9BDC8C17CBE089C3DBD6ABC35BEC0FE3CBED0C44ABD387149BD30914E3DC68D39BE04FA373E5A1369BED07AF2BDB861C2BD00887C3CA4A6D33DA8ED86BD88D01F3DB06A72BDF05FC9BDE03B0FBD",
      torch_tensor_48_16_torch.float32_1: "0x0400000094B2CC3D74F999BD50FC2E3E68BA8F3DBC32413EA0E11FBD8E0451BE68494A3D403DD03D74DA4E3E5C72C63DF82BBD3DE4B94B3E58F4AFBD9007623EEE3F033EECF72A3EA093363E162651BEFA56053E246C6E3E6CD833BE1087AFBC343C1CBE184477BDC09A183DC8EF083E44A494BD806972BE063B0A3EB49F0F3E60A339BDDE275B3E5E59453E10B261BD202C1E3CC060343D70A948BDC0467CBDDC1DE7BD709511BE1CB3FF3D900898BD44A0F5BD5282613E98B8233DACB5383E864A693E484010BD70BE183DFE586D3E122330BEF88299BDB8B6113D50F18ABC6050883DA89C063E74A5D2BDA0779F3C5C9B673EC0DB10BEBC992DBEAC5344BEB806193EB6CF6ABE70FCF8BDA4E62C3E927719BED42E503E7457EFBD38FF213D180B063DC0EFC8BBBA721F3E286D593E36D61FBEC6920F3EB8CC883D80A798BB4AFF32BEF8E0973D7CD0393E1EBC5BBE0A6E6CBE64AB7BBE509B6C3D881D93BD940A9FBD66606E3EF09782BD789222BE6038B83C2E820CBE5C0396BD063A073E38556C3D28AC2FBEC8B8733E36332D3EE6822EBEB004DF3D0064D23D6CB137BE46EA33BE64F953BE0012E43D0068323D8061D83D30E2E0BD167E403EE8C0023DF6444CBEECDE80BD72A5023EF028613D70A71CBD2CDB32BEE03F1FBEEECE5C3E5EA512BE9669353EDC5FABBD80C4233B4C4A79BED06EA6BD80CD573E32D665BE38CF003E147257BE685A153D521968BE8CA84ABE0EAB4EBE4089B1BDD86C0B3D2AB13BBE64C2813DA82F1A3EDEB0503E98AC623E308C283EECC396BDE0BDBCBC9880623EECB2FE3D54C787BD9E47413E8AB95FBE2A1A5B3EC83B0F3E1EC43BBE04CC50BED832483E188C7C3E00B7B23C780EC8BD0AC5113E50FCE63D4098FFBC3EF54C3EC4EE253EB8487F3D26EC043E56CB6FBE44D3EFBDA07FE03C183C8B3DE0FD0BBD2453C13D60F89B3DA2986CBE807EA13D6083A6BC4C2A30BE603B0A3C80D77BBD3CF207BED44669BEFA28563EC8771BBEE088093DE2144D3E900101BD36C927BE4EAB77BE28242A3D7C7300BE305A953C2C8BA33D341191BD9A942D3EE84005BD2055CCBD424429BE78579B3DF6451EBEE840573D283D01BDF2EF2F3E2C01FBBDFC38FCBD185604BD305C1CBE6832C33D908BBBBD9C0FD23D4E93143EC27C153EB8FC3BBD5EB50B3E268F07BEC0107FBE70E8C2BCF89D39BE945446BE0026823D16C25A3E347DC9BDA0B367BC787839BED0F8323D3CF8913D78301DBDB8C5423E2C094EBE806309BD18190EBE8CC8603EF0D5583EBED07B3E04886B3EF0C7CA3DDE0544BE1CA62DBE087A753DC08E64BEC211223E9896DE3D2052743D44715FBE083A3A3E50C0D8BCC4DAD6BDFEA8053E5011AD3C1CC2E3BD98AB6F3D34B72ABE14EE6D3E2062603E0820EC3D5C6E073E867A7EBEA44E0EBE245776BEC06D05BE323E54BE2E6F3C3E7A1D0A3E02C3163E704BE3BDB21E433EC0F713BD44A784BDB6D6093E0088293EBAFE37BE34B8733E20B4CEBCBC5D883D98E87EBEA0FEE33CA865FDBDC24A20BEFCC5D5BD00A398BAF4DB91BDFAFD23BEC44A373ED051983DB83E6EBE50CD563D708B7B3D8082163C48A7783DB077ABBC60EBDF3D023834BEB44EDABD6CC53F3E369A1EBE0C34FB3DA6DE6C3ED2166ABE404FE0BDBC765A3E40AC77BCC8264A3D38BC113DA8FED23DD0F5D2BD20F0043DE0612E3E50C6ACBC68DE6ABEBCF9B03DD8B482BD200858BD5683053EA875333D24DE1ABED845ECBD68A81BBDA8FE7CBDD0C758BD72FA2EBE0074393E66C4043E10154A3D00DB673D70C1EF3C806B3F3E38B6673DF0FC1B3DDCB90CBE80CCAA3DFC7F6FBE987AA13DE8E55DBE00E7D3BDFC26073E087A18BE90D84B3EFA710DBE1A7B723EF8CD9D3D98E0DDBD06211C3E34B662BE742C22BEF46220BEA0CC063DA033C93CFC2F5CBEAA07773E00887AB902B408BE00ADC33B18C7DBBDB8418D3D4859B93D083C91BD00CA6E3C7252183EAA8226BEF85664BDB01017BD765F29BED0CDA63CE089163C4EC74EBE680F523DEA57743E302A083E38DD0ABE78556A3E0EF92FBE802902BEF4D6E13D9AA84B3E184C743E8C655C3E1EF70CBE88516A3DFABE20BE00E8B43BE618543EC41AFC3D3A626CBECC59DCBD6AFF57BE4430F13DE0FD01BD52243BBE449BA3BD2805A83D609ABD3CE834703E808559BB980DA13D40199BBD4062F43CA0BB123C32E65B3E8C88D63D72E411BE807863BE809173BEE0EFB9BD185E043D0CD6703EB039C9BCF02FC83D0E1B023E9A1844BE66C453BE4801C23DE0A5EE3DBC67EEBD1878203D04A77ABE00844E3B78017B3D80151B3B188A22BD0C1CD53D50BB8CBD96903E3E16805CBE9E4D12BE9CB755BEEC8667BE56C93D3E88697DBD4A1849BE3063543D84DB41BE60BC533C4865F33D188858BD7C9A033EA82B523DBA6C4DBEA88A493D3807253E28626DBD108EC13CC8A2023DA01CB03C0418853D0C1C75BE2A3B423E644EDF3DA0E8FC3CC0533A3DAE744EBECC2F92BDA02932BC106A733D5C6E0CBE404DD93CE4E59EBD50563A3E90BD5BBE5015D63C4A702D3EA4D446BE40CBEABB6897EC3DDC9ACE3D60D8F03C00F8CE3DF07432BEF837553E40B5B63BF67A253E7887623DB0D5E3BC0C4FDB3D5C05733ED0857C3EAE7C57BE806B783C82E737BE7228153EEEC7373E38C333BE20BB6CBC8225313E664B293E867A40BEDAE22B3ED84935BD8CB859BED8FA4B3D7C85EE3D5087193E6E0F2EBE966A39BE10012CBE0E14113E3ABD5FBE80280ABBEC7496BDA48ADF3DE018493D144601BED0DB323DAA966B3E5898283DF4B7FDBD4022093CBAD06ABEA43F24BEB8343EBDDE861FBEDEC8583ED8C4463D6C48463E882C69BDB8690EBD4C26813DE43C98BDE486AEBD36217BBE56DB403EFCAF673EA8787DBE4866A9BDA4A241BE78D5CFBD42E5423E94F0083E90E89EBC14ADDA3D70E7983D5CCE0B3EC0B84DBE4C439E3DB27472BEC45C28BE84CCBEBD1089C7BCA29671BE40E0CB3B007D233D0832CBBDA011A63DE2B25F3E08EA2EBD125708BEA6C562BE92EE3ABE24970DBE14413DBE004BC9BDCA060D3E5437A03D2CBD663E362B7E3EEC5FB8BD4C82C8BD18210C3D26D94BBE463E0B3E204C38BD305B56BE7A4641BEC86630BE6CB98C3DF63D443E12D14A3E54FB8CBDFAB214BE543EE3BDEAE02EBE340184BD543467BED4D4083E2CF270BEF83E1FBE3ACD2B3E887D3FBE60CD743D04C03F3EBC577C3E8A88013E446789BD9849123EE02D07BCC4DE9DBD0070553A48B1653D30A72B3E54EBD63DA079F43D1830193D80284EBCB8FCD63D804B763DC2F674BE308E253D0460E3BD9AC107BE8401C63D7865513D58682D3D64E2F2BDF894EC3D103D703EE08BFA3C0C72D23D929860BED630183ED8DCB13D9CABE63DA482D53D28AB86BDE0DC75BCDA9E773E0C533B3E727F37BED01D4B3E7EC77E3EE8AA063D04BA47BE287E463DD0CE4EBD860F383EF2F575BEC805833D802A40BB7039A13CB019303E80FC933BC6194EBE9A5515BEBC01CDBD806BDA3CAC94C53DF8223FBD4013CABD38ABE03D2CE978BE54E3323E0013EEBCDE21323EEA6F413E10C8DA3CA8F5A13D96CB10BE806B373EE6D5153E08D420BDE090C73D206E65BCA002483E20C3D23DD2A23A3ED8B268BE7A6D793EFCC2BE3DD8ECF83D582D643D3223283E0001713E5078AEBC9E0D52BE4E136B3EF0F357BDE8ECF6BD06971D3E3CDE0E3E6818093DC08E80BC60E443BD96BA6A3E16FA1B3E0A75183EE03E233EE0FA05BE68CE553D84765DBE10BB143ECABF7DBEF4D87FBE280D7DBEECDD1D3EA022D53C0008153A40DF223D5CC4C1BDC4799BBD88702CBE00147ABDB2861DBE4089D73B0C24493E1AA253BE74C9FB3D8C693EBE4422D4BDC83C483D6032303D80F0513E0020C4B83001C3BD38BFD3BD402CF03BC8F43FBE0CB848BEE410DBBD4070D23B28E32CBE202212BE64C8363E0E936C3E6060A0BDCCA15BBE6005C4BDF4A4CE3DC02AA63D48B89EBDD47661BEC8F399BD08F664BDBE6B133EACE2FDBD68A4193E380C0E3DE09E2BBD602464BE8CBD7C3EB09836BD2813213EB46B04BEF84C79BEE00E4CBE3C3203BE440EA3BD409A10BDF681553E22196CBE388CFF3DDE67573E00E7D23A02A71FBEE001033CC0EE723D388AE23DD8A19BBD28B4AFBDF08BF1BD589B77BEA4D1B33D308A41BE30F7F5BD809A28BBF859453E6A9E633E46343ABE86065E3EE851653E58CE4E3EA04DB23CF89A4D3E6CC3F83DFCB137BE88EE06BE80109A3B066C35BEA497A8BDDA654E3E7060EE3DF2F15E3E0035FB3ADC8802BEDE6E293E",
      torch_tensor_16_torch.float32_7: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_5: "0x04000000C6D2E3BD92CCDEBDF8B1DBBC4A4AC33D00E8183DB818C13CCCB107BD1001E93D00EA9C3AD4E02C3D8034023B80CA9F3C34BC2A3D1073C43D0C5B933DD80C833C",
      torch_tensor_16_64_torch.float32: "0x0400000064C3E5BDF690B9BD80D37E3B785D9EBC2EB680BDDC00863D405937BC7810343DC49ED73DF4636BBD00FE7BBD18C5CDBC406D2DBCA80A80BDA0D8F5BC40206CBBCCA9653D7AD7EC3DFC91BD3D00C0583CF00E01BC7426033DA034A7BBF06286BCC80F303D1A48D0BD38B6D9BD00BB043AAC2F1BBD043F7DBD4452EEBDF07BAB3D6033A3BBDE8A89BD688F50BD3C9B063DFEA8B9BDF088033C800BCABA586B2E3DB41B4B3DDE43A7BDB0135D3D6A4FC13D60D9033C9A6B823D38D641BD7865CB3C089B153DD47B6CBD120F9E3D1C0CF2BD605340BD94A096BD9AF897BDA21F9BBDF839F1BD50BCAF3C7890CABC048ED7BD00A057B85094AABCB036533D7085C8BDE00910BD40C6D23CB007593D50EE1A3C48C00A3D04E8FF3DEC5C31BDBA79AE3DF283DC3D3676E2BD20B3F73CD402913D18BB9FBC36498D3D20528B3B74E3C23DC062303B9EE5A3BD906AC23D6045183D06CCD93D8033FE3C16F0873D729E9F3D906DAC3C880BEEBCC87DD33CFA7EB2BDC0EE8B3B709024BDC07B013CB2B0CABDFC6B9C3D5630ECBD74425B3D6A97A83D7A9FEABD704CE73D6A4EBEBD4814C9BC9EA8843D4C5B22BDB424E43DC4DE61BDF81889BCEA57A7BD24886DBD0AD1F93D3C87C03DA0CB163C4064283C8A3DD9BD4044C13DD88699BC548D55BD06BBCBBD787AD23DB4C8723D3A329A3DA00F543CCAB6ADBD9CBB513DB0316C3C74D02B3D10FCFEBCE09E71BD9628D23D84A12B3DC8CC4FBD60E2363CA897DEBC60232FBCEC8D8F3D4EC1CBBD40B0E73D644DAC3D0040E138E86C51BDF0C8D03CD472A9BDF648A63D6A6387BD18A9C33C58DCFBBD102F753D7E4CAD3D0826C03D102B273CE826973D74922E3D7EADAB3D7A76903D4AFBDFBDF0E6573CB48C2EBD607A74BDB430B33D308F92BC48129F3C642FA13DBE51AC3DBC9E883D78C7B2BC7232E4BD90C1F5BDCCEF203D806EC2BA6EBEA1BD709B5F3D5E5EE83D6010943D487490BC385E8A3C164BA3BD0CA9713D0A63C6BD8EBDB03D08DB69BDE0104BBDB66DD6BDD89FF7BCF01946BC24FF6BBDB83BB63D5CEB923DB4EFE1BDF0DC4CBC20242C3DF4FCF63DF8D9F4BC842A9D3D4078E5BBC05F44BD7AA99C3D7C1EE4BD167AD63D3EB3FF3DD8C90BBD50404A3DC848FF3D385C1A3DE039483DD0003C3DE47851BDE8F4F93CF67088BD1C9ADA3D38665BBD7017EA3CC45014BD6606803D0008073B2EC38C3D1CA40ABD4A3996BD184C443D6E1290BD102FD2BD04D1453D6AF799BDA47240BD20B0FFBC606C113C605331BD104538BD70AF00BD1867B33D8C4E193D087F76BD76F4B0BD80CF3D3BE806243D006D2BBB24DC953D0053D73D0410163D50DB283D9A85943D98662FBD80A3B53CD6F8CE3DAC2D75BDE0641F3CCC2B48BD30D8C4BD8698873DD28ECC3DDE4C8ABD14E43F3D68001D3DFCEA473D36EB8C3DD6FFEE3DDA4DC23DAE00E0BDCCB748BD5AF6873DA02492BDC011C93C187F5BBD8860CB3C58D3793D7CED203DB2F7B93D407276BC9AF98A3D1C86253D985B21BDDECDB4BD8835EA3D54A718BD5ED3C03DBC5DA13D60F0A4BB4875D3BD90DF243CE08277BDE83A053D94834BBD0C50C53DF2F8E6BD2CD509BDB87BA13C805F433C3450D23D14C621BD6A5ACCBD4A7EA93D74110F3D62A3A83DD88397BD465C96BD24D24EBD809B113CF47E2D3D921C93BD40D240BC48FBB0BC7295E93DDCA538BD0015F83D34039DBDB4F952BD728CC0BD6498BC3DB40BB0BD0CEF533D10243CBD3C1BFF3D2871903C9050DEBDF03BB03C90FE783CF69AF7BDD881CD3CA03FF43D6857133D00432EBA0847D4BC180F083D9C1A64BD9619FC3D224DDD3D7C306F3D84B53EBD585FF0BD4C5F93BD4EE8F83D16FAEABD9C6EF4BD609B13BC98E4223D78CBFEBD0AADEDBD0027323A04BE2BBD9E59B23D3400133DBA36DEBD34BCE6BDF6CEAF3DA893B5BC64FA5FBD2C45213D8040C9BCD8DC743D90D6013DB8AE5DBD6A2ECDBD66958A3DBCCE99BD608462BC80028C3CC8FB94BD12738B3D3611B4BD4080FB3C10095B3CC0DB3B3D283EFBBD809BEC3B649A793D44E5A3BDD863FD3C0065003A762DD93D28D4D8BC00DE5F3A1CB05EBD285EFCBCE892123DDCE5F6BD1834C23D0217B83D6CD4583D14A4BF3DF4601FBDE83DE93C0062D03BCA05B1BD10D644BDE8C335BD0030FDBCF24FE3BDCE0AB4BDD07B42BC28C69BBC1062E8BDA0CBDA3CFE638B3D4833D53D5873D73D56E2B2BD3C1624BD28E472BDF8CFBB3C2033093D78D3E33C4C99953D540F873D3E6889BD48BDAF3D88B0AC3DD882873CE6B9DEBDE6029DBDA4AE0E3D2005313D0CB5EE3DBC4A823D3092393DC0B38BBB068FAE3D605C3ABD4078503DECDB73BD00EC98BA6E4B973D74EE6A3D58CAE5BC0075CFBA361D8EBD5C286D3DF641AC3DE83D303DB8B8F7BD2A42B7BD7661AB3DF09E92BC8C379D3D0CB3BC3DA0FA15BD683396BDDED7F0BD7CD9433D604C833DD886B1BC0088F8BD6CE4A4BDE0B1DCBBB0AD693DF08F2BBD4243A5BD8838B2BDFE0CE53D2868393DC6D9CFBD3E199EBD2E51D9BD8027943CCCE74FBD00DADDB9B8FEA1BC6816E0BDA8C4E4BD9A8FC6BD546E56BD80449F3C20C870BD400092BBE05075BC4A1FEA3DC86769BD4885F03D1C87C4BDF896D5BDC87F263DA2FD94BD004F833D9EA18DBD4A97C93DFCE1F73DB01C033C60D9DA3C8AACEE3DD0C2973D247CDFBD001E83BBE015E7BD148EC33DD88FBBBC006964BAA2489DBD7A338BBD30E5843CE037D33DDCAD80BDE085413CA0BBE73D3E6EE53DB032C8BC5EF0EF3D54743A3DC227E93DC00D733B6CF5D8BD505E0BBD7C90193DA684883D7C07FFBD2621C73DC2A6E5BDE4FE953D2696FC3D3859FC3CC842C1BC7AF48C3D7CF617BDA8A0BDBD18AEB5BDB0BB703D6C83C33DC0DBA53B0C37F8BD328CFBBD103AE7BC98318A3DE098AABD40010A3D04EC8BBD0C49D03DF02806BD9866D5BC5888E0BD0C4CE5BDE0690A3C6092A53CF64E8A3D96DADFBD086DB33C30ED93BC242B963DE8CD68BDE089183D08524E3D3499803D489C2FBD64C4243D98AFC8BCFCDE093D4A6A9DBD846BCBBD8E67D1BDB6EDA0BD4CB158BDA86C983CA8FCDFBC10BC91BD80A2893A1CB021BD62CE9D3DCED7D2BDD0FB3CBD9883A4BD60B47C3CE075DF3B60A0EBBB9200FE3DD85143BDC02D93BC6847043D20A9D53DBE0AC23DE0F5693C08B441BD9433283D4C12A13D00D42EBB788D8C3D0C84D13D202889BDD061E2BC127BE6BD0810EB3CDE72B63D08DAC6BC0866A33CF499233DC0BA2EBB5C06C73D0038953C54A2FBBDB866D3BDCCA2FDBD80D2A83BA8628A3DC81887BC442CE63D7838B8BC705BD13C7AD8E63D3C8F813DA0AC82BBC895F63D6EF398BD20B53E3D68ACA13D58839EBDD278F0BDF8C4233D403F42BD323081BDD8ADCB3CAAB5B9BD543FE63D30D737BC20F823BDDE02D63DE48F0E3D4818C33C94CD74BDB4FCF33D6CF01BBD44ECD43DA08B16BC526B803DDAFFB33DB697BEBDF49FAABD8C25FDBDAAA4B83D0628DC3DD41E3BBD58C47ABD5868AB3C3AD3893D70C2FC3C6869D5BCCCD5A2BDD6F2DA3D02CAA5BD605FF7BD746D4CBDA031CC3C444E3E3D40F9453DEC4C94BD1C8044BD10AD63BDDCF077BD3A9FD7BDC89CD13C04E614BDCC66F6BD9A7B95BD62BD99BD94DB5CBDF82E9EBDD094B1BC547B373D322FCFBDF0702FBC2C5913BDD2E182BDA060E3BC680059BD60AD833B2ACBB8BDB030C23CB80AEB3DDC1FD43D548F65BD18D01D3DE6F8F1BD9A89D73DDE1EFFBDB0C4E4BD06CBE5BD44BCEDBD20AE8A3CB86307BD8017F53CC06FFDBB40F92FBBE0F938BD2AE297BD6256D6BD662C813D52FE83BD8842D0BCFCAC783D109BFDBCCC1701BD48A9AABDA408DBBD38BE753D7008E7BC5CF9A03DD0CA063C007C26B9F81DE7BD00DD343BB06BE7BC181592BD08FEECBC4022D63B38E4C0BD4046AA3CEE20B23DD049CA3C925DF43DB8EB6E3DE6E4C9BDD08749BD186BF6BC3829193D00A669BB9A00CE3D90E86D3CA420A2BD10B53BBD68FBD4BD6C2C0DBD74BA7B3D80369E3A6A1FF4BD2884DDBDA49F393D1EB1E0BDD030CCBD8AA198BD90FFF33DC49511BD281953BDC0DAACBDD8C3A33D1058A5BC8076C53C909FF43CCC65103DD8DCA33D408ED43B10D7533C50FF04BCE2EDC6BD3857EABC2AA6F33DD46EB5BD5E90A1BD4808FEBD405FF83B4A71EFBD281F83BD90E3EB3D6C0D543DB863883D3857AF3C2A8BD9BD643E6EBD3A3FCFBDC44C9EBDD05B2E3D5C010EBDEC2DFA3DEE9CBABD1479DABD68C6FC3DAA25DDBDA2D6D93DC8DE093DE054E9BD80F8DE3D98630BBDE41D53BD94B4C7BD5C89D8BDD0FDE33C6A75FBBDE464523D300AFDBC30AF333D98B7FABC200F313D00C65FBB487C163DBC4D50BDAC16B0BD6069823C3C66A3BD6AB29EBD5229F6BDE83223BD640EABBD5C5CC73D6C7CB83D90F5F23C5600D03D0489763D6428F1BDB0E94CBCD037A6BC0E6F9BBDBCD2113D50CD1FBDDCD374BD80FEBEBAEE34AABDF6E0D33DE8FDA13DF653F23DF05EB5BC7837273DE0BFA4BBB4D5D3BD38A3673D60D0B2BD88D238BD384965BDE6BEF9BDC0EA923B70C1A73CD04118BCAE46BC3DA064C43B1885BABC26A28BBD2C0A98BD309591BC5C3F96BD54E0A8BDD06F87BCB0CDB4BCAA449CBD0294953D921BD93D4C8CAEBDC042603DC4926DBDF0A654BC26FAEE3DF007833CDA16F4BD8256EB3DA04CADBB1A3080BD383287BD4687DB3D40420A3BD2658D3D1A40A83D2CB946BD60D42D3C5098A5BD14C6D53D0E5F87BD560AAA3D94B9013D0AEB9D3DB05EB4BD00C37EBB1EA6843D407EA3BB8015EBBA0080793DBA55BFBDF84CCDBC3836693D181C7B3DB0C4ED3D5090CABC18A0F23CF0EA7BBDD8DCABBC308480BDBEB6BD3D009B473AC849503DD2CF8C3D18D2BE3C20F2593C70E515BCE6D9D8BDF8FBA43C78DCE2BCDE2CD7BDD482EE3D80555ABC4C887FBD6C38F9BDB4C9EBBDA8F8423DF4BA69BD942B5DBD882094BD1EA5CE3D7028F6BC44EFA53DC83BCB3D2C7AC6BDCEFCBE3D708AC3BC5830F53DA8C2823D98FBF7BDC83CBE3C2CFB333D50BD39BDA220C23D0200D4BDEC7522BDA6ECF33D8E05FA3DFCC37F3D78D198BD4243DCBD4625D0BDB0FCFFBCE405913D6C19223D00B678BCD63BE63D5207C93DB84C6FBD8CB95DBD8039C0BA907FD43C00946ABA24AA453D6CA0B03DC0A3B8BC64707B3D08458B3C4488443DC4C7523D44D908BDC04764BDC4D85A3D84E7A3BD8E66863D4441A4BDFC9FAF3D406F4D3D50DDFABCF653923D6C9D28BD4828DA3CB8BE163DC028513CC0A2CD3CC0A022BB2CEA13BD2CD38E3DE0F2493D38F93E3D5AD4AC3DBEF185BD10EAEDBC007F69BB8A96CE3D06DBCBBD68D792BDB8EAF3BCE8ACDABD0042CABD8A5DAF3DC012BF3B2EF2CDBDF814A9BCE0A986BB340636BD7E21D6BD14538B3DA0F37CBCF4F0F93DE00FC4BD728A8CBDA0CCD4BBB445B2BDD690BA3DA8F8C53D52EBE73D5C9AA1BDE624B63DD4BFB13DE8B84BBD60BA603C88FA733DE230B73D6C1AEFBDFEDDFE3D64BA00BDA09C503DB0FF9EBDCA00C5BD445FADBDF6DF963D708D7CBDC4D0943DECC81A3D64A94B3D28C3E3BC20F521BD048E6FBD8C188FBD3E0AEC3D009ADEBB54905BBD042FEEBD6030B23B801DFEBD80EDC0BAEEA3A13DB27293BD18A88C3DB05223BD6AE4C4BD688DFDBDE0597E3D1CDDC3BD6CFF793D789D923C72228B3DD66EC0BDD8DEDF3DE8FBFEBD2250C2BD2285993DE0348B3BC2C08FBD88CCD6BC",
      torch_tensor_64_torch.float32: "0x040000004064CABC00258FBB4EA23EBE0ECC793E10D1DCBD4AF1143E58830FBE00FADB3A8845AF3DE00D6BBEB4DAEA3D30F443BE38E50E3DF80E4BBDC2BE123E82CE783E48C6663D40EAE9BBF0AAFDBD60E4BE3DE86FF6BD847DD33D38EADDBDFEA52D3E785C443EB0F91C3E801E243BD06FED3D8A4669BEEE9B4F3E1C0685BD28A7BA3D18672DBD44ECABBD2070F0BD3820253ED0460BBEE89334BDA423013E5069CE3CF46557BE588F7EBEACEBF8BDEE1C6C3ECA0536BE34170D3EB23F373E0039D4BD481AE2BDFA2C38BEA8B91F3DD8260FBDE000473CE015DE3D40F5D63DD488A1BDB0A88C3C603F733D8060AE3BB0E94C3DEC67CFBD22D6513E6010D2BC180403BD",
      torch_tensor_64_16_torch.float32: "0x0400000090339E3D90BF4DBEA8C8203D4EE5523ED49D2C3E943A5B3E3A940A3EF070A9BC74AE853D0CF1D5BD744C593E302E003E1C5F3BBE205A5D3E002073BB801336BC78208CBD141687BDA0014D3CFCF3F9BD0A226EBEFCDD03BEF0C54BBD2651413EE8533C3E0C6219BE80461DBC88C593BDB2F308BE581134BDCCA6B1BD62170F3E98EBFDBD988B1D3DE87610BE3CCC9FBD8087493EFC5BFBBD804B76BC147E743EA83DAF3DC04D02BE04B419BE908BB3BD1855A0BD08EBDE3D20A963BD82E8573E66760CBEB41AA0BDBC68BA3DA2744C3E48E3743E38E6233DA0A62C3CE864E5BD12A5103EE26314BEB89386BDC6F655BE961A76BE78170F3EA0228B3CA4134C3E04B54B3E3A56063E44E6CC3D74DF84BDF0F6073E4C34F63D403EB13D407AECBB60F4183D0063913A26C939BEC0B56D3D7C323CBE506CF83DFA8618BEBC3EA7BD50D1F2BD4C104A3EAC4734BE94B7023E4A64003ED402353EA048803DDE8E0B3E365E4A3E20B4493DCC16AE3DD42C48BE6C5589BD30B2B93CE021F83CE4E3B4BD50C87DBEA02685BDBC03C43D1E6F5C3EEC2C67BE4C72F43D66E972BE32D074BE905120BED84007BD9CFF8E3DDCB042BE8E3B453E7880673E00037C3C4061503E50CAE7BD648BCABD602404BD80C6DF3C049532BE22FD4CBED041CA3D909F933DD46F7A3EC0BFD0BDD0CEB43D989CCEBDA0BFFC3D00E662BC5CC63D3EC0390E3EBC14553EA88E033EE0E2193C1E9D5C3EA85E16BEA674713EEE287A3E6E8C743E782AEFBDCAA407BED092813C886F9F3DA26A003E5C3BD03D36FB593ECC4680BD40F9A7BD5C9FAB3D78AD8E3DF65415BE9017C63C325E42BE7C3496BD3CF2C8BDC467603EC87166BE182617BE7E877ABE1021813D560A45BE20A7A53D08D231BE1CFD23BEBEC802BEB0AB193DC63B6B3E60CC6F3ED0B99ABC4EC07ABEEC26A9BDFC20C3BDE8CC59BD1CA1C33D02D4003E0402E33D1C43923D9C45CFBD00CE2DBB6852023D28C302BEE034B7BC50A6FFBC40DF71BE568C2D3ED00ECFBC3C4D5DBE5A8A4A3E38BF09BE4045B53DE0E07D3E409D3D3CE44D933DAC6ECB3D867B413EE0179DBD5A0E10BE2045A0BC8034483E4017B03C28DF313E00A0F3BA88179D3D606D0E3C4061DE3B569D73BED0CD5FBE2040AA3CF467FD3DFAF72B3EE0B8313CB0D1D73D2C23D63D1AFE5CBEC80161BE147D46BEC0D78C3B7EDF21BEC0D8A3BD703419BD48C3C73D706C6D3D2A7C6D3EDEE8663E225123BE00764EBA0819293DD47C5F3EF8AD9EBD9437C9BD302A22BEEEA23C3EB40D91BDC4C1BFBD8E262D3ED88F6B3E609C2CBCBA7434BEC295503E401BAFBD3CF1EBBD60F933BE203DF6BD827D48BE50C413BE8C3469BED8634EBDCCDCCD3D0C5642BE000CB7B958CEBCBD4CA7F73D22BA5D3E98BE07BD40D800BE84B344BED46716BE84D3933D30F36A3D12DD093ED82718BD988A033E861364BEA8A2893DEE85783EE05C7DBE8AE504BE22E2233EE01920BD887508BE322D1C3EE048893CA06D203C0C839BBD6AE1403EA2000E3EE870373D30461C3D3860043E947D1F3EEC05D2BDC061E0BC90C7E03DB01AF8BD6E5F6F3E1C5C2FBEC842EC3D54E337BED462A43D14CE323EB0E2F63C5044CDBC3CCB223E8AD137BEE4B62CBE1A305ABEA0941DBE009ED43B0C2AE8BDC021643D20380A3CD00E553EE401DEBDEC108CBD1E51293E247681BDD217753E305BCBBD007033BB489D72BD38DFEE3D882EC43DC65308BE66B0283E702282BC2C7981BD003FA5BB8029323EF61E7B3E6822F93DA02E333D0A13273E181AD6BD50C905BEBCDB93BD78B025BEE024DC3D008AC23C3C2CAFBDF0EACFBC006EA2BB92805B3EC885643EC21445BE78A5BB3D24B5C53DB0C5C33D809A0BBD8C0B803D80D6803D1C2A793E865B75BEA44AC2BDC03C2CBE205BF8BDE00C493D56211C3E3E9741BE6481263E5CD6553E505EFCBD40BA323DB66C03BEC0535B3DF85FEDBDBC73C7BDE25E2BBE7A7A55BEAA4A4C3E805001BD8043E3BB8CCEFEBDCA6E323E108712BEA815CFBD5CD647BEF24357BE6E46633E9EAE45BE305F0DBD203494BD108ABB3DB4F1883D4E3F44BE34E8653E88027FBE308FCA3C1019ABBC684D6DBD9C742E3E2425583EC863053D80D6B4BDB6523E3E48D6203E30EB373DB0098CBDE0AF2C3CD82B643E3018DE3C70CB49BD66BE58BE9A2F09BE62E4383E203C10BCF06188BC485AC73DE86D28BE10598ABC940090BDCEF1053EC456503E8EBE203EBCDC3E3EA6C964BEC0C4B5BD1084F23C506F59BE40E48A3DA6CD27BEFC65DB3DB6314F3EB6FE5ABE6483563E60E6EE3DA0F028BE9809753EF8B75DBE20582CBE34B1FEBD406A4FBC40E1373DC84196BD1EA672BE6067ECBC363B423E9C1A453ECC26003E68AC143D20707E3D545A45BE3C54CF3DC6C77EBEC870D3BD588D86BD32FD3B3E40CDEEBB8438E9BDD8E6323DD46B54BE488E87BDACCC8D3DC0A287BC9014D7BCFA751C3EFC7642BECE4201BEFACC773EC0C34B3D00CC25BDBE9A043E70011A3E901C2BBDE844D5BD706127BD58E9B93D10BA02BDFEFD143EA4C350BE1434FBBDB228433E6856063D60344E3DF864A83DD8F671BDB4C0CCBD7CE2923D24B287BD9081D3BDD849073DC0AF773DD0EAB8BCB0212DBEC0D41ABD0E1511BEB2BC063E22A029BE3A1E4C3E70ECCB3D98375BBE54FA3D3EEC2A7DBE80256EBCDED51FBE003B5CBE70EACA3C683FF8BDC40B393E7E3E49BE607C543EAC711A3E5A38603E18EE95BD9EEA1CBED4132ABECEE1543E08A8FEBD402AFCBCF8D51DBDA82A303D7C1152BE406C4E3E9C6C3DBE8CCA7B3E6856C8BD7491E4BD58C00CBD9087973D48BB3DBD1A807FBEF410343EA4907D3ECC28013EB2807A3EB88B8B3D107BA0BC1EE74BBECABE5FBE564130BEFCE781BD1212153E343ED3BDE0151FBC803A67BB805727BE40C2DDBB862E773EF29B4C3E7AF9423EA0FCC9BC0049913BA8F30B3E084EAABDB47FCFBDDE075B3EA0D8693C58DA2CBEFAB4573EF0F5293D88F9083EAE565EBE80063E3D20951C3E38BA13BDF68211BEC0D04C3E5824EE3D0CD2913D402C723D80CFB43BB8CE123EB8DA5FBD6CB116BE9881C33D7099883D7CF1C23D4079E3BCA8E307BDE0C5A2BC6C01873D9E7144BE729B6EBE9C96BF3D34290CBE9048ACBCE8F08D3D28A00F3D9208253EC03A063D60847D3D8051B7BC0827173DECBCBB3D9CA52E3E269072BEC447D5BDF8B765BEA821CCBD680D1C3E7C8F72BE726165BEDA3A143E702D17BE0A1A3B3E9C889F3D3C85803D9E5E4B3EAE216DBEB2773B3E580AA63D4E8C2BBEC826793DB4B18EBD0883CDBD30CEDDBCDC63F1BD16DB5F3EFA565C3ED079DABCCC0363BE20937ABCF04F873CA41D2B3E00C9033CFC03953D04DA873D3A4111BE1CCB1EBE1ECE64BE00A900BBDC949E3D609F91BC947D783E405743BD020C27BEF8AA2A3D542F90BD28610CBD1A0D783E800CEBBB6EA05F3E28C0083DA479BEBD54B03B3E32D311BE2086073C282B663D98CDE53D6A336CBEA0EE483C209184BD56FB253E6042AC3D4435CD3D2AEC193E104165BDE03683BC7E604D3E4E554EBEC6F330BE50D2953C3CD1CABD00956A3CE223623E6069EDBC42465ABE64BEE8BD161A6B3E40F660BD2C80E0BDFC76E63DE088FD3CC0B561BE8231553EF228103EEA825E3E040DE03D709FACBD1824A7BD6420F83DA08146BD40C2483D9C0F78BED017FDBD602EBE3DA0ED49BCF424F6BDEC4C5FBE0EB4223E60E24DBD48877BBE1CFC763E2027F93DA41F19BE3AD63ABE4660773E00D1883AD2F619BE7A50133E584C55BD504B8C3CE85B05BEA6D458BEF2032ABE60E0E0BCA25439BEDC507C3E8053313B8802C4BD4C5ACA3D2CF662BE26F102BEC84EC03D7E8359BEAC2EFF3D2025AC3C647455BE0A107EBE64D1A13D9401F23D40B44CBD905E62BE708B13BE20ABD93C4004153C680F833D5810353D80B256BC1619073ED052783E4833553EFC9E683E3CCDACBDD0C0AEBDF082E2BC7C53973D283FCF3D008DB6BC6C5B25BEEA2641BEBA74763E78A789BDB0690ABD68E41CBE3CD4FDBD38E9603DC0A5D73DD867CABDF873BCBDF2CA4A3E22D803BE6AFF3EBE90C21FBD6698733EA0CF5E3D487D0D3D6000FFBCB6F81F3EF4C5FDBD20922D3EF8E9713D00B4E33C68F80C3DB4E11DBE08223E3E0674063EDA3848BE5E5B6EBEC0CD83BDFC122A3EE412FCBD30456D3EEAB500BED43E67BEF038E13D4AB61ABEF06B21BDE0B19FBD80BBA2BC4E125FBEB4CD6ABED018DC3DF011E8BC506D1ABE40B0D0BBD6A869BE10E8873D7C26F33DE645783E6A8E50BEB055F8BC0EEE0A3E2C9D6A3E082336BEA894D93DEC62D33DBE551A3E947D30BE92AF363E3402DFBD9A941DBE90524B3D2EDE583E5A8729BE32AE083E708CEABC1473A33DB2B2473EB4048B3D228554BEA0269ABD983D4B3D8AF557BE603D2A3DCC7609BE408C4BBDD429B73DAA084EBE0E5B24BE8086E93DC4317DBE1C2D303E726545BE00E883BBE835523D0408CA3D14E41EBE78CD093DF075DC3DDA925B3E14A740BE548DFEBD6827953D207E03BC78C12CBE6C7657BE564F63BEB22233BE58FED9BD2AC431BE449360BE60DD9F3C0022163EBC66F1BDA0CBCC3C00FA49BB6C53EF3DAA8931BEC076423CFAF26E3E5EC3363ED4B97DBE08271ABD00BA183B780FA9BD3C3028BEAC2132BE881A2A3E18C2A5BD20CC83BC903C963D5A211DBEC08AB63CA245183E20AE15BEBCF5943D40E70BBC0CC20C3E601B2A3E24D6873D0087F73B665F5CBEE0DACB3D12131C3EACF8B9BD7C317EBE12744F3E905C70BDC0DF4C3D70ED8FBD3842233EE8AB793E8078203ED8F0A2BDF866333E34D2F93DB0CEC73CFC334EBE6CD9DBBD72487DBEAE382B3EBC0D7D3EA21F153E0C98A33D7803723DC46F763E60C901BE34E4ABBD5CDB65BEE0CCCABCD07B8C3CA8278C3D5C1832BE40FEECBCBAF152BE963D50BED078053D1EE579BE9C55883DACD36BBEA42132BED87954BDC84B74BEFEC04E3E56C1513E5AB705BEF081563D94F6023E28B3A23DB82B09BD4A7671BEC6253A3E6A8960BE00A53DBDC0147E3C849FA8BD3444BBBDD4405DBEC0AF613C508AE8BC722E5F3EAC8FA8BDC2DD453EA0E7413C5008E6BDB88673BDD068E8BC80B5293BE8B428BDA4F2973DF4D1523EB8F4203DF473B93DD0151E3EA0B95C3D5C04EC3DF448063E909E6F3EAEA369BEB433AF3D809839BC88E637BDC465C5BD48E8193E822F6A3E44EB50BECA4F0A3E5486303EF0F7323D0000413BA6FF443E80E1F23B18697FBDD03B97BC7C44A43D742C803D00FE5CBC0C9FA13D68E4893D06604FBE30287F3DD2A11C3E50DEEA3C50EFBABCA21A443E92A95FBE0CB2E9BD546BE7BD86325D3ED89B77BEB01DCB3C02FC77BE20B106BC70D7BE3D90776FBD1C82783E00A0503A3A8402BEFC06843DEA22053E003402BA56005B3ECA0622BE9875DA3DAE5D113E504EFE3D0050C0B85C28923DBCD548BEC0E548BEE0977EBC505700BD2A163E3E72E3393E88942D3E4C83EABD30F848BEB22070BE604CB93D54AD66BEDE8D7FBE986001BE4C2458BEE0C5C9BDF62921BE3E5603BEAC62733E30F840BDA45C543E80C2B53B10AE03BD8CE795BDEAFE36BEC4AE4DBE8E42313E18C79DBD449879BE54F06A3E40F5973B724D2BBECE3A49BE28FC56BE947960BEECA8673EA682303E9081A73CA62E5ABE1CEA85BD2C7C70BE0C72B03D30F287BD60215BBD3CC09FBD4C0DF03DF2910A3E2851603DF83A00BD",
      torch_tensor_16_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_3: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_2: "0x0400000074FFBEBDC8B3DEBD3AB00F3E98FD3D3D7880573EE0CFC03DA23A4E3E7A494EBE3ACE4D3E943DEBBDF40D89BD0021C43A580840BD988D4A3DEC1E643ECAF418BE",
      torch_tensor_16_16_torch.float32: "0x04000000F0527DBDF84350BD08D0B4BD400AD73DFC4BE9BD005FEDBC7CD793BDBE6770BEA01A29BD34F458BE5046153E90D2083E9AD16F3E58EEABBD604A503C9097483D408B7F3E2EA76A3E787D04BEC2D459BED4BA66BE008FF6BDCA3D573E7CF4AB3D9E00773EA6C03D3E80876D3B9AA91EBEF2FB793E185B4D3EB4AADD3DECD70BBEE8AB493E9066BA3CA046293E18B1D53D2AF0073E44A260BE7AF20DBEA08A193E005655BDFEB65EBE64CE683E0028B1BBD6824E3E0A1848BE4847B03DB8DAC0BD1C75D7BD509355BDC483BDBD1E470C3E208F42BD8E1A423ED8A8693D40391EBD8EDD13BE8C696ABEA05C95BD68106DBE98B73DBD80E4853B20FB83BCC880FBBD28AE313E8E2C103E484A7CBD504BCABDD6F1203EEAB95E3E4A676ABEA03E5DBD100FBEBC0C60B9BDAE8C5A3EA84117BD9A0C593E00FEA13A3026DEBC425315BE483EAABD48FBA43D107AE23D80BC11BC82ED733E9E2F31BEC44EC43DAE92663E380E32BDA03D4B3E400A873B4CB43FBE20720CBE0893BE3D4491DDBD8848763D28F87B3E98EAAD3D00ACBFBC30F47F3D287E13BED41A57BE626F40BE6CCF56BE1025523D4075473D6895D9BD14687ABE2AAD0A3EBC4111BE58F42ABDC0A656BEAC6C10BEFC95D53DA8856EBE3AFB11BE52EE3F3E0E4A03BE6412D5BD94C18FBDECDBDA3DA0ED27BEF057CD3C281AD13DC0AB94BC8828393DFA4943BE9479E73D7859BF3D487100BDC6AD53BE98C9CC3DF60C273E101B33BD2C53F13D08C7BD3D8CC8CCBD402C8EBC0ED57E3E00B39A3A18CE4BBE705B95BC5CB7FE3D0021A7BD201006BE22E3523E506D073E68F82DBDA042513C209AD8BCD0BC6D3DE091113C20EA1ABE88B83D3D8042D63B1069843CF41DC3BD9C2F833D6E034FBE740C993D86B90A3E9063E1BC60DC46BE003C6EBA0010BA39863C5DBE4C1135BEC8C86C3E0C713F3E40E00D3EA258313EDC19C53DEC12103EEA8D293ED8366FBD482C02BD368A363E00D0BCB8649326BE8A8046BEAC2C0F3EBE0C543E10D0463EC0692A3D3AB6303EC80A6BBE427038BEBC5476BE74414E3E804014BB08C2EBBD443FAD3D90A8BFBD222F24BE407AC53D407E3B3D8A5337BE129E28BEB00FF03D0EA8423EC0B8A63CC09500BE503BF73D5897323D6A1F60BE46E625BE4021603D00681E3EB07CA4BDB491F73D488B1EBE9AF9743E4A69363E78CD3F3DF4C8E33D9C41B23D9C1017BE00DE0EBBB887883DA02167BD727D753E2472C5BD36A064BE40C0F3BDF8966DBED2F4523E70D7E5BD601D34BEE062DDBCB67E2CBE44BA05BEEA82023E243440BE8C74F13D60AF3A3E000013BAC458E33D8E660FBE12A2473E64B0783E0857733D6049693E1E407EBE40DFE0BC30764B3D08835EBECC27F93D7021C3BD742EB9BD341D4BBE9050D13DC4453ABE704C59BD4C72E33D4CDB403E608D673D",
      torch_tensor_48_torch.float32: "0x040000000CC0B53DB6FE0CBE382C543D18C769BD9C48333E16DE5F3E92575E3E6041383C20F6163E88C77FBE0A2B16BE3803373D00BFB63A8AFA48BEFC9DE2BDB821EFBD96A27DBEC051C33C80832E3E54CDCF3DA044F3BD6E136BBEF0884EBE80F4973B161B303E9058CFBD164D0BBE9A9008BEF04AB1BC921C73BEE2E761BE06017C3E582EF4BD40B138BDACFC88BDC8E560BE308634BD54BB9C3DC8E6CFBD20922EBC00BF9CBA68D97EBE160A3A3E32CA4E3ECE8A2E3ED423A8BDB4C6053E26DA6FBE",
      torch_tensor_48_16_torch.float32: "0x04000000BE9417BEE0E8123D106DA33DA001913C40FA25BEF0D1743E26DD14BE668F523E6EA64BBE585276BD8A410B3E7C31D1BD0E0D573E062B30BE44FB56BEE0DEE6BDB087253DA8B66B3EE46DF4BD0C1BB73DAC5C80BD28115EBDD83C3C3E7A6546BE6086D93CA8BE703EC8B50CBDA6C4463E84AC9DBD00124E3EF6A277BE289513BDA8DC33BD78EEA53D24DFC83DA68F443EC88F18BD606D22BCCA4F2F3E90888ABD106B603EAA722ABE209DDDBC00005CBCA075E43D66052F3ED04E22BD4E1754BE28B1FD3DCC27993D88ABCD3D0AEB1DBEAEC2243EC078723E30B5B13CCC1D6FBE9CB5333EC0CF3DBE98636B3D30CE143D7CA2EFBDB046B23D8AF964BEC839693D9C4A22BE3075DDBC48B7033D08195A3E1C49F4BDBA00243E281502BDBC29F3BDBAEC5EBE7CE26ABE28037A3E98627FBD20974C3C3CCF8A3DEE022E3E487D5A3ED29E4F3E84AA3DBEE00F24BD1E7C17BE1C4412BE68E6723D3C4B703E26154DBEAEEE1A3E3CBA04BEE87247BD92344B3E309967BD707BBA3CCCF332BEECEA593E505F04BD683C3BBE3CEB953D3C0536BE4C234BBE6086793CCCF74A3E48E390BD40FBF03D7AFC5B3E78CB293EA24906BE6080E0BC601EA1BD00DB4DBE00A0D838969F403E1AAF573E7014BF3CF092683DE8A7DDBD5A3D413E2C0CD5BDC4D431BE78B01D3D5271193EB4CE66BE6A6A673EAC2EB83D5C5B33BEC8935CBDB8195E3E7E6944BE5CA595BD08EDA73D1C4760BEB8560C3E9C42053ECAC51E3E4A3623BEECF97E3E38BF17BE3E937F3E46AE75BE9C1664BEF83B1D3EE00AD63CA04B6C3C1CC30DBE7CC5D6BDD0B395BD406279BE20DD543C801A353D00F05DB92057A53DE6E7723EF421883DD86DBBBD40B6D2BD4CCA23BECA7631BE40EA24BD401C35BD04C5E33D00D9DABD8A154C3E50A133BE00443A3A9E1F663E06907E3E884A14BE7067363D50EAF13C540DF0BDB4E4B0BD60AD8A3D740332BEA0F4283D188EDD3D90C3C9BDE6A4543EA0C786BC084DE83DB8847D3E90809CBDCC1C0B3E6C7292BD289415BDD8892DBD0093CBBADC6AC1BD2003703DC0561A3C9A46223E58434FBDB05FCD3C8475BEBD5E6356BE8C30CF3D6807033D340CCDBD181CADBD20E6853D102839BD324A273EA002683CB466C13D9413DF3D50417BBD4086DD3D32E93C3EC07D3C3CB863483DA0D4143CFE3E313EFC29D8BDF61408BE181BDF3DE8CC5EBE8056833BD876EBBDF6F7283E94586EBE9C381B3E7C467D3E40324F3D907388BC5AFE7B3EECCDDABD101DA4BC1435E0BDB05A0DBD188E5E3D50C4083D706841BD8EF57FBE60BB513CC0A9F2BB180C1A3DFA28443E9CD5783E5CE117BE60677FBC1825CDBDF8F06BBEDE473ABE8A45703E7E43153EBC82093E30450E3EFA624BBE5014D73C50436E3EB8DE0EBE74BC633EC492863D6E1B343EA055DBBD840AEC3DDCF062BEF00982BC38C7AA3DC48B993D0E39563E6A8F7B3ED6E5683E5CE02B3EE0FB333E602004BD02AB46BE7C11BEBDF0EAE5BCC6560ABE18DC023ED8B9B33D7039253DB05B773D40E2603E887CBA3D1A7F60BE52D339BEF0A9E13DC88C0B3DB8B2F93D1CAC7FBE2A416CBE68FC1C3ED2BF233E249B67BE0059C23D68E547BEECDE413E24A9A03D24217D3EF8697CBEF27176BE06152D3E6048633E98D81C3E4A322A3E189F57BEDA4B393EA0B371BE68C3643D5CB027BE345DCBBD8851353DE44EC9BD300522BD9EA472BE246071BE7454C63DF4B7D8BD6CBF1BBEB006CABD2C4C51BE7EA54CBEEE2E193E281C023E8066083DACD70BBEC857AA3D8003383CCCF436BEB85A5C3D6819693EA0CD7BBE7C907EBE3033033D12C6403EFCC51BBEA06B613DD8F6333EA4DB9D3DC89A5D3DF86A7F3EEAC6263E38FB0FBEA005B13C88C8023ED2C4613EECB37EBE18A00A3E60A694BD3EAE7ABE284D633DB25E0BBE001D113D0C3526BEBEA540BE60C6ADBC74FEABBDB2B9153E2093B03CB0D2473E90E63F3DB0A3A4BDBC652D3E80D35F3C4032403DB8ABA4BD00326B3A40E344BD901DAEBC2CA647BE0085C9BAC87D54BE404B5CBD245D143E7A0232BEA88E2CBE68097ABD4C5B8CBDB0592D3D00002A3D14D1013E7A5A30BEA08790BCB62D0F3EC66E5D3E706495BC742014BE4C2E933D44C9113E9CEF1FBE1C8E14BE984DE23DC07E8FBCAACA71BE149B13BE00A2CF3D70A8ADBDDAB2303ED2604A3E10F6143DF0F1A1BCD085A2BD201E4FBCB0633A3DBE8B43BE48BB74BDE8F054BE0A1F1D3EB40723BE02DE693ED8FB83BDF4A712BEF4FDF53D30A8183DCC44313E98BED53D6A9D76BEE4EA213E58D540BD084AE2BDE492223E64B53A3E9A0161BEE02FB9BC983A523E744AC63D12AC573E3476AFBD70380DBE0A235C3ED069D53D6AC1753E54DCD5BD7E5E24BE500DF0BC620B71BEF8B0C83D98D23C3E78D1753D405BCABC54DAFD3D107F22BE246E7A3E4E8D7EBEE63B75BE10F971BDB81C513EC00ECD3CA4A1C43D56A63BBE18B8BA3DC0D9E4BCC038CD3D50CC343E688EDE3D2036AEBC604F7CBCE28E20BE0431B9BDCA5B263E6C4FCDBD76FC1E3E3C06CBBD087D6EBD0058AE3B20EC6ABE009823BB006ECEBC20FCB7BCB0B34CBD18D3493EBAEC3C3E80812DBE74D6ED3D4CCD48BE32F059BE58829C3D80C9703BECD9EEBDB8E976BEB436C6BDFC01AB3D38F46CBEF6B178BEE0EA013D686C38BECC4660BE3C44C5BD68DD24BDE8A068BE34F02ABE7048863C986671BE80ED0FBDC64C25BE007831BE5C3BC93D620A45BE6C0142BEF8FD113E18743F3D7A24693EF4DA88BDC04DF7BD0089BDBC00C9A53AA83C433E18FF7EBEB0D191BCFC7BE23D90F90CBE841502BEE06EF73DA04B75BE88A4723D163146BEE47EFE3DEEE35ABED8631D3E845672BE622F57BE0073713B9CB9493EBE3C5BBEF061E4BD20D7603EE0B82BBD1C1DD43D844576BEA403A1BD4A0102BEDCD2573E1C80D43D06CC3ABEB018253D004F3CBB885DD2BD143212BEC0E6A9BD36C9493EA28337BE225C36BE38F69DBDC0828E3B5C5F8B3D80D3F53BC88076BDC4391BBE30BD37BD781BCEBD6CD44E3E5E3179BEBA4A23BE724750BE98243BBD767E473EE064603EB6DC5EBE807731BC6A43163E34B0E13DCAB0513E403BE3BB2A012CBE105A293E8092AFBDA28D043ED8597CBDF0A5D93DC840663E020B6E3E06FA68BEC65629BEECB1D3BD604023BECCA1753E80E0B4BCB0D029BEA8D5E3BDC4670DBEFCE3D03DDA4B5FBEF8B16EBED85A7CBEA86DDC3D2829FD3D0AFF1EBE18EE7D3DACF93C3EE0C9143DD8A858BDA04F973C309ADBBC52E5003EB0D32DBE78D1013EA249103E9A1A1BBE500A513E76707B3E58D8C9BD88688FBD7428FF3D3E8E48BE7879CA3D70E76E3D4A5D213E045D5EBE50AE54BE40F4E53D8C6DB83DB2466EBEC6C20EBE083C6ABE7E6737BEA403E7BD90D9533E00D44BBDAE08133E4A1E733EBC55E93D822C65BE34D3003E644BC33DB26A463EF4867CBEB0711D3EEE8B513E622C6EBE5046D63C528A5A3EDE303ABE40FFA73DC03DE23DAC30863DDC887E3E8A9B513EECA25B3ED046FFBCDEB5563ED4916EBE26250ABEA8035BBDD41798BD42776C3E1C7EF13DEED0243E34222E3EA03B3FBE9033EDBC7887153DD82A853DC0A4033E70BACBBDB8629ABDAE34563EAC6989BD04D431BE04942D3E105A2D3ED88BA0BDD8B74CBDB4E53CBEB4C855BE9089C03DFCB8DABDEACC4B3E8AFB4CBEE08A0DBD40E1B03B0A92033E4C304F3E465D2D3E6061E13D3C01EBBD62D236BE580565BE402E4B3C124A783E488042BD806F2CBC9E083ABE60309D3DBC4C223EFC647CBE5A4134BE069F3D3E6872723DA05E7FBC680C373DE0B01BBD5EEF32BECC366FBE8C5F283E1095F3BC7826BEBDAC2784BDD8A00BBE58A597BD0CC15BBE72933F3E4412D13D361B01BE9CC0AEBDD0B3E53DAC98BDBDDC02873D90F98C3D782621BEBC41803D409C7A3C16965F3E7840B9BD7C9E83BDDC915C3EDA0C51BE00F7933C16A8763E7C90E5BD326C753EC228633EBE2A6E3E306DC3BC0C96673E9C16DFBDA042AFBDB4A7C13D3051583D66200D3E2048733ED24020BEB4DD073E0C4CAB3DB40E073EB8C6F23D1886BFBDC6544ABE04E64C3EF6FA11BEF2AA233E72E073BE882731BD00A72D3B182D313D408BA53C9C55A13DA008E4BC38C87A3D66557D3E34A525BEE0A05FBC3471C3BD3A9F603E6E255B3EC063DFBBD479B1BD7A2C1EBE9A2D373E60088DBC6E1A713EB0FC113EF613603EF8794A3E105C26BE10DD953D2C4ED4BDE672003EA022B8BC904BB13C460D31BE34CB64BE2CCEC03D70F66D3D20E5B13CB2DF2D3E50CCD5BD",
      torch_tensor_16_torch.float32_1: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_16_torch.float32: "0x040000006ECB0BBF5A5321BF6E7822BF9D83793FF5E0563E94DBF43C38C8DA3F51CB39BF880646BF7EA1183FBA0DA0BFCDA2923F82453D3FCB68A03F8898E3BE1186513F826951BF597BB83E96ABCEBF8E4B1EC01718143D3137AFBE2E6DC3BE71F968BD51F7573FD2D02E3FC73D5940849AD5BFA1C7023FA36C92BEE88BAB3E0A02963F04D3A53F820F643F5DCDFABEA31996BF36E22FBF516E15C07D98C03DA1EE4EBE95CF73BD04C20040F66FACBEE5E6A63EFF02093FC094FC3FC07D54BE7677FABC06C5013EF3BFB53B9B594B3F7076D03E2CC8B8BE6EB6A73FB10D77BFC06F613F16DED1BD88502DBF2142D2BED32CCFBF4406023F48AB14403A4A6B3E4E9707BF07915FBF61A38B3B6F02A1BFCCCF8ABF43C3403F28B5A53E1DCE8CBE4A1EA73F78D5583EA53E8B3E98456DBF7AE92EC0B06D10BFAE498CBEA4220F3E1F31023F04E08D3E2D337BBF728B633FD6D4C83F59A2A7BD92E4B2BEE6484F3EFEA693BE54DB173E7ECC1A409FF7A93FB01887BE479BBA3E2AD122403B202CC0B5531C4061FB293CE2197FBFFF7E7A3F5D04E2BE79A785BE36484C3FE9B68DBF2628154031D843BFED2EF3BE4392FDBE041F4BBE96C00D401AF80BBE185382BFE8AF363E5B7A03BF697E10BF2C1A6BBF67E33FBF356CC2BD2FE98C3F2DBDA73FD2EF95BEEDD049BFFB962DBEEF300BC02262383F0026923EDE866A3E2942A43FCB89B0BF",
      torch_tensor_32_16_torch.float32: "0x04000000851B90BF8A8093BFD64B80BE5D25DEBE1545593F8327313F6DCCA1BEC15F07C03801A53EF4B4A1BFFF30B33EBBC39D3E776FF53D936B9E3F8EF28E3F7C367DBEC223ADBF4614D9BF0410113F5D234B3F8B4D193F5B0DC7BFCAC6AEBE4E2FED3F6B0C403F2BE315BFEB8E31BEA4E13B3EC0D6B13F000DCB3F9C40723F33FB57BFC8131DBF6467013D2840FCBE70607E3ED01FE13ED637E63DF80A243F3CDFE13EB987D1BD9CDD4A3F534F94BE1712573D2FDA053F55571340B704BCBF9E18CBBF9F4F2CBFDE715F3FF415873FAA1C363E10DD6BBE0894C8BE5D150B3F1752CABE9476E4BE24783E3F75AFC23FAD455A40D9FDC3BF23F89DBFC2ECE83FFC300DBF3EBA11BF3F836B3F392F8E3F981AA53FCE34BDBF8B4D2440C23CF2BE4FCDAB3EC18DD0BF00BC0CBFD6ACF5BE42D6FFBED09288BF57B68E3F2C0C10BEDE454E3F5C2DBFBD86E22F3FD69B56BF25C9693A5F86573F47D1CCBE170D853FD85FB73EACE77BBE6E5C134031DBF0BF90AE4BBDDCC185BF3DDD74BFB458093D3CC8353FC5ABD23F041AAEBFE16AB03E0D16053FAD4027C01326D9BF37B869BE43568F3E46DA7C3EEF769D3D190FAD3E59A7E83E0FF4E93EFA885DBFCC03483F12426DBFF01560BE1CD81BC0555495BD55350BBD9967763F2EC6B23EEFE46BBF812C66BD2B691FBFFE6CEDBEF7FCF53F731ACEBE95C0FD3DA017953F35626C3FE492B13FEA2462BFD47BD6BE1C094EBFCBCB103FDB401C3F5C0BEF3E22AFF93F9D1388BFF75C9EBD6A62EE3DC80F18BF0A399FBFF115D1BD504B84BF3212A0BE30AF7B3EBDEF84BEB25AF23D74D0793EA211953F41C0933E24F0C53EB3E34DBEB483F1BDD4CF443E13AC45BF843EF3BF4FD0053E9C4C34BF1B23A13E9A2B213E434EC53EDC96773F99B77DBF076C9A3EFAC8DBBDDA9A7F3F8B57FFBE2AD8423FF7481E3FF9CAA03EF7735A3E36DDF5BD2D8EB83E32C9A0BE1B138ABF0897763E93B7B2BF887687BD517AB7BE41E1C7BFCE93B5BE96608A3F2FA2063EB469C93FCB0B483F77118ABF8C8D38BFEF42BC3F08208D3E2AB22A3F52907EBF143D98BFDF1499BFEB430FBF9C91083F7153D03E3F07CA3E92A02F3E7844603F1FFD92BE1AC5823F5D5C98BDFCCD8BBFB0B7C83EDD32183FCB8A293F1E689ABF2B811B3F78120CBF3EE6953F0EACC73DB79F763F6C1F573FC277A0BF4AA17C3F6D43FDBEC13AA4BF6B89743F464CA43FE0752ABF9AAC103FDC4D933EFFB308BDF6EB87BF4558EABDB6C9AFBE351FC93FB136443EBD87C23E303B14BEEC3A233F460590BE5939AABF476B11BEC7BD08BF2BFC05BF8B8B5C3F051063BFF0B9563F1192933FAA6BE1BFAD26BDBFD5B9E0BFF8FC9B3DAD0F8ABF225DB83F357FE2BD1DAD133FF93B2DBE791F83BD21EB843F9625683F8D76F3BE0DE95EBF7B37143ECD90F33FF5E1C73E1A4521BD482D4DBFFCB7FDBE5F18B9BEFBC9153F06F893BF3ECE12BE146A47BEDE3BAFBDA17FB23F71CE183FE637F7BE4771BBBEDBDCA9BFECFED83F253104409A926FBED012353F087E143FE45E893EA7C503C094B5083FA40F09BF26195DBF5777C0BC47F9953FBA20CC3E157C4BBEDEF593BF8222A2BE60B7703F68CF92BFBC0D0F3FAFB04A3FA51B3DBE71553BBFD52CA5BD43E57ABFE7C5773D4258FABEB15050BF2EEB513FA71722BF86BAA53FFD3DBB3FBDD41EBF14077D3F7446DDBE468B1FBF6B6F5DBEAB33FABEF275493F8758DC3D2E2689BF06E5EEBD192C82BF5B5799BFCBF5F43E0E619DBF5A5DAFBFC792C53F100408BD3256D6BE93DD82BEFB5404BEC09E5FBDD312D13EC22C903FF6AFF73FD3FB803F1998803F4EF6DDBE710D9FBF236CA43F719F793E3DC6073F4C126EBC02160FC0E0A6BB3F190A9CBF43EC243F2F857B402AD2FEBD0737973E40EBC33E8ABA0CBF20797EBFA947AC3FA80BF93FA52AA5BFD15D16C03C6804C0D2CF683F9FD231BF7ECFFA3F3B4A8DBF45880A3F96FCC43FA8038B3F338A9F3F79ACEB3D7845CF3F3D69ED3E807EA63F098C5F3F2661853D21F3453FFE5A78BFCB3E63BF5AFAA2BEF636ABBEDE97E83EC676FF3E71C4603F4065C73EC633BB3FD381F53EE78C08BF92EE0DBD9D44283FCB589FBE77DF0FBF598CF7BE96D4A2BFD53132BE98DA0D3FD5033ABECB1970BE8EA1963E521D4C3FCFD1A13F6D7C6F3F80A30B3F28C9C4BFF5F79F3E8D743D3FD6A0B93F6F3F834006228F3F748EC8BF09F032BFFC0A133FDB789E3F70FA23BF7EB443BFEA9E763E826B2A3E0DD60EC0ADD1B13FDE9800BF2C00D73FE41083BF5ECCD73F55DD9BBFA3D4433F2B3B993F277936BF774C86BD3C1E0D407B80E43F82FD41BC77CB7A3F607488BFB4CFE23F31FB8EBE06C68DBE94B93F3F7AB924BF80A673BFD6048B3E98EC2B3F38CCEC3F0D71983FD60017BF2CF6763F6C32C1BFE45D10402D499D3F528EF8BE803AE83E24FCAC3FAC2BDE3E7C6403BFD27D3EBE11238D3E7DA5E03D7006B83E02F540BFBAE76A3E7B4682BEE23DCA3FA73A7ABE697C99BFCC6BD2BC3AB4E63FB7A287BFE8C759405B9411BF4E73F3BEF81FDF3F305051BE1101A2BE6599A53F8E31AC3F3299463EA42CC93FDBF5C3BE1892B23F587CAF3E0360CDBFA45916BF0FB3193FC827E03E088AC5BDFF18A93EF40440BE0EAAB6BFA1B1173F9D3F94BF0C7A123D67325D3E38846ABF35A9C73F9FD649C06AA40FBFE74FDCBE7E9CAABE58F0C5BF2E1F71BC77D09C3F5CFCCB3FE7D4D0BFD2F768BD5531213FA8D68A3E969C2FBFEABF8BBF54FFD63FA97D61BF087D143F597CBA3EA17FB43DDD48A7BF93D434BF4A2828BE24B278BFB2F283BF17B4253F903043BE7076373F1A0300C0D6371AC063B0603E4374D9BF359BA73F4FA5D4BF"
    }
  }
#-}
