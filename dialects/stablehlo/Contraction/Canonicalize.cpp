//===- Canonicalize.cpp - Patterns of products ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Stablehlo.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

/// dot is dot_general without batching dimensions.
struct GeneralDot : OpRewritePattern<DotOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(DotOp op,
                                PatternRewriter &rewriter) const override {
    int64_t lhsRank = cast<RankedTensorType>(op.getLhs().getType()).getRank();
    auto dims = DotDimensionNumbersAttr::get(op.getContext(), {}, {},
                                             {lhsRank - 1}, {0});
    rewriter.replaceOpWithNewOp<DotGeneralOp>(
        op, op.getType(), op.getLhs(), op.getRhs(), dims,
        op.getPrecisionConfigAttr(), DotAlgorithmAttr());
    return success();
  }
};

} // namespace

void DotOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                        MLIRContext *context) {
  patterns.add<GeneralDot>(context);
}
