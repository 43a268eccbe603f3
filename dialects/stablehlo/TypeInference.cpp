//===- TypeInference.cpp - Checks that verifiers share ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/TypeInference.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/SmallSet.h"
#include "llvm/Support/CheckedArithmetic.h"

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

bool hlo::isPromotable(Type from, Type to) {
  if (auto complex = dyn_cast<ComplexType>(from)) {
    auto wider = dyn_cast<ComplexType>(to);
    return wider &&
           isPromotable(complex.getElementType(), wider.getElementType());
  }
  if (!from.isIntOrFloat() || !to.isIntOrFloat() ||
      isa<FloatType>(from) != isa<FloatType>(to) ||
      from.isUnsignedInteger() != to.isUnsignedInteger() ||
      from.isInteger(1) != to.isInteger(1))
    return from == to;
  return from.getIntOrFloatBitWidth() <= to.getIntOrFloatBitWidth();
}

LogicalResult Rules::broken(const Twine &rule) const {
  if (!number)
    return emitOptionalError(location, "'", opName, "' op ", rule);
  return emitOptionalError(location, "'", opName, "' op ", rule, " (C", number,
                           ")");
}

LogicalResult Rules::distinct(StringRef name, ArrayRef<int64_t> dims) const {
  llvm::SmallSet<int64_t, 8> seen;
  for (int64_t dim : dims)
    if (!seen.insert(dim).second)
      return broken(name + " names dimension " + Twine(dim) + " twice");
  return success();
}

LogicalResult Rules::inRange(StringRef name, ArrayRef<int64_t> dims,
                             int64_t rank) const {
  for (int64_t dim : dims)
    if (failed(dimInRange(name, dim, rank)))
      return failure();
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
  std::string text;
  llvm::raw_string_ostream(text)
      << "result type '" << actual << "' must be '" << inferred << "'";
  return broken(text);
}

std::optional<int64_t> WindowDimension::getOutputSize(int64_t inputSize) const {
  if (ShapedType::isDynamic(inputSize) || ShapedType::isDynamic(size))
    return ShapedType::kDynamic;
  auto dilated = [](int64_t count, int64_t dilation) -> std::optional<int64_t> {
    if (count == 0)
      return 0;
    return llvm::checkedMulAdd<int64_t>(count - 1, dilation, 1);
  };
  std::optional<int64_t> padded = dilated(inputSize, baseDilation);
  for (int64_t padding : {paddingLow, paddingHigh})
    if (padded)
      padded = llvm::checkedAdd(*padded, padding);
  std::optional<int64_t> window = dilated(size, windowDilation);
  if (!padded || !window)
    return std::nullopt;
  if (*padded < *window)
    return 0;
  return llvm::checkedAdd<int64_t>((*padded - *window) / stride, 1);
}

FailureOr<SmallVector<int64_t>>
hlo::getOutputShape(const Rules &rules, ArrayRef<int64_t> shape,
                    ArrayRef<WindowDimension> window) {
  SmallVector<int64_t> result;
  for (auto [size, dimension] : llvm::zip(shape, window)) {
    std::optional<int64_t> count = dimension.getOutputSize(size);
    if (!count)
      return rules.broken("window's padding or dilation is too large");
    result.push_back(*count);
  }
  return result;
}

FailureOr<SmallVector<WindowDimension>>
hlo::getWindow(const Rules &rules, const WindowConstraints &constraints,
               int64_t rank, std::optional<ArrayRef<int64_t>> sizes,
               std::optional<ArrayRef<int64_t>> strides,
               std::optional<DenseIntElementsAttr> padding,
               std::optional<ArrayRef<int64_t>> baseDilations,
               std::optional<ArrayRef<int64_t>> windowDilations) {
  SmallVector<WindowDimension> window(rank);
  auto set = [&](StringRef name, const int (&numbers)[2],
                 std::optional<ArrayRef<int64_t>> values,
                 int64_t WindowDimension::*field) -> LogicalResult {
    if (!values)
      return success();
    if (failed(rules.c(numbers[0]).count(name, values->size(), rank)))
      return failure();
    for (auto [dimension, value] : llvm::zip(window, *values)) {
      if (value < 1)
        return rules.c(numbers[1]).broken(name + " must be positive");
      dimension.*field = value;
    }
    return success();
  };
  if (failed(set("window_dimensions", constraints.sizes, sizes,
                 &WindowDimension::size)) ||
      failed(set("window_strides", constraints.strides, strides,
                 &WindowDimension::stride)) ||
      failed(set("base dilation", constraints.baseDilations, baseDilations,
                 &WindowDimension::baseDilation)) ||
      failed(set("window dilation", constraints.windowDilations,
                 windowDilations, &WindowDimension::windowDilation)))
    return failure();
  if (padding) {
    auto type = cast<ShapedType>(padding->getType());
    if (type.getRank() != 2 || type.getDimSize(1) != 2 ||
        type.getDimSize(0) != rank)
      return rules.c(constraints.padding)
          .broken("padding must have shape " + Twine(rank) +
                  "x2: low and high of each dimension");
    auto value = padding->value_begin<int64_t>();
    for (WindowDimension &dimension : window) {
      dimension.paddingLow = *value++;
      dimension.paddingHigh = *value++;
    }
  }
  return window;
}

