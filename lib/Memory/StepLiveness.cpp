//===- StepLiveness.cpp - When a step's tensors die -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StepLiveness.h"

using namespace mlir;

namespace deepstep {

bool isTensorView(Operation *op) {
  return isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, ds::MicroBatchOp>(
      op);
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
  // Inside loops that the value comes into from outside: until their end, since
  // the next iteration needs it again.
  for (Operation *parent = op->getParentOp(); parent;
       parent = parent->getParentOp()) {
    if (parent->isAncestor(definingRegion->getParentOp()))
      break;
    if (isa<LoopLikeOpInterface>(parent))
      reach = std::max(reach, ends.lookup(parent));
  }
  return reach;
}

int64_t StepLiveness::getLastUse(Value value) const {
  Region *region = value.getParentRegion();
  int64_t last = 0;
  if (Operation *op = value.getDefiningOp())
    last = getReach(op, region);
  SmallVector<Value> worklist{value};
  while (!worklist.empty()) {
    Value current = worklist.pop_back_val();
    for (Operation *user : current.getUsers()) {
      last = std::max(last, getReach(user, region));
      if (isTensorView(user))
        llvm::append_range(worklist, user->getResults());
    }
  }
  return last;
}

} // namespace deepstep
