//===- Formula.h - Building StableHLO briefly -------------------*- C++ -*-===//
//
// What gradients and decompositions are written with.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_STABLEHLO_FORMULA_H
#define DEEPSTEP_DIALECTS_STABLEHLO_FORMULA_H

#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace deepstep::ds {
class Adjoints;
} // namespace deepstep::ds

namespace mlir::stablehlo {

/// Builds StableHLO, folding as it goes: a product with one is no op.
class Formula {
public:
  explicit Formula(ImplicitLocOpBuilder &b) : b(b) {}
  explicit Formula(deepstep::ds::Adjoints &adjoints);

  ImplicitLocOpBuilder &getBuilder() { return b; }

  /// A tensor of the type of `like` filled with a number.
  Value constant(Type like, double number);
  Value zero(Type like) { return constant(like, 0.0); }

  Value add(Value x, Value y);
  Value sub(Value x, Value y);
  Value mul(Value x, Value y);
  Value mul(Value x, double y) { return mul(x, constant(x.getType(), y)); }
  Value div(Value x, Value y);
  Value neg(Value x) { return unary<NegOp>(x); }
  /// number - x.
  Value from(double number, Value x) {
    return sub(constant(x.getType(), number), x);
  }
  template <typename Op> Value unary(Value x) {
    return b.createOrFold<Op>(x.getType(), x);
  }
  Value compare(Value x, Value y, ComparisonDirection direction);
  Value logicalAnd(Value x, Value y);
  Value select(Value pred, Value x, Value y);
  Value convert(Value x, Type elementType);

  Value reshape(Value x, ArrayRef<int64_t> shape);
  Value transpose(Value x, ArrayRef<int64_t> permutation);
  /// Dimension i of `x` becomes `dims[i]` of the result.
  Value broadcast(Value x, ArrayRef<int64_t> dims, ArrayRef<int64_t> shape);
  /// A scalar in the shape of `shape`.
  Value fill(Value scalar, ArrayRef<int64_t> shape) {
    return broadcast(scalar, {}, shape);
  }
  Value iota(ArrayRef<int64_t> shape, Type elementType, int64_t dim);
  /// Reduces over `dims` by Op, one of add, multiply, maximum, minimum.
  template <typename Op>
  Value reduce(Value x, ArrayRef<int64_t> dims, double init);
  /// The sum over `dims`; `x` if there are none.
  Value sum(Value x, ArrayRef<int64_t> dims);
  Value pad(Value x, ArrayRef<int64_t> low, ArrayRef<int64_t> high,
            ArrayRef<int64_t> interior);
  Value slice(Value x, ArrayRef<int64_t> starts, ArrayRef<int64_t> limits,
              ArrayRef<int64_t> strides);

private:
  ImplicitLocOpBuilder &b;
};

/// The ranked tensor type of a value.
inline RankedTensorType getTensorType(Value value) {
  return cast<RankedTensorType>(value.getType());
}

/// Fills an empty region with a block that returns its two arguments, combined
/// by Op.
template <typename Op>
void createCombiner(OpBuilder &builder, Location loc, Region &region,
                    Type elementType) {
  OpBuilder::InsertionGuard guard(builder);
  auto scalar = RankedTensorType::get({}, elementType);
  Block *body = builder.createBlock(&region, {}, {scalar, scalar}, {loc, loc});
  Value result = Op::create(builder, loc, scalar, body->getArgument(0),
                            body->getArgument(1));
  ReturnOp::create(builder, loc, result);
}

template <typename Op>
Value Formula::reduce(Value x, ArrayRef<int64_t> dims, double init) {
  RankedTensorType type = getTensorType(x);
  SmallVector<int64_t> shape;
  for (auto [dim, size] : llvm::enumerate(type.getShape()))
    if (!llvm::is_contained(dims, static_cast<int64_t>(dim)))
      shape.push_back(size);
  Value start =
      constant(RankedTensorType::get({}, type.getElementType()), init);
  auto reduce =
      ReduceOp::create(b, TypeRange(type.clone(shape)), ValueRange(x),
                       ValueRange(start), b.getDenseI64ArrayAttr(dims));
  createCombiner<Op>(b, b.getLoc(), reduce.getBody(), type.getElementType());
  return reduce->getResult(0);
}

} // namespace mlir::stablehlo

#endif // DEEPSTEP_DIALECTS_STABLEHLO_FORMULA_H
