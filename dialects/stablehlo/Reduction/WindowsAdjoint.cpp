//===- WindowsAdjoint.cpp - Gradients of windows ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Adjoint.h"
#include "dialects/stablehlo/Reduction/Combiner.h"

using namespace mlir;
using namespace mlir::stablehlo;

/// The smallest value of a type, or with `negative` unset the greatest.
static Value createInfinity(ImplicitLocOpBuilder &b, Type element,
                            bool negative) {
  const llvm::fltSemantics &format =
      cast<FloatType>(element).getFloatSemantics();
  return ConstantOp::create(
      b, DenseElementsAttr::get(RankedTensorType::get({}, element),
                                APFloat::getInf(format, negative)));
}

static DenseIntElementsAttr
createPadding(ImplicitLocOpBuilder &b, ArrayRef<hlo::WindowDimension> window) {
  SmallVector<int64_t> padding;
  for (const hlo::WindowDimension &d : window)
    padding.append({d.paddingLow, d.paddingHigh});
  return DenseIntElementsAttr::get(
      RankedTensorType::get({int64_t(window.size()), 2}, b.getI64Type()),
      padding);
}

static DenseI64ArrayAttr collect(ImplicitLocOpBuilder &b,
                                 ArrayRef<hlo::WindowDimension> window,
                                 int64_t hlo::WindowDimension::*member) {
  return b.getDenseI64ArrayAttr(llvm::map_to_vector(
      window, [&](const hlo::WindowDimension &d) { return d.*member; }));
}

/// A block of a comparison of its two arguments.
static void createComparison(ImplicitLocOpBuilder &b, Region &region,
                             Type element, ComparisonDirection direction) {
  OpBuilder::InsertionGuard guard(b);
  auto scalar = RankedTensorType::get({}, element);
  Block *body =
      b.createBlock(&region, {}, {scalar, scalar}, {b.getLoc(), b.getLoc()});
  ReturnOp::create(b, CompareOp::create(b, body->getArgument(0),
                                        body->getArgument(1), direction)
                          .getResult());
}

namespace {

class WindowAdjoint {
public:
  WindowAdjoint(ReduceWindowOp op, ArrayRef<hlo::WindowDimension> window,
                Adjoints &adjoints)
      : input(op.getInputs().front()), window(window), f(adjoints),
        b(adjoints.getBuilder()),
        gradient(adjoints.getGradient(op.getResult(0))),
        type(getTensorType(input)) {}

  Value ofSum();
  Value ofChosen(bool isMax);

private:
  Value input;
  ArrayRef<hlo::WindowDimension> window;
  Formula f;
  ImplicitLocOpBuilder &b;
  Value gradient;
  RankedTensorType type;
};

} // namespace

/// Each element sums up the gradients of the windows that it lies in: a window
/// over the gradients, in which strides become holes.
Value WindowAdjoint::ofSum() {
  SmallVector<int64_t> low, high, interior;
  SmallVector<hlo::WindowDimension> reverse;
  for (auto [d, size, count] :
       llvm::zip(window, type.getShape(), getTensorType(gradient).getShape())) {
    auto dilate = [](int64_t size, int64_t dilation) {
      return size == 0 ? 0 : 1 + (size - 1) * dilation;
    };
    int64_t extent = dilate(d.size, d.windowDilation);
    low.push_back(extent - 1 - d.paddingLow);
    high.push_back(dilate(size, d.baseDilation) + extent - 1 -
                   dilate(count, d.stride) - low.back());
    interior.push_back(d.stride - 1);
    hlo::WindowDimension back;
    back.size = d.size;
    back.stride = d.baseDilation;
    back.windowDilation = d.windowDilation;
    reverse.push_back(back);
  }
  Value padded = f.pad(gradient, low, high, interior);
  Value zero = f.zero(RankedTensorType::get({}, type.getElementType()));
  auto sum = ReduceWindowOp::create(
      b, TypeRange(type), ValueRange(padded), ValueRange(zero),
      collect(b, reverse, &hlo::WindowDimension::size),
      collect(b, reverse, &hlo::WindowDimension::stride),
      collect(b, reverse, &hlo::WindowDimension::baseDilation),
      collect(b, reverse, &hlo::WindowDimension::windowDilation),
      createPadding(b, reverse));
  createCombiner<AddOp>(b, b.getLoc(), sum.getBody(), type.getElementType());
  return sum.getResult(0);
}

/// The first of the greatest, or least, elements of a window gets its gradient.
Value WindowAdjoint::ofChosen(bool isMax) {
  SmallVector<int64_t> zeros(type.getRank(), 0), shape, interior, strides;
  for (auto [d, size] : llvm::zip(window, type.getShape())) {
    interior.push_back(d.baseDilation - 1);
    strides.push_back(d.baseDilation);
    shape.push_back(size == 0 ? 0 : 1 + (size - 1) * d.baseDilation);
  }
  Value worst = createInfinity(b, type.getElementType(), isMax);
  Value dilated = b.createOrFold<PadOp>(type.clone(shape), input, worst, zeros,
                                        zeros, interior);
  auto op = SelectAndScatterOp::create(
      b, dilated.getType(), dilated, gradient,
      f.zero(RankedTensorType::get({}, type.getElementType())),
      collect(b, window, &hlo::WindowDimension::size),
      collect(b, window, &hlo::WindowDimension::stride),
      createPadding(b, window));
  createComparison(b, op.getSelect(), type.getElementType(),
                   isMax ? ComparisonDirection::GE : ComparisonDirection::LE);
  createCombiner<AddOp>(b, b.getLoc(), op.getScatter(), type.getElementType());
  return f.slice(op.getResult(), zeros, shape, strides);
}

