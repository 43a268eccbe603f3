//===- Windows.cpp - Reductions of windows to linalg ------------*- C++ -*-===//
//
// reduce_window pads its inputs with the initial value and combines each window
// in a linalg.generic; where each window holds all earlier (or later) elements
// of one dimension, as in cumulative sums, a kernel runs along that dimension
// once. select_and_scatter is a kernel.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Elementwise/Scalars.h"
#include "dialects/stablehlo/LinalgSupport.h"
#include "dialects/stablehlo/Reduction/Combination.h"
#include "dialects/stablehlo/Shape/Kernels.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

using Dims = SmallVector<int64_t>;

Dims getOr(std::optional<ArrayRef<int64_t>> values, size_t rank,
           int64_t otherwise) {
  return values ? Dims(*values) : Dims(rank, otherwise);
}

/// Pairs (low, high), one per dimension.
void getPadding(std::optional<DenseIntElementsAttr> padding, size_t rank,
                Dims &low, Dims &high) {
  low.assign(rank, 0);
  high.assign(rank, 0);
  if (!padding)
    return;
  auto values = llvm::to_vector(padding->getValues<int64_t>());
  for (size_t dim = 0; dim < rank; ++dim) {
    low[dim] = values[2 * dim];
    high[dim] = values[2 * dim + 1];
  }
}

struct Windows {
  explicit Windows(ReduceWindowOp op) : size(op.getWindowDimensions()) {
    size_t rank = size.size();
    stride = getOr(op.getWindowStrides(), rank, 1);
    dilation = getOr(op.getWindowDilations(), rank, 1);
    baseDilation = getOr(op.getBaseDilations(), rank, 1);
    getPadding(op.getPadding(), rank, low, high);
  }
  Dims size, stride, dilation, baseDilation, low, high;
};

struct ReduceWindowPattern : OpConversionPattern<ReduceWindowOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(ReduceWindowOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!hasStaticShapes(op))
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Windows windows(op);
    SmallVector<Type> types;
    if (failed(getTypeConverter()->convertTypes(op->getResultTypes(), types)))
      return failure();
    FailureOr<SmallVector<Value>> results;
    bool reversed;
    if (std::optional<int64_t> dim = getScanDim(op, windows, reversed))
      results = createScan(b, op, adaptor, *dim, reversed);
    else
      results = createWindows(b, op, adaptor, windows, types);
    if (failed(results))
      return failure();
    rewriter.replaceOp(op, *results);
    return success();
  }

