//===- ShardStates.cpp - ZeRO as a sharding ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each ds.update is sharded by itself, over the axes that its gradient is
// combined over. What must hold, and is checked: the gradient comes from a
// ds.combine that only updates and norms use, and the moments are read from
// states that one update alone reads and writes. Parameters that are added to
// the same tensor have one gradient, which is then reduced once.
//
//===----------------------------------------------------------------------===//

#include "deepstep/Sharding/Passes.h"
#include "dialects/ds/Ds.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;

namespace deepstep {

#define GEN_PASS_DEF_DSSHARDSTATES
#include "deepstep/Sharding/Passes.h.inc"

namespace {

/// The shardings of one parameter's tensors.
struct Shardings {
  sdy::TensorShardingAttr unreduced, replicated, sharded;
};

/// The gradients that have been sharded.
using ShardedGradients = llvm::DenseMap<Value, Shardings>;

class UpdateSharder {
public:
  UpdateSharder(ds::UpdateOp update, SymbolTable &symbols,
                ShardedGradients &gradients, int64_t stage)
      : update(update), symbols(symbols), gradients(gradients), stage(stage),
        builder(update.getContext()) {}

  LogicalResult run();

private:
  std::optional<Shardings> chooseShardings(ds::CombineOp combine);
  LogicalResult verifyUses(ds::CombineOp combine);
  LogicalResult shardMoments(const Shardings &shardings);
  void shardGradient(ds::CombineOp combine, const Shardings &shardings);
  void shardParameter(const Shardings &shardings);
  Value reshard(Value value, ds::Reduction reduction,
                sdy::TensorShardingAttr source, sdy::TensorShardingAttr target,
                ds::Purpose purpose);

