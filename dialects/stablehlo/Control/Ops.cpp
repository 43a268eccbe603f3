//===- Ops.cpp - Control ops: verifiers -------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"
#include "dialects/stablehlo/Control/Composites.h"
#include "dialects/stablehlo/OlderForms.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Control/Ops.cpp.inc"

void StablehloDialect::addControlOps() {
  insertOps<
#define GET_OP_LIST
#include "dialects/stablehlo/Control/Ops.cpp.inc"
      >(*this);
}

LogicalResult
OptimizationBarrierOp::inferReturnTypes(MLIRContext *, std::optional<Location>,
                                        Adaptor adaptor,
                                        SmallVectorImpl<Type> &types) {
  llvm::append_range(types, adaptor.getOperand().getTypes());
  return success();
}

//===----------------------------------------------------------------------===//
// while, if, case
//===----------------------------------------------------------------------===//

LogicalResult WhileOp::inferReturnTypes(MLIRContext *, std::optional<Location>,
                                        Adaptor adaptor,
                                        SmallVectorImpl<Type> &types) {
  llvm::append_range(types, adaptor.getOperand().getTypes());
  return success();
}

LogicalResult WhileOp::verify() {
  Rules rules(*this);
  for (Region *region : getRegions())
    if (!areCompatible(region->front().getArgumentTypes(), getOperandTypes()))
      return rules.c(region == &getCond() ? 1 : 2)
          .broken("cond and body must take the operands' types");
  auto pred = getScalar(IntegerType::get(getContext(), 1));
  if (failed(verifyReturn(rules.c(1), "cond", getCond(), Type(pred))))
    return failure();
  return verifyReturn(rules.c(2), "body", getBody(), getOperandTypes());
}

void WhileOp::getAsmBlockArgumentNames(Region &region,
                                       OpAsmSetValueNameFn setName) {
  for (BlockArgument argument : region.getArguments())
    setName(argument, "iterArg");
}

void WhileOp::print(OpAsmPrinter &printer) {
  printer << '(';
  llvm::interleaveComma(llvm::zip(getCond().getArguments(), getOperands()),
                        printer, [&](auto pair) {
                          printer.printOperand(std::get<0>(pair));
                          printer << " = " << std::get<1>(pair);
                        });
  printer << ')';
  if (getNumOperands()) {
    printer << " : ";
    llvm::interleaveComma(getOperandTypes(), printer);
  }
  printer.printOptionalAttrDictWithKeyword((*this)->getAttrs());
  // Both regions name their arguments alike: those that the operands are
  // printed with.
  printer.shadowRegionArgs(getBody(), getCond().getArguments());
  printer.printNewline();
  printer << "cond ";
  printer.printRegion(getCond(), /*printEntryBlockArgs=*/false);
  printer << " do ";
  printer.printRegion(getBody(), /*printEntryBlockArgs=*/false);
}

ParseResult WhileOp::parse(OpAsmParser &parser, OperationState &result) {
  SMLoc loc = parser.getCurrentLocation();
  SmallVector<OpAsmParser::Argument> arguments;
  SmallVector<OpAsmParser::UnresolvedOperand> operands;
  auto parseAssignment = [&]() -> ParseResult {
    return failure(parser.parseArgument(arguments.emplace_back()) ||
                   parser.parseEqual() ||
                   parser.parseOperand(operands.emplace_back()));
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Paren,
                                     parseAssignment))
    return failure();
  SmallVector<Type> types;
  if (!operands.empty() && parser.parseColonTypeList(types))
    return failure();
  if (parser.resolveOperands(operands, types, loc, result.operands) ||
      parser.parseOptionalAttrDictWithKeyword(result.attributes))
    return failure();
  result.addTypes(types);
  for (auto [argument, type] : llvm::zip(arguments, types))
    argument.type = type;
  return failure(parser.parseKeyword("cond") ||
                 parser.parseRegion(*result.addRegion(), arguments) ||
                 parser.parseKeyword("do") ||
                 parser.parseRegion(*result.addRegion(), arguments));
}

LogicalResult IfOp::verify() {
  Rules rules(*this);
  if (failed(verifyReturn(rules.c(3), "true_branch", getTrueBranch(),
                          getResultTypes())))
    return failure();
  return verifyReturn(rules.c(2), "false_branch", getFalseBranch(),
                      getResultTypes());
}

