//===- KernelEmitter.h - What all forms of kernels share --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The way from a linalg.generic to a ds.kernel, but for the loops: which
// tensors the kernel reads, which buffers it may share, and its body as scalar
// code.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_KERNELEMITTER_H
#define DEEPSTEP_LIB_CODEGEN_KERNELEMITTER_H

#include "dialects/ds/Ds.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace deepstep {

/// The scalar constant that a fill puts everywhere, if `init` is one.
mlir::Operation *getFillConstant(mlir::Value init);

/// `expr` without each `d mod n` where d never reaches n. Slices write it to
/// read the first elements of a larger dimension.
mlir::AffineExpr dropIdleMods(mlir::AffineExpr expr,
                              llvm::ArrayRef<int64_t> ranges);

/// Replaces every linalg operation under `root` by what `emit` makes of it as a
/// linalg.generic. Fills that only start reductions vanish. Fails when `emit`
/// does, or with a diagnostic.
mlir::LogicalResult
formKernels(mlir::Operation *root,
            llvm::function_ref<mlir::FailureOr<llvm::SmallVector<mlir::Value>>(
                mlir::linalg::GenericOp, mlir::OpBuilder &)>
                emit);

class KernelEmitter {
protected:
  KernelEmitter(mlir::linalg::GenericOp op, mlir::OpBuilder &builder)
      : op(op), builder(builder), loc(op.getLoc()),
        ranges(op.getStaticLoopRanges()) {}

  /// Finds the inputs. Fails with a diagnostic if the generic cannot be a
  /// kernel.
  mlir::LogicalResult analyze();

  /// Creates the kernel in front of the generic, with arguments and without a
  /// body, and puts the builder to the start of its block. Its results are the
  /// generic's, or others of the types `results`. Expects analyze().
  ds::KernelOp createKernel(int64_t range, int64_t grain,
                            ds::BlockAttr block = {},
                            mlir::TypeRange results = {});

  /// Where the generic's body finds what it reads.
  struct Sources {
    /// An element of an operand that is a tensor.
    llvm::function_ref<mlir::Value(mlir::OpOperand &)> load;
    /// An element of `tensor`, from outside, at these indices.
    llvm::function_ref<mlir::Value(mlir::Value tensor, mlir::ValueRange)>
        loadAt;
    /// The index along a dimension.
    llvm::function_ref<mlir::Value(unsigned dim)> getIndex;
  };

  /// One evaluation of the body; `running` are the results so far (null where
  /// the body does not read them).
  llvm::SmallVector<mlir::Value> emitBody(mlir::ValueRange running,
                                          const Sources &sources);

  /// The value that each result starts from: a constant, or what `load` finds
  /// in memory, or null if the body does not read it.
  llvm::SmallVector<mlir::Value>
  getInitialValues(llvm::function_ref<mlir::Value(unsigned result)> load);

  mlir::Value createIndex(int64_t value) {
    return mlir::arith::ConstantIndexOp::create(builder, loc, value);
  }
  mlir::AffineMap getResultMap(unsigned result) {
    return op.getMatchingIndexingMap(op.getDpsInitOperand(result));
  }

  mlir::linalg::GenericOp op;
  mlir::OpBuilder &builder;
  mlir::Location loc;
  llvm::SmallVector<int64_t> ranges;
  llvm::SmallVector<mlir::Value> inputs;
  llvm::DenseMap<mlir::Value, mlir::Value> buffers; // Of the inputs.
  llvm::SmallVector<mlir::Value> resultBuffers;
  mlir::Value lo, hi;

  /// A short name for traces: what the body computes last.
  std::string getName();

private:
  llvm::SmallVector<mlir::Value> createInits();
  llvm::SmallVector<int64_t> getInplacePairs();
};

} // namespace deepstep

#endif // DEEPSTEP_LIB_CODEGEN_KERNELEMITTER_H
