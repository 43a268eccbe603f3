//===- Ops.cpp - Collectives: verifiers -------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"
#include "dialects/stablehlo/OlderForms.h"
#include "llvm/ADT/SmallSet.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Collective/Ops.cpp.inc"

void StablehloDialect::addCollectiveOps() {
  insertOps<
#define GET_OP_LIST
#include "dialects/stablehlo/Collective/Ops.cpp.inc"
      >(*this);
}

/// The sizes of a mesh's axes by name: of an attribute, or of the operation
/// that a symbol names, which shows them in its attribute `stablehlo.mesh`.
static FailureOr<llvm::StringMap<int64_t>>
getMeshAxes(const Rules &rules, Operation *op, Attribute mesh) {
  llvm::StringMap<int64_t> sizes;
  if (auto inlined = dyn_cast<MeshAttr>(mesh)) {
    for (MeshAxisAttr axis : inlined.getAxes())
      sizes[axis.getName()] = axis.getSize();
    return sizes;
  }
  auto symbol = cast<FlatSymbolRefAttr>(mesh);
  Operation *definition = SymbolTable::lookupNearestSymbolFrom(op, symbol);
  auto attribute =
      definition ? definition->getAttrOfType<DictionaryAttr>("stablehlo.mesh")
                 : DictionaryAttr();
  auto axes = attribute ? attribute.getAs<ArrayAttr>("axes") : ArrayAttr();
  if (!axes)
    return rules.broken("replica_groups names the mesh @" + symbol.getValue() +
                        ", which no operation with stablehlo.mesh defines");
  for (auto axis : axes.getAsRange<DictionaryAttr>()) {
    auto name = axis.getAs<StringAttr>("name");
    auto size = axis.getAs<IntegerAttr>("size");
    if (name && size && size.getType().isSignlessInteger(64) &&
        size.getInt() > 0)
      sizes[name] = size.getInt();
  }
  return sizes;
}

namespace {
/// The numbers of the constraints that most collectives have.
struct GroupConstraints {
  /// Each process is in one group.
  int unique;
  /// Processes are numbered from 0.
  int range;
  /// Global device ids need a channel.
  int channel = 0;
};
} // namespace

/// The size of a group along axes, or a failure if one is not of the mesh.
static FailureOr<int64_t> getGroupSize(const Rules &rules, Operation *op,
                                       ReplicaGroupMeshAxesAttr groups) {
  FailureOr<llvm::StringMap<int64_t>> sizes =
      getMeshAxes(rules, op, groups.getMesh());
  if (failed(sizes))
    return failure();
  int64_t size = 1;
  for (auto axis : groups.getAxes().getAsRange<AxisRefAttr>()) {
    auto it = sizes->find(axis.getName());
    if (it == sizes->end())
      return rules.broken("replica_groups names the axis \"" + axis.getName() +
                          "\", which the mesh has not");
    SubAxisInfoAttr part = axis.getSubAxisInfo();
    // Divides step by step, so that the product cannot overflow.
    if (part && (it->second % part.getPreSize() ||
                 it->second / part.getPreSize() % part.getSize()))
      return rules.broken("replica_groups divides the axis \"" +
                          axis.getName() + "\" unevenly");
    if (llvm::MulOverflow(size, part ? part.getSize() : it->second, size))
      return rules.broken("replica_groups has too many processes");
  }
  return size;
}

/// How many processes are in a group; dynamic without groups, which stands for
/// one group of all. Fails if a process is in two groups, where -1 fills up
/// shorter ones, or if numbers are left out.
static FailureOr<int64_t> getGroupSize(const Rules &rules, Operation *op,
                                       Attribute groups,
                                       GroupConstraints numbers) {
  if (auto axes = dyn_cast<ReplicaGroupMeshAxesAttr>(groups))
    return getGroupSize(rules, op, axes);
  auto lists = cast<DenseIntElementsAttr>(groups);
  if (lists.getType().getRank() != 2)
    return rules.broken("replica_groups must have rank 2");
  if (lists.empty())
    return ShapedType::kDynamic;
  llvm::SmallSet<int64_t, 16> seen;
  // A splat may stand for any number of elements.
  if (lists.isSplat() && lists.getSplatValue<int64_t>() == -1)
    return lists.getType().getDimSize(1);
  for (int64_t id : lists.getValues<int64_t>()) {
    if (id < -1)
      return rules.c(numbers.range)
          .broken("replica_groups must not name process " + Twine(id));
    if (id >= 0 && !seen.insert(id).second)
      return rules.c(numbers.unique)
          .broken("replica_groups names process " + Twine(id) + " twice");
  }
  for (int64_t id = 0, e = seen.size(); id < e; ++id)
    if (!seen.contains(id))
      return rules.c(numbers.range)
          .broken("replica_groups leaves out process " + Twine(id));
  return lists.getType().getDimSize(1);
}

