//===- AssemblyFormat.cpp - Text forms that ops share -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

//===----------------------------------------------------------------------===//
// Pieces
//===----------------------------------------------------------------------===//

ParseResult hlo::parseDims(AsmParser &parser, SmallVectorImpl<int64_t> &dims) {
  return parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, [&] {
    return parser.parseInteger(dims.emplace_back());
  });
}

void hlo::printDims(AsmPrinter &printer, ArrayRef<int64_t> dims) {
  printer << '[';
  llvm::interleaveComma(dims, printer);
  printer << ']';
}

ParseResult hlo::parseFields(AsmParser &parser, ArrayRef<Field> fields) {
  SmallVector<bool> seen(fields.size(), false);
  bool first = true;
  while (true) {
    StringRef name;
    SMLoc loc = parser.getCurrentLocation();
    if (first) {
      if (failed(parser.parseOptionalKeyword(&name)))
        break;
      first = false;
    } else {
      if (failed(parser.parseOptionalComma()))
        break;
      if (parser.parseKeyword(&name))
        return failure();
    }
    const auto *field = llvm::find_if(
        fields, [&](const Field &field) { return field.name == name; });
    if (field == fields.end())
      return parser.emitError(loc) << "unknown field `" << name << "`";
    bool &isSeen = seen[field - fields.begin()];
    if (isSeen)
      return parser.emitError(loc) << "field `" << name << "` is given twice";
    isSeen = true;
    if (parser.parseEqual() || field->parse())
      return failure();
  }
  for (auto [field, isSeen] : llvm::zip(fields, seen))
    if (field.required && !isSeen)
      return parser.emitError(parser.getCurrentLocation())
             << "field `" << field.name << "` is missing";
  return success();
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

/// Assigns a function type's inputs and single result; the result is last.
static ParseResult assignFunctionType(OpAsmParser &parser, SMLoc loc,
                                      FunctionType type,
                                      ArrayRef<Type *> types) {
  if (type.getNumInputs() != types.size() - 1 || type.getNumResults() != 1)
    return parser.emitError(loc)
           << "expected " << types.size() - 1 << " operand types and one "
           << "result type, got " << type;
  for (auto [target, input] : llvm::zip(types.drop_back(), type.getInputs()))
    *target = input;
  *types.back() = type.getResult(0);
  return success();
}

static void printFunctional(OpAsmPrinter &printer, ArrayRef<Type> types) {
  printer.printFunctionalType(TypeRange(types.drop_back()),
                              TypeRange(types.back()));
}

ParseResult hlo::detail::parseSameType(OpAsmParser &parser,
                                       ArrayRef<Type *> types) {
  SMLoc loc = parser.getCurrentLocation();
  Type type;
  if (parser.parseType(type))
    return failure();
  if (auto function = dyn_cast<FunctionType>(type))
    return assignFunctionType(parser, loc, function, types);
  for (Type *target : types)
    *target = type;
  return success();
}

void hlo::detail::printSameType(OpAsmPrinter &printer, ArrayRef<Type> types) {
  if (llvm::all_equal(types))
    printer << types.front();
  else
    printFunctional(printer, types);
}

ParseResult hlo::parseSelectOpType(OpAsmParser &parser, Type &pred,
                                   Type &onTrue, Type &onFalse, Type &result) {
  SMLoc loc = parser.getCurrentLocation();
  Type type;
  if (parser.parseType(type))
    return failure();
  if (auto function = dyn_cast<FunctionType>(type))
    return assignFunctionType(parser, loc, function,
                              {&pred, &onTrue, &onFalse, &result});
  pred = type;
  if (parser.parseComma() || parser.parseType(result))
    return failure();
  onTrue = onFalse = result;
  return success();
}

void hlo::printSelectOpType(OpAsmPrinter &printer, Operation *, Type pred,
                            Type onTrue, Type onFalse, Type result) {
  if (onTrue == result && onFalse == result)
    printer << pred << ", " << result;
  else
    printFunctional(printer, {pred, onTrue, onFalse, result});
}

/// The type of the real part of a complex tensor, or null.
static Type getRealType(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  auto complex =
      tensor ? dyn_cast<ComplexType>(tensor.getElementType()) : ComplexType();
  return complex ? tensor.clone(complex.getElementType()) : Type();
}

ParseResult hlo::parseComplexOpType(OpAsmParser &parser, Type &lhs, Type &rhs,
                                    Type &result) {
  SMLoc loc = parser.getCurrentLocation();
  Type type;
  if (parser.parseType(type))
    return failure();
  if (auto function = dyn_cast<FunctionType>(type))
    return assignFunctionType(parser, loc, function, {&lhs, &rhs, &result});
  result = type;
  lhs = rhs = getRealType(type);
  if (!lhs)
    return parser.emitError(loc) << "expected a tensor of complex elements";
  return success();
}

void hlo::printComplexOpType(OpAsmPrinter &printer, Operation *, Type lhs,
                             Type rhs, Type result) {
  Type real = getRealType(result);
  if (lhs == real && rhs == real)
    printer << result;
  else
    printFunctional(printer, {lhs, rhs, result});
}

ParseResult hlo::parsePairwiseOpType(OpAsmParser &parser,
                                     SmallVectorImpl<Type> &operands,
                                     SmallVectorImpl<Type> &results) {
  if (parser.parseTypeList(operands))
    return failure();
  results.append(operands.begin(), operands.end());
  return success();
}

void hlo::printPairwiseOpType(OpAsmPrinter &printer, Operation *,
                              TypeRange operands, TypeRange) {
  llvm::interleaveComma(operands, printer);
}

ParseResult
hlo::parseTokensType(OpAsmParser &parser,
                     SmallVectorImpl<OpAsmParser::UnresolvedOperand> &operands,
                     SmallVectorImpl<Type> &types, Type &result) {
  if (parser.parseType(result))
    return failure();
  types.assign(operands.size(), result);
  return success();
}

void hlo::printTokensType(OpAsmPrinter &printer, Operation *, OperandRange,
                          TypeRange, Type result) {
  printer << result;
}

ParseResult hlo::parseTupleType(OpAsmParser &parser,
                                SmallVectorImpl<Type> &operands, Type &result) {
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseType(result))
    return failure();
  auto tuple = dyn_cast<TupleType>(result);
  if (!tuple)
    return parser.emitError(loc) << "expected a tuple, got " << result;
  llvm::append_range(operands, tuple.getTypes());
  return success();
}

