//===- ManualComputation.cpp - Per-device programs --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/sdy/Sdy.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::sdy;

#define GET_OP_CLASSES
#include "dialects/sdy/SdyOps.cpp.inc"

//===----------------------------------------------------------------------===//
// Verification
//===----------------------------------------------------------------------===//

/// The shape of a tensor that is local along the manual axes only, which stand
/// before all others in each dimension.
static FailureOr<SmallVector<int64_t>>
getManualShape(ManualComputationOp op, TensorShardingAttr sharding,
               RankedTensorType type, MeshAttr mesh) {
  auto isManual = [&](AxisRefAttr axis) {
    return llvm::any_of(op.getManualAxes().getValue(), [&](StringAttr name) {
      return name.getValue() == axis.getName();
    });
  };
  SmallVector<int64_t> shape(type.getShape());
  for (auto [size, dim] : llvm::zip(shape, sharding.getDimShardings())) {
    int64_t pieces = 1;
    bool sawFree = false;
    for (AxisRefAttr axis : dim.getAxes()) {
      if (!isManual(axis)) {
        sawFree = true;
        continue;
      }
      if (sawFree) {
        op.emitOpError("manual axis \"")
            << axis.getName()
            << "\" must stand before the free axes of its dimension";
        return failure();
      }
      pieces *= axis.getSize(mesh);
    }
    if (!ShapedType::isDynamic(size))
      size = llvm::divideCeil(size, pieces);
  }
  return shape;
}

/// Checks the shardings and global types on one side against the local types.
static LogicalResult verifySide(ManualComputationOp op, StringRef side,
                                ArrayRef<TensorShardingAttr> shardings,
                                TypeRange globalTypes, TypeRange localTypes) {
  if (shardings.size() != globalTypes.size() ||
      localTypes.size() != globalTypes.size())
    return op.emitOpError()
           << "has " << globalTypes.size() << " " << side << "s, but "
           << shardings.size() << " shardings and " << localTypes.size()
           << " local values";
  for (auto [sharding, global, local] :
       llvm::zip(shardings, globalTypes, localTypes)) {
    MeshAttr mesh = sharding.getMesh(op);
    if (!mesh)
      return op.emitOpError("names a mesh that does not exist: ")
             << sharding.getMeshOrRef();
    if (failed(sharding.verifyForType(global, mesh,
                                      [&] { return op.emitOpError(); })))
      return failure();
    for (StringAttr axis : op.getManualAxes().getValue())
      if (!mesh.hasAxis(axis.getValue()))
        return op.emitOpError("manual axis ") << axis << " is not in the mesh";
    auto type = cast<RankedTensorType>(global);
    FailureOr<SmallVector<int64_t>> shape =
        getManualShape(op, sharding, type, mesh);
    if (failed(shape))
      return failure();
    auto expected = RankedTensorType::get(*shape, type.getElementType());
    if (local != expected)
      return op.emitOpError() << side << " of type " << global << " must be "
                              << expected << " in the body, not " << local;
  }
  return success();
}

LogicalResult ManualComputationOp::verifySymbolUses(SymbolTableCollection &) {
  Block &block = getBody().front();
  if (failed(verifySide(*this, "operand", getInShardings().getShardings(),
                        getTensors().getTypes(), block.getArgumentTypes())))
    return failure();
  return verifySide(*this, "result", getOutShardings().getShardings(),
                    getResultTypes(), block.back().getOperandTypes());
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

/// `[<@mesh, [{}]>, ...]`.
static ParseResult parseShardings(OpAsmParser &parser, StringRef name,
                                  TensorShardingPerValueAttr &attr) {
  SmallVector<TensorShardingAttr> shardings;
  auto parseSharding = [&]() -> ParseResult {
    auto sharding = dyn_cast_or_null<TensorShardingAttr>(
        TensorShardingAttr::parse(parser, {}));
    shardings.push_back(sharding);
    return success(sharding != nullptr);
  };
  if (parser.parseKeyword(name) || parser.parseEqual() ||
      parser.parseCommaSeparatedList(AsmParser::Delimiter::Square,
                                     parseSharding))
    return failure();
  attr = TensorShardingPerValueAttr::get(parser.getContext(), shardings);
  return success();
}

static void printShardings(OpAsmPrinter &printer, StringRef name,
                           TensorShardingPerValueAttr attr) {
  printer << ' ' << name << "=[";
  llvm::interleaveComma(
      attr.getShardings(), printer,
      [&](TensorShardingAttr sharding) { sharding.print(printer); });
  printer << ']';
}

ParseResult ManualComputationOp::parse(OpAsmParser &parser,
                                       OperationState &result) {
  SMLoc loc = parser.getCurrentLocation();
  SmallVector<OpAsmParser::UnresolvedOperand> operands;
  TensorShardingPerValueAttr inShardings, outShardings;
  if (parser.parseOperandList(operands, AsmParser::Delimiter::Paren) ||
      parseShardings(parser, "in_shardings", inShardings) ||
      parseShardings(parser, "out_shardings", outShardings) ||
      parser.parseKeyword("manual_axes") || parser.parseEqual())
    return failure();
  auto manualAxes =
      dyn_cast_or_null<ManualAxesAttr>(ManualAxesAttr::parse(parser, {}));
  SmallVector<OpAsmParser::Argument> arguments;
  FunctionType type;
  if (!manualAxes ||
      parser.parseArgumentList(arguments, AsmParser::Delimiter::Paren,
                               /*allowType=*/true) ||
      parser.parseRegion(*result.addRegion(), arguments) ||
      parser.parseOptionalAttrDict(result.attributes) ||
      parser.parseColonType(type) ||
      parser.resolveOperands(operands, type.getInputs(), loc, result.operands))
    return failure();
  result.addTypes(type.getResults());
  result.addAttribute("in_shardings", inShardings);
  result.addAttribute("out_shardings", outShardings);
  result.addAttribute("manual_axes", manualAxes);
  return success();
}

void ManualComputationOp::print(OpAsmPrinter &printer) {
  printer << '(' << getTensors() << ')';
  printShardings(printer, "in_shardings", getInShardings());
  printShardings(printer, "out_shardings", getOutShardings());
  printer << " manual_axes=";
  getManualAxes().print(printer);
  printer << " (";
  llvm::interleaveComma(
      getBody().getArguments(), printer,
      [&](BlockArgument argument) { printer.printRegionArgument(argument); });
  printer << ") ";
  printer.printRegion(getBody(), /*printEntryBlockArgs=*/false);
  printer.printOptionalAttrDict(
      (*this)->getAttrs(), {"in_shardings", "out_shardings", "manual_axes"});
  printer << " : ";
  printer.printFunctionalType(*this);
}
