//===- Sdy.cpp - The sdy dialect and its operations ------------*- C++ -*-===//
//
// Registration, mesh lookup and verification of `sdy.sharding` attributes.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dialects/sdy/Sdy.h"
#include "mlir/IR/Builders.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::sdy;

#include "dialects/sdy/SdyDialect.cpp.inc"

#define GET_OP_CLASSES
#include "dialects/sdy/SdyOps.cpp.inc"

void SdyDialect::initialize() {
  registerAttributes();
  addOperations<
#define GET_OP_LIST
#include "dialects/sdy/SdyOps.cpp.inc"
      >();
}

MeshAttr mlir::sdy::getMeshAttr(Operation *from, FlatSymbolRefAttr symbol) {
  auto mesh = SymbolTable::lookupNearestSymbolFrom<MeshOp>(from, symbol);
  return mesh ? mesh.getMesh() : MeshAttr();
}

/// Verifies one `sdy.sharding` of a value of `type` (null if it is not known).
static LogicalResult verifySharding(Operation *op, Attribute attr, Type type) {
  auto emitError = [&] { return op->emitOpError(); };
  auto sharding = dyn_cast<TensorShardingAttr>(attr);
  if (!sharding)
    return emitError() << "'" << kShardingAttr
                       << "' must be a #sdy.sharding, but is " << attr;
  return sharding.verifyFor(sharding.getMesh(op), type, emitError);
}

LogicalResult SdyDialect::verifyRegionArgAttribute(Operation *op,
                                                   unsigned regionIndex,
                                                   unsigned argIndex,
                                                   NamedAttribute attr) {
  if (attr.getName() != kShardingAttr)
    return success();
  Type type;
  if (auto function = dyn_cast<FunctionOpInterface>(op))
    type = function.getArgumentTypes()[argIndex];
  return verifySharding(op, attr.getValue(), type);
}

LogicalResult SdyDialect::verifyRegionResultAttribute(Operation *op,
                                                      unsigned regionIndex,
                                                      unsigned resultIndex,
                                                      NamedAttribute attr) {
  if (attr.getName() != kShardingAttr)
    return success();
  Type type;
  if (auto function = dyn_cast<FunctionOpInterface>(op))
    type = function.getResultTypes()[resultIndex];
  return verifySharding(op, attr.getValue(), type);
}

LogicalResult SdyDialect::verifyOperationAttribute(Operation *op,
                                                   NamedAttribute attr) {
  if (attr.getName() != kShardingAttr)
    return success();
  auto perValue = dyn_cast<TensorShardingPerValueAttr>(attr.getValue());
  if (!perValue)
    return verifySharding(op, attr.getValue(),
                          op->getNumResults() == 1 ? op->getResult(0).getType()
                                                   : Type());
  if (perValue.getShardings().size() != op->getNumResults())
    return op->emitOpError()
           << "'" << kShardingAttr << "' has " << perValue.getShardings().size()
           << " shardings for " << op->getNumResults() << " results";
  for (auto [sharding, result] :
       llvm::zip_equal(perValue.getShardings(), op->getResults()))
    if (failed(verifySharding(op, sharding, result.getType())))
      return failure();
  return success();
}
