//===- RowScatter.cpp - One update per row as a map -------------*- C++ -*-===//
//
// The gradient of taking one element of each row, as a cross entropy takes its
// label's logit, scatters one update into each row of a constant. Written as a
// comparison for each element, it becomes part of what reads it: the constant
// is never stored.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Elementwise/Scalars.h"
#include "dialects/stablehlo/Indexing/Scatter.h"
#include "dialects/stablehlo/Indexing/ScatterDims.h"
#include "dialects/stablehlo/LinalgSupport.h"

using namespace mlir;
using namespace mlir::stablehlo;

/// For each dimension of `shape` that is not 1, in order, the operand's
/// dimension that moves with it, as a map over the operand's. `getBatch` gives
/// the batching dimension's position, or -1. Nothing if another dimension is
/// not 1.
static std::optional<AffineMap>
getRowMap(const ScatterDims &dims, ArrayRef<int64_t> shape,
          function_ref<int64_t(int64_t dim)> getBatch, MLIRContext *context) {
  SmallVector<AffineExpr> results;
  for (auto [dim, size] : llvm::enumerate(shape)) {
    int64_t batch = getBatch(dim);
    if (batch >= 0)
      results.push_back(getAffineDimExpr(
          dims.numbers.getInputBatchingDims()[batch], context));
    else if (size != 1)
      return std::nullopt;
  }
  return AffineMap::get(dims.operandShape.size(), 0, results, context);
}

std::optional<Value> mlir::stablehlo::createRowScatter(ImplicitLocOpBuilder &b,
                                                       ScatterOp op,
                                                       ValueRange inputs,
                                                       Value indices,
                                                       ValueRange updates) {
  if (inputs.size() != 1)
    return std::nullopt;
  TypedAttr filled = getSplatConstant(op.getInputs()[0]);
  ScatterDims dims(op, /*manyThreads=*/false);
  ArrayRef<int64_t> moved = dims.numbers.getScatterDimsToOperandDims();
  if (!filled || moved.size() != 1 || dims.windowSizes[moved[0]] != 1)
    return std::nullopt;
  // A row is what no batching dimension chooses.
  for (auto [dim, size] : llvm::enumerate(dims.operandShape))
    if (size != 1 && static_cast<int64_t>(dim) != moved[0] &&
        !llvm::is_contained(dims.numbers.getInputBatchingDims(), dim))
      return std::nullopt;
  ArrayRef<int64_t> batch = dims.numbers.getScatterIndicesBatchingDims();
  auto getBatch = [&](int64_t indexDim) -> int64_t {
    const auto *found = llvm::find(batch, indexDim);
    return found == batch.end() ? -1 : found - batch.begin();
  };
  auto getUpdateBatch = [&](int64_t dim) -> int64_t {
    const auto *found = llvm::find(dims.scatterDims, dim);
    if (found == dims.scatterDims.end())
      return -1;
    int64_t loop = found - dims.scatterDims.begin();
    const auto *index = llvm::find(dims.loopOfIndexDim, loop);
    return getBatch(index - dims.loopOfIndexDim.begin());
  };
  std::optional<AffineMap> indexMap = getRowMap(
      dims, getShape(op.getScatterIndices()), getBatch, b.getContext());
  std::optional<AffineMap> updateMap =
      getRowMap(dims, dims.updateShape, getUpdateBatch, b.getContext());
  if (!indexMap || !updateMap)
    return std::nullopt;

  auto collapse = [&](Value value, AffineMap map) {
    SmallVector<int64_t> shape;
    for (AffineExpr expr : map.getResults())
      shape.push_back(
          dims.operandShape[cast<AffineDimExpr>(expr).getPosition()]);
    return createReshape(b, value, shape);
  };
  auto type = cast<RankedTensorType>(inputs[0].getType());
  bool isKnown = true;
  Value result = createMap(
      b, type, {collapse(indices, *indexMap), collapse(updates[0], *updateMap)},
      {*indexMap, *updateMap},
      [&](ImplicitLocOpBuilder &n, ValueRange arguments) -> Value {
        Value start = createIndexCast(n, arguments[0], dims.hasUnsignedIndices);
        // A place outside the operand is none of its elements'.
        Value isHere =
            arith::CmpIOp::create(n, arith::CmpIPredicate::eq, start,
                                  linalg::IndexOp::create(n, moved[0]));
        Value before = arith::ConstantOp::create(n, filled);
        FailureOr<SmallVector<Value>> after = inlineScalarRegion(
            n, op.getUpdateComputation(), {before, arguments[1]});
        isKnown = succeeded(after);
        return arith::SelectOp::create(
            n, isHere, isKnown ? after->front() : before, before);
      });
  return isKnown ? std::optional(result) : std::nullopt;
}
