//===- BlockReduction.cpp - Reductions by blocks of threads -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A row reduction sums along memory: threads take turns in the row, then add up
// by shuffles and, beyond a warp, through shared memory. A column reduction
// sums across memory: a block takes a strip of neighbouring results, each
// thread as many as one access brings, of every so many rows. Every sum has a
// fixed order, so runs agree bitwise.
//
//===----------------------------------------------------------------------===//

#include "BlockKernel.h"
#include "Machine.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace deepstep::cuda {

namespace {

constexpr int64_t kThreads = 256;
/// What a part of a cut reduction must be worth.
constexpr int64_t kRowPart = 4096, kColumnPart = 64;
/// Columns this short are not cut: a second kernel would take longer.
constexpr int64_t kShortestCut = 256;
/// What a thread loads before it adds it, in bytes and in accesses, and
/// operations that a kernel may have for that.
constexpr int64_t kRowBytes = 64, kColumnBytes = 128;
constexpr int64_t kMostRounds = 8, kMostOperations = 1024;
/// Accesses of a thread to a row; and threads that keep a GPU busy with that.
constexpr int64_t kRowTurns = 8, kBusyThreads = kMultiprocessors * kMaxThreads;
/// Columns this long are cut until every multiprocessor has the same work.
constexpr int64_t kLongColumn = 2048;
constexpr int64_t kMostSharedBytes = 40 << 10;
/// Parts are multiples of this, so that they can be read in wide accesses.
constexpr int64_t kPartUnit = 8;

} // namespace

/// Sums stand in shared memory line by line, and in each line first those of
/// the lanes' first columns, then a gap, those of the second, ...: so that
/// neither lanes, which store them, nor columns, which are added up, meet in a
/// bank.
int64_t ThreadLines::getPitch() const {
  return width == 1 ? lanes : lanes + kWarp / width;
}

/// Whether all results are stored in the order of the parallel loops.
bool BlockKernelEmitter::isDense() {
  unsigned first = op.getNumDpsInputs();
  for (AffineExpr offset : ArrayRef(space.offsets).drop_front(first)) {
    int64_t stride = 1;
    for (unsigned dim = space.numParallel; dim-- > 0;) {
      if (space.getStride(offset, dim) != stride)
        return false;
      stride *= space.sizes[dim];
    }
  }
  return true;
}

BlockKernelEmitter::Cut BlockKernelEmitter::chooseRowCut() {
  int64_t results = space.numResults(), reduced = space.numReduced();
  int64_t parts = std::min<int64_t>(llvm::divideCeil(2 * kBusyBlocks, results),
                                    reduced / kRowPart);
  if (results >= kBusyBlocks || parts < 2 || !isDense())
    return {1, reduced};
  int64_t length = llvm::alignTo(llvm::divideCeil(reduced, parts), kPartUnit);
  return {int64_t(llvm::divideCeil(reduced, length)), length};
}

