// RUN: ds-opt %s | ds-opt | FileCheck %s
// RUN: ds-opt --mlir-print-op-generic %s | ds-opt | FileCheck %s

// CHECK: sdy.mesh @mesh = <["data"=2, "model"=4]> {stablehlo.mesh = {axes = []}}
sdy.mesh @mesh = <["data"=2, "model"=4]> {stablehlo.mesh = {axes = []}}
// CHECK: sdy.mesh @empty = <[]>
sdy.mesh @empty = <[]>
// CHECK: sdy.mesh @maximal = <[], device_ids=[3]>
sdy.mesh @maximal = <[], device_ids=[3]>
// CHECK: sdy.mesh @permuted = <["x"=4], device_ids=[0, 2, 1, 3]>
sdy.mesh @permuted = <["x"=4], device_ids=[0, 2, 1, 3]>

// CHECK-LABEL: func @arguments
// CHECK-SAME: %arg0: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}
// CHECK-SAME: %arg1: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"model", "data"}, {?}]>}
// CHECK-SAME: %arg2: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"model":(1)2, ?}p1, {"model":(2)2}p0]>}
// CHECK-SAME: %arg3: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}], replicated={"data"}, unreduced={"model"}>}
// CHECK-SAME: %arg4: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@maximal, []>}
// CHECK-SAME: %arg5: tensor<f32> {sdy.sharding = #sdy.sharding<@empty, []>}
// CHECK-SAME: %arg6: tensor<8xf32> {sdy.sharding = #sdy.sharding<mesh<["x"=2]>, [{"x"}]>}
// CHECK-SAME: -> (tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model"}]>})
func.func @arguments(
    %arg0: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>},
    %arg1: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"model", "data"}, {?}]>},
    %arg2: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"model":(1)2, ?}p1, {"model":(2)2}p0]>},
    %arg3: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}], replicated={"data"}, unreduced={"model"}>},
    %arg4: tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@maximal, []>},
    %arg5: tensor<f32> {sdy.sharding = #sdy.sharding<@empty, []>},
    %arg6: tensor<8xf32> {sdy.sharding = #sdy.sharding<mesh<["x"=2]>, [{"x"}]>})
    -> (tensor<16x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"model"}]>}) {
  // CHECK: sdy.sharding_constraint %arg0 <@mesh, [{?}, {"model"}]> : tensor<16x8xf32>
  %0 = sdy.sharding_constraint %arg0 <@mesh, [{?}, {"model"}]> : tensor<16x8xf32>
  // CHECK: sdy.reshard %{{.*}} <@mesh, [{"data"}, {"model"}]> : tensor<16x8xf32>
  %1 = sdy.reshard %0 <@mesh, [{"data"}, {"model"}]> : tensor<16x8xf32>
  // CHECK: stablehlo.add %{{.*}}, %{{.*}} {sdy.sharding = #sdy.sharding_per_value<[<@mesh, [{"data"}, {}]>]>}
  %2 = stablehlo.add %1, %1 {sdy.sharding = #sdy.sharding_per_value<[<@mesh, [{"data"}, {}]>]>} : tensor<16x8xf32>
  // CHECK: sdy.sharding_rule = #sdy.op_sharding_rule<([i, jk], [l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, z_1])->([j, i]) {i=1, j=2, k=3, l=1, m=1, n=1, o=1, p=1, q=1, r=1, s=1, t=1, u=1, v=1, w=1, x=1, y=1, z=1, z_1=4} reduction={k} need_replication={l, m}, custom>
  %s = stablehlo.constant dense<0.0> : tensor<1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x4xf32>
  %3 = stablehlo.custom_call @f(%2, %s) {sdy.sharding_rule = #sdy.op_sharding_rule<([i, jk], [l, m, n, o, p, q, r, s, t, u, v, w, x, y, z, z_1])->([j, i]) {i=1, j=2, k=3, l=1, m=1, n=1, o=1, p=1, q=1, r=1, s=1, t=1, u=1, v=1, w=1, x=1, y=1, z=1, z_1=4} reduction={k} need_replication={l, m}, custom>} : (tensor<16x8xf32>, tensor<1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x4xf32>) -> tensor<16x8xf32>
  return %3 : tensor<16x8xf32>
}
