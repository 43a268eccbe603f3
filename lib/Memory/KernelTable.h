//===- KernelTable.h - Outlined kernels, equal ones once --------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_MEMORY_KERNELTABLE_H
#define DEEPSTEP_LIB_MEMORY_KERNELTABLE_H

#include "dialects/ds/Ds.h"
#include "mlir/IR/SymbolTable.h"

namespace deepstep {

/// Turns the bodies of ds.kernels into private functions. Layers repeat, so
/// most kernels have been seen before: structurally equal ones share one
/// function.
class KernelTable {
public:
  explicit KernelTable(mlir::ModuleOp module) : symbols(module) {}

  /// The function that computes `kernel`; created on first need. The kernel's
  /// body is left as it is.
  mlir::func::FuncOp getOrCreate(ds::KernelOp kernel);

private:
  struct Entry {
    ds::KernelOp kernel;
    mlir::func::FuncOp function;
  };
  mlir::SymbolTable symbols;
  llvm::DenseMap<size_t, llvm::SmallVector<Entry, 1>> entries;
};

} // namespace deepstep

#endif // DEEPSTEP_LIB_MEMORY_KERNELTABLE_H
