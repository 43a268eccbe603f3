//===- Passes.td - Reading what other exporters write ---------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_IMPORT_PASSES
#define DEEPSTEP_IMPORT_PASSES

include "mlir/Pass/PassBase.td"

def DsFindParameters : Pass<"ds-find-parameters", "::mlir::ModuleOp"> {
  let summary = "Find the parameters of a function that does not name them";
  let description = [{
    A function with `ds.arg` attributes stays as it is. Of others, a remark says
    what was found.

    A loss and gradients, as PyTorch's `aot_export_module` returns them: if the
    results behind the loss have the types of the first arguments, these are
    parameters, named "arg0", "arg1", ....

    A loss whose weights are constants in the text, as torch-mlir prints a module:
    each `dense_resource` of floats becomes a parameter under the resource's name.
    Its first value is `ds.init`; a resource without data is read from the
    parameter file. Buffers look like weights: `frozen` names resources that stay
    constants.

    ```mlir
    func.func @main(%x: tensor<4x8xf32>) -> tensor<f32> {
      %w = stablehlo.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    ```
    becomes
    ```mlir
    func.func @main(%w: tensor<8xf32> {
          ds.arg = #ds.arg<param, "torch_tensor_8_torch.float32">,
          ds.init = dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>},
        %x: tensor<4x8xf32> {ds.arg = #ds.arg<batch, "arg0">}) -> tensor<f32> {
    ```
  }];
  let options = [
    Option<"function", "function", "std::string", "\"main\"",
           "The function to look at">,
    ListOption<"frozen", "frozen", "std::string",
               "Resources that stay constants, such as running statistics">
  ];
  let dependentDialects = ["::deepstep::ds::DsDialect"];
}

def DsNarrowVariance : Pass<"ds-narrow-variance"> {
  let summary = "Compute variances in f32 that a file computes in f64";
  let description = [{
    torch-mlir widens the variance of a normalization to f64, which PyTorch
    computes in f32. Narrowed are the squares of differences from the mean, their
    sum, and its division by a number, where they come from values of at most 32
    bits and go to such. The two passes over the data make this as exact in f32 as
    f32 is. Other f64 stays.

    ```mlir
    %w = stablehlo.convert %x : (tensor<4x8xf32>) -> tensor<4x8xf64>
    %m = ... // the mean over dimension 1, broadcast
    %d = stablehlo.subtract %w, %m : tensor<4x8xf64>
    %q = stablehlo.multiply %d, %d : tensor<4x8xf64>
    %s = stablehlo.reduce(%q init: %zero) applies stablehlo.add across dimensions = [1] : ...
    %v = stablehlo.divide %s, %n : tensor<4xf64>
    %r = stablehlo.convert %v : (tensor<4xf64>) -> tensor<4xf32>
    ```
    becomes the same without conversions, on `f32`.
  }];
  let dependentDialects = ["::mlir::stablehlo::StablehloDialect"];
}

def DsRaiseLinalg : Pass<"ds-raise-linalg", "::mlir::ModuleOp"> {
  let summary = "Raise linalg on tensors to StableHLO";
  let description = [{
    Reads what torch-mlir prints with `output_type="linalg-on-tensors"`: functions
    that have ops of `linalg` or `tensor`. Sums of products become
    `stablehlo.dot_general`; other `linalg.generic` ops the ops of their bodies
    over all iterations, reduced by sums, products, maxima or minima; an element
    at computed indices a gather, whose checks of bounds (`cf.assert`) are
    dropped. Ops of `arith` and `math` on tensors are raised with them. What has
    no known form is an error that names it.

    ```mlir
    %0 = linalg.fill ins(%zero : f32) outs(%e : tensor<8x32xf32>) -> tensor<8x32xf32>
    %1 = linalg.matmul ins(%x, %w : tensor<8x16xf32>, tensor<16x32xf32>)
        outs(%0 : tensor<8x32xf32>) -> tensor<8x32xf32>
    %2 = linalg.generic {maps = [(d0, d1) -> (d0, d1), (d0, d1) -> (d1), ...]}
        ins(%1, %b : tensor<8x32xf32>, tensor<32xf32>) { arith.addf }
    ```
    becomes
    ```mlir
    %1 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : ...
    %b1 = stablehlo.broadcast_in_dim %b, dims = [1] : ...
    %2 = stablehlo.add %1, %b1 : tensor<8x32xf32>
    ```
  }];
  let dependentDialects = ["::mlir::stablehlo::StablehloDialect",
                           "::mlir::chlo::ChloDialect"];
}

#endif // DEEPSTEP_IMPORT_PASSES
