//===- Adjoint.cpp - Gradients of slices at computed places -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A gather clamps its indices into bounds, so its gradient is a scatter at the
// clamped ones. A scatter drops updates out of bounds, so these get no
// gradient.
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Adjoint.h"
#include "dialects/stablehlo/Indexing/Placement.h"
#include "dialects/stablehlo/Reduction/Combiner.h"

using namespace mlir;
using namespace mlir::stablehlo;

//===----------------------------------------------------------------------===//
// Slices
//===----------------------------------------------------------------------===//

static Value sliceAt(Formula &f, Value x, ValueRange starts,
                     ArrayRef<int64_t> sizes) {
  return f.getBuilder().createOrFold<DynamicSliceOp>(
      getTensorType(x).clone(sizes), x, starts, sizes);
}

static Value updateAt(Formula &f, Value x, Value update, ValueRange starts) {
  return f.getBuilder().createOrFold<DynamicUpdateSliceOp>(x.getType(), x,
                                                           update, starts);
}

/// Adds to the slice of the gradient that there is already: in a loop over
/// slices, each iteration touches its own only.
static LogicalResult emitDynamicSlice(DynamicSliceOp op, Adjoints &adjoints) {
  if (!adjoints.isVaried(op.getOperand()))
    return success();
  Formula f(adjoints);
  Value g = adjoints.getGradient(op.getResult());
  Value sum = adjoints.getGradient(op.getOperand());
  if (sum)
    g = f.add(sliceAt(f, sum, op.getStartIndices(), op.getSliceSizes()), g);
  else
    sum = f.zero(op.getOperand().getType());
  adjoints.setGradient(op.getOperand(),
                       updateAt(f, sum, g, op.getStartIndices()));
  return success();
}

static LogicalResult emitDynamicUpdateSlice(DynamicUpdateSliceOp op,
                                            Adjoints &adjoints) {
  Formula f(adjoints);
  Value g = adjoints.getGradient(op.getResult());
  RankedTensorType update = getTensorType(op.getUpdate());
  if (adjoints.isVaried(op.getUpdate()))
    adjoints.addGradient(
        op.getUpdate(), sliceAt(f, g, op.getStartIndices(), update.getShape()));
  if (adjoints.isVaried(op.getOperand()))
    adjoints.addGradient(op.getOperand(),
                         updateAt(f, g, f.zero(update), op.getStartIndices()));
  return success();
}

//===----------------------------------------------------------------------===//
// Gather and scatter
//===----------------------------------------------------------------------===//

namespace {

/// What a gather and the scatter that undoes it have in common.
struct Indexing {
  Value indices;
  RankedTensorType operand;
  /// Dimensions of the slices in the result, and the operand's dimensions that
  /// slices do not have.
  ArrayRef<int64_t> windowDims, collapsed;
  ArrayRef<int64_t> operandBatching, indicesBatching, indexMap;
  int64_t vectorDim;
  SmallVector<int64_t> sliceSizes;
  bool sorted, unique;

  explicit Indexing(GatherOp op);
  /// Of one of the inputs and its updates.
  Indexing(ScatterOp op, Value updates);

  GatherDimensionNumbersAttr getGather() const {
    return GatherDimensionNumbersAttr::get(
        indices.getContext(), windowDims, collapsed, operandBatching,
        indicesBatching, indexMap, vectorDim);
  }
  ScatterDimensionNumbersAttr getScatter() const {
    return ScatterDimensionNumbersAttr::get(
        indices.getContext(), windowDims, collapsed, operandBatching,
        indicesBatching, indexMap, vectorDim);
  }

  /// The greatest valid index of each component, as one number if they agree.
  Value getLimits(Formula &f) const;
  Value clampIndices(Formula &f) const;
  /// For each element of a tensor of the updates' type: is its slice in bounds?
  Value isInBounds(Formula &f, RankedTensorType updates) const;

  Value gather(Formula &f, Value from) const;
  template <typename Combine>
  Value scatter(Formula &f, Value into, Value indices, Value updates) const;
};

/// Stands for a body that returns the update.
struct Replace {};

} // namespace

Indexing::Indexing(GatherOp op)
    : indices(op.getStartIndices()), operand(getTensorType(op.getOperand())),
      sliceSizes(op.getSliceSizes()), sorted(op.getIndicesAreSorted()),
      unique(false) {
  GatherDimensionNumbersAttr numbers = op.getDimensionNumbers();
  windowDims = numbers.getOffsetDims();
  collapsed = numbers.getCollapsedSliceDims();
  operandBatching = numbers.getOperandBatchingDims();
  indicesBatching = numbers.getStartIndicesBatchingDims();
  indexMap = numbers.getStartIndexMap();
  vectorDim = numbers.getIndexVectorDim();
}

