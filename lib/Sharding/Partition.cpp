//===- Partition.cpp - From whole tensors to one rank's ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A forward walk carries the sharding of each value from reads and reshards to
// what uses them, and gives values the type of one rank's piece. A value
// without an entry is whole on every rank. An operation without a rule may not
// use a sharded value: an explicit ds.reshard is needed in front of it.
//
//===----------------------------------------------------------------------===//

#include "ManualComputation.h"
#include "Reshard.h"
#include "deepstep/Sharding/Passes.h"
#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;

namespace deepstep {

#define GEN_PASS_DEF_DSPARTITION
#include "deepstep/Sharding/Passes.h.inc"

using Sharding = sdy::TensorShardingAttr;

namespace {

class Partitioner {
public:
  Partitioner(SymbolTable &symbols, int64_t ranks)
      : symbols(symbols), ranks(ranks) {}

  LogicalResult partition(Block &block);

private:
  LogicalResult partition(Operation *op);
  LogicalResult partitionRead(ds::ReadOp read);
  LogicalResult partitionWrite(ds::WriteOp write);
  LogicalResult partitionReshard(ds::ReshardOp reshard);
  LogicalResult partitionNorm(ds::GlobalNormOp norm);
  LogicalResult partitionLoop(scf::ForOp loop);
  LogicalResult partitionElementwise(Operation *op, ValueRange operands);
  void partitionHint(Operation *op, Sharding wanted);
  LogicalResult partitionManual(sdy::ManualComputationOp op);

  Sharding lookup(Value value) const { return shardings.lookup(value); }

  /// Records that `value`, of a global type, is sharded, and makes it local.
  void setSharding(Value value, Sharding sharding, Operation *from) {
    if (!sharding)
      return;
    shardings[value] = sharding;
    value.setType(ds::getLocalType(from, sharding,
                                   cast<RankedTensorType>(value.getType())));
  }