private:
  /// The dimension along which the results are running combinations from the
  /// start, or if `reversed` from the end.
  static std::optional<int64_t>
  getScanDim(ReduceWindowOp op, const Windows &windows, bool &reversed) {
    ArrayRef<int64_t> shape = getShape(op.getInputs()[0]);
    std::optional<int64_t> scan;
    for (int64_t dim = 0, end = shape.size(); dim < end; ++dim) {
      if (windows.stride[dim] != 1 || windows.dilation[dim] != 1 ||
          windows.baseDilation[dim] != 1)
        return std::nullopt;
      if (windows.size[dim] == 1 && windows.low[dim] == 0 &&
          windows.high[dim] == 0)
        continue;
      int64_t last = shape[dim] - 1;
      bool forward = windows.low[dim] == last && windows.high[dim] == 0;
      reversed = windows.low[dim] == 0 && windows.high[dim] == last;
      if (scan || windows.size[dim] != shape[dim] || (!forward && !reversed))
        return std::nullopt;
      scan = dim;
    }
    return scan;
  }

  static FailureOr<SmallVector<Value>> createScan(ImplicitLocOpBuilder &b,
                                                  ReduceWindowOp op,
                                                  OpAdaptor adaptor,
                                                  int64_t dim, bool reversed) {
    SmallVector<int64_t> sizes(getShape(op.getInputs()[0]));
    int64_t length = sizes[dim];
    sizes.erase(sizes.begin() + dim);
    size_t count = op.getInputs().size();
    SmallVector<Value> inputs(adaptor.getInputs()), inits;
    llvm::append_range(inputs, adaptor.getInitValues());
    for (Value input : adaptor.getInputs())
      inits.push_back(createEmpty(b, cast<RankedTensorType>(input.getType())));
    bool known = true;
    int64_t range = sizes.empty() ? 1 : sizes[0];
    int64_t work = length;
    for (int64_t size : ArrayRef(sizes).drop_front(sizes.empty() ? 0 : 1))
      work *= size;
    auto kernel = createKernel(
        b, "scan", inputs, inits, range, getGrain(work),
        [&](ImplicitLocOpBuilder &b, ValueRange sources, ValueRange targets,
            Value lo, Value hi) {
          auto emit = [&](ImplicitLocOpBuilder &b, ValueRange ivs) {
            SmallVector<Value> starts;
            for (Value init : sources.take_back(count))
              starts.push_back(memref::LoadOp::create(b, init, ValueRange()));
            Value zero = arith::ConstantIndexOp::create(b, 0);
            Value one = arith::ConstantIndexOp::create(b, 1);
            Value end = arith::ConstantIndexOp::create(b, length);
            auto loop = scf::ForOp::create(b, zero, end, one, starts);
            b.setInsertionPointToStart(loop.getBody());
            Value position = loop.getInductionVar();
            if (reversed)
              position = arith::SubIOp::create(
                  b, arith::ConstantIndexOp::create(b, length - 1), position);
            SmallVector<Value> index(ivs);
            index.insert(index.begin() + dim, position);
            SmallVector<Value> scalars(loop.getRegionIterArgs());
            for (Value source : sources.take_front(count))
              scalars.push_back(memref::LoadOp::create(b, source, index));
            auto results = inlineScalarRegion(b, op.getBody(), scalars);
            known &= succeeded(results);
            SmallVector<Value> next(loop.getRegionIterArgs());
            if (known)
              next = *results;
            for (auto [value, target] : llvm::zip_equal(next, targets))
              memref::StoreOp::create(b, value, target, index);
            scf::YieldOp::create(b, next);
          };
          createLoops(b, sizes,
                      sizes.empty() ? std::nullopt : std::optional<unsigned>(0),
                      lo, hi, emit);
        });
    if (!known)
      return failure();
    return llvm::to_vector(ValueRange(kernel.getResults()));
  }

  static FailureOr<SmallVector<Value>>
  createWindows(ImplicitLocOpBuilder &b, ReduceWindowOp op, OpAdaptor adaptor,
                const Windows &windows, ArrayRef<Type> types) {
    ArrayRef<int64_t> shape = getShape(op.getInputs()[0]);
    unsigned rank = shape.size();
    Dims padded, interior;
    bool isPadded = false;
    for (unsigned dim = 0; dim < rank; ++dim) {
      interior.push_back(windows.baseDilation[dim] - 1);
      int64_t dilated =
          shape[dim] ? (shape[dim] - 1) * windows.baseDilation[dim] + 1 : 0;
      padded.push_back(windows.low[dim] + dilated + windows.high[dim]);
      // A shift alone keeps the shape.
      isPadded |= windows.low[dim] != 0 || windows.high[dim] != 0 ||
                  interior.back() != 0;
    }
    SmallVector<Value> inputs;
    for (auto [input, init] :
         llvm::zip_equal(adaptor.getInputs(), adaptor.getInitValues())) {
      auto type = RankedTensorType::get(padded, getElementTypeOrSelf(input));
      inputs.push_back(
          isPadded ? createPad(b, type, input, init, windows.low, interior)
                   : input);
    }
    // Loops over the results, then over the window.
    SmallVector<AffineExpr> exprs;
    SmallVector<utils::IteratorType> iterators(rank,
                                               utils::IteratorType::parallel);
    iterators.append(rank, utils::IteratorType::reduction);
    ArrayRef<int64_t> resultShape = cast<RankedTensorType>(types[0]).getShape();
    for (unsigned dim = 0; dim < rank; ++dim) {
      AffineExpr expr = b.getAffineDimExpr(dim) * windows.stride[dim];
      if (windows.size[dim] > 1)
        expr = expr + b.getAffineDimExpr(rank + dim) * windows.dilation[dim];
      // See createStridedRead: a plain dimension must have the operand's size.
      if (isa<AffineDimExpr>(expr) && resultShape[dim] != padded[dim])
        expr = expr % padded[dim];
      exprs.push_back(expr);
    }
    AffineMap inputMap = AffineMap::get(2 * rank, 0, exprs, b.getContext());
    AffineMap resultMap =
        b.getMultiDimIdentityMap(2 * rank).getMajorSubMap(rank);
    return createCombination(b, op.getBody(), inputs, adaptor.getInitValues(),
                             types, inputMap, resultMap, iterators,
                             windows.size);
  }
};

