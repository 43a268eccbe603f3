//===- Import.cpp - Elements at computed places --------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Importer.h"

using namespace mlir;
using namespace mlir::stablehlo;
using namespace mlir::torch;

/// Indices that PyTorch counts from the end if they are negative.
static Value wrap(Importer &b, Value index, int64_t size) {
  if (!index)
    return {};
  Value isNegative =
      b.compare(index, ComparisonDirection::LT, b.constant(0.0, index));
  return b.select(isNegative, b.add(index, double(size)), index);
}

/// Indices side by side in a new last dimension.
static Value combine(Importer &b, ArrayRef<Value> indices) {
  Values columns;
  for (Value index : indices) {
    if (!index)
      return {};
    Dims shape(b.shapeOf(index));
    shape.push_back(1);
    columns.push_back(b.reshape(index, shape));
  }
  return columns.size() == 1 ? columns.front()
                             : b.concatenate(columns, b.rankOf(columns[0]) - 1);
}

/// The slices of whole dimensions but `dims`, one for each row of indices.
/// Their dimensions stand in the result from `place` on.
static Value gatherAt(Importer &b, Value x, Value indices,
                      ArrayRef<int64_t> dims, int64_t place) {
  if (!x || !indices)
    return {};
  Dims sizes(b.shapeOf(x)), window, shape(b.shapeOf(indices).drop_back());
  for (int64_t dim : dims)
    sizes[dim] = 1;
  for (int64_t dim = 0; dim < b.rankOf(x); ++dim)
    if (!llvm::is_contained(dims, dim))
      window.push_back(sizes[dim]);
  shape.insert(shape.begin() + place, window.begin(), window.end());
  auto numbers = GatherDimensionNumbersAttr::get(
      b.getBuilder().getContext(),
      llvm::to_vector(llvm::seq<int64_t>(place, place + window.size())), dims,
      {}, {}, dims, b.rankOf(indices) - 1);
  return GatherOp::create(b.getBuilder(), b.typeOf(x).clone(shape), x, indices,
                          numbers, sizes, /*indices_are_sorted=*/false);
}

/// Puts updates, whose dimensions of slices stand from `place` on, into x.
static Value scatterAt(Importer &b, Value x, Value indices, Value updates,
                       ArrayRef<int64_t> dims, int64_t place, bool adds) {
  if (!x || !indices || !updates)
    return {};
  ImplicitLocOpBuilder &builder = b.getBuilder();
  int64_t count = b.rankOf(x) - dims.size();
  auto numbers = ScatterDimensionNumbersAttr::get(
      builder.getContext(),
      llvm::to_vector(llvm::seq<int64_t>(place, place + count)), dims, {}, {},
      dims, b.rankOf(indices) - 1);
  auto scatter = ScatterOp::create(builder, TypeRange(x.getType()),
                                   ValueRange(x), indices, ValueRange(updates),
                                   numbers, /*indices_are_sorted=*/false,
                                   /*unique_indices=*/false);
  OpBuilder::InsertionGuard guard(builder);
  auto scalar = RankedTensorType::get({}, b.elementOf(x));
  Location loc = builder.getLoc();
  Block *body = builder.createBlock(&scatter.getUpdateComputation(), {},
                                    {scalar, scalar}, {loc, loc});
  Value result = body->getArgument(1);
  if (adds)
    result = b.add(body->getArgument(0), result);
  stablehlo::ReturnOp::create(builder, result);
  return scatter.getResult(0);
}

//===----------------------------------------------------------------------===//
// One index along a dimension for each element
//===----------------------------------------------------------------------===//

/// For each element of `index` its place: its own coordinates, and the index in
/// dimension `dim`.
static Value placesOf(Importer &b, Value x, Value index, int64_t dim) {
  if (!x || !index)
    return {};
  if (b.rankOf(x) != b.rankOf(index))
    return b.fail("index has rank " + Twine(b.rankOf(index)) + " instead of " +
                  Twine(b.rankOf(x)));
  Values coordinates;
  for (int64_t i = 0; i < b.rankOf(x); ++i)
    coordinates.push_back(i == dim ? index : b.iota(b.typeOf(index), i));
  return combine(b, coordinates);
}

static Value gatherElements(AtenGatherOp op, Importer &b) {
  Value x = b.tensor(op.getSelf()), index = b.tensor(op.getIndex());
  if (!x || !index)
    return {};
  std::optional<int64_t> dim = b.dim(b.integer(op.getDim()), b.rankOf(x));
  if (!dim || b.rankOf(x) == 0)
    return dim ? x : Value();
  return gatherAt(b, x, placesOf(b, x, index, *dim),
                  llvm::to_vector(llvm::seq<int64_t>(b.rankOf(x))),
                  b.rankOf(index));
}

