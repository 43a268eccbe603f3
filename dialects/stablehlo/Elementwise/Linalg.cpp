//===- Linalg.cpp - Elementwise operations to linalg ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Linalg.h"
#include "dialects/stablehlo/Elementwise/Scalars.h"
#include "dialects/stablehlo/LinalgSupport.h"

using namespace mlir;
using namespace mlir::stablehlo;

Value mlir::stablehlo::createConvert(ImplicitLocOpBuilder &b, Value value,
                                     Type elementType) {
  auto source = cast<RankedTensorType>(value.getType());
  if (source.getElementType() == elementType)
    return value;
  auto type = RankedTensorType::get(source.getShape(), elementType);
  return createMap(b, type, value, b.getMultiDimIdentityMap(type.getRank()),
                   [&](ImplicitLocOpBuilder &nested, ValueRange args) {
                     return convertScalar(nested, args[0], elementType, false,
                                          false);
                   });
}

namespace {

/// Every operation in the table of scalar forms becomes one linalg.generic with
/// identity maps; scalar operands of select and clamp are broadcast.
struct ElementwisePattern : ConversionPattern {
  ElementwisePattern(TypeConverter &types, MLIRContext *context)
      : ConversionPattern(types, MatchAnyOpTypeTag(), 1, context) {}

  LogicalResult
  matchAndRewrite(Operation *op, ArrayRef<Value> operands,
                  ConversionPatternRewriter &rewriter) const override {
    if (!hasScalarForm(op))
      return failure();
    if (!hasStaticShapes(op))
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    auto type = cast<RankedTensorType>(
        getTypeConverter()->convertType(op->getResult(0).getType()));
    SmallVector<AffineMap> maps;
    for (Value operand : operands) {
      int64_t rank = cast<RankedTensorType>(operand.getType()).getRank();
      if (rank != 0 && getShape(operand) != type.getShape())
        return rewriter.notifyMatchFailure(op, "the widths of the element "
                                               "types differ");
      maps.push_back(
          rank == 0 ? AffineMap::get(type.getRank(), 0, rewriter.getContext())
                    : rewriter.getMultiDimIdentityMap(rank));
    }
    ImplicitLocOpBuilder b(op->getLoc(), rewriter);
    // An operand given twice (x * x) is one input.
    SmallVector<Value> inputs;
    SmallVector<AffineMap> inputMaps;
    SmallVector<unsigned> positions;
    for (auto [operand, map] : llvm::zip_equal(operands, maps)) {
      auto known = llvm::find(inputs, operand);
      positions.push_back(known - inputs.begin());
      if (known == inputs.end()) {
        inputs.push_back(operand);
        inputMaps.push_back(map);
      }
    }
    bool known = true;
    Value result =
        createMap(b, type, inputs, inputMaps,
                  [&](ImplicitLocOpBuilder &nested, ValueRange args) -> Value {
                    SmallVector<Value> scalars;
                    for (unsigned position : positions)
                      scalars.push_back(args[position]);
                    Value scalar = emitScalar(nested, op, scalars);
                    known = scalar != nullptr;
                    return known ? scalar : args[0];
                  });
    if (!known) {
      rewriter.eraseOp(result.getDefiningOp());
      return rewriter.notifyMatchFailure(
          op, "it has no scalar form for these element types");
    }
    rewriter.replaceOp(op, result);
    return success();
  }
};

/// bitcast_convert between widths: the narrower tensor's last dimension holds
/// the pieces of an element of the wider one, lowest first.
struct BitcastPattern : OpConversionPattern<BitcastConvertOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(BitcastConvertOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!hasStaticShapes(op))
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    auto from = cast<RankedTensorType>(adaptor.getOperand().getType());
    auto to =
        cast<RankedTensorType>(getTypeConverter()->convertType(op.getType()));
    if (!from.getElementType().isIntOrFloat() ||
        !to.getElementType().isIntOrFloat() || from.getRank() == to.getRank())
      return rewriter.notifyMatchFailure(op, "it keeps the width");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    rewriter.replaceOp(op, from.getRank() < to.getRank()
                               ? split(b, adaptor.getOperand(), to)
                               : join(b, adaptor.getOperand(), to));
    return success();
  }

