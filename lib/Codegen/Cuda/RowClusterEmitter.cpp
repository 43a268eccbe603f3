//===- RowClusterEmitter.cpp - A cluster of generics as a kernel *- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowClusterEmitter.h"
#include "Machine.h"
#include "Reshapes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;

namespace deepstep::cuda {

namespace {

/// Accesses that a thread has under way at once in such a row.
constexpr int64_t kPieces = 2;
/// Registers of what a thread loads before it computes.
constexpr int64_t kLoadedRegisters = 64;

} // namespace

RowClusterEmitter::RowClusterEmitter(RowCluster given)
    : cluster(std::move(given)), builder(cluster.members.front().getContext()),
      loc(cluster.members.back().getLoc()) {
  auto add = [&](linalg::GenericOp op, RowKind kind) {
    members.push_back({op,
                       kind,
                       std::make_unique<BlockKernelEmitter>(op, builder),
                       {},
                       false});
  };
  for (linalg::GenericOp op : cluster.members)
    add(op, *classify(op, cluster.shape));
  for (linalg::GenericOp op : cluster.sums)
    add(op, RowKind::ColumnSum);
}

RowClusterEmitter::Member *RowClusterEmitter::findProducer(Value value,
                                                           unsigned &result) {
  auto source = dyn_cast<OpResult>(getUnreshaped(value));
  if (!source)
    return nullptr;
  for (Member &member : members)
    if (member.op == source.getOwner()) {
      result = source.getResultNumber();
      return &member;
    }
  return nullptr;
}

void RowClusterEmitter::collectOperands() {
  unsigned ignored;
  for (Member &member : members)
    for (Value input : member.emitter->inputs)
      if (!findProducer(input, ignored))
        inputs.insert(input);
  auto isRead = [&](Value value, auto &self) -> bool {
    return llvm::any_of(value.getUsers(), [&](Operation *user) {
      if (isReshape(user))
        return self(user->getResult(0), self);
      return llvm::none_of(members,
                           [&](Member &other) { return other.op == user; });
    });
  };
  for (Member &member : members)
    for (Value result : member.op->getResults())
      if (member.kind != RowKind::ColumnSum && isRead(result, isRead)) {
        outputs.push_back(result);
        member.isStored = true;
      }
}

/// Whether all threads of a row have computed `op` before any stores elements:
/// a reduction behind it waits for them.
bool RowClusterEmitter::isReadBeforeBarrier(linalg::GenericOp op) {
  if (cluster.lanes == kWarp)
    return false;
  return llvm::any_of(members, [&](Member &other) {
    return other.kind == RowKind::Reduction && op->isBeforeInBlock(other.op);
  });
}

/// Stores come last, so a result may take the place of an input that threads
/// read at their own elements only.
SmallVector<int64_t> RowClusterEmitter::getInplacePairs() {
  SmallVector<int64_t> pairs;
  int64_t elements = cluster.shape.rows * cluster.shape.columns;
  for (auto [number, input] : llvm::enumerate(inputs)) {
    auto type = cast<RankedTensorType>(input.getType());
    bool isOwn = type.getNumElements() == elements;
    Operation *lastReader = nullptr;
    for (Member &member : members) {
      if (llvm::is_contained(member.emitter->inputs, input))
        lastReader = member.op;
      for (OpOperand *operand : member.op.getDpsInputOperands())
        if (operand->get() == input)
          isOwn &= readsRow(member.op, member.kind, member.emitter->space,
                            *operand, RowKind::Map, cluster.shape);
      for (Operation &inner : *member.op.getBody())
        if (auto extract = dyn_cast<tensor::ExtractOp>(inner))
          isOwn &= getUnreshaped(extract.getTensor()) != getUnreshaped(input) ||
                   (isReadBeforeBarrier(member.op) &&
                    extractsOwnRow(extract, member.op, cluster.shape));
    }
    for (auto [position, output] : llvm::enumerate(outputs))
      // Rows that are loaded again must not have changed.
      if (isOwn && output.getType() == type &&
          (!cluster.streams || output.getDefiningOp() == lastReader)) {
        pairs.push_back(number);
        pairs.push_back(position);
      }
  }
  return pairs;
}

ds::KernelOp RowClusterEmitter::createKernel() {
  SmallVector<Value> inits;
  SmallVector<Type> types;
  llvm::append_range(types, ValueRange(outputs).getTypes());
  llvm::append_range(types, getPartialTypes());
  for (Type type : types)
    inits.push_back(tensor::EmptyOp::create(
        builder, loc, cast<RankedTensorType>(type).getShape(),
        getElementTypeOrSelf(type)));
  int64_t threads = getThreads();
  if (cluster.lanes > kWarp)
    for (Member &member : members)
      if (member.kind == RowKind::Reduction)
        sharedBytes += member.emitter->getSharedBytes(getReductionCells());
  std::string name =
      "rows_" + members[cluster.members.size() - 1].emitter->getName();
  int64_t range = cluster.blocks;
  if (cluster.sums.empty())
    range = llvm::divideCeil(cluster.shape.rows, cluster.rowsPerBlock);
  else
    name += "_sums";
  auto kernel = ds::KernelOp::create(
      builder, loc, types, name, inputs.getArrayRef(), inits, range,
      /*grain=*/1, getInplacePairs(),
      ds::BlockAttr::get(builder.getContext(), threads,
                         sharedBytes + 2 * getSumBytes()));
  auto *body = new Block;
  kernel.getBody().push_back(body);
  auto addBuffer = [&](Type type) -> Value {
    auto tensor = cast<RankedTensorType>(type);
    return body->addArgument(
        MemRefType::get(tensor.getShape(), tensor.getElementType()), loc);
  };
  llvm::DenseMap<Value, Value> buffers;
  for (Value input : inputs)
    buffers[input] = addBuffer(input.getType());
  for (Value output : outputs)
    buffers[output] = addBuffer(output.getType());
  for (Member &member : members)
    if (member.kind == RowKind::ColumnSum)
      for (Value result : member.op->getResults())
        buffers[result] =
            addBuffer(types[body->getNumArguments() - inputs.size()]);
  lo = body->addArgument(builder.getIndexType(), loc);
  body->addArgument(builder.getIndexType(), loc);
  builder.setInsertionPointToEnd(body);
  ds::YieldOp::create(builder, loc, ValueRange());
  builder.setInsertionPointToStart(body);
  for (Member &member : members) {
    BlockKernelEmitter &emitter = *member.emitter;
    for (Value input : emitter.inputs)
      if (Value buffer = buffers.lookup(input))
        emitter.buffers[input] = buffer;
    for (Value result : member.op->getResults())
      emitter.resultBuffers.push_back(buffers.lookup(result));
    emitter.prepareBuffers();
  }

  thread = gpu::ThreadIdOp::create(builder, loc, gpu::Dimension::x);
  lane = thread;
  row = lo;
  if (cluster.rowsPerBlock > 1) {
    Value size = createIndex(cluster.lanes);
    lane = arith::RemUIOp::create(builder, loc, thread, size);
    line = arith::DivUIOp::create(builder, loc, thread, size);
  }
  return kernel;
}

/// The row of this thread, where blocks take the next rows in turn.
Value RowClusterEmitter::getOwnRow() {
  if (!line)
    return lo;
  return arith::AddIOp::create(
      builder, loc,
      arith::MulIOp::create(builder, loc, lo,
                            createIndex(cluster.rowsPerBlock)),
      line);
}

/// Cells of shared memory for each value that the warps of a row put together.
int64_t RowClusterEmitter::getReductionCells() const {
  return getThreads() / kWarp * (cluster.sums.empty() ? 1 : 2);
}

/// The merged indices at which this thread's `chunk` starts.
RowClusterEmitter::Values RowClusterEmitter::getIndices(Member &member,
                                                        int64_t chunk) {
  BlockKernelEmitter &emitter = *member.emitter;
  if (member.kind == RowKind::PerRow)
    return emitter.delinearize(row, emitter.space.sizes);
  return getIndices(member, getColumn(chunk));
}

/// The column at which this thread's `chunk` starts.
Value RowClusterEmitter::getColumn(int64_t chunk) {
  return arith::AddIOp::create(
      builder, loc,
      arith::MulIOp::create(builder, loc, lane, createIndex(cluster.width)),
      createIndex(chunk * cluster.width * cluster.lanes));
}

/// The merged indices of `column` of this thread's row.
RowClusterEmitter::Values RowClusterEmitter::getIndices(Member &member,
                                                        Value column) {
  BlockKernelEmitter &emitter = *member.emitter;
  const IterationSpace &space = emitter.space;
  SmallVector<int64_t> outer(ArrayRef(space.sizes).drop_back());
  int64_t rowsInLast = space.sizes.back() / cluster.shape.columns;
  if (rowsInLast > 1)
    outer.push_back(rowsInLast);
  Values indices = outer.empty() ? Values() : emitter.delinearize(row, outer);
  if (rowsInLast > 1)
    column = arith::AddIOp::create(
        builder, loc, column,
        arith::MulIOp::create(builder, loc, indices.pop_back_val(),
                              emitter.createIndex(cluster.shape.columns)));
  indices.push_back(column);
  return indices;
}

/// How a row needs an operand that is in memory; nothing if it reads it in
/// other ways.
std::optional<RowInput::Kind>
RowClusterEmitter::getInputKind(Member &member, OpOperand &operand) {
  const IterationSpace &space = member.emitter->space;
  auto reads = [&](RowKind kind) {
    return readsRow(member.op, member.kind, space, operand, kind,
                    cluster.shape);
  };
  // Bools are bytes in memory, of which there are no wide accesses.
  bool isBool = getElementTypeOrSelf(operand.get().getType()).isInteger(1);
  if (reads(RowKind::PerRow))
    return RowInput::OfRow;
  if (isBool || member.kind == RowKind::PerRow)
    return std::nullopt;
  if (reads(RowKind::Map))
    return RowInput::Elements;
  unsigned last = space.sizes.size() - 1;
  if (space.sizes[last] == cluster.shape.columns &&
      space.offsets[operand.getOperandNumber()] ==
          getAffineDimExpr(last, builder.getContext()))
    return RowInput::OfColumns;
  return std::nullopt;
}

/// Finds what can be loaded before anything is computed, as far as there are
/// registers. Behind a barrier memory might have changed, for all that LLVM
/// knows: it would load again what members in front of it have had, and wait
/// there for what only later ones need.
void RowClusterEmitter::findRowInputs() {
  if (cluster.streams)
    return;
  int64_t registers = 0;
  unsigned ignored;
  for (Member &member : members)
    for (OpOperand *operand : member.op.getDpsInputOperands()) {
      Value tensor = operand->get();
      if (member.op.getMatchingBlockArgument(operand).use_empty() ||
          findProducer(tensor, ignored))
        continue;
      std::optional<RowInput::Kind> kind = getInputKind(member, *operand);
      // Other rows of the block, or the thread's next, find them in the nearest
      // cache.
      if (kind == RowInput::OfColumns &&
          (!cluster.sums.empty() || cluster.lanes == kWarp))
        continue;
      if (!kind || llvm::any_of(rowInputs, [&](RowInput &input) {
            return input.tensor == tensor && input.kind == kind;
          }))
        continue;
      int64_t own = *kind == RowInput::OfRow
                        ? 1
                        : cluster.chunks * cluster.width *
                              getElementBytes(tensor.getType()) / 4;
      if (registers + own > kLoadedRegisters)
        continue;
      registers += own;
      rowInputs.push_back({tensor, *kind});
    }
}

Value RowClusterEmitter::getFlatBuffer(Value tensor) {
  for (Member &member : members)
    if (Value buffer = member.emitter->flatInputs.lookup(tensor))
      return buffer;
  llvm_unreachable("an input is some member's");
}

/// Loads what this thread needs of `row`.
RowClusterEmitter::Values RowClusterEmitter::loadRowInputs() {
  Values loaded;
  for (RowInput &input : rowInputs) {
    Value buffer = getFlatBuffer(input.tensor);
    if (input.kind == RowInput::OfRow) {
      loaded.push_back(memref::LoadOp::create(builder, loc, buffer, row));
      continue;
    }
    for (int64_t chunk = 0; chunk < cluster.chunks; ++chunk) {
      Value place = getColumn(chunk);
      if (input.kind == RowInput::Elements)
        place = arith::AddIOp::create(
            builder, loc,
            arith::MulIOp::create(builder, loc, row,
                                  createIndex(cluster.shape.columns)),
            place);
      loaded.push_back(
          members.front().emitter->loadVector(buffer, place, cluster.width));
    }
  }
  return loaded;
}

/// Lets members find what loadRowInputs() has loaded.
void RowClusterEmitter::setRowInputs(ValueRange loaded) {
  for (RowInput &input : rowInputs) {
    size_t count = input.kind == RowInput::OfRow ? 1 : cluster.chunks;
    input.values = llvm::to_vector(loaded.take_front(count));
    loaded = loaded.drop_front(count);
  }
}

/// Hands `member` its operands that other members have computed, or that are
/// loaded already.
void RowClusterEmitter::give(Member &member, int64_t chunk) {
  member.emitter->given.clear();
  for (OpOperand *operand : member.op.getDpsInputOperands()) {
    unsigned result;
    Member *producer = findProducer(operand->get(), result);
    if (!producer) {
      giveRowInput(member, *operand, chunk);
      continue;
    }
    Values values = producer->results[result];
    if (producer->kind == RowKind::Map)
      values = llvm::to_vector(
          ArrayRef(values).slice(chunk * cluster.width, cluster.width));
    member.emitter->given[operand->getOperandNumber()] = values;
  }
}

void RowClusterEmitter::giveRowInput(Member &member, OpOperand &operand,
                                     int64_t chunk) {
  auto input = llvm::find_if(rowInputs, [&](RowInput &other) {
    return other.tensor == operand.get() &&
           other.kind == getInputKind(member, operand);
  });
  if (input == rowInputs.end())
    return;
  Values &values = member.emitter->given[operand.getOperandNumber()];
  if (input->kind == RowInput::OfRow) {
    values = input->values;
    return;
  }
  for (int64_t i = 0; i < cluster.width; ++i)
    values.push_back(
        vector::ExtractOp::create(builder, loc, input->values[chunk], i));
}

void RowClusterEmitter::emitMap(Member &member) {
  member.results.resize(member.op->getNumResults());
  for (int64_t chunk = 0; chunk < cluster.chunks; ++chunk) {
    give(member, chunk);
    Values indices = getIndices(member, chunk);
    member.emitter->load(indices, indices.size() - 1, cluster.width);
    Values none(member.op->getNumResults());
    for (int64_t i = 0; i < cluster.width; ++i)
      for (auto [result, value] :
           llvm::enumerate(member.emitter->evaluate(i, none)))
        member.results[result].push_back(value);
  }
}

void RowClusterEmitter::emitPerRow(Member &member) {
  give(member, 0);
  member.emitter->load(getIndices(member, 0), 0, 1);
  Values initial = member.emitter->loadInitial({});
  for (Value value : member.emitter->evaluate(0, initial))
    member.results.push_back({value});
}

/// Calls `body` with the columns at which accesses of this thread begin, some
/// at once, and what it has returned last.
RowClusterEmitter::Values RowClusterEmitter::forEachPiece(
    Values initial, llvm::function_ref<Values(ValueRange, Values)> body) {
  auto createLoop = [&](Value from, Value to, int64_t pieces, Values carried) {
    int64_t step = cluster.lanes * cluster.width;
    auto loop = scf::ForOp::create(builder, loc, from, to,
                                   createIndex(pieces * step), carried);
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(loop.getBody());
    Values columns;
    for (int64_t piece = 0; piece < pieces; ++piece)
      columns.push_back(arith::AddIOp::create(
          builder, loc, loop.getInductionVar(), createIndex(piece * step)));
    Values next = body(columns, Values(loop.getRegionIterArgs()));
    if (!carried.empty())
      scf::YieldOp::create(builder, loc, next);
    return llvm::to_vector(ValueRange(loop.getResults()));
  };
  // Several at a time, as far as the last of them is in the row; then the rest.
  int64_t columns = cluster.shape.columns;
  int64_t unit = cluster.lanes * cluster.width * kPieces;
  Value first =
      arith::MulIOp::create(builder, loc, lane, createIndex(cluster.width));
  int64_t together = columns / unit * unit;
  Values carried = createLoop(first, createIndex(together), kPieces, initial);
  Value rest =
      arith::AddIOp::create(builder, loc, first, createIndex(together));
  return createLoop(rest, createIndex(columns), 1, carried);
}

/// This thread's part of a reduction.
RowClusterEmitter::Values RowClusterEmitter::accumulate(Member &member) {
  BlockKernelEmitter &emitter = *member.emitter;
  if (cluster.streams) {
    give(member, 0);
    return forEachPiece(
        emitter.getNeutral(), [&](ValueRange columns, Values running) {
          SmallVector<BlockKernelEmitter::Loaded> pieces;
          for (Value column : columns) {
            Values indices = getIndices(member, column);
            emitter.load(indices, indices.size() - 1, cluster.width);
            pieces.push_back(std::move(emitter.loaded));
          }
          for (BlockKernelEmitter::Loaded &piece : pieces) {
            emitter.loaded = std::move(piece);
            for (int64_t i = 0; i < cluster.width; ++i)
              running = emitter.evaluate(i, running);
          }
          return running;
        });
  }
  Values running = emitter.getNeutral();
  for (int64_t chunk = 0; chunk < cluster.chunks; ++chunk) {
    give(member, chunk);
    Values indices = getIndices(member, chunk);
    emitter.load(indices, indices.size() - 1, cluster.width);
    for (int64_t i = 0; i < cluster.width; ++i)
      running = emitter.evaluate(i, running);
  }
  return running;
}

/// Loads, evaluates and stores piece by piece: nothing else reads the results.
void RowClusterEmitter::emitStreamedMap(Member &member) {
  BlockKernelEmitter &emitter = *member.emitter;
  give(member, 0);
  forEachPiece({}, [&](ValueRange columns, Values) {
    SmallVector<BlockKernelEmitter::Loaded> pieces;
    for (Value column : columns) {
      Values indices = getIndices(member, column);
      emitter.load(indices, indices.size() - 1, cluster.width);
      pieces.push_back(std::move(emitter.loaded));
    }
    Values none(member.op->getNumResults());
    for (BlockKernelEmitter::Loaded &piece : pieces) {
      emitter.loaded = std::move(piece);
      SmallVector<Values> elements;
      for (int64_t i = 0; i < cluster.width; ++i)
        elements.push_back(emitter.evaluate(i, none));
      Values indices = emitter.loaded.indices;
      emitter.store(indices, indices.size() - 1, elements);
    }
    return Values();
  });
}

void RowClusterEmitter::emitReduction(Member &member) {
  BlockKernelEmitter &emitter = *member.emitter;
  Values totals = emitter.combineLanes(accumulate(member), kWarp);
  if (int64_t warps = cluster.lanes / kWarp; warps > 1) {
    int64_t cells = getReductionCells();
    Values shared = emitter.createShared(cells, sharedBytes);
    sharedBytes += emitter.getSharedBytes(cells);
    Value size = createIndex(kWarp);
    Value warp = arith::DivUIOp::create(builder, loc, thread, size);
    Value inWarp = arith::RemUIOp::create(builder, loc, thread, size);
    auto add = [&](Value a, Value b, int64_t factor) -> Value {
      if (!b)
        return a;
      b = arith::MulIOp::create(builder, loc, b, createIndex(factor));
      return a ? Value(arith::AddIOp::create(builder, loc, a, b)) : b;
    };
    Value own = add(warp, parity, getThreads() / kWarp);
    // Where those of the row begin.
    Value first = add(add({}, parity, getThreads() / kWarp), line, warps);
    emitter.createIf(
        arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq, inWarp,
                              createIndex(0)),
        [&] {
          for (auto [view, total] : llvm::zip(shared, totals))
            memref::StoreOp::create(builder, loc, total, view, own);
        });
    waitForRow();
    // In the order of the warps, by every thread.
    for (auto [result, view] : llvm::enumerate(shared)) {
      Value total;
      for (int64_t i = 0; i < warps; ++i) {
        Value place = createIndex(i);
        if (first)
          place = arith::AddIOp::create(builder, loc, first, place);
        Value part = memref::LoadOp::create(builder, loc, view, place);
        total = total ? emitter.combine(result, total, part) : part;
      }
      totals[result] = total;
    }
  }
  Values initial = emitter.loadInitial({});
  for (auto [result, total] : llvm::enumerate(totals))
    member.results.push_back({emitter.combine(result, initial[result], total)});
}

