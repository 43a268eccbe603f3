//===- StepBody.cpp - From a function to a step's body ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StepBody.h"

using namespace mlir;

namespace deepstep {

FailureOr<func::FuncOp> findFunction(ModuleOp module, StringRef name) {
  auto function = module.lookupSymbol<func::FuncOp>(name);
  if (!function) {
    InFlightDiagnostic diagnostic = module.emitError()
                                    << "there is no function @" << name;
    SmallVector<StringRef> names;
    for (auto other : module.getOps<func::FuncOp>())
      names.push_back(other.getName());
    if (!names.empty())
      diagnostic << "; the module has @" << llvm::join(names, ", @");
    return diagnostic;
  }
  if (function.isExternal())
    return function.emitOpError("has no body");
  if (!function.getBody().hasOneBlock())
    return function.emitOpError("must have one block; convert control flow to "
                                "structured form first");
  return function;
}

LogicalResult verifyStatic(func::FuncOp function) {
  auto check = [&](StringRef what, TypeRange types) {
    for (auto [index, type] : llvm::enumerate(types)) {
      auto tensor = dyn_cast<RankedTensorType>(type);
      if (!tensor || !tensor.hasStaticShape())
        return LogicalResult(
            function.emitOpError()
            << what << " " << index << " has type " << type
            << "; every shape must be static: export the function for the "
               "shapes that it is to run with");
    }
    return success();
  };
  return failure(failed(check("argument", function.getArgumentTypes())) ||
                 failed(check("result", function.getResultTypes())));
}

ds::StepOp createStep(OpBuilder &builder, Location loc, StringRef name,
                      TypeRange arguments, ArrayRef<std::string> argumentNames,
                      TypeRange results, ArrayRef<std::string> metrics) {
  MLIRContext *context = builder.getContext();
  SmallVector<Attribute> argAttrs, resAttrs;
  for (const std::string &argument : argumentNames)
    argAttrs.push_back(builder.getDictionaryAttr(builder.getNamedAttr(
        ds::kArgAttr,
        ds::ArgAttr::get(context, ds::ArgKind::Batch, argument))));
  for (const std::string &metric : metrics)
    resAttrs.push_back(builder.getDictionaryAttr(
        builder.getNamedAttr(ds::kMetricAttr, builder.getStringAttr(metric))));
  auto step = ds::StepOp::create(
      builder, loc, builder.getStringAttr(name),
      TypeAttr::get(builder.getFunctionType(arguments, results)),
      /*sym_visibility=*/nullptr, builder.getArrayAttr(argAttrs),
      builder.getArrayAttr(resAttrs));
  Block &body = step.getBody().emplaceBlock();
  body.addArguments(arguments, SmallVector<Location>(arguments.size(), loc));
  return step;
}

SmallVector<Value> inlineBody(func::FuncOp function, OpBuilder &builder,
                              ArrayRef<Value> arguments) {
  Block &body = function.getBody().front();
  for (auto [argument, value] : llvm::zip(body.getArguments(), arguments))
    argument.replaceAllUsesWith(value);
  Operation *terminator = body.getTerminator();
  SmallVector<Value> results(terminator->getOperands());
  terminator->erase();
  builder.getInsertionBlock()->getOperations().splice(
      builder.getInsertionPoint(), body.getOperations());
  return results;
}

} // namespace deepstep
