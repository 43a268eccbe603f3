//===- Import.cpp - Windows over images ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Importer.h"
#include <cmath>

using namespace mlir;
using namespace mlir::stablehlo;
using namespace mlir::torch;

namespace {
/// Windows over the last dimensions of a tensor.
struct Window {
  Dims size, stride, dilation, low, high;
};
} // namespace

static std::optional<Dims> ones(int64_t count) { return Dims(count, 1); }

/// The windows of a pooling of `count` dimensions. The upper padding is what
/// the result's size needs, more than the lower one with ceil_mode.
static std::optional<Window> getWindow(Importer &b, Value x,
                                       ArrayRef<int64_t> outputs, int64_t count,
                                       Value size, Value stride, Value padding,
                                       std::optional<Dims> dilation) {
  if (!x)
    return std::nullopt;
  int64_t lead = b.rankOf(x) - count;
  if (lead < 1 || int64_t(outputs.size()) != b.rankOf(x)) {
    b.fail("the input has rank " + Twine(b.rankOf(x)));
    return std::nullopt;
  }
  std::optional<Dims> sizes = b.perDim(size, count);
  std::optional<Dims> strides =
      b.integers(stride).empty() ? sizes : b.perDim(stride, count);
  std::optional<Dims> paddings = b.perDim(padding, count);
  if (!sizes || !strides || !paddings || !dilation)
    return std::nullopt;
  Window w;
  w.size.assign(lead, 1);
  w.stride.assign(lead, 1);
  w.dilation.assign(lead, 1);
  w.low.assign(lead, 0);
  w.high.assign(lead, 0);
  for (int64_t i = 0; i < count; ++i) {
    int64_t input = b.shapeOf(x)[lead + i], output = outputs[lead + i];
    int64_t extent = (*dilation)[i] * ((*sizes)[i] - 1) + 1;
    if ((*sizes)[i] < 1 || (*strides)[i] < 1 || (*dilation)[i] < 1) {
      b.fail("a window's size, stride and dilation must be positive");
      return std::nullopt;
    }
    w.size.push_back((*sizes)[i]);
    w.stride.push_back((*strides)[i]);
    w.dilation.push_back((*dilation)[i]);
    w.low.push_back((*paddings)[i]);
    w.high.push_back(std::max((*paddings)[i], (output - 1) * (*strides)[i] +
                                                  extent - input -
                                                  (*paddings)[i]));
  }
  return w;
}

static DenseIntElementsAttr getPadding(Importer &b, const Window &w) {
  Dims padding;
  for (auto [low, high] : llvm::zip_equal(w.low, w.high))
    padding.append({low, high});
  return DenseIntElementsAttr::get(
      RankedTensorType::get({int64_t(w.low.size()), 2},
                            b.getBuilder().getI64Type()),
      padding);
}

/// Combines the elements of each window. Inputs are one tensor, or values and
/// their places, of which the first greatest is kept.
static ReduceWindowOp createWindows(Importer &b, ValueRange inputs,
                                    ValueRange starts, ArrayRef<int64_t> shape,
                                    const Window &w) {
  ImplicitLocOpBuilder &builder = b.getBuilder();
  SmallVector<Type> types;
  for (Value input : inputs)
    types.push_back(b.typeOf(input).clone(shape));
  auto array = [&](ArrayRef<int64_t> values) {
    return builder.getDenseI64ArrayAttr(values);
  };
  return ReduceWindowOp::create(builder, types, inputs, starts, array(w.size),
                                array(w.stride), array(*ones(shape.size())),
                                array(w.dilation), getPadding(b, w));
}

template <typename Op>
static Value reduceWindows(Importer &b, Value x, double start,
                           ArrayRef<int64_t> shape, const Window &w) {
  ImplicitLocOpBuilder &builder = b.getBuilder();
  Type element = b.elementOf(x);
  auto windows = createWindows(b, x, b.scalar(start, element), shape, w);
  OpBuilder::InsertionGuard guard(builder);
  auto scalar = RankedTensorType::get({}, element);
  Location loc = builder.getLoc();
  Block *body =
      builder.createBlock(&windows.getBody(), {}, {scalar, scalar}, {loc, loc});
  Value combined =
      Op::create(builder, scalar, body->getArgument(0), body->getArgument(1));
  stablehlo::ReturnOp::create(builder, combined);
  return windows.getResult(0);
}

