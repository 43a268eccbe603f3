//===- BlockOrder.cpp - When values of a block are ready --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BlockOrder.h"

using namespace mlir;

namespace deepstep {

static bool isCollective(Operation &op) {
  return isa<ds::AllReduceOp, ds::ReduceScatterOp, ds::AllGatherOp>(op);
}

Operation *getLastProducer(Operation *op) {
  Operation *last = nullptr;
  for (Value operand : op->getOperands()) {
    Operation *producer = operand.getDefiningOp();
    if (producer && producer->getBlock() == op->getBlock() &&
        (!last || last->isBeforeInBlock(producer)))
      last = producer;
  }
  return last;
}

Operation *getFirstUser(OpResult result) {
  Block *block = result.getOwner()->getBlock();
  Operation *first = block->getTerminator();
  for (Operation *user : result.getUsers()) {
    Operation *ancestor = block->findAncestorOpInBlock(*user);
    if (ancestor->isBeforeInBlock(first))
      first = ancestor;
  }
  return first;
}

Operation *getFirstUser(Operation *op) {
  Operation *first = op->getBlock()->getTerminator();
  for (OpResult result : op->getResults())
    if (Operation *user = getFirstUser(result); user->isBeforeInBlock(first))
      first = user;
  return first;
}

SmallVector<Operation *> getCollectivesByReadiness(Block &block) {
  llvm::DenseMap<Operation *, unsigned> positions;
  SmallVector<std::tuple<unsigned, unsigned, Operation *>> collectives;
  for (Operation &op : block) {
    unsigned position = positions.size() + 1;
    positions[&op] = position;
    if (isCollective(op))
      collectives.emplace_back(positions.lookup(getLastProducer(&op)), position,
                               &op);
  }
  llvm::sort(collectives);
  return llvm::map_to_vector(
      collectives, [](const auto &entry) { return std::get<2>(entry); });
}

void forEachScheduledBlock(ModuleOp module,
                           function_ref<void(Block &)> function) {
  SmallVector<Block *> blocks;
  for (auto step : module.getOps<ds::StepOp>())
    step.getBody().walk<WalkOrder::PostOrder>([&](Block *block) {
      // What is on a queue already stays as it is.
      if (!isa<ds::AsyncOp>(block->getParentOp()) &&
          llvm::any_of(*block, isCollective))
        blocks.push_back(block);
    });
  for (Block *block : blocks)
    function(*block);
}

} // namespace deepstep
