//===- BlockKernel.cpp - linalg.generic for blocks of threads ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BlockKernel.h"
#include "TransposedMap.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;

namespace deepstep::cuda {

namespace {

constexpr int64_t kThreads = 256;
/// The widest access of one thread to memory.
constexpr int64_t kAccessBytes = 16;
/// Threads that keep a GPU busy: below, each does less rather than more.
constexpr int64_t kBusyThreads = 1 << 16;
/// Threads that are at work at a time: 2048 on each of 132 multiprocessors.
constexpr int64_t kResidentThreads = 132 * 2048;
/// A reduction this short is one thread's work.
constexpr int64_t kShortReduction = 16;

} // namespace

int64_t getElementBytes(Type type) {
  return llvm::divideCeil(getElementTypeOrSelf(type).getIntOrFloatBitWidth(),
                          8);
}

BlockKernelEmitter::BlockKernelEmitter(linalg::GenericOp op, OpBuilder &builder)
    : KernelEmitter(op, builder) {}

/// Every buffer as a vector of its elements.
void BlockKernelEmitter::prepareBuffers() {
  auto flatten = [&](Value buffer) -> Value {
    auto type = cast<MemRefType>(buffer.getType());
    auto vector =
        MemRefType::get({type.getNumElements()}, type.getElementType());
    return memref::ReinterpretCastOp::create(
        builder, loc, vector, buffer, /*offset=*/0,
        ArrayRef<int64_t>{type.getNumElements()}, ArrayRef<int64_t>{1});
  };
  for (Value input : inputs)
    if (Value buffer = buffers.lookup(input))
      flatInputs[input] = flatten(buffer);
  flat.clear();
  for (OpOperand *operand : op.getDpsInputOperands())
    flat.push_back(flatInputs.lookup(operand->get()));
  for (Value buffer : resultBuffers)
    flat.push_back(buffer ? flatten(buffer) : Value());
}

Value BlockKernelEmitter::createOffset(AffineExpr expr, ValueRange indices) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return createIndex(constant.getValue());
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return indices[dim.getPosition()];
  AffineMap map = AffineMap::get(indices.size(), 0, expr);
  SmallVector<Value> operands(indices);
  affine::canonicalizeMapAndOperands(&map, &operands);
  return affine::AffineApplyOp::create(builder, loc, map, operands);
}

Value BlockKernelEmitter::loadScalar(Value buffer, AffineExpr offset,
                                     ValueRange indices) {
  return memref::LoadOp::create(builder, loc, buffer,
                                createOffset(offset, indices));
}

/// `width` neighbours from `offset` on, which is a multiple of `width`.
Value BlockKernelEmitter::loadVector(Value buffer, Value offset,
                                     int64_t width) {
  Type element = getElementTypeOrSelf(buffer.getType());
  return vector::LoadOp::create(
      builder, loc, VectorType::get({width}, element), buffer, offset,
      /*nontemporal=*/false,
      llvm::MaybeAlign(width * getElementBytes(element)));
}

BlockKernelEmitter::Values
BlockKernelEmitter::delinearize(Value linear, ArrayRef<int64_t> sizes) {
  Values indices(sizes.size());
  for (size_t dim = sizes.size(); dim-- > 0;) {
    if (dim == 0) {
      indices[dim] = linear;
      break;
    }
    Value size = createIndex(sizes[dim]);
    indices[dim] = arith::RemUIOp::create(builder, loc, linear, size);
    linear = arith::DivUIOp::create(builder, loc, linear, size);
  }
  return indices;
}

/// The number of neighbours along `walk` that a thread computes at once: as
/// many as one access brings of the widest element type, if that leaves enough
/// threads.
int64_t BlockKernelEmitter::getWidth(unsigned walk, int64_t perThread) const {
  if (walk >= space.sizes.size())
    return 1;
  int64_t bytes = 1;
  for (Value operand : op->getOperands())
    if (isa<RankedTensorType>(operand.getType()))
      bytes = std::max(bytes, getElementBytes(operand.getType()));
  int64_t iterations = space.numResults() * space.numReduced();
  int64_t width = std::min<int64_t>(kAccessBytes / bytes, 8);
  while (width > 1 && (space.sizes[walk] % width != 0 ||
                       iterations / (width * perThread) < kBusyThreads))
    width /= 2;
  return std::max<int64_t>(width, 1);
}

