//===- Losses.cpp - Losses -----------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Importer.h"

using namespace mlir;
using namespace mlir::stablehlo;
using namespace mlir::torch;

/// PyTorch's numbers for reductions.
enum Reduction { kNone = 0, kMean = 1, kSum = 2 };

static Value reduceLoss(Importer &b, Value x, int64_t reduction) {
  if (!x || reduction == kNone)
    return x;
  auto all = llvm::to_vector(llvm::seq<int64_t>(b.rankOf(x)));
  return reduction == kMean ? b.mean(x, all, false) : b.sum(x, all, false);
}

namespace {
/// What a label takes from each sample's classes; 0 for labels to ignore.
struct Labels {
  Value picked, weights;
};
} // namespace

/// Classes are dimension 1, or 0 without batch. A comparison with each class
/// needs no index that a label to ignore would break.
static Labels pick(Importer &b, Value x, Value target, Value weight,
                   int64_t ignored) {
  if (!x || !target)
    return {};
  int64_t classDim = b.rankOf(x) > 1 ? 1 : 0;
  if (b.rankOf(x) < 1 || b.rankOf(target) != b.rankOf(x) - 1) {
    b.fail("labels of rank " + Twine(b.rankOf(target)) +
           " do not fit classes of rank " + Twine(b.rankOf(x)));
    return {};
  }
  Dims dims = llvm::to_vector(llvm::seq<int64_t>(b.rankOf(x)));
  dims.erase(dims.begin() + classDim);
  Value wide = b.broadcastInDim(target, dims, b.shapeOf(x));
  if (!wide)
    return {};
  Value isLabel = b.compare(wide, ComparisonDirection::EQ,
                            b.iota(b.typeOf(wide), classDim));
  Value isValid = b.compare(wide, ComparisonDirection::NE,
                            b.constant(double(ignored), wide));
  Value chosen = b.binary<AndOp>(isLabel, isValid);
  Value zero = b.constant(0.0, x), each = b.constant(1.0, x);
  if (!isNone(weight)) {
    Value given = b.tensor(weight);
    if (!given || b.rankOf(given) != 1) {
      b.fail("the weights of classes are no vector");
      return {};
    }
    each = b.broadcastInDim(b.convert(given, b.elementOf(x)), {classDim},
                            b.shapeOf(x));
  }
  Value weights = b.select(chosen, each, zero);
  return {b.sum(b.select(chosen, b.mul(x, each), zero), {classDim}, false),
          b.sum(weights, {classDim}, false)};
}

/// The loss from what labels pick, and the total of their weights.
static Values reduceLabels(Importer &b, const Labels &labels,
                           int64_t reduction) {
  if (!labels.picked)
    return {Value(), Value()};
  Value loss = b.unary<NegOp>(labels.picked);
  auto all = llvm::to_vector(llvm::seq<int64_t>(b.rankOf(loss)));
  Value total = b.sum(labels.weights, all, false);
  if (reduction == kNone)
    return {loss, total};
  Value sum = b.sum(loss, all, false);
  return {reduction == kMean ? b.div(sum, total) : sum, total};
}

static Value logSoftmax(Importer &b, Value x, int64_t dim) {
  if (!x)
    return {};
  auto over = [&](Value y) { return b.broadcast(y, b.shapeOf(x)); };
  Value shifted = b.sub(x, over(b.max(x, {dim}, true)));
  Value total = b.sum(b.unary<ExpOp>(shifted), {dim}, true);
  return b.sub(shifted, over(b.unary<LogOp>(total)));
}

static Value crossEntropy(AtenCrossEntropyLossOp op, Importer &b) {
  Value x = b.tensor(op.getSelf()), target = b.tensor(op.getTarget());
  if (!x || !target)
    return {};
  if (b.rankOf(x) < 1)
    return b.fail("a scalar has no classes");
  if (b.isFloat(target) || b.number(op.getLabelSmoothing()).asDouble() != 0.0)
    return b.fail("it has probabilities or smoothed labels; let torch-mlir "
                  "decompose it");
  Value logits = logSoftmax(b, b.widen(x), b.rankOf(x) > 1 ? 1 : 0);
  Labels labels =
      pick(b, logits, target, op.getWeight(), b.integer(op.getIgnoreIndex()));
  Value loss = reduceLabels(b, labels, b.integer(op.getReduction()))[0];
  return b.convert(loss, b.elementOf(x));
}

void torch::addLossImports(ImportTable &t) {
  t.add<AtenMseLossOp>([](AtenMseLossOp op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf()), y = b.tensor(op.getTarget());
    if (!x || !y)
      return {};
    if (b.shapeOf(x) != b.shapeOf(y))
      return b.fail("the target has another shape");
    Value difference = b.sub(b.widen(x), b.widen(y));
    Value loss = reduceLoss(b, b.mul(difference, difference),
                            b.integer(op.getReduction()));
    return b.convert(loss, b.resultType().getElementType());
  });
  t.add<AtenNllLossForwardOp>([](AtenNllLossForwardOp op, Importer &b) {
    Labels labels = pick(b, b.tensor(op.getSelf()), b.tensor(op.getTarget()),
                         op.getWeight(), b.integer(op.getIgnoreIndex()));
    return reduceLabels(b, labels, b.integer(op.getReduction()));
  });
  t.add<AtenCrossEntropyLossOp>(crossEntropy);
}
