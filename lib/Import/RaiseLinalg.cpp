//===- RaiseLinalg.cpp - From linalg on tensors to StableHLO ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Named ops without windows become linalg.generic first. A generic op is a
// product (dot_general), or its body over all iterations, reduced. Windows are
// read from the named ops, where they need not be guessed.
//
//===----------------------------------------------------------------------===//

#include "ScalarBody.h"
#include "deepstep/Import/Passes.h"
#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/CheckedArithmetic.h"

using namespace mlir;
using namespace mlir::stablehlo;

namespace deepstep {

#define GEN_PASS_DEF_DSRAISELINALG
#include "deepstep/Import/Passes.h.inc"

namespace {

using Dims = SmallVector<int64_t>;

class Raiser {
public:
  explicit Raiser(func::FuncOp function)
      : function(function), rewriter(function.getContext()) {}

  LogicalResult run();

private:
  /// The values of the op's results; null ones for those that nothing uses.
  FailureOr<SmallVector<Value>> raise(Operation *op);
  FailureOr<SmallVector<Value>> raiseGeneric(linalg::GenericOp op);
  Value raiseResult(linalg::GenericOp op, unsigned index);
  Value raiseProduct(linalg::GenericOp op);
  Value raiseConvolution(Operation *op, Value input, Value kernel, Value init,
                         ArrayRef<int64_t> strides, ArrayRef<int64_t> dilations,
                         bool isDepthwise);
  template <typename Op>
  Value raisePool(linalg::LinalgOp op, ArrayRef<int64_t> strides,
                  ArrayRef<int64_t> dilations);
  Value cutToWindows(Value input, RankedTensorType output,
                     ArrayRef<int64_t> window, ArrayRef<int64_t> strides,
                     ArrayRef<int64_t> dilations);
  Value raiseFill(linalg::FillOp op);
  Value raisePad(tensor::PadOp op);
  Value raiseExtractSlice(tensor::ExtractSliceOp op);
  Value raiseInsertSlice(tensor::InsertSliceOp op);

  Value spread(linalg::GenericOp op, OpOperand &operand);
  Value place(linalg::GenericOp op, Value value, ArrayRef<int64_t> dims,
              AffineMap map, RankedTensorType type);
  template <typename Op> Value combine(Value value, Value init, double neutral);
  Value reduce(Value value, ArrayRef<int64_t> dims, Operation *combiner,
               double neutral);

  Value refuse(Operation *op, const Twine &why) {
    op->emitOpError("cannot be raised to StableHLO: ")
        << why << "; export the module as StableHLO or in the Torch dialect";
    return {};
  }
  Value reshape(Location loc, Value value, RankedTensorType type) {
    if (value.getType() == type)
      return value;
    return ReshapeOp::create(rewriter, loc, type, value);
  }
  Value splat(Location loc, RankedTensorType type, double number);

  func::FuncOp function;
  IRRewriter rewriter;
};

RankedTensorType typeOf(Value value) {
  return cast<RankedTensorType>(value.getType());
}

/// The number that starts a reduction by this op and changes nothing.
std::optional<double> getNeutral(Operation *combiner) {
  double infinity = std::numeric_limits<double>::infinity();
  Type element = getElementTypeOrSelf(combiner->getResult(0).getType());
  if (!element.isIntOrFloat() || element.getIntOrFloatBitWidth() > 64)
    return std::nullopt;
  unsigned bits = element.getIntOrFloatBitWidth();
  return llvm::TypeSwitch<Operation *, std::optional<double>>(combiner)
      .Case<arith::AddFOp, arith::AddIOp, arith::OrIOp>(
          [](auto) { return 0.0; })
      .Case<arith::MulFOp, arith::MulIOp, arith::AndIOp>(
          [](auto) { return 1.0; })
      .Case<arith::MaximumFOp>([&](auto) { return -infinity; })
      .Case<arith::MinimumFOp>([&](auto) { return infinity; })
      .Case<arith::MaxSIOp>([&](auto) { return -std::ldexp(1.0, bits - 1); })
      .Default([](auto) { return std::nullopt; });
}

bool isSplat(Value value, double number) {
  DenseElementsAttr elements;
  if (!matchPattern(value, m_Constant(&elements)) || !elements.isSplat())
    return false;
  if (isa<FloatType>(elements.getElementType())) {
    auto element = elements.getSplatValue<APFloat>();
    bool losesInfo;
    element.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                    &losesInfo);
    return !losesInfo && element.convertToDouble() == number;
  }
  if (!elements.getElementType().isIntOrIndex())
    return false;
  std::optional<int64_t> element =
      elements.getSplatValue<APInt>().trySExtValue();
  return element && *element == number;
}

Dims toDims(DenseIntElementsAttr attribute) {
  return llvm::to_vector(attribute.getValues<int64_t>());
}

} // namespace

