//===- Import.cpp - Sums, variances, softmax -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Importer.h"
#include <cmath>

using namespace mlir;
using namespace mlir::stablehlo;
using namespace mlir::torch;

static Dims allDims(Importer &b, Value x) {
  return llvm::to_vector(llvm::seq<int64_t>(b.rankOf(x)));
}

/// The operand in the result's element type, half precision as f32.
static Value widened(Importer &b, Value operand) {
  return b.widen(b.convert(b.tensor(operand), b.resultType().getElementType()));
}

/// In the result's element type and shape.
static Value finish(Importer &b, Value x, unsigned result = 0) {
  RankedTensorType type = b.resultType(result);
  return b.reshape(b.convert(x, type.getElementType()), type.getShape());
}

/// The dimensions that an operand names, or all.
static std::optional<Dims> dimsOf(Importer &b, Value x, Value list) {
  if (!x)
    return std::nullopt;
  return list ? b.dims(list, b.rankOf(x)) : allDims(b, x);
}

static Value sum(Importer &b, Value self, Value list) {
  Value x = widened(b, self);
  std::optional<Dims> dims = dimsOf(b, x, list);
  return dims ? finish(b, b.sum(x, *dims, false)) : Value();
}

static Value mean(Importer &b, Value self, Value list) {
  Value x = widened(b, self);
  std::optional<Dims> dims = dimsOf(b, x, list);
  return dims ? finish(b, b.mean(x, *dims, false)) : Value();
}

//===----------------------------------------------------------------------===//
// Variances and norms
//===----------------------------------------------------------------------===//

/// The variance, and the mean in keeping dimensions.
static std::pair<Value, Value> variance(Importer &b, Value self, Value list,
                                        double correction) {
  Value x = widened(b, self);
  std::optional<Dims> dims = dimsOf(b, x, list);
  if (!dims)
    return {};
  Value mean = b.mean(x, *dims, true);
  if (!mean)
    return {};
  Value centered = b.sub(x, b.broadcast(mean, b.shapeOf(x)));
  int64_t count = 1;
  for (int64_t dim : *dims)
    count *= b.shapeOf(x)[dim];
  Value squares = b.sum(b.mul(centered, centered), *dims, false);
  return {b.div(squares, std::max(0.0, double(count) - correction)), mean};
}

static double getCorrection(Importer &b, Value correction) {
  return isNone(correction) ? 1.0 : b.number(correction).asDouble();
}

template <typename Op, typename F>
static void addVariance(ImportTable &t, bool isDeviation, F correction,
                        bool hasDims) {
  t.add<Op>([=](Op op, Importer &b) {
    Value list = hasDims ? op->getOperand(1) : Value();
    Value result = variance(b, op.getSelf(), list, correction(op, b)).first;
    return finish(b, isDeviation ? b.unary<SqrtOp>(result) : result);
  });
}

template <typename Op, typename F>
static void addVarMean(ImportTable &t, F correction, bool hasDims) {
  t.add<Op>([=](Op op, Importer &b) {
    Value list = hasDims ? op->getOperand(1) : Value();
    auto [result, mean] = variance(b, op.getSelf(), list, correction(op, b));
    return Values{finish(b, result, 0), finish(b, mean, 1)};
  });
}

static void addVariances(ImportTable &t) {
  auto unbiased = [](auto op, Importer &b) {
    return b.flag(op.getUnbiased()) ? 1.0 : 0.0;
  };
  auto given = [](auto op, Importer &b) {
    return getCorrection(b, op.getCorrection());
  };
  addVariance<AtenVarOp>(t, false, unbiased, false);
  addVariance<AtenVarDimOp>(t, false, unbiased, true);
  addVariance<AtenVarCorrectionOp>(t, false, given, true);
  addVariance<AtenStdOp>(t, true, unbiased, false);
  addVariance<AtenStdDimOp>(t, true, unbiased, true);
  addVariance<AtenStdCorrectionOp>(t, true, given, true);
  addVarMean<AtenVarMeanOp>(t, unbiased, false);
  addVarMean<AtenVarMeanDimOp>(t, unbiased, true);
  addVarMean<AtenVarMeanCorrectionOp>(t, given, true);
}

