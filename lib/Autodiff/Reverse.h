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

/// The function that an op calls: a call's callee, or the decomposition of a
/// composite. Null for other ops.
mlir::FlatSymbolRefAttr getCallee(mlir::Operation *op);

/// Inlines all calls, and calls in what they call. No function may call itself.
llvm::LogicalResult inlineCalls(mlir::func::FuncOp function);

} // namespace deepstep

#endif // DEEPSTEP_LIB_AUTODIFF_REVERSE_H
