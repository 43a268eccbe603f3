//===- Linalg.cpp - Reads and writes at computed places ---------*- C++ -*-===//
//
// Reads become a linalg.generic that extracts one element of the operand per
// element of the result: the index tensors are its inputs, so that what
// computes them fuses in. Writes become kernels (see also Scatter.cpp).
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Linalg.h"
#include "dialects/stablehlo/Indexing/Scatter.h"
#include "dialects/stablehlo/LinalgSupport.h"
#include "dialects/stablehlo/Shape/Kernels.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

bool hasUnsignedElements(Value value) {
  return getElementTypeOrSelf(value).isUnsignedInteger();
}

struct DynamicSlicePattern : OpConversionPattern<DynamicSliceOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(DynamicSliceOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!hasStaticShapes(op))
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    auto type =
        cast<RankedTensorType>(getTypeConverter()->convertType(op.getType()));
    ArrayRef<int64_t> shape = getShape(op.getOperand());
    SmallVector<AffineMap> maps(
        op.getStartIndices().size(),
        AffineMap::get(type.getRank(), 0, b.getContext()));
    Value result = createMap(
        b, type, adaptor.getStartIndices(), maps,
        [&](ImplicitLocOpBuilder &n, ValueRange args) -> Value {
          SmallVector<Value> indices;
          for (auto [dim, start] : llvm::enumerate(args)) {
            Value index = linalg::IndexOp::create(n, dim);
            int64_t last = shape[dim] - op.getSliceSizes()[dim];
            if (last > 0) {
              Value first = createIndexCast(
                  n, start, hasUnsignedElements(op.getStartIndices()[dim]));
              first = createIndexClamp(n, first, 0, last);
              index = arith::AddIOp::create(n, first, index);
            }
            indices.push_back(index);
          }
          return tensor::ExtractOp::create(n, adaptor.getOperand(), indices);
        });
    rewriter.replaceOp(op, result);
    return success();
  }
};

struct DynamicUpdateSlicePattern : OpConversionPattern<DynamicUpdateSliceOp> {
  DynamicUpdateSlicePattern(TypeConverter &types, MLIRContext *context,
                            bool manyThreads)
      : OpConversionPattern(types, context), manyThreads(manyThreads) {}
  LogicalResult
  matchAndRewrite(DynamicUpdateSliceOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!hasStaticShapes(op))
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    SmallVector<bool> isUnsigned;
    for (Value start : op.getStartIndices())
      isUnsigned.push_back(hasUnsignedElements(start));
    rewriter.replaceOp(
        op, createUpdate(b, adaptor.getOperand(), adaptor.getUpdate(),
                         adaptor.getStartIndices(), isUnsigned, manyThreads));
    return success();
  }
  bool manyThreads;
};

/// The dimensions of [0, rank) that are not in `without`.
SmallVector<int64_t> getOtherDims(int64_t rank, ArrayRef<int64_t> without) {
  SmallVector<int64_t> dims;
  for (int64_t dim = 0; dim < rank; ++dim)
    if (!llvm::is_contained(without, dim))
      dims.push_back(dim);
  return dims;
}

