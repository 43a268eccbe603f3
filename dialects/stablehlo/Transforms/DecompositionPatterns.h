//===- DecompositionPatterns.h - Compound ops as simple ones ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each family of operations adds the decompositions of its own; the pass
// ds-decompose-stablehlo applies them. Shapes must be static.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_TRANSFORMS_DECOMPOSITIONPATTERNS_H
#define DEEPSTEP_DIALECTS_STABLEHLO_TRANSFORMS_DECOMPOSITIONPATTERNS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::stablehlo {

void populateNormalizationDecompositions(RewritePatternSet &patterns);
void populateRandomDecompositions(RewritePatternSet &patterns);

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_TRANSFORMS_DECOMPOSITIONPATTERNS_H
