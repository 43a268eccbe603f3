//===- Convolution.cpp - Convolutions ------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Importer.h"

using namespace mlir;
using namespace mlir::stablehlo;
using namespace mlir::torch;

namespace {
struct Window {
  Dims stride, padding, dilation, outputPadding;
  int64_t groups;
  bool transposed;
};
} // namespace

/// Dimensions 2 and on.
static Dims spatial(int64_t count) {
  return llvm::to_vector(llvm::seq<int64_t>(2, 2 + count));
}

/// A transposed convolution is one of the input with holes and the kernel from
/// the end. Its kernel [in, out / groups, ...] becomes [in / groups, out, ...].
static Value turnKernel(Importer &b, Value kernel, int64_t groups) {
  int64_t rank = b.rankOf(kernel);
  Dims shape(b.shapeOf(kernel));
  if (groups > 1) {
    if (shape[0] % groups != 0)
      return b.fail("the channels cannot be divided into groups");
    Dims grouped(shape), order = {1, 0};
    grouped[0] /= groups;
    grouped.insert(grouped.begin(), groups);
    for (int64_t dim = 2; dim <= rank; ++dim)
      order.push_back(dim);
    shape[0] /= groups;
    shape[1] *= groups;
    kernel = b.reshape(b.transpose(b.reshape(kernel, grouped), order), shape);
  }
  if (!kernel)
    return {};
  return ReverseOp::create(b.getBuilder(), kernel.getType(), kernel,
                           spatial(rank - 2));
}

static Value convolve(Importer &b, Value x, Value kernel, const Window &w) {
  if (!x || !kernel)
    return {};
  int64_t rank = b.rankOf(x), count = rank - 2;
  if (count < 1 || b.rankOf(kernel) != rank ||
      int64_t(w.stride.size()) != count)
    return b.fail("an input of rank " + Twine(rank) + " and a kernel of rank " +
                  Twine(b.rankOf(kernel)) + " cannot be convolved");
  if (w.groups < 1)
    return b.fail("groups is not positive");
  Dims padding, ones(count, 1);
  for (int64_t i = 0; i < count; ++i) {
    int64_t low = w.padding[i], high = w.padding[i];
    if (w.transposed) {
      int64_t extent = w.dilation[i] * (b.shapeOf(kernel)[i + 2] - 1);
      low = extent - low;
      high = extent - high + w.outputPadding[i];
    }
    padding.append({low, high});
  }
  if (w.transposed)
    kernel = turnKernel(b, kernel, w.groups);
  if (!kernel)
    return {};
  ImplicitLocOpBuilder &builder = b.getBuilder();
  Dims dims = spatial(count);
  // Kernels are [out, in / groups, ...], turned ones [in / groups, out, ...].
  auto numbers = ConvDimensionNumbersAttr::get(
      builder.getContext(), 0, 1, dims, w.transposed ? 0 : 1,
      w.transposed ? 1 : 0, dims, 0, 1, dims);
  auto array = [&](ArrayRef<int64_t> values) {
    return builder.getDenseI64ArrayAttr(values);
  };
  auto paddingAttr = DenseIntElementsAttr::get(
      RankedTensorType::get({count, 2}, builder.getI64Type()), padding);
  return ConvolutionOp::create(
      builder, b.resultType(), x, kernel, array(w.transposed ? ones : w.stride),
      paddingAttr, array(w.transposed ? w.stride : ones), array(w.dilation),
      DenseBoolArrayAttr(), numbers, w.groups, 1, ArrayAttr());
}

/// Adds one number to each channel.
static Value addBias(Importer &b, Value x, Value bias) {
  if (!x || isNone(bias))
    return x;
  Value channels = b.tensor(bias);
  if (!channels)
    return {};
  if (b.rankOf(channels) != 1)
    return b.fail("the bias is no vector");
  return b.add(x, b.broadcastInDim(channels, {1}, b.shapeOf(x)));
}

template <typename Op> static void addPlain(ImportTable &t, int64_t count) {
  t.add<Op>([count](Op op, Importer &b) -> Value {
    std::optional<Dims> stride = b.perDim(op.getStride(), count);
    std::optional<Dims> padding = b.perDim(op.getPadding(), count);
    std::optional<Dims> dilation = b.perDim(op.getDilation(), count);
    if (!stride || !padding || !dilation)
      return {};
    Window window{*stride, *padding, *dilation, {}, b.integer(op.getGroups()),
                  false};
    Value result =
        convolve(b, b.tensor(op.getInput()), b.tensor(op.getWeight()), window);
    return addBias(b, result, op.getBias());
  });
}

void torch::addConvolutionImports(ImportTable &t) {
  addPlain<AtenConv1dOp>(t, 1);
  addPlain<AtenConv2dOp>(t, 2);
  addPlain<AtenConv3dOp>(t, 3);
  t.add<AtenConvolutionOp>([](AtenConvolutionOp op, Importer &b) -> Value {
    Value x = b.tensor(op.getInput());
    if (!x)
      return {};
    int64_t count = b.rankOf(x) - 2;
    std::optional<Dims> stride = b.perDim(op.getStride(), count);
    std::optional<Dims> padding = b.perDim(op.getPadding(), count);
    std::optional<Dims> dilation = b.perDim(op.getDilation(), count);
    bool transposed = b.flag(op.getTransposed());
    std::optional<Dims> outputPadding = Dims(count > 0 ? count : 0, 0);
    if (transposed)
      outputPadding = b.perDim(op.getOutputPadding(), count);
    if (!stride || !padding || !dilation || !outputPadding)
      return {};
    Window window{*stride,
                  *padding,
                  *dilation,
                  *outputPadding,
                  b.integer(op.getGroups()),
                  transposed};
    Value result = convolve(b, x, b.tensor(op.getWeight()), window);
    return addBias(b, result, op.getBias());
  });
}
