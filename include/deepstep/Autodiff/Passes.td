//===- Passes.td - Differentiation ----------------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_AUTODIFF_PASSES
#define DEEPSTEP_AUTODIFF_PASSES

include "mlir/Pass/PassBase.td"

def DsDifferentiate : Pass<"ds-differentiate", "::mlir::ModuleOp"> {
  let summary = "Compute gradients by reverse-mode differentiation";
  let description = [{
    Expands each `ds.gradient` into a copy of the function's body and its
    backward pass. Each op emits its gradients by its own rule
    (AdjointOpInterface), which follows JAX's, also where values tie or indices
    are out of bounds. Gradients that are zero are not computed; integers carry
    none. An op without a gradient is an error that names it.

    ```mlir
    func.func private @loss(%w: tensor<8xf32>, %x: tensor<8xf32>) -> tensor<f32> {
      %y = stablehlo.multiply %w, %x : tensor<8xf32>
      %l = stablehlo.reduce(%y init: %zero) applies stablehlo.add
          across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
      return %l : tensor<f32>
    }
    ...
    %l, %g = ds.gradient @loss(%w, %x) wrt [0]
        : (tensor<8xf32>, tensor<8xf32>) -> (tensor<f32>, tensor<8xf32>)
    ```
    becomes
    ```mlir
    %y = stablehlo.multiply %w, %x : tensor<8xf32>
    %l = stablehlo.reduce(%y init: %zero) applies stablehlo.add ...
    %one = stablehlo.constant dense<1.0> : tensor<8xf32>
    %g = %x
    ```

    With `function` and `wrt`, that function itself gets these gradients as
    further results. Its first result must be a scalar loss.

    Calls and composites are inlined first, but for composites named
    "deepstep.checkpoint" (jax.checkpoint, as the exporter writes it): their
    backward pass computes them again from their operands, behind a
    `stablehlo.optimization_barrier`, instead of keeping values. A composite
    that names a function `deepstep.adjoint` (jax.custom_vjp and jax.custom_jvp,
    as the exporter writes them) gets its gradients from it. Loops must be counted, with a
    constant number of iterations; what the backward pass needs of each is kept
    in a tensor. Computed branches keep what they need as further results.

    Locations say which phase an op belongs to: the original location stands
    inside the name "forward", "recompute" or "backward". Remarks
    (`--remarks-filter=ds-differentiate`) tell which values, of how many bytes,
    are kept from forward for backward.
  }];
  let options = [
    Option<"function", "function", "std::string", "\"\"",
           "A function to add gradients to; without one, only ds.gradient is "
           "expanded">,
    Option<"wrt", "wrt", "std::string", "\"\"",
           "The arguments of that function to differentiate by, such as 0-12">
  ];
  let dependentDialects = ["::deepstep::ds::DsDialect",
                           "::mlir::stablehlo::StablehloDialect",
                           "::mlir::chlo::ChloDialect"];
}

#endif // DEEPSTEP_AUTODIFF_PASSES
