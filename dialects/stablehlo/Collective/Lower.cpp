//===- Lower.cpp - Collectives over mesh axes -------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Collective/Groups.h"
#include "dialects/stablehlo/Formula.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::stablehlo;
namespace ds = deepstep::ds;

namespace {

class Lowering {
public:
  Lowering(Operation *op, ProcessGrid &grid)
      : b(op->getLoc(), op), f(b), grid(grid),
        purpose(ds::PurposeAttr::get(op->getContext(), ds::Purpose::Model)) {}

  LogicalResult lower(AllReduceOp op);
  LogicalResult lower(CrossReplicaSumOp op);
  LogicalResult lower(AllGatherOp op);
  LogicalResult lower(ReduceScatterOp op);
  LogicalResult lower(AllToAllOp op);
  LogicalResult lower(CollectiveBroadcastOp op);
  LogicalResult lower(CollectivePermuteOp op);
  LogicalResult lower(PartitionIdOp op);
  LogicalResult lower(ReplicaIdOp op);

private:
  /// The groups of an op that lists processes as reductions do.
  template <typename Op> FailureOr<GroupAxes> getGroup(Op op) {
    return grid.getAxes(
        op, op.getReplicaGroups(),
        getReductionIds(op.getChannelHandleAttr(), op.getUseGlobalDeviceIds()));
  }
  Value exchange(Value operand, const GroupAxes &group, AllToAllOp op);
  Value lookUp(Operation *op, function_ref<int64_t(int64_t)> ofRank);

  template <typename Op> LogicalResult replace(Op op, ValueRange results) {
    op->replaceAllUsesWith(results);
    op->erase();
    return success();
  }

  ImplicitLocOpBuilder b;
  Formula f;
  ProcessGrid &grid;
  ds::PurposeAttr purpose;
};

} // namespace

/// What a body of two scalars does with them; fails if that is no reduction of
/// the runtime.
static FailureOr<ds::Reduction> getReduction(Operation *op, Region &body) {
  Block &block = body.front();
  for (Value operand : op->getOperands())
    if (Type element = getElementTypeOrSelf(operand);
        element != getElementTypeOrSelf(block.getArgument(0)))
      return op->emitOpError("combines elements of ")
             << element << " as " << block.getArgument(0).getType()
             << ", which is not supported; convert the operand before";
  Value result = block.getTerminator()->getOperand(0);
  Operation *combine = result.getDefiningOp();
  auto isArgument = [&](Value value) {
    return llvm::is_contained(block.getArguments(), value);
  };
  std::optional<ds::Reduction> reduction;
  if (combine && combine->getNumOperands() == 2 &&
      combine->getOperand(0) != combine->getOperand(1) &&
      llvm::all_of(combine->getOperands(), isArgument))
    reduction = TypeSwitch<Operation *, std::optional<ds::Reduction>>(combine)
                    .Case<AddOp>([](auto) { return ds::Reduction::Sum; })
                    .Case<MulOp>([](auto) { return ds::Reduction::Product; })
                    .Case<MaxOp>([](auto) { return ds::Reduction::Max; })
                    .Case<MinOp>([](auto) { return ds::Reduction::Min; })
                    .Case<AndOp>([](auto) { return ds::Reduction::And; })
                    .Case<OrOp>([](auto) { return ds::Reduction::Or; })
                    .Default([](Operation *) { return std::nullopt; });
  if (reduction)
    return *reduction;
  return op->emitOpError("combines values by something other than one add, "
                         "multiply, maximum, minimum, and, or of its two "
                         "arguments");
}

/// The same numbers but for their highest bits.
static Value flipHighestBit(ImplicitLocOpBuilder &b, Value value) {
  RankedTensorType type = getTensorType(value);
  auto highest = DenseElementsAttr::get(
      type, APInt::getSignMask(type.getElementTypeBitWidth()));
  return XorOp::create(b, value, ConstantOp::create(b, highest));
}

static Value bitcast(ImplicitLocOpBuilder &b, Value value, Type element) {
  return BitcastConvertOp::create(b, getTensorType(value).clone(element),
                                  value);
}

/// Unsigned numbers as signed ones in the same order: code knows no signs, and
/// the runtime compares signed ones.
static Value toSigned(ImplicitLocOpBuilder &b, Value value) {
  unsigned width = getTensorType(value).getElementTypeBitWidth();
  return flipHighestBit(b, bitcast(b, value, b.getIntegerType(width)));
}