template <typename Op>
static Value scatterElements(Op op, Importer &b, Value source, bool adds) {
  Value x = b.tensor(op.getSelf()), index = b.tensor(op.getIndex());
  if (!x || !index || !source)
    return {};
  std::optional<int64_t> dim = b.dim(b.integer(op.getDim()), b.rankOf(x));
  if (!dim || b.rankOf(x) == 0)
    return b.fail("it is of a scalar");
  // The source may be larger than the index.
  if (b.rankOf(source) != b.rankOf(index))
    return b.fail("the source has another rank than the index");
  for (int64_t i = 0; i < b.rankOf(index); ++i)
    if (source && b.shapeOf(source)[i] != b.shapeOf(index)[i])
      source = b.slice(source, i, 0, b.shapeOf(index)[i], 1);
  return scatterAt(b, x, placesOf(b, x, index, *dim), source,
                   llvm::to_vector(llvm::seq<int64_t>(b.rankOf(x))),
                   b.rankOf(index), adds);
}

//===----------------------------------------------------------------------===//
// Indices of whole slices
//===----------------------------------------------------------------------===//

namespace {
/// What x[i, :, j] indexes.
struct Places {
  Dims dims;
  Value indices;
  /// Where the dimensions of indices stand in the result, and how many they
  /// are.
  int64_t start = 0, rank = 0;
  /// Dimensions of x before the first index, if indices stand side by side.
  int64_t lead = 0;
};
} // namespace

/// Tensors and nones for the first dimensions of x.
static std::optional<Places> getPlaces(Importer &b, Value x, Value list) {
  std::optional<SmallVector<Value>> elements = getElements(list);
  if (!x || !elements) {
    b.fail("its list of indices is computed");
    return std::nullopt;
  }
  Places places;
  Values tensors;
  for (auto [dim, element] : llvm::enumerate(*elements)) {
    if (isNone(element))
      continue;
    Value index = b.converted(element);
    if (!index || int64_t(dim) >= b.rankOf(x)) {
      b.fail("there are more indices than dimensions");
      return std::nullopt;
    }
    if (!isa<IntegerType>(b.elementOf(index)) ||
        b.elementOf(index).isInteger(1)) {
      b.fail("it indexes by booleans; use torch.where");
      return std::nullopt;
    }
    places.dims.push_back(dim);
    tensors.push_back(wrap(b, index, b.shapeOf(x)[dim]));
  }
  if (tensors.empty() || llvm::is_contained(tensors, Value()))
    return std::nullopt;
  Dims shape;
  for (Value index : tensors) {
    Dims own(b.shapeOf(index));
    int64_t rank = std::max(shape.size(), own.size());
    shape.insert(shape.begin(), rank - shape.size(), 1);
    own.insert(own.begin(), rank - own.size(), 1);
    for (auto [size, each] : llvm::zip_equal(shape, own))
      size = size == 1 ? each : size;
  }
  for (Value &index : tensors)
    index = b.broadcast(b.convert(index, b.elementOf(tensors[0])), shape);
  places.indices = combine(b, tensors);
  places.rank = shape.size();
  bool adjacent = places.dims.back() - places.dims.front() + 1 ==
                  int64_t(places.dims.size());
  places.lead = adjacent ? places.dims.front() : 0;
  if (!places.indices)
    return std::nullopt;
  return places;
}

/// The dimensions of a gather's result, which has those of indices first, such
/// that these follow the first `lead` others.
static Dims indicesBehind(int64_t lead, int64_t indexRank, int64_t rank) {
  Dims order;
  for (int64_t i = 0; i < lead; ++i)
    order.push_back(indexRank + i);
  for (int64_t i = 0; i < indexRank; ++i)
    order.push_back(i);
  for (int64_t i = indexRank + lead; i < rank; ++i)
    order.push_back(i);
  return order;
}

template <typename Op> static void addIndex(ImportTable &t) {
  t.add<Op>([](Op op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf());
    std::optional<Places> p = getPlaces(b, x, op.getIndices());
    if (!p)
      return {};
    Value result = gatherAt(b, x, p->indices, p->dims, p->rank);
    if (!result || p->lead == 0)
      return result;
    return b.transpose(result,
                       indicesBehind(p->lead, p->rank, b.rankOf(result)));
  });
}

template <typename Op> static void addIndexPut(ImportTable &t) {
  t.add<Op>([](Op op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf()), values = b.tensor(op.getValues());
    std::optional<Places> p = getPlaces(b, x, op.getIndices());
    if (!p || !values)
      return {};
    Dims shape(b.shapeOf(p->indices).drop_back());
    for (int64_t dim = 0; dim < b.rankOf(x); ++dim)
      if (!llvm::is_contained(p->dims, dim))
        shape.push_back(b.shapeOf(x)[dim]);
    Dims order = indicesBehind(p->lead, p->rank, shape.size());
    values = b.fit(values, b.typeOf(x).clone(applyPermutation(shape, order)));
    if (values && p->lead != 0)
      values = b.transpose(values, invertPermutationVector(order));
    return scatterAt(b, x, p->indices, values, p->dims, p->rank,
                     b.flag(op.getAccumulate()));
  });
}

