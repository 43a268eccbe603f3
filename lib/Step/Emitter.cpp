//===- Emitter.cpp - Writes StableHLO arithmetic ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "deepstep/Step/Emitter.h"

#include "dialects/stablehlo/Stablehlo.h"
#include "mlir/IR/BuiltinTypes.h"

#include <cmath>

using namespace mlir;

namespace deepstep {

static RankedTensorType getTensorType(Value value) {
  return cast<RankedTensorType>(value.getType());
}

Value Emitter::constant(Type type, double number) {
  auto tensor = cast<RankedTensorType>(type);
  Type element = tensor.getElementType();
  Attribute value =
      isa<IntegerType>(element)
          ? Attribute(IntegerAttr::get(element, std::llround(number)))
          : Attribute(FloatAttr::get(element, number));
  return stablehlo::ConstantOp::create(builder, loc,
                                       DenseElementsAttr::get(tensor, value));
}

Value Emitter::f32(double number) {
  return constant(RankedTensorType::get({}, builder.getF32Type()), number);
}

Value Emitter::integer(Type element, int64_t number) {
  auto type = RankedTensorType::get({}, element);
  return stablehlo::ConstantOp::create(
      builder, loc,
      DenseElementsAttr::get(type,
                             Attribute(IntegerAttr::get(element, number))));
}

Value Emitter::i32(int64_t number) {
  return integer(builder.getI32Type(), number);
}

Value Emitter::i64(int64_t number) {
  return integer(builder.getI64Type(), number);
}

Value Emitter::broadcast(Value a, Type shape) {
  auto type = getTensorType(a).clone(cast<ShapedType>(shape).getShape());
  if (type == a.getType())
    return a;
  return stablehlo::BroadcastInDimOp::create(builder, loc, type, a,
                                             builder.getDenseI64ArrayAttr({}));
}

template <typename Op> Value Emitter::binary(Value a, Value b) {
  if (getTensorType(a).getRank() == 0)
    a = broadcast(a, b.getType());
  if (getTensorType(b).getRank() == 0)
    b = broadcast(b, a.getType());
  return Op::create(builder, loc, a.getType(), a, b);
}

Value Emitter::add(Value a, Value b) { return binary<stablehlo::AddOp>(a, b); }
Value Emitter::sub(Value a, Value b) {
  return binary<stablehlo::SubtractOp>(a, b);
}
Value Emitter::mul(Value a, Value b) { return binary<stablehlo::MulOp>(a, b); }
Value Emitter::div(Value a, Value b) { return binary<stablehlo::DivOp>(a, b); }
Value Emitter::rem(Value a, Value b) { return binary<stablehlo::RemOp>(a, b); }
Value Emitter::pow(Value a, Value b) { return binary<stablehlo::PowOp>(a, b); }
Value Emitter::min(Value a, Value b) { return binary<stablehlo::MinOp>(a, b); }
Value Emitter::max(Value a, Value b) { return binary<stablehlo::MaxOp>(a, b); }

template <typename Op>
static Value unary(OpBuilder &builder, Location loc, Value a) {
  return Op::create(builder, loc, a.getType(), a);
}

Value Emitter::sqrt(Value a) {
  return unary<stablehlo::SqrtOp>(builder, loc, a);
}
Value Emitter::rsqrt(Value a) {
  return unary<stablehlo::RsqrtOp>(builder, loc, a);
}
Value Emitter::log(Value a) { return unary<stablehlo::LogOp>(builder, loc, a); }
Value Emitter::cos(Value a) {
  return unary<stablehlo::CosineOp>(builder, loc, a);
}
Value Emitter::floor(Value a) {
  return unary<stablehlo::FloorOp>(builder, loc, a);
}
Value Emitter::expm1(Value a) {
  return unary<stablehlo::Expm1Op>(builder, loc, a);
}
Value Emitter::neg(Value a) { return unary<stablehlo::NegOp>(builder, loc, a); }

static Value compare(OpBuilder &builder, Location loc, Value a, Value b,
                     stablehlo::ComparisonDirection direction) {
  return stablehlo::CompareOp::create(builder, loc, a, b, direction);
}

Value Emitter::less(Value a, Value b) {
  return compare(builder, loc, a, b, stablehlo::ComparisonDirection::LT);
}
Value Emitter::lessEqual(Value a, Value b) {
  return compare(builder, loc, a, b, stablehlo::ComparisonDirection::LE);
}

Value Emitter::select(Value condition, Value ifTrue, Value ifFalse) {
  return stablehlo::SelectOp::create(builder, loc, ifTrue.getType(), condition,
                                     ifTrue, ifFalse);
}

Value Emitter::convert(Value a, Type element) {
  RankedTensorType type = getTensorType(a);
  if (type.getElementType() == element)
    return a;
  return stablehlo::ConvertOp::create(builder, loc, type.clone(element), a);
}

Value Emitter::sum(Value a) {
  RankedTensorType type = getTensorType(a);
  if (type.getRank() == 0)
    return a;
  auto scalar = RankedTensorType::get({}, type.getElementType());
  Value zero = constant(scalar, 0.0);
  auto dimensions = llvm::to_vector(llvm::seq<int64_t>(type.getRank()));
  auto reduce = stablehlo::ReduceOp::create(
      builder, loc, TypeRange(scalar), ValueRange(a), ValueRange(zero),
      builder.getDenseI64ArrayAttr(dimensions));
  OpBuilder::InsertionGuard guard(builder);
  Block *body =
      builder.createBlock(&reduce.getBody(), {}, {scalar, scalar}, {loc, loc});
  Value total = add(body->getArgument(0), body->getArgument(1));
  stablehlo::ReturnOp::create(builder, loc, total);
  return reduce->getResult(0);
}

} // namespace deepstep
