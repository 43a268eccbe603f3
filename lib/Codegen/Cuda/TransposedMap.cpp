//===- TransposedMap.cpp - Maps that walk memory both ways ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// x counts along the last merged loop, the first result's neighbours; y along
// the loop that transposed operands have their neighbours on.
//
// Banks. Cell (r, y) of a tile stands at r * pitch + y, skewed. A warp that
// moves between memory and the tile has lanes at every `width`-th y of a row
// and takes as many rows as there are gaps between; one that evaluates has
// lanes at every q-th row of cells, and as many y as there are gaps. The pitch
// is odd: neither meets itself within one line of 32 cells. A tile that is two
// lines long or high would meet itself in the second; the skews move that into
// the middle of the gaps. (Short elements in tiles of 32, half a line, do meet
// in pairs; such tiles are for small tensors.)
//
//===----------------------------------------------------------------------===//

#include "TransposedMap.h"
#include "BlockKernel.h"
#include "Machine.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;

namespace deepstep::cuda {

namespace {

/// The least of each loop for which a tile pays: below, most of a block has
/// nothing to do, and plain accesses find their neighbours in the cache.
constexpr int64_t kLeastSize = 16;
/// Tiles have 64 x 64 elements, so that even two bytes each make whole lines;
/// or 32 x 32 where those would leave multiprocessors without work.
constexpr int64_t kLargeTile = 64, kSmallTile = 32;
constexpr int64_t kLargeThreads = 256, kSmallThreads = 128;
constexpr int64_t kAccessBytes = 16, kMostWidth = 8;
constexpr int64_t kBankBytes = 4, kLineBytes = 128;
/// Leaves room for four blocks on any chip.
constexpr int64_t kMostSharedBytes = 40 << 10;
/// Registers of loaded operands that a thread keeps at a time.
constexpr int64_t kLoadedRegisters = 48;

/// The loop along which `operand` has neighbours, if it is not the last one
/// and the operand moves along both.
std::optional<unsigned> getAcross(linalg::GenericOp op,
                                  const IterationSpace &space,
                                  OpOperand &operand) {
  AffineExpr offset = space.offsets[operand.getOperandNumber()];
  // An init that the body reads is loaded where it is stored.
  bool isRead = !op.getMatchingBlockArgument(&operand).use_empty();
  if (!offset || op.isDpsInput(&operand) != isRead)
    return std::nullopt;
  unsigned walk = space.sizes.size() - 1;
  if (space.getStride(offset, walk).value_or(0) <= 1)
    return std::nullopt;
  for (unsigned dim = 0; dim < walk; ++dim)
    if (space.sizes[dim] >= kLeastSize && space.getStride(offset, dim) == 1)
      return dim;
  return std::nullopt;
}

/// Where the operands of a tile stand; nothing if that is too much.
std::optional<TransposedTile> layOut(linalg::GenericOp op,
                                     const IterationSpace &space,
                                     unsigned across, int64_t extent) {
  TransposedTile tile;
  tile.across = across;
  tile.extent = extent;
  tile.threads = extent == kLargeTile ? kLargeThreads : kSmallThreads;
  unsigned walk = space.sizes.size() - 1;
  int64_t largest = 1;
  for (Value operand : op->getOperands())
    if (isa<RankedTensorType>(operand.getType()))
      largest = std::max(largest, getElementBytes(operand.getType()));
  tile.width = std::min(kAccessBytes / largest, kMostWidth);
  while (space.sizes[walk] % tile.width != 0)
    tile.width /= 2;
  for (OpOperand &operand : op->getOpOperands()) {
    if (getAcross(op, space, operand) != across)
      continue;
    TransposedOperand placed{operand.getOperandNumber()};
    Type type = getElementTypeOrSelf(operand.get().getType());
    int64_t bytes = getElementBytes(type);
    if (!type.isInteger(1)) {
      placed.pack = std::max<int64_t>(kBankBytes / bytes, 1);
      placed.width = std::min({kAccessBytes / bytes, kMostWidth,
                               extent * extent / (tile.threads * placed.pack)});
      AffineExpr offset = space.offsets[placed.number];
      while (placed.width > 1 &&
             (space.sizes[across] % placed.width != 0 ||
              !space.isContiguous(offset, across, placed.width)))
        placed.width /= 2;
    }
    placed.line = kLineBytes / std::max(kBankBytes, bytes);
    int64_t rows = extent / placed.pack;
    int64_t step = std::max<int64_t>(tile.width / placed.pack, 1);
    if (rows > placed.line)
      placed.rowSkew = step * placed.line / rows;
    if (extent > placed.line)
      placed.columnSkew = placed.width * placed.line / extent;
    placed.pitch = extent + placed.columnSkew * (extent / placed.line - 1);
    placed.pitch += 1 - placed.pitch % 2;
    placed.cells = rows * placed.pitch + placed.rowSkew * (rows / placed.line);
    placed.offset = tile.sharedBytes;
    tile.sharedBytes += llvm::alignTo(placed.cells * placed.pack * bytes, 16);
    tile.operands.push_back(placed);
  }
  if (tile.sharedBytes > kMostSharedBytes)
    return std::nullopt;
  return tile;
}

} // namespace

std::optional<TransposedTile>
chooseTransposedTile(linalg::GenericOp op, const IterationSpace &space) {
  if (op.getNumReductionLoops() > 0 || space.sizes.size() < 2)
    return std::nullopt;
  unsigned walk = space.sizes.size() - 1;
  if (space.sizes[walk] < kLeastSize ||
      space.getStride(space.offsets[op.getNumDpsInputs()], walk) != 1)
    return std::nullopt;
  // The loop that most bytes lie along.
  SmallVector<int64_t> bytes(space.sizes.size());
  bool transposes = false;
  for (OpOperand &operand : op->getOpOperands())
    if (std::optional<unsigned> across = getAcross(op, space, operand)) {
      bytes[*across] += getElementBytes(operand.get().getType());
      transposes = true;
    }
  if (!transposes)
    return std::nullopt;
  unsigned across = llvm::max_element(bytes) - bytes.begin();
  // Elements of 8 bytes would fill more than two lines.
  bool hasLong = llvm::any_of(op->getOperands(), [](Value operand) {
    return getElementBytes(operand.getType()) > kBankBytes;
  });
  int64_t tiles = 1;
  for (auto [dim, size] : llvm::enumerate(space.sizes))
    tiles *= dim == walk || dim == across ? llvm::divideCeil(size, kLargeTile)
                                          : size;
  if (!hasLong && tiles >= kBusyBlocks && space.sizes[walk] > kSmallTile &&
      space.sizes[across] > kSmallTile)
    if (std::optional<TransposedTile> tile =
            layOut(op, space, across, kLargeTile))
      return tile;
  return layOut(op, space, across, kSmallTile);
}

/// One block's work on a tile.
class TransposedMapEmitter {
public:
  TransposedMapEmitter(BlockKernelEmitter &map, const TransposedTile &tile)
      : map(map), builder(map.builder), loc(map.loc), tile(tile),
        walk(map.space.sizes.size() - 1), sizeX(map.space.sizes[walk]),
        sizeY(map.space.sizes[tile.across]), raggedX(sizeX % tile.extent != 0),
        raggedY(sizeY % tile.extent != 0) {}

