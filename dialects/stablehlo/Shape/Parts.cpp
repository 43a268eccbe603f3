//===- Parts.cpp - Patterns of slices, concatenates and pads ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/ConstantFold.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

static RankedTensorType getTensor(Value value) {
  return cast<RankedTensorType>(value.getType());
}

/// A slice, or the operand where it is all of it.
static Value createSlice(PatternRewriter &rewriter, Location loc, Value operand,
                         ArrayRef<int64_t> starts, ArrayRef<int64_t> limits,
                         ArrayRef<int64_t> strides) {
  return rewriter.createOrFold<SliceOp>(loc, operand, starts, limits, strides);
}

namespace {

/// A slice of a slice is one.
struct ComposeSlices : OpRewritePattern<SliceOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(SliceOp op,
                                PatternRewriter &rewriter) const override {
    auto inner = op.getOperand().getDefiningOp<SliceOp>();
    // A dynamic size does not keep the outer slice in the inner one.
    if (!inner || !inner.getType().hasStaticShape())
      return failure();
    SmallVector<int64_t> starts, limits, strides;
    for (auto [start, limit, stride, innerStart, innerLimit, innerStride] :
         llvm::zip(op.getStartIndices(), op.getLimitIndices(), op.getStrides(),
                   inner.getStartIndices(), inner.getLimitIndices(),
                   inner.getStrides())) {
      if (limit == start) {
        starts.push_back(innerStart);
        limits.push_back(innerStart);
        strides.push_back(1);
        continue;
      }
      starts.push_back(innerStart + start * innerStride);
      // Behind the last element, which keeps the limit in the operand.
      limits.push_back(innerStart + (limit - 1) * innerStride + 1);
      // More than 64 bits have only steps that are never taken.
      int64_t product;
      strides.push_back(llvm::MulOverflow(stride, innerStride, product)
                            ? INT64_MAX
                            : product);
    }
    rewriter.replaceOpWithNewOp<SliceOp>(op, op.getType(), inner.getOperand(),
                                         starts, limits, strides);
    return success();
  }
};

/// A slice of a concatenate is one of the inputs that it reaches.
struct SliceOfConcatenate : OpRewritePattern<SliceOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(SliceOp op,
                                PatternRewriter &rewriter) const override {
    auto joined = op.getOperand().getDefiningOp<ConcatenateOp>();
    if (!joined || !joined.getType().hasStaticShape() ||
        !op.getType().hasStaticShape())
      return failure();
    int64_t dim = joined.getDimension(), start = op.getStartIndices()[dim];
    int64_t limit = op.getLimitIndices()[dim];
    int64_t offset = 0, firstOffset = 0;
    SmallVector<Value> inputs;
    for (Value input : joined.getInputs()) {
      int64_t size = getTensor(input).getDimSize(dim);
      if (ShapedType::isDynamic(size))
        return failure();
      if (offset < limit && start < offset + size) {
        if (inputs.empty())
          firstOffset = offset;
        inputs.push_back(input);
      }
      offset += size;
    }
    if (inputs.empty() || inputs.size() == joined.getInputs().size())
      return failure();
    Value source =
        inputs.size() == 1
            ? inputs.front()
            : ConcatenateOp::create(rewriter, joined.getLoc(), inputs, dim);
    SmallVector<int64_t> starts(op.getStartIndices());
    SmallVector<int64_t> limits(op.getLimitIndices());
    starts[dim] -= firstOffset;
    limits[dim] -= firstOffset;
    rewriter.replaceOp(op, createSlice(rewriter, op.getLoc(), source, starts,
                                       limits, op.getStrides()));
    return success();
  }
};

/// A slice of a broadcast in dimensions that the operand does not have, or
/// repeats, is a smaller broadcast.
struct SliceOfBroadcast : OpRewritePattern<SliceOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(SliceOp op,
                                PatternRewriter &rewriter) const override {
    auto inner = op.getOperand().getDefiningOp<BroadcastInDimOp>();
    if (!inner || !op.getType().hasStaticShape())
      return failure();
    for (auto [index, dim] : llvm::enumerate(inner.getBroadcastDimensions())) {
      int64_t size = getTensor(inner.getOperand()).getDimSize(index);
      if (size != 1 && op.getType().getDimSize(dim) != size)
        return failure();
    }
    rewriter.replaceOpWithNewOp<BroadcastInDimOp>(
        op, op.getType(), inner.getOperand(), inner.getBroadcastDimensions());
    return success();
  }
};

/// Inputs that are concatenates of the same dimension are replaced by theirs;
/// empty ones are left out.
struct FlattenConcatenate : OpRewritePattern<ConcatenateOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ConcatenateOp op,
                                PatternRewriter &rewriter) const override {
    SmallVector<Value> inputs;
    for (Value input : op.getInputs()) {
      auto inner = input.getDefiningOp<ConcatenateOp>();
      if (inner && inner.getDimension() == op.getDimension() &&
          inner->hasOneUse())
        llvm::append_range(inputs, inner.getInputs());
      else if (getTensor(input).getDimSize(op.getDimension()) != 0)
        inputs.push_back(input);
    }
    if (inputs.empty() || llvm::equal(inputs, op.getInputs()))
      return failure();
    rewriter.replaceOpWithNewOp<ConcatenateOp>(op, op.getType(), inputs,
                                               op.getDimension());
    return success();
  }
};

