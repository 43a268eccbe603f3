//===- AttentionKeyGrad.cpp - Attention's gradients by key ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A warp keeps the sums of the gradients of its keys and values. Scores are
// computed transposed, so that they are left operands in both sums. Queries
// arrive in one of two stages while those in the other are multiplied; the
// heads that share a key follow each other.
//
//===----------------------------------------------------------------------===//

#include "AttentionEmitter.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace deepstep::cuda {

namespace {

constexpr int64_t kColumns = 32;
/// The widest heads of which a warp can sum up 32 rows of both gradients, and
/// of which all fragments fit in registers too.
constexpr int64_t kMostPairedWidth = 48, kMostKeptWidth = 64;

AttentionTiles chooseTiles(const ds::AttentionSizes &sizes) {
  AttentionTiles tiles;
  tiles.rowBlocks =
      chooseRowBlocks(sizes.batch, sizes.keyHeads, sizes.keys,
                      /*most=*/sizes.width <= kMostPairedWidth ? 2 : 1);
  tiles.columns = kColumns;
  tiles.keepsRows = tiles.rowBlocks * sizes.width <= kMostKeptWidth;
  return tiles;
}

class KeyGradEmitter : AttentionEmitter {
public:
  KeyGradEmitter(OpBuilder &builder, ds::AttentionKeyGradOp op)
      : AttentionEmitter(builder, op, op.getSizes(),
                         op.getScale().convertToFloat(),
                         chooseTiles(op.getSizes())) {}

  ds::KernelOp emit();

private:
  /// A tile of queries of a head: its number, and where it starts in tensors of
  /// rows and of numbers.
  struct Place {
    Value tile, rows, numbers;
  };
  Place getNext(Place place);
  void copyTile(Place place, Value stage, Value odd);
  void emitTile(Value turn, MutableArrayRef<Value> carried);
  void emitProducts(Place place, Value stage, Value odd,
                    MutableArrayRef<Value> carried);
  /// The numbers that belong to this lane's columns, two for each block.
  Values loadNumbers(Value first);

