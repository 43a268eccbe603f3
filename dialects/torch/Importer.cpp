//===- Importer.cpp - From Torch ops to StableHLO ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/torch/Importer.h"
#include "llvm/Support/CheckedArithmetic.h"

using namespace mlir;
using namespace mlir::stablehlo;
using namespace mlir::torch;

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

Value torch::skipCasts(Value value) {
  while (auto cast = value.getDefiningOp<DerefineOp>())
    value = cast.getOperand();
  return value;
}

std::optional<Number> torch::getNumber(Value value) {
  Operation *op = skipCasts(value).getDefiningOp();
  if (auto constant = dyn_cast_or_null<ConstantIntOp>(op))
    return Number{false, 0.0, constant.getValueAttr().getInt()};
  if (auto constant = dyn_cast_or_null<ConstantFloatOp>(op))
    return Number::of(constant.getValueAttr().getValueAsDouble());
  if (auto constant = dyn_cast_or_null<ConstantBoolOp>(op))
    return Number{false, 0.0, constant.getValue()};
  return std::nullopt;
}

std::optional<StringRef> torch::getString(Value value) {
  if (auto constant = skipCasts(value).getDefiningOp<ConstantStrOp>())
    return constant.getValue();
  return std::nullopt;
}

std::optional<SmallVector<Value>> torch::getElements(Value value) {
  if (auto list = skipCasts(value).getDefiningOp<PrimListConstructOp>())
    return SmallVector<Value>(list.getElements());
  return std::nullopt;
}

