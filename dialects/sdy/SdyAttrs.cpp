//===- SdyAttrs.cpp - Text and rules of meshes and shardings ---*- C++ -*-===//
//
// Parsers, printers, verifiers and accessors of the sdy attributes. The text
// is Shardy's, so that what JAX prints is read and what we print is read there.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/sdy/Sdy.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallSet.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::sdy;

#define GET_ATTRDEF_CLASSES
#include "dialects/sdy/SdyAttrs.cpp.inc"

void SdyDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "dialects/sdy/SdyAttrs.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Axes
//===----------------------------------------------------------------------===//

LogicalResult MeshAxisAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                   StringRef name, int64_t size) {
  if (name.empty())
    return emitError() << "a mesh axis needs a name";
  if (size <= 0)
    return emitError() << "mesh axis \"" << name
                       << "\" must have a positive size, but has " << size;
  return success();
}

LogicalResult
SubAxisInfoAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                        int64_t preSize, int64_t size) {
  if (preSize <= 0 || size <= 1)
    return emitError() << "a sub-axis needs a positive pre-size and a size "
                          "above 1, but has ("
                       << preSize << ")" << size;
  return success();
}

Attribute AxisRefAttr::parse(AsmParser &parser, Type) {
  std::string name;
  if (parser.parseString(&name))
    return {};
  SubAxisInfoAttr info;
  if (succeeded(parser.parseOptionalColon())) {
    int64_t preSize, size;
    SMLoc loc = parser.getCurrentLocation();
    if (parser.parseLParen() || parser.parseInteger(preSize) ||
        parser.parseRParen() || parser.parseInteger(size))
      return {};
    info = SubAxisInfoAttr::getChecked([&] { return parser.emitError(loc); },
                                       parser.getContext(), preSize, size);
    if (!info)
      return {};
  }
  return AxisRefAttr::get(parser.getContext(), name, info);
}

void AxisRefAttr::print(AsmPrinter &printer) const {
  printer.printString(getName());
  if (auto info = getSubAxisInfo())
    printer << ":(" << info.getPreSize() << ")" << info.getSize();
}

std::optional<int64_t> AxisRefAttr::getSize(MeshAttr mesh) const {
  std::optional<int64_t> size = mesh.getAxisSize(getName());
  if (size && getSubAxisInfo())
    return getSubAxisInfo().getSize();
  return size;
}

bool AxisRefAttr::overlaps(AxisRefAttr other) const {
  if (getName() != other.getName())
    return false;
  SubAxisInfoAttr a = getSubAxisInfo(), b = other.getSubAxisInfo();
  if (!a || !b)
    return true;
  return a.getPreSize() < b.getPreSize() * b.getSize() &&
         b.getPreSize() < a.getPreSize() * a.getSize();
}

//===----------------------------------------------------------------------===//
// Meshes
//===----------------------------------------------------------------------===//

Attribute MeshAttr::parse(AsmParser &parser, Type) {
  SmallVector<MeshAxisAttr> axes;
  SmallVector<int64_t> ids;
  SMLoc loc = parser.getCurrentLocation();
  auto parseAxis = [&]() -> ParseResult {
    std::string name;
    int64_t size;
    SMLoc axisLoc = parser.getCurrentLocation();
    if (parser.parseString(&name) || parser.parseEqual() ||
        parser.parseInteger(size))
      return failure();
    axes.push_back(
        MeshAxisAttr::getChecked([&] { return parser.emitError(axisLoc); },
                                 parser.getContext(), name, size));
    return success(axes.back() != nullptr);
  };
  auto parseId = [&] { return parser.parseInteger(ids.emplace_back()); };
  using Delimiter = AsmParser::Delimiter;
  if (parser.parseLess() ||
      parser.parseCommaSeparatedList(Delimiter::Square, parseAxis))
    return {};
  if (succeeded(parser.parseOptionalComma()) &&
      (parser.parseKeyword("device_ids") || parser.parseEqual() ||
       parser.parseCommaSeparatedList(Delimiter::Square, parseId)))
    return {};
  if (parser.parseGreater())
    return {};
  return MeshAttr::getChecked([&] { return parser.emitError(loc); },
                              parser.getContext(), axes, ids);
}

