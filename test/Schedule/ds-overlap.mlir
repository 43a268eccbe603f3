// RUN: ds-opt --ds-overlap %s | FileCheck %s

// The reduction starts when its operand is ready and is awaited at first use:
// the second addition runs beside it.

// CHECK: %[[G:.*]] = stablehlo.add
// CHECK-NEXT: %[[F:.*]] = ds.async on #ds.queue<comm> {
// CHECK-NEXT: ds.all_reduce mean %[[G]]
// CHECK-NEXT: ds.yield
// CHECK-NEXT: } : !ds.future<tensor<4xf32>>
// CHECK-NEXT: %[[H:.*]] = stablehlo.multiply
// CHECK-NEXT: %[[R:.*]] = ds.await %[[F]]
// CHECK-NEXT: stablehlo.add %[[R]], %[[H]]

sdy.mesh @mesh = <["data"=2]>
ds.step @s(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}) -> (tensor<4xf32> {ds.metric = "y"}) {
  %g = stablehlo.add %x, %x : tensor<4xf32>
  %h = stablehlo.multiply %x, %x : tensor<4xf32>
  %r = ds.all_reduce mean %g over @mesh ["data"] for gradient : (tensor<4xf32>) -> tensor<4xf32>
  %y = stablehlo.add %r, %h : tensor<4xf32>
  ds.return %y : tensor<4xf32>
}
