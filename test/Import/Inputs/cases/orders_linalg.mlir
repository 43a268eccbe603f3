#map = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<3x7xf32>) -> (tensor<3x7xf32>, tensor<3x3xf32>, tensor<3x3xi64>, tensor<3x7xf32>, tensor<3x7xi64>, tensor<3x7xi64>, tensor<2x7xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<3x7xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x7xf32>) -> tensor<3x7xf32>
    %2 = tensor.empty() : tensor<3xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<3xf32>) -> tensor<3xf32>
    %4:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%arg0 : tensor<3x7xf32>) outs(%1, %3 : tensor<3x7xf32>, tensor<3xf32>) {
    ^bb0(%arg1: f32, %arg2: f32):
      %14 = arith.addf %arg1, %arg2 : f32
      tm_tensor.yield %14 : f32
    } -> tensor<3x7xf32>, tensor<3xf32>
    %5 = tensor.empty() : tensor<3x7xi64>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%5 : tensor<3x7xi64>) {
    ^bb0(%out: i64):
      %14 = linalg.index 1 : index
      %15 = arith.index_cast %14 : index to i64
      linalg.yield %15 : i64
    } -> tensor<3x7xi64>
    %7:2 = tm_tensor.sort dimension(1) outs(%arg0, %6 : tensor<3x7xf32>, tensor<3x7xi64>) {
    ^bb0(%arg1: f32, %arg2: f32, %arg3: i64, %arg4: i64):
      %14 = arith.cmpf oge, %arg1, %arg2 : f32
      tm_tensor.yield %14 : i1
    } -> tensor<3x7xf32>, tensor<3x7xi64>
    %extracted_slice = tensor.extract_slice %7#0[0, 0] [3, 3] [1, 1] : tensor<3x7xf32> to tensor<3x3xf32>
    %8:2 = tm_tensor.sort dimension(1) outs(%arg0, %6 : tensor<3x7xf32>, tensor<3x7xi64>) {
    ^bb0(%arg1: f32, %arg2: f32, %arg3: i64, %arg4: i64):
      %14 = arith.cmpf oge, %arg1, %arg2 : f32
      tm_tensor.yield %14 : i1
    } -> tensor<3x7xf32>, tensor<3x7xi64>
    %extracted_slice_0 = tensor.extract_slice %8#1[0, 0] [3, 3] [1, 1] : tensor<3x7xi64> to tensor<3x3xi64>
    %9:2 = tm_tensor.sort dimension(1) outs(%arg0, %6 : tensor<3x7xf32>, tensor<3x7xi64>) {
    ^bb0(%arg1: f32, %arg2: f32, %arg3: i64, %arg4: i64):
      %14 = arith.cmpf ole, %arg1, %arg2 : f32
      tm_tensor.yield %14 : i1
    } -> tensor<3x7xf32>, tensor<3x7xi64>
    %10:2 = tm_tensor.sort dimension(1) outs(%arg0, %6 : tensor<3x7xf32>, tensor<3x7xi64>) {
    ^bb0(%arg1: f32, %arg2: f32, %arg3: i64, %arg4: i64):
      %14 = arith.cmpf oge, %arg1, %arg2 : f32
      tm_tensor.yield %14 : i1
    } -> tensor<3x7xf32>, tensor<3x7xi64>
    %11:2 = tm_tensor.sort dimension(1) outs(%arg0, %6 : tensor<3x7xf32>, tensor<3x7xi64>) {
    ^bb0(%arg1: f32, %arg2: f32, %arg3: i64, %arg4: i64):
      %14 = arith.cmpf ole, %arg1, %arg2 : f32
      tm_tensor.yield %14 : i1
    } -> tensor<3x7xf32>, tensor<3x7xi64>
    %12 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%5 : tensor<3x7xi64>) {
    ^bb0(%out: i64):
      %14 = linalg.index 0 : index
      %15 = arith.index_cast %14 : index to i64
      linalg.yield %15 : i64
    } -> tensor<3x7xi64>
    %13:2 = tm_tensor.sort dimension(0) outs(%arg0, %12 : tensor<3x7xf32>, tensor<3x7xi64>) {
    ^bb0(%arg1: f32, %arg2: f32, %arg3: i64, %arg4: i64):
      %14 = arith.cmpf ole, %arg1, %arg2 : f32
      tm_tensor.yield %14 : i1
    } -> tensor<3x7xf32>, tensor<3x7xi64>
    %extracted_slice_1 = tensor.extract_slice %13#0[0, 0] [2, 7] [1, 1] : tensor<3x7xf32> to tensor<2x7xf32>
    return %4#0, %extracted_slice, %extracted_slice_0, %9#0, %10#1, %11#1, %extracted_slice_1 : tensor<3x7xf32>, tensor<3x3xf32>, tensor<3x3xi64>, tensor<3x7xf32>, tensor<3x7xi64>, tensor<3x7xi64>, tensor<2x7xf32>
  }
}
