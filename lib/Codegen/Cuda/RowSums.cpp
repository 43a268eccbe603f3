//===- RowSums.cpp - Sums of columns beside rows ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The gradients of a norm's scale and shift sum over all rows what the norm's
// gradient has of each row in registers. So a block goes through several rows,
// and its threads add up their columns in registers. In the end the block adds
// up what its lines of threads have, and stores it as one row of partial sums,
// which the second pass of a column reduction puts together: always in the same
// order.
//
// While a row is computed, the next is loaded.
//
//===----------------------------------------------------------------------===//

#include "Reshapes.h"
#include "RowClusterEmitter.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

using namespace mlir;

namespace deepstep::cuda {

/// The types of partial sums: a row for each block.
SmallVector<Type> RowClusterEmitter::getPartialTypes() {
  SmallVector<Type> types;
  for (linalg::GenericOp op : cluster.sums)
    for (Type type : op->getResultTypes())
      types.push_back(RankedTensorType::get(
          {cluster.blocks, cluster.shape.columns}, getElementTypeOrSelf(type)));
  return types;
}

static ThreadLines getLines(const RowCluster &cluster) {
  return {cluster.lanes, cluster.width, cluster.rowsPerBlock};
}

/// Bytes of shared memory in which the lines of a block put sums together.
int64_t RowClusterEmitter::getSumBytes() {
  int64_t most = 0;
  if (cluster.rowsPerBlock > 1)
    for (Member &member : members)
      if (member.kind == RowKind::ColumnSum)
        most = std::max(
            most, member.emitter->getSharedBytes(getLines(cluster).getCells()));
  return most;
}

/// Emits the rows that a line of threads has, one after the other.
void RowClusterEmitter::emitRowLoop() {
  Value rows = createIndex(cluster.shape.rows);
  Value step = createIndex(cluster.blocks * cluster.rowsPerBlock);
  Value first = getOwnRow();
  // From row to row: sums, what is loaded of the row, and where warps meet.
  Values carried;
  for (Member &member : members)
    if (member.kind == RowKind::ColumnSum)
      for (int64_t i = 0; i < cluster.chunks * cluster.width; ++i)
        llvm::append_range(carried, member.emitter->getNeutral());
  size_t numSums = carried.size();
  row = first;
  llvm::append_range(carried, loadRowInputs());
  carried.push_back(createIndex(0));

  auto loop = scf::ForOp::create(builder, loc, first, rows, step, carried);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(loop.getBody());
  ValueRange arguments = loop.getRegionIterArgs();
  Value here = loop.getInductionVar();
  // Behind the last row it is loaded again, from the nearest cache.
  Value next = arith::AddIOp::create(builder, loc, here, step);
  Value isInside = arith::CmpIOp::create(builder, loc,
                                         arith::CmpIPredicate::ult, next, rows);
  row = arith::SelectOp::create(builder, loc, isInside, next, here);
  Values following = loadRowInputs();

  row = here;
  ValueRange current = arguments.drop_front(numSums);
  setRowInputs(current.drop_back());
  parity = current.back();
  emitMembers();
  Values results;
  ValueRange running = arguments;
  for (Member &member : members)
    if (member.kind == RowKind::ColumnSum) {
      addToSums(member, running, results);
      running = arguments.drop_front(results.size());
    }
  emitStores();
  llvm::append_range(results, following);
  results.push_back(
      arith::SubIOp::create(builder, loc, createIndex(1), parity));
  scf::YieldOp::create(builder, loc, results);

  builder.setInsertionPointAfter(loop);
  ValueRange sums = loop.getResults();
  bool isOdd = false;
  for (Member &member : members)
    if (member.kind == RowKind::ColumnSum) {
      size_t own = cluster.chunks * cluster.width * member.op->getNumResults();
      storePartials(member, sums.take_front(own), isOdd);
      sums = sums.drop_front(own);
    }
}

/// Appends the member's sums behind this row to `results`: by column and
/// result.
void RowClusterEmitter::addToSums(Member &member, ValueRange running,
                                  Values &results) {
  BlockKernelEmitter &emitter = *member.emitter;
  unsigned count = member.op->getNumResults();
  for (int64_t chunk = 0; chunk < cluster.chunks; ++chunk) {
    give(member, chunk);
    Values indices = getIndices(member, chunk);
    emitter.load(indices, indices.size() - 1, cluster.width);
    for (int64_t i = 0; i < cluster.width; ++i) {
      llvm::append_range(results,
                         emitter.evaluate(i, running.take_front(count)));
      running = running.drop_front(count);
    }
  }
}

/// Stores the block's sums, of which this thread has `sums`. Chunks take turns
/// in two parts of shared memory: when one is written again, all threads have
/// been at the barrier behind which the other is read.
void RowClusterEmitter::storePartials(Member &member, ValueRange sums,
                                      bool &isOdd) {
  BlockKernelEmitter &emitter = *member.emitter;
  unsigned count = member.op->getNumResults();
  ThreadLines lines = getLines(cluster);
  lines.thread = thread;
  lines.line = line;
  lines.lane = lane;
  Value begin = arith::MulIOp::create(builder, loc, lo,
                                      createIndex(cluster.shape.columns));
  auto store = [&](Value column, ValueRange totals) {
    Value place = arith::AddIOp::create(builder, loc, begin, column);
    for (auto [result, total] : llvm::enumerate(totals))
      memref::StoreOp::create(
          builder, loc, total,
          emitter.flat[member.op.getNumDpsInputs() + result], place);
  };
  for (int64_t chunk = 0; chunk < cluster.chunks; ++chunk) {
    SmallVector<Values> own;
    for (int64_t i = 0; i < cluster.width; ++i) {
      own.push_back(llvm::to_vector(sums.take_front(count)));
      sums = sums.drop_front(count);
    }
    if (cluster.rowsPerBlock == 1) {
      for (auto [i, totals] : llvm::enumerate(own))
        store(arith::AddIOp::create(builder, loc, getColumn(chunk),
                                    createIndex(i)),
              totals);
      continue;
    }
    int64_t offset = sharedBytes + (isOdd ? getSumBytes() : 0);
    isOdd = !isOdd;
    emitter.storeLines(lines, own, offset);
    gpu::BarrierOp::create(builder, loc);
    emitter.combineLines(lines,
                         createIndex(chunk * cluster.width * cluster.lanes),
                         cluster.shape.columns, offset, store);
  }
}

/// Puts the partial sums together, and them in the place of the members'
/// results.
void RowClusterEmitter::replaceSums(ds::KernelOp kernel) {
  ValueRange partials = kernel.getResults().drop_front(outputs.size());
  for (Member &member : members) {
    if (member.kind != RowKind::ColumnSum)
      continue;
    unsigned count = member.op->getNumResults();
    Values sums = member.emitter->emitSecondPass(partials.take_front(count));
    partials = partials.drop_front(count);
    for (auto [result, sum] : llvm::zip(member.op->getResults(), sums)) {
      moveReshapesBehind(result, sum.getDefiningOp());
      result.replaceAllUsesWith(sum);
    }
  }
}

} // namespace deepstep::cuda
