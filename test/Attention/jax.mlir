// RUN: ds-opt --inline --symbol-dce --canonicalize --cse --ds-recognize-attention --canonicalize --split-input-file %s | FileCheck %s

// Texts of JAX 0.10.

// jax.nn.dot_product_attention with grouped queries and is_causal: scores in f32.

// CHECK-LABEL: func public @grouped(
// CHECK-SAME: %[[Q:[^:]*]]: {{[^,]*}}, %[[K:[^:]*]]: {{[^,]*}}, %[[V:[^:]*]]: {{[^)]*}})
// CHECK-NEXT: %[[O:.*]], %{{.*}} = ds.attention %[[Q]], %[[K]], %[[V]] scale 2.500000e-01 causal : (tensor<2x16x4x16xbf16>, tensor<2x16x2x16xbf16>, tensor<2x16x2x16xbf16>) -> (tensor<2x16x4x16xbf16>, tensor<2x4x16xf32>)
// CHECK-NEXT: return %[[O]]
func.func public @grouped(%arg0: tensor<2x16x4x16xbf16>, %arg1: tensor<2x16x2x16xbf16>, %arg2: tensor<2x16x2x16xbf16>) -> (tensor<2x16x4x16xbf16>) {
  %0 = stablehlo.reshape %arg0 : (tensor<2x16x4x16xbf16>) -> tensor<2x16x2x2x16xbf16>
  %1 = stablehlo.dot_general %0, %arg1, batching_dims = [0, 2] x [0, 2], contracting_dims = [4] x [3], algorithm = <lhs_precision_type = bf16, rhs_precision_type = bf16, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<2x16x2x2x16xbf16>, tensor<2x16x2x16xbf16>) -> tensor<2x2x16x2x16xf32>
  %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
  %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x16x2x16xf32>
  %3 = stablehlo.multiply %1, %2 : tensor<2x2x16x2x16xf32>
  %c = stablehlo.constant dense<true> : tensor<i1>
  %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<2x2x16x16xi1>
  %c_0 = stablehlo.constant dense<true> : tensor<i1>
  %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<16x16xi1>
  %6 = call @tril(%5) : (tensor<16x16xi1>) -> tensor<16x16xi1>
  %7 = stablehlo.broadcast_in_dim %6, dims = [2, 3] : (tensor<16x16xi1>) -> tensor<1x1x16x16xi1>
  %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2, 3] : (tensor<1x1x16x16xi1>) -> tensor<2x2x16x16xi1>
  %9 = stablehlo.and %4, %8 : tensor<2x2x16x16xi1>
  %cst_1 = stablehlo.constant dense<-2.38197633E+38> : tensor<f32>
  %10 = call @_where(%9, %3, %cst_1) : (tensor<2x2x16x16xi1>, tensor<2x2x16x2x16xf32>, tensor<f32>) -> tensor<2x2x2x16x16xf32>
  %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.maximum across dimensions = [4] : (tensor<2x2x2x16x16xf32>, tensor<f32>) -> tensor<2x2x2x16xf32>
  %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x2x2x16xf32>
  %13 = stablehlo.maximum %12, %11 : tensor<2x2x2x16xf32>
  %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2, 3] : (tensor<2x2x2x16xf32>) -> tensor<2x2x2x16x1xf32>
  %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2, 3, 4] : (tensor<2x2x2x16x1xf32>) -> tensor<2x2x2x16x16xf32>
  %16 = stablehlo.subtract %10, %15 : tensor<2x2x2x16x16xf32>
  %17 = stablehlo.exponential %16 : tensor<2x2x2x16x16xf32>
  %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %18 = stablehlo.reduce(%17 init: %cst_4) applies stablehlo.add across dimensions = [4] : (tensor<2x2x2x16x16xf32>, tensor<f32>) -> tensor<2x2x2x16xf32>
  %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2, 3] : (tensor<2x2x2x16xf32>) -> tensor<2x2x2x16x1xf32>
  %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2, 3, 4] : (tensor<2x2x2x16x1xf32>) -> tensor<2x2x2x16x16xf32>
  %21 = stablehlo.divide %17, %20 : tensor<2x2x2x16x16xf32>
  %22 = stablehlo.convert %21 : (tensor<2x2x2x16x16xf32>) -> tensor<2x2x2x16x16xbf16>
  %23 = stablehlo.dot_general %arg2, %22, batching_dims = [0, 2] x [1, 2], contracting_dims = [1] x [4] : (tensor<2x16x2x16xbf16>, tensor<2x2x2x16x16xbf16>) -> tensor<2x2x16x2x16xbf16>
  %24 = stablehlo.transpose %23, dims = [3, 0, 4, 1, 2] : (tensor<2x2x16x2x16xbf16>) -> tensor<2x2x16x2x16xbf16>
  %25 = stablehlo.transpose %24, dims = [1, 2, 3, 0, 4] : (tensor<2x2x16x2x16xbf16>) -> tensor<2x16x2x2x16xbf16>
  %26 = stablehlo.reshape %25 : (tensor<2x16x2x2x16xbf16>) -> tensor<2x16x4x16xbf16>
  return %26 : tensor<2x16x4x16xbf16>
}
func.func private @tril(%arg0: tensor<16x16xi1>) -> tensor<16x16xi1> {
  %0 = stablehlo.iota dim = 0 : tensor<16x16xi32>
  %c = stablehlo.constant dense<0> : tensor<i32>
  %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<16x16xi32>
  %2 = stablehlo.add %0, %1 : tensor<16x16xi32>
  %3 = stablehlo.iota dim = 1 : tensor<16x16xi32>
  %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<16x16xi32>, tensor<16x16xi32>) -> tensor<16x16xi1>
  %c_0 = stablehlo.constant dense<false> : tensor<i1>
  %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<16x16xi1>
  %6 = stablehlo.select %4, %arg0, %5 : tensor<16x16xi1>, tensor<16x16xi1>
  return %6 : tensor<16x16xi1>
}
func.func private @_where(%arg0: tensor<2x2x16x16xi1>, %arg1: tensor<2x2x16x2x16xf32>, %arg2: tensor<f32>) -> tensor<2x2x2x16x16xf32> {
  %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x2x16x16xf32>
  %1 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2, 3, 4] : (tensor<2x2x16x16xi1>) -> tensor<2x2x2x16x16xi1>
  %2 = stablehlo.broadcast_in_dim %0, dims = [1, 2, 3, 4] : (tensor<2x2x16x16xf32>) -> tensor<2x2x2x16x16xf32>
  %3 = stablehlo.transpose %arg1, dims = [3, 0, 1, 2, 4] : (tensor<2x2x16x2x16xf32>) -> tensor<2x2x2x16x16xf32>
  %4 = stablehlo.select %1, %3, %2 : tensor<2x2x2x16x16xi1>, tensor<2x2x2x16x16xf32>
  return %4 : tensor<2x2x2x16x16xf32>
}

