//===- ExpandUpdates.cpp - Updates, sums and norms as StableHLO -*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Optimizers/Optimizers.h"
#include "deepstep/Step/Emitter.h"
#include "deepstep/Step/Passes.h"
#include "deepstep/Step/UpdateExpansion.h"
#include "dialects/ds/Ds.h"
#include "dialects/stablehlo/Stablehlo.h"

using namespace mlir;

#include "deepstep/Step/UpdateExpansion.cpp.inc"

namespace deepstep {

#define GEN_PASS_DEF_DSEXPANDUPDATES
#include "deepstep/Step/Passes.h.inc"

/// The type that a parameter of element type `element` is updated in.
static Type getComputeType(Type element) {
  if (element.isF64())
    return element;
  return Float32Type::get(element.getContext());
}

static LogicalResult expandUpdate(ds::UpdateOp update) {
  auto optimizer = dyn_cast<UpdateExpansionInterface>(update.getOptimizer());
  if (!optimizer)
    return update.emitOpError("has optimizer ")
           << update.getOptimizer()
           << ", which has no UpdateExpansionInterface";
  OpBuilder builder(update);
  Emitter e(builder, update.getLoc());
  Type element = getElementTypeOrSelf(update.getParam());
  Type compute = getComputeType(element);
  auto convert = [&](Value value) {
    return value ? e.convert(value, compute) : Value();
  };

  UpdateOperands operands;
  operands.param = convert(update.getParam());
  operands.grad = convert(update.getGrad());
  if (update.getScale())
    operands.grad = e.mul(operands.grad, convert(update.getScale()));
  operands.moments = llvm::map_to_vector(update.getMoments(), convert);
  operands.lr = convert(update.getLr());
  operands.step = convert(update.getStep());
  operands.momentum = convert(update.getMomentum());

  SmallVector<Value> results = optimizer.expandUpdate(e, operands);
  for (Value &result : results)
    result = e.convert(result, element);
  update->replaceAllUsesWith(results);
  update->erase();
  return success();
}

static void expandAccumulate(ds::AccumulateOp accumulate) {
  OpBuilder builder(accumulate);
  Emitter e(builder, accumulate.getLoc());
  auto scalar =
      RankedTensorType::get({}, getElementTypeOrSelf(accumulate.getType()));
  Value value = accumulate.getValue();
  double scale = accumulate.getScale().convertToDouble();
  if (scale != 1.0)
    value = e.mul(value, e.constant(scalar, scale));
  accumulate.replaceAllUsesWith(e.add(accumulate.getSum(), value));
  accumulate->erase();
}

static void expandNorm(ds::GlobalNormOp norm) {
  OpBuilder builder(norm);
  Emitter e(builder, norm.getLoc());
  // Sums of squares: what each rank has whole, and what ranks have parts of.
  Value whole, parts;
  auto add = [&](Value &sum, Value value) {
    sum = sum ? e.add(sum, value) : value;
  };
  for (auto [index, operand] : llvm::enumerate(norm.getOperands())) {
    Value value = e.convert(operand, builder.getF32Type());
    bool isPart = norm.getSharded() && (*norm.getSharded())[index];
    add(isPart ? parts : whole, e.sum(e.mul(value, value)));
  }
  if (parts) {
    auto sum = ds::AllReduceOp::create(
        builder, norm.getLoc(), TypeRange(parts.getType()),
        ds::ReductionAttr::get(builder.getContext(), ds::Reduction::Sum),
        ValueRange(parts), norm.getMeshAttr(), norm.getAxesAttr(),
        norm.getPurposeAttr());
    add(whole, sum.getResults().front());
  }
  norm.replaceAllUsesWith(whole ? e.sqrt(whole) : e.f32(0.0));
  norm->erase();
}

namespace {

struct ExpandUpdates : impl::DsExpandUpdatesBase<ExpandUpdates> {
  void runOnOperation() override {
    WalkResult result = getOperation().walk([](Operation *op) {
      if (auto update = dyn_cast<ds::UpdateOp>(op))
        return WalkResult(expandUpdate(update));
      if (auto accumulate = dyn_cast<ds::AccumulateOp>(op))
        expandAccumulate(accumulate);
      else if (auto norm = dyn_cast<ds::GlobalNormOp>(op))
        expandNorm(norm);
      return WalkResult::advance();
    });
    if (result.wasInterrupted())
      signalPassFailure();
  }
};

} // namespace

void registerStepInterfaces(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, ds::DsDialect *) {
    attachAdamExpansion(context);
    attachSgdExpansion(context);
  });
}

} // namespace deepstep
