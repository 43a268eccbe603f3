//===- Fold.cpp - Folders of shape ops --------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/ConstantFold.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

static bool isIota(ArrayRef<int64_t> dims) {
  for (auto [index, dim] : llvm::enumerate(dims))
    if (dim != static_cast<int64_t>(index))
      return false;
  return true;
}

static bool allZero(ArrayRef<int64_t> values) {
  return llvm::all_of(values, [](int64_t value) { return value == 0; });
}

/// A splat constant's element in another shape; null for anything else.
static Attribute resplat(Attribute constant, Type resultType) {
  auto elements = dyn_cast_or_null<DenseElementsAttr>(constant);
  auto type = cast<RankedTensorType>(resultType);
  if (!elements || !elements.isSplat() || !type.hasStaticShape())
    return {};
  return elements.resizeSplat(type);
}

/// The elements of a small constant, taken from the places that `getIndex`
/// gives for each result index.
static Attribute
rearrange(Attribute constant, RankedTensorType type,
          llvm::function_ref<int64_t(ArrayRef<int64_t>)> getIndex) {
  DenseElementsAttr elements = getFoldable(constant);
  if (!elements || !type.hasStaticShape() || type.getNumElements() > kFoldLimit)
    return {};
  SmallVector<Attribute> from(elements.getValues<Attribute>()), to;
  SmallVector<int64_t> index(type.getRank(), 0);
  for (int64_t i = 0, e = type.getNumElements(); i < e; ++i) {
    to.push_back(from[getIndex(index)]);
    for (int64_t dim = type.getRank() - 1; dim >= 0; --dim) {
      if (++index[dim] < type.getDimSize(dim))
        break;
      index[dim] = 0;
    }
  }
  return DenseElementsAttr::get(type, to);
}

/// Row-major distances of neighbours along each dimension, of a static shape.
static SmallVector<int64_t> getElementStrides(RankedTensorType type) {
  SmallVector<int64_t> strides(type.getRank(), 1);
  if (!type.hasStaticShape())
    return strides;
  for (int64_t dim = type.getRank() - 1; dim > 0; --dim)
    strides[dim - 1] = strides[dim] * type.getDimSize(dim);
  return strides;
}

OpFoldResult BroadcastInDimOp::fold(FoldAdaptor adaptor) {
  if (getOperand().getType() == getType() && isIota(getBroadcastDimensions()))
    return getOperand();
  return resplat(adaptor.getOperand(), getType());
}

OpFoldResult ReshapeOp::fold(FoldAdaptor adaptor) {
  if (getOperand().getType() == getType())
    return getOperand();
  if (auto elements = dyn_cast_or_null<DenseElementsAttr>(adaptor.getOperand()))
    return elements.reshape(getType());
  return {};
}

OpFoldResult TransposeOp::fold(FoldAdaptor adaptor) {
  if (getOperand().getType() == getType() && isIota(getPermutation()))
    return getOperand();
  if (Attribute splat = resplat(adaptor.getOperand(), getType()))
    return splat;
  auto operandType = cast<RankedTensorType>(getOperand().getType());
  SmallVector<int64_t> strides = getElementStrides(operandType);
  return rearrange(adaptor.getOperand(), getType(),
                   [&](ArrayRef<int64_t> index) {
                     int64_t place = 0;
                     for (auto [i, dim] : llvm::zip(index, getPermutation()))
                       place += i * strides[dim];
                     return place;
                   });
}

OpFoldResult IotaOp::fold(FoldAdaptor) {
  Type element = getType().getElementType();
  if (getType().getDimSize(getIotaDimension()) != 1 || !element.isIntOrFloat())
    return {};
  return makeSplat(getType(), 0);
}

OpFoldResult ReverseOp::fold(FoldAdaptor adaptor) {
  bool changesNothing = llvm::all_of(getDimensions(), [&](int64_t dim) {
    return getType().getDimSize(dim) == 1 || getType().getDimSize(dim) == 0;
  });
  if (changesNothing && getOperand().getType() == getType())
    return getOperand();
  if (auto inner = getOperand().getDefiningOp<ReverseOp>()) {
    SmallVector<int64_t> once(getDimensions()), before(inner.getDimensions());
    llvm::sort(once);
    llvm::sort(before);
    if (once == before && inner.getOperand().getType() == getType())
      return inner.getOperand();
  }
  if (Attribute splat = resplat(adaptor.getOperand(), getType()))
    return splat;
  SmallVector<int64_t> strides = getElementStrides(getType());
  return rearrange(
      adaptor.getOperand(), getType(), [&](ArrayRef<int64_t> index) {
        int64_t place = 0;
        for (auto [dim, i] : llvm::enumerate(index)) {
          bool isReversed = llvm::is_contained(getDimensions(), dim);
          int64_t last = getType().getDimSize(dim) - 1;
          place += (isReversed ? last - i : i) * strides[dim];
        }
        return place;
      });
}

OpFoldResult SliceOp::fold(FoldAdaptor adaptor) {
  auto operandType = cast<RankedTensorType>(getOperand().getType());
  // With all elements taken, strides are 1 or do not matter.
  if (operandType == getType() && operandType.hasStaticShape())
    return getOperand();
  if (Attribute splat = resplat(adaptor.getOperand(), getType()))
    return splat;
  SmallVector<int64_t> strides = getElementStrides(operandType);
  return rearrange(
      adaptor.getOperand(), getType(), [&](ArrayRef<int64_t> index) {
        int64_t place = 0;
        for (auto [i, start, step, stride] :
             llvm::zip(index, getStartIndices(), getStrides(), strides))
          place += (start + i * step) * stride;
        return place;
      });
}

OpFoldResult ConcatenateOp::fold(FoldAdaptor adaptor) {
  if (getInputs().size() == 1 && getInputs().front().getType() == getType())
    return getInputs().front();
  // One number everywhere, whatever the size.
  DenseElementsAttr first = getFoldable(adaptor.getInputs().front());
  auto isFirst = [&](Attribute input) {
    DenseElementsAttr constant = getFoldable(input);
    return constant && constant.isSplat() &&
           constant.getSplatValue<Attribute>() ==
               first.getSplatValue<Attribute>();
  };
  if (first && first.isSplat() && llvm::all_of(adaptor.getInputs(), isFirst))
    return resplat(first, getType());
  // Vectors, which carry shapes and indices.
  if (getType().getRank() != 1 || !getType().hasStaticShape() ||
      getType().getNumElements() > kFoldLimit)
    return {};
  SmallVector<Attribute> elements;
  for (Attribute input : adaptor.getInputs()) {
    DenseElementsAttr constant = getFoldable(input);
    if (!constant)
      return {};
    llvm::append_range(elements, constant.getValues<Attribute>());
  }
  return DenseElementsAttr::get(getType(), elements);
}

OpFoldResult PadOp::fold(FoldAdaptor adaptor) {
  if (allZero(getEdgePaddingLow()) && allZero(getEdgePaddingHigh()) &&
      allZero(getInteriorPadding()) && getOperand().getType() == getType())
    return getOperand();
  // Padding a splat with its own number.
  Attribute splat = getSplat(adaptor.getOperand());
  if (splat && splat == getSplat(adaptor.getPaddingValue()))
    return resplat(adaptor.getOperand(), getType());
  return {};
}
