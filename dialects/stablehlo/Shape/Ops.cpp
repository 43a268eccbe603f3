//===- Ops.cpp - Shape ops: verifiers ---------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"
#include "dialects/stablehlo/OlderForms.h"
#include "llvm/Support/CheckedArithmetic.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Shape/Ops.cpp.inc"

void StablehloDialect::addShapeOps() {
  insertOps<
#define GET_OP_LIST
#include "dialects/stablehlo/Shape/Ops.cpp.inc"
      >(*this);
}

//===----------------------------------------------------------------------===//
// Sources
//===----------------------------------------------------------------------===//

void ConstantOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getOutput(),
          isa<IntegerType>(getType().getElementType()) ? "c" : "cst");
}

OpFoldResult ConstantOp::fold(FoldAdaptor) { return getValue(); }

LogicalResult IotaOp::verify() {
  Rules rules(*this);
  if (!getType().hasStaticShape())
    return rules.broken("result shape must be static");
  return rules.c(1).dimInRange("iota_dimension", getIotaDimension(),
                               getType().getRank());
}

LogicalResult DynamicIotaOp::verify() {
  Rules rules(*this);
  auto shape = cast<RankedTensorType>(getOutputShape().getType());
  if (!areCompatibleSizes(shape.getDimSize(0), getType().getRank()))
    return rules.c(2).broken("output_shape must have one element per result "
                             "dimension");
  return rules.c(1).dimInRange("iota_dimension", getIotaDimension(),
                               getType().getRank());
}

//===----------------------------------------------------------------------===//
// Same elements, other shape
//===----------------------------------------------------------------------===//

LogicalResult BroadcastInDimOp::verify() {
  Rules rules(*this);
  auto operand = cast<RankedTensorType>(getOperand().getType());
  RankedTensorType result = getType();
  ArrayRef<int64_t> dims = getBroadcastDimensions();
  if (!result.hasStaticShape())
    return rules.broken("result shape must be static");
  return verifyBroadcastDims(rules, operand, result, dims);
}

LogicalResult BroadcastOp::inferReturnTypes(MLIRContext *,
                                            std::optional<Location> location,
                                            Adaptor adaptor,
                                            SmallVectorImpl<Type> &types) {
  auto operand = cast<RankedTensorType>(adaptor.getOperand().getType());
  SmallVector<int64_t> shape(adaptor.getBroadcastSizes());
  if (llvm::any_of(shape, [](int64_t size) { return size < 0; }))
    return Rules(location, getOperationName())
        .c(1)
        .broken("broadcast_sizes must not be negative");
  llvm::append_range(shape, operand.getShape());
  types.push_back(RankedTensorType::get(shape, operand.getElementType()));
  return success();
}

LogicalResult ReshapeOp::verify() {
  auto operand = cast<RankedTensorType>(getOperand().getType());
  if (!getType().hasStaticShape())
    return emitOpError("result shape must be static");
  if (operand.hasStaticShape() &&
      operand.getNumElements() != getType().getNumElements())
    return Rules(*this).c(2).broken(
        "operand has " + Twine(operand.getNumElements()) +
        " elements, but the result has " + Twine(getType().getNumElements()));
  return success();
}

LogicalResult TransposeOp::inferReturnTypes(MLIRContext *,
                                            std::optional<Location> location,
                                            Adaptor adaptor,
                                            SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  auto operand = cast<RankedTensorType>(adaptor.getOperand().getType());
  ArrayRef<int64_t> permutation = adaptor.getPermutation();
  if (failed(rules.c(2).count("permutation", permutation.size(),
                              operand.getRank())) ||
      failed(
          rules.c(2).inRange("permutation", permutation, operand.getRank())) ||
      failed(rules.c(2).distinct("permutation", permutation)))
    return failure();
  SmallVector<int64_t> shape;
  for (int64_t dim : permutation)
    shape.push_back(operand.getDimSize(dim));
  types.push_back(RankedTensorType::get(shape, operand.getElementType()));
  return success();
}

LogicalResult ReverseOp::verify() {
  Rules rules(*this);
  if (failed(rules.c(3).inRange("dimension", getDimensions(),
                                getType().getRank())))
    return failure();
  return rules.c(2).distinct("dimension", getDimensions());
}

//===----------------------------------------------------------------------===//
// Parts and joins
//===----------------------------------------------------------------------===//

