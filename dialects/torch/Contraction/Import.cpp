//===- Import.cpp - Products ---------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Importer.h"
#include <cmath>

using namespace mlir;
using namespace mlir::stablehlo;
using namespace mlir::torch;

/// Over the last dimension of x and the last but one of y; batches in front
/// broadcast to each other, as in torch.matmul.
static Value matmul(Importer &b, Value x, Value y) {
  if (!x || !y)
    return {};
  int64_t xRank = b.rankOf(x), yRank = b.rankOf(y);
  if (xRank == 0 || yRank == 0)
    return b.fail("a scalar is no matrix");
  // No batch on the right: all of x's dimensions but the last are free.
  if (yRank <= 2)
    return b.dot(x, y, {}, {}, {xRank - 1}, {0});
  if (xRank == 1) {
    Value product = matmul(b, b.reshape(x, {1, b.shapeOf(x).front()}), y);
    if (!product)
      return {};
    Dims shape(b.shapeOf(product));
    shape.erase(shape.end() - 2);
    return b.reshape(product, shape);
  }
  Dims batch;
  int64_t batchRank = std::max(xRank, yRank) - 2;
  for (int64_t i = 0; i < batchRank; ++i) {
    auto sizeOf = [&](Value value) -> int64_t {
      int64_t dim = i - batchRank + b.rankOf(value) - 2;
      return dim < 0 ? 1 : b.shapeOf(value)[dim];
    };
    batch.push_back(sizeOf(x) == 1 ? sizeOf(y) : sizeOf(x));
  }
  auto expand = [&](Value value) {
    Dims shape(batch);
    llvm::append_range(shape, b.shapeOf(value).take_back(2));
    return b.broadcast(value, shape);
  };
  x = expand(x);
  y = expand(y);
  auto dims = llvm::to_vector(llvm::seq<int64_t>(batchRank));
  return b.dot(x, y, dims, dims, {batchRank + 1}, {batchRank});
}

/// beta * self + alpha * product.
static Value addScaled(Importer &b, Value self, Number beta, Value product,
                       Number alpha) {
  RankedTensorType type = b.resultType();
  Value scaled = alpha.asDouble() == 1.0
                     ? product
                     : b.mul(product, b.constant(alpha, type));
  if (beta.asDouble() == 0.0)
    return scaled;
  Value start = b.fit(self, type);
  if (beta.asDouble() != 1.0)
    start = b.mul(start, b.constant(beta, type));
  return b.add(start, scaled);
}

/// softmax(query key' scale + mask) value.
static Value attention(AtenScaledDotProductAttentionOp op, Importer &b) {
  if (b.number(op.getDropoutP()).asDouble() != 0.0)
    return b.fail("it drops elements at random; set dropout_p to 0");
  Value query = b.tensor(op.getQuery()), key = b.tensor(op.getKey());
  Value value = b.tensor(op.getValue());
  if (!query || !key || !value)
    return {};
  int64_t rank = b.rankOf(query);
  if (rank < 2 || b.rankOf(key) != rank || b.rankOf(value) != rank)
    return b.fail("query, key and value must have one rank of at least 2");
  if (b.flag(op.getEnableGqa())) {
    if (rank < 3)
      return b.fail("there is no dimension of heads to group");
    // A head of key and value serves several of the query, one after another.
    auto repeat = [&](Value x) -> Value {
      Dims shape(b.shapeOf(x)), flat(b.shapeOf(x));
      int64_t heads = b.shapeOf(query)[rank - 3], groups = shape[rank - 3];
      if (groups == 0 || heads % groups != 0)
        return b.fail("heads cannot be grouped");
      shape.insert(shape.begin() + rank - 2, heads / groups);
      flat[rank - 3] = heads;
      Dims dims;
      for (int64_t dim = 0; dim <= rank; ++dim)
        if (dim != rank - 2)
          dims.push_back(dim);
      return b.reshape(b.broadcastInDim(x, dims, shape), flat);
    };
    key = repeat(key);
    value = repeat(value);
    if (!key || !value)
      return {};
  }
  double scale = isNone(op.getScale())
                     ? 1.0 / std::sqrt(double(b.shapeOf(query).back()))
                     : b.number(op.getScale()).asDouble();
  Dims swapped = llvm::to_vector(llvm::seq<int64_t>(rank));
  std::swap(swapped[rank - 2], swapped[rank - 1]);
  Value scores =
      b.widen(b.mul(matmul(b, query, b.transpose(key, swapped)), scale));
  if (!scores)
    return {};
  double infinity = std::numeric_limits<double>::infinity();
  ImplicitLocOpBuilder &builder = b.getBuilder();
  if (b.flag(op.getIsCausal())) {
    auto places = RankedTensorType::get(b.shapeOf(scores).take_back(2),
                                        builder.getI32Type());
    Value isPast = b.compare(b.iota(places, 0), ComparisonDirection::GE,
                             b.iota(places, 1));
    scores = b.select(isPast, scores, b.constant(-infinity, scores));
  }
  if (!isNone(op.getAttnMask())) {
    Value mask = b.tensor(op.getAttnMask());
    if (!mask)
      return {};
    scores = b.elementOf(mask).isInteger(1)
                 ? b.select(mask, scores, b.constant(-infinity, scores))
                 : b.add(scores, b.fit(mask, b.typeOf(scores)));
  }
  if (!scores)
    return {};
  auto over = [&](Value reduced) {
    return b.broadcast(reduced, b.shapeOf(scores));
  };
  Value shifted = b.sub(scores, over(b.max(scores, {rank - 1}, true)));
  Value exponentials = b.unary<ExpOp>(shifted);
  Value weights =
      b.div(exponentials, over(b.sum(exponentials, {rank - 1}, true)));
  return matmul(b, b.convert(weights, b.elementOf(value)), value);
}

