//===- Ops.cpp - Shapes that operands give: verifiers ----------- -*- C++
//-*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"
#include "dialects/stablehlo/Convolution/Verify.h"
#include "dialects/stablehlo/Indexing/Verify.h"
#include "dialects/stablehlo/OlderForms.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Dynamic/Ops.cpp.inc"

void StablehloDialect::addDynamicOps() {
  insertOps<
#define GET_OP_LIST
#include "dialects/stablehlo/Dynamic/Ops.cpp.inc"
      >(*this);
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
  if (failed(checkElementType(rules.c(1), getOperand(), getResult())) ||
      failed(checkSizes(rules.c(7), "output_dimensions", getOutputDimensions(),
                        result.getRank())) ||
      failed(verifyBroadcastDims(rules, operand, result,
                                 getBroadcastDimensions())))
    return failure();
  ArrayRef<int64_t> expanding =
      getKnownExpandingDimensions().value_or(ArrayRef<int64_t>());
  ArrayRef<int64_t> nonexpanding =
      getKnownNonexpandingDimensions().value_or(ArrayRef<int64_t>());
  SmallVector<int64_t> known(expanding);
  llvm::append_range(known, nonexpanding);
  return failure(failed(rules.c(8).distinct("known dimension", known)) ||
                 failed(rules.c(9).inRange("known expanding dimension",
                                           expanding, operand.getRank())) ||
                 failed(rules.c(10).inRange("known nonexpanding dimension",
                                            nonexpanding, operand.getRank())));
}

LogicalResult DynamicReshapeOp::verify() {
  Rules rules(*this);
  RankedTensorType operand = getTensor(getOperand()), result = getType();
  if (failed(checkElementType(rules.c(1), getOperand(), getResult())) ||
      failed(checkSizes(rules.c(4), "output_shape", getOutputShape(),
                        result.getRank())))
    return failure();
  if (operand.hasStaticShape() && result.hasStaticShape() &&
      operand.getNumElements() != result.getNumElements())
    return rules.c(2).broken("operand and result must have as many elements");
  return success();
}

LogicalResult DynamicPadOp::verify() {
  Rules rules(*this);
  int64_t rank = getTensor(getOperand()).getRank();
  if (failed(checkElementType(rules.c(1), getOperand(), getResult())) ||
      failed(checkElementType(rules.c(1), getPaddingValue(), getResult())))
    return failure();
  if (rank != getType().getRank())
    return rules.c(4).broken("operand and result must have the same rank");
  return failure(failed(checkSizes(rules.c(2), "edge_padding_low",
                                   getEdgePaddingLow(), rank)) ||
                 failed(checkSizes(rules.c(2), "edge_padding_high",
                                   getEdgePaddingHigh(), rank)) ||
                 failed(checkSizes(rules.c(2), "interior_padding",
                                   getInteriorPadding(), rank)));
}

LogicalResult RealDynamicSliceOp::verify() {
  Rules rules(*this);
  int64_t rank = getTensor(getOperand()).getRank();
  if (failed(checkElementType(rules.c(1), getOperand(), getResult())))
    return failure();
  if (rank != getType().getRank())
    return rules.c(2).broken("operand and result must have the same rank");
  return failure(failed(checkSizes(rules.c(3), "start_indices",
                                   getStartIndices(), rank)) ||
                 failed(checkSizes(rules.c(3), "limit_indices",
                                   getLimitIndices(), rank)) ||
                 failed(checkSizes(rules.c(3), "strides", getStrides(), rank)));
}

LogicalResult DynamicGatherOp::verify() {
  Rules rules(*this);
  RankedTensorType operand = getTensor(getOperand());
  PlacementConstraints constraints;
  constraints.counts = 1;
  constraints.vectorDim = 2;
  constraints.vectorSize = 3;
  constraints.windowOrder = 4;
  constraints.windowRange = 5;
  constraints.droppedUnique = constraints.droppedOrder = 6;
  constraints.droppedRange = 7;
  constraints.mapUnique = 9;
  constraints.mapRange = 10;
  Placement placement(operand, getStartIndices(), getDimensionNumbers());
  DenseIntElementsAttr sizes;
  if (failed(placement.verify(rules, constraints)) ||
      failed(checkSizes(rules.c(11), "slice_sizes", getSliceSizes(),
                        operand.getRank())))
    return failure();
  SmallVector<int64_t> known(operand.getRank(), ShapedType::kDynamic);
  if (matchPattern(getSliceSizes(), m_Constant(&sizes)))
    for (auto [size, value] : llvm::zip(known, sizes.getValues<APInt>())) {
      size = value.trySExtValue().value_or(INT64_MAX);
      if (size < 0)
        return rules.c(12).broken("slice sizes must not be negative");
    }
  if (failed(placement.verifySliceSizes(rules, /*collapsed=*/8,
                                        /*batching=*/0, /*bounds=*/12, known)))
    return failure();
  if (failed(verifyCompatibleShape(placement.getSmallerShape(known),
                                   getType().getShape())))
    return rules.c(13).broken("result must have the shape of the indices and "
                              "the slices");
  return checkElementType(rules.c(14), getOperand(), getResult());
}

LogicalResult DynamicConvOp::verify() {
  Rules rules(*this);
  RankedTensorType padding = getTensor(getPadding());
  if (failed(ConvolutionParts(*this).verify(rules, std::nullopt,
                                            /*knowsPadding=*/false)))
    return failure();
  int64_t spatial = getType().getRank() - 2;
  if (padding.getRank() != 2 ||
      !areCompatibleSizes(padding.getDimSize(0), spatial) ||
      !areCompatibleSizes(padding.getDimSize(1), 2))
    return rules.c(4).broken("padding must have shape " + Twine(spatial) +
                             "x2: low and high of each dimension");
  return success();
}

LogicalResult GetDimensionSizeOp::inferReturnTypes(
    MLIRContext *context, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  auto operand = cast<RankedTensorType>(adaptor.getOperand().getType());
  types.push_back(RankedTensorType::get({}, IntegerType::get(context, 32)));
  return Rules(location, getOperationName())
      .c(1)
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
                 .c(1)
                 .dimInRange("dimension", adaptor.getDimension(),
                             operand.getRank())))
    return failure();
  SmallVector<int64_t> shape(operand.getShape());
  shape[adaptor.getDimension()] = ShapedType::kDynamic;
  types.push_back(operand.clone(shape));
  return success();
}
