//===- DecomposeAttention.cpp - ds-decompose-attention ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Scores are [batch, key heads, queries, group, keys]: the order in which
// products of grouped queries give them.
//
//===----------------------------------------------------------------------===//

#include "deepstep/Attention/Passes.h"
#include "dialects/ds/Ds.h"
#include "dialects/stablehlo/Formula.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include <limits>

using namespace mlir;
using namespace mlir::stablehlo;

namespace deepstep {

#define GEN_PASS_DEF_DSDECOMPOSEATTENTION
#include "deepstep/Attention/Passes.h.inc"

namespace {

/// What the three operations have in common.
template <typename Op> class Expansion {
public:
  Expansion(Op op, PatternRewriter &rewriter)
      : op(op), b(op.getLoc(), rewriter), f(b), sizes(op.getSizes()),
        f32(b.getF32Type()) {}

  /// [batch, queries, heads, width] with the heads in groups.
  Value group(Value x) {
    return f.reshape(x, {sizes.batch, sizes.queries, sizes.keyHeads,
                         sizes.getGroup(), sizes.width});
  }

  /// A product of grouped queries, or of their gradient, with keys or values.
  Value multiplyHeads(Value queries, Value keys) {
    return dot(group(queries), keys, {0, 2}, {0, 2}, {4}, {3},
               getScoresShape());
  }

  /// Scaled scores, minus infinity where they are masked.
  Value getScores() {
    Value scores = multiplyHeads(op.getQuery(), op.getKey());
    scores = f.mul(scores, op.getScale().convertToFloat());
    if (!sizes.causal)
      return scores;
    SmallVector<int64_t> square{sizes.queries, sizes.keys};
    Value isKept =
        f.compare(f.iota(square, b.getI32Type(), 0),
                  f.iota(square, b.getI32Type(), 1), ComparisonDirection::GE);
    double infinity = std::numeric_limits<double>::infinity();
    return f.select(f.broadcast(isKept, {2, 4}, getScoresShape()), scores,
                    f.constant(scores.getType(), -infinity));
  }

  /// [batch, heads, queries] as [batch, key heads, queries, group], and back.
  Value toRows(Value x) {
    return f.transpose(f.reshape(x, {sizes.batch, sizes.keyHeads,
                                     sizes.getGroup(), sizes.queries}),
                       {0, 1, 3, 2});
  }
  Value fromRows(Value rows) {
    return f.reshape(f.transpose(rows, {0, 1, 3, 2}),
                     {sizes.batch, sizes.heads, sizes.queries});
  }
  /// A number for each row, at each of its scores.
  Value spread(Value rows) {
    return f.broadcast(rows, {0, 1, 2, 3}, getScoresShape());
  }

  Value round(Value x) { return f.convert(x, sizes.elementType); }

  /// Sums scores times keys or values over the keys, for each query.
  Value sumOverKeys(Value scores, Value keys) {
    Value sums = dot(round(scores), keys, {0, 1}, {0, 2}, {4}, {1},
                     {sizes.batch, sizes.keyHeads, sizes.queries,
                      sizes.getGroup(), sizes.width});
    return f.reshape(f.transpose(sums, {0, 2, 1, 3, 4}),
                     {sizes.batch, sizes.queries, sizes.heads, sizes.width});
  }
  /// Sums scores times queries over the queries and heads, for each key.
  Value sumOverQueries(Value scores, Value queries) {
    Value sums =
        dot(round(scores), group(queries), {0, 1}, {0, 2}, {2, 3}, {1, 3},
            {sizes.batch, sizes.keyHeads, sizes.keys, sizes.width});
    return f.transpose(sums, {0, 2, 1, 3});
  }

  SmallVector<int64_t> getScoresShape() const {
    return {sizes.batch, sizes.keyHeads, sizes.queries, sizes.getGroup(),
            sizes.keys};
  }

private:
  Value dot(Value lhs, Value rhs, ArrayRef<int64_t> lhsBatch,
            ArrayRef<int64_t> rhsBatch, ArrayRef<int64_t> lhsContracting,
            ArrayRef<int64_t> rhsContracting, ArrayRef<int64_t> shape) {
    auto numbers = DotDimensionNumbersAttr::get(
        b.getContext(), lhsBatch, rhsBatch, lhsContracting, rhsContracting);
    return DotGeneralOp::create(b, RankedTensorType::get(shape, f32), lhs, rhs,
                                numbers, ArrayAttr(), DotAlgorithmAttr());
  }

  Op op;
  ImplicitLocOpBuilder b;

public:
  Formula f;

private:
  ds::AttentionSizes sizes;
  Type f32;
};

/// Probabilities and the gradients of scaled scores, in f32.
template <typename Op> struct ScoreGradients {
  Value probabilities, scores;

  ScoreGradients(Op op, Expansion<Op> &e) {
    Formula &f = e.f;
    probabilities = f.template unary<ExpOp>(
        f.sub(e.getScores(), e.spread(e.toRows(op.getLogsumexp()))));
    Value gradient = e.multiplyHeads(op.getOutGradient(), op.getValue());
    scores = f.mul(probabilities,
                   f.sub(gradient, e.spread(e.toRows(op.getDelta()))));
  }
};

SmallVector<Value> expand(ds::AttentionOp op, PatternRewriter &rewriter) {
  Expansion<ds::AttentionOp> e(op, rewriter);
  Formula &f = e.f;
  Value scores = e.getScores();
  double infinity = std::numeric_limits<double>::infinity();
  Value greatest = f.reduce<MaxOp>(scores, {4}, -infinity);
  Value exponentials = f.unary<ExpOp>(f.sub(scores, e.spread(greatest)));
  Value sum = f.sum(exponentials, {4});
  Value out = e.sumOverKeys(f.div(exponentials, e.spread(sum)), op.getValue());
  return {e.round(out), e.fromRows(f.add(greatest, f.unary<LogOp>(sum)))};
}

SmallVector<Value> expand(ds::AttentionQueryGradOp op,
                          PatternRewriter &rewriter) {
  Expansion<ds::AttentionQueryGradOp> e(op, rewriter);
  ScoreGradients<ds::AttentionQueryGradOp> gradients(op, e);
  Value sums = e.sumOverKeys(gradients.scores, op.getKey());
  return {e.round(e.f.mul(sums, op.getScale().convertToFloat()))};
}

SmallVector<Value> expand(ds::AttentionKeyGradOp op,
                          PatternRewriter &rewriter) {
  Expansion<ds::AttentionKeyGradOp> e(op, rewriter);
  ScoreGradients<ds::AttentionKeyGradOp> gradients(op, e);
  Value sums = e.sumOverQueries(gradients.scores, op.getQuery());
  Value values = e.sumOverQueries(gradients.probabilities, op.getOutGradient());
  return {e.round(e.f.mul(sums, op.getScale().convertToFloat())),
          e.round(values)};
}

template <typename Op> struct Decompose : OpRewritePattern<Op> {
  Decompose(MLIRContext *context, const AttentionFilter &why)
      : OpRewritePattern<Op>(context), why(why) {}

  LogicalResult matchAndRewrite(Op op,
                                PatternRewriter &rewriter) const override {
    if (why && !why(op.getSizes(), op.getScale().convertToFloat()))
      return failure();
    rewriter.replaceOp(op, expand(op, rewriter));
    return success();
  }

private:
  const AttentionFilter &why;
};

struct DecomposeAttention : impl::DsDecomposeAttentionBase<DecomposeAttention> {
  DecomposeAttention() = default;
  explicit DecomposeAttention(AttentionFilter why) : why(std::move(why)) {}

  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns
        .add<Decompose<ds::AttentionOp>, Decompose<ds::AttentionQueryGradOp>,
             Decompose<ds::AttentionKeyGradOp>>(&getContext(), why);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }

  AttentionFilter why;
};

} // namespace

std::unique_ptr<Pass> createDecomposeAttentionPass(AttentionFilter why) {
  return std::make_unique<DecomposeAttention>(std::move(why));
}

} // namespace deepstep
