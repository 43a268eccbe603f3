// RUN: ds-opt --ds-find-parameters --split-input-file %s 2>%t | FileCheck %s
// RUN: FileCheck --check-prefix=REMARK %s < %t
// RUN: ds-opt --ds-find-parameters=frozen=mean --split-input-file %s 2>/dev/null | FileCheck --check-prefix=FROZEN %s

// REMARK: remark: {{.*}}trains arguments 0 to 1, whose types the results behind the loss have
// CHECK-LABEL: func.func @main(%arg0: tensor<8x4xf32> {ds.arg = #ds.arg<param, "arg0">}, %arg1: tensor<4xf32> {ds.arg = #ds.arg<param, "arg1">}, %arg2: tensor<2x8xf32> {ds.arg = #ds.arg<batch, "arg2">})
func.func @main(%w: tensor<8x4xf32>, %b: tensor<4xf32>, %x: tensor<2x8xf32>) -> (tensor<f32>, tensor<8x4xf32>, tensor<4xf32>) {
  %l = stablehlo.constant dense<0.0> : tensor<f32>
  return %l, %w, %b : tensor<f32>, tensor<8x4xf32>, tensor<4xf32>
}

// -----

// REMARK: remark: {{.*}}trains the 3 tensors that are in the text as dense_resource
// CHECK-LABEL: func.func @main(
// CHECK-SAME:    %[[W:[^:]*]]: tensor<2xf32> {ds.arg = #ds.arg<param, "weight">, ds.init = dense_resource<weight> : tensor<2xf32>},
// CHECK-SAME:    %[[M:[^:]*]]: tensor<2xf32> {ds.arg = #ds.arg<param, "mean">, ds.init = dense_resource<mean> : tensor<2xf32>},
// CHECK-SAME:    %[[E:[^:]*]]: tensor<2xf32> {ds.arg = #ds.arg<param, "elsewhere">},
// CHECK-SAME:    %[[X:[^:]*]]: tensor<2xf32> {ds.arg = #ds.arg<batch, "arg0">})
// CHECK:         stablehlo.constant dense_resource<table> : tensor<2xi32>
// CHECK:         stablehlo.multiply %[[X]], %[[W]]
// CHECK:         stablehlo.add %{{.*}}, %[[W]]

// FROZEN:         func.func @main(%arg0: tensor<2xf32> {ds.arg = #ds.arg<param, "weight">
// FROZEN-NOT:     "mean"
// FROZEN-SAME:    #ds.arg<param, "elsewhere">
// FROZEN-SAME:    #ds.arg<batch, "arg0">
// FROZEN:         stablehlo.constant dense_resource<mean>
func.func @main(%x: tensor<2xf32>) -> tensor<f32> {
  %w = stablehlo.constant dense_resource<weight> : tensor<2xf32>
  %t = stablehlo.constant dense_resource<table> : tensor<2xi32>
  %m = stablehlo.constant dense_resource<mean> : tensor<2xf32>
  %e = stablehlo.constant dense_resource<elsewhere> : tensor<2xf32>
  %again = stablehlo.constant dense_resource<weight> : tensor<2xf32>
  %0 = stablehlo.multiply %x, %w : tensor<2xf32>
  %1 = stablehlo.subtract %0, %m : tensor<2xf32>
  %2 = stablehlo.add %1, %again : tensor<2xf32>
  %3 = stablehlo.add %2, %e : tensor<2xf32>
  %c = stablehlo.convert %t : (tensor<2xi32>) -> tensor<2xf32>
  %4 = stablehlo.add %3, %c : tensor<2xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %5 = stablehlo.reduce(%4 init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
  return %5 : tensor<f32>
}

{-#
  dialect_resources: {
    builtin: {
      weight: "0x040000000000803F00000040",
      mean: "0x040000000000803F00000040",
      table: "0x040000000100000002000000"
    }
  }
#-}

// -----

// What names its arguments stays.

// CHECK-LABEL: func.func @main(%arg0: tensor<2xf32> {ds.arg = #ds.arg<param, "w">}, %arg1: tensor<2xf32> {ds.arg = #ds.arg<batch, "x">})
func.func @main(%w: tensor<2xf32> {ds.arg = #ds.arg<param, "w">}, %x: tensor<2xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<f32>, tensor<2xf32>) {
  %l = stablehlo.constant dense<0.0> : tensor<f32>
  return %l, %w : tensor<f32>, tensor<2xf32>
}

// -----

// Results that are not those of gradients say nothing.

// CHECK-LABEL: func.func @main(%arg0: tensor<3xf32>, %arg1: tensor<2xf32>)
func.func @main(%w: tensor<3xf32>, %x: tensor<2xf32>) -> (tensor<f32>, tensor<2xf32>) {
  %l = stablehlo.constant dense<0.0> : tensor<f32>
  return %l, %x : tensor<f32>, tensor<2xf32>
}
