//===- Functions.cpp - Scalar forms of mathematical functions ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Elementwise/Scalars.h"
#include "dialects/stablehlo/LinalgSupport.h"
#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace mlir::stablehlo;
using llvm::APInt;

namespace {

/// Stands for "not on complex numbers".
struct NoComplexOp {};

template <typename FloatOp, typename ComplexOp = NoComplexOp>
Value emitUnary(const Scalar &s) {
  if (s.isFloat())
    return FloatOp::create(s.b, s.args[0]);
  if constexpr (!std::is_same_v<ComplexOp, NoComplexOp>)
    if (s.isComplex())
      return ComplexOp::create(s.b, s.args[0]);
  return {};
}

template <typename IntOp> Value emitIntUnary(const Scalar &s) {
  return IntOp::create(s.b, s.args[0]);
}

Value emitAtan2(const Scalar &s) {
  if (!s.isFloat())
    return {};
  return math::Atan2Op::create(s.b, s.args[0], s.args[1]);
}

Value emitLogistic(const Scalar &s) {
  if (!s.isFloat())
    return {};
  Value one = s.constant(1.0);
  Value negated = arith::NegFOp::create(s.b, s.args[0]);
  Value exponential = math::ExpOp::create(s.b, negated);
  return arith::DivFOp::create(s.b, one,
                               arith::AddFOp::create(s.b, one, exponential));
}

/// x to the power of a non-negative constant, by repeated squaring.
Value emitConstantPower(const Scalar &s, uint64_t exponent) {
  auto multiply = [&](Value a, Value b) -> Value {
    if (s.isFloat())
      return arith::MulFOp::create(s.b, a, b);
    return arith::MulIOp::create(s.b, a, b);
  };
  Value result, square = s.args[0];
  for (; exponent != 0; exponent >>= 1) {
    if (exponent & 1)
      result = result ? multiply(result, square) : square;
    if (exponent > 1)
      square = multiply(square, square);
  }
  return result ? result : s.constant(1.0);
}

/// Integer powers: bits of the exponent select squares of the base. A negative
/// exponent gives the inverse rounded to zero, which is not zero for 1 and -1
/// only.
Value emitIntegerPower(const Scalar &s) {
  unsigned width = s.width();
  Value exponent = s.args[1], square = s.args[0];
  Value one = s.constant(APInt(width, 1)), zero = s.constant(0.0);
  Value result = one;
  // Higher bits only matter to bases whose powers repeat with period 1 or 2
  // or have become 0 by then, but all of them are cheap.
  for (unsigned bit = 0; bit < width; ++bit) {
    Value masked = arith::AndIOp::create(s.b, exponent,
                                         s.constant(APInt(width, 1) << bit));
    Value isSet =
        arith::CmpIOp::create(s.b, arith::CmpIPredicate::ne, masked, zero);
    result = arith::MulIOp::create(s.b, result, s.select(isSet, square, one));
    if (bit + 1 < width)
      square = arith::MulIOp::create(s.b, square, square);
  }
  if (s.isUnsigned())
    return result;
  Value isNegative =
      arith::CmpIOp::create(s.b, arith::CmpIPredicate::slt, exponent, zero);
  // |base| == 1 exactly if (base + 1) is 0 or 2, that is (base + 1) & ~2 == 0.
  Value next = arith::AddIOp::create(s.b, s.args[0], one);
  Value masked = arith::AndIOp::create(s.b, next, s.constant(~APInt(width, 2)));
  Value isUnit =
      arith::CmpIOp::create(s.b, arith::CmpIPredicate::eq, masked, zero);
  Value inverse = s.select(isUnit, result, zero);
  return s.select(isNegative, inverse, result);
}

/// Powers with a small constant exponent become products and roots.
Value emitPower(const Scalar &s) {
  if (s.isComplex())
    return complex::PowOp::create(s.b, s.args[0], s.args[1]);
  TypedAttr constant = getSplatConstant(s.op->getOperand(1));
  if (!s.isFloat()) {
    if (auto integer = dyn_cast_or_null<IntegerAttr>(constant))
      if (integer.getValue().getActiveBits() <= 64 &&
          (!integer.getValue().isNegative() || s.isUnsigned()))
        return emitConstantPower(s, integer.getValue().getZExtValue());
    return emitIntegerPower(s);
  }
  if (auto attr = dyn_cast_or_null<FloatAttr>(constant)) {
    double exponent = attr.getValueAsDouble();
    double magnitude = std::abs(exponent);
    Value power;
    if (magnitude == 0.5)
      power = math::SqrtOp::create(s.b, s.args[0]);
    else if (magnitude <= 4 && magnitude == std::floor(magnitude))
      power = emitConstantPower(s, static_cast<uint64_t>(magnitude));
    if (power && exponent < 0)
      return arith::DivFOp::create(s.b, s.constant(1.0), power);
    if (power)
      return power;
  }
  return math::PowFOp::create(s.b, s.args[0], s.args[1]);
}

} // namespace

