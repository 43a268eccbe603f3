//===- Residuals.h - What a backward pass needs of a region -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The backward pass of a region uses values that only exist in the region.
// Cheap ones are computed again, the others have to leave it as further
// results.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_CONTROL_RESIDUALS_H
#define DEEPSTEP_DIALECTS_STABLEHLO_CONTROL_RESIDUALS_H

#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::stablehlo {

/// The values of the block `forward` that ops in `backward` use. Those that are
/// cheap to compute from values outside of `forward` and from what `available`
/// maps to values of `backward` are computed there, where `builder` stands.
llvm::SetVector<Value> takeResiduals(Block &forward, Region &backward,
                                     IRMapping &available, OpBuilder &builder);

/// Lets `backward` use `replacement` in the place of `value`.
void replaceIn(Region &backward, Value value, Value replacement);

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_CONTROL_RESIDUALS_H