struct GatherPattern : OpConversionPattern<GatherOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(GatherOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!hasStaticShapes(op))
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    auto numbers = op.getDimensionNumbers();
    auto type =
        cast<RankedTensorType>(getTypeConverter()->convertType(op.getType()));
    ArrayRef<int64_t> shape = getShape(op.getOperand());
    int64_t indexRank = getShape(op.getStartIndices()).size();
    SmallVector<int64_t> batchDims =
        getOtherDims(type.getRank(), numbers.getOffsetDims());
    SmallVector<int64_t> indexDims =
        getOtherDims(indexRank, numbers.getIndexVectorDim());
    // Result dimension of each dimension of the index tensor.
    SmallVector<int64_t> resultDims(indexRank, -1);
    for (auto [from, to] : llvm::zip_equal(indexDims, batchDims))
      resultDims[from] = to;

    // One input per component of the index vectors. A slice that spans its
    // dimension starts at 0 whatever the index.
    SmallVector<int64_t> startDims;
    SmallVector<AffineMap> maps;
    for (auto [part, dim] : llvm::enumerate(numbers.getStartIndexMap())) {
      if (shape[dim] == op.getSliceSizes()[dim])
        continue;
      startDims.push_back(dim);
      SmallVector<AffineExpr> exprs;
      for (int64_t resultDim : resultDims)
        exprs.push_back(resultDim < 0 ? b.getAffineConstantExpr(part)
                                      : b.getAffineDimExpr(resultDim));
      maps.push_back(AffineMap::get(type.getRank(), 0, exprs, b.getContext()));
    }
    SmallVector<Value> inputs(maps.size(), adaptor.getStartIndices());
    SmallVector<int64_t> withoutOffset(numbers.getCollapsedSliceDims());
    llvm::append_range(withoutOffset, numbers.getOperandBatchingDims());
    SmallVector<int64_t> offsetOperandDims =
        getOtherDims(shape.size(), withoutOffset);
    bool isUnsigned = hasUnsignedElements(op.getStartIndices());
    if (startDims.empty() && shape == op.getSliceSizes()) {
      rewriter.replaceOp(op,
                         createStaticGather(b, op, adaptor.getOperand(), type,
                                            resultDims, offsetOperandDims));
      return success();
    }

    Value result = createMap(
        b, type, inputs, maps,
        [&](ImplicitLocOpBuilder &n, ValueRange args) -> Value {
          SmallVector<Value> indices(shape.size());
          auto add = [&](int64_t dim, Value value) {
            indices[dim] = indices[dim]
                               ? arith::AddIOp::create(n, indices[dim], value)
                               : value;
          };
          for (auto [dim, start] : llvm::zip_equal(startDims, args)) {
            int64_t last = shape[dim] - op.getSliceSizes()[dim];
            Value index = createIndexCast(n, start, isUnsigned);
            add(dim, createIndexClamp(n, index, 0, last));
          }
          for (auto [dim, index] :
               llvm::zip_equal(numbers.getOperandBatchingDims(),
                               numbers.getStartIndicesBatchingDims()))
            add(dim, linalg::IndexOp::create(n, resultDims[index]));
          for (auto [dim, offset] :
               llvm::zip_equal(offsetOperandDims, numbers.getOffsetDims()))
            add(dim, linalg::IndexOp::create(n, offset));
          for (Value &index : indices)
            if (!index)
              index = arith::ConstantIndexOp::create(n, 0);
          return tensor::ExtractOp::create(n, adaptor.getOperand(), indices);
        });
    rewriter.replaceOp(op, result);
    return success();
  }

private:
  /// A gather whose slices are the whole operand only rearranges it.
  static Value createStaticGather(ImplicitLocOpBuilder &b, GatherOp op,
                                  Value operand, RankedTensorType type,
                                  ArrayRef<int64_t> resultDims,
                                  ArrayRef<int64_t> offsetOperandDims) {
    auto numbers = op.getDimensionNumbers();
    SmallVector<AffineExpr> exprs(getShape(operand).size(),
                                  b.getAffineConstantExpr(0));
    auto set = [&](int64_t dim, int64_t resultDim) {
      if (getShape(operand)[dim] != 1)
        exprs[dim] = b.getAffineDimExpr(resultDim);
    };
    for (auto [dim, index] :
         llvm::zip_equal(numbers.getOperandBatchingDims(),
                         numbers.getStartIndicesBatchingDims()))
      set(dim, resultDims[index]);
    for (auto [dim, offset] :
         llvm::zip_equal(offsetOperandDims, numbers.getOffsetDims()))
      set(dim, offset);
    AffineMap map = AffineMap::get(type.getRank(), 0, exprs, b.getContext());
    return createMap(
        b, type, operand, map,
        [](ImplicitLocOpBuilder &, ValueRange args) { return args[0]; });
  }
};

struct ScatterPattern : OpConversionPattern<ScatterOp> {
  ScatterPattern(TypeConverter &types, MLIRContext *context, bool manyThreads)
      : OpConversionPattern(types, context), manyThreads(manyThreads) {}
  LogicalResult
  matchAndRewrite(ScatterOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!hasStaticShapes(op))
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    if (op.getInputs().getTypes() != op->getResultTypes())
      return rewriter.notifyMatchFailure(op, "combines in a wider type");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    FailureOr<SmallVector<Value>> results =
        createScatter(b, op, adaptor.getInputs(), adaptor.getScatterIndices(),
                      adaptor.getUpdates(), manyThreads);
    if (failed(results))
      return failure();
    rewriter.replaceOp(op, *results);
    return success();
  }
  bool manyThreads;
};

} // namespace

void mlir::stablehlo::populateIndexingToLinalgPatterns(
    RewritePatternSet &patterns, TypeConverter &types,
    const LinalgOptions &options) {
  MLIRContext *context = patterns.getContext();
  patterns.add<DynamicSlicePattern, GatherPattern>(types, context);
  patterns.add<DynamicUpdateSlicePattern, ScatterPattern>(types, context,
                                                          options.manyThreads);
}
