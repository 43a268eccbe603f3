//===- Differentiate.cpp - Gradients where they are asked for ---*- C++ -*-===//
//
// Implements ds-differentiate.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Reverse.h"

#include "deepstep/Autodiff/Passes.h"
#include "deepstep/Step/StepOptions.h"
#include "dialects/ds/Ds.h"
#include "dialects/stablehlo/Stablehlo.h"

using namespace mlir;

namespace deepstep {

#define GEN_PASS_DEF_DSDIFFERENTIATE
#include "deepstep/Autodiff/Passes.h.inc"

namespace {

class Expansion {
public:
  explicit Expansion(ModuleOp module) : symbols(module) {}

  /// Expands all ds.gradient in a function, those in its callees first, so that
  /// a gradient of a gradient sees ordinary ops.
  LogicalResult expandIn(Operation *function);

private:
  LogicalResult expand(ds::GradientOp op);
  LogicalResult expandInCallee(Operation *user, FlatSymbolRefAttr name);

  SymbolTable symbols;
  llvm::DenseSet<Operation *> active, done;
};

} // namespace

/// What a function must be like to be differentiated by some arguments.
static LogicalResult verify(func::FuncOp target, ArrayRef<int64_t> indices) {
  ArrayRef<Type> results = target.getResultTypes();
  auto loss = results.empty() ? RankedTensorType()
                              : dyn_cast<RankedTensorType>(results.front());
  if (!loss || loss.getRank() != 0 || !isa<FloatType>(loss.getElementType()))
    return target.emitOpError("cannot be differentiated: its first result "
                              "must be a scalar floating-point loss");
  if (indices.empty())
    return target.emitOpError("is to be differentiated by no argument; wrt "
                              "names them, such as wrt=0-12");
  for (int64_t index : indices) {
    if (index >= int64_t(target.getNumArguments()))
      return target.emitOpError("has ")
             << target.getNumArguments()
             << " arguments, but wrt names argument " << index;
    auto type = dyn_cast<RankedTensorType>(target.getArgumentTypes()[index]);
    if (!type || !isa<FloatType>(type.getElementType()))
      return target.emitOpError("cannot be differentiated by argument ")
             << index << " of type " << target.getArgumentTypes()[index]
             << "; only floating-point tensors have gradients";
  }
  return success();
}

LogicalResult Expansion::expandInCallee(Operation *user,
                                        FlatSymbolRefAttr name) {
  auto callee = symbols.lookup<func::FuncOp>(name.getValue());
  bool differentiates = isa<ds::GradientOp>(user);
  if (!callee || callee.isExternal() || !callee.getBody().hasOneBlock()) {
    // A call is only in the way if its function is differentiated.
    if (!differentiates)
      return success();
    return user->emitOpError("needs ")
           << name << " to be a func.func with a body of one block";
  }
  if (active.contains(callee))
    return user->emitOpError("is part of ")
           << name << ", which cannot be differentiated: it calls itself";
  return expandIn(callee);
}

LogicalResult Expansion::expandIn(Operation *function) {
  if (!done.insert(function).second)
    return success();
  active.insert(function);
  SmallVector<ds::GradientOp> gradients;
  WalkResult result = function->walk([&](Operation *op) {
    FlatSymbolRefAttr callee = getCallee(op);
    if (auto gradient = dyn_cast<ds::GradientOp>(op)) {
      gradients.push_back(gradient);
      callee = gradient.getCalleeAttr();
    }
    return callee && failed(expandInCallee(op, callee))
               ? WalkResult::interrupt()
               : WalkResult::advance();
  });
  if (result.wasInterrupted())
    return failure();
  for (ds::GradientOp gradient : gradients)
    if (failed(expand(gradient)))
      return failure();
  active.erase(function);
  return success();
}

/// The gradients of a step are combined, and their norm is taken, in the order
/// in which the backward pass makes them ready, so that communication can start
/// early. Moves the combines before `place`, which follows all gradients.
static void orderCombines(ArrayRef<Value> gradients, Operation *place) {
  llvm::SetVector<Operation *> found;
  for (Value gradient : gradients)
    for (Operation *user : gradient.getUsers())
      if (isa<ds::CombineOp>(user) && user->getBlock() == place->getBlock())
        found.insert(user);
  llvm::DenseMap<Operation *, unsigned> position;
  for (Operation &op : *place->getBlock())
    position.try_emplace(&op, position.size() + 1);
  SmallVector<Operation *> combines = found.takeVector();
  llvm::sort(combines, [&](Operation *a, Operation *b) {
    auto readiness = [&](Operation *combine) {
      Operation *producer = combine->getOperand(0).getDefiningOp();
      return std::pair(position.lookup(producer), position.lookup(combine));
    };
    return readiness(a) < readiness(b);
  });
  llvm::DenseMap<Value, unsigned> rank;
  for (Operation *combine : combines) {
    combine->moveBefore(place);
    rank.try_emplace(combine->getResult(0), rank.size());
  }
  for (auto norm : place->getBlock()->getOps<ds::GlobalNormOp>()) {
    SmallVector<Value> operands(norm.getOperands());
    if (!llvm::all_of(operands, [&](Value v) { return rank.contains(v); }))
      continue;
    llvm::sort(operands, [&](Value a, Value b) {
      return rank.lookup(a) < rank.lookup(b);
    });
    norm->setOperands(operands);
  }
}

LogicalResult Expansion::expand(ds::GradientOp op) {
  auto callee = symbols.lookup<func::FuncOp>(op.getCallee());
  if (failed(verify(callee, op.getWrt())))
    return failure();
  func::FuncOp copy = callee.clone();
  symbols.insert(copy);
  if (failed(inlineCalls(copy)) || failed(appendGradients(copy, op.getWrt()))) {
    symbols.erase(copy);
    return failure();
  }

  Block &body = copy.getBody().front();
  for (auto [argument, value] :
       llvm::zip(body.getArguments(), op.getOperands()))
    argument.replaceAllUsesWith(value);
  SmallVector<Value> results(body.getTerminator()->getOperands());
  op->getBlock()->getOperations().splice(op->getIterator(),
                                         body.getOperations(), body.begin(),
                                         body.getTerminator()->getIterator());
  op.replaceAllUsesWith(results);
  ArrayRef<Value> gradients =
      ArrayRef(results).drop_front(callee.getNumResults());
  orderCombines(gradients, op);
  op.erase();
  symbols.erase(copy);
  if (callee.isPrivate() &&
      SymbolTable::symbolKnownUseEmpty(callee, callee->getParentOp()))
    symbols.erase(callee);
  return success();
}

namespace {

struct Differentiate : impl::DsDifferentiateBase<Differentiate> {
  using Base::Base;

