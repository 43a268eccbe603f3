//===- Ops.cpp - Elementwise ops: verifiers ---------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"
#include "dialects/stablehlo/OlderForms.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Elementwise/Ops.cpp.inc"

void StablehloDialect::addElementwiseOps() {
  insertOps<
#define GET_OP_LIST
#include "dialects/stablehlo/Elementwise/Ops.cpp.inc"
      >(*this);
}

//===----------------------------------------------------------------------===//
// One operand
//===----------------------------------------------------------------------===//

/// The operand's tensor type with another element type.
static RankedTensorType withElement(Value operand, Type elementType) {
  return RankedTensorType::get(
      cast<RankedTensorType>(operand.getType()).getShape(), elementType);
}

/// The type of an element's real part: its own unless it is complex.
static Type getRealElement(Value operand) {
  Type element = getElementTypeOrSelf(operand.getType());
  auto complex = dyn_cast<ComplexType>(element);
  return complex ? complex.getElementType() : element;
}

LogicalResult AbsOp::inferReturnTypes(MLIRContext *, std::optional<Location>,
                                      Adaptor adaptor,
                                      SmallVectorImpl<Type> &types) {
  Value operand = adaptor.getOperand();
  types.push_back(withElement(operand, getRealElement(operand)));
  return success();
}

LogicalResult RealOp::inferReturnTypes(MLIRContext *, std::optional<Location>,
                                       Adaptor adaptor,
                                       SmallVectorImpl<Type> &types) {
  Value operand = adaptor.getOperand();
  types.push_back(withElement(operand, getRealElement(operand)));
  return success();
}

LogicalResult ImagOp::inferReturnTypes(MLIRContext *, std::optional<Location>,
                                       Adaptor adaptor,
                                       SmallVectorImpl<Type> &types) {
  Value operand = adaptor.getOperand();
  types.push_back(withElement(operand, getRealElement(operand)));
  return success();
}

LogicalResult IsFiniteOp::inferReturnTypes(MLIRContext *context,
                                           std::optional<Location>,
                                           Adaptor adaptor,
                                           SmallVectorImpl<Type> &types) {
  types.push_back(
      withElement(adaptor.getOperand(), IntegerType::get(context, 1)));
  return success();
}

void ConvertOp::build(OpBuilder &builder, OperationState &state, Value operand,
                      Type elementType) {
  build(builder, state, withElement(operand, elementType), operand);
}

LogicalResult ReducePrecisionOp::verify() {
  Rules rules(*this);
  if (static_cast<int32_t>(getExponentBits()) < 1)
    return rules.c(2).broken("exponent_bits must be at least 1");
  if (static_cast<int32_t>(getMantissaBits()) < 0)
    return rules.c(3).broken("mantissa_bits must not be negative");
  return success();
}

/// Bits of an element; those of a complex one are twice its part's.
static int64_t getBitWidth(Type element) {
  if (auto complex = dyn_cast<ComplexType>(element))
    return 2 * getBitWidth(complex.getElementType());
  return element.getIntOrFloatBitWidth();
}

LogicalResult BitcastConvertOp::verify() {
  Rules rules(*this);
  auto from = cast<RankedTensorType>(getOperand().getType());
  auto to = cast<RankedTensorType>(getType());
  int64_t fromBits = getBitWidth(from.getElementType());
  int64_t toBits = getBitWidth(to.getElementType());
  if (isa<ComplexType>(from.getElementType()) !=
      isa<ComplexType>(to.getElementType()))
    return rules.c(2).broken(
        "does not convert between complex and other elements");
  ArrayRef<int64_t> wide = from.getShape(), narrow = to.getShape();
  if (fromBits < toBits) {
    std::swap(wide, narrow);
    std::swap(fromBits, toBits);
  }
  if (fromBits != toBits) {
    if (narrow.size() != wide.size() + 1 || fromBits % toBits ||
        !areCompatibleSizes(narrow.back(), fromBits / toBits))
      return rules.c(1).broken("the side of " + Twine(toBits) +
                               "-bit elements must have one more, last "
                               "dimension of size " +
                               Twine(fromBits) + " / " + Twine(toBits));
    narrow = narrow.drop_back();
  }
  if (failed(verifyCompatibleShape(wide, narrow)))
    return rules.c(1).broken("operand and result shapes must agree");
  return success();
}

//===----------------------------------------------------------------------===//
// Two operands
//===----------------------------------------------------------------------===//

LogicalResult ComplexOp::inferReturnTypes(MLIRContext *,
                                          std::optional<Location>,
                                          Adaptor adaptor,
                                          SmallVectorImpl<Type> &types) {
  Value lhs = adaptor.getLhs();
  types.push_back(
      withElement(lhs, ComplexType::get(getElementTypeOrSelf(lhs.getType()))));
  return success();
}