/// Memory wants 40 to 64 KB asked for by each multiprocessor all the time (see
/// getMapRounds). A block has 256 threads, each of which asks for 128 bytes, of
/// up to 8 rows, before it adds the first: 32 KB. Registers (32 for what is
/// loaded, 8 for sums) let four to six be resident, so that all others have
/// asked while one adds and stores.
///
/// The reduction is cut so that a GPU gets 4 such blocks per multiprocessor,
/// 528, all at work at once, with equal lengths. Parts are multiples of what a
/// block asks for at a time, where there is enough, so that no round is in part
/// empty. What that costs: the parts are written and read again, of 4 bytes for
/// every 64 rows or more.
BlockKernelEmitter::Strip BlockKernelEmitter::chooseStrip() {
  int64_t results = space.numResults(), reduced = space.numReduced();
  Strip strip;
  bool isCut = isDense() && reduced >= kShortestCut;
  int64_t mostParts = isCut ? reduced / kColumnPart : 1;
  auto countStrips = [&] {
    return llvm::divideCeil(results, kWarp * strip.width);
  };
  unsigned walk = space.numParallel ? space.numParallel - 1 : 0;
  if (AffineExpr largest = getLargestInput(op, space);
      largest && space.numParallel > 0) {
    int64_t bytes = 1;
    for (OpOperand *operand : op.getDpsInputOperands())
      if (AffineExpr offset = space.offsets[operand->getOperandNumber()])
        if (space.getStride(offset, walk) != 0)
          bytes = std::max(bytes, getElementBytes(operand->get().getType()));
    strip.width = std::min<int64_t>(16 / bytes, kPartUnit);
    while (strip.width > 1 &&
           (!space.isContiguous(largest, walk, strip.width) ||
            space.sizes[walk] % strip.width != 0 ||
            int64_t(countStrips()) * mostParts < kBusyBlocks / 2))
      strip.width /= 2;
  }
  int64_t strips = countStrips();
  int64_t parts =
      std::min<int64_t>(llvm::divideCeil(2 * kBusyBlocks, strips), mostParts);
  int64_t enough = reduced < kLongColumn ? kBusyBlocks : 2 * kBusyBlocks;
  if (strips >= enough || parts < 2) {
    strip.cut = {1, reduced};
  } else {
    int64_t length =
        llvm::alignTo(llvm::divideCeil(reduced, parts), kColumnPart);
    strip.cut = {int64_t(llvm::divideCeil(reduced, length)), length};
  }
  // With few blocks, more threads to each.
  while (strips * strip.cut.parts < kBusyBlocks / 2 &&
         strip.lines * kWarp < kMaxThreads &&
         strip.cut.length >= 4 * strip.lines &&
         getSharedBytes(
             ThreadLines{kWarp, strip.width, 2 * strip.lines}.getCells()) <=
             kMostSharedBytes)
    strip.lines *= 2;
  strip.rounds =
      chooseRounds(strip.cut, strip.lines, walk, strip.width, kColumnBytes);
  return strip;
}

BlockKernelEmitter::Values BlockKernelEmitter::getNeutral() {
  Values values;
  for (Operation *combiner : combiners)
    values.push_back(arith::ConstantOp::create(
        builder, loc, *arith::getNeutralElement(combiner)));
  return values;
}

Value BlockKernelEmitter::combine(unsigned result, Value a, Value b) {
  Operation *clone = builder.clone(*combiners[result]);
  clone->setOperands({a, b});
  return clone->getResult(0);
}

/// `value` of the lane whose number differs by the bit `distance`.
Value BlockKernelEmitter::shuffle(Value value, int64_t distance) {
  Type type = value.getType();
  unsigned bits = type.getIntOrFloatBitWidth();
  Type word = builder.getI32Type();
  if (type.isF32() || type == word) {
    Value offset = arith::ConstantIntOp::create(builder, loc, word, distance);
    Value width = arith::ConstantIntOp::create(builder, loc, word, kWarp);
    return gpu::ShuffleOp::create(builder, loc, value, offset, width,
                                  gpu::ShuffleMode::XOR)
        .getShuffleResult();
  }
  Type integer = builder.getIntegerType(bits);
  Value raw = value;
  if (type != integer)
    raw = arith::BitcastOp::create(builder, loc, integer, value);
  if (bits < 32) {
    raw = arith::ExtUIOp::create(builder, loc, word, raw);
    raw = shuffle(raw, distance);
    raw = arith::TruncIOp::create(builder, loc, integer, raw);
  } else {
    Value half = arith::ConstantIntOp::create(builder, loc, integer, 32);
    Value high = arith::ShRUIOp::create(builder, loc, raw, half);
    Value parts[] = {raw, high};
    for (Value &part : parts) {
      part = arith::TruncIOp::create(builder, loc, word, part);
      part = shuffle(part, distance);
      part = arith::ExtUIOp::create(builder, loc, integer, part);
    }
    parts[1] = arith::ShLIOp::create(builder, loc, parts[1], half);
    raw = arith::OrIOp::create(builder, loc, parts[0], parts[1]);
  }
  if (type == integer)
    return raw;
  return arith::BitcastOp::create(builder, loc, type, raw);
}

