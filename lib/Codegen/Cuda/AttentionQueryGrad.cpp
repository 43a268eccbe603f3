//===- AttentionQueryGrad.cpp - Attention's gradient by query ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A warp keeps the sums of its queries' gradients. Keys and values arrive in
// one of two stages while those in the other are multiplied.
//
//===----------------------------------------------------------------------===//

#include "AttentionEmitter.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace deepstep::cuda {

namespace {

constexpr int64_t kColumns = 32;
/// The widest heads of which all fragments fit in registers.
constexpr int64_t kMostKeptWidth = 64;

AttentionTiles chooseTiles(const ds::AttentionSizes &sizes) {
  AttentionTiles tiles;
  tiles.rowBlocks =
      chooseRowBlocks(sizes.batch, sizes.heads, sizes.queries, /*most=*/2);
  tiles.columns = kColumns;
  tiles.keepsRows = tiles.rowBlocks * sizes.width <= kMostKeptWidth;
  return tiles;
}

class QueryGradEmitter : AttentionEmitter {
public:
  QueryGradEmitter(OpBuilder &builder, ds::AttentionQueryGradOp op)
      : AttentionEmitter(builder, op, op.getSizes(),
                         op.getScale().convertToFloat(),
                         chooseTiles(op.getSizes())) {}

  ds::KernelOp emit();

private:
  void copyTile(Value tile, Value stage);
  void loadNumbers();
  void emitTile(Value tile, Value count, MutableArrayRef<Value> carried);

  /// Elements of a stage, which holds keys, then values.
  int64_t stageSize;
  Value keyHead, firstStage;
  RowFragments queries, outGradients;
  LaneOffsets keys, transposedKeys;
  /// By row: -logsumexp in powers of two, delta.
  Values offsets, deltas;
};

ds::KernelOp QueryGradEmitter::emit() {
  int64_t rowsSize = getTileSize(tiles.getRows());
  stageSize = 2 * getTileSize(tiles.columns);
  createKernel("attention_query_grad", sizes.queries, sizes.heads, sizes.causal,
               2 * (2 * rowsSize + 2 * stageSize));
  keyHead = arith::DivUIOp::create(builder, loc, head, index(sizes.getGroup()));
  firstStage = index(2 * rowsSize);
  copyQueries(inputs[0], head, firstRow, tiles.getRows(), index(0));
  copyQueries(inputs[3], head, firstRow, tiles.getRows(), index(rowsSize));
  copyTile(index(0), firstStage);
  matrix.commitCopies();
  loadNumbers();
  if (tiles.keepsRows)
    matrix.waitForCopies();
  queries = getRowFragments(0);
  outGradients = getRowFragments(rowsSize);
  keys = matrix.getLaneOffsets(LaneOrder::Columns, 2 * rowsSize);
  transposedKeys = matrix.getLaneOffsets(LaneOrder::Rows, 2 * rowsSize);

  Accumulator sums(tiles.rowBlocks, sizes.width / 8, matrix.createFloat(0));
  Value count = getKeyTiles();
  sums.values = createLoop(count, sums.values,
                           [&](Value tile, MutableArrayRef<Value> inside) {
                             emitTile(tile, count, inside);
                           });
  Value factor = matrix.createFloat(scale);
  for (Value &value : sums.values)
    value = mulFloat(value, factor);
  storeRows(sums, /*tile=*/0, outputs[0], getQueryPlace(head, firstRow),
            getQueryStride(),
            getValid(firstRow, tiles.getRows(), sizes.queries));
  return kernel;
}

void QueryGradEmitter::copyTile(Value tile, Value stage) {
  Value firstKey = matrix.mul(tile, tiles.columns);
  copyKeys(inputs[1], keyHead, firstKey, tiles.columns, stage);
  copyKeys(inputs[2], keyHead, firstKey, tiles.columns,
           matrix.add(stage, getTileSize(tiles.columns)));
}

void QueryGradEmitter::loadNumbers() {
  Value place = getNumberPlace(head, index(0));
  forEachRow([&](int64_t, int64_t row) {
    Value query = matrix.add(matrix.add(firstRow, laneRow), row);
    if (sizes.queries % tiles.getRows())
      query =
          arith::MinUIOp::create(builder, loc, query, index(sizes.queries - 1));
    Value number = matrix.add(place, query);
    Value logSumExp = memref::LoadOp::create(builder, loc, inputs[4], number);
    offsets.push_back(
        mulFloat(logSumExp, matrix.createFloat(-llvm::numbers::log2e)));
    deltas.push_back(memref::LoadOp::create(builder, loc, inputs[5], number));
  });
}

void QueryGradEmitter::emitTile(Value tile, Value count,
                                MutableArrayRef<Value> carried) {
  Value odd = arith::RemUIOp::create(builder, loc, tile, index(2));
  Value stage = matrix.mul(odd, stageSize);
  matrix.waitForCopies();
  Value next = matrix.add(tile, 1);
  matrix.createIf(arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult,
                                        next, count),
                  [&] {
                    Value other = arith::SubIOp::create(
                        builder, loc, matrix.add(firstStage, stageSize), stage);
                    copyTile(next, other);
                  });
  matrix.commitCopies();
  LaneOffsets keysNow = matrix.shift(keys, stage);
  LaneOffsets valuesNow = matrix.shift(keysNow, getTileSize(tiles.columns));

  Accumulator scores = multiplyRows(queries, keysNow);
  maskKeys(scores, matrix.mul(tile, tiles.columns));
  Value factor = matrix.createFloat(scale * llvm::numbers::log2e);
  auto forEachPart =
      [&](Accumulator &of,
          llvm::function_ref<void(int64_t row, Value &value)> body) {
        for (auto [i, value] : llvm::enumerate(of.values))
          body(i / (4 * of.columnBlocks) * 2 + i % 4 / 2, value);
      };
  forEachPart(scores, [&](int64_t row, Value &value) {
    value = createExp2(value, factor, offsets[row]);
  });
  Accumulator products = multiplyRows(outGradients, valuesNow);
  forEachPart(products, [&](int64_t row, Value &value) {
    value = arith::SubFOp::create(builder, loc, value, deltas[row]);
  });
  for (auto [probability, value] : llvm::zip(scores.values, products.values))
    value = mulFloat(probability, value);

  Accumulator sums(tiles.rowBlocks, sizes.width / 8, Value());
  llvm::copy(carried, sums.values.begin());
  matrix.multiply(
      sums, tiles.columns / 16,
      [&](int64_t row, int64_t step) {
        return matrix.round(products, row, step);
      },
      matrix.shift(transposedKeys, stage));
  llvm::copy(sums.values, carried.begin());
}

} // namespace

FailureOr<ds::KernelOp> createAttentionKernel(OpBuilder &builder,
                                              ds::AttentionQueryGradOp op) {
  return QueryGradEmitter(builder, op).emit();
}

} // namespace deepstep::cuda
