// RUN: ds-opt %s | ds-opt | FileCheck %s
// RUN: ds-opt --mlir-print-op-generic %s | ds-opt | FileCheck %s

// CHECK-LABEL: func @sources
func.func @sources(%n: tensor<2xi64>) {
  // CHECK: %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
  // CHECK: %c = stablehlo.constant dense<true> : tensor<i1>
  %1 = stablehlo.constant dense<true> : tensor<i1>
  // CHECK: stablehlo.constant {ds.name = "c"} dense<[1, 2]> : tensor<2xi64>
  %2 = stablehlo.constant {ds.name = "c"} dense<[1, 2]> : tensor<2xi64>
  // CHECK: stablehlo.constant dense_resource<blob> : tensor<2xf32>
  %3 = stablehlo.constant dense_resource<blob> : tensor<2xf32>
  // CHECK: stablehlo.iota dim = 1 : tensor<4x8xi32>
  %4 = stablehlo.iota dim = 1 : tensor<4x8xi32>
  // CHECK: stablehlo.dynamic_iota %{{.*}}, dim = 0 : (tensor<2xi64>) -> tensor<?x8xi64>
  %5 = stablehlo.dynamic_iota %n, dim = 0 : (tensor<2xi64>) -> tensor<?x8xi64>
  return
}

// CHECK-LABEL: func @shapes
func.func @shapes(%s: tensor<f32>, %x: tensor<4x8xf32>, %d: tensor<?x8xf32>) {
  // CHECK: stablehlo.broadcast_in_dim %{{.*}}, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
  %0 = stablehlo.broadcast_in_dim %s, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
  // CHECK: stablehlo.broadcast_in_dim %{{.*}}, dims = [0, 2] : (tensor<4x8xf32>) -> tensor<4x3x8xf32>
  %1 = stablehlo.broadcast_in_dim %x, dims = [0, 2] : (tensor<4x8xf32>) -> tensor<4x3x8xf32>
  // CHECK: stablehlo.reshape %{{.*}} : (tensor<4x8xf32>) -> tensor<32xf32>
  %2 = stablehlo.reshape %x : (tensor<4x8xf32>) -> tensor<32xf32>
  // CHECK: stablehlo.transpose %{{.*}}, dims = [1, 0] : (tensor<4x8xf32>) -> tensor<8x4xf32>
  %3 = stablehlo.transpose %x, dims = [1, 0] : (tensor<4x8xf32>) -> tensor<8x4xf32>
  // CHECK: stablehlo.transpose %{{.*}}, dims = [1, 0] : (tensor<?x8xf32>) -> tensor<8x?xf32>
  %4 = stablehlo.transpose %d, dims = [1, 0] : (tensor<?x8xf32>) -> tensor<8x?xf32>
  // CHECK: stablehlo.reverse %{{.*}}, dims = [0, 1] : tensor<4x8xf32>
  %5 = stablehlo.reverse %x, dims = [0, 1] : tensor<4x8xf32>
  return
}

// CHECK-LABEL: func @parts
func.func @parts(%s: tensor<f32>, %x: tensor<4x8xf32>) {
  // CHECK: stablehlo.slice %{{.*}} [1:4, 0:8:2] : (tensor<4x8xf32>) -> tensor<3x4xf32>
  %0 = stablehlo.slice %x [1:4, 0:8:2] : (tensor<4x8xf32>) -> tensor<3x4xf32>
  // CHECK: stablehlo.slice %{{.*}} [] : (tensor<f32>) -> tensor<f32>
  %1 = stablehlo.slice %s [] : (tensor<f32>) -> tensor<f32>
  // CHECK: stablehlo.concatenate %{{.*}}, %{{.*}}, dim = 1 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x16xf32>
  %2 = stablehlo.concatenate %x, %x, dim = 1 : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x16xf32>
  // CHECK: stablehlo.pad %{{.*}}, %{{.*}}, low = [-1, 0], high = [0, 2], interior = [0, 1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<3x17xf32>
  %3 = stablehlo.pad %x, %s, low = [-1, 0], high = [0, 2], interior = [0, 1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<3x17xf32>
  return
}

{-#
  dialect_resources: {
    builtin: {
      blob: "0x040000000000803F00000040"
    }
  }
#-}
