//===- Interface.h - What a level-4 program tells its runner ----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_CODEGEN_INTERFACE_H
#define DEEPSTEP_CODEGEN_INTERFACE_H

#include "llvm/ADT/StringRef.h"

namespace deepstep {

/// Dictionary attribute of a level-4 entry function: `arena_bytes`,
/// `persistent_bytes`, `inputs` and `outputs` of the `ds.program` it was; with
/// collectives also `ranks`, how many must run it, and `groups`, an array of
/// tensors whose rows are the groups that the ranks are divided into.
inline constexpr llvm::StringLiteral interfaceAttrName = "ds.interface";

} // namespace deepstep

#endif // DEEPSTEP_CODEGEN_INTERFACE_H
