//===- RowCluster.h - Softmax and norms as one kernel -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A softmax is maps and reductions over the same rows, each of which would read
// and write the whole tensor. A row that fits in the registers of a warp or a
// block is read once instead: every member of a cluster computes its part of
// the row from what the members before it have left there.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CUDA_ROWCLUSTER_H
#define DEEPSTEP_LIB_CODEGEN_CUDA_ROWCLUSTER_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace deepstep::cuda {

/// Replaces clusters of linalg.generics in `block` by kernels; with `addSums`,
/// they take in sums of columns. Fails with a diagnostic.
mlir::LogicalResult formRowClusters(mlir::Block &block, bool addSums);

} // namespace deepstep::cuda

#endif // DEEPSTEP_LIB_CODEGEN_CUDA_ROWCLUSTER_H
