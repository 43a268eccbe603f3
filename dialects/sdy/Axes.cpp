//===- Axes.cpp - Lists of axes --------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/sdy/ParseUtils.h"
#include "dialects/sdy/Verify.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::sdy;

//===----------------------------------------------------------------------===//
// Axes as a set or a product
//===----------------------------------------------------------------------===//

bool AxisRefAttr::isFollowedBy(AxisRefAttr next) const {
  SubAxisInfoAttr part = getSubAxisInfo(), nextPart = next.getSubAxisInfo();
  int64_t end;
  return getName() == next.getName() && part && nextPart &&
         !llvm::MulOverflow(part.getPreSize(), part.getSize(), end) &&
         nextPart.getPreSize() == end;
}

LogicalResult sdy::verifyAxes(function_ref<InFlightDiagnostic()> emitError,
                              ArrayRef<AxisRefAttr> axes) {
  for (auto [index, axis] : llvm::enumerate(axes)) {
    for (AxisRefAttr other : axes.take_front(index))
      if (axis.overlaps(other))
        return emitError() << "axis \"" << axis.getName()
                           << "\" is listed twice";
    if (index && axes[index - 1].isFollowedBy(axis))
      return emitError() << "two parts of axis \"" << axis.getName()
                         << "\" that follow each other are one part";
  }
  return success();
}

SmallVector<AxisRefAttr> sdy::joinParts(ArrayRef<AxisRefAttr> axes,
                                        MeshAttr mesh) {
  SmallVector<AxisRefAttr> joined;
  for (AxisRefAttr axis : axes) {
    if (joined.empty() || !joined.back().isFollowedBy(axis)) {
      joined.push_back(axis);
      continue;
    }
    MLIRContext *context = axis.getContext();
    SubAxisInfoAttr part = joined.back().getSubAxisInfo();
    // Parts that were not verified may be of no axis.
    int64_t size;
    if (llvm::MulOverflow(part.getSize(), axis.getSubAxisInfo().getSize(),
                          size) ||
        !mesh.hasAxis(axis.getName())) {
      joined.push_back(axis);
      continue;
    }
    joined.back() =
        size == mesh.getAxisSize(axis.getName())
            ? AxisRefAttr::get(context, axis.getName())
            : AxisRefAttr::get(
                  context, axis.getName(),
                  SubAxisInfoAttr::get(context, part.getPreSize(), size));
  }
  return joined;
}

SmallVector<AxisRefAttr> sdy::sortAxes(ArrayRef<AxisRefAttr> axes,
                                       MeshAttr mesh) {
  SmallVector<AxisRefAttr> sorted(axes);
  auto getKey = [&](AxisRefAttr axis) {
    int64_t place = 0;
    for (MeshAxisAttr candidate : mesh.getAxes()) {
      if (candidate.getName() == axis.getName())
        break;
      ++place;
    }
    SubAxisInfoAttr part = axis.getSubAxisInfo();
    return std::make_pair(place, part ? part.getPreSize() : 0);
  };
  llvm::sort(sorted, [&](AxisRefAttr a, AxisRefAttr b) {
    return getKey(a) < getKey(b);
  });
  return sorted;
}

std::string sdy::toString(ArrayRef<AxisRefAttr> axes) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  stream << '{';
  llvm::interleaveComma(axes, stream, [&](AxisRefAttr axis) {
    stream << '"' << axis.getName() << '"';
    if (SubAxisInfoAttr part = axis.getSubAxisInfo())
      stream << ":(" << part.getPreSize() << ')' << part.getSize();
  });
  stream << '}';
  return text;
}

//===----------------------------------------------------------------------===//
// AxisRefListAttr: {"x", "y":(1)2}
//===----------------------------------------------------------------------===//

ParseResult sdy::parseAxes(AsmParser &parser,
                           SmallVectorImpl<AxisRefAttr> &axes) {
  return parseStrippedList(parser, AsmParser::Delimiter::Braces, axes);
}

void sdy::printAxes(AsmPrinter &printer, ArrayRef<AxisRefAttr> axes) {
  printer << '{';
  printStrippedList(printer, axes);
  printer << '}';
}

Attribute AxisRefListAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  SmallVector<AxisRefAttr> axes;
  if (parseAxes(parser, axes))
    return {};
  return getVerified<AxisRefListAttr>(parser, loc, axes);
}

void AxisRefListAttr::print(AsmPrinter &printer) const {
  printAxes(printer, getValue());
}

LogicalResult
AxisRefListAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                        ArrayRef<AxisRefAttr> axes) {
  return verifyAxes(emitError, axes);
}

//===----------------------------------------------------------------------===//
// ListOfAxisRefListsAttr: [{"x"}, {}]
//===----------------------------------------------------------------------===//

Attribute ListOfAxisRefListsAttr::parse(AsmParser &parser, Type) {
  SmallVector<AxisRefListAttr> lists;
  if (parseStrippedList(parser, AsmParser::Delimiter::Square, lists))
    return {};
  return get(parser.getContext(), lists);
}

void ListOfAxisRefListsAttr::print(AsmPrinter &printer) const {
  printer << '[';
  printStrippedList(printer, getValue());
  printer << ']';
}

//===----------------------------------------------------------------------===//
// AllToAllParamListAttr: [{"x"}: 0->1, {"y"}: 2->3]
//===----------------------------------------------------------------------===//

Attribute AllToAllParamAttr::parse(AsmParser &parser, Type) {
  auto axes =
      dyn_cast_or_null<AxisRefListAttr>(AxisRefListAttr::parse(parser, {}));
  int64_t source, target;
  if (!axes || parser.parseColon() || parser.parseInteger(source) ||
      parser.parseArrow() || parser.parseInteger(target))
    return {};
  return get(parser.getContext(), axes, source, target);
}

void AllToAllParamAttr::print(AsmPrinter &printer) const {
  getAxes().print(printer);
  printer << ": " << getSrcDim() << "->" << getTgtDim();
}

Attribute AllToAllParamListAttr::parse(AsmParser &parser, Type) {
  SmallVector<AllToAllParamAttr> params;
  if (parseStrippedList(parser, AsmParser::Delimiter::Square, params))
    return {};
  return get(parser.getContext(), params);
}

void AllToAllParamListAttr::print(AsmPrinter &printer) const {
  printer << '[';
  printStrippedList(printer, getValue());
  printer << ']';
}