/// Rows of x at indices along one dimension.
static Value indexSelect(AtenIndexSelectOp op, Importer &b) {
  Value x = b.tensor(op.getSelf()), index = b.tensor(op.getIndex());
  if (!x || !index)
    return {};
  std::optional<int64_t> dim = b.dim(b.integer(op.getDim()), b.rankOf(x));
  if (!dim || b.rankOf(x) == 0)
    return dim ? x : Value();
  if (b.rankOf(index) == 0)
    index = b.reshape(index, {1});
  Value rows = gatherAt(b, x, combine(b, index), {*dim}, 1);
  if (!rows || *dim == 0)
    return rows;
  return b.transpose(rows, indicesBehind(*dim, 1, b.rankOf(rows)));
}

/// Rows of a table. The row at padding_idx gets no gradient: it is read through
/// integers.
static Value embedding(AtenEmbeddingOp op, Importer &b) {
  Value weight = b.tensor(op.getWeight()), index = b.tensor(op.getIndices());
  if (!weight || !index || b.rankOf(weight) != 2)
    return b.fail("the weight is no matrix");
  if (b.flag(op.getScaleGradByFreq()) || b.flag(op.getSparse()))
    return b.fail("scale_grad_by_freq and sparse are not supported");
  Value rows = gatherAt(b, weight, combine(b, index), {0}, b.rankOf(index));
  int64_t padding = b.integer(op.getPaddingIdx());
  if (padding < 0 || !rows || !b.isFloat(weight))
    return rows;
  ImplicitLocOpBuilder &builder = b.getBuilder();
  Value row = b.slice(weight, 0, padding, padding + 1, 1);
  if (!row)
    return {};
  RankedTensorType type = b.typeOf(row);
  Type bits = builder.getIntegerType(type.getElementTypeBitWidth());
  row = BitcastConvertOp::create(builder, type.clone(bits), row);
  row = BitcastConvertOp::create(builder, type, row);
  row = b.broadcast(b.reshape(row, {b.shapeOf(weight)[1]}), b.shapeOf(rows));
  Value isPadding = b.compare(index, ComparisonDirection::EQ,
                              b.constant(double(padding), index));
  auto dims = llvm::to_vector(llvm::seq<int64_t>(b.rankOf(index)));
  return b.select(b.broadcastInDim(isPadding, dims, b.shapeOf(rows)), row,
                  rows);
}

static Value embeddingBackward(AtenEmbeddingDenseBackwardOp op, Importer &b) {
  Value gradient = b.tensor(op.getGradOutput());
  Value index = b.tensor(op.getIndices());
  RankedTensorType type = b.resultType();
  if (!gradient || !index || type.getRank() != 2)
    return b.fail("the result is no matrix");
  if (b.flag(op.getScaleGradByFreq()))
    return b.fail("scale_grad_by_freq is not supported");
  if (int64_t padding = b.integer(op.getPaddingIdx()); padding >= 0) {
    Value isPadding = b.compare(index, ComparisonDirection::EQ,
                                b.constant(double(padding), index));
    auto dims = llvm::to_vector(llvm::seq<int64_t>(b.rankOf(index)));
    gradient = b.select(b.broadcastInDim(isPadding, dims, b.shapeOf(gradient)),
                        b.constant(0.0, gradient), gradient);
  }
  return scatterAt(b, b.constant(Number(), type), combine(b, index), gradient,
                   {0}, b.rankOf(index), /*adds=*/true);
}

void torch::addIndexingImports(ImportTable &t) {
  t.add<AtenGatherOp>(gatherElements);
  t.add<AtenScatterSrcOp>([](AtenScatterSrcOp op, Importer &b) {
    return scatterElements(op, b, b.tensor(op.getSrc()), false);
  });
  t.add<AtenScatterAddOp>([](AtenScatterAddOp op, Importer &b) {
    return scatterElements(op, b, b.tensor(op.getSrc()), true);
  });
  t.add<AtenScatterValueOp>([](AtenScatterValueOp op, Importer &b) -> Value {
    Value index = b.tensor(op.getIndex());
    if (!index)
      return {};
    auto type = b.typeOf(index).clone(b.resultType().getElementType());
    return scatterElements(op, b, b.constant(b.number(op.getValue()), type),
                           false);
  });
  t.add<AtenIndexSelectOp>(indexSelect);
  addIndex<AtenIndexTensorOp>(t);
  addIndex<AtenIndexTensorHackedTwinOp>(t);
  addIndexPut<AtenIndexPutOp>(t);
  addIndexPut<AtenIndexPutHackedTwinOp>(t);
  t.add<AtenEmbeddingOp>(embedding);
  t.add<AtenEmbeddingDenseBackwardOp>(embeddingBackward);
}
