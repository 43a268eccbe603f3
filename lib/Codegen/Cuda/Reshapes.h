//===- Reshapes.h - Tensors that show others' elements ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_RESHAPES_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_RESHAPES_H

#include "mlir/IR/Operation.h"

namespace deepstep::cuda {

/// Whether `op` gives a tensor other dimensions and leaves its elements in
/// order. Null is no reshape.
bool isReshape(mlir::Operation *op);
/// What `value` is a reshape of.
mlir::Value getUnreshaped(mlir::Value value);
/// Moves the reshapes of `value` that stand before `position`, in its block,
/// behind it. Returns the last of them, or `position`.
mlir::Operation *moveReshapesBehind(mlir::Value value,
                                    mlir::Operation *position);

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_RESHAPES_H
