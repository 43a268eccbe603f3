//===- Canonicalize.cpp - Shapes that are known after all ------- -*- C++
//-*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Where the result's shape is static and what gives it is constant, the op is
/// one of static shape.
///
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::stablehlo;

/// The elements of a constant vector of integers, if they fit in 64 bits.
static std::optional<SmallVector<int64_t>> getConstant(Value value) {
  DenseIntElementsAttr elements;
  if (!matchPattern(value, m_Constant(&elements)))
    return std::nullopt;
  bool isUnsigned = elements.getElementType().isUnsignedInteger();
  SmallVector<int64_t> numbers;
  for (const APInt &number : elements.getValues<APInt>()) {
    if (isUnsigned ? number.getActiveBits() > 63
                   : number.getSignificantBits() > 64)
      return std::nullopt;
    numbers.push_back(isUnsigned ? number.getZExtValue()
                                 : number.getSExtValue());
  }
  return numbers;
}

/// Replaces `op` by a `StaticOp`, unless the constants do not give the type
/// that is written at `op`: then only running it would tell.
template <typename StaticOp, typename... Args>
static LogicalResult replaceIfValid(PatternRewriter &rewriter, Operation *op,
                                    Args &&...args) {
  OperationState state(op->getLoc(), StaticOp::getOperationName());
  StaticOp::build(rewriter, state, op->getResult(0).getType(),
                  std::forward<Args>(args)...);
  MLIRContext *context = op->getContext();
  SmallVector<Type> types;
  if (failed(StaticOp::inferReturnTypes(context, std::nullopt, state.operands,
                                        state.attributes.getDictionary(context),
                                        state.getRawProperties(),
                                        /*regions=*/{}, types)) ||
      !hlo::areCompatible(TypeRange(types), op->getResultTypes()))
    return failure();
  rewriter.replaceOp(op, rewriter.create(state));
  return success();
}

namespace {

struct StaticBroadcast : OpRewritePattern<DynamicBroadcastInDimOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(DynamicBroadcastInDimOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().hasStaticShape())
      return failure();
    rewriter.replaceOpWithNewOp<BroadcastInDimOp>(
        op, op.getType(), op.getOperand(), op.getBroadcastDimensions());
    return success();
  }
};

struct StaticReshape : OpRewritePattern<DynamicReshapeOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(DynamicReshapeOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().hasStaticShape())
      return failure();
    rewriter.replaceOpWithNewOp<ReshapeOp>(op, op.getType(), op.getOperand());
    return success();
  }
};

struct StaticPad : OpRewritePattern<DynamicPadOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(DynamicPadOp op,
                                PatternRewriter &rewriter) const override {
    auto low = getConstant(op.getEdgePaddingLow()),
         high = getConstant(op.getEdgePaddingHigh()),
         interior = getConstant(op.getInteriorPadding());
    if (!op.getType().hasStaticShape() || !low || !high || !interior)
      return failure();
    return replaceIfValid<PadOp>(rewriter, op, op.getOperand(),
                                 op.getPaddingValue(), *low, *high, *interior);
  }
};

struct StaticSlice : OpRewritePattern<RealDynamicSliceOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(RealDynamicSliceOp op,
                                PatternRewriter &rewriter) const override {
    auto start = getConstant(op.getStartIndices()),
         limit = getConstant(op.getLimitIndices()),
         strides = getConstant(op.getStrides());
    if (!op.getType().hasStaticShape() || !start || !limit || !strides)
      return failure();
    return replaceIfValid<SliceOp>(rewriter, op, op.getOperand(), *start,
                                   *limit, *strides);
  }
};

struct StaticGather : OpRewritePattern<DynamicGatherOp> {
  using OpRewritePattern::OpRewritePattern;
  LogicalResult matchAndRewrite(DynamicGatherOp op,
                                PatternRewriter &rewriter) const override {
    auto sizes = getConstant(op.getSliceSizes());
    if (!op.getType().hasStaticShape() || !sizes)
      return failure();
    return replaceIfValid<GatherOp>(
        rewriter, op, op.getOperand(), op.getStartIndices(),
        op.getDimensionNumbers(), *sizes, op.getIndicesAreSorted());
  }
};

} // namespace

void DynamicBroadcastInDimOp::getCanonicalizationPatterns(
    RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<StaticBroadcast>(context);
}

void DynamicReshapeOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                   MLIRContext *context) {
  patterns.add<StaticReshape>(context);
}

void DynamicPadOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                               MLIRContext *context) {
  patterns.add<StaticPad>(context);
}

void RealDynamicSliceOp::getCanonicalizationPatterns(
    RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<StaticSlice>(context);
}

void DynamicGatherOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                  MLIRContext *context) {
  patterns.add<StaticGather>(context);
}
