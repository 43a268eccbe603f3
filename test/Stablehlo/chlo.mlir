// RUN: ds-opt %s | ds-opt | FileCheck %s

// CHECK-LABEL: func.func @scan
// CHECK: chlo.scan(%arg0) inits (%arg1) dimension=0 {{ *}}attributes {is_associative = true, is_reverse = false} {
// CHECK: } : (tensor<4xf32>, tensor<f32>) -> (tensor<4xf32>, tensor<f32>)
func.func @scan(%x: tensor<4xf32>, %y: tensor<f32>) -> tensor<f32> {
  %0:2 = chlo.scan(%x) inits (%y) dimension=0 attributes {is_associative = true, is_reverse = false} {
  ^bb0(%a: tensor<f32>, %c: tensor<f32>):
    %1 = stablehlo.add %a, %c : tensor<f32>
    stablehlo.return %1, %1 : tensor<f32>, tensor<f32>
  } : (tensor<4xf32>, tensor<f32>) -> (tensor<4xf32>, tensor<f32>)
  return %0#1 : tensor<f32>
}