/// The combination over each group of `lanes` neighbouring lanes, on all.
BlockKernelEmitter::Values BlockKernelEmitter::combineLanes(Values values,
                                                            int64_t lanes) {
  for (int64_t distance = lanes / 2; distance > 0; distance /= 2)
    for (auto [result, value] : llvm::enumerate(values))
      value = combine(result, value, shuffle(value, distance));
  return values;
}

int64_t BlockKernelEmitter::getSharedBytes(int64_t elements) const {
  int64_t bytes = 0;
  for (Type type : op->getResultTypes())
    bytes += llvm::alignTo(elements * getElementBytes(type), 16);
  return bytes;
}

/// For each result, `elements` elements of shared memory, from `offset` on.
SmallVector<Value> BlockKernelEmitter::createShared(int64_t elements,
                                                    int64_t offset) {
  auto space =
      gpu::AddressSpaceAttr::get(op.getContext(), gpu::AddressSpace::Workgroup);
  auto bytes = MemRefType::get({ShapedType::kDynamic}, builder.getI8Type(),
                               MemRefLayoutAttrInterface(), space);
  Value memory = gpu::DynamicSharedMemoryOp::create(builder, loc, bytes);
  Values views;
  for (Type type : op->getResultTypes()) {
    auto view = MemRefType::get({elements}, getElementTypeOrSelf(type),
                                MemRefLayoutAttrInterface(), space);
    views.push_back(memref::ViewOp::create(builder, loc, view, memory,
                                           createIndex(offset), ValueRange()));
    offset += llvm::alignTo(elements * getElementBytes(type), 16);
  }
  return views;
}

/// The combination of iterations first, first + distance, ... below `end` of
/// the merged reduction, with `width` neighbours along merged loop `walk` of
/// each: for each of them apart, if these are other results, or for all.
SmallVector<BlockKernelEmitter::Values>
BlockKernelEmitter::reducePart(const Rounds &rounds, Value first, Value end,
                               ValueRange outer, unsigned walk, int64_t width) {
  bool apart = walk < space.numParallel;
  size_t results = op->getNumResults();
  Values initial;
  for (int64_t i = 0; i < (apart ? width : 1); ++i)
    llvm::append_range(initial, getNeutral());
  auto loop =
      scf::ForOp::create(builder, loc, first, end,
                         createIndex(rounds.distance * rounds.count), initial);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToEnd(loop.getBody());
  SmallVector<std::pair<Value, Loaded>> found; // Whether it is before the end.
  for (int64_t round = 0; round < rounds.count; ++round) {
    Value place = loop.getInductionVar(), inside;
    if (round > 0) {
      place = arith::AddIOp::create(builder, loc, place,
                                    createIndex(round * rounds.distance));
      if (rounds.ragged) {
        inside = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult,
                                       place, end);
        place = arith::SelectOp::create(builder, loc, inside, place,
                                        loop.getInductionVar());
      }
    }
    Values indices(outer);
    llvm::append_range(indices, delinearize(place, space.reductionSizes()));
    load(indices, walk, width);
    found.push_back({inside, loaded});
  }
  Values running(loop.getRegionIterArgs());
  for (auto &[inside, values] : found) {
    loaded = values;
    Values before = running;
    for (int64_t i = 0; i < width; ++i) {
      auto mine =
          MutableArrayRef(running).slice(apart ? i * results : 0, results);
      llvm::copy(evaluate(i, mine), mine.begin());
    }
    if (inside)
      for (auto [value, old] : llvm::zip(running, before))
        value = arith::SelectOp::create(builder, loc, inside, value, old);
  }
  scf::YieldOp::create(builder, loc, running);
  SmallVector<Values> totals;
  for (size_t i = 0; i < initial.size(); i += results)
    totals.push_back(
        llvm::to_vector(ValueRange(loop.getResults()).slice(i, results)));
  return totals;
}