static double getLeast(Type element) {
  if (isa<mlir::FloatType>(element))
    return -std::numeric_limits<double>::infinity();
  return -std::ldexp(1.0, element.getIntOrFloatBitWidth() - 1);
}

static Value maxPool(Importer &b, Value x, ArrayRef<int64_t> shape,
                     const Window &w) {
  return reduceWindows<MaxOp>(b, x, getLeast(b.elementOf(x)), shape, w);
}

/// Where in the image, counted by rows, each window has its first maximum.
static Value maxPlaces(Importer &b, Value x, ArrayRef<int64_t> shape,
                       const Window &w) {
  ImplicitLocOpBuilder &builder = b.getBuilder();
  int64_t rank = b.rankOf(x), width = b.shapeOf(x)[rank - 1];
  Type index = builder.getI64Type(), element = b.elementOf(x);
  auto type = b.typeOf(x).clone(index);
  Value places = b.add(b.mul(b.iota(type, rank - 2), double(width)),
                       b.iota(type, rank - 1));
  // No element of the image: it loses to each.
  Value starts[] = {b.scalar(getLeast(element), element),
                    b.scalar(-1.0, index)};
  auto windows = createWindows(b, {x, places}, starts, shape, w);
  OpBuilder::InsertionGuard guard(builder);
  auto value = RankedTensorType::get({}, element);
  auto place = RankedTensorType::get({}, index);
  Block *body =
      builder.createBlock(&windows.getBody(), {}, {value, place, value, place},
                          SmallVector<Location>(4, builder.getLoc()));
  Value l = body->getArgument(0), li = body->getArgument(1);
  Value r = body->getArgument(2), ri = body->getArgument(3);
  using D = ComparisonDirection;
  Value none = b.scalar(0.0, index);
  Value isBetter = b.compare(l, D::GT, r);
  Value isFirst =
      b.binary<AndOp>(b.compare(l, D::EQ, r), b.compare(li, D::LT, ri));
  Value takesLeft = b.binary<OrOp>(isBetter, isFirst);
  takesLeft = b.binary<AndOp>(takesLeft, b.compare(li, D::GE, none));
  takesLeft = b.binary<OrOp>(takesLeft, b.compare(ri, D::LT, none));
  stablehlo::ReturnOp::create(builder, ValueRange{b.select(takesLeft, l, r),
                                                  b.select(takesLeft, li, ri)});
  return windows.getResult(1);
}

template <typename Op> static void addMaxPool(ImportTable &t, int64_t count) {
  t.add<Op>([count](Op op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf());
    ArrayRef<int64_t> shape = b.resultType().getShape();
    std::optional<Window> w =
        getWindow(b, x, shape, count, op.getKernelSize(), op.getStride(),
                  op.getPadding(), b.perDim(op.getDilation(), count));
    return w ? maxPool(b, x, shape, *w) : Value();
  });
}

static Values maxPoolWithIndices(AtenMaxPool2dWithIndicesOp op, Importer &b) {
  Value x = b.tensor(op.getSelf());
  ArrayRef<int64_t> shape = b.resultType().getShape();
  std::optional<Window> w =
      getWindow(b, x, shape, 2, op.getKernelSize(), op.getStride(),
                op.getPadding(), b.perDim(op.getDilation(), 2));
  if (!w)
    return {Value(), Value()};
  return {maxPool(b, x, shape, *w), maxPlaces(b, x, shape, *w)};
}

