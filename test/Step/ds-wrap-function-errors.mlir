// RUN: not ds-opt --ds-wrap-function="function=f" %s 2>&1 | FileCheck %s

// CHECK: error: {{.*}}f
func.func @g(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