// -----

// The same without a mask, and as many heads of keys as of queries.

// CHECK-LABEL: func public @full(
// CHECK-SAME: %[[Q:[^:]*]]: {{[^,]*}}, %[[K:[^:]*]]: {{[^,]*}}, %[[V:[^:]*]]: {{[^)]*}})
// CHECK-NEXT: %[[O:.*]], %{{.*}} = ds.attention %[[Q]], %[[K]], %[[V]] scale 2.500000e-01 : (tensor<2x16x4x16xbf16>
// CHECK-NEXT: return %[[O]]
func.func public @full(%arg0: tensor<2x16x4x16xbf16>, %arg1: tensor<2x16x4x16xbf16>, %arg2: tensor<2x16x4x16xbf16>) -> (tensor<2x16x4x16xbf16>) {
  %0 = stablehlo.reshape %arg0 : (tensor<2x16x4x16xbf16>) -> tensor<2x16x4x1x16xbf16>
  %1 = stablehlo.dot_general %0, %arg1, batching_dims = [0, 2] x [0, 2], contracting_dims = [4] x [3], algorithm = <lhs_precision_type = bf16, rhs_precision_type = bf16, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<2x16x4x1x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x4x16x1x16xf32>
  %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
  %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x16x1x16xf32>
  %3 = stablehlo.multiply %1, %2 : tensor<2x4x16x1x16xf32>
  %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.maximum across dimensions = [4] : (tensor<2x4x16x1x16xf32>, tensor<f32>) -> tensor<2x4x16x1xf32>
  %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4x16x1xf32>
  %6 = stablehlo.maximum %5, %4 : tensor<2x4x16x1xf32>
  %7 = stablehlo.transpose %6, dims = [3, 0, 1, 2] : (tensor<2x4x16x1xf32>) -> tensor<1x2x4x16xf32>
  %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2, 3] : (tensor<1x2x4x16xf32>) -> tensor<1x2x4x16x1xf32>
  %9 = stablehlo.transpose %3, dims = [3, 0, 1, 2, 4] : (tensor<2x4x16x1x16xf32>) -> tensor<1x2x4x16x16xf32>
  %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3, 4] : (tensor<1x2x4x16x1xf32>) -> tensor<1x2x4x16x16xf32>
  %11 = stablehlo.subtract %9, %10 : tensor<1x2x4x16x16xf32>
  %12 = stablehlo.exponential %11 : tensor<1x2x4x16x16xf32>
  %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %13 = stablehlo.reduce(%12 init: %cst_2) applies stablehlo.add across dimensions = [4] : (tensor<1x2x4x16x16xf32>, tensor<f32>) -> tensor<1x2x4x16xf32>
  %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2, 3] : (tensor<1x2x4x16xf32>) -> tensor<1x2x4x16x1xf32>
  %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2, 3, 4] : (tensor<1x2x4x16x1xf32>) -> tensor<1x2x4x16x16xf32>
  %16 = stablehlo.divide %12, %15 : tensor<1x2x4x16x16xf32>
  %17 = stablehlo.convert %16 : (tensor<1x2x4x16x16xf32>) -> tensor<1x2x4x16x16xbf16>
  %18 = stablehlo.dot_general %arg2, %17, batching_dims = [0, 2] x [1, 2], contracting_dims = [1] x [4] : (tensor<2x16x4x16xbf16>, tensor<1x2x4x16x16xbf16>) -> tensor<2x4x16x1x16xbf16>
  %19 = stablehlo.transpose %18, dims = [3, 0, 4, 1, 2] : (tensor<2x4x16x1x16xbf16>) -> tensor<1x2x16x4x16xbf16>
  %20 = stablehlo.transpose %19, dims = [1, 2, 3, 0, 4] : (tensor<1x2x16x4x16xbf16>) -> tensor<2x16x4x1x16xbf16>
  %21 = stablehlo.reshape %20 : (tensor<2x16x4x1x16xbf16>) -> tensor<2x16x4x16xbf16>
  return %21 : tensor<2x16x4x16xbf16>
}

