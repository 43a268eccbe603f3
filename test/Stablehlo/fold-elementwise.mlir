// RUN: ds-opt %s --split-input-file --canonicalize | FileCheck %s

// Functions of constants.
// CHECK-LABEL: func @unary
func.func @unary() -> (tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<2xi32>, tensor<f32>, tensor<i1>, tensor<bf16>) {
  // CHECK-DAG: %[[FOUR:.*]] = stablehlo.constant dense<4.000000e+00> : tensor<f32>
  // CHECK-DAG: %[[ZERO:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<f32>
  // CHECK-DAG: %[[ROUND:.*]] = stablehlo.constant dense<[2.000000e+00, -2.000000e+00]> : tensor<2xf32>
  // CHECK-DAG: %[[INF:.*]] = stablehlo.constant dense<0x7F800000> : tensor<f32>
  // CHECK-DAG: %[[NAN:.*]] = stablehlo.constant dense<0x{{[7F]}}FC00000> : tensor<f32>
  // CHECK-DAG: %[[NEG:.*]] = stablehlo.constant dense<[-1, 2]> : tensor<2xi32>
  // CHECK-DAG: %[[HALF:.*]] = stablehlo.constant dense<5.000000e-01> : tensor<f32>
  // CHECK-DAG: %[[TRUE:.*]] = stablehlo.constant dense<true> : tensor<i1>
  // CHECK-DAG: %[[THIRD:.*]] = stablehlo.constant dense<3.339840e-01> : tensor<bf16>
  // CHECK: return %[[FOUR]], %[[ZERO]], %[[ROUND]], %[[INF]], %[[NAN]], %[[NEG]], %[[HALF]], %[[TRUE]], %[[THIRD]]
  %sixteen = stablehlo.constant dense<16.0> : tensor<f32>
  %0 = stablehlo.sqrt %sixteen : tensor<f32>
  %one = stablehlo.constant dense<1.0> : tensor<f32>
  %1 = stablehlo.log %one : tensor<f32>
  %odd = stablehlo.constant dense<[2.5, -1.5]> : tensor<2xf32>
  %2 = stablehlo.round_nearest_even %odd : tensor<2xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %3 = stablehlo.rsqrt %zero : tensor<f32>
  %minus = stablehlo.constant dense<-1.0> : tensor<f32>
  %4 = stablehlo.sqrt %minus : tensor<f32>
  %ints = stablehlo.constant dense<[1, -2]> : tensor<2xi32>
  %5 = stablehlo.negate %ints : tensor<2xi32>
  %6 = stablehlo.logistic %zero : tensor<f32>
  %7 = stablehlo.is_finite %one : (tensor<f32>) -> tensor<i1>
  %third = stablehlo.constant dense<0.333333333> : tensor<f32>
  %8 = stablehlo.convert %third : (tensor<f32>) -> tensor<bf16>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8 : tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<2xi32>, tensor<f32>, tensor<i1>, tensor<bf16>
}

// -----

// CHECK-LABEL: func @binary
func.func @binary() -> (tensor<4xf32>, tensor<2xi32>, tensor<2xi32>, tensor<ui8>, tensor<i1>, tensor<i1>, tensor<i32>, tensor<i32>, tensor<f32>) {
  // CHECK-DAG: %[[SUM:.*]] = stablehlo.constant dense<3.000000e+00> : tensor<4xf32>
  // CHECK-DAG: %[[QUOTIENT:.*]] = stablehlo.constant dense<[-3, 3]> : tensor<2xi32>
  // CHECK-DAG: %[[REMAINDER:.*]] = stablehlo.constant dense<[-1, 1]> : tensor<2xi32>
  // CHECK-DAG: %[[MAX:.*]] = stablehlo.constant dense<200> : tensor<ui8>
  // CHECK-DAG: %[[OR:.*]] = stablehlo.constant dense<true> : tensor<i1>
  // CHECK-DAG: %[[FALSE:.*]] = stablehlo.constant dense<false> : tensor<i1>
  // CHECK-DAG: %[[SHIFT:.*]] = stablehlo.constant dense<-1> : tensor<i32>
  // CHECK-DAG: %[[POWER:.*]] = stablehlo.constant dense<-243> : tensor<i32>
  // CHECK-DAG: %[[NAN:.*]] = stablehlo.constant dense<0x7FC00000> : tensor<f32>
  // CHECK: return %[[SUM]], %[[QUOTIENT]], %[[REMAINDER]], %[[MAX]], %[[OR]], %[[FALSE]], %[[SHIFT]], %[[POWER]], %[[NAN]]
  %ones = stablehlo.constant dense<1.0> : tensor<4xf32>
  %twos = stablehlo.constant dense<2.0> : tensor<4xf32>
  %0 = stablehlo.add %ones, %twos : tensor<4xf32>
  %a = stablehlo.constant dense<[-7, 7]> : tensor<2xi32>
  %b = stablehlo.constant dense<[2, 2]> : tensor<2xi32>
  %1 = stablehlo.divide %a, %b : tensor<2xi32>
  %2 = stablehlo.remainder %a, %b : tensor<2xi32>
  %u = stablehlo.constant dense<200> : tensor<ui8>
  %v = stablehlo.constant dense<100> : tensor<ui8>
  %3 = stablehlo.maximum %u, %v : tensor<ui8>
  %t = stablehlo.constant dense<true> : tensor<i1>
  %4 = stablehlo.add %t, %t : tensor<i1>
  %nan = stablehlo.constant dense<0x7FC00000> : tensor<f32>
  %5 = stablehlo.compare EQ, %nan, %nan, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
  %m = stablehlo.constant dense<-3> : tensor<i32>
  %n = stablehlo.constant dense<77> : tensor<i32>
  %6 = stablehlo.shift_right_arithmetic %m, %n : tensor<i32>
  %five = stablehlo.constant dense<5> : tensor<i32>
  %7 = stablehlo.power %m, %five : tensor<i32>
  %f = stablehlo.constant dense<1.0> : tensor<f32>
  %8 = stablehlo.maximum %f, %nan : tensor<f32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8 : tensor<4xf32>, tensor<2xi32>, tensor<2xi32>, tensor<ui8>, tensor<i1>, tensor<i1>, tensor<i32>, tensor<i32>, tensor<f32>
}