void MeshAttr::print(AsmPrinter &printer) const {
  printer << "<[";
  llvm::interleaveComma(getAxes(), printer, [&](MeshAxisAttr axis) {
    printer.printString(axis.getName());
    printer << "=" << axis.getSize();
  });
  printer << "]";
  if (!getDeviceIds().empty()) {
    printer << ", device_ids=[";
    llvm::interleaveComma(getDeviceIds(), printer);
    printer << "]";
  }
  printer << ">";
}

LogicalResult MeshAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               ArrayRef<MeshAxisAttr> axes,
                               ArrayRef<int64_t> ids) {
  llvm::SmallSet<StringRef, 4> names;
  int64_t total = 1;
  for (MeshAxisAttr axis : axes) {
    if (!names.insert(axis.getName()).second)
      return emitError() << "mesh axis \"" << axis.getName()
                         << "\" appears twice";
    if (llvm::MulOverflow(total, axis.getSize(), total))
      return emitError() << "the mesh has too many devices";
  }
  if (ids.empty())
    return success();
  if (static_cast<int64_t>(ids.size()) != total)
    return emitError() << "device_ids lists " << ids.size()
                       << " devices, but the axes make " << total;
  SmallVector<int64_t> sorted(ids);
  llvm::sort(sorted);
  if (axes.empty()) {
    if (sorted.front() < 0)
      return emitError() << "a device id must not be negative";
    return success();
  }
  for (auto [index, id] : llvm::enumerate(sorted))
    if (id != static_cast<int64_t>(index))
      return emitError() << "device_ids must be a permutation of 0 to "
                         << total - 1;
  return success();
}

std::optional<int64_t> MeshAttr::getAxisSize(StringRef name) const {
  for (MeshAxisAttr axis : getAxes())
    if (axis.getName() == name)
      return axis.getSize();
  return std::nullopt;
}

int64_t MeshAttr::getTotalSize() const {
  int64_t total = 1;
  for (MeshAxisAttr axis : getAxes())
    total *= axis.getSize();
  return total;
}

//===----------------------------------------------------------------------===//
// Shardings of one dimension
//===----------------------------------------------------------------------===//

static void printAxes(AsmPrinter &printer, ArrayRef<AxisRefAttr> axes) {
  llvm::interleaveComma(axes, printer,
                        [&](AxisRefAttr axis) { axis.print(printer); });
}

Attribute DimensionShardingAttr::parse(AsmParser &parser, Type) {
  SmallVector<AxisRefAttr> axes;
  bool closed = true;
  SMLoc loc = parser.getCurrentLocation();
  auto parseAxis = [&]() -> ParseResult {
    if (!closed)
      return parser.emitError(parser.getCurrentLocation())
             << "'?' must come last in a dimension sharding";
    if (succeeded(parser.parseOptionalQuestion())) {
      closed = false;
      return success();
    }
    auto axis = dyn_cast_or_null<AxisRefAttr>(AxisRefAttr::parse(parser, {}));
    if (!axis)
      return failure();
    axes.push_back(axis);
    return success();
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Braces, parseAxis))
    return {};
  std::optional<int64_t> priority;
  StringRef keyword;
  SMLoc priorityLoc = parser.getCurrentLocation();
  if (succeeded(parser.parseOptionalKeyword(&keyword))) {
    int64_t value;
    if (!keyword.consume_front("p") || keyword.getAsInteger(10, value)) {
      parser.emitError(priorityLoc, "expected a priority such as 'p1'");
      return {};
    }
    priority = value;
  }
  return DimensionShardingAttr::getChecked(
      [&] { return parser.emitError(loc); }, parser.getContext(), axes, closed,
      priority);
}

void DimensionShardingAttr::print(AsmPrinter &printer) const {
  printer << "{";
  printAxes(printer, getAxes());
  if (!getIsClosed())
    printer << (getAxes().empty() ? "?" : ", ?");
  printer << "}";
  if (getPriority())
    printer << "p" << *getPriority();
}

