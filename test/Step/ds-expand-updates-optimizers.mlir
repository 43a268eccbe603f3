// Each optimizer's arithmetic, narrow parameters, and norms of divided tensors.
// RUN: ds-opt --ds-expand-updates -split-input-file %s | FileCheck %s

// CHECK-LABEL: func.func @adamw
// CHECK-SAME: (%[[P:.*]]: tensor<4xf32>, %[[G:.*]]: tensor<4xf32>, %[[M:.*]]: tensor<4xf32>, %[[V:.*]]: tensor<4xf32>, %[[LR:.*]]: tensor<f32>, %[[T:.*]]: tensor<i32>, %[[S:.*]]: tensor<f32>)
func.func @adamw(%p: tensor<4xf32>, %g: tensor<4xf32>, %m: tensor<4xf32>, %v: tensor<4xf32>, %lr: tensor<f32>, %t: tensor<i32>, %s: tensor<f32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  // CHECK: %[[SB:.*]] = stablehlo.broadcast_in_dim %[[S]]
  // CHECK: %[[GS:.*]] = stablehlo.multiply %[[G]], %[[SB]] : tensor<4xf32>
  // CHECK: %[[TF:.*]] = stablehlo.convert %[[T]] : (tensor<i32>) -> tensor<f32>
  // 1 - beta1^t, as a scalar, in front of all work on elements.
  // CHECK: %[[E:.*]] = stablehlo.exponential_minus_one %{{.*}} : tensor<f32>
  // CHECK: stablehlo.negate %[[E]]
  // CHECK: stablehlo.rsqrt %{{.*}} : tensor<f32>
  // p (1 - lr wd)
  // CHECK: stablehlo.multiply %[[LR]], %{{.*}} : tensor<f32>
  // CHECK: %[[D:.*]] = stablehlo.multiply %[[P]], %{{.*}} : tensor<4xf32>
  // CHECK: %[[M1:.*]] = stablehlo.add %{{.*}}, %{{.*}} : tensor<4xf32>
  // CHECK: stablehlo.multiply %[[GS]], %[[GS]]
  // CHECK: %[[V1:.*]] = stablehlo.add %{{.*}}, %{{.*}} : tensor<4xf32>
  // CHECK: %[[R:.*]] = stablehlo.sqrt %[[V1]]
  // CHECK: %[[Q:.*]] = stablehlo.divide %[[M1]], %{{.*}} : tensor<4xf32>
  // CHECK: %[[U:.*]] = stablehlo.multiply %[[Q]]
  // CHECK: %[[P1:.*]] = stablehlo.subtract %[[D]], %[[U]]
  %0:3 = ds.update #ds.adam<beta1 = 0.9, beta2 = 0.999, eps = 1.0e-8, weight_decay = 0.1, decoupled = true, bias_correction = true> %p, %g moments(%m, %v) lr(%lr) step(%t) scale(%s) : tensor<4xf32>, tensor<4xf32>
  // CHECK: return %[[P1]], %[[M1]], %[[V1]]
  return %0#0, %0#1, %0#2 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// -----

// L2 decay changes the gradient; a cycled beta1 needs a power; without bias
// correction there is neither.
// CHECK-LABEL: func.func @adam_l2
func.func @adam_l2(%p: tensor<4xf32>, %g: tensor<4xf32>, %m: tensor<4xf32>, %lr: tensor<f32>, %t: tensor<i32>, %b: tensor<f32>) -> tensor<4xf32> {
  // CHECK: stablehlo.power %arg5, %{{.*}} : tensor<f32>
  // CHECK: stablehlo.exponential_minus_one
  // CHECK: %[[W:.*]] = stablehlo.multiply %arg0
  // CHECK: stablehlo.add %arg1, %[[W]]
  %0:3 = ds.update #ds.adam<beta1 = 0.9, beta2 = 0.999, eps = 1.0e-8, weight_decay = 0.1, decoupled = false, bias_correction = true> %p, %g moments(%m, %m) lr(%lr) step(%t) momentum(%b) : tensor<4xf32>, tensor<4xf32>
  // CHECK-NOT: stablehlo.power
  // CHECK-NOT: stablehlo.exponential_minus_one
  %1:3 = ds.update #ds.adam<beta1 = 0.9, beta2 = 0.999, eps = 1.0e-8, weight_decay = 0.0, decoupled = true, bias_correction = false> %0#0, %g moments(%m, %m) lr(%lr) step(%t) : tensor<4xf32>, tensor<4xf32>
  return %1#0 : tensor<4xf32>
}

// -----

// Dampening does not apply to the first step.
// CHECK-LABEL: func.func @sgd
func.func @sgd(%p: tensor<4xf32>, %g: tensor<4xf32>, %m: tensor<4xf32>, %lr: tensor<f32>, %t: tensor<i32>) -> (tensor<4xf32>, tensor<4xf32>) {
  // CHECK: %[[FIRST:.*]] = stablehlo.compare LE
  // CHECK: stablehlo.select %[[FIRST]]
  %0:2 = ds.update #ds.sgd<momentum = 0.9, dampening = 0.5, weight_decay = 0.0, nesterov = false> %p, %g moments(%m) lr(%lr) step(%t) : tensor<4xf32>, tensor<4xf32>
  // CHECK-NOT: stablehlo.select
  %1:2 = ds.update #ds.sgd<momentum = 0.9, dampening = 0.0, weight_decay = 0.0, nesterov = true> %0#0, %g moments(%0#1) lr(%lr) step(%t) : tensor<4xf32>, tensor<4xf32>
  return %1#0, %1#1 : tensor<4xf32>, tensor<4xf32>
}

// -----

// bf16 is updated in f32.
// CHECK-LABEL: func.func @narrow
func.func @narrow(%p: tensor<4xbf16>, %lr: tensor<f32>, %t: tensor<i32>) -> tensor<4xbf16> {
  // CHECK: %[[P:.*]] = stablehlo.convert %arg0 : (tensor<4xbf16>) -> tensor<4xf32>
  // CHECK: %[[N:.*]] = stablehlo.subtract {{.*}} : tensor<4xf32>
  // CHECK: stablehlo.convert %[[N]] : (tensor<4xf32>) -> tensor<4xbf16>
  %0 = ds.update #ds.sgd<momentum = 0.0, dampening = 0.0, weight_decay = 0.0, nesterov = false> %p, %p lr(%lr) step(%t) : tensor<4xbf16>, tensor<4xbf16>
  return %0 : tensor<4xbf16>
}

// -----

// Whole tensors are counted once, divided ones are summed over the ranks.
// CHECK-LABEL: func.func @norm
sdy.mesh @mesh = <["data"=2]>
func.func @norm(%a: tensor<4x2xf32>, %b: tensor<3xbf16>, %c: tensor<f32>) -> tensor<f32> {
  // CHECK: %[[A:.*]] = stablehlo.reduce({{.*}}) applies stablehlo.add across dimensions = [0, 1]
  // CHECK: stablehlo.convert %arg1 : (tensor<3xbf16>) -> tensor<3xf32>
  // CHECK: %[[B:.*]] = stablehlo.reduce(
  // CHECK: %[[C:.*]] = stablehlo.multiply %arg2, %arg2
  // CHECK: %[[W:.*]] = stablehlo.add %[[B]], %[[C]]
  // CHECK: %[[S:.*]] = ds.all_reduce sum %[[A]] over @mesh ["data"] for metric
  // CHECK: %[[N:.*]] = stablehlo.add %[[W]], %[[S]]
  // CHECK: stablehlo.sqrt %[[N]]
  %0 = ds.global_norm %a, %b, %c over @mesh ["data"] sharded [true, false, false] : tensor<4x2xf32>, tensor<3xbf16>, tensor<f32>
  return %0 : tensor<f32>
}
