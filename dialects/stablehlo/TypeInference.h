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
#include "mlir/IR/OpDefinition.h"
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

/// True if a combination may compute with elements of type `to` where its
/// inputs have elements of type `from`: the same kind of number, as wide or
/// wider.
bool isPromotable(Type from, Type to);

/// The scalar tensor of an element type.
inline RankedTensorType getScalar(Type elementType) {
  return RankedTensorType::get({}, elementType);
}

/// Reports the rules that one op breaks, as "'<op>' op <rule> (C4)", where C4
/// is the constraint's number in the op's description.
class Rules {
public:
  Rules(std::optional<Location> location, StringRef opName)
      : location(location), opName(opName) {}
  explicit Rules(Operation *op)
      : location(op->getLoc()), opName(op->getName().getStringRef()) {}

  /// The same, for what holds the constraint of this number; 0 is none.
  Rules c(int constraint) const {
    Rules rules = *this;
    rules.number = constraint;
    return rules;
  }

  /// Reports a broken rule; always fails.
  LogicalResult broken(const Twine &rule) const;

  /// Checks that `dims` are distinct.
  LogicalResult distinct(StringRef name, ArrayRef<int64_t> dims) const;
  /// Checks that each of `dims` is in [0, rank).
  LogicalResult inRange(StringRef name, ArrayRef<int64_t> dims,
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
  int number = 0;
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

  /// How many windows fit along a dimension of `inputSize` elements; nothing if
  /// 64 bits do not suffice to tell.
  std::optional<int64_t> getOutputSize(int64_t inputSize) const;
};

/// The numbers of a window's constraints: first of the size of a list, then of
/// its values.
struct WindowConstraints {
  int sizes[2] = {0, 0};
  int strides[2] = {0, 0};
  int padding = 0;
  int baseDilations[2] = {0, 0};
  int windowDilations[2] = {0, 0};
};

/// The window that the optional attributes describe; absent means 1, no padding
/// and no dilation. `rank` dimensions are expected. Fails with a diagnostic if
/// sizes or values are wrong.
FailureOr<SmallVector<WindowDimension>>
getWindow(const Rules &rules, const WindowConstraints &constraints,
          int64_t rank, std::optional<ArrayRef<int64_t>> sizes,
          std::optional<ArrayRef<int64_t>> strides,
          std::optional<DenseIntElementsAttr> padding,
          std::optional<ArrayRef<int64_t>> baseDilations,
          std::optional<ArrayRef<int64_t>> windowDilations);

/// How many windows fit along each dimension of `shape`.
FailureOr<SmallVector<int64_t>>
getOutputShape(const Rules &rules, ArrayRef<int64_t> shape,
               ArrayRef<WindowDimension> window);

/// The element types that values of these types are combined in: those of the
/// body's arguments, or their own as long as no body fits.
SmallVector<Type> getCombinedTypes(Region &body, TypeRange inputs);

/// Checks the body of an associative combination of values of these types:
/// twice as many scalar arguments, of types that the elements can be promoted
/// to, and a return of one value each.
LogicalResult verifyCombiner(const Rules &rules, Region &body,
                             TypeRange inputs);

/// Checks that a region takes scalars of these element types.
LogicalResult verifyScalarArguments(const Rules &rules, StringRef name,
                                    Region &region,
                                    ArrayRef<Type> elementTypes);

/// Checks that a region's terminator returns values of compatible types.
LogicalResult verifyReturn(const Rules &rules, StringRef name, Region &region,
                           TypeRange types);

/// Checks the pairs of a transfer: (C1) of shape Nx2, (C2) distinct sources,
/// (C3) distinct targets, (C4) no negative number of a process.
LogicalResult verifySourceTargetPairs(const Rules &rules,
                                      DenseIntElementsAttr pairs);

/// Checks the dimensions of a broadcast: (C2) as many as the operand's, (C3)
/// each one of the result's, (C4) distinct, (C5) of the operand's size if that
/// is not 1.
LogicalResult verifyBroadcastDims(const Rules &rules, RankedTensorType operand,
                                  RankedTensorType result,
                                  ArrayRef<int64_t> dims);

/// Checks precisions: none, or one for each of two operands.
LogicalResult verifyPrecision(const Rules &rules,
                              std::optional<ArrayAttr> precision);

/// Checks that an op does not stand in a module by itself.
LogicalResult verifyInFunction(Operation *op);

template <typename ConcreteOp>
class InFunction : public OpTrait::TraitBase<ConcreteOp, InFunction> {
public:
  static LogicalResult verifyTrait(Operation *op) {
    return verifyInFunction(op);
  }
};

} // namespace mlir::hlo

#endif // DIALECTS_STABLEHLO_TYPEINFERENCE_H
