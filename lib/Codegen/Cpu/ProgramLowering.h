//===- ProgramLowering.h - ds.program to runtime calls ----------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The parts of ds-lower-to-cpu: programs become functions of runtime calls, and
// kernels get an entry for each way in which launches alias their buffers.
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_LIB_CODEGEN_CPU_PROGRAMLOWERING_H
#define DEEPSTEP_LIB_CODEGEN_CPU_PROGRAMLOWERING_H

#include "dialects/ds/Ds.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/ADT/MapVector.h"

namespace deepstep::cpu {

/// For each buffer of a launch the first buffer that is the same one: all
/// different is {0, 1, 2, ...}.
using AliasPattern = llvm::SmallVector<int64_t>;

/// One way in which a kernel is launched.
struct KernelVariant {
  AliasPattern pattern;
  /// Symbol of the entry function.
  std::string entry;
};

/// The kernels that are launched, in order of first launch.
using KernelVariants =
    llvm::MapVector<mlir::StringAttr, llvm::SmallVector<KernelVariant, 1>>;

/// Replaces `program` by a `func.func` (and one for each ds.async) that takes
/// the context and the arena and calls the runtime. What remains is scf, arith,
/// memref.get_global and LLVM operations. Adds the kernels that it launches to
/// `variants`; their entries are not made yet.
mlir::LogicalResult lowerProgram(ds::ProgramOp program,
                                 mlir::SymbolTable &symbols,
                                 KernelVariants &variants);

/// Makes the entry functions of the kernel whose body is `body`, an llvm.func
/// with one bare pointer per buffer (of `bufferBytes` bytes) and the bounds.
void createKernelEntries(mlir::LLVM::LLVMFuncOp body,
                         llvm::ArrayRef<int64_t> bufferBytes,
                         llvm::ArrayRef<KernelVariant> variants,
                         mlir::SymbolTable &symbols);

/// Stores i1 elements of memrefs as bytes, 0 or 1, in everything below `root`,
/// which is a function or a memref.global: LLVM does not vectorize memory
/// accesses of single bits.
void storeBoolsAsBytes(mlir::Operation *root);

} // namespace deepstep::cpu

#endif // DEEPSTEP_LIB_CODEGEN_CPU_PROGRAMLOWERING_H
