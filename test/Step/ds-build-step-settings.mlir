// The optimizer, clipping and momentum of the configuration.
// RUN: split-file %s %t
// RUN: ds-opt %t/model.mlir --ds-build-step="config=%t/sgd.json" | FileCheck %t/model.mlir --check-prefix=SGD
// RUN: ds-opt %t/model.mlir --ds-build-step="config=%t/cycle.json mesh=replica=2,data=2" | FileCheck %t/model.mlir --check-prefix=CYCLE
// RUN: ds-opt %t/taken.mlir --ds-build-step="config=%t/sgd.json" | FileCheck %t/taken.mlir

// RUN: ds-opt %t/model.mlir --ds-build-step="config=%t/no-norm.json" | FileCheck %t/model.mlir --check-prefix=NO-NORM

//--- no-norm.json
{
  "train_micro_batch_size_per_gpu": 1,
  "optimizer": {"type": "SGD", "params": {"lr": 0.5}},
  "gradient_clipping": 0.0,
  "zero_optimization": {"stage": 1, "compute_grad_norm": false}
}
//--- sgd.json
{
  "train_micro_batch_size_per_gpu": 1,
  "optimizer": {"type": "SGD", "params": {"lr": 0.5, "momentum": 0.9, "nesterov": true}},
  "gradient_clipping": 0.0
}
//--- cycle.json
{
  "train_micro_batch_size_per_gpu": 1,
  "optimizer": {"type": "Adam", "params": {"adam_w_mode": false, "weight_decay": 0.5}},
  "scheduler": {"type": "OneCycle", "params": {"cycle_min_lr": 0.1, "cycle_max_lr": 1.0}},
  "gradient_clipping": 2.0,
  "gradient_allreduce_op": "sum"
}
//--- model.mlir
// The norm is left out where nothing needs it.
// NO-NORM: ds.step @train
// NO-NORM-NOT: ds.global_norm
// NO-NORM-NOT: "grad_norm"

// One moment; without clipping no scale. The default mesh has one rank.
// SGD: sdy.mesh @mesh = <["data"=1]>
// SGD: ds.state @w.momentum : tensor<8xf32> {init = 0.000000e+00 : f32, of = @w, role = #ds.role<moment>}
// SGD: ds.update #ds.sgd<momentum = 0.9, dampening = 0.0, weight_decay = 0.0, nesterov = true>
// SGD-SAME: moments(%{{[a-z0-9]*}}) lr(%{{[a-z0-9_]*}}) step(%{{[a-z0-9]*}}) : tensor<8xf32>

// OneCycle sets beta2 and gives beta1 step by step; L2 decay is not decoupled.
// CYCLE: sdy.mesh @mesh = <["replica"=2, "data"=2]>
// Gradients are added up, the loss is averaged.
// CYCLE: ds.combine mean %{{.*}} over @mesh ["replica", "data"] for metric
// CYCLE: ds.combine sum %{{.*}} over @mesh ["replica", "data"] for gradient
// CYCLE: ds.update #ds.adam<beta1 = 0.9, beta2 = 0.99, eps = 1.0e-08, weight_decay = 0.5, decoupled = false, bias_correction = true>
// CYCLE-SAME: scale(%{{.*}}) momentum(%{{.*}}) : tensor<8xf32>
func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<param, "w">}) -> (tensor<f32>, tensor<8xf32>) {
  %l = stablehlo.constant dense<0.0> : tensor<f32>
  return %l, %w : tensor<f32>, tensor<8xf32>
}
//--- taken.mlir
// A parameter keeps its name; the count of steps gives way. A mesh that is there
// already is used.
// CHECK: sdy.mesh @devices = <["data"=1]>
// CHECK-NOT: sdy.mesh
// CHECK: ds.state @step : tensor<8xf32> {init = "step", role = #ds.role<param>}
// CHECK: ds.state @[[COUNT:step_.*]] : tensor<i32> {init = 0 : i32, role = #ds.role<counter>}
// CHECK: ds.combine mean %{{.*}} over @devices
// CHECK: ds.write @[[COUNT]]
sdy.mesh @devices = <["data"=1]>
func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<param, "step">}) -> (tensor<f32>, tensor<8xf32>) {
  %l = stablehlo.constant dense<0.0> : tensor<f32>
  return %l, %w : tensor<f32>, tensor<8xf32>
}
