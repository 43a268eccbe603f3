//===- Combination.h - Reductions share how they combine --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_REDUCTION_COMBINATION_H
#define DEEPSTEP_DIALECTS_STABLEHLO_REDUCTION_COMBINATION_H

#include "dialects/stablehlo/Linalg.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::stablehlo {

/// One linalg.generic that combines the inputs, all read through `inputMap`,
/// into results of `resultTypes`, all written through `resultMap`, by a body on
/// rank-0 tensors that takes the running values first. `inits` are rank-0
/// tensors. If `window` is given, it tells the extents of the last loops, which
/// no map tells. Fails with a diagnostic if the body has no scalar form.
FailureOr<SmallVector<Value>> createCombination(
    ImplicitLocOpBuilder &b, Region &body, ValueRange inputs, ValueRange inits,
    ArrayRef<Type> resultTypes, AffineMap inputMap, AffineMap resultMap,
    ArrayRef<utils::IteratorType> iterators, ArrayRef<int64_t> window = {});

void populateWindowToLinalgPatterns(RewritePatternSet &patterns,
                                    TypeConverter &types);
void populateSortToLinalgPatterns(RewritePatternSet &patterns,
                                  TypeConverter &types);

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_REDUCTION_COMBINATION_H