void BlockKernelEmitter::load(ValueRange indices, unsigned walk,
                              int64_t width) {
  loaded.values.assign(op.getNumDpsInputs(), {});
  loaded.indices.assign(indices.begin(), indices.end());
  loaded.walk = walk;
  for (OpOperand *operand : op.getDpsInputOperands()) {
    unsigned number = operand->getOperandNumber();
    if (auto known = given.find(number); known != given.end()) {
      loaded.values[number] = known->second;
      continue;
    }
    if (!flat[number] || op.getMatchingBlockArgument(operand).use_empty())
      continue;
    Values &values = loaded.values[number];
    AffineExpr offset = space.offsets[number];
    Type element = getElementTypeOrSelf(operand->get().getType());
    bool single = width == 1 || space.getStride(offset, walk) == 0;
    if (single) {
      values.push_back(loadScalar(flat[number], offset, indices));
      continue;
    }
    if (space.isContiguous(offset, walk, width) && !element.isInteger(1)) {
      Value vector =
          loadVector(flat[number], createOffset(offset, indices), width);
      for (int64_t i = 0; i < width; ++i)
        values.push_back(vector::ExtractOp::create(builder, loc, vector, i));
      continue;
    }
    Values shifted(indices);
    for (int64_t i = 0; i < width; ++i) {
      if (i > 0)
        shifted[walk] =
            arith::AddIOp::create(builder, loc, indices[walk], createIndex(i));
      values.push_back(loadScalar(flat[number], offset, shifted));
    }
  }
}

BlockKernelEmitter::Values BlockKernelEmitter::evaluate(unsigned element,
                                                        ValueRange running) {
  auto loadOperand = [&](OpOperand &operand) {
    const Values &values = loaded.values[operand.getOperandNumber()];
    return values.size() == 1 ? values[0] : values[element];
  };
  auto loadAt = [&](Value tensor, ValueRange indices) -> Value {
    Value offset = createIndex(0);
    auto shape = cast<RankedTensorType>(tensor.getType()).getShape();
    for (auto [index, size] : llvm::zip_equal(indices, shape)) {
      offset = arith::MulIOp::create(builder, loc, offset, createIndex(size));
      offset = arith::AddIOp::create(builder, loc, offset, index);
    }
    return memref::LoadOp::create(builder, loc, flatInputs.lookup(tensor),
                                  offset);
  };
  auto getIndex = [&](unsigned dim) {
    Values shifted = loaded.indices;
    if (element > 0)
      shifted[loaded.walk] = arith::AddIOp::create(
          builder, loc, shifted[loaded.walk], createIndex(element));
    return createOffset(space.original[dim], shifted);
  };
  return emitBody(running, {loadOperand, loadAt, getIndex});
}

BlockKernelEmitter::Values BlockKernelEmitter::loadInitial(ValueRange indices) {
  return getInitialValues([&](unsigned result) {
    unsigned number = op.getNumDpsInputs() + result;
    return loadScalar(flat[number], space.offsets[number], indices);
  });
}

void BlockKernelEmitter::store(ValueRange indices, unsigned walk,
                               ArrayRef<Values> elements) {
  int64_t width = elements.size();
  for (unsigned result = 0; result < op->getNumResults(); ++result) {
    unsigned number = op.getNumDpsInputs() + result;
    if (!flat[number])
      continue;
    AffineExpr offset = space.offsets[number];
    Type type = getElementTypeOrSelf(op->getResult(result).getType());
    if (width > 1 && space.isContiguous(offset, walk, width) &&
        !type.isInteger(1)) {
      Values values;
      for (const Values &element : elements)
        values.push_back(element[result]);
      Value vector = vector::FromElementsOp::create(
          builder, loc, VectorType::get({width}, type), values);
      int64_t bytes = width * getElementBytes(type);
      vector::StoreOp::create(builder, loc, vector, flat[number],
                              createOffset(offset, indices),
                              /*nontemporal=*/false, llvm::MaybeAlign(bytes));
      continue;
    }
    Values shifted(indices);
    for (int64_t i = 0; i < width; ++i) {
      if (i > 0)
        shifted[walk] =
            arith::AddIOp::create(builder, loc, indices[walk], createIndex(i));
      memref::StoreOp::create(builder, loc, elements[i][result], flat[number],
                              createOffset(offset, shifted));
    }
  }
}

