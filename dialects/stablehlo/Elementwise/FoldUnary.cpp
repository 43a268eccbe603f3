//===- FoldUnary.cpp - Folders of elementwise ops on one operand *- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/ConstantFold.h"
#include <cmath>

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;
using llvm::APFloat;
using llvm::APInt;

//===----------------------------------------------------------------------===//
// Functions that the host computes
//===----------------------------------------------------------------------===//

#define FOLD_BY_HOST(OP, FUNCTION)                                             \
  OpFoldResult OP::fold(FoldAdaptor adaptor) {                                 \
    return foldByHost(adaptor.getOperand(), getType(),                         \
                      [](double x) -> double { return FUNCTION; });            \
  }

FOLD_BY_HOST(CbrtOp, std::cbrt(x))
FOLD_BY_HOST(CosineOp, std::cos(x))
FOLD_BY_HOST(ExpOp, std::exp(x))
FOLD_BY_HOST(Expm1Op, std::expm1(x))
FOLD_BY_HOST(LogOp, std::log(x))
FOLD_BY_HOST(Log1pOp, std::log1p(x))
FOLD_BY_HOST(LogisticOp, 1.0 / (1.0 + std::exp(-x)))
FOLD_BY_HOST(RsqrtOp, 1.0 / std::sqrt(x))
FOLD_BY_HOST(SineOp, std::sin(x))
FOLD_BY_HOST(SqrtOp, std::sqrt(x))
FOLD_BY_HOST(TanOp, std::tan(x))
FOLD_BY_HOST(TanhOp, std::tanh(x))

#undef FOLD_BY_HOST

//===----------------------------------------------------------------------===//
// Rounding
//===----------------------------------------------------------------------===//

static Attribute foldRounding(Attribute operand, Type type,
                              APFloat::roundingMode mode) {
  return foldNumbers(
      {operand}, type,
      [&](APFloat value, const APFloat &) -> std::optional<APFloat> {
        value.roundToIntegral(mode);
        return value;
      },
      nullptr);
}

OpFoldResult CeilOp::fold(FoldAdaptor adaptor) {
  return foldRounding(adaptor.getOperand(), getType(),
                      APFloat::rmTowardPositive);
}

OpFoldResult FloorOp::fold(FoldAdaptor adaptor) {
  return foldRounding(adaptor.getOperand(), getType(),
                      APFloat::rmTowardNegative);
}

OpFoldResult RoundOp::fold(FoldAdaptor adaptor) {
  return foldRounding(adaptor.getOperand(), getType(),
                      APFloat::rmNearestTiesToAway);
}

OpFoldResult RoundNearestEvenOp::fold(FoldAdaptor adaptor) {
  return foldRounding(adaptor.getOperand(), getType(),
                      APFloat::rmNearestTiesToEven);
}

//===----------------------------------------------------------------------===//
// Signs and bits
//===----------------------------------------------------------------------===//

OpFoldResult AbsOp::fold(FoldAdaptor adaptor) {
  if (getOperand().getDefiningOp<AbsOp>() &&
      getOperand().getType() == getType())
    return getOperand();
  return foldNumbers(
      {adaptor.getOperand()}, getType(),
      [](const APFloat &x, const APFloat &) -> std::optional<APFloat> {
        return abs(x);
      },
      [](const APInt &x, const APInt &, bool isUnsigned)
          -> std::optional<APInt> { return isUnsigned ? x : x.abs(); });
}

OpFoldResult NegOp::fold(FoldAdaptor adaptor) {
  if (auto negated = getOperand().getDefiningOp<NegOp>())
    if (negated.getOperand().getType() == getType())
      return negated.getOperand();
  return foldNumbers(
      {adaptor.getOperand()}, getType(),
      [](const APFloat &x, const APFloat &) -> std::optional<APFloat> {
        return neg(x);
      },
      [](const APInt &x, const APInt &, bool) -> std::optional<APInt> {
        return -x;
      });
}

OpFoldResult SignOp::fold(FoldAdaptor adaptor) {
  return foldNumbers(
      {adaptor.getOperand()}, getType(),
      [](const APFloat &x, const APFloat &) -> std::optional<APFloat> {
        if (x.isNaN() || x.isZero())
          return x;
        return APFloat::getOne(x.getSemantics(), x.isNegative());
      },
      [](const APInt &x, const APInt &,
         bool isUnsigned) -> std::optional<APInt> {
        if (!isUnsigned && x.isNegative())
          return APInt::getAllOnes(x.getBitWidth());
        return APInt(x.getBitWidth(), !x.isZero());
      });
}

OpFoldResult NotOp::fold(FoldAdaptor adaptor) {
  if (auto inverted = getOperand().getDefiningOp<NotOp>())
    if (inverted.getOperand().getType() == getType())
      return inverted.getOperand();
  return foldNumbers({adaptor.getOperand()}, getType(), nullptr,
                     [](const APInt &x, const APInt &,
                        bool) -> std::optional<APInt> { return ~x; });
}

OpFoldResult PopulationCountOp::fold(FoldAdaptor adaptor) {
  return foldNumbers(
      {adaptor.getOperand()}, getType(), nullptr,
      [](const APInt &x, const APInt &, bool) -> std::optional<APInt> {
        return APInt(x.getBitWidth(), x.popcount());
      });
}

OpFoldResult ClzOp::fold(FoldAdaptor adaptor) {
  return foldNumbers(
      {adaptor.getOperand()}, getType(), nullptr,
      [](const APInt &x, const APInt &, bool) -> std::optional<APInt> {
        return APInt(x.getBitWidth(), x.countl_zero());
      });
}

OpFoldResult IsFiniteOp::fold(FoldAdaptor adaptor) {
  Type element = getType().getElementType();
  return foldElements({adaptor.getOperand()}, getType(),
                      [&](ArrayRef<Attribute> numbers) -> Attribute {
                        auto value = cast<FloatAttr>(numbers[0]).getValue();
                        return IntegerAttr::get(element, value.isFinite());
                      });
}

//===----------------------------------------------------------------------===//
// convert
//===----------------------------------------------------------------------===//

OpFoldResult ConvertOp::fold(FoldAdaptor adaptor) {
  if (getOperand().getType() == getType())
    return getOperand();
  Type element = getType().getElementType();
  // A detour through a type that keeps every value changes nothing.
  if (auto inner = getOperand().getDefiningOp<ConvertOp>()) {
    Type innermost = getElementTypeOrSelf(inner.getOperand().getType());
    Type middle = getElementTypeOrSelf(inner.getType());
    if (isExactConversion(innermost, middle)) {
      if (inner.getOperand().getType() == getType())
        return inner.getOperand();
      setOperand(inner.getOperand());
      return getResult();
    }
  }
  return foldElements({adaptor.getOperand()}, getType(),
                      [&](ArrayRef<Attribute> numbers) {
                        return convertNumber(numbers[0], element);
                      });
}
