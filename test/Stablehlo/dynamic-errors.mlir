// RUN: ds-opt %s --split-input-file --verify-diagnostics

func.func @f(%x: tensor<4xf32>, %s: tensor<3xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_broadcast_in_dim' op output_dimensions has 3 elements, but needs 2}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [1] : (tensor<4xf32>, tensor<3xi64>) -> tensor<?x4xf32>
  return
}

// -----

func.func @f(%x: tensor<4xf32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_broadcast_in_dim' op operand dimension 0 of size 4 does not fit result dimension 1 of size 5}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [1] : (tensor<4xf32>, tensor<2xi64>) -> tensor<?x5xf32>
  return
}

// -----

func.func @f(%x: tensor<4xf32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_broadcast_in_dim' op known dimension names dimension 0 twice}}
  %0 = stablehlo.dynamic_broadcast_in_dim %x, %s, dims = [1] {known_expanding_dimensions = array<i64: 0>, known_nonexpanding_dimensions = array<i64: 0>} : (tensor<4xf32>, tensor<2xi64>) -> tensor<?x4xf32>
  return
}

// -----

func.func @f(%x: tensor<4xf32>, %s: tensor<1xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_reshape' op operand and result must have as many elements}}
  %0 = stablehlo.dynamic_reshape %x, %s : (tensor<4xf32>, tensor<1xi64>) -> tensor<5xf32>
  return
}

// -----

func.func @f(%x: tensor<4xf32>, %s: tensor<1xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_reshape' op result must have the operand's element type}}
  %0 = stablehlo.dynamic_reshape %x, %s : (tensor<4xf32>, tensor<1xi64>) -> tensor<?xf64>
  return
}

// -----

func.func @f(%x: tensor<4xf32>, %v: tensor<f32>, %s: tensor<1xi64>, %t: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_pad' op interior_padding has 2 elements, but needs 1}}
  %0 = stablehlo.dynamic_pad %x, %v, %s, %s, %t : (tensor<4xf32>, tensor<f32>, tensor<1xi64>, tensor<1xi64>, tensor<2xi64>) -> tensor<?xf32>
  return
}

// -----

func.func @f(%x: tensor<4xf32>, %s: tensor<1xi64>) {
  // expected-error @+1 {{'stablehlo.real_dynamic_slice' op operand and result must have the same rank}}
  %0 = stablehlo.real_dynamic_slice %x, %s, %s, %s : (tensor<4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x?xf32>
  return
}

// -----

func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x1xi32>, %s: tensor<2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_gather' op result must have rank 2}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<8x16xf32>, tensor<3x1xi32>, tensor<2xi64>) -> tensor<3x?x1xf32>
  return
}

// -----

func.func @f(%x: tensor<1x8x8x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x3xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op padding must have shape 2x2: low and high of each dimension}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x8x8x2xf32>, tensor<3x3x2x4xf32>, tensor<2x3xi64>) -> tensor<1x?x?x4xf32>
  return
}

// -----

func.func @f(%x: tensor<4xf32>) {
  // expected-error @+2 {{'stablehlo.get_dimension_size' op dimension 1 is not a dimension of rank 1}}
  // expected-error @+1 {{failed to infer returned types}}
  %0 = stablehlo.get_dimension_size %x, dim = 1 : (tensor<4xf32>) -> tensor<i32>
  return
}

// -----

func.func @f(%x: tensor<4xf32>, %s: tensor<i32>) {
  // expected-error @+2 {{'stablehlo.set_dimension_size' op dimension 1 is not a dimension of rank 1}}
  // expected-error @+1 {{failed to infer returned types}}
  %0 = stablehlo.set_dimension_size %x, %s, dim = 1 : (tensor<4xf32>, tensor<i32>) -> tensor<?xf32>
  return
}
