// Numbers whose products and sums do not fit in 64 bits, where a shape, a window
// or a group is computed from them.
// RUN: ds-opt %s -split-input-file -verify-diagnostics

func.func @f(%x: tensor<4294967296x4294967296xf32>) {
  // expected-error @+1 {{'stablehlo.reshape' op operand of type 'tensor<4294967296x4294967296xf32>' has 2^56 bytes or more}}
  %0 = stablehlo.reshape %x : (tensor<4294967296x4294967296xf32>) -> tensor<4294967296x4294967296x1xf32>
  return
}

// -----

func.func @f(%x: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.broadcast_in_dim' op result of type 'tensor<0x9223372036854775807xf32>' has 2^56 bytes or more}}
  %0 = stablehlo.broadcast_in_dim %x, dims = [] : (tensor<f32>) -> tensor<0x9223372036854775807xf32>
  return
}

// -----

func.func @f(%x: tensor<?x72057594037927936xi1>) {
  // expected-error @+1 {{'chlo.square' op operand of type 'tensor<?x72057594037927936xi1>' has 2^56 bytes or more}}
  %0 = chlo.square %x : tensor<?x72057594037927936xi1> -> tensor<?x72057594037927936xi1>
  return
}

// -----

func.func @f(%x: tensor<4xf32>, %p: tensor<f32>) {
  // expected-error @+2 {{'stablehlo.pad' op padding of dimension 0 is too large (C4)}}
  // expected-error @+1 {{'stablehlo.pad' op failed to infer returned types}}
  %0 = stablehlo.pad %x, %p, low = [9223372036854775807], high = [0], interior = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

func.func @f(%x: tensor<4xf32>, %p: tensor<f32>) {
  // expected-error @+2 {{'stablehlo.pad' op padding of dimension 0 is too large (C4)}}
  // expected-error @+1 {{'stablehlo.pad' op failed to infer returned types}}
  %0 = stablehlo.pad %x, %p, low = [0], high = [0], interior = [4611686018427387904] : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  return
}

// -----

func.func @f(%x: tensor<9223372036854775807xi8>) {
  // expected-error @+1 {{'stablehlo.concatenate' op operand of type 'tensor<9223372036854775807xi8>' has 2^56 bytes or more}}
  %0 = stablehlo.concatenate %x, %x, dim = 0 : (tensor<9223372036854775807xi8>, tensor<9223372036854775807xi8>) -> tensor<8xi8>
  return
}

// -----

func.func @f(%x: tensor<4x8xf32>, %zero: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce_window' op window's padding or dilation is too large (C15)}}
  %0 = "stablehlo.reduce_window"(%x, %zero) <{window_dimensions = array<i64: 1, 8>, padding = dense<[[0, 0], [9223372036854775807, 1]]> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%x: tensor<4x8xf32>, %zero: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce_window' op window_dimensions must be positive (C5)}}
  %0 = "stablehlo.reduce_window"(%x, %zero) <{window_dimensions = array<i64: 1, -9223372036854775808>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) : (tensor<4x8xf32>, tensor<f32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @f(%x: tensor<8x16xcomplex<f32>>) {
  // expected-error @+1 {{'stablehlo.fft' op length must not be negative (C4)}}
  %0 = stablehlo.fft %x, type = FFT, length = [-9223372036854775808] : (tensor<8x16xcomplex<f32>>) -> tensor<8x?xcomplex<f32>>
  return
}

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{a part of an axis must have positive sizes}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes=[<name = "x", size = 4>]>, axes = [#stablehlo.axis_ref<name = "x", sub_axis_info = (0)4>]>}> : (tensor<8xf32>) -> tensor<16xf32>
  return
}

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{axis "x" must have a positive size}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes=[<name = "x", size = 0>]>, axes = [#stablehlo.axis_ref<name = "x">]>}> : (tensor<8xf32>) -> tensor<16xf32>
  return
}

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.all_gather' op replica_groups divides the axis "x" unevenly}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes=[<name = "x", size = 4>]>, axes = [#stablehlo.axis_ref<name = "x", sub_axis_info = (4)4611686018427387904>]>}> : (tensor<8xf32>) -> tensor<16xf32>
  return
}

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.all_gather' op replica_groups has too many processes}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes=[<name = "x", size = 4611686018427387904>, <name = "y", size = 4>]>, axes = [#stablehlo.axis_ref<name = "x">, #stablehlo.axis_ref<name = "y">]>}> : (tensor<8xf32>) -> tensor<16xf32>
  return
}

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.all_gather' op the pieces of a group are too large together (C6)}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes=[<name = "x", size = 4611686018427387904>]>, axes = [#stablehlo.axis_ref<name = "x">]>}> : (tensor<8xf32>) -> tensor<16xf32>
  return
}