// -----

// GPT: heads from one product, transposed; scores divided and masked in bf16.

// CHECK-LABEL: func public @gpt(
// CHECK-DAG: %[[Q:.*]] = stablehlo.slice %{{.*}} [0:2, 0:16, 0:64]
// CHECK-DAG: %[[K:.*]] = stablehlo.slice %{{.*}} [0:2, 0:16, 64:128]
// CHECK-DAG: %[[V:.*]] = stablehlo.slice %{{.*}} [0:2, 0:16, 128:192]
// CHECK-DAG: %[[Q4:.*]] = stablehlo.reshape %[[Q]] : (tensor<2x16x64xbf16>) -> tensor<2x16x4x16xbf16>
// CHECK-DAG: %[[K4:.*]] = stablehlo.reshape %[[K]]
// CHECK-DAG: %[[V4:.*]] = stablehlo.reshape %[[V]]
// CHECK-NOT: stablehlo.transpose
// CHECK: %[[O:.*]], %{{.*}} = ds.attention %[[Q4]], %[[K4]], %[[V4]] scale 2.500000e-01 causal
// CHECK-NEXT: %[[R:.*]] = stablehlo.reshape %[[O]] : (tensor<2x16x4x16xbf16>) -> tensor<2x16x64xbf16>
// CHECK-NEXT: return %[[R]]
func.func public @gpt(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<64x192xbf16>) -> (tensor<2x16x64xbf16>) {
  %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [2] x [0] : (tensor<2x16x64xbf16>, tensor<64x192xbf16>) -> tensor<2x16x192xbf16>
  %1 = stablehlo.slice %0 [0:2, 0:16, 0:64] : (tensor<2x16x192xbf16>) -> tensor<2x16x64xbf16>
  %2 = stablehlo.slice %0 [0:2, 0:16, 64:128] : (tensor<2x16x192xbf16>) -> tensor<2x16x64xbf16>
  %3 = stablehlo.slice %0 [0:2, 0:16, 128:192] : (tensor<2x16x192xbf16>) -> tensor<2x16x64xbf16>
  %4 = stablehlo.reshape %1 : (tensor<2x16x64xbf16>) -> tensor<2x16x4x16xbf16>
  %5 = stablehlo.transpose %4, dims = [0, 2, 1, 3] : (tensor<2x16x4x16xbf16>) -> tensor<2x4x16x16xbf16>
  %6 = stablehlo.reshape %2 : (tensor<2x16x64xbf16>) -> tensor<2x16x4x16xbf16>
  %7 = stablehlo.transpose %6, dims = [0, 2, 1, 3] : (tensor<2x16x4x16xbf16>) -> tensor<2x4x16x16xbf16>
  %8 = stablehlo.reshape %3 : (tensor<2x16x64xbf16>) -> tensor<2x16x4x16xbf16>
  %9 = stablehlo.transpose %8, dims = [0, 2, 1, 3] : (tensor<2x16x4x16xbf16>) -> tensor<2x4x16x16xbf16>
  %10 = stablehlo.dot_general %5, %7, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3] : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
  %cst = stablehlo.constant dense<1.600000e+01> : tensor<bf16>
  %11 = stablehlo.sqrt %cst : tensor<bf16>
  %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<bf16>) -> tensor<2x4x16x16xbf16>
  %13 = stablehlo.divide %10, %12 : tensor<2x4x16x16xbf16>
  %c = stablehlo.constant dense<true> : tensor<i1>
  %14 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<16x16xi1>
  %15 = call @tril(%14) : (tensor<16x16xi1>) -> tensor<16x16xi1>
  %cst_0 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
  %16 = call @_where(%15, %13, %cst_0) : (tensor<16x16xi1>, tensor<2x4x16x16xbf16>, tensor<f32>) -> tensor<2x4x16x16xbf16>
  %cst_1 = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %17 = stablehlo.reduce(%16 init: %cst_1) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x16x16xbf16>, tensor<bf16>) -> tensor<2x4x16xbf16>
  %cst_2 = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<2x4x16xbf16>
  %19 = stablehlo.maximum %18, %17 : tensor<2x4x16xbf16>
  %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<2x4x16xbf16>) -> tensor<2x4x16x1xbf16>
  %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2, 3] : (tensor<2x4x16x1xbf16>) -> tensor<2x4x16x16xbf16>
  %22 = stablehlo.subtract %16, %21 : tensor<2x4x16x16xbf16>
  %23 = stablehlo.exponential %22 : tensor<2x4x16x16xbf16>
  %24 = stablehlo.convert %23 : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xf32>
  %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %25 = stablehlo.reduce(%24 init: %cst_3) applies stablehlo.add across dimensions = [3] : (tensor<2x4x16x16xf32>, tensor<f32>) -> tensor<2x4x16xf32>
  %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<2x4x16xf32>) -> tensor<2x4x16x1xf32>
  %27 = stablehlo.convert %26 : (tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xbf16>
  %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2, 3] : (tensor<2x4x16x1xbf16>) -> tensor<2x4x16x16xbf16>
  %29 = stablehlo.divide %23, %28 : tensor<2x4x16x16xbf16>
  %30 = stablehlo.dot_general %29, %9, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
  %31 = stablehlo.transpose %30, dims = [0, 2, 1, 3] : (tensor<2x4x16x16xbf16>) -> tensor<2x16x4x16xbf16>
  %32 = stablehlo.reshape %31 : (tensor<2x16x4x16xbf16>) -> tensor<2x16x64xbf16>
  return %32 : tensor<2x16x64xbf16>
}
func.func private @tril(%arg0: tensor<16x16xi1>) -> tensor<16x16xi1> {
  %0 = stablehlo.iota dim = 0 : tensor<16x16xi32>
  %c = stablehlo.constant dense<0> : tensor<i32>
  %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<16x16xi32>
  %2 = stablehlo.add %0, %1 : tensor<16x16xi32>
  %3 = stablehlo.iota dim = 1 : tensor<16x16xi32>
  %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<16x16xi32>, tensor<16x16xi32>) -> tensor<16x16xi1>
  %c_0 = stablehlo.constant dense<false> : tensor<i1>
  %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<16x16xi1>
  %6 = stablehlo.select %4, %arg0, %5 : tensor<16x16xi1>, tensor<16x16xi1>
  return %6 : tensor<16x16xi1>
}
func.func private @_where(%arg0: tensor<16x16xi1>, %arg1: tensor<2x4x16x16xbf16>, %arg2: tensor<f32>) -> tensor<2x4x16x16xbf16> {
  %0 = stablehlo.convert %arg2 : (tensor<f32>) -> tensor<bf16>
  %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<16x16xi1>) -> tensor<2x4x16x16xi1>
  %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<bf16>) -> tensor<2x4x16x16xbf16>
  %3 = stablehlo.select %1, %arg1, %2 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xbf16>
  return %3 : tensor<2x4x16x16xbf16>
}