/// The reverse.
static Value toUnsigned(ImplicitLocOpBuilder &b, Value value) {
  unsigned width = getTensorType(value).getElementTypeBitWidth();
  return bitcast(b, flipHighestBit(b, value),
                 b.getIntegerType(width, /*isSigned=*/false));
}

static bool comparesUnsigned(Type element, ds::Reduction reduction) {
  return element.isUnsignedInteger() &&
         (reduction == ds::Reduction::Max || reduction == ds::Reduction::Min);
}

LogicalResult Lowering::lower(AllReduceOp op) {
  FailureOr<ds::Reduction> reduction = getReduction(op, op.getComputation());
  if (failed(reduction))
    return failure();
  FailureOr<GroupAxes> group = getGroup(op);
  if (failed(group))
    return failure();
  bool flips = comparesUnsigned(getElementTypeOrSelf(op.getOperands().front()),
                                *reduction);
  SmallVector<Value> operands(op.getOperands());
  if (flips)
    for (Value &operand : operands)
      operand = toSigned(b, operand);
  auto reduced = ds::AllReduceOp::create(
      b, ValueRange(operands).getTypes(), *reduction, operands,
      group->mesh.getValue(), group->axes, purpose.getValue());
  SmallVector<Value> results(reduced.getResults());
  if (flips)
    for (Value &result : results)
      result = toUnsigned(b, result);
  return replace(op, results);
}

LogicalResult Lowering::lower(CrossReplicaSumOp op) {
  FailureOr<GroupAxes> group =
      grid.getAxes(op, op.getReplicaGroups(), ProcessIds::Replicas);
  if (failed(group))
    return failure();
  return replace(op, ds::AllReduceOp::create(
                         b, TypeRange(op.getType()), ds::Reduction::Sum,
                         ValueRange(op.getOperand()), group->mesh.getValue(),
                         group->axes, purpose.getValue())
                         .getResults());
}

LogicalResult Lowering::lower(AllGatherOp op) {
  FailureOr<GroupAxes> group = getGroup(op);
  if (failed(group))
    return failure();
  SmallVector<Value> results;
  for (auto [operand, type] : llvm::zip(op.getOperands(), op->getResultTypes()))
    results.push_back(ds::AllGatherOp::create(
                          b, TypeRange(type), ValueRange(operand),
                          group->mesh.getValue(), group->axes,
                          {int64_t(op.getAllGatherDim())}, purpose.getValue())
                          .getResults()
                          .front());
  return replace(op, results);
}

LogicalResult Lowering::lower(ReduceScatterOp op) {
  FailureOr<ds::Reduction> reduction = getReduction(op, op.getComputation());
  if (failed(reduction))
    return failure();
  FailureOr<GroupAxes> group = getGroup(op);
  if (failed(group))
    return failure();
  RankedTensorType type = op.getType();
  bool flips = comparesUnsigned(type.getElementType(), *reduction);
  Value operand = op.getOperand();
  if (flips) {
    operand = toSigned(b, operand);
    type = type.clone(getElementTypeOrSelf(operand));
  }
  Value result = ds::ReduceScatterOp::create(
                     b, TypeRange(type), *reduction, ValueRange(operand),
                     group->mesh.getValue(), group->axes,
                     {int64_t(op.getScatterDimension())}, purpose.getValue())
                     .getResults()
                     .front();
  if (flips)
    result = toUnsigned(b, result);
  return replace(op, result);
}

/// Parts along the split dimension move to the front, travel, and move to
/// before the dimension along which they are joined.
Value Lowering::exchange(Value operand, const GroupAxes &group, AllToAllOp op) {
  int64_t split = op.getSplitDimension(), joined = op.getConcatDimension();
  SmallVector<int64_t> shape(getTensorType(operand).getShape());
  shape[split] /= group.size;
  shape.insert(shape.begin() + split, group.size);
  SmallVector<int64_t> toFront{split};
  for (int64_t dim = 0; dim < int64_t(shape.size()); ++dim)
    if (dim != split)
      toFront.push_back(dim);
  Value parts = f.transpose(f.reshape(operand, shape), toFront);
  Value moved =
      ds::AllToAllOp::create(b, parts.getType(), parts, group.mesh.getValue(),
                             group.axes, purpose.getValue());
  SmallVector<int64_t> toJoin;
  for (int64_t dim = 1; dim < int64_t(shape.size()); ++dim)
    toJoin.push_back(dim);
  toJoin.insert(toJoin.begin() + joined, 0);
  Value ordered = f.transpose(moved, toJoin);
  SmallVector<int64_t> whole(getTensorType(ordered).getShape());
  whole.erase(whole.begin() + joined);
  whole[joined] *= group.size;
  return f.reshape(ordered, whole);
}

