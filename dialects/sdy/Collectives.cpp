//===- Collectives.cpp - Constraints of collectives ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A collective says how it changes a sharding. Its operand's sharding and
/// `out_sharding` must agree with that; parts of axes may be split otherwise.
///
//===----------------------------------------------------------------------===//

#include "dialects/sdy/Verify.h"

using namespace mlir;
using namespace mlir::sdy;

namespace {

using Axes = SmallVector<AxisRefAttr>;

/// A collective between two shardings.
class Collective {
public:
  template <typename CollectiveOp>
  explicit Collective(CollectiveOp op)
      : op(op), in(getSharding(op.getTensor())), out(op.getOutSharding()) {}

  /// Finds the shardings and their mesh. An operand without a sharding is
  /// replicated where it `mayBeReplicated`.
  LogicalResult verify(bool mayBeReplicated = false, bool mayDiffer = false) {
    if (failed(verifySharding(op, out, op->getResult(0).getType())))
      return failure();
    mesh = out.getMesh(op);
    if (!in && mayBeReplicated) {
      auto type = cast<RankedTensorType>(op->getOperand(0).getType());
      SmallVector<DimensionShardingAttr> dims(
          type.getRank(),
          DimensionShardingAttr::get(op->getContext(), {}, /*isClosed=*/true));
      in = TensorShardingAttr::get(op->getContext(), out.getMeshOrRef(), dims);
    }
    if (!in)
      return op->emitOpError("operand must have a sharding");
    MeshAttr inMesh = in.getMesh(op);
    if (!inMesh)
      return op->emitOpError("operand's sharding names a mesh that does not "
                             "exist: ")
             << in.getMeshOrRef();
    if (mayDiffer ? inMesh.getAxes() != mesh.getAxes() : inMesh != mesh)
      return op->emitOpError("operand and result must have the same mesh");
    if (in.getRank() != out.getRank())
      return op->emitOpError("operand and result must have shardings of the "
                             "same rank");
    return success();
  }

  /// Checks that each dimension's axes in `shorter`, followed by its list, are
  /// those in `longer`.
  LogicalResult verifyAppended(TensorShardingAttr shorter,
                               ListOfAxisRefListsAttr lists,
                               TensorShardingAttr longer) const {
    int64_t rank = shorter.getRank();
    if (static_cast<int64_t>(lists.getValue().size()) != rank)
      return op->emitOpError("has axes for ")
             << lists.getValue().size() << " dimensions, but " << rank
             << " dimensions";
    for (auto [dim, list] : llvm::enumerate(lists.getValue()))
      if (failed(verifyAxesInMesh(list.getValue())) ||
          failed(verifyDim(dim, append(getAxes(shorter, dim), list.getValue()),
                           getAxes(longer, dim))))
        return failure();
    return success();
  }

  /// Checks that both sides split all dimensions alike.
  LogicalResult verifySameDims() const {
    for (int64_t dim = 0; dim < in.getRank(); ++dim)
      if (failed(verifyDim(dim, getAxes(in, dim), getAxes(out, dim))))
        return failure();
    return success();
  }

  LogicalResult verifyDim(int64_t dim, ArrayRef<AxisRefAttr> expected,
                          ArrayRef<AxisRefAttr> actual) const {
    Axes left = joinParts(expected, mesh), right = joinParts(actual, mesh);
    if (left == right)
      return success();
    return op->emitOpError("dimension ")
           << dim << " does not fit: one side has the axes " << toString(left)
           << ", the other " << toString(right);
  }

  LogicalResult verifyAxesInMesh(ArrayRef<AxisRefAttr> axes) const {
    for (AxisRefAttr axis : axes)
      if (failed(axis.verifyForMesh(mesh, [&] { return op->emitOpError(); })))
        return failure();
    return success();
  }

  /// Checks axes that have an order of no meaning.
  LogicalResult verifySorted(ArrayRef<AxisRefAttr> axes) const {
    if (failed(verifyAxesInMesh(axes)))
      return failure();
    if (sortAxes(axes, mesh) != Axes(axes))
      return op->emitOpError("axes must be in the order of the mesh");
    return success();
  }

