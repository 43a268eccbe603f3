//===- PropagationEdges.cpp - Records of propagation -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/sdy/ParseUtils.h"
#include "llvm/ADT/SmallSet.h"

using namespace mlir;
using namespace mlir::sdy;

/// Parses `-2`, the number 2 behind a name and a dash.
static ParseResult parseDashNumber(AsmParser &parser, int64_t &number) {
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseInteger(number))
    return failure();
  if (number > 0)
    return parser.emitError(loc, "expected a dash and a number");
  number = -number;
  return success();
}

Attribute EdgeValueRefAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  StringRef name;
  int64_t index;
  if (parser.parseKeyword(&name))
    return {};
  std::optional<EdgeNodeType> type = symbolizeEdgeNodeType(name);
  if (!type) {
    parser.emitError(loc, "expected operand or result");
    return {};
  }
  if (parseDashNumber(parser, index))
    return {};
  return get(parser.getContext(), *type, index);
}

void EdgeValueRefAttr::print(AsmPrinter &printer) const {
  printer << stringifyEdgeNodeType(getType()) << '-' << getIndex();
}

Attribute AxisToPropagationDetailsAttr::parse(AsmParser &parser, Type) {
  SmallVector<EdgeValueRefAttr> targets;
  if (parser.parseLBrace())
    return {};
  auto axis = dyn_cast_or_null<AxisRefAttr>(AxisRefAttr::parse(parser, {}));
  if (!axis || parser.parseEqual())
    return {};
  auto source =
      dyn_cast_or_null<EdgeValueRefAttr>(EdgeValueRefAttr::parse(parser, {}));
  if (!source || parser.parseArrow() ||
      parseStrippedList(parser, AsmParser::Delimiter::Square, targets) ||
      parser.parseRBrace())
    return {};
  return get(parser.getContext(), axis, source, targets);
}

void AxisToPropagationDetailsAttr::print(AsmPrinter &printer) const {
  printer << '{';
  getAxisName().print(printer);
  printer << " = ";
  getSource().print(printer);
  printer << " -> [";
  printStrippedList(printer, getTargets());
  printer << "]}";
}

Attribute PropagationOneStepAttr::parse(AsmParser &parser, Type) {
  int64_t index;
  SmallVector<AxisToPropagationDetailsAttr> entries;
  if (parser.parseLBrace() || parser.parseKeyword("step") ||
      parseDashNumber(parser, index) || parser.parseEqual() ||
      parseStrippedList(parser, AsmParser::Delimiter::Square, entries) ||
      parser.parseRBrace())
    return {};
  return get(parser.getContext(), index, entries);
}

void PropagationOneStepAttr::print(AsmPrinter &printer) const {
  printer << "{step-" << getStepIndex() << " = [";
  printStrippedList(printer, getAxisEntries());
  printer << "]}";
}

Attribute PropagationEdgesAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  SmallVector<PropagationOneStepAttr> steps;
  if (parser.parseLess() ||
      parseStrippedList(parser, AsmParser::Delimiter::Square, steps) ||
      parser.parseGreater())
    return {};
  return getVerified<PropagationEdgesAttr>(parser, loc, steps);
}

void PropagationEdgesAttr::print(AsmPrinter &printer) const {
  printer << "<[";
  printStrippedList(printer, getValue());
  printer << "]>";
}

LogicalResult
PropagationEdgesAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                             ArrayRef<PropagationOneStepAttr> steps) {
  llvm::SmallSet<int64_t, 8> indices;
  for (PropagationOneStepAttr step : steps) {
    if (!indices.insert(step.getStepIndex()).second)
      return emitError() << "step " << step.getStepIndex()
                         << " is recorded twice";
    for (AxisToPropagationDetailsAttr entry : step.getAxisEntries()) {
      ArrayRef<EdgeValueRefAttr> targets = entry.getTargets();
      if (llvm::is_contained(targets, entry.getSource()))
        return emitError() << "an axis propagates from a value to itself";
      for (auto [index, target] : llvm::enumerate(targets))
        if (llvm::is_contained(targets.take_front(index), target))
          return emitError() << "an axis propagates to a value twice";
    }
  }
  return success();
}
