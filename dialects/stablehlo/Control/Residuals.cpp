//===- Residuals.cpp - What a backward pass needs of a region ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Control/Residuals.h"

#include "dialects/stablehlo/Stablehlo.h"

using namespace mlir;
using namespace mlir::stablehlo;

/// Ops that only move or make up values, and arithmetic on scalars.
static bool isCheap(Operation *op) {
  if (!isPure(op) || op->getNumRegions() != 0 || op->getNumResults() != 1)
    return false;
  if (isa<ConstantOp, IotaOp, BroadcastInDimOp, ReshapeOp, DynamicSliceOp>(op))
    return true;
  auto isScalar = [](Value value) {
    auto type = dyn_cast<RankedTensorType>(value.getType());
    return type && type.getRank() == 0;
  };
  return isScalar(op->getResult(0)) &&
         llvm::all_of(op->getOperands(), isScalar);
}

/// `value` of the block `forward` for use outside, computed again if need be;
/// null if that is not cheap.
static Value recompute(Value value, Block &forward, IRMapping &available,
                       OpBuilder &builder) {
  if (Value known = available.lookupOrNull(value))
    return known;
  if (value.getParentBlock() != &forward)
    return value;
  Operation *op = value.getDefiningOp();
  if (!op || !isCheap(op) ||
      !llvm::all_of(op->getOperands(), [&](Value operand) {
        return recompute(operand, forward, available, builder);
      }))
    return {};
  return builder.clone(*op, available)->getResult(0);
}

llvm::SetVector<Value> mlir::stablehlo::takeResiduals(Block &forward,
                                                      Region &backward,
                                                      IRMapping &available,
                                                      OpBuilder &builder) {
  llvm::SetVector<Value> used, residuals;
  backward.walk([&](Operation *op) {
    for (Value operand : op->getOperands())
      if (operand.getParentBlock() == &forward)
        used.insert(operand);
  });
  for (Value value : used) {
    if (Value copy = recompute(value, forward, available, builder))
      replaceIn(backward, value, copy);
    else
      residuals.insert(value);
  }
  return residuals;
}

void mlir::stablehlo::replaceIn(Region &backward, Value value,
                                Value replacement) {
  value.replaceUsesWithIf(replacement, [&](OpOperand &use) {
    return backward.isAncestor(use.getOwner()->getParentRegion());
  });
}
