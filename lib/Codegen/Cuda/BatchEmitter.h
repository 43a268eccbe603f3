//===- BatchEmitter.h - Several kernels as one ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The blocks of all members, one after the other. A block finds the member that
// it works for by nested conditions on its number, and with it buffers, limits
// and its number among that member's blocks; then comes the body, once. All
// threads of a block take the same branches.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_BATCHEMITTER_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_BATCHEMITTER_H

#include "BatchMember.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/SetVector.h"

namespace deepstep::cuda {

class BatchEmitter {
public:
  /// Two or more members of one body, in the order of their block.
  explicit BatchEmitter(llvm::ArrayRef<BatchMember *> members);

  /// Replaces the members by one kernel in the place of the last. Reshapes of
  /// results that stand before it move behind it.
  ds::KernelOp emit();

private:
  ds::KernelOp createKernel();
  llvm::SmallVector<int64_t> getInplacePairs() const;
  /// Adds what the body finds where the members' own have `values`: the one
  /// value that they have in common, or one that the dispatch chooses.
  void choose(mlir::Value inBody, llvm::ArrayRef<mlir::Value> values);
  void chooseBuffers();
  void chooseLimits();
  void chooseIteration();
  /// The values of the member among [begin, end) that the block works for.
  llvm::SmallVector<mlir::Value> dispatch(size_t begin, size_t end);
  void emitBody();
  void replace(ds::KernelOp kernel);

  mlir::Value createIndex(int64_t value) {
    return mlir::arith::ConstantIndexOp::create(builder, loc, value);
  }

  llvm::ArrayRef<BatchMember *> members;
  /// Whose body it is: one with a guard, if any has.
  BatchMember *model;
  mlir::OpBuilder builder;
  mlir::Location loc;

  llvm::SetVector<mlir::Value> inputs;
  /// By member, where its blocks begin.
  llvm::SmallVector<int64_t> starts;
  mlir::Value lo;
  mlir::Value guardLimit;
  /// Buffers of the batch, by member, in the order of its arguments.
  llvm::SmallVector<llvm::SmallVector<mlir::Value>> buffers;

  mlir::IRMapping mapping;
  /// What the dispatch chooses: a value of the model's body (null: the guard's
  /// limit), and what stands for it, by member.
  struct Choice {
    mlir::Value inBody;
    llvm::SmallVector<mlir::Value> values;
  };
  llvm::SmallVector<Choice> choices;
};

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_BATCHEMITTER_H
