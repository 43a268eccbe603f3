// RUN: ds-opt "--ds-differentiate=function=main wrt=0+1" --split-input-file %s | FileCheck %s

// The output's gradient comes from one op; the variance's is added.

// CHECK-LABEL: func.func @main(
// CHECK: %[[N:.*]], %[[MEAN:.*]], %[[VAR:.*]] = "stablehlo.batch_norm_training"(%arg0, %arg1, %arg1)
// CHECK: %[[GX:.*]], %[[GS:.*]], %[[GO:.*]] = "stablehlo.batch_norm_grad"(%arg0, %arg1, %[[MEAN]], %[[VAR]], %{{.*}}) <{epsilon = 1.000000e-03 : f32, feature_index = 1 : i64}>
// CHECK: %[[D:.*]] = stablehlo.subtract %arg0
// CHECK: %[[GV:.*]] = stablehlo.multiply %[[D]]
// CHECK: stablehlo.add %[[GX]], %[[GV]]
func.func @main(%x: tensor<4x3xf32>, %c: tensor<3xf32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0:3 = "stablehlo.batch_norm_training"(%x, %c, %c) <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}> : (tensor<4x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3xf32>)
  %1 = stablehlo.reduce(%0#0 init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<3xf32>
  %2 = stablehlo.multiply %1, %0#2 : tensor<3xf32>
  %l = stablehlo.reduce(%2 init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
  return %l : tensor<f32>
}

// -----

// A gradient is sharded as its tensor.

// CHECK-LABEL: func.func @main(
// CHECK: sdy.sharding_constraint %arg0 <@mesh, [{"x"}]>
// CHECK: %[[G:.*]] = sdy.sharding_constraint %{{.*}} <@mesh, [{"x"}]> : tensor<4xf32>
// CHECK: return %{{.*}}, %[[G]]
sdy.mesh @mesh = <["x"=2]>
func.func @main(%x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = sdy.sharding_constraint %x <@mesh, [{"x"}]> : tensor<4xf32>
  %1 = sdy.reshard %0 <@mesh, [{}]> : tensor<4xf32>
  %2 = stablehlo.multiply %1, %y : tensor<4xf32>
  %l = stablehlo.reduce(%2 init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  return %l : tensor<f32>
}
