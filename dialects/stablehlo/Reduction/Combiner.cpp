//===- Combiner.cpp - What the body of a reduction does ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Reduction/Combiner.h"

using namespace mlir;
using namespace mlir::stablehlo;

Combiner mlir::stablehlo::getCombiner(Region &body, unsigned index) {
  Block &block = body.front();
  Value result = block.getTerminator()->getOperand(index);
  Value a = block.getArgument(index);
  Value b = block.getArgument(block.getNumArguments() / 2 + index);
  if (result == b)
    return Combiner::Second;
  Operation *op = result.getDefiningOp();
  auto combines = [&](Operation *user) {
    return (user->getOperand(0) == a && user->getOperand(1) == b) ||
           (user->getOperand(0) == b && user->getOperand(1) == a);
  };
  if (isa_and_present<AddOp, MulOp, MaxOp, MinOp>(op) && combines(op))
    return isa<AddOp>(op)   ? Combiner::Add
           : isa<MulOp>(op) ? Combiner::Mul
           : isa<MaxOp>(op) ? Combiner::Max
                            : Combiner::Min;
  if (isa_and_present<SubtractOp>(op) && op->getOperand(0) == a &&
      op->getOperand(1) == b)
    return Combiner::Subtract;
  auto select = dyn_cast_if_present<SelectOp>(op);
  auto compare = select ? select.getPred().getDefiningOp<CompareOp>() : nullptr;
  if (!compare || !combines(compare))
    return Combiner::Other;
  bool inOrder = select.getOnTrue() == compare.getLhs() &&
                 select.getOnFalse() == compare.getRhs();
  bool reversed = select.getOnTrue() == compare.getRhs() &&
                  select.getOnFalse() == compare.getLhs();
  ComparisonDirection direction = compare.getComparisonDirection();
  bool greater = direction == ComparisonDirection::GT ||
                 direction == ComparisonDirection::GE;
  bool less = direction == ComparisonDirection::LT ||
              direction == ComparisonDirection::LE;
  if ((!inOrder && !reversed) || (!greater && !less))
    return Combiner::Other;
  return greater == inOrder ? Combiner::Max : Combiner::Min;
}

namespace {

/// A value that the body chooses by a select between its two arguments.
struct Choice {
  Value first, second, firstIsChosen;
  bool reversed;
};

} // namespace

static std::optional<Choice> getChoice(Block &block, unsigned index) {
  auto select =
      block.getTerminator()->getOperand(index).getDefiningOp<SelectOp>();
  if (!select)
    return std::nullopt;
  Value first = block.getArgument(index);
  Value second = block.getArgument(block.getNumArguments() / 2 + index);
  bool reversed = select.getOnTrue() == second;
  if (select.getOnTrue() != (reversed ? second : first) ||
      select.getOnFalse() != (reversed ? first : second))
    return std::nullopt;
  return Choice{first, second, select.getPred(), reversed};
}

bool mlir::stablehlo::choosesTogether(Region &body, unsigned index,
                                      unsigned place) {
  std::optional<Choice> value = getChoice(body.front(), index);
  std::optional<Choice> other = getChoice(body.front(), place);
  if (!value || !other || value->reversed != other->reversed)
    return false;
  if (value->firstIsChosen == other->firstIsChosen)
    return true;
  // JAX: the place's side is that of the value, or any if values are equal.
  auto either = other->firstIsChosen.getDefiningOp<OrOp>();
  if (!either || (either.getLhs() != value->firstIsChosen &&
                  either.getRhs() != value->firstIsChosen))
    return false;
  Value rest = either.getLhs() == value->firstIsChosen ? either.getRhs()
                                                       : either.getLhs();
  auto both = rest.getDefiningOp<AndOp>();
  auto isEqual = [&](Value pred) {
    auto compare = pred.getDefiningOp<CompareOp>();
    return compare &&
           compare.getComparisonDirection() == ComparisonDirection::EQ &&
           compare.getLhs() == value->first &&
           compare.getRhs() == value->second;
  };
  return both && (isEqual(both.getLhs()) || isEqual(both.getRhs()));
}
