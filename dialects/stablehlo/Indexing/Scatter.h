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

struct ScatterDims;

/// Kernels that apply the updates in order to copies of `inputs`. Fails with a
/// diagnostic if the body has no scalar form. `manyThreads` links updates of a
/// row to chains, or cuts the operand's rows into parts, each of which takes
/// the updates that meet it.
FailureOr<SmallVector<Value>> createScatter(ImplicitLocOpBuilder &b,
                                            ScatterOp op, ValueRange inputs,
                                            Value indices, ValueRange updates,
                                            bool manyThreads);

/// The scatter as a map, if each row of a constant operand gets one update.
std::optional<Value> createRowScatter(ImplicitLocOpBuilder &b, ScatterOp op,
                                      ValueRange inputs, Value indices,
                                      ValueRange updates);

/// The scatter by chains; see ScatterDims::hasChains.
FailureOr<SmallVector<Value>>
createChainedScatter(ImplicitLocOpBuilder &b, ScatterOp op,
                     const ScatterDims &dims, ValueRange inputs, Value indices,
                     ValueRange updates);

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_INDEXING_SCATTER_H
