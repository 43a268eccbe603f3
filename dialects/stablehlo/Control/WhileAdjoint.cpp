//===- WhileAdjoint.cpp - Gradients of counted loops ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The backward pass of a loop is a loop over the same iterations, last to
// first, that carries the gradients of what the loop carries, and sums of
// gradients of what it uses from outside. What an iteration's backward pass
// needs of it is kept in a tensor with a slice per iteration; what is the same
// in each iteration, or cheap, is not.
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Adjoint.h"
#include "dialects/stablehlo/Control/Residuals.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

/// A loop whose iterations are known: carried value `index` goes from `start`
/// by `step`, `trips` times.
struct Count {
  unsigned index;
  int64_t start, step, trips;
};

class LoopAdjoint {
public:
  LoopAdjoint(WhileOp op, Adjoints &adjoints)
      : op(op), adjoints(adjoints), b(adjoints.getBuilder()), f(b) {}

  LogicalResult emit();

private:
  Block &getBody() { return op.getBody().front(); }
  bool isInvariant(unsigned i) {
    return getBody().getTerminator()->getOperand(i) == getBody().getArgument(i);
  }
  std::optional<int64_t> getConstant(Value value);
  std::optional<Count> getCount();
  void findUseful();
  LogicalResult emitBackward(const Count &count);
  LogicalResult keepResiduals(const Count &count);
  Value getTrip(Formula &inner, const Count &count, Value index);
  WhileOp createLoop(OpBuilder &builder, Location loc, ValueRange inits);

  WhileOp op;
  Adjoints &adjoints;
  ImplicitLocOpBuilder &b;
  Formula f;
  /// Carried values whose gradient is carried back.
  SmallVector<unsigned> carried;
  /// Varied values from outside that the body uses.
  SmallVector<Value> captured;
  Region backward;
  /// The iteration that the backward pass is at, counted from zero.
  Value trip;
};

} // namespace

/// An integer constant, also one that the loop carries along.
std::optional<int64_t> LoopAdjoint::getConstant(Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  if (argument && argument.getOwner()->getParentOp() == op) {
    if (!isInvariant(argument.getArgNumber()))
      return std::nullopt;
    value = op.getOperand()[argument.getArgNumber()];
  }
  DenseIntElementsAttr constant;
  if (!matchPattern(value, m_Constant(&constant)) ||
      constant.getNumElements() != 1)
    return std::nullopt;
  APInt number = *constant.getValues<APInt>().begin();
  if (number.getBitWidth() > 64)
    return std::nullopt;
  return constant.getElementType().isUnsignedInteger()
             ? int64_t(number.getZExtValue())
             : number.getSExtValue();
}

std::optional<Count> LoopAdjoint::getCount() {
  Block &cond = op.getCond().front();
  auto compare = cond.getTerminator()->getOperand(0).getDefiningOp<CompareOp>();
  if (!compare)
    return std::nullopt;
  ComparisonDirection direction = compare.getComparisonDirection();
  auto index = dyn_cast<BlockArgument>(compare.getLhs());
  if (!index || index.getOwner() != &cond)
    return std::nullopt;
  Count count{index.getArgNumber(), 0, 0, 0};
  Value next = getBody().getTerminator()->getOperand(count.index);
  Value current = getBody().getArgument(count.index);
  auto add = next.getDefiningOp<AddOp>();
  if (!add || (add.getLhs() != current && add.getRhs() != current))
    return std::nullopt;
  std::optional<int64_t> step =
      getConstant(add.getLhs() == current ? add.getRhs() : add.getLhs());
  std::optional<int64_t> start = getConstant(op.getOperand()[count.index]);
  std::optional<int64_t> bound = getConstant(compare.getRhs());
  if (!step || !start || !bound)
    return std::nullopt;
  int64_t distance = *bound - *start, stride = *step;
  if (direction == ComparisonDirection::GT ||
      direction == ComparisonDirection::GE) {
    distance = -distance;
    stride = -stride;
  } else if (direction != ComparisonDirection::LT &&
             direction != ComparisonDirection::LE) {
    return std::nullopt;
  }
  if (direction == ComparisonDirection::LE ||
      direction == ComparisonDirection::GE)
    ++distance;
  if (stride <= 0)
    return std::nullopt;
  count.start = *start;
  count.step = *step;
  count.trips = distance <= 0 ? 0 : llvm::divideCeil(distance, stride);
  return count;
}