LogicalResult SliceOp::inferReturnTypes(MLIRContext *,
                                        std::optional<Location> location,
                                        Adaptor adaptor,
                                        SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  auto operand = cast<RankedTensorType>(adaptor.getOperand().getType());
  ArrayRef<int64_t> starts = adaptor.getStartIndices();
  ArrayRef<int64_t> limits = adaptor.getLimitIndices();
  ArrayRef<int64_t> strides = adaptor.getStrides();
  size_t rank = operand.getRank();
  if (failed(rules.c(2).count("start_indices", starts.size(), rank)) ||
      failed(rules.c(2).count("limit_indices", limits.size(), rank)) ||
      failed(rules.c(2).count("strides", strides.size(), rank)))
    return failure();
  SmallVector<int64_t> shape;
  for (size_t i = 0; i < rank; ++i) {
    int64_t size = operand.getDimSize(i);
    if (starts[i] < 0 || starts[i] > limits[i] ||
        (!ShapedType::isDynamic(size) && limits[i] > size))
      return rules.c(3).broken("dimension " + Twine(i) +
                               " needs 0 <= start <= " + "limit <= size, got " +
                               Twine(starts[i]) + ", " + Twine(limits[i]) +
                               ", " + Twine(size));
    if (strides[i] < 1)
      return rules.c(4).broken("strides must be positive");
    shape.push_back(llvm::divideCeil(limits[i] - starts[i], strides[i]));
  }
  types.push_back(RankedTensorType::get(shape, operand.getElementType()));
  return success();
}

LogicalResult ConcatenateOp::inferReturnTypes(MLIRContext *,
                                              std::optional<Location> location,
                                              Adaptor adaptor,
                                              SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  if (adaptor.getInputs().empty())
    return rules.c(3).broken("needs at least one input");
  auto first = cast<RankedTensorType>(adaptor.getInputs().front().getType());
  int64_t dimension = adaptor.getDimension();
  if (failed(rules.c(4).dimInRange("dimension", dimension, first.getRank())))
    return failure();
  SmallVector<int64_t> shape(first.getShape());
  shape[dimension] = 0;
  for (Value input : adaptor.getInputs()) {
    auto type = cast<RankedTensorType>(input.getType());
    if (type.getRank() != first.getRank())
      return rules.c(2).broken("inputs must have the same rank");
    for (int64_t i = 0; i < first.getRank(); ++i) {
      int64_t size = type.getDimSize(i);
      if (i == dimension) {
        if (ShapedType::isDynamic(shape[i]) || ShapedType::isDynamic(size))
          shape[i] = ShapedType::kDynamic;
        else if (llvm::AddOverflow(shape[i], size, shape[i]))
          return rules.c(6).broken("inputs are too large together");
      } else if (!areCompatibleSizes(shape[i], size))
        return rules.c(2).broken("inputs must agree in dimension " + Twine(i));
      else if (ShapedType::isDynamic(shape[i]))
        shape[i] = size;
    }
  }
  types.push_back(RankedTensorType::get(shape, first.getElementType()));
  return success();
}

LogicalResult PadOp::inferReturnTypes(MLIRContext *,
                                      std::optional<Location> location,
                                      Adaptor adaptor,
                                      SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  auto operand = cast<RankedTensorType>(adaptor.getOperand().getType());
  ArrayRef<int64_t> low = adaptor.getEdgePaddingLow();
  ArrayRef<int64_t> high = adaptor.getEdgePaddingHigh();
  ArrayRef<int64_t> interior = adaptor.getInteriorPadding();
  size_t rank = operand.getRank();
  if (failed(rules.c(2).count("edge_padding_low", low.size(), rank)) ||
      failed(rules.c(2).count("edge_padding_high", high.size(), rank)) ||
      failed(rules.c(2).count("interior_padding", interior.size(), rank)))
    return failure();
  SmallVector<int64_t> shape;
  for (size_t i = 0; i < rank; ++i) {
    if (interior[i] < 0)
      return rules.c(3).broken("interior_padding must not be negative");
    int64_t size = operand.getDimSize(i);
    if (ShapedType::isDynamic(size)) {
      shape.push_back(size);
      continue;
    }
    std::optional<int64_t> padded =
        llvm::checkedMulAdd(std::max<int64_t>(size - 1, 0), interior[i], size);
    for (int64_t edge : {low[i], high[i]})
      if (padded)
        padded = llvm::checkedAdd(*padded, edge);
    if (!padded)
      return rules.c(4).broken("padding of dimension " + Twine(i) +
                               " is too large");
    if (*padded < 0)
      return rules.c(4).broken("padding makes dimension " + Twine(i) +
                               " of size " + Twine(*padded));
    shape.push_back(*padded);
  }
  types.push_back(RankedTensorType::get(shape, operand.getElementType()));
  return success();
}
