// RUN: ds-opt %s | ds-opt | FileCheck %s
// RUN: ds-opt --mlir-print-op-generic %s | ds-opt | FileCheck %s

// Types are elided where all are the same, and both spellings parse.
// CHECK-LABEL: func @unary
func.func @unary(%x: tensor<4x8xf32>, %i: tensor<4xi32>, %c: tensor<2xcomplex<f32>>, %d: tensor<?xf32>) {
  // CHECK: stablehlo.abs %{{.*}} : tensor<4x8xf32>{{$}}
  %0 = stablehlo.abs %x : tensor<4x8xf32>
  // CHECK: stablehlo.abs %{{.*}} : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
  %1 = stablehlo.abs %c : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
  // CHECK: stablehlo.cbrt %{{.*}} : tensor<4x8xf32>{{$}}
  %2 = stablehlo.cbrt %x : (tensor<4x8xf32>) -> tensor<4x8xf32>
  // CHECK: stablehlo.ceil
  %3 = stablehlo.ceil %x : tensor<4x8xf32>
  // CHECK: stablehlo.convert %{{.*}} : (tensor<4x8xf32>) -> tensor<4x8xbf16>
  %4 = stablehlo.convert %x : (tensor<4x8xf32>) -> tensor<4x8xbf16>
  // CHECK: stablehlo.convert %{{.*}} : tensor<4x8xf32>
  %5 = stablehlo.convert %x : tensor<4x8xf32>
  // CHECK: stablehlo.cosine
  %6 = stablehlo.cosine %x : tensor<4x8xf32>
  // CHECK: stablehlo.count_leading_zeros
  %7 = stablehlo.count_leading_zeros %i : tensor<4xi32>
  // CHECK: stablehlo.exponential
  %8 = stablehlo.exponential %x : tensor<4x8xf32>
  // CHECK: stablehlo.exponential_minus_one
  %9 = stablehlo.exponential_minus_one %x : tensor<4x8xf32>
  // CHECK: stablehlo.floor
  %10 = stablehlo.floor %x : tensor<4x8xf32>
  // CHECK: stablehlo.imag %{{.*}} : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
  %11 = stablehlo.imag %c : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
  // CHECK: stablehlo.is_finite %{{.*}} : (tensor<4x8xf32>) -> tensor<4x8xi1>
  %12 = stablehlo.is_finite %x : (tensor<4x8xf32>) -> tensor<4x8xi1>
  // CHECK: stablehlo.log %
  %13 = stablehlo.log %x : tensor<4x8xf32>
  // CHECK: stablehlo.log_plus_one
  %14 = stablehlo.log_plus_one %x : tensor<4x8xf32>
  // CHECK: stablehlo.logistic
  %15 = stablehlo.logistic %x : tensor<4x8xf32>
  // CHECK: stablehlo.negate
  %16 = stablehlo.negate %x : tensor<4x8xf32>
  // CHECK: stablehlo.not
  %17 = stablehlo.not %i : tensor<4xi32>
  // CHECK: stablehlo.popcnt
  %18 = stablehlo.popcnt %i : tensor<4xi32>
  // CHECK: stablehlo.real
  %19 = stablehlo.real %c : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
  // CHECK: stablehlo.round_nearest_afz
  %20 = stablehlo.round_nearest_afz %x : tensor<4x8xf32>
  // CHECK: stablehlo.round_nearest_even
  %21 = stablehlo.round_nearest_even %x : tensor<4x8xf32>
  // CHECK: stablehlo.rsqrt
  %22 = stablehlo.rsqrt %x : tensor<4x8xf32>
  // CHECK: stablehlo.sign
  %23 = stablehlo.sign %x : tensor<4x8xf32>
  // CHECK: stablehlo.sine
  %24 = stablehlo.sine %x : tensor<4x8xf32>
  // CHECK: stablehlo.sqrt
  %25 = stablehlo.sqrt %x : tensor<4x8xf32>
  // CHECK: stablehlo.tan %
  %26 = stablehlo.tan %x : tensor<4x8xf32>
  // CHECK: stablehlo.tanh %{{.*}} {ds.name = "t"} : tensor<4x8xf32>
  %27 = stablehlo.tanh %x {ds.name = "t"} : tensor<4x8xf32>
  // CHECK: stablehlo.tanh %{{.*}} : (tensor<?xf32>) -> tensor<4xf32>
  %28 = stablehlo.tanh %d : (tensor<?xf32>) -> tensor<4xf32>
  // CHECK: stablehlo.reduce_precision %{{.*}}, format = e8m7 : tensor<4x8xf32>
  %29 = stablehlo.reduce_precision %x, format = e8m7 : tensor<4x8xf32>
  // CHECK: stablehlo.bitcast_convert %{{.*}} : (tensor<4x8xf32>) -> tensor<4x8xi32>
  %30 = stablehlo.bitcast_convert %x : (tensor<4x8xf32>) -> tensor<4x8xi32>
  // CHECK: stablehlo.bitcast_convert %{{.*}} : (tensor<4x8xf32>) -> tensor<4x8x2xbf16>
  %31 = stablehlo.bitcast_convert %x : (tensor<4x8xf32>) -> tensor<4x8x2xbf16>
  return
}

