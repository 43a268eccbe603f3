#map = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<3x4xf32>, %arg1: tensor<3x4xi64>) -> (tensor<3x4xbf16>, tensor<3x4xf16>, tensor<3x4xf64>, tensor<3x4xi32>, tensor<3x4xf32>, tensor<3x4xi32>, tensor<3x4xi1>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xi8>, tensor<3x4xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<3x4xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<3x4xf32>) outs(%0 : tensor<3x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %17 = arith.truncf %in : f32 to bf16
      linalg.yield %17 : bf16
    } -> tensor<3x4xbf16>
    %2 = tensor.empty() : tensor<3x4xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<3x4xf32>) outs(%2 : tensor<3x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %17 = arith.truncf %in : f32 to f16
      linalg.yield %17 : f16
    } -> tensor<3x4xf16>
    %4 = tensor.empty() : tensor<3x4xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<3x4xf32>) outs(%4 : tensor<3x4xf64>) {
    ^bb0(%in: f32, %out: f64):
      %17 = arith.extf %in : f32 to f64
      linalg.yield %17 : f64
    } -> tensor<3x4xf64>
    %6 = tensor.empty() : tensor<3x4xi32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<3x4xf32>) outs(%6 : tensor<3x4xi32>) {
    ^bb0(%in: f32, %out: i32):
      %17 = arith.fptosi %in : f32 to i32
      linalg.yield %17 : i32
    } -> tensor<3x4xi32>
    %8 = tensor.empty() : tensor<3x4xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<3x4xi64>) outs(%8 : tensor<3x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %17 = arith.sitofp %in : i64 to f32
      linalg.yield %17 : f32
    } -> tensor<3x4xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<3x4xi64>) outs(%6 : tensor<3x4xi32>) {
    ^bb0(%in: i64, %out: i32):
      %17 = arith.trunci %in : i64 to i32
      linalg.yield %17 : i32
    } -> tensor<3x4xi32>
    %11 = tensor.empty() : tensor<3x4xi1>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<3x4xi64>) outs(%11 : tensor<3x4xi1>) {
    ^bb0(%in: i64, %out: i1):
      %17 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %17 : i1
    } -> tensor<3x4xi1>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<3x4xf32>) outs(%11 : tensor<3x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %17 = arith.cmpf une, %in, %cst : f32
      linalg.yield %17 : i1
    } -> tensor<3x4xi1>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<3x4xbf16>) outs(%8 : tensor<3x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %17 = arith.extf %in : bf16 to f32
      linalg.yield %17 : f32
    } -> tensor<3x4xf32>
    %15 = tensor.empty() : tensor<3x4xi8>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<3x4xi64>) outs(%15 : tensor<3x4xi8>) {
    ^bb0(%in: i64, %out: i8):
      %17 = arith.trunci %in : i64 to i8
      linalg.yield %17 : i8
    } -> tensor<3x4xi8>
    return %1, %3, %5, %7, %9, %10, %12, %13, %14, %16, %9 : tensor<3x4xbf16>, tensor<3x4xf16>, tensor<3x4xf64>, tensor<3x4xi32>, tensor<3x4xf32>, tensor<3x4xi32>, tensor<3x4xi1>, tensor<3x4xi1>, tensor<3x4xf32>, tensor<3x4xi8>, tensor<3x4xf32>
  }
}
