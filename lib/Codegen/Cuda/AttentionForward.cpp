//===- AttentionForward.cpp - Attention's result ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each warp keeps the sums of its queries' results and, of each row, the
// largest score so far and the sum of exponentials relative to it; a larger
// score scales both down. While keys are multiplied values arrive, and while
// these are the next keys do.
//
//===----------------------------------------------------------------------===//

#include "AttentionEmitter.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace deepstep::cuda {

namespace {

/// Exponentials may be that power of two, so that results are hardly ever
/// scaled.
constexpr double kSlack = 8;

/// Keys of a tile; the wider the heads, the more registers results take.
int64_t chooseColumns(int64_t rowBlocks, int64_t width) {
  if (rowBlocks == 1 || width <= 96)
    return 64;
  return width <= 112 ? 48 : 32;
}

/// The widest heads of which a warp can keep 32 rows.
constexpr int64_t kMostKeptWidth = 64;

AttentionTiles chooseTiles(const ds::AttentionSizes &sizes) {
  AttentionTiles tiles;
  tiles.rowBlocks =
      chooseRowBlocks(sizes.batch, sizes.heads, sizes.queries, /*most=*/2);
  tiles.columns = chooseColumns(tiles.rowBlocks, sizes.width);
  tiles.keepsRows = tiles.rowBlocks * sizes.width <= 2 * kMostKeptWidth;
  return tiles;
}

class ForwardEmitter : AttentionEmitter {
public:
  ForwardEmitter(OpBuilder &builder, ds::AttentionOp op)
      : AttentionEmitter(builder, op, op.getSizes(),
                         op.getScale().convertToFloat(),
                         chooseTiles(op.getSizes())) {}

  ds::KernelOp emit();

private:
  void emitTile(Value tile, MutableArrayRef<Value> carried);
  void scaleDown(ArrayRef<Value> before, Value factor,
                 MutableArrayRef<Value> carried);
  void emitResults(Accumulator &out, ArrayRef<Value> largest,
                   ArrayRef<Value> sums);
  Value combineQuad(Value value, llvm::function_ref<Value(Value, Value)> by);
  Value max(Value a, Value b) {
    return arith::MaxNumFOp::create(builder, loc, a, b);
  }

  /// Copies tile `tile` of keys or values, if there is one, to place `to` of
  /// the ring, and ends the group of copies.
  void copyTile(Value source, Value tile, Value to);

  Value keyHead, count;
  RowFragments queries;
  LaneOffsets keys, values;
};

ds::KernelOp ForwardEmitter::emit() {
  int64_t ring = getTileSize(tiles.getRows()),
          size = getTileSize(tiles.columns);
  createKernel("attention", sizes.queries, sizes.heads, sizes.causal,
               2 * (ring + 3 * size));
  keyHead = arith::DivUIOp::create(builder, loc, head, index(sizes.getGroup()));
  count = getKeyTiles();
  copyQueries(inputs[0], head, firstRow, tiles.getRows(), index(0));
  copyKeys(inputs[1], keyHead, index(0), tiles.columns, index(ring));
  matrix.commitCopies();
  copyKeys(inputs[2], keyHead, index(0), tiles.columns, index(ring + size));
  matrix.commitCopies();
  if (tiles.keepsRows)
    matrix.waitForCopies(/*pending=*/1);
  queries = getRowFragments(0);
  keys = matrix.getLaneOffsets(LaneOrder::Columns, 0);
  values = matrix.getLaneOffsets(LaneOrder::Rows, 0);

  // Carried: the result, then the largest score and the sum of each row, then
  // the places of the tile's keys, of its values, and of the next keys.
  Value zero = matrix.createFloat(0);
  Accumulator out(tiles.rowBlocks, sizes.width / 8, zero);
  int64_t rows = 2 * tiles.rowBlocks;
  Values carried = out.values;
  carried.append(rows, matrix.createFloat(-INFINITY));
  carried.append(rows, zero);
  for (int64_t place = 0; place < 3; ++place)
    carried.push_back(index(ring + place * size));
  carried = createLoop(count, carried,
                       [&](Value tile, MutableArrayRef<Value> inside) {
                         emitTile(tile, inside);
                       });
  carried.pop_back_n(3);
  ArrayRef<Value> numbers = ArrayRef(carried).take_back(2 * rows);
  out.values.assign(carried.begin(), carried.end() - 2 * rows);
  emitResults(out, numbers.take_front(rows), numbers.take_back(rows));
  return kernel;
}

void ForwardEmitter::copyTile(Value source, Value tile, Value to) {
  matrix.createIf(arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult,
                                        tile, count),
                  [&] {
                    copyKeys(source, keyHead, matrix.mul(tile, tiles.columns),
                             tiles.columns, to);
                  });
  matrix.commitCopies();
}

