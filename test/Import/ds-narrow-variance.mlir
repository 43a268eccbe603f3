// RUN: ds-opt --ds-narrow-variance --canonicalize --cse %s | FileCheck %s

// As torch-mlir prints layer normalization.

// CHECK-LABEL: func.func @variance
// CHECK-NOT:     f64
// CHECK:         %[[S:.*]] = stablehlo.reduce(%arg0 init: %{{.*}}) applies stablehlo.add across dimensions = [1]
// CHECK:         %[[M:.*]] = stablehlo.divide
// CHECK:         %[[D:.*]] = stablehlo.subtract %arg0,
// CHECK:         %[[Q:.*]] = stablehlo.multiply %[[D]], %[[D]] : tensor<4x8xf32>
// CHECK:         stablehlo.reduce(%[[Q]]
// CHECK:         return %{{.*}} : tensor<4x1xf32>
func.func @variance(%x: tensor<4x8xf32>) -> tensor<4x1xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f64>
  %n = stablehlo.constant dense<8.0> : tensor<4x1xf64>
  %0 = stablehlo.convert %x : (tensor<4x8xf32>) -> tensor<4x8xf64>
  %1 = stablehlo.reduce(%0 init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<4x8xf64>, tensor<f64>) -> tensor<4xf64>
  %2 = stablehlo.reshape %1 : (tensor<4xf64>) -> tensor<4x1xf64>
  %3 = stablehlo.divide %2, %n : tensor<4x1xf64>
  %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x8xf64>
  %5 = stablehlo.subtract %0, %4 : tensor<4x8xf64>
  %6 = stablehlo.multiply %5, %5 : tensor<4x8xf64>
  %7 = stablehlo.reduce(%6 init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<4x8xf64>, tensor<f64>) -> tensor<4xf64>
  %8 = stablehlo.reshape %7 : (tensor<4xf64>) -> tensor<4x1xf64>
  %9 = stablehlo.divide %8, %n : tensor<4x1xf64>
  %10 = stablehlo.convert %9 : (tensor<4x1xf64>) -> tensor<4x1xf32>
  return %10 : tensor<4x1xf32>
}

// Another sum in f64 is somebody's choice.

// CHECK-LABEL: func.func @sum
// CHECK:         stablehlo.reduce({{.*}}tensor<4xf64>
func.func @sum(%x: tensor<4x8xf32>) -> tensor<4xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f64>
  %0 = stablehlo.convert %x : (tensor<4x8xf32>) -> tensor<4x8xf64>
  %1 = stablehlo.multiply %0, %0 : tensor<4x8xf64>
  %2 = stablehlo.reduce(%1 init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<4x8xf64>, tensor<f64>) -> tensor<4xf64>
  %3 = stablehlo.convert %2 : (tensor<4xf64>) -> tensor<4xf32>
  return %3 : tensor<4xf32>
}

// So is a variance of f64 values.

// CHECK-LABEL: func.func @wide
// CHECK:         stablehlo.multiply {{.*}} : tensor<8xf64>
func.func @wide(%x: tensor<8xf64>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f64>
  %n = stablehlo.constant dense<8.0> : tensor<f64>
  %1 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<8xf64>, tensor<f64>) -> tensor<f64>
  %3 = stablehlo.divide %1, %n : tensor<f64>
  %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<8xf64>
  %5 = stablehlo.subtract %x, %4 : tensor<8xf64>
  %6 = stablehlo.multiply %5, %5 : tensor<8xf64>
  %7 = stablehlo.reduce(%6 init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<8xf64>, tensor<f64>) -> tensor<f64>
  %9 = stablehlo.divide %7, %n : tensor<f64>
  %10 = stablehlo.convert %9 : (tensor<f64>) -> tensor<f32>
  return %10 : tensor<f32>
}