/// Waits for the other warps of the row.
void RowClusterEmitter::waitForRow() {
  if (cluster.rowsPerBlock == 1) {
    gpu::BarrierOp::create(builder, loc);
    return;
  }
  // Each line has a barrier of its own, behind the one of the block.
  Type i32 = builder.getI32Type();
  Value number = arith::IndexCastUIOp::create(
      builder, loc, i32,
      arith::AddIOp::create(builder, loc, line, createIndex(1)));
  Value count = arith::ConstantIntOp::create(builder, loc, i32, cluster.lanes);
  NVVM::BarrierOp::create(builder, loc, TypeRange(), number, count, {}, {});
}

void RowClusterEmitter::emitStores() {
  Value isFirst = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                        lane, createIndex(0));
  for (Member &member : members) {
    if (!member.isStored || member.kind == RowKind::ColumnSum ||
        (cluster.streams && member.kind == RowKind::Map))
      continue;
    BlockKernelEmitter &emitter = *member.emitter;
    unsigned count = member.op->getNumResults();
    if (member.kind != RowKind::Map) {
      emitter.createIf(isFirst, [&] {
        Values values;
        for (unsigned result = 0; result < count; ++result)
          values.push_back(member.results[result][0]);
        emitter.store(emitter.delinearize(row, emitter.space.parallelSizes()),
                      0, {values});
      });
      continue;
    }
    for (int64_t chunk = 0; chunk < cluster.chunks; ++chunk) {
      SmallVector<Values> elements(cluster.width);
      for (int64_t i = 0; i < cluster.width; ++i)
        for (unsigned result = 0; result < count; ++result)
          elements[i].push_back(
              member.results[result][chunk * cluster.width + i]);
      Values indices = getIndices(member, chunk);
      emitter.store(indices, indices.size() - 1, elements);
    }
  }
}