/// How often a thread of a map loads before its first store.
///
/// Memory answers after some 700 ns. To move 4 TB/s, half of them loads, it
/// must have been asked for 1.4 MB meanwhile, 11 KB per multiprocessor; when
/// busy it answers later, and 40 to 64 KB are what it takes in practice.
/// Threads that load 16 bytes and end make 32 KB where 2048 are resident, and
/// less between the end of a block and the first load of the next. 32 bytes
/// make enough.
int64_t BlockKernelEmitter::getMapRounds(unsigned walk, int64_t width) {
  constexpr int64_t kWantedBytes = 32, kMostRounds = 4;
  int64_t bytes = 0;
  for (OpOperand *operand : op.getDpsInputOperands())
    if (AffineExpr offset = space.offsets[operand->getOperandNumber()])
      if (!op.getMatchingBlockArgument(operand).use_empty() &&
          space.getStride(offset, walk) == 1)
        bytes += width * getElementBytes(operand->get().getType());
  if (bytes == 0)
    return 1;
  int64_t rounds = 1;
  while (rounds < kMostRounds && rounds * bytes < kWantedBytes &&
         space.numResults() / (2 * rounds * width) >= kResidentThreads)
    rounds *= 2;
  return rounds;
}

/// Each thread computes `width` neighbours of the first result, once or several
/// times at a block's distance.
void BlockKernelEmitter::emitMap() {
  int64_t total = space.numResults();
  unsigned walk = space.sizes.empty() ? 0 : space.sizes.size() - 1;
  int64_t width = getWidth(walk, 1);
  int64_t rounds = space.sizes.empty() ? 1 : getMapRounds(walk, width);
  int64_t perRound = kThreads * width, perBlock = rounds * perRound;
  createKernel(llvm::divideCeil(total, perBlock), 1,
               ds::BlockAttr::get(op.getContext(), kThreads, 0));
  prepareBuffers();
  Value thread = gpu::ThreadIdOp::create(builder, loc, gpu::Dimension::x);
  Value first = arith::MulIOp::create(builder, loc, lo, createIndex(perBlock));
  Value linear = arith::AddIOp::create(
      builder, loc, first,
      arith::MulIOp::create(builder, loc, thread, createIndex(width)));
  auto compute = [&](const Loaded &found) {
    loaded = found;
    SmallVector<Values> elements;
    for (int64_t i = 0; i < width; ++i) {
      Values shifted(loaded.indices);
      if (i > 0)
        shifted[walk] =
            arith::AddIOp::create(builder, loc, shifted[walk], createIndex(i));
      elements.push_back(evaluate(i, loadInitial(shifted)));
    }
    store(loaded.indices, walk, elements);
  };
  auto isInside = [&](Value place) -> Value {
    return arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult, place,
                                 createIndex(total));
  };
  bool ragged = total % perBlock != 0;
  if (ragged && rounds == 1)
    return createIf(isInside(linear), [&] {
      load(delinearize(linear, space.sizes), walk, width);
      compute(loaded);
    });
  SmallVector<std::pair<Value, Loaded>> found;
  for (int64_t round = 0; round < rounds; ++round) {
    Value place = linear;
    if (round > 0)
      place = arith::AddIOp::create(builder, loc, linear,
                                    createIndex(round * perRound));
    // Behind the last elements these are loaded again, and nothing made of
    // them.
    Value from = ragged ? Value(arith::MinUIOp::create(
                              builder, loc, place, createIndex(total - width)))
                        : place;
    load(delinearize(from, space.sizes), walk, width);
    found.push_back({place, loaded});
  }
  for (auto &[place, values] : found) {
    if (ragged)
      createIf(isInside(place), [&, &values = values] { compute(values); });
    else
      compute(values);
  }
}