// -----

// Llama: keys and values repeated for groups of queries, which is not needed. In
// memory, heads lie outside of the queries here, as a batch does.

// CHECK-LABEL: func public @llama(
// CHECK-NOT: stablehlo.broadcast_in_dim
// CHECK: ds.attention %{{.*}}, %{{.*}}, %{{.*}} scale 2.500000e-01 causal : (tensor<4x16x2x16xbf16>, tensor<4x16x1x16xbf16>, tensor<4x16x1x16xbf16>)
// CHECK-NOT: stablehlo.dot_general
// CHECK: return
func.func public @llama(%arg0: tensor<2x4x16x16xbf16>, %arg1: tensor<2x2x16x16xbf16>, %arg2: tensor<2x2x16x16xbf16>) -> (tensor<2x4x16x16xbf16>) {
  %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1, 3, 4] : (tensor<2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
  %1 = stablehlo.reshape %0 : (tensor<2x2x2x16x16xbf16>) -> tensor<2x4x16x16xbf16>
  %2 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1, 3, 4] : (tensor<2x2x16x16xbf16>) -> tensor<2x2x2x16x16xbf16>
  %3 = stablehlo.reshape %2 : (tensor<2x2x2x16x16xbf16>) -> tensor<2x4x16x16xbf16>
  %4 = stablehlo.dot_general %arg0, %1, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3] : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
  %cst = stablehlo.constant dense<1.600000e+01> : tensor<bf16>
  %5 = stablehlo.sqrt %cst : tensor<bf16>
  %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<bf16>) -> tensor<2x4x16x16xbf16>
  %7 = stablehlo.divide %4, %6 : tensor<2x4x16x16xbf16>
  %c = stablehlo.constant dense<true> : tensor<i1>
  %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<16x16xi1>
  %9 = call @tril(%8) : (tensor<16x16xi1>) -> tensor<16x16xi1>
  %cst_0 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
  %10 = call @_where(%9, %7, %cst_0) : (tensor<16x16xi1>, tensor<2x4x16x16xbf16>, tensor<f32>) -> tensor<2x4x16x16xbf16>
  %cst_1 = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %11 = stablehlo.reduce(%10 init: %cst_1) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x16x16xbf16>, tensor<bf16>) -> tensor<2x4x16xbf16>
  %cst_2 = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<2x4x16xbf16>
  %13 = stablehlo.maximum %12, %11 : tensor<2x4x16xbf16>
  %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<2x4x16xbf16>) -> tensor<2x4x16x1xbf16>
  %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2, 3] : (tensor<2x4x16x1xbf16>) -> tensor<2x4x16x16xbf16>
  %16 = stablehlo.subtract %10, %15 : tensor<2x4x16x16xbf16>
  %17 = stablehlo.exponential %16 : tensor<2x4x16x16xbf16>
  %18 = stablehlo.convert %17 : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xf32>
  %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %19 = stablehlo.reduce(%18 init: %cst_3) applies stablehlo.add across dimensions = [3] : (tensor<2x4x16x16xf32>, tensor<f32>) -> tensor<2x4x16xf32>
  %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<2x4x16xf32>) -> tensor<2x4x16x1xf32>
  %21 = stablehlo.convert %20 : (tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xbf16>
  %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2, 3] : (tensor<2x4x16x1xbf16>) -> tensor<2x4x16x16xbf16>
  %23 = stablehlo.divide %17, %22 : tensor<2x4x16x16xbf16>
  %24 = stablehlo.dot_general %23, %3, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<2x4x16x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
  return %24 : tensor<2x4x16x16xbf16>
}
func.func private @tril(%arg0: tensor<16x16xi1>) -> tensor<16x16xi1> {
  %0 = stablehlo.iota dim = 0 : tensor<16x16xi32>
  %c = stablehlo.constant dense<0> : tensor<i32>
  %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<16x16xi32>
  %2 = stablehlo.add %0, %1 : tensor<16x16xi32>
  %3 = stablehlo.iota dim = 1 : tensor<16x16xi32>
  %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<16x16xi32>, tensor<16x16xi32>) -> tensor<16x16xi1>
  %c_0 = stablehlo.constant dense<false> : tensor<i1>
  %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<16x16xi1>
  %6 = stablehlo.select %4, %arg0, %5 : tensor<16x16xi1>, tensor<16x16xi1>
  return %6 : tensor<16x16xi1>
}
func.func private @_where(%arg0: tensor<16x16xi1>, %arg1: tensor<2x4x16x16xbf16>, %arg2: tensor<f32>) -> tensor<2x4x16x16xbf16> {
  %0 = stablehlo.convert %arg2 : (tensor<f32>) -> tensor<bf16>
  %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<16x16xi1>) -> tensor<2x4x16x16xi1>
  %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<bf16>) -> tensor<2x4x16x16xbf16>
  %3 = stablehlo.select %1, %arg1, %2 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xbf16>
  return %3 : tensor<2x4x16x16xbf16>
}

