//===- AssemblyFormat.h - Text forms that ops share -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The `custom<...>` directives of the ops' assembly formats, which print the
/// text that StableHLO prints and parse each form that it accepts.
///
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_ASSEMBLYFORMAT_H
#define DIALECTS_STABLEHLO_ASSEMBLYFORMAT_H

#include "dialects/stablehlo/Stablehlo.h"

namespace mlir::hlo {

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

namespace detail {
ParseResult parseSameType(OpAsmParser &parser, ArrayRef<Type *> types);
void printSameType(OpAsmPrinter &printer, ArrayRef<Type> types);
} // namespace detail

/// `T` if all operands and the result have it, else `(T, U) -> V`.
template <typename... Types>
ParseResult parseSameOperandsAndResultType(OpAsmParser &parser,
                                           Types &...types) {
  return detail::parseSameType(parser, {&types...});
}
template <typename... Types>
void printSameOperandsAndResultType(OpAsmPrinter &printer, Operation *,
                                    Types... types) {
  detail::printSameType(printer, {Type(types)...});
}

/// `pred, T` if both values and the result have type T, else functional.
ParseResult parseSelectOpType(OpAsmParser &parser, Type &pred, Type &onTrue,
                              Type &onFalse, Type &result);
void printSelectOpType(OpAsmPrinter &printer, Operation *op, Type pred,
                       Type onTrue, Type onFalse, Type result);

/// The complex result type, or functional.
ParseResult parseComplexOpType(OpAsmParser &parser, Type &lhs, Type &rhs,
                               Type &result);
void printComplexOpType(OpAsmPrinter &printer, Operation *op, Type lhs,
                        Type rhs, Type result);

/// `T, U`: each operand and its result.
ParseResult parsePairwiseOpType(OpAsmParser &parser,
                                SmallVectorImpl<Type> &operands,
                                SmallVectorImpl<Type> &results);
void printPairwiseOpType(OpAsmPrinter &printer, Operation *op,
                         TypeRange operands, TypeRange results);

/// `T` of a result that has its operands' type, of which there may be none.
ParseResult
parseTokensType(OpAsmParser &parser,
                SmallVectorImpl<OpAsmParser::UnresolvedOperand> &operands,
                SmallVectorImpl<Type> &types, Type &result);
void printTokensType(OpAsmPrinter &printer, Operation *op, OperandRange,
                     TypeRange types, Type result);

/// `tuple<T, U>` of operands T and U.
ParseResult parseTupleType(OpAsmParser &parser, SmallVectorImpl<Type> &operands,
                           Type &result);
void printTupleType(OpAsmPrinter &printer, Operation *op, TypeRange operands,
                    Type result);

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

/// `%a, %b, `: operands, each with a comma, before a keyword.
ParseResult parseVariadicOperandWithAttribute(
    OpAsmParser &parser,
    SmallVectorImpl<OpAsmParser::UnresolvedOperand> &operands);
void printVariadicOperandWithAttribute(OpAsmPrinter &printer, Operation *op,
                                       OperandRange operands);

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

/// The bare name of an enumerator.
template <typename EnumAttr>
ParseResult parseEnumName(OpAsmParser &parser, EnumAttr &attr) {
  return parser.parseCustomAttributeWithFallback(attr);
}
template <typename EnumAttr>
void printEnumName(OpAsmPrinter &printer, Operation *, EnumAttr attr) {
  printer << stringifyEnum(attr.getValue());
}

/// `[start:limit, start:limit:stride]`.
ParseResult parseSliceRanges(OpAsmParser &parser, DenseI64ArrayAttr &starts,
                             DenseI64ArrayAttr &limits,
                             DenseI64ArrayAttr &strides);
void printSliceRanges(OpAsmPrinter &printer, Operation *op,
                      DenseI64ArrayAttr starts, DenseI64ArrayAttr limits,
                      DenseI64ArrayAttr strides);

/// `e8m7`.
ParseResult parseExponentMantissa(OpAsmParser &parser, IntegerAttr &exponent,
                                  IntegerAttr &mantissa);
void printExponentMantissa(OpAsmPrinter &printer, Operation *op,
                           IntegerAttr exponent, IntegerAttr mantissa);

/// `batching_dims = [0] x [0], contracting_dims = [2] x [1]`.
ParseResult parseDotDimensionNumbers(OpAsmParser &parser,
                                     stablehlo::DotDimensionNumbersAttr &dims);
void printDotDimensionNumbers(OpAsmPrinter &printer, Operation *op,
                              stablehlo::DotDimensionNumbersAttr dims);

/// `, precision = [DEFAULT, HIGH]`, or nothing.
ParseResult parsePrecisionConfig(OpAsmParser &parser, ArrayAttr &precision);
void printPrecisionConfig(OpAsmPrinter &printer, Operation *op,
                          ArrayAttr precision);

/// `, precision = [...], algorithm = <...>`, either or nothing.
ParseResult
parsePrecisionConfigAndAlgorithm(OpAsmParser &parser, ArrayAttr &precision,
                                 stablehlo::DotAlgorithmAttr &algorithm);
void printPrecisionConfigAndAlgorithm(OpAsmPrinter &printer, Operation *op,
                                      ArrayAttr precision,
                                      stablehlo::DotAlgorithmAttr algorithm);

/// `[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]`.
ParseResult
parseConvolutionDimensions(AsmParser &parser,
                           stablehlo::ConvDimensionNumbersAttr &dims);
void printConvolutionDimensions(AsmPrinter &printer,
                                stablehlo::ConvDimensionNumbersAttr dims);
inline void
printConvolutionDimensions(AsmPrinter &printer, Operation *,
                           stablehlo::ConvDimensionNumbersAttr dims) {
  printConvolutionDimensions(printer, dims);
}

/// `stride = [1, 1], pad = [[1, 1], [1, 1]], ...`, each field at most once.
ParseResult parseWindowAttributes(OpAsmParser &parser,
                                  DenseI64ArrayAttr &strides,
                                  DenseIntElementsAttr &padding,
                                  DenseI64ArrayAttr &lhsDilation,
                                  DenseI64ArrayAttr &rhsDilation,
                                  DenseBoolArrayAttr &reversal);
void printWindowAttributes(OpAsmPrinter &printer, Operation *op,
                           DenseI64ArrayAttr strides,
                           DenseIntElementsAttr padding,
                           DenseI64ArrayAttr lhsDilation,
                           DenseI64ArrayAttr rhsDilation,
                           DenseBoolArrayAttr reversal);

/// `@target`, a name that is no symbol of the module.
ParseResult parseCustomCallTarget(AsmParser &parser, StringAttr &target);
void printCustomCallTarget(AsmPrinter &printer, Operation *op,
                           StringAttr target);

//===----------------------------------------------------------------------===//
// Pieces
//===----------------------------------------------------------------------===//

/// `[1, 2]`.
ParseResult parseDims(AsmParser &parser, SmallVectorImpl<int64_t> &dims);
void printDims(AsmPrinter &printer, ArrayRef<int64_t> dims);

/// One `name = value` of a struct-like attribute.
struct Field {
  StringRef name;
  llvm::function_ref<ParseResult()> parse;
  bool required = false;
};

/// `name = value, ...` up to, not including, a closing delimiter; in any order,
/// each field at most once, required ones always.
ParseResult parseFields(AsmParser &parser, ArrayRef<Field> fields);

} // namespace mlir::hlo

#endif // DIALECTS_STABLEHLO_ASSEMBLYFORMAT_H