Value Raiser::splat(Location loc, RankedTensorType type, double number) {
  Type element = type.getElementType();
  Attribute value = isa<FloatType>(element)
                        ? Attribute(rewriter.getFloatAttr(element, number))
                        : Attribute(IntegerAttr::get(element, int64_t(number)));
  return stablehlo::ConstantOp::create(rewriter, loc,
                                       DenseElementsAttr::get(type, value));
}

//===----------------------------------------------------------------------===//
// Generic ops
//===----------------------------------------------------------------------===//

/// An operand over all iterations, if its map takes each dimension at most once
/// and is 0 elsewhere.
Value Raiser::spread(linalg::GenericOp op, OpOperand &operand) {
  AffineMap map = op.getMatchingIndexingMap(&operand);
  SmallVector<int64_t> loops = op.getStaticLoopRanges();
  RankedTensorType type = typeOf(operand.get());
  Dims dims, shape;
  for (auto [position, result] : llvm::enumerate(map.getResults())) {
    if (auto dim = dyn_cast<AffineDimExpr>(result)) {
      if (llvm::is_contained(dims, dim.getPosition()))
        return refuse(op, "an operand's map takes a dimension twice");
      dims.push_back(dim.getPosition());
      shape.push_back(type.getDimSize(position));
      continue;
    }
    auto constant = dyn_cast<AffineConstantExpr>(result);
    if (!constant || constant.getValue() != 0 || type.getDimSize(position) != 1)
      return refuse(op, "an operand's map computes indices");
  }
  Location loc = op.getLoc();
  Value value = reshape(loc, operand.get(), type.clone(shape));
  if (shape == loops && llvm::is_sorted(dims))
    return value;
  return BroadcastInDimOp::create(rewriter, loc, type.clone(loops), value,
                                  dims);
}

/// Iterations of the dimensions `dims`, in order, where a result's map has
/// them.
Value Raiser::place(linalg::GenericOp op, Value value, ArrayRef<int64_t> dims,
                    AffineMap map, RankedTensorType type) {
  Dims order;
  for (AffineExpr result : map.getResults()) {
    if (auto dim = dyn_cast<AffineDimExpr>(result)) {
      const int64_t *found = llvm::find(dims, dim.getPosition());
      if (found == dims.end())
        return refuse(op, "a result's map has a dimension of a reduction");
      order.push_back(found - dims.begin());
    } else if (auto constant = dyn_cast<AffineConstantExpr>(result);
               !constant || constant.getValue() != 0) {
      return refuse(op, "a result's map computes indices");
    }
  }
  if (order.size() != dims.size())
    return refuse(op, "a result's map drops a dimension");
  Location loc = op.getLoc();
  if (!llvm::is_sorted(order)) {
    Dims shape;
    for (int64_t dim : order)
      shape.push_back(typeOf(value).getDimSize(dim));
    value = TransposeOp::create(rewriter, loc, typeOf(value).clone(shape),
                                value, order);
  }
  return reshape(loc, value, type);
}

Value Raiser::reduce(Value value, ArrayRef<int64_t> dims, Operation *combiner,
                     double neutral) {
  RankedTensorType type = typeOf(value);
  Location loc = combiner->getLoc();
  auto scalar = RankedTensorType::get({}, type.getElementType());
  Dims shape;
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    if (!llvm::is_contained(dims, dim))
      shape.push_back(type.getDimSize(dim));
  Value start = splat(loc, scalar, neutral);
  auto reduce = ReduceOp::create(rewriter, loc, TypeRange(type.clone(shape)),
                                 ValueRange(value), ValueRange(start),
                                 rewriter.getDenseI64ArrayAttr(dims));
  OpBuilder::InsertionGuard guard(rewriter);
  Block *body =
      rewriter.createBlock(&reduce.getBody(), {}, {scalar, scalar}, {loc, loc});
  Value result =
      raiseElementwise(rewriter, combiner, body->getArguments(), scalar);
  stablehlo::ReturnOp::create(rewriter, loc, result);
  return reduce.getResult(0);
}

