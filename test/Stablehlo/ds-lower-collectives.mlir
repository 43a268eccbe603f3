// RUN: ds-opt %s --ds-lower-collectives --split-input-file | FileCheck %s

// What jax.shard_map prints: flat numbers of partitions, and a mesh that has
// the axes.

// CHECK-NOT: sdy.mesh @groups
// CHECK-LABEL: func @main
module attributes {mhlo.num_partitions = 4 : i32, mhlo.num_replicas = 1 : i32} {
sdy.mesh @mesh = <["x"=2, "y"=2]>
func.func @main(%x: tensor<4x8xf32>, %u: tensor<4xui8>) -> (tensor<4x8xf32>, tensor<8x8xf32>, tensor<2x8xf32>, tensor<2x16xf32>, tensor<4xui8>) {
  // CHECK: ds.all_reduce sum %arg0 over @mesh ["x"] for model
  %0 = "stablehlo.all_reduce"(%x) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 2], [1, 3]]> : tensor<2x2xi64>, use_global_device_ids}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x8xf32>) -> tensor<4x8xf32>
  // CHECK: ds.all_gather %arg0 over @mesh ["y"] dims [0] for model : (tensor<4x8xf32>) -> tensor<8x8xf32>
  %1 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes = [<name = "x", size = 2>, <name = "y", size = 2>]>, axes = [#stablehlo.axis_ref<name = "y">]>, use_global_device_ids}> : (tensor<4x8xf32>) -> tensor<8x8xf32>
  // CHECK: ds.reduce_scatter max %arg0 over @mesh ["y"] dims [0] for model : (tensor<4x8xf32>) -> tensor<2x8xf32>
  %2 = "stablehlo.reduce_scatter"(%x) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>, scatter_dimension = 0 : i64, use_global_device_ids}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.maximum %b, %a : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<4x8xf32>) -> tensor<2x8xf32>
  // CHECK: %[[PARTS:.*]] = stablehlo.reshape %arg0 : (tensor<4x8xf32>) -> tensor<2x2x8xf32>
  // CHECK: %[[MOVED:.*]] = ds.all_to_all %[[PARTS]] over @mesh ["x"] for model : tensor<2x2x8xf32>
  // CHECK: %[[ORDERED:.*]] = stablehlo.transpose %[[MOVED]], dims = [1, 0, 2]
  // CHECK: stablehlo.reshape %[[ORDERED]] : (tensor<2x2x8xf32>) -> tensor<2x16xf32>
  %3 = "stablehlo.all_to_all"(%x) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, concat_dimension = 1 : i64, replica_groups = dense<[[0, 2], [1, 3]]> : tensor<2x2xi64>, split_count = 2 : i64, split_dimension = 0 : i64}> : (tensor<4x8xf32>) -> tensor<2x16xf32>
  // Unsigned numbers are compared as signed ones in the same order.
  // CHECK: stablehlo.bitcast_convert %arg1 : (tensor<4xui8>) -> tensor<4xi8>
  // CHECK: stablehlo.xor
  // CHECK: ds.all_reduce min %{{.*}} over @mesh ["x", "y"] for model : (tensor<4xi8>) -> tensor<4xi8>
  // CHECK: stablehlo.xor
  %4 = "stablehlo.all_reduce"(%u) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1, 2, 3]]> : tensor<1x4xi64>, use_global_device_ids}> ({
  ^bb0(%a: tensor<ui8>, %b: tensor<ui8>):
    %s = stablehlo.minimum %a, %b : tensor<ui8>
    stablehlo.return %s : tensor<ui8>
  }) : (tensor<4xui8>) -> tensor<4xui8>
  return %0, %1, %2, %3, %4 : tensor<4x8xf32>, tensor<8x8xf32>, tensor<2x8xf32>, tensor<2x16xf32>, tensor<4xui8>
}
}

// -----

// Numbers of replicas: groups of the replicas of each partition. A mesh is
// added, in the order of the groups.

// CHECK-DAG: sdy.mesh @groups = <["group"=2, "member"=2], device_ids=[2, 0, 3, 1]>
// CHECK-DAG: sdy.mesh @[[WORLD:.*]] = <["group"=1, "member"=4]>
// CHECK-LABEL: func @main
module attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 2 : i32} {
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<ui32>, tensor<ui32>) {
  // CHECK: ds.all_reduce product %arg0 over @groups ["member"] for model
  %0 = "stablehlo.all_reduce"(%x) <{replica_groups = dense<[[1, 0]]> : tensor<1x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %s = stablehlo.multiply %a, %b : tensor<f32>
    stablehlo.return %s : tensor<f32>
  }) : (tensor<8xf32>) -> tensor<8xf32>
  // Between partitions, of each replica.
  // CHECK: ds.permute %arg0 over @[[WORLD]] ["member"] pairs [1, 0, 3, 2] for model
  %1 = "stablehlo.collective_permute"(%x) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, source_target_pairs = dense<[[1, 0]]> : tensor<1x2xi64>}> : (tensor<8xf32>) -> tensor<8xf32>
  // CHECK: %[[P:.*]] = stablehlo.constant dense<[0, 1, 0, 1]> : tensor<4xui32>
  // CHECK: ds.all_slice %[[P]] over @[[WORLD]] ["member"] dim 0 : tensor<4xui32> -> tensor<1xui32>
  %2 = stablehlo.partition_id : tensor<ui32>
  // CHECK: %[[R:.*]] = stablehlo.constant dense<[0, 0, 1, 1]> : tensor<4xui32>
  // CHECK: ds.all_slice %[[R]]
  %3 = stablehlo.replica_id : tensor<ui32>
  return %0, %1, %2, %3 : tensor<8xf32>, tensor<8xf32>, tensor<ui32>, tensor<ui32>
}
}

// -----

// Along a part of an axis, of a mesh that is written in line: the groups are
// [0, 2], [1, 3], [4, 6], [5, 7].

// CHECK: sdy.mesh @groups = <["group"=4, "member"=2], device_ids=[0, 2, 1, 3, 4, 6, 5, 7]>
// CHECK: ds.all_gather %{{.*}} over @groups ["member"] dims [0] for model
module attributes {mhlo.num_partitions = 8 : i32} {
func.func @main(%x: tensor<4xf32>) -> tensor<8xf32> {
  %0 = "stablehlo.all_gather"(%x) <{all_gather_dim = 0 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes = [<name = "x", size = 8>]>, axes = [#stablehlo.axis_ref<name = "x", sub_axis_info = (2)2>]>, use_global_device_ids}> : (tensor<4xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
}
