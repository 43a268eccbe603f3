//===- ShiftInvariance.cpp - Maxima that need no gradient -------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Let one element of the maximum, that of a row, grow by d. Each value that is
// computed from it then either grows by degree * d in this row (x - max: -1),
// or by a factor exp(degree * d) (exp(x - max): -1). Operations add and
// subtract degrees; where the degree is zero, the value does not depend on the
// maximum. If that is so before the block ends and before anything else reads a
// value, the gradient of the maximum is zero.
//
// A value's dimensions that tell the row are tracked, so that rows never mix.
// Row dimensions of size 1 tell nothing, and are not.
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Reduction/ShiftInvariance.h"

#include "dialects/stablehlo/ConstantFold.h"
#include "dialects/stablehlo/Reduction/Combiner.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

/// How a value changes with the shift of its row.
struct Change {
  double degree = 0.0;
  bool isFactor = false;
  /// For each row dimension, the value's dimension that has it.
  SmallVector<int64_t> rows;

  bool operator==(const Change &other) const {
    return degree == other.degree && isFactor == other.isFactor &&
           rows == other.rows;
  }
};

class Shifts {
public:
  explicit Shifts(Value base);
  /// Follows the base to the end of its block.
  bool allVanish();

private:
  const Change *find(Value value) const {
    auto found = changes.find(value);
    return found == changes.end() ? nullptr : &found->second;
  }
  /// The change of an op's result; nothing if it has none of these forms.
  std::optional<Change> transfer(Operation *op) const;
  std::optional<Change> transferUnary(Operation *op, Change change) const;
  std::optional<Change> transferBinary(Operation *op) const;
  std::optional<Change> transferBroadcast(BroadcastInDimOp op,
                                          Change change) const;
  std::optional<Change> transferReshape(ReshapeOp op, Change change) const;
  std::optional<Change> transferReduce(ReduceOp op, Change change) const;

  Value base;
  /// Values that change; others do not.
  llvm::DenseMap<Value, Change> changes;
};

} // namespace

static bool isFloat(Value value) {
  return isa<FloatType>(getElementTypeOrSelf(value.getType()));
}

static RankedTensorType typeOf(Value value) {
  return cast<RankedTensorType>(value.getType());
}

Shifts::Shifts(Value base) : base(base) {
  Change change{1.0, false, {}};
  for (auto [dim, size] : llvm::enumerate(typeOf(base).getShape()))
    if (size != 1)
      change.rows.push_back(dim);
  changes[base] = change;
}

std::optional<Change> Shifts::transferUnary(Operation *op,
                                            Change change) const {
  if (isa<ExpOp>(op) && !change.isFactor)
    return Change{change.degree, true, change.rows};
  if (isa<LogOp>(op) && change.isFactor)
    return Change{change.degree, false, change.rows};
  if (isa<AbsOp>(op) && change.isFactor)
    return change;
  if (isa<NegOp>(op)) {
    if (!change.isFactor)
      change.degree = -change.degree;
    return change;
  }
  return std::nullopt;
}

std::optional<Change> Shifts::transferBinary(Operation *op) const {
  const Change *lhs = find(op->getOperand(0)), *rhs = find(op->getOperand(1));
  if (lhs && rhs && lhs->rows != rhs->rows)
    return std::nullopt;
  Change result = lhs ? *lhs : *rhs;
  bool isSum = isa<AddOp, SubtractOp>(op);
  if ((lhs && lhs->isFactor == isSum) || (rhs && rhs->isFactor == isSum))
    return std::nullopt;
  double left = lhs ? lhs->degree : 0.0, right = rhs ? rhs->degree : 0.0;
  result.degree = isa<AddOp, MulOp>(op) ? left + right : left - right;
  return result;
}

std::optional<Change> Shifts::transferBroadcast(BroadcastInDimOp op,
                                                Change change) const {
  for (int64_t &row : change.rows)
    row = op.getBroadcastDimensions()[row];
  return change;
}

