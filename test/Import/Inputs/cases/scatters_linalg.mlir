#map = affine_map<(d0) -> (d0, 0)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0) -> ()>
module {
  func.func @main(%arg0: tensor<4x5xf32>, %arg1: tensor<4x2xi64>, %arg2: tensor<4x2xf32>, %arg3: tensor<3xi64>, %arg4: tensor<3x5xf32>) -> (tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xi64>, tensor<4x5xf32>, tensor<4x5xf32>) {
    %cst = arith.constant dense<0.000000e+00> : tensor<4x5xf32>
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %c4 = arith.constant 4 : index
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x1x5xf32>
    %cst_2 = arith.constant 2.000000e+00 : f32
    %cst_3 = arith.constant dense<1> : tensor<1x1xi64>
    %extracted_slice = tensor.extract_slice %arg1[0, 0] [4, 1] [1, 1] : tensor<4x2xi64> to tensor<4x1xi64>
    %extracted_slice_4 = tensor.extract_slice %arg2[0, 0] [4, 1] [1, 1] : tensor<4x2xf32> to tensor<4x1xf32>
    %0 = tensor.empty() : tensor<4x1xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<4x1xi64>) -> tensor<4x1xi64>
    %2 = tensor.empty() : tensor<4xf32>
    %3 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<4xf32>) -> tensor<4xf32>
    %4:3 = linalg.generic {indexing_maps = [#map, #map, #map1], iterator_types = ["parallel"]} outs(%1, %1, %3 : tensor<4x1xi64>, tensor<4x1xi64>, tensor<4xf32>) {
    ^bb0(%out: i64, %out_15: i64, %out_16: f32):
      %30 = linalg.index 0 : index
      %31 = arith.remsi %30, %c4 : index
      %extracted = tensor.extract %extracted_slice[%31, %c0] : tensor<4x1xi64>
      %extracted_17 = tensor.extract %extracted_slice_4[%31, %c0] : tensor<4x1xf32>
      %32 = arith.index_cast %31 : index to i64
      linalg.yield %32, %extracted, %extracted_17 : i64, i64, f32
    } -> (tensor<4x1xi64>, tensor<4x1xi64>, tensor<4xf32>)
    %5 = tensor.empty() : tensor<4x2xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<4x2xi64>) -> tensor<4x2xi64>
    %inserted_slice = tensor.insert_slice %4#0 into %6[0, 0] [4, 1] [1, 1] : tensor<4x1xi64> into tensor<4x2xi64>
    %inserted_slice_5 = tensor.insert_slice %4#1 into %inserted_slice[0, 1] [4, 1] [1, 1] : tensor<4x1xi64> into tensor<4x2xi64>
    %7 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%4#2, %inserted_slice_5 : tensor<4xf32>, tensor<4x2xi64>) outs(%arg0 : tensor<4x5xf32>) {
    ^bb0(%arg5: f32, %arg6: f32):
      tm_tensor.yield %arg5 : f32
    } -> tensor<4x5xf32>
    %8:3 = linalg.generic {indexing_maps = [#map, #map, #map1], iterator_types = ["parallel"]} outs(%1, %1, %3 : tensor<4x1xi64>, tensor<4x1xi64>, tensor<4xf32>) {
    ^bb0(%out: i64, %out_15: i64, %out_16: f32):
      %30 = linalg.index 0 : index
      %31 = arith.remsi %30, %c4 : index
      %extracted = tensor.extract %extracted_slice[%31, %c0] : tensor<4x1xi64>
      %32 = arith.index_cast %31 : index to i64
      linalg.yield %32, %extracted, %cst_2 : i64, i64, f32
    } -> (tensor<4x1xi64>, tensor<4x1xi64>, tensor<4xf32>)
    %inserted_slice_6 = tensor.insert_slice %8#0 into %6[0, 0] [4, 1] [1, 1] : tensor<4x1xi64> into tensor<4x2xi64>
    %inserted_slice_7 = tensor.insert_slice %8#1 into %inserted_slice_6[0, 1] [4, 1] [1, 1] : tensor<4x1xi64> into tensor<4x2xi64>
    %9 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%8#2, %inserted_slice_7 : tensor<4xf32>, tensor<4x2xi64>) outs(%arg0 : tensor<4x5xf32>) {
    ^bb0(%arg5: f32, %arg6: f32):
      tm_tensor.yield %arg5 : f32
    } -> tensor<4x5xf32>
    %10 = tensor.empty() : tensor<8x1xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<8x1xi64>) -> tensor<8x1xi64>
    %12 = tensor.empty() : tensor<8xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<8xf32>) -> tensor<8xf32>
    %14:3 = linalg.generic {indexing_maps = [#map, #map, #map1], iterator_types = ["parallel"]} outs(%11, %11, %13 : tensor<8x1xi64>, tensor<8x1xi64>, tensor<8xf32>) {
    ^bb0(%out: i64, %out_15: i64, %out_16: f32):
      %30 = linalg.index 0 : index
      %31 = arith.remsi %30, %c2 : index
      %32 = arith.divsi %30, %c2 : index
      %33 = arith.remsi %32, %c4 : index
      %extracted = tensor.extract %arg1[%33, %31] : tensor<4x2xi64>
      %extracted_17 = tensor.extract %arg2[%33, %31] : tensor<4x2xf32>
      %34 = arith.index_cast %33 : index to i64
      linalg.yield %34, %extracted, %extracted_17 : i64, i64, f32
    } -> (tensor<8x1xi64>, tensor<8x1xi64>, tensor<8xf32>)
    %15 = tensor.empty() : tensor<8x2xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%15 : tensor<8x2xi64>) -> tensor<8x2xi64>
    %inserted_slice_8 = tensor.insert_slice %14#0 into %16[0, 0] [8, 1] [1, 1] : tensor<8x1xi64> into tensor<8x2xi64>
    %inserted_slice_9 = tensor.insert_slice %14#1 into %inserted_slice_8[0, 1] [8, 1] [1, 1] : tensor<8x1xi64> into tensor<8x2xi64>
    %17 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%14#2, %inserted_slice_9 : tensor<8xf32>, tensor<8x2xi64>) outs(%arg0 : tensor<4x5xf32>) {
    ^bb0(%arg5: f32, %arg6: f32):
      %30 = arith.addf %arg6, %arg5 : f32
      tm_tensor.yield %30 : f32
    } -> tensor<4x5xf32>
    %expanded = tensor.expand_shape %arg3 [[0, 1]] output_shape [3, 1] : tensor<3xi64> into tensor<3x1xi64>
    %expanded_10 = tensor.expand_shape %arg4 [[0], [1, 2]] output_shape [3, 1, 5] : tensor<3x5xf32> into tensor<3x1x5xf32>
    %18 = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false) ins(%expanded_10, %expanded : tensor<3x1x5xf32>, tensor<3x1xi64>) outs(%arg0 : tensor<4x5xf32>) {
    ^bb0(%arg5: f32, %arg6: f32):
      %30 = arith.addf %arg6, %arg5 : f32
      tm_tensor.yield %30 : f32
    } -> tensor<4x5xf32>
    %19 = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false) ins(%expanded_10, %expanded : tensor<3x1x5xf32>, tensor<3x1xi64>) outs(%cst : tensor<4x5xf32>) {
    ^bb0(%arg5: f32, %arg6: f32):
      %30 = arith.addf %arg6, %arg5 : f32
      tm_tensor.yield %30 : f32
    } -> tensor<4x5xf32>
    %20 = tensor.empty() : tensor<5xi64>
    %21 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%20 : tensor<5xi64>) {
    ^bb0(%out: i64):
      %30 = linalg.index 0 : index
      %31 = arith.index_cast %30 : index to i64
      linalg.yield %31 : i64
    } -> tensor<5xi64>
    %22 = tensor.empty() : tensor<4x5xi1>
    %23 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice, %21 : tensor<4x1xi64>, tensor<5xi64>) outs(%22 : tensor<4x5xi1>) {
    ^bb0(%in: i64, %in_15: i64, %out: i1):
      %30 = arith.cmpi eq, %in, %in_15 : i64
      linalg.yield %30 : i1
    } -> tensor<4x5xi1>
    %24 = tensor.empty() : tensor<4x5xi64>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<4x5xi1>) outs(%24 : tensor<4x5xi64>) {
    ^bb0(%in: i1, %out: i64):
      %30 = arith.extui %in : i1 to i64
      linalg.yield %30 : i64
    } -> tensor<4x5xi64>
    %26 = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(true) ins(%cst_1, %cst_3 : tensor<1x1x5xf32>, tensor<1x1xi64>) outs(%arg0 : tensor<4x5xf32>) {
    ^bb0(%arg5: f32, %arg6: f32):
      tm_tensor.yield %arg5 : f32
    } -> tensor<4x5xf32>
    %extracted_slice_11 = tensor.extract_slice %arg2[0, 0] [1, 2] [1, 1] : tensor<4x2xf32> to tensor<1x2xf32>
    %collapsed = tensor.collapse_shape %extracted_slice_11 [[0, 1]] : tensor<1x2xf32> into tensor<2xf32>
    %extracted_slice_12 = tensor.extract_slice %collapsed[0] [1] [1] : tensor<2xf32> to tensor<1xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice_12 [] : tensor<1xf32> into tensor<f32>
    %27 = tensor.empty() : tensor<3xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel"]} ins(%collapsed_13 : tensor<f32>) outs(%27 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3xf32>
    %concat = tensor.concat dim(1) %expanded, %expanded : (tensor<3x1xi64>, tensor<3x1xi64>) -> tensor<3x2xi64>
    %expanded_14 = tensor.expand_shape %28 [[0, 1, 2]] output_shape [3, 1, 1] : tensor<3xf32> into tensor<3x1x1xf32>
    %29 = tm_tensor.scatter {dimension_map = array<i64: 0, 1>} unique_indices(false) ins(%expanded_14, %concat : tensor<3x1x1xf32>, tensor<3x2xi64>) outs(%arg0 : tensor<4x5xf32>) {
    ^bb0(%arg5: f32, %arg6: f32):
      %30 = arith.addf %arg6, %arg5 : f32
      tm_tensor.yield %30 : f32
    } -> tensor<4x5xf32>
    return %7, %9, %17, %18, %19, %25, %26, %29 : tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xi64>, tensor<4x5xf32>, tensor<4x5xf32>
  }
}
