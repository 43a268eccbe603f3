//===- Canonicalize.cpp - Patterns of transposes and iota -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/ConstantFold.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

namespace {

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

/// A transpose of a broadcast is a broadcast to other dimensions.
struct TransposeOfBroadcast : OpRewritePattern<TransposeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(TransposeOp op,
                                PatternRewriter &rewriter) const override {
    auto inner = op.getOperand().getDefiningOp<BroadcastInDimOp>();
    if (!inner || !op.getType().hasStaticShape())
      return failure();
    SmallVector<int64_t> place(op.getPermutation().size());
    for (auto [to, from] : llvm::enumerate(op.getPermutation()))
      place[from] = to;
    SmallVector<int64_t> dims;
    for (int64_t dim : inner.getBroadcastDimensions())
      dims.push_back(place[dim]);
    rewriter.replaceOpWithNewOp<BroadcastInDimOp>(op, op.getType(),
                                                  inner.getOperand(), dims);
    return success();
  }
};

/// A transpose of iota is iota along another dimension.
struct TransposeOfIota : OpRewritePattern<TransposeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(TransposeOp op,
                                PatternRewriter &rewriter) const override {
    auto iota = op.getOperand().getDefiningOp<IotaOp>();
    if (!iota || !op.getType().hasStaticShape())
      return failure();
    const int64_t *dim = llvm::find(
        op.getPermutation(), static_cast<int64_t>(iota.getIotaDimension()));
    rewriter.replaceOpWithNewOp<IotaOp>(op, op.getType(),
                                        dim - op.getPermutation().begin());
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

} // namespace

void TransposeOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                              MLIRContext *context) {
  patterns.add<ComposeTransposes, TransposeOfBroadcast, TransposeOfDot,
               TransposeOfIota>(context);
}

void DynamicIotaOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                MLIRContext *context) {
  patterns.add<StaticIota>(context);
}
