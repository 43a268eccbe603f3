//===- ShiftInvariance.h - Maxima that need no gradient ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_REDUCTION_SHIFTINVARIANCE_H
#define DEEPSTEP_DIALECTS_STABLEHLO_REDUCTION_SHIFTINVARIANCE_H

#include "dialects/stablehlo/Stablehlo.h"

namespace mlir::stablehlo {

/// Whether `op` is a maximum or minimum that only keeps exponentials in range,
/// as in a softmax: whatever it is, all that is computed from it is the same.
/// JAX does not differentiate such a maximum (`stop_gradient`), but its text
/// does not say so.
bool isShiftOfInvariant(ReduceOp op);

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_REDUCTION_SHIFTINVARIANCE_H