void hlo::printTupleType(OpAsmPrinter &printer, Operation *, TypeRange,
                         Type result) {
  printer << result;
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

ParseResult hlo::parseVariadicOperandWithAttribute(
    OpAsmParser &parser,
    SmallVectorImpl<OpAsmParser::UnresolvedOperand> &operands) {
  while (true) {
    OpAsmParser::UnresolvedOperand operand;
    OptionalParseResult result = parser.parseOptionalOperand(operand);
    if (!result.has_value())
      return success();
    if (failed(*result) || parser.parseComma())
      return failure();
    operands.push_back(operand);
  }
}

void hlo::printVariadicOperandWithAttribute(OpAsmPrinter &printer, Operation *,
                                            OperandRange operands) {
  llvm::interleaveComma(operands, printer);
  if (!operands.empty())
    printer << ",";
}

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

ParseResult hlo::parseSliceRanges(OpAsmParser &parser,
                                  DenseI64ArrayAttr &starts,
                                  DenseI64ArrayAttr &limits,
                                  DenseI64ArrayAttr &strides) {
  SmallVector<int64_t> start, limit, stride;
  auto parseRange = [&]() -> ParseResult {
    if (parser.parseInteger(start.emplace_back()) || parser.parseColon() ||
        parser.parseInteger(limit.emplace_back()))
      return failure();
    stride.push_back(1);
    if (succeeded(parser.parseOptionalColon()))
      return parser.parseInteger(stride.back());
    return success();
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseRange))
    return failure();
  starts = parser.getBuilder().getDenseI64ArrayAttr(start);
  limits = parser.getBuilder().getDenseI64ArrayAttr(limit);
  strides = parser.getBuilder().getDenseI64ArrayAttr(stride);
  return success();
}

void hlo::printSliceRanges(OpAsmPrinter &printer, Operation *,
                           DenseI64ArrayAttr starts, DenseI64ArrayAttr limits,
                           DenseI64ArrayAttr strides) {
  printer << '[';
  llvm::interleaveComma(
      llvm::zip(starts.asArrayRef(), limits.asArrayRef(), strides.asArrayRef()),
      printer, [&](auto range) {
        auto [start, limit, stride] = range;
        printer << start << ':' << limit;
        if (stride != 1)
          printer << ':' << stride;
      });
  printer << ']';
}

