//===- Propagation.cpp - Ops that direct propagation -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/sdy/Verify.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::sdy;

LogicalResult ShardingConstraintOp::verifySymbolUses(SymbolTableCollection &) {
  return verifySharding(*this, getSharding(), getType());
}

LogicalResult ReshardOp::verifySymbolUses(SymbolTableCollection &) {
  return verifySharding(*this, getSharding(), getType());
}

LogicalResult PropagationBarrierOp::verify() {
  if (getAllowedDirection() == PropagationDirection::BOTH)
    return emitOpError("stops nothing in the direction BOTH; leave it out");
  return success();
}

/// Checks what edges have in common: a static shape, and an operand that only
/// the edge uses.
static LogicalResult verifyEdge(Operation *op) {
  if (!cast<RankedTensorType>(op->getResult(0).getType()).hasStaticShape())
    return op->emitOpError("must have a static shape");
  if (!op->getOperand(0).hasOneUse())
    return op->emitOpError("must be the only use of its operand");
  return success();
}

LogicalResult DataFlowEdgeOp::verifySymbolUses(SymbolTableCollection &) {
  if (failed(verifyEdge(*this)))
    return failure();
  Operation *owner = getInput().getDefiningOp();
  if (owner && isa<SdyDialect>(owner->getDialect()))
    return emitOpError("operand must not come from an op of sdy");
  if (!getSharding())
    return success();
  return verifySharding(*this, *getSharding(), getType());
}

LogicalResult FuncDataFlowEdgeOp::verifySymbolUses(SymbolTableCollection &) {
  if (failed(verifyEdge(*this)))
    return failure();
  if (auto argument = dyn_cast<BlockArgument>(getOperand()))
    return isa<FunctionOpInterface>(argument.getOwner()->getParentOp())
               ? success()
               : emitOpError("operand must be an argument of a function");
  if (!isa<CallOpInterface>(getOperand().getDefiningOp()))
    return emitOpError("operand must be a result of a call");
  return success();
}
