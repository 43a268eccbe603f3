//===- DsRankOps.cpp - Collectives and asynchrony (level 2) ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Text and rules of what one rank does: collectives on local tensors, work on
// queues, and kernels before memory is planned.
//
//===----------------------------------------------------------------------===//

#include "dialects/ds/Ds.h"
#include "dialects/ds/DsVerify.h"

using namespace mlir;
using namespace deepstep::ds;

//===----------------------------------------------------------------------===//
// Collectives
//===----------------------------------------------------------------------===//

/// One result per operand, at least one, of one element type.
static LogicalResult verifyMessage(Operation *op) {
  if (op->getNumOperands() == 0)
    return op->emitOpError("needs at least one operand");
  if (op->getNumOperands() != op->getNumResults())
    return op->emitOpError("has ") << op->getNumOperands() << " operands, but "
                                   << op->getNumResults() << " results";
  Type element = getElementTypeOrSelf(op->getOperand(0));
  for (Value value : op->getOperands())
    if (getElementTypeOrSelf(value) != element)
      return op->emitOpError("carries one element type per message, got ")
             << element << " and " << getElementTypeOrSelf(value);
  return success();
}

static LogicalResult verifyReduction(Operation *op, Reduction reduction) {
  if (reduction == Reduction::Mean &&
      !isa<FloatType>(getElementTypeOrSelf(op->getOperand(0))))
    return op->emitOpError("takes the mean of integers");
  if ((reduction == Reduction::And || reduction == Reduction::Or) &&
      !isa<IntegerType>(getElementTypeOrSelf(op->getOperand(0))))
    return op->emitOpError("combines the bits of floats");
  return success();
}

static LogicalResult verifyDims(Operation *op, ArrayRef<int64_t> dims) {
  if (dims.size() != op->getNumOperands())
    return op->emitOpError("has ") << op->getNumOperands() << " operands, but "
                                   << dims.size() << " dims";
  for (auto [index, dim] : llvm::enumerate(dims)) {
    auto type = cast<RankedTensorType>(op->getOperand(index).getType());
    if (dim < 0 || dim >= type.getRank())
      return op->emitOpError("cuts operand ")
             << index << " along dimension " << dim << ", but it is a " << type;
  }
  return success();
}

/// Each `piece` is `whole` cut along its dimension over `axes`.
static LogicalResult verifyPieces(Operation *op, TypeRange wholes,
                                  TypeRange pieces, ArrayRef<int64_t> dims,
                                  FlatSymbolRefAttr mesh, ArrayAttr axes) {
  if (failed(verifyAxes(op, mesh, axes)))
    return failure();
  int64_t ranks = *getRanks(op, mesh, axes);
  for (auto [index, pair] : llvm::enumerate(llvm::zip(wholes, pieces))) {
    auto whole = cast<RankedTensorType>(std::get<0>(pair));
    Type piece = std::get<1>(pair);
    RankedTensorType expected = getShardType(whole, dims[index], ranks);
    if (piece != expected)
      return op->emitOpError("cuts ")
             << whole << " along dimension " << dims[index] << " over " << ranks
             << " ranks, which makes pieces of " << expected << ", not "
             << piece;
  }
  return success();
}

LogicalResult deepstep::ds::verifyPairs(Operation *op, ArrayRef<int64_t> pairs,
                                        int64_t ranks) {
  if (pairs.size() % 2 != 0)
    return op->emitOpError("'pairs' must list sources and targets in turn");
  llvm::DenseSet<int64_t> seen[2];
  for (auto [index, place] : llvm::enumerate(pairs)) {
    if (place < 0 || place >= ranks)
      return op->emitOpError("'pairs' names place ")
             << place << ", but there are " << ranks;
    if (!seen[index % 2].insert(place).second)
      return op->emitOpError("'pairs' names place ")
             << place << " twice as a " << (index % 2 ? "target" : "source");
  }
  return success();
}

LogicalResult AllReduceOp::verify() {
  if (failed(verifyMessage(*this)) ||
      failed(verifyReduction(*this, getReduction())))
    return failure();
  if (getOperandTypes() != getResultTypes())
    return emitOpError("must give the types that it takes");
  return success();
}

LogicalResult AllReduceOp::verifySymbolUses(SymbolTableCollection &) {
  return verifyAxes(*this, getMeshAttr(), getAxesAttr());
}

