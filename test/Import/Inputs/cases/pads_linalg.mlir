#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0) -> ()>
#map3 = affine_map<(d0, d1, d2) -> (0, 0, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<2x3xf32>) -> (tensor<2x6xf32>, tensor<5x4xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<1x2x5xf32>, tensor<1x2x5xf32>) {
    %c-1_i64 = arith.constant -1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c3_i64 = arith.constant 3 : i64
    %cst_0 = arith.constant 3.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst_1 = arith.constant dense<2> : tensor<i64>
    %padded = tensor.pad %arg0 low[0, 1] high[0, 2] {
    ^bb0(%arg1: index, %arg2: index):
      tensor.yield %cst : f32
    } : tensor<2x3xf32> to tensor<2x6xf32>
    %padded_2 = tensor.pad %arg0 low[2, 1] high[1, 0] {
    ^bb0(%arg1: index, %arg2: index):
      tensor.yield %cst_0 : f32
    } : tensor<2x3xf32> to tensor<5x4xf32>
    %0 = tensor.empty() : tensor<2x3xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x3xf32>) -> tensor<2x3xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x3xf32>) outs(%1 : tensor<2x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = linalg.index 0 : index
      %19 = linalg.index 1 : index
      %20 = arith.subi %c1, %18 : index
      %extracted = tensor.extract %arg0[%20, %19] : tensor<2x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x3xf32>) outs(%1 : tensor<2x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = linalg.index 0 : index
      %19 = linalg.index 1 : index
      %20 = arith.subi %c1, %18 : index
      %21 = arith.subi %c2, %19 : index
      %extracted = tensor.extract %arg0[%20, %21] : tensor<2x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 2] [2, 1] [1, 1] : tensor<2x3xf32> to tensor<2x1xf32>
    %cast = tensor.cast %extracted_slice : tensor<2x1xf32> to tensor<2x?xf32>
    %extracted_slice_3 = tensor.extract_slice %arg0[0, 0] [2, 2] [1, 1] : tensor<2x3xf32> to tensor<2x2xf32>
    %cast_4 = tensor.cast %extracted_slice_3 : tensor<2x2xf32> to tensor<2x?xf32>
    %concat = tensor.concat dim(1) %cast, %cast_4 : (tensor<2x?xf32>, tensor<2x?xf32>) -> tensor<2x3xf32>
    %expanded = tensor.expand_shape %arg0 [[0, 1], [2]] output_shape [1, 2, 3] : tensor<2x3xf32> into tensor<1x2x3xf32>
    %4 = tensor.empty() : tensor<5xi64>
    %5 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%4 : tensor<5xi64>) {
    ^bb0(%out: i64):
      %18 = linalg.index 0 : index
      %19 = arith.index_cast %18 : index to i64
      %20 = arith.addi %19, %c-1_i64 : i64
      linalg.yield %20 : i64
    } -> tensor<5xi64>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%5 : tensor<5xi64>) outs(%4 : tensor<5xi64>) {
    ^bb0(%in: i64, %out: i64):
      %18 = math.absi %in : i64
      linalg.yield %18 : i64
    } -> tensor<5xi64>
    %7 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel"]} ins(%cst_1, %6 : tensor<i64>, tensor<5xi64>) outs(%4 : tensor<5xi64>) {
    ^bb0(%in: i64, %in_7: i64, %out: i64):
      %18 = arith.subi %in, %in_7 : i64
      linalg.yield %18 : i64
    } -> tensor<5xi64>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%7 : tensor<5xi64>) outs(%4 : tensor<5xi64>) {
    ^bb0(%in: i64, %out: i64):
      %18 = math.absi %in : i64
      linalg.yield %18 : i64
    } -> tensor<5xi64>
    %9 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel"]} ins(%cst_1, %8 : tensor<i64>, tensor<5xi64>) outs(%4 : tensor<5xi64>) {
    ^bb0(%in: i64, %in_7: i64, %out: i64):
      %18 = arith.subi %in, %in_7 : i64
      linalg.yield %18 : i64
    } -> tensor<5xi64>
    %10 = tensor.empty() : tensor<2xi64>
    %11 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%10 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %18 = linalg.index 0 : index
      %19 = arith.index_cast %18 : index to i64
      linalg.yield %19 : i64
    } -> tensor<2xi64>
    %expanded_5 = tensor.expand_shape %11 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %12 = tensor.empty() : tensor<1xi64>
    %13 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%12 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_6 = tensor.expand_shape %13 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %14 = tensor.empty() : tensor<1x2x5xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_6, %expanded_5, %9 : tensor<1x1x1xi64>, tensor<2x1xi64>, tensor<5xi64>) outs(%14 : tensor<1x2x5xf32>) {
    ^bb0(%in: i64, %in_7: i64, %in_8: i64, %out: f32):
      %18 = arith.cmpi slt, %in, %c0_i64 : i64
      %19 = arith.addi %in, %c1_i64 : i64
      %20 = arith.select %18, %19, %in : i64
      %21 = arith.index_cast %20 : i64 to index
      %22 = arith.cmpi slt, %in_7, %c0_i64 : i64
      %23 = arith.addi %in_7, %c2_i64 : i64
      %24 = arith.select %22, %23, %in_7 : i64
      %25 = arith.index_cast %24 : i64 to index
      %26 = arith.cmpi slt, %in_8, %c0_i64 : i64
      %27 = arith.addi %in_8, %c3_i64 : i64
      %28 = arith.select %26, %27, %in_8 : i64
      %29 = arith.index_cast %28 : i64 to index
      %extracted = tensor.extract %expanded[%21, %25, %29] : tensor<1x2x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x5xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%5 : tensor<5xi64>) outs(%4 : tensor<5xi64>) {
    ^bb0(%in: i64, %out: i64):
      %18 = arith.maxsi %in, %c0_i64 : i64
      %19 = arith.minsi %18, %c2_i64 : i64
      linalg.yield %19 : i64
    } -> tensor<5xi64>
    %17 = linalg.generic {indexing_maps = [#map3, #map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_6, %expanded_5, %16 : tensor<1x1x1xi64>, tensor<2x1xi64>, tensor<5xi64>) outs(%14 : tensor<1x2x5xf32>) {
    ^bb0(%in: i64, %in_7: i64, %in_8: i64, %out: f32):
      %18 = arith.cmpi slt, %in, %c0_i64 : i64
      %19 = arith.addi %in, %c1_i64 : i64
      %20 = arith.select %18, %19, %in : i64
      %21 = arith.index_cast %20 : i64 to index
      %22 = arith.cmpi slt, %in_7, %c0_i64 : i64
      %23 = arith.addi %in_7, %c2_i64 : i64
      %24 = arith.select %22, %23, %in_7 : i64
      %25 = arith.index_cast %24 : i64 to index
      %26 = arith.cmpi slt, %in_8, %c0_i64 : i64
      %27 = arith.addi %in_8, %c3_i64 : i64
      %28 = arith.select %26, %27, %in_8 : i64
      %29 = arith.index_cast %28 : i64 to index
      %extracted = tensor.extract %expanded[%21, %25, %29] : tensor<1x2x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x5xf32>
    return %padded, %padded_2, %arg0, %2, %3, %concat, %15, %17 : tensor<2x6xf32>, tensor<5x4xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<1x2x5xf32>, tensor<1x2x5xf32>
  }
}