// -----

// What the specification leaves open stays: division by zero, a negative power.
// CHECK-LABEL: func @open
func.func @open() -> (tensor<i32>, tensor<i32>, tensor<i32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<7> : tensor<i32>
  %minus = stablehlo.constant dense<-1> : tensor<i32>
  // CHECK: stablehlo.divide
  %0 = stablehlo.divide %one, %zero : tensor<i32>
  // CHECK: stablehlo.power
  %1 = stablehlo.power %one, %minus : tensor<i32>
  %big = stablehlo.constant dense<3.0e+10> : tensor<f32>
  // CHECK: stablehlo.convert
  %2 = stablehlo.convert %big : (tensor<f32>) -> tensor<i32>
  return %0, %1, %2 : tensor<i32>, tensor<i32>, tensor<i32>
}

// -----

// Constants of other dialects fold, too.
// CHECK-LABEL: func @foreign
func.func @foreign() -> tensor<1xi64> {
  // CHECK: stablehlo.constant dense<3> : tensor<1xi64>
  %one = arith.constant dense<1> : tensor<1xi64>
  %two = arith.constant dense<2> : tensor<1xi64>
  %0 = stablehlo.add %one, %two : tensor<1xi64>
  return %0 : tensor<1xi64>
}

// -----

// Large tensors are weights, which stay unless they are splats.
// CHECK-LABEL: func @weights
func.func @weights() -> (tensor<2048xi32>, tensor<2048xi32>) {
  // CHECK-DAG: stablehlo.constant dense<-2> : tensor<2048xi32>
  // CHECK-DAG: stablehlo.negate
  %splat = stablehlo.constant dense<2> : tensor<2048xi32>
  %0 = stablehlo.negate %splat : tensor<2048xi32>
  %iota = stablehlo.iota dim = 0 : tensor<2048xi32>
  %1 = stablehlo.negate %iota : tensor<2048xi32>
  return %0, %1 : tensor<2048xi32>, tensor<2048xi32>
}

// -----

