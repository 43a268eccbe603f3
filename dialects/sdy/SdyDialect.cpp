//===- SdyDialect.cpp - The dialect of shardings ----------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Registration, and the verification of `sdy.sharding` attributes on functions
/// and ops.
///
//===----------------------------------------------------------------------===//

#include "dialects/sdy/Sdy.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Transforms/InliningUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::sdy;

#include "dialects/sdy/SdyDialect.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "dialects/sdy/SdyAttributes.cpp.inc"

namespace {
/// Shardings may be inlined into any region, and anything into a manual one.
struct SdyInliner : public DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;

  bool isLegalToInline(Region *, Region *, bool, IRMapping &) const override {
    return true;
  }
  bool isLegalToInline(Operation *, Region *, bool,
                       IRMapping &) const override {
    return true;
  }
};
} // namespace

void SdyDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "dialects/sdy/SdyAttributes.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "dialects/sdy/SdyOps.cpp.inc"
      >();
  addInterfaces<SdyInliner>();
}

//===----------------------------------------------------------------------===//
// Lookup
//===----------------------------------------------------------------------===//

MeshAttr sdy::getMeshAttr(Operation *from, SymbolRefAttr mesh) {
  auto op = SymbolTable::lookupNearestSymbolFrom<MeshOp>(from, mesh);
  return op ? op.getMesh() : MeshAttr();
}

MeshAttr sdy::getMeshAttr(Operation *from, StringRef meshName) {
  return getMeshAttr(from,
                     FlatSymbolRefAttr::get(from->getContext(), meshName));
}

TensorShardingAttr sdy::getSharding(Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    auto function =
        dyn_cast<FunctionOpInterface>(argument.getOwner()->getParentOp());
    if (!function || !argument.getOwner()->isEntryBlock())
      return {};
    return function.getArgAttrOfType<TensorShardingAttr>(
        argument.getArgNumber(), kShardingAttr);
  }
  auto result = cast<OpResult>(value);
  if (auto constraint = dyn_cast<ShardingConstraintOp>(result.getOwner()))
    return constraint.getSharding();
  if (auto reshard = dyn_cast<ReshardOp>(result.getOwner()))
    return reshard.getSharding();
  auto shardings = result.getOwner()->getAttrOfType<TensorShardingPerValueAttr>(
      kShardingAttr);
  if (!shardings || result.getResultNumber() >= shardings.size())
    return {};
  return shardings.getShardings()[result.getResultNumber()];
}

//===----------------------------------------------------------------------===//
// Verification of attributes
//===----------------------------------------------------------------------===//

/// Checks a sharding written at `op` of a value of type `type`.
static LogicalResult verifySharding(Operation *op, TensorShardingAttr sharding,
                                    Type type) {
  MeshAttr mesh = sharding.getMesh(op);
  if (!mesh)
    return op->emitOpError("names a mesh that does not exist: ")
           << sharding.getMeshOrRef();
  return sharding.verifyForType(type, mesh, [&] { return op->emitOpError(); });
}

static LogicalResult verifyShardingAttr(Operation *op, NamedAttribute attr,
                                        Type type) {
  if (attr.getName() != kShardingAttr)
    return success();
  auto sharding = dyn_cast<TensorShardingAttr>(attr.getValue());
  if (!sharding)
    return op->emitOpError("sdy.sharding of an argument or result must be a "
                           "#sdy.sharding");
  return verifySharding(op, sharding, type);
}

LogicalResult SdyDialect::verifyOperationAttribute(Operation *op,
                                                   NamedAttribute attr) {
  if (attr.getName() != kShardingAttr)
    return success();
  auto shardings = dyn_cast<TensorShardingPerValueAttr>(attr.getValue());
  if (!shardings)
    return op->emitOpError("sdy.sharding of an op must be a "
                           "#sdy.sharding_per_value");
  if (shardings.size() != op->getNumResults())
    return op->emitOpError("has ") << op->getNumResults() << " results, but "
                                   << shardings.size() << " shardings";
  for (auto [sharding, type] :
       llvm::zip(shardings.getShardings(), op->getResultTypes()))
    if (failed(verifySharding(op, sharding, type)))
      return failure();
  return success();
}

LogicalResult SdyDialect::verifyRegionArgAttribute(Operation *op, unsigned,
                                                   unsigned index,
                                                   NamedAttribute attr) {
  auto function = dyn_cast<FunctionOpInterface>(op);
  return verifyShardingAttr(
      op, attr, function ? function.getArgumentTypes()[index] : Type());
}

LogicalResult SdyDialect::verifyRegionResultAttribute(Operation *op, unsigned,
                                                      unsigned index,
                                                      NamedAttribute attr) {
  auto function = dyn_cast<FunctionOpInterface>(op);
  return verifyShardingAttr(
      op, attr, function ? function.getResultTypes()[index] : Type());
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

LogicalResult ShardingConstraintOp::verifySymbolUses(SymbolTableCollection &) {
  return verifySharding(*this, getSharding(), getType());
}

LogicalResult ReshardOp::verifySymbolUses(SymbolTableCollection &) {
  return verifySharding(*this, getSharding(), getType());
}