/// Carried values that vary and that a result with a gradient depends on.
void LoopAdjoint::findUseful() {
  Block &body = getBody();
  llvm::DenseSet<Value> useful;
  auto isUseful = [&](unsigned i) {
    return adjoints.getGradient(op.getResult(i)) ||
           useful.contains(body.getArgument(i));
  };
  for (bool changes = true; changes;) {
    changes = false;
    for (auto [i, value] : llvm::enumerate(body.getTerminator()->getOperands()))
      if (isUseful(i))
        useful.insert(value);
    for (Operation &inner : llvm::reverse(body)) {
      if (llvm::none_of(inner.getResults(),
                        [&](Value v) { return useful.contains(v); }))
        continue;
      llvm::SetVector<Value> used(inner.operand_begin(), inner.operand_end());
      getUsedValuesDefinedAbove(inner.getRegions(), used);
      for (Value value : used)
        if (adjoints.isVaried(value) && useful.insert(value).second)
          changes |= isa<BlockArgument>(value);
    }
  }
  for (unsigned i = 0; i < body.getNumArguments(); ++i)
    if (isUseful(i) && adjoints.isVaried(body.getArgument(i)))
      carried.push_back(i);
  llvm::SetVector<Value> used;
  getUsedValuesDefinedAbove(op.getBody(), used);
  for (Value value : used)
    if (adjoints.isVaried(value))
      captured.push_back(value);
}

/// A loop without regions' contents.
WhileOp LoopAdjoint::createLoop(OpBuilder &builder, Location loc,
                                ValueRange inits) {
  OperationState state(loc, WhileOp::getOperationName(), inits,
                       inits.getTypes());
  state.addRegion();
  state.addRegion();
  return cast<WhileOp>(builder.create(state));
}

/// The number of the iteration in which the loop's index is `index`.
Value LoopAdjoint::getTrip(Formula &inner, const Count &count, Value index) {
  Type type = index.getType();
  return inner.div(inner.sub(index, inner.constant(type, count.start)),
                   inner.constant(type, count.step));
}

LogicalResult LoopAdjoint::emitBackward(const Count &count) {
  Block &body = getBody();
  Block &block = backward.emplaceBlock();
  Type indexType = body.getArgument(count.index).getType();
  Value done = block.addArgument(indexType, b.getLoc());
  SmallVector<Value> seeds(body.getNumArguments()), inputs;
  for (unsigned i : carried) {
    inputs.push_back(body.getArgument(i));
    seeds[i] = block.addArgument(inputs.back().getType(), b.getLoc());
  }
  llvm::append_range(inputs, captured);
  SmallVector<Value> sums;
  for (Value value : captured)
    sums.push_back(block.addArgument(value.getType(), b.getLoc()));

  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(&block);
  trip = f.sub(f.constant(indexType, count.trips - 1), done);
  FailureOr<SmallVector<Value>> gradients =
      adjoints.differentiate(body, seeds, inputs);
  if (failed(gradients))
    return failure();
  SmallVector<Value> results{f.add(done, f.constant(indexType, 1))};
  ArrayRef<Value> found(*gradients);
  for (auto [input, gradient] :
       llvm::zip(inputs, found.take_front(carried.size())))
    results.push_back(gradient ? gradient : f.zero(input.getType()));
  for (auto [sum, gradient] : llvm::zip(sums, found.drop_front(carried.size())))
    results.push_back(gradient ? f.add(sum, gradient) : sum);
  ReturnOp::create(b, results);
  return success();
}