static Value norm(Importer &b, Value self, Value list, double order) {
  Value x = widened(b, self);
  std::optional<Dims> dims = dimsOf(b, x, list);
  if (!dims)
    return {};
  if (order == 2.0)
    return finish(b, b.unary<SqrtOp>(b.sum(b.mul(x, x), *dims, false)));
  Value magnitude = b.unary<AbsOp>(x);
  double infinity = std::numeric_limits<double>::infinity();
  if (order == 1.0)
    return finish(b, b.sum(magnitude, *dims, false));
  if (order == infinity)
    return finish(b, b.max(magnitude, *dims, false));
  if (order == -infinity)
    return finish(b, b.reduce<MinOp>(magnitude, *dims, infinity, false));
  if (order == 0.0)
    return finish(b,
                  b.sum(b.convert(b.isTrue(x), b.elementOf(x)), *dims, false));
  Value powers = b.binary<PowOp>(magnitude, b.constant(order, x));
  Value total = b.sum(powers, *dims, false);
  return finish(b, b.binary<PowOp>(total, b.constant(1.0 / order, total)));
}

//===----------------------------------------------------------------------===//
// Softmax
//===----------------------------------------------------------------------===//

/// x less its maximum along a dimension, in f32 for half precision.
static Value shifted(Importer &b, Value x, int64_t dim) {
  if (!x)
    return {};
  return b.sub(x, b.broadcast(b.max(x, {dim}, true), b.shapeOf(x)));
}

template <typename Op> static void addSoftmax(ImportTable &t, bool isLog) {
  t.add<Op>([isLog](Op op, Importer &b) -> Value {
    Value x = widened(b, op.getSelf());
    if (!x)
      return {};
    std::optional<int64_t> dim = b.dim(b.integer(op.getDim()), b.rankOf(x));
    if (!dim)
      return {};
    if (b.rankOf(x) == 0)
      return b.constant(isLog ? 0.0 : 1.0, x);
    Value below = shifted(b, x, *dim);
    Value exponentials = b.unary<ExpOp>(below);
    Value total = b.sum(exponentials, {*dim}, true);
    auto over = [&](Value reduced) {
      return b.broadcast(reduced, b.shapeOf(x));
    };
    return finish(b, isLog ? b.sub(below, over(b.unary<LogOp>(total)))
                           : b.div(exponentials, over(total)));
  });
}

template <typename Op>
static void addSoftmaxBackward(ImportTable &t, bool isLog) {
  t.add<Op>([isLog](Op op, Importer &b) -> Value {
    Value y = b.widen(b.tensor(op.getOutput()));
    Value gradient = b.widen(b.tensor(op.getGradOutput()));
    if (!y || !gradient)
      return {};
    std::optional<int64_t> dim = b.dim(b.integer(op.getDim()), b.rankOf(y));
    if (!dim || b.rankOf(y) == 0)
      return b.fail("it is of a scalar");
    auto total = [&](Value x) {
      return b.broadcast(b.sum(x, {*dim}, true), b.shapeOf(y));
    };
    if (isLog)
      return finish(b,
                    b.sub(gradient, b.mul(b.unary<ExpOp>(y), total(gradient))));
    return finish(b, b.mul(y, b.sub(gradient, total(b.mul(gradient, y)))));
  });
}

static Value logSumExp(AtenLogsumexpOp op, Importer &b) {
  Value x = widened(b, op.getSelf());
  std::optional<Dims> dims = dimsOf(b, x, op.getDim());
  if (!dims)
    return {};
  Value greatest = b.max(x, *dims, true);
  if (!greatest)
    return {};
  // exp(inf - inf) would be NaN.
  Value isFinite = IsFiniteOp::create(
      b.getBuilder(), b.typeOf(greatest).clone(b.getBuilder().getI1Type()),
      greatest);
  Value shift = b.select(isFinite, greatest, b.constant(0.0, greatest));
  Value total = b.sum(
      b.unary<ExpOp>(b.sub(x, b.broadcast(shift, b.shapeOf(x)))), *dims, true);
  return finish(b, b.add(b.unary<LogOp>(total), shift));
}

