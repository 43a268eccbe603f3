//===- Scores.cpp - From a softmax to the product of its scores -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Scores.h"
#include <cmath>

using namespace mlir;
using namespace mlir::stablehlo;

namespace deepstep::attention {

namespace {

/// Operations between the product and the softmax.
constexpr unsigned kMaxLength = 32;
/// Masked scores are -1e9 (which bf16 rounds up) or less, or half the least
/// number of their type, also after a scale: so far below all others that their
/// exponentials are zero.
constexpr double kMasked = -0.99e9, kMaskedAndScaled = -1e6;

class Matcher {
public:
  explicit Matcher(Chain &chain) : chain(chain) {}

  bool match(Cursor at);

  Scores result;

private:
  bool skipSum(Cursor &at);
  bool skipSelect(Cursor &at);
  bool isMasked(double score, Value scores) const;
  void keep(Mask mask);
  void fail(StringRef problem) {
    if (result.problem.empty())
      result.problem = problem;
  }

  Chain &chain;
};

/// Whether a score that is `score` here has probability zero. It is multiplied
/// by `scale` later.
bool Matcher::isMasked(double score, Value scores) const {
  auto type = cast<FloatType>(getElementTypeOrSelf(scores.getType()));
  double least =
      -llvm::APFloat::getLargest(type.getFloatSemantics()).convertToDouble();
  return (score <= kMasked || score <= least / 2) &&
         score * result.scale <= std::max(kMaskedAndScaled, least / 2);
}

void Matcher::keep(Mask mask) {
  if (result.kept && !isSame(*result.kept, mask))
    fail("has two different masks");
  result.kept = mask;
}

/// A sum with a mask of zeros and huge negative numbers.
bool Matcher::skipSum(Cursor &at) {
  auto sum = at.value.getDefiningOp<AddOp>();
  if (!sum)
    return false;
  chain.add(sum);
  for (auto [added, scores] : {std::pair(sum.getRhs(), sum.getLhs()),
                               std::pair(sum.getLhs(), sum.getRhs())}) {
    std::optional<Mask> mask = evaluateMask({added, at.layout});
    if (!mask)
      continue;
    // One number for all changes no softmax.
    if (mask->diagonal) {
      double kept = std::max(mask->below, mask->above);
      double masked = std::min(mask->below, mask->above);
      if (kept != 0 || !isMasked(masked, scores))
        fail("adds a mask to the scores that is no zeros and huge negative "
             "numbers");
      keep({mask->diagonal, double(mask->below == kept),
            double(mask->above == kept)});
    }
    at.value = scores;
    return true;
  }
  fail("adds something to the scores that is no causal mask");
  at.value = sum.getLhs();
  return true;
}

/// A choice between scores and a huge negative number.
bool Matcher::skipSelect(Cursor &at) {
  auto select = at.value.getDefiningOp<SelectOp>();
  if (!select)
    return false;
  chain.add(select);
  std::optional<double> onFalse = getSplatNumber(select.getOnFalse());
  std::optional<double> onTrue = getSplatNumber(select.getOnTrue());
  Layout layout =
      getTensorType(select.getPred()).getRank() ? at.layout : Layout();
  std::optional<Mask> mask = evaluateMask({select.getPred(), layout});
  at.value = onTrue ? select.getOnFalse() : select.getOnTrue();
  if (!mask || !mask->diagonal)
    fail("masks scores by something that is no causal mask");
  else if (onFalse && isMasked(*onFalse, at.value))
    keep(*mask);
  else if (onTrue && isMasked(*onTrue, at.value))
    keep(negate(*mask));
  else
    fail("gives masked scores a number that is not far below all others");
  return true;
}

bool Matcher::match(Cursor at) {
  for (unsigned i = 0; i < kMaxLength; ++i) {
    Operation *op = at.value.getDefiningOp();
    if (auto product = dyn_cast_or_null<DotGeneralOp>(op)) {
      chain.add(op);
      result.product = product;
      result.layout = at.layout;
      return true;
    }
    if (skipScale(at, result.scale)) {
      chain.add(op);
      continue;
    }
    if (!chain.skipMove(at) && !skipSum(at) && !skipSelect(at))
      return false;
  }
  return false;
}

} // namespace

std::optional<Scores> matchScores(Cursor at, Chain &chain) {
  Matcher matcher(chain);
  if (!matcher.match(at))
    return std::nullopt;
  return matcher.result;
}

} // namespace deepstep::attention