/// yield f(ins), or yield combiner(f(ins), out) with reductions.
Value Raiser::raiseResult(linalg::GenericOp op, unsigned index) {
  SmallVector<int64_t> loops = op.getStaticLoopRanges();
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  Block &block = op.getRegion().front();
  auto yield = cast<linalg::YieldOp>(block.getTerminator());
  OpOperand &init = *op.getDpsInitOperand(index);
  BlockArgument out = op.getMatchingBlockArgument(&init);
  RankedTensorType type = typeOf(op.getResult(index));
  Value yielded = yield.getValues()[index];

  ScalarBody body(rewriter, loops);
  for (OpOperand *input : op.getDpsInputOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(input);
    if (argument.use_empty())
      continue;
    if (!isa<RankedTensorType>(input->get().getType())) {
      ScalarBody scalars(rewriter, loops);
      Value value = scalars.evaluate(input->get());
      if (!value)
        return {};
      body.map(argument, value);
      continue;
    }
    Value value = spread(op, *input);
    if (!value)
      return {};
    body.map(argument, value);
  }
  AffineMap map = op.getMatchingIndexingMap(&init);
  Dims all = llvm::to_vector(llvm::seq<int64_t>(loops.size()));
  if (reductions.empty()) {
    if (!out.use_empty()) {
      Value value = spread(op, init);
      if (!value)
        return {};
      body.map(out, value);
    }
    Value value = body.evaluate(yielded);
    return value ? place(op, value, all, map, type) : Value();
  }

  Operation *combiner = yielded.getDefiningOp();
  std::optional<double> neutral = combiner && combiner->getNumOperands() == 2
                                      ? getNeutral(combiner)
                                      : std::nullopt;
  if (!neutral || !llvm::is_contained(combiner->getOperands(), out))
    return refuse(op, "its reduction is no sum, product, maximum or minimum");
  Value term = combiner->getOperand(combiner->getOperand(0) == out ? 1 : 0);
  Value value = body.evaluate(term);
  if (!value)
    return {};
  Dims dropped(reductions.begin(), reductions.end()), kept;
  for (int64_t dim : all)
    if (!llvm::is_contained(dropped, dim))
      kept.push_back(dim);
  value =
      place(op, reduce(value, dropped, combiner, *neutral), kept, map, type);
  if (!value || isSplat(init.get(), *neutral))
    return value;
  return raiseElementwise(rewriter, combiner, {value, init.get()}, type);
}

/// A sum of products of two operands, whose maps are projections.
Value Raiser::raiseProduct(linalg::GenericOp op) {
  if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1)
    return {};
  Block &block = op.getRegion().front();
  auto yield = cast<linalg::YieldOp>(block.getTerminator());
  auto sum = yield.getValues()[0].getDefiningOp<arith::AddFOp>();
  if (!sum)
    return {};
  Value out = block.getArgument(2);
  Value term = sum.getLhs() == out ? sum.getRhs() : sum.getLhs();
  auto product = term.getDefiningOp<arith::MulFOp>();
  if (!product || (sum.getLhs() != out && sum.getRhs() != out))
    return {};
  auto isInput = [&](Value value, unsigned index) {
    return value == block.getArgument(index);
  };
  if (!(isInput(product.getLhs(), 0) && isInput(product.getRhs(), 1)) &&
      !(isInput(product.getLhs(), 1) && isInput(product.getRhs(), 0)))
    return {};
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  if (!llvm::all_of(maps,
                    [](AffineMap map) { return map.isProjectedPermutation(); }))
    return {};
  auto positions = [](AffineMap map) {
    Dims dims;
    for (AffineExpr result : map.getResults())
      dims.push_back(cast<AffineDimExpr>(result).getPosition());
    return dims;
  };
  Dims lhs = positions(maps[0]), rhs = positions(maps[1]);
  Dims result = positions(maps[2]), order;
  Dims lhsBatch, rhsBatch, lhsContracted, rhsContracted, lhsFree, rhsFree;
  for (auto [i, dim] : llvm::enumerate(lhs)) {
    const int64_t *other = llvm::find(rhs, dim);
    bool isKept = llvm::is_contained(result, dim);
    if (other == rhs.end()) {
      if (!isKept)
        return {};
      lhsFree.push_back(dim);
      continue;
    }
    (isKept ? lhsBatch : lhsContracted).push_back(i);
    (isKept ? rhsBatch : rhsContracted).push_back(other - rhs.begin());
    if (isKept)
      order.push_back(dim);
  }
  for (int64_t dim : rhs)
    if (!llvm::is_contained(lhs, dim)) {
      if (!llvm::is_contained(result, dim))
        return {};
      rhsFree.push_back(dim);
    }
  llvm::append_range(order, lhsFree);
  llvm::append_range(order, rhsFree);
  SmallVector<int64_t> loops = op.getStaticLoopRanges();
  RankedTensorType type = typeOf(op.getResult(0));
  Dims shape;
  for (int64_t dim : order)
    shape.push_back(loops[dim]);
  Location loc = op.getLoc();
  auto numbers = DotDimensionNumbersAttr::get(
      op.getContext(), lhsBatch, rhsBatch, lhsContracted, rhsContracted);
  Value value = DotGeneralOp::create(rewriter, loc, type.clone(shape),
                                     op.getInputs()[0], op.getInputs()[1],
                                     numbers, ArrayAttr(), DotAlgorithmAttr());
  value = place(op, value, order, maps[2], type);
  Value init = op.getOutputs()[0];
  if (!value || isSplat(init, 0.0))
    return value;
  return AddOp::create(rewriter, loc, type, value, init);
}

