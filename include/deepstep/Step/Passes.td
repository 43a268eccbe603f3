//===- Passes.td - Passes that make and expand steps ----------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_STEP_PASSES
#define DEEPSTEP_STEP_PASSES

include "mlir/Pass/PassBase.td"

def DsVerifyStep : Pass<"ds-verify-step", "::mlir::ModuleOp"> {
  let summary = "Check that updates and states belong together";
  let description = [{
    What a single operation cannot see in a step that was written or edited by
    hand: the parameter of a `ds.update` is read from a state, its moments are
    read from moments of that state, and every result is written back to the
    state that it came from. Reshards in between are looked through. Changes
    nothing.

    ```mlir
    %w1, %m1 = ds.update #ds.sgd<...> %w, %g moments(%m) ...
    ds.write @w, %w1 : tensor<8xf32>
    ```
    without `ds.write @w.momentum, %m1` is an error, because the moment would
    stay what it was.
  }];
  let dependentDialects = ["::deepstep::ds::DsDialect"];
}

def DsWrapFunction : Pass<"ds-wrap-function", "::mlir::ModuleOp"> {
  let summary = "Turn a function into a step without states";
  let description = [{
    Lets any StableHLO function run as it is: its arguments become the step's
    inputs `arg0`, `arg1`, ..., its results the outputs `result0`, ....

    ```mlir
    func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
      %y = stablehlo.add %x, %x : tensor<4xf32>
      return %y : tensor<4xf32>
    }
    ```
    becomes
    ```mlir
    ds.step @main(%x: tensor<4xf32> {ds.arg = #ds.arg<batch, "arg0">})
        -> (tensor<4xf32> {ds.metric = "result0"}) {
      %y = stablehlo.add %x, %x : tensor<4xf32>
      ds.return %y : tensor<4xf32>
    }
    ```
  }];
  let options = [
    Option<"function", "function", "std::string", "\"main\"",
           "The function to wrap">
  ];
  let dependentDialects = ["::deepstep::ds::DsDialect"];
}

def DsBuildStep : Pass<"ds-build-step", "::mlir::ModuleOp"> {
  let summary = "Turn a loss, or a loss and its gradients, into a training step";
  let description = [{
    Makes a state of each parameter and of its moments, and a step that reads
    them, computes loss and gradients, combines these over the data axes, clips,
    updates and writes. The learning rate is computed from the count of steps.
    Gradients are combined in the order in which they become ready. Of a
    function that returns the loss alone, the step asks for the gradients by
    `ds.gradient`, which `ds-differentiate` expands.

    ```mlir
    func.func @main(%w: tensor<8xf32> {ds.arg = #ds.arg<param, "w">},
                    %x: tensor<4x8xf32> {ds.arg = #ds.arg<batch, "x">})
        -> (tensor<f32>, tensor<8xf32>)
    ```
    becomes
    ```mlir
    sdy.mesh @mesh = <["data"=4]>
    ds.state @w : tensor<8xf32> {role = #ds.role<param>, init = "w"}
    ds.state @w.m : tensor<8xf32> {role = #ds.role<moment>, of = @w, ...}
    ds.state @w.v : tensor<8xf32> {role = #ds.role<moment>, of = @w, ...}
    ds.state @step : tensor<i32> {role = #ds.role<counter>, init = 0 : i32}
    ds.step @train(%x: tensor<4x8xf32> {ds.arg = #ds.arg<batch, "x">})
        -> (tensor<f32> {ds.metric = "loss"}, tensor<f32> {ds.metric = "lr"},
            tensor<f32> {ds.metric = "grad_norm"}) {
      %w = ds.read @w : tensor<8xf32>
      ...
      %mean = ds.combine mean %g over @mesh ["data"] for gradient : tensor<8xf32>
      %norm = ds.global_norm %mean : tensor<8xf32>
      %w1, %m1, %v1 = ds.update #ds.adam<...> %w, %mean moments(%m, %v)
          lr(%lr) step(%t) scale(%clip) : tensor<8xf32>, tensor<8xf32>
      ds.write @w, %w1 : tensor<8xf32>
      ...
      ds.return %meanLoss, %lr, %norm : tensor<f32>, tensor<f32>, tensor<f32>
    }
    ```
  }];
  let options = [
    Option<"function", "function", "std::string", "\"main\"",
           "The function that returns the loss, alone or with gradients">,
    Option<"config", "config", "std::string", "\"\"",
           "The DeepSpeed configuration; without one, AdamW with its defaults">,
    Option<"mesh", "mesh", "std::string", "\"\"",
           "Mesh axes and sizes, such as data=4 (default: data=world-size)">,
    Option<"worldSize", "world-size", "int64_t", "0",
           "Data-parallel ranks (default: the size of the mesh)">,
    Option<"params", "params", "std::string", "\"\"",
           "Which arguments are parameters, such as 0-29+31, where no ds.arg "
           "attributes tell">
  ];
  let dependentDialects = ["::deepstep::ds::DsDialect",
                           "::mlir::sdy::SdyDialect",
                           "::mlir::stablehlo::StablehloDialect"];
}

