#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<3x2x4xf32>, %arg1: tensor<16x4xf32>, %arg2: tensor<16x4xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<3x2x4xf32> to tensor<1x2x4xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x2x4xf32> into tensor<2x4xf32>
    %0 = tensor.empty() : tensor<4x16xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<16x4xf32>) outs(%0 : tensor<4x16xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<2x4xf32>, tensor<4x16xf32>) outs(%2 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<16xf32>) outs(%1 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<2x16xf32>, tensor<2x16xf32>) outs(%1 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.addf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x16xf32>
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<16x4xf32>) outs(%0 : tensor<4x16xf32>) permutation = [1, 0] 
    %6 = linalg.matmul ins(%cst_1, %transposed_2 : tensor<2x4xf32>, tensor<4x16xf32>) outs(%2 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<16xf32>) outs(%1 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%6, %7 : tensor<2x16xf32>, tensor<2x16xf32>) outs(%1 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.addf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x16xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5, %8 : tensor<2x16xf32>, tensor<2x16xf32>) outs(%1 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.addf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x16xf32>
    %extracted_slice_3 = tensor.extract_slice %9[0, 0] [2, 4] [1, 1] : tensor<2x16xf32> to tensor<2x4xf32>
    %extracted_slice_4 = tensor.extract_slice %9[0, 4] [2, 4] [1, 1] : tensor<2x16xf32> to tensor<2x4xf32>
    %extracted_slice_5 = tensor.extract_slice %9[0, 8] [2, 4] [1, 1] : tensor<2x16xf32> to tensor<2x4xf32>
    %extracted_slice_6 = tensor.extract_slice %9[0, 12] [2, 4] [1, 1] : tensor<2x16xf32> to tensor<2x4xf32>
    %10 = tensor.empty() : tensor<2x4xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_4 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_1 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.mulf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_3 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_5 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.tanh %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%13, %14 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.mulf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %15 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.addf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_6 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.tanh %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%17, %18 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.mulf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %extracted_slice_7 = tensor.extract_slice %arg0[1, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<3x2x4xf32> to tensor<1x2x4xf32>
    %collapsed_8 = tensor.collapse_shape %extracted_slice_7 [[0, 1], [2]] : tensor<1x2x4xf32> into tensor<2x4xf32>
    %20 = linalg.matmul ins(%collapsed_8, %transposed : tensor<2x4xf32>, tensor<4x16xf32>) outs(%2 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%20, %4 : tensor<2x16xf32>, tensor<2x16xf32>) outs(%1 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.addf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x16xf32>
    %22 = linalg.matmul ins(%19, %transposed_2 : tensor<2x4xf32>, tensor<4x16xf32>) outs(%2 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%22, %7 : tensor<2x16xf32>, tensor<2x16xf32>) outs(%1 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.addf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%21, %23 : tensor<2x16xf32>, tensor<2x16xf32>) outs(%1 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.addf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x16xf32>
    %extracted_slice_9 = tensor.extract_slice %24[0, 0] [2, 4] [1, 1] : tensor<2x16xf32> to tensor<2x4xf32>
    %extracted_slice_10 = tensor.extract_slice %24[0, 4] [2, 4] [1, 1] : tensor<2x16xf32> to tensor<2x4xf32>
    %extracted_slice_11 = tensor.extract_slice %24[0, 8] [2, 4] [1, 1] : tensor<2x16xf32> to tensor<2x4xf32>
    %extracted_slice_12 = tensor.extract_slice %24[0, 12] [2, 4] [1, 1] : tensor<2x16xf32> to tensor<2x4xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_10 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%25, %16 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.mulf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_9 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_11 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.tanh %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%27, %28 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.mulf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%26, %29 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.addf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_12 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.tanh %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%31, %32 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.mulf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %extracted_slice_13 = tensor.extract_slice %arg0[2, 0, 0] [1, 2, 4] [1, 1, 1] : tensor<3x2x4xf32> to tensor<1x2x4xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice_13 [[0, 1], [2]] : tensor<1x2x4xf32> into tensor<2x4xf32>
    %34 = linalg.matmul ins(%collapsed_14, %transposed : tensor<2x4xf32>, tensor<4x16xf32>) outs(%2 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%34, %4 : tensor<2x16xf32>, tensor<2x16xf32>) outs(%1 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.addf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x16xf32>
    %36 = linalg.matmul ins(%33, %transposed_2 : tensor<2x4xf32>, tensor<4x16xf32>) outs(%2 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%36, %7 : tensor<2x16xf32>, tensor<2x16xf32>) outs(%1 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.addf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x16xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%35, %37 : tensor<2x16xf32>, tensor<2x16xf32>) outs(%1 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.addf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x16xf32>
    %extracted_slice_15 = tensor.extract_slice %38[0, 0] [2, 4] [1, 1] : tensor<2x16xf32> to tensor<2x4xf32>
    %extracted_slice_16 = tensor.extract_slice %38[0, 4] [2, 4] [1, 1] : tensor<2x16xf32> to tensor<2x4xf32>
    %extracted_slice_17 = tensor.extract_slice %38[0, 8] [2, 4] [1, 1] : tensor<2x16xf32> to tensor<2x4xf32>
    %extracted_slice_18 = tensor.extract_slice %38[0, 12] [2, 4] [1, 1] : tensor<2x16xf32> to tensor<2x4xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_16 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%39, %30 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.mulf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_15 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_17 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.tanh %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%41, %42 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.mulf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%40, %43 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.addf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_18 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.tanh %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%45, %46 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %48 = arith.mulf %in, %in_19 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    return %47, %44 : tensor<2x4xf32>, tensor<2x4xf32>
  }
}