FailureOr<SmallVector<Value>> Raiser::raiseGeneric(linalg::GenericOp op) {
  SmallVector<Value> results(op->getNumResults());
  if (Value product = raiseProduct(op)) {
    results[0] = product;
    return results;
  }
  for (unsigned i = 0; i != results.size(); ++i) {
    if (op.getResult(i).use_empty())
      continue;
    results[i] = raiseResult(op, i);
    if (!results[i])
      return failure();
  }
  return results;
}

//===----------------------------------------------------------------------===//
// Windows
//===----------------------------------------------------------------------===//

/// The part of [n, c, ...] that the windows of the output cover.
Value Raiser::cutToWindows(Value input, RankedTensorType output,
                           ArrayRef<int64_t> window, ArrayRef<int64_t> strides,
                           ArrayRef<int64_t> dilations) {
  RankedTensorType type = typeOf(input);
  Dims limits(type.getShape()), zeros(type.getRank(), 0),
      ones(type.getRank(), 1);
  for (auto [i, size] : llvm::enumerate(window)) {
    // What does not fit in 64 bits is beyond the input.
    std::optional<int64_t> covered =
        llvm::checkedMulAdd<int64_t>(dilations[i], size - 1, 1);
    if (covered)
      covered = llvm::checkedMulAdd<int64_t>(output.getDimSize(i + 2) - 1,
                                             strides[i], *covered);
    if (covered)
      limits[i + 2] = std::min(limits[i + 2], *covered);
  }
  if (limits == type.getShape())
    return input;
  return stablehlo::SliceOp::create(
      rewriter, input.getLoc(), type.clone(limits), input, zeros, limits, ones);
}

/// Images are [n, c, ...], kernels [out, in, ...], or [c, ...] of one channel
/// each.
Value Raiser::raiseConvolution(Operation *op, Value input, Value kernel,
                               Value init, ArrayRef<int64_t> strides,
                               ArrayRef<int64_t> dilations, bool isDepthwise) {
  Location loc = op->getLoc();
  int64_t count = strides.size(), groups = 1;
  if (isDepthwise) {
    Dims shape(typeOf(kernel).getShape());
    groups = shape[0];
    shape.insert(shape.begin() + 1, 1);
    kernel = reshape(loc, kernel, typeOf(kernel).clone(shape));
  }
  Dims dims = llvm::to_vector(llvm::seq<int64_t>(2, 2 + count));
  auto numbers = ConvDimensionNumbersAttr::get(op->getContext(), 0, 1, dims, 1,
                                               0, dims, 0, 1, dims);
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  input = cutToWindows(input, type, typeOf(kernel).getShape().drop_front(2),
                       strides, dilations);
  Value value = ConvolutionOp::create(
      rewriter, loc, type, input, kernel,
      rewriter.getDenseI64ArrayAttr(strides), DenseIntElementsAttr(),
      DenseI64ArrayAttr(), rewriter.getDenseI64ArrayAttr(dilations),
      DenseBoolArrayAttr(), numbers, groups, 1, ArrayAttr());
  if (isSplat(init, 0.0))
    return value;
  return AddOp::create(rewriter, loc, type, value, init);
}

