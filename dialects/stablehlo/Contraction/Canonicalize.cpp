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

/// A product of a transpose is one of the transpose's operand, counted by other
/// dimensions. Free dimensions must stay in their order, which is the result's.
/// A transpose with other uses is kept if the operand's dimensions, by role,
/// are not together in memory: then a library needs it anyway.
struct DotOfTranspose : OpRewritePattern<DotGeneralOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(DotGeneralOp op,
                                PatternRewriter &rewriter) const override {
    DotDimensionNumbersAttr dims = op.getDotDimensionNumbers();
    Operand lhs{op.getLhs(), dims.getLhsBatchingDimensions(),
                dims.getLhsContractingDimensions(), op.getLhsFreeDimensions()};
    Operand rhs{op.getRhs(), dims.getRhsBatchingDimensions(),
                dims.getRhsContractingDimensions(), op.getRhsFreeDimensions()};
    bool isChanged = lhs.seeThroughTranspose();
    isChanged |= rhs.seeThroughTranspose();
    if (!isChanged)
      return failure();
    auto numbers =
        DotDimensionNumbersAttr::get(op.getContext(), lhs.batch, rhs.batch,
                                     lhs.contracting, rhs.contracting);
    rewriter.replaceOpWithNewOp<DotGeneralOp>(
        op, op.getType(), lhs.value, rhs.value, numbers,
        op.getPrecisionConfigAttr(), op.getAlgorithmAttr());
    return success();
  }

private:
  using Dims = SmallVector<int64_t>;

  struct Operand {
    Value value;
    Dims batch, contracting, free;

    Operand(Value value, ArrayRef<int64_t> batch, ArrayRef<int64_t> contracting,
            ArrayRef<int64_t> free)
        : value(value), batch(batch), contracting(contracting), free(free) {}

    bool seeThroughTranspose() {
      auto transpose = value.getDefiningOp<TransposeOp>();
      if (!transpose)
        return false;
      auto permute = [&](ArrayRef<int64_t> dims) {
        return llvm::map_to_vector(
            dims, [&](int64_t dim) { return transpose.getPermutation()[dim]; });
      };
      Operand source(transpose.getOperand(), permute(batch),
                     permute(contracting), permute(free));
      if (!llvm::is_sorted(source.free) ||
          !(transpose->hasOneUse() || source.isTogether()))
        return false;
      *this = source;
      return true;
    }

    /// True if the dimensions lie in memory as (batch, free, contracting) or
    /// (batch, contracting, free), each group in its order.
    bool isTogether() const {
      auto inOrder = [](const Dims &a, const Dims &b, const Dims &c) {
        return llvm::is_sorted(
            llvm::to_vector(llvm::concat<const int64_t>(a, b, c)));
      };
      return inOrder(batch, free, contracting) ||
             inOrder(batch, contracting, free);
    }
  };
};

} // namespace

void DotGeneralOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                               MLIRContext *context) {
  patterns.add<DotOfTranspose>(context);
}

void DotOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                        MLIRContext *context) {
  patterns.add<GeneralDot>(context);
}
