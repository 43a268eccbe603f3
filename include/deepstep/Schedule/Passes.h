//===- Passes.h - Passes that order communication ---------------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_SCHEDULE_PASSES_H
#define DEEPSTEP_SCHEDULE_PASSES_H

#include "mlir/Pass/Pass.h"

namespace deepstep {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "deepstep/Schedule/Passes.h.inc"

} // namespace deepstep

#endif // DEEPSTEP_SCHEDULE_PASSES_H
