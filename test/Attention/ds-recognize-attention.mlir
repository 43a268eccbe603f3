// RUN: ds-opt --ds-recognize-attention --split-input-file %s | FileCheck %s
// RUN: ds-opt --ds-recognize-attention --remarks-filter=ds-recognize-attention --remark-format=emitRemark --split-input-file %s -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// Nothing but products and a softmax. The dead rest is gone; the result keeps its order.
// CHECK-LABEL: func @plain(
// CHECK-SAME: %[[Q:.*]]: tensor<2x64x4x16xbf16>, %[[K:.*]]: tensor<2x64x4x16xbf16>, %[[V:.*]]: tensor<2x64x4x16xbf16>)
// CHECK-NEXT: %[[O:.*]], %{{.*}} = ds.attention %[[Q]], %[[K]], %[[V]] scale 1.000000e+00 : (tensor<2x64x4x16xbf16>, tensor<2x64x4x16xbf16>, tensor<2x64x4x16xbf16>) -> (tensor<2x64x4x16xbf16>, tensor<2x4x64xf32>)
// CHECK-NEXT: %[[R:.*]] = stablehlo.transpose %[[O]], dims = [0, 2, 1, 3]
// CHECK-NEXT: return %[[R]]
// REMARK: [Passed] Attention | {{.*}}ProbabilityBytes=65536, Remark="full attention of 2 x 64 queries and 64 keys, 4 heads of 16 is one operation"
func.func @plain(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %lowest = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %s = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x64x4x16xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x64xbf16>
  %max = stablehlo.reduce(%s init: %lowest) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x64x64xbf16>, tensor<bf16>) -> tensor<2x4x64xbf16>
  %maxima = stablehlo.broadcast_in_dim %max, dims = [0, 1, 2] : (tensor<2x4x64xbf16>) -> tensor<2x4x64x64xbf16>
  %shifted = stablehlo.subtract %s, %maxima : tensor<2x4x64x64xbf16>
  %e = stablehlo.exponential %shifted : tensor<2x4x64x64xbf16>
  %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [3] : (tensor<2x4x64x64xbf16>, tensor<bf16>) -> tensor<2x4x64xbf16>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [0, 1, 2] : (tensor<2x4x64xbf16>) -> tensor<2x4x64x64xbf16>
  %p = stablehlo.divide %e, %sums : tensor<2x4x64x64xbf16>
  %o = stablehlo.dot_general %p, %v, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1] : (tensor<2x4x64x64xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16>
  return %o : tensor<2x4x64x16xbf16>
}

// -----

// A choice by a comparison of iota.
// CHECK-LABEL: func @select(
// CHECK: ds.attention %{{.*}}, %{{.*}}, %{{.*}} scale 1.000000e+00 causal
// CHECK-NOT: stablehlo.exponential
// CHECK: return
func.func @select(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %lowest = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %s = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x64x4x16xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x64xbf16>
  %huge = stablehlo.constant dense<-1.0e+09> : tensor<2x4x64x64xbf16>
  %rows = stablehlo.iota dim = 0 : tensor<64x64xi32>
  %columns = stablehlo.iota dim = 1 : tensor<64x64xi32>
  %lower = stablehlo.compare GE, %rows, %columns, SIGNED : (tensor<64x64xi32>, tensor<64x64xi32>) -> tensor<64x64xi1>
  %keeps = stablehlo.broadcast_in_dim %lower, dims = [2, 3] : (tensor<64x64xi1>) -> tensor<2x4x64x64xi1>
  %masked = stablehlo.select %keeps, %s, %huge : tensor<2x4x64x64xi1>, tensor<2x4x64x64xbf16>
  %max = stablehlo.reduce(%masked init: %lowest) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x64x64xbf16>, tensor<bf16>) -> tensor<2x4x64xbf16>
  %maxima = stablehlo.broadcast_in_dim %max, dims = [0, 1, 2] : (tensor<2x4x64xbf16>) -> tensor<2x4x64x64xbf16>
  %shifted = stablehlo.subtract %masked, %maxima : tensor<2x4x64x64xbf16>
  %e = stablehlo.exponential %shifted : tensor<2x4x64x64xbf16>
  %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [3] : (tensor<2x4x64x64xbf16>, tensor<bf16>) -> tensor<2x4x64xbf16>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [0, 1, 2] : (tensor<2x4x64xbf16>) -> tensor<2x4x64x64xbf16>
  %p = stablehlo.divide %e, %sums : tensor<2x4x64x64xbf16>
  %o = stablehlo.dot_general %p, %v, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1] : (tensor<2x4x64x64xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16>
  return %o : tensor<2x4x64x16xbf16>
}

