// RUN: ds-opt %s --split-input-file --verify-diagnostics

// stablehlo.all_gather C6
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_gather' op result type 'tensor<8x16xf32>' must be 'tensor<16x16xf32>' (C6)}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.all_gather C1
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_gather' op all_gather_dim 2 is not a dimension of rank 2 (C1)}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.all_gather C2
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_gather' op replica_groups names process 0 twice (C2)}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = dense<[[0, 0]]> : tensor<1x2xi64>}> : (tensor<8x16xf32>) -> tensor<16x16xf32>
  return
}

// -----

func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_gather' op replica_groups must have rank 2}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = dense<[0, 1]> : tensor<2xi64>}> : (tensor<8x16xf32>) -> tensor<16x16xf32>
  return
}

// -----

// stablehlo.reduce_scatter C8
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.reduce_scatter' op the operand must be as large as the results of a group together (C8)}}
  %0 = "stablehlo.reduce_scatter"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, scatter_dimension = 0 : i64}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    stablehlo.return %a : tensor<f32>
  }) : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.all_to_all C8
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_to_all' op split_count must be the size of a group (C8)}}
  %0 = "stablehlo.all_to_all"(%x) <{concat_dimension = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, split_count = 4 : i64, split_dimension = 0 : i64}> : (tensor<8x16xf32>) -> tensor<2x64xf32>
  return
}

// -----

// stablehlo.collective_permute C3
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.collective_permute' op source_target_pairs names a source or a target twice: 1 (C3)}}
  %0 = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, 1], [1, 1]]> : tensor<2x2xi64>}> : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.cross-replica-sum C1
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.cross-replica-sum' op replica_groups names process 1 twice (C1)}}
  %0 = "stablehlo.cross-replica-sum"(%x) <{replica_groups = dense<[[1, 1]]> : tensor<1x2xi64>}> : (tensor<8xf32>) -> tensor<8xf32>
  return
}

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.all_gather' op replica_groups names the axis "y", which the mesh has not}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes=[<name = "x", size = 2>]>, axes = [#stablehlo.axis_ref<name = "y">]>}> : (tensor<8xf32>) -> tensor<16xf32>
  return
}

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.all_gather' op replica_groups divides the axis "x" unevenly}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes=[<name = "x", size = 6>]>, axes = [#stablehlo.axis_ref<name = "x", sub_axis_info = (2)2>]>}> : (tensor<8xf32>) -> tensor<16xf32>
  return
}

// -----

func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'stablehlo.all_gather' op replica_groups names the mesh @mesh, which no operation with stablehlo.mesh defines}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = @mesh, axes = [#stablehlo.axis_ref<name = "x">]>}> : (tensor<8xf32>) -> tensor<16xf32>
  return
}

// -----

// stablehlo.all_gather C4
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_gather' op replica_groups leaves out process 1 (C4)}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = dense<[[0, 2]]> : tensor<1x2xi64>}> : (tensor<8x16xf32>) -> tensor<16x16xf32>
  return
}

// -----

// stablehlo.all_gather C4
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_gather' op replica_groups must not name process -2 (C4)}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = dense<[[0, -2]]> : tensor<1x2xi64>}> : (tensor<8x16xf32>) -> tensor<16x16xf32>
  return
}

// -----

// stablehlo.all_gather C5
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_gather' op use_global_device_ids needs a channel_handle with a positive handle (C5)}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> : (tensor<8x16xf32>) -> tensor<16x16xf32>
  return
}

// -----

// stablehlo.all_gather C5
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_gather' op use_global_device_ids needs a channel_handle with a positive handle (C5)}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 0, type = 0>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> : (tensor<8x16xf32>) -> tensor<16x16xf32>
  return
}

// -----

// stablehlo.all_reduce C1
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_reduce' op replica_groups names process 0 twice (C1)}}
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 0]]> : tensor<1x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.all_reduce C3
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_reduce' op replica_groups leaves out process 1 (C3)}}
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 2]]> : tensor<1x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.all_reduce C4
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_reduce' op use_global_device_ids needs a channel_handle with a positive handle (C4)}}
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.all_reduce C5
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_reduce' op body argument 0 must be a scalar tensor of the element type, or of a wider one (C5)}}
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
  ^bb0(%a: tensor<f16>, %b: tensor<f16>):
    %t = stablehlo.add %a, %b : tensor<f16>
    stablehlo.return %t : tensor<f16>
  }) : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.all_reduce C6
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_reduce' op a result must have its operand's shape (C6)}}
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<8x16xf32>) -> tensor<8x15xf32>
  return
}

// -----

// stablehlo.all_reduce C7
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_reduce' op a result must have the element type that the computation returns (C7)}}
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<8x16xf32>) -> tensor<8x16xf64>
  return
}

// -----

