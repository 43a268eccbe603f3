//===- WrapFunction.cpp - A function as a step ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StepBody.h"
#include "deepstep/Step/Passes.h"

using namespace mlir;

namespace deepstep {

#define GEN_PASS_DEF_DSWRAPFUNCTION
#include "deepstep/Step/Passes.h.inc"

namespace {

struct WrapFunction : impl::DsWrapFunctionBase<WrapFunction> {
  using Base::Base;

  void runOnOperation() override {
    FailureOr<func::FuncOp> found = findFunction(getOperation(), function);
    if (failed(found) || failed(verifyStatic(*found)))
      return signalPassFailure();
    func::FuncOp func = *found;
    Builder builder(&getContext());
    SmallVector<std::string> arguments, metrics;
    for (unsigned i = 0; i != func.getNumArguments(); ++i)
      arguments.push_back("arg" + std::to_string(i));
    for (unsigned i = 0; i != func.getNumResults(); ++i)
      metrics.push_back("result" + std::to_string(i));
    OpBuilder opBuilder(func);
    ds::StepOp step = createStep(opBuilder, func.getLoc(), func.getName(),
                                 func.getArgumentTypes(), arguments,
                                 func.getResultTypes(), metrics);
    opBuilder.setInsertionPointToEnd(&step.getBody().front());
    SmallVector<Value> results = inlineBody(
        func, opBuilder, llvm::to_vector_of<Value>(step.getArguments()));
    ds::ReturnOp::create(opBuilder, func.getLoc(), results);
    func->erase();
    // Whatever the function called has been inlined; what is left is not part
    // of this program.
    for (func::FuncOp other :
         llvm::make_early_inc_range(getOperation().getOps<func::FuncOp>()))
      if (SymbolTable::symbolKnownUseEmpty(other, getOperation()))
        other.erase();
  }
};

} // namespace

} // namespace deepstep
