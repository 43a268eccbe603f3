//===- InlineCalls.cpp - A function without calls ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Reverse.h"

#include "dialects/stablehlo/Control/Composites.h"
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

FailureOr<func::FuncOp> lookupBody(Operation *op, FlatSymbolRefAttr name,
                                   Operation *from) {
  auto callee = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(from, name);
  if (!callee || callee.isExternal() || !callee.getBody().hasOneBlock())
    return op->emitOpError("calls ")
           << name
           << ", which has no body of one block that could be differentiated";
  return callee;
}

FailureOr<func::FuncOp> lookupCallee(Operation *op, Operation *from) {
  FlatSymbolRefAttr name = getCallee(op);
  FailureOr<func::FuncOp> found = lookupBody(op, name, from);
  if (failed(found))
    return failure();
  func::FuncOp callee = *found;
  if (TypeRange(callee.getArgumentTypes()) != op->getOperandTypes() ||
      TypeRange(callee.getResultTypes()) != op->getResultTypes())
    return op->emitOpError("has other types than ") << name;
  return callee;
}

void setCalledFrom(Operation *op, Location call, StringAttr label) {
  op->walk([&](Operation *nested) {
    Location loc = CallSiteLoc::get(nested->getLoc(), call);
    nested->setLoc(label ? Location(NameLoc::get(label, loc)) : loc);
  });
}

/// Puts a copy of the callee's body in the place of `op`, and collects the
/// calls in it. Locations keep the label of a differentiated `op` outermost.
static LogicalResult inlineCall(Operation *op, bool isLabelled,
                                SmallVectorImpl<Operation *> &calls) {
  FailureOr<func::FuncOp> callee = lookupCallee(op, op);
  if (failed(callee))
    return failure();
  Block &body = callee->getBody().front();
  IRMapping mapping;
  mapping.map(body.getArguments(), op->getOperands());
  OpBuilder builder(op);
  auto name = dyn_cast<NameLoc>(op->getLoc());
  StringAttr label = isLabelled && name ? name.getName() : StringAttr();
  Location call = label ? name.getChildLoc() : op->getLoc();
  for (Operation &nested : body.without_terminator()) {
    Operation *copy = builder.clone(nested, mapping);
    setCalledFrom(copy, call, label);
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
  llvm::SmallPtrSet<Operation *, 4> seen{function};
  SmallVector<Operation *> calls, functions{function};
  while (!functions.empty()) {
    functions.pop_back_val()->walk([&](Operation *op) {
      if (getCallee(op))
        calls.push_back(op);
    });
    while (!calls.empty()) {
      Operation *call = calls.pop_back_val();
      if (!stablehlo::isCallUntilDifferentiated(call)) {
        if (failed(inlineCall(call, /*isLabelled=*/false, calls)))
          return failure();
        continue;
      }
      // The backward pass has a copy of one or the other.
      FlatSymbolRefAttr adjoint = stablehlo::getGivenAdjoint(call);
      FailureOr<func::FuncOp> body =
          adjoint ? lookupBody(call, adjoint, call) : lookupCallee(call, call);
      if (failed(body))
        return failure();
      if (seen.insert(*body).second)
        functions.push_back(*body);
    }
  }
  return success();
}

LogicalResult inlineDifferentiatedCalls(Operation *root) {
  SmallVector<Operation *> calls;
  root->walk([&](Operation *op) {
    if (stablehlo::isCallUntilDifferentiated(op))
      calls.push_back(op);
  });
  while (!calls.empty()) {
    if (failed(inlineCall(calls.pop_back_val(), /*isLabelled=*/true, calls)))
      return failure();
  }
  return success();
}

} // namespace deepstep
