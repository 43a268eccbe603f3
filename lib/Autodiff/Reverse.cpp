//===- Reverse.cpp - The backward pass of a block ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// First forward: which values vary with the inputs. Then backward: each op that
// has a gradient by now emits those of its varied operands by its own rule. All
// users of a value lie behind it, so that its gradient is complete when the op
// that defines it is visited. Gradients that are zero are never built.
//
// A composite with an adjoint gets a copy of it. A checkpoint is computed once
// more in the backward pass, behind a barrier: from its operands, and not
// before the gradients of its results are there.
//
//===----------------------------------------------------------------------===//

#include "Reverse.h"

#include "dialects/stablehlo/Adjoint.h"
#include "dialects/stablehlo/Control/Composites.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;

namespace deepstep {

namespace {

class Reverse : public ds::Adjoints {
public:
  Reverse(func::FuncOp function, ImplicitLocOpBuilder &builder,
          ds::Activity &activity)
      : Adjoints(builder), function(function), activity(activity) {}

  bool isVaried(Value value) const override { return activity.isVaried(value); }
  Value getGradient(Value value) const override {
    return gradients.lookup(value);
  }
  void addGradient(Value value, Value gradient) override;
  void setGradient(Value value, Value gradient) override {
    gradients[value] = gradient;
  }
  void replace(Operation *op, Operation *replacement) override;
  FailureOr<SmallVector<Value>> differentiate(Block &block,
                                              ArrayRef<Value> seeds,
                                              ArrayRef<Value> inputs) override;

private:
  LogicalResult sweep(Block &block);
  LogicalResult visit(Operation *op);
  LogicalResult visitCheckpoint(Operation *op);
  LogicalResult visitGivenAdjoint(Operation *op);

  /// Ops that are visited need not be in it yet.
  func::FuncOp function;
  ds::Activity &activity;
  llvm::DenseMap<Value, Value> gradients;
};

} // namespace

/// Forward operations are labelled "forward"; what is emitted for one gets
/// "backward" and the place that it came from. What a checkpoint computes again
/// is labelled "recompute".
static Location labelBackward(Operation *op) {
  Location origin = op->getLoc();
  if (auto label = dyn_cast<NameLoc>(origin))
    origin = label.getChildLoc();
  return NameLoc::get(StringAttr::get(op->getContext(), "backward"), origin);
}

static void labelForward(Operation *op) {
  auto label = StringAttr::get(op->getContext(), "forward");
  op->walk([&](Operation *nested) {
    nested->setLoc(NameLoc::get(label, nested->getLoc()));
  });
}

void Reverse::addGradient(Value value, Value gradient) {
  if (!gradient || !isVaried(value))
    return;
  assert(gradient.getType() == value.getType() && "a gradient of another type");
  Value &sum = gradients[value];
  sum = sum ? stablehlo::Formula(*this).add(sum, gradient) : gradient;
}

void Reverse::replace(Operation *op, Operation *replacement) {
  for (auto [from, to] :
       llvm::zip(op->getResults(), replacement->getResults())) {
    if (activity.isVaried(from))
      activity.mark(to);
    activity.forget(from);
    if (Value gradient = gradients.lookup(from))
      gradients[to] = gradient;
    gradients.erase(from);
    from.replaceAllUsesWith(to);
  }
  op->erase();
}

LogicalResult Reverse::visit(Operation *op) {
  for (Value result : op->getResults())
    if (getGradient(result) &&
        isa<ComplexType>(getElementTypeOrSelf(result.getType())))
      return op->emitOpError("has no gradient: complex numbers cannot be "
                             "differentiated; compute with real and imaginary "
                             "parts");
  auto isStatic = [](Type type) {
    auto shaped = dyn_cast<ShapedType>(type);
    return !shaped || shaped.hasStaticShape();
  };
  if (!llvm::all_of(op->getOperandTypes(), isStatic) ||
      !llvm::all_of(op->getResultTypes(), isStatic))
    return op->emitOpError("has no gradient: a shape is dynamic; export the "
                           "function for the shapes that it is to run with");
  if (stablehlo::isCheckpoint(op))
    return visitCheckpoint(op);
  if (stablehlo::getGivenAdjoint(op))
    return visitGivenAdjoint(op);
  auto rule = dyn_cast<ds::AdjointOpInterface>(op);
  if (!rule)
    return op->emitOpError("has no gradient; compute what depends on "
                           "parameters by other operations, or export loss and "
                           "gradients, for instance with jax.value_and_grad");
  getBuilder().setLoc(labelBackward(op));
  return rule.emitAdjoint(*this);
}

LogicalResult Reverse::visitCheckpoint(Operation *op) {
  FailureOr<func::FuncOp> callee = lookupCallee(op, function);
  if (failed(callee))
    return failure();
  ImplicitLocOpBuilder &b = getBuilder();
  Location loc = labelBackward(op);
  b.setLoc(loc);
  SmallVector<Value> held(op->getOperands());
  for (Value result : op->getResults())
    if (Value gradient = getGradient(result))
      held.push_back(gradient);
  auto barrier = stablehlo::OptimizationBarrierOp::create(
      b, ValueRange(held).getTypes(), held);
  auto inputs = llvm::to_vector_of<Value>(
      barrier.getResult().take_front(op->getNumOperands()));
  for (auto [operand, input] : llvm::zip(op->getOperands(), inputs))
    if (isVaried(operand))
      activity.mark(input);

  IRMapping mapping;
  Block &body = callee->getBody().front();
  mapping.map(body.getArguments(), inputs);
  Region region;
  Block &again = region.emplaceBlock();
  OpBuilder builder(op->getContext());
  builder.setInsertionPointToEnd(&again);
  Location call = cast<NameLoc>(loc).getChildLoc();
  for (Operation &nested : body)
    setCalledFrom(builder.clone(nested, mapping), call,
                  b.getStringAttr("recompute"));
  activity.propagate(again);

  auto next = barrier.getResult().drop_front(op->getNumOperands()).begin();
  SmallVector<Value> seeds;
  for (Value result : op->getResults())
    seeds.push_back(getGradient(result) ? *next++ : Value());
  FailureOr<SmallVector<Value>> found = differentiate(again, seeds, inputs);
  if (failed(found))
    return failure();
  again.getTerminator()->erase();
  barrier->getBlock()->getOperations().splice(std::next(barrier->getIterator()),
                                              again.getOperations());
  b.setLoc(loc);
  for (auto [operand, gradient] : llvm::zip(op->getOperands(), *found))
    addGradient(operand, gradient);
  return success();
}

LogicalResult Reverse::visitGivenAdjoint(Operation *op) {
  FailureOr<func::FuncOp> adjoint =
      lookupBody(op, stablehlo::getGivenAdjoint(op), function);
  if (failed(adjoint))
    return failure();
  ImplicitLocOpBuilder &b = getBuilder();
  Location loc = labelBackward(op);
  b.setLoc(loc);
  SmallVector<Value> values(op->getOperands());
  for (Value result : stablehlo::getDifferentiable(op->getResults())) {
    Value gradient = getGradient(result);
    values.push_back(gradient ? gradient
                              : stablehlo::Formula(b).zero(result.getType()));
  }
  IRMapping mapping;
  Block &body = adjoint->getBody().front();
  mapping.map(body.getArguments(), values);
  for (Operation &nested : body.without_terminator())
    setCalledFrom(b.clone(nested, mapping), cast<NameLoc>(loc).getChildLoc(),
                  b.getStringAttr("backward"));
  for (auto [operand, gradient] :
       llvm::zip(stablehlo::getDifferentiable(op->getOperands()),
                 body.getTerminator()->getOperands()))
    addGradient(operand, mapping.lookupOrDefault(gradient));
  return success();
}

LogicalResult Reverse::sweep(Block &block) {
  SmallVector<Operation *> ops;
  for (Operation &op : block.without_terminator())
    ops.push_back(&op);
  for (Operation *op : llvm::reverse(ops))
    if (llvm::any_of(op->getResults(),
                     [&](Value result) { return getGradient(result); }))
      if (failed(visit(op)))
        return failure();
  return success();
}

FailureOr<SmallVector<Value>> Reverse::differentiate(Block &block,
                                                     ArrayRef<Value> seeds,
                                                     ArrayRef<Value> inputs) {
  Location loc = getBuilder().getLoc();
  llvm::DenseMap<Value, Value> outer;
  std::swap(outer, gradients);
  for (auto [value, seed] :
       llvm::zip(block.getTerminator()->getOperands(), seeds))
    addGradient(value, seed);
  LogicalResult swept = sweep(block);
  std::swap(outer, gradients);
  getBuilder().setLoc(loc);
  if (failed(swept))
    return failure();
  return llvm::map_to_vector(inputs,
                             [&](Value input) { return outer.lookup(input); });
}

/// Erases what only gradients that nobody wants needed.
static void eraseDeadOps(Block &block) {
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block))) {
    if (isOpTriviallyDead(&op)) {
      op.erase();
      continue;
    }
    for (Region &region : op.getRegions())
      for (Block &nested : region)
        eraseDeadOps(nested);
  }
}

