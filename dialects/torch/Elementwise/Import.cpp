//===- Import.cpp - Functions of each element ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Importer.h"
#include <cmath>

using namespace mlir;
using namespace mlir::stablehlo;
using namespace mlir::torch;

/// x times the CDF of the normal distribution, or its approximation by tanh.
static Value gelu(Importer &b, Value x, bool isTanh) {
  if (!x)
    return {};
  if (isTanh) {
    Value cube = b.mul(b.mul(x, x), x);
    Value inner = b.mul(b.add(x, b.mul(cube, 0.044715)), std::sqrt(2 / M_PI));
    return b.mul(b.mul(x, 0.5), b.add(b.unary<TanhOp>(inner), 1.0));
  }
  Value erf = b.unary<chlo::ErfOp>(b.mul(x, M_SQRT1_2));
  return b.mul(b.mul(x, 0.5), b.add(erf, 1.0));
}

/// d gelu / dx.
static Value geluSlope(Importer &b, Value x, bool isTanh) {
  if (!x)
    return {};
  Value half = b.mul(x, 0.5);
  if (isTanh) {
    double scale = std::sqrt(2 / M_PI);
    Value square = b.mul(x, x);
    Value inner = b.mul(b.add(x, b.mul(b.mul(square, x), 0.044715)), scale);
    Value tanh = b.unary<TanhOp>(inner);
    Value slope = b.add(b.mul(square, 3 * 0.044715 * scale), scale);
    Value rest = b.sub(b.constant(1.0, x), b.mul(tanh, tanh));
    return b.add(b.mul(b.add(tanh, 1.0), 0.5), b.mul(b.mul(half, rest), slope));
  }
  Value cdf = b.mul(b.add(b.unary<chlo::ErfOp>(b.mul(x, M_SQRT1_2)), 1.0), 0.5);
  Value density = b.mul(b.unary<ExpOp>(b.mul(b.mul(x, x), -0.5)),
                        M_2_SQRTPI * M_SQRT1_2 * 0.5);
  return b.add(cdf, b.mul(x, density));
}

static bool isTanh(Importer &b, Value approximate) {
  StringRef kind = b.string(approximate);
  if (kind != "none" && kind != "tanh")
    b.fail("approximate is \"" + kind +
           "\", but \"none\" or \"tanh\" is known");
  return kind == "tanh";
}

/// Values below `low` become it, NaN and `low` itself stay: so do gradients.
static Value atLeast(Importer &b, Value x, Value low) {
  return b.select(b.compare(x, ComparisonDirection::LT, low), low, x);
}
static Value atMost(Importer &b, Value x, Value high) {
  return b.select(b.compare(x, ComparisonDirection::GT, high), high, x);
}
static Value clamp(Importer &b, Value x, double low, double high) {
  if (!x)
    return {};
  return atMost(b, atLeast(b, x, b.constant(low, x)), b.constant(high, x));
}

/// 0 up to 0, so that the gradient at 0 is 0; NaN stays.
static Value relu(Importer &b, Value x) {
  Value zero = b.constant(0.0, x);
  return b.select(b.compare(x, ComparisonDirection::LE, zero), zero, x);
}

static Value isPositive(Importer &b, Value x) {
  return b.compare(x, ComparisonDirection::GT, b.constant(0.0, x));
}

/// The branch that is not taken is kept finite: its gradient is multiplied by
/// 0.
static Value elu(Importer &b, Value x, double alpha, double scale,
                 double inputScale) {
  if (!x)
    return {};
  Value positive = isPositive(b, x);
  Value safe = b.select(positive, b.constant(0.0, x), x);
  Value below = b.mul(b.unary<Expm1Op>(b.mul(safe, inputScale)), alpha * scale);
  return b.select(positive, b.mul(x, scale), below);
}

static Value softplus(Importer &b, Value x, double beta, double threshold) {
  if (!x)
    return {};
  Value scaled = b.mul(x, beta);
  Value isLarge =
      b.compare(scaled, ComparisonDirection::GT, b.constant(threshold, scaled));
  Value safe = b.select(isLarge, b.constant(0.0, scaled), scaled);
  Value log = b.div(b.unary<Log1pOp>(b.unary<ExpOp>(safe)), beta);
  return b.select(isLarge, x, log);
}

/// The operand in the result's type.
template <typename Op> static Value operandOf(Op op, Importer &b) {
  return b.convert(b.tensor(op.getSelf()), b.resultType().getElementType());
}

