// RUN: ds-opt %s | ds-opt | FileCheck %s
// RUN: ds-opt --mlir-print-op-generic %s | ds-opt | FileCheck %s

sdy.mesh @mesh = <["data"=2, "model"=4]>

// CHECK-LABEL: func @manual
func.func @manual(%a: tensor<16x32xf32>, %b: tensor<16xf32>) -> tensor<16x32xf32> {
  // Sizes are local along manual axes, rounded up, and global along others.
  // CHECK: %[[R:.*]]:2 = sdy.manual_computation(%arg0, %arg1) in_shardings=[<@mesh, [{"data"}, {"model", ?}]>, <@mesh, [{"data"}]>] out_shardings=[<@mesh, [{"data"}, {"model"}]>, <@mesh, [{"data"}]>] manual_axes={"data"} (%arg2: tensor<8x32xf32>, %arg3: tensor<8xf32>) {
  // CHECK-NEXT:   sdy.return %arg2, %arg3 : tensor<8x32xf32>, tensor<8xf32>
  // CHECK-NEXT: } : (tensor<16x32xf32>, tensor<16xf32>) -> (tensor<16x32xf32>, tensor<16xf32>)
  %0:2 = sdy.manual_computation(%a, %b) in_shardings=[<@mesh, [{"data"}, {"model", ?}]>, <@mesh, [{"data"}]>] out_shardings=[<@mesh, [{"data"}, {"model"}]>, <@mesh, [{"data"}]>] manual_axes={"data"} (%x: tensor<8x32xf32>, %y: tensor<8xf32>) {
    sdy.return %x, %y : tensor<8x32xf32>, tensor<8xf32>
  } : (tensor<16x32xf32>, tensor<16xf32>) -> (tensor<16x32xf32>, tensor<16xf32>)
  return %0#0 : tensor<16x32xf32>
}

// CHECK-LABEL: func @nothing
func.func @nothing() {
  // CHECK: sdy.manual_computation() in_shardings=[] out_shardings=[] manual_axes={} () {
  // CHECK-NEXT: sdy.return
  // CHECK-NEXT: } : () -> ()
  sdy.manual_computation() in_shardings=[] out_shardings=[] manual_axes={} () {
    sdy.return
  } : () -> ()
  return
}
