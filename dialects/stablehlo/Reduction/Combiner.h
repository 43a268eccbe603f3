//===- Combiner.h - What the body of a reduction does -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_REDUCTION_COMBINER_H
#define DEEPSTEP_DIALECTS_STABLEHLO_REDUCTION_COMBINER_H

#include "dialects/stablehlo/Stablehlo.h"

namespace mlir::stablehlo {

enum class Combiner { Add, Subtract, Mul, Max, Min, Second, Other };

/// How a body of 2 n scalar arguments combines arguments `index` and n +
/// `index`. Comparing and selecting the greater counts as a maximum. `Second`
/// returns the later one, which replaces the earlier.
Combiner getCombiner(Region &body, unsigned index = 0);

/// Whether the body chooses values `index` and `place` from one of its two
/// sides, always the same for both: places may decide between equal values.
bool choosesTogether(Region &body, unsigned index, unsigned place);

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_REDUCTION_COMBINER_H