/// Enters an op of one operand that is a StableHLO op.
template <typename Op, typename Target> static void addUnary(ImportTable &t) {
  t.add<Op>(
      [](Op op, Importer &b) { return b.unary<Target>(operandOf(op, b)); });
}

/// The same number in integers that no gradient goes through, and back.
static Value stopGradient(Importer &b, Value x) {
  if (!x || !b.isFloat(x))
    return x;
  ImplicitLocOpBuilder &builder = b.getBuilder();
  RankedTensorType type = b.typeOf(x);
  Type bits = builder.getIntegerType(b.elementOf(x).getIntOrFloatBitWidth());
  Value opaque = BitcastConvertOp::create(builder, type.clone(bits), x);
  return BitcastConvertOp::create(builder, type, opaque);
}

static void addFunctions(ImportTable &t) {
  addUnary<AtenAcosOp, chlo::AcosOp>(t);
  addUnary<AtenAcoshOp, chlo::AcoshOp>(t);
  addUnary<AtenAsinOp, chlo::AsinOp>(t);
  addUnary<AtenAsinhOp, chlo::AsinhOp>(t);
  addUnary<AtenAtanOp, chlo::AtanOp>(t);
  addUnary<AtenAtanhOp, chlo::AtanhOp>(t);
  addUnary<AtenBitwiseNotOp, NotOp>(t);
  addUnary<AtenCosOp, CosineOp>(t);
  addUnary<AtenCoshOp, chlo::CoshOp>(t);
  addUnary<AtenErfOp, chlo::ErfOp>(t);
  addUnary<AtenErfinvOp, chlo::ErfInvOp>(t);
  addUnary<AtenExpOp, ExpOp>(t);
  addUnary<AtenExpm1Op, Expm1Op>(t);
  addUnary<AtenLogOp, LogOp>(t);
  addUnary<AtenLog1pOp, Log1pOp>(t);
  addUnary<AtenNegOp, NegOp>(t);
  addUnary<AtenRsqrtOp, RsqrtOp>(t);
  addUnary<AtenSigmoidOp, LogisticOp>(t);
  addUnary<AtenSinOp, SineOp>(t);
  addUnary<AtenSinhOp, chlo::SinhOp>(t);
  addUnary<AtenSqrtOp, SqrtOp>(t);
  addUnary<AtenTanOp, TanOp>(t);
  addUnary<AtenTanhOp, TanhOp>(t);
  t.add<AtenExp2Op>([](AtenExp2Op op, Importer &b) {
    return b.unary<ExpOp>(b.mul(operandOf(op, b), M_LN2));
  });
  t.add<AtenLog2Op>([](AtenLog2Op op, Importer &b) {
    return b.mul(b.unary<LogOp>(operandOf(op, b)), M_LOG2E);
  });
  t.add<AtenLog10Op>([](AtenLog10Op op, Importer &b) {
    return b.mul(b.unary<LogOp>(operandOf(op, b)), M_LOG10E);
  });
  t.add<AtenReciprocalOp>([](AtenReciprocalOp op, Importer &b) {
    Value x = operandOf(op, b);
    return b.div(b.constant(1.0, x), x);
  });
  t.add<AtenSquareOp>([](AtenSquareOp op, Importer &b) {
    Value x = operandOf(op, b);
    return b.mul(x, x);
  });
}

/// Enters an op that leaves integers as they are.
template <typename Op, typename Target>
static void addRounding(ImportTable &t) {
  t.add<Op>([](Op op, Importer &b) {
    Value x = operandOf(op, b);
    return x && b.isFloat(x) ? b.unary<Target>(x) : x;
  });
}

