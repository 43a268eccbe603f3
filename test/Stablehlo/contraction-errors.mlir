// RUN: ds-opt %s --split-input-file --verify-diagnostics

// stablehlo.dot_general C10
func.func @f(%a: tensor<4x16xf32>, %b: tensor<15x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op contracting dimensions 1 and 0 differ in size (C10)}}
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<4x16xf32>, tensor<15x5xf32>) -> tensor<4x5xf32>
  return
}

// -----

// stablehlo.dot_general C9
func.func @f(%a: tensor<4x16xf32>, %b: tensor<5x16xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op batching dimensions 0 and 0 differ in size (C9)}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [1] x [1] : (tensor<4x16xf32>, tensor<5x16xf32>) -> tensor<4xf32>
  return
}

// -----

// stablehlo.dot_general C3
func.func @f(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op lhs dimension names dimension 1 twice (C3)}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [1] x [0], contracting_dims = [1] x [0] : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<16x4x5xf32>
  return
}

// -----

// stablehlo.dot_general C8
func.func @f(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op rhs contracting dimension 2 is not a dimension of rank 2 (C8)}}
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [2] : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<4x5xf32>
  return
}

// -----

// stablehlo.dot_general C2
func.func @f(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op lhs and rhs must have as many contracting dimensions (C2)}}
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [0, 1] x [0] : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<5xf32>
  return
}

// -----

// stablehlo.dot_general C1
func.func @f(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op lhs and rhs must have as many batching dimensions (C1)}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [], contracting_dims = [1] x [0] : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<4x5xf32>
  return
}

// -----

// stablehlo.dot_general C12
func.func @f(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op result type 'tensor<5x4xf32>' must be 'tensor<4x5xf32>' (C12)}}
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<5x4xf32>
  return
}

// -----

// stablehlo.dot_general C11
func.func @f(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op precision_config has 1 elements, but needs 2 (C11)}}
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0], precision = [HIGH] : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<4x5xf32>
  return
}

// -----

func.func @f(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{field `lhs_precision_type` is missing}}
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0], algorithm = <> : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<4x5xf32>
  return
}

// -----

// stablehlo.dot C1
func.func @f(%a: tensor<2x4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot' op operands must have rank 1 or 2 (C1)}}
  %0 = stablehlo.dot %a, %b : (tensor<2x4x16xf32>, tensor<16x5xf32>) -> tensor<4x5xf32>
  return
}

// -----

// stablehlo.convolution C14
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x3x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op the kernel's input features must be the input's, divided by feature_group_count (C14)}}
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x4xf32>, tensor<3x3x3x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.convolution C25
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op result type 'tensor<2x8x8x8xf32>' must be 'tensor<2x6x6x8xf32>' (C25)}}
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x8x8x8xf32>
  return
}

// -----

// stablehlo.convolution C2
func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op window_strides has 1 elements, but needs 2 (C2)}}
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{spatial dimensions must be numbered from 0, each once}}
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 0, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{field `stride` is given twice}}
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], stride = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

func.func @f(%x: tensor<2x8x8x4xf32>, %k: tensor<3x3x4x8xf32>) {
  // expected-error @+1 {{unknown field `strides`}}
  %0 = stablehlo.convolution(%x, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {strides = [1, 1]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<2x8x8x4xf32>, tensor<3x3x4x8xf32>) -> tensor<2x6x6x8xf32>
  return
}

// -----

// stablehlo.dot_general C4
func.func @f(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op rhs dimension names dimension 0 twice (C4)}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [1] x [0] : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<4x5xf32>
  return
}

// -----

// stablehlo.dot_general C5
func.func @f(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op lhs batching dimension 2 is not a dimension of rank 2 (C5)}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [2] x [0], contracting_dims = [1] x [1] : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<4x5xf32>
  return
}

// -----

// stablehlo.dot_general C6
func.func @f(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op lhs contracting dimension 2 is not a dimension of rank 2 (C6)}}
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [2] x [0] : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<4x5xf32>
  return
}

// -----

// stablehlo.dot_general C7
func.func @f(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op rhs batching dimension 2 is not a dimension of rank 2 (C7)}}
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [2], contracting_dims = [1] x [0] : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<4x5xf32>
  return
}

// -----

// stablehlo.dot_general C21
func.func @f(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op precision_config must be DEFAULT where an algorithm is given (C21)}}
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0], precision = [HIGH, HIGH], algorithm = <lhs_precision_type = f32, rhs_precision_type = f32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<4x5xf32>
  return
}

// -----

// stablehlo.dot_general C22
func.func @f(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op lhs_component_count must be positive (C22)}}
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0], algorithm = <lhs_precision_type = f32, rhs_precision_type = f32, accumulation_type = f32, lhs_component_count = 0, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<4x5xf32>
  return
}

// -----

// stablehlo.dot_general C23
func.func @f(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op rhs_component_count must be positive (C23)}}
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0], algorithm = <lhs_precision_type = f32, rhs_precision_type = f32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 0, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<4x5xf32>
  return
}

// -----

// stablehlo.dot_general C24
func.func @f(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot_general' op num_primitive_operations must be positive (C24)}}
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0], algorithm = <lhs_precision_type = f32, rhs_precision_type = f32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 0, allow_imprecise_accumulation = false> : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<4x5xf32>
  return
}

// -----

// stablehlo.dot C2
func.func @f(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot' op last dimension of lhs and first of rhs differ in size (C2)}}
  %0 = stablehlo.dot %a, %a : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

// stablehlo.dot C3
func.func @f(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot' op precision_config has 1 elements, but needs 2 (C3)}}
  %0 = stablehlo.dot %a, %b, precision = [HIGH] : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<4x5xf32>
  return
}

// -----

// stablehlo.dot C4
func.func @f(%a: tensor<4x16xf32>, %b: tensor<16x5xf32>) {
  // expected-error @+1 {{'stablehlo.dot' op result type 'tensor<5x4xf32>' must be 'tensor<4x5xf32>' (C4)}}
  %0 = stablehlo.dot %a, %b : (tensor<4x16xf32>, tensor<16x5xf32>) -> tensor<5x4xf32>
  return
}
