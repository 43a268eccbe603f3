//===- Adjoint.h - Gradients of ops on shardings ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_SDY_ADJOINT_H
#define DEEPSTEP_DIALECTS_SDY_ADJOINT_H

#include "mlir/IR/DialectRegistry.h"

namespace mlir::sdy {

/// Attaches the rules of ds::AdjointOpInterface to the dialect's ops.
void registerAdjoints(DialectRegistry &registry);

} // namespace mlir::sdy

#endif // DEEPSTEP_DIALECTS_SDY_ADJOINT_H
