//===- StoreBools.h - One byte for a bool in memory -------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_STOREBOOLS_H
#define DEEPSTEP_LIB_CODEGEN_STOREBOOLS_H

#include "mlir/IR/Operation.h"

namespace deepstep {

/// Stores i1 elements of memrefs as bytes, 0 or 1, in everything below `root`,
/// which is a function or a memref.global: LLVM does not vectorize memory
/// accesses of single bits.
void storeBoolsAsBytes(mlir::Operation *root);

} // namespace deepstep

#endif // DEEPSTEP_LIB_CODEGEN_STOREBOOLS_H
