//===- Sharding.cpp - Shardings of dimensions and tensors -------*- C++ -*-===//
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
// DimensionShardingAttr: {"x", ?}p1
//===----------------------------------------------------------------------===//

Attribute DimensionShardingAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  SmallVector<AxisRefAttr> axes;
  bool isClosed = true;
  auto parseEntry = [&]() -> ParseResult {
    if (!isClosed)
      return parser.emitError(parser.getCurrentLocation(), "`?` must be last");
    if (succeeded(parser.parseOptionalQuestion())) {
      isClosed = false;
      return success();
    }
    auto axis = dyn_cast_or_null<AxisRefAttr>(AxisRefAttr::parse(parser, {}));
    axes.push_back(axis);
    return success(axis != nullptr);
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Braces, parseEntry))
    return {};
  std::optional<int64_t> priority;
  SMLoc priorityLoc = parser.getCurrentLocation();
  StringRef text;
  if (succeeded(parser.parseOptionalKeyword(&text))) {
    int64_t value;
    if (!text.consume_front("p") || text.getAsInteger(10, value)) {
      parser.emitError(priorityLoc, "expected a priority such as p1");
      return {};
    }
    priority = value;
  }
  return getVerified<DimensionShardingAttr>(parser, loc, axes, isClosed,
                                            priority);
}

void DimensionShardingAttr::print(AsmPrinter &printer) const {
  printer << '{';
  llvm::interleaveComma(getAxes(), printer,
                        [&](AxisRefAttr axis) { axis.print(printer); });
  if (!getIsClosed())
    printer << (emptyAxes() ? "?" : ", ?");
  printer << '}';
  if (getPriority())
    printer << 'p' << *getPriority();
}

LogicalResult
DimensionShardingAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                              ArrayRef<AxisRefAttr> axes, bool isClosed,
                              std::optional<int64_t> priority) {
  for (auto [axis, next] : llvm::zip(axes, axes.drop_front(!axes.empty())))
    if (axis.isFollowedBy(next))
      return emitError() << "two parts of axis \"" << axis.getName()
                         << "\" that follow each other are one part";
  if (!priority)
    return success();
  if (*priority < 0)
    return emitError() << "a priority must not be negative";
  if (axes.empty() && isClosed)
    return emitError() << "a closed dimension without axes has no priority";
  return success();
}

int64_t DimensionShardingAttr::getShardedSize(MeshAttr mesh) const {
  // Of axes that were not verified, the product may be any.
  uint64_t size = 1;
  for (AxisRefAttr axis : getAxes())
    size = llvm::SaturatingMultiply<uint64_t>(size, axis.getSize(mesh));
  return std::min<uint64_t>(size, INT64_MAX);
}

//===----------------------------------------------------------------------===//
// TensorShardingAttr: <@mesh, [{"x"}, {}], replicated={..}, unreduced={..}>
//===----------------------------------------------------------------------===//

Attribute TensorShardingAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  Attribute meshOrRef;
  if (parser.parseLess())
    return {};
  if (succeeded(parser.parseOptionalKeyword("mesh"))) {
    meshOrRef = MeshAttr::parse(parser, {});
    if (!meshOrRef)
      return {};
  } else {
    FlatSymbolRefAttr symbol;
    if (parser.parseAttribute(symbol))
      return {};
    meshOrRef = symbol;
  }

  SmallVector<DimensionShardingAttr> dims;
  auto parseDim = [&]() -> ParseResult {
    auto dim = dyn_cast_or_null<DimensionShardingAttr>(
        DimensionShardingAttr::parse(parser, {}));
    dims.push_back(dim);
    return success(dim != nullptr);
  };
  if (parser.parseComma() ||
      parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, parseDim))
    return {};
  SmallVector<AxisRefAttr> replicated, unreduced;
  ReductionOp reduction = ReductionOp::SUM;
  while (succeeded(parser.parseOptionalComma())) {
    SMLoc keywordLoc = parser.getCurrentLocation();
    StringRef keyword, kind;
    if (parser.parseKeyword(&keyword) || parser.parseEqual())
      return {};
    bool isUnreduced = keyword == "unreduced";
    SmallVector<AxisRefAttr> &axes = isUnreduced ? unreduced : replicated;
    if ((!isUnreduced && keyword != "replicated") || !axes.empty()) {
      parser.emitError(keywordLoc,
                       "expected `replicated` or `unreduced`, each once");
      return {};
    }
    SMLoc kindLoc = parser.getCurrentLocation();
    if (isUnreduced && succeeded(parser.parseOptionalKeyword(&kind))) {
      std::optional<ReductionOp> symbol = symbolizeReductionOp(kind);
      if (!symbol) {
        parser.emitError(kindLoc, "expected sum, max or min");
        return {};
      }
      reduction = *symbol;
    }
    if (parseAxes(parser, axes))
      return {};
  }
  if (parser.parseGreater())
    return {};
  return getVerified<TensorShardingAttr>(parser, loc, meshOrRef, dims,
                                         replicated, unreduced, reduction);
}

