//===- VerifyStep.cpp - Updates and states belong together ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Step/Passes.h"
#include "dialects/ds/Ds.h"

using namespace mlir;

namespace deepstep {

#define GEN_PASS_DEF_DSVERIFYSTEP
#include "deepstep/Step/Passes.h.inc"

/// The state that `value` is read from, or null.
static FlatSymbolRefAttr getSource(Value value) {
  while (auto reshard = value.getDefiningOp<ds::ReshardOp>())
    value = reshard.getOperand();
  auto read = value.getDefiningOp<ds::ReadOp>();
  return read ? read.getStateAttr() : FlatSymbolRefAttr();
}

/// Whether `value` is written to `state`.
static bool isWrittenTo(Value value, FlatSymbolRefAttr state) {
  return llvm::any_of(value.getUsers(), [&](Operation *user) {
    if (auto write = dyn_cast<ds::WriteOp>(user))
      return write.getStateAttr() == state;
    auto reshard = dyn_cast<ds::ReshardOp>(user);
    return reshard && isWrittenTo(reshard.getResult(), state);
  });
}

static LogicalResult verifyUpdate(ds::UpdateOp update, SymbolTable &symbols) {
  FlatSymbolRefAttr parameter = getSource(update.getParam());
  if (!parameter)
    return update.emitOpError("updates a value that is not read from a state");
  if (!isWrittenTo(update.getNewParam(), parameter))
    return update.emitOpError("updates ")
           << parameter << ", but the result is not written to it";
  auto names =
      cast<ds::OptimizerAttrInterface>(update.getOptimizer()).getMomentNames();
  for (auto [name, moment, result] :
       llvm::zip(names, update.getMoments(), update.getNewMoments())) {
    FlatSymbolRefAttr source = getSource(moment);
    if (!source)
      return update.emitOpError("moment '")
             << name << "' is not read from a state";
    auto state = symbols.lookup<ds::StateOp>(source.getValue());
    if (state.getOfAttr() != parameter)
      return update.emitOpError("updates ")
             << parameter << ", but moment '" << name << "' is read from "
             << source << ", which is no moment of it";
    if (!isWrittenTo(result, source))
      return update.emitOpError("moment '")
             << name << "' is read from " << source
             << ", but the result is not written to it";
  }
  return success();
}

namespace {

struct VerifyStep : impl::DsVerifyStepBase<VerifyStep> {
  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    WalkResult result = getOperation().walk([&](ds::UpdateOp update) {
      return WalkResult(verifyUpdate(update, symbols));
    });
    if (result.wasInterrupted())
      signalPassFailure();
    markAllAnalysesPreserved();
  }
};

} // namespace

} // namespace deepstep
