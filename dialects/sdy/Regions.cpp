//===- Regions.cpp - Ops: their text and named computations ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/sdy/ParseUtils.h"
#include "dialects/sdy/Verify.h"

using namespace mlir;
using namespace mlir::sdy;

#define GET_OP_CLASSES
#include "dialects/sdy/SdyOps.cpp.inc"

ParseResult sdy::parseShardings(OpAsmParser &parser,
                                TensorShardingPerValueAttr &attr) {
  SmallVector<TensorShardingAttr> shardings;
  if (parseStrippedList(parser, AsmParser::Delimiter::Square, shardings))
    return failure();
  attr = TensorShardingPerValueAttr::get(parser.getContext(), shardings);
  return success();
}

void sdy::printShardings(OpAsmPrinter &printer, Operation *,
                         TensorShardingPerValueAttr attr) {
  printer << '[';
  printStrippedList(printer, attr.getShardings());
  printer << ']';
}

ParseResult sdy::parseBodyWithArguments(OpAsmParser &parser, Region &body) {
  SmallVector<OpAsmParser::Argument> arguments;
  return failure(parser.parseArgumentList(arguments,
                                          AsmParser::Delimiter::Paren,
                                          /*allowType=*/true) ||
                 parser.parseRegion(body, arguments));
}

void sdy::printBodyWithArguments(OpAsmPrinter &printer, Operation *,
                                 Region &body) {
  printer << '(';
  llvm::interleaveComma(
      body.getArguments(), printer,
      [&](BlockArgument argument) { printer.printRegionArgument(argument); });
  printer << ") ";
  printer.printRegion(body, /*printEntryBlockArgs=*/false);
}

LogicalResult NamedComputationOp::verifySymbolUses(SymbolTableCollection &) {
  Block &block = getBody().front();
  if (block.getArgumentTypes() != getOperandTypes())
    return emitOpError("body must take the operands' types");
  if (block.back().getOperandTypes() != getResultTypes())
    return emitOpError("body must return the results' types");
  if (getInShardings() &&
      failed(verifyShardings(*this, "operands", *getInShardings(),
                             getOperandTypes())))
    return failure();
  if (!getOutShardings())
    return success();
  return verifyShardings(*this, "results", *getOutShardings(),
                         getResultTypes());
}
