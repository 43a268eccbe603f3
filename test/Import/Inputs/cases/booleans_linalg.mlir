#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> ()>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<() -> ()>
module {
  func.func @main(%arg0: tensor<3x4xi1>, %arg1: tensor<4xi1>) -> (tensor<3x4xi1>, tensor<3x4xi1>, tensor<3x4xi1>, tensor<3x4xi1>, tensor<3x4xi1>, tensor<3x4xi1>, tensor<3x4xi1>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<i1>, tensor<i1>, tensor<3xi1>, tensor<1x4xi1>, tensor<i64>, tensor<f32>) {
    %true = arith.constant true
    %false = arith.constant false
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.200000e+01 : f32
    %0 = tensor.empty() : tensor<3x4xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg1 : tensor<3x4xi1>, tensor<4xi1>) outs(%0 : tensor<3x4xi1>) {
    ^bb0(%in: i1, %in_1: i1, %out: i1):
      %26 = arith.andi %in, %in_1 : i1
      linalg.yield %26 : i1
    } -> tensor<3x4xi1>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg1 : tensor<3x4xi1>, tensor<4xi1>) outs(%0 : tensor<3x4xi1>) {
    ^bb0(%in: i1, %in_1: i1, %out: i1):
      %26 = arith.ori %in, %in_1 : i1
      linalg.yield %26 : i1
    } -> tensor<3x4xi1>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg1 : tensor<3x4xi1>, tensor<4xi1>) outs(%0 : tensor<3x4xi1>) {
    ^bb0(%in: i1, %in_1: i1, %out: i1):
      %26 = arith.xori %in, %in_1 : i1
      linalg.yield %26 : i1
    } -> tensor<3x4xi1>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<3x4xi1>) outs(%0 : tensor<3x4xi1>) {
    ^bb0(%in: i1, %out: i1):
      %26 = arith.xori %in, %true : i1
      linalg.yield %26 : i1
    } -> tensor<3x4xi1>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<3x4xi1>) outs(%0 : tensor<3x4xi1>) {
    ^bb0(%in: i1, %out: i1):
      %26 = arith.cmpi eq, %in, %false : i1
      linalg.yield %26 : i1
    } -> tensor<3x4xi1>
    %6 = tensor.empty() : tensor<3x4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<3x4xi1>) outs(%6 : tensor<3x4xf32>) {
    ^bb0(%in: i1, %out: f32):
      %26 = arith.uitofp %in : i1 to f32
      linalg.yield %26 : f32
    } -> tensor<3x4xf32>
    %8 = tensor.empty() : tensor<i1>
    %9 = linalg.fill ins(%false : i1) outs(%8 : tensor<i1>) -> tensor<i1>
    %10 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["reduction", "reduction"]} ins(%arg0 : tensor<3x4xi1>) outs(%9 : tensor<i1>) {
    ^bb0(%in: i1, %out: i1):
      %26 = arith.ori %in, %out : i1
      linalg.yield %26 : i1
    } -> tensor<i1>
    %11 = linalg.fill ins(%true : i1) outs(%8 : tensor<i1>) -> tensor<i1>
    %12 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["reduction", "reduction"]} ins(%arg0 : tensor<3x4xi1>) outs(%11 : tensor<i1>) {
    ^bb0(%in: i1, %out: i1):
      %26 = arith.andi %in, %out : i1
      linalg.yield %26 : i1
    } -> tensor<i1>
    %13 = tensor.empty() : tensor<3xi1>
    %14 = linalg.fill ins(%false : i1) outs(%13 : tensor<3xi1>) -> tensor<3xi1>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<3x4xi1>) outs(%14 : tensor<3xi1>) {
    ^bb0(%in: i1, %out: i1):
      %26 = arith.ori %in, %out : i1
      linalg.yield %26 : i1
    } -> tensor<3xi1>
    %16 = tensor.empty() : tensor<1x4xi1>
    %17 = linalg.fill ins(%true : i1) outs(%16 : tensor<1x4xi1>) -> tensor<1x4xi1>
    %18 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["reduction", "parallel"]} ins(%arg0 : tensor<3x4xi1>) outs(%17 : tensor<1x4xi1>) {
    ^bb0(%in: i1, %out: i1):
      %26 = arith.andi %in, %out : i1
      linalg.yield %26 : i1
    } -> tensor<1x4xi1>
    %19 = tensor.empty() : tensor<i64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<i64>) -> tensor<i64>
    %21 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["reduction", "reduction"]} ins(%arg0 : tensor<3x4xi1>) outs(%20 : tensor<i64>) {
    ^bb0(%in: i1, %out: i64):
      %26 = arith.extui %in : i1 to i64
      %27 = arith.addi %26, %out : i64
      linalg.yield %27 : i64
    } -> tensor<i64>
    %22 = tensor.empty() : tensor<f32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<f32>) -> tensor<f32>
    %24 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["reduction", "reduction"]} ins(%7 : tensor<3x4xf32>) outs(%23 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %in, %out : f32
      linalg.yield %26 : f32
    } -> tensor<f32>
    %25 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%24 : tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.divf %in, %cst_0 : f32
      linalg.yield %26 : f32
    } -> tensor<f32>
    return %1, %2, %3, %4, %1, %2, %5, %3, %7, %10, %12, %15, %18, %21, %25 : tensor<3x4xi1>, tensor<3x4xi1>, tensor<3x4xi1>, tensor<3x4xi1>, tensor<3x4xi1>, tensor<3x4xi1>, tensor<3x4xi1>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<i1>, tensor<i1>, tensor<3xi1>, tensor<1x4xi1>, tensor<i64>, tensor<f32>
  }
}
