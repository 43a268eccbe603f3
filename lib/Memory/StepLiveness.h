//===- StepLiveness.h - When a step's tensors die ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Positions of a step's operations in program order, and the last position at
// which each tensor is needed. Assumes structured control flow (scf) only: the
// regions of a branch count as if they ran one after the other.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_MEMORY_STEPLIVENESS_H
#define DEEPSTEP_LIB_MEMORY_STEPLIVENESS_H

#include "dialects/ds/Ds.h"

namespace deepstep {

/// True for operations whose result is the same memory as their operand.
bool isTensorView(mlir::Operation *op);

class StepLiveness {
public:
  explicit StepLiveness(ds::StepOp step);

  int64_t getPosition(mlir::Operation *op) const {
    return positions.lookup(op);
  }

  /// The position of the last operation inside of `op`; its own without any.
  int64_t getEnd(mlir::Operation *op) const { return ends.lookup(op); }

  /// The position until which memory that `op` touches on behalf of a value of
  /// `definingRegion` stays in use: op's own; or the last await, if op is
  /// asynchronous; or the end of the outermost loop between the two.
  int64_t getReach(mlir::Operation *op, mlir::Region *definingRegion) const;

  /// The last position at which the value or a view of it is read; its own
  /// definition's if it is never read. The step must not change in between.
  int64_t getLastUse(mlir::Value value) const;

  /// Whether `op` may overwrite the value: nothing reads it, or a view of it,
  /// after `op` has begun. Asynchronous work overwrites until it is awaited.
  bool isLastUse(mlir::Value value, mlir::Operation *op) const;

private:
  llvm::DenseMap<mlir::Operation *, int64_t> positions;
  /// Of operations with regions: the position of the last operation inside.
  llvm::DenseMap<mlir::Operation *, int64_t> ends;
  /// What getLastUse has answered.
  mutable llvm::DenseMap<mlir::Value, int64_t> lastUses;
};

} // namespace deepstep

#endif // DEEPSTEP_LIB_MEMORY_STEPLIVENESS_H
