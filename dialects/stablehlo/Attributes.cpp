//===- Attributes.cpp - Attributes of StableHLO -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The struct-like text of dimension numbers: `<name = [1, 2], ...>`, where
/// empty lists and zeros are left out.
///
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"
#include "dialects/stablehlo/OlderForms.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#include "dialects/stablehlo/StablehloEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "dialects/stablehlo/StablehloAttributes.cpp.inc"

void StablehloDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "dialects/stablehlo/StablehloAttributes.cpp.inc"
      >();
}

Attribute hlo::upgradeElements(Attribute attr) {
  // No list has more; a splat may stand for any number of elements.
  constexpr int64_t mostElements = 1 << 16;
  auto elements = dyn_cast<DenseIntElementsAttr>(attr);
  if (!elements || elements.getType().getRank() != 1 ||
      elements.getNumElements() > mostElements)
    return attr;
  MLIRContext *context = attr.getContext();
  if (elements.getElementType().isSignlessInteger(64))
    return DenseI64ArrayAttr::get(
        context, llvm::to_vector(elements.getValues<int64_t>()));
  if (elements.getElementType().isSignlessInteger(1))
    return DenseBoolArrayAttr::get(context,
                                   llvm::to_vector(elements.getValues<bool>()));
  return attr;
}

//===----------------------------------------------------------------------===//
// Writing fields
//===----------------------------------------------------------------------===//

namespace {
/// Prints `<name = value, ...>`.
class FieldPrinter {
public:
  explicit FieldPrinter(AsmPrinter &printer) : printer(printer) {
    printer << '<';
  }
  ~FieldPrinter() { printer << '>'; }

  AsmPrinter &field(StringRef name) {
    printer << separator << name << " = ";
    separator = ", ";
    return printer;
  }
  /// Prints a list of dimensions unless it is empty.
  void dims(StringRef name, ArrayRef<int64_t> dims) {
    if (!dims.empty())
      allDims(name, dims);
  }
  void allDims(StringRef name, ArrayRef<int64_t> dims) {
    printDims(field(name), dims);
  }

private:
  AsmPrinter &printer;
  StringRef separator = "";
};
} // namespace

/// Parses `<name = [..], ...>` of dimension lists, one integer last.
static ParseResult parseDimFields(AsmParser &parser, ArrayRef<StringRef> names,
                                  MutableArrayRef<SmallVector<int64_t>> lists,
                                  StringRef integerName = "",
                                  int64_t *integer = nullptr) {
  SmallVector<std::function<ParseResult()>> parsers;
  SmallVector<Field> fields;
  parsers.reserve(names.size() + 1);
  for (auto [name, list] : llvm::zip(names, lists)) {
    parsers.push_back(
        [&parser, &list = list] { return parseDims(parser, list); });
    fields.push_back({name, parsers.back()});
  }
  if (integer) {
    parsers.push_back([&] { return parser.parseInteger(*integer); });
    fields.push_back({integerName, parsers.back()});
  }
  return failure(parser.parseLess() || parseFields(parser, fields) ||
                 parser.parseGreater());
}

//===----------------------------------------------------------------------===//
// dot
//===----------------------------------------------------------------------===//

Attribute DotDimensionNumbersAttr::parse(AsmParser &parser, Type) {
  SmallVector<int64_t> lists[4];
  if (parseDimFields(parser,
                     {"lhs_batching_dimensions", "rhs_batching_dimensions",
                      "lhs_contracting_dimensions",
                      "rhs_contracting_dimensions"},
                     lists))
    return {};
  return get(parser.getContext(), lists[0], lists[1], lists[2], lists[3]);
}

void DotDimensionNumbersAttr::print(AsmPrinter &printer) const {
  FieldPrinter fields(printer);
  fields.dims("lhs_batching_dimensions", getLhsBatchingDimensions());
  fields.dims("rhs_batching_dimensions", getRhsBatchingDimensions());
  fields.dims("lhs_contracting_dimensions", getLhsContractingDimensions());
  fields.dims("rhs_contracting_dimensions", getRhsContractingDimensions());
}

