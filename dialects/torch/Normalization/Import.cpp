//===- Import.cpp - Normalizations ---------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Importer.h"

using namespace mlir;
using namespace mlir::stablehlo;
using namespace mlir::torch;

namespace {
struct Normal {
  Value result, mean, rstd;
};
} // namespace

/// Mean 0 and variance 1 over dimensions, which the statistics keep.
static Normal normalize(Importer &b, Value x, ArrayRef<int64_t> dims,
                        double eps) {
  x = b.widen(x);
  if (!x)
    return {};
  Value mean = b.mean(x, dims, true);
  if (!mean)
    return {};
  Value centered = b.sub(x, b.broadcast(mean, b.shapeOf(x)));
  Value variance = b.mean(b.mul(centered, centered), dims, true);
  Value rstd = b.unary<RsqrtOp>(b.add(variance, eps));
  if (!rstd)
    return {};
  return {b.mul(centered, b.broadcast(rstd, b.shapeOf(x))), mean, rstd};
}

/// x * weight + bias, where these are given and lie along `dims`.
static Value scaleAndShift(Importer &b, Value x, Value weight, Value bias,
                           ArrayRef<int64_t> dims) {
  auto place = [&](Value operand) -> Value {
    Value value = b.tensor(operand);
    if (!value || !x)
      return {};
    if (b.rankOf(value) != int64_t(dims.size()))
      return b.fail("weight or bias has rank " + Twine(b.rankOf(value)) +
                    " instead of " + Twine(dims.size()));
    return b.broadcastInDim(b.convert(value, b.elementOf(x)), dims,
                            b.shapeOf(x));
  };
  if (!isNone(weight))
    x = b.mul(x, place(weight));
  if (!isNone(bias))
    x = b.add(x, place(bias));
  return x;
}

/// In the type of a result of the op.
static Value finish(Importer &b, Value x, unsigned result) {
  RankedTensorType type = b.resultType(result);
  return b.reshape(b.convert(x, type.getElementType()), type.getShape());
}

static std::optional<Dims> lastDims(Importer &b, Value x, Value shape) {
  if (!x)
    return std::nullopt;
  int64_t count = b.integers(shape).size(), rank = b.rankOf(x);
  if (count > rank) {
    b.fail("normalized_shape has more dimensions than the input");
    return std::nullopt;
  }
  return llvm::to_vector(llvm::seq<int64_t>(rank - count, rank));
}

template <typename Op> static Values layerNorm(Op op, Importer &b) {
  Value x = b.tensor(op.getInput());
  std::optional<Dims> dims = lastDims(b, x, op.getNormalizedShape());
  if (!dims)
    return Values(op->getNumResults());
  Normal normal = normalize(b, x, *dims, b.number(op.getEps()).asDouble());
  Values all = {
      scaleAndShift(b, normal.result, op.getWeight(), op.getBias(), *dims),
      normal.mean, normal.rstd};
  all.resize(op->getNumResults());
  for (auto [index, value] : llvm::enumerate(all))
    value = finish(b, value, index);
  return all;
}

static Value rmsNorm(AtenRmsNormOp op, Importer &b) {
  Value x = b.widen(b.tensor(op.getInput()));
  std::optional<Dims> dims = lastDims(b, x, op.getNormalizedShape());
  if (!dims)
    return {};
  // PyTorch's default is the resolution of the type.
  double eps = b.elementOf(x).isF64() ? std::numeric_limits<double>::epsilon()
                                      : std::numeric_limits<float>::epsilon();
  if (!isNone(op.getEps()))
    eps = b.number(op.getEps()).asDouble();
  Value rstd = b.unary<RsqrtOp>(b.add(b.mean(b.mul(x, x), *dims, true), eps));
  if (!rstd)
    return {};
  Value result = b.mul(x, b.broadcast(rstd, b.shapeOf(x)));
  Value none = op.getWeight();
  if (!isNone(none)) {
    Value weight = b.tensor(none);
    if (!weight || b.rankOf(weight) != int64_t(dims->size()))
      return b.fail("the weight's rank does not fit");
    result = b.mul(result, b.broadcastInDim(b.convert(weight, b.elementOf(x)),
                                            *dims, b.shapeOf(x)));
  }
  return finish(b, result, 0);
}

