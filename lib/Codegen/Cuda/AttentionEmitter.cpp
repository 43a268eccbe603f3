//===- AttentionEmitter.cpp - What attention's kernels share ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionEmitter.h"
#include "Machine.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;

namespace deepstep::cuda {

int64_t chooseRowBlocks(int64_t batch, int64_t heads, int64_t rows,
                        int64_t most) {
  while (most > 1) {
    int64_t tile = AttentionTiles{most, 0, false}.getRows();
    if (batch * heads * llvm::divideCeil(rows, tile) >= kMultiprocessors)
      break;
    most /= 2;
  }
  return most;
}

AttentionEmitter::AttentionEmitter(OpBuilder &builder, Operation *op,
                                   const ds::AttentionSizes &sizes,
                                   double scale, AttentionTiles tiles)
    : builder(builder), loc(op->getLoc()), op(op), sizes(sizes), scale(scale),
      tiles(tiles), matrix(builder, loc, sizes.elementType, sizes.width,
                           AttentionTiles::kThreads) {}

void AttentionEmitter::createKernel(StringRef name, int64_t length,
                                    int64_t heads, bool reversed,
                                    int64_t sharedBytes) {
  builder.setInsertionPoint(op);
  Values inits;
  for (Type result : op->getResultTypes()) {
    auto type = cast<RankedTensorType>(result);
    inits.push_back(tensor::EmptyOp::create(builder, loc, type.getShape(),
                                            type.getElementType()));
  }
  int64_t count = llvm::divideCeil(length, tiles.getRows());
  kernel = ds::KernelOp::create(
      builder, loc, op->getResultTypes(), name, op->getOperands(), inits,
      sizes.batch * heads * count, /*grain=*/1, ArrayRef<int64_t>(),
      ds::BlockAttr::get(builder.getContext(), AttentionTiles::kThreads,
                         sharedBytes));
  auto *body = new Block;
  kernel.getBody().push_back(body);
  builder.setInsertionPointToEnd(body);
  auto addBuffer = [&](Type type) -> Value {
    auto tensor = cast<RankedTensorType>(type);
    Value buffer = body->addArgument(
        MemRefType::get(tensor.getShape(), tensor.getElementType()), loc);
    int64_t size = tensor.getNumElements();
    return memref::ReinterpretCastOp::create(
        builder, loc, MemRefType::get({size}, tensor.getElementType()), buffer,
        /*offset=*/0, ArrayRef<int64_t>{size}, ArrayRef<int64_t>{1});
  };
  for (Value operand : op->getOperands())
    inputs.push_back(addBuffer(operand.getType()));
  for (Type type : op->getResultTypes())
    outputs.push_back(addBuffer(type));
  Value block = body->addArgument(builder.getIndexType(), loc);
  body->addArgument(builder.getIndexType(), loc);
  ds::YieldOp end = ds::YieldOp::create(builder, loc, ValueRange());
  builder.setInsertionPoint(end);

  matrix.begin(sharedBytes);
  auto split = [&](Value value, int64_t size) {
    return std::pair<Value, Value>(
        arith::DivUIOp::create(builder, loc, value, index(size)),
        arith::RemUIOp::create(builder, loc, value, index(size)));
  };
  auto [headAndBatch, tile] = split(block, count);
  if (reversed)
    tile = arith::SubIOp::create(builder, loc, index(count - 1), tile);
  std::tie(batch, head) = split(headAndBatch, heads);
  firstRow = matrix.mul(tile, tiles.getRows());
  laneRow = matrix.add(matrix.mul(matrix.getWarp(), tiles.getWarpRows()),
                       matrix.getLaneRow());
}

Value AttentionEmitter::getQueryPlace(Value queryHead, Value row) {
  Value start = matrix.add(matrix.mul(batch, sizes.queries * getQueryStride()),
                           matrix.mul(queryHead, sizes.width));
  return matrix.add(start, matrix.mul(row, getQueryStride()));
}

Value AttentionEmitter::getKeyPlace(Value keyHead, Value row) {
  Value start = matrix.add(matrix.mul(batch, sizes.keys * getKeyStride()),
                           matrix.mul(keyHead, sizes.width));
  return matrix.add(start, matrix.mul(row, getKeyStride()));
}

Value AttentionEmitter::getNumberPlace(Value queryHead, Value row) {
  Value heads = matrix.add(matrix.mul(batch, sizes.heads), queryHead);
  return matrix.add(matrix.mul(heads, sizes.queries), row);
}

Value AttentionEmitter::getValid(Value first, int64_t tile, int64_t length) {
  if (length % tile == 0)
    return nullptr;
  return arith::SubIOp::create(builder, loc, index(length), first);
}

void AttentionEmitter::copyQueries(Value source, Value queryHead, Value first,
                                   int64_t rows, Value tile) {
  matrix.copyIn(source, getQueryPlace(queryHead, first), getQueryStride(), rows,
                getValid(first, rows, sizes.queries), tile);
}

void AttentionEmitter::copyKeys(Value source, Value keyHead, Value first,
                                int64_t rows, Value tile) {
  matrix.copyIn(source, getKeyPlace(keyHead, first), getKeyStride(), rows,
                getValid(first, rows, sizes.keys), tile);
}

AttentionEmitter::RowFragments AttentionEmitter::getRowFragments(int64_t tile) {
  Value rows = matrix.mul(matrix.getWarp(), getTileSize(tiles.getWarpRows()));
  RowFragments fragments{
      matrix.shift(matrix.getLaneOffsets(LaneOrder::Rows, tile), rows), {}};
  if (tiles.keepsRows)
    for (int64_t row = 0; row < tiles.rowBlocks; ++row)
      for (int64_t step = 0; step < sizes.width / 16; ++step)
        fragments.kept.push_back(
            matrix.loadFragment(fragments.places, row, step));
  return fragments;
}

Accumulator AttentionEmitter::multiplyRows(const RowFragments &rows,
                                           const LaneOffsets &columns) {
  int64_t steps = sizes.width / 16;
  Accumulator products(tiles.rowBlocks, tiles.columns / 8,
                       matrix.createFloat(0));
  matrix.multiply(
      products, steps,
      [&](int64_t row, int64_t step) {
        return rows.kept.empty() ? matrix.loadFragment(rows.places, row, step)
                                 : rows.kept[row * steps + step];
      },
      columns);
  return products;
}

Value AttentionEmitter::getKeyTiles() {
  int64_t all = llvm::divideCeil(sizes.keys, tiles.columns);
  if (!sizes.causal)
    return index(all);
  Value seen = arith::DivUIOp::create(
      builder, loc, matrix.add(firstRow, tiles.getRows() + tiles.columns - 1),
      index(tiles.columns));
  return arith::MinUIOp::create(builder, loc, seen, index(all));
}

void AttentionEmitter::maskKeys(Accumulator &scores, Value firstKey) {
  bool ragged = sizes.keys % tiles.columns != 0;
  if (!ragged && !sizes.causal)
    return;
  // Where the first row's last key may be.
  Value end = index(sizes.keys);
  if (sizes.causal)
    end = arith::MinUIOp::create(builder, loc, matrix.add(firstRow, 1), end);
  Value condition =
      arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ugt,
                            matrix.add(firstKey, tiles.columns), end);
  auto sub = [&](Value a, Value b) -> Value {
    return arith::SubIOp::create(builder, loc, a, b,
                                 arith::IntegerOverflowFlags::nsw);
  };
  mask(scores, condition, [&](int64_t row, int64_t column) -> Value {
    Value first = matrix.add(firstKey, matrix.getLaneColumn());
    Value last;
    if (ragged)
      last = sub(index(sizes.keys - 1), first);
    if (sizes.causal) {
      Value own = sub(matrix.add(matrix.add(firstRow, laneRow), row), first);
      last = ragged ? arith::MinSIOp::create(builder, loc, own, last) : own;
    }
    return arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::sge, last,
                                 index(column));
  });
}