  void emit() {
    SmallVector<int64_t> counts(map.space.sizes);
    for (unsigned dim : {walk, tile.across})
      counts[dim] = llvm::divideCeil(counts[dim], tile.extent);
    int64_t blocks = 1;
    for (int64_t count : counts)
      blocks *= count;
    map.createKernel(blocks, 1,
                     ds::BlockAttr::get(map.op.getContext(), tile.threads,
                                        tile.sharedBytes));
    map.prepareBuffers();
    thread = gpu::ThreadIdOp::create(builder, loc, gpu::Dimension::x);
    base = map.delinearize(map.lo, counts);
    for (unsigned dim : {walk, tile.across})
      base[dim] = mul(base[dim], tile.extent);
    createViews();

    unsigned inputs = map.op.getNumDpsInputs();
    bool reads = false, writes = false;
    for (auto [placed, view] : llvm::zip(tile.operands, views)) {
      if (placed.number >= inputs) {
        writes = true;
        continue;
      }
      moveIn(placed, view);
      reads = true;
    }
    evaluate(reads);
    if (!writes)
      return;
    gpu::BarrierOp::create(builder, loc);
    for (auto [placed, view] : llvm::zip(tile.operands, views))
      if (placed.number >= inputs)
        moveOut(placed, view);
  }

private:
  using Values = SmallVector<Value>;

