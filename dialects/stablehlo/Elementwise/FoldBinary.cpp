//===- FoldBinary.cpp - Folders of elementwise ops on more operands -------===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Constants, and identities that hold bit for bit: x + 0.0 is not one, since
/// it changes -0.0. Canonicalization puts the constant of a commutative op on
/// the right.
///
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/ConstantFold.h"
#include <cmath>

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;
using llvm::APFloat;
using llvm::APInt;

/// True for a splat of the least (`isLeast`) or the greatest number of its
/// type, an infinity for floats, to which others are compared in vain.
static bool isSplatOfBound(Attribute constant, bool isLeast) {
  Attribute splat = getSplat(constant);
  if (auto number = dyn_cast_or_null<FloatAttr>(splat))
    return number.getValue().isInfinity() &&
           number.getValue().isNegative() == isLeast;
  auto number = dyn_cast_or_null<IntegerAttr>(splat);
  if (!number)
    return false;
  APInt value = number.getValue();
  if (isUnsignedElement(number.getType()))
    return isLeast ? value.isZero() : value.isAllOnes();
  return isLeast ? value.isMinSignedValue() : value.isMaxSignedValue();
}

/// The value if it has exactly the result's type, which dynamic shapes may not.
static OpFoldResult asResult(Value value, Type type) {
  return value.getType() == type ? OpFoldResult(value) : OpFoldResult();
}

static bool hasIntegers(Type type) {
  return isa<IntegerType>(getElementTypeOrSelf(type));
}

/// A splat if the type is static, else nothing.
static OpFoldResult splatResult(Type type, int64_t value) {
  if (!cast<RankedTensorType>(type).hasStaticShape())
    return {};
  return makeSplat(type, value);
}

static constexpr APFloat::roundingMode kNearest = APFloat::rmNearestTiesToEven;

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

OpFoldResult AddOp::fold(FoldAdaptor adaptor) {
  Attribute rhs = adaptor.getRhs();
  if (isSplatOfNegativeZero(rhs) ||
      (hasIntegers(getType()) && isSplatOf(rhs, 0)))
    return asResult(getLhs(), getType());
  return foldNumbers(
      {adaptor.getLhs(), rhs}, getType(),
      [](APFloat l, const APFloat &r) -> std::optional<APFloat> {
        l.add(r, kNearest);
        return l;
      },
      [](const APInt &l, const APInt &r, bool) -> std::optional<APInt> {
        // Booleans add as `or`.
        return l.getBitWidth() == 1 ? l | r : l + r;
      });
}

OpFoldResult SubtractOp::fold(FoldAdaptor adaptor) {
  if (isSplatOf(adaptor.getRhs(), 0))
    return asResult(getLhs(), getType());
  if (hasIntegers(getType()) && getLhs() == getRhs())
    return splatResult(getType(), 0);
  return foldNumbers(
      {adaptor.getLhs(), adaptor.getRhs()}, getType(),
      [](APFloat l, const APFloat &r) -> std::optional<APFloat> {
        l.subtract(r, kNearest);
        return l;
      },
      [](const APInt &l, const APInt &r, bool) -> std::optional<APInt> {
        return l - r;
      });
}

OpFoldResult MulOp::fold(FoldAdaptor adaptor) {
  Attribute rhs = adaptor.getRhs();
  if (isSplatOf(rhs, 1))
    return asResult(getLhs(), getType());
  if (hasIntegers(getType()) && isSplatOf(rhs, 0))
    return splatResult(getType(), 0);
  return foldNumbers(
      {adaptor.getLhs(), rhs}, getType(),
      [](APFloat l, const APFloat &r) -> std::optional<APFloat> {
        l.multiply(r, kNearest);
        return l;
      },
      [](const APInt &l, const APInt &r, bool) -> std::optional<APInt> {
        return l * r;
      });
}

OpFoldResult DivOp::fold(FoldAdaptor adaptor) {
  if (isSplatOf(adaptor.getRhs(), 1))
    return asResult(getLhs(), getType());
  return foldNumbers(
      {adaptor.getLhs(), adaptor.getRhs()}, getType(),
      [](APFloat l, const APFloat &r) -> std::optional<APFloat> {
        l.divide(r, kNearest);
        return l;
      },
      [](const APInt &l, const APInt &r,
         bool isUnsigned) -> std::optional<APInt> {
        if (r.isZero() ||
            (!isUnsigned && l.isMinSignedValue() && r.isAllOnes()))
          return std::nullopt;
        return isUnsigned ? l.udiv(r) : l.sdiv(r);
      });
}

OpFoldResult RemOp::fold(FoldAdaptor adaptor) {
  return foldNumbers(
      {adaptor.getLhs(), adaptor.getRhs()}, getType(),
      [](APFloat l, const APFloat &r) -> std::optional<APFloat> {
        l.mod(r);
        return l;
      },
      [](const APInt &l, const APInt &r,
         bool isUnsigned) -> std::optional<APInt> {
        if (r.isZero() ||
            (!isUnsigned && l.isMinSignedValue() && r.isAllOnes()))
          return std::nullopt;
        return isUnsigned ? l.urem(r) : l.srem(r);
      });
}

