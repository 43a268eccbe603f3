//===- RowClusterEmitter.cpp - A cluster of generics as a kernel *- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowClusterEmitter.h"
#include "Reshapes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include <numeric>

using namespace mlir;

namespace deepstep::cuda {

namespace {

constexpr int64_t kWarp = 32;
constexpr int64_t kThreads = 256;
constexpr int64_t kMaxThreads = 1024;
/// Parts of a row that a thread keeps: as few as possible, and never more.
constexpr int64_t kFewElements = 8, kMostElements = 16;
/// Threads of a row that is loaded again. Three such blocks fit a
/// multiprocessor, and their rows, of up to 100 KiB each, the cache of a large
/// GPU.
constexpr int64_t kStreamThreads = 512;
constexpr int64_t kBusyBlocks = 264;
/// Accesses that a thread has under way at once in such a row.
constexpr int64_t kPieces = 2;
/// Registers of what a thread loads before it computes.
constexpr int64_t kLoadedRegisters = 64;

/// Whether `offset` counts the first `count` merged loops row by row and does
/// not depend on the others.
bool isRowMajor(const IterationSpace &space, AffineExpr offset,
                unsigned count) {
  int64_t stride = 1;
  for (unsigned dim = space.sizes.size(); dim-- > 0;) {
    std::optional<int64_t> found = space.getStride(offset, dim);
    if (found != (dim < count ? stride : 0))
      return false;
    if (dim < count)
      stride *= space.sizes[dim];
  }
  SmallVector<AffineExpr> zeros(space.sizes.size(),
                                getAffineConstantExpr(0, offset.getContext()));
  return simplifyAffineExpr(offset.replaceDims(zeros), 0, 0) ==
         getAffineConstantExpr(0, offset.getContext());
}

} // namespace

std::optional<RowKind> classify(linalg::GenericOp op, RowShape shape) {
  if (!op.hasPureTensorSemantics() || op.hasDynamicShape())
    return std::nullopt;
  for (Value input : op.getInputs())
    if (!isa<RankedTensorType>(input.getType()))
      return std::nullopt;
  IterationSpace space = getIterationSpace(op);
  unsigned first = op.getNumDpsInputs();
  for (AffineExpr offset : ArrayRef(space.offsets).drop_front(first))
    if (!isRowMajor(space, offset, space.numParallel))
      return std::nullopt;
  auto startsFromConstants = [&] {
    return llvm::all_of(op.getDpsInits(), [](Value init) {
      return getFillConstant(init) != nullptr;
    });
  };
  // A sum of one element, which gradients of broadcasts are.
  if (op.getNumReductionLoops() > 0 && space.reductionSizes().empty())
    return space.numResults() == shape.rows && startsFromConstants()
               ? std::optional(RowKind::PerRow)
               : std::nullopt;
  if (op.getNumReductionLoops() > 0) {
    if (space.reductionSizes().size() != 1 ||
        space.numReduced() != shape.columns ||
        space.numResults() != shape.rows || shape.columns < kWarp ||
        !reducesAlongMemory(op, space) || !matchCombiners(op) ||
        !startsFromConstants())
      return std::nullopt;
    return RowKind::Reduction;
  }
  for (OpOperand &init : op.getDpsInitsMutable())
    if (!op.getMatchingBlockArgument(&init).use_empty())
      return std::nullopt;
  if (space.numResults() == shape.rows)
    return RowKind::PerRow;
  if (space.numResults() == shape.rows * shape.columns &&
      space.sizes.back() % shape.columns == 0)
    return RowKind::Map;
  return std::nullopt;
}

bool readsRow(linalg::GenericOp op, RowKind kind, const IterationSpace &space,
              OpOperand &operand, RowKind producer, RowShape shape) {
  if (!op.isDpsInput(&operand))
    return false;
  AffineExpr offset = space.offsets[operand.getOperandNumber()];
  unsigned all = space.sizes.size();
  if (producer == RowKind::Map)
    return kind != RowKind::PerRow && isRowMajor(space, offset, all);
  if (kind == RowKind::PerRow)
    return isRowMajor(space, offset, all);
  return space.sizes.back() == shape.columns &&
         isRowMajor(space, offset, all - 1);
}

/// Whether members can load their rows again: none needs what a map has
/// computed. Rows must be enough to keep a GPU busy, as a block has one.
static bool chooseStream(RowCluster &cluster, int64_t bytes) {
  int64_t columns = cluster.shape.columns;
  if (cluster.shape.rows < kBusyBlocks)
    return false;
  llvm::SmallDenseSet<Operation *> maps;
  for (linalg::GenericOp op : cluster.members) {
    for (Value operand : op->getOperands())
      if (maps.contains(getUnreshaped(operand).getDefiningOp()))
        return false;
    if (*classify(op, cluster.shape) == RowKind::Map)
      maps.insert(op);
  }
  cluster.width = std::gcd(16 / bytes, columns);
  cluster.lanes = kStreamThreads;
  cluster.streams = true;
  return true;
}

bool chooseLayout(RowCluster &cluster) {
  int64_t bytes = 2;
  for (linalg::GenericOp op : cluster.members)
    for (Value operand : op->getOperands())
      if (auto type = dyn_cast<RankedTensorType>(operand.getType()))
        if (type.getNumElements() == cluster.shape.rows * cluster.shape.columns)
          bytes = std::max(bytes, getElementBytes(type));
  int64_t columns = cluster.shape.columns;
  for (int64_t most : {kFewElements, kMostElements})
    for (int64_t width = 16 / bytes; width > 0; width /= 2)
      for (int64_t lanes = kWarp; lanes <= kMaxThreads; lanes += kWarp) {
        int64_t pieces = lanes * width;
        if (columns % pieces != 0 || columns / lanes > most)
          continue;
        cluster.width = width;
        cluster.lanes = lanes;
        cluster.chunks = columns / pieces;
        return true;
      }
  return columns > kMaxThreads * kMostElements && chooseStream(cluster, bytes);
}

bool extractsOwnRow(tensor::ExtractOp extract, linalg::GenericOp op,
                    RowShape shape) {
  // [..., column] at the indices of the generic's own loops.
  OperandRange outer = extract.getIndices().drop_back();
  int64_t rows = 1;
  for (auto [dim, index] : llvm::enumerate(outer)) {
    auto own = index.getDefiningOp<linalg::IndexOp>();
    if (!own || own.getDim() != dim)
      return false;
    rows *= op.getStaticLoopRanges()[dim];
  }
  return rows == shape.rows &&
         extract.getTensor().getType().getShape().drop_back() ==
             ArrayRef(op.getStaticLoopRanges()).take_front(outer.size());
}

RowClusterEmitter::RowClusterEmitter(RowCluster given)
    : cluster(std::move(given)), builder(cluster.members.front().getContext()),
      loc(cluster.members.back().getLoc()) {
  for (linalg::GenericOp op : cluster.members)
    members.push_back({op,
                       *classify(op, cluster.shape),
                       std::make_unique<BlockKernelEmitter>(op, builder),
                       {},
                       false});
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
      if (isRead(result, isRead)) {
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
  for (Value output : outputs) {
    auto type = cast<RankedTensorType>(output.getType());
    types.push_back(type);
    inits.push_back(tensor::EmptyOp::create(builder, loc, type.getShape(),
                                            type.getElementType()));
  }
  int64_t threads = cluster.lanes == kWarp ? kThreads : cluster.lanes;
  rowsPerBlock = threads / cluster.lanes;
  if (cluster.lanes > kWarp)
    for (Member &member : members)
      if (member.kind == RowKind::Reduction)
        sharedBytes += member.emitter->getSharedBytes(cluster.lanes / kWarp);
  auto kernel = ds::KernelOp::create(
      builder, loc, types, "rows_" + members.back().emitter->getName(),
      inputs.getArrayRef(), inits,
      llvm::divideCeil(cluster.shape.rows, rowsPerBlock), /*grain=*/1,
      getInplacePairs(),
      ds::BlockAttr::get(builder.getContext(), threads, sharedBytes));
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
  Value lo = body->addArgument(builder.getIndexType(), loc);
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

  auto index = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(builder, loc, value);
  };
  thread = gpu::ThreadIdOp::create(builder, loc, gpu::Dimension::x);
  lane = thread;
  row = lo;
  if (rowsPerBlock > 1) {
    Value size = index(cluster.lanes);
    lane = arith::RemUIOp::create(builder, loc, thread, size);
    row = arith::AddIOp::create(
        builder, loc,
        arith::MulIOp::create(builder, loc, lo, index(rowsPerBlock)),
        arith::DivUIOp::create(builder, loc, thread, size));
  }
  if (cluster.shape.rows % rowsPerBlock) {
    Value last = index(cluster.shape.rows - 1);
    stores = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ule, row,
                                   last);
    row = arith::MinUIOp::create(builder, loc, row, last);
  }
  return kernel;
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
  auto index = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(builder, loc, value);
  };
  return arith::AddIOp::create(
      builder, loc,
      arith::MulIOp::create(builder, loc, lane, index(cluster.width)),
      index(chunk * cluster.width * cluster.lanes));
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

