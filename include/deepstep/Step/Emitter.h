//===- Emitter.h - Writes StableHLO arithmetic ------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Short names for elementwise StableHLO, so that a formula in C++ reads like
// the formula. Operands of one operation have one type, except that a scalar
// (rank 0) is broadcast to the shape of the other operand.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_STEP_EMITTER_H
#define DEEPSTEP_STEP_EMITTER_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/Value.h"

namespace deepstep {

class Emitter {
public:
  Emitter(mlir::OpBuilder &builder, mlir::Location loc)
      : builder(builder), loc(loc) {}

  using Value = mlir::Value;

  /// A tensor of `type` filled with `number` (rounded to an integer for
  /// integer types).
  Value constant(mlir::Type type, double number);
  /// A scalar f32.
  Value f32(double number);
  /// A scalar i32.
  Value i32(int64_t number);
  /// A scalar i64.
  Value i64(int64_t number);

  Value add(Value a, Value b);
  Value sub(Value a, Value b);
  Value mul(Value a, Value b);
  Value div(Value a, Value b);
  Value rem(Value a, Value b);
  Value pow(Value a, Value b);
  Value min(Value a, Value b);
  Value max(Value a, Value b);
  Value sqrt(Value a);
  Value rsqrt(Value a);
  Value log(Value a);
  Value cos(Value a);
  Value floor(Value a);
  Value expm1(Value a);
  /// The negative.
  Value neg(Value a);

  /// Comparisons give i1.
  Value less(Value a, Value b);
  Value lessEqual(Value a, Value b);
  Value select(Value condition, Value ifTrue, Value ifFalse);

  /// `a` with another element type; `a` itself if it has it already.
  Value convert(Value a, mlir::Type element);
  /// The scalar `a` repeated in the shape of `shape`.
  Value broadcast(Value a, mlir::Type shape);
  /// The sum of all elements.
  Value sum(Value a);

  mlir::OpBuilder &getBuilder() { return builder; }
  mlir::Location getLoc() const { return loc; }

private:
  Value integer(mlir::Type element, int64_t number);
  template <typename Op> Value binary(Value a, Value b);

  mlir::OpBuilder &builder;
  mlir::Location loc;
};

} // namespace deepstep

#endif // DEEPSTEP_STEP_EMITTER_H
