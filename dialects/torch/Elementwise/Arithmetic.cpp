//===- Arithmetic.cpp - Functions of two tensors -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Importer.h"

using namespace mlir;
using namespace mlir::stablehlo;
using namespace mlir::torch;

static constexpr ComparisonDirection LT = ComparisonDirection::LT,
                                     NE = ComparisonDirection::NE;

/// An operand that is a tensor or a number, in the result's type.
static Value operand(Importer &b, Value value, RankedTensorType type) {
  if (isa<VTensorType>(value.getType()))
    return b.fit(b.tensor(value), type);
  return b.constant(b.number(value), type);
}

/// x * number, where one changes nothing.
static Value scale(Importer &b, Value x, Value number) {
  if (!x)
    return {};
  Number factor = b.number(number);
  if (factor.asDouble() == 1.0)
    return x;
  return b.mul(x, b.constant(factor, b.typeOf(x)));
}

template <typename Op, typename Target> static void addBinary(ImportTable &t) {
  t.add<Op>([](Op op, Importer &b) {
    RankedTensorType type = b.resultType();
    return b.binary<Target>(operand(b, op->getOperand(0), type),
                            operand(b, op->getOperand(1), type));
  });
}

/// self + alpha * other, or with a minus.
template <typename Op, typename Target> static void addSum(ImportTable &t) {
  t.add<Op>([](Op op, Importer &b) {
    RankedTensorType type = b.resultType();
    return b.binary<Target>(
        operand(b, op.getSelf(), type),
        scale(b, operand(b, op.getOther(), type), op.getAlpha()));
  });
}

//===----------------------------------------------------------------------===//
// Division
//===----------------------------------------------------------------------===//

/// Of the sign of y, as Python's %.
static Value remainder(Importer &b, Value x, Value y) {
  Value rest = b.binary<RemOp>(x, y);
  Value zero = b.constant(0.0, rest);
  Value differ =
      b.binary<XorOp>(b.compare(rest, LT, zero), b.compare(y, LT, zero));
  Value wrong = b.binary<AndOp>(differ, b.compare(rest, NE, zero));
  return b.select(wrong, b.add(rest, y), rest);
}

static Value truncate(Importer &b, Value x) {
  if (!x || !b.isFloat(x))
    return x;
  return b.select(b.compare(x, LT, b.constant(0.0, x)), b.unary<CeilOp>(x),
                  b.unary<FloorOp>(x));
}

static Value floorDivide(Importer &b, Value x, Value y) {
  Value quotient = b.div(x, y);
  if (!quotient || b.isFloat(quotient))
    return b.unary<FloorOp>(quotient);
  // The quotient of integers is cut towards zero.
  Value zero = b.constant(0.0, quotient);
  Value differ =
      b.binary<XorOp>(b.compare(x, LT, zero), b.compare(y, LT, zero));
  Value rest = b.compare(b.binary<RemOp>(x, y), NE, zero);
  return b.select(b.binary<AndOp>(differ, rest), b.sub(quotient, 1.0),
                  quotient);
}

template <typename Op> static void addDivision(ImportTable &t) {
  t.add<Op>([](Op op, Importer &b) {
    RankedTensorType type = b.resultType();
    Value x = operand(b, op->getOperand(0), type);
    Value y = operand(b, op->getOperand(1), type);
    if (isNone(op.getRoundingMode()))
      return b.div(x, y);
    StringRef mode = b.string(op.getRoundingMode());
    if (mode == "floor")
      return floorDivide(b, x, y);
    if (mode == "trunc")
      return truncate(b, b.div(x, y));
    return b.fail("rounding_mode is \"" + mode +
                  "\", but \"floor\" or \"trunc\" is known");
  });
}

template <typename Op, Value (*function)(Importer &, Value, Value)>
static void addFunction(ImportTable &t) {
  t.add<Op>([](Op op, Importer &b) {
    RankedTensorType type = b.resultType();
    return function(b, operand(b, op->getOperand(0), type),
                    operand(b, op->getOperand(1), type));
  });
}

//===----------------------------------------------------------------------===//
// Powers
//===----------------------------------------------------------------------===//

