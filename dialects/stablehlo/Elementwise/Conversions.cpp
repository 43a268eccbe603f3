//===- Conversions.cpp - Scalar forms of type conversions -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Elementwise/Scalars.h"
#include "dialects/stablehlo/LinalgSupport.h"
#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"

using namespace mlir;
using namespace mlir::stablehlo;
using llvm::APFloat;
using llvm::APInt;

namespace {

Value constant(ImplicitLocOpBuilder &b, FloatType type, const APFloat &value) {
  return arith::ConstantOp::create(b, b.getFloatAttr(type, value));
}

Value constant(ImplicitLocOpBuilder &b, IntegerType type, const APInt &value) {
  return arith::ConstantOp::create(b, b.getIntegerAttr(type, value));
}

Value convertFloat(ImplicitLocOpBuilder &b, Value value, FloatType target) {
  auto source = cast<FloatType>(value.getType());
  // Two formats of which neither contains the other meet in f32.
  if (source != target && source.getWidth() <= 16 && target.getWidth() <= 16) {
    value = arith::ExtFOp::create(b, b.getF32Type(), value);
    source = b.getF32Type();
  }
  if (source.getWidth() < target.getWidth())
    return arith::ExtFOp::create(b, target, value);
  if (source.getWidth() > target.getWidth())
    return arith::TruncFOp::create(b, target, value);
  return value;
}

/// Saturates at the integer's limits; NaN becomes 0. arith's conversions are
/// not defined there, so the value is bounded first.
Value convertFloatToInteger(ImplicitLocOpBuilder &b, Value value,
                            IntegerType target, bool isUnsigned) {
  auto source = cast<FloatType>(value.getType());
  const llvm::fltSemantics &semantics = source.getFloatSemantics();
  unsigned width = target.getWidth();
  APInt least =
      isUnsigned ? APInt::getZero(width) : APInt::getSignedMinValue(width);
  APInt most =
      isUnsigned ? APInt::getMaxValue(width) : APInt::getSignedMaxValue(width);
  auto toFloat = [&](const APInt &limit) {
    APFloat result(semantics);
    result.convertFromAPInt(limit, !isUnsigned, APFloat::rmTowardZero);
    return result;
  };
  Value low = constant(b, source, toFloat(least));
  Value high = constant(b, source, toFloat(most));
  Value zero = constant(b, source, APFloat::getZero(semantics));
  using P = arith::CmpFPredicate;
  Value isNumber = arith::CmpFOp::create(b, P::ORD, value, value);
  Value number = arith::SelectOp::create(b, isNumber, value, zero);
  Value bounded = arith::MinNumFOp::create(
      b, arith::MaxNumFOp::create(b, number, low), high);
  Value result = isUnsigned
                     ? arith::FPToUIOp::create(b, target, bounded).getResult()
                     : arith::FPToSIOp::create(b, target, bounded).getResult();
  // `high` may be below the largest integer, where the float is too coarse.
  APFloat highFloat = toFloat(most);
  llvm::APSInt back(width, isUnsigned);
  bool exact;
  highFloat.convertToInteger(back, APFloat::rmTowardZero, &exact);
  if (static_cast<const APInt &>(back) == most)
    return result;
  Value above = arith::CmpFOp::create(b, P::OGT, number, high);
  return arith::SelectOp::create(b, above, constant(b, target, most), result);
}

Value emitConvert(const Scalar &s) {
  Type target = getSignlessElementType(s.op->getResult(0));
  Type declared = getElementTypeOrSelf(s.op->getResult(0));
  return convertScalar(s.b, s.args[0], target, s.isUnsigned(),
                       declared.isUnsignedInteger());
}

/// Bits of equal width; other widths change the shape and are no elementwise
/// operation.
Value emitBitcast(const Scalar &s) {
  Type target = getSignlessElementType(s.op->getResult(0));
  if (!target.isIntOrFloat() || s.isComplex() ||
      target.getIntOrFloatBitWidth() != s.width())
    return {};
  if (target == s.type())
    return s.args[0];
  return arith::BitcastOp::create(s.b, target, s.args[0]);
}

Value emitComplex(const Scalar &s) {
  return complex::CreateOp::create(s.b, ComplexType::get(s.type()), s.args[0],
                                   s.args[1]);
}

Value emitReal(const Scalar &s) {
  return s.isComplex() ? complex::ReOp::create(s.b, s.args[0]).getResult()
                       : s.args[0];
}

Value emitImag(const Scalar &s) {
  return s.isComplex() ? complex::ImOp::create(s.b, s.args[0]).getResult()
                       : s.constant(0.0);
}

/// Rounds to nearest even in the integer representation: mantissa bits are
/// rounded off, exponents that do not fit become infinity or zero, NaN stays.
Value emitReducePrecision(const Scalar &s) {
  auto op = cast<ReducePrecisionOp>(s.op);
  auto floating = cast<FloatType>(s.type());
  const llvm::fltSemantics &semantics = floating.getFloatSemantics();
  unsigned width = floating.getWidth();
  unsigned mantissa = APFloat::semanticsPrecision(semantics) - 1;
  unsigned exponent = width - 1 - mantissa;
  unsigned newMantissa = op.getMantissaBits(),
           newExponent = op.getExponentBits();
  if (newMantissa >= mantissa && newExponent >= exponent)
    return s.args[0];

  ImplicitLocOpBuilder &b = s.b;
  auto integer = b.getIntegerType(width);
  auto bits = [&](const APInt &value) { return constant(b, integer, value); };
  Value value = arith::BitcastOp::create(b, integer, s.args[0]);
  if (newMantissa < mantissa) {
    unsigned dropped = mantissa - newMantissa;
    // Half a unit of the last kept bit, less one if that bit is even.
    Value last = arith::AndIOp::create(
        b, arith::ShRUIOp::create(b, value, bits(APInt(width, dropped))),
        bits(APInt(width, 1)));
    Value bias = arith::AddIOp::create(
        b, last, bits(APInt::getLowBitsSet(width, dropped - 1)));
    value = arith::AndIOp::create(b, arith::AddIOp::create(b, value, bias),
                                  bits(~APInt::getLowBitsSet(width, dropped)));
  }
  if (newExponent < exponent) {
    APInt signMask = APInt::getSignMask(width);
    APInt exponentMask = APInt::getBitsSet(width, mantissa, width - 1);
    APInt bias = APInt::getLowBitsSet(width, exponent - 1);
    APInt newBias = APInt::getLowBitsSet(width, newExponent - 1);
    APInt maximum = (bias + newBias) << mantissa;
    APInt minimum = (bias - newBias) << mantissa;
    Value sign = arith::AndIOp::create(b, value, bits(signMask));
    Value field = arith::AndIOp::create(b, value, bits(exponentMask));
    Value overflows = arith::CmpIOp::create(b, arith::CmpIPredicate::ugt, field,
                                            bits(maximum));
    Value underflows = arith::CmpIOp::create(b, arith::CmpIPredicate::ule,
                                             field, bits(minimum));
    Value infinity = arith::OrIOp::create(b, sign, bits(exponentMask));
    value = s.select(overflows, infinity, value);
    value = s.select(underflows, sign, value);
  }
  Value rounded = arith::BitcastOp::create(b, floating, value);
  Value isNan =
      arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, s.args[0], s.args[0]);
  return s.select(isNan, s.args[0], rounded);
}

} // namespace