Indexing::Indexing(ScatterOp op, Value updates)
    : indices(op.getScatterIndices()),
      operand(getTensorType(op.getInputs().front())),
      sorted(op.getIndicesAreSorted()), unique(op.getUniqueIndices()) {
  ScatterDimensionNumbersAttr numbers = op.getScatterDimensionNumbers();
  windowDims = numbers.getUpdateWindowDims();
  collapsed = numbers.getInsertedWindowDims();
  operandBatching = numbers.getInputBatchingDims();
  indicesBatching = numbers.getScatterIndicesBatchingDims();
  indexMap = numbers.getScatterDimsToOperandDims();
  vectorDim = numbers.getIndexVectorDim();
  RankedTensorType type = getTensorType(updates);
  const int64_t *window = windowDims.begin();
  for (int64_t dim = 0; dim < operand.getRank(); ++dim) {
    bool inSlice = !llvm::is_contained(collapsed, dim) &&
                   !llvm::is_contained(operandBatching, dim);
    sliceSizes.push_back(inSlice ? type.getDimSize(*window++) : 1);
  }
  // A single slice is unique, but for its batches, which never meet.
  int64_t slices = 1;
  RankedTensorType indexType = getTensorType(indices);
  for (int64_t dim = 0; dim < indexType.getRank(); ++dim)
    if (dim != vectorDim && !llvm::is_contained(indicesBatching, dim))
      slices *= indexType.getDimSize(dim);
  unique |= slices <= 1;
}

Value Indexing::getLimits(Formula &f) const {
  RankedTensorType type = getTensorType(indices);
  Type element = type.getElementType();
  unsigned width = element.getIntOrFloatBitWidth();
  APInt greatest = element.isUnsignedInteger()
                       ? APInt::getMaxValue(width)
                       : APInt::getSignedMaxValue(width);
  SmallVector<APInt> limits;
  for (int64_t dim : indexMap) {
    uint64_t limit = operand.getDimSize(dim) - sliceSizes[dim];
    limits.push_back(greatest.ult(limit) ? greatest : APInt(width, limit));
  }
  ImplicitLocOpBuilder &b = f.getBuilder();
  if (limits.empty() || llvm::all_equal(limits)) {
    APInt limit = limits.empty() ? APInt(width, 0) : limits.front();
    return ConstantOp::create(b, DenseElementsAttr::get(type, limit));
  }
  auto vector = RankedTensorType::get(int64_t(limits.size()), element);
  return f.broadcast(
      ConstantOp::create(b, DenseElementsAttr::get(vector, limits)), vectorDim,
      type.getShape());
}

Value Indexing::clampIndices(Formula &f) const {
  return f.getBuilder().createOrFold<ClampOp>(
      indices.getType(), f.zero(indices.getType()), indices, getLimits(f));
}

Value Indexing::isInBounds(Formula &f, RankedTensorType updates) const {
  RankedTensorType type = getTensorType(indices);
  Value valid =
      f.logicalAnd(f.compare(indices, f.zero(type), ComparisonDirection::GE),
                   f.compare(indices, getLimits(f), ComparisonDirection::LE));
  // All components must be; without a dimension for them there is one.
  if (vectorDim < type.getRank())
    valid = f.reduce<AndOp>(valid, vectorDim, 1.0);
  SmallVector<int64_t> dims;
  for (int64_t dim = 0; dim < updates.getRank(); ++dim)
    if (!llvm::is_contained(windowDims, dim))
      dims.push_back(dim);
  return f.broadcast(valid, dims, updates.getShape());
}

Value Indexing::gather(Formula &f, Value from) const {
  ImplicitLocOpBuilder &b = f.getBuilder();
  return GatherOp::create(b, from, indices, getGather(),
                          b.getDenseI64ArrayAttr(sliceSizes),
                          b.getBoolAttr(sorted));
}

template <typename Combine>
Value Indexing::scatter(Formula &f, Value into, Value indices,
                        Value updates) const {
  ImplicitLocOpBuilder &b = f.getBuilder();
  auto op = ScatterOp::create(b, TypeRange(into.getType()), ValueRange(into),
                              indices, ValueRange(updates), getScatter(),
                              b.getBoolAttr(sorted), b.getBoolAttr(unique));
  Type element = getTensorType(into).getElementType();
  if constexpr (std::is_same_v<Combine, Replace>) {
    OpBuilder::InsertionGuard guard(b);
    auto scalar = RankedTensorType::get({}, element);
    Location loc = b.getLoc();
    Block *body = b.createBlock(&op.getUpdateComputation(), {},
                                {scalar, scalar}, {loc, loc});
    ReturnOp::create(b, body->getArgument(1));
  } else {
    createCombiner<Combine>(b, b.getLoc(), op.getUpdateComputation(), element);
  }
  return op->getResult(0);
}

static LogicalResult emitGather(GatherOp op, Adjoints &adjoints) {
  if (!adjoints.isVaried(op.getOperand()))
    return success();
  Formula f(adjoints);
  Indexing indexing(op);
  // Clamping keeps the order of a single component only.
  indexing.sorted &= indexing.indexMap.size() == 1;
  Value g = adjoints.getGradient(op.getResult());
  adjoints.addGradient(
      op.getOperand(),
      indexing.scatter<AddOp>(f, f.zero(op.getOperand().getType()),
                              indexing.clampIndices(f), g));
  return success();
}

