//===- Combiner.h - What the body of a reduction does -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_REDUCTION_COMBINER_H
#define DEEPSTEP_DIALECTS_STABLEHLO_REDUCTION_COMBINER_H

#include "dialects/stablehlo/Stablehlo.h"

namespace mlir::stablehlo {

enum class Combiner { Add, Subtract, Mul, Max, Min, Second, Other };

/// How a body of 2 n scalar arguments combines arguments `index` and n +
/// `index`. Comparing and selecting the greater counts as a maximum. `Second`
/// returns the later one, which replaces the earlier.
inline Combiner getCombiner(Region &body, unsigned index = 0) {
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

/// Whether value `index` of the body is one of its two arguments, by a select.
inline bool choosesOne(Region &body, unsigned index) {
  Block &block = body.front();
  auto select =
      block.getTerminator()->getOperand(index).getDefiningOp<SelectOp>();
  Value a = block.getArgument(index);
  Value b = block.getArgument(block.getNumArguments() / 2 + index);
  return select && ((select.getOnTrue() == a && select.getOnFalse() == b) ||
                    (select.getOnTrue() == b && select.getOnFalse() == a));
}

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_REDUCTION_COMBINER_H
