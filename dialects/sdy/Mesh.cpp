//===- Mesh.cpp - Meshes and their axes -------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/sdy/ParseUtils.h"
#include "dialects/sdy/Sdy.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::sdy;

//===----------------------------------------------------------------------===//
// MeshAxisAttr: "data"=4
//===----------------------------------------------------------------------===//

Attribute MeshAxisAttr::parse(AsmParser &parser, Type) {
  std::string name;
  int64_t size;
  if (parser.parseString(&name) || parser.parseEqual() ||
      parser.parseInteger(size))
    return {};
  return get(parser.getContext(), name, size);
}

void MeshAxisAttr::print(AsmPrinter &printer) const {
  printer.printString(getName());
  printer << '=' << getSize();
}

//===----------------------------------------------------------------------===//
// MeshAttr: <["data"=2, "model"=4], device_ids=[...]>
//===----------------------------------------------------------------------===//

Attribute MeshAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  SmallVector<MeshAxisAttr> axes;
  SmallVector<int64_t> deviceIds;
  auto parseAxis = [&]() -> ParseResult {
    Attribute axis = MeshAxisAttr::parse(parser, {});
    if (!axis)
      return failure();
    axes.push_back(cast<MeshAxisAttr>(axis));
    return success();
  };
  auto parseId = [&] { return parser.parseInteger(deviceIds.emplace_back()); };
  if (parser.parseLess() ||
      parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseAxis))
    return {};
  if (succeeded(parser.parseOptionalComma()) &&
      (parser.parseKeyword("device_ids") || parser.parseEqual() ||
       parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseId)))
    return {};
  if (parser.parseGreater())
    return {};
  // The order that no ids stand for.
  if (!axes.empty() &&
      llvm::equal(deviceIds, llvm::seq<int64_t>(deviceIds.size())) &&
      succeeded(verify([&] { return parser.emitError(loc); }, axes, deviceIds)))
    deviceIds.clear();
  return getVerified<MeshAttr>(parser, loc, axes, deviceIds);
}

void MeshAttr::print(AsmPrinter &printer) const {
  printer << "<[";
  llvm::interleaveComma(getAxes(), printer,
                        [&](MeshAxisAttr axis) { axis.print(printer); });
  printer << ']';
  if (!getDeviceIds().empty()) {
    printer << ", device_ids=[";
    llvm::interleaveComma(getDeviceIds(), printer);
    printer << ']';
  }
  printer << '>';
}

LogicalResult MeshAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               ArrayRef<MeshAxisAttr> axes,
                               ArrayRef<int64_t> deviceIds) {
  llvm::StringSet<> names;
  int64_t total = 1;
  for (MeshAxisAttr axis : axes) {
    if (axis.getName().empty())
      return emitError() << "a mesh axis must have a name";
    if (!names.insert(axis.getName()).second)
      return emitError() << "mesh axis \"" << axis.getName()
                         << "\" is given twice";
    if (axis.getSize() < 1)
      return emitError() << "mesh axis \"" << axis.getName()
                         << "\" must have a positive size";
    if (llvm::MulOverflow(total, axis.getSize(), total))
      return emitError() << "mesh has too many devices";
  }
  if (deviceIds.empty())
    return success();
  if (axes.empty()) {
    if (deviceIds.size() != 1 || deviceIds.front() < 0)
      return emitError() << "a mesh without axes has one device id, which is "
                            "not negative";
    return success();
  }
  SmallVector<int64_t> sorted = llvm::to_vector(deviceIds);
  llvm::sort(sorted);
  bool isPermutation = static_cast<int64_t>(sorted.size()) == total;
  for (int64_t i = 0; isPermutation && i < total; ++i)
    isPermutation = sorted[i] == i;
  if (!isPermutation)
    return emitError() << "device_ids must list the numbers from 0 to "
                       << total - 1 << " once each";
  return success();
}

