//===- Linalg.h - Lowering of StableHLO to linalg on tensors ----*- C++ -*-===//
//
// Each family of operations adds its own patterns; the pass ds-lower-to-linalg
// applies them all. Patterns assume static shapes and a type converter that
// makes unsigned integers signless, and produce `linalg.generic` with identity
// or projected output maps, `tensor.expand_shape`/`collapse_shape`, `arith`,
// `math`, `ds.dot`, and `ds.kernel` where a generic cannot say it.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_LINALG_H
#define DEEPSTEP_DIALECTS_STABLEHLO_LINALG_H

#include "mlir/Pass/Pass.h"
#include "mlir/Transforms/DialectConversion.h"

namespace mlir::stablehlo {

/// What is better for some targets.
struct LinalgOptions {
  /// bf16 and f16 are multiplied as they are, not as f32.
  bool narrowProducts = false;
  /// Copies and scatters are cut into an iteration for each element.
  bool manyThreads = false;
};

void populateElementwiseToLinalgPatterns(RewritePatternSet &patterns,
                                         TypeConverter &types);
void populateShapeToLinalgPatterns(RewritePatternSet &patterns,
                                   TypeConverter &types,
                                   const LinalgOptions &options);
void populateReductionToLinalgPatterns(RewritePatternSet &patterns,
                                       TypeConverter &types);
void populateContractionToLinalgPatterns(RewritePatternSet &patterns,
                                         TypeConverter &types,
                                         const LinalgOptions &options);
void populateConvolutionToLinalgPatterns(RewritePatternSet &patterns,
                                         TypeConverter &types);
void populateIndexingToLinalgPatterns(RewritePatternSet &patterns,
                                      TypeConverter &types,
                                      const LinalgOptions &options);
void populateControlToLinalgPatterns(RewritePatternSet &patterns,
                                     TypeConverter &types);

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_LINALG_H