OpFoldResult PowOp::fold(FoldAdaptor adaptor) {
  if (isSplatOf(adaptor.getRhs(), 1))
    return asResult(getLhs(), getType());
  if (!hasIntegers(getType()))
    return foldByHost(adaptor.getLhs(), adaptor.getRhs(), getType(), std::pow);
  return foldNumbers(
      {adaptor.getLhs(), adaptor.getRhs()}, getType(), nullptr,
      [](APInt base, APInt exponent, bool isUnsigned) -> std::optional<APInt> {
        if (!isUnsigned && exponent.isNegative())
          return std::nullopt;
        APInt result(base.getBitWidth(), 1);
        for (; !exponent.isZero(); exponent.lshrInPlace(1), base *= base)
          if (exponent[0])
            result *= base;
        return result;
      });
}

OpFoldResult Atan2Op::fold(FoldAdaptor adaptor) {
  return foldByHost(adaptor.getLhs(), adaptor.getRhs(), getType(), std::atan2);
}

OpFoldResult MaxOp::fold(FoldAdaptor adaptor) {
  // Also for a NaN, which stays.
  if (getLhs() == getRhs() ||
      isSplatOfBound(adaptor.getRhs(), /*isLeast=*/true))
    return asResult(getLhs(), getType());
  return foldNumbers(
      {adaptor.getLhs(), adaptor.getRhs()}, getType(),
      [](const APFloat &l, const APFloat &r) -> std::optional<APFloat> {
        return maximum(l, r);
      },
      [](const APInt &l, const APInt &r,
         bool isUnsigned) -> std::optional<APInt> {
        return isUnsigned ? llvm::APIntOps::umax(l, r)
                          : llvm::APIntOps::smax(l, r);
      });
}

OpFoldResult MinOp::fold(FoldAdaptor adaptor) {
  if (getLhs() == getRhs() ||
      isSplatOfBound(adaptor.getRhs(), /*isLeast=*/false))
    return asResult(getLhs(), getType());
  return foldNumbers(
      {adaptor.getLhs(), adaptor.getRhs()}, getType(),
      [](const APFloat &l, const APFloat &r) -> std::optional<APFloat> {
        return minimum(l, r);
      },
      [](const APInt &l, const APInt &r,
         bool isUnsigned) -> std::optional<APInt> {
        return isUnsigned ? llvm::APIntOps::umin(l, r)
                          : llvm::APIntOps::smin(l, r);
      });
}

//===----------------------------------------------------------------------===//
// Bits
//===----------------------------------------------------------------------===//

OpFoldResult AndOp::fold(FoldAdaptor adaptor) {
  Attribute rhs = adaptor.getRhs();
  if (getLhs() == getRhs() || isSplatOfOnes(rhs))
    return asResult(getLhs(), getType());
  if (isSplatOf(rhs, 0))
    return splatResult(getType(), 0);
  return foldNumbers({adaptor.getLhs(), rhs}, getType(), nullptr,
                     [](const APInt &l, const APInt &r,
                        bool) -> std::optional<APInt> { return l & r; });
}

OpFoldResult OrOp::fold(FoldAdaptor adaptor) {
  Attribute rhs = adaptor.getRhs();
  if (getLhs() == getRhs() || isSplatOf(rhs, 0))
    return asResult(getLhs(), getType());
  if (isSplatOfOnes(rhs))
    return splatResult(getType(), -1);
  return foldNumbers({adaptor.getLhs(), rhs}, getType(), nullptr,
                     [](const APInt &l, const APInt &r,
                        bool) -> std::optional<APInt> { return l | r; });
}

OpFoldResult XorOp::fold(FoldAdaptor adaptor) {
  if (isSplatOf(adaptor.getRhs(), 0))
    return asResult(getLhs(), getType());
  if (getLhs() == getRhs())
    return splatResult(getType(), 0);
  return foldNumbers({adaptor.getLhs(), adaptor.getRhs()}, getType(), nullptr,
                     [](const APInt &l, const APInt &r,
                        bool) -> std::optional<APInt> { return l ^ r; });
}

/// Folds a shift; one by the width or more moves out every bit.
static Attribute foldShift(Attribute lhs, Attribute rhs, Type type,
                           APInt (APInt::*shift)(unsigned) const,
                           bool keepsSign) {
  return foldNumbers(
      {lhs, rhs}, type, nullptr,
      [&](const APInt &l, const APInt &r, bool) -> std::optional<APInt> {
        unsigned width = l.getBitWidth();
        uint64_t amount = r.getLimitedValue(width);
        if (amount < width)
          return (l.*shift)(amount);
        return keepsSign && l.isNegative() ? APInt::getAllOnes(width)
                                           : APInt::getZero(width);
      });
}

