//===- Ops.cpp - Shapes that operands give: verifiers ----------- -*- C++
//-*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Dynamic/Ops.cpp.inc"

void StablehloDialect::addDynamicOps() {
  addOperations<
#define GET_OP_LIST
#include "dialects/stablehlo/Dynamic/Ops.cpp.inc"
      >();
}

static RankedTensorType getTensor(Value value) {
  return cast<RankedTensorType>(value.getType());
}

/// Checks that `sizes` has one element for each of `rank` dimensions.
static LogicalResult checkSizes(const Rules &rules, StringRef name, Value sizes,
                                int64_t rank) {
  int64_t actual = getTensor(sizes).getDimSize(0);
  if (areCompatibleSizes(actual, rank))
    return success();
  return rules.count(name, actual, rank);
}

static LogicalResult checkElementType(const Rules &rules, Value operand,
                                      Value result) {
  if (getElementTypeOrSelf(operand) == getElementTypeOrSelf(result))
    return success();
  return rules.broken("result must have the operand's element type");
}

LogicalResult DynamicBroadcastInDimOp::verify() {
  Rules rules(*this);
  RankedTensorType operand = getTensor(getOperand()), result = getType();
  ArrayRef<int64_t> dims = getBroadcastDimensions();
  if (failed(checkElementType(rules, getOperand(), getResult())) ||
      failed(checkSizes(rules, "output_dimensions", getOutputDimensions(),
                        result.getRank())) ||
      failed(rules.count("broadcast_dimensions", dims.size(),
                         operand.getRank())) ||
      failed(rules.distinctDims("broadcast dimension", dims, result.getRank())))
    return failure();
  for (auto [index, dim] : llvm::enumerate(dims)) {
    int64_t size = operand.getDimSize(index);
    if (size != 1 && !areCompatibleSizes(size, result.getDimSize(dim)))
      return rules.broken("operand dimension " + Twine(index) + " of size " +
                          Twine(size) + " does not fit result dimension " +
                          Twine(dim) + " of size " +
                          Twine(result.getDimSize(dim)));
  }
  SmallVector<int64_t> known;
  for (std::optional<ArrayRef<int64_t>> some :
       {getKnownExpandingDimensions(), getKnownNonexpandingDimensions()})
    if (some)
      llvm::append_range(known, *some);
  return rules.distinctDims("known dimension", known, operand.getRank());
}

LogicalResult DynamicReshapeOp::verify() {
  Rules rules(*this);
  RankedTensorType operand = getTensor(getOperand()), result = getType();
  if (failed(checkElementType(rules, getOperand(), getResult())) ||
      failed(checkSizes(rules, "output_shape", getOutputShape(),
                        result.getRank())))
    return failure();
  if (operand.hasStaticShape() && result.hasStaticShape() &&
      operand.getNumElements() != result.getNumElements())
    return rules.broken("operand and result must have as many elements");
  return success();
}

LogicalResult DynamicPadOp::verify() {
  Rules rules(*this);
  RankedTensorType operand = getTensor(getOperand());
  if (failed(checkElementType(rules, getOperand(), getResult())) ||
      failed(checkElementType(rules, getPaddingValue(), getResult())))
    return failure();
  if (operand.getRank() != getType().getRank())
    return rules.broken("operand and result must have the same rank");
  return failure(failed(checkSizes(rules, "edge_padding_low",
                                   getEdgePaddingLow(), operand.getRank())) ||
                 failed(checkSizes(rules, "edge_padding_high",
                                   getEdgePaddingHigh(), operand.getRank())) ||
                 failed(checkSizes(rules, "interior_padding",
                                   getInteriorPadding(), operand.getRank())));
}

LogicalResult RealDynamicSliceOp::verify() {
  Rules rules(*this);
  RankedTensorType operand = getTensor(getOperand());
  if (failed(checkElementType(rules, getOperand(), getResult())))
    return failure();
  if (operand.getRank() != getType().getRank())
    return rules.broken("operand and result must have the same rank");
  return failure(
      failed(checkSizes(rules, "start_indices", getStartIndices(),
                        operand.getRank())) ||
      failed(checkSizes(rules, "limit_indices", getLimitIndices(),
                        operand.getRank())) ||
      failed(checkSizes(rules, "strides", getStrides(), operand.getRank())));
}