// -----

// A scaled query, and a mask that is added.

// CHECK-LABEL: func public @added(
// CHECK: ds.attention %{{.*}}, %{{.*}}, %{{.*}} scale 2.500000e-01 causal : (tensor<2x16x4x16xbf16>
// CHECK-NEXT: return
func.func public @added(%arg0: tensor<2x16x4x16xbf16>, %arg1: tensor<2x16x4x16xbf16>, %arg2: tensor<2x16x4x16xbf16>) -> (tensor<2x16x4x16xbf16>) {
  %cst = stablehlo.constant dense<4.000000e+00> : tensor<bf16>
  %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<2x16x4x16xbf16>
  %1 = stablehlo.divide %arg0, %0 : tensor<2x16x4x16xbf16>
  %2 = stablehlo.dot_general %1, %arg1, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x16x4x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x4x16x16xbf16>
  %c = stablehlo.constant dense<true> : tensor<i1>
  %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<16x16xi1>
  %4 = call @tril(%3) : (tensor<16x16xi1>) -> tensor<16x16xi1>
  %c_0 = stablehlo.constant dense<0> : tensor<i32>
  %cst_1 = stablehlo.constant dense<-1.000000e+09> : tensor<f32>
  %5 = call @_where(%4, %c_0, %cst_1) : (tensor<16x16xi1>, tensor<i32>, tensor<f32>) -> tensor<16x16xf32>
  %6 = stablehlo.convert %5 : (tensor<16x16xf32>) -> tensor<16x16xbf16>
  %7 = stablehlo.broadcast_in_dim %6, dims = [2, 3] : (tensor<16x16xbf16>) -> tensor<1x1x16x16xbf16>
  %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2, 3] : (tensor<1x1x16x16xbf16>) -> tensor<2x4x16x16xbf16>
  %9 = stablehlo.add %2, %8 : tensor<2x4x16x16xbf16>
  %cst_2 = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %10 = stablehlo.reduce(%9 init: %cst_2) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x16x16xbf16>, tensor<bf16>) -> tensor<2x4x16xbf16>
  %cst_3 = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<2x4x16xbf16>
  %12 = stablehlo.maximum %11, %10 : tensor<2x4x16xbf16>
  %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1, 2] : (tensor<2x4x16xbf16>) -> tensor<2x4x16x1xbf16>
  %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2, 3] : (tensor<2x4x16x1xbf16>) -> tensor<2x4x16x16xbf16>
  %15 = stablehlo.subtract %9, %14 : tensor<2x4x16x16xbf16>
  %16 = stablehlo.exponential %15 : tensor<2x4x16x16xbf16>
  %17 = stablehlo.convert %16 : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xf32>
  %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %18 = stablehlo.reduce(%17 init: %cst_4) applies stablehlo.add across dimensions = [3] : (tensor<2x4x16x16xf32>, tensor<f32>) -> tensor<2x4x16xf32>
  %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<2x4x16xf32>) -> tensor<2x4x16x1xf32>
  %20 = stablehlo.convert %19 : (tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xbf16>
  %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2, 3] : (tensor<2x4x16x1xbf16>) -> tensor<2x4x16x16xbf16>
  %22 = stablehlo.divide %16, %21 : tensor<2x4x16x16xbf16>
  %23 = stablehlo.dot_general %arg2, %22, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3] : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
  %24 = stablehlo.transpose %23, dims = [0, 3, 1, 2] : (tensor<2x4x16x16xbf16>) -> tensor<2x16x4x16xbf16>
  return %24 : tensor<2x16x4x16xbf16>
}
func.func private @tril(%arg0: tensor<16x16xi1>) -> tensor<16x16xi1> {
  %0 = stablehlo.iota dim = 0 : tensor<16x16xi32>
  %c = stablehlo.constant dense<0> : tensor<i32>
  %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<16x16xi32>
  %2 = stablehlo.add %0, %1 : tensor<16x16xi32>
  %3 = stablehlo.iota dim = 1 : tensor<16x16xi32>
  %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<16x16xi32>, tensor<16x16xi32>) -> tensor<16x16xi1>
  %c_0 = stablehlo.constant dense<false> : tensor<i1>
  %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<16x16xi1>
  %6 = stablehlo.select %4, %arg0, %5 : tensor<16x16xi1>, tensor<16x16xi1>
  return %6 : tensor<16x16xi1>
}
func.func private @_where(%arg0: tensor<16x16xi1>, %arg1: tensor<i32>, %arg2: tensor<f32>) -> tensor<16x16xf32> {
  %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
  %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
  %2 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
  %3 = stablehlo.select %arg0, %1, %2 : tensor<16x16xi1>, tensor<16x16xf32>
  return %3 : tensor<16x16xf32>
}

