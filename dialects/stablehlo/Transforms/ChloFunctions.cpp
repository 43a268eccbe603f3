//===- ChloFunctions.cpp - Functions as polynomials -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// lgamma and digamma by Lanczos' approximation (g = 7, nine terms) and its
// derivative for arguments from 1/2 on, and by reflection below. All floats
// narrower than 32 bits are computed in f32.
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Stablehlo.h"
#include "dialects/stablehlo/Transforms/ChloPatterns.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::stablehlo;

static constexpr double kLanczosG = 7;
static constexpr double kLanczosBase = 0.99999999999980993227684700473478;
static constexpr double kLanczosTerms[] = {
    676.520368121885098567009190444019, -1259.13921672240287047156078755283,
    771.3234287776530788486528258894,   -176.61502916214059906584551354,
    12.507343278686904814458936853,     -0.13857109526572011689554707,
    9.984369578019570859563e-6,         1.50563273514931155834e-7};

namespace {

/// Arithmetic on tensors of one type.
class Arithmetic {
public:
  Arithmetic(ImplicitLocOpBuilder &b, RankedTensorType type)
      : b(b), type(type) {}

  Value constant(double value) {
    Attribute element = b.getFloatAttr(type.getElementType(), value);
    return ConstantOp::create(b, DenseElementsAttr::get(type, element));
  }
  Value add(Value x, Value y) { return AddOp::create(b, x, y); }
  Value sub(Value x, Value y) { return SubtractOp::create(b, x, y); }
  Value mul(Value x, Value y) { return MulOp::create(b, x, y); }
  Value div(Value x, Value y) { return DivOp::create(b, x, y); }
  Value neg(Value x) { return NegOp::create(b, x); }
  Value abs(Value x) { return AbsOp::create(b, x); }
  Value floor(Value x) { return FloorOp::create(b, x); }
  Value log(Value x) { return LogOp::create(b, x); }
  Value sine(Value x) { return SineOp::create(b, x); }
  Value cosine(Value x) { return CosineOp::create(b, x); }
  Value compare(Value x, ComparisonDirection direction, Value y) {
    return CompareOp::create(b, x, y, direction);
  }
  Value select(Value condition, Value yes, Value no) {
    return SelectOp::create(b, condition, yes, no);
  }

