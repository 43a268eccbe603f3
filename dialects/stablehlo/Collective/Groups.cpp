//===- Groups.cpp - From replica groups to mesh axes ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Collective/Groups.h"

using namespace mlir;
using namespace mlir::stablehlo;
using deepstep::ds::Groups;

static int64_t getChannel(ChannelHandleAttr channel) {
  return channel ? channel.getHandle() : 0;
}

ProcessIds mlir::stablehlo::getReductionIds(ChannelHandleAttr channel,
                                            bool useGlobalIds) {
  if (getChannel(channel) <= 0)
    return ProcessIds::Replicas;
  return useGlobalIds ? ProcessIds::Flat : ProcessIds::ReplicasWithPartitions;
}

ProcessIds mlir::stablehlo::getExchangeIds(ChannelHandleAttr channel) {
  return getChannel(channel) > 0 ? ProcessIds::Partitions
                                 : ProcessIds::Replicas;
}

/// More than any machine has; products of two such numbers fit in 64 bits.
static constexpr int64_t kMostProcesses = 1 << 20;

ProcessGrid::ProcessGrid(ModuleOp module, int64_t ranks) : module(module) {
  auto read = [&](StringRef name) -> int64_t {
    auto number = module->getAttrOfType<IntegerAttr>(name);
    if (!number || !number.getValue().isStrictlyPositive())
      return 1;
    return number.getValue().getLimitedValue(kMostProcesses + 1);
  };
  replicas = read("mhlo.num_replicas");
  partitions = read("mhlo.num_partitions");
  this->ranks = ranks ? ranks : replicas * partitions;
}

LogicalResult ProcessGrid::check(Operation *op) const {
  int64_t needed = replicas * partitions;
  if (std::max(needed, ranks) > kMostProcesses)
    return op->emitOpError("is for more than ")
           << kMostProcesses << " processes";
  if (isFlat() || needed == ranks)
    return success();
  return op->emitOpError("is for ")
         << needed << " processes, as mhlo.num_partitions and "
         << "mhlo.num_replicas of the module say, but " << ranks
         << (ranks == 1 ? " runs" : " run")
         << " the program; start it with mpirun -np " << needed;
}

/// A mesh, or null, with a diagnostic at `op`, if it is none.
static sdy::MeshAttr getMesh(Operation *op, ArrayRef<sdy::MeshAxisAttr> axes,
                             ArrayRef<int64_t> deviceIds) {
  if (failed(sdy::MeshAttr::verify([&] { return op->emitOpError(); }, axes,
                                   deviceIds)))
    return {};
  return sdy::MeshAttr::get(op->getContext(), axes, deviceIds);
}

/// `mesh` with `part` of an axis under the axis's name, between axes for the
/// rest of it. Null, with a diagnostic, if the mesh cannot be split so.
static sdy::MeshAttr splitAxis(Operation *op, sdy::MeshAttr mesh,
                               StringRef name, SubAxisInfoAttr part) {
  MLIRContext *context = mesh.getContext();
  SmallVector<sdy::MeshAxisAttr> axes;
  for (sdy::MeshAxisAttr axis : mesh.getAxes()) {
    if (axis.getName() != name) {
      axes.push_back(axis);
      continue;
    }
    int64_t rest = axis.getSize() / part.getPreSize();
    if (axis.getSize() % part.getPreSize() || rest % part.getSize()) {
      op->emitOpError("has replica_groups that divide the axis \"")
          << name << "\" unevenly";
      return {};
    }
    rest /= part.getSize();
    axes.push_back(sdy::MeshAxisAttr::get(context, (name + ":major").str(),
                                          part.getPreSize()));
    axes.push_back(sdy::MeshAxisAttr::get(context, name, part.getSize()));
    axes.push_back(
        sdy::MeshAxisAttr::get(context, (name + ":minor").str(), rest));
  }
  return getMesh(op, axes, mesh.getDeviceIds());
}

