//===- Passes.h - Passes of the CPU target ----------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_CODEGEN_CPU_PASSES_H
#define DEEPSTEP_CODEGEN_CPU_PASSES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace deepstep {

/// Unit attribute of the functions of level 4 that ds_rt_launch calls.
inline constexpr llvm::StringLiteral kernelEntryAttrName = "ds.kernel_entry";

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "deepstep/Codegen/Cpu/Passes.h.inc"

} // namespace deepstep

#endif // DEEPSTEP_CODEGEN_CPU_PASSES_H
