//===- Reverse.h - The backward pass of a block -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_AUTODIFF_REVERSE_H
#define DEEPSTEP_LIB_AUTODIFF_REVERSE_H

#include "dialects/ds/DsAdjoint.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace deepstep {

/// Appends to the results of `function`, the first of which is a scalar loss,
/// the gradients of the loss with respect to the arguments `wrt`. The function
/// has one block and no calls. Where a gradient is always zero, a zero tensor
/// is returned.
llvm::LogicalResult appendGradients(mlir::func::FuncOp function,
                                    llvm::ArrayRef<int64_t> wrt);

/// Remarks which values of the forward pass a function's backward pass uses,
/// and how many bytes they have.
void reportSavedValues(mlir::func::FuncOp function);

/// The function that an op calls: a call's callee, or the decomposition of a
/// composite. Null for other ops.
mlir::FlatSymbolRefAttr getCallee(mlir::Operation *op);

/// The function of a name that `op` refers to, as `from` sees it, or an error
/// if it has no body of one block.
mlir::FailureOr<mlir::func::FuncOp> lookupBody(mlir::Operation *op,
                                               mlir::FlatSymbolRefAttr name,
                                               mlir::Operation *from);

/// The same for what `op` calls, whose types must be those of `op`.
mlir::FailureOr<mlir::func::FuncOp> lookupCallee(mlir::Operation *op,
                                                 mlir::Operation *from);

/// Says of `op` and what is nested in it that it is of a function called from
/// `call`; the `label`, if there is one, stands outermost.
void setCalledFrom(mlir::Operation *op, mlir::Location call,
                   mlir::StringAttr label);

/// Inlines all calls, and calls in what they call, but for those that the
/// backward pass has to see: checkpoints and composites with an adjoint. In
/// what the backward pass copies for these, calls are inlined alike. No
/// function may call itself.
llvm::LogicalResult inlineCalls(mlir::func::FuncOp function);

/// Inlines the calls in `root` that inlineCalls leaves.
llvm::LogicalResult inlineDifferentiatedCalls(mlir::Operation *root);

} // namespace deepstep

#endif // DEEPSTEP_LIB_AUTODIFF_REVERSE_H
