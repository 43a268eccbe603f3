//===- Ops.cpp - Reductions: verifiers --------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"
#include "dialects/stablehlo/OlderForms.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Reduction/Ops.cpp.inc"

void StablehloDialect::addReductionOps() {
  insertOps<
#define GET_OP_LIST
#include "dialects/stablehlo/Reduction/Ops.cpp.inc"
      >(*this);
}

namespace {
/// The numbers of the constraints on inputs.
struct InputConstraints {
  int count;
  int shape;
  int element;
};
} // namespace

/// Checks inputs of one shape with an initial value of each one's element type.
static LogicalResult checkInputs(const Rules &rules, InputConstraints numbers,
                                 ValueRange inputs, ValueRange initValues) {
  if (inputs.empty())
    return rules.c(numbers.count).broken("needs at least one input");
  for (auto [input, init] : llvm::zip(inputs, initValues)) {
    if (failed(
            verifyCompatibleShape(inputs.front().getType(), input.getType())))
      return rules.c(numbers.shape).broken("inputs must have the same shape");
    if (getElementTypeOrSelf(input) != getElementTypeOrSelf(init))
      return rules.c(numbers.element)
          .broken("an init value must have its input's element type");
  }
  return success();
}

//===----------------------------------------------------------------------===//
// reduce
//===----------------------------------------------------------------------===//

LogicalResult ReduceOp::inferReturnTypes(MLIRContext *,
                                         std::optional<Location> location,
                                         Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  ValueRange inputs = adaptor.getInputs();
  if (failed(checkInputs(rules, {/*count=*/3, /*shape=*/1, /*element=*/2},
                         inputs, adaptor.getInitValues())))
    return failure();
  auto first = cast<RankedTensorType>(inputs.front().getType());
  ArrayRef<int64_t> dims = adaptor.getDimensions();
  if (failed(rules.c(4).inRange("dimension", dims, first.getRank())) ||
      failed(rules.c(5).distinct("dimension", dims)))
    return failure();
  SmallVector<int64_t> shape;
  for (auto [index, size] : llvm::enumerate(first.getShape()))
    if (!llvm::is_contained(dims, index))
      shape.push_back(size);
  for (Type element : getCombinedTypes(adaptor.getBody(), inputs.getTypes()))
    types.push_back(RankedTensorType::get(shape, element));
  return success();
}

LogicalResult ReduceOp::verify() {
  return verifyCombiner(Rules(*this).c(6), getBody(), getInputs().getTypes());
}

/// The single op that the body applies to its two arguments, or null if the
/// body is anything else.
static Operation *getAppliedOp(ReduceOp reduce) {
  Block &block = reduce.getBody().front();
  if (block.getNumArguments() != 2 || !llvm::hasNItems(block, 2))
    return nullptr;
  Operation &op = block.front(), &terminator = block.back();
  Type type = block.getArgument(0).getType();
  bool isApplied =
      op.getNumOperands() == 2 && op.getOperand(0) == block.getArgument(0) &&
      op.getOperand(1) == block.getArgument(1) && op.getNumResults() == 1 &&
      op.getNumRegions() == 0 && op.getAttrDictionary().empty() &&
      isa<StablehloDialect>(op.getDialect()) &&
      op.getResult(0).getType() == type &&
      reduce.getInitValues().front().getType() == type &&
      terminator.getAttrDictionary().empty() &&
      terminator.getOperand(0) == op.getResult(0);
  return isApplied ? &op : nullptr;
}

void ReduceOp::print(OpAsmPrinter &printer) {
  printer << '(';
  llvm::interleave(
      llvm::zip(getInputs(), getInitValues()), printer,
      [&](auto pair) {
        printer << std::get<0>(pair) << " init: " << std::get<1>(pair);
      },
      "), (");
  printer << ')';
  Operation *applied = getAppliedOp(*this);
  if (applied)
    printer << " applies " << applied->getName();
  printer << " across dimensions = ";
  printDims(printer, getDimensions());
  printer.printOptionalAttrDict((*this)->getAttrs(), {"dimensions"});
  printer << " : ";
  printer.printFunctionalType(*this);
  if (applied)
    return;

  printer.printNewline();
  printer << " reducer";
  Block &block = getBody().front();
  size_t count = getInputs().size();
  for (size_t i = 0; i < count; ++i) {
    printer << '(';
    printer.printRegionArgument(block.getArgument(i));
    printer << ", ";
    printer.printRegionArgument(block.getArgument(i + count));
    printer << ") ";
  }
  printer << ' ';
  printer.printRegion(getBody(), /*printEntryBlockArgs=*/false);
}

