// RUN: ds-opt --ds-differentiate="function=main wrt=0" --split-input-file %s | FileCheck %s
// RUN: ds-opt --ds-differentiate="function=main wrt=0" --split-input-file --mlir-print-debuginfo %s | FileCheck %s --check-prefix=LOC

// The backward pass computes a checkpoint again, from its operand, and not
// before the gradient of its result is there. Calls in it are inlined.

// CHECK: func.func @main(%[[X:.*]]: tensor<f32>)
// CHECK: %[[E:.*]] = stablehlo.exponential %[[X]]
// CHECK: %[[T:.*]] = stablehlo.tanh %[[E]]
// CHECK: %[[L:.*]] = stablehlo.sine %[[T]]
// CHECK: %[[C:.*]] = stablehlo.cosine %[[T]]
// CHECK: %[[H:.*]]:2 = stablehlo.optimization_barrier %[[X]], %[[C]]
// CHECK: %[[E1:.*]] = stablehlo.exponential %[[H]]#0
// CHECK: %[[T1:.*]] = stablehlo.tanh %[[E1]]
// CHECK: %[[G:.*]] = stablehlo.multiply %{{.*}}, %[[E1]]
// CHECK: return %[[L]], %[[G]]

// LOC-DAG: stablehlo.tanh %{{.*}} loc(#[[F:.*]])
// LOC-DAG: #[[F]] = loc("forward"
// LOC-DAG: stablehlo.tanh %{{.*}} loc(#[[R:.*]])
// LOC-DAG: #[[R]] = loc("recompute"
func.func @main(%x: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.composite "deepstep.checkpoint" %x {decomposition = @region} : (tensor<f32>) -> tensor<f32>
  %1 = stablehlo.sine %0 : tensor<f32>
  return %1 : tensor<f32>
}
func.func private @region(%x: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.exponential %x : tensor<f32>
  %1 = call @tanh(%0) : (tensor<f32>) -> tensor<f32>
  return %1 : tensor<f32>
}
func.func private @tanh(%x: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.tanh %x : tensor<f32>
  return %0 : tensor<f32>
}

// -----

// A checkpoint in a checkpoint is computed again from what its surroundings
// compute again.

// CHECK: func.func @main(%[[X:.*]]: tensor<f32>)
// CHECK: %[[A:.*]] = stablehlo.exponential %[[X]]
// CHECK: stablehlo.tanh %[[A]]
// CHECK: %[[H:.*]]:2 = stablehlo.optimization_barrier %[[X]]
// CHECK: %[[A1:.*]] = stablehlo.exponential %[[H]]#0
// CHECK: %[[H1:.*]]:2 = stablehlo.optimization_barrier %[[A1]]
// CHECK: %[[T1:.*]] = stablehlo.tanh %[[H1]]#0
// CHECK: stablehlo.multiply %{{.*}}, %[[T1]]
func.func @main(%x: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.composite "deepstep.checkpoint" %x {decomposition = @outer} : (tensor<f32>) -> tensor<f32>
  %1 = stablehlo.multiply %0, %0 : tensor<f32>
  return %1 : tensor<f32>
}
func.func private @outer(%x: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.exponential %x : tensor<f32>
  %1 = stablehlo.composite "deepstep.checkpoint" %0 {decomposition = @inner} : (tensor<f32>) -> tensor<f32>
  %2 = stablehlo.sine %1 : tensor<f32>
  return %2 : tensor<f32>
}
func.func private @inner(%x: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.tanh %x : tensor<f32>
  return %0 : tensor<f32>
}

// -----

// What does not depend on the argument is not computed again.

// CHECK: func.func @main(%{{.*}}: tensor<f32>, %[[Y:.*]]: tensor<f32>)
// CHECK: stablehlo.exponential %[[Y]]
// CHECK-NOT: stablehlo.optimization_barrier
// CHECK: return
func.func @main(%x: tensor<f32>, %y: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.composite "deepstep.checkpoint" %y {decomposition = @region} : (tensor<f32>) -> tensor<f32>
  %1 = stablehlo.multiply %0, %x : tensor<f32>
  return %1 : tensor<f32>
}
func.func private @region(%x: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.exponential %x : tensor<f32>
  return %0 : tensor<f32>
}
