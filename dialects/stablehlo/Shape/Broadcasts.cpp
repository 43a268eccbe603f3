//===- Broadcasts.cpp - Patterns of broadcasts and reshapes -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/ConstantFold.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

/// Where each dimension of `from` is in `to`, if `to` is `from` with dimensions
/// of size 1 put in.
static std::optional<SmallVector<int64_t>>
findInsertedUnits(ArrayRef<int64_t> from, ArrayRef<int64_t> to) {
  SmallVector<int64_t> places;
  for (auto [place, size] : llvm::enumerate(to)) {
    if (places.size() < from.size() && from[places.size()] == size)
      places.push_back(place);
    else if (size != 1)
      return std::nullopt;
  }
  if (places.size() != from.size())
    return std::nullopt;
  return places;
}

static ArrayRef<int64_t> getShape(Value value) {
  return cast<RankedTensorType>(value.getType()).getShape();
}

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

/// A broadcast of a reshape that puts in dimensions of size 1 is one of the
/// reshape's operand.
struct BroadcastOfReshape : OpRewritePattern<BroadcastInDimOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(BroadcastInDimOp op,
                                PatternRewriter &rewriter) const override {
    auto reshape = op.getOperand().getDefiningOp<ReshapeOp>();
    if (!reshape)
      return failure();
    auto places = findInsertedUnits(getShape(reshape.getOperand()),
                                    getShape(reshape.getResult()));
    if (!places)
      return failure();
    for (int64_t &place : *places)
      place = op.getBroadcastDimensions()[place];
    rewriter.replaceOpWithNewOp<BroadcastInDimOp>(
        op, op.getType(), reshape.getOperand(), *places);
    return success();
  }
};

/// iota along a dimension that a broadcast keeps is iota.
struct BroadcastOfIota : OpRewritePattern<BroadcastInDimOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(BroadcastInDimOp op,
                                PatternRewriter &rewriter) const override {
    auto iota = op.getOperand().getDefiningOp<IotaOp>();
    if (!iota)
      return failure();
    int64_t from = iota.getIotaDimension();
    int64_t to = op.getBroadcastDimensions()[from];
    if (iota.getType().getDimSize(from) != op.getType().getDimSize(to))
      return failure();
    rewriter.replaceOpWithNewOp<IotaOp>(op, op.getType(), to);
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

/// A reshape that puts in dimensions of size 1 behind a broadcast or iota is
/// one to more dimensions; behind a broadcast that does so itself, it is a
/// reshape of the broadcast's operand.
struct ReshapeOfBroadcast : OpRewritePattern<ReshapeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ReshapeOp op,
                                PatternRewriter &rewriter) const override {
    auto inner = op.getOperand().getDefiningOp<BroadcastInDimOp>();
    if (!inner)
      return failure();
    auto places = findInsertedUnits(getShape(inner.getResult()), getShape(op));
    if (places) {
      SmallVector<int64_t> dims;
      for (int64_t dim : inner.getBroadcastDimensions())
        dims.push_back((*places)[dim]);
      rewriter.replaceOpWithNewOp<BroadcastInDimOp>(op, op.getType(),
                                                    inner.getOperand(), dims);
      return success();
    }
    auto from = cast<RankedTensorType>(inner.getOperand().getType());
    if (!from.hasStaticShape() ||
        from.getNumElements() != inner.getType().getNumElements() ||
        !llvm::is_sorted(inner.getBroadcastDimensions()))
      return failure();
    rewriter.replaceOpWithNewOp<ReshapeOp>(op, op.getType(),
                                           inner.getOperand());
    return success();
  }
};

struct ReshapeOfIota : OpRewritePattern<ReshapeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ReshapeOp op,
                                PatternRewriter &rewriter) const override {
    auto iota = op.getOperand().getDefiningOp<IotaOp>();
    if (!iota)
      return failure();
    auto places = findInsertedUnits(iota.getType().getShape(), getShape(op));
    if (!places)
      return failure();
    rewriter.replaceOpWithNewOp<IotaOp>(op, op.getType(),
                                        (*places)[iota.getIotaDimension()]);
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
  patterns.add<BroadcastOfIota, BroadcastOfReshape, ComposeBroadcasts>(context);
}

void ReshapeOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                            MLIRContext *context) {
  patterns.add<ComposeReshapes, ReshapeOfBroadcast, ReshapeOfBroadcastScalar,
               ReshapeOfIota>(context);
}
