//===- Arithmetic.cpp - Scalar forms of arithmetic and logic ----*- C++ -*-===//
//
// Integers wrap around and never trap: x / 0 is all ones (-1), x % 0 is x, and
// MIN / -1 is MIN. i1 is a boolean: add and maximum are "or", multiply and
// minimum are "and".
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Elementwise/Scalars.h"
#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::stablehlo;
using llvm::APInt;

namespace {

template <typename FloatOp, typename IntOp, typename BoolOp, typename ComplexOp>
Value emitBinary(const Scalar &s) {
  if (s.isFloat())
    return FloatOp::create(s.b, s.args[0], s.args[1]);
  if (s.isComplex())
    return ComplexOp::create(s.b, s.args[0], s.args[1]);
  if (s.isBool())
    return BoolOp::create(s.b, s.args[0], s.args[1]);
  return IntOp::create(s.b, s.args[0], s.args[1]);
}

template <typename FloatOp, typename SignedOp, typename UnsignedOp>
Value emitExtremum(const Scalar &s) {
  if (s.isComplex())
    return {};
  if (s.isFloat())
    return FloatOp::create(s.b, s.args[0], s.args[1]);
  if (s.isUnsigned())
    return UnsignedOp::create(s.b, s.args[0], s.args[1]);
  return SignedOp::create(s.b, s.args[0], s.args[1]);
}

template <typename IntOp> Value emitBitwise(const Scalar &s) {
  return IntOp::create(s.b, s.args[0], s.args[1]);
}

Value equals(const Scalar &s, Value value, const APInt &constant) {
  return arith::CmpIOp::create(s.b, arith::CmpIPredicate::eq, value,
                               s.constant(constant));
}

/// The divisor, made 1 where the division would trap, and where that is.
struct SafeDivisor {
  Value divisor, isZero, overflows;
  explicit SafeDivisor(const Scalar &s) {
    unsigned width = s.width();
    isZero = equals(s, s.args[1], APInt::getZero(width));
    Value unsafe = isZero;
    if (!s.isUnsigned()) {
      overflows = arith::AndIOp::create(
          s.b, equals(s, s.args[0], APInt::getSignedMinValue(width)),
          equals(s, s.args[1], APInt::getAllOnes(width)));
      unsafe = arith::OrIOp::create(s.b, unsafe, overflows);
    }
    divisor = s.select(unsafe, s.constant(APInt(width, 1)), s.args[1]);
  }
};

Value emitDivide(const Scalar &s) {
  if (s.isFloat())
    return arith::DivFOp::create(s.b, s.args[0], s.args[1]);
  if (s.isComplex())
    return complex::DivOp::create(s.b, s.args[0], s.args[1]);
  SafeDivisor safe(s);
  // MIN / 1 is MIN, as wanted.
  Value quotient =
      s.isUnsigned()
          ? arith::DivUIOp::create(s.b, s.args[0], safe.divisor).getResult()
          : arith::DivSIOp::create(s.b, s.args[0], safe.divisor).getResult();
  return s.select(safe.isZero, s.constant(APInt::getAllOnes(s.width())),
                  quotient);
}

Value emitRemainder(const Scalar &s) {
  if (s.isFloat())
    return arith::RemFOp::create(s.b, s.args[0], s.args[1]);
  if (s.isComplex())
    return {};
  SafeDivisor safe(s);
  // MIN % 1 is 0, as wanted.
  Value rest =
      s.isUnsigned()
          ? arith::RemUIOp::create(s.b, s.args[0], safe.divisor).getResult()
          : arith::RemSIOp::create(s.b, s.args[0], safe.divisor).getResult();
  return s.select(safe.isZero, s.args[0], rest);
}

Value emitNegate(const Scalar &s) {
  if (s.isFloat())
    return arith::NegFOp::create(s.b, s.args[0]);
  if (s.isComplex())
    return complex::NegOp::create(s.b, s.args[0]);
  return arith::SubIOp::create(s.b, s.constant(0.0), s.args[0]);
}

Value emitNot(const Scalar &s) {
  return arith::XOrIOp::create(s.b, s.args[0],
                               s.constant(APInt::getAllOnes(s.width())));
}

Value emitAbs(const Scalar &s) {
  if (s.isFloat())
    return math::AbsFOp::create(s.b, s.args[0]);
  if (s.isComplex())
    return complex::AbsOp::create(s.b, s.args[0]);
  return s.isUnsigned() ? s.args[0]
                        : math::AbsIOp::create(s.b, s.args[0]).getResult();
}

Value emitSign(const Scalar &s) {
  if (s.isComplex())
    return complex::SignOp::create(s.b, s.args[0]);
  Value zero = s.constant(0.0);
  if (s.isFloat()) {
    // Zeros and NaN stay.
    Value one = math::CopySignOp::create(s.b, s.constant(1.0), s.args[0]);
    Value nonzero =
        arith::CmpFOp::create(s.b, arith::CmpFPredicate::ONE, s.args[0], zero);
    return s.select(nonzero, one, s.args[0]);
  }
  Value nonzero =
      arith::CmpIOp::create(s.b, arith::CmpIPredicate::ne, s.args[0], zero);
  if (s.isUnsigned())
    return s.select(nonzero, s.constant(APInt(s.width(), 1)), zero);
  Value negative =
      arith::CmpIOp::create(s.b, arith::CmpIPredicate::slt, s.args[0], zero);
  return s.select(negative, s.constant(-1.0),
                  s.select(nonzero, s.constant(1.0), zero));
}

/// Shifts by at least the width, an amount that the hardware would reduce,
/// shift all bits out.
template <typename ShiftOp> Value emitShift(const Scalar &s) {
  Value inRange = arith::CmpIOp::create(
      s.b, arith::CmpIPredicate::ult, s.args[1],
      s.constant(APInt(s.width(), std::min(s.width(), 64u))));
  if (s.width() == 1) // The constant above would not fit.
    inRange = equals(s, s.args[1], APInt::getZero(1));
  Value amount = s.select(inRange, s.args[1], s.constant(0.0));
  Value shifted = ShiftOp::create(s.b, s.args[0], amount);
  Value out = s.constant(0.0);
  if constexpr (std::is_same_v<ShiftOp, arith::ShRSIOp>)
    out = arith::ShRSIOp::create(s.b, s.args[0],
                                 s.constant(double(s.width() - 1)));
  return s.select(inRange, shifted, out);
}

/// Integers in whose signed order floats are in total order.
Value getTotalOrderKey(const Scalar &s, Value value) {
  Type integer = s.b.getIntegerType(value.getType().getIntOrFloatBitWidth());
  unsigned width = integer.getIntOrFloatBitWidth();
  Value bits = arith::BitcastOp::create(s.b, integer, value);
  Value zero = arith::ConstantOp::create(s.b, s.b.getIntegerAttr(integer, 0));
  Value magnitude = arith::ConstantOp::create(
      s.b, s.b.getIntegerAttr(integer, APInt::getSignedMaxValue(width)));
  Value flipped = arith::XOrIOp::create(s.b, bits, magnitude);
  Value negative =
      arith::CmpIOp::create(s.b, arith::CmpIPredicate::slt, bits, zero);
  return s.select(negative, flipped, bits);
}

arith::CmpIPredicate getPredicate(ComparisonDirection direction,
                                  bool isUnsigned) {
  using P = arith::CmpIPredicate;
  switch (direction) {
  case ComparisonDirection::EQ:
    return P::eq;
  case ComparisonDirection::NE:
    return P::ne;
  case ComparisonDirection::GE:
    return isUnsigned ? P::uge : P::sge;
  case ComparisonDirection::GT:
    return isUnsigned ? P::ugt : P::sgt;
  case ComparisonDirection::LE:
    return isUnsigned ? P::ule : P::sle;
  case ComparisonDirection::LT:
    return isUnsigned ? P::ult : P::slt;
  }
  llvm_unreachable("unknown comparison direction");
}

arith::CmpFPredicate getPredicate(ComparisonDirection direction) {
  using P = arith::CmpFPredicate;
  switch (direction) {
  case ComparisonDirection::EQ:
    return P::OEQ;
  case ComparisonDirection::NE:
    return P::UNE;
  case ComparisonDirection::GE:
    return P::OGE;
  case ComparisonDirection::GT:
    return P::OGT;
  case ComparisonDirection::LE:
    return P::OLE;
  case ComparisonDirection::LT:
    return P::OLT;
  }
  llvm_unreachable("unknown comparison direction");
}

Value emitCompare(const Scalar &s) {
  auto op = cast<CompareOp>(s.op);
  ComparisonDirection direction = op.getComparisonDirection();
  Value lhs = s.args[0], rhs = s.args[1];
  if (s.isComplex()) {
    if (direction == ComparisonDirection::EQ)
      return complex::EqualOp::create(s.b, lhs, rhs);
    if (direction == ComparisonDirection::NE)
      return complex::NotEqualOp::create(s.b, lhs, rhs);
    return {};
  }
  if (!s.isFloat())
    return arith::CmpIOp::create(s.b, getPredicate(direction, s.isUnsigned()),
                                 lhs, rhs);
  if (op.getComparisonType() == ComparisonType::TOTALORDER)
    return arith::CmpIOp::create(s.b, getPredicate(direction, false),
                                 getTotalOrderKey(s, lhs),
                                 getTotalOrderKey(s, rhs));
  return arith::CmpFOp::create(s.b, getPredicate(direction), lhs, rhs);
}

Value emitSelect(const Scalar &s) {
  return s.select(s.args[0], s.args[1], s.args[2]);
}

Value emitClamp(const Scalar &s) {
  Value low = s.args[0], value = s.args[1], high = s.args[2];
  if (s.isComplex())
    return {};
  if (s.isFloat()) {
    Value bounded = arith::MaximumFOp::create(s.b, value, low);
    return arith::MinimumFOp::create(s.b, bounded, high);
  }
  if (s.isUnsigned()) {
    Value bounded = arith::MaxUIOp::create(s.b, value, low);
    return arith::MinUIOp::create(s.b, bounded, high);
  }
  Value bounded = arith::MaxSIOp::create(s.b, value, low);
  return arith::MinSIOp::create(s.b, bounded, high);
}

Value emitIsFinite(const Scalar &s) {
  Value magnitude = math::AbsFOp::create(s.b, s.args[0]);
  auto type = cast<FloatType>(s.type());
  Value infinity = arith::ConstantOp::create(
      s.b,
      s.b.getFloatAttr(type, llvm::APFloat::getInf(type.getFloatSemantics())));
  return arith::CmpFOp::create(s.b, arith::CmpFPredicate::OLT, magnitude,
                               infinity);
}

Value emitSquare(const Scalar &s) {
  if (s.isFloat())
    return arith::MulFOp::create(s.b, s.args[0], s.args[0]);
  if (s.isComplex())
    return complex::MulOp::create(s.b, s.args[0], s.args[0]);
  return arith::MulIOp::create(s.b, s.args[0], s.args[0]);
}

} // namespace

