//===- Ops.cpp - Indexing ops: verifiers ------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"
#include "dialects/stablehlo/Indexing/Verify.h"
#include "dialects/stablehlo/OlderForms.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Indexing/Ops.cpp.inc"

void StablehloDialect::addIndexingOps() {
  insertOps<
#define GET_OP_LIST
#include "dialects/stablehlo/Indexing/Ops.cpp.inc"
      >(*this);
}

//===----------------------------------------------------------------------===//
// Slices at computed places
//===----------------------------------------------------------------------===//

/// Checks for one start index per dimension (`count`), all of one type
/// (`type`).
static LogicalResult checkStartIndices(const Rules &rules, int count, int type,
                                       ValueRange indices, int64_t rank) {
  if (failed(rules.c(count).count("start_indices", indices.size(), rank)))
    return failure();
  if (!llvm::all_equal(indices.getTypes()))
    return rules.c(type).broken("start_indices must have the same type");
  return success();
}

LogicalResult DynamicSliceOp::inferReturnTypes(MLIRContext *,
                                               std::optional<Location> location,
                                               Adaptor adaptor,
                                               SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  auto operand = cast<RankedTensorType>(adaptor.getOperand().getType());
  ArrayRef<int64_t> sizes = adaptor.getSliceSizes();
  if (failed(checkStartIndices(rules, /*count=*/2, /*type=*/3,
                               adaptor.getStartIndices(), operand.getRank())) ||
      failed(rules.c(2).count("slice_sizes", sizes.size(), operand.getRank())))
    return failure();
  for (auto [index, size] : llvm::enumerate(sizes)) {
    int64_t available = operand.getDimSize(index);
    if (size < 0 || (!ShapedType::isDynamic(available) && size > available))
      return rules.c(4).broken("slice size " + Twine(size) + " of dimension " +
                               Twine(index) + " exceeds its size");
  }
  types.push_back(RankedTensorType::get(sizes, operand.getElementType()));
  return success();
}

LogicalResult DynamicUpdateSliceOp::inferReturnTypes(
    MLIRContext *, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  auto operand = cast<RankedTensorType>(adaptor.getOperand().getType());
  auto update = cast<RankedTensorType>(adaptor.getUpdate().getType());
  if (operand.getElementType() != update.getElementType())
    return rules.c(2).broken("operand and update must have the same element "
                             "type");
  if (operand.getRank() != update.getRank())
    return rules.c(3).broken("operand and update must have the same rank");
  if (failed(checkStartIndices(rules, /*count=*/4, /*type=*/5,
                               adaptor.getStartIndices(), operand.getRank())))
    return failure();
  for (int64_t i = 0; i < operand.getRank(); ++i)
    if (!operand.isDynamicDim(i) && !update.isDynamicDim(i) &&
        update.getDimSize(i) > operand.getDimSize(i))
      return rules.c(6).broken("update exceeds the operand in dimension " +
                               Twine(i));
  types.push_back(operand);
  return success();
}

//===----------------------------------------------------------------------===//
// gather and scatter
//===----------------------------------------------------------------------===//

LogicalResult GatherOp::inferReturnTypes(MLIRContext *,
                                         std::optional<Location> location,
                                         Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  auto operand = cast<RankedTensorType>(adaptor.getOperand().getType());
  PlacementConstraints numbers;
  numbers.counts = 1;
  numbers.vectorDim = 2;
  numbers.vectorSize = 3;
  numbers.windowOrder = 4;
  numbers.windowRange = 5;
  numbers.droppedUnique = 6;
  numbers.droppedOrder = 7;
  numbers.droppedRange = 8;
  numbers.batchingOrder = 10;
  numbers.batchingRange = 11;
  numbers.indicesBatchingUnique = 13;
  numbers.indicesBatchingRange = 14;
  numbers.vectorIsNoBatch = 15;
  numbers.batchingCount = 16;
  numbers.batchingSizes = 17;
  numbers.mapUnique = 18;
  numbers.mapRange = 19;
  Placement placement(operand, adaptor.getStartIndices(),
                      adaptor.getDimensionNumbers());
  ArrayRef<int64_t> sizes = adaptor.getSliceSizes();
  if (failed(placement.verify(rules, numbers)) ||
      failed(rules.c(20).count("slice_sizes", sizes.size(), operand.getRank())))
    return failure();
  // -2^63 is no dynamic size here.
  if (llvm::is_contained(sizes, ShapedType::kDynamic))
    return rules.c(21).broken("slice sizes must not be negative");
  if (failed(placement.verifySliceSizes(rules, /*collapsed=*/9,
                                        /*batching=*/12, /*bounds=*/21, sizes)))
    return failure();
  types.push_back(RankedTensorType::get(placement.getSmallerShape(sizes),
                                        operand.getElementType()));
  return success();
}