/// The exponents that PyTorch has formulas for too.
static Value power(Importer &b, Value x, Number exponent) {
  if (!x)
    return {};
  double e = exponent.asDouble();
  Value one = b.constant(1.0, x);
  if (e == 0.0)
    return one;
  if (e == 1.0)
    return x;
  if (e == 2.0)
    return b.mul(x, x);
  if (e == 3.0)
    return b.mul(b.mul(x, x), x);
  if (b.isFloat(x)) {
    if (e == 0.5)
      return b.unary<SqrtOp>(x);
    if (e == -0.5)
      return b.unary<RsqrtOp>(x);
    if (e == -1.0)
      return b.div(one, x);
    if (e == -2.0)
      return b.div(one, b.mul(x, x));
  }
  return b.binary<PowOp>(x, b.constant(exponent, b.typeOf(x)));
}

//===----------------------------------------------------------------------===//
// Comparisons
//===----------------------------------------------------------------------===//

/// Booleans, integers, floats.
static int getCategory(Type element) {
  return isa<mlir::FloatType>(element) ? 2 : element.isInteger(1) ? 0 : 1;
}

/// The type in which PyTorch compares: that of the greater category, in which
/// tensors count more than scalars, and the wider one of those.
static Type promote(Importer &b, Value x, Value y) {
  Type l = b.elementOf(x), r = b.elementOf(y);
  int lc = getCategory(l), rc = getCategory(r);
  if (lc != rc)
    return lc > rc ? l : r;
  if ((b.rankOf(x) == 0) != (b.rankOf(y) == 0))
    return b.rankOf(x) == 0 ? r : l;
  if (l.getIntOrFloatBitWidth() == r.getIntOrFloatBitWidth() && l != r)
    return b.getBuilder().getF32Type();
  return l.getIntOrFloatBitWidth() < r.getIntOrFloatBitWidth() ? r : l;
}

template <typename Op, ComparisonDirection direction>
static void addComparison(ImportTable &t) {
  t.add<Op>([](Op op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf());
    if (!x)
      return {};
    ArrayRef<int64_t> shape = b.resultType().getShape();
    Value other = op.getOther();
    if (isa<VTensorType>(other.getType())) {
      Value y = b.tensor(other);
      if (!y)
        return {};
      Type type = promote(b, x, y);
      return b.compare(b.broadcast(b.convert(x, type), shape), direction,
                       b.broadcast(b.convert(y, type), shape));
    }
    Number number = b.number(other);
    Type type = b.elementOf(x);
    if (number.isFloat && !isa<mlir::FloatType>(type))
      type = b.getBuilder().getF32Type();
    else if (type.isInteger(1) && isa<IntType>(other.getType()))
      type = b.getBuilder().getI64Type();
    return b.compare(b.convert(x, type), direction,
                     b.constant(number, b.typeOf(x).clone(type)));
  });
}

template <typename Op, typename Target> static void addLogic(ImportTable &t) {
  t.add<Op>([](Op op, Importer &b) {
    RankedTensorType type = b.resultType();
    return b.binary<Target>(b.fit(b.isTrue(b.tensor(op.getSelf())), type),
                            b.fit(b.isTrue(b.tensor(op.getOther())), type));
  });
}

//===----------------------------------------------------------------------===//
// Choices
//===----------------------------------------------------------------------===//

template <typename Op> static void addWhere(ImportTable &t) {
  t.add<Op>([](Op op, Importer &b) {
    RankedTensorType type = b.resultType();
    return b.select(b.isTrue(b.tensor(op.getCondition())),
                    operand(b, op.getSelf(), type),
                    operand(b, op.getOther(), type));
  });
}

template <typename Op> static void addMaskedFill(ImportTable &t) {
  t.add<Op>([](Op op, Importer &b) {
    RankedTensorType type = b.resultType();
    return b.select(b.isTrue(b.tensor(op.getMask())),
                    operand(b, op.getValue(), type),
                    operand(b, op.getSelf(), type));
  });
}

template <typename Op> static void addLerp(ImportTable &t) {
  t.add<Op>([](Op op, Importer &b) {
    RankedTensorType type = b.resultType();
    Value from = operand(b, op.getSelf(), type);
    Value way = b.sub(operand(b, op.getEnd(), type), from);
    return b.add(from, b.mul(operand(b, op.getWeight(), type), way));
  });
}

/// self + value * (tensor1 op tensor2).
template <typename Op, typename Target> static void addAddTo(ImportTable &t) {
  t.add<Op>([](Op op, Importer &b) {
    RankedTensorType type = b.resultType();
    Value combined = b.binary<Target>(operand(b, op.getTensor1(), type),
                                      operand(b, op.getTensor2(), type));
    return b.add(operand(b, op.getSelf(), type),
                 scale(b, combined, op.getValue()));
  });
}

