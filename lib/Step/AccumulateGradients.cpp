//===- AccumulateGradients.cpp - A step of several micro-batches -*- C++
//-*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The loop takes over what ds.combine's operands are computed from, reads of
// states excepted: those are invariant, and stay outside. An operation that the
// rest of the step needs as well (a constant, say) is copied into the loop; it
// must not depend on the batch, because then it has no one value.
//
// A buffer goes from micro-batch to micro-batch: the loop carries it, and what
// is combined and written is its last value.
//
//===----------------------------------------------------------------------===//

#include "deepstep/Step/Emitter.h"
#include "deepstep/Step/Passes.h"
#include "dialects/ds/Ds.h"
#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;

namespace deepstep {

#define GEN_PASS_DEF_DSACCUMULATEGRADIENTS
#include "deepstep/Step/Passes.h.inc"

namespace {

class Accumulation {
public:
  Accumulation(ds::StepOp step, int64_t steps)
      : step(step), body(step.getBody().front()), steps(steps),
        builder(step.getContext()) {}

  LogicalResult run();

private:
  LogicalResult collectCombines();
  void findBuffers();
  void collectSlice();
  LogicalResult verifySlice();
  void widenBatches();
  void emitLoop();
  bool isInSlice(Operation *op) const {
    Operation *ancestor = body.findAncestorOpInBlock(*op);
    return ancestor && slice.contains(ancestor);
  }

  ds::StepOp step;
  Block &body;
  int64_t steps;
  OpBuilder builder;
  SmallVector<ds::CombineOp> combines;
  /// The buffers that a combine's result is written to, and the values that
  /// are read from them.
  llvm::DenseMap<Operation *, StringRef> buffers;
  llvm::DenseMap<Value, StringRef> oldBuffers;
  /// Operations of the step's block that the loop repeats, in order.
  llvm::SetVector<Operation *> slice;
};

} // namespace

void Accumulation::findBuffers() {
  SymbolTable symbols(step->getParentOp());
  auto isBuffer = [&](StringRef name) {
    auto state = symbols.lookup<ds::StateOp>(name);
    return state && state.getRole() == ds::Role::Buffer;
  };
  for (auto write : body.getOps<ds::WriteOp>())
    if (auto combine = write.getValue().getDefiningOp<ds::CombineOp>();
        combine && isBuffer(write.getState()))
      buffers.try_emplace(combine, write.getState());
  for (auto read : body.getOps<ds::ReadOp>())
    if (isBuffer(read.getState()))
      oldBuffers.try_emplace(read.getResult(), read.getState());
}

LogicalResult Accumulation::collectCombines() {
  for (auto combine : body.getOps<ds::CombineOp>()) {
    if (buffers.contains(combine)) {
      combines.push_back(combine);
      continue;
    }
    if (combine.getReduction() == ds::Reduction::Max ||
        !isa<FloatType>(combine.getType().getElementType()))
      return combine.emitOpError("cannot be accumulated over micro-batches: "
                                 "only sums and means of floating-point "
                                 "tensors can");
    combines.push_back(combine);
  }
  if (combines.empty())
    return step.emitOpError("has no ds.combine, so nothing to accumulate");
  return success();
}

void Accumulation::collectSlice() {
  llvm::SetVector<Operation *> reached;
  SmallVector<Value> worklist;
  auto addOperands = [&](Operation *op) {
    llvm::append_range(worklist, op->getOperands());
    llvm::SetVector<Value> captured;
    getUsedValuesDefinedAbove(op->getRegions(), captured);
    llvm::append_range(worklist, captured);
  };
  for (ds::CombineOp combine : combines)
    worklist.push_back(combine.getOperand());
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val().getDefiningOp();
    if (!op || op->getBlock() != &body || isa<ds::ReadOp>(op))
      continue;
    if (reached.insert(op))
      addOperands(op);
  }
  for (Operation &op : body)
    if (reached.contains(&op))
      slice.insert(&op);
}