static LogicalResult emitReduceWindow(ReduceWindowOp op, Adjoints &adjoints) {
  Combiner combiner = getCombiner(op.getBody());
  bool isMax = combiner == Combiner::Max;
  if (op.getInputs().size() != 1 ||
      (!isMax && combiner != Combiner::Add && combiner != Combiner::Min))
    return op.emitOpError("has no gradient: its body is no sum, maximum or "
                          "minimum of one tensor");
  if (adjoints.isVaried(op.getInitValues().front()))
    return op.emitOpError("has no gradient with respect to its initial value; "
                          "make it a constant");
  FailureOr<SmallVector<hlo::WindowDimension>> window = hlo::getWindow(
      hlo::Rules(op), /*constraints=*/{}, op.getWindowDimensions().size(),
      op.getWindowDimensions(), op.getWindowStrides(), op.getPadding(),
      op.getBaseDilations(), op.getWindowDilations());
  if (failed(window))
    return failure();
  WindowAdjoint adjoint(op, *window, adjoints);
  if (combiner == Combiner::Add) {
    adjoints.addGradient(op.getInputs().front(), adjoint.ofSum());
    return success();
  }
  if (llvm::any_of(*window, [](const hlo::WindowDimension &d) {
        return d.windowDilation != 1;
      }))
    return op.emitOpError("has no gradient: a maximum or minimum over a window "
                          "with holes cannot be differentiated; slice instead");
  adjoints.addGradient(op.getInputs().front(), adjoint.ofChosen(isMax));
  return success();
}

/// Gathers the gradients of the elements that were selected: a window over
/// pairs of elements and gradients. The selection itself has no gradient.
static LogicalResult emitSelectAndScatter(SelectAndScatterOp op,
                                          Adjoints &adjoints) {
  auto compare = op.getSelect()
                     .front()
                     .getTerminator()
                     ->getOperand(0)
                     .getDefiningOp<CompareOp>();
  bool isGreatest =
      compare && compare.getComparisonDirection() == ComparisonDirection::GE;
  bool isLeast =
      compare && compare.getComparisonDirection() == ComparisonDirection::LE;
  Block &select = op.getSelect().front();
  if ((!isGreatest && !isLeast) || compare.getLhs() != select.getArgument(0) ||
      compare.getRhs() != select.getArgument(1) ||
      getCombiner(op.getScatter()) != Combiner::Add)
    return op.emitOpError("has no gradient: it does not add to the greatest or "
                          "least elements");
  if (adjoints.isVaried(op.getInitValue()))
    return op.emitOpError("has no gradient with respect to its initial value; "
                          "make it a constant");
  ImplicitLocOpBuilder &b = adjoints.getBuilder();
  Formula f(adjoints);
  Value g = adjoints.getGradient(op.getResult());
  Type element = getTensorType(g).getElementType();
  auto scalar = RankedTensorType::get({}, element);
  RankedTensorType type = getTensorType(op.getSource());
  DenseI64ArrayAttr sizes = op.getWindowDimensionsAttr();
  if (!sizes)
    sizes = b.getDenseI64ArrayAttr(SmallVector<int64_t>(type.getRank(), 1));
  auto window = ReduceWindowOp::create(
      b, TypeRange{type, type}, ValueRange{op.getOperand(), g},
      ValueRange{createInfinity(b, element, isGreatest), f.zero(scalar)}, sizes,
      op.getWindowStridesAttr(), nullptr, nullptr, op.getPaddingAttr());
  {
    OpBuilder::InsertionGuard guard(b);
    Block *body =
        b.createBlock(&window.getBody(), {}, SmallVector<Type>(4, scalar),
                      SmallVector<Location>(4, b.getLoc()));
    Value keeps =
        CompareOp::create(b, body->getArgument(0), body->getArgument(2),
                          compare.getComparisonDirection());
    SmallVector<Value> kept;
    for (unsigned i : {0, 1})
      kept.push_back(SelectOp::create(b, scalar, keeps, body->getArgument(i),
                                      body->getArgument(2 + i)));
    ReturnOp::create(b, kept);
  }
  adjoints.addGradient(op.getSource(), window.getResult(1));
  return success();
}

void mlir::stablehlo::attachWindowAdjoints(MLIRContext *context) {
  ReduceWindowOp::attachInterface<
      AdjointModel<ReduceWindowOp, emitReduceWindow>>(*context);
  SelectAndScatterOp::attachInterface<
      AdjointModel<SelectAndScatterOp, emitSelectAndScatter>>(*context);
}
