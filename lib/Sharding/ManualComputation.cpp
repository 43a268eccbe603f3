//===- ManualComputation.cpp - Programs that are local already --*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Around the body of a manual computation, tensors are whole on every rank, and
// in it they are divided along the manual axes. Free axes divide nothing: ranks
// that differ only in them do the same.
//
//===----------------------------------------------------------------------===//

#include "ManualComputation.h"

using namespace mlir;

namespace deepstep {

namespace {

class ManualInliner {
public:
  explicit ManualInliner(sdy::ManualComputationOp op) : op(op), builder(op) {}

  LogicalResult run(int64_t ranks);

private:
  LogicalResult checkMeshes(int64_t ranks);
  /// A dimension that manual axes divide, and these axes.
  struct DividedDim {
    int64_t dim;
    ArrayAttr axes;
  };
  FailureOr<SmallVector<DividedDim>>
  getDividedDims(sdy::TensorShardingAttr sharding);
  FailureOr<ArrayAttr> getManualAxes(sdy::TensorShardingAttr sharding,
                                     int64_t dim);
  FailureOr<Value> cut(Value whole, sdy::TensorShardingAttr sharding);
  FailureOr<Value> join(Value piece, sdy::TensorShardingAttr sharding,
                        RankedTensorType wholeType);

  sdy::ManualComputationOp op;
  OpBuilder builder;
};

} // namespace

/// All shardings are over one mesh, which has a device for each rank.
LogicalResult ManualInliner::checkMeshes(int64_t ranks) {
  for (sdy::TensorShardingPerValueAttr list :
       {op.getInShardings(), op.getOutShardings()})
    for (sdy::TensorShardingAttr sharding : list.getShardings()) {
      int64_t devices = sharding.getMesh(op).getTotalSize();
      if (devices == 1 || devices == ranks || ranks == 0)
        continue;
      return op.emitOpError("is for the ")
             << devices << " devices of " << sharding.getMeshOrRef() << ", but "
             << ranks << (ranks == 1 ? " process runs" : " processes run")
             << " the program; start it with mpirun -np " << devices;
    }
  return success();
}

/// The manual axes that divide a dimension, without those of size 1; null if
/// there are none.
FailureOr<ArrayAttr>
ManualInliner::getManualAxes(sdy::TensorShardingAttr sharding, int64_t dim) {
  sdy::MeshAttr mesh = sharding.getMesh(op);
  SmallVector<StringRef> names;
  for (sdy::AxisRefAttr axis : sharding.getDimShardings()[dim].getAxes()) {
    bool isManual =
        llvm::any_of(op.getManualAxes().getValue(), [&](StringAttr name) {
          return name.getValue() == axis.getName();
        });
    if (!isManual || mesh.getAxisSize(axis.getName()) == 1)
      continue;
    if (axis.getSubAxisInfo())
      return op.emitOpError("divides a tensor by a part of axis \"")
             << axis.getName() << "\"; give the parts axes of their own";
    names.push_back(axis.getName());
  }
  return names.empty() ? ArrayAttr() : builder.getStrArrayAttr(names);
}

FailureOr<SmallVector<ManualInliner::DividedDim>>
ManualInliner::getDividedDims(sdy::TensorShardingAttr sharding) {
  SmallVector<DividedDim> divided;
  for (int64_t dim = 0; dim < sharding.getRank(); ++dim) {
    FailureOr<ArrayAttr> axes = getManualAxes(sharding, dim);
    if (failed(axes))
      return failure();
    if (*axes)
      divided.push_back({dim, *axes});
  }
  return divided;
}

FailureOr<Value> ManualInliner::cut(Value whole,
                                    sdy::TensorShardingAttr sharding) {
  FailureOr<SmallVector<DividedDim>> divided = getDividedDims(sharding);
  if (failed(divided))
    return failure();
  for (auto [dim, axes] : *divided) {
    FlatSymbolRefAttr mesh = sharding.getMeshSymName();
    int64_t pieces = *ds::getRanks(op, mesh, axes);
    RankedTensorType type =
        ds::getShardType(cast<RankedTensorType>(whole.getType()), dim, pieces);
    whole = ds::AllSliceOp::create(builder, op.getLoc(), type, whole, mesh,
                                   axes, builder.getI64IntegerAttr(dim));
  }
  return whole;
}

FailureOr<Value> ManualInliner::join(Value piece,
                                     sdy::TensorShardingAttr sharding,
                                     RankedTensorType wholeType) {
  FailureOr<SmallVector<DividedDim>> divided = getDividedDims(sharding);
  if (failed(divided))
    return failure();
  for (auto [dim, axes] : *divided) {
    SmallVector<int64_t> shape(
        cast<RankedTensorType>(piece.getType()).getShape());
    shape[dim] = wholeType.getDimSize(dim);
    auto purpose =
        ds::PurposeAttr::get(builder.getContext(), ds::Purpose::Model);
    piece = ds::AllGatherOp::create(
                builder, op.getLoc(), TypeRange(wholeType.clone(shape)),
                ValueRange(piece), sharding.getMeshSymName(), axes,
                builder.getDenseI64ArrayAttr(dim), purpose)
                .getResults()
                .front();
  }
  return piece;
}

LogicalResult ManualInliner::run(int64_t ranks) {
  if (failed(checkMeshes(ranks)))
    return failure();
  for (sdy::TensorShardingAttr sharding : op.getOutShardings().getShardings())
    if (!sharding.getUnreducedAxes().empty())
      return op.emitOpError("gives a result that is unreduced; reduce it in "
                            "the body");
  Block &body = op.getBody().front();
  for (auto [argument, tensor, sharding] :
       llvm::zip(body.getArguments(), op.getTensors(),
                 op.getInShardings().getShardings())) {
    FailureOr<Value> local = cut(tensor, sharding);
    if (failed(local))
      return failure();
    argument.replaceAllUsesWith(*local);
  }
  SmallVector<Value> locals(body.getTerminator()->getOperands());
  op->getBlock()->getOperations().splice(op->getIterator(),
                                         body.getOperations(), body.begin(),
                                         body.getTerminator()->getIterator());
  for (auto [result, local, sharding] : llvm::zip(
           op.getResults(), locals, op.getOutShardings().getShardings())) {
    FailureOr<Value> whole =
        join(local, sharding, cast<RankedTensorType>(result.getType()));
    if (failed(whole))
      return failure();
    result.replaceAllUsesWith(*whole);
  }
  op.erase();
  return success();
}

LogicalResult inlineManualComputation(sdy::ManualComputationOp op,
                                      int64_t ranks) {
  return ManualInliner(op).run(ranks);
}

} // namespace deepstep