LogicalResult CaseOp::verify() {
  Rules rules(*this);
  if (getBranches().empty())
    return rules.c(1).broken("needs at least one branch");
  // The first branch has the results' types, the others have its types.
  for (auto [index, branch] : llvm::enumerate(getBranches()))
    if (failed(verifyReturn(rules.c(index == 0 ? 4 : 3),
                            ("branch " + Twine(index)).str(), branch,
                            getResultTypes())))
      return failure();
  return success();
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

LogicalResult CustomCallOp::verify() {
  Rules rules(*this);
  if (getOperandLayouts().has_value() != getResultLayouts().has_value())
    return rules.broken("operand_layouts and result_layouts must be given "
                        "together");
  if (!getOperandLayouts())
    return success();
  if (failed(rules.count("operand_layouts", getOperandLayouts()->size(),
                         getNumOperands())))
    return failure();
  return rules.count("result_layouts", getResultLayouts()->size(),
                     getNumResults());
}

void CustomCallOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  if (!getHasSideEffect())
    return;
  effects.emplace_back(MemoryEffects::Read::get());
  effects.emplace_back(MemoryEffects::Write::get());
}

/// True for a name such as `my_namespace.my_op`.
static bool isNamespacedOpName(StringRef name) {
  SmallVector<StringRef> parts;
  name.split(parts, '.');
  auto isWord = [](StringRef part, bool hasDollar) {
    return !part.empty() && llvm::all_of(part, [&](char c) {
      return llvm::isAlnum(c) || c == '_' || (hasDollar && c == '$');
    });
  };
  return parts.size() > 1 && isWord(parts.front(), /*hasDollar=*/false) &&
         llvm::isAlpha(name.front()) &&
         llvm::all_of(ArrayRef(parts).drop_front(), [&](StringRef part) {
           return isWord(part, /*hasDollar=*/true);
         });
}

LogicalResult CompositeOp::verify() {
  if (isNamespacedOpName(getName()))
    return success();
  return Rules(*this).c(1).broken("name must be a namespace and a name, as in "
                                  "my_namespace.my_op");
}

bool mlir::stablehlo::isCheckpoint(Operation *op) {
  auto composite = dyn_cast<CompositeOp>(op);
  return composite && composite.getName() == kCheckpointName;
}

FlatSymbolRefAttr mlir::stablehlo::getGivenAdjoint(Operation *op) {
  auto composite = dyn_cast<CompositeOp>(op);
  if (!composite || !composite.getCompositeAttributesAttr())
    return {};
  return composite.getCompositeAttributesAttr().getAs<FlatSymbolRefAttr>(
      kAdjointName);
}

bool mlir::stablehlo::isCallUntilDifferentiated(Operation *op) {
  return isCheckpoint(op) || getGivenAdjoint(op);
}

SmallVector<Value> mlir::stablehlo::getDifferentiable(ValueRange values) {
  return llvm::filter_to_vector(values, [](Value value) {
    return isa<FloatType>(getElementTypeOrSelf(value.getType()));
  });
}

/// C5 to C7, of a composite with an adjoint.
static LogicalResult verifyAdjoint(CompositeOp op, FlatSymbolRefAttr adjoint,
                                   SymbolTableCollection &symbols) {
  Rules rules(op);
  auto function = dyn_cast_or_null<FunctionOpInterface>(
      symbols.lookupNearestSymbolFrom(op, adjoint));
  if (!function)
    return rules.c(5).broken("adjoint @" + adjoint.getValue() +
                             " is not a function");
  SmallVector<Value> taken(op.getInputs());
  llvm::append_range(taken, getDifferentiable(op.getResults()));
  if (!areCompatible(TypeRange(function.getArgumentTypes()),
                     TypeRange(ValueRange(taken))))
    return rules.c(6).broken("adjoint @" + adjoint.getValue() +
                             " does not take the inputs and a gradient of each "
                             "floating-point result");
  SmallVector<Value> returned = getDifferentiable(op.getInputs());
  if (!areCompatible(TypeRange(function.getResultTypes()),
                     TypeRange(ValueRange(returned))))
    return rules.c(7).broken("adjoint @" + adjoint.getValue() +
                             " does not return a gradient of each "
                             "floating-point input");
  return success();
}

LogicalResult CompositeOp::verifySymbolUses(SymbolTableCollection &symbols) {
  Rules rules(*this);
  Operation *callee =
      symbols.lookupNearestSymbolFrom(*this, getDecompositionAttr());
  auto function = dyn_cast_or_null<FunctionOpInterface>(callee);
  if (!function)
    return rules.c(2).broken("decomposition @" + getDecomposition() +
                             " is not a function");
  if (!areCompatible(TypeRange(function.getArgumentTypes()), getOperandTypes()))
    return rules.c(3).broken("decomposition @" + getDecomposition() +
                             " takes other types");
  if (!areCompatible(TypeRange(function.getResultTypes()), getResultTypes()))
    return rules.c(4).broken("decomposition @" + getDecomposition() +
                             " returns other types");
  if (FlatSymbolRefAttr adjoint = getGivenAdjoint(*this))
    return verifyAdjoint(*this, adjoint, symbols);
  return success();
}
