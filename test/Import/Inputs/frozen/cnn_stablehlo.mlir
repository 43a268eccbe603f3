module {
  func.func @main(%arg0: tensor<4x3x8x8xf32>, %arg1: tensor<4xi64>) -> tensor<f32> {
    %c = stablehlo.constant dense<0> : tensor<4xi64>
    %c_0 = stablehlo.constant dense<-100> : tensor<4xi64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %cst_2 = stablehlo.constant dense_resource<torch_tensor_4_torch.float32_14> : tensor<4xf32>
    %cst_3 = stablehlo.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_4 = stablehlo.constant dense_resource<torch_tensor_8_torch.float32_8> : tensor<8xf32>
    %cst_5 = stablehlo.constant dense_resource<torch_tensor_8_4_1_1_torch.float32> : tensor<8x4x1x1xf32>
    %cst_6 = stablehlo.constant dense_resource<torch_tensor_8_torch.float32_7> : tensor<8xf32>
    %cst_7 = stablehlo.constant dense_resource<torch_tensor_8_torch.float32_6> : tensor<8xf32>
    %cst_8 = stablehlo.constant dense_resource<torch_tensor_8_torch.float32_5> : tensor<8xf32>
    %cst_9 = stablehlo.constant dense_resource<torch_tensor_8_torch.float32_4> : tensor<8xf32>
    %cst_10 = stablehlo.constant dense_resource<torch_tensor_8_8_3_3_torch.float32> : tensor<8x8x3x3xf32>
    %cst_11 = stablehlo.constant dense_resource<torch_tensor_8_torch.float32_3> : tensor<8xf32>
    %cst_12 = stablehlo.constant dense_resource<torch_tensor_8_torch.float32_2> : tensor<8xf32>
    %cst_13 = stablehlo.constant dense_resource<torch_tensor_8_torch.float32_1> : tensor<8xf32>
    %cst_14 = stablehlo.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_15 = stablehlo.constant dense_resource<torch_tensor_8_4_3_3_torch.float32> : tensor<8x4x3x3xf32>
    %cst_16 = stablehlo.constant dense_resource<torch_tensor_4_torch.float32_13> : tensor<4xf32>
    %cst_17 = stablehlo.constant dense_resource<torch_tensor_4_4_1_1_torch.float32> : tensor<4x4x1x1xf32>
    %cst_18 = stablehlo.constant dense_resource<torch_tensor_4_torch.float32_12> : tensor<4xf32>
    %cst_19 = stablehlo.constant dense_resource<torch_tensor_4_torch.float32_11> : tensor<4xf32>
    %cst_20 = stablehlo.constant dense_resource<torch_tensor_4_torch.float32_10> : tensor<4xf32>
    %cst_21 = stablehlo.constant dense_resource<torch_tensor_4_torch.float32_9> : tensor<4xf32>
    %cst_22 = stablehlo.constant dense_resource<torch_tensor_4_4_3_3_torch.float32_1> : tensor<4x4x3x3xf32>
    %cst_23 = stablehlo.constant dense_resource<torch_tensor_4_torch.float32_8> : tensor<4xf32>
    %cst_24 = stablehlo.constant dense_resource<torch_tensor_4_torch.float32_7> : tensor<4xf32>
    %cst_25 = stablehlo.constant dense_resource<torch_tensor_4_torch.float32_6> : tensor<4xf32>
    %cst_26 = stablehlo.constant dense_resource<torch_tensor_4_torch.float32_5> : tensor<4xf32>
    %cst_27 = stablehlo.constant dense_resource<torch_tensor_4_4_3_3_torch.float32> : tensor<4x4x3x3xf32>
    %cst_28 = stablehlo.constant dense_resource<torch_tensor_4_torch.float32_4> : tensor<4xf32>
    %cst_29 = stablehlo.constant dense_resource<torch_tensor_4_torch.float32_3> : tensor<4xf32>
    %cst_30 = stablehlo.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_31 = stablehlo.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_32 = stablehlo.constant dense_resource<torch_tensor_4_3_3_3_torch.float32> : tensor<4x3x3x3xf32>
    %cst_33 = stablehlo.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<4x4x8x8xf32>
    %cst_35 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<4x4x4x4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<4x8x2x2xf32>
    %cst_38 = arith.constant dense<1.000000e-05> : tensor<1xf64>
    %cst_39 = arith.constant dense<4> : tensor<1xi64>
    %cst_40 = arith.constant dense<1> : tensor<1xi64>
    %0 = stablehlo.convolution(%arg0, %cst_32) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], rhs_dilate = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x3x8x8xf32>, tensor<4x3x3x3xf32>) -> tensor<4x4x8x8xf32>
    %1 = stablehlo.reshape %cst_33 : (tensor<4xf32>) -> tensor<4x1x1xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<4x4x8x8xf32>
    %3 = stablehlo.add %0, %2 : tensor<4x4x8x8xf32>
    %4 = stablehlo.convert %cst_38 : (tensor<1xf64>) -> tensor<1xf32>
    %5 = stablehlo.reshape %4 : (tensor<1xf32>) -> tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.add %6, %cst_30 : tensor<4xf32>
    %8 = stablehlo.rsqrt %7 : tensor<4xf32>
    %9 = stablehlo.reshape %cst_31 : (tensor<4xf32>) -> tensor<4x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<4x1xf32>) -> tensor<4x1x1xf32>
    %11 = stablehlo.reshape %8 : (tensor<4xf32>) -> tensor<4x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<4x1xf32>) -> tensor<4x1x1xf32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<4x4x8x8xf32>
    %14 = stablehlo.subtract %3, %13 : tensor<4x4x8x8xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<4x4x8x8xf32>
    %16 = stablehlo.multiply %14, %15 : tensor<4x4x8x8xf32>
    %17 = stablehlo.reshape %cst_29 : (tensor<4xf32>) -> tensor<4x1xf32>
    %18 = stablehlo.reshape %17 : (tensor<4x1xf32>) -> tensor<4x1x1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<4x4x8x8xf32>
    %20 = stablehlo.multiply %16, %19 : tensor<4x4x8x8xf32>
    %21 = stablehlo.reshape %cst_28 : (tensor<4xf32>) -> tensor<4x1xf32>
    %22 = stablehlo.reshape %21 : (tensor<4x1xf32>) -> tensor<4x1x1xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<4x4x8x8xf32>
    %24 = stablehlo.add %20, %23 : tensor<4x4x8x8xf32>
    %25 = stablehlo.maximum %24, %cst_34 : tensor<4x4x8x8xf32>
    %26 = "stablehlo.reduce_window"(%25, %cst_35) <{padding = dense<[[0, 0], [0, 0], [1, 1], [1, 1]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 3, 3>, window_strides = array<i64: 1, 1, 2, 2>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %163 = stablehlo.maximum %arg2, %arg3 : tensor<f32>
      stablehlo.return %163 : tensor<f32>
    }) : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x4x4xf32>
    %27 = stablehlo.convolution(%26, %cst_27) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], rhs_dilate = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x4x4x4xf32>, tensor<4x4x3x3xf32>) -> tensor<4x4x4x4xf32>
    %28 = stablehlo.add %6, %cst_25 : tensor<4xf32>
    %29 = stablehlo.rsqrt %28 : tensor<4xf32>
    %30 = stablehlo.reshape %cst_26 : (tensor<4xf32>) -> tensor<4x1xf32>
    %31 = stablehlo.reshape %30 : (tensor<4x1xf32>) -> tensor<4x1x1xf32>
    %32 = stablehlo.reshape %29 : (tensor<4xf32>) -> tensor<4x1xf32>
    %33 = stablehlo.reshape %32 : (tensor<4x1xf32>) -> tensor<4x1x1xf32>
    %34 = stablehlo.broadcast_in_dim %31, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<4x4x4x4xf32>
    %35 = stablehlo.subtract %27, %34 : tensor<4x4x4x4xf32>
    %36 = stablehlo.broadcast_in_dim %33, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<4x4x4x4xf32>
    %37 = stablehlo.multiply %35, %36 : tensor<4x4x4x4xf32>
    %38 = stablehlo.reshape %cst_24 : (tensor<4xf32>) -> tensor<4x1xf32>
    %39 = stablehlo.reshape %38 : (tensor<4x1xf32>) -> tensor<4x1x1xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<4x4x4x4xf32>
    %41 = stablehlo.multiply %37, %40 : tensor<4x4x4x4xf32>
    %42 = stablehlo.reshape %cst_23 : (tensor<4xf32>) -> tensor<4x1xf32>
    %43 = stablehlo.reshape %42 : (tensor<4x1xf32>) -> tensor<4x1x1xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<4x4x4x4xf32>
    %45 = stablehlo.add %41, %44 : tensor<4x4x4x4xf32>
    %46 = stablehlo.maximum %45, %cst_36 : tensor<4x4x4x4xf32>
    %47 = stablehlo.convolution(%46, %cst_22) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], rhs_dilate = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x4x4x4xf32>, tensor<4x4x3x3xf32>) -> tensor<4x4x4x4xf32>
    %48 = stablehlo.add %6, %cst_20 : tensor<4xf32>
    %49 = stablehlo.rsqrt %48 : tensor<4xf32>
    %50 = stablehlo.reshape %cst_21 : (tensor<4xf32>) -> tensor<4x1xf32>
    %51 = stablehlo.reshape %50 : (tensor<4x1xf32>) -> tensor<4x1x1xf32>
    %52 = stablehlo.reshape %49 : (tensor<4xf32>) -> tensor<4x1xf32>
    %53 = stablehlo.reshape %52 : (tensor<4x1xf32>) -> tensor<4x1x1xf32>
    %54 = stablehlo.broadcast_in_dim %51, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<4x4x4x4xf32>
    %55 = stablehlo.subtract %47, %54 : tensor<4x4x4x4xf32>
    %56 = stablehlo.broadcast_in_dim %53, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<4x4x4x4xf32>
    %57 = stablehlo.multiply %55, %56 : tensor<4x4x4x4xf32>
    %58 = stablehlo.reshape %cst_19 : (tensor<4xf32>) -> tensor<4x1xf32>
    %59 = stablehlo.reshape %58 : (tensor<4x1xf32>) -> tensor<4x1x1xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<4x4x4x4xf32>
    %61 = stablehlo.multiply %57, %60 : tensor<4x4x4x4xf32>
    %62 = stablehlo.reshape %cst_18 : (tensor<4xf32>) -> tensor<4x1xf32>
    %63 = stablehlo.reshape %62 : (tensor<4x1xf32>) -> tensor<4x1x1xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<4x4x4x4xf32>
    %65 = stablehlo.add %61, %64 : tensor<4x4x4x4xf32>
    %66 = stablehlo.convolution(%26, %cst_17) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[0, 0], [0, 0]], rhs_dilate = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x4x4x4xf32>, tensor<4x4x1x1xf32>) -> tensor<4x4x4x4xf32>
    %67 = stablehlo.reshape %cst_16 : (tensor<4xf32>) -> tensor<4x1x1xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [1, 2, 3] : (tensor<4x1x1xf32>) -> tensor<4x4x4x4xf32>
    %69 = stablehlo.add %66, %68 : tensor<4x4x4x4xf32>
    %70 = stablehlo.add %65, %69 : tensor<4x4x4x4xf32>
    %71 = stablehlo.maximum %70, %cst_36 : tensor<4x4x4x4xf32>
    %72 = stablehlo.convolution(%71, %cst_15) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [2, 2], pad = [[1, 1], [1, 1]], rhs_dilate = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x4x4x4xf32>, tensor<8x4x3x3xf32>) -> tensor<4x8x2x2xf32>
    %73 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %74 = stablehlo.add %73, %cst_13 : tensor<8xf32>
    %75 = stablehlo.rsqrt %74 : tensor<8xf32>
    %76 = stablehlo.reshape %cst_14 : (tensor<8xf32>) -> tensor<8x1xf32>
    %77 = stablehlo.reshape %76 : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %78 = stablehlo.reshape %75 : (tensor<8xf32>) -> tensor<8x1xf32>
    %79 = stablehlo.reshape %78 : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %80 = stablehlo.broadcast_in_dim %77, dims = [1, 2, 3] : (tensor<8x1x1xf32>) -> tensor<4x8x2x2xf32>
    %81 = stablehlo.subtract %72, %80 : tensor<4x8x2x2xf32>
    %82 = stablehlo.broadcast_in_dim %79, dims = [1, 2, 3] : (tensor<8x1x1xf32>) -> tensor<4x8x2x2xf32>
    %83 = stablehlo.multiply %81, %82 : tensor<4x8x2x2xf32>
    %84 = stablehlo.reshape %cst_12 : (tensor<8xf32>) -> tensor<8x1xf32>
    %85 = stablehlo.reshape %84 : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [1, 2, 3] : (tensor<8x1x1xf32>) -> tensor<4x8x2x2xf32>
    %87 = stablehlo.multiply %83, %86 : tensor<4x8x2x2xf32>
    %88 = stablehlo.reshape %cst_11 : (tensor<8xf32>) -> tensor<8x1xf32>
    %89 = stablehlo.reshape %88 : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [1, 2, 3] : (tensor<8x1x1xf32>) -> tensor<4x8x2x2xf32>
    %91 = stablehlo.add %87, %90 : tensor<4x8x2x2xf32>
    %92 = stablehlo.maximum %91, %cst_37 : tensor<4x8x2x2xf32>
    %93 = stablehlo.convolution(%92, %cst_10) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], rhs_dilate = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x8x2x2xf32>, tensor<8x8x3x3xf32>) -> tensor<4x8x2x2xf32>
    %94 = stablehlo.add %73, %cst_8 : tensor<8xf32>
    %95 = stablehlo.rsqrt %94 : tensor<8xf32>
    %96 = stablehlo.reshape %cst_9 : (tensor<8xf32>) -> tensor<8x1xf32>
    %97 = stablehlo.reshape %96 : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %98 = stablehlo.reshape %95 : (tensor<8xf32>) -> tensor<8x1xf32>
    %99 = stablehlo.reshape %98 : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %100 = stablehlo.broadcast_in_dim %97, dims = [1, 2, 3] : (tensor<8x1x1xf32>) -> tensor<4x8x2x2xf32>
    %101 = stablehlo.subtract %93, %100 : tensor<4x8x2x2xf32>
    %102 = stablehlo.broadcast_in_dim %99, dims = [1, 2, 3] : (tensor<8x1x1xf32>) -> tensor<4x8x2x2xf32>
    %103 = stablehlo.multiply %101, %102 : tensor<4x8x2x2xf32>
    %104 = stablehlo.reshape %cst_7 : (tensor<8xf32>) -> tensor<8x1xf32>
    %105 = stablehlo.reshape %104 : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [1, 2, 3] : (tensor<8x1x1xf32>) -> tensor<4x8x2x2xf32>
    %107 = stablehlo.multiply %103, %106 : tensor<4x8x2x2xf32>
    %108 = stablehlo.reshape %cst_6 : (tensor<8xf32>) -> tensor<8x1xf32>
    %109 = stablehlo.reshape %108 : (tensor<8x1xf32>) -> tensor<8x1x1xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [1, 2, 3] : (tensor<8x1x1xf32>) -> tensor<4x8x2x2xf32>
    %111 = stablehlo.add %107, %110 : tensor<4x8x2x2xf32>
    %112 = stablehlo.convolution(%71, %cst_5) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1], window = {stride = [2, 2], pad = [[0, 0], [0, 0]], rhs_dilate = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<4x4x4x4xf32>, tensor<8x4x1x1xf32>) -> tensor<4x8x2x2xf32>
    %113 = stablehlo.reshape %cst_4 : (tensor<8xf32>) -> tensor<8x1x1xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [1, 2, 3] : (tensor<8x1x1xf32>) -> tensor<4x8x2x2xf32>
    %115 = stablehlo.add %112, %114 : tensor<4x8x2x2xf32>
    %116 = stablehlo.add %111, %115 : tensor<4x8x2x2xf32>
    %117 = stablehlo.maximum %116, %cst_37 : tensor<4x8x2x2xf32>
    %118 = stablehlo.reduce(%117 init: %cst) applies stablehlo.add across dimensions = [2, 3] : (tensor<4x8x2x2xf32>, tensor<f32>) -> tensor<4x8xf32>
    %119 = stablehlo.reshape %118 : (tensor<4x8xf32>) -> tensor<4x8x1x1xf32>
    %120 = stablehlo.convert %cst_39 : (tensor<1xi64>) -> tensor<1xf32>
    %121 = stablehlo.reshape %120 : (tensor<1xf32>) -> tensor<f32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [] : (tensor<f32>) -> tensor<4x8x1x1xf32>
    %123 = stablehlo.divide %119, %122 : tensor<4x8x1x1xf32>
    %124 = stablehlo.reshape %123 : (tensor<4x8x1x1xf32>) -> tensor<4x8xf32>
    %125 = stablehlo.transpose %cst_3, dims = [1, 0] : (tensor<4x8xf32>) -> tensor<8x4xf32>
    %126 = stablehlo.dot_general %124, %125, contracting_dims = [1] x [0] : (tensor<4x8xf32>, tensor<8x4xf32>) -> tensor<4x4xf32>
    %127 = stablehlo.convert %cst_40 : (tensor<1xi64>) -> tensor<1xf32>
    %128 = stablehlo.reshape %127 : (tensor<1xf32>) -> tensor<f32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %130 = stablehlo.multiply %126, %129 : tensor<4x4xf32>
    %131 = stablehlo.broadcast_in_dim %cst_2, dims = [1] : (tensor<4xf32>) -> tensor<4x4xf32>
    %132 = stablehlo.multiply %131, %129 : tensor<4x4xf32>
    %133 = stablehlo.add %130, %132 : tensor<4x4xf32>
    %134 = stablehlo.reduce(%133 init: %cst_35) applies stablehlo.maximum across dimensions = [1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %135 = stablehlo.reshape %134 : (tensor<4xf32>) -> tensor<4x1xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %137 = stablehlo.subtract %133, %136 : tensor<4x4xf32>
    %138 = stablehlo.exponential %137 : tensor<4x4xf32>
    %139 = stablehlo.reduce(%138 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %140 = stablehlo.reshape %139 : (tensor<4xf32>) -> tensor<4x1xf32>
    %141 = stablehlo.log %140 : tensor<4x1xf32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %143 = stablehlo.subtract %137, %142 : tensor<4x4xf32>
    %144 = stablehlo.compare NE, %arg1, %c_0, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
    %146 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<4xi64>) -> tensor<4xi64>
    %147 = stablehlo.select %145, %146, %c : tensor<4xi1>, tensor<4xi64>
    %148 = stablehlo.reshape %147 : (tensor<4xi64>) -> tensor<4x1xi64>
    %149 = stablehlo.iota dim = 0 : tensor<4x1x1xi64>
    %150 = stablehlo.reshape %148 : (tensor<4x1xi64>) -> tensor<4x1x1xi64>
    %151 = stablehlo.concatenate %149, %150, dim = 2 : (tensor<4x1x1xi64>, tensor<4x1x1xi64>) -> tensor<4x1x2xi64>
    %152 = "stablehlo.gather"(%143, %151) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1>}> : (tensor<4x4xf32>, tensor<4x1x2xi64>) -> tensor<4x1xf32>
    %153 = stablehlo.reshape %152 : (tensor<4x1xf32>) -> tensor<4xf32>
    %154 = stablehlo.negate %153 : tensor<4xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0] : (tensor<4xf32>) -> tensor<4xf32>
    %156 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %157 = stablehlo.select %145, %155, %156 : tensor<4xi1>, tensor<4xf32>
    %158 = stablehlo.convert %144 : (tensor<4xi1>) -> tensor<4xi64>
    %159 = stablehlo.reduce(%158 init: %c_1) applies stablehlo.add across dimensions = [0] : (tensor<4xi64>, tensor<i64>) -> tensor<i64>
    %160 = stablehlo.convert %159 : (tensor<i64>) -> tensor<f32>
    %161 = stablehlo.reduce(%157 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %162 = stablehlo.divide %161, %160 : tensor<f32>
    return %162 : tensor<f32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_14: "0x040000004CBF1DBEFDDAF7BD51EF083E96F5983D",
      torch_tensor_4_8_torch.float32: "0x040000005E26A9BE9F1D6E3E1A3D2CBDE07406BE35E5BABDD87645BEAB75D6BDBD639BBEF476873EF5D5133E789536BE1E23F7BD936C223E9C1006BE43EFBE3D595EC73DA1E663BEE961B53D5235B13C70199E3E2AFE02BE3223BABD64F79B3E21D293BEFF40D13C9C69AE3E985322BE3E8AAD3E35A0A03ED368A83EFA2F0ABD91C1A33E",
      torch_tensor_8_torch.float32_8: "0x04000000FC64FCBE5A41B4BE069FBD3E6872F23DA05EFFBC680CB73DE0B09BBD5EEFB2BE",
      torch_tensor_8_4_1_1_torch.float32: "0x04000000C0A4833E70BA4BBEB8621ABEAE34D63EAC6909BE04D4B1BE0494AD3E105AAD3ED88B20BED8B7CCBDB4E5BCBEB4C8D5BE9089403EFCB85ABEEACCCB3E8AFBCCBEE08A8DBD40E1303C0A92833E4C30CF3E465DAD3E6061613E3C016BBE62D2B6BE5805E5BE402ECB3C124AF83E4880C2BD806FACBC9E08BABE60301D3EBC4CA23E",
      torch_tensor_8_torch.float32_7: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_4: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_8_3_3_torch.float32: "0x040000008D5066BD949F9A3D434975BC9D4165BDE92CD2BD9173DDBDC1B6EB3D88C7F0BCBEE3C03BF1DE023D400FA43D67FECD3D13BFC33DA3D1B2BDDDAD9ABC3FD28EBDA5E689BD2302E53C1F8DE23D8F5AC1BD5512923DF9457ABDCC0ABCBC7795BF3D625ADABC2CD12F3CC7B7A8BD6A74CD3D889A79BC1B87B0BD4A580D3D4B9CABBD2E85BFBD1C41EB3B2B5CBF3DFF9908BD1233633DAF67CF3D8615A03D16377DBD7AA953BC75E717BD1815C2BD6B3C4C38699BB53D4C59CB3DDC26343CD945DB3CABFA50BD2730B63DF8DC48BD29A9A7BDC2AB943CC9AA903D7A9BD9BD492EDA3D14A62D3D6B19A9BD56F6CFBCF965D13DD82DB9BD69160DBD73521E3D7C73D3BD0950843D20477B3D38B1953DB8E099BDD864F03D82118FBD65F5F03D4AA1E7BD320BD7BDEC3D943D1BCD493C0DC8DE3B96A785BD0A7D4ABD09240DBD0D1FEBBD9CB0C83BFCBEAA3CA43ED1B865E21B3D8B03E53DDA58003DB7B530BD3EA946BD436C9ABD8F50A7BDBF7B9BBCA2C0AABC44BE563DE0544EBD9169C03D5E5BA9BDE89CAF3968F6D83D0101F03D6BCF8BBDE1F8AB3C7514643CC15262BDD4C626BD04BF023D2ED5A7BDF74A9F3C55E2503D8F393EBD9A7BC83DA924FEBBF1035B3DFC04EF3D3B8D13BD1128833D4F120ABD31068DBC169DA3BC7EEE3FBA0F5B36BD2249E23C1883913BBEFE983DD468C3BCD5A0413C079133BD8920CABD1B57433D0E12773C205241BD9D3523BD747BFC3C3591AEBCEDB89D3DCABDDA3B2457363D8B51523DB7E2ECBCF0DA503D5F1BB23D12B6B13BD7EDBC3C9D518C3BF41BA73D27CD4BBD9A4C80BDA158523DE90ED2BD32A7F73A70FF5DBD1C4E9F3DFBB6E0BD0958923D4FCAEE3DB758C33CCBA500BCF194ED3D6F4A4EBD4CBA1ABC7C6253BD234585BCB1D3D13CEDF1803CC658B6BC1652F1BDB7BCC53BF3C864BBB53C913C05F1B83D749AEA3DB3318FBD0ACCF0BB976941BD9472DEBD8DA0AFBDC087E23D24BA8C3D75A5813D3A22863D37C1BFBD5CC74A3CEFA2E03DFAB286BD32B6D63DFDC0FD3C80CEA93D60CA4EBDAA8A5E3D3FF6D5BD1C34F5BBE002213DB8C3103DA4F8C93D5A2CED3D0294DB3DF00BA23DC0B0A93DDA2379BC554EBBBDB73233BDBDC458BC5E6D82BD62C0763D7F72293D68C69B3C2536E93CC105D43D34D22F3D46A8D3BDAC32AFBD05C2543DA691833CEB6A6B3DD70CF1BD30BEDEBDFE01943D63629A3D395CDABD943B373DC076BCBD7BC8B63DED78173D1AA7EE3D68FAEDBDC559E8BDF32EA33DC148D63D3BE0933D7676A03D344ACBBDF3B2AE3DE6E0E3BD1CAED73C3F199EBDC6BB3FBDDEF2AA3C90CB3DBD11C198BC1CC4E4BD3092E3BDBAFC3A3D00534CBD23D792BDD9783EBDDF53C5BD4AF1C0BD316C903D7656753D7A99803C41D883BDD099203D617DAD3B287EACBD89C0CF3CA1C4DB3D0167EDBD7001F0BD9C64773CB1BFB53D53DD92BD4587D43C02ACA93D76D4143D4BEED03C6DCFF03D273D9D3D34BF87BDDEE5263C7F9B763D5DDBD43DD922F0BD7FB2823D02260CBD0E58ECBD434DD63C326683BD6AD0883CA0B39CBD37A1B5BD28D623BC4F2822BD95298D3DEA79263C1A65BC3DF8ECB43C39391BBD0B7BA33D7D06D33B5434B53CCB401BBD88BEDD39A4A0B9BC5C2824BC223BBCBD93FE3DBAB856C8BDF4B1CFBCF7E08B3D42D4A7BD44B0A2BDA6BCEBBC5A5404BDAF6FA33C0D47A03CE5C8743D8244A6BD954308BC73FD863DCEC4D03D34D90CBCBFA78BBD70C30A3DD472893D01CA96BD220F8CBD515C553DDB4907BC9FF6E3BD002A8BBD12C2433DEEB923BDD497A63DD3CDBE3D24718C3CEBAE18BC563A19BDBD45C3BBC8BAAF3CC75CB8BD32BCE6BC43C3C8BDA522943DCCB499BDFC7DDC3DF8DEF8BCC7448ABD6AEC673D27ED8F3C6D21A73D2F85493DC182E8BD46A8983D18CEB5BCF55855BDAB46993DD007B03D5023D4BD93982EBCA834C63D4DF33A3D7056CB3D4A6D25BDD82485BD0A8CCF3D4135493D56B3E73D38A149BDFCF79ABDBD5262BC4742E3BDAC363D3D1006B23D79C2E73C93C83EBCB3556F3DF93399BD9F1BEC3D70FEEFBD7535E7BD5E22E4BC2227C53D8654413CC862393DFAEAB0BD5C0A303D2DC357BC207C413D4575AA3DFCD3513D843F24BC55E1EDBB2B6097BDA6992EBD27D89C3D809141BDC3E4953DC7693FBD5AD9E0BC745F243BA77CDDBDD83C9ABAB09F42BC6D762DBCACFEC0BC3448BE3DB41EB23D3995A3BD4C3C603D6151BDBD6379CDBDE98E133D2A04E33AEE3061BDB2CAE8BDAEE03ABD483A213D0167DFBDD878EABD89F9743C49E0ADBD3173D3BD14FC39BDA46F9BBC0553DBBD8429A1BDD534FD3B4698E3BD45B287BCA3D89BBDB351A7BD26B93D3D89C5B9BD02E9B6BD84A4893D0C81B43C10CFDB3D450701BD012969BD0AB232BCC24D1C3A3712B83DB869F0BDC47A09BC0E88553D91E984BDF14975BD3C48693D4944E7BD07C4E43C62DBBABDD9F06F3D2E5FCEBD8463943D797AE4BDE2E0CABDF8A3E33A2D30BE3DEAB2CEBD375257BD44FBD33DB6E6A1BC94FB473DE22FE8BD40CE17BDCD2375BD037BCB3DEA58483D271DB0BD88A79B3CFF89B1BA995546BDA5D589BD3E2F20BDE33EBE3DD304ADBD39EEABBD85ED14BD445C063BD366033D63C4673BC267E8BC205992BD163BADBCE05142BD4000C33DF7F0EABDFDF399BD0E5EC4BDA870B0BCB115BC3D8C8FD33DD01DD2BD3B51A7BB6DAB8D3DEDC7543DBCB2C53D613C56BBDE2AA2BD9AAA9F3DF78725BDDFF1793D34EBEDBC60334D3DAC15D93DD96DE03D0AA7DBBD80A79FBD859647BD3BEA99BD8795E73D4D882ABC711AA0BDF5CD56BD775185BDA4F1443D9986D2BD430BE1BD25ECEDBD64D24F3DA9AE6E3D32E795BD5568EF3CE82AB23D7B478C3CC244CCBC4CA80E3C040B4FBC580C733DB5E2A3BDA1C9743D2209883DBE3B92BDC715C53D2B0FED3D274D3EBDE83407BDB790703DEE15BDBD10E53E3DAC3DE13CC522983D6BA5D1BD7A84C8BD85CD583D5CE12D3D1FA6E0BDA19886BDA2D6DCBD4BEAACBD63CD59BDE5BBC73DC72BC0BCF99F8A3DD236E53D81FD5B3D3311D8BD2FEA723D1B20383DB311BB3DBB15EEBD9170943DFB8FC53D508DE0BD24054A3CB20ACE3DDE8AAFBDA0631E3D614D553D0508FD3C3FFAEF3DB39EC53D4013CF3D56AD70BC516ECA3DF5ECE0BD953E82BD187DCEBC0D650FBD30F1DE3D72AE633DE0639B3DBC2CA43DCE4BB4BDB9A25FBC3BFA8C3C501AFB3C",
      torch_tensor_8_torch.float32_3: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_4_3_3_torch.float32: "0x040000006B33123CBBC0D2BD56F50B3C3BAAA33DA850A93D96FA1BBEEB50F4BCF6A8FDBD5BA491BDD6F5753D2064F2BDFBC37D3DAFDB103E9619333C967EE3BDD69674BDE611153D2F1A02BEF393A93D6EF11ABE8C0F24BE80D425BEF07C0ABD1686E53D4C8821BE1FDB0D3E888A88BD36F1473D800DF93BB6E419BEF0890D3EE8C9B73D56A4293E1E72AC3DB64DE1BD866F0E3E16C2123CABDDA13D73D808BE605A44BDE39227BE60F284BDC045133D3E0006BE169C593DE63AB73D2034BE3C6661E4BD3C5204BE309D52BDC0D4953D5258283ECE46C43DCBBF99BCAB5A6F3D4B6F27BE42C411BED3449F3D1E56C1BDC836A43D4BF5F0BDEE10A9BD86930CBE231FB23DEB1E8BBC6358033EE03DD33DD0DFBC3D809DAF3BC61053BDF06E14BD2074B53CC333A93D7B22EFBD9C3C0F3EEB7394BC67020FBE5BAEB8BD4702173E4E141C3EC7151EBEE8BDF03DF60FAB3DA00ACA3D6E79103E33F6B7BDD091573D58AF8B3D36B949BDE074643D906944BD8008D33DB6683DBDC67E7EBD56DC2B3D3623723D0BC4A6BDEB62713C9BD0C53DA0D887BC36C24F3D7BA624BD40466F3D8842F7BDBEB6C8BDF041ADBD33D81C3EDBB137BD5695EEB9DE5FA5BDF65F2A3E5FAF263EEBB600BEB65A0ABE385D01BE56B552BAB0032EBD136BDFBD80DA74BD10FA003DF057B2BD5B44173DDB8B1CBDCB65A5BDB693BB3C03550C3EB6C4E6BD0098FD3BD6BE7BBDEE79273E1AEC21BE8C9C23BE202C283E4BF5D7BD16E2023D56AC6BBCFBCE0FBDDB7818BDA6E5D83D8084023CDF2926BE7682C9BDA6B868BDB8C3AB3D68E3DCBDCAEC203EC60C18BD7629F5BC2CBA053E888EAB3DF2BE103E3E71C53DF0164FBD1B77E2BD802B4BBC0A400D3ED01D65BD6A451EBE18EC8B3D9E23263E005842BDE7500DBE0BCE1ABE6B132B3DEBC34EBC765EACBD1BFD093DD69F813D04BC073EA880043E405ECCBCFF7C16BEE6371ABE86591F3E60E3963D2BCA943D16AA13BE3F0A1E3E0EAE213E92161A3ECBF80FBE06CB80BDB8C1EABD8F9D213E03AA92BD58D69BBD36D4B23DF0E59DBD3E1DA8BD00DB6EBC363C83BC17F204BE84470E3ECE9196BDEB26723D6E71143ED823AC3DC04DC13C8336113E6089B73C8EEB9DBD5A73213EEB92213D268426BE765942BD5381E8BDECA1153EAB7AE1BC22911BBEABA82BBC9B5CD63D6B5B313DBBDC573D169B7D3CCB827E3D465526BD50C887BD0A861FBECB9100BE4BEF933DA81BCABD2BE1C33CC0E6593D8057413CAB4DDDBDA036233E337CC6BD9A5F0C3E4AC407BEE63624BDB8ACB93D53768BBD0A5E0F3E08E4EABD2E520FBEEBE999BDEBB4DC3C70241D3EEEF3A2BD1024743D3B262BBD700B14BDCBFBFA3DA74304BE4004913C1B7F203E0B9DBBBC1A83043E5B3B52BD5661093E4F1725BEE0C6C4BCE0D0EFBCF63D5D3D18EA853D6F0A033E606ACBBCD691D8BBB8BFE93D16B638BDB69C153E8E43E3BD16BE93BCABAA12BC6B4E983D885CE93D1669D8BCDF640DBEC620A93D10354C3D061D893DB88ED2BD3EAEDB3DD6A5213E96F16C3C33691FBED09CEF3D0015FDBD10ED1C3D4068C63CA8C19FBD96B36D3D5CA618BEDB7B1B3D7B63D8BD76A393BC0B9FAF3C0666113E",
      torch_tensor_4_torch.float32_13: "0x04000000DCFA0ABE208FC5BDB0FE433DA2C1EC3E",
      torch_tensor_4_4_1_1_torch.float32: "0x040000008CB5A33E703C183DB8BB71BEB846EB3EAC60513E5A57C2BE6203F53E5266C23E8C9E3ABE5CE98F3ED67491BEB879A0BDB25ED93E403EA93C400CB5BE94202BBE",
      torch_tensor_4_torch.float32_12: "0x0400000000000000000000000000000000000000",
      torch_tensor_4_torch.float32_11: "0x040000000000803F0000803F0000803F0000803F",
      torch_tensor_4_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F",
      torch_tensor_4_torch.float32_9: "0x0400000000000000000000000000000000000000",
      torch_tensor_4_4_3_3_torch.float32_1: "0x04000000EF2729BE68139A3D16EEA3BD16C9E3BD83A4C4BD6E40C43DDBC2B43D8BFD023E769E773DB0FB63BD1BC53EBD20AE493D3F4B0C3E9B9C393D1380A1BDFE73A0BD2C5C21BE207D133DE08CBFBD8B2918BE52A7153E6BAADDBD8B529BBC6094433D2BFDAD3B4EADE5BD1EF409BE1009083E4054DE3CDA960D3E8BDB64BD4B15493D101C1CBD2BDFF2BB18E3CFBDE6E0663D00D6573DAB5161BB808819BD7668D2BD1B0CEC3DC618FEBD1ED58B3D908C65BDB3AEA4BD8046F53CD84EB1BD2B4A1D3D0B10063DB86FFDBD7653E33C4362913D3E1C873DCBDDABBC12E90BBEC078D2BC6B186D3DE61679BD4E90813DB350E33D4E3AB2BD566FD73A18248D3D1606563CC018643CA07BAA3C522B06BE2B99563CF05CEC3D43CA193E769EC83D76F5B63C53689F3D3E0DA6BDF36D0DBE87C212BE3C422A3EBEACD83DEEF0EBBD4E8B853DC7E1003ED7992A3EE63A153E8339043EF6811CBD80936FBD2C200C3EB846BF3D4068CDBDAA6E193E0BEBA43DAB12BA3D8EF0D5BD60DB433D3B516FBDFE59053ECBADF5BCA6E2843D5683F23CFB39913D2BFD67BDA36CA63D5369EEBD062F1A3D80F1E6BD7C5E28BE0B0E09BE7ABC063E6BACB83D461F203E86B9083EC06918BEBEEFE8BD369DDCBC43ACDDBD4B05ED3D7C0601BE7B89A6BD2EE124BE5ECAC1BD975E0C3E2CBC0B3EDB56F43DC2C6033E27C1173E40CE2EBDF82F963D580D183EC6D6613D879C2A3E7609B13D7630D43D90ED6EBDF8C7A33DC0E29C3C5B0823BDB869C0BD1E87BFBD225303BEBE25E53D1EAAF23D6B649BBC5B86C5BDC2E8033E",
      torch_tensor_4_torch.float32_8: "0x0400000000000000000000000000000000000000",
      torch_tensor_4_torch.float32_7: "0x040000000000803F0000803F0000803F0000803F",
      torch_tensor_4_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F",
      torch_tensor_4_torch.float32_5: "0x0400000000000000000000000000000000000000",
      torch_tensor_4_4_3_3_torch.float32: "0x04000000F6B6CFBD9BDB1A3E6BEAE93D98EB0FBEB0E729BD006EF63B2034C73C36E9213DE8F2853D4091233CDE8BA6BDE383A13D3AB623BE804FCABD50E42ABD9E44A6BDD0D16EBDD2E10BBEAB3611BDA6EC113DF35DDEBDD6220CBC0058F43D4B5B8CBC56C8973B56926BBCB6280A3D8008D93DD2A9213E08C4D83D8308223E807C45BC445019BE80D1A1BD686AE83DAB9C8DBA93A8A9BDACC802BE00B81FBE480B10BE4B780ABD7330BB3DF089B83DAC9824BEE8EAD43D5C8C05BEA05210BDBE668ABDF67D03BD600906BDD22519BE2E5C13BE8BA5D5BC00410D3B260F9BBD7B94803D279C19BE004938BC6C16163E263A8BBDCF1C1A3EF63A773D1F051ABEF0F5D73D4B8D9DBCA05F98BD6379083E38EA09BECB81923CD6ED0EBD1EC0F33D0B903E3D3303A43D0017713D002A24BD8B910FBDABA40CBE10F3B83D6F81073E7B8CE93DE6C4F0BD2B93F33B169EF0BD0BE6BBBD96E5C6BD464C693DB067CBBD564D6EBB80BFE53B0608DC3DA70201BE5B54EABDFB32C6BD1EE9EE3D106575BD96F40F3E80DB763D00E3AC3C009EA2BA5BF306BDAB4DAB3C20E21BBDAB7E99BA0035AE3C107F05BE4EE7B2BDE6CF093E04810ABE2B1444BC80D4283EC09A763D80A09A3BC4E613BEC816A93D0B20F3BDE0C841BDBB0B65BD4B30CABC56F3EE3A64C40C3E5672AA3C6BDD183E40CCD03DB3CBD7BDE316993D8649F1BD68AA90BDABC9483D4069613DF709003EE0C25BBDABE28B39F8B9AF3DE70C25BE03C7F63DCB200DBEAB8A163B2B21E8BC63C5B3BD2075B43CA2200D3E8B8E47BDC8A5CABD067A7CBD",
      torch_tensor_4_torch.float32_4: "0x0400000000000000000000000000000000000000",
      torch_tensor_4_torch.float32_3: "0x040000000000803F0000803F0000803F0000803F",
      torch_tensor_4_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F",
      torch_tensor_4_torch.float32_1: "0x0400000000000000000000000000000000000000",
      torch_tensor_4_3_3_3_torch.float32: "0x040000008BDABCBAC56ED33D543222BEDB0711BECCCD97BDC461533D56E479BBFC401C3ED7E88BBC6E96503D293A6EBD9CF21ABDFC443CBEE48302BE0379A2BDB69AE93B09D19B3DDD7DEC3DE29905BEE2A1ABBD58288F3DC5A4233E2D3A22BD0E78133E221DFEBC43D2A63CF270323EA2D036BEEC1FF8BD619047BD88A299BD87442A3EDB78FFBD416FB5BD28AE09BE299138BEFD12E6BD6966293E1CDFAF3D1C07BF3D9AD3253C6511CABD395D053D8F0038BE34650EBE9A30CBBD2EADF83D6317E73D54CCAEBDFC8AE3BB3613FC3DA8E9433E206D9C3D15FBD43CCB21043EBA11E8BDF4E3123DE2C918BEF29508BEE89ACBBD3456B23DB1819E3DF077E9BDC6246E3DE15ED83DF6FCC6BCD7C7F03BADA5363D8C83F43D72393D3EAEDD17BE887090BD6AE69A3D0448233EA57D2B3E94E22D3ED9E01C3D215E2BBEE807913C2093F6BDC0A837BE1F182F3EE0D7153EEC9444BE0C8B133DFCCA04BD34B801BD566BB4BD7091973DFF72E9BDCD7C903D9451C73D76130D3E5D5F933DC90B43BE0CADFFBD86CCC43DB5FC243DF5BA19BEC5F3E2BD7664393EDEC9043E9FDAABBDA06546BD3ABA3BBE7BB262BB8C6714BEAA0218BE",
      torch_tensor_4_torch.float32: "0x0400000015BC2DBC1BB6EC3C4F69A1BD5EDFE93D"
    }
  }
#-}
