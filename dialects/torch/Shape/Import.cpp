//===- Import.cpp - Reshapes, permutations and joins ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Importer.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::stablehlo;
using namespace mlir::torch;

/// Enters an op whose result is the operand in another shape.
template <typename Op> static void addReshape(ImportTable &t) {
  t.add<Op>([](Op op, Importer &b) {
    return b.reshape(b.tensor(op->getOperand(0)), b.resultType().getShape());
  });
}

template <typename Op> static void addBroadcast(ImportTable &t) {
  t.add<Op>([](Op op, Importer &b) {
    return b.broadcast(b.tensor(op.getSelf()), b.resultType().getShape());
  });
}

/// Dimension i becomes [repeats, size], then their product.
static Value repeat(Importer &b, Value x, ArrayRef<int64_t> repeats) {
  if (!x)
    return {};
  int64_t rank = std::max<int64_t>(repeats.size(), b.rankOf(x));
  Dims sizes(rank - b.rankOf(x), 1), counts(rank - repeats.size(), 1);
  llvm::append_range(sizes, b.shapeOf(x));
  llvm::append_range(counts, repeats);
  Dims wide, dims, flat;
  for (auto [count, size] : llvm::zip_equal(counts, sizes)) {
    if (count < 0)
      return b.fail("it repeats " + Twine(count) + " times");
    wide.push_back(count);
    dims.push_back(wide.size());
    wide.push_back(size);
    int64_t product;
    if (llvm::MulOverflow(count, size, product))
      return b.fail("it repeats " + Twine(count) + " times");
    flat.push_back(product);
  }
  return b.reshape(b.broadcastInDim(b.reshape(x, sizes), dims, wide), flat);
}

static Value roll(Importer &b, Value x, ArrayRef<int64_t> shifts,
                  ArrayRef<int64_t> dims) {
  if (!x || shifts.size() != dims.size())
    return b.fail("each dimension needs one shift");
  for (auto [shift, given] : llvm::zip(shifts, dims)) {
    std::optional<int64_t> dim = b.dim(given, b.rankOf(x));
    if (!dim || b.rankOf(x) == 0)
      return {};
    int64_t size = b.shapeOf(x)[*dim];
    if (size == 0)
      continue;
    int64_t cut = (size - shift % size) % size;
    if (cut == 0)
      continue;
    x = b.concatenate(
        {b.slice(x, *dim, cut, size, 1), b.slice(x, *dim, 0, cut, 1)}, *dim);
    if (!x)
      return {};
  }
  return x;
}

/// Channels [c * r * r] become blocks of r by r.
static Value pixelShuffle(Importer &b, Value x, int64_t r) {
  if (!x)
    return {};
  // No tensor has so many channels, and the square fits in 64 bits.
  constexpr int64_t greatest = 1 << 28;
  int64_t rank = b.rankOf(x);
  if (rank < 3 || r < 1 || r > greatest ||
      b.shapeOf(x)[rank - 3] % (r * r) != 0)
    return b.fail("the channels cannot be shuffled");
  ArrayRef<int64_t> shape = b.shapeOf(x);
  Dims split(shape.drop_back(3));
  split.append(
      {shape[rank - 3] / (r * r), r, r, shape[rank - 2], shape[rank - 1]});
  Dims order = llvm::to_vector(llvm::seq<int64_t>(rank - 2));
  order.append({rank, rank - 2, rank + 1, rank - 1});
  return b.reshape(b.transpose(b.reshape(x, split), order),
                   b.resultType().getShape());
}

static std::optional<Values> joined(Importer &b, Value list) {
  std::optional<SmallVector<Value>> elements = getElements(list);
  if (!elements) {
    b.fail("its list of tensors is computed");
    return std::nullopt;
  }
  Values values;
  for (Value element : *elements)
    values.push_back(b.convert(b.converted(element), b.resultElement()));
  if (values.empty() || llvm::is_contained(values, Value()))
    return std::nullopt;
  return values;
}

