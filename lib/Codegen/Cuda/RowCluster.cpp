//===- RowCluster.cpp - Which generics share their rows ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A cluster grows from a reduction: backwards to the maps that feed it,
// forwards to what reads its members. It is emitted in the place of its last
// member, so whatever else reads a member must come later. Then it takes in
// sums of columns, which no member may need.
//
//===----------------------------------------------------------------------===//

#include "RowCluster.h"
#include "../Fuse.h"
#include "Reshapes.h"
#include "RowClusterEmitter.h"
#include "TransposedMap.h"

using namespace mlir;

namespace deepstep::cuda {

namespace {

/// Operations behind a reduction among which its cluster is looked for.
constexpr unsigned kReach = 200;
/// Whole rows that a thread can keep its parts of in registers.
constexpr unsigned kMaxRowsInRegisters = 12;

/// The operations that read `value` or a reshape of it.
SmallVector<Operation *> getReaders(Value value) {
  SmallVector<Operation *> readers;
  for (Operation *user : value.getUsers()) {
    if (isReshape(user))
      llvm::append_range(readers, getReaders(user->getResult(0)));
    else
      readers.push_back(user);
  }
  return readers;
}

/// Whether `reader` is, or is in, an operation behind `last` of its block.
bool isBehind(Operation *reader, Operation *last) {
  Operation *here = last->getBlock()->findAncestorOpInBlock(*reader);
  return here && last->isBeforeInBlock(here);
}

class ClusterBuilder {
public:
  ClusterBuilder(linalg::GenericOp seed, RowShape shape)
      : shape(shape), end(seed) {
    members.insert(seed);
    addProducers(seed);
  }

  RowCluster build() {
    Operation *op = end->getNextNode();
    for (unsigned i = 0; op && i < kReach; ++i, op = op->getNextNode()) {
      if (isReshape(op) || !readsMember(op))
        continue;
      auto generic = dyn_cast<linalg::GenericOp>(op);
      if (!generic || !fits(generic) || !allReadersAfter(op))
        break;
      members.insert(op);
      end = op;
      addProducers(generic);
    }
    RowCluster cluster;
    cluster.shape = shape;
    for (Operation *member : members)
      cluster.members.push_back(cast<linalg::GenericOp>(member));
    llvm::sort(cluster.members, [](Operation *a, Operation *b) {
      return a->isBeforeInBlock(b);
    });
    return cluster;
  }

private:
  bool readsMember(Operation *op) const {
    return llvm::any_of(op->getOperands(), [&](Value value) {
      return members.contains(getUnreshaped(value).getDefiningOp());
    });
  }

  /// Whether only members and operations behind `last` read members.
  bool allReadersAfter(Operation *last) const {
    for (Operation *member : members)
      for (Value result : member->getResults())
        if (!isReadAfter(result, last))
          return false;
    return true;
  }

  bool isReadAfter(Value value, Operation *last) const {
    return llvm::all_of(getReaders(value), [&](Operation *reader) {
      if (members.contains(reader) || reader == last)
        return true;
      return isBehind(reader, last);
    });
  }

  bool fits(linalg::GenericOp op) const {
    std::optional<RowKind> kind = classify(op, shape);
    if (!kind)
      return false;
    if (*kind == RowKind::Map && countMaps() >= kMaxRowsInRegisters)
      return false;
    IterationSpace space = getIterationSpace(op);
    // Row by row, it would read elements that are far apart.
    if (*kind == RowKind::Map && chooseTransposedTile(op, space))
      return false;
    for (OpOperand &operand : op->getOpOperands()) {
      auto producer =
          getUnreshaped(operand.get()).getDefiningOp<linalg::GenericOp>();
      if (producer && members.contains(producer) &&
          !readsRow(op, *kind, space, operand, *classify(producer, shape),
                    shape))
        return false;
    }
    // Elements at computed places cannot be in registers.
    for (Operation &inner : *op.getBody())
      if (auto extract = dyn_cast<tensor::ExtractOp>(inner))
        if (members.contains(
                getUnreshaped(extract.getTensor()).getDefiningOp()))
          return false;
    return true;
  }

  unsigned countMaps() const {
    return llvm::count_if(members, [&](Operation *op) {
      return classify(cast<linalg::GenericOp>(op), shape) == RowKind::Map;
    });
  }

  /// Takes in what computes the operands of `op`, if nothing else needs it
  /// earlier.
  void addProducers(linalg::GenericOp op) {
    for (OpOperand *operand : op.getDpsInputOperands()) {
      auto producer =
          getUnreshaped(operand->get()).getDefiningOp<linalg::GenericOp>();
      if (!producer || members.contains(producer) ||
          producer->getBlock() != op->getBlock() || isSmallGather(producer) ||
          !fits(producer))
        continue;
      RowKind kind = *classify(producer, shape);
      if (!readsRow(op, *classify(op, shape), getIterationSpace(op), *operand,
                    kind, shape))
        continue;
      if (!llvm::all_of(producer->getResults(), [&](Value result) {
            return isReadAfter(result, end) && readersFit(result, kind);
          }))
        continue;
      members.insert(producer);
      addProducers(producer);
    }
  }

  /// Whether all members that read `value` can take it from registers.
  bool readersFit(Value value, RowKind kind) const {
    for (Operation *reader : getReaders(value)) {
      if (!members.contains(reader))
        continue;
      auto op = cast<linalg::GenericOp>(reader);
      IterationSpace space = getIterationSpace(op);
      for (OpOperand &operand : op->getOpOperands())
        if (getUnreshaped(operand.get()) == value &&
            !readsRow(op, *classify(op, shape), space, operand, kind, shape))
          return false;
      for (Operation &inner : *op.getBody())
        if (auto extract = dyn_cast<tensor::ExtractOp>(inner))
          if (getUnreshaped(extract.getTensor()) == value)
            return false;
    }
    return true;
  }