/// A window over all elements before and at each place.
static Value cumulate(AtenCumsumOp op, Importer &b) {
  Value x = b.convert(b.tensor(op.getSelf()), b.resultType().getElementType());
  if (!x)
    return {};
  std::optional<int64_t> dim = b.dim(b.integer(op.getDim()), b.rankOf(x));
  if (!dim || b.rankOf(x) == 0)
    return dim ? x : Value();
  int64_t rank = b.rankOf(x), size = b.shapeOf(x)[*dim];
  Dims window(rank, 1), padding(2 * rank, 0), ones(rank, 1);
  window[*dim] = std::max<int64_t>(size, 1);
  padding[2 * *dim] = window[*dim] - 1;
  ImplicitLocOpBuilder &builder = b.getBuilder();
  auto array = [&](ArrayRef<int64_t> values) {
    return builder.getDenseI64ArrayAttr(values);
  };
  auto sums = ReduceWindowOp::create(
      builder, TypeRange(x.getType()), ValueRange(x),
      ValueRange(b.scalar(0.0, b.elementOf(x))), array(window), array(ones),
      array(ones), array(ones),
      DenseIntElementsAttr::get(
          RankedTensorType::get({rank, 2}, builder.getI64Type()), padding));
  OpBuilder::InsertionGuard guard(builder);
  auto scalar = RankedTensorType::get({}, b.elementOf(x));
  Location loc = builder.getLoc();
  Block *body =
      builder.createBlock(&sums.getBody(), {}, {scalar, scalar}, {loc, loc});
  Value added = AddOp::create(builder, scalar, body->getArgument(0),
                              body->getArgument(1));
  stablehlo::ReturnOp::create(builder, added);
  return sums.getResult(0);
}

void torch::addReductionImports(ImportTable &t) {
  t.add<AtenSumOp>(
      [](AtenSumOp op, Importer &b) { return sum(b, op.getSelf(), {}); });
  t.add<AtenSumDimIntListOp>([](AtenSumDimIntListOp op, Importer &b) {
    return sum(b, op.getSelf(), op.getDim());
  });
  t.add<AtenMeanOp>(
      [](AtenMeanOp op, Importer &b) { return mean(b, op.getSelf(), {}); });
  t.add<AtenMeanDimOp>([](AtenMeanDimOp op, Importer &b) {
    return mean(b, op.getSelf(), op.getDim());
  });
  t.add<AtenProdOp>([](AtenProdOp op, Importer &b) {
    Value x = widened(b, op.getSelf());
    return x ? finish(b, b.reduce<MulOp>(x, allDims(b, x), 1.0, false)) : x;
  });
  t.add<AtenProdDimIntOp>([](AtenProdDimIntOp op, Importer &b) -> Value {
    Value x = widened(b, op.getSelf());
    if (!x || b.rankOf(x) == 0)
      return x;
    std::optional<int64_t> dim = b.dim(b.integer(op.getDim()), b.rankOf(x));
    return dim ? finish(b, b.reduce<MulOp>(x, {*dim}, 1.0, false)) : Value();
  });
  t.add<AtenCumsumOp>(cumulate);
  addVariances(t);
  t.add<AtenLinalgVectorNormOp>([](AtenLinalgVectorNormOp op, Importer &b) {
    return norm(b, op.getSelf(), op.getDim(), b.number(op.getOrd()).asDouble());
  });
  t.add<AtenNormScalarOp>([](AtenNormScalarOp op, Importer &b) {
    return norm(b, op.getSelf(), {}, b.number(op.getP()).asDouble());
  });
  t.add<AtenNormScalarOptDimOp>([](AtenNormScalarOptDimOp op, Importer &b) {
    return norm(b, op.getSelf(), op.getDim(),
                isNone(op.getP()) ? 2.0 : b.number(op.getP()).asDouble());
  });
  addSoftmax<AtenSoftmaxIntOp>(t, false);
  addSoftmax<Aten_SoftmaxOp>(t, false);
  addSoftmax<AtenLogSoftmaxIntOp>(t, true);
  addSoftmax<Aten_LogSoftmaxOp>(t, true);
  t.add<AtenLogsumexpOp>(logSumExp);
  addSoftmaxBackward<Aten_SoftmaxBackwardDataOp>(t, false);
  addSoftmaxBackward<Aten_LogSoftmaxBackwardDataOp>(t, true);
}