void TensorShardingAttr::print(AsmPrinter &printer) const {
  printer << '<';
  if (auto mesh = dyn_cast<MeshAttr>(getMeshOrRef())) {
    printer << "mesh";
    mesh.print(printer);
  } else {
    printer << getMeshOrRef();
  }
  printer << ", [";
  llvm::interleaveComma(getDimShardings(), printer,
                        [&](DimensionShardingAttr dim) { dim.print(printer); });
  printer << ']';
  if (!getReplicatedAxes().empty()) {
    printer << ", replicated=";
    printAxes(printer, getReplicatedAxes());
  }
  if (!getUnreducedAxes().empty()) {
    printer << ", unreduced=";
    if (getReductionOp() != ReductionOp::SUM)
      printer << stringifyReductionOp(getReductionOp());
    printAxes(printer, getUnreducedAxes());
  }
  printer << '>';
}

/// All axes that a sharding names.
static SmallVector<AxisRefAttr> getAllAxes(ArrayRef<DimensionShardingAttr> dims,
                                           ArrayRef<AxisRefAttr> replicated,
                                           ArrayRef<AxisRefAttr> unreduced) {
  SmallVector<AxisRefAttr> axes;
  for (DimensionShardingAttr dim : dims)
    llvm::append_range(axes, dim.getAxes());
  llvm::append_range(axes, replicated);
  llvm::append_range(axes, unreduced);
  return axes;
}

LogicalResult TensorShardingAttr::verify(
    function_ref<InFlightDiagnostic()> emitError, Attribute meshOrRef,
    ArrayRef<DimensionShardingAttr> dims, ArrayRef<AxisRefAttr> replicated,
    ArrayRef<AxisRefAttr> unreduced, ReductionOp) {
  if (!isa<MeshAttr, FlatSymbolRefAttr>(meshOrRef))
    return emitError() << "a sharding names a mesh or has one in line";
  SmallVector<AxisRefAttr> axes = getAllAxes(dims, replicated, unreduced);
  for (auto [index, axis] : llvm::enumerate(axes))
    for (AxisRefAttr other : ArrayRef(axes).take_front(index))
      if (axis.overlaps(other))
        return emitError() << "axis \"" << axis.getName()
                           << "\" is used twice in one sharding";
  return success();
}

TensorShardingAttr TensorShardingAttr::getFullyClosed(MLIRContext *context,
                                                      int64_t rank,
                                                      StringRef meshName) {
  SmallVector<DimensionShardingAttr> dims(
      rank, DimensionShardingAttr::get(context, {}, /*isClosed=*/true));
  return get(context, meshName, dims);
}

FlatSymbolRefAttr TensorShardingAttr::getMeshSymName() const {
  return dyn_cast<FlatSymbolRefAttr>(getMeshOrRef());
}

StringRef TensorShardingAttr::getMeshName() const {
  FlatSymbolRefAttr symbol = getMeshSymName();
  return symbol ? symbol.getValue() : StringRef();
}

MeshAttr TensorShardingAttr::getMesh(Operation *from) const {
  if (auto mesh = dyn_cast<MeshAttr>(getMeshOrRef()))
    return mesh;
  return getMeshAttr(from, getMeshSymName());
}

bool TensorShardingAttr::usesAxis(StringRef name) const {
  return llvm::any_of(
      getAllAxes(getDimShardings(), getReplicatedAxes(), getUnreducedAxes()),
      [&](AxisRefAttr axis) { return axis.getName() == name; });
}

bool TensorShardingAttr::isFullyReplicated() const {
  return getUnreducedAxes().empty() &&
         llvm::all_of(getDimShardings(), [](DimensionShardingAttr dim) {
           return dim.emptyAxes();
         });
}