/// Unit dimensions may come and go.
std::optional<Change> Shifts::transferReshape(ReshapeOp op,
                                              Change change) const {
  SmallVector<int64_t> from, to;
  RankedTensorType before = typeOf(op.getOperand()), after = op.getType();
  for (int64_t dim = 0; dim < before.getRank(); ++dim)
    if (before.getDimSize(dim) != 1)
      from.push_back(dim);
  for (int64_t dim = 0; dim < after.getRank(); ++dim)
    if (after.getDimSize(dim) != 1)
      to.push_back(dim);
  auto sizes = [](RankedTensorType type, ArrayRef<int64_t> dims) {
    return llvm::map_to_vector(
        dims, [&](int64_t dim) { return type.getDimSize(dim); });
  };
  if (sizes(before, from) != sizes(after, to))
    return std::nullopt;
  for (int64_t &row : change.rows)
    row = to[llvm::find(from, row) - from.begin()];
  return change;
}

/// A sum of a row's values that all grow by one factor grows by it too.
std::optional<Change> Shifts::transferReduce(ReduceOp op, Change change) const {
  if (op.getInputs().size() != 1 || !change.isFactor ||
      getCombiner(op.getBody()) != Combiner::Add ||
      !matchPattern(op.getInitValues()[0], m_AnyZeroFloat()))
    return std::nullopt;
  for (int64_t &row : change.rows) {
    int64_t before = 0;
    for (int64_t dim : op.getDimensions()) {
      if (dim == row)
        return std::nullopt;
      before += dim < row;
    }
    row -= before;
  }
  return change;
}

std::optional<Change> Shifts::transfer(Operation *op) const {
  if (isa<AddOp, SubtractOp, MulOp, DivOp>(op))
    return transferBinary(op);
  if (op->getNumResults() != 1 || op->getNumOperands() == 0)
    return std::nullopt;
  const Change *change = find(op->getOperand(0));
  for (Value operand : op->getOperands().drop_front())
    if (find(operand))
      return std::nullopt;
  if (auto broadcast = dyn_cast<BroadcastInDimOp>(op))
    return transferBroadcast(broadcast, *change);
  if (auto reshape = dyn_cast<ReshapeOp>(op))
    return transferReshape(reshape, *change);
  if (auto reduce = dyn_cast<ReduceOp>(op))
    return transferReduce(reduce, *change);
  return transferUnary(op, *change);
}

bool Shifts::allVanish() {
  Block *block = base.getParentBlock();
  Operation *last = base.getDefiningOp();
  auto follow = [&](Value value) {
    for (Operation *user : value.getUsers()) {
      if (user->getBlock() != block)
        return false;
      if (last->isBeforeInBlock(user))
        last = user;
    }
    return true;
  };
  if (!follow(base))
    return false;
  for (Operation *op = base.getDefiningOp(); op != last;) {
    op = op->getNextNode();
    if (llvm::none_of(op->getOperands(), [&](Value v) { return find(v); }))
      continue;
    if (op->hasTrait<OpTrait::IsTerminator>())
      return false;
    // Predicates and integers have no gradient.
    if (op->getNumRegions() == 0 && llvm::none_of(op->getResults(), isFloat))
      continue;
    std::optional<Change> change = transfer(op);
    if (!change)
      return false;
    if (change->degree == 0.0)
      continue;
    changes[op->getResult(0)] = *change;
    if (!follow(op->getResult(0)))
      return false;
  }
  return true;
}

/// The only op of floats that reads `value`, if it makes a value of the same
/// shape of it that replaces it from there on: the maximum with minus infinity,
/// or zero where it is not finite.
static Value findReplacement(Value value) {
  Operation *only = nullptr;
  for (OpOperand &use : value.getUses()) {
    Operation *user = use.getOwner();
    if (user->getBlock() != value.getParentBlock() ||
        user->getNumResults() != 1 || user->getNumRegions() != 0)
      return {};
    if (!isFloat(user->getResult(0)))
      continue;
    if (only)
      return {};
    only = user;
  }
  if (isa_and_present<MaxOp, MinOp, SelectOp>(only) &&
      only->getResult(0).getType() == value.getType())
    return only->getResult(0);
  return {};
}

bool mlir::stablehlo::isShiftOfInvariant(ReduceOp op) {
  if (op.getInputs().size() != 1 || !isFloat(op.getResult(0)) ||
      !cast<RankedTensorType>(op.getResult(0).getType()).hasStaticShape())
    return false;
  Combiner combiner = getCombiner(op.getBody());
  if (combiner != Combiner::Max && combiner != Combiner::Min)
    return false;
  Value base = op.getResult(0);
  while (Value replacement = findReplacement(base))
    base = replacement;
  return Shifts(base).allVanish();
}