void RowClusterEmitter::loadRowInputs() {
  auto index = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(builder, loc, value);
  };
  for (RowInput &input : rowInputs) {
    Value buffer = getFlatBuffer(input.tensor);
    input.values.clear();
    if (input.kind == RowInput::OfRow) {
      input.values.push_back(
          memref::LoadOp::create(builder, loc, buffer, row));
      continue;
    }
    for (int64_t chunk = 0; chunk < cluster.chunks; ++chunk) {
      Value place = getColumn(chunk);
      if (input.kind == RowInput::Elements)
        place = arith::AddIOp::create(
            builder, loc,
            arith::MulIOp::create(builder, loc, row,
                                  index(cluster.shape.columns)),
            place);
      input.values.push_back(
          members.front().emitter->loadVector(buffer, place, cluster.width));
    }
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
  auto index = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(builder, loc, value);
  };
  auto createLoop = [&](Value from, Value to, int64_t pieces, Values carried) {
    int64_t step = cluster.lanes * cluster.width;
    auto loop = scf::ForOp::create(builder, loc, from, to, index(pieces * step),
                                   carried);
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(loop.getBody());
    Values columns;
    for (int64_t piece = 0; piece < pieces; ++piece)
      columns.push_back(arith::AddIOp::create(
          builder, loc, loop.getInductionVar(), index(piece * step)));
    Values next = body(columns, Values(loop.getRegionIterArgs()));
    if (!carried.empty())
      scf::YieldOp::create(builder, loc, next);
    return llvm::to_vector(ValueRange(loop.getResults()));
  };
  // Several at a time, as far as the last of them is in the row; then the rest.
  int64_t columns = cluster.shape.columns;
  int64_t unit = cluster.lanes * cluster.width * kPieces;
  Value first = arith::MulIOp::create(builder, loc, lane, index(cluster.width));
  int64_t together = columns / unit * unit;
  Values carried = createLoop(first, index(together), kPieces, initial);
  Value rest = arith::AddIOp::create(builder, loc, first, index(together));
  return createLoop(rest, index(columns), 1, carried);
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
    Values shared = emitter.createShared(warps, sharedBytes);
    sharedBytes += emitter.getSharedBytes(warps);
    Value size = emitter.createIndex(kWarp);
    Value warp = arith::DivUIOp::create(builder, loc, thread, size);
    Value inWarp = arith::RemUIOp::create(builder, loc, thread, size);
    emitter.createIf(
        arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq, inWarp,
                              emitter.createIndex(0)),
        [&] {
          for (auto [view, total] : llvm::zip(shared, totals))
            memref::StoreOp::create(builder, loc, total, view, warp);
        });
    gpu::BarrierOp::create(builder, loc);
    // In the order of the warps, by every thread.
    for (auto [result, view] : llvm::enumerate(shared)) {
      Value total;
      for (int64_t i = 0; i < warps; ++i) {
        Value part =
            memref::LoadOp::create(builder, loc, view, emitter.createIndex(i));
        total = total ? emitter.combine(result, total, part) : part;
      }
      totals[result] = total;
    }
  }
  Values initial = emitter.loadInitial({});
  for (auto [result, total] : llvm::enumerate(totals))
    member.results.push_back({emitter.combine(result, initial[result], total)});
}

void RowClusterEmitter::emitStores() {
  Value isFirst =
      arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq, lane,
                            arith::ConstantIndexOp::create(builder, loc, 0));
  for (Member &member : members) {
    if (!member.isStored || (cluster.streams && member.kind == RowKind::Map))
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
    emitter.space = getIterationSpace(member.op);
    if (member.kind == RowKind::Reduction)
      emitter.combiners = *matchCombiners(member.op);
  }
  builder.setInsertionPoint(members.back().op);
  collectOperands();
  ds::KernelOp kernel = createKernel();
  sharedBytes = 0;
  findRowInputs();
  loadRowInputs();
  for (Member &member : members) {
    if (member.kind == RowKind::Map)
      cluster.streams ? emitStreamedMap(member) : emitMap(member);
    else if (member.kind == RowKind::PerRow)
      emitPerRow(member);
    else
      emitReduction(member);
  }
  if (stores)
    members.front().emitter->createIf(stores, [&] { emitStores(); });
  else
    emitStores();
  replace(kernel);
  return success();
}

} // namespace deepstep::cuda
