//===- DsAdjoint.td - What differentiation asks of an op ------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DS_ADJOINT
#define DS_ADJOINT

include "mlir/IR/Interfaces.td"

def Ds_AdjointOpInterface : OpInterface<"AdjointOpInterface"> {
  let cppNamespace = "::deepstep::ds";
  let description = [{
    An op that ds-differentiate can go back through. Attached to the ops of a
    dialect by external models, which stand beside the ops' lowerings.
  }];
  let methods = [
    InterfaceMethod<[{
      Marks the results that vary with the op's operands, so far as these do.
      Those of an op whose derivative is zero everywhere do not.
    }],
    "void", "propagateActivity", (ins "::deepstep::ds::Activity &":$activity),
    "", [{
      ::deepstep::ds::propagateFromOperands($_op, activity);
    }]>,
    InterfaceMethod<[{
      Emits the gradients of the op's varied operands, from those of its
      results, of which at least one has a gradient. May replace the op, by
      `Adjoints::replace`, with one that has more results. Fails with a
      diagnostic if there is no such gradient.
    }],
    "::llvm::LogicalResult", "emitAdjoint",
    (ins "::deepstep::ds::Adjoints &":$adjoints)>
  ];
}

#endif // DS_ADJOINT
