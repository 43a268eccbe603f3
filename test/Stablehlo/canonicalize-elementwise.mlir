// RUN: ds-opt %s --split-input-file --canonicalize | FileCheck %s

// CHECK-LABEL: func @negations
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>, %[[Y:.*]]: tensor<4xf32>
// CHECK-DAG: %[[A:.*]] = stablehlo.subtract %[[X]], %[[Y]]
// CHECK-DAG: %[[B:.*]] = stablehlo.subtract %[[Y]], %[[X]]
// CHECK-DAG: %[[C:.*]] = stablehlo.add %[[X]], %[[Y]]
// CHECK: return %[[A]], %[[B]], %[[C]]
func.func @negations(%x: tensor<4xf32>, %y: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %0 = stablehlo.negate %y : tensor<4xf32>
  %1 = stablehlo.add %x, %0 : tensor<4xf32>
  %2 = stablehlo.negate %x : tensor<4xf32>
  %3 = stablehlo.add %2, %y : tensor<4xf32>
  %4 = stablehlo.negate %y : tensor<4xf32>
  %5 = stablehlo.subtract %x, %4 : tensor<4xf32>
  return %1, %3, %5 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// -----

// A sum of booleans is `or`; a negation with another use stays anyway.
// CHECK-LABEL: func @no_negations
// CHECK: stablehlo.add
// CHECK: stablehlo.add
func.func @no_negations(%p: tensor<4xi1>, %x: tensor<4xf32>) -> (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) {
  %0 = stablehlo.negate %p : tensor<4xi1>
  %1 = stablehlo.add %p, %0 : tensor<4xi1>
  %2 = stablehlo.negate %x : tensor<4xf32>
  %3 = stablehlo.add %x, %2 : tensor<4xf32>
  return %1, %2, %3 : tensor<4xi1>, tensor<4xf32>, tensor<4xf32>
}

// -----

// softmax takes the maximum of its maximum and -inf, which even a NaN survives.
// CHECK-LABEL: func @bounds
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>, %[[I:.*]]: tensor<4xi8>, %[[U:.*]]: tensor<4xui8>
// CHECK-NEXT: return %[[X]], %[[X]], %[[I]], %[[U]]
func.func @bounds(%x: tensor<4xf32>, %i: tensor<4xi8>, %u: tensor<4xui8>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xi8>, tensor<4xui8>) {
  %low = stablehlo.constant dense<0xFF800000> : tensor<4xf32>
  %high = stablehlo.constant dense<0x7F800000> : tensor<4xf32>
  %0 = stablehlo.maximum %low, %x : tensor<4xf32>
  %1 = stablehlo.minimum %x, %high : tensor<4xf32>
  %least = stablehlo.constant dense<-128> : tensor<4xi8>
  %2 = stablehlo.maximum %i, %least : tensor<4xi8>
  %greatest = stablehlo.constant dense<255> : tensor<4xui8>
  %3 = stablehlo.minimum %u, %greatest : tensor<4xui8>
  return %0, %1, %2, %3 : tensor<4xf32>, tensor<4xf32>, tensor<4xi8>, tensor<4xui8>
}

// -----

// The greatest finite number is no bound, nor is that of the other side.
// CHECK-LABEL: func @no_bounds
// CHECK: stablehlo.minimum
// CHECK: stablehlo.maximum
func.func @no_bounds(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %finite = stablehlo.constant dense<0x7F7FFFFF> : tensor<4xf32>
  %high = stablehlo.constant dense<0x7F800000> : tensor<4xf32>
  %0 = stablehlo.minimum %x, %finite : tensor<4xf32>
  %1 = stablehlo.maximum %x, %high : tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// -----

// CHECK-LABEL: func @comparisons
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>, %[[I:.*]]: tensor<4xi32>, %[[J:.*]]: tensor<4xi32>
// CHECK-DAG: %[[ONE:.*]] = stablehlo.constant dense<1.000000e+00>
// CHECK-DAG: %[[A:.*]] = stablehlo.compare GT, %[[X]], %[[ONE]], FLOAT
// CHECK-DAG: %[[B:.*]] = stablehlo.compare GE, %[[I]], %[[J]]
// CHECK-DAG: %[[C:.*]] = stablehlo.compare NE, %[[X]], %[[X]]
// CHECK: return %[[A]], %[[B]], %[[C]]
func.func @comparisons(%x: tensor<4xf32>, %i: tensor<4xi32>, %j: tensor<4xi32>) -> (tensor<4xi1>, tensor<4xi1>, tensor<4xi1>) {
  %one = stablehlo.constant dense<1.0> : tensor<4xf32>
  %0 = stablehlo.compare LT, %one, %x, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  %1 = stablehlo.compare LT, %i, %j : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
  %2 = stablehlo.not %1 : tensor<4xi1>
  %3 = stablehlo.compare EQ, %x, %x : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  %4 = stablehlo.not %3 : tensor<4xi1>
  return %0, %2, %4 : tensor<4xi1>, tensor<4xi1>, tensor<4xi1>
}

// -----

// Neither x < y nor x >= y holds of a NaN.
// CHECK-LABEL: func @unordered
// CHECK: stablehlo.compare LT
// CHECK: stablehlo.not
func.func @unordered(%x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xi1> {
  %0 = stablehlo.compare LT, %x, %y : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  %1 = stablehlo.not %0 : tensor<4xi1>
  return %1 : tensor<4xi1>
}

// -----

// What JAX prints for an index that may be negative: iota is not.
// CHECK-LABEL: func @iota_is_bounded
// CHECK-DAG: %[[T:.*]] = stablehlo.constant dense<true> : tensor<8xi1>
// CHECK-DAG: %[[F:.*]] = stablehlo.constant dense<false> : tensor<8xi1>
// CHECK-DAG: %[[C:.*]] = stablehlo.compare LT, %{{.*}}, %{{.*}}
// CHECK: return %[[F]], %[[T]], %[[F]], %[[C]]
func.func @iota_is_bounded() -> (tensor<8xi1>, tensor<8xi1>, tensor<8xi1>, tensor<8xi1>) {
  %i = stablehlo.iota dim = 0 : tensor<8xi32>
  %zero = stablehlo.constant dense<0> : tensor<8xi32>
  %seven = stablehlo.constant dense<7> : tensor<8xi32>
  %eight = stablehlo.constant dense<8> : tensor<8xi32>
  %0 = stablehlo.compare LT, %i, %zero : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
  %1 = stablehlo.compare LT, %i, %eight : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
  %2 = stablehlo.compare EQ, %i, %eight : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
  %3 = stablehlo.compare LT, %i, %seven : (tensor<8xi32>, tensor<8xi32>) -> tensor<8xi1>
  return %0, %1, %2, %3 : tensor<8xi1>, tensor<8xi1>, tensor<8xi1>, tensor<8xi1>
}

// -----

// An i8 counts to 127 and on from -128.
// CHECK-LABEL: func @iota_wraps
// CHECK: stablehlo.compare LT
func.func @iota_wraps() -> tensor<200xi1> {
  %i = stablehlo.iota dim = 0 : tensor<200xi8>
  %zero = stablehlo.constant dense<0> : tensor<200xi8>
  %0 = stablehlo.compare LT, %i, %zero : (tensor<200xi8>, tensor<200xi8>) -> tensor<200xi1>
  return %0 : tensor<200xi1>
}

// -----

// CHECK-LABEL: func @selects
// CHECK-SAME: %[[P:.*]]: tensor<4xi1>, %[[X:.*]]: tensor<4xf32>, %[[Y:.*]]: tensor<4xf32>
// CHECK-DAG: %[[A:.*]] = stablehlo.select %[[P]], %[[Y]], %[[X]]
// CHECK-DAG: %[[B:.*]] = stablehlo.select %[[P]], %[[X]], %[[Y]]
// CHECK-DAG: %[[N:.*]] = stablehlo.not %[[P]]
// CHECK: return %[[A]], %[[B]], %[[P]], %[[N]]
func.func @selects(%p: tensor<4xi1>, %x: tensor<4xf32>, %y: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xi1>, tensor<4xi1>) {
  %n = stablehlo.not %p : tensor<4xi1>
  %0 = stablehlo.select %n, %x, %y : tensor<4xi1>, tensor<4xf32>
  %1 = stablehlo.select %p, %x, %x : tensor<4xi1>, tensor<4xf32>
  %2 = stablehlo.select %p, %1, %0 : tensor<4xi1>, tensor<4xf32>
  %3 = stablehlo.select %p, %2, %y : tensor<4xi1>, tensor<4xf32>
  %true = stablehlo.constant dense<true> : tensor<4xi1>
  %false = stablehlo.constant dense<false> : tensor<4xi1>
  %4 = stablehlo.select %p, %true, %false : tensor<4xi1>, tensor<4xi1>
  %5 = stablehlo.select %p, %false, %true : tensor<4xi1>, tensor<4xi1>
  return %0, %3, %4, %5 : tensor<4xf32>, tensor<4xf32>, tensor<4xi1>, tensor<4xi1>
}

// -----

// A predicate that is one for all elements is no result.
// CHECK-LABEL: func @scalar_predicate
// CHECK: stablehlo.select
func.func @scalar_predicate(%p: tensor<i1>) -> tensor<4xi1> {
  %true = stablehlo.constant dense<true> : tensor<4xi1>
  %false = stablehlo.constant dense<false> : tensor<4xi1>
  %0 = stablehlo.select %p, %true, %false : tensor<i1>, tensor<4xi1>
  return %0 : tensor<4xi1>
}

// -----

// A detour that loses bits is none to leave out.
// CHECK-LABEL: func @conversions
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>, %[[H:.*]]: tensor<4xbf16>
// CHECK-DAG: %[[N:.*]] = stablehlo.convert %[[X]] : (tensor<4xf32>) -> tensor<4xbf16>
// CHECK-DAG: %[[W:.*]] = stablehlo.convert %[[N]] : (tensor<4xbf16>) -> tensor<4xf32>
// CHECK-DAG: %[[D:.*]] = stablehlo.convert %[[H]] : (tensor<4xbf16>) -> tensor<4xf64>
// CHECK: return %[[H]], %[[W]], %[[D]]
func.func @conversions(%x: tensor<4xf32>, %h: tensor<4xbf16>) -> (tensor<4xbf16>, tensor<4xf32>, tensor<4xf64>) {
  %0 = stablehlo.convert %h : (tensor<4xbf16>) -> tensor<4xf32>
  %1 = stablehlo.convert %0 : (tensor<4xf32>) -> tensor<4xbf16>
  %2 = stablehlo.convert %x : (tensor<4xf32>) -> tensor<4xbf16>
  %3 = stablehlo.convert %2 : (tensor<4xbf16>) -> tensor<4xf32>
  %4 = stablehlo.convert %0 : (tensor<4xf32>) -> tensor<4xf64>
  return %1, %3, %4 : tensor<4xbf16>, tensor<4xf32>, tensor<4xf64>
}
