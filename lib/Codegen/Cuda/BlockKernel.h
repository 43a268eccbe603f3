//===- BlockKernel.h - linalg.generic for blocks of threads -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Emits a ds.kernel whose iterations are blocks of threads (#ds.block). Every
// thread computes a few neighbouring results, or a part of a reduction that the
// block then puts together in a fixed order.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_BLOCKKERNEL_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_BLOCKKERNEL_H

#include "../KernelEmitter.h"
#include "Guard.h"
#include "IterationSpace.h"

namespace deepstep::cuda {

struct TransposedTile;

/// By result, the one operation by which it takes in an element, if each has a
/// neutral value; nothing if parts of the reduction cannot be put together.
std::optional<llvm::SmallVector<mlir::Operation *>>
matchCombiners(mlir::linalg::GenericOp op);

/// Bytes of an element of a tensor or of a scalar type; a bool takes one.
int64_t getElementBytes(mlir::Type type);

/// A block's threads as lines, each of which has `width` neighbouring columns
/// of `lanes` threads.
struct ThreadLines {
  int64_t lanes = 32, width = 1, lines = 1;
  mlir::Value thread = {}, line = {}, lane = {};

  int64_t getPitch() const;
  int64_t getCells() const { return lines * width * getPitch(); }
};

class BlockKernelEmitter : KernelEmitter {
public:
  BlockKernelEmitter(mlir::linalg::GenericOp op, mlir::OpBuilder &builder);

  /// Emits one kernel before the generic, or two if a reduction has too few
  /// results to keep a GPU busy. Returns what replaces the generic's results;
  /// fails with a diagnostic.
  mlir::FailureOr<llvm::SmallVector<mlir::Value>> emit();

private:
  friend class RowClusterEmitter;
  friend class TransposedMapEmitter;
  using Values = llvm::SmallVector<mlir::Value>;

  // Evaluation (BlockKernel.cpp).
  void prepareBuffers();
  mlir::Value createOffset(mlir::AffineExpr expr, mlir::ValueRange indices);
  mlir::Value loadScalar(mlir::Value buffer, mlir::AffineExpr offset,
                         mlir::ValueRange indices);
  mlir::Value loadVector(mlir::Value buffer, mlir::Value offset, int64_t width);
  Values delinearize(mlir::Value linear, llvm::ArrayRef<int64_t> sizes);
  /// The generic's operands for `width` iterations from `indices` on along
  /// merged loop `walk`: one value each, or one for all.
  void load(mlir::ValueRange indices, unsigned walk, int64_t width);
  /// The body of loaded iteration `element`.
  Values evaluate(unsigned element, mlir::ValueRange running);
  Values loadInitial(mlir::ValueRange indices);
  void store(mlir::ValueRange indices, unsigned walk,
             llvm::ArrayRef<Values> elements);
  int64_t getWidth(unsigned walk, int64_t perThread) const;
  int64_t getMapRounds(unsigned walk, int64_t width);
  void createIf(mlir::Value condition, llvm::function_ref<void()> body) {
    cuda::createIf(builder, loc, condition, body);
  }

  // Forms.
  void emitMap();
  void emitTransposedMap(const TransposedTile &tile);
  void emitSerialReduction();

  // Reductions by a block (BlockReduction.cpp).
  /// A cut of the reduction into parts, one per block.
  struct Cut {
    int64_t parts = 1, length = 0;
  };
  /// How often, and how far apart, a thread loads before it adds what it found.
  struct Rounds {
    int64_t count = 1, distance = 1;
    bool ragged = false; ///< The last may be behind the end.
  };
  /// How a block takes part of a column reduction: 32 lanes with `width`
  /// columns each, and so many lines of them.
  struct Strip {
    Cut cut;
    int64_t width = 1, lines = 8;
    Rounds rounds;
  };
  bool isDense();
  Cut chooseRowCut();
  Strip chooseStrip();
  Rounds chooseRounds(Cut cut, int64_t distance, unsigned walk, int64_t width,
                      int64_t bytes);
  llvm::SmallVector<mlir::Type> getPartialTypes(Cut cut);
  void emitRows(Cut cut);
  void emitColumns(Strip strip);
  llvm::SmallVector<Values> reducePart(const Rounds &rounds, mlir::Value first,
                                       mlir::Value end, mlir::ValueRange outer,
                                       unsigned walk, int64_t width);
  Values getNeutral();
  mlir::Value combine(unsigned result, mlir::Value a, mlir::Value b);
  Values combineLanes(Values values, int64_t lanes);
  mlir::Value shuffle(mlir::Value value, int64_t distance);
  llvm::SmallVector<mlir::Value> createShared(int64_t elements,
                                              int64_t offset = 0);
  int64_t getSharedBytes(int64_t elements) const;
  void finish(mlir::ValueRange totals, mlir::ValueRange outer, Cut cut,
              mlir::Value part, mlir::Value result);
  void storeLines(const ThreadLines &lines, llvm::ArrayRef<Values> sums,
                  int64_t offset);
  void combineLines(
      const ThreadLines &lines, mlir::Value firstColumn, int64_t results,
      int64_t offset,
      llvm::function_ref<void(mlir::Value result, mlir::ValueRange totals)>
          finish);
  Values emitSecondPass(mlir::ValueRange partials);

  IterationSpace space;
  Values flat; // Buffers by operand, as vectors; null for scalars.
  llvm::DenseMap<mlir::Value, mlir::Value> flatInputs;
  llvm::SmallVector<mlir::Operation *> combiners; // By result.

  /// Operands whose values are in registers already, as load() leaves them.
  llvm::SmallDenseMap<unsigned, Values> given;

  /// What load() found.
  struct Loaded {
    llvm::SmallVector<Values> values; ///< By operand, one or one per element.
    Values indices;                   ///< The merged ones of the first.
    unsigned walk = 0;
  };
  Loaded loaded;
};

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_BLOCKKERNEL_H
