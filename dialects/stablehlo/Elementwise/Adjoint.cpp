//===- Adjoint.cpp - Gradients of elementwise ops ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Adjoint.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

//===----------------------------------------------------------------------===//
// Functions of one or two numbers
//===----------------------------------------------------------------------===//

/// z = f(x), and g the gradient of z: gives the gradient of x.
using UnaryRule = Value (*)(Formula &f, Value g, Value x, Value z);
/// z = f(x, y): gives the gradient of x, or of y.
using BinaryRule = Value (*)(Formula &f, Value g, Value x, Value y, Value z);

template <typename Op, UnaryRule rule>
LogicalResult emitUnary(Op op, Adjoints &adjoints) {
  Formula f(adjoints);
  Value g = adjoints.getGradient(op.getResult());
  adjoints.addGradient(op.getOperand(),
                       rule(f, g, op.getOperand(), op.getResult()));
  return success();
}

template <typename Op, BinaryRule onLhs, BinaryRule onRhs>
LogicalResult emitBinary(Op op, Adjoints &adjoints) {
  Formula f(adjoints);
  Value x = op.getLhs(), y = op.getRhs(), z = op.getResult();
  Value g = adjoints.getGradient(z);
  if (adjoints.isVaried(x))
    adjoints.addGradient(x, onLhs(f, g, x, y, z));
  if (adjoints.isVaried(y))
    adjoints.addGradient(y, onRhs(f, g, x, y, z));
  return success();
}

Value onCbrt(Formula &f, Value g, Value, Value z) {
  return f.div(g, f.mul(f.mul(z, z), 3.0));
}
Value onCosine(Formula &f, Value g, Value x, Value) {
  return f.neg(f.mul(g, f.unary<SineOp>(x)));
}
Value onExp(Formula &f, Value g, Value, Value z) { return f.mul(g, z); }
Value onExpm1(Formula &f, Value g, Value, Value z) {
  return f.mul(g, f.add(z, f.constant(z.getType(), 1.0)));
}
Value onLog(Formula &f, Value g, Value x, Value) { return f.div(g, x); }
Value onLog1p(Formula &f, Value g, Value x, Value) {
  return f.div(g, f.add(x, f.constant(x.getType(), 1.0)));
}
Value onLogistic(Formula &f, Value g, Value, Value z) {
  return f.mul(g, f.mul(z, f.from(1.0, z)));
}
Value onNegate(Formula &f, Value g, Value, Value) { return f.neg(g); }
Value onRsqrt(Formula &f, Value g, Value x, Value z) {
  return f.mul(g, f.mul(f.div(z, x), -0.5));
}
Value onSine(Formula &f, Value g, Value x, Value) {
  return f.mul(g, f.unary<CosineOp>(x));
}
Value onSqrt(Formula &f, Value g, Value, Value z) {
  return f.mul(g, f.div(f.constant(z.getType(), 0.5), z));
}
Value onTan(Formula &f, Value g, Value, Value z) {
  return f.mul(g, f.add(f.mul(z, z), f.constant(z.getType(), 1.0)));
}
/// (1 + z) (1 - z) loses no digits where z is almost 1.
Value onTanh(Formula &f, Value g, Value, Value z) {
  return f.mul(f.add(g, f.mul(g, z)), f.from(1.0, z));
}
/// Of zero, the slope to the right.
Value onAbs(Formula &f, Value g, Value x, Value) {
  Value isPositive = f.compare(x, f.zero(x.getType()), ComparisonDirection::GE);
  return f.select(isPositive, g, f.neg(g));
}

Value pass(Formula &, Value g, Value, Value, Value) { return g; }
Value negate(Formula &f, Value g, Value, Value, Value) { return f.neg(g); }
Value timesRhs(Formula &f, Value g, Value, Value y, Value) {
  return f.mul(g, y);
}
Value timesLhs(Formula &f, Value g, Value x, Value, Value) {
  return f.mul(g, x);
}
Value overRhs(Formula &f, Value g, Value, Value y, Value) {
  return f.div(g, y);
}
/// The quotient by y has been computed for the gradient of x too.
Value ofDivisor(Formula &f, Value g, Value, Value y, Value z) {
  return f.neg(f.mul(f.div(g, y), z));
}
Value ofAtan2Lhs(Formula &f, Value g, Value x, Value y, Value) {
  return f.mul(g, f.div(y, f.add(f.mul(x, x), f.mul(y, y))));
}
Value ofAtan2Rhs(Formula &f, Value g, Value x, Value y, Value) {
  return f.neg(f.mul(g, f.div(x, f.add(f.mul(x, x), f.mul(y, y)))));
}