/// Each gradient goes to the first maximum of its window.
static Value maxPoolBackward(AtenMaxPool2dWithIndicesBackwardOp op,
                             Importer &b) {
  Value x = b.tensor(op.getSelf()), gradient = b.tensor(op.getGradOutput());
  if (!x || !gradient)
    return {};
  std::optional<Window> w =
      getWindow(b, x, b.shapeOf(gradient), 2, op.getKernelSize(),
                op.getStride(), op.getPadding(), b.perDim(op.getDilation(), 2));
  if (!w)
    return {};
  if (llvm::any_of(w->dilation, [](int64_t d) { return d != 1; }))
    return b.fail("its windows are dilated");
  ImplicitLocOpBuilder &builder = b.getBuilder();
  Type element = b.elementOf(x);
  auto scatter = SelectAndScatterOp::create(
      builder, x.getType(), x, gradient, b.scalar(0.0, element),
      builder.getDenseI64ArrayAttr(w->size),
      builder.getDenseI64ArrayAttr(w->stride), getPadding(b, *w));
  auto scalar = RankedTensorType::get({}, element);
  Location loc = builder.getLoc();
  OpBuilder::InsertionGuard guard(builder);
  Block *select = builder.createBlock(&scatter.getSelect(), {},
                                      {scalar, scalar}, {loc, loc});
  Value stays = b.compare(select->getArgument(0), ComparisonDirection::GE,
                          select->getArgument(1));
  stablehlo::ReturnOp::create(builder, stays);
  Block *add = builder.createBlock(&scatter.getScatter(), {}, {scalar, scalar},
                                   {loc, loc});
  Value sum = b.add(add->getArgument(0), add->getArgument(1));
  stablehlo::ReturnOp::create(builder, sum);
  return scatter.getResult();
}

/// How many elements each window counts: those of the image, and of its padding
/// if that counts, but not what ceil_mode adds.
static Value countElements(Importer &b, Value x, ArrayRef<int64_t> shape,
                           Window w, ArrayRef<int64_t> padding,
                           bool includesPadding) {
  auto type = RankedTensorType::get(b.shapeOf(x), b.elementOf(x));
  Value image = b.constant(Number::of(1.0), type);
  if (includesPadding) {
    Dims both(w.low.size(), 0), none(w.low.size(), 0);
    llvm::copy(padding, both.end() - padding.size());
    image = b.pad(image, b.scalar(1.0, b.elementOf(x)), both, both, none);
    for (auto [low, high, each] : llvm::zip(w.low, w.high, both)) {
      low -= each;
      high -= each;
    }
  }
  return image ? reduceWindows<AddOp>(b, image, 0.0, shape, w) : Value();
}

template <typename Op>
static Value avgPool(Op op, Importer &b, int64_t count,
                     std::optional<int64_t> divisor) {
  Value x = b.tensor(op.getSelf());
  ArrayRef<int64_t> shape = b.resultType().getShape();
  std::optional<Window> w =
      getWindow(b, x, shape, count, op.getKernelSize(), op.getStride(),
                op.getPadding(), ones(count));
  if (!w)
    return {};
  Value sum = reduceWindows<AddOp>(b, x, 0.0, shape, *w);
  if (divisor)
    return b.div(sum, double(*divisor));
  Dims padding = *b.perDim(op.getPadding(), count);
  int64_t elements = 1;
  for (int64_t size : w->size)
    elements *= size;
  bool isPadded = llvm::any_of(w->low, [](int64_t p) { return p != 0; }) ||
                  llvm::any_of(w->high, [](int64_t p) { return p != 0; });
  bool includes = b.flag(op.getCountIncludePad());
  if (!isPadded || (includes && w->low == w->high))
    return b.div(sum, double(elements));
  return b.div(sum, countElements(b, x, shape, *w, padding, includes));
}

static std::optional<int64_t> getDivisor(Importer &b, Value divisor) {
  if (isNone(divisor))
    return std::nullopt;
  return b.integer(divisor);
}

/// Windows that divide the image evenly.
static std::optional<Window>
getEvenWindow(Importer &b, Value x, ArrayRef<int64_t> outputs, int64_t count) {
  if (!x)
    return std::nullopt;
  int64_t rank = b.rankOf(x);
  if (rank <= count || int64_t(outputs.size()) != rank) {
    b.fail("the input has rank " + Twine(rank));
    return std::nullopt;
  }
  Window w;
  w.dilation = *ones(rank);
  w.low = w.high = Dims(rank, 0);
  for (int64_t i = 0; i < rank; ++i) {
    int64_t input = b.shapeOf(x)[i], output = outputs[i];
    if (output < 1 || input % output != 0) {
      b.fail("an output of " + Twine(output) + " does not divide " +
             Twine(input) + "; choose sizes that divide the image evenly");
      return std::nullopt;
    }
    w.size.push_back(input / output);
    w.stride.push_back(input / output);
  }
  return w;
}