LogicalResult Accumulation::verifySlice() {
  // What has another value in each micro-batch.
  llvm::DenseSet<Operation *> dependent;
  auto dependsOnBatch = [&](Value value) {
    if (auto argument = dyn_cast<BlockArgument>(value))
      return argument.getOwner() == &body;
    return oldBuffers.contains(value) ||
           dependent.contains(value.getDefiningOp());
  };
  for (Operation *op : slice) {
    llvm::SetVector<Value> used(op->operand_begin(), op->operand_end());
    getUsedValuesDefinedAbove(op->getRegions(), used);
    if (llvm::any_of(used, dependsOnBatch))
      dependent.insert(op);
    if (isa<ds::CombineOp, ds::WriteOp>(op))
      return op->emitOpError("lies before another ds.combine, so that it would "
                             "run for each micro-batch");
  }
  auto verifyUse = [&](Operation *user) {
    return isa<ds::CombineOp>(user) || isInSlice(user);
  };
  for (Operation *op : dependent)
    for (Operation *user : op->getUsers())
      if (!verifyUse(user)) {
        InFlightDiagnostic diagnostic = user->emitOpError(
            "uses a value of one micro-batch; combine it first");
        diagnostic.attachNote(op->getLoc()) << "the value";
        return diagnostic;
      }
  for (BlockArgument argument : body.getArguments())
    for (Operation *user : argument.getUsers())
      if (!verifyUse(user))
        return user->emitOpError("uses the batch of one micro-batch; combine "
                                 "what is computed from it");
  return success();
}

void Accumulation::widenBatches() {
  SmallVector<Type> types;
  for (BlockArgument argument : body.getArguments()) {
    auto type = cast<RankedTensorType>(argument.getType());
    SmallVector<int64_t> shape = {steps};
    llvm::append_range(shape, type.getShape());
    argument.setType(type.clone(shape));
    types.push_back(argument.getType());
  }
  step.setFunctionType(builder.getFunctionType(types, step.getResultTypes()));
}

void Accumulation::emitLoop() {
  builder.setInsertionPoint(combines.front());
  Location loc = step.getLoc();
  Emitter e(builder, loc);
  llvm::StringMap<Value> read;
  for (auto [value, state] : oldBuffers)
    read.try_emplace(state, value);
  SmallVector<Value> inits;
  for (ds::CombineOp combine : combines) {
    Value old = read.lookup(buffers.lookup(combine));
    inits.push_back(old ? old : e.constant(combine.getType(), 0.0));
  }
  auto index = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(builder, loc, value);
  };
  Value lower = index(0), upper = index(steps), stride = index(1);
  auto loop = scf::ForOp::create(builder, loc, lower, upper, stride, inits);

  IRMapping mapping;
  builder.setInsertionPointToStart(loop.getBody());
  for (BlockArgument argument : body.getArguments()) {
    auto type = cast<RankedTensorType>(argument.getType());
    mapping.map(argument,
                ds::MicroBatchOp::create(
                    builder, loc, type.clone(type.getShape().drop_front()),
                    argument, loop.getInductionVar()));
  }
  llvm::StringMap<Value> carried;
  for (auto [combine, argument] : llvm::zip(combines, loop.getRegionIterArgs()))
    if (buffers.contains(combine))
      carried.try_emplace(buffers.lookup(combine), argument);
  for (auto [value, state] : oldBuffers)
    if (Value current = carried.lookup(state))
      mapping.map(value, current);
  for (Operation *op : slice)
    builder.clone(*op, mapping);
  SmallVector<Value> sums;
  for (auto [combine, sum] : llvm::zip(combines, loop.getRegionIterArgs())) {
    Value value = mapping.lookupOrDefault(combine.getOperand());
    if (!buffers.contains(combine))
      value = ds::AccumulateOp::create(
          builder, combine.getLoc(), sum, value,
          builder.getF64FloatAttr(1.0 / double(steps)));
    sums.push_back(value);
  }
  scf::YieldOp::create(builder, loc, sums);
  for (auto [combine, sum] : llvm::zip(combines, loop.getResults()))
    combine.getOperandMutable().assign(sum);
  for (Operation *op : llvm::reverse(slice))
    if (op->use_empty())
      op->erase();
}

LogicalResult Accumulation::run() {
  findBuffers();
  if (failed(collectCombines()))
    return failure();
  collectSlice();
  if (failed(verifySlice()))
    return failure();
  // The loop stands at the first combine; reads may move up to any place.
  for (auto read : llvm::make_early_inc_range(body.getOps<ds::ReadOp>()))
    if (combines.front()->isBeforeInBlock(read))
      read->moveBefore(&body, body.begin());
  widenBatches();
  emitLoop();
  return success();
}

namespace {

struct AccumulateGradients
    : impl::DsAccumulateGradientsBase<AccumulateGradients> {
  using Base::Base;

  void runOnOperation() override {
    if (steps < 1) {
      getOperation().emitError()
          << "ds-accumulate-gradients: steps must be at least 1, got " << steps;
      return signalPassFailure();
    }
    if (steps == 1)
      return;
    for (auto step : getOperation().getOps<ds::StepOp>())
      if (failed(Accumulation(step, steps).run()))
        return signalPassFailure();
  }
};

} // namespace

} // namespace deepstep
