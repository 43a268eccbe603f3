//===- Passes.h - Passes that divide a step among ranks ---------*- C++ -*-===//
//
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DEEPSTEP_SHARDING_PASSES_H
#define DEEPSTEP_SHARDING_PASSES_H

#include "mlir/Pass/Pass.h"

namespace deepstep {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "deepstep/Sharding/Passes.h.inc"

} // namespace deepstep

#endif // DEEPSTEP_SHARDING_PASSES_H
