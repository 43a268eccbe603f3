#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2) -> (0, d1, 0)>
#map10 = affine_map<(d0) -> (d0)>
#map11 = affine_map<(d0, d1, d2) -> (d1, 0)>
module {
  func.func @main(%arg0: tensor<2x6x4xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4xf32>) -> (tensor<2x6x4xf32>, tensor<2x6x4xf32>, tensor<2x6x4xf32>, tensor<2x6x4xf32>, tensor<2x6x4xf32>, tensor<2x6x4xf32>, tensor<2x6x4xf32>) {
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst_1 = arith.constant 1.000000e-05 : f64
    %cst_2 = arith.constant 4.000000e+00 : f64
    %cst_3 = arith.constant 4.000000e+00 : f32
    %cst_4 = arith.constant 2.400000e+01 : f64
    %cst_5 = arith.constant 2.400000e+01 : f32
    %cst_6 = arith.constant 8.000000e+00 : f64
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant 1.000000e+00 : f32
    %cst_9 = arith.constant dense_resource<torch_tensor_2_6_torch.int64> : tensor<2x6xi64>
    %cst_10 = arith.constant dense_resource<torch_tensor_2_6_torch.int64_1> : tensor<2x6xi64>
    %cst_11 = arith.constant dense_resource<torch_tensor_2_6_torch.int64_2> : tensor<2x6xi64>
    %cst_12 = arith.constant dense_resource<torch_tensor_2_6_torch.int64_3> : tensor<2x6xi64>
    %cst_13 = arith.constant dense_resource<torch_tensor_2_6_torch.int64_4> : tensor<2x6xi64>
    %cst_14 = arith.constant dense_resource<torch_tensor_2_6_torch.int64_5> : tensor<2x6xi64>
    %cst_15 = arith.constant dense_resource<torch_tensor_2_6_torch.int64_6> : tensor<2x6xi64>
    %cst_16 = arith.constant dense_resource<torch_tensor_2_6_torch.int64_7> : tensor<2x6xi64>
    %0 = tensor.empty() : tensor<2x6x4xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x6x4xf32>) outs(%0 : tensor<2x6x4xf64>) {
    ^bb0(%in: f32, %out: f64):
      %120 = arith.extf %in : f32 to f64
      linalg.yield %120 : f64
    } -> tensor<2x6x4xf64>
    %2 = tensor.empty() : tensor<2x6x1xf64>
    %3 = linalg.fill ins(%cst : f64) outs(%2 : tensor<2x6x1xf64>) -> tensor<2x6x1xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x6x4xf64>) outs(%3 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.addf %in, %out : f64
      linalg.yield %120 : f64
    } -> tensor<2x6x1xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x6x1xf64>) outs(%2 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.divf %in, %cst_2 : f64
      linalg.yield %120 : f64
    } -> tensor<2x6x1xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x6x4xf64>, tensor<2x6x1xf64>) outs(%0 : tensor<2x6x4xf64>) {
    ^bb0(%in: f64, %in_27: f64, %out: f64):
      %120 = arith.subf %in, %in_27 : f64
      linalg.yield %120 : f64
    } -> tensor<2x6x4xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %6 : tensor<2x6x4xf64>, tensor<2x6x4xf64>) outs(%0 : tensor<2x6x4xf64>) {
    ^bb0(%in: f64, %in_27: f64, %out: f64):
      %120 = arith.mulf %in, %in_27 : f64
      linalg.yield %120 : f64
    } -> tensor<2x6x4xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x6x4xf64>) outs(%3 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.addf %in, %out : f64
      linalg.yield %120 : f64
    } -> tensor<2x6x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x6x1xf64>) outs(%2 : tensor<2x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.divf %in, %cst_2 : f64
      linalg.yield %120 : f64
    } -> tensor<2x6x1xf64>
    %10 = tensor.empty() : tensor<2x6x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x6x1xf64>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %120 = arith.truncf %in : f64 to f32
      linalg.yield %120 : f32
    } -> tensor<2x6x1xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x6x1xf32>) -> tensor<2x6x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x6x4xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x6x1xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_3 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x6x1xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_1 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<2x6x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x6x1xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x1xf32>
    %17 = tensor.empty() : tensor<2x6x4xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %14 : tensor<2x6x4xf32>, tensor<2x6x1xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.subf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %16 : tensor<2x6x4xf32>, tensor<2x6x1xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.mulf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg3 : tensor<2x6x4xf32>, tensor<4xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.mulf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg4 : tensor<2x6x4xf32>, tensor<4xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.addf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    %22 = tensor.empty() : tensor<2x1x1xf64>
    %23 = linalg.fill ins(%cst : f64) outs(%22 : tensor<2x1x1xf64>) -> tensor<2x1x1xf64>
    %24 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "reduction", "reduction"]} ins(%1 : tensor<2x6x4xf64>) outs(%23 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.addf %in, %out : f64
      linalg.yield %120 : f64
    } -> tensor<2x1x1xf64>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x1x1xf64>) outs(%22 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.divf %in, %cst_4 : f64
      linalg.yield %120 : f64
    } -> tensor<2x1x1xf64>
    %26 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %25 : tensor<2x6x4xf64>, tensor<2x1x1xf64>) outs(%0 : tensor<2x6x4xf64>) {
    ^bb0(%in: f64, %in_27: f64, %out: f64):
      %120 = arith.subf %in, %in_27 : f64
      linalg.yield %120 : f64
    } -> tensor<2x6x4xf64>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %26 : tensor<2x6x4xf64>, tensor<2x6x4xf64>) outs(%0 : tensor<2x6x4xf64>) {
    ^bb0(%in: f64, %in_27: f64, %out: f64):
      %120 = arith.mulf %in, %in_27 : f64
      linalg.yield %120 : f64
    } -> tensor<2x6x4xf64>
    %28 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "reduction", "reduction"]} ins(%27 : tensor<2x6x4xf64>) outs(%23 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.addf %in, %out : f64
      linalg.yield %120 : f64
    } -> tensor<2x1x1xf64>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x1x1xf64>) outs(%22 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.divf %in, %cst_4 : f64
      linalg.yield %120 : f64
    } -> tensor<2x1x1xf64>
    %30 = tensor.empty() : tensor<2x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x1x1xf64>) outs(%30 : tensor<2x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %120 = arith.truncf %in : f64 to f32
      linalg.yield %120 : f32
    } -> tensor<2x1x1xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x6x4xf32>) outs(%32 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x1x1xf32>) outs(%30 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_5 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x1x1xf32>) outs(%30 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_1 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x1x1xf32>) outs(%30 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %34 : tensor<2x6x4xf32>, tensor<2x1x1xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.subf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %36 : tensor<2x6x4xf32>, tensor<2x1x1xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.mulf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3]] output_shape [2, 3, 2, 4] : tensor<2x6x4xf32> into tensor<2x3x2x4xf32>
    %39 = tensor.empty() : tensor<2x3x2x4xf64>
    %40 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x3x2x4xf32>) outs(%39 : tensor<2x3x2x4xf64>) {
    ^bb0(%in: f32, %out: f64):
      %120 = arith.extf %in : f32 to f64
      linalg.yield %120 : f64
    } -> tensor<2x3x2x4xf64>
    %41 = tensor.empty() : tensor<2x3x1x1xf64>
    %42 = linalg.fill ins(%cst : f64) outs(%41 : tensor<2x3x1x1xf64>) -> tensor<2x3x1x1xf64>
    %43 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%40 : tensor<2x3x2x4xf64>) outs(%42 : tensor<2x3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.addf %in, %out : f64
      linalg.yield %120 : f64
    } -> tensor<2x3x1x1xf64>
    %44 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x3x1x1xf64>) outs(%41 : tensor<2x3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.divf %in, %cst_6 : f64
      linalg.yield %120 : f64
    } -> tensor<2x3x1x1xf64>
    %45 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %44 : tensor<2x3x2x4xf64>, tensor<2x3x1x1xf64>) outs(%39 : tensor<2x3x2x4xf64>) {
    ^bb0(%in: f64, %in_27: f64, %out: f64):
      %120 = arith.subf %in, %in_27 : f64
      linalg.yield %120 : f64
    } -> tensor<2x3x2x4xf64>
    %46 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %45 : tensor<2x3x2x4xf64>, tensor<2x3x2x4xf64>) outs(%39 : tensor<2x3x2x4xf64>) {
    ^bb0(%in: f64, %in_27: f64, %out: f64):
      %120 = arith.mulf %in, %in_27 : f64
      linalg.yield %120 : f64
    } -> tensor<2x3x2x4xf64>
    %47 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%46 : tensor<2x3x2x4xf64>) outs(%42 : tensor<2x3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.addf %in, %out : f64
      linalg.yield %120 : f64
    } -> tensor<2x3x1x1xf64>
    %48 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x3x1x1xf64>) outs(%41 : tensor<2x3x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.divf %in, %cst_6 : f64
      linalg.yield %120 : f64
    } -> tensor<2x3x1x1xf64>
    %49 = tensor.empty() : tensor<2x3x1x1xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x3x1x1xf64>) outs(%49 : tensor<2x3x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %120 = arith.truncf %in : f64 to f32
      linalg.yield %120 : f32
    } -> tensor<2x3x1x1xf32>
    %51 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<2x3x1x1xf32>) -> tensor<2x3x1x1xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded : tensor<2x3x2x4xf32>) outs(%51 : tensor<2x3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x3x1x1xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x3x1x1xf32>) outs(%49 : tensor<2x3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_7 : f32
      linalg.yield %120 : f32
    } -> tensor<2x3x1x1xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x3x1x1xf32>) outs(%49 : tensor<2x3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_1 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<2x3x1x1xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x3x1x1xf32>) outs(%49 : tensor<2x3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x3x1x1xf32>
    %expanded_17 = tensor.expand_shape %arg1 [[0, 1, 2, 3]] output_shape [1, 3, 2, 1] : tensor<6xf32> into tensor<1x3x2x1xf32>
    %56 = tensor.empty() : tensor<2x3x2x1xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %expanded_17 : tensor<2x3x1x1xf32>, tensor<1x3x2x1xf32>) outs(%56 : tensor<2x3x2x1xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.mulf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x3x2x1xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x3x1x1xf32>) outs(%49 : tensor<2x3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x3x1x1xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %57 : tensor<2x3x1x1xf32>, tensor<2x3x2x1xf32>) outs(%56 : tensor<2x3x2x1xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.mulf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x3x2x1xf32>
    %expanded_18 = tensor.expand_shape %arg2 [[0, 1, 2, 3]] output_shape [1, 3, 2, 1] : tensor<6xf32> into tensor<1x3x2x1xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_18 : tensor<2x3x2x1xf32>, tensor<1x3x2x1xf32>) outs(%56 : tensor<2x3x2x1xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.addf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x3x2x1xf32>
    %61 = tensor.empty() : tensor<2x6xf32>
    %62 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_9, %cst_10, %cst_11, %cst_12 : tensor<2x6xi64>, tensor<2x6xi64>, tensor<2x6xi64>, tensor<2x6xi64>) outs(%61 : tensor<2x6xf32>) {
    ^bb0(%in: i64, %in_27: i64, %in_28: i64, %in_29: i64, %out: f32):
      %120 = arith.cmpi slt, %in, %c0_i64 : i64
      %121 = arith.addi %in, %c2_i64 : i64
      %122 = arith.select %120, %121, %in : i64
      %123 = arith.index_cast %122 : i64 to index
      %124 = arith.cmpi slt, %in_27, %c0_i64 : i64
      %125 = arith.addi %in_27, %c3_i64 : i64
      %126 = arith.select %124, %125, %in_27 : i64
      %127 = arith.index_cast %126 : i64 to index
      %128 = arith.cmpi slt, %in_28, %c0_i64 : i64
      %129 = arith.addi %in_28, %c2_i64 : i64
      %130 = arith.select %128, %129, %in_28 : i64
      %131 = arith.index_cast %130 : i64 to index
      %132 = arith.cmpi slt, %in_29, %c0_i64 : i64
      %133 = arith.addi %in_29, %c1_i64 : i64
      %134 = arith.select %132, %133, %in_29 : i64
      %135 = arith.index_cast %134 : i64 to index
      %extracted = tensor.extract %57[%123, %127, %131, %135] : tensor<2x3x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x6xf32>
    %63 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_13, %cst_14, %cst_15, %cst_16 : tensor<2x6xi64>, tensor<2x6xi64>, tensor<2x6xi64>, tensor<2x6xi64>) outs(%61 : tensor<2x6xf32>) {
    ^bb0(%in: i64, %in_27: i64, %in_28: i64, %in_29: i64, %out: f32):
      %120 = arith.cmpi slt, %in, %c0_i64 : i64
      %121 = arith.addi %in, %c2_i64 : i64
      %122 = arith.select %120, %121, %in : i64
      %123 = arith.index_cast %122 : i64 to index
      %124 = arith.cmpi slt, %in_27, %c0_i64 : i64
      %125 = arith.addi %in_27, %c3_i64 : i64
      %126 = arith.select %124, %125, %in_27 : i64
      %127 = arith.index_cast %126 : i64 to index
      %128 = arith.cmpi slt, %in_28, %c0_i64 : i64
      %129 = arith.addi %in_28, %c2_i64 : i64
      %130 = arith.select %128, %129, %in_28 : i64
      %131 = arith.index_cast %130 : i64 to index
      %132 = arith.cmpi slt, %in_29, %c0_i64 : i64
      %133 = arith.addi %in_29, %c1_i64 : i64
      %134 = arith.select %132, %133, %in_29 : i64
      %135 = arith.index_cast %134 : i64 to index
      %extracted = tensor.extract %60[%123, %127, %131, %135] : tensor<2x3x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x6xf32>
    %expanded_19 = tensor.expand_shape %62 [[0], [1, 2]] output_shape [2, 6, 1] : tensor<2x6xf32> into tensor<2x6x1xf32>
    %expanded_20 = tensor.expand_shape %63 [[0], [1, 2]] output_shape [2, 6, 1] : tensor<2x6xf32> into tensor<2x6x1xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_19 : tensor<2x6x4xf32>, tensor<2x6x1xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.mulf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %expanded_20 : tensor<2x6x4xf32>, tensor<2x6x1xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.addf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x6x4xf32> into tensor<12x4xf32>
    %expanded_21 = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, 12, 4] : tensor<12x4xf32> into tensor<1x12x4xf32>
    %66 = tensor.empty() : tensor<1x12x4xf64>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<1x12x4xf32>) outs(%66 : tensor<1x12x4xf64>) {
    ^bb0(%in: f32, %out: f64):
      %120 = arith.extf %in : f32 to f64
      linalg.yield %120 : f64
    } -> tensor<1x12x4xf64>
    %68 = tensor.empty() : tensor<1x12x1xf64>
    %69 = linalg.fill ins(%cst : f64) outs(%68 : tensor<1x12x1xf64>) -> tensor<1x12x1xf64>
    %70 = linalg.generic {indexing_maps = [#map, #map9], iterator_types = ["reduction", "parallel", "reduction"]} ins(%67 : tensor<1x12x4xf64>) outs(%69 : tensor<1x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.addf %in, %out : f64
      linalg.yield %120 : f64
    } -> tensor<1x12x1xf64>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x12x1xf64>) outs(%68 : tensor<1x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.divf %in, %cst_2 : f64
      linalg.yield %120 : f64
    } -> tensor<1x12x1xf64>
    %72 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %71 : tensor<1x12x4xf64>, tensor<1x12x1xf64>) outs(%66 : tensor<1x12x4xf64>) {
    ^bb0(%in: f64, %in_27: f64, %out: f64):
      %120 = arith.subf %in, %in_27 : f64
      linalg.yield %120 : f64
    } -> tensor<1x12x4xf64>
    %73 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %72 : tensor<1x12x4xf64>, tensor<1x12x4xf64>) outs(%66 : tensor<1x12x4xf64>) {
    ^bb0(%in: f64, %in_27: f64, %out: f64):
      %120 = arith.mulf %in, %in_27 : f64
      linalg.yield %120 : f64
    } -> tensor<1x12x4xf64>
    %74 = linalg.generic {indexing_maps = [#map, #map9], iterator_types = ["reduction", "parallel", "reduction"]} ins(%73 : tensor<1x12x4xf64>) outs(%69 : tensor<1x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.addf %in, %out : f64
      linalg.yield %120 : f64
    } -> tensor<1x12x1xf64>
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x12x1xf64>) outs(%68 : tensor<1x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.divf %in, %cst_2 : f64
      linalg.yield %120 : f64
    } -> tensor<1x12x1xf64>
    %76 = tensor.empty() : tensor<1x12x1xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x12x1xf64>) outs(%76 : tensor<1x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %120 = arith.truncf %in : f64 to f32
      linalg.yield %120 : f32
    } -> tensor<1x12x1xf32>
    %78 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<1x12x1xf32>) -> tensor<1x12x1xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map9], iterator_types = ["reduction", "parallel", "reduction"]} ins(%expanded_21 : tensor<1x12x4xf32>) outs(%78 : tensor<1x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<1x12x1xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x12x1xf32>) outs(%76 : tensor<1x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_3 : f32
      linalg.yield %120 : f32
    } -> tensor<1x12x1xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x12x1xf32>) outs(%76 : tensor<1x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_1 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<1x12x1xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x12x1xf32>) outs(%76 : tensor<1x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x12x1xf32>
    %83 = tensor.empty() : tensor<1x12x4xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_21, %80 : tensor<1x12x4xf32>, tensor<1x12x1xf32>) outs(%83 : tensor<1x12x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.subf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<1x12x4xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %82 : tensor<1x12x4xf32>, tensor<1x12x1xf32>) outs(%83 : tensor<1x12x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.mulf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<1x12x4xf32>
    %collapsed_22 = tensor.collapse_shape %85 [[0, 1], [2]] : tensor<1x12x4xf32> into tensor<12x4xf32>
    %expanded_23 = tensor.expand_shape %collapsed_22 [[0, 1], [2]] output_shape [2, 6, 4] : tensor<12x4xf32> into tensor<2x6x4xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg0 : tensor<2x6x4xf32>, tensor<2x6x4xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.mulf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<2x6x4xf32>) outs(%12 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x1xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x6x1xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_3 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x1xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x6x1xf32>) outs(%10 : tensor<2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x1xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %89 : tensor<2x6x4xf32>, tensor<2x6x1xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.mulf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %arg3 : tensor<2x6x4xf32>, tensor<4xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.mulf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    %92 = tensor.empty() : tensor<6xf32>
    %93 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel"]} ins(%arg1 : tensor<6xf32>) outs(%92 : tensor<6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.absf %in : f32
      linalg.yield %120 : f32
    } -> tensor<6xf32>
    %94 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel"]} ins(%93 : tensor<6xf32>) outs(%92 : tensor<6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %cst_8 : f32
      linalg.yield %120 : f32
    } -> tensor<6xf32>
    %95 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel"]} ins(%94 : tensor<6xf32>) outs(%92 : tensor<6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_1 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<6xf32>
    %96 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel"]} ins(%95 : tensor<6xf32>) outs(%92 : tensor<6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<6xf32>
    %expanded_24 = tensor.expand_shape %arg1 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
    %expanded_25 = tensor.expand_shape %96 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded_24 : tensor<2x6x4xf32>, tensor<6x1xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.subf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %expanded_25 : tensor<2x6x4xf32>, tensor<6x1xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.mulf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %expanded_24 : tensor<2x6x4xf32>, tensor<6x1xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.mulf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    %expanded_26 = tensor.expand_shape %arg2 [[0, 1]] output_shape [6, 1] : tensor<6xf32> into tensor<6x1xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %expanded_26 : tensor<2x6x4xf32>, tensor<6x1xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.addf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    %101 = tensor.empty() : tensor<1x6x1xf64>
    %102 = linalg.fill ins(%cst : f64) outs(%101 : tensor<1x6x1xf64>) -> tensor<1x6x1xf64>
    %103 = linalg.generic {indexing_maps = [#map, #map9], iterator_types = ["reduction", "parallel", "reduction"]} ins(%1 : tensor<2x6x4xf64>) outs(%102 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.addf %in, %out : f64
      linalg.yield %120 : f64
    } -> tensor<1x6x1xf64>
    %104 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<1x6x1xf64>) outs(%101 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.divf %in, %cst_6 : f64
      linalg.yield %120 : f64
    } -> tensor<1x6x1xf64>
    %105 = linalg.generic {indexing_maps = [#map, #map9, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %104 : tensor<2x6x4xf64>, tensor<1x6x1xf64>) outs(%0 : tensor<2x6x4xf64>) {
    ^bb0(%in: f64, %in_27: f64, %out: f64):
      %120 = arith.subf %in, %in_27 : f64
      linalg.yield %120 : f64
    } -> tensor<2x6x4xf64>
    %106 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %105 : tensor<2x6x4xf64>, tensor<2x6x4xf64>) outs(%0 : tensor<2x6x4xf64>) {
    ^bb0(%in: f64, %in_27: f64, %out: f64):
      %120 = arith.mulf %in, %in_27 : f64
      linalg.yield %120 : f64
    } -> tensor<2x6x4xf64>
    %107 = linalg.generic {indexing_maps = [#map, #map9], iterator_types = ["reduction", "parallel", "reduction"]} ins(%106 : tensor<2x6x4xf64>) outs(%102 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.addf %in, %out : f64
      linalg.yield %120 : f64
    } -> tensor<1x6x1xf64>
    %108 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x6x1xf64>) outs(%101 : tensor<1x6x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %120 = arith.divf %in, %cst_6 : f64
      linalg.yield %120 : f64
    } -> tensor<1x6x1xf64>
    %109 = tensor.empty() : tensor<1x6x1xf32>
    %110 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x6x1xf64>) outs(%109 : tensor<1x6x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %120 = arith.truncf %in : f64 to f32
      linalg.yield %120 : f32
    } -> tensor<1x6x1xf32>
    %111 = linalg.fill ins(%cst_0 : f32) outs(%109 : tensor<1x6x1xf32>) -> tensor<1x6x1xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map9], iterator_types = ["reduction", "parallel", "reduction"]} ins(%arg0 : tensor<2x6x4xf32>) outs(%111 : tensor<1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<1x6x1xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x6x1xf32>) outs(%109 : tensor<1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_7 : f32
      linalg.yield %120 : f32
    } -> tensor<1x6x1xf32>
    %114 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x6x1xf32>) outs(%109 : tensor<1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_1 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<1x6x1xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x6x1xf32>) outs(%109 : tensor<1x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x6x1xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map9, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %113 : tensor<2x6x4xf32>, tensor<1x6x1xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.subf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map9, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %115 : tensor<2x6x4xf32>, tensor<1x6x1xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.mulf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %expanded_24 : tensor<2x6x4xf32>, tensor<6x1xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.mulf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %expanded_26 : tensor<2x6x4xf32>, tensor<6x1xf32>) outs(%17 : tensor<2x6x4xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %120 = arith.addf %in, %in_27 : f32
      linalg.yield %120 : f32
    } -> tensor<2x6x4xf32>
    return %21, %38, %65, %expanded_23, %91, %100, %119 : tensor<2x6x4xf32>, tensor<2x6x4xf32>, tensor<2x6x4xf32>, tensor<2x6x4xf32>, tensor<2x6x4xf32>, tensor<2x6x4xf32>, tensor<2x6x4xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_6_torch.int64: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000",
      torch_tensor_2_6_torch.int64_1: "0x08000000000000000000000000000000000000000100000000000000010000000000000002000000000000000200000000000000000000000000000000000000000000000100000000000000010000000000000002000000000000000200000000000000",
      torch_tensor_2_6_torch.int64_2: "0x08000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_2_6_torch.int64_3: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_2_6_torch.int64_4: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000",
      torch_tensor_2_6_torch.int64_5: "0x08000000000000000000000000000000000000000100000000000000010000000000000002000000000000000200000000000000000000000000000000000000000000000100000000000000010000000000000002000000000000000200000000000000",
      torch_tensor_2_6_torch.int64_6: "0x08000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_2_6_torch.int64_7: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}
