// What clean-ups may do with reads, writes, collectives and awaits.
// RUN: ds-opt %s --canonicalize --cse --loop-invariant-code-motion | FileCheck %s

sdy.mesh @mesh = <["data"=4]>
ds.state @w : tensor<8xf32> {role = #ds.role<param>, init = "w"}
ds.state @unused : tensor<8xf32> {role = #ds.role<param>, init = "u"}

// CHECK-LABEL: ds.step @train
ds.step @train() -> (tensor<f32> {ds.metric = "norm"}) {
  // An unused read goes, equal reads become one.
  // CHECK-NOT: ds.read @unused
  // CHECK: %[[W:.*]] = ds.read @w
  // CHECK-NOT: ds.read
  %u = ds.read @unused : tensor<8xf32>
  %w = ds.read @w : tensor<8xf32>
  %w1 = ds.read @w : tensor<8xf32>
  // Equal combines of level 1 become one; an unused one goes.
  // CHECK: %[[C:.*]] = ds.combine
  // CHECK-NOT: ds.combine
  %a = ds.combine mean %w over @mesh ["data"] for gradient : tensor<8xf32>
  %b = ds.combine mean %w1 over @mesh ["data"] for gradient : tensor<8xf32>
  %c = ds.combine sum %w1 over @mesh ["data"] for gradient : tensor<8xf32>
  // Collectives stay, even unused or equal, and in order.
  // CHECK: ds.all_reduce sum
  // CHECK: ds.all_reduce mean
  // CHECK: ds.all_reduce mean
  %r0 = ds.all_reduce sum %a over @mesh ["data"] for gradient : (tensor<8xf32>) -> tensor<8xf32>
  %r1 = ds.all_reduce mean %b over @mesh ["data"] for gradient : (tensor<8xf32>) -> tensor<8xf32>
  %r2 = ds.all_reduce mean %b over @mesh ["data"] for gradient : (tensor<8xf32>) -> tensor<8xf32>
  // Equal asyncs stay two, though their bodies are pure.
  // CHECK: ds.async
  // CHECK: ds.async
  // CHECK: ds.await
  // CHECK: ds.await
  %f = ds.async on #ds.queue<host> {
    ds.yield %a : tensor<8xf32>
  } : !ds.future<tensor<8xf32>>
  %g = ds.async on #ds.queue<host> {
    ds.yield %a : tensor<8xf32>
  } : !ds.future<tensor<8xf32>>
  %fv = ds.await %f : !ds.future<tensor<8xf32>>
  %gv = ds.await %g : !ds.future<tensor<8xf32>>
  // A collective on an invariant stays in its loop.
  // CHECK: scf.for
  // CHECK-NEXT: ds.all_reduce max
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  scf.for %i = %c0 to %c3 step %c1 {
    %r3 = ds.all_reduce max %a over @mesh ["data"] for metric : (tensor<8xf32>) -> tensor<8xf32>
  }
  %n = ds.global_norm %r1 : tensor<8xf32>
  // CHECK: ds.write @w
  ds.write @w, %r2 : tensor<8xf32>
  ds.return %n : tensor<f32>
}