/// The same of an op that may name processes by global device ids.
template <typename CollectiveOp>
static FailureOr<int64_t> getChannelGroupSize(const Rules &rules,
                                              CollectiveOp op,
                                              GroupConstraints numbers) {
  if (op.getUseGlobalDeviceIds() &&
      (!op.getChannelHandle() || op.getChannelHandle()->getHandle() <= 0))
    return rules.c(numbers.channel)
        .broken("use_global_device_ids needs a channel_handle with a positive "
                "handle");
  return getGroupSize(rules, op, op.getReplicaGroups(), numbers);
}

/// Checks a result whose dimension is `factor` times the operand's.
static LogicalResult checkScaled(const Rules &rules, RankedTensorType operand,
                                 RankedTensorType result, int64_t dim,
                                 int64_t factor) {
  SmallVector<int64_t> shape(operand.getShape());
  if (ShapedType::isDynamic(factor))
    shape[dim] = factor;
  else if (!ShapedType::isDynamic(shape[dim]) &&
           llvm::MulOverflow(shape[dim], factor, shape[dim]))
    return rules.broken("the pieces of a group are too large together");
  return rules.resultType(
      RankedTensorType::get(shape, operand.getElementType()), result);
}

LogicalResult AllGatherOp::verify() {
  Rules rules(*this);
  FailureOr<int64_t> groupSize = getChannelGroupSize(
      rules, *this, {/*unique=*/2, /*range=*/4, /*channel=*/5});
  if (failed(groupSize) ||
      failed(rules.c(6).count("results", getNumResults(), getNumOperands())))
    return failure();
  for (auto [from, to] : llvm::zip(getOperandTypes(), getResultTypes())) {
    auto operand = cast<RankedTensorType>(from);
    if (failed(rules.c(1).dimInRange("all_gather_dim", getAllGatherDim(),
                                     operand.getRank())) ||
        failed(checkScaled(rules.c(6), operand, cast<RankedTensorType>(to),
                           getAllGatherDim(), *groupSize)))
      return failure();
  }
  return success();
}

/// Checks results of the operands' shapes (`shape`) and of the element type
/// that the computation combines them in (`element`).
static LogicalResult checkCombined(const Rules &rules, int shape, int element,
                                   Region &computation, TypeRange operands,
                                   TypeRange results) {
  if (failed(rules.c(shape).count("results", results.size(), operands.size())))
    return failure();
  for (auto [from, to] : llvm::zip(operands, results)) {
    if (failed(verifyCompatibleShape(from, to)))
      return rules.c(shape).broken("a result must have its operand's shape");
    if (getElementTypeOrSelf(to) != getCombinedTypes(computation, from).front())
      return rules.c(element).broken("a result must have the element type that "
                                     "the computation returns");
  }
  return success();
}

LogicalResult AllReduceOp::verify() {
  Rules rules(*this);
  if (failed(getChannelGroupSize(rules, *this,
                                 {/*unique=*/1, /*range=*/3, /*channel=*/4})))
    return failure();
  for (Type operand : getOperandTypes())
    if (failed(verifyCombiner(rules.c(5), getComputation(), operand)))
      return failure();
  return checkCombined(rules, 6, 7, getComputation(), getOperandTypes(),
                       getResultTypes());
}

LogicalResult ReduceScatterOp::verify() {
  Rules rules(*this);
  RankedTensorType result = getType();
  auto operand = cast<RankedTensorType>(getOperand().getType());
  FailureOr<int64_t> groupSize = getChannelGroupSize(
      rules, *this, {/*unique=*/3, /*range=*/5, /*channel=*/6});
  int64_t dim = getScatterDimension();
  if (failed(groupSize) ||
      failed(
          rules.c(2).dimInRange("scatter_dimension", dim, operand.getRank())) ||
      failed(verifyCombiner(rules.c(7), getComputation(), Type(operand))))
    return failure();
  SmallVector<int64_t> shape(operand.getShape());
  if (ShapedType::isDynamic(*groupSize)) {
    shape[dim] = ShapedType::kDynamic;
  } else if (!ShapedType::isDynamic(shape[dim])) {
    if (shape[dim] % *groupSize)
      return rules.c(1).broken("the size of a group must divide "
                               "scatter_dimension");
    shape[dim] /= *groupSize;
  }
  if (failed(verifyCompatibleShape(shape, result.getShape())))
    return rules.c(8).broken("the operand must be as large as the results of a "
                             "group together");
  if (result.getElementType() !=
      getCombinedTypes(getComputation(), Type(operand)).front())
    return rules.c(9).broken("the result must have the element type that the "
                             "computation returns");
  return success();
}

