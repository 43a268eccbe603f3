// RUN: ds-opt --ds-recognize-attention --remarks-filter=ds-recognize-attention --remark-format=emitRemark --split-input-file %s -o %t 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=SAME < %t

// What is not fused, and why.

// SAME-NOT: ds.attention

// Products in f32 are meant to be.
// CHECK: [Missed] Attention | {{.*}}stays products and a softmax: it has operands of f32; only those of bf16 and f16 are fused
func.func @full_precision(%q: tensor<2x64x4x16xf32>, %k: tensor<2x64x4x16xf32>, %v: tensor<2x64x4x16xf32>) -> tensor<2x4x64x16xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %lowest = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %s = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>) -> tensor<2x4x64x64xf32>
  %max = stablehlo.reduce(%s init: %lowest) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x64x64xf32>, tensor<f32>) -> tensor<2x4x64xf32>
  %maxima = stablehlo.broadcast_in_dim %max, dims = [0, 1, 2] : (tensor<2x4x64xf32>) -> tensor<2x4x64x64xf32>
  %shifted = stablehlo.subtract %s, %maxima : tensor<2x4x64x64xf32>
  %e = stablehlo.exponential %shifted : tensor<2x4x64x64xf32>
  %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [3] : (tensor<2x4x64x64xf32>, tensor<f32>) -> tensor<2x4x64xf32>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [0, 1, 2] : (tensor<2x4x64xf32>) -> tensor<2x4x64x64xf32>
  %p = stablehlo.divide %e, %sums : tensor<2x4x64x64xf32>
  %o = stablehlo.dot_general %p, %v, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1] : (tensor<2x4x64x64xf32>, tensor<2x64x4x16xf32>) -> tensor<2x4x64x16xf32>
  return %o : tensor<2x4x64x16xf32>
}

// -----

// Probabilities that are not rounded.
// CHECK: [Missed] Attention | {{.*}}stays products and a softmax: it multiplies probabilities of f32 with the values; convert them to bf16 to have it fused
func.func @wide_probabilities(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %lowest = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %s = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x64x4x16xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x64xf32>
  %max = stablehlo.reduce(%s init: %lowest) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x64x64xf32>, tensor<f32>) -> tensor<2x4x64xf32>
  %maxima = stablehlo.broadcast_in_dim %max, dims = [0, 1, 2] : (tensor<2x4x64xf32>) -> tensor<2x4x64x64xf32>
  %shifted = stablehlo.subtract %s, %maxima : tensor<2x4x64x64xf32>
  %e = stablehlo.exponential %shifted : tensor<2x4x64x64xf32>
  %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [3] : (tensor<2x4x64x64xf32>, tensor<f32>) -> tensor<2x4x64xf32>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [0, 1, 2] : (tensor<2x4x64xf32>) -> tensor<2x4x64x64xf32>
  %p = stablehlo.divide %e, %sums : tensor<2x4x64x64xf32>
  %wide = stablehlo.convert %v : (tensor<2x64x4x16xbf16>) -> tensor<2x64x4x16xf32>
  %o = stablehlo.dot_general %p, %wide, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1] : (tensor<2x4x64x64xf32>, tensor<2x64x4x16xf32>) -> tensor<2x4x64x16xf32>
  %n = stablehlo.convert %o : (tensor<2x4x64x16xf32>) -> tensor<2x4x64x16xbf16>
  return %n : tensor<2x4x64x16xbf16>
}

// -----

