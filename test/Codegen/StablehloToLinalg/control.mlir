// RUN: ds-opt --ds-lower-to-linalg --split-input-file %s | FileCheck %s

// A loop whose counter goes from constant to constant is an scf.for; what it
// carries stays carried, the counter too.

// CHECK-LABEL: func.func @counted
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[ONE:.*]] = arith.constant 1 : index
// CHECK-DAG: %[[TRIPS:.*]] = arith.constant 4 : index
// CHECK: scf.for %{{.*}} = %[[ZERO]] to %[[TRIPS]] step %[[ONE]] iter_args(%{{.*}} = %{{.*}}, %{{.*}} = %{{.*}}) -> (tensor<i32>, tensor<8xf32>)
// CHECK: scf.yield %{{.*}}, %{{.*}} : tensor<i32>, tensor<8xf32>
func.func @counted(%x: tensor<8xf32>) -> tensor<8xf32> {
  %start = stablehlo.constant dense<3> : tensor<i32>
  %limit = stablehlo.constant dense<14> : tensor<i32>
  %step = stablehlo.constant dense<3> : tensor<i32>
  %r:2 = stablehlo.while(%i = %start, %y = %x) : tensor<i32>, tensor<8xf32> cond {
    %p = stablehlo.compare LT, %i, %limit : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %n = stablehlo.add %i, %step : tensor<i32>
    %z = stablehlo.add %y, %y : tensor<8xf32>
    stablehlo.return %n, %z : tensor<i32>, tensor<8xf32>
  }
  return %r#1 : tensor<8xf32>
}

// -----

// Down to and including 0 by 2: 10, 8, 6, 4, 2, 0.

// CHECK-LABEL: func.func @downwards
// CHECK: %[[TRIPS:.*]] = arith.constant 6 : index
// CHECK: scf.for %{{.*}} = %{{.*}} to %[[TRIPS]]
func.func @downwards() -> tensor<i8> {
  %start = stablehlo.constant dense<10> : tensor<i8>
  %r = stablehlo.while(%i = %start) : tensor<i8> cond {
    %limit = stablehlo.constant dense<0> : tensor<i8>
    %p = stablehlo.compare GE, %i, %limit : (tensor<i8>, tensor<i8>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %step = stablehlo.constant dense<-2> : tensor<i8>
    %n = stablehlo.add %step, %i : tensor<i8>
    stablehlo.return %n : tensor<i8>
  }
  return %r : tensor<i8>
}

// -----

// This counter wraps around before it reaches the limit: 0, 100, -56, ...

// CHECK-LABEL: func.func @wraps
// CHECK-NOT: scf.for
// CHECK: scf.while
func.func @wraps() -> tensor<i8> {
  %start = stablehlo.constant dense<0> : tensor<i8>
  %limit = stablehlo.constant dense<120> : tensor<i8>
  %step = stablehlo.constant dense<100> : tensor<i8>
  %r = stablehlo.while(%i = %start) : tensor<i8> cond {
    %p = stablehlo.compare LT, %i, %limit : (tensor<i8>, tensor<i8>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %n = stablehlo.add %i, %step : tensor<i8>
    stablehlo.return %n : tensor<i8>
  }
  return %r : tensor<i8>
}

// -----

// The flag of any other loop is the element of its tensor. Unsigned tensors are
// carried signless.

// CHECK-LABEL: func.func @general
// CHECK: scf.while (%[[I:.*]] = %{{.*}}) : (tensor<i32>) -> tensor<i32> {
// CHECK: %[[P:.*]] = linalg.generic
// CHECK: %[[FLAG:.*]] = tensor.extract %[[P]][] : tensor<i1>
// CHECK: scf.condition(%[[FLAG]]) %[[I]] : tensor<i32>
// CHECK: } do {
// CHECK: ^bb0(%{{.*}}: tensor<i32>):
// CHECK: scf.yield %{{.*}} : tensor<i32>
func.func @general(%x: tensor<ui32>, %limit: tensor<ui32>) -> tensor<ui32> {
  %r = stablehlo.while(%i = %x) : tensor<ui32> cond {
    %p = stablehlo.compare LT, %i, %limit : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %n = stablehlo.add %i, %i : tensor<ui32>
    stablehlo.return %n : tensor<ui32>
  }
  return %r : tensor<ui32>
}

// -----

// CHECK-LABEL: func.func @branches
// CHECK: %[[FLAG:.*]] = tensor.extract %arg0[] : tensor<i1>
// CHECK: %[[IF:.*]] = scf.if %[[FLAG]] -> (tensor<4xf32>) {
// CHECK: scf.yield %arg2
// CHECK: } else {
// CHECK: scf.yield %arg3
// CHECK: %[[NUMBER:.*]] = tensor.extract %arg1[] : tensor<i32>
// CHECK: %[[INDEX:.*]] = arith.index_cast %[[NUMBER]] : i32 to index
// CHECK: scf.index_switch %[[INDEX]] -> tensor<4xf32>
// CHECK: case 0 {
// CHECK: scf.yield %arg2
// CHECK: default {
// CHECK: scf.yield %[[IF]]
func.func @branches(%p: tensor<i1>, %i: tensor<i32>, %x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "stablehlo.if"(%p) ({
    stablehlo.return %x : tensor<4xf32>
  }, {
    stablehlo.return %y : tensor<4xf32>
  }) : (tensor<i1>) -> tensor<4xf32>
  %1 = "stablehlo.case"(%i) ({
    stablehlo.return %x : tensor<4xf32>
  }, {
    stablehlo.return %0 : tensor<4xf32>
  }) : (tensor<i32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}