/// Rounds of a thread that loads `width` neighbours along `walk` at every
/// `distance`-th place of parts of a cut: until it asks for `bytes` at a time,
/// if there are as many and its body is not too long to be repeated.
BlockKernelEmitter::Rounds
BlockKernelEmitter::chooseRounds(Cut cut, int64_t distance, unsigned walk,
                                 int64_t width, int64_t bytes) {
  int64_t perRound = 0;
  for (OpOperand *operand : op.getDpsInputOperands())
    if (AffineExpr offset = space.offsets[operand->getOperandNumber()])
      if (space.getStride(offset, walk) != 0)
        perRound += width * getElementBytes(operand->get().getType());
  int64_t operations = op.getBody()->getOperations().size();
  Rounds rounds{1, distance, false};
  while (rounds.count < kMostRounds && rounds.count * distance < cut.length &&
         2 * rounds.count * perRound <= bytes &&
         2 * rounds.count * width * operations <= kMostOperations)
    rounds.count *= 2;
  int64_t together = rounds.count * distance;
  rounds.ragged = cut.length % together || space.numReduced() % together;
  return rounds;
}

/// Stores a finished sum: into the results, together with what they start
/// from, or as part `part` of a cut reduction to the result numbered `result`.
void BlockKernelEmitter::finish(ValueRange totals, ValueRange outer, Cut cut,
                                Value part, Value result) {
  if (cut.parts > 1) {
    Value place = arith::AddIOp::create(
        builder, loc,
        arith::MulIOp::create(builder, loc, part,
                              createIndex(space.numResults())),
        result);
    for (auto [number, total] : llvm::enumerate(totals))
      memref::StoreOp::create(builder, loc, total,
                              flat[op.getNumDpsInputs() + number], place);
    return;
  }
  Values initial = loadInitial(outer);
  Values values;
  for (auto [result, total] : llvm::enumerate(totals))
    values.push_back(combine(result, initial[result], total));
  store(outer, 0, {values});
}

/// The types of a cut reduction's parts; none if it is in one piece.
SmallVector<Type> BlockKernelEmitter::getPartialTypes(Cut cut) {
  SmallVector<Type> types;
  if (cut.parts > 1)
    for (Type type : op->getResultTypes())
      types.push_back(RankedTensorType::get({cut.parts, space.numResults()},
                                            getElementTypeOrSelf(type)));
  return types;
}