OpFoldResult ShiftLeftOp::fold(FoldAdaptor adaptor) {
  return foldShift(adaptor.getLhs(), adaptor.getRhs(), getType(), &APInt::shl,
                   /*keepsSign=*/false);
}

OpFoldResult ShiftRightArithmeticOp::fold(FoldAdaptor adaptor) {
  return foldShift(adaptor.getLhs(), adaptor.getRhs(), getType(), &APInt::ashr,
                   /*keepsSign=*/true);
}

OpFoldResult ShiftRightLogicalOp::fold(FoldAdaptor adaptor) {
  return foldShift(adaptor.getLhs(), adaptor.getRhs(), getType(), &APInt::lshr,
                   /*keepsSign=*/false);
}

//===----------------------------------------------------------------------===//
// compare, select, clamp
//===----------------------------------------------------------------------===//

/// The direction applied to an ordering of -1, 0 or 1, or to an unordered pair.
static bool holds(ComparisonDirection direction, std::optional<int> order) {
  if (!order)
    return direction == ComparisonDirection::NE;
  switch (direction) {
  case ComparisonDirection::EQ:
    return *order == 0;
  case ComparisonDirection::NE:
    return *order != 0;
  case ComparisonDirection::GE:
    return *order >= 0;
  case ComparisonDirection::GT:
    return *order > 0;
  case ComparisonDirection::LE:
    return *order <= 0;
  case ComparisonDirection::LT:
    return *order < 0;
  }
  llvm_unreachable("unknown comparison direction");
}

static std::optional<int> compareFloats(const APFloat &l, const APFloat &r) {
  switch (l.compare(r)) {
  case APFloat::cmpLessThan:
    return -1;
  case APFloat::cmpEqual:
    return 0;
  case APFloat::cmpGreaterThan:
    return 1;
  case APFloat::cmpUnordered:
    return std::nullopt;
  }
  llvm_unreachable("unknown comparison result");
}

OpFoldResult CompareOp::fold(FoldAdaptor adaptor) {
  ComparisonDirection direction = getComparisonDirection();
  ComparisonType type = getComparisonType();
  bool isInteger =
      type == ComparisonType::SIGNED || type == ComparisonType::UNSIGNED;
  // A NaN differs from itself.
  if (isInteger && getLhs() == getRhs())
    return splatResult(getType(), holds(direction, 0));
  if (type == ComparisonType::TOTALORDER)
    return {};
  Type element = getType().getElementType();
  return foldElements(
      {adaptor.getLhs(), adaptor.getRhs()}, getType(),
      [&](ArrayRef<Attribute> numbers) -> Attribute {
        std::optional<int> order;
        if (isInteger) {
          APInt l = cast<IntegerAttr>(numbers[0]).getValue();
          APInt r = cast<IntegerAttr>(numbers[1]).getValue();
          bool isLess = type == ComparisonType::UNSIGNED ? l.ult(r) : l.slt(r);
          order = l == r ? 0 : isLess ? -1 : 1;
        } else {
          order = compareFloats(cast<FloatAttr>(numbers[0]).getValue(),
                                cast<FloatAttr>(numbers[1]).getValue());
        }
        return IntegerAttr::get(element, holds(direction, order));
      });
}

OpFoldResult SelectOp::fold(FoldAdaptor adaptor) {
  if (getOnTrue() == getOnFalse())
    return asResult(getOnTrue(), getType());
  if (auto pred = dyn_cast_or_null<IntegerAttr>(getSplat(adaptor.getPred())))
    return asResult(pred.getValue().isZero() ? getOnFalse() : getOnTrue(),
                    getType());
  return foldElements(
      {adaptor.getPred(), adaptor.getOnTrue(), adaptor.getOnFalse()}, getType(),
      [](ArrayRef<Attribute> values) {
        return cast<IntegerAttr>(values[0]).getValue().isZero() ? values[2]
                                                                : values[1];
      });
}

OpFoldResult ClampOp::fold(FoldAdaptor adaptor) {
  auto onFloats = [](const APFloat &value, const APFloat &min,
                     const APFloat &max) {
    return minimum(maximum(value, min), max);
  };
  return foldElements(
      {adaptor.getMin(), adaptor.getOperand(), adaptor.getMax()}, getType(),
      [&](ArrayRef<Attribute> values) -> Attribute {
        if (auto value = dyn_cast<FloatAttr>(values[1]))
          return FloatAttr::get(
              value.getType(),
              onFloats(value.getValue(), cast<FloatAttr>(values[0]).getValue(),
                       cast<FloatAttr>(values[2]).getValue()));
        auto value = cast<IntegerAttr>(values[1]);
        APInt min = cast<IntegerAttr>(values[0]).getValue();
        APInt max = cast<IntegerAttr>(values[2]).getValue();
        APInt result = value.getValue();
        if (isUnsignedElement(value.getType()))
          result = llvm::APIntOps::umin(llvm::APIntOps::umax(result, min), max);
        else
          result = llvm::APIntOps::smin(llvm::APIntOps::smax(result, min), max);
        return IntegerAttr::get(value.getType(), result);
      });
}
