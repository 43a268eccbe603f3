//===- ScatterChains.cpp - Scatter by chains of updates ---------*- C++ -*-===//
//
// For targets with many threads, and updates that go to rows of an operand,
// such as the gradient of a look-up. Updates of one row must be applied in
// order, but looking for them takes longer than applying them: all are compared
// with each other at once, which links those of a row to a chain. Then each
// element of each chain's first update has a thread, which follows the chain.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Elementwise/Scalars.h"
#include "dialects/stablehlo/Indexing/Scatter.h"
#include "dialects/stablehlo/Indexing/ScatterDims.h"
#include "dialects/stablehlo/LinalgSupport.h"
#include <numeric>

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

/// Parts of the updates, so that each thread compares with those of one part,
/// and comparisons of one loop iteration, whose loads do not wait for each
/// other.
constexpr int64_t kMaxSegments = 16, kUnroll = 8;

/// Emits the three kernels for `count` updates.
class ChainEmitter {
public:
  ChainEmitter(ImplicitLocOpBuilder &b, ScatterOp op, const ScatterDims &dims)
      : b(b), op(op), dims(dims),
        count(ShapedType::getNumElements(dims.getSizes(dims.scatterDims))),
        segments(std::gcd(count, kMaxSegments)) {}

  FailureOr<SmallVector<Value>> emit(ValueRange inputs, Value indices,
                                     ValueRange updates) {
    auto [earlier, later] = compare(createReshape(b, indices, {count}));
    auto [isFirst, next] = link(earlier, later);
    SmallVector<Value> sources = {indices, isFirst, next};
    llvm::append_range(sources, updates);
    return apply(inputs, sources);
  }

private:
  Value index(ImplicitLocOpBuilder &n, int64_t value) {
    return arith::ConstantIndexOp::create(n, value);
  }
  Value number(ImplicitLocOpBuilder &n, int64_t value) {
    return arith::ConstantIntOp::create(n, value, 32);
  }
  Value toNumber(ImplicitLocOpBuilder &n, Value value) {
    return arith::IndexCastOp::create(n, n.getI32Type(), value);
  }
  /// The index of each loop over updates, at the update `linear`.
  SmallVector<Value> delinearize(ImplicitLocOpBuilder &n, Value linear) {
    SmallVector<int64_t> sizes = dims.getSizes(dims.scatterDims);
    SmallVector<Value> ivs(sizes.size());
    for (size_t dim = sizes.size(); dim-- > 0;) {
      Value size = index(n, sizes[dim]);
      ivs[dim] = dim == 0 ? linear : arith::RemUIOp::create(n, linear, size);
      if (dim > 0)
        linear = arith::DivUIOp::create(n, linear, size);
    }
    return ivs;
  }
  Value empty(ArrayRef<int64_t> shape) {
    return createEmpty(b, RankedTensorType::get(shape, b.getI32Type()));
  }

  /// Of each segment and update: whether the segment has an earlier update of
  /// the same row (1 or 0), and its first later one (`count` if none).
  std::pair<Value, Value> compare(Value keys);
  /// The same of all segments together.
  std::pair<Value, Value> link(Value earlier, Value later);
  /// Follows the chains. `sources` are the indices, link()'s results, and the
  /// updates.
  FailureOr<SmallVector<Value>> apply(ValueRange inputs, ValueRange sources);
  /// Applies the chain that begins at update `first` to one element.
  LogicalResult applyChain(ImplicitLocOpBuilder &n, ValueRange sources,
                           ValueRange targets, Value first,
                           ArrayRef<Value> starts, ValueRange windowIvs);

  ImplicitLocOpBuilder &b;
  ScatterOp op;
  const ScatterDims &dims;
  int64_t count, segments;
};

} // namespace

std::pair<Value, Value> ChainEmitter::compare(Value keys) {
  int64_t length = count / segments;
  int64_t unroll = std::gcd(length, kUnroll);
  SmallVector<int64_t> shape = {segments, count};
  auto kernel = createKernel(
      b, "scatter_compare", keys, {empty(shape), empty(shape)},
      segments * count, getGrain(length),
      [&](ImplicitLocOpBuilder &n, ValueRange sources, ValueRange targets,
          Value lo, Value hi) {
        createLinearLoop(
            n, shape, lo, hi, [&](ImplicitLocOpBuilder &n, ValueRange ivs) {
              Value mine = memref::LoadOp::create(n, sources[0], ivs[1]);
              Value begin = arith::MulIOp::create(n, ivs[0], index(n, length));
              Value end = arith::AddIOp::create(n, begin, index(n, length));
              auto loop = scf::ForOp::create(n, begin, end, index(n, unroll),
                                             {number(n, 0), number(n, count)});
              {
                OpBuilder::InsertionGuard guard(n);
                n.setInsertionPointToEnd(loop.getBody());
                Value earlier = loop.getRegionIterArg(0);
                Value later = loop.getRegionIterArg(1);
                for (int64_t i = 0; i < unroll; ++i) {
                  Value other = arith::AddIOp::create(n, loop.getInductionVar(),
                                                      index(n, i));
                  Value isSame = arith::CmpIOp::create(
                      n, arith::CmpIPredicate::eq, mine,
                      memref::LoadOp::create(n, sources[0], other));
                  Value isEarlier = arith::AndIOp::create(
                      n, isSame,
                      arith::CmpIOp::create(n, arith::CmpIPredicate::ult, other,
                                            ivs[1]));
                  Value isLater = arith::AndIOp::create(
                      n, isSame,
                      arith::CmpIOp::create(n, arith::CmpIPredicate::ugt, other,
                                            ivs[1]));
                  earlier = arith::SelectOp::create(n, isEarlier, number(n, 1),
                                                    earlier);
                  later = arith::MinUIOp::create(
                      n, later,
                      arith::SelectOp::create(n, isLater, toNumber(n, other),
                                              number(n, count)));
                }
                scf::YieldOp::create(n, ValueRange{earlier, later});
              }
              for (auto [result, target] :
                   llvm::zip_equal(loop.getResults(), targets))
                memref::StoreOp::create(n, result, target, ivs);
            });
      });
  return {kernel.getResult(0), kernel.getResult(1)};
}

