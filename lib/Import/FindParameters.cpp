//===- FindParameters.cpp - Which tensors are trained -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Import/Passes.h"
#include "deepstep/Import/Weights.h"
#include "dialects/ds/Ds.h"
#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;

namespace deepstep {

#define GEN_PASS_DEF_DSFINDPARAMETERS
#include "deepstep/Import/Passes.h.inc"

static bool isFloatTensor(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && isa<FloatType>(tensor.getElementType());
}

static ds::ArgAttr getArg(MLIRContext *context, ds::ArgKind kind,
                          unsigned index) {
  return ds::ArgAttr::get(context, kind, "arg" + std::to_string(index));
}

/// How many of the first arguments have gradients among the results: 0 if the
/// results are not a loss and gradients.
static unsigned countGradients(func::FuncOp function) {
  FunctionType type = function.getFunctionType();
  unsigned count = type.getNumResults() == 0 ? 0 : type.getNumResults() - 1;
  if (count == 0 || count > type.getNumInputs())
    return 0;
  auto loss = dyn_cast<RankedTensorType>(type.getResult(0));
  if (!loss || loss.getRank() != 0 || !isFloatTensor(loss))
    return 0;
  for (unsigned i = 0; i != count; ++i)
    if (!isFloatTensor(type.getInput(i)) ||
        type.getInput(i) != type.getResult(i + 1))
      return 0;
  return count;
}

static void markGradients(func::FuncOp function, unsigned count) {
  for (unsigned i = 0; i != function.getNumArguments(); ++i)
    function.setArgAttr(
        i, ds::kArgAttr,
        getArg(function.getContext(),
               i < count ? ds::ArgKind::Param : ds::ArgKind::Batch, i));
  function.emitRemark() << "trains arguments 0 to " << count - 1
                        << ", whose types the results behind the loss have";
}

using Weights = llvm::MapVector<DenseResourceElementsAttr,
                                SmallVector<stablehlo::ConstantOp>>;

static Weights findWeights(func::FuncOp function,
                           const llvm::StringSet<> &frozen) {
  Weights weights;
  function->walk([&](stablehlo::ConstantOp op) {
    auto value = dyn_cast<DenseResourceElementsAttr>(op.getValue());
    if (value && isFloatTensor(op.getType()) &&
        !frozen.contains(value.getRawHandle().getKey()))
      weights[value].push_back(op);
  });
  return weights;
}

/// One argument in front of the others for each weight.
static LogicalResult turnIntoParameters(func::FuncOp function,
                                        Weights &weights) {
  MLIRContext *context = function.getContext();
  for (unsigned i = 0; i != function.getNumArguments(); ++i)
    function.setArgAttr(i, ds::kArgAttr,
                        getArg(context, ds::ArgKind::Batch, i));
  llvm::StringSet<> names;
  for (auto &[value, constants] : weights) {
    auto handle = value.getRawHandle();
    StringRef name = handle.getKey();
    if (!names.insert(name).second)
      return constants.front().emitError()
             << "the resource '" << name
             << "' has several types, so it was elided; print the text with "
                "all "
                "elements (large_elements_limit=None)";
    SmallVector<NamedAttribute> attributes = {
        {StringAttr::get(context, ds::kArgAttr),
         ds::ArgAttr::get(context, ds::ArgKind::Param, name)}};
    if (handle.getBlob())
      attributes.emplace_back(StringAttr::get(context, kInitAttr), value);
    unsigned index = names.size() - 1;
    if (failed(function.insertArgument(index, value.getType(),
                                       DictionaryAttr::get(context, attributes),
                                       constants.front().getLoc())))
      return failure();
    for (stablehlo::ConstantOp constant : constants) {
      constant->replaceAllUsesWith(ValueRange(function.getArgument(index)));
      constant.erase();
    }
  }
  function.emitRemark() << "trains the " << weights.size()
                        << " tensors that are in the text as dense_resource; "
                           "ds-find-parameters=frozen=NAME keeps one constant";
  return success();
}

namespace {

struct FindParameters : impl::DsFindParametersBase<FindParameters> {
  using Base::Base;

  void runOnOperation() override {
    auto found = getOperation().lookupSymbol<func::FuncOp>(function);
    // What builds the step reports that there is none.
    if (!found || found.isExternal())
      return;
    for (unsigned i = 0; i != found.getNumArguments(); ++i)
      if (found.getArgAttr(i, ds::kArgAttr))
        return;
    if (unsigned count = countGradients(found))
      return markGradients(found, count);
    llvm::StringSet<> constants;
    for (const std::string &name : frozen)
      constants.insert(name);
    Weights weights = findWeights(found, constants);
    if (found.getNumResults() == 1 && !weights.empty() &&
        failed(turnIntoParameters(found, weights)))
      signalPassFailure();
  }
};

} // namespace

} // namespace deepstep