static void addSigns(ImportTable &t) {
  addRounding<AtenCeilOp, CeilOp>(t);
  addRounding<AtenFloorOp, FloorOp>(t);
  addRounding<AtenRoundOp, RoundNearestEvenOp>(t);
  t.add<AtenTruncOp>([](AtenTruncOp op, Importer &b) {
    Value x = operandOf(op, b);
    if (!x || !b.isFloat(x))
      return x;
    return b.select(isPositive(b, x), b.unary<FloorOp>(x), b.unary<CeilOp>(x));
  });
  auto magnitude = [](AtenAbsOp op, Importer &b) {
    Value x = operandOf(op, b);
    bool isUnsigned = x && (b.elementOf(x).isInteger(1) ||
                            b.elementOf(x).isUnsignedInteger());
    return isUnsigned ? x : b.unary<AbsOp>(x);
  };
  t.add<AtenAbsOp>(magnitude);
  addUnary<AtenSignOp, SignOp>(t);
  addUnary<AtenSgnOp, SignOp>(t);
  t.add<AtenIsnanOp>([](AtenIsnanOp op, Importer &b) {
    Value x = b.tensor(op.getSelf());
    return b.compare(x, ComparisonDirection::NE, x);
  });
  t.add<AtenIsinfOp>([](AtenIsinfOp op, Importer &b) {
    Value x = b.tensor(op.getSelf());
    if (!x || !b.isFloat(x))
      return b.fail("it is of integers");
    double infinity = std::numeric_limits<double>::infinity();
    return b.compare(b.unary<AbsOp>(x), ComparisonDirection::EQ,
                     b.constant(infinity, x));
  });
  t.add<AtenIsfiniteOp>([](AtenIsfiniteOp op, Importer &b) {
    Value x = b.tensor(op.getSelf());
    if (!x || !b.isFloat(x))
      return b.fail("it is of integers");
    return Value(
        IsFiniteOp::create(b.getBuilder(), b.resultType(), x).getResult());
  });
  t.add<AtenLogicalNotOp>([](AtenLogicalNotOp op, Importer &b) {
    return b.unary<NotOp>(b.isTrue(b.tensor(op.getSelf())));
  });
}

static void addActivations(ImportTable &t) {
  t.add<AtenReluOp>(
      [](AtenReluOp op, Importer &b) { return relu(b, operandOf(op, b)); });
  t.add<AtenRelu6Op>([](AtenRelu6Op op, Importer &b) {
    return clamp(b, operandOf(op, b), 0.0, 6.0);
  });
  t.add<AtenHardtanhOp>([](AtenHardtanhOp op, Importer &b) {
    return clamp(b, operandOf(op, b), b.number(op.getMinVal()).asDouble(),
                 b.number(op.getMaxVal()).asDouble());
  });
  t.add<AtenHardsigmoidOp>([](AtenHardsigmoidOp op, Importer &b) {
    return b.div(clamp(b, b.add(operandOf(op, b), 3.0), 0.0, 6.0), 6.0);
  });
  t.add<AtenHardswishOp>([](AtenHardswishOp op, Importer &b) {
    Value x = operandOf(op, b);
    return b.mul(x, b.div(clamp(b, b.add(x, 3.0), 0.0, 6.0), 6.0));
  });
  t.add<AtenSiluOp>([](AtenSiluOp op, Importer &b) {
    Value x = operandOf(op, b);
    return b.mul(x, b.unary<LogisticOp>(x));
  });
  t.add<AtenMishOp>([](AtenMishOp op, Importer &b) {
    Value x = operandOf(op, b);
    return b.mul(x, b.unary<TanhOp>(softplus(b, x, 1.0, 20.0)));
  });
  t.add<AtenLogSigmoidOp>([](AtenLogSigmoidOp op, Importer &b) {
    Value x = operandOf(op, b);
    if (!x)
      return x;
    Value low = b.binary<MinOp>(x, b.constant(0.0, x));
    Value tail = b.unary<ExpOp>(b.unary<NegOp>(b.unary<AbsOp>(x)));
    return b.sub(low, b.unary<Log1pOp>(tail));
  });
  t.add<AtenSoftplusOp>([](AtenSoftplusOp op, Importer &b) {
    return softplus(b, operandOf(op, b), b.number(op.getBeta()).asDouble(),
                    b.number(op.getThreshold()).asDouble());
  });
  t.add<AtenLeakyReluOp>([](AtenLeakyReluOp op, Importer &b) {
    Value x = operandOf(op, b);
    return b.select(isPositive(b, x), x,
                    b.mul(x, b.number(op.getNegativeSlope()).asDouble()));
  });
  t.add<AtenEluOp>([](AtenEluOp op, Importer &b) {
    return elu(b, operandOf(op, b), b.number(op.getAlpha()).asDouble(),
               b.number(op.getScale()).asDouble(),
               b.number(op.getInputScale()).asDouble());
  });
  t.add<AtenCeluOp>([](AtenCeluOp op, Importer &b) {
    double alpha = b.number(op.getAlpha()).asDouble();
    return elu(b, operandOf(op, b), alpha, 1.0, 1.0 / alpha);
  });
  t.add<AtenSeluOp>([](AtenSeluOp op, Importer &b) {
    return elu(b, operandOf(op, b), 1.6732632423543772848170429916717,
               1.0507009873554804934193349852946, 1.0);
  });
  t.add<AtenGeluOp>([](AtenGeluOp op, Importer &b) {
    return gelu(b, operandOf(op, b), isTanh(b, op.getApproximate()));
  });
  t.add<AtenThresholdOp>([](AtenThresholdOp op, Importer &b) {
    Value x = operandOf(op, b);
    if (!x)
      return x;
    RankedTensorType type = b.typeOf(x);
    Value isLow = b.compare(x, ComparisonDirection::LE,
                            b.constant(b.number(op.getThreshold()), type));
    return b.select(isLow, b.constant(b.number(op.getValue()), type), x);
  });
  t.add<AtenClampOp>([](AtenClampOp op, Importer &b) {
    Value x = operandOf(op, b);
    if (x && !isNone(op.getMin()))
      x = atLeast(b, x, b.constant(b.number(op.getMin()), b.typeOf(x)));
    if (x && !isNone(op.getMax()))
      x = atMost(b, x, b.constant(b.number(op.getMax()), b.typeOf(x)));
    return x;
  });
  t.add<AtenClampMinOp>([](AtenClampMinOp op, Importer &b) {
    return atLeast(b, operandOf(op, b),
                   b.constant(b.number(op.getMin()), b.resultType()));
  });
  t.add<AtenClampMaxOp>([](AtenClampMaxOp op, Importer &b) {
    return atMost(b, operandOf(op, b),
                  b.constant(b.number(op.getMax()), b.resultType()));
  });
  t.add<AtenClampTensorOp>([](AtenClampTensorOp op, Importer &b) {
    Value x = b.fit(b.tensor(op.getSelf()), b.resultType());
    if (!isNone(op.getMin()))
      x = atLeast(b, x, b.fit(b.tensor(op.getMin()), b.resultType()));
    if (!isNone(op.getMax()))
      x = atMost(b, x, b.fit(b.tensor(op.getMax()), b.resultType()));
    return x;
  });
}

