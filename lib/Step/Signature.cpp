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
             << "#ds.arg<param, \"name\">, #ds.arg<batch, \"name\"> or "
             << "#ds.arg<buffer, \"name\">";
    if (!names.insert(arg.getName()).second)
      return function.emitOpError("has two arguments named '")
             << arg.getName() << "'";
    signature.arguments.push_back({arg.getKind(), arg.getName().str()});
  }
  return success();
}

static LogicalResult readOption(func::FuncOp function, ArrayRef<int64_t> params,
                                Signature &signature) {
  for (unsigned i = 0, e = function.getNumArguments(); i != e; ++i)
    signature.arguments.push_back(
        {ds::ArgKind::Batch, "arg" + std::to_string(i)});
  for (int64_t index : params) {
    if (index >= int64_t(function.getNumArguments()))
      return function.emitOpError("has ")
             << function.getNumArguments()
             << " arguments, but 'params' names argument " << index;
    signature.arguments[index].kind = ds::ArgKind::Param;
  }
  return success();
}

static LogicalResult verifyCount(func::FuncOp function,
                                 const Signature &signature) {
  unsigned actual = function.getNumResults();
  if (actual == 0)
    return function.emitOpError("must return a scalar floating-point loss, but "
                                "returns nothing");
  unsigned least = signature.firstGradient();
  unsigned params = signature.params.size();
  if (actual == least || actual == least + params)
    return success();
  InFlightDiagnostic diagnostic = function.emitOpError("must return the loss");
  if (signature.buffers.empty())
    diagnostic << " alone, or the loss and ";
  else
    diagnostic << " and the new values of " << signature.buffers.size()
               << " buffers, and no gradients or ";
  return diagnostic << params << " gradients, one per parameter, but has "
                    << actual << " results";
}

/// Checks that `result`, `what` argument `index` is for, has its type.
static LogicalResult verifyResult(func::FuncOp function, unsigned result,
                                  StringRef what, unsigned index,
                                  const Signature &signature) {
  Type type = function.getArgumentTypes()[index];
  Type actual = function.getResultTypes()[result];
  if (actual == type)
    return success();
  return function.emitOpError("result ")
         << result << " has type " << actual << ", but it is the " << what
         << " of '" << signature.arguments[index].name << "' (argument "
         << index << "), whose type is " << type;
}

static LogicalResult verifyFloats(func::FuncOp function, StringRef what,
                                  ArrayRef<unsigned> indices, StringRef advice,
                                  const Signature &signature) {
  for (unsigned index : indices) {
    Type type = function.getArgumentTypes()[index];
    if (!isa<FloatType>(getElementTypeOrSelf(type)))
      return function.emitOpError(what)
             << " '" << signature.arguments[index].name << "' (argument "
             << index << ") has type " << type << advice;
  }
  return success();
}

static LogicalResult verifyResults(func::FuncOp function,
                                   const Signature &signature) {
  if (failed(verifyCount(function, signature)))
    return failure();
  auto loss = cast<RankedTensorType>(function.getResultTypes().front());
  if (loss.getRank() != 0 || !isa<FloatType>(loss.getElementType()))
    return function.emitOpError("must return a scalar floating-point loss "
                                "first, got ")
           << loss;
  if (failed(verifyFloats(function, "parameter", signature.params,
                          "; only floating-point tensors can be trained",
                          signature)) ||
      failed(verifyFloats(function, "buffer", signature.buffers,
                          "; only floating-point tensors can be averaged over "
                          "ranks",
                          signature)))
    return failure();
  for (auto [i, buffer] : llvm::enumerate(signature.buffers))
    if (failed(verifyResult(function, 1 + i, "new value", buffer, signature)))
      return failure();
  if (!signature.hasGradients())
    return success();
  for (auto [i, param] : llvm::enumerate(signature.params))
    if (failed(verifyResult(function, signature.firstGradient() + i, "gradient",
                            param, signature)))
      return failure();
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
  SmallVector<unsigned> *byKind[] = {&signature.params, &signature.batches,
                                     &signature.buffers};
  for (auto [i, argument] : llvm::enumerate(signature.arguments))
    byKind[unsigned(argument.kind)]->push_back(i);
  if (signature.params.empty())
    return function.emitOpError("has no parameter to train");
  signature.results = function.getNumResults();
  if (failed(verifyResults(function, signature)))
    return failure();
  return signature;
}

} // namespace deepstep
