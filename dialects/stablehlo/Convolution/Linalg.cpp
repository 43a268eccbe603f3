//===- Linalg.cpp - Convolutions as matrix products -------------*- C++ -*-===//
//
// A convolution gathers the window of each output position into a row, and is
// then one product of matrices per group:
//
//   [group, batch x outputs, window x channels]
//     x [group, window x channels, features] -> [group, batch x outputs,
//     features]
//
// Padding and dilation of the input are done first. Windows of one element are
// not gathered.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Linalg.h"
#include "dialects/stablehlo/LinalgSupport.h"
#include "dialects/stablehlo/Shape/Kernels.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace {

using Dims = SmallVector<int64_t>;

/// The convolution's extents, and its dimensions by what they are for.
struct Convolution {
  explicit Convolution(ConvolutionOp op)
      : numbers(op.getDimensionNumbers()),
        spatial(numbers.getInputSpatialDimensions().size()) {
    auto getOr = [&](std::optional<ArrayRef<int64_t>> values) {
      return values ? Dims(*values) : Dims(spatial, 1);
    };
    stride = getOr(op.getWindowStrides());
    lhsDilation = getOr(op.getLhsDilation());
    rhsDilation = getOr(op.getRhsDilation());
    low.assign(spatial, 0);
    high.assign(spatial, 0);
    if (auto padding = op.getPadding()) {
      auto values = llvm::to_vector(padding->getValues<int64_t>());
      for (int64_t dim = 0; dim < spatial; ++dim) {
        low[dim] = values[2 * dim];
        high[dim] = values[2 * dim + 1];
      }
    }
    ArrayRef<int64_t> lhs = getShape(op.getLhs()), rhs = getShape(op.getRhs());
    featureGroups = op.getFeatureGroupCount();
    batchGroups = op.getBatchGroupCount();
    batch = lhs[numbers.getInputBatchDimension()] / batchGroups;
    channels = rhs[numbers.getKernelInputFeatureDimension()];
    features = rhs[numbers.getKernelOutputFeatureDimension()] / groups();
    for (int64_t dim = 0; dim < spatial; ++dim) {
      window.push_back(rhs[numbers.getKernelSpatialDimensions()[dim]]);
      outputs.push_back(
          getShape(op.getResult())[numbers.getOutputSpatialDimensions()[dim]]);
    }
  }

  int64_t groups() const { return featureGroups * batchGroups; }
  bool hasUnitWindow() const {
    return llvm::all_of(window, [](int64_t size) { return size == 1; }) &&
           llvm::all_of(stride, [](int64_t step) { return step == 1; });
  }

  ConvDimensionNumbersAttr numbers;
  int64_t spatial;
  Dims stride, lhsDilation, rhsDilation, low, high, window, outputs;
  int64_t featureGroups, batchGroups;
  /// Per group.
  int64_t batch, channels, features;
};

int64_t product(ArrayRef<int64_t> sizes) {
  int64_t result = 1;
  for (int64_t size : sizes)
    result *= size;
  return result;
}

struct ConvolutionPattern : OpConversionPattern<ConvolutionOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult
  matchAndRewrite(ConvolutionOp op, OpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    if (!hasStaticShapes(op))
      return rewriter.notifyMatchFailure(op, "a shape is dynamic");
    if (isa<ComplexType>(getElementTypeOrSelf(op.getType())))
      return rewriter.notifyMatchFailure(op, "of its element type");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Convolution conv(op);
    Value rows = createRows(b, conv, createPadded(b, conv, adaptor.getLhs()));
    Value kernel = createKernelMatrix(b, conv, op, adaptor.getRhs());

    // The product's own pattern chooses how to compute it.
    auto numbers =
        DotDimensionNumbersAttr::get(b.getContext(), {0}, {0}, {2}, {1});
    auto type = RankedTensorType::get(
        {conv.groups(), conv.batch * product(conv.outputs), conv.features},
        getSignlessElementType(op.getResult()));
    Value result = DotGeneralOp::create(b, type, rows, kernel, numbers,
                                        /*precision_config=*/ArrayAttr(),
                                        /*algorithm=*/DotAlgorithmAttr());
    rewriter.replaceOp(op, createResult(b, conv, op, result));
    return success();
  }