// -----

// Of rows that are one further.
// CHECK-LABEL: func @greater(
// CHECK: ds.attention %{{.*}}, %{{.*}}, %{{.*}} scale 1.000000e+00 causal
// CHECK-NOT: stablehlo.exponential
// CHECK: return
func.func @greater(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %lowest = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %s = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x64x4x16xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x64xbf16>
  %huge = stablehlo.constant dense<-1.0e+09> : tensor<2x4x64x64xbf16>
  %rows = stablehlo.iota dim = 0 : tensor<64x64xi32>
  %columns = stablehlo.iota dim = 1 : tensor<64x64xi32>
  %c = stablehlo.constant dense<1> : tensor<64x64xi32>
  %shiftedrows = stablehlo.add %rows, %c : tensor<64x64xi32>
  %lower = stablehlo.compare GT, %shiftedrows, %columns, SIGNED : (tensor<64x64xi32>, tensor<64x64xi32>) -> tensor<64x64xi1>
  %keeps = stablehlo.broadcast_in_dim %lower, dims = [2, 3] : (tensor<64x64xi1>) -> tensor<2x4x64x64xi1>
  %masked = stablehlo.select %keeps, %s, %huge : tensor<2x4x64x64xi1>, tensor<2x4x64x64xbf16>
  %max = stablehlo.reduce(%masked init: %lowest) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x64x64xbf16>, tensor<bf16>) -> tensor<2x4x64xbf16>
  %maxima = stablehlo.broadcast_in_dim %max, dims = [0, 1, 2] : (tensor<2x4x64xbf16>) -> tensor<2x4x64x64xbf16>
  %shifted = stablehlo.subtract %masked, %maxima : tensor<2x4x64x64xbf16>
  %e = stablehlo.exponential %shifted : tensor<2x4x64x64xbf16>
  %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [3] : (tensor<2x4x64x64xbf16>, tensor<bf16>) -> tensor<2x4x64xbf16>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [0, 1, 2] : (tensor<2x4x64xbf16>) -> tensor<2x4x64x64xbf16>
  %p = stablehlo.divide %e, %sums : tensor<2x4x64x64xbf16>
  %o = stablehlo.dot_general %p, %v, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1] : (tensor<2x4x64x64xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16>
  return %o : tensor<2x4x64x16xbf16>
}

// -----

// Columns that are compared with rows; other numbers of the two sides.
// CHECK-LABEL: func @columns(
// CHECK: ds.attention %{{.*}}, %{{.*}}, %{{.*}} scale 1.000000e+00 causal
// CHECK-NOT: stablehlo.exponential
// CHECK: return
func.func @columns(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %lowest = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %s = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x64x4x16xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x64xbf16>
  %huge = stablehlo.constant dense<-1.0e+09> : tensor<2x4x64x64xbf16>
  %rows = stablehlo.iota dim = 0 : tensor<64x64xi32>
  %columns = stablehlo.iota dim = 1 : tensor<64x64xi32>
  %lower = stablehlo.compare LE, %columns, %rows, SIGNED : (tensor<64x64xi32>, tensor<64x64xi32>) -> tensor<64x64xi1>
  %keeps = stablehlo.broadcast_in_dim %lower, dims = [2, 3] : (tensor<64x64xi1>) -> tensor<2x4x64x64xi1>
  %masked = stablehlo.select %keeps, %s, %huge : tensor<2x4x64x64xi1>, tensor<2x4x64x64xbf16>
  %max = stablehlo.reduce(%masked init: %lowest) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x64x64xbf16>, tensor<bf16>) -> tensor<2x4x64xbf16>
  %maxima = stablehlo.broadcast_in_dim %max, dims = [0, 1, 2] : (tensor<2x4x64xbf16>) -> tensor<2x4x64x64xbf16>
  %shifted = stablehlo.subtract %masked, %maxima : tensor<2x4x64x64xbf16>
  %e = stablehlo.exponential %shifted : tensor<2x4x64x64xbf16>
  %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [3] : (tensor<2x4x64x64xbf16>, tensor<bf16>) -> tensor<2x4x64xbf16>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [0, 1, 2] : (tensor<2x4x64xbf16>) -> tensor<2x4x64x64xbf16>
  %p = stablehlo.divide %e, %sums : tensor<2x4x64x64xbf16>
  %o = stablehlo.dot_general %p, %v, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1] : (tensor<2x4x64x64xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16>
  return %o : tensor<2x4x64x16xbf16>
}