  RowShape shape;
  Operation *end;
  llvm::SetVector<Operation *> members;
};

/// Finds the sums of columns that can be computed beside a cluster, in the
/// place of its last member.
class SumFinder {
public:
  explicit SumFinder(RowCluster &cluster) : cluster(cluster) {
    for (linalg::GenericOp member : cluster.members)
      members.insert(member);
  }

  SmallVector<linalg::GenericOp> find() {
    llvm::SetVector<Operation *> found;
    for (linalg::GenericOp member : cluster.members) {
      IterationSpace space = getIterationSpace(member);
      RowKind kind = *classify(member, cluster.shape);
      for (OpOperand *operand : member.getDpsInputOperands())
        if (readsRow(member, kind, space, *operand, RowKind::Map,
                     cluster.shape))
          addReaders(operand->get(), found);
      if (kind == RowKind::Map)
        for (Value result : member->getResults())
          addReaders(result, found);
    }
    SmallVector<linalg::GenericOp> sums;
    for (Operation *op : found)
      sums.push_back(cast<linalg::GenericOp>(op));
    llvm::sort(
        sums, [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
    return sums;
  }

private:
  /// Those that read rows of `value` as the cluster's threads have them.
  void addReaders(Value value, llvm::SetVector<Operation *> &found) {
    Value whole = getUnreshaped(value);
    for (Operation *reader : getReaders(whole)) {
      auto op = dyn_cast<linalg::GenericOp>(reader);
      if (!op || members.contains(op) || found.contains(op) ||
          op->getBlock() != end()->getBlock() ||
          !isColumnSum(op, cluster.shape) || !fits(op))
        continue;
      IterationSpace space = getRowSpace(op, RowKind::ColumnSum);
      if (llvm::any_of(op.getDpsInputOperands(), [&](OpOperand *operand) {
            return getUnreshaped(operand->get()) == whole &&
                   readsRow(op, RowKind::ColumnSum, space, *operand,
                            RowKind::Map, cluster.shape);
          }))
        found.insert(op);
    }
  }

  Operation *end() { return cluster.members.back(); }

  /// Whether what `op` reads is there when the cluster is computed, and what
  /// reads it comes later.
  bool fits(linalg::GenericOp op) {
    IterationSpace space = getRowSpace(op, RowKind::ColumnSum);
    for (OpOperand *operand : op.getDpsInputOperands()) {
      Operation *producer = getUnreshaped(operand->get()).getDefiningOp();
      if (producer && members.contains(producer)) {
        RowKind kind =
            *classify(cast<linalg::GenericOp>(producer), cluster.shape);
        if (!readsRow(op, RowKind::ColumnSum, space, *operand, kind,
                      cluster.shape))
          return false;
        continue;
      }
      Operation *definition = operand->get().getDefiningOp();
      if (definition && definition->getBlock() == op->getBlock() &&
          !definition->isBeforeInBlock(end()))
        return false;
    }
    return llvm::all_of(op->getResults(), [&](Value result) {
      return llvm::all_of(getReaders(result), [&](Operation *reader) {
        return isBehind(reader, end());
      });
    });
  }

  RowCluster &cluster;
  llvm::SmallDenseSet<Operation *> members;
};

} // namespace

/// Gives the cluster the sums that it can compute, if that pays.
static void addColumnSums(RowCluster &cluster) {
  RowCluster larger = cluster;
  larger.sums = SumFinder(larger).find();
  if (!larger.sums.empty() && chooseSumLayout(larger))
    cluster = std::move(larger);
}

/// Moves what computes single numbers from little, such as the mean of losses,
/// behind what might share a kernel with the rows that it reads.
static void sinkNumbers(Block &block) {
  constexpr int64_t kLittle = 1 << 18;
  auto isLittle = [](Value value, int64_t most) {
    auto type = dyn_cast<RankedTensorType>(value.getType());
    return !type || type.getNumElements() <= most;
  };
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block))) {
    if (!isa<linalg::GenericOp>(op) && !isReshape(&op))
      continue;
    if (!llvm::all_of(op.getResults(),
                      [&](Value result) { return isLittle(result, 1); }) ||
        !llvm::all_of(op.getOperands(), [&](Value operand) {
          return isLittle(operand, kLittle);
        }))
      continue;
    Operation *first = block.getTerminator();
    for (Operation *user : op.getUsers()) {
      Operation *here = block.findAncestorOpInBlock(*user);
      if (here && here->isBeforeInBlock(first))
        first = here;
    }
    op.moveBefore(first);
  }
}

LogicalResult formRowClusters(Block &block, bool addSums) {
  sinkNumbers(block);
  SmallVector<linalg::GenericOp> seeds(block.getOps<linalg::GenericOp>());
  llvm::DenseSet<Operation *> gone;
  for (linalg::GenericOp seed : seeds) {
    if (gone.contains(seed) || seed.getNumReductionLoops() == 0)
      continue;
    IterationSpace space = getIterationSpace(seed);
    RowShape shape{space.numResults(), space.numReduced()};
    if (classify(seed, shape) != RowKind::Reduction)
      continue;
    RowCluster cluster = ClusterBuilder(seed, shape).build();
    if (cluster.members.size() < 2 || !chooseLayout(cluster))
      continue;
    if (addSums)
      addColumnSums(cluster);
    for (auto *ops : {&cluster.members, &cluster.sums})
      gone.insert(ops->begin(), ops->end());
    if (failed(RowClusterEmitter(cluster).emit()))
      return failure();
  }
  return success();
}

} // namespace deepstep::cuda
