//===- RowClusterEmitter.h - A cluster of generics as a kernel --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_ROWCLUSTEREMITTER_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_ROWCLUSTEREMITTER_H

#include "BlockKernel.h"
#include "RowLayout.h"

namespace deepstep::cuda {

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
  Values loadRowInputs();
  void setRowInputs(mlir::ValueRange loaded);
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
  void waitForRow();
  bool isReadBeforeBarrier(mlir::linalg::GenericOp op);
  mlir::Value getOwnRow();
  int64_t getReductionCells() const;
  void emitRow();
  void emitMembers();
  void emitStores();
  Member *findProducer(mlir::Value value, unsigned &result);
  void replace(ds::KernelOp kernel);

  // Clusters with sums of columns (RowSums.cpp).
  llvm::SmallVector<mlir::Type> getPartialTypes();
  int64_t getSumBytes();
  void emitRowLoop();
  void addToSums(Member &member, mlir::ValueRange running, Values &results);
  void storePartials(Member &member, mlir::ValueRange sums, bool &isOdd);
  void replaceSums(ds::KernelOp kernel);

  mlir::Value createIndex(int64_t value) {
    return mlir::arith::ConstantIndexOp::create(builder, loc, value);
  }
  int64_t getThreads() const { return cluster.lanes * cluster.rowsPerBlock; }

  RowCluster cluster;
  mlir::IRRewriter builder;
  mlir::Location loc;
  std::vector<Member> members;
  llvm::SetVector<mlir::Value> inputs;
  llvm::SmallVector<mlir::Value> outputs; // Results that others read.
  std::vector<RowInput> rowInputs;
  /// The block's number, the row among those that a block has at a time, and
  /// the row of the tensor that is computed.
  mlir::Value lo, line, row;
  mlir::Value lane, thread;
  /// In a loop over rows, which of two parts of shared memory the warps of a
  /// row meet in.
  mlir::Value parity;
  int64_t sharedBytes = 0;
};

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_ROWCLUSTEREMITTER_H