def DsAccumulateGradients
    : Pass<"ds-accumulate-gradients", "::mlir::ModuleOp"> {
  let summary = "Run a step on several micro-batches";
  let description = [{
    Batch arguments get a leading dimension, the number of micro-batches, and
    what depends on them up to `ds.combine` runs in a loop that sums up the
    values to combine, scaled by one over that number. With one micro-batch the
    step stays as it is.

    ```mlir
    ds.step @train(%x: tensor<4xf32> {...}) -> ... {
      %w = ds.read @w : tensor<4xf32>
      %g = stablehlo.multiply %w, %x : tensor<4xf32>
      %mean = ds.combine mean %g over @mesh ["data"] for gradient : tensor<4xf32>
    ```
    becomes, with steps=2,
    ```mlir
    ds.step @train(%x: tensor<2x4xf32> {...}) -> ... {
      %w = ds.read @w : tensor<4xf32>
      %sum = scf.for %i = %c0 to %c2 step %c1 iter_args(%s = %zero) {
        %b = ds.micro_batch %x[%i] : tensor<2x4xf32> -> tensor<4xf32>
        %g = stablehlo.multiply %w, %b : tensor<4xf32>
        %s1 = ds.accumulate %s, %g scale 5.0e-01 : tensor<4xf32>
        scf.yield %s1 : tensor<4xf32>
      }
      %mean = ds.combine mean %sum over @mesh ["data"] for gradient : tensor<4xf32>
    ```
  }];
  let options = [
    Option<"steps", "steps", "int64_t", "1",
           "Micro-batches of one rank per optimizer step">
  ];
  let dependentDialects = ["::deepstep::ds::DsDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::scf::SCFDialect",
                           "::mlir::stablehlo::StablehloDialect"];
}

def DsExpandUpdates : Pass<"ds-expand-updates", "::mlir::ModuleOp"> {
  let summary = "Expand updates, sums and norms into StableHLO";
  let description = [{
    Each optimizer attribute says how its `ds.update` expands
    (UpdateExpansionInterface). Parameters narrower than f32 are updated in f32.
    `ds.accumulate` and `ds.global_norm` expand too; the norm of tensors that
    are divided among ranks needs one `ds.all_reduce`.

    ```mlir
    %s1 = ds.accumulate %s, %g scale 5.0e-01 : tensor<4xf32>
    ```
    becomes
    ```mlir
    %half = stablehlo.constant dense<5.0e-01> : tensor<4xf32>
    %0 = stablehlo.multiply %g, %half : tensor<4xf32>
    %s1 = stablehlo.add %s, %0 : tensor<4xf32>
    ```
  }];
  let dependentDialects = ["::deepstep::ds::DsDialect",
                           "::mlir::stablehlo::StablehloDialect"];
}

#endif // DEEPSTEP_STEP_PASSES
