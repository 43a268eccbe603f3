//===- Slices.cpp - Slices and triangles ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Importer.h"

using namespace mlir;
using namespace mlir::stablehlo;
using namespace mlir::torch;

namespace {
struct Span {
  int64_t dim, start, end, step;
};
} // namespace

/// The dimension of x that is sliced.
static std::optional<int64_t> getSlicedDim(Importer &b, Value x, Value dim) {
  if (!x)
    return std::nullopt;
  std::optional<int64_t> d = b.dim(b.integer(dim), b.rankOf(x));
  if (d && b.rankOf(x) != 0)
    return d;
  b.fail("a scalar has no slices");
  return std::nullopt;
}

/// start:end:step of a dimension, cut to what there is.
static std::optional<Span> getRange(Importer &b, Value x, Value dim,
                                    Value start, Value end, Value step) {
  std::optional<int64_t> d = getSlicedDim(b, x, dim);
  if (!d)
    return std::nullopt;
  int64_t size = b.shapeOf(x)[*d];
  auto place = [&](Value bound, int64_t preset) {
    int64_t value = isNone(bound) ? preset : b.integer(bound);
    return std::clamp<int64_t>(value < 0 ? value + size : value, 0, size);
  };
  Span range{*d, place(start, 0), place(end, size), b.integer(step)};
  range.end = std::max(range.start, range.end);
  if (range.step < 1) {
    b.fail("its step is not positive");
    return std::nullopt;
  }
  return range;
}

/// Puts `part` where the range takes elements of `x`.
static Value replaceRange(Importer &b, Value x, Value part, const Span &r) {
  if (!x || !part)
    return {};
  int64_t size = b.shapeOf(x)[r.dim];
  int64_t count = llvm::divideCeil(r.end - r.start, r.step);
  Dims shape(b.shapeOf(x));
  shape[r.dim] = count;
  part = b.fit(part, b.typeOf(x).clone(shape));
  if (!part || count == 0)
    return count == 0 ? x : Value();
  if (r.step == 1) {
    Values pieces;
    if (r.start > 0)
      pieces.push_back(b.slice(x, r.dim, 0, r.start, 1));
    pieces.push_back(part);
    if (r.end < size)
      pieces.push_back(b.slice(x, r.dim, r.end, size, 1));
    return b.concatenate(pieces, r.dim);
  }
  // Spread the part, and choose by place.
  Dims low(shape.size(), 0), high(shape.size(), 0), interior(shape.size(), 0);
  low[r.dim] = r.start;
  interior[r.dim] = r.step - 1;
  high[r.dim] = size - r.start - ((count - 1) * r.step + 1);
  Value spread =
      b.pad(part, b.scalar(0.0, b.elementOf(x)), low, high, interior);
  auto places = b.typeOf(x).clone(b.getBuilder().getI32Type());
  Value offset = b.sub(b.iota(places, r.dim), double(r.start));
  Value zero = b.constant(0.0, offset);
  Value onStep =
      b.compare(b.binary<RemOp>(offset, b.constant(double(r.step), offset)),
                ComparisonDirection::EQ, zero);
  Value inside =
      b.binary<AndOp>(b.compare(offset, ComparisonDirection::GE, zero),
                      b.compare(offset, ComparisonDirection::LT,
                                b.constant(double(r.end - r.start), offset)));
  return b.select(b.binary<AndOp>(onStep, inside), spread, x);
}

/// One index of a dimension, counted from the end if negative.
static std::optional<Span> getPlace(Importer &b, Value x, Value dim,
                                    Value index) {
  std::optional<int64_t> d = getSlicedDim(b, x, dim);
  if (!d)
    return std::nullopt;
  int64_t size = b.shapeOf(x)[*d], place = b.integer(index);
  if (place < 0)
    place += size;
  if (place < 0 || place >= size) {
    b.fail("index " + Twine(place) + " is outside of " + Twine(size));
    return std::nullopt;
  }
  return Span{*d, place, place + 1, 1};
}

