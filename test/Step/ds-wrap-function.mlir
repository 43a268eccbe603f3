// RUN: ds-opt --ds-wrap-function="function=f" %s | FileCheck %s

// CHECK-NOT: func.func
// CHECK: ds.step @f(%[[X:.*]]: tensor<4xf32> {ds.arg = #ds.arg<batch, "arg0">}) -> (tensor<4xf32> {ds.metric = "result0"})
// CHECK: %[[Y:.*]] = stablehlo.add %[[X]], %[[X]]
// CHECK: ds.return %[[Y]]
func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = stablehlo.add %x, %x : tensor<4xf32>
  return %y : tensor<4xf32>
}
func.func @unused(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
