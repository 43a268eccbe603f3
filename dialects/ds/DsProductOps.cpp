//===- DsProductOps.cpp - Matrix products and their epilogues ---*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// ds.dot and ds.matmul: the same product, on tensors and on buffers.
//
//===----------------------------------------------------------------------===//

#include "dialects/ds/Ds.h"
#include "dialects/ds/DsProduct.h"

using namespace mlir;
using namespace deepstep::ds;

bool deepstep::ds::mayHaveResult(Type element, Type result) {
  if (isa<Float8E4M3FNType>(element))
    return result.isBF16() || result.isF16() || result.isF32();
  bool isShort = element.isBF16() || element.isF16();
  return result == element || (isShort && result.isF32());
}

void DotOp::build(OpBuilder &builder, OperationState &state, Type result,
                  Value lhs, Value rhs, bool transLhs, bool transRhs) {
  build(builder, state, result, /*extra=*/Type(), lhs, rhs,
        /*lhsScale=*/Value(), /*rhsScale=*/Value(), /*plus=*/Value(),
        /*bias=*/Value(), /*preactivation=*/Value(), transLhs, transRhs,
        /*alpha=*/APFloat(1.0), /*beta=*/APFloat(1.0), Activation::None);
}

namespace {

/// The type of a tensor or buffer that a product may have; null without.
ShapedType typeOf(Value value) {
  return value ? cast<ShapedType>(value.getType()) : ShapedType();
}

/// C1.
LogicalResult verifyShapes(Operation *op, ShapedType lhs, ShapedType rhs,
                           ShapedType result, bool transLhs, bool transRhs) {
  for (ShapedType type : {lhs, rhs, result})
    if (type.getRank() != 3)
      return op->emitOpError("needs tensors [batch, rows, columns], got ")
             << type << " (C1)";
  if (lhs.getElementType() != rhs.getElementType())
    return op->emitOpError("needs operands of one element type, got ")
           << lhs << " and " << rhs << " (C1)";
  Type element = lhs.getElementType(), sum = result.getElementType();
  if (!mayHaveResult(element, sum))
    return op->emitOpError("of ")
           << element << " cannot have a result of " << sum
           << "; it may be the operands' element type, or f32 for bf16 and "
              "f16; for f8E4M3FN it is bf16, f16 or f32 (C1)";
  int64_t m = lhs.getDimSize(transLhs ? 2 : 1);
  int64_t k = lhs.getDimSize(transLhs ? 1 : 2);
  int64_t rhsK = rhs.getDimSize(transRhs ? 2 : 1);
  int64_t n = rhs.getDimSize(transRhs ? 1 : 2);
  if (k != rhsK)
    return op->emitOpError("multiplies ")
           << m << " x " << k << " by " << rhsK << " x " << n << " (C1)";
  int64_t batch = std::max(lhs.getDimSize(0), rhs.getDimSize(0));
  if (std::min(lhs.getDimSize(0), rhs.getDimSize(0)) != batch &&
      lhs.getDimSize(0) != 1 && rhs.getDimSize(0) != 1)
    return op->emitOpError("has batch sizes ")
           << lhs.getDimSize(0) << " and " << rhs.getDimSize(0)
           << "; they must be equal or one of them 1 (C1)";
  if (result.getShape() != ArrayRef<int64_t>({batch, m, n}))
    return op->emitOpError("gives ")
           << batch << " x " << m << " x " << n << ", not the shape of "
           << result << " (C1)";
  return success();
}

/// C9.
template <typename ProductOp> LogicalResult verifyScales(ProductOp op) {
  Type element = typeOf(op.getLhs()).getElementType();
  bool isQuantized = isa<Float8E4M3FNType>(element);
  for (Value scale : {op.getLhsScale(), op.getRhsScale()}) {
    if (static_cast<bool>(scale) != isQuantized)
      return op.emitOpError("of ")
             << element
             << (isQuantized ? " needs a scale for each operand"
                             : " has scales, which only f8E4M3FN has")
             << " (C9)";
    ShapedType type = typeOf(scale);
    if (scale && (type.getRank() != 0 || !type.getElementType().isF32()))
      return op.emitOpError("has a scale of ") << type << ", not one f32 (C9)";
  }
  return success();
}

/// C2 to C8.
template <typename ProductOp> LogicalResult verifyEpilogue(ProductOp op) {
  ShapedType lhs = typeOf(op.getLhs()), result = typeOf(op.getResult()),
             plus = typeOf(op.getPlus()), bias = typeOf(op.getBias()),
             preactivation = typeOf(op.getPreactivation()),
             extra = typeOf(op.getExtra());
  Activation activation = op.getActivation();
  Type element = result.getElementType();
  auto isRow = [&](ShapedType type) {
    return type.getElementType() == element &&
           type.getShape() == result.getShape().take_back();
  };
  if (plus && plus != result)
    return op.emitOpError("adds ")
           << plus << " to a result of " << result << " (C2)";
  if (!plus && !op.getBeta().isExactlyValue(1.0))
    return op.emitOpError("has a 'beta' but nothing to add (C2)");
  if (bias && !isRow(bias))
    return op.emitOpError("needs a bias of ")
           << result.getDimSize(2) << " elements of " << element << ", got "
           << bias << " (C3)";
  if (result.getDimSize(0) != 1 && (bias || activation != Activation::None))
    return op.emitOpError("of ")
           << result.getDimSize(0)
           << " products cannot have a bias or an activation (C4)";
  bool hasActivation = element.isF32() || element.isBF16() || element.isF16();
  if (activation != Activation::None &&
      (!hasActivation || lhs.getElementType() != element))
    return op.emitOpError("cannot have an activation of ")
           << element << " for operands of " << lhs.getElementType()
           << "; both must be f32, bf16 or f16, and the same (C5)";
  bool isGradient = activation == Activation::GeluGradient;
  if (isGradient != static_cast<bool>(preactivation))
    return op.emitOpError("needs a preactivation and the activation "
                          "gelu_gradient, or none of both (C6)");
  if (isGradient && preactivation != result)
    return op.emitOpError("has a preactivation of ")
           << preactivation << " for a result of " << result << " (C6)";
  if (isGradient && (plus || bias))
    return op.emitOpError("can neither add a tensor nor a bias to what "
                          "gelu_gradient multiplies (C6)");
  if (extra && activation != Activation::Gelu && !isGradient)
    return op.emitOpError("has a second result only with gelu and "
                          "gelu_gradient (C7)");
  if (extra && isGradient && !isRow(extra))
    return op.emitOpError("needs sums of ")
           << result.getDimSize(2) << " columns of " << element << ", got "
           << extra << " (C7)";
  if (extra && !isGradient && extra != result)
    return op.emitOpError("needs a second result of ")
           << result << ", got " << extra << " (C7)";
  if (!op.getAlpha().isFinite() || !op.getBeta().isFinite())
    return op.emitOpError("needs finite factors (C8)");
  return success();
}

/// The `required` first operands are there, once each: ODS does not see to that
/// where segments tell how many of each there are.
template <typename ProductOp>
LogicalResult verifySegments(ProductOp op, unsigned required) {
  for (unsigned group = 0; group < required; ++group)
    if (op.getODSOperandIndexAndLength(group).second != 1)
      return op.emitOpError("needs one of each of its first ")
             << required << " operands";
  return success();
}

template <typename ProductOp> LogicalResult verify(ProductOp op) {
  if (failed(verifyShapes(op, typeOf(op.getLhs()), typeOf(op.getRhs()),
                          typeOf(op.getResult()), op.getTransLhs(),
                          op.getTransRhs())))
    return failure();
  if (failed(verifyScales(op)))
    return failure();
  return verifyEpilogue(op);
}

} // namespace

LogicalResult DotOp::verify() {
  if (failed(verifySegments(*this, /*required=*/2)))
    return failure();
  return ::verify(*this);
}

LogicalResult MatmulOp::verify() {
  if (failed(verifySegments(*this, /*required=*/3)))
    return failure();
  if (getScratch() && !getElementTypeOrSelf(getScratch()).isInteger(8))
    return emitOpError("needs a scratch buffer of i8");
  if (getAccumulate() && hasEpilogue())
    return emitOpError("accumulates, and can have no epilogue then");
  return ::verify(*this);
}
