//===- ControlFlowEmitter.cpp - Loops and branches in the arena -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The part of ProgramEmitter that places what loops carry and what branches
// give. The emitted scf operations carry nothing: each such tensor has a slot
// that its regions write. Conditions are read from the arena by the host.
//
//===----------------------------------------------------------------------===//

#include "ProgramEmitter.h"

using namespace mlir;

namespace deepstep {

//===----------------------------------------------------------------------===//
// Scalars
//===----------------------------------------------------------------------===//

LogicalResult ProgramEmitter::emitExtract(tensor::ExtractOp op) {
  if (!op.getIndices().empty() || !op.getType().isSignlessInteger())
    return op.emitOpError("is not the one integer of a tensor of rank 0, which "
                          "is all that the host reads");
  Value buffer = getBuffer(op.getTensor());
  scalars[op.getResult()] =
      ds::LoadScalarOp::create(builder, op.getLoc(), op.getType(), buffer);
  return success();
}

/// Arithmetic on what the host has read.
LogicalResult ProgramEmitter::emitScalar(Operation *op) {
  IRMapping mapping;
  for (Value operand : op->getOperands()) {
    Value scalar = scalars.lookup(operand);
    if (!scalar)
      return op->emitOpError("computes with a tensor outside of a kernel; run "
                             "ds-lower-to-linalg and ds-form-kernels first");
    mapping.map(operand, scalar);
  }
  Operation *copy = builder.clone(*op, mapping);
  for (auto [result, scalar] : llvm::zip(op->getResults(), copy->getResults()))
    scalars[result] = scalar;
  return success();
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

static LogicalResult verifyCarriesTensors(Operation *op, TypeRange types) {
  for (Type type : types)
    if (!isa<RankedTensorType>(type))
      return op->emitOpError("may carry only tensors, got ") << type;
  return success();
}

/// Gives each loop-carried tensor the slot that all its iterations use, and
/// puts the first value there.
FailureOr<SmallVector<Place>> ProgramEmitter::emitInits(Operation *loop,
                                                        ValueRange inits,
                                                        ValueRange arguments) {
  if (failed(verifyCarriesTensors(loop, inits.getTypes())))
    return failure();
  SmallVector<Place> carried;
  for (auto [init, argument] : llvm::zip(inits, arguments)) {
    auto type = cast<RankedTensorType>(init.getType());
    Place place = getPlace(init);
    bool taken = llvm::any_of(
        carried, [&](const Place &other) { return other.slot == place.slot; });
    if (taken || !isTemporary(init) || !diesAt(init, loop)) {
      place = Place();
      place.slot =
          createSlot(ds::getByteSize(type), liveness.getPosition(loop));
      copy(getPlace(init), place, type, loop->getLoc());
    }
    carried.push_back(place);
    bind(argument, place);
    touch(place.slot, liveness.getEnd(loop));
  }
  return carried;
}

/// Carried tensors have one slot each, for init, argument, yielded value and
/// result.
LogicalResult ProgramEmitter::emitFor(scf::ForOp op) {
  FailureOr<SmallVector<Place>> carried =
      emitInits(op, op.getInitArgs(), op.getRegionIterArgs());
  if (failed(carried))
    return failure();
  for (auto [result, place] : llvm::zip(op.getResults(), *carried))
    bind(result, place);
  Value lower = scalars.lookup(op.getLowerBound()),
        upper = scalars.lookup(op.getUpperBound()),
        stride = scalars.lookup(op.getStep());
  if (!lower || !upper || !stride)
    return op.emitOpError("must have constant bounds, the same on all ranks");
  auto loop = scf::ForOp::create(builder, op.getLoc(), lower, upper, stride);
  scalars[op.getInductionVar()] = loop.getInductionVar();
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(loop.getBody()->getTerminator());
  if (failed(emitBlock(*op.getBody())))
    return failure();
  Operation *yield = op.getBody()->getTerminator();
  emitYield(yield, yield->getOperands(), *carried);
  return success();
}

/// What the condition passes on stays where it is if it is a carried tensor;
/// anything else, and a second copy, gets a slot that the body and the result
/// share.
LogicalResult ProgramEmitter::emitWhile(scf::WhileOp op) {
  FailureOr<SmallVector<Place>> carried =
      emitInits(op, op.getInits(), op.getBeforeArguments());
  if (failed(carried) || failed(verifyCarriesTensors(op, op.getResultTypes())))
    return failure();
  scf::ConditionOp condition = op.getConditionOp();
  SmallVector<Place> passed;
  for (auto [value, argument, result] : llvm::zip(
           condition.getArgs(), op.getAfterArguments(), op.getResults())) {
    auto own = dyn_cast<BlockArgument>(value);
    Place place;
    if (own && own.getOwner() == op.getBeforeBody())
      place = (*carried)[own.getArgNumber()];
    bool taken = llvm::any_of(
        passed, [&](const Place &other) { return other.slot == place.slot; });
    if (place.slot < 0 || taken) {
      place = Place();
      place.slot =
          createSlot(ds::getByteSize(cast<RankedTensorType>(value.getType())),
                     liveness.getPosition(op));
    }
    passed.push_back(place);
    bind(argument, place);
    bind(result, place);
    touch(place.slot, liveness.getEnd(op));
  }

  auto loop =
      scf::WhileOp::create(builder, op.getLoc(), TypeRange(), ValueRange());
  OpBuilder::InsertionGuard guard(builder);
  builder.createBlock(&loop.getBefore());
  if (failed(emitBlock(*op.getBeforeBody())))
    return failure();
  emitYield(condition, condition.getArgs(), passed);
  Value flag = scalars.lookup(condition.getCondition());
  scf::ConditionOp::create(builder, condition.getLoc(), flag, ValueRange());

  builder.createBlock(&loop.getAfter());
  if (failed(emitBlock(*op.getAfterBody())))
    return failure();
  scf::YieldOp yield = op.getYieldOp();
  emitYield(yield, yield.getResults(), *carried);
  scf::YieldOp::create(builder, yield.getLoc());
  return success();
}

/// Moves what a region ends with to the slots that it leaves it in. Values that
/// sit in another of these slots go through a temporary first, so that none is
/// overwritten before it is read.
void ProgramEmitter::emitYield(Operation *yield, ValueRange values,
                               ArrayRef<Place> targets) {
  SmallVector<Place> sources;
  int64_t position = liveness.getPosition(yield);
  for (auto [value, own] : llvm::zip(values, targets)) {
    Place place = getPlace(value);
    bool inOther = llvm::any_of(
        targets, [&](const Place &other) { return other.slot == place.slot; });
    if (inOther && !place.isSameAs(own)) {
      auto type = cast<ShapedType>(value.getType());
      Place saved;
      saved.slot = createSlot(ds::getByteSize(type), position);
      copy(place, saved, type, yield->getLoc());
      place = saved;
    }
    sources.push_back(place);
  }
  for (auto [value, source, own] : llvm::zip(values, sources, targets))
    copy(source, own, cast<ShapedType>(value.getType()), yield->getLoc());
}

//===----------------------------------------------------------------------===//
// Branches
//===----------------------------------------------------------------------===//

/// A slot for each result, which every branch writes.
FailureOr<SmallVector<Place>>
ProgramEmitter::createResultSlots(Operation *branches) {
  if (failed(verifyCarriesTensors(branches, branches->getResultTypes())))
    return failure();
  SmallVector<Place> results;
  for (Value result : branches->getResults()) {
    Place place;
    place.slot =
        createSlot(ds::getByteSize(cast<RankedTensorType>(result.getType())),
                   liveness.getPosition(branches));
    bind(result, place);
    touch(place.slot, liveness.getEnd(branches));
    results.push_back(place);
  }
  return results;
}

LogicalResult ProgramEmitter::emitBranch(Region &branch, Region &target,
                                         ArrayRef<Place> results) {
  if (branch.empty())
    return success();
  OpBuilder::InsertionGuard guard(builder);
  if (target.empty())
    builder.createBlock(&target);
  else
    builder.setInsertionPointToStart(&target.front());
  if (failed(emitBlock(branch.front())))
    return failure();
  Operation *yield = branch.front().getTerminator();
  emitYield(yield, yield->getOperands(), results);
  if (!builder.getInsertionBlock()->mightHaveTerminator())
    scf::YieldOp::create(builder, yield->getLoc());
  return success();
}

LogicalResult ProgramEmitter::emitIf(scf::IfOp op) {
  FailureOr<SmallVector<Place>> results = createResultSlots(op);
  if (failed(results))
    return failure();
  auto branches =
      scf::IfOp::create(builder, op.getLoc(), scalars.lookup(op.getCondition()),
                        /*withElseRegion=*/!op.getElseRegion().empty());
  return failure(failed(emitBranch(op.getThenRegion(), branches.getThenRegion(),
                                   *results)) ||
                 failed(emitBranch(op.getElseRegion(), branches.getElseRegion(),
                                   *results)));
}

LogicalResult ProgramEmitter::emitSwitch(scf::IndexSwitchOp op) {
  FailureOr<SmallVector<Place>> results = createResultSlots(op);
  if (failed(results))
    return failure();
  auto branches = scf::IndexSwitchOp::create(builder, op.getLoc(), TypeRange(),
                                             scalars.lookup(op.getArg()),
                                             op.getCases(), op.getNumCases());
  for (auto [branch, target] :
       llvm::zip(op->getRegions(), branches->getRegions()))
    if (failed(emitBranch(branch, target, *results)))
      return failure();
  return success();
}

/// A branch that only chooses between two tensors.
LogicalResult ProgramEmitter::emitSelect(arith::SelectOp op) {
  if (!isa<RankedTensorType>(op.getType()))
    return emitScalar(op);
  Value flag = scalars.lookup(op.getCondition());
  if (!flag)
    return op.emitOpError("chooses elements outside of a kernel; run "
                          "ds-lower-to-linalg and ds-form-kernels first");
  FailureOr<SmallVector<Place>> results = createResultSlots(op);
  auto branches = scf::IfOp::create(builder, op.getLoc(), flag,
                                    /*withElseRegion=*/true);
  for (auto [value, region] :
       {std::pair(op.getTrueValue(), &branches.getThenRegion()),
        std::pair(op.getFalseValue(), &branches.getElseRegion())}) {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(&region->front());
    copy(getPlace(value), results->front(), cast<ShapedType>(op.getType()),
         op.getLoc());
  }
  return success();
}

} // namespace deepstep
