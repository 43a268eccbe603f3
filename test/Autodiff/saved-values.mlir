// RUN: ds-opt --ds-differentiate="function=main wrt=0" --remarks-filter=ds-differentiate --remark-format=emitRemark %s -o /dev/null 2>&1 | FileCheck %s

// The quotient is a logistic function, whose gradient needs its result only;
// neither the exponential nor the sum are kept. Arguments and constants always
// are.

// CHECK: saved-values.mlir:[[@LINE+8]]:{{.*}} is kept for the backward pass
// CHECK-NOT: is kept
// CHECK: 1 values, 32 bytes, are kept for the backward pass
func.func @main(%x: tensor<8xf32>, %y: tensor<8xf32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %one = stablehlo.constant dense<1.0> : tensor<8xf32>
  %0 = stablehlo.exponential %x : tensor<8xf32>
  %1 = stablehlo.add %one, %0 : tensor<8xf32>
  %2 = stablehlo.divide %one, %1 : tensor<8xf32>
  %3 = stablehlo.multiply %2, %y : tensor<8xf32>
  %4 = stablehlo.reduce(%3 init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
  return %4 : tensor<f32>
}
