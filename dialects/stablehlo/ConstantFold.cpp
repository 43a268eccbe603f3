//===- ConstantFold.cpp - Folding of constant tensors -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/ConstantFold.h"

using namespace mlir;
using namespace mlir::hlo;
using llvm::APFloat;
using llvm::APInt;
using llvm::APSInt;

DenseElementsAttr hlo::getFoldable(Attribute constant) {
  auto elements = dyn_cast_or_null<DenseElementsAttr>(constant);
  if (!elements || (!elements.isSplat() && elements.size() > kFoldLimit) ||
      !elements.getElementType().isIntOrFloat())
    return {};
  return elements;
}

Attribute hlo::getSplat(Attribute constant) {
  DenseElementsAttr elements = getFoldable(constant);
  if (!elements || !elements.isSplat())
    return {};
  return elements.getSplatValue<Attribute>();
}

bool hlo::isSplatOf(Attribute constant, int64_t value) {
  Attribute splat = getSplat(constant);
  if (auto number = dyn_cast_or_null<IntegerAttr>(splat)) {
    APInt bits = number.getValue();
    return isUnsignedElement(number.getType())
               ? bits.getActiveBits() < 64 &&
                     static_cast<int64_t>(bits.getZExtValue()) == value
               : bits.getSignificantBits() <= 64 &&
                     bits.getSExtValue() == value;
  }
  if (auto number = dyn_cast_or_null<FloatAttr>(splat)) {
    APFloat expected(static_cast<double>(value));
    bool losesInfo;
    expected.convert(number.getValue().getSemantics(),
                     APFloat::rmNearestTiesToEven, &losesInfo);
    return !losesInfo && number.getValue().bitwiseIsEqual(expected);
  }
  return false;
}

bool hlo::isSplatOfNegativeZero(Attribute constant) {
  auto number = dyn_cast_or_null<FloatAttr>(getSplat(constant));
  return number && number.getValue().isNegZero();
}

bool hlo::isSplatOfOnes(Attribute constant) {
  auto number = dyn_cast_or_null<IntegerAttr>(getSplat(constant));
  return number && number.getValue().isAllOnes();
}

DenseElementsAttr hlo::makeSplat(Type tensorType, int64_t value) {
  auto type = cast<RankedTensorType>(tensorType);
  Type element = type.getElementType();
  if (auto floatType = dyn_cast<FloatType>(element))
    return DenseElementsAttr::get(
        type, ArrayRef<Attribute>(
                  FloatAttr::get(floatType, static_cast<double>(value))));
  return DenseElementsAttr::get(type, APInt(element.getIntOrFloatBitWidth(),
                                            value, /*isSigned=*/true,
                                            /*implicitTrunc=*/true));
}

Attribute
hlo::foldElements(ArrayRef<Attribute> operands, Type resultType,
                  llvm::function_ref<Attribute(ArrayRef<Attribute>)> function) {
  auto type = cast<RankedTensorType>(resultType);
  if (!type.hasStaticShape())
    return {};
  SmallVector<DenseElementsAttr> constants;
  bool isSplat = true;
  for (Attribute operand : operands) {
    constants.push_back(getFoldable(operand));
    if (!constants.back())
      return {};
    isSplat &= constants.back().isSplat();
  }
  int64_t count = isSplat ? 1 : type.getNumElements();
  SmallVector<Attribute> results, arguments(operands.size());
  for (int64_t i = 0; i < count; ++i) {
    for (auto [argument, constant] : llvm::zip(arguments, constants))
      argument = constant.isSplat() ? constant.getSplatValue<Attribute>()
                                    : constant.getValues<Attribute>()[i];
    Attribute result = function(arguments);
    if (!result)
      return {};
    results.push_back(result);
  }
  // An empty tensor has no element to repeat.
  if (type.getNumElements() == 0)
    results.clear();
  return DenseElementsAttr::get(type, results);
}

Attribute hlo::foldNumbers(ArrayRef<Attribute> operands, Type resultType,
                           FloatFunction onFloats, IntFunction onInts) {
  Type element = cast<ShapedType>(resultType).getElementType();
  return foldElements(
      operands, resultType, [&](ArrayRef<Attribute> numbers) -> Attribute {
        if (auto lhs = dyn_cast<FloatAttr>(numbers.front())) {
          auto rhs = cast<FloatAttr>(numbers.back());
          if (!onFloats || !isa<FloatType>(element))
            return {};
          if (auto value = onFloats(lhs.getValue(), rhs.getValue()))
            return FloatAttr::get(element, *value);
          return {};
        }
        auto lhs = dyn_cast<IntegerAttr>(numbers.front());
        auto rhs = dyn_cast<IntegerAttr>(numbers.back());
        if (!onInts || !lhs || !rhs || !isa<IntegerType>(element))
          return {};
        if (auto value = onInts(lhs.getValue(), rhs.getValue(),
                                isUnsignedElement(lhs.getType())))
          return IntegerAttr::get(element, *value);
        return {};
      });
}