LogicalResult ReduceScatterOp::verify() {
  return failure(failed(verifyMessage(*this)) ||
                 failed(verifyReduction(*this, getReduction())) ||
                 failed(verifyDims(*this, getDims())));
}

LogicalResult ReduceScatterOp::verifySymbolUses(SymbolTableCollection &) {
  return verifyPieces(*this, getOperandTypes(), getResultTypes(), getDims(),
                      getMeshAttr(), getAxesAttr());
}

LogicalResult AllGatherOp::verify() {
  return failure(failed(verifyMessage(*this)) ||
                 failed(verifyDims(*this, getDims())));
}

LogicalResult AllGatherOp::verifySymbolUses(SymbolTableCollection &) {
  return verifyPieces(*this, getResultTypes(), getOperandTypes(), getDims(),
                      getMeshAttr(), getAxesAttr());
}

LogicalResult AllToAllOp::verify() {
  if (cast<RankedTensorType>(getType()).getRank() == 0)
    return emitOpError("needs a first dimension with one piece per rank");
  return success();
}

LogicalResult AllToAllOp::verifySymbolUses(SymbolTableCollection &) {
  if (failed(verifyAxes(*this, getMeshAttr(), getAxesAttr())))
    return failure();
  int64_t ranks = *getRanks(*this, getMeshAttr(), getAxesAttr());
  int64_t pieces = cast<RankedTensorType>(getType()).getDimSize(0);
  if (pieces != ranks)
    return emitOpError("has ")
           << pieces << " pieces, but " << ranks << " ranks to exchange them";
  return success();
}

LogicalResult BroadcastOp::verifySymbolUses(SymbolTableCollection &) {
  return verifyAxes(*this, getMeshAttr(), getAxesAttr());
}

LogicalResult PermuteOp::verifySymbolUses(SymbolTableCollection &) {
  if (failed(verifyAxes(*this, getMeshAttr(), getAxesAttr())))
    return failure();
  return verifyPairs(*this, getPairs(),
                     *getRanks(*this, getMeshAttr(), getAxesAttr()));
}

LogicalResult AllSliceOp::verify() {
  return verifyDims(*this, {int64_t(getDim())});
}

LogicalResult AllSliceOp::verifySymbolUses(SymbolTableCollection &) {
  return verifyPieces(*this, getOperand().getType(), getType(),
                      {int64_t(getDim())}, getMeshAttr(), getAxesAttr());
}

LogicalResult TransferOp::verify() {
  if (getSource() == getTarget())
    return emitOpError("copies from and to the same memory space");
  return success();
}

//===----------------------------------------------------------------------===//
// Asynchrony
//===----------------------------------------------------------------------===//

/// A future is awaited in the block that starts it, so on every path that
/// starts it and as often; and by one ds.await.
static LogicalResult verifyAwaitedOnce(AsyncOp async, Value future) {
  unsigned index = cast<OpResult>(future).getResultNumber();
  Operation *await = nullptr;
  for (Operation *user : future.getUsers()) {
    if (!isa<AwaitOp>(user)) {
      InFlightDiagnostic diagnostic = async.emitOpError("future ")
                                      << index
                                      << " may only be used by a ds.await";
      diagnostic.attachNote(user->getLoc()) << "used here";
      return diagnostic;
    }
    if (await) {
      InFlightDiagnostic diagnostic = async.emitOpError("future ")
                                      << index << " is awaited twice";
      diagnostic.attachNote(await->getLoc()) << "awaited here";
      diagnostic.attachNote(user->getLoc()) << "and here";
      return diagnostic;
    }
    await = user;
  }
  if (!await)
    return async.emitOpError("future ")
           << index << " is never awaited; add a ds.await";
  if (await->getBlock() == async->getBlock())
    return success();
  InFlightDiagnostic diagnostic =
      async.emitOpError("future ")
      << index << " is awaited in another block, so perhaps not once each time";
  diagnostic.attachNote(await->getLoc()) << "awaited here";
  return diagnostic;
}

