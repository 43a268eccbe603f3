//===- Fuse.h - Parts of ds-fuse --------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_FUSE_H
#define DEEPSTEP_LIB_CODEGEN_FUSE_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/PatternMatch.h"

namespace deepstep {

/// Runs of `op`'s body.
int64_t getNumIterations(mlir::linalg::GenericOp op);

/// Computes an element that a generic takes from a map's result where it takes
/// it, if it takes less than half of them.
void populateFuseExtractPatterns(mlir::RewritePatternSet &patterns);

/// Whether a few elements are taken from a tensor that is much larger than they
/// are. In its reader they would be taken later, and keep it in memory until
/// then.
bool isSmallGather(mlir::linalg::GenericOp op);

} // namespace deepstep

#endif // DEEPSTEP_LIB_CODEGEN_FUSE_H
