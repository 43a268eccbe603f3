//===- Checkpoint.h - Regions that are computed again -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The exporter writes what a user wraps in jax.checkpoint as a composite of
// this name. Its backward pass computes the decomposition again, from the
// operands. It stays a call until then.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_CONTROL_CHECKPOINT_H
#define DEEPSTEP_DIALECTS_STABLEHLO_CONTROL_CHECKPOINT_H

#include "mlir/IR/Operation.h"

namespace mlir::stablehlo {

inline constexpr llvm::StringLiteral kCheckpointName = "deepstep.checkpoint";

/// Whether `op` is such a composite.
bool isCheckpoint(Operation *op);

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_CONTROL_CHECKPOINT_H
