//===- Signature.h - What a level-0 function takes and gives ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_STEP_SIGNATURE_H
#define DEEPSTEP_LIB_STEP_SIGNATURE_H

#include "dialects/ds/Ds.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace deepstep {

/// A function that returns a scalar loss, then the new value of each buffer,
/// then nothing else or the gradient of each parameter, in the order of
/// arguments.
struct Signature {
  struct Argument {
    ds::ArgKind kind;
    /// From ds.arg, or arg0, arg1, ....
    std::string name;
  };
  /// One per argument of the function.
  llvm::SmallVector<Argument> arguments;

  /// Arguments by kind. The new value of `buffers[i]` is result i + 1.
  llvm::SmallVector<unsigned> params, batches, buffers;

  unsigned results = 0;
  /// Else the compiler differentiates.
  bool hasGradients() const { return results != firstGradient(); }
  /// The result that is, or would be, the gradient of `params[0]`.
  unsigned firstGradient() const { return 1 + buffers.size(); }
};

/// Reads roles from `ds.arg` attributes or, where there are none, from
/// `params`; checks results against them.
mlir::FailureOr<Signature> analyzeSignature(mlir::func::FuncOp function,
                                            llvm::ArrayRef<int64_t> params);

} // namespace deepstep

#endif // DEEPSTEP_LIB_STEP_SIGNATURE_H
