//===- Overlap.cpp - Collectives beside computation -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All collectives of a block go to the queue, small ones too: a collective on
// another thread beside those on the queue would race with them on the network.
//
// The order on the queue is that of readiness, which is a function of the
// program alone and therefore the same on all ranks.
//
//===----------------------------------------------------------------------===//

#include "BlockOrder.h"
#include "deepstep/Schedule/Passes.h"
#include "mlir/IR/Remarks.h"

using namespace mlir;

namespace deepstep {

#define GEN_PASS_DEF_DSOVERLAP
#include "deepstep/Schedule/Passes.h.inc"

/// Moves `op` into a ds.async behind `after` (null: at the block's start) and
/// awaits each result in front of its first use.
static ds::AsyncOp makeAsync(Operation *op, Operation *after) {
  MLIRContext *context = op->getContext();
  OpBuilder builder(op);
  Location loc = op->getLoc();
  auto futures = llvm::map_to_vector(op->getResultTypes(), [&](Type type) {
    return Type(ds::FutureType::get(context, type));
  });
  // All of them before the block changes, which forgets the order of its ops.
  auto users = llvm::map_to_vector(
      op->getResults(), [](OpResult result) { return getFirstUser(result); });
  auto async = ds::AsyncOp::create(
      builder, loc, futures, ds::QueueAttr::get(context, ds::Queue::Comm));
  if (after)
    async->moveAfter(after);
  else
    async->moveBefore(&op->getBlock()->front());
  for (auto [result, future, user] :
       llvm::zip(op->getResults(), async.getFutures(), users)) {
    builder.setInsertionPoint(user);
    result.replaceAllUsesWith(
        ds::AwaitOp::create(builder, loc, future).getResult());
  }
  Block *body = &async.getBody().emplaceBlock();
  op->moveBefore(body, body->end());
  builder.setInsertionPointToEnd(body);
  ds::YieldOp::create(builder, loc, op->getResults());
  return async;
}

/// How many operations run while the work of `async` may be under way.
static unsigned countBeside(ds::AsyncOp async) {
  unsigned count = 0;
  llvm::SmallPtrSet<Operation *, 16> users(async->user_begin(),
                                           async->user_end());
  for (Operation *op = async->getNextNode(); op && !users.contains(op);
       op = op->getNextNode())
    if (!isa<ds::AsyncOp, ds::AwaitOp>(op))
      ++count;
  return count;
}

static void overlap(Block &block) {
  SmallVector<ds::AsyncOp> asyncs;
  for (Operation *op : getCollectivesByReadiness(block)) {
    Operation *after = getLastProducer(op);
    if (!asyncs.empty() && (!after || after->isBeforeInBlock(asyncs.back())))
      after = asyncs.back();
    asyncs.push_back(makeAsync(op, after));
  }
  for (ds::AsyncOp async : asyncs)
    remark::passed(async.getLoc(),
                   remark::RemarkOpts::name("Overlap").category("ds-overlap"))
        << remark::add("'{0}' starts when its operands are ready and runs "
                       "beside {1} operations",
                       async.getBody().front().front().getName().getStringRef(),
                       countBeside(async));
}

namespace {

struct Overlap : impl::DsOverlapBase<Overlap> {
  void runOnOperation() override {
    forEachScheduledBlock(getOperation(), overlap);
  }
};

} // namespace

} // namespace deepstep