// stablehlo.all_reduce C7
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_reduce' op a result must have the element type that the computation returns (C7)}}
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
    %t = stablehlo.add %a, %b : tensor<f64>
    stablehlo.return %t : tensor<f64>
  }) : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.reduce_scatter C1
func.func @f(%x: tensor<7x16xf32>) {
  // expected-error @+1 {{'stablehlo.reduce_scatter' op the size of a group must divide scatter_dimension (C1)}}
  %0 = "stablehlo.reduce_scatter"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, scatter_dimension = 0 : i64}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<7x16xf32>) -> tensor<3x16xf32>
  return
}

// -----

// stablehlo.reduce_scatter C2
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.reduce_scatter' op scatter_dimension 2 is not a dimension of rank 2 (C2)}}
  %0 = "stablehlo.reduce_scatter"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, scatter_dimension = 2 : i64}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<8x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

// stablehlo.reduce_scatter C3
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.reduce_scatter' op replica_groups names process 0 twice (C3)}}
  %0 = "stablehlo.reduce_scatter"(%x) <{replica_groups = dense<[[0, 0]]> : tensor<1x2xi64>, scatter_dimension = 0 : i64}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<8x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

// stablehlo.reduce_scatter C5
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.reduce_scatter' op replica_groups leaves out process 1 (C5)}}
  %0 = "stablehlo.reduce_scatter"(%x) <{replica_groups = dense<[[0, 2]]> : tensor<1x2xi64>, scatter_dimension = 0 : i64}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<8x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

// stablehlo.reduce_scatter C6
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.reduce_scatter' op use_global_device_ids needs a channel_handle with a positive handle (C6)}}
  %0 = "stablehlo.reduce_scatter"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids, scatter_dimension = 0 : i64}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<8x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

// stablehlo.reduce_scatter C7
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.reduce_scatter' op body argument 0 must be a scalar tensor of the element type, or of a wider one (C7)}}
  %0 = "stablehlo.reduce_scatter"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, scatter_dimension = 0 : i64}> ({
  ^bb0(%a: tensor<f16>, %b: tensor<f16>):
    %t = stablehlo.add %a, %b : tensor<f16>
    stablehlo.return %t : tensor<f16>
  }) : (tensor<8x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

// stablehlo.reduce_scatter C9
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.reduce_scatter' op the result must have the element type that the computation returns (C9)}}
  %0 = "stablehlo.reduce_scatter"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, scatter_dimension = 0 : i64}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<8x16xf32>) -> tensor<4x16xf64>
  return
}

// -----

// stablehlo.all_to_all C1
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_to_all' op split_dimension 2 is not a dimension of rank 2 (C1)}}
  %0 = "stablehlo.all_to_all"(%x) <{concat_dimension = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, split_count = 2 : i64, split_dimension = 2 : i64}> : (tensor<8x16xf32>) -> tensor<4x32xf32>
  return
}

// -----

// stablehlo.all_to_all C2
func.func @f(%x: tensor<7x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_to_all' op split_count must divide the split dimension (C2)}}
  %0 = "stablehlo.all_to_all"(%x) <{concat_dimension = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, split_count = 2 : i64, split_dimension = 0 : i64}> : (tensor<7x16xf32>) -> tensor<4x32xf32>
  return
}

// -----

// stablehlo.all_to_all C3
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_to_all' op concat_dimension 2 is not a dimension of rank 2 (C3)}}
  %0 = "stablehlo.all_to_all"(%x) <{concat_dimension = 2 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, split_count = 2 : i64, split_dimension = 0 : i64}> : (tensor<8x16xf32>) -> tensor<4x32xf32>
  return
}

// -----

// stablehlo.all_to_all C4
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_to_all' op split_count must be positive (C4)}}
  %0 = "stablehlo.all_to_all"(%x) <{concat_dimension = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, split_count = 0 : i64, split_dimension = 0 : i64}> : (tensor<8x16xf32>) -> tensor<4x32xf32>
  return
}

// -----

// stablehlo.all_to_all C5
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_to_all' op replica_groups names process 0 twice (C5)}}
  %0 = "stablehlo.all_to_all"(%x) <{concat_dimension = 1 : i64, replica_groups = dense<[[0, 0]]> : tensor<1x2xi64>, split_count = 2 : i64, split_dimension = 0 : i64}> : (tensor<8x16xf32>) -> tensor<4x32xf32>
  return
}

// -----

// stablehlo.all_to_all C7
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_to_all' op replica_groups leaves out process 1 (C7)}}
  %0 = "stablehlo.all_to_all"(%x) <{concat_dimension = 1 : i64, replica_groups = dense<[[0, 2]]> : tensor<1x2xi64>, split_count = 2 : i64, split_dimension = 0 : i64}> : (tensor<8x16xf32>) -> tensor<4x32xf32>
  return
}