// CHECK-LABEL: func @binary
func.func @binary(%x: tensor<4xf32>, %y: tensor<4xf32>, %i: tensor<4xui32>, %d: tensor<?xf32>) {
  // CHECK: stablehlo.add %{{.*}}, %{{.*}} : tensor<4xf32>{{$}}
  %0 = stablehlo.add %x, %y : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // CHECK: stablehlo.add %{{.*}}, %{{.*}} : (tensor<4xf32>, tensor<?xf32>) -> tensor<4xf32>
  %1 = stablehlo.add %x, %d : (tensor<4xf32>, tensor<?xf32>) -> tensor<4xf32>
  // CHECK: stablehlo.and
  %2 = stablehlo.and %i, %i : tensor<4xui32>
  // CHECK: stablehlo.atan2
  %3 = stablehlo.atan2 %x, %y : tensor<4xf32>
  // CHECK: stablehlo.complex %{{.*}}, %{{.*}} : tensor<4xcomplex<f32>>
  %4 = stablehlo.complex %x, %y : tensor<4xcomplex<f32>>
  // CHECK: stablehlo.complex %{{.*}}, %{{.*}} : tensor<4xcomplex<f32>>
  %5 = stablehlo.complex %x, %y : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xcomplex<f32>>
  // CHECK: stablehlo.divide
  %6 = stablehlo.divide %x, %y : tensor<4xf32>
  // CHECK: stablehlo.maximum
  %7 = stablehlo.maximum %x, %y : tensor<4xf32>
  // CHECK: stablehlo.minimum
  %8 = stablehlo.minimum %x, %y : tensor<4xf32>
  // CHECK: stablehlo.multiply
  %9 = stablehlo.multiply %x, %y : tensor<4xf32>
  // CHECK: stablehlo.or
  %10 = stablehlo.or %i, %i : tensor<4xui32>
  // CHECK: stablehlo.power
  %11 = stablehlo.power %x, %y : tensor<4xf32>
  // CHECK: stablehlo.remainder
  %12 = stablehlo.remainder %x, %y : tensor<4xf32>
  // CHECK: stablehlo.shift_left
  %13 = stablehlo.shift_left %i, %i : tensor<4xui32>
  // CHECK: stablehlo.shift_right_arithmetic
  %14 = stablehlo.shift_right_arithmetic %i, %i : tensor<4xui32>
  // CHECK: stablehlo.shift_right_logical
  %15 = stablehlo.shift_right_logical %i, %i : tensor<4xui32>
  // CHECK: stablehlo.subtract
  %16 = stablehlo.subtract %x, %y : tensor<4xf32>
  // CHECK: stablehlo.xor
  %17 = stablehlo.xor %i, %i : tensor<4xui32>
  // CHECK: stablehlo.compare LT, %{{.*}}, %{{.*}}, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  %18 = stablehlo.compare LT, %x, %y, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  // CHECK: stablehlo.compare EQ, %{{.*}}, %{{.*}} : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
  %19 = stablehlo.compare EQ, %i, %i : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
  // CHECK: stablehlo.compare GE, %{{.*}}, %{{.*}}, TOTALORDER
  %20 = stablehlo.compare GE, %x, %y, TOTALORDER : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  return
}

