#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0) -> ()>
#map5 = affine_map<() -> ()>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1) -> (0, d1)>
#map8 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<5x4xf32>, %arg1: tensor<5xi64>, %arg2: tensor<5x4xf32>) -> (tensor<f32>, tensor<f32>, tensor<5xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c-100_i64 = arith.constant -100 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0xFF800000 : f32
    %c4 = arith.constant 4 : index
    %cst_0 = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<5x4xf32>
    %cst_3 = arith.constant dense<9.99999993E-9> : tensor<f32>
    %cst_4 = arith.constant dense<0x7FC00000> : tensor<f32>
    %cst_5 = arith.constant dense<-1.000000e+02> : tensor<f32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_8 = arith.constant 3.500000e-01 : f64
    %cst_9 = arith.constant 0.69999999999999996 : f64
    %cst_10 = arith.constant 1.000000e+00 : f64
    %cst_11 = arith.constant 9.000000e-01 : f64
    %cst_12 = arith.constant 2.500000e-02 : f64
    %cst_13 = arith.constant 5.000000e+00 : f32
    %cst_14 = arith.constant 2.000000e+01 : f32
    %cst_15 = arith.constant 5.000000e-01 : f32
    %cst_16 = arith.constant 2.000000e+00 : f32
    %cst_17 = arith.constant dense<0> : tensor<i64>
    %cst_18 = arith.constant dense<1> : tensor<i64>
    %0 = tensor.empty() : tensor<5xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<5xi64>) -> tensor<5xi64>
    %2 = tensor.empty() : tensor<5xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<5xf32>) -> tensor<5xf32>
    %4:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<5x4xf32>) outs(%3, %1 : tensor<5xf32>, tensor<5xi64>) {
    ^bb0(%in: f32, %out: f32, %out_30: i64):
      %158 = linalg.index 1 : index
      %159 = arith.index_cast %158 : index to i64
      %160 = arith.maximumf %in, %out : f32
      %161 = arith.cmpf ogt, %in, %out : f32
      %162 = arith.select %161, %159, %out_30 : i64
      linalg.yield %160, %162 : f32, i64
    } -> (tensor<5xf32>, tensor<5xi64>)
    %expanded = tensor.expand_shape %4#0 [[0, 1]] output_shape [5, 1] : tensor<5xf32> into tensor<5x1xf32>
    %5 = tensor.empty() : tensor<5x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %expanded : tensor<5x4xf32>, tensor<5x1xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.subf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.exp %in : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %8 = tensor.empty() : tensor<5x1xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<5x1xf32>) -> tensor<5x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%7 : tensor<5x4xf32>) outs(%9 : tensor<5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<5x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<5x1xf32>) outs(%8 : tensor<5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.log %in : f32
      linalg.yield %158 : f32
    } -> tensor<5x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%6, %11 : tensor<5x4xf32>, tensor<5x1xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.subf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %13 = tensor.empty() : tensor<5xi1>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg1 : tensor<5xi64>) outs(%13 : tensor<5xi1>) {
    ^bb0(%in: i64, %out: i1):
      %158 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %158 : i1
    } -> tensor<5xi1>
    %15 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel"]} ins(%14, %arg1, %cst_17 : tensor<5xi1>, tensor<5xi64>, tensor<i64>) outs(%0 : tensor<5xi64>) {
    ^bb0(%in: i1, %in_30: i64, %in_31: i64, %out: i64):
      %158 = arith.select %in, %in_30, %in_31 : i64
      linalg.yield %158 : i64
    } -> tensor<5xi64>
    %expanded_19 = tensor.expand_shape %15 [[0, 1]] output_shape [5, 1] : tensor<5xi64> into tensor<5x1xi64>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_19 : tensor<5x1xi64>) outs(%9 : tensor<5x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %158 = linalg.index 0 : index
      %159 = arith.index_cast %in : i64 to index
      %160 = arith.cmpi slt, %159, %c4 : index
      cf.assert %160, "index must be smaller than dim size"
      %161 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %161, "index must be larger or equal to 0"
      %extracted = tensor.extract %12[%158, %159] : tensor<5x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<5x1xf32>
    %collapsed = tensor.collapse_shape %16 [[0, 1]] : tensor<5x1xf32> into tensor<5xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed : tensor<5xf32>) outs(%2 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel"]} ins(%14, %17, %cst_6 : tensor<5xi1>, tensor<5xf32>, tensor<f32>) outs(%2 : tensor<5xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %158 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %19 = tensor.empty() : tensor<i64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<i64>) -> tensor<i64>
    %21 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["reduction"]} ins(%14 : tensor<5xi1>) outs(%20 : tensor<i64>) {
    ^bb0(%in: i1, %out: i64):
      %158 = arith.extui %in : i1 to i64
      %159 = arith.addi %158, %out : i64
      linalg.yield %159 : i64
    } -> tensor<i64>
    %22 = tensor.empty() : tensor<f32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%21 : tensor<i64>) outs(%22 : tensor<f32>) {
    ^bb0(%in: i64, %out: f32):
      %158 = arith.sitofp %in : i64 to f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<f32>) -> tensor<f32>
    %25 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["reduction"]} ins(%18 : tensor<5xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %26 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = []} ins(%25, %23 : tensor<f32>, tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.divf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_19 : tensor<5x1xi64>) outs(%9 : tensor<5x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %158 = linalg.index 0 : index
      %159 = arith.index_cast %in : i64 to index
      %160 = arith.cmpi slt, %159, %c4 : index
      cf.assert %160, "index must be smaller than dim size"
      %161 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %161, "index must be larger or equal to 0"
      %extracted = tensor.extract %12[%158, %159] : tensor<5x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<5x1xf32>
    %collapsed_20 = tensor.collapse_shape %27 [[0, 1]] : tensor<5x1xf32> into tensor<5xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_20 : tensor<5xf32>) outs(%2 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel"]} ins(%14, %28, %cst_6 : tensor<5xi1>, tensor<5xf32>, tensor<f32>) outs(%2 : tensor<5xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %158 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["reduction"]} ins(%29 : tensor<5xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_19 : tensor<5x1xi64>) outs(%9 : tensor<5x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %158 = linalg.index 0 : index
      %159 = arith.index_cast %in : i64 to index
      %160 = arith.cmpi slt, %159, %c4 : index
      cf.assert %160, "index must be smaller than dim size"
      %161 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %161, "index must be larger or equal to 0"
      %extracted = tensor.extract %12[%158, %159] : tensor<5x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<5x1xf32>
    %collapsed_21 = tensor.collapse_shape %31 [[0, 1]] : tensor<5x1xf32> into tensor<5xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_21 : tensor<5xf32>) outs(%2 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel"]} ins(%14, %32, %cst_6 : tensor<5xi1>, tensor<5xf32>, tensor<f32>) outs(%2 : tensor<5xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %158 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_19 : tensor<5x1xi64>) outs(%9 : tensor<5x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %158 = linalg.index 0 : index
      %159 = arith.index_cast %in : i64 to index
      %160 = arith.cmpi slt, %159, %c4 : index
      cf.assert %160, "index must be smaller than dim size"
      %161 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %161, "index must be larger or equal to 0"
      %extracted = tensor.extract %12[%158, %159] : tensor<5x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<5x1xf32>
    %collapsed_22 = tensor.collapse_shape %34 [[0, 1]] : tensor<5x1xf32> into tensor<5xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_22 : tensor<5xf32>) outs(%2 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel"]} ins(%14, %35, %cst_6 : tensor<5xi1>, tensor<5xf32>, tensor<f32>) outs(%2 : tensor<5xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %158 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["reduction"]} ins(%36 : tensor<5xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %38 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = []} ins(%37, %23 : tensor<f32>, tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.divf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<5xf32>) -> tensor<5xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%12 : tensor<5x4xf32>) outs(%39 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%40 : tensor<5xf32>) outs(%2 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg1 : tensor<5xi64>) outs(%13 : tensor<5xi1>) {
    ^bb0(%in: i64, %out: i1):
      %158 = arith.cmpi eq, %in, %c-100_i64 : i64
      linalg.yield %158 : i1
    } -> tensor<5xi1>
    %43 = linalg.generic {indexing_maps = [#map3, #map4, #map3, #map3], iterator_types = ["parallel"]} ins(%42, %cst_6, %41 : tensor<5xi1>, tensor<f32>, tensor<5xf32>) outs(%2 : tensor<5xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %158 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%42 : tensor<5xi1>) outs(%13 : tensor<5xi1>) {
    ^bb0(%in: i1, %out: i1):
      %158 = arith.xori %in, %true : i1
      linalg.yield %158 : i1
    } -> tensor<5xi1>
    %45 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["reduction"]} ins(%44 : tensor<5xi1>) outs(%20 : tensor<i64>) {
    ^bb0(%in: i1, %out: i64):
      %158 = arith.extui %in : i1 to i64
      %159 = arith.addi %158, %out : i64
      linalg.yield %159 : i64
    } -> tensor<i64>
    %46 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["reduction"]} ins(%43 : tensor<5xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = []} ins(%46, %45 : tensor<f32>, tensor<i64>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %in_30: i64, %out: f32):
      %158 = arith.sitofp %in_30 : i64 to f32
      %159 = arith.divf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<f32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%47 : tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_12 : f64 to f32
      %159 = arith.mulf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<f32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%38 : tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_11 : f64 to f32
      %159 = arith.mulf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<f32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = []} ins(%49, %48 : tensor<f32>, tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.addf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %51:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "reduction"]} ins(%arg2 : tensor<5x4xf32>) outs(%3, %1 : tensor<5xf32>, tensor<5xi64>) {
    ^bb0(%in: f32, %out: f32, %out_30: i64):
      %158 = linalg.index 1 : index
      %159 = arith.index_cast %158 : index to i64
      %160 = arith.maximumf %in, %out : f32
      %161 = arith.cmpf ogt, %in, %out : f32
      %162 = arith.select %161, %159, %out_30 : i64
      linalg.yield %160, %162 : f32, i64
    } -> (tensor<5xf32>, tensor<5xi64>)
    %expanded_23 = tensor.expand_shape %51#0 [[0, 1]] output_shape [5, 1] : tensor<5xf32> into tensor<5x1xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2, %expanded_23 : tensor<5x4xf32>, tensor<5x1xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.subf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.exp %in : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%53 : tensor<5x4xf32>) outs(%9 : tensor<5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<5x1xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %54 : tensor<5x4xf32>, tensor<5x1xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.divf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%12, %55 : tensor<5x4xf32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.mulf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["reduction", "reduction"]} ins(%56 : tensor<5x4xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%57 : tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%58 : tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_13 : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_19 : tensor<5x1xi64>) outs(%9 : tensor<5x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %158 = linalg.index 0 : index
      %159 = arith.index_cast %in : i64 to index
      %160 = arith.cmpi slt, %159, %c4 : index
      cf.assert %160, "index must be smaller than dim size"
      %161 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %161, "index must be larger or equal to 0"
      %extracted = tensor.extract %12[%158, %159] : tensor<5x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<5x1xf32>
    %collapsed_24 = tensor.collapse_shape %60 [[0, 1]] : tensor<5x1xf32> into tensor<5xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_24 : tensor<5xf32>) outs(%2 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel"]} ins(%14, %61, %cst_6 : tensor<5xi1>, tensor<5xf32>, tensor<f32>) outs(%2 : tensor<5xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %158 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["reduction"]} ins(%62 : tensor<5xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = []} ins(%63, %23 : tensor<f32>, tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.divf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg2 : tensor<5x4xf32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.subf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["reduction", "reduction"]} ins(%66 : tensor<5x4xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %68 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%67 : tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_14 : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.absf %in : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["reduction", "reduction"]} ins(%69 : tensor<5x4xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %71 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%70 : tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_14 : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %72 = tensor.empty() : tensor<5x4xi1>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<5x4xf32>) outs(%72 : tensor<5x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %158 = arith.extf %in : f32 to f64
      %159 = arith.cmpf olt, %158, %cst_10 : f64
      linalg.yield %159 : i1
    } -> tensor<5x4xi1>
    %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%74 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.mulf %in, %cst_15 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.subf %in, %cst_15 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%73, %75, %76 : tensor<5x4xi1>, tensor<5x4xf32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %158 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["reduction", "reduction"]} ins(%77 : tensor<5x4xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %79 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%78 : tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_14 : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<5x4xf32>) outs(%72 : tensor<5x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %158 = arith.extf %in : f32 to f64
      %159 = arith.cmpf olt, %158, %cst_9 : f64
      linalg.yield %159 : i1
    } -> tensor<5x4xi1>
    %81 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.mulf %in, %cst_15 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%81, %69 : tensor<5x4xf32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.mulf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_8 : f64 to f32
      %159 = arith.subf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<5x4xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_9 : f64 to f32
      %159 = arith.mulf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<5x4xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%80, %82, %84 : tensor<5x4xi1>, tensor<5x4xf32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %158 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["reduction", "reduction"]} ins(%85 : tensor<5x4xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %87 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%86 : tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_14 : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      %159 = math.exp %158 : f32
      %160 = arith.addf %159, %cst_1 : f32
      %161 = arith.divf %cst_1, %160 : f32
      linalg.yield %161 : f32
    } -> tensor<5x4xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_18, %88 : tensor<i64>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: i64, %in_30: f32, %out: f32):
      %158 = arith.sitofp %in : i64 to f32
      %159 = arith.subf %158, %in_30 : f32
      linalg.yield %159 : f32
    } -> tensor<5x4xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%89, %arg0 : tensor<5x4xf32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.mulf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6, %arg0 : tensor<f32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.cmpf olt, %in, %in_30 : f32
      %159 = arith.select %158, %in, %in_30 : f32
      linalg.yield %159 : f32
    } -> tensor<5x4xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.absf %in : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%92 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%93 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.exp %in : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%94 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.log1p %in : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%91, %95 : tensor<5x4xf32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.subf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%90, %96 : tensor<5x4xf32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.subf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["reduction", "reduction"]} ins(%97 : tensor<5x4xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %99 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%98 : tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_14 : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %100 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      %159 = math.exp %158 : f32
      %160 = arith.addf %159, %cst_1 : f32
      %161 = arith.divf %cst_1, %160 : f32
      linalg.yield %161 : f32
    } -> tensor<5x4xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.subf %in, %cst_1 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%100 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%102 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.log1p %in : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel"]} ins(%103, %cst_5 : tensor<5x4xf32>, tensor<f32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.cmpf ogt, %in, %in_30 : f32
      %159 = arith.select %158, %in, %in_30 : f32
      linalg.yield %159 : f32
    } -> tensor<5x4xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%101, %104 : tensor<5x4xf32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.mulf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%100 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.log %in : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel"]} ins(%106, %cst_5 : tensor<5x4xf32>, tensor<f32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.cmpf ogt, %in, %in_30 : f32
      %159 = arith.select %158, %in, %in_30 : f32
      linalg.yield %159 : f32
    } -> tensor<5x4xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%88, %107 : tensor<5x4xf32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.mulf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%105, %108 : tensor<5x4xf32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.subf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %110 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["reduction", "reduction"]} ins(%109 : tensor<5x4xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %111 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%110 : tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_14 : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %112 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %12 : tensor<5x4xf32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.mulf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<5x4xf32>) outs(%72 : tensor<5x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %158 = arith.cmpf oeq, %in, %cst_0 : f32
      linalg.yield %158 : i1
    } -> tensor<5x4xi1>
    %114 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.log %in : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %114 : tensor<5x4xf32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.mulf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map6, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%113, %cst_6, %115 : tensor<5x4xi1>, tensor<f32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %158 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %55 : tensor<5x4xf32>, tensor<5x4xf32>) outs(%72 : tensor<5x4xi1>) {
    ^bb0(%in: f32, %in_30: f32, %out: i1):
      %158 = arith.cmpf une, %in, %in_30 : f32
      linalg.yield %158 : i1
    } -> tensor<5x4xi1>
    %118 = linalg.generic {indexing_maps = [#map, #map6, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%117, %cst_4, %116 : tensor<5x4xi1>, tensor<f32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %158 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%118, %112 : tensor<5x4xf32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.subf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["reduction", "reduction"]} ins(%119 : tensor<5x4xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %121 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%120 : tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_13 : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %122 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<5x4xf32>) outs(%9 : tensor<5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.absf %in : f32
      %159 = math.powf %158, %cst_16 : f32
      %160 = arith.addf %159, %out : f32
      linalg.yield %160 : f32
    } -> tensor<5x1xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%122 : tensor<5x1xf32>) outs(%8 : tensor<5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.powf %in, %cst_15 : f32
      linalg.yield %158 : f32
    } -> tensor<5x1xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%arg2 : tensor<5x4xf32>) outs(%9 : tensor<5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.absf %in : f32
      %159 = math.powf %158, %cst_16 : f32
      %160 = arith.addf %159, %out : f32
      linalg.yield %160 : f32
    } -> tensor<5x1xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%124 : tensor<5x1xf32>) outs(%8 : tensor<5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.powf %in, %cst_15 : f32
      linalg.yield %158 : f32
    } -> tensor<5x1xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel"]} ins(%123, %cst_3 : tensor<5x1xf32>, tensor<f32>) outs(%8 : tensor<5x1xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.cmpf ult, %in, %in_30 : f32
      %159 = arith.select %158, %in_30, %in : f32
      linalg.yield %159 : f32
    } -> tensor<5x1xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel"]} ins(%125, %cst_3 : tensor<5x1xf32>, tensor<f32>) outs(%8 : tensor<5x1xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.cmpf ult, %in, %in_30 : f32
      %159 = arith.select %158, %in_30, %in : f32
      linalg.yield %159 : f32
    } -> tensor<5x1xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2, %127 : tensor<5x4xf32>, tensor<5x1xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.divf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %126 : tensor<5x4xf32>, tensor<5x1xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.divf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%129, %128 : tensor<5x4xf32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.mulf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%130 : tensor<5x4xf32>) outs(%39 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %132 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["reduction"]} ins(%131 : tensor<5xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %133 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%132 : tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_13 : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %134 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg1 : tensor<5xi64>) outs(%13 : tensor<5xi1>) {
    ^bb0(%in: i64, %out: i1):
      %158 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %158 : i1
    } -> tensor<5xi1>
    %135 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel"]} ins(%134, %arg1, %cst_17 : tensor<5xi1>, tensor<5xi64>, tensor<i64>) outs(%0 : tensor<5xi64>) {
    ^bb0(%in: i1, %in_30: i64, %in_31: i64, %out: i64):
      %158 = arith.select %in, %in_30, %in_31 : i64
      linalg.yield %158 : i64
    } -> tensor<5xi64>
    %expanded_25 = tensor.expand_shape %135 [[0, 1]] output_shape [5, 1] : tensor<5xi64> into tensor<5x1xi64>
    %136 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_25 : tensor<5x1xi64>) outs(%9 : tensor<5x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %158 = linalg.index 0 : index
      %159 = arith.index_cast %in : i64 to index
      %160 = arith.cmpi slt, %159, %c4 : index
      cf.assert %160, "index must be smaller than dim size"
      %161 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %161, "index must be larger or equal to 0"
      %extracted = tensor.extract %12[%158, %159] : tensor<5x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<5x1xf32>
    %collapsed_26 = tensor.collapse_shape %136 [[0, 1]] : tensor<5x1xf32> into tensor<5xf32>
    %137 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_26 : tensor<5xf32>) outs(%2 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %138 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel"]} ins(%134, %137, %cst_6 : tensor<5xi1>, tensor<5xf32>, tensor<f32>) outs(%2 : tensor<5xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %158 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %139 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["reduction"]} ins(%134 : tensor<5xi1>) outs(%20 : tensor<i64>) {
    ^bb0(%in: i1, %out: i64):
      %158 = arith.extui %in : i1 to i64
      %159 = arith.addi %158, %out : i64
      linalg.yield %159 : i64
    } -> tensor<i64>
    %140 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%139 : tensor<i64>) outs(%22 : tensor<f32>) {
    ^bb0(%in: i64, %out: f32):
      %158 = arith.sitofp %in : i64 to f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %141 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["reduction"]} ins(%138 : tensor<5xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %142 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = []} ins(%141, %140 : tensor<f32>, tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.divf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %143 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2, %arg0 : tensor<5x4xf32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.subf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%143 : tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.cmpf ult, %in, %cst_0 : f32
      %159 = arith.select %158, %cst_0, %in : f32
      linalg.yield %159 : f32
    } -> tensor<5x4xf32>
    %145 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%144, %arg0 : tensor<5x4xf32>, tensor<5x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.addf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %146 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["reduction", "reduction"]} ins(%145 : tensor<5x4xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %147 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = []} ins(%146 : tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_14 : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %expanded_27 = tensor.expand_shape %cst_7 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32>
    %148 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel"]} ins(%12, %expanded_27 : tensor<5x4xf32>, tensor<1x4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.mulf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<5x4xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_19 : tensor<5x1xi64>) outs(%9 : tensor<5x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %158 = linalg.index 0 : index
      %159 = arith.index_cast %in : i64 to index
      %160 = arith.cmpi slt, %159, %c4 : index
      cf.assert %160, "index must be smaller than dim size"
      %161 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %161, "index must be larger or equal to 0"
      %extracted = tensor.extract %148[%158, %159] : tensor<5x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<5x1xf32>
    %collapsed_28 = tensor.collapse_shape %149 [[0, 1]] : tensor<5x1xf32> into tensor<5xf32>
    %150 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%collapsed_28 : tensor<5xf32>) outs(%2 : tensor<5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.negf %in : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %151 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel"]} ins(%14, %150, %cst_6 : tensor<5xi1>, tensor<5xf32>, tensor<f32>) outs(%2 : tensor<5xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %158 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %152 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<4xf32>) outs(%5 : tensor<5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x4xf32>
    %153 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_19 : tensor<5x1xi64>) outs(%9 : tensor<5x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %158 = linalg.index 0 : index
      %159 = arith.index_cast %in : i64 to index
      %160 = arith.cmpi slt, %159, %c4 : index
      cf.assert %160, "index must be smaller than dim size"
      %161 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %161, "index must be larger or equal to 0"
      %extracted = tensor.extract %152[%158, %159] : tensor<5x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<5x1xf32>
    %collapsed_29 = tensor.collapse_shape %153 [[0, 1]] : tensor<5x1xf32> into tensor<5xf32>
    %154 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel"]} ins(%14, %collapsed_29, %cst_6 : tensor<5xi1>, tensor<5xf32>, tensor<f32>) outs(%2 : tensor<5xf32>) {
    ^bb0(%in: i1, %in_30: f32, %in_31: f32, %out: f32):
      %158 = arith.select %in, %in_30, %in_31 : f32
      linalg.yield %158 : f32
    } -> tensor<5xf32>
    %155 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["reduction"]} ins(%154 : tensor<5xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %156 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["reduction"]} ins(%151 : tensor<5xf32>) outs(%24 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    %157 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = []} ins(%156, %155 : tensor<f32>, tensor<f32>) outs(%22 : tensor<f32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %158 = arith.divf %in, %in_30 : f32
      linalg.yield %158 : f32
    } -> tensor<f32>
    return %26, %30, %33, %50, %59, %64, %68, %71, %79, %87, %99, %111, %121, %133, %142, %147, %157 : tensor<f32>, tensor<f32>, tensor<5xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803F000000400000003F0000C03F"
    }
  }
#-}
