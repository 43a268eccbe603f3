//===- IterationSpace.h - A generic's loops, as few as can be ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Operands are dense, so an element of one is at an offset that is an affine
// expression of the loop indices. Two neighbouring loops through which every
// operand moves as through one longer loop become that loop: an elementwise
// operation on tensors of any rank has a single one.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_ITERATIONSPACE_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_ITERATIONSPACE_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace deepstep::cuda {

struct IterationSpace {
  /// Extents of the merged loops: parallel ones in the order of the first
  /// result, then reductions, the one that walks through memory last.
  llvm::SmallVector<int64_t> sizes;
  unsigned numParallel = 0;
  /// For each operand of the generic, the offset of its element from the
  /// merged indices, in elements; null for scalars.
  llvm::SmallVector<mlir::AffineExpr> offsets;
  /// For each loop of the generic, its index from the merged ones.
  llvm::SmallVector<mlir::AffineExpr> original;

  llvm::ArrayRef<int64_t> parallelSizes() const {
    return llvm::ArrayRef(sizes).take_front(numParallel);
  }
  llvm::ArrayRef<int64_t> reductionSizes() const {
    return llvm::ArrayRef(sizes).drop_front(numParallel);
  }
  int64_t numResults() const { return product(parallelSizes()); }
  int64_t numReduced() const { return product(reductionSizes()); }

  /// How far the offset moves with one step of merged loop `dim`, if that is
  /// the same everywhere.
  std::optional<int64_t> getStride(mlir::AffineExpr offset, unsigned dim) const;

  /// Whether steps of loop `dim` in groups of `count` read `offset` from
  /// aligned groups of `count` neighbours.
  bool isContiguous(mlir::AffineExpr offset, unsigned dim, int64_t count) const;

private:
  static int64_t product(llvm::ArrayRef<int64_t> sizes) {
    int64_t result = 1;
    for (int64_t size : sizes)
      result *= size;
    return result;
  }
};

/// Assumes static ranges.
IterationSpace getIterationSpace(mlir::linalg::GenericOp op);

/// Offsets of the largest input; null if no input is a tensor.
mlir::AffineExpr getLargestInput(mlir::linalg::GenericOp op,
                                 const IterationSpace &space);

/// Whether neighbours in memory of the largest input are summed.
bool reducesAlongMemory(mlir::linalg::GenericOp op,
                        const IterationSpace &space);

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_ITERATIONSPACE_H
