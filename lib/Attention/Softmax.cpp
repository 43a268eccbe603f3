//===- Softmax.cpp - The softmax of attention -------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Softmax.h"
#include "dialects/stablehlo/Reduction/Combiner.h"
#include "mlir/IR/Matchers.h"
#include <limits>

using namespace mlir;
using namespace mlir::stablehlo;

namespace deepstep::attention {

namespace {

/// Operations that compute what is subtracted from a row of scores.
constexpr unsigned kMaxStatistic = 16;
/// Operations between the softmax and the product with the values.
constexpr unsigned kMaxChanges = 4;

class Matcher {
public:
  Matcher(Factor key, Chain &chain) : key(key), chain(chain) {}

  bool match(Cursor at, unsigned changes = 0);

  Softmax result;

private:
  void skip(Cursor &at, bool noteType = false);
  bool skipMask(Cursor &at);
  bool skipGuard(Cursor &at);
  bool matchGuard(Cursor at, bool isMasked);
  bool matchQuotient(DivOp quotient, const Layout &layout);
  bool matchSum(Cursor at, Operation *exponential, const Layout &layout);
  bool matchExponent(Cursor at);
  bool collectStatistic(Value value);

  Factor key;
  Chain &chain;
  /// Compared with minus infinity, to guard rows without any key.
  SmallVector<Cursor> guarded;
};

/// Goes back through a choice between what is masked and zero.
bool Matcher::skipMask(Cursor &at) {
  auto select = at.value.getDefiningOp<SelectOp>();
  if (!select)
    return false;
  Layout layout =
      getTensorType(select.getPred()).getRank() ? at.layout : Layout();
  std::optional<Mask> mask = evaluateMask({select.getPred(), layout});
  if (!mask || !mask->diagonal)
    return false;
  if (getSplatNumber(select.getOnFalse()) == 0.0) {
    result.masks.push_back(*mask);
    at.value = select.getOnTrue();
  } else if (getSplatNumber(select.getOnTrue()) == 0.0) {
    result.masks.push_back(negate(*mask));
    at.value = select.getOnFalse();
  } else {
    return false;
  }
  chain.add(select);
  return true;
}

/// Goes back through a choice of zero for rows of which all is masked, as
/// PyTorch writes it. A row attends to itself at least, so there are none.
bool Matcher::skipGuard(Cursor &at) {
  auto select = at.value.getDefiningOp<SelectOp>();
  if (!select)
    return false;
  bool zeroWhereTrue = getSplatNumber(select.getOnTrue()) == 0.0;
  if (!zeroWhereTrue && getSplatNumber(select.getOnFalse()) != 0.0)
    return false;
  if (!matchGuard({select.getPred(), at.layout}, zeroWhereTrue))
    return false;
  chain.add(select);
  at.value = zeroWhereTrue ? select.getOnFalse() : select.getOnTrue();
  return true;
}

/// Whether a row is all minus infinity (`isMasked`), or is not.
bool Matcher::matchGuard(Cursor at, bool isMasked) {
  while (at.layout.hasAxis(key.axis) || !at.value.getDefiningOp<ReduceOp>()) {
    if (auto negation = at.value.getDefiningOp<NotOp>()) {
      chain.add(negation);
      at.value = negation.getOperand();
      isMasked = !isMasked;
    } else if (!chain.skipMove(at)) {
      return false;
    }
  }
  // All are equal to minus infinity, or not any is different from it.
  auto reduction = at.value.getDefiningOp<ReduceOp>();
  if (reduction.getInputs().size() != 1 ||
      reduction.getDimensions().size() != 1)
    return false;
  Operation &combiner = reduction.getBody().front().front();
  if (!(isMasked ? isa<AndOp>(combiner) : isa<OrOp>(combiner)) ||
      getSplatNumber(reduction.getInitValues().front()) != double(isMasked))
    return false;
  chain.add(reduction);
  at.value = reduction.getInputs().front();
  at.layout.dims.insert(
      at.layout.dims.begin() + reduction.getDimensions().front(), Factors{key});
  if (auto negation = at.value.getDefiningOp<NotOp>()) {
    chain.add(negation);
    at.value = negation.getOperand();
    isMasked = !isMasked;
  }
  auto comparison = at.value.getDefiningOp<CompareOp>();
  ComparisonDirection wanted =
      isMasked ? ComparisonDirection::EQ : ComparisonDirection::NE;
  if (!comparison || comparison.getComparisonDirection() != wanted ||
      getSplatNumber(comparison.getRhs()) !=
          -std::numeric_limits<double>::infinity())
    return false;
  chain.add(comparison);
  guarded.push_back({comparison.getLhs(), at.layout});
  return true;
}

void Matcher::skip(Cursor &at, bool noteType) {
  auto note = [&] {
    Type type = getElementTypeOrSelf(at.value.getType());
    if (noteType &&
        (!result.roundedTo || type.getIntOrFloatBitWidth() <
                                  result.roundedTo.getIntOrFloatBitWidth()))
      result.roundedTo = type;
  };
  note();
  while (chain.skipMove(at) || skipMask(at) || skipGuard(at))
    note();
}

bool Matcher::match(Cursor at, unsigned changes) {
  skip(at, /*noteType=*/true);
  if (auto quotient = at.value.getDefiningOp<DivOp>())
    if (matchQuotient(quotient, at.layout))
      return true;
  Operation *op = at.value.getDefiningOp();
  if (!isa_and_nonnull<DivOp, MulOp, SelectOp>(op) || changes == kMaxChanges)
    return false;
  result.isChanged = true;
  return llvm::any_of(op->getOperands(), [&](Value operand) {
    return isa<FloatType>(getElementTypeOrSelf(operand.getType())) &&
           operand.getType() == at.value.getType() &&
           match({operand, at.layout}, changes + 1);
  });
}

/// exp(x) over the sum of these along the key's axis.
bool Matcher::matchQuotient(DivOp quotient, const Layout &layout) {
  chain.add(quotient);
  Cursor numerator{quotient.getLhs(), layout};
  skip(numerator);
  auto exponential = numerator.value.getDefiningOp<ExpOp>();
  if (!exponential ||
      !matchSum({quotient.getRhs(), layout}, exponential, numerator.layout))
    return false;
  chain.add(exponential);
  return matchExponent({exponential.getOperand(), numerator.layout});
}

bool Matcher::matchSum(Cursor at, Operation *exponential,
                       const Layout &layout) {
  skip(at);
  auto sum = at.value.getDefiningOp<ReduceOp>();
  if (!sum || sum.getInputs().size() != 1 || sum.getDimensions().size() != 1 ||
      getCombiner(sum.getBody()) != Combiner::Add ||
      getSplatNumber(sum.getInitValues().front()) != 0.0 ||
      at.layout.hasAxis(key.axis))
    return false;
  chain.add(sum);
  Cursor input{sum.getInputs().front(), at.layout};
  input.layout.dims.insert(
      input.layout.dims.begin() + sum.getDimensions().front(), Factors{key});
  skip(input);
  return input.value.getDefiningOp() == exponential && input.layout == layout;
}

/// Scores less anything that is the same for the whole row, which changes no
/// softmax: their maximum keeps exponentials in range.
bool Matcher::matchExponent(Cursor at) {
  skip(at);
  auto difference = at.value.getDefiningOp<SubtractOp>();
  if (!difference)
    return false;
  chain.add(difference);
  result.scores = {difference.getLhs(), at.layout};
  for (const Cursor &guard : guarded)
    if (guard.value != result.scores.value ||
        !(guard.layout == result.scores.layout))
      return false;
  Cursor shift{difference.getRhs(), at.layout};
  while (shift.layout.hasAxis(key.axis))
    if (!chain.skipMove(shift))
      return false;
  return collectStatistic(shift.value);
}

/// Adds all that leads from the scores to `value`, where the scores may still
/// have their dimensions in another order.
bool Matcher::collectStatistic(Value value) {
  llvm::DenseSet<Value> sources;
  Cursor source = result.scores;
  Chain moves(nullptr);
  do
    sources.insert(source.value);
  while (moves.skipMove(source));
  SmallVector<Value> open{value};
  llvm::DenseSet<Operation *> seen;
  while (!open.empty()) {
    Value next = open.pop_back_val();
    Operation *op = next.getDefiningOp();
    if (sources.contains(next) || matchPattern(next, m_Constant()))
      continue;
    if (!op || isa<DotGeneralOp>(op) || !isMemoryEffectFree(op))
      return false;
    if (!seen.insert(op).second)
      continue;
    if (seen.size() > kMaxStatistic)
      return false;
    chain.add(op);
    llvm::append_range(open, op->getOperands());
  }
  return true;
}

} // namespace

std::optional<Softmax> matchSoftmax(Cursor probabilities, Factor key,
                                    Chain &chain) {
  Matcher matcher(key, chain);
  if (!matcher.match(probabilities))
    return std::nullopt;
  return matcher.result;
}

} // namespace deepstep::attention
