//===- Linalg.cpp - Constants and rearrangements to linalg ------*- C++ -*-===//
//
// Rearrangements are linalg.generics whose input map does all the work, so
// that fusion makes them vanish into their readers. Joins of several tensors
// are in Kernels.cpp.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Linalg.h"
#include "dialects/stablehlo/Elementwise/Scalars.h"
#include "dialects/stablehlo/LinalgSupport.h"
#include "dialects/stablehlo/Shape/Kernels.h"
#include "mlir/IR/DialectResourceBlobManager.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

Value yieldInput(ImplicitLocOpBuilder &, ValueRange args) { return args[0]; }

template <typename OpTy> struct ShapePattern : OpConversionPattern<OpTy> {
  using OpConversionPattern<OpTy>::OpConversionPattern;
  using Adaptor = typename OpTy::Adaptor;

  /// The value that replaces `op`.
  virtual Value lower(ImplicitLocOpBuilder &b, OpTy op, Adaptor adaptor,
                      RankedTensorType type) const = 0;

  LogicalResult
  matchAndRewrite(OpTy op, Adaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!hasStaticShapes(op))
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    auto type = cast<RankedTensorType>(
        this->getTypeConverter()->convertType(op.getType()));
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value result = lower(b, op, adaptor, type);
    if (!result)
      return failure();
    rewriter.replaceOp(op, result);
    return success();
  }
};

struct ConstantPattern : ShapePattern<ConstantOp> {
  using ShapePattern::ShapePattern;
  Value lower(ImplicitLocOpBuilder &b, ConstantOp op, Adaptor,
              RankedTensorType type) const override {
    ElementsAttr value = op.getValue();
    if (value.getShapedType() != type) {
      if (auto dense = dyn_cast<DenseElementsAttr>(value))
        value = dense.bitcast(type.getElementType());
      else if (auto resource = dyn_cast<DenseResourceElementsAttr>(value))
        value = DenseResourceElementsAttr::get(type, resource.getRawHandle());
      else
        return {};
    }
    return arith::ConstantOp::create(b, cast<TypedAttr>(value));
  }
};

/// Unsigned constants of arith, which some exporters mix in.
struct ArithConstantPattern : OpConversionPattern<arith::ConstantOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(arith::ConstantOp op, OpAdaptor,
                  ConversionPatternRewriter &rewriter) const override {
    auto value = dyn_cast<DenseElementsAttr>(op.getValue());
    auto type = dyn_cast_or_null<RankedTensorType>(
        getTypeConverter()->convertType(op.getType()));
    if (!value || !type || type == op.getType())
      return failure();
    rewriter.replaceOpWithNewOp<arith::ConstantOp>(
        op, value.bitcast(type.getElementType()));
    return success();
  }
};

/// iota, and dynamic_iota whose result type tells the shape.
template <typename OpTy> struct IotaPattern : ShapePattern<OpTy> {
  using ShapePattern<OpTy>::ShapePattern;
  Value lower(ImplicitLocOpBuilder &b, OpTy op, typename OpTy::Adaptor,
              RankedTensorType type) const override {
    Type element = type.getElementType();
    return createMap(
        b, type, {}, {}, [&](ImplicitLocOpBuilder &n, ValueRange) -> Value {
          Value index = linalg::IndexOp::create(n, op.getIotaDimension());
          Type wide = n.getI64Type();
          if (isa<IntegerType>(element))
            return arith::IndexCastOp::create(n, element, index);
          Value integer = arith::IndexCastOp::create(n, wide, index);
          return convertScalar(n, integer, element, false, false);
        });
  }
};

struct BroadcastInDimPattern : ShapePattern<BroadcastInDimOp> {
  using ShapePattern::ShapePattern;
  Value lower(ImplicitLocOpBuilder &b, BroadcastInDimOp op, Adaptor adaptor,
              RankedTensorType type) const override {
    ArrayRef<int64_t> shape = getShape(op.getOperand());
    if (shape == type.getShape() &&
        llvm::is_sorted(op.getBroadcastDimensions()))
      return adaptor.getOperand();
    // Only unit dimensions are added: no element moves.
    if (cast<RankedTensorType>(op.getOperand().getType()).getNumElements() ==
            type.getNumElements() &&
        llvm::is_sorted(op.getBroadcastDimensions()))
      return createReshape(b, adaptor.getOperand(), type.getShape());
    SmallVector<AffineExpr> exprs;
    for (auto [size, dim] : llvm::zip_equal(shape, op.getBroadcastDimensions()))
      exprs.push_back(size == 1 ? b.getAffineConstantExpr(0)
                                : b.getAffineDimExpr(dim));
    AffineMap map = AffineMap::get(type.getRank(), 0, exprs, b.getContext());
    return createMap(b, type, adaptor.getOperand(), map, yieldInput);
  }
};