  ds::UpdateOp update;
  SymbolTable &symbols;
  ShardedGradients &gradients;
  int64_t stage;
  OpBuilder builder;
};

} // namespace

/// The dimension to cut over `ranks`, or nothing if each is too short.
static std::optional<int64_t> chooseDim(RankedTensorType type, int64_t ranks) {
  std::optional<int64_t> best;
  int64_t leastPadding = 0;
  for (auto [dim, size] : llvm::enumerate(type.getShape())) {
    if (size < ranks)
      continue;
    int64_t padded = llvm::divideCeil(size, ranks) * ranks;
    int64_t padding = (padded - size) * (type.getNumElements() / size);
    if (!best || padding < leastPadding) {
      best = dim;
      leastPadding = padding;
    }
  }
  return best;
}

std::optional<Shardings> UpdateSharder::chooseShardings(ds::CombineOp combine) {
  MLIRContext *context = builder.getContext();
  auto type = cast<RankedTensorType>(combine.getType());
  std::optional<int64_t> ranks =
      ds::getRanks(combine, combine.getMeshAttr(), combine.getAxesAttr());
  std::optional<int64_t> dim = chooseDim(type, *ranks);
  if (!dim || *ranks == 1)
    return std::nullopt;
  SmallVector<sdy::AxisRefAttr> axes;
  for (auto axis : combine.getAxes().getAsRange<StringAttr>())
    axes.push_back(sdy::AxisRefAttr::get(context, axis.getValue()));
  auto whole = sdy::DimensionShardingAttr::get(
      context, ArrayRef<sdy::AxisRefAttr>(), /*isClosed=*/true);
  SmallVector<sdy::DimensionShardingAttr> dims(type.getRank(), whole);
  StringRef mesh = combine.getMesh();
  Shardings shardings;
  shardings.replicated = sdy::TensorShardingAttr::get(context, mesh, dims);
  shardings.unreduced =
      sdy::TensorShardingAttr::get(context, mesh, dims, {}, axes);
  dims[*dim] = sdy::DimensionShardingAttr::get(context, axes, true);
  shardings.sharded = sdy::TensorShardingAttr::get(context, mesh, dims);
  return shardings;
}

Value UpdateSharder::reshard(Value value, ds::Reduction reduction,
                             sdy::TensorShardingAttr source,
                             sdy::TensorShardingAttr target,
                             ds::Purpose purpose) {
  MLIRContext *context = builder.getContext();
  return ds::ReshardOp::create(builder, update.getLoc(), value.getType(),
                               ds::ReductionAttr::get(context, reduction),
                               value, source, target,
                               ds::PurposeAttr::get(context, purpose));
}

LogicalResult UpdateSharder::verifyUses(ds::CombineOp combine) {
  for (Operation *user : combine->getUsers()) {
    if (isa<ds::UpdateOp, ds::GlobalNormOp>(user))
      continue;
    InFlightDiagnostic diagnostic = user->emitOpError(
        "uses a combined gradient, of which ZeRO leaves each "
        "rank a shard; combine the gradient once more for it");
    diagnostic.attachNote(combine.getLoc()) << "combined here";
    return diagnostic;
  }
  return success();
}

LogicalResult UpdateSharder::shardMoments(const Shardings &shardings) {
  for (Value moment : update.getMoments()) {
    auto read = moment.getDefiningOp<ds::ReadOp>();
    if (!read || !moment.hasOneUse())
      return update.emitOpError("cannot be sharded: its moments must be read "
                                "from states and used by nothing else");
    symbols.lookup<ds::StateOp>(read.getState())
        .setShardingAttr(shardings.sharded);
  }
  for (Value moment : update.getNewMoments())
    for (Operation *user : moment.getUsers())
      if (!isa<ds::WriteOp>(user))
        return user->emitOpError("uses a moment that ZeRO shards");
  return success();
}

void UpdateSharder::shardGradient(ds::CombineOp combine,
                                  const Shardings &shardings) {
  ds::Reduction reduction = combine.getReduction();
  Value local = combine.getOperand();
  auto loop = local.getDefiningOp<scf::ForOp>();
  auto yielded = OpResult();
  ds::AccumulateOp accumulate;
  if (loop && stage >= 2 && local.hasOneUse()) {
    yielded = cast<OpResult>(local);
    Value sum = loop.getTiedLoopYieldedValue(
                        loop.getRegionIterArg(yielded.getResultNumber()))
                    ->get();
    accumulate = sum.getDefiningOp<ds::AccumulateOp>();
  }
  if (!accumulate) {
    builder.setInsertionPoint(combine);
    combine.replaceAllUsesWith(reshard(local, reduction, shardings.unreduced,
                                       shardings.sharded,
                                       ds::Purpose::Gradient));
    combine->erase();
    return;
  }
  // Stage 2: the loop reduces each micro-batch's value and sums up shards.
  builder.setInsertionPoint(accumulate);
  accumulate.getValueMutable().assign(
      reshard(accumulate.getValue(), reduction, shardings.unreduced,
              shardings.sharded, ds::Purpose::Gradient));
  builder.setInsertionPoint(loop);
  OpOperand &init = loop.getInitsMutable()[yielded.getResultNumber()];
  init.set(reshard(init.get(), ds::Reduction::Sum, shardings.replicated,
                   shardings.sharded, ds::Purpose::Gradient));
  combine.replaceAllUsesWith(local);
  combine->erase();
}

void UpdateSharder::shardParameter(const Shardings &shardings) {
  builder.setInsertionPoint(update);
  update.getParamMutable().assign(
      reshard(update.getParam(), ds::Reduction::Sum, shardings.replicated,
              shardings.sharded, ds::Purpose::Parameter));
  builder.setInsertionPointAfter(update);
  Value whole =
      reshard(update.getNewParam(), ds::Reduction::Sum, shardings.sharded,
              shardings.replicated, ds::Purpose::Parameter);
  update.getNewParam().replaceAllUsesExcept(whole, whole.getDefiningOp());
}

LogicalResult UpdateSharder::run() {
  auto shared = gradients.find(update.getGrad());
  if (shared != gradients.end()) {
    if (failed(shardMoments(shared->second)))
      return failure();
    shardParameter(shared->second);
    return success();
  }
  auto combine = update.getGrad().getDefiningOp<ds::CombineOp>();
  if (!combine)
    return update.emitOpError("cannot be sharded: its gradient must come from "
                              "a ds.combine");
  std::optional<Shardings> shardings = chooseShardings(combine);
  if (!shardings)
    return success();
  if (failed(verifyUses(combine)) || failed(shardMoments(*shardings)))
    return failure();
  shardGradient(combine, *shardings);
  gradients.try_emplace(update.getGrad(), *shardings);
  shardParameter(*shardings);
  return success();
}

namespace {

struct ShardStates : impl::DsShardStatesBase<ShardStates> {
  using Base::Base;

  void runOnOperation() override {
    if (stage < 0 || stage > 2) {
      getOperation().emitError() << "ds-shard-states: stage must be 0, 1 or 2, "
                                    "got "
                                 << stage;
      return signalPassFailure();
    }
    if (stage == 0)
      return;
    SymbolTable symbols(getOperation());
    SmallVector<ds::UpdateOp> updates;
    getOperation().walk(
        [&](ds::UpdateOp update) { updates.push_back(update); });
    ShardedGradients gradients;
    for (ds::UpdateOp update : updates)
      if (failed(UpdateSharder(update, symbols, gradients, stage).run()))
        return signalPassFailure();
  }
};

} // namespace

} // namespace deepstep
