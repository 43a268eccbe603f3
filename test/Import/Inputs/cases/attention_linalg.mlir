#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
module {
  func.func @main(%arg0: tensor<2x4x6x8xf32>, %arg1: tensor<2x2x6x8xf32>) -> (tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<6x6xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<6x6xi1>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<2x4x6x6xf32>
    %cst_6 = arith.constant 0.54772255750516607 : f64
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant 0.59460355750136051 : f64
    %0 = tensor.empty() : tensor<2x2x2x6x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x2x6x8xf32>) outs(%0 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<2x4x6x8xf32>
    %2 = tensor.empty() : tensor<2x4x6x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.truncf %cst_8 : f64 to f32
      %63 = arith.mulf %in, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x6x8xf32>
    %4 = tensor.empty() : tensor<2x4x8x6xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x4x6x8xf32>) outs(%4 : tensor<2x4x8x6xf32>) permutation = [0, 1, 3, 2] 
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x8x6xf32>) outs(%4 : tensor<2x4x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.truncf %cst_8 : f64 to f32
      %63 = arith.mulf %in, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x8x6xf32>
    %collapsed_9 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_10 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %6 = tensor.empty() : tensor<8x6x6xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %8 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%7 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %9 = tensor.empty() : tensor<2x4x6xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2x4x6xi64>) -> tensor<2x4x6xi64>
    %11 = tensor.empty() : tensor<2x4x6xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4x6xf32>) -> tensor<2x4x6xf32>
    %13:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x4x6x6xf32>) outs(%12, %10 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %62 = linalg.index 3 : index
      %63 = arith.index_cast %62 : index to i64
      %64 = arith.maximumf %in, %out : f32
      %65 = arith.cmpf ogt, %in, %out : f32
      %66 = arith.select %65, %63, %out_26 : i64
      linalg.yield %64, %66 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_11 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %14 = tensor.empty() : tensor<2x4x6x6xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%14 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %62 = arith.subf %in, %in_26 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x6x6xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x6x6xf32>) outs(%14 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = math.exp %in : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x6x6xf32>
    %17 = tensor.empty() : tensor<2x4x6x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x4x6x1xf32>) -> tensor<2x4x6x1xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x6x6xf32>) outs(%18 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.addf %in, %out : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x6x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%14 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %62 = arith.divf %in, %in_26 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x6x6xf32>
    %21 = tensor.empty() : tensor<2x4x6x6xi1>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x6x6xf32>) outs(%21 : tensor<2x4x6x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %62 = arith.extf %in : f32 to f64
      %63 = arith.cmpf oeq, %62, %cst_7 : f64
      linalg.yield %63 : i1
    } -> tensor<2x4x6x6xi1>
    %23 = tensor.empty() : tensor<2x4x6x1xi1>
    %24 = linalg.fill ins(%true : i1) outs(%23 : tensor<2x4x6x1xi1>) -> tensor<2x4x6x1xi1>
    %25 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x4x6x6xi1>) outs(%24 : tensor<2x4x6x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %62 = arith.andi %in, %out : i1
      linalg.yield %62 : i1
    } -> tensor<2x4x6x1xi1>
    %26 = linalg.generic {indexing_maps = [#map4, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %cst_5, %20 : tensor<2x4x6x1xi1>, tensor<2x4x6x6xf32>, tensor<2x4x6x6xf32>) outs(%14 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %62 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_12 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %collapsed_13 = tensor.collapse_shape %1 [[0, 1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<8x6x8xf32>
    %27 = tensor.empty() : tensor<8x6x8xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %29 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%28 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_14 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %30 = tensor.empty() : tensor<6xi64>
    %31 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%30 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %62 = linalg.index 0 : index
      %63 = arith.index_cast %62 : index to i64
      linalg.yield %63 : i64
    } -> tensor<6xi64>
    %expanded_15 = tensor.expand_shape %31 [[0, 1]] output_shape [1, 6] : tensor<6xi64> into tensor<1x6xi64>
    %expanded_16 = tensor.expand_shape %31 [[0, 1]] output_shape [6, 1] : tensor<6xi64> into tensor<6x1xi64>
    %32 = tensor.empty() : tensor<6x6xi64>
    %33 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_15, %expanded_16 : tensor<1x6xi64>, tensor<6x1xi64>) outs(%32 : tensor<6x6xi64>) {
    ^bb0(%in: i64, %in_26: i64, %out: i64):
      %62 = arith.subi %in, %in_26 : i64
      linalg.yield %62 : i64
    } -> tensor<6x6xi64>
    %34 = tensor.empty() : tensor<6x6xi1>
    %35 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<6x6xi64>) outs(%34 : tensor<6x6xi1>) {
    ^bb0(%in: i64, %out: i1):
      %62 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %62 : i1
    } -> tensor<6x6xi1>
    %36 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_4 : tensor<6x6xi1>, tensor<6x6xi1>) outs(%34 : tensor<6x6xi1>) {
    ^bb0(%in: i1, %in_26: i1, %out: i1):
      %62 = arith.andi %in, %in_26 : i1
      linalg.yield %62 : i1
    } -> tensor<6x6xi1>
    %37 = tensor.empty() : tensor<6x6xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%36, %cst_2, %cst_3 : tensor<6x6xi1>, tensor<f32>, tensor<f32>) outs(%37 : tensor<6x6xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %62 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %62 : f32
    } -> tensor<6x6xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %38 : tensor<2x4x6x6xf32>, tensor<6x6xf32>) outs(%14 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %62 = arith.addf %in, %in_26 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x6x6xf32>
    %40:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<2x4x6x6xf32>) outs(%12, %10 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %62 = linalg.index 3 : index
      %63 = arith.index_cast %62 : index to i64
      %64 = arith.maximumf %in, %out : f32
      %65 = arith.cmpf ogt, %in, %out : f32
      %66 = arith.select %65, %63, %out_26 : i64
      linalg.yield %64, %66 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_17 = tensor.expand_shape %40#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_17 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%14 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %62 = arith.subf %in, %in_26 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x6x6xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x6x6xf32>) outs(%14 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = math.exp %in : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x6x6xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x4x6x6xf32>) outs(%18 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.addf %in, %out : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x6x1xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %43 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%14 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %62 = arith.divf %in, %in_26 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x6x6xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x6x6xf32>) outs(%21 : tensor<2x4x6x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %62 = arith.extf %in : f32 to f64
      %63 = arith.cmpf oeq, %62, %cst_7 : f64
      linalg.yield %63 : i1
    } -> tensor<2x4x6x6xi1>
    %46 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<2x4x6x6xi1>) outs(%24 : tensor<2x4x6x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %62 = arith.andi %in, %out : i1
      linalg.yield %62 : i1
    } -> tensor<2x4x6x1xi1>
    %47 = linalg.generic {indexing_maps = [#map4, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %cst_5, %44 : tensor<2x4x6x1xi1>, tensor<2x4x6x6xf32>, tensor<2x4x6x6xf32>) outs(%14 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %62 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_18 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %48 = linalg.batch_matmul ins(%collapsed_18, %collapsed_13 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%28 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_19 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x4x6x8xf32>) outs(%2 : tensor<2x4x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.truncf %cst_6 : f64 to f32
      %63 = arith.mulf %in, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x6x8xf32>
    %50 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x8x6xf32>) outs(%4 : tensor<2x4x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.truncf %cst_6 : f64 to f32
      %63 = arith.mulf %in, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x8x6xf32>
    %collapsed_20 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<2x4x6x8xf32> into tensor<8x6x8xf32>
    %collapsed_21 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %51 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x6x8xf32>, tensor<8x8x6xf32>) outs(%7 : tensor<8x6x6xf32>) -> tensor<8x6x6xf32>
    %expanded_22 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [2, 4, 6, 6] : tensor<8x6x6xf32> into tensor<2x4x6x6xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %cst_1 : tensor<2x4x6x6xf32>, tensor<6x6xf32>) outs(%14 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %62 = arith.addf %in, %in_26 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x6x6xf32>
    %53:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<2x4x6x6xf32>) outs(%12, %10 : tensor<2x4x6xf32>, tensor<2x4x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %62 = linalg.index 3 : index
      %63 = arith.index_cast %62 : index to i64
      %64 = arith.maximumf %in, %out : f32
      %65 = arith.cmpf ogt, %in, %out : f32
      %66 = arith.select %65, %63, %out_26 : i64
      linalg.yield %64, %66 : f32, i64
    } -> (tensor<2x4x6xf32>, tensor<2x4x6xi64>)
    %expanded_23 = tensor.expand_shape %53#0 [[0], [1], [2, 3]] output_shape [2, 4, 6, 1] : tensor<2x4x6xf32> into tensor<2x4x6x1xf32>
    %54 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %expanded_23 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%14 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %62 = arith.subf %in, %in_26 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x6x6xf32>
    %55 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x4x6x6xf32>) outs(%14 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = math.exp %in : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x6x6xf32>
    %56 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<2x4x6x6xf32>) outs(%18 : tensor<2x4x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.addf %in, %out : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x6x1xf32>
    %57 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %56 : tensor<2x4x6x6xf32>, tensor<2x4x6x1xf32>) outs(%14 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %62 = arith.divf %in, %in_26 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x6x6xf32>
    %58 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x6x6xf32>) outs(%21 : tensor<2x4x6x6xi1>) {
    ^bb0(%in: f32, %out: i1):
      %62 = arith.extf %in : f32 to f64
      %63 = arith.cmpf oeq, %62, %cst_7 : f64
      linalg.yield %63 : i1
    } -> tensor<2x4x6x6xi1>
    %59 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<2x4x6x6xi1>) outs(%24 : tensor<2x4x6x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %62 = arith.andi %in, %out : i1
      linalg.yield %62 : i1
    } -> tensor<2x4x6x1xi1>
    %60 = linalg.generic {indexing_maps = [#map4, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %cst_5, %57 : tensor<2x4x6x1xi1>, tensor<2x4x6x6xf32>, tensor<2x4x6x6xf32>) outs(%14 : tensor<2x4x6x6xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %62 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x6x6xf32>
    %collapsed_24 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %61 = linalg.batch_matmul ins(%collapsed_24, %collapsed_13 : tensor<8x6x6xf32>, tensor<8x6x8xf32>) outs(%28 : tensor<8x6x8xf32>) -> tensor<8x6x8xf32>
    %expanded_25 = tensor.expand_shape %61 [[0, 1], [2], [3]] output_shape [2, 4, 6, 8] : tensor<8x6x8xf32> into tensor<2x4x6x8xf32>
    return %expanded_14, %expanded_19, %expanded_19, %expanded_25 : tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>
  }
}
