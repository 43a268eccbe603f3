//===- Canonicalize.cpp - Patterns of indexing ops --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/ConstantFold.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

namespace {

/// dynamic_slice at constant indices is slice, after their clamping.
struct StaticSlice : OpRewritePattern<DynamicSliceOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(DynamicSliceOp op,
                                PatternRewriter &rewriter) const override {
    auto type = cast<RankedTensorType>(op.getOperand().getType());
    if (!type.hasStaticShape())
      return failure();
    SmallVector<int64_t> starts, limits;
    for (auto [index, size, available] :
         llvm::zip(op.getStartIndices(), op.getSliceSizes(), type.getShape())) {
      Attribute constant;
      if (!matchPattern(index, m_Constant(&constant)))
        return failure();
      auto number = dyn_cast_or_null<IntegerAttr>(getSplat(constant));
      if (!number)
        return failure();
      llvm::APInt value = number.getValue();
      int64_t last = available - size;
      bool isNegative =
          !isUnsignedElement(number.getType()) && value.isNegative();
      int64_t start = isNegative ? 0 : value.getLimitedValue(last);
      starts.push_back(start);
      limits.push_back(start + size);
    }
    SmallVector<int64_t> strides(starts.size(), 1);
    rewriter.replaceOpWithNewOp<SliceOp>(op, op.getType(), op.getOperand(),
                                         starts, limits, strides);
    return success();
  }
};

/// A gather of one slice at constant indices is that slice, after clamping.
struct GatherToSlice : OpRewritePattern<GatherOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(GatherOp op,
                                PatternRewriter &rewriter) const override {
    auto operand = cast<RankedTensorType>(op.getOperand().getType());
    auto result = cast<RankedTensorType>(op.getType());
    GatherDimensionNumbersAttr dims = op.getDimensionNumbers();
    DenseIntElementsAttr indices;
    if (!operand.hasStaticShape() || !result.hasStaticShape() ||
        !dims.getOperandBatchingDims().empty() ||
        !matchPattern(op.getStartIndices(), m_Constant(&indices)) ||
        indices.getNumElements() !=
            static_cast<int64_t>(dims.getStartIndexMap().size()))
      return failure();
    SmallVector<int64_t> starts(operand.getRank(), 0), limits;
    bool isUnsigned = isUnsignedElement(indices.getElementType());
    for (auto [dim, index] :
         llvm::zip(dims.getStartIndexMap(), indices.getValues<APInt>())) {
      int64_t last = operand.getDimSize(dim) - op.getSliceSizes()[dim];
      bool isNegative = !isUnsigned && index.isNegative();
      starts[dim] = isNegative ? 0 : index.getLimitedValue(last);
    }
    for (auto [start, size] : llvm::zip(starts, op.getSliceSizes()))
      limits.push_back(start + size);
    // With one index vector, the batch dimensions have size 1, so that the
    // elements are in the slice's order.
    SmallVector<int64_t> strides(operand.getRank(), 1);
    Value slice = rewriter.createOrFold<SliceOp>(op.getLoc(), op.getOperand(),
                                                 starts, limits, strides);
    rewriter.replaceOpWithNewOp<ReshapeOp>(op, result, slice);
    return success();
  }
};

/// torch_index_select is a gather of slices of size 1 along `dim`.
struct IndexSelectToGather : OpRewritePattern<TorchIndexSelectOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(TorchIndexSelectOp op,
                                PatternRewriter &rewriter) const override {
    auto operand = cast<RankedTensorType>(op.getOperand().getType());
    auto index = cast<RankedTensorType>(op.getIndex().getType());
    if (!operand.hasStaticShape() || !index.hasStaticShape())
      return failure();
    int64_t dim = op.getDim(), batchDims = op.getBatchDims();
    int64_t indexRank = index.getRank(), chosen = indexRank - batchDims;
    // The result: the batch, operand dimensions up to dim, those of the index,
    // the rest of the operand.
    SmallVector<int64_t> offsets, batching, sizes(operand.getShape());
    for (int64_t i = 0; i < operand.getRank(); ++i)
      if (i < batchDims)
        batching.push_back(i);
      else if (i != dim)
        offsets.push_back(i < dim ? i : i - 1 + chosen);
    // Gather puts all dimensions of the index together, at the place of those
    // that are no offsets, which are the same.
    for (int64_t i : batching)
      sizes[i] = 1;
    sizes[dim] = 1;
    auto numbers = GatherDimensionNumbersAttr::get(
        op.getContext(), offsets, /*collapsedSliceDims=*/{dim},
        /*operandBatchingDims=*/batching,
        /*startIndicesBatchingDims=*/batching, /*startIndexMap=*/{dim},
        /*indexVectorDim=*/indexRank);
    rewriter.replaceOpWithNewOp<GatherOp>(op, op.getType(), op.getOperand(),
                                          op.getIndex(), numbers, sizes);
    return success();
  }
};

} // namespace

void DynamicSliceOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                 MLIRContext *context) {
  patterns.add<StaticSlice>(context);
}

void GatherOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                           MLIRContext *context) {
  patterns.add<GatherToSlice>(context);
}

OpFoldResult DynamicUpdateSliceOp::fold(FoldAdaptor) {
  // A whole update leaves nothing of the operand: indices are clamped to 0.
  auto type = cast<RankedTensorType>(getUpdate().getType());
  if (type == getOperand().getType() && type == getType() &&
      type.hasStaticShape())
    return getUpdate();
  return {};
}

void TorchIndexSelectOp::getCanonicalizationPatterns(
    RewritePatternSet &patterns, MLIRContext *context) {
  patterns.add<IndexSelectToGather>(context);
}