  /// Elements of a stage, which holds queries, then gradients of the result.
  int64_t stageSize;
  Value firstStage, firstTile, perHead, count, numbers;
  RowFragments keys, values;
  LaneOffsets queries, transposedQueries;
};

ds::KernelOp KeyGradEmitter::emit() {
  int64_t rowsSize = getTileSize(tiles.getRows());
  stageSize = 2 * getTileSize(tiles.columns);
  int64_t numbersOffset = 2 * (2 * rowsSize + 2 * stageSize);
  int64_t numbersCount = 4 * tiles.columns;
  createKernel("attention_key_grad", sizes.keys, sizes.keyHeads,
               /*reversed=*/false, numbersOffset + 4 * numbersCount);
  numbers = matrix.getSharedNumbers(numbersCount, numbersOffset);
  int64_t all = llvm::divideCeil(sizes.queries, tiles.columns);
  firstTile = index(0);
  perHead = index(all);
  if (sizes.causal) {
    firstTile =
        arith::DivUIOp::create(builder, loc, firstRow, index(tiles.columns));
    perHead = arith::SubIOp::create(builder, loc, perHead, firstTile);
  }
  count = matrix.mul(perHead, sizes.getGroup());

  firstStage = index(2 * rowsSize);
  copyKeys(inputs[1], head, firstRow, tiles.getRows(), index(0));
  copyKeys(inputs[2], head, firstRow, tiles.getRows(), index(rowsSize));
  Value firstHead = matrix.mul(head, sizes.getGroup());
  Value firstQuery = matrix.mul(firstTile, tiles.columns);
  Place first{firstTile, getQueryPlace(firstHead, firstQuery),
              getNumberPlace(firstHead, firstQuery)};
  copyTile(first, firstStage, index(0));
  matrix.commitCopies();
  if (tiles.keepsRows)
    matrix.waitForCopies();
  keys = getRowFragments(0);
  values = getRowFragments(rowsSize);
  queries = matrix.getLaneOffsets(LaneOrder::Columns, 2 * rowsSize);
  transposedQueries = matrix.getLaneOffsets(LaneOrder::Rows, 2 * rowsSize);

  // Carried: the gradients of keys and of values, and the place.
  Accumulator keySums(tiles.rowBlocks, sizes.width / 8, matrix.createFloat(0));
  Accumulator valueSums = keySums;
  Values carried = keySums.values;
  carried.append(valueSums.values);
  carried.append({first.tile, first.rows, first.numbers});
  carried = createLoop(count, carried,
                       [&](Value turn, MutableArrayRef<Value> inside) {
                         emitTile(turn, inside);
                       });
  size_t size = keySums.values.size();
  keySums.values.assign(carried.begin(), carried.begin() + size);
  valueSums.values.assign(carried.begin() + size, carried.begin() + 2 * size);
  Value factor = matrix.createFloat(scale);
  for (Value &value : keySums.values)
    value = mulFloat(value, factor);
  Value place = getKeyPlace(head, firstRow);
  Value valid = getValid(firstRow, tiles.getRows(), sizes.keys);
  storeRows(keySums, /*tile=*/0, outputs[0], place, getKeyStride(), valid);
  storeRows(valueSums, rowsSize, outputs[1], place, getKeyStride(), valid);
  return kernel;
}

KeyGradEmitter::Place KeyGradEmitter::getNext(Place place) {
  int64_t step = tiles.columns, stride = getQueryStride();
  Place next{matrix.add(place.tile, 1), matrix.add(place.rows, step * stride),
             matrix.add(place.numbers, step)};
  if (sizes.getGroup() == 1)
    return next;
  // Behind the last tile, back to the first one of the next head.
  auto sub = [&](int64_t a, Value b) -> Value {
    return arith::SubIOp::create(builder, loc, index(a), b,
                                 arith::IntegerOverflowFlags::nsw);
  };
  Value walked = matrix.mul(perHead, step);
  Place nextHead{
      firstTile,
      matrix.add(next.rows, sub(sizes.width, matrix.mul(walked, stride))),
      matrix.add(next.numbers, sub(sizes.queries, walked))};
  Value isLast = arith::CmpIOp::create(
      builder, loc, arith::CmpIPredicate::eq, next.tile,
      index(llvm::divideCeil(sizes.queries, tiles.columns)));
  auto select = [&](Value a, Value b) -> Value {
    return arith::SelectOp::create(builder, loc, isLast, a, b);
  };
  return {select(nextHead.tile, next.tile), select(nextHead.rows, next.rows),
          select(nextHead.numbers, next.numbers)};
}

void KeyGradEmitter::copyTile(Place place, Value stage, Value odd) {
  Value valid = getValid(matrix.mul(place.tile, tiles.columns), tiles.columns,
                         sizes.queries);
  auto copyRows = [&](Value source, Value to) {
    matrix.copyIn(source, place.rows, getQueryStride(), tiles.columns, valid,
                  to);
  };
  copyRows(inputs[0], stage);
  copyRows(inputs[3], matrix.add(stage, getTileSize(tiles.columns)));
  Value to = matrix.mul(odd, 2 * tiles.columns);
  matrix.copyNumbersIn(inputs[4], place.numbers, tiles.columns, valid, numbers,
                       to);
  matrix.copyNumbersIn(inputs[5], place.numbers, tiles.columns, valid, numbers,
                       matrix.add(to, tiles.columns));
}

KeyGradEmitter::Values KeyGradEmitter::loadNumbers(Value first) {
  Values loaded;
  auto pair = VectorType::get({2}, builder.getF32Type());
  Value place = matrix.add(first, matrix.getLaneColumn());
  for (int64_t column = 0; column < tiles.columns; column += 8) {
    Value both = vector::LoadOp::create(
        builder, loc, pair, numbers, matrix.add(place, column),
        /*nontemporal=*/false, llvm::MaybeAlign(8));
    for (int64_t i = 0; i < 2; ++i)
      loaded.push_back(vector::ExtractOp::create(builder, loc, both, i));
  }
  return loaded;
}

void KeyGradEmitter::emitTile(Value turn, MutableArrayRef<Value> carried) {
  MutableArrayRef<Value> current = carried.take_back(3);
  Place place{current[0], current[1], current[2]};
  Value odd = arith::RemUIOp::create(builder, loc, turn, index(2));
  matrix.waitForCopies();
  Place next = getNext(place);
  matrix.createIf(
      arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult,
                            matrix.add(turn, 1), count),
      [&] {
        Value even = arith::SubIOp::create(builder, loc, index(1), odd);
        copyTile(next, matrix.add(firstStage, matrix.mul(even, stageSize)),
                 even);
      });
  matrix.commitCopies();
  emitProducts(place, matrix.mul(odd, stageSize), odd, carried.drop_back(3));
  current[0] = next.tile;
  current[1] = next.rows;
  current[2] = next.numbers;
}

