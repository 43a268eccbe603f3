//===- Attention.h - Attention as one kernel --------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Scores and probabilities stay in registers, tile by tile: FlashAttention-2
// (Dao, 2023), on mma.sync, ldmatrix and cp.async, which all chips from sm_80
// on have. The gradients compute probabilities again from the log-sum-exp of
// each row. A query's gradient is a sum over keys and a key's one over queries,
// each in a kernel of its own, in a fixed order: runs agree bitwise.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_ATTENTION_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_ATTENTION_H

#include "dialects/ds/Ds.h"

namespace deepstep::cuda {

/// Emits the kernel in front of `op`; its results replace those of `op`. Fails
/// with a diagnostic.
mlir::FailureOr<ds::KernelOp> createAttentionKernel(mlir::OpBuilder &builder,
                                                    ds::AttentionOp op);
mlir::FailureOr<ds::KernelOp>
createAttentionKernel(mlir::OpBuilder &builder, ds::AttentionQueryGradOp op);
mlir::FailureOr<ds::KernelOp> createAttentionKernel(mlir::OpBuilder &builder,
                                                    ds::AttentionKeyGradOp op);

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_ATTENTION_H
