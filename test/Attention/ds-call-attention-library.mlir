// RUN: ds-opt --ds-call-attention-library="mode=cudnn scratch-bytes=256" --split-input-file %s | FileCheck %s
// RUN: ds-opt --ds-call-attention-library="mode=cudnn-any-order scratch-bytes=256" --split-input-file %s | FileCheck %s --check-prefix=ANY
// RUN: ds-opt --ds-call-attention-library="mode=kernels scratch-bytes=256" --split-input-file %s | FileCheck %s --check-prefix=KEPT
// RUN: ds-opt --ds-call-attention-library="scratch-bytes=256 most-scratch-bytes=255" --split-input-file %s | FileCheck %s --check-prefix=KEPT
// RUN: ds-opt --ds-call-attention-library --split-input-file %s | FileCheck %s --check-prefix=KEPT
// RUN: ds-opt --ds-call-attention-library="scratch-bytes=256 most-scratch-bytes=255" --split-input-file %s --remark-format=emitRemark --remarks-filter=ds-call-attention-library 2>&1 | FileCheck %s --check-prefix=LESS
// RUN: ds-opt --ds-call-attention-library="scratch-bytes=256" --split-input-file %s --remark-format=emitRemark --remarks-filter=ds-call-attention-library 2>&1 | FileCheck %s --check-prefix=REMARK

// The two gradients with the same operands become one call, which takes the output
// in place of its products with the gradient.

!q = tensor<2x8x4x16xbf16>
!k = tensor<2x8x2x16xbf16>
!rows = tensor<2x4x8xf32>

// CHECK-LABEL: func @training(
// CHECK-SAME: %[[Q:[^:]*]]: tensor<2x8x4x16xbf16>, %[[K:[^:]*]]: tensor<2x8x2x16xbf16>, %[[V:[^:]*]]: tensor<2x8x2x16xbf16>, %[[G:[^:]*]]: tensor<2x8x4x16xbf16>)
// CHECK: %[[OUT:.*]], %[[LSE:.*]] = ds.library_attention %[[Q]], %[[K]], %[[V]] scale 2.500000e-01 causal scratch 256 : (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>) -> (tensor<2x8x4x16xbf16>, tensor<2x4x8xf32>)
// CHECK: %[[DQ:.*]], %[[DKV:.*]]:2 = ds.library_attention_grad %[[Q]], %[[K]], %[[V]], %[[OUT]], %[[G]], %[[LSE]] scale 2.500000e-01 causal scratch 256 : ({{.*}}) -> (tensor<2x8x4x16xbf16>, tensor<2x8x2x16xbf16>, tensor<2x8x2x16xbf16>)
// CHECK-NOT: ds.attention
// CHECK: return %[[OUT]], %[[DQ]], %[[DKV]]#0, %[[DKV]]#1
// ANY: ds.library_attention %{{.*}} scale 2.500000e-01 causal scratch 256
// ANY: ds.library_attention_grad %{{.*}} scale 2.500000e-01 causal any_order scratch 256
// KEPT: ds.attention %
// KEPT: ds.attention_query_grad
// KEPT: ds.attention_key_grad
// LESS-COUNT-2: attention is not a call of cuDNN: it needs 256 bytes of scratch memory, more than 255
// REMARK: attention is a call of cuDNN
// REMARK-SAME: ScratchBytes=256
// REMARK: attention's gradients are a call of cuDNN
func.func @training(%q: !q, %k: !k, %v: !k, %g: !q) -> (!q, !q, !k, !k) {
  %o, %l = ds.attention %q, %k, %v scale 0.25 causal : (!q, !k, !k) -> (!q, !rows)
  %g32 = stablehlo.convert %g : (!q) -> tensor<2x8x4x16xf32>
  %o32 = stablehlo.convert %o : (!q) -> tensor<2x8x4x16xf32>
  %products = stablehlo.multiply %g32, %o32 : tensor<2x8x4x16xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [3] : (tensor<2x8x4x16xf32>, tensor<f32>) -> tensor<2x8x4xf32>
  %delta = stablehlo.transpose %sums, dims = [0, 2, 1] : (tensor<2x8x4xf32>) -> !rows
  %dq = ds.attention_query_grad %q, %k, %v, %g, %l, %delta scale 0.25 causal : (!q, !k, !k, !q, !rows, !rows) -> !q
  %dk, %dv = ds.attention_key_grad %q, %k, %v, %g, %l, %delta scale 0.25 causal : (!q, !k, !k, !q, !rows, !rows) -> (!k, !k)
  return %o, %dq, %dk, %dv : !q, !q, !k, !k
}

// -----

// With one head, differentiation's transpose is a reshape; and the order of factors
// and gradients does not matter.

!x = tensor<2x8x1x16xf16>
!rows = tensor<2x1x8xf32>

