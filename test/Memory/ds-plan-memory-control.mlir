// Loops and branches whose conditions are in the arena.
// RUN: ds-opt --ds-plan-memory --split-input-file %s | FileCheck %s

// What a loop carries has one place; the host reads the condition each time.
// The first value is copied there, since an input must stay as it is, and the
// last is copied to the output.

// CHECK-LABEL: ds.program @while
// CHECK: %[[X:.*]] = ds.buffer 0 : memref<1x8x8xf32>
// CHECK: %[[CARRIED:.*]] = ds.buffer [[PLACE:[0-9]+]] : memref<1x8x8xf32>
// CHECK: ds.copy %[[X]] to %[[CARRIED]]
// CHECK: scf.while : () -> () {
// CHECK: %[[P:.*]] = ds.buffer {{[0-9]+}} : memref<i1>
// CHECK: %[[FLAG:.*]] = ds.load_scalar %[[P]] : memref<i1>
// CHECK: scf.condition(%[[FLAG]])
// CHECK: } do {
// CHECK: %[[OLD:.*]] = ds.buffer [[PLACE]]
// CHECK: ds.matmul %[[OLD]], %[[OLD]] into %[[NEW:[0-9]+]]
// CHECK: ds.copy %[[NEW]] to %[[OLD]]
// CHECK: scf.yield
// CHECK: ds.copy
ds.step @while(%x: tensor<1x8x8xf32> {ds.arg = #ds.arg<batch, "x">}, %p: tensor<i1> {ds.arg = #ds.arg<batch, "p">}) -> (tensor<1x8x8xf32> {ds.metric = "y"}) {
  %y = scf.while (%a = %x) : (tensor<1x8x8xf32>) -> tensor<1x8x8xf32> {
    %flag = tensor.extract %p[] : tensor<i1>
    scf.condition(%flag) %a : tensor<1x8x8xf32>
  } do {
  ^bb0(%b: tensor<1x8x8xf32>):
    %c = ds.dot %b, %b : (tensor<1x8x8xf32>, tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
    scf.yield %c : tensor<1x8x8xf32>
  }
  ds.return %y : tensor<1x8x8xf32>
}

// -----

// Values that change places in a loop go through temporaries.

// CHECK-LABEL: ds.program @swap
// CHECK: scf.for
// CHECK: ds.copy %[[A:[0-9]+]] to %[[OLDA:[0-9]+]]
// CHECK: ds.copy %[[B:[0-9]+]] to %[[OLDB:[0-9]+]]
// CHECK: ds.copy %[[OLDA]] to %[[B]]
// CHECK: ds.copy %[[OLDB]] to %[[A]]
// CHECK: }
ds.step @swap(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}, %y: tensor<4xf32> {ds.arg = #ds.arg<batch, "y">}) -> (tensor<4xf32> {ds.metric = "z"}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %z:2 = scf.for %i = %c0 to %c3 step %c1 iter_args(%a = %x, %b = %y) -> (tensor<4xf32>, tensor<4xf32>) {
    scf.yield %b, %a : tensor<4xf32>, tensor<4xf32>
  }
  ds.return %z#0 : tensor<4xf32>
}

// -----

// Each branch leaves its value in the place of the result; scalars that decide
// may be computed with.

// CHECK-LABEL: ds.program @branches
// CHECK: %[[FLAG:.*]] = ds.load_scalar %{{.*}} : memref<i1>
// CHECK: scf.if %[[FLAG]] {
// CHECK: ds.copy
// CHECK: } else {
// CHECK: ds.copy
// CHECK: %[[NUMBER:.*]] = ds.load_scalar %{{.*}} : memref<i32>
// CHECK: %[[INDEX:.*]] = arith.index_cast %[[NUMBER]] : i32 to index
// CHECK: scf.index_switch %[[INDEX]]
// CHECK: case 0 {
// CHECK: ds.copy
// CHECK: default {
// CHECK: ds.copy
// CHECK: scf.if %[[FLAG]] {
ds.step @branches(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "x">}, %p: tensor<i1> {ds.arg = #ds.arg<batch, "p">}, %n: tensor<i32> {ds.arg = #ds.arg<batch, "n">}) -> (tensor<4xf32> {ds.metric = "y"}) {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %flag = tensor.extract %p[] : tensor<i1>
  %a = scf.if %flag -> (tensor<4xf32>) {
    scf.yield %x : tensor<4xf32>
  } else {
    scf.yield %zero : tensor<4xf32>
  }
  %number = tensor.extract %n[] : tensor<i32>
  %index = arith.index_cast %number : i32 to index
  %b = scf.index_switch %index -> tensor<4xf32>
  case 0 {
    scf.yield %a : tensor<4xf32>
  }
  default {
    scf.yield %x : tensor<4xf32>
  }
  %c = arith.select %flag, %b, %zero : tensor<4xf32>
  ds.return %c : tensor<4xf32>
}