void CompareOp::build(OpBuilder &builder, OperationState &state, Value lhs,
                      Value rhs, ComparisonDirection direction,
                      ComparisonType type) {
  MLIRContext *context = builder.getContext();
  build(builder, state, withElement(lhs, builder.getI1Type()), lhs, rhs,
        ComparisonDirectionAttr::get(context, direction),
        type == ComparisonType::NOTYPE
            ? ComparisonTypeAttr()
            : ComparisonTypeAttr::get(context, type));
}

LogicalResult CompareOp::inferReturnTypes(MLIRContext *context,
                                          std::optional<Location>,
                                          Adaptor adaptor,
                                          SmallVectorImpl<Type> &types) {
  types.push_back(withElement(adaptor.getLhs(), IntegerType::get(context, 1)));
  return success();
}

ComparisonType CompareOp::getComparisonType() {
  std::optional<ComparisonType> written = getCompareType();
  if (written && *written != ComparisonType::NOTYPE)
    return *written;
  Type element = getElementTypeOrSelf(getLhs().getType());
  auto integer = dyn_cast<IntegerType>(element);
  if (!integer)
    return ComparisonType::FLOAT;
  return integer.isUnsigned() || integer.getWidth() == 1
             ? ComparisonType::UNSIGNED
             : ComparisonType::SIGNED;
}

LogicalResult CompareOp::verify() {
  Type element = getElementTypeOrSelf(getLhs().getType());
  ComparisonType type = getComparisonType();
  bool isInteger = isa<IntegerType>(element);
  bool comparesIntegers =
      type == ComparisonType::SIGNED || type == ComparisonType::UNSIGNED;
  if (isInteger != comparesIntegers ||
      (type == ComparisonType::TOTALORDER && isa<ComplexType>(element)))
    return Rules(*this).c(3).broken("compare_type " +
                                    stringifyComparisonType(type) +
                                    " does not fit the elements");
  ComparisonDirection direction = getComparisonDirection();
  if (isa<ComplexType>(element) && direction != ComparisonDirection::EQ &&
      direction != ComparisonDirection::NE)
    return emitOpError("complex elements have no order; compare EQ or NE");
  return success();
}

//===----------------------------------------------------------------------===//
// Three operands
//===----------------------------------------------------------------------===//

/// True for a scalar tensor and for one of `like`'s shape.
static bool isScalarOrLike(Value value, Value like) {
  auto type = cast<RankedTensorType>(value.getType());
  return type.getRank() == 0 ||
         succeeded(verifyCompatibleShape(type, like.getType()));
}

LogicalResult ClampOp::inferReturnTypes(MLIRContext *,
                                        std::optional<Location> location,
                                        Adaptor adaptor,
                                        SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  Value operand = adaptor.getOperand();
  if (!isScalarOrLike(adaptor.getMin(), operand))
    return rules.c(1).broken(
        "min must be a scalar or have the operand's shape");
  if (!isScalarOrLike(adaptor.getMax(), operand))
    return rules.c(2).broken(
        "max must be a scalar or have the operand's shape");
  types.push_back(operand.getType());
  return success();
}

LogicalResult SelectOp::inferReturnTypes(MLIRContext *,
                                         std::optional<Location> location,
                                         Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  Rules rules(location, getOperationName());
  Value onTrue = adaptor.getOnTrue();
  if (!areCompatible(onTrue.getType(), adaptor.getOnFalse().getType()))
    return rules.c(2).broken("on_true and on_false must have the same type");
  if (!isScalarOrLike(adaptor.getPred(), onTrue))
    return rules.c(1).broken(
        "pred must be a scalar or have the operands' shape");
  types.push_back(onTrue.getType());
  return success();
}

//===----------------------------------------------------------------------===//
// map
//===----------------------------------------------------------------------===//

LogicalResult MapOp::verify() {
  Rules rules(*this);
  int64_t rank = getType().getRank();
  if (failed(rules.c(3).count("dimensions", getDimensions().size(), rank)))
    return failure();
  if (!llvm::equal(getDimensions(), llvm::seq<int64_t>(rank)))
    return rules.c(3).broken("dimensions must be all dimensions, in order");
  SmallVector<Type> elements;
  for (Value input : getInputs())
    elements.push_back(getElementTypeOrSelf(input));
  if (failed(verifyScalarArguments(rules.c(4), "computation", getComputation(),
                                   elements)))
    return failure();
  return verifyReturn(rules.c(4), "computation", getComputation(),
                      Type(getScalar(getType().getElementType())));
}
