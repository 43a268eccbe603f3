// RUN: ds-opt %s --ds-lower-collectives="ranks=4" --split-input-file --verify-diagnostics

func.func @f(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{'stablehlo.all_reduce' op has groups of different sizes, 3 and 1; divide the processes evenly}}
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1, 2], [3, -1, -1]]> : tensor<2x3xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

func.func @f(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{'stablehlo.collective_broadcast' op has no group for process 2; give each of the 4 processes one}}
  %0 = "stablehlo.collective_broadcast"(%x) <{replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>}> : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

func.func @f(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{'stablehlo.collective_permute' op names process 4, but 4 processes run the program; start more with mpirun -np}}
  %0 = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, 4]]> : tensor<1x2xi64>}> : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

func.func @f(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{'stablehlo.all_reduce' op combines values by something other than one add, multiply, maximum, minimum, and, or of its two arguments}}
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1, 2, 3]]> : tensor<1x4xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.subtract %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

func.func @f(%x: tensor<8xbf16>) -> tensor<8xf32> {
  // expected-error @+1 {{'stablehlo.all_reduce' op combines elements of 'bf16' as 'tensor<f32>', which is not supported; convert the operand before}}
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[0, 1, 2, 3]]> : tensor<1x4xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<8xbf16>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

module attributes {mhlo.num_partitions = 8 : i32} {
func.func @f() -> tensor<ui32> {
  // expected-error @+1 {{'stablehlo.partition_id' op is for 8 processes, as mhlo.num_partitions and mhlo.num_replicas of the module say, but 4 run the program; start it with mpirun -np 8}}
  %0 = stablehlo.partition_id : tensor<ui32>
  return %0 : tensor<ui32>
}
}

// -----

func.func @f(%x: tensor<8xf32>, %root: tensor<1xi32>) -> tensor<8xf32> {
  // expected-error @+1 {{'stablehlo.collective_broadcast' op has a root that is computed, which is not supported; name it first in each replica group}}
  %0 = "stablehlo.collective_broadcast"(%x, %root) <{has_dynamic_root, replica_groups = dense<[[0, 1, 2, 3]]> : tensor<1x4xi64>}> : (tensor<8xf32>, tensor<1xi32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

module attributes {mhlo.num_partitions = 9223372036854775807 : ui64, mhlo.num_replicas = 4611686018427387904 : i64} {
func.func @f() -> tensor<ui32> {
  // expected-error @+1 {{'stablehlo.partition_id' op is for more than 1048576 processes}}
  %0 = stablehlo.partition_id : tensor<ui32>
  return %0 : tensor<ui32>
}
}

// -----

module attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 2 : i32} {
func.func @f(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{'stablehlo.collective_permute' op names process 2, but the module has 2 replicas or partitions}}
  %0 = "stablehlo.collective_permute"(%x) <{source_target_pairs = dense<[[0, 2]]> : tensor<1x2xi64>}> : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
}

// -----

// Groups of a mesh that no memory holds.
func.func @f(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{'stablehlo.all_gather' op has replica_groups of a mesh of 1099511627776 processes, but 4 run the program}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes = [<name = "x", size = 1099511627776>, <name = "y", size = 1>]>, axes = [#stablehlo.axis_ref<name = "y">]>}> : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

// An axis that is written twice.
func.func @f(%x: tensor<8xf32>) -> tensor<16xf32> {
  // expected-error @+1 {{'stablehlo.all_gather' op mesh axis "x" is given twice}}
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes = [<name = "x", size = 2>, <name = "x", size = 2>]>, axes = [#stablehlo.axis_ref<name = "x">]>}> : (tensor<8xf32>) -> tensor<16xf32>
  return %0 : tensor<16xf32>
}