  /// Checks that none of `axes` overlaps with one of `others`, which `what`
  /// names.
  LogicalResult verifyDisjoint(ArrayRef<AxisRefAttr> axes,
                               ArrayRef<AxisRefAttr> others,
                               StringRef what) const {
    for (AxisRefAttr axis : axes)
      for (AxisRefAttr other : others)
        if (axis.overlaps(other))
          return op->emitOpError("axis ")
                 << toString(axis) << " must not be one of " << what;
    return success();
  }

  /// Checks that the result's unreduced axes are the operand's and `added`.
  LogicalResult verifyUnreduced(ArrayRef<AxisRefAttr> added) const {
    Axes expected = append(in.getUnreducedAxes(), added);
    if (joinParts(sortAxes(expected, mesh), mesh) !=
        joinParts(sortAxes(out.getUnreducedAxes(), mesh), mesh))
      return op->emitOpError("result must be unreduced along ")
             << toString(joinParts(sortAxes(expected, mesh), mesh));
    if (out.getReductionOp() != ReductionOp::SUM)
      return op->emitOpError("makes sums, not partial values of another kind");
    return success();
  }

  /// Checks that partial values along `axes` are combined as they were made,
  /// and that no others become partial.
  LogicalResult verifyReduction(ReductionOp kind,
                                ArrayRef<AxisRefAttr> axes) const {
    for (AxisRefAttr axis : in.getUnreducedAxes())
      for (AxisRefAttr reduced : axes)
        if (axis.overlaps(reduced) && in.getReductionOp() != kind)
          return op->emitOpError("operand has partial values for ")
                 << stringifyReductionOp(in.getReductionOp()) << ", not "
                 << stringifyReductionOp(kind);
    for (AxisRefAttr axis : out.getUnreducedAxes())
      if (llvm::none_of(in.getUnreducedAxes(), [&](AxisRefAttr other) {
            return axis.overlaps(other);
          }))
        return op->emitOpError("result must not become unreduced along ")
               << toString(axis);
    return success();
  }

  static Axes getAxes(TensorShardingAttr sharding, int64_t dim) {
    return Axes(sharding.getDimShardings()[dim].getAxes());
  }
  static Axes append(ArrayRef<AxisRefAttr> axes, ArrayRef<AxisRefAttr> more) {
    Axes result(axes);
    llvm::append_range(result, more);
    return result;
  }
  static Axes getAllAxes(TensorShardingAttr sharding) {
    Axes axes;
    for (int64_t dim = 0; dim < sharding.getRank(); ++dim)
      llvm::append_range(axes, getAxes(sharding, dim));
    return axes;
  }
  static Axes getAllAxes(ListOfAxisRefListsAttr lists) {
    Axes axes;
    for (AxisRefListAttr list : lists.getValue())
      llvm::append_range(axes, list.getValue());
    return axes;
  }

  Operation *op;
  TensorShardingAttr in, out;
  MeshAttr mesh;
};

} // namespace

LogicalResult AllGatherOp::verifySymbolUses(SymbolTableCollection &) {
  Collective c(*this);
  if (failed(c.verify()))
    return failure();
  return c.verifyAppended(c.out, getGatheringAxes(), c.in);
}

LogicalResult AllSliceOp::verifySymbolUses(SymbolTableCollection &) {
  Collective c(*this);
  if (failed(c.verify(/*mayBeReplicated=*/true)))
    return failure();
  return c.verifyAppended(c.in, getSlicingAxes(), c.out);
}

