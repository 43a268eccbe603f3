//===- TensorSizes.td - Tensors that can exist ----------------*- tablegen -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_TENSORSIZES_TD
#define DIALECTS_TENSORSIZES_TD

include "mlir/IR/OpBase.td"

// No tensor has 2^56 bytes or more: see TensorSizes.h.
def TensorSizesFit : NativeOpTrait<"TensorSizesFit"> {
  let cppNamespace = "::deepstep";
}

#endif // DIALECTS_TENSORSIZES_TD