  SymbolTable &symbols;
  const int64_t ranks;
  DenseMap<Value, Sharding> shardings;
};

} // namespace

/// What `sharding` says of how a tensor is divided, in one form: without axes
/// of size 1, which divide nothing, and without unreduced axes. Null if each
/// rank has the whole.
static Sharding normalize(Sharding sharding, Operation *from) {
  if (!sharding)
    return {};
  MLIRContext *context = from->getContext();
  sdy::MeshAttr mesh = sharding.getMesh(from);
  SmallVector<sdy::DimensionShardingAttr> dims;
  for (sdy::DimensionShardingAttr dim : sharding.getDimShardings()) {
    SmallVector<sdy::AxisRefAttr> axes;
    for (sdy::AxisRefAttr axis : dim.getAxes())
      if (axis.getSize(mesh) != 1)
        axes.push_back(axis);
    dims.push_back(
        sdy::DimensionShardingAttr::get(context, axes, /*isClosed=*/true));
  }
  auto result =
      Sharding::get(context, sharding.getMeshOrRef(), dims,
                    ArrayRef<sdy::AxisRefAttr>(), ArrayRef<sdy::AxisRefAttr>());
  return result.isFullyReplicated() ? Sharding() : result;
}

LogicalResult Partitioner::partitionRead(ds::ReadOp read) {
  auto state = symbols.lookup<ds::StateOp>(read.getState());
  Sharding sharding = normalize(state.getShardingAttr(), state);
  if (!sharding)
    return success();
  // A program may be partitioned by hand already.
  if (read.getType() == state.getGlobalType())
    setSharding(read.getResult(), sharding, read);
  else
    shardings[read.getResult()] = sharding;
  return success();
}

LogicalResult Partitioner::partitionWrite(ds::WriteOp write) {
  auto state = symbols.lookup<ds::StateOp>(write.getState());
  Sharding expected = normalize(state.getShardingAttr(), state);
  Sharding actual = lookup(write.getValue());
  if (expected == actual)
    return success();
  InFlightDiagnostic diagnostic = write.emitOpError("writes a value that is ");
  if (actual)
    diagnostic << "sharded by " << actual;
  else
    diagnostic << "replicated";
  diagnostic << " to state " << write.getStateAttr() << ", which is ";
  if (expected)
    diagnostic << "sharded by " << expected;
  else
    diagnostic << "replicated";
  return diagnostic << "; add a ds.reshard";
}

LogicalResult Partitioner::partitionReshard(ds::ReshardOp reshard) {
  Sharding actual = lookup(reshard.getOperand());
  if (actual != normalize(reshard.getSource(), reshard)) {
    InFlightDiagnostic diagnostic =
        reshard.emitOpError("comes from a sharding other than its operand's");
    if (actual)
      diagnostic.attachNote(reshard.getOperand().getLoc())
          << "the operand is sharded by " << actual;
    return diagnostic;
  }
  OpBuilder builder(reshard);
  FailureOr<Value> local = emitReshard(builder, reshard, reshard.getOperand());
  if (failed(local))
    return failure();
  if (Sharding sharding = normalize(reshard.getTarget(), reshard))
    shardings[*local] = sharding;
  reshard.replaceAllUsesWith(*local);
  reshard->erase();
  return success();
}

LogicalResult Partitioner::partitionNorm(ds::GlobalNormOp norm) {
  SmallVector<bool> flags;
  FlatSymbolRefAttr mesh;
  ArrayAttr axes;
  Builder builder(norm.getContext());
  for (Value operand : norm.getOperands()) {
    Sharding sharding = lookup(operand);
    SmallVector<StringRef> names;
    if (sharding)
      for (sdy::DimensionShardingAttr dim : sharding.getDimShardings())
        for (sdy::AxisRefAttr axis : dim.getAxes())
          names.push_back(axis.getName());
    flags.push_back(!names.empty());
    if (names.empty())
      continue;
    ArrayAttr own = builder.getStrArrayAttr(names);
    if (axes && (axes != own || mesh != sharding.getMeshSymName()))
      return norm.emitOpError("has operands that are divided over different "
                              "axes, ")
             << axes << " and " << own;
    axes = own;
    mesh = sharding.getMeshSymName();
  }
  if (axes) {
    norm.setMeshAttr(mesh);
    norm.setAxesAttr(axes);
    norm.setSharded(flags);
  }
  return success();
}

LogicalResult Partitioner::partitionLoop(scf::ForOp loop) {
  for (auto [init, argument, result] : llvm::zip(
           loop.getInits(), loop.getRegionIterArgs(), loop.getResults())) {
    setSharding(argument, lookup(init), loop);
    setSharding(result, lookup(init), loop);
  }
  if (failed(partition(*loop.getBody())))
    return failure();
  Operation *yield = loop.getBody()->getTerminator();
  for (auto [index, value, argument] :
       llvm::enumerate(yield->getOperands(), loop.getRegionIterArgs()))
    if (lookup(value) != lookup(argument))
      return yield->emitOpError("operand ")
             << index << " has another sharding than the loop's initial value";
  return success();
}

/// Results have the sharding of `operands`, which must all be the same.
LogicalResult Partitioner::partitionElementwise(Operation *op,
                                                ValueRange operands) {
  Sharding sharding = lookup(operands.front());
  for (Value operand : operands)
    if (lookup(operand) != sharding)
      return op->emitOpError("has operands of different shardings; add a "
                             "ds.reshard");
  for (Value result : op->getResults())
    setSharding(result, sharding, op);
  return success();
}

/// `op` says how its one operand is to be sharded, which does not change it.
void Partitioner::partitionHint(Operation *op, Sharding wanted) {
  Value operand = op->getOperand(0);
  if (ranks != 1)
    if (Sharding sharding = normalize(wanted, op);
        sharding && sharding != lookup(operand))
      op->emitWarning() << "'" << op->getName() << "' is not followed: "
                        << "every rank computes the whole tensor";
  op->getResult(0).replaceAllUsesWith(operand);
  op->erase();
}

LogicalResult Partitioner::partitionManual(sdy::ManualComputationOp op) {
  for (Value operand : op.getTensors())
    if (Sharding sharding = lookup(operand))
      return op.emitOpError("takes a tensor that is sharded by ")
             << sharding << "; reshard it first";
  if (failed(partition(op.getBody().front())))
    return failure();
  return inlineManualComputation(op, ranks);
}

LogicalResult Partitioner::partition(Operation *op) {
  if (auto constraint = dyn_cast<sdy::ShardingConstraintOp>(op)) {
    partitionHint(op, constraint.getSharding());
    return success();
  }
  if (auto reshard = dyn_cast<sdy::ReshardOp>(op)) {
    partitionHint(op, reshard.getSharding());
    return success();
  }
  if (auto manual = dyn_cast<sdy::ManualComputationOp>(op))
    return partitionManual(manual);
  if (auto read = dyn_cast<ds::ReadOp>(op))
    return partitionRead(read);
  if (auto write = dyn_cast<ds::WriteOp>(op))
    return partitionWrite(write);
  if (auto reshard = dyn_cast<ds::ReshardOp>(op))
    return partitionReshard(reshard);
  if (auto norm = dyn_cast<ds::GlobalNormOp>(op))
    return partitionNorm(norm);
  if (auto loop = dyn_cast<scf::ForOp>(op))
    return partitionLoop(loop);
  if (auto update = dyn_cast<ds::UpdateOp>(op)) {
    SmallVector<Value> tensors = {update.getParam(), update.getGrad()};
    llvm::append_range(tensors, update.getMoments());
    return partitionElementwise(op, tensors);
  }
  if (auto combine = dyn_cast<ds::CombineOp>(op)) {
    OpBuilder builder(combine);
    combine.replaceAllUsesWith(
        emitCombine(builder, combine, combine.getOperand()));
    combine->erase();
    return success();
  }
  bool isElementwise =
      isa<ds::AccumulateOp>(op) || op->hasTrait<OpTrait::Elementwise>();
  if (isElementwise && op->getNumOperands() > 0 && op->getNumRegions() == 0)
    return partitionElementwise(op, op->getOperands());
  // The terminator of a loop is checked with the loop.
  if (!isa<scf::YieldOp>(op))
    for (Value operand : op->getOperands())
      if (Sharding sharding = lookup(operand))
        return op->emitOpError("uses a value that is sharded by ")
               << sharding << ", for which it has no rule; reshard it first";
  for (Region &region : op->getRegions())
    for (Block &block : region)
      if (failed(partition(block)))
        return failure();
  return success();
}

LogicalResult Partitioner::partition(Block &block) {
  for (Operation &op : llvm::make_early_inc_range(block))
    if (failed(partition(&op)))
      return failure();
  return success();
}

namespace {

struct Partition : impl::DsPartitionBase<Partition> {
  using Base::Base;

  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    for (auto step : getOperation().getOps<ds::StepOp>())
      if (failed(Partitioner(symbols, ranks).partition(step.getBody().front())))
        return signalPassFailure();
  }
};

} // namespace

} // namespace deepstep
