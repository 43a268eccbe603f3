//===- ParseUtils.h - What the attributes' parsers share --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_SDY_PARSEUTILS_H
#define DIALECTS_SDY_PARSEUTILS_H

#include "dialects/sdy/Sdy.h"

namespace mlir::sdy {

/// The attribute of these parameters, or null after a diagnostic at `loc`. Like
/// `getChecked`, which only the file that defines the storage can instantiate.
template <typename Attr, typename... Args>
Attr getVerified(AsmParser &parser, SMLoc loc, const Args &...args) {
  if (failed(Attr::verify([&] { return parser.emitError(loc); }, args...)))
    return {};
  return Attr::get(parser.getContext(), args...);
}

/// A list of attributes, each without `#sdy.` and its mnemonic.
template <typename Attr>
ParseResult parseStrippedList(AsmParser &parser, AsmParser::Delimiter delimiter,
                              SmallVectorImpl<Attr> &list) {
  return parser.parseCommaSeparatedList(delimiter, [&]() -> ParseResult {
    auto attr = dyn_cast_or_null<Attr>(Attr::parse(parser, {}));
    list.push_back(attr);
    return success(attr != nullptr);
  });
}
template <typename Attr>
void printStrippedList(AsmPrinter &printer, ArrayRef<Attr> list) {
  llvm::interleaveComma(list, printer, [&](Attr attr) { attr.print(printer); });
}

/// `{"x", "y":(1)2}`.
ParseResult parseAxes(AsmParser &parser, SmallVectorImpl<AxisRefAttr> &axes);
void printAxes(AsmPrinter &printer, ArrayRef<AxisRefAttr> axes);

/// `[<@mesh, [{}]>, ...]`.
ParseResult parseShardings(OpAsmParser &parser,
                           TensorShardingPerValueAttr &shardings);
void printShardings(OpAsmPrinter &printer, Operation *op,
                    TensorShardingPerValueAttr shardings);

/// `(%arg0: tensor<4xf32>) { ... }`.
ParseResult parseBodyWithArguments(OpAsmParser &parser, Region &body);
void printBodyWithArguments(OpAsmPrinter &printer, Operation *op, Region &body);

} // namespace mlir::sdy

#endif // DIALECTS_SDY_PARSEUTILS_H
