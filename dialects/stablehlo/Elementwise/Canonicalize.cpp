//===- Canonicalize.cpp - Patterns of elementwise ops -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Rewrites that give the same bits: that of a comparison of floats is not its
/// opposite where there may be a NaN, x - (-y) is x + y.
///
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/ConstantFold.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

static Attribute getConstant(Value value) {
  Attribute constant;
  return matchPattern(value, m_Constant(&constant)) ? constant : Attribute();
}

/// The value that a negation with no other use negates, or null. Booleans are
/// left alone: their sum is `or`.
static Value getNegated(Value value) {
  auto negation = value.getDefiningOp<NegOp>();
  if (!negation || !negation->hasOneUse() ||
      getElementTypeOrSelf(value).isInteger(1) ||
      negation.getOperand().getType() != value.getType())
    return {};
  return negation.getOperand();
}

/// True if iota counts 0, 1, ... in its integer type without a wrap.
static bool countsUp(IotaOp iota) {
  auto element = dyn_cast<IntegerType>(iota.getType().getElementType());
  if (!element)
    return false;
  unsigned bits = element.getWidth() - !isUnsignedElement(element);
  int64_t size = iota.getType().getDimSize(iota.getIotaDimension());
  return bits >= 63 || size <= int64_t(1) << bits;
}

namespace {

struct AddOfNegation : OpRewritePattern<AddOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(AddOp op,
                                PatternRewriter &rewriter) const override {
    if (Value rhs = getNegated(op.getRhs()))
      rewriter.replaceOpWithNewOp<SubtractOp>(op, op.getType(), op.getLhs(),
                                              rhs);
    else if (Value lhs = getNegated(op.getLhs()))
      rewriter.replaceOpWithNewOp<SubtractOp>(op, op.getType(), op.getRhs(),
                                              lhs);
    else
      return failure();
    return success();
  }
};

struct SubtractOfNegation : OpRewritePattern<SubtractOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(SubtractOp op,
                                PatternRewriter &rewriter) const override {
    Value rhs = getNegated(op.getRhs());
    if (!rhs)
      return failure();
    rewriter.replaceOpWithNewOp<AddOp>(op, op.getType(), op.getLhs(), rhs);
    return success();
  }
};

/// convert of iota is iota of the other type.
struct ConvertOfIota : OpRewritePattern<ConvertOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ConvertOp op,
                                PatternRewriter &rewriter) const override {
    auto iota = op.getOperand().getDefiningOp<IotaOp>();
    if (!iota || !countsUp(iota) || !op.getType().hasStaticShape() ||
        op.getType().getElementType().isInteger(1))
      return failure();
    rewriter.replaceOpWithNewOp<IotaOp>(op, op.getType(),
                                        iota.getIotaDimension());
    return success();
  }
};

//===----------------------------------------------------------------------===//
// compare
//===----------------------------------------------------------------------===//

/// The direction that holds of (y, x) where this one holds of (x, y).
ComparisonDirection getMirrored(ComparisonDirection direction) {
  switch (direction) {
  case ComparisonDirection::EQ:
  case ComparisonDirection::NE:
    return direction;
  case ComparisonDirection::GE:
    return ComparisonDirection::LE;
  case ComparisonDirection::GT:
    return ComparisonDirection::LT;
  case ComparisonDirection::LE:
    return ComparisonDirection::GE;
  case ComparisonDirection::LT:
    return ComparisonDirection::GT;
  }
  llvm_unreachable("unknown comparison direction");
}

/// The direction that holds where this one does not, of ordered values.
ComparisonDirection getOpposite(ComparisonDirection direction) {
  switch (direction) {
  case ComparisonDirection::EQ:
    return ComparisonDirection::NE;
  case ComparisonDirection::NE:
    return ComparisonDirection::EQ;
  case ComparisonDirection::GE:
    return ComparisonDirection::LT;
  case ComparisonDirection::GT:
    return ComparisonDirection::LE;
  case ComparisonDirection::LE:
    return ComparisonDirection::GT;
  case ComparisonDirection::LT:
    return ComparisonDirection::GE;
  }
  llvm_unreachable("unknown comparison direction");
}

CompareOp createCompare(PatternRewriter &rewriter, CompareOp like, Type type,
                        Value lhs, Value rhs, ComparisonDirection direction) {
  return CompareOp::create(
      rewriter, like.getLoc(), type, lhs, rhs,
      ComparisonDirectionAttr::get(like.getContext(), direction),
      like.getCompareTypeAttr());
}

/// The constant goes to the right.
struct ConstantOnTheRight : OpRewritePattern<CompareOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(CompareOp op,
                                PatternRewriter &rewriter) const override {
    if (!getConstant(op.getLhs()) || getConstant(op.getRhs()))
      return failure();
    rewriter.replaceOp(
        op, createCompare(rewriter, op, op.getType(), op.getRhs(), op.getLhs(),
                          getMirrored(op.getComparisonDirection())));
    return success();
  }
};

