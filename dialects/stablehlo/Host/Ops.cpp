//===- Ops.cpp - Effects outside of the program: verifiers ------ -*- C++
//-*-===//
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
#include "dialects/stablehlo/Host/Ops.cpp.inc"

void StablehloDialect::addHostOps() {
  insertOps<
#define GET_OP_LIST
#include "dialects/stablehlo/Host/Ops.cpp.inc"
      >(*this);
}

//===----------------------------------------------------------------------===//
// Transfers
//===----------------------------------------------------------------------===//

/// Received values end with the token that orders what follows.
static LogicalResult checkTokenIsLast(const Rules &rules, const Rules &last,
                                      TypeRange types) {
  if (types.empty() || !isa<TokenType>(types.back()))
    return last.broken("the last result must be a token");
  for (Type type : types.drop_back())
    if (!isa<RankedTensorType>(type))
      return rules.broken("all results but the last must be tensors");
  return success();
}

LogicalResult InfeedOp::verify() {
  Rules rules(*this);
  if (getNumResults() == 0)
    return rules.c(1).broken("must have a result");
  if (failed(checkTokenIsLast(rules.c(2), rules.c(3), getResultTypes())))
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

/// Checks a channel, of type 1 between devices, and the pairs between them.
static LogicalResult checkTransfer(const Rules &rules,
                                   ChannelHandleAttr channel,
                                   bool isHostTransfer, int64_t hostType,
                                   std::optional<DenseIntElementsAttr> pairs) {
  int64_t expected = isHostTransfer ? hostType : 1;
  if (channel.getType() != expected)
    return rules.c(5).broken("channel_handle must have type " +
                             Twine(expected));
  return pairs ? verifySourceTargetPairs(rules, *pairs) : success();
}

LogicalResult SendOp::verify() {
  return checkTransfer(Rules(*this), getChannelHandle(), getIsHostTransfer(),
                       /*hostType=*/2, getSourceTargetPairs());
}

LogicalResult RecvOp::verify() {
  Rules rules(*this);
  if (failed(checkTokenIsLast(rules, rules, getResultTypes())))
    return failure();
  return checkTransfer(rules, getChannelHandle(), getIsHostTransfer(),
                       /*hostType=*/3, getSourceTargetPairs());
}

//===----------------------------------------------------------------------===//
// Asynchrony
//===----------------------------------------------------------------------===//

LogicalResult AsyncStartOp::verify() {
  Rules rules(*this);
  Block &block = getBody().front();
  if (!llvm::hasNItems(block, 2))
    return rules.c(1).broken("body must be one operation and its return");
  if (!isa<AllReduceOp, AllGatherOp, AllToAllOp, CollectivePermuteOp,
           ReduceScatterOp, CollectiveBroadcastOp, CollectiveReduceOp, SliceOp,
           DynamicSliceOp, DynamicUpdateSliceOp>(block.front()))
    return rules.c(2).broken("body must be a collective or a slice");
  if (!areCompatible(block.getArgumentTypes(), getOperandTypes()))
    return rules.c(3).broken("body must take the operands' types");
  if (!llvm::equal(block.front().getOperands(), block.getArguments()))
    return rules.c(3).broken("body must give its operation all its arguments, "
                             "in order");
  return verifyReturn(rules.c(4), "body", getBody(), getType().getTypes());
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
        .c(1)
        .broken("index " + Twine(adaptor.getIndex()) +
                " is not an element of a tuple of " + Twine(tuple.size()));
  types.push_back(tuple.getType(adaptor.getIndex()));
  return success();
}

OpFoldResult GetTupleElementOp::fold(FoldAdaptor) {
  auto tuple = getOperand().getDefiningOp<TupleOp>();
  return tuple ? tuple.getVal()[getIndex()] : Value();
}
