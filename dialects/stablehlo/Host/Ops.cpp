//===- Ops.cpp - Effects outside of the program: verifiers ------ -*- C++
//-*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/stablehlo/AssemblyFormat.h"

using namespace mlir;
using namespace mlir::hlo;
using namespace mlir::stablehlo;

#define GET_OP_CLASSES
#include "dialects/stablehlo/Host/Ops.cpp.inc"

void StablehloDialect::addHostOps() {
  addOperations<
#define GET_OP_LIST
#include "dialects/stablehlo/Host/Ops.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Transfers
//===----------------------------------------------------------------------===//

/// Received values end with the token that orders what follows.
static LogicalResult checkTokenIsLast(const Rules &rules, TypeRange types) {
  if (types.empty() || !isa<TokenType>(types.back()))
    return rules.broken("the last result must be a token");
  for (Type type : types.drop_back())
    if (!isa<RankedTensorType>(type))
      return rules.broken("all results but the last must be tensors");
  return success();
}

LogicalResult InfeedOp::verify() {
  Rules rules(*this);
  if (failed(checkTokenIsLast(rules, getResultTypes())))
    return failure();
  if (!getLayout())
    return success();
  if (failed(rules.count("layout", getLayout()->size(), getNumResults() - 1)))
    return failure();
  for (auto [layout, type] : llvm::zip(*getLayout(), getResultTypes())) {
    auto dims = dyn_cast<ArrayAttr>(layout);
    if (!dims || !llvm::all_of(dims, llvm::IsaPred<IntegerAttr>))
      return rules.broken("layout must list the dimensions of each tensor");
    if (failed(rules.count("a layout", dims.size(),
                           cast<RankedTensorType>(type).getRank())))
      return failure();
  }
  return success();
}

/// Channel types: 1 between devices, 2 to the host, 3 from the host.
static LogicalResult checkChannel(const Rules &rules, ChannelHandleAttr channel,
                                  bool isHostTransfer, int64_t hostType) {
  int64_t expected = isHostTransfer ? hostType : 1;
  if (channel.getType() != expected)
    return rules.broken("channel_handle must have type " + Twine(expected));
  return success();
}

LogicalResult SendOp::verify() {
  return checkChannel(Rules(*this), getChannelHandle(), getIsHostTransfer(), 2);
}

LogicalResult RecvOp::verify() {
  Rules rules(*this);
  if (failed(checkTokenIsLast(rules, getResultTypes())))
    return failure();
  return checkChannel(rules, getChannelHandle(), getIsHostTransfer(), 3);
}

//===----------------------------------------------------------------------===//
// Asynchrony
//===----------------------------------------------------------------------===//

LogicalResult AsyncStartOp::verify() {
  Rules rules(*this);
  if (!areCompatible(getBody().front().getArgumentTypes(), getOperandTypes()))
    return rules.broken("body must take the operands' types");
  return verifyReturn(rules, "body", getBody(), getType().getTypes());
}

LogicalResult AsyncDoneOp::inferReturnTypes(MLIRContext *,
                                            std::optional<Location>,
                                            Adaptor adaptor,
                                            SmallVectorImpl<Type> &types) {
  llvm::append_range(
      types, cast<FutureType>(adaptor.getOperand().getType()).getTypes());
  return success();
}

//===----------------------------------------------------------------------===//
// Tuples
//===----------------------------------------------------------------------===//

LogicalResult TupleOp::inferReturnTypes(MLIRContext *context,
                                        std::optional<Location>,
                                        Adaptor adaptor,
                                        SmallVectorImpl<Type> &types) {
  types.push_back(TupleType::get(context, adaptor.getVal().getTypes()));
  return success();
}

LogicalResult GetTupleElementOp::inferReturnTypes(
    MLIRContext *, std::optional<Location> location, Adaptor adaptor,
    SmallVectorImpl<Type> &types) {
  auto tuple = cast<TupleType>(adaptor.getOperand().getType());
  if (adaptor.getIndex() >= tuple.size())
    return Rules(location, getOperationName())
        .broken("index " + Twine(adaptor.getIndex()) +
                " is not an element of a tuple of " + Twine(tuple.size()));
  types.push_back(tuple.getType(adaptor.getIndex()));
  return success();
}

OpFoldResult GetTupleElementOp::fold(FoldAdaptor) {
  auto tuple = getOperand().getDefiningOp<TupleOp>();
  return tuple ? tuple.getVal()[getIndex()] : Value();
}