ParseResult hlo::parseExponentMantissa(OpAsmParser &parser,
                                       IntegerAttr &exponent,
                                       IntegerAttr &mantissa) {
  SMLoc loc = parser.getCurrentLocation();
  StringRef text;
  if (parser.parseKeyword(&text))
    return failure();
  StringRef format = text;
  int32_t exponentBits, mantissaBits;
  if (!text.consume_front("e") || text.consumeInteger(10, exponentBits) ||
      !text.consume_front("m") || text.getAsInteger(10, mantissaBits))
    return parser.emitError(loc)
           << "expected a format such as e8m7, got " << format;
  exponent = parser.getBuilder().getI32IntegerAttr(exponentBits);
  mantissa = parser.getBuilder().getI32IntegerAttr(mantissaBits);
  return success();
}

void hlo::printExponentMantissa(OpAsmPrinter &printer, Operation *,
                                IntegerAttr exponent, IntegerAttr mantissa) {
  printer << 'e' << exponent.getInt() << 'm' << mantissa.getInt();
}

ParseResult hlo::parseDotDimensionNumbers(OpAsmParser &parser,
                                          DotDimensionNumbersAttr &dims) {
  SmallVector<int64_t> lhsBatching, rhsBatching, lhsContracting, rhsContracting;
  auto parsePair = [&](SmallVector<int64_t> &lhs,
                       SmallVector<int64_t> &rhs) -> ParseResult {
    return failure(parser.parseEqual() || parseDims(parser, lhs) ||
                   parser.parseKeyword("x") || parseDims(parser, rhs));
  };
  if (succeeded(parser.parseOptionalKeyword("batching_dims")))
    if (parsePair(lhsBatching, rhsBatching) || parser.parseComma())
      return failure();
  if (parser.parseKeyword("contracting_dims") ||
      parsePair(lhsContracting, rhsContracting))
    return failure();
  dims =
      DotDimensionNumbersAttr::get(parser.getContext(), lhsBatching,
                                   rhsBatching, lhsContracting, rhsContracting);
  return success();
}

void hlo::printDotDimensionNumbers(OpAsmPrinter &printer, Operation *,
                                   DotDimensionNumbersAttr dims) {
  auto printPair = [&](StringRef name, ArrayRef<int64_t> lhs,
                       ArrayRef<int64_t> rhs) {
    printer << name << " = ";
    printDims(printer, lhs);
    printer << " x ";
    printDims(printer, rhs);
  };
  if (!dims.getLhsBatchingDimensions().empty() ||
      !dims.getRhsBatchingDimensions().empty()) {
    printPair("batching_dims", dims.getLhsBatchingDimensions(),
              dims.getRhsBatchingDimensions());
    printer << ", ";
  }
  printPair("contracting_dims", dims.getLhsContractingDimensions(),
            dims.getRhsContractingDimensions());
}

/// `[DEFAULT, HIGH]`.
static ParseResult parsePrecisions(OpAsmParser &parser, ArrayAttr &precision) {
  SmallVector<Attribute> values;
  auto parseValue = [&]() -> ParseResult {
    PrecisionAttr value;
    if (parser.parseCustomAttributeWithFallback(value))
      return failure();
    values.push_back(value);
    return success();
  };
  if (parser.parseEqual() ||
      parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseValue))
    return failure();
  precision = parser.getBuilder().getArrayAttr(values);
  return success();
}

ParseResult hlo::parsePrecisionConfig(OpAsmParser &parser,
                                      ArrayAttr &precision) {
  if (failed(parser.parseOptionalComma()))
    return success();
  return failure(parser.parseKeyword("precision") ||
                 parsePrecisions(parser, precision));
}

void hlo::printPrecisionConfig(OpAsmPrinter &printer, Operation *,
                               ArrayAttr precision) {
  if (!precision)
    return;
  printer << ", precision = [";
  llvm::interleaveComma(
      precision.getAsRange<PrecisionAttr>(), printer,
      [&](PrecisionAttr value) { printer << stringifyEnum(value.getValue()); });
  printer << ']';
}