template <typename Op>
Value Raiser::raisePool(linalg::LinalgOp op, ArrayRef<int64_t> strides,
                        ArrayRef<int64_t> dilations) {
  Location loc = op.getLoc();
  Value input = op->getOperand(0), init = op->getOperand(2);
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  bool isSum = std::is_same_v<Op, AddOp>;
  double neutral = isSum ? 0.0 : -std::numeric_limits<double>::infinity();
  if (!isa<FloatType>(type.getElementType()))
    return refuse(op, "its elements are no floats");
  input = cutToWindows(input, type, typeOf(op->getOperand(1)).getShape(),
                       strides, dilations);
  Dims window(type.getRank(), 1), stride(type.getRank(), 1),
      dilation(type.getRank(), 1);
  llvm::copy(typeOf(op->getOperand(1)).getShape(), window.begin() + 2);
  llvm::copy(strides, stride.begin() + 2);
  llvm::copy(dilations, dilation.begin() + 2);
  auto scalar = RankedTensorType::get({}, type.getElementType());
  Value start = splat(loc, scalar, neutral);
  auto array = [&](ArrayRef<int64_t> values) {
    return rewriter.getDenseI64ArrayAttr(values);
  };
  auto windows = ReduceWindowOp::create(
      rewriter, loc, TypeRange(type), ValueRange(input), ValueRange(start),
      array(window), array(stride), DenseI64ArrayAttr(), array(dilation),
      DenseIntElementsAttr());
  Value value = windows.getResult(0);
  {
    OpBuilder::InsertionGuard guard(rewriter);
    Block *body = rewriter.createBlock(&windows.getBody(), {}, {scalar, scalar},
                                       {loc, loc});
    Value combined = Op::create(rewriter, loc, scalar, body->getArgument(0),
                                body->getArgument(1));
    stablehlo::ReturnOp::create(rewriter, loc, combined);
  }
  // A maximum that starts from the least finite number differs for windows of
  // -inf only, which padding makes.
  if (isSplat(init, neutral))
    return value;
  return Op::create(rewriter, loc, type, value, init);
}

//===----------------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------------===//

Value Raiser::raiseFill(linalg::FillOp op) {
  ScalarBody body(rewriter, typeOf(op.getResult(0)).getShape());
  return body.evaluate(op.getInputs()[0]);
}

Value Raiser::raisePad(tensor::PadOp op) {
  Value padding = op.getConstantPaddingValue();
  if (!padding || ShapedType::isDynamicShape(op.getStaticLow()) ||
      ShapedType::isDynamicShape(op.getStaticHigh()))
    return refuse(op, "its padding is computed");
  ScalarBody body(rewriter, {});
  Value scalar = body.evaluate(padding);
  if (!scalar)
    return {};
  return stablehlo::PadOp::create(rewriter, op.getLoc(), op.getResultType(),
                                  op.getSource(), scalar, op.getStaticLow(),
                                  op.getStaticHigh(),
                                  Dims(op.getResultType().getRank(), 0));
}

template <typename Op> static bool hasStaticSlice(Op op) {
  return !ShapedType::isDynamicShape(op.getStaticOffsets()) &&
         !ShapedType::isDynamicShape(op.getStaticSizes()) &&
         !ShapedType::isDynamicShape(op.getStaticStrides());
}

Value Raiser::raiseExtractSlice(tensor::ExtractSliceOp op) {
  if (!hasStaticSlice(op) ||
      llvm::any_of(op.getStaticStrides(), [](int64_t s) { return s < 1; }))
    return refuse(op, "its place is computed");
  Dims limits;
  for (auto [start, size, stride] : llvm::zip_equal(
           op.getStaticOffsets(), op.getStaticSizes(), op.getStaticStrides()))
    limits.push_back(size == 0 ? start : start + (size - 1) * stride + 1);
  Value slice = stablehlo::SliceOp::create(
      rewriter, op.getLoc(), op.getSourceType().clone(op.getStaticSizes()),
      op.getSource(), op.getStaticOffsets(), limits, op.getStaticStrides());
  return reshape(op.getLoc(), slice, op.getType());
}