/// Parses `stablehlo.add` and makes the body that it stands for.
static ParseResult parseAppliedOp(OpAsmParser &parser, Type type,
                                  OperationName name, SMLoc loc, Region &body) {
  if (!name.isRegistered() || name.getDialectNamespace() != "stablehlo")
    return parser.emitError(loc)
           << "expected an op of stablehlo that combines two values";
  OpBuilder builder(parser.getContext());
  Location location = parser.getEncodedSourceLoc(loc);
  Block *block = builder.createBlock(&body);
  block->addArguments({type, type}, {location, location});
  OperationState state(location, name, block->getArguments(), type);
  Operation *op = builder.create(state);
  ReturnOp::create(builder, location, op->getResults());
  return success();
}

ParseResult ReduceOp::parse(OpAsmParser &parser, OperationState &result) {
  using Operand = OpAsmParser::UnresolvedOperand;
  SMLoc loc = parser.getCurrentLocation();
  SmallVector<Operand> operands, initValues;
  do {
    if (parser.parseLParen() || parser.parseOperand(operands.emplace_back()) ||
        parser.parseKeyword("init") || parser.parseColon() ||
        parser.parseOperand(initValues.emplace_back()) || parser.parseRParen())
      return failure();
  } while (succeeded(parser.parseOptionalComma()));
  size_t count = operands.size();
  operands.append(initValues);

  std::optional<OperationName> applied;
  SMLoc appliedLoc;
  if (succeeded(parser.parseOptionalKeyword("applies"))) {
    appliedLoc = parser.getCurrentLocation();
    FailureOr<OperationName> name = parser.parseCustomOperationName();
    if (failed(name))
      return failure();
    applied = *name;
  }

  SmallVector<int64_t> dims;
  FunctionType type;
  if (parser.parseKeyword("across") || parser.parseKeyword("dimensions") ||
      parser.parseEqual() || parseDims(parser, dims) ||
      parser.parseOptionalAttrDict(result.attributes) ||
      parser.parseColonType(type) ||
      parser.resolveOperands(operands, type.getInputs(), loc, result.operands))
    return failure();
  result.addTypes(type.getResults());
  result.addAttribute("dimensions",
                      parser.getBuilder().getDenseI64ArrayAttr(dims));

  Region &body = *result.addRegion();
  if (applied)
    return parseAppliedOp(parser, type.getInput(count), *applied, appliedLoc,
                          body);
  if (parser.parseKeyword("reducer"))
    return failure();
  SmallVector<OpAsmParser::Argument> lhs, rhs;
  for (size_t i = 0; i < count; ++i)
    if (parser.parseLParen() ||
        parser.parseArgument(lhs.emplace_back(), /*allowType=*/true) ||
        parser.parseComma() ||
        parser.parseArgument(rhs.emplace_back(), /*allowType=*/true) ||
        parser.parseRParen())
      return failure();
  lhs.append(rhs);
  return parser.parseRegion(body, lhs);
}

//===----------------------------------------------------------------------===//
// Windows
//===----------------------------------------------------------------------===//

