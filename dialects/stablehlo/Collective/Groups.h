//===- Groups.h - From replica groups to mesh axes --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// StableHLO numbers processes by replica and partition, and what a collective's
// groups list depends on its channel. Here they become ranks, and groups of
// ranks become axes of meshes.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_COLLECTIVE_GROUPS_H
#define DEEPSTEP_DIALECTS_STABLEHLO_COLLECTIVE_GROUPS_H

#include "dialects/ds/Ds.h"
#include "dialects/stablehlo/Stablehlo.h"

namespace mlir::stablehlo {

/// What the numbers in groups are.
enum class ProcessIds { Replicas, Partitions, ReplicasWithPartitions, Flat };

/// The numbers that all_gather, all_reduce and reduce_scatter list. Global ids
/// come with a channel only.
ProcessIds getReductionIds(ChannelHandleAttr channel, bool useGlobalIds);
/// The numbers that the other collectives list.
ProcessIds getExchangeIds(ChannelHandleAttr channel);

/// Axes of a mesh along which the ranks of each group lie.
struct GroupAxes {
  FlatSymbolRefAttr mesh;
  ArrayAttr axes;
  int64_t size;
};

/// The processes that run a module. Rank r is partition r % partitions of
/// replica r / partitions. A module of one process, run by several, does not
/// tell replicas from partitions: all numbers are ranks.
class ProcessGrid {
public:
  /// `ranks` processes run the module, or 0: as many as it says.
  ProcessGrid(ModuleOp module, int64_t ranks);

  /// Fails with a diagnostic at `op`, which needs all processes, if there are
  /// more or fewer than the module says.
  LogicalResult check(Operation *op) const;

  int64_t getRanks() const { return ranks; }
  bool isFlat() const { return replicas * partitions == 1; }
  int64_t getReplica(int64_t rank) const {
    return isFlat() ? rank : rank / partitions;
  }
  int64_t getPartition(int64_t rank) const {
    return isFlat() ? rank : rank % partitions;
  }

  /// The axes of the groups that `groups`, an attribute of `op`, lists. Adds a
  /// mesh to the module if none has them. Fails with a diagnostic if groups
  /// differ in size or leave ranks out.
  FailureOr<GroupAxes> getAxes(Operation *op, Attribute groups, ProcessIds ids);
  /// All ranks, in order.
  GroupAxes getWorld();
  /// Sources and targets as ranks: source, target, source, ...
  FailureOr<SmallVector<int64_t>>
  getPairs(Operation *op, DenseIntElementsAttr pairs, ProcessIds ids) const;

private:
  FailureOr<deepstep::ds::Groups> readGroups(Operation *op,
                                             Attribute groups) const;
  /// How many numbers of that kind there are.
  int64_t getCount(ProcessIds kind) const;
  void expand(ArrayRef<int64_t> ids, ProcessIds kind,
              deepstep::ds::Groups &groups) const;
  LogicalResult verify(Operation *op, const deepstep::ds::Groups &groups) const;
  GroupAxes findOrAddMesh(const deepstep::ds::Groups &groups);

  ModuleOp module;
  int64_t replicas, partitions, ranks;
};

/// Whether `op` is what `lowerCollective` takes: a collective, or the number of
/// a partition or replica.
bool needsProcesses(Operation *op);

/// Replaces `op` by ds ops. Fails with a diagnostic.
LogicalResult lowerCollective(Operation *op, ProcessGrid &grid);

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_COLLECTIVE_GROUPS_H
