//===- TypeInference.h - Checks that verifiers share ------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Verification and shape inference report through one class, so that a rule
/// reads the same whether an op is parsed or built.
///
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_TYPEINFERENCE_H
#define DIALECTS_STABLEHLO_TYPEINFERENCE_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Operation.h"
#include "mlir/Support/LLVM.h"

namespace mlir::hlo {

/// True if tensors of the two types may be the same: equal element types, and
/// shapes that agree in every dimension that is static in both.
bool areCompatible(Type lhs, Type rhs);
bool areCompatible(TypeRange lhs, TypeRange rhs);

/// True if the sizes are equal or one of them is dynamic.
inline bool areCompatibleSizes(int64_t lhs, int64_t rhs) {
  return lhs == rhs || ShapedType::isDynamic(lhs) || ShapedType::isDynamic(rhs);
}

/// Reports the rules that one op breaks, as "'<op>' op <rule>".
class Rules {
public:
  Rules(std::optional<Location> location, StringRef opName)
      : location(location), opName(opName) {}
  explicit Rules(Operation *op)
      : location(op->getLoc()), opName(op->getName().getStringRef()) {}

  /// Reports a broken rule; always fails.
  LogicalResult broken(const Twine &rule) const;

  /// Checks that `dims` are distinct and each in [0, rank).
  LogicalResult distinctDims(StringRef name, ArrayRef<int64_t> dims,
                             int64_t rank) const;
  /// Checks that `dims` increase.
  LogicalResult increasing(StringRef name, ArrayRef<int64_t> dims) const;
  /// Checks that `dim` is in [0, rank).
  LogicalResult dimInRange(StringRef name, int64_t dim, int64_t rank) const;
  /// Checks the number of `name`'s elements.
  LogicalResult count(StringRef name, size_t actual, size_t expected) const;
  /// Checks that a result type agrees with the inferred one.
  LogicalResult resultType(Type inferred, Type actual) const;

private:
  std::optional<Location> location;
  StringRef opName;
};

/// One dimension of a window that slides over a tensor.
struct WindowDimension {
  int64_t size = 1;
  int64_t stride = 1;
  int64_t paddingLow = 0;
  int64_t paddingHigh = 0;
  /// Distance of neighbouring elements of the tensor, and of the window.
  int64_t baseDilation = 1;
  int64_t windowDilation = 1;

  /// How many windows fit along a dimension of `inputSize` elements.
  int64_t getOutputSize(int64_t inputSize) const;
};

/// The window that the optional attributes describe; absent means 1, no padding
/// and no dilation. Fails with a diagnostic if their sizes or values are wrong.
FailureOr<SmallVector<WindowDimension>>
getWindow(const Rules &rules, ArrayRef<int64_t> sizes,
          std::optional<ArrayRef<int64_t>> strides,
          std::optional<DenseIntElementsAttr> padding,
          std::optional<ArrayRef<int64_t>> baseDilations,
          std::optional<ArrayRef<int64_t>> windowDilations);

/// Checks the body of an associative combination of `elementTypes.size()`
/// values: twice as many scalar arguments, of these element types, and a
/// return of one value each.
LogicalResult verifyCombiner(const Rules &rules, Region &body,
                             ArrayRef<Type> elementTypes);

/// Checks that a region's terminator returns values of compatible types.
LogicalResult verifyReturn(const Rules &rules, StringRef name, Region &region,
                           TypeRange types);

} // namespace mlir::hlo

#endif // DIALECTS_STABLEHLO_TYPEINFERENCE_H
