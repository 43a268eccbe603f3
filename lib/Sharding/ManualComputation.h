//===- ManualComputation.h - Programs that are local already ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_SHARDING_MANUALCOMPUTATION_H
#define DEEPSTEP_LIB_SHARDING_MANUALCOMPUTATION_H

#include "dialects/ds/Ds.h"

namespace deepstep {

/// Puts the body of `op`, whose operands are whole on every rank, in its place:
/// each rank cuts its pieces out, and pieces of results are gathered. `ranks`
/// processes run the program; 0 if that is not known. Fails with a diagnostic.
mlir::LogicalResult inlineManualComputation(mlir::sdy::ManualComputationOp op,
                                            int64_t ranks);

} // namespace deepstep

#endif // DEEPSTEP_LIB_SHARDING_MANUALCOMPUTATION_H