/// All of g where x alone is the result, half where both are.
Value ofChosen(Formula &f, Value g, Value x, Value y,
               ComparisonDirection better) {
  Value half = f.select(f.compare(x, y, ComparisonDirection::EQ), f.mul(g, 0.5),
                        f.zero(g.getType()));
  return f.select(f.compare(x, y, better), g, half);
}
Value ofMaxLhs(Formula &f, Value g, Value x, Value y, Value) {
  return ofChosen(f, g, x, y, ComparisonDirection::GT);
}
Value ofMaxRhs(Formula &f, Value g, Value x, Value y, Value) {
  return ofChosen(f, g, y, x, ComparisonDirection::GT);
}
/// Whether all elements of `value` are `number`.
bool isSplat(Value value, double number) {
  while (auto broadcast = value.getDefiningOp<BroadcastInDimOp>())
    value = broadcast.getOperand();
  DenseFPElementsAttr constant;
  return matchPattern(value, m_Constant(&constant)) && constant.isSplat() &&
         constant.getSplatValue<APFloat>().isExactlyValue(number);
}

/// The greater of x and zero is what frameworks write for a ReLU, whose slope
/// at zero they define as zero. Its result, which is kept for what comes next,
/// tells where x is positive.
LogicalResult emitMax(MaxOp op, Adjoints &adjoints) {
  for (auto [x, bound] : {std::pair(op.getLhs(), op.getRhs()),
                          std::pair(op.getRhs(), op.getLhs())}) {
    if (!isSplat(bound, 0.0))
      continue;
    Formula f(adjoints);
    Value zero = f.zero(x.getType());
    Value isPositive = f.compare(op.getResult(), zero, ComparisonDirection::GT);
    Value g = adjoints.getGradient(op.getResult());
    adjoints.addGradient(x, f.select(isPositive, g, zero));
    return success();
  }
  return emitBinary<MaxOp, ofMaxLhs, ofMaxRhs>(op, adjoints);
}

/// A square needs one product.
LogicalResult emitMul(MulOp op, Adjoints &adjoints) {
  if (op.getLhs() != op.getRhs())
    return emitBinary<MulOp, timesRhs, timesLhs>(op, adjoints);
  Formula f(adjoints);
  Value g = adjoints.getGradient(op.getResult());
  adjoints.addGradient(op.getLhs(), f.mul(f.add(g, g), op.getLhs()));
  return success();
}

/// The u of 1 / (1 + exp(u)), as which JAX writes a logistic function; null if
/// `op` is something else.
Value getLogisticOperand(DivOp op) {
  auto sum = op.getRhs().getDefiningOp<AddOp>();
  if (!sum || !isSplat(op.getLhs(), 1.0))
    return {};
  for (auto [one, other] : {std::pair(sum.getLhs(), sum.getRhs()),
                            std::pair(sum.getRhs(), sum.getLhs())})
    if (auto exponential = other.getDefiningOp<ExpOp>();
        exponential && isSplat(one, 1.0))
      return exponential.getOperand();
  return {};
}

/// The gradient of a logistic function needs nothing but its result.
LogicalResult emitDiv(DivOp op, Adjoints &adjoints) {
  Value u = getLogisticOperand(op);
  if (!u)
    return emitBinary<DivOp, overRhs, ofDivisor>(op, adjoints);
  Formula f(adjoints);
  Value z = op.getResult();
  adjoints.addGradient(u, f.neg(onLogistic(f, adjoints.getGradient(z), u, z)));
  return success();
}

Value ofMinLhs(Formula &f, Value g, Value x, Value y, Value) {
  return ofChosen(f, g, x, y, ComparisonDirection::LT);
}
Value ofMinRhs(Formula &f, Value g, Value x, Value y, Value) {
  return ofChosen(f, g, y, x, ComparisonDirection::LT);
}

/// x, or one where x is zero.
Value replaceZero(Formula &f, Value x) {
  return f.select(f.compare(x, f.zero(x.getType()), ComparisonDirection::EQ),
                  f.constant(x.getType(), 1.0), x);
}
Value ofBase(Formula &f, Value g, Value x, Value y, Value) {
  ImplicitLocOpBuilder &b = f.getBuilder();
  Value less = f.sub(y, f.constant(y.getType(), 1.0));
  Value power = b.createOrFold<PowOp>(x.getType(), x, less);
  Value isZero = f.compare(y, f.zero(y.getType()), ComparisonDirection::EQ);
  return f.mul(g, f.select(isZero, f.zero(y.getType()), f.mul(power, y)));
}
Value ofExponent(Formula &f, Value g, Value x, Value, Value z) {
  return f.mul(g, f.mul(f.unary<LogOp>(replaceZero(f, x)), z));
}

/// The remainder is x - y trunc(x / y).
Value ofRemainderRhs(Formula &f, Value g, Value x, Value y, Value) {
  Value quotient = f.div(x, y);
  Value truncated = f.mul(f.unary<SignOp>(quotient),
                          f.unary<FloorOp>(f.unary<AbsOp>(quotient)));
  return f.neg(f.mul(g, truncated));
}

//===----------------------------------------------------------------------===//
// Others
//===----------------------------------------------------------------------===//

LogicalResult emitConvert(ConvertOp op, Adjoints &adjoints) {
  Value g = adjoints.getGradient(op.getResult());
  Type element = getTensorType(op.getOperand()).getElementType();
  adjoints.addGradient(op.getOperand(), Formula(adjoints).convert(g, element));
  return success();
}

