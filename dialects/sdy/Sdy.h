//===- Sdy.h - The sdy dialect ---------------------------------*- C++ -*-===//
//
// Meshes of devices and shardings of tensors. See SdyAttrs.td for their text.
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_DIALECTS_SDY_SDY_H
#define DEEPSTEP_DIALECTS_SDY_SDY_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include <optional>

#include "dialects/sdy/SdyDialect.h.inc"

#define GET_ATTRDEF_CLASSES
#include "dialects/sdy/SdyAttrs.h.inc"

#define GET_OP_CLASSES
#include "dialects/sdy/SdyOps.h.inc"

namespace mlir::sdy {

/// The name of the discardable attribute that shards a value.
inline constexpr llvm::StringLiteral kShardingAttr = "sdy.sharding";

/// The mesh that `symbol` names in the nearest symbol table around `from` that
/// has it, or null.
MeshAttr getMeshAttr(Operation *from, FlatSymbolRefAttr symbol);

} // namespace mlir::sdy

#endif // DEEPSTEP_DIALECTS_SDY_SDY_H