/// Neighbouring slices that are joined again are one slice.
struct ConcatenateOfSlices : OpRewritePattern<ConcatenateOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ConcatenateOp op,
                                PatternRewriter &rewriter) const override {
    SmallVector<Value> inputs;
    for (Value input : op.getInputs()) {
      Value joined = inputs.empty() ? Value()
                                    : join(rewriter, inputs.back(), input,
                                           op.getDimension());
      if (joined)
        inputs.back() = joined;
      else
        inputs.push_back(input);
    }
    if (inputs.size() == op.getInputs().size())
      return failure();
    rewriter.replaceOpWithNewOp<ConcatenateOp>(op, op.getType(), inputs,
                                               op.getDimension());
    return success();
  }

private:
  /// One slice of what both are slices of, or null.
  static Value join(PatternRewriter &rewriter, Value left, Value right,
                    int64_t dim) {
    auto first = left.getDefiningOp<SliceOp>();
    auto second = right.getDefiningOp<SliceOp>();
    if (!first || !second || first.getOperand() != second.getOperand() ||
        first.getStrides() != second.getStrides() ||
        first.getStrides()[dim] != 1 ||
        first.getLimitIndices()[dim] != second.getStartIndices()[dim])
      return {};
    for (int64_t i = 0, e = getTensor(left).getRank(); i < e; ++i)
      if (i != dim &&
          (first.getStartIndices()[i] != second.getStartIndices()[i] ||
           first.getLimitIndices()[i] != second.getLimitIndices()[i]))
        return {};
    return createSlice(rewriter, first.getLoc(), first.getOperand(),
                       first.getStartIndices(), second.getLimitIndices(),
                       first.getStrides());
  }
};

/// Elements are converted before they are put together, if they become smaller:
/// as parts of what computes them.
struct NarrowBeforeConcatenate : OpRewritePattern<ConvertOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ConvertOp op,
                                PatternRewriter &rewriter) const override {
    auto concatenate = op.getOperand().getDefiningOp<ConcatenateOp>();
    if (!concatenate || !concatenate->hasOneUse())
      return failure();
    Type narrow = getElementTypeOrSelf(op.getType());
    Type wide = getElementTypeOrSelf(concatenate.getType());
    if (!narrow.isIntOrFloat() || !wide.isIntOrFloat() ||
        narrow.getIntOrFloatBitWidth() >= wide.getIntOrFloatBitWidth())
      return failure();
    SmallVector<Value> inputs;
    for (Value input : concatenate.getInputs())
      inputs.push_back(ConvertOp::create(
          rewriter, op.getLoc(),
          cast<RankedTensorType>(input.getType()).clone(narrow), input));
    rewriter.replaceOpWithNewOp<ConcatenateOp>(op, op.getType(), inputs,
                                               concatenate.getDimension());
    return success();
  }
};

/// Parts are transposed before they are put together, as parts of what computes
/// them.
struct TransposeBeforeConcatenate : OpRewritePattern<TransposeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(TransposeOp op,
                                PatternRewriter &rewriter) const override {
    auto concatenate = op.getOperand().getDefiningOp<ConcatenateOp>();
    if (!concatenate || !concatenate->hasOneUse() ||
        !getTensor(op.getResult()).hasStaticShape())
      return failure();
    ArrayRef<int64_t> permutation = op.getPermutation();
    int64_t dim = llvm::find(permutation,
                             static_cast<int64_t>(concatenate.getDimension())) -
                  permutation.begin();
    SmallVector<Value> inputs;
    for (Value input : concatenate.getInputs()) {
      RankedTensorType type = getTensor(input);
      SmallVector<int64_t> shape;
      for (int64_t from : permutation)
        shape.push_back(type.getDimSize(from));
      inputs.push_back(TransposeOp::create(
          rewriter, op.getLoc(), type.clone(shape), input, permutation));
    }
    rewriter.replaceOpWithNewOp<ConcatenateOp>(op, op.getType(), inputs, dim);
    return success();
  }
};

/// A pad that only takes elements away is a slice.
struct PadToSlice : OpRewritePattern<PadOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(PadOp op,
                                PatternRewriter &rewriter) const override {
    RankedTensorType type = getTensor(op.getOperand());
    auto isAdded = [](int64_t size) { return size > 0; };
    if (!type.hasStaticShape() ||
        llvm::any_of(op.getEdgePaddingLow(), isAdded) ||
        llvm::any_of(op.getEdgePaddingHigh(), isAdded) ||
        llvm::any_of(op.getInteriorPadding(), isAdded))
      return failure();
    SmallVector<int64_t> starts, limits, strides(type.getRank(), 1);
    for (auto [low, high, size] :
         llvm::zip(op.getEdgePaddingLow(), op.getEdgePaddingHigh(),
                   type.getShape())) {
      starts.push_back(-low);
      limits.push_back(size + high);
    }
    rewriter.replaceOpWithNewOp<SliceOp>(op, op.getType(), op.getOperand(),
                                         starts, limits, strides);
    return success();
  }
};

} // namespace

void SliceOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                          MLIRContext *context) {
  patterns.add<ComposeSlices, SliceOfBroadcast, SliceOfConcatenate>(context);
}

void ConcatenateOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                MLIRContext *context) {
  patterns.add<ConcatenateOfSlices, FlattenConcatenate, NarrowBeforeConcatenate,
               TransposeBeforeConcatenate>(context);
}

void PadOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                        MLIRContext *context) {
  patterns.add<PadToSlice>(context);
}