/// For each window: finds the element that the selector prefers to all others,
/// then combines the source into the result there. Windows may overlap, so they
/// are visited in order; threads share a dimension without windows.
struct SelectAndScatterPattern : OpConversionPattern<SelectAndScatterOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(SelectAndScatterOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!hasStaticShapes(op))
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    if (op.getOperand().getType() != op.getType())
      return rewriter.notifyMatchFailure(op, "combines in a wider type");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    ArrayRef<int64_t> shape = getShape(op.getOperand());
    ArrayRef<int64_t> sourceShape = getShape(op.getSource());
    Dims size = getOr(op.getWindowDimensions(), shape.size(), 1);
    Dims stride = getOr(op.getWindowStrides(), shape.size(), 1);
    Dims low, high;
    getPadding(op.getPadding(), shape.size(), low, high);

    std::optional<unsigned> shared;
    int64_t range = 1, work = 1;
    for (auto [dim, extent] : llvm::enumerate(sourceShape)) {
      work *= extent * size[dim];
      if (size[dim] == 1 && stride[dim] == 1 && low[dim] == 0 &&
          extent > range) {
        range = extent;
        shared = dim;
      }
    }
    auto type =
        cast<RankedTensorType>(getTypeConverter()->convertType(op.getType()));
    Value init = createFill(b, type, adaptor.getInitValue());
    bool known = true;
    auto kernel = createKernel(
        b, "select_and_scatter", {adaptor.getOperand(), adaptor.getSource()},
        init, range, getGrain(work / range),
        [&](ImplicitLocOpBuilder &b, ValueRange inputs, ValueRange targets,
            Value lo, Value hi) {
          createLoops(
              b, sourceShape, shared, lo, hi,
              [&](ImplicitLocOpBuilder &b, ValueRange ivs) {
                SmallVector<Value> place = emitSelect(
                    b, op, inputs[0], shape, size, stride, low, ivs, known);
                Value old = memref::LoadOp::create(b, targets[0], place);
                Value update = memref::LoadOp::create(b, inputs[1], ivs);
                auto result =
                    inlineScalarRegion(b, op.getScatter(), {update, old});
                known &= succeeded(result);
                if (known)
                  memref::StoreOp::create(b, result->front(), targets[0],
                                          place);
              });
        });
    if (!known)
      return failure();
    rewriter.replaceOp(op, kernel.getResults());
    return success();
  }

private:
  /// The place of the selected element of the window of source element `ivs`.
  static SmallVector<Value>
  emitSelect(ImplicitLocOpBuilder &b, SelectAndScatterOp op, Value operand,
             ArrayRef<int64_t> shape, ArrayRef<int64_t> size,
             ArrayRef<int64_t> stride, ArrayRef<int64_t> low, ValueRange ivs,
             bool &known) {
    OpBuilder::InsertionGuard guard(b);
    auto index = [&](int64_t value) -> Value {
      return arith::ConstantIndexOp::create(b, value);
    };
    // The loops carry: whether an element was seen, its value, its place.
    Value zero = index(0), one = index(1);
    Type element = getElementTypeOrSelf(operand);
    SmallVector<Value> carried = {
        arith::ConstantOp::create(b, b.getBoolAttr(false)),
        arith::ConstantOp::create(b, b.getZeroAttr(element))};
    carried.append(shape.size(), zero);
    SmallVector<scf::ForOp> loops;
    SmallVector<Value> place;
    ValueRange running = carried;
    for (auto [dim, extent] : llvm::enumerate(size)) {
      auto loop = scf::ForOp::create(b, zero, index(extent), one, running);
      loops.push_back(loop);
      running = loop.getRegionIterArgs();
      b.setInsertionPointToStart(loop.getBody());
      Value start = arith::MulIOp::create(b, ivs[dim], index(stride[dim]));
      start = arith::SubIOp::create(b, start, index(low[dim]));
      place.push_back(arith::AddIOp::create(b, start, loop.getInductionVar()));
    }
    Value inside = arith::ConstantOp::create(b, b.getBoolAttr(true));
    SmallVector<Value> clamped;
    for (auto [dim, position] : llvm::enumerate(place)) {
      // As unsigned numbers, negative positions are too large as well.
      Value fits = arith::CmpIOp::create(b, arith::CmpIPredicate::ult, position,
                                         index(shape[dim]));
      inside = arith::AndIOp::create(b, inside, fits);
      clamped.push_back(createIndexClamp(b, position, 0, shape[dim] - 1));
    }
    Value candidate = memref::LoadOp::create(b, operand, clamped);
    auto kept = inlineScalarRegion(b, op.getSelect(), {running[1], candidate});
    known &= succeeded(kept);
    Value keep = known ? kept->front() : running[0];
    keep = arith::AndIOp::create(b, running[0], keep);
    Value yes = arith::ConstantOp::create(b, b.getBoolAttr(true));
    Value take =
        arith::AndIOp::create(b, inside, arith::XOrIOp::create(b, keep, yes));
    SmallVector<Value> next = {
        arith::OrIOp::create(b, running[0], inside),
        arith::SelectOp::create(b, take, candidate, running[1])};
    for (auto [dim, position] : llvm::enumerate(place))
      next.push_back(
          arith::SelectOp::create(b, take, position, running[2 + dim]));
    for (scf::ForOp loop : llvm::reverse(loops)) {
      b.setInsertionPointToEnd(loop.getBody());
      scf::YieldOp::create(b, next);
      next = SmallVector<Value>(loop.getResults());
      b.setInsertionPointAfter(loop);
    }
    return SmallVector<Value>(ArrayRef(next).drop_front(2));
  }
};

} // namespace

void mlir::stablehlo::populateWindowToLinalgPatterns(
    RewritePatternSet &patterns, TypeConverter &types) {
  patterns.add<ReduceWindowPattern, SelectAndScatterPattern>(
      types, patterns.getContext());
}