LogicalResult LoopAdjoint::keepResiduals(const Count &count) {
  Block &body = getBody();
  Formula inBackward(b);
  OpBuilder::InsertionGuard guard(b);
  Block &target = backward.front();
  if (Operation *def = trip.getDefiningOp())
    b.setInsertionPointAfter(def);
  else
    b.setInsertionPointToStart(&target);
  // Known in the backward pass: the index, and what no iteration changes.
  IRMapping available;
  Type indexType = trip.getType();
  available.map(body.getArgument(count.index),
                f.add(f.mul(trip, f.constant(indexType, count.step)),
                      f.constant(indexType, count.start)));
  for (unsigned i = 0; i < body.getNumArguments(); ++i)
    if (isInvariant(i))
      available.map(body.getArgument(i), op.getOperand()[i]);
  llvm::SetVector<Value> residuals =
      takeResiduals(body, backward, available, b);
  if (residuals.empty())
    return success();

  SmallVector<Value> inits(op.getOperand());
  ImplicitLocOpBuilder before(op.getLoc(), op);
  ImplicitLocOpBuilder inside(op.getLoc(), body.getTerminator());
  Formula outer(before), inner(inside);
  Value index = getTrip(inner, count, body.getArgument(count.index));
  auto getStarts = [&](Formula &formula, Value first, int64_t rank) {
    SmallVector<Value> starts{first};
    if (rank)
      starts.append(rank, formula.zero(indexType));
    return starts;
  };
  SmallVector<Value> returned(body.getTerminator()->getOperands());
  for (Value value : residuals) {
    RankedTensorType type = getTensorType(value);
    if (!isa<FloatType, IntegerType>(type.getElementType()))
      return op.emitOpError("has no gradient: the value of type ")
             << type << " of each iteration cannot be kept";
    SmallVector<int64_t> one{1}, all{count.trips};
    llvm::append_range(one, type.getShape());
    llvm::append_range(all, type.getShape());
    inits.push_back(outer.zero(type.clone(all)));
    Value stack = body.addArgument(type.clone(all), op.getLoc());
    op.getCond().front().addArgument(type.clone(all), op.getLoc());
    returned.push_back(DynamicUpdateSliceOp::create(
        inside, stack.getType(), stack, inner.reshape(value, one),
        getStarts(inner, index, type.getRank())));
  }
  body.getTerminator()->setOperands(returned);
  WhileOp extended = createLoop(before, op.getLoc(), inits);
  extended.getCond().takeBody(op.getCond());
  extended.getBody().takeBody(op.getBody());
  unsigned next = op.getNumResults();
  for (Value value : residuals) {
    RankedTensorType type = getTensorType(value);
    SmallVector<int64_t> one{1};
    llvm::append_range(one, type.getShape());
    Value slice =
        DynamicSliceOp::create(b, type.clone(one), extended.getResult(next++),
                               getStarts(f, trip, type.getRank()), one);
    replaceIn(backward, value, f.reshape(slice, type.getShape()));
  }
  adjoints.replace(op, extended);
  op = extended;
  return success();
}

LogicalResult LoopAdjoint::emit() {
  std::optional<Count> count = getCount();
  if (!count)
    return op.emitOpError(
        "has no gradient: only a loop whose index goes from a "
        "constant by a constant to a constant can be "
        "differentiated; give it a constant number of "
        "iterations, for instance with jax.lax.scan");
  if (count->trips == 0) {
    for (auto [operand, result] : llvm::zip(op.getOperand(), op.getResults()))
      adjoints.addGradient(operand, adjoints.getGradient(result));
    return success();
  }
  findUseful();
  if (failed(emitBackward(*count)) || failed(keepResiduals(*count)))
    return failure();

  Type indexType = trip.getType();
  SmallVector<Value> inits{f.zero(indexType)};
  for (unsigned i : carried) {
    Value gradient = adjoints.getGradient(op.getResult(i));
    inits.push_back(gradient ? gradient : f.zero(op.getResult(i).getType()));
  }
  for (Value value : captured)
    inits.push_back(f.zero(value.getType()));
  WhileOp loop = createLoop(b, b.getLoc(), inits);
  loop.getBody().takeBody(backward);
  {
    OpBuilder::InsertionGuard guard(b);
    Block *cond =
        b.createBlock(&loop.getCond(), {}, ValueRange(inits).getTypes(),
                      SmallVector<Location>(inits.size(), b.getLoc()));
    Value more =
        f.compare(cond->getArgument(0), f.constant(indexType, count->trips),
                  ComparisonDirection::LT);
    ReturnOp::create(b, more);
  }
  ValueRange results = loop.getResults().drop_front();
  for (auto [i, gradient] : llvm::zip(carried, results))
    adjoints.addGradient(op.getOperand()[i], gradient);
  for (auto [value, sum] :
       llvm::zip(captured, results.drop_front(carried.size())))
    adjoints.addGradient(value, sum);
  return success();
}

namespace {

struct WhileModel : AdjointOpInterface::ExternalModel<WhileModel, WhileOp> {
  void propagateActivity(Operation *op, Activity &activity) const {
    auto loop = cast<WhileOp>(op);
    Block &body = loop.getBody().front();
    for (auto [argument, operand] :
         llvm::zip(body.getArguments(), loop.getOperand()))
      if (activity.isVaried(operand))
        activity.mark(argument);
    for (bool changes = true; changes;) {
      changes = false;
      activity.propagate(body);
      for (auto [argument, value] :
           llvm::zip(body.getArguments(), body.getTerminator()->getOperands()))
        if (activity.isVaried(value))
          changes |= activity.mark(argument);
    }
    for (auto [argument, result] :
         llvm::zip(body.getArguments(), loop.getResults()))
      if (activity.isVaried(argument))
        activity.mark(result);
  }
  LogicalResult emitAdjoint(Operation *op, Adjoints &adjoints) const {
    return LoopAdjoint(cast<WhileOp>(op), adjoints).emit();
  }
};

} // namespace

void mlir::stablehlo::attachWhileAdjoint(MLIRContext *context) {
  WhileOp::attachInterface<WhileModel>(*context);
}