SmallVector<Type> hlo::getCombinedTypes(Region &body, TypeRange inputs) {
  SmallVector<Type> types;
  bool useBody =
      !body.empty() && body.front().getNumArguments() == 2 * inputs.size();
  for (auto [index, input] : llvm::enumerate(inputs)) {
    // What is no tensor may not be an element of one either.
    auto argument = useBody ? dyn_cast<RankedTensorType>(
                                  body.front().getArgument(index).getType())
                            : RankedTensorType();
    types.push_back(getElementTypeOrSelf(argument ? Type(argument) : input));
  }
  return types;
}

LogicalResult hlo::verifyCombiner(const Rules &rules, Region &body,
                                  TypeRange inputs) {
  size_t count = inputs.size();
  Block &block = body.front();
  if (block.getNumArguments() != 2 * count)
    return rules.broken("body has " + Twine(block.getNumArguments()) +
                        " arguments, but needs " + Twine(2 * count));
  SmallVector<Type> types;
  for (Type element : getCombinedTypes(body, inputs))
    types.push_back(getScalar(element));
  for (auto [index, argument] : llvm::enumerate(block.getArguments()))
    if (!areCompatible(argument.getType(), types[index % count]) ||
        !isPromotable(getElementTypeOrSelf(inputs[index % count]),
                      getElementTypeOrSelf(argument.getType())))
      return rules.broken("body argument " + Twine(index) +
                          " must be a scalar tensor of the element type, or "
                          "of a wider one");
  return verifyReturn(rules, "body", body, types);
}

LogicalResult hlo::verifyScalarArguments(const Rules &rules, StringRef name,
                                         Region &region,
                                         ArrayRef<Type> elementTypes) {
  Block &block = region.front();
  if (failed(rules.count((name + "'s arguments").str(), block.getNumArguments(),
                         elementTypes.size())))
    return failure();
  for (auto [index, element] : llvm::enumerate(elementTypes))
    if (!areCompatible(block.getArgument(index).getType(), getScalar(element)))
      return rules.broken(name + " argument " + Twine(index) +
                          " must be a scalar of its input's element type");
  return success();
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

LogicalResult hlo::verifySourceTargetPairs(const Rules &rules,
                                           DenseIntElementsAttr pairs) {
  ShapedType type = pairs.getType();
  if (type.getRank() != 2 || type.getDimSize(1) != 2)
    return rules.c(1).broken("source_target_pairs must have shape Nx2");
  llvm::SmallSet<int64_t, 8> seen[2];
  for (auto [index, id] : llvm::enumerate(pairs.getValues<int64_t>())) {
    bool isTarget = index % 2;
    if (id < 0)
      return rules.c(4).broken("a process number must not be negative");
    if (!seen[isTarget].insert(id).second)
      return rules.c(isTarget ? 3 : 2)
          .broken("source_target_pairs names a source or a target twice: " +
                  Twine(id));
  }
  return success();
}

LogicalResult hlo::verifyBroadcastDims(const Rules &rules,
                                       RankedTensorType operand,
                                       RankedTensorType result,
                                       ArrayRef<int64_t> dims) {
  if (failed(rules.c(2).count("broadcast_dimensions", dims.size(),
                              operand.getRank())) ||
      failed(
          rules.c(3).inRange("broadcast dimension", dims, result.getRank())) ||
      failed(rules.c(4).distinct("broadcast dimension", dims)))
    return failure();
  for (auto [index, dim] : llvm::enumerate(dims)) {
    int64_t size = operand.getDimSize(index);
    if (size != 1 && !areCompatibleSizes(size, result.getDimSize(dim)))
      return rules.c(5).broken("operand dimension " + Twine(index) +
                               " of size " + Twine(size) +
                               " does not fit result dimension " + Twine(dim) +
                               " of size " + Twine(result.getDimSize(dim)));
  }
  return success();
}

LogicalResult hlo::verifyPrecision(const Rules &rules,
                                   std::optional<ArrayAttr> precision) {
  if (precision && !precision->empty())
    return rules.count("precision_config", precision->size(), 2);
  return success();
}

LogicalResult hlo::verifyInFunction(Operation *op) {
  if (isa_and_nonnull<ModuleOp>(op->getParentOp()))
    return op->emitOpError("must be in a function, not in a module");
  return success();
}