// -----

// What is masked is chosen where the condition holds.
// CHECK-LABEL: func @other_side(
// CHECK: ds.attention %{{.*}}, %{{.*}}, %{{.*}} scale 1.000000e+00 causal
// CHECK-NOT: stablehlo.exponential
// CHECK: return
func.func @other_side(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %lowest = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %s = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x64x4x16xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x64xbf16>
  %huge = stablehlo.constant dense<-1.0e+09> : tensor<2x4x64x64xbf16>
  %rows = stablehlo.iota dim = 0 : tensor<64x64xi32>
  %columns = stablehlo.iota dim = 1 : tensor<64x64xi32>
  %lower = stablehlo.compare LT, %rows, %columns, SIGNED : (tensor<64x64xi32>, tensor<64x64xi32>) -> tensor<64x64xi1>
  %keeps = stablehlo.broadcast_in_dim %lower, dims = [2, 3] : (tensor<64x64xi1>) -> tensor<2x4x64x64xi1>
  %masked = stablehlo.select %keeps, %huge, %s : tensor<2x4x64x64xi1>, tensor<2x4x64x64xbf16>
  %max = stablehlo.reduce(%masked init: %lowest) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x64x64xbf16>, tensor<bf16>) -> tensor<2x4x64xbf16>
  %maxima = stablehlo.broadcast_in_dim %max, dims = [0, 1, 2] : (tensor<2x4x64xbf16>) -> tensor<2x4x64x64xbf16>
  %shifted = stablehlo.subtract %masked, %maxima : tensor<2x4x64x64xbf16>
  %e = stablehlo.exponential %shifted : tensor<2x4x64x64xbf16>
  %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [3] : (tensor<2x4x64x64xbf16>, tensor<bf16>) -> tensor<2x4x64xbf16>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [0, 1, 2] : (tensor<2x4x64xbf16>) -> tensor<2x4x64x64xbf16>
  %p = stablehlo.divide %e, %sums : tensor<2x4x64x64xbf16>
  %o = stablehlo.dot_general %p, %v, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1] : (tensor<2x4x64x64xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16>
  return %o : tensor<2x4x64x16xbf16>
}

// -----

