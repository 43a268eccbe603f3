// RUN: ds-opt %s | ds-opt | FileCheck %s
// RUN: ds-opt --mlir-print-op-generic %s | ds-opt | FileCheck %s
// RUN: ds-opt --emit-bytecode %s | ds-opt | FileCheck %s

sdy.mesh @xy = <["x"=2, "y"=2]>
sdy.mesh @yx = <["x"=2, "y"=2], device_ids=[0, 2, 1, 3]>
sdy.mesh @xyz = <["x"=8, "y"=2, "z"=4]>

// CHECK-LABEL: func @gather_and_slice
func.func @gather_and_slice(%a: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@xyz, [{"y"}, {"x"}]>}) -> tensor<16x8xf32> {
  // CHECK: sdy.all_gather [{}, {"x":(4)2}] %arg0 out_sharding=<@xyz, [{"y"}, {"x":(1)4}]> : tensor<16x8xf32>
  %0 = sdy.all_gather [{}, {"x":(4)2}] %a out_sharding=<@xyz, [{"y"}, {"x":(1)4}]> : tensor<16x8xf32>
  // CHECK: sdy.all_gather [{"y"}, {"x":(1)4}] %{{.*}} out_sharding=<@xyz, [{}, {}]> : tensor<16x8xf32>
  %1 = sdy.all_gather [{"y"}, {"x":(1)4}] %0 out_sharding=<@xyz, [{}, {}]> : tensor<16x8xf32>
  // CHECK: sdy.all_slice [{"z", "x":(1)2}, {}] %{{.*}} out_sharding=<@xyz, [{"z", "x":(1)2}, {}]> : tensor<16x8xf32>
  %2 = sdy.all_slice [{"z", "x":(1)2}, {}] %1 out_sharding=<@xyz, [{"z", "x":(1)2}, {}]> : tensor<16x8xf32>
  // Two parts that follow each other are one.
  // CHECK: sdy.all_slice [{"x":(2)2}, {}] %{{.*}} out_sharding=<@xyz, [{"z", "x":(1)4}, {}]> : tensor<16x8xf32>
  %3 = sdy.all_slice [{"x":(2)2}, {}] %2 out_sharding=<@xyz, [{"z", "x":(1)4}, {}]> : tensor<16x8xf32>
  return %3 : tensor<16x8xf32>
}

// Without a sharding, an operand is replicated.
// CHECK-LABEL: func @replicated
func.func @replicated(%a: tensor<16x8xf32>) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  // CHECK: sdy.all_slice [{}, {"x"}] %arg0 out_sharding=<@xy, [{}, {"x"}]> : tensor<16x8xf32>
  %0 = sdy.all_slice [{}, {"x"}] %a out_sharding=<@xy, [{}, {"x"}]> : tensor<16x8xf32>
  // CHECK: sdy.all_reduce {"y"} %arg0 out_sharding=<@xy, [{}, {}]> : tensor<16x8xf32>
  %1 = sdy.all_reduce {"y"} %a out_sharding=<@xy, [{}, {}]> : tensor<16x8xf32>
  return %0, %1 : tensor<16x8xf32>, tensor<16x8xf32>
}

// CHECK-LABEL: func @all_to_all
func.func @all_to_all(%a: tensor<16x8x4x4xf32> {sdy.sharding = #sdy.sharding<@xyz, [{"x", "y"}, {}, {"z"}, {}]>}) -> tensor<16x8x4x4xf32> {
  // CHECK: sdy.all_to_all [{"y"}: 0->1, {"z":(2)2}: 2->3] %arg0 out_sharding=<@xyz, [{"x"}, {"y"}, {"z":(1)2}, {"z":(2)2}]> : tensor<16x8x4x4xf32>
  %0 = sdy.all_to_all [{"y"}: 0->1, {"z":(2)2}: 2->3] %a out_sharding=<@xyz, [{"x"}, {"y"}, {"z":(1)2}, {"z":(2)2}]> : tensor<16x8x4x4xf32>
  return %0 : tensor<16x8x4x4xf32>
}

// Over other axes of the same size, and to another order of devices.
// CHECK-LABEL: func @collective_permute
func.func @collective_permute(%a: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@xyz, [{"x"}, {"y"}]>}, %b: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@xy, [{"x"}, {"y"}]>}) -> (tensor<16x8xf32>, tensor<16x8xf32>) {
  // CHECK: sdy.collective_permute %arg0 out_sharding=<@xyz, [{"z", "y"}, {"x":(1)2}]> : tensor<16x8xf32>
  %0 = sdy.collective_permute %a out_sharding=<@xyz, [{"z", "y"}, {"x":(1)2}]> : tensor<16x8xf32>
  // CHECK: sdy.collective_permute %arg1 out_sharding=<@yx, [{"y"}, {"x"}]> : tensor<16x8xf32>
  %1 = sdy.collective_permute %b out_sharding=<@yx, [{"y"}, {"x"}]> : tensor<16x8xf32>
  return %0, %1 : tensor<16x8xf32>, tensor<16x8xf32>
}

// CHECK-LABEL: func @reductions
// CHECK-SAME: unreduced=max{"x"}
func.func @reductions(%a: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@xyz, [{"y"}, {}], unreduced={"x", "z"}>}, %b: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@xyz, [{"y"}, {}], unreduced=max{"x"}>}) -> (tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>) {
  // CHECK: sdy.all_reduce {"x"} %arg0 out_sharding=<@xyz, [{"y"}, {}], replicated={"x"}, unreduced={"z"}> : tensor<16x8xf32>
  %0 = sdy.all_reduce {"x"} %a out_sharding=<@xyz, [{"y"}, {}], replicated={"x"}, unreduced={"z"}> : tensor<16x8xf32>
  // CHECK: sdy.all_reduce max {"x"} %arg1 out_sharding=<@xyz, [{"y"}, {}]> : tensor<16x8xf32>
  %1 = sdy.all_reduce max {"x"} %b out_sharding=<@xyz, [{"y"}, {}]> : tensor<16x8xf32>
  // CHECK: sdy.reduce_scatter [{}, {"x"}] %arg0 out_sharding=<@xyz, [{"y"}, {"x"}], unreduced={"z"}> : tensor<16x8xf32>
  %2 = sdy.reduce_scatter [{}, {"x"}] %a out_sharding=<@xyz, [{"y"}, {"x"}], unreduced={"z"}> : tensor<16x8xf32>
  return %0, %1, %2 : tensor<16x8xf32>, tensor<16x8xf32>, tensor<16x8xf32>
}

// CHECK-LABEL: func @unreduced
func.func @unreduced(%a: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@xyz, [{"y"}, {"x"}]>}) -> tensor<16x8xf32> {
  // CHECK: sdy.sharded_to_unreduced [{}, {"x"}] %arg0 out_sharding=<@xyz, [{"y"}, {}], unreduced={"x"}> : tensor<16x8xf32>
  %0 = sdy.sharded_to_unreduced [{}, {"x"}] %a out_sharding=<@xyz, [{"y"}, {}], unreduced={"x"}> : tensor<16x8xf32>
  // CHECK: sdy.replicated_to_unreduced {"z"} %{{.*}} out_sharding=<@xyz, [{"y"}, {}], unreduced={"x", "z"}> : tensor<16x8xf32>
  %1 = sdy.replicated_to_unreduced {"z"} %0 out_sharding=<@xyz, [{"y"}, {}], unreduced={"x", "z"}> : tensor<16x8xf32>
  return %1 : tensor<16x8xf32>
}
