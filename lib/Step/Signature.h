//===- Signature.h - What a level-0 function takes and gives ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_STEP_SIGNATURE_H
#define DEEPSTEP_LIB_STEP_SIGNATURE_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace deepstep {

/// A function that returns a scalar loss and nothing else, or then one gradient
/// per parameter, in the order of arguments.
struct Signature {
  struct Argument {
    bool isParam;
    /// From ds.arg, or arg0, arg1, ....
    std::string name;
  };
  /// One per argument of the function.
  llvm::SmallVector<Argument> arguments;

  /// Arguments that are parameters; the gradient of `params[i]`, if there are
  /// gradients, is result i + 1.
  llvm::SmallVector<unsigned> params;
  llvm::SmallVector<unsigned> batches;

  unsigned results = 0;
  /// Else the compiler differentiates.
  bool hasGradients() const { return results != 1; }
};

/// Reads roles from `ds.arg` attributes or, where there are none, from
/// `params`; checks results against them.
mlir::FailureOr<Signature> analyzeSignature(mlir::func::FuncOp function,
                                            llvm::ArrayRef<int64_t> params);

} // namespace deepstep

#endif // DEEPSTEP_LIB_STEP_SIGNATURE_H
