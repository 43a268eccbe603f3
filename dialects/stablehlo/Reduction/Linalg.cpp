//===- Linalg.cpp - Reductions to linalg ------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Linalg.h"
#include "dialects/stablehlo/Elementwise/Scalars.h"
#include "dialects/stablehlo/LinalgSupport.h"
#include "dialects/stablehlo/Reduction/Combination.h"

using namespace mlir;
using namespace mlir::stablehlo;

/// Whether the body only has operations that compute in the type of their
/// arguments, so that it may run in a wider type.
static bool isUniform(Region &body) {
  for (Operation &op : body.front().without_terminator())
    if (!op.hasTrait<OpTrait::SameOperandsAndResultType>())
      return false;
  return true;
}

/// `init` in f32; a constant stays one.
static Value createWideConstant(ImplicitLocOpBuilder &b, Value init) {
  auto type = RankedTensorType::get({}, b.getF32Type());
  auto constant = dyn_cast_or_null<FloatAttr>(getSplatConstant(init));
  if (!constant)
    return createConvert(b, init, b.getF32Type());
  return arith::ConstantOp::create(
      b, DenseElementsAttr::get(
             type, static_cast<float>(constant.getValueAsDouble())));
}

FailureOr<SmallVector<Value>> mlir::stablehlo::createCombination(
    ImplicitLocOpBuilder &b, Region &body, ValueRange inputs, ValueRange inits,
    ArrayRef<Type> resultTypes, AffineMap inputMap, AffineMap resultMap,
    ArrayRef<utils::IteratorType> iterators, ArrayRef<int64_t> window) {
  // Sums of 8- and 16-bit floats would soon stop growing: they run in f32 and
  // are rounded once, as XLA does.
  bool widens = isUniform(body);
  for (Type type : resultTypes) {
    auto floating = dyn_cast<FloatType>(getElementTypeOrSelf(type));
    widens &= floating && floating.getWidth() < 32;
  }
  SmallVector<Value> fills;
  SmallVector<Type> runningTypes;
  for (auto [init, type] : llvm::zip_equal(inits, resultTypes)) {
    auto running = cast<RankedTensorType>(type);
    Value value = init;
    if (widens) {
      running = running.clone(b.getF32Type());
      value = createWideConstant(b, init);
    }
    runningTypes.push_back(running);
    fills.push_back(createFill(b, running, value));
  }

  SmallVector<Value> operands(inputs);
  SmallVector<AffineMap> maps(inputs.size(), inputMap);
  if (!window.empty()) {
    // Tells the extents of the last loops; it is never read.
    operands.push_back(tensor::EmptyOp::create(b, window, b.getIntegerType(8)));
    maps.push_back(b.getMultiDimIdentityMap(iterators.size())
                       .getMinorSubMap(window.size()));
  }
  maps.append(fills.size(), resultMap);
  bool known = true;
  auto generic = linalg::GenericOp::create(
      b, runningTypes, operands, fills, maps, iterators,
      [&](OpBuilder &nested, Location loc, ValueRange args) {
        ImplicitLocOpBuilder inner(loc, nested);
        // The body takes the running values first.
        SmallVector<Value> scalars(args.take_back(fills.size()));
        llvm::append_range(scalars, args.take_front(inputs.size()));
        if (widens)
          for (Value &scalar : scalars)
            scalar =
                convertScalar(inner, scalar, inner.getF32Type(), false, false);
        auto results = inlineScalarRegion(inner, body, scalars);
        known = succeeded(results);
        if (known)
          linalg::YieldOp::create(inner, *results);
        else
          linalg::YieldOp::create(inner, args.take_back(fills.size()));
      });
  if (!known)
    return failure();
  SmallVector<Value> results;
  for (auto [result, type] :
       llvm::zip_equal(generic->getResults(), resultTypes))
    results.push_back(createConvert(b, result, getElementTypeOrSelf(type)));
  return results;
}

namespace {

struct ReducePattern : OpConversionPattern<ReduceOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(ReduceOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!hasStaticShapes(op))
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    int64_t rank = getShape(op.getInputs()[0]).size();
    SmallVector<AffineExpr> kept;
    SmallVector<utils::IteratorType> iterators;
    for (int64_t dim = 0; dim < rank; ++dim) {
      bool reduced = llvm::is_contained(op.getDimensions(), dim);
      iterators.push_back(reduced ? utils::IteratorType::reduction
                                  : utils::IteratorType::parallel);
      if (!reduced)
        kept.push_back(b.getAffineDimExpr(dim));
    }
    SmallVector<Type> types;
    if (failed(getTypeConverter()->convertTypes(op->getResultTypes(), types)))
      return failure();
    if (llvm::is_contained(getShape(op.getInputs()[0]), 0)) {
      // Kernels could not take the operand, whose strides may be 0.
      SmallVector<Value> starts;
      for (auto [type, init] : llvm::zip(types, adaptor.getInitValues()))
        starts.push_back(createFill(b, cast<RankedTensorType>(type), init));
      rewriter.replaceOp(op, starts);
      return success();
    }
    auto results = createCombination(
        b, op.getBody(), adaptor.getInputs(), adaptor.getInitValues(), types,
        b.getMultiDimIdentityMap(rank),
        AffineMap::get(rank, 0, kept, b.getContext()), iterators);
    if (failed(results))
      return failure();
    rewriter.replaceOp(op, *results);
    return success();
  }
};

} // namespace

void mlir::stablehlo::populateReductionToLinalgPatterns(
    RewritePatternSet &patterns, TypeConverter &types) {
  patterns.add<ReducePattern>(types, patterns.getContext());
  populateWindowToLinalgPatterns(patterns, types);
  populateSortToLinalgPatterns(patterns, types);
}