/// Over the four lanes that share a row, on all.
Value ForwardEmitter::combineQuad(Value value,
                                  llvm::function_ref<Value(Value, Value)> by) {
  for (int64_t distance : {1, 2})
    value = by(value, matrix.shuffle(value, distance));
  return value;
}

void ForwardEmitter::emitTile(Value tile, MutableArrayRef<Value> carried) {
  MutableArrayRef<Value> ring = carried.take_back(3);
  carried = carried.drop_back(3);
  int64_t rows = 2 * tiles.rowBlocks;
  Value next = matrix.add(tile, 1);
  matrix.waitForCopies(/*pending=*/1);
  copyTile(inputs[1], next, ring[2]);
  Accumulator scores = multiplyRows(queries, matrix.shift(keys, ring[0]));
  maskKeys(scores, matrix.mul(tile, tiles.columns));

  MutableArrayRef<Value> largest = carried.drop_back(rows).take_back(rows);
  MutableArrayRef<Value> sums = carried.take_back(rows);
  Values before(largest);
  auto forEachScore =
      [&](llvm::function_ref<void(int64_t number, Value &score)> body) {
        for (int64_t column = 0; column < scores.columnBlocks; ++column)
          forEachRow([&](int64_t number, int64_t) {
            for (Value &score :
                 scores.at(number / 2, column).slice(number % 2 * 2, 2))
              body(number, score);
          });
      };
  forEachScore([&](int64_t number, Value &score) {
    largest[number] = max(largest[number], score);
  });
  for (Value &value : largest)
    value = combineQuad(value, [&](Value a, Value b) { return max(a, b); });

  matrix.waitForCopies(/*pending=*/1);
  copyTile(inputs[2], next, ring[0]);
  LaneOffsets valuesNow = matrix.shift(values, ring[1]);
  std::rotate(ring.begin(), ring.end() - 1, ring.end());

  Value factor = matrix.createFloat(scale * llvm::numbers::log2e);
  scaleDown(before, factor, carried);
  Values offsets;
  for (Value value : largest)
    offsets.push_back(
        arith::NegFOp::create(builder, loc, mulFloat(value, factor)));
  forEachScore([&](int64_t number, Value &score) {
    score = createExp2(score, factor, offsets[number]);
    sums[number] = arith::AddFOp::create(builder, loc, sums[number], score);
  });
  Accumulator out(tiles.rowBlocks, sizes.width / 8, Value());
  llvm::copy(carried.drop_back(2 * rows), out.values.begin());
  matrix.multiply(
      out, tiles.columns / 16,
      [&](int64_t row, int64_t step) {
        return matrix.round(scores, row, step);
      },
      valuesNow);
  llvm::copy(out.values, carried.begin());
}

