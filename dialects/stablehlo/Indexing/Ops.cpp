//===- Ops.cpp - Indexing ops: verifiers ------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Indexing/Ops.cpp.inc"

void StablehloDialect::addIndexingOps() {
  addOperations<
#define GET_OP_LIST
#include "dialects/stablehlo/Indexing/Ops.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Slices at computed places
//===----------------------------------------------------------------------===//

/// One start index per dimension, all of one type.
static LogicalResult checkStartIndices(const Rules &rules, ValueRange indices,
                                       int64_t rank) {
  if (failed(rules.count("start_indices", indices.size(), rank)))
    return failure();
  if (!llvm::all_equal(indices.getTypes()))
    return rules.broken("start_indices must have the same type");
  return success();
}

LogicalResult DynamicSliceOp::inferReturnTypes(MLIRContext *,
                                               std::optional<Location> location,
                                               Adaptor adaptor,
                                               SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  auto operand = cast<RankedTensorType>(adaptor.getOperand().getType());
  ArrayRef<int64_t> sizes = adaptor.getSliceSizes();
  if (failed(checkStartIndices(rules, adaptor.getStartIndices(),
                               operand.getRank())) ||
      failed(rules.count("slice_sizes", sizes.size(), operand.getRank())))
    return failure();
  for (auto [index, size] : llvm::enumerate(sizes)) {
    int64_t available = operand.getDimSize(index);
    if (size < 0 || (!ShapedType::isDynamic(available) && size > available))
      return rules.broken("slice size " + Twine(size) + " of dimension " +
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
  if (operand.getElementType() != update.getElementType() ||
      operand.getRank() != update.getRank())
    return rules.broken("operand and update must have the same rank and "
                        "element type");
  if (failed(checkStartIndices(rules, adaptor.getStartIndices(),
                               operand.getRank())))
    return failure();
  for (int64_t i = 0; i < operand.getRank(); ++i)
    if (operand.isDynamicDim(i) || update.isDynamicDim(i))
      continue;
    else if (update.getDimSize(i) > operand.getDimSize(i))
      return rules.broken("update exceeds the operand in dimension " +
                          Twine(i));
  types.push_back(operand);
  return success();
}

//===----------------------------------------------------------------------===//
// gather and scatter
//===----------------------------------------------------------------------===//

namespace {
/// What gather and scatter have in common: a tensor of index vectors places
/// windows in a larger tensor. Dimensions named `window` are those of the
/// windows in the smaller tensor (gather's result, scatter's updates);
/// `dropped` and `batching` dimensions of the larger tensor have no window
/// dimension.
struct Placement {
  RankedTensorType larger;
  RankedTensorType indices;
  ArrayRef<int64_t> window;
  ArrayRef<int64_t> dropped;
  ArrayRef<int64_t> batching;
  ArrayRef<int64_t> indicesBatching;
  ArrayRef<int64_t> indexMap;
  int64_t indexVectorDim;

  LogicalResult verify(const Rules &rules) const;
  /// The shape of `indices` without the dimension of the index vectors.
  SmallVector<int64_t> getBatchShape() const;
  /// The larger tensor's dimensions that are window dimensions.
  SmallVector<int64_t> getWindowedDims() const;
};
} // namespace

SmallVector<int64_t> Placement::getBatchShape() const {
  SmallVector<int64_t> shape;
  for (auto [index, size] : llvm::enumerate(indices.getShape()))
    if (static_cast<int64_t>(index) != indexVectorDim)
      shape.push_back(size);
  return shape;
}

SmallVector<int64_t> Placement::getWindowedDims() const {
  SmallVector<int64_t> dims;
  for (int64_t dim = 0; dim < larger.getRank(); ++dim)
    if (!llvm::is_contained(dropped, dim) && !llvm::is_contained(batching, dim))
      dims.push_back(dim);
  return dims;
}

LogicalResult Placement::verify(const Rules &rules) const {
  auto join = [](ArrayRef<int64_t> a, ArrayRef<int64_t> b) {
    return llvm::to_vector(llvm::concat<const int64_t>(a, b));
  };
  int64_t rank = larger.getRank(), indicesRank = indices.getRank();
  if (failed(rules.count("window, dropped and batching dimensions",
                         window.size() + dropped.size() + batching.size(),
                         rank)))
    return failure();
  if (indexVectorDim < 0 || indexVectorDim > indicesRank)
    return rules.broken("index_vector_dim must be in [0, rank of indices]");
  int64_t vectorSize =
      indexVectorDim < indicesRank ? indices.getDimSize(indexVectorDim) : 1;
  if (!ShapedType::isDynamic(vectorSize) &&
      failed(rules.count("index map", indexMap.size(), vectorSize)))
    return failure();
  int64_t smallerRank =
      getBatchShape().size() + static_cast<int64_t>(window.size());
  if (failed(rules.distinctDims("window dimension", window, smallerRank)) ||
      failed(rules.increasing("window dimensions", window)) ||
      failed(rules.distinctDims("dropped or batching dimension",
                                join(dropped, batching), rank)) ||
      failed(rules.increasing("dropped dimensions", dropped)) ||
      failed(rules.increasing("batching dimensions", batching)) ||
      failed(rules.distinctDims("indexed or batching dimension",
                                join(indexMap, batching), rank)) ||
      failed(rules.distinctDims("batching dimension of indices",
                                indicesBatching, indicesRank)) ||
      failed(rules.count("batching dimensions of indices",
                         indicesBatching.size(), batching.size())))
    return failure();
  if (llvm::is_contained(indicesBatching, indexVectorDim))
    return rules.broken("index_vector_dim cannot be a batching dimension");
  for (auto [dim, indexDim] : llvm::zip(batching, indicesBatching))
    if (!areCompatibleSizes(larger.getDimSize(dim),
                            indices.getDimSize(indexDim)))
      return rules.broken("batching dimensions " + Twine(dim) + " and " +
                          Twine(indexDim) + " differ in size");
  return success();
}

LogicalResult GatherOp::inferReturnTypes(MLIRContext *,
                                         std::optional<Location> location,
                                         Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  auto operand = cast<RankedTensorType>(adaptor.getOperand().getType());
  GatherDimensionNumbersAttr dims = adaptor.getDimensionNumbers();
  Placement placement{
      operand,
      cast<RankedTensorType>(adaptor.getStartIndices().getType()),
      dims.getOffsetDims(),
      dims.getCollapsedSliceDims(),
      dims.getOperandBatchingDims(),
      dims.getStartIndicesBatchingDims(),
      dims.getStartIndexMap(),
      dims.getIndexVectorDim()};
  ArrayRef<int64_t> sizes = adaptor.getSliceSizes();
  if (failed(placement.verify(rules)) ||
      failed(rules.count("slice_sizes", sizes.size(), operand.getRank())))
    return failure();
  for (auto [index, size] : llvm::enumerate(sizes)) {
    int64_t available = operand.getDimSize(index);
    if (size < 0 || (!ShapedType::isDynamic(available) && size > available))
      return rules.broken("slice size " + Twine(size) + " of dimension " +
                          Twine(index) + " exceeds its size");
  }
  for (int64_t dim :
       llvm::concat<const int64_t>(placement.dropped, placement.batching))
    if (sizes[dim] > 1)
      return rules.broken("slice size of collapsed or batching dimension " +
                          Twine(dim) + " must be at most 1");

  SmallVector<int64_t> windowed = placement.getWindowedDims();
  SmallVector<int64_t> batch = placement.getBatchShape();
  SmallVector<int64_t> shape;
  const int64_t *nextWindow = windowed.begin(), *nextBatch = batch.begin();
  for (int64_t i = 0, e = windowed.size() + batch.size(); i < e; ++i)
    shape.push_back(llvm::is_contained(placement.window, i)
                        ? sizes[*nextWindow++]
                        : *nextBatch++);
  types.push_back(RankedTensorType::get(shape, operand.getElementType()));
  return success();
}

LogicalResult ScatterOp::inferReturnTypes(MLIRContext *,
                                          std::optional<Location> location,
                                          Adaptor adaptor,
                                          SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  if (adaptor.getInputs().empty())
    return rules.broken("needs at least one input");
  ScatterDimensionNumbersAttr dims = adaptor.getScatterDimensionNumbers();
  auto first = cast<RankedTensorType>(adaptor.getInputs().front().getType());
  Placement placement{
      first,
      cast<RankedTensorType>(adaptor.getScatterIndices().getType()),
      dims.getUpdateWindowDims(),
      dims.getInsertedWindowDims(),
      dims.getInputBatchingDims(),
      dims.getScatterIndicesBatchingDims(),
      dims.getScatterDimsToOperandDims(),
      dims.getIndexVectorDim()};
  if (failed(placement.verify(rules)))
    return failure();
  SmallVector<int64_t> windowed = placement.getWindowedDims();
  SmallVector<int64_t> batch = placement.getBatchShape();
  for (auto [input, update] :
       llvm::zip(adaptor.getInputs(), adaptor.getUpdates())) {
    auto inputType = cast<RankedTensorType>(input.getType());
    auto updateType = cast<RankedTensorType>(update.getType());
    if (failed(verifyCompatibleShape(inputType, first)))
      return rules.broken("inputs must have the same shape");
    if (inputType.getElementType() != updateType.getElementType())
      return rules.broken("input and update must have the same element type");
    if (failed(rules.count("update's shape", updateType.getRank(),
                           windowed.size() + batch.size())))
      return failure();
    const int64_t *nextWindow = windowed.begin(), *nextBatch = batch.begin();
    for (auto [index, size] : llvm::enumerate(updateType.getShape())) {
      if (llvm::is_contained(placement.window, index)) {
        int64_t available = inputType.getDimSize(*nextWindow++);
        if (!ShapedType::isDynamic(size) && !ShapedType::isDynamic(available) &&
            size > available)
          return rules.broken("update window exceeds the input in update "
                              "dimension " +
                              Twine(index));
      } else if (!areCompatibleSizes(size, *nextBatch++)) {
        return rules.broken("update dimension " + Twine(index) +
                            " differs from the indices' size");
      }
    }
    types.push_back(inputType);
  }
  return success();
}

LogicalResult ScatterOp::verify() {
  SmallVector<Type> elementTypes;
  for (Value input : getInputs())
    elementTypes.push_back(getElementTypeOrSelf(input.getType()));
  return verifyCombiner(Rules(*this), getUpdateComputation(), elementTypes);
}

//===----------------------------------------------------------------------===//
// torch_index_select
//===----------------------------------------------------------------------===//

LogicalResult TorchIndexSelectOp::verify() {
  Rules rules(*this);
  auto operand = cast<RankedTensorType>(getOperand().getType());
  auto index = cast<RankedTensorType>(getIndex().getType());
  int64_t dim = getDim(), batchDims = getBatchDims();
  if (failed(rules.dimInRange("dim", dim, operand.getRank())))
    return failure();
  if (batchDims < 0 || batchDims > dim || batchDims > index.getRank())
    return rules.broken("batch_dims must not exceed dim and the index's rank");
  if (failed(verifyCompatibleShape(operand.getShape().take_front(batchDims),
                                   index.getShape().take_front(batchDims))))
    return rules.broken("operand and index must have the same batch");
  SmallVector<int64_t> shape(operand.getShape().take_front(dim));
  llvm::append_range(shape, index.getShape().drop_front(batchDims));
  llvm::append_range(shape, operand.getShape().drop_front(dim + 1));
  return rules.resultType(
      RankedTensorType::get(shape, operand.getElementType()), getType());
}
