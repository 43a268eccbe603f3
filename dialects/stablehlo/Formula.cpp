//===- Formula.cpp - Building StableHLO briefly -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/Formula.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::stablehlo;

Value Formula::constant(Type like, double number) {
  auto type = cast<RankedTensorType>(like);
  Type element = type.getElementType();
  Attribute value = isa<FloatType>(element)
                        ? Attribute(b.getFloatAttr(element, number))
                        : Attribute(IntegerAttr::get(element, int64_t(number)));
  return ConstantOp::create(b, DenseElementsAttr::get(type, value));
}

/// Folders look for constants on the right.
template <typename Op>
static Value commutative(ImplicitLocOpBuilder &b, Value x, Value y) {
  if (matchPattern(x, m_Constant()))
    std::swap(x, y);
  return b.createOrFold<Op>(x.getType(), x, y);
}

Value Formula::add(Value x, Value y) { return commutative<AddOp>(b, x, y); }
Value Formula::mul(Value x, Value y) { return commutative<MulOp>(b, x, y); }
Value Formula::sub(Value x, Value y) {
  return b.createOrFold<SubtractOp>(x.getType(), x, y);
}
Value Formula::div(Value x, Value y) {
  return b.createOrFold<DivOp>(x.getType(), x, y);
}

Value Formula::compare(Value x, Value y, ComparisonDirection direction) {
  return b.createOrFold<CompareOp>(x, y, direction);
}

Value Formula::logicalAnd(Value x, Value y) {
  return commutative<AndOp>(b, x, y);
}

Value Formula::select(Value pred, Value x, Value y) {
  return b.createOrFold<SelectOp>(x.getType(), pred, x, y);
}

Value Formula::convert(Value x, Type elementType) {
  RankedTensorType type = getTensorType(x);
  if (type.getElementType() == elementType)
    return x;
  return b.createOrFold<ConvertOp>(type.clone(elementType), x);
}

Value Formula::reshape(Value x, ArrayRef<int64_t> shape) {
  return b.createOrFold<ReshapeOp>(getTensorType(x).clone(shape), x);
}

Value Formula::transpose(Value x, ArrayRef<int64_t> permutation) {
  RankedTensorType type = getTensorType(x);
  SmallVector<int64_t> shape;
  for (int64_t dim : permutation)
    shape.push_back(type.getDimSize(dim));
  return b.createOrFold<TransposeOp>(type.clone(shape), x, permutation);
}

Value Formula::broadcast(Value x, ArrayRef<int64_t> dims,
                         ArrayRef<int64_t> shape) {
  return b.createOrFold<BroadcastInDimOp>(getTensorType(x).clone(shape), x,
                                          dims);
}

Value Formula::iota(ArrayRef<int64_t> shape, Type elementType, int64_t dim) {
  return IotaOp::create(b, RankedTensorType::get(shape, elementType), dim);
}

Value Formula::sum(Value x, ArrayRef<int64_t> dims) {
  return dims.empty() ? x : reduce<AddOp>(x, dims, 0.0);
}

Value Formula::pad(Value x, ArrayRef<int64_t> low, ArrayRef<int64_t> high,
                   ArrayRef<int64_t> interior) {
  RankedTensorType type = getTensorType(x);
  SmallVector<int64_t> shape;
  for (auto [size, l, h, i] : llvm::zip(type.getShape(), low, high, interior))
    shape.push_back(l + h + size + std::max<int64_t>(size - 1, 0) * i);
  Value zero = this->zero(RankedTensorType::get({}, type.getElementType()));
  return b.createOrFold<PadOp>(type.clone(shape), x, zero, low, high, interior);
}

Value Formula::slice(Value x, ArrayRef<int64_t> starts,
                     ArrayRef<int64_t> limits, ArrayRef<int64_t> strides) {
  SmallVector<int64_t> shape;
  for (auto [start, limit, stride] : llvm::zip(starts, limits, strides))
    shape.push_back(llvm::divideCeil(limit - start, stride));
  return b.createOrFold<SliceOp>(getTensorType(x).clone(shape), x, starts,
                                 limits, strides);
}
