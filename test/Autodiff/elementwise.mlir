// RUN: ds-opt --ds-differentiate="function=main wrt=0" --canonicalize --split-input-file %s | FileCheck %s

// 1 / (1 + exp(u)), as which JAX writes a logistic function: its gradient is
// that of the function, by its result.

// CHECK: %[[Z:.*]] = stablehlo.divide
// CHECK: %[[R:.*]] = stablehlo.subtract %{{.*}}, %[[Z]]
// CHECK: %[[P:.*]] = stablehlo.multiply %[[Z]], %[[R]]
// CHECK: %[[G:.*]] = stablehlo.negate %[[P]]
// CHECK: return %[[Z]], %[[G]]
func.func @main(%u: tensor<f32>) -> tensor<f32> {
  %one = stablehlo.constant dense<1.0> : tensor<f32>
  %0 = stablehlo.exponential %u : tensor<f32>
  %1 = stablehlo.add %0, %one : tensor<f32>
  %2 = stablehlo.divide %one, %1 : tensor<f32>
  return %2 : tensor<f32>
}

// -----

// Not a logistic function: another numerator.

// CHECK: %[[E:.*]] = stablehlo.exponential
// CHECK: stablehlo.divide
// CHECK: stablehlo.multiply %{{.*}}, %[[E]]
func.func @main(%u: tensor<f32>) -> tensor<f32> {
  %one = stablehlo.constant dense<1.0> : tensor<f32>
  %two = stablehlo.constant dense<2.0> : tensor<f32>
  %0 = stablehlo.exponential %u : tensor<f32>
  %1 = stablehlo.add %0, %one : tensor<f32>
  %2 = stablehlo.divide %two, %1 : tensor<f32>
  return %2 : tensor<f32>
}

// -----

// A ReLU: the slope at zero is zero.

// CHECK: %[[ZERO:.*]] = stablehlo.constant dense<0.000000e+00>
// CHECK: %[[Z:.*]] = stablehlo.maximum
// CHECK: %[[P:.*]] = stablehlo.compare GT, %[[Z]], %[[ZERO]]
// CHECK: %[[G:.*]] = stablehlo.select %[[P]], %{{.*}}, %[[ZERO]]
// CHECK: return %{{.*}}, %[[G]]
func.func @main(%x: tensor<f32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.maximum %zero, %x : tensor<f32>
  return %0 : tensor<f32>
}

// -----

// Another bound shares the gradient where both are equal, as in JAX.

// CHECK: stablehlo.compare EQ
// CHECK: stablehlo.compare GT
func.func @main(%x: tensor<f32>) -> tensor<f32> {
  %one = stablehlo.constant dense<1.0> : tensor<f32>
  %0 = stablehlo.maximum %one, %x : tensor<f32>
  return %0 : tensor<f32>
}
