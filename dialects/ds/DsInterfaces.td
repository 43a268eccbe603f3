//===- DsInterfaces.td - Interfaces that ds declares ----------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DS_INTERFACES
#define DS_INTERFACES

include "mlir/IR/Interfaces.td"

def Ds_OptimizerAttrInterface : AttrInterface<"OptimizerAttrInterface"> {
  let cppNamespace = "::deepstep::ds";
  let description = [{
    An elementwise optimizer: which moments it keeps for a parameter. How its
    update expands is attached where the expansion is (lib/Step).
  }];
  let methods = [
    InterfaceMethod<"Names of the moment tensors, in operand order.",
      "::llvm::SmallVector<::llvm::StringRef>", "getMomentNames">
  ];
}

def Ds_CollectiveOpInterface : OpInterface<"CollectiveOpInterface"> {
  let cppNamespace = "::deepstep::ds";
  let description = [{
    An op in which all ranks along mesh axes must take part, in the same order.
  }];
  let methods = [
    InterfaceMethod<"The mesh; null if the op needs no other rank.",
      "::mlir::FlatSymbolRefAttr", "getMeshAttr">,
    InterfaceMethod<"The axes; null if the op needs no other rank.",
      "::mlir::ArrayAttr", "getAxesAttr">,
    InterfaceMethod<"What travels.", "::deepstep::ds::PurposeAttr",
      "getPurposeAttr">
  ];
  let verify = [{
    return ::deepstep::ds::verifyUniformExecution($_op);
  }];
}

#endif // DS_INTERFACES