bool MeshAttr::hasAxis(StringRef name) const {
  return llvm::any_of(
      getAxes(), [&](MeshAxisAttr axis) { return axis.getName() == name; });
}

int64_t MeshAttr::getAxisSize(StringRef name) const {
  for (MeshAxisAttr axis : getAxes())
    if (axis.getName() == name)
      return axis.getSize();
  llvm::report_fatal_error("sdy mesh has no axis \"" + name + "\"");
}

int64_t MeshAttr::getTotalSize() const {
  int64_t total = 1;
  for (MeshAxisAttr axis : getAxes())
    total *= axis.getSize();
  return total;
}

//===----------------------------------------------------------------------===//
// SubAxisInfoAttr: (1)4
//===----------------------------------------------------------------------===//

Attribute SubAxisInfoAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  int64_t preSize, size;
  if (parser.parseLParen() || parser.parseInteger(preSize) ||
      parser.parseRParen() || parser.parseInteger(size))
    return {};
  return getVerified<SubAxisInfoAttr>(parser, loc, preSize, size);
}

void SubAxisInfoAttr::print(AsmPrinter &printer) const {
  printer << '(' << getPreSize() << ')' << getSize();
}

LogicalResult
SubAxisInfoAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                        int64_t preSize, int64_t size) {
  if (preSize < 1)
    return emitError() << "sub-axis pre-size must be at least 1";
  if (size < 2)
    return emitError() << "sub-axis size must be greater than 1";
  return success();
}

//===----------------------------------------------------------------------===//
// AxisRefAttr: "x" or "x":(1)4
//===----------------------------------------------------------------------===//

Attribute AxisRefAttr::parse(AsmParser &parser, Type) {
  std::string name;
  SubAxisInfoAttr part;
  if (parser.parseString(&name))
    return {};
  if (succeeded(parser.parseOptionalColon())) {
    part =
        dyn_cast_or_null<SubAxisInfoAttr>(SubAxisInfoAttr::parse(parser, {}));
    if (!part)
      return {};
  }
  return get(parser.getContext(), name, part);
}

void AxisRefAttr::print(AsmPrinter &printer) const {
  printer.printString(getName());
  if (getSubAxisInfo()) {
    printer << ':';
    getSubAxisInfo().print(printer);
  }
}

int64_t AxisRefAttr::getSize(MeshAttr mesh) const {
  return getSubAxisInfo() ? getSubAxisInfo().getSize()
                          : mesh.getAxisSize(getName());
}

bool AxisRefAttr::overlaps(AxisRefAttr other) const {
  if (getName() != other.getName())
    return false;
  SubAxisInfoAttr lhs = getSubAxisInfo(), rhs = other.getSubAxisInfo();
  if (!lhs || !rhs)
    return true;
  // Sizes are positive, their products may be larger than any axis.
  auto end = [](SubAxisInfoAttr part) {
    return llvm::SaturatingMultiply<uint64_t>(part.getPreSize(),
                                              part.getSize());
  };
  return static_cast<uint64_t>(lhs.getPreSize()) < end(rhs) &&
         static_cast<uint64_t>(rhs.getPreSize()) < end(lhs);
}

LogicalResult
AxisRefAttr::verifyForMesh(MeshAttr mesh,
                           function_ref<InFlightDiagnostic()> emitError) const {
  if (!mesh.hasAxis(getName()))
    return emitError() << "axis \"" << getName() << "\" is not in the mesh";
  if (SubAxisInfoAttr part = getSubAxisInfo()) {
    int64_t size = mesh.getAxisSize(getName());
    // Divides step by step, so that the product cannot overflow.
    if (size % part.getPreSize() ||
        (size / part.getPreSize()) % part.getSize() || size == part.getSize())
      return emitError() << "sub-axis (" << part.getPreSize() << ")"
                         << part.getSize() << " is not a part of axis \""
                         << getName() << "\" of size " << size;
  }
  return success();
}