LogicalResult appendGradients(func::FuncOp function, ArrayRef<int64_t> wrt) {
  Block &block = function.getBody().front();
  Operation *terminator = block.getTerminator();
  ds::Activity activity;
  for (int64_t index : wrt)
    activity.mark(block.getArgument(index));
  activity.propagate(block);

  for (Operation &op : block.without_terminator())
    labelForward(&op);
  ImplicitLocOpBuilder builder(function.getLoc(), terminator);
  builder.setLoc(labelBackward(function));
  stablehlo::Formula formula(builder);
  Value loss = terminator->getOperand(0);
  SmallVector<Value> seeds(terminator->getNumOperands());
  seeds.front() = formula.constant(loss.getType(), 1.0);
  SmallVector<Value> inputs;
  for (int64_t index : wrt)
    inputs.push_back(block.getArgument(index));
  FailureOr<SmallVector<Value>> gradients =
      Reverse(function, builder, activity).differentiate(block, seeds, inputs);
  if (failed(gradients))
    return failure();

  SmallVector<Value> results(terminator->getOperands());
  for (auto [input, gradient] : llvm::zip(inputs, *gradients))
    results.push_back(gradient ? gradient : formula.zero(input.getType()));
  terminator->setOperands(results);
  function.setFunctionType(builder.getFunctionType(
      function.getArgumentTypes(), ValueRange(results).getTypes()));
  if (std::optional<ArrayAttr> attrs = function.getResAttrs()) {
    SmallVector<Attribute> padded(attrs->getValue());
    padded.resize(results.size(), builder.getDictionaryAttr({}));
    function.setResAttrsAttr(builder.getArrayAttr(padded));
  }
  if (failed(inlineDifferentiatedCalls(function)))
    return failure();
  eraseDeadOps(block);
  reportSavedValues(function);
  return success();
}

} // namespace deepstep
