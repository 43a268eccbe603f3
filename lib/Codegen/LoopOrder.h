//===- LoopOrder.h - How a generic's loops are nested -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Decides, apart from any code emission, in which order the loops of a
// linalg.generic run, which of them threads share, and whether reductions keep
// their running values in registers.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_LOOPORDER_H
#define DEEPSTEP_LIB_CODEGEN_LOOPORDER_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace deepstep {

/// A nest of all of a generic's dimensions, outermost first.
struct LoopOrder {
  llvm::SmallVector<unsigned> dims;
  /// The positions [begin, end) of `dims` that are linearized and distributed.
  /// They are parallel. Empty: the kernel runs on one thread.
  unsigned distributedBegin = 0;
  unsigned distributedEnd = 0;
  /// The first position from which all dimensions are reductions that end the
  /// nest; dims.size() when sums are accumulated in memory or nothing is
  /// reduced.
  unsigned registerReductionBegin = 0;
  /// The first reduction position; dims.size() if there is none. Results are
  /// initialized just outside of it.
  unsigned reductionBegin = 0;
  /// Extent of the distributed run, and the fewest iterations worth a thread.
  int64_t range = 1;
  int64_t grain = 1;
};

/// Assumes static loop ranges and results whose maps are projected
/// permutations.
LoopOrder chooseLoopOrder(mlir::linalg::GenericOp op);

} // namespace deepstep

#endif // DEEPSTEP_LIB_CODEGEN_LOOPORDER_H
