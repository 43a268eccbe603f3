//===- Verify.cpp - Constraints of gather and scatter -----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Indexing/Verify.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

Placement::Placement(RankedTensorType operand, Value startIndices,
                     GatherDimensionNumbersAttr dims)
    : larger(operand), indices(cast<RankedTensorType>(startIndices.getType())),
      window(dims.getOffsetDims()), dropped(dims.getCollapsedSliceDims()),
      batching(dims.getOperandBatchingDims()),
      indicesBatching(dims.getStartIndicesBatchingDims()),
      indexMap(dims.getStartIndexMap()),
      indexVectorDim(dims.getIndexVectorDim()) {}

Placement::Placement(RankedTensorType input, Value scatterIndices,
                     ScatterDimensionNumbersAttr dims)
    : larger(input), indices(cast<RankedTensorType>(scatterIndices.getType())),
      window(dims.getUpdateWindowDims()), dropped(dims.getInsertedWindowDims()),
      batching(dims.getInputBatchingDims()),
      indicesBatching(dims.getScatterIndicesBatchingDims()),
      indexMap(dims.getScatterDimsToOperandDims()),
      indexVectorDim(dims.getIndexVectorDim()) {}

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

SmallVector<int64_t>
Placement::getSmallerShape(ArrayRef<int64_t> sliceSizes) const {
  SmallVector<int64_t> windowed = getWindowedDims(), batch = getBatchShape();
  SmallVector<int64_t> shape;
  const int64_t *nextWindow = windowed.begin(), *nextBatch = batch.begin();
  for (int64_t i = 0, e = windowed.size() + batch.size(); i < e; ++i)
    shape.push_back(llvm::is_contained(window, i) ? sliceSizes[*nextWindow++]
                                                  : *nextBatch++);
  return shape;
}

LogicalResult Placement::verify(const Rules &rules,
                                const PlacementConstraints &numbers) const {
  auto join = [](ArrayRef<int64_t> a, ArrayRef<int64_t> b) {
    return llvm::to_vector(llvm::concat<const int64_t>(a, b));
  };
  int64_t rank = larger.getRank(), indicesRank = indices.getRank();
  if (failed(rules.c(numbers.counts)
                 .count("window, dropped and batching dimensions",
                        window.size() + dropped.size() + batching.size(),
                        rank)))
    return failure();
  if (indexVectorDim < 0 || indexVectorDim > indicesRank)
    return rules.c(numbers.vectorDim)
        .broken("index_vector_dim must be in [0, rank of indices]");
  int64_t vectorSize =
      indexVectorDim < indicesRank ? indices.getDimSize(indexVectorDim) : 1;
  if (!ShapedType::isDynamic(vectorSize) &&
      failed(rules.c(numbers.vectorSize)
                 .count("index map", indexMap.size(), vectorSize)))
    return failure();
  int64_t smallerRank =
      getBatchShape().size() + static_cast<int64_t>(window.size());
  if (failed(rules.c(numbers.windowRange)
                 .inRange("window dimension", window, smallerRank)) ||
      failed(
          rules.c(numbers.windowOrder).distinct("window dimension", window)) ||
      failed(rules.c(numbers.windowOrder)
                 .increasing("window dimensions", window)) ||
      failed(rules.c(numbers.droppedRange)
                 .inRange("dropped dimension", dropped, rank)) ||
      failed(rules.c(numbers.batchingRange)
                 .inRange("batching dimension", batching, rank)) ||
      failed(rules.c(numbers.droppedUnique)
                 .distinct("dropped or batching dimension",
                           join(dropped, batching))) ||
      failed(rules.c(numbers.droppedOrder)
                 .increasing("dropped dimensions", dropped)) ||
      failed(rules.c(numbers.batchingOrder)
                 .increasing("batching dimensions", batching)) ||
      failed(rules.c(numbers.mapRange)
                 .inRange("indexed dimension", indexMap, rank)) ||
      failed(rules.c(numbers.mapUnique)
                 .distinct("indexed or batching dimension",
                           join(indexMap, batching))) ||
      failed(rules.c(numbers.indicesBatchingRange)
                 .inRange("batching dimension of indices", indicesBatching,
                          indicesRank)) ||
      failed(rules.c(numbers.indicesBatchingUnique)
                 .distinct("batching dimension of indices", indicesBatching)) ||
      failed(rules.c(numbers.batchingCount)
                 .count("batching dimensions of indices",
                        indicesBatching.size(), batching.size())))
    return failure();
  if (llvm::is_contained(indicesBatching, indexVectorDim))
    return rules.c(numbers.vectorIsNoBatch)
        .broken("index_vector_dim cannot be a batching dimension");
  for (auto [dim, indexDim] : llvm::zip(batching, indicesBatching))
    if (!areCompatibleSizes(larger.getDimSize(dim),
                            indices.getDimSize(indexDim)))
      return rules.c(numbers.batchingSizes)
          .broken("batching dimensions " + Twine(dim) + " and " +
                  Twine(indexDim) + " differ in size");
  return success();
}

LogicalResult Placement::verifySliceSizes(const Rules &rules, int collapsed,
                                          int batchingNumber, int bounds,
                                          ArrayRef<int64_t> sizes) const {
  for (auto [dim, size] : llvm::enumerate(sizes)) {
    int64_t available = larger.getDimSize(dim);
    if (ShapedType::isDynamic(size))
      continue;
    if (size < 0 || (!ShapedType::isDynamic(available) && size > available))
      return rules.c(bounds).broken("slice size " + Twine(size) +
                                    " of dimension " + Twine(dim) +
                                    " exceeds its size");
    bool isDropped = llvm::is_contained(dropped, dim);
    if (size > 1 && (isDropped || llvm::is_contained(batching, dim)))
      return rules.c(isDropped ? collapsed : batchingNumber)
          .broken("slice size of collapsed or batching dimension " +
                  Twine(dim) + " must be at most 1");
  }
  return success();
}
