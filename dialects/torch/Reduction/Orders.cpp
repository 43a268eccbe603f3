//===- Orders.cpp - Extremes and sorts -----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Importer.h"
#include <cmath>

using namespace mlir;
using namespace mlir::stablehlo;
using namespace mlir::torch;

static double getBound(Type element, bool isGreatest) {
  if (isa<mlir::FloatType>(element))
    return isGreatest ? std::numeric_limits<double>::infinity()
                      : -std::numeric_limits<double>::infinity();
  unsigned bits = element.getIntOrFloatBitWidth();
  if (element.isInteger(1) || element.isUnsignedInteger())
    return isGreatest ? std::ldexp(1.0, bits) - 1 : 0.0;
  return isGreatest ? std::ldexp(1.0, bits - 1) : -std::ldexp(1.0, bits - 1);
}

/// The bound as an exact number: 2^63 is no 64-bit integer.
static Value getStart(Importer &b, Type element, bool isGreatest) {
  auto type = RankedTensorType::get({}, element);
  unsigned bits = element.getIntOrFloatBitWidth();
  if (isa<IntegerType>(element) && bits > 1 && !element.isUnsignedInteger()) {
    APInt bound = isGreatest ? APInt::getSignedMaxValue(bits)
                             : APInt::getSignedMinValue(bits);
    return b.constant(Number{false, 0.0, bound.getSExtValue()}, type);
  }
  return b.constant(Number::of(getBound(element, isGreatest)), type);
}

static Value extreme(Importer &b, Value x, ArrayRef<int64_t> dims, bool isMax) {
  if (!x)
    return {};
  if (isMax)
    return b.max(x, dims, false);
  return b.reduce<MinOp>(x, dims, getBound(b.elementOf(x), true), false);
}

/// The index of the first extreme, or of the first NaN.
static Value indexOfExtreme(Importer &b, Value x, int64_t dim, bool isMax) {
  if (!x)
    return {};
  ImplicitLocOpBuilder &builder = b.getBuilder();
  Type element = b.elementOf(x), index = builder.getI64Type();
  Value places = b.iota(b.typeOf(x).clone(index), dim);
  Dims shape(b.shapeOf(x));
  shape.erase(shape.begin() + dim);
  Value starts[] = {getStart(b, element, !isMax), b.scalar(0.0, index)};
  auto reduce = ReduceOp::create(
      builder,
      TypeRange{b.typeOf(x).clone(shape), b.typeOf(places).clone(shape)},
      ValueRange{x, places}, ValueRange(starts),
      builder.getDenseI64ArrayAttr({dim}));
  OpBuilder::InsertionGuard guard(builder);
  auto value = RankedTensorType::get({}, element);
  auto place = RankedTensorType::get({}, index);
  Block *body =
      builder.createBlock(&reduce.getBody(), {}, {value, place, value, place},
                          SmallVector<Location>(4, builder.getLoc()));
  Value l = body->getArgument(0), li = body->getArgument(1);
  Value r = body->getArgument(2), ri = body->getArgument(3);
  using D = ComparisonDirection;
  Value isBetter = b.compare(l, isMax ? D::GT : D::LT, r);
  if (isa<mlir::FloatType>(element))
    isBetter = b.binary<OrOp>(isBetter, b.compare(l, D::NE, l));
  Value isFirst =
      b.binary<AndOp>(b.compare(l, D::EQ, r), b.compare(li, D::LT, ri));
  Value takesIndex = b.binary<OrOp>(isBetter, isFirst);
  stablehlo::ReturnOp::create(
      builder,
      ValueRange{b.select(isBetter, l, r), b.select(takesIndex, li, ri)});
  return reduce.getResult(1);
}

/// Value and index along one dimension; what is not used folds away.
template <typename Op> static void addExtremeDim(ImportTable &t, bool isMax) {
  t.add<Op>([isMax](Op op, Importer &b) {
    Value x = b.tensor(op.getSelf());
    if (!x)
      return Values{Value(), Value()};
    std::optional<int64_t> dim = b.dim(b.integer(op.getDim()), b.rankOf(x));
    if (!dim)
      return Values{Value(), Value()};
    if (b.rankOf(x) == 0)
      return Values{x, b.constant(Number(), b.resultType(1))};
    return Values{
        b.reshape(extreme(b, x, {*dim}, isMax), b.resultType(0).getShape()),
        b.reshape(indexOfExtreme(b, x, *dim, isMax),
                  b.resultType(1).getShape())};
  });
}

template <typename Op> static void addExtreme(ImportTable &t, bool isMax) {
  t.add<Op>([isMax](Op op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf());
    if (!x)
      return {};
    return extreme(b, x, llvm::to_vector(llvm::seq<int64_t>(b.rankOf(x))),
                   isMax);
  });
}

template <typename Op> static void addExtremeDims(ImportTable &t, bool isMax) {
  t.add<Op>([isMax](Op op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf());
    if (!x)
      return {};
    std::optional<Dims> dims = b.dims(op.getDim(), b.rankOf(x));
    return dims ? b.reshape(extreme(b, x, *dims, isMax),
                            b.resultType().getShape())
                : Value();
  });
}