LogicalResult emitReducePrecision(ReducePrecisionOp op, Adjoints &adjoints) {
  Value g = adjoints.getGradient(op.getOutput());
  adjoints.addGradient(
      op.getOperand(),
      ReducePrecisionOp::create(adjoints.getBuilder(), g.getType(), g,
                                op.getExponentBits(), op.getMantissaBits()));
  return success();
}

LogicalResult emitSelect(SelectOp op, Adjoints &adjoints) {
  Formula f(adjoints);
  Value g = adjoints.getGradient(op.getResult());
  Value zero = f.zero(g.getType());
  if (adjoints.isVaried(op.getOnTrue()))
    adjoints.addGradient(op.getOnTrue(), f.select(op.getPred(), g, zero));
  if (adjoints.isVaried(op.getOnFalse()))
    adjoints.addGradient(op.getOnFalse(), f.select(op.getPred(), zero, g));
  return success();
}

/// Where the operand equals a bound, neither gets the gradient.
LogicalResult emitClamp(ClampOp op, Adjoints &adjoints) {
  Formula f(adjoints);
  Value g = adjoints.getGradient(op.getResult());
  Value x = op.getOperand();
  RankedTensorType type = getTensorType(x);
  auto spread = [&](Value bound) {
    return bound.getType() == type ? bound : f.fill(bound, type.getShape());
  };
  Value min = spread(op.getMin()), max = spread(op.getMax());
  Value zero = f.zero(type);
  auto isLess = [&](Value a, Value b) {
    return f.compare(a, b, ComparisonDirection::LT);
  };
  // A scalar bound sums up the gradients of all that it bounds.
  auto addToBound = [&](Value bound, Value mask) {
    Value part = f.select(mask, g, zero);
    if (bound.getType() != type)
      part = f.sum(part, llvm::to_vector(llvm::seq<int64_t>(type.getRank())));
    adjoints.addGradient(bound, part);
  };
  if (adjoints.isVaried(x))
    adjoints.addGradient(
        x, f.select(f.logicalAnd(isLess(min, x), isLess(x, max)), g, zero));
  if (adjoints.isVaried(op.getMin()))
    addToBound(op.getMin(), f.logicalAnd(isLess(x, min), isLess(min, max)));
  if (adjoints.isVaried(op.getMax()))
    addToBound(op.getMax(), isLess(max, x));
  return success();
}

template <typename Op, UnaryRule rule> void attachUnary(MLIRContext &context) {
  Op::template attachInterface<AdjointModel<Op, emitUnary<Op, rule>>>(context);
}
template <typename Op, BinaryRule onLhs, BinaryRule onRhs>
void attachBinary(MLIRContext &context) {
  Op::template attachInterface<AdjointModel<Op, emitBinary<Op, onLhs, onRhs>>>(
      context);
}
template <typename... Ops> void attachZero(MLIRContext &context) {
  (Ops::template attachInterface<ZeroAdjointModel<Ops>>(context), ...);
}

} // namespace

void mlir::stablehlo::attachElementwiseAdjoints(MLIRContext *context) {
  MLIRContext &c = *context;
  attachUnary<AbsOp, onAbs>(c);
  attachUnary<CbrtOp, onCbrt>(c);
  attachUnary<CosineOp, onCosine>(c);
  attachUnary<ExpOp, onExp>(c);
  attachUnary<Expm1Op, onExpm1>(c);
  attachUnary<LogOp, onLog>(c);
  attachUnary<Log1pOp, onLog1p>(c);
  attachUnary<LogisticOp, onLogistic>(c);
  attachUnary<NegOp, onNegate>(c);
  attachUnary<RsqrtOp, onRsqrt>(c);
  attachUnary<SineOp, onSine>(c);
  attachUnary<SqrtOp, onSqrt>(c);
  attachUnary<TanOp, onTan>(c);
  attachUnary<TanhOp, onTanh>(c);

  attachBinary<AddOp, pass, pass>(c);
  attachBinary<SubtractOp, pass, negate>(c);
  MulOp::attachInterface<AdjointModel<MulOp, emitMul>>(c);
  DivOp::attachInterface<AdjointModel<DivOp, emitDiv>>(c);
  MaxOp::attachInterface<AdjointModel<MaxOp, emitMax>>(c);
  attachBinary<MinOp, ofMinLhs, ofMinRhs>(c);
  attachBinary<PowOp, ofBase, ofExponent>(c);
  attachBinary<RemOp, pass, ofRemainderRhs>(c);
  attachBinary<Atan2Op, ofAtan2Lhs, ofAtan2Rhs>(c);

  attachZero<CeilOp, FloorOp, RoundOp, RoundNearestEvenOp, SignOp,
             BitcastConvertOp>(c);
  ConvertOp::attachInterface<AdjointModel<ConvertOp, emitConvert>>(c);
  ReducePrecisionOp::attachInterface<
      AdjointModel<ReducePrecisionOp, emitReducePrecision>>(c);
  SelectOp::attachInterface<AdjointModel<SelectOp, emitSelect>>(c);
  ClampOp::attachInterface<AdjointModel<ClampOp, emitClamp>>(c);
}
