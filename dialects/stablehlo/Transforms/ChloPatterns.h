//===- ChloPatterns.h - Decompositions of CHLO ops --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_TRANSFORMS_CHLOPATTERNS_H
#define DEEPSTEP_DIALECTS_STABLEHLO_TRANSFORMS_CHLOPATTERNS_H

#include "mlir/IR/PatternMatch.h"

namespace mlir::stablehlo {

/// Ops that broadcast their operands, and constants.
void populateChloBroadcastPatterns(RewritePatternSet &patterns);

/// Functions of one number.
void populateChloFunctionPatterns(RewritePatternSet &patterns);

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_TRANSFORMS_CHLOPATTERNS_H