// The mask of a tensor of ones and zeros, as many an older model has it.
// CHECK-LABEL: func @multiplied(
// CHECK: ds.attention %{{.*}}, %{{.*}}, %{{.*}} scale 1.000000e+00 causal
// CHECK-NOT: stablehlo.exponential
// CHECK: return
func.func @multiplied(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %lowest = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %s = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x64x4x16xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x64xbf16>
  %huge = stablehlo.constant dense<-3.3e+38> : tensor<64x64xbf16>
  %rows = stablehlo.iota dim = 0 : tensor<64x64xi32>
  %columns = stablehlo.iota dim = 1 : tensor<64x64xi32>
  %lower = stablehlo.compare GE, %rows, %columns, SIGNED : (tensor<64x64xi32>, tensor<64x64xi32>) -> tensor<64x64xi1>
  %keeps = stablehlo.broadcast_in_dim %lower, dims = [2, 3] : (tensor<64x64xi1>) -> tensor<2x4x64x64xi1>
  %ones = stablehlo.constant dense<1.0> : tensor<64x64xbf16>
  %float = stablehlo.convert %lower : (tensor<64x64xi1>) -> tensor<64x64xbf16>
  %gone = stablehlo.subtract %ones, %float : tensor<64x64xbf16>
  %added = stablehlo.multiply %gone, %huge : tensor<64x64xbf16>
  %adds = stablehlo.broadcast_in_dim %added, dims = [2, 3] : (tensor<64x64xbf16>) -> tensor<2x4x64x64xbf16>
  %masked = stablehlo.add %s, %adds : tensor<2x4x64x64xbf16>
  %max = stablehlo.reduce(%masked init: %lowest) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x64x64xbf16>, tensor<bf16>) -> tensor<2x4x64xbf16>
  %maxima = stablehlo.broadcast_in_dim %max, dims = [0, 1, 2] : (tensor<2x4x64xbf16>) -> tensor<2x4x64x64xbf16>
  %shifted = stablehlo.subtract %masked, %maxima : tensor<2x4x64x64xbf16>
  %e = stablehlo.exponential %shifted : tensor<2x4x64x64xbf16>
  %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [3] : (tensor<2x4x64x64xbf16>, tensor<bf16>) -> tensor<2x4x64xbf16>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [0, 1, 2] : (tensor<2x4x64xbf16>) -> tensor<2x4x64x64xbf16>
  %p = stablehlo.divide %e, %sums : tensor<2x4x64x64xbf16>
  %o = stablehlo.dot_general %p, %v, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1] : (tensor<2x4x64x64xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16>
  return %o : tensor<2x4x64x16xbf16>
}

// -----

// A mask in front of the scale.
// CHECK-LABEL: func @scaled_behind(
// CHECK: ds.attention %{{.*}}, %{{.*}}, %{{.*}} scale 1.250000e-01 causal
// CHECK-NOT: stablehlo.exponential
// CHECK: return
func.func @scaled_behind(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %lowest = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %s = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x64x4x16xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x64xbf16>
  %huge = stablehlo.constant dense<-1.0e+10> : tensor<2x4x64x64xbf16>
  %rows = stablehlo.iota dim = 0 : tensor<64x64xi32>
  %columns = stablehlo.iota dim = 1 : tensor<64x64xi32>
  %lower = stablehlo.compare GE, %rows, %columns, SIGNED : (tensor<64x64xi32>, tensor<64x64xi32>) -> tensor<64x64xi1>
  %keeps = stablehlo.broadcast_in_dim %lower, dims = [2, 3] : (tensor<64x64xi1>) -> tensor<2x4x64x64xi1>
  %masked = stablehlo.select %keeps, %s, %huge : tensor<2x4x64x64xi1>, tensor<2x4x64x64xbf16>
  %eighth = stablehlo.constant dense<0.125> : tensor<2x4x64x64xbf16>
  %scaled = stablehlo.multiply %eighth, %masked : tensor<2x4x64x64xbf16>
  %max = stablehlo.reduce(%scaled init: %lowest) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x64x64xbf16>, tensor<bf16>) -> tensor<2x4x64xbf16>
  %maxima = stablehlo.broadcast_in_dim %max, dims = [0, 1, 2] : (tensor<2x4x64xbf16>) -> tensor<2x4x64x64xbf16>
  %shifted = stablehlo.subtract %scaled, %maxima : tensor<2x4x64x64xbf16>
  %e = stablehlo.exponential %shifted : tensor<2x4x64x64xbf16>
  %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [3] : (tensor<2x4x64x64xbf16>, tensor<bf16>) -> tensor<2x4x64xbf16>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [0, 1, 2] : (tensor<2x4x64xbf16>) -> tensor<2x4x64x64xbf16>
  %p = stablehlo.divide %e, %sums : tensor<2x4x64x64xbf16>
  %o = stablehlo.dot_general %p, %v, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1] : (tensor<2x4x64x64xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16>
  return %o : tensor<2x4x64x16xbf16>
}

