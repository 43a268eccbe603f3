//===- StepLiveness.cpp - When a step's tensors die -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StepLiveness.h"

using namespace mlir;

namespace deepstep {

bool isTensorView(Operation *op) {
  return isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, ds::MicroBatchOp,
             ds::OpaqueOp>(op);
}

StepLiveness::StepLiveness(ds::StepOp step) {
  int64_t next = 0;
  step.getBody().walk<WalkOrder::PreOrder>(
      [&](Operation *op) { positions[op] = next++; });
  step.getBody().walk<WalkOrder::PostOrder>([&](Operation *op) {
    int64_t end = positions[op];
    for (Region &region : op->getRegions())
      for (Operation &inner : region.getOps())
        end = std::max(end, ends.lookup(&inner));
    ends[op] = end;
  });
}

/// The outermost loop around `op` inside of `definingRegion`, or null.
static Operation *getOutermostLoop(Operation *op, Region *definingRegion) {
  Operation *outermost = nullptr;
  for (Operation *parent = op->getParentOp();
       parent && !parent->isAncestor(definingRegion->getParentOp());
       parent = parent->getParentOp())
    if (isa<LoopLikeOpInterface>(parent))
      outermost = parent;
  return outermost;
}

/// The users of `value` and of its views, the views included.
static SmallVector<Operation *> getAllUsers(Value value) {
  SmallVector<Operation *> users;
  SmallVector<Value> worklist{value};
  while (!worklist.empty()) {
    for (Operation *user : worklist.pop_back_val().getUsers()) {
      users.push_back(user);
      if (isTensorView(user))
        llvm::append_range(worklist, user->getResults());
    }
  }
  return users;
}

int64_t StepLiveness::getReach(Operation *op, Region *definingRegion) const {
  int64_t reach = getPosition(op);
  // Inside asynchronous work: until all of its futures have been awaited.
  auto async = dyn_cast<ds::AsyncOp>(op);
  if (!async)
    async = op->getParentOfType<ds::AsyncOp>();
  if (async)
    for (Value future : async->getResults())
      for (Operation *await : future.getUsers())
        reach = std::max(reach, getReach(await, definingRegion));
  // Inside a loop that the value comes into from outside: until its end, since
  // the next iteration needs it again.
  if (Operation *loop = getOutermostLoop(op, definingRegion))
    reach = std::max(reach, ends.lookup(loop));
  return reach;
}

int64_t StepLiveness::getLastUse(Value value) const {
  auto known = lastUses.find(value);
  if (known != lastUses.end())
    return known->second;
  Region *region = value.getParentRegion();
  int64_t last = 0;
  if (Operation *op = value.getDefiningOp())
    last = getReach(op, region);
  for (Operation *user : getAllUsers(value))
    last = std::max(last, getReach(user, region));
  lastUses[value] = last;
  return last;
}

bool StepLiveness::isLastUse(Value value, Operation *op) const {
  Region *region = value.getParentRegion();
  if (getOutermostLoop(op, region))
    return false;
  // No need to look at all uses of a scalar that every update reads.
  int64_t position = getPosition(op);
  if (getReach(op, region) == position)
    return getLastUse(value) <= position;
  return llvm::all_of(getAllUsers(value), [&](Operation *user) {
    return user == op || getReach(user, region) < getPosition(op);
  });
}

} // namespace deepstep