  Value index(int64_t value) { return map.createIndex(value); }
  Value add(Value a, Value b) {
    return arith::AddIOp::create(builder, loc, a, b);
  }
  Value add(Value a, int64_t b) { return b ? add(a, index(b)) : a; }
  Value mul(Value a, int64_t b) {
    return b == 1 ? a : Value(arith::MulIOp::create(builder, loc, a, index(b)));
  }
  Value div(Value a, int64_t b) {
    return b == 1 ? a
                  : Value(arith::DivUIOp::create(builder, loc, a, index(b)));
  }
  Value rem(Value a, int64_t b) {
    return arith::RemUIOp::create(builder, loc, a, index(b));
  }
  Value min(Value a, int64_t b) {
    return arith::MinUIOp::create(builder, loc, a, index(b));
  }
  Value isBelow(Value a, int64_t b) {
    return arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult, a,
                                 index(b));
  }

  Type getElement(const TransposedOperand &placed) {
    return getElementTypeOrSelf(map.op->getOperand(placed.number).getType());
  }

  void createViews() {
    auto space = gpu::AddressSpaceAttr::get(builder.getContext(),
                                            gpu::AddressSpace::Workgroup);
    auto bytes = MemRefType::get({ShapedType::kDynamic}, builder.getI8Type(),
                                 MemRefLayoutAttrInterface(), space);
    Value memory = gpu::DynamicSharedMemoryOp::create(builder, loc, bytes);
    for (const TransposedOperand &placed : tile.operands) {
      auto type =
          MemRefType::get({placed.cells * placed.pack}, getElement(placed),
                          MemRefLayoutAttrInterface(), space);
      views.push_back(memref::ViewOp::create(
          builder, loc, type, memory, index(placed.offset), ValueRange()));
    }
  }

  /// The cell of row `row` and column `y` in the tile.
  Value getCell(const TransposedOperand &placed, Value row, Value y) {
    Value cell = add(mul(row, placed.pitch), y);
    if (placed.rowSkew)
      cell = add(cell, mul(div(row, placed.line), placed.rowSkew));
    if (placed.columnSkew)
      cell = add(cell, mul(div(y, placed.line), placed.columnSkew));
    return cell;
  }

  Value loadFrom(Value view, Value place, int64_t count) {
    if (count == 1)
      return memref::LoadOp::create(builder, loc, view, place);
    return map.loadVector(view, place, count);
  }

  void storeTo(Value view, Value place, ValueRange values) {
    if (values.size() == 1) {
      memref::StoreOp::create(builder, loc, values[0], view, place);
      return;
    }
    Type element = values[0].getType();
    int64_t count = values.size();
    Value vector = vector::FromElementsOp::create(
        builder, loc, VectorType::get({count}, element), values);
    vector::StoreOp::create(builder, loc, vector, view, place,
                            /*nontemporal=*/false,
                            llvm::MaybeAlign(count * getElementBytes(element)));
  }

  Value extract(Value value, int64_t i) {
    if (!isa<VectorType>(value.getType()))
      return value;
    return vector::ExtractOp::create(builder, loc, value, i);
  }