static void addArithmetic(ImportTable &t) {
  addSum<AtenAddTensorOp, AddOp>(t);
  addSum<AtenAddScalarOp, AddOp>(t);
  addSum<AtenSubTensorOp, SubtractOp>(t);
  addSum<AtenSubScalarOp, SubtractOp>(t);
  t.add<AtenRsubScalarOp>([](AtenRsubScalarOp op, Importer &b) {
    RankedTensorType type = b.resultType();
    return b.sub(operand(b, op.getOther(), type),
                 scale(b, operand(b, op.getSelf(), type), op.getAlpha()));
  });
  addBinary<AtenMulTensorOp, MulOp>(t);
  addBinary<AtenMulScalarOp, MulOp>(t);
  addBinary<AtenDivTensorOp, DivOp>(t);
  addBinary<AtenDivScalarOp, DivOp>(t);
  addBinary<AtenFmodTensorOp, RemOp>(t);
  addBinary<AtenFmodScalarOp, RemOp>(t);
  addBinary<AtenAtan2Op, Atan2Op>(t);
  addBinary<AtenMaximumOp, MaxOp>(t);
  addBinary<AtenMinimumOp, MinOp>(t);
  addBinary<AtenPowTensorTensorOp, PowOp>(t);
  addBinary<AtenPowScalarOp, PowOp>(t);
  t.add<AtenPowTensorScalarOp>([](AtenPowTensorScalarOp op, Importer &b) {
    return power(b, operand(b, op.getSelf(), b.resultType()),
                 b.number(op.getExponent()));
  });
  addDivision<AtenDivTensorModeOp>(t);
  addDivision<AtenDivScalarModeOp>(t);
  addFunction<AtenRemainderTensorOp, remainder>(t);
  addFunction<AtenRemainderScalarOp, remainder>(t);
  addFunction<AtenFloorDivideOp, floorDivide>(t);
  addFunction<AtenFloorDivideScalarOp, floorDivide>(t);
  addAddTo<AtenAddcmulOp, MulOp>(t);
  addAddTo<AtenAddcdivOp, DivOp>(t);
  addLerp<AtenLerpScalarOp>(t);
  addLerp<AtenLerpTensorOp>(t);
}

void torch::addArithmeticImports(ImportTable &t) {
  addArithmetic(t);
  addBinary<AtenBitwiseAndTensorOp, AndOp>(t);
  addBinary<AtenBitwiseAndScalarOp, AndOp>(t);
  addBinary<AtenBitwiseOrTensorOp, OrOp>(t);
  addBinary<AtenBitwiseXorTensorOp, XorOp>(t);
  addLogic<AtenLogicalAndOp, AndOp>(t);
  addLogic<AtenLogicalOrOp, OrOp>(t);
  addLogic<AtenLogicalXorOp, XorOp>(t);
  addComparison<AtenEqTensorOp, ComparisonDirection::EQ>(t);
  addComparison<AtenEqScalarOp, ComparisonDirection::EQ>(t);
  addComparison<AtenNeTensorOp, ComparisonDirection::NE>(t);
  addComparison<AtenNeScalarOp, ComparisonDirection::NE>(t);
  addComparison<AtenLtTensorOp, ComparisonDirection::LT>(t);
  addComparison<AtenLtScalarOp, ComparisonDirection::LT>(t);
  addComparison<AtenLeTensorOp, ComparisonDirection::LE>(t);
  addComparison<AtenLeScalarOp, ComparisonDirection::LE>(t);
  addComparison<AtenGtTensorOp, ComparisonDirection::GT>(t);
  addComparison<AtenGtScalarOp, ComparisonDirection::GT>(t);
  addComparison<AtenGeTensorOp, ComparisonDirection::GE>(t);
  addComparison<AtenGeScalarOp, ComparisonDirection::GE>(t);
  addWhere<AtenWhereSelfOp>(t);
  addWhere<AtenWhereScalarOp>(t);
  addWhere<AtenWhereScalarOtherOp>(t);
  addWhere<AtenWhereScalarSelfOp>(t);
  addMaskedFill<AtenMaskedFillScalarOp>(t);
  addMaskedFill<AtenMaskedFillTensorOp>(t);
}
