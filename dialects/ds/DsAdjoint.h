//===- DsAdjoint.h - What differentiation asks of an op ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Reverse-mode differentiation visits the ops of a block from last to first.
// An op has a rule (AdjointOpInterface) that emits the gradients of its
// operands, given those of its results. This header is all that a rule sees of
// the pass; lib/Autodiff implements `Adjoints`.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_DS_DSADJOINT_H
#define DEEPSTEP_DIALECTS_DS_DSADJOINT_H

#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/OpDefinition.h"

namespace deepstep::ds {

/// The values that vary with the inputs of a derivative: others need no
/// gradient. Integers never vary.
class Activity {
public:
  bool isVaried(mlir::Value value) const { return varied.contains(value); }

  /// Marks a value if its type can carry a gradient. True if that is new.
  bool mark(mlir::Value value);

  /// Marks what varies among the results of all ops of a block.
  void propagate(mlir::Block &block);

  /// Forgets a value that is about to be erased.
  void forget(mlir::Value value) { varied.erase(value); }

private:
  llvm::DenseSet<mlir::Value> varied;
};

/// Marks all results if an operand, or a value that a region uses, is varied.
void propagateFromOperands(mlir::Operation *op, Activity &activity);

/// The gradients of values, while ops are visited in reverse. A null gradient
/// is zero, and costs nothing.
class Adjoints {
public:
  explicit Adjoints(mlir::ImplicitLocOpBuilder &builder) : builder(builder) {}
  virtual ~Adjoints() = default;

  /// Stands where the backward pass has come to; its location names the op that
  /// is visited.
  mlir::ImplicitLocOpBuilder &getBuilder() { return builder; }

  virtual bool isVaried(mlir::Value value) const = 0;

  /// Null if it is zero so far.
  virtual mlir::Value getGradient(mlir::Value value) const = 0;

  /// Adds to the gradient of a value; nothing if `gradient` is null or the
  /// value does not vary.
  virtual void addGradient(mlir::Value value, mlir::Value gradient) = 0;

  /// Replaces the gradient of a value, for rules that add to a part of it.
  virtual void setGradient(mlir::Value value, mlir::Value gradient) = 0;

  /// Puts `replacement`, whose first results are those of `op`, in its place.
  virtual void replace(mlir::Operation *op, mlir::Operation *replacement) = 0;

  /// Emits the backward pass of a region's block where the builder stands.
  /// `seeds` are the gradients of what its terminator returns. Returns the
  /// gradients of `inputs`, values that the block uses. What is emitted refers
  /// to values of the block, which the caller has to make available there.
  virtual llvm::FailureOr<llvm::SmallVector<mlir::Value>>
  differentiate(mlir::Block &block, llvm::ArrayRef<mlir::Value> seeds,
                llvm::ArrayRef<mlir::Value> inputs) = 0;

private:
  mlir::ImplicitLocOpBuilder &builder;
};

} // namespace deepstep::ds

#include "dialects/ds/DsAdjointInterface.h.inc"

#endif // DEEPSTEP_DIALECTS_DS_DSADJOINT_H