  /// What a thread moves of a transposed operand at a time: the cells of row
  /// `row` from column `y` on.
  struct Piece {
    Value row, y;
  };
  SmallVector<Piece> getPieces(const TransposedOperand &placed) {
    int64_t lanes = tile.extent / placed.width;
    int64_t rows = tile.threads / lanes;
    Value y = mul(rem(thread, lanes), placed.width);
    Value row = div(thread, lanes);
    SmallVector<Piece> pieces;
    for (int64_t first = 0; first < tile.extent / placed.pack; first += rows)
      pieces.push_back({add(row, first), y});
    return pieces;
  }

  /// Places for `countX` by `countY` elements that may be loaded: behind the
  /// last iterations, these again. No result is made of them.
  Values clamp(Values indices, int64_t countX, int64_t countY) {
    if (raggedX)
      indices[walk] = min(indices[walk], sizeX - countX);
    if (raggedY)
      indices[tile.across] = min(indices[tile.across], sizeY - countY);
    return indices;
  }

  /// Copies an input into its tile.
  void moveIn(const TransposedOperand &placed, Value view) {
    SmallVector<Piece> pieces = getPieces(placed);
    // All loads come before the first store, which would wait for its own.
    SmallVector<Values> loaded;
    for (const Piece &piece : pieces) {
      Values rows;
      for (int64_t i = 0; i < placed.pack; ++i) {
        Values indices(base);
        indices[walk] = add(base[walk], add(mul(piece.row, placed.pack), i));
        indices[tile.across] = add(base[tile.across], piece.y);
        indices = clamp(indices, 1, placed.width);
        rows.push_back(loadFrom(
            map.flat[placed.number],
            map.createOffset(map.space.offsets[placed.number], indices),
            placed.width));
      }
      loaded.push_back(rows);
    }
    for (auto [piece, rows] : llvm::zip(pieces, loaded)) {
      Value cell = getCell(placed, piece.row, piece.y);
      for (int64_t j = 0; j < placed.width; ++j) {
        Values values;
        for (Value row : rows)
          values.push_back(extract(row, j));
        storeTo(view, mul(add(cell, j), placed.pack), values);
      }
    }
  }

  /// Copies a result from its tile to memory.
  void moveOut(const TransposedOperand &placed, Value view) {
    Value buffer = map.flat[placed.number];
    AffineExpr offset = map.space.offsets[placed.number];
    for (const Piece &piece : getPieces(placed)) {
      Value cell = getCell(placed, piece.row, piece.y);
      SmallVector<Values> rows(placed.pack);
      for (int64_t j = 0; j < placed.width; ++j) {
        Value value =
            loadFrom(view, mul(add(cell, j), placed.pack), placed.pack);
        for (auto [i, row] : llvm::enumerate(rows))
          row.push_back(extract(value, i));
      }
      for (int64_t i = 0; i < placed.pack; ++i) {
        Values indices(base);
        indices[walk] = add(base[walk], add(mul(piece.row, placed.pack), i));
        indices[tile.across] = add(base[tile.across], piece.y);
        ifInside(indices, [&] {
          storeTo(buffer, map.createOffset(offset, indices), rows[i]);
        });
      }
    }
  }

  void ifInside(ValueRange indices, llvm::function_ref<void()> body) {
    Value inside;
    if (raggedX)
      inside = isBelow(indices[walk], sizeX);
    if (raggedY) {
      Value inY = isBelow(indices[tile.across], sizeY);
      inside = inside ? Value(arith::AndIOp::create(builder, loc, inside, inY))
                      : inY;
    }
    if (inside)
      map.createIf(inside, body);
    else
      body();
  }

  /// The places in the tile of an operand's elements of `tile.width`
  /// iterations from (x, y) on, a cell or a part of one each, and elements of
  /// each.
  std::pair<Values, int64_t> getPlaces(const TransposedOperand &placed, Value x,
                                       Value y) {
    Value cell = getCell(placed, div(x, placed.pack), y);
    Value place = mul(cell, placed.pack);
    if (tile.width < placed.pack) {
      Value inCell = rem(x, placed.pack);
      return {{add(place, inCell)}, tile.width};
    }
    Values places;
    for (int64_t i = 0; i < tile.width / placed.pack; ++i)
      places.push_back(add(place, i * placed.pitch * placed.pack));
    return {places, placed.pack};
  }

