#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<6x4xf32>, %arg1: tensor<2x3xi64>, %arg2: tensor<6x2xi64>, %arg3: tensor<3xi64>) -> (tensor<2x3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<6x2xf32>, tensor<6x2xf32>, tensor<3x2xf32>, tensor<6x3xf32>, tensor<2x3x4xf32>, tensor<3xf32>, tensor<2x4xf32>, tensor<6x2xf32>) {
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4 = arith.constant 4 : index
    %c6 = arith.constant 6 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c6_i64 = arith.constant 6 : i64
    %cst_0 = arith.constant dense_resource<torch_tensor_2_torch.int64> : tensor<2xi64>
    %cst_1 = arith.constant dense_resource<torch_tensor_2_torch.int64_1> : tensor<2xi64>
    %0 = tensor.empty() : tensor<2x3x4xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x3xi64>) outs(%0 : tensor<2x3x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %25 = arith.index_cast %in : i64 to index
      %26 = linalg.index 2 : index
      %27 = arith.cmpi slt, %25, %c6 : index
      cf.assert %27, "index must be smaller than dim size"
      %28 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %28, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%25, %26] : tensor<6x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x4xf32>
    %2 = tensor.empty() : tensor<3x4xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<3xi64>) outs(%2 : tensor<3x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %25 = arith.cmpi slt, %in, %c0_i64 : i64
      %26 = arith.addi %in, %c6_i64 : i64
      %27 = arith.select %25, %26, %in : i64
      %28 = arith.index_cast %27 : i64 to index
      %29 = linalg.index 1 : index
      %extracted = tensor.extract %arg0[%28, %29] : tensor<6x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<3xi64>) outs(%2 : tensor<3x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %25 = arith.index_cast %in : i64 to index
      %26 = linalg.index 1 : index
      %extracted = tensor.extract %arg0[%25, %26] : tensor<6x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x4xf32>
    %5 = tensor.empty() : tensor<6x2xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<6x2xf32>) -> tensor<6x2xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<6x2xi64>) outs(%6 : tensor<6x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %25 = linalg.index 0 : index
      %26 = arith.index_cast %in : i64 to index
      %27 = arith.cmpi slt, %26, %c4 : index
      cf.assert %27, "index must be smaller than dim size"
      %28 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %28, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%25, %26] : tensor<6x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<6x2xf32>
    %8 = tensor.empty() : tensor<6x2xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<6x2xi64>) outs(%8 : tensor<6x2xi64>) {
    ^bb0(%in: i64, %out: i64):
      %25 = arith.remsi %in, %c4_i64 : i64
      %26 = arith.cmpi ne, %25, %c0_i64 : i64
      %27 = arith.cmpi slt, %25, %c0_i64 : i64
      %28 = arith.andi %26, %27 : i1
      %29 = arith.addi %25, %c4_i64 : i64
      %30 = arith.select %28, %29, %25 : i64
      linalg.yield %30 : i64
    } -> tensor<6x2xi64>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<6x2xi64>) outs(%6 : tensor<6x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %25 = linalg.index 0 : index
      %26 = arith.index_cast %in : i64 to index
      %27 = arith.cmpi slt, %26, %c4 : index
      cf.assert %27, "index must be smaller than dim size"
      %28 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %28, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%25, %26] : tensor<6x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<6x2xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0] [6, 2] [1, 1] : tensor<6x4xf32> to tensor<6x2xf32>
    %11 = tensor.empty() : tensor<3x2xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<3xi64>) outs(%11 : tensor<3x2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %25 = arith.cmpi slt, %in, %c0_i64 : i64
      %26 = arith.addi %in, %c6_i64 : i64
      %27 = arith.select %25, %26, %in : i64
      %28 = arith.index_cast %27 : i64 to index
      %29 = linalg.index 1 : index
      %extracted = tensor.extract %extracted_slice[%28, %29] : tensor<6x2xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x2xf32>
    %13 = tensor.empty() : tensor<3xi64>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg3 : tensor<3xi64>) outs(%13 : tensor<3xi64>) {
    ^bb0(%in: i64, %out: i64):
      %25 = arith.remsi %in, %c4_i64 : i64
      %26 = arith.cmpi ne, %25, %c0_i64 : i64
      %27 = arith.cmpi slt, %25, %c0_i64 : i64
      %28 = arith.andi %26, %27 : i1
      %29 = arith.addi %25, %c4_i64 : i64
      %30 = arith.select %28, %29, %25 : i64
      linalg.yield %30 : i64
    } -> tensor<3xi64>
    %15 = tensor.empty() : tensor<6xi64>
    %16 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%15 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %25 = linalg.index 0 : index
      %26 = arith.index_cast %25 : index to i64
      linalg.yield %26 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %16 [[0, 1]] output_shape [6, 1] : tensor<6xi64> into tensor<6x1xi64>
    %17 = tensor.empty() : tensor<6x3xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %14 : tensor<6x1xi64>, tensor<3xi64>) outs(%17 : tensor<6x3xf32>) {
    ^bb0(%in: i64, %in_2: i64, %out: f32):
      %25 = arith.cmpi slt, %in, %c0_i64 : i64
      %26 = arith.addi %in, %c6_i64 : i64
      %27 = arith.select %25, %26, %in : i64
      %28 = arith.index_cast %27 : i64 to index
      %29 = arith.cmpi slt, %in_2, %c0_i64 : i64
      %30 = arith.addi %in_2, %c4_i64 : i64
      %31 = arith.select %29, %30, %in_2 : i64
      %32 = arith.index_cast %31 : i64 to index
      %extracted = tensor.extract %arg0[%28, %32] : tensor<6x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<6x3xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x3xi64>) outs(%0 : tensor<2x3x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %25 = arith.cmpi slt, %in, %c0_i64 : i64
      %26 = arith.addi %in, %c6_i64 : i64
      %27 = arith.select %25, %26, %in : i64
      %28 = arith.index_cast %27 : i64 to index
      %29 = linalg.index 2 : index
      %extracted = tensor.extract %arg0[%28, %29] : tensor<6x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x3x4xf32>
    %20 = tensor.empty() : tensor<3xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%arg3, %14 : tensor<3xi64>, tensor<3xi64>) outs(%20 : tensor<3xf32>) {
    ^bb0(%in: i64, %in_2: i64, %out: f32):
      %25 = arith.cmpi slt, %in, %c0_i64 : i64
      %26 = arith.addi %in, %c6_i64 : i64
      %27 = arith.select %25, %26, %in : i64
      %28 = arith.index_cast %27 : i64 to index
      %29 = arith.cmpi slt, %in_2, %c0_i64 : i64
      %30 = arith.addi %in_2, %c4_i64 : i64
      %31 = arith.select %29, %30, %in_2 : i64
      %32 = arith.index_cast %31 : i64 to index
      %extracted = tensor.extract %arg0[%28, %32] : tensor<6x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<3xf32>
    %22 = tensor.empty() : tensor<2x4xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<2xi64>) outs(%22 : tensor<2x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %25 = arith.cmpi slt, %in, %c0_i64 : i64
      %26 = arith.addi %in, %c6_i64 : i64
      %27 = arith.select %25, %26, %in : i64
      %28 = arith.index_cast %27 : i64 to index
      %29 = linalg.index 1 : index
      %extracted = tensor.extract %arg0[%28, %29] : tensor<6x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst_1 : tensor<6x1xi64>, tensor<2xi64>) outs(%5 : tensor<6x2xf32>) {
    ^bb0(%in: i64, %in_2: i64, %out: f32):
      %25 = arith.cmpi slt, %in, %c0_i64 : i64
      %26 = arith.addi %in, %c6_i64 : i64
      %27 = arith.select %25, %26, %in : i64
      %28 = arith.index_cast %27 : i64 to index
      %29 = arith.cmpi slt, %in_2, %c0_i64 : i64
      %30 = arith.addi %in_2, %c4_i64 : i64
      %31 = arith.select %29, %30, %in_2 : i64
      %32 = arith.index_cast %31 : i64 to index
      %extracted = tensor.extract %arg0[%28, %32] : tensor<6x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<6x2xf32>
    return %1, %3, %4, %7, %10, %12, %18, %19, %21, %23, %24 : tensor<2x3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<6x2xf32>, tensor<6x2xf32>, tensor<3x2xf32>, tensor<6x3xf32>, tensor<2x3x4xf32>, tensor<3xf32>, tensor<2x4xf32>, tensor<6x2xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.int64: "0x0800000000000000000000000200000000000000",
      torch_tensor_2_torch.int64_1: "0x0800000001000000000000000300000000000000"
    }
  }
#-}
