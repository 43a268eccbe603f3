//===- Reshapes.cpp - Tensors that show others' elements --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Reshapes.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;

namespace deepstep::cuda {

bool isReshape(Operation *op) {
  return isa_and_nonnull<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(op);
}

Value getUnreshaped(Value value) {
  while (isReshape(value.getDefiningOp()))
    value = value.getDefiningOp()->getOperand(0);
  return value;
}

Operation *moveReshapesBehind(Value value, Operation *position) {
  for (Operation *user : value.getUsers()) {
    if (!isReshape(user))
      continue;
    if (user->getBlock() == position->getBlock() &&
        user->isBeforeInBlock(position)) {
      user->moveAfter(position);
      position = user;
    }
    position = moveReshapesBehind(user->getResult(0), position);
  }
  return position;
}

} // namespace deepstep::cuda
