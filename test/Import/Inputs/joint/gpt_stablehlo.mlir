module {
  func.func @main(%arg0: tensor<32x16xf32>, %arg1: tensor<8x16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<48x16xf32>, %arg5: tensor<48xf32>, %arg6: tensor<16x16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<64x16xf32>, %arg11: tensor<64xf32>, %arg12: tensor<16x64xf32>, %arg13: tensor<16xf32>, %arg14: tensor<16xf32>, %arg15: tensor<16xf32>, %arg16: tensor<48x16xf32>, %arg17: tensor<48xf32>, %arg18: tensor<16x16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16xf32>, %arg22: tensor<64x16xf32>, %arg23: tensor<64xf32>, %arg24: tensor<16x64xf32>, %arg25: tensor<16xf32>, %arg26: tensor<16xf32>, %arg27: tensor<16xf32>, %arg28: tensor<32x16xf32>, %arg29: tensor<4x9xi64>) -> (tensor<f32>, tensor<32x16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<48x16xf32>, tensor<48xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<64x16xf32>, tensor<64xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<48x16xf32>, tensor<48xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<64x16xf32>, tensor<64xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32x16xf32>) {
    %c = stablehlo.constant dense<31> : tensor<i64>
    %c_0 = stablehlo.constant dense<-32> : tensor<i64>
    %c_1 = stablehlo.constant dense<-1> : tensor<4x8xi64>
    %c_2 = stablehlo.constant dense<32> : tensor<4x8xi64>
    %c_3 = stablehlo.constant dense<0> : tensor<4x8xi64>
    %c_4 = stablehlo.constant dense<7> : tensor<i64>
    %c_5 = stablehlo.constant dense<-8> : tensor<i64>
    %c_6 = stablehlo.constant dense<-1> : tensor<8xi64>
    %c_7 = stablehlo.constant dense<8> : tensor<8xi64>
    %c_8 = stablehlo.constant dense<0> : tensor<32x1xi64>
    %c_9 = stablehlo.constant dense<-100> : tensor<32x1xi64>
    %c_10 = stablehlo.constant dense<0> : tensor<32xi64>
    %c_11 = stablehlo.constant dense<-100> : tensor<32xi64>
    %c_12 = stablehlo.constant dense<0> : tensor<8x8xi64>
    %c_13 = stablehlo.constant dense<0> : tensor<8xi64>
    %c_14 = stablehlo.constant dense<1> : tensor<8xi64>
    %c_15 = stablehlo.constant dense<8> : tensor<i64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<32x16xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<8x16xf32>
    %cst_17 = stablehlo.constant dense<-1.000000e+00> : tensor<32x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<32x32xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_20 = stablehlo.constant dense<0> : tensor<i64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<4x2x8x8xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_23 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c_24 = stablehlo.constant dense<true> : tensor<8x8xi1>
    %c_25 = stablehlo.constant dense<1> : tensor<i64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_27 = stablehlo.constant dense<true> : tensor<i1>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<4x8x64xf32>
    %cst_29 = stablehlo.constant dense<3.000000e+00> : tensor<4x8x64xf32>
    %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<4x8x64xf32>
    %cst_31 = stablehlo.constant dense<0.636619746> : tensor<4x8x64xf32>
    %cst_32 = stablehlo.constant dense<4.471500e-02> : tensor<4x8x64xf32>
    %cst_33 = arith.constant dense<1> : tensor<1xi64>
    %cst_34 = arith.constant dense<16> : tensor<1xi64>
    %cst_35 = arith.constant dense<1.000000e-05> : tensor<1xf64>
    %cst_36 = arith.constant dense<0.59460355750136051> : tensor<1xf64>
    %cst_37 = arith.constant dense<0xFFF0000000000000> : tensor<1xf64>
    %cst_38 = arith.constant dense<4.471500e-02> : tensor<1xf64>
    %cst_39 = arith.constant dense<0.79788456080286541> : tensor<1xf64>
    %cst_40 = arith.constant dense<5.000000e-01> : tensor<1xf64>
    %cst_41 = arith.constant dense<1.341450e-01> : tensor<1xf64>
    %0 = stablehlo.slice %arg29 [0:4, 0:8] : (tensor<4x9xi64>) -> tensor<4x8xi64>
    %1 = stablehlo.convert %c_25 : (tensor<i64>) -> tensor<f64>
    %2 = stablehlo.convert %c_15 : (tensor<i64>) -> tensor<f64>
    %3 = stablehlo.divide %2, %1 : tensor<f64>
    %4 = stablehlo.ceil %3 : tensor<f64>
    %5 = stablehlo.convert %4 : (tensor<f64>) -> tensor<i64>
    %6 = stablehlo.reshape %5 : (tensor<i64>) -> tensor<1xi64>
    %7 = stablehlo.dynamic_iota %6, dim = 0 : (tensor<1xi64>) -> tensor<8xi64>
    %8 = stablehlo.multiply %7, %c_14 : tensor<8xi64>
    %9 = stablehlo.add %8, %c_13 : tensor<8xi64>
    %10 = "stablehlo.gather"(%arg28, %0) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<32x16xf32>, tensor<4x8xi64>) -> tensor<4x8x16xf32>
    %11 = stablehlo.convert %10 : tensor<4x8x16xf32>
    %12 = "stablehlo.gather"(%arg1, %9) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<8xi64>) -> tensor<8x16xf32>
    %13 = stablehlo.convert %12 : tensor<8x16xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1, 2] : (tensor<8x16xf32>) -> tensor<4x8x16xf32>
    %15 = stablehlo.add %11, %14 : tensor<4x8x16xf32>
    %16 = stablehlo.convert %15 : (tensor<4x8x16xf32>) -> tensor<4x8x16xf64>
    %17 = stablehlo.reduce(%16 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf64>, tensor<f64>) -> tensor<4x8xf64>
    %18 = stablehlo.reshape %17 : (tensor<4x8xf64>) -> tensor<4x8x1xf64>
    %19 = stablehlo.convert %cst_34 : (tensor<1xi64>) -> tensor<1xf64>
    %20 = stablehlo.reshape %19 : (tensor<1xf64>) -> tensor<f64>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f64>) -> tensor<4x8x1xf64>
    %22 = stablehlo.divide %18, %21 : tensor<4x8x1xf64>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<4x8x1xf64>) -> tensor<4x8x16xf64>
    %24 = stablehlo.subtract %16, %23 : tensor<4x8x16xf64>
    %25 = stablehlo.multiply %24, %24 : tensor<4x8x16xf64>
    %26 = stablehlo.reduce(%25 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf64>, tensor<f64>) -> tensor<4x8xf64>
    %27 = stablehlo.reshape %26 : (tensor<4x8xf64>) -> tensor<4x8x1xf64>
    %28 = stablehlo.divide %27, %21 : tensor<4x8x1xf64>
    %29 = stablehlo.convert %28 : (tensor<4x8x1xf64>) -> tensor<4x8x1xf32>
    %30 = stablehlo.reduce(%15 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %31 = stablehlo.reshape %30 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %32 = stablehlo.convert %cst_34 : (tensor<1xi64>) -> tensor<1xf32>
    %33 = stablehlo.reshape %32 : (tensor<1xf32>) -> tensor<f32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %35 = stablehlo.divide %31, %34 : tensor<4x8x1xf32>
    %36 = stablehlo.convert %cst_35 : (tensor<1xf64>) -> tensor<1xf32>
    %37 = stablehlo.reshape %36 : (tensor<1xf32>) -> tensor<f32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<4x8x1xf32>
    %39 = stablehlo.add %29, %38 : tensor<4x8x1xf32>
    %40 = stablehlo.rsqrt %39 : tensor<4x8x1xf32>
    %41 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %42 = stablehlo.subtract %15, %41 : tensor<4x8x16xf32>
    %43 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<4x8x16xf32>
    %45 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<16xf32>) -> tensor<4x8x16xf32>
    %46 = stablehlo.multiply %44, %45 : tensor<4x8x16xf32>
    %47 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<16xf32>) -> tensor<4x8x16xf32>
    %48 = stablehlo.add %46, %47 : tensor<4x8x16xf32>
    %49 = stablehlo.reshape %48 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %50 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<48x16xf32>) -> tensor<16x48xf32>
    %51 = stablehlo.dot_general %49, %50, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x48xf32>) -> tensor<32x48xf32>
    %52 = stablehlo.convert %cst_33 : (tensor<1xi64>) -> tensor<1xf32>
    %53 = stablehlo.reshape %52 : (tensor<1xf32>) -> tensor<f32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %55 = stablehlo.multiply %51, %54 : tensor<32x48xf32>
    %56 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<48xf32>) -> tensor<32x48xf32>
    %57 = stablehlo.multiply %56, %54 : tensor<32x48xf32>
    %58 = stablehlo.add %55, %57 : tensor<32x48xf32>
    %59 = stablehlo.reshape %58 : (tensor<32x48xf32>) -> tensor<4x8x48xf32>
    %60 = stablehlo.reshape %59 : (tensor<4x8x48xf32>) -> tensor<4x8x3x2x8xf32>
    %61 = stablehlo.transpose %60, dims = [2, 0, 3, 1, 4] : (tensor<4x8x3x2x8xf32>) -> tensor<3x4x2x8x8xf32>
    %62 = stablehlo.slice %61 [0:1, 0:4, 0:2, 0:8, 0:8] : (tensor<3x4x2x8x8xf32>) -> tensor<1x4x2x8x8xf32>
    %63 = stablehlo.slice %61 [1:2, 0:4, 0:2, 0:8, 0:8] : (tensor<3x4x2x8x8xf32>) -> tensor<1x4x2x8x8xf32>
    %64 = stablehlo.slice %61 [2:3, 0:4, 0:2, 0:8, 0:8] : (tensor<3x4x2x8x8xf32>) -> tensor<1x4x2x8x8xf32>
    %65 = stablehlo.reshape %62 : (tensor<1x4x2x8x8xf32>) -> tensor<4x2x8x8xf32>
    %66 = stablehlo.reshape %63 : (tensor<1x4x2x8x8xf32>) -> tensor<4x2x8x8xf32>
    %67 = stablehlo.reshape %64 : (tensor<1x4x2x8x8xf32>) -> tensor<4x2x8x8xf32>
    %68 = stablehlo.convert %cst_36 : (tensor<1xf64>) -> tensor<1xf32>
    %69 = stablehlo.reshape %68 : (tensor<1xf32>) -> tensor<f32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [] : (tensor<f32>) -> tensor<4x2x8x8xf32>
    %71 = stablehlo.multiply %65, %70 : tensor<4x2x8x8xf32>
    %72 = stablehlo.reshape %9 : (tensor<8xi64>) -> tensor<1x8xi64>
    %73 = stablehlo.reshape %9 : (tensor<8xi64>) -> tensor<8x1xi64>
    %74 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<1x8xi64>) -> tensor<8x8xi64>
    %75 = stablehlo.broadcast_in_dim %73, dims = [0, 1] : (tensor<8x1xi64>) -> tensor<8x8xi64>
    %76 = stablehlo.subtract %74, %75 : tensor<8x8xi64>
    %77 = stablehlo.compare LE, %76, %c_12, SIGNED : (tensor<8x8xi64>, tensor<8x8xi64>) -> tensor<8x8xi1>
    %78 = stablehlo.and %77, %c_24 : tensor<8x8xi1>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<8x8xi1>) -> tensor<8x8xi1>
    %80 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %81 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<8x8xf32>
    %82 = stablehlo.select %79, %80, %81 : tensor<8x8xi1>, tensor<8x8xf32>
    %83 = stablehlo.transpose %66, dims = [0, 1, 3, 2] : (tensor<4x2x8x8xf32>) -> tensor<4x2x8x8xf32>
    %84 = stablehlo.multiply %83, %70 : tensor<4x2x8x8xf32>
    %85 = stablehlo.reshape %71 : (tensor<4x2x8x8xf32>) -> tensor<8x8x8xf32>
    %86 = stablehlo.reshape %84 : (tensor<4x2x8x8xf32>) -> tensor<8x8x8xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %88 = stablehlo.dot_general %85, %87, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x8x8xf32>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %89 = stablehlo.reshape %88 : (tensor<8x8x8xf32>) -> tensor<4x2x8x8xf32>
    %90 = stablehlo.broadcast_in_dim %82, dims = [2, 3] : (tensor<8x8xf32>) -> tensor<4x2x8x8xf32>
    %91 = stablehlo.add %89, %90 : tensor<4x2x8x8xf32>
    %92 = stablehlo.reduce(%91 init: %cst_23) applies stablehlo.maximum across dimensions = [3] : (tensor<4x2x8x8xf32>, tensor<f32>) -> tensor<4x2x8xf32>
    %93 = stablehlo.reshape %92 : (tensor<4x2x8xf32>) -> tensor<4x2x8x1xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1, 2, 3] : (tensor<4x2x8x1xf32>) -> tensor<4x2x8x8xf32>
    %95 = stablehlo.subtract %91, %94 : tensor<4x2x8x8xf32>
    %96 = stablehlo.exponential %95 : tensor<4x2x8x8xf32>
    %97 = stablehlo.reduce(%96 init: %cst_22) applies stablehlo.add across dimensions = [3] : (tensor<4x2x8x8xf32>, tensor<f32>) -> tensor<4x2x8xf32>
    %98 = stablehlo.reshape %97 : (tensor<4x2x8xf32>) -> tensor<4x2x8x1xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0, 1, 2, 3] : (tensor<4x2x8x1xf32>) -> tensor<4x2x8x8xf32>
    %100 = stablehlo.divide %96, %99 : tensor<4x2x8x8xf32>
    %101 = stablehlo.convert %cst_37 : tensor<1xf64>
    %102 = stablehlo.reshape %101 : (tensor<1xf64>) -> tensor<f64>
    %103 = stablehlo.convert %102 : (tensor<f64>) -> tensor<f32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<f32>) -> tensor<4x2x8x8xf32>
    %105 = stablehlo.compare EQ, %91, %104, FLOAT : (tensor<4x2x8x8xf32>, tensor<4x2x8x8xf32>) -> tensor<4x2x8x8xi1>
    %106 = stablehlo.reduce(%105 init: %c_27) applies stablehlo.and across dimensions = [3] : (tensor<4x2x8x8xi1>, tensor<i1>) -> tensor<4x2x8xi1>
    %107 = stablehlo.reshape %106 : (tensor<4x2x8xi1>) -> tensor<4x2x8x1xi1>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2, 3] : (tensor<4x2x8x1xi1>) -> tensor<4x2x8x8xi1>
    %109 = stablehlo.broadcast_in_dim %cst_21, dims = [0, 1, 2, 3] : (tensor<4x2x8x8xf32>) -> tensor<4x2x8x8xf32>
    %110 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2, 3] : (tensor<4x2x8x8xf32>) -> tensor<4x2x8x8xf32>
    %111 = stablehlo.select %108, %109, %110 : tensor<4x2x8x8xi1>, tensor<4x2x8x8xf32>
    %112 = stablehlo.reshape %111 : (tensor<4x2x8x8xf32>) -> tensor<8x8x8xf32>
    %113 = stablehlo.reshape %67 : (tensor<4x2x8x8xf32>) -> tensor<8x8x8xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1, 2] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %115 = stablehlo.dot_general %112, %114, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x8x8xf32>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %116 = stablehlo.reshape %115 : (tensor<8x8x8xf32>) -> tensor<4x2x8x8xf32>
    %117 = stablehlo.transpose %116, dims = [0, 2, 1, 3] : (tensor<4x2x8x8xf32>) -> tensor<4x8x2x8xf32>
    %118 = stablehlo.reshape %117 : (tensor<4x8x2x8xf32>) -> tensor<4x8x16xf32>
    %119 = stablehlo.reshape %118 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %120 = stablehlo.transpose %arg6, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %121 = stablehlo.dot_general %119, %120, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %122 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %123 = stablehlo.multiply %121, %122 : tensor<32x16xf32>
    %124 = stablehlo.broadcast_in_dim %arg7, dims = [1] : (tensor<16xf32>) -> tensor<32x16xf32>
    %125 = stablehlo.multiply %124, %122 : tensor<32x16xf32>
    %126 = stablehlo.add %123, %125 : tensor<32x16xf32>
    %127 = stablehlo.reshape %126 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %128 = stablehlo.add %15, %127 : tensor<4x8x16xf32>
    %129 = stablehlo.convert %128 : (tensor<4x8x16xf32>) -> tensor<4x8x16xf64>
    %130 = stablehlo.reduce(%129 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf64>, tensor<f64>) -> tensor<4x8xf64>
    %131 = stablehlo.reshape %130 : (tensor<4x8xf64>) -> tensor<4x8x1xf64>
    %132 = stablehlo.divide %131, %21 : tensor<4x8x1xf64>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2] : (tensor<4x8x1xf64>) -> tensor<4x8x16xf64>
    %134 = stablehlo.subtract %129, %133 : tensor<4x8x16xf64>
    %135 = stablehlo.multiply %134, %134 : tensor<4x8x16xf64>
    %136 = stablehlo.reduce(%135 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf64>, tensor<f64>) -> tensor<4x8xf64>
    %137 = stablehlo.reshape %136 : (tensor<4x8xf64>) -> tensor<4x8x1xf64>
    %138 = stablehlo.divide %137, %21 : tensor<4x8x1xf64>
    %139 = stablehlo.convert %138 : (tensor<4x8x1xf64>) -> tensor<4x8x1xf32>
    %140 = stablehlo.reduce(%128 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %141 = stablehlo.reshape %140 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %142 = stablehlo.divide %141, %34 : tensor<4x8x1xf32>
    %143 = stablehlo.add %139, %38 : tensor<4x8x1xf32>
    %144 = stablehlo.rsqrt %143 : tensor<4x8x1xf32>
    %145 = stablehlo.broadcast_in_dim %142, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %146 = stablehlo.subtract %128, %145 : tensor<4x8x16xf32>
    %147 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %148 = stablehlo.multiply %146, %147 : tensor<4x8x16xf32>
    %149 = stablehlo.broadcast_in_dim %arg8, dims = [2] : (tensor<16xf32>) -> tensor<4x8x16xf32>
    %150 = stablehlo.multiply %148, %149 : tensor<4x8x16xf32>
    %151 = stablehlo.broadcast_in_dim %arg9, dims = [2] : (tensor<16xf32>) -> tensor<4x8x16xf32>
    %152 = stablehlo.add %150, %151 : tensor<4x8x16xf32>
    %153 = stablehlo.reshape %152 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %154 = stablehlo.transpose %arg10, dims = [1, 0] : (tensor<64x16xf32>) -> tensor<16x64xf32>
    %155 = stablehlo.dot_general %153, %154, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x64xf32>) -> tensor<32x64xf32>
    %156 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %157 = stablehlo.multiply %155, %156 : tensor<32x64xf32>
    %158 = stablehlo.broadcast_in_dim %arg11, dims = [1] : (tensor<64xf32>) -> tensor<32x64xf32>
    %159 = stablehlo.multiply %158, %156 : tensor<32x64xf32>
    %160 = stablehlo.add %157, %159 : tensor<32x64xf32>
    %161 = stablehlo.reshape %160 : (tensor<32x64xf32>) -> tensor<4x8x64xf32>
    %162 = stablehlo.multiply %161, %cst_30 : tensor<4x8x64xf32>
    %163 = stablehlo.sqrt %cst_31 : tensor<4x8x64xf32>
    %164 = stablehlo.power %161, %cst_29 : tensor<4x8x64xf32>
    %165 = stablehlo.multiply %cst_32, %164 : tensor<4x8x64xf32>
    %166 = stablehlo.add %161, %165 : tensor<4x8x64xf32>
    %167 = stablehlo.multiply %163, %166 : tensor<4x8x64xf32>
    %168 = stablehlo.tanh %167 : tensor<4x8x64xf32>
    %169 = stablehlo.add %168, %cst_28 : tensor<4x8x64xf32>
    %170 = stablehlo.multiply %169, %162 : tensor<4x8x64xf32>
    %171 = stablehlo.reshape %170 : (tensor<4x8x64xf32>) -> tensor<32x64xf32>
    %172 = stablehlo.transpose %arg12, dims = [1, 0] : (tensor<16x64xf32>) -> tensor<64x16xf32>
    %173 = stablehlo.dot_general %171, %172, contracting_dims = [1] x [0] : (tensor<32x64xf32>, tensor<64x16xf32>) -> tensor<32x16xf32>
    %174 = stablehlo.multiply %173, %122 : tensor<32x16xf32>
    %175 = stablehlo.broadcast_in_dim %arg13, dims = [1] : (tensor<16xf32>) -> tensor<32x16xf32>
    %176 = stablehlo.multiply %175, %122 : tensor<32x16xf32>
    %177 = stablehlo.add %174, %176 : tensor<32x16xf32>
    %178 = stablehlo.reshape %177 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %179 = stablehlo.add %128, %178 : tensor<4x8x16xf32>
    %180 = stablehlo.convert %179 : (tensor<4x8x16xf32>) -> tensor<4x8x16xf64>
    %181 = stablehlo.reduce(%180 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf64>, tensor<f64>) -> tensor<4x8xf64>
    %182 = stablehlo.reshape %181 : (tensor<4x8xf64>) -> tensor<4x8x1xf64>
    %183 = stablehlo.divide %182, %21 : tensor<4x8x1xf64>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1, 2] : (tensor<4x8x1xf64>) -> tensor<4x8x16xf64>
    %185 = stablehlo.subtract %180, %184 : tensor<4x8x16xf64>
    %186 = stablehlo.multiply %185, %185 : tensor<4x8x16xf64>
    %187 = stablehlo.reduce(%186 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf64>, tensor<f64>) -> tensor<4x8xf64>
    %188 = stablehlo.reshape %187 : (tensor<4x8xf64>) -> tensor<4x8x1xf64>
    %189 = stablehlo.divide %188, %21 : tensor<4x8x1xf64>
    %190 = stablehlo.convert %189 : (tensor<4x8x1xf64>) -> tensor<4x8x1xf32>
    %191 = stablehlo.reduce(%179 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %192 = stablehlo.reshape %191 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %193 = stablehlo.divide %192, %34 : tensor<4x8x1xf32>
    %194 = stablehlo.add %190, %38 : tensor<4x8x1xf32>
    %195 = stablehlo.rsqrt %194 : tensor<4x8x1xf32>
    %196 = stablehlo.broadcast_in_dim %193, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %197 = stablehlo.subtract %179, %196 : tensor<4x8x16xf32>
    %198 = stablehlo.broadcast_in_dim %195, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %199 = stablehlo.multiply %197, %198 : tensor<4x8x16xf32>
    %200 = stablehlo.broadcast_in_dim %arg14, dims = [2] : (tensor<16xf32>) -> tensor<4x8x16xf32>
    %201 = stablehlo.multiply %199, %200 : tensor<4x8x16xf32>
    %202 = stablehlo.broadcast_in_dim %arg15, dims = [2] : (tensor<16xf32>) -> tensor<4x8x16xf32>
    %203 = stablehlo.add %201, %202 : tensor<4x8x16xf32>
    %204 = stablehlo.reshape %203 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %205 = stablehlo.transpose %arg16, dims = [1, 0] : (tensor<48x16xf32>) -> tensor<16x48xf32>
    %206 = stablehlo.dot_general %204, %205, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x48xf32>) -> tensor<32x48xf32>
    %207 = stablehlo.multiply %206, %54 : tensor<32x48xf32>
    %208 = stablehlo.broadcast_in_dim %arg17, dims = [1] : (tensor<48xf32>) -> tensor<32x48xf32>
    %209 = stablehlo.multiply %208, %54 : tensor<32x48xf32>
    %210 = stablehlo.add %207, %209 : tensor<32x48xf32>
    %211 = stablehlo.reshape %210 : (tensor<32x48xf32>) -> tensor<4x8x48xf32>
    %212 = stablehlo.reshape %211 : (tensor<4x8x48xf32>) -> tensor<4x8x3x2x8xf32>
    %213 = stablehlo.transpose %212, dims = [2, 0, 3, 1, 4] : (tensor<4x8x3x2x8xf32>) -> tensor<3x4x2x8x8xf32>
    %214 = stablehlo.slice %213 [0:1, 0:4, 0:2, 0:8, 0:8] : (tensor<3x4x2x8x8xf32>) -> tensor<1x4x2x8x8xf32>
    %215 = stablehlo.slice %213 [1:2, 0:4, 0:2, 0:8, 0:8] : (tensor<3x4x2x8x8xf32>) -> tensor<1x4x2x8x8xf32>
    %216 = stablehlo.slice %213 [2:3, 0:4, 0:2, 0:8, 0:8] : (tensor<3x4x2x8x8xf32>) -> tensor<1x4x2x8x8xf32>
    %217 = stablehlo.reshape %214 : (tensor<1x4x2x8x8xf32>) -> tensor<4x2x8x8xf32>
    %218 = stablehlo.reshape %215 : (tensor<1x4x2x8x8xf32>) -> tensor<4x2x8x8xf32>
    %219 = stablehlo.reshape %216 : (tensor<1x4x2x8x8xf32>) -> tensor<4x2x8x8xf32>
    %220 = stablehlo.multiply %217, %70 : tensor<4x2x8x8xf32>
    %221 = stablehlo.transpose %218, dims = [0, 1, 3, 2] : (tensor<4x2x8x8xf32>) -> tensor<4x2x8x8xf32>
    %222 = stablehlo.multiply %221, %70 : tensor<4x2x8x8xf32>
    %223 = stablehlo.reshape %220 : (tensor<4x2x8x8xf32>) -> tensor<8x8x8xf32>
    %224 = stablehlo.reshape %222 : (tensor<4x2x8x8xf32>) -> tensor<8x8x8xf32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0, 1, 2] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %226 = stablehlo.dot_general %223, %225, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x8x8xf32>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %227 = stablehlo.reshape %226 : (tensor<8x8x8xf32>) -> tensor<4x2x8x8xf32>
    %228 = stablehlo.add %227, %90 : tensor<4x2x8x8xf32>
    %229 = stablehlo.reduce(%228 init: %cst_23) applies stablehlo.maximum across dimensions = [3] : (tensor<4x2x8x8xf32>, tensor<f32>) -> tensor<4x2x8xf32>
    %230 = stablehlo.reshape %229 : (tensor<4x2x8xf32>) -> tensor<4x2x8x1xf32>
    %231 = stablehlo.broadcast_in_dim %230, dims = [0, 1, 2, 3] : (tensor<4x2x8x1xf32>) -> tensor<4x2x8x8xf32>
    %232 = stablehlo.subtract %228, %231 : tensor<4x2x8x8xf32>
    %233 = stablehlo.exponential %232 : tensor<4x2x8x8xf32>
    %234 = stablehlo.reduce(%233 init: %cst_22) applies stablehlo.add across dimensions = [3] : (tensor<4x2x8x8xf32>, tensor<f32>) -> tensor<4x2x8xf32>
    %235 = stablehlo.reshape %234 : (tensor<4x2x8xf32>) -> tensor<4x2x8x1xf32>
    %236 = stablehlo.broadcast_in_dim %235, dims = [0, 1, 2, 3] : (tensor<4x2x8x1xf32>) -> tensor<4x2x8x8xf32>
    %237 = stablehlo.divide %233, %236 : tensor<4x2x8x8xf32>
    %238 = stablehlo.compare EQ, %228, %104, FLOAT : (tensor<4x2x8x8xf32>, tensor<4x2x8x8xf32>) -> tensor<4x2x8x8xi1>
    %239 = stablehlo.reduce(%238 init: %c_27) applies stablehlo.and across dimensions = [3] : (tensor<4x2x8x8xi1>, tensor<i1>) -> tensor<4x2x8xi1>
    %240 = stablehlo.reshape %239 : (tensor<4x2x8xi1>) -> tensor<4x2x8x1xi1>
    %241 = stablehlo.broadcast_in_dim %240, dims = [0, 1, 2, 3] : (tensor<4x2x8x1xi1>) -> tensor<4x2x8x8xi1>
    %242 = stablehlo.broadcast_in_dim %237, dims = [0, 1, 2, 3] : (tensor<4x2x8x8xf32>) -> tensor<4x2x8x8xf32>
    %243 = stablehlo.select %241, %109, %242 : tensor<4x2x8x8xi1>, tensor<4x2x8x8xf32>
    %244 = stablehlo.reshape %243 : (tensor<4x2x8x8xf32>) -> tensor<8x8x8xf32>
    %245 = stablehlo.reshape %219 : (tensor<4x2x8x8xf32>) -> tensor<8x8x8xf32>
    %246 = stablehlo.broadcast_in_dim %245, dims = [0, 1, 2] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %247 = stablehlo.dot_general %244, %246, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x8x8xf32>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %248 = stablehlo.reshape %247 : (tensor<8x8x8xf32>) -> tensor<4x2x8x8xf32>
    %249 = stablehlo.transpose %248, dims = [0, 2, 1, 3] : (tensor<4x2x8x8xf32>) -> tensor<4x8x2x8xf32>
    %250 = stablehlo.reshape %249 : (tensor<4x8x2x8xf32>) -> tensor<4x8x16xf32>
    %251 = stablehlo.reshape %250 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %252 = stablehlo.transpose %arg18, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %253 = stablehlo.dot_general %251, %252, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %254 = stablehlo.multiply %253, %122 : tensor<32x16xf32>
    %255 = stablehlo.broadcast_in_dim %arg19, dims = [1] : (tensor<16xf32>) -> tensor<32x16xf32>
    %256 = stablehlo.multiply %255, %122 : tensor<32x16xf32>
    %257 = stablehlo.add %254, %256 : tensor<32x16xf32>
    %258 = stablehlo.reshape %257 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %259 = stablehlo.add %179, %258 : tensor<4x8x16xf32>
    %260 = stablehlo.convert %259 : (tensor<4x8x16xf32>) -> tensor<4x8x16xf64>
    %261 = stablehlo.reduce(%260 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf64>, tensor<f64>) -> tensor<4x8xf64>
    %262 = stablehlo.reshape %261 : (tensor<4x8xf64>) -> tensor<4x8x1xf64>
    %263 = stablehlo.divide %262, %21 : tensor<4x8x1xf64>
    %264 = stablehlo.broadcast_in_dim %263, dims = [0, 1, 2] : (tensor<4x8x1xf64>) -> tensor<4x8x16xf64>
    %265 = stablehlo.subtract %260, %264 : tensor<4x8x16xf64>
    %266 = stablehlo.multiply %265, %265 : tensor<4x8x16xf64>
    %267 = stablehlo.reduce(%266 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf64>, tensor<f64>) -> tensor<4x8xf64>
    %268 = stablehlo.reshape %267 : (tensor<4x8xf64>) -> tensor<4x8x1xf64>
    %269 = stablehlo.divide %268, %21 : tensor<4x8x1xf64>
    %270 = stablehlo.convert %269 : (tensor<4x8x1xf64>) -> tensor<4x8x1xf32>
    %271 = stablehlo.reduce(%259 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %272 = stablehlo.reshape %271 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %273 = stablehlo.divide %272, %34 : tensor<4x8x1xf32>
    %274 = stablehlo.add %270, %38 : tensor<4x8x1xf32>
    %275 = stablehlo.rsqrt %274 : tensor<4x8x1xf32>
    %276 = stablehlo.broadcast_in_dim %273, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %277 = stablehlo.subtract %259, %276 : tensor<4x8x16xf32>
    %278 = stablehlo.broadcast_in_dim %275, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %279 = stablehlo.multiply %277, %278 : tensor<4x8x16xf32>
    %280 = stablehlo.broadcast_in_dim %arg20, dims = [2] : (tensor<16xf32>) -> tensor<4x8x16xf32>
    %281 = stablehlo.multiply %279, %280 : tensor<4x8x16xf32>
    %282 = stablehlo.broadcast_in_dim %arg21, dims = [2] : (tensor<16xf32>) -> tensor<4x8x16xf32>
    %283 = stablehlo.add %281, %282 : tensor<4x8x16xf32>
    %284 = stablehlo.reshape %283 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %285 = stablehlo.transpose %arg22, dims = [1, 0] : (tensor<64x16xf32>) -> tensor<16x64xf32>
    %286 = stablehlo.dot_general %284, %285, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x64xf32>) -> tensor<32x64xf32>
    %287 = stablehlo.multiply %286, %156 : tensor<32x64xf32>
    %288 = stablehlo.broadcast_in_dim %arg23, dims = [1] : (tensor<64xf32>) -> tensor<32x64xf32>
    %289 = stablehlo.multiply %288, %156 : tensor<32x64xf32>
    %290 = stablehlo.add %287, %289 : tensor<32x64xf32>
    %291 = stablehlo.reshape %290 : (tensor<32x64xf32>) -> tensor<4x8x64xf32>
    %292 = stablehlo.multiply %291, %cst_30 : tensor<4x8x64xf32>
    %293 = stablehlo.power %291, %cst_29 : tensor<4x8x64xf32>
    %294 = stablehlo.multiply %cst_32, %293 : tensor<4x8x64xf32>
    %295 = stablehlo.add %291, %294 : tensor<4x8x64xf32>
    %296 = stablehlo.multiply %163, %295 : tensor<4x8x64xf32>
    %297 = stablehlo.tanh %296 : tensor<4x8x64xf32>
    %298 = stablehlo.add %297, %cst_28 : tensor<4x8x64xf32>
    %299 = stablehlo.multiply %298, %292 : tensor<4x8x64xf32>
    %300 = stablehlo.reshape %299 : (tensor<4x8x64xf32>) -> tensor<32x64xf32>
    %301 = stablehlo.transpose %arg24, dims = [1, 0] : (tensor<16x64xf32>) -> tensor<64x16xf32>
    %302 = stablehlo.dot_general %300, %301, contracting_dims = [1] x [0] : (tensor<32x64xf32>, tensor<64x16xf32>) -> tensor<32x16xf32>
    %303 = stablehlo.multiply %302, %122 : tensor<32x16xf32>
    %304 = stablehlo.broadcast_in_dim %arg25, dims = [1] : (tensor<16xf32>) -> tensor<32x16xf32>
    %305 = stablehlo.multiply %304, %122 : tensor<32x16xf32>
    %306 = stablehlo.add %303, %305 : tensor<32x16xf32>
    %307 = stablehlo.reshape %306 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %308 = stablehlo.add %259, %307 : tensor<4x8x16xf32>
    %309 = stablehlo.convert %308 : (tensor<4x8x16xf32>) -> tensor<4x8x16xf64>
    %310 = stablehlo.reduce(%309 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf64>, tensor<f64>) -> tensor<4x8xf64>
    %311 = stablehlo.reshape %310 : (tensor<4x8xf64>) -> tensor<4x8x1xf64>
    %312 = stablehlo.divide %311, %21 : tensor<4x8x1xf64>
    %313 = stablehlo.broadcast_in_dim %312, dims = [0, 1, 2] : (tensor<4x8x1xf64>) -> tensor<4x8x16xf64>
    %314 = stablehlo.subtract %309, %313 : tensor<4x8x16xf64>
    %315 = stablehlo.multiply %314, %314 : tensor<4x8x16xf64>
    %316 = stablehlo.reduce(%315 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf64>, tensor<f64>) -> tensor<4x8xf64>
    %317 = stablehlo.reshape %316 : (tensor<4x8xf64>) -> tensor<4x8x1xf64>
    %318 = stablehlo.divide %317, %21 : tensor<4x8x1xf64>
    %319 = stablehlo.convert %318 : (tensor<4x8x1xf64>) -> tensor<4x8x1xf32>
    %320 = stablehlo.reduce(%308 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %321 = stablehlo.reshape %320 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %322 = stablehlo.divide %321, %34 : tensor<4x8x1xf32>
    %323 = stablehlo.add %319, %38 : tensor<4x8x1xf32>
    %324 = stablehlo.rsqrt %323 : tensor<4x8x1xf32>
    %325 = stablehlo.broadcast_in_dim %322, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %326 = stablehlo.subtract %308, %325 : tensor<4x8x16xf32>
    %327 = stablehlo.broadcast_in_dim %324, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %328 = stablehlo.multiply %326, %327 : tensor<4x8x16xf32>
    %329 = stablehlo.broadcast_in_dim %arg26, dims = [2] : (tensor<16xf32>) -> tensor<4x8x16xf32>
    %330 = stablehlo.multiply %328, %329 : tensor<4x8x16xf32>
    %331 = stablehlo.broadcast_in_dim %arg27, dims = [2] : (tensor<16xf32>) -> tensor<4x8x16xf32>
    %332 = stablehlo.add %330, %331 : tensor<4x8x16xf32>
    %333 = stablehlo.transpose %arg28, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %334 = stablehlo.reshape %332 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %335 = stablehlo.dot_general %334, %333, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x32xf32>) -> tensor<32x32xf32>
    %336 = stablehlo.reshape %335 : (tensor<32x32xf32>) -> tensor<4x8x32xf32>
    %337 = stablehlo.reshape %336 : (tensor<4x8x32xf32>) -> tensor<32x32xf32>
    %338 = stablehlo.slice %arg29 [0:4, 1:9] : (tensor<4x9xi64>) -> tensor<4x8xi64>
    %339 = stablehlo.reshape %338 : (tensor<4x8xi64>) -> tensor<32xi64>
    %340 = stablehlo.reduce(%337 init: %cst_23) applies stablehlo.maximum across dimensions = [1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<32xf32>
    %341 = stablehlo.reshape %340 : (tensor<32xf32>) -> tensor<32x1xf32>
    %342 = stablehlo.broadcast_in_dim %341, dims = [0, 1] : (tensor<32x1xf32>) -> tensor<32x32xf32>
    %343 = stablehlo.subtract %337, %342 : tensor<32x32xf32>
    %344 = stablehlo.exponential %343 : tensor<32x32xf32>
    %345 = stablehlo.reduce(%344 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<32xf32>
    %346 = stablehlo.reshape %345 : (tensor<32xf32>) -> tensor<32x1xf32>
    %347 = stablehlo.log %346 : tensor<32x1xf32>
    %348 = stablehlo.broadcast_in_dim %347, dims = [0, 1] : (tensor<32x1xf32>) -> tensor<32x32xf32>
    %349 = stablehlo.subtract %343, %348 : tensor<32x32xf32>
    %350 = stablehlo.compare NE, %339, %c_11, SIGNED : (tensor<32xi64>, tensor<32xi64>) -> tensor<32xi1>
    %351 = stablehlo.broadcast_in_dim %350, dims = [0] : (tensor<32xi1>) -> tensor<32xi1>
    %352 = stablehlo.broadcast_in_dim %339, dims = [0] : (tensor<32xi64>) -> tensor<32xi64>
    %353 = stablehlo.select %351, %352, %c_10 : tensor<32xi1>, tensor<32xi64>
    %354 = stablehlo.reshape %353 : (tensor<32xi64>) -> tensor<32x1xi64>
    %355 = stablehlo.iota dim = 0 : tensor<32x1x1xi64>
    %356 = stablehlo.reshape %354 : (tensor<32x1xi64>) -> tensor<32x1x1xi64>
    %357 = stablehlo.concatenate %355, %356, dim = 2 : (tensor<32x1x1xi64>, tensor<32x1x1xi64>) -> tensor<32x1x2xi64>
    %358 = "stablehlo.gather"(%349, %357) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1>}> : (tensor<32x32xf32>, tensor<32x1x2xi64>) -> tensor<32x1xf32>
    %359 = stablehlo.reshape %358 : (tensor<32x1xf32>) -> tensor<32xf32>
    %360 = stablehlo.negate %359 : tensor<32xf32>
    %361 = stablehlo.broadcast_in_dim %360, dims = [0] : (tensor<32xf32>) -> tensor<32xf32>
    %362 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %363 = stablehlo.select %351, %361, %362 : tensor<32xi1>, tensor<32xf32>
    %364 = stablehlo.convert %350 : (tensor<32xi1>) -> tensor<32xi64>
    %365 = stablehlo.reduce(%364 init: %c_20) applies stablehlo.add across dimensions = [0] : (tensor<32xi64>, tensor<i64>) -> tensor<i64>
    %366 = stablehlo.convert %365 : (tensor<i64>) -> tensor<f32>
    %367 = stablehlo.reduce(%363 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %368 = stablehlo.divide %367, %366 : tensor<f32>
    %369 = stablehlo.divide %cst_19, %366 : tensor<f32>
    %370 = stablehlo.reshape %339 : (tensor<32xi64>) -> tensor<32x1xi64>
    %371 = stablehlo.compare NE, %370, %c_9, SIGNED : (tensor<32x1xi64>, tensor<32x1xi64>) -> tensor<32x1xi1>
    %372 = stablehlo.broadcast_in_dim %371, dims = [0, 1] : (tensor<32x1xi1>) -> tensor<32x1xi1>
    %373 = stablehlo.broadcast_in_dim %370, dims = [0, 1] : (tensor<32x1xi64>) -> tensor<32x1xi64>
    %374 = stablehlo.select %372, %373, %c_8 : tensor<32x1xi1>, tensor<32x1xi64>
    %375 = stablehlo.slice %cst_17 [0:32, 0:1] : (tensor<32x1xf32>) -> tensor<32x1xf32>
    %376 = stablehlo.reshape %374 : (tensor<32x1xi64>) -> tensor<32x1x1xi64>
    %377 = stablehlo.concatenate %355, %376, dim = 2 : (tensor<32x1x1xi64>, tensor<32x1x1xi64>) -> tensor<32x1x2xi64>
    %378 = "stablehlo.scatter"(%cst_18, %377, %375) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg30: tensor<f32>, %arg31: tensor<f32>):
      stablehlo.return %arg31 : tensor<f32>
    }) : (tensor<32x32xf32>, tensor<32x1x2xi64>, tensor<32x1xf32>) -> tensor<32x32xf32>
    %379 = stablehlo.broadcast_in_dim %369, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %380 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %381 = stablehlo.select %372, %379, %380 : tensor<32x1xi1>, tensor<32x1xf32>
    %382 = stablehlo.broadcast_in_dim %381, dims = [0, 1] : (tensor<32x1xf32>) -> tensor<32x32xf32>
    %383 = stablehlo.multiply %378, %382 : tensor<32x32xf32>
    %384 = stablehlo.exponential %349 : tensor<32x32xf32>
    %385 = stablehlo.reduce(%383 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<32xf32>
    %386 = stablehlo.reshape %385 : (tensor<32xf32>) -> tensor<32x1xf32>
    %387 = stablehlo.broadcast_in_dim %386, dims = [0, 1] : (tensor<32x1xf32>) -> tensor<32x32xf32>
    %388 = stablehlo.multiply %384, %387 : tensor<32x32xf32>
    %389 = stablehlo.subtract %383, %388 : tensor<32x32xf32>
    %390 = stablehlo.reshape %389 : (tensor<32x32xf32>) -> tensor<4x8x32xf32>
    %391 = stablehlo.reshape %390 : (tensor<4x8x32xf32>) -> tensor<32x32xf32>
    %392 = stablehlo.transpose %391, dims = [1, 0] : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %393 = stablehlo.dot_general %392, %334, contracting_dims = [1] x [0] : (tensor<32x32xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %394 = stablehlo.transpose %393, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %395 = stablehlo.transpose %333, dims = [1, 0] : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %396 = stablehlo.dot_general %391, %395, contracting_dims = [1] x [0] : (tensor<32x32xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %397 = stablehlo.reshape %396 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %398 = stablehlo.transpose %394, dims = [1, 0] : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %399 = stablehlo.multiply %397, %329 : tensor<4x8x16xf32>
    %400 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %401 = stablehlo.multiply %399, %400 : tensor<4x8x16xf32>
    %402 = stablehlo.reduce(%399 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %403 = stablehlo.reshape %402 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %404 = stablehlo.multiply %399, %328 : tensor<4x8x16xf32>
    %405 = stablehlo.reduce(%404 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %406 = stablehlo.reshape %405 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %407 = stablehlo.broadcast_in_dim %406, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %408 = stablehlo.multiply %328, %407 : tensor<4x8x16xf32>
    %409 = stablehlo.broadcast_in_dim %403, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %410 = stablehlo.subtract %401, %409 : tensor<4x8x16xf32>
    %411 = stablehlo.subtract %410, %408 : tensor<4x8x16xf32>
    %412 = stablehlo.divide %324, %34 : tensor<4x8x1xf32>
    %413 = stablehlo.broadcast_in_dim %412, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %414 = stablehlo.multiply %413, %411 : tensor<4x8x16xf32>
    %415 = stablehlo.multiply %397, %328 : tensor<4x8x16xf32>
    %416 = stablehlo.reduce(%415 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %417 = stablehlo.reduce(%397 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %418 = stablehlo.reshape %414 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %419 = stablehlo.transpose %301, dims = [1, 0] : (tensor<64x16xf32>) -> tensor<16x64xf32>
    %420 = stablehlo.dot_general %418, %419, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x64xf32>) -> tensor<32x64xf32>
    %421 = stablehlo.transpose %418, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %422 = stablehlo.dot_general %421, %300, contracting_dims = [1] x [0] : (tensor<16x32xf32>, tensor<32x64xf32>) -> tensor<16x64xf32>
    %423 = stablehlo.transpose %422, dims = [1, 0] : (tensor<16x64xf32>) -> tensor<64x16xf32>
    %424 = stablehlo.reduce(%418 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %425 = stablehlo.reshape %424 : (tensor<16xf32>) -> tensor<1x16xf32>
    %426 = stablehlo.reshape %425 : (tensor<1x16xf32>) -> tensor<16xf32>
    %427 = stablehlo.transpose %423, dims = [1, 0] : (tensor<64x16xf32>) -> tensor<16x64xf32>
    %428 = stablehlo.reshape %420 : (tensor<32x64xf32>) -> tensor<4x8x64xf32>
    %429 = stablehlo.multiply %291, %291 : tensor<4x8x64xf32>
    %430 = stablehlo.multiply %429, %291 : tensor<4x8x64xf32>
    %431 = stablehlo.convert %cst_38 : (tensor<1xf64>) -> tensor<1xf32>
    %432 = stablehlo.reshape %431 : (tensor<1xf32>) -> tensor<f32>
    %433 = stablehlo.broadcast_in_dim %432, dims = [] : (tensor<f32>) -> tensor<4x8x64xf32>
    %434 = stablehlo.multiply %430, %433 : tensor<4x8x64xf32>
    %435 = stablehlo.add %291, %434 : tensor<4x8x64xf32>
    %436 = stablehlo.convert %cst_39 : (tensor<1xf64>) -> tensor<1xf32>
    %437 = stablehlo.reshape %436 : (tensor<1xf32>) -> tensor<f32>
    %438 = stablehlo.broadcast_in_dim %437, dims = [] : (tensor<f32>) -> tensor<4x8x64xf32>
    %439 = stablehlo.multiply %435, %438 : tensor<4x8x64xf32>
    %440 = stablehlo.tanh %439 : tensor<4x8x64xf32>
    %441 = stablehlo.convert %cst_40 : (tensor<1xf64>) -> tensor<1xf32>
    %442 = stablehlo.reshape %441 : (tensor<1xf32>) -> tensor<f32>
    %443 = stablehlo.broadcast_in_dim %442, dims = [] : (tensor<f32>) -> tensor<4x8x64xf32>
    %444 = stablehlo.multiply %291, %443 : tensor<4x8x64xf32>
    %445 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<4x8x64xf32>
    %446 = stablehlo.add %440, %445 : tensor<4x8x64xf32>
    %447 = stablehlo.multiply %446, %443 : tensor<4x8x64xf32>
    %448 = stablehlo.multiply %440, %440 : tensor<4x8x64xf32>
    %449 = stablehlo.convert %c_25 : (tensor<i64>) -> tensor<f32>
    %450 = stablehlo.broadcast_in_dim %449, dims = [] : (tensor<f32>) -> tensor<4x8x64xf32>
    %451 = stablehlo.subtract %450, %448 : tensor<4x8x64xf32>
    %452 = stablehlo.convert %cst_41 : (tensor<1xf64>) -> tensor<1xf32>
    %453 = stablehlo.reshape %452 : (tensor<1xf32>) -> tensor<f32>
    %454 = stablehlo.broadcast_in_dim %453, dims = [] : (tensor<f32>) -> tensor<4x8x64xf32>
    %455 = stablehlo.multiply %429, %454 : tensor<4x8x64xf32>
    %456 = stablehlo.add %455, %445 : tensor<4x8x64xf32>
    %457 = stablehlo.multiply %456, %438 : tensor<4x8x64xf32>
    %458 = stablehlo.multiply %444, %451 : tensor<4x8x64xf32>
    %459 = stablehlo.multiply %458, %457 : tensor<4x8x64xf32>
    %460 = stablehlo.add %447, %459 : tensor<4x8x64xf32>
    %461 = stablehlo.multiply %428, %460 : tensor<4x8x64xf32>
    %462 = stablehlo.reshape %461 : (tensor<4x8x64xf32>) -> tensor<32x64xf32>
    %463 = stablehlo.transpose %285, dims = [1, 0] : (tensor<16x64xf32>) -> tensor<64x16xf32>
    %464 = stablehlo.dot_general %462, %463, contracting_dims = [1] x [0] : (tensor<32x64xf32>, tensor<64x16xf32>) -> tensor<32x16xf32>
    %465 = stablehlo.transpose %462, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %466 = stablehlo.dot_general %465, %284, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x16xf32>) -> tensor<64x16xf32>
    %467 = stablehlo.transpose %466, dims = [1, 0] : (tensor<64x16xf32>) -> tensor<16x64xf32>
    %468 = stablehlo.reduce(%462 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %469 = stablehlo.reshape %468 : (tensor<64xf32>) -> tensor<1x64xf32>
    %470 = stablehlo.reshape %469 : (tensor<1x64xf32>) -> tensor<64xf32>
    %471 = stablehlo.transpose %467, dims = [1, 0] : (tensor<16x64xf32>) -> tensor<64x16xf32>
    %472 = stablehlo.reshape %464 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %473 = stablehlo.multiply %472, %280 : tensor<4x8x16xf32>
    %474 = stablehlo.multiply %473, %400 : tensor<4x8x16xf32>
    %475 = stablehlo.reduce(%473 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %476 = stablehlo.reshape %475 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %477 = stablehlo.multiply %473, %279 : tensor<4x8x16xf32>
    %478 = stablehlo.reduce(%477 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %479 = stablehlo.reshape %478 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %480 = stablehlo.broadcast_in_dim %479, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %481 = stablehlo.multiply %279, %480 : tensor<4x8x16xf32>
    %482 = stablehlo.broadcast_in_dim %476, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %483 = stablehlo.subtract %474, %482 : tensor<4x8x16xf32>
    %484 = stablehlo.subtract %483, %481 : tensor<4x8x16xf32>
    %485 = stablehlo.divide %275, %34 : tensor<4x8x1xf32>
    %486 = stablehlo.broadcast_in_dim %485, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %487 = stablehlo.multiply %486, %484 : tensor<4x8x16xf32>
    %488 = stablehlo.multiply %472, %279 : tensor<4x8x16xf32>
    %489 = stablehlo.reduce(%488 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %490 = stablehlo.reduce(%472 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %491 = stablehlo.add %414, %487 : tensor<4x8x16xf32>
    %492 = stablehlo.reshape %491 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %493 = stablehlo.transpose %252, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %494 = stablehlo.dot_general %492, %493, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %495 = stablehlo.transpose %492, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %496 = stablehlo.dot_general %495, %251, contracting_dims = [1] x [0] : (tensor<16x32xf32>, tensor<32x16xf32>) -> tensor<16x16xf32>
    %497 = stablehlo.transpose %496, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %498 = stablehlo.reduce(%492 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %499 = stablehlo.reshape %498 : (tensor<16xf32>) -> tensor<1x16xf32>
    %500 = stablehlo.reshape %499 : (tensor<1x16xf32>) -> tensor<16xf32>
    %501 = stablehlo.transpose %497, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %502 = stablehlo.reshape %494 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %503 = stablehlo.reshape %502 : (tensor<4x8x16xf32>) -> tensor<4x8x2x8xf32>
    %504 = stablehlo.transpose %503, dims = [0, 2, 1, 3] : (tensor<4x8x2x8xf32>) -> tensor<4x2x8x8xf32>
    %505 = stablehlo.reshape %504 : (tensor<4x2x8x8xf32>) -> tensor<8x8x8xf32>
    %506 = stablehlo.transpose %244, dims = [0, 2, 1] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %507 = stablehlo.broadcast_in_dim %505, dims = [0, 1, 2] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %508 = stablehlo.dot_general %506, %507, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x8x8xf32>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %509 = stablehlo.transpose %245, dims = [0, 2, 1] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %510 = stablehlo.broadcast_in_dim %509, dims = [0, 1, 2] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %511 = stablehlo.dot_general %505, %510, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x8x8xf32>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %512 = stablehlo.reshape %508 : (tensor<8x8x8xf32>) -> tensor<4x2x8x8xf32>
    %513 = stablehlo.reshape %511 : (tensor<8x8x8xf32>) -> tensor<4x2x8x8xf32>
    %514 = stablehlo.multiply %513, %243 : tensor<4x2x8x8xf32>
    %515 = stablehlo.reduce(%514 init: %cst_22) applies stablehlo.add across dimensions = [3] : (tensor<4x2x8x8xf32>, tensor<f32>) -> tensor<4x2x8xf32>
    %516 = stablehlo.reshape %515 : (tensor<4x2x8xf32>) -> tensor<4x2x8x1xf32>
    %517 = stablehlo.broadcast_in_dim %516, dims = [0, 1, 2, 3] : (tensor<4x2x8x1xf32>) -> tensor<4x2x8x8xf32>
    %518 = stablehlo.multiply %243, %517 : tensor<4x2x8x8xf32>
    %519 = stablehlo.subtract %514, %518 : tensor<4x2x8x8xf32>
    %520 = stablehlo.reshape %519 : (tensor<4x2x8x8xf32>) -> tensor<8x8x8xf32>
    %521 = stablehlo.transpose %223, dims = [0, 2, 1] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %522 = stablehlo.broadcast_in_dim %520, dims = [0, 1, 2] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %523 = stablehlo.dot_general %521, %522, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x8x8xf32>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %524 = stablehlo.transpose %224, dims = [0, 2, 1] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %525 = stablehlo.broadcast_in_dim %524, dims = [0, 1, 2] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %526 = stablehlo.dot_general %520, %525, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x8x8xf32>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %527 = stablehlo.reshape %523 : (tensor<8x8x8xf32>) -> tensor<4x2x8x8xf32>
    %528 = stablehlo.reshape %526 : (tensor<8x8x8xf32>) -> tensor<4x2x8x8xf32>
    %529 = stablehlo.multiply %527, %70 : tensor<4x2x8x8xf32>
    %530 = stablehlo.transpose %529, dims = [0, 1, 3, 2] : (tensor<4x2x8x8xf32>) -> tensor<4x2x8x8xf32>
    %531 = stablehlo.multiply %528, %70 : tensor<4x2x8x8xf32>
    %532 = stablehlo.concatenate %531, %530, %512, dim = 0 : (tensor<4x2x8x8xf32>, tensor<4x2x8x8xf32>, tensor<4x2x8x8xf32>) -> tensor<12x2x8x8xf32>
    %533 = stablehlo.reshape %532 : (tensor<12x2x8x8xf32>) -> tensor<3x4x2x8x8xf32>
    %534 = stablehlo.transpose %533, dims = [1, 3, 0, 2, 4] : (tensor<3x4x2x8x8xf32>) -> tensor<4x8x3x2x8xf32>
    %535 = stablehlo.reshape %534 : (tensor<4x8x3x2x8xf32>) -> tensor<4x8x48xf32>
    %536 = stablehlo.reshape %535 : (tensor<4x8x48xf32>) -> tensor<32x48xf32>
    %537 = stablehlo.transpose %205, dims = [1, 0] : (tensor<16x48xf32>) -> tensor<48x16xf32>
    %538 = stablehlo.dot_general %536, %537, contracting_dims = [1] x [0] : (tensor<32x48xf32>, tensor<48x16xf32>) -> tensor<32x16xf32>
    %539 = stablehlo.transpose %536, dims = [1, 0] : (tensor<32x48xf32>) -> tensor<48x32xf32>
    %540 = stablehlo.dot_general %539, %204, contracting_dims = [1] x [0] : (tensor<48x32xf32>, tensor<32x16xf32>) -> tensor<48x16xf32>
    %541 = stablehlo.transpose %540, dims = [1, 0] : (tensor<48x16xf32>) -> tensor<16x48xf32>
    %542 = stablehlo.reduce(%536 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<32x48xf32>, tensor<f32>) -> tensor<48xf32>
    %543 = stablehlo.reshape %542 : (tensor<48xf32>) -> tensor<1x48xf32>
    %544 = stablehlo.reshape %543 : (tensor<1x48xf32>) -> tensor<48xf32>
    %545 = stablehlo.transpose %541, dims = [1, 0] : (tensor<16x48xf32>) -> tensor<48x16xf32>
    %546 = stablehlo.reshape %538 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %547 = stablehlo.multiply %546, %200 : tensor<4x8x16xf32>
    %548 = stablehlo.multiply %547, %400 : tensor<4x8x16xf32>
    %549 = stablehlo.reduce(%547 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %550 = stablehlo.reshape %549 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %551 = stablehlo.multiply %547, %199 : tensor<4x8x16xf32>
    %552 = stablehlo.reduce(%551 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %553 = stablehlo.reshape %552 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %554 = stablehlo.broadcast_in_dim %553, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %555 = stablehlo.multiply %199, %554 : tensor<4x8x16xf32>
    %556 = stablehlo.broadcast_in_dim %550, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %557 = stablehlo.subtract %548, %556 : tensor<4x8x16xf32>
    %558 = stablehlo.subtract %557, %555 : tensor<4x8x16xf32>
    %559 = stablehlo.divide %195, %34 : tensor<4x8x1xf32>
    %560 = stablehlo.broadcast_in_dim %559, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %561 = stablehlo.multiply %560, %558 : tensor<4x8x16xf32>
    %562 = stablehlo.multiply %546, %199 : tensor<4x8x16xf32>
    %563 = stablehlo.reduce(%562 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %564 = stablehlo.reduce(%546 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %565 = stablehlo.add %491, %561 : tensor<4x8x16xf32>
    %566 = stablehlo.reshape %565 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %567 = stablehlo.transpose %172, dims = [1, 0] : (tensor<64x16xf32>) -> tensor<16x64xf32>
    %568 = stablehlo.dot_general %566, %567, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x64xf32>) -> tensor<32x64xf32>
    %569 = stablehlo.transpose %566, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %570 = stablehlo.dot_general %569, %171, contracting_dims = [1] x [0] : (tensor<16x32xf32>, tensor<32x64xf32>) -> tensor<16x64xf32>
    %571 = stablehlo.transpose %570, dims = [1, 0] : (tensor<16x64xf32>) -> tensor<64x16xf32>
    %572 = stablehlo.reduce(%566 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %573 = stablehlo.reshape %572 : (tensor<16xf32>) -> tensor<1x16xf32>
    %574 = stablehlo.reshape %573 : (tensor<1x16xf32>) -> tensor<16xf32>
    %575 = stablehlo.transpose %571, dims = [1, 0] : (tensor<64x16xf32>) -> tensor<16x64xf32>
    %576 = stablehlo.reshape %568 : (tensor<32x64xf32>) -> tensor<4x8x64xf32>
    %577 = stablehlo.multiply %161, %161 : tensor<4x8x64xf32>
    %578 = stablehlo.multiply %577, %161 : tensor<4x8x64xf32>
    %579 = stablehlo.multiply %578, %433 : tensor<4x8x64xf32>
    %580 = stablehlo.add %161, %579 : tensor<4x8x64xf32>
    %581 = stablehlo.multiply %580, %438 : tensor<4x8x64xf32>
    %582 = stablehlo.tanh %581 : tensor<4x8x64xf32>
    %583 = stablehlo.multiply %161, %443 : tensor<4x8x64xf32>
    %584 = stablehlo.add %582, %445 : tensor<4x8x64xf32>
    %585 = stablehlo.multiply %584, %443 : tensor<4x8x64xf32>
    %586 = stablehlo.multiply %582, %582 : tensor<4x8x64xf32>
    %587 = stablehlo.subtract %450, %586 : tensor<4x8x64xf32>
    %588 = stablehlo.multiply %577, %454 : tensor<4x8x64xf32>
    %589 = stablehlo.add %588, %445 : tensor<4x8x64xf32>
    %590 = stablehlo.multiply %589, %438 : tensor<4x8x64xf32>
    %591 = stablehlo.multiply %583, %587 : tensor<4x8x64xf32>
    %592 = stablehlo.multiply %591, %590 : tensor<4x8x64xf32>
    %593 = stablehlo.add %585, %592 : tensor<4x8x64xf32>
    %594 = stablehlo.multiply %576, %593 : tensor<4x8x64xf32>
    %595 = stablehlo.reshape %594 : (tensor<4x8x64xf32>) -> tensor<32x64xf32>
    %596 = stablehlo.transpose %154, dims = [1, 0] : (tensor<16x64xf32>) -> tensor<64x16xf32>
    %597 = stablehlo.dot_general %595, %596, contracting_dims = [1] x [0] : (tensor<32x64xf32>, tensor<64x16xf32>) -> tensor<32x16xf32>
    %598 = stablehlo.transpose %595, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %599 = stablehlo.dot_general %598, %153, contracting_dims = [1] x [0] : (tensor<64x32xf32>, tensor<32x16xf32>) -> tensor<64x16xf32>
    %600 = stablehlo.transpose %599, dims = [1, 0] : (tensor<64x16xf32>) -> tensor<16x64xf32>
    %601 = stablehlo.reduce(%595 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<32x64xf32>, tensor<f32>) -> tensor<64xf32>
    %602 = stablehlo.reshape %601 : (tensor<64xf32>) -> tensor<1x64xf32>
    %603 = stablehlo.reshape %602 : (tensor<1x64xf32>) -> tensor<64xf32>
    %604 = stablehlo.transpose %600, dims = [1, 0] : (tensor<16x64xf32>) -> tensor<64x16xf32>
    %605 = stablehlo.reshape %597 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %606 = stablehlo.multiply %605, %149 : tensor<4x8x16xf32>
    %607 = stablehlo.multiply %606, %400 : tensor<4x8x16xf32>
    %608 = stablehlo.reduce(%606 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %609 = stablehlo.reshape %608 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %610 = stablehlo.multiply %606, %148 : tensor<4x8x16xf32>
    %611 = stablehlo.reduce(%610 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %612 = stablehlo.reshape %611 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %613 = stablehlo.broadcast_in_dim %612, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %614 = stablehlo.multiply %148, %613 : tensor<4x8x16xf32>
    %615 = stablehlo.broadcast_in_dim %609, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %616 = stablehlo.subtract %607, %615 : tensor<4x8x16xf32>
    %617 = stablehlo.subtract %616, %614 : tensor<4x8x16xf32>
    %618 = stablehlo.divide %144, %34 : tensor<4x8x1xf32>
    %619 = stablehlo.broadcast_in_dim %618, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %620 = stablehlo.multiply %619, %617 : tensor<4x8x16xf32>
    %621 = stablehlo.multiply %605, %148 : tensor<4x8x16xf32>
    %622 = stablehlo.reduce(%621 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %623 = stablehlo.reduce(%605 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %624 = stablehlo.add %565, %620 : tensor<4x8x16xf32>
    %625 = stablehlo.reshape %624 : (tensor<4x8x16xf32>) -> tensor<32x16xf32>
    %626 = stablehlo.transpose %120, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %627 = stablehlo.dot_general %625, %626, contracting_dims = [1] x [0] : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %628 = stablehlo.transpose %625, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %629 = stablehlo.dot_general %628, %119, contracting_dims = [1] x [0] : (tensor<16x32xf32>, tensor<32x16xf32>) -> tensor<16x16xf32>
    %630 = stablehlo.transpose %629, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %631 = stablehlo.reduce(%625 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %632 = stablehlo.reshape %631 : (tensor<16xf32>) -> tensor<1x16xf32>
    %633 = stablehlo.reshape %632 : (tensor<1x16xf32>) -> tensor<16xf32>
    %634 = stablehlo.transpose %630, dims = [1, 0] : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %635 = stablehlo.reshape %627 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %636 = stablehlo.reshape %635 : (tensor<4x8x16xf32>) -> tensor<4x8x2x8xf32>
    %637 = stablehlo.transpose %636, dims = [0, 2, 1, 3] : (tensor<4x8x2x8xf32>) -> tensor<4x2x8x8xf32>
    %638 = stablehlo.reshape %637 : (tensor<4x2x8x8xf32>) -> tensor<8x8x8xf32>
    %639 = stablehlo.transpose %112, dims = [0, 2, 1] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %640 = stablehlo.broadcast_in_dim %638, dims = [0, 1, 2] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %641 = stablehlo.dot_general %639, %640, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x8x8xf32>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %642 = stablehlo.transpose %113, dims = [0, 2, 1] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %643 = stablehlo.broadcast_in_dim %642, dims = [0, 1, 2] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %644 = stablehlo.dot_general %638, %643, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x8x8xf32>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %645 = stablehlo.reshape %641 : (tensor<8x8x8xf32>) -> tensor<4x2x8x8xf32>
    %646 = stablehlo.reshape %644 : (tensor<8x8x8xf32>) -> tensor<4x2x8x8xf32>
    %647 = stablehlo.multiply %646, %111 : tensor<4x2x8x8xf32>
    %648 = stablehlo.reduce(%647 init: %cst_22) applies stablehlo.add across dimensions = [3] : (tensor<4x2x8x8xf32>, tensor<f32>) -> tensor<4x2x8xf32>
    %649 = stablehlo.reshape %648 : (tensor<4x2x8xf32>) -> tensor<4x2x8x1xf32>
    %650 = stablehlo.broadcast_in_dim %649, dims = [0, 1, 2, 3] : (tensor<4x2x8x1xf32>) -> tensor<4x2x8x8xf32>
    %651 = stablehlo.multiply %111, %650 : tensor<4x2x8x8xf32>
    %652 = stablehlo.subtract %647, %651 : tensor<4x2x8x8xf32>
    %653 = stablehlo.reshape %652 : (tensor<4x2x8x8xf32>) -> tensor<8x8x8xf32>
    %654 = stablehlo.transpose %85, dims = [0, 2, 1] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %655 = stablehlo.broadcast_in_dim %653, dims = [0, 1, 2] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %656 = stablehlo.dot_general %654, %655, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x8x8xf32>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %657 = stablehlo.transpose %86, dims = [0, 2, 1] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %658 = stablehlo.broadcast_in_dim %657, dims = [0, 1, 2] : (tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %659 = stablehlo.dot_general %653, %658, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x8x8xf32>, tensor<8x8x8xf32>) -> tensor<8x8x8xf32>
    %660 = stablehlo.reshape %656 : (tensor<8x8x8xf32>) -> tensor<4x2x8x8xf32>
    %661 = stablehlo.reshape %659 : (tensor<8x8x8xf32>) -> tensor<4x2x8x8xf32>
    %662 = stablehlo.multiply %660, %70 : tensor<4x2x8x8xf32>
    %663 = stablehlo.transpose %662, dims = [0, 1, 3, 2] : (tensor<4x2x8x8xf32>) -> tensor<4x2x8x8xf32>
    %664 = stablehlo.multiply %661, %70 : tensor<4x2x8x8xf32>
    %665 = stablehlo.concatenate %664, %663, %645, dim = 0 : (tensor<4x2x8x8xf32>, tensor<4x2x8x8xf32>, tensor<4x2x8x8xf32>) -> tensor<12x2x8x8xf32>
    %666 = stablehlo.reshape %665 : (tensor<12x2x8x8xf32>) -> tensor<3x4x2x8x8xf32>
    %667 = stablehlo.transpose %666, dims = [1, 3, 0, 2, 4] : (tensor<3x4x2x8x8xf32>) -> tensor<4x8x3x2x8xf32>
    %668 = stablehlo.reshape %667 : (tensor<4x8x3x2x8xf32>) -> tensor<4x8x48xf32>
    %669 = stablehlo.reshape %668 : (tensor<4x8x48xf32>) -> tensor<32x48xf32>
    %670 = stablehlo.transpose %50, dims = [1, 0] : (tensor<16x48xf32>) -> tensor<48x16xf32>
    %671 = stablehlo.dot_general %669, %670, contracting_dims = [1] x [0] : (tensor<32x48xf32>, tensor<48x16xf32>) -> tensor<32x16xf32>
    %672 = stablehlo.transpose %669, dims = [1, 0] : (tensor<32x48xf32>) -> tensor<48x32xf32>
    %673 = stablehlo.dot_general %672, %49, contracting_dims = [1] x [0] : (tensor<48x32xf32>, tensor<32x16xf32>) -> tensor<48x16xf32>
    %674 = stablehlo.transpose %673, dims = [1, 0] : (tensor<48x16xf32>) -> tensor<16x48xf32>
    %675 = stablehlo.reduce(%669 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<32x48xf32>, tensor<f32>) -> tensor<48xf32>
    %676 = stablehlo.reshape %675 : (tensor<48xf32>) -> tensor<1x48xf32>
    %677 = stablehlo.reshape %676 : (tensor<1x48xf32>) -> tensor<48xf32>
    %678 = stablehlo.transpose %674, dims = [1, 0] : (tensor<16x48xf32>) -> tensor<48x16xf32>
    %679 = stablehlo.reshape %671 : (tensor<32x16xf32>) -> tensor<4x8x16xf32>
    %680 = stablehlo.multiply %679, %45 : tensor<4x8x16xf32>
    %681 = stablehlo.multiply %680, %400 : tensor<4x8x16xf32>
    %682 = stablehlo.reduce(%680 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %683 = stablehlo.reshape %682 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %684 = stablehlo.multiply %680, %44 : tensor<4x8x16xf32>
    %685 = stablehlo.reduce(%684 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<4x8xf32>
    %686 = stablehlo.reshape %685 : (tensor<4x8xf32>) -> tensor<4x8x1xf32>
    %687 = stablehlo.broadcast_in_dim %686, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %688 = stablehlo.multiply %44, %687 : tensor<4x8x16xf32>
    %689 = stablehlo.broadcast_in_dim %683, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %690 = stablehlo.subtract %681, %689 : tensor<4x8x16xf32>
    %691 = stablehlo.subtract %690, %688 : tensor<4x8x16xf32>
    %692 = stablehlo.divide %40, %34 : tensor<4x8x1xf32>
    %693 = stablehlo.broadcast_in_dim %692, dims = [0, 1, 2] : (tensor<4x8x1xf32>) -> tensor<4x8x16xf32>
    %694 = stablehlo.multiply %693, %691 : tensor<4x8x16xf32>
    %695 = stablehlo.multiply %679, %44 : tensor<4x8x16xf32>
    %696 = stablehlo.reduce(%695 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %697 = stablehlo.reduce(%679 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %698 = stablehlo.add %624, %694 : tensor<4x8x16xf32>
    %699 = stablehlo.reduce(%698 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<4x8x16xf32>, tensor<f32>) -> tensor<8x16xf32>
    %700 = stablehlo.reshape %699 : (tensor<8x16xf32>) -> tensor<1x8x16xf32>
    %701 = stablehlo.reshape %700 : (tensor<1x8x16xf32>) -> tensor<8x16xf32>
    %702 = stablehlo.compare GE, %9, %c_13, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %703 = stablehlo.compare LT, %9, %c_7, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %704 = stablehlo.and %702, %703 : tensor<8xi1>
    %705 = stablehlo.compare NE, %9, %c_6, SIGNED : (tensor<8xi64>, tensor<8xi64>) -> tensor<8xi1>
    %706 = stablehlo.and %704, %705 : tensor<8xi1>
    %707 = stablehlo.reshape %706 : (tensor<8xi1>) -> tensor<8x1xi1>
    %708 = stablehlo.clamp %c_5, %9, %c_4 : (tensor<i64>, tensor<8xi64>, tensor<i64>) -> tensor<8xi64>
    %709 = stablehlo.not %707 : tensor<8x1xi1>
    %710 = stablehlo.broadcast_in_dim %709, dims = [0, 1] : (tensor<8x1xi1>) -> tensor<8x16xi1>
    %711 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
    %712 = stablehlo.broadcast_in_dim %701, dims = [0, 1] : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %713 = stablehlo.select %710, %711, %712 : tensor<8x16xi1>, tensor<8x16xf32>
    %714 = stablehlo.reshape %708 : (tensor<8xi64>) -> tensor<8x1xi64>
    %715 = "stablehlo.scatter"(%cst_16, %714, %713) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg30: tensor<f32>, %arg31: tensor<f32>):
      %730 = stablehlo.add %arg30, %arg31 : tensor<f32>
      stablehlo.return %730 : tensor<f32>
    }) : (tensor<8x16xf32>, tensor<8x1xi64>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %716 = stablehlo.compare GE, %0, %c_3, SIGNED : (tensor<4x8xi64>, tensor<4x8xi64>) -> tensor<4x8xi1>
    %717 = stablehlo.compare LT, %0, %c_2, SIGNED : (tensor<4x8xi64>, tensor<4x8xi64>) -> tensor<4x8xi1>
    %718 = stablehlo.and %716, %717 : tensor<4x8xi1>
    %719 = stablehlo.compare NE, %0, %c_1, SIGNED : (tensor<4x8xi64>, tensor<4x8xi64>) -> tensor<4x8xi1>
    %720 = stablehlo.and %718, %719 : tensor<4x8xi1>
    %721 = stablehlo.reshape %720 : (tensor<4x8xi1>) -> tensor<4x8x1xi1>
    %722 = stablehlo.clamp %c_0, %0, %c : (tensor<i64>, tensor<4x8xi64>, tensor<i64>) -> tensor<4x8xi64>
    %723 = stablehlo.not %721 : tensor<4x8x1xi1>
    %724 = stablehlo.broadcast_in_dim %723, dims = [0, 1, 2] : (tensor<4x8x1xi1>) -> tensor<4x8x16xi1>
    %725 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x8x16xf32>
    %726 = stablehlo.broadcast_in_dim %698, dims = [0, 1, 2] : (tensor<4x8x16xf32>) -> tensor<4x8x16xf32>
    %727 = stablehlo.select %724, %725, %726 : tensor<4x8x16xi1>, tensor<4x8x16xf32>
    %728 = stablehlo.reshape %722 : (tensor<4x8xi64>) -> tensor<4x8x1xi64>
    %729 = "stablehlo.scatter"(%cst, %728, %727) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg30: tensor<f32>, %arg31: tensor<f32>):
      %730 = stablehlo.add %arg30, %arg31 : tensor<f32>
      stablehlo.return %730 : tensor<f32>
    }) : (tensor<32x16xf32>, tensor<4x8x1xi64>, tensor<4x8x16xf32>) -> tensor<32x16xf32>
    return %368, %729, %715, %696, %697, %678, %677, %634, %633, %622, %623, %604, %603, %575, %574, %563, %564, %545, %544, %501, %500, %489, %490, %471, %470, %427, %426, %416, %417, %398 : tensor<f32>, tensor<32x16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<48x16xf32>, tensor<48xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<64x16xf32>, tensor<64xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<48x16xf32>, tensor<48xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<64x16xf32>, tensor<64xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32x16xf32>
  }
}
