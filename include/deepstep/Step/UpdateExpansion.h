//===- UpdateExpansion.h - How an update expands ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The interface that an optimizer attribute implements so that
// ds-expand-updates can turn its ds.update into StableHLO. A new optimizer is
// an attribute in dialects/ds and one file in lib/Step/Optimizers.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_STEP_UPDATEEXPANSION_H
#define DEEPSTEP_STEP_UPDATEEXPANSION_H

#include "deepstep/Step/Emitter.h"
#include "mlir/IR/Attributes.h"

namespace deepstep {

/// What an update works on, in the type that it computes in.
struct UpdateOperands {
  mlir::Value param;
  /// Scaled already.
  mlir::Value grad;
  llvm::SmallVector<mlir::Value> moments;
  /// Scalars.
  mlir::Value lr;
  /// The 1-based count of updates, as a float.
  mlir::Value step;
  /// Overrides the first momentum coefficient; null if it is constant.
  mlir::Value momentum;
};

} // namespace deepstep

#include "deepstep/Step/UpdateExpansion.h.inc"

#endif // DEEPSTEP_STEP_UPDATEEXPANSION_H
