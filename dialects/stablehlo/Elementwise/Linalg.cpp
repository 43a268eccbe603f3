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

} // namespace

void mlir::stablehlo::populateElementwiseToLinalgPatterns(
    RewritePatternSet &patterns, TypeConverter &types) {
  patterns.add<ElementwisePattern>(types, patterns.getContext());
}
