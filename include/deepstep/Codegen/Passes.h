//===- Passes.h - Passes that turn tensors into kernels ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_CODEGEN_PASSES_H
#define DEEPSTEP_CODEGEN_PASSES_H

#include "mlir/Pass/Pass.h"

namespace deepstep {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "deepstep/Codegen/Passes.h.inc"

} // namespace deepstep

#endif // DEEPSTEP_CODEGEN_PASSES_H