/// Puts results and sums that are relative to the scores `before` into relation
/// to the largest ones, if a row of the warp needs it: its largest score stays
/// the old one while exponentials are at most 2^kSlack.
void ForwardEmitter::scaleDown(ArrayRef<Value> before, Value factor,
                               MutableArrayRef<Value> carried) {
  int64_t rows = 2 * tiles.rowBlocks;
  MutableArrayRef<Value> largest = carried.drop_back(rows).take_back(rows);
  Value slack = matrix.createFloat(kSlack);
  Values grows;
  Value anyGrows;
  for (auto [old, now] : llvm::zip(before, largest)) {
    Value growth =
        mulFloat(arith::SubFOp::create(builder, loc, now, old), factor);
    grows.push_back(arith::CmpFOp::create(
        builder, loc, arith::CmpFPredicate::OGT, growth, slack));
    now = arith::SelectOp::create(builder, loc, grows.back(), now, old);
    anyGrows = anyGrows
                   ? arith::OrIOp::create(builder, loc, anyGrows, grows.back())
                   : grows.back();
  }
  anyGrows = matrix.isTrueInWarp(anyGrows);
  Values scaled(carried.drop_back(2 * rows));
  llvm::append_range(scaled, carried.take_back(rows));
  auto choice = scf::IfOp::create(builder, loc, ValueRange(scaled).getTypes(),
                                  anyGrows, /*addThenBlock=*/true,
                                  /*addElseBlock=*/true);
  {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToEnd(choice.elseBlock());
    scf::YieldOp::create(builder, loc, scaled);
    builder.setInsertionPointToEnd(choice.thenBlock());
    Values shrinks;
    Value one = matrix.createFloat(1);
    for (auto [old, now, isNew] : llvm::zip(before, largest, grows)) {
      Value offset = arith::NegFOp::create(builder, loc, mulFloat(now, factor));
      shrinks.push_back(arith::SelectOp::create(
          builder, loc, isNew, createExp2(old, factor, offset), one));
    }
    size_t results = scaled.size() - rows, perBlock = sizes.width / 2;
    for (auto [i, value] : llvm::enumerate(scaled)) {
      size_t row = i < results ? i / perBlock * 2 + i % 4 / 2 : i - results;
      value = mulFloat(value, shrinks[row]);
    }
    scf::YieldOp::create(builder, loc, scaled);
  }
  auto results = choice.getResults();
  llvm::copy(results.drop_back(rows), carried.begin());
  llvm::copy(results.take_back(rows), carried.end() - rows);
}

void ForwardEmitter::emitResults(Accumulator &out, ArrayRef<Value> largest,
                                 ArrayRef<Value> sums) {
  Values totals, inverses;
  Value one = matrix.createFloat(1);
  for (Value sum : sums) {
    totals.push_back(combineQuad(sum, [&](Value a, Value b) -> Value {
      return arith::AddFOp::create(builder, loc, a, b);
    }));
    inverses.push_back(arith::DivFOp::create(builder, loc, one, totals.back()));
  }
  for (auto [i, value] : llvm::enumerate(out.values)) {
    int64_t block = i / (4 * out.columnBlocks);
    value = mulFloat(value, inverses[2 * block + i % 4 / 2]);
  }
  Value valid = getValid(firstRow, tiles.getRows(), sizes.queries);
  storeRows(out, /*tile=*/0, outputs[0], getQueryPlace(head, firstRow),
            getQueryStride(), valid);

  Value place = matrix.add(getNumberPlace(head, firstRow), laneRow);
  Value isFirst = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq,
                                        matrix.getLaneColumn(), index(0));
  forEachRow([&](int64_t number, int64_t row) {
    Value stores = isFirst;
    if (valid)
      stores = arith::AndIOp::create(
          builder, loc, isFirst,
          arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::slt,
                                matrix.add(laneRow, row), valid));
    matrix.createIf(stores, [&] {
      Value logarithm = math::LogOp::create(builder, loc, totals[number]);
      Value logSumExp = math::FmaOp::create(
          builder, loc, largest[number], matrix.createFloat(scale), logarithm);
      memref::StoreOp::create(builder, loc, logSumExp, outputs[1],
                              matrix.add(place, row));
    });
  });
}

} // namespace

FailureOr<ds::KernelOp> createAttentionKernel(OpBuilder &builder,
                                              ds::AttentionOp op) {
  return ForwardEmitter(builder, op).emit();
}

} // namespace deepstep::cuda
