//===- Reshard.cpp - A reshard as collectives -------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Four moves, in the order that sends the fewest bytes: local slices first,
// because all that follows is then smaller; then, for a dimension that is to be
// divided by axes that are unreduced, a reduce_scatter; then an all_reduce over
// the axes that are still unreduced; gathers last. Slices commute with
// reductions because both work element by element.
//
// Axes of size 1 are left out: nothing moves along them.
//
//===----------------------------------------------------------------------===//

#include "Reshard.h"

#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;

namespace deepstep {

using Axes = SmallVector<StringRef>;

namespace {

class Resharding {
public:
  Resharding(OpBuilder &builder, ds::ReshardOp op, Value value)
      : builder(builder), op(op), value(value),
        mesh(op.getSource().getMesh(op)) {}

  FailureOr<Value> run();

private:
  FailureOr<Axes> getAxes(ArrayRef<sdy::AxisRefAttr> refs);
  int64_t countRanks(const Axes &axes) {
    int64_t ranks = 1;
    for (StringRef axis : axes)
      ranks *= mesh.getAxisSize(axis);
    return ranks;
  }
  RankedTensorType getType() { return cast<RankedTensorType>(value.getType()); }
  ArrayAttr toAttr(const Axes &axes) { return builder.getStrArrayAttr(axes); }

  void slice(int64_t dim, const Axes &axes);
  void reduceScatter(int64_t dim, const Axes &axes);
  void allReduce(const Axes &axes);
  void gather(int64_t dim, const Axes &axes);

  OpBuilder &builder;
  ds::ReshardOp op;
  Value value;
  sdy::MeshAttr mesh;
};

} // namespace

FailureOr<Axes> Resharding::getAxes(ArrayRef<sdy::AxisRefAttr> refs) {
  Axes axes;
  for (sdy::AxisRefAttr ref : refs) {
    if (ref.getSubAxisInfo())
      return op.emitOpError("uses a part of axis \"")
             << ref.getName() << "\"; only whole axes can be partitioned";
    if (mesh.getAxisSize(ref.getName()) != 1)
      axes.push_back(ref.getName());
  }
  return axes;
}

void Resharding::slice(int64_t dim, const Axes &axes) {
  RankedTensorType type = ds::getShardType(getType(), dim, countRanks(axes));
  DenseElementsAttr constant;
  // All pieces of a splat are equal, but for the padding, which is zero.
  if (matchPattern(value, m_Constant(&constant)) && constant.isSplat() &&
      (getType().getDimSize(dim) % countRanks(axes) == 0 ||
       matchPattern(value, m_AnyZeroFloat()) ||
       matchPattern(value, m_Zero()))) {
    value = stablehlo::ConstantOp::create(builder, op.getLoc(),
                                          constant.resizeSplat(type));
    return;
  }
  value = ds::AllSliceOp::create(builder, op.getLoc(), type, value,
                                 op.getMeshAttr(), toAttr(axes),
                                 builder.getI64IntegerAttr(dim));
}

void Resharding::reduceScatter(int64_t dim, const Axes &axes) {
  RankedTensorType type = ds::getShardType(getType(), dim, countRanks(axes));
  value = ds::ReduceScatterOp::create(
              builder, op.getLoc(), TypeRange(type), op.getReductionAttr(),
              ValueRange(value), op.getMeshAttr(), toAttr(axes),
              builder.getDenseI64ArrayAttr(dim), op.getPurposeAttr())
              .getResults()
              .front();
}

void Resharding::allReduce(const Axes &axes) {
  value = ds::AllReduceOp::create(builder, op.getLoc(), TypeRange(getType()),
                                  op.getReductionAttr(), ValueRange(value),
                                  op.getMeshAttr(), toAttr(axes),
                                  op.getPurposeAttr())
              .getResults()
              .front();
}

void Resharding::gather(int64_t dim, const Axes &axes) {
  // Pieces are rounded up, so the whole size is not a multiple: it is the
  // global one, because a dimension is gathered over all its axes at once.
  SmallVector<int64_t> shape(getType().getShape());
  shape[dim] = cast<RankedTensorType>(op.getType()).getDimSize(dim);
  value = ds::AllGatherOp::create(
              builder, op.getLoc(), TypeRange(getType().clone(shape)),
              ValueRange(value), op.getMeshAttr(), toAttr(axes),
              builder.getDenseI64ArrayAttr(dim), op.getPurposeAttr())
              .getResults()
              .front();
}

FailureOr<Value> Resharding::run() {
  sdy::TensorShardingAttr source = op.getSource(), target = op.getTarget();
  FailureOr<Axes> unreduced = getAxes(source.getUnreducedAxes());
  FailureOr<Axes> stillUnreduced = getAxes(target.getUnreducedAxes());
  if (failed(unreduced) || failed(stillUnreduced))
    return failure();
  Axes reduce;
  for (StringRef axis : *unreduced)
    if (!llvm::is_contained(*stillUnreduced, axis))
      reduce.push_back(axis);

  SmallVector<std::pair<int64_t, Axes>> gathers, slices, scatters;
  for (auto [dim, from, to] :
       llvm::enumerate(source.getDimShardings(), target.getDimShardings())) {
    FailureOr<Axes> before = getAxes(from.getAxes()),
                    after = getAxes(to.getAxes());
    if (failed(before) || failed(after))
      return failure();
    if (*before == *after)
      continue;
    bool scatter = !after->empty() && llvm::all_of(*after, [&](StringRef axis) {
      return llvm::is_contained(reduce, axis);
    });
    if (!before->empty() && scatter)
      return op.emitOpError("moves dimension ")
             << dim << " from axes to other, unreduced axes; reshard in two "
             << "steps";
    if (!before->empty())
      gathers.emplace_back(dim, *before);
    if (scatter) {
      scatters.emplace_back(dim, *after);
      for (StringRef axis : *after)
        llvm::erase(reduce, axis);
    } else if (!after->empty()) {
      slices.emplace_back(dim, *after);
    }
  }

  // A dimension that leaves its axes for others is gathered before it is cut.
  auto isGathered = [&](int64_t dim) {
    return llvm::any_of(gathers,
                        [&](auto &entry) { return entry.first == dim; });
  };
  for (auto &[dim, axes] : slices)
    if (!isGathered(dim))
      slice(dim, axes);
  for (auto &[dim, axes] : scatters)
    reduceScatter(dim, axes);
  if (!reduce.empty())
    allReduce(reduce);
  for (auto &[dim, axes] : gathers)
    gather(dim, axes);
  for (auto &[dim, axes] : slices)
    if (isGathered(dim))
      slice(dim, axes);
  return value;
}

FailureOr<Value> emitReshard(OpBuilder &builder, ds::ReshardOp reshard,
                             Value local) {
  return Resharding(builder, reshard, local).run();
}

Value emitCombine(OpBuilder &builder, ds::CombineOp combine, Value local) {
  sdy::MeshAttr mesh = sdy::getMeshAttr(combine, combine.getMeshAttr());
  Axes axes;
  for (auto axis : combine.getAxes().getAsRange<StringAttr>())
    if (mesh.getAxisSize(axis) != 1)
      axes.push_back(axis);
  if (axes.empty())
    return local;
  return ds::AllReduceOp::create(
             builder, combine.getLoc(), TypeRange(local.getType()),
             combine.getReductionAttr(), ValueRange(local),
             combine.getMeshAttr(), builder.getStrArrayAttr(axes),
             combine.getPurposeAttr())
      .getResults()
      .front();
}

} // namespace deepstep
