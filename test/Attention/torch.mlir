// RUN: ds-opt --inline --symbol-dce --canonicalize --cse --ds-recognize-attention --canonicalize --split-input-file %s | FileCheck %s

// torch-mlir, of F.scaled_dot_product_attention(q, k, v, is_causal=True) on one
// projection: the root of the scale on both sides, a mask that is added, a guard
// of rows without keys. Heads go with the batch.

// CHECK-LABEL: func @sdpa(
// CHECK: %[[O:.*]], %{{.*}} = ds.attention %{{.*}}, %{{.*}}, %{{.*}} scale 2.500000e-01 causal : ({{.*}})
// CHECK-NOT: stablehlo.dot_general
// CHECK: return
func.func @sdpa(%48: tensor<2x32x192xbf16>) -> tensor<2x32x64xbf16> {
  %c_1 = stablehlo.constant dense<0> : tensor<32x32xi64>
  %c_2 = stablehlo.constant dense<0> : tensor<32xi64>
  %c_3 = stablehlo.constant dense<1> : tensor<32xi64>
  %c_4 = stablehlo.constant dense<32> : tensor<i64>
  %c_5 = stablehlo.constant dense<1> : tensor<i64>
  %cst = stablehlo.constant dense<0.000000e+00> : tensor<2x4x32x32xbf16>
  %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
  %cst_8 = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %c_9 = stablehlo.constant dense<true> : tensor<32x32xi1>
  %c_41 = stablehlo.constant dense<true> : tensor<i1>
  %cst_50 = arith.constant dense<5.000000e-01> : tensor<1xf64>
  %cst_51 = arith.constant dense<0xFFF0000000000000> : tensor<1xf64>
  %49 = stablehlo.reshape %48 : (tensor<2x32x192xbf16>) -> tensor<2x32x3x4x16xbf16>
  %50 = stablehlo.transpose %49, dims = [2, 0, 3, 1, 4] : (tensor<2x32x3x4x16xbf16>) -> tensor<3x2x4x32x16xbf16>
  %51 = stablehlo.slice %50 [0:1, 0:2, 0:4, 0:32, 0:16] : (tensor<3x2x4x32x16xbf16>) -> tensor<1x2x4x32x16xbf16>
  %52 = stablehlo.slice %50 [1:2, 0:2, 0:4, 0:32, 0:16] : (tensor<3x2x4x32x16xbf16>) -> tensor<1x2x4x32x16xbf16>
  %53 = stablehlo.slice %50 [2:3, 0:2, 0:4, 0:32, 0:16] : (tensor<3x2x4x32x16xbf16>) -> tensor<1x2x4x32x16xbf16>
  %54 = stablehlo.reshape %51 : (tensor<1x2x4x32x16xbf16>) -> tensor<2x4x32x16xbf16>
  %55 = stablehlo.reshape %52 : (tensor<1x2x4x32x16xbf16>) -> tensor<2x4x32x16xbf16>
  %56 = stablehlo.reshape %53 : (tensor<1x2x4x32x16xbf16>) -> tensor<2x4x32x16xbf16>
  %57 = stablehlo.convert %cst_50 : (tensor<1xf64>) -> tensor<1xbf16>
  %58 = stablehlo.reshape %57 : (tensor<1xbf16>) -> tensor<bf16>
  %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<bf16>) -> tensor<2x4x32x16xbf16>
  %60 = stablehlo.multiply %54, %59 : tensor<2x4x32x16xbf16>
  %61 = stablehlo.convert %c_5 : (tensor<i64>) -> tensor<f64>
  %62 = stablehlo.convert %c_4 : (tensor<i64>) -> tensor<f64>
  %63 = stablehlo.divide %62, %61 : tensor<f64>
  %64 = stablehlo.ceil %63 : tensor<f64>
  %65 = stablehlo.convert %64 : (tensor<f64>) -> tensor<i64>
  %66 = stablehlo.reshape %65 : (tensor<i64>) -> tensor<1xi64>
  %67 = stablehlo.dynamic_iota %66, dim = 0 : (tensor<1xi64>) -> tensor<32xi64>
  %68 = stablehlo.multiply %67, %c_3 : tensor<32xi64>
  %69 = stablehlo.add %68, %c_2 : tensor<32xi64>
  %70 = stablehlo.reshape %69 : (tensor<32xi64>) -> tensor<1x32xi64>
  %71 = stablehlo.reshape %69 : (tensor<32xi64>) -> tensor<32x1xi64>
  %72 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<1x32xi64>) -> tensor<32x32xi64>
  %73 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<32x1xi64>) -> tensor<32x32xi64>
  %74 = stablehlo.subtract %72, %73 : tensor<32x32xi64>
  %75 = stablehlo.compare LE, %74, %c_1, SIGNED : (tensor<32x32xi64>, tensor<32x32xi64>) -> tensor<32x32xi1>
  %76 = stablehlo.and %75, %c_9 : tensor<32x32xi1>
  %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<32x32xi1>) -> tensor<32x32xi1>
  %78 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
  %79 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
  %80 = stablehlo.select %77, %78, %79 : tensor<32x32xi1>, tensor<32x32xbf16>
  %81 = stablehlo.transpose %55, dims = [0, 1, 3, 2] : (tensor<2x4x32x16xbf16>) -> tensor<2x4x16x32xbf16>
  %82 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<bf16>) -> tensor<2x4x16x32xbf16>
  %83 = stablehlo.multiply %81, %82 : tensor<2x4x16x32xbf16>
  %84 = stablehlo.reshape %60 : (tensor<2x4x32x16xbf16>) -> tensor<8x32x16xbf16>
  %85 = stablehlo.reshape %83 : (tensor<2x4x16x32xbf16>) -> tensor<8x16x32xbf16>
  %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2] : (tensor<8x16x32xbf16>) -> tensor<8x16x32xbf16>
  %87 = stablehlo.dot_general %84, %86, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x32x16xbf16>, tensor<8x16x32xbf16>) -> tensor<8x32x32xbf16>
  %88 = stablehlo.reshape %87 : (tensor<8x32x32xbf16>) -> tensor<2x4x32x32xbf16>
  %89 = stablehlo.broadcast_in_dim %80, dims = [2, 3] : (tensor<32x32xbf16>) -> tensor<2x4x32x32xbf16>
  %90 = stablehlo.add %88, %89 : tensor<2x4x32x32xbf16>
  %91 = stablehlo.reduce(%90 init: %cst_8) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x32x32xbf16>, tensor<bf16>) -> tensor<2x4x32xbf16>
  %92 = stablehlo.reshape %91 : (tensor<2x4x32xbf16>) -> tensor<2x4x32x1xbf16>
  %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1, 2, 3] : (tensor<2x4x32x1xbf16>) -> tensor<2x4x32x32xbf16>
  %94 = stablehlo.subtract %90, %93 : tensor<2x4x32x32xbf16>
  %95 = stablehlo.exponential %94 : tensor<2x4x32x32xbf16>
  %96 = stablehlo.reduce(%95 init: %cst_7) applies stablehlo.add across dimensions = [3] : (tensor<2x4x32x32xbf16>, tensor<bf16>) -> tensor<2x4x32xbf16>
  %97 = stablehlo.reshape %96 : (tensor<2x4x32xbf16>) -> tensor<2x4x32x1xbf16>
  %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2, 3] : (tensor<2x4x32x1xbf16>) -> tensor<2x4x32x32xbf16>
  %99 = stablehlo.divide %95, %98 : tensor<2x4x32x32xbf16>
  %100 = stablehlo.convert %cst_51 : tensor<1xf64>
  %101 = stablehlo.reshape %100 : (tensor<1xf64>) -> tensor<f64>
  %102 = stablehlo.convert %101 : (tensor<f64>) -> tensor<bf16>
  %103 = stablehlo.broadcast_in_dim %102, dims = [] : (tensor<bf16>) -> tensor<2x4x32x32xbf16>
  %104 = stablehlo.compare EQ, %90, %103, FLOAT : (tensor<2x4x32x32xbf16>, tensor<2x4x32x32xbf16>) -> tensor<2x4x32x32xi1>
  %105 = stablehlo.reduce(%104 init: %c_41) applies stablehlo.and across dimensions = [3] : (tensor<2x4x32x32xi1>, tensor<i1>) -> tensor<2x4x32xi1>
  %106 = stablehlo.reshape %105 : (tensor<2x4x32xi1>) -> tensor<2x4x32x1xi1>
  %107 = stablehlo.broadcast_in_dim %106, dims = [0, 1, 2, 3] : (tensor<2x4x32x1xi1>) -> tensor<2x4x32x32xi1>
  %108 = stablehlo.broadcast_in_dim %cst, dims = [0, 1, 2, 3] : (tensor<2x4x32x32xbf16>) -> tensor<2x4x32x32xbf16>
  %109 = stablehlo.broadcast_in_dim %99, dims = [0, 1, 2, 3] : (tensor<2x4x32x32xbf16>) -> tensor<2x4x32x32xbf16>
  %110 = stablehlo.select %107, %108, %109 : tensor<2x4x32x32xi1>, tensor<2x4x32x32xbf16>
  %111 = stablehlo.reshape %110 : (tensor<2x4x32x32xbf16>) -> tensor<8x32x32xbf16>
  %112 = stablehlo.reshape %56 : (tensor<2x4x32x16xbf16>) -> tensor<8x32x16xbf16>
  %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2] : (tensor<8x32x16xbf16>) -> tensor<8x32x16xbf16>
  %114 = stablehlo.dot_general %111, %113, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<8x32x32xbf16>, tensor<8x32x16xbf16>) -> tensor<8x32x16xbf16>
  %115 = stablehlo.reshape %114 : (tensor<8x32x16xbf16>) -> tensor<2x4x32x16xbf16>
  %116 = stablehlo.transpose %115, dims = [2, 0, 1, 3] : (tensor<2x4x32x16xbf16>) -> tensor<32x2x4x16xbf16>
  %117 = stablehlo.transpose %116, dims = [1, 2, 0, 3] : (tensor<32x2x4x16xbf16>) -> tensor<2x4x32x16xbf16>
  %118 = stablehlo.transpose %117, dims = [0, 2, 1, 3] : (tensor<2x4x32x16xbf16>) -> tensor<2x32x4x16xbf16>
  %119 = stablehlo.reshape %118 : (tensor<2x32x4x16xbf16>) -> tensor<2x32x64xbf16>
  return %119 : tensor<2x32x64xbf16>
}

