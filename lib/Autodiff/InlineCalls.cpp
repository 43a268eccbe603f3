//===- InlineCalls.cpp - A function without calls ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Reverse.h"

#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;

namespace deepstep {

FlatSymbolRefAttr getCallee(Operation *op) {
  if (auto call = dyn_cast<func::CallOp>(op))
    return call.getCalleeAttr();
  if (auto composite = dyn_cast<stablehlo::CompositeOp>(op))
    return composite.getDecompositionAttr();
  return {};
}

/// Puts a copy of the callee's body in the place of `op`, and collects the
/// calls in it.
static LogicalResult inlineCall(Operation *op, FlatSymbolRefAttr name,
                                SmallVectorImpl<Operation *> &calls) {
  auto callee = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(op, name);
  if (!callee || callee.isExternal() || !callee.getBody().hasOneBlock())
    return op->emitOpError("calls ")
           << name
           << ", which has no body of one block that could be differentiated";
  if (TypeRange(callee.getArgumentTypes()) != op->getOperandTypes() ||
      TypeRange(callee.getResultTypes()) != op->getResultTypes())
    return op->emitOpError("has other types than ") << name;
  Block &body = callee.getBody().front();
  IRMapping mapping;
  mapping.map(body.getArguments(), op->getOperands());
  OpBuilder builder(op);
  for (Operation &nested : body.without_terminator()) {
    Operation *copy = builder.clone(nested, mapping);
    copy->walk([&](Operation *inner) {
      if (getCallee(inner))
        calls.push_back(inner);
    });
  }
  for (auto [result, value] :
       llvm::zip(op->getResults(), body.getTerminator()->getOperands()))
    result.replaceAllUsesWith(mapping.lookupOrDefault(value));
  op->erase();
  return success();
}

LogicalResult inlineCalls(func::FuncOp function) {
  SmallVector<Operation *> calls;
  function.walk([&](Operation *op) {
    if (getCallee(op))
      calls.push_back(op);
  });
  while (!calls.empty()) {
    Operation *call = calls.pop_back_val();
    if (failed(inlineCall(call, getCallee(call), calls)))
      return failure();
  }
  return success();
}

} // namespace deepstep