LogicalResult AsyncOp::verify() {
  if (getFutures().empty())
    return emitOpError(
        "needs a future; without a value it is !ds.future<none>");
  if (auto outer = (*this)->getParentOfType<AsyncOp>()) {
    InFlightDiagnostic diagnostic =
        emitOpError("lies in another ds.async, which could wait for itself");
    diagnostic.attachNote(outer.getLoc()) << "the outer one";
    return diagnostic;
  }
  for (Value future : getFutures())
    if (failed(verifyAwaitedOnce(*this, future)))
      return failure();
  return success();
}

LogicalResult AsyncOp::verifyRegions() {
  auto yield = cast<YieldOp>(getBody().front().getTerminator());
  SmallVector<Type> promised;
  for (Value future : getFutures()) {
    Type value = cast<FutureType>(future.getType()).getValueType();
    if (!isa<NoneType>(value))
      promised.push_back(value);
  }
  if (TypeRange(promised) != yield.getOperandTypes())
    return emitOpError("yields (")
           << yield.getOperandTypes() << "), but its futures promise ("
           << TypeRange(promised) << ")";
  return success();
}

void YieldOp::build(OpBuilder &, OperationState &) {}

static Type getAwaitedType(Type future) {
  return cast<FutureType>(future).getValueType();
}

void AwaitOp::build(OpBuilder &builder, OperationState &state, Value future) {
  state.addOperands(future);
  Type value = getAwaitedType(future.getType());
  if (!isa<NoneType>(value))
    state.addTypes(value);
}

ParseResult AwaitOp::parse(OpAsmParser &parser, OperationState &result) {
  OpAsmParser::UnresolvedOperand future;
  FutureType type;
  if (parser.parseOperand(future) ||
      parser.parseOptionalAttrDict(result.attributes) ||
      parser.parseColonType(type) ||
      parser.resolveOperand(future, type, result.operands))
    return failure();
  if (!isa<NoneType>(type.getValueType()))
    result.addTypes(type.getValueType());
  return success();
}

void AwaitOp::print(OpAsmPrinter &printer) {
  printer << ' ' << getFuture();
  printer.printOptionalAttrDict((*this)->getAttrs());
  printer << " : " << getFuture().getType();
}

LogicalResult AwaitOp::verify() {
  if (!getFuture().getDefiningOp<AsyncOp>())
    return emitOpError("waits for a future that no ds.async gives");
  Type value = getAwaitedType(getFuture().getType());
  if (isa<NoneType>(value)
          ? getNumResults() != 0
          : getNumResults() != 1 || (*this)->getResultTypes().front() != value)
    return emitOpError("must give the value of ") << getFuture().getType();
  return success();
}

//===----------------------------------------------------------------------===//
// Local computation
//===----------------------------------------------------------------------===//

LogicalResult KernelOp::verifyRegions() {
  if (TypeRange(getInits()) != getResultTypes())
    return emitOpError("must give the types of its inits");
  if (int64_t(getRange()) < 1 || int64_t(getGrain()) < 1)
    return emitOpError("needs a range and a grain of at least 1");
  SmallVector<Type> expected;
  for (Value value : llvm::concat<Value>(getInputs(), getInits())) {
    auto type = cast<RankedTensorType>(value.getType());
    expected.push_back(MemRefType::get(type.getShape(), type.getElementType()));
  }
  Type index = IndexType::get(getContext());
  expected.append({index, index});
  if (getBody().getArgumentTypes() != TypeRange(expected))
    return emitOpError("needs block arguments (")
           << TypeRange(expected) << "), got (" << getBody().getArgumentTypes()
           << ")";
  auto yield = cast<YieldOp>(getBody().front().getTerminator());
  if (yield.getNumOperands() != 0)
    return emitOpError("leaves its results in its inits: it yields nothing");
  ArrayRef<int64_t> pairs = getInplace();
  if (pairs.size() % 2 != 0)
    return emitOpError("'inplace' must list pairs (input, init)");
  for (size_t i = 0; i != pairs.size(); i += 2) {
    int64_t input = pairs[i], init = pairs[i + 1];
    if (input < 0 || input >= int64_t(getInputs().size()) || init < 0 ||
        init >= int64_t(getInits().size()))
      return emitOpError("'inplace' names input ")
             << input << " and init " << init << ", but there are "
             << getInputs().size() << " and " << getInits().size();
    if (getInputs()[input].getType() != getInits()[init].getType())
      return emitOpError("'inplace' pairs input ")
             << input << " with init " << init << " of another type";
  }
  return success();
}