/// The value in double precision, if that is exact.
static std::optional<double> getDouble(const APFloat &value) {
  APFloat copy = value;
  bool losesInfo;
  copy.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &losesInfo);
  if (losesInfo)
    return std::nullopt;
  return copy.convertToDouble();
}

static std::optional<APFloat> fromDouble(double value,
                                         const llvm::fltSemantics &semantics) {
  APFloat result(value);
  bool losesInfo;
  result.convert(semantics, APFloat::rmNearestTiesToEven, &losesInfo);
  return result;
}

Attribute hlo::foldByHost(Attribute operand, Type resultType,
                          double (*function)(double)) {
  return foldNumbers(
      {operand}, resultType,
      [&](const APFloat &value, const APFloat &) -> std::optional<APFloat> {
        std::optional<double> number = getDouble(value);
        if (!number)
          return std::nullopt;
        return fromDouble(function(*number), value.getSemantics());
      },
      nullptr);
}

Attribute hlo::foldByHost(Attribute lhs, Attribute rhs, Type resultType,
                          double (*function)(double, double)) {
  return foldNumbers(
      {lhs, rhs}, resultType,
      [&](const APFloat &l, const APFloat &r) -> std::optional<APFloat> {
        std::optional<double> left = getDouble(l), right = getDouble(r);
        if (!left || !right)
          return std::nullopt;
        return fromDouble(function(*left, *right), l.getSemantics());
      },
      nullptr);
}

bool hlo::isUnsignedElement(Type elementType) {
  auto type = dyn_cast<IntegerType>(elementType);
  return type && (type.isUnsigned() || type.getWidth() == 1);
}

bool hlo::isExactConversion(Type from, Type to) {
  if (from == to)
    return true;
  auto fromFloat = dyn_cast<FloatType>(from), toFloat = dyn_cast<FloatType>(to);
  if (fromFloat && toFloat)
    return APFloat::isRepresentableBy(fromFloat.getFloatSemantics(),
                                      toFloat.getFloatSemantics());
  auto fromInt = dyn_cast<IntegerType>(from), toInt = dyn_cast<IntegerType>(to);
  if (!fromInt || toInt == IntegerType())
    return fromInt && toFloat &&
           // The significand holds the integer, and no format here has one that
           // is longer than its exponent range.
           fromInt.getWidth() - !isUnsignedElement(from) <=
               toFloat.getFPMantissaWidth() &&
           toFloat.getWidth() >= 16;
  bool isUnsigned = isUnsignedElement(from);
  if (isUnsigned == isUnsignedElement(to))
    return fromInt.getWidth() <= toInt.getWidth();
  return isUnsigned && fromInt.getWidth() < toInt.getWidth();
}

Attribute hlo::convertNumber(Attribute number, Type elementType) {
  bool losesInfo;
  if (auto value = dyn_cast<FloatAttr>(number)) {
    APFloat from = value.getValue();
    if (auto to = dyn_cast<FloatType>(elementType)) {
      from.convert(to.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                   &losesInfo);
      return FloatAttr::get(to, from);
    }
    auto to = dyn_cast<IntegerType>(elementType);
    if (!to)
      return {};
    if (to.getWidth() == 1)
      return IntegerAttr::get(to, !from.isZero());
    APSInt result(to.getWidth(), isUnsignedElement(to));
    if (from.convertToInteger(result, APFloat::rmTowardZero, &losesInfo) &
        APFloat::opInvalidOp)
      return {};
    return IntegerAttr::get(to, APInt(result));
  }
  auto value = dyn_cast<IntegerAttr>(number);
  if (!value)
    return {};
  bool isUnsigned = isUnsignedElement(value.getType());
  APInt from = value.getValue();
  if (auto to = dyn_cast<FloatType>(elementType)) {
    APFloat result(to.getFloatSemantics());
    result.convertFromAPInt(from, !isUnsigned, APFloat::rmNearestTiesToEven);
    return FloatAttr::get(to, result);
  }
  auto to = dyn_cast<IntegerType>(elementType);
  if (!to)
    return {};
  if (to.getWidth() == 1)
    return IntegerAttr::get(to, !from.isZero());
  return IntegerAttr::get(to, isUnsigned ? from.zextOrTrunc(to.getWidth())
                                         : from.sextOrTrunc(to.getWidth()));
}
