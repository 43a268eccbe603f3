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

/// Checks that no process is in two groups; -1 fills up shorter groups.
static LogicalResult checkGroups(const Rules &rules,
                                 DenseIntElementsAttr groups) {
  if (groups.getType().getRank() != 2)
    return rules.broken("replica_groups must have rank 2");
  llvm::DenseSet<int64_t> seen;
  for (int64_t id : groups.getValues<int64_t>()) {
    if (id < -1)
      return rules.broken("replica_groups must not name process " + Twine(id));
    if (id >= 0 && !seen.insert(id).second)
      return rules.broken("replica_groups names process " + Twine(id) +
                          " twice");
  }
  return success();
}

static int64_t getGroupSize(DenseIntElementsAttr groups) {
  return groups.getType().getDimSize(1);
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
  if (failed(checkGroups(rules, getReplicaGroups())) ||
      failed(rules.count("results", getNumResults(), getNumOperands())))
    return failure();
  for (auto [from, to] : llvm::zip(getOperandTypes(), getResultTypes())) {
    auto operand = cast<RankedTensorType>(from);
    if (failed(rules.dimInRange("all_gather_dim", getAllGatherDim(),
                                operand.getRank())) ||
        failed(checkScaled(rules, operand, cast<RankedTensorType>(to),
                           getAllGatherDim(),
                           getGroupSize(getReplicaGroups()))))
      return failure();
  }
  return success();
}

LogicalResult AllReduceOp::verify() {
  Rules rules(*this);
  if (failed(checkGroups(rules, getReplicaGroups())) ||
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
  if (failed(checkGroups(rules, getReplicaGroups())) ||
      failed(rules.dimInRange("scatter_dimension", getScatterDimension(),
                              result.getRank())))
    return failure();
  auto operand = cast<RankedTensorType>(getOperand().getType());
  SmallVector<int64_t> shape(result.getShape());
  int64_t &size = shape[getScatterDimension()];
  if (!ShapedType::isDynamic(size))
    size *= getGroupSize(getReplicaGroups());
  if (!areCompatible(RankedTensorType::get(shape, result.getElementType()),
                     operand))
    return rules.broken("the operand must be as large as the results of a "
                        "group together");
  return verifyCombiner(rules, getComputation(), operand.getElementType());
}

LogicalResult AllToAllOp::verify() {
  Rules rules(*this);
  if (failed(checkGroups(rules, getReplicaGroups())) ||
      failed(rules.count("results", getNumResults(), getNumOperands())))
    return failure();
  int64_t count = getSplitCount();
  if (count < 1 || count != getGroupSize(getReplicaGroups()))
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
  return checkGroups(Rules(*this), getReplicaGroups());
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