ParseResult hlo::parsePrecisionConfigAndAlgorithm(OpAsmParser &parser,
                                                  ArrayAttr &precision,
                                                  DotAlgorithmAttr &algorithm) {
  if (failed(parser.parseOptionalComma()))
    return success();
  if (succeeded(parser.parseOptionalKeyword("precision"))) {
    if (parsePrecisions(parser, precision))
      return failure();
    if (failed(parser.parseOptionalComma()))
      return success();
  }
  return failure(parser.parseKeyword("algorithm") || parser.parseEqual() ||
                 parser.parseCustomAttributeWithFallback(algorithm));
}

void hlo::printPrecisionConfigAndAlgorithm(OpAsmPrinter &printer, Operation *op,
                                           ArrayAttr precision,
                                           DotAlgorithmAttr algorithm) {
  printPrecisionConfig(printer, op, precision);
  if (!algorithm)
    return;
  printer << ", algorithm = ";
  printer.printStrippedAttrOrType(algorithm);
}

/// Parses `[b, 0, f]`: the places of two letters and of the spatial dimensions,
/// which are numbered from 0.
static ParseResult parseRoles(AsmParser &parser, StringRef first,
                              StringRef second, int64_t &firstDim,
                              int64_t &secondDim,
                              SmallVectorImpl<int64_t> &spatialDims) {
  SMLoc loc = parser.getCurrentLocation();
  firstDim = secondDim = -1;
  SmallVector<std::pair<int64_t, int64_t>> spatial;
  int64_t dim = 0;
  auto parseRole = [&]() -> ParseResult {
    int64_t number;
    OptionalParseResult isNumber = parser.parseOptionalInteger(number);
    if (isNumber.has_value()) {
      spatial.emplace_back(number, dim++);
      return *isNumber;
    }
    if (succeeded(parser.parseOptionalKeyword(first)))
      firstDim = dim++;
    else if (succeeded(parser.parseOptionalKeyword(second)))
      secondDim = dim++;
    else
      return parser.emitError(parser.getCurrentLocation())
             << "expected `" << first << "`, `" << second
             << "` or the number of a spatial dimension";
    return success();
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseRole))
    return failure();
  llvm::sort(spatial);
  for (auto [index, pair] : llvm::enumerate(spatial)) {
    if (pair.first != static_cast<int64_t>(index))
      return parser.emitError(loc) << "spatial dimensions must be numbered "
                                      "from 0, each once";
    spatialDims.push_back(pair.second);
  }
  if (firstDim < 0 || secondDim < 0 ||
      dim != static_cast<int64_t>(spatial.size()) + 2)
    return parser.emitError(loc)
           << "`" << first << "` and `" << second << "` must be given once";
  return success();
}

static void printRoles(AsmPrinter &printer, StringRef first, StringRef second,
                       int64_t firstDim, int64_t secondDim,
                       ArrayRef<int64_t> spatialDims) {
  printer << '[';
  for (int64_t dim = 0, e = spatialDims.size() + 2; dim < e; ++dim) {
    if (dim)
      printer << ", ";
    if (dim == firstDim)
      printer << first;
    else if (dim == secondDim)
      printer << second;
    else
      printer << llvm::find(spatialDims, dim) - spatialDims.begin();
  }
  printer << ']';
}

ParseResult hlo::parseConvolutionDimensions(AsmParser &parser,
                                            ConvDimensionNumbersAttr &dims) {
  int64_t inputBatch, inputFeature, kernelInput, kernelOutput, outputBatch,
      outputFeature;
  SmallVector<int64_t> inputSpatial, kernelSpatial, outputSpatial;
  if (parseRoles(parser, "b", "f", inputBatch, inputFeature, inputSpatial) ||
      parser.parseKeyword("x") ||
      parseRoles(parser, "i", "o", kernelInput, kernelOutput, kernelSpatial) ||
      parser.parseArrow() ||
      parseRoles(parser, "b", "f", outputBatch, outputFeature, outputSpatial))
    return failure();
  dims = ConvDimensionNumbersAttr::get(
      parser.getContext(), inputBatch, inputFeature, inputSpatial, kernelInput,
      kernelOutput, kernelSpatial, outputBatch, outputFeature, outputSpatial);
  return success();
}