/// Checks the shape of updates (C4): that of the indices and of windows that
/// fit into the input.
static LogicalResult checkUpdateShape(const Rules &rules,
                                      const Placement &placement,
                                      RankedTensorType update) {
  SmallVector<int64_t> windowed = placement.getWindowedDims();
  SmallVector<int64_t> batch = placement.getBatchShape();
  if (failed(rules.c(4).count("update's shape", update.getRank(),
                              windowed.size() + batch.size())))
    return failure();
  const int64_t *nextWindow = windowed.begin(), *nextBatch = batch.begin();
  for (auto [index, size] : llvm::enumerate(update.getShape())) {
    if (!llvm::is_contained(placement.window, index)) {
      if (!areCompatibleSizes(size, *nextBatch++))
        return rules.c(4).broken("update dimension " + Twine(index) +
                                 " differs from the indices' size");
      continue;
    }
    int64_t available = placement.larger.getDimSize(*nextWindow++);
    if (!ShapedType::isDynamic(size) && !ShapedType::isDynamic(available) &&
        size > available)
      return rules.c(4).broken("update window exceeds the input in update "
                               "dimension " +
                               Twine(index));
  }
  return success();
}

LogicalResult ScatterOp::inferReturnTypes(MLIRContext *,
                                          std::optional<Location> location,
                                          Adaptor adaptor,
                                          SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  ValueRange inputs = adaptor.getInputs(), updates = adaptor.getUpdates();
  if (inputs.empty())
    return rules.c(5).broken("needs at least one input");
  auto first = cast<RankedTensorType>(inputs.front().getType());
  for (auto [input, update] : llvm::zip(inputs, updates)) {
    if (failed(verifyCompatibleShape(input.getType(), first)))
      return rules.c(1).broken("inputs must have the same shape");
    if (failed(
            verifyCompatibleShape(update.getType(), updates.front().getType())))
      return rules.c(3).broken("updates must have the same shape");
    if (getElementTypeOrSelf(input) != getElementTypeOrSelf(update))
      return rules.c(6).broken("input and update must have the same element "
                               "type");
  }
  PlacementConstraints numbers;
  numbers.counts = 2;
  numbers.windowOrder = 7;
  numbers.windowRange = 8;
  numbers.droppedUnique = 9;
  numbers.droppedOrder = 10;
  numbers.droppedRange = 11;
  numbers.batchingOrder = 12;
  numbers.batchingRange = 13;
  numbers.indicesBatchingUnique = 14;
  numbers.indicesBatchingRange = 15;
  numbers.vectorIsNoBatch = 16;
  numbers.batchingCount = 17;
  numbers.batchingSizes = 18;
  numbers.vectorSize = 19;
  numbers.mapUnique = 20;
  numbers.mapRange = 21;
  numbers.vectorDim = 22;
  Placement placement(first, adaptor.getScatterIndices(),
                      adaptor.getScatterDimensionNumbers());
  if (failed(placement.verify(rules, numbers)) ||
      failed(checkUpdateShape(
          rules, placement, cast<RankedTensorType>(updates.front().getType()))))
    return failure();
  for (auto [input, element] :
       llvm::zip(inputs, getCombinedTypes(adaptor.getUpdateComputation(),
                                          inputs.getTypes())))
    types.push_back(RankedTensorType::get(
        cast<RankedTensorType>(input.getType()).getShape(), element));
  return success();
}

LogicalResult ScatterOp::verify() {
  return verifyCombiner(Rules(*this).c(23), getUpdateComputation(),
                        getInputs().getTypes());
}

//===----------------------------------------------------------------------===//
// torch_index_select
//===----------------------------------------------------------------------===//

LogicalResult TorchIndexSelectOp::verify() {
  Rules rules(*this);
  auto operand = cast<RankedTensorType>(getOperand().getType());
  auto index = cast<RankedTensorType>(getIndex().getType());
  int64_t dim = getDim(), batchDims = getBatchDims();
  if (failed(rules.c(1).dimInRange("dim", dim, operand.getRank())))
    return failure();
  if (batchDims < 0 || batchDims > dim || batchDims > index.getRank())
    return rules.c(2).broken(
        "batch_dims must not exceed dim and the index's rank");
  if (failed(verifyCompatibleShape(operand.getShape().take_front(batchDims),
                                   index.getShape().take_front(batchDims))))
    return rules.c(3).broken("operand and index must have the same batch");
  SmallVector<int64_t> shape(operand.getShape().take_front(dim));
  llvm::append_range(shape, index.getShape().drop_front(batchDims));
  llvm::append_range(shape, operand.getShape().drop_front(dim + 1));
  return rules.c(4).resultType(
      RankedTensorType::get(shape, operand.getElementType()), getType());
}
