// RUN: ds-opt "--ds-differentiate=function=main wrt=0" --split-input-file %s | FileCheck %s

// The maximum of a softmax changes nothing in its result, so it gets no
// gradient: nothing is compared, counted or divided for it.

// CHECK-LABEL: func.func @main(
// CHECK: applies stablehlo.maximum
// CHECK-NOT: stablehlo.compare
// CHECK: return
func.func @main(%x: tensor<4x8xf32>, %w: tensor<4x8xf32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %low = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %lows = stablehlo.constant dense<0xFF800000> : tensor<4xf32>
  %m0 = stablehlo.reduce(%x init: %low) applies stablehlo.maximum across dimensions = [1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<4xf32>
  %m = stablehlo.maximum %m0, %lows : tensor<4xf32>
  %b = stablehlo.broadcast_in_dim %m, dims = [0] : (tensor<4xf32>) -> tensor<4x8xf32>
  %d = stablehlo.subtract %x, %b : tensor<4x8xf32>
  %e = stablehlo.exponential %d : tensor<4x8xf32>
  %s = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<4xf32>
  %sb = stablehlo.broadcast_in_dim %s, dims = [0] : (tensor<4xf32>) -> tensor<4x8xf32>
  %p = stablehlo.divide %e, %sb : tensor<4x8xf32>
  %pw = stablehlo.multiply %p, %w : tensor<4x8xf32>
  %l = stablehlo.reduce(%pw init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<f32>
  return %l : tensor<f32>
}

// -----

// Without the division the maximum does matter. Elements that equal it share
// its gradient.

// CHECK-LABEL: func.func @main(
// CHECK: %[[M:.*]] = stablehlo.reduce({{.*}} applies stablehlo.maximum
// CHECK: %[[SPREAD:.*]] = stablehlo.broadcast_in_dim %[[M]]
// CHECK: %[[IS:.*]] = stablehlo.compare EQ, %arg0, %{{.*}}
// CHECK: %[[ONES:.*]] = stablehlo.convert %[[IS]]
// CHECK: %[[COUNT:.*]] = stablehlo.reduce(%[[ONES]] {{.*}} applies stablehlo.add
// CHECK: stablehlo.divide %{{.*}}, %[[COUNT]]
// CHECK: stablehlo.select %[[IS]]
func.func @main(%x: tensor<4x8xf32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %low = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %m = stablehlo.reduce(%x init: %low) applies stablehlo.maximum across dimensions = [1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<4xf32>
  %b = stablehlo.broadcast_in_dim %m, dims = [0] : (tensor<4xf32>) -> tensor<4x8xf32>
  %d = stablehlo.subtract %x, %b : tensor<4x8xf32>
  %e = stablehlo.exponential %d : tensor<4x8xf32>
  %l = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<f32>
  return %l : tensor<f32>
}