void KeyGradEmitter::emitProducts(Place place, Value stage, Value odd,
                                  MutableArrayRef<Value> carried) {
  int64_t outGradientTile = getTileSize(tiles.columns);
  LaneOffsets queriesNow = matrix.shift(queries, stage);
  LaneOffsets outGradientsNow = matrix.shift(queriesNow, outGradientTile);
  Value firstNumber = matrix.mul(odd, 2 * tiles.columns);

  Accumulator scores = multiplyRows(keys, queriesNow);
  if (sizes.causal) {
    Value firstQuery = matrix.mul(place.tile, tiles.columns);
    Value firstSeen =
        arith::SubIOp::create(builder, loc, matrix.add(firstRow, laneRow),
                              matrix.add(firstQuery, matrix.getLaneColumn()),
                              arith::IntegerOverflowFlags::nsw);
    mask(scores,
         arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult,
                               firstQuery,
                               matrix.add(firstRow, tiles.getRows() - 1)),
         [&](int64_t row, int64_t column) -> Value {
           return arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::sle,
                                        matrix.add(firstSeen, row),
                                        index(column));
         });
  }
  // Queries behind the last are zeros with a log-sum-exp of 0: they add
  // nothing.
  Value factor = matrix.createFloat(scale * llvm::numbers::log2e);
  Value negated = matrix.createFloat(-llvm::numbers::log2e);
  Values offsets = loadNumbers(firstNumber);
  for (Value &offset : offsets)
    offset = mulFloat(offset, negated);
  auto getColumn = [](Accumulator &of, int64_t i) {
    return i / 4 % of.columnBlocks * 2 + i % 2;
  };
  for (auto [i, value] : llvm::enumerate(scores.values))
    value = createExp2(value, factor, offsets[getColumn(scores, i)]);

  Accumulator keySums(tiles.rowBlocks, sizes.width / 8, Value());
  Accumulator valueSums = keySums;
  size_t size = keySums.values.size();
  llvm::copy(carried.take_front(size), keySums.values.begin());
  llvm::copy(carried.drop_front(size), valueSums.values.begin());
  LaneOffsets transposedNow = matrix.shift(transposedQueries, stage);
  auto addTo = [&](Accumulator &sums, Accumulator &rows,
                   const LaneOffsets &columns) {
    matrix.multiply(
        sums, tiles.columns / 16,
        [&](int64_t row, int64_t step) {
          return matrix.round(rows, row, step);
        },
        columns);
  };
  addTo(valueSums, scores, matrix.shift(transposedNow, outGradientTile));

  Accumulator products = multiplyRows(values, outGradientsNow);
  Values deltas = loadNumbers(matrix.add(firstNumber, tiles.columns));
  for (auto [i, value] : llvm::enumerate(products.values))
    value = mulFloat(scores.values[i],
                     arith::SubFOp::create(builder, loc, value,
                                           deltas[getColumn(products, i)]));
  addTo(keySums, products, transposedNow);
  llvm::copy(keySums.values, carried.begin());
  llvm::copy(valueSums.values, carried.begin() + size);
}

} // namespace

FailureOr<ds::KernelOp> createAttentionKernel(OpBuilder &builder,
                                              ds::AttentionKeyGradOp op) {
  return KeyGradEmitter(builder, op).emit();
}

} // namespace deepstep::cuda
