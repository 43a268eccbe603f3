//===- Passes.h - Differentiation -------------------------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_AUTODIFF_PASSES_H
#define DEEPSTEP_AUTODIFF_PASSES_H

#include "mlir/Pass/Pass.h"

namespace deepstep {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "deepstep/Autodiff/Passes.h.inc"

} // namespace deepstep

#endif // DEEPSTEP_AUTODIFF_PASSES_H
