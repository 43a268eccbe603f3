//===- Linalg.cpp - Barriers to linalg --------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Linalg.h"
#include "dialects/stablehlo/Stablehlo.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

/// The schedule is fixed by now, and fusion only moves work to its readers.
struct OptimizationBarrierPattern : OpConversionPattern<OptimizationBarrierOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(OptimizationBarrierOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOp(op, adaptor.getOperand());
    return success();
  }
};

} // namespace

void mlir::stablehlo::populateControlToLinalgPatterns(
    RewritePatternSet &patterns, TypeConverter &types) {
  patterns.add<OptimizationBarrierPattern>(types, patterns.getContext());
}
