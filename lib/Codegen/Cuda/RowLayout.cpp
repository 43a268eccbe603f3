//===- RowLayout.cpp - How threads share rows -------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowLayout.h"
#include "../KernelEmitter.h"
#include "BlockKernel.h"
#include "Machine.h"
#include "Reshapes.h"
#include <numeric>

using namespace mlir;

namespace deepstep::cuda {

namespace {

constexpr int64_t kThreads = 256;
/// Parts of a row that a thread keeps: as few as possible, and never more.
constexpr int64_t kFewElements = 8, kMostElements = 16;
/// Bytes that a thread should ask for at once (see getMapRounds), if there are
/// enough threads.
constexpr int64_t kWantedBytes = 32, kBusyThreads = 1 << 17;
/// Registers of a thread beside what it has of each element.
constexpr int64_t kOtherRegisters = 32;
/// Of a thread of a block of more than kThreads. ptxas needs up to 64 of them,
/// with which half of a multiprocessor's threads are in use.
constexpr int64_t kLargeBlockRegisters = 72;
/// So many registers, of which ptxas needs fewer, let at least 14 warps be on a
/// multiprocessor.
constexpr int64_t kMostRegisters = 144;
/// Elements of a warp that has a row for itself; and how many are a block.
constexpr int64_t kMostWarpElements = 32, kWarpsPerBlock = 4;
/// Threads of a row that is loaded again. Three such blocks fit a
/// multiprocessor, and their rows, of up to 100 KiB each, the cache of a large
/// GPU.
constexpr int64_t kStreamThreads = 512;

// Rows with sums of columns.
/// Barriers that lines of threads may have: of 16, the block has one.
constexpr int64_t kLineBarriers = 15;
/// What any chip has for a block.
constexpr int64_t kMostSharedBytes = 96 << 10;
/// Rows that a line of threads has, at least: each block stores sums of its
/// own.
constexpr int64_t kLeastRounds = 2;
/// Threads of a multiprocessor, at least: fewer leave it idle.
constexpr int64_t kLeastThreads = 256;

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

/// Whether it is of tensors of known shapes only.
bool isOfTensors(linalg::GenericOp op) {
  return op.hasPureTensorSemantics() && !op.hasDynamicShape() &&
         llvm::all_of(op.getInputs(), [](Value input) {
           return isa<RankedTensorType>(input.getType());
         });
}

bool startsFromConstants(linalg::GenericOp op) {
  return llvm::all_of(op.getDpsInits(), [](Value init) {
    return getFillConstant(init) != nullptr;
  });
}

} // namespace

std::optional<RowKind> classify(linalg::GenericOp op, RowShape shape) {
  if (!isOfTensors(op))
    return std::nullopt;
  IterationSpace space = getIterationSpace(op);
  unsigned first = op.getNumDpsInputs();
  for (AffineExpr offset : ArrayRef(space.offsets).drop_front(first))
    if (!isRowMajor(space, offset, space.numParallel))
      return std::nullopt;
  // A sum of one element, which gradients of broadcasts are.
  if (op.getNumReductionLoops() > 0 && space.reductionSizes().empty())
    return space.numResults() == shape.rows && startsFromConstants(op)
               ? std::optional(RowKind::PerRow)
               : std::nullopt;
  if (op.getNumReductionLoops() > 0) {
    if (space.reductionSizes().size() != 1 ||
        space.numReduced() != shape.columns ||
        space.numResults() != shape.rows || shape.columns < kWarp ||
        !reducesAlongMemory(op, space) || !matchCombiners(op) ||
        !startsFromConstants(op))
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

bool isColumnSum(linalg::GenericOp op, RowShape shape) {
  if (!isOfTensors(op) || op.getNumReductionLoops() == 0 ||
      !matchCombiners(op) || !startsFromConstants(op))
    return false;
  for (Operation &inner : *op.getBody())
    if (isa<tensor::ExtractOp>(inner))
      return false;
  IterationSpace space = getIterationSpace(op);
  if (space.numParallel != 1 || space.sizes[0] != shape.columns ||
      space.numReduced() != shape.rows)
    return false;
  return llvm::all_of(
      ArrayRef(space.offsets).drop_front(op.getNumDpsInputs()),
      [&](AffineExpr offset) { return isRowMajor(space, offset, 1); });
}

IterationSpace getRowSpace(linalg::GenericOp op, RowKind kind) {
  IterationSpace space = getIterationSpace(op);
  if (kind != RowKind::ColumnSum)
    return space;
  // The columns are its only parallel loop.
  MLIRContext *context = op.getContext();
  unsigned last = space.sizes.size() - 1;
  SmallVector<AffineExpr> places{getAffineDimExpr(last, context)};
  for (unsigned dim = 0; dim < last; ++dim)
    places.push_back(getAffineDimExpr(dim, context));
  for (SmallVector<AffineExpr> *exprs : {&space.offsets, &space.original})
    for (AffineExpr &expr : *exprs)
      if (expr)
        expr = expr.replaceDims(places);
  std::rotate(space.sizes.begin(), space.sizes.begin() + 1, space.sizes.end());
  return space;
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

namespace {
/// Of an element of a row.
struct RowBytes {
  /// Of the widest operand, also of those with one element for each column: of
  /// them, too, the lanes of a warp read neighbouring accesses.
  int64_t widest = 2;
  /// Of all operands that are loaded.
  int64_t loaded = 0;
};
} // namespace

static RowBytes getRowBytes(const RowCluster &cluster) {
  RowBytes bytes;
  llvm::SmallDenseSet<Operation *> own;
  llvm::SmallDenseSet<Value> counted;
  for (const auto *ops : {&cluster.members, &cluster.sums})
    own.insert(ops->begin(), ops->end());
  for (const auto *ops : {&cluster.members, &cluster.sums})
    for (linalg::GenericOp op : *ops)
      for (OpOperand &operand : op->getOpOperands()) {
        auto type = dyn_cast<RankedTensorType>(operand.get().getType());
        int64_t all = cluster.shape.rows * cluster.shape.columns;
        if (!type || (type.getNumElements() != all &&
                      type.getNumElements() != cluster.shape.columns))
          continue;
        int64_t size = getElementBytes(type);
        bytes.widest = std::max(bytes.widest, size);
        if (type.getNumElements() == all && op.isDpsInput(&operand) &&
            !own.contains(getUnreshaped(operand.get()).getDefiningOp()) &&
            counted.insert(operand.get()).second)
          bytes.loaded += size;
      }
  return bytes;
}

static int64_t countMaps(const RowCluster &cluster) {
  return llvm::count_if(cluster.members, [&](linalg::GenericOp op) {
    return classify(op, cluster.shape) == RowKind::Map;
  });
}

bool chooseLayout(RowCluster &cluster) {
  RowBytes bytes = getRowBytes(cluster);
  int64_t columns = cluster.shape.columns;
  auto choose = [&](int64_t width, int64_t lanes, int64_t rowsPerBlock) {
    cluster.width = width;
    cluster.lanes = lanes;
    cluster.chunks = columns / (lanes * width);
    cluster.rowsPerBlock = rowsPerBlock;
    return true;
  };
  // Whether threads have registers for all that is loaded of a row and one
  // number of each element, if `lanes` of them share it.
  auto holds = [&](int64_t lanes) {
    return lanes <= kThreads ||
           kOtherRegisters + columns / lanes * (bytes.loaded + 4) / 4 <=
               kLargeBlockRegisters;
  };
  auto chooseElements = [&](int64_t least, int64_t most) {
    for (int64_t width = 16 / bytes.widest; width > 0; width /= 2)
      for (int64_t lanes = kWarp; lanes <= kMaxThreads; lanes += kWarp)
        if (columns % (lanes * width) == 0 && columns / lanes <= most &&
            columns / lanes >= least && holds(lanes))
          return choose(width, lanes, lanes == kWarp ? kThreads / kWarp : 1);
    return false;
  };
  int64_t maps = countMaps(cluster);
  // If there are many rows, a thread may have more of one.
  auto mayHave = [&](int64_t elements) {
    return cluster.shape.rows * columns >= kBusyThreads * elements &&
           kOtherRegisters + elements * (bytes.loaded + 4 * maps + 4) / 4 <=
               kMostRegisters;
  };
  // A warp that has a row for itself waits for no other, and asks for all of it
  // at once.
  int64_t width = 16 / bytes.widest, elements = columns / kWarp;
  if (columns % (kWarp * width) == 0 && elements > kFewElements &&
      elements <= kMostWarpElements && mayHave(elements))
    return choose(width, kWarp, kWarpsPerBlock);
  // Eight elements of one bf16 tensor are half of what keeps memory busy.
  if (bytes.loaded * kFewElements < kWantedBytes && mayHave(kMostElements) &&
      chooseElements(kFewElements + 1, kMostElements))
    return true;
  if (chooseElements(0, kFewElements) || chooseElements(0, kMostElements))
    return true;
  return columns > kMaxThreads * kMostElements &&
         chooseStream(cluster, bytes.widest);
}

/// Registers that each thread of a block may have, if nothing but the block is
/// on a multiprocessor: each of its four parts has a quarter of them.
static int64_t getMostRegisters(int64_t warps) {
  int64_t perPart = llvm::divideCeil(warps, 4);
  return std::min<int64_t>(llvm::alignDown((1 << 14) / (perPart * kWarp), 8),
                           255);
}

/// A block has a multiprocessor for itself. As rows are loaded one ahead, what
/// counts is how many it has under way: as many as registers allow. A thread
/// needs them for its sums, for what it has loaded of this row and the next,
/// for one more number of each element and what maps make of it, and some for
/// the rest (as ptxas needs them for layer and RMS norms on sm_90). If more
/// threads share a row, each has less of it, but all have the rest.
bool chooseSumLayout(RowCluster &cluster) {
  if (cluster.streams)
    return false;
  RowBytes bytes = getRowBytes(cluster);
  int64_t columns = cluster.shape.columns, sums = 0, most = 0;
  int64_t widestSum = 0, maps = countMaps(cluster);
  for (linalg::GenericOp op : cluster.sums) {
    int64_t own = 0;
    for (Type type : op->getResultTypes())
      own += std::max<int64_t>(getElementBytes(type), 4);
    sums += own;
    widestSum = std::max(widestSum, own);
  }
  for (int64_t width = 16 / bytes.widest; width > 0; width /= 2)
    for (int64_t lanes = kWarp; lanes <= kMaxThreads; lanes += kWarp) {
      int64_t elements = columns / lanes;
      if (columns % (lanes * width) != 0 || elements > kMostElements)
        continue;
      int64_t registers =
          kOtherRegisters +
          elements * (sums + 2 * bytes.loaded + 4 * maps + 4) / 4;
      int64_t together = kMaxThreads / lanes;
      if (lanes > kWarp)
        together = std::min(together, kLineBarriers);
      while (together > 0 &&
             (getMostRegisters(together * lanes / kWarp) < registers ||
              2 * widestSum * ThreadLines{lanes, width, together}.getCells() >
                  kMostSharedBytes))
        --together;
      if (together <= most)
        continue;
      most = together;
      cluster.width = width;
      cluster.lanes = lanes;
      cluster.chunks = elements / width;
    }
  cluster.rowsPerBlock =
      std::min(most, cluster.shape.rows / (kLeastRounds * kMultiprocessors));
  cluster.blocks = kMultiprocessors;
  return cluster.rowsPerBlock * cluster.lanes >= kLeastThreads;
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

} // namespace deepstep::cuda
