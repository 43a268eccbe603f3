//===- Passes.td - From the Torch dialect ---------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_TORCH_PASSES
#define DEEPSTEP_TORCH_PASSES

include "mlir/Pass/PassBase.td"

def DsImportTorch : Pass<"ds-import-torch", "::mlir::ModuleOp"> {
  let summary = "Convert the Torch dialect to StableHLO";
  let description = [{
    Converts the operations of torch-mlir's backend contract, and many that it
    decomposes, with the signatures of their functions. Signed integers become
    signless. Numbers, lists and dtypes must be constants, shapes static. Sums of
    half precision are computed in f32, as PyTorch does. An operation that is not
    known is an error that names it.

    ```mlir
    func.func @main(%w: !torch.vtensor<[32,16],f32>, %x: !torch.vtensor<[8,16],f32>)
        -> !torch.vtensor<[8,32],f32> {
      %0 = torch.prim.ListConstruct %int1, %int0 : (!torch.int, !torch.int) -> !torch.list<int>
      %1 = torch.aten.permute %w, %0 : ... -> !torch.vtensor<[16,32],f32>
      %2 = torch.aten.mm %x, %1 : ... -> !torch.vtensor<[8,32],f32>
      return %2 : !torch.vtensor<[8,32],f32>
    }
    ```
    becomes
    ```mlir
    func.func @main(%w: tensor<32x16xf32>, %x: tensor<8x16xf32>) -> tensor<8x32xf32> {
      %0 = stablehlo.transpose %w, dims = [1, 0] : ...
      %1 = stablehlo.dot_general %x, %0, contracting_dims = [1] x [0] : ...
      return %1 : tensor<8x32xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::stablehlo::StablehloDialect",
                           "::mlir::chlo::ChloDialect"];
}

#endif // DEEPSTEP_TORCH_PASSES
