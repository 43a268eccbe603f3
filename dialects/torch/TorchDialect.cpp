//===- TorchDialect.cpp - The dialect and its types -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Torch.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::torch;

#include "dialects/torch/TorchDialect.cpp.inc"

#define GET_TYPEDEF_CLASSES
#include "dialects/torch/TorchTypes.cpp.inc"

void TorchDialect::registerTypes() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "dialects/torch/TorchTypes.cpp.inc"
      >();
}

void TorchDialect::initialize() {
  registerTypes();
  addConstantOps();
  addContractionOps();
  addCreationOps();
  addElementwiseOps();
  addIndexingOps();
  addNormalizationOps();
  addPoolingOps();
  addRandomOps();
  addReductionOps();
  addShapeOps();
  allowUnknownOperations();
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

Type TorchDialect::parseType(DialectAsmParser &parser) const {
  StringRef mnemonic;
  Type type;
  OptionalParseResult result = generatedTypeParser(parser, &mnemonic, type);
  if (result.has_value())
    return type;
  parser.emitError(parser.getNameLoc(), "unknown type '")
      << mnemonic << "' of the dialect torch";
  return {};
}

void TorchDialect::printType(Type type, DialectAsmPrinter &printer) const {
  (void)generatedTypePrinter(type, printer);
}

/// Inside other types of the dialect, the prefix "!torch." may be left out.
static ParseResult parseContained(AsmParser &parser, Type &type) {
  OptionalParseResult whole = parser.parseOptionalType(type);
  if (whole.has_value())
    return *whole;
  StringRef mnemonic;
  SMLoc loc = parser.getCurrentLocation();
  OptionalParseResult result = generatedTypeParser(parser, &mnemonic, type);
  if (result.has_value())
    return *result;
  return parser.emitError(loc, "unknown type '")
         << mnemonic << "' of the dialect torch";
}

static void printContained(AsmPrinter &printer, Type type) {
  if (isa<TorchDialect>(type.getDialect()))
    (void)generatedTypePrinter(type, printer);
  else
    printer << type;
}

template <typename T> static Type parseContainer(AsmParser &parser) {
  Type contained;
  if (parser.parseLess() || parseContained(parser, contained) ||
      parser.parseGreater())
    return {};
  return T::get(parser.getContext(), contained);
}

Type ListType::parse(AsmParser &parser) {
  return parseContainer<ListType>(parser);
}
Type OptionalType::parse(AsmParser &parser) {
  return parseContainer<OptionalType>(parser);
}
void ListType::print(AsmPrinter &printer) const {
  printer << "<";
  printContained(printer, getContainedType());
  printer << ">";
}
void OptionalType::print(AsmPrinter &printer) const {
  printer << "<";
  printContained(printer, getContainedType());
  printer << ">";
}

Type VTensorType::parse(AsmParser &parser) {
  MLIRContext *context = parser.getContext();
  SmallVector<int64_t> sizes;
  if (failed(parser.parseOptionalLess()))
    return get(context, false, sizes, Type());
  bool ranked = failed(parser.parseOptionalStar());
  auto parseSize = [&]() -> ParseResult {
    if (succeeded(parser.parseOptionalQuestion())) {
      sizes.push_back(ShapedType::kDynamic);
      return success();
    }
    SMLoc loc = parser.getCurrentLocation();
    if (parser.parseInteger(sizes.emplace_back()))
      return failure();
    if (sizes.back() < 0)
      return parser.emitError(loc, "a size is negative");
    return success();
  };
  if (ranked &&
      parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseSize))
    return {};
  Type dtype;
  if (parser.parseComma())
    return {};
  if (failed(parser.parseOptionalKeyword("unk")) && parser.parseType(dtype))
    return {};
  if (parser.parseGreater())
    return {};
  return get(context, ranked, sizes, dtype);
}

void VTensorType::print(AsmPrinter &printer) const {
  if (!getRanked() && !getDtype())
    return;
  printer << "<";
  if (getRanked()) {
    printer << "[";
    llvm::interleave(
        getSizes(), printer.getStream(),
        [&](int64_t size) {
          if (ShapedType::isDynamic(size))
            printer << "?";
          else
            printer << size;
        },
        ",");
    printer << "]";
  } else {
    printer << "*";
  }
  printer << ",";
  if (getDtype())
    printer << getDtype();
  else
    printer << "unk";
  printer << ">";
}

RankedTensorType VTensorType::getBuiltin() const {
  if (!getRanked() || !getDtype() || hasDynamicSizes())
    return {};
  Type element = getDtype();
  if (element.isSignedInteger())
    element = IntegerType::get(getContext(), element.getIntOrFloatBitWidth());
  if (!isa<mlir::FloatType, IntegerType>(element) ||
      (isa<IntegerType>(element) && element.getIntOrFloatBitWidth() > 64))
    return {};
  return RankedTensorType::get(getSizes(), element);
}

//===----------------------------------------------------------------------===//
// Ops that are not declared
//===----------------------------------------------------------------------===//

/// operands attributes : types -> types, of which any part may be missing.
static ParseResult parseUndeclared(OpAsmParser &parser,
                                   OperationState &result) {
  SmallVector<OpAsmParser::UnresolvedOperand> operands;
  SmallVector<Type> types;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseOperandList(operands) ||
      parser.parseOptionalAttrDict(result.attributes))
    return failure();
  if (succeeded(parser.parseOptionalColon()) && parser.parseTypeList(types))
    return failure();
  if (succeeded(parser.parseOptionalArrow()) &&
      parser.parseTypeList(result.types))
    return failure();
  return parser.resolveOperands(operands, types, loc, result.operands);
}

std::optional<Dialect::ParseOpHook>
TorchDialect::getParseOperationHook(StringRef) const {
  return ParseOpHook(parseUndeclared);
}

llvm::unique_function<void(Operation *, OpAsmPrinter &)>
TorchDialect::getOperationPrinter(Operation *op) const {
  // The generic form has a place for all that an op can have.
  bool isPlain = op->getNumRegions() == 0 && op->getNumSuccessors() == 0 &&
                 llvm::all_of(op->getName().getStringRef(), [](char c) {
                   return llvm::isAlnum(c) || c == '_' || c == '$' || c == '.';
                 });
  if (!isPlain)
    return nullptr;
  return [](Operation *op, OpAsmPrinter &printer) {
    printer << " " << op->getOperands();
    printer.printOptionalAttrDict(op->getAttrs());
    if (op->getNumOperands() != 0)
      printer << " : " << op->getOperandTypes();
    if (op->getNumResults() != 0)
      printer << " -> " << op->getResultTypes();
  };
}
