#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, 0)>
#map4 = affine_map<() -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1, d2) -> (0, 0, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<3x4x5xf32>) -> (tensor<f32>, tensor<3x5xf32>, tensor<1x4x1xf32>, tensor<f32>, tensor<3x4xf32>, tensor<3x1x1xf32>, tensor<3x5xf32>, tensor<5xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3x5xf32>, tensor<f32>, tensor<3x5xf32>, tensor<f32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<1x4x1xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<4x5xf32>, tensor<f32>, tensor<3x4xf32>, tensor<4x5xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0x7F800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 0.000000e+00 : f64
    %cst_4 = arith.constant 1.400000e+01 : f64
    %cst_5 = arith.constant 3.000000e+00 : f64
    %cst_6 = arith.constant 5.900000e+01 : f64
    %cst_7 = arith.constant 6.000000e+01 : f32
    %cst_8 = arith.constant 5.000000e+00 : f32
    %cst_9 = arith.constant 2.000000e+01 : f32
    %cst_10 = arith.constant 2.000000e+00 : f32
    %cst_11 = arith.constant 5.000000e-01 : f32
    %cst_12 = arith.constant 6.000000e+01 : f64
    %cst_13 = arith.constant 4.000000e+00 : f64
    %cst_14 = arith.constant 1.500000e+01 : f64
    %cst_15 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<f32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<f32>) -> tensor<f32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction", "reduction"]} ins(%arg0 : tensor<3x4x5xf32>) outs(%1 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %in, %out : f32
      linalg.yield %88 : f32
    } -> tensor<f32>
    %3 = tensor.empty() : tensor<3x5xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<3x5xf32>) -> tensor<3x5xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction", "parallel"]} ins(%arg0 : tensor<3x4x5xf32>) outs(%4 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %in, %out : f32
      linalg.yield %88 : f32
    } -> tensor<3x5xf32>
    %6 = tensor.empty() : tensor<1x4x1xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "parallel", "reduction"]} ins(%arg0 : tensor<3x4x5xf32>) outs(%7 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %in, %out : f32
      linalg.yield %88 : f32
    } -> tensor<1x4x1xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%2 : tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.divf %in, %cst_7 : f32
      linalg.yield %88 : f32
    } -> tensor<f32>
    %10 = tensor.empty() : tensor<3x4xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<3x4xf32>) -> tensor<3x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<3x4x5xf32>) outs(%11 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %in, %out : f32
      linalg.yield %88 : f32
    } -> tensor<3x4xf32>
    %13 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<3x4xf32>) outs(%10 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.divf %in, %cst_8 : f32
      linalg.yield %88 : f32
    } -> tensor<3x4xf32>
    %14 = tensor.empty() : tensor<3x1x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<3x1x1xf32>) -> tensor<3x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map7], iterator_types = ["parallel", "reduction", "reduction"]} ins(%arg0 : tensor<3x4x5xf32>) outs(%15 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %in, %out : f32
      linalg.yield %88 : f32
    } -> tensor<3x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<3x1x1xf32>) outs(%14 : tensor<3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.divf %in, %cst_9 : f32
      linalg.yield %88 : f32
    } -> tensor<3x1x1xf32>
    %18 = tensor.empty() : tensor<3x5xi64>
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<3x5xi64>) -> tensor<3x5xi64>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<3x5xf32>) -> tensor<3x5xf32>
    %21:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "reduction", "parallel"]} ins(%arg0 : tensor<3x4x5xf32>) outs(%20, %19 : tensor<3x5xf32>, tensor<3x5xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %88 = linalg.index 1 : index
      %89 = arith.index_cast %88 : index to i64
      %90 = arith.maximumf %in, %out : f32
      %91 = arith.cmpf ogt, %in, %out : f32
      %92 = arith.select %91, %89, %out_16 : i64
      linalg.yield %90, %92 : f32, i64
    } -> (tensor<3x5xf32>, tensor<3x5xi64>)
    %22 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<3x5xf32>) -> tensor<3x5xf32>
    %23:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "reduction", "parallel"]} ins(%arg0 : tensor<3x4x5xf32>) outs(%22, %19 : tensor<3x5xf32>, tensor<3x5xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %88 = linalg.index 1 : index
      %89 = arith.index_cast %88 : index to i64
      %90 = arith.minimumf %in, %out : f32
      %91 = arith.cmpf olt, %in, %out : f32
      %92 = arith.select %91, %89, %out_16 : i64
      linalg.yield %90, %92 : f32, i64
    } -> (tensor<3x5xf32>, tensor<3x5xi64>)
    %24 = tensor.empty() : tensor<5xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<5xi64>) -> tensor<5xi64>
    %26 = tensor.empty() : tensor<5xf32>
    %27 = linalg.fill ins(%cst_1 : f32) outs(%26 : tensor<5xf32>) -> tensor<5xf32>
    %28:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["reduction", "parallel"]} ins(%23#0 : tensor<3x5xf32>) outs(%27, %25 : tensor<5xf32>, tensor<5xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %88 = linalg.index 0 : index
      %89 = arith.index_cast %88 : index to i64
      %90 = arith.minimumf %in, %out : f32
      %91 = arith.cmpf olt, %in, %out : f32
      %92 = arith.select %91, %89, %out_16 : i64
      linalg.yield %90, %92 : f32, i64
    } -> (tensor<5xf32>, tensor<5xi64>)
    %29 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<f32>) -> tensor<f32>
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction", "reduction"]} ins(%arg0 : tensor<3x4x5xf32>) outs(%29 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.maximumf %in, %out : f32
      linalg.yield %88 : f32
    } -> tensor<f32>
    %31 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<f32>) -> tensor<f32>
    %32 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction", "reduction"]} ins(%arg0 : tensor<3x4x5xf32>) outs(%31 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.minimumf %in, %out : f32
      linalg.yield %88 : f32
    } -> tensor<f32>
    %33 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<f32>) -> tensor<f32>
    %34 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction", "reduction"]} ins(%arg0 : tensor<3x4x5xf32>) outs(%33 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.mulf %in, %out : f32
      linalg.yield %88 : f32
    } -> tensor<f32>
    %35 = linalg.fill ins(%cst_2 : f32) outs(%3 : tensor<3x5xf32>) -> tensor<3x5xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction", "parallel"]} ins(%arg0 : tensor<3x4x5xf32>) outs(%35 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.mulf %in, %out : f32
      linalg.yield %88 : f32
    } -> tensor<3x5xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction", "reduction"]} ins(%arg0 : tensor<3x4x5xf32>) outs(%1 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.absf %in : f32
      %89 = math.powf %88, %cst_10 : f32
      %90 = arith.addf %89, %out : f32
      linalg.yield %90 : f32
    } -> tensor<f32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%37 : tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.powf %in, %cst_11 : f32
      linalg.yield %88 : f32
    } -> tensor<f32>
    %39 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction", "parallel"]} ins(%arg0 : tensor<3x4x5xf32>) outs(%4 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.absf %in : f32
      %89 = math.powf %88, %cst_10 : f32
      %90 = arith.addf %89, %out : f32
      linalg.yield %90 : f32
    } -> tensor<3x5xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<3x5xf32>) outs(%3 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.powf %in, %cst_11 : f32
      linalg.yield %88 : f32
    } -> tensor<3x5xf32>
    %41 = tensor.empty() : tensor<3x4x5xf64>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x4x5xf32>) outs(%41 : tensor<3x4x5xf64>) {
    ^bb0(%in: f32, %out: f64):
      %88 = arith.extf %in : f32 to f64
      linalg.yield %88 : f64
    } -> tensor<3x4x5xf64>
    %43 = tensor.empty() : tensor<1x1x1xf64>
    %44 = linalg.fill ins(%cst_3 : f64) outs(%43 : tensor<1x1x1xf64>) -> tensor<1x1x1xf64>
    %45 = linalg.generic {indexing_maps = [#map, #map9], iterator_types = ["reduction", "reduction", "reduction"]} ins(%42 : tensor<3x4x5xf64>) outs(%44 : tensor<1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %88 = arith.addf %in, %out : f64
      linalg.yield %88 : f64
    } -> tensor<1x1x1xf64>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<1x1x1xf64>) outs(%43 : tensor<1x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %88 = arith.divf %in, %cst_12 : f64
      linalg.yield %88 : f64
    } -> tensor<1x1x1xf64>
    %47 = linalg.generic {indexing_maps = [#map, #map9, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %46 : tensor<3x4x5xf64>, tensor<1x1x1xf64>) outs(%41 : tensor<3x4x5xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %88 = arith.subf %in, %in_16 : f64
      linalg.yield %88 : f64
    } -> tensor<3x4x5xf64>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %47 : tensor<3x4x5xf64>, tensor<3x4x5xf64>) outs(%41 : tensor<3x4x5xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %88 = arith.mulf %in, %in_16 : f64
      linalg.yield %88 : f64
    } -> tensor<3x4x5xf64>
    %49 = tensor.empty() : tensor<f64>
    %50 = linalg.fill ins(%cst_3 : f64) outs(%49 : tensor<f64>) -> tensor<f64>
    %51 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "reduction", "reduction"]} ins(%48 : tensor<3x4x5xf64>) outs(%50 : tensor<f64>) {
    ^bb0(%in: f64, %out: f64):
      %88 = arith.addf %in, %out : f64
      linalg.yield %88 : f64
    } -> tensor<f64>
    %52 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%51 : tensor<f64>) outs(%49 : tensor<f64>) {
    ^bb0(%in: f64, %out: f64):
      %88 = arith.divf %in, %cst_6 : f64
      linalg.yield %88 : f64
    } -> tensor<f64>
    %53 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%52 : tensor<f64>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f64, %out: f32):
      %88 = arith.truncf %in : f64 to f32
      linalg.yield %88 : f32
    } -> tensor<f32>
    %54 = tensor.empty() : tensor<3x1x5xf64>
    %55 = linalg.fill ins(%cst_3 : f64) outs(%54 : tensor<3x1x5xf64>) -> tensor<3x1x5xf64>
    %56 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "reduction", "parallel"]} ins(%42 : tensor<3x4x5xf64>) outs(%55 : tensor<3x1x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %88 = arith.addf %in, %out : f64
      linalg.yield %88 : f64
    } -> tensor<3x1x5xf64>
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<3x1x5xf64>) outs(%54 : tensor<3x1x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %88 = arith.divf %in, %cst_13 : f64
      linalg.yield %88 : f64
    } -> tensor<3x1x5xf64>
    %58 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %57 : tensor<3x4x5xf64>, tensor<3x1x5xf64>) outs(%41 : tensor<3x4x5xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %88 = arith.subf %in, %in_16 : f64
      linalg.yield %88 : f64
    } -> tensor<3x4x5xf64>
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %58 : tensor<3x4x5xf64>, tensor<3x4x5xf64>) outs(%41 : tensor<3x4x5xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %88 = arith.mulf %in, %in_16 : f64
      linalg.yield %88 : f64
    } -> tensor<3x4x5xf64>
    %60 = tensor.empty() : tensor<3x5xf64>
    %61 = linalg.fill ins(%cst_3 : f64) outs(%60 : tensor<3x5xf64>) -> tensor<3x5xf64>
    %62 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction", "parallel"]} ins(%59 : tensor<3x4x5xf64>) outs(%61 : tensor<3x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %88 = arith.addf %in, %out : f64
      linalg.yield %88 : f64
    } -> tensor<3x5xf64>
    %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<3x5xf64>) outs(%60 : tensor<3x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %88 = arith.divf %in, %cst_5 : f64
      linalg.yield %88 : f64
    } -> tensor<3x5xf64>
    %64 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%63 : tensor<3x5xf64>) outs(%3 : tensor<3x5xf32>) {
    ^bb0(%in: f64, %out: f32):
      %88 = arith.truncf %in : f64 to f32
      linalg.yield %88 : f32
    } -> tensor<3x5xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<3x5xf64>) outs(%60 : tensor<3x5xf64>) {
    ^bb0(%in: f64, %out: f64):
      %88 = arith.divf %in, %cst_13 : f64
      linalg.yield %88 : f64
    } -> tensor<3x5xf64>
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<3x5xf64>) outs(%3 : tensor<3x5xf32>) {
    ^bb0(%in: f64, %out: f32):
      %88 = arith.truncf %in : f64 to f32
      linalg.yield %88 : f32
    } -> tensor<3x5xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<3x5xf32>) outs(%3 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.sqrt %in : f32
      linalg.yield %88 : f32
    } -> tensor<3x5xf32>
    %68 = tensor.empty() : tensor<1x4x1xf64>
    %69 = linalg.fill ins(%cst_3 : f64) outs(%68 : tensor<1x4x1xf64>) -> tensor<1x4x1xf64>
    %70 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "parallel", "reduction"]} ins(%42 : tensor<3x4x5xf64>) outs(%69 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %88 = arith.addf %in, %out : f64
      linalg.yield %88 : f64
    } -> tensor<1x4x1xf64>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x4x1xf64>) outs(%68 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %88 = arith.divf %in, %cst_14 : f64
      linalg.yield %88 : f64
    } -> tensor<1x4x1xf64>
    %72 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %71 : tensor<3x4x5xf64>, tensor<1x4x1xf64>) outs(%41 : tensor<3x4x5xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %88 = arith.subf %in, %in_16 : f64
      linalg.yield %88 : f64
    } -> tensor<3x4x5xf64>
    %73 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %72 : tensor<3x4x5xf64>, tensor<3x4x5xf64>) outs(%41 : tensor<3x4x5xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %88 = arith.mulf %in, %in_16 : f64
      linalg.yield %88 : f64
    } -> tensor<3x4x5xf64>
    %74 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "parallel", "reduction"]} ins(%73 : tensor<3x4x5xf64>) outs(%69 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %88 = arith.addf %in, %out : f64
      linalg.yield %88 : f64
    } -> tensor<1x4x1xf64>
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x4x1xf64>) outs(%68 : tensor<1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %88 = arith.divf %in, %cst_4 : f64
      linalg.yield %88 : f64
    } -> tensor<1x4x1xf64>
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x4x1xf64>) outs(%6 : tensor<1x4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %88 = arith.truncf %in : f64 to f32
      linalg.yield %88 : f32
    } -> tensor<1x4x1xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<3x5xf32>) outs(%3 : tensor<3x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.divf %in, %cst_15 : f32
      linalg.yield %88 : f32
    } -> tensor<3x5xf32>
    %78 = tensor.empty() : tensor<3x4x5xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<3x4x5xf32>) outs(%78 : tensor<3x4x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.absf %in : f32
      linalg.yield %88 : f32
    } -> tensor<3x4x5xf32>
    %80 = tensor.empty() : tensor<4x5xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<4x5xf32>) -> tensor<4x5xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel", "parallel"]} ins(%79 : tensor<3x4x5xf32>) outs(%81 : tensor<4x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = arith.addf %in, %out : f32
      linalg.yield %88 : f32
    } -> tensor<4x5xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = []} ins(%53 : tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.sqrt %in : f32
      linalg.yield %88 : f32
    } -> tensor<f32>
    %84 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<3x4x5xf32>) outs(%11 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.absf %in : f32
      %89 = math.powf %88, %cst_10 : f32
      %90 = arith.addf %89, %out : f32
      linalg.yield %90 : f32
    } -> tensor<3x4xf32>
    %85 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<3x4xf32>) outs(%10 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.powf %in, %cst_11 : f32
      linalg.yield %88 : f32
    } -> tensor<3x4xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["reduction", "parallel", "parallel"]} ins(%arg0 : tensor<3x4x5xf32>) outs(%81 : tensor<4x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.absf %in : f32
      %89 = math.powf %88, %cst_2 : f32
      %90 = arith.addf %89, %out : f32
      linalg.yield %90 : f32
    } -> tensor<4x5xf32>
    %87 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<4x5xf32>) outs(%80 : tensor<4x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %88 = math.powf %in, %cst_2 : f32
      linalg.yield %88 : f32
    } -> tensor<4x5xf32>
    return %2, %5, %8, %9, %13, %17, %21#0, %28#0, %30, %32, %34, %36, %38, %40, %53, %64, %66, %67, %76, %64, %77, %82, %83, %85, %87 : tensor<f32>, tensor<3x5xf32>, tensor<1x4x1xf32>, tensor<f32>, tensor<3x4xf32>, tensor<3x1x1xf32>, tensor<3x5xf32>, tensor<5xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3x5xf32>, tensor<f32>, tensor<3x5xf32>, tensor<f32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<1x4x1xf32>, tensor<3x5xf32>, tensor<3x5xf32>, tensor<4x5xf32>, tensor<f32>, tensor<3x4xf32>, tensor<4x5xf32>
  }
}
