//===- BatchMember.h - Kernels that differ in sizes only --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What ds-batch-kernels compares of kernels. Two may become one if their bodies
// are equal but for
//
// - the sizes of buffers that are read as vectors of their elements,
// - constants that indices are only compared with, and
// - a guard around the end of the body, which one kernel needs because its size
//   is no multiple of what blocks compute, and another does not.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_BATCHMEMBER_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_BATCHMEMBER_H

#include "dialects/ds/Ds.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

namespace deepstep::cuda {

/// `if (index < limit) ...` at the end of a kernel's body.
struct SizeGuard {
  mlir::arith::CmpIOp test;
  int64_t limit = 0;
  /// Which of the member's operations computes the index.
  size_t index = 0;
};

struct BatchMember {
  explicit BatchMember(ds::KernelOp kernel);

  ds::KernelOp kernel;
  /// The body's operations; in place of a guard, those under it.
  llvm::SmallVector<mlir::Operation *> ops;
  /// How many of them stand before the guard.
  size_t unguarded = 0;
  std::optional<SizeGuard> guard;
  /// Equal for members that may become one.
  size_t hash = 0;

  mlir::Block &getBody() { return kernel.getBody().front(); }
};

/// Whether `op` shows a whole buffer of the kernel as a vector.
bool isFlatView(mlir::Operation *op);

/// Whether a body's buffer is seen as a vector only.
bool isFlat(mlir::BlockArgument buffer);

/// Whether `op` is a constant that may differ between the members of a batch.
bool isLimit(mlir::Operation *op);

/// Whether both may be members of one batch, as far as their bodies tell.
bool haveSameBody(BatchMember &a, BatchMember &b);

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_BATCHMEMBER_H