void torch::addContractionImports(ImportTable &t) {
  t.add<AtenMmOp>([](AtenMmOp op, Importer &b) {
    return matmul(b, b.tensor(op.getSelf()), b.tensor(op.getMat2()));
  });
  t.add<AtenBmmOp>([](AtenBmmOp op, Importer &b) {
    return matmul(b, b.tensor(op.getSelf()), b.tensor(op.getMat2()));
  });
  t.add<AtenMatmulOp>([](AtenMatmulOp op, Importer &b) {
    return matmul(b, b.tensor(op.getSelf()), b.tensor(op.getOther()));
  });
  t.add<AtenMvOp>([](AtenMvOp op, Importer &b) {
    return matmul(b, b.tensor(op.getSelf()), b.tensor(op.getVec()));
  });
  t.add<AtenDotOp>([](AtenDotOp op, Importer &b) {
    return matmul(b, b.tensor(op.getSelf()), b.tensor(op.getTensor()));
  });
  t.add<AtenOuterOp>([](AtenOuterOp op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf()), y = b.tensor(op.getVec2());
    if (!x || !y)
      return {};
    return b.dot(x, y, {}, {}, {}, {});
  });
  t.add<AtenAddmmOp>([](AtenAddmmOp op, Importer &b) {
    Value product = matmul(b, b.tensor(op.getMat1()), b.tensor(op.getMat2()));
    return addScaled(b, b.tensor(op.getSelf()), b.number(op.getBeta()), product,
                     b.number(op.getAlpha()));
  });
  t.add<AtenBaddbmmOp>([](AtenBaddbmmOp op, Importer &b) {
    Value product =
        matmul(b, b.tensor(op.getBatch1()), b.tensor(op.getBatch2()));
    return addScaled(b, b.tensor(op.getSelf()), b.number(op.getBeta()), product,
                     b.number(op.getAlpha()));
  });
  t.add<AtenLinearOp>([](AtenLinearOp op, Importer &b) -> Value {
    Value x = b.tensor(op.getInput()), weight = b.tensor(op.getWeight());
    if (!x || !weight)
      return {};
    if (b.rankOf(x) == 0 || b.rankOf(weight) == 0)
      return b.fail("a scalar is no matrix");
    Value product =
        b.dot(x, weight, {}, {}, {b.rankOf(x) - 1}, {b.rankOf(weight) - 1});
    if (isNone(op.getBias()))
      return product;
    return b.add(product, b.fit(b.tensor(op.getBias()), b.resultType()));
  });
  t.add<AtenScaledDotProductAttentionOp>(attention);
}
