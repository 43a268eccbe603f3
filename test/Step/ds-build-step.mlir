// RUN: split-file %s %t
// RUN: ds-opt %t/model.mlir --ds-build-step="config=%t/config.json mesh=data=2" | FileCheck %t/model.mlir

//--- config.json
{
  "train_micro_batch_size_per_gpu": 2,
  "optimizer": {"type": "AdamW", "params": {"lr": 0.5, "weight_decay": 0.1}},
  "gradient_clipping": 1.0
}
//--- model.mlir
// States for the parameter, its moments and the count of steps; the model's
// body is part of the step; gradients and loss are combined over the replicas.

// CHECK: sdy.mesh @mesh = <["data"=2]>
// CHECK-DAG: ds.state @w : tensor<8xf32> {init = "w", role = #ds.role<param>}
// CHECK-DAG: ds.state @w.m : tensor<8xf32> {{.*}}of = @w, role = #ds.role<moment>
// CHECK-DAG: ds.state @w.v : tensor<8xf32>
// CHECK-DAG: ds.state @step : tensor<i32>
// CHECK-NOT: func.func
// CHECK: ds.step @train(%[[X:.*]]: tensor<2x8xf32> {ds.arg = #ds.arg<batch, "x">})
// CHECK-SAME: ds.metric = "loss"
// CHECK: %[[W:.*]] = ds.read @w
// CHECK: %[[L:.*]] = stablehlo.reduce
// CHECK-DAG: ds.combine mean %[[L]] over @mesh ["data"] for metric
// CHECK-DAG: %[[G:.*]] = ds.combine mean %{{.*}} over @mesh ["data"] for gradient
// CHECK: %[[N:.*]] = ds.global_norm %[[G]]
// CHECK: ds.update #ds.adam<{{.*}}> %[[W]], %[[G]] moments(
// CHECK-SAME: scale(
// CHECK: ds.write @w
func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<param, "w">},
                %x: tensor<2x8xf32> {ds.arg = #ds.arg<batch, "x">})
    -> (tensor<f32>, tensor<8xf32>) {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %b = stablehlo.broadcast_in_dim %w, dims = [1] : (tensor<8xf32>) -> tensor<2x8xf32>
  %p = stablehlo.multiply %b, %x : tensor<2x8xf32>
  %l = stablehlo.reduce(%p init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x8xf32>, tensor<f32>) -> tensor<f32>
  %g = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<2x8xf32>, tensor<f32>) -> tensor<8xf32>
  return %l, %g : tensor<f32>, tensor<8xf32>
}