/// Reshapes of results move behind the kernel, which comes later than they did.
void RowClusterEmitter::replace(ds::KernelOp kernel) {
  Operation *position = kernel;
  for (auto [output, result] : llvm::zip(outputs, kernel.getResults())) {
    position = moveReshapesBehind(output, position);
    output.replaceUsesWithIf(result, [&](OpOperand &use) {
      return llvm::none_of(
          members, [&](Member &member) { return member.op == use.getOwner(); });
    });
  }
  replaceSums(kernel);
  // Reshapes between members have no other readers.
  for (Member &member : llvm::reverse(members)) {
    for (Value result : member.op->getResults()) {
      auto erase = [&](Value value, auto &self) -> void {
        for (Operation *user : llvm::make_early_inc_range(value.getUsers())) {
          self(user->getResult(0), self);
          builder.eraseOp(user);
        }
      };
      erase(result, erase);
    }
    builder.eraseOp(member.op);
  }
}

LogicalResult RowClusterEmitter::emit() {
  for (Member &member : members) {
    BlockKernelEmitter &emitter = *member.emitter;
    if (failed(emitter.analyze()))
      return failure();
    emitter.space = getRowSpace(member.op, member.kind);
    if (member.kind == RowKind::Reduction || member.kind == RowKind::ColumnSum)
      emitter.combiners = *matchCombiners(member.op);
  }
  builder.setInsertionPoint(cluster.members.back());
  collectOperands();
  ds::KernelOp kernel = createKernel();
  sharedBytes = 0;
  findRowInputs();
  if (cluster.sums.empty())
    emitRow();
  else
    emitRowLoop();
  replace(kernel);
  return success();
}

/// Each block computes the next rows.
void RowClusterEmitter::emitRow() {
  int64_t rows = cluster.shape.rows;
  row = getOwnRow();
  Value isInside;
  if (rows % cluster.rowsPerBlock) {
    // Rows behind the last are computed like it and not stored: all lanes must
    // take part in shuffles.
    Value last = createIndex(rows - 1);
    isInside = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ule,
                                     row, last);
    row = arith::MinUIOp::create(builder, loc, row, last);
  }
  setRowInputs(loadRowInputs());
  emitMembers();
  if (isInside)
    createIf(builder, loc, isInside, [&] { emitStores(); });
  else
    emitStores();
}

/// Computes `row`, up to what is stored.
void RowClusterEmitter::emitMembers() {
  for (Member &member : members) {
    if (member.kind == RowKind::Map)
      cluster.streams ? emitStreamedMap(member) : emitMap(member);
    else if (member.kind == RowKind::PerRow)
      emitPerRow(member);
    else if (member.kind == RowKind::Reduction)
      emitReduction(member);
  }
}

} // namespace deepstep::cuda
