//===- RowClusterEmitter.h - A cluster of generics as a kernel --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_ROWCLUSTEREMITTER_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_ROWCLUSTEREMITTER_H

#include "BlockKernel.h"

namespace deepstep::cuda {

/// A tensor as rows of neighbouring elements.
struct RowShape {
  int64_t rows = 0, columns = 0;
};

/// What a member computes: all elements of each row, one value for each row
/// from other such values, or one from all elements of the row.
enum class RowKind { Map, PerRow, Reduction };

/// How a generic computes rows of `shape`, if it does.
std::optional<RowKind> classify(mlir::linalg::GenericOp op, RowShape shape);

/// Whether `op` reads through `operand` just the part of a row that the same
/// thread has, of a value of kind `producer`.
bool readsRow(mlir::linalg::GenericOp op, RowKind kind,
              const IterationSpace &space, mlir::OpOperand &operand,
              RowKind producer, RowShape shape);

/// Generics in program order, at least one of them a reduction.
struct RowCluster {
  RowShape shape;
  llvm::SmallVector<mlir::linalg::GenericOp> members;

  // How threads share a row (chooseLayout).
  int64_t width = 1;  // Neighbours that a thread has together.
  int64_t lanes = 32; // Threads of a row.
  int64_t chunks = 1; // Times that a thread comes back in the row.
  /// Whether rows are too long for registers: each reduction, and each map that
  /// is stored, then loads them again, from a cache.
  bool streams = false;
};

/// Chooses the layout; false if rows do not divide, or are too long for
/// registers and for loading them again.
bool chooseLayout(RowCluster &cluster);

/// Whether `extract`, in `op`, takes elements of the row only that `op`
/// computes.
bool extractsOwnRow(mlir::tensor::ExtractOp extract, mlir::linalg::GenericOp op,
                    RowShape shape);

/// What threads load of a tensor before they compute a row.
struct RowInput {
  /// A thread's elements of the row, the row's one value, or the values of a
  /// thread's columns, which are the same in all rows.
  enum Kind { Elements, OfRow, OfColumns };

  mlir::Value tensor;
  Kind kind;
  /// A vector for each chunk; one scalar of the row.
  llvm::SmallVector<mlir::Value> values = {};
};

/// Replaces the members by one kernel.
class RowClusterEmitter {
public:
  explicit RowClusterEmitter(RowCluster cluster);
  mlir::LogicalResult emit();

private:
  using Values = llvm::SmallVector<mlir::Value>;

  struct Member {
    mlir::linalg::GenericOp op;
    RowKind kind;
    std::unique_ptr<BlockKernelEmitter> emitter;
    /// By result, the values that this thread has: width * chunks or one.
    llvm::SmallVector<Values> results;
    bool isStored = false;
  };

  ds::KernelOp createKernel();
  void collectOperands();
  llvm::SmallVector<int64_t> getInplacePairs();
  Values getIndices(Member &member, int64_t chunk);
  Values getIndices(Member &member, mlir::Value column);
  std::optional<RowInput::Kind> getInputKind(Member &member,
                                             mlir::OpOperand &operand);
  void findRowInputs();
  void loadRowInputs();
  mlir::Value getFlatBuffer(mlir::Value tensor);
  mlir::Value getColumn(int64_t chunk);
  void give(Member &member, int64_t chunk);
  void giveRowInput(Member &member, mlir::OpOperand &operand, int64_t chunk);
  void emitMap(Member &member);
  void emitPerRow(Member &member);
  void emitReduction(Member &member);
  Values accumulate(Member &member);
  void emitStreamedMap(Member &member);
  Values forEachPiece(
      Values initial,
      llvm::function_ref<Values(mlir::ValueRange columns, Values)> body);
  bool isReadBeforeBarrier(mlir::linalg::GenericOp op);
  void emitStores();
  Member *findProducer(mlir::Value value, unsigned &result);
  void replace(ds::KernelOp kernel);

  RowCluster cluster;
  mlir::IRRewriter builder;
  mlir::Location loc;
  std::vector<Member> members;
  llvm::SetVector<mlir::Value> inputs;
  llvm::SmallVector<mlir::Value> outputs; // Results that others read.
  std::vector<RowInput> rowInputs;
  mlir::Value row, lane, thread, stores;
  int64_t rowsPerBlock = 1;
  int64_t sharedBytes = 0;
};

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_ROWCLUSTEREMITTER_H