/// With strides, the source is spread out and chosen by place.
Value Raiser::raiseInsertSlice(tensor::InsertSliceOp op) {
  if (!hasStaticSlice(op) ||
      llvm::any_of(op.getStaticStrides(), [](int64_t s) { return s < 1; }))
    return refuse(op, "its place is computed");
  Location loc = op.getLoc();
  RankedTensorType type = op.getType();
  Value update = reshape(loc, op.getSource(),
                         op.getSourceType().clone(op.getStaticSizes()));
  auto scalar = RankedTensorType::get({}, rewriter.getI64Type());
  if (llvm::all_of(op.getStaticStrides(), [](int64_t s) { return s == 1; })) {
    SmallVector<Value> starts;
    for (int64_t start : op.getStaticOffsets())
      starts.push_back(splat(loc, scalar, start));
    return DynamicUpdateSliceOp::create(rewriter, loc, type, op.getDest(),
                                        update, starts);
  }
  Dims low(op.getStaticOffsets()), high, interior;
  for (auto [dim, size] : llvm::enumerate(op.getStaticSizes())) {
    int64_t stride = op.getStaticStrides()[dim];
    interior.push_back(stride - 1);
    high.push_back(type.getDimSize(dim) - low[dim] -
                   (size == 0 ? 0 : (size - 1) * stride + 1));
  }
  auto spreadOut = [&](Value value, double rest) -> Value {
    RankedTensorType from = typeOf(value);
    Value padding =
        splat(loc, RankedTensorType::get({}, from.getElementType()), rest);
    return stablehlo::PadOp::create(rewriter, loc, from.clone(type.getShape()),
                                    value, padding, low, high, interior);
  };
  Value isInside = spreadOut(
      splat(loc, typeOf(update).clone(rewriter.getI1Type()), 1.0), 0.0);
  return stablehlo::SelectOp::create(rewriter, loc, type, isInside,
                                     spreadOut(update, 0.0), op.getDest());
}

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

FailureOr<SmallVector<Value>> Raiser::raise(Operation *op) {
  auto one = [](Value value) -> FailureOr<SmallVector<Value>> {
    if (!value)
      return failure();
    return SmallVector<Value>{value};
  };
  Location loc = op->getLoc();
  using Result = FailureOr<SmallVector<Value>>;
  return llvm::TypeSwitch<Operation *, Result>(op)
      .Case([&](linalg::GenericOp generic) { return raiseGeneric(generic); })
      .Case([&](linalg::FillOp fill) { return one(raiseFill(fill)); })
      .Case<linalg::Conv1DNcwFcwOp, linalg::Conv2DNchwFchwOp,
            linalg::Conv3DNcdhwFcdhwOp>([&](auto conv) {
        return one(raiseConvolution(
            op, conv.getInputs()[0], conv.getInputs()[1], conv.getOutputs()[0],
            toDims(conv.getStrides()), toDims(conv.getDilations()), false));
      })
      .Case<linalg::DepthwiseConv2DNchwChwOp>([&](auto conv) {
        return one(raiseConvolution(
            op, conv.getInputs()[0], conv.getInputs()[1], conv.getOutputs()[0],
            toDims(conv.getStrides()), toDims(conv.getDilations()), true));
      })
      .Case<linalg::PoolingNchwMaxOp, linalg::PoolingNcwMaxOp>([&](auto pool) {
        return one(raisePool<MaxOp>(cast<linalg::LinalgOp>(op),
                                    toDims(pool.getStrides()),
                                    toDims(pool.getDilations())));
      })
      .Case<linalg::PoolingNchwSumOp, linalg::PoolingNcwSumOp>([&](auto pool) {
        return one(raisePool<AddOp>(cast<linalg::LinalgOp>(op),
                                    toDims(pool.getStrides()),
                                    toDims(pool.getDilations())));
      })
      .Case([&](tensor::PadOp pad) { return one(raisePad(pad)); })
      .Case([&](tensor::ExtractSliceOp slice) {
        return one(raiseExtractSlice(slice));
      })
      .Case([&](tensor::InsertSliceOp slice) {
        return one(raiseInsertSlice(slice));
      })
      .Case<tensor::ExpandShapeOp, tensor::CollapseShapeOp>([&](auto shaped) {
        return one(reshape(loc, shaped.getSrc(),
                           cast<RankedTensorType>(shaped.getType())));
      })
      .Case([&](tensor::CastOp cast) { return one(cast.getSource()); })
      .Case([&](tensor::ConcatOp concat) {
        return one(ConcatenateOp::create(rewriter, loc, concat.getType(),
                                         concat.getInputs(), concat.getDim()));
      })
      .Case([&](tensor::SplatOp splatOp) {
        ScalarBody body(rewriter, splatOp.getType().getShape());
        return one(body.evaluate(splatOp.getInput()));
      })
      .Case([&](arith::ConstantOp constant) {
        auto value = cast<ElementsAttr>(constant.getValue());
        return one(stablehlo::ConstantOp::create(rewriter, loc, value));
      })
      .Default([&](Operation *) -> Result {
        auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
        Value value;
        if (type && op->getNumRegions() == 0)
          value = raiseElementwise(rewriter, op, op->getOperands(), type);
        return one(value ? value : refuse(op, "it has no known form"));
      });
}

