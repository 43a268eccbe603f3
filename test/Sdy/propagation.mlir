// RUN: ds-opt %s | ds-opt | FileCheck %s
// RUN: ds-opt --mlir-print-op-generic %s | ds-opt | FileCheck %s
// RUN: ds-opt --emit-bytecode %s | ds-opt | FileCheck %s

// Ids in their order are none.
// CHECK: sdy.mesh @mesh = <["x"=2, "y"=4]>{{$}}
sdy.mesh @mesh = <["x"=2, "y"=4], device_ids=[0, 1, 2, 3, 4, 5, 6, 7]>

// CHECK-LABEL: func @ops
func.func @ops(%a: tensor<8x16xf32>, %t: !stablehlo.token) -> tensor<8x16xf32> {
  // CHECK: sdy.sharding_group %arg0 group_id=21 : tensor<8x16xf32>
  sdy.sharding_group %a group_id=21 : tensor<8x16xf32>
  // CHECK: sdy.constant dense<1.000000e+00> : tensor<8x16xf32>
  %0 = sdy.constant dense<1.0> : tensor<8x16xf32>
  // CHECK: sdy.propagation_barrier %{{.*}} allowed_direction=BACKWARD : tensor<8x16xf32>
  %1 = sdy.propagation_barrier %0 allowed_direction=BACKWARD : tensor<8x16xf32>
  // CHECK: sdy.sharding_constraint %arg1 <@mesh, []> : !stablehlo.token
  %2 = sdy.sharding_constraint %t <@mesh, []> : !stablehlo.token
  return %1 : tensor<8x16xf32>
}

// CHECK-LABEL: func @named
func.func @named(%a: tensor<8x16xf32>, %t: !stablehlo.token) -> tensor<8x16xf32> {
  // CHECK: sdy.named_computation<"foo">(%arg0) in_shardings=[<@mesh, [{"x"}, {}]>] out_shardings=[<@mesh, [{"y"}, {}]>] (%arg2: tensor<8x16xf32>) {
  %0 = sdy.named_computation<"foo">(%a) in_shardings=[<@mesh, [{"x"}, {}]>] out_shardings=[<@mesh, [{"y"}, {}]>] (%b: tensor<8x16xf32>) {
    sdy.return %b : tensor<8x16xf32>
  } : (tensor<8x16xf32>) -> tensor<8x16xf32>
  // CHECK: sdy.named_computation<"bar">(%{{.*}}, %arg1) (%arg2: tensor<8x16xf32>, %arg3: !stablehlo.token) {
  %1:2 = sdy.named_computation<"bar">(%0, %t) (%b: tensor<8x16xf32>, %s: !stablehlo.token) {
    sdy.return %b, %s : tensor<8x16xf32>, !stablehlo.token
  } {note = "x"} : (tensor<8x16xf32>, !stablehlo.token) -> (tensor<8x16xf32>, !stablehlo.token)
  return %1#0 : tensor<8x16xf32>
}

// CHECK-LABEL: func @edges
func.func @edges(%a: tensor<8x16xf32>, %p: tensor<i1>) -> tensor<8x16xf32> {
  // CHECK: sdy.func_data_flow_edge %arg0 : tensor<8x16xf32>
  %0 = sdy.func_data_flow_edge %a : tensor<8x16xf32>
  %1:2 = stablehlo.while(%x = %0, %y = %0) : tensor<8x16xf32>, tensor<8x16xf32>
  cond {
    stablehlo.return %p : tensor<i1>
  } do {
    stablehlo.return %x, %y : tensor<8x16xf32>, tensor<8x16xf32>
  }
  // CHECK: sdy.data_flow_edge %{{.*}}#0 : tensor<8x16xf32>
  %2 = sdy.data_flow_edge %1#0 : tensor<8x16xf32>
  // CHECK: sdy.data_flow_edge %{{.*}}#1 sharding=<@mesh, [{"x", ?}, {}]> : tensor<8x16xf32>
  %3 = sdy.data_flow_edge %1#1 sharding=<@mesh, [{"x", ?}, {}]> : tensor<8x16xf32>
  // CHECK: sdy.propagation_edges = #sdy.propagation_edges<[{step-2 = [{"y" = operand-1 -> [operand-0, result-0]}]}, {step-0 = [{"x":(1)2 = result-0 -> [operand-0]}]}]>
  %4 = stablehlo.add %2, %3 {sdy.propagation_edges = #sdy.propagation_edges<[{step-2 = [{"y" = operand-1 -> [operand-0, result-0]}]}, {step-0 = [{"x":(1)2 = result-0 -> [operand-0]}]}]>, sdy.sharding = #sdy.sharding_per_value<[<@mesh, [{"y"}, {"x"}]>]>} : tensor<8x16xf32>
  return %4 : tensor<8x16xf32>
}
