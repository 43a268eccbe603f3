//===- UpdateExpansion.td - How an update expands -------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_STEP_UPDATE_EXPANSION
#define DEEPSTEP_STEP_UPDATE_EXPANSION

include "mlir/IR/Interfaces.td"

def UpdateExpansionInterface : AttrInterface<"UpdateExpansionInterface"> {
  let cppNamespace = "::deepstep";
  let description = [{
    How an optimizer's update computes. Attached to the optimizer attributes of
    `ds` by `registerStepInterfaces`.
  }];
  let methods = [
    InterfaceMethod<[{
      Emits the update of one parameter. All tensors of `operands` have one
      floating-point type, all scalars are of its element type. Returns the new
      parameter, then the new moments.
    }],
    "::llvm::SmallVector<::mlir::Value>", "expandUpdate",
    (ins "::deepstep::Emitter &":$emitter,
         "const ::deepstep::UpdateOperands &":$operands)>
  ];
}

#endif // DEEPSTEP_STEP_UPDATE_EXPANSION
