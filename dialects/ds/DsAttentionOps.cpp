//===- DsAttentionOps.cpp - Rules of attention -----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/ds/Ds.h"

#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace deepstep::ds;

AttentionSizes deepstep::ds::getAttentionSizes(RankedTensorType query,
                                               RankedTensorType key,
                                               bool causal) {
  return {query.getDimSize(0),    query.getDimSize(1),
          key.getDimSize(1),      query.getDimSize(2),
          key.getDimSize(2),      query.getDimSize(3),
          query.getElementType(), causal};
}

/// [batch, heads, queries].
static RankedTensorType getRowsType(AttentionSizes sizes) {
  return RankedTensorType::get(
      {sizes.batch, sizes.heads, sizes.queries},
      Float32Type::get(sizes.elementType.getContext()));
}

/// C2 to C7, which are the same for all three.
template <typename Op> static LogicalResult verifyOperands(Op op) {
  RankedTensorType query = op.getQuery().getType();
  RankedTensorType key = op.getKey().getType();
  if (key != op.getValue().getType())
    return op.emitOpError("has keys of ")
           << key << ", but values of " << op.getValue().getType() << " (C2)";
  AttentionSizes sizes = op.getSizes();
  if (sizes.batch != key.getDimSize(0) || sizes.width != key.getDimSize(3) ||
      sizes.elementType != key.getElementType())
    return op.emitOpError("has a query of ")
           << query << " and a key of " << key
           << ", which differ in batch, width or element type (C3)";
  for (RankedTensorType type : {query, key})
    if (llvm::is_contained(type.getShape(), 0))
      return op.emitOpError("has an operand without elements (C6)");
  if (sizes.heads % sizes.keyHeads != 0)
    return op.emitOpError("has ")
           << sizes.heads << " query heads, which cannot share "
           << sizes.keyHeads << " key heads evenly (C4)";
  if (sizes.causal && sizes.queries != sizes.keys)
    return op.emitOpError("is causal with ")
           << sizes.queries << " queries and " << sizes.keys << " keys (C5)";
  if (!op.getScale().isFinite())
    return op.emitOpError("has a scale that is not finite (C7)");
  return success();
}

/// A tensor that must have the type of `query` (C8).
template <typename Op>
static LogicalResult verifyLikeQuery(Op op, StringRef name, Type type) {
  if (type == op.getQuery().getType())
    return success();
  return op.emitOpError("has a query of ")
         << op.getQuery().getType() << ", but '" << name << "' is " << type
         << " (C8)";
}

/// A tensor with a number for each row of scores (C9).
template <typename Op>
static LogicalResult verifyRows(Op op, StringRef name, Type type) {
  RankedTensorType expected = getRowsType(op.getSizes());
  if (type == expected)
    return success();
  return op.emitOpError("needs '")
         << name << "' to be " << expected << ", got " << type << " (C9)";
}

template <typename Op> static LogicalResult verifyGradient(Op op) {
  if (failed(verifyOperands(op)) ||
      failed(
          verifyLikeQuery(op, "out_gradient", op.getOutGradient().getType())) ||
      failed(verifyRows(op, "logsumexp", op.getLogsumexp().getType())))
    return failure();
  return verifyRows(op, "delta", op.getDelta().getType());
}

//===----------------------------------------------------------------------===//
// AttentionOp
//===----------------------------------------------------------------------===//

void AttentionOp::build(OpBuilder &builder, OperationState &state, Value query,
                        Value key, Value value, FloatAttr scale, bool causal) {
  auto type = cast<RankedTensorType>(query.getType());
  AttentionSizes sizes =
      getAttentionSizes(type, cast<RankedTensorType>(key.getType()), causal);
  build(builder, state, type, getRowsType(sizes), query, key, value, scale,
        causal ? builder.getUnitAttr() : UnitAttr());
}

LogicalResult AttentionOp::verify() {
  if (failed(verifyOperands(*this)) ||
      failed(verifyLikeQuery(*this, "out", getOut().getType())))
    return failure();
  return verifyRows(*this, "logsumexp", getLogsumexp().getType());
}

//===----------------------------------------------------------------------===//
// Gradients
//===----------------------------------------------------------------------===//

LogicalResult AttentionQueryGradOp::verify() {
  if (failed(verifyGradient(*this)))
    return failure();
  return verifyLikeQuery(*this, "query_gradient", getQueryGradient().getType());
}

LogicalResult AttentionKeyGradOp::verify() {
  if (failed(verifyGradient(*this)))
    return failure();
  for (Type type : getResultTypes())
    if (type != getKey().getType())
      return emitOpError("has a key of ")
             << getKey().getType() << ", but a gradient of " << type
             << " (C10)";
  return success();
}
