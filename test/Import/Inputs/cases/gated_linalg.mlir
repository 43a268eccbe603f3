#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0) -> (d0)>
module {
  func.func @main(%arg0: tensor<3x8xf32>) -> (tensor<3x4xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<3xf32>, tensor<3x8xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 9.9999999999999998E-13 : f64
    %cst_4 = arith.constant 0x7FF0000000000000 : f64
    %cst_5 = arith.constant 5.000000e-01 : f32
    %cst_6 = arith.constant 2.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg0[0, 0] [3, 4] [1, 1] : tensor<3x8xf32> to tensor<3x4xf32>
    %extracted_slice_7 = tensor.extract_slice %arg0[0, 4] [3, 4] [1, 1] : tensor<3x8xf32> to tensor<3x4xf32>
    %0 = tensor.empty() : tensor<3x4xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_7 : tensor<3x4xf32>) outs(%0 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.negf %in : f32
      %50 = math.exp %49 : f32
      %51 = arith.addf %50, %cst_0 : f32
      %52 = arith.divf %cst_0, %51 : f32
      linalg.yield %52 : f32
    } -> tensor<3x4xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice, %1 : tensor<3x4xf32>, tensor<3x4xf32>) outs(%0 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %49 = arith.mulf %in, %in_11 : f32
      linalg.yield %49 : f32
    } -> tensor<3x4xf32>
    %3 = tensor.empty() : tensor<3xi64>
    %4 = linalg.fill ins(%c0_i64 : i64) outs(%3 : tensor<3xi64>) -> tensor<3xi64>
    %5 = tensor.empty() : tensor<3xf32>
    %6 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<3xf32>) -> tensor<3xf32>
    %7:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<3x8xf32>) outs(%6, %4 : tensor<3xf32>, tensor<3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %49 = linalg.index 1 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = arith.maximumf %in, %out : f32
      %52 = arith.cmpf ogt, %in, %out : f32
      %53 = arith.select %52, %50, %out_11 : i64
      linalg.yield %51, %53 : f32, i64
    } -> (tensor<3xf32>, tensor<3xi64>)
    %expanded = tensor.expand_shape %7#0 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %8 = tensor.empty() : tensor<3x8xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %expanded : tensor<3x8xf32>, tensor<3x1xf32>) outs(%8 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %49 = arith.subf %in, %in_11 : f32
      linalg.yield %49 : f32
    } -> tensor<3x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<3x8xf32>) outs(%8 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.exp %in : f32
      linalg.yield %49 : f32
    } -> tensor<3x8xf32>
    %11 = tensor.empty() : tensor<3x1xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<3x1xf32>) -> tensor<3x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<3x8xf32>) outs(%12 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<3x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%10, %13 : tensor<3x8xf32>, tensor<3x1xf32>) outs(%8 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %49 = arith.divf %in, %in_11 : f32
      linalg.yield %49 : f32
    } -> tensor<3x8xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<3x1xf32>) outs(%11 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.log %in : f32
      linalg.yield %49 : f32
    } -> tensor<3x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %15 : tensor<3x8xf32>, tensor<3x1xf32>) outs(%8 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %49 = arith.subf %in, %in_11 : f32
      linalg.yield %49 : f32
    } -> tensor<3x8xf32>
    %17 = tensor.empty() : tensor<8xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<8xi64>) -> tensor<8xi64>
    %19 = tensor.empty() : tensor<8xf32>
    %20 = linalg.fill ins(%cst_1 : f32) outs(%19 : tensor<8xf32>) -> tensor<8xf32>
    %21:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["reduction", "parallel"]} ins(%arg0 : tensor<3x8xf32>) outs(%20, %18 : tensor<8xf32>, tensor<8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %49 = linalg.index 0 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = arith.maximumf %in, %out : f32
      %52 = arith.cmpf ogt, %in, %out : f32
      %53 = arith.select %52, %50, %out_11 : i64
      linalg.yield %51, %53 : f32, i64
    } -> (tensor<8xf32>, tensor<8xi64>)
    %expanded_8 = tensor.expand_shape %21#0 [[0, 1]] output_shape [1, 8] : tensor<8xf32> into tensor<1x8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %expanded_8 : tensor<3x8xf32>, tensor<1x8xf32>) outs(%8 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %49 = arith.subf %in, %in_11 : f32
      linalg.yield %49 : f32
    } -> tensor<3x8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<3x8xf32>) outs(%8 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.exp %in : f32
      linalg.yield %49 : f32
    } -> tensor<3x8xf32>
    %24 = tensor.empty() : tensor<1x8xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["reduction", "parallel"]} ins(%23 : tensor<3x8xf32>) outs(%25 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<1x8xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel"]} ins(%23, %26 : tensor<3x8xf32>, tensor<1x8xf32>) outs(%8 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %49 = arith.divf %in, %in_11 : f32
      linalg.yield %49 : f32
    } -> tensor<3x8xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<3x8xf32>) outs(%8 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.negf %in : f32
      linalg.yield %49 : f32
    } -> tensor<3x8xf32>
    %29:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "reduction"]} ins(%28 : tensor<3x8xf32>) outs(%6, %4 : tensor<3xf32>, tensor<3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %49 = linalg.index 1 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = arith.maximumf %in, %out : f32
      %52 = arith.cmpf ogt, %in, %out : f32
      %53 = arith.select %52, %50, %out_11 : i64
      linalg.yield %51, %53 : f32, i64
    } -> (tensor<3xf32>, tensor<3xi64>)
    %expanded_9 = tensor.expand_shape %29#0 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%28, %expanded_9 : tensor<3x8xf32>, tensor<3x1xf32>) outs(%8 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %49 = arith.subf %in, %in_11 : f32
      linalg.yield %49 : f32
    } -> tensor<3x8xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<3x8xf32>) outs(%8 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.exp %in : f32
      linalg.yield %49 : f32
    } -> tensor<3x8xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%31 : tensor<3x8xf32>) outs(%12 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<3x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%31, %32 : tensor<3x8xf32>, tensor<3x1xf32>) outs(%8 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %49 = arith.divf %in, %in_11 : f32
      linalg.yield %49 : f32
    } -> tensor<3x8xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<3x1xf32>) outs(%11 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.absf %in : f32
      linalg.yield %49 : f32
    } -> tensor<3x1xf32>
    %35 = tensor.empty() : tensor<3x1xi1>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<3x1xf32>) outs(%35 : tensor<3x1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %49 = arith.extf %in : f32 to f64
      %50 = arith.cmpf oeq, %49, %cst_4 : f64
      linalg.yield %50 : i1
    } -> tensor<3x1xi1>
    %37 = linalg.generic {indexing_maps = [#map, #map5, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%36, %cst_2, %expanded : tensor<3x1xi1>, tensor<f32>, tensor<3x1xf32>) outs(%11 : tensor<3x1xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %49 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %49 : f32
    } -> tensor<3x1xf32>
    %collapsed = tensor.collapse_shape %37 [[0, 1]] : tensor<3x1xf32> into tensor<3xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %37 : tensor<3x8xf32>, tensor<3x1xf32>) outs(%8 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %49 = arith.subf %in, %in_11 : f32
      linalg.yield %49 : f32
    } -> tensor<3x8xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<3x8xf32>) outs(%8 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.exp %in : f32
      linalg.yield %49 : f32
    } -> tensor<3x8xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%5 : tensor<3xf32>) -> tensor<3xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%39 : tensor<3x8xf32>) outs(%40 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<3xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%41 : tensor<3xf32>) outs(%5 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.log %in : f32
      linalg.yield %49 : f32
    } -> tensor<3xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%42, %collapsed : tensor<3xf32>, tensor<3xf32>) outs(%5 : tensor<3xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %49 = arith.addf %in, %in_11 : f32
      linalg.yield %49 : f32
    } -> tensor<3xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<3x8xf32>) outs(%12 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.absf %in : f32
      %50 = math.powf %49, %cst_6 : f32
      %51 = arith.addf %50, %out : f32
      linalg.yield %51 : f32
    } -> tensor<3x1xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<3x1xf32>) outs(%11 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.powf %in, %cst_5 : f32
      linalg.yield %49 : f32
    } -> tensor<3x1xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<3x1xf32>) outs(%11 : tensor<3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.truncf %cst_3 : f64 to f32
      %50 = arith.cmpf ult, %in, %49 : f32
      %51 = arith.select %50, %49, %in : f32
      linalg.yield %51 : f32
    } -> tensor<3x1xf32>
    %collapsed_10 = tensor.collapse_shape %46 [[0, 1]] : tensor<3x1xf32> into tensor<3xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_10 : tensor<3xf32>) outs(%8 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x8xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %47 : tensor<3x8xf32>, tensor<3x8xf32>) outs(%8 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %49 = arith.divf %in, %in_11 : f32
      linalg.yield %49 : f32
    } -> tensor<3x8xf32>
    return %2, %14, %16, %27, %33, %43, %48 : tensor<3x4xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<3xf32>, tensor<3x8xf32>
  }
}