// CHECK-LABEL: func @one_head(
// CHECK: ds.library_attention_grad
// CHECK-NOT: ds.attention
func.func @one_head(%q: !x, %k: !x, %v: !x, %g: !x, %o: !x, %l: !rows) -> (!x, !x, !x) {
  %g32 = stablehlo.convert %g : (!x) -> tensor<2x8x1x16xf32>
  %o32 = stablehlo.convert %o : (!x) -> tensor<2x8x1x16xf32>
  %products = stablehlo.multiply %o32, %g32 : tensor<2x8x1x16xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [3] : (tensor<2x8x1x16xf32>, tensor<f32>) -> tensor<2x8x1xf32>
  %delta = stablehlo.reshape %sums : (tensor<2x8x1xf32>) -> !rows
  %dk, %dv = ds.attention_key_grad %q, %k, %v, %g, %l, %delta scale 0.25 : (!x, !x, !x, !x, !rows, !rows) -> (!x, !x)
  %dq = ds.attention_query_grad %q, %k, %v, %g, %l, %delta scale 0.25 : (!x, !x, !x, !x, !rows, !rows) -> !x
  return %dq, %dk, %dv : !x, !x, !x
}

// -----

// Slices of one tensor, whose gradients are put together again, are not copied.

!all = tensor<2x8x128xbf16>
!q = tensor<2x8x4x16xbf16>
!k = tensor<2x8x2x16xbf16>
!rows = tensor<2x4x8xf32>

// CHECK-LABEL: func @packed(
// CHECK-SAME: %[[X:[^:]*]]: tensor<2x8x128xbf16>, %[[G:[^:]*]]: tensor<2x8x4x16xbf16>)
// CHECK: %[[A:.*]] = stablehlo.reshape %[[X]] : (tensor<2x8x128xbf16>) -> tensor<2x8x8x16xbf16>
// CHECK: %[[OUT:.*]], %[[LSE:.*]] = ds.library_attention %[[A]], %[[A]], %[[A]] packed scale 2.500000e-01 causal scratch 256
// CHECK: %[[B:.*]] = stablehlo.reshape %[[X]]
// CHECK: %[[D:.*]] = ds.library_attention_grad %[[B]], %[[B]], %[[B]], %[[OUT]], %[[G]], %[[LSE]] packed scale {{.*}} -> tensor<2x8x8x16xbf16>
// CHECK-NOT: concatenate
// CHECK: %[[R:.*]] = stablehlo.reshape %[[D]] : (tensor<2x8x8x16xbf16>) -> tensor<2x8x128xbf16>
// CHECK: return %[[OUT]], %[[R]]
func.func @packed(%x: !all, %g: !q) -> (!q, !all) {
  %qs = stablehlo.slice %x [0:2, 0:8, 0:64] : (!all) -> tensor<2x8x64xbf16>
  %ks = stablehlo.slice %x [0:2, 0:8, 64:96] : (!all) -> tensor<2x8x32xbf16>
  %vs = stablehlo.slice %x [0:2, 0:8, 96:128] : (!all) -> tensor<2x8x32xbf16>
  %q = stablehlo.reshape %qs : (tensor<2x8x64xbf16>) -> !q
  %k = stablehlo.reshape %ks : (tensor<2x8x32xbf16>) -> !k
  %v = stablehlo.reshape %vs : (tensor<2x8x32xbf16>) -> !k
  %o, %l = ds.attention %q, %k, %v scale 0.25 causal : (!q, !k, !k) -> (!q, !rows)
  %g32 = stablehlo.convert %g : (!q) -> tensor<2x8x4x16xf32>
  %o32 = stablehlo.convert %o : (!q) -> tensor<2x8x4x16xf32>
  %products = stablehlo.multiply %g32, %o32 : tensor<2x8x4x16xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %sums = stablehlo.reduce(%products init: %zero) applies stablehlo.add across dimensions = [3] : (tensor<2x8x4x16xf32>, tensor<f32>) -> tensor<2x8x4xf32>
  %delta = stablehlo.transpose %sums, dims = [0, 2, 1] : (tensor<2x8x4xf32>) -> !rows
  %dq = ds.attention_query_grad %q, %k, %v, %g, %l, %delta scale 0.25 causal : (!q, !k, !k, !q, !rows, !rows) -> !q
  %dk, %dv = ds.attention_key_grad %q, %k, %v, %g, %l, %delta scale 0.25 causal : (!q, !k, !k, !q, !rows, !rows) -> (!k, !k)
  %rq = stablehlo.reshape %dq : (!q) -> tensor<2x8x64xbf16>
  %rk = stablehlo.reshape %dk : (!k) -> tensor<2x8x32xbf16>
  %rv = stablehlo.reshape %dv : (!k) -> tensor<2x8x32xbf16>
  %d = stablehlo.concatenate %rq, %rk, %rv, dim = 2 : (tensor<2x8x64xbf16>, tensor<2x8x32xbf16>, tensor<2x8x32xbf16>) -> !all
  return %o, %d : !q, !all
}