// -----

// Written out, with a softmax in f32, as Llama's: the mask is a constant by triu,
// the scores are divided by a number.

// CHECK-LABEL: func @llama(
// CHECK: ds.attention %{{.*}}, %{{.*}}, %{{.*}} scale 2.500000e-01 causal : (tensor<4x64x1x16xf16>, tensor<4x64x1x16xf16>, tensor<4x64x1x16xf16>)
// CHECK-NOT: stablehlo.dot_general
// CHECK: return
func.func @llama(%q: tensor<2x2x64x16xf16>, %k: tensor<2x2x64x16xf16>, %v: tensor<2x2x64x16xf16>) -> tensor<2x2x64x16xf16> {
  %four = stablehlo.constant dense<4.0> : tensor<2x2x64x64xf16>
  %one = stablehlo.constant dense<1> : tensor<64x64xi64>
  %zeros = stablehlo.constant dense<0.0> : tensor<64x64xf16>
  %infinite = stablehlo.constant dense<0xFC00> : tensor<64x64xf16>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %lowest = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %i = stablehlo.iota dim = 0 : tensor<64xi64>
  %row = stablehlo.reshape %i : (tensor<64xi64>) -> tensor<64x1xi64>
  %column = stablehlo.reshape %i : (tensor<64xi64>) -> tensor<1x64xi64>
  %rows = stablehlo.broadcast_in_dim %row, dims = [0, 1] : (tensor<64x1xi64>) -> tensor<64x64xi64>
  %columns = stablehlo.broadcast_in_dim %column, dims = [0, 1] : (tensor<1x64xi64>) -> tensor<64x64xi64>
  %above = stablehlo.add %rows, %one : tensor<64x64xi64>
  %upper = stablehlo.compare GE, %columns, %above, SIGNED : (tensor<64x64xi64>, tensor<64x64xi64>) -> tensor<64x64xi1>
  %mask = stablehlo.select %upper, %infinite, %zeros : tensor<64x64xi1>, tensor<64x64xf16>
  %k4 = stablehlo.transpose %k, dims = [0, 1, 3, 2] : (tensor<2x2x64x16xf16>) -> tensor<2x2x16x64xf16>
  %q3 = stablehlo.reshape %q : (tensor<2x2x64x16xf16>) -> tensor<4x64x16xf16>
  %k3 = stablehlo.reshape %k4 : (tensor<2x2x16x64xf16>) -> tensor<4x16x64xf16>
  %dot = stablehlo.dot_general %q3, %k3, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<4x64x16xf16>, tensor<4x16x64xf16>) -> tensor<4x64x64xf16>
  %scores = stablehlo.reshape %dot : (tensor<4x64x64xf16>) -> tensor<2x2x64x64xf16>
  %scaled = stablehlo.divide %scores, %four : tensor<2x2x64x64xf16>
  %masks = stablehlo.broadcast_in_dim %mask, dims = [2, 3] : (tensor<64x64xf16>) -> tensor<2x2x64x64xf16>
  %masked = stablehlo.add %scaled, %masks : tensor<2x2x64x64xf16>
  %wide = stablehlo.convert %masked : (tensor<2x2x64x64xf16>) -> tensor<2x2x64x64xf32>
  %max = stablehlo.reduce(%wide init: %lowest) applies stablehlo.maximum across dimensions = [3] : (tensor<2x2x64x64xf32>, tensor<f32>) -> tensor<2x2x64xf32>
  %max4 = stablehlo.reshape %max : (tensor<2x2x64xf32>) -> tensor<2x2x64x1xf32>
  %maxima = stablehlo.broadcast_in_dim %max4, dims = [0, 1, 2, 3] : (tensor<2x2x64x1xf32>) -> tensor<2x2x64x64xf32>
  %shifted = stablehlo.subtract %wide, %maxima : tensor<2x2x64x64xf32>
  %e = stablehlo.exponential %shifted : tensor<2x2x64x64xf32>
  %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [3] : (tensor<2x2x64x64xf32>, tensor<f32>) -> tensor<2x2x64xf32>
  %sum4 = stablehlo.reshape %sum : (tensor<2x2x64xf32>) -> tensor<2x2x64x1xf32>
  %sums = stablehlo.broadcast_in_dim %sum4, dims = [0, 1, 2, 3] : (tensor<2x2x64x1xf32>) -> tensor<2x2x64x64xf32>
  %p = stablehlo.divide %e, %sums : tensor<2x2x64x64xf32>
  %narrow = stablehlo.convert %p : (tensor<2x2x64x64xf32>) -> tensor<2x2x64x64xf16>
  %p3 = stablehlo.reshape %narrow : (tensor<2x2x64x64xf16>) -> tensor<4x64x64xf16>
  %v3 = stablehlo.reshape %v : (tensor<2x2x64x16xf16>) -> tensor<4x64x16xf16>
  %o3 = stablehlo.dot_general %p3, %v3, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<4x64x64xf16>, tensor<4x64x16xf16>) -> tensor<4x64x16xf16>
  %o = stablehlo.reshape %o3 : (tensor<4x64x16xf16>) -> tensor<2x2x64x16xf16>
  return %o : tensor<2x2x64x16xf16>
}
