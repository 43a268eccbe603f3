// RUN: ds-opt --ds-lower-to-linalg --split-input-file %s | FileCheck %s

// CHECK-DAG: #[[SCALAR:.*]] = affine_map<(d0, d1) -> ()>
// CHECK-DAG: #[[ID:.*]] = affine_map<(d0, d1) -> (d0, d1)>

// CHECK-LABEL: func @binary
// CHECK: linalg.generic {indexing_maps = [#[[ID]], #[[ID]], #[[ID]]], iterator_types = ["parallel", "parallel"]}
// CHECK: arith.addf
// CHECK: linalg.yield
func.func @binary(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = stablehlo.add %x, %y : tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// An operand that is given twice is read once.
// CHECK-LABEL: func @square
// CHECK: linalg.generic {indexing_maps = [#[[ID]], #[[ID]]]
// CHECK: ^bb0(%[[A:.*]]: f32, %{{.*}}: f32):
// CHECK: arith.mulf %[[A]], %[[A]]
func.func @square(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = stablehlo.multiply %x, %x : tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// CHECK-LABEL: func @scalar_predicate
// CHECK: linalg.generic {indexing_maps = [#[[SCALAR]], #[[ID]], #[[ID]], #[[ID]]]
// CHECK: arith.select
func.func @scalar_predicate(%p: tensor<i1>, %x: tensor<4x8xf32>, %y: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = stablehlo.select %p, %x, %y : tensor<i1>, tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// -----

// 16-bit floats are computed in f32 and rounded once.
// CHECK-LABEL: func @bf16
// CHECK: arith.extf %{{.*}} : bf16 to f32
// CHECK: math.exp %{{.*}} : f32
// CHECK: arith.truncf %{{.*}} : f32 to bf16
func.func @bf16(%x: tensor<8xbf16>) -> tensor<8xbf16> {
  %0 = stablehlo.exponential %x : tensor<8xbf16>
  return %0 : tensor<8xbf16>
}

// A division that would trap divides by 1; its result is defined.
// CHECK-LABEL: func @signed_division
// CHECK-DAG: arith.constant -1 : i32
// CHECK-DAG: arith.constant -2147483648 : i32
// CHECK: arith.select
// CHECK: arith.divsi
// CHECK: arith.select
func.func @signed_division(%x: tensor<8xi32>, %y: tensor<8xi32>) -> tensor<8xi32> {
  %0 = stablehlo.divide %x, %y : tensor<8xi32>
  return %0 : tensor<8xi32>
}

// Unsigned types become signless, operations on them unsigned.
// CHECK-LABEL: func @unsigned
// CHECK-SAME: (%{{.*}}: tensor<8xi32> {ds.arg = #ds.arg<batch, "x">}, %{{.*}}: tensor<8xi32>) -> (tensor<8xf32>, tensor<8xi1>)
// CHECK: arith.maxui
// CHECK: arith.uitofp
// CHECK: arith.cmpi ult
func.func @unsigned(%x: tensor<8xui32> {ds.arg = #ds.arg<batch, "x">}, %y: tensor<8xui32>) -> (tensor<8xf32>, tensor<8xi1>) {
  %0 = stablehlo.maximum %x, %y : tensor<8xui32>
  %1 = stablehlo.convert %0 : (tensor<8xui32>) -> tensor<8xf32>
  %2 = stablehlo.compare LT, %x, %y, UNSIGNED : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xi1>
  return %1, %2 : tensor<8xf32>, tensor<8xi1>
}

// Floats saturate at the integer's limits; NaN becomes 0.
// CHECK-LABEL: func @saturate
// CHECK: arith.cmpf ord
// CHECK: arith.maxnumf
// CHECK: arith.minnumf
// CHECK: arith.fptosi
// CHECK: arith.cmpf ogt
// CHECK: arith.select
func.func @saturate(%x: tensor<8xf32>) -> tensor<8xi32> {
  %0 = stablehlo.convert %x : (tensor<8xf32>) -> tensor<8xi32>
  return %0 : tensor<8xi32>
}

// CHECK-LABEL: func @constant_power
// CHECK-NOT: math.powf
// CHECK: arith.mulf
// CHECK: arith.mulf
// CHECK: linalg.yield
func.func @constant_power(%x: tensor<8xf32>) -> tensor<8xf32> {
  %c = stablehlo.constant dense<3.0> : tensor<f32>
  %b = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<f32>) -> tensor<8xf32>
  %0 = stablehlo.power %x, %b : tensor<8xf32>
  return %0 : tensor<8xf32>
}

// CHECK-LABEL: func @total_order
// CHECK: arith.bitcast %{{.*}} : f32 to i32
// CHECK: arith.xori
// CHECK: arith.cmpi slt
func.func @total_order(%x: tensor<8xf32>, %y: tensor<8xf32>) -> tensor<8xi1> {
  %0 = stablehlo.compare LT, %x, %y, TOTALORDER : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
  return %0 : tensor<8xi1>
}
