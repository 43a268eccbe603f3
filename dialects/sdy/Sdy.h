//===- Sdy.h - The dialect of shardings -------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The whole of the dialect `sdy`. Classes and accessors are named as in the
/// public Shardy headers.
///
//===----------------------------------------------------------------------===//

#ifndef DIALECTS_SDY_SDY_H
#define DIALECTS_SDY_SDY_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "dialects/sdy/SdyDialect.h.inc"
#include "dialects/sdy/SdyEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "dialects/sdy/SdyAttributes.h.inc"

#define GET_OP_CLASSES
#include "dialects/sdy/SdyOps.h.inc"

namespace mlir::sdy {

/// The name of the attribute that shards a function's argument or result (a
/// TensorShardingAttr) or an op's results (a TensorShardingPerValueAttr).
constexpr StringRef kShardingAttr = "sdy.sharding";

/// The name of the attribute that says how an op's dimensions correspond.
constexpr StringRef kShardingRuleAttr = "sdy.sharding_rule";
/// The name of the attribute that records where an op's sharding came from.
constexpr StringRef kPropagationEdgesAttr = "sdy.propagation_edges";

/// The mesh of that name in the nearest symbol table around `from`, or null.
MeshAttr getMeshAttr(Operation *from, SymbolRefAttr mesh);
MeshAttr getMeshAttr(Operation *from, StringRef meshName);

/// The sharding that is written at a value: at the function's argument, or at
/// the op that defines it. Null if there is none.
TensorShardingAttr getSharding(Value value);

} // namespace mlir::sdy

#endif // DIALECTS_SDY_SDY_H