namespace {

/// One input of a scatter, its updates and its result.
struct Scattered {
  ScatterOp op;
  Value input, updates, gradient;
  Indexing indexing;
  Formula f;

  Scattered(ScatterOp op, unsigned index, Adjoints &adjoints)
      : op(op), input(op.getInputs()[index]), updates(op.getUpdates()[index]),
        gradient(adjoints.getGradient(op.getResult(index))),
        indexing(op, updates), f(adjoints) {}

  /// What lies in the places of the updates; zero for those out of bounds.
  Value gatherValid(Value from) {
    Value valid = indexing.isInBounds(f, getTensorType(updates));
    return f.select(valid, indexing.gather(f, from), f.zero(updates.getType()));
  }
  /// Of the updates that meet in a place, the one that stays gets the gradient:
  /// the one whose number, scattered in the same way, stays.
  Value gatherWinners() {
    RankedTensorType type = getTensorType(updates);
    Type number = f.getBuilder().getI32Type();
    Value numbers = f.iota(type.getNumElements(), number, 0);
    numbers = f.add(numbers, f.constant(numbers.getType(), 1.0));
    numbers = f.reshape(numbers, type.getShape());
    Value zeros = f.zero(getTensorType(input).clone(number));
    Value placed =
        indexing.scatter<Replace>(f, zeros, indexing.indices, numbers);
    Value stays =
        f.compare(indexing.gather(f, placed), numbers, ComparisonDirection::EQ);
    return f.select(stays, indexing.gather(f, gradient), f.zero(type));
  }
};

} // namespace

static LogicalResult emitScattered(Scattered s, unsigned index,
                                   Adjoints &adjoints) {
  Formula &f = s.f;
  bool ofInput = adjoints.isVaried(s.input);
  bool ofUpdates = adjoints.isVaried(s.updates);
  Combiner combiner = getCombiner(s.op.getUpdateComputation(), index);
  switch (combiner) {
  case Combiner::Add:
  case Combiner::Subtract:
    adjoints.addGradient(s.input, s.gradient);
    if (ofUpdates) {
      Value part = s.gatherValid(s.gradient);
      adjoints.addGradient(s.updates,
                           combiner == Combiner::Add ? part : f.neg(part));
    }
    return success();
  case Combiner::Second:
    if (ofUpdates)
      adjoints.addGradient(s.updates, s.indexing.unique
                                          ? s.gatherValid(s.gradient)
                                          : s.gatherWinners());
    if (ofInput)
      adjoints.addGradient(s.input, s.indexing.scatter<Replace>(
                                        f, s.gradient, s.indexing.indices,
                                        f.zero(s.updates.getType())));
    return success();
  case Combiner::Mul:
    if (!s.indexing.unique)
      return s.op.emitOpError("has no gradient: several updates may be "
                              "multiplied into one place; set unique_indices "
                              "if they are not");
    if (ofUpdates)
      adjoints.addGradient(s.updates,
                           s.gatherValid(f.mul(s.gradient, s.input)));
    if (ofInput)
      adjoints.addGradient(
          s.input, s.indexing.scatter<MulOp>(f, s.gradient, s.indexing.indices,
                                             s.updates));
    return success();
  default:
    return s.op.emitOpError("has no gradient: its body neither adds, subtracts "
                            "or multiplies nor replaces");
  }
}

static LogicalResult emitScatter(ScatterOp op, Adjoints &adjoints) {
  for (unsigned index = 0; index < op.getInputs().size(); ++index)
    if (adjoints.getGradient(op.getResult(index)) &&
        failed(emitScattered(Scattered(op, index, adjoints), index, adjoints)))
      return failure();
  return success();
}

Value mlir::stablehlo::placeAlong(Formula &f, Value values, Value places,
                                  RankedTensorType type, int64_t dim) {
  SmallVector<int64_t> batching;
  for (int64_t other = 0; other < type.getRank(); ++other)
    if (other != dim)
      batching.push_back(other);
  ImplicitLocOpBuilder &b = f.getBuilder();
  Value zeros = f.zero(type);
  auto numbers = ScatterDimensionNumbersAttr::get(
      b.getContext(), {}, dim, batching, batching, dim, type.getRank());
  auto op = ScatterOp::create(b, TypeRange(type), ValueRange(zeros), places,
                              ValueRange(values), numbers, b.getBoolAttr(false),
                              b.getBoolAttr(true));
  createCombiner<AddOp>(b, b.getLoc(), op.getUpdateComputation(),
                        type.getElementType());
  return op->getResult(0);
}

void mlir::stablehlo::attachIndexingAdjoints(MLIRContext *context) {
  MLIRContext &c = *context;
  DynamicSliceOp::attachInterface<
      AdjointModel<DynamicSliceOp, emitDynamicSlice>>(c);
  DynamicUpdateSliceOp::attachInterface<
      AdjointModel<DynamicUpdateSliceOp, emitDynamicUpdateSlice>>(c);
  GatherOp::attachInterface<AdjointModel<GatherOp, emitGather>>(c);
  ScatterOp::attachInterface<AdjointModel<ScatterOp, emitScatter>>(c);
}