void BlockKernelEmitter::emitRows(Cut cut) {
  int64_t results = space.numResults();
  int64_t bytes = 1;
  unsigned walk = space.sizes.size() - 1;
  for (OpOperand *operand : op.getDpsInputOperands())
    if (AffineExpr offset = space.offsets[operand->getOperandNumber()])
      if (space.getStride(offset, walk) != 0)
        bytes = std::max(bytes, getElementBytes(operand->get().getType()));
  int64_t width = std::min<int64_t>(16 / bytes, kPartUnit);
  while (width > 1 &&
         (space.sizes.back() % width != 0 || space.numReduced() % width != 0 ||
          cut.length < width * kWarp))
    width /= 2;
  // Threads per row: so many that each has a few turns, or more if there are
  // few rows.
  int64_t turns = llvm::divideCeil(cut.length, width);
  int64_t wanted = std::max<int64_t>(
      turns / kRowTurns,
      llvm::bit_floor(uint64_t(kBusyThreads / (results * cut.parts))));
  int64_t lanes = std::clamp<int64_t>(
      llvm::PowerOf2Ceil(std::min(wanted, turns)), kWarp, kMaxThreads);
  int64_t threads = lanes == kWarp ? kThreads : lanes;
  int64_t rowsPerBlock = threads / lanes;
  int64_t warps = lanes / kWarp;

  createKernel(llvm::divideCeil(results, rowsPerBlock) * cut.parts, 1,
               ds::BlockAttr::get(op.getContext(), threads,
                                  warps > 1 ? getSharedBytes(warps) : 0),
               getPartialTypes(cut));
  prepareBuffers();
  Value thread = gpu::ThreadIdOp::create(builder, loc, gpu::Dimension::x);
  Value parts = createIndex(cut.parts);
  Value part = arith::RemUIOp::create(builder, loc, lo, parts);
  Value row = arith::DivUIOp::create(builder, loc, lo, parts);
  Value lane = thread;
  if (rowsPerBlock > 1) {
    Value size = createIndex(lanes);
    lane = arith::RemUIOp::create(builder, loc, thread, size);
    row = arith::AddIOp::create(
        builder, loc,
        arith::MulIOp::create(builder, loc, row, createIndex(rowsPerBlock)),
        arith::DivUIOp::create(builder, loc, thread, size));
  }
  // Rows behind the last are computed like it and not stored: all lanes must
  // take part in shuffles.
  Value last = createIndex(results - 1);
  Value clamped = results % rowsPerBlock
                      ? arith::MinUIOp::create(builder, loc, row, last)
                      : row;
  Values outer = delinearize(clamped, space.parallelSizes());
  Value begin =
      arith::MulIOp::create(builder, loc, part, createIndex(cut.length));
  Value first = arith::AddIOp::create(
      builder, loc, begin,
      arith::MulIOp::create(builder, loc, lane, createIndex(width)));
  Value end = arith::MinUIOp::create(
      builder, loc,
      arith::AddIOp::create(builder, loc, begin, createIndex(cut.length)),
      createIndex(space.numReduced()));
  Rounds rounds = chooseRounds(cut, lanes * width, walk, width, kRowBytes);
  Values totals = reducePart(rounds, first, end, outer, walk, width).front();
  totals = combineLanes(totals, kWarp);
  if (warps > 1) {
    Values shared = createShared(warps);
    Value size = createIndex(kWarp);
    Value warp = arith::DivUIOp::create(builder, loc, thread, size);
    Value inWarp = arith::RemUIOp::create(builder, loc, thread, size);
    Value zero = createIndex(0);
    createIf(arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                   inWarp, zero),
             [&] {
               for (auto [view, total] : llvm::zip(shared, totals))
                 memref::StoreOp::create(builder, loc, total, view, warp);
             });
    gpu::BarrierOp::create(builder, loc);
    Value taken =
        arith::MinUIOp::create(builder, loc, inWarp, createIndex(warps - 1));
    Value isWarp = arith::CmpIOp::create(
        builder, loc, arith::CmpIPredicate::ult, inWarp, createIndex(warps));
    Values neutral = getNeutral();
    for (auto [view, total, nothing] : llvm::zip(shared, totals, neutral))
      total = arith::SelectOp::create(
          builder, loc, isWarp,
          memref::LoadOp::create(builder, loc, view, taken), nothing);
    totals = combineLanes(totals, warps);
  }
  Value stores = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                       lane, createIndex(0));
  if (results % rowsPerBlock)
    stores = arith::AndIOp::create(
        builder, loc, stores,
        arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ule, row,
                              last));
  createIf(stores, [&] { finish(totals, outer, cut, part, row); });
}

