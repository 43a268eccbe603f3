// RUN: ds-opt --ds-lower-to-linalg --split-input-file %s | FileCheck %s

// An element of 32 bits is two of 16, the lower one first.

// CHECK-LABEL: func.func @split
// CHECK: linalg.generic
// CHECK: %[[WHOLE:.*]] = arith.bitcast %{{.*}} : f32 to i32
// CHECK: arith.shrui %[[WHOLE]], %{{.*}} : i32
// CHECK: arith.trunci %{{.*}} : i32 to i16
func.func @split(%x: tensor<3xf32>) -> tensor<3x2xui16> {
  %0 = stablehlo.bitcast_convert %x : (tensor<3xf32>) -> tensor<3x2xui16>
  return %0 : tensor<3x2xui16>
}

// -----

// CHECK-LABEL: func.func @join
// CHECK: %[[LOW:.*]] = tensor.extract %arg0[%{{.*}}, %{{.*}}] : tensor<3x2xi16>
// CHECK: arith.extui %[[LOW]] : i16 to i32
// CHECK: %[[HIGH:.*]] = tensor.extract %arg0[%{{.*}}, %{{.*}}] : tensor<3x2xi16>
// CHECK: arith.ori
// CHECK: arith.bitcast %{{.*}} : i32 to f32
func.func @join(%x: tensor<3x2xi16>) -> tensor<3xf32> {
  %0 = stablehlo.bitcast_convert %x : (tensor<3x2xi16>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}
