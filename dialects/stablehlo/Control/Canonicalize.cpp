//===- Canonicalize.cpp - Patterns of branches ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/ConstantFold.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

/// The number that a scalar always has.
static IntegerAttr getScalarConstant(Value value) {
  Attribute constant;
  if (!matchPattern(value, m_Constant(&constant)))
    return {};
  return dyn_cast_or_null<IntegerAttr>(getSplat(constant));
}

/// Replaces an op by one of its regions, which takes no arguments.
static LogicalResult replaceByRegion(PatternRewriter &rewriter, Operation *op,
                                     Region &region) {
  Operation *terminator = region.front().getTerminator();
  if (!llvm::equal(terminator->getOperandTypes(), op->getResultTypes()))
    return rewriter.notifyMatchFailure(op, "a result type is less precise");
  SmallVector<Value> results(terminator->getOperands());
  rewriter.eraseOp(terminator);
  rewriter.inlineBlockBefore(&region.front(), op);
  rewriter.replaceOp(op, results);
  return success();
}

namespace {

struct ConstantIf : OpRewritePattern<IfOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(IfOp op,
                                PatternRewriter &rewriter) const override {
    IntegerAttr pred = getScalarConstant(op.getPred());
    if (!pred)
      return failure();
    return replaceByRegion(rewriter, op,
                           pred.getValue().isZero() ? op.getFalseBranch()
                                                    : op.getTrueBranch());
  }
};

/// An index out of bounds selects the last branch.
struct ConstantCase : OpRewritePattern<CaseOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(CaseOp op,
                                PatternRewriter &rewriter) const override {
    MutableArrayRef<Region> branches = op.getBranches();
    IntegerAttr index = getScalarConstant(op.getIndex());
    if (!index && branches.size() > 1)
      return failure();
    uint64_t last = branches.size() - 1;
    // A negative index is a great number without sign.
    uint64_t chosen = index ? index.getValue().getLimitedValue(last) : 0;
    return replaceByRegion(rewriter, op, branches[chosen]);
  }
};

} // namespace

void IfOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                       MLIRContext *context) {
  patterns.add<ConstantIf>(context);
}

void CaseOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                         MLIRContext *context) {
  patterns.add<ConstantCase>(context);
}
