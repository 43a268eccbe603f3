//===- Scatter.h - Scatter as a kernel --------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_INDEXING_SCATTER_H
#define DEEPSTEP_DIALECTS_STABLEHLO_INDEXING_SCATTER_H

#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::stablehlo {

/// One kernel that applies the updates in order to copies of `inputs`. Fails
/// with a diagnostic if the body has no scalar form. `manyThreads` cuts the
/// operand's rows into parts as well, each of which takes the updates that meet
/// it.
FailureOr<SmallVector<Value>> createScatter(ImplicitLocOpBuilder &b,
                                            ScatterOp op, ValueRange inputs,
                                            Value indices, ValueRange updates,
                                            bool manyThreads);

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_INDEXING_SCATTER_H