void mlir::stablehlo::addFunctionForms(ScalarForms &forms) {
  auto add = [&](TypeID id, Value (*emit)(const Scalar &)) {
    forms[id] = {emit, true};
  };
  add(TypeID::get<CbrtOp>(), emitUnary<math::CbrtOp>);
  add(TypeID::get<CeilOp>(), emitUnary<math::CeilOp>);
  add(TypeID::get<CosineOp>(), emitUnary<math::CosOp, complex::CosOp>);
  add(TypeID::get<ExpOp>(), emitUnary<math::ExpOp, complex::ExpOp>);
  add(TypeID::get<Expm1Op>(), emitUnary<math::ExpM1Op, complex::Expm1Op>);
  add(TypeID::get<FloorOp>(), emitUnary<math::FloorOp>);
  add(TypeID::get<LogOp>(), emitUnary<math::LogOp, complex::LogOp>);
  add(TypeID::get<Log1pOp>(), emitUnary<math::Log1pOp, complex::Log1pOp>);
  add(TypeID::get<LogisticOp>(), emitLogistic);
  add(TypeID::get<RoundOp>(), emitUnary<math::RoundOp>);
  add(TypeID::get<RoundNearestEvenOp>(), emitUnary<math::RoundEvenOp>);
  add(TypeID::get<RsqrtOp>(), emitUnary<math::RsqrtOp, complex::RsqrtOp>);
  add(TypeID::get<SineOp>(), emitUnary<math::SinOp, complex::SinOp>);
  add(TypeID::get<SqrtOp>(), emitUnary<math::SqrtOp, complex::SqrtOp>);
  add(TypeID::get<TanOp>(), emitUnary<math::TanOp, complex::TanOp>);
  add(TypeID::get<TanhOp>(), emitUnary<math::TanhOp, complex::TanhOp>);
  add(TypeID::get<Atan2Op>(), emitAtan2);
  add(TypeID::get<PowOp>(), emitPower);
  add(TypeID::get<ClzOp>(), emitIntUnary<math::CountLeadingZerosOp>);
  add(TypeID::get<PopulationCountOp>(), emitIntUnary<math::CtPopOp>);
  add(TypeID::get<chlo::AcosOp>(), emitUnary<math::AcosOp>);
  add(TypeID::get<chlo::AcoshOp>(), emitUnary<math::AcoshOp>);
  add(TypeID::get<chlo::AsinOp>(), emitUnary<math::AsinOp>);
  add(TypeID::get<chlo::AsinhOp>(), emitUnary<math::AsinhOp>);
  add(TypeID::get<chlo::AtanOp>(), emitUnary<math::AtanOp>);
  add(TypeID::get<chlo::AtanhOp>(), emitUnary<math::AtanhOp>);
  add(TypeID::get<chlo::CoshOp>(), emitUnary<math::CoshOp>);
  add(TypeID::get<chlo::SinhOp>(), emitUnary<math::SinhOp>);
  add(TypeID::get<chlo::ErfOp>(), emitUnary<math::ErfOp>);
  add(TypeID::get<chlo::ErfcOp>(), emitUnary<math::ErfcOp>);
}