LogicalResult ReduceWindowOp::verify() {
  Rules rules(*this);
  if (failed(checkInputs(rules, {/*count=*/1, /*shape=*/2, /*element=*/3},
                         getInputs(), getInitValues())) ||
      failed(rules.c(1).count("results", getNumResults(), getInputs().size())))
    return failure();
  auto first = cast<RankedTensorType>(getInputs().front().getType());
  WindowConstraints constraints;
  constraints.sizes[0] = 4;
  constraints.sizes[1] = 5;
  constraints.strides[0] = 6;
  constraints.strides[1] = 7;
  constraints.baseDilations[0] = 8;
  constraints.baseDilations[1] = 9;
  constraints.windowDilations[0] = 10;
  constraints.windowDilations[1] = 11;
  constraints.padding = 12;
  FailureOr<SmallVector<WindowDimension>> window =
      getWindow(rules, constraints, first.getRank(), getWindowDimensions(),
                getWindowStrides(), getPadding(), getBaseDilations(),
                getWindowDilations());
  if (failed(window) ||
      failed(verifyCombiner(rules.c(13), getBody(), getInputs().getTypes())))
    return failure();
  FailureOr<SmallVector<int64_t>> shape =
      getOutputShape(rules.c(15), first.getShape(), *window);
  if (failed(shape))
    return failure();
  SmallVector<Type> elements =
      getCombinedTypes(getBody(), getInputs().getTypes());
  for (auto [element, actual] : llvm::zip(elements, getResultTypes())) {
    auto type = cast<RankedTensorType>(actual);
    if (failed(verifyCompatibleShape(getResultTypes().front(), Type(type))))
      return rules.c(14).broken("results must have the same shape");
    if (type.getElementType() != element)
      return rules.c(16).broken("a result must have the element type that the "
                                "body returns");
    if (failed(rules.c(15).resultType(RankedTensorType::get(*shape, element),
                                      type)))
      return failure();
  }
  return success();
}

LogicalResult SelectAndScatterOp::verify() {
  Rules rules(*this);
  auto operand = cast<RankedTensorType>(getOperand().getType());
  auto source = cast<RankedTensorType>(getSource().getType());
  Type element = operand.getElementType();
  if (source.getElementType() != element)
    return rules.c(1).broken("source must have the operand's element type");
  if (getElementTypeOrSelf(getInitValue()) != element)
    return rules.c(3).broken("init_value must have the operand's element type");
  WindowConstraints constraints;
  constraints.sizes[0] = 4;
  constraints.sizes[1] = 5;
  constraints.strides[0] = 6;
  constraints.strides[1] = 7;
  constraints.padding = 8;
  FailureOr<SmallVector<WindowDimension>> window =
      getWindow(rules, constraints, operand.getRank(), getWindowDimensions(),
                getWindowStrides(), getPadding(), std::nullopt, std::nullopt);
  if (failed(window))
    return failure();
  FailureOr<SmallVector<int64_t>> shape =
      getOutputShape(rules.c(2), operand.getShape(), *window);
  if (failed(shape))
    return failure();
  if (failed(verifyCompatibleShape(*shape, source.getShape())))
    return rules.c(2).broken("source must have one element per window");
  auto pred = getScalar(IntegerType::get(getContext(), 1));
  if (failed(verifyScalarArguments(rules.c(9), "select", getSelect(),
                                   {element, element})) ||
      failed(verifyReturn(rules.c(9), "select", getSelect(), Type(pred))) ||
      failed(verifyCombiner(rules.c(10), getScatter(), Type(operand))))
    return failure();
  if (failed(verifyCompatibleShape(operand, getType())))
    return rules.c(11).broken("result must have the operand's shape");
  if (getType().getElementType() !=
      getCombinedTypes(getScatter(), Type(operand)).front())
    return rules.c(12).broken("result must have the element type that scatter "
                              "returns");
  return success();
}

//===----------------------------------------------------------------------===//
// sort
//===----------------------------------------------------------------------===//

LogicalResult SortOp::inferReturnTypes(MLIRContext *,
                                       std::optional<Location> location,
                                       Adaptor adaptor,
                                       SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  if (adaptor.getInputs().empty())
    return rules.c(1).broken("needs at least one input");
  auto first = cast<RankedTensorType>(adaptor.getInputs().front().getType());
  int64_t rank = first.getRank(), dimension = adaptor.getDimension();
  if (dimension < -rank || dimension >= rank)
    return rules.c(4).broken("dimension " + Twine(dimension) +
                             " is not a dimension of rank " + Twine(rank));
  llvm::append_range(types, adaptor.getInputs().getTypes());
  return success();
}

LogicalResult SortOp::verify() {
  Rules rules(*this);
  SmallVector<Type> elements;
  for (Value input : getInputs())
    elements.append(2, getElementTypeOrSelf(input));
  auto pred = getScalar(IntegerType::get(getContext(), 1));
  if (failed(verifyScalarArguments(rules.c(5), "comparator", getComparator(),
                                   elements)))
    return failure();
  return verifyReturn(rules.c(5), "comparator", getComparator(), Type(pred));
}