void BlockKernelEmitter::emitColumns(Strip strip) {
  Cut cut = strip.cut;
  int64_t results = space.numResults();
  ThreadLines lines{kWarp, strip.width, strip.lines};
  int64_t columns = kWarp * strip.width;
  createKernel(llvm::divideCeil(results, columns) * cut.parts, 1,
               ds::BlockAttr::get(op.getContext(), kWarp * strip.lines,
                                  getSharedBytes(lines.getCells())),
               getPartialTypes(cut));
  prepareBuffers();
  lines.thread = gpu::ThreadIdOp::create(builder, loc, gpu::Dimension::x);
  Value size = createIndex(kWarp);
  lines.lane = arith::RemUIOp::create(builder, loc, lines.thread, size);
  lines.line = arith::DivUIOp::create(builder, loc, lines.thread, size);
  Value parts = createIndex(cut.parts);
  Value part = arith::RemUIOp::create(builder, loc, lo, parts);
  Value firstColumn = arith::MulIOp::create(
      builder, loc, arith::DivUIOp::create(builder, loc, lo, parts),
      createIndex(columns));
  // Columns behind the last are computed like the last, and not stored.
  Value mine =
      arith::AddIOp::create(builder, loc, firstColumn,
                            arith::MulIOp::create(builder, loc, lines.lane,
                                                  createIndex(strip.width)));
  if (results % columns)
    mine = arith::MinUIOp::create(builder, loc, mine,
                                  createIndex(results - strip.width));
  Value begin =
      arith::MulIOp::create(builder, loc, part, createIndex(cut.length));
  Value first = arith::AddIOp::create(builder, loc, begin, lines.line);
  Value end = arith::MinUIOp::create(
      builder, loc,
      arith::AddIOp::create(builder, loc, begin, createIndex(cut.length)),
      createIndex(space.numReduced()));
  SmallVector<Values> sums = reducePart(
      strip.rounds, first, end, delinearize(mine, space.parallelSizes()),
      space.numParallel ? space.numParallel - 1 : 0, strip.width);
  storeLines(lines, sums, /*offset=*/0);
  gpu::BarrierOp::create(builder, loc);
  combineLines(lines, firstColumn, results, /*offset=*/0,
               [&](Value result, ValueRange totals) {
                 finish(totals, delinearize(result, space.parallelSizes()), cut,
                        part, result);
               });
}

/// Leaves the sums of this thread's columns, for each by result, in shared
/// memory from `offset` on.
void BlockKernelEmitter::storeLines(const ThreadLines &lines,
                                    ArrayRef<Values> sums, int64_t offset) {
  Values shared = createShared(lines.getCells(), offset);
  int64_t pitch = lines.getPitch();
  Value place = arith::AddIOp::create(
      builder, loc,
      arith::MulIOp::create(builder, loc, lines.line,
                            createIndex(lines.width * pitch)),
      lines.lane);
  for (auto [i, values] : llvm::enumerate(sums)) {
    Value to =
        arith::AddIOp::create(builder, loc, place, createIndex(i * pitch));
    for (auto [view, value] : llvm::zip(shared, values))
      memref::StoreOp::create(builder, loc, value, view, to);
  }
}

/// Adds up, in their order, what all lines have left for each column, and hands
/// it to `finish` together with the column's number among `results`, of which
/// the lines have those from `firstColumn` on. Each column is one thread's.
void BlockKernelEmitter::combineLines(
    const ThreadLines &lines, Value firstColumn, int64_t results,
    int64_t offset,
    llvm::function_ref<void(Value result, ValueRange totals)> finish) {
  Values shared = createShared(lines.getCells(), offset);
  int64_t pitch = lines.getPitch();
  int64_t columns = lines.lanes * lines.width;
  int64_t threads = lines.lanes * lines.lines;
  for (int64_t begin = 0; begin < columns; begin += threads) {
    Value own = lines.thread;
    if (begin > 0)
      own = arith::AddIOp::create(builder, loc, own, createIndex(begin));
    Value result = arith::AddIOp::create(builder, loc, firstColumn, own);
    Value stores;
    auto require = [&](Value value, int64_t count) {
      Value below = arith::CmpIOp::create(
          builder, loc, arith::CmpIPredicate::ult, value, createIndex(count));
      stores = stores
                   ? Value(arith::AndIOp::create(builder, loc, stores, below))
                   : below;
    };
    if (begin + threads > columns)
      require(own, columns);
    if (results % columns)
      require(result, results);
    auto combineColumn = [&] {
      Value width = createIndex(lines.width);
      Value column = arith::AddIOp::create(
          builder, loc,
          arith::MulIOp::create(
              builder, loc, arith::RemUIOp::create(builder, loc, own, width),
              createIndex(pitch)),
          arith::DivUIOp::create(builder, loc, own, width));
      Values totals(op->getNumResults());
      for (int64_t y = 0; y < lines.lines; ++y) {
        Value from = arith::AddIOp::create(
            builder, loc, column, createIndex(y * lines.width * pitch));
        for (auto [number, view] : llvm::enumerate(shared)) {
          Value next = memref::LoadOp::create(builder, loc, view, from);
          totals[number] = y ? combine(number, totals[number], next) : next;
        }
      }
      finish(result, totals);
    };
    if (stores)
      createIf(stores, combineColumn);
    else
      combineColumn();
  }
}

