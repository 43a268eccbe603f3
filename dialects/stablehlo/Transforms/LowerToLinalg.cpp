//===- LowerToLinalg.cpp - StableHLO to linalg on tensors -------*- C++ -*-===//
//
// Implements ds-lower-to-linalg with the patterns of all families.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/ds/Ds.h"
#include "dialects/stablehlo/Linalg.h"
#include "dialects/stablehlo/LinalgSupport.h"
#include "dialects/stablehlo/Transforms/Passes.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Func/Transforms/FuncConversions.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;

namespace mlir::stablehlo {
#define GEN_PASS_DEF_DSLOWERTOLINALG
#include "dialects/stablehlo/Transforms/Passes.h.inc"
} // namespace mlir::stablehlo

namespace {

using namespace mlir::stablehlo;

/// Any other operation with unsigned types (states, reads, collectives, ...)
/// becomes the same one with signless types.
struct SignlessPattern : ConversionPattern {
  SignlessPattern(TypeConverter &types, MLIRContext *context)
      : ConversionPattern(types, MatchAnyOpTypeTag(), 1, context) {}

  LogicalResult
  matchAndRewrite(Operation *op, ArrayRef<Value> operands,
                  ConversionPatternRewriter &rewriter) const override {
    if (isa<StablehloDialect, chlo::ChloDialect>(op->getDialect()) ||
        isa<FunctionOpInterface>(op) || isa<arith::ConstantOp>(op))
      return failure();
    SmallVector<Type> types;
    if (failed(getTypeConverter()->convertTypes(op->getResultTypes(), types)))
      return failure();
    SmallVector<NamedAttribute> attributes;
    for (NamedAttribute attribute : op->getAttrs()) {
      if (auto type = dyn_cast<TypeAttr>(attribute.getValue()))
        attribute.setValue(
            TypeAttr::get(getTypeConverter()->convertType(type.getValue())));
      attributes.push_back(attribute);
    }
    OperationState state(op->getLoc(), op->getName(), operands, types,
                         attributes);
    for (Region &region : op->getRegions()) {
      Region *target = state.addRegion();
      rewriter.inlineRegionBefore(region, *target, target->begin());
      if (failed(rewriter.convertRegionTypes(target, *getTypeConverter())))
        return failure();
    }
    rewriter.replaceOp(op, rewriter.create(state)->getResults());
    return success();
  }
};

/// Results without elements need no computation.
struct EmptyResultPattern : ConversionPattern {
  EmptyResultPattern(TypeConverter &types, MLIRContext *context)
      : ConversionPattern(types, MatchAnyOpTypeTag(), 2, context) {}

  LogicalResult
  matchAndRewrite(Operation *op, ArrayRef<Value> operands,
                  ConversionPatternRewriter &rewriter) const override {
    auto isEmpty = [](Type type) {
      auto tensor = dyn_cast<RankedTensorType>(type);
      return tensor && tensor.hasStaticShape() && tensor.getNumElements() == 0;
    };
    if (!isa<StablehloDialect, chlo::ChloDialect>(op->getDialect()) ||
        op->getNumResults() == 0 ||
        !llvm::all_of(op->getResultTypes(), isEmpty) || !isMemoryEffectFree(op))
      return failure();
    ImplicitLocOpBuilder b(op->getLoc(), rewriter);
    SmallVector<Value> results;
    for (Type type : op->getResultTypes())
      results.push_back(createEmpty(
          b,
          llvm::cast<RankedTensorType>(getTypeConverter()->convertType(type))));
    rewriter.replaceOp(op, results);
    return success();
  }
};

struct DsLowerToLinalg
    : mlir::stablehlo::impl::DsLowerToLinalgBase<DsLowerToLinalg> {
  using DsLowerToLinalgBase::DsLowerToLinalgBase;

  void runOnOperation() override {
    MLIRContext *context = &getContext();
    TypeConverter types;
    types.addConversion([](Type type) { return type; });
    types.addConversion([](RankedTensorType type) -> std::optional<Type> {
      return getSignless(type);
    });
    types.addConversion([](IntegerType type) -> std::optional<Type> {
      return getSignless(type);
    });
    auto cast = [](OpBuilder &builder, Type type, ValueRange values,
                   Location loc) -> Value {
      return UnrealizedConversionCastOp::create(builder, loc, type, values)
          .getResult(0);
    };
    types.addSourceMaterialization(cast);
    types.addTargetMaterialization(cast);

    LinalgOptions options;
    options.narrowProducts = narrowProducts;
    options.manyThreads = manyThreads;
    RewritePatternSet patterns(context);
    populateElementwiseToLinalgPatterns(patterns, types);
    populateShapeToLinalgPatterns(patterns, types, options);
    populateReductionToLinalgPatterns(patterns, types);
    populateContractionToLinalgPatterns(patterns, types, options);
    populateConvolutionToLinalgPatterns(patterns, types);
    populateIndexingToLinalgPatterns(patterns, types, options);
    populateControlToLinalgPatterns(patterns, types);
    patterns.add<EmptyResultPattern, SignlessPattern>(types, context);
    populateFunctionOpInterfaceTypeConversionPattern<func::FuncOp>(patterns,
                                                                   types);
    populateFunctionOpInterfaceTypeConversionPattern<deepstep::ds::StepOp>(
        patterns, types);

    // The legality of StableHLO stays open, so that what has no lowering is
    // left in place and reported below, all of it.
    ConversionTarget target(*context);
    target.markUnknownOpDynamicallyLegal(
        [&](Operation *op) -> std::optional<bool> {
          if (isa<StablehloDialect, chlo::ChloDialect>(op->getDialect()))
            return std::nullopt;
          if (auto function = dyn_cast<FunctionOpInterface>(op))
            return llvm::all_of(
                       function.getArgumentTypes(),
                       [&](Type type) { return types.isLegal(type); }) &&
                   llvm::all_of(function.getResultTypes(),
                                [&](Type type) { return types.isLegal(type); });
          for (NamedAttribute attribute : op->getAttrs())
            if (auto type = dyn_cast<TypeAttr>(attribute.getValue()))
              if (isa<TensorType>(type.getValue()) &&
                  !types.isLegal(type.getValue()))
                return false;
          return types.isLegal(op);
        });
    if (failed(applyPartialConversion(getOperation(), target,
                                      std::move(patterns))))
      return signalPassFailure();

    auto isDynamic = [](Type type) {
      auto tensor = dyn_cast<ShapedType>(type);
      return tensor && !tensor.hasStaticShape();
    };
    bool complete = true;
    getOperation()->walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (!isa_and_present<StablehloDialect, chlo::ChloDialect>(
              op->getDialect()))
        return WalkResult::advance();
      complete = false;
      InFlightDiagnostic error = op->emitError("no CPU lowering for '")
                                 << op->getName() << "'";
      if (llvm::any_of(op->getOperandTypes(), isDynamic) ||
          llvm::any_of(op->getResultTypes(), isDynamic))
        error.attachNote() << "a shape is dynamic; export the model with "
                              "static shapes";
      return WalkResult::skip();
    });
    if (!complete)
      signalPassFailure();
  }
};

} // namespace
