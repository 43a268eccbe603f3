//===- Scalars.h - Elementwise operations on scalars ------------*- C++ -*-===//
//
// The one table that tells how an elementwise operation computes an element.
// The lowering of elementwise operations uses it, and so do all operations that
// have a region on scalars (reduce, scatter, map, ...).
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_ELEMENTWISE_SCALARS_H
#define DEEPSTEP_DIALECTS_STABLEHLO_ELEMENTWISE_SCALARS_H

#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/DenseMap.h"

namespace mlir::stablehlo {

/// One evaluation of an elementwise operation on scalars.
struct Scalar {
  ImplicitLocOpBuilder &b;
  /// The operation on tensors; its attributes and signedness count.
  Operation *op;
  /// One signless scalar per operand.
  SmallVector<Value> args;

  /// What is computed in: the first argument's type, which may be wider than
  /// the operation's element type.
  Type type() const { return args[0].getType(); }
  bool isFloat() const { return isa<FloatType>(type()); }
  bool isBool() const { return type().isInteger(1); }
  bool isComplex() const { return isa<ComplexType>(type()); }
  /// Whether the operands are unsigned integers (or booleans).
  bool isUnsigned() const;
  unsigned width() const { return type().getIntOrFloatBitWidth(); }

  /// A constant of `type()`.
  Value constant(double value) const;
  /// An integer constant of `type()`.
  Value constant(const llvm::APInt &value) const;
  Value select(Value condition, Value yes, Value no) const;
};

/// Whether `emitScalar` knows the operation.
bool hasScalarForm(Operation *op);

/// Emits the scalar form of an elementwise operation. Null if it has none for
/// its element types. 8- and 16-bit floats are computed in f32 and rounded
/// once, unless the arguments already are wider than the operation's types.
Value emitScalar(ImplicitLocOpBuilder &b, Operation *op, ValueRange args);

/// Converts a signless scalar as stablehlo.convert does: floats to integers
/// saturate and NaN becomes 0; to i1 means "is not zero". Null if a type is
/// complex.
Value convertScalar(ImplicitLocOpBuilder &b, Value value, Type target,
                    bool sourceUnsigned, bool targetUnsigned);

/// Emits a region on rank-0 tensors with scalars for its arguments and returns
/// what it returns. `capture` gives the scalar of a tensor from outside, or
/// null. Fails with a diagnostic at the operation that has no scalar form.
FailureOr<SmallVector<Value>>
inlineScalarRegion(ImplicitLocOpBuilder &b, Region &region, ValueRange args,
                   function_ref<Value(Value)> capture = nullptr);

/// How one kind of operation is emitted.
struct ScalarForm {
  Value (*emit)(const Scalar &);
  /// Whether narrow floats are computed in f32.
  bool widens;
};
using ScalarForms = llvm::DenseMap<TypeID, ScalarForm>;

void addArithmeticForms(ScalarForms &forms);
void addFunctionForms(ScalarForms &forms);
void addConversionForms(ScalarForms &forms);

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_ELEMENTWISE_SCALARS_H