/// All of iota is on one side of a number below 0, or of its size or more.
struct CompareOfIota : OpRewritePattern<CompareOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(CompareOp op,
                                PatternRewriter &rewriter) const override {
    auto iota = op.getLhs().getDefiningOp<IotaOp>();
    auto number =
        dyn_cast_or_null<IntegerAttr>(getSplat(getConstant(op.getRhs())));
    if (!iota || !number || !countsUp(iota) || !op.getType().hasStaticShape())
      return failure();
    int64_t last = iota.getType().getDimSize(iota.getIotaDimension()) - 1;
    llvm::APInt bits = number.getValue();
    bool isNegative = !isUnsignedElement(number.getType()) && bits.isNegative();
    int64_t bound = isNegative ? -1 : bits.getLimitedValue(INT64_MAX);
    std::optional<bool> holds;
    switch (op.getComparisonDirection()) {
    case ComparisonDirection::EQ:
    case ComparisonDirection::NE:
      if (bound < 0 || bound > last)
        holds = op.getComparisonDirection() == ComparisonDirection::NE;
      break;
    case ComparisonDirection::GE:
    case ComparisonDirection::LT:
      if (bound <= 0 || bound > last)
        holds = (bound <= 0) ==
                (op.getComparisonDirection() == ComparisonDirection::GE);
      break;
    case ComparisonDirection::GT:
    case ComparisonDirection::LE:
      if (bound < 0 || bound >= last)
        holds = (bound < 0) ==
                (op.getComparisonDirection() == ComparisonDirection::GT);
      break;
    }
    if (!holds)
      return failure();
    rewriter.replaceOpWithNewOp<ConstantOp>(op,
                                            makeSplat(op.getType(), *holds));
    return success();
  }
};

struct NotOfCompare : OpRewritePattern<NotOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(NotOp op,
                                PatternRewriter &rewriter) const override {
    auto compare = op.getOperand().getDefiningOp<CompareOp>();
    if (!compare || !compare->hasOneUse())
      return failure();
    ComparisonDirection direction = compare.getComparisonDirection();
    // With a NaN, x < y and x >= y are both false.
    if (compare.getComparisonType() == ComparisonType::FLOAT &&
        direction != ComparisonDirection::EQ &&
        direction != ComparisonDirection::NE)
      return failure();
    rewriter.replaceOp(op, createCompare(rewriter, compare, op.getType(),
                                         compare.getLhs(), compare.getRhs(),
                                         getOpposite(direction)));
    return success();
  }
};

//===----------------------------------------------------------------------===//
// select
//===----------------------------------------------------------------------===//

struct SelectOfNot : OpRewritePattern<SelectOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(SelectOp op,
                                PatternRewriter &rewriter) const override {
    auto inverted = op.getPred().getDefiningOp<NotOp>();
    if (!inverted)
      return failure();
    rewriter.replaceOpWithNewOp<SelectOp>(op, op.getType(),
                                          inverted.getOperand(),
                                          op.getOnFalse(), op.getOnTrue());
    return success();
  }
};

/// An arm that selects by the same predicate is that of its arms.
struct SelectOfSelect : OpRewritePattern<SelectOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(SelectOp op,
                                PatternRewriter &rewriter) const override {
    auto onTrue = op.getOnTrue().getDefiningOp<SelectOp>();
    auto onFalse = op.getOnFalse().getDefiningOp<SelectOp>();
    bool dropsTrue = onTrue && onTrue.getPred() == op.getPred();
    bool dropsFalse = onFalse && onFalse.getPred() == op.getPred();
    if (!dropsTrue && !dropsFalse)
      return failure();
    rewriter.replaceOpWithNewOp<SelectOp>(
        op, op.getType(), op.getPred(),
        dropsTrue ? onTrue.getOnTrue() : op.getOnTrue(),
        dropsFalse ? onFalse.getOnFalse() : op.getOnFalse());
    return success();
  }
};

/// A choice between true and false is the predicate, or its inverse.
struct SelectOfBooleans : OpRewritePattern<SelectOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(SelectOp op,
                                PatternRewriter &rewriter) const override {
    if (op.getPred().getType() != op.getType())
      return failure();
    Attribute onTrue = getConstant(op.getOnTrue());
    Attribute onFalse = getConstant(op.getOnFalse());
    if (isSplatOf(onTrue, 1) && isSplatOf(onFalse, 0)) {
      rewriter.replaceOp(op, op.getPred());
      return success();
    }
    if (!isSplatOf(onTrue, 0) || !isSplatOf(onFalse, 1))
      return failure();
    rewriter.replaceOpWithNewOp<NotOp>(op, op.getPred());
    return success();
  }
};

//===----------------------------------------------------------------------===//
// power
//===----------------------------------------------------------------------===//

/// power(x, 2) is x * x, which is rounded correctly.
struct SquareOfPower : OpRewritePattern<PowOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(PowOp op,
                                PatternRewriter &rewriter) const override {
    Attribute exponent = getConstant(op.getRhs());
    if (!isSplatOf(exponent, 2) || op.getLhs().getType() != op.getType())
      return failure();
    rewriter.replaceOpWithNewOp<MulOp>(op, op.getLhs(), op.getLhs());
    return success();
  }
};

} // namespace

#define ADD_PATTERNS(OP, ...)                                                  \
  void OP::getCanonicalizationPatterns(RewritePatternSet &patterns,            \
                                       MLIRContext *context) {                 \
    patterns.add<__VA_ARGS__>(context);                                        \
  }

ADD_PATTERNS(AddOp, AddOfNegation)
ADD_PATTERNS(CompareOp, CompareOfIota, ConstantOnTheRight)
ADD_PATTERNS(ConvertOp, ConvertOfIota)
ADD_PATTERNS(NotOp, NotOfCompare)
ADD_PATTERNS(PowOp, SquareOfPower)
ADD_PATTERNS(SelectOp, SelectOfBooleans, SelectOfNot, SelectOfSelect)
ADD_PATTERNS(SubtractOp, SubtractOfNegation)

#undef ADD_PATTERNS
