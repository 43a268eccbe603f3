// What closes a bucket: its size, another kind of message, a dependence. Order
// is that of readiness.
// RUN: ds-opt --ds-bucket-collectives="reduce-bucket-size=10 allgather-bucket-size=10" -split-input-file %s | FileCheck %s

// A tensor of more elements than the bucket travels alone, in its place.
// CHECK-LABEL: ds.step @size
sdy.mesh @mesh = <["data"=2]>
ds.step @size(%a: tensor<4xf32> {ds.arg = #ds.arg<batch, "a">}, %b: tensor<32xf32> {ds.arg = #ds.arg<batch, "b">}) -> (tensor<4xf32> {ds.metric = "x"}, tensor<4xf32> {ds.metric = "y"}, tensor<32xf32> {ds.metric = "z"}, tensor<4xf32> {ds.metric = "u"}) {
  // CHECK: %[[M:.*]]:2 = ds.all_reduce mean %arg0, %arg0
  // CHECK: ds.all_reduce mean %arg1
  // CHECK: ds.all_reduce mean %arg0 over @mesh ["data"] for gradient : (tensor<4xf32>) -> tensor<4xf32>
  // CHECK: ds.return %[[M]]#0, %[[M]]#1
  %0 = ds.all_reduce mean %a over @mesh ["data"] for gradient : (tensor<4xf32>) -> tensor<4xf32>
  %1 = ds.all_reduce mean %a over @mesh ["data"] for gradient : (tensor<4xf32>) -> tensor<4xf32>
  %2 = ds.all_reduce mean %b over @mesh ["data"] for gradient : (tensor<32xf32>) -> tensor<32xf32>
  %3 = ds.all_reduce mean %a over @mesh ["data"] for gradient : (tensor<4xf32>) -> tensor<4xf32>
  ds.return %0, %1, %2, %3 : tensor<4xf32>, tensor<4xf32>, tensor<32xf32>, tensor<4xf32>
}

// -----

// Another reduction, purpose or element type is another message.
// CHECK-LABEL: ds.step @kinds
sdy.mesh @mesh = <["data"=2]>
ds.step @kinds(%a: tensor<2xf32> {ds.arg = #ds.arg<batch, "a">}, %b: tensor<2xf64> {ds.arg = #ds.arg<batch, "b">}) -> (tensor<2xf32> {ds.metric = "x"}, tensor<2xf32> {ds.metric = "y"}, tensor<2xf64> {ds.metric = "z"}, tensor<2xf32> {ds.metric = "u"}) {
  // CHECK-COUNT-4: = ds.all_reduce
  %0 = ds.all_reduce mean %a over @mesh ["data"] for gradient : (tensor<2xf32>) -> tensor<2xf32>
  %1 = ds.all_reduce sum %a over @mesh ["data"] for gradient : (tensor<2xf32>) -> tensor<2xf32>
  %2 = ds.all_reduce mean %b over @mesh ["data"] for gradient : (tensor<2xf64>) -> tensor<2xf64>
  %3 = ds.all_reduce mean %a over @mesh ["data"] for metric : (tensor<2xf32>) -> tensor<2xf32>
  ds.return %0, %1, %2, %3 : tensor<2xf32>, tensor<2xf32>, tensor<2xf64>, tensor<2xf32>
}

// -----

// A result that is used before the next operand is ready ends the bucket.
// CHECK-LABEL: ds.step @dependence
sdy.mesh @mesh = <["data"=2]>
ds.step @dependence(%a: tensor<2xf32> {ds.arg = #ds.arg<batch, "a">}) -> (tensor<2xf32> {ds.metric = "x"}, tensor<2xf32> {ds.metric = "y"}) {
  // CHECK: %[[A:.*]] = ds.all_reduce mean %arg0
  // CHECK: %[[B:.*]] = stablehlo.add %[[A]], %arg0
  // CHECK: %[[C:.*]] = ds.all_reduce mean %[[B]]
  // CHECK: ds.all_reduce mean %[[C]]
  %0 = ds.all_reduce mean %a over @mesh ["data"] for gradient : (tensor<2xf32>) -> tensor<2xf32>
  %1 = stablehlo.add %0, %a : tensor<2xf32>
  %2 = ds.all_reduce mean %1 over @mesh ["data"] for gradient : (tensor<2xf32>) -> tensor<2xf32>
  %3 = ds.all_reduce mean %2 over @mesh ["data"] for gradient : (tensor<2xf32>) -> tensor<2xf32>
  ds.return %2, %3 : tensor<2xf32>, tensor<2xf32>
}

// -----

// The message starts when its last operand is ready, in the order of readiness.
// CHECK-LABEL: ds.step @readiness
sdy.mesh @mesh = <["data"=2]>
ds.step @readiness(%a: tensor<2xf32> {ds.arg = #ds.arg<batch, "a">}) -> (tensor<2xf32> {ds.metric = "x"}, tensor<2xf32> {ds.metric = "y"}) {
  // CHECK: %[[FIRST:.*]] = stablehlo.add
  // CHECK-NEXT: %[[SECOND:.*]] = stablehlo.multiply
  // CHECK-NEXT: %[[R:.*]]:2 = ds.all_reduce mean %[[FIRST]], %[[SECOND]]
  // CHECK-NEXT: stablehlo.negate
  // CHECK-NEXT: ds.return %[[R]]#1, %[[R]]#0
  %first = stablehlo.add %a, %a : tensor<2xf32>
  %second = stablehlo.multiply %a, %a : tensor<2xf32>
  %other = stablehlo.negate %a : tensor<2xf32>
  %0 = ds.all_reduce mean %second over @mesh ["data"] for gradient : (tensor<2xf32>) -> tensor<2xf32>
  %1 = ds.all_reduce mean %first over @mesh ["data"] for gradient : (tensor<2xf32>) -> tensor<2xf32>
  ds.return %0, %1 : tensor<2xf32>, tensor<2xf32>
}

// -----

// In a loop as well. Buckets that are ready at once keep their order.
// CHECK-LABEL: ds.step @loop
sdy.mesh @mesh = <["data"=2]>
ds.step @loop(%a: tensor<4xf32> {ds.arg = #ds.arg<batch, "a">}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // CHECK: scf.for
  // CHECK: ds.reduce_scatter mean %[[X:.*]], %[[X]] over @mesh ["data"] dims [0, 0]
  // CHECK: ds.reduce_scatter sum %[[X]], %[[X]] over @mesh ["data"] dims [0, 0]
  scf.for %i = %c0 to %c1 step %c1 {
    %x = stablehlo.add %a, %a : tensor<4xf32>
    %0 = ds.reduce_scatter mean %x over @mesh ["data"] dims [0] for gradient : (tensor<4xf32>) -> tensor<2xf32>
    %1 = ds.reduce_scatter mean %x over @mesh ["data"] dims [0] for gradient : (tensor<4xf32>) -> tensor<2xf32>
    %2 = ds.reduce_scatter sum %x over @mesh ["data"] dims [0] for gradient : (tensor<4xf32>) -> tensor<2xf32>
    %3 = ds.reduce_scatter sum %x over @mesh ["data"] dims [0] for gradient : (tensor<4xf32>) -> tensor<2xf32>
  }
  ds.return
}