void mlir::stablehlo::addArithmeticForms(ScalarForms &forms) {
  auto add = [&](TypeID id, Value (*emit)(const Scalar &)) {
    forms[id] = {emit, true};
  };
  auto addPlain = [&](TypeID id, Value (*emit)(const Scalar &)) {
    forms[id] = {emit, false};
  };
  add(TypeID::get<AddOp>(),
      emitBinary<arith::AddFOp, arith::AddIOp, arith::OrIOp, complex::AddOp>);
  add(TypeID::get<SubtractOp>(),
      emitBinary<arith::SubFOp, arith::SubIOp, arith::XOrIOp, complex::SubOp>);
  add(TypeID::get<MulOp>(),
      emitBinary<arith::MulFOp, arith::MulIOp, arith::AndIOp, complex::MulOp>);
  add(TypeID::get<DivOp>(), emitDivide);
  add(TypeID::get<RemOp>(), emitRemainder);
  add(TypeID::get<MaxOp>(),
      emitExtremum<arith::MaximumFOp, arith::MaxSIOp, arith::MaxUIOp>);
  add(TypeID::get<MinOp>(),
      emitExtremum<arith::MinimumFOp, arith::MinSIOp, arith::MinUIOp>);
  add(TypeID::get<AndOp>(), emitBitwise<arith::AndIOp>);
  add(TypeID::get<OrOp>(), emitBitwise<arith::OrIOp>);
  add(TypeID::get<XorOp>(), emitBitwise<arith::XOrIOp>);
  add(TypeID::get<ShiftLeftOp>(), emitShift<arith::ShLIOp>);
  add(TypeID::get<ShiftRightArithmeticOp>(), emitShift<arith::ShRSIOp>);
  add(TypeID::get<ShiftRightLogicalOp>(), emitShift<arith::ShRUIOp>);
  add(TypeID::get<NegOp>(), emitNegate);
  add(TypeID::get<NotOp>(), emitNot);
  add(TypeID::get<AbsOp>(), emitAbs);
  add(TypeID::get<SignOp>(), emitSign);
  addPlain(TypeID::get<CompareOp>(), emitCompare);
  addPlain(TypeID::get<SelectOp>(), emitSelect);
  add(TypeID::get<ClampOp>(), emitClamp);
  add(TypeID::get<IsFiniteOp>(), emitIsFinite);
  add(TypeID::get<chlo::SquareOp>(), emitSquare);
}
