// RUN: ds-opt "--ds-differentiate=function=main wrt=0+2" %s | FileCheck %s
// RUN: ds-opt "--ds-differentiate=function=main wrt=0" "--ds-differentiate=function=main wrt=0" %s | FileCheck %s --check-prefix=AGAIN

// The function gets further results, and keeps its arguments and attributes.

// CHECK: func.func @main(%[[X:.*]]: tensor<2x3xf32>, %[[I:.*]]: tensor<i32>, %[[W:.*]]: tensor<3x4xf32> {ds.arg = #ds.arg<param, "w">})
// CHECK-SAME: -> (tensor<f32> {jax.result_info = "loss"}, tensor<2x3xf32>, tensor<3x4xf32>)
// CHECK: %[[ONES:.*]] = stablehlo.constant dense<1.0{{.*}}> : tensor<2x4xf32>
// CHECK: %[[GX:.*]] = stablehlo.dot_general %[[ONES]], %[[W]], contracting_dims = [1] x [1]
// CHECK: %[[GW:.*]] = stablehlo.dot_general %[[X]], %[[ONES]], contracting_dims = [0] x [0]
// CHECK-NOT: transpose
// CHECK: return %{{.*}}, %[[GX]], %[[GW]]
// AGAIN: func.func @main({{.*}}) -> (tensor<f32> {jax.result_info = "loss"}, tensor<2x3xf32>, tensor<2x3xf32>)
func.func @main(%x: tensor<2x3xf32>, %i: tensor<i32>, %w: tensor<3x4xf32> {ds.arg = #ds.arg<param, "w">}) -> (tensor<f32> {jax.result_info = "loss"}) {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %y = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  %l = stablehlo.reduce(%y init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<f32>
  return %l : tensor<f32>
}
