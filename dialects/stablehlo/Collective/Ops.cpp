//===- Ops.cpp - Collectives: verifiers -------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Collective/Ops.cpp.inc"

void StablehloDialect::addCollectiveOps() {
  addOperations<
#define GET_OP_LIST
#include "dialects/stablehlo/Collective/Ops.cpp.inc"
      >();
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
    if (name && size)
      sizes[name] = size.getInt();
  }
  return sizes;
}

/// How many processes are in a group. Fails if a process is in two groups,
/// where -1 fills up shorter ones, or if an axis is not of the mesh.
static FailureOr<int64_t> getGroupSize(const Rules &rules, Operation *op,
                                       Attribute groups) {
  if (auto axes = dyn_cast<ReplicaGroupMeshAxesAttr>(groups)) {
    FailureOr<llvm::StringMap<int64_t>> sizes =
        getMeshAxes(rules, op, axes.getMesh());
    if (failed(sizes))
      return failure();
    int64_t size = 1;
    for (auto axis : axes.getAxes().getAsRange<AxisRefAttr>()) {
      auto it = sizes->find(axis.getName());
      if (it == sizes->end())
        return rules.broken("replica_groups names the axis \"" +
                            axis.getName() + "\", which the mesh has not");
      SubAxisInfoAttr part = axis.getSubAxisInfo();
      if (part && it->second % (part.getPreSize() * part.getSize()))
        return rules.broken("replica_groups divides the axis \"" +
                            axis.getName() + "\" unevenly");
      size *= part ? part.getSize() : it->second;
    }
    return size;
  }
  auto lists = cast<DenseIntElementsAttr>(groups);
  if (lists.getType().getRank() != 2)
    return rules.broken("replica_groups must have rank 2");
  llvm::DenseSet<int64_t> seen;
  for (int64_t id : lists.getValues<int64_t>()) {
    if (id < -1)
      return rules.broken("replica_groups must not name process " + Twine(id));
    if (id >= 0 && !seen.insert(id).second)
      return rules.broken("replica_groups names process " + Twine(id) +
                          " twice");
  }
  return lists.getType().getDimSize(1);
}

/// Checks a result whose dimension is `factor` times the operand's.
static LogicalResult checkScaled(const Rules &rules, RankedTensorType operand,
                                 RankedTensorType result, int64_t dim,
                                 int64_t factor) {
  SmallVector<int64_t> shape(operand.getShape());
  if (!ShapedType::isDynamic(shape[dim]))
    shape[dim] *= factor;
  return rules.resultType(
      RankedTensorType::get(shape, operand.getElementType()), result);
}

LogicalResult AllGatherOp::verify() {
  Rules rules(*this);
  FailureOr<int64_t> groupSize = getGroupSize(rules, *this, getReplicaGroups());
  if (failed(groupSize) ||
      failed(rules.count("results", getNumResults(), getNumOperands())))
    return failure();
  for (auto [from, to] : llvm::zip(getOperandTypes(), getResultTypes())) {
    auto operand = cast<RankedTensorType>(from);
    if (failed(rules.dimInRange("all_gather_dim", getAllGatherDim(),
                                operand.getRank())) ||
        failed(checkScaled(rules, operand, cast<RankedTensorType>(to),
                           getAllGatherDim(), *groupSize)))
      return failure();
  }
  return success();
}

LogicalResult AllReduceOp::verify() {
  Rules rules(*this);
  FailureOr<int64_t> groupSize = getGroupSize(rules, *this, getReplicaGroups());
  if (failed(groupSize) ||
      failed(rules.count("results", getNumResults(), getNumOperands())))
    return failure();
  for (auto [from, to] : llvm::zip(getOperandTypes(), getResultTypes()))
    if (failed(rules.resultType(from, to)) ||
        failed(verifyCombiner(rules, getComputation(),
                              getElementTypeOrSelf(from))))
      return failure();
  return success();
}

LogicalResult ReduceScatterOp::verify() {
  Rules rules(*this);
  RankedTensorType result = getType();
  FailureOr<int64_t> groupSize = getGroupSize(rules, *this, getReplicaGroups());
  if (failed(groupSize) ||
      failed(rules.dimInRange("scatter_dimension", getScatterDimension(),
                              result.getRank())))
    return failure();
  auto operand = cast<RankedTensorType>(getOperand().getType());
  SmallVector<int64_t> shape(result.getShape());
  int64_t &size = shape[getScatterDimension()];
  if (!ShapedType::isDynamic(size))
    size *= *groupSize;
  if (!areCompatible(RankedTensorType::get(shape, result.getElementType()),
                     operand))
    return rules.broken("the operand must be as large as the results of a "
                        "group together");
  return verifyCombiner(rules, getComputation(), operand.getElementType());
}

LogicalResult AllToAllOp::verify() {
  Rules rules(*this);
  FailureOr<int64_t> groupSize = getGroupSize(rules, *this, getReplicaGroups());
  if (failed(groupSize) ||
      failed(rules.count("results", getNumResults(), getNumOperands())))
    return failure();
  int64_t count = getSplitCount();
  if (count < 1 || count != *groupSize)
    return rules.broken("split_count must be the size of a group");
  for (auto [from, to] : llvm::zip(getOperandTypes(), getResultTypes())) {
    auto operand = cast<RankedTensorType>(from);
    if (failed(rules.dimInRange("split_dimension", getSplitDimension(),
                                operand.getRank())) ||
        failed(rules.dimInRange("concat_dimension", getConcatDimension(),
                                operand.getRank())))
      return failure();
    SmallVector<int64_t> shape(operand.getShape());
    int64_t &split = shape[getSplitDimension()];
    if (!ShapedType::isDynamic(split)) {
      if (split % count)
        return rules.broken("split_count must divide the split dimension");
      split /= count;
    }
    auto piece = RankedTensorType::get(shape, operand.getElementType());
    if (failed(checkScaled(rules, piece, cast<RankedTensorType>(to),
                           getConcatDimension(), count)))
      return failure();
  }
  return success();
}

LogicalResult CollectiveBroadcastOp::verify() {
  return getGroupSize(Rules(*this), *this, getReplicaGroups());
}

LogicalResult CrossReplicaSumOp::verify() {
  return getGroupSize(Rules(*this), *this, getReplicaGroups());
}

LogicalResult CollectivePermuteOp::verify() {
  Rules rules(*this);
  ShapedType type = getSourceTargetPairs().getType();
  if (type.getRank() != 2 || type.getDimSize(1) != 2)
    return rules.broken("source_target_pairs must have shape Nx2");
  llvm::DenseSet<int64_t> seen[2];
  for (auto [index, id] :
       llvm::enumerate(getSourceTargetPairs().getValues<int64_t>())) {
    if (id < 0)
      return rules.broken("a process number must not be negative");
    if (!seen[index % 2].insert(id).second)
      return rules.broken("source_target_pairs names a source or a target "
                          "twice: " +
                          Twine(id));
  }
  return success();
}