std::optional<SmallVector<int64_t>> torch::getIntegers(Value value) {
  std::optional<SmallVector<Value>> elements = getElements(value);
  if (!elements)
    return std::nullopt;
  SmallVector<int64_t> integers;
  for (Value element : *elements) {
    std::optional<Number> number = getNumber(element);
    if (!number)
      return std::nullopt;
    integers.push_back(number->integer);
  }
  return integers;
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

Value Importer::fail(const Twine &why) {
  if (reason.empty())
    reason = why.str();
  return {};
}

/// What was made of a value whose type leaves sizes open stands behind a cast
/// to that type.
static Value skipMaterialization(Value value) {
  auto cast =
      value ? value.getDefiningOp<UnrealizedConversionCastOp>() : nullptr;
  return cast ? cast.getOperand(0) : value;
}

Value Importer::tensor(Value operand) {
  for (auto [index, original] : llvm::enumerate(op->getOperands()))
    if (original == operand && isa<VTensorType>(operand.getType()))
      return skipMaterialization(operands[index]);
  return converted(operand);
}

Value Importer::converted(Value value) {
  Value result =
      skipMaterialization(rewriter.getRemappedValue(skipCasts(value)));
  if (!result || !isa<RankedTensorType>(result.getType()))
    return fail("an operand is no tensor of known type");
  return result;
}

std::optional<int64_t> Importer::dim(int64_t dim, int64_t rank) {
  // A scalar counts as a vector of one element.
  int64_t limit = std::max<int64_t>(rank, 1);
  if (dim < -limit || dim >= limit) {
    fail("dimension " + Twine(dim) + " is none of rank " + Twine(rank));
    return std::nullopt;
  }
  return dim < 0 ? dim + limit : dim;
}

std::optional<Dims> Importer::dims(Value list, int64_t rank) {
  Dims result;
  if (!isNone(list))
    for (int64_t each : integers(list)) {
      std::optional<int64_t> normal = dim(each, rank);
      if (!normal)
        return std::nullopt;
      if (rank != 0)
        result.push_back(*normal);
    }
  if (result.empty())
    return llvm::to_vector(llvm::seq<int64_t>(rank));
  llvm::sort(result);
  if (std::adjacent_find(result.begin(), result.end()) != result.end()) {
    fail("a dimension is named twice");
    return std::nullopt;
  }
  return result;
}

std::optional<Dims> Importer::perDim(Value list, int64_t count) {
  Dims values = integers(list);
  if (values.size() == 1 && count > 0)
    values.assign(count, values.front());
  if (int64_t(values.size()) != count) {
    fail("a list has " + Twine(values.size()) + " numbers, for " +
         Twine(count) + " dimensions");
    return std::nullopt;
  }
  return values;
}

RankedTensorType Importer::resultType(unsigned result) {
  return cast<VTensorType>(op->getResult(result).getType()).getBuiltin();
}

Type Importer::resultElement() {
  Type element = cast<VTensorType>(op->getResult(0).getType()).getDtype();
  return VTensorType::get(op->getContext(), true, {}, element)
      .getBuiltin()
      .getElementType();
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

bool Importer::isSame(Value x, Value y) {
  if (!x || !y)
    return false;
  if (x.getType() == y.getType())
    return true;
  std::string text;
  llvm::raw_string_ostream(text) << x.getType() << " and " << y.getType();
  fail("operands become " + text + ", which should be of one type");
  return false;
}

Value Importer::constant(Number number, RankedTensorType type) {
  Type element = type.getElementType();
  if (auto format = dyn_cast<mlir::FloatType>(element))
    return stablehlo::ConstantOp::create(
        builder, DenseElementsAttr::get(type, Attribute(builder.getFloatAttr(
                                                  format, number.asDouble()))));
  unsigned width = element.getIntOrFloatBitWidth();
  APInt bits =
      width == 1 ? APInt(1, number.asDouble() != 0.0)
                 : APInt(64, uint64_t(number.integer), true).sextOrTrunc(width);
  return stablehlo::ConstantOp::create(builder,
                                       DenseElementsAttr::get(type, bits));
}

Value Importer::iota(RankedTensorType type, int64_t dim) {
  return IotaOp::create(builder, type, dim);
}

Value Importer::convert(Value x, Type element) {
  if (!x || elementOf(x) == element)
    return x;
  return ConvertOp::create(builder, typeOf(x).clone(element), x);
}

Value Importer::broadcast(Value x, ArrayRef<int64_t> shape) {
  if (!x || shapeOf(x) == shape)
    return x;
  int64_t lead = int64_t(shape.size()) - rankOf(x);
  if (lead < 0)
    return fail("an operand has rank " + Twine(rankOf(x)) +
                ", more than its place of rank " + Twine(shape.size()));
  return broadcastInDim(
      x, llvm::to_vector(llvm::seq<int64_t>(lead, shape.size())), shape);
}

Value Importer::broadcastInDim(Value x, ArrayRef<int64_t> dims,
                               ArrayRef<int64_t> shape) {
  if (!x)
    return {};
  for (auto [size, dim] : llvm::zip_equal(shapeOf(x), dims))
    if (size != 1 && size != shape[dim])
      return fail("an operand of size " + Twine(size) +
                  " does not broadcast to " + Twine(shape[dim]));
  return BroadcastInDimOp::create(builder, typeOf(x).clone(shape), x, dims);
}

Value Importer::reshape(Value x, ArrayRef<int64_t> shape) {
  if (!x || shapeOf(x) == shape)
    return x;
  RankedTensorType type = typeOf(x).clone(shape);
  if (!deepstep::hasPossibleSize(type) || !deepstep::hasPossibleSize(typeOf(x)))
    return fail("a tensor has 2^56 bytes or more");
  if (type.getNumElements() != typeOf(x).getNumElements())
    return fail("the result has " + Twine(type.getNumElements()) +
                " elements instead of " + Twine(typeOf(x).getNumElements()));
  return ReshapeOp::create(builder, type, x);
}

Value Importer::transpose(Value x, ArrayRef<int64_t> permutation) {
  if (!x)
    return {};
  if (!isPermutationVector(permutation) ||
      int64_t(permutation.size()) != rankOf(x))
    return fail("its dimensions are no permutation of those of a tensor of "
                "rank " +
                Twine(rankOf(x)));
  Dims shape = applyPermutation(shapeOf(x), permutation);
  return TransposeOp::create(builder, typeOf(x).clone(shape), x, permutation);
}

Value Importer::slice(Value x, int64_t dim, int64_t start, int64_t end,
                      int64_t step) {
  if (!x)
    return {};
  Dims starts(rankOf(x), 0), limits(shapeOf(x)), strides(rankOf(x), 1);
  if (dim >= rankOf(x) || start < 0 || end < start || end > limits[dim] ||
      step < 1)
    return fail("[" + Twine(start) + ":" + Twine(end) + ":" + Twine(step) +
                "] is no slice of the dimension");
  starts[dim] = start;
  limits[dim] = end;
  strides[dim] = step;
  Dims shape(shapeOf(x));
  shape[dim] = llvm::divideCeil(end - start, step);
  return SliceOp::create(builder, typeOf(x).clone(shape), x, starts, limits,
                         strides);
}

Value Importer::concatenate(ArrayRef<Value> values, int64_t dim) {
  if (values.empty() || llvm::is_contained(values, Value()))
    return fail("there is nothing to join");
  Dims shape(shapeOf(values.front()));
  if (dim >= int64_t(shape.size()))
    return fail("scalars cannot be joined");
  shape[dim] = 0;
  for (Value value : values) {
    Dims each(shapeOf(value));
    if (each.size() != shape.size() ||
        elementOf(value) != elementOf(values.front()))
      return fail("tensors of different types cannot be joined");
    shape[dim] += std::exchange(each[dim], 0);
    Dims rest(shape);
    rest[dim] = 0;
    if (each != rest)
      return fail("tensors of different sizes cannot be joined");
  }
  return ConcatenateOp::create(builder, typeOf(values.front()).clone(shape),
                               values, dim);
}

Value Importer::pad(Value x, Value value, ArrayRef<int64_t> low,
                    ArrayRef<int64_t> high, ArrayRef<int64_t> interior) {
  if (!x || !value)
    return {};
  Dims shape;
  for (auto [size, l, h, i] :
       llvm::zip_equal(shapeOf(x), low, high, interior)) {
    std::optional<int64_t> padded =
        llvm::checkedMulAdd(std::max<int64_t>(size - 1, 0), i, size);
    for (int64_t edge : {l, h})
      if (padded)
        padded = llvm::checkedAdd(*padded, edge);
    if (!padded)
      return fail("the padding is too large");
    if (*padded < 0)
      return fail("the padding takes more than there is");
    shape.push_back(*padded);
  }
  return PadOp::create(builder, typeOf(x).clone(shape), x, value, low, high,
                       interior);
}

Value Importer::select(Value condition, Value x, Value y) {
  if (!condition || !isSame(x, y))
    return {};
  condition = fit(condition, typeOf(x).clone(builder.getI1Type()));
  if (!condition)
    return {};
  return SelectOp::create(builder, x.getType(), condition, x, y);
}

Value Importer::compare(Value x, ComparisonDirection direction, Value y) {
  if (!isSame(x, y))
    return {};
  return CompareOp::create(builder, x, y, direction);
}

Value Importer::isTrue(Value x) {
  if (!x || elementOf(x).isInteger(1))
    return x;
  return compare(x, ComparisonDirection::NE, constant(0.0, x));
}

Value Importer::dot(Value x, Value y, ArrayRef<int64_t> xBatch,
                    ArrayRef<int64_t> yBatch, ArrayRef<int64_t> xDims,
                    ArrayRef<int64_t> yDims) {
  if (!x || !y)
    return {};
  Dims shape;
  for (auto [l, r] : llvm::zip_equal(xBatch, yBatch)) {
    if (shapeOf(x)[l] != shapeOf(y)[r])
      return fail("batches of " + Twine(shapeOf(x)[l]) + " and " +
                  Twine(shapeOf(y)[r]) + " cannot be multiplied");
    shape.push_back(shapeOf(x)[l]);
  }
  for (auto [l, r] : llvm::zip_equal(xDims, yDims))
    if (shapeOf(x)[l] != shapeOf(y)[r])
      return fail("sizes " + Twine(shapeOf(x)[l]) + " and " +
                  Twine(shapeOf(y)[r]) + " cannot be multiplied");
  auto appendFree = [&](Value value, ArrayRef<int64_t> batch,
                        ArrayRef<int64_t> contracted) {
    for (int64_t dim = 0; dim < rankOf(value); ++dim)
      if (!llvm::is_contained(batch, dim) &&
          !llvm::is_contained(contracted, dim))
        shape.push_back(shapeOf(value)[dim]);
  };
  appendFree(x, xBatch, xDims);
  appendFree(y, yBatch, yDims);
  auto numbers = DotDimensionNumbersAttr::get(builder.getContext(), xBatch,
                                              yBatch, xDims, yDims);
  return DotGeneralOp::create(builder, typeOf(x).clone(shape), x, y, numbers,
                              ArrayAttr(), DotAlgorithmAttr());
}

Value Importer::reduceBy(Value x, ArrayRef<int64_t> dims, double init,
                         bool keep, Combine combine) {
  if (!x)
    return {};
  Type element = elementOf(x);
  Dims kept(shapeOf(x)), dropped;
  for (int64_t dim : dims)
    kept[dim] = 1;
  for (auto [dim, size] : llvm::enumerate(shapeOf(x)))
    if (!llvm::is_contained(dims, int64_t(dim)))
      dropped.push_back(size);
  Value result = x;
  if (!dims.empty()) {
    Value start = scalar(init, element);
    auto reduce = ReduceOp::create(builder, TypeRange(typeOf(x).clone(dropped)),
                                   ValueRange(x), ValueRange(start),
                                   builder.getDenseI64ArrayAttr(dims));
    OpBuilder::InsertionGuard guard(builder);
    auto type = RankedTensorType::get({}, element);
    Location loc = builder.getLoc();
    Block *body =
        builder.createBlock(&reduce.getBody(), {}, {type, type}, {loc, loc});
    Value combined =
        combine(builder, loc, type, body->getArgument(0), body->getArgument(1));
    stablehlo::ReturnOp::create(builder, combined);
    result = reduce.getResult(0);
  }
  return keep ? reshape(result, kept) : result;
}

Value Importer::sum(Value x, ArrayRef<int64_t> dims, bool keep) {
  return reduce<AddOp>(x, dims, 0.0, keep);
}

/// The least number of an element type: where a search for the greatest starts.
static double getLeast(Type element) {
  if (isa<mlir::FloatType>(element))
    return -std::numeric_limits<double>::infinity();
  if (element.isUnsignedInteger() || element.isInteger(1))
    return 0.0;
  return -std::ldexp(1.0, element.getIntOrFloatBitWidth() - 1);
}

Value Importer::max(Value x, ArrayRef<int64_t> dims, bool keep) {
  if (!x)
    return {};
  return reduce<MaxOp>(x, dims, getLeast(elementOf(x)), keep);
}

Value Importer::mean(Value x, ArrayRef<int64_t> dims, bool keep) {
  if (!x)
    return {};
  int64_t count = 1;
  for (int64_t dim : dims)
    count *= shapeOf(x)[dim];
  return div(sum(x, dims, keep), double(count));
}

Value Importer::widen(Value x) {
  if (x && isFloat(x) && elementOf(x).getIntOrFloatBitWidth() < 32)
    return convert(x, builder.getF32Type());
  return x;
}