template <typename Op> static Values batchNorm(Op op, Importer &b) {
  Values all(op->getNumResults());
  Value x = b.tensor(op.getInput());
  if (!x)
    return all;
  if (b.rankOf(x) < 2) {
    b.fail("the input has no channels");
    return all;
  }
  double eps = b.number(op.getEps()).asDouble();
  Dims dims = llvm::to_vector(llvm::seq<int64_t>(b.rankOf(x)));
  dims.erase(dims.begin() + 1);
  Normal normal;
  if (b.flag(op.getTraining()) || isNone(op.getRunningMean())) {
    normal = normalize(b, x, dims, eps);
  } else {
    x = b.widen(x);
    auto place = [&](Value operand) -> Value {
      Value value = b.tensor(operand);
      if (!value || b.rankOf(value) != 1)
        return b.fail("a running statistic is no vector");
      return b.broadcastInDim(b.convert(value, b.elementOf(x)), {1},
                              b.shapeOf(x));
    };
    Value rstd = b.unary<RsqrtOp>(b.add(place(op.getRunningVar()), eps));
    normal.result = b.mul(b.sub(x, place(op.getRunningMean())), rstd);
    // What training would save is empty.
    auto empty = RankedTensorType::get({0}, b.elementOf(x));
    normal.mean = normal.rstd = b.constant(Number(), empty);
  }
  all = {scaleAndShift(b, normal.result, op.getWeight(), op.getBias(), {1}),
         normal.mean, normal.rstd};
  all.resize(op->getNumResults());
  for (auto [index, value] : llvm::enumerate(all))
    value = finish(b, value, index);
  return all;
}

/// Groups of channels, normalized with what lies behind them.
static Normal groupNorm(Importer &b, Value x, int64_t groups, Value weight,
                        Value bias, double eps) {
  if (!x)
    return {};
  if (b.rankOf(x) < 2 || groups < 1 || b.shapeOf(x)[1] % groups != 0) {
    b.fail("the channels cannot be divided into groups");
    return {};
  }
  int64_t samples = b.shapeOf(x)[0];
  int64_t rest = samples * groups == 0
                     ? 0
                     : b.typeOf(x).getNumElements() / (samples * groups);
  Dims shape(b.shapeOf(x));
  Normal normal = normalize(b, b.reshape(x, {samples, groups, rest}), {2}, eps);
  normal.result =
      scaleAndShift(b, b.reshape(normal.result, shape), weight, bias, {1});
  return normal;
}

void torch::addNormalizationImports(ImportTable &t) {
  t.add<AtenLayerNormOp>(layerNorm<AtenLayerNormOp>);
  t.add<AtenNativeLayerNormOp>(layerNorm<AtenNativeLayerNormOp>);
  t.add<AtenRmsNormOp>(rmsNorm);
  t.add<AtenBatchNormOp>(batchNorm<AtenBatchNormOp>);
  t.add<AtenNativeBatchNormOp>(batchNorm<AtenNativeBatchNormOp>);
  t.add<AtenGroupNormOp>([](AtenGroupNormOp op, Importer &b) {
    Normal normal = groupNorm(b, b.tensor(op.getInput()),
                              b.integer(op.getNumGroups()), op.getWeight(),
                              op.getBias(), b.number(op.getEps()).asDouble());
    return finish(b, normal.result, 0);
  });
  t.add<AtenNativeGroupNormOp>([](AtenNativeGroupNormOp op, Importer &b) {
    Normal normal = groupNorm(b, b.tensor(op.getInput()),
                              b.integer(op.getGroup()), op.getWeight(),
                              op.getBias(), b.number(op.getEps()).asDouble());
    return Values{finish(b, normal.result, 0), finish(b, normal.mean, 1),
                  finish(b, normal.rstd, 2)};
  });
}