void AttentionEmitter::mask(
    Accumulator &scores, Value condition,
    llvm::function_ref<Value(int64_t row, int64_t column)> isSeen) {
  Values &values = scores.values;
  auto choice =
      scf::IfOp::create(builder, loc, ValueRange(values).getTypes(), condition,
                        /*addThenBlock=*/true, /*addElseBlock=*/true);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToEnd(choice.elseBlock());
  scf::YieldOp::create(builder, loc, values);
  builder.setInsertionPointToEnd(choice.thenBlock());
  Value never = matrix.createFloat(-INFINITY);
  for (int64_t block = 0; block < scores.getRowBlocks(); ++block)
    for (int64_t column = 0; column < scores.columnBlocks; ++column)
      for (auto [i, value] : llvm::enumerate(scores.at(block, column)))
        value = arith::SelectOp::create(
            builder, loc, isSeen(16 * block + 8 * (i / 2), 8 * column + i % 2),
            value, never);
  scf::YieldOp::create(builder, loc, values);
  values.assign(choice.getResults().begin(), choice.getResults().end());
}

AttentionEmitter::Values AttentionEmitter::createLoop(
    Value count, Values carried,
    llvm::function_ref<void(Value, MutableArrayRef<Value>)> body) {
  auto loop =
      scf::ForOp::create(builder, loc, index(0), count, index(1), carried);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToEnd(loop.getBody());
  carried.assign(loop.getRegionIterArgs().begin(),
                 loop.getRegionIterArgs().end());
  body(loop.getInductionVar(), carried);
  scf::YieldOp::create(builder, loc, carried);
  return llvm::to_vector(ValueRange(loop.getResults()));
}

Value AttentionEmitter::createExp2(Value score, Value factor, Value offset) {
  Value exponent = math::FmaOp::create(builder, loc, score, factor, offset);
  // The hardware's, which is exact to 2 in the last place.
  return math::Exp2Op::create(builder, loc, exponent,
                              arith::FastMathFlags::afn);
}

Value AttentionEmitter::mulFloat(Value a, Value b) {
  return arith::MulFOp::create(builder, loc, a, b);
}

void AttentionEmitter::storeRows(Accumulator &sums, int64_t tile, Value target,
                                 Value place, int64_t stride, Value valid) {
  // What is in the tile has been read.
  gpu::BarrierOp::create(builder, loc);
  Value rows = matrix.mul(matrix.getWarp(), tiles.getWarpRows());
  matrix.storeRounded(sums, index(tile), rows);
  gpu::BarrierOp::create(builder, loc);
  matrix.copyOut(index(tile), tiles.getRows(), target, place, stride, valid);
}

void AttentionEmitter::forEachRow(
    llvm::function_ref<void(int64_t number, int64_t row)> body) {
  for (int64_t number = 0; number < 2 * tiles.rowBlocks; ++number)
    body(number, 8 * number);
}

} // namespace deepstep::cuda