  /// Whether the argument is reflected, and the argument less 1 afterwards.
  std::pair<Value, Value> reflect(Value x) {
    Value isReflected = compare(x, ComparisonDirection::LT, constant(0.5));
    return {isReflected, select(isReflected, neg(x), sub(x, constant(1.0)))};
  }
  /// log(z + g + 1/2), exact for small z.
  Value logOfShifted(Value z) {
    Value shift = constant(kLanczosG + 0.5);
    Value log1p = Log1pOp::create(b, div(z, shift));
    return add(constant(std::log(kLanczosG + 0.5)), log1p);
  }

private:
  ImplicitLocOpBuilder &b;
  RankedTensorType type;
};

Value emitLgamma(Arithmetic a, Value x) {
  auto [isReflected, z] = a.reflect(x);
  Value sum = a.constant(kLanczosBase);
  for (auto [index, term] : llvm::enumerate(kLanczosTerms))
    sum =
        a.add(sum, a.div(a.constant(term), a.add(z, a.constant(index + 1.0))));
  Value t = a.add(a.constant(kLanczosG + 0.5), z);
  Value logT = a.logOfShifted(z);
  Value result =
      a.add(a.add(a.mul(a.sub(a.add(z, a.constant(0.5)), a.div(t, logT)), logT),
                  a.constant(std::log(2 * llvm::numbers::pi) / 2)),
            a.log(sum));
  // log|gamma(x)| = log(pi) - log|sin(pi x)| - log|gamma(1 - x)|, where x may
  // be taken modulo 1.
  Value magnitude = a.abs(x);
  Value fraction = a.sub(magnitude, a.floor(magnitude));
  Value isUpper = a.compare(fraction, ComparisonDirection::GT, a.constant(0.5));
  fraction = a.select(isUpper, a.sub(a.constant(1.0), fraction), fraction);
  Value logSine = a.log(a.sine(a.mul(a.constant(llvm::numbers::pi), fraction)));
  Value reflected =
      a.sub(a.sub(a.constant(std::log(llvm::numbers::pi)), logSine), result);
  // At poles the sine's logarithm is -inf.
  Value infinity = a.constant(std::numeric_limits<double>::infinity());
  Value isPole = a.compare(a.abs(logSine), ComparisonDirection::EQ, infinity);
  reflected = a.select(isPole, a.neg(logSine), reflected);
  result = a.select(isReflected, reflected, result);
  Value isInfinite = a.compare(magnitude, ComparisonDirection::EQ, infinity);
  return a.select(isInfinite, infinity, result);
}

Value emitDigamma(Arithmetic a, Value x) {
  auto [isReflected, z] = a.reflect(x);
  Value numerator = a.constant(0.0), denominator = a.constant(kLanczosBase);
  for (auto [index, term] : llvm::enumerate(kLanczosTerms)) {
    Value shifted = a.add(z, a.constant(index + 1.0));
    Value part = a.div(a.constant(term), shifted);
    numerator = a.sub(numerator, a.div(part, shifted));
    denominator = a.add(denominator, part);
  }
  Value t = a.add(a.constant(kLanczosG + 0.5), z);
  Value result = a.sub(a.add(a.logOfShifted(z), a.div(numerator, denominator)),
                       a.div(a.constant(kLanczosG), t));
  // digamma(x) = digamma(1 - x) - pi / tan(pi x).
  Value nearest = a.floor(a.add(x, a.constant(0.5)));
  Value angle = a.mul(a.constant(llvm::numbers::pi), a.sub(x, nearest));
  Value reflected =
      a.sub(result, a.div(a.mul(a.constant(llvm::numbers::pi), a.cosine(angle)),
                          a.sine(angle)));
  result = a.select(isReflected, reflected, result);
  // Poles, where the function has no value.
  Value zero = a.constant(0.0);
  Value hole =
      a.select(a.compare(x, ComparisonDirection::EQ, a.floor(x)),
               a.constant(std::numeric_limits<double>::quiet_NaN()), result);
  return a.select(a.compare(x, ComparisonDirection::LE, zero), hole, result);
}

template <typename Op, Value (*emit)(Arithmetic, Value)>
struct DecomposeFunction : OpRewritePattern<Op> {
  using OpRewritePattern<Op>::OpRewritePattern;

  LogicalResult matchAndRewrite(Op op,
                                PatternRewriter &rewriter) const override {
    auto type = cast<RankedTensorType>(op.getType());
    if (!type.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Type element = type.getElementType();
    Type wide = element.getIntOrFloatBitWidth() < 32 ? b.getF32Type() : element;
    Value x = op.getOperand();
    if (wide != element)
      x = ConvertOp::create(b, x, wide);
    Value result = emit(Arithmetic(b, cast<RankedTensorType>(x.getType())), x);
    if (wide != element)
      result = ConvertOp::create(b, result, element);
    rewriter.replaceOp(op, result);
    return success();
  }
};

/// Comparison with infinity; `sign` is its sign, or 0 for both.
template <typename Op, int sign> struct DecomposeIsInf : OpRewritePattern<Op> {
  using OpRewritePattern<Op>::OpRewritePattern;

  LogicalResult matchAndRewrite(Op op,
                                PatternRewriter &rewriter) const override {
    auto type = cast<RankedTensorType>(op.getOperand().getType());
    if (!type.hasStaticShape())
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Arithmetic a(b, type);
    Value x = op.getOperand();
    if (sign == 0)
      x = a.abs(x);
    double infinity = std::numeric_limits<double>::infinity();
    rewriter.replaceOp(op,
                       a.compare(x, ComparisonDirection::EQ,
                                 a.constant(sign < 0 ? -infinity : infinity)));
    return success();
  }
};

} // namespace

void mlir::stablehlo::populateChloFunctionPatterns(
    RewritePatternSet &patterns) {
  patterns.add<DecomposeFunction<chlo::LgammaOp, emitLgamma>,
               DecomposeFunction<chlo::DigammaOp, emitDigamma>,
               DecomposeIsInf<chlo::IsInfOp, 0>,
               DecomposeIsInf<chlo::IsPosInfOp, 1>,
               DecomposeIsInf<chlo::IsNegInfOp, -1>>(patterns.getContext());
}