// Identities that hold bit for bit.
// CHECK-LABEL: func @identities
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>, %[[I:.*]]: tensor<4xi32>, %[[P:.*]]: tensor<4xi1>
// CHECK-NOT: stablehlo.{{(add|subtract|multiply|divide|and|or|xor|power|negate|maximum)}}
// CHECK: return %[[X]], %[[X]], %[[X]], %[[X]], %[[I]], %[[P]], %[[P]], %[[I]], %[[X]], %[[X]], %[[X]]
func.func @identities(%x: tensor<4xf32>, %i: tensor<4xi32>, %p: tensor<4xi1>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi32>, tensor<4xi1>, tensor<4xi1>, tensor<4xi32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %one = stablehlo.constant dense<1.0> : tensor<4xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<4xf32>
  %minus = stablehlo.constant dense<-0.0> : tensor<4xf32>
  %0 = stablehlo.multiply %one, %x : tensor<4xf32>
  %1 = stablehlo.add %minus, %x : tensor<4xf32>
  %2 = stablehlo.subtract %x, %zero : tensor<4xf32>
  %3 = stablehlo.divide %x, %one : tensor<4xf32>
  %izero = stablehlo.constant dense<0> : tensor<4xi32>
  %4 = stablehlo.add %i, %izero : tensor<4xi32>
  %true = stablehlo.constant dense<true> : tensor<4xi1>
  %false = stablehlo.constant dense<false> : tensor<4xi1>
  %5 = stablehlo.and %p, %true : tensor<4xi1>
  %6 = stablehlo.or %p, %false : tensor<4xi1>
  %7 = stablehlo.xor %i, %izero : tensor<4xi32>
  %8 = stablehlo.power %x, %one : tensor<4xf32>
  %n = stablehlo.negate %x : tensor<4xf32>
  %9 = stablehlo.negate %n : tensor<4xf32>
  %10 = stablehlo.maximum %x, %x : tensor<4xf32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi32>, tensor<4xi1>, tensor<4xi1>, tensor<4xi32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// -----

// x + 0.0 changes -0.0, x - x and x * 0.0 are NaN for infinities, and NaN
// differs from itself: none of these is an identity of floats.
// CHECK-LABEL: func @no_identities
func.func @no_identities(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi1>) {
  %zero = stablehlo.constant dense<0.0> : tensor<4xf32>
  // CHECK: stablehlo.add
  %0 = stablehlo.add %x, %zero : tensor<4xf32>
  // CHECK: stablehlo.subtract
  %1 = stablehlo.subtract %x, %x : tensor<4xf32>
  // CHECK: stablehlo.multiply
  %2 = stablehlo.multiply %x, %zero : tensor<4xf32>
  // CHECK: stablehlo.compare
  %3 = stablehlo.compare EQ, %x, %x : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  return %0, %1, %2, %3 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi1>
}

// -----

// CHECK-LABEL: func @compare_select
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>, %[[Y:.*]]: tensor<4xf32>, %[[I:.*]]: tensor<4xi32>
func.func @compare_select(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<4xi32>, %p: tensor<4xi1>) -> (tensor<4xi1>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<3xi32>) {
  // CHECK-DAG: %[[TRUE:.*]] = stablehlo.constant dense<true> : tensor<4xi1>
  // CHECK-DAG: %[[FALSE:.*]] = stablehlo.constant dense<false> : tensor<4xi1>
  // CHECK-DAG: %[[CLAMPED:.*]] = stablehlo.constant dense<[0, 3, 5]> : tensor<3xi32>
  // CHECK: return %[[TRUE]], %[[FALSE]], %[[X]], %[[Y]], %[[X]], %[[CLAMPED]]
  %0 = stablehlo.compare LE, %i, %i : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
  %1 = stablehlo.compare NE, %i, %i : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
  %true = stablehlo.constant dense<true> : tensor<i1>
  %false = stablehlo.constant dense<false> : tensor<4xi1>
  %2 = stablehlo.select %true, %x, %y : tensor<i1>, tensor<4xf32>
  %3 = stablehlo.select %false, %x, %y : tensor<4xi1>, tensor<4xf32>
  %4 = stablehlo.select %p, %x, %x : tensor<4xi1>, tensor<4xf32>
  %lo = stablehlo.constant dense<0> : tensor<i32>
  %hi = stablehlo.constant dense<5> : tensor<i32>
  %c = stablehlo.constant dense<[-1, 3, 9]> : tensor<3xi32>
  %5 = stablehlo.clamp %lo, %c, %hi : (tensor<i32>, tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
  return %0, %1, %2, %3, %4, %5 : tensor<4xi1>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<3xi32>
}

// -----

// A detour through a type that holds every value is left out; one that rounds
// is not.
// CHECK-LABEL: func @convert
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>, %[[B:.*]]: tensor<4xbf16>, %[[P:.*]]: tensor<4xi1>
func.func @convert(%x: tensor<4xf32>, %b: tensor<4xbf16>, %p: tensor<4xi1>) -> (tensor<4xf32>, tensor<4xbf16>, tensor<4xf32>, tensor<4xf32>) {
  // CHECK-DAG: %[[ROUNDED:.*]] = stablehlo.convert %[[X]] : (tensor<4xf32>) -> tensor<4xbf16>
  // CHECK-DAG: %[[BACK:.*]] = stablehlo.convert %[[ROUNDED]] : (tensor<4xbf16>) -> tensor<4xf32>
  // CHECK-DAG: %[[DIRECT:.*]] = stablehlo.convert %[[P]] : (tensor<4xi1>) -> tensor<4xf32>
  // CHECK: return %[[X]], %[[B]], %[[BACK]], %[[DIRECT]]
  %0 = stablehlo.convert %x : tensor<4xf32>
  %b32 = stablehlo.convert %b : (tensor<4xbf16>) -> tensor<4xf32>
  %1 = stablehlo.convert %b32 : (tensor<4xf32>) -> tensor<4xbf16>
  %xb = stablehlo.convert %x : (tensor<4xf32>) -> tensor<4xbf16>
  %2 = stablehlo.convert %xb : (tensor<4xbf16>) -> tensor<4xf32>
  %pi = stablehlo.convert %p : (tensor<4xi1>) -> tensor<4xi32>
  %3 = stablehlo.convert %pi : (tensor<4xi32>) -> tensor<4xf32>
  return %0, %1, %2, %3 : tensor<4xf32>, tensor<4xbf16>, tensor<4xf32>, tensor<4xf32>
}

// -----

// CHECK-LABEL: func @power
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>
func.func @power(%x: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK: stablehlo.multiply %[[X]], %[[X]] : tensor<4xf32>
  %two = stablehlo.constant dense<2.0> : tensor<4xf32>
  %0 = stablehlo.power %x, %two : tensor<4xf32>
  return %0 : tensor<4xf32>
}
