//===- ConstantFold.h - Folding of constant tensors -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Folders compute on constants of any dialect (`arith.constant dense` feeds
/// StableHLO in files of torch-mlir). Splats of any size are folded, other
/// tensors only up to `kFoldLimit` elements, so that weights stay as they are.
///
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_STABLEHLO_CONSTANTFOLD_H
#define DIALECTS_STABLEHLO_CONSTANTFOLD_H

#include "dialects/stablehlo/Stablehlo.h"

namespace mlir::hlo {

/// The most elements of a tensor that is folded element by element.
constexpr int64_t kFoldLimit = 1024;

/// The constant as elements that may be folded, or null.
DenseElementsAttr getFoldable(Attribute constant);

/// The element of a splat, a FloatAttr or IntegerAttr, or null.
Attribute getSplat(Attribute constant);

/// True if the constant is a splat of this number; a zero is +0.0.
bool isSplatOf(Attribute constant, int64_t value);
/// True for a splat of -0.0.
bool isSplatOfNegativeZero(Attribute constant);
/// True for a splat of integers with all bits set.
bool isSplatOfOnes(Attribute constant);

/// A splat tensor of an integer or float type.
DenseElementsAttr makeSplat(Type tensorType, int64_t value);

/// Applies `function` to the operands' elements, one FloatAttr or IntegerAttr
/// each; null if an operand is not constant or the function returns null.
Attribute
foldElements(ArrayRef<Attribute> operands, Type resultType,
             llvm::function_ref<Attribute(ArrayRef<Attribute>)> function);

/// The same for a function of floats, in the elements' own format.
using FloatFunction = llvm::function_ref<std::optional<llvm::APFloat>(
    const llvm::APFloat &, const llvm::APFloat &)>;
/// The same for a function of integers; `isUnsigned` is true of booleans too.
using IntFunction = llvm::function_ref<std::optional<llvm::APInt>(
    const llvm::APInt &, const llvm::APInt &, bool isUnsigned)>;

/// Folds an op of one operand, which the function gets twice, or of two, by the
/// function for its element type; a null one does not fold.
Attribute foldNumbers(ArrayRef<Attribute> operands, Type resultType,
                      FloatFunction onFloats, IntFunction onInts);

/// Folds a function of one or two floats that the host computes in double
/// precision; null for wider formats.
Attribute foldByHost(Attribute operand, Type resultType,
                     double (*function)(double));
Attribute foldByHost(Attribute lhs, Attribute rhs, Type resultType,
                     double (*function)(double, double));

/// True if every value of `from` is a value of `to`, unchanged.
bool isExactConversion(Type from, Type to);

/// The number as an element of another type; null where the specification
/// leaves the result open.
Attribute convertNumber(Attribute number, Type elementType);

/// True for integers that compare unsigned: ui types and booleans.
bool isUnsignedElement(Type elementType);

} // namespace mlir::hlo

#endif // DIALECTS_STABLEHLO_CONSTANTFOLD_H
