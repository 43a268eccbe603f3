//===- JitPartition.h - Parts that compile at the same time -----*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CPU_JITPARTITION_H
#define DEEPSTEP_LIB_CODEGEN_CPU_JITPARTITION_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace deepstep::cpu {

/// A module of its own, whose calls of other parts are resolved by linking.
struct JitPart {
  mlir::OwningOpRef<mlir::ModuleOp> module;
  /// "host" or "kernels<N>".
  std::string name;
  /// Whether it holds loops that are worth optimizing, not only calls.
  bool hasKernels = false;
};

/// Copies the LLVM dialect operations of `module` into one part for the program
/// and up to `count` parts of about equal size for the kernels. A kernel stays
/// together with the internal functions that it calls. Constants that several
/// parts use are copied if they are small, and shared otherwise.
std::vector<JitPart> partitionForJit(mlir::ModuleOp module, unsigned count);

} // namespace deepstep::cpu

#endif // DEEPSTEP_LIB_CODEGEN_CPU_JITPARTITION_H