// -----

// jax.nn.softmax with `where`: masked before, between and behind.

// CHECK-LABEL: func public @where(
// CHECK: ds.attention %{{.*}}, %{{.*}}, %{{.*}} scale 1.000000e+00 causal : (tensor<2x16x4x16xbf16>
// CHECK-NEXT: return
func.func public @where(%arg0: tensor<2x16x4x16xbf16>, %arg1: tensor<2x16x4x16xbf16>, %arg2: tensor<2x16x4x16xbf16>) -> (tensor<2x16x4x16xbf16>) {
  %0 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x16x4x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x4x16x16xbf16>
  %c = stablehlo.constant dense<true> : tensor<i1>
  %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<16x16xi1>
  %2 = call @tril(%1) : (tensor<16x16xi1>) -> tensor<16x16xi1>
  %cst = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %3 = call @_where(%2, %0, %cst) : (tensor<16x16xi1>, tensor<2x4x16x16xbf16>, tensor<bf16>) -> tensor<2x4x16x16xbf16>
  %cst_0 = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x16x16xbf16>, tensor<bf16>) -> tensor<2x4x16xbf16>
  %cst_1 = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<2x4x16xbf16>
  %6 = stablehlo.maximum %5, %4 : tensor<2x4x16xbf16>
  %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2] : (tensor<2x4x16xbf16>) -> tensor<2x4x16x1xbf16>
  %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %8 = call @_where_0(%2, %0, %cst_2) : (tensor<16x16xi1>, tensor<2x4x16x16xbf16>, tensor<f32>) -> tensor<2x4x16x16xbf16>
  %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2, 3] : (tensor<2x4x16x1xbf16>) -> tensor<2x4x16x16xbf16>
  %10 = stablehlo.subtract %8, %9 : tensor<2x4x16x16xbf16>
  %11 = stablehlo.exponential %10 : tensor<2x4x16x16xbf16>
  %12 = stablehlo.convert %11 : (tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xf32>
  %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %13 = call @_where_1(%2, %12, %cst_3) : (tensor<16x16xi1>, tensor<2x4x16x16xf32>, tensor<f32>) -> tensor<2x4x16x16xf32>
  %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %14 = stablehlo.reduce(%13 init: %cst_4) applies stablehlo.add across dimensions = [3] : (tensor<2x4x16x16xf32>, tensor<f32>) -> tensor<2x4x16xf32>
  %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<2x4x16xf32>) -> tensor<2x4x16x1xf32>
  %16 = stablehlo.convert %15 : (tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xbf16>
  %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2, 3] : (tensor<2x4x16x1xbf16>) -> tensor<2x4x16x16xbf16>
  %18 = stablehlo.divide %11, %17 : tensor<2x4x16x16xbf16>
  %c_5 = stablehlo.constant dense<0> : tensor<i32>
  %19 = call @_where_2(%2, %18, %c_5) : (tensor<16x16xi1>, tensor<2x4x16x16xbf16>, tensor<i32>) -> tensor<2x4x16x16xbf16>
  %20 = stablehlo.dot_general %arg2, %19, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3] : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
  %21 = stablehlo.transpose %20, dims = [0, 3, 1, 2] : (tensor<2x4x16x16xbf16>) -> tensor<2x16x4x16xbf16>
  return %21 : tensor<2x16x4x16xbf16>
}
func.func private @tril(%arg0: tensor<16x16xi1>) -> tensor<16x16xi1> {
  %0 = stablehlo.iota dim = 0 : tensor<16x16xi32>
  %c = stablehlo.constant dense<0> : tensor<i32>
  %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<16x16xi32>
  %2 = stablehlo.add %0, %1 : tensor<16x16xi32>
  %3 = stablehlo.iota dim = 1 : tensor<16x16xi32>
  %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<16x16xi32>, tensor<16x16xi32>) -> tensor<16x16xi1>
  %c_0 = stablehlo.constant dense<false> : tensor<i1>
  %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<16x16xi1>
  %6 = stablehlo.select %4, %arg0, %5 : tensor<16x16xi1>, tensor<16x16xi1>
  return %6 : tensor<16x16xi1>
}
func.func private @_where(%arg0: tensor<16x16xi1>, %arg1: tensor<2x4x16x16xbf16>, %arg2: tensor<bf16>) -> tensor<2x4x16x16xbf16> {
  %0 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<16x16xi1>) -> tensor<2x4x16x16xi1>
  %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<bf16>) -> tensor<2x4x16x16xbf16>
  %2 = stablehlo.select %0, %arg1, %1 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xbf16>
  return %2 : tensor<2x4x16x16xbf16>
}
func.func private @_where_0(%arg0: tensor<16x16xi1>, %arg1: tensor<2x4x16x16xbf16>, %arg2: tensor<f32>) -> tensor<2x4x16x16xbf16> {
  %0 = stablehlo.convert %arg2 : (tensor<f32>) -> tensor<bf16>
  %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<16x16xi1>) -> tensor<2x4x16x16xi1>
  %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<bf16>) -> tensor<2x4x16x16xbf16>
  %3 = stablehlo.select %1, %arg1, %2 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xbf16>
  return %3 : tensor<2x4x16x16xbf16>
}
func.func private @_where_1(%arg0: tensor<16x16xi1>, %arg1: tensor<2x4x16x16xf32>, %arg2: tensor<f32>) -> tensor<2x4x16x16xf32> {
  %0 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<16x16xi1>) -> tensor<2x4x16x16xi1>
  %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x4x16x16xf32>
  %2 = stablehlo.select %0, %arg1, %1 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>
  return %2 : tensor<2x4x16x16xf32>
}
func.func private @_where_2(%arg0: tensor<16x16xi1>, %arg1: tensor<2x4x16x16xbf16>, %arg2: tensor<i32>) -> tensor<2x4x16x16xbf16> {
  %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<bf16>
  %1 = stablehlo.broadcast_in_dim %arg0, dims = [2, 3] : (tensor<16x16xi1>) -> tensor<2x4x16x16xi1>
  %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<bf16>) -> tensor<2x4x16x16xbf16>
  %3 = stablehlo.select %1, %arg1, %2 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xbf16>
  return %3 : tensor<2x4x16x16xbf16>
}

