//===- Sort.cpp - Sort as a kernel ------------------------------*- C++ -*-===//
//
// A bottom-up merge sort along the sorted dimension, always stable. Threads
// share another dimension.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Elementwise/Scalars.h"
#include "dialects/stablehlo/LinalgSupport.h"
#include "dialects/stablehlo/Reduction/Combination.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

/// Emits the sort of one line of elements.
class MergeSortEmitter {
public:
  MergeSortEmitter(ImplicitLocOpBuilder &b, SortOp op, ValueRange sources,
                   ValueRange targets, ValueRange outer, int64_t dim,
                   int64_t length)
      : b(b), op(op), sources(sources),
        results(targets.take_front(sources.size())),
        scratch(targets.drop_front(sources.size())), outer(outer), dim(dim),
        length(length) {}

  LogicalResult emit() {
    OpBuilder::InsertionGuard guard(b);
    Value zero = index(0), one = index(1), end = index(length);
    copy(sources, results, zero, end);
    // Pass p merges runs of 2^p elements.
    auto passes = scf::ForOp::create(
        b, zero, index(llvm::Log2_64_Ceil(std::max<int64_t>(length, 1))), one);
    b.setInsertionPointToStart(passes.getBody());
    Value run = arith::ShLIOp::create(b, one, passes.getInductionVar());
    Value pair = arith::ShLIOp::create(b, run, one);
    auto pairs = scf::ForOp::create(b, zero, end, pair);
    b.setInsertionPointToStart(pairs.getBody());
    Value first = pairs.getInductionVar();
    Value middle =
        arith::MinSIOp::create(b, arith::AddIOp::create(b, first, run), end);
    Value last =
        arith::MinSIOp::create(b, arith::AddIOp::create(b, first, pair), end);
    LogicalResult merged = merge(first, middle, last);
    copy(scratch, results, first, last);
    return merged;
  }

private:
  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, value);
  }
  SmallVector<Value> at(Value position) {
    SmallVector<Value> indices(outer);
    indices.insert(indices.begin() + dim, position);
    return indices;
  }

  void copy(ValueRange from, ValueRange to, Value first, Value last) {
    OpBuilder::InsertionGuard guard(b);
    auto loop = scf::ForOp::create(b, first, last, index(1));
    b.setInsertionPointToStart(loop.getBody());
    SmallVector<Value> place = at(loop.getInductionVar());
    for (auto [source, target] : llvm::zip_equal(from, to)) {
      Value value = memref::LoadOp::create(b, source, place);
      memref::StoreOp::create(b, value, target, place);
    }
  }

  /// Merges results [first, middle) and [middle, last) into scratch. Takes the
  /// right element only if it is strictly before the left one.
  LogicalResult merge(Value first, Value middle, Value last) {
    OpBuilder::InsertionGuard guard(b);
    Value one = index(1);
    auto loop =
        scf::ForOp::create(b, first, last, one, ValueRange{first, middle});
    b.setInsertionPointToStart(loop.getBody());
    Value left = loop.getRegionIterArgs()[0];
    Value right = loop.getRegionIterArgs()[1];
    Value bound = index(length - 1);
    SmallVector<Value> leftPlace = at(arith::MinSIOp::create(b, left, bound));
    SmallVector<Value> rightPlace = at(arith::MinSIOp::create(b, right, bound));
    SmallVector<Value> leftValues, rightValues, scalars;
    for (Value buffer : results) {
      leftValues.push_back(memref::LoadOp::create(b, buffer, leftPlace));
      rightValues.push_back(memref::LoadOp::create(b, buffer, rightPlace));
      // The comparator takes (a, b) of each operand.
      scalars.push_back(rightValues.back());
      scalars.push_back(leftValues.back());
    }
    auto before = inlineScalarRegion(b, op.getComparator(), scalars);
    using P = arith::CmpIPredicate;
    Value leftEmpty = arith::CmpIOp::create(b, P::sge, left, middle);
    Value rightLeft = arith::CmpIOp::create(b, P::slt, right, last);
    Value prefer = succeeded(before) ? before->front() : leftEmpty;
    Value takeRight = arith::AndIOp::create(
        b, rightLeft, arith::OrIOp::create(b, leftEmpty, prefer));
    SmallVector<Value> place = at(loop.getInductionVar());
    for (auto [a, c, buffer] :
         llvm::zip_equal(leftValues, rightValues, scratch))
      memref::StoreOp::create(b, arith::SelectOp::create(b, takeRight, c, a),
                              buffer, place);
    Value nextLeft = arith::SelectOp::create(
        b, takeRight, left, arith::AddIOp::create(b, left, one));
    Value nextRight = arith::SelectOp::create(
        b, takeRight, arith::AddIOp::create(b, right, one), right);
    scf::YieldOp::create(b, ValueRange{nextLeft, nextRight});
    return before;
  }

  ImplicitLocOpBuilder &b;
  SortOp op;
  ValueRange sources, results, scratch, outer;
  int64_t dim, length;
};

struct SortPattern : OpConversionPattern<SortOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(SortOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!hasStaticShapes(op))
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    SmallVector<int64_t> sizes(getShape(op.getInputs()[0]));
    int64_t dim = op.getDimension();
    if (dim < 0)
      dim += sizes.size();
    if (sizes.empty() || llvm::is_contained(sizes, 0)) {
      rewriter.replaceOp(op, adaptor.getInputs());
      return success();
    }
    int64_t length = sizes[dim];
    sizes.erase(sizes.begin() + dim);
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    SmallVector<Value> inits;
    for (int copies = 0; copies < 2; ++copies)
      for (Value input : adaptor.getInputs())
        inits.push_back(
            createEmpty(b, cast<RankedTensorType>(input.getType())));
    int64_t range = sizes.empty() ? 1 : sizes[0];
    int64_t work = length * (1 + llvm::Log2_64_Ceil(length)) * 4;
    for (int64_t size : ArrayRef(sizes).drop_front(sizes.empty() ? 0 : 1))
      work *= size;
    bool known = true;
    auto kernel = createKernel(
        b, "sort", adaptor.getInputs(), inits, range, getGrain(work),
        [&](ImplicitLocOpBuilder &b, ValueRange sources, ValueRange targets,
            Value lo, Value hi) {
          createLoops(b, sizes,
                      sizes.empty() ? std::nullopt : std::optional<unsigned>(0),
                      lo, hi, [&](ImplicitLocOpBuilder &b, ValueRange outer) {
                        known &=
                            succeeded(MergeSortEmitter(b, op, sources, targets,
                                                       outer, dim, length)
                                          .emit());
                      });
        });
    if (!known)
      return failure();
    rewriter.replaceOp(
        op, kernel.getResults().take_front(adaptor.getInputs().size()));
    return success();
  }
};

} // namespace

void mlir::stablehlo::populateSortToLinalgPatterns(RewritePatternSet &patterns,
                                                   TypeConverter &types) {
  patterns.add<SortPattern>(types, patterns.getContext());
}
