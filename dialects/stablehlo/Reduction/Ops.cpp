//===- Ops.cpp - Reductions: verifiers --------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Reduction/Ops.cpp.inc"

void StablehloDialect::addReductionOps() {
  addOperations<
#define GET_OP_LIST
#include "dialects/stablehlo/Reduction/Ops.cpp.inc"
      >();
}

/// Checks inputs of one shape with an initial value of each one's element type.
static LogicalResult checkInputs(const Rules &rules, ValueRange inputs,
                                 ValueRange initValues) {
  if (inputs.empty())
    return rules.broken("needs at least one input");
  for (auto [input, init] : llvm::zip(inputs, initValues)) {
    if (failed(
            verifyCompatibleShape(inputs.front().getType(), input.getType())))
      return rules.broken("inputs must have the same shape");
    if (getElementTypeOrSelf(input) != getElementTypeOrSelf(init))
      return rules.broken("an init value must have its input's element type");
  }
  return success();
}

/// The element type that each of `count` values is combined in: that of the
/// body's arguments, or of the inputs as long as there is no body.
static SmallVector<Type> getCombinedTypes(Region &body, ValueRange inputs) {
  SmallVector<Type> types;
  bool useBody =
      !body.empty() && body.front().getNumArguments() == 2 * inputs.size();
  for (auto [index, input] : llvm::enumerate(inputs))
    types.push_back(getElementTypeOrSelf(
        useBody ? body.front().getArgument(index) : input));
  return types;
}

//===----------------------------------------------------------------------===//
// reduce
//===----------------------------------------------------------------------===//

LogicalResult ReduceOp::inferReturnTypes(MLIRContext *,
                                         std::optional<Location> location,
                                         Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  if (failed(checkInputs(rules, adaptor.getInputs(), adaptor.getInitValues())))
    return failure();
  auto first = cast<RankedTensorType>(adaptor.getInputs().front().getType());
  ArrayRef<int64_t> dims = adaptor.getDimensions();
  if (failed(rules.distinctDims("dimension", dims, first.getRank())))
    return failure();
  SmallVector<int64_t> shape;
  for (auto [index, size] : llvm::enumerate(first.getShape()))
    if (!llvm::is_contained(dims, index))
      shape.push_back(size);
  for (Type element : getCombinedTypes(adaptor.getBody(), adaptor.getInputs()))
    types.push_back(RankedTensorType::get(shape, element));
  return success();
}

LogicalResult ReduceOp::verify() {
  return verifyCombiner(Rules(*this), getBody(),
                        getCombinedTypes(getBody(), getInputs()));
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
  if (failed(checkInputs(rules, getInputs(), getInitValues())))
    return failure();
  auto first = cast<RankedTensorType>(getInputs().front().getType());
  if (failed(rules.count("window_dimensions", getWindowDimensions().size(),
                         first.getRank())))
    return failure();
  FailureOr<SmallVector<WindowDimension>> window =
      getWindow(rules, getWindowDimensions(), getWindowStrides(), getPadding(),
                getBaseDilations(), getWindowDilations());
  if (failed(window))
    return failure();
  SmallVector<int64_t> shape;
  for (auto [size, dimension] : llvm::zip(first.getShape(), *window))
    shape.push_back(dimension.getOutputSize(size));
  SmallVector<Type> elements = getCombinedTypes(getBody(), getInputs());
  if (failed(rules.count("results", getNumResults(), elements.size())))
    return failure();
  for (auto [element, actual] : llvm::zip(elements, getResultTypes()))
    if (failed(rules.resultType(RankedTensorType::get(shape, element), actual)))
      return failure();
  return verifyCombiner(rules, getBody(), elements);
}

LogicalResult SelectAndScatterOp::verify() {
  Rules rules(*this);
  auto operand = cast<RankedTensorType>(getOperand().getType());
  auto source = cast<RankedTensorType>(getSource().getType());
  Type element = operand.getElementType();
  if (source.getElementType() != element ||
      getElementTypeOrSelf(getInitValue()) != element)
    return rules.broken("source and init_value must have the operand's element "
                        "type");
  SmallVector<int64_t> ones(operand.getRank(), 1);
  ArrayRef<int64_t> sizes = getWindowDimensions().value_or(ones);
  if (failed(rules.count("window_dimensions", sizes.size(), operand.getRank())))
    return failure();
  FailureOr<SmallVector<WindowDimension>> window =
      getWindow(rules, sizes, getWindowStrides(), getPadding(), std::nullopt,
                std::nullopt);
  if (failed(window))
    return failure();
  SmallVector<int64_t> shape;
  for (auto [size, dimension] : llvm::zip(operand.getShape(), *window))
    shape.push_back(dimension.getOutputSize(size));
  if (failed(verifyCompatibleShape(shape, source.getShape())))
    return rules.broken("source must have one element per window");
  if (failed(rules.resultType(operand, getType())))
    return failure();
  Block &select = getSelect().front();
  auto scalar = RankedTensorType::get({}, element);
  auto pred = RankedTensorType::get({}, IntegerType::get(getContext(), 1));
  if (select.getNumArguments() != 2 ||
      !llvm::all_of(select.getArgumentTypes(),
                    [&](Type type) { return areCompatible(type, scalar); }))
    return rules.broken("select must take two scalars of the element type");
  if (failed(verifyReturn(rules, "select", getSelect(), Type(pred))))
    return failure();
  return verifyCombiner(rules, getScatter(), element);
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
    return rules.broken("needs at least one input");
  auto first = cast<RankedTensorType>(adaptor.getInputs().front().getType());
  int64_t rank = first.getRank(), dimension = adaptor.getDimension();
  if (dimension < -rank || dimension >= rank)
    return rules.broken("dimension " + Twine(dimension) +
                        " is not a dimension of rank " + Twine(rank));
  llvm::append_range(types, adaptor.getInputs().getTypes());
  return success();
}

LogicalResult SortOp::verify() {
  Rules rules(*this);
  Block &block = getComparator().front();
  if (failed(rules.count("comparator's arguments", block.getNumArguments(),
                         2 * getInputs().size())))
    return failure();
  for (auto [index, argument] : llvm::enumerate(block.getArguments())) {
    Type element = getElementTypeOrSelf(getInputs()[index / 2]);
    if (!areCompatible(argument.getType(), RankedTensorType::get({}, element)))
      return rules.broken("comparator argument " + Twine(index) +
                          " must be a scalar of its input's element type");
  }
  auto pred = RankedTensorType::get({}, IntegerType::get(getContext(), 1));
  return verifyReturn(rules, "comparator", getComparator(), Type(pred));
}
