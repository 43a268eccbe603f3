#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> ()>
module {
  func.func @main(%arg0: tensor<3x4xi64>, %arg1: tensor<4xi64>) -> (tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xf32>) {
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c-1_i64 = arith.constant -1 : i64
    %cst = arith.constant 2.000000e+00 : f32
    %cst_0 = arith.constant dense<2> : tensor<i64>
    %0 = tensor.empty() : tensor<3x4xi64>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg1 : tensor<3x4xi64>, tensor<4xi64>) outs(%0 : tensor<3x4xi64>) {
    ^bb0(%in: i64, %in_1: i64, %out: i64):
      %16 = arith.addi %in, %in_1 : i64
      linalg.yield %16 : i64
    } -> tensor<3x4xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg1 : tensor<3x4xi64>, tensor<4xi64>) outs(%0 : tensor<3x4xi64>) {
    ^bb0(%in: i64, %in_1: i64, %out: i64):
      %16 = arith.subi %in, %in_1 : i64
      linalg.yield %16 : i64
    } -> tensor<3x4xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg1 : tensor<3x4xi64>, tensor<4xi64>) outs(%0 : tensor<3x4xi64>) {
    ^bb0(%in: i64, %in_1: i64, %out: i64):
      %16 = arith.muli %in, %in_1 : i64
      linalg.yield %16 : i64
    } -> tensor<3x4xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %cst_0 : tensor<3x4xi64>, tensor<i64>) outs(%0 : tensor<3x4xi64>) {
    ^bb0(%in: i64, %in_1: i64, %out: i64):
      %16 = arith.sitofp %in : i64 to f64
      %17 = arith.sitofp %in_1 : i64 to f64
      %18 = arith.divf %16, %17 : f64
      %19 = math.floor %18 : f64
      %20 = arith.fptosi %19 : f64 to i64
      linalg.yield %20 : i64
    } -> tensor<3x4xi64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<3x4xi64>) outs(%0 : tensor<3x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      %16 = arith.remsi %in, %c3_i64 : i64
      %17 = arith.cmpi ne, %16, %c0_i64 : i64
      %18 = arith.cmpi slt, %16, %c0_i64 : i64
      %19 = arith.andi %17, %18 : i1
      %20 = arith.addi %16, %c3_i64 : i64
      %21 = arith.select %19, %20, %16 : i64
      linalg.yield %21 : i64
    } -> tensor<3x4xi64>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<3x4xi64>) outs(%0 : tensor<3x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      %16 = arith.addi %in, %c1_i64 : i64
      linalg.yield %16 : i64
    } -> tensor<3x4xi64>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<3x4xi64>) outs(%0 : tensor<3x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      %16 = arith.sitofp %in : i64 to f32
      %17 = arith.negf %16 : f32
      %18 = arith.fptosi %17 : f32 to i64
      linalg.yield %18 : i64
    } -> tensor<3x4xi64>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<3x4xi64>) outs(%0 : tensor<3x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      %16 = math.absi %in : i64
      linalg.yield %16 : i64
    } -> tensor<3x4xi64>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg1 : tensor<3x4xi64>, tensor<4xi64>) outs(%0 : tensor<3x4xi64>) {
    ^bb0(%in: i64, %in_1: i64, %out: i64):
      %16 = arith.maxsi %in, %in_1 : i64
      linalg.yield %16 : i64
    } -> tensor<3x4xi64>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg1 : tensor<3x4xi64>, tensor<4xi64>) outs(%0 : tensor<3x4xi64>) {
    ^bb0(%in: i64, %in_1: i64, %out: i64):
      %16 = arith.andi %in, %in_1 : i64
      linalg.yield %16 : i64
    } -> tensor<3x4xi64>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg1 : tensor<3x4xi64>, tensor<4xi64>) outs(%0 : tensor<3x4xi64>) {
    ^bb0(%in: i64, %in_1: i64, %out: i64):
      %16 = arith.ori %in, %in_1 : i64
      linalg.yield %16 : i64
    } -> tensor<3x4xi64>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg1 : tensor<3x4xi64>, tensor<4xi64>) outs(%0 : tensor<3x4xi64>) {
    ^bb0(%in: i64, %in_1: i64, %out: i64):
      %16 = arith.xori %in, %in_1 : i64
      linalg.yield %16 : i64
    } -> tensor<3x4xi64>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<3x4xi64>) outs(%0 : tensor<3x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      %16 = arith.xori %in, %c-1_i64 : i64
      linalg.yield %16 : i64
    } -> tensor<3x4xi64>
    %14 = tensor.empty() : tensor<3x4xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<3x4xi64>) outs(%14 : tensor<3x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %16 = arith.sitofp %in : i64 to f32
      %17 = arith.divf %16, %cst : f32
      linalg.yield %17 : f32
    } -> tensor<3x4xf32>
    return %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %15 : tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xi64>, tensor<3x4xf32>
  }
}
