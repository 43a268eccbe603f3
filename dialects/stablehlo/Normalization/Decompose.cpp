//===- Decompose.cpp - Batch normalization as sums --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Floats of less than 32 bits are computed in f32 and rounded once. What only
// depends on the feature is computed per feature. The variance is the mean of
// squared distances from the mean: the difference of the mean square and the
// squared mean would lose all digits of data that is far from zero.
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Formula.h"
#include "dialects/stablehlo/Transforms/DecompositionPatterns.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

/// Formulas on the operand of a batch normalization and on its features.
class Features : public Formula {
public:
  Features(ImplicitLocOpBuilder &b, RankedTensorType type, int64_t feature)
      : Formula(b), type(type), feature(feature) {
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      if (dim != feature)
        others.push_back(dim);
  }

  Value widen(Value x) {
    Type element = type.getElementType();
    return convert(x, element.getIntOrFloatBitWidth() < 32
                          ? getBuilder().getF32Type()
                          : element);
  }
  Value narrow(Value x) { return convert(x, type.getElementType()); }
  /// A value per feature in the shape of the operand.
  Value spread(Value x) { return broadcast(x, {feature}, type.getShape()); }
  Value total(Value x) { return sum(x, others); }
  Value average(Value total) {
    int64_t count = 1;
    for (int64_t dim : others)
      count *= type.getDimSize(dim);
    return div(total, constant(total.getType(), count));
  }
  Value inverseDeviation(Value variance, const APFloat &epsilon) {
    return unary<RsqrtOp>(
        add(variance, constant(variance.getType(), epsilon.convertToFloat())));
  }

private:
  RankedTensorType type;
  int64_t feature;
  SmallVector<int64_t> others;
};

template <typename Op> struct Decomposition : OpRewritePattern<Op> {
  using OpRewritePattern<Op>::OpRewritePattern;

  virtual SmallVector<Value> emit(Op op, Features &f) const = 0;

  LogicalResult matchAndRewrite(Op op,
                                PatternRewriter &rewriter) const override {
    auto type = cast<RankedTensorType>(op.getOperand().getType());
    if (!type.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Features features(b, type, op.getFeatureIndex());
    SmallVector<Value> results = emit(op, features);
    for (Value &result : results)
      result = features.narrow(result);
    rewriter.replaceOp(op, results);
    return success();
  }
};

struct Training : Decomposition<BatchNormTrainingOp> {
  using Decomposition::Decomposition;

  SmallVector<Value> emit(BatchNormTrainingOp op, Features &f) const override {
    Value x = f.widen(op.getOperand());
    Value mean = f.average(f.total(x));
    Value centered = f.sub(x, f.spread(mean));
    Value variance = f.average(f.total(f.mul(centered, centered)));
    Value slope = f.mul(f.inverseDeviation(variance, op.getEpsilon()),
                        f.widen(op.getScale()));
    Value output = f.add(f.mul(centered, f.spread(slope)),
                         f.spread(f.widen(op.getOffset())));
    return {output, mean, variance};
  }
};

struct Inference : Decomposition<BatchNormInferenceOp> {
  using Decomposition::Decomposition;

  SmallVector<Value> emit(BatchNormInferenceOp op, Features &f) const override {
    Value centered =
        f.sub(f.widen(op.getOperand()), f.spread(f.widen(op.getMean())));
    Value slope =
        f.mul(f.inverseDeviation(f.widen(op.getVariance()), op.getEpsilon()),
              f.widen(op.getScale()));
    return {f.add(f.mul(centered, f.spread(slope)),
                  f.spread(f.widen(op.getOffset())))};
  }
};

/// With d = x - mean, r = 1 / deviation, s = scale and n elements per feature:
/// dx = s r (g - sum(g) / n - d r^2 sum(g d) / n), dscale = r sum(g d).
struct Gradient : Decomposition<BatchNormGradOp> {
  using Decomposition::Decomposition;

  SmallVector<Value> emit(BatchNormGradOp op, Features &f) const override {
    Value g = f.widen(op.getGradOutput());
    Value centered =
        f.sub(f.widen(op.getOperand()), f.spread(f.widen(op.getMean())));
    Value inverse =
        f.inverseDeviation(f.widen(op.getVariance()), op.getEpsilon());
    Value ofOffset = f.total(g);
    Value ofScale = f.mul(f.total(f.mul(g, centered)), inverse);
    Value slope = f.mul(f.widen(op.getScale()), inverse);
    Value along = f.average(f.mul(ofScale, inverse));
    Value ofOperand = f.mul(f.sub(f.sub(g, f.spread(f.average(ofOffset))),
                                  f.mul(centered, f.spread(along))),
                            f.spread(slope));
    return {ofOperand, ofScale, ofOffset};
  }
};

} // namespace

void mlir::stablehlo::populateNormalizationDecompositions(
    RewritePatternSet &patterns) {
  patterns.add<Training, Inference, Gradient>(patterns.getContext());
}