// -----

// Scores and softmax in f32, probabilities rounded.

// CHECK-LABEL: func public @rounded(
// CHECK: ds.attention %{{.*}}, %{{.*}}, %{{.*}} scale 2.500000e-01 causal : (tensor<2x16x4x16xbf16>
// CHECK-NEXT: return
func.func public @rounded(%arg0: tensor<2x16x4x16xbf16>, %arg1: tensor<2x16x4x16xbf16>, %arg2: tensor<2x16x4x16xbf16>) -> (tensor<2x16x4x16xbf16>) {
  %0 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x16x4x16xbf16>, tensor<2x16x4x16xbf16>) -> tensor<2x4x16x16xf32>
  %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
  %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x16x16xf32>
  %2 = stablehlo.multiply %0, %1 : tensor<2x4x16x16xf32>
  %3 = stablehlo.iota dim = 0 : tensor<16xi32>
  %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<16xi32>) -> tensor<16x1xi32>
  %5 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<16xi32>) -> tensor<1x16xi32>
  %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<16x1xi32>) -> tensor<16x16xi32>
  %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x16xi32>) -> tensor<16x16xi32>
  %8 = stablehlo.compare GE, %6, %7, SIGNED : (tensor<16x16xi32>, tensor<16x16xi32>) -> tensor<16x16xi1>
  %9 = stablehlo.broadcast_in_dim %8, dims = [2, 3] : (tensor<16x16xi1>) -> tensor<1x1x16x16xi1>
  %cst_0 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
  %10 = call @_where(%9, %2, %cst_0) : (tensor<1x1x16x16xi1>, tensor<2x4x16x16xf32>, tensor<f32>) -> tensor<2x4x16x16xf32>
  %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %11 = stablehlo.reduce(%10 init: %cst_1) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x16x16xf32>, tensor<f32>) -> tensor<2x4x16xf32>
  %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x4x16xf32>
  %13 = stablehlo.maximum %12, %11 : tensor<2x4x16xf32>
  %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<2x4x16xf32>) -> tensor<2x4x16x1xf32>
  %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2, 3] : (tensor<2x4x16x1xf32>) -> tensor<2x4x16x16xf32>
  %16 = stablehlo.subtract %10, %15 : tensor<2x4x16x16xf32>
  %17 = stablehlo.exponential %16 : tensor<2x4x16x16xf32>
  %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  %18 = stablehlo.reduce(%17 init: %cst_3) applies stablehlo.add across dimensions = [3] : (tensor<2x4x16x16xf32>, tensor<f32>) -> tensor<2x4x16xf32>
  %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<2x4x16xf32>) -> tensor<2x4x16x1xf32>
  %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2, 3] : (tensor<2x4x16x1xf32>) -> tensor<2x4x16x16xf32>
  %21 = stablehlo.divide %17, %20 : tensor<2x4x16x16xf32>
  %22 = stablehlo.convert %21 : (tensor<2x4x16x16xf32>) -> tensor<2x4x16x16xbf16>
  %23 = stablehlo.dot_general %arg2, %22, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3] : (tensor<2x16x4x16xbf16>, tensor<2x4x16x16xbf16>) -> tensor<2x4x16x16xbf16>
  %24 = stablehlo.transpose %23, dims = [0, 3, 1, 2] : (tensor<2x4x16x16xbf16>) -> tensor<2x16x4x16xbf16>
  return %24 : tensor<2x16x4x16xbf16>
}
func.func private @_where(%arg0: tensor<1x1x16x16xi1>, %arg1: tensor<2x4x16x16xf32>, %arg2: tensor<f32>) -> tensor<2x4x16x16xf32> {
  %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2, 3] : (tensor<1x1x16x16xi1>) -> tensor<2x4x16x16xi1>
  %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x4x16x16xf32>
  %2 = stablehlo.select %0, %arg1, %1 : tensor<2x4x16x16xi1>, tensor<2x4x16x16xf32>
  return %2 : tensor<2x4x16x16xf32>
}
