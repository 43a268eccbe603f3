//===- Signature.cpp - What a level-0 function takes and gives --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Signature.h"
#include "StepBody.h"

#include "llvm/ADT/StringSet.h"

using namespace mlir;

namespace deepstep {

static LogicalResult readAttributes(func::FuncOp function,
                                    Signature &signature) {
  llvm::StringSet<> names;
  for (unsigned i = 0, e = function.getNumArguments(); i != e; ++i) {
    auto arg = function.getArgAttrOfType<ds::ArgAttr>(i, ds::kArgAttr);
    if (!arg)
      return function.emitOpError("argument ")
             << i << " has no ds.arg, but others have; mark each as "
             << "#ds.arg<param, \"name\"> or #ds.arg<batch, \"name\">";
    if (!names.insert(arg.getName()).second)
      return function.emitOpError("has two arguments named '")
             << arg.getName() << "'";
    signature.arguments.push_back(
        {arg.getKind() == ds::ArgKind::Param, arg.getName().str()});
  }
  return success();
}

static LogicalResult readOption(func::FuncOp function, ArrayRef<int64_t> params,
                                Signature &signature) {
  for (unsigned i = 0, e = function.getNumArguments(); i != e; ++i)
    signature.arguments.push_back({false, "arg" + std::to_string(i)});
  for (int64_t index : params) {
    if (index >= int64_t(function.getNumArguments()))
      return function.emitOpError("has ")
             << function.getNumArguments()
             << " arguments, but 'params' names argument " << index;
    signature.arguments[index].isParam = true;
  }
  return success();
}

static LogicalResult verifyResults(func::FuncOp function,
                                   const Signature &signature) {
  if (function.getNumResults() == 0)
    return function.emitOpError("must return a scalar floating-point loss, but "
                                "returns nothing");
  unsigned expected = 1 + signature.params.size();
  if (signature.hasGradients() && function.getNumResults() != expected)
    return function.emitOpError("must return the loss alone, or the loss and ")
           << signature.params.size()
           << " gradients, one per parameter, but has "
           << function.getNumResults() << " results";
  auto loss = cast<RankedTensorType>(function.getResultTypes().front());
  if (loss.getRank() != 0 || !isa<FloatType>(loss.getElementType()))
    return function.emitOpError("must return a scalar floating-point loss "
                                "first, got ")
           << loss;
  for (auto [i, param] : llvm::enumerate(signature.params)) {
    Type type = function.getArgumentTypes()[param];
    const std::string &name = signature.arguments[param].name;
    if (!isa<FloatType>(getElementTypeOrSelf(type)))
      return function.emitOpError("parameter '")
             << name << "' (argument " << param << ") has type " << type
             << "; only floating-point tensors can be trained";
    if (!signature.hasGradients())
      continue;
    Type grad = function.getResultTypes()[i + 1];
    if (grad != type)
      return function.emitOpError("result ")
             << i + 1 << " has type " << grad << ", but it is the gradient of '"
             << name << "' (argument " << param << "), whose type is " << type;
  }
  return success();
}

FailureOr<Signature> analyzeSignature(func::FuncOp function,
                                      ArrayRef<int64_t> params) {
  if (failed(verifyStatic(function)))
    return failure();
  bool hasAttributes =
      llvm::any_of(llvm::seq(function.getNumArguments()), [&](unsigned i) {
        return bool(function.getArgAttr(i, ds::kArgAttr));
      });
  if (!hasAttributes && params.empty())
    return function.emitOpError(
        "does not tell which arguments are parameters; mark arguments with "
        "ds.arg or give the option 'params', such as params=0-29");
  if (hasAttributes && !params.empty())
    return function.emitOpError(
        "has ds.arg attributes, which the option 'params' would contradict; "
        "leave one of them out");
  Signature signature;
  if (failed(hasAttributes ? readAttributes(function, signature)
                           : readOption(function, params, signature)))
    return failure();
  for (auto [i, argument] : llvm::enumerate(signature.arguments))
    (argument.isParam ? signature.params : signature.batches).push_back(i);
  if (signature.params.empty())
    return function.emitOpError("has no parameter to train");
  signature.results = function.getNumResults();
  if (failed(verifyResults(function, signature)))
    return failure();
  return signature;
}

} // namespace deepstep