LogicalResult
DimensionShardingAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                              ArrayRef<AxisRefAttr> axes, bool isClosed,
                              std::optional<int64_t> priority) {
  if (priority && *priority < 0)
    return emitError() << "a priority must not be negative";
  if (priority && axes.empty() && isClosed)
    return emitError() << "an empty closed dimension cannot have a priority";
  return success();
}

std::optional<int64_t>
DimensionShardingAttr::getShardedSize(MeshAttr mesh) const {
  int64_t pieces = 1;
  for (AxisRefAttr axis : getAxes()) {
    std::optional<int64_t> size = axis.getSize(mesh);
    if (!size)
      return std::nullopt;
    pieces *= *size;
  }
  return pieces;
}

//===----------------------------------------------------------------------===//
// Shardings of tensors
//===----------------------------------------------------------------------===//

static ParseResult parseAxisSet(AsmParser &parser,
                                SmallVectorImpl<AxisRefAttr> &axes) {
  return parser.parseCommaSeparatedList(
      AsmParser::Delimiter::Braces, [&]() -> ParseResult {
        axes.push_back(
            dyn_cast_or_null<AxisRefAttr>(AxisRefAttr::parse(parser, {})));
        return success(axes.back() != nullptr);
      });
}

Attribute TensorShardingAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseLess())
    return {};
  Attribute mesh;
  if (succeeded(parser.parseOptionalKeyword("mesh"))) {
    if (!(mesh = MeshAttr::parse(parser, {})))
      return {};
  } else {
    FlatSymbolRefAttr symbol;
    if (parser.parseAttribute(symbol))
      return {};
    mesh = symbol;
  }
  SmallVector<DimensionShardingAttr> dims;
  auto parseDim = [&]() -> ParseResult {
    dims.push_back(dyn_cast_or_null<DimensionShardingAttr>(
        DimensionShardingAttr::parse(parser, {})));
    return success(dims.back() != nullptr);
  };
  if (parser.parseComma() ||
      parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseDim))
    return {};
  SmallVector<AxisRefAttr> replicated, unreduced;
  while (succeeded(parser.parseOptionalComma())) {
    bool isReplicated = succeeded(parser.parseOptionalKeyword("replicated"));
    if ((!isReplicated && parser.parseKeyword("unreduced")) ||
        parser.parseEqual())
      return {};
    SmallVector<AxisRefAttr> &axes = isReplicated ? replicated : unreduced;
    if (!axes.empty()) {
      parser.emitError(parser.getCurrentLocation(), "axes are given twice");
      return {};
    }
    if (parseAxisSet(parser, axes))
      return {};
  }
  if (parser.parseGreater())
    return {};
  return TensorShardingAttr::getChecked([&] { return parser.emitError(loc); },
                                        parser.getContext(), mesh, dims,
                                        replicated, unreduced);
}

void TensorShardingAttr::print(AsmPrinter &printer) const {
  printer << "<";
  if (auto mesh = dyn_cast<MeshAttr>(getMeshOrRef())) {
    printer << "mesh";
    mesh.print(printer);
  } else {
    printer.printSymbolName(getMeshName());
  }
  printer << ", [";
  llvm::interleaveComma(getDimShardings(), printer,
                        [&](DimensionShardingAttr dim) { dim.print(printer); });
  printer << "]";
  auto printSet = [&](StringRef name, ArrayRef<AxisRefAttr> axes) {
    if (axes.empty())
      return;
    printer << ", " << name << "={";
    printAxes(printer, axes);
    printer << "}";
  };
  printSet("replicated", getReplicatedAxes());
  printSet("unreduced", getUnreducedAxes());
  printer << ">";
}

/// Calls `visit` on all axes of a sharding; stops at the first failure.
static LogicalResult
forEachAxis(ArrayRef<DimensionShardingAttr> dims,
            ArrayRef<AxisRefAttr> replicated, ArrayRef<AxisRefAttr> unreduced,
            function_ref<LogicalResult(AxisRefAttr)> visit) {
  for (DimensionShardingAttr dim : dims)
    for (AxisRefAttr axis : dim.getAxes())
      if (failed(visit(axis)))
        return failure();
  for (ArrayRef<AxisRefAttr> axes : {replicated, unreduced})
    for (AxisRefAttr axis : axes)
      if (failed(visit(axis)))
        return failure();
  return success();
}