std::pair<Value, Value> ChainEmitter::link(Value earlier, Value later) {
  auto kernel = createKernel(
      b, "scatter_link", {earlier, later}, {empty({count}), empty({count})},
      count, getGrain(segments),
      [&](ImplicitLocOpBuilder &n, ValueRange sources, ValueRange targets,
          Value lo, Value hi) {
        createLinearLoop(
            n, {count}, lo, hi, [&](ImplicitLocOpBuilder &n, ValueRange ivs) {
              Value hasEarlier = number(n, 0), next = number(n, count);
              for (int64_t segment = 0; segment < segments; ++segment) {
                SmallVector<Value> place = {index(n, segment), ivs[0]};
                hasEarlier = arith::OrIOp::create(
                    n, hasEarlier,
                    memref::LoadOp::create(n, sources[0], place));
                next = arith::MinUIOp::create(
                    n, next, memref::LoadOp::create(n, sources[1], place));
              }
              Value isFirst =
                  arith::XOrIOp::create(n, hasEarlier, number(n, 1));
              memref::StoreOp::create(n, isFirst, targets[0], ivs);
              memref::StoreOp::create(n, next, targets[1], ivs);
            });
      });
  return {kernel.getResult(0), kernel.getResult(1)};
}

FailureOr<SmallVector<Value>> ChainEmitter::apply(ValueRange inputs,
                                                  ValueRange sources) {
  SmallVector<int64_t> window =
      dims.getSizes(dims.numbers.getUpdateWindowDims());
  SmallVector<int64_t> sizes = {count};
  sizes.append(window);
  bool isKnown = true;
  auto kernel = createKernel(
      b, "scatter", sources, inputs, ShapedType::getNumElements(sizes),
      getGrain(1),
      [&](ImplicitLocOpBuilder &n, ValueRange from, ValueRange to, Value lo,
          Value hi) {
        createLinearLoop(
            n, sizes, lo, hi, [&](ImplicitLocOpBuilder &n, ValueRange ivs) {
              SmallVector<Value> starts(dims.operandShape.size());
              SmallVector<Value> scatterIvs = delinearize(n, ivs[0]);
              Value applies = arith::CmpIOp::create(
                  n, arith::CmpIPredicate::ne,
                  memref::LoadOp::create(n, from[1], ivs[0]), number(n, 0));
              if (Value fits = dims.loadStarts(n, from[0], scatterIvs, starts))
                applies = arith::AndIOp::create(n, applies, fits);
              auto guard =
                  scf::IfOp::create(n, applies, /*withElseRegion=*/false);
              OpBuilder::InsertionGuard inner(n);
              n.setInsertionPointToStart(guard.thenBlock());
              isKnown &= succeeded(
                  applyChain(n, from, to, ivs[0], starts, ivs.drop_front()));
            });
      });
  if (!isKnown)
    return failure();
  return llvm::to_vector(ValueRange(kernel.getResults()));
}

LogicalResult ChainEmitter::applyChain(ImplicitLocOpBuilder &n,
                                       ValueRange sources, ValueRange targets,
                                       Value first, ArrayRef<Value> starts,
                                       ValueRange windowIvs) {
  SmallVector<Value> place = dims.getTargetIndex(n, starts, windowIvs);
  SmallVector<Value> initial = {toNumber(n, first)};
  for (Value target : targets)
    initial.push_back(memref::LoadOp::create(n, target, place));
  bool isKnown = true;
  auto loop = scf::WhileOp::create(
      n, TypeRange(ValueRange(initial)), initial,
      [&](OpBuilder &builder, Location loc, ValueRange running) {
        ImplicitLocOpBuilder m(loc, builder);
        Value update =
            arith::IndexCastOp::create(m, m.getIndexType(), running[0]);
        SmallVector<Value> from =
            dims.getUpdateIndex(delinearize(m, update), windowIvs);
        SmallVector<Value> scalars(running.drop_front());
        for (Value updates : sources.drop_front(3))
          scalars.push_back(memref::LoadOp::create(m, updates, from));
        FailureOr<SmallVector<Value>> results =
            inlineScalarRegion(m, op.getUpdateComputation(), scalars);
        isKnown = succeeded(results);
        Value next = memref::LoadOp::create(m, sources[2], update);
        Value goesOn = arith::CmpIOp::create(m, arith::CmpIPredicate::ult, next,
                                             number(m, count));
        SmallVector<Value> carried = {next};
        if (isKnown)
          llvm::append_range(carried, *results);
        else
          llvm::append_range(carried, running.drop_front());
        scf::ConditionOp::create(m, goesOn, carried);
      },
      [](OpBuilder &builder, Location loc, ValueRange carried) {
        scf::YieldOp::create(builder, loc, carried);
      });
  for (auto [result, target] :
       llvm::zip_equal(loop.getResults().drop_front(), targets))
    memref::StoreOp::create(n, result, target, place);
  return success(isKnown);
}

FailureOr<SmallVector<Value>> mlir::stablehlo::createChainedScatter(
    ImplicitLocOpBuilder &b, ScatterOp op, const ScatterDims &dims,
    ValueRange inputs, Value indices, ValueRange updates) {
  return ChainEmitter(b, op, dims).emit(inputs, indices, updates);
}
