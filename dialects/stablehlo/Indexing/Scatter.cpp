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
#include "dialects/stablehlo/Indexing/ScatterDims.h"
#include "dialects/stablehlo/LinalgSupport.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

/// A cache line of f32: the narrowest strip of a row worth a thread.
constexpr int64_t kMinStrip = 16;
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
          Value fits = dims.loadStarts(b, indices, scatterIvs, starts);
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

  LogicalResult emitUpdate(ImplicitLocOpBuilder &b, ValueRange updates,
                           ValueRange targets, ValueRange scatterIvs,
                           ValueRange windowIvs, ArrayRef<Value> starts) {
    SmallVector<Value> updateIndex = dims.getUpdateIndex(scatterIvs, windowIvs);
    SmallVector<Value> targetIndex = dims.getTargetIndex(b, starts, windowIvs);
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
  if (std::optional<Value> row =
          createRowScatter(b, op, inputs, indices, updates))
    return SmallVector<Value>{*row};
  ScatterDims dims(op, manyThreads);
  if (dims.partDim && dims.hasChains())
    return createChainedScatter(b, op, dims, inputs, indices, updates);
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
