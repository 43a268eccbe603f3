#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<2x3x4x4xf32>) -> (tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %cst_1 = arith.constant 0.42857142857142855 : f64
    %cst_2 = arith.constant 2.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant 3.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x3x8x8xf32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%out: f32):
      %67 = linalg.index 0 : index
      %68 = linalg.index 1 : index
      %69 = linalg.index 2 : index
      %70 = linalg.index 3 : index
      %71 = arith.index_cast %69 : index to i64
      %72 = arith.sitofp %71 : i64 to f32
      %73 = arith.divf %72, %cst_2 : f32
      %74 = math.floor %73 : f32
      %75 = arith.maximumf %74, %cst_0 : f32
      %76 = arith.minimumf %75, %cst_4 : f32
      %77 = arith.fptosi %76 : f32 to i64
      %78 = arith.index_cast %77 : i64 to index
      %79 = arith.index_cast %70 : index to i64
      %80 = arith.sitofp %79 : i64 to f32
      %81 = arith.divf %80, %cst_2 : f32
      %82 = math.floor %81 : f32
      %83 = arith.maximumf %82, %cst_0 : f32
      %84 = arith.minimumf %83, %cst_4 : f32
      %85 = arith.fptosi %84 : f32 to i64
      %86 = arith.index_cast %85 : i64 to index
      %extracted = tensor.extract %arg0[%67, %68, %78, %86] : tensor<2x3x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x8x8xf32>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %67 = linalg.index 0 : index
      %68 = arith.index_cast %67 : index to i64
      linalg.yield %68 : i64
    } -> tensor<8xi64>
    %4 = tensor.empty() : tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%3 : tensor<8xi64>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %67 = arith.sitofp %in : i64 to f32
      linalg.yield %67 : f32
    } -> tensor<8xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.addf %in, %cst_3 : f32
      linalg.yield %67 : f32
    } -> tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%6 : tensor<8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.mulf %in, %cst_3 : f32
      linalg.yield %67 : f32
    } -> tensor<8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%7 : tensor<8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.subf %in, %cst_3 : f32
      linalg.yield %67 : f32
    } -> tensor<8xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%8 : tensor<8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.cmpf ult, %in, %cst_0 : f32
      %68 = arith.select %67, %cst_0, %in : f32
      linalg.yield %68 : f32
    } -> tensor<8xf32>
    %expanded = tensor.expand_shape %9 [[0, 1]] output_shape [8, 1] : tensor<8xf32> into tensor<8x1xf32>
    %10 = tensor.empty() : tensor<8x1xi64>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<8x1xf32>) outs(%10 : tensor<8x1xi64>) {
    ^bb0(%in: f32, %out: i64):
      %67 = arith.fptosi %in : f32 to i64
      linalg.yield %67 : i64
    } -> tensor<8x1xi64>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<8x1xi64>) outs(%10 : tensor<8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %67 = arith.addi %in, %c1_i64 : i64
      linalg.yield %67 : i64
    } -> tensor<8x1xi64>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<8x1xi64>) outs(%10 : tensor<8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %67 = arith.minsi %in, %c3_i64 : i64
      linalg.yield %67 : i64
    } -> tensor<8x1xi64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%9 : tensor<8xf32>) outs(%2 : tensor<8xi64>) {
    ^bb0(%in: f32, %out: i64):
      %67 = arith.fptosi %in : f32 to i64
      linalg.yield %67 : i64
    } -> tensor<8xi64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%14 : tensor<8xi64>) outs(%2 : tensor<8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %67 = arith.addi %in, %c1_i64 : i64
      linalg.yield %67 : i64
    } -> tensor<8xi64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%15 : tensor<8xi64>) outs(%2 : tensor<8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %67 = arith.minsi %in, %c3_i64 : i64
      linalg.yield %67 : i64
    } -> tensor<8xi64>
    %17 = tensor.empty() : tensor<3xi64>
    %18 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%17 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %67 = linalg.index 0 : index
      %68 = arith.index_cast %67 : index to i64
      linalg.yield %68 : i64
    } -> tensor<3xi64>
    %expanded_5 = tensor.expand_shape %18 [[0, 1, 2]] output_shape [3, 1, 1] : tensor<3xi64> into tensor<3x1x1xi64>
    %19 = tensor.empty() : tensor<2xi64>
    %20 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%19 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %67 = linalg.index 0 : index
      %68 = arith.index_cast %67 : index to i64
      linalg.yield %68 : i64
    } -> tensor<2xi64>
    %expanded_6 = tensor.expand_shape %20 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %21 = linalg.generic {indexing_maps = [#map3, #map4, #map5, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %expanded_5, %11, %14 : tensor<2x1x1x1xi64>, tensor<3x1x1xi64>, tensor<8x1xi64>, tensor<8xi64>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: i64, %in_10: i64, %in_11: i64, %in_12: i64, %out: f32):
      %67 = arith.cmpi slt, %in, %c0_i64 : i64
      %68 = arith.addi %in, %c2_i64 : i64
      %69 = arith.select %67, %68, %in : i64
      %70 = arith.index_cast %69 : i64 to index
      %71 = arith.cmpi slt, %in_10, %c0_i64 : i64
      %72 = arith.addi %in_10, %c3_i64 : i64
      %73 = arith.select %71, %72, %in_10 : i64
      %74 = arith.index_cast %73 : i64 to index
      %75 = arith.cmpi slt, %in_11, %c0_i64 : i64
      %76 = arith.addi %in_11, %c4_i64 : i64
      %77 = arith.select %75, %76, %in_11 : i64
      %78 = arith.index_cast %77 : i64 to index
      %79 = arith.cmpi slt, %in_12, %c0_i64 : i64
      %80 = arith.addi %in_12, %c4_i64 : i64
      %81 = arith.select %79, %80, %in_12 : i64
      %82 = arith.index_cast %81 : i64 to index
      %extracted = tensor.extract %arg0[%70, %74, %78, %82] : tensor<2x3x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map4, #map5, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %expanded_5, %11, %16 : tensor<2x1x1x1xi64>, tensor<3x1x1xi64>, tensor<8x1xi64>, tensor<8xi64>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: i64, %in_10: i64, %in_11: i64, %in_12: i64, %out: f32):
      %67 = arith.cmpi slt, %in, %c0_i64 : i64
      %68 = arith.addi %in, %c2_i64 : i64
      %69 = arith.select %67, %68, %in : i64
      %70 = arith.index_cast %69 : i64 to index
      %71 = arith.cmpi slt, %in_10, %c0_i64 : i64
      %72 = arith.addi %in_10, %c3_i64 : i64
      %73 = arith.select %71, %72, %in_10 : i64
      %74 = arith.index_cast %73 : i64 to index
      %75 = arith.cmpi slt, %in_11, %c0_i64 : i64
      %76 = arith.addi %in_11, %c4_i64 : i64
      %77 = arith.select %75, %76, %in_11 : i64
      %78 = arith.index_cast %77 : i64 to index
      %79 = arith.cmpi slt, %in_12, %c0_i64 : i64
      %80 = arith.addi %in_12, %c4_i64 : i64
      %81 = arith.select %79, %80, %in_12 : i64
      %82 = arith.index_cast %81 : i64 to index
      %extracted = tensor.extract %arg0[%70, %74, %78, %82] : tensor<2x3x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x8x8xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map4, #map5, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %expanded_5, %13, %14 : tensor<2x1x1x1xi64>, tensor<3x1x1xi64>, tensor<8x1xi64>, tensor<8xi64>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: i64, %in_10: i64, %in_11: i64, %in_12: i64, %out: f32):
      %67 = arith.cmpi slt, %in, %c0_i64 : i64
      %68 = arith.addi %in, %c2_i64 : i64
      %69 = arith.select %67, %68, %in : i64
      %70 = arith.index_cast %69 : i64 to index
      %71 = arith.cmpi slt, %in_10, %c0_i64 : i64
      %72 = arith.addi %in_10, %c3_i64 : i64
      %73 = arith.select %71, %72, %in_10 : i64
      %74 = arith.index_cast %73 : i64 to index
      %75 = arith.cmpi slt, %in_11, %c0_i64 : i64
      %76 = arith.addi %in_11, %c4_i64 : i64
      %77 = arith.select %75, %76, %in_11 : i64
      %78 = arith.index_cast %77 : i64 to index
      %79 = arith.cmpi slt, %in_12, %c0_i64 : i64
      %80 = arith.addi %in_12, %c4_i64 : i64
      %81 = arith.select %79, %80, %in_12 : i64
      %82 = arith.index_cast %81 : i64 to index
      %extracted = tensor.extract %arg0[%70, %74, %78, %82] : tensor<2x3x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map4, #map5, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %expanded_5, %13, %16 : tensor<2x1x1x1xi64>, tensor<3x1x1xi64>, tensor<8x1xi64>, tensor<8xi64>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: i64, %in_10: i64, %in_11: i64, %in_12: i64, %out: f32):
      %67 = arith.cmpi slt, %in, %c0_i64 : i64
      %68 = arith.addi %in, %c2_i64 : i64
      %69 = arith.select %67, %68, %in : i64
      %70 = arith.index_cast %69 : i64 to index
      %71 = arith.cmpi slt, %in_10, %c0_i64 : i64
      %72 = arith.addi %in_10, %c3_i64 : i64
      %73 = arith.select %71, %72, %in_10 : i64
      %74 = arith.index_cast %73 : i64 to index
      %75 = arith.cmpi slt, %in_11, %c0_i64 : i64
      %76 = arith.addi %in_11, %c4_i64 : i64
      %77 = arith.select %75, %76, %in_11 : i64
      %78 = arith.index_cast %77 : i64 to index
      %79 = arith.cmpi slt, %in_12, %c0_i64 : i64
      %80 = arith.addi %in_12, %c4_i64 : i64
      %81 = arith.select %79, %80, %in_12 : i64
      %82 = arith.index_cast %81 : i64 to index
      %extracted = tensor.extract %arg0[%70, %74, %78, %82] : tensor<2x3x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x8x8xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%9, %14 : tensor<8xf32>, tensor<8xi64>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_10: i64, %out: f32):
      %67 = arith.sitofp %in_10 : i64 to f32
      %68 = arith.subf %in, %67 : f32
      linalg.yield %68 : f32
    } -> tensor<8xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%25 : tensor<8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.cmpf ult, %in, %cst_0 : f32
      %68 = arith.select %67, %cst_0, %in : f32
      %69 = arith.cmpf ugt, %68, %cst : f32
      %70 = arith.select %69, %cst, %68 : f32
      linalg.yield %70 : f32
    } -> tensor<8xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %21 : tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %67 = arith.subf %in, %in_10 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x8x8xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %26 : tensor<2x3x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %67 = arith.mulf %in, %in_10 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %28 : tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %67 = arith.addf %in, %in_10 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %23 : tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %67 = arith.subf %in, %in_10 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x8x8xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %26 : tensor<2x3x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %67 = arith.mulf %in, %in_10 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %31 : tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %67 = arith.addf %in, %in_10 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x8x8xf32>
    %33 = tensor.empty() : tensor<8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded, %11 : tensor<8x1xf32>, tensor<8x1xi64>) outs(%33 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_10: i64, %out: f32):
      %67 = arith.sitofp %in_10 : i64 to f32
      %68 = arith.subf %in, %67 : f32
      linalg.yield %68 : f32
    } -> tensor<8x1xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<8x1xf32>) outs(%33 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.cmpf ult, %in, %cst_0 : f32
      %68 = arith.select %67, %cst_0, %in : f32
      %69 = arith.cmpf ugt, %68, %cst : f32
      %70 = arith.select %69, %cst, %68 : f32
      linalg.yield %70 : f32
    } -> tensor<8x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %29 : tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %67 = arith.subf %in, %in_10 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x8x8xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %35 : tensor<2x3x8x8xf32>, tensor<8x1xf32>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %67 = arith.mulf %in, %in_10 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %37 : tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %67 = arith.addf %in, %in_10 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x8x8xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.truncf %cst_1 : f64 to f32
      %68 = arith.mulf %in, %67 : f32
      linalg.yield %68 : f32
    } -> tensor<8xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%39 : tensor<8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.cmpf ult, %in, %cst_0 : f32
      %68 = arith.select %67, %cst_0, %in : f32
      linalg.yield %68 : f32
    } -> tensor<8xf32>
    %expanded_7 = tensor.expand_shape %40 [[0, 1]] output_shape [8, 1] : tensor<8xf32> into tensor<8x1xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_7 : tensor<8x1xf32>) outs(%10 : tensor<8x1xi64>) {
    ^bb0(%in: f32, %out: i64):
      %67 = arith.fptosi %in : f32 to i64
      linalg.yield %67 : i64
    } -> tensor<8x1xi64>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<8x1xi64>) outs(%10 : tensor<8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %67 = arith.addi %in, %c1_i64 : i64
      linalg.yield %67 : i64
    } -> tensor<8x1xi64>
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<8x1xi64>) outs(%10 : tensor<8x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %67 = arith.minsi %in, %c3_i64 : i64
      linalg.yield %67 : i64
    } -> tensor<8x1xi64>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%40 : tensor<8xf32>) outs(%2 : tensor<8xi64>) {
    ^bb0(%in: f32, %out: i64):
      %67 = arith.fptosi %in : f32 to i64
      linalg.yield %67 : i64
    } -> tensor<8xi64>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%44 : tensor<8xi64>) outs(%2 : tensor<8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %67 = arith.addi %in, %c1_i64 : i64
      linalg.yield %67 : i64
    } -> tensor<8xi64>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%45 : tensor<8xi64>) outs(%2 : tensor<8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %67 = arith.minsi %in, %c3_i64 : i64
      linalg.yield %67 : i64
    } -> tensor<8xi64>
    %47 = linalg.generic {indexing_maps = [#map3, #map4, #map5, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %expanded_5, %41, %44 : tensor<2x1x1x1xi64>, tensor<3x1x1xi64>, tensor<8x1xi64>, tensor<8xi64>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: i64, %in_10: i64, %in_11: i64, %in_12: i64, %out: f32):
      %67 = arith.cmpi slt, %in, %c0_i64 : i64
      %68 = arith.addi %in, %c2_i64 : i64
      %69 = arith.select %67, %68, %in : i64
      %70 = arith.index_cast %69 : i64 to index
      %71 = arith.cmpi slt, %in_10, %c0_i64 : i64
      %72 = arith.addi %in_10, %c3_i64 : i64
      %73 = arith.select %71, %72, %in_10 : i64
      %74 = arith.index_cast %73 : i64 to index
      %75 = arith.cmpi slt, %in_11, %c0_i64 : i64
      %76 = arith.addi %in_11, %c4_i64 : i64
      %77 = arith.select %75, %76, %in_11 : i64
      %78 = arith.index_cast %77 : i64 to index
      %79 = arith.cmpi slt, %in_12, %c0_i64 : i64
      %80 = arith.addi %in_12, %c4_i64 : i64
      %81 = arith.select %79, %80, %in_12 : i64
      %82 = arith.index_cast %81 : i64 to index
      %extracted = tensor.extract %arg0[%70, %74, %78, %82] : tensor<2x3x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map4, #map5, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %expanded_5, %41, %46 : tensor<2x1x1x1xi64>, tensor<3x1x1xi64>, tensor<8x1xi64>, tensor<8xi64>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: i64, %in_10: i64, %in_11: i64, %in_12: i64, %out: f32):
      %67 = arith.cmpi slt, %in, %c0_i64 : i64
      %68 = arith.addi %in, %c2_i64 : i64
      %69 = arith.select %67, %68, %in : i64
      %70 = arith.index_cast %69 : i64 to index
      %71 = arith.cmpi slt, %in_10, %c0_i64 : i64
      %72 = arith.addi %in_10, %c3_i64 : i64
      %73 = arith.select %71, %72, %in_10 : i64
      %74 = arith.index_cast %73 : i64 to index
      %75 = arith.cmpi slt, %in_11, %c0_i64 : i64
      %76 = arith.addi %in_11, %c4_i64 : i64
      %77 = arith.select %75, %76, %in_11 : i64
      %78 = arith.index_cast %77 : i64 to index
      %79 = arith.cmpi slt, %in_12, %c0_i64 : i64
      %80 = arith.addi %in_12, %c4_i64 : i64
      %81 = arith.select %79, %80, %in_12 : i64
      %82 = arith.index_cast %81 : i64 to index
      %extracted = tensor.extract %arg0[%70, %74, %78, %82] : tensor<2x3x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x8x8xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map4, #map5, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %expanded_5, %43, %44 : tensor<2x1x1x1xi64>, tensor<3x1x1xi64>, tensor<8x1xi64>, tensor<8xi64>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: i64, %in_10: i64, %in_11: i64, %in_12: i64, %out: f32):
      %67 = arith.cmpi slt, %in, %c0_i64 : i64
      %68 = arith.addi %in, %c2_i64 : i64
      %69 = arith.select %67, %68, %in : i64
      %70 = arith.index_cast %69 : i64 to index
      %71 = arith.cmpi slt, %in_10, %c0_i64 : i64
      %72 = arith.addi %in_10, %c3_i64 : i64
      %73 = arith.select %71, %72, %in_10 : i64
      %74 = arith.index_cast %73 : i64 to index
      %75 = arith.cmpi slt, %in_11, %c0_i64 : i64
      %76 = arith.addi %in_11, %c4_i64 : i64
      %77 = arith.select %75, %76, %in_11 : i64
      %78 = arith.index_cast %77 : i64 to index
      %79 = arith.cmpi slt, %in_12, %c0_i64 : i64
      %80 = arith.addi %in_12, %c4_i64 : i64
      %81 = arith.select %79, %80, %in_12 : i64
      %82 = arith.index_cast %81 : i64 to index
      %extracted = tensor.extract %arg0[%70, %74, %78, %82] : tensor<2x3x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map4, #map5, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %expanded_5, %43, %46 : tensor<2x1x1x1xi64>, tensor<3x1x1xi64>, tensor<8x1xi64>, tensor<8xi64>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: i64, %in_10: i64, %in_11: i64, %in_12: i64, %out: f32):
      %67 = arith.cmpi slt, %in, %c0_i64 : i64
      %68 = arith.addi %in, %c2_i64 : i64
      %69 = arith.select %67, %68, %in : i64
      %70 = arith.index_cast %69 : i64 to index
      %71 = arith.cmpi slt, %in_10, %c0_i64 : i64
      %72 = arith.addi %in_10, %c3_i64 : i64
      %73 = arith.select %71, %72, %in_10 : i64
      %74 = arith.index_cast %73 : i64 to index
      %75 = arith.cmpi slt, %in_11, %c0_i64 : i64
      %76 = arith.addi %in_11, %c4_i64 : i64
      %77 = arith.select %75, %76, %in_11 : i64
      %78 = arith.index_cast %77 : i64 to index
      %79 = arith.cmpi slt, %in_12, %c0_i64 : i64
      %80 = arith.addi %in_12, %c4_i64 : i64
      %81 = arith.select %79, %80, %in_12 : i64
      %82 = arith.index_cast %81 : i64 to index
      %extracted = tensor.extract %arg0[%70, %74, %78, %82] : tensor<2x3x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x8x8xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%40, %44 : tensor<8xf32>, tensor<8xi64>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_10: i64, %out: f32):
      %67 = arith.sitofp %in_10 : i64 to f32
      %68 = arith.subf %in, %67 : f32
      linalg.yield %68 : f32
    } -> tensor<8xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%51 : tensor<8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.cmpf ult, %in, %cst_0 : f32
      %68 = arith.select %67, %cst_0, %in : f32
      %69 = arith.cmpf ugt, %68, %cst : f32
      %70 = arith.select %69, %cst, %68 : f32
      linalg.yield %70 : f32
    } -> tensor<8xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %47 : tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %67 = arith.subf %in, %in_10 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %52 : tensor<2x3x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %67 = arith.mulf %in, %in_10 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x8x8xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %54 : tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %67 = arith.addf %in, %in_10 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %49 : tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %67 = arith.subf %in, %in_10 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x8x8xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %52 : tensor<2x3x8x8xf32>, tensor<8xf32>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %67 = arith.mulf %in, %in_10 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x8x8xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %57 : tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %67 = arith.addf %in, %in_10 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x8x8xf32>
    %59 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_7, %41 : tensor<8x1xf32>, tensor<8x1xi64>) outs(%33 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %in_10: i64, %out: f32):
      %67 = arith.sitofp %in_10 : i64 to f32
      %68 = arith.subf %in, %67 : f32
      linalg.yield %68 : f32
    } -> tensor<8x1xf32>
    %60 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<8x1xf32>) outs(%33 : tensor<8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.cmpf ult, %in, %cst_0 : f32
      %68 = arith.select %67, %cst_0, %in : f32
      %69 = arith.cmpf ugt, %68, %cst : f32
      %70 = arith.select %69, %cst, %68 : f32
      linalg.yield %70 : f32
    } -> tensor<8x1xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %55 : tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %67 = arith.subf %in, %in_10 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x8x8xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %60 : tensor<2x3x8x8xf32>, tensor<8x1xf32>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %67 = arith.mulf %in, %in_10 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x8x8xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %62 : tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>) outs(%0 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %67 = arith.addf %in, %in_10 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x8x8xf32>
    %64 = tensor.empty() : tensor<2x4x3x4x4xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x3x4x4xf32>) outs(%64 : tensor<2x4x3x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x3x4x4xf32>
    %collapsed = tensor.collapse_shape %65 [[0], [1, 2], [3], [4]] : tensor<2x4x3x4x4xf32> into tensor<2x12x4x4xf32>
    %expanded_8 = tensor.expand_shape %collapsed [[0], [1, 2, 3], [4], [5]] output_shape [2, 3, 2, 2, 4, 4] : tensor<2x12x4x4xf32> into tensor<2x3x2x2x4x4xf32>
    %66 = tensor.empty() : tensor<2x3x4x2x4x2xf32>
    %transposed = linalg.transpose ins(%expanded_8 : tensor<2x3x2x2x4x4xf32>) outs(%66 : tensor<2x3x4x2x4x2xf32>) permutation = [0, 1, 4, 2, 5, 3] 
    %collapsed_9 = tensor.collapse_shape %transposed [[0], [1], [2, 3], [4, 5]] : tensor<2x3x4x2x4x2xf32> into tensor<2x3x8x8xf32>
    return %1, %38, %63, %collapsed_9 : tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>, tensor<2x3x8x8xf32>
  }
}
