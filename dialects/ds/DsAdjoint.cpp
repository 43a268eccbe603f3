//===- DsAdjoint.cpp - Which values vary ------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/ds/DsAdjoint.h"

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/IR/Visitors.h"

using namespace mlir;

#include "dialects/ds/DsAdjointInterface.cpp.inc"

namespace deepstep::ds {

bool Activity::mark(Value value) {
  return isa<FloatType, ComplexType>(getElementTypeOrSelf(value.getType())) &&
         varied.insert(value).second;
}

void Activity::propagate(Block &block) {
  for (Operation &op : block.without_terminator()) {
    if (auto adjoint = dyn_cast<AdjointOpInterface>(op))
      adjoint.propagateActivity(*this);
    else
      propagateFromOperands(&op, *this);
  }
}

void propagateFromOperands(Operation *op, Activity &activity) {
  auto usesVaried = [&](Operation *user) {
    return llvm::any_of(user->getOperands(),
                        [&](Value value) { return activity.isVaried(value); });
  };
  // A region may use values from outside.
  bool isVaried = op->walk([&](Operation *nested) {
                      return usesVaried(nested) ? WalkResult::interrupt()
                                                : WalkResult::advance();
                    }).wasInterrupted();
  if (isVaried)
    for (Value result : op->getResults())
      activity.mark(result);
}

} // namespace deepstep::ds