LogicalResult AllToAllOp::verifySymbolUses(SymbolTableCollection &) {
  Collective c(*this);
  if (failed(c.verify()))
    return failure();
  ArrayRef<AllToAllParamAttr> params = getParams().getValue();
  if (params.empty())
    return emitOpError("must move axes");
  int64_t rank = c.in.getRank(), lastSource = -1;
  SmallVector<bool> isMoved(rank, false);
  for (AllToAllParamAttr param : params) {
    ArrayRef<AxisRefAttr> axes = param.getAxes().getValue();
    if (failed(c.verifyAxesInMesh(axes)))
      return failure();
    int64_t source = param.getSrcDim(), target = param.getTgtDim();
    for (int64_t dim : {source, target}) {
      if (dim < 0 || dim >= rank)
        return emitOpError() << dim << " is not a dimension of rank " << rank;
      if (isMoved[dim])
        return emitOpError() << "dimension " << dim << " is in two moves";
      isMoved[dim] = true;
    }
    if (source < lastSource)
      return emitOpError("moves must be in the order of their sources");
    lastSource = source;
    if (failed(c.verifyDim(source, c.append(c.getAxes(c.out, source), axes),
                           c.getAxes(c.in, source))) ||
        failed(c.verifyDim(target, c.append(c.getAxes(c.in, target), axes),
                           c.getAxes(c.out, target))))
      return failure();
  }
  for (int64_t dim = 0; dim < rank; ++dim)
    if (!isMoved[dim] &&
        failed(c.verifyDim(dim, c.getAxes(c.in, dim), c.getAxes(c.out, dim))))
      return failure();
  return success();
}

LogicalResult CollectivePermuteOp::verifySymbolUses(SymbolTableCollection &) {
  Collective c(*this);
  if (failed(c.verify(/*mayBeReplicated=*/false, /*mayDiffer=*/true)))
    return failure();
  for (auto [dim, sides] : llvm::enumerate(
           llvm::zip(c.in.getDimShardings(), c.out.getDimShardings()))) {
    int64_t before = std::get<0>(sides).getShardedSize(c.mesh);
    int64_t after = std::get<1>(sides).getShardedSize(c.mesh);
    if (before != after)
      return emitOpError("dimension ")
             << dim << " has " << before << " pieces, but then " << after;
  }
  return success();
}

LogicalResult AllReduceOp::verifySymbolUses(SymbolTableCollection &) {
  Collective c(*this);
  ArrayRef<AxisRefAttr> axes = getReductionAxes().getValue();
  if (failed(c.verify(/*mayBeReplicated=*/true)) ||
      failed(c.verifySorted(axes)) || failed(c.verifySameDims()) ||
      failed(c.verifyDisjoint(
          axes, c.append(c.getAllAxes(c.in), c.in.getReplicatedAxes()),
          "those that split or replicate the operand")) ||
      failed(c.verifyDisjoint(axes, c.out.getUnreducedAxes(),
                              "the result's unreduced axes")))
    return failure();
  return c.verifyReduction(getReductionOp(), axes);
}

LogicalResult ReduceScatterOp::verifySymbolUses(SymbolTableCollection &) {
  Collective c(*this);
  if (failed(c.verify(/*mayBeReplicated=*/true)) ||
      failed(c.verifyAppended(c.in, getReduceScatterAxes(), c.out)))
    return failure();
  return c.verifyReduction(getReductionOp(),
                           c.getAllAxes(getReduceScatterAxes()));
}

LogicalResult ShardedToUnreducedOp::verifySymbolUses(SymbolTableCollection &) {
  Collective c(*this);
  if (failed(c.verify()) || failed(c.verifyAppended(c.out, getAxes(), c.in)))
    return failure();
  return c.verifyUnreduced(c.getAllAxes(getAxes()));
}

LogicalResult
ReplicatedToUnreducedOp::verifySymbolUses(SymbolTableCollection &) {
  Collective c(*this);
  ArrayRef<AxisRefAttr> axes = getAxes().getValue();
  if (axes.empty())
    return emitOpError("must have axes");
  if (failed(c.verify()) || failed(c.verifySorted(axes)) ||
      failed(c.verifySameDims()) ||
      failed(c.verifyDisjoint(
          axes, c.append(c.getAllAxes(c.in), c.in.getUnreducedAxes()),
          "those that split or do not reduce the operand")))
    return failure();
  return c.verifyUnreduced(axes);
}