/// The groups as they are written, without the numbers -1 that fill up rows.
FailureOr<Groups> ProcessGrid::readGroups(Operation *op,
                                          Attribute groups) const {
  Groups result;
  if (auto lists = dyn_cast<DenseIntElementsAttr>(groups)) {
    // A splat may stand for any number of elements.
    if (lists.empty() ||
        (lists.isSplat() && lists.getSplatValue<int64_t>() < 0))
      return result;
    int64_t columns = lists.getType().getDimSize(1);
    result.resize(lists.getType().getDimSize(0));
    for (auto [index, id] : llvm::enumerate(lists.getValues<int64_t>()))
      if (id >= 0)
        result[index / columns].push_back(id);
    llvm::erase_if(result, [](ArrayRef<int64_t> list) { return list.empty(); });
    return result;
  }
  auto byAxes = cast<ReplicaGroupMeshAxesAttr>(groups);
  auto symbol = dyn_cast<FlatSymbolRefAttr>(byAxes.getMesh());
  sdy::MeshAttr mesh = symbol ? sdy::getMeshAttr(op, symbol) : sdy::MeshAttr();
  if (auto inlined = dyn_cast<MeshAttr>(byAxes.getMesh())) {
    SmallVector<sdy::MeshAxisAttr> axes;
    for (MeshAxisAttr axis : inlined.getAxes())
      axes.push_back(sdy::MeshAxisAttr::get(op->getContext(), axis.getName(),
                                            axis.getSize()));
    SmallVector<int64_t> ids;
    if (DenseIntElementsAttr devices = inlined.getDeviceIds()) {
      if (!devices.getElementType().isSignlessInteger(64) ||
          devices.getNumElements() > ranks)
        return op->emitOpError("has a mesh with device_ids that are not the "
                               "i64 numbers of ")
               << ranks << " processes";
      llvm::append_range(ids, devices.getValues<int64_t>());
    }
    mesh = getMesh(op, axes, ids);
    if (!mesh)
      return failure();
  }
  if (!mesh)
    return op->emitOpError("names the mesh ")
           << byAxes.getMesh() << ", which no sdy.mesh defines";
  SmallVector<StringRef> names;
  for (auto axis : byAxes.getAxes().getAsRange<AxisRefAttr>()) {
    if (llvm::is_contained(names, axis.getName()))
      return op->emitOpError(
                 "has replica_groups along several parts of axis \"")
             << axis.getName() << "\"; give the parts axes of their own";
    names.push_back(axis.getName());
    if (!mesh.hasAxis(axis.getName()))
      return op->emitOpError("has replica_groups along the axis \"")
             << axis.getName() << "\", which the mesh has not";
    if (SubAxisInfoAttr part = axis.getSubAxisInfo())
      mesh = splitAxis(op, mesh, axis.getName(), part);
    if (!mesh)
      return failure();
  }
  if (mesh.getTotalSize() > ranks)
    return op->emitOpError("has replica_groups of a mesh of ")
           << mesh.getTotalSize() << " processes, but " << ranks
           << (ranks == 1 ? " runs" : " run") << " the program";
  return deepstep::ds::getGroups(mesh, Builder(op).getStrArrayAttr(names));
}

/// Checks that each of `ids` is below `count`, that of all `ranks` or of the
/// replicas or partitions among them.
static LogicalResult checkIds(Operation *op, ArrayRef<int64_t> ids,
                              int64_t count, int64_t ranks) {
  for (int64_t id : ids) {
    if (id >= ranks)
      return op->emitOpError("names process ")
             << id << ", but " << ranks
             << (ranks == 1 ? " process runs" : " processes run")
             << " the program; start more with mpirun -np";
    if (id >= count)
      return op->emitOpError("names process ")
             << id << ", but the module has " << count
             << " replicas or partitions";
  }
  return success();
}

int64_t ProcessGrid::getCount(ProcessIds kind) const {
  if (isFlat() || kind == ProcessIds::Flat)
    return ranks;
  return kind == ProcessIds::Partitions ? partitions : replicas;
}

void ProcessGrid::expand(ArrayRef<int64_t> ids, ProcessIds kind,
                         Groups &groups) const {
  if (isFlat() || kind == ProcessIds::Flat) {
    groups.emplace_back(ids);
    return;
  }
  if (kind == ProcessIds::ReplicasWithPartitions)
    groups.emplace_back();
  bool areReplicas = kind != ProcessIds::Partitions;
  for (int64_t other = 0; other < (areReplicas ? partitions : replicas);
       ++other) {
    if (kind != ProcessIds::ReplicasWithPartitions)
      groups.emplace_back();
    for (int64_t id : ids)
      groups.back().push_back(areReplicas ? id * partitions + other
                                          : other * partitions + id);
  }
}

