//===- Sdy.td - The dialect of shardings -------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_SDY_SDY_TD
#define DIALECTS_SDY_SDY_TD

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/BuiltinAttributeInterfaces.td"
include "mlir/IR/OpBase.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def SdyDialect : Dialect {
  let name = "sdy";
  let cppNamespace = "::mlir::sdy";
  let summary = "Meshes of devices and shardings of tensors over their axes";
  let description = [{
    The text of Shardy (https://openxla.org/shardy), which JAX prints. A mesh
    names axes; a sharding gives each dimension of a tensor the axes that it is
    split over, major first:

    ```mlir
    sdy.mesh @mesh = <["data"=2, "model"=4]>

    func.func @f(%x: tensor<16x64xf32>
        {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {"model"} ]>})
    ```

    A dimension that its axes do not divide is padded at its end: each device
    holds ceil(size / devices) of it.
  }];
  let useDefaultAttributePrinterParser = 1;
  let hasOperationAttrVerify = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
}

#endif // DIALECTS_SDY_SDY_TD
