// RUN: ds-opt %s --ds-partition="ranks=4" | FileCheck %s

// Operands are cut along their manual axes, the first of a dimension major, and
// results are joined. Axes of size 1 divide nothing.

// CHECK-LABEL: ds.step @main
// CHECK-SAME: %[[X:.*]]: tensor<8x6xf32>
// CHECK: %[[A:.*]] = ds.all_slice %[[X]] over @mesh ["y", "x"] dim 0 : tensor<8x6xf32> -> tensor<2x6xf32>
// CHECK: %[[B:.*]] = stablehlo.sine %[[A]] : tensor<2x6xf32>
// CHECK: %[[C:.*]] = ds.all_gather %[[B]] over @mesh ["y", "x"] dims [0] for model : (tensor<2x6xf32>) -> tensor<8x6xf32>
// CHECK-NEXT: ds.return %[[C]], %[[B]]
sdy.mesh @mesh = <["x"=2, "y"=2, "one"=1]>
ds.step @main(%x: tensor<8x6xf32> {ds.arg = #ds.arg<batch, "arg0">}) -> (tensor<8x6xf32> {ds.metric = "result0"}, tensor<2x6xf32> {ds.metric = "result1"}) {
  %0:2 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{"y", "x"}, {"one"}]>] out_shardings=[<@mesh, [{"y", "x"}, {}]>, <@mesh, [{}, {}]>] manual_axes={"x", "y"} (%a: tensor<2x6xf32>) {
    // A hint inside is looked at, too.
    %b = sdy.sharding_constraint %a <@mesh, [{}, {"one"}]> : tensor<2x6xf32>
    %c = stablehlo.sine %b : tensor<2x6xf32>
    sdy.return %c, %c : tensor<2x6xf32>, tensor<2x6xf32>
  } : (tensor<8x6xf32>) -> (tensor<8x6xf32>, tensor<2x6xf32>)
  ds.return %0#0, %0#1 : tensor<8x6xf32>, tensor<2x6xf32>
}