Attribute DotAlgorithmAttr::parse(AsmParser &parser, Type) {
  Type lhs, rhs, accumulation;
  int64_t lhsCount = 0, rhsCount = 0, operations = 0;
  bool imprecise = false;
  auto parseType = [&](Type &type) { return parser.parseType(type); };
  auto parseInt = [&](int64_t &value) { return parser.parseInteger(value); };
  auto parseBool = [&]() -> ParseResult {
    imprecise = succeeded(parser.parseOptionalKeyword("true"));
    return imprecise ? success() : parser.parseKeyword("false");
  };
  if (parser.parseLess() ||
      parseFields(
          parser,
          {{"lhs_precision_type", [&] { return parseType(lhs); }, true},
           {"rhs_precision_type", [&] { return parseType(rhs); }, true},
           {"accumulation_type", [&] { return parseType(accumulation); }, true},
           {"lhs_component_count", [&] { return parseInt(lhsCount); }, true},
           {"rhs_component_count", [&] { return parseInt(rhsCount); }, true},
           {"num_primitive_operations", [&] { return parseInt(operations); },
            true},
           {"allow_imprecise_accumulation", parseBool, true}}) ||
      parser.parseGreater())
    return {};
  return get(parser.getContext(), lhs, rhs, accumulation, lhsCount, rhsCount,
             operations, imprecise);
}

void DotAlgorithmAttr::print(AsmPrinter &printer) const {
  FieldPrinter fields(printer);
  fields.field("lhs_precision_type") << getLhsPrecisionType();
  fields.field("rhs_precision_type") << getRhsPrecisionType();
  fields.field("accumulation_type") << getAccumulationType();
  fields.field("lhs_component_count") << getLhsComponentCount();
  fields.field("rhs_component_count") << getRhsComponentCount();
  fields.field("num_primitive_operations") << getNumPrimitiveOperations();
  fields.field("allow_imprecise_accumulation")
      << (getAllowImpreciseAccumulation() ? "true" : "false");
}

//===----------------------------------------------------------------------===//
// gather and scatter
//===----------------------------------------------------------------------===//

Attribute GatherDimensionNumbersAttr::parse(AsmParser &parser, Type) {
  SmallVector<int64_t> lists[5];
  int64_t indexVectorDim = 0;
  if (parseDimFields(parser,
                     {"offset_dims", "collapsed_slice_dims",
                      "operand_batching_dims", "start_indices_batching_dims",
                      "start_index_map"},
                     lists, "index_vector_dim", &indexVectorDim))
    return {};
  return get(parser.getContext(), lists[0], lists[1], lists[2], lists[3],
             lists[4], indexVectorDim);
}

void GatherDimensionNumbersAttr::print(AsmPrinter &printer) const {
  FieldPrinter fields(printer);
  fields.dims("offset_dims", getOffsetDims());
  fields.dims("collapsed_slice_dims", getCollapsedSliceDims());
  fields.dims("operand_batching_dims", getOperandBatchingDims());
  fields.dims("start_indices_batching_dims", getStartIndicesBatchingDims());
  fields.dims("start_index_map", getStartIndexMap());
  if (getIndexVectorDim())
    fields.field("index_vector_dim") << getIndexVectorDim();
}

Attribute ScatterDimensionNumbersAttr::parse(AsmParser &parser, Type) {
  SmallVector<int64_t> lists[5];
  int64_t indexVectorDim = 0;
  if (parseDimFields(parser,
                     {"update_window_dims", "inserted_window_dims",
                      "input_batching_dims", "scatter_indices_batching_dims",
                      "scatter_dims_to_operand_dims"},
                     lists, "index_vector_dim", &indexVectorDim))
    return {};
  return get(parser.getContext(), lists[0], lists[1], lists[2], lists[3],
             lists[4], indexVectorDim);
}

void ScatterDimensionNumbersAttr::print(AsmPrinter &printer) const {
  FieldPrinter fields(printer);
  fields.dims("update_window_dims", getUpdateWindowDims());
  fields.dims("inserted_window_dims", getInsertedWindowDims());
  fields.dims("input_batching_dims", getInputBatchingDims());
  fields.dims("scatter_indices_batching_dims", getScatterIndicesBatchingDims());
  fields.dims("scatter_dims_to_operand_dims", getScatterDimsToOperandDims());
  if (getIndexVectorDim())
    fields.field("index_vector_dim") << getIndexVectorDim();
}