/// Each thread computes one result: for short reductions, and for those whose
/// parts cannot be put together (an index of the greatest element).
void BlockKernelEmitter::emitSerialReduction() {
  int64_t total = space.numResults();
  createKernel(llvm::divideCeil(total, kThreads), 1,
               ds::BlockAttr::get(op.getContext(), kThreads, 0));
  prepareBuffers();
  Value thread = gpu::ThreadIdOp::create(builder, loc, gpu::Dimension::x);
  Value linear = arith::AddIOp::create(
      builder, loc,
      arith::MulIOp::create(builder, loc, lo, createIndex(kThreads)), thread);
  auto work = [&] {
    Values outer = delinearize(linear, space.parallelSizes());
    Value zero = createIndex(0), one = createIndex(1);
    Values initial = loadInitial(outer);
    Values indices = outer, carried = initial;
    Values totals;
    // The loops, nested.
    SmallVector<scf::ForOp> loops;
    for (int64_t size : space.reductionSizes()) {
      auto loop = scf::ForOp::create(builder, loc, zero, createIndex(size), one,
                                     carried);
      if (!loops.empty())
        scf::YieldOp::create(builder, loc, loop.getResults());
      loops.push_back(loop);
      indices.push_back(loop.getInductionVar());
      carried.assign(loop.getRegionIterArgs().begin(),
                     loop.getRegionIterArgs().end());
      builder.setInsertionPointToEnd(loop.getBody());
    }
    load(indices, 0, 1);
    Values next = evaluate(0, carried);
    if (loops.empty()) {
      totals = next;
    } else {
      scf::YieldOp::create(builder, loc, next);
      builder.setInsertionPointAfter(loops.front());
      totals.assign(loops.front().getResults().begin(),
                    loops.front().getResults().end());
    }
    store(outer, 0, {totals});
  };
  if (total % kThreads == 0)
    return work();
  createIf(arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult,
                                 linear, createIndex(total)),
           work);
}

std::optional<SmallVector<Operation *>> matchCombiners(linalg::GenericOp op) {
  SmallVector<Operation *> combiners;
  for (unsigned result = 0; result < op->getNumResults(); ++result) {
    SmallVector<Operation *, 4> found;
    if (!matchReduction(op.getRegionOutputArgs(), result, found) ||
        found.size() != 1 || !arith::getNeutralElement(found.front()))
      return std::nullopt;
    combiners.push_back(found.front());
  }
  return combiners;
}

FailureOr<SmallVector<Value>> BlockKernelEmitter::emit() {
  if (failed(analyze()))
    return failure();
  OpBuilder::InsertionGuard guard(builder);
  space = getIterationSpace(op);
  auto finished = [&]() -> Values {
    auto kernel = cast<ds::KernelOp>(lo.getParentBlock()->getParentOp());
    return llvm::to_vector(ValueRange(kernel.getResults()));
  };
  if (op.getNumReductionLoops() == 0) {
    if (std::optional<TransposedTile> tile = chooseTransposedTile(op, space))
      emitTransposedMap(*tile);
    else
      emitMap();
    return finished();
  }
  auto matched = matchCombiners(op);
  if (space.numReduced() < kShortReduction || !matched) {
    emitSerialReduction();
    return finished();
  }
  combiners = std::move(*matched);
  Cut cut;
  if (reducesAlongMemory(op, space)) {
    cut = chooseRowCut();
    emitRows(cut);
  } else {
    Strip strip = chooseStrip();
    cut = strip.cut;
    emitColumns(strip);
  }
  auto kernel = cast<ds::KernelOp>(lo.getParentBlock()->getParentOp());
  if (cut.parts == 1)
    return finished();
  return emitSecondPass(kernel.getResults());
}

} // namespace deepstep::cuda