// CHECK-LABEL: func @ternary
func.func @ternary(%x: tensor<4xf32>, %s: tensor<f32>, %p: tensor<4xi1>, %q: tensor<i1>, %d: tensor<?xf32>) {
  // CHECK: stablehlo.clamp %{{.*}}, %{{.*}}, %{{.*}} : tensor<4xf32>
  %0 = stablehlo.clamp %x, %x, %x : tensor<4xf32>
  // CHECK: stablehlo.clamp %{{.*}}, %{{.*}}, %{{.*}} : (tensor<f32>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %1 = stablehlo.clamp %s, %x, %s : (tensor<f32>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  // CHECK: stablehlo.select %{{.*}}, %{{.*}}, %{{.*}} : tensor<4xi1>, tensor<4xf32>
  %2 = stablehlo.select %p, %x, %x : tensor<4xi1>, tensor<4xf32>
  // CHECK: stablehlo.select %{{.*}}, %{{.*}}, %{{.*}} : tensor<i1>, tensor<4xf32>
  %3 = stablehlo.select %q, %x, %x : (tensor<i1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  // CHECK: stablehlo.select %{{.*}}, %{{.*}}, %{{.*}} : (tensor<4xi1>, tensor<4xf32>, tensor<?xf32>) -> tensor<4xf32>
  %4 = stablehlo.select %p, %x, %d : (tensor<4xi1>, tensor<4xf32>, tensor<?xf32>) -> tensor<4xf32>
  return
}

// CHECK-LABEL: func @chlo
func.func @chlo(%x: tensor<4x8xf32>) {
  // CHECK: chlo.square %{{.*}} : tensor<4x8xf32> -> tensor<4x8xf32>
  %0 = chlo.square %x : tensor<4x8xf32> -> tensor<4x8xf32>
  // CHECK: chlo.erf %
  %1 = chlo.erf %x : tensor<4x8xf32> -> tensor<4x8xf32>
  // CHECK: chlo.erfc
  %2 = chlo.erfc %x : tensor<4x8xf32> -> tensor<4x8xf32>
  // CHECK: chlo.erf_inv
  %3 = chlo.erf_inv %x : tensor<4x8xf32> -> tensor<4x8xf32>
  // CHECK: chlo.top_k(%{{.*}}, k = 2) : tensor<4x8xf32> -> (tensor<4x2xf32>, tensor<4x2xi32>)
  %4, %5 = chlo.top_k(%x, k = 2) : tensor<4x8xf32> -> (tensor<4x2xf32>, tensor<4x2xi32>)
  return
}

// Attributes of exporters survive, whoever's they are.
// CHECK-LABEL: func @attributes
// CHECK-SAME: {tf.aliasing_output = 0 : i32}
// CHECK-SAME: {jax.result_info = "result"}
func.func @attributes(%x: tensor<4xf32> {tf.aliasing_output = 0 : i32}) -> (tensor<4xf32> {jax.result_info = "result"}) {
  // CHECK: {mhlo.frontend_attributes = {a = "b"}}
  %0 = stablehlo.add %x, %x {mhlo.frontend_attributes = {a = "b"}} : tensor<4xf32>
  return %0 : tensor<4xf32>
}
