//===- TypeInference.cpp - Checks that verifiers share ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/TypeInference.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/SmallSet.h"

using namespace mlir;
using namespace mlir::hlo;

bool hlo::areCompatible(Type lhs, Type rhs) {
  auto left = dyn_cast<RankedTensorType>(lhs);
  auto right = dyn_cast<RankedTensorType>(rhs);
  if (!left || !right)
    return lhs == rhs;
  return left.getElementType() == right.getElementType() &&
         succeeded(verifyCompatibleShape(left.getShape(), right.getShape()));
}

bool hlo::areCompatible(TypeRange lhs, TypeRange rhs) {
  return lhs.size() == rhs.size() &&
         llvm::all_of(llvm::zip(lhs, rhs), [](auto pair) {
           return areCompatible(std::get<0>(pair), std::get<1>(pair));
         });
}

LogicalResult Rules::broken(const Twine &rule) const {
  return emitOptionalError(location, "'", opName, "' op ", rule);
}

LogicalResult Rules::distinctDims(StringRef name, ArrayRef<int64_t> dims,
                                  int64_t rank) const {
  llvm::SmallSet<int64_t, 8> seen;
  for (int64_t dim : dims) {
    if (failed(dimInRange(name, dim, rank)))
      return failure();
    if (!seen.insert(dim).second)
      return broken(name + " names dimension " + Twine(dim) + " twice");
  }
  return success();
}

LogicalResult Rules::increasing(StringRef name, ArrayRef<int64_t> dims) const {
  if (!llvm::is_sorted(dims))
    return broken(name + " must increase");
  return success();
}

LogicalResult Rules::dimInRange(StringRef name, int64_t dim,
                                int64_t rank) const {
  if (dim < 0 || dim >= rank)
    return broken(name + " " + Twine(dim) + " is not a dimension of rank " +
                  Twine(rank));
  return success();
}

LogicalResult Rules::count(StringRef name, size_t actual,
                           size_t expected) const {
  if (actual != expected)
    return broken(name + " has " + Twine(actual) + " elements, but needs " +
                  Twine(expected));
  return success();
}

LogicalResult Rules::resultType(Type inferred, Type actual) const {
  if (areCompatible(inferred, actual))
    return success();
  return emitOptionalError(location, "'", opName, "' op result type ", actual,
                           " must be ", inferred);
}

int64_t WindowDimension::getOutputSize(int64_t inputSize) const {
  if (ShapedType::isDynamic(inputSize))
    return ShapedType::kDynamic;
  auto dilated = [](int64_t count, int64_t dilation) {
    return count == 0 ? 0 : (count - 1) * dilation + 1;
  };
  int64_t padded = paddingLow + dilated(inputSize, baseDilation) + paddingHigh;
  int64_t window = dilated(size, windowDilation);
  return padded < window ? 0 : (padded - window) / stride + 1;
}

FailureOr<SmallVector<WindowDimension>>
hlo::getWindow(const Rules &rules, ArrayRef<int64_t> sizes,
               std::optional<ArrayRef<int64_t>> strides,
               std::optional<DenseIntElementsAttr> padding,
               std::optional<ArrayRef<int64_t>> baseDilations,
               std::optional<ArrayRef<int64_t>> windowDilations) {
  SmallVector<WindowDimension> window(sizes.size());
  auto set = [&](StringRef name, std::optional<ArrayRef<int64_t>> values,
                 int64_t WindowDimension::*field) -> LogicalResult {
    if (!values)
      return success();
    if (failed(rules.count(name, values->size(), sizes.size())))
      return failure();
    for (auto [dimension, value] : llvm::zip(window, *values)) {
      if (value < 1 && !ShapedType::isDynamic(value))
        return rules.broken(name + " must be positive");
      dimension.*field = value;
    }
    return success();
  };
  if (failed(set("window_dimensions", sizes, &WindowDimension::size)) ||
      failed(set("window_strides", strides, &WindowDimension::stride)) ||
      failed(set("base dilation", baseDilations,
                 &WindowDimension::baseDilation)) ||
      failed(set("window dilation", windowDilations,
                 &WindowDimension::windowDilation)))
    return failure();
  if (padding) {
    auto type = cast<ShapedType>(padding->getType());
    if (type.getRank() != 2 || type.getDimSize(1) != 2 ||
        type.getDimSize(0) != static_cast<int64_t>(sizes.size()))
      return rules.broken("padding must have shape " + Twine(sizes.size()) +
                          "x2: low and high of each dimension");
    auto value = padding->value_begin<int64_t>();
    for (WindowDimension &dimension : window) {
      dimension.paddingLow = *value++;
      dimension.paddingHigh = *value++;
    }
  }
  return window;
}

LogicalResult hlo::verifyCombiner(const Rules &rules, Region &body,
                                  ArrayRef<Type> elementTypes) {
  size_t count = elementTypes.size();
  Block &block = body.front();
  if (block.getNumArguments() != 2 * count)
    return rules.broken("body has " + Twine(block.getNumArguments()) +
                        " arguments, but needs " + Twine(2 * count));
  SmallVector<Type> types;
  for (Type elementType : elementTypes)
    types.push_back(RankedTensorType::get({}, elementType));
  for (auto [index, argument] : llvm::enumerate(block.getArguments()))
    if (!areCompatible(argument.getType(), types[index % count]))
      return rules.broken("body argument " + Twine(index) +
                          " must be a scalar tensor of the element type");
  return verifyReturn(rules, "body", body, types);
}

LogicalResult hlo::verifyReturn(const Rules &rules, StringRef name,
                                Region &region, TypeRange types) {
  Block &block = region.front();
  if (block.empty() || !block.back().hasTrait<OpTrait::IsTerminator>())
    return rules.broken(name + " must end in stablehlo.return");
  if (!areCompatible(block.back().getOperandTypes(), types))
    return rules.broken(name + " must return one value of the type of each " +
                        "result");
  return success();
}