LogicalResult ProcessGrid::verify(Operation *op, const Groups &groups) const {
  SmallVector<bool> seen(ranks, false);
  for (ArrayRef<int64_t> group : groups) {
    if (group.size() != groups.front().size())
      return op->emitOpError("has groups of different sizes, ")
             << groups.front().size() << " and " << group.size()
             << "; divide the processes evenly";
    if (failed(checkIds(op, group, ranks, ranks)))
      return failure();
    for (int64_t rank : group)
      seen[rank] = true;
  }
  for (auto [rank, isInGroup] : llvm::enumerate(seen))
    if (!isInGroup)
      return op->emitOpError("has no group for process ")
             << rank << "; give each of the " << ranks << " processes one";
  return success();
}

/// Subsets of a mesh's axes, in its order, stand for many groups.
GroupAxes ProcessGrid::findOrAddMesh(const Groups &groups) {
  Builder builder(module.getContext());
  int64_t size = groups.front().size();
  constexpr unsigned mostAxes = 8;
  for (auto op : module.getOps<sdy::MeshOp>()) {
    ArrayRef<sdy::MeshAxisAttr> axes = op.getMesh().getAxes();
    if (op.getMesh().getTotalSize() != ranks || axes.empty() ||
        axes.size() > mostAxes)
      continue;
    for (unsigned subset = 1; subset < (1u << axes.size()); ++subset) {
      SmallVector<StringRef> names;
      for (auto [index, axis] : llvm::enumerate(axes))
        if (subset & (1u << index))
          names.push_back(axis.getName());
      ArrayAttr attr = builder.getStrArrayAttr(names);
      Groups found = deepstep::ds::getGroups(op.getMesh(), attr);
      Groups wanted = groups;
      llvm::sort(found);
      llvm::sort(wanted);
      if (found == wanted)
        return {FlatSymbolRefAttr::get(op), attr, size};
    }
  }
  SmallVector<int64_t> ids;
  for (ArrayRef<int64_t> group : groups)
    llvm::append_range(ids, group);
  if (llvm::is_sorted(ids))
    ids.clear();
  auto axis = [&](StringRef name, int64_t n) {
    return sdy::MeshAxisAttr::get(module.getContext(), name, n);
  };
  auto mesh = sdy::MeshAttr::get(
      module.getContext(), {axis("group", groups.size()), axis("member", size)},
      ids);
  OpBuilder detached(module.getContext());
  auto op = sdy::MeshOp::create(detached, module.getLoc(), "groups", mesh);
  // Renames it if the name is taken.
  SymbolTable(module).insert(op, module.getBody()->begin());
  return {FlatSymbolRefAttr::get(op), builder.getStrArrayAttr({"member"}),
          size};
}

FailureOr<GroupAxes> ProcessGrid::getAxes(Operation *op, Attribute attribute,
                                          ProcessIds ids) {
  FailureOr<Groups> lists = readGroups(op, attribute);
  if (failed(lists))
    return failure();
  Groups groups;
  // No groups are one of all processes.
  int64_t count = getCount(ids);
  if (lists->empty())
    lists->push_back(llvm::to_vector(llvm::seq<int64_t>(count)));
  for (ArrayRef<int64_t> list : *lists) {
    if (failed(checkIds(op, list, count, ranks)))
      return failure();
    expand(list, ids, groups);
  }
  if (failed(verify(op, groups)))
    return failure();
  return findOrAddMesh(groups);
}

GroupAxes ProcessGrid::getWorld() {
  return findOrAddMesh(Groups{llvm::to_vector(llvm::seq<int64_t>(ranks))});
}

FailureOr<SmallVector<int64_t>>
ProcessGrid::getPairs(Operation *op, DenseIntElementsAttr attribute,
                      ProcessIds ids) const {
  SmallVector<int64_t> values(attribute.getValues<int64_t>());
  SmallVector<int64_t> pairs;
  if (failed(checkIds(op, values, getCount(ids), ranks)))
    return failure();
  for (size_t i = 0; i + 1 < values.size(); i += 2) {
    // Both ends vary alike in what the numbers do not say.
    Groups ends;
    expand({values[i], values[i + 1]}, ids, ends);
    for (ArrayRef<int64_t> pair : ends)
      llvm::append_range(pairs, pair);
  }
  return pairs;
}
