//===- Ops.cpp - Control ops: verifiers -------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Control/Ops.cpp.inc"

void StablehloDialect::addControlOps() {
  addOperations<
#define GET_OP_LIST
#include "dialects/stablehlo/Control/Ops.cpp.inc"
      >();
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
      return rules.broken("cond and body must take the operands' types");
  auto pred = RankedTensorType::get({}, IntegerType::get(getContext(), 1));
  if (failed(verifyReturn(rules, "cond", getCond(), Type(pred))))
    return failure();
  return verifyReturn(rules, "body", getBody(), getOperandTypes());
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
  if (failed(verifyReturn(rules, "true_branch", getTrueBranch(),
                          getResultTypes())))
    return failure();
  return verifyReturn(rules, "false_branch", getFalseBranch(),
                      getResultTypes());
}

LogicalResult CaseOp::verify() {
  Rules rules(*this);
  if (getBranches().empty())
    return rules.broken("needs at least one branch");
  for (Region &branch : getBranches())
    if (failed(verifyReturn(rules, "branch", branch, getResultTypes())))
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

LogicalResult CompositeOp::verifySymbolUses(SymbolTableCollection &symbols) {
  Operation *callee =
      symbols.lookupNearestSymbolFrom(*this, getDecompositionAttr());
  auto function = dyn_cast_or_null<FunctionOpInterface>(callee);
  if (!function)
    return emitOpError("decomposition ")
           << getDecompositionAttr() << " is not a function";
  if (!areCompatible(TypeRange(function.getArgumentTypes()),
                     getOperandTypes()) ||
      !areCompatible(TypeRange(function.getResultTypes()), getResultTypes()))
    return emitOpError("decomposition ")
           << getDecompositionAttr() << " has another type";
  return success();
}