LogicalResult TensorShardingAttr::verify(
    function_ref<InFlightDiagnostic()> emitError, Attribute meshOrRef,
    ArrayRef<DimensionShardingAttr> dims, ArrayRef<AxisRefAttr> replicated,
    ArrayRef<AxisRefAttr> unreduced) {
  if (!isa<MeshAttr, FlatSymbolRefAttr>(meshOrRef))
    return emitError() << "a sharding needs a mesh or the symbol of one, but "
                          "has "
                       << meshOrRef;
  SmallVector<AxisRefAttr> seen;
  return forEachAxis(dims, replicated, unreduced, [&](AxisRefAttr axis) {
    for (AxisRefAttr other : seen)
      if (axis.overlaps(other))
        return LogicalResult(emitError() << "axis \"" << axis.getName()
                                         << "\" is used more than once");
    seen.push_back(axis);
    return success();
  });
}

FlatSymbolRefAttr TensorShardingAttr::getMeshSymName() const {
  return dyn_cast<FlatSymbolRefAttr>(getMeshOrRef());
}

StringRef TensorShardingAttr::getMeshName() const {
  FlatSymbolRefAttr symbol = getMeshSymName();
  return symbol ? symbol.getValue() : StringRef();
}

MeshAttr TensorShardingAttr::getMesh(Operation *from) const {
  if (FlatSymbolRefAttr symbol = getMeshSymName())
    return getMeshAttr(from, symbol);
  return cast<MeshAttr>(getMeshOrRef());
}

bool TensorShardingAttr::isFullyReplicated() const {
  return getUnreducedAxes().empty() &&
         llvm::all_of(getDimShardings(), [](DimensionShardingAttr dim) {
           return dim.emptyAxes();
         });
}

RankedTensorType TensorShardingAttr::getLocalType(RankedTensorType global,
                                                  MeshAttr mesh) const {
  if (!mesh || global.getRank() != getRank())
    return {};
  SmallVector<int64_t> shape(global.getShape());
  for (auto [size, dim] : llvm::zip_equal(shape, getDimShardings())) {
    std::optional<int64_t> pieces = dim.getShardedSize(mesh);
    if (!pieces)
      return {};
    if (!ShapedType::isDynamic(size))
      size = llvm::divideCeil(size, *pieces);
  }
  return RankedTensorType::get(shape, global.getElementType(),
                               global.getEncoding());
}

LogicalResult TensorShardingAttr::verifyFor(
    MeshAttr mesh, Type type,
    function_ref<InFlightDiagnostic()> emitError) const {
  auto tensor = dyn_cast_or_null<RankedTensorType>(type);
  // A maximal mesh, which has no axes, leaves the dimensions out.
  if (tensor && tensor.getRank() != getRank() &&
      !(mesh && mesh.getAxes().empty() && getRank() == 0))
    return emitError() << "sharding " << *this << " has " << getRank()
                       << " dimensions, but the tensor has "
                       << tensor.getRank();
  if (!mesh)
    return success();
  return forEachAxis(
      getDimShardings(), getReplicatedAxes(), getUnreducedAxes(),
      [&](AxisRefAttr axis) -> LogicalResult {
        std::optional<int64_t> size = mesh.getAxisSize(axis.getName());
        if (!size)
          return emitError()
                 << "sharding " << *this << " uses axis \"" << axis.getName()
                 << "\", which mesh " << mesh << " does not have";
        if (auto info = axis.getSubAxisInfo())
          if (*size % (info.getPreSize() * info.getSize()) != 0)
            return emitError() << "sub-axis (" << info.getPreSize() << ")"
                               << info.getSize() << " does not divide axis \""
                               << axis.getName() << "\" of size " << *size;
        return success();
      });
}