static void addJoins(ImportTable &t) {
  t.add<AtenCatOp>([](AtenCatOp op, Importer &b) -> Value {
    std::optional<Values> values = joined(b, op.getTensors());
    if (!values)
      return {};
    // PyTorch lets vectors without elements join anything.
    int64_t rank = 0;
    for (Value value : *values)
      rank = std::max(rank, b.rankOf(value));
    llvm::erase_if(*values, [&](Value value) {
      return b.rankOf(value) != rank && b.typeOf(value).getNumElements() == 0;
    });
    std::optional<int64_t> dim = b.dim(b.integer(op.getDim()), rank);
    return dim ? b.concatenate(*values, *dim) : Value();
  });
  t.add<AtenStackOp>([](AtenStackOp op, Importer &b) -> Value {
    std::optional<Values> values = joined(b, op.getTensors());
    std::optional<int64_t> dim =
        b.dim(b.integer(op.getDim()), b.resultType().getRank());
    if (!values || !dim)
      return {};
    for (Value &value : *values) {
      Dims shape(b.shapeOf(value));
      if (*dim > int64_t(shape.size()))
        return b.fail("there is no such dimension");
      shape.insert(shape.begin() + *dim, 1);
      value = b.reshape(value, shape);
    }
    return b.concatenate(*values, *dim);
  });
  t.add<AtenConstantPadNdOp>([](AtenConstantPadNdOp op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf());
    if (!x)
      return {};
    // Pairs of low and high, from the last dimension on.
    Dims pairs = b.integers(op.getPad());
    int64_t rank = b.rankOf(x);
    if (pairs.size() % 2 != 0 || int64_t(pairs.size()) > 2 * rank)
      return b.fail("its list of paddings does not fit");
    Dims low(rank, 0), high(rank, 0), interior(rank, 0);
    for (size_t i = 0; i < pairs.size() / 2; ++i) {
      low[rank - 1 - i] = pairs[2 * i];
      high[rank - 1 - i] = pairs[2 * i + 1];
    }
    auto scalar = RankedTensorType::get({}, b.elementOf(x));
    return b.pad(x, b.constant(b.number(op.getValue()), scalar), low, high,
                 interior);
  });
}

void torch::addShapeImports(ImportTable &t) {
  addReshape<AtenViewOp>(t);
  addReshape<AtenReshapeOp>(t);
  addReshape<Aten_UnsafeViewOp>(t);
  addReshape<AtenFlattenUsingIntsOp>(t);
  addReshape<AtenUnflattenIntOp>(t);
  addReshape<AtenUnsqueezeOp>(t);
  addReshape<AtenSqueezeOp>(t);
  addReshape<AtenSqueezeDimOp>(t);
  addReshape<PrimsSqueezeOp>(t);
  addBroadcast<AtenExpandOp>(t);
  addBroadcast<AtenBroadcastToOp>(t);
  addBroadcast<AtenExpandAsOp>(t);
  t.add<AtenRepeatOp>([](AtenRepeatOp op, Importer &b) {
    return repeat(b, b.tensor(op.getSelf()), b.integers(op.getRepeats()));
  });
  t.add<AtenTileOp>([](AtenTileOp op, Importer &b) {
    return repeat(b, b.tensor(op.getSelf()), b.integers(op.getDims()));
  });
  t.add<AtenPixelShuffleOp>([](AtenPixelShuffleOp op, Importer &b) {
    return pixelShuffle(b, b.tensor(op.getSelf()),
                        b.integer(op.getUpscaleFactor()));
  });
  t.add<AtenPermuteOp>([](AtenPermuteOp op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf());
    if (!x)
      return {};
    Dims order;
    for (int64_t each : b.integers(op.getDims())) {
      std::optional<int64_t> dim = b.dim(each, b.rankOf(x));
      if (!dim)
        return {};
      order.push_back(*dim);
    }
    return b.transpose(x, order);
  });
  t.add<AtenTransposeIntOp>([](AtenTransposeIntOp op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf());
    if (!x)
      return {};
    std::optional<int64_t> l = b.dim(b.integer(op.getDim0()), b.rankOf(x));
    std::optional<int64_t> r = b.dim(b.integer(op.getDim1()), b.rankOf(x));
    if (!l || !r || b.rankOf(x) == 0)
      return l && r ? x : Value();
    Dims order = llvm::to_vector(llvm::seq<int64_t>(b.rankOf(x)));
    std::swap(order[*l], order[*r]);
    return b.transpose(x, order);
  });
  t.add<AtenTOp>([](AtenTOp op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf());
    return x && b.rankOf(x) == 2 ? b.transpose(x, {1, 0}) : x;
  });
  t.add<AtenFlipOp>([](AtenFlipOp op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf());
    if (!x || b.integers(op.getDims()).empty())
      return x;
    std::optional<Dims> dims = b.dims(op.getDims(), b.rankOf(x));
    if (!dims)
      return {};
    return ReverseOp::create(b.getBuilder(), x.getType(), x, *dims);
  });
  t.add<AtenRollOp>([](AtenRollOp op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf());
    Dims shifts = b.integers(op.getShifts()), dims = b.integers(op.getDims());
    if (!x || !dims.empty())
      return roll(b, x, shifts, dims);
    Value flat = b.reshape(x, {b.typeOf(x).getNumElements()});
    return b.reshape(roll(b, flat, shifts, {0}), b.shapeOf(x));
  });
  addJoins(t);
}
