//===- Adjoint.cpp - Gradients of branches and barriers ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The gradient of a branch is a branch of the same choice. What its backward
// pass needs of a branch becomes a further result of the forward op, zero in
// the other branches.
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Adjoint.h"
#include "dialects/stablehlo/Control/Residuals.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace mlir::stablehlo;

//===----------------------------------------------------------------------===//
// Branches
//===----------------------------------------------------------------------===//

namespace {

class Branches {
public:
  Branches(Operation *op, Adjoints &adjoints)
      : op(op), adjoints(adjoints), b(adjoints.getBuilder()) {}

  LogicalResult emit();

private:
  LogicalResult emitBackward();
  void terminateBackward();
  void keepResiduals();
  Operation *create(OpBuilder &builder, Location loc, TypeRange results);

  Operation *op;
  Adjoints &adjoints;
  ImplicitLocOpBuilder &b;
  /// Varied values from outside that some branch uses.
  SmallVector<Value> inputs;
  /// For each branch its backward pass, and the gradients of the inputs in it.
  SmallVector<std::unique_ptr<Region>> backward;
  SmallVector<SmallVector<Value>> gradients;
};

} // namespace

/// The same choice with other results, and regions that are empty yet.
Operation *Branches::create(OpBuilder &builder, Location loc,
                            TypeRange results) {
  OperationState state(loc, op->getName(), op->getOperands(), results);
  for (unsigned i = 0; i < op->getNumRegions(); ++i)
    state.addRegion();
  return builder.create(state);
}

LogicalResult Branches::emitBackward() {
  llvm::SetVector<Value> used;
  getUsedValuesDefinedAbove(op->getRegions(), used);
  for (Value value : used)
    if (adjoints.isVaried(value))
      inputs.push_back(value);
  SmallVector<Value> seeds;
  for (Value result : op->getResults())
    seeds.push_back(adjoints.getGradient(result));

  OpBuilder::InsertionGuard guard(b);
  for (Region &region : op->getRegions()) {
    Region &target = *backward.emplace_back(std::make_unique<Region>());
    b.setInsertionPointToStart(&target.emplaceBlock());
    FailureOr<SmallVector<Value>> found =
        adjoints.differentiate(region.front(), seeds, inputs);
    if (failed(found))
      return failure();
    gradients.push_back(std::move(*found));
  }
  return success();
}

/// Each branch returns the gradients of the inputs that have one in any branch.
void Branches::terminateBackward() {
  SmallVector<Value> nonzero;
  SmallVector<SmallVector<Value>> returned(backward.size());
  for (size_t i = 0; i < inputs.size(); ++i) {
    if (llvm::none_of(gradients,
                      [&](ArrayRef<Value> branch) { return branch[i]; }))
      continue;
    nonzero.push_back(inputs[i]);
    for (auto [branch, values] : llvm::zip(gradients, returned))
      values.push_back(branch[i]);
  }
  OpBuilder::InsertionGuard guard(b);
  for (auto [region, values] : llvm::zip(backward, returned)) {
    b.setInsertionPointToEnd(&region->front());
    for (auto [value, input] : llvm::zip(values, nonzero))
      if (!value)
        value = Formula(b).zero(input.getType());
    ReturnOp::create(b, values);
  }
  inputs = std::move(nonzero);
}

void Branches::keepResiduals() {
  SmallVector<SmallVector<Value>> residuals;
  SmallVector<Type> types(op->getResultTypes());
  for (auto [region, target] : llvm::zip(op->getRegions(), backward)) {
    IRMapping available;
    OpBuilder builder(op->getContext());
    builder.setInsertionPointToStart(&target->front());
    residuals.emplace_back();
    for (Value value :
         takeResiduals(region.front(), *target, available, builder)) {
      auto returned = region.front().getTerminator()->getOperands();
      if (auto found = llvm::find(returned, value); found != returned.end()) {
        replaceIn(*target, value, op->getResult(found - returned.begin()));
        continue;
      }
      residuals.back().push_back(value);
      types.push_back(value.getType());
    }
  }
  if (types.size() == op->getNumResults())
    return;
  for (auto [index, region] : llvm::enumerate(op->getRegions())) {
    Operation *terminator = region.front().getTerminator();
    ImplicitLocOpBuilder inner(op->getLoc(), terminator);
    SmallVector<Value> values(terminator->getOperands());
    for (auto [other, set] : llvm::enumerate(residuals))
      for (Value value : set)
        values.push_back(other == index ? value
                                        : Formula(inner).zero(value.getType()));
    terminator->setOperands(values);
  }
  OpBuilder builder(op);
  unsigned next = op->getNumResults();
  Operation *extended = create(builder, op->getLoc(), types);
  for (auto [from, to] : llvm::zip(op->getRegions(), extended->getRegions()))
    to.takeBody(from);
  for (auto [set, target] : llvm::zip(residuals, backward))
    for (Value value : set)
      replaceIn(*target, value, extended->getResult(next++));
  adjoints.replace(op, extended);
  op = extended;
}

LogicalResult Branches::emit() {
  if (failed(emitBackward()))
    return failure();
  terminateBackward();
  if (inputs.empty())
    return success();
  keepResiduals();
  Operation *back = create(b, b.getLoc(), ValueRange(inputs).getTypes());
  for (auto [from, to] : llvm::zip(backward, back->getRegions()))
    to.takeBody(*from);
  for (auto [input, gradient] : llvm::zip(inputs, back->getResults()))
    adjoints.addGradient(input, gradient);
  return success();
}

namespace {

template <typename Op>
struct BranchModel : AdjointOpInterface::ExternalModel<BranchModel<Op>, Op> {
  void propagateActivity(Operation *op, Activity &activity) const {
    for (Region &region : op->getRegions()) {
      activity.propagate(region.front());
      for (auto [value, result] : llvm::zip(
               region.front().getTerminator()->getOperands(), op->getResults()))
        if (activity.isVaried(value))
          activity.mark(result);
    }
  }
  LogicalResult emitAdjoint(Operation *op, Adjoints &adjoints) const {
    return Branches(op, adjoints).emit();
  }
};

} // namespace

//===----------------------------------------------------------------------===//
// Barriers
//===----------------------------------------------------------------------===//

namespace {

struct BarrierModel
    : AdjointOpInterface::ExternalModel<BarrierModel, OptimizationBarrierOp> {
  void propagateActivity(Operation *op, Activity &activity) const {
    for (auto [operand, result] :
         llvm::zip(op->getOperands(), op->getResults()))
      if (activity.isVaried(operand))
        activity.mark(result);
  }
  /// The gradients wait for each other, as the values did.
  LogicalResult emitAdjoint(Operation *op, Adjoints &adjoints) const {
    SmallVector<Value> operands, gradients;
    for (auto [operand, result] :
         llvm::zip(op->getOperands(), op->getResults()))
      if (Value gradient = adjoints.getGradient(result)) {
        operands.push_back(operand);
        gradients.push_back(gradient);
      }
    auto barrier = OptimizationBarrierOp::create(
        adjoints.getBuilder(), ValueRange(gradients).getTypes(), gradients);
    for (auto [operand, gradient] : llvm::zip(operands, barrier.getResult()))
      adjoints.addGradient(operand, gradient);
    return success();
  }
};

} // namespace

void mlir::stablehlo::attachControlAdjoints(MLIRContext *context) {
  IfOp::attachInterface<BranchModel<IfOp>>(*context);
  CaseOp::attachInterface<BranchModel<CaseOp>>(*context);
  OptimizationBarrierOp::attachInterface<BarrierModel>(*context);
}
