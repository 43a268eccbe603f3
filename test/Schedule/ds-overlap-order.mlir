// One order on the queue; results of one message are awaited one by one; loops;
// what is asynchronous already stays.
// RUN: ds-opt --ds-overlap -split-input-file %s | FileCheck %s
// RUN: ds-opt --ds-overlap -split-input-file %s | ds-opt --ds-overlap -split-input-file | FileCheck %s
// RUN: ds-opt --ds-overlap --remarks-filter=ds-overlap --remark-format=emitRemark -split-input-file %s 2>&1 | FileCheck %s --check-prefix=REMARK

// REMARK: 'ds.all_reduce' starts when its operands are ready and runs beside 2 operations
// CHECK-LABEL: ds.step @results
sdy.mesh @mesh = <["data"=2]>
ds.step @results(%a: tensor<4xf32> {ds.arg = #ds.arg<batch, "a">}) -> (tensor<4xf32> {ds.metric = "x"}, tensor<4xf32> {ds.metric = "y"}) {
  // CHECK-NEXT: %[[F:.*]]:2 = ds.async
  // CHECK: stablehlo.negate
  // CHECK-NEXT: stablehlo.add
  // CHECK-NEXT: %[[A:.*]] = ds.await %[[F]]#1
  // CHECK-NEXT: stablehlo.multiply %[[A]]
  // CHECK-NEXT: %[[B:.*]] = ds.await %[[F]]#0
  // CHECK-NEXT: ds.return
  %n = stablehlo.negate %a : tensor<4xf32>
  %p = stablehlo.add %n, %n : tensor<4xf32>
  %0:2 = ds.all_reduce mean %a, %a over @mesh ["data"] for gradient : (tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  %m = stablehlo.multiply %0#1, %p : tensor<4xf32>
  ds.return %m, %0#0 : tensor<4xf32>, tensor<4xf32>
}

// -----

// A collective on the result of another starts when that has been awaited.
// CHECK-LABEL: ds.step @chain
sdy.mesh @mesh = <["data"=2]>
ds.step @chain(%a: tensor<4xf32> {ds.arg = #ds.arg<batch, "a">}) -> (tensor<4xf32> {ds.metric = "x"}) {
  // CHECK: %[[F:.*]] = ds.async
  // CHECK-NEXT: ds.reduce_scatter
  // CHECK: %[[S:.*]] = ds.await %[[F]]
  // CHECK-NEXT: %[[G:.*]] = ds.async
  // CHECK-NEXT: ds.all_gather %[[S]]
  // CHECK: ds.await %[[G]]
  %0 = ds.reduce_scatter mean %a over @mesh ["data"] dims [0] for gradient : (tensor<4xf32>) -> tensor<2xf32>
  %1 = ds.all_gather %0 over @mesh ["data"] dims [0] for parameter : (tensor<2xf32>) -> tensor<4xf32>
  ds.return %1 : tensor<4xf32>
}

// -----

// By readiness, not as written; metrics are on the queue too.
// CHECK-LABEL: ds.step @order
sdy.mesh @mesh = <["data"=2]>
ds.step @order(%a: tensor<4xf32> {ds.arg = #ds.arg<batch, "a">}, %l: tensor<f32> {ds.arg = #ds.arg<batch, "l">}) -> (tensor<4xf32> {ds.metric = "x"}, tensor<f32> {ds.metric = "loss"}) {
  // CHECK: ds.async
  // CHECK-NEXT: ds.all_reduce mean {{.*}} for metric
  // CHECK: stablehlo.negate
  // CHECK-NEXT: ds.async
  // CHECK-NEXT: ds.all_reduce mean {{.*}} for gradient
  %n = stablehlo.negate %a : tensor<4xf32>
  %0 = ds.all_reduce mean %n over @mesh ["data"] for gradient : (tensor<4xf32>) -> tensor<4xf32>
  %1 = ds.all_reduce mean %l over @mesh ["data"] for metric : (tensor<f32>) -> tensor<f32>
  ds.return %0, %1 : tensor<4xf32>, tensor<f32>
}

// -----

// In a loop the future is awaited in the same iteration; a user in a nested
// region is awaited for in front of it.
// CHECK-LABEL: ds.step @nested
sdy.mesh @mesh = <["data"=2]>
ds.step @nested(%a: tensor<4xf32> {ds.arg = #ds.arg<batch, "a">}) -> (tensor<4xf32> {ds.metric = "x"}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = ds.all_reduce mean %a over @mesh ["data"] for gradient : (tensor<4xf32>) -> tensor<4xf32>
  // CHECK: %[[R:.*]] = ds.await
  // CHECK-NEXT: scf.for
  %1 = scf.for %i = %c0 to %c1 step %c1 iter_args(%s = %a) -> tensor<4xf32> {
    // CHECK: ds.async
    // CHECK: %[[Q:.*]] = ds.await
    // CHECK-NEXT: stablehlo.add %[[Q]], %[[R]]
    %2 = ds.all_reduce mean %s over @mesh ["data"] for gradient : (tensor<4xf32>) -> tensor<4xf32>
    %3 = stablehlo.add %2, %0 : tensor<4xf32>
    scf.yield %3 : tensor<4xf32>
  }
  ds.return %1 : tensor<4xf32>
}
