//===- Canonicalize.cpp - Patterns of shape ops -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/ConstantFold.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

namespace {

/// A broadcast of a broadcast is one.
struct ComposeBroadcasts : OpRewritePattern<BroadcastInDimOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(BroadcastInDimOp op,
                                PatternRewriter &rewriter) const override {
    auto inner = op.getOperand().getDefiningOp<BroadcastInDimOp>();
    if (!inner)
      return failure();
    SmallVector<int64_t> dims;
    for (int64_t dim : inner.getBroadcastDimensions())
      dims.push_back(op.getBroadcastDimensions()[dim]);
    rewriter.replaceOpWithNewOp<BroadcastInDimOp>(op, op.getType(),
                                                  inner.getOperand(), dims);
    return success();
  }
};

/// A reshape of a reshape is one.
struct ComposeReshapes : OpRewritePattern<ReshapeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ReshapeOp op,
                                PatternRewriter &rewriter) const override {
    auto inner = op.getOperand().getDefiningOp<ReshapeOp>();
    if (!inner)
      return failure();
    rewriter.replaceOpWithNewOp<ReshapeOp>(op, op.getType(),
                                           inner.getOperand());
    return success();
  }
};

/// A reshape of a broadcast scalar is a broadcast scalar.
struct ReshapeOfBroadcastScalar : OpRewritePattern<ReshapeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ReshapeOp op,
                                PatternRewriter &rewriter) const override {
    auto inner = op.getOperand().getDefiningOp<BroadcastInDimOp>();
    if (!inner || !inner.getBroadcastDimensions().empty())
      return failure();
    rewriter.replaceOpWithNewOp<BroadcastInDimOp>(
        op, op.getType(), inner.getOperand(), ArrayRef<int64_t>());
    return success();
  }
};

/// A transpose of a transpose is one.
struct ComposeTransposes : OpRewritePattern<TransposeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(TransposeOp op,
                                PatternRewriter &rewriter) const override {
    auto inner = op.getOperand().getDefiningOp<TransposeOp>();
    if (!inner)
      return failure();
    SmallVector<int64_t> permutation;
    for (int64_t dim : op.getPermutation())
      permutation.push_back(inner.getPermutation()[dim]);
    rewriter.replaceOpWithNewOp<TransposeOp>(op, op.getType(),
                                             inner.getOperand(), permutation);
    return success();
  }
};

/// A transpose that exchanges exactly the free dimensions of a product's two
/// operands is the product of the exchanged operands.
struct TransposeOfDot : OpRewritePattern<TransposeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(TransposeOp op,
                                PatternRewriter &rewriter) const override {
    auto dot = op.getOperand().getDefiningOp<DotGeneralOp>();
    if (!dot || !dot->hasOneUse())
      return failure();
    DotDimensionNumbersAttr dims = dot.getDotDimensionNumbers();
    int64_t batch = dims.getLhsBatchingDimensions().size();
    int64_t lhsFree = dot.getLhsFreeDimensions().size();
    int64_t rhsFree = dot.getRhsFreeDimensions().size();
    SmallVector<int64_t> exchange;
    auto append = [&](int64_t first, int64_t count) {
      for (int64_t dim = first; dim < first + count; ++dim)
        exchange.push_back(dim);
    };
    append(0, batch);
    append(batch + lhsFree, rhsFree);
    append(batch, lhsFree);
    if (op.getPermutation() != ArrayRef<int64_t>(exchange))
      return failure();

    auto swapped = DotDimensionNumbersAttr::get(
        op.getContext(), dims.getRhsBatchingDimensions(),
        dims.getLhsBatchingDimensions(), dims.getRhsContractingDimensions(),
        dims.getLhsContractingDimensions());
    ArrayAttr precision = dot.getPrecisionConfigAttr();
    if (precision && precision.size() == 2)
      precision = rewriter.getArrayAttr({precision[1], precision[0]});
    DotAlgorithmAttr algorithm = dot.getAlgorithmAttr();
    if (algorithm)
      algorithm = DotAlgorithmAttr::get(
          op.getContext(), algorithm.getRhsPrecisionType(),
          algorithm.getLhsPrecisionType(), algorithm.getAccumulationType(),
          algorithm.getRhsComponentCount(), algorithm.getLhsComponentCount(),
          algorithm.getNumPrimitiveOperations(),
          algorithm.getAllowImpreciseAccumulation());
    rewriter.replaceOpWithNewOp<DotGeneralOp>(op, op.getType(), dot.getRhs(),
                                              dot.getLhs(), swapped, precision,
                                              algorithm);
    return success();
  }
};

/// dynamic_iota of a static result type is iota.
struct StaticIota : OpRewritePattern<DynamicIotaOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(DynamicIotaOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.getType().hasStaticShape())
      return failure();
    rewriter.replaceOpWithNewOp<IotaOp>(op, op.getType(),
                                        op.getIotaDimension());
    return success();
  }
};

/// New leading dimensions are those that no operand dimension becomes.
struct BroadcastToInDim : OpRewritePattern<BroadcastOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(BroadcastOp op,
                                PatternRewriter &rewriter) const override {
    int64_t rank = cast<RankedTensorType>(op.getType()).getRank();
    auto dims = llvm::to_vector(
        llvm::seq<int64_t>(op.getBroadcastSizes().size(), rank));
    rewriter.replaceOpWithNewOp<BroadcastInDimOp>(op, op.getType(),
                                                  op.getOperand(), dims);
    return success();
  }
};

} // namespace

void BroadcastOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  patterns.add<BroadcastToInDim>(context);
}

void BroadcastInDimOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                   MLIRContext *context) {
  patterns.add<ComposeBroadcasts>(context);
}

void ReshapeOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                            MLIRContext *context) {
  patterns.add<ComposeReshapes, ReshapeOfBroadcastScalar>(context);
}

void TransposeOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  patterns.add<ComposeTransposes, TransposeOfDot>(context);
}

void DynamicIotaOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                MLIRContext *context) {
  patterns.add<StaticIota>(context);
}