  /// Evaluates the tile's iterations, each thread `tile.width` neighbours at a
  /// time, and stores results, transposed ones into their tiles. Waits for the
  /// inputs' tiles if there are any.
  void evaluate(bool waits) {
    unsigned inputs = map.op.getNumDpsInputs();
    int64_t lanes = tile.extent / tile.width;
    int64_t rows = tile.threads / lanes;
    Value inX = mul(rem(thread, lanes), tile.width);
    Value inY = div(thread, lanes);
    struct Group {
      Value y; ///< In the tile.
      Values indices;
      BlockKernelEmitter::Loaded loaded;
    };
    auto begin = [&](int64_t first) {
      Group group{add(inY, first), base, {}};
      group.indices[walk] = add(base[walk], inX);
      group.indices[tile.across] = add(base[tile.across], group.y);
      map.load(clamp(group.indices, tile.width, 1), walk, tile.width);
      group.loaded = map.loaded;
      return group;
    };
    auto takeTransposed = [&](Group &group) {
      for (auto [placed, view] : llvm::zip(tile.operands, views)) {
        if (placed.number >= inputs)
          continue;
        Values &values = group.loaded.values[placed.number];
        auto [places, count] = getPlaces(placed, inX, group.y);
        for (Value place : places) {
          Value value = loadFrom(view, place, count);
          for (int64_t i = 0; i < count; ++i)
            values.push_back(extract(value, i));
        }
      }
    };
    // load() and store() leave out what has no buffer.
    Values flat = map.flat;
    for (const TransposedOperand &placed : tile.operands)
      map.flat[placed.number] = Value();
    auto end = [&](Group &group) {
      map.loaded = group.loaded;
      SmallVector<Values> elements;
      for (int64_t i = 0; i < tile.width; ++i) {
        Values shifted(group.indices);
        shifted[walk] = add(shifted[walk], i);
        elements.push_back(map.evaluate(i, map.loadInitial(shifted)));
      }
      map.store(group.indices, walk, elements);
      for (auto [placed, view] : llvm::zip(tile.operands, views)) {
        if (placed.number < inputs)
          continue;
        auto [places, count] = getPlaces(placed, inX, group.y);
        for (auto [number, place] : llvm::enumerate(places)) {
          Values values;
          for (int64_t i = 0; i < count; ++i)
            values.push_back(
                elements[number * count + i][placed.number - inputs]);
          storeTo(view, place, values);
        }
      }
    };
    // As many loads as registers hold come before the first store, behind
    // which none may move.
    int64_t registers = 1;
    for (Value input : map.op.getInputs())
      if (isa<RankedTensorType>(input.getType()))
        registers += llvm::divideCeil(
            tile.width * getElementBytes(input.getType()), kBankBytes);
    int64_t together = std::max<int64_t>(kLoadedRegisters / registers, 1);
    SmallVector<Group> groups;
    for (int64_t first = 0; first < tile.extent; first += rows) {
      groups.push_back(begin(first));
      if (int64_t(groups.size()) < together && first + rows < tile.extent)
        continue;
      if (waits)
        gpu::BarrierOp::create(builder, loc);
      waits = false;
      for (Group &group : groups)
        takeTransposed(group);
      for (Group &group : groups)
        ifInside(group.indices, [&] { end(group); });
      groups.clear();
    }
    map.flat = flat;
  }

  BlockKernelEmitter &map;
  OpBuilder &builder;
  Location loc;
  const TransposedTile &tile;
  unsigned walk;
  int64_t sizeX, sizeY;
  bool raggedX, raggedY;
  Value thread;
  Values base;  // The merged indices at which the tile starts.
  Values views; // Of shared memory, by transposed operand.
};

void BlockKernelEmitter::emitTransposedMap(const TransposedTile &tile) {
  TransposedMapEmitter(*this, tile).emit();
}

} // namespace deepstep::cuda