template <typename Op> static void addArgument(ImportTable &t, bool isMax) {
  t.add<Op>([isMax](Op op, Importer &b) -> Value {
    Value x = b.tensor(op.getSelf());
    if (!x)
      return {};
    int64_t dim = 0;
    if (isNone(op.getDim()) || b.rankOf(x) == 0) {
      x = b.reshape(x, {b.typeOf(x).getNumElements()});
    } else {
      std::optional<int64_t> given = b.dim(b.integer(op.getDim()), b.rankOf(x));
      if (!given)
        return {};
      dim = *given;
    }
    return b.reshape(indexOfExtreme(b, x, dim, isMax),
                     b.resultType().getShape());
  });
}

/// any or all, over one dimension, some or all.
template <typename Op, typename Target>
static void addQuantifier(ImportTable &t, bool hasDims) {
  t.add<Op>([hasDims](Op op, Importer &b) -> Value {
    Value x = b.isTrue(b.tensor(op.getSelf()));
    if (!x)
      return {};
    Dims dims = llvm::to_vector(llvm::seq<int64_t>(b.rankOf(x)));
    if (hasDims) {
      Value given = op->getOperand(1);
      if (isa<IntType>(given.getType())) {
        std::optional<int64_t> dim = b.dim(b.integer(given), b.rankOf(x));
        if (!dim)
          return {};
        dims = b.rankOf(x) == 0 ? Dims() : Dims{*dim};
      } else {
        std::optional<Dims> several = b.dims(given, b.rankOf(x));
        if (!several)
          return {};
        dims = *several;
      }
    }
    double start = std::is_same_v<Target, AndOp> ? 1.0 : 0.0;
    Value result = b.reduce<Target>(x, dims, start, false);
    return b.convert(b.reshape(result, b.resultType().getShape()),
                     b.resultType().getElementType());
  });
}

/// Sorted values and their indices; equal ones keep their order.
static Values sort(Importer &b, Value x, Value dimOperand, bool descending) {
  if (!x)
    return {Value(), Value()};
  std::optional<int64_t> dim = b.dim(b.integer(dimOperand), b.rankOf(x));
  if (!dim)
    return {Value(), Value()};
  ImplicitLocOpBuilder &builder = b.getBuilder();
  Type index = builder.getI64Type();
  if (b.rankOf(x) == 0)
    return {x, b.constant(Number(), RankedTensorType::get({}, index))};
  Value places = b.iota(b.typeOf(x).clone(index), *dim);
  auto sorted =
      SortOp::create(builder, TypeRange{x.getType(), places.getType()},
                     ValueRange{x, places}, *dim, /*is_stable=*/true);
  OpBuilder::InsertionGuard guard(builder);
  auto value = RankedTensorType::get({}, b.elementOf(x));
  auto place = RankedTensorType::get({}, index);
  Block *body = builder.createBlock(&sorted.getComparator(), {},
                                    {value, value, place, place},
                                    SmallVector<Location>(4, builder.getLoc()));
  // NaN is the greatest, as in PyTorch.
  ComparisonType order =
      b.isFloat(x) ? ComparisonType::TOTALORDER : ComparisonType::NOTYPE;
  Value isBefore = CompareOp::create(
      builder, body->getArgument(0), body->getArgument(1),
      descending ? ComparisonDirection::GT : ComparisonDirection::LT, order);
  stablehlo::ReturnOp::create(builder, isBefore);
  return {sorted.getResult(0), sorted.getResult(1)};
}

void torch::addOrderImports(ImportTable &t) {
  addExtreme<AtenMaxOp>(t, true);
  addExtreme<AtenMinOp>(t, false);
  addExtremeDims<AtenAmaxOp>(t, true);
  addExtremeDims<AtenAminOp>(t, false);
  addExtremeDim<AtenMaxDimOp>(t, true);
  addExtremeDim<AtenMinDimOp>(t, false);
  addArgument<AtenArgmaxOp>(t, true);
  addArgument<AtenArgminOp>(t, false);
  addQuantifier<AtenAnyOp, OrOp>(t, false);
  addQuantifier<AtenAnyDimOp, OrOp>(t, true);
  addQuantifier<AtenAnyDimsOp, OrOp>(t, true);
  addQuantifier<AtenAllOp, AndOp>(t, false);
  addQuantifier<AtenAllDimOp, AndOp>(t, true);
  t.add<AtenSortOp>([](AtenSortOp op, Importer &b) {
    return sort(b, b.tensor(op.getSelf()), op.getDim(),
                b.flag(op.getDescending()));
  });
  t.add<AtenArgsortOp>([](AtenArgsortOp op, Importer &b) {
    return sort(b, b.tensor(op.getSelf()), op.getDim(),
                b.flag(op.getDescending()))[1];
  });
  t.add<AtenTopkOp>([](AtenTopkOp op, Importer &b) {
    Values sorted =
        sort(b, b.tensor(op.getSelf()), op.getDim(), b.flag(op.getLargest()));
    if (!sorted[0] || b.rankOf(sorted[0]) == 0)
      return sorted;
    int64_t dim = *b.dim(b.integer(op.getDim()), b.rankOf(sorted[0]));
    for (Value &value : sorted)
      value = b.slice(value, dim, 0, b.integer(op.getK()), 1);
    return sorted;
  });
}