  void runOnOperation() override {
    if (failed(function.empty() ? expandAll() : differentiateFunction()) ||
        failed(inlineDifferentiatedCalls(getOperation())))
      signalPassFailure();
  }

private:
  LogicalResult expandAll() {
    if (!wrt.empty())
      return getOperation().emitError(
          "ds-differentiate: wrt needs the name of a function");
    Expansion expansion(getOperation());
    SmallVector<Operation *> functions;
    getOperation().walk([&](ds::GradientOp op) {
      Operation *parent = op->getParentOfType<FunctionOpInterface>();
      if (parent && !llvm::is_contained(functions, parent))
        functions.push_back(parent);
    });
    for (Operation *parent : functions)
      if (failed(expansion.expandIn(parent)))
        return failure();
    return success();
  }

  LogicalResult differentiateFunction() {
    auto target = getOperation().lookupSymbol<func::FuncOp>(function);
    if (!target || target.isExternal() || !target.getBody().hasOneBlock())
      return getOperation().emitError(
                 "ds-differentiate: there is no function @")
             << function << " with a body of one block";
    std::vector<int64_t> indices;
    if (std::string error = parseIndices(wrt, indices); !error.empty())
      return getOperation().emitError("ds-differentiate: wrt: ") << error;
    if (failed(verify(target, indices)) ||
        failed(Expansion(getOperation()).expandIn(target)))
      return failure();
    return failure(failed(inlineCalls(target)) ||
                   failed(appendGradients(target, indices)));
  }
};

} // namespace

} // namespace deepstep
