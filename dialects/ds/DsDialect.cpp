//===- DsDialect.cpp - Registration of the ds dialect ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Registers types, attributes and operations, and checks the discardable
// attributes `ds.arg`, `ds.metric` and `ds.kernel`.
//
//===----------------------------------------------------------------------===//

#include "dialects/ds/Ds.h"
#include "dialects/ds/DsVerify.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Transforms/InliningUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace deepstep::ds;

#include "dialects/ds/DsDialect.cpp.inc"
#include "dialects/ds/DsEnums.cpp.inc"

#include "dialects/ds/DsAttrInterfaces.cpp.inc"
#include "dialects/ds/DsOpInterfaces.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "dialects/ds/DsAttrs.cpp.inc"

#define GET_TYPEDEF_CLASSES
#include "dialects/ds/DsTypes.cpp.inc"

#define GET_OP_CLASSES
#include "dialects/ds/DsOps.cpp.inc"

namespace {
/// Functions may be inlined into steps, and with them what ds ops they hold.
struct DsInliner : public DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;

  bool isLegalToInline(Region *, Region *, bool, IRMapping &) const final {
    return true;
  }
  bool isLegalToInline(Operation *, Region *, bool, IRMapping &) const final {
    return true;
  }
};
} // namespace

void DsDialect::initialize() {
  addInterfaces<DsInliner>();
  addAttributes<
#define GET_ATTRDEF_LIST
#include "dialects/ds/DsAttrs.cpp.inc"
      >();
  addTypes<
#define GET_TYPEDEF_LIST
#include "dialects/ds/DsTypes.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "dialects/ds/DsOps.cpp.inc"
      >();
}

LogicalResult DsDialect::verifyOperationAttribute(Operation *op,
                                                  NamedAttribute attribute) {
  StringRef name = attribute.getName();
  if (name == kArgAttr)
    return op->emitOpError("has '")
           << name << "', which belongs on an argument of a function or a step";
  if (name == kMetricAttr)
    return op->emitOpError("has '")
           << name << "', which belongs on a result of a step";
  if (name == kKernelAttr &&
      (!isa<func::FuncOp>(op) || !isa<UnitAttr>(attribute.getValue())))
    return op->emitOpError("has '")
           << name << "', which must be a unit attribute of a func.func";
  if (name == kBlockAttr &&
      !(op->hasAttr(kKernelAttr) && isa<BlockAttr>(attribute.getValue())))
    return op->emitOpError("has '")
           << name << "', which must be a #ds.block of a kernel's function";
  return success();
}

LogicalResult DsDialect::verifyRegionArgAttribute(Operation *op, unsigned,
                                                  unsigned index,
                                                  NamedAttribute attribute) {
  StringRef name = attribute.getName();
  if (name == kMetricAttr)
    return op->emitOpError("argument ")
           << index << " has '" << name
           << "', which belongs on a result of a step";
  if (name != kArgAttr)
    return success();
  auto arg = dyn_cast<ArgAttr>(attribute.getValue());
  if (!arg)
    return op->emitOpError("argument ")
           << index << ": '" << name
           << "' must be #ds.arg<param, batch or buffer, \"name\">";
  if (arg.getName().empty())
    return op->emitOpError("argument ") << index << " has an empty name";
  if (isa<StepOp>(op) && arg.getKind() != ArgKind::Batch)
    return op->emitOpError("argument ")
           << index << " must be a batch: a step reads parameters from states";
  return success();
}

LogicalResult DsDialect::verifyRegionResultAttribute(Operation *op, unsigned,
                                                     unsigned index,
                                                     NamedAttribute attribute) {
  StringRef name = attribute.getName();
  if (name == kArgAttr)
    return op->emitOpError("result ")
           << index << " has '" << name << "', which belongs on an argument";
  if (name != kMetricAttr)
    return success();
  auto metric = dyn_cast<StringAttr>(attribute.getValue());
  if (!isa<StepOp>(op))
    return op->emitOpError("result ")
           << index << " has '" << name
           << "', which belongs on a result of a step";
  if (!metric || metric.empty())
    return op->emitOpError("result ")
           << index << ": '" << name << "' must be a name in quotes";
  return success();
}
