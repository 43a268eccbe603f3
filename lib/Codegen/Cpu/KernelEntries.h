//===- KernelEntries.h - Kernels as the runtime calls them ------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CPU_KERNELENTRIES_H
#define DEEPSTEP_LIB_CODEGEN_CPU_KERNELENTRIES_H

#include "../HostProgram.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/ADT/MapVector.h"

namespace deepstep::cpu {

/// One way in which a kernel is launched.
struct KernelVariant {
  AliasPattern pattern;
  /// Symbol of the entry function.
  std::string entry;
};

/// The kernels that are launched, in order of first launch.
using KernelVariants =
    llvm::MapVector<mlir::StringAttr, llvm::SmallVector<KernelVariant, 1>>;

/// Makes the entry functions of the kernel whose body is `body`, an llvm.func
/// with one bare pointer per buffer (of `bufferBytes` bytes) and the bounds.
void createKernelEntries(mlir::LLVM::LLVMFuncOp body,
                         llvm::ArrayRef<int64_t> bufferBytes,
                         llvm::ArrayRef<KernelVariant> variants,
                         mlir::SymbolTable &symbols);

} // namespace deepstep::cpu

#endif // DEEPSTEP_LIB_CODEGEN_CPU_KERNELENTRIES_H