SmallVector<int64_t>
TensorShardingAttr::getLocalShape(ArrayRef<int64_t> globalShape,
                                  MeshAttr mesh) const {
  SmallVector<int64_t> shape(globalShape);
  // A maximal mesh has one device and shardings without dimensions.
  for (auto [size, dim] : llvm::zip(shape, getDimShardings()))
    if (!ShapedType::isDynamic(size))
      size = llvm::divideCeil(size, dim.getShardedSize(mesh));
  return shape;
}

RankedTensorType
TensorShardingAttr::getLocalTensorType(RankedTensorType globalType,
                                       MeshAttr mesh) const {
  return RankedTensorType::get(getLocalShape(globalType.getShape(), mesh),
                               globalType.getElementType(),
                               globalType.getEncoding());
}

LogicalResult TensorShardingAttr::verifyForType(
    Type type, MeshAttr mesh,
    function_ref<InFlightDiagnostic()> emitError) const {
  if (mesh.isMaximal()) {
    if (getRank() || !getReplicatedAxes().empty() ||
        !getUnreducedAxes().empty())
      return emitError() << "a sharding over a single device names no "
                            "dimensions and no axes";
    return success();
  }
  auto tensor = dyn_cast_or_null<RankedTensorType>(type);
  if (type && !tensor) {
    // A token, say, which is everywhere.
    if (getRank() || !getReplicatedAxes().empty() ||
        !getUnreducedAxes().empty())
      return emitError() << "only ranked tensors are sharded, not " << type;
    return success();
  }
  if (tensor && tensor.getRank() != getRank())
    return emitError() << "sharding has " << getRank()
                       << " dimensions, but the tensor has "
                       << tensor.getRank();
  for (AxisRefAttr axis :
       getAllAxes(getDimShardings(), getReplicatedAxes(), getUnreducedAxes()))
    if (failed(axis.verifyForMesh(mesh, emitError)))
      return failure();
  if (tensor)
    for (auto [size, dim] : llvm::zip(tensor.getShape(), getDimShardings()))
      if (size == 0 && !dim.emptyAxes())
        return emitError() << "a dimension of size 0 cannot be split";
  for (ArrayRef<AxisRefAttr> axes : {getReplicatedAxes(), getUnreducedAxes()}) {
    if (failed(verifyAxes(emitError, axes)))
      return failure();
    if (ArrayRef(sortAxes(axes, mesh)) != axes)
      return emitError() << "replicated and unreduced axes must be in the "
                            "order of the mesh: "
                         << toString(sortAxes(axes, mesh));
  }
  return success();
}

//===----------------------------------------------------------------------===//
// TensorShardingPerValueAttr: <[<@mesh, [{}]>, ...]>
//===----------------------------------------------------------------------===//

Attribute TensorShardingPerValueAttr::parse(AsmParser &parser, Type) {
  SmallVector<TensorShardingAttr> shardings;
  auto parseSharding = [&]() -> ParseResult {
    auto sharding = dyn_cast_or_null<TensorShardingAttr>(
        TensorShardingAttr::parse(parser, {}));
    shardings.push_back(sharding);
    return success(sharding != nullptr);
  };
  if (parser.parseLess() ||
      parser.parseCommaSeparatedList(AsmParser::Delimiter::Square,
                                     parseSharding) ||
      parser.parseGreater())
    return {};
  return get(parser.getContext(), shardings);
}

void TensorShardingPerValueAttr::print(AsmPrinter &printer) const {
  printer << "<[";
  llvm::interleaveComma(
      getShardings(), printer,
      [&](TensorShardingAttr sharding) { sharding.print(printer); });
  printer << "]>";
}

//===----------------------------------------------------------------------===//
// ManualAxesAttr: {"data"}
//===----------------------------------------------------------------------===//

Attribute ManualAxesAttr::parse(AsmParser &parser, Type) {
  SmallVector<StringAttr> axes;
  auto parseAxis = [&]() -> ParseResult {
    std::string name;
    if (parser.parseString(&name))
      return failure();
    axes.push_back(StringAttr::get(parser.getContext(), name));
    return success();
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Braces, parseAxis))
    return {};
  return get(parser.getContext(), axes);
}

void ManualAxesAttr::print(AsmPrinter &printer) const {
  printer << '{';
  llvm::interleaveComma(getValue(), printer, [&](StringAttr axis) {
    printer.printString(axis.getValue());
  });
  printer << '}';
}