/// Elements whose column less row stands so to the diagonal; others are 0.
static Value triangle(Importer &b, Value x, int64_t diagonal,
                      ComparisonDirection direction) {
  if (!x)
    return {};
  int64_t rank = b.rankOf(x);
  if (rank < 2)
    return b.fail("it has no rows and columns");
  auto places = RankedTensorType::get(b.shapeOf(x).take_back(2),
                                      b.getBuilder().getI32Type());
  Value distance = b.sub(b.iota(places, 1), b.iota(places, 0));
  Value kept =
      b.compare(distance, direction, b.constant(double(diagonal), distance));
  return b.select(kept, x, b.constant(0.0, x));
}

/// The diagonal of a square is the sum over columns of what is on it.
static Value diagonal(AtenDiagonalOp op, Importer &b) {
  Value x = b.tensor(op.getSelf());
  if (!x)
    return {};
  int64_t rank = b.rankOf(x), offset = b.integer(op.getOffset());
  std::optional<int64_t> row = b.dim(b.integer(op.getDim1()), rank);
  std::optional<int64_t> column = b.dim(b.integer(op.getDim2()), rank);
  if (!row || !column || rank < 2 || *row == *column)
    return b.fail("it has no rows and columns");
  Dims order;
  for (int64_t dim = 0; dim < rank; ++dim)
    if (dim != *row && dim != *column)
      order.push_back(dim);
  order.append({*row, *column});
  x = b.transpose(x, order);
  int64_t rows = b.shapeOf(x)[rank - 2], columns = b.shapeOf(x)[rank - 1];
  int64_t firstRow = std::max<int64_t>(-offset, 0);
  int64_t firstColumn = std::max<int64_t>(offset, 0);
  int64_t size = std::min(rows - firstRow, columns - firstColumn);
  if (size < 0)
    return b.fail("there is no such diagonal");
  x = b.slice(x, rank - 2, firstRow, firstRow + size, 1);
  x = b.slice(x, rank - 1, firstColumn, firstColumn + size, 1);
  Value kept = triangle(b, x, 0, ComparisonDirection::EQ);
  return b.sum(kept, {rank - 1}, /*keep=*/false);
}

void torch::addSliceImports(ImportTable &t) {
  t.add<AtenSliceTensorOp>([](AtenSliceTensorOp op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf());
    std::optional<Span> r =
        getRange(b, x, op.getDim(), op.getStart(), op.getEnd(), op.getStep());
    return r ? b.slice(x, r->dim, r->start, r->end, r->step) : Value();
  });
  t.add<AtenSliceScatterOp>([](AtenSliceScatterOp op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf());
    std::optional<Span> r =
        getRange(b, x, op.getDim(), op.getStart(), op.getEnd(), op.getStep());
    return r ? replaceRange(b, x, b.tensor(op.getSrc()), *r) : Value();
  });
  t.add<AtenSelectIntOp>([](AtenSelectIntOp op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf());
    std::optional<Span> r = getPlace(b, x, op.getDim(), op.getIndex());
    if (!r)
      return {};
    return b.reshape(b.slice(x, r->dim, r->start, r->end, 1),
                     b.resultType().getShape());
  });
  t.add<AtenSelectScatterOp>([](AtenSelectScatterOp op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf()), part = b.tensor(op.getSrc());
    std::optional<Span> r = getPlace(b, x, op.getDim(), op.getIndex());
    if (!r || !part)
      return {};
    Dims shape(b.shapeOf(part));
    if (r->dim > int64_t(shape.size()))
      return b.fail("its source has too few dimensions");
    shape.insert(shape.begin() + r->dim, 1);
    return replaceRange(b, x, b.reshape(part, shape), *r);
  });
  t.add<AtenNarrowOp>([](AtenNarrowOp op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf());
    std::optional<Span> r = getPlace(b, x, op.getDim(), op.getStart());
    if (!r)
      return {};
    return b.slice(x, r->dim, r->start, r->start + b.integer(op.getLength()),
                   1);
  });
  t.add<AtenDiagonalOp>(diagonal);
  t.add<AtenTrilOp>([](AtenTrilOp op, Importer &b) {
    return triangle(b, b.tensor(op.getSelf()), b.integer(op.getDiagonal()),
                    ComparisonDirection::LE);
  });
  t.add<AtenTriuOp>([](AtenTriuOp op, Importer &b) {
    return triangle(b, b.tensor(op.getSelf()), b.integer(op.getDiagonal()),
                    ComparisonDirection::GE);
  });
}
