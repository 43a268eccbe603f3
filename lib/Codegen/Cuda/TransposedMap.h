//===- TransposedMap.h - Maps that walk memory both ways --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A map may read or write some operands along its last merged loop and others
// along another one, as a transpose does. A thread's neighbours then touch
// elements that are far apart: each costs a sector of memory. Instead, a block
// takes a square of both loops, and operands that lie the other way go through
// shared memory, so that every access of a warp to memory is of whole lines.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_TRANSPOSEDMAP_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_TRANSPOSEDMAP_H

#include "IterationSpace.h"

namespace deepstep::cuda {

/// How an operand that lies the other way stands in shared memory: in rows of
/// cells along its own neighbours. A cell has the bytes of a bank: of short
/// elements several, which are neighbours along the last merged loop.
struct TransposedOperand {
  /// Of the generic: inputs, then results.
  unsigned number;
  /// Elements of a cell, and of an access to memory.
  int64_t pack = 1, width = 1;
  /// Cells from a row to the next; and how many more stand before each further
  /// line of rows, and of columns, so that lanes meet in no bank.
  int64_t pitch = 0, rowSkew = 0, columnSkew = 0;
  /// Cells of all banks.
  int64_t line = 0;
  int64_t cells = 0;
  /// In shared memory, in bytes.
  int64_t offset = 0;
};

struct TransposedTile {
  /// The merged loop along which transposed operands have their neighbours.
  unsigned across = 0;
  /// Iterations of both loops that a block takes.
  int64_t extent = 0;
  int64_t threads = 0;
  /// Results that a thread computes at a time, along the last merged loop.
  int64_t width = 1;
  llvm::SmallVector<TransposedOperand> operands;
  int64_t sharedBytes = 0;
};

/// The tile of a map for which one pays.
std::optional<TransposedTile> chooseTransposedTile(mlir::linalg::GenericOp op,
                                                   const IterationSpace &space);

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_TRANSPOSEDMAP_H