template <typename Op>
static void addAdaptiveMean(ImportTable &t, int64_t count) {
  t.add<Op>([count](Op op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf());
    ArrayRef<int64_t> shape = b.resultType().getShape();
    std::optional<Window> w = getEvenWindow(b, x, shape, count);
    if (!w)
      return {};
    int64_t elements = 1;
    for (int64_t size : w->size)
      elements *= size;
    return b.div(reduceWindows<AddOp>(b, x, 0.0, shape, *w), double(elements));
  });
}

/// Each element becomes a block of equal ones.
static Value enlarge(Importer &b, Value x) {
  if (!x)
    return {};
  ArrayRef<int64_t> outputs = b.resultType().getShape();
  if (int64_t(outputs.size()) != b.rankOf(x))
    return b.fail("the result has another rank");
  Dims wide, dims;
  for (auto [input, output] : llvm::zip_equal(b.shapeOf(x), outputs)) {
    if (input < 1 || output % input != 0)
      return b.fail("a size of " + Twine(output) + " is no multiple of " +
                    Twine(input) + "; choose an integral scale");
    dims.push_back(wide.size());
    wide.append({input, output / input});
  }
  return b.reshape(b.broadcastInDim(x, dims, wide), outputs);
}

void torch::addPoolingImports(ImportTable &t) {
  addMaxPool<AtenMaxPool1dOp>(t, 1);
  addMaxPool<AtenMaxPool2dOp>(t, 2);
  addMaxPool<AtenMaxPool3dOp>(t, 3);
  t.add<AtenMaxPool2dWithIndicesOp>(maxPoolWithIndices);
  t.add<AtenMaxPool2dWithIndicesBackwardOp>(maxPoolBackward);
  t.add<AtenAdaptiveMaxPool2dOp>([](AtenAdaptiveMaxPool2dOp op, Importer &b) {
    Value x = b.tensor(op.getSelf());
    ArrayRef<int64_t> shape = b.resultType().getShape();
    std::optional<Window> w = getEvenWindow(b, x, shape, 2);
    if (!w)
      return Values{Value(), Value()};
    return Values{maxPool(b, x, shape, *w), maxPlaces(b, x, shape, *w)};
  });
  t.add<AtenAvgPool1dOp>([](AtenAvgPool1dOp op, Importer &b) {
    return avgPool(op, b, 1, std::nullopt);
  });
  t.add<AtenAvgPool2dOp>([](AtenAvgPool2dOp op, Importer &b) {
    return avgPool(op, b, 2, getDivisor(b, op.getDivisorOverride()));
  });
  t.add<AtenAvgPool3dOp>([](AtenAvgPool3dOp op, Importer &b) {
    return avgPool(op, b, 3, getDivisor(b, op.getDivisorOverride()));
  });
  addAdaptiveMean<AtenAdaptiveAvgPool1dOp>(t, 1);
  addAdaptiveMean<AtenAdaptiveAvgPool2dOp>(t, 2);
  addAdaptiveMean<Aten_AdaptiveAvgPool2dOp>(t, 2);
  t.add<AtenUpsampleNearest2dOp>([](AtenUpsampleNearest2dOp op, Importer &b) {
    return enlarge(b, b.tensor(op.getSelf()));
  });
  t.add<AtenUpsampleNearest2dVecOp>(
      [](AtenUpsampleNearest2dVecOp op, Importer &b) {
        return enlarge(b, b.tensor(op.getInput()));
      });
  t.add<AtenInterpolateSizeListScaleListOp>(
      [](AtenInterpolateSizeListScaleListOp op, Importer &b) {
        if (b.string(op.getMode()) != "nearest")
          return b.fail("its mode is \"" + b.string(op.getMode()) +
                        "\", but \"nearest\" is known");
        return enlarge(b, b.tensor(op.getInput()));
      });
}
