//===- Scatter.cpp - Scatter as a kernel ------------------------*- C++ -*-===//
//
// Two updates may meet in one element, so updates are applied in order. Threads
// share a dimension along which they cannot meet: a window dimension that no
// index moves, or a batching dimension. The result is then the same for any
// number of threads. An update whose window leaves the operand is skipped, as
// XLA does.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Indexing/Scatter.h"
#include "dialects/stablehlo/Elementwise/Scalars.h"
#include "dialects/stablehlo/LinalgSupport.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

/// A cache line of f32: the narrowest strip of a row worth a thread.
constexpr int64_t kMinStrip = 16;
/// Parts of the operand for targets with many threads. Each looks at all
/// updates, so that more parts do not always gain.
constexpr int64_t kMaxParts = 64;

/// How the dimensions of updates, indices and operand belong together.
struct ScatterDims {
  ScatterDims(ScatterOp op, bool manyThreads)
      : numbers(op.getScatterDimensionNumbers()),
        operandShape(getShape(op.getInputs()[0])),
        updateShape(getShape(op.getUpdates()[0])),
        indexRank(getShape(op.getScatterIndices()).size()) {
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

  SmallVector<int64_t> getSizes(ArrayRef<int64_t> updateDims) const {
    return llvm::map_to_vector(updateDims,
                               [&](int64_t dim) { return updateShape[dim]; });
  }

  /// Prefers the largest dimension; among equals a batching one, which is an
  /// outer loop.
  void chooseDistribution() {
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
  void choosePartition() {
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

  ScatterDimensionNumbersAttr numbers;
  ArrayRef<int64_t> operandShape, updateShape;
  int64_t indexRank;
  /// Update dimensions that choose an index vector.
  SmallVector<int64_t> scatterDims;
  /// Operand dimensions of the update's window dimensions, in their order.
  SmallVector<int64_t> operandWindowDims;
  /// The window's extent in each operand dimension.
  SmallVector<int64_t> windowSizes;
  /// Loop over scatterDims that runs over each index dimension; -1 for the
  /// index vector.
  SmallVector<int64_t> loopOfIndexDim;
  /// The distributed loop, at most one of both; its extent.
  std::optional<unsigned> sharedScatterLoop, sharedWindowLoop;
  int64_t range = 1;
  /// The dimension that is cut into parts of `partLength`, if one is.
  std::optional<int64_t> partDim;
  int64_t partLength = 0;
  int64_t parts = 1;
};

/// Emits the body of the kernel.
class ScatterEmitter {
public:
  ScatterEmitter(ScatterOp op, const ScatterDims &dims) : op(op), dims(dims) {}

  LogicalResult emit(ImplicitLocOpBuilder &b, ValueRange sources,
                     ValueRange targets, Value lo, Value hi) {
    if (!dims.partDim)
      return emitUpdates(b, sources, targets, lo, hi, Value());
    LogicalResult result = success();
    createLinearLoop(
        b, {dims.parts, dims.range}, lo, hi,
        [&](ImplicitLocOpBuilder &b, ValueRange ivs) {
          Value length = arith::ConstantIndexOp::create(b, dims.partLength);
          Value one = arith::ConstantIndexOp::create(b, 1);
          result = emitUpdates(b, sources, targets, ivs[1],
                               arith::AddIOp::create(b, ivs[1], one),
                               arith::MulIOp::create(b, ivs[0], length));
        });
    return result;
  }

private:
  /// Applies all updates, at [lo, hi) of the shared loop, that start in the
  /// part that begins at `part`, if one is given.
  LogicalResult emitUpdates(ImplicitLocOpBuilder &b, ValueRange sources,
                            ValueRange targets, Value lo, Value hi,
                            Value part) {
    Value indices = sources[0];
    ValueRange updates = sources.drop_front();
    bool failedBody = false;
    createLoops(
        b, dims.getSizes(dims.scatterDims), dims.sharedScatterLoop, lo, hi,
        [&](ImplicitLocOpBuilder &b, ValueRange scatterIvs) {
          SmallVector<Value> starts(dims.operandShape.size());
          Value fits = loadStarts(b, indices, scatterIvs, starts);
          if (part) {
            Value inside = arith::CmpIOp::create(
                b, arith::CmpIPredicate::ult,
                arith::SubIOp::create(b, starts[*dims.partDim], part),
                arith::ConstantIndexOp::create(b, dims.partLength));
            fits = arith::AndIOp::create(b, fits, inside);
          }
          if (fits) {
            auto guard = scf::IfOp::create(b, fits, /*withElseRegion=*/false);
            b.setInsertionPointToStart(guard.thenBlock());
          }
          createLoops(b, dims.getSizes(dims.numbers.getUpdateWindowDims()),
                      dims.sharedWindowLoop, lo, hi,
                      [&](ImplicitLocOpBuilder &b, ValueRange windowIvs) {
                        failedBody |=
                            failed(emitUpdate(b, updates, targets, scatterIvs,
                                              windowIvs, starts));
                      });
        });
    return failure(failedBody);
  }

  /// Fills in the start of each operand dimension that has one, and returns
  /// whether the window lies inside the operand (null: always).
  Value loadStarts(ImplicitLocOpBuilder &b, Value indices, ValueRange ivs,
                   MutableArrayRef<Value> starts) {
    bool isUnsigned =
        getElementTypeOrSelf(op.getScatterIndices()).isUnsignedInteger();
    Value fits;
    for (auto [part, dim] :
         llvm::enumerate(dims.numbers.getScatterDimsToOperandDims())) {
      SmallVector<Value> position;
      for (int64_t loop : dims.loopOfIndexDim)
        position.push_back(
            loop < 0 ? arith::ConstantIndexOp::create(b, part).getResult()
                     : ivs[loop]);
      Value start = memref::LoadOp::create(b, indices, position);
      start = createIndexCast(b, start, isUnsigned);
      // As unsigned numbers, negative starts are too large as well.
      int64_t last = dims.operandShape[dim] - dims.windowSizes[dim];
      Value limit = arith::ConstantIndexOp::create(b, last);
      Value inside =
          arith::CmpIOp::create(b, arith::CmpIPredicate::ule, start, limit);
      fits = fits ? arith::AndIOp::create(b, fits, inside) : inside;
      starts[dim] = start;
    }
    for (auto [dim, index] :
         llvm::zip_equal(dims.numbers.getInputBatchingDims(),
                         dims.numbers.getScatterIndicesBatchingDims()))
      starts[dim] = ivs[dims.loopOfIndexDim[index]];
    return fits;
  }

  LogicalResult emitUpdate(ImplicitLocOpBuilder &b, ValueRange updates,
                           ValueRange targets, ValueRange scatterIvs,
                           ValueRange windowIvs, ArrayRef<Value> starts) {
    SmallVector<Value> updateIndex(dims.updateShape.size());
    for (auto [dim, iv] : llvm::zip_equal(dims.scatterDims, scatterIvs))
      updateIndex[dim] = iv;
    SmallVector<Value> targetIndex(starts);
    for (auto [updateDim, dim, iv] :
         llvm::zip_equal(dims.numbers.getUpdateWindowDims(),
                         dims.operandWindowDims, windowIvs)) {
      updateIndex[updateDim] = iv;
      targetIndex[dim] = targetIndex[dim]
                             ? arith::AddIOp::create(b, targetIndex[dim], iv)
                             : iv;
    }
    for (Value &index : targetIndex)
      if (!index)
        index = arith::ConstantIndexOp::create(b, 0);
    SmallVector<Value> scalars;
    for (Value target : targets)
      scalars.push_back(memref::LoadOp::create(b, target, targetIndex));
    for (Value update : updates)
      scalars.push_back(memref::LoadOp::create(b, update, updateIndex));
    FailureOr<SmallVector<Value>> results =
        inlineScalarRegion(b, op.getUpdateComputation(), scalars);
    if (failed(results))
      return failure();
    for (auto [result, target] : llvm::zip_equal(*results, targets))
      memref::StoreOp::create(b, result, target, targetIndex);
    return success();
  }

  ScatterOp op;
  const ScatterDims &dims;
};

} // namespace

FailureOr<SmallVector<Value>>
mlir::stablehlo::createScatter(ImplicitLocOpBuilder &b, ScatterOp op,
                               ValueRange inputs, Value indices,
                               ValueRange updates, bool manyThreads) {
  if (cast<RankedTensorType>(updates[0].getType()).getNumElements() == 0)
    return llvm::to_vector(inputs);
  ScatterDims dims(op, manyThreads);
  SmallVector<Value> sources = {indices};
  llvm::append_range(sources, updates);
  int64_t total = cast<RankedTensorType>(updates[0].getType()).getNumElements();
  int64_t range = dims.parts * dims.range;
  int64_t grain = getGrain(total / std::max<int64_t>(1, range));
  if (dims.sharedWindowLoop)
    grain = std::max(grain, kMinStrip);
  bool known = true;
  auto kernel = createKernel(b, "scatter", sources, inputs, range, grain,
                             [&](ImplicitLocOpBuilder &nested, ValueRange from,
                                 ValueRange to, Value lo, Value hi) {
                               known = succeeded(ScatterEmitter(op, dims).emit(
                                   nested, from, to, lo, hi));
                             });
  if (!known)
    return failure();
  return llvm::to_vector(ValueRange(kernel.getResults()));
}