LogicalResult DynamicGatherOp::verify() {
  Rules rules(*this);
  RankedTensorType operand = getTensor(getOperand()), result = getType();
  RankedTensorType indices = getTensor(getStartIndices());
  GatherDimensionNumbersAttr numbers = getDimensionNumbers();
  int64_t indexVectorDim = numbers.getIndexVectorDim();
  if (failed(checkElementType(rules, getOperand(), getResult())) ||
      failed(checkSizes(rules, "slice_sizes", getSliceSizes(),
                        operand.getRank())) ||
      failed(rules.dimInRange("index_vector_dim", indexVectorDim,
                              indices.getRank() + 1)) ||
      failed(rules.distinctDims("start_index_map", numbers.getStartIndexMap(),
                                operand.getRank())) ||
      failed(rules.distinctDims("offset_dims", numbers.getOffsetDims(),
                                result.getRank())))
    return failure();
  int64_t batchRank =
      indices.getRank() - (indexVectorDim < indices.getRank() ? 1 : 0);
  int64_t offsetRank = operand.getRank() -
                       numbers.getCollapsedSliceDims().size() -
                       numbers.getOperandBatchingDims().size();
  if (result.getRank() != batchRank + offsetRank)
    return rules.broken("result must have rank " +
                        Twine(batchRank + offsetRank));
  return rules.count("offset_dims", numbers.getOffsetDims().size(), offsetRank);
}

LogicalResult DynamicConvOp::verify() {
  Rules rules(*this);
  RankedTensorType lhs = getTensor(getLhs()), rhs = getTensor(getRhs());
  RankedTensorType padding = getTensor(getPadding());
  int64_t spatial = getDimensionNumbers().getInputSpatialDimensions().size();
  if (lhs.getRank() != rhs.getRank() || lhs.getRank() != getType().getRank() ||
      lhs.getRank() != spatial + 2)
    return rules.broken("lhs, rhs and result must have the rank of "
                        "dimension_numbers");
  if (padding.getRank() != 2 ||
      !areCompatibleSizes(padding.getDimSize(0), spatial) ||
      !areCompatibleSizes(padding.getDimSize(1), 2))
    return rules.broken("padding must have shape " + Twine(spatial) +
                        "x2: low and high of each dimension");
  SmallVector<int64_t> ones(spatial, 1);
  if (failed(getWindow(rules, ones, getWindowStrides(), std::nullopt,
                       getLhsDilation(), getRhsDilation())))
    return failure();
  if (std::optional<ArrayRef<bool>> reversal = getWindowReversal())
    if (failed(rules.count("window_reversal", reversal->size(), spatial)))
      return failure();
  if (static_cast<int64_t>(getFeatureGroupCount()) < 1 ||
      static_cast<int64_t>(getBatchGroupCount()) < 1)
    return rules.broken("group counts must be positive");
  return success();
}

LogicalResult GetDimensionSizeOp::inferReturnTypes(
    MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  auto operand = cast<RankedTensorType>(adaptor.getOperand().getType());
  types.push_back(RankedTensorType::get({}, IntegerType::get(context, 32)));
  return Rules(location, getOperationName())
      .dimInRange("dimension", adaptor.getDimension(), operand.getRank());
}

OpFoldResult GetDimensionSizeOp::fold(FoldAdaptor) {
  int64_t size = getTensor(getOperand()).getDimSize(getDimension());
  if (ShapedType::isDynamic(size) || !llvm::isInt<32>(size))
    return {};
  return DenseElementsAttr::get(getType(), static_cast<int32_t>(size));
}

LogicalResult SetDimensionSizeOp::inferReturnTypes(
    MLIRContext *, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  auto operand = cast<RankedTensorType>(adaptor.getOperand().getType());
  if (failed(Rules(location, getOperationName())
                 .dimInRange("dimension", adaptor.getDimension(),
                             operand.getRank())))
    return failure();
  SmallVector<int64_t> shape(operand.getShape());
  shape[adaptor.getDimension()] = ShapedType::kDynamic;
  types.push_back(operand.clone(shape));
  return success();
}
