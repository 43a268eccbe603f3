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

#include "dialects/sdy/Verify.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Transforms/InliningUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::sdy;

#include "dialects/sdy/SdyDialect.cpp.inc"
#include "dialects/sdy/SdyEnums.cpp.inc"

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
  auto ownSharding =
      llvm::TypeSwitch<Operation *, TensorShardingAttr>(result.getOwner())
          .Case<ShardingConstraintOp, ReshardOp>(
              [](auto op) { return op.getSharding(); })
          .Case<DataFlowEdgeOp>(
              [](DataFlowEdgeOp op) { return op.getShardingAttr(); })
          .Case<AllGatherOp, AllReduceOp, AllSliceOp, AllToAllOp,
                CollectivePermuteOp, ReduceScatterOp, ReplicatedToUnreducedOp,
                ShardedToUnreducedOp>(
              [](auto op) { return op.getOutSharding(); })
          .Default([](Operation *) { return TensorShardingAttr(); });
  if (ownSharding)
    return ownSharding;
  auto shardings = result.getOwner()->getAttrOfType<TensorShardingPerValueAttr>(
      kShardingAttr);
  if (!shardings || result.getResultNumber() >= shardings.size())
    return {};
  return shardings.getShardings()[result.getResultNumber()];
}

//===----------------------------------------------------------------------===//
// Verification of attributes
//===----------------------------------------------------------------------===//

LogicalResult sdy::verifySharding(Operation *op, TensorShardingAttr sharding,
                                  Type type) {
  MeshAttr mesh = sharding.getMesh(op);
  if (!mesh)
    return op->emitOpError("names a mesh that does not exist: ")
           << sharding.getMeshOrRef();
  if (failed(sharding.verifyForType(type, mesh,
                                    [&] { return op->emitOpError(); })))
    return failure();
  for (auto manual = op->getParentOfType<ManualComputationOp>(); manual;
       manual = manual->getParentOfType<ManualComputationOp>())
    for (StringAttr axis : manual.getManualAxes().getValue())
      if (sharding.usesAxis(axis.getValue()))
        return op->emitOpError("uses axis ")
               << axis << ", over which a computation around it is manual";
  return success();
}

LogicalResult sdy::verifyShardings(Operation *op, StringRef what,
                                   TensorShardingPerValueAttr shardings,
                                   TypeRange types) {
  if (shardings.size() != static_cast<int64_t>(types.size()))
    return op->emitOpError("has ") << types.size() << " " << what << ", but "
                                   << shardings.size() << " shardings";
  for (auto [sharding, type] : llvm::zip(shardings.getShardings(), types))
    if (failed(verifySharding(op, sharding, type)))
      return failure();
  return success();
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

/// Checks the mappings of one side of a sharding rule.
static LogicalResult verifyMappings(Operation *op, StringRef side,
                                    ArrayAttr mappings, TypeRange types) {
  if (mappings.size() != types.size())
    return op->emitOpError("has ")
           << types.size() << " " << side << "s, but its sharding rule has "
           << mappings.size();
  for (auto [index, pair] :
       llvm::enumerate(llvm::zip(mappings.getAsRange<ArrayAttr>(), types))) {
    auto [dims, type] = pair;
    auto tensor = dyn_cast<RankedTensorType>(type);
    int64_t rank = tensor ? tensor.getRank() : 0;
    if (static_cast<int64_t>(dims.size()) != rank)
      return op->emitOpError()
             << side << " " << index << " has rank " << rank
             << ", but its sharding rule has " << dims.size() << " dimensions";
  }
  return success();
}

/// Checks that a record of propagation names operands and results that are
/// there.
static LogicalResult verifyEdges(Operation *op, PropagationEdgesAttr edges) {
  if (!op->hasAttr(kShardingAttr))
    return op->emitOpError("records propagation, but has no sdy.sharding");
  for (PropagationOneStepAttr step : edges.getValue())
    for (AxisToPropagationDetailsAttr entry : step.getAxisEntries()) {
      SmallVector<EdgeValueRefAttr> values(entry.getTargets());
      values.push_back(entry.getSource());
      for (EdgeValueRefAttr value : values) {
        int64_t count = value.getType() == EdgeNodeType::OPERAND
                            ? op->getNumOperands()
                            : op->getNumResults();
        if (value.getIndex() < 0 || value.getIndex() >= count)
          return op->emitOpError("records propagation from or to ")
                 << stringifyEdgeNodeType(value.getType()) << " "
                 << value.getIndex() << ", of " << count;
      }
    }
  return success();
}

LogicalResult SdyDialect::verifyOperationAttribute(Operation *op,
                                                   NamedAttribute attr) {
  if (attr.getName() == kShardingAttr) {
    auto shardings = dyn_cast<TensorShardingPerValueAttr>(attr.getValue());
    if (!shardings)
      return op->emitOpError("sdy.sharding of an op must be a "
                             "#sdy.sharding_per_value");
    return verifyShardings(op, "results", shardings, op->getResultTypes());
  }
  if (attr.getName() == kShardingRuleAttr) {
    auto rule = dyn_cast<OpShardingRuleAttr>(attr.getValue());
    if (!rule)
      return op->emitOpError("sdy.sharding_rule must be a "
                             "#sdy.op_sharding_rule");
    if (failed(verifyMappings(op, "operand", rule.getOperandMappings(),
                              op->getOperandTypes())))
      return failure();
    return verifyMappings(op, "result", rule.getResultMappings(),
                          op->getResultTypes());
  }
  if (attr.getName() != kPropagationEdgesAttr)
    return success();
  auto edges = dyn_cast<PropagationEdgesAttr>(attr.getValue());
  if (!edges)
    return op->emitOpError("sdy.propagation_edges must be a "
                           "#sdy.propagation_edges");
  return verifyEdges(op, edges);
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