// -----

// stablehlo.all_to_all C9
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.all_to_all' op result type 'tensor<8x16xf32>' must be 'tensor<4x32xf32>' (C9)}}
  %0 = "stablehlo.all_to_all"(%x) <{concat_dimension = 1 : i64, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, split_count = 2 : i64, split_dimension = 0 : i64}> : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.collective_broadcast C1
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.collective_broadcast' op replica_groups names process 0 twice (C1)}}
  %0 = "stablehlo.collective_broadcast"(%x) <{replica_groups = dense<[[0, 0]]> : tensor<1x2xi64>}> : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.collective_broadcast C2
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.collective_broadcast' op replica_groups leaves out process 1 (C2)}}
  %0 = "stablehlo.collective_broadcast"(%x) <{replica_groups = dense<[[0, 2]]> : tensor<1x2xi64>}> : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.collective_broadcast C3
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.collective_broadcast' op result type 'tensor<4x16xf32>' must be 'tensor<8x16xf32>' (C3)}}
  %0 = "stablehlo.collective_broadcast"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<8x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

// stablehlo.collective_broadcast C4
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.collective_broadcast' op needs an operand and its root (C4)}}
  %0 = "stablehlo.collective_broadcast"(%x) <{has_dynamic_root, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.collective_broadcast C4
func.func @f(%x: tensor<8x16xf32>, %r: tensor<2xi32>) {
  // expected-error @+1 {{'stablehlo.collective_broadcast' op the last operand must be a vector of 1 i32, the roots (C4)}}
  %0 = "stablehlo.collective_broadcast"(%x, %r) <{has_dynamic_root, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<8x16xf32>, tensor<2xi32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.collective_broadcast C5
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.collective_broadcast' op results has 2 elements, but needs 1 (C5)}}
  %0:2 = "stablehlo.collective_broadcast"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>)
  return
}

// -----

// stablehlo.collective_reduce C1
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.collective_reduce' op replica_groups names process 0 twice (C1)}}
  %0 = "stablehlo.collective_reduce"(%x) <{replica_groups = dense<[[0, 0]]> : tensor<1x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.collective_reduce C2
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.collective_reduce' op replica_groups leaves out process 1 (C2)}}
  %0 = "stablehlo.collective_reduce"(%x) <{replica_groups = dense<[[0, 2]]> : tensor<1x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.collective_reduce C3
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.collective_reduce' op a result must have its operand's shape (C3)}}
  %0 = "stablehlo.collective_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<8x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

// stablehlo.collective_reduce C3
func.func @f(%x: tensor<8x16xf32>, %r: tensor<2xi32>) {
  // expected-error @+1 {{'stablehlo.collective_reduce' op the last operand must be a vector of 1 i32, the roots (C3)}}
  %0 = "stablehlo.collective_reduce"(%x, %r) <{has_dynamic_root, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %t = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %t : tensor<f32>
  }) : (tensor<8x16xf32>, tensor<2xi32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.collective_reduce C4
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.collective_reduce' op body argument 0 must be a scalar tensor of the element type, or of a wider one (C4)}}
  %0 = "stablehlo.collective_reduce"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> ({
  ^bb0(%a: tensor<f16>, %b: tensor<f16>):
    %t = stablehlo.add %a, %b : tensor<f16>
    stablehlo.return %t : tensor<f16>
  }) : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.collective_permute C1
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.collective_permute' op source_target_pairs must have shape Nx2 (C1)}}
  %0 = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[0, 1]> : tensor<2xi64>}> : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.collective_permute C2
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.collective_permute' op source_target_pairs names a source or a target twice: 0 (C2)}}
  %0 = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, 1], [0, 2]]> : tensor<2x2xi64>}> : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.collective_permute C4
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.collective_permute' op a process number must not be negative (C4)}}
  %0 = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, -1]]> : tensor<1x2xi64>}> : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.collective_permute C5
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.collective_permute' op requires the same type for all operands and results}}
  %0 = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<8x16xf32>) -> tensor<4x16xf32>
  return
}

// -----

// stablehlo.cross-replica-sum C2
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.cross-replica-sum' op replica_groups leaves out process 1 (C2)}}
  %0 = "stablehlo.cross-replica-sum"(%x) <{replica_groups = dense<[[0, 2]]> : tensor<1x2xi64>}> : (tensor<8x16xf32>) -> tensor<8x16xf32>
  return
}

// -----

// stablehlo.cross-replica-sum C3
func.func @f(%x: tensor<8x16xf32>) {
  // expected-error @+1 {{'stablehlo.cross-replica-sum' op requires the same type for all operands and results}}
  %0 = "stablehlo.cross-replica-sum"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<8x16xf32>) -> tensor<4x16xf32>
  return
}