private:
  static IntegerType getBits(Type type) {
    return IntegerType::get(type.getContext(), type.getIntOrFloatBitWidth());
  }
  static Value bitcast(ImplicitLocOpBuilder &b, Value value, Type type) {
    return value.getType() == type
               ? value
               : arith::BitcastOp::create(b, type, value).getResult();
  }

  static Value split(ImplicitLocOpBuilder &b, Value operand,
                     RankedTensorType type) {
    int64_t rank = type.getRank();
    AffineMap map = AffineMap::getMultiDimIdentityMap(rank, b.getContext())
                        .dropResult(rank - 1);
    IntegerType piece = getBits(type.getElementType());
    return createMap(
        b, type, operand, map,
        [&](ImplicitLocOpBuilder &n, ValueRange args) -> Value {
          IntegerType whole = getBits(args[0].getType());
          Value number = arith::IndexCastOp::create(
              n, whole, linalg::IndexOp::create(n, rank - 1));
          Value width =
              arith::ConstantIntOp::create(n, whole, piece.getWidth());
          Value shifted =
              arith::ShRUIOp::create(n, bitcast(n, args[0], whole),
                                     arith::MulIOp::create(n, number, width));
          return bitcast(n, arith::TruncIOp::create(n, piece, shifted),
                         type.getElementType());
        });
  }

  static Value join(ImplicitLocOpBuilder &b, Value operand,
                    RankedTensorType type) {
    int64_t count = getShape(operand).back();
    IntegerType whole = getBits(type.getElementType());
    return createMap(
        b, type, {}, {}, [&](ImplicitLocOpBuilder &n, ValueRange) -> Value {
          SmallVector<Value> indices;
          for (int64_t dim = 0; dim < type.getRank(); ++dim)
            indices.push_back(linalg::IndexOp::create(n, dim));
          indices.push_back({});
          Value bits;
          for (int64_t i = 0; i < count; ++i) {
            indices.back() = arith::ConstantIndexOp::create(n, i);
            Value element = tensor::ExtractOp::create(n, operand, indices);
            IntegerType piece = getBits(element.getType());
            Value part =
                arith::ExtUIOp::create(n, whole, bitcast(n, element, piece));
            Value place =
                arith::ConstantIntOp::create(n, whole, i * piece.getWidth());
            part = arith::ShLIOp::create(n, part, place);
            bits = bits ? arith::OrIOp::create(n, bits, part) : part;
          }
          return bitcast(n, bits, type.getElementType());
        });
  }
};

/// The computation is inlined as it is.
struct MapPattern : OpConversionPattern<MapOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult
  matchAndRewrite(MapOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!hasStaticShapes(op))
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    auto type =
        cast<RankedTensorType>(getTypeConverter()->convertType(op.getType()));
    SmallVector<AffineMap> maps(
        op.getInputs().size(), rewriter.getMultiDimIdentityMap(type.getRank()));
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    bool known = true;
    Value result =
        createMap(b, type, adaptor.getInputs(), maps,
                  [&](ImplicitLocOpBuilder &nested, ValueRange args) -> Value {
                    FailureOr<SmallVector<Value>> scalars =
                        inlineScalarRegion(nested, op.getComputation(), args);
                    known = succeeded(scalars);
                    return known ? scalars->front() : args[0];
                  });
    if (!known)
      return failure();
    rewriter.replaceOp(op, result);
    return success();
  }
};

} // namespace

void mlir::stablehlo::populateElementwiseToLinalgPatterns(
    RewritePatternSet &patterns, TypeConverter &types) {
  patterns.add<BitcastPattern, ElementwisePattern, MapPattern>(
      types, patterns.getContext());
}
