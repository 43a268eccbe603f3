module {
  func.func @main(%arg0: tensor<32x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16x16xf32>, %arg3: tensor<8x16xf32>, %arg4: tensor<8x16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<24x16xf32>, %arg8: tensor<24x16xf32>, %arg9: tensor<16x24xf32>, %arg10: tensor<16xf32>, %arg11: tensor<16x16xf32>, %arg12: tensor<8x16xf32>, %arg13: tensor<8x16xf32>, %arg14: tensor<16x16xf32>, %arg15: tensor<16xf32>, %arg16: tensor<24x16xf32>, %arg17: tensor<24x16xf32>, %arg18: tensor<16x24xf32>, %arg19: tensor<16xf32>, %arg20: tensor<32x16xf32>, %arg21: tensor<8x4xf32>, %arg22: tensor<8x4xf32>, %arg23: tensor<4x9xi64>) -> (tensor<f32>, tensor<32x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<24x16xf32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<24x16xf32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<16xf32>, tensor<32x16xf32>) {
    %c = stablehlo.constant dense<31> : tensor<i64>
    %c_0 = stablehlo.constant dense<-32> : tensor<i64>
    %c_1 = stablehlo.constant dense<-1> : tensor<4x8xi64>
    %c_2 = stablehlo.constant dense<32> : tensor<4x8xi64>
    %c_3 = stablehlo.constant dense<0> : tensor<4x8xi64>
    %c_4 = stablehlo.constant dense<0> : tensor<32x1xi64>
    %c_5 = stablehlo.constant dense<-100> : tensor<32x1xi64>
    %c_6 = stablehlo.constant dense<0> : tensor<32xi64>
    %c_7 = stablehlo.constant dense<-100> : tensor<32xi64>
    %c_8 = stablehlo.constant dense<1> : tensor<8x8xi64>
    %c_9 = stablehlo.constant dense<0> : tensor<8xi64>
    %c_10 = stablehlo.constant dense<1> : tensor<8xi64>
    %c_11 = stablehlo.constant dense<8> : tensor<i64>
    %c_12 = stablehlo.constant dense<1> : tensor<i64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<32x16xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<4x8x24xf32>
    %cst_14 = stablehlo.constant dense<-1.000000e+00> : tensor<32x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<32x32xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_17 = stablehlo.constant dense<0> : tensor<i64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_19 = stablehlo.constant dense<0xFF800000> : tensor<8x8xf32>
    %cst_20 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_21 = arith.constant dense<1> : tensor<1xi64>
    %cst_22 = arith.constant dense<2> : tensor<1xi64>
    %cst_23 = arith.constant dense<16> : tensor<1xi64>
    %cst_24 = arith.constant dense<1.000000e-05> : tensor<1xf64>
    %cst_25 = arith.constant dense<2.000000e+00> : tensor<1xf64>
    %cst_26 = arith.constant dense<3> : tensor<1xi64>
    %cst_27 = arith.constant dense<-5.000000e-01> : tensor<1xf64>
    %0 = stablehlo.slice %arg23 [0:4, 0:8] : (tensor<4x9xi64>) -> tensor<4x8xi64>
    %1 = stablehlo.convert %c_12 : (tensor<i64>) -> tensor<f64>
    %2 = stablehlo.convert %c_11 : (tensor<i64>) -> tensor<f64>
    %3 = stablehlo.divide %2, %1 : tensor<f64>
    %4 = stablehlo.ceil %3 : tensor<f64>
    %5 = stablehlo.convert %4 : (tensor<f64>) -> tensor<i64>
    %6 = stablehlo.reshape %5 : (tensor<i64>) -> tensor<1xi64>
    %7 = stablehlo.dynamic_iota %6, dim = 0 : (tensor<1xi64>) -> tensor<8xi64>
    %8 = stablehlo.multiply %7, %c_10 : tensor<8xi64>
    %9 = stablehlo.add %8, %c_9 : tensor<8xi64>
    %10 = stablehlo.reshape %9 : (tensor<8xi64>) -> tensor<1x8xi64>
    %11 = stablehlo.reshape %9 : (tensor<8xi64>) -> tensor<8x1xi64>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x8xi64>) -> tensor<8x8xi64>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<8x1xi64>) -> tensor<8x8xi64>
    %14 = stablehlo.subtract %12, %13 : tensor<8x8xi64>
    %15 = stablehlo.compare GE, %14, %c_8, SIGNED : (tensor<8x8xi64>, tensor<8x8xi64>) -> tensor<8x8xi1>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<8x8xi1>) -> tensor<8x8xi1>
    %17 = stablehlo.broadcast_in_dim %cst_19, dims = [0, 1] : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %18 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %19 = stablehlo.select %16, %17, %18 : tensor<8x8xi1>, tensor<8x8xf32>
    %20 = "stablehlo.gather"(%arg0, %0) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<32x16xf32>, tensor<4x8xi64>) -> tensor<4x8x16xf32>
    %21 = stablehlo.convert %20 : tensor<4x8x16xf32>
    %22 = stablehlo.convert %cst_22 : (tensor<1xi64>) -> tensor<1xf32>
    %23 = stablehlo.reshape %22 : (tensor<1xf32>) -> tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %25 = stablehlo.power %21, %24 : tensor<4x8x16xf32>
    %26 = stablehlo.reduce(%25 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %27 = stablehlo.reshape %26 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %28 = stablehlo.convert %cst_23 : (tensor<1xi64>) -> tensor<1xf32>
    %29 = stablehlo.reshape %28 : (tensor<1xf32>) -> tensor<f32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %31 = stablehlo.divide %27, %30 : tensor<4x8x1xf32>
    %32 = stablehlo.convert %cst_24 : (tensor<1xf64>) -> tensor<1xf32>
    %33 = stablehlo.reshape %32 : (tensor<1xf32>) -> tensor<f32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %35 = stablehlo.add %31, %34 : tensor<4x8x1xf32>
    %36 = stablehlo.rsqrt %35 : tensor<4x8x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %38 = stablehlo.multiply %21, %37 : tensor<4x8x16xf32>
    %39 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<16xf32>) -> tensor<4x8x16xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<4x8x16xf32>
    %41 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %42 = stablehlo.reshape %40 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %43 = stablehlo.dot_general %42, %41, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %44 = stablehlo.reshape %43 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %45 = stablehlo.reshape %44 : (tensor<4x8x16xf32>) -> tensor<4x8x4x4xf32>
    %46 = stablehlo.transpose %45, dims = [0, 2, 1, 3] : (tensor<4x8x4x4xf32>) -> tensor<4x4x8x4xf32>
    %47 = stablehlo.transpose %arg3, dims = [1, 0] : (tensor<8x16xf32>) -> tensor<16x8xf32>
    %48 = stablehlo.dot_general %42, %47, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x8xf32>) -> tensor<32x8xf32>
    %49 = stablehlo.reshape %48 : (tensor<32x8xf32>) -> tensor<4x8x8xf32>
    %50 = stablehlo.reshape %49 : (tensor<4x8x8xf32>) -> tensor<4x8x2x4xf32>
    %51 = stablehlo.transpose %50, dims = [0, 2, 1, 3] : (tensor<4x8x2x4xf32>) -> tensor<4x2x8x4xf32>
    %52 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<8x16xf32>) -> tensor<16x8xf32>
    %53 = stablehlo.dot_general %42, %52, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x8xf32>) -> tensor<32x8xf32>
    %54 = stablehlo.reshape %53 : (tensor<32x8xf32>) -> tensor<4x8x8xf32>
    %55 = stablehlo.reshape %54 : (tensor<4x8x8xf32>) -> tensor<4x8x2x4xf32>
    %56 = stablehlo.transpose %55, dims = [0, 2, 1, 3] : (tensor<4x8x2x4xf32>) -> tensor<4x2x8x4xf32>
    %57 = stablehlo.slice %46 [0:4, 0:4, 0:8, 0:2] : (tensor<4x4x8x4xf32>) -> tensor<4x4x8x2xf32>
    %58 = stablehlo.slice %46 [0:4, 0:4, 0:8, 2:4] : (tensor<4x4x8x4xf32>) -> tensor<4x4x8x2xf32>
    %59 = stablehlo.broadcast_in_dim %arg21, dims = [2, 3] : (tensor<8x4xf32>) -> tensor<4x4x8x4xf32>
    %60 = stablehlo.multiply %46, %59 : tensor<4x4x8x4xf32>
    %61 = stablehlo.negate %58 : tensor<4x4x8x2xf32>
    %62 = stablehlo.concatenate %61, %57, dim = 3 : (tensor<4x4x8x2xf32>, tensor<4x4x8x2xf32>) -> tensor<4x4x8x4xf32>
    %63 = stablehlo.broadcast_in_dim %arg22, dims = [2, 3] : (tensor<8x4xf32>) -> tensor<4x4x8x4xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<4x4x8x4xf32>
    %65 = stablehlo.add %60, %64 : tensor<4x4x8x4xf32>
    %66 = stablehlo.slice %51 [0:4, 0:2, 0:8, 0:2] : (tensor<4x2x8x4xf32>) -> tensor<4x2x8x2xf32>
    %67 = stablehlo.slice %51 [0:4, 0:2, 0:8, 2:4] : (tensor<4x2x8x4xf32>) -> tensor<4x2x8x2xf32>
    %68 = stablehlo.broadcast_in_dim %arg21, dims = [2, 3] : (tensor<8x4xf32>) -> tensor<4x2x8x4xf32>
    %69 = stablehlo.multiply %51, %68 : tensor<4x2x8x4xf32>
    %70 = stablehlo.negate %67 : tensor<4x2x8x2xf32>
    %71 = stablehlo.concatenate %70, %66, dim = 3 : (tensor<4x2x8x2xf32>, tensor<4x2x8x2xf32>) -> tensor<4x2x8x4xf32>
    %72 = stablehlo.broadcast_in_dim %arg22, dims = [2, 3] : (tensor<8x4xf32>) -> tensor<4x2x8x4xf32>
    %73 = stablehlo.multiply %71, %72 : tensor<4x2x8x4xf32>
    %74 = stablehlo.add %69, %73 : tensor<4x2x8x4xf32>
    %75 = stablehlo.reshape %74 : (tensor<4x2x8x4xf32>) -> tensor<4x2x1x8x4xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x8x4xf32>) -> tensor<4x2x2x8x4xf32>
    %77 = stablehlo.reshape %76 : (tensor<4x2x2x8x4xf32>) -> tensor<4x4x8x4xf32>
    %78 = stablehlo.reshape %56 : (tensor<4x2x8x4xf32>) -> tensor<4x2x1x8x4xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x8x4xf32>) -> tensor<4x2x2x8x4xf32>
    %80 = stablehlo.reshape %79 : (tensor<4x2x2x8x4xf32>) -> tensor<4x4x8x4xf32>
    %81 = stablehlo.transpose %77, dims = [0, 1, 3, 2] : (tensor<4x4x8x4xf32>) -> tensor<4x4x4x8xf32>
    %82 = stablehlo.reshape %65 : (tensor<4x4x8x4xf32>) -> tensor<16x8x4xf32>
    %83 = stablehlo.reshape %81 : (tensor<4x4x4x8xf32>) -> tensor<16x4x8xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1, 2] : (tensor<16x4x8xf32>) -> tensor<16x4x8xf32>
    %85 = stablehlo.dot_general %82, %84, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<16x8x4xf32>, tensor<16x4x8xf32>) -> tensor<16x8x8xf32>
    %86 = stablehlo.reshape %85 : (tensor<16x8x8xf32>) -> tensor<4x4x8x8xf32>
    %87 = stablehlo.convert %cst_25 : (tensor<1xf64>) -> tensor<1xf32>
    %88 = stablehlo.reshape %87 : (tensor<1xf32>) -> tensor<f32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f32>) -> tensor<4x4x8x8xf32>
    %90 = stablehlo.divide %86, %89 : tensor<4x4x8x8xf32>
    %91 = stablehlo.broadcast_in_dim %19, dims = [2, 3] : (tensor<8x8xf32>) -> tensor<4x4x8x8xf32>
    %92 = stablehlo.add %90, %91 : tensor<4x4x8x8xf32>
    %93 = stablehlo.reduce(%92 init: %cst_20) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %94 = stablehlo.reshape %93 : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %96 = stablehlo.subtract %92, %95 : tensor<4x4x8x8xf32>
    %97 = stablehlo.exponential %96 : tensor<4x4x8x8xf32>
    %98 = stablehlo.reduce(%97 init: %cst_18) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %99 = stablehlo.reshape %98 : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %101 = stablehlo.divide %97, %100 : tensor<4x4x8x8xf32>
    %102 = stablehlo.reshape %101 : (tensor<4x4x8x8xf32>) -> tensor<16x8x8xf32>
    %103 = stablehlo.reshape %80 : (tensor<4x4x8x4xf32>) -> tensor<16x8x4xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1, 2] : (tensor<16x8x4xf32>) -> tensor<16x8x4xf32>
    %105 = stablehlo.dot_general %102, %104, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<16x8x8xf32>, tensor<16x8x4xf32>) -> tensor<16x8x4xf32>
    %106 = stablehlo.reshape %105 : (tensor<16x8x4xf32>) -> tensor<4x4x8x4xf32>
    %107 = stablehlo.transpose %106, dims = [0, 2, 1, 3] : (tensor<4x4x8x4xf32>) -> tensor<4x8x4x4xf32>
    %108 = stablehlo.reshape %107 : (tensor<4x8x4x4xf32>) -> tensor<4x8x16xf32>
    %109 = stablehlo.transpose %arg5, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %110 = stablehlo.reshape %108 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %111 = stablehlo.dot_general %110, %109, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %112 = stablehlo.reshape %111 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %113 = stablehlo.add %21, %112 : tensor<4x8x16xf32>
    %114 = stablehlo.power %113, %24 : tensor<4x8x16xf32>
    %115 = stablehlo.reduce(%114 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %116 = stablehlo.reshape %115 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %117 = stablehlo.divide %116, %30 : tensor<4x8x1xf32>
    %118 = stablehlo.add %117, %34 : tensor<4x8x1xf32>
    %119 = stablehlo.rsqrt %118 : tensor<4x8x1xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %121 = stablehlo.multiply %113, %120 : tensor<4x8x16xf32>
    %122 = stablehlo.broadcast_in_dim %arg6, dims = [2] : (tensor<16xf32>) -> tensor<4x8x16xf32>
    %123 = stablehlo.multiply %122, %121 : tensor<4x8x16xf32>
    %124 = stablehlo.transpose %arg7, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %125 = stablehlo.reshape %123 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %126 = stablehlo.dot_general %125, %124, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x24xf32>) -> tensor<32x24xf32>
    %127 = stablehlo.reshape %126 : (tensor<32x24xf32>) -> tensor<4x8x24xf32>
    %128 = stablehlo.logistic %127 : tensor<4x8x24xf32>
    %129 = stablehlo.multiply %127, %128 : tensor<4x8x24xf32>
    %130 = stablehlo.transpose %arg8, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %131 = stablehlo.dot_general %125, %130, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x24xf32>) -> tensor<32x24xf32>
    %132 = stablehlo.reshape %131 : (tensor<32x24xf32>) -> tensor<4x8x24xf32>
    %133 = stablehlo.multiply %129, %132 : tensor<4x8x24xf32>
    %134 = stablehlo.transpose %arg9, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %135 = stablehlo.reshape %133 : (tensor<4x8x24xf32>) -> tensor<32x24xf32>
    %136 = stablehlo.dot_general %135, %134, contracting_dims = [1] x [0] : (tensor<32x24xf32>, tensor<24x16xf32>) -> tensor<32x16xf32>
    %137 = stablehlo.reshape %136 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %138 = stablehlo.add %113, %137 : tensor<4x8x16xf32>
    %139 = stablehlo.power %138, %24 : tensor<4x8x16xf32>
    %140 = stablehlo.reduce(%139 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %141 = stablehlo.reshape %140 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %142 = stablehlo.divide %141, %30 : tensor<4x8x1xf32>
    %143 = stablehlo.add %142, %34 : tensor<4x8x1xf32>
    %144 = stablehlo.rsqrt %143 : tensor<4x8x1xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %146 = stablehlo.multiply %138, %145 : tensor<4x8x16xf32>
    %147 = stablehlo.broadcast_in_dim %arg10, dims = [2] : (tensor<16xf32>) -> tensor<4x8x16xf32>
    %148 = stablehlo.multiply %147, %146 : tensor<4x8x16xf32>
    %149 = stablehlo.transpose %arg11, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %150 = stablehlo.reshape %148 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %151 = stablehlo.dot_general %150, %149, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %152 = stablehlo.reshape %151 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %153 = stablehlo.reshape %152 : (tensor<4x8x16xf32>) -> tensor<4x8x4x4xf32>
    %154 = stablehlo.transpose %153, dims = [0, 2, 1, 3] : (tensor<4x8x4x4xf32>) -> tensor<4x4x8x4xf32>
    %155 = stablehlo.transpose %arg12, dims = [1, 0] : (tensor<8x16xf32>) -> tensor<16x8xf32>
    %156 = stablehlo.dot_general %150, %155, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x8xf32>) -> tensor<32x8xf32>
    %157 = stablehlo.reshape %156 : (tensor<32x8xf32>) -> tensor<4x8x8xf32>
    %158 = stablehlo.reshape %157 : (tensor<4x8x8xf32>) -> tensor<4x8x2x4xf32>
    %159 = stablehlo.transpose %158, dims = [0, 2, 1, 3] : (tensor<4x8x2x4xf32>) -> tensor<4x2x8x4xf32>
    %160 = stablehlo.transpose %arg13, dims = [1, 0] : (tensor<8x16xf32>) -> tensor<16x8xf32>
    %161 = stablehlo.dot_general %150, %160, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x8xf32>) -> tensor<32x8xf32>
    %162 = stablehlo.reshape %161 : (tensor<32x8xf32>) -> tensor<4x8x8xf32>
    %163 = stablehlo.reshape %162 : (tensor<4x8x8xf32>) -> tensor<4x8x2x4xf32>
    %164 = stablehlo.transpose %163, dims = [0, 2, 1, 3] : (tensor<4x8x2x4xf32>) -> tensor<4x2x8x4xf32>
    %165 = stablehlo.slice %154 [0:4, 0:4, 0:8, 0:2] : (tensor<4x4x8x4xf32>) -> tensor<4x4x8x2xf32>
    %166 = stablehlo.slice %154 [0:4, 0:4, 0:8, 2:4] : (tensor<4x4x8x4xf32>) -> tensor<4x4x8x2xf32>
    %167 = stablehlo.multiply %154, %59 : tensor<4x4x8x4xf32>
    %168 = stablehlo.negate %166 : tensor<4x4x8x2xf32>
    %169 = stablehlo.concatenate %168, %165, dim = 3 : (tensor<4x4x8x2xf32>, tensor<4x4x8x2xf32>) -> tensor<4x4x8x4xf32>
    %170 = stablehlo.multiply %169, %63 : tensor<4x4x8x4xf32>
    %171 = stablehlo.add %167, %170 : tensor<4x4x8x4xf32>
    %172 = stablehlo.slice %159 [0:4, 0:2, 0:8, 0:2] : (tensor<4x2x8x4xf32>) -> tensor<4x2x8x2xf32>
    %173 = stablehlo.slice %159 [0:4, 0:2, 0:8, 2:4] : (tensor<4x2x8x4xf32>) -> tensor<4x2x8x2xf32>
    %174 = stablehlo.multiply %159, %68 : tensor<4x2x8x4xf32>
    %175 = stablehlo.negate %173 : tensor<4x2x8x2xf32>
    %176 = stablehlo.concatenate %175, %172, dim = 3 : (tensor<4x2x8x2xf32>, tensor<4x2x8x2xf32>) -> tensor<4x2x8x4xf32>
    %177 = stablehlo.multiply %176, %72 : tensor<4x2x8x4xf32>
    %178 = stablehlo.add %174, %177 : tensor<4x2x8x4xf32>
    %179 = stablehlo.reshape %178 : (tensor<4x2x8x4xf32>) -> tensor<4x2x1x8x4xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x8x4xf32>) -> tensor<4x2x2x8x4xf32>
    %181 = stablehlo.reshape %180 : (tensor<4x2x2x8x4xf32>) -> tensor<4x4x8x4xf32>
    %182 = stablehlo.reshape %164 : (tensor<4x2x8x4xf32>) -> tensor<4x2x1x8x4xf32>
    %183 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 2, 3, 4] : (tensor<4x2x1x8x4xf32>) -> tensor<4x2x2x8x4xf32>
    %184 = stablehlo.reshape %183 : (tensor<4x2x2x8x4xf32>) -> tensor<4x4x8x4xf32>
    %185 = stablehlo.transpose %181, dims = [0, 1, 3, 2] : (tensor<4x4x8x4xf32>) -> tensor<4x4x4x8xf32>
    %186 = stablehlo.reshape %171 : (tensor<4x4x8x4xf32>) -> tensor<16x8x4xf32>
    %187 = stablehlo.reshape %185 : (tensor<4x4x4x8xf32>) -> tensor<16x4x8xf32>
    %188 = stablehlo.broadcast_in_dim %187, dims = [0, 1, 2] : (tensor<16x4x8xf32>) -> tensor<16x4x8xf32>
    %189 = stablehlo.dot_general %186, %188, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<16x8x4xf32>, tensor<16x4x8xf32>) -> tensor<16x8x8xf32>
    %190 = stablehlo.reshape %189 : (tensor<16x8x8xf32>) -> tensor<4x4x8x8xf32>
    %191 = stablehlo.divide %190, %89 : tensor<4x4x8x8xf32>
    %192 = stablehlo.add %191, %91 : tensor<4x4x8x8xf32>
    %193 = stablehlo.reduce(%192 init: %cst_20) applies stablehlo.maximum across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %194 = stablehlo.reshape %193 : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %196 = stablehlo.subtract %192, %195 : tensor<4x4x8x8xf32>
    %197 = stablehlo.exponential %196 : tensor<4x4x8x8xf32>
    %198 = stablehlo.reduce(%197 init: %cst_18) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %199 = stablehlo.reshape %198 : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %200 = stablehlo.broadcast_in_dim %199, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %201 = stablehlo.divide %197, %200 : tensor<4x4x8x8xf32>
    %202 = stablehlo.reshape %201 : (tensor<4x4x8x8xf32>) -> tensor<16x8x8xf32>
    %203 = stablehlo.reshape %184 : (tensor<4x4x8x4xf32>) -> tensor<16x8x4xf32>
    %204 = stablehlo.broadcast_in_dim %203, dims = [0, 1, 2] : (tensor<16x8x4xf32>) -> tensor<16x8x4xf32>
    %205 = stablehlo.dot_general %202, %204, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<16x8x8xf32>, tensor<16x8x4xf32>) -> tensor<16x8x4xf32>
    %206 = stablehlo.reshape %205 : (tensor<16x8x4xf32>) -> tensor<4x4x8x4xf32>
    %207 = stablehlo.transpose %206, dims = [0, 2, 1, 3] : (tensor<4x4x8x4xf32>) -> tensor<4x8x4x4xf32>
    %208 = stablehlo.reshape %207 : (tensor<4x8x4x4xf32>) -> tensor<4x8x16xf32>
    %209 = stablehlo.transpose %arg14, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %210 = stablehlo.reshape %208 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %211 = stablehlo.dot_general %210, %209, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %212 = stablehlo.reshape %211 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %213 = stablehlo.add %138, %212 : tensor<4x8x16xf32>
    %214 = stablehlo.power %213, %24 : tensor<4x8x16xf32>
    %215 = stablehlo.reduce(%214 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %216 = stablehlo.reshape %215 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %217 = stablehlo.divide %216, %30 : tensor<4x8x1xf32>
    %218 = stablehlo.add %217, %34 : tensor<4x8x1xf32>
    %219 = stablehlo.rsqrt %218 : tensor<4x8x1xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %221 = stablehlo.multiply %213, %220 : tensor<4x8x16xf32>
    %222 = stablehlo.broadcast_in_dim %arg15, dims = [2] : (tensor<16xf32>) -> tensor<4x8x16xf32>
    %223 = stablehlo.multiply %222, %221 : tensor<4x8x16xf32>
    %224 = stablehlo.transpose %arg16, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %225 = stablehlo.reshape %223 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %226 = stablehlo.dot_general %225, %224, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x24xf32>) -> tensor<32x24xf32>
    %227 = stablehlo.reshape %226 : (tensor<32x24xf32>) -> tensor<4x8x24xf32>
    %228 = stablehlo.logistic %227 : tensor<4x8x24xf32>
    %229 = stablehlo.multiply %227, %228 : tensor<4x8x24xf32>
    %230 = stablehlo.transpose %arg17, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %231 = stablehlo.dot_general %225, %230, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x24xf32>) -> tensor<32x24xf32>
    %232 = stablehlo.reshape %231 : (tensor<32x24xf32>) -> tensor<4x8x24xf32>
    %233 = stablehlo.multiply %229, %232 : tensor<4x8x24xf32>
    %234 = stablehlo.transpose %arg18, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %235 = stablehlo.reshape %233 : (tensor<4x8x24xf32>) -> tensor<32x24xf32>
    %236 = stablehlo.dot_general %235, %234, contracting_dims = [1] x [0] : (tensor<32x24xf32>, tensor<24x16xf32>) -> tensor<32x16xf32>
    %237 = stablehlo.reshape %236 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %238 = stablehlo.add %213, %237 : tensor<4x8x16xf32>
    %239 = stablehlo.power %238, %24 : tensor<4x8x16xf32>
    %240 = stablehlo.reduce(%239 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %241 = stablehlo.reshape %240 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %242 = stablehlo.divide %241, %30 : tensor<4x8x1xf32>
    %243 = stablehlo.add %242, %34 : tensor<4x8x1xf32>
    %244 = stablehlo.rsqrt %243 : tensor<4x8x1xf32>
    %245 = stablehlo.broadcast_in_dim %244, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %246 = stablehlo.multiply %238, %245 : tensor<4x8x16xf32>
    %247 = stablehlo.broadcast_in_dim %arg19, dims = [2] : (tensor<16xf32>) -> tensor<4x8x16xf32>
    %248 = stablehlo.multiply %247, %246 : tensor<4x8x16xf32>
    %249 = stablehlo.transpose %arg20, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %250 = stablehlo.reshape %248 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %251 = stablehlo.dot_general %250, %249, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x32xf32>) -> tensor<32x32xf32>
    %252 = stablehlo.reshape %251 : (tensor<32x32xf32>) -> tensor<4x8x32xf32>
    %253 = stablehlo.reshape %252 : (tensor<4x8x32xf32>) -> tensor<32x32xf32>
    %254 = stablehlo.slice %arg23 [0:4, 1:9] : (tensor<4x9xi64>) -> tensor<4x8xi64>
    %255 = stablehlo.reshape %254 : (tensor<4x8xi64>) -> tensor<32xi64>
    %256 = stablehlo.reduce(%253 init: %cst_20) applies stablehlo.maximum across dimensions = [1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<32xf32>
    %257 = stablehlo.reshape %256 : (tensor<32xf32>) -> tensor<32x1xf32>
    %258 = stablehlo.broadcast_in_dim %257, dims = [0, 1] : (tensor<32x1xf32>) -> tensor<32x32xf32>
    %259 = stablehlo.subtract %253, %258 : tensor<32x32xf32>
    %260 = stablehlo.exponential %259 : tensor<32x32xf32>
    %261 = stablehlo.reduce(%260 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<32xf32>
    %262 = stablehlo.reshape %261 : (tensor<32xf32>) -> tensor<32x1xf32>
    %263 = stablehlo.log %262 : tensor<32x1xf32>
    %264 = stablehlo.broadcast_in_dim %263, dims = [0, 1] : (tensor<32x1xf32>) -> tensor<32x32xf32>
    %265 = stablehlo.subtract %259, %264 : tensor<32x32xf32>
    %266 = stablehlo.compare NE, %255, %c_7, SIGNED : (tensor<32xi64>, tensor<32xi64>) -> tensor<32xi1>
    %267 = stablehlo.broadcast_in_dim %266, dims = [0] : (tensor<32xi1>) -> tensor<32xi1>
    %268 = stablehlo.broadcast_in_dim %255, dims = [0] : (tensor<32xi64>) -> tensor<32xi64>
    %269 = stablehlo.select %267, %268, %c_6 : tensor<32xi1>, tensor<32xi64>
    %270 = stablehlo.reshape %269 : (tensor<32xi64>) -> tensor<32x1xi64>
    %271 = stablehlo.iota dim = 0 : tensor<32x1x1xi64>
    %272 = stablehlo.reshape %270 : (tensor<32x1xi64>) -> tensor<32x1x1xi64>
    %273 = stablehlo.concatenate %271, %272, dim = 2 : (tensor<32x1x1xi64>, tensor<32x1x1xi64>) -> tensor<32x1x2xi64>
    %274 = "stablehlo.gather"(%265, %273) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1>}> : (tensor<32x32xf32>, tensor<32x1x2xi64>) -> tensor<32x1xf32>
    %275 = stablehlo.reshape %274 : (tensor<32x1xf32>) -> tensor<32xf32>
    %276 = stablehlo.negate %275 : tensor<32xf32>
    %277 = stablehlo.broadcast_in_dim %276, dims = [0] : (tensor<32xf32>) -> tensor<32xf32>
    %278 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %279 = stablehlo.select %267, %277, %278 : tensor<32xi1>, tensor<32xf32>
    %280 = stablehlo.convert %266 : (tensor<32xi1>) -> tensor<32xi64>
    %281 = stablehlo.reduce(%280 init: %c_17) applies stablehlo.add across dimensions = [0] : (tensor<32xi64>, tensor<i64>) -> tensor<i64>
    %282 = stablehlo.convert %281 : (tensor<i64>) -> tensor<f32>
    %283 = stablehlo.reduce(%279 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %284 = stablehlo.divide %283, %282 : tensor<f32>
    %285 = stablehlo.divide %cst_16, %282 : tensor<f32>
    %286 = stablehlo.reshape %255 : (tensor<32xi64>) -> tensor<32x1xi64>
    %287 = stablehlo.compare NE, %286, %c_5, SIGNED : (tensor<32x1xi64>, tensor<32x1xi64>) -> tensor<32x1xi1>
    %288 = stablehlo.broadcast_in_dim %287, dims = [0, 1] : (tensor<32x1xi1>) -> tensor<32x1xi1>
    %289 = stablehlo.broadcast_in_dim %286, dims = [0, 1] : (tensor<32x1xi64>) -> tensor<32x1xi64>
    %290 = stablehlo.select %288, %289, %c_4 : tensor<32x1xi1>, tensor<32x1xi64>
    %291 = stablehlo.slice %cst_14 [0:32, 0:1] : (tensor<32x1xf32>) -> tensor<32x1xf32>
    %292 = stablehlo.reshape %290 : (tensor<32x1xi64>) -> tensor<32x1x1xi64>
    %293 = stablehlo.concatenate %271, %292, dim = 2 : (tensor<32x1x1xi64>, tensor<32x1x1xi64>) -> tensor<32x1x2xi64>
    %294 = "stablehlo.scatter"(%cst_15, %293, %291) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg24: tensor<f32>, %arg25: tensor<f32>):
      stablehlo.return %arg25 : tensor<f32>
    }) : (tensor<32x32xf32>, tensor<32x1x2xi64>, tensor<32x1xf32>) -> tensor<32x32xf32>
    %295 = stablehlo.broadcast_in_dim %285, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %296 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %297 = stablehlo.select %288, %295, %296 : tensor<32x1xi1>, tensor<32x1xf32>
    %298 = stablehlo.broadcast_in_dim %297, dims = [0, 1] : (tensor<32x1xf32>) -> tensor<32x32xf32>
    %299 = stablehlo.multiply %294, %298 : tensor<32x32xf32>
    %300 = stablehlo.exponential %265 : tensor<32x32xf32>
    %301 = stablehlo.reduce(%299 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<32xf32>
    %302 = stablehlo.reshape %301 : (tensor<32xf32>) -> tensor<32x1xf32>
    %303 = stablehlo.broadcast_in_dim %302, dims = [0, 1] : (tensor<32x1xf32>) -> tensor<32x32xf32>
    %304 = stablehlo.multiply %300, %303 : tensor<32x32xf32>
    %305 = stablehlo.subtract %299, %304 : tensor<32x32xf32>
    %306 = stablehlo.reshape %305 : (tensor<32x32xf32>) -> tensor<4x8x32xf32>
    %307 = stablehlo.reshape %306 : (tensor<4x8x32xf32>) -> tensor<32x32xf32>
    %308 = stablehlo.transpose %307, dims = [1, 0] : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %309 = stablehlo.dot_general %308, %250, contracting_dims = [1] x [0] : (tensor<32x32xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %310 = stablehlo.transpose %309, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %311 = stablehlo.transpose %249, dims = [1, 0] : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %312 = stablehlo.dot_general %307, %311, contracting_dims = [1] x [0] : (tensor<32x32xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %313 = stablehlo.reshape %312 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %314 = stablehlo.transpose %310, dims = [1, 0] : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %315 = stablehlo.multiply %313, %247 : tensor<4x8x16xf32>
    %316 = stablehlo.multiply %313, %246 : tensor<4x8x16xf32>
    %317 = stablehlo.reduce(%316 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %318 = stablehlo.reshape %317 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %319 = stablehlo.reshape %318 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %320 = stablehlo.multiply %315, %238 : tensor<4x8x16xf32>
    %321 = stablehlo.multiply %315, %245 : tensor<4x8x16xf32>
    %322 = stablehlo.reduce(%320 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %323 = stablehlo.reshape %322 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %324 = stablehlo.convert %cst_26 : (tensor<1xi64>) -> tensor<1xf32>
    %325 = stablehlo.reshape %324 : (tensor<1xf32>) -> tensor<f32>
    %326 = stablehlo.broadcast_in_dim %325, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %327 = stablehlo.power %244, %326 : tensor<4x8x1xf32>
    %328 = stablehlo.convert %cst_27 : (tensor<1xf64>) -> tensor<1xf32>
    %329 = stablehlo.reshape %328 : (tensor<1xf32>) -> tensor<f32>
    %330 = stablehlo.broadcast_in_dim %329, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %331 = stablehlo.multiply %323, %330 : tensor<4x8x1xf32>
    %332 = stablehlo.multiply %331, %327 : tensor<4x8x1xf32>
    %333 = stablehlo.broadcast_in_dim %332, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %334 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %335 = stablehlo.divide %333, %334 : tensor<4x8x16xf32>
    %336 = stablehlo.convert %cst_21 : (tensor<1xi64>) -> tensor<1xf32>
    %337 = stablehlo.reshape %336 : (tensor<1xf32>) -> tensor<f32>
    %338 = stablehlo.broadcast_in_dim %337, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %339 = stablehlo.power %238, %338 : tensor<4x8x16xf32>
    %340 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %341 = stablehlo.multiply %339, %340 : tensor<4x8x16xf32>
    %342 = stablehlo.multiply %335, %341 : tensor<4x8x16xf32>
    %343 = stablehlo.add %321, %342 : tensor<4x8x16xf32>
    %344 = stablehlo.reshape %343 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %345 = stablehlo.transpose %344, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %346 = stablehlo.dot_general %345, %235, contracting_dims = [1] x [0] : (tensor<16x32xf32>, tensor<32x24xf32>) -> tensor<16x24xf32>
    %347 = stablehlo.transpose %346, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %348 = stablehlo.transpose %234, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %349 = stablehlo.dot_general %344, %348, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x24xf32>) -> tensor<32x24xf32>
    %350 = stablehlo.reshape %349 : (tensor<32x24xf32>) -> tensor<4x8x24xf32>
    %351 = stablehlo.transpose %347, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %352 = stablehlo.multiply %350, %229 : tensor<4x8x24xf32>
    %353 = stablehlo.multiply %350, %232 : tensor<4x8x24xf32>
    %354 = stablehlo.reshape %352 : (tensor<4x8x24xf32>) -> tensor<32x24xf32>
    %355 = stablehlo.transpose %354, dims = [1, 0] : (tensor<32x24xf32>) -> tensor<24x32xf32>
    %356 = stablehlo.dot_general %355, %225, contracting_dims = [1] x [0] : (tensor<24x32xf32>, tensor<32x16xf32>) -> tensor<24x16xf32>
    %357 = stablehlo.transpose %356, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %358 = stablehlo.transpose %230, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %359 = stablehlo.dot_general %354, %358, contracting_dims = [1] x [0] : (tensor<32x24xf32>, tensor<24x16xf32>) -> tensor<32x16xf32>
    %360 = stablehlo.reshape %359 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %361 = stablehlo.transpose %357, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %362 = stablehlo.subtract %cst_13, %228 : tensor<4x8x24xf32>
    %363 = stablehlo.multiply %227, %362 : tensor<4x8x24xf32>
    %364 = stablehlo.broadcast_in_dim %337, dims = [] : (tensor<f32>) -> tensor<4x8x24xf32>
    %365 = stablehlo.add %363, %364 : tensor<4x8x24xf32>
    %366 = stablehlo.multiply %228, %365 : tensor<4x8x24xf32>
    %367 = stablehlo.multiply %353, %366 : tensor<4x8x24xf32>
    %368 = stablehlo.reshape %367 : (tensor<4x8x24xf32>) -> tensor<32x24xf32>
    %369 = stablehlo.transpose %368, dims = [1, 0] : (tensor<32x24xf32>) -> tensor<24x32xf32>
    %370 = stablehlo.dot_general %369, %225, contracting_dims = [1] x [0] : (tensor<24x32xf32>, tensor<32x16xf32>) -> tensor<24x16xf32>
    %371 = stablehlo.transpose %370, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %372 = stablehlo.transpose %224, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %373 = stablehlo.dot_general %368, %372, contracting_dims = [1] x [0] : (tensor<32x24xf32>, tensor<24x16xf32>) -> tensor<32x16xf32>
    %374 = stablehlo.reshape %373 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %375 = stablehlo.add %360, %374 : tensor<4x8x16xf32>
    %376 = stablehlo.transpose %371, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %377 = stablehlo.multiply %375, %222 : tensor<4x8x16xf32>
    %378 = stablehlo.multiply %375, %221 : tensor<4x8x16xf32>
    %379 = stablehlo.reduce(%378 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %380 = stablehlo.reshape %379 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %381 = stablehlo.reshape %380 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %382 = stablehlo.multiply %377, %213 : tensor<4x8x16xf32>
    %383 = stablehlo.multiply %377, %220 : tensor<4x8x16xf32>
    %384 = stablehlo.reduce(%382 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %385 = stablehlo.reshape %384 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %386 = stablehlo.add %343, %383 : tensor<4x8x16xf32>
    %387 = stablehlo.power %219, %326 : tensor<4x8x1xf32>
    %388 = stablehlo.multiply %385, %330 : tensor<4x8x1xf32>
    %389 = stablehlo.multiply %388, %387 : tensor<4x8x1xf32>
    %390 = stablehlo.broadcast_in_dim %389, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %391 = stablehlo.divide %390, %334 : tensor<4x8x16xf32>
    %392 = stablehlo.power %213, %338 : tensor<4x8x16xf32>
    %393 = stablehlo.multiply %392, %340 : tensor<4x8x16xf32>
    %394 = stablehlo.multiply %391, %393 : tensor<4x8x16xf32>
    %395 = stablehlo.add %386, %394 : tensor<4x8x16xf32>
    %396 = stablehlo.reshape %395 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %397 = stablehlo.transpose %396, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %398 = stablehlo.dot_general %397, %210, contracting_dims = [1] x [0] : (tensor<16x32xf32>, tensor<32x16xf32>) -> tensor<16x16xf32>
    %399 = stablehlo.transpose %398, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %400 = stablehlo.transpose %209, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %401 = stablehlo.dot_general %396, %400, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %402 = stablehlo.reshape %401 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %403 = stablehlo.transpose %399, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %404 = stablehlo.reshape %402 : (tensor<4x8x16xf32>) -> tensor<4x8x4x4xf32>
    %405 = stablehlo.transpose %404, dims = [0, 2, 1, 3] : (tensor<4x8x4x4xf32>) -> tensor<4x4x8x4xf32>
    %406 = stablehlo.reshape %405 : (tensor<4x4x8x4xf32>) -> tensor<16x8x4xf32>
    %407 = stablehlo.transpose %202, dims = [0, 2, 1] : (tensor<16x8x8xf32>) -> tensor<16x8x8xf32>
    %408 = stablehlo.broadcast_in_dim %406, dims = [0, 1, 2] : (tensor<16x8x4xf32>) -> tensor<16x8x4xf32>
    %409 = stablehlo.dot_general %407, %408, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<16x8x8xf32>, tensor<16x8x4xf32>) -> tensor<16x8x4xf32>
    %410 = stablehlo.transpose %203, dims = [0, 2, 1] : (tensor<16x8x4xf32>) -> tensor<16x4x8xf32>
    %411 = stablehlo.broadcast_in_dim %410, dims = [0, 1, 2] : (tensor<16x4x8xf32>) -> tensor<16x4x8xf32>
    %412 = stablehlo.dot_general %406, %411, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<16x8x4xf32>, tensor<16x4x8xf32>) -> tensor<16x8x8xf32>
    %413 = stablehlo.reshape %409 : (tensor<16x8x4xf32>) -> tensor<4x4x8x4xf32>
    %414 = stablehlo.reshape %412 : (tensor<16x8x8xf32>) -> tensor<4x4x8x8xf32>
    %415 = stablehlo.multiply %414, %201 : tensor<4x4x8x8xf32>
    %416 = stablehlo.reduce(%415 init: %cst_18) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %417 = stablehlo.reshape %416 : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %418 = stablehlo.broadcast_in_dim %417, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %419 = stablehlo.multiply %201, %418 : tensor<4x4x8x8xf32>
    %420 = stablehlo.subtract %415, %419 : tensor<4x4x8x8xf32>
    %421 = stablehlo.divide %420, %89 : tensor<4x4x8x8xf32>
    %422 = stablehlo.reshape %421 : (tensor<4x4x8x8xf32>) -> tensor<16x8x8xf32>
    %423 = stablehlo.transpose %186, dims = [0, 2, 1] : (tensor<16x8x4xf32>) -> tensor<16x4x8xf32>
    %424 = stablehlo.broadcast_in_dim %422, dims = [0, 1, 2] : (tensor<16x8x8xf32>) -> tensor<16x8x8xf32>
    %425 = stablehlo.dot_general %423, %424, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<16x4x8xf32>, tensor<16x8x8xf32>) -> tensor<16x4x8xf32>
    %426 = stablehlo.transpose %187, dims = [0, 2, 1] : (tensor<16x4x8xf32>) -> tensor<16x8x4xf32>
    %427 = stablehlo.broadcast_in_dim %426, dims = [0, 1, 2] : (tensor<16x8x4xf32>) -> tensor<16x8x4xf32>
    %428 = stablehlo.dot_general %422, %427, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<16x8x8xf32>, tensor<16x8x4xf32>) -> tensor<16x8x4xf32>
    %429 = stablehlo.reshape %425 : (tensor<16x4x8xf32>) -> tensor<4x4x4x8xf32>
    %430 = stablehlo.reshape %428 : (tensor<16x8x4xf32>) -> tensor<4x4x8x4xf32>
    %431 = stablehlo.transpose %429, dims = [0, 1, 3, 2] : (tensor<4x4x4x8xf32>) -> tensor<4x4x8x4xf32>
    %432 = stablehlo.reshape %413 : (tensor<4x4x8x4xf32>) -> tensor<4x2x2x8x4xf32>
    %433 = stablehlo.reduce(%432 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x2x2x8x4xf32>, tensor<f32>) -> tensor<4x2x8x4xf32>
    %434 = stablehlo.reshape %433 : (tensor<4x2x8x4xf32>) -> tensor<4x2x1x8x4xf32>
    %435 = stablehlo.reshape %434 : (tensor<4x2x1x8x4xf32>) -> tensor<4x2x8x4xf32>
    %436 = stablehlo.reshape %431 : (tensor<4x4x8x4xf32>) -> tensor<4x2x2x8x4xf32>
    %437 = stablehlo.reduce(%436 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x2x2x8x4xf32>, tensor<f32>) -> tensor<4x2x8x4xf32>
    %438 = stablehlo.reshape %437 : (tensor<4x2x8x4xf32>) -> tensor<4x2x1x8x4xf32>
    %439 = stablehlo.reshape %438 : (tensor<4x2x1x8x4xf32>) -> tensor<4x2x8x4xf32>
    %440 = stablehlo.multiply %439, %72 : tensor<4x2x8x4xf32>
    %441 = stablehlo.slice %440 [0:4, 0:2, 0:8, 0:2] : (tensor<4x2x8x4xf32>) -> tensor<4x2x8x2xf32>
    %442 = stablehlo.slice %440 [0:4, 0:2, 0:8, 2:4] : (tensor<4x2x8x4xf32>) -> tensor<4x2x8x2xf32>
    %443 = stablehlo.negate %441 : tensor<4x2x8x2xf32>
    %444 = stablehlo.multiply %439, %68 : tensor<4x2x8x4xf32>
    %445 = stablehlo.concatenate %442, %443, dim = 3 : (tensor<4x2x8x2xf32>, tensor<4x2x8x2xf32>) -> tensor<4x2x8x4xf32>
    %446 = stablehlo.add %444, %445 : tensor<4x2x8x4xf32>
    %447 = stablehlo.multiply %430, %63 : tensor<4x4x8x4xf32>
    %448 = stablehlo.slice %447 [0:4, 0:4, 0:8, 0:2] : (tensor<4x4x8x4xf32>) -> tensor<4x4x8x2xf32>
    %449 = stablehlo.slice %447 [0:4, 0:4, 0:8, 2:4] : (tensor<4x4x8x4xf32>) -> tensor<4x4x8x2xf32>
    %450 = stablehlo.negate %448 : tensor<4x4x8x2xf32>
    %451 = stablehlo.multiply %430, %59 : tensor<4x4x8x4xf32>
    %452 = stablehlo.concatenate %449, %450, dim = 3 : (tensor<4x4x8x2xf32>, tensor<4x4x8x2xf32>) -> tensor<4x4x8x4xf32>
    %453 = stablehlo.add %451, %452 : tensor<4x4x8x4xf32>
    %454 = stablehlo.transpose %435, dims = [0, 2, 1, 3] : (tensor<4x2x8x4xf32>) -> tensor<4x8x2x4xf32>
    %455 = stablehlo.reshape %454 : (tensor<4x8x2x4xf32>) -> tensor<4x8x8xf32>
    %456 = stablehlo.reshape %455 : (tensor<4x8x8xf32>) -> tensor<32x8xf32>
    %457 = stablehlo.transpose %456, dims = [1, 0] : (tensor<32x8xf32>) -> tensor<8x32xf32>
    %458 = stablehlo.dot_general %457, %150, contracting_dims = [1] x [0] : (tensor<8x32xf32>, tensor<32x16xf32>) -> tensor<8x16xf32>
    %459 = stablehlo.transpose %458, dims = [1, 0] : (tensor<8x16xf32>) -> tensor<16x8xf32>
    %460 = stablehlo.transpose %160, dims = [1, 0] : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %461 = stablehlo.dot_general %456, %460, contracting_dims = [1] x [0] : (tensor<32x8xf32>, tensor<8x16xf32>) -> tensor<32x16xf32>
    %462 = stablehlo.reshape %461 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %463 = stablehlo.transpose %459, dims = [1, 0] : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %464 = stablehlo.transpose %446, dims = [0, 2, 1, 3] : (tensor<4x2x8x4xf32>) -> tensor<4x8x2x4xf32>
    %465 = stablehlo.reshape %464 : (tensor<4x8x2x4xf32>) -> tensor<4x8x8xf32>
    %466 = stablehlo.reshape %465 : (tensor<4x8x8xf32>) -> tensor<32x8xf32>
    %467 = stablehlo.transpose %466, dims = [1, 0] : (tensor<32x8xf32>) -> tensor<8x32xf32>
    %468 = stablehlo.dot_general %467, %150, contracting_dims = [1] x [0] : (tensor<8x32xf32>, tensor<32x16xf32>) -> tensor<8x16xf32>
    %469 = stablehlo.transpose %468, dims = [1, 0] : (tensor<8x16xf32>) -> tensor<16x8xf32>
    %470 = stablehlo.transpose %155, dims = [1, 0] : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %471 = stablehlo.dot_general %466, %470, contracting_dims = [1] x [0] : (tensor<32x8xf32>, tensor<8x16xf32>) -> tensor<32x16xf32>
    %472 = stablehlo.reshape %471 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %473 = stablehlo.add %462, %472 : tensor<4x8x16xf32>
    %474 = stablehlo.transpose %469, dims = [1, 0] : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %475 = stablehlo.transpose %453, dims = [0, 2, 1, 3] : (tensor<4x4x8x4xf32>) -> tensor<4x8x4x4xf32>
    %476 = stablehlo.reshape %475 : (tensor<4x8x4x4xf32>) -> tensor<4x8x16xf32>
    %477 = stablehlo.reshape %476 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %478 = stablehlo.transpose %477, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %479 = stablehlo.dot_general %478, %150, contracting_dims = [1] x [0] : (tensor<16x32xf32>, tensor<32x16xf32>) -> tensor<16x16xf32>
    %480 = stablehlo.transpose %479, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %481 = stablehlo.transpose %149, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %482 = stablehlo.dot_general %477, %481, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %483 = stablehlo.reshape %482 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %484 = stablehlo.add %473, %483 : tensor<4x8x16xf32>
    %485 = stablehlo.transpose %480, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %486 = stablehlo.multiply %484, %147 : tensor<4x8x16xf32>
    %487 = stablehlo.multiply %484, %146 : tensor<4x8x16xf32>
    %488 = stablehlo.reduce(%487 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %489 = stablehlo.reshape %488 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %490 = stablehlo.reshape %489 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %491 = stablehlo.multiply %486, %138 : tensor<4x8x16xf32>
    %492 = stablehlo.multiply %486, %145 : tensor<4x8x16xf32>
    %493 = stablehlo.reduce(%491 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %494 = stablehlo.reshape %493 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %495 = stablehlo.add %395, %492 : tensor<4x8x16xf32>
    %496 = stablehlo.power %144, %326 : tensor<4x8x1xf32>
    %497 = stablehlo.multiply %494, %330 : tensor<4x8x1xf32>
    %498 = stablehlo.multiply %497, %496 : tensor<4x8x1xf32>
    %499 = stablehlo.broadcast_in_dim %498, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %500 = stablehlo.divide %499, %334 : tensor<4x8x16xf32>
    %501 = stablehlo.power %138, %338 : tensor<4x8x16xf32>
    %502 = stablehlo.multiply %501, %340 : tensor<4x8x16xf32>
    %503 = stablehlo.multiply %500, %502 : tensor<4x8x16xf32>
    %504 = stablehlo.add %495, %503 : tensor<4x8x16xf32>
    %505 = stablehlo.reshape %504 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %506 = stablehlo.transpose %505, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %507 = stablehlo.dot_general %506, %135, contracting_dims = [1] x [0] : (tensor<16x32xf32>, tensor<32x24xf32>) -> tensor<16x24xf32>
    %508 = stablehlo.transpose %507, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %509 = stablehlo.transpose %134, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %510 = stablehlo.dot_general %505, %509, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x24xf32>) -> tensor<32x24xf32>
    %511 = stablehlo.reshape %510 : (tensor<32x24xf32>) -> tensor<4x8x24xf32>
    %512 = stablehlo.transpose %508, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %513 = stablehlo.multiply %511, %129 : tensor<4x8x24xf32>
    %514 = stablehlo.multiply %511, %132 : tensor<4x8x24xf32>
    %515 = stablehlo.reshape %513 : (tensor<4x8x24xf32>) -> tensor<32x24xf32>
    %516 = stablehlo.transpose %515, dims = [1, 0] : (tensor<32x24xf32>) -> tensor<24x32xf32>
    %517 = stablehlo.dot_general %516, %125, contracting_dims = [1] x [0] : (tensor<24x32xf32>, tensor<32x16xf32>) -> tensor<24x16xf32>
    %518 = stablehlo.transpose %517, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %519 = stablehlo.transpose %130, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %520 = stablehlo.dot_general %515, %519, contracting_dims = [1] x [0] : (tensor<32x24xf32>, tensor<24x16xf32>) -> tensor<32x16xf32>
    %521 = stablehlo.reshape %520 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %522 = stablehlo.transpose %518, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %523 = stablehlo.subtract %cst_13, %128 : tensor<4x8x24xf32>
    %524 = stablehlo.multiply %127, %523 : tensor<4x8x24xf32>
    %525 = stablehlo.add %524, %364 : tensor<4x8x24xf32>
    %526 = stablehlo.multiply %128, %525 : tensor<4x8x24xf32>
    %527 = stablehlo.multiply %514, %526 : tensor<4x8x24xf32>
    %528 = stablehlo.reshape %527 : (tensor<4x8x24xf32>) -> tensor<32x24xf32>
    %529 = stablehlo.transpose %528, dims = [1, 0] : (tensor<32x24xf32>) -> tensor<24x32xf32>
    %530 = stablehlo.dot_general %529, %125, contracting_dims = [1] x [0] : (tensor<24x32xf32>, tensor<32x16xf32>) -> tensor<24x16xf32>
    %531 = stablehlo.transpose %530, dims = [1, 0] : (tensor<24x16xf32>) -> tensor<16x24xf32>
    %532 = stablehlo.transpose %124, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %533 = stablehlo.dot_general %528, %532, contracting_dims = [1] x [0] : (tensor<32x24xf32>, tensor<24x16xf32>) -> tensor<32x16xf32>
    %534 = stablehlo.reshape %533 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %535 = stablehlo.add %521, %534 : tensor<4x8x16xf32>
    %536 = stablehlo.transpose %531, dims = [1, 0] : (tensor<16x24xf32>) -> tensor<24x16xf32>
    %537 = stablehlo.multiply %535, %122 : tensor<4x8x16xf32>
    %538 = stablehlo.multiply %535, %121 : tensor<4x8x16xf32>
    %539 = stablehlo.reduce(%538 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %540 = stablehlo.reshape %539 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %541 = stablehlo.reshape %540 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %542 = stablehlo.multiply %537, %113 : tensor<4x8x16xf32>
    %543 = stablehlo.multiply %537, %120 : tensor<4x8x16xf32>
    %544 = stablehlo.reduce(%542 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %545 = stablehlo.reshape %544 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %546 = stablehlo.add %504, %543 : tensor<4x8x16xf32>
    %547 = stablehlo.power %119, %326 : tensor<4x8x1xf32>
    %548 = stablehlo.multiply %545, %330 : tensor<4x8x1xf32>
    %549 = stablehlo.multiply %548, %547 : tensor<4x8x1xf32>
    %550 = stablehlo.broadcast_in_dim %549, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %551 = stablehlo.divide %550, %334 : tensor<4x8x16xf32>
    %552 = stablehlo.power %113, %338 : tensor<4x8x16xf32>
    %553 = stablehlo.multiply %552, %340 : tensor<4x8x16xf32>
    %554 = stablehlo.multiply %551, %553 : tensor<4x8x16xf32>
    %555 = stablehlo.add %546, %554 : tensor<4x8x16xf32>
    %556 = stablehlo.reshape %555 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %557 = stablehlo.transpose %556, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %558 = stablehlo.dot_general %557, %110, contracting_dims = [1] x [0] : (tensor<16x32xf32>, tensor<32x16xf32>) -> tensor<16x16xf32>
    %559 = stablehlo.transpose %558, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %560 = stablehlo.transpose %109, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %561 = stablehlo.dot_general %556, %560, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %562 = stablehlo.reshape %561 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %563 = stablehlo.transpose %559, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %564 = stablehlo.reshape %562 : (tensor<4x8x16xf32>) -> tensor<4x8x4x4xf32>
    %565 = stablehlo.transpose %564, dims = [0, 2, 1, 3] : (tensor<4x8x4x4xf32>) -> tensor<4x4x8x4xf32>
    %566 = stablehlo.reshape %565 : (tensor<4x4x8x4xf32>) -> tensor<16x8x4xf32>
    %567 = stablehlo.transpose %102, dims = [0, 2, 1] : (tensor<16x8x8xf32>) -> tensor<16x8x8xf32>
    %568 = stablehlo.broadcast_in_dim %566, dims = [0, 1, 2] : (tensor<16x8x4xf32>) -> tensor<16x8x4xf32>
    %569 = stablehlo.dot_general %567, %568, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<16x8x8xf32>, tensor<16x8x4xf32>) -> tensor<16x8x4xf32>
    %570 = stablehlo.transpose %103, dims = [0, 2, 1] : (tensor<16x8x4xf32>) -> tensor<16x4x8xf32>
    %571 = stablehlo.broadcast_in_dim %570, dims = [0, 1, 2] : (tensor<16x4x8xf32>) -> tensor<16x4x8xf32>
    %572 = stablehlo.dot_general %566, %571, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<16x8x4xf32>, tensor<16x4x8xf32>) -> tensor<16x8x8xf32>
    %573 = stablehlo.reshape %569 : (tensor<16x8x4xf32>) -> tensor<4x4x8x4xf32>
    %574 = stablehlo.reshape %572 : (tensor<16x8x8xf32>) -> tensor<4x4x8x8xf32>
    %575 = stablehlo.multiply %574, %101 : tensor<4x4x8x8xf32>
    %576 = stablehlo.reduce(%575 init: %cst_18) applies stablehlo.add across dimensions = [3] : (tensor<4x4x8x8xf32>, tensor<f32>) -> tensor<4x4x8xf32>
    %577 = stablehlo.reshape %576 : (tensor<4x4x8xf32>) -> tensor<4x4x8x1xf32>
    %578 = stablehlo.broadcast_in_dim %577, dims = [0, 1, 2, 3] : (tensor<4x4x8x1xf32>) -> tensor<4x4x8x8xf32>
    %579 = stablehlo.multiply %101, %578 : tensor<4x4x8x8xf32>
    %580 = stablehlo.subtract %575, %579 : tensor<4x4x8x8xf32>
    %581 = stablehlo.divide %580, %89 : tensor<4x4x8x8xf32>
    %582 = stablehlo.reshape %581 : (tensor<4x4x8x8xf32>) -> tensor<16x8x8xf32>
    %583 = stablehlo.transpose %82, dims = [0, 2, 1] : (tensor<16x8x4xf32>) -> tensor<16x4x8xf32>
    %584 = stablehlo.broadcast_in_dim %582, dims = [0, 1, 2] : (tensor<16x8x8xf32>) -> tensor<16x8x8xf32>
    %585 = stablehlo.dot_general %583, %584, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<16x4x8xf32>, tensor<16x8x8xf32>) -> tensor<16x4x8xf32>
    %586 = stablehlo.transpose %83, dims = [0, 2, 1] : (tensor<16x4x8xf32>) -> tensor<16x8x4xf32>
    %587 = stablehlo.broadcast_in_dim %586, dims = [0, 1, 2] : (tensor<16x8x4xf32>) -> tensor<16x8x4xf32>
    %588 = stablehlo.dot_general %582, %587, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<16x8x8xf32>, tensor<16x8x4xf32>) -> tensor<16x8x4xf32>
    %589 = stablehlo.reshape %585 : (tensor<16x4x8xf32>) -> tensor<4x4x4x8xf32>
    %590 = stablehlo.reshape %588 : (tensor<16x8x4xf32>) -> tensor<4x4x8x4xf32>
    %591 = stablehlo.transpose %589, dims = [0, 1, 3, 2] : (tensor<4x4x4x8xf32>) -> tensor<4x4x8x4xf32>
    %592 = stablehlo.reshape %573 : (tensor<4x4x8x4xf32>) -> tensor<4x2x2x8x4xf32>
    %593 = stablehlo.reduce(%592 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x2x2x8x4xf32>, tensor<f32>) -> tensor<4x2x8x4xf32>
    %594 = stablehlo.reshape %593 : (tensor<4x2x8x4xf32>) -> tensor<4x2x1x8x4xf32>
    %595 = stablehlo.reshape %594 : (tensor<4x2x1x8x4xf32>) -> tensor<4x2x8x4xf32>
    %596 = stablehlo.reshape %591 : (tensor<4x4x8x4xf32>) -> tensor<4x2x2x8x4xf32>
    %597 = stablehlo.reduce(%596 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x2x2x8x4xf32>, tensor<f32>) -> tensor<4x2x8x4xf32>
    %598 = stablehlo.reshape %597 : (tensor<4x2x8x4xf32>) -> tensor<4x2x1x8x4xf32>
    %599 = stablehlo.reshape %598 : (tensor<4x2x1x8x4xf32>) -> tensor<4x2x8x4xf32>
    %600 = stablehlo.multiply %599, %72 : tensor<4x2x8x4xf32>
    %601 = stablehlo.slice %600 [0:4, 0:2, 0:8, 0:2] : (tensor<4x2x8x4xf32>) -> tensor<4x2x8x2xf32>
    %602 = stablehlo.slice %600 [0:4, 0:2, 0:8, 2:4] : (tensor<4x2x8x4xf32>) -> tensor<4x2x8x2xf32>
    %603 = stablehlo.negate %601 : tensor<4x2x8x2xf32>
    %604 = stablehlo.multiply %599, %68 : tensor<4x2x8x4xf32>
    %605 = stablehlo.concatenate %602, %603, dim = 3 : (tensor<4x2x8x2xf32>, tensor<4x2x8x2xf32>) -> tensor<4x2x8x4xf32>
    %606 = stablehlo.add %604, %605 : tensor<4x2x8x4xf32>
    %607 = stablehlo.multiply %590, %63 : tensor<4x4x8x4xf32>
    %608 = stablehlo.slice %607 [0:4, 0:4, 0:8, 0:2] : (tensor<4x4x8x4xf32>) -> tensor<4x4x8x2xf32>
    %609 = stablehlo.slice %607 [0:4, 0:4, 0:8, 2:4] : (tensor<4x4x8x4xf32>) -> tensor<4x4x8x2xf32>
    %610 = stablehlo.negate %608 : tensor<4x4x8x2xf32>
    %611 = stablehlo.multiply %590, %59 : tensor<4x4x8x4xf32>
    %612 = stablehlo.concatenate %609, %610, dim = 3 : (tensor<4x4x8x2xf32>, tensor<4x4x8x2xf32>) -> tensor<4x4x8x4xf32>
    %613 = stablehlo.add %611, %612 : tensor<4x4x8x4xf32>
    %614 = stablehlo.transpose %595, dims = [0, 2, 1, 3] : (tensor<4x2x8x4xf32>) -> tensor<4x8x2x4xf32>
    %615 = stablehlo.reshape %614 : (tensor<4x8x2x4xf32>) -> tensor<4x8x8xf32>
    %616 = stablehlo.reshape %615 : (tensor<4x8x8xf32>) -> tensor<32x8xf32>
    %617 = stablehlo.transpose %616, dims = [1, 0] : (tensor<32x8xf32>) -> tensor<8x32xf32>
    %618 = stablehlo.dot_general %617, %42, contracting_dims = [1] x [0] : (tensor<8x32xf32>, tensor<32x16xf32>) -> tensor<8x16xf32>
    %619 = stablehlo.transpose %618, dims = [1, 0] : (tensor<8x16xf32>) -> tensor<16x8xf32>
    %620 = stablehlo.transpose %52, dims = [1, 0] : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %621 = stablehlo.dot_general %616, %620, contracting_dims = [1] x [0] : (tensor<32x8xf32>, tensor<8x16xf32>) -> tensor<32x16xf32>
    %622 = stablehlo.reshape %621 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %623 = stablehlo.transpose %619, dims = [1, 0] : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %624 = stablehlo.transpose %606, dims = [0, 2, 1, 3] : (tensor<4x2x8x4xf32>) -> tensor<4x8x2x4xf32>
    %625 = stablehlo.reshape %624 : (tensor<4x8x2x4xf32>) -> tensor<4x8x8xf32>
    %626 = stablehlo.reshape %625 : (tensor<4x8x8xf32>) -> tensor<32x8xf32>
    %627 = stablehlo.transpose %626, dims = [1, 0] : (tensor<32x8xf32>) -> tensor<8x32xf32>
    %628 = stablehlo.dot_general %627, %42, contracting_dims = [1] x [0] : (tensor<8x32xf32>, tensor<32x16xf32>) -> tensor<8x16xf32>
    %629 = stablehlo.transpose %628, dims = [1, 0] : (tensor<8x16xf32>) -> tensor<16x8xf32>
    %630 = stablehlo.transpose %47, dims = [1, 0] : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %631 = stablehlo.dot_general %626, %630, contracting_dims = [1] x [0] : (tensor<32x8xf32>, tensor<8x16xf32>) -> tensor<32x16xf32>
    %632 = stablehlo.reshape %631 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %633 = stablehlo.add %622, %632 : tensor<4x8x16xf32>
    %634 = stablehlo.transpose %629, dims = [1, 0] : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %635 = stablehlo.transpose %613, dims = [0, 2, 1, 3] : (tensor<4x4x8x4xf32>) -> tensor<4x8x4x4xf32>
    %636 = stablehlo.reshape %635 : (tensor<4x8x4x4xf32>) -> tensor<4x8x16xf32>
    %637 = stablehlo.reshape %636 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %638 = stablehlo.transpose %637, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %639 = stablehlo.dot_general %638, %42, contracting_dims = [1] x [0] : (tensor<16x32xf32>, tensor<32x16xf32>) -> tensor<16x16xf32>
    %640 = stablehlo.transpose %639, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %641 = stablehlo.transpose %41, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %642 = stablehlo.dot_general %637, %641, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %643 = stablehlo.reshape %642 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %644 = stablehlo.add %633, %643 : tensor<4x8x16xf32>
    %645 = stablehlo.transpose %640, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %646 = stablehlo.multiply %644, %39 : tensor<4x8x16xf32>
    %647 = stablehlo.multiply %644, %38 : tensor<4x8x16xf32>
    %648 = stablehlo.reduce(%647 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %649 = stablehlo.reshape %648 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %650 = stablehlo.reshape %649 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %651 = stablehlo.multiply %646, %21 : tensor<4x8x16xf32>
    %652 = stablehlo.multiply %646, %37 : tensor<4x8x16xf32>
    %653 = stablehlo.reduce(%651 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %654 = stablehlo.reshape %653 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %655 = stablehlo.add %555, %652 : tensor<4x8x16xf32>
    %656 = stablehlo.power %36, %326 : tensor<4x8x1xf32>
    %657 = stablehlo.multiply %654, %330 : tensor<4x8x1xf32>
    %658 = stablehlo.multiply %657, %656 : tensor<4x8x1xf32>
    %659 = stablehlo.broadcast_in_dim %658, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %660 = stablehlo.divide %659, %334 : tensor<4x8x16xf32>
    %661 = stablehlo.power %21, %338 : tensor<4x8x16xf32>
    %662 = stablehlo.multiply %661, %340 : tensor<4x8x16xf32>
    %663 = stablehlo.multiply %660, %662 : tensor<4x8x16xf32>
    %664 = stablehlo.add %655, %663 : tensor<4x8x16xf32>
    %665 = stablehlo.compare GE, %0, %c_3, SIGNED : (tensor<4x8xi64>, tensor<4x8xi64>) -> tensor<4x8xi1>
    %666 = stablehlo.compare LT, %0, %c_2, SIGNED : (tensor<4x8xi64>, tensor<4x8xi64>) -> tensor<4x8xi1>
    %667 = stablehlo.and %665, %666 : tensor<4x8xi1>
    %668 = stablehlo.compare NE, %0, %c_1, SIGNED : (tensor<4x8xi64>, tensor<4x8xi64>) -> tensor<4x8xi1>
    %669 = stablehlo.and %667, %668 : tensor<4x8xi1>
    %670 = stablehlo.reshape %669 : (tensor<4x8xi1>) -> tensor<4x8x1xi1>
    %671 = stablehlo.clamp %c_0, %0, %c : (tensor<i64>, tensor<4x8xi64>, tensor<i64>) -> tensor<4x8xi64>
    %672 = stablehlo.not %670 : tensor<4x8x1xi1>
    %673 = stablehlo.broadcast_in_dim %672, dims = [0, 1, 2] : (tensor<4x8x1xi1>) -> tensor<4x8x16xi1>
    %674 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %675 = stablehlo.broadcast_in_dim %664, dims = [0, 1, 2] : (tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %676 = stablehlo.select %673, %674, %675 : tensor<4x8x16xi1>, tensor<4x8x16xf32>
    %677 = stablehlo.reshape %671 : (tensor<4x8xi64>) -> tensor<4x8x1xi64>
    %678 = "stablehlo.scatter"(%cst, %677, %676) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg24: tensor<f32>, %arg25: tensor<f32>):
      %679 = stablehlo.add %arg24, %arg25 : tensor<f32>
      stablehlo.return %679 : tensor<f32>
    }) : (tensor<32x16xf32>, tensor<4x8x1xi64>, tensor<4x8x16xf32>) -> tensor<32x16xf32>
    return %284, %678, %650, %645, %634, %623, %563, %541, %536, %522, %512, %490, %485, %474, %463, %403, %381, %376, %361, %351, %319, %314 : tensor<f32>, tensor<32x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<24x16xf32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<24x16xf32>, tensor<24x16xf32>, tensor<16x24xf32>, tensor<16xf32>, tensor<32x16xf32>
  }
}