private:
  static Value createPadded(ImplicitLocOpBuilder &b, const Convolution &conv,
                            Value lhs) {
    auto source = cast<RankedTensorType>(lhs.getType());
    Dims shape(source.getShape()), low(shape.size(), 0),
        interior(shape.size(), 0);
    for (auto [i, dim] :
         llvm::enumerate(conv.numbers.getInputSpatialDimensions())) {
      low[dim] = conv.low[i];
      interior[dim] = conv.lhsDilation[i] - 1;
      shape[dim] = (shape[dim] - 1) * conv.lhsDilation[i] + 1 + conv.low[i] +
                   conv.high[i];
    }
    auto type = RankedTensorType::get(shape, source.getElementType());
    // A shift alone keeps the shape.
    auto isZero = [](int64_t size) { return size == 0; };
    if (llvm::all_of(conv.low, isZero) && llvm::all_of(conv.high, isZero) &&
        llvm::all_of(interior, isZero))
      return lhs;
    Value zero = arith::ConstantOp::create(
        b, cast<TypedAttr>(b.getZeroAttr(
               RankedTensorType::get({}, source.getElementType()))));
    return createPad(b, type, lhs, zero, low, interior);
  }

  /// [group, batch x outputs, window x channels]
  static Value createRows(ImplicitLocOpBuilder &b, const Convolution &conv,
                          Value padded) {
    // Loops: group, batch, outputs..., window..., channels.
    Dims shape = {conv.groups(), conv.batch};
    llvm::append_range(shape, conv.outputs);
    llvm::append_range(shape, conv.window);
    shape.push_back(conv.channels);
    unsigned firstOutput = 2, firstWindow = 2 + conv.spatial;
    AffineExpr group = b.getAffineDimExpr(0), batch = b.getAffineDimExpr(1),
               channel = b.getAffineDimExpr(shape.size() - 1);
    ArrayRef<int64_t> source = getShape(padded);
    SmallVector<AffineExpr> exprs(source.size());
    auto set = [&](int64_t dim, AffineExpr expr, int64_t extent) {
      // A plain dimension must have the operand's size (see slices).
      if (isa<AffineDimExpr>(expr) && extent != source[dim])
        expr = expr % source[dim];
      exprs[dim] = expr;
    };
    set(conv.numbers.getInputBatchDimension(),
        conv.batchGroups > 1 ? group * conv.batch + batch : batch, conv.batch);
    set(conv.numbers.getInputFeatureDimension(),
        conv.featureGroups > 1 ? group * conv.channels + channel : channel,
        conv.channels);
    for (int64_t i = 0; i < conv.spatial; ++i) {
      AffineExpr expr = b.getAffineDimExpr(firstOutput + i) * conv.stride[i];
      if (conv.window[i] > 1)
        expr = expr + b.getAffineDimExpr(firstWindow + i) * conv.rhsDilation[i];
      set(conv.numbers.getInputSpatialDimensions()[i], expr, conv.outputs[i]);
    }
    Value rows;
    if (conv.groups() == 1 && conv.hasUnitWindow()) {
      Dims order = {conv.numbers.getInputBatchDimension()};
      llvm::append_range(order, conv.numbers.getInputSpatialDimensions());
      order.push_back(conv.numbers.getInputFeatureDimension());
      rows = padded;
      if (!llvm::is_sorted(order))
        rows = createTranspose(b, padded, order);
    } else {
      AffineMap map = AffineMap::get(shape.size(), 0, exprs, b.getContext());
      auto type = RankedTensorType::get(shape, getElementTypeOrSelf(padded));
      rows = createMap(
          b, type, padded, map,
          [](ImplicitLocOpBuilder &, ValueRange args) { return args[0]; });
    }
    return createReshape(b, rows,
                         {conv.groups(), conv.batch * product(conv.outputs),
                          product(conv.window) * conv.channels});
  }

  /// [group, window x channels, features]
  static Value createKernelMatrix(ImplicitLocOpBuilder &b,
                                  const Convolution &conv, ConvolutionOp op,
                                  Value kernel) {
    Dims order, reversed;
    for (int64_t i = 0; i < conv.spatial; ++i) {
      int64_t dim = conv.numbers.getKernelSpatialDimensions()[i];
      order.push_back(dim);
      if (op.getWindowReversal() && (*op.getWindowReversal())[i])
        reversed.push_back(dim);
    }
    if (!reversed.empty())
      kernel = ReverseOp::create(b, kernel.getType(), kernel, reversed);
    order.push_back(conv.numbers.getKernelInputFeatureDimension());
    order.push_back(conv.numbers.getKernelOutputFeatureDimension());
    if (!llvm::is_sorted(order))
      kernel = createTranspose(b, kernel, order);
    int64_t rows = product(conv.window) * conv.channels;
    if (conv.groups() == 1)
      return createReshape(b, kernel, {1, rows, conv.features});
    kernel = createReshape(b, kernel, {rows, conv.groups(), conv.features});
    return createTranspose(b, kernel, {1, 0, 2});
  }

  /// The product's [group, batch x outputs, features] in the result's layout.
  static Value createResult(ImplicitLocOpBuilder &b, const Convolution &conv,
                            ConvolutionOp op, Value product) {
    // Dimensions: group, batch, outputs..., features; the group belongs just
    // before the features.
    Dims shape = {conv.groups(), conv.batch};
    llvm::append_range(shape, conv.outputs);
    shape.push_back(conv.features);
    Value result = createReshape(b, product, shape);
    SmallVector<std::pair<int64_t, Dims>> places = {
        {conv.numbers.getOutputBatchDimension(), {1}},
        {conv.numbers.getOutputFeatureDimension(), {0, conv.spatial + 2}}};
    for (int64_t i = 0; i < conv.spatial; ++i)
      places.push_back({conv.numbers.getOutputSpatialDimensions()[i], {2 + i}});
    llvm::sort(places);
    Dims permutation;
    for (auto &[dim, sources] : places)
      llvm::append_range(permutation, sources);
    Dims moved;
    for (int64_t dim : permutation)
      if (shape[dim] != 1)
        moved.push_back(dim);
    if (!llvm::is_sorted(moved))
      result = createTranspose(b, result, permutation);
    return createReshape(b, result, getShape(op.getResult()));
  }
};

} // namespace

void mlir::stablehlo::populateConvolutionToLinalgPatterns(
    RewritePatternSet &patterns, TypeConverter &types) {
  patterns.add<ConvolutionPattern>(types, patterns.getContext());
}