struct ReshapePattern : ShapePattern<ReshapeOp> {
  using ShapePattern::ShapePattern;
  Value lower(ImplicitLocOpBuilder &b, ReshapeOp op, Adaptor adaptor,
              RankedTensorType type) const override {
    return createReshape(b, adaptor.getOperand(), type.getShape());
  }
};

struct TransposePattern : ShapePattern<TransposeOp> {
  using ShapePattern::ShapePattern;
  Value lower(ImplicitLocOpBuilder &b, TransposeOp op, Adaptor adaptor,
              RankedTensorType type) const override {
    // Moving unit dimensions only is a reshape.
    SmallVector<int64_t> moved;
    for (int64_t dim : op.getPermutation())
      if (getShape(op.getOperand())[dim] != 1)
        moved.push_back(dim);
    if (llvm::is_sorted(moved))
      return createReshape(b, adaptor.getOperand(), type.getShape());
    return createTranspose(b, adaptor.getOperand(), op.getPermutation());
  }
};

/// start + stride * d along each dimension. A map that uses a plain `d` asserts
/// that the operand ends where the loop does; `d mod size` is the same index
/// without that assertion.
Value createStridedRead(ImplicitLocOpBuilder &b, RankedTensorType type,
                        Value source, ArrayRef<int64_t> starts,
                        ArrayRef<int64_t> strides) {
  SmallVector<AffineExpr> exprs;
  for (auto [dim, size] : llvm::enumerate(type.getShape())) {
    int64_t sourceSize = getShape(source)[dim];
    AffineExpr start = b.getAffineConstantExpr(starts[dim]);
    AffineExpr expr = b.getAffineDimExpr(dim) * strides[dim] + start;
    if (size == 1)
      expr = start;
    else if (isa<AffineDimExpr>(expr) && size != sourceSize)
      expr = expr % sourceSize;
    exprs.push_back(expr);
  }
  AffineMap map = AffineMap::get(type.getRank(), 0, exprs, b.getContext());
  return createMap(b, type, source, map, yieldInput);
}

struct SlicePattern : ShapePattern<SliceOp> {
  using ShapePattern::ShapePattern;
  Value lower(ImplicitLocOpBuilder &b, SliceOp op, Adaptor adaptor,
              RankedTensorType type) const override {
    if (type == adaptor.getOperand().getType())
      return adaptor.getOperand();
    return createStridedRead(b, type, adaptor.getOperand(),
                             op.getStartIndices(), op.getStrides());
  }
};

struct ReversePattern : ShapePattern<ReverseOp> {
  using ShapePattern::ShapePattern;
  Value lower(ImplicitLocOpBuilder &b, ReverseOp op, Adaptor adaptor,
              RankedTensorType type) const override {
    SmallVector<int64_t> starts(type.getRank(), 0), strides(type.getRank(), 1);
    for (int64_t dim : op.getDimensions()) {
      starts[dim] = type.getDimSize(dim) - 1;
      strides[dim] = -1;
    }
    return createStridedRead(b, type, adaptor.getOperand(), starts, strides);
  }
};

struct ConcatenatePattern : ShapePattern<ConcatenateOp> {
  ConcatenatePattern(TypeConverter &types, MLIRContext *context,
                     bool manyThreads)
      : ShapePattern(types, context), manyThreads(manyThreads) {}
  Value lower(ImplicitLocOpBuilder &b, ConcatenateOp op, Adaptor adaptor,
              RankedTensorType type) const override {
    return createConcatenate(b, type, adaptor.getInputs(), op.getDimension(),
                             manyThreads);
  }
  bool manyThreads;
};

struct PadPattern : ShapePattern<PadOp> {
  PadPattern(TypeConverter &types, MLIRContext *context, bool manyThreads)
      : ShapePattern(types, context), manyThreads(manyThreads) {}
  Value lower(ImplicitLocOpBuilder &b, PadOp op, Adaptor adaptor,
              RankedTensorType type) const override {
    return createPad(b, type, adaptor.getOperand(), adaptor.getPaddingValue(),
                     op.getEdgePaddingLow(), op.getInteriorPadding(),
                     manyThreads);
  }
  bool manyThreads;
};

} // namespace

void mlir::stablehlo::populateShapeToLinalgPatterns(
    RewritePatternSet &patterns, TypeConverter &types,
    const LinalgOptions &options) {
  MLIRContext *context = patterns.getContext();
  patterns.add<ArithConstantPattern, BroadcastInDimPattern, ConstantPattern,
               IotaPattern<DynamicIotaOp>, IotaPattern<IotaOp>, ReshapePattern,
               ReversePattern, SlicePattern, TransposePattern>(types, context);
  patterns.add<ConcatenatePattern, PadPattern>(types, context,
                                               options.manyThreads);
}