static void addBackward(ImportTable &t) {
  t.add<AtenGeluBackwardOp>([](AtenGeluBackwardOp op, Importer &b) {
    Value slope =
        geluSlope(b, b.tensor(op.getSelf()), isTanh(b, op.getApproximate()));
    return b.mul(b.tensor(op.getGradOutput()), slope);
  });
  t.add<AtenSigmoidBackwardOp>([](AtenSigmoidBackwardOp op, Importer &b) {
    Value y = b.tensor(op.getOutput());
    Value slope = b.mul(y, b.sub(b.constant(1.0, y), y));
    return b.mul(b.tensor(op.getGradOutput()), slope);
  });
  t.add<AtenTanhBackwardOp>([](AtenTanhBackwardOp op, Importer &b) {
    Value y = b.tensor(op.getOutput());
    Value slope = b.sub(b.constant(1.0, y), b.mul(y, y));
    return b.mul(b.tensor(op.getGradOutput()), slope);
  });
  t.add<AtenThresholdBackwardOp>([](AtenThresholdBackwardOp op, Importer &b) {
    Value x = b.tensor(op.getSelf()), gradient = b.tensor(op.getGradOutput());
    if (!x)
      return x;
    Value limit = b.constant(b.number(op.getThreshold()), b.typeOf(x));
    return b.select(b.compare(x, ComparisonDirection::LE, limit),
                    b.constant(0.0, gradient), gradient);
  });
}

/// Enters an op that gives its operand as the result's type.
template <typename Op> static void addCopy(ImportTable &t) {
  t.add<Op>([](Op op, Importer &b) { return operandOf(op, b); });
}

static void addCopies(ImportTable &t) {
  addCopy<AtenAliasOp>(t);
  addCopy<AtenCloneOp>(t);
  addCopy<AtenContiguousOp>(t);
  addCopy<AtenLiftFreshCopyOp>(t);
  addCopy<AtenToDtypeOp>(t);
  addCopy<AtenToDtypeLayoutOp>(t);
  addCopy<AtenToOtherOp>(t);
  addCopy<AtenTypeAsOp>(t);
  addCopy<Aten_ToCopyOp>(t);
  t.add<PrimsConvertElementTypeOp>(
      [](PrimsConvertElementTypeOp op, Importer &b) {
        return b.convert(b.tensor(op.getA()), b.resultType().getElementType());
      });
  t.add<AtenCopyOp>([](AtenCopyOp op, Importer &b) {
    return b.fit(b.tensor(op.getSrc()), b.resultType());
  });
  t.add<AtenDetachOp>([](AtenDetachOp op, Importer &b) {
    return stopGradient(b, b.tensor(op.getSelf()));
  });
}

void torch::addElementwiseImports(ImportTable &table) {
  addFunctions(table);
  addSigns(table);
  addActivations(table);
  addBackward(table);
  addCopies(table);
}