LogicalResult AllToAllOp::verify() {
  Rules rules(*this);
  FailureOr<int64_t> groupSize = getGroupSize(rules, *this, getReplicaGroups(),
                                              {/*unique=*/5, /*range=*/7});
  if (failed(groupSize) ||
      failed(rules.c(9).count("results", getNumResults(), getNumOperands())))
    return failure();
  int64_t count = getSplitCount();
  if (count < 1)
    return rules.c(4).broken("split_count must be positive");
  if (!areCompatibleSizes(*groupSize, count))
    return rules.c(8).broken("split_count must be the size of a group");
  for (auto [from, to] : llvm::zip(getOperandTypes(), getResultTypes())) {
    auto operand = cast<RankedTensorType>(from);
    if (failed(rules.c(1).dimInRange("split_dimension", getSplitDimension(),
                                     operand.getRank())) ||
        failed(rules.c(3).dimInRange("concat_dimension", getConcatDimension(),
                                     operand.getRank())))
      return failure();
    SmallVector<int64_t> shape(operand.getShape());
    int64_t &split = shape[getSplitDimension()];
    if (!ShapedType::isDynamic(split)) {
      if (split % count)
        return rules.c(2).broken("split_count must divide the split dimension");
      split /= count;
    }
    auto piece = RankedTensorType::get(shape, operand.getElementType());
    if (failed(checkScaled(rules.c(9), piece, cast<RankedTensorType>(to),
                           getConcatDimension(), count)))
      return failure();
  }
  return success();
}

//===----------------------------------------------------------------------===//
// From and to one process of a group
//===----------------------------------------------------------------------===//

/// The operands without the last one, which numbers the root of each where
/// `hasDynamicRoot`. Fails, by constraint `number`, if it does not.
static FailureOr<TypeRange> dropRoots(const Rules &rules, int number,
                                      bool hasDynamicRoot, TypeRange operands) {
  if (!hasDynamicRoot) {
    if (operands.empty())
      return rules.c(number).broken("needs at least one operand");
    return operands;
  }
  if (operands.size() < 2)
    return rules.c(number).broken("needs an operand and its root");
  int64_t count = operands.size() - 1;
  auto roots = RankedTensorType::get(
      {count}, IntegerType::get(operands.front().getContext(), 32));
  if (!areCompatible(operands.back(), roots))
    return rules.c(number).broken("the last operand must be a vector of " +
                                  Twine(count) + " i32, the roots");
  return operands.drop_back();
}

LogicalResult CollectiveBroadcastOp::verify() {
  Rules rules(*this);
  if (failed(getGroupSize(rules, *this, getReplicaGroups(),
                          {/*unique=*/1, /*range=*/2})))
    return failure();
  int number = getHasDynamicRoot() ? 4 : 3;
  FailureOr<TypeRange> operands =
      dropRoots(rules, number, getHasDynamicRoot(), getOperandTypes());
  if (failed(operands) ||
      failed(rules.c(5).count("results", getNumResults(), operands->size())))
    return failure();
  for (auto [from, to] : llvm::zip(*operands, getResultTypes()))
    if (failed(rules.c(number).resultType(from, to)))
      return failure();
  return success();
}

LogicalResult CollectiveReduceOp::verify() {
  Rules rules(*this);
  if (failed(getGroupSize(rules, *this, getReplicaGroups(),
                          {/*unique=*/1, /*range=*/2})))
    return failure();
  FailureOr<TypeRange> operands =
      dropRoots(rules, 3, getHasDynamicRoot(), getOperandTypes());
  if (failed(operands))
    return failure();
  for (Type operand : *operands)
    if (failed(verifyCombiner(rules.c(4), getComputation(), operand)))
      return failure();
  return checkCombined(rules, 3, 4, getComputation(), *operands,
                       getResultTypes());
}

LogicalResult CrossReplicaSumOp::verify() {
  return getGroupSize(Rules(*this), *this, getReplicaGroups(),
                      {/*unique=*/1, /*range=*/2});
}

LogicalResult CollectivePermuteOp::verify() {
  return verifySourceTargetPairs(Rules(*this), getSourceTargetPairs());
}
