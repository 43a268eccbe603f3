// RUN: ds-opt %s --split-input-file --verify-diagnostics

// stablehlo.convolution C1
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op lhs and rhs must have the same rank (C1)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C1
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op lhs and rhs must have the same rank (C1)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C2
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op window_strides has 1 elements, but needs 2 (C2)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, window_strides = array<i64: 1>}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C2
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op window_strides has 1 elements, but needs 2 (C2)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, window_strides = array<i64: 1>}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C3
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op window_strides must be positive (C3)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, window_strides = array<i64: 1, 0>}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C3
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op window_strides must be positive (C3)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, window_strides = array<i64: 1, 0>}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C4
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op padding must have shape 2x2: low and high of each dimension (C4)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, padding = dense<0> : tensor<1x2xi64>}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C5
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op base dilation has 1 elements, but needs 2 (C5)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1>}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C5
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op base dilation has 1 elements, but needs 2 (C5)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1>}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C6
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op base dilation must be positive (C6)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 0, 1>}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C6
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op base dilation must be positive (C6)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 0, 1>}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C7
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op window dilation has 1 elements, but needs 2 (C7)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, rhs_dilation = array<i64: 1>}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C7
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op window dilation has 1 elements, but needs 2 (C7)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, rhs_dilation = array<i64: 1>}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C8
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op window dilation must be positive (C8)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, rhs_dilation = array<i64: 0, 1>}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C8
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op window dilation must be positive (C8)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, rhs_dilation = array<i64: 0, 1>}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C9
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op window_reversal has 1 elements, but needs 2 (C9)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, window_reversal = array<i1: true>}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C9
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op window_reversal has 1 elements, but needs 2 (C9)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, window_reversal = array<i1: true>}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C10
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op batch_group_count must divide the input's batch (C10)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 3 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C10
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op batch_group_count must divide the input's batch (C10)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 3 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C11
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op feature_group_count must divide the input's features (C11)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 3 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C11
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op feature_group_count must divide the input's features (C11)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 3 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C12
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op input dimensions has 3 elements, but needs 4 (C12)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C12
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op input dimensions has 3 elements, but needs 4 (C12)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C13
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op input dimensions names dimension 1 twice (C13)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<raw input_batch_dimension = 0, input_feature_dimension = 3, kernel_input_feature_dimension = 2, kernel_output_feature_dimension = 3, output_batch_dimension = 0, output_feature_dimension = 3, input_spatial_dimensions = [1, 1], kernel_spatial_dimensions = [0, 1], output_spatial_dimensions = [1, 2]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C13
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op input dimensions names dimension 1 twice (C13)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<raw input_batch_dimension = 0, input_feature_dimension = 3, kernel_input_feature_dimension = 2, kernel_output_feature_dimension = 3, output_batch_dimension = 0, output_feature_dimension = 3, input_spatial_dimensions = [1, 1], kernel_spatial_dimensions = [0, 1], output_spatial_dimensions = [1, 2]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C14
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op the kernel's input features must be the input's, divided by feature_group_count (C14)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 2 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C14
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op the kernel's input features must be the input's, divided by feature_group_count (C14)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 2 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C15
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x7xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op batch_group_count must divide the kernel's output features (C15)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 2 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x7xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C15
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x7xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op batch_group_count must divide the kernel's output features (C15)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 2 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x7xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C16
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x2x7xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op feature_group_count must divide the kernel's output features (C16)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 2 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x2x7xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C16
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x2x7xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op feature_group_count must divide the kernel's output features (C16)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 2 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x2x7xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C17
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op kernel dimensions has 3 elements, but needs 4 (C17)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C17
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op kernel dimensions has 3 elements, but needs 4 (C17)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C18
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op kernel dimensions 4 is not a dimension of rank 4 (C18)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<raw input_batch_dimension = 0, input_feature_dimension = 3, kernel_input_feature_dimension = 2, kernel_output_feature_dimension = 3, output_batch_dimension = 0, output_feature_dimension = 3, input_spatial_dimensions = [1, 2], kernel_spatial_dimensions = [0, 4], output_spatial_dimensions = [1, 2]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C18
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op kernel dimensions 4 is not a dimension of rank 4 (C18)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<raw input_batch_dimension = 0, input_feature_dimension = 3, kernel_input_feature_dimension = 2, kernel_output_feature_dimension = 3, output_batch_dimension = 0, output_feature_dimension = 3, input_spatial_dimensions = [1, 2], kernel_spatial_dimensions = [0, 4], output_spatial_dimensions = [1, 2]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C19
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op output dimensions has 3 elements, but needs 4 (C19)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C19
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op output dimensions has 3 elements, but needs 4 (C19)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C20
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op output dimensions names dimension 3 twice (C20)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<raw input_batch_dimension = 0, input_feature_dimension = 3, kernel_input_feature_dimension = 2, kernel_output_feature_dimension = 3, output_batch_dimension = 3, output_feature_dimension = 3, input_spatial_dimensions = [1, 2], kernel_spatial_dimensions = [0, 1], output_spatial_dimensions = [1, 2]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C20
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op output dimensions names dimension 3 twice (C20)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<raw input_batch_dimension = 0, input_feature_dimension = 3, kernel_input_feature_dimension = 2, kernel_output_feature_dimension = 3, output_batch_dimension = 3, output_feature_dimension = 3, input_spatial_dimensions = [1, 2], kernel_spatial_dimensions = [0, 1], output_spatial_dimensions = [1, 2]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C21
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op feature_group_count must be positive (C21)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 0 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C21
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op feature_group_count must be positive (C21)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 0 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C22
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op batch_group_count must be positive (C22)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 0 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C22
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op batch_group_count must be positive (C22)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 0 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C23
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op feature_group_count and batch_group_count cannot both exceed 1 (C23)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 2 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 2 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C23
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op feature_group_count and batch_group_count cannot both exceed 1 (C23)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 2 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 2 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C24
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op precision_config has 1 elements, but needs 2 (C24)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision HIGH>]}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C24
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op precision_config has 1 elements, but needs 2 (C24)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision HIGH>]}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C25
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op result type 'tensor<2x6x6x4xf32>' must be 'tensor<2x6x6x8xf32>' (C25)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x4xf32>
  return
}

// -----

// stablehlo.dynamic_conv C25
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op result type 'tensor<2x6x6x4xf32>' must be 'tensor<2x?x?x8xf32>' (C25)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x6x4xf32>
  return
}

// -----

// stablehlo.convolution C26
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op lhs and result must have the same rank (C26)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x8xf32>
  return
}

// -----

// stablehlo.dynamic_conv C26
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>, %p: tensor<2x2xi64>) {
  // expected-error @+1 {{'stablehlo.dynamic_conv' op lhs and result must have the same rank (C26)}}
  %0 = "stablehlo.dynamic_conv"(%x, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>, tensor<2x2xi64>) -> tensor<2x6x8xf32>
  return
}
