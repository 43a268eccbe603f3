//===- ChloBroadcasts.cpp - Explicit broadcasts -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Stablehlo.h"
#include "dialects/stablehlo/Transforms/ChloPatterns.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

using namespace mlir;
using namespace mlir::stablehlo;

/// `value` in `shape`: its dimensions become `dims`, or the last ones.
static Value broadcast(OpBuilder &builder, Location loc, Value value,
                       ArrayRef<int64_t> shape,
                       std::optional<ArrayRef<int64_t>> dims) {
  auto type = cast<RankedTensorType>(value.getType());
  if (type.getShape() == shape)
    return value;
  int64_t rank = shape.size(), own = type.getRank();
  auto target = dims && own < rank
                    ? llvm::to_vector(*dims)
                    : llvm::to_vector(llvm::seq<int64_t>(rank - own, rank));
  return BroadcastInDimOp::create(builder, loc, type.clone(shape), value,
                                  target);
}

namespace {

template <typename From, typename To>
struct BroadcastBinary : OpRewritePattern<From> {
  using OpRewritePattern<From>::OpRewritePattern;

  LogicalResult matchAndRewrite(From op,
                                PatternRewriter &rewriter) const override {
    auto type = cast<RankedTensorType>(op.getType());
    if (!type.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    SmallVector<Value> operands;
    for (Value operand : op->getOperands())
      operands.push_back(broadcast(rewriter, op.getLoc(), operand,
                                   type.getShape(),
                                   op.getBroadcastDimensions()));
    rewriter.replaceOpWithNewOp<To>(op, type, operands[0], operands[1]);
    return success();
  }
};

struct BroadcastCompare : OpRewritePattern<chlo::BroadcastCompareOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(chlo::BroadcastCompareOp op,
                                PatternRewriter &rewriter) const override {
    auto type = cast<RankedTensorType>(op.getType());
    if (!type.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    auto place = [&](Value value) {
      return broadcast(rewriter, op.getLoc(), value, type.getShape(),
                       op.getBroadcastDimensions());
    };
    Value lhs = place(op.getLhs()), rhs = place(op.getRhs());
    rewriter.replaceOpWithNewOp<CompareOp>(
        op, lhs, rhs, op.getComparisonDirection(),
        op.getCompareType().value_or(ComparisonType::NOTYPE));
    return success();
  }
};

struct BroadcastSelect : OpRewritePattern<chlo::BroadcastSelectOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(chlo::BroadcastSelectOp op,
                                PatternRewriter &rewriter) const override {
    auto type = cast<RankedTensorType>(op.getType());
    if (!type.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    SmallVector<Value> operands;
    for (Value operand : op->getOperands())
      operands.push_back(broadcast(rewriter, op.getLoc(), operand,
                                   type.getShape(), std::nullopt));
    rewriter.replaceOpWithNewOp<SelectOp>(op, type, operands[0], operands[1],
                                          operands[2]);
    return success();
  }
};

struct Constant : OpRewritePattern<chlo::ConstantOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(chlo::ConstantOp op,
                                PatternRewriter &rewriter) const override {
    rewriter.replaceOpWithNewOp<ConstantOp>(op, op.getValue());
    return success();
  }
};

struct ConstantLike : OpRewritePattern<chlo::ConstantLikeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(chlo::ConstantLikeOp op,
                                PatternRewriter &rewriter) const override {
    auto type = cast<RankedTensorType>(op.getType());
    if (!type.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    rewriter.replaceOpWithNewOp<ConstantOp>(
        op, DenseElementsAttr::get(type, Attribute(op.getValue())));
    return success();
  }
};

/// The conjugate of a real number is itself.
struct RealConjugate : OpRewritePattern<chlo::ConjOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(chlo::ConjOp op,
                                PatternRewriter &rewriter) const override {
    if (isa<ComplexType>(getElementTypeOrSelf(op.getType())))
      return rewriter.notifyMatchFailure(op, "it is complex");
    rewriter.replaceOp(op, op.getOperand());
    return success();
  }
};

} // namespace

void mlir::stablehlo::populateChloBroadcastPatterns(
    RewritePatternSet &patterns) {
  patterns.add<
      BroadcastBinary<chlo::BroadcastAddOp, AddOp>,
      BroadcastBinary<chlo::BroadcastAndOp, AndOp>,
      BroadcastBinary<chlo::BroadcastAtan2Op, Atan2Op>,
      BroadcastBinary<chlo::BroadcastComplexOp, ComplexOp>,
      BroadcastBinary<chlo::BroadcastDivOp, DivOp>,
      BroadcastBinary<chlo::BroadcastMaxOp, MaxOp>,
      BroadcastBinary<chlo::BroadcastMinOp, MinOp>,
      BroadcastBinary<chlo::BroadcastMulOp, MulOp>,
      BroadcastBinary<chlo::BroadcastOrOp, OrOp>,
      BroadcastBinary<chlo::BroadcastPowOp, PowOp>,
      BroadcastBinary<chlo::BroadcastRemOp, RemOp>,
      BroadcastBinary<chlo::BroadcastShiftLeftOp, ShiftLeftOp>,
      BroadcastBinary<chlo::BroadcastShiftRightArithmeticOp,
                      ShiftRightArithmeticOp>,
      BroadcastBinary<chlo::BroadcastShiftRightLogicalOp, ShiftRightLogicalOp>,
      BroadcastBinary<chlo::BroadcastSubOp, SubtractOp>,
      BroadcastBinary<chlo::BroadcastXorOp, XorOp>, BroadcastCompare,
      BroadcastSelect, Constant, ConstantLike, RealConjugate>(
      patterns.getContext());
}
