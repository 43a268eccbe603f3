//===- RowLayout.h - How threads share rows ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_ROWLAYOUT_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_ROWLAYOUT_H

#include "IterationSpace.h"

namespace deepstep::cuda {

/// A tensor as rows of neighbouring elements.
struct RowShape {
  int64_t rows = 0, columns = 0;
};

/// What a member computes: all elements of each row, one value for each row
/// from other such values, or one from all elements of the row; or, of no use
/// to other members, one value for each column from all rows.
enum class RowKind { Map, PerRow, Reduction, ColumnSum };

/// How a generic computes rows of `shape`, if it does: no ColumnSum.
std::optional<RowKind> classify(mlir::linalg::GenericOp op, RowShape shape);

/// Whether a generic combines all rows of `shape`, each column apart, and its
/// body needs no more than operands for that.
bool isColumnSum(mlir::linalg::GenericOp op, RowShape shape);

/// The loops of a member, of rows first and of columns last.
IterationSpace getRowSpace(mlir::linalg::GenericOp op, RowKind kind);

/// Whether `op` reads through `operand` just the part of a row that the same
/// thread has, of a value of kind `producer`.
bool readsRow(mlir::linalg::GenericOp op, RowKind kind,
              const IterationSpace &space, mlir::OpOperand &operand,
              RowKind producer, RowShape shape);

/// Generics in program order, at least one of them a reduction.
struct RowCluster {
  RowShape shape;
  llvm::SmallVector<mlir::linalg::GenericOp> members;
  /// Sums of columns of what the members read or compute.
  llvm::SmallVector<mlir::linalg::GenericOp> sums;

  // How threads share a row (chooseLayout).
  int64_t width = 1;  // Neighbours that a thread has together.
  int64_t lanes = 32; // Threads of a row.
  int64_t chunks = 1; // Times that a thread comes back in the row.
  int64_t rowsPerBlock = 1;
  int64_t blocks = 0; // With sums, each takes several rows in turn.
  /// Whether rows are too long for registers: each reduction, and each map that
  /// is stored, then loads them again, from a cache.
  bool streams = false;
};

/// Chooses the layout; false if rows do not divide, or are too long for
/// registers and for loading them again.
bool chooseLayout(RowCluster &cluster);

/// Chooses the layout of a cluster with sums; false if they should be kernels
/// of their own.
bool chooseSumLayout(RowCluster &cluster);

/// Whether `extract`, in `op`, takes elements of the row only that `op`
/// computes.
bool extractsOwnRow(mlir::tensor::ExtractOp extract, mlir::linalg::GenericOp op,
                    RowShape shape);

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_ROWLAYOUT_H
