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

/// C4 to C7, of what is attended with.
template <typename Op> static LogicalResult verifySizes(Op op) {
  AttentionSizes sizes = op.getSizes();
  for (RankedTensorType type : {op.getQuery().getType(), op.getKey().getType()})
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
  return verifySizes(op);
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

//===----------------------------------------------------------------------===//
// Attention by a library
//===----------------------------------------------------------------------===//

template <typename Op> static LogicalResult verifyScratch(Op op) {
  if (static_cast<int64_t>(op.getScratch()) < 0)
    return op.emitOpError("needs a scratch size of at least 0, got ")
           << static_cast<int64_t>(op.getScratch()) << " (C10)";
  return success();
}

/// Query, key and value as one tensor (C11).
template <typename Op> static LogicalResult verifyPacked(Op op) {
  RankedTensorType whole = op.getQuery().getType(), out = op.getOut().getType();
  if (op.getKey() != op.getQuery() || op.getValue() != op.getQuery())
    return op.emitOpError("is packed, but query, key and value are not one "
                          "tensor (C11)");
  int64_t others = whole.getDimSize(2) - out.getDimSize(2);
  SmallVector<int64_t> rest(whole.getShape());
  rest[2] = out.getDimSize(2);
  if (others <= 0 || others % 2 != 0 ||
      out != RankedTensorType::get(rest, whole.getElementType()))
    return op.emitOpError("has a packed tensor of ")
           << whole << ", which leaves key and value no heads beside those of "
           << out << " (C11)";
  return verifySizes(op);
}

/// As many heads are left of a packed tensor for key and value each.
template <typename Op> static AttentionSizes getLibrarySizes(Op op) {
  RankedTensorType query = op.getQuery().getType();
  AttentionSizes sizes =
      getAttentionSizes(query, op.getKey().getType(), op.getCausal());
  if (op.getPacked()) {
    sizes.heads = op.getOut().getType().getDimSize(2);
    sizes.keyHeads = (query.getDimSize(2) - sizes.heads) / 2;
  }
  return sizes;
}

AttentionSizes LibraryAttentionOp::getSizes() { return getLibrarySizes(*this); }

AttentionSizes LibraryAttentionGradOp::getSizes() {
  return getLibrarySizes(*this);
}

LogicalResult LibraryAttentionOp::verify() {
  if (getPacked()) {
    if (failed(verifyPacked(*this)) ||
        failed(verifyRows(*this, "logsumexp", getLogsumexp().getType())))
      return failure();
    return verifyScratch(*this);
  }
  if (failed(verifyOperands(*this)) ||
      failed(verifyLikeQuery(*this, "out", getOut().getType())) ||
      failed(verifyRows(*this, "logsumexp", getLogsumexp().getType())))
    return failure();
  return verifyScratch(*this);
}

LogicalResult LibraryAttentionGradOp::verify() {
  if (getPacked()) {
    if (failed(verifyPacked(*this)) ||
        failed(verifyRows(*this, "logsumexp", getLogsumexp().getType())) ||
        failed(verifyScratch(*this)))
      return failure();
    if (getOutGradient().getType() != getOut().getType() ||
        getQueryGradient().getType() != getQuery().getType() ||
        !getOthers().empty())
      return emitOpError("is packed, and has not just one gradient, of the "
                         "packed tensor's type (C12)");
    return success();
  }
  if (getOthers().size() != 2)
    return emitOpError(
        "is not packed, but has not a gradient of the key and one "
        "of the value (C12)");
  if (failed(verifyOperands(*this)) ||
      failed(verifyLikeQuery(*this, "out", getOut().getType())) ||
      failed(
          verifyLikeQuery(*this, "out_gradient", getOutGradient().getType())) ||
      failed(verifyLikeQuery(*this, "query_gradient",
                             getQueryGradient().getType())) ||
      failed(verifyRows(*this, "logsumexp", getLogsumexp().getType())) ||
      failed(verifyScratch(*this)))
    return failure();
  for (Type type : getOthers().getTypes())
    if (type != getKey().getType())
      return emitOpError("has a key of ")
             << getKey().getType() << ", but a gradient of " << type
             << " (C12)";
  return success();
}

/// The tensor that a buffer holds; null if it cannot be one of attention's.
static RankedTensorType getHeads(Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  SmallVector<int64_t> strides;
  int64_t offset;
  if (type.getRank() != 4 ||
      !isa<BFloat16Type, Float16Type>(type.getElementType()) ||
      failed(type.getStridesAndOffset(strides, offset)) || offset != 0 ||
      strides.back() != 1 || llvm::any_of(strides, ShapedType::isDynamic))
    return {};
  return RankedTensorType::get(type.getShape(), type.getElementType());
}

/// `likeQuery` and `likeKey` are the other buffers that have their shape.
template <typename Op>
static LogicalResult verifyBuffers(Op op, ValueRange likeQuery,
                                   ValueRange likeKey) {
  RankedTensorType query = getHeads(op.getQuery()), key = getHeads(op.getKey());
  auto isLike = [](RankedTensorType type, ValueRange buffers) {
    return type && llvm::all_of(buffers, [&](Value buffer) {
             return getHeads(buffer) == type;
           });
  };
  if (!isLike(query, likeQuery) || !isLike(key, likeKey))
    return op.emitOpError("needs buffers of bf16 or f16 with the shape of "
                          "query [batch, queries, heads, width] or key, whose "
                          "innermost elements are neighbours");
  AttentionSizes sizes = op.getSizes();
  if (sizes.batch != key.getDimSize(0) || sizes.width != key.getDimSize(3) ||
      sizes.elementType != key.getElementType() ||
      sizes.heads % sizes.keyHeads != 0 ||
      (sizes.causal && sizes.queries != sizes.keys))
    return op.emitOpError("has a query of ")
           << query << " that cannot attend to a key of " << key;
  RankedTensorType rows = getRowsType(sizes);
  if (op.getLogsumexp().getType() !=
      MemRefType::get(rows.getShape(), rows.getElementType()))
    return op.emitOpError("needs 'logsumexp' to be a dense buffer of ") << rows;
  if (op.getScratch() && !getElementTypeOrSelf(op.getScratch()).isInteger(8))
    return op.emitOpError("needs a scratch buffer of i8");
  return success();
}

template <typename Op> static AttentionSizes getBufferSizes(Op op) {
  return getAttentionSizes(getHeads(op.getQuery()), getHeads(op.getKey()),
                           op.getCausal());
}

AttentionSizes AttentionForwardOp::getSizes() { return getBufferSizes(*this); }

LogicalResult AttentionForwardOp::verify() {
  return verifyBuffers(*this, getOut(), getValue());
}

AttentionSizes AttentionBackwardOp::getSizes() { return getBufferSizes(*this); }

LogicalResult AttentionBackwardOp::verify() {
  return verifyBuffers(*this, {getOut(), getOutGradient(), getQueryGradient()},
                       {getValue(), getKeyGradient(), getValueGradient()});
}