//===----------------------------------------------------------------------===//
// conv, channel_handle, output_operand_alias
//===----------------------------------------------------------------------===//

/// The fields of the raw form, in the order of the attribute's parameters but
/// for the lists, which are last.
static constexpr StringRef kConvDims[] = {
    "input_batch_dimension",          "input_feature_dimension",
    "kernel_input_feature_dimension", "kernel_output_feature_dimension",
    "output_batch_dimension",         "output_feature_dimension"};
static constexpr StringRef kConvSpatialDims[] = {"input_spatial_dimensions",
                                                 "kernel_spatial_dimensions",
                                                 "output_spatial_dimensions"};

/// Parses `raw input_batch_dimension = 0, ...`, after its keyword.
static ParseResult parseRawConvolution(AsmParser &parser,
                                       ConvDimensionNumbersAttr &dims) {
  int64_t single[6] = {};
  SmallVector<int64_t> spatial[3];
  SmallVector<std::function<ParseResult()>> parsers;
  parsers.reserve(std::size(single) + std::size(spatial));
  SmallVector<Field> fields;
  for (auto [name, dim] : llvm::zip(kConvDims, single)) {
    parsers.push_back(
        [&parser, &dim = dim] { return parser.parseInteger(dim); });
    fields.push_back({name, parsers.back()});
  }
  for (auto [name, list] : llvm::zip(kConvSpatialDims, spatial)) {
    parsers.push_back(
        [&parser, &list = list] { return parseDims(parser, list); });
    fields.push_back({name, parsers.back()});
  }
  if (parseFields(parser, fields))
    return failure();
  dims = ConvDimensionNumbersAttr::get(
      parser.getContext(), single[0], single[1], spatial[0], single[2],
      single[3], spatial[1], single[4], single[5], spatial[2]);
  return success();
}

/// True if each dimension has one role, so that the form of roles can say it.
static bool haveRoles(int64_t first, int64_t second,
                      ArrayRef<int64_t> spatial) {
  SmallVector<int64_t> dims(spatial);
  dims.append({first, second});
  llvm::sort(dims);
  return llvm::equal(dims, llvm::seq<int64_t>(dims.size()));
}

Attribute ConvDimensionNumbersAttr::parse(AsmParser &parser, Type) {
  ConvDimensionNumbersAttr dims;
  if (parser.parseLess())
    return {};
  if (succeeded(parser.parseOptionalKeyword("raw"))
          ? parseRawConvolution(parser, dims)
          : parseConvolutionDimensions(parser, dims))
    return {};
  return parser.parseGreater() ? Attribute() : dims;
}

void ConvDimensionNumbersAttr::print(AsmPrinter &printer) const {
  if (haveRoles(getInputBatchDimension(), getInputFeatureDimension(),
                getInputSpatialDimensions()) &&
      haveRoles(getKernelInputFeatureDimension(),
                getKernelOutputFeatureDimension(),
                getKernelSpatialDimensions()) &&
      haveRoles(getOutputBatchDimension(), getOutputFeatureDimension(),
                getOutputSpatialDimensions())) {
    printer << '<';
    printConvolutionDimensions(printer, *this);
    printer << '>';
    return;
  }
  printer << "<raw ";
  const int64_t single[] = {
      getInputBatchDimension(),         getInputFeatureDimension(),
      getKernelInputFeatureDimension(), getKernelOutputFeatureDimension(),
      getOutputBatchDimension(),        getOutputFeatureDimension()};
  for (auto [name, dim] : llvm::zip(kConvDims, single))
    printer << name << " = " << dim << ", ";
  const ArrayRef<int64_t> spatial[] = {getInputSpatialDimensions(),
                                       getKernelSpatialDimensions(),
                                       getOutputSpatialDimensions()};
  llvm::interleaveComma(llvm::zip(kConvSpatialDims, spatial), printer,
                        [&](auto pair) {
                          printer << std::get<0>(pair) << " = ";
                          printDims(printer, std::get<1>(pair));
                        });
  printer << '>';
}

