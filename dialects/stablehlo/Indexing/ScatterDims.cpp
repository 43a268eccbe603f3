//===- ScatterDims.cpp - Dimensions of a scatter ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Indexing/ScatterDims.h"
#include "dialects/stablehlo/LinalgSupport.h"

using namespace mlir;
using namespace mlir::stablehlo;

/// Parts of the operand for targets with many threads. Each looks at all
/// updates, so that more parts do not always gain.
static constexpr int64_t kMaxParts = 64;
/// More updates than this are not compared with each other.
static constexpr int64_t kMaxChained = 1 << 16;

ScatterDims::ScatterDims(ScatterOp op, bool manyThreads)
    : numbers(op.getScatterDimensionNumbers()),
      operandShape(getShape(op.getInputs()[0])),
      updateShape(getShape(op.getUpdates()[0])),
      indexRank(getShape(op.getScatterIndices()).size()),
      hasUnsignedIndices(
          getElementTypeOrSelf(op.getScatterIndices()).isUnsignedInteger()) {
  for (int64_t dim = 0, end = updateShape.size(); dim < end; ++dim)
    if (!llvm::is_contained(numbers.getUpdateWindowDims(), dim))
      scatterDims.push_back(dim);
  windowSizes.assign(operandShape.size(), 1);
  for (int64_t dim = 0, end = operandShape.size(); dim < end; ++dim) {
    if (llvm::is_contained(numbers.getInsertedWindowDims(), dim) ||
        llvm::is_contained(numbers.getInputBatchingDims(), dim))
      continue;
    int64_t window = numbers.getUpdateWindowDims()[operandWindowDims.size()];
    windowSizes[dim] = updateShape[window];
    operandWindowDims.push_back(dim);
  }
  unsigned position = 0;
  for (int64_t dim = 0; dim < indexRank; ++dim)
    loopOfIndexDim.push_back(dim == numbers.getIndexVectorDim()
                                 ? -1
                                 : static_cast<int64_t>(position++));
  chooseDistribution();
  if (manyThreads)
    choosePartition();
}

/// Prefers the largest dimension; among equals a batching one, which is an
/// outer loop.
void ScatterDims::chooseDistribution() {
  for (int64_t dim : numbers.getScatterIndicesBatchingDims()) {
    unsigned loop = loopOfIndexDim[dim];
    int64_t size = updateShape[scatterDims[loop]];
    if (size > range) {
      range = size;
      sharedScatterLoop = loop;
    }
  }
  for (auto [loop, dim] : llvm::enumerate(operandWindowDims)) {
    if (llvm::is_contained(numbers.getScatterDimsToOperandDims(), dim))
      continue;
    if (windowSizes[dim] > range) {
      range = windowSizes[dim];
      sharedScatterLoop = std::nullopt;
      sharedWindowLoop = loop;
    }
  }
}

/// Cuts a dimension in which an update has one place.
void ScatterDims::choosePartition() {
  if (!sharedWindowLoop)
    return;
  for (int64_t dim : numbers.getScatterDimsToOperandDims())
    if (windowSizes[dim] == 1 &&
        (!partDim || operandShape[dim] > operandShape[*partDim]))
      partDim = dim;
  if (!partDim)
    return;
  partLength = llvm::divideCeil(operandShape[*partDim], kMaxParts);
  parts = llvm::divideCeil(operandShape[*partDim], partLength);
}

bool ScatterDims::hasChains() const {
  return partDim && numbers.getInputBatchingDims().empty() &&
         numbers.getScatterDimsToOperandDims().size() == 1 &&
         ShapedType::getNumElements(getSizes(scatterDims)) <= kMaxChained;
}

Value ScatterDims::loadStarts(ImplicitLocOpBuilder &b, Value indices,
                              ValueRange ivs,
                              MutableArrayRef<Value> starts) const {
  Value fits;
  for (auto [part, dim] :
       llvm::enumerate(numbers.getScatterDimsToOperandDims())) {
    SmallVector<Value> position;
    for (int64_t loop : loopOfIndexDim)
      position.push_back(
          loop < 0 ? arith::ConstantIndexOp::create(b, part).getResult()
                   : ivs[loop]);
    Value start = memref::LoadOp::create(b, indices, position);
    start = createIndexCast(b, start, hasUnsignedIndices);
    // As unsigned numbers, negative starts are too large as well.
    int64_t last = operandShape[dim] - windowSizes[dim];
    Value limit = arith::ConstantIndexOp::create(b, last);
    Value inside =
        arith::CmpIOp::create(b, arith::CmpIPredicate::ule, start, limit);
    fits = fits ? arith::AndIOp::create(b, fits, inside) : inside;
    starts[dim] = start;
  }
  for (auto [dim, index] :
       llvm::zip_equal(numbers.getInputBatchingDims(),
                       numbers.getScatterIndicesBatchingDims()))
    starts[dim] = ivs[loopOfIndexDim[index]];
  return fits;
}

SmallVector<Value> ScatterDims::getUpdateIndex(ValueRange scatterIvs,
                                               ValueRange windowIvs) const {
  SmallVector<Value> index(updateShape.size());
  for (auto [dim, iv] : llvm::zip_equal(scatterDims, scatterIvs))
    index[dim] = iv;
  for (auto [dim, iv] :
       llvm::zip_equal(numbers.getUpdateWindowDims(), windowIvs))
    index[dim] = iv;
  return index;
}

SmallVector<Value> ScatterDims::getTargetIndex(ImplicitLocOpBuilder &b,
                                               ArrayRef<Value> starts,
                                               ValueRange windowIvs) const {
  SmallVector<Value> index(starts);
  for (auto [dim, iv] : llvm::zip_equal(operandWindowDims, windowIvs))
    index[dim] = index[dim] ? arith::AddIOp::create(b, index[dim], iv) : iv;
  for (Value &value : index)
    if (!value)
      value = arith::ConstantIndexOp::create(b, 0);
  return index;
}