// -----

// A mask that is a constant.
// CHECK-LABEL: func @constant(
// CHECK: ds.attention %{{.*}}, %{{.*}}, %{{.*}} scale 1.000000e+00 causal : (tensor<1x3x1x2xf16>
// CHECK: return
func.func @constant(%q: tensor<3x2xf16>, %k: tensor<3x2xf16>, %v: tensor<3x2xf16>) -> tensor<3x2xf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<f16>
  %lowest = stablehlo.constant dense<0xFC00> : tensor<f16>
  %huge = stablehlo.constant dense<-6.0e+04> : tensor<3x3xf16>
  %keep = stablehlo.constant dense<[[true, false, false], [true, true, false], [true, true, true]]> : tensor<3x3xi1>
  %s = stablehlo.dot_general %q, %k, contracting_dims = [1] x [1] : (tensor<3x2xf16>, tensor<3x2xf16>) -> tensor<3x3xf16>
  %masked = stablehlo.select %keep, %s, %huge : tensor<3x3xi1>, tensor<3x3xf16>
  %max = stablehlo.reduce(%masked init: %lowest) applies stablehlo.maximum across dimensions = [1] : (tensor<3x3xf16>, tensor<f16>) -> tensor<3xf16>
  %isFinite = stablehlo.is_finite %max : (tensor<3xf16>) -> tensor<3xi1>
  %zeros = stablehlo.constant dense<0.0> : tensor<3xf16>
  %safe = stablehlo.select %isFinite, %max, %zeros : tensor<3xi1>, tensor<3xf16>
  %maxima = stablehlo.broadcast_in_dim %safe, dims = [0] : (tensor<3xf16>) -> tensor<3x3xf16>
  %shifted = stablehlo.subtract %masked, %maxima : tensor<3x3xf16>
  %e = stablehlo.exponential %shifted : tensor<3x3xf16>
  %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf16>, tensor<f16>) -> tensor<3xf16>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [0] : (tensor<3xf16>) -> tensor<3x3xf16>
  %p = stablehlo.divide %e, %sums : tensor<3x3xf16>
  %o = stablehlo.dot_general %p, %v, contracting_dims = [1] x [0] : (tensor<3x3xf16>, tensor<3x2xf16>) -> tensor<3x2xf16>
  return %o : tensor<3x2xf16>
}

// -----

// One that is a resource, as PyTorch's buffers are.
// CHECK-LABEL: func @resource(
// CHECK: ds.attention %{{.*}}, %{{.*}}, %{{.*}} scale 1.000000e+00 causal : (tensor<1x3x1x2xf16>
// CHECK: return
func.func @resource(%q: tensor<3x2xf16>, %k: tensor<3x2xf16>, %v: tensor<3x2xf16>) -> tensor<3x2xf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<f16>
  %lowest = stablehlo.constant dense<0xFC00> : tensor<f16>
  %huge = stablehlo.constant dense<-6.0e+04> : tensor<3x3xf16>
  %keep = stablehlo.constant dense_resource<tril> : tensor<3x3xi1>
  %s = stablehlo.dot_general %q, %k, contracting_dims = [1] x [1] : (tensor<3x2xf16>, tensor<3x2xf16>) -> tensor<3x3xf16>
  %masked = stablehlo.select %keep, %s, %huge : tensor<3x3xi1>, tensor<3x3xf16>
  %max = stablehlo.reduce(%masked init: %lowest) applies stablehlo.maximum across dimensions = [1] : (tensor<3x3xf16>, tensor<f16>) -> tensor<3xf16>
  %isFinite = stablehlo.is_finite %max : (tensor<3xf16>) -> tensor<3xi1>
  %zeros = stablehlo.constant dense<0.0> : tensor<3xf16>
  %safe = stablehlo.select %isFinite, %max, %zeros : tensor<3xi1>, tensor<3xf16>
  %maxima = stablehlo.broadcast_in_dim %safe, dims = [0] : (tensor<3xf16>) -> tensor<3x3xf16>
  %shifted = stablehlo.subtract %masked, %maxima : tensor<3x3xf16>
  %e = stablehlo.exponential %shifted : tensor<3x3xf16>
  %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf16>, tensor<f16>) -> tensor<3xf16>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [0] : (tensor<3xf16>) -> tensor<3x3xf16>
  %p = stablehlo.divide %e, %sums : tensor<3x3xf16>
  %o = stablehlo.dot_general %p, %v, contracting_dims = [1] x [0] : (tensor<3x3xf16>, tensor<3x2xf16>) -> tensor<3x2xf16>
  return %o : tensor<3x2xf16>
}

