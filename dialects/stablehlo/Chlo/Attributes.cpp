//===- Attributes.cpp - Attributes of CHLO ---------------------- -*- C++
//-*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::chlo;

#define GET_ATTRDEF_CLASSES
#include "dialects/stablehlo/ChloAttributes.cpp.inc"

void ChloDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "dialects/stablehlo/ChloAttributes.cpp.inc"
      >();
}

Attribute RaggedDotDimensionNumbersAttr::parse(AsmParser &parser, Type) {
  SmallVector<int64_t> lists[6];
  auto parseList = [&](unsigned index) {
    return parseDims(parser, lists[index]);
  };
  if (parser.parseLess() ||
      parseFields(parser,
                  {{"lhs_batching_dimensions", [&] { return parseList(0); }},
                   {"rhs_batching_dimensions", [&] { return parseList(1); }},
                   {"lhs_contracting_dimensions", [&] { return parseList(2); }},
                   {"rhs_contracting_dimensions", [&] { return parseList(3); }},
                   {"lhs_ragged_dimensions", [&] { return parseList(4); }},
                   {"rhs_group_dimensions", [&] { return parseList(5); }}}) ||
      parser.parseGreater())
    return {};
  return get(parser.getContext(), lists[0], lists[1], lists[2], lists[3],
             lists[4], lists[5]);
}

/// Empty lists are left out.
void RaggedDotDimensionNumbersAttr::print(AsmPrinter &printer) const {
  StringRef separator = "";
  auto printList = [&](StringRef name, ArrayRef<int64_t> dims) {
    if (dims.empty())
      return;
    printer << separator << name << " = ";
    printDims(printer, dims);
    separator = ", ";
  };
  printer << '<';
  printList("lhs_batching_dimensions", getLhsBatchingDimensions());
  printList("rhs_batching_dimensions", getRhsBatchingDimensions());
  printList("lhs_contracting_dimensions", getLhsContractingDimensions());
  printList("rhs_contracting_dimensions", getRhsContractingDimensions());
  printList("lhs_ragged_dimensions", getLhsRaggedDimensions());
  printList("rhs_group_dimensions", getRhsGroupDimensions());
  printer << '>';
}