void hlo::printConvolutionDimensions(AsmPrinter &printer,
                                     ConvDimensionNumbersAttr dims) {
  printRoles(printer, "b", "f", dims.getInputBatchDimension(),
             dims.getInputFeatureDimension(), dims.getInputSpatialDimensions());
  printer << 'x';
  printRoles(printer, "i", "o", dims.getKernelInputFeatureDimension(),
             dims.getKernelOutputFeatureDimension(),
             dims.getKernelSpatialDimensions());
  printer << "->";
  printRoles(printer, "b", "f", dims.getOutputBatchDimension(),
             dims.getOutputFeatureDimension(),
             dims.getOutputSpatialDimensions());
}

ParseResult hlo::parseWindowAttributes(OpAsmParser &parser,
                                       DenseI64ArrayAttr &strides,
                                       DenseIntElementsAttr &padding,
                                       DenseI64ArrayAttr &lhsDilation,
                                       DenseI64ArrayAttr &rhsDilation,
                                       DenseBoolArrayAttr &reversal) {
  Builder &builder = parser.getBuilder();
  auto parseArray = [&](DenseI64ArrayAttr &attr) -> ParseResult {
    SmallVector<int64_t> values;
    if (parseDims(parser, values))
      return failure();
    attr = builder.getDenseI64ArrayAttr(values);
    return success();
  };
  auto parsePadding = [&]() -> ParseResult {
    SmallVector<int64_t> values;
    int64_t count = 0;
    auto parsePair = [&]() -> ParseResult {
      SMLoc loc = parser.getCurrentLocation();
      size_t before = values.size();
      ++count;
      if (parseDims(parser, values))
        return failure();
      if (values.size() != before + 2)
        return parser.emitError(loc) << "expected low and high padding";
      return success();
    };
    if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parsePair))
      return failure();
    auto type = RankedTensorType::get({count, 2}, builder.getI64Type());
    padding = DenseIntElementsAttr::get(type, values);
    return success();
  };
  auto parseReversal = [&]() -> ParseResult {
    SmallVector<bool> values;
    auto parseBool = [&]() -> ParseResult {
      if (succeeded(parser.parseOptionalKeyword("true")))
        values.push_back(true);
      else if (succeeded(parser.parseOptionalKeyword("false")))
        values.push_back(false);
      else {
        int64_t value;
        if (parser.parseInteger(value))
          return failure();
        values.push_back(value != 0);
      }
      return success();
    };
    if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseBool))
      return failure();
    reversal = builder.getDenseBoolArrayAttr(values);
    return success();
  };
  return parseFields(parser,
                     {{"stride", [&] { return parseArray(strides); }},
                      {"pad", parsePadding},
                      {"lhs_dilate", [&] { return parseArray(lhsDilation); }},
                      {"rhs_dilate", [&] { return parseArray(rhsDilation); }},
                      {"reverse", parseReversal}});
}

void hlo::printWindowAttributes(OpAsmPrinter &printer, Operation *,
                                DenseI64ArrayAttr strides,
                                DenseIntElementsAttr padding,
                                DenseI64ArrayAttr lhsDilation,
                                DenseI64ArrayAttr rhsDilation,
                                DenseBoolArrayAttr reversal) {
  StringRef separator = "";
  auto begin = [&](StringRef name) {
    printer << separator << name << " = ";
    separator = ", ";
  };
  auto printArray = [&](StringRef name, DenseI64ArrayAttr values) {
    if (!values)
      return;
    begin(name);
    printDims(printer, values);
  };
  printArray("stride", strides);
  if (padding) {
    begin("pad");
    auto values = llvm::to_vector(padding.getValues<int64_t>());
    printer << '[';
    for (size_t i = 0; i + 1 < values.size(); i += 2) {
      if (i)
        printer << ", ";
      printDims(printer, {values[i], values[i + 1]});
    }
    printer << ']';
  }
  printArray("lhs_dilate", lhsDilation);
  printArray("rhs_dilate", rhsDilation);
  if (reversal) {
    begin("reverse");
    printer << '[';
    llvm::interleaveComma(reversal.asArrayRef(), printer, [&](bool value) {
      printer << (value ? "true" : "false");
    });
    printer << ']';
  }
}

ParseResult hlo::parseCustomCallTarget(AsmParser &parser, StringAttr &target) {
  return parser.parseSymbolName(target);
}

void hlo::printCustomCallTarget(AsmPrinter &printer, Operation *,
                                StringAttr target) {
  printer.printSymbolName(target.getValue());
}