Attribute ChannelHandleAttr::parse(AsmParser &parser, Type) {
  int64_t handle = 0, type = 0;
  if (parser.parseLess() ||
      parseFields(
          parser,
          {{"handle", [&] { return parser.parseInteger(handle); }, true},
           {"type", [&] { return parser.parseInteger(type); }, true}}) ||
      parser.parseGreater())
    return {};
  return get(parser.getContext(), handle, type);
}

void ChannelHandleAttr::print(AsmPrinter &printer) const {
  FieldPrinter fields(printer);
  fields.field("handle") << getHandle();
  fields.field("type") << getType();
}

Attribute OutputOperandAliasAttr::parse(AsmParser &parser, Type) {
  SmallVector<int64_t> lists[2];
  int64_t operandIndex = 0;
  if (parseDimFields(parser, {"output_tuple_indices", "operand_tuple_indices"},
                     lists, "operand_index", &operandIndex))
    return {};
  return get(parser.getContext(), lists[0], operandIndex, lists[1]);
}

void OutputOperandAliasAttr::print(AsmPrinter &printer) const {
  FieldPrinter fields(printer);
  fields.allDims("output_tuple_indices", getOutputTupleIndices());
  fields.field("operand_index") << getOperandIndex();
  fields.allDims("operand_tuple_indices", getOperandTupleIndices());
}

//===----------------------------------------------------------------------===//
// bounds
//===----------------------------------------------------------------------===//

Attribute BoundsAttr::parse(AsmParser &parser, Type) {
  SmallVector<int64_t> bounds;
  auto parseBound = [&]() -> ParseResult {
    bounds.push_back(ShapedType::kDynamic);
    if (succeeded(parser.parseOptionalQuestion()))
      return success();
    return parser.parseInteger(bounds.back());
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::LessGreater,
                                     parseBound))
    return {};
  return get(parser.getContext(), bounds);
}

void BoundsAttr::print(AsmPrinter &printer) const {
  printer << '<';
  llvm::interleaveComma(getBounds(), printer, [&](int64_t bound) {
    if (ShapedType::isDynamic(bound))
      printer << '?';
    else
      printer << bound;
  });
  printer << '>';
}

//===----------------------------------------------------------------------===//
// result_accuracy
//===----------------------------------------------------------------------===//

ResultAccuracyAttr ResultAccuracyAttr::getDefault(MLIRContext *context) {
  return get(context, APFloat(0.0), APFloat(0.0), 0,
             ResultAccuracyModeAttr::get(context, ResultAccuracyMode::DEFAULT));
}

Attribute ResultAccuracyAttr::parse(AsmParser &parser, Type) {
  double atol = 0, rtol = 0;
  int64_t ulps = 0;
  ResultAccuracyModeAttr mode;
  if (parser.parseLess() ||
      parseFields(parser, {{"atol", [&] { return parser.parseFloat(atol); }},
                           {"rtol", [&] { return parser.parseFloat(rtol); }},
                           {"ulps", [&] { return parser.parseInteger(ulps); }},
                           {"mode", [&] { return parser.parseAttribute(mode); },
                            true}}) ||
      parser.parseGreater())
    return {};
  return get(parser.getContext(), APFloat(atol), APFloat(rtol), ulps, mode);
}

void ResultAccuracyAttr::print(AsmPrinter &printer) const {
  FieldPrinter fields(printer);
  if (!getAtol().isZero())
    fields.field("atol").printFloat(getAtol());
  if (!getRtol().isZero())
    fields.field("rtol").printFloat(getRtol());
  if (getUlps())
    fields.field("ulps") << getUlps();
  fields.field("mode") << getMode();
}

//===----------------------------------------------------------------------===//
// Meshes
//===----------------------------------------------------------------------===//

Attribute MeshAxisAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  std::string name;
  int64_t size = 0;
  if (parser.parseLess() ||
      parseFields(
          parser,
          {{"name", [&] { return parser.parseString(&name); }, true},
           {"size", [&] { return parser.parseInteger(size); }, true}}) ||
      parser.parseGreater())
    return {};
  return getChecked([&] { return parser.emitError(loc); }, parser.getContext(),
                    name, size);
}