/// Puts the parts of a cut reduction together, by result `partials`, behind the
/// kernel that computes them.
BlockKernelEmitter::Values
BlockKernelEmitter::emitSecondPass(ValueRange partials) {
  builder.setInsertionPointAfter(partials.front().getDefiningOp());
  int64_t results =
      cast<RankedTensorType>(op->getResult(0).getType()).getNumElements();
  auto getReassociation = [](int64_t rank) {
    SmallVector<ReassociationIndices> groups;
    if (rank > 0)
      groups.push_back(llvm::to_vector(llvm::seq<int64_t>(0, rank)));
    return groups;
  };
  Values inits;
  SmallVector<Type> types;
  for (Value init : op.getDpsInits()) {
    auto type = cast<RankedTensorType>(init.getType());
    auto vector = RankedTensorType::get({results}, type.getElementType());
    types.push_back(vector);
    if (Operation *constant = getFillConstant(init)) {
      Value empty = tensor::EmptyOp::create(builder, loc, vector.getShape(),
                                            vector.getElementType());
      inits.push_back(
          linalg::FillOp::create(builder, loc, constant->getResult(0), empty)
              .getResult(0));
    } else if (type.getRank() == 0) {
      inits.push_back(tensor::ExpandShapeOp::create(builder, loc, vector, init,
                                                    getReassociation(0)));
    } else if (type.getRank() == 1) {
      inits.push_back(init);
    } else {
      inits.push_back(tensor::CollapseShapeOp::create(
          builder, loc, vector, init, getReassociation(type.getRank())));
    }
  }
  AffineExpr d0, d1;
  bindDims(op.getContext(), d0, d1);
  SmallVector<AffineMap> maps(partials.size(),
                              AffineMap::get(2, 0, {d1, d0}, op.getContext()));
  maps.append(inits.size(), AffineMap::get(2, 0, d0));
  auto second = linalg::GenericOp::create(
      builder, loc, types, partials, inits, maps,
      {utils::IteratorType::parallel, utils::IteratorType::reduction},
      [&](OpBuilder &body, Location inner, ValueRange arguments) {
        Values next;
        size_t count = combiners.size();
        for (auto [result, combiner] : llvm::enumerate(combiners)) {
          Operation *clone = body.clone(*combiner);
          clone->setOperands({arguments[count + result], arguments[result]});
          next.push_back(clone->getResult(0));
        }
        linalg::YieldOp::create(body, inner, next);
      });
  BlockKernelEmitter emitter(second, builder);
  FailureOr<Values> vectors = emitter.emit();
  assert(succeeded(vectors) && "a plain reduction can be a kernel");
  builder.setInsertionPointAfter(second);
  Values replacements;
  for (auto [vector, type] : llvm::zip(*vectors, op->getResultTypes())) {
    auto whole = cast<RankedTensorType>(type);
    if (whole.getRank() == 0)
      replacements.push_back(tensor::CollapseShapeOp::create(
          builder, loc, whole, vector, getReassociation(0)));
    else if (whole.getRank() == 1)
      replacements.push_back(vector);
    else
      replacements.push_back(tensor::ExpandShapeOp::create(
          builder, loc, whole, vector, getReassociation(whole.getRank())));
  }
  second.erase();
  for (Value init : inits)
    if (auto fill = init.getDefiningOp<linalg::FillOp>();
        fill && fill->use_empty())
      fill.erase();
  return replacements;
}

} // namespace deepstep::cuda
