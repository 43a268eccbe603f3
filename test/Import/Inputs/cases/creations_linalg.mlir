#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> ()>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0) -> ()>
module {
  func.func @main(%arg0: tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<3xi64>, tensor<3xi64>, tensor<3xf32>, tensor<3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<5xf32>, tensor<2x3xf32>) {
    %cst = arith.constant dense<1.000000e+00> : tensor<3xf32>
    %cst_0 = arith.constant dense<1.500000e+00> : tensor<2xf32>
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2xf32>
    %cst_2 = arith.constant dense<7.000000e+00> : tensor<2x3xf32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<2x3xf32>
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %cst_4 = arith.constant dense<2.000000e+00> : tensor<2x3xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<2x3xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_3_torch.float32> : tensor<3xf32>
    %cst_7 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 0.000000e+00 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %cst_11 = arith.constant dense<1> : tensor<i64>
    %cst_12 = arith.constant dense<4> : tensor<i64>
    %0 = tensor.empty() : tensor<2x3xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_5, %arg0 : tensor<2x3xf32>, tensor<2x3xf32>) outs(%0 : tensor<2x3xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %24 = arith.addf %in, %in_13 : f32
      linalg.yield %24 : f32
    } -> tensor<2x3xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_4, %arg0 : tensor<2x3xf32>, tensor<2x3xf32>) outs(%0 : tensor<2x3xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %24 = arith.mulf %in, %in_13 : f32
      linalg.yield %24 : f32
    } -> tensor<2x3xf32>
    %3 = tensor.empty() : tensor<3xi64>
    %4 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%3 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %24 = linalg.index 0 : index
      %25 = arith.index_cast %24 : index to i64
      linalg.yield %25 : i64
    } -> tensor<3xi64>
    %5 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%3 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %24 = linalg.index 0 : index
      %25 = arith.index_cast %24 : index to i64
      %26 = arith.muli %25, %c2_i64 : i64
      %27 = arith.addi %26, %c1_i64 : i64
      linalg.yield %27 : i64
    } -> tensor<3xi64>
    %6 = tensor.empty() : tensor<3xf32>
    %7 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%6 : tensor<3xf32>) {
    ^bb0(%out: f32):
      %24 = linalg.index 0 : index
      %25 = arith.index_cast %24 : index to i64
      %26 = arith.sitofp %25 : i64 to f32
      %27 = arith.addf %26, %cst_8 : f32
      linalg.yield %27 : f32
    } -> tensor<3xf32>
    %8 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%6 : tensor<3xf32>) {
    ^bb0(%out: f32):
      %24 = linalg.index 0 : index
      %25 = arith.index_cast %24 : index to i64
      %26 = arith.sitofp %25 : i64 to f32
      %27 = arith.mulf %26, %cst_9 : f32
      %28 = arith.addf %27, %cst_9 : f32
      linalg.yield %28 : f32
    } -> tensor<3xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_7, %arg0 : tensor<f32>, tensor<2x3xf32>) outs(%0 : tensor<2x3xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %24 = arith.mulf %in, %in_13 : f32
      linalg.yield %24 : f32
    } -> tensor<2x3xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6, %arg0 : tensor<3xf32>, tensor<2x3xf32>) outs(%0 : tensor<2x3xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %24 = arith.addf %in, %in_13 : f32
      linalg.yield %24 : f32
    } -> tensor<2x3xf32>
    %11 = tensor.empty() : tensor<5xi64>
    %12 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%11 : tensor<5xi64>) {
    ^bb0(%out: i64):
      %24 = linalg.index 0 : index
      %25 = arith.index_cast %24 : index to i64
      linalg.yield %25 : i64
    } -> tensor<5xi64>
    %13 = tensor.empty() : tensor<5xi1>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%12 : tensor<5xi64>) outs(%13 : tensor<5xi1>) {
    ^bb0(%in: i64, %out: i1):
      %24 = arith.cmpi sle, %in, %c2_i64 : i64
      linalg.yield %24 : i1
    } -> tensor<5xi1>
    %15 = tensor.empty() : tensor<5xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%12 : tensor<5xi64>) outs(%15 : tensor<5xf32>) {
    ^bb0(%in: i64, %out: f32):
      %24 = arith.sitofp %in : i64 to f32
      linalg.yield %24 : f32
    } -> tensor<5xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%16 : tensor<5xf32>) outs(%15 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.mulf %in, %cst_10 : f32
      linalg.yield %24 : f32
    } -> tensor<5xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%17 : tensor<5xf32>) outs(%15 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %cst_8 : f32
      linalg.yield %24 : f32
    } -> tensor<5xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel"]} ins(%cst_12, %12 : tensor<i64>, tensor<5xi64>) outs(%11 : tensor<5xi64>) {
    ^bb0(%in: i64, %in_13: i64, %out: i64):
      %24 = arith.subi %in, %in_13 : i64
      linalg.yield %24 : i64
    } -> tensor<5xi64>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%19 : tensor<5xi64>) outs(%15 : tensor<5xf32>) {
    ^bb0(%in: i64, %out: f32):
      %24 = arith.sitofp %in : i64 to f32
      linalg.yield %24 : f32
    } -> tensor<5xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%20 : tensor<5xf32>) outs(%15 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.mulf %in, %cst_10 : f32
      linalg.yield %24 : f32
    } -> tensor<5xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel"]} ins(%cst_11, %21 : tensor<i64>, tensor<5xf32>) outs(%15 : tensor<5xf32>) {
    ^bb0(%in: i64, %in_13: f32, %out: f32):
      %24 = arith.sitofp %in : i64 to f32
      %25 = arith.subf %24, %in_13 : f32
      linalg.yield %25 : f32
    } -> tensor<5xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel"]} ins(%14, %18, %22 : tensor<5xi1>, tensor<5xf32>, tensor<5xf32>) outs(%15 : tensor<5xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %24 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %24 : f32
    } -> tensor<5xf32>
    return %1, %cst_3, %cst_5, %2, %cst_2, %4, %5, %7, %8, %cst_1, %cst_0, %cst, %9, %10, %23, %cst_4 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<3xi64>, tensor<3xi64>, tensor<3xf32>, tensor<3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<5xf32>, tensor<2x3xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_3_torch.float32: "0x040000000000803F0000004000004040"
    }
  }
#-}