LogicalResult MeshAxisAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                   StringRef name, int64_t size) {
  if (size < 1)
    return emitError() << "axis \"" << name << "\" must have a positive size";
  return success();
}

void MeshAxisAttr::print(AsmPrinter &printer) const {
  FieldPrinter fields(printer);
  fields.field("name").printString(getName());
  fields.field("size") << getSize();
}

Attribute MeshAttr::parse(AsmParser &parser, Type) {
  SmallVector<MeshAxisAttr> axes;
  DenseIntElementsAttr deviceIds;
  auto parseAxis = [&] {
    return parser.parseCustomAttributeWithFallback(axes.emplace_back());
  };
  auto parseAxes = [&] {
    return parser.parseCommaSeparatedList(AsmParser::Delimiter::Square,
                                          parseAxis);
  };
  if (parser.parseLess() ||
      parseFields(
          parser,
          {{"axes", parseAxes, true},
           {"device_ids", [&] { return parser.parseAttribute(deviceIds); }}}) ||
      parser.parseGreater())
    return {};
  return get(parser.getContext(), axes, deviceIds);
}

void MeshAttr::print(AsmPrinter &printer) const {
  printer << "<axes=[";
  llvm::interleaveComma(getAxes(), printer, [&](MeshAxisAttr axis) {
    printer.printStrippedAttrOrType(axis);
  });
  printer << ']';
  if (getDeviceIds())
    printer << ", device_ids=" << getDeviceIds();
  printer << '>';
}

Attribute SubAxisInfoAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  int64_t preSize, size;
  if (parser.parseLParen() || parser.parseInteger(preSize) ||
      parser.parseRParen() || parser.parseInteger(size))
    return {};
  return getChecked([&] { return parser.emitError(loc); }, parser.getContext(),
                    preSize, size);
}

LogicalResult
SubAxisInfoAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                        int64_t preSize, int64_t size) {
  if (preSize < 1 || size < 1)
    return emitError() << "a part of an axis must have positive sizes";
  return success();
}

void SubAxisInfoAttr::print(AsmPrinter &printer) const {
  printer << '(' << getPreSize() << ')' << getSize();
}

Attribute AxisRefAttr::parse(AsmParser &parser, Type) {
  std::string name;
  SubAxisInfoAttr part;
  auto parsePart = [&]() -> ParseResult {
    part = cast_or_null<SubAxisInfoAttr>(SubAxisInfoAttr::parse(parser, {}));
    return success(part != nullptr);
  };
  if (parser.parseLess() ||
      parseFields(parser,
                  {{"name", [&] { return parser.parseString(&name); }, true},
                   {"sub_axis_info", parsePart}}) ||
      parser.parseGreater())
    return {};
  return get(parser.getContext(), name, part);
}

void AxisRefAttr::print(AsmPrinter &printer) const {
  FieldPrinter fields(printer);
  fields.field("name").printString(getName());
  if (getSubAxisInfo())
    getSubAxisInfo().print(fields.field("sub_axis_info"));
}

Attribute ReplicaGroupMeshAxesAttr::parse(AsmParser &parser, Type) {
  Attribute mesh;
  ArrayAttr axes;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseLess() ||
      parseFields(
          parser,
          {{"mesh", [&] { return parser.parseAttribute(mesh); }, true},
           {"axes", [&] { return parser.parseAttribute(axes); }, true}}) ||
      parser.parseGreater())
    return {};
  return getChecked([&] { return parser.emitError(loc); }, parser.getContext(),
                    mesh, axes);
}

void ReplicaGroupMeshAxesAttr::print(AsmPrinter &printer) const {
  FieldPrinter fields(printer);
  fields.field("mesh") << getMesh();
  fields.field("axes") << getAxes();
}

LogicalResult
ReplicaGroupMeshAxesAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                 Attribute mesh, ArrayAttr axes) {
  if (!isa<FlatSymbolRefAttr, MeshAttr>(mesh))
    return emitError() << "mesh must be a symbol or a #stablehlo.mesh";
  if (!llvm::all_of(axes, llvm::IsaPred<AxisRefAttr>))
    return emitError() << "axes must be a list of #stablehlo.axis_ref";
  return success();
}
