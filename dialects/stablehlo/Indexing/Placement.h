//===- Placement.h - Gradients back in their places -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_INDEXING_PLACEMENT_H
#define DEEPSTEP_DIALECTS_STABLEHLO_INDEXING_PLACEMENT_H

#include "dialects/stablehlo/Adjoint.h"

namespace mlir::stablehlo {

/// A tensor of `type`, zero except where an element of `values` goes to the
/// place along `dim` that `places` has for it. No two go to one place.
Value placeAlong(Formula &f, Value values, Value places, RankedTensorType type,
                 int64_t dim);

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_INDEXING_PLACEMENT_H