{-#
  dialect_resources: {
    builtin: {
      tril: "0x01000000010000010100010101"
    }
  }
#-}

// -----

// A softmax between products that is no attention: over the width of the query.
// CHECK-LABEL: func @mixture(
// CHECK-NOT: ds.attention
// CHECK: return
func.func @mixture(%x: tensor<8x4xbf16>, %w: tensor<4x3xbf16>, %u: tensor<8x5xbf16>) -> tensor<3x5xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %lowest = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %s = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<8x4xbf16>, tensor<4x3xbf16>) -> tensor<8x3xbf16>
  %max = stablehlo.reduce(%s init: %lowest) applies stablehlo.maximum across dimensions = [1] : (tensor<8x3xbf16>, tensor<bf16>) -> tensor<8xbf16>
  %maxima = stablehlo.broadcast_in_dim %max, dims = [0] : (tensor<8xbf16>) -> tensor<8x3xbf16>
  %shifted = stablehlo.subtract %s, %maxima : tensor<8x3xbf16>
  %e = stablehlo.exponential %shifted : tensor<8x3xbf16>
  %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<8x3xbf16>, tensor<bf16>) -> tensor<8xbf16>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [0] : (tensor<8xbf16>) -> tensor<8x3xbf16>
  %p = stablehlo.divide %e, %sums : tensor<8x3xbf16>
  %o = stablehlo.dot_general %p, %u, contracting_dims = [0] x [0] : (tensor<8x3xbf16>, tensor<8x5xbf16>) -> tensor<3x5xbf16>
  return %o : tensor<3x5xbf16>
}

// -----

// Shapes of which not all is known, or of which nothing is there, are left alone.
// CHECK-LABEL: func @dynamic(
// CHECK: stablehlo.dot_general
// CHECK-LABEL: func @empty(
// CHECK: stablehlo.dot_general
// CHECK-LABEL: func @complex(
// CHECK: stablehlo.dot_general
func.func @dynamic(%p: tensor<?x4xbf16>, %v: tensor<4x?xbf16>) -> tensor<?x?xbf16> {
  %o = stablehlo.dot_general %p, %v, contracting_dims = [1] x [0] : (tensor<?x4xbf16>, tensor<4x?xbf16>) -> tensor<?x?xbf16>
  return %o : tensor<?x?xbf16>
}
func.func @empty(%p: tensor<0x4xbf16>, %v: tensor<4x0xbf16>) -> tensor<0x0xbf16> {
  %q = stablehlo.reshape %p : (tensor<0x4xbf16>) -> tensor<0x4xbf16>
  %o = stablehlo.dot_general %q, %v, contracting_dims = [1] x [0] : (tensor<0x4xbf16>, tensor<4x0xbf16>) -> tensor<0x0xbf16>
  return %o : tensor<0x0xbf16>
}
func.func @complex(%p: tensor<3x4xcomplex<f32>>, %v: tensor<4x5xcomplex<f32>>) -> tensor<3x5xcomplex<f32>> {
  %o = stablehlo.dot_general %p, %v, contracting_dims = [1] x [0] : (tensor<3x4xcomplex<f32>>, tensor<4x5xcomplex<f32>>) -> tensor<3x5xcomplex<f32>>
  return %o : tensor<3x5xcomplex<f32>>
}