LogicalResult Lowering::lower(AllToAllOp op) {
  FailureOr<GroupAxes> group = grid.getAxes(
      op, op.getReplicaGroups(), getExchangeIds(op.getChannelHandleAttr()));
  if (failed(group))
    return failure();
  SmallVector<Value> results;
  for (Value operand : op.getOperands())
    results.push_back(exchange(operand, *group, op));
  return replace(op, results);
}

LogicalResult Lowering::lower(CollectiveBroadcastOp op) {
  if (op.getHasDynamicRoot())
    return op.emitOpError("has a root that is computed, which is not "
                          "supported; name it first in each replica group");
  FailureOr<GroupAxes> group = grid.getAxes(
      op, op.getReplicaGroups(), getExchangeIds(op.getChannelHandleAttr()));
  if (failed(group))
    return failure();
  SmallVector<Value> results;
  for (Value operand : op.getOperands())
    results.push_back(ds::BroadcastOp::create(b, operand.getType(), operand,
                                              group->mesh.getValue(),
                                              group->axes, purpose.getValue()));
  return replace(op, results);
}

LogicalResult Lowering::lower(CollectivePermuteOp op) {
  FailureOr<SmallVector<int64_t>> pairs = grid.getPairs(
      op, op.getSourceTargetPairs(), getExchangeIds(op.getChannelHandleAttr()));
  if (failed(pairs))
    return failure();
  GroupAxes world = grid.getWorld();
  return replace(op, {ds::PermuteOp::create(b, op.getType(), op.getOperand(),
                                            world.mesh.getValue(), world.axes,
                                            *pairs, purpose.getValue())});
}

/// A scalar that is known for each rank.
Value Lowering::lookUp(Operation *op, function_ref<int64_t(int64_t)> ofRank) {
  auto scalar = cast<RankedTensorType>(op->getResult(0).getType());
  int64_t ranks = grid.getRanks();
  SmallVector<APInt> numbers;
  for (int64_t rank = 0; rank < ranks; ++rank)
    numbers.push_back(APInt(32, ofRank(rank)));
  Value table = ConstantOp::create(
      b, DenseElementsAttr::get(scalar.clone({ranks}), numbers));
  if (ranks == 1)
    return f.reshape(table, {});
  GroupAxes world = grid.getWorld();
  Value own = ds::AllSliceOp::create(b, scalar.clone({1}), table,
                                     world.mesh.getValue(), world.axes,
                                     /*dim=*/0);
  return f.reshape(own, {});
}

LogicalResult Lowering::lower(PartitionIdOp op) {
  return replace(
      op, {lookUp(op, [&](int64_t rank) { return grid.getPartition(rank); })});
}

LogicalResult Lowering::lower(ReplicaIdOp op) {
  return replace(
      op, {lookUp(op, [&](int64_t rank) { return grid.getReplica(rank); })});
}

bool mlir::stablehlo::needsProcesses(Operation *op) {
  return isa<AllGatherOp, AllReduceOp, AllToAllOp, CollectiveBroadcastOp,
             CollectivePermuteOp, CrossReplicaSumOp, PartitionIdOp,
             ReduceScatterOp, ReplicaIdOp>(op);
}

LogicalResult mlir::stablehlo::lowerCollective(Operation *op,
                                               ProcessGrid &grid) {
  auto isDynamic = [](Type type) {
    return !cast<ShapedType>(type).hasStaticShape();
  };
  if (failed(grid.check(op)))
    return failure();
  if (llvm::any_of(op->getOperandTypes(), isDynamic) ||
      llvm::any_of(op->getResultTypes(), isDynamic))
    return op->emitOpError("has a shape that is dynamic; export the model with "
                           "static shapes");
  return TypeSwitch<Operation *, LogicalResult>(op)
      .Case<AllGatherOp, AllReduceOp, AllToAllOp, CollectiveBroadcastOp,
            CollectivePermuteOp, CrossReplicaSumOp, PartitionIdOp,
            ReduceScatterOp, ReplicaIdOp>(
          [&](auto concrete) { return Lowering(op, grid).lower(concrete); })
      .Default([](Operation *) -> LogicalResult {
        llvm_unreachable("not an op that needs processes");
      });
}