// A result that keeps all of its sums.
// CHECK: [Missed] Attention | {{.*}}stays products and a softmax: it needs its result in f32, which the operation gives in bf16
func.func @wide_result(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xf32> {
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
  %o = stablehlo.dot_general %p, %v, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1] : (tensor<2x4x64x64xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xf32>
  return %o : tensor<2x4x64x16xf32>
}

// -----

// A learned bias.
// CHECK: [Missed] Attention | {{.*}}stays products and a softmax: it adds something to the scores that is no causal mask
func.func @bias(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x16xbf16>, %bias: tensor<2x4x64x64xbf16>) -> tensor<2x4x64x16xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %lowest = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %s = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x64x4x16xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x64xbf16>
  %biased = stablehlo.add %s, %bias : tensor<2x4x64x64xbf16>
  %max = stablehlo.reduce(%biased init: %lowest) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x64x64xbf16>, tensor<bf16>) -> tensor<2x4x64xbf16>
  %maxima = stablehlo.broadcast_in_dim %max, dims = [0, 1, 2] : (tensor<2x4x64xbf16>) -> tensor<2x4x64x64xbf16>
  %shifted = stablehlo.subtract %biased, %maxima : tensor<2x4x64x64xbf16>
  %e = stablehlo.exponential %shifted : tensor<2x4x64x64xbf16>
  %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [3] : (tensor<2x4x64x64xbf16>, tensor<bf16>) -> tensor<2x4x64xbf16>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [0, 1, 2] : (tensor<2x4x64xbf16>) -> tensor<2x4x64x64xbf16>
  %p = stablehlo.divide %e, %sums : tensor<2x4x64x64xbf16>
  %o = stablehlo.dot_general %p, %v, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1] : (tensor<2x4x64x64xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16>
  return %o : tensor<2x4x64x16xbf16>
}

// -----

// A mask of padding.
// CHECK: [Missed] Attention | {{.*}}stays products and a softmax: it masks scores by something that is no causal mask
func.func @padding(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x16xbf16>, %keep: tensor<2x64xi1>) -> tensor<2x4x64x16xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %lowest = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %s = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x64x4x16xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x64xbf16>
  %huge = stablehlo.constant dense<-1.0e+09> : tensor<2x4x64x64xbf16>
  %keeps = stablehlo.broadcast_in_dim %keep, dims = [0, 3] : (tensor<2x64xi1>) -> tensor<2x4x64x64xi1>
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