// -----

// Its elements are never visited one by one.
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.all_gather' op result type 'tensor<16xf32>' must be 'tensor<8589934592xf32>' (C6)}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = dense<-1> : tensor<1048576x1073741824xi64>}> : (tensor<8xf32>) -> tensor<16xf32>
  return
}

// -----

// A folder would replace it by itself for ever.
// expected-error @+1 {{'stablehlo.negate' op must be in a function, not in a module}}
%0 = stablehlo.negate %0 : tensor<4xf32>

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.all_gather' op replica_groups leaves out process 0 (C4)}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = dense<9223372036854775807> : tensor<1x1xi64>}> : (tensor<8xf32>) -> tensor<8xf32>
  return
}

// -----

// A window of no element, which fits at each of 2^63 - 1 places and behind them.
func.func @f(%x: tensor<1x8x1xf32>, %k: tensor<0x1x1xf32>) {
  // expected-error @+1 {{'stablehlo.convolution' op window's padding or dilation is too large (C25)}}
  %0 = "stablehlo.convolution"(%x, %k) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, f]x[0, i, o]->[b, 0, f]>, feature_group_count = 1 : i64, padding = dense<[[9223372036854775799, 0]]> : tensor<1x2xi64>}> : (tensor<1x8x1xf32>, tensor<0x1x1xf32>) -> tensor<1x8x1xf32>
  return
}

// -----

// The number that stands for a dynamic size elsewhere.
func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x1xi32>) {
  // expected-error @+2 {{'stablehlo.gather' op slice sizes must not be negative (C21)}}
  // expected-error @+1 {{'stablehlo.gather' op failed to infer returned types}}
  %0 = "stablehlo.gather"(%x, %i) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, -9223372036854775808>}> : (tensor<8x16xf32>, tensor<3x1xi32>) -> tensor<3x?xf32>
  return
}

// -----

func.func @f(%x: tensor<8x16xf32>, %i: tensor<3x1xi32>) {
  %s = stablehlo.constant dense<36893488147419103232> : tensor<2xi128>
  // expected-error @+1 {{'stablehlo.dynamic_gather' op slice size 9223372036854775807 of dimension 0 exceeds its size (C12)}}
  %0 = "stablehlo.dynamic_gather"(%x, %i, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}> : (tensor<8x16xf32>, tensor<3x1xi32>, tensor<2xi128>) -> tensor<3x?xf32>
  return
}

// -----

func.func @f(%a: tensor<f32>) {
  %s = stablehlo.constant dense<36893488147419103232> : tensor<1xi128>
  // expected-error @+1 {{'stablehlo.rng' op result must have the shape that `shape` gives (C3)}}
  %0 = stablehlo.rng %a, %a, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi128>) -> tensor<4xf32>
  return
}

// -----

// A list in the form of older files, of which each element would be written out.
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{i64 dense array attribute}}
  %0 = "stablehlo.transpose"(%x) {permutation = dense<1> : tensor<9223372036854775807xi64>} : (tensor<8x16xf32>) -> tensor<16x8xf32>
  return
}

// -----

// No tensor has such elements.
func.func @f(%x: tensor<8xf32>, %z: tensor<f32>) {
  // expected-error @+1 {{'stablehlo.reduce' op body argument 0 must be a scalar tensor of the element type, or of a wider one (C6)}}
  %0 = "stablehlo.reduce"(%x, %z) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tuple<>, %b: tuple<>):
    stablehlo.return %a : tuple<>
  }) : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
  return
}
