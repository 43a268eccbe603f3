// RUN: ds-opt --ds-differentiate="function=main wrt=0" --split-input-file %s | FileCheck %s
// RUN: ds-opt --inline --split-input-file %s | FileCheck %s --check-prefix=INLINE

// A straight-through estimator: the decomposition would have no gradient but
// zero. The inliner leaves such composites to ds-differentiate.

// CHECK: func.func @main(%[[X:.*]]: tensor<f32>)
// CHECK: %[[R:.*]] = stablehlo.round_nearest_even %[[X]]
// CHECK: %[[L:.*]] = stablehlo.multiply %[[R]], %[[R]]
// CHECK: %[[G:.*]] = stablehlo.multiply %[[R]], %{{.*}}
// CHECK: %[[C:.*]] = stablehlo.clamp %{{.*}}, %[[G]], %{{.*}}
// CHECK: return %[[L]], %[[C]]

// INLINE: stablehlo.composite "my.round"
func.func @main(%x: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.composite "my.round" %x {decomposition = @round, composite_attributes = {deepstep.adjoint = @straight}} : (tensor<f32>) -> tensor<f32>
  %1 = stablehlo.multiply %0, %0 : tensor<f32>
  return %1 : tensor<f32>
}
func.func private @round(%x: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.round_nearest_even %x : tensor<f32>
  return %0 : tensor<f32>
}
// Calls in an adjoint are inlined, too.
func.func private @straight(%x: tensor<f32>, %dy: tensor<f32>) -> tensor<f32> {
  %0 = call @limit(%dy) : (tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
func.func private @limit(%x: tensor<f32>) -> tensor<f32> {
  %lo = stablehlo.constant dense<-1.0> : tensor<f32>
  %hi = stablehlo.constant dense<1.0> : tensor<f32>
  %0 = stablehlo.clamp %lo, %x, %hi : tensor<f32>
  return %0 : tensor<f32>
}

// -----

// Of two results one has no gradient, which is zero; the integer among the
// inputs has none.

// CHECK: func.func @main
// CHECK-SAME: %[[X:[a-z0-9]+]]: tensor<f32>, %[[N:[a-z0-9]+]]: tensor<i32>
// CHECK: %[[S:.*]] = stablehlo.sine %[[X]]
// CHECK: %[[Z:.*]] = stablehlo.constant dense<0.0{{.*}}> : tensor<f32>
// CHECK: %[[T:.*]] = stablehlo.convert %[[N]]
// CHECK: %[[A:.*]] = stablehlo.multiply %{{.*}}, %[[T]]
// CHECK: %[[B:.*]] = stablehlo.add %[[A]], %[[Z]]
// CHECK: return %[[S]], %[[B]]
func.func @main(%x: tensor<f32>, %n: tensor<i32>) -> tensor<f32> {
  %0:2 = stablehlo.composite "my.pair" %x, %n {decomposition = @pair, composite_attributes = {deepstep.adjoint = @adjoint}} : (tensor<f32>, tensor<i32>) -> (tensor<f32>, tensor<f32>)
  return %0#0 : tensor<f32>
}
func.func private @pair(%x: tensor<f32>, %n: tensor<i32>) -> (tensor<f32>, tensor<f32>) {
  %0 = stablehlo.sine %x : tensor<f32>
  %1 = stablehlo.cosine %x : tensor<f32>
  return %0, %1 : tensor<f32>, tensor<f32>
}
func.func private @adjoint(%x: tensor<f32>, %n: tensor<i32>, %d0: tensor<f32>, %d1: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.convert %n : (tensor<i32>) -> tensor<f32>
  %1 = stablehlo.multiply %d0, %0 : tensor<f32>
  %2 = stablehlo.add %1, %d1 : tensor<f32>
  return %2 : tensor<f32>
}
