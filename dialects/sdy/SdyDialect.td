//===- SdyDialect.td - The sdy dialect ------------------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef SDY_DIALECT
#define SDY_DIALECT

include "mlir/IR/OpBase.td"

def Sdy_Dialect : Dialect {
  let name = "sdy";
  let cppNamespace = "::mlir::sdy";
  let summary = "Meshes and shardings, in Shardy's public text";
  let description = [{
    A mesh names the axes along which devices are laid out; a sharding tells
    which axes divide each dimension of a tensor. The text is that of Shardy
    (https://openxla.org/shardy), which JAX prints; the implementation is ours.

    The dialect verifies the discardable attribute `sdy.sharding` on operations,
    region arguments and results.
  }];
  let useDefaultAttributePrinterParser = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
  let hasOperationAttrVerify = 1;
  let extraClassDeclaration = [{
    void registerAttributes();
  }];
}

#endif // SDY_DIALECT