Value mlir::stablehlo::convertScalar(ImplicitLocOpBuilder &b, Value value,
                                     Type target, bool sourceUnsigned,
                                     bool targetUnsigned) {
  Type source = value.getType();
  if (source == target)
    return value;
  if (auto complexTarget = dyn_cast<ComplexType>(target)) {
    Type part = complexTarget.getElementType();
    Value real = value, imaginary;
    if (isa<ComplexType>(source)) {
      real = complex::ReOp::create(b, value);
      imaginary = complex::ImOp::create(b, value);
      imaginary = convertScalar(b, imaginary, part, false, false);
    } else {
      imaginary = arith::ConstantOp::create(b, b.getFloatAttr(part, 0.0));
    }
    real = convertScalar(b, real, part, sourceUnsigned, false);
    return complex::CreateOp::create(b, target, real, imaginary);
  }
  if (isa<ComplexType>(source))
    return convertScalar(b, complex::ReOp::create(b, value), target, false,
                         targetUnsigned);
  auto floatTarget = dyn_cast<FloatType>(target);
  if (auto floatSource = dyn_cast<FloatType>(source)) {
    if (floatTarget)
      return convertFloat(b, value, floatTarget);
    if (target.isInteger(1))
      return arith::CmpFOp::create(
          b, arith::CmpFPredicate::UNE, value,
          arith::ConstantOp::create(b, b.getFloatAttr(source, 0.0)));
    if (floatSource.getWidth() < 32)
      value = convertFloat(b, value, b.getF32Type());
    return convertFloatToInteger(b, value, cast<IntegerType>(target),
                                 targetUnsigned);
  }
  if (floatTarget) {
    // Integers round once into 16 bits if they pass through enough precision.
    FloatType middle =
        floatTarget.getWidth() >= 32 ? floatTarget : b.getF32Type();
    Value converted =
        sourceUnsigned ? arith::UIToFPOp::create(b, middle, value).getResult()
                       : arith::SIToFPOp::create(b, middle, value).getResult();
    return convertFloat(b, converted, floatTarget);
  }
  if (target.isInteger(1))
    return arith::CmpIOp::create(
        b, arith::CmpIPredicate::ne, value,
        arith::ConstantOp::create(b, b.getIntegerAttr(source, 0)));
  if (source.getIntOrFloatBitWidth() > target.getIntOrFloatBitWidth())
    return arith::TruncIOp::create(b, target, value);
  if (sourceUnsigned)
    return arith::ExtUIOp::create(b, target, value);
  return arith::ExtSIOp::create(b, target, value);
}

void mlir::stablehlo::addConversionForms(ScalarForms &forms) {
  forms[TypeID::get<ConvertOp>()] = {emitConvert, false};
  forms[TypeID::get<BitcastConvertOp>()] = {emitBitcast, false};
  forms[TypeID::get<ComplexOp>()] = {emitComplex, false};
  forms[TypeID::get<RealOp>()] = {emitReal, false};
  forms[TypeID::get<ImagOp>()] = {emitImag, false};
  forms[TypeID::get<ReducePrecisionOp>()] = {emitReducePrecision, false};
}
