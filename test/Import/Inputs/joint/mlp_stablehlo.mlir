module {
  func.func @main(%arg0: tensor<32x16xf32>, %arg1: tensor<32xf32>, %arg2: tensor<4x32xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4x16xf32>, %arg5: tensor<4xi64>) -> (tensor<f32>, tensor<32x16xf32>, tensor<32xf32>, tensor<4x32xf32>, tensor<4xf32>) {
    %c = stablehlo.constant dense<0> : tensor<4x1xi64>
    %c_0 = stablehlo.constant dense<-100> : tensor<4x1xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<4xi64>
    %c_2 = stablehlo.constant dense<-100> : tensor<4xi64>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<4x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<4x32xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<4x32xf32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<4x32xf32>
    %cst_10 = stablehlo.constant dense<-4.000000e+00> : tensor<4x32xf32>
    %cst_11 = stablehlo.constant dense<4.000000e+00> : tensor<4x32xf32>
    %cst_12 = stablehlo.constant dense<-2.72614237E-10> : tensor<4x32xf32>
    %cst_13 = stablehlo.constant dense<2.77068146E-8> : tensor<4x32xf32>
    %cst_14 = stablehlo.constant dense<-2.10102394E-6> : tensor<4x32xf32>
    %cst_15 = stablehlo.constant dense<-5.69250624E-5> : tensor<4x32xf32>
    %cst_16 = stablehlo.constant dense<-7.34990637E-4> : tensor<4x32xf32>
    %cst_17 = stablehlo.constant dense<-2.954600e-03> : tensor<4x32xf32>
    %cst_18 = stablehlo.constant dense<-0.0160960332> : tensor<4x32xf32>
    %cst_19 = stablehlo.constant dense<-1.45660715E-5> : tensor<4x32xf32>
    %cst_20 = stablehlo.constant dense<-2.13374049E-4> : tensor<4x32xf32>
    %cst_21 = stablehlo.constant dense<-0.00168282702> : tensor<4x32xf32>
    %cst_22 = stablehlo.constant dense<-0.00737332925> : tensor<4x32xf32>
    %cst_23 = stablehlo.constant dense<-0.0142647391> : tensor<4x32xf32>
    %cst_24 = stablehlo.constant dense<-1.000000e+00> : tensor<4x32xf32>
    %cst_25 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %cst_26 = arith.constant dense<1> : tensor<1xi64>
    %cst_27 = arith.constant dense<0.70710678118654757> : tensor<1xf64>
    %cst_28 = arith.constant dense<5.000000e-01> : tensor<1xf64>
    %cst_29 = arith.constant dense<-5.000000e-01> : tensor<1xf64>
    %cst_30 = arith.constant dense<0.3989422804014327> : tensor<1xf64>
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %1 = stablehlo.dot_general %arg4, %0, contracting_dims = [1] x [0] : (tensor<4x16xf32>, tensor<16x32xf32>) -> tensor<4x32xf32>
    %2 = stablehlo.convert %cst_26 : (tensor<1xi64>) -> tensor<1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1xf32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %5 = stablehlo.multiply %1, %4 : tensor<4x32xf32>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<32xf32>) -> tensor<4x32xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<4x32xf32>
    %8 = stablehlo.add %5, %7 : tensor<4x32xf32>
    %9 = stablehlo.multiply %8, %cst_9 : tensor<4x32xf32>
    %10 = stablehlo.rsqrt %cst_8 : tensor<4x32xf32>
    %11 = stablehlo.multiply %8, %10 : tensor<4x32xf32>
    %12 = stablehlo.clamp %cst_10, %11, %cst_11 : tensor<4x32xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<4x32xf32>
    %14 = stablehlo.multiply %cst_12, %13 : tensor<4x32xf32>
    %15 = stablehlo.add %14, %cst_13 : tensor<4x32xf32>
    %16 = stablehlo.multiply %15, %13 : tensor<4x32xf32>
    %17 = stablehlo.add %16, %cst_14 : tensor<4x32xf32>
    %18 = stablehlo.multiply %17, %13 : tensor<4x32xf32>
    %19 = stablehlo.add %18, %cst_15 : tensor<4x32xf32>
    %20 = stablehlo.multiply %19, %13 : tensor<4x32xf32>
    %21 = stablehlo.add %20, %cst_16 : tensor<4x32xf32>
    %22 = stablehlo.multiply %21, %13 : tensor<4x32xf32>
    %23 = stablehlo.add %22, %cst_17 : tensor<4x32xf32>
    %24 = stablehlo.multiply %23, %13 : tensor<4x32xf32>
    %25 = stablehlo.add %24, %cst_18 : tensor<4x32xf32>
    %26 = stablehlo.multiply %cst_19, %13 : tensor<4x32xf32>
    %27 = stablehlo.add %26, %cst_20 : tensor<4x32xf32>
    %28 = stablehlo.multiply %27, %13 : tensor<4x32xf32>
    %29 = stablehlo.add %28, %cst_21 : tensor<4x32xf32>
    %30 = stablehlo.multiply %29, %13 : tensor<4x32xf32>
    %31 = stablehlo.add %30, %cst_22 : tensor<4x32xf32>
    %32 = stablehlo.multiply %31, %13 : tensor<4x32xf32>
    %33 = stablehlo.add %32, %cst_23 : tensor<4x32xf32>
    %34 = stablehlo.multiply %12, %25 : tensor<4x32xf32>
    %35 = stablehlo.divide %34, %33 : tensor<4x32xf32>
    %36 = stablehlo.clamp %cst_24, %35, %cst_7 : tensor<4x32xf32>
    %37 = stablehlo.add %36, %cst_7 : tensor<4x32xf32>
    %38 = stablehlo.multiply %37, %9 : tensor<4x32xf32>
    %39 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<4x32xf32>) -> tensor<32x4xf32>
    %40 = stablehlo.dot_general %38, %39, contracting_dims = [1] x [0] : (tensor<4x32xf32>, tensor<32x4xf32>) -> tensor<4x4xf32>
    %41 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %42 = stablehlo.multiply %40, %41 : tensor<4x4xf32>
    %43 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<4xf32>) -> tensor<4x4xf32>
    %44 = stablehlo.multiply %43, %41 : tensor<4x4xf32>
    %45 = stablehlo.add %42, %44 : tensor<4x4xf32>
    %46 = stablehlo.reduce(%45 init: %cst_25) applies stablehlo.maximum across dimensions = [1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %47 = stablehlo.reshape %46 : (tensor<4xf32>) -> tensor<4x1xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %49 = stablehlo.subtract %45, %48 : tensor<4x4xf32>
    %50 = stablehlo.exponential %49 : tensor<4x4xf32>
    %51 = stablehlo.reduce(%50 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %52 = stablehlo.reshape %51 : (tensor<4xf32>) -> tensor<4x1xf32>
    %53 = stablehlo.log %52 : tensor<4x1xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %55 = stablehlo.subtract %49, %54 : tensor<4x4xf32>
    %56 = stablehlo.compare NE, %arg5, %c_2, SIGNED : (tensor<4xi64>, tensor<4xi64>) -> tensor<4xi1>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
    %58 = stablehlo.broadcast_in_dim %arg5, dims = [0] : (tensor<4xi64>) -> tensor<4xi64>
    %59 = stablehlo.select %57, %58, %c_1 : tensor<4xi1>, tensor<4xi64>
    %60 = stablehlo.reshape %59 : (tensor<4xi64>) -> tensor<4x1xi64>
    %61 = stablehlo.iota dim = 0 : tensor<4x1x1xi64>
    %62 = stablehlo.reshape %60 : (tensor<4x1xi64>) -> tensor<4x1x1xi64>
    %63 = stablehlo.concatenate %61, %62, dim = 2 : (tensor<4x1x1xi64>, tensor<4x1x1xi64>) -> tensor<4x1x2xi64>
    %64 = "stablehlo.gather"(%55, %63) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1>}> : (tensor<4x4xf32>, tensor<4x1x2xi64>) -> tensor<4x1xf32>
    %65 = stablehlo.reshape %64 : (tensor<4x1xf32>) -> tensor<4xf32>
    %66 = stablehlo.negate %65 : tensor<4xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0] : (tensor<4xf32>) -> tensor<4xf32>
    %68 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %69 = stablehlo.select %57, %67, %68 : tensor<4xi1>, tensor<4xf32>
    %70 = stablehlo.convert %56 : (tensor<4xi1>) -> tensor<4xi64>
    %71 = stablehlo.reduce(%70 init: %c_6) applies stablehlo.add across dimensions = [0] : (tensor<4xi64>, tensor<i64>) -> tensor<i64>
    %72 = stablehlo.convert %71 : (tensor<i64>) -> tensor<f32>
    %73 = stablehlo.reduce(%69 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %74 = stablehlo.divide %73, %72 : tensor<f32>
    %75 = stablehlo.divide %cst_4, %72 : tensor<f32>
    %76 = stablehlo.reshape %arg5 : (tensor<4xi64>) -> tensor<4x1xi64>
    %77 = stablehlo.compare NE, %76, %c_0, SIGNED : (tensor<4x1xi64>, tensor<4x1xi64>) -> tensor<4x1xi1>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1] : (tensor<4x1xi1>) -> tensor<4x1xi1>
    %79 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<4x1xi64>) -> tensor<4x1xi64>
    %80 = stablehlo.select %78, %79, %c : tensor<4x1xi1>, tensor<4x1xi64>
    %81 = stablehlo.slice %cst [0:4, 0:1] : (tensor<4x1xf32>) -> tensor<4x1xf32>
    %82 = stablehlo.reshape %80 : (tensor<4x1xi64>) -> tensor<4x1x1xi64>
    %83 = stablehlo.concatenate %61, %82, dim = 2 : (tensor<4x1x1xi64>, tensor<4x1x1xi64>) -> tensor<4x1x2xi64>
    %84 = "stablehlo.scatter"(%cst_3, %83, %81) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      stablehlo.return %arg7 : tensor<f32>
    }) : (tensor<4x4xf32>, tensor<4x1x2xi64>, tensor<4x1xf32>) -> tensor<4x4xf32>
    %85 = stablehlo.broadcast_in_dim %75, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %86 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %87 = stablehlo.select %78, %85, %86 : tensor<4x1xi1>, tensor<4x1xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %89 = stablehlo.multiply %84, %88 : tensor<4x4xf32>
    %90 = stablehlo.exponential %55 : tensor<4x4xf32>
    %91 = stablehlo.reduce(%89 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %92 = stablehlo.reshape %91 : (tensor<4xf32>) -> tensor<4x1xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %94 = stablehlo.multiply %90, %93 : tensor<4x4xf32>
    %95 = stablehlo.subtract %89, %94 : tensor<4x4xf32>
    %96 = stablehlo.transpose %39, dims = [1, 0] : (tensor<32x4xf32>) -> tensor<4x32xf32>
    %97 = stablehlo.dot_general %95, %96, contracting_dims = [1] x [0] : (tensor<4x4xf32>, tensor<4x32xf32>) -> tensor<4x32xf32>
    %98 = stablehlo.transpose %95, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %99 = stablehlo.dot_general %98, %38, contracting_dims = [1] x [0] : (tensor<4x4xf32>, tensor<4x32xf32>) -> tensor<4x32xf32>
    %100 = stablehlo.transpose %99, dims = [1, 0] : (tensor<4x32xf32>) -> tensor<32x4xf32>
    %101 = stablehlo.reduce(%95 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %102 = stablehlo.reshape %101 : (tensor<4xf32>) -> tensor<1x4xf32>
    %103 = stablehlo.reshape %102 : (tensor<1x4xf32>) -> tensor<4xf32>
    %104 = stablehlo.transpose %100, dims = [1, 0] : (tensor<32x4xf32>) -> tensor<4x32xf32>
    %105 = stablehlo.convert %cst_27 : (tensor<1xf64>) -> tensor<1xf32>
    %106 = stablehlo.reshape %105 : (tensor<1xf32>) -> tensor<f32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %108 = stablehlo.multiply %8, %107 : tensor<4x32xf32>
    %109 = stablehlo.clamp %cst_10, %108, %cst_11 : tensor<4x32xf32>
    %110 = stablehlo.multiply %109, %109 : tensor<4x32xf32>
    %111 = stablehlo.multiply %cst_12, %110 : tensor<4x32xf32>
    %112 = stablehlo.add %111, %cst_13 : tensor<4x32xf32>
    %113 = stablehlo.multiply %112, %110 : tensor<4x32xf32>
    %114 = stablehlo.add %113, %cst_14 : tensor<4x32xf32>
    %115 = stablehlo.multiply %114, %110 : tensor<4x32xf32>
    %116 = stablehlo.add %115, %cst_15 : tensor<4x32xf32>
    %117 = stablehlo.multiply %116, %110 : tensor<4x32xf32>
    %118 = stablehlo.add %117, %cst_16 : tensor<4x32xf32>
    %119 = stablehlo.multiply %118, %110 : tensor<4x32xf32>
    %120 = stablehlo.add %119, %cst_17 : tensor<4x32xf32>
    %121 = stablehlo.multiply %120, %110 : tensor<4x32xf32>
    %122 = stablehlo.add %121, %cst_18 : tensor<4x32xf32>
    %123 = stablehlo.multiply %cst_19, %110 : tensor<4x32xf32>
    %124 = stablehlo.add %123, %cst_20 : tensor<4x32xf32>
    %125 = stablehlo.multiply %124, %110 : tensor<4x32xf32>
    %126 = stablehlo.add %125, %cst_21 : tensor<4x32xf32>
    %127 = stablehlo.multiply %126, %110 : tensor<4x32xf32>
    %128 = stablehlo.add %127, %cst_22 : tensor<4x32xf32>
    %129 = stablehlo.multiply %128, %110 : tensor<4x32xf32>
    %130 = stablehlo.add %129, %cst_23 : tensor<4x32xf32>
    %131 = stablehlo.multiply %109, %122 : tensor<4x32xf32>
    %132 = stablehlo.divide %131, %130 : tensor<4x32xf32>
    %133 = stablehlo.clamp %cst_24, %132, %cst_7 : tensor<4x32xf32>
    %134 = stablehlo.add %133, %4 : tensor<4x32xf32>
    %135 = stablehlo.convert %cst_28 : (tensor<1xf64>) -> tensor<1xf32>
    %136 = stablehlo.reshape %135 : (tensor<1xf32>) -> tensor<f32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %138 = stablehlo.multiply %134, %137 : tensor<4x32xf32>
    %139 = stablehlo.multiply %8, %8 : tensor<4x32xf32>
    %140 = stablehlo.convert %cst_29 : (tensor<1xf64>) -> tensor<1xf32>
    %141 = stablehlo.reshape %140 : (tensor<1xf32>) -> tensor<f32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %143 = stablehlo.multiply %139, %142 : tensor<4x32xf32>
    %144 = stablehlo.exponential %143 : tensor<4x32xf32>
    %145 = stablehlo.convert %cst_30 : (tensor<1xf64>) -> tensor<1xf32>
    %146 = stablehlo.reshape %145 : (tensor<1xf32>) -> tensor<f32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [] : (tensor<f32>) -> tensor<4x32xf32>
    %148 = stablehlo.multiply %144, %147 : tensor<4x32xf32>
    %149 = stablehlo.multiply %8, %148 : tensor<4x32xf32>
    %150 = stablehlo.add %138, %149 : tensor<4x32xf32>
    %151 = stablehlo.multiply %97, %150 : tensor<4x32xf32>
    %152 = stablehlo.transpose %151, dims = [1, 0] : (tensor<4x32xf32>) -> tensor<32x4xf32>
    %153 = stablehlo.dot_general %152, %arg4, contracting_dims = [1] x [0] : (tensor<32x4xf32>, tensor<4x16xf32>) -> tensor<32x16xf32>
    %154 = stablehlo.transpose %153, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %155 = stablehlo.reduce(%151 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<4x32xf32>, tensor<f32>) -> tensor<32xf32>
    %156 = stablehlo.reshape %155 : (tensor<32xf32>) -> tensor<1x32xf32>
    %157 = stablehlo.reshape %156 : (tensor<1x32xf32>) -> tensor<32xf32>
    %158 = stablehlo.transpose %154, dims = [1, 0] : (tensor<16x32xf32>) -> tensor<32x16xf32>
    return %74, %158, %157, %104, %103 : tensor<f32>, tensor<32x16xf32>, tensor<32xf32>, tensor<4x32xf32>, tensor<4xf32>
  }
}