// Three keys of the future.
// CHECK: [Missed] Attention | {{.*}}stays products and a softmax: it has a mask that is not causal
func.func @window(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %lowest = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %s = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x64x4x16xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x64xbf16>
  %huge = stablehlo.constant dense<-1.0e+09> : tensor<2x4x64x64xbf16>
  %rows = stablehlo.iota dim = 0 : tensor<64x64xi32>
  %columns = stablehlo.iota dim = 1 : tensor<64x64xi32>
  %c = stablehlo.constant dense<3> : tensor<64x64xi32>
  %shiftedrows = stablehlo.add %rows, %c : tensor<64x64xi32>
  %lower = stablehlo.compare GE, %shiftedrows, %columns, SIGNED : (tensor<64x64xi32>, tensor<64x64xi32>) -> tensor<64x64xi1>
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

// Not the query's own key.
// CHECK: [Missed] Attention | {{.*}}stays products and a softmax: it has a mask that is not causal
func.func @strict(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %lowest = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %s = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x64x4x16xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x64xbf16>
  %huge = stablehlo.constant dense<-1.0e+09> : tensor<2x4x64x64xbf16>
  %rows = stablehlo.iota dim = 0 : tensor<64x64xi32>
  %columns = stablehlo.iota dim = 1 : tensor<64x64xi32>
  %lower = stablehlo.compare GT, %rows, %columns, SIGNED : (tensor<64x64xi32>, tensor<64x64xi32>) -> tensor<64x64xi1>
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

// Only what comes later.
// CHECK: [Missed] Attention | {{.*}}stays products and a softmax: it has a mask that is not causal
func.func @reverse(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %lowest = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %s = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x64x4x16xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x64xbf16>
  %huge = stablehlo.constant dense<-1.0e+09> : tensor<2x4x64x64xbf16>
  %rows = stablehlo.iota dim = 0 : tensor<64x64xi32>
  %columns = stablehlo.iota dim = 1 : tensor<64x64xi32>
  %lower = stablehlo.compare LE, %rows, %columns, SIGNED : (tensor<64x64xi32>, tensor<64x64xi32>) -> tensor<64x64xi1>
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

// Masked scores that still count.
// CHECK: [Missed] Attention | {{.*}}stays products and a softmax: it gives masked scores a number that is not far below all others
func.func @weak(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %lowest = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %s = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x64x4x16xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x64xbf16>
  %huge = stablehlo.constant dense<-1.0e+02> : tensor<2x4x64x64xbf16>
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

// Dropout.
// CHECK: [Missed] Attention | {{.*}}stays products and a softmax: it changes its probabilities before they meet the values, as dropout does
func.func @dropout(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x16xbf16>, %keep: tensor<2x4x64x64xi1>) -> tensor<2x4x64x16xbf16> {
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
  %none = stablehlo.constant dense<0.0> : tensor<2x4x64x64xbf16>
  %rate = stablehlo.constant dense<0.9> : tensor<2x4x64x64xbf16>
  %more = stablehlo.divide %p, %rate : tensor<2x4x64x64xbf16>
  %kept = stablehlo.select %keep, %more, %none : tensor<2x4x64x64xi1>, tensor<2x4x64x64xbf16>
  %o = stablehlo.dot_general %kept, %v, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1] : (tensor<2x4x64x64xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16>
  return %o : tensor<2x4x64x16xbf16>
}

// -----

// Somebody looks at the probabilities.
// CHECK: [Missed] Attention | {{.*}}stays products and a softmax: it needs its scores or probabilities for 'func.return' too
func.func @used(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x16xbf16>) -> (tensor<2x4x64x16xbf16>, tensor<2x4x64x64xbf16>) {
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
  return %o, %p : tensor<2x4x64x16xbf16>, tensor<2x4x64x64xbf16>
}

// -----

// Values of another width.
// CHECK: [Missed] Attention | {{.*}}stays products and a softmax: it has values of another width than its keys
func.func @narrow_values(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x8xbf16>) -> tensor<2x4x64x8xbf16> {
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
  %o = stablehlo.dot_general %p, %v, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1] : (tensor<2x4x64x64xbf16>, tensor<2x64x4x8xbf16>) -> tensor<2x4x64x8xbf16>
  return %o : tensor<2x4x64x8xbf16>
}

// -----

// A scale that turns the order around.
// CHECK: [Missed] Attention | {{.*}}stays products and a softmax: it scales its scores by a number that is not positive and finite
func.func @negative(%q: tensor<2x64x4x16xbf16>, %k: tensor<2x64x4x16xbf16>, %v: tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16> {
  %zero = stablehlo.constant dense<0.0> : tensor<bf16>
  %lowest = stablehlo.constant dense<0xFF80> : tensor<bf16>
  %s = stablehlo.dot_general %q, %k, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3] : (tensor<2x64x4x16xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x64xbf16>
  %minus = stablehlo.constant dense<-1.0> : tensor<2x4x64x64xbf16>
  %neg = stablehlo.multiply %s, %minus : tensor<2x4x64x64xbf16>
  %max = stablehlo.reduce(%neg init: %lowest) applies stablehlo.maximum across dimensions = [3] : (tensor<2x4x64x64xbf16>, tensor<bf16>) -> tensor<2x4x64xbf16>
  %maxima = stablehlo.broadcast_in_dim %max, dims = [0, 1, 2] : (tensor<2x4x64xbf16>) -> tensor<2x4x64x64xbf16>
  %shifted = stablehlo.subtract %neg, %maxima : tensor<2x4x64x64xbf16>
  %e = stablehlo.exponential %shifted : tensor<2x4x64x64xbf16>
  %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [3] : (tensor<2x4x64x64xbf16>, tensor<bf16>) -> tensor<2x4x64xbf16>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [0, 1, 2] : (tensor<2x4x64xbf16>) -> tensor<2x4x64x64xbf16>
  %p = stablehlo.divide %e, %sums : tensor<2x4x64x64xbf16>
  %o = stablehlo.dot_general %p, %v, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1] : (tensor<2x4x64x64xbf16>, tensor<2x64x4x16xbf16>) -> tensor<2x4x64x16xbf16>
  return %o : tensor<2x4x64x16xbf16>
}
