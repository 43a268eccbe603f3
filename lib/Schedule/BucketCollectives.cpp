//===- BucketCollectives.cpp - Collectives as larger messages ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One open bucket per kind of message. Members are taken by when their operands
// are ready, so the last member's operands are the last to be ready, and the
// merged collective can stand right behind them if no member's result is used
// before. So a bucket is closed as soon as a collective depends on a result of
// it, or is ready only after such a result is used.
//
//===----------------------------------------------------------------------===//

#include "BlockOrder.h"
#include "deepstep/Schedule/Passes.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;

namespace deepstep {

#define GEN_PASS_DEF_DSBUCKETCOLLECTIVES
#include "deepstep/Schedule/Passes.h.inc"

namespace {

struct Bucket {
  SmallVector<Operation *> members;
  int64_t elements = 0;
  /// The first operation that uses a member's result.
  Operation *firstUser = nullptr;

  void add(Operation *op, int64_t count) {
    Operation *user = getFirstUser(op);
    if (members.empty() || user->isBeforeInBlock(firstUser))
      firstUser = user;
    members.push_back(op);
    elements += count;
  }
};

} // namespace

/// What members of one bucket have in common.
static Attribute getKey(Operation *op) {
  Builder builder(op->getContext());
  SmallVector<Attribute> key = {
      builder.getStringAttr(op->getName().getStringRef()),
      TypeAttr::get(getElementTypeOrSelf(op->getOperand(0).getType()))};
  auto collective = cast<ds::CollectiveOpInterface>(op);
  key.append({collective.getMeshAttr(), collective.getAxesAttr(),
              collective.getPurposeAttr()});
  if (auto allReduce = dyn_cast<ds::AllReduceOp>(op))
    key.push_back(allReduce.getReductionAttr());
  if (auto scatter = dyn_cast<ds::ReduceScatterOp>(op))
    key.push_back(scatter.getReductionAttr());
  return builder.getArrayAttr(key);
}

/// Elements of the whole tensors: what a reduction takes and a gather gives.
static int64_t countElements(Operation *op) {
  TypeRange types = isa<ds::AllGatherOp>(op) ? TypeRange(op->getResultTypes())
                                             : TypeRange(op->getOperandTypes());
  int64_t elements = 0;
  for (Type type : types)
    elements += cast<RankedTensorType>(type).getNumElements();
  return elements;
}

/// Merges the members and empties the bucket. `lastMerged` is the collective
/// that was merged before; this one comes behind it.
static void flush(Bucket &bucket, Operation *&lastMerged) {
  SmallVector<Operation *> members = std::move(bucket.members);
  Operation *firstUser = bucket.firstUser;
  bucket = Bucket();
  if (members.size() < 2)
    return;
  SmallVector<Value> operands;
  SmallVector<Type> results;
  SmallVector<Location> locations;
  SmallVector<int64_t> dims;
  for (Operation *member : members) {
    llvm::append_range(operands, member->getOperands());
    llvm::append_range(results, member->getResultTypes());
    locations.push_back(member->getLoc());
    if (auto scatter = dyn_cast<ds::ReduceScatterOp>(member))
      llvm::append_range(dims, scatter.getDims());
    if (auto gather = dyn_cast<ds::AllGatherOp>(member))
      llvm::append_range(dims, gather.getDims());
  }
  Operation *last = members.back();
  OpBuilder builder(last->getContext());
  OperationState state(builder.getFusedLoc(locations), last->getName(),
                       operands, results, last->getAttrs());
  if (!dims.empty())
    state.attributes.set("dims", builder.getDenseI64ArrayAttr(dims));
  builder.setInsertionPoint(last);
  Operation *merged = builder.create(state);
  Operation *after = getLastProducer(merged);
  // A user of the bucket may stand before the earlier collective.
  if (lastMerged && (!after || after->isBeforeInBlock(lastMerged)) &&
      lastMerged->isBeforeInBlock(firstUser))
    after = lastMerged;
  if (after)
    merged->moveAfter(after);
  else
    merged->moveBefore(&last->getBlock()->front());
  lastMerged = merged;
  unsigned index = 0;
  for (Operation *member : members) {
    unsigned count = member->getNumResults();
    member->replaceAllUsesWith(merged->getResults().slice(index, count));
    index += count;
    member->erase();
  }
}

static bool mustClose(const Bucket &bucket, Operation *op) {
  if (bucket.members.empty())
    return false;
  for (Value operand : op->getOperands())
    if (llvm::is_contained(bucket.members, operand.getDefiningOp()))
      return true;
  Operation *producer = getLastProducer(op);
  return producer && !producer->isBeforeInBlock(bucket.firstUser);
}

/// Writes go last, so that they do not close buckets. No read of a state comes
/// behind its write.
static void sinkWrites(Block &block) {
  for (ds::WriteOp write : llvm::to_vector(block.getOps<ds::WriteOp>()))
    write->moveBefore(block.getTerminator());
}

static void bucketCollectives(Block &block, int64_t reduceSize,
                              int64_t gatherSize) {
  sinkWrites(block);
  llvm::MapVector<Attribute, Bucket> buckets;
  Operation *lastMerged = nullptr;
  for (Operation *op : getCollectivesByReadiness(block)) {
    for (auto &[key, bucket] : buckets)
      if (mustClose(bucket, op))
        flush(bucket, lastMerged);
    Bucket &bucket = buckets[getKey(op)];
    int64_t limit = isa<ds::AllGatherOp>(op) ? gatherSize : reduceSize;
    int64_t elements = countElements(op);
    if (bucket.elements + elements > limit)
      flush(bucket, lastMerged);
    bucket.add(op, elements);
  }
  for (auto &[key, bucket] : buckets)
    flush(bucket, lastMerged);
}

namespace {

struct BucketCollectives : impl::DsBucketCollectivesBase<BucketCollectives> {
  using Base::Base;

  void runOnOperation() override {
    if (reduceBucketSize < 1 || allgatherBucketSize < 1) {
      getOperation().emitError()
          << "ds-bucket-collectives: bucket sizes must be at least 1";
      return signalPassFailure();
    }
    forEachScheduledBlock(getOperation(), [&](Block &block) {
      bucketCollectives(block, reduceBucketSize, allgatherBucketSize);
    });
  }
};

} // namespace

} // namespace deepstep