/// Whether an op makes tensors in one of the dialects to raise.
static bool isRaised(Operation *op) {
  if (isa<tensor::EmptyOp, tensor::ExtractOp>(op))
    return false;
  return isa_and_present<arith::ArithDialect, linalg::LinalgDialect,
                         math::MathDialect, tensor::TensorDialect>(
             op->getDialect()) &&
         llvm::any_of(op->getResultTypes(),
                      [](Type type) { return isa<TensorType>(type); });
}

static LogicalResult verifyStatic(Operation *op) {
  for (Type type :
       llvm::concat<const Type>(op->getOperandTypes(), op->getResultTypes()))
    if (auto tensor = dyn_cast<TensorType>(type);
        tensor && !tensor.hasStaticShape())
      return op->emitOpError("has a tensor of type ")
             << type
             << "; every shape must be static: export the function for the "
                "shapes that it is to run with";
    else if (tensor && !hasPossibleSize(tensor))
      return op->emitOpError("has a tensor of type ")
             << type << ", which has 2^56 bytes or more";
  return success();
}

LogicalResult Raiser::run() {
  SmallVector<Operation *> dead;
  for (Operation &each :
       llvm::make_early_inc_range(function.getBody().getOps())) {
    Operation *op = &each;
    if (!op->hasTrait<OpTrait::IsTerminator>())
      dead.push_back(op);
    if (!isRaised(op))
      continue;
    if (failed(verifyStatic(op)))
      return failure();
    rewriter.setInsertionPoint(op);
    if (isa<linalg::MatmulOp, linalg::BatchMatmulOp, linalg::MatvecOp,
            linalg::VecmatOp, linalg::DotOp, linalg::BatchMatvecOp,
            linalg::TransposeOp, linalg::BroadcastOp, linalg::MapOp,
            linalg::ReduceOp, linalg::ElementwiseOp>(op)) {
      FailureOr<linalg::GenericOp> generic =
          linalg::generalizeNamedOp(rewriter, cast<linalg::LinalgOp>(op));
      if (failed(generic))
        return failure();
      op = *generic;
      dead.back() = op;
      rewriter.setInsertionPoint(op);
    }
    FailureOr<SmallVector<Value>> values = raise(op);
    if (failed(values))
      return failure();
    for (auto [result, value] : llvm::zip_equal(op->getResults(), *values))
      if (value)
        rewriter.replaceAllUsesWith(result, value);
  }
  // Assertions are that indices are in bounds, where StableHLO keeps them.
  for (Operation *op : llvm::reverse(dead))
    if (op->use_empty() &&
        (isOpTriviallyDead(op) || isRaised(op) || isa<cf::AssertOp>(op)))
      rewriter.eraseOp(op);
  return success();
}

namespace {

struct RaiseLinalg : impl::DsRaiseLinalgBase<RaiseLinalg> {
  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      if (function.isExternal() || !function.getBody().hasOneBlock())
        continue;
      bool isLinalg =
          llvm::any_of(function.getBody().getOps(), [](Operation &op) {
            return isa_and_present<linalg::LinalgDialect,
                                   tensor::TensorDialect>(op.getDialect());
          });
      if (isLinalg && failed(Raiser(function).run()))
        return signalPassFailure();
    }
  }
};

} // namespace

} // namespace deepstep
